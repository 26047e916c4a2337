//! Moving about: rooms, panes, tabs, rows.

use crate::app::effect::Effect;
use crate::app::form::Subject;
use crate::app::overlay::{Overlay, Picker, Purpose};
use crate::app::places::Pane;
use crate::app::state::{CompareView, Room, State, Tab, TermPage};
use crate::app::update::{
    agreement, case, compare, drafts, edit, form, guess, history, map, overlay, reveal, round, trust,
    workshop as shop,
};
use crate::app::view;
use crate::app::view::agreement::Row;
use crate::app::view::home::Watch;
use crate::app::view::trust::Section;
use crate::app::view::unconfirmed::Recorded;
use crate::domain::{OrgId, TermId};

/// How far a key moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// One up.
    Up,
    /// One down.
    Down,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// To the first.
    First,
    /// To the last.
    Last,
}

impl Step {
    /// Where a cursor goes among `count` rows of which `page` are visible.
    #[must_use]
    pub fn from(self, row: usize, count: usize, page: usize) -> usize {
        let last = count.saturating_sub(1);
        match self {
            Self::Up => row.min(last).saturating_sub(1),
            Self::Down => (row + 1).min(last),
            Self::PageUp => row.saturating_sub(page.max(1)),
            Self::PageDown => row.saturating_add(page.max(1)).min(last),
            Self::First => 0,
            Self::Last => last,
        }
    }
}

/// Moves up.
pub fn up(state: &mut State) -> Vec<Effect> {
    step(state, Step::Up)
}

/// Moves down.
pub fn down(state: &mut State) -> Vec<Effect> {
    step(state, Step::Down)
}

/// Moves a page up.
pub fn page_up(state: &mut State) -> Vec<Effect> {
    step(state, Step::PageUp)
}

/// Moves a page down.
pub fn page_down(state: &mut State) -> Vec<Effect> {
    step(state, Step::PageDown)
}

/// Goes to the first row.
pub fn first(state: &mut State) -> Vec<Effect> {
    step(state, Step::First)
}

/// Goes to the last row.
pub fn last(state: &mut State) -> Vec<Effect> {
    step(state, Step::Last)
}

/// Moves the cursor of whatever has the keys.
pub(super) fn step(state: &mut State, step: Step) -> Vec<Effect> {
    if !state.overlays.is_empty() {
        step_overlay(state, step);
        return Vec::new();
    }
    match (state.room, state.pane) {
        (Room::Terms, Pane::Terms) => step_terms(state, step),
        (Room::Term, _) => step_page(state, step),
        (Room::Map, _) => map::step(state, step),
        (_, pane) => {
            let count = count(state, pane);
            let row = step.from(state.row(pane), count, state.places.height(pane));
            select(state, pane, row);
        }
    }
    Vec::new()
}

/// Selects a row of a simple list; what another row was about begins at its first.
pub(super) fn select(state: &mut State, pane: Pane, row: usize) {
    if pane == Pane::Trust && state.row(pane) != row {
        state.rows.insert(Pane::TrustDetail, 0);
    }
    if pane == Pane::Rounds && state.row(pane) != row {
        state.rows.insert(Pane::Round, 0);
    }
    state.rows.insert(pane, row);
}

/// How many rows a simple list has. Panes of text count as endless: drawing stops them at their end.
fn count(state: &State, pane: Pane) -> usize {
    match pane {
        Pane::Agenda => view::home::agenda(state).len(),
        Pane::Watch => view::home::watch(state).len(),
        Pane::Organisations => state.network.organisations.len() + 1,
        Pane::Rounds => view::workshop::opened(state)
            .map_or(state.network.workshops.len(), |(_, workshop)| workshop.rounds.len()),
        Pane::Round => view::workshop::opened(state)
            .zip(view::workshop::round(state))
            .map_or(0, |((_, workshop), (_, round))| {
                view::workshop::parts(&state.network, workshop, round).len()
            }),
        Pane::Trust => Section::ALL.len(),
        Pane::TrustDetail => view::trust::rows(state).len(),
        _ => usize::from(u16::MAX),
    }
}

fn step_terms(state: &mut State, step: Step) {
    let rows = view::terms::rows(state);
    let now = view::terms::selected(state, &rows).unwrap_or(0);
    let next = step.from(now, rows.len(), state.places.height(Pane::Terms));
    let term = rows.get(next).map(|row| row.term.clone());
    state.selected = term;
    state.rows.insert(Pane::Preview, 0);
}

fn step_page(state: &mut State, step: Step) {
    let Some(page) = state.page.as_ref() else { return };
    let height = |pane: Pane| state.places.height(pane);
    if let (Some(pane), Step::PageUp | Step::PageDown) = (detail(page.tab), step) {
        // Rows are few here and the text beside them is long: pages are for the text.
        let top = step.from(state.places.top(pane), usize::from(u16::MAX), height(pane));
        state.rows.insert(pane, top);
        return;
    }
    let comparison = view::compare::comparison(state, page);
    let (pairs, facets) = (comparison.pairs().len(), comparison.facets.len());
    let mut next = page.clone();
    match page.tab {
        Tab::Compare if page.view == CompareView::Pairs => next.pair = step.from(page.pair, pairs, 1),
        Tab::Compare => next.row = step.from(page.row, facets, 3),
        Tab::Cases => next.case = case::step(state, page, step),
        Tab::Agreement => {
            let rows = view::agreement::rows(state, page);
            next.agreement = step.from(page.agreement, rows.len(), height(Pane::Agreement));
        }
        Tab::History => {
            let versions = view::history::versions(state, page).len();
            next.version = step.from(page.version, versions, height(Pane::Versions));
            next.back = 1;
        }
    }
    state.rows.insert(Pane::Meaning, 0);
    state.rows.insert(Pane::Changes, 0);
    state.page = Some(next);
}

/// Which organisation is selected in the comparison, and whom the others are held against.
pub(super) struct Held {
    page: TermPage,
    selected: OrgId,
    against: Option<OrgId>,
}

/// What is selected in the comparison before something happens.
pub(super) fn held(state: &State) -> Option<Held> {
    let page = state.page.as_ref().filter(|page| page.view == CompareView::Columns)?;
    let comparison = view::compare::comparison(state, page);
    let selected = comparison.selected(page)?.clone();
    // Before anything is compared there is no reason to hold on to anybody.
    let against = comparison.report.and(comparison.against).cloned();
    Some(Held { page: page.clone(), selected, against })
}

/// What was not moved by the user stays where it was: a change of somebody's words may make another
/// organisation the nearest to all, and must not put another under the cursor.
pub(super) fn keep_column(state: &mut State, held: Option<Held>) {
    let (Some(held), Some(page)) = (held, state.page.clone()) else { return };
    let moved = (&page.term, page.column, page.view, &page.against, &page.hidden)
        != (&held.page.term, held.page.column, held.page.view, &held.page.against, &held.page.hidden);
    let now = view::compare::comparison(state, &page);
    let same = now.selected(&page) == Some(&held.selected);
    let stays = held.against.is_none() || now.against == held.against.as_ref();
    if moved || (same && stays) || held.against.is_none() {
        return;
    }
    let mut next = page.clone();
    next.against = held.against;
    next.column = column_of(state, &next, &held.selected);
    state.page = Some(next);
}

/// The candidate that is selected is the one in front. Its positions open below it, so its row moves.
pub(super) fn keep_in_front(state: &mut State) {
    let Some(page) = state.page.as_ref().filter(|page| page.tab == Tab::Agreement) else { return };
    let Some(row @ Row::Candidate(key)) = &view::agreement::selected(state, page) else {
        return;
    };
    let mut next = page.clone();
    next.candidate = Some(key.clone());
    let place = view::agreement::rows(state, &next).iter().position(|other| other == row);
    next.agreement = place.unwrap_or(0);
    state.page = Some(next);
}

/// The text that stands beside the rows of a tab.
const fn detail(tab: Tab) -> Option<Pane> {
    match tab {
        Tab::Agreement => Some(Pane::Meaning),
        Tab::History => Some(Pane::Changes),
        Tab::Compare | Tab::Cases => None,
    }
}

fn step_overlay(state: &mut State, step: Step) {
    let height = state.places.height(Pane::Overlay);
    let top_now = state.places.top(Pane::Overlay);
    let found = overlay::found(state);
    match state.overlays.last_mut() {
        Some(Overlay::Help { top } | Overlay::Read { top, .. }) => {
            // Drawing knows how long the text is and hands back from where it really shows.
            *top = step.from(top_now, usize::from(u16::MAX), height);
        }
        Some(Overlay::Palette { selected, .. } | Overlay::Search { selected, .. }) => {
            *selected = step.from(*selected, found, height);
        }
        Some(Overlay::Picker(Picker { selected, items, .. })) => {
            *selected = step.from(*selected, items.len(), height);
        }
        Some(Overlay::Reveal { .. }) => reveal::step(state, step),
        Some(Overlay::Confirm(_) | Overlay::Form(_) | Overlay::Conflict { .. } | Overlay::Stage) | None => {}
    }
}

fn enter(state: &mut State, room: Room, pane: Pane) -> Vec<Effect> {
    state.room = room;
    state.pane = pane;
    Vec::new()
}

/// Goes to Home.
pub fn home(state: &mut State) -> Vec<Effect> {
    enter(state, Room::Home, Pane::Agenda)
}

/// Goes to the list of terms.
pub fn terms(state: &mut State) -> Vec<Effect> {
    if let Some(page) = &state.page
        && state.room == Room::Term
    {
        state.selected = Some(page.term.clone());
    }
    enter(state, Room::Terms, Pane::Terms)
}

/// Goes to the network.
pub fn network(state: &mut State) -> Vec<Effect> {
    enter(state, Room::Network, Pane::Organisations)
}

/// Goes to the map; from a term's page to that term.
pub fn map(state: &mut State) -> Vec<Effect> {
    if let Some(page) = &state.page
        && state.room == Room::Term
    {
        let term = page.term.clone();
        map::select_term(state, term);
    }
    enter(state, Room::Map, Pane::Map)
}

/// Goes to what grows between meetings.
pub fn trust(state: &mut State) -> Vec<Effect> {
    enter(state, Room::Trust, Pane::Trust)
}

/// Goes to the workshop.
pub fn workshop(state: &mut State) -> Vec<Effect> {
    enter(state, Room::Workshop, Pane::Rounds)
}

/// The panes of a room, in the order of the key.
#[must_use]
pub const fn panes(room: Room) -> &'static [Pane] {
    match room {
        Room::Home => &[Pane::Agenda, Pane::Watch],
        Room::Terms => &[Pane::Terms, Pane::Preview],
        Room::Network => &[Pane::Organisations],
        Room::Term => &[Pane::Compare],
        Room::Map => &[Pane::Map],
        Room::Trust => &[Pane::Trust, Pane::TrustDetail],
        Room::Workshop => &[Pane::Rounds, Pane::Round],
    }
}

/// Goes to the next pane.
pub fn next_pane(state: &mut State) -> Vec<Effect> {
    turn_pane(state, 1)
}

/// Goes to the pane before.
pub fn previous_pane(state: &mut State) -> Vec<Effect> {
    turn_pane(state, -1)
}

fn turn_pane(state: &mut State, by: isize) -> Vec<Effect> {
    let panes = panes(state.room);
    let now = panes.iter().position(|pane| *pane == state.pane).unwrap_or(0);
    if let Some(pane) = panes.get(turned(now, by, panes.len())) {
        state.pane = *pane;
    }
    Vec::new()
}

/// A position moved round a circle of `count`.
pub(super) fn turned(now: usize, by: isize, count: usize) -> usize {
    let count = count.max(1);
    now.wrapping_add(count).wrapping_add_signed(by % count.cast_signed()) % count
}

/// Goes to the next tab.
pub fn next_tab(state: &mut State) -> Vec<Effect> {
    turn_tab(state, 1)
}

/// Goes to the tab before.
pub fn previous_tab(state: &mut State) -> Vec<Effect> {
    turn_tab(state, -1)
}

fn turn_tab(state: &mut State, by: isize) -> Vec<Effect> {
    let Some(page) = &state.page else { return Vec::new() };
    let now = Tab::ALL.iter().position(|tab| *tab == page.tab).unwrap_or(0);
    Tab::ALL.get(turned(now, by, Tab::ALL.len())).map_or_else(Vec::new, |tab| show(state, *tab))
}

fn show(state: &mut State, tab: Tab) -> Vec<Effect> {
    if let Some(page) = &mut state.page {
        page.tab = tab;
    }
    Vec::new()
}

/// Shows the definitions side by side.
pub fn compare(state: &mut State) -> Vec<Effect> {
    show(state, Tab::Compare)
}

/// Shows the cases.
pub fn cases(state: &mut State) -> Vec<Effect> {
    show(state, Tab::Cases)
}

/// Shows the agreement.
pub fn agreement(state: &mut State) -> Vec<Effect> {
    show(state, Tab::Agreement)
}

/// Shows the versions.
pub fn history(state: &mut State) -> Vec<Effect> {
    show(state, Tab::History)
}

/// The column in which an organisation stands.
pub(super) fn column_of(state: &State, page: &TermPage, org: &OrgId) -> usize {
    let shown = view::compare::comparison(state, page).shown;
    shown.into_iter().position(|other| other == org).unwrap_or(0)
}

/// Opens the page of a term.
pub(super) fn term(state: &mut State, term: TermId, tab: Tab) -> Vec<Effect> {
    if state.room != Room::Term {
        state.came_from = state.room;
    }
    let mut page = TermPage::new(term);
    page.tab = tab;
    if let crate::app::state::Who::Organisation(me) = &state.who {
        page.column = column_of(state, &page, me);
    }
    state.selected = Some(page.term.clone());
    state.page = Some(page);
    state.room = Room::Term;
    state.pane = Pane::Compare;
    Vec::new()
}

/// Goes to the next term of the list one came from.
pub fn next_term(state: &mut State) -> Vec<Effect> {
    turn_term(state, 1)
}

/// Goes to the term before.
pub fn previous_term(state: &mut State) -> Vec<Effect> {
    turn_term(state, -1)
}

fn turn_term(state: &mut State, by: isize) -> Vec<Effect> {
    let Some(page) = state.page.clone() else { return Vec::new() };
    let list: Vec<TermId> = match state.came_from {
        Room::Home => view::home::agenda(state).into_iter().map(|row| row.item.term.clone()).collect(),
        Room::Map => map::list(state),
        _ => view::terms::rows(state).into_iter().map(|row| row.term.clone()).collect(),
    };
    let now = list.iter().position(|term| *term == page.term).unwrap_or(0);
    match list.get(turned(now, by, list.len())) {
        Some(next) => {
            let next = next.clone();
            let effects = term(state, next, page.tab);
            if let (Some(next), Room::Map) = (&mut state.page, state.came_from) {
                // Whoever came for one organisation, or for two, goes through the terms with them.
                (next.against, next.hidden, next.column) = (page.against, page.hidden, page.column);
            }
            effects
        }
        None => Vec::new(),
    }
}

/// Opens what is selected.
pub fn open(state: &mut State) -> Vec<Effect> {
    if !state.overlays.is_empty() {
        return overlay::open(state);
    }
    match (state.room, state.pane) {
        (Room::Home, Pane::Watch) => open_watch(state),
        (Room::Home, _) => {
            let rows = view::home::agenda(state);
            let selected = rows.get(state.row(Pane::Agenda)).map(|row| row.item.term.clone());
            selected.map_or_else(Vec::new, |id| term(state, id, Tab::Compare))
        }
        (Room::Terms, _) => {
            let rows = view::terms::rows(state);
            let selected =
                view::terms::selected(state, &rows).and_then(|n| rows.get(n)).map(|row| row.term.clone());
            selected.map_or_else(Vec::new, |id| term(state, id, Tab::Compare))
        }
        (Room::Network, _) => edit::organisation(state),
        (Room::Workshop, _) if view::workshop::opened(state).is_some() => round::act(state),
        (Room::Workshop, _) => shop::open(state),
        (Room::Trust, Pane::Trust) => next_pane(state),
        (Room::Trust, _) => trust::open(state),
        (Room::Map, _) => map::open(state),
        (Room::Term, _) => match state.page.as_ref().map(|page| page.tab) {
            Some(Tab::Compare) => compare::read(state),
            Some(Tab::Cases) => case::answer(state),
            Some(Tab::Agreement) => agreement::open(state),
            Some(Tab::History) => history::read(state),
            None => Vec::new(),
        },
    }
}

fn open_watch(state: &mut State) -> Vec<Effect> {
    let lines = view::home::watch(state);
    match lines.get(state.row(Pane::Watch)).cloned() {
        Some(Watch::Files | Watch::Settings { .. }) => overlay::problems(state),
        Some(Watch::Kept { place, .. }) => drafts::go_on(state, &place),
        Some(Watch::Review { term: id, .. }) => term(state, id, Tab::Agreement),
        Some(Watch::Altered { term: id, .. } | Watch::Drift { term: id, .. }) => {
            term(state, id, Tab::History)
        }
        Some(Watch::Unconfirmed { org, what }) => open_recorded(state, &org, what),
        Some(Watch::Commitment { key, .. }) => form::open(state, Subject::Commitment { key }),
        Some(Watch::ToAccept { believer, key, .. }) => {
            trust::show(state, Section::Misconceptions, &trust::Row::Misconception { org: believer, key })
        }
        None => Vec::new(),
    }
}

/// Goes to what was recorded for an organisation and waits for its word.
fn open_recorded(state: &mut State, org: &OrgId, what: Recorded) -> Vec<Effect> {
    if let Some((section, row)) = view::trust::shows(org, &what) {
        return trust::show(state, section, &row);
    }
    match what {
        Recorded::Interest => {
            let row = state.network.in_order().into_iter().position(|other| other == org);
            state.rows.insert(Pane::Organisations, row.map_or(0, |row| row + 1));
            network(state)
        }
        Recorded::Definition(id) => {
            let effects = term(state, id, Tab::Compare);
            let column = state.page.as_ref().map_or(0, |page| column_of(state, page, org));
            if let Some(page) = &mut state.page {
                page.column = column;
            }
            effects
        }
        Recorded::Answers(id) | Recorded::Guesses(id) => term(state, id, Tab::Cases),
        Recorded::Position(id) => {
            let effects = term(state, id, Tab::Agreement);
            let wanted = Row::Position(org.clone());
            let rows = state.page.as_ref().map(|page| view::agreement::rows(state, page));
            let row = rows.and_then(|rows| rows.iter().position(|row| *row == wanted));
            if let Some(page) = &mut state.page {
                page.agreement = row.unwrap_or(0);
            }
            effects
        }
        // What the room Trust shows was gone to already.
        _ => Vec::new(),
    }
}

/// Goes back: closes what lies in front, or returns to where one came from.
pub fn back(state: &mut State) -> Vec<Effect> {
    match state.overlays.pop() {
        Some(Overlay::Picker(Picker { purpose: Purpose::Drafts(left), .. })) => {
            return drafts::leave_list(state, left);
        }
        Some(_) => return Vec::new(),
        None => {}
    }
    let left = match state.room {
        Room::Term => guess::leave(state),
        Room::Map => map::back(state),
        _ => false,
    };
    if left {
        return Vec::new();
    }
    match state.room {
        Room::Term if state.came_from == Room::Terms => terms(state),
        Room::Term if state.came_from == Room::Workshop => workshop(state),
        Room::Workshop if view::workshop::opened(state).is_some() => shop::leave(state),
        Room::Term if state.came_from == Room::Trust => enter(state, Room::Trust, Pane::TrustDetail),
        Room::Trust if state.pane == Pane::TrustDetail => previous_pane(state),
        Room::Term if state.came_from == Room::Map => map(state),
        Room::Term | Room::Terms | Room::Network | Room::Map | Room::Trust | Room::Workshop => home(state),
        Room::Home => {
            let hint = state.keymap.label("quit").unwrap_or_default();
            let text = crate::words::HOW_TO_QUIT.with(state.language(), &[&hint]);
            state.tell(crate::app::state::Tone::Plain, text);
            Vec::new()
        }
    }
}
