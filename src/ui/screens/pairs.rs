//! Two organisations at a time, furthest apart first.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::compare::{Table, differences, divider, draw_table};
use super::home::empty;
use crate::app::places::Pane;
use crate::app::state::TermPage;
use crate::app::view::compare as view;
use crate::divergence::TermPair;
use crate::domain::{Facet, text};
use crate::ui::layout::{Canvas, split_bottom, split_top};
use crate::ui::widgets::DivergenceBar;
use crate::words;

pub(in crate::ui) fn draw(canvas: &mut Canvas<'_>, area: Rect, page: &TermPage) {
    let comparison = view::comparison(canvas.state, page);
    let pairs = comparison.pairs();
    if pairs.is_empty() {
        empty(canvas, area, words::NO_PAIRS);
        return;
    }
    let selected = page.pair.min(pairs.len() - 1);
    let rows = u16::try_from(pairs.len()).unwrap_or(u16::MAX).min(area.height / 4).max(1);
    let (above, rest) = split_top(area, rows);
    let lines: Vec<Line<'_>> =
        pairs.iter().map(|pair| line(canvas, pair, above.width.saturating_sub(3))).collect();
    canvas.list(above, Pane::Pairs, &lines, Some(selected), true);
    let Some(pair) = pairs.get(selected) else { return };
    // The two of the pair, held against each other, as the page would show nobody else.
    let mut alone = page.clone();
    alone.hidden = canvas
        .state
        .network
        .in_order()
        .into_iter()
        .filter(|org| **org != pair.a && **org != pair.b)
        .cloned()
        .collect();
    alone.against = Some(pair.a.clone());
    alone.row = 0;
    alone.column = page.column.min(1);
    let two = view::comparison(canvas.state, &alone);
    let (rule, rest) = split_top(rest, 1);
    divider(canvas, rule, "");
    let bottom = if rest.height >= 20 { 9 } else { rest.height / 3 };
    let (table_area, below) = split_bottom(rest, bottom);
    let facets: Vec<Facet> = two.facets.clone();
    let columns = two.shown.iter().copied().enumerate().collect();
    let table = Table { columns, facets: &facets, comparison: &two, selected: (0, alone.column) };
    draw_table(canvas, table_area, &alone, &table);
    canvas.places.targets.retain(|(_, target)| !matches!(target, crate::app::places::Target::Cell(..)));
    let mut seen = alone.clone();
    seen.column = 0;
    differences(canvas, below, &seen, &two, false);
}

fn line<'a>(canvas: &Canvas<'_>, pair: &TermPair, width: u16) -> Line<'a> {
    let (theme, network) = (canvas.theme, &canvas.state.network);
    let (full, rest) = DivergenceBar::new(pair.report.divergence, theme).parts(8);
    let names = format!("{} – {}", network.name(&pair.a), network.name(&pair.b));
    let marks = format!("{} – {}", network.mark(&pair.a), network.mark(&pair.b));
    let count = words::CONFLICT_COUNT.of(canvas.language(), pair.report.conflicts.len());
    let room = usize::from(width).saturating_sub(14 + count.width() + 2);
    let names = text::fitting([names, marks], room);
    let gap = room.saturating_sub(names.width());
    Line::from(vec![
        Span::styled(full, theme.bar),
        Span::styled(rest, theme.track),
        Span::styled(format!(" {}  ", canvas.language().figure(pair.report.divergence)), theme.text),
        Span::styled(names, theme.text),
        Span::raw(" ".repeat(gap)),
        Span::styled(count, theme.quiet),
    ])
}
