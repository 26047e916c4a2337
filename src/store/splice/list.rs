//! Changing lists and tables that are written inside a value, item by item, so that comments, unknown
//! keys and the spelling of the other items stay.

use super::super::keys;
use super::super::layout::{Member, Node, NodeKind, Path, RowKind, path, rows};
use super::super::value::{Val, write_flat, write_list};
use super::Draft;

/// The value rewritten as far as needed; nothing when it is better written afresh.
pub(super) fn revise(
    raw: &str,
    kind: &NodeKind,
    key: &str,
    before: Option<&Val>,
    after: &Val,
) -> Option<String> {
    let was: &[Val] = match before? {
        Val::List(items) => items,
        one => std::slice::from_ref(one),
    };
    match (kind, after) {
        (NodeKind::Array(members), Val::List(will)) if members.len() == was.len() => {
            let mut inner = Inner::new(raw, key);
            inner.revise_items(was, will);
            Some(inner.into_raw())
        }
        (NodeKind::Array(members), Val::Table(_)) if members.len() == was.len() => {
            let inner = Inner::new(raw, key);
            let at = was.iter().position(|item| item == after).unwrap_or(0);
            Some(inner.item(at, was.get(at)?, after))
        }
        (NodeKind::Inline(_), Val::Table(will)) => {
            let [Val::Table(was)] = was else { return None };
            let mut draft = Draft::new(&format!("k = {raw}"));
            draft.set_fields(&path(&["k"]), was, will, order_of(key));
            Some(draft.into_text().split_off("k = ".len()))
        }
        (NodeKind::Inline(_), Val::List(will)) => {
            let [one] = was else { return None };
            let at = will.iter().position(|item| item == one).unwrap_or(0);
            let items: Vec<String> = will
                .iter()
                .enumerate()
                .map(|(index, item)| {
                    let old = (index == at).then(|| revise(raw, kind, key, Some(one), item)).flatten();
                    old.unwrap_or_else(|| write_flat(item))
                })
                .collect();
            Some(write_list(&items, if raw.contains("\r\n") { "\r\n" } else { "\n" }))
        }
        _ => None,
    }
}

/// The reference order of the keys of the tables under a key.
pub(super) fn order_of(key: &str) -> &'static [&'static str] {
    match key {
        "time_limit" => keys::TIME_LIMIT,
        "thresholds" => keys::THRESHOLD,
        "also" => keys::OTHER_LABEL,
        _ => &[],
    }
}

/// A list on its own, as `k = […]`.
struct Inner<'k> {
    draft: Draft,
    key: &'k str,
}

impl<'k> Inner<'k> {
    fn new(raw: &str, key: &'k str) -> Self {
        Self { draft: Draft::new(&format!("k = {raw}")), key }
    }

    fn into_raw(self) -> String {
        self.draft.into_text().split_off("k = ".len())
    }

    fn node(&self) -> Option<Node> {
        let root: Path = path(&["k"]);
        rows(&self.draft.text).into_iter().find_map(|row| match row.kind {
            RowKind::Pair { path, value, .. } if path == root => Some(value),
            _ => None,
        })
    }

    fn members(&self) -> Vec<Member> {
        match self.node().map(|node| node.kind) {
            Some(NodeKind::Array(members)) => members,
            _ => Vec::new(),
        }
    }

    /// An item with a new value, keeping of its spelling what it can.
    fn item(&self, index: usize, was: &Val, will: &Val) -> String {
        let members = self.members();
        let Some(member) = members.get(index) else { return write_flat(will) };
        let raw = self.draft.slice(member.node.span.clone());
        if was == will {
            return raw.to_owned();
        }
        let revised = match (was, will) {
            (Val::Table(_), Val::Table(_)) => revise(raw, &member.node.kind, self.key, Some(was), will),
            _ => None,
        };
        revised.unwrap_or_else(|| write_flat(will))
    }

    fn revise_items(&mut self, was: &[Val], will: &[Val]) {
        let first = was.iter().zip(will).take_while(|(a, b)| a == b).count();
        let rest = (was.len() - first).min(will.len() - first);
        let last = was.iter().rev().zip(will.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
        let old = was.get(first..was.len() - last).unwrap_or_default();
        let new = will.get(first..will.len() - last).unwrap_or_default();
        for (at, (was, will)) in old.iter().zip(new).enumerate() {
            let text = self.item(first + at, was, will);
            if let Some(member) = self.members().get(first + at) {
                self.draft.splice(member.node.span.clone(), &text);
            }
        }
        for at in (new.len()..old.len()).rev() {
            self.remove(first + at);
        }
        for (at, item) in new.iter().enumerate().skip(old.len()) {
            self.insert(first + at, &write_flat(item));
        }
    }

    /// Whether nothing but white space stands before an item on its line.
    fn starts_line(&self, member: &Member) -> bool {
        let before = self.draft.slice(0..member.start);
        before.rsplit_once('\n').is_some_and(|(_, line)| line.trim().is_empty())
    }

    /// Where the line ends that a byte stands on, before its line feed.
    fn line_end(&self, at: usize) -> usize {
        let rest = self.draft.slice(at..self.draft.text.len());
        let end = rest.find('\n').map_or(rest.len(), |end| {
            end - usize::from(rest.get(..end).is_some_and(|line| line.ends_with('\r')))
        });
        at + end
    }

    fn remove(&mut self, index: usize) {
        let members = self.members();
        let Some(member) = members.get(index) else { return };
        let next = members.get(index + 1);
        let end = member.comma.unwrap_or(member.node.span.end);
        let line_end = self.line_end(end);
        let rest = self.draft.slice(end..line_end).trim_start();
        let alone = self.starts_line(member)
            && (rest.is_empty() || rest.starts_with('#'))
            && next.is_none_or(|next| next.start > line_end);
        let quiet = |from: usize, to: usize| !self.draft.slice(from..to).contains('#');
        let previous = index.checked_sub(1).and_then(|before| members.get(before));
        let span = match (previous, next) {
            _ if alone => {
                let start = self.draft.slice(0..member.start).rfind('\n').map_or(0, |at| at + 1);
                let feed =
                    self.draft.slice(line_end..self.draft.text.len()).find('\n').map_or(0, |at| at + 1);
                start..line_end + feed
            }
            (_, Some(next)) if quiet(end, next.start) => member.start..next.start,
            (Some(previous), None) if quiet(previous.node.span.end, member.start) => {
                previous.node.span.end..member.node.span.end
            }
            _ => member.start..end,
        };
        self.draft.splice(span, "");
    }

    fn insert(&mut self, index: usize, item: &str) {
        let members = self.members();
        let Some(previous) = index.checked_sub(1).and_then(|before| members.get(before)) else {
            self.insert_first(members.first(), item);
            return;
        };
        let own_lines = self.starts_line(previous);
        let indent = self.indent(previous);
        let eol = self.draft.eol;
        let (at, comma) = match previous.comma {
            Some(end) => (end, true),
            None => (previous.node.span.end, false),
        };
        if !own_lines {
            let behind = if members.len() > index || comma { "," } else { "" };
            let text = if comma { format!(" {item}{behind}") } else { format!(", {item}{behind}") };
            self.draft.splice(at..at, &text);
            return;
        }
        let line_end = self.line_end(at);
        self.draft.splice(line_end..line_end, &format!("{eol}{indent}{item},"));
        if !comma {
            self.draft.splice(at..at, ",");
        }
    }

    fn insert_first(&mut self, next: Option<&Member>, item: &str) {
        match next {
            Some(next) if self.starts_line(next) => {
                let text = format!("{item},{}{}", self.draft.eol, self.indent(next));
                self.draft.splice(next.start..next.start, &text);
            }
            Some(next) => self.draft.splice(next.start..next.start, &format!("{item}, ")),
            None => {
                let Some(node) = self.node() else { return };
                self.draft.splice(node.span.end - 1..node.span.end - 1, item);
            }
        }
    }

    fn indent(&self, member: &Member) -> String {
        let before = self.draft.slice(0..member.start);
        let line = before.rsplit_once('\n').map_or(before, |(_, line)| line);
        line.chars().take_while(|c| c.is_whitespace()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(items: &[&str]) -> Val {
        Val::List(items.iter().map(|item| Val::Text((*item).to_owned())).collect())
    }

    fn run(raw: &str, before: &Val, after: &Val) -> String {
        let node = Inner::new(raw, "includes").node().unwrap();
        revise(raw, &node.kind, "time_limit", Some(before), after).unwrap()
    }

    #[rstest::rstest]
    #[case::add(r#"["a"]"#, &["a"], &["a", "b"], r#"["a", "b"]"#)]
    #[case::add_first(r#"[ "b" ]"#, &["b"], &["a", "b"], r#"[ "a", "b" ]"#)]
    #[case::add_between(r#"["a","c"]"#, &["a", "c"], &["a", "b", "c"], r#"["a", "b","c"]"#)]
    #[case::remove_last(r#"["a", "b"]"#, &["a", "b"], &["a"], r#"["a"]"#)]
    #[case::remove_first(r#"["a", "b"]"#, &["a", "b"], &["b"], r#"["b"]"#)]
    #[case::other_spelling_stays("['a', 'b']", &["a", "b"], &["a", "c"], r#"['a', "c"]"#)]
    #[case::trailing_comma(r#"["a",]"#, &["a"], &["a", "b"], r#"["a", "b",]"#)]
    #[case::own_lines("[\n  \"a\", # one\n  \"b\" # two\n]", &["a", "b"], &["a", "b", "c"],
        "[\n  \"a\", # one\n  \"b\", # two\n  \"c\",\n]")]
    #[case::own_lines_between("[\r\n\t\"a\", # one\r\n\t\"b\",\r\n]", &["a", "b"], &["a", "x", "b"],
        "[\r\n\t\"a\", # one\r\n\t\"x\",\r\n\t\"b\",\r\n]")]
    #[case::own_lines_remove("[\n  \"a\", # one\n  # of b\n  \"b\", # two\n]", &["a", "b"], &["b"],
        "[\n  # of b\n  \"b\", # two\n]")]
    fn only_the_items_that_differ_are_touched(
        #[case] raw: &str,
        #[case] before: &[&str],
        #[case] after: &[&str],
        #[case] expected: &str,
    ) {
        assert_eq!(run(raw, &texts(before), &texts(after)), expected);
    }

    #[test]
    fn tables_keep_what_nobody_knows() {
        let limit = |within: &str| Val::Table(vec![("within", Val::Text(within.into()))]);
        let one = "{ within = '1 h', note = 3 }";
        assert_eq!(run(one, &limit("1 h"), &limit("2 h")), "{ within = \"2 h\", note = 3 }");
        let two = Val::List(vec![limit("1 h"), limit("2 h")]);
        assert_eq!(run(one, &limit("1 h"), &two), "[{ within = '1 h', note = 3 }, { within = \"2 h\" }]");
        let list = "[{ within = '1 h', note = 3 }, { within = '2 h' }]";
        assert_eq!(run(list, &two, &limit("1 h")), "{ within = '1 h', note = 3 }");
    }
}
