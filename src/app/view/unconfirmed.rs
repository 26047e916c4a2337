//! What was recorded for an organisation by somebody else and waits for its word.

use crate::app::state::{State, Who};
use crate::domain::{OrgId, Organisation, TermId};

/// What was recorded for an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recorded {
    /// What it says of the common interest.
    Interest,
    /// How it uses a term.
    Definition(TermId),
    /// Some of its answers to the stories of a term.
    Answers(TermId),
    /// Where it stands on what is on the table for a term.
    Position(TermId),
}

/// Everything that waits: for the facilitator of all organisations, for an organisation its own.
#[must_use]
pub fn all(state: &State) -> Vec<(OrgId, Recorded)> {
    let sees = |org: &OrgId| matches!(state.who, Who::Facilitator) || state.who.is(org);
    state
        .network
        .organisations
        .iter()
        .filter(|(org, _)| sees(org))
        .flat_map(|(org, organisation)| of(organisation).into_iter().map(|what| (org.clone(), what)))
        .collect()
}

fn of(organisation: &Organisation) -> Vec<Recorded> {
    let interest = organisation.endorsement.as_ref().and_then(|it| it.recorded_by.as_ref());
    let mut found: Vec<Recorded> = interest.map(|_| Recorded::Interest).into_iter().collect();
    let definitions = organisation.definitions.iter().filter(|(_, it)| it.recorded_by.is_some());
    found.extend(definitions.map(|(term, _)| Recorded::Definition(term.clone())));
    for (term, answers) in &organisation.answers {
        if answers.values().any(|answer| answer.recorded_by.is_some()) {
            found.push(Recorded::Answers(term.clone()));
        }
    }
    let positions = organisation.positions.iter().filter(|(_, it)| it.recorded_by.is_some());
    found.extend(positions.map(|(term, _)| Recorded::Position(term.clone())));
    found
}
