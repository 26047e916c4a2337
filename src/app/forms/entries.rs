//! The forms for everything around the definitions, each with those of its kind.

use super::{Outcome, check_in, explained, guess, misconception, sponsor, workshop};
use crate::app::form::Form;
use crate::app::state::State;
use crate::domain::At;

pub(super) fn open(state: &State, at: &At) -> Option<Form> {
    match at {
        At::Workshop { .. } | At::Round { .. } | At::Said { .. } => workshop::open(state, at),
        At::Explained { org, term, to } => explained::open(state, org, term, to),
        At::CheckIn { org, on, about } => check_in::open(state, org, *on, about),
        At::Sponsor { key } => Some(sponsor::open(state, key)),
        At::Guess { .. } | At::GuessedWording { .. } => guess::open(state, at),
        At::Misconception { org, key } => misconception::open(state, org, key),
        _ => None,
    }
}

pub(super) fn read(state: &State, form: &Form, at: &At) -> Outcome {
    match at {
        At::Workshop { .. } | At::Round { .. } | At::Said { .. } => workshop::read(state, form, at),
        At::Explained { org, .. } => explained::read(state, form, at, org),
        At::CheckIn { org, on, about } => check_in::read(state, form, org, *on, about),
        At::Sponsor { .. } => sponsor::read(state, form, at),
        At::Guess { .. } | At::GuessedWording { .. } => guess::read(state, form, at),
        At::Misconception { org, key } => misconception::read(state, form, org, key),
        _ => Outcome::Nothing,
    }
}
