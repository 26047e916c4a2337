//! Home: what deserves the meeting, and what to keep an eye on.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use crate::app::places::Pane;
use crate::app::view::home::{self, AgendaRow, Part, Watch};
use crate::app::view::kept;
use crate::app::view::unconfirmed::Recorded;
use crate::divergence::Placed;
use crate::divergence::agenda::Class;
use crate::domain::Note;
use crate::domain::text;
use crate::domain::text::capital;
use crate::ui::layout::{Block, Canvas, split_bottom, split_left};
use crate::ui::widgets::{DivergenceBar, wrap_at_most, wrap_styled};
use crate::words;

/// From this width on the two panes stand beside each other.
const WIDE: u16 = 100;

pub(in crate::ui) fn draw(canvas: &mut Canvas<'_>, area: Rect) {
    let watch = home::watch(canvas.state);
    if area.width >= WIDE {
        let (left, right) = split_left(area, area.width * 62 / 100);
        agenda(canvas, left);
        let right = in_short(canvas, right);
        draw_watch(canvas, right, &watch);
        return;
    }
    let rows = u16::try_from(watch.len()).unwrap_or(u16::MAX).clamp(1, area.height / 4).saturating_add(2);
    // In a low window the agenda keeps the room; the other pane comes up when it is gone to.
    if area.height < 18 {
        if canvas.state.pane == Pane::Watch {
            draw_watch(canvas, area, &watch)
        } else {
            agenda(canvas, area)
        }
        return;
    }
    let (above, below) = split_bottom(area, rows);
    agenda(canvas, above);
    draw_watch(canvas, below, &watch);
}

/// From this height on the selected term is said in short below the other pane.
const ROOM_FOR_SUMMARY: u16 = 24;

/// What is said of the selected term over all organisations, at the bottom; gives what is left.
fn in_short(canvas: &mut Canvas<'_>, area: Rect) -> Rect {
    let rows = home::agenda(canvas.state);
    let Some(row) = rows.get(canvas.state.row(Pane::Agenda).min(rows.len().saturating_sub(1))) else {
        return area;
    };
    let Some(report) = canvas.state.reports.get(&row.item.term) else { return area };
    let lines =
        wrap_styled(&[(report.summary.as_str(), canvas.theme.text)], area.width.saturating_sub(5).max(8));
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_add(2);
    if area.height < ROOM_FOR_SUMMARY || report.summary.is_empty() || height > area.height / 2 {
        return area;
    }
    let (above, below) = split_bottom(area, height);
    let label = canvas.state.network.label(&row.item.term).to_owned();
    let title = words::IN_SHORT.with(canvas.language(), &[&label]);
    let inside = canvas.frame(below, &title, false);
    for (line, y) in lines.iter().zip(inside.top()..inside.bottom()) {
        canvas.line(Rect { x: inside.x + 2, y, width: inside.width.saturating_sub(2), height: 1 }, line);
    }
    above
}

fn agenda(canvas: &mut Canvas<'_>, area: Rect) {
    let rows = home::agenda(canvas.state);
    let meeting = rows.iter().filter(|row| row.part == Part::Meeting).count();
    // Until the first comparing is done nobody knows whether anything differs.
    let is_known = canvas.state.comparing == 0 || !rows.is_empty();
    let title = match is_known {
        true => words::DESERVES_MEETING.of(canvas.language(), meeting),
        false => canvas.say(words::BRIEFING_AGENDA).to_owned(),
    };
    let inside = canvas.pane(area, &title, Pane::Agenda);
    if rows.is_empty() {
        let say = match (canvas.state.network.terms.is_empty(), is_known) {
            (true, _) => words::NO_TERMS_YET,
            (false, true) => words::NOTHING_DIFFERS,
            (false, false) => words::COMPARING,
        };
        empty(canvas, inside, say);
        return;
    }
    let width = inside.width.saturating_sub(3);
    let selected = canvas.state.row(Pane::Agenda).min(rows.len().saturating_sub(1));
    let focused = canvas.state.pane == Pane::Agenda;
    canvas.long(inside, Pane::Agenda, (rows.len(), selected), focused, &|canvas, index| {
        let Some(row) = rows.get(index) else { return Block::default() };
        let before = index.checked_sub(1).and_then(|before| rows.get(before)).map(|row| row.part);
        let starts = before != Some(row.part) && row.part != Part::Meeting;
        let lead = if starts { heading(canvas, row.part) } else { Vec::new() };
        Block { lead, lines: block(canvas, row, width) }
    });
}

fn heading<'a>(canvas: &Canvas<'_>, part: Part) -> Vec<Line<'a>> {
    let say = match part {
        Part::Meeting => words::DESERVES_MEETING.many,
        Part::Consent => words::PART_CONSENT,
        Part::Prepare => words::PART_PREPARE,
        Part::Off => words::PART_OFF,
    };
    vec![Line::default(), Line::from(Span::styled(canvas.say(say), canvas.theme.heading))]
}

/// The term with its divergence and kind on one line; the reason below, where it matters.
fn block<'a>(canvas: &Canvas<'_>, row: &AgendaRow<'_>, width: u16) -> Vec<Line<'a>> {
    let theme = canvas.theme;
    let language = canvas.language();
    let network = &canvas.state.network;
    let label = network.label(&row.item.term).to_owned();
    let number = row.number.map_or_else(|| "   ".to_owned(), |number| format!("{number:>2} "));
    let figure = row.item.divergence.map_or_else(|| "  – ".to_owned(), |value| language.figure(value));
    let (full, rest) = DivergenceBar::new(row.item.divergence, theme).parts(8);
    let bar = 8 + 1 + 4;
    let room = usize::from(width).saturating_sub(number.width() + bar + 1);
    let class = row.item.class.map(Class::say);
    // Without enough answers only the wordings say where a term stands, and that is said.
    let by_wording = row.item.class == Some(Class::Differ) && row.item.placed == Placed::WordingOnly;
    let longer = by_wording.then_some(words::CLASS_DIFFER_FEW_CASES);
    let label = text::one_line(&label, room);
    let class_room = room.saturating_sub(label.width() + 2);
    let ways = longer.into_iter().chain(class).map(|say| say.to(language));
    let class = ways.into_iter().find(|class| class.width() <= class_room).unwrap_or_default();
    let gap = room.saturating_sub(label.width() + class.width());
    let strong = if row.part == Part::Meeting { theme.title } else { theme.text };
    let mut lines = vec![Line::from(vec![
        Span::styled(number, theme.quiet),
        Span::styled(label, strong),
        Span::raw(" ".repeat(gap.min(usize::from(width)))),
        Span::styled(class, theme.quiet),
        Span::raw(" "),
        Span::styled(full, theme.bar),
        Span::styled(rest, theme.track),
        Span::styled(format!(" {figure}"), theme.text),
    ])];
    if row.part != Part::Off {
        let reason = row.item.reason(network, language);
        lines.extend(indented(canvas, &reason, (3, width), 2));
    }
    lines
}

/// A text wrapped and indented, of at most so many lines.
fn indented<'a>(canvas: &Canvas<'_>, text: &str, (by, width): (u16, u16), most: usize) -> Vec<Line<'a>> {
    let (style, ellipsis) = (canvas.theme.quiet, canvas.theme.glyphs.ellipsis);
    wrap_at_most(&[(text, style)], width.saturating_sub(by).max(8), most, ellipsis)
        .into_iter()
        .map(|line| {
            let mut spans = vec![Span::raw(" ".repeat(usize::from(by)))];
            spans.extend(line.spans);
            Line::from(spans)
        })
        .collect()
}

pub(super) fn empty(canvas: &mut Canvas<'_>, area: Rect, say: words::Say) {
    let style = canvas.theme.quiet;
    let text = canvas.say(say);
    for (line, y) in wrap_styled(&[(text, style)], area.width.saturating_sub(4).max(8))
        .iter()
        .zip(area.y + 1..area.bottom())
    {
        canvas.line(Rect { x: area.x + 2, y, width: area.width.saturating_sub(4), height: 1 }, line);
    }
}

fn draw_watch(canvas: &mut Canvas<'_>, area: Rect, watch: &[Watch]) {
    let title = canvas.say(words::KEEP_AN_EYE_ON).to_owned();
    let inside = canvas.pane(area, &title, Pane::Watch);
    if watch.is_empty() {
        empty(canvas, inside, words::NOTHING_DUE);
        return;
    }
    let width = inside.width.saturating_sub(3);
    let selected = canvas.state.row(Pane::Watch).min(watch.len() - 1);
    let focused = canvas.state.pane == Pane::Watch;
    canvas.long(inside, Pane::Watch, (watch.len(), selected), focused, &|canvas, index| {
        watch.get(index).map(|line| watch_block(canvas, line, width).into()).unwrap_or_default()
    });
}

/// What was recorded for an organisation, in words.
fn recorded(canvas: &Canvas<'_>, what: &Recorded) -> String {
    let (language, network) = (canvas.language(), &canvas.state.network);
    match what {
        Recorded::Interest => words::RECORDED_INTEREST.to(language).to_owned(),
        Recorded::Definition(term) => words::RECORDED_DEFINITION.with(language, &[network.label(term)]),
        Recorded::Answers(term) => words::RECORDED_ANSWERS.with(language, &[network.label(term)]),
        Recorded::Position(term) => words::RECORDED_POSITION.with(language, &[network.label(term)]),
        Recorded::Guesses(term) => words::RECORDED_GUESSES.with(language, &[network.label(term)]),
        Recorded::Explained { term, to } => {
            words::RECORDED_EXPLAINED.with(language, &[network.label(term), network.name(to)])
        }
        Recorded::CheckIns => words::RECORDED_CHECK_INS.to(language).to_owned(),
        Recorded::Misconception(_) => words::RECORDED_MISCONCEPTION.to(language).to_owned(),
        Recorded::Accepted { believer, .. } => {
            words::RECORDED_ACCEPTED.with(language, &[network.name(believer)])
        }
        Recorded::Note(note, _) => {
            let say = match note {
                Note::Offer => words::RECORDED_OFFER,
                Note::Need => words::RECORDED_NEED,
                Note::HardToSay => words::RECORDED_HARD_TO_SAY,
            };
            say.to(language).to_owned()
        }
    }
}

fn watch_block<'a>(canvas: &Canvas<'_>, line: &Watch, width: u16) -> Vec<Line<'a>> {
    let (theme, language, network) = (canvas.theme, canvas.language(), &canvas.state.network);
    let (kind, style, sentence) = match line {
        Watch::Kept { place, says } => {
            let title = kept::form_title(canvas.state, place);
            let says = text::one_line(says, 80);
            let says = if says.is_empty() { title } else { format!("{title}: {says}") };
            (words::WATCH_KEPT, theme.warn, says)
        }
        Watch::Files => (words::WATCH_FILES, theme.bad, canvas.say(words::FILES_ARE_BROKEN).to_owned()),
        Watch::Settings { at, what } => {
            (words::WATCH_SETTINGS, theme.warn, words::SETTINGS_AT.with(language, &[at, what]))
        }
        Watch::Review { term, by } => (
            words::WATCH_REVIEW,
            theme.warn,
            words::REVIEW_DUE.with(language, &[network.label(term), &by.to_string()]),
        ),
        Watch::Altered { term, version } => (
            words::WATCH_ALTERED,
            theme.bad,
            words::HAS_BEEN_ALTERED.with(language, &[network.label(term), &version.to_string()]),
        ),
        Watch::Drift { term, version, org } => (
            words::WATCH_DRIFT,
            theme.warn,
            words::HAS_DRIFTED
                .with(language, &[network.name(org), network.label(term), &version.to_string()]),
        ),
        Watch::Unconfirmed { org, what } => {
            let what = recorded(canvas, what);
            (
                words::WATCH_CONFIRM,
                theme.warn,
                words::TO_BE_CONFIRMED.with(language, &[&what, network.name(org)]),
            )
        }
        Watch::ToAccept { believer, is_so, .. } => {
            let sentence = words::SAID_OF_YOU.with(language, &[network.name(believer), is_so]);
            (words::WATCH_ACCEPT, theme.warn, sentence)
        }
        Watch::Commitment { who, what, by, late, .. } => {
            let who = canvas.author(who);
            let by = by.map(|by| format!(" ({by})")).unwrap_or_default();
            let (kind, style) =
                if *late { (words::WATCH_LATE, theme.bad) } else { (words::WATCH_COMMITMENT, theme.text) };
            (kind, style, format!("{who}: {what}{by}"))
        }
    };
    let kind = capital(kind.to(language));
    wrap_styled(&[(format!("{kind}  "), style), (sentence, theme.text)], width.max(8))
}
