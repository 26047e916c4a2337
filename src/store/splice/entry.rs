//! Putting whole entries in and taking them out.

use super::super::keys::rank;
use super::super::layout::{NodeKind, Row, RowKind, Step, path, rows};
use super::super::value::{Fields, Val, write, write_key};
use super::{Draft, find, find_any};

impl Draft {
    /// Adds an entry as a table of its own, or as a member where its neighbours are written inline.
    /// `order` is the order of the tables in the file.
    pub(in crate::store) fn add_entry(&mut self, keys: &[String], fields: &Fields, order: &[&str]) {
        let Some((last, around)) = keys.split_last() else { return };
        let all = rows(&self.text);
        if !around.is_empty()
            && let Some(hit) = find(&all, &path(around))
            && matches!(hit.node.kind, NodeKind::Inline(_))
        {
            self.insert(&path(around), last, &Val::Table(fields.clone()), &[]);
            return;
        }
        let pairs: Vec<String> = fields
            .iter()
            .map(|(key, value)| format!("{} = {}", write_key(key), write(value, self.eol)))
            .collect();
        self.add_block(keys, &pairs, order);
    }

    /// Gives an entry a header when the last of its keys, written with dots or as tables of their own,
    /// has gone: it is there, though it says nothing.
    pub(in crate::store) fn ensure(&mut self, keys: &[String], order: &[&str]) {
        let target = path(keys);
        if !keys.is_empty()
            && find(&rows(&self.text), &target).is_none()
            && find_any(&self.text, &target).is_none()
        {
            self.add_entry(keys, &Fields::new(), order);
        }
    }

    /// Adds `[keys]` with its pairs behind the last table of its kind.
    pub(super) fn add_block(&mut self, keys: &[String], pairs: &[String], order: &[&str]) {
        let names: Vec<String> = keys.iter().map(|key| write_key(key)).collect();
        let mut lines = vec![format!("[{}]", names.join("."))];
        lines.extend_from_slice(pairs);
        let block = lines.join(self.eol);
        let rows = rows(&self.text);
        match last_of_kind(&rows, keys, order) {
            Some(header) => {
                let end = self.tail(&rows, header);
                let gap = if self.is_dense(&rows) { "" } else { self.eol };
                if let Some(row) = rows.get(end) {
                    self.line_after(&row.clone(), &format!("{gap}{block}"));
                }
            }
            None => self.add_first_block(&rows, &block),
        }
    }

    /// Behind the keys at the top, before all other tables.
    fn add_first_block(&mut self, rows: &[Row], block: &str) {
        let eol = self.eol;
        if let Some(header) = rows.iter().position(Row::is_header) {
            let lead = self.lead(rows, header);
            let at = rows.get(lead).map_or(0, |row| row.span.start);
            self.splice(at..at, &format!("{block}{eol}{eol}"));
        } else if let Some(last) = rows.iter().rfind(|row| row.kind != RowKind::Blank) {
            self.line_after(&last.clone(), &format!("{eol}{block}"));
        } else {
            self.text.push_str(block);
            self.text.push_str(eol);
        }
    }

    /// Takes out the table under a header, with the comments that are its own.
    pub(super) fn remove_section(&mut self, rows: &[Row], header: usize) {
        let lead = self.lead(rows, header);
        let tail = self.tail(rows, header);
        let blank = |at: usize| rows.get(at).is_some_and(|row| row.kind == RowKind::Blank);
        let mut first = lead;
        let mut after = tail + 1;
        let separated = first == 0 || blank(first - 1);
        while separated && blank(after) {
            after += 1;
        }
        if after >= rows.len() {
            while first > 0 && blank(first - 1) {
                first -= 1;
            }
        }
        let start = rows.get(first).map_or(0, |row| row.span.start);
        let end = rows.get(after).map_or(self.text.len(), |row| row.span.start);
        let ended = self.text.ends_with('\n');
        self.splice(start..end, "");
        if !ended && end >= start && after >= rows.len() {
            self.trim_last_end();
        }
    }

    /// The first row of what belongs to a header: the comments right above it. A comment that opens
    /// the file belongs to the file.
    pub(super) fn lead(&self, rows: &[Row], header: usize) -> usize {
        let comments = rows.iter().take(header).rev().take_while(|row| row.kind == RowKind::Comment).count();
        if comments == header { header } else { header - comments }
    }

    /// The last row of what belongs to a header: its last pair, and the comments right below that do
    /// not stand right above the next header.
    pub(super) fn tail(&self, rows: &[Row], header: usize) -> usize {
        let end = rows
            .iter()
            .enumerate()
            .skip(header + 1)
            .find(|(_, row)| row.is_header())
            .map_or(rows.len(), |(at, _)| at);
        let pair = |row: &Row| matches!(row.kind, RowKind::Pair { .. });
        let last = (header..end).rfind(|at| rows.get(*at).is_some_and(pair)).unwrap_or(header);
        let comments = rows.iter().skip(last + 1).take_while(|row| row.kind == RowKind::Comment).count();
        let next = rows.get(last + 1 + comments);
        if next.is_some_and(Row::is_header) { last } else { last + comments }
    }

    /// Whether the tables of the file follow one another without blank lines.
    fn is_dense(&self, rows: &[Row]) -> bool {
        let mut headers = rows.iter().enumerate().filter(|(at, row)| *at > 0 && row.is_header()).peekable();
        let blank = |at: usize| rows.get(at).is_some_and(|row| row.kind == RowKind::Blank);
        headers.peek().is_some()
            && headers.all(|(at, _)| {
                let lead = self.lead(rows, at);
                lead > 0 && !blank(lead - 1)
            })
    }
}

/// The header behind whose table a new one goes: the last with the most keys in common, or else the
/// last that the order of the file puts before it.
fn last_of_kind(rows: &[Row], keys: &[String], order: &[&str]) -> Option<usize> {
    let headers = || {
        rows.iter().enumerate().filter_map(|(at, row)| match &row.kind {
            RowKind::Header { path } => Some((at, path)),
            _ => None,
        })
    };
    let wanted = path(keys);
    for common in (1..=keys.len()).rev() {
        let prefix = wanted.get(..common).unwrap_or_default();
        if let Some((at, _)) = headers().rfind(|(_, path)| path.starts_with(prefix)) {
            return Some(at);
        }
    }
    let own = keys.first().map_or(0, |key| rank(key, order));
    headers()
        .rfind(|(_, path)| matches!(path.first(), Some(Step::Key(key)) if rank(key, order) < own))
        .map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::super::super::keys;
    use super::*;

    fn add(text: &str, keys_of: &[&str]) -> String {
        let mut draft = Draft::new(text);
        let names: Vec<String> = keys_of.iter().map(|key| (*key).to_owned()).collect();
        draft.add_entry(&names, &vec![("text", Val::Text("x".into()))], keys::ORGANISATION);
        draft.into_text()
    }

    fn remove(text: &str, keys_of: &[&str]) -> String {
        let mut draft = Draft::new(text);
        draft.remove(&path(keys_of));
        draft.into_text()
    }

    const NEW: &str = "[definitions.n]\ntext = \"x\"\n";

    #[rstest::rstest]
    #[case::last_of_its_kind(
        "a = 1\n\n[definitions.a]\n# c\n\n[needs.n1]\n",
        "a = 1\n\n[definitions.a]\n# c\n\n{NEW}\n[needs.n1]\n"
    )]
    #[case::a_comment_of_the_next_stays_with_it(
        "a = 1\n\n[definitions.a]\n# of n1\n[needs.n1]\n",
        "a = 1\n\n[definitions.a]\n\n{NEW}# of n1\n[needs.n1]\n"
    )]
    #[case::before_later_kinds("a = 1\n\n# of n1\n[needs.n1]\n", "a = 1\n\n{NEW}\n# of n1\n[needs.n1]\n")]
    #[case::behind_earlier_kinds(
        "[answers.a.b]\nx = 1\n\n[needs.n1]\n",
        "{NEW}\n[answers.a.b]\nx = 1\n\n[needs.n1]\n"
    )]
    #[case::top_only("a = 1 # c\n", "a = 1 # c\n\n{NEW}")]
    #[case::empty("", "{NEW}")]
    #[case::dense(
        "[definitions.a]\n[definitions.b]\nx = 1\n",
        "[definitions.a]\n[definitions.b]\nx = 1\n{NEW}"
    )]
    fn an_entry_goes_behind_the_last_of_its_kind(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(add(text, &["definitions", "n"]), expected.replace("{NEW}", NEW));
    }

    #[test]
    fn a_file_without_a_last_line_end_keeps_having_none() {
        assert_eq!(
            add("a = 1\r\n\r\n[definitions.a]", &["definitions", "n"]),
            "a = 1\r\n\r\n[definitions.a]\r\n\r\n[definitions.n]\r\ntext = \"x\""
        );
        assert_eq!(remove("a = 1\r\n\r\n[d.a]\r\nx = 1", &["d", "a"]), "a = 1");
    }

    #[rstest::rstest]
    #[case::own_comments_go(
        "# file\na = 1\n\n# of a\n[d.a] # x\nb = 1\n# still a\n\n# loose\n\n# of b\n[d.b]\n",
        "# file\na = 1\n\n# loose\n\n# of b\n[d.b]\n"
    )]
    #[case::the_next_ones_comment_stays("[d.a]\nb = 1\n# of b\n[d.b]\n", "# of b\n[d.b]\n")]
    #[case::the_files_comment_stays("# file\n[d.a]\nb = 1\n", "# file\n")]
    #[case::tables_under_it_go("[d.a]\n[d.b]\nx = 1\n[d.a.t]\ny = 1\n", "[d.b]\nx = 1\n")]
    #[case::last("a = 1\n\n[d.a]\nb = 1\n\n\n", "a = 1\n")]
    #[case::inline("d = { a = { b = 1 }, c = 2 }\n", "d = { c = 2 }\n")]
    #[case::inline_last("d = { c = 2, a = { b = 1 } }\n", "d = { c = 2 }\n")]
    #[case::inline_only("d = { a = { b = 1 } }\n", "d = {}\n")]
    #[case::dotted("[d]\na.x = 1 # of x\na.y = 2\nb.x = 1\n", "[d]\n# of x\nb.x = 1\n")]
    fn a_removed_entry_takes_nothing_of_its_neighbours_along(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(remove(text, &["d", "a"]), expected);
    }
}
