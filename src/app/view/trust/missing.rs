//! What an organisation was asked and has not given.

use crate::domain::{Network, OrgId, TermId, Usage};
use crate::measures::is_given;

/// What is still to come, by label of the term.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Missing {
    /// Terms without a definition that says why.
    pub definitions: Vec<TermId>,
    /// Terms of which cases are to be answered, and how many.
    pub answers: Vec<(TermId, usize)>,
}

/// What an organisation can still give.
#[must_use]
pub fn missing(network: &Network, org: &OrgId) -> Missing {
    let Some(organisation) = network.organisations.get(org) else { return Missing::default() };
    let mut missing = Missing::default();
    for term in network.terms_by_label() {
        let definition = organisation.definitions.get(term);
        if !definition.is_some_and(is_given) {
            missing.definitions.push(term.clone());
        }
        if definition.is_some_and(|definition| definition.usage == Usage::NotUsed) {
            continue;
        }
        let answers = organisation.answers.get(term);
        let answered = |case| answers.is_some_and(|answers| answers.contains_key(case));
        let open = network.cases_for(term).into_iter().filter(|(case, _)| !answered(case)).count();
        if open > 0 {
            missing.answers.push((term.clone(), open));
        }
    }
    missing
}
