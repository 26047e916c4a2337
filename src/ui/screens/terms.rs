//! The list of terms, with a preview of the selected one.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::home::empty;
use crate::app::places::Pane;
use crate::app::state::{Sort, State};
use crate::app::view::kept;
use crate::app::view::terms::{self, Said, TermRow};
use crate::domain::text::capital;
use crate::domain::{TermId, TermStanding, text};
use crate::ui::layout::{Canvas, split_bottom, split_left, split_top};
use crate::ui::theme::Theme;
use crate::ui::widgets::{DivergenceBar, wrap_styled};
use crate::words;

/// From this width on the preview stands beside the list.
const WIDE: u16 = 110;
/// From this height on the preview stands below it.
const HIGH: u16 = 18;

pub(in crate::ui) fn draw(canvas: &mut Canvas<'_>, area: Rect) {
    let rows = terms::rows(canvas.state);
    let selected = terms::selected(canvas.state, &rows);
    let term = selected.and_then(|index| rows.get(index)).map(|row| row.term.clone());
    if area.width >= WIDE {
        let (left, right) = split_left(area, area.width * 56 / 100);
        list(canvas, left, &rows, selected);
        preview(canvas, right, term.as_ref());
    } else if area.height >= HIGH {
        let (above, below) = split_bottom(area, area.height * 2 / 5);
        list(canvas, above, &rows, selected);
        preview(canvas, below, term.as_ref());
    } else if canvas.state.pane == Pane::Preview {
        preview(canvas, area, term.as_ref());
    } else {
        list(canvas, area, &rows, selected);
    }
}

/// How wide each column of the list is.
struct Columns {
    label: usize,
    said: usize,
    bar: usize,
    standing: usize,
}

impl Columns {
    fn of(state: &State, width: usize) -> Self {
        let standing = if width >= 46 { 15 } else { 0 };
        let bar = if width >= 60 { 13 } else { 5 };
        let wanted = state.network.organisations.len().min(16);
        let said = if width >= 50 + wanted { wanted } else { 0 };
        let gaps = 2 * (usize::from(standing > 0) + usize::from(said > 0) + 1);
        Self { label: width.saturating_sub(standing + bar + said + gaps), said, bar, standing }
    }
}

fn sort_name(sort: Sort) -> words::Say {
    match sort {
        Sort::Label => words::SORT_LABEL,
        Sort::Divergence => words::SORT_DIVERGENCE,
        Sort::Standing => words::SORT_STANDING,
    }
}

fn list(canvas: &mut Canvas<'_>, area: Rect, rows: &[TermRow<'_>], selected: Option<usize>) {
    let state = canvas.state;
    let title = words::LIST_TITLE.with(
        canvas.language(),
        &[
            &words::TERMS.of(canvas.language(), rows.len()),
            &terms::filter_name(state),
            canvas.say(sort_name(state.sort)),
        ],
    );
    let inside = canvas.pane(area, &title, Pane::Terms);
    if rows.is_empty() {
        let say = if state.network.terms.is_empty() { words::NO_TERMS_YET } else { words::FILTER_EMPTY };
        empty(canvas, inside, say);
        return;
    }
    let (head, body) = split_top(inside, 1);
    let columns = Columns::of(state, usize::from(inside.width.saturating_sub(3)));
    let head_line = heading(canvas, &columns);
    canvas.line(Rect { x: head.x + 2, width: head.width.saturating_sub(2), ..head }, &head_line);
    let lines: Vec<Line<'_>> = rows.iter().map(|row| line(canvas, row, &columns)).collect();
    let body = if columns.said > 0 && usize::from(body.height) > lines.len() + 1 {
        let (body, foot) = split_bottom(body, 1);
        let legend = canvas.say(words::SAID_LEGEND);
        canvas.put(
            Rect { x: foot.x + 2, width: foot.width.saturating_sub(2), ..foot },
            legend,
            canvas.theme.quiet,
        );
        body
    } else {
        body
    };
    canvas.list(body, Pane::Terms, &lines, selected, state.pane == Pane::Terms);
}

fn cell(text: &str, width: usize) -> String {
    let text = text::one_line(text, width);
    let gap = width.saturating_sub(text.width());
    format!("{text}{}", " ".repeat(gap))
}

fn heading<'a>(canvas: &Canvas<'_>, columns: &Columns) -> Line<'a> {
    let style = canvas.theme.quiet;
    let mut spans = vec![Span::styled(cell(canvas.say(words::COLUMN_TERM), columns.label), style)];
    if columns.said > 0 {
        let marks: String = canvas
            .state
            .network
            .in_order()
            .into_iter()
            .take(columns.said)
            .map(|org| {
                canvas.state.organisation(org).and_then(|org| org.mark().chars().next()).unwrap_or(' ')
            })
            .collect();
        spans.push(Span::styled(format!("  {}", cell(&marks, columns.said)), style));
    }
    let divergence = if columns.bar > 5 { words::COLUMN_DIVERGENCE } else { words::COLUMN_DIVERGENCE_SHORT };
    spans.push(Span::styled(format!("  {}", cell(canvas.say(divergence), columns.bar)), style));
    if columns.standing > 0 {
        spans.push(Span::styled(
            format!("  {}", cell(canvas.say(words::COLUMN_STANDING), columns.standing)),
            style,
        ));
    }
    Line::from(spans)
}

fn line<'a>(canvas: &Canvas<'_>, row: &TermRow<'_>, columns: &Columns) -> Line<'a> {
    let theme = canvas.theme;
    // Something written about the term is kept and not saved: its page says what.
    let mark = if kept::is_about(canvas.state, row.term) { " *" } else { "" };
    let label = text::one_line(row.label, columns.label.saturating_sub(mark.len()));
    let gap = columns.label.saturating_sub(label.width() + mark.len());
    let mut spans =
        vec![Span::styled(label, theme.text), Span::styled(mark, theme.warn), Span::raw(" ".repeat(gap))];
    if columns.said > 0 {
        spans.push(Span::raw("  "));
        for said in row.said.iter().take(columns.said) {
            let (mark, style) = match said {
                Said::Defined => ("x", theme.accent),
                Said::OtherWord => ("o", theme.quiet),
                Said::NotUsed => ("-", theme.quiet),
                Said::Nothing => (" ", theme.quiet),
            };
            spans.push(Span::styled(mark, style));
        }
    }
    spans.push(Span::raw("  "));
    let figure = row.divergence.map_or_else(|| "   –".to_owned(), |value| canvas.language().figure(value));
    if columns.bar > 5 {
        let (full, rest) = DivergenceBar::new(row.divergence, theme).parts(8);
        spans.push(Span::styled(full, theme.bar));
        spans.push(Span::styled(rest, theme.track));
        spans.push(Span::styled(format!(" {figure}"), theme.text));
    } else {
        spans.push(Span::styled(format!("{figure} "), theme.text));
    }
    if columns.standing > 0 {
        let label = row.standing.label(canvas.language());
        spans.push(Span::styled(
            format!("  {}", cell(&label, columns.standing)),
            standing_style(theme, row.standing),
        ));
    }
    Line::from(spans)
}

pub(super) const fn standing_style(theme: &Theme, standing: TermStanding) -> Style {
    match standing {
        TermStanding::Open => theme.quiet,
        TermStanding::Proposed => theme.text,
        TermStanding::Provisional(_) | TermStanding::Drifted(_) => theme.warn,
        TermStanding::Agreed(_) => theme.ok,
        TermStanding::Altered(_) => theme.bad,
    }
}

fn preview(canvas: &mut Canvas<'_>, area: Rect, term: Option<&TermId>) {
    let title = term.map(|term| canvas.state.network.label(term).to_owned()).unwrap_or_default();
    let inside = canvas.pane(area, &title, Pane::Preview);
    let Some(term) = term else { return };
    let inside = Rect { x: inside.x + 1, width: inside.width.saturating_sub(1), ..inside };
    let lines = preview_lines(canvas, term, inside.width.saturating_sub(1).max(10));
    let wanted = canvas.state.row(Pane::Preview);
    canvas.text(inside, Pane::Preview, &lines, wanted);
}

fn preview_lines<'a>(canvas: &Canvas<'_>, term: &TermId, width: u16) -> Vec<Line<'a>> {
    let (state, theme, language) = (canvas.state, canvas.theme, canvas.language());
    let mut lines: Vec<Line<'a>> = Vec::new();
    let mut say = |text: &str, style: Style| lines.extend(wrap_styled(&[(text, style)], width));
    if kept::is_about(state, term) {
        say(words::KEPT_ABOUT.to(language), theme.warn);
    }
    if let Some(entry) = state.network.terms.get(term) {
        if !entry.also.is_empty() {
            let also: Vec<&str> = entry.also.iter().map(|other| other.label.as_str()).collect();
            say(&format!("{}: {}", words::FIELD_ALSO.to(language), also.join(", ")), theme.quiet);
        }
        if !entry.why_it_matters.is_empty() {
            say(&entry.why_it_matters, theme.text);
        }
    }
    if let Some(report) = state.reports.get(term)
        && !report.summary.is_empty()
    {
        lines.push(Line::default());
        lines.extend(wrap_styled(&[(report.summary.as_str(), theme.accent)], width));
    }
    for org in state.network.in_order() {
        let Some(definition) = state.network.definition(org, term) else { continue };
        lines.push(Line::default());
        lines.push(Line::from(Span::styled(state.network.name(org).to_owned(), theme.heading)));
        let wording = if definition.speaks() {
            definition.wording.clone()
        } else if definition.our_word.is_empty() {
            capital(definition.usage.say().to(language))
        } else {
            capital(&words::SAYS_INSTEAD.with(language, &[&definition.our_word]))
        };
        lines.extend(wrap_styled(&[(wording, theme.text)], width));
    }
    lines
}
