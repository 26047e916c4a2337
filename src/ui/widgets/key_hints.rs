//! Which keys do what here, at the foot of the screen.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::paint::{put, wide};
use crate::ui::theme::Theme;

/// Between two hints.
const GAP: u16 = 3;

/// Which keys do what here: `Enter open   / search   ? help`. What does not fit is left out from the right,
/// whole: the most useful comes first.
#[derive(Debug, Clone, Copy)]
pub struct KeyHints<'a, K, L> {
    hints: &'a [(K, L)],
    theme: &'a Theme,
}

impl<'a, K: AsRef<str>, L: AsRef<str>> KeyHints<'a, K, L> {
    /// Hints of key and label, the most useful first.
    #[must_use]
    pub const fn new(hints: &'a [(K, L)], theme: &'a Theme) -> Self {
        Self { hints, theme }
    }

    /// How many hints fit into so many cells.
    #[must_use]
    pub fn fitting(&self, width: u16) -> usize {
        let mut end: u16 = 1;
        let mut count = 0;
        for (key, label) in self.hints {
            let hint = wide(key.as_ref()).saturating_add(1).saturating_add(wide(label.as_ref()));
            end = end.saturating_add(hint);
            if end > width {
                break;
            }
            count += 1;
            end = end.saturating_add(GAP);
        }
        count
    }
}

impl<K: AsRef<str>, L: AsRef<str>> Widget for &KeyHints<'_, K, L> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        let area = Rect { height: area.height.min(1), ..area }.intersection(buf.area);
        buf.set_style(area, self.theme.footer);
        let mut x = area.x.saturating_add(1);
        for (key, label) in self.hints.iter().take(self.fitting(area.width)) {
            x = put(buf, area, (x, area.y), key.as_ref(), self.theme.key).saturating_add(1);
            x = put(buf, area, (x, area.y), label.as_ref(), self.theme.key_label).saturating_add(GAP);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_clips, modified, picture};
    use super::*;
    use insta::assert_snapshot;
    use ratatui::style::Modifier;

    const HINTS: [(&str, &str); 4] =
        [("Enter", "open"), ("/", "search"), ("Ctrl-P", "palette"), ("?", "help")];

    #[test]
    fn hints_are_left_out_whole_from_the_right() {
        let theme = Theme::default();
        let hints = KeyHints::new(&HINTS, &theme);
        let pictures: Vec<String> = [60, 44, 42, 30, 11, 10].map(|width| picture(width, 1, &hints)).to_vec();
        assert_snapshot!(pictures.join("\n"), @"
        | Enter open   / search   Ctrl-P palette   ? help            |
        | Enter open   / search   Ctrl-P palette     |
        | Enter open   / search   Ctrl-P palette   |
        | Enter open   / search        |
        | Enter open|
        |          |
        ");
    }

    #[test]
    fn keys_stand_out_without_colour() {
        let theme = Theme::named("plain").unwrap();
        let mut buf = Buffer::empty(Rect::new(0, 0, 30, 1));
        KeyHints::new(&HINTS, &theme).render(buf.area, &mut buf);
        assert_snapshot!(modified(&buf, Modifier::BOLD), @"| ^^^^^        ^               |");
    }

    #[test]
    fn a_hint_is_measured_in_cells() {
        let theme = Theme::default();
        let hints = [("Enter", "漢字")];
        assert_eq!([10, 11].map(|width| KeyHints::new(&hints, &theme).fitting(width)), [0, 1]);
    }

    #[test]
    fn it_stays_within_its_area() {
        assert_clips(|area, buf| KeyHints::new(&HINTS, &Theme::default()).render(area, buf));
    }
}
