//! The versions of a term: a timeline, and what changed between two of them.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::compare::divider;
use super::home::empty;
use crate::app::places::Pane;
use crate::app::state::TermPage;
use crate::app::view::history;
use crate::domain::diff::Piece;
use crate::domain::text::capital;
use crate::domain::{Agreement, Standing, drift, text};
use crate::ui::layout::{Block, Canvas, split_left, split_top};
use crate::ui::widgets::wrap_styled;
use crate::words;

/// From this width on the timeline stands beside what changed.
const WIDE: u16 = 80;

pub(in crate::ui) fn draw(canvas: &mut Canvas<'_>, area: Rect, page: &TermPage) {
    let versions = history::versions(canvas.state, page);
    if versions.is_empty() {
        empty(canvas, area, words::NO_VERSIONS);
        return;
    }
    let (left, right) = if area.width >= WIDE {
        split_left(area, (area.width * 36 / 100).min(46))
    } else {
        split_top(area, (area.height / 3).max(3))
    };
    let width = left.width.saturating_sub(4).max(8);
    let selected = page.version.min(versions.len() - 1);
    let blocks: Vec<Block<'_>> =
        versions.iter().map(|version| block(canvas, version, width).into()).collect();
    canvas.blocks(left, Pane::Versions, &blocks, Some(selected), true);
    changes(canvas, right, page);
}

fn block<'a>(canvas: &Canvas<'_>, version: &Agreement, width: u16) -> Vec<Line<'a>> {
    let (theme, language) = (canvas.theme, canvas.language());
    let style = match version.standing {
        Standing::Agreed => theme.ok,
        Standing::Provisional => theme.warn,
    };
    let mut lines = wrap_styled(
        &[
            (format!("v{}  ", version.version), theme.title),
            (version.standing.say().to(language).to_owned(), style),
            (format!("  {}", version.decided_on), theme.quiet),
        ],
        width,
    );
    lines.extend(wrap_styled(&[(version.outcome.say().to(language), theme.text)], width));
    if !version.editorial.is_empty() {
        let text = format!("{}: {}", words::FIELD_EDITORIAL.to(language), version.editorial);
        lines.extend(wrap_styled(&[(text, theme.quiet)], width));
    }
    lines.push(Line::default());
    lines
}

fn changes(canvas: &mut Canvas<'_>, area: Rect, page: &TermPage) {
    let Some((version, older)) = history::selected(canvas.state, page) else { return };
    let language = canvas.language();
    let (rule, body) = split_top(area, 1);
    let number = version.version.to_string();
    let title = match older {
        Some(older) => words::CHANGED_SINCE.with(language, &[&number, &older.version.to_string()]),
        None => words::FIRST_VERSION.with(language, &[&number]),
    };
    divider(canvas, rule, &title);
    let body = Rect { x: body.x + 1, width: body.width.saturating_sub(1), ..body };
    let width = body.width.saturating_sub(2).max(10);
    let mut lines = facet_changes(canvas, version, older, width);
    lines.push(Line::default());
    lines.extend(position_lines(canvas, version, width));
    lines.extend(based_on_lines(canvas, version, width));
    let wanted = canvas.state.row(Pane::Changes);
    canvas.text(body, Pane::Changes, &lines, wanted);
}

/// Facet by facet, what was taken out and what was put in.
fn facet_changes<'a>(
    canvas: &Canvas<'_>,
    version: &Agreement,
    older: Option<&Agreement>,
    width: u16,
) -> Vec<Line<'a>> {
    let theme = canvas.theme;
    let mut lines = Vec::new();
    for (name, pieces) in history::changes(&canvas.state.network, version, older, canvas.language()) {
        lines.push(Line::from(Span::styled(capital(&name), theme.heading)));
        let parts: Vec<(String, Style)> = pieces
            .into_iter()
            .map(|(piece, text)| match piece {
                Piece::Kept => (text, theme.text),
                Piece::Removed => {
                    (format!("[-{text}-]"), theme.bad.add_modifier(ratatui::style::Modifier::CROSSED_OUT))
                }
                Piece::Added => {
                    (format!("{{+{text}+}}"), theme.ok.add_modifier(ratatui::style::Modifier::UNDERLINED))
                }
            })
            .collect();
        lines.extend(wrap_styled(&parts, width));
    }
    lines
}

pub(super) fn position_lines<'a>(canvas: &Canvas<'_>, version: &Agreement, width: u16) -> Vec<Line<'a>> {
    let (theme, language) = (canvas.theme, canvas.language());
    let mut lines = vec![Line::from(Span::styled(capital(canvas.say(words::POSITIONS)), theme.heading))];
    for (org, signed) in &version.positions {
        let name = if signed.name.is_empty() { canvas.state.network.name(org) } else { &signed.name };
        let stance = signed.position.as_ref().map_or(words::ABSENT, |position| position.stance.say());
        let mut parts =
            vec![(format!("{name}: "), theme.text), (stance.to(language).to_owned(), theme.accent)];
        if let Some(position) = &signed.position {
            if let Some(by) = &position.recorded_by {
                parts.push((
                    format!(" ({})", words::BY_ANOTHER.with(language, &[&canvas.author(by)])),
                    theme.quiet,
                ));
            }
            if !position.reason.is_empty() {
                parts.push((format!(" — {}", position.reason), theme.quiet));
            }
            if !position.would_remove.is_empty() {
                let label = words::FIELD_WOULD_REMOVE.to(language);
                parts.push((format!(" ({label}: {})", position.would_remove), theme.quiet));
            }
        }
        lines.extend(wrap_styled(&parts, width));
    }
    let absent: Vec<&str> = version
        .parties
        .iter()
        .filter(|org| !version.positions.contains_key(*org))
        .map(|org| canvas.state.network.name(org))
        .collect();
    if !absent.is_empty() {
        let text = words::NOT_SPOKEN.with(language, &[&text::list(&absent, words::AND.to(language))]);
        lines.extend(wrap_styled(&[(text, theme.quiet)], width));
    }
    lines
}

/// What it was based on, and what of that has changed since.
fn based_on_lines<'a>(canvas: &Canvas<'_>, version: &Agreement, width: u16) -> Vec<Line<'a>> {
    let (theme, language, network) = (canvas.theme, canvas.language(), &canvas.state.network);
    let mut lines = vec![Line::default()];
    lines.push(Line::from(Span::styled(capital(canvas.say(words::BASED_ON)), theme.heading)));
    let drifted = drift::of(network, version);
    for org in version.based_on.keys() {
        let name = network.name(org);
        let text = match drifted.iter().find(|drift| drift.org == *org) {
            None => (words::STILL_THE_SAME.with(language, &[name]), theme.quiet),
            Some(drift) if drift.facets.is_empty() => {
                (words::DEFINITION_GONE.with(language, &[name]), theme.warn)
            }
            Some(drift) => {
                let facets: Vec<&str> = drift.facets.iter().map(|facet| facet.name(language)).collect();
                let facets = text::list(&facets, words::AND.to(language));
                (words::CHANGED_FACETS.with(language, &[name, &facets]), theme.warn)
            }
        };
        lines.extend(wrap_styled(&[text], width));
    }
    lines
}
