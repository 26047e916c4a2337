//! What grows between meetings.

use super::{Date, TermId};

/// Where a commitment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum CommitmentState {
    /// Still to do.
    #[default]
    Open,
    /// Done.
    Kept,
    /// Past its date.
    Late,
    /// Given up, knowingly.
    Dropped,
}

impl CommitmentState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Open, Self::Kept, Self::Late, Self::Dropped];

    /// The value in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Kept => "kept",
            Self::Late => "late",
            Self::Dropped => "dropped",
        }
    }

    /// The state with this value, if any.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }
}

/// Who does what by when.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Commitment {
    /// Who: an organisation's id.
    pub who: String,
    /// What.
    pub what: String,
    /// By when.
    pub by: Option<Date>,
    /// For which terms.
    pub terms: Vec<TermId>,
    /// Where it stands.
    pub state: CommitmentState,
}

impl Commitment {
    /// Whether it still has to be done.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.state, CommitmentState::Open | CommitmentState::Late)
    }
}
