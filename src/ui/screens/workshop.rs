//! Workshop: the list of workshops, or the one that is opened: its rounds, and what the selected one asks for.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use crate::app::places::Pane;
use crate::app::state::{Hold, State};
use crate::app::view::blind;
use crate::app::view::workshop::{self as view, Part, Progress, RoundRow};
use crate::domain::text::{self, capital};
use crate::domain::{Round, RoundKind, RoundPlan, Workshop, WorkshopState};
use crate::ui::layout::{Block, Canvas, split_bottom, split_left};
use crate::ui::widgets::wrap_styled;
use crate::words::{self, Say};

/// From this width on the two panes stand beside each other.
const WIDE: u16 = 100;
/// From this height on they stand below each other; in a lower window only the one with the keys is drawn.
const HIGH: u16 = 17;
/// From this room on rounds have their whole name.
const ROOM_FOR_NAMES: usize = 30;
/// From this height on there are empty lines between what a round says.
const ROOMY: u16 = 16;
/// How wide the times at the end of a round's line are.
const TIMES: usize = 9;

pub(in crate::ui) fn draw(canvas: &mut Canvas<'_>, area: Rect) {
    let panes = |area: Rect| {
        if area.width >= WIDE {
            let (left, right) = split_left(area, area.width * 52 / 100);
            (Some(left), Some(right))
        } else if area.height >= HIGH {
            let (above, below) = split_bottom(area, area.height * 11 / 20);
            (Some(above), Some(below))
        } else {
            (None, None)
        }
    };
    let Some((_, workshop)) = view::opened(canvas.state) else {
        let (left, right) = panes(area);
        list(canvas, left.unwrap_or(area));
        preview(canvas, right);
        return;
    };
    let (left, right) = panes(area);
    let one = canvas.state.pane == Pane::Round;
    if let Some(area) = left.or((!one).then_some(area)) {
        rounds(canvas, area, workshop);
    }
    if let Some(area) = right.or(one.then_some(area)) {
        front(canvas, area, workshop);
    }
}

fn list(canvas: &mut Canvas<'_>, area: Rect) {
    let network = std::sync::Arc::clone(&canvas.state.network);
    let all = view::list(&network);
    let inside = canvas.pane(area, canvas.say(words::WORKSHOPS), Pane::Rounds);
    if all.is_empty() {
        let key = canvas.state.keymap.label("prepare-workshop").unwrap_or_default();
        let text = words::NO_WORKSHOPS.with(canvas.language(), &[&key]);
        paragraph(canvas, inside, &text);
        return;
    }
    let width = usize::from(inside.width.saturating_sub(3));
    let blocks: Vec<Block<'_>> = all.iter().map(|(_, workshop)| entry(canvas, workshop, width)).collect();
    let selected = canvas.state.row(Pane::Rounds).min(all.len() - 1);
    let focused = canvas.state.pane == Pane::Rounds;
    canvas.blocks(inside, Pane::Rounds, &blocks, Some(selected), focused);
}

fn paragraph(canvas: &mut Canvas<'_>, area: Rect, text: &str) {
    let width = area.width.saturating_sub(4).max(8);
    let lines = wrap_styled(&[(text, canvas.theme.quiet)], width);
    for (line, y) in lines.iter().zip(area.y + 1..area.bottom()) {
        canvas.line(Rect { x: area.x + 2, y, width, height: 1 }, line);
    }
}

/// A workshop of the list: its title and how far it is; its day, its rounds and its length.
fn entry<'a>(canvas: &Canvas<'_>, workshop: &Workshop, width: usize) -> Block<'a> {
    let (theme, language) = (canvas.theme, canvas.language());
    let state = workshop.head.state.say().to(language);
    let style = match workshop.head.state {
        WorkshopState::Running => theme.ok,
        WorkshopState::Paused => theme.warn,
        WorkshopState::Prepared | WorkshopState::Closed => theme.quiet,
    };
    let title = text::one_line(&workshop.head.title, width.saturating_sub(state.width() + 2));
    let gap = width.saturating_sub(title.width() + state.width());
    let day = workshop.head.on.map(|on| format!("{on} · ")).unwrap_or_default();
    let below = format!("{day}{}", length(canvas, workshop));
    let lines = vec![
        Line::from(vec![
            Span::styled(title, theme.title),
            Span::raw(" ".repeat(gap)),
            Span::styled(state, style),
        ]),
        Line::from(Span::styled(text::one_line(&below, width), theme.quiet)),
    ];
    lines.into()
}

/// How many rounds, and how long.
fn length(canvas: &Canvas<'_>, workshop: &Workshop) -> String {
    let language = canvas.language();
    let minutes = usize::try_from(workshop.minutes()).unwrap_or(usize::MAX);
    format!("{}, {}", words::ROUNDS.of(language, workshop.rounds.len()), words::MINUTES.of(language, minutes))
}

/// The rounds of the workshop that is selected in the list.
fn preview(canvas: &mut Canvas<'_>, area: Option<Rect>) {
    let network = std::sync::Arc::clone(&canvas.state.network);
    let row = canvas.state.row(Pane::Rounds);
    let all = view::list(&network);
    let (Some(area), Some((_, workshop))) = (area, all.get(row.min(all.len().saturating_sub(1)))) else {
        return;
    };
    let inside = canvas.frame(area, &workshop.head.title, false);
    let rows = view::rounds(workshop, canvas.state.now);
    if rows.is_empty() {
        paragraph(canvas, inside, canvas.say(words::NO_ROUNDS));
        return;
    }
    let width = usize::from(inside.width.saturating_sub(3));
    let lines: Vec<Line<'_>> = rows.iter().map(|row| line(canvas, row, width, true)).collect();
    for (line, y) in lines.iter().zip(inside.top()..inside.bottom()) {
        canvas.line(Rect { x: inside.x + 2, y, width: inside.width.saturating_sub(3), height: 1 }, line);
    }
}

/// The rounds of the workshop that is opened; below them what is left for another time.
fn rounds(canvas: &mut Canvas<'_>, area: Rect, workshop: &Workshop) {
    let language = canvas.language();
    let state = workshop.head.state.say().to(language);
    let title = format!("{}  ·  {state}  ·  {}", workshop.head.title, length(canvas, workshop));
    let title = text::one_line(&title, usize::from(area.width.saturating_sub(6)));
    let inside = canvas.pane(area, &title, Pane::Rounds);
    let rows = view::rounds(workshop, canvas.state.now);
    if rows.is_empty() {
        paragraph(canvas, inside, canvas.say(words::NO_ROUNDS));
        return;
    }
    let inside = another_time(canvas, inside, workshop, rows.len());
    let width = usize::from(inside.width.saturating_sub(3));
    // With a heading a term where there is room, and otherwise with the term on every line.
    let headings =
        rows.windows(2).filter(|two| matches!(two, [a, b] if a.plan.term != b.plan.term)).count() + 1;
    let headed = rows.len() + 2 * headings <= usize::from(inside.height);
    let mut before = None;
    let mut blocks = Vec::new();
    for row in &rows {
        let lead = if headed && before != Some(&row.plan.term) && before.is_some() {
            heading(canvas, row.plan)
        } else {
            Vec::new()
        };
        before = Some(&row.plan.term);
        blocks.push(Block {
            lead,
            lines: vec![line(canvas, row, width, !headed || !row.plan.terms.is_empty())],
        });
    }
    let selected = canvas.state.row(Pane::Rounds).min(rows.len() - 1);
    let focused = canvas.state.pane == Pane::Rounds;
    canvas.blocks(inside, Pane::Rounds, &blocks, Some(selected), focused);
}

fn heading<'a>(canvas: &Canvas<'_>, plan: &RoundPlan) -> Vec<Line<'a>> {
    let label = plan.term.as_ref().map(|term| canvas.state.network.label(term).to_owned());
    let mut lines = vec![Line::default()];
    lines.extend(label.map(|label| Line::from(Span::styled(label, canvas.theme.heading))));
    lines
}

/// What deserves the meeting and has no round in it, at the bottom; gives what is left. Only while it is prepared.
fn another_time(canvas: &mut Canvas<'_>, area: Rect, workshop: &Workshop, rounds: usize) -> Rect {
    let terms = view::for_another_time(canvas.state, workshop);
    let labels: Vec<&str> = terms.iter().map(|term| canvas.state.network.label(term)).collect();
    if labels.is_empty() || workshop.head.state != WorkshopState::Prepared {
        return area;
    }
    let text = words::FOR_ANOTHER_TIME.with(canvas.language(), &[&labels.join(", ")]);
    let width = area.width.saturating_sub(4).max(8);
    let lines = wrap_styled(&[(capital(&text), canvas.theme.quiet)], width);
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    if usize::from(area.height) < rounds.min(6) + usize::from(height) + 1 {
        return area;
    }
    let (above, below) = split_bottom(area, height);
    for (line, y) in lines.iter().zip(below.top()..below.bottom()) {
        canvas.line(Rect { x: below.x + 2, y, width, height: 1 }, line);
    }
    Rect { height: above.height.saturating_sub(1), ..above }
}

/// A round on one line: how far it is, when, what is done, and how long.
fn line<'a>(canvas: &Canvas<'_>, row: &RoundRow<'_>, width: usize, with_term: bool) -> Line<'a> {
    let (theme, language, state) = (canvas.theme, canvas.language(), canvas.state);
    let (mark, style) = match row.progress {
        Progress::Held => (theme.glyphs.yes, theme.ok),
        Progress::Skipped => ("-", theme.quiet),
        Progress::Now => (">", theme.accent),
        Progress::ToCome => (" ", theme.quiet),
    };
    let name = match row.progress {
        Progress::Now => theme.title,
        Progress::Held | Progress::Skipped => theme.quiet,
        Progress::ToCome => theme.text,
    };
    let room = width.saturating_sub(9 + TIMES);
    let called = if with_term {
        let way = if room < ROOM_FOR_NAMES { view::called_short } else { view::called };
        text::one_line(&way(&state.network, row.plan, language), room)
    } else {
        text::one_line(row.plan.kind.say().to(language), room)
    };
    let gap = room.saturating_sub(called.width());
    let (times, tone) = times(canvas, row);
    Line::from(vec![
        Span::styled(mark, style),
        Span::styled(format!(" {:<7}", row.clock), theme.quiet),
        Span::styled(called, name),
        Span::raw(" ".repeat(gap)),
        Span::styled(format!("{times:>TIMES$}"), tone),
    ])
}

/// How long a round takes: planned, left, or taken.
fn times(canvas: &Canvas<'_>, row: &RoundRow<'_>) -> (String, Style) {
    let (theme, language, now) = (canvas.theme, canvas.language(), canvas.state.now);
    let minutes = |of: i64| words::MINUTES.of(language, usize::try_from(of).unwrap_or(0));
    match row.progress {
        Progress::Skipped => (String::new(), theme.quiet),
        Progress::Held => (minutes(row.plan.took().unwrap_or(0)), theme.quiet),
        Progress::ToCome => (minutes(i64::from(row.plan.minutes)), theme.text),
        Progress::Now => {
            let left = row.plan.remaining(now);
            (view::minutes(left), if left < 0 { theme.warn } else { theme.accent })
        }
    }
}

/// What the selected round asks for: its purpose, its time, what to do, and who has still to do it.
fn front(canvas: &mut Canvas<'_>, area: Rect, workshop: &Workshop) {
    let (language, network) = (canvas.language(), std::sync::Arc::clone(&canvas.state.network));
    let Some((_, round)) = view::round(canvas.state) else {
        canvas.pane(area, "", Pane::Round);
        return;
    };
    let title = text::one_line(
        &view::called(&network, &round.plan, language),
        usize::from(area.width.saturating_sub(6)),
    );
    let inside = canvas.pane(area, &title, Pane::Round);
    let width = inside.width.saturating_sub(4).max(8);
    let intro = intro(canvas, (workshop, round), width, inside.height >= ROOMY);
    let parts = view::parts(&network, workshop, round);
    if parts.is_empty() {
        for (line, y) in intro.iter().zip(inside.top()..inside.bottom()) {
            canvas.line(Rect { x: inside.x + 2, y, width, height: 1 }, line);
        }
        return;
    }
    let mut lead = intro;
    let still = parts.iter().filter(|part| !part.done()).count();
    let heading = still_to(&round.plan).with(language, &[&still.to_string(), &parts.len().to_string()]);
    lead.push(Line::from(Span::styled(heading, canvas.theme.heading)));
    let mut blocks: Vec<Block<'_>> =
        parts.iter().map(|part| vec![part_line(canvas, part, usize::from(width))].into()).collect();
    if let Some(first) = blocks.first_mut() {
        first.lead = lead;
    }
    let focused = canvas.state.pane == Pane::Round;
    let selected = canvas.state.row(Pane::Round).min(parts.len() - 1);
    canvas.blocks(inside, Pane::Round, &blocks, focused.then_some(selected), focused);
}

fn part_line<'a>(canvas: &Canvas<'_>, part: &Part, width: usize) -> Line<'a> {
    let (theme, network) = (canvas.theme, &canvas.state.network);
    let (mark, style) = if part.done() { (theme.glyphs.yes, theme.ok) } else { ("·", theme.quiet) };
    let (name, said) = match part {
        Part::Org { org, said, .. } => (network.name(org).to_owned(), said.clone()),
        Part::Term { term, version } => {
            let version = version.map(|number| format!("v{number}")).unwrap_or_default();
            (network.label(term).to_owned(), version)
        }
    };
    let name = text::one_line(&name, width.saturating_sub(2));
    let room = width.saturating_sub(name.width() + 5);
    Line::from(vec![
        Span::styled(format!("{mark} "), style),
        Span::styled(name, theme.text),
        Span::styled(format!("  {}", text::one_line(&said, room)), theme.quiet),
    ])
}

const fn still_to(plan: &RoundPlan) -> Say {
    match plan.kind {
        RoundKind::Write => words::STILL_TO_WRITE,
        RoundKind::AnswerCases | RoundKind::Guess => words::STILL_TO_ANSWER,
        RoundKind::Explain => words::STILL_TO_EXPLAIN,
        RoundKind::Positions => words::STILL_A_POSITION,
        RoundKind::Record => words::STILL_TO_RECORD,
        RoundKind::CheckIn
        | RoundKind::CheckOut
        | RoundKind::Reveal
        | RoundKind::Look
        | RoundKind::Propose => words::STILL_TO_SPEAK,
    }
}

/// The lines above those who have something to do.
fn intro<'a>(
    canvas: &Canvas<'_>,
    (workshop, round): (&Workshop, &Round),
    width: u16,
    roomy: bool,
) -> Vec<Line<'a>> {
    let (theme, language, plan) = (canvas.theme, canvas.language(), &round.plan);
    let mut lines = Vec::new();
    let mut say = |text: String, style: Style, gap: bool| {
        if !text.is_empty() {
            lines.extend(wrap_styled(&[(text, style)], width));
            if gap && roomy {
                lines.push(Line::default());
            }
        }
    };
    if let (Hold::Theirs(why), true) = (&canvas.state.hold, workshop.head.state.is_open()) {
        say(capital(why), theme.warn, true);
    }
    let (time, tone) = time(canvas, workshop, plan);
    say(time, tone, true);
    say(plan.kind.purpose().to(language).to_owned(), theme.accent, true);
    if !plan.between.is_empty() {
        let names: Vec<&str> = plan.between.iter().map(|org| canvas.state.network.name(org)).collect();
        let names = text::list(&names, words::AND.to(language));
        say(words::BETWEEN_THESE.with(language, &[&names]), theme.text, false);
    }
    if workshop.head.state != WorkshopState::Closed {
        say(asked(canvas, round), theme.text, true);
        say(to_do(canvas, plan), theme.text, true);
    }
    if let Some(version) = plan.recorded {
        say(words::VERSION_RECORDED.with(language, &[&version.to_string()]), theme.ok, true);
    }
    if workshop.attendance.is_empty() && workshop.head.state.is_open() {
        let key = canvas.state.keymap.label("attendance").unwrap_or_default();
        say(words::NOBODY_NOTED.with(language, &[&key]), theme.quiet, true);
    }
    lines
}

/// What a blind round asks, where that is not all of everybody.
fn asked(canvas: &Canvas<'_>, round: &Round) -> String {
    let (network, language, plan) = (&canvas.state.network, canvas.language(), &round.plan);
    if !plan.kind.is_blind() {
        return String::new();
    }
    let all = plan.term.as_ref().map_or(0, |term| network.cases_for(term).len());
    let cases = blind::cases(network, round).len();
    let key = canvas.state.keymap.label("edit-round").unwrap_or_default();
    let cases = (cases < all)
        .then(|| words::ASKS_CASES.with(language, &[&cases.to_string(), &all.to_string(), &key]));
    let pairs = (!plan.pairs.is_empty())
        .then(|| words::GUESS_EACH_OTHER.with(language, &[&view::pairs(network, plan, '+')]));
    cases.into_iter().chain(pairs).collect::<Vec<_>>().join(" ")
}

/// Whether what the selected round reveals is revealed already.
fn is_revealed(state: &State) -> bool {
    let front = view::opened(state).zip(view::round(state));
    front.is_some_and(|((id, _), (key, _))| blind::is_revealed(&state.network, id, key))
}

/// What to do in a round, with the key that does it.
fn to_do(canvas: &Canvas<'_>, plan: &RoundPlan) -> String {
    let say = match plan.kind {
        RoundKind::CheckIn | RoundKind::CheckOut => words::DO_SPEAK,
        RoundKind::Write => words::DO_WRITE,
        RoundKind::AnswerCases | RoundKind::Guess => words::DO_BLIND,
        RoundKind::Reveal if is_revealed(canvas.state) => words::DO_LOOK_AT_REVEALED,
        RoundKind::Reveal => words::DO_REVEAL,
        RoundKind::Look => words::DO_LOOK,
        RoundKind::Explain if plan.between.len() == 2 => words::DO_EXPLAIN,
        RoundKind::Explain => words::DO_EXPLAIN_ANY,
        RoundKind::Propose => words::DO_PROPOSE,
        RoundKind::Positions => words::DO_POSITIONS,
        RoundKind::Record if plan.terms.is_empty() => words::DO_RECORD,
        RoundKind::Record => words::DO_CONSENT,
    };
    let key = |name: &str| canvas.state.keymap.label(name).unwrap_or_default();
    say.with(canvas.language(), &[&key("open"), &key("explain")])
}

/// Where the workshop and the round are in time.
fn time(canvas: &Canvas<'_>, workshop: &Workshop, plan: &RoundPlan) -> (String, Style) {
    let (theme, language, now) = (canvas.theme, canvas.language(), canvas.state.now);
    let key = |name: &str| canvas.state.keymap.label(name).unwrap_or_default();
    let planned = plan.minutes.to_string();
    let is_in = workshop.current().is_some_and(|(_, round)| round.plan == *plan);
    if workshop.head.state == WorkshopState::Prepared {
        return (words::NOT_BEGUN_YET.with(language, &[&key("go-on")]), theme.quiet);
    }
    if let (true, Some(since), WorkshopState::Paused) = (is_in, plan.paused_at, workshop.head.state) {
        return (words::BREAK_SINCE.with(language, &[&since.clock(), &key("break")]), theme.warn);
    }
    if plan.is_over() {
        let last = is_in && workshop.head.state.is_open();
        let done = if last {
            format!(" {}", words::ALL_ROUNDS_DONE.with(language, &[&key("close-workshop")]))
        } else {
            String::new()
        };
        let taken = plan.took().unwrap_or(0).to_string();
        let text = match plan.ended_at {
            Some(_) if !plan.skipped => words::TIME_TAKEN.with(language, &[&taken, &planned]),
            _ => words::WAS_SKIPPED.to(language).to_owned(),
        };
        return (format!("{text}.{done}"), theme.quiet);
    }
    if !is_in || !workshop.head.state.is_open() {
        return (words::TIME_PLANNED.with(language, &[&planned]), theme.quiet);
    }
    match plan.remaining(now) {
        left if left < 0 => (
            capital(&words::TIME_OVER.with(language, &[view::minutes(-left).as_str(), &planned])),
            theme.warn,
        ),
        left => (
            capital(&words::TIME_LEFT.with(language, &[view::minutes(left).as_str(), &planned])),
            theme.title,
        ),
    }
}
