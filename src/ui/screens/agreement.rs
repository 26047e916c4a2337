//! What is on the table, where everybody stands, and what would follow.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::compare::divider;
use super::home::empty;
use crate::app::form::Subject;
use crate::app::places::Pane;
use crate::app::state::TermPage;
use crate::app::view::agreement::{self as view, Row};
use crate::domain::said::{self, Part};
use crate::domain::text::capital;
use crate::domain::{Agreement, Candidate, Facet, OrgId, Position, Stance, Standing};
use crate::ui::layout::{Block, Canvas, split_bottom, split_left};
use crate::ui::theme::Theme;
use crate::ui::widgets::{wrap_at_most, wrap_styled};
use crate::words;

/// From this width on what is chosen stands beside the rows.
const WIDE: u16 = 90;

pub(in crate::ui) fn draw(canvas: &mut Canvas<'_>, area: Rect, page: &TermPage) {
    let rows = view::rows(canvas.state, page);
    if rows.is_empty() {
        empty(canvas, area, words::TABLE_IS_EMPTY);
        return;
    }
    let (list_area, detail) = if area.width >= WIDE {
        split_left(area, area.width * 45 / 100)
    } else {
        split_bottom(area, area.height / 2)
    };
    let width = list_area.width.saturating_sub(4).max(10);
    let (mut seen, mut before) = (Vec::new(), None);
    let blocks: Vec<Block<'_>> = rows
        .iter()
        .map(|row| {
            let kind = std::mem::discriminant(row);
            let another = before.replace(kind) != Some(kind);
            let lead = if seen.contains(&kind) {
                if another { vec![Line::default()] } else { Vec::new() }
            } else {
                seen.push(kind);
                heading(canvas, row)
            };
            Block { lead, lines: block(canvas, page, row, width) }
        })
        .collect();
    let selected = page.agreement.min(rows.len() - 1);
    canvas.blocks(list_area, Pane::Agreement, &blocks, Some(selected), true);
    draw_detail(canvas, detail, page, rows.get(selected));
}

fn heading<'a>(canvas: &Canvas<'_>, row: &Row) -> Vec<Line<'a>> {
    let say = match row {
        Row::Version => words::NEWEST_VERSION,
        Row::Candidate(_) => words::ON_THE_TABLE,
        Row::Position(_) => words::POSITIONS,
    };
    let mut lines = Vec::new();
    if !matches!(row, Row::Version) {
        lines.push(Line::default());
    }
    lines.push(Line::from(Span::styled(capital(canvas.say(say)), canvas.theme.heading)));
    lines
}

fn block<'a>(canvas: &Canvas<'_>, page: &TermPage, row: &Row, width: u16) -> Vec<Line<'a>> {
    let (theme, language, state) = (canvas.theme, canvas.language(), canvas.state);
    match row {
        Row::Version => state.network.latest(&page.term).map_or_else(Vec::new, |version| {
            let (standing, style) = super::history::standing(canvas, version);
            let first = vec![
                (format!("v{} ", version.version), theme.title),
                (standing, style),
                (format!(" · {} · {}", version.outcome.say().to(language), version.decided_on), theme.quiet),
            ];
            let mut lines = wrap_styled(&first, width);
            lines.extend(wrap_at_most(
                &[(version.meaning.wording.as_str(), theme.text)],
                width,
                2,
                theme.glyphs.ellipsis,
            ));
            lines
        }),
        Row::Candidate(key) => {
            let candidate = state.network.proposals.get(&page.term).and_then(|all| all.candidates.get(key));
            candidate.map_or_else(Vec::new, |candidate| {
                let front = view::in_front(state, page).is_some_and(|(front, _)| front == key);
                let style = if front { theme.accent } else { theme.text };
                let by = canvas.author(&candidate.proposed_by);
                let first = vec![(format!("{} ", key.to_uppercase()), style), (by, theme.quiet)];
                let mut lines = wrap_styled(&first, width);
                let (term, key) = (page.term.clone(), key.clone());
                let mine = Subject::Candidate { term: term.clone(), key: key.clone() };
                lines.extend(canvas.kept(&mine, "edit-candidate").map(Line::from));
                lines.extend(canvas.kept(&Subject::Record { term, key }, "record").map(Line::from));
                lines.extend(wrap_at_most(
                    &[(view::gist(candidate, language), theme.text)],
                    width,
                    2,
                    theme.glyphs.ellipsis,
                ));
                lines
            })
        }
        Row::Position(org) => position(canvas, page, org, width),
    }
}

const fn standing_style(theme: &Theme, standing: Standing) -> Style {
    match standing {
        Standing::Agreed => theme.ok,
        Standing::Provisional => theme.warn,
    }
}

const fn stance_style(theme: &Theme, stance: Stance) -> Style {
    match stance {
        Stance::Agree => theme.ok,
        Stance::Reservations => theme.warn,
        Stance::Object => theme.bad,
        Stance::StandAside | Stance::NotConcerned => theme.quiet,
    }
}

/// One organisation's position on the candidate in front; one on another text is said to be so.
fn position<'a>(canvas: &Canvas<'_>, page: &TermPage, org: &OrgId, width: u16) -> Vec<Line<'a>> {
    let (theme, language, state) = (canvas.theme, canvas.language(), canvas.state);
    let position = state.organisation(org).and_then(|org| org.positions.get(&page.term));
    let on = view::in_front(state, page).map(|(_, candidate)| candidate.fingerprint());
    let current = position.filter(|position| position.on == on && on.is_some());
    let name = state.network.name(org).to_owned();
    let column =
        state.network.organisations.keys().map(|org| state.network.name(org).width()).max().unwrap_or(0);
    let column = column.min(usize::from(width) / 2) + 2;
    let gap = column.saturating_sub(name.width()).max(1);
    let stance = match (current, position) {
        (Some(position), _) => {
            Span::styled(position.stance.say().to(language), stance_style(theme, position.stance))
        }
        (None, Some(_)) => Span::styled(words::ON_OTHER_TEXT.to(language), theme.quiet),
        (None, None) => Span::styled(words::ABSENT.to(language), theme.quiet),
    };
    let mut lines = if name.width() + gap + stance.width() <= usize::from(width) {
        vec![Line::from(vec![Span::styled(name, theme.text), Span::raw(" ".repeat(gap)), stance])]
    } else {
        vec![Line::from(Span::styled(name, theme.text)), Line::from(vec![Span::raw("  "), stance])]
    };
    if let Some(position) = current {
        lines.extend(reasons(position, canvas, width));
    }
    let front = view::in_front(state, page).map(|(key, _)| key.to_owned());
    let kept = front.and_then(|key| {
        let subject = Subject::Position { org: org.clone(), term: page.term.clone(), key };
        canvas.kept(&subject, "edit-candidate")
    });
    lines.extend(kept.map(|kept| Line::from(vec![Span::raw("  "), kept])));
    lines
}

fn reasons<'a>(position: &Position, canvas: &Canvas<'_>, width: u16) -> Vec<Line<'a>> {
    let (theme, language) = (canvas.theme, canvas.language());
    let mut lines = Vec::new();
    let by = position.recorded_by.as_ref();
    let by = by.map(|by| words::RECORDED_BY.with(language, &[&canvas.author(by)])).unwrap_or_default();
    let parts = [
        (None, &by),
        (None, &position.reason),
        (Some(words::FIELD_WOULD_REMOVE), &position.would_remove),
        (Some(words::FIELD_SUBJECT_TO), &position.subject_to),
    ];
    for (label, value) in parts {
        if value.trim().is_empty() {
            continue;
        }
        let text = label.map_or_else(|| value.clone(), |label| format!("{}: {value}", label.to(language)));
        lines.extend(wrap_styled(&[(text, theme.quiet)], width.saturating_sub(3).max(8)).into_iter().map(
            |line| {
                let mut spans = vec![Span::raw("  ")];
                spans.extend(line.spans);
                Line::from(spans)
            },
        ));
    }
    lines
}

fn draw_detail(canvas: &mut Canvas<'_>, area: Rect, page: &TermPage, row: Option<&Row>) {
    let state = canvas.state;
    let width = area.width.saturating_sub(4).max(10);
    let version = state.network.latest(&page.term);
    let front = view::in_front(state, page);
    let (title, lines) = match (row, front, version) {
        (Some(Row::Version), _, Some(version)) => {
            (capital(canvas.say(words::NEWEST_VERSION)), version_lines(canvas, version, width))
        }
        (_, Some((key, candidate)), _) => (
            words::CANDIDATE.with(canvas.language(), &[&key.to_uppercase()]),
            candidate_lines(canvas, page, candidate, width),
        ),
        _ => return,
    };
    let (rule, body) = crate::ui::layout::split_top(area, 1);
    divider(canvas, rule, &title);
    let body = Rect { x: body.x + 1, width: body.width.saturating_sub(1), ..body };
    let wanted = state.row(Pane::Meaning);
    canvas.text(body, Pane::Meaning, &lines, wanted);
}

fn candidate_lines<'a>(
    canvas: &Canvas<'_>,
    page: &TermPage,
    candidate: &Candidate,
    width: u16,
) -> Vec<Line<'a>> {
    let (theme, state) = (canvas.theme, canvas.state);
    let parties = view::parties(state, &page.term, candidate);
    let forecast = view::forecast(state, &page.term, candidate, &parties);
    let mut lines = Vec::new();
    for (index, sentence) in view::forecast_sentences(state, &page.term, &forecast).iter().enumerate() {
        let style = match (index, forecast.standing) {
            (0, Some(standing)) => standing_style(theme, standing),
            (0, None) if !forecast.missing.is_empty() => theme.quiet,
            (0, None) => theme.bad,
            _ => theme.text,
        };
        lines.extend(wrap_styled(&[(sentence.as_str(), style)], width));
    }
    lines.push(Line::default());
    let outcome = candidate.outcome.say().to(canvas.language());
    field(&mut lines, theme, canvas.say(words::FIELD_OUTCOME), outcome, width);
    for facet in Facet::MEANING {
        let value = candidate.meaning.get(facet).lines(canvas.language()).join("\n");
        field(&mut lines, theme, facet.name(canvas.language()), &value, width);
    }
    let more = [
        (words::FIELD_TRANSLATE_BY, &candidate.translate_by),
        (words::FIELD_USE_INSTEAD, &candidate.use_instead),
        (words::FIELD_RATIONALE, &candidate.rationale),
        (words::FIELD_SCOPE, &candidate.scope),
    ];
    for (say, value) in more {
        field(&mut lines, theme, canvas.say(say), value, width);
    }
    for (org, own) in view::own(state, &page.term, candidate.outcome, &parties) {
        let keeps = words::KEEPS.with(canvas.language(), &[state.network.name(&org)]);
        field(&mut lines, theme, &keeps, &own.lines(canvas.language()).join("\n"), width);
    }
    lines
}

/// A label and its value below each other; nothing when there is no value.
fn field<'a>(lines: &mut Vec<Line<'a>>, theme: &Theme, label: &str, value: &str, width: u16) {
    if value.trim().is_empty() {
        return;
    }
    lines.push(Line::from(Span::styled(capital(label), theme.heading)));
    for line in value.lines() {
        lines.extend(wrap_styled(&[(line, theme.text)], width));
    }
}

fn version_lines<'a>(canvas: &Canvas<'_>, version: &Agreement, width: u16) -> Vec<Line<'a>> {
    let (theme, language) = (canvas.theme, canvas.language());
    let mut lines = super::history::altered_lines(canvas, version, width);
    let overdue = version.review_by.is_some_and(|by| by <= canvas.state.today);
    for (part, said) in said::of(&canvas.state.network, version) {
        if !super::history::is_listed(&part) {
            continue;
        }
        let note = if part == Part::ReviewBy && overdue {
            format!(" ({})", words::OVERDUE.to(language))
        } else {
            String::new()
        };
        let name = part.name(&canvas.state.network);
        field(&mut lines, theme, &name, &format!("{}{note}", said.whole()), width);
    }
    lines.extend(super::history::position_lines(canvas, version, width));
    if let Some(fingerprint) = version.file_fingerprint {
        field(&mut lines, theme, canvas.say(words::FINGERPRINT), &fingerprint.short(), width);
    }
    lines
}
