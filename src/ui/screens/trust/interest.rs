//! The common interest: the statement, what the members say of it, and what it was.

use ratatui::text::{Line, Span};

use super::{marked, paragraph, recorded_by};
use crate::domain::OrgId;
use crate::ui::layout::Canvas;
use crate::words;

pub(super) fn statement<'a>(canvas: &Canvas<'_>, width: u16) -> Vec<Line<'a>> {
    let (theme, language) = (canvas.theme, canvas.language());
    let charter = &canvas.state.network.charter;
    let text = charter.common_interest.trim();
    if text.is_empty() {
        return paragraph(&[(canvas.say(words::NO_INTEREST).to_owned(), theme.quiet)], 0, width);
    }
    let number = words::STATEMENT_NUMBER.with(language, &[&charter.common_interest_version.to_string()]);
    let mut lines = vec![Line::from(Span::styled(number, theme.heading))];
    lines.extend(paragraph(&[(text.to_owned(), theme.title)], 0, width));
    lines
}

/// Whether an organisation endorses the statement as it is, and what it would change.
pub(super) fn endorsement<'a>(canvas: &Canvas<'_>, org: &OrgId, width: u16) -> Vec<Line<'a>> {
    let (theme, language, network) = (canvas.theme, canvas.language(), &canvas.state.network);
    let said = network.organisations.get(org).and_then(|it| it.endorsement.as_ref());
    let (mark, text, style) = match said.and_then(|it| it.endorses) {
        Some(version) if version == network.charter.common_interest_version => {
            (theme.glyphs.yes, words::ENDORSES.to(language).to_owned(), theme.ok)
        }
        Some(version) => (" ", words::ENDORSED_OLDER.with(language, &[&version.to_string()]), theme.warn),
        None => (" ", words::NOT_ENDORSED.to(language).to_owned(), theme.quiet),
    };
    let parts = [(format!("{}: ", network.name(org)), theme.text), (text, style)];
    let mut lines = marked((mark, style), &parts, width);
    if let Some(wish) = said.map(|it| it.would_change.trim()).filter(|wish| !wish.is_empty()) {
        lines.extend(paragraph(&[(words::WOULD_CHANGE.with(language, &[wish]), theme.text)], 2, width));
    }
    lines.extend(recorded_by(canvas, said.and_then(|it| it.recorded_by.as_ref()), 2, width));
    lines
}

pub(super) fn earlier<'a>(canvas: &Canvas<'_>, version: u32, width: u16) -> Vec<Line<'a>> {
    let (theme, language) = (canvas.theme, canvas.language());
    let Some(earlier) = canvas.state.network.charter.common_interest_was.get(&version) else {
        return Vec::new();
    };
    let number = version.to_string();
    let title = match earlier.until {
        Some(day) => words::STATEMENT_UNTIL.with(language, &[&number, &day.to_string()]),
        None => words::STATEMENT_NUMBER.with(language, &[&number]),
    };
    let mut lines = paragraph(&[(title, theme.quiet)], 0, width);
    lines.extend(paragraph(&[(earlier.text.trim().to_owned(), theme.text)], 2, width));
    lines
}
