//! Who says what of whom: a matrix of raw values for the statement in front, with the direction since last time.

use std::collections::BTreeMap;

use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::{about, cell, paragraph, recorded_by};
use crate::app::view::trust::figures;
use crate::domain::{CheckIn, OrgId, STATEMENT_MOST, Statement};
use crate::measures::Given;
use crate::ui::layout::Canvas;
use crate::ui::theme::Theme;
use crate::words;

/// Cells of a column of the matrix, with the gap behind it; more where the direction is a word.
fn column(theme: &Theme) -> usize {
    if theme.marks_are_words() { 7 } else { 6 }
}

/// The narrowest name of a row.
const NAME: usize = 6;
/// The widest.
const WIDEST_NAME: usize = 28;

/// How wide the names are, where every column fits beside them.
fn names(canvas: &Canvas<'_>, width: u16) -> Option<usize> {
    let columns = column(canvas.theme) * canvas.state.network.organisations.len();
    let room = usize::from(width).checked_sub(columns).filter(|room| *room >= NAME)?;
    Some(room.min(WIDEST_NAME))
}

/// What an organisation is called in so many cells: by its name where all their names fit, otherwise all by their
/// marks, as above the columns.
fn called(canvas: &Canvas<'_>, org: &OrgId, width: usize) -> String {
    let network = &canvas.state.network;
    let fits = network.in_order().into_iter().all(|org| network.name(org).width() <= width);
    if fits { network.name(org).to_owned() } else { network.mark(org) }
}

pub(super) fn lead<'a>(canvas: &Canvas<'_>, width: u16) -> Vec<Line<'a>> {
    let (theme, language, state) = (canvas.theme, canvas.language(), canvas.state);
    let mut lines = about(canvas, words::ABOUT_CHECK_INS, width);
    let number = Statement::ALL.iter().position(|one| *one == state.statement).map_or(1, |at| at + 1);
    let parts =
        [number.to_string(), Statement::ALL.len().to_string(), state.statement.say().to(language).into()];
    let statement = words::STATEMENT_OF.with(language, &parts.each_ref().map(String::as_str));
    lines.extend(paragraph(&[(statement, theme.title)], 0, width));
    if theme.marks_are_words() {
        lines.push(Line::default());
    } else {
        let glyphs = theme.glyphs;
        let legend =
            words::TREND_LEGEND.with(language, &[glyphs.rising, glyphs.level, glyphs.falling, glyphs.unsaid]);
        lines.extend(paragraph(&[(legend, theme.quiet)], 0, width));
        lines.push(Line::default());
    }
    if let Some(name) = names(canvas, width) {
        let mut spans = vec![Span::raw(" ".repeat(name))];
        let marks = state.network.in_order().into_iter().map(|org| state.network.mark(org));
        spans.extend(marks.map(|mark| Span::styled(cell(&mark, column(theme)), theme.heading)));
        lines.push(Line::from(spans));
    }
    lines
}

pub(super) fn lines<'a>(canvas: &Canvas<'_>, org: &OrgId, width: u16) -> Vec<Line<'a>> {
    let (theme, network) = (canvas.theme, &canvas.state.network);
    let figures = figures(canvas.state);
    let matrix = &figures.matrix;
    let value = |about: &OrgId| {
        let given = matrix.given(org, about, canvas.state.statement);
        given.map_or_else(|| theme.glyphs.unsaid.to_owned(), |given| with_trend(canvas, given))
    };
    let others = || network.in_order().into_iter().filter(|about| *about != org);
    let mut lines = match names(canvas, width) {
        Some(name) => {
            let called = called(canvas, org, name.saturating_sub(1));
            let mut spans = vec![Span::styled(cell(&called, name), theme.text)];
            for about in network.in_order() {
                let shown = if about == org { String::new() } else { value(about) };
                spans.push(Span::styled(cell(&shown, column(theme)), theme.text));
            }
            vec![Line::from(spans)]
        }
        None => {
            let said = others().filter(|about| matrix.given(org, about, canvas.state.statement).is_some());
            let said: Vec<String> =
                said.map(|about| format!("{} {}", network.mark(about), value(about))).collect();
            let said = if said.is_empty() { theme.glyphs.unsaid.to_owned() } else { said.join(", ") };
            let parts = [(format!("{}: ", network.name(org)), theme.title), (said, theme.text)];
            paragraph(&parts, 0, width)
        }
    };
    lines.extend(remarks(canvas, org, width));
    lines
}

/// What goes with the last check-in about each other: why it was skipped, and who recorded it.
fn remarks<'a>(canvas: &Canvas<'_>, org: &OrgId, width: u16) -> Vec<Line<'a>> {
    let network = &canvas.state.network;
    let Some(organisation) = network.organisations.get(org) else { return Vec::new() };
    // Check-ins are kept by day, so that the last about somebody is what stays.
    let last: BTreeMap<&OrgId, &CheckIn> =
        organisation.check_ins.iter().map(|((_, about), it)| (about, it)).collect();
    let mut lines = Vec::new();
    let mut recorded = None;
    for about in network.in_order() {
        let Some(last) = last.get(about) else { continue };
        recorded = recorded.or(last.recorded_by.as_ref());
        let because = last.because.trim();
        if !because.is_empty() {
            let text = words::ABOUT_WHOM_BECAUSE.with(canvas.language(), &[network.name(about), because]);
            lines.extend(paragraph(&[(text, canvas.theme.quiet)], 2, width));
        }
    }
    lines.extend(recorded_by(canvas, recorded, 2, width));
    lines
}

/// A value with its direction since last time.
fn with_trend(canvas: &Canvas<'_>, given: Given) -> String {
    let Some(change) = given.change() else { return given.value.to_string() };
    let glyphs = canvas.theme.glyphs;
    let (mark, say) = match change {
        1.. => (glyphs.rising, words::TREND_UP),
        0 => (glyphs.level, words::TREND_SAME),
        _ => (glyphs.falling, words::TREND_DOWN),
    };
    let mark = if canvas.theme.marks_are_words() { canvas.say(say) } else { mark };
    format!("{} {mark}", given.value)
}

/// What two say of one another, in words.
pub(super) fn gap<'a>(canvas: &Canvas<'_>, more: &OrgId, less: &OrgId, width: u16) -> Vec<Line<'a>> {
    let network = &canvas.state.network;
    let figures = figures(canvas.state);
    let value = |org: &OrgId, of: &OrgId| {
        let given = figures.matrix.given(org, of, canvas.state.statement);
        given.map(|given| given.value.min(STATEMENT_MOST).to_string()).unwrap_or_default()
    };
    let (a, b) = (network.name(more), network.name(less));
    let parts = [a, &value(more, less), b, b, &value(less, more), a];
    paragraph(&[(words::GAP_BETWEEN.with(canvas.language(), &parts), canvas.theme.text)], 0, width)
}
