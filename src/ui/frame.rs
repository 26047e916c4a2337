//! The whole screen: header, room, footer, and what lies in front.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::layout::{Canvas, split_bottom, split_top};
use super::overlays;
use super::screens;
use super::theme::Theme;
use super::widgets::KeyHints;
use crate::app::commands::{self, Command};
use crate::app::keymap::Lookup;
use crate::app::overlay::Overlay;
use crate::app::places::{Pane, Places, Target};
use crate::app::state::{Room, State, Tone, Who};
use crate::app::update::{confirm, explain, map};
use crate::app::view;
use crate::domain::Organisation;
use crate::domain::text::{self, capital};
use crate::words::{self, Language};

/// The smallest window in which the workbench draws itself.
pub const SMALLEST: (u16, u16) = (40, 12);

/// Draws the workbench; hands back what lies where and where the real cursor stands.
pub fn draw(state: &State, theme: &Theme, area: Rect, buf: &mut Buffer) -> (Places, Option<(u16, u16)>) {
    let area = area.intersection(buf.area);
    buf.set_style(area, theme.screen);
    let mut canvas = Canvas { state, theme, buf, places: Places::default(), cursor: None };
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        too_small(&mut canvas, area);
        return (canvas.places, None);
    }
    if matches!(state.overlays.last(), Some(Overlay::Stage)) {
        let stage = view::stage::stage(&state.network, state.now);
        super::present(&stage, state.language(), theme, area, canvas.buf);
        return (canvas.places, None);
    }
    if state.blind.is_some() {
        let (room, footer) = split_bottom(area, 1);
        screens::blind::draw(&mut canvas, room);
        in_front(&mut canvas, room, footer, area);
        return (canvas.places, canvas.cursor);
    }
    let header_rows = match area.height {
        0..=23 => 1,
        24..=29 => 2,
        _ => 3,
    };
    let (top, rest) = split_top(area, header_rows);
    let (room, footer) = split_bottom(rest, 1);
    header(&mut canvas, top);
    match state.room {
        Room::Home => screens::home::draw(&mut canvas, room),
        Room::Terms => screens::terms::draw(&mut canvas, room),
        Room::Term => screens::term::draw(&mut canvas, room),
        Room::Network => screens::network::draw(&mut canvas, room),
        Room::Map => screens::map::draw(&mut canvas, room),
        Room::Trust => screens::trust::draw(&mut canvas, room),
        Room::Workshop => screens::workshop::draw(&mut canvas, room),
    }
    in_front(&mut canvas, room, footer, area);
    (canvas.places, canvas.cursor)
}

/// What lies in front of a room, and the footer.
fn in_front(canvas: &mut Canvas<'_>, room: Rect, footer: Rect, area: Rect) {
    // What lies behind an overlay cannot be clicked.
    if !canvas.state.overlays.is_empty() {
        canvas.places.targets.clear();
    }
    overlays::draw(canvas, room);
    draw_footer(canvas, footer, area);
}

fn too_small(canvas: &mut Canvas<'_>, area: Rect) {
    canvas.places.too_small = true;
    say_too_small(canvas.language(), canvas.theme, area, canvas.buf);
}

/// Says that the window is too small, and how large it has to be.
pub(super) fn say_too_small(language: Language, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let sizes = [SMALLEST.0, SMALLEST.1, area.width, area.height].map(|size| size.to_string());
    let needs = words::TOO_SMALL.with(language, &sizes.each_ref().map(String::as_str));
    let lines = super::widgets::wrap_styled(&[(needs, theme.text)], area.width.max(1));
    for (line, y) in lines.iter().zip(area.top()..area.bottom()) {
        buf.set_line(area.x, y, line, area.width);
    }
}

/// The rooms with a tab, and the commands that lead to them.
const ROOMS: [(&str, Room); 6] = [
    ("home", Room::Home),
    ("terms", Room::Terms),
    ("network", Room::Network),
    ("map", Room::Map),
    ("trust", Room::Trust),
    ("workshop", Room::Workshop),
];

/// What has to stay beside the tabs for who is working.
const ROOM_FOR_WHO: usize = 24;

fn is_in(state: &State, room: Room) -> bool {
    state.room == room || (state.room == Room::Term && room == Room::Terms)
}

/// Whether all tabs fit with their titles; otherwise only the one in front has its own.
fn titled(state: &State, width: u16) -> bool {
    let room = |name: &str| {
        let title = commands::find(name).map_or("", |command| command.title.to(state.language()));
        title.width() + state.keymap.label(name).unwrap_or_default().width() + 4
    };
    let all: usize = ROOMS.iter().map(|(name, _)| room(name)).sum();
    all + ROOM_FOR_WHO <= usize::from(width)
}

/// The rooms as tabs with their keys, the network and who is working; below, the common interest.
fn header(canvas: &mut Canvas<'_>, area: Rect) {
    let state = canvas.state;
    let language = canvas.language();
    let theme = canvas.theme;
    let (first, rest) = split_top(area, 1);
    canvas.buf.set_style(first, theme.header);
    let mut x = first.x + 1;
    let titled = titled(state, first.width);
    for (name, room) in ROOMS {
        let Some(command) = commands::find(name) else { continue };
        let key = state.keymap.label(name).unwrap_or_default();
        let here = is_in(state, room);
        let (open, close) = if here { ("[", "]") } else { (" ", " ") };
        let style = if here { theme.tab_active } else { theme.tab };
        let title = if titled || here { command.title.to(language) } else { "" };
        let line = Line::from(vec![
            Span::styled(open, style),
            Span::styled(key.clone(), if here { style } else { theme.key }),
            Span::styled(if title.is_empty() { close.to_owned() } else { format!(" {title}{close}") }, style),
        ]);
        let width = u16::try_from(line.width()).unwrap_or(0);
        let place = Rect { x, width: width.min(first.right().saturating_sub(x)), ..first };
        canvas.line(place, &line);
        canvas.target(place, Target::Command(command.name));
        x = x.saturating_add(width + 1);
    }
    let first = timer(canvas, first, x);
    let room = usize::from(first.right().saturating_sub(x + 1));
    let who = header_right(state, room);
    let width = u16::try_from(who.width()).unwrap_or(0);
    let place = Rect { x: first.right().saturating_sub(width + 1), width, ..first };
    let line = if state.unsaved.is_empty() {
        who_line(&who, theme)
    } else {
        Line::from(Span::styled(who.as_str(), theme.bad))
    };
    canvas.line(place, &line);
    canvas.target(place, Target::Command("who"));
    if rest.height > 0 {
        let interest = state.network.charter.common_interest.trim();
        let label = format!("{}: ", capital(words::COMMON_INTEREST.to(language)));
        let wide = usize::from(rest.width).saturating_sub(4 + label.width());
        let line = Line::from(vec![
            Span::styled(label, theme.quiet),
            Span::styled(text::one_line(interest, wide), theme.text),
        ]);
        canvas.line(Rect { x: rest.x + 2, width: rest.width.saturating_sub(3), height: 1, ..rest }, &line);
    }
}

/// While a workshop goes on, the timer of its round at the right, if need be without its name; gives what is left.
pub(super) fn timer(canvas: &mut Canvas<'_>, area: Rect, from: u16) -> Rect {
    let (language, theme) = (canvas.language(), canvas.theme);
    let Some(timer) = view::workshop::timer(canvas.state) else { return area };
    let (mark, style) = match (timer.is_paused, timer.is_over) {
        (true, _) => (words::IN_A_BREAK.to(language), theme.warn),
        (false, true) => ("!", theme.warn),
        (false, false) => ("", theme.title),
    };
    let clock = format!("{} {mark}", timer.clock).trim_end().to_owned();
    let ways = [format!("{} {clock}", timer.kind.short().to(language)), clock, timer.clock, String::new()];
    let room = usize::from(area.right().saturating_sub(from + 1));
    let text = text::fitting(ways, room);
    let width = u16::try_from(text.width()).unwrap_or(0);
    let place = Rect { x: area.right().saturating_sub(width + 1), width, ..area };
    canvas.put(place, &text, style);
    canvas.target(place, Target::Command("workshop"));
    Rect { width: area.width.saturating_sub(width + 2), ..area }
}

/// The network's name and who is working, as far as there is room; who is working goes first. While
/// something could not be saved, that stands there instead.
fn header_right(state: &State, room: usize) -> String {
    if !state.unsaved.is_empty() {
        let (language, count) = (state.language(), state.unsaved.len());
        let ways = [words::NOT_SAVED, words::NOT_SAVED_SHORT].map(|say| say.of(language, count));
        return text::fitting(ways.into_iter().chain([format!("! {count}")]), room);
    }
    let who = words::WORKING_AS.with(state.language(), &[state.who_name()]);
    let name = state.network.charter.name.as_str();
    let both = format!("{name}  ·  {who}");
    if both.width() <= room {
        return both;
    }
    let left = room.saturating_sub(who.width() + 5);
    if left >= 12 {
        return format!("{}  ·  {who}", text::one_line(name, left));
    }
    if who.width() <= room {
        return who;
    }
    let short = match &state.who {
        Who::Organisation(org) => state.organisation(org).map(Organisation::mark).unwrap_or_default(),
        Who::Facilitator => words::FACILITATOR_MARK.to(state.language()).to_owned(),
    };
    // In the narrowest windows the rooms go first.
    text::fitting([state.who_name().to_owned(), short, String::new()], room)
}

fn who_line<'a>(text: &'a str, theme: &Theme) -> Line<'a> {
    match text.split_once("  ·  ") {
        Some((name, who)) => Line::from(vec![
            Span::styled(name, theme.title),
            Span::styled("  ·  ", theme.quiet),
            Span::styled(who, theme.accent),
        ]),
        None => Line::from(Span::styled(text, theme.accent)),
    }
}

/// What can be done here, or what was just done.
fn draw_footer(canvas: &mut Canvas<'_>, mut area: Rect, screen: Rect) {
    let state = canvas.state;
    let theme = canvas.theme;
    canvas.buf.set_style(area, theme.footer);
    if let Lookup::Prefix(following) = state.keymap.lookup(&commands::places(state), &state.pending)
        && !state.pending.is_empty()
    {
        overlays::which_key(canvas, screen, &following);
    }
    if let Some(notice) = &state.notice {
        let style = match notice.tone {
            Tone::Done => theme.ok,
            Tone::Plain => theme.text,
            Tone::Trouble => theme.bad,
        };
        let mark = match notice.tone {
            Tone::Done => theme.glyphs.yes,
            Tone::Plain => " ",
            Tone::Trouble => "!",
        };
        let room = usize::from(area.width).saturating_sub(4);
        let text = text::one_line(&notice.text, room);
        let used = u16::try_from(text.width() + 6).unwrap_or(u16::MAX).min(area.width);
        canvas.line(
            area,
            &Line::from(vec![Span::styled(format!(" {mark} "), style), Span::styled(text, style)]),
        );
        area = Rect { x: area.x + used, width: area.width - used, ..area };
    }
    let hints = hints(state);
    let pairs: Vec<(String, &str)> =
        hints.iter().map(|(key, command)| (key.clone(), command.title.to(canvas.language()))).collect();
    let widget = KeyHints::new(&pairs, theme);
    let fits = widget.fitting(area.width);
    ratatui::widgets::Widget::render(&widget, area, canvas.buf);
    let mut x = area.x + 1;
    for ((key, label), (_, command)) in pairs.iter().zip(&hints).take(fits) {
        let width = u16::try_from(key.width() + 1 + label.width()).unwrap_or(0);
        canvas.target(Rect { x, width, ..area }, Target::Command(command.name));
        x = x.saturating_add(width + 3);
    }
}

/// Whether a command that a place has would do something now; most always do.
fn applies(state: &State, name: &str) -> bool {
    match name {
        "form-kept" => match state.overlays.last() {
            Some(Overlay::Form(form)) => !view::kept::fields(state, form).is_empty(),
            _ => false,
        },
        "next-field" | "previous-field" => match state.overlays.last() {
            Some(Overlay::Form(form)) => form.fields.len() > 1,
            _ => false,
        },
        "tick" => matches!(state.overlays.last(), Some(Overlay::Picker(picker)) if picker.has_ticks()),
        "rename-workshop" | "go-on" | "break" | "attendance" | "promise" | "edit-round" | "add-round"
        | "skip-round" | "close-workshop" => view::workshop::applies(state, name),
        "blind-go" | "blind-pass" | "blind-enough" | "blind-back" | "blind-down" => {
            view::blind::applies(state, name)
        }
        "commitment-kept" | "commitment-dropped" => {
            let row = view::trust::selected(state).filter(|_| state.pane == Pane::TrustDetail);
            matches!(row, Some(view::trust::Row::Commitment { .. }))
        }
        "explain" => explain::is_called_for(state),
        "next-statement" => view::trust::Section::in_front(state) == view::trust::Section::CheckIns,
        "confirm-recorded" => confirm::waiting(state).is_some_and(|(org, _)| state.who.is(&org)),
        "map-order" => map::has_orders(state),
        _ => true,
    }
}

/// The hints for this place, the most useful first; help and quit keep their place at the end.
fn hints(state: &State) -> Vec<(String, &'static Command)> {
    let places = commands::places(state);
    let mut hints: Vec<(u8, String, &'static Command)> = commands::TABLE
        .iter()
        .filter(|command| command.hint > 0 && applies(state, command.name))
        .filter_map(|command| {
            places.iter().find(|place| command.places.contains(place))?;
            let key = state.keymap.label(command.name)?;
            // Help comes early, so that it is never what a narrow window leaves out.
            let rank = if matches!(command.name, "help" | "form-help") { 12 } else { command.hint };
            Some((rank, key, command))
        })
        .collect();
    hints.sort_by_key(|(rank, _, _)| *rank);
    hints.into_iter().map(|(_, key, command)| (key, command)).collect()
}
