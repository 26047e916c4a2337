//! Frames: round a pane of the screen, and round what comes up in front of it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::symbols::border;
use ratatui::text::Span;
use ratatui::widgets::{Block, Clear, Widget};

use super::paint::{uncover, wide};
use crate::ui::theme::{Glyphs, Theme};

/// A frame with a title round a pane. The pane that has the focus shows it by a heavier style and, for
/// those who see no styles, by a mark before its title.
#[must_use]
pub fn pane<'a>(title: &str, focused: bool, theme: &Theme) -> Block<'a> {
    let style = if focused { theme.border_focus } else { theme.border };
    let block = Block::bordered().border_set(border_set(&theme.glyphs)).border_style(style);
    let mark = if focused { theme.glyphs.selected } else { "" };
    if title.is_empty() { block } else { block.title(Span::styled(format!("{mark} {title} "), theme.title)) }
}

/// The theme's glyphs as ratatui wants them.
const fn border_set(glyphs: &Glyphs) -> border::Set<'static> {
    let [top_left, top_right, bottom_left, bottom_right] = glyphs.corners;
    border::Set {
        top_left,
        top_right,
        bottom_left,
        bottom_right,
        vertical_left: glyphs.vertical,
        vertical_right: glyphs.vertical,
        horizontal_top: glyphs.horizontal,
        horizontal_bottom: glyphs.horizontal,
    }
}

/// A frame in the middle of the screen, in front of everything.
#[derive(Debug, Clone, Copy)]
pub struct Popup<'a> {
    title: &'a str,
    theme: &'a Theme,
    min: (u16, u16),
    max: (u16, u16),
}

impl<'a> Popup<'a> {
    /// A popup with a title.
    #[must_use]
    pub const fn new(title: &'a str, theme: &'a Theme) -> Self {
        Self { title, theme, min: (20, 3), max: (100, 40) }
    }

    /// The smallest and the largest that it becomes, frame included. A screen smaller than the smallest
    /// gives it all it has.
    #[must_use]
    pub const fn between(self, min: (u16, u16), max: (u16, u16)) -> Self {
        Self { min, max, ..self }
    }

    /// Where it stands on a screen when it has to hold so many columns and rows.
    #[must_use]
    pub fn place(&self, content: (u16, u16), screen: Rect) -> Rect {
        let side = |content: u16, min: u16, max: u16, room: u16| {
            content.saturating_add(2).clamp(min, max.max(min)).min(room)
        };
        let title = if self.title.is_empty() { 0 } else { wide(self.title).saturating_add(3) };
        let width = side(content.0.max(title), self.min.0, self.max.0, screen.width);
        let height = side(content.1, self.min.1, self.max.1, screen.height);
        Rect {
            x: screen.x + (screen.width - width) / 2,
            y: screen.y + (screen.height - height) / 2,
            width,
            height,
        }
    }

    /// Clears the area, draws the frame, and gives what is inside it.
    pub fn draw(&self, area: Rect, buf: &mut Buffer) -> Rect {
        let area = area.intersection(buf.area);
        if area.is_empty() {
            return area;
        }
        // Corners, mark and blanks; a title that is cut says so.
        let title =
            crate::domain::text::one_line(self.title, usize::from(area.width).saturating_sub(5).max(1));
        let block = pane(&title, true, self.theme);
        uncover(area, buf);
        Clear.render(area, buf);
        buf.set_style(area, self.theme.popup);
        let inside = block.inner(area);
        block.render(area, buf);
        inside
    }
}

impl Widget for &Popup<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        self.draw(area, buf);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_clips, picture, text};
    use super::*;
    use insta::assert_snapshot;

    #[test]
    fn it_stands_in_the_middle_and_clears_what_is_below() {
        let theme = Theme::default();
        let popup = Popup::new("Help", &theme).between((10, 3), (14, 5));
        let mut buf = Buffer::with_lines(["漢字漢字漢字漢字漢字"; 5]);
        let inside = popup.draw(popup.place((9, 1), buf.area), &mut buf);
        assert_snapshot!(text(&buf), @"
        |漢字漢字漢字漢字漢字|
        |漢字╭▌ Help ──╮ 漢字|
        |漢字│         │ 漢字|
        |漢字╰─────────╯ 漢字|
        |漢字漢字漢字漢字漢字|
        ");
        assert_eq!(inside, Rect::new(5, 2, 9, 1));
    }

    #[test]
    fn it_grows_to_its_largest_and_shrinks_with_the_screen() {
        let theme = Theme::default();
        let popup = Popup::new("A long title for it", &theme).between((10, 3), (40, 10));
        let screen = Rect::new(0, 0, 80, 24);
        assert_eq!(popup.place((5, 2), screen), Rect::new(28, 10, 24, 4), "the title counts");
        assert_eq!(popup.place((500, 500), screen), Rect::new(20, 7, 40, 10));
        assert_eq!(popup.place((500, 500), Rect::new(3, 4, 8, 2)), Rect::new(3, 4, 8, 2));
    }

    #[test]
    fn the_focus_shows_without_colour() {
        let theme = Theme::named("plain").unwrap();
        assert_snapshot!(picture(14, 2, pane("Terms", true, &theme)), @"
        |╭> Terms ────╮|
        |╰────────────╯|
        ");
        assert_snapshot!(picture(14, 2, pane("Terms", false, &theme)), @"
        |╭ Terms ─────╮|
        |╰────────────╯|
        ");
        let ascii = Theme { glyphs: Glyphs::ASCII, ..theme };
        assert_snapshot!(picture(14, 3, pane("", false, &ascii)), @"
        |+------------+|
        ||            ||
        |+------------+|
        ");
    }

    #[test]
    fn it_stays_within_its_area() {
        assert_clips(|area, buf| Popup::new("Help", &Theme::default()).render(area, buf));
    }
}
