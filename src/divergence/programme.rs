//! What a meeting of so many minutes is proposed to do: a check-in, the terms that deserve it as far as they fit, each
//! with the rounds that its class needs, what can pass by consent in one round, and a check-out.

use std::collections::BTreeMap;

use super::TermReport;
use super::agenda::{Agenda, AgendaItem, Class, Why};
use super::few::{self, ask_few};
use crate::domain::{Network, OrgId, RoundKind, RoundPlan, TermId};

/// How many minutes a meeting has when nobody says otherwise.
pub const MINUTES: u32 = 120;

/// A meeting that is proposed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Programme {
    /// Its rounds in order, numbered from 1.
    pub rounds: Vec<RoundPlan>,
    /// The terms that deserve a meeting and for which this one has no time, or not for all their rounds; in the order
    /// of the agenda.
    pub another_time: Vec<TermId>,
}

impl Programme {
    /// The minutes that its rounds take.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.rounds.iter().map(|round| round.minutes).sum()
    }
}

/// Proposes a meeting. Who comes decides how long it takes to hear everybody, and which terms can be talked about: those
/// of which at least two who come have a wording. When not even the first term fits, it gets the rounds that do, and
/// is to be finished another time.
#[must_use]
pub fn propose(
    network: &Network,
    (agenda, reports): (&Agenda, &BTreeMap<TermId, TermReport>),
    minutes: u32,
    coming: &[OrgId],
) -> Programme {
    let meeting = Meeting { network, reports, coming };
    let consent = meeting.consent(agenda);
    let (first, last) = (meeting.spoken(RoundKind::CheckIn), meeting.spoken(RoundKind::CheckOut));
    let frame = length(&[first.clone(), last.clone()]) + length(consent.as_slice());
    let mut left = minutes.saturating_sub(frame);
    let mut programme = Programme { rounds: vec![first], another_time: Vec::new() };
    for item in &agenda.items {
        let rounds = meeting.rounds(item);
        let takes = length(&rounds);
        if takes > 0 && takes <= left {
            left -= takes;
            programme.rounds.extend(rounds);
        } else if takes > 0 {
            programme.another_time.push(item.term.clone());
        }
    }
    if let ([_], Some(term)) = (programme.rounds.as_slice(), programme.another_time.first())
        && let Some(item) = agenda.items.iter().find(|item| item.term == *term)
    {
        programme.rounds.extend(as_far_as_it_goes(meeting.rounds(item), left));
    }
    programme.rounds.extend(consent);
    programme.rounds.push(last);
    for (order, round) in (1..).zip(&mut programme.rounds) {
        round.order = order;
    }
    programme
}

/// How long so many answers take.
fn minutes(answers: usize, a_minute: u32) -> u32 {
    u32::try_from(answers).unwrap_or(u32::MAX).div_ceil(a_minute).clamp(5, 20)
}

fn length(rounds: &[RoundPlan]) -> u32 {
    rounds.iter().map(|round| round.minutes).sum()
}

/// The rounds from the first that fit; without those up to the reveal when nothing could be revealed.
fn as_far_as_it_goes(mut rounds: Vec<RoundPlan>, mut left: u32) -> Vec<RoundPlan> {
    let revealed = rounds.iter().position(|round| round.kind == RoundKind::Reveal).map_or(0, |at| at + 1);
    let judging: u32 = rounds.iter().take(revealed).map(|round| round.minutes).sum();
    if judging > left {
        rounds.drain(..revealed);
    }
    let mut fits = |round: &RoundPlan| {
        left.checked_sub(round.minutes).is_some_and(|rest| {
            left = rest;
            true
        })
    };
    rounds.into_iter().take_while(|round| fits(round)).collect()
}

struct Meeting<'a> {
    network: &'a Network,
    reports: &'a BTreeMap<TermId, TermReport>,
    coming: &'a [OrgId],
}

impl Meeting<'_> {
    /// How many people speak for somebody.
    fn count(&self) -> u32 {
        u32::try_from(self.coming.len()).unwrap_or(u32::MAX)
    }

    /// A round in which everybody says something: two minutes each.
    fn spoken(&self, kind: RoundKind) -> RoundPlan {
        RoundPlan { minutes: self.count().saturating_mul(2).clamp(5, 20), ..RoundPlan::new(0, kind, None) }
    }

    /// What can be recorded without being discussed, as one round: two minutes each.
    fn consent(&self, agenda: &Agenda) -> Option<RoundPlan> {
        let passes = |item: &&AgendaItem| matches!(item.why, Why::Ready { .. } | Why::Complete { .. });
        let terms: Vec<TermId> = agenda.consent.iter().filter(passes).map(|item| item.term.clone()).collect();
        let minutes = u32::try_from(terms.len()).unwrap_or(u32::MAX).saturating_mul(2).clamp(5, 15);
        let plan = RoundPlan { terms, minutes, ..RoundPlan::new(0, RoundKind::Record, None) };
        (!plan.terms.is_empty()).then_some(plan)
    }

    /// The rounds of a term; none when fewer than two who come have a wording.
    fn rounds(&self, item: &AgendaItem) -> Vec<RoundPlan> {
        let speaks = |org: &&OrgId| self.network.definition(org, &item.term).is_some_and(|it| it.speaks());
        if self.coming.iter().filter(speaks).count() < 2 {
            return Vec::new();
        }
        let Some(class) = item.class else { return Vec::new() };
        let mut rounds = self.judging(class, &item.term);
        let on_the_table = self.network.proposals.get(&item.term).is_some_and(|it| !it.candidates.is_empty());
        let mut kinds = talking(class, on_the_table);
        kinds.push((RoundKind::Record, RoundKind::Record.minutes()));
        let plan = |(kind, minutes)| RoundPlan {
            minutes,
            between: if kind == RoundKind::Explain { self.furthest(&item.term) } else { Vec::new() },
            ..RoundPlan::new(0, kind, Some(item.term.clone()))
        };
        rounds.extend(kinds.into_iter().map(plan));
        rounds
    }

    /// The blind rounds, which ask a few cases, and their reveal. Three answers a minute, which is one key each and the
    /// keyboard passed on; of guesses six, because one who guesses stays at the keyboard.
    fn judging(&self, class: Class, term: &TermId) -> Vec<RoundPlan> {
        let cases = self.network.cases_for(term);
        let missing = |case| few::missing(self.network, term, self.coming, case);
        let mut rounds = Vec::new();
        if matches!(class, Class::Hidden | Class::Differ) && cases.iter().any(|(case, _)| missing(case) > 0) {
            let mut round = self.asking(RoundKind::AnswerCases, term);
            let asked = cases.iter().filter(|(case, _)| round.cases.is_empty() || round.cases.contains(case));
            round.minutes = minutes(asked.map(|(case, _)| missing(case)).sum(), 3);
            rounds.push(round);
        }
        if !cases.is_empty() && class == Class::Hidden {
            let mut round = self.asking(RoundKind::Guess, term);
            let asked = if round.cases.is_empty() { cases.len() } else { round.cases.len() };
            let everybody = self.coming.len() * self.coming.len().saturating_sub(1);
            let guessed = if round.pairs.is_empty() { everybody } else { round.pairs.len() * 2 };
            round.minutes = minutes(guessed * asked, 6);
            rounds.push(round);
        }
        if !rounds.is_empty() {
            rounds.push(RoundPlan::new(0, RoundKind::Reveal, Some(term.clone())));
        }
        rounds
    }

    /// A blind round on a term.
    fn asking(&self, kind: RoundKind, term: &TermId) -> RoundPlan {
        let mut round = RoundPlan::new(0, kind, Some(term.clone()));
        ask_few(self.network, self.reports.get(term), self.coming, &mut round);
        round
    }

    /// Those two who come and lie furthest apart on a term.
    fn furthest(&self, term: &TermId) -> Vec<OrgId> {
        let pairs = self.reports.get(term).map(|report| report.pairs.as_slice()).unwrap_or_default();
        let come = pairs.iter().filter(|pair| self.coming.contains(&pair.a) && self.coming.contains(&pair.b));
        let widest = come.max_by(|one, other| one.report.divergence.total_cmp(&other.report.divergence));
        widest.map_or_else(Vec::new, |pair| vec![pair.a.clone(), pair.b.clone()])
    }
}

/// The rounds in which a term of a class is talked about and decided, up to the record, with their minutes. What is on
/// the table already need not be proposed anew when nobody disagrees.
fn talking(class: Class, on_the_table: bool) -> Vec<(RoundKind, u32)> {
    let usual = |kind: RoundKind| (kind, kind.minutes());
    match class {
        Class::Hidden | Class::Open | Class::Differ => {
            [RoundKind::Look, RoundKind::Explain, RoundKind::Propose, RoundKind::Positions].map(usual).into()
        }
        Class::Reconsider => [RoundKind::Look, RoundKind::Propose, RoundKind::Positions].map(usual).into(),
        Class::QuickWin => {
            let propose = (!on_the_table).then_some((RoundKind::Propose, 10));
            let rounds = [Some((RoundKind::Look, 5)), propose, Some((RoundKind::Positions, 5))];
            rounds.into_iter().flatten().collect()
        }
    }
}

#[cfg(test)]
#[path = "programme_tests.rs"]
mod tests;
