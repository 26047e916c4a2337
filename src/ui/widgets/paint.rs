//! Drawing text without leaving the area.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use crate::app::editor::layout::cells;

/// Draws a text from a column on, as far as the area and the buffer reach; gives the column behind it.
pub(super) fn put(buf: &mut Buffer, area: Rect, (x, y): (u16, u16), text: &str, style: Style) -> u16 {
    let area = area.intersection(buf.area);
    if x < area.left() || x >= area.right() || y < area.top() || y >= area.bottom() {
        return x;
    }
    buf.set_stringn(x, y, text, usize::from(area.right() - x), style).0
}

/// How many cells a text takes, at most what a screen can be wide.
pub(super) fn wide(text: &str) -> u16 {
    u16::try_from(cells(text)).unwrap_or(u16::MAX)
}

/// A figure with two decimals, cut so that nothing is called 0.00 or 1.00 that is not.
pub(super) fn figure(value: f64) -> String {
    let shown = if value > 0.0 { value.max(0.01) } else { 0.0 };
    let shown = if value < 1.0 { shown.min(0.99) } else { 1.0 };
    format!("{shown:.2}")
}

/// Blanks wide characters that reach into the area from its left: the terminal would draw them over
/// what is drawn there.
pub(super) fn uncover(area: Rect, buf: &mut Buffer) {
    let Some(x) = area.left().checked_sub(1) else { return };
    for y in area.top()..area.bottom() {
        if let Some(cell) = buf.cell_mut((x, y)).filter(|cell| cell.symbol().width() > 1) {
            let style = Style::new().fg(cell.fg).bg(cell.bg);
            cell.set_symbol(" ").set_style(style);
        }
    }
}
