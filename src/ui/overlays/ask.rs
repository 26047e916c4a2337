//! Choices, questions, and texts to read.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use crate::app::overlay::{Confirm, Picker, ReadLine};
use crate::app::places::Pane;
use crate::domain::text::capital;
use crate::domain::{Change, Facet, Network, text};
use crate::ui::layout::{Canvas, split_bottom};
use crate::ui::widgets::{Popup, wrap_styled};
use crate::words;

pub(super) fn picker(canvas: &mut Canvas<'_>, area: Rect, picker: &Picker) {
    let theme = canvas.theme;
    let names = picker.items.iter().map(|item| item.label.width()).max().unwrap_or(0).min(44);
    let remarks = picker.items.iter().map(|item| item.remark.width()).max().unwrap_or(0);
    let ticks = if picker.has_ticks() { 4 } else { 0 };
    let wide = u16::try_from(names + remarks + ticks + 7).unwrap_or(u16::MAX);
    let high = u16::try_from(picker.items.len()).unwrap_or(u16::MAX);
    let popup = Popup::new(&picker.title, theme).between((30, 3), (100, 30));
    let inside = popup.draw(popup.place((wide, high), area), canvas.buf);
    let room = usize::from(inside.width.saturating_sub(4)).saturating_sub(ticks + names + 2);
    let lines: Vec<Line<'_>> = picker
        .items
        .iter()
        .map(|item| {
            let tick = match item.ticked {
                Some(true) => "[x] ",
                Some(false) => "[ ] ",
                None => "",
            };
            let label = text::one_line(&item.label, names);
            let gap = names.saturating_sub(label.width()) + 2;
            Line::from(vec![
                Span::styled(tick, theme.accent),
                Span::styled(label, theme.text),
                Span::raw(" ".repeat(gap)),
                Span::styled(text::remark(&item.remark, room), theme.quiet),
            ])
        })
        .collect();
    canvas.list(inside, Pane::Overlay, &lines, Some(picker.selected), true);
}

pub(super) fn confirm(canvas: &mut Canvas<'_>, area: Rect, confirm: &Confirm) {
    let theme = canvas.theme;
    let wide = 72.min(area.width.saturating_sub(4));
    let mut lines: Vec<Line<'_>> = Vec::new();
    for paragraph in &confirm.text {
        lines.extend(wrap_styled(&[(paragraph.as_str(), theme.text)], wide.saturating_sub(4).max(10)));
        lines.push(Line::default());
    }
    let high = u16::try_from(lines.len() + 1).unwrap_or(u16::MAX);
    let popup = Popup::new(&confirm.title, theme).between((36, 5), (76, 30));
    let inside = popup.draw(popup.place((wide, high), area), canvas.buf);
    let (body, foot) = split_bottom(inside, 1);
    let body = Rect { x: body.x + 1, width: body.width.saturating_sub(1), ..body };
    canvas.text(body, Pane::Overlay, &lines, 0);
    let label = |name: &str| canvas.state.keymap.label(name).unwrap_or_default();
    let line = Line::from(vec![
        Span::styled(format!(" {} ", label("yes")), theme.key),
        Span::styled(format!("{}     ", confirm.yes), theme.text),
        Span::styled(format!("{} ", label("no")), theme.key),
        Span::styled(canvas.say(words::LEAVE_IT), theme.text),
    ]);
    canvas.line(foot, &line);
}

pub(super) fn read(canvas: &mut Canvas<'_>, area: Rect, title: &str, lines: &[ReadLine], top: usize) {
    let theme = canvas.theme;
    let wide = 92.min(area.width.saturating_sub(2));
    let width = wide.saturating_sub(4).max(10);
    let mut drawn: Vec<Line<'_>> = Vec::new();
    for line in lines {
        match line {
            ReadLine::Heading(text) => {
                drawn.push(Line::from(Span::styled(format!(" {text}"), theme.heading)));
            }
            ReadLine::Text(text) => {
                for line in wrap_styled(&[(text.as_str(), theme.text)], width) {
                    let mut spans = vec![Span::raw(" ")];
                    spans.extend(line.spans);
                    drawn.push(Line::from(spans));
                }
            }
            ReadLine::Gap => drawn.push(Line::default()),
        }
    }
    let high = u16::try_from(drawn.len()).unwrap_or(u16::MAX);
    let popup = Popup::new(title, theme).between((36, 6), (96, 60));
    let inside = popup.draw(popup.place((wide, high), area), canvas.buf);
    canvas.text(inside, Pane::Overlay, &drawn, top);
}

/// Two changes of the same entry, theirs and mine, and what can be done.
pub(super) fn conflict(canvas: &mut Canvas<'_>, area: Rect, mine: &Change, theirs: &Network, why: &str) {
    let theme = canvas.theme;
    let wide = 92.min(area.width.saturating_sub(2));
    let width = wide.saturating_sub(4).max(10);
    let mut lines = wrap_styled(&[(why, theme.text)], width);
    lines.push(Line::default());
    for part in mine.parts() {
        lines.extend(both(canvas, part, theirs, width));
    }
    let label = |name: &str| canvas.state.keymap.label(name).unwrap_or_default();
    let foot_line = Line::from(vec![
        Span::styled(format!(" {} ", label("keep-mine")), theme.key),
        Span::styled(format!("{}     ", canvas.say(words::KEEP_MINE)), theme.text),
        Span::styled(format!("{} ", label("take-theirs")), theme.key),
        Span::styled(canvas.say(words::TAKE_THEIRS), theme.text),
    ]);
    let title = canvas.say(words::CHANGED_BY_BOTH).to_owned();
    let high = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX);
    let popup = Popup::new(&title, theme).between((36, 8), (96, 40));
    let inside = popup.draw(popup.place((wide, high), area), canvas.buf);
    let (body, foot) = split_bottom(inside, 1);
    canvas.text(
        Rect { x: body.x + 1, width: body.width.saturating_sub(1), ..body },
        Pane::Overlay,
        &lines,
        0,
    );
    canvas.line(foot, &foot_line);
}

/// What each of the two made of an entry, where they differ.
fn both<'a>(canvas: &Canvas<'_>, part: &Change, theirs: &Network, width: u16) -> Vec<Line<'a>> {
    let (theme, language) = (canvas.theme, canvas.language());
    let mut lines = Vec::new();
    let Change::Definition { org, term, after, .. } = part else {
        lines.push(Line::from(Span::styled(part.sentence(&canvas.state.network, language), theme.text)));
        return lines;
    };
    let blank = crate::domain::Definition::default();
    let mine = after.as_deref().unwrap_or(&blank);
    let other = theirs.definition(org, term).unwrap_or(&blank);
    for facet in Facet::ALL.into_iter().filter(|facet| mine.get(*facet) != other.get(*facet)) {
        lines.push(Line::from(Span::styled(capital(facet.name(language)), theme.heading)));
        for (who, definition) in [(words::MINE, mine), (words::THEIRS, other)] {
            let value = definition.get(facet).lines(language).join("; ");
            let parts = [(format!("{}: ", who.to(language)), theme.quiet), (value, theme.text)];
            lines.extend(wrap_styled(&parts, width));
        }
    }
    lines
}
