//! The projector: few words, large, one thing at a time. Drawn from a [`Stage`] alone, in the workbench as well as in the
//! second program that follows it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;
use tui_big_text::{BigText, PixelSize};
use unicode_width::UnicodeWidthStr;

use super::frame::SMALLEST;
use super::layout::{split_bottom, split_top};
use super::theme::{Glyphs, Theme};
use super::widgets::{wrap_at_most, wrap_styled};
use crate::app::view::stage::{Marks, Stage, Timer};
use crate::domain::text;
use crate::words::{self, Language};

/// The sizes of large letters, the largest first, with their columns and rows.
const SIZES: [(PixelSize, u16, u16); 3] =
    [(PixelSize::Full, 8, 8), (PixelSize::HalfHeight, 8, 4), (PixelSize::Quadrant, 4, 4)];

/// At most this part of the height goes to the heading.
const HEADING_PART: u16 = 3;

/// From so many rows on the common interest stands at the foot.
const ROOM_FOR_INTEREST: u16 = 24;

/// Draws what stands on the projector.
pub fn present(stage: &Stage, language: Language, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let area = area.intersection(buf.area);
    buf.set_style(area, theme.screen);
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        super::frame::say_too_small(language, theme, area, buf);
        return;
    }
    let margin = area.width / 16;
    let inside = Rect { x: area.x + margin, width: area.width.saturating_sub(2 * margin), ..area };
    let (above, foot) = split_bottom(inside, foot_rows(stage, inside));
    draw_foot(stage, theme, foot, buf);
    let (_, above) = split_top(above, u16::from(above.height > 16));
    let (over, rest) = split_top(above, 2.min(above.height));
    put(over, &stage.over, theme.quiet, buf);
    let rest = heading(&stage.heading, theme, rest, buf);
    body(stage, language, theme, rest, buf);
}

/// The timer, the marks and the common interest stand at the foot, always in the same place.
fn foot_rows(stage: &Stage, area: Rect) -> u16 {
    let timer =
        stage.timer.map_or(0, |_| large(area.width, area.height / 4, 6).map_or(1, |(_, _, rows)| rows));
    let marks = u16::from(stage.marks.is_some()) * 2;
    let interest = if area.height >= ROOM_FOR_INTEREST { 3 } else { 0 };
    (timer + marks + interest).min(area.height / 2)
}

fn draw_foot(stage: &Stage, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let mut area = area;
    if buf.area.height >= ROOM_FOR_INTEREST && area.height >= 3 {
        let (above, below) = split_bottom(area, 2);
        put(below, &text::one_line(&stage.interest, usize::from(below.width)), theme.quiet, buf);
        area = above;
    }
    if let Some(marks) = &stage.marks {
        let (above, below) = split_bottom(area, 2.min(area.height));
        draw_marks(marks, theme, below, buf);
        area = above;
    }
    if let Some(timer) = stage.timer {
        draw_timer(timer, theme, area, buf);
    }
}

/// One mark for each that is asked: filled for those who have, in no order that tells who.
fn draw_marks(marks: &Marks, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let (done, open) =
        if theme.glyphs == Glyphs::UNICODE { (theme.glyphs.full, theme.glyphs.empty) } else { ("#", "-") };
    let mut spans: Vec<Span<'_>> = Vec::new();
    for at in 0..marks.asked {
        let (mark, style) = if at < marks.done { (done, theme.ok) } else { (open, theme.quiet) };
        spans.push(Span::styled(mark.repeat(2), style));
        spans.push(Span::raw(" "));
    }
    let line = Line::from(spans);
    let words = Span::styled(marks.said.clone(), theme.text);
    if line.width() + 2 + marks.said.width() <= usize::from(area.width) {
        let mut line = line;
        line.spans.extend([Span::raw(" "), words]);
        buf.set_line(area.x, area.y, &line, area.width);
    } else {
        buf.set_line(area.x, area.y, &Line::from(words), area.width);
    }
}

fn draw_timer(timer: Timer, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let style = match timer.left {
        _ if timer.rests => theme.quiet,
        left if left < 0 => theme.bad,
        left if left <= 60 => theme.warn,
        _ => theme.accent,
    };
    let clock = timer.clock();
    let letters = u16::try_from(clock.chars().count()).unwrap_or(6).max(6);
    match large(area.width, area.height, letters) {
        Some((size, _, rows)) if theme.glyphs == Glyphs::UNICODE => {
            let (_, place) = split_bottom(area, rows);
            big(&clock, size, style, place, buf);
        }
        _ => put(split_bottom(area, 1).1, &clock, style, buf),
    }
}

/// The largest letters of which so many fit into a rectangle.
fn large(width: u16, height: u16, letters: u16) -> Option<(PixelSize, u16, u16)> {
    SIZES.into_iter().find(|(_, columns, rows)| columns.saturating_mul(letters) <= width && *rows <= height)
}

fn big(text: &str, size: PixelSize, style: Style, area: Rect, buf: &mut Buffer) {
    let big = BigText::builder()
        .pixel_size(size)
        .style(style)
        .alignment(Alignment::Left)
        .lines(vec![Line::from(text.to_owned())])
        .build();
    big.render(area, buf);
}

/// The heading in the largest letters that fit, over two lines where that makes them larger; gives what is left below.
fn heading(heading: &str, theme: &Theme, area: Rect, buf: &mut Buffer) -> Rect {
    let room = area.height / HEADING_PART;
    let style = theme.title;
    if theme.glyphs == Glyphs::UNICODE && heading.chars().all(is_drawn) {
        let lines = halves(heading);
        let fits = |lines: &[&str]| {
            let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or_default();
            let count = u16::try_from(lines.len()).unwrap_or(1);
            large(area.width, room / count, u16::try_from(longest).unwrap_or(u16::MAX))
        };
        let found = fits(&[heading]).map(|size| (vec![heading], size));
        let found = found.or_else(|| fits(&lines).map(|size| (lines, size)));
        if let Some((lines, (size, _, rows))) = found {
            let mut rest = area;
            for line in lines {
                let (place, below) = split_top(rest, rows);
                big(line, size, style, place, buf);
                rest = below;
            }
            return split_top(rest, 1).1;
        }
    }
    let wrapped = wrap_at_most(&[(heading, style)], area.width, 2, theme.glyphs.ellipsis);
    let rows = u16::try_from(wrapped.len()).unwrap_or(1);
    for (line, y) in wrapped.iter().zip(area.top()..area.bottom()) {
        buf.set_line(area.x, y, line, area.width);
    }
    split_top(area, rows + 1).1
}

/// Whether the large letters have this character.
fn is_drawn(c: char) -> bool {
    (c as u32) < 0x100 && !c.is_control()
}

/// A heading in two lines of about the same length.
fn halves(heading: &str) -> Vec<&str> {
    let middle = heading.len() / 2;
    let blanks = heading.match_indices(' ').map(|(at, _)| at);
    let Some(at) = blanks.min_by_key(|at| at.abs_diff(middle)) else { return vec![heading] };
    heading
        .split_at_checked(at)
        .map_or_else(|| vec![heading], |(first, second)| vec![first, second.trim_start()])
}

/// What to do, and the list.
fn body(stage: &Stage, language: Language, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let mut lines: Vec<Line<'_>> = Vec::new();
    for (at, text) in stage.lines.iter().enumerate() {
        let style = if at == 0 { theme.text } else { theme.title };
        lines.extend(wrap_styled(&[(text.as_str(), style)], area.width));
        lines.push(Line::default());
    }
    let room = usize::from(area.height).saturating_sub(lines.len());
    lines.extend(list(&stage.list, language, theme, (area.width, room)));
    for (line, y) in lines.iter().zip(area.top()..area.bottom()) {
        buf.set_line(area.x, y, line, area.width);
    }
}

/// As many items of a list as have room, and a line that says how many do not.
fn list<'a>(
    items: &'a [String],
    language: Language,
    theme: &Theme,
    (width, room): (u16, usize),
) -> Vec<Line<'a>> {
    let drawn: Vec<Vec<Line<'_>>> =
        items.iter().map(|item| wrap_styled(&[(item.as_str(), theme.text)], width)).collect();
    if drawn.iter().map(Vec::len).sum::<usize>() <= room {
        return drawn.into_iter().flatten().collect();
    }
    let mut lines = Vec::new();
    let mut shown = 0;
    for item in drawn {
        if lines.len() + item.len() + 1 > room {
            break;
        }
        lines.extend(item);
        shown += 1;
    }
    let more = words::STAGE_MORE.of(language, items.len() - shown);
    lines.push(Line::from(Span::styled(more, theme.quiet)));
    lines
}

fn put(area: Rect, text: &str, style: Style, buf: &mut Buffer) {
    if area.height > 0 {
        let line = Line::from(Span::styled(text.to_owned(), style));
        buf.set_line(area.x, area.bottom().saturating_sub(1).min(area.y), &line, area.width);
    }
}
