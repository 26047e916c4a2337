//! A text editor as a value: a text, a caret, a selection, what can be taken back, and the rows it wraps
//! into. Knows no terminal and no clock.
//!
//! The caret always stands between graphemes, so that nobody ever sees half a letter, flag or family. All
//! positions are bytes; columns and rows are cells.

mod boundary;
mod clean;
mod edit;
mod history;
pub mod layout;
mod motion;
mod rows;
#[cfg(test)]
mod tests;
mod view;

use std::ops::Range;

pub use edit::{Edit, Motion};
use history::{History, Kind, Mark, Replaced};
use rows::Rows;

/// What came of an edit.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Applied {
    /// The text is another.
    pub changed: bool,
    /// What was copied or cut, to be handed to the clipboard.
    pub copied: Option<String>,
}

/// A text being edited.
#[derive(Debug, Clone)]
pub struct TextEditor {
    text: String,
    caret: usize,
    anchor: Option<usize>,
    /// The column that Up and Down keep to.
    goal: Option<usize>,
    history: History,
    multi_line: bool,
    rows: Rows,
    columns: u16,
    height: u16,
    scroll: usize,
}

impl TextEditor {
    /// An editor for a text of any number of lines, with the caret at its end. The text is cleaned as a
    /// pasted one is.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self::with(text, true)
    }

    /// An editor for one line: line feeds become blanks, and nothing wraps.
    #[must_use]
    pub fn single_line(text: &str) -> Self {
        Self::with(text, false)
    }

    fn with(text: &str, multi_line: bool) -> Self {
        let text = clean::clean(text, multi_line).into_owned();
        let columns = 80;
        let width = if multi_line { usize::from(columns) } else { usize::MAX };
        let rows = Rows::new(&text, width);
        let caret = text.len();
        let history = History::default();
        let (anchor, goal, height, scroll) = (None, None, 1, 0);
        Self { text, caret, anchor, goal, history, multi_line, rows, columns, height, scroll }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether there is no text.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether it takes more than one line.
    #[must_use]
    pub const fn is_multi_line(&self) -> bool {
        self.multi_line
    }

    /// The byte before which the caret stands.
    #[must_use]
    pub const fn caret(&self) -> usize {
        self.caret
    }

    /// The selected bytes; `None` when nothing is selected.
    #[must_use]
    pub fn selection(&self) -> Option<Range<usize>> {
        let anchor = self.anchor.filter(|anchor| *anchor != self.caret)?;
        Some(anchor.min(self.caret)..anchor.max(self.caret))
    }

    /// The selected text; empty when nothing is selected.
    #[must_use]
    pub fn selected_text(&self) -> &str {
        self.selection().and_then(|range| self.text.get(range)).unwrap_or_default()
    }

    /// Whether there is a step to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.history.can().0
    }

    /// Whether there is a step to do again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        self.history.can().1
    }

    /// Puts another text in place of all, as one step that can be taken back: what came from `$EDITOR`.
    pub fn replace_all(&mut self, text: &str) {
        let text = clean::clean(text, self.multi_line).into_owned();
        if text != self.text {
            self.replace(0..self.text.len(), &text, Kind::Alone);
            self.reveal();
        }
    }

    /// Does one thing, and keeps the caret in view.
    pub fn apply(&mut self, edit: Edit) -> Applied {
        if let Edit::Scroll(by) = edit {
            self.scroll_by(by);
            return Applied::default();
        }
        let applied = self.perform(edit);
        self.reveal();
        applied
    }

    fn perform(&mut self, edit: Edit) -> Applied {
        let mut copied = None;
        let changed = match edit {
            Edit::Insert(c) => self.insert(c.encode_utf8(&mut [0; 4]), Kind::Typed),
            Edit::Newline => self.insert("\n", Kind::Alone),
            Edit::Paste(text) => self.insert(&text, Kind::Alone),
            Edit::Backspace => self.delete(boundary::before(&self.text, self.caret), Kind::Back),
            Edit::Delete => self.delete(boundary::after(&self.text, self.caret), Kind::Forward),
            Edit::DeleteWordLeft => self.delete(boundary::word_start(&self.text, self.caret), Kind::Alone),
            Edit::DeleteWordRight => self.delete(boundary::word_end(&self.text, self.caret), Kind::Alone),
            Edit::DeleteToEnd => self.delete(self.end_of_line(), Kind::Alone),
            Edit::Cut => {
                copied = self.selection().map(|_| self.selected_text().to_owned());
                copied.is_some() && self.delete(self.caret, Kind::Alone)
            }
            Edit::Copy => {
                copied = self.selection().map(|_| self.selected_text().to_owned());
                false
            }
            Edit::Undo => {
                let step = self.history.undo();
                self.restore(step)
            }
            Edit::Redo => {
                let step = self.history.redo();
                self.restore(step)
            }
            moving => {
                self.travel(&moving);
                false
            }
        };
        Applied { changed, copied }
    }

    /// The edits that change no text.
    fn travel(&mut self, edit: &Edit) {
        self.history.seal();
        match *edit {
            Edit::Move { to, select } => self.go(to, select),
            Edit::Click { column, row, select } => {
                let byte = self.byte_at_cell(i32::from(column), i32::from(row));
                self.place(byte, select);
            }
            Edit::Drag { column, row } => self.place(self.byte_at_cell(column, row), true),
            Edit::SelectWord => {
                let word = boundary::word_around(&self.text, self.caret);
                (self.anchor, self.caret, self.goal) = (Some(word.start), word.end, None);
            }
            Edit::SelectAll => (self.anchor, self.caret, self.goal) = (Some(0), self.text.len(), None),
            _ => {}
        }
    }

    /// Puts a text in the place of the selection, or at the caret.
    fn insert(&mut self, text: &str, kind: Kind) -> bool {
        // A line end that is typed or pasted at the end of one line is a blank there too.
        let text = match text {
            "\n" if !self.multi_line => " ".into(),
            text => clean::clean(text, self.multi_line),
        };
        let range = self.selection().unwrap_or(self.caret..self.caret);
        if text.is_empty() {
            return false;
        }
        self.replace(range, &text, kind);
        true
    }

    /// Deletes the selection, or what lies between the caret and a byte.
    fn delete(&mut self, upto: usize, kind: Kind) -> bool {
        let (range, kind) = match self.selection() {
            Some(selection) => (selection, Kind::Alone),
            None => (upto.min(self.caret)..upto.max(self.caret), kind),
        };
        if range.is_empty() {
            return false;
        }
        self.replace(range, "", kind);
        true
    }

    /// Every change of the text comes through here or through [`Self::restore`].
    fn replace(&mut self, range: Range<usize>, with: &str, kind: Kind) {
        let before = Mark { caret: self.caret, anchor: self.anchor };
        let removed = self.text.get(range.clone()).unwrap_or_default().to_owned();
        let replaced = Replaced { at: range.start, removed, inserted: with.to_owned() };
        self.exchange(&replaced);
        self.caret = boundary::at_or_after(&self.text, range.start + with.len());
        (self.anchor, self.goal) = (None, None);
        self.history.record(replaced, kind, before, Mark { caret: self.caret, anchor: None });
    }

    /// Takes a step back, or does one again.
    fn restore(&mut self, step: Option<(Replaced, Mark)>) -> bool {
        let Some((replaced, mark)) = step else { return false };
        self.exchange(&replaced);
        (self.caret, self.anchor, self.goal) = (mark.caret, mark.anchor, None);
        true
    }

    fn exchange(&mut self, Replaced { at, removed, inserted }: &Replaced) {
        self.text.replace_range(*at..*at + removed.len(), inserted);
        self.rows.update(&self.text, *at, removed.len(), inserted.len());
    }
}
