//! Rules that a whole network should keep. Checking never fails; it returns findings.

mod agreed;
mod entries;
mod members;
pub mod privacy;
mod terms;

use super::{At, CaseId, Network, OrgId, TermId, near};
use crate::words::{self, Language, Say};

/// Which entry a finding is about, so that the store can say in what file and line it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the fields name the entry")]
pub enum Place {
    /// The network itself.
    Network,
    /// An organisation.
    Organisation(OrgId),
    /// A term.
    Term(TermId),
    /// A definition.
    Definition { org: OrgId, term: TermId },
    /// An answer.
    Answer { org: OrgId, term: TermId, case: CaseId },
    /// A position.
    Position { org: OrgId, term: TermId },
    /// A case.
    Case(CaseId),
    /// What is on the table for a term.
    Proposal(TermId),
    /// A recorded version.
    Agreement { term: TermId, version: u32 },
    /// Anything that grows around the definitions.
    Entry(At),
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something is wrong and part of the network is not usable.
    Error,
    /// Something should be looked at.
    Warning,
}

/// Something that should be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How bad.
    pub severity: Severity,
    /// A stable name for the rule, such as `unknown-term`.
    pub rule: &'static str,
    /// Where.
    pub place: Place,
    /// The key within the entry, when one is to blame.
    pub key: Option<&'static str>,
    /// What is wrong, one sentence.
    pub what: String,
    /// What to do about it.
    pub help: String,
}

/// Every rule, over the whole network, by place, said in the network's language.
#[must_use]
pub fn check(network: &Network) -> Vec<Finding> {
    let mut findings = Vec::new();
    members::check(network, &mut findings);
    terms::check(network, &mut findings);
    agreed::check(network, &mut findings);
    entries::check(network, &mut findings);
    findings.sort_by(|a, b| (&a.place, a.rule).cmp(&(&b.place, b.rule)));
    findings
}

impl Finding {
    /// Something that should be looked at.
    fn warning(rule: &'static str, place: Place, what: String, help: String) -> Self {
        Self { severity: Severity::Warning, rule, place, key: None, what, help }
    }

    /// Something that no screen can use as it is.
    fn error(rule: &'static str, place: Place, what: String, help: String) -> Self {
        Self { severity: Severity::Error, ..Self::warning(rule, place, what, help) }
    }

    fn at(self, key: &'static str) -> Self {
        Self { key: Some(key), ..self }
    }
}

/// An entry about a term that does not exist.
fn unknown_term(network: &Network, term: &TermId, place: Place, entry: Say) -> Option<Finding> {
    if network.terms.contains_key(term) {
        return None;
    }
    let language = network.language();
    let near = near::nearest(term.as_str(), network.terms.keys().map(TermId::as_str));
    let what = words::UNKNOWN_TERM.with(language, &[entry.to(language), term.as_str()]);
    Some(Finding::error("unknown-term", place, what, meant(near, words::ADD_THE_TERM, language)))
}

/// An organisation's id that nobody has.
fn unknown_organisation(network: &Network, org: &str) -> Option<String> {
    if network.organisations.keys().any(|known| known.as_str() == org) {
        return None;
    }
    let near = near::nearest(org, network.organisations.keys().map(OrgId::as_str));
    Some(meant(near, words::ADD_THE_ORGANISATION, network.language()))
}

/// The name that was probably meant, or else what to do.
fn meant(near: Option<&str>, otherwise: Say, language: Language) -> String {
    near.map_or_else(|| otherwise.to(language).to_owned(), |near| words::DID_YOU_MEAN.with(language, &[near]))
}

#[cfg(test)]
mod tests;
