//! What the projector shows of a workshop: few words, large, for everybody in the room. Taken from the network's files
//! alone, so that a second program that follows them shows the same. Never who has answered, only how many, and never
//! what is sealed.

use crate::app::view::workshop;
use crate::domain::{Moment, Network, Round, RoundKind, Workshop, WorkshopId, WorkshopState, text};
use crate::words::{self, Language};

/// What stands on the projector at a moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stage {
    /// A line over the heading: what is done now, and which round of how many it is.
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
    /// As a clock shows it.
    #[must_use]
    pub fn clock(self) -> String {
        workshop::minutes(self.left)
    }
}

/// How many have spoken or answered, as marks and not as names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marks {
    /// So many have.
    pub done: usize,
    /// So many are asked.
    pub asked: usize,
    /// The same in words: `answered: 3 of 5`.
    pub said: String,
}

/// The workshop that is on: the one that goes on, or else the next one that is prepared, or the last that was held.
#[must_use]
pub fn on(network: &Network) -> Option<(&WorkshopId, &Workshop)> {
    workshop::list(network).into_iter().next()
}

/// What the projector shows of the workshop that is on.
#[must_use]
pub fn stage(network: &Network, now: Moment) -> Stage {
    let language = network.language();
    let interest = text::tidy(&network.charter.common_interest);
    let Some((id, meeting)) = on(network) else {
        let heading = network.charter.name.clone();
        let lines = vec![words::STAGE_NO_WORKSHOP.to(language).to_owned()];
        return Stage { heading, lines, interest, ..Stage::default() };
    };
    let stage = match (meeting.head.state, meeting.current()) {
        (WorkshopState::Prepared, _) | (_, None) => before(network, meeting, language),
        (WorkshopState::Closed, _) => after(network, (id, meeting), language),
        (WorkshopState::Paused, Some((_, round))) => resting(round, now, language),
        (WorkshopState::Running, Some((key, round))) => running(network, meeting, (key, round), now),
    };
    Stage { interest, ..stage }
}

fn before(network: &Network, meeting: &Workshop, language: Language) -> Stage {
    let minutes = |round: &Round| {
        words::STAGE_MINUTES.with(
            language,
            &[&format!("{:>3}", round.plan.minutes), &workshop::called(network, &round.plan, language)],
        )
    };
    Stage {
        over: meeting.head.on.map(|day| day.to_string()).unwrap_or_default(),
        heading: meeting.head.title.clone(),
        list: meeting.in_order().into_iter().map(|(_, round)| minutes(round)).collect(),
        ..Stage::default()
    }
}

fn after(network: &Network, (id, meeting): (&WorkshopId, &Workshop), language: Language) -> Stage {
    let promised = network.promised_in(id).map(|one| {
        let by = one.by.map(|by| format!(" ({by})")).unwrap_or_default();
        format!("{}: {}{by}", network.author(&one.who, language), text::tidy(&one.what))
    });
    Stage {
        over: meeting.head.title.clone(),
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

fn running(network: &Network, meeting: &Workshop, (key, round): (&str, &Round), now: Moment) -> Stage {
    let language = network.language();
    let plan = &round.plan;
    let rounds: Vec<&str> =
        meeting.in_order().into_iter().filter(|(_, round)| !round.plan.skipped).map(|(key, _)| key).collect();
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
        marks: marks(network, meeting, round, language),
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

fn marks(network: &Network, meeting: &Workshop, round: &Round, language: Language) -> Option<Marks> {
    let say = match round.plan.kind {
        RoundKind::CheckIn | RoundKind::CheckOut => words::STAGE_HAVE_SPOKEN,
        RoundKind::AnswerCases | RoundKind::Guess => words::STAGE_HAVE_ANSWERED,
        RoundKind::Explain => words::STAGE_HAVE_EXPLAINED,
        RoundKind::Positions => words::STAGE_HAVE_A_POSITION,
        _ => return None,
    };
    let parts = workshop::parts(network, meeting, round);
    let (asked, done) = (parts.len(), parts.iter().filter(|part| part.done()).count());
    let said = say.with(language, &[&done.to_string(), &asked.to_string()]);
    (asked > 0).then_some(Marks { done, asked, said })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{RoundPlan, TermId, WorkshopHead};

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
