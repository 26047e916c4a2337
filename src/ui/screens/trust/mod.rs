//! Trust: what grows between meetings, in words and small pictures. Left the sections, right the one in front.

mod check_ins;
mod commitments;
mod explained;
mod interest;
mod leadership;
mod misconceptions;
mod notes;
mod openness;

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use crate::app::places::Pane;
use crate::app::view::trust::{self as view, Row, Section};
use crate::domain::text::{self, capital};
use crate::ui::layout::{Block, Canvas, split_left};
use crate::ui::widgets::wrap_styled;
use crate::words::{self, Say};

/// From this width on the sections stand beside the one in front.
const WIDE: u16 = 76;

pub(in crate::ui) fn draw(canvas: &mut Canvas<'_>, area: Rect) {
    if area.width < WIDE {
        if canvas.state.pane == Pane::TrustDetail {
            detail(canvas, area)
        } else {
            sections(canvas, area)
        }
        return;
    }
    let (left, right) = split_left(area, if area.width >= 110 { 32 } else { 28 });
    sections(canvas, left);
    detail(canvas, right);
}

fn sections(canvas: &mut Canvas<'_>, area: Rect) {
    let title = canvas.say(words::WHAT_GROWS).to_owned();
    let inside = canvas.pane(area, &title, Pane::Trust);
    let width = usize::from(inside.width.saturating_sub(3));
    let rows: Vec<Line<'_>> =
        Section::ALL.into_iter().map(|section| section_line(canvas, section, width)).collect();
    let selected = canvas.state.row(Pane::Trust).min(rows.len() - 1);
    let focused = canvas.state.pane == Pane::Trust;
    canvas.list(inside, Pane::Trust, &rows, Some(selected), focused);
}

/// A section, with how much in it waits where there is room for that.
fn section_line<'a>(canvas: &Canvas<'_>, section: Section, width: usize) -> Line<'a> {
    let theme = canvas.theme;
    let name = text::one_line(&capital(canvas.say(section.say())), width);
    let waiting = view::waiting(canvas.state, section).map(|count| {
        let say = match section {
            Section::Leadership => words::SECTION_NEGLECTED,
            _ => words::SECTION_OPEN,
        };
        say.with(canvas.language(), &[&count.to_string()])
    });
    let waiting = waiting.filter(|text| name.width() + text.width() + 2 <= width).unwrap_or_default();
    let gap = width.saturating_sub(name.width() + waiting.width());
    Line::from(vec![
        Span::styled(name, theme.text),
        Span::raw(" ".repeat(gap)),
        Span::styled(waiting, theme.quiet),
    ])
}

fn detail(canvas: &mut Canvas<'_>, area: Rect) {
    let section = Section::in_front(canvas.state);
    let title = capital(canvas.say(section.say()));
    let inside = canvas.pane(area, &title, Pane::TrustDetail);
    let rows = view::rows(canvas.state);
    if rows.is_empty() {
        nothing(canvas, inside, section);
        return;
    }
    let width = inside.width.saturating_sub(4).max(8);
    let selected = canvas.state.row(Pane::TrustDetail).min(rows.len() - 1);
    let focused = canvas.state.pane == Pane::TrustDetail;
    canvas.long(inside, Pane::TrustDetail, (rows.len(), selected), focused, &|canvas, index| {
        let Some(row) = rows.get(index) else { return Block::default() };
        let before = index.checked_sub(1).and_then(|before| rows.get(before));
        Block { lead: lead(canvas, before, row, width), lines: lines(canvas, row, width) }
    });
}

/// A section without anything says so, and how to begin.
fn nothing(canvas: &mut Canvas<'_>, area: Rect, section: Section) {
    let (language, theme) = (canvas.language(), canvas.theme);
    let say = match section {
        Section::Explained => words::NO_EXPLANATIONS,
        Section::Misconceptions => words::NO_MISCONCEPTIONS,
        Section::Notes => words::NO_NOTES,
        Section::Commitments => words::NO_COMMITMENTS,
        Section::Sponsors => words::NO_SPONSORS,
        Section::Interest | Section::Leadership | Section::Openness | Section::CheckIns => {
            words::NO_ORGANISATIONS_YET
        }
    };
    let mut lines = wrap_styled(&[(say.to(language), theme.quiet)], area.width.saturating_sub(4).max(8));
    let key = canvas.state.keymap.label("trust-new").unwrap_or_default();
    if !matches!(section, Section::Openness | Section::Explained) {
        lines.push(Line::from(Span::styled(words::ADD_WITH.with(language, &[&key]), theme.quiet)));
    }
    for (line, y) in lines.iter().zip(area.y + 1..area.bottom()) {
        canvas.line(Rect { x: area.x + 2, y, width: area.width.saturating_sub(4), height: 1 }, line);
    }
}

/// What stands above a row: what the section is about above its first, and a heading where another part begins.
fn lead<'a>(canvas: &Canvas<'_>, before: Option<&Row>, row: &Row, width: u16) -> Vec<Line<'a>> {
    let mut lines = match (before, row) {
        (None, Row::Leadership(_)) => about(canvas, words::ABOUT_LEADERSHIP, width),
        (None, Row::Openness { .. }) => openness::lead(canvas, width),
        (None, Row::CheckIn { .. }) => check_ins::lead(canvas, width),
        _ => Vec::new(),
    };
    let heading = heading(canvas, row);
    if heading.is_some() && heading != before.and_then(|before| self::heading(canvas, before)) {
        // Rows that end with an empty line need none before the next heading.
        if before.is_some_and(|before| !matches!(before, Row::Explained { .. } | Row::Misconception { .. })) {
            lines.push(Line::default());
        }
        lines.extend(heading.map(|heading| Line::from(Span::styled(heading, canvas.theme.heading))));
    }
    lines
}

/// A sentence that says what a section is about, with an empty line below.
fn about<'a>(canvas: &Canvas<'_>, say: Say, width: u16) -> Vec<Line<'a>> {
    let mut lines = paragraph(&[(canvas.say(say).to_owned(), canvas.theme.quiet)], 0, width);
    lines.push(Line::default());
    lines
}

/// The part of a section in which a row stands, if it has parts.
fn heading(canvas: &Canvas<'_>, row: &Row) -> Option<String> {
    let network = &canvas.state.network;
    let say = match row {
        Row::Endorsement { .. } => words::MEMBERS_SAY,
        Row::Earlier { .. } => words::EARLIER_STATEMENTS,
        Row::Gap { .. } => words::SEEN_DIFFERENTLY,
        Row::Explained { term, .. } => return Some(format!("“{}”", network.label(term))),
        Row::Unexplained { .. } => words::NOT_EXPLAINED_HEADING,
        Row::Misconception { org, key } => misconceptions::heading(network, org, key),
        Row::Fit(_) => words::MAY_FIT,
        Row::Note { note, .. } => notes::heading(*note),
        Row::Commitment { key } => commitments::heading(network, key),
        Row::Statement
        | Row::Leadership(_)
        | Row::Openness { .. }
        | Row::CheckIn { .. }
        | Row::Sponsor { .. } => return None,
    };
    Some(canvas.say(say).to_owned())
}

fn lines<'a>(canvas: &Canvas<'_>, row: &Row, width: u16) -> Vec<Line<'a>> {
    match row {
        Row::Statement => interest::statement(canvas, width),
        Row::Endorsement { org } => interest::endorsement(canvas, org, width),
        Row::Earlier { version } => interest::earlier(canvas, *version, width),
        Row::Leadership(side) => leadership::lines(canvas, *side, width),
        Row::Openness { org } => openness::lines(canvas, org, width),
        Row::CheckIn { org } => check_ins::lines(canvas, org, width),
        Row::Gap { more, less } => check_ins::gap(canvas, more, less, width),
        Row::Explained { term, org, to } => explained::lines(canvas, term, org, to, width),
        Row::Unexplained { term, a, b } => explained::unexplained(canvas, term, a, b, width),
        Row::Misconception { org, key } => misconceptions::lines(canvas, org, key, width),
        Row::Fit(fit) => notes::fit(canvas, fit, width),
        Row::Note { org, note, key } => notes::lines(canvas, org, *note, key, width),
        Row::Commitment { key } => commitments::lines(canvas, key, width),
        Row::Sponsor { key } => commitments::sponsor(canvas, key, width),
    }
}

/// A text of parts in their styles, wrapped and indented.
fn paragraph<'a>(parts: &[(String, Style)], by: u16, width: u16) -> Vec<Line<'a>> {
    let indent = " ".repeat(usize::from(by));
    let lines = wrap_styled(parts, width.saturating_sub(by).max(8));
    let indented = lines.into_iter().map(|line| {
        let mut spans = vec![Span::raw(indent.clone())];
        spans.extend(line.spans);
        Line::from(spans)
    });
    indented.collect()
}

/// A text behind a mark of one character, the rest of it below its beginning.
fn marked<'a>(mark: (&str, Style), parts: &[(String, Style)], width: u16) -> Vec<Line<'a>> {
    let mut lines = paragraph(parts, 2, width);
    if let Some(indent) = lines.first_mut().and_then(|line| line.spans.first_mut()) {
        *indent = Span::styled(format!("{} ", mark.0), mark.1);
    }
    lines
}

/// That something was recorded for an organisation by somebody else and waits for its word, in a line.
fn recorded_by<'a>(canvas: &Canvas<'_>, by: Option<&String>, indent: u16, width: u16) -> Vec<Line<'a>> {
    by.map(|by| {
        let text = words::RECORDED_BY.with(canvas.language(), &[&canvas.author(by)]);
        paragraph(&[(text, canvas.theme.warn)], indent, width)
    })
    .unwrap_or_default()
}

/// A column of so many cells.
fn cell(text: &str, width: usize) -> String {
    let text = text::one_line(text, width);
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}
