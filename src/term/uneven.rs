//! Letters of several characters that take more than one column: terminals disagree on how wide they are, and
//! some put the parts into columns of their own. What they leave behind is not seen by comparing two frames, so
//! rows that hold such letters, or held them in the frame before, are written whole.

use ratatui::buffer::{Buffer, CellDiffOption};
use unicode_width::UnicodeWidthStr;

/// The rows of the last frame that held such letters.
#[derive(Debug, Default)]
pub(super) struct Uneven {
    rows: Vec<u16>,
}

impl Uneven {
    /// Has the terminal write the rows of this frame whole that need it.
    pub(super) fn mark(&mut self, frame: &mut Buffer) {
        let area = frame.area;
        let holds = |y: &u16| (area.left()..area.right()).any(|x| is_uneven(frame[(x, *y)].symbol()));
        let now: Vec<u16> = (area.top()..area.bottom()).filter(holds).collect();
        let before = std::mem::replace(&mut self.rows, now);
        for y in self.rows.iter().chain(&before) {
            for x in area.left()..area.right() {
                if let Some(cell) = frame.cell_mut((x, *y)) {
                    cell.set_diff_option(CellDiffOption::AlwaysUpdate);
                }
            }
        }
    }
}

fn is_uneven(symbol: &str) -> bool {
    symbol.len() > 1 && symbol.chars().nth(1).is_some() && symbol.width() > 1
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    use super::*;

    fn frame(text: &str) -> Buffer {
        let mut frame = Buffer::empty(Rect::new(0, 0, 8, 2));
        frame.set_string(0, 0, text, Style::new());
        frame
    }

    fn written(before: &Buffer, after: &Buffer) -> Vec<(u16, u16)> {
        before.diff(after).into_iter().map(|(x, y, _)| (x, y)).collect()
    }

    #[test]
    fn every_column_of_a_letter_that_has_gone_is_written() {
        let mut uneven = Uneven::default();
        let (mut before, mut after) = (frame("न स्ते"), frame("न"));
        assert!(!written(&before, &after).contains(&(3, 0)), "comparing alone leaves the half of it");
        uneven.mark(&mut before);
        uneven.mark(&mut after);
        let row: Vec<(u16, u16)> = (0..8).map(|x| (x, 0)).collect();
        assert_eq!(written(&before, &after), row);
    }

    #[test]
    fn rows_of_other_letters_are_left_alone() {
        let mut uneven = Uneven::default();
        let mut before = frame("café 危");
        let mut after = before.clone();
        uneven.mark(&mut before);
        uneven.mark(&mut after);
        assert!(written(&before, &after).is_empty());
    }
}
