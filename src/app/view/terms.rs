//! The list of terms.

use crate::app::state::{Filter, Sort, State, Who};
use crate::domain::{Definition, TermId, TermStanding, Usage};
use crate::words;

/// How an organisation stands to a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// It has defined it.
    Defined,
    /// It says another word.
    OtherWord,
    /// It does not use the word.
    NotUsed,
    /// It has not said anything.
    Nothing,
}

impl Said {
    /// How an organisation's entry reads in one cell.
    #[must_use]
    pub fn of(definition: Option<&Definition>) -> Self {
        match definition {
            None => Self::Nothing,
            Some(definition) if definition.usage == Usage::NotUsed => Self::NotUsed,
            Some(definition) if definition.usage == Usage::OtherWord => Self::OtherWord,
            Some(definition) if definition.speaks() => Self::Defined,
            Some(_) => Self::Nothing,
        }
    }
}

/// One term of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct TermRow<'a> {
    /// Which term.
    pub term: &'a TermId,
    /// What it is called.
    pub label: &'a str,
    /// How each organisation stands to it, in the network's order.
    pub said: Vec<Said>,
    /// How far its widest pair lies apart.
    pub divergence: Option<f64>,
    /// Where it stands.
    pub standing: TermStanding,
}

/// The terms that the list shows, in order.
#[must_use]
pub fn rows(state: &State) -> Vec<TermRow<'_>> {
    let network = &state.network;
    let order = network.in_order();
    let mut rows: Vec<TermRow<'_>> = network
        .terms_by_label()
        .into_iter()
        .map(|term| TermRow {
            term,
            label: network.label(term),
            said: order.iter().map(|org| Said::of(network.definition(org, term))).collect(),
            divergence: state.reports.get(term).and_then(|report| report.divergence),
            standing: network.standing(term),
        })
        .filter(|row| passes(state, row))
        .collect();
    match state.sort {
        Sort::Label => {}
        Sort::Divergence => {
            rows.sort_by(|x, y| y.divergence.unwrap_or(-1.0).total_cmp(&x.divergence.unwrap_or(-1.0)))
        }
        Sort::Standing => rows.sort_by_key(|row| row.standing),
    }
    rows
}

fn passes(state: &State, row: &TermRow<'_>) -> bool {
    let defined = row.said.iter().filter(|said| **said == Said::Defined).count();
    match state.filter {
        Filter::All => true,
        Filter::Differing => state.reports.get(row.term).is_some_and(|report| {
            report.divergence.is_some_and(|divergence| divergence >= crate::divergence::WORDINGS_DIFFER)
                || report.pairs.iter().any(|pair| !pair.report.conflicts.is_empty())
        }),
        Filter::Mine => match &state.who {
            Who::Organisation(org) => state.network.definition(org, row.term).is_some(),
            Who::Facilitator => waits(state, row.term),
        },
        Filter::Undefined => defined < 2,
        Filter::Agreed => matches!(row.standing, TermStanding::Agreed(_)),
        Filter::Provisional => matches!(row.standing, TermStanding::Provisional(_)),
        Filter::Drifted => matches!(row.standing, TermStanding::Drifted(_) | TermStanding::Altered(_)),
    }
}

/// Whether a definition of the term that was written by who is working waits for its organisation's word.
fn waits(state: &State, term: &TermId) -> bool {
    let definitions = state.network.organisations.values().filter_map(|org| org.definitions.get(term));
    definitions.into_iter().any(|definition| definition.recorded_by.as_deref() == Some(state.who.key()))
}

/// What a filter lets through, as the list says it above its rows.
#[must_use]
pub fn filter_name(state: &State) -> String {
    let language = state.language();
    let say = match (state.filter, &state.who) {
        (Filter::All, _) => words::FILTER_ALL,
        (Filter::Differing, _) => words::FILTER_DIFFERING,
        (Filter::Mine, Who::Facilitator) => words::FILTER_WAITING,
        (Filter::Mine, Who::Organisation(_)) => words::FILTER_MINE,
        (Filter::Undefined, _) => words::FILTER_UNDEFINED,
        (Filter::Agreed, _) => words::FILTER_AGREED,
        (Filter::Provisional, _) => words::FILTER_PROVISIONAL,
        (Filter::Drifted, _) => words::FILTER_DRIFTED,
    };
    say.with(language, &[state.who_name()])
}

/// Which of the rows is selected: that of the selected term, or the first.
#[must_use]
pub fn selected(state: &State, rows: &[TermRow<'_>]) -> Option<usize> {
    if rows.is_empty() {
        return None;
    }
    let place = state.selected.as_ref().and_then(|term| rows.iter().position(|row| row.term == term));
    Some(place.unwrap_or(0))
}
