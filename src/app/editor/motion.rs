//! Moving the caret.

use super::layout::{VisualLine, byte_at, cells};
use super::rows::row_of;
use super::{Motion, TextEditor, boundary};

impl TextEditor {
    /// Moves the caret, with the selection or away from it.
    pub(super) fn go(&mut self, to: Motion, select: bool) {
        if let (Some(selection), false) = (self.selection(), select) {
            // Left and Right leave a selection by its ends.
            match to {
                Motion::Left => return self.place(selection.start, false),
                Motion::Right => return self.place(selection.end, false),
                _ => {}
            }
        }
        let page = isize::try_from(self.height.saturating_sub(1).max(1)).unwrap_or(1);
        let byte = match to {
            Motion::Left => boundary::before(&self.text, self.caret),
            Motion::Right => boundary::after(&self.text, self.caret),
            Motion::WordLeft => boundary::word_start(&self.text, self.caret),
            Motion::WordRight => boundary::word_end(&self.text, self.caret),
            Motion::DocStart => 0,
            Motion::DocEnd => self.text.len(),
            Motion::Home => self.row().start,
            Motion::End => self.last_in(&self.row()),
            Motion::Up => return self.go_rows(-1, select),
            Motion::Down => return self.go_rows(1, select),
            Motion::PageUp => return self.go_rows(-page, select),
            Motion::PageDown => return self.go_rows(page, select),
        };
        self.place(byte, select);
    }

    /// Moves by rows, in the column that the caret came from. Beyond the first and the last row it goes to
    /// the start and the end of the text.
    fn go_rows(&mut self, by: isize, select: bool) {
        let now = row_of(self.rows.all(), self.caret);
        let goal = self.goal.unwrap_or_else(|| self.column());
        let last = self.rows.all().len().saturating_sub(1);
        let byte = match now.checked_add_signed(by) {
            None if now == 0 => 0,
            Some(_) if now == last && by > 0 => self.text.len(),
            wanted => self.byte_in_row(wanted.unwrap_or(0).min(last), goal),
        };
        self.place(byte, select);
        self.goal = Some(goal);
    }

    /// Puts the caret somewhere.
    pub(super) fn place(&mut self, byte: usize, select: bool) {
        self.anchor = if select { self.anchor.or(Some(self.caret)) } else { None };
        self.caret = byte;
        self.goal = None;
    }

    /// The row that the caret is in.
    pub(super) fn row(&self) -> VisualLine {
        let rows = self.rows.all();
        let empty = VisualLine { start: 0, end: 0, width: 0, hard: false };
        rows.get(row_of(rows, self.caret)).copied().unwrap_or(empty)
    }

    /// The column of the caret in its row.
    pub(super) fn column(&self) -> usize {
        cells(self.text.get(self.row().start..self.caret).unwrap_or_default())
    }

    /// The byte at a column of a row.
    pub(super) fn byte_in_row(&self, row: usize, column: usize) -> usize {
        let Some(row) = self.rows.all().get(row) else { return self.text.len() };
        let byte = row.start + byte_at(row.of(&self.text), column);
        byte.min(self.last_in(row))
    }

    /// The last byte at which the caret is still shown in a row. Behind the last grapheme of a row that goes
    /// on in the next, it would be shown there.
    fn last_in(&self, row: &VisualLine) -> usize {
        let goes_on = !row.hard && row.end < self.text.len();
        if goes_on { boundary::before(&self.text, row.end).max(row.start) } else { row.end }
    }

    /// The end of the line as it is stored, or the line feed behind it.
    pub(super) fn end_of_line(&self) -> usize {
        let rest = self.text.get(self.caret..).unwrap_or_default();
        match rest.find('\n') {
            Some(0) => self.caret + 1,
            Some(at) => self.caret + at,
            None => self.text.len(),
        }
    }
}
