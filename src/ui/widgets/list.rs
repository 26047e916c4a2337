//! Rows of which one is selected.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Widget;

use super::paint::{put, uncover};
use super::scrollbar::Scrollbar;
use crate::ui::theme::Theme;

/// The mark and a blank before each row.
const MARK: u16 = 2;

/// Rows of which one is selected: by a mark before it as well as by its style. The mark keeps its own
/// column, so that nothing moves when the selection does.
#[derive(Debug, Clone, Copy)]
pub struct List<'a> {
    /// The rows, one line each.
    pub rows: &'a [Line<'a>],
    /// The one that is selected.
    pub selected: Option<usize>,
    /// The first that was shown before; the list scrolls from there no further than it must.
    pub offset: usize,
    /// Whether keys go to this list. The selection is quieter when they do not.
    pub focused: bool,
    /// How it looks.
    pub theme: &'a Theme,
}

/// The first row to show so that the selected one is in view, moving from `offset` as little as possible.
#[must_use]
pub fn first_visible(total: usize, selected: Option<usize>, offset: usize, height: usize) -> usize {
    let last = total.saturating_sub(height);
    let Some(selected) = selected.filter(|selected| *selected < total) else { return offset.min(last) };
    let lowest = (selected + 1).saturating_sub(height);
    offset.clamp(lowest, selected.max(lowest)).min(last.max(lowest))
}

impl List<'_> {
    /// The columns left for a row's text in an area, when everything fits in height.
    #[must_use]
    pub const fn text_width(area: Rect) -> u16 {
        area.width.saturating_sub(MARK + 1)
    }

    /// Draws it, and gives each visible row's number and place.
    pub fn draw(&self, area: Rect, buf: &mut Buffer) -> Vec<(usize, Rect)> {
        let area = area.intersection(buf.area);
        let height = usize::from(area.height);
        let first = first_visible(self.rows.len(), self.selected, self.offset, height);
        let bar = Scrollbar { total: self.rows.len(), visible: height, offset: first, theme: self.theme };
        let width = area.width.saturating_sub(u16::from(bar.needed()));
        let mut places = Vec::with_capacity(height);
        for (y, (n, row)) in (area.top()..area.bottom()).zip(self.rows.iter().enumerate().skip(first)) {
            let place = Rect { x: area.x, y, width, height: 1 };
            self.draw_row(row, self.selected == Some(n), place, buf);
            places.push((n, place));
        }
        bar.render(area, buf);
        places
    }

    fn draw_row(&self, row: &Line<'_>, selected: bool, place: Rect, buf: &mut Buffer) {
        let mut text =
            Rect { x: place.x.saturating_add(MARK), width: place.width.saturating_sub(MARK), ..place };
        text = text.intersection(place);
        if !text.is_empty() {
            let end = buf.set_line(text.x, text.y, row, text.width).0;
            if row.width() > usize::from(text.width) {
                let last = end.max(text.right()).saturating_sub(1);
                uncover(Rect { x: last, width: 1, ..text }, buf);
                put(buf, text, (last, text.y), self.theme.glyphs.ellipsis, self.theme.quiet);
            }
        }
        if selected {
            let style = if self.focused { self.theme.selection } else { self.theme.cursor_line };
            buf.set_style(place, style);
            put(buf, place, (place.x, place.y), self.theme.glyphs.selected, self.theme.accent.patch(style));
        }
    }
}

impl Widget for &List<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        self.draw(area, buf);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_clips, modified, text};
    use super::*;
    use insta::assert_snapshot;
    use ratatui::style::Modifier;

    fn rows() -> Vec<Line<'static>> {
        ["urgent", "crisis", "een heel lange term", "漢字漢字漢字漢字", "warm handover", "verward gedrag"]
            .map(Line::from)
            .to_vec()
    }

    fn drawn(width: u16, height: u16, list: &List<'_>) -> Buffer {
        let mut buf = Buffer::empty(Rect::new(0, 0, width, height));
        list.draw(buf.area, &mut buf);
        buf
    }

    #[test]
    fn the_selected_row_is_marked_and_styled() {
        let (rows, theme) = (rows(), Theme::named("plain").unwrap());
        let list = List { rows: &rows, selected: Some(3), offset: 0, focused: true, theme: &theme };
        let buf = drawn(14, 4, &list);
        assert_snapshot!(text(&buf), @"
        |  urgent     #|
        |  crisis     #|
        |  een heel l… |
        |> 漢字漢字漢… |
        ");
        assert_snapshot!(modified(&buf, Modifier::REVERSED), @"
        |              |
        |              |
        |              |
        |^^^^^^^^^^^^^ |
        ");
    }

    #[test]
    fn a_cut_row_says_so_whatever_is_cut() {
        let (rows, theme) = ([Line::from("漢字漢字")], Theme::default());
        let list = List { rows: &rows, selected: None, offset: 0, focused: true, theme: &theme };
        assert_eq!(
            [7, 8, 9, 10].map(|width| text(&drawn(width, 1, &list))),
            ["|  漢字…|", "|  漢字 …|", "|  漢字漢…|", "|  漢字漢字|"]
        );
    }

    #[test]
    fn it_scrolls_no_further_than_it_must() {
        for (selected, offset, wanted) in [
            (Some(0), 0, 0),
            (Some(3), 0, 0),
            (Some(4), 0, 1),
            (Some(2), 2, 2),
            (Some(1), 2, 1),
            (Some(9), 0, 6),
            (None, 3, 3),
            (None, 99, 6),
            (Some(99), 2, 2),
        ] {
            assert_eq!(first_visible(10, selected, offset, 4), wanted, "{selected:?} from {offset}");
        }
        assert_eq!(first_visible(0, None, 5, 4), 0);
        assert_eq!(first_visible(3, Some(2), 9, 0), 3);
    }

    #[test]
    fn it_gives_the_rows_that_can_be_clicked() {
        let (rows, theme) = (rows(), Theme::default());
        let list = List { rows: &rows, selected: Some(5), offset: 0, focused: false, theme: &theme };
        let mut buf = Buffer::empty(Rect::new(0, 0, 10, 2));
        let places = list.draw(buf.area, &mut buf);
        assert_eq!(places, [(4, Rect::new(0, 0, 9, 1)), (5, Rect::new(0, 1, 9, 1))]);
    }

    #[test]
    fn it_stays_within_its_area() {
        let rows = rows();
        assert_clips(|area, buf| {
            let theme = Theme::default();
            List { rows: &rows, selected: Some(2), offset: 1, focused: true, theme: &theme }
                .render(area, buf);
        });
    }
}
