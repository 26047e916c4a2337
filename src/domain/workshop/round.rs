//! One round of a workshop: what is done in it, how long, and what was sealed in it.

use std::collections::BTreeMap;

use crate::domain::{Ask, CaseId, Moment, OrgId, Sealed, TermId};
use crate::words::{self, Say};

/// What is done in a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoundKind {
    /// Everybody says how they are today.
    CheckIn,
    /// Everybody writes their own definition, in silence.
    Write,
    /// Every organisation answers the cases, unseen by the others.
    AnswerCases,
    /// Every organisation guesses the others' answers, unseen by them.
    Guess,
    /// What was answered and guessed is shown.
    Reveal,
    /// The differences are looked at.
    Look,
    /// Two sides say why, and what they heard.
    Explain,
    /// Wordings are put on the table.
    Propose,
    /// Everybody says where they stand.
    Positions,
    /// What was decided becomes a version.
    Record,
    /// Everybody says what they take away from it.
    CheckOut,
}

impl RoundKind {
    /// Every kind, in the order in which a term goes through them.
    pub const ALL: [Self; 11] = [
        Self::CheckIn,
        Self::Write,
        Self::AnswerCases,
        Self::Guess,
        Self::Reveal,
        Self::Look,
        Self::Explain,
        Self::Propose,
        Self::Positions,
        Self::Record,
        Self::CheckOut,
    ];

    /// The value in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::CheckIn => "check-in",
            Self::Write => "write",
            Self::AnswerCases => "answer-cases",
            Self::Guess => "guess",
            Self::Reveal => "reveal",
            Self::Look => "look",
            Self::Explain => "explain",
            Self::Propose => "propose",
            Self::Positions => "positions",
            Self::Record => "record",
            Self::CheckOut => "check-out",
        }
    }

    /// The kind with this value, if any.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// What people read.
    #[must_use]
    pub const fn say(self) -> Say {
        match self {
            Self::CheckIn => words::ROUND_CHECK_IN,
            Self::Write => words::ROUND_WRITE,
            Self::AnswerCases => words::ROUND_ANSWER_CASES,
            Self::Guess => words::ROUND_GUESS,
            Self::Reveal => words::ROUND_REVEAL,
            Self::Look => words::ROUND_LOOK,
            Self::Explain => words::ROUND_EXPLAIN,
            Self::Propose => words::ROUND_PROPOSE,
            Self::Positions => words::ROUND_POSITIONS,
            Self::Record => words::ROUND_RECORD,
            Self::CheckOut => words::ROUND_CHECK_OUT,
        }
    }

    /// What people read where there is little room.
    #[must_use]
    pub const fn short(self) -> Say {
        match self {
            Self::CheckIn => words::SHORT_CHECK_IN,
            Self::Write => words::SHORT_WRITE,
            Self::AnswerCases => words::SHORT_ANSWER_CASES,
            Self::Guess => words::SHORT_GUESS,
            Self::Reveal => words::SHORT_REVEAL,
            Self::Look => words::SHORT_LOOK,
            Self::Explain => words::SHORT_EXPLAIN,
            Self::Propose => words::SHORT_PROPOSE,
            Self::Positions => words::SHORT_POSITIONS,
            Self::Record => words::SHORT_RECORD,
            Self::CheckOut => words::SHORT_CHECK_OUT,
        }
    }

    /// What the round is for, a line that can be read out.
    #[must_use]
    pub const fn purpose(self) -> Say {
        match self {
            Self::CheckIn => words::PURPOSE_CHECK_IN,
            Self::Write => words::PURPOSE_WRITE,
            Self::AnswerCases => words::PURPOSE_ANSWER_CASES,
            Self::Guess => words::PURPOSE_GUESS,
            Self::Reveal => words::PURPOSE_REVEAL,
            Self::Look => words::PURPOSE_LOOK,
            Self::Explain => words::PURPOSE_EXPLAIN,
            Self::Propose => words::PURPOSE_PROPOSE,
            Self::Positions => words::PURPOSE_POSITIONS,
            Self::Record => words::PURPOSE_RECORD,
            Self::CheckOut => words::PURPOSE_CHECK_OUT,
        }
    }

    /// How many minutes it takes when nobody says otherwise.
    #[must_use]
    pub const fn minutes(self) -> u32 {
        match self {
            Self::Record => 5,
            Self::CheckIn
            | Self::Write
            | Self::AnswerCases
            | Self::Guess
            | Self::Reveal
            | Self::Look
            | Self::Positions
            | Self::CheckOut => 10,
            Self::Explain | Self::Propose => 15,
        }
    }

    /// Whether what is entered in it stays sealed until the reveal.
    #[must_use]
    pub const fn is_blind(self) -> bool {
        matches!(self, Self::AnswerCases | Self::Guess)
    }

    /// Whether it can be for some organisations only.
    #[must_use]
    pub const fn can_be_between(self) -> bool {
        matches!(self, Self::Explain | Self::AnswerCases | Self::Guess)
    }

    /// Whether it is about one term.
    #[must_use]
    pub const fn has_term(self) -> bool {
        !matches!(self, Self::CheckIn | Self::CheckOut)
    }
}

/// What a round is planned to be, and when it was held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundPlan {
    /// Its place among the rounds, from 1.
    pub order: u32,
    /// What is done.
    pub kind: RoundKind,
    /// The term it is about.
    pub term: Option<TermId>,
    /// The terms of a consent list, which are recorded together.
    pub terms: Vec<TermId>,
    /// Which organisations explain to each other; nobody in particular when it is empty.
    pub between: Vec<OrgId>,
    /// Which cases a blind round asks; all of the term's when it is empty.
    pub cases: Vec<CaseId>,
    /// Who guess each other; everybody everybody when it is empty.
    pub pairs: Vec<(OrgId, OrgId)>,
    /// How long, in minutes.
    pub minutes: u32,
    /// When it began.
    pub started_at: Option<Moment>,
    /// How long it rested, in seconds, without a break that still goes on.
    pub paused_for: u32,
    /// Since when it rests.
    pub paused_at: Option<Moment>,
    /// When it ended.
    pub ended_at: Option<Moment>,
    /// Whether it was passed over.
    pub skipped: bool,
    /// The number of the version that was recorded in it.
    pub recorded: Option<u32>,
}

impl RoundPlan {
    /// A round to be held, of the length that its kind takes.
    #[must_use]
    pub const fn new(order: u32, kind: RoundKind, term: Option<TermId>) -> Self {
        Self {
            order,
            kind,
            term,
            terms: Vec::new(),
            between: Vec::new(),
            cases: Vec::new(),
            pairs: Vec::new(),
            minutes: kind.minutes(),
            started_at: None,
            paused_for: 0,
            paused_at: None,
            ended_at: None,
            skipped: false,
            recorded: None,
        }
    }

    /// The terms that it is about.
    pub fn about(&self) -> impl Iterator<Item = &TermId> {
        self.term.iter().chain(&self.terms)
    }

    /// Whom an organisation guesses, when that is planned.
    pub fn partners<'a>(&'a self, org: &'a OrgId) -> impl Iterator<Item = &'a OrgId> {
        self.pairs.iter().filter_map(move |(a, b)| match (a == org, b == org) {
            (true, false) => Some(b),
            (false, true) => Some(a),
            _ => None,
        })
    }

    /// Whether it was held or passed over.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.skipped || self.ended_at.is_some()
    }

    /// How many seconds it has gone on, without its breaks. Nothing before it began.
    #[must_use]
    pub fn elapsed(&self, now: Moment) -> Option<i64> {
        let started = self.started_at?;
        let until = self.ended_at.or(self.paused_at).unwrap_or(now);
        Some((until.seconds_since(started) - i64::from(self.paused_for)).max(0))
    }

    /// How many minutes it took, to the nearest. Nothing before it ended.
    #[must_use]
    pub fn took(&self) -> Option<i64> {
        self.elapsed(self.ended_at?).map(|seconds| (seconds + 30) / 60)
    }

    /// How many seconds are left; negative when it takes longer than planned.
    #[must_use]
    pub fn remaining(&self, now: Moment) -> i64 {
        i64::from(self.minutes) * 60 - self.elapsed(now).unwrap_or(0)
    }
}

/// One round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// What it is and when it was held.
    pub plan: RoundPlan,
    /// What was sealed in it; kept after the reveal, because stability between rounds needs the earlier ones.
    pub sealed: BTreeMap<Ask, Sealed>,
    /// What organisations said at the check-in or the check-out.
    pub said: BTreeMap<OrgId, String>,
}

impl Round {
    /// A round in which nothing has happened yet.
    #[must_use]
    pub const fn new(plan: RoundPlan) -> Self {
        Self { plan, sealed: BTreeMap::new(), said: BTreeMap::new() }
    }

    /// Whether something in it still waits for the reveal.
    #[must_use]
    pub fn is_sealed(&self) -> bool {
        self.sealed.values().any(|entry| entry.opened.is_none())
    }

    /// Whether it can be planned so. Once something was answered unseen in it, it goes on about the same: nobody's answer
    /// becomes one about another word.
    #[must_use]
    pub fn takes(&self, plan: &RoundPlan) -> bool {
        self.sealed.is_empty() || (self.plan.kind, &self.plan.term) == (plan.kind, &plan.term)
    }

    /// Whether it says nothing beside its plan, so that it can be removed.
    pub(in crate::domain) fn is_bare(&self) -> bool {
        self.sealed.is_empty() && self.said.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(clock: &str) -> Moment {
        Moment::parse(&format!("2026-11-21T{clock}+01:00")).unwrap()
    }

    #[test]
    fn the_timer_follows_from_moments_and_stands_still_in_a_break() {
        let mut plan = RoundPlan::new(1, RoundKind::Look, None);
        assert_eq!((plan.elapsed(at("14:00:00")), plan.remaining(at("14:00:00"))), (None, 600));
        plan.started_at = Some(at("14:00:00"));
        assert_eq!(plan.remaining(at("14:04:00")), 360);
        plan.paused_at = Some(at("14:05:00"));
        assert_eq!(plan.remaining(at("15:30:00")), 300);
        plan.paused_at = None;
        plan.paused_for = 60 * 85;
        assert_eq!(plan.remaining(at("15:31:00")), 240);
        assert_eq!(plan.remaining(at("15:36:00")), -60);
        plan.ended_at = Some(at("15:32:00"));
        assert_eq!(plan.elapsed(at("18:00:00")), Some(420));
        assert_eq!(plan.took(), Some(7));
        plan.paused_for += 31;
        assert_eq!(plan.took(), Some(6));
    }

    #[test]
    fn a_clock_that_was_set_back_gives_no_negative_time() {
        let mut plan = RoundPlan::new(1, RoundKind::Look, None);
        plan.started_at = Some(at("14:00:00"));
        assert_eq!(plan.elapsed(at("13:59:00")), Some(0));
    }

    #[test]
    fn every_kind_is_found_by_its_key() {
        for kind in RoundKind::ALL {
            assert_eq!(RoundKind::of_key(kind.key()), Some(kind));
        }
    }
}
