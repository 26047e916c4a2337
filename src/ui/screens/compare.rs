//! Definitions side by side: a column an organisation, a row a facet. The heart of the workbench.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::home::empty;
use crate::app::form::Subject;
use crate::app::places::{Pane, Target};
use crate::app::state::{CompareView, TermPage};
use crate::app::view::compare::{self as view, Comparison, Mark};
use crate::app::view::explained;
use crate::divergence::Relation;
use crate::domain::text::capital;
use crate::domain::{Facet, OrgId, text};
use crate::ui::layout::{Block, Canvas, split_bottom, split_top};
use crate::ui::theme::Theme;
use crate::ui::widgets::{DivergenceBar, Scrollbar, first_visible, wrap_styled};
use crate::words;

/// The narrowest column in which a wording can be read.
const NARROWEST: u16 = 24;

/// A table of organisations and facets, ready to be drawn.
pub(super) struct Table<'a> {
    /// Who the columns are, with their number among all that are shown.
    pub(super) columns: Vec<(usize, &'a OrgId)>,
    /// Which rows.
    pub(super) facets: &'a [Facet],
    /// What each is held against.
    pub(super) comparison: &'a Comparison<'a>,
    /// The selected facet, and the number of the selected organisation among all that are shown.
    pub(super) selected: (usize, usize),
}

pub(in crate::ui) fn draw(canvas: &mut Canvas<'_>, area: Rect, page: &TermPage) {
    let comparison = view::comparison(canvas.state, page);
    if comparison.shown.is_empty() {
        empty(canvas, area, words::NO_ORGANISATIONS_YET);
        return;
    }
    let (area, told) = in_short(canvas, area, &comparison);
    let (above, below) = split_bottom(area, difference_rows(area));
    let label = label_width(area.width);
    let fit = usize::from(above.width.saturating_sub(label + 1) / (NARROWEST + 1)).max(1);
    let count = comparison.shown.len().min(fit);
    let column = page.column.min(comparison.shown.len() - 1);
    // The first column stays; the others slide past it.
    let others = comparison.shown.len() - 1;
    let selected = column.checked_sub(1);
    let first = first_visible(others, selected, canvas.state.places.columns, count.saturating_sub(1).max(1));
    canvas.places.columns = first;
    let columns: Vec<(usize, &OrgId)> = comparison
        .shown
        .iter()
        .copied()
        .enumerate()
        .filter(|(number, _)| *number == 0 || (first + 1..first + count).contains(number))
        .collect();
    let row = page.row.min(comparison.facets.len().saturating_sub(1));
    let table =
        Table { columns, facets: &comparison.facets, comparison: &comparison, selected: (row, column) };
    if count < 2 && comparison.shown.len() > 1 {
        stacked(canvas, above, page, &comparison, (row, column));
    } else {
        draw_table(canvas, above, page, &table);
    }
    differences(canvas, below, page, &comparison, told);
}

/// From this height on the whole term in short stands above the table.
const ROOM_FOR_SUMMARY: u16 = 26;

/// The whole term in short, where there is room; gives what is left, and whether it was said.
fn in_short(canvas: &mut Canvas<'_>, area: Rect, comparison: &Comparison<'_>) -> (Rect, bool) {
    let summary = comparison.report.map(|report| report.summary.as_str()).unwrap_or_default();
    if summary.is_empty() || area.height < ROOM_FOR_SUMMARY {
        return (area, false);
    }
    let lines = wrap_styled(&[(summary, canvas.theme.text)], area.width.saturating_sub(2).max(8));
    let rows = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    if rows > area.height / 5 {
        return (area, false);
    }
    let (above, rest) = split_top(area, rows + 1);
    for (line, y) in lines.iter().zip(above.y..above.bottom()) {
        canvas.line(Rect { x: above.x + 1, y, width: above.width.saturating_sub(1), height: 1 }, line);
    }
    (rest, true)
}

/// How many rows the sentences below the table get.
const fn difference_rows(area: Rect) -> u16 {
    match area.height {
        0..=9 => 2,
        10..=15 => 4,
        16..=24 => 6,
        _ => 9,
    }
}

pub(super) const fn label_width(width: u16) -> u16 {
    match width {
        0..=69 => 13,
        70..=109 => 16,
        _ => 18,
    }
}

pub(super) fn draw_table(canvas: &mut Canvas<'_>, area: Rect, page: &TermPage, table: &Table<'_>) {
    let label = label_width(area.width);
    let columns = u16::try_from(table.columns.len()).unwrap_or(1).max(1);
    let each = area.width.saturating_sub(label + 1 + columns) / columns;
    let (head, body) = split_top(area, 2);
    for (index, (_, org)) in table.columns.iter().enumerate() {
        let x = head.x + label + 1 + u16::try_from(index).unwrap_or(0) * (each + 1);
        header(canvas, Rect { x, width: each, ..head }, page, table, org);
    }
    hidden_columns(canvas, Rect { width: label, ..head }, page, table);
    let cells: Vec<Vec<Vec<Line<'_>>>> = table
        .facets
        .iter()
        .map(|facet| {
            let width = each.saturating_sub(2).max(4);
            table
                .columns
                .iter()
                .map(|(_, org)| cell(canvas, page, table.comparison, org, *facet, width))
                .collect()
        })
        .collect();
    // Every row is as high as its longest cell, and one empty line sets rows apart.
    let heights: Vec<usize> =
        cells.iter().map(|row| row.iter().map(Vec::len).max().unwrap_or(0).max(1) + 1).collect();
    let starts: Vec<usize> = heights
        .iter()
        .scan(0, |sum, height| {
            *sum += height;
            Some(*sum - height)
        })
        .collect();
    let total: usize = heights.iter().sum();
    let height = usize::from(body.height);
    let (start, length) = (
        starts.get(table.selected.0).copied().unwrap_or(0),
        heights.get(table.selected.0).copied().unwrap_or(1),
    );
    let mut top = canvas.state.places.top(Pane::Compare).min(total.saturating_sub(height));
    top = first_visible(total, Some(start + length.saturating_sub(2)), top, height);
    top = first_visible(total, Some(start), top, height);
    for (index, row) in cells.iter().enumerate() {
        let place = RowPlace { top, start: starts.get(index).copied().unwrap_or(0), body, label, each };
        draw_row(canvas, table, index, row, &place);
    }
    let bar = Scrollbar { total, visible: height, offset: top, theme: canvas.theme };
    ratatui::widgets::Widget::render(&bar, body, canvas.buf);
    canvas.window(Pane::Compare, top, height);
}

/// Where a row of the table lies.
struct RowPlace {
    top: usize,
    start: usize,
    body: Rect,
    label: u16,
    each: u16,
}

fn draw_row(
    canvas: &mut Canvas<'_>,
    table: &Table<'_>,
    index: usize,
    row: &[Vec<Line<'_>>],
    place: &RowPlace,
) {
    let Some(facet) = table.facets.get(index).copied() else { return };
    let height = row.iter().map(Vec::len).max().unwrap_or(0).max(1);
    let body = place.body;
    for offset in 0..height {
        let Some(y) = (place.start + offset).checked_sub(place.top) else { continue };
        if y >= usize::from(body.height) {
            break;
        }
        let y = body.y + u16::try_from(y).unwrap_or(0);
        if offset == 0 {
            facet_label(canvas, Rect { y, height: 1, width: place.label, ..body }, table, facet, index);
        }
        for (column, lines) in row.iter().enumerate() {
            let x = body.x + place.label + 1 + u16::try_from(column).unwrap_or(0) * (place.each + 1);
            let rect = Rect { x, y, width: place.each, height: 1 };
            let number = table.columns.get(column).map_or(0, |(number, _)| *number);
            let selected = table.selected == (index, number);
            if selected {
                canvas.buf.set_style(rect, canvas.theme.cursor_line);
                canvas.put(rect, canvas.theme.glyphs.selected, canvas.theme.accent);
            }
            if let Some(line) = lines.get(offset) {
                let text =
                    Rect { x: rect.x + 1.min(rect.width), width: rect.width.saturating_sub(1), ..rect };
                canvas.line(text, line);
            }
            canvas.target(rect, Target::Cell(index, number));
        }
    }
}

/// The facet's name, with a mark when somebody shown is in conflict about it.
fn facet_label(canvas: &mut Canvas<'_>, rect: Rect, table: &Table<'_>, facet: Facet, index: usize) {
    let theme = canvas.theme;
    let clash = conflict_about(table, facet);
    let style = if table.selected.0 == index { theme.title } else { theme.heading };
    let (mark, mark_style) = if clash { ("!", theme.bad) } else { (" ", theme.text) };
    let name = capital(facet.name(canvas.language()));
    let line = Line::from(vec![
        Span::styled(mark, mark_style),
        Span::styled(text::one_line(&name, usize::from(rect.width.saturating_sub(1))), style),
    ]);
    canvas.line(rect, &line);
}

fn conflict_about(table: &Table<'_>, facet: Facet) -> bool {
    let shown = |org: &OrgId| table.columns.iter().any(|(_, column)| *column == org);
    table
        .comparison
        .conflicts()
        .iter()
        .any(|(pair, conflict)| conflict.facet == facet && shown(&pair.a) && shown(&pair.b))
}

/// The organisation's name; below it, how far it lies from the one it is held against.
fn header(canvas: &mut Canvas<'_>, rect: Rect, page: &TermPage, table: &Table<'_>, org: &OrgId) {
    let (theme, language, state) = (canvas.theme, canvas.language(), canvas.state);
    let (name_row, rest) = split_top(rect, 1);
    let mine = state.who.is(org);
    let width = usize::from(rect.width.saturating_sub(1));
    let full = state.network.name(org);
    let subject = Subject::Definition { org: org.clone(), term: page.term.clone() };
    let kept = canvas.kept(&subject, "edit");
    let room = width.saturating_sub(if kept.is_some() { 2 } else { 0 });
    // A name of which little would be left goes by its mark.
    let mut name = match text::remark(full, room) {
        cut if cut.is_empty() || room < 16 => text::fitting([full.to_owned(), state.network.mark(org)], room),
        cut => cut,
    };
    if mine && name.width() + 4 <= width {
        name = format!("{name} ({})", words::YOU.to(language));
    }
    let style = if table.comparison.against == Some(org) { theme.accent } else { theme.title };
    let mut name = Line::from(Span::styled(name, style));
    if let Some(kept) = kept {
        // In as many words as there is room for, by its mark in any case.
        let key = state.keymap.label("edit").unwrap_or_default();
        let short = Span::styled(words::KEPT_SHORT.with(language, &[&key]), kept.style);
        let room = width.saturating_sub(name.width() + 1);
        let fits = [kept.clone(), short].into_iter().find(|span| span.width() <= room);
        name.spans.push(Span::raw(" "));
        name.spans.push(fits.unwrap_or_else(|| Span::styled("*", kept.style)));
    }
    canvas.line(Rect { x: name_row.x + 1, ..name_row }, &name);
    let recorded =
        state.network.definition(org, &page.term).and_then(|definition| definition.recorded_by.as_ref());
    let mut line = if table.comparison.against == Some(org) {
        Line::from(Span::styled(
            text::fitting(
                [words::HELD_AGAINST, words::HELD_AGAINST_SHORT].map(|say| say.to(language).to_owned()),
                width,
            ),
            theme.quiet,
        ))
    } else {
        distance(canvas, table, org, width)
    };
    // That it waits for their word comes first where there is no room for both.
    if let Some(by) = recorded {
        let ways = [canvas.author(by), canvas.author_mark(by)]
            .map(|author| words::RECORDED_SHORT.with(language, &[&author]));
        let note = Span::styled(text::fitting(ways, width), theme.warn);
        if line.width() + note.width() + 2 <= width {
            line.spans.push(Span::raw("  "));
            line.spans.push(note);
        } else {
            line = Line::from(note);
        }
    }
    canvas.line(Rect { x: rest.x + 1, height: 1, ..rest }, &line);
}

/// How far an organisation lies from the one that the others are held against.
fn distance<'a>(canvas: &Canvas<'_>, table: &Table<'_>, org: &OrgId, width: usize) -> Line<'a> {
    let theme = canvas.theme;
    let Some((pair, _)) = table.comparison.against.and_then(|against| table.comparison.pair(org, against))
    else {
        return Line::from(Span::styled(text::one_line(canvas.say(words::NO_WORDING), width), theme.quiet));
    };
    let value = pair.report.divergence;
    let (full, empty) = DivergenceBar::new(value, theme).parts(8);
    let count = words::CONFLICT_COUNT.of(canvas.language(), pair.report.conflicts.len());
    let mut spans = vec![
        Span::styled(full, theme.bar),
        Span::styled(empty, theme.track),
        Span::styled(format!(" {}", canvas.language().figure(value)), theme.text),
    ];
    if !pair.report.conflicts.is_empty() && 15 + count.width() <= width {
        spans.push(Span::styled(format!("  {count}"), theme.quiet));
    }
    Line::from(spans)
}

/// How many organisations do not fit beside the others; left and right lead to them.
fn hidden_columns(canvas: &mut Canvas<'_>, rect: Rect, page: &TermPage, table: &Table<'_>) {
    let shown = table.comparison.shown.len();
    let hidden = shown - table.columns.len().min(shown);
    if hidden > 0 && page.view == CompareView::Columns {
        let line = words::MORE_COLUMNS.of(canvas.language(), hidden);
        canvas.put(rect, &format!(" {line}"), canvas.theme.quiet);
    }
}

/// What an organisation says of a facet: the wording with its marks, the rest as loud as it differs.
fn cell<'a>(
    canvas: &Canvas<'_>,
    page: &TermPage,
    comparison: &Comparison<'_>,
    org: &OrgId,
    facet: Facet,
    width: u16,
) -> Vec<Line<'a>> {
    let theme = canvas.theme;
    let lines = view::cell(canvas.state, org, page, facet);
    let definition = canvas.state.network.definition(org, &page.term);
    if facet == Facet::Wording
        && let Some(definition) = definition.filter(|definition| definition.speaks())
    {
        let marks = comparison.marks(org, page);
        return wrap_styled(&marked(&definition.wording, &marks, theme), width);
    }
    let style = if definition.is_none_or(|definition| !definition.speaks()) {
        theme.quiet
    } else {
        facet_style(canvas, comparison, page, org, facet)
    };
    let clash = style == theme.bad;
    let mark = if clash { "! " } else { "" };
    lines.iter().flat_map(|line| wrap_styled(&[(format!("{mark}{line}"), style)], width)).collect()
}

/// Conflicts stand out, what is the same is quiet.
fn facet_style(
    canvas: &Canvas<'_>,
    comparison: &Comparison<'_>,
    page: &TermPage,
    org: &OrgId,
    facet: Facet,
) -> Style {
    let theme = canvas.theme;
    let Some(other) = comparison.opposite(org, page) else { return theme.text };
    let Some((pair, _)) = comparison.pair(org, other) else { return theme.text };
    if pair.report.conflicts.iter().any(|conflict| conflict.facet == facet) {
        return theme.bad;
    }
    let value = |who: &OrgId| canvas.state.network.definition(who, &page.term).map(|it| it.get(facet));
    if value(org) == value(other) { theme.same } else { theme.text }
}

/// A wording cut into its stretches, each as its relation looks.
pub(super) fn marked(wording: &str, marks: &[Mark], theme: &Theme) -> Vec<(String, Style)> {
    if marks.is_empty() {
        return vec![(wording.to_owned(), theme.text)];
    }
    let chars: Vec<char> = wording.chars().collect();
    let piece =
        |from: usize, to: usize| chars.get(from..to.min(chars.len())).unwrap_or_default().iter().collect();
    let mut parts: Vec<(String, Style)> = Vec::new();
    let mut done = 0;
    for mark in marks {
        if mark.start > done {
            parts.push((piece(done, mark.start), theme.text));
        }
        let start = mark.start.max(done);
        if mark.end > start {
            parts.push((piece(start, mark.end), theme.relation(mark.relation)));
            done = mark.end;
        }
    }
    if done < chars.len() {
        parts.push((piece(done, chars.len()), theme.text));
    }
    parts
}

/// In a narrow window: facet by facet, the organisations below each other.
fn stacked(
    canvas: &mut Canvas<'_>,
    area: Rect,
    page: &TermPage,
    comparison: &Comparison<'_>,
    (row, column): (usize, usize),
) {
    let width = area.width.saturating_sub(9).max(8);
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let mut selected = 0;
    for (index, facet) in comparison.facets.iter().enumerate() {
        let mut heading =
            vec![Line::from(Span::styled(capital(facet.name(canvas.language())), canvas.theme.heading))];
        for (number, org) in comparison.shown.iter().enumerate() {
            let lines = cell(canvas, page, comparison, org, *facet, width);
            let chosen = index == row && number == column;
            if lines.is_empty() && !chosen {
                continue;
            }
            if chosen {
                selected = blocks.len();
            }
            let mut mark =
                canvas.state.organisation(org).map(crate::domain::Organisation::mark).unwrap_or_default();
            let subject = Subject::Definition { org: (*org).clone(), term: page.term.clone() };
            if canvas.kept(&subject, "edit").is_some() {
                mark.push('*');
            }
            let lead = std::mem::take(&mut heading);
            let mut block: Vec<Line<'_>> = Vec::new();
            for (offset, line) in lines.into_iter().enumerate() {
                let lead = if offset == 0 { format!("{mark:<5}") } else { "     ".to_owned() };
                let mut spans = vec![Span::styled(lead, canvas.theme.accent)];
                spans.extend(line.spans);
                block.push(Line::from(spans));
            }
            if block.is_empty() {
                block.push(Line::from(Span::styled(format!("{mark:<5}–"), canvas.theme.quiet)));
            }
            blocks.push(Block { lead, lines: block });
        }
    }
    canvas.blocks(area, Pane::Compare, &blocks, Some(selected), true);
    // Rows here are blocks, not cells: a click would mean another thing than it does in the table.
    canvas.places.targets.retain(|(_, target)| !matches!(target, Target::Row(Pane::Compare, _)));
}

/// What sets the selected organisation apart from the one it is held against, in sentences.
/// `told` when the whole term has been said in short.
pub(super) fn differences(
    canvas: &mut Canvas<'_>,
    area: Rect,
    page: &TermPage,
    comparison: &Comparison<'_>,
    told: bool,
) {
    let (theme, language) = (canvas.theme, canvas.language());
    let selected = comparison.selected(page);
    let other = selected.and_then(|org| comparison.opposite(org, page));
    let pair = selected.zip(other).and_then(|(org, other)| comparison.pair(org, other));
    let (rule, body) = split_top(area, 1);
    let title = match (selected, other, &pair) {
        (Some(org), Some(other), Some((pair, _))) => {
            let network = &canvas.state.network;
            let conflicts = words::CONFLICT_COUNT.of(language, pair.report.conflicts.len());
            let (mark, beside) = (network.mark(org), network.mark(other));
            let ways = [
                words::BESIDE.with(language, &[network.name(org), network.name(other), &conflicts]),
                words::BESIDE.with(language, &[&mark, &beside, &conflicts]),
            ];
            text::fitting(ways, usize::from(area.width).saturating_sub(4))
        }
        _ => words::SUMMARY.to(language).to_owned(),
    };
    divider(canvas, rule, &title);
    let width = body.width.saturating_sub(4).max(8);
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut item = |mark: &'static str, text: &str, style: Style| {
        for (index, line) in wrap_styled(&[(text, style)], width).into_iter().enumerate() {
            let mut spans = vec![Span::styled(if index == 0 { mark } else { "   " }, theme.bad)];
            spans.extend(line.spans);
            lines.push(Line::from(spans));
        }
    };
    for conflict in pair.iter().flat_map(|(pair, _)| &pair.report.conflicts) {
        item(" ! ", &conflict.says, theme.text);
    }
    let told_each_other =
        selected.zip(other).map(|(org, other)| explained::told(canvas.state, &page.term, org, other));
    for paragraph in told_each_other.iter().flatten() {
        item("   ", paragraph, theme.quiet);
    }
    let summary = comparison.report.map(|report| report.summary.as_str()).unwrap_or_default();
    // What sets these two apart is said; the whole term in short only where nothing of that kind is.
    match &pair {
        Some((pair, _)) if !pair.report.conflicts.is_empty() => {}
        _ if summary.is_empty() || told => {}
        Some(_) => item("   ", &words::WHOLE_TERM.with(language, &[summary]), theme.quiet),
        None => item("   ", summary, theme.quiet),
    }
    if canvas.state.comparing > 0 && comparison.report.is_none() {
        item("   ", words::COMPARING.to(language), theme.quiet);
    }
    let legend_row = body.height >= 6;
    let (text, legend_area) = split_bottom(body, u16::from(legend_row));
    canvas.text(text, Pane::Changes, &lines, 0);
    if legend_row {
        legend(canvas, legend_area);
    }
}

/// A line across with a title in it.
pub(super) fn divider(canvas: &mut Canvas<'_>, area: Rect, title: &str) {
    let rule = canvas.theme.glyphs.horizontal.repeat(usize::from(area.width));
    canvas.put(area, &rule, canvas.theme.border);
    if title.is_empty() {
        return;
    }
    let room = usize::from(area.width).saturating_sub(4);
    let title = format!(" {} ", text::one_line(title, room));
    canvas.put(
        Rect { x: area.x + 1, width: area.width.saturating_sub(1), ..area },
        &title,
        canvas.theme.heading,
    );
}

/// What the looks of words mean.
fn legend(canvas: &mut Canvas<'_>, area: Rect) {
    let theme = canvas.theme;
    let entries = [
        (words::LEGEND_SAME, Relation::Same),
        (words::LEGEND_SIMILAR, Relation::Similar),
        (words::LEGEND_NARROWER, Relation::ANarrower),
        (words::LEGEND_ONLY, Relation::OnlyA),
        (words::LEGEND_OPPOSITE, Relation::Opposite),
    ];
    let mut spans = vec![Span::raw("   ")];
    for (say, relation) in entries {
        spans.push(Span::styled(canvas.say(say), theme.relation(relation)));
        spans.push(Span::raw("   "));
    }
    canvas.line(area, &Line::from(spans));
}
