//! How far two definitions lie apart, as a small bar with its figure.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::paint::{figure, put};
use crate::ui::theme::Theme;

/// The cells of the bar, where there is room for them.
const CELLS: u16 = 8;
/// Fewer say nothing; then only the figure is drawn.
const FEWEST: u16 = 4;
/// A blank and the figure.
const FIGURE: u16 = 5;

/// How far two definitions lie apart, from 0 (alike) to 1: `██████▌─ 0.81`.
///
/// A bar that looks empty is 0 and one that looks full is 1; everything between is visibly between. Nothing
/// to compare is a line without a figure, so that it cannot be taken for agreement.
#[derive(Debug, Clone, Copy)]
pub struct DivergenceBar<'a> {
    value: Option<f64>,
    theme: &'a Theme,
}

impl<'a> DivergenceBar<'a> {
    /// The room it likes to have: a bar of eight cells and the figure.
    pub const WIDTH: u16 = CELLS + FIGURE;

    /// A bar for a value, or for nothing to compare.
    #[must_use]
    pub fn new(value: impl Into<Option<f64>>, theme: &'a Theme) -> Self {
        let value = value.into().filter(|value| !value.is_nan()).map(|value| value.clamp(0.0, 1.0));
        Self { value, theme }
    }

    /// The bar alone, as it would look in so many cells: what is filled and what is empty.
    #[must_use]
    pub fn parts(&self, cells: u16) -> (String, String) {
        let glyphs = &self.theme.glyphs;
        let steps = glyphs.eighths.len() + 1;
        let all = usize::from(cells) * steps;
        let filled = match self.value {
            None | Some(0.0) => 0,
            Some(1.0) => all,
            Some(value) => nearest(value, all).clamp(1, all.saturating_sub(1).max(1)),
        };
        let mut bar = glyphs.full.repeat(filled / steps);
        if let Some(part) = (filled % steps).checked_sub(1) {
            bar.push_str(glyphs.eighths.get(part).copied().unwrap_or_default());
        }
        let left = usize::from(cells).saturating_sub(filled.div_ceil(steps));
        (bar, glyphs.empty.repeat(left))
    }
}

/// The nearest whole number of steps; the value is between 0 and 1.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a value between 0 and 1 of a few dozen steps"
)]
fn nearest(value: f64, all: usize) -> usize {
    (value * all as f64).round() as usize
}

impl Widget for &DivergenceBar<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        let area = area.intersection(buf.area);
        let theme = self.theme;
        let cells = area.width.saturating_sub(FIGURE).min(CELLS);
        let mut x = area.x;
        if cells >= FEWEST {
            let (full, empty) = self.parts(cells);
            x = put(buf, area, (x, area.y), &full, theme.bar);
            x = put(buf, area, (x, area.y), &empty, theme.track);
            x = x.saturating_add(1);
        }
        match self.value {
            Some(value) => put(buf, area, (x, area.y), &figure(value), theme.text),
            None => put(buf, area, (x, area.y), "  - ", theme.quiet),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_clips, picture};
    use super::*;
    use insta::assert_snapshot;

    fn column(theme: &Theme, width: u16) -> String {
        let values =
            [None, Some(0.0), Some(0.004), Some(0.25), Some(0.81), Some(0.999), Some(1.0), Some(7.0)];
        let bars = values.map(|value| picture(width, 1, &DivergenceBar::new(value, theme)));
        bars.join("\n")
    }

    #[test]
    fn bars_fill_by_eighths() {
        assert_snapshot!(column(&Theme::default(), DivergenceBar::WIDTH), @"
        |────────   - |
        |──────── 0.00|
        |▏─────── 0.01|
        |██────── 0.25|
        |██████▌─ 0.81|
        |███████▉ 0.99|
        |████████ 1.00|
        |████████ 1.00|
        ");
    }

    #[test]
    fn bars_fill_by_cells_without_colour() {
        assert_snapshot!(column(&Theme::named("plain").unwrap(), DivergenceBar::WIDTH), @"
        |--------   - |
        |-------- 0.00|
        |#------- 0.01|
        |##------ 0.25|
        |######-- 0.81|
        |#######- 0.99|
        |######## 1.00|
        |######## 1.00|
        ");
    }

    #[test]
    fn only_the_figure_where_it_is_narrow() {
        assert_snapshot!(picture(6, 1, &DivergenceBar::new(0.81, &Theme::default())), @"|0.81  |");
        assert_snapshot!(picture(10, 1, &DivergenceBar::new(0.81, &Theme::default())), @"|████─ 0.81|");
    }

    #[test]
    fn what_is_no_number_is_nothing_to_compare() {
        assert_eq!(DivergenceBar::new(f64::NAN, &Theme::default()).value, None);
    }

    #[test]
    fn it_stays_within_its_area() {
        assert_clips(|area, buf| DivergenceBar::new(0.5, &Theme::default()).render(area, buf));
    }
}
