//! Who has given what, side by side in the network's order: counts of what was asked, and no sum.

use ratatui::text::{Line, Span};

use super::{about, cell, paragraph};
use crate::app::view::trust as view;
use crate::domain::OrgId;
use crate::domain::text::{self, capital};
use crate::measures::{Openness, Share};
use crate::ui::layout::Canvas;
use crate::ui::widgets::DivergenceBar;
use crate::words::{self, Say};

/// Cells of a column that shows a share, with the gap behind it.
const SHARE: usize = 15;
/// Cells of a column that shows a number.
const NUMBER: usize = 7;
/// Cells of the small bar.
const BAR: u16 = 4;
/// The narrowest name in a table.
const NAME: usize = 12;

const SHARES: [Say; 3] =
    [words::GIVES_DEFINITIONS_SHORT, words::GIVES_ANSWERS_SHORT, words::GIVES_GUESSES_SHORT];
const NUMBERS: [Say; 3] = [words::GIVES_OFFERS, words::GIVES_NEEDS, words::GIVES_HARD];

/// The width that is left for names beside the columns; nothing where they do not fit beside each other.
fn names(width: u16) -> Option<usize> {
    usize::from(width).checked_sub(SHARE * SHARES.len() + NUMBER * NUMBERS.len()).filter(|room| *room >= NAME)
}

pub(super) fn lead<'a>(canvas: &Canvas<'_>, width: u16) -> Vec<Line<'a>> {
    let mut lines = about(canvas, words::ABOUT_OPENNESS, width);
    let Some(name) = names(width) else { return lines };
    let style = canvas.theme.heading;
    let head = |say: Say, width: usize| Span::styled(cell(&capital(canvas.say(say)), width), style);
    let mut spans = vec![Span::raw(" ".repeat(name))];
    spans.extend(SHARES.map(|say| head(say, SHARE)));
    spans.extend(NUMBERS.map(|say| head(say, NUMBER)));
    lines.push(Line::from(spans));
    lines
}

pub(super) fn lines<'a>(canvas: &Canvas<'_>, org: &OrgId, width: u16) -> Vec<Line<'a>> {
    let figures = view::figures(canvas.state);
    let Some(given) = figures.given.get(org) else { return Vec::new() };
    match names(width) {
        Some(name) => vec![row(canvas, given, name)],
        None => block(canvas, given, width),
    }
}

fn row<'a>(canvas: &Canvas<'_>, given: &Openness, name: usize) -> Line<'a> {
    let theme = canvas.theme;
    let network = &canvas.state.network;
    let ways = [network.name(&given.org).to_owned(), network.mark(&given.org)];
    let called = text::fitting(ways, name.saturating_sub(1));
    let mut spans = vec![Span::styled(cell(&called, name), theme.text)];
    for share in [given.definitions, given.answers, given.guesses] {
        spans.extend(share_spans(canvas, share, SHARE));
    }
    for count in [given.offers, given.needs, given.hard_to_say] {
        spans.push(Span::styled(cell(&count.to_string(), NUMBER), theme.text));
    }
    Line::from(spans)
}

/// A small bar with the count beside it.
fn share_spans<'a>(canvas: &Canvas<'_>, share: Share, width: usize) -> Vec<Span<'a>> {
    let theme = canvas.theme;
    if share.asked == 0 {
        return vec![Span::styled(cell(canvas.say(words::NOBODY_ASKED), width), theme.quiet)];
    }
    let counts = [share.given, share.asked].map(|count| count.to_string());
    let told = words::GIVEN_OF.with(canvas.language(), &counts.each_ref().map(String::as_str));
    let part = f64::from(u32::try_from(share.given).unwrap_or(u32::MAX))
        / f64::from(u32::try_from(share.asked).unwrap_or(u32::MAX));
    let (full, rest) = DivergenceBar::new(Some(part), theme).parts(BAR);
    vec![
        Span::styled(full, theme.bar),
        Span::styled(rest, theme.track),
        Span::styled(format!(" {}", cell(&told, width.saturating_sub(usize::from(BAR) + 1))), theme.text),
    ]
}

/// Where the columns do not fit: a line each.
fn block<'a>(canvas: &Canvas<'_>, given: &Openness, width: u16) -> Vec<Line<'a>> {
    let theme = canvas.theme;
    let mut lines =
        vec![Line::from(Span::styled(canvas.state.network.name(&given.org).to_owned(), theme.title))];
    let shares = [
        (words::GIVES_DEFINITIONS, words::GIVES_DEFINITIONS_SHORT, given.definitions),
        (words::GIVES_ANSWERS, words::GIVES_ANSWERS_SHORT, given.answers),
        (words::GIVES_GUESSES, words::GIVES_GUESSES_SHORT, given.guesses),
    ];
    let room = usize::from(width).saturating_sub(SHARE + 2);
    for (say, short, share) in shares {
        let mut spans = vec![Span::raw("  ")];
        spans.extend(share_spans(canvas, share, SHARE));
        let what = text::fitting([say, short].map(|say| canvas.say(say).to_owned()), room);
        spans.push(Span::styled(what, theme.quiet));
        lines.push(Line::from(spans));
    }
    let counts = [given.offers, given.needs, given.hard_to_say].map(|count| count.to_string());
    let notes = words::GIVES_NOTES.with(canvas.language(), &counts.each_ref().map(String::as_str));
    lines.extend(paragraph(&[(notes, theme.quiet)], 2, width));
    lines
}
