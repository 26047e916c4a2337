//! What guesses show once the answers lie beside them, per pair of organisations: where they rightly expected to agree
//! or to differ, and where they were mistaken. Lists with the cases that show it, in the network's order, and no scores:
//! nothing here says who guesses well.

use std::collections::BTreeMap;

use crate::domain::{Asked, CaseId, Network, OrgId, Round, TermId, Verdict};
use crate::measures::{Orientation, orientation};
use crate::words::{self, Say};

/// What everybody answered and guessed for one term.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// By whom and to which case.
    pub answers: BTreeMap<(OrgId, CaseId), Verdict>,
    /// By whom, about whom and for which case.
    pub guesses: BTreeMap<(OrgId, OrgId, CaseId), Verdict>,
    /// How somebody thinks that another defines the term.
    pub wordings: BTreeMap<(OrgId, OrgId), String>,
}

impl Said {
    /// What was opened at the reveals of workshops, the later over the earlier; over both what stands in the
    /// organisations' own files. What is still sealed says nothing.
    #[must_use]
    pub fn of(network: &Network, term: &TermId) -> Self {
        let mut said = Self::default();
        let mut workshops: Vec<_> = network.workshops.iter().collect();
        workshops.sort_by_key(|(id, workshop)| (workshop.head.on, *id));
        for (_, workshop) in workshops {
            for (_, round) in workshop.in_order() {
                if round.plan.term.as_ref() == Some(term) {
                    said.take_opened(round);
                }
            }
        }
        for (org, organisation) in &network.organisations {
            for (case, answer) in organisation.answers.get(term).into_iter().flatten() {
                said.answers.insert((org.clone(), case.clone()), answer.verdict);
            }
            for (at, guess) in organisation.guesses.iter().filter(|(at, _)| at.term == *term) {
                said.guesses.insert((org.clone(), at.about.clone(), at.case.clone()), guess.verdict);
            }
            for ((about, _), guess) in organisation.guessed_wordings.iter().filter(|((_, of), _)| of == term)
            {
                said.wordings.insert((org.clone(), about.clone()), guess.wording.clone());
            }
        }
        said
    }

    fn take_opened(&mut self, round: &Round) {
        for (ask, sealed) in &round.sealed {
            let Some(opened) = sealed.said() else { continue };
            let by = ask.by.clone();
            match (&ask.what, Verdict::of_key(opened)) {
                (Asked::Answer(case), Some(verdict)) => {
                    self.answers.insert((by, case.clone()), verdict);
                }
                (Asked::Guess { about, case }, Some(verdict)) => {
                    self.guesses.insert((by, about.clone(), case.clone()), verdict);
                }
                (Asked::Wording { about }, _) => {
                    self.wordings.insert((by, about.clone()), opened.to_owned());
                }
                (Asked::Answer(_) | Asked::Guess { .. }, None) => {}
            }
        }
    }
}

/// One case that shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Which case.
    pub case: CaseId,
    /// What whoever guessed answers.
    pub own: Verdict,
    /// What was guessed.
    pub guess: Verdict,
    /// What the other answers.
    pub theirs: Verdict,
}

/// What guesses show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Of one kind, the cases that show it, in the order of the term.
    Cases(Orientation, Vec<Shown>),
    /// A guessed definition, and what the other says.
    Wording {
        /// What was guessed.
        guess: String,
        /// What the other says.
        theirs: String,
    },
}

/// What one organisation's guesses of another show, of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Who guessed.
    pub by: OrgId,
    /// About whom.
    pub about: OrgId,
    /// What the guesses show.
    pub what: What,
}

/// The kinds in the order in which they are shown: what nobody knew first.
pub const KINDS: [Orientation; 4] = [
    Orientation::FalseAgreement,
    Orientation::FalseConflict,
    Orientation::TrueDifference,
    Orientation::TrueAgreement,
];

/// What the guesses for a term show: by pair in the network's order, each side of it after the other.
#[must_use]
pub fn found(network: &Network, term: &TermId, said: &Said) -> Vec<Found> {
    let order = network.in_order();
    let mut all = Vec::new();
    for (at, one) in order.iter().enumerate() {
        for other in order.iter().skip(at + 1) {
            all.extend(of(network, term, said, (one, other)));
            all.extend(of(network, term, said, (other, one)));
        }
    }
    all
}

fn of(network: &Network, term: &TermId, said: &Said, (by, about): (&OrgId, &OrgId)) -> Vec<Found> {
    let mut shown: BTreeMap<Orientation, Vec<Shown>> = BTreeMap::new();
    for (case, _) in network.cases_for(term) {
        let answer = |org: &OrgId| said.answers.get(&(org.clone(), case.clone())).copied();
        let guess = said.guesses.get(&(by.clone(), about.clone(), case.clone())).copied();
        let (Some(own), Some(guess), Some(theirs)) = (answer(by), guess, answer(about)) else { continue };
        let one = Shown { case: case.clone(), own, guess, theirs };
        shown.entry(orientation(own, theirs, guess)).or_default().push(one);
    }
    let cases = KINDS.into_iter().filter_map(|kind| Some(What::Cases(kind, shown.remove(&kind)?)));
    cases
        .chain(wording(network, term, said, (by, about)))
        .map(|what| Found { by: by.clone(), about: about.clone(), what })
        .collect()
}

/// A guessed definition beside the other's own, once there is one.
fn wording(network: &Network, term: &TermId, said: &Said, (by, about): (&OrgId, &OrgId)) -> Option<What> {
    let guess = said.wordings.get(&(by.clone(), about.clone()))?.clone();
    let theirs = network.organisations.get(about)?.speaks(term)?.wording.clone();
    Some(What::Wording { guess, theirs })
}

/// How a kind is called.
#[must_use]
pub const fn called(kind: Orientation) -> Say {
    match kind {
        Orientation::TrueAgreement => words::TRUE_AGREEMENT,
        Orientation::TrueDifference => words::TRUE_DIFFERENCE,
        Orientation::FalseAgreement => words::FALSE_AGREEMENT,
        Orientation::FalseConflict => words::FALSE_CONFLICT,
    }
}

/// What a kind means, in a few words.
#[must_use]
pub const fn means(kind: Orientation) -> Say {
    match kind {
        Orientation::TrueAgreement => words::MEANS_TRUE_AGREEMENT,
        Orientation::TrueDifference => words::MEANS_TRUE_DIFFERENCE,
        Orientation::FalseAgreement => words::MEANS_FALSE_AGREEMENT,
        Orientation::FalseConflict => words::MEANS_FALSE_CONFLICT,
    }
}

/// Whose guesses are waiting for an answer of their own or of the other's, and how many: a guess alone shows nothing.
#[must_use]
pub fn waiting(said: &Said) -> usize {
    let answered = |org: &OrgId, case: &CaseId| said.answers.contains_key(&(org.clone(), case.clone()));
    said.guesses.keys().filter(|(by, about, case)| !answered(by, case) || !answered(about, case)).count()
}
