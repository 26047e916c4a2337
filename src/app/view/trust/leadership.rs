//! The four orientations of leadership, with the next step that can be taken for each.

use std::collections::BTreeSet;

use crate::app::state::State;
use crate::divergence::TermPair;
use crate::domain::{Network, OrgId, TermId};
use crate::measures::{Attention, Deeds, Leadership, attention, deeds};

/// A step that can be taken at once.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields name the entry")]
pub enum Step {
    /// Say what became of a commitment that is late.
    Settle { key: String },
    /// Promise something.
    Promise,
    /// Explain a conflict.
    Explain { term: TermId, a: OrgId, b: OrgId },
    /// Check in about the others.
    CheckIn,
    /// Write a case for a term.
    Case { term: TermId },
    /// Say why a term matters.
    Why { term: TermId },
    /// Add a term, where there is none.
    Term,
    /// Name a sponsor.
    Sponsor,
}

/// An orientation as the room shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// When something was last done for it.
    pub attention: Attention,
    /// How much was done.
    pub deeds: Deeds,
    /// What can be done now.
    pub step: Step,
}

/// What there is to say of an orientation, and what to do. The conflict is the widest that nobody has explained.
pub(super) fn side(state: &State, side: Leadership, conflict: Option<&(TermId, OrgId, OrgId)>) -> Side {
    let network = &state.network;
    Side {
        attention: attention(network, side, state.today),
        deeds: deeds(network, state.today),
        step: step(state, side, conflict),
    }
}

fn step(state: &State, side: Leadership, conflict: Option<&(TermId, OrgId, OrgId)>) -> Step {
    match side {
        Leadership::Task => late(state).map_or(Step::Promise, |key| Step::Settle { key }),
        Leadership::Relations => {
            conflict.cloned().map_or(Step::CheckIn, |(term, a, b)| Step::Explain { term, a, b })
        }
        Leadership::Change => change(state),
        Leadership::External => Step::Sponsor,
    }
}

/// The commitment that has been late longest.
fn late(state: &State) -> Option<String> {
    let late = state.network.commitments.iter().filter(|(_, it)| it.is_late(state.today));
    late.min_by_key(|(key, it)| (it.by, (*key).clone())).map(|(key, _)| key.clone())
}

/// A term without a case comes first, then one that does not say why it matters, in the order in which terms deserve
/// the meeting; where nothing is missing, another case for the first.
fn change(state: &State) -> Step {
    let network = &state.network;
    let agenda = crate::app::view::home::agenda(state);
    let mut terms: Vec<&TermId> = agenda.iter().map(|row| &row.item.term).collect();
    let ranked: BTreeSet<&TermId> = terms.iter().copied().collect();
    terms.extend(network.terms.keys().filter(|term| !ranked.contains(term)));
    let told: BTreeSet<&TermId> = network.cases.values().flat_map(|case| &case.terms).collect();
    let without_case = terms.iter().find(|term| !told.contains(*term));
    if let Some(term) = without_case {
        return Step::Case { term: (*term).clone() };
    }
    let silent =
        |term: &&&TermId| network.terms.get(**term).is_some_and(|term| term.why_it_matters.trim().is_empty());
    if let Some(term) = terms.iter().find(silent) {
        return Step::Why { term: (*term).clone() };
    }
    terms.first().map_or(Step::Term, |term| Step::Case { term: (*term).clone() })
}

/// So many pairs in conflict over a term of which neither has explained anything to the other, furthest apart first.
pub(super) fn widest_unexplained(state: &State, most: usize) -> Vec<(TermId, OrgId, OrgId)> {
    let told = told(&state.network);
    let unexplained = |term: &TermId, pair: &TermPair| {
        !pair.report.conflicts.is_empty()
            && !told.contains(&(term, &pair.a, &pair.b))
            && !told.contains(&(term, &pair.b, &pair.a))
    };
    let pairs = state.reports.values().flat_map(|it| it.pairs.iter().map(move |pair| (&it.term, pair)));
    let mut found: Vec<(&TermId, &TermPair)> = pairs.filter(|(term, pair)| unexplained(term, pair)).collect();
    let wider = |x: &(&TermId, &TermPair), y: &(&TermId, &TermPair)| {
        y.1.report.divergence.total_cmp(&x.1.report.divergence).then_with(|| x.0.cmp(y.0))
    };
    // Of the very many pairs of a large network only the first few are put in order.
    if found.len() > most && most > 0 {
        found.select_nth_unstable_by(most - 1, wider);
    }
    found.truncate(most);
    found.sort_by(wider);
    found.into_iter().map(|(term, pair)| (term.clone(), pair.a.clone(), pair.b.clone())).collect()
}

/// Which term was explained, by whom, and to whom.
pub(super) fn told(network: &Network) -> BTreeSet<(&TermId, &OrgId, &OrgId)> {
    let members = network.organisations.iter();
    members.flat_map(|(org, it)| it.explained.keys().map(move |(term, to)| (term, org, to))).collect()
}
