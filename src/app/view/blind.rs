//! Who is asked what in a blind round, and what of it is done. Never what anybody said.

use std::ops::Range;

use crate::app::blind::{Blind, Stage, Unsealed};
use crate::app::state::State;
use crate::domain::{Ask, Asked, CaseId, Network, OrgId, Round, RoundKind, Workshop, WorkshopId};

/// How far an organisation is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// Which organisation.
    pub org: OrgId,
    /// For each thing it is asked, whether it has answered or passed.
    pub done: Vec<bool>,
}

impl Turn {
    /// Whether nothing is left to be asked.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.done.iter().all(|done| *done)
    }
}

/// A round of a workshop.
#[must_use]
pub fn round<'a>(
    network: &'a Network,
    workshop: &WorkshopId,
    round: &str,
) -> Option<(&'a Workshop, &'a Round)> {
    let workshop = network.workshops.get(workshop)?;
    Some((workshop, workshop.rounds.get(round)?))
}

/// Who takes part in a round, in the network's order: those it is planned between, otherwise those who are there,
/// otherwise everybody; of guesses only those who are planned to guess.
#[must_use]
pub fn who(network: &Network, workshop: &Workshop, round: &Round) -> Vec<OrgId> {
    let between = &round.plan.between;
    let takes_part =
        |org: &OrgId| if between.is_empty() { workshop.attends(org) } else { between.contains(org) };
    let guesses = |org: &OrgId| round.plan.pairs.is_empty() || round.plan.partners(org).next().is_some();
    let takes_part = |org: &&&OrgId| takes_part(org) && guesses(org);
    network.in_order().iter().filter(takes_part).map(|org| (*org).clone()).collect()
}

/// The cases that a round asks: those it is planned with as far as they are still asked for its term, otherwise all.
#[must_use]
pub fn cases<'a>(network: &'a Network, round: &Round) -> Vec<&'a CaseId> {
    let all = round.plan.term.as_ref().map(|term| network.cases_for(term)).unwrap_or_default();
    let all: Vec<&CaseId> = all.into_iter().map(|(case, _)| case).collect();
    let planned: Vec<&CaseId> = all.iter().copied().filter(|case| round.plan.cases.contains(case)).collect();
    if planned.is_empty() { all } else { planned }
}

/// Whom an organisation guesses in a round, in the network's order: those it is planned with, whether they are there or
/// not, otherwise all others who take part.
fn guessed(network: &Network, workshop: &Workshop, round: &Round, org: &OrgId) -> Vec<OrgId> {
    if round.plan.pairs.is_empty() {
        return who(network, workshop, round).into_iter().filter(|about| about != org).collect();
    }
    let planned: Vec<&OrgId> = round.plan.partners(org).collect();
    network.in_order().into_iter().filter(|about| planned.contains(about)).cloned().collect()
}

/// What an organisation is asked in a round, in order: its answers to the cases; or for each of the others what it
/// thinks they answer, and how they would define the term.
#[must_use]
pub fn asks(network: &Network, workshop: &Workshop, round: &Round, org: &OrgId) -> Vec<Ask> {
    if round.plan.term.is_none() {
        return Vec::new();
    }
    let cases = cases(network, round);
    let ask = |what: Asked| Ask { by: org.clone(), what };
    match round.plan.kind {
        RoundKind::AnswerCases => cases.into_iter().map(|case| ask(Asked::Answer(case.clone()))).collect(),
        RoundKind::Guess => guessed(network, workshop, round, org)
            .into_iter()
            .flat_map(|about| {
                let guess = |case: &CaseId| Asked::Guess { about: about.clone(), case: case.clone() };
                let mut all: Vec<Ask> = cases.iter().map(|case| ask(guess(case))).collect();
                all.push(ask(Asked::Wording { about }));
                all
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// About whom something is asked, when it is a guess.
#[must_use]
pub const fn about(ask: &Ask) -> Option<&OrgId> {
    match &ask.what {
        Asked::Answer(_) => None,
        Asked::Guess { about, .. } | Asked::Wording { about } => Some(about),
    }
}

/// Which of what is asked belongs together with one of it: everything about the same organisation.
#[must_use]
pub fn together(asks: &[Ask], at: usize) -> Range<usize> {
    let same = |ask: &Ask| asks.get(at).is_some_and(|now| about(now) == about(ask));
    let start = asks.iter().position(same).unwrap_or(at);
    let length = asks.get(start..).unwrap_or_default().iter().take_while(|ask| same(ask)).count();
    start..start + length
}

/// What an organisation is asked in the round in front.
#[must_use]
pub fn asks_in_front(state: &State, org: &OrgId) -> Vec<Ask> {
    let front = state.blind.as_ref().and_then(|blind| round(&state.network, &blind.workshop, &blind.round));
    front.map(|(workshop, round)| asks(&state.network, workshop, round, org)).unwrap_or_default()
}

/// How far everybody is who takes part in the round in front.
#[must_use]
pub fn turns(state: &State, blind: &Blind) -> Vec<Turn> {
    let Some((workshop, round)) = round(&state.network, &blind.workshop, &blind.round) else {
        return Vec::new();
    };
    let waits = |ask: &Ask| {
        let here = |place: &Unsealed| (&place.workshop, &place.round) == (&blind.workshop, &blind.round);
        state.unsealed.keys().any(|place| here(place) && place.ask == *ask)
    };
    let said = |ask: &Ask| round.sealed.contains_key(ask) || blind.sent.contains(ask);
    // What could not be sealed is asked again, also when an earlier form of it was.
    let done = |ask: &Ask| {
        blind.progress.passed.contains(ask)
            || said(ask) && !waits(ask) && !blind.progress.unfinished.contains(ask)
    };
    who(&state.network, workshop, round)
        .into_iter()
        .map(|org| {
            let done = asks(&state.network, workshop, round, &org).iter().map(done).collect();
            Turn { org, done }
        })
        .filter(|turn| !turn.done.is_empty())
        .collect()
}

/// Whether something was said to what is asked in the round in front, in this sitting or an earlier one.
#[must_use]
pub fn is_said(state: &State, ask: &Ask) -> bool {
    state.blind.as_ref().is_some_and(|blind| {
        let round = round(&state.network, &blind.workshop, &blind.round);
        blind.sent.contains(ask) || round.is_some_and(|(_, round)| round.sealed.contains_key(ask))
    })
}

/// What is being asked now.
#[must_use]
pub fn asked(state: &State) -> Option<Ask> {
    let blind = state.blind.as_ref()?;
    let Stage::Asking { org, at } = &blind.stage else { return None };
    asks_in_front(state, org).into_iter().nth(*at)
}

/// Whether what is asked now is answered by typing.
#[must_use]
pub fn is_typing(state: &State) -> bool {
    asked(state).is_some_and(|ask| matches!(ask.what, Asked::Wording { .. }))
}

/// Whether a command of a blind round would do something now.
#[must_use]
pub fn applies(state: &State, name: &str) -> bool {
    let Some(blind) = &state.blind else { return false };
    let asking = matches!(blind.stage, Stage::Asking { .. });
    let handing = matches!(blind.stage, Stage::HandOver { .. });
    match name {
        "blind-go" => !asking,
        "blind-pass" | "blind-enough" => asking,
        "blind-back" => {
            !matches!(blind.stage, Stage::HandOver { from: None, .. } | Stage::Over { last: None })
        }
        "blind-down" => handing && turns(state, blind).len() > 1,
        _ => true,
    }
}

/// The rounds that the reveal in a round opens: itself when it is a blind one, otherwise all about the same term, or
/// all of the workshop when it is about none. Only those in which something is still sealed.
#[must_use]
pub fn to_reveal(network: &Network, workshop: &WorkshopId, key: &str) -> Vec<String> {
    let Some((workshop, at)) = round(network, workshop, key) else { return Vec::new() };
    let belongs = |other: &str, round: &Round| {
        if at.plan.kind.is_blind() {
            return other == key;
        }
        at.plan.term.is_none() || at.plan.term == round.plan.term
    };
    let rounds = workshop.in_order().into_iter();
    rounds
        .filter(|(other, round)| round.is_sealed() && belongs(other, round))
        .map(|(key, _)| key.to_owned())
        .collect()
}

/// Whether a round is a reveal of a term and all that it is for has been revealed, and something was.
#[must_use]
pub fn is_revealed(network: &Network, workshop: &WorkshopId, key: &str) -> bool {
    let Some((meeting, at)) = round(network, workshop, key) else { return false };
    let about = meeting.rounds.values().filter(|round| round.plan.term == at.plan.term);
    let opened = about.flat_map(|round| round.sealed.values()).any(|sealed| sealed.opened.is_some());
    let reveals = at.plan.kind == RoundKind::Reveal && at.plan.term.is_some();
    reveals && opened && to_reveal(network, workshop, key).is_empty()
}

/// Who has not answered everything that the rounds ask.
#[must_use]
pub fn unanswered(network: &Network, workshop: &WorkshopId, rounds: &[String]) -> Vec<OrgId> {
    let mut missing = Vec::new();
    for key in rounds {
        let Some((workshop, round)) = round(network, workshop, key) else { continue };
        for org in who(network, workshop, round) {
            let asks = asks(network, workshop, round, &org);
            if asks.iter().any(|ask| !round.sealed.contains_key(ask)) && !missing.contains(&org) {
                missing.push(org);
            }
        }
    }
    missing
}
