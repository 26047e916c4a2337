//! Short stories, and how organisations answer them.

use super::{Date, Fingerprint, TermId};
use crate::words::{self, Say};

/// A short story that organisations answer for one or more terms.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Case {
    /// The terms it is asked for.
    pub terms: Vec<TermId>,
    /// The story. Never traceable to a person.
    pub story: String,
}

/// Does the word apply to the story?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It does.
    Yes,
    /// It depends.
    Depends,
    /// It does not.
    No,
}

impl Verdict {
    /// Every verdict, from yes to no.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Depends, Self::No];

    /// The value in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Depends => "depends",
            Self::No => "no",
        }
    }

    /// The verdict with this value, if any.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.key() == key)
    }

    /// What people read.
    #[must_use]
    pub const fn say(self) -> Say {
        match self {
            Self::Yes => words::YES,
            Self::Depends => words::DEPENDS,
            Self::No => words::NO,
        }
    }

    /// On a scale from 0 (no) over ½ (depends) to 1 (yes).
    #[must_use]
    pub const fn value(self) -> f64 {
        match self {
            Self::Yes => 1.0,
            Self::Depends => 0.5,
            Self::No => 0.0,
        }
    }
}

/// One organisation's answer to one case for one term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The verdict.
    pub verdict: Verdict,
    /// The reason.
    pub because: String,
    /// Of the story as it was answered.
    pub on: Option<Fingerprint>,
    /// The day it was given.
    pub answered_on: Option<Date>,
    /// Who typed it, when that was not the organisation itself.
    pub recorded_by: Option<String>,
}

impl Answer {
    /// Whether the story has changed since it was answered.
    #[must_use]
    pub fn is_on_older_text(&self, case: &Case) -> bool {
        self.on.is_some_and(|on| on != Fingerprint::of_text("story", &case.story))
    }
}
