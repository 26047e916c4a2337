//! The forms for everything around the definitions, each with those of its kind.

use super::Outcome;
use crate::app::form::Form;
use crate::app::state::State;
use crate::domain::At;

pub(super) fn open(_state: &State, _at: &At) -> Option<Form> {
    None
}

pub(super) fn read(_state: &State, _form: &Form, _at: &At) -> Outcome {
    Outcome::Nothing
}
