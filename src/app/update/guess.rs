//! Guessing at home, openly, what others answer and how they define a term. Sealed rounds are in a workshop.

use crate::app::effect::Effect;
use crate::app::form::Subject;
use crate::app::state::{State, Tone, Who};
use crate::app::update::{case, form};
use crate::app::view::cases as view;
use crate::domain::{At, Change, Entry, Guess, GuessAt, Network, OrgId, Verdict};
use crate::words;

/// The table takes guesses of what others answer, or answers again.
pub fn toggle(state: &mut State) -> Vec<Effect> {
    if leave(state) {
        return Vec::new();
    }
    let Who::Organisation(me) = state.who.clone() else {
        let key = state.keymap.label("who").unwrap_or_default();
        state.tell(Tone::Plain, words::GUESS_AS_WHOM.with(state.language(), &[&key]));
        return Vec::new();
    };
    let order = state.network.in_order();
    let chosen = state.page.as_ref().and_then(|page| view::column(state, page)).filter(|org| **org != me);
    let other = chosen.or_else(|| order.into_iter().find(|org| **org != me)).cloned();
    if other.is_none() {
        state.tell(Tone::Plain, words::NOBODY_TO_GUESS.to(state.language()));
        return Vec::new();
    }
    case::put_column(state, other);
    if let Some(page) = &mut state.page {
        page.guessing = true;
    }
    Vec::new()
}

/// Leaves off guessing; whether somebody was.
pub(super) fn leave(state: &mut State) -> bool {
    let Some(page) = &mut state.page else { return false };
    let was = std::mem::take(&mut page.guessing);
    if was {
        page.case_column = None;
    }
    was
}

/// Writes how the selected organisation would define the term.
pub fn wording(state: &mut State) -> Vec<Effect> {
    let about = state.page.as_ref().and_then(|page| {
        let me = view::guesser(state, page)?.clone();
        let about = view::column(state, page).filter(|org| **org != me)?.clone();
        Some(At::GuessedWording { org: me, about, term: page.term.clone() })
    });
    let Some(at) = about else {
        let key = state.keymap.label("guess").unwrap_or_default();
        state.tell(Tone::Plain, words::GUESS_FIRST.with(state.language(), &[&key]));
        return Vec::new();
    };
    form::open(state, Subject::Entry(at))
}

/// The change that puts a guess in place, or takes it away.
pub(super) fn say(state: &State, org: &OrgId, at: &GuessAt, verdict: Option<Verdict>) -> Change {
    let guess = verdict.map(|verdict| Guess {
        verdict,
        guessed_on: Some(state.today),
        recorded_by: state.who.recorded_for(org),
    });
    change(&state.network, org, at, guess)
}

/// The change of one guess.
pub(super) fn change(network: &Network, org: &OrgId, at: &GuessAt, guess: Option<Guess>) -> Change {
    let at = At::Guess { org: org.clone(), at: at.clone() };
    Change::of_entry(network, at, guess.map(Entry::Guess))
}
