//! What the projector shows of a workshop: few words, large, for everybody in the room. Taken from the network's files
//! alone, so that a second program that follows them shows the same. Never who has answered, only how many, and never
//! what is sealed.

use crate::domain::{
    Moment, Network, OrgId, Round, RoundKind, TermId, Workshop, WorkshopId, WorkshopState, text,
};
use crate::words::{self, Language, Say};

/// What stands on the projector at a moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stage {
    /// A line over the heading: what is done now, and the how manieth round it is.
    pub over: String,
    /// The large word.
    pub heading: String,
    /// What to do, to be read out.
    pub lines: Vec<String>,
    /// A list: the agenda before the meeting, what was promised after it.
    pub list: Vec<String>,
    /// How long is left.
    pub timer: Option<Timer>,
    /// How many have spoken or answered.
    pub marks: Option<Marks>,
    /// What all want.
    pub interest: String,
}

/// The timer of a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timer {
    /// Seconds left; negative when it takes longer than planned.
    pub left: i64,
    /// Whether it stands still.
    pub rests: bool,
}

impl Timer {
    /// As a clock shows it: `07:12`, and `+01:30` when it takes longer than planned.
    #[must_use]
    pub fn clock(self) -> String {
        let (sign, seconds) = if self.left < 0 { ("+", -self.left) } else { ("", self.left) };
        format!("{sign}{:02}:{:02}", seconds / 60, seconds % 60)
    }
}

/// How many have spoken or answered, as marks and not as names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marks {
    /// So many have.
    pub done: usize,
    /// So many are asked.
    pub asked: usize,
    /// The same in words: `3 of 5 have answered`.
    pub said: String,
}

/// The workshop that is on: the one that goes on, or else the next one that is prepared, or the last that was held.
#[must_use]
pub fn on(network: &Network) -> Option<(&WorkshopId, &Workshop)> {
    let rank = |state: WorkshopState| match state {
        WorkshopState::Running | WorkshopState::Paused => 0,
        WorkshopState::Prepared => 1,
        WorkshopState::Closed => 2,
    };
    // Of those prepared the first one comes next; of those held the last one is the freshest.
    network.workshops.iter().min_by_key(|(id, workshop)| {
        let day = workshop.head.on.map(|day| day.to_string()).unwrap_or_default();
        let held = workshop.head.state == WorkshopState::Closed;
        let key = format!("{day} {id}");
        (rank(workshop.head.state), (!held).then(|| key.clone()), std::cmp::Reverse(held.then_some(key)))
    })
}

/// What the projector shows of the workshop that is on.
#[must_use]
pub fn stage(network: &Network, now: Moment) -> Stage {
    let language = network.language();
    let interest = text::tidy(&network.charter.common_interest);
    let Some((_, workshop)) = on(network) else {
        let heading = network.charter.name.clone();
        let lines = vec![words::STAGE_NO_WORKSHOP.to(language).to_owned()];
        return Stage { heading, lines, interest, ..Stage::default() };
    };
    let stage = match (workshop.head.state, workshop.current()) {
        (WorkshopState::Prepared, _) | (_, None) => before(network, workshop, language),
        (WorkshopState::Closed, _) => after(network, workshop, language),
        (WorkshopState::Paused, Some((_, round))) => resting(round, now, language),
        (WorkshopState::Running, Some((key, round))) => running(network, workshop, (key, round), now),
    };
    Stage { interest, ..stage }
}

fn named(network: &Network, round: &Round, language: Language) -> String {
    let kind = round.plan.kind.say().to(language);
    let label = round.plan.term.as_ref().map(|term| network.label(term));
    label.map_or_else(|| kind.to_owned(), |label| format!("{kind}: “{label}”"))
}

fn before(network: &Network, workshop: &Workshop, language: Language) -> Stage {
    let minutes = |round: &Round| {
        words::STAGE_MINUTES
            .with(language, &[&format!("{:>3}", round.plan.minutes), &named(network, round, language)])
    };
    Stage {
        over: workshop.head.on.map(|day| day.to_string()).unwrap_or_default(),
        heading: workshop.head.title.clone(),
        list: workshop.in_order().into_iter().map(|(_, round)| minutes(round)).collect(),
        ..Stage::default()
    }
}

fn after(network: &Network, workshop: &Workshop, language: Language) -> Stage {
    let id = network.workshops.iter().find(|(_, it)| *it == workshop).map(|(id, _)| id.as_str());
    let made = network.commitments.values().filter(|one| one.workshop.as_deref() == id);
    let promised = made.map(|one| {
        let by = one.by.map(|by| format!(" ({by})")).unwrap_or_default();
        format!("{}: {}{by}", network.author(&one.who, language), text::tidy(&one.what))
    });
    Stage {
        over: workshop.head.title.clone(),
        heading: words::STAGE_THANKS.to(language).to_owned(),
        list: promised.collect(),
        ..Stage::default()
    }
}

fn resting(round: &Round, now: Moment, language: Language) -> Stage {
    Stage {
        heading: words::STAGE_BREAK.to(language).to_owned(),
        lines: vec![words::STAGE_GOES_ON.with(language, &[round.plan.kind.say().to(language)])],
        timer: Some(Timer { left: round.plan.remaining(now), rests: true }),
        ..Stage::default()
    }
}

fn running(network: &Network, workshop: &Workshop, (key, round): (&str, &Round), now: Moment) -> Stage {
    let language = network.language();
    let plan = &round.plan;
    let rounds: Vec<&str> = workshop
        .in_order()
        .into_iter()
        .filter(|(_, round)| !round.plan.skipped)
        .map(|(key, _)| key)
        .collect();
    let place = rounds.iter().position(|other| *other == key).map_or(0, |at| at + 1);
    let kind = plan.kind.say().to(language);
    let label = plan.term.as_ref().map(|term| network.label(term).to_owned());
    let mut lines = vec![plan.kind.purpose().to(language).to_owned()];
    lines.extend(question(plan.kind, label.as_deref(), language));
    let progress = words::STAGE_ROUND.with(language, &[&place.to_string(), &rounds.len().to_string()]);
    Stage {
        over: if label.is_some() { format!("{kind}  ·  {progress}") } else { progress },
        heading: label.unwrap_or_else(|| kind.to_owned()),
        lines,
        list: plan.terms.iter().map(|term| network.label(term).to_owned()).collect(),
        timer: plan.started_at.map(|_| Timer { left: plan.remaining(now), rests: plan.paused_at.is_some() }),
        marks: marks(network, workshop, round, language),
        ..Stage::default()
    }
}

/// The question of the round.
fn question(kind: RoundKind, label: Option<&str>, language: Language) -> Option<String> {
    let say = match kind {
        RoundKind::CheckIn => words::ASK_CHECK_IN,
        RoundKind::Write => words::ASK_WRITE,
        RoundKind::AnswerCases => words::ASK_ANSWER_CASES,
        RoundKind::Guess => words::ASK_GUESS,
        RoundKind::Explain => words::ASK_EXPLAIN,
        RoundKind::Propose => words::ASK_PROPOSE,
        RoundKind::Positions => words::ASK_POSITIONS,
        RoundKind::CheckOut => words::ASK_CHECK_OUT,
        RoundKind::Reveal | RoundKind::Look | RoundKind::Record => return None,
    };
    Some(say.with(language, &[label.unwrap_or_default()]))
}

fn marks(network: &Network, workshop: &Workshop, round: &Round, language: Language) -> Option<Marks> {
    let there: Vec<&OrgId> = network
        .in_order()
        .into_iter()
        .filter(|org| workshop.attendance.is_empty() || workshop.attendance.contains_key(*org))
        .collect();
    let count = |done: &dyn Fn(&OrgId) -> bool| there.iter().filter(|org| done(org)).count();
    let term = round.plan.term.as_ref();
    let (done, say): (usize, Say) = match round.plan.kind {
        RoundKind::CheckIn | RoundKind::CheckOut => {
            (count(&|org| round.said.contains_key(org)), words::STAGE_HAVE_SPOKEN)
        }
        RoundKind::AnswerCases | RoundKind::Guess => {
            let entered = |org: &OrgId| round.sealed.keys().any(|ask| ask.by == *org);
            (count(&entered), words::STAGE_HAVE_ANSWERED)
        }
        RoundKind::Positions => {
            (count(&|org| has_position(network, term, org)), words::STAGE_HAVE_A_POSITION)
        }
        _ => return None,
    };
    let said = say.with(language, &[&done.to_string(), &there.len().to_string()]);
    (!there.is_empty()).then_some(Marks { done, asked: there.len(), said })
}

/// Whether an organisation has taken a position on a text that is on the table.
fn has_position(network: &Network, term: Option<&TermId>, org: &OrgId) -> bool {
    let on = || {
        let term = term?;
        let on = network.organisations.get(org)?.positions.get(term)?.on?;
        let candidates = &network.proposals.get(term)?.candidates;
        Some(candidates.values().any(|candidate| candidate.fingerprint() == on))
    };
    on().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{RoundPlan, WorkshopHead};

    fn meeting(state: WorkshopState, day: &str) -> Workshop {
        let head = WorkshopHead { title: day.into(), on: day.parse().ok(), state, round: None };
        Workshop { head, ..Workshop::default() }
    }

    fn network(meetings: &[(&str, WorkshopState, &str)]) -> Network {
        let mut network = Network::default();
        for (id, state, day) in meetings {
            network.workshops.insert(WorkshopId::parse(id).unwrap(), meeting(*state, day));
        }
        network
    }

    #[rstest::rstest]
    #[case::running_goes_first(
        &[("a", WorkshopState::Closed, "2026-11-01"), ("b", WorkshopState::Prepared, "2026-11-02"),
          ("c", WorkshopState::Paused, "2026-11-03")],
        "c"
    )]
    #[case::the_next_prepared(
        &[("a", WorkshopState::Closed, "2026-11-09"), ("b", WorkshopState::Prepared, "2026-12-02"),
          ("c", WorkshopState::Prepared, "2026-11-30")],
        "c"
    )]
    #[case::the_last_held(
        &[("a", WorkshopState::Closed, "2026-11-09"), ("b", WorkshopState::Closed, "2026-11-12")],
        "b"
    )]
    fn one_workshop_is_on(#[case] meetings: &[(&str, WorkshopState, &str)], #[case] expected: &str) {
        let network = network(meetings);
        assert_eq!(on(&network).map(|(id, _)| id.as_str()), Some(expected));
    }

    #[rstest::rstest]
    #[case(432, "07:12")]
    #[case(0, "00:00")]
    #[case(-90, "+01:30")]
    #[case(6001, "100:01")]
    fn the_timer_reads_as_a_clock(#[case] left: i64, #[case] clock: &str) {
        assert_eq!(Timer { left, rests: false }.clock(), clock);
    }

    #[test]
    fn a_running_round_shows_its_word_its_question_and_its_timer() {
        let mut network = network(&[("a", WorkshopState::Running, "2026-11-12")]);
        let now = Moment::parse("2026-11-12T14:05:00+01:00").unwrap();
        let term = TermId::parse("urgent").unwrap();
        let workshop = network.workshops.values_mut().next().unwrap();
        let mut plan = RoundPlan::new(2, RoundKind::Guess, Some(term));
        plan.started_at = Some(now.plus(-72));
        workshop.rounds.insert("r2".into(), Round::new(plan));
        workshop.rounds.insert("r1".into(), Round::new(RoundPlan::new(1, RoundKind::CheckIn, None)));
        workshop.head.round = Some("r2".into());
        let stage = stage(&network, now);
        assert_eq!(stage.heading, "urgent");
        assert_eq!(stage.over, "Guess the others  ·  round 2 of 2");
        assert_eq!(stage.timer.map(Timer::clock).as_deref(), Some("08:48"));
        assert!(stage.lines.iter().any(|line| line.contains("“urgent”")), "{:?}", stage.lines);
    }
}
