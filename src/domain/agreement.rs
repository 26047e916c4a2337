//! A decision on a term: an immutable, numbered version.

use std::collections::BTreeMap;

use super::{Candidate, Date, Definition, Fingerprint, OrgId, Position, TermId};
use crate::words::{self, Say};

/// What was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Outcome {
    /// One meaning for all parties.
    #[default]
    OneMeaning,
    /// One meaning, each with its own thresholds or limits.
    OwnThresholds,
    /// Always say whose: "police-urgent".
    Qualify,
    /// Two meanings stay, with the rule by which the parties translate.
    AgreeToDiffer,
    /// Another word is used instead.
    Drop,
    /// An earlier version no longer holds and nothing replaces it.
    Withdrawn,
}

impl Outcome {
    /// Every outcome, in the order in which it is offered.
    pub const ALL: [Self; 6] = [
        Self::OneMeaning,
        Self::OwnThresholds,
        Self::Qualify,
        Self::AgreeToDiffer,
        Self::Drop,
        Self::Withdrawn,
    ];

    /// The value in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::OneMeaning => "one-meaning",
            Self::OwnThresholds => "own-thresholds",
            Self::Qualify => "qualify",
            Self::AgreeToDiffer => "agree-to-differ",
            Self::Drop => "drop",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The outcome with this value, if any.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.key() == key)
    }

    /// What people read.
    #[must_use]
    pub const fn say(self) -> Say {
        match self {
            Self::OneMeaning => words::ONE_MEANING,
            Self::OwnThresholds => words::OWN_THRESHOLDS,
            Self::Qualify => words::QUALIFY,
            Self::AgreeToDiffer => words::AGREE_TO_DIFFER,
            Self::Drop => words::DROP,
            Self::Withdrawn => words::WITHDRAWN,
        }
    }

    /// Whether the outcome carries a meaning of its own.
    #[must_use]
    pub const fn has_meaning(self) -> bool {
        matches!(self, Self::OneMeaning | Self::OwnThresholds | Self::Qualify)
    }
}

/// How firmly a version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// By the network's rule.
    Agreed,
    /// With dissent, missing parties or open confirmations.
    Provisional,
}

impl Standing {
    /// Both, firm first.
    pub const ALL: [Self; 2] = [Self::Agreed, Self::Provisional];

    /// The value in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Agreed => "agreed",
            Self::Provisional => "provisional",
        }
    }

    /// The standing with this value, if any.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.key() == key)
    }

    /// What people read.
    #[must_use]
    pub const fn say(self) -> Say {
        match self {
            Self::Agreed => words::AGREED,
            Self::Provisional => words::PROVISIONAL,
        }
    }
}

/// What one party keeps of its own under an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnMeaning {
    /// For qualifying: the qualified word, such as `police-urgent`.
    pub label: String,
    /// Own facets: thresholds, time limits, …
    pub facets: Definition,
}

/// A definition as it was when the decision was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BasedOn {
    /// The fingerprint of what it said.
    pub fingerprint: Fingerprint,
    /// The copy.
    pub definition: Definition,
}

/// A position as it stands in a version, with the organisation's name of that day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedPosition {
    /// The organisation's name when it took the position.
    pub name: String,
    /// The position; `None` records that the party had taken none.
    pub position: Option<Position>,
}

/// The version that a version follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Previous {
    /// Its number.
    pub version: u32,
    /// Its file's fingerprint.
    pub fingerprint: Fingerprint,
}

/// One version of an agreement. Never changed once it is recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// The network's id.
    pub network: String,
    /// The term.
    pub term: TermId,
    /// The term's label on that day.
    pub label: String,
    /// From 1 upwards.
    pub version: u32,
    /// What was decided.
    pub outcome: Outcome,
    /// How firmly it stands.
    pub standing: Standing,
    /// Whom it binds.
    pub parties: Vec<OrgId>,
    /// The day of the decision.
    pub decided_on: Date,
    /// From when it holds.
    pub valid_from: Option<Date>,
    /// By when it has to be looked at again.
    pub review_by: Option<Date>,
    /// Who was there.
    pub attended: Vec<OrgId>,
    /// Where it holds.
    pub scope: String,
    /// Why, in terms of the common interest.
    pub rationale: String,
    /// What was corrected, when nothing of meaning changed.
    pub editorial: String,
    /// For dropping the word: what is said instead.
    pub use_instead: String,
    /// For agreeing to differ: the rule of translation.
    pub translate_by: String,
    /// Agreed wording and facets, where the outcome has a meaning.
    pub meaning: Definition,
    /// What each party keeps of its own.
    pub own: BTreeMap<OrgId, OwnMeaning>,
    /// The definitions it was based on.
    pub based_on: BTreeMap<OrgId, BasedOn>,
    /// Every party's position.
    pub positions: BTreeMap<OrgId, SignedPosition>,
    /// The candidates that were on the table.
    pub candidates: BTreeMap<String, Candidate>,
    /// The version it follows.
    pub previous: Option<Previous>,
    /// A second version it follows, when it resolves a fork.
    pub previous_also: Option<Previous>,
    /// The fingerprint that the file claims of itself; `None` before it is written.
    pub file_fingerprint: Option<Fingerprint>,
    /// Whether the file says something else than when it was recorded: it does not have the fingerprint that
    /// it claims. Then nothing may be concluded from it.
    pub altered: bool,
}

impl Agreement {
    /// How firmly it stands, as people read it; that it was altered, when it was.
    #[must_use]
    pub const fn stands(&self) -> Say {
        if self.altered { words::ALTERED } else { self.standing.say() }
    }

    /// The text that positions were taken on.
    #[must_use]
    pub fn text_fingerprint(&self) -> Fingerprint {
        self.as_candidate().fingerprint()
    }

    /// The version as a candidate, to start the next one from.
    #[must_use]
    pub fn as_candidate(&self) -> Candidate {
        Candidate {
            proposed_by: String::new(),
            meaning: self.meaning.clone(),
            outcome: self.outcome,
            use_instead: self.use_instead.clone(),
            translate_by: self.translate_by.clone(),
            rationale: self.rationale.clone(),
            scope: self.scope.clone(),
        }
    }

    /// The positions that dissent or hold something back, with their organisation.
    pub fn dissent(&self) -> impl Iterator<Item = (&OrgId, &SignedPosition, &Position)> {
        self.positions.iter().filter_map(|(org, signed)| {
            let position = signed.position.as_ref()?;
            position.stance.needs_reason().then_some((org, signed, position))
        })
    }
}
