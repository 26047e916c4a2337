//! What goes to paper, mail and pipes: the briefing, the minutes of a workshop, the history of a
//! term, a comparison, a difference between two versions. Each is a [`Document`] of a few kinds of blocks, in the network's language;
//! [`Layout`] turns it into text, [`Document::to_markdown`] into Markdown. Pure: no file, no clock, no terminal.

mod briefing;
mod comparison;
mod diff;
mod history;
mod markdown;
mod minutes;
mod parts;
mod table;
#[cfg(test)]
mod tests;
mod text;
mod wrap;

pub use briefing::{Detail, briefing};
pub use comparison::comparison;
pub use diff::diff;
pub use history::history;
pub use minutes::minutes;
pub use text::{Layout, Marks};
pub(crate) use wrap::wrap_plain;

/// How a piece of text stands out, whatever it looks like in the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Mark {
    /// Not at all.
    #[default]
    Plain,
    /// Stressed.
    Strong,
    /// Differs from the other side.
    Differs,
    /// Was there before.
    Removed,
    /// Is new.
    Added,
}

/// A run of text that stands out in one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// How it stands out.
    pub mark: Mark,
}

impl Piece {
    /// A piece.
    #[must_use]
    pub fn new(text: impl Into<String>, mark: Mark) -> Self {
        Self { text: text.into(), mark }
    }
}

/// Text that flows, in pieces.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line(pub Vec<Piece>);

impl From<&str> for Line {
    fn from(text: &str) -> Self {
        Self(vec![Piece::new(text, Mark::Plain)])
    }
}

impl From<String> for Line {
    fn from(text: String) -> Self {
        Self(vec![Piece::new(text, Mark::Plain)])
    }
}

impl Line {
    /// A text that is stressed.
    #[must_use]
    pub fn strong(text: &str) -> Self {
        Self(vec![Piece::new(text, Mark::Strong)])
    }

    /// The text without its marks.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.iter().map(|piece| piece.text.as_str()).collect()
    }
}

/// One block of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading; 1 is the title.
    Heading {
        /// From 1 (the title) to 3.
        level: u8,
        /// What it says.
        text: String,
    },
    /// A paragraph.
    Paragraph(Line),
    /// A list.
    List(Vec<Line>),
    /// Names and what each says, such as organisations and their wordings. A name may repeat as an
    /// empty one, which continues the name above it.
    Pairs(Vec<(String, Line)>),
    /// A table; every row has as many cells as the header.
    Table {
        /// Names of the columns.
        header: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
}

/// A report.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
}

impl Document {
    /// Adds a heading.
    pub fn heading(&mut self, level: u8, text: impl Into<String>) {
        self.blocks.push(Block::Heading { level, text: text.into() });
    }

    /// Adds a paragraph, unless it is empty.
    pub fn paragraph(&mut self, line: impl Into<Line>) {
        let line = line.into();
        if !line.plain().trim().is_empty() {
            self.blocks.push(Block::Paragraph(line));
        }
    }

    /// Adds a list, unless it is empty.
    pub fn list(&mut self, lines: Vec<Line>) {
        if !lines.is_empty() {
            self.blocks.push(Block::List(lines));
        }
    }

    /// Adds names and what each says, unless there are none.
    pub fn pairs(&mut self, pairs: Vec<(String, Line)>) {
        if !pairs.is_empty() {
            self.blocks.push(Block::Pairs(pairs));
        }
    }

    /// Adds a table, unless it has no rows.
    pub fn table(&mut self, header: Vec<String>, rows: Vec<Vec<String>>) {
        if !rows.is_empty() {
            self.blocks.push(Block::Table { header, rows });
        }
    }

    /// The document as Markdown.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        markdown::render(self)
    }

    /// The document as text.
    #[must_use]
    pub fn to_text(&self, layout: &Layout) -> String {
        text::render(self, layout)
    }
}
