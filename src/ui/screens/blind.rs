//! A blind round over the whole screen: whose turn it is, one thing to answer at a time, and marks for what is done.
//! A mark looks the same whatever was answered, because everybody may see this screen.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use crate::app::blind::{Blind, Stage};
use crate::app::places::Target;
use crate::app::view::blind::{self, Turn};
use crate::domain::{Ask, Asked, OrgId, Verdict, text};
use crate::ui::frame::timer;
use crate::ui::layout::{Canvas, split_bottom, split_top};
use crate::ui::widgets::{wrap_at_most, wrap_styled};
use crate::words;

/// Lines longer than this are hard to read from the back of the room.
const WIDEST: u16 = 84;
/// From this height on there is air between the parts.
const AIRY: u16 = 18;

pub(in crate::ui) fn draw(canvas: &mut Canvas<'_>, area: Rect) {
    let Some(blind) = &canvas.state.blind else { return };
    let (above, below) = split_top(area, 1);
    heading(canvas, above, blind);
    let inside = column(below);
    let turns = blind::turns(canvas.state, blind);
    match &blind.stage {
        Stage::HandOver { to, from } => hand_over(canvas, inside, (to, from.as_ref()), &turns),
        Stage::Asking { org, at } => {
            if let Some(ask) = blind::asked(canvas.state) {
                let done = turns.iter().find(|turn| turn.org == *org).map(|turn| turn.done.as_slice());
                let asks = blind::asks_in_front(canvas.state, org);
                let together = blind::together(&asks, *at);
                let place = Place {
                    at: at.saturating_sub(together.start),
                    done: done.and_then(|done| done.get(together)).unwrap_or_default(),
                    about: which_organisation(&asks, &ask),
                };
                asking(canvas, inside, blind, &ask, &place);
            }
        }
        Stage::Over { last } => over(canvas, inside, last.as_ref(), &turns),
    }
}

/// Where in what is asked of an organisation it is.
struct Place<'a> {
    /// Which of what belongs together, from 0.
    at: usize,
    /// What of that is done.
    done: &'a [bool],
    /// Which of how many organisations is guessed about, when there are several.
    about: Option<(usize, usize)>,
}

fn which_organisation(asks: &[Ask], ask: &Ask) -> Option<(usize, usize)> {
    let mut all: Vec<&OrgId> = asks.iter().filter_map(blind::about).collect();
    all.dedup();
    let now = blind::about(ask)?;
    let at = all.iter().position(|org| *org == now)?;
    (all.len() > 1).then_some((at + 1, all.len()))
}

/// The middle of the screen, a little above its centre where there is room.
fn column(area: Rect) -> Rect {
    let width = area.width.saturating_sub(4).min(WIDEST);
    let down = if area.height >= AIRY { area.height / 6 } else { 0 };
    let x = area.x + (area.width - width) / 2;
    Rect { x, y: area.y + down, width, height: area.height - down }
}

/// Which workshop, round and term, and at the right the timer.
fn heading(canvas: &mut Canvas<'_>, area: Rect, blind: &Blind) {
    let state = canvas.state;
    canvas.buf.set_style(area, canvas.theme.header);
    let Some((workshop, round)) = blind::round(&state.network, &blind.workshop, &blind.round) else { return };
    let kind = round.plan.kind.say().to(canvas.language());
    let term = round.plan.term.as_ref().map(|term| state.network.label(term)).unwrap_or_default();
    let needs = u16::try_from(kind.width() + term.width() + 4).unwrap_or(u16::MAX);
    let area = timer(canvas, area, area.x.saturating_add(needs));
    let room = usize::from(area.width.saturating_sub(needs + 4));
    let title = text::one_line(&workshop.head.title, room);
    let line = Line::from(vec![
        Span::raw("  "),
        Span::styled(kind, canvas.theme.tab_active),
        Span::styled(format!("  {term}"), canvas.theme.accent),
        Span::styled(format!("   {title}"), canvas.theme.tab),
    ]);
    canvas.line(area, &line);
}

/// Puts lines below each other; gives what is left.
fn stack(canvas: &mut Canvas<'_>, area: Rect, lines: &[Line<'_>]) -> Rect {
    for (line, y) in lines.iter().zip(area.top()..area.bottom()) {
        canvas.line(Rect { y, height: 1, ..area }, line);
    }
    let used = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(area.height);
    split_top(area, used).1
}

/// An empty line where there is room for air.
fn gap(area: Rect, screen: Rect) -> Rect {
    if screen.height + 4 >= AIRY { split_top(area, 1).1 } else { area }
}

fn key(canvas: &Canvas<'_>, command: &str) -> String {
    canvas.state.keymap.label(command).unwrap_or_default()
}

fn hand_over(canvas: &mut Canvas<'_>, area: Rect, (to, from): (&OrgId, Option<&OrgId>), turns: &[Turn]) {
    let (theme, language, network) = (canvas.theme, canvas.language(), &canvas.state.network);
    let says = match from {
        Some(from) => words::BLIND_PASS_ON.with(language, &[network.name(from), network.name(to)]),
        None => words::BLIND_HAND_TO.with(language, &[network.name(to)]),
    };
    let rest = stack(canvas, area, &wrap_styled(&[(says, theme.title)], area.width));
    let away = words::BLIND_LOOK_AWAY.to(language);
    let rest = stack(canvas, rest, &wrap_styled(&[(away, theme.text)], area.width));
    let rest = gap(rest, area);
    let begin = words::BLIND_BEGIN.with(language, &[&key(canvas, "blind-go")]);
    let rest = stack(canvas, rest, &[Line::from(Span::styled(begin, theme.accent))]);
    marks_of_all(canvas, gap(rest, area), turns, Some(to));
}

/// Who has answered: a mark for each organisation, and never what.
fn marks_of_all(canvas: &mut Canvas<'_>, area: Rect, turns: &[Turn], to: Option<&OrgId>) {
    let (theme, network) = (canvas.theme, &canvas.state.network);
    let height = usize::from(area.height);
    let chosen = to.and_then(|to| turns.iter().position(|turn| turn.org == *to)).unwrap_or(0);
    let top = (chosen + 1).saturating_sub(height);
    for (turn, y) in turns.iter().skip(top).zip(area.top()..area.bottom()) {
        let here = to == Some(&turn.org);
        let (mark, style) =
            if turn.is_over() { (theme.glyphs.yes, theme.ok) } else { (theme.glyphs.empty, theme.track) };
        let line = Line::from(vec![
            Span::styled(if here { theme.glyphs.selected } else { " " }, theme.accent),
            Span::raw(" "),
            Span::styled(mark, style),
            Span::styled(
                format!("  {}", network.name(&turn.org)),
                if here { theme.text } else { theme.quiet },
            ),
        ]);
        canvas.line(Rect { y, height: 1, ..area }, &line);
    }
}

fn asking(canvas: &mut Canvas<'_>, area: Rect, blind: &Blind, ask: &Ask, place: &Place<'_>) {
    let theme = canvas.theme;
    let rest = stack(canvas, area, &[who_answers(canvas, &ask.by, place)]);
    let rest = stack(canvas, rest, &marks(canvas, place, area.width));
    let rest = gap(rest, area);
    let question = wrap_styled(&[(question(canvas, blind, ask), theme.heading)], area.width);
    let rest = gap(stack(canvas, rest, &question), area);
    match &ask.what {
        Asked::Answer(case) | Asked::Guess { case, .. } => {
            let answers = answers(canvas, area.width);
            let tail = u16::try_from(answers.len() + 2).unwrap_or(u16::MAX);
            let most = usize::from(rest.height.saturating_sub(tail)).max(1);
            let story = canvas.state.network.cases.get(case).map_or("", |case| case.story.as_str());
            let story = wrap_at_most(&[(story, theme.text)], area.width, most, theme.glyphs.ellipsis);
            let rest = split_top(stack(canvas, rest, &story), 1).1;
            let rest = draw_answers(canvas, rest, &answers);
            if place.done.get(place.at).copied().unwrap_or(false) {
                let says = words::BLIND_DONE_HERE.with(canvas.language(), &[&key(canvas, "blind-forward")]);
                let says = wrap_styled(&[(says, theme.quiet)], area.width);
                let rest = gap(rest, area);
                // In a low window the help says the same.
                if says.len() <= usize::from(rest.height) {
                    stack(canvas, rest, &says);
                }
            }
        }
        Asked::Wording { .. } => {
            // What is typed stands here as if it were blacked out.
            let typed = theme.glyphs.full.repeat(blind.typing.text.letters());
            let rest = if typed.is_empty() && blind::is_said(canvas.state, ask) {
                let says = words::BLIND_TYPED_BEFORE.with(canvas.language(), &[&key(canvas, "blind-seal")]);
                stack(canvas, rest, &wrap_styled(&[(says, theme.quiet)], area.width))
            } else {
                rest
            };
            let (rest, _) = split_bottom(rest, u16::from(rest.height > 1));
            let lines = wrap_styled(&[(typed, theme.bar), ("_".to_owned(), theme.accent)], area.width);
            let skip = lines.len().saturating_sub(usize::from(rest.height));
            stack(canvas, rest, lines.get(skip..).unwrap_or_default());
        }
    }
}

fn who_answers(canvas: &Canvas<'_>, org: &OrgId, place: &Place<'_>) -> Line<'static> {
    let language = canvas.language();
    let of =
        |say: words::Say, (at, of): (usize, usize)| say.with(language, &[&at.to_string(), &of.to_string()]);
    let progress = of(words::BLIND_PROGRESS, (place.at + 1, place.done.len()));
    let about = place.about.map(|about| format!("   {}", of(words::BLIND_ORGANISATION, about)));
    Line::from(vec![
        Span::styled(canvas.state.network.name(org).to_owned(), canvas.theme.title),
        Span::styled(format!("   {progress}{}", about.unwrap_or_default()), canvas.theme.quiet),
    ])
}

/// A mark for each thing that is asked, the same for every answer; the one in front stands between brackets.
fn marks(canvas: &Canvas<'_>, place: &Place<'_>, width: u16) -> Vec<Line<'static>> {
    let theme = canvas.theme;
    let a_row = usize::from(width / 3).max(1);
    let mark = |(index, done): (usize, &bool)| {
        let (mark, style) =
            if *done { (theme.glyphs.full, theme.bar) } else { (theme.glyphs.empty, theme.track) };
        let (left, right) = if index == place.at { ("[", "]") } else { (" ", " ") };
        let edge = |edge| Span::styled(edge, theme.accent);
        [edge(left), Span::styled(mark, style), edge(right)]
    };
    let spans: Vec<Span<'static>> = place.done.iter().enumerate().flat_map(mark).collect();
    spans.chunks(a_row * 3).map(|row| Line::from(row.to_vec())).collect()
}

fn question(canvas: &Canvas<'_>, blind: &Blind, ask: &Ask) -> String {
    let (network, language) = (&canvas.state.network, canvas.language());
    let round = blind::round(network, &blind.workshop, &blind.round).map(|(_, round)| round);
    let term = round.and_then(|round| round.plan.term.as_ref()).map_or("", |term| network.label(term));
    match &ask.what {
        Asked::Answer(_) => words::BLIND_ASK_ANSWER.with(language, &[term]),
        Asked::Guess { about, .. } => words::BLIND_ASK_GUESS.with(language, &[network.name(about), term]),
        Asked::Wording { about } => words::BLIND_ASK_WORDING.with(language, &[network.name(about), term]),
    }
}

/// What can be answered: the command, its keys, what it says.
type Choice = (&'static str, String, String);

/// The answers in rows of so many cells.
fn answers(canvas: &Canvas<'_>, width: u16) -> Vec<Vec<Choice>> {
    let language = canvas.language();
    let verdicts =
        [("blind-yes", Verdict::Yes), ("blind-depends", Verdict::Depends), ("blind-no", Verdict::No)];
    let mut all: Vec<Choice> = verdicts
        .into_iter()
        .map(|(name, verdict)| {
            let word = verdict.say().to(language).to_owned();
            (name, keys_for(canvas, name, &word), word)
        })
        .collect();
    let pass = crate::app::commands::find("blind-pass").map_or("", |pass| pass.title.to(language));
    all.push(("blind-pass", key(canvas, "blind-pass"), pass.to_owned()));
    let mut rows: Vec<Vec<Choice>> = Vec::new();
    let mut used = usize::MAX;
    for choice in all {
        let cells = cells(&choice);
        if used.saturating_add(cells) > usize::from(width) {
            rows.push(Vec::new());
            used = 0;
        }
        used += cells;
        if let Some(row) = rows.last_mut() {
            row.push(choice);
        }
    }
    rows
}

fn cells((_, keys, word): &Choice) -> usize {
    keys.width() + word.width() + 5
}

/// The first key of an answer, and the one that is the first letter of its word.
fn keys_for(canvas: &Canvas<'_>, name: &str, word: &str) -> String {
    let keys: Vec<String> =
        canvas.state.keymap.keys(name).iter().map(|keys| crate::app::keymap::write(keys)).collect();
    let letter = keys.iter().skip(1).find(|key| word.starts_with(key.as_str()));
    keys.first().into_iter().chain(letter).cloned().collect::<Vec<_>>().join(" ")
}

fn draw_answers(canvas: &mut Canvas<'_>, area: Rect, rows: &[Vec<Choice>]) -> Rect {
    let theme = canvas.theme;
    for (row, y) in rows.iter().zip(area.top()..area.bottom()) {
        let mut x = area.x;
        for choice in row {
            let (name, keys, word) = choice;
            let width = u16::try_from(cells(choice)).unwrap_or(u16::MAX).min(area.right().saturating_sub(x));
            let place = Rect { x, y, width, height: 1 };
            let line = Line::from(vec![
                Span::styled(keys.clone(), theme.key),
                Span::styled(format!("  {word}"), theme.text),
            ]);
            canvas.line(place, &line);
            canvas.target(place, Target::Command(name));
            x = x.saturating_add(width);
        }
    }
    let used = u16::try_from(rows.len()).unwrap_or(u16::MAX).min(area.height);
    split_top(area, used).1
}

fn over(canvas: &mut Canvas<'_>, area: Rect, last: Option<&OrgId>, turns: &[Turn]) {
    let (theme, language, network) = (canvas.theme, canvas.language(), &canvas.state.network);
    let says = match last {
        Some(last) => words::BLIND_THANKS.with(language, &[network.name(last)]),
        None => words::BLIND_EVERYBODY.to(language).to_owned(),
    };
    let rest = stack(canvas, area, &wrap_styled(&[(says, theme.title)], area.width));
    let back = words::BLIND_BACK_TO_WORKSHOP.with(language, &[&key(canvas, "blind-go")]);
    let rest = stack(canvas, gap(rest, area), &[Line::from(Span::styled(back, theme.accent))]);
    marks_of_all(canvas, gap(rest, area), turns, None);
}
