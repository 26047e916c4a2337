//! What was recorded for an organisation by somebody else and waits for its word.

use crate::app::state::{State, Who};
use crate::domain::{Answer, At, Change, Definition, Endorsement, Network, Note, Noted, OrgId, Organisation};
use crate::domain::{Position, TermId};

/// What was recorded for an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields say of what")]
pub enum Recorded {
    /// What it says of the common interest.
    Interest,
    /// How it uses a term.
    Definition(TermId),
    /// Some of its answers to the stories of a term.
    Answers(TermId),
    /// Some of its guesses for a term.
    Guesses(TermId),
    /// Where it stands on what is on the table for a term.
    Position(TermId),
    /// Why it needs a term to mean what it means.
    Explained { term: TermId, to: OrgId },
    /// Some of its check-ins.
    CheckIns,
    /// What it believed of another.
    Misconception(String),
    /// That it accepts what is so.
    Accepted { believer: OrgId, key: String },
    /// An offer, a need, or what is hard to say.
    Note(Note, String),
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
        .flat_map(|(id, org)| of(&state.network, id, org).into_iter().map(|what| (id.clone(), what)))
        .collect()
}

fn of(network: &Network, id: &OrgId, organisation: &Organisation) -> Vec<Recorded> {
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
    for at in organisation.places(id) {
        let waits = network.entry(&at).is_some_and(|entry| entry.recorded_by().is_some());
        // Several guesses for a term, and several check-ins, are one line.
        if let Some(what) = recorded(&at).filter(|what| waits && !found.contains(what)) {
            found.push(what);
        }
    }
    for note in Note::ALL {
        let notes = organisation.notes(note).iter().filter(|(_, it)| it.recorded_by.is_some());
        found.extend(notes.map(|(key, _)| Recorded::Note(note, key.clone())));
    }
    found
}

/// To what an entry belongs.
fn recorded(at: &At) -> Option<Recorded> {
    Some(match at {
        At::Guess { at, .. } => Recorded::Guesses(at.term.clone()),
        At::GuessedWording { term, .. } => Recorded::Guesses(term.clone()),
        At::Explained { term, to, .. } => Recorded::Explained { term: term.clone(), to: to.clone() },
        At::CheckIn { .. } => Recorded::CheckIns,
        At::Misconception { key, .. } => Recorded::Misconception(key.clone()),
        At::Accepted { believer, key, .. } => {
            Recorded::Accepted { believer: believer.clone(), key: key.clone() }
        }
        _ => return None,
    })
}

/// The change with which an organisation takes for its own what was recorded for it; `None` when nothing of it waits.
#[must_use]
pub fn confirmation(network: &Network, org: &OrgId, what: &Recorded) -> Option<Change> {
    let said = network.organisations.get(org)?;
    let id = org.clone();
    match what {
        Recorded::Interest => {
            let before = said.endorsement.clone().filter(|it| it.recorded_by.is_some())?;
            let after = Some(Endorsement { recorded_by: None, ..before.clone() });
            Some(Change::Endorsement { org: id, before: Some(before), after })
        }
        Recorded::Definition(term) => {
            let before = said.definitions.get(term).filter(|it| it.recorded_by.is_some())?.clone();
            let after = Some(Box::new(Definition { recorded_by: None, ..before.clone() }));
            let before = Some(Box::new(before));
            Some(Change::Definition { org: id, term: term.clone(), before, after })
        }
        Recorded::Answers(term) => answers(said, org, term),
        Recorded::Position(term) => {
            let before = said.positions.get(term).filter(|it| it.recorded_by.is_some())?.clone();
            let after = Some(Box::new(Position { recorded_by: None, ..before.clone() }));
            Some(Change::Position { org: id, term: term.clone(), before: Some(Box::new(before)), after })
        }
        Recorded::Note(note, key) => {
            let before = said.notes(*note).get(key).filter(|it| it.recorded_by.is_some())?.clone();
            let after = Some(Noted { recorded_by: None, ..before.clone() });
            Some(Change::Note { org: id, note: *note, key: key.clone(), before: Some(before), after })
        }
        Recorded::Guesses(_)
        | Recorded::Explained { .. }
        | Recorded::CheckIns
        | Recorded::Misconception(_)
        | Recorded::Accepted { .. } => entries(network, said, org, what),
    }
}

fn answers(said: &Organisation, org: &OrgId, term: &TermId) -> Option<Change> {
    let waiting = said.answers.get(term)?.iter().filter(|(_, answer)| answer.recorded_by.is_some());
    let own = |before: &Answer| Answer { recorded_by: None, ..before.clone() };
    together(waiting.map(|(case, before)| Change::Answer {
        org: org.clone(),
        term: term.clone(),
        case: case.clone(),
        after: Some(own(before)),
        before: Some(before.clone()),
    }))
}

fn entries(network: &Network, said: &Organisation, org: &OrgId, what: &Recorded) -> Option<Change> {
    let places = said.places(org).into_iter().filter(|at| recorded(at).as_ref() == Some(what));
    together(places.filter_map(|at| {
        let entry = network.entry(&at).filter(|entry| entry.recorded_by().is_some())?;
        Some(Change::of_entry(network, at, Some(entry.as_own())))
    }))
}

/// One change as it is, several as one that is taken back at once.
fn together(changes: impl Iterator<Item = Change>) -> Option<Change> {
    let mut changes: Vec<Change> = changes.collect();
    match changes.len() {
        0 => None,
        1 => changes.pop(),
        _ => Some(Change::Several(changes)),
    }
}
