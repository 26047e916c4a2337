//! What the workshop room shows: the workshops, the rounds of one, who has still something to do in a round, and the timer.

use crate::app::places::Pane;
use crate::app::state::State;
use crate::app::view::blind;
use crate::domain::{
    Candidate, Moment, Network, OrgId, Round, RoundKind, RoundPlan, TermId, Workshop, WorkshopId,
    WorkshopState, text,
};
use crate::words::{self, Language};

/// Every workshop: the one that runs, those that have a break, the latest first, those that are prepared, the next
/// first, and those that are closed, the last first.
#[must_use]
pub fn list(network: &Network) -> Vec<(&WorkshopId, &Workshop)> {
    let mut all: Vec<(&WorkshopId, &Workshop)> = network.workshops.iter().collect();
    let part = |workshop: &Workshop| match workshop.head.state {
        WorkshopState::Running => 0,
        WorkshopState::Paused => 1,
        WorkshopState::Prepared => 2,
        WorkshopState::Closed => 3,
    };
    all.sort_by(|(a, x), (b, y)| {
        let by_day = (x.head.on, a).cmp(&(y.head.on, b));
        let is_next = x.head.state == WorkshopState::Prepared;
        part(x).cmp(&part(y)).then(if is_next { by_day } else { by_day.reverse() })
    });
    all
}

/// The workshop that goes on, if one does. Should another never have been closed, it is the one that runs, or else the
/// latest.
#[must_use]
pub fn going_on(network: &Network) -> Option<(&WorkshopId, &Workshop)> {
    list(network).into_iter().next().filter(|(_, workshop)| workshop.head.state.is_open())
}

/// The workshop in which what is decided, promised and revealed now belongs: the one that is opened while it goes on,
/// or else the one that goes on.
#[must_use]
pub fn held(state: &State) -> Option<(&WorkshopId, &Workshop)> {
    let front = opened(state).filter(|(_, workshop)| workshop.head.state.is_open());
    front.or_else(|| going_on(&state.network))
}

/// The workshop that is opened, while it is there.
#[must_use]
pub fn opened(state: &State) -> Option<(&WorkshopId, &Workshop)> {
    state.network.workshops.get_key_value(state.shop.open.as_ref()?)
}

/// The workshop that is selected in the list.
#[must_use]
pub fn selected(state: &State) -> Option<(&WorkshopId, &Workshop)> {
    let all = list(&state.network);
    let row = state.row(Pane::Rounds).min(all.len().saturating_sub(1));
    all.get(row).copied()
}

/// The round that is selected in the workshop that is opened, with its key.
#[must_use]
pub fn round(state: &State) -> Option<(&str, &Round)> {
    let (_, workshop) = opened(state)?;
    let rounds = workshop.in_order();
    rounds.get(state.row(Pane::Rounds).min(rounds.len().saturating_sub(1))).copied()
}

/// Whether a command of the room is of use now: a closed workshop stays as it is, and a break or an end is for one
/// that has begun.
#[must_use]
pub fn applies(state: &State, name: &str) -> bool {
    let Some((_, workshop)) = opened(state) else { return selected(state).is_some() };
    match name {
        "break" | "close-workshop" => workshop.head.state.is_open(),
        _ => workshop.head.state != WorkshopState::Closed,
    }
}

/// How far a round is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It was held.
    Held,
    /// It was passed over.
    Skipped,
    /// The workshop is in it.
    Now,
    /// It comes.
    ToCome,
}

/// One round of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct RoundRow<'a> {
    /// Its key.
    pub key: &'a str,
    /// What it is.
    pub plan: &'a RoundPlan,
    /// How far it is.
    pub progress: Progress,
    /// When it began, or will begin if all goes as planned: a time on the wall, or before the workshop has begun the
    /// time since it does, such as `+0:10`. Empty for a round that was skipped.
    pub clock: String,
}

/// The rounds of a workshop in order.
#[must_use]
pub fn rounds<'a>(workshop: &'a Workshop, now: Moment) -> Vec<RoundRow<'a>> {
    let is_open = workshop.head.state.is_open();
    let current = workshop.current().map(|(key, _)| key);
    let mut ahead = workshop.current().filter(|(_, round)| !round.plan.is_over()).map_or(0, |(_, round)| {
        // What it takes longer than planned has passed already.
        round.plan.remaining(now).max(0)
    });
    let row = |(key, round): (&'a str, &'a Round)| {
        let plan = &round.plan;
        let progress = match () {
            () if plan.skipped => Progress::Skipped,
            () if plan.is_over() => Progress::Held,
            () if is_open && current == Some(key) => Progress::Now,
            () => Progress::ToCome,
        };
        let clock = match (progress, plan.started_at) {
            (Progress::Skipped, _) => String::new(),
            (Progress::ToCome, started) if workshop.head.state == WorkshopState::Closed => {
                started.map(Moment::clock).unwrap_or_default()
            }
            (Progress::ToCome, _) => {
                let begins = ahead;
                ahead += i64::from(plan.minutes) * 60;
                if is_open { now.plus(begins).clock() } else { since(begins) }
            }
            (_, started) => started.map(Moment::clock).unwrap_or_default(),
        };
        RoundRow { key, plan, progress, clock }
    };
    workshop.in_order().into_iter().map(row).collect()
}

/// A time since the beginning: `+0:10`.
fn since(seconds: i64) -> String {
    format!("+{}:{:02}", seconds / 3600, seconds / 60 % 60)
}

/// What a round is called: what is done, and about what.
#[must_use]
pub fn called(network: &Network, plan: &RoundPlan, language: Language) -> String {
    with_term(network, plan, kind(plan).to(language), language)
}

/// The same where there is little room.
#[must_use]
pub fn called_short(network: &Network, plan: &RoundPlan, language: Language) -> String {
    with_term(network, plan, plan.kind.short().to(language), language)
}

const fn kind(plan: &RoundPlan) -> words::Say {
    if plan.terms.is_empty() { plan.kind.say() } else { words::ROUND_CONSENT }
}

fn with_term(network: &Network, plan: &RoundPlan, kind: &str, language: Language) -> String {
    let labels: Vec<&str> = plan.about().map(|term| network.label(term)).collect();
    if labels.is_empty() {
        return kind.to_owned();
    }
    words::ROUND_ON.with(language, &[kind, &labels.join(", ")])
}

/// Who guess each other in a round: the marks of two by two, with something between the two.
#[must_use]
pub fn pairs(network: &Network, plan: &RoundPlan, with: char) -> String {
    let two = |(a, b): &(OrgId, OrgId)| format!("{}{with}{}", network.mark(a), network.mark(b));
    plan.pairs.iter().map(two).collect::<Vec<_>>().join(", ")
}

/// Something that is to be done in a round, and whether it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// An organisation speaks, writes, answers, explains or takes its position; what it said, if that is short.
    Org {
        /// Which.
        org: OrgId,
        /// Whether it has.
        done: bool,
        /// What it said.
        said: String,
    },
    /// A term is recorded; as which version.
    Term {
        /// Which.
        term: TermId,
        /// The version.
        version: Option<u32>,
    },
}

impl Part {
    /// Whether it is done.
    #[must_use]
    pub const fn done(&self) -> bool {
        match self {
            Self::Org { done, .. } => *done,
            Self::Term { version, .. } => version.is_some(),
        }
    }
}

/// Who is there, in the network's order; everybody while that has not been noted.
#[must_use]
pub fn there<'a>(network: &'a Network, workshop: &Workshop) -> Vec<&'a OrgId> {
    network.in_order().into_iter().filter(|org| workshop.attends(org)).collect()
}

/// What is to be done in a round: who has to speak or answer, or which terms are to be recorded. Nothing when it is done
/// by all together.
#[must_use]
pub fn parts(network: &Network, workshop: &Workshop, round: &Round) -> Vec<Part> {
    let plan = &round.plan;
    if !plan.terms.is_empty() {
        let version =
            |term: &TermId| network.recorded_in(workshop, term).last().map(|version| version.version);
        let part = |term: &TermId| Part::Term { term: term.clone(), version: version(term) };
        return plan.terms.iter().map(part).collect();
    }
    let org = |org: &OrgId, done, said: &str| Part::Org { org: org.clone(), done, said: said.to_owned() };
    let who = there(network, workshop).into_iter();
    match (plan.kind, &plan.term) {
        (RoundKind::CheckIn | RoundKind::CheckOut, _) => who
            .map(|it| {
                let said = round.said.get(it);
                org(it, said.is_some(), said.map(String::as_str).unwrap_or_default())
            })
            .collect(),
        (RoundKind::Write, Some(term)) => {
            who.map(|it| org(it, network.definition(it, term).is_some(), "")).collect()
        }
        (RoundKind::AnswerCases | RoundKind::Guess, _) => unseen(network, workshop, round),
        (RoundKind::Explain, Some(term)) => who
            .filter(|it| plan.between.is_empty() || plan.between.contains(it))
            .map(|it| org(it, explained(network, workshop, it, term), ""))
            .collect(),
        (RoundKind::Positions, Some(term)) => who.map(|it| position(network, it, term, &org)).collect(),
        _ => Vec::new(),
    }
}

/// How far everybody is who answers unseen: how many of how many answers are sealed.
fn unseen(network: &Network, workshop: &Workshop, round: &Round) -> Vec<Part> {
    let part = |org: OrgId| {
        let asks = blind::asks(network, workshop, round, &org);
        let sealed = asks.iter().filter(|ask| round.sealed.contains_key(ask)).count();
        let said = if sealed == 0 { String::new() } else { format!("{sealed}/{}", asks.len()) };
        Part::Org { org, done: sealed > 0 && sealed == asks.len(), said }
    };
    blind::who(network, workshop, round).into_iter().map(part).collect()
}

/// Whether an organisation has explained a term in the workshop.
fn explained(network: &Network, workshop: &Workshop, org: &OrgId, term: &TermId) -> bool {
    network.explained_in(workshop).iter().any(|(by, of, ..)| (*by, *of) == (org, term))
}

fn position(
    network: &Network,
    org: &OrgId,
    term: &TermId,
    part: &impl Fn(&OrgId, bool, &str) -> Part,
) -> Part {
    let texts: Vec<_> = candidates(network, term).map(|(_, candidate)| candidate.fingerprint()).collect();
    let position = network.organisations.get(org).and_then(|it| it.positions.get(term));
    let taken = position.filter(|position| position.on.is_some_and(|on| texts.contains(&on)));
    let said = taken.map(|position| position.stance.say().to(network.language()));
    part(org, taken.is_some(), said.unwrap_or_default())
}

fn candidates<'a>(network: &'a Network, term: &TermId) -> impl Iterator<Item = (&'a String, &'a Candidate)> {
    network.proposals.get(term).into_iter().flat_map(|proposal| &proposal.candidates)
}

/// The terms that deserve the meeting and have no round in a workshop.
#[must_use]
pub fn for_another_time<'a>(state: &'a State, workshop: &Workshop) -> Vec<&'a TermId> {
    let has = |term: &TermId| workshop.rounds.values().any(|round| round.plan.about().any(|it| it == term));
    state.agenda.items.iter().map(|item| &item.term).filter(|term| !has(term)).collect()
}

/// The timer that everybody sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timer {
    /// What is done in the round.
    pub kind: RoundKind,
    /// Minutes and seconds that are left: `07:12`; over time how many it is over: `+01:30`.
    pub clock: String,
    /// Whether the planned time is over.
    pub is_over: bool,
    /// Whether it stands still.
    pub is_paused: bool,
}

/// The timer of the round that a workshop is in; nothing while none goes on.
#[must_use]
pub fn timer(state: &State) -> Option<Timer> {
    let (_, workshop) = held(state)?;
    let plan = &workshop.current()?.1.plan;
    if plan.is_over() {
        return None;
    }
    let left = plan.remaining(state.now);
    let is_paused = workshop.head.state == WorkshopState::Paused;
    Some(Timer { kind: plan.kind, clock: minutes(left), is_over: left < 0, is_paused })
}

/// Seconds as minutes and seconds; below nothing with a plus, because it is over time.
#[must_use]
pub fn minutes(seconds: i64) -> String {
    let sign = if seconds < 0 { "+" } else { "" };
    let seconds = seconds.unsigned_abs();
    format!("{sign}{:02}:{:02}", seconds / 60, seconds % 60)
}

/// Who is there, with how many people.
#[must_use]
pub fn attendance(network: &Network, workshop: &Workshop, language: Language) -> String {
    let people = |org: &&OrgId| {
        let people = workshop.attendance.get(org).map(|it| it.people).unwrap_or_default();
        words::SO_MANY_PEOPLE.with(language, &[network.name(org), &people.to_string()])
    };
    let who: Vec<String> = there(network, workshop).iter().map(people).collect();
    let who: Vec<&str> = who.iter().map(String::as_str).collect();
    if workshop.attendance.is_empty() { String::new() } else { text::list(&who, words::AND.to(language)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(432, "07:12")]
    #[case(0, "00:00")]
    #[case(-90, "+01:30")]
    #[case(7200, "120:00")]
    fn a_timer_says_minutes_and_seconds(#[case] seconds: i64, #[case] expected: &str) {
        assert_eq!(minutes(seconds), expected);
    }

    #[test]
    fn times_are_since_the_beginning_until_it_begins_and_on_the_wall_from_then_on() {
        let at = |clock: &str| Moment::parse(&format!("2026-11-21T{clock}:00+01:00")).unwrap();
        let mut workshop = Workshop::default();
        for (order, kind) in (1..).zip([RoundKind::CheckIn, RoundKind::Look, RoundKind::Explain]) {
            workshop.rounds.insert(format!("r{order}"), Round::new(RoundPlan::new(order, kind, None)));
        }
        let clocks = |workshop: &Workshop, now| -> Vec<String> {
            rounds(workshop, now).into_iter().map(|row| row.clock).collect()
        };
        assert_eq!(clocks(&workshop, at("14:00")), ["+0:00", "+0:10", "+0:20"]);
        workshop.head.state = WorkshopState::Running;
        workshop.head.round = Some("r1".into());
        workshop.rounds.get_mut("r1").unwrap().plan.started_at = Some(at("14:00"));
        assert_eq!(clocks(&workshop, at("14:04")), ["14:00", "14:10", "14:20"]);
        assert_eq!(
            clocks(&workshop, at("14:15")),
            ["14:00", "14:15", "14:25"],
            "a delay moves all that comes"
        );
        workshop.head.state = WorkshopState::Closed;
        assert_eq!(clocks(&workshop, at("14:15")), ["14:00", "", ""]);
    }
}
