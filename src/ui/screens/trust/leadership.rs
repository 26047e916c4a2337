//! The four orientations of leadership, each with its counts and the next step.

use ratatui::text::{Line, Span};

use super::paragraph;
use crate::app::view::trust::{self as view, Side, Step};
use crate::domain::text::{self, capital};
use crate::measures::{Attention, Deeds, Leadership};
use crate::ui::layout::Canvas;
use crate::words::{self, Language, Say};

pub(super) fn lines<'a>(canvas: &Canvas<'_>, side: Leadership, width: u16) -> Vec<Line<'a>> {
    let (theme, language) = (canvas.theme, canvas.language());
    let figures = view::figures(canvas.state);
    let Some(found) = figures.side(side) else { return Vec::new() };
    let (name, about) = said(side);
    let (attention, style) = match found.attention {
        Attention::Lately(day) => (words::LAST_DONE.with(language, &[&day.to_string()]), theme.quiet),
        Attention::LongAgo(day) => {
            (words::LAST_DONE_LONG_AGO.with(language, &[&day.to_string()]), theme.warn)
        }
        Attention::Undated => (words::DONE_UNDATED.to(language).to_owned(), theme.quiet),
        Attention::Never => (words::NEVER_DONE.to(language).to_owned(), theme.warn),
    };
    let mark = if found.attention.is_neglected() { "! " } else { "  " };
    let mut lines = vec![Line::from(vec![
        Span::styled(mark, theme.warn),
        Span::styled(capital(name.to(language)), theme.title),
    ])];
    lines.extend(paragraph(&[(about.to(language).to_owned(), theme.text)], 2, width));
    let counts = format!("{}; ", counts(&found.deeds, side, language));
    lines.extend(paragraph(&[(counts, theme.text), (attention, style)], 2, width));
    let step = words::NEXT_STEP.with(language, &[&step(canvas, found)]);
    lines.extend(paragraph(&[(step, theme.accent)], 2, width));
    lines.push(Line::default());
    lines
}

const fn said(side: Leadership) -> (Say, Say) {
    match side {
        Leadership::Task => (words::LEAD_TASK, words::ABOUT_TASK),
        Leadership::Relations => (words::LEAD_RELATIONS, words::ABOUT_RELATIONS),
        Leadership::Change => (words::LEAD_CHANGE, words::ABOUT_CHANGE),
        Leadership::External => (words::LEAD_EXTERNAL, words::ABOUT_EXTERNAL),
    }
}

fn counts(deeds: &Deeds, side: Leadership, language: Language) -> String {
    match side {
        Leadership::Task => {
            let counts = [deeds.open, deeds.kept, deeds.late].map(|count| count.to_string());
            words::COUNTS_TASK.with(language, &counts.each_ref().map(String::as_str))
        }
        Leadership::Relations => [
            words::EXPLANATIONS_COUNT.of(language, deeds.explained),
            words::CHECK_INS_COUNT.of(language, deeds.check_ins),
            words::CLEARED_COUNT.of(language, deeds.cleared),
        ]
        .join(", "),
        Leadership::Change => {
            [words::CASES_TOLD.of(language, deeds.cases), words::WHY_WRITTEN.of(language, deeds.why)]
                .join(", ")
        }
        Leadership::External => words::SPONSORS_COUNT.of(language, deeds.sponsors),
    }
}

/// The next step, as it can be taken with Enter.
fn step(canvas: &Canvas<'_>, side: &Side) -> String {
    let (language, network) = (canvas.language(), &canvas.state.network);
    match &side.step {
        Step::Settle { key } => {
            let what = network.commitments.get(key).map(|it| it.what.as_str()).unwrap_or_default();
            words::STEP_SETTLE.with(language, &[&text::one_line(what, 60)])
        }
        Step::Promise => words::STEP_PROMISE.to(language).to_owned(),
        Step::Explain { term, a, b } => {
            words::STEP_EXPLAIN.with(language, &[network.label(term), network.name(a), network.name(b)])
        }
        Step::CheckIn => words::STEP_CHECK_IN.to(language).to_owned(),
        Step::Case { term } => words::STEP_CASE.with(language, &[network.label(term)]),
        Step::Why { term } => words::STEP_WHY.with(language, &[network.label(term)]),
        Step::Term => words::STEP_TERM.to(language).to_owned(),
        Step::Sponsor => words::STEP_SPONSOR.to(language).to_owned(),
    }
}
