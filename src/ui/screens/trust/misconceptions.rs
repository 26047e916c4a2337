//! What was believed of another, what is so, and whether that one has accepted it.

use ratatui::text::Line;

use super::{paragraph, recorded_by};
use crate::domain::{Network, OrgId};
use crate::ui::layout::Canvas;
use crate::words::{self, Say};

pub(super) fn heading(network: &Network, org: &OrgId, key: &str) -> Say {
    let found = network.organisations.get(org).and_then(|it| it.misconceptions.get(key));
    let cleared = found.is_some_and(|it| network.is_cleared(org, key, it));
    if cleared { words::MISCONCEPTIONS_CLEARED } else { words::MISCONCEPTIONS_OPEN }
}

pub(super) fn lines<'a>(canvas: &Canvas<'_>, org: &OrgId, key: &str, width: u16) -> Vec<Line<'a>> {
    let (theme, language, network) = (canvas.theme, canvas.language(), &canvas.state.network);
    let Some(found) = network.organisations.get(org).and_then(|it| it.misconceptions.get(key)) else {
        return Vec::new();
    };
    let (name, about) = (network.name(org), network.name(&found.about));
    let title = match &found.term {
        Some(term) => words::BELIEVED_OF_TERM.with(language, &[name, about, network.label(term)]),
        None => words::BELIEVED_OF.with(language, &[name, about]),
    };
    let mut parts = vec![(title, theme.title)];
    parts.extend(found.noticed_on.map(|day| (format!("  {day}"), theme.quiet)));
    let mut lines = paragraph(&parts, 0, width);
    lines.extend(paragraph(
        &[(words::WE_BELIEVED.with(language, &[&found.believed]), theme.quiet)],
        2,
        width,
    ));
    lines.extend(paragraph(&[(words::IT_IS_SO.with(language, &[&found.is_so]), theme.text)], 2, width));
    lines.extend(recorded_by(canvas, found.recorded_by.as_ref(), 2, width));
    match network.acceptance(org, key, found) {
        Some(accepted) if found.is_accepted(accepted) => {
            let text = match accepted.accepted_on {
                Some(day) => words::ACCEPTED_BY_ON.with(language, &[about, &day.to_string()]),
                None => words::ACCEPTED_BY.with(language, &[about]),
            };
            lines.extend(paragraph(&[(format!("{} {text}", theme.glyphs.yes), theme.ok)], 2, width));
            lines.extend(recorded_by(canvas, accepted.recorded_by.as_ref(), 2, width));
        }
        earlier => {
            if earlier.is_some() {
                let text = words::ACCEPTED_EARLIER.with(language, &[about]);
                lines.extend(paragraph(&[(text, theme.quiet)], 2, width));
            }
            lines.extend(paragraph(&[(words::WAITS_FOR.with(language, &[about]), theme.warn)], 2, width));
        }
    }
    lines.push(Line::default());
    lines
}
