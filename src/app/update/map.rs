//! The map: moving over it, turning it, and going to what a cell stands for.

use std::sync::Arc;

use crate::app::effect::Effect;
use crate::app::map::{Cells, MapOrder, MapView};
use crate::app::places::Pane;
use crate::app::state::{Room, State, Tab};
use crate::app::update::go::{self, Step};
use crate::app::view::map as view;
use crate::domain::{OrgId, TermId};

/// Works the cells out when the map is in front and something has changed since.
pub(super) fn keep(state: &mut State) {
    let on_map = matches!((state.room, state.came_from), (Room::Map, _) | (Room::Term, Room::Map));
    if on_map && state.cells.is_none() {
        state.cells = Some(Arc::new(Cells::of(&state.network, &state.reports, &state.agenda)));
    }
}

/// Selects a cell by its row and column.
pub(super) fn select(state: &mut State, row: usize, column: usize) {
    let Some(table) = view::table(state) else { return };
    let org = |place: usize| table.cells.organisations.get(place).cloned();
    let column = org(column);
    match table.terms {
        Some(terms) => {
            let term = terms.get(row).cloned();
            state.map.term = term;
        }
        None => {
            let row = org(row);
            state.map.row = row;
        }
    }
    state.map.column = column;
}

/// Selects a term, wherever it is a row.
pub(super) fn select_term(state: &mut State, term: TermId) {
    if let MapView::Pair(..) = state.map.view
        && let Some(row) = list(state).iter().position(|other| *other == term)
    {
        state.rows.insert(Pane::Map, row);
    }
    state.map.term = Some(term);
}

/// Selects a cell that was clicked; opens it when it was selected already.
pub(super) fn click(state: &mut State, row: usize, column: usize) -> Vec<Effect> {
    let again = view::table(state).is_some_and(|table| (table.row, table.column) == (row, column));
    select(state, row, column);
    if again { open(state) } else { Vec::new() }
}

/// Moves the selected row.
pub(super) fn step(state: &mut State, step: Step) {
    let height = state.places.height(Pane::Map);
    if let Some(table) = view::table(state) {
        let row = step.from(table.row, table.rows(), height);
        let column = table.column;
        select(state, row, column);
    } else if let MapView::Pair(one, other) = state.map.view.clone() {
        let count = view::shared(state, &one, &other, usize::MAX).len();
        let row = step.from(state.row(Pane::Map), count, height);
        state.rows.insert(Pane::Map, row);
    }
}

fn turn(state: &mut State, step: Step) -> Vec<Effect> {
    if let Some(table) = view::table(state) {
        let (row, column) = (table.row, step.from(table.column, table.columns(), 1));
        select(state, row, column);
    }
    Vec::new()
}

/// Goes to the column before.
pub fn left(state: &mut State) -> Vec<Effect> {
    turn(state, Step::Up)
}

/// Goes to the next column.
pub fn right(state: &mut State) -> Vec<Effect> {
    turn(state, Step::Down)
}

/// Goes to the first column.
pub fn first_column(state: &mut State) -> Vec<Effect> {
    turn(state, Step::First)
}

/// Goes to the last column.
pub fn last_column(state: &mut State) -> Vec<Effect> {
    turn(state, Step::Last)
}

/// Turns between terms and organisations as rows.
pub fn switch(state: &mut State) -> Vec<Effect> {
    state.map.view = match state.map.view {
        MapView::Terms => MapView::Organisations,
        MapView::Organisations | MapView::Pair(..) => MapView::Terms,
    };
    Vec::new()
}

/// Turns between the terms by label and as they deserve the meeting.
pub fn order(state: &mut State) -> Vec<Effect> {
    state.map.order = match state.map.order {
        MapOrder::Label => MapOrder::Agenda,
        MapOrder::Agenda => MapOrder::Label,
    };
    Vec::new()
}

/// Whether there is another order to turn to.
#[must_use]
pub fn has_orders(state: &State) -> bool {
    state.map.view == MapView::Terms
}

/// Goes to what the selected cell stands for: the term with this organisation held against the others, the terms
/// of these two, or one of those with only the two of them.
pub(super) fn open(state: &mut State) -> Vec<Effect> {
    if let MapView::Pair(one, other) = state.map.view.clone() {
        let row = state.row(Pane::Map);
        let term = view::shared(state, &one, &other, usize::MAX).get(row).map(|shared| shared.term.clone());
        return term.map_or_else(Vec::new, |term| compare(state, term, &one, Some(&other)));
    }
    let Some(table) = view::table(state) else { return Vec::new() };
    let org = |place: usize| table.cells.organisations.get(place).cloned();
    let (term, row, column) =
        (table.terms.and_then(|terms| terms.get(table.row)).cloned(), org(table.row), org(table.column));
    match (term, row, column) {
        (Some(term), _, Some(org)) => compare(state, term, &org, None),
        (None, Some(one), Some(other)) if !table.cells.shared(table.row, table.column).is_empty() => {
            state.map.view = MapView::Pair(one, other);
            state.rows.insert(Pane::Map, 0);
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// Opens a term with one organisation held against the others, or against one other alone. Nobody is held against
/// who says nothing: there it is only selected.
fn compare(state: &mut State, term: TermId, org: &OrgId, with: Option<&OrgId>) -> Vec<Effect> {
    let speaks = state.organisation(org).is_some_and(|org| org.speaks(&term).is_some());
    let effects = go::term(state, term, Tab::Compare);
    let others = state.network.organisations.keys();
    let hidden = others.filter(|other| with.is_some_and(|with| *other != with && *other != org)).cloned();
    let hidden = hidden.collect();
    let Some(page) = &mut state.page else { return effects };
    page.hidden = hidden;
    page.against = speaks.then(|| org.clone());
    page.column = usize::from(with.is_some());
    if !speaks {
        let page = page.clone();
        let column = go::column_of(state, &page, org);
        state.page = Some(crate::app::state::TermPage { column, ..page });
    }
    effects
}

/// From the terms of two organisations back to all of them; whether there was something to go back from.
pub(super) fn back(state: &mut State) -> bool {
    let in_pair = matches!(state.map.view, MapView::Pair(..));
    if in_pair {
        state.map.view = MapView::Organisations;
    }
    in_pair
}

/// The terms in the order in which one came to a term's page from here.
pub(super) fn list(state: &State) -> Vec<TermId> {
    match &state.map.view {
        MapView::Pair(one, other) => view::shared(state, one, other, usize::MAX)
            .into_iter()
            .map(|shared| shared.term.clone())
            .collect(),
        MapView::Terms | MapView::Organisations => view::terms(state).to_vec(),
    }
}
