//! Changing only the bytes that have to change. A [`Draft`] is the text of a file; every operation
//! finds the place in the layout of the text as it is at that moment and splices there. Comments,
//! order, spacing and line ends of everything else stay as they are.

mod entry;
mod list;
mod table;

use std::ops::Range;

use super::keys;
use super::layout::{Node, NodeKind, Path, Row, RowKind, Step, rows};
use super::value::{Fields, Val, field, write, write_flat};

/// The text of a file that is being changed.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    text: String,
    eol: &'static str,
}

/// A value that was found, and whether it stands in a row of its own.
struct Hit {
    node: Node,
    row: bool,
}

impl Draft {
    /// A draft of a text without mistakes.
    pub(super) fn new(text: &str) -> Self {
        let crlf = text.find('\n').is_some_and(|at| text.get(..at).is_some_and(|line| line.ends_with('\r')));
        Self { text: text.to_owned(), eol: if crlf { "\r\n" } else { "\n" } }
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    fn slice(&self, span: Range<usize>) -> &str {
        self.text.get(span).unwrap_or_default()
    }

    fn splice(&mut self, span: Range<usize>, with: &str) {
        if self.text.get(span.clone()).is_some() {
            self.text.replace_range(span, with);
        }
    }

    /// Gives the keys of a table that differ their new values.
    pub(super) fn set_fields(&mut self, table: &Path, before: &Fields, after: &Fields, order: &[&str]) {
        let mut touched: Vec<&'static str> = after.iter().chain(before).map(|(key, _)| *key).collect();
        touched.sort_by_key(|key| keys::rank(key, order));
        touched.dedup();
        for key in touched {
            match (field(before, key), field(after, key)) {
                (was, will) if was == will => {}
                (was, Some(will)) => self.set(table, key, was, will, order),
                (_, None) => self.remove(&step(table, key)),
            }
        }
    }

    fn set(&mut self, table: &Path, key: &'static str, before: Option<&Val>, after: &Val, order: &[&str]) {
        let target = step(table, key);
        let rows = rows(&self.text);
        if let Some(hit) = find(&rows, &target) {
            let raw = self.slice(hit.node.span.clone()).to_owned();
            let new = list::revise(&raw, &hit.node.kind, key, before, after);
            let new = new.unwrap_or_else(|| self.fresh(after, hit.row));
            self.splice(hit.node.span, &new);
        } else if rows.iter().any(|row| row.path().is_some_and(|path| path.starts_with(&target))) {
            self.set_tables(&target, key, before, after);
            if find_any(&self.text, &target).is_none() {
                self.insert(table, key, after, order);
            }
        } else {
            self.insert(table, key, after, order);
        }
    }

    fn fresh(&self, value: &Val, row: bool) -> String {
        if row { write(value, self.eol) } else { write_flat(value) }
    }

    /// Takes a key or a whole entry out, wherever and however it is written.
    pub(super) fn remove(&mut self, target: &Path) {
        while let Some(rows) = find_any(&self.text, target) {
            let before = self.text.len();
            let header = rows.iter().position(|row| row.is_header() && starts(row, target));
            let pair = rows.iter().rposition(|row| starts(row, target));
            match (header, pair) {
                (Some(header), _) => self.remove_section(&rows, header),
                (None, Some(pair)) => self.remove_row(&rows, pair),
                (None, None) => self.remove_member(&rows, target),
            }
            if self.text.len() == before {
                return;
            }
        }
    }

    /// Takes a row out. A comment behind it gets the line for itself.
    fn remove_row(&mut self, rows: &[Row], index: usize) {
        let Some(Row { span, kind: RowKind::Pair { value, .. } }) = rows.get(index) else { return };
        let rest = self.slice(value.span.end..span.end);
        let row = self.slice(span.clone());
        let with = if rest.trim_start().starts_with('#') {
            let indent: String = row.chars().take_while(|c| *c == ' ' || *c == '\t').collect();
            format!("{indent}{}", rest.trim_start())
        } else {
            String::new()
        };
        let last_without_end = with.is_empty() && !row.ends_with('\n');
        self.splice(span.clone(), &with);
        if last_without_end {
            self.trim_last_end();
        }
    }

    /// The file had no line end at its end, and what was last is gone: what is last now has none either.
    fn trim_last_end(&mut self) {
        if self.text.ends_with('\n') {
            self.text.pop();
            if self.text.ends_with('\r') {
                self.text.pop();
            }
        }
    }

    fn remove_member(&mut self, rows: &[Row], target: &Path) {
        let Some((keys, hit)) = parent_of(rows, target) else { return };
        let NodeKind::Inline(members) = &hit.node.kind else { return };
        let Some(index) = members.iter().position(|member| member.keys.starts_with(&keys)) else { return };
        let Some(member) = members.get(index) else { return };
        let end = member.comma.unwrap_or(member.node.span.end);
        let span = match (index.checked_sub(1).and_then(|before| members.get(before)), members.get(index + 1))
        {
            (_, Some(next)) => member.start..next.start,
            (Some(previous), None) => previous.node.span.end..end,
            (None, None) => hit.node.span.start + 1..hit.node.span.end - 1,
        };
        self.splice(span, "");
    }

    /// Puts a line behind a row.
    fn line_after(&mut self, row: &Row, line: &str) {
        let eol = self.eol;
        if self.slice(row.span.clone()).ends_with('\n') {
            self.splice(row.span.end..row.span.end, &format!("{line}{eol}"));
        } else {
            self.splice(row.span.end..row.span.end, &format!("{eol}{line}"));
        }
    }
}

fn step(table: &Path, key: &str) -> Path {
    let mut path = table.clone();
    path.push(Step::Key(key.to_owned()));
    path
}

fn starts(row: &Row, target: &Path) -> bool {
    row.path().is_some_and(|path| path.starts_with(target))
}

/// The value at a path, in a row of its own or inside another value.
fn find(rows: &[Row], target: &Path) -> Option<Hit> {
    rows.iter().find_map(|row| {
        let RowKind::Pair { path, value, .. } = &row.kind else { return None };
        let rest = target.strip_prefix(path.as_slice())?;
        let node = descend(value, rest)?;
        Some(Hit { node: node.clone(), row: rest.is_empty() })
    })
}

fn descend<'a>(node: &'a Node, rest: &[Step]) -> Option<&'a Node> {
    let Some(first) = rest.first() else { return Some(node) };
    match (&node.kind, first) {
        (NodeKind::Inline(members), _) => members.iter().find_map(|member| {
            let rest = rest.strip_prefix(member.keys.as_slice())?;
            descend(&member.node, rest)
        }),
        (NodeKind::Array(members), Step::At(index)) => {
            descend(&members.get(*index)?.node, rest.get(1..).unwrap_or_default())
        }
        _ => None,
    }
}

/// The inline table around a target that is one of its members (or, with dotted keys, several), with
/// the keys that lead from it to the target.
fn parent_of(rows: &[Row], target: &Path) -> Option<(Path, Hit)> {
    (0..target.len()).rev().find_map(|length| {
        let (outer, inner) = target.split_at(length);
        let hit = find(rows, &outer.to_vec())?;
        let NodeKind::Inline(members) = &hit.node.kind else { return None };
        let found = members.iter().any(|member| member.keys.starts_with(inner));
        found.then(|| (inner.to_vec(), hit))
    })
}

/// The rows of a text if they hold anything at or under a path.
fn find_any(text: &str, target: &Path) -> Option<Vec<Row>> {
    let rows = rows(text);
    let found = rows.iter().any(|row| starts(row, target)) || parent_of(&rows, target).is_some();
    found.then_some(rows)
}
