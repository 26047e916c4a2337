//! Who does what by when, and who stands for the network outside.

use ratatui::text::Line;

use super::{marked, paragraph};
use crate::domain::text::capital;
use crate::domain::{CommitmentState, Network, text};
use crate::ui::layout::Canvas;
use crate::words::{self, Say};

pub(super) fn heading(network: &Network, key: &str) -> Say {
    match network.commitments.get(key).map(|it| it.state).unwrap_or_default() {
        CommitmentState::Open | CommitmentState::Late => words::COMMITMENTS_TO_DO,
        CommitmentState::Kept => words::COMMITMENTS_KEPT,
        CommitmentState::Dropped => words::COMMITMENTS_DROPPED,
    }
}

pub(super) fn lines<'a>(canvas: &Canvas<'_>, key: &str, width: u16) -> Vec<Line<'a>> {
    let (theme, language, network) = (canvas.theme, canvas.language(), &canvas.state.network);
    let Some(commitment) = network.commitments.get(key) else { return Vec::new() };
    let (mark, style) = match commitment.state {
        _ if commitment.is_late(canvas.state.today) => ("!", theme.bad),
        CommitmentState::Kept => (theme.glyphs.yes, theme.ok),
        CommitmentState::Dropped => (theme.glyphs.no, theme.quiet),
        CommitmentState::Open | CommitmentState::Late => (" ", theme.text),
    };
    let parts = [
        (format!("{}: ", canvas.author(&commitment.who)), theme.title),
        (commitment.what.trim().to_owned(), theme.text),
    ];
    let mut lines = marked((mark, style), &parts, width);
    let mut told = Vec::new();
    if let Some(day) = commitment.by {
        let late = commitment.is_late(canvas.state.today);
        let by = words::BY_DAY.with(language, &[&day.to_string()]);
        let late = if late { format!(" ({})", words::COMMITMENT_LATE.to(language)) } else { String::new() };
        told.push((format!("{by}{late}"), if late.is_empty() { theme.quiet } else { theme.bad }));
    }
    if !commitment.terms.is_empty() {
        let labels: Vec<String> =
            commitment.terms.iter().map(|term| format!("“{}”", network.label(term))).collect();
        let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
        let list = text::list(&labels, words::AND.to(language));
        let lead = if told.is_empty() { "" } else { "  " };
        told.push((format!("{lead}{}", words::FOR_TERMS.with(language, &[&list])), theme.quiet));
    }
    if !told.is_empty() {
        lines.extend(paragraph(&told, 2, width));
    }
    lines
}

pub(super) fn sponsor<'a>(canvas: &Canvas<'_>, key: &str, width: u16) -> Vec<Line<'a>> {
    let (theme, language) = (canvas.theme, canvas.language());
    let Some(sponsor) = canvas.state.network.sponsors.get(key) else { return Vec::new() };
    let mut lines = paragraph(&[(sponsor.name.clone(), theme.title)], 0, width);
    let since = sponsor.since.map(|day| words::SINCE_DAY.with(language, &[&day.to_string()]));
    let role = Some(capital(sponsor.role.trim())).filter(|role| !role.is_empty());
    let told: Vec<String> = role.into_iter().chain(since).collect();
    if !told.is_empty() {
        lines.extend(paragraph(&[(told.join(", "), theme.quiet)], 2, width));
    }
    lines
}
