//! The text editor as it is shown.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::Widget;
use unicode_segmentation::UnicodeSegmentation;

use super::paint::put;
use super::scrollbar::Scrollbar;
use crate::app::editor::TextEditor;
use crate::app::editor::layout::{VisualLine, cells_of, layout};
use crate::ui::theme::Theme;

/// A text editor in its area. The last column is kept free of text: for the cursor behind a full row, and
/// for the scrollbar.
#[derive(Debug, Clone, Copy)]
pub struct Editor<'a> {
    editor: &'a TextEditor,
    theme: &'a Theme,
    placeholder: &'a str,
    focused: bool,
}

impl<'a> Editor<'a> {
    /// The view of an editor that has the focus.
    #[must_use]
    pub const fn new(editor: &'a TextEditor, theme: &'a Theme) -> Self {
        Self { editor, theme, placeholder: "", focused: true }
    }

    /// What an empty field asks for.
    #[must_use]
    pub const fn placeholder(self, placeholder: &'a str) -> Self {
        Self { placeholder, ..self }
    }

    /// Whether keys go to this editor; otherwise it has no cursor and hides its selection.
    #[must_use]
    pub const fn focused(self, focused: bool) -> Self {
        Self { focused, ..self }
    }

    /// The columns and rows that an area has for text: what [`TextEditor::set_size`] wants to be told.
    #[must_use]
    pub const fn text_size(area: Rect) -> (u16, u16) {
        (area.width.saturating_sub(1), area.height)
    }

    /// Draws it, and gives the cell for the terminal's own cursor, which input methods and screen readers
    /// follow. `None` without the focus, or when the caret is scrolled out of view.
    pub fn draw(&self, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let area = area.intersection(buf.area);
        if area.is_empty() {
            return None;
        }
        buf.set_style(area, self.theme.input);
        let (width, height) = Self::text_size(area);
        let rows = self.editor.rows(width);
        // A field that does not have the keys shows its beginning, wherever its caret was left.
        let scroll = if self.focused { self.editor.scroll_for(width, height) } else { 0 };
        if self.editor.is_empty() {
            self.draw_placeholder(area, width, buf);
        }
        for (y, row) in (area.top()..area.bottom()).zip(rows.iter().skip(scroll)) {
            let place = Rect { y, height: 1, ..area };
            self.draw_row(row, usize::from(width), place, buf);
        }
        if self.editor.is_multi_line() {
            let (total, visible) = (rows.len(), usize::from(height));
            Scrollbar { total, visible, offset: scroll, theme: self.theme }.render(area, buf);
        }
        if !self.focused {
            return None;
        }
        let (x, y) = self.editor.cursor_cell(width, height, scroll)?;
        Some(Position::new(area.x + x.min(width), area.y + y))
    }

    fn draw_placeholder(&self, area: Rect, width: u16, buf: &mut Buffer) {
        let rows = layout(self.placeholder, usize::from(width.max(1)));
        let clip = Rect { width, ..area };
        for (y, row) in (area.top()..area.bottom()).zip(rows) {
            put(buf, clip, (area.x, y), row.of(self.placeholder), self.theme.placeholder);
        }
    }

    /// Draws one row, tabs as blanks, and a selected line feed as a selected blank, so that selected empty
    /// lines can be seen.
    fn draw_row(&self, row: &VisualLine, width: usize, place: Rect, buf: &mut Buffer) {
        let selected = if self.focused { self.editor.selection() } else { None }.unwrap_or(0..0);
        let style = |bytes: Range<usize>| {
            let inside = selected.start < bytes.end && bytes.start < selected.end;
            if inside { self.theme.input.patch(self.theme.selection) } else { self.theme.input }
        };
        let wide = u16::try_from(width).unwrap_or(u16::MAX);
        let shift = if self.focused { self.editor.shift(wide) } else { 0 };
        let mut column = 0;
        for (at, grapheme) in row.of(self.editor.text()).grapheme_indices(true) {
            let cells = cells_of(grapheme, column);
            let from = row.start + at;
            let style = style(from..from + grapheme.len());
            // A wide character that is half shifted out of view leaves a blank.
            if let Some(left) = column.checked_sub(shift) {
                if left + cells > width && grapheme != "\t" {
                    return;
                }
                cell(grapheme, cells.min(width.saturating_sub(left)), left, style, place, buf);
            }
            column += cells;
        }
        if row.hard {
            let left = column.saturating_sub(shift).min(width);
            cell(" ", 1, left, style(row.end..row.end + 1), place, buf);
        }
    }
}

/// Draws one grapheme at a column of a row.
fn cell(grapheme: &str, cells: usize, left: usize, style: Style, place: Rect, buf: &mut Buffer) {
    let Some(x) = u16::try_from(left).ok().and_then(|left| place.x.checked_add(left)) else { return };
    if grapheme == "\t" {
        put(buf, place, (x, place.y), &" ".repeat(cells), style);
    } else {
        put(buf, place, (x, place.y), grapheme, style);
    }
}

impl Widget for &Editor<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        self.draw(area, buf);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_clips, modified, text};
    use super::*;
    use crate::app::editor::{Edit, Motion};
    use insta::assert_snapshot;
    use ratatui::style::Modifier;

    fn drawn(editor: &TextEditor, width: u16, height: u16) -> (Buffer, Option<Position>) {
        let theme = Theme::named("plain").unwrap();
        let mut buf = Buffer::empty(Rect::new(0, 0, width, height));
        let cursor =
            Editor::new(editor, &theme).placeholder("Wat verstaan wij eronder?").draw(buf.area, &mut buf);
        (buf, cursor)
    }

    #[test]
    fn an_empty_field_asks_for_something() {
        let (buf, cursor) = drawn(&TextEditor::new(""), 16, 3);
        assert_snapshot!(text(&buf), @"
        |Wat verstaan    |
        |wij eronder?    |
        |                |
        ");
        assert_snapshot!(modified(&buf, Modifier::DIM), @"
        |^^^^^^^^^^^^^   |
        |^^^^^^^^^^^^    |
        |                |
        ");
        assert_eq!(cursor, Some(Position::new(0, 0)));
    }

    #[test]
    fn words_wrap_and_the_scrollbar_shows_where_we_are() {
        let editor = TextEditor::new("Within 15 minutes of dispatch.\n漢字 and 👩‍👩‍👧‍👦 count two.\n\te\u{301}");
        let (buf, cursor) = drawn(&editor, 14, 4);
        assert_snapshot!(text(&buf), @"
        |dispatch.     |
        |漢字 and 👩‍👩‍👧‍👦   |
        |count two.   #|
        |    é        #|
        ");
        assert_eq!(cursor, Some(Position::new(5, 3)));
    }

    #[test]
    fn the_selection_shows_empty_lines_and_hides_without_the_focus() {
        let mut editor = TextEditor::new("ab 漢\n\ncd");
        editor.apply(Edit::Move { to: Motion::Left, select: false });
        editor.apply(Edit::Move { to: Motion::DocStart, select: true });
        let (mut buf, _) = drawn(&editor, 8, 3);
        assert_snapshot!(modified(&buf, Modifier::REVERSED), @"
        |^^^^ ^  |
        |^       |
        |^       |
        ");
        let theme = Theme::named("plain").unwrap();
        buf.reset();
        assert_eq!(Editor::new(&editor, &theme).focused(false).draw(buf.area, &mut buf), None);
        assert!(!modified(&buf, Modifier::REVERSED).contains('^'));
    }

    #[test]
    fn the_cursor_fits_behind_a_full_row() {
        let (buf, cursor) = drawn(&TextEditor::new("abcdef"), 7, 1);
        assert_snapshot!(text(&buf), @"|abcdef |");
        assert_eq!(cursor, Some(Position::new(6, 0)));
        assert_eq!(drawn(&TextEditor::new("ab"), 1, 1).1, Some(Position::new(0, 0)));
    }

    /// Letters that take more than one character, or more than one cell, or none.
    const LETTERS: [&str; 12] = ["👩‍👩‍👧‍👦", "🧑🏽‍⚕️", "🏳️‍🌈", "🇳🇱", "❤️", "1️⃣", "e\u{301}", "ก็", "한", "각", "漢", "ﾊﾞ"];

    #[test]
    fn the_caret_stands_where_the_text_ends_on_screen() {
        for letter in LETTERS {
            let (buf, cursor) = drawn(&TextEditor::single_line(&format!("{letter}|")), 12, 1);
            let shown: Vec<&str> = buf.content.iter().map(|cell| cell.symbol()).collect();
            let bar = shown.iter().position(|symbol| symbol.ends_with('|'));
            assert_eq!(
                bar.map(|bar| bar + 1),
                cursor.map(|cell| usize::from(cell.x)),
                "{letter:?} {shown:?}"
            );
            assert!(shown.concat().contains(letter), "{letter:?} is all there: {shown:?}");
        }
    }

    #[test]
    fn a_single_line_shifts() {
        let (buf, cursor) = drawn(&TextEditor::single_line("een heel lange 漢字 regel"), 11, 1);
        assert_snapshot!(text(&buf), @"|regel      |");
        assert_eq!(cursor, Some(Position::new(5, 0)));
    }

    #[test]
    fn what_is_scrolled_away_has_no_cursor() {
        let mut editor = TextEditor::new("1\n2\n3\n4\n5");
        editor.set_size(7, 2);
        editor.apply(Edit::Scroll(-9));
        let (buf, cursor) = drawn(&editor, 8, 2);
        assert_snapshot!(text(&buf), @"
        |1      #|
        |2       |
        ");
        assert_eq!(cursor, None);
    }

    #[test]
    fn it_stays_within_its_area() {
        let editor = TextEditor::new("漢字漢字漢字\n\tb\n\nlong words here and there");
        assert_clips(|area, buf| {
            Editor::new(&editor, &Theme::default()).draw(area, buf);
        });
    }
}
