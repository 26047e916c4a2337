//! How a text is laid out: its rows, and in them every value with the bytes it takes up. This is what
//! lets a save change those bytes and no others. Only for texts without mistakes.

use std::collections::BTreeMap;
use std::ops::Range;

use toml_parser::Source;
use toml_parser::parser::{Event, EventKind, parse_document};

/// One step on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// Into a table, by key.
    Key(String),
    /// Into a list, by index.
    At(usize),
}

/// The way to a value from the top of the file.
pub(super) type Path = Vec<Step>;

/// A path of keys.
pub(super) fn path<T: AsRef<str>>(keys: &[T]) -> Path {
    keys.iter().map(|key| Step::Key(key.as_ref().to_owned())).collect()
}

/// A value and the bytes it takes up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) span: Range<usize>,
    pub(super) kind: NodeKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NodeKind {
    Scalar,
    Array(Vec<Member>),
    Inline(Vec<Member>),
}

/// A member of a list (without keys) or of an inline table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Member {
    pub(super) keys: Path,
    /// From the key or, in a list, from the value.
    pub(super) start: usize,
    pub(super) node: Node,
    /// Where the comma behind it ends.
    pub(super) comma: Option<usize>,
}

/// One statement, comment or blank line, with its line end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) span: Range<usize>,
    pub(super) kind: RowKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum RowKind {
    Blank,
    Comment,
    Header {
        path: Path,
    },
    Pair {
        /// From the top of the file.
        path: Path,
        /// How much of it the header above gives.
        own: usize,
        value: Node,
    },
}

impl Row {
    /// The path of a statement.
    pub(super) fn path(&self) -> Option<&Path> {
        match &self.kind {
            RowKind::Header { path } | RowKind::Pair { path, .. } => Some(path),
            RowKind::Blank | RowKind::Comment => None,
        }
    }

    pub(super) const fn is_header(&self) -> bool {
        matches!(self.kind, RowKind::Header { .. })
    }
}

/// The rows of a text. Together their spans are the whole text.
pub(super) fn rows(text: &str) -> Vec<Row> {
    let source = Source::new(text);
    let mut events: Vec<Event> = Vec::new();
    parse_document(&source.lex().into_vec(), &mut events, &mut ());
    let mut layout =
        Layout { text, events: &events, at: 0, rows: Vec::new(), home: Vec::new(), counts: BTreeMap::new() };
    layout.run();
    layout.rows
}

struct Layout<'a> {
    text: &'a str,
    events: &'a [Event],
    at: usize,
    rows: Vec<Row>,
    home: Path,
    counts: BTreeMap<Path, usize>,
}

impl Layout<'_> {
    fn next(&mut self) -> Option<Event> {
        let event = self.events.get(self.at).copied();
        self.at += 1;
        event
    }

    fn peek(&self) -> Option<EventKind> {
        self.events.get(self.at).map(Event::kind)
    }

    fn run(&mut self) {
        let mut start = 0;
        let mut kind = RowKind::Blank;
        while let Some(event) = self.next() {
            match event.kind() {
                EventKind::Newline => {
                    let end = event.span().end();
                    let kind = std::mem::replace(&mut kind, RowKind::Blank);
                    self.rows.push(Row { span: start..end, kind });
                    start = end;
                }
                EventKind::Comment if kind == RowKind::Blank => kind = RowKind::Comment,
                EventKind::StdTableOpen => kind = self.header(false),
                EventKind::ArrayTableOpen => kind = self.header(true),
                EventKind::SimpleKey => {
                    self.at -= 1;
                    kind = self.pair();
                }
                _ => {}
            }
        }
        if start < self.text.len() {
            self.rows.push(Row { span: start..self.text.len(), kind });
        }
    }

    /// Keys joined by dots, up to what cannot be part of them.
    fn keys(&mut self) -> Path {
        let mut keys = Vec::new();
        while let Some(kind) = self.peek() {
            match kind {
                EventKind::SimpleKey => {
                    let Some(event) = self.next() else { break };
                    let mut key = String::new();
                    if let Some(raw) = Source::new(self.text).get(event) {
                        raw.decode_key(&mut key, &mut ());
                    }
                    keys.push(Step::Key(key));
                }
                EventKind::KeySep | EventKind::Whitespace => self.at += 1,
                _ => break,
            }
        }
        keys
    }

    fn header(&mut self, list: bool) -> RowKind {
        let keys = self.keys();
        let last = keys.len().saturating_sub(1);
        let mut path = Vec::new();
        for (index, key) in keys.into_iter().enumerate() {
            path.push(key);
            if list && index == last {
                let count = self.counts.entry(path.clone()).or_default();
                *count += 1;
                path.push(Step::At(*count - 1));
            } else if let Some(count) = self.counts.get(&path) {
                path.push(Step::At(count.saturating_sub(1)));
            }
        }
        self.home.clone_from(&path);
        RowKind::Header { path }
    }

    fn pair(&mut self) -> RowKind {
        let own = self.home.len();
        let mut path = self.home.clone();
        path.extend(self.keys());
        if self.peek() == Some(EventKind::KeyValSep) {
            self.at += 1;
        }
        RowKind::Pair { path, own, value: self.value() }
    }

    fn value(&mut self) -> Node {
        while let Some(event) = self.next() {
            let start = event.span().start();
            let (end, kind) = match event.kind() {
                EventKind::Scalar => (event.span().end(), NodeKind::Scalar),
                EventKind::ArrayOpen => {
                    let (members, end) = self.members(EventKind::ArrayClose, event.span().end());
                    (end, NodeKind::Array(members))
                }
                EventKind::InlineTableOpen => {
                    let (members, end) = self.members(EventKind::InlineTableClose, event.span().end());
                    (end, NodeKind::Inline(members))
                }
                _ => continue,
            };
            return Node { span: start..end, kind };
        }
        Node { span: self.text.len()..self.text.len(), kind: NodeKind::Scalar }
    }

    fn members(&mut self, close: EventKind, mut end: usize) -> (Vec<Member>, usize) {
        let mut members: Vec<Member> = Vec::new();
        while let Some(event) = self.next() {
            end = event.span().end();
            match event.kind() {
                kind if kind == close => break,
                EventKind::ValueSep => {
                    if let Some(last) = members.last_mut() {
                        last.comma = Some(end);
                    }
                }
                EventKind::SimpleKey => {
                    self.at -= 1;
                    let keys = self.keys();
                    if self.peek() == Some(EventKind::KeyValSep) {
                        self.at += 1;
                    }
                    members.push(Member {
                        keys,
                        start: event.span().start(),
                        node: self.value(),
                        comma: None,
                    });
                }
                EventKind::Scalar | EventKind::ArrayOpen | EventKind::InlineTableOpen => {
                    self.at -= 1;
                    let node = self.value();
                    members.push(Member { keys: Vec::new(), start: node.span.start, node, comma: None });
                }
                _ => {}
            }
        }
        (members, end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_cover_the_text_and_know_their_paths() {
        let text = "# top\r\n\r\na.b = 1 # x\n[d.\"u v\"]\nw = \"\"\"\n[no]\n\"\"\"\n[[l]]\n[l.x]\n[[l]]\nk = [1, {a = 2,}, # c\n]";
        let rows = rows(text);
        let joined: String = rows.iter().filter_map(|row| text.get(row.span.clone())).collect();
        assert_eq!(joined, text);
        let key = |key: &str| Step::Key(key.into());
        let paths: Vec<&Path> = rows.iter().filter_map(Row::path).collect();
        assert_eq!(
            paths,
            [
                &vec![key("a"), key("b")],
                &vec![key("d"), key("u v")],
                &vec![key("d"), key("u v"), key("w")],
                &vec![key("l"), Step::At(0)],
                &vec![key("l"), Step::At(0), key("x")],
                &vec![key("l"), Step::At(1)],
                &vec![key("l"), Step::At(1), key("k")],
            ]
        );
        let Some(RowKind::Pair { value: Node { span, kind: NodeKind::Array(members) }, .. }) =
            rows.last().map(|row| row.kind.clone())
        else {
            panic!("the last row is a list")
        };
        assert_eq!(text.get(span), Some("[1, {a = 2,}, # c\n]"));
        assert_eq!(members.len(), 2);
        assert!(members.iter().all(|member| member.comma.is_some()));
    }
}
