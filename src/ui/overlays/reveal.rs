//! What guesses show, per pair of organisations, as lists with the cases that show it.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use crate::app::places::Pane;
use crate::app::view::reveal::{self as view, Found, Said, Shown, What};
use crate::domain::TermId;
use crate::domain::text::{self, capital};
use crate::measures::Orientation;
use crate::ui::layout::{Block, Canvas, split_bottom};
use crate::ui::widgets::{Popup, wrap_styled};
use crate::words;

/// The columns of what both answer and what was expected.
const SAID: usize = 58;
/// The narrowest column in which a story can be told from the others.
const LEAST_STORY: usize = 24;

pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, term: &TermId, selected: usize) {
    let (theme, language, state) = (canvas.theme, canvas.language(), canvas.state);
    let said = Said::of(&state.network, term);
    let lists = view::found(&state.network, term, &said);
    let title = words::REVEAL.with(language, &[state.network.label(term)]);
    let wide = 104.min(area.width.saturating_sub(2));
    let width = wide.saturating_sub(6).max(10);
    let blocks: Vec<Block<'_>> = lists
        .iter()
        .enumerate()
        .map(|(index, list)| {
            let before = index.checked_sub(1).and_then(|before| lists.get(before));
            block(canvas, list, before, width)
        })
        .collect();
    let foot = foot(canvas, &lists, view::waiting(&said), width);
    let tall: usize = blocks.iter().map(|block| block.lead.len() + block.lines.len()).sum();
    let high = u16::try_from(tall + foot.len() + 1).unwrap_or(u16::MAX);
    let popup = Popup::new(&title, theme).between((36, 6), (108, 60));
    let inside = popup.draw(popup.place((wide, high), area), canvas.buf);
    let (body, below) = split_bottom(inside, u16::try_from(foot.len()).unwrap_or(0).min(inside.height / 2));
    if !lists.is_empty() {
        let selected = selected.min(lists.len() - 1);
        canvas.blocks(body, Pane::Overlay, &blocks, Some(selected), true);
    }
    for (line, y) in foot.iter().zip(below.top()..below.bottom()) {
        canvas.line(Rect { x: below.x + 2, y, width: below.width.saturating_sub(3), height: 1 }, line);
    }
}

/// Who guessed about whom, above the first of their lists; then the kind, how many cases, and these.
fn block<'a>(canvas: &Canvas<'_>, list: &Found, before: Option<&Found>, width: u16) -> Block<'a> {
    let (theme, language, network) = (canvas.theme, canvas.language(), &canvas.state.network);
    let mut lead = Vec::new();
    if before.is_none_or(|before| (&before.by, &before.about) != (&list.by, &list.about)) {
        if before.is_some() {
            lead.push(Line::default());
        }
        let names = [network.name(&list.by), network.name(&list.about)];
        lead.push(Line::from(Span::styled(words::GUESSED_ABOUT.with(language, &names), theme.heading)));
    }
    let lines = match &list.what {
        What::Cases(kind, cases) => {
            let mut lines = kind_line(canvas, *kind, cases.len(), width);
            lines.extend(cases.iter().flat_map(|shown| case(canvas, list, shown, width)));
            lines
        }
        What::Wording { guess, theirs } => {
            let title = capital(words::GUESSED_WORDING.to(language));
            let mut lines = vec![Line::from(Span::styled(title, theme.title))];
            for (say, text, style) in
                [(words::EXPECTED, guess, theme.quiet), (words::THEY_SAY, theirs, theme.text)]
            {
                let text = say.with(language, &[text.trim()]);
                lines.extend(indented(wrap_styled(&[(text, style)], width.saturating_sub(2))));
            }
            lines
        }
    };
    Block { lead, lines }
}

/// A kind, what it means, and how many cases show it.
fn kind_line<'a>(canvas: &Canvas<'_>, kind: Orientation, cases: usize, width: u16) -> Vec<Line<'a>> {
    let (theme, language) = (canvas.theme, canvas.language());
    let style = match kind {
        Orientation::FalseAgreement | Orientation::FalseConflict => theme.warn,
        Orientation::TrueAgreement | Orientation::TrueDifference => theme.title,
    };
    let count = words::SHOWN_BY_CASES.of(language, cases);
    let parts = [
        (capital(view::called(kind).to(language)), style),
        (format!(": {}", view::means(kind).to(language)), theme.text),
        (format!(" ({count})"), theme.quiet),
    ];
    wrap_styled(&parts, width)
}

fn indented<'a>(lines: Vec<Line<'a>>) -> impl Iterator<Item = Line<'a>> {
    lines.into_iter().map(|line| {
        let mut spans = vec![Span::raw("  ")];
        spans.extend(line.spans);
        Line::from(spans)
    })
}

/// One case: its first words, and what both answer and what was thought.
fn case<'a>(canvas: &Canvas<'_>, list: &Found, shown: &Shown, width: u16) -> Vec<Line<'a>> {
    let (theme, language, network) = (canvas.theme, canvas.language(), &canvas.state.network);
    let story = network.cases.get(&shown.case).map_or(shown.case.as_str(), |case| case.story.as_str());
    let [own, guess, theirs] =
        [shown.own, shown.guess, shown.theirs].map(|verdict| verdict.say().to(language));
    let (by, about) = (network.mark(&list.by), network.mark(&list.about));
    let said = words::REVEAL_CASE.with(language, &[&by, own, &about, guess, &about, theirs]);
    // Where both fit on a line, what was said stands below what was said of the case before.
    let room = usize::from(width).saturating_sub(SAID);
    let lines = if room >= LEAST_STORY {
        let gist = format!("“{}”", text::one_line(story, room.saturating_sub(4)));
        let gap = " ".repeat(room.saturating_sub(gist.width()));
        vec![Line::from(vec![Span::styled(gist + &gap, theme.text), Span::styled(said, theme.quiet)])]
    } else {
        let gist = format!("“{}”", text::one_line(story, usize::from(width.saturating_sub(4))));
        let mut lines = vec![Line::from(Span::styled(gist, theme.text))];
        lines.extend(wrap_styled(&[(said, theme.quiet)], width.saturating_sub(2)));
        lines
    };
    indented(lines).collect()
}

/// What there is to do, or why there is nothing.
fn foot<'a>(canvas: &Canvas<'_>, lists: &[Found], waiting: usize, width: u16) -> Vec<Line<'a>> {
    let (theme, language, keymap) = (canvas.theme, canvas.language(), &canvas.state.keymap);
    let mut lines = Vec::new();
    if lists.is_empty() {
        let key = keymap.label("guess").unwrap_or_default();
        lines.extend(wrap_styled(&[(words::NOTHING_REVEALED.with(language, &[&key]), theme.text)], width));
    }
    if waiting > 0 {
        lines.extend(wrap_styled(&[(words::GUESSES_WAIT.of(language, waiting), theme.quiet)], width));
    }
    if !lists.is_empty() {
        let key = keymap.label("misconception").unwrap_or_default();
        let text = words::RECORD_MISCONCEPTION.with(language, &[&key]);
        lines.push(Line::default());
        lines.extend(wrap_styled(&[(text, theme.quiet)], width));
    }
    lines
}
