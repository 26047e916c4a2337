//! The selected case below the table: the story, and everybody's answer with its reason; while somebody guesses, what
//! they think.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::cases::{last_row, rule, verdict_glyph, verdict_style};
use crate::app::form::Subject;
use crate::app::state::TermPage;
use crate::app::update::case::remarks;
use crate::app::view::cases::{self as view, CaseRow};
use crate::app::view::kept;
use crate::domain::{OrgId, Verdict};
use crate::ui::layout::Canvas;
use crate::ui::widgets::{wrap_at_most, wrap_styled};
use crate::words;

/// The widest that names stand below each other.
const NAMES: usize = 26;
/// In narrower windows organisations go by their marks, as above their columns.
const ROOM_FOR_NAMES: u16 = 90;

pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, page: &TermPage, rows: &[CaseRow<'_>]) {
    let language = canvas.language();
    let Some(row) = view::selected(page, rows) else { return };
    let number = page.case.min(rows.len().saturating_sub(1)) + 1;
    let title = words::CASE_OF.with(language, &[&number.to_string(), &rows.len().to_string()]);
    let inside = rule(canvas, area, &title);
    let width = inside.width.saturating_sub(3).max(10);
    let mut lines = wrap_styled(&[(row.case.story.as_str(), canvas.theme.text)], width);
    if usize::from(inside.height) > lines.len() + row.answers.len() {
        lines.push(Line::default());
    }
    lines.extend(said(canvas, page, row, width));
    if view::guesser(canvas.state, page).is_some() {
        lines.extend(definition(canvas, page, width));
    }
    lines.extend(kept_lines(canvas, page, row, width));
    let text = Rect { x: inside.x + 2, width: inside.width.saturating_sub(2), ..inside };
    let fits = lines.len() <= usize::from(text.height);
    let (text, foot) = if fits { (text, Rect::default()) } else { last_row(text) };
    for (line, y) in lines.iter().zip(text.top()..text.bottom()) {
        canvas.line(Rect { y, height: 1, ..text }, line);
    }
    if !fits {
        let key = canvas.state.keymap.label("read-case").unwrap_or_default();
        let more = words::REST_WITH_KEY.with(language, &[&key]);
        canvas.put(foot, &more, canvas.theme.quiet);
    }
}

/// How organisations are called in so many columns; while somebody guesses, whose answers are their own.
fn called(canvas: &Canvas<'_>, page: &TermPage, org: &OrgId, width: u16) -> String {
    let (language, network) = (canvas.language(), &canvas.state.network);
    let name = match width {
        0..ROOM_FOR_NAMES => network.mark(org),
        _ => network.name(org).to_owned(),
    };
    match view::guesser(canvas.state, page) {
        Some(me) if me == org => words::OWN_ANSWER.with(language, &[&name]),
        Some(_) => words::YOU_GUESS.with(language, &[&name]),
        None => name,
    }
}

/// A line for each answer: its mark and word, who says so, and why; who said nothing is named at the end.
fn said<'a>(canvas: &Canvas<'_>, page: &TermPage, row: &CaseRow<'_>, width: u16) -> Vec<Line<'a>> {
    let (theme, language, state) = (canvas.theme, canvas.language(), canvas.state);
    let me = view::guesser(state, page);
    let widths = row.answers.iter().map(|(org, _)| called(canvas, page, org, width).width());
    let names = widths.max().unwrap_or(0).min(NAMES);
    let (mut lines, mut missing) = (Vec::new(), Vec::new());
    for (org, answer) in &row.answers {
        let Some(verdict) = view::mark(state, page, row, org).verdict else {
            missing.push(state.network.name(org));
            continue;
        };
        let shown = answer.filter(|_| me.is_none_or(|me| me == *org));
        let why = shown.map(|answer| remarks(state, row, answer).join(" · ")).unwrap_or_default();
        let name = called(canvas, page, org, width);
        lines.extend(one(canvas, verdict, &format!("{name:<names$}  "), &why, width));
    }
    if !missing.is_empty() {
        let say = if me.is_some() { words::NOT_GUESSED } else { words::NOT_ANSWERED };
        let text = say.with(language, &[&missing.join(", ")]);
        lines.extend(wrap_at_most(&[(text, theme.quiet)], width, 2, theme.glyphs.ellipsis));
    }
    lines
}

/// The fewest columns in which a reason stands beside the name; in fewer it stands below.
const ROOM_FOR_REASON: u16 = 24;

/// One answer, with its reason beside the name or below it.
fn one<'a>(canvas: &Canvas<'_>, verdict: Verdict, name: &str, why: &str, width: u16) -> Vec<Line<'a>> {
    let (theme, language) = (canvas.theme, canvas.language());
    let verdicts = Verdict::ALL.into_iter().map(|it| it.say().to(language).width()).max().unwrap_or(0);
    let lead = verdicts + 4 + name.width();
    let beside = width.saturating_sub(u16::try_from(lead).unwrap_or(u16::MAX));
    let narrow = beside < ROOM_FOR_REASON;
    let (room, indent) = if narrow { (width.saturating_sub(4), 4) } else { (beside, lead) };
    let mut reasons = wrap_styled(&[(why, theme.quiet)], room.max(10)).into_iter();
    let (glyph, word) = (verdict_glyph(theme, verdict), verdict.say().to(language));
    let mut first = vec![
        Span::styled(format!("{glyph} {word:<verdicts$}  "), verdict_style(theme, verdict)),
        Span::styled(name.to_owned(), theme.text),
    ];
    if !narrow {
        first.extend(reasons.next().into_iter().flat_map(|line| line.spans));
    }
    let more = reasons.filter(|line| line.width() > 0).map(|line| {
        let mut spans = vec![Span::raw(" ".repeat(indent))];
        spans.extend(line.spans);
        Line::from(spans)
    });
    std::iter::once(Line::from(first)).chain(more).collect()
}

/// How somebody thinks that the selected organisation defines the term, or the key that writes it.
fn definition<'a>(canvas: &Canvas<'_>, page: &TermPage, width: u16) -> Vec<Line<'a>> {
    let (theme, language, state) = (canvas.theme, canvas.language(), canvas.state);
    let (Some(me), Some(about)) = (view::guesser(state, page), view::column(state, page)) else {
        return Vec::new();
    };
    if me == about {
        return Vec::new();
    }
    let (name, label) = (state.network.name(about), state.network.label(&page.term));
    let key = (about.clone(), page.term.clone());
    let guess = state.organisation(me).and_then(|me| me.guessed_wordings.get(&key));
    let (text, style) = match guess {
        Some(guess) => {
            (words::GUESSED_DEFINITION.with(language, &[name, label, guess.wording.trim()]), theme.text)
        }
        None => {
            let key = state.keymap.label("guess-wording").unwrap_or_default();
            (words::NO_GUESSED_DEFINITION.with(language, &[name, label, &key]), theme.quiet)
        }
    };
    let mut lines = vec![Line::default()];
    lines.extend(wrap_styled(&[(text, style)], width));
    lines
}

/// What was written about a story and is kept, not saved: the story itself, and answers.
fn kept_lines<'a>(canvas: &Canvas<'_>, page: &TermPage, row: &CaseRow<'_>, width: u16) -> Vec<Line<'a>> {
    let (language, state) = (canvas.language(), canvas.state);
    let story = canvas.kept(&Subject::Case(row.id.clone()), "edit-case");
    let mut lines: Vec<Line<'a>> = story.map(Line::from).into_iter().collect();
    let is_kept = |org: &OrgId| kept::is_kept(state, &view::subject(state, page, row.id, org));
    let orgs = row.answers.iter().map(|(org, _)| *org);
    let who: Vec<&str> = orgs.filter(|org| is_kept(org)).map(|org| state.network.name(org)).collect();
    if !who.is_empty() {
        let key = state.keymap.label("open").unwrap_or_default();
        let text = words::KEPT_ANSWERS.with(language, &[&who.join(", "), &key]);
        lines.extend(wrap_styled(&[(text, canvas.theme.warn)], width));
    }
    lines
}
