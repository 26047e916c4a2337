//! A document as text.

use unicode_width::UnicodeWidthStr;

use super::wrap::{wrap, wrap_plain};
use super::{Block, Document, Line, Mark, Piece, table};

/// What a terminal is sent before and after a marked piece, beside the signs that everybody sees. It takes no
/// room. Whoever writes to a terminal that shows colour gives its escapes here; the report itself knows none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marks {
    /// Around what is stressed.
    pub strong: (&'static str, &'static str),
    /// Around what differs from the other side.
    pub differs: (&'static str, &'static str),
    /// Around what was there before.
    pub removed: (&'static str, &'static str),
    /// Around what is new.
    pub added: (&'static str, &'static str),
}

impl Marks {
    /// The signs alone.
    pub const PLAIN: Self = Self { strong: ("", ""), differs: ("", ""), removed: ("", ""), added: ("", "") };

    const fn around(&self, mark: Mark) -> (&'static str, &'static str) {
        match mark {
            Mark::Plain => ("", ""),
            Mark::Strong => self.strong,
            Mark::Differs => self.differs,
            Mark::Removed => self.removed,
            Mark::Added => self.added,
        }
    }
}

/// The signs around a marked piece, which are there with and without colour.
const fn signs(mark: Mark) -> (&'static str, &'static str) {
    match mark {
        Mark::Plain | Mark::Strong => ("", ""),
        Mark::Differs => ("[", "]"),
        Mark::Removed => ("[-", "-]"),
        Mark::Added => ("{+", "+}"),
    }
}

/// How text is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// Columns.
    pub width: usize,
    /// Without rules and columns, for screen readers: everything is a line that says what it is.
    pub linear: bool,
    /// What stands around marked pieces.
    pub marks: Marks,
}

impl Default for Layout {
    fn default() -> Self {
        Self { width: 80, linear: false, marks: Marks::PLAIN }
    }
}

impl Layout {
    /// A text broken into lines of at most `width` columns, signs included, each with its marks.
    fn broken(&self, line: &Line, width: usize) -> Vec<String> {
        let signed = line.0.iter().map(|piece| {
            let (open, close) = signs(piece.mark);
            Piece::new(format!("{open}{}{close}", piece.text), piece.mark)
        });
        wrap(&Line(signed.collect()), width).iter().map(|line| self.marked(line)).collect()
    }

    /// A line with its marks.
    fn marked(&self, line: &Line) -> String {
        let mut out = String::new();
        for piece in &line.0 {
            let (open, close) = self.marks.around(piece.mark);
            out.push_str(open);
            out.push_str(&piece.text);
            out.push_str(close);
        }
        out
    }
}

/// Below this width names stand above what they say instead of beside it.
const NARROW: usize = 50;

pub(super) fn render(document: &Document, layout: &Layout) -> String {
    let mut out = String::new();
    for block in &document.blocks {
        if !out.is_empty() {
            out.push('\n');
        }
        for line in lines(block, layout) {
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
    out
}

fn lines(block: &Block, layout: &Layout) -> Vec<String> {
    match block {
        Block::Heading { level, text } => heading(*level, text, layout),
        Block::Paragraph(line) => hanging("", line, layout),
        Block::List(items) => items.iter().flat_map(|item| hanging("- ", item, layout)).collect(),
        Block::Pairs(rows) => pairs(rows, layout),
        Block::Table { header, rows } => table::lines(header, rows, layout),
    }
}

/// Titles are underlined in the way that is also a heading in Markdown.
fn heading(level: u8, text: &str, layout: &Layout) -> Vec<String> {
    let wrapped = wrap_plain(text, layout.width);
    let widest = wrapped.iter().map(|line| line.width()).max().unwrap_or_default();
    let mut lines: Vec<String> = wrapped.iter().map(|line| layout.marked(&Line::strong(line))).collect();
    match level {
        _ if layout.linear => {}
        1 => lines.push("=".repeat(widest)),
        2 => lines.push("-".repeat(widest)),
        _ => {}
    }
    lines
}

/// The text after a first prefix, its further lines indented by as much.
fn hanging(prefix: &str, line: &Line, layout: &Layout) -> Vec<String> {
    let indent = prefix.width();
    let broken = layout.broken(line, layout.width.saturating_sub(indent));
    let lead = |number| if number == 0 { prefix.to_owned() } else { " ".repeat(indent) };
    broken.iter().enumerate().map(|(number, line)| format!("{}{line}", lead(number))).collect()
}

fn pairs(rows: &[(String, Line)], layout: &Layout) -> Vec<String> {
    let widest = rows.iter().map(|(name, _)| name.width()).max().unwrap_or_default();
    if layout.linear || layout.width < NARROW || widest > layout.width / 3 {
        return stacked(rows, layout);
    }
    let mut lines = Vec::new();
    for (name, line) in rows {
        let pad = " ".repeat(widest - name.width() + 2);
        lines.extend(hanging(&format!("{name}{pad}"), line, layout));
    }
    lines
}

fn stacked(rows: &[(String, Line)], layout: &Layout) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, line) in rows {
        if name.is_empty() {
            lines.extend(hanging("  ", line, layout));
            continue;
        }
        let mut whole = Line::from(format!("{name}: "));
        whole.0.extend(line.0.iter().cloned());
        let broken = layout.broken(&whole, layout.width.saturating_sub(2));
        let lead = |number| if number == 0 { "" } else { "  " };
        lines.extend(broken.iter().enumerate().map(|(number, line)| format!("{}{line}", lead(number))));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Piece;

    fn sample() -> Document {
        let mut document = Document::default();
        document.heading(1, "Urgent");
        document.paragraph("One two three four five six seven eight nine ten eleven.");
        document.list(vec!["first".into(), "second".into()]);
        document.pairs(vec![
            ("Police".into(), Line(vec![Piece::new("now", Mark::Removed), Piece::new(" soon", Mark::Added)])),
            ("Care".into(), "within the day, counted from the referral by anybody at all".into()),
        ]);
        document.table(
            vec!["organisation".into(), "position".into()],
            vec![vec!["Police".into(), "agree".into()], vec!["Care".into(), "object".into()]],
        );
        document
    }

    #[test]
    fn a_document_as_text() {
        let layout = Layout { width: 52, ..Layout::default() };
        insta::assert_snapshot!(sample().to_text(&layout));
    }

    #[test]
    fn a_document_for_a_screen_reader() {
        let layout = Layout { width: 52, linear: true, ..Layout::default() };
        insta::assert_snapshot!(sample().to_text(&layout));
    }

    #[test]
    fn colour_changes_nothing_but_the_colour() {
        let mut document = sample();
        let stretch = |text: &str| Piece::new(text, Mark::Differs);
        let line = vec![
            stretch("a crime is under way"),
            Piece::new(", ", Mark::Plain),
            stretch("or a life in danger"),
        ];
        document.pairs(vec![("Police".into(), Line(line))]);
        let marks = Marks { strong: ("<", ">"), differs: ("<", ">"), removed: ("<", ">"), added: ("<", ">") };
        for width in 10..90 {
            let plain = document.to_text(&Layout { width, ..Layout::default() });
            let coloured = document.to_text(&Layout { width, marks, ..Layout::default() });
            assert_eq!(coloured.replace(['<', '>'], ""), plain);
        }
    }

    #[test]
    fn no_line_is_wider_than_it_may_be() {
        for width in 10..90 {
            let layout = Layout { width, ..Layout::default() };
            let text = sample().to_text(&layout);
            assert!(text.lines().all(|line| line.width() <= width), "{width}:\n{text}");
        }
    }
}
