//! What grows between meetings.

use super::{CaseId, Date, Fingerprint, OrgId, TermId};
use crate::words::{self, Say};

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

    /// What people read.
    #[must_use]
    pub const fn say(self) -> Say {
        match self {
            Self::Open => words::COMMITMENT_OPEN,
            Self::Kept => words::COMMITMENT_KEPT,
            Self::Late => words::COMMITMENT_LATE,
            Self::Dropped => words::COMMITMENT_DROPPED,
        }
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
    /// The id of the workshop in which it was made.
    pub workshop: Option<String>,
}

impl Commitment {
    /// Whether it still has to be done.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.state, CommitmentState::Open | CommitmentState::Late)
    }

    /// Whether it still has to be done and its day has passed.
    #[must_use]
    pub fn is_late(&self, today: Date) -> bool {
        self.is_open() && (self.state == CommitmentState::Late || self.by.is_some_and(|by| by < today))
    }
}

/// Why an organisation needs a word to mean what it means, told to another, and what the other heard.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Explained {
    /// Its criterion, its duty, its law.
    pub why: String,
    /// What the other heard, in the other's words.
    pub heard: String,
    /// Whether that is what was meant; nothing while nobody has said.
    pub confirmed: Option<bool>,
    /// What the other should have heard, when it is not.
    pub corrected: String,
    /// The day.
    pub explained_on: Option<Date>,
    /// Who typed it, when that was not the organisation itself.
    pub recorded_by: Option<String>,
}

/// One of the three statements of a check-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Statement {
    /// They do what they say.
    DoWhatTheySay,
    /// They want what we want.
    WantTheSame,
    /// We can be open with them.
    CanBeOpen,
}

impl Statement {
    /// Every statement, in the order in which they are asked.
    pub const ALL: [Self; 3] = [Self::DoWhatTheySay, Self::WantTheSame, Self::CanBeOpen];

    /// The key in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::DoWhatTheySay => "do_what_they_say",
            Self::WantTheSame => "want_the_same",
            Self::CanBeOpen => "can_be_open",
        }
    }

    /// What people read.
    #[must_use]
    pub const fn say(self) -> Say {
        match self {
            Self::DoWhatTheySay => words::THEY_DO_WHAT_THEY_SAY,
            Self::WantTheSame => words::THEY_WANT_THE_SAME,
            Self::CanBeOpen => words::WE_CAN_BE_OPEN,
        }
    }
}

/// The highest value of a statement; the lowest is 1.
pub const STATEMENT_MOST: u32 = 5;

/// How one organisation sees another on one day: a value from 1 (not at all) to 5 (fully) for each statement, of which
/// any may be missing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckIn {
    /// They do what they say.
    pub do_what_they_say: Option<u32>,
    /// They want what we want.
    pub want_the_same: Option<u32>,
    /// We can be open with them.
    pub can_be_open: Option<u32>,
    /// Why it was skipped, or what goes with it.
    pub because: String,
    /// Who typed it, when that was not the organisation itself.
    pub recorded_by: Option<String>,
}

impl CheckIn {
    /// The value of a statement.
    #[must_use]
    pub const fn value(&self, statement: Statement) -> Option<u32> {
        match statement {
            Statement::DoWhatTheySay => self.do_what_they_say,
            Statement::WantTheSame => self.want_the_same,
            Statement::CanBeOpen => self.can_be_open,
        }
    }

    /// Puts a value to a statement, or takes it away.
    pub const fn set(&mut self, statement: Statement, value: Option<u32>) {
        match statement {
            Statement::DoWhatTheySay => self.do_what_they_say = value,
            Statement::WantTheSame => self.want_the_same = value,
            Statement::CanBeOpen => self.can_be_open = value,
        }
    }

    /// Whether nothing was answered.
    #[must_use]
    pub fn is_skipped(&self) -> bool {
        Statement::ALL.into_iter().all(|statement| self.value(statement).is_none())
    }
}

/// What an organisation believed of another, and what is so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misconception {
    /// Of whom.
    pub about: OrgId,
    /// What was believed.
    pub believed: String,
    /// What is so.
    pub is_so: String,
    /// The term it is about.
    pub term: Option<TermId>,
    /// The cases that showed it.
    pub cases: Vec<CaseId>,
    /// The day it was noticed.
    pub noticed_on: Option<Date>,
    /// Who typed it, when that was not the organisation itself.
    pub recorded_by: Option<String>,
}

impl Misconception {
    /// The fingerprint of what is so.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of_text("is_so", &self.is_so)
    }

    /// Whether an acceptance is one of these very words. One that does not say of which was written by hand, of what
    /// stands there.
    #[must_use]
    pub fn is_accepted(&self, acceptance: &Acceptance) -> bool {
        acceptance.on.is_none_or(|on| on == self.fingerprint())
    }
}

/// An organisation says that what is so was said rightly of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Acceptance {
    /// The fingerprint of what is so, as it was accepted.
    pub on: Option<Fingerprint>,
    /// The day.
    pub accepted_on: Option<Date>,
    /// Who typed it, when that was not the organisation itself.
    pub recorded_by: Option<String>,
}

/// Somebody outside who stands for the network, or who stands for it outside.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sponsor {
    /// Who.
    pub name: String,
    /// `sponsor`, `champion`, or where they represent the network.
    pub role: String,
    /// Since when.
    pub since: Option<Date>,
}
