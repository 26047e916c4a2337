//! Pictures of widgets.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::widgets::Widget;

/// What a widget looks like in an area of its own, one line a row.
pub(super) fn picture(width: u16, height: u16, widget: impl Widget) -> String {
    let mut buf = Buffer::empty(Rect::new(0, 0, width, height));
    widget.render(buf.area, &mut buf);
    text(&buf)
}

/// The characters of a buffer, one line a row, each between bars so that its end shows.
pub(super) fn text(buf: &Buffer) -> String {
    let row = |y: u16| {
        let mut row = String::new();
        let mut skip = 0;
        for x in buf.area.left()..buf.area.right() {
            if skip > 0 {
                skip -= 1;
                continue;
            }
            let symbol = buf[(x, y)].symbol();
            skip = unicode_width::UnicodeWidthStr::width(symbol).saturating_sub(1);
            row.push_str(symbol);
        }
        format!("|{row}|")
    };
    (buf.area.top()..buf.area.bottom()).map(row).collect::<Vec<_>>().join("\n")
}

/// Marks the cells whose style has a modifier.
pub(super) fn modified(buf: &Buffer, modifier: Modifier) -> String {
    let row = |y: u16| {
        let mark = |x: u16| if buf[(x, y)].modifier.contains(modifier) { '^' } else { ' ' };
        format!("|{}|", (buf.area.left()..buf.area.right()).map(mark).collect::<String>())
    };
    (buf.area.top()..buf.area.bottom()).map(row).collect::<Vec<_>>().join("\n")
}

/// Draws half outside and wholly outside a buffer that does not start at the origin: must neither panic nor
/// touch a cell outside the area that was given.
pub(super) fn assert_clips(draw: impl Fn(Rect, &mut Buffer)) {
    let ground = Rect::new(10, 10, 12, 4);
    let marked = Style::new().add_modifier(Modifier::HIDDEN);
    for area in [
        Rect::new(10, 10, 0, 0),
        Rect::new(12, 11, 1, 1),
        Rect::new(0, 0, 14, 12),
        Rect::new(18, 12, 30, 30),
        Rect::new(5, 11, 40, 2),
        Rect::new(0, 0, 5, 5),
        Rect::new(50, 50, 10, 10),
        Rect::new(0, 12, u16::MAX, u16::MAX),
    ] {
        let mut buf = Buffer::empty(ground);
        buf.set_style(ground, marked);
        let before = buf.clone();
        draw(area, &mut buf);
        for position in ground.positions().filter(|position| !area.contains(*position)) {
            assert_eq!(buf[position], before[position], "{position} lies outside {area}");
        }
    }
}
