//! Map: how far everybody lies from everybody, at a glance. Every step of a figure has a character of its own, and
//! the selected cell says its figure; colour only helps.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::compare::divider;
use super::home::empty;
use crate::app::map::{Cell, MapOrder, MapView};
use crate::app::places::{Pane, Target};
use crate::app::view::map::{self as view, Detail, Said, Table};
use crate::domain::{OrgId, text};
use crate::ui::layout::{Block, Canvas, split_bottom, split_left, split_top};
use crate::ui::widgets::{DivergenceBar, Scrollbar, first_visible, wrap_at_most, wrap_styled};
use crate::words;

/// From this width on what is said of the cell stands beside the grid.
const WIDE: u16 = 110;
/// The narrowest and the widest that a cell is drawn, without the blank between two. Even, so that a figure stands
/// in the middle.
const CELL: (u16, u16) = (4, 6);
/// The narrowest column of labels.
const NARROWEST: u16 = 14;
/// The cells of a bar.
const BAR: u16 = 8;
/// Stands in a cell where the words are alike and the judgements are not.
const UNSEEN: &str = "!";

pub(in crate::ui) fn draw(canvas: &mut Canvas<'_>, area: Rect) {
    if let MapView::Pair(one, other) = canvas.state.map.view.clone() {
        pair(canvas, area, &one, &other);
        return;
    }
    let title = title(canvas, area.width);
    let Some(table) = view::table(canvas.state) else {
        let inside = canvas.pane(area, &title, Pane::Map);
        let waits = canvas.state.cells.is_none() && !canvas.state.network.terms.is_empty();
        empty(canvas, inside, if waits { words::COMPARING } else { words::MAP_EMPTY });
        return;
    };
    let about = view::detail(canvas.state, &table);
    if area.width >= WIDE {
        let (left, right) = split_left(area, area.width * 60 / 100);
        let inside = canvas.pane(left, &title, Pane::Map);
        grid(canvas, inside, &table);
        let title = text::one_line(&about.title, room_for_title(right.width));
        let inside = canvas.frame(right, &title, false);
        detail(canvas, Rect { x: inside.x + 1, width: inside.width.saturating_sub(2), ..inside }, &about);
        return;
    }
    let inside = canvas.pane(area, &title, Pane::Map);
    let (above, below) = split_bottom(inside, detail_rows(inside.height));
    grid(canvas, above, &table);
    let (rule, below) = split_top(below, 1);
    divider(canvas, rule, &about.title);
    detail(canvas, Rect { x: below.x + 1, width: below.width.saturating_sub(2), ..below }, &about);
}

/// How many rows below the grid say something of the selected cell, with the line above them.
const fn detail_rows(height: u16) -> u16 {
    match height {
        0..=10 => 3,
        11..=14 => 5,
        15..=20 => 8,
        _ => 11,
    }
}

/// What the title of a frame may take of its width.
fn room_for_title(width: u16) -> usize {
    usize::from(width.saturating_sub(6))
}

fn title(canvas: &Canvas<'_>, width: u16) -> String {
    let (what, remark) = match (&canvas.state.map.view, canvas.state.map.order) {
        (MapView::Terms, MapOrder::Label) => (words::MAP_TERMS, words::SORT_LABEL),
        (MapView::Terms, MapOrder::Agenda) => (words::MAP_TERMS, words::MAP_BY_AGENDA),
        (MapView::Organisations | MapView::Pair(..), _) => (words::MAP_ORGANISATIONS, words::MAP_OVER_ALL),
    };
    let what = canvas.say(what);
    text::fitting([format!("{what}, {}", canvas.say(remark)), what.to_owned()], room_for_title(width))
}

/// Where the parts of the grid lie.
struct Layout {
    /// The heads of the columns.
    head: Rect,
    /// The cells with their labels.
    body: Rect,
    /// The width of the labels.
    label: u16,
    /// The width of a cell.
    cell: u16,
    /// The first column that is shown, and how many are.
    columns: (usize, usize),
    /// The first row that is shown, and how many there is room for.
    rows: (usize, usize),
}

impl Layout {
    /// Makes room: the labels get what they need, the cells what is left, and whatever does not fit slides by.
    fn of(canvas: &Canvas<'_>, area: Rect, table: &Table<'_>) -> Self {
        let (head, body) = split_top(area, 1);
        let count = u16::try_from(table.columns()).unwrap_or(u16::MAX).max(1);
        // A mark before the label, at the end a bracket and the scrollbar.
        let room = area.width.saturating_sub(4);
        let wanted = (0..table.rows()).map(|row| table.label(canvas.state, row).width()).max().unwrap_or(0);
        let wanted = u16::try_from(wanted + 1).unwrap_or(u16::MAX);
        let all = count.saturating_mul(CELL.0 + 1);
        let label = wanted.min(room.saturating_sub(all).max(room / 3)).max(NARROWEST.min(room / 2));
        let cell = (room.saturating_sub(label) / count).saturating_sub(1).clamp(CELL.0, CELL.1) / 2 * 2;
        let fit = usize::from(room.saturating_sub(label) / (cell + 1)).max(1);
        let first = first_visible(table.columns(), Some(table.column), canvas.state.places.columns, fit);
        let height = usize::from(body.height);
        let top = first_visible(table.rows(), Some(table.row), canvas.state.places.top(Pane::Map), height);
        Self { head, body, label, cell, columns: (first, fit), rows: (top, height) }
    }

    /// The places of the columns that are shown, each with its number.
    fn across(&self, total: usize, row: Rect) -> impl Iterator<Item = (usize, Rect)> {
        let (first, count) = self.columns;
        let (start, step, width) = (row.x + 2 + self.label, self.cell + 1, self.cell);
        let right = row.right();
        (first..total.min(first + count)).zip(0_u16..).map(move |(column, index)| {
            let x = (start + 1 + index * step).min(right);
            (column, Rect { x, width: width.min(right - x), height: 1, ..row })
        })
    }
}

/// The labels, the cells that are in view, and what their shades mean.
fn grid(canvas: &mut Canvas<'_>, area: Rect, table: &Table<'_>) {
    // The marks that are no shades get a row of their own where it takes none from the cells.
    let roomy = usize::from(area.height) > table.rows() + 3;
    let (area, foot) = split_bottom(area, u16::from(area.height > 3) + u16::from(roomy));
    let layout = Layout::of(canvas, area, table);
    heads(canvas, table, &layout);
    let (top, height) = layout.rows;
    for (row, y) in (top..table.rows()).zip(layout.body.top()..layout.body.bottom()) {
        draw_row(canvas, table, &layout, row, Rect { y, height: 1, ..layout.body });
    }
    let bar = Scrollbar { total: table.rows(), visible: height, offset: top, theme: canvas.theme };
    ratatui::widgets::Widget::render(&bar, layout.body, canvas.buf);
    canvas.window(Pane::Map, top, height);
    canvas.places.columns = layout.columns.0;
    legend(canvas, foot, table.terms.is_some());
}

/// The marks of the organisations, and how many of them are out of view.
fn heads(canvas: &mut Canvas<'_>, table: &Table<'_>, layout: &Layout) {
    let total = table.columns();
    let hidden = total.saturating_sub(layout.columns.1);
    if hidden > 0 {
        let more = words::MORE_COLUMNS.of(canvas.language(), hidden);
        let place = Rect { x: layout.head.x + 2, width: layout.label.min(layout.head.width), ..layout.head };
        canvas.put(place, &text::one_line(&more, usize::from(place.width)), canvas.theme.quiet);
    }
    for (column, place) in layout.across(total, layout.head) {
        let Some(org) = table.cells.organisations.get(column) else { continue };
        let mark = centred(&canvas.state.network.mark(org), place.width);
        let style = if column == table.column { canvas.theme.title } else { canvas.theme.quiet };
        canvas.put(place, &mark, style);
    }
}

fn draw_row(canvas: &mut Canvas<'_>, table: &Table<'_>, layout: &Layout, row: usize, place: Rect) {
    let theme = canvas.theme;
    let chosen = row == table.row;
    let width = (layout.label + 2).min(place.width);
    let label = Rect { x: place.x + 2.min(width), width: width.saturating_sub(2), ..place };
    let name = text::one_line(table.label(canvas.state, row), usize::from(label.width));
    canvas.put(label, &name, if chosen { theme.title } else { theme.text });
    if chosen {
        canvas.put(place, theme.glyphs.selected, theme.accent);
    }
    canvas.target(Rect { width, ..place }, Target::Cell(row, table.column));
    for (column, cell) in layout.across(table.columns(), place) {
        let selected = chosen && column == table.column;
        draw_cell(canvas, cell, table.cell(row, column), selected);
        if !selected && table.differs_unseen(row, column) {
            let last =
                Rect { x: cell.right().saturating_sub(1).max(cell.x), width: cell.width.min(1), ..cell };
            canvas.put(last, UNSEEN, theme.bad);
        }
        canvas.target(cell, Target::Cell(row, column));
    }
}

/// A cell by its shade; the selected one by its figure, between brackets.
fn draw_cell(canvas: &mut Canvas<'_>, place: Rect, cell: Cell, selected: bool) {
    let theme = canvas.theme;
    let ellipsis = theme.glyphs.ellipsis;
    if selected {
        let figure = match cell {
            Cell::Apart(figure) => canvas.language().figure(figure),
            other => mark(other, ellipsis),
        };
        let around = Rect { x: place.x.saturating_sub(1), width: place.width + 2, ..place };
        canvas.put(around, &format!("[{}]", centred(&figure, place.width)), theme.selection);
        return;
    }
    let Cell::Apart(figure) = cell else {
        canvas.put(place, &centred(&mark(cell, ellipsis), place.width), theme.quiet);
        return;
    };
    let shade = theme.shade(view::step(figure));
    let text = match shade.fills {
        true => shade.glyph.repeat(usize::from(place.width)),
        false => centred(&shade.glyph.repeat(2), place.width),
    };
    canvas.put(place, &text, shade.style);
}

/// What stands in a cell without a figure.
fn mark(cell: Cell, ellipsis: &str) -> String {
    match cell {
        Cell::Nothing | Cell::Apart(_) => String::new(),
        Cell::Alone => "-".to_owned(),
        Cell::Waits => ellipsis.to_owned(),
        Cell::Few(terms) => terms.to_string(),
    }
}

/// A short text in the middle of so many cells.
fn centred(text: &str, width: u16) -> String {
    let gap = usize::from(width).saturating_sub(text.width());
    format!("{}{text}{}", " ".repeat(gap / 2), " ".repeat(gap - gap / 2))
}

/// The figures at which a step begins and ends.
const STEPS: [(f64, f64); 5] = [(0.0, 0.19), (0.2, 0.39), (0.4, 0.59), (0.6, 0.79), (0.8, 1.0)];

/// What the shades mean, in as many words as there is room for.
fn legend(canvas: &mut Canvas<'_>, area: Rect, of_terms: bool) {
    let area = Rect { x: area.x + 2.min(area.width), width: area.width.saturating_sub(2), ..area };
    let language = canvas.language();
    let figure = |value: f64| language.figure(value);
    let whole: Vec<String> = STEPS
        .iter()
        .map(|(from, to)| words::MAP_STEP.with(language, &[&figure(*from), &figure(*to)]))
        .collect();
    let upto: Vec<String> =
        STEPS.iter().map(|(_, to)| words::MAP_STEP_TO.with(language, &[&figure(*to)])).collect();
    let bare: Vec<String> = STEPS.iter().map(|(_, to)| figure(*to)).collect();
    let ways = [(whole, 2, "   "), (upto, 2, "  "), (bare, 1, " ")];
    // On a single line the mark of a hidden disagreement comes before the length of the rest.
    let beside = of_terms && area.height == 1;
    let marked = if beside { canvas.say(words::MAP_LEGEND_UNSEEN).width() + 3 } else { 0 };
    for (texts, cells, gap) in ways {
        let line = steps(canvas, &texts, cells, gap);
        if line.width() + marked <= usize::from(area.width) || cells == 1 {
            let used = u16::try_from(line.width() + 3).unwrap_or(u16::MAX).min(area.width);
            canvas.line(area, &line);
            let rest = if area.height > 1 {
                Rect { y: area.y + 1, height: 1, ..area }
            } else {
                Rect { x: area.x + used, width: area.width - used, ..area }
            };
            canvas.put(rest, &marks(canvas, of_terms, rest.width), canvas.theme.quiet);
            return;
        }
    }
}

/// What the marks that are no shades mean, as far as there is room.
fn marks(canvas: &Canvas<'_>, of_terms: bool, width: u16) -> String {
    let (unseen, blank) = (canvas.say(words::MAP_LEGEND_UNSEEN), canvas.say(words::MAP_LEGEND_TERMS));
    let ways = match of_terms {
        true => vec![format!("{unseen}   {blank}"), unseen.to_owned()],
        false => vec![canvas.say(words::MAP_LEGEND_ORGANISATIONS).to_owned()],
    };
    text::fitting(ways.into_iter().chain([String::new()]), usize::from(width))
}

/// The five steps, each with its text.
fn steps<'a>(canvas: &Canvas<'_>, texts: &[String], cells: usize, gap: &'static str) -> Line<'a> {
    let mut spans = Vec::new();
    for (step, text) in texts.iter().enumerate() {
        let shade = canvas.theme.shade(step);
        if step > 0 {
            spans.push(Span::raw(gap));
        }
        spans.push(Span::styled(shade.glyph.repeat(cells), shade.style));
        spans.push(Span::styled(format!(" {text}"), canvas.theme.quiet));
    }
    Line::from(spans)
}

/// What is said of the selected cell, as much of it as there is room for, nothing cut off in the middle.
fn detail(canvas: &mut Canvas<'_>, area: Rect, about: &Detail) {
    let mut y = area.y;
    for (index, said) in about.said.iter().enumerate() {
        let left = usize::from(area.bottom().saturating_sub(y));
        let mut lines = said_lines(canvas, said, area.width);
        let airy = index > 0 && area.height > 16 && !matches!(said, Said::Conflict(_));
        if lines.len() + usize::from(airy) > left {
            if index > 0 {
                continue;
            }
            let Said::Figure(text) = said else { continue };
            lines = wrap_at_most(
                &[(text.as_str(), canvas.theme.text)],
                area.width.max(1),
                left,
                canvas.theme.glyphs.ellipsis,
            );
        }
        y += u16::from(airy);
        for line in &lines {
            canvas.line(Rect { y, height: 1, ..area }, line);
            y += 1;
        }
    }
}

fn said_lines<'a>(canvas: &Canvas<'_>, said: &Said, width: u16) -> Vec<Line<'a>> {
    let theme = canvas.theme;
    match said {
        Said::Figure(text) => wrap_styled(&[(text.as_str(), theme.text)], width.max(8)),
        Said::Whole(text) => wrap_styled(&[(text.as_str(), theme.quiet)], width.max(8)),
        Said::Conflict(text) => conflict(canvas, text, width),
        Said::Bars(bars) => bars.iter().map(|(name, figure)| bar(canvas, name, *figure, width)).collect(),
    }
}

/// A sentence with the mark of a conflict before it.
fn conflict<'a>(canvas: &Canvas<'_>, says: &str, width: u16) -> Vec<Line<'a>> {
    let lines = wrap_styled(&[(says, canvas.theme.text)], width.saturating_sub(2).max(8));
    let lead = |index: usize| Span::styled(if index == 0 { "! " } else { "  " }, canvas.theme.bad);
    lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| {
            let mut spans = vec![lead(index)];
            spans.extend(line.spans);
            Line::from(spans)
        })
        .collect()
}

/// A name with its figure as a bar.
fn bar<'a>(canvas: &Canvas<'_>, name: &str, figure: f64, width: u16) -> Line<'a> {
    let theme = canvas.theme;
    let (full, rest) = DivergenceBar::new(figure, theme).parts(BAR);
    let room = usize::from(width).saturating_sub(usize::from(DivergenceBar::WIDTH) + 2);
    Line::from(vec![
        Span::styled(full, theme.bar),
        Span::styled(rest, theme.track),
        Span::styled(format!(" {}  ", canvas.language().figure(figure)), theme.text),
        Span::styled(text::one_line(name, room), theme.text),
    ])
}

/// The terms that two organisations both define, widest apart first, each with what is most in conflict.
fn pair(canvas: &mut Canvas<'_>, area: Rect, one: &OrgId, other: &OrgId) {
    let state = canvas.state;
    let (network, language) = (&state.network, canvas.language());
    let names = words::MAP_PAIR.with(language, &[network.name(one), network.name(other)]);
    let marks = words::MAP_PAIR.with(language, &[&network.mark(one), &network.mark(other)]);
    let ways = [names, marks].map(|two| words::MAP_PAIR_TERMS.with(language, &[&two]));
    let title = text::fitting(ways, room_for_title(area.width));
    let inside = canvas.pane(area, &title, Pane::Map);
    let rows = view::shared(state, one, other, usize::MAX);
    if rows.is_empty() {
        empty(canvas, inside, words::MAP_NOTHING_SHARED);
        return;
    }
    let selected = state.row(Pane::Map).min(rows.len() - 1);
    let width = inside.width.saturating_sub(3);
    canvas.long(inside, Pane::Map, (rows.len(), selected), true, &|canvas, index| {
        let Some(row) = rows.get(index) else { return Block::default() };
        let mut lines = vec![bar(canvas, state.network.label(row.term), row.divergence, width)];
        if let Some(says) = view::worst(state, row.term, one, other) {
            let indent = DivergenceBar::WIDTH + 2;
            let says = conflict(canvas, says, width.saturating_sub(indent));
            lines.extend(says.into_iter().map(|line| indented(line, indent)));
        }
        Block::from(lines)
    });
}

fn indented<'a>(line: Line<'a>, by: u16) -> Line<'a> {
    let mut spans = vec![Span::styled(" ".repeat(usize::from(by)), Style::default())];
    spans.extend(line.spans);
    Line::from(spans)
}
