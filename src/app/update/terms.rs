//! The list of terms: what it shows and in which order.

use crate::app::effect::Effect;
use crate::app::state::{Filter, Sort, State};

/// Goes to the next filter.
pub fn filter(state: &mut State) -> Vec<Effect> {
    let now = Filter::ALL.iter().position(|one| *one == state.filter).unwrap_or(0);
    state.filter = Filter::ALL.get((now + 1) % Filter::ALL.len()).copied().unwrap_or_default();
    Vec::new()
}

/// Goes to the next order.
pub fn sort(state: &mut State) -> Vec<Effect> {
    let now = Sort::ALL.iter().position(|one| *one == state.sort).unwrap_or(0);
    state.sort = Sort::ALL.get((now + 1) % Sort::ALL.len()).copied().unwrap_or_default();
    Vec::new()
}
