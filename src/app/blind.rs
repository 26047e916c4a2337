//! A blind round as it is held: whose turn it is and how far they are. What anybody says passes through and is not kept
//! here; only that something was said.

use std::collections::BTreeSet;

use crate::domain::{Ask, BlindProgress, OrgId, Secret, WorkshopId};

/// A blind round that fills the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blind {
    /// In which workshop.
    pub workshop: WorkshopId,
    /// Which round, by its key.
    pub round: String,
    /// How far it is.
    pub stage: Stage,
    /// What was passed, and what was not finished.
    pub progress: BlindProgress,
    /// What was said and is on its way to be sealed.
    pub sent: BTreeSet<Ask>,
    /// What is being typed, unseen.
    pub typing: Typing,
}

/// What somebody typed unseen and where it belongs, when it could not be sealed yet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unsealed {
    /// In which workshop.
    pub workshop: WorkshopId,
    /// In which round, by its key.
    pub round: String,
    /// Who was asked what.
    pub ask: Ask,
}

/// How far a blind round is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// The keyboard goes to an organisation.
    HandOver {
        /// Which.
        to: OrgId,
        /// From whom it comes, when somebody has just answered.
        from: Option<OrgId>,
    },
    /// An organisation answers.
    Asking {
        /// Which.
        org: OrgId,
        /// Which of what it is asked, from 0.
        at: usize,
    },
    /// Everybody has had their turn.
    Over {
        /// Who had the last turn.
        last: Option<OrgId>,
    },
}

/// A text that is typed without being seen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Typing {
    /// What was typed so far.
    pub text: Secret,
    /// Whether it was typed at since it was last sealed.
    pub fresh: bool,
    /// Whether an earlier form of it was sealed, so that a power cut takes little along.
    pub kept: bool,
}
