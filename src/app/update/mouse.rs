//! The mouse: a click selects, a click on what is selected opens, the wheel moves.

use crate::app::commands;
use crate::app::effect::Effect;
use crate::app::input::{Button, Mouse, MouseKind};
use crate::app::overlay::{Overlay, Picker};
use crate::app::places::{Area, Pane, Target};
use crate::app::state::{Room, State, Tab};
use crate::app::update::{case, form, go, map, message};
use crate::app::view;

/// What the mouse does.
pub(super) fn mouse(state: &mut State, mouse: Mouse) -> Vec<Effect> {
    match mouse.kind {
        MouseKind::Down(Button::Left) => {
            state.notice = None;
            match state.places.at(mouse.column, mouse.row).map(|(area, target)| (area, target.clone())) {
                Some((area, target)) => click(state, area, &target, mouse),
                None => Vec::new(),
            }
        }
        MouseKind::Drag(Button::Left) => {
            match state.places.at(mouse.column, mouse.row).map(|(area, it)| (area, it.clone())) {
                Some((area, Target::Text)) => form::point(state, area, mouse.column, mouse.row, true),
                _ => Vec::new(),
            }
        }
        MouseKind::ScrollUp => wheel(state, mouse, go::Step::Up),
        MouseKind::ScrollDown => wheel(state, mouse, go::Step::Down),
        _ => Vec::new(),
    }
}

/// The wheel moves what lies under it.
fn wheel(state: &mut State, mouse: Mouse, step: go::Step) -> Vec<Effect> {
    if state.overlays.is_empty()
        && let Some((_, Target::Row(pane, _))) = state.places.at(mouse.column, mouse.row)
        && go::panes(state.room).contains(pane)
    {
        state.pane = *pane;
    }
    go::step(state, step)
}

fn click(state: &mut State, area: Area, target: &Target, mouse: Mouse) -> Vec<Effect> {
    match target {
        Target::Command(name) => commands::find(name).map_or_else(Vec::new, |it| message::run(state, it)),
        Target::Field(index) => form::go_to(state, *index),
        Target::Text => form::point(state, area, mouse.column, mouse.row, false),
        Target::Cell(row, column) if is_cases(state) => {
            if case::point(state, *row, *column) {
                go::open(state)
            } else {
                Vec::new()
            }
        }
        Target::Cell(row, column) if state.room == Room::Map => map::click(state, *row, *column),
        Target::Cell(row, column) => {
            let Some(page) = &mut state.page else { return Vec::new() };
            let again = page.row == *row && page.column == *column;
            (page.row, page.column) = (*row, *column);
            if again { go::open(state) } else { Vec::new() }
        }
        Target::Row(pane, index) => click_row(state, *pane, *index),
    }
}

fn is_cases(state: &State) -> bool {
    state.room == Room::Term && state.page.as_ref().is_some_and(|page| page.tab == Tab::Cases)
}

/// Selects a row; opens it when it was selected already.
fn click_row(state: &mut State, pane: Pane, index: usize) -> Vec<Effect> {
    if pane == Pane::Overlay {
        let again = match state.overlays.last_mut() {
            Some(
                Overlay::Palette { selected, .. }
                | Overlay::Search { selected, .. }
                | Overlay::Reveal { selected, .. }
                | Overlay::Picker(Picker { selected, .. }),
            ) => std::mem::replace(selected, index) == index,
            _ => false,
        };
        return if again { go::open(state) } else { Vec::new() };
    }
    let again = (state.room == Room::Term || state.pane == pane) && selected(state, pane) == Some(index);
    if state.room != Room::Term {
        state.pane = pane;
    }
    select(state, pane, index);
    if again { go::open(state) } else { Vec::new() }
}

fn selected(state: &State, pane: Pane) -> Option<usize> {
    match pane {
        Pane::Terms => view::terms::selected(state, &view::terms::rows(state)),
        _ if state.room == Room::Term => state.page.as_ref().map(|page| match page.tab {
            Tab::Compare => page.pair,
            Tab::Cases => page.case,
            Tab::Agreement => page.agreement,
            Tab::History => page.version,
        }),
        pane => Some(state.row(pane)),
    }
}

fn select(state: &mut State, pane: Pane, index: usize) {
    if pane == Pane::Terms {
        state.selected = view::terms::rows(state).get(index).map(|row| row.term.clone());
    } else if let (Some(page), Room::Term) = (&mut state.page, state.room) {
        match page.tab {
            Tab::Compare => page.pair = index,
            Tab::Cases => page.case = index,
            Tab::Agreement => page.agreement = index,
            Tab::History => (page.version, page.back) = (index, 1),
        }
    } else {
        go::select(state, pane, index);
    }
}
