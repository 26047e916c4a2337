//! Rules that a whole network should keep. Checking never fails; it returns findings.

use super::{CaseId, Network, OrgId, TermId};

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

/// Every rule, over the whole network.
#[must_use]
pub fn check(network: &Network) -> Vec<Finding> {
    let _ = network;
    Vec::new()
}
