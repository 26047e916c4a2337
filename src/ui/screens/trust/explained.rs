//! What was explained and heard, and what nobody has explained yet.

use ratatui::text::Line;

use super::{paragraph, recorded_by};
use crate::domain::{OrgId, TermId};
use crate::ui::layout::Canvas;
use crate::words;

/// One direction: who told whom why, what was heard, whether that was meant.
pub(super) fn lines<'a>(
    canvas: &Canvas<'_>,
    term: &TermId,
    org: &OrgId,
    to: &OrgId,
    width: u16,
) -> Vec<Line<'a>> {
    let (theme, language, network) = (canvas.theme, canvas.language(), &canvas.state.network);
    let (name, other) = (network.name(org), network.name(to));
    let key = (term.clone(), to.clone());
    let found = network.organisations.get(org).and_then(|it| it.explained.get(&key));
    let mut title = vec![(words::EXPLAINS_TO.with(language, &[name, other]), theme.text)];
    let Some(explained) = found else {
        title.push((format!(": {}", words::NOT_EXPLAINED_YET.to(language)), theme.quiet));
        return paragraph(&title, 0, width);
    };
    title.extend(explained.explained_on.map(|day| (format!("  {day}"), theme.quiet)));
    let mut lines = paragraph(&title, 0, width);
    for line in explained.why.lines().filter(|line| !line.trim().is_empty()) {
        lines.extend(paragraph(&[(line.to_owned(), theme.text)], 2, width));
    }
    if explained.heard.is_empty() {
        lines.extend(paragraph(&[(words::NOT_HEARD_YET.to(language).to_owned(), theme.quiet)], 2, width));
    } else {
        let heard = words::HEARD.with(language, &[other, &explained.heard]);
        lines.extend(paragraph(&[(heard, theme.text)], 2, width));
        let (text, style) = match explained.confirmed {
            Some(true) => {
                let text = words::MEANT_THAT.with(language, &[name]);
                (format!("{} {text}", theme.glyphs.yes), theme.ok)
            }
            Some(false) if explained.corrected.is_empty() => {
                (words::MEANT_NOT_THAT.with(language, &[name]), theme.text)
            }
            Some(false) => (words::MEANT_OTHERWISE.with(language, &[name, &explained.corrected]), theme.text),
            None => (words::NOT_CONFIRMED_YET.to(language).to_owned(), theme.quiet),
        };
        lines.extend(paragraph(&[(text, style)], 2, width));
    }
    lines.extend(recorded_by(canvas, explained.recorded_by.as_ref(), 2, width));
    lines.push(Line::default());
    lines
}

pub(super) fn unexplained<'a>(
    canvas: &Canvas<'_>,
    term: &TermId,
    a: &OrgId,
    b: &OrgId,
    width: u16,
) -> Vec<Line<'a>> {
    let network = &canvas.state.network;
    let parts = [network.label(term), network.name(a), network.name(b)];
    paragraph(&[(words::BETWEEN_TWO.with(canvas.language(), &parts), canvas.theme.text)], 0, width)
}
