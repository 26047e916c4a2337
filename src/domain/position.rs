//! Where an organisation stands on a candidate.

use super::{Date, Fingerprint};
use crate::words::{self, Say};

/// The kinds of positions. Having none is "no position yet".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stance {
    /// Agrees.
    Agree,
    /// Agrees, with reservations that it names.
    Reservations,
    /// Neither supports nor blocks.
    StandAside,
    /// Objects, says why and what would remove the objection.
    Object,
    /// Is not bound by it, so is not a party.
    NotConcerned,
}

impl Stance {
    /// Every stance, in the order in which it is offered.
    pub const ALL: [Self; 5] =
        [Self::Agree, Self::Reservations, Self::StandAside, Self::Object, Self::NotConcerned];

    /// The value in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::Reservations => "reservations",
            Self::StandAside => "stand-aside",
            Self::Object => "object",
            Self::NotConcerned => "not-concerned",
        }
    }

    /// The stance with this value, if any.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stance| stance.key() == key)
    }

    /// What people read.
    #[must_use]
    pub const fn say(self) -> Say {
        match self {
            Self::Agree => words::AGREE,
            Self::Reservations => words::RESERVATIONS,
            Self::StandAside => words::STAND_ASIDE,
            Self::Object => words::OBJECT,
            Self::NotConcerned => words::NOT_CONCERNED,
        }
    }

    /// Whether a reason is needed.
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Reservations | Self::Object)
    }

    /// Whether it counts as positive.
    #[must_use]
    pub const fn is_positive(self) -> bool {
        matches!(self, Self::Agree | Self::Reservations)
    }
}

/// One organisation's position, bound to the exact text it was taken on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// Where it stands.
    pub stance: Stance,
    /// The fingerprint of the text it was taken on.
    pub on: Option<Fingerprint>,
    /// Why; needed for reservations and objections.
    pub reason: String,
    /// What would remove the objection.
    pub would_remove: String,
    /// Whose confirmation is still needed; counts as provisional until then.
    pub subject_to: String,
    /// By when that confirmation is expected.
    pub confirm_by: Option<Date>,
    /// The day it was taken.
    pub taken_on: Option<Date>,
    /// Who typed it, when that was not the organisation itself.
    pub recorded_by: Option<String>,
}

impl Position {
    /// A position on a text, without reasons.
    #[must_use]
    pub const fn new(stance: Stance, on: Option<Fingerprint>) -> Self {
        Self {
            stance,
            on,
            reason: String::new(),
            would_remove: String::new(),
            subject_to: String::new(),
            confirm_by: None,
            taken_on: None,
            recorded_by: None,
        }
    }

    /// What is missing before the position can be recorded: a reason, or what would remove an objection.
    #[must_use]
    pub fn lacks(&self) -> Option<Say> {
        if self.stance.needs_reason() && self.reason.trim().is_empty() {
            Some(words::LACKS_REASON)
        } else if self.stance == Stance::Object && self.would_remove.trim().is_empty() {
            Some(words::LACKS_WOULD_REMOVE)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reservations_need_a_reason_and_objections_also_what_would_remove_them() {
        let mut position = Position::new(Stance::Agree, None);
        assert_eq!(position.lacks(), None);
        position.stance = Stance::Reservations;
        assert_eq!(position.lacks(), Some(words::LACKS_REASON));
        position.reason = "cost".into();
        assert_eq!(position.lacks(), None);
        position.stance = Stance::Object;
        assert_eq!(position.lacks(), Some(words::LACKS_WOULD_REMOVE));
        position.would_remove = "a budget".into();
        assert_eq!(position.lacks(), None);
    }
}
