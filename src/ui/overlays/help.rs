//! All keys for a place, from the table of commands.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use crate::app::commands::{self, Place};
use crate::app::keymap;
use crate::app::places::Pane;
use crate::app::update::overlay::help_places;
use crate::ui::layout::Canvas;
use crate::ui::widgets::{Popup, wrap_styled};
use crate::words;

pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, top: usize) {
    let title = canvas.say(words::HELP).to_owned();
    let popup = Popup::new(&title, canvas.theme).between((36, 8), (90, 60));
    let wide = 86.min(area.width.saturating_sub(2));
    let lines = lines(canvas, wide.saturating_sub(3));
    let high = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let inside = popup.draw(popup.place((wide, high), area), canvas.buf);
    canvas.text(inside, Pane::Overlay, &lines, top);
}

fn lines<'a>(canvas: &Canvas<'_>, width: u16) -> Vec<Line<'a>> {
    let (theme, language) = (canvas.theme, canvas.language());
    let key_width = if width >= 60 { 20 } else { 13 };
    let mut lines = Vec::new();
    for place in help_places(canvas.state) {
        if !lines.is_empty() {
            lines.push(Line::default());
        }
        lines.push(Line::from(Span::styled(format!(" {}", place.say().to(language)), theme.heading)));
        for command in commands::TABLE.iter().filter(|command| command.places.contains(&place)) {
            let keys: Vec<String> =
                canvas.state.keymap.keys(command.name).iter().map(|keys| keymap::write(keys)).collect();
            let keys = if keys.is_empty() && place == Place::Everywhere {
                words::IN_THE_PALETTE.to(language).to_owned()
            } else {
                keys.join(", ")
            };
            let gap = key_width_of(&keys, key_width);
            let help = wrap_styled(
                &[(command.help.to(language), theme.text)],
                width.saturating_sub(u16::try_from(gap + 2).unwrap_or(2)).max(12),
            );
            for (index, line) in help.into_iter().enumerate() {
                let lead = if index == 0 { format!("  {keys:<gap$}") } else { " ".repeat(gap + 2) };
                let mut spans = vec![Span::styled(lead, theme.key)];
                spans.extend(line.spans);
                lines.push(Line::from(spans));
            }
        }
    }
    lines
}

/// Room for the keys: the column, or more when they need it.
fn key_width_of(keys: &str, column: usize) -> usize {
    column.max(keys.width() + 1)
}
