//! Putting new keys into a table, however the table is written.

use super::super::keys::rank;
use super::super::layout::{NodeKind, Path, Row, RowKind, Step, rows};
use super::super::value::{Fields, Val, write, write_flat, write_key};
use super::{Draft, Hit, find, list, starts};

impl Draft {
    /// Puts a new key into a table: behind the keys that the reference page puts before it.
    pub(super) fn insert(&mut self, table: &Path, key: &str, value: &Val, order: &[&str]) {
        let rows = rows(&self.text);
        let header = rows.iter().position(|row| row.is_header() && row.path() == Some(table));
        if header.is_some() || table.is_empty() {
            self.insert_in_section(&rows, header, table, key, value, order);
        } else if let Some(hit) = find(&rows, table) {
            self.insert_in_inline(&hit, key, value, order);
        } else if rows.iter().any(|row| is_dotted(row, table)) {
            self.insert_dotted(&rows, table, key, value, order);
        } else {
            let names: Vec<String> = table.iter().map(name).collect();
            let pair = format!("{} = {}", write_key(key), write(value, self.eol));
            self.add_block(&names, &[pair], order);
        }
    }

    fn insert_in_section(
        &mut self,
        rows: &[Row],
        header: Option<usize>,
        table: &Path,
        key: &str,
        value: &Val,
        order: &[&str],
    ) {
        let first = header.map_or(0, |header| header + 1);
        let end = rows.iter().skip(first).position(Row::is_header).map_or(rows.len(), |at| first + at);
        let section = rows.get(first..end).unwrap_or_default();
        let earlier = last_before(section, table.len(), key, order);
        let pair = format!("{} = {}", write_key(key), write(value, self.eol));
        if let Some(row) = earlier {
            let line = format!("{}{pair}", self.indent(row));
            self.line_after(row, &line);
        } else if let Some(header) = header.and_then(|header| rows.get(header)) {
            let next = section.iter().find(|row| matches!(row.kind, RowKind::Pair { .. }));
            let line = format!("{}{pair}", self.indent(next.unwrap_or(header)));
            self.line_after(header, &line);
        } else {
            self.insert_on_top(rows, section, &pair);
        }
    }

    /// Before everything else in a file without keys that come earlier.
    fn insert_on_top(&mut self, rows: &[Row], section: &[Row], pair: &str) {
        let eol = self.eol;
        if let Some(first) = section.iter().find(|row| matches!(row.kind, RowKind::Pair { .. })) {
            self.splice(first.span.start..first.span.start, &format!("{pair}{eol}"));
        } else if let Some(header) = rows.iter().position(Row::is_header) {
            let at = self.lead(rows, header);
            let at = rows.get(at).map_or(0, |row| row.span.start);
            self.splice(at..at, &format!("{pair}{eol}{eol}"));
        } else if let Some(last) = rows.last().cloned() {
            self.line_after(&last, pair);
        } else {
            self.text = format!("{pair}{eol}");
        }
    }

    fn insert_in_inline(&mut self, hit: &Hit, key: &str, value: &Val, order: &[&str]) {
        let pair = format!("{} = {}", write_key(key), write_flat(value));
        let NodeKind::Inline(members) = &hit.node.kind else { return };
        let wanted = rank(key, order);
        let earlier = members.iter().rfind(
            |member| matches!(member.keys.first(), Some(Step::Key(name)) if rank(name, order) < wanted),
        );
        match (earlier, members.first()) {
            (Some(member), _) => {
                let at = member.node.span.end;
                self.splice(at..at, &format!(", {pair}"));
            }
            (None, Some(first)) => self.splice(first.start..first.start, &format!("{pair}, ")),
            (None, None) => self.splice(hit.node.span.clone(), &format!("{{ {pair} }}")),
        }
    }

    fn insert_dotted(&mut self, rows: &[Row], table: &Path, key: &str, value: &Val, order: &[&str]) {
        let dotted: Vec<Row> = rows.iter().filter(|row| is_dotted(row, table)).cloned().collect();
        let row = last_before(&dotted, table.len(), key, order).or_else(|| dotted.first());
        let Some(row @ Row { kind: RowKind::Pair { own, .. }, .. }) = row else { return };
        let names: Vec<String> =
            table.iter().skip(*own).map(|one| write_key(&name(one))).chain([write_key(key)]).collect();
        let line = format!("{}{} = {}", self.indent(row), names.join("."), write(value, self.eol));
        self.line_after(row, &line);
    }

    pub(super) fn indent(&self, row: &Row) -> String {
        self.slice(row.span.clone()).chars().take_while(|c| *c == ' ' || *c == '\t').collect()
    }

    /// Changes a key that is written as tables of its own: `[….key]`, `[[….key]]`, or `key.part = …`.
    pub(super) fn set_tables(&mut self, target: &Path, key: &str, before: Option<&Val>, after: &Val) {
        let was = tables(before);
        let will = tables(Some(after));
        let one = |at: usize| target.iter().cloned().chain([Step::At(at)]).collect::<Path>();
        let listed = rows(&self.text).iter().any(|row| row.is_header() && row.path() == Some(&one(0)));
        let order = list::order_of(key);
        match (listed, was.as_slice(), will.as_slice()) {
            (true, ..) => {
                for (at, (was, will)) in was.iter().zip(&will).enumerate() {
                    self.set_fields(&one(at), was, will, order);
                }
                for at in (will.len()..was.len()).rev() {
                    self.remove(&one(at));
                }
                for (at, fields) in will.iter().enumerate().skip(was.len()) {
                    self.add_listed(target, &one(at.saturating_sub(1)), fields);
                }
            }
            (false, [was], [will]) => self.set_fields(target, was, will, order),
            _ => self.remove(target),
        }
    }

    /// One more `[[table]]` behind the last.
    fn add_listed(&mut self, target: &Path, last: &Path, fields: &Fields) {
        let rows = rows(&self.text);
        let Some(header) = rows.iter().rposition(|row| row.is_header() && starts(row, last)) else { return };
        let names: Vec<String> = target.iter().map(|one| write_key(&name(one))).collect();
        let mut lines = vec![String::new(), format!("[[{}]]", names.join("."))];
        lines.extend(fields.iter().map(|(key, value)| format!("{key} = {}", write(value, self.eol))));
        let end = self.tail(&rows, header);
        if let Some(row) = rows.get(end) {
            let block = lines.join(self.eol);
            self.line_after(&row.clone(), &block);
        }
    }
}

fn tables(value: Option<&Val>) -> Vec<Fields> {
    let fields = |value: &Val| match value {
        Val::Table(fields) => Some(fields.clone()),
        _ => None,
    };
    match value {
        Some(Val::List(items)) => items.iter().filter_map(fields).collect(),
        Some(one) => fields(one).into_iter().collect(),
        None => Vec::new(),
    }
}

/// Whether a row gives a key of the table with dots, from a section further up.
fn is_dotted(row: &Row, table: &Path) -> bool {
    matches!(&row.kind, RowKind::Pair { path, own, .. } if *own < table.len() && path.starts_with(table))
}

/// The last row whose key comes before `key` in the reference order.
fn last_before<'a>(rows: &'a [Row], depth: usize, key: &str, order: &[&str]) -> Option<&'a Row> {
    let wanted = rank(key, order);
    rows.iter().rfind(|row| {
        let RowKind::Pair { path, .. } = &row.kind else { return false };
        matches!(path.get(depth), Some(Step::Key(name)) if rank(name, order) < wanted)
    })
}

fn name(step: &Step) -> String {
    match step {
        Step::Key(key) => key.clone(),
        Step::At(index) => index.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::keys;
    use super::super::super::layout::path as at;
    use super::*;

    fn set(text: &str, key: &'static str, value: &str) -> String {
        let mut draft = Draft::new(text);
        let after = vec![(key, Val::Text(value.into()))];
        draft.set_fields(&at(&["definitions", "a"]), &Vec::new(), &after, keys::DEFINITION);
        draft.into_text()
    }

    #[rstest::rstest]
    #[case::behind_earlier_keys(
        "[definitions.a]\nwording = \"x\" # c\nwhy = \"y\"\n",
        "[definitions.a]\nwording = \"x\" # c\nthen = \"v\"\nwhy = \"y\"\n"
    )]
    #[case::first(
        "[definitions.a]\n# of why\nwhy = \"y\"\n",
        "[definitions.a]\nthen = \"v\"\n# of why\nwhy = \"y\"\n"
    )]
    #[case::no_last_line_end(
        "[definitions.a]\r\n\twording = \"x\"",
        "[definitions.a]\r\n\twording = \"x\"\r\n\tthen = \"v\""
    )]
    #[case::inline(
        "definitions.a = { wording = \"x\", why = 'y' }\n",
        "definitions.a = { wording = \"x\", then = \"v\", why = 'y' }\n"
    )]
    #[case::inline_deep("definitions = { a = {} }\n", "definitions = { a = { then = \"v\" } }\n")]
    #[case::dotted(
        "[definitions]\na.wording = \"x\"\nb.wording = \"z\"\n",
        "[definitions]\na.wording = \"x\"\na.then = \"v\"\nb.wording = \"z\"\n"
    )]
    #[case::set_where_it_is("[definitions.a]\nthen  =  'x'  # c\n", "[definitions.a]\nthen  =  \"v\"  # c\n")]
    #[case::only_tables_under_it(
        "[definitions.a.time_limit]\nwithin = \"1 h\"\n",
        "[definitions.a.time_limit]\nwithin = \"1 h\"\n\n[definitions.a]\nthen = \"v\"\n"
    )]
    fn a_key_goes_where_the_reference_page_puts_it(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(set(text, "then", "v"), expected);
    }

    #[test]
    fn tables_of_their_own_stay_tables_of_their_own() {
        let limit = |within: &str| Val::Table(vec![("within", Val::Text(within.into()))]);
        let list =
            |items: &[&str]| vec![("time_limit", Val::List(items.iter().map(|item| limit(item)).collect()))];
        let text = "[definitions.a]\n\n[[definitions.a.time_limit]]\nwithin = '1 h' # c\nnote = 1\n\n[[definitions.a.time_limit]]\nwithin = '2 h'\n\n[needs.n1]\n";
        let mut draft = Draft::new(text);
        let target = at(&["definitions", "a"]);
        draft.set_fields(&target, &list(&["1 h", "2 h"]), &list(&["5 h", "2 h", "3 h"]), keys::DEFINITION);
        let expected = "[definitions.a]\n\n[[definitions.a.time_limit]]\nwithin = \"5 h\" # c\nnote = 1\n\n[[definitions.a.time_limit]]\nwithin = '2 h'\n\n[[definitions.a.time_limit]]\nwithin = \"3 h\"\n\n[needs.n1]\n";
        assert_eq!(draft.text, expected);
        draft.set_fields(&target, &list(&["5 h", "2 h", "3 h"]), &list(&["5 h", "2 h"]), keys::DEFINITION);
        assert_eq!(draft.text, text.replace("'1 h'", "\"5 h\""));
    }
}
