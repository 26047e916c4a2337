//! What the round in front asks for: taking down what somebody says, passing the keyboard round, opening the term.

use crate::app::effect::Effect;
use crate::app::form::Subject;
use crate::app::places::Pane;
use crate::app::state::{Room, State, Tab, Tone};
use crate::app::update::workshop::{first_hold, not_begun};
use crate::app::update::{blind, explain, form, go, reveal};
use crate::app::view;
use crate::app::view::agreement::Row;
use crate::app::view::workshop::{self as rooms, Part};
use crate::domain::{At, OrgId, RoundKind, TermId, WorkshopId, WorkshopState};
use crate::words;

/// The round that is selected, and what is to be done in it.
struct Front {
    id: WorkshopId,
    state: WorkshopState,
    key: String,
    kind: RoundKind,
    term: Option<TermId>,
    between: Vec<OrgId>,
    /// Who or what is next: what is selected, or the first that is not done.
    next: Option<Part>,
    /// Whether there is anybody or anything, all of it done.
    all_done: bool,
}

fn front(state: &State) -> Option<Front> {
    let ((id, workshop), (key, round)) = (rooms::opened(state)?, rooms::round(state)?);
    let parts = rooms::parts(&state.network, workshop, round);
    let selected = if state.pane == Pane::Round {
        parts.get(state.row(Pane::Round).min(parts.len().saturating_sub(1)))
    } else {
        parts.iter().find(|part| !part.done())
    };
    Some(Front {
        id: id.clone(),
        state: workshop.head.state,
        key: key.to_owned(),
        kind: round.plan.kind,
        term: round.plan.term.clone(),
        between: round.plan.between.clone(),
        next: selected.cloned(),
        all_done: !parts.is_empty() && parts.iter().all(Part::done),
    })
}

/// Does what the selected round asks for.
pub fn act(state: &mut State) -> Vec<Effect> {
    let Some(front) = front(state) else { return super::workshop::add_round(state) };
    let consent = match &front.next {
        Some(Part::Term { term, .. }) => Some(term.clone()),
        _ => None,
    };
    if let Some(term) = consent {
        return go::term(state, term, Tab::Agreement);
    }
    match front.kind {
        RoundKind::CheckIn | RoundKind::CheckOut => said(state, front),
        RoundKind::Write => write(state, front),
        RoundKind::AnswerCases | RoundKind::Guess | RoundKind::Reveal => unseen(state, &front),
        RoundKind::Explain => explain(state, front),
        RoundKind::Look => about(state, front, Tab::Compare),
        RoundKind::Positions => position(state, front),
        RoundKind::Propose | RoundKind::Record => about(state, front, Tab::Agreement),
    }
}

/// Opens the term's page.
fn about(state: &mut State, front: Front, tab: Tab) -> Vec<Effect> {
    match front.term {
        Some(term) => go::term(state, term, tab),
        None if front.all_done => everybody(state),
        None => no_term(state),
    }
}

fn no_term(state: &mut State) -> Vec<Effect> {
    let key = state.keymap.label("edit-round").unwrap_or_default();
    state.tell(Tone::Plain, words::ROUND_HAS_NO_TERM.with(state.language(), &[&key]));
    Vec::new()
}

fn everybody(state: &mut State) -> Vec<Effect> {
    let key = state.keymap.label("go-on").unwrap_or_default();
    state.tell(Tone::Plain, words::EVERYBODY_DONE.with(state.language(), &[&key]));
    Vec::new()
}

/// What has to happen before something is written in the round; nothing when it can be.
fn before(state: &mut State, front: &Front) -> Option<Vec<Effect>> {
    match front.state {
        WorkshopState::Prepared => Some(not_begun(state)),
        WorkshopState::Closed => {
            state.tell(Tone::Plain, words::WORKSHOP_IS_CLOSED.to(state.language()));
            Some(Vec::new())
        }
        WorkshopState::Running | WorkshopState::Paused => first_hold(state, act),
    }
}

/// Who is next in a round that has begun; otherwise what is told instead.
fn next(state: &mut State, front: &Front) -> Result<OrgId, Vec<Effect>> {
    if let Some(effects) = before(state, front) {
        return Err(effects);
    }
    match &front.next {
        Some(Part::Org { org, .. }) => Ok(org.clone()),
        _ => Err(everybody(state)),
    }
}

fn said(state: &mut State, front: Front) -> Vec<Effect> {
    match next(state, &front) {
        Ok(org) => form::open(state, Subject::Entry(At::Said { workshop: front.id, round: front.key, org })),
        Err(effects) => effects,
    }
}

fn write(state: &mut State, front: Front) -> Vec<Effect> {
    let Some(term) = front.term.clone() else { return no_term(state) };
    match next(state, &front) {
        Ok(org) => form::open(state, Subject::Definition { org, term }),
        Err(effects) => effects,
    }
}

/// Asks who of the two explains; when the round is not between two, opens the definitions, where two can be chosen.
fn explain(state: &mut State, front: Front) -> Vec<Effect> {
    match (front.between.as_slice(), &front.term) {
        ([a, b], Some(term)) if front.state.is_open() => {
            first_hold(state, act).unwrap_or_else(|| explain::choose(state, term, a, b))
        }
        _ => about(state, front, Tab::Compare),
    }
}

/// Passes the keyboard round, or reveals what was said so.
fn unseen(state: &mut State, front: &Front) -> Vec<Effect> {
    if is_revealed(state, front) {
        return shown(state, front.term.clone());
    }
    match before(state, front) {
        Some(effects) => effects,
        None if front.kind == RoundKind::Reveal => blind::reveal(state, &front.id, &front.key),
        None => blind::begin(state, &front.id, &front.key),
    }
}

fn is_revealed(state: &State, front: &Front) -> bool {
    view::blind::is_revealed(&state.network, &front.id, &front.key)
}

/// What the answers and guesses of a term show.
fn shown(state: &mut State, term: Option<TermId>) -> Vec<Effect> {
    term.map_or_else(Vec::new, |term| reveal::open(state, term))
}

/// What was sealed has just been revealed: in its round, what it shows comes in front.
pub(super) fn revealed(state: &mut State) -> Vec<Effect> {
    match front(state).filter(|front| state.room == Room::Workshop && is_revealed(state, front)) {
        Some(front) => shown(state, front.term),
        None => Vec::new(),
    }
}

/// Opens the positions, on who is next.
fn position(state: &mut State, front: Front) -> Vec<Effect> {
    let next = front.next.clone();
    let effects = about(state, front, Tab::Agreement);
    if let (Some(Part::Org { org, .. }), Some(page)) = (next, &state.page) {
        let wanted = Row::Position(org);
        let row = view::agreement::rows(state, page).iter().position(|row| *row == wanted);
        if let (Some(row), Some(page)) = (row, &mut state.page) {
            page.agreement = row;
        }
    }
    effects
}
