//! The palette and the search: a line to type in, and what it finds.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use crate::app::editor::TextEditor;
use crate::app::places::{Pane, Target};
use crate::app::view::find;
use crate::app::view::find::Matched;
use crate::domain::text;
use crate::ui::layout::{Canvas, area as to_area, split_top};
use crate::ui::widgets::{Editor, Popup};
use crate::words;

/// Draws the frame and the line to type in; gives the place for what was found.
fn finder(canvas: &mut Canvas<'_>, area: Rect, title: &str, query: &TextEditor, hint: &str) -> Rect {
    let popup = Popup::new(title, canvas.theme).between((36, 8), (96, 26));
    let size = (area.width.saturating_sub(6), area.height.saturating_sub(3));
    let inside = popup.draw(popup.place(size, area), canvas.buf);
    let (input, rest) = split_top(inside, 1);
    let input = Rect { x: input.x + 1, width: input.width.saturating_sub(2), ..input };
    let cursor = Editor::new(query, canvas.theme).placeholder(hint).draw(input, canvas.buf);
    canvas.cursor = cursor.map(|cell| (cell.x, cell.y));
    canvas.places.text = Editor::text_size(input);
    canvas.places.targets.push((to_area(input), Target::Text));
    let (_, found) = split_top(rest, 1);
    found
}

pub(super) fn palette(canvas: &mut Canvas<'_>, area: Rect, query: &TextEditor, selected: usize) {
    let language = canvas.language();
    let title = canvas.say(words::PALETTE).to_owned();
    let place = finder(canvas, area, &title, query, words::PALETTE_HINT.to(language));
    let found = find::commands(canvas.state, query.text());
    let room = usize::from(place.width.saturating_sub(4));
    let names =
        found.iter().map(|command| command.title.to(language).width()).max().unwrap_or(0).min(room / 2);
    let lines: Vec<Line<'_>> = found
        .iter()
        .map(|command| {
            let key = canvas.state.keymap.label(command.name).unwrap_or_default();
            let name = command.title.to(language);
            let help_room = room.saturating_sub(names + key.width() + 4);
            let help = text::remark(command.help.to(language), help_room);
            let gap = room.saturating_sub(names + 2 + help.width() + key.width());
            Line::from(vec![
                Span::styled(format!("{name:<names$}  "), canvas.theme.title),
                Span::styled(help, canvas.theme.quiet),
                Span::raw(" ".repeat(gap)),
                Span::styled(key, canvas.theme.key),
            ])
        })
        .collect();
    results(canvas, place, &lines, selected);
}

fn results(canvas: &mut Canvas<'_>, place: Rect, lines: &[Line<'_>], selected: usize) {
    if lines.is_empty() {
        let text = canvas.say(words::NOTHING_FOUND);
        canvas.put(Rect { x: place.x + 2, ..place }, text, canvas.theme.quiet);
        return;
    }
    canvas.list(place, Pane::Overlay, lines, Some(selected.min(lines.len() - 1)), true);
}

pub(super) fn search(canvas: &mut Canvas<'_>, area: Rect, query: &TextEditor, selected: usize) {
    let language = canvas.language();
    let title = canvas.say(words::SEARCH).to_owned();
    let place = finder(canvas, area, &title, query, words::SEARCH_HINT.to(language));
    let hits = find::terms(canvas.state, query.text());
    let room = usize::from(place.width.saturating_sub(4));
    let network = &canvas.state.network;
    let names = hits.iter().map(|hit| network.label(&hit.term).width()).max().unwrap_or(0).min(room / 2);
    let lines: Vec<Line<'_>> = hits
        .iter()
        .map(|hit| {
            let label = text::one_line(network.label(&hit.term), names);
            let gap = names.saturating_sub(label.width()) + 2;
            let mut spans = vec![Span::styled(label, canvas.theme.title), Span::raw(" ".repeat(gap))];
            spans.extend(matched(canvas, &hit.matched, query.text(), room.saturating_sub(names + 2)));
            Line::from(spans)
        })
        .collect();
    results(canvas, place, &lines, selected);
}

/// What a term was found by.
fn matched<'a>(canvas: &Canvas<'_>, matched: &Matched, query: &str, room: usize) -> Vec<Span<'a>> {
    let (theme, language) = (canvas.theme, canvas.language());
    match matched {
        Matched::Label => Vec::new(),
        Matched::Also(label) => {
            let text = format!("{}: {label}", words::FIELD_ALSO.to(language));
            highlighted(&text::one_line(&text, room), query, theme.quiet, theme.found)
        }
        Matched::Text { org, facet, excerpt } => {
            let lead = format!("{}, {}: ", canvas.state.network.name(org), facet.name(language));
            let excerpt = text::one_line(excerpt, room.saturating_sub(lead.width()));
            let mut spans = vec![Span::styled(lead, theme.quiet)];
            spans.extend(highlighted(&excerpt, query, theme.text, theme.found));
            spans
        }
    }
}

/// Words that start as a word of the query does are shown as found.
fn highlighted<'a>(text: &str, query: &str, style: Style, found: Style) -> Vec<Span<'a>> {
    let wanted: Vec<String> = text::fold(query).split_whitespace().map(str::to_owned).collect();
    text.split_inclusive(' ')
        .map(|word| {
            let folded = text::fold(word.trim_matches(|c: char| !c.is_alphanumeric()));
            let hit = !folded.is_empty()
                && wanted.iter().any(|wanted| folded.starts_with(wanted) || same_start(&folded, wanted));
            Span::styled(word.to_owned(), if hit { found } else { style })
        })
        .collect()
}

/// Words of one stem mostly share all but their last three letters.
fn same_start(word: &str, wanted: &str) -> bool {
    let stem: String = wanted.chars().take(wanted.chars().count().saturating_sub(3)).collect();
    stem.chars().count() >= 3 && word.starts_with(&stem)
}
