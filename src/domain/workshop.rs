//! A meeting: who is there, its rounds, and how far it is. The timer follows from moments and is never counted down, so
//! that a power cut takes nothing along.

mod round;
pub mod run;

use std::collections::BTreeMap;

use super::{Ask, Date, Moment, OrgId, TermId};
use crate::words::{self, Say};

pub use round::{Round, RoundKind, RoundPlan};

/// How far a workshop is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum WorkshopState {
    /// It has an agenda and has not begun.
    #[default]
    Prepared,
    /// It goes on.
    Running,
    /// It has a break.
    Paused,
    /// It is over.
    Closed,
}

impl WorkshopState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Prepared, Self::Running, Self::Paused, Self::Closed];

    /// The value in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Prepared => "prepared",
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Closed => "closed",
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
            Self::Prepared => words::WORKSHOP_PREPARED,
            Self::Running => words::WORKSHOP_RUNNING,
            Self::Paused => words::WORKSHOP_PAUSED,
            Self::Closed => words::WORKSHOP_CLOSED,
        }
    }

    /// Whether it has begun and is not over.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Running | Self::Paused)
    }
}

/// What a workshop is, without its rounds and who is there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WorkshopHead {
    /// What it is called.
    pub title: String,
    /// The day for which it is planned, or on which it was.
    pub on: Option<Date>,
    /// How far it is.
    pub state: WorkshopState,
    /// The key of the round it is in.
    pub round: Option<String>,
}

/// Who is there from an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attendance {
    /// How many people.
    pub people: u32,
}

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Workshop {
    /// What it is and how far.
    pub head: WorkshopHead,
    /// Who is there.
    pub attendance: BTreeMap<OrgId, Attendance>,
    /// Its rounds, by key.
    pub rounds: BTreeMap<String, Round>,
}

impl Workshop {
    /// The rounds in their order, with their keys. Of two with the same place the one that was added first comes first.
    #[must_use]
    pub fn in_order(&self) -> Vec<(&str, &Round)> {
        let mut rounds: Vec<(&str, &Round)> =
            self.rounds.iter().map(|(key, round)| (key.as_str(), round)).collect();
        // Of two with one place r2 comes before r10.
        rounds.sort_by_key(|(key, round)| (round.plan.order, key.len(), *key));
        rounds
    }

    /// When its first round began, whichever that was.
    #[must_use]
    pub fn began(&self) -> Option<Moment> {
        self.rounds.values().filter_map(|round| round.plan.started_at).min()
    }

    /// When its last round ended, whichever that was.
    #[must_use]
    pub fn ended(&self) -> Option<Moment> {
        self.rounds.values().filter_map(|round| round.plan.ended_at).max()
    }

    /// Whether it was held on a day: a round began, rests or ended then, or goes on since then. The day for which it
    /// is planned counts where it was held without rounds.
    #[must_use]
    pub fn was_on(&self, day: Date) -> bool {
        if self.began().is_none() {
            return self.head.state != WorkshopState::Prepared && self.head.on == Some(day);
        }
        let goes_on = |plan: &RoundPlan| {
            let since = plan.started_at.filter(|_| !plan.is_over() && plan.paused_at.is_none());
            since.is_some_and(|since| since.day() <= day)
        };
        let moments = |plan: &RoundPlan| [plan.started_at, plan.paused_at, plan.ended_at];
        let mut all = self.rounds.values().flat_map(|round| moments(&round.plan)).flatten();
        all.any(|moment| moment.day() == day)
            || self.head.state == WorkshopState::Running
                && self.current().is_some_and(|(_, round)| goes_on(&round.plan))
    }

    /// The terms that it is about, each once, in the order of its rounds.
    #[must_use]
    pub fn terms(&self) -> Vec<&TermId> {
        let mut terms = Vec::new();
        for (_, round) in self.in_order() {
            for term in round.plan.about() {
                if !terms.contains(&term) {
                    terms.push(term);
                }
            }
        }
        terms
    }

    /// Whether an organisation is there; everybody while nobody has been noted.
    #[must_use]
    pub fn attends(&self, org: &OrgId) -> bool {
        let comes = |it: &Attendance| it.people > 0;
        self.attendance.get(org).is_some_and(comes) || !self.attendance.values().any(comes)
    }

    /// Whether it names an organisation: it attends, a round is for it, or it said or sealed something.
    #[must_use]
    pub fn names(&self, org: &OrgId) -> bool {
        let in_round = |round: &Round| {
            let sealed = || round.sealed.keys().any(|ask| ask.by == *org);
            round.plan.between.contains(org) || round.said.contains_key(org) || sealed()
        };
        self.attendance.contains_key(org) || self.rounds.values().any(in_round)
    }

    /// What was answered and guessed on a term and is open now.
    pub fn opened<'a>(&'a self, term: &'a TermId) -> impl Iterator<Item = &'a Ask> {
        let rounds = self.rounds.values().filter(move |round| round.plan.term.as_ref() == Some(term));
        let sealed = rounds.flat_map(|round| &round.sealed);
        sealed.filter(|(_, sealed)| sealed.opened.is_some()).map(|(ask, _)| ask)
    }

    /// The round it is in, with its key.
    #[must_use]
    pub fn current(&self) -> Option<(&str, &Round)> {
        let key = self.head.round.as_deref()?;
        self.rounds.get_key_value(key).map(|(key, round)| (key.as_str(), round))
    }

    /// The first round behind the current one that was neither held nor skipped; the first of all before it began.
    #[must_use]
    pub fn next(&self) -> Option<(&str, &Round)> {
        let rounds = self.in_order();
        let behind = match &self.head.round {
            Some(current) => rounds.iter().position(|(key, _)| key == current).map_or(0, |at| at + 1),
            None => 0,
        };
        rounds.into_iter().skip(behind).find(|(_, round)| !round.plan.is_over())
    }

    /// A key that no round has yet: `r1`, `r2` and so on.
    #[must_use]
    pub fn free_key(&self) -> String {
        let taken = |key: &String| self.rounds.contains_key(key);
        let mut number = self.rounds.len() + 1;
        while taken(&format!("r{number}")) {
            number += 1;
        }
        format!("r{number}")
    }

    /// The minutes planned for all rounds that are not skipped.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        let held = self.rounds.values().filter(|round| !round.plan.skipped);
        held.fold(0, |minutes, round| minutes.saturating_add(round.plan.minutes))
    }

    /// Whether it says nothing beside its head, so that it can be removed.
    pub(super) fn is_bare(&self) -> bool {
        self.attendance.is_empty() && self.rounds.is_empty()
    }
}
