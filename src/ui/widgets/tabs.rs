//! The tabs of a screen.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::paint::{put, wide};
use crate::ui::theme::Theme;

/// The tabs of a screen on one row: ` Terms  [Compare]  Cases `. The one that is shown stands in brackets as
/// well as out, and stays in view where there is no room for all.
#[derive(Debug, Clone, Copy)]
pub struct TabsBar<'a, T> {
    titles: &'a [T],
    active: usize,
    theme: &'a Theme,
}

impl<'a, T: AsRef<str>> TabsBar<'a, T> {
    /// Tabs of which one is shown.
    #[must_use]
    pub const fn new(titles: &'a [T], active: usize, theme: &'a Theme) -> Self {
        Self { titles, active, theme }
    }

    /// A tab with its brackets or blanks, and the blank behind it.
    fn room(title: &T) -> u16 {
        wide(title.as_ref()).saturating_add(3)
    }

    /// The first tab to draw so that the active one fits.
    fn first(&self, width: u16) -> usize {
        let upto = |first: usize| {
            let between = self.titles.iter().take(self.active + 1).skip(first);
            between.map(Self::room).fold(0, u16::saturating_add).saturating_sub(1)
        };
        (0..self.active).find(|first| upto(*first) <= width).unwrap_or(self.active)
    }

    /// Draws them, and gives each visible tab's number and place.
    pub fn draw(&self, area: Rect, buf: &mut Buffer) -> Vec<(usize, Rect)> {
        let area = Rect { height: area.height.min(1), ..area }.intersection(buf.area);
        let mut places = Vec::new();
        let mut x = area.x;
        for (n, title) in self.titles.iter().enumerate().skip(self.first(area.width)) {
            let width = Self::room(title) - 1;
            let fits = width <= area.right().saturating_sub(x);
            // A title that cannot fit is cut only when nothing else would be shown.
            if area.is_empty() || !(fits || places.is_empty()) {
                break;
            }
            let place = Rect { x, width, ..area }.intersection(area);
            let (open, close, style) = match n == self.active {
                true => ("[", "]", self.theme.tab_active),
                false => (" ", " ", self.theme.tab),
            };
            let after = put(buf, place, (x, area.y), open, style);
            let after = put(buf, place, (after, area.y), title.as_ref(), style);
            put(buf, place, (after, area.y), close, style);
            places.push((n, place));
            x = x.saturating_add(width).saturating_add(1);
        }
        places
    }
}

impl<T: AsRef<str>> Widget for &TabsBar<'_, T> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        self.draw(area, buf);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_clips, picture};
    use super::*;
    use insta::assert_snapshot;

    const TITLES: [&str; 4] = ["Compare", "Cases", "Agreement", "History"];

    #[test]
    fn the_active_tab_is_in_brackets_and_in_view() {
        let theme = Theme::default();
        let pictures = [(40, 0), (40, 2), (24, 0), (24, 2), (24, 3), (6, 2), (40, 9)]
            .map(|(width, active)| picture(width, 1, &TabsBar::new(&TITLES, active, &theme)));
        assert_snapshot!(pictures.join("\n"), @"
        |[Compare]  Cases   Agreement   History  |
        | Compare   Cases  [Agreement]  History  |
        |[Compare]  Cases        |
        | Cases  [Agreement]     |
        | Agreement  [History]   |
        |[Agree|
        | Compare   Cases   Agreement   History  |
        ");
    }

    #[test]
    fn it_gives_the_tabs_that_can_be_clicked() {
        let mut buf = Buffer::empty(Rect::new(0, 0, 20, 1));
        let places = TabsBar::new(&TITLES, 1, &Theme::default()).draw(buf.area, &mut buf);
        assert_eq!(places, [(0, Rect::new(0, 0, 9, 1)), (1, Rect::new(10, 0, 7, 1))]);
    }

    #[test]
    fn it_stays_within_its_area() {
        assert_clips(|area, buf| TabsBar::new(&TITLES, 1, &Theme::default()).render(area, buf));
    }
}
