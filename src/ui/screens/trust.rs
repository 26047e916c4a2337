//! Trust: what grows between meetings.

use ratatui::layout::Rect;

use crate::app::commands;
use crate::app::places::Pane;
use crate::ui::layout::Canvas;

pub(in crate::ui) fn draw(canvas: &mut Canvas<'_>, area: Rect) {
    let title =
        commands::find("trust").map(|command| command.title.to(canvas.language())).unwrap_or_default();
    canvas.pane(area, title, Pane::Trust);
}
