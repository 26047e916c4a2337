//! What of the text is in view. The view has a size, which `update` is told after each drawing.

use std::borrow::Cow;

use super::TextEditor;
use super::layout::{VisualLine, cells, layout};
use super::rows::{Rows, row_of};

impl TextEditor {
    /// Says how large the view is: columns for text, and rows. Wraps again when the width is another.
    pub fn set_size(&mut self, width: u16, height: u16) {
        if (self.columns, self.height) == (width, height) {
            return;
        }
        (self.columns, self.height) = (width, height);
        let width = self.wrap_width(width);
        if self.rows.width() != width {
            self.rows = Rows::new(&self.text, width);
            self.goal = None;
        }
        self.reveal();
    }

    /// How wide rows are when there are so many columns; a single line is never wrapped.
    fn wrap_width(&self, columns: u16) -> usize {
        if self.multi_line { usize::from(columns.max(1)) } else { usize::MAX }
    }

    /// The rows at a width. At the width of [`TextEditor::set_size`] they are at hand; at another, as in the
    /// first frame after the window changed, they are made.
    #[must_use]
    pub fn rows(&self, width: u16) -> Cow<'_, [VisualLine]> {
        let width = self.wrap_width(width);
        if self.rows.width() == width {
            Cow::Borrowed(self.rows.all())
        } else {
            Cow::Owned(layout(&self.text, width))
        }
    }

    /// The first row in view.
    #[must_use]
    pub const fn scroll(&self) -> usize {
        self.scroll
    }

    /// The first row to show in a view of this size. Where the size is that of [`TextEditor::set_size`] this is
    /// [`TextEditor::scroll`]; otherwise the caret is brought into view.
    #[must_use]
    pub fn scroll_for(&self, width: u16, height: u16) -> usize {
        if (self.columns, self.height) == (width, height) {
            return self.scroll;
        }
        let rows = self.rows(width);
        scrolled(self.scroll, row_of(&rows, self.caret), rows.len(), height)
    }

    /// The first column to show of a single line, so that the caret is in view. Moves by half a view, so
    /// that the text stands still while a word is typed.
    #[must_use]
    pub fn shift(&self, width: u16) -> usize {
        let (width, column) = (usize::from(width.max(1)), self.column());
        if self.multi_line || column < width {
            return 0;
        }
        let half = width.div_ceil(2);
        (column + 1 - width).div_ceil(half) * half
    }

    /// The cell in which the caret stands, in a view of this size that starts at row `scroll`: column and row.
    /// `None` when it is out of view. Behind a full row, or in white space that hangs, it is `width`: one
    /// column to the right of the text.
    #[must_use]
    pub fn cursor_cell(&self, width: u16, height: u16, scroll: usize) -> Option<(u16, u16)> {
        let rows = self.rows(width);
        let at = row_of(&rows, self.caret);
        let y = u16::try_from(at.checked_sub(scroll)?).ok().filter(|y| *y < height)?;
        let start = rows.get(at).map_or(0, |row| row.start);
        let column = cells(self.text.get(start..self.caret).unwrap_or_default())
            - self.shift(width).min(self.column());
        Some((u16::try_from(column).unwrap_or(u16::MAX).min(width), y))
    }

    /// The byte under a cell of the view; outside it, that of the nearest row and column.
    pub(super) fn byte_at_cell(&self, column: i32, row: i32) -> usize {
        let row = i64::from(row) + i64::try_from(self.scroll).unwrap_or(0);
        let Ok(row) = usize::try_from(row) else { return 0 };
        if row >= self.rows.all().len() {
            return self.text.len();
        }
        let column =
            usize::try_from(i64::from(column) + i64::try_from(self.shift(self.columns)).unwrap_or(0));
        let column = column.unwrap_or(0);
        self.byte_in_row(row, column)
    }

    /// Moves the view without the caret.
    pub(super) fn scroll_by(&mut self, by: i32) {
        let last = self.rows.all().len().saturating_sub(usize::from(self.height));
        let by = isize::try_from(by).unwrap_or(0);
        self.scroll = self.scroll.saturating_add_signed(by).min(last);
    }

    /// Brings the caret into view, moving it as little as possible.
    pub(super) fn reveal(&mut self) {
        let rows = self.rows.all();
        self.scroll = scrolled(self.scroll, row_of(rows, self.caret), rows.len(), self.height);
    }
}

/// The first row to show so that a row is in view and no room is wasted below the last.
fn scrolled(scroll: usize, row: usize, rows: usize, height: u16) -> usize {
    let height = usize::from(height.max(1));
    let scroll = scroll.min(rows.saturating_sub(height));
    scroll.clamp((row + 1).saturating_sub(height), row)
}
