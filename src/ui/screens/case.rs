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

/// A line for each answer: its mark and word, who says so, and why; who said nothing is named at the end.
fn said<'a>(canvas: &Canvas<'_>, page: &TermPage, row: &CaseRow<'_>, width: u16) -> Vec<Line<'a>> {
    let (theme, language, state) = (canvas.theme, canvas.language(), canvas.state);
    let me = view::guesser(state, page);
    let called = |org: &OrgId| match width {
        0..ROOM_FOR_NAMES => state.network.mark(org),
        _ => state.network.name(org).to_owned(),
    };
    let name = |org: &OrgId| match me {
        Some(me) if me == org => words::OWN_ANSWER.with(language, &[&called(org)]),
        Some(_) => words::YOU_GUESS.with(language, &[&called(org)]),
        None => called(org),
    };
    let names = row.answers.iter().map(|(org, _)| name(org).width()).max().unwrap_or(0).min(NAMES);
    let verdicts = Verdict::ALL.into_iter().map(|it| it.say().to(language).width()).max().unwrap_or(0);
    let (mut lines, mut missing) = (Vec::new(), Vec::new());
    for (org, answer) in &row.answers {
        let Some(verdict) = view::mark(state, page, row, org).verdict else {
            missing.push(state.network.name(org));
            continue;
        };
        let shown = answer.filter(|_| me.is_none_or(|me| me == *org));
        let why = shown.map(|answer| remarks(state, row, answer).join(" · ")).unwrap_or_default();
        let (glyph, word) = (verdict_glyph(theme, verdict), verdict.say().to(language));
        let (name, style) = (name(org), verdict_style(theme, verdict));
        let lead = verdicts + 4 + names + 2;
        let room = width.saturating_sub(u16::try_from(lead).unwrap_or(u16::MAX));
        let narrow = room < 24;
        let room = if narrow { width.saturating_sub(4) } else { room };
        let mut reasons = wrap_styled(&[(why.as_str(), theme.quiet)], room.max(10)).into_iter();
        let mut first = vec![
            Span::styled(format!("{glyph} {word:<verdicts$}  "), style),
            Span::styled(format!("{name:<names$}  "), theme.text),
        ];
        if !narrow {
            first.extend(reasons.next().into_iter().flat_map(|line| line.spans));
        }
        lines.push(Line::from(first));
        let indent = if narrow { 4 } else { lead };
        lines.extend(reasons.filter(|line| line.width() > 0).map(|line| {
            let mut spans = vec![Span::raw(" ".repeat(indent))];
            spans.extend(line.spans);
            Line::from(spans)
        }));
    }
    if !missing.is_empty() {
        let say = if me.is_some() { words::NOT_GUESSED } else { words::NOT_ANSWERED };
        let text = say.with(language, &[&missing.join(", ")]);
        lines.extend(wrap_at_most(&[(text, theme.quiet)], width, 2, theme.glyphs.ellipsis));
    }
    lines
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
