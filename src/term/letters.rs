//! Letters of several characters: flags, families, letters with a sign that makes them a picture. A terminal
//! that does not know them as one letter draws some of them into the cells behind, and those cells look
//! unchanged to whoever only knows what was meant to be there.

use ratatui::buffer::{Buffer, CellDiffOption};
use ratatui::layout::Position;
use unicode_width::UnicodeWidthStr;

/// The cells behind such letters in the last frame.
#[derive(Debug, Clone, Default)]
pub(super) struct Behind(Vec<Position>);

impl Behind {
    /// Has the cells written anew that lay behind such a letter in the last frame, and notes those of this.
    pub(super) fn refresh(&mut self, buf: &mut Buffer) {
        for at in std::mem::take(&mut self.0) {
            if let Some(cell) = buf.cell_mut(at) {
                cell.set_diff_option(CellDiffOption::AlwaysUpdate);
            }
        }
        for y in buf.area.top()..buf.area.bottom() {
            for x in buf.area.left()..buf.area.right() {
                let Some(cell) = buf.cell((x, y)) else { continue };
                let several = cell.symbol().chars().nth(1).is_some();
                let width = if several { cell.symbol().width() } else { 1 };
                let behind = (1..width).filter_map(|by| x.checked_add(u16::try_from(by).ok()?));
                self.0.extend(behind.map(|x| Position::new(x, y)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    fn frame(text: &str) -> Buffer {
        let mut buf = Buffer::empty(Rect::new(0, 0, 8, 1));
        buf.set_string(0, 0, text, Style::new());
        buf
    }

    #[test]
    fn the_cell_behind_a_flag_is_written_again_when_the_flag_goes() {
        let mut behind = Behind::default();
        let mut before = frame("a🇳🇱b");
        behind.refresh(&mut before);
        let mut after = frame("a  b");
        behind.refresh(&mut after);
        let written: Vec<u16> = before.diff(&after).iter().map(|(x, ..)| *x).collect();
        assert_eq!(written, [1, 2]);
        // A flag that stays is left alone.
        let (mut one, mut other) = (frame("a🇳🇱b"), frame("a🇳🇱b"));
        behind.refresh(&mut one);
        behind.refresh(&mut other);
        assert_eq!(one.diff(&other), []);
    }
}
