//! The stories of a term with everybody's answer.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::home::empty;
use crate::app::form::Subject;
use crate::app::places::Pane;
use crate::app::state::TermPage;
use crate::app::view::cases::{self, CaseRow};
use crate::app::view::kept;
use crate::domain::{Answer, OrgId, Verdict};
use crate::ui::layout::{Block, Canvas};
use crate::ui::theme::Theme;
use crate::ui::widgets::wrap_styled;
use crate::words;

pub(in crate::ui) fn draw(canvas: &mut Canvas<'_>, area: Rect, page: &TermPage) {
    let rows = cases::rows(canvas.state, &page.term);
    if rows.is_empty() {
        empty(canvas, area, words::NO_CASES);
        return;
    }
    let width = area.width.saturating_sub(4).max(10);
    let blocks: Vec<Block<'_>> = rows.iter().map(|row| block(canvas, page, row, width).into()).collect();
    let selected = page.case.min(rows.len() - 1);
    canvas.blocks(area, Pane::Cases, &blocks, Some(selected), true);
}

fn verdict_style(theme: &Theme, verdict: Verdict) -> Style {
    match verdict {
        Verdict::Yes => theme.ok,
        Verdict::Depends => theme.warn,
        Verdict::No => theme.bad,
    }
}

/// The story, then each answer with its reason; who has not answered is named at the end.
fn block<'a>(canvas: &Canvas<'_>, page: &TermPage, row: &CaseRow<'_>, width: u16) -> Vec<Line<'a>> {
    let (theme, language, network) = (canvas.theme, canvas.language(), &canvas.state.network);
    let mut lines = wrap_styled(&[(row.case.story.as_str(), theme.title)], width);
    let mut missing = Vec::new();
    for (org, answer) in &row.answers {
        let Some(answer) = answer else {
            missing.push(network.name(org));
            continue;
        };
        let verdict = answer.verdict.say().to(language);
        let mut parts = vec![
            (format!("{}: ", network.name(org)), theme.text),
            (verdict.to_owned(), verdict_style(theme, answer.verdict)),
        ];
        if !answer.because.trim().is_empty() {
            parts.push((format!(" — {}", answer.because.trim()), theme.quiet));
        }
        if let Some(by) = &answer.recorded_by {
            let by = words::RECORDED_BY.with(language, &[&canvas.author(by)]);
            parts.push((format!(" ({by})"), theme.warn));
        }
        if outdated(answer, row) {
            parts.push((format!(" ({})", words::OLDER_TEXT.to(language)), theme.warn));
        }
        lines.extend(wrap_styled(&parts, width.saturating_sub(2)).into_iter().map(|line| {
            let mut spans = vec![Span::raw("  ")];
            spans.extend(line.spans);
            Line::from(spans)
        }));
    }
    if !missing.is_empty() {
        let text = words::NOT_ANSWERED.with(language, &[&missing.join(", ")]);
        lines.extend(wrap_styled(&[(format!("  {text}"), theme.quiet)], width));
    }
    lines.extend(kept(canvas, page, row, width));
    lines.push(Line::default());
    lines
}

/// What was written about a story and is kept, not saved: the story itself, and answers.
fn kept<'a>(canvas: &Canvas<'_>, page: &TermPage, row: &CaseRow<'_>, width: u16) -> Vec<Line<'a>> {
    let (language, state) = (canvas.language(), canvas.state);
    let mut lines: Vec<Line<'a>> = Vec::new();
    let story = canvas.kept(&Subject::Case(row.id.clone()), "edit-case");
    lines.extend(story.map(|kept| Line::from(vec![Span::raw("  "), kept])));
    let answer =
        |org: &OrgId| Subject::Answer { org: org.clone(), term: page.term.clone(), case: row.id.clone() };
    let who: Vec<&str> = row
        .answers
        .iter()
        .filter(|(org, _)| kept::is_kept(state, &answer(org)))
        .map(|(org, _)| state.network.name(org))
        .collect();
    if !who.is_empty() {
        let key = state.keymap.label("open").unwrap_or_default();
        let text = words::KEPT_ANSWERS.with(language, &[&who.join(", "), &key]);
        lines.extend(wrap_styled(&[(format!("  {text}"), canvas.theme.warn)], width));
    }
    lines
}

fn outdated(answer: &Answer, row: &CaseRow<'_>) -> bool {
    answer.is_on_older_text(row.case)
}
