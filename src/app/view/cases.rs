//! The stories of a term and how they are answered.

use crate::app::state::State;
use crate::domain::{Answer, Case, CaseId, OrgId, TermId};

/// One story with everybody's answer.
#[derive(Debug, Clone)]
pub struct CaseRow<'a> {
    /// Which story.
    pub id: &'a CaseId,
    /// The story.
    pub case: &'a Case,
    /// Each organisation's answer, in the network's order.
    pub answers: Vec<(&'a OrgId, Option<&'a Answer>)>,
}

/// The stories of a term.
#[must_use]
pub fn rows<'a>(state: &'a State, term: &TermId) -> Vec<CaseRow<'a>> {
    let order = state.network.in_order();
    state
        .network
        .cases_for(term)
        .into_iter()
        .map(|(id, case)| {
            let answer = |org: &OrgId| {
                state
                    .network
                    .organisations
                    .get(org)
                    .and_then(|organisation| organisation.answers.get(term)?.get(id))
            };
            CaseRow { id, case, answers: order.iter().map(|org| (*org, answer(org))).collect() }
        })
        .collect()
}
