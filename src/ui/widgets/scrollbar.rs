//! Where we are in something longer than the window.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::paint::put;
use crate::ui::theme::Theme;

/// A thin scrollbar in the last column of its area; nothing when all is in view.
///
/// It touches the top only at the beginning and the bottom only at the end, so that it never hides that there
/// is more.
#[derive(Debug, Clone, Copy)]
pub struct Scrollbar<'a> {
    /// How many rows there are.
    pub total: usize,
    /// How many are in view.
    pub visible: usize,
    /// How many are above the view.
    pub offset: usize,
    /// How it looks.
    pub theme: &'a Theme,
}

impl Scrollbar<'_> {
    /// Whether there is anything to show.
    #[must_use]
    pub const fn needed(&self) -> bool {
        self.total > self.visible
    }

    /// Where the thumb starts and how long it is, on a track of so many cells.
    fn thumb(&self, track: usize) -> (usize, usize) {
        let length = (self.visible * track / self.total.max(1)).clamp(1, track.saturating_sub(1).max(1));
        let (room, hidden) = (track - length.min(track), self.total.saturating_sub(self.visible).max(1));
        let offset = self.offset.min(hidden);
        let start = match offset {
            0 => 0,
            offset if offset == hidden => room,
            offset => (offset * room / hidden).clamp(1, room.saturating_sub(1).max(1)),
        };
        (start.min(room), length)
    }
}

impl Widget for &Scrollbar<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        let area = area.intersection(buf.area);
        if area.is_empty() || !self.needed() {
            return;
        }
        let glyphs = &self.theme.glyphs;
        let (start, length) = self.thumb(usize::from(area.height));
        let x = area.right().saturating_sub(1);
        for (row, y) in (area.top()..area.bottom()).enumerate() {
            let (glyph, style) = if (start..start + length).contains(&row) {
                (glyphs.thumb, self.theme.scrollbar)
            } else {
                (glyphs.track, self.theme.track)
            };
            put(buf, area, (x, y), glyph, style);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_clips, picture};
    use super::*;
    use insta::assert_snapshot;

    fn bar(total: usize, offset: usize, theme: &Theme) -> Scrollbar<'_> {
        Scrollbar { total, visible: 5, offset, theme }
    }

    #[test]
    fn nothing_when_all_is_in_view() {
        assert_snapshot!(picture(1, 2, &bar(5, 0, &Theme::default())), @"
        | |
        | |
        ");
    }

    #[test]
    fn it_touches_the_ends_only_at_the_ends() {
        let theme = Theme::named("plain").unwrap();
        assert_snapshot!(picture(2, 5, &bar(10, 0, &theme)), @"
        | #|
        | #|
        |  |
        |  |
        |  |
        ");
        assert_snapshot!(picture(2, 5, &bar(10, 1, &theme)), @"
        |  |
        | #|
        | #|
        |  |
        |  |
        ");
        assert_snapshot!(picture(2, 5, &bar(10, 4, &theme)), @"
        |  |
        |  |
        | #|
        | #|
        |  |
        ");
        assert_snapshot!(picture(2, 5, &bar(10, 5, &theme)), @"
        |  |
        |  |
        |  |
        | #|
        | #|
        ");
        assert_snapshot!(picture(2, 5, &bar(10, 99, &theme)), @"
        |  |
        |  |
        |  |
        | #|
        | #|
        ");
    }

    #[test]
    fn it_stays_within_its_area() {
        assert_clips(|area, buf| bar(100, 50, &Theme::default()).render(area, buf));
    }
}
