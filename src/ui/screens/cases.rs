//! The stories of a term as a table of marks: a row a story, a column an organisation, and in words above it where
//! judgements split. The selected story stands below with everybody's answer, where there is room.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::home::empty;
use crate::app::places::{Pane, Target};
use crate::app::state::TermPage;
use crate::app::view::cases::{self as view, CaseRow, Mark, Spread};
use crate::app::view::judged;
use crate::domain::text::capital;
use crate::domain::{OrgId, Verdict, text};
use crate::ui::layout::{Canvas, split_bottom, split_top};
use crate::ui::theme::Theme;
use crate::ui::widgets::{Scrollbar, first_visible, wrap_at_most};
use crate::words;

/// The columns of one organisation: its mark, or the mark of its answer.
const EACH: u16 = 6;
/// The columns of the word that says how the answers stand to one another.
const SPREAD: u16 = 10;
/// From this width on that word has its place.
const ROOM_FOR_SPREAD: u16 = 70;
/// The narrowest column in which a story can be told from the others; a quarter of a wider window.
const NARROWEST: u16 = 16;
/// The fewest rows in which the selected story is of use below the table.
const LEAST_DETAIL: u16 = 6;

pub(in crate::ui) fn draw(canvas: &mut Canvas<'_>, area: Rect, page: &TermPage) {
    let rows = view::rows(canvas.state, page);
    if rows.is_empty() {
        empty(canvas, area, words::NO_CASES);
        return;
    }
    let legend = match area.height {
        0..=9 => 0,
        10..=25 => 1,
        // A line between the marks and what they mean.
        _ => 2,
    };
    let wanted = u16::try_from(rows.len()).unwrap_or(u16::MAX);
    // The table, what the marks mean, and a story of two lines with everybody's answer.
    let others = u16::try_from(canvas.state.network.organisations.len()).unwrap_or(u16::MAX);
    let below = wanted.saturating_add(others).saturating_add(legend + 4);
    let rest = in_words(canvas, area, page, area.height.saturating_sub(below));
    let (head, rest) = split_top(rest, 1);
    let room = rest.height.saturating_sub(legend + 1);
    // The story below gets half of what there is, or what the table leaves.
    let detail = if area.width >= 56 && room >= LEAST_DETAIL + 3 {
        room.saturating_sub(wanted).max(room / 2).max(LEAST_DETAIL)
    } else {
        0
    };
    let body = rest.height.saturating_sub(legend + detail + u16::from(detail > 0)).min(wanted);
    let (body, rest) = split_top(rest, body);
    let table = Table::new(canvas, body, page, &rows);
    table.head(canvas, head);
    table.draw(canvas, body);
    let (line, below) = split_top(rest, legend);
    draw_legend(canvas, split_bottom(line, 1).1, page);
    if detail > 0 {
        let gap = u16::from(legend > 1);
        super::case::draw(canvas, split_top(below, gap).1, page, &rows);
    }
}

/// Where judgements split, in words, the first sentence large; while somebody guesses, what the table takes. It may take
/// the rows that are to spare, and a few in any case.
fn in_words(canvas: &mut Canvas<'_>, area: Rect, page: &TermPage, spare: u16) -> Rect {
    let (theme, language, state) = (canvas.theme, canvas.language(), canvas.state);
    let told = match view::guesser(state, page) {
        Some(me) => {
            let banner =
                words::GUESS_BANNER.with(language, &[state.network.name(me), &state.network.mark(me)]);
            vec![words::GUESSES_ARE_OPEN.to(language).to_owned(), banner]
        }
        None => judged::told(state, &page.term),
    };
    let least = match area.height {
        0..=9 => 1,
        10..=13 => 2,
        14..=20 => 3,
        _ => 5,
    };
    let most = usize::from(spare.clamp(least, 8));
    let width = area.width.saturating_sub(2).max(8);
    let mut lines: Vec<Line<'_>> = Vec::new();
    for (index, sentence) in told.iter().enumerate() {
        let style = if index == 0 { theme.title } else { theme.text };
        let room = most - lines.len().min(most);
        if room == 0 {
            break;
        }
        // The first sentence never takes all the room there is.
        let room = if index == 0 && most > 2 { room.min(2) } else { room };
        lines.extend(wrap_at_most(&[(sentence.as_str(), style)], width, room, theme.glyphs.ellipsis));
    }
    let gap = usize::from(area.height >= 20);
    let (above, rest) = split_top(area, u16::try_from(lines.len() + gap).unwrap_or(0));
    for (line, y) in lines.iter().zip(above.top()..above.bottom()) {
        canvas.line(Rect { x: above.x + 1, y, width: above.width.saturating_sub(1), height: 1 }, line);
    }
    rest
}

/// How a verdict looks.
pub(super) const fn verdict_style(theme: &Theme, verdict: Verdict) -> Style {
    match verdict {
        Verdict::Yes => theme.ok,
        Verdict::Depends => theme.warn,
        Verdict::No => theme.bad,
    }
}

/// The character of a verdict.
pub(super) const fn verdict_glyph(theme: &Theme, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => theme.glyphs.yes,
        Verdict::Depends => theme.glyphs.depends,
        Verdict::No => theme.glyphs.no,
    }
}

/// Behind an answer on an older text.
const OLDER: &str = "!";
/// Behind an answer that another recorded.
const RECORDED: &str = "\"";
/// Behind an answer of which something is kept and not saved.
const KEPT: &str = "*";

fn mark_line<'a>(theme: &Theme, mark: Mark) -> Line<'a> {
    let mut spans = vec![match mark.verdict {
        Some(verdict) => Span::styled(verdict_glyph(theme, verdict), verdict_style(theme, verdict)),
        None => Span::styled(theme.glyphs.unsaid, theme.quiet),
    }];
    for (is, sign) in [(mark.older, OLDER), (mark.recorded, RECORDED), (mark.kept, KEPT)] {
        if is {
            spans.push(Span::styled(sign, theme.warn));
        }
    }
    Line::from(spans)
}

/// What the marks mean, in as many words as there is room for.
fn draw_legend(canvas: &mut Canvas<'_>, area: Rect, page: &TermPage) {
    let (theme, language) = (canvas.theme, canvas.language());
    let guessing = view::guesser(canvas.state, page).is_some();
    let unsaid = if guessing { words::NOT_GUESSED_SHORT } else { words::NOT_ANSWERED_SHORT };
    let verdicts = Verdict::ALL.map(|it| (verdict_glyph(theme, it), it.say(), verdict_style(theme, it)));
    let mut parts: Vec<(&str, words::Say, Style)> = verdicts.to_vec();
    parts.push((theme.glyphs.unsaid, unsaid, theme.quiet));
    if !guessing {
        parts.push((OLDER, words::OLDER_TEXT_SHORT, theme.warn));
    }
    parts.push((RECORDED, words::RECORDED_FOR_SHORT, theme.warn));
    let mut spans = vec![Span::raw("  ")];
    let mut used = 2;
    for (sign, say, style) in parts {
        let word = say.to(language);
        let wide = sign.width() + 1 + word.width() + 3;
        if used + wide > usize::from(area.width) + 3 {
            break;
        }
        used += wide;
        spans.push(Span::styled(sign.to_owned(), style));
        spans.push(Span::styled(format!(" {word}   "), theme.quiet));
    }
    canvas.line(area, &Line::from(spans));
}

/// The table as it is laid out.
struct Table<'a, 'r> {
    page: &'r TermPage,
    rows: &'r [CaseRow<'a>],
    /// The organisations that fit, with their numbers among all.
    columns: Vec<(usize, &'a OrgId)>,
    /// The selected row and the selected organisation.
    selected: (usize, Option<&'a OrgId>),
    /// The columns of the stories.
    stories: u16,
    /// Whether a word says how the answers stand to one another.
    spread: bool,
    /// How many organisations do not fit.
    hidden: usize,
}

impl<'a, 'r> Table<'a, 'r> {
    fn new(canvas: &mut Canvas<'a>, body: Rect, page: &'r TermPage, rows: &'r [CaseRow<'a>]) -> Self {
        let state = canvas.state;
        let order = state.network.in_order();
        let guessing = view::guesser(state, page).is_some();
        let spread = body.width >= ROOM_FOR_SPREAD && !guessing;
        let right = 1 + if spread { SPREAD } else { 0 };
        let for_marks = body.width.saturating_sub(right + NARROWEST.max(body.width / 4));
        let fit = usize::from(for_marks / EACH).clamp(1, order.len().max(1));
        let org = view::column(state, page);
        let at = org.and_then(|org| order.iter().position(|other| *other == org));
        let first = first_visible(order.len(), at, state.places.columns, fit);
        canvas.places.columns = first;
        let hidden = order.len() - fit.min(order.len());
        let columns: Vec<(usize, &OrgId)> = order.into_iter().enumerate().skip(first).take(fit).collect();
        let marks = u16::try_from(columns.len()).unwrap_or(u16::MAX).saturating_mul(EACH);
        let stories = body.width.saturating_sub(right + marks);
        let row = page.case.min(rows.len().saturating_sub(1));
        Self { page, rows, columns, selected: (row, org), stories, spread, hidden }
    }

    /// Where the column with this number among those shown begins.
    fn x(&self, area: Rect, index: usize) -> u16 {
        area.x + self.stories + u16::try_from(index).unwrap_or(0) * EACH
    }

    /// How many cases, in which order, and whose columns these are.
    fn head(&self, canvas: &mut Canvas<'_>, area: Rect) {
        let (theme, language, state) = (canvas.theme, canvas.language(), canvas.state);
        let count = words::CASES.of(language, self.rows.len());
        let order = if view::is_by_split(state, self.page) { words::ORDER_SPLIT } else { words::ORDER_OWN };
        let more = (self.hidden > 0).then(|| words::MORE_COLUMNS.of(language, self.hidden));
        let more = more.map(|more| format!("   {more}")).unwrap_or_default();
        let room = usize::from(self.stories.saturating_sub(3));
        let long = format!("{count}, {}{more}", order.to(language));
        let left = text::fitting([long, format!("{count}{more}"), more.trim().to_owned()], room);
        canvas.put(Rect { x: area.x + 2, width: self.stories.saturating_sub(3), ..area }, &left, theme.quiet);
        for (index, (_, org)) in self.columns.iter().enumerate() {
            let place = Rect { x: self.x(area, index) + 1, width: EACH - 1, ..area };
            let style = if self.selected.1 == Some(*org) { theme.accent } else { theme.heading };
            canvas.put(place, &state.network.mark(org), style);
        }
    }

    fn draw(&self, canvas: &mut Canvas<'_>, body: Rect) {
        let height = usize::from(body.height);
        let top = canvas.state.places.top(Pane::Cases);
        let top = first_visible(self.rows.len(), Some(self.selected.0), top, height);
        let bar = Scrollbar { total: self.rows.len(), visible: height, offset: top, theme: canvas.theme };
        for ((index, row), y) in self.rows.iter().enumerate().skip(top).zip(body.top()..body.bottom()) {
            self.row(canvas, Rect { y, height: 1, ..body }, index, row);
        }
        ratatui::widgets::Widget::render(&bar, body, canvas.buf);
        canvas.window(Pane::Cases, top, height);
    }

    fn row(&self, canvas: &mut Canvas<'_>, place: Rect, index: usize, row: &CaseRow<'_>) {
        let theme = canvas.theme;
        let chosen = self.selected.0 == index;
        let width = self.stories.saturating_sub(3);
        let style = if chosen { theme.title } else { theme.text };
        let gist = text::one_line(&row.case.story, usize::from(width));
        canvas.put(Rect { x: place.x + 2, width, ..place }, &gist, style);
        if chosen {
            let line = Rect { width: place.width.saturating_sub(1), ..place };
            canvas.buf.set_style(line, theme.cursor_line);
            canvas.put(place, theme.glyphs.selected, theme.accent);
        }
        canvas.target(Rect { width: self.stories, ..place }, Target::Row(Pane::Cases, index));
        for (column, (number, org)) in self.columns.iter().enumerate() {
            let cell = Rect { x: self.x(place, column), width: EACH, ..place }.intersection(place);
            let line = mark_line(theme, view::mark(canvas.state, self.page, row, org));
            if chosen && self.selected.1 == Some(*org) {
                // All in one style: a mark in its own colour would stand out from the rest of the cell.
                let here = Rect { width: EACH - 1, ..cell }.intersection(place);
                let plain: String = line.spans.iter().map(|span| span.content.as_ref()).collect();
                let wide = usize::from(here.width.saturating_sub(2));
                canvas.put(here, &format!("  {plain:<wide$}"), theme.selection);
                canvas.put(here, theme.glyphs.selected, theme.accent.patch(theme.selection));
            } else {
                canvas.line(Rect { x: cell.x + 2, width: cell.width.saturating_sub(2), ..cell }, &line);
            }
            canvas.target(cell, Target::Cell(index, *number));
        }
        if self.spread {
            self.spread(canvas, place, row);
        }
    }

    /// How the answers stand to one another, in a word.
    fn spread(&self, canvas: &mut Canvas<'_>, place: Rect, row: &CaseRow<'_>) {
        let theme = canvas.theme;
        let (say, style) = match row.spread {
            Spread::Unknown => return,
            Spread::Alike => (words::SPREAD_ALIKE, theme.quiet),
            Spread::Differ => (words::SPREAD_DIFFER, theme.text),
            Spread::Divided => (words::SPREAD_DIVIDED, theme.bad),
        };
        let x = self.x(place, self.columns.len()) + 1;
        let width = place.right().saturating_sub(x + 1);
        canvas.put(Rect { x, width, ..place }, canvas.say(say), style);
    }
}

/// A rule with a title in it.
pub(super) fn rule(canvas: &mut Canvas<'_>, area: Rect, title: &str) -> Rect {
    let (line, rest) = split_top(area, 1);
    let theme = canvas.theme;
    canvas.put(line, &theme.glyphs.horizontal.repeat(usize::from(line.width)), theme.border);
    let title = format!(" {} ", capital(title));
    let width = u16::try_from(title.width()).unwrap_or(u16::MAX).min(line.width.saturating_sub(3));
    canvas.put(Rect { x: line.x + 2, width, ..line }, &title, theme.heading);
    rest
}

/// The last row of an area, for what does not fit.
pub(super) const fn last_row(area: Rect) -> (Rect, Rect) {
    split_bottom(area, 1)
}
