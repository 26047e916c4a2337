//! What drawing carries along: the state, the looks, the buffer, and the places it hands back.

use std::collections::BTreeMap;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use super::theme::Theme;
use super::widgets::{List, Scrollbar, first_visible, pane, shown};
use crate::app::form::Subject;
use crate::app::places::{Area, Pane, Places, Target};
use crate::app::state::State;
use crate::app::view::kept;
use crate::domain::{FACILITATOR, OrgId};
use crate::words::{Language, Say};

/// What every screen draws with.
pub(super) struct Canvas<'a> {
    /// What is shown.
    pub(super) state: &'a State,
    /// How it looks.
    pub(super) theme: &'a Theme,
    /// Where it is drawn.
    pub(super) buf: &'a mut Buffer,
    /// What lies where.
    pub(super) places: Places,
    /// Where the real cursor stands, when something is typed.
    pub(super) cursor: Option<(u16, u16)>,
}

/// An item of several lines. Lines before it, such as a heading, scroll with it but are not selected.
#[derive(Default)]
pub(super) struct Block<'a> {
    /// A heading above it.
    pub(super) lead: Vec<Line<'a>>,
    /// The item.
    pub(super) lines: Vec<Line<'a>>,
}

impl Block<'_> {
    fn height(&self) -> usize {
        self.lead.len() + self.lines.len()
    }
}

impl<'a> From<Vec<Line<'a>>> for Block<'a> {
    fn from(lines: Vec<Line<'a>>) -> Self {
        Self { lead: Vec::new(), lines }
    }
}

/// A rectangle as the workbench knows it.
pub(super) const fn area(rect: Rect) -> Area {
    Area { x: rect.x, y: rect.y, width: rect.width, height: rect.height }
}

impl Canvas<'_> {
    /// The language of the screens.
    pub(super) fn language(&self) -> Language {
        self.state.language()
    }

    /// A phrase in the language of the screens.
    pub(super) fn say(&self, say: Say) -> &'static str {
        say.to(self.language())
    }

    /// Who wrote something, for people.
    pub(super) fn author(&self, by: &str) -> String {
        self.state.network.author(by, self.language())
    }

    /// That something which was written here is kept and not saved, with the key of the command that goes on with
    /// it; nothing when nothing is.
    pub(super) fn kept(&self, subject: &Subject, command: &str) -> Option<Span<'static>> {
        if !kept::is_kept(self.state, subject) {
            return None;
        }
        let key = self.state.keymap.label(command).unwrap_or_default();
        Some(Span::styled(crate::words::KEPT_HERE.with(self.language(), &[&key]), self.theme.warn))
    }

    /// The mark of who wrote an entry, where there is no room for the name.
    pub(super) fn author_mark(&self, by: &str) -> String {
        match OrgId::parse(by) {
            Ok(org) if by != FACILITATOR => self.state.network.mark(&org),
            _ => self.say(crate::words::FACILITATOR_MARK).to_owned(),
        }
    }

    /// Remembers that something can be clicked.
    pub(super) fn target(&mut self, rect: Rect, target: Target) {
        self.places.targets.push((area(rect), target));
    }

    /// One line at the top of a rectangle, cut at its edge.
    pub(super) fn line(&mut self, rect: Rect, line: &Line<'_>) {
        if rect.height > 0 && rect.width > 0 {
            self.buf.set_line(rect.x, rect.y, line, rect.width);
        }
    }

    /// One text in one style.
    pub(super) fn put(&mut self, rect: Rect, text: &str, style: Style) {
        self.line(rect, &Line::from(Span::styled(text.to_owned(), style)));
    }

    /// A frame with a title; gives what is inside.
    pub(super) fn pane(&mut self, rect: Rect, title: &str, which: Pane) -> Rect {
        let focused = self.state.overlays.is_empty() && self.state.pane == which;
        self.frame(rect, title, focused)
    }

    /// A frame with a title, drawn as having the keys or not.
    pub(super) fn frame(&mut self, rect: Rect, title: &str, focused: bool) -> Rect {
        let block = pane(title, focused, self.theme);
        let inside = block.inner(rect);
        block.render(rect, self.buf);
        inside
    }

    /// Rows of which one is selected; every row can be clicked.
    pub(super) fn list(
        &mut self,
        rect: Rect,
        which: Pane,
        rows: &[Line<'_>],
        selected: Option<usize>,
        focused: bool,
    ) {
        let offset = self.state.places.top(which);
        let list = List { rows, selected, offset, focused, theme: self.theme };
        let places = list.draw(rect, self.buf);
        let top = places.first().map_or(0, |(index, _)| *index);
        self.window(which, top, usize::from(rect.height));
        for (index, place) in places {
            self.target(place, Target::Row(which, index));
        }
    }

    /// Remembers from where a pane shows, and how much.
    pub(super) fn window(&mut self, which: Pane, top: usize, height: usize) {
        self.places.tops.insert(which, top);
        self.places.heights.insert(which, height);
    }

    /// A text that can be scrolled, from the row that was asked for.
    pub(super) fn text(&mut self, rect: Rect, which: Pane, lines: &[Line<'_>], wanted: usize) {
        let height = usize::from(rect.height);
        let top = wanted.min(lines.len().saturating_sub(height));
        let bar = Scrollbar { total: lines.len(), visible: height, offset: top, theme: self.theme };
        let width = rect.width.saturating_sub(u16::from(bar.needed()));
        for (line, y) in lines.iter().skip(top).zip(rect.top()..rect.bottom()) {
            self.buf.set_line(rect.x, y, line, width);
        }
        bar.render(rect, self.buf);
        self.window(which, top, height);
    }

    /// Items of several lines each, of which one is selected and kept in view.
    pub(super) fn blocks(
        &mut self,
        rect: Rect,
        which: Pane,
        blocks: &[Block<'_>],
        selected: Option<usize>,
        focused: bool,
    ) {
        let height = usize::from(rect.height);
        let starts: Vec<usize> = blocks
            .iter()
            .scan(0, |sum, block| {
                let start = *sum;
                *sum += block.height();
                Some(start)
            })
            .collect();
        let total: usize = blocks.iter().map(Block::height).sum();
        let bounds = selected.and_then(|n| Some((*starts.get(n)?, blocks.get(n)?.height())));
        let mut top = self.state.places.top(which).min(total.saturating_sub(height));
        if let Some((start, length)) = bounds {
            top = first_visible(total, Some(start + length.saturating_sub(1)), top, height).min(total);
            top = first_visible(total, Some(start), top, height);
        }
        let bar = Scrollbar { total, visible: height, offset: top, theme: self.theme };
        let width = rect.width.saturating_sub(u16::from(bar.needed()));
        for (index, block) in blocks.iter().enumerate() {
            let start = starts.get(index).copied().unwrap_or(0);
            self.block(rect, width, (index, start, top), block, (which, selected == Some(index) && focused));
        }
        bar.render(rect, self.buf);
        self.window(which, top, height);
    }

    /// As [`Canvas::blocks`] for lists that may be long: only the items that are shown are built, so the pane
    /// scrolls by items.
    pub(super) fn long<'b>(
        &mut self,
        rect: Rect,
        which: Pane,
        (count, selected): (usize, usize),
        focused: bool,
        build: &dyn Fn(&Self, usize) -> Block<'b>,
    ) {
        let (height, top) = (usize::from(rect.height), self.state.places.top(which));
        let mut built: BTreeMap<usize, Block<'b>> = BTreeMap::new();
        let mut tall = |index| built.entry(index).or_insert_with(|| build(self, index)).height();
        let shown = shown(count, Some(selected), top, height, &mut tall);
        let lines: usize = shown.clone().map(&mut tall).sum();
        let whole = shown.len() - usize::from(lines > height);
        let bar = Scrollbar { total: count, visible: whole.max(1), offset: shown.start, theme: self.theme };
        let width = rect.width.saturating_sub(u16::from(bar.needed()));
        let mut start = 0;
        for index in shown.clone() {
            let Some(block) = built.get(&index) else { continue };
            self.block(rect, width, (index, start, 0), block, (which, selected == index && focused));
            start += block.height();
        }
        bar.render(rect, self.buf);
        self.window(which, shown.start, whole.max(1));
    }

    fn block(
        &mut self,
        rect: Rect,
        width: u16,
        (index, start, top): (usize, usize, usize),
        block: &Block<'_>,
        (which, selected): (Pane, bool),
    ) {
        for (offset, line) in block.lead.iter().chain(&block.lines).enumerate() {
            let Some(row) = (start + offset).checked_sub(top) else { continue };
            if row >= usize::from(rect.height) {
                break;
            }
            let y = rect.y + u16::try_from(row).unwrap_or(0);
            let place = Rect { x: rect.x, y, width, height: 1 };
            let text = Rect { x: place.x + 2.min(width), width: width.saturating_sub(2), ..place };
            self.line(text, line);
            if selected && offset >= block.lead.len() && line.width() > 0 {
                self.buf.set_style(place, self.theme.cursor_line);
                self.put(place, self.theme.glyphs.selected, self.theme.accent);
            }
            self.target(place, Target::Row(which, index));
        }
    }
}

/// Cuts a rectangle into one of a given width and the rest, with a column between.
pub(super) const fn split_left(rect: Rect, width: u16) -> (Rect, Rect) {
    let width = if width > rect.width { rect.width } else { width };
    let left = Rect { width, ..rect };
    let gap = if rect.width > width { 1 } else { 0 };
    let right = Rect { x: rect.x + width + gap, width: rect.width - width - gap, ..rect };
    (left, right)
}

/// Cuts the first rows off a rectangle.
pub(super) const fn split_top(rect: Rect, height: u16) -> (Rect, Rect) {
    let height = if height > rect.height { rect.height } else { height };
    let top = Rect { height, ..rect };
    let rest = Rect { y: rect.y + height, height: rect.height - height, ..rect };
    (top, rest)
}

/// Cuts the last rows off a rectangle: the rest, and these rows.
pub(super) const fn split_bottom(rect: Rect, height: u16) -> (Rect, Rect) {
    let height = if height > rect.height { rect.height } else { height };
    let (rest, bottom) = split_top(rect, rect.height - height);
    (rest, bottom)
}
