//! The forms for everything around the definitions, each with those of its kind.

use super::{Outcome, workshop};
use crate::app::form::Form;
use crate::app::state::State;
use crate::domain::At;

pub(super) fn open(state: &State, at: &At) -> Option<Form> {
    match at {
        At::Workshop { .. } | At::Round { .. } | At::Said { .. } => workshop::open(state, at),
        _ => None,
    }
}

pub(super) fn read(state: &State, form: &Form, at: &At) -> Outcome {
    match at {
        At::Workshop { .. } | At::Round { .. } | At::Said { .. } => workshop::read(state, form, at),
        _ => Outcome::Nothing,
    }
}
