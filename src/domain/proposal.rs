//! Candidates for an agreement, until a version is recorded.

use std::collections::BTreeMap;

use super::{Definition, Fingerprint, Outcome};

/// One candidate: an outcome with the meaning or rule that goes with it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Candidate {
    /// Who put it forward: an organisation's id, or `facilitator`.
    pub proposed_by: String,
    /// Wording and facets.
    pub meaning: Definition,
    /// What kind of agreement it would be.
    pub outcome: Outcome,
    /// For dropping the word: what is said instead.
    pub use_instead: String,
    /// For agreeing to differ: the rule by which the parties translate.
    pub translate_by: String,
    /// Why, in terms of the common interest.
    pub rationale: String,
    /// Where the agreement holds.
    pub scope: String,
}

impl Candidate {
    /// The fingerprint that positions are bound to: of the meaning where there is one, otherwise of
    /// the rule that stands in its place.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        match self.outcome {
            Outcome::AgreeToDiffer => Fingerprint::of_text("translate_by", &self.translate_by),
            Outcome::Drop => Fingerprint::of_text("use_instead", &self.use_instead),
            Outcome::Withdrawn => Fingerprint::of_text("rationale", &self.rationale),
            Outcome::OneMeaning | Outcome::OwnThresholds | Outcome::Qualify => {
                Fingerprint::of_definition(&self.meaning)
            }
        }
    }
}

/// What is on the table for a term.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Proposal {
    /// Candidates by a short key: `a`, `b`, …
    pub candidates: BTreeMap<String, Candidate>,
}

impl Proposal {
    /// The first key of `a`, `b`, … `z`, `z1`, … that is free.
    #[must_use]
    pub fn free_key(&self) -> String {
        ('a'..='z')
            .map(String::from)
            .chain((1_u32..).map(|n| format!("z{n}")))
            .find(|key| !self.candidates.contains_key(key))
            .unwrap_or_default()
    }
}
