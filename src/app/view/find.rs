//! What typing in the palette and the search finds.

use crate::app::commands::{self, Command, Place};
use crate::app::state::State;
use crate::search;

pub use crate::search::{Hit, Matched};

/// The commands that fit what was typed, those that apply here first.
#[must_use]
pub fn commands(state: &State, query: &str) -> Vec<&'static Command> {
    let here = commands::room_places(state);
    let mut found: Vec<(bool, i64, usize, &'static Command)> = commands::TABLE
        .iter()
        .enumerate()
        .filter(|(_, command)| {
            command.name != "palette" && command.places.iter().any(|place| here.contains(place))
        })
        .filter_map(|(index, command)| {
            let language = state.language();
            let text =
                format!("{} {} {}", command.title.to(language), command.help.to(language), command.name);
            let score = if query.trim().is_empty() { 0 } else { search::fuzzy(&text, query)? };
            let everywhere = command.places.contains(&Place::Everywhere);
            Some((everywhere, -score, index, command))
        })
        .collect();
    if query.trim().is_empty() {
        found.sort_by_key(|(everywhere, _, index, _)| (*everywhere, *index));
    } else {
        found.sort_by_key(|(_, score, index, _)| (*score, *index));
    }
    found.into_iter().map(|(_, _, _, command)| command).collect()
}

/// The terms that fit what was typed, best first, each with what it matched.
#[must_use]
pub fn terms(state: &State, query: &str) -> Vec<Hit> {
    search::search(&state.network, query)
}
