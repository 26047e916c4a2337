//! What lies in front of a room.

mod ask;
mod find;
mod form;
mod help;
mod reveal;

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::layout::Canvas;
use super::widgets::Popup;
use crate::app::commands::Command;
use crate::app::keymap::{self, Keys};
use crate::app::overlay::Overlay;

/// Draws the overlays, the last in front. Only that one can be clicked.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect) {
    let Some(overlay) = canvas.state.overlays.last() else { return };
    match overlay {
        Overlay::Help { top } => help::draw(canvas, area, *top),
        Overlay::Palette { query, selected } => find::palette(canvas, area, query, *selected),
        Overlay::Search { query, selected } => find::search(canvas, area, query, *selected),
        Overlay::Picker(picker) => ask::picker(canvas, area, picker),
        Overlay::Confirm(confirm) => ask::confirm(canvas, area, confirm),
        Overlay::Form(form) => form::draw(canvas, area, form),
        Overlay::Read { title, lines, top } => ask::read(canvas, area, title, lines, *top),
        // Drawn in the place of the whole screen.
        Overlay::Stage => {}
        Overlay::Reveal { term, selected } => reveal::draw(canvas, area, term, *selected),
        Overlay::Conflict { mine, theirs, why } => ask::conflict(canvas, area, mine, theirs, why),
    }
}

/// What can follow the keys that were pressed.
pub(super) fn which_key(canvas: &mut Canvas<'_>, screen: Rect, following: &[(Keys, &'static Command)]) {
    let language = canvas.language();
    let rows: Vec<(String, &str)> =
        following.iter().map(|(keys, command)| (keymap::write(keys), command.title.to(language))).collect();
    let width = rows.iter().map(|(key, title)| key.width() + title.width() + 4).max().unwrap_or(10);
    let pressed = keymap::write(&canvas.state.pending);
    let popup = Popup::new(&pressed, canvas.theme).between((16, 3), (60, 20));
    let size = (u16::try_from(width).unwrap_or(40), u16::try_from(rows.len()).unwrap_or(10));
    let place = popup.place(size, screen);
    // At the foot on the right, so that what the keys are about stays in view.
    let place = Rect {
        x: screen.right().saturating_sub(place.width + 1),
        y: screen.bottom().saturating_sub(place.height + 1),
        ..place
    };
    let inside = popup.draw(place, canvas.buf);
    for ((key, title), y) in rows.iter().zip(inside.top()..inside.bottom()) {
        let line = Line::from(vec![
            Span::styled(format!(" {key}  "), canvas.theme.key),
            Span::styled((*title).to_owned(), canvas.theme.text),
        ]);
        canvas.line(Rect { y, height: 1, ..inside }, &line);
    }
}
