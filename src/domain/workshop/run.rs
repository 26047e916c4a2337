//! Holding a workshop: what beginning, going on, skipping, a break and the end do to it, each as one [`Change`]. Time
//! is only ever kept as moments, so that wherever the power is cut the workshop goes on from what lies on disk.

use super::{Round, RoundPlan, Workshop, WorkshopHead, WorkshopState};
use crate::domain::{At, Change, Entry, Moment, Network, TermId, WorkshopId};

/// Begins a prepared workshop with its first round. `None` when it has begun already, and while another one is open:
/// what is decided and promised belongs to one meeting.
#[must_use]
pub fn start(network: &Network, id: &WorkshopId, now: Moment) -> Option<Change> {
    let mut trial = Trial::of(network, id)?;
    let another = network.workshops.values().any(|workshop| workshop.head.state.is_open());
    if another || trial.now.head.state != WorkshopState::Prepared {
        return None;
    }
    trial.now.head.state = WorkshopState::Running;
    trial.now.head.on = Some(now.day());
    let first = trial.upcoming();
    trial.enter(first, now);
    trial.change()
}

/// Ends the round it is in and begins the next that was neither held nor skipped; behind the last one nothing begins.
/// A break ends with it. `None` when the workshop is not open, or every round is over.
#[must_use]
pub fn next(network: &Network, id: &WorkshopId, now: Moment) -> Option<Change> {
    let mut trial = Trial::open(network, id)?;
    let next = trial.upcoming();
    if next.is_none() && trial.now.current().is_none_or(|(_, round)| round.plan.is_over()) {
        return None;
    }
    trial.now.head.state = WorkshopState::Running;
    trial.leave(now);
    trial.enter(next, now);
    trial.change()
}

/// Begins a certain round, or goes back to it; the one it was in ends. What a round that was over has taken counts on.
/// `None` when the workshop is not open or is in that round.
#[must_use]
pub fn go_to(network: &Network, id: &WorkshopId, round: &str, now: Moment) -> Option<Change> {
    let mut trial = Trial::open(network, id)?;
    let is_in = trial.now.current().is_some_and(|(key, it)| key == round && !it.plan.is_over());
    if is_in || !trial.now.rounds.contains_key(round) {
        return None;
    }
    trial.now.head.state = WorkshopState::Running;
    trial.leave(now);
    trial.enter(Some(round.to_owned()), now);
    trial.change()
}

/// Passes a round over, or takes that back. The round it is in ends with it, and the next begins. `None` for a
/// round that was held, and in a workshop that is closed.
#[must_use]
pub fn skip(network: &Network, id: &WorkshopId, round: &str, now: Moment) -> Option<Change> {
    let mut trial = Trial::of(network, id)?;
    let state = trial.now.head.state;
    let is_in = state.is_open() && trial.now.head.round.as_deref() == Some(round);
    let plan = trial.plan(round)?;
    if state == WorkshopState::Closed || plan.ended_at.is_some() && !plan.skipped {
        return None;
    }
    if !is_in || plan.skipped {
        plan.skipped = !plan.skipped && plan.started_at.is_none();
        return trial.change();
    }
    plan.skipped = true;
    trial.now.head.state = WorkshopState::Running;
    trial.leave(now);
    let next = trial.upcoming();
    trial.enter(next, now);
    trial.change()
}

/// A break: the timer stands still. `None` when the workshop is not running.
#[must_use]
pub fn pause(network: &Network, id: &WorkshopId, now: Moment) -> Option<Change> {
    let mut trial = Trial::of(network, id)?;
    if trial.now.head.state != WorkshopState::Running {
        return None;
    }
    trial.now.head.state = WorkshopState::Paused;
    if let Some(plan) = trial.current_plan().filter(|plan| !plan.is_over()) {
        plan.paused_at = Some(now);
    }
    trial.change()
}

/// The end of a break. `None` when there is none.
#[must_use]
pub fn resume(network: &Network, id: &WorkshopId, now: Moment) -> Option<Change> {
    let mut trial = Trial::of(network, id)?;
    if trial.now.head.state != WorkshopState::Paused {
        return None;
    }
    trial.now.head.state = WorkshopState::Running;
    if let Some(plan) = trial.current_plan().filter(|plan| !plan.is_over()) {
        go_on(plan, now);
    }
    trial.change()
}

/// The end of the workshop; the round it is in ends with it. `None` when it is not open.
#[must_use]
pub fn close(network: &Network, id: &WorkshopId, now: Moment) -> Option<Change> {
    let mut trial = Trial::open(network, id)?;
    trial.now.head.state = WorkshopState::Closed;
    trial.leave(now);
    trial.now.head.round = None;
    trial.change()
}

/// Puts a round so many places further to the back, or to the front. `None` when it is there already, and in a
/// workshop that is closed.
#[must_use]
pub fn reorder(network: &Network, id: &WorkshopId, round: &str, by: isize) -> Option<Change> {
    let mut trial = Trial::changeable(network, id)?;
    let mut keys = trial.keys();
    let at = keys.iter().position(|key| key == round)?;
    let to = at.saturating_add_signed(by).min(keys.len().saturating_sub(1));
    let key = keys.remove(at);
    keys.insert(to, key);
    trial.number(&keys);
    trial.change()
}

/// Adds a round behind another, or at the end; its place among the others is worked out. `None` in a workshop that
/// is closed.
#[must_use]
pub fn add(network: &Network, id: &WorkshopId, after: Option<&str>, plan: RoundPlan) -> Option<Change> {
    let mut trial = Trial::changeable(network, id)?;
    let key = trial.now.free_key();
    let mut keys = trial.keys();
    let at = after.and_then(|after| keys.iter().position(|key| key == after)).map_or(keys.len(), |at| at + 1);
    keys.insert(at, key.clone());
    trial.now.rounds.insert(key, Round::new(plan));
    trial.number(&keys);
    trial.change()
}

/// Removes a round in which nothing has happened. `None` when something has, and in a workshop that is closed.
#[must_use]
pub fn remove(network: &Network, id: &WorkshopId, round: &str) -> Option<Change> {
    let mut trial = Trial::changeable(network, id)?;
    let there = trial.now.rounds.get(round)?;
    if !there.is_bare() || there.plan.started_at.is_some() {
        return None;
    }
    trial.now.rounds.remove(round);
    let keys = trial.keys();
    trial.number(&keys);
    trial.change()
}

/// Gives a round another length, of at least one minute. `None` in a workshop that is closed.
#[must_use]
pub fn set_minutes(network: &Network, id: &WorkshopId, round: &str, minutes: u32) -> Option<Change> {
    let mut trial = Trial::changeable(network, id)?;
    trial.plan(round)?.minutes = minutes.max(1);
    trial.change()
}

/// Notes which version of a term was recorded: in the round it is in, or else in the last one about the term, of those
/// that were begun if there are any. `None` when no round is about it.
#[must_use]
pub fn note_recorded(network: &Network, id: &WorkshopId, term: &TermId, version: u32) -> Option<Change> {
    let mut trial = Trial::open(network, id)?;
    let current = trial.now.head.round.as_deref();
    let about = trial.now.in_order().into_iter().filter(|(_, round)| round.plan.term.as_ref() == Some(term));
    let (key, _) =
        about.max_by_key(|(key, round)| (current == Some(*key), round.plan.started_at.is_some()))?;
    let key = key.to_owned();
    trial.plan(&key)?.recorded = Some(version);
    trial.change()
}

/// A workshop that is to be held: its head, and its rounds in this order.
#[must_use]
pub fn prepare(network: &Network, id: &WorkshopId, head: WorkshopHead, rounds: Vec<RoundPlan>) -> Change {
    let place = |round: String| At::Round { workshop: id.clone(), round };
    let at = At::Workshop { workshop: id.clone() };
    let mut changes = vec![Change::of_entry(network, at, Some(Entry::Workshop(head)))];
    for (order, plan) in (1..).zip(rounds) {
        let entry = Entry::Round(Box::new(RoundPlan { order, ..plan }));
        changes.push(Change::of_entry(network, place(format!("r{order}")), Some(entry)));
    }
    Change::Several(changes)
}

/// The clock was set back while a round goes on: the round has begun earlier by the new clock, so that nothing of its
/// time is lost and the timer goes on where it was. `None` where no timer goes, and for a jump of seconds, which clocks
/// make by themselves.
#[must_use]
pub fn set_back(network: &Network, id: &WorkshopId, was: Moment, now: Moment) -> Option<Change> {
    let mut trial = Trial::open(network, id)?;
    let by = was.seconds_since(now);
    let goes = trial.now.head.state == WorkshopState::Running && by >= JUMP;
    let plan = trial.current_plan().filter(|plan| goes && !plan.is_over())?;
    plan.started_at = plan.started_at.map(|started| started.plus(-by));
    trial.change()
}

/// From so many seconds on a clock that goes back was set back.
const JUMP: i64 = 60;

/// The time that a round has taken goes on from here; what lay between counts as rest. Should the clock have been set
/// back, the round has begun earlier by that clock, so that nothing of its time is lost.
fn go_on(plan: &mut RoundPlan, now: Moment) {
    let so_far = plan.elapsed(now).unwrap_or(0);
    (plan.paused_at, plan.ended_at, plan.skipped) = (None, None, false);
    let latest = now.plus(-so_far);
    let started = plan.started_at.map_or(latest, |started| if latest < started { latest } else { started });
    plan.started_at = Some(started);
    plan.paused_for = seconds(now.seconds_since(started) - so_far);
}

/// A round is over. One that rests was over when its break began: a workshop that nobody closed did not last until
/// somebody did.
fn end(plan: &mut RoundPlan, now: Moment) {
    let (Some(started), Some(so_far)) = (plan.started_at, plan.elapsed(now)) else { return };
    let (earliest, until) = (started.plus(so_far), plan.paused_at.unwrap_or(now));
    let ended = if until < earliest { earliest } else { until };
    plan.paused_at = None;
    plan.ended_at = Some(ended);
    plan.paused_for = seconds(ended.seconds_since(started) - so_far);
}

fn seconds(of: i64) -> u32 {
    u32::try_from(of.max(0)).unwrap_or(u32::MAX)
}

/// A workshop as it was and as it becomes.
struct Trial<'a> {
    network: &'a Network,
    id: &'a WorkshopId,
    was: &'a Workshop,
    now: Workshop,
}

impl<'a> Trial<'a> {
    fn of(network: &'a Network, id: &'a WorkshopId) -> Option<Self> {
        let was = network.workshops.get(id)?;
        Some(Self { network, id, was, now: was.clone() })
    }

    /// Of a workshop that has begun and is not over.
    fn open(network: &'a Network, id: &'a WorkshopId) -> Option<Self> {
        Self::of(network, id).filter(|trial| trial.was.head.state.is_open())
    }

    /// Of a workshop that is not over.
    fn changeable(network: &'a Network, id: &'a WorkshopId) -> Option<Self> {
        Self::of(network, id).filter(|trial| trial.was.head.state != WorkshopState::Closed)
    }

    fn keys(&self) -> Vec<String> {
        self.now.in_order().into_iter().map(|(key, _)| key.to_owned()).collect()
    }

    fn plan(&mut self, round: &str) -> Option<&mut RoundPlan> {
        self.now.rounds.get_mut(round).map(|round| &mut round.plan)
    }

    fn current_plan(&mut self) -> Option<&mut RoundPlan> {
        let key = self.now.head.round.clone()?;
        self.plan(&key)
    }

    /// The round that comes next: the first behind the current one that is not over, or the first that was left out
    /// on the way.
    fn upcoming(&self) -> Option<String> {
        let current = self.now.head.round.as_deref();
        let behind = self.now.next();
        let left = || {
            let rounds = self.now.in_order();
            rounds.into_iter().find(|(key, round)| Some(*key) != current && !round.plan.is_over())
        };
        behind.or_else(left).map(|(key, _)| key.to_owned())
    }

    /// Ends the round it is in.
    fn leave(&mut self, now: Moment) {
        if let Some(plan) = self.current_plan().filter(|plan| plan.ended_at.is_none()) {
            end(plan, now);
        }
    }

    /// Goes into a round; into none it stays where it is.
    fn enter(&mut self, round: Option<String>, now: Moment) {
        let Some(round) = round else { return };
        if let Some(plan) = self.plan(&round) {
            go_on(plan, now);
        }
        self.now.head.round = Some(round);
    }

    /// Numbers the rounds in this order, from 1.
    fn number(&mut self, keys: &[String]) {
        for (order, key) in (1..).zip(keys) {
            if let Some(plan) = self.plan(key) {
                plan.order = order;
            }
        }
    }

    /// What has changed, the round that begins first, because it names the whole; `None` when nothing has.
    fn change(self) -> Option<Change> {
        let at = |round: &String| At::Round { workshop: self.id.clone(), round: round.clone() };
        let mut changes = Vec::new();
        let gone = self.was.rounds.keys().filter(|key| !self.now.rounds.contains_key(*key));
        changes.extend(gone.map(|key| Change::of_entry(self.network, at(key), None)));
        for (key, round) in &self.now.rounds {
            if self.was.rounds.get(key).is_none_or(|was| was.plan != round.plan) {
                let entry = Entry::Round(Box::new(round.plan.clone()));
                changes.push(Change::of_entry(self.network, at(key), Some(entry)));
            }
        }
        if self.now.head != self.was.head {
            let head = At::Workshop { workshop: self.id.clone() };
            let entry = Entry::Workshop(self.now.head.clone());
            let place = if self.now.head.state == self.was.head.state { changes.len() } else { 0 };
            changes.insert(place, Change::of_entry(self.network, head, Some(entry)));
        }
        let begun = self.now.head.round.filter(|round| self.was.head.round.as_ref() != Some(round));
        changes.sort_by_key(|change| match change {
            Change::Entry { at: At::Round { round, .. }, .. } => begun.as_ref() != Some(round),
            _ => self.now.head.state == self.was.head.state,
        });
        match changes.len() {
            0 => None,
            1 => changes.pop(),
            _ => Some(Change::Several(changes)),
        }
    }
}
