//! The versions of a term: a timeline, and what changed between two of them.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::compare::divider;
use super::home::empty;
use crate::app::places::Pane;
use crate::app::state::TermPage;
use crate::app::view::history;
use crate::domain::diff::Piece;
use crate::domain::said::{self, Difference, Part};
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
    let (standing, style) = standing(canvas, version);
    let mut lines = wrap_styled(
        &[
            (format!("v{}  ", version.version), theme.title),
            (standing, style),
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

/// How firmly a version stands, and how that looks; an altered one does not stand at all.
pub(super) fn standing(canvas: &Canvas<'_>, version: &Agreement) -> (String, Style) {
    let style = match version.standing {
        _ if version.altered => canvas.theme.bad,
        Standing::Agreed => canvas.theme.ok,
        Standing::Provisional => canvas.theme.warn,
    };
    (canvas.say(version.stands()).to_owned(), style)
}

/// That a version was altered since it was recorded, and what to do; nothing when it was not.
pub(super) fn altered_lines<'a>(canvas: &Canvas<'_>, version: &Agreement, width: u16) -> Vec<Line<'a>> {
    if !version.altered {
        return Vec::new();
    }
    let text = words::WHY_ALTERED.with(canvas.language(), &[&version.version.to_string()]);
    let mut lines = wrap_styled(&[(format!("! {text}"), canvas.theme.bad)], width);
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
    let mut lines = altered_lines(canvas, version, width);
    if let Some(older) = older {
        lines.extend(altered_lines(canvas, older, width));
    }
    lines.extend(said_lines(canvas, version, older, width));
    lines.push(Line::default());
    lines.extend(position_lines(canvas, version, width));
    lines.extend(based_on_lines(canvas, version, width));
    let wanted = canvas.state.row(Pane::Changes);
    canvas.text(body, Pane::Changes, &lines, wanted);
}

/// What the version says: first what is not as it was, before and now, then what has stayed.
fn said_lines<'a>(
    canvas: &Canvas<'_>,
    version: &Agreement,
    older: Option<&Agreement>,
    width: u16,
) -> Vec<Line<'a>> {
    let (theme, network) = (canvas.theme, &canvas.state.network);
    let heading = |part: &Part| Line::from(Span::styled(capital(&part.name(network)), theme.heading));
    let mut lines = Vec::new();
    let Some(older) = older else {
        for (part, said) in said::of(network, version).into_iter().filter(|(part, _)| is_listed(part)) {
            lines.push(heading(&part));
            lines.extend(wrap_styled(&[(said.whole(), theme.text)], width));
        }
        return lines;
    };
    let all = said::between(network, older, version).into_iter();
    let all = all.filter(|it| !matches!(it.part, Part::Position(_)));
    let (changed, same): (Vec<Difference>, Vec<Difference>) = all.partition(Difference::is_change);
    for difference in &changed {
        lines.push(heading(&difference.part));
        lines.extend(before_and_now(canvas, difference, width));
    }
    if changed.is_empty() {
        lines.push(Line::from(Span::styled(canvas.say(words::DIFF_NONE).to_owned(), theme.text)));
    }
    lines.push(Line::default());
    lines.push(Line::from(Span::styled(capital(canvas.say(words::STAYED_THE_SAME)), theme.heading)));
    for difference in same.iter().filter(|it| is_listed(&it.part)) {
        let name = format!("{}: ", capital(&difference.part.name(network)));
        lines.extend(wrap_styled(&[(name, theme.quiet), (difference.now.whole(), theme.same)], width));
    }
    lines
}

/// Outcome and standing stand beside the version, positions come below with everything that was said.
pub(super) const fn is_listed(part: &Part) -> bool {
    !matches!(part, Part::Outcome | Part::Standing | Part::Position(_))
}

/// Two texts below each other, what differs marked as in a comparison.
fn before_and_now<'a>(canvas: &Canvas<'_>, difference: &Difference, width: u16) -> Vec<Line<'a>> {
    let theme = canvas.theme;
    let labels = [canvas.say(words::BEFORE), canvas.say(words::NOW)];
    let indent = labels.iter().map(|label| label.width()).max().unwrap_or(0) + 2;
    let narrow = width.saturating_sub(u16::try_from(indent).unwrap_or(u16::MAX)).max(8);
    let pieces = difference.pieces();
    let mut lines = Vec::new();
    for (label, other) in labels.into_iter().zip([Piece::Added, Piece::Removed]) {
        let parts: Vec<(&str, Style)> = pieces
            .iter()
            .filter(|(piece, _)| *piece != other)
            .map(|(piece, text)| {
                let style = if *piece == Piece::Kept { theme.same } else { theme.only };
                (text.as_str(), style)
            })
            .collect();
        let mut rows = wrap_styled(&parts, narrow);
        // Where an item came or went, the other side has nothing on that line.
        rows.retain(|row| row.width() > 0);
        if rows.is_empty() {
            rows.push(Line::from(Span::styled(canvas.say(words::NOTHING_SAID).to_owned(), theme.quiet)));
        }
        for (index, row) in rows.into_iter().enumerate() {
            let lead = if index == 0 { label } else { "" };
            let mut spans = vec![Span::styled(format!("{lead:indent$}"), theme.quiet)];
            spans.extend(row.spans);
            lines.push(Line::from(spans));
        }
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
    if version.altered {
        return Vec::new();
    }
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
