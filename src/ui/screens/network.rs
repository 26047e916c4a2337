//! The network: its statement, and its organisations.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::form::Subject;
use crate::app::places::Pane;
use crate::domain::OrgId;
use crate::domain::text::capital;
use crate::ui::layout::{Block, Canvas};
use crate::ui::widgets::wrap_styled;
use crate::words;

pub(in crate::ui) fn draw(canvas: &mut Canvas<'_>, area: Rect) {
    let name = canvas.state.network.charter.name.clone();
    let inside = canvas.pane(area, &name, Pane::Organisations);
    let width = inside.width.saturating_sub(4).max(10);
    let mut blocks: Vec<Block<'_>> = vec![charter(canvas, width).into()];
    blocks.extend(
        canvas.state.network.in_order().into_iter().map(|org| organisation(canvas, org, width).into()),
    );
    let selected = canvas.state.row(Pane::Organisations).min(blocks.len() - 1);
    canvas.blocks(inside, Pane::Organisations, &blocks, Some(selected), true);
}

fn charter<'a>(canvas: &Canvas<'_>, width: u16) -> Vec<Line<'a>> {
    let (theme, language) = (canvas.theme, canvas.language());
    let charter = &canvas.state.network.charter;
    let mut lines = Vec::new();
    let interest = format!(
        "{} ",
        words::COMMON_INTEREST_VERSION.with(language, &[&charter.common_interest_version.to_string()])
    );
    if let Some(kept) = canvas.kept(&Subject::Charter, "edit-organisation") {
        lines.push(Line::from(kept));
    }
    lines.extend(wrap_styled(
        &[(interest, theme.heading), (charter.common_interest.clone(), theme.text)],
        width,
    ));
    let rows = [
        (words::FIELD_FOR_WHOM, charter.for_whom.clone()),
        (words::FIELD_RULE, charter.decision_rule.say().to(language).to_owned()),
    ];
    for (label, value) in rows {
        let label = format!("{}: ", capital(label.to(language)));
        lines.extend(wrap_styled(&[(label, theme.quiet), (value, theme.text)], width));
    }
    lines.push(Line::default());
    lines
}

fn organisation<'a>(canvas: &Canvas<'_>, org: &OrgId, width: u16) -> Vec<Line<'a>> {
    let (theme, language, state) = (canvas.theme, canvas.language(), canvas.state);
    let Some(organisation) = state.organisation(org) else { return Vec::new() };
    let you = if state.who.is(org) { format!(" ({})", words::YOU.to(language)) } else { String::new() };
    let said = organisation.definitions.values().filter(|definition| definition.speaks()).count();
    let mut lines = wrap_styled(
        &[
            (format!("{:<5}", organisation.mark()), theme.accent),
            (format!("{}{you}", organisation.profile.name), theme.title),
            (format!("   {}", words::DEFINITIONS.of(language, said)), theme.quiet),
        ],
        width,
    );
    if let Some(kept) = canvas.kept(&Subject::Organisation(org.clone()), "edit-organisation") {
        lines.push(Line::from(vec![Span::raw("     "), kept]));
    }
    let version = state.network.charter.common_interest_version;
    let endorsement = organisation.endorsement.as_ref();
    let (text, style) = match endorsement.and_then(|it| it.endorses) {
        Some(endorsed) if endorsed == version => (words::ENDORSES.to(language).to_owned(), theme.ok),
        Some(endorsed) => (words::ENDORSED_OLDER.with(language, &[&endorsed.to_string()]), theme.warn),
        None => (words::NOT_ENDORSED.to(language).to_owned(), theme.quiet),
    };
    lines.push(Line::from(vec![Span::raw("     "), Span::styled(text, style)]));
    if let Some(by) = endorsement.and_then(|it| it.recorded_by.as_ref()) {
        let by = words::RECORDED_BY.with(language, &[&canvas.author(by)]);
        lines.push(Line::from(vec![Span::raw("     "), Span::styled(by, theme.warn)]));
    }
    if let Some(change) = endorsement.map(|it| it.would_change.trim()).filter(|change| !change.is_empty()) {
        let text = words::WOULD_CHANGE.with(language, &[change]);
        lines.extend(wrap_styled(&[(text, theme.text)], width.saturating_sub(5)).into_iter().map(|line| {
            let mut spans = vec![Span::raw("     ")];
            spans.extend(line.spans);
            Line::from(spans)
        }));
    }
    lines.push(Line::default());
    lines
}
