//! A form: labels on the left, what is typed on the right, the field in front with room to write.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use crate::app::form::{Field, Form, Input, Key};
use crate::app::places::{Pane, Target};
use crate::app::view::kept;
use crate::domain::text;
use crate::domain::text::capital;
use crate::ui::layout::{Canvas, area as to_area, split_top};
use crate::ui::widgets::{Editor, Popup, Scrollbar, first_visible, wrap_styled};
use crate::words;

/// The most rows that a field that is not in front takes.
const CLOSED: usize = 3;
/// The fewest rows of the field in front when it takes several lines.
const OPEN: usize = 4;
/// The most rows that what can be ticked takes; the rest slides by.
const MOST_TICKS: usize = 12;

pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, form: &Form) {
    let theme = canvas.theme;
    let wide = 104.min(area.width);
    let labels = form.fields.iter().map(|field| field.label.width()).max().unwrap_or(10).clamp(8, 30);
    let labels = if wide < 60 { labels.min(15) } else { labels };
    let input = usize::from(wide).saturating_sub(labels + 7).max(10);
    let mut notes: Vec<Line<'_>> = Vec::new();
    for note in &form.note {
        notes.extend(wrap_styled(&[(note.as_str(), theme.quiet)], wide.saturating_sub(4).max(10)));
    }
    let fields = kept::fields(canvas.state, form);
    if !fields.is_empty() {
        let names: Vec<&str> = fields.iter().map(|field| field.label.trim()).collect();
        let key = canvas.state.keymap.label("form-kept").unwrap_or_default();
        let offer = words::KEPT_OF.with(canvas.language(), &[&names.join(", "), &key]);
        notes.splice(0..0, wrap_styled(&[(offer, theme.warn)], wide.saturating_sub(4).max(10)));
    }
    notes.truncate(usize::from(area.height / 3));
    let heights: Vec<usize> = form
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| if form.shows(field) { rows(field, index == form.focus, input) } else { 0 })
        .collect();
    let total: usize = heights.iter().sum();
    let gap = usize::from(!notes.is_empty());
    let high = u16::try_from(total + notes.len() + gap).unwrap_or(u16::MAX);
    let popup = Popup::new(&form.title, theme).between((36, 6), (110, 60));
    let inside = popup.draw(popup.place((wide.saturating_sub(2), high), area), canvas.buf);
    let (note_area, body) = split_top(inside, u16::try_from(notes.len() + gap).unwrap_or(0));
    for (line, y) in notes.iter().zip(note_area.top()..note_area.bottom()) {
        canvas.line(Rect { x: inside.x + 1, y, width: inside.width.saturating_sub(2), height: 1 }, line);
    }
    let starts: Vec<usize> = heights
        .iter()
        .scan(0, |sum, height| {
            *sum += height;
            Some(*sum - height)
        })
        .collect();
    let height = usize::from(body.height);
    let start = starts.get(form.focus).copied().unwrap_or(0);
    let length = heights.get(form.focus).copied().unwrap_or(1);
    let mut top = canvas.state.places.top(Pane::Overlay).min(total.saturating_sub(height));
    top = first_visible(total, Some(start + length.saturating_sub(1)), top, height);
    top = first_visible(total, Some(start), top, height);
    for (index, field) in form.fields.iter().enumerate() {
        let start = starts.get(index).copied().unwrap_or(0);
        let end = start + heights.get(index).copied().unwrap_or(1);
        if end == start || end <= top || start >= top + height {
            continue;
        }
        let from = start.max(top) - top;
        let to = end.min(top + height) - top;
        let place = Rect {
            y: body.y + u16::try_from(from).unwrap_or(0),
            height: u16::try_from(to - from).unwrap_or(0),
            ..body
        };
        draw_field(canvas, place, field, (index, index == form.focus), labels);
    }
    let bar = Scrollbar { total, visible: height, offset: top, theme };
    ratatui::widgets::Widget::render(&bar, body, canvas.buf);
    canvas.window(Pane::Overlay, top, height);
}

/// Whether the hint has to stand below: the field is chosen from, or is filled in already when it is met.
fn hints_below(field: &Field) -> bool {
    matches!(field.input, Input::Choice { .. } | Input::Ticks { .. })
        || matches!(field.key, Key::OwnLabel(_) | Key::OwnLimits(_)) && !field.value().is_empty()
}

/// What stands below a field: what is wrong with it, or what can be chosen.
fn below(field: &Field, front: bool) -> Option<&str> {
    let hint = || (front && hints_below(field) && !field.hint.is_empty()).then_some(field.hint.as_str());
    field.issue.as_deref().or_else(hint)
}

fn below_lines(text: &str, width: usize) -> Vec<Line<'static>> {
    let width = u16::try_from(width.saturating_sub(3)).unwrap_or(u16::MAX).max(8);
    wrap_styled(&[(text, Style::new())], width)
}

/// How many rows a field takes, with the line that says what is wrong.
fn rows(field: &Field, front: bool, width: usize) -> usize {
    let issue = below(field, front).map_or(0, |text| below_lines(text, width).len());
    let rows = match &field.input {
        Input::Text(editor) => {
            let width = u16::try_from(width.saturating_sub(1)).unwrap_or(80);
            let needed = editor.rows(width).len().max(1);
            match (editor.is_multi_line(), front) {
                (false, _) => 1,
                (true, true) => needed.clamp(OPEN, 10),
                (true, false) => needed.min(CLOSED),
            }
        }
        Input::Choice { .. } => 1,
        Input::Ticks { options, .. } if front => options.len().clamp(1, MOST_TICKS),
        Input::Ticks { .. } => 1,
    };
    rows + issue
}

fn draw_field(
    canvas: &mut Canvas<'_>,
    area: Rect,
    field: &Field,
    (index, front): (usize, bool),
    labels: usize,
) {
    let theme = canvas.theme;
    canvas.target(area, Target::Field(index));
    let label_width = u16::try_from(labels + 4).unwrap_or(12).min(area.width);
    let style = if front { theme.title } else { theme.quiet };
    let mark = if front { theme.glyphs.selected } else { " " };
    let label = text::one_line(&capital_after_indent(&field.label), labels);
    let line = Line::from(vec![Span::styled(mark, theme.accent), Span::styled(format!(" {label}"), style)]);
    canvas.line(Rect { width: label_width, height: 1, ..area }, &line);
    let mut input =
        Rect { x: area.x + label_width, width: area.width.saturating_sub(label_width + 1), ..area };
    if let Some(text) = below(field, front) {
        let style = if field.issue.is_some() { theme.bad } else { theme.placeholder };
        let mark = if field.issue.is_some() { "! " } else { "" };
        let lines = below_lines(text, usize::from(input.width));
        let rows = u16::try_from(lines.len()).unwrap_or(1).min(input.height.saturating_sub(1));
        let from = input.bottom() - rows;
        for (index, (line, y)) in lines.iter().zip(from..input.bottom()).enumerate() {
            let lead = if index == 0 { mark } else { "  " };
            let text: String = line.spans.iter().map(|span| span.content.as_ref()).collect();
            canvas.put(Rect { y, height: 1, ..input }, &format!("{lead}{text}"), style);
        }
        input.height -= rows;
    }
    match &field.input {
        Input::Text(editor) => {
            let view = Editor::new(editor, theme).placeholder(&field.hint).focused(front);
            let cursor = view.draw(input, canvas.buf);
            if front {
                canvas.cursor = cursor.map(|cell| (cell.x, cell.y));
                canvas.places.text = Editor::text_size(input);
                canvas.places.targets.push((to_area(input), Target::Text));
            }
        }
        Input::Choice { options, selected } => {
            let chosen = options.get(*selected).map_or("", String::as_str);
            let (open, close) = if front { ("< ", " >") } else { ("", "") };
            let style = if front { theme.accent } else { theme.text };
            canvas.put(input, &format!("{open}{chosen}{close}"), style);
        }
        Input::Ticks { options, cursor } => ticks(canvas, input, options, *cursor, front),
    }
}

fn ticks(canvas: &mut Canvas<'_>, area: Rect, options: &[(String, bool)], cursor: usize, front: bool) {
    let theme = canvas.theme;
    if !front {
        let ticked: Vec<&str> =
            options.iter().filter(|(_, ticked)| *ticked).map(|(name, _)| name.as_str()).collect();
        canvas.put(area, &text::one_line(&ticked.join(", "), usize::from(area.width)), theme.text);
        return;
    }
    let top = (cursor + 1).saturating_sub(usize::from(area.height));
    let shown = options.iter().enumerate().skip(top);
    for ((index, (name, ticked)), y) in shown.zip(area.top()..area.bottom()) {
        let tick = if *ticked { "[x] " } else { "[ ] " };
        let style: Style = if index == cursor { theme.selection } else { theme.text };
        let name = text::one_line(name, usize::from(area.width).saturating_sub(tick.len()));
        canvas.put(Rect { y, height: 1, ..area }, &format!("{tick}{name}"), style);
    }
}

/// Labels of parts are indented; their first letter is large all the same.
fn capital_after_indent(label: &str) -> String {
    let indent = label.len() - label.trim_start().len();
    format!(
        "{}{}",
        " ".repeat(indent),
        if indent == 0 { capital(label) } else { label.trim_start().to_owned() }
    )
}
