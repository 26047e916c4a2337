//! The forms for everything around the definitions, each with those of its kind.

use super::{Outcome, guess, misconception};
use crate::app::form::Form;
use crate::app::state::State;
use crate::domain::At;

pub(super) fn open(state: &State, at: &At) -> Option<Form> {
    match at {
        At::Guess { .. } | At::GuessedWording { .. } => guess::open(state, at),
        At::Misconception { org, key } => misconception::open(state, org, key),
        _ => None,
    }
}

pub(super) fn read(state: &State, form: &Form, at: &At) -> Outcome {
    match at {
        At::Guess { .. } | At::GuessedWording { .. } => guess::read(state, form, at),
        At::Misconception { org, key } => misconception::read(state, form, org, key),
        _ => Outcome::Nothing,
    }
}
