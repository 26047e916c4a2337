//! What a further round of answers brought, and how well guesses met the answers, as counts for the detail of a term's
//! cases. Nobody is ranked: everything stands in the network's order.

use super::reveal::{Found, Said, What, found};
use crate::app::overlay::ReadLine;
use crate::domain::{Asked, Network, OrgId, Round, RoundKind, TermId, Verdict, text};
use crate::measures::{self, Course, insight};
use crate::words::{self, Say};

/// So many cells of a story name it.
const GIST: usize = 44;

/// How the answers to the cases of a term moved between the last two rounds in which they were revealed; nothing while
/// there were fewer.
#[must_use]
pub fn moved(network: &Network, term: &TermId) -> Vec<ReadLine> {
    let revealed = revealed(network, term);
    let [.., before, now] = revealed.as_slice() else { return Vec::new() };
    let language = network.language();
    let moved = measures::rounds(before, now);
    let mut lines = vec![ReadLine::Heading(text::capital(words::FIGURES_ROUNDS.to(language)))];
    match moved.stability {
        Some(stability) => {
            let counts = [stability.kept, stability.in_both].map(|count| count.to_string());
            let counts = counts.each_ref().map(String::as_str);
            lines.push(ReadLine::Text(words::FIGURES_KEPT.with(language, &counts)));
            let kappa = moved.kappa.ok().map(|kappa| language.figure(kappa));
            lines.extend(kappa.map(|kappa| ReadLine::Text(words::FIGURES_KAPPA.with(language, &[&kappa]))));
        }
        None => lines.push(ReadLine::Text(words::FIGURES_NOBODY_TWICE.to(language).to_owned())),
    }
    for case in &moved.cases {
        let Some(course) = case.course() else { continue };
        let story = network.cases.get(&case.case).map_or(case.case.as_str(), |case| case.story.as_str());
        let named = text::one_line(story, GIST);
        lines.push(ReadLine::Text(format!("“{named}”: {}", said(course).to(language))));
    }
    lines.push(ReadLine::Gap);
    lines
}

const fn said(course: Course) -> Say {
    match course {
        Course::Consensus => words::COURSE_CONSENSUS,
        Course::FreshConsensus => words::COURSE_FRESH,
        Course::StableSplit => words::COURSE_STABLE_SPLIT,
        Course::StillMoving => words::COURSE_MOVING,
    }
}

/// The answers of every round on a term that was revealed, the earliest first.
fn revealed(network: &Network, term: &TermId) -> Vec<measures::Round> {
    let mut workshops: Vec<_> = network.workshops.iter().collect();
    workshops.sort_by_key(|(id, workshop)| (workshop.head.on, (*id).clone()));
    let rounds = workshops.into_iter().flat_map(|(_, workshop)| workshop.in_order());
    rounds
        .map(|(_, round)| round)
        .filter(|round| round.plan.kind == RoundKind::AnswerCases && round.plan.term.as_ref() == Some(term))
        .map(opened)
        .filter(|answers| !answers.is_empty())
        .collect()
}

fn opened(round: &Round) -> measures::Round {
    let mut answers = measures::Round::new();
    for (ask, sealed) in &round.sealed {
        let verdict = sealed.said().and_then(Verdict::of_key);
        if let (Asked::Answer(case), Some(verdict)) = (&ask.what, verdict) {
            answers.entry(case.clone()).or_default().insert(ask.by.clone(), verdict);
        }
    }
    answers
}

/// Who guesses about whom.
type Pair = (OrgId, OrgId);
/// What whoever guesses answers, what the other answers, and the guess.
type Triple = (Verdict, Verdict, Verdict);

/// In how many cases each met the answers of each other, and in how many of those in which the two differ: whoever
/// expects others to be like itself is right wherever they are.
#[must_use]
pub fn met(network: &Network, term: &TermId) -> Vec<ReadLine> {
    let language = network.language();
    let mut pairs: Vec<(Pair, Vec<Triple>)> = Vec::new();
    for Found { by, about, what } in found(network, term, &Said::of(network, term)) {
        let What::Cases(_, shown) = what else { continue };
        let cases = shown.into_iter().map(|case| (case.own, case.theirs, case.guess));
        match pairs.last_mut() {
            Some((pair, so_far)) if *pair == (by.clone(), about.clone()) => so_far.extend(cases),
            _ => pairs.push(((by, about), cases.collect())),
        }
    }
    if pairs.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![ReadLine::Heading(text::capital(words::FIGURES_GUESSES.to(language)))];
    for ((by, about), cases) in pairs {
        let met = insight(cases);
        let counts = [met.understood, met.cases, met.understood_where_different, met.different()];
        let counts = counts.map(|count| count.to_string());
        let [understood, cases, where_different, different] = counts.each_ref().map(String::as_str);
        let parts = [
            network.name(&by),
            network.name(&about),
            network.name(&about),
            understood,
            cases,
            where_different,
            different,
        ];
        // Where the two never differ, that they do not says nothing.
        let say = if met.different() > 0 { words::FIGURES_MET_APART } else { words::FIGURES_MET };
        lines.push(ReadLine::Text(say.with(language, &parts)));
    }
    lines.push(ReadLine::Gap);
    lines
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::domain::{
        Answer, Ask, Case, CaseId, Guess, GuessAt, Opened, Organisation, RoundPlan, Salt, Sealed, Workshop,
        WorkshopId,
    };

    fn org(id: &str) -> OrgId {
        OrgId::parse(id).unwrap()
    }

    fn case(id: &str) -> CaseId {
        CaseId::parse(id).unwrap()
    }

    fn urgent() -> TermId {
        TermId::parse("urgent").unwrap()
    }

    fn texts(lines: &[ReadLine]) -> Vec<&str> {
        lines
            .iter()
            .filter_map(|line| match line {
                ReadLine::Text(text) => Some(text.as_str()),
                _ => None,
            })
            .collect()
    }

    /// A round in which the police, care and the council answered one case, each with the letter of its verdict.
    fn round(order: u32, answers: &str) -> Round {
        let plan = RoundPlan::new(order, RoundKind::AnswerCases, Some(urgent()));
        let mut round = Round::new(plan);
        for (by, letter) in ["police", "care", "council"].into_iter().zip(answers.chars()) {
            let verdict = Verdict::ALL.into_iter().find(|one| one.key().starts_with(letter)).unwrap();
            let salt = Salt::new([order.to_le_bytes()[0]; 16]);
            let opened = Opened { salt, said: verdict.key().to_owned() };
            let sealed = Sealed::close(salt, verdict.key()).open(opened).unwrap();
            round.sealed.insert(Ask { by: org(by), what: Asked::Answer(case("bridge")) }, sealed);
        }
        round
    }

    fn network(rounds: &[Round]) -> Network {
        let mut network = Network::default();
        let story = Case { terms: vec![urgent()], story: "A man on a bridge.".into(), ..Case::default() };
        network.cases.insert(case("bridge"), story);
        let mut workshop = Workshop::default();
        for (at, round) in rounds.iter().enumerate() {
            workshop.rounds.insert(format!("r{at}"), round.clone());
        }
        network.workshops.insert(WorkshopId::parse("kick-off").unwrap(), workshop);
        network
    }

    #[rstest::rstest]
    #[case::one_round(&["yyn"], &[])]
    #[case::a_split_that_stays(&["ynd", "ynd"], &["3 of 3", "settled"])]
    #[case::all_came_together(&["ynd", "yyy"], &["1 of 3", "only just"])]
    fn what_a_further_round_brought_is_said(#[case] answers: &[&str], #[case] expected: &[&str]) {
        let rounds: Vec<Round> = (1..).zip(answers).map(|(order, answers)| round(order, answers)).collect();
        let lines = moved(&network(&rounds), &urgent());
        let said = texts(&lines).join(" ");
        assert_eq!(lines.is_empty(), expected.is_empty());
        assert!(!said.contains("kappa"), "one case gives no figure: {said}");
        for part in expected {
            assert!(said.contains(part), "{part}: {said}");
        }
    }

    #[test]
    fn guesses_are_counted_apart_where_the_two_differ() {
        let mut network = network(&[]);
        for (id, verdict) in [("police", Verdict::Yes), ("care", Verdict::No)] {
            let mut organisation = Organisation::default();
            organisation.profile.name = id.to_owned();
            let answer =
                Answer { verdict, because: String::new(), on: None, answered_on: None, recorded_by: None };
            let answers = BTreeMap::from([(case("bridge"), answer)]);
            organisation.answers.insert(urgent(), answers);
            network.organisations.insert(org(id), organisation);
        }
        assert!(met(&network, &urgent()).is_empty());
        let at = GuessAt { about: org("care"), term: urgent(), case: case("bridge") };
        let guess = Guess { verdict: Verdict::No, guessed_on: None, recorded_by: None };
        network.organisations.get_mut(&org("police")).unwrap().guesses.insert(at, guess);
        assert_eq!(
            texts(&met(&network, &urgent())),
            ["police about care: expected what care answers in 1 of 1; where the two differ, in 1 of 1."]
        );
    }
}
