//! What organisations offer, need and find hard to say, and what may fit one another.

use ratatui::text::Line;

use super::{paragraph, recorded_by};
use crate::app::view::trust::Fit;
use crate::domain::{Note, OrgId, text};
use crate::ui::layout::Canvas;
use crate::words::{self, Say};

pub(super) const fn heading(note: Note) -> Say {
    match note {
        Note::Offer => words::OFFERS,
        Note::Need => words::NEEDS,
        Note::HardToSay => words::HARD_TO_SAY,
    }
}

pub(super) fn lines<'a>(
    canvas: &Canvas<'_>,
    org: &OrgId,
    note: Note,
    key: &str,
    width: u16,
) -> Vec<Line<'a>> {
    let (theme, network) = (canvas.theme, &canvas.state.network);
    let Some(noted) = network.organisations.get(org).and_then(|it| it.notes(note).get(key)) else {
        return Vec::new();
    };
    let parts =
        [(format!("{}: ", network.name(org)), theme.title), (noted.text.trim().to_owned(), theme.text)];
    let mut lines = paragraph(&parts, 0, width);
    lines.extend(recorded_by(canvas, noted.recorded_by.as_ref(), 2, width));
    lines
}

/// An offer and a need beside it, with the words that both say.
pub(super) fn fit<'a>(canvas: &Canvas<'_>, fit: &Fit, width: u16) -> Vec<Line<'a>> {
    let (theme, language, network) = (canvas.theme, canvas.language(), &canvas.state.network);
    let said = |org: &OrgId, note: Note, key: &String| {
        let noted = network.organisations.get(org).and_then(|it| it.notes(note).get(key));
        noted.map(|it| it.text.trim().to_owned()).unwrap_or_default()
    };
    let offer = said(&fit.offers, Note::Offer, &fit.offer);
    let need = said(&fit.needs, Note::Need, &fit.need);
    let quoted: Vec<String> = fit.words.iter().map(|word| format!("“{word}”")).collect();
    let quoted: Vec<&str> = quoted.iter().map(String::as_str).collect();
    let both = words::BOTH_SAY.with(language, &[&text::list(&quoted, words::AND.to(language))]);
    let told = [
        (words::OFFERS_WHAT.with(language, &[network.name(&fit.offers), &offer]), theme.text, 0),
        (words::NEEDS_WHAT.with(language, &[network.name(&fit.needs), &need]), theme.text, 0),
        (both, theme.quiet, 2),
    ];
    told.into_iter().flat_map(|(text, style, by)| paragraph(&[(text, style)], by, width)).collect()
}
