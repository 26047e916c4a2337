//! What two organisations have told each other of why a term means what it means to them.

use crate::app::state::State;
use crate::domain::{Explained, OrgId, TermId};
use crate::words;

/// What both told each other, first the first; a paragraph a direction, with its day, what was heard and whether that
/// was meant. Empty when neither has explained anything.
#[must_use]
pub fn told(state: &State, term: &TermId, a: &OrgId, b: &OrgId) -> Vec<String> {
    let direction = |org: &OrgId, to: &OrgId| {
        let explained = state.organisation(org)?.explained.get(&(term.clone(), to.clone()))?;
        Some(paragraph(state, explained, org, to))
    };
    [direction(a, b), direction(b, a)].into_iter().flatten().collect()
}

fn paragraph(state: &State, explained: &Explained, org: &OrgId, to: &OrgId) -> String {
    let (language, network) = (state.language(), &state.network);
    let (name, other) = (network.name(org), network.name(to));
    let why = explained.why.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut parts = vec![match explained.explained_on {
        Some(day) => words::EXPLAINED_ON.with(language, &[name, other, &day.to_string(), &why]),
        None => words::EXPLAINED_WHY.with(language, &[name, other, &why]),
    }];
    if !explained.heard.is_empty() {
        parts.push(words::HEARD.with(language, &[other, &explained.heard]));
        parts.extend(match explained.confirmed {
            Some(true) => Some(words::MEANT_THAT.with(language, &[name])),
            Some(false) if explained.corrected.is_empty() => {
                Some(words::MEANT_NOT_THAT.with(language, &[name]))
            }
            Some(false) => Some(words::MEANT_OTHERWISE.with(language, &[name, &explained.corrected])),
            None => None,
        });
    }
    parts.join(" ")
}
