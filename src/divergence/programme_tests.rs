//! Tests of the proposed meeting: one situation a row.

use rstest::rstest;

use super::*;
use crate::divergence::agenda::Judged;
use crate::divergence::{CaseCount, PairReport, Placed, TermPair};
use crate::domain::{Answer, Candidate, Case, CaseId, Definition, Organisation, Term, Verdict};

fn org(id: &str) -> OrgId {
    OrgId::parse(id).unwrap()
}

fn term(id: &str) -> TermId {
    TermId::parse(id).unwrap()
}

/// Three organisations, all with a wording for `word`; two cases for it, answered by the police alone.
fn network() -> Network {
    let mut network = Network::default();
    network.terms.insert(term("word"), Term::of_label("word"));
    for id in ["police", "care", "town"] {
        let mut organisation = Organisation::default();
        organisation.definitions.insert(term("word"), Definition::of_wording("in danger"));
        network.organisations.insert(org(id), organisation);
    }
    for id in ["bridge", "station"] {
        let case = CaseId::parse(id).unwrap();
        network
            .cases
            .insert(case.clone(), Case { terms: vec![term("word")], story: "…".into(), ..Case::default() });
        answer(&mut network, "police", &case);
    }
    network
}

fn answer(network: &mut Network, who: &str, case: &CaseId) {
    let verdict = Verdict::Yes;
    let answer = Answer { verdict, because: String::new(), on: None, answered_on: None, recorded_by: None };
    let answers = &mut network.organisations.get_mut(&org(who)).unwrap().answers;
    answers.entry(term("word")).or_default().insert(case.clone(), answer);
}

fn item(class: Option<Class>, why: Why) -> AgendaItem {
    AgendaItem {
        term: term("word"),
        class,
        why,
        also: Vec::new(),
        divergence: None,
        apart: 0,
        placed: Placed::WordingOnly,
        judged: Judged::default(),
    }
}

fn agenda(class: Class) -> Agenda {
    Agenda { items: vec![item(Some(class), Why::FewCases)], ..Agenda::default() }
}

fn everybody() -> Vec<OrgId> {
    ["police", "care", "town"].map(org).into()
}

/// The rounds as `kind minutes`.
fn told(programme: &Programme) -> String {
    let rounds = programme.rounds.iter().map(|round| format!("{} {}", round.kind.key(), round.minutes));
    rounds.collect::<Vec<_>>().join(", ")
}

fn proposed(network: &Network, agenda: &Agenda, minutes: u32) -> Programme {
    propose(network, (agenda, &BTreeMap::new()), minutes, &everybody())
}

const DISCUSSED: &str = "look 10, explain 15, propose 15, positions 10, record 5";

#[rstest]
#[case(
    Class::Hidden,
    "answer-cases 5, guess 5, reveal 10, look 10, explain 15, propose 15, positions 10, record 5"
)]
#[case(Class::Open, DISCUSSED)]
#[case(Class::Differ, "answer-cases 5, reveal 10, look 10, explain 15, propose 15, positions 10, record 5")]
#[case(Class::Reconsider, "look 10, propose 15, positions 10, record 5")]
#[case(Class::QuickWin, "look 5, propose 10, positions 5, record 5")]
fn a_term_gets_the_rounds_that_its_class_needs(#[case] class: Class, #[case] rounds: &str) {
    let programme = proposed(&network(), &agenda(class), MINUTES);
    assert_eq!(told(&programme), format!("check-in 6, {rounds}, check-out 6"));
    assert_eq!(programme.another_time, []);
    let orders: Vec<u32> = programme.rounds.iter().map(|round| round.order).collect();
    assert_eq!(orders, (1..=u32::try_from(programme.rounds.len()).unwrap()).collect::<Vec<_>>());
}

#[test]
fn cases_that_everybody_who_comes_has_answered_are_not_asked_again() {
    let mut network = network();
    for who in ["care", "town"] {
        for case in ["bridge", "station"] {
            answer(&mut network, who, &CaseId::parse(case).unwrap());
        }
    }
    let hidden = proposed(&network, &agenda(Class::Hidden), MINUTES);
    assert_eq!(told(&hidden), format!("check-in 6, guess 5, reveal 10, {DISCUSSED}, check-out 6"));
    let differ = proposed(&network, &agenda(Class::Differ), MINUTES);
    assert_eq!(told(&differ), format!("check-in 6, {DISCUSSED}, check-out 6"));
}

#[test]
fn what_is_on_the_table_of_a_quick_win_is_not_proposed_anew() {
    let mut network = network();
    let proposal = network.proposals.entry(term("word")).or_default();
    proposal.candidates.insert("a".into(), Candidate::default());
    let programme = proposed(&network, &agenda(Class::QuickWin), MINUTES);
    assert_eq!(told(&programme), "check-in 6, look 5, positions 5, record 5, check-out 6");
}

#[rstest]
#[case(67, "look 10, explain 15, propose 15, positions 10, record 5", false)]
#[case(66, "look 10, explain 15, propose 15, positions 10", true)]
#[case(30, "look 10", true)]
#[case(10, "", true)]
fn what_does_not_fit_is_named_and_the_first_term_goes_as_far_as_it_goes(
    #[case] minutes: u32,
    #[case] rounds: &str,
    #[case] another_time: bool,
) {
    let programme = proposed(&network(), &agenda(Class::Open), minutes);
    let rounds = if rounds.is_empty() { String::new() } else { format!("{rounds}, ") };
    assert_eq!(told(&programme), format!("check-in 6, {rounds}check-out 6"));
    assert_eq!(programme.another_time == [term("word")], another_time);
}

#[test]
fn nothing_is_answered_that_could_not_be_revealed() {
    let programme = proposed(&network(), &agenda(Class::Hidden), 30);
    assert_eq!(told(&programme), "check-in 6, look 10, check-out 6");
    let programme = proposed(&network(), &agenda(Class::Hidden), 40);
    assert_eq!(told(&programme), "check-in 6, answer-cases 5, guess 5, reveal 10, check-out 6");
}

#[test]
fn a_shorter_term_behind_one_that_does_not_fit_is_taken() {
    let mut network = network();
    network.terms.insert(term("later"), Term::of_label("later"));
    for organisation in network.organisations.values_mut() {
        organisation.definitions.insert(term("later"), Definition::of_wording("in danger"));
    }
    let mut agenda = agenda(Class::Open);
    let later = AgendaItem { term: term("later"), ..item(Some(Class::QuickWin), Why::FewCases) };
    agenda.items.push(later);
    let programme = proposed(&network, &agenda, 40);
    assert_eq!(told(&programme), "check-in 6, look 5, propose 10, positions 5, record 5, check-out 6");
    assert_eq!(programme.another_time, [term("word")]);
}

#[test]
fn a_term_of_which_fewer_than_two_who_come_have_a_wording_is_left_alone() {
    let coming = [org("police")];
    let programme = propose(&network(), (&agenda(Class::Open), &BTreeMap::new()), MINUTES, &coming);
    assert_eq!(told(&programme), "check-in 5, check-out 5");
    assert_eq!(programme.another_time, []);
}

#[test]
fn only_what_nobody_stands_in_the_way_of_passes_by_consent() {
    let ready = item(None, Why::Ready { candidate: "a".into() });
    let settled = AgendaItem { term: term("settled"), ..item(None, Why::Settled(Judged::default())) };
    let agenda = Agenda { consent: vec![ready, settled], ..Agenda::default() };
    let programme = proposed(&network(), &agenda, MINUTES);
    assert_eq!(told(&programme), "check-in 6, record 5, check-out 6");
    let consent = programme.rounds.get(1).unwrap();
    assert_eq!((&consent.term, consent.terms.as_slice()), (&None, [term("word")].as_slice()));
    assert_eq!(programme.minutes(), 17);
}

#[test]
fn those_who_come_and_lie_furthest_apart_explain_to_each_other() {
    let pair = |a: &str, b: &str, divergence| TermPair {
        a: org(a),
        b: org(b),
        report: PairReport { divergence, ..PairReport::default() },
        cases: CaseCount::default(),
    };
    let mut report = crate::divergence::term(&network(), &term("word"));
    report.pairs = vec![pair("police", "care", 0.4), pair("police", "town", 0.9), pair("care", "town", 0.6)];
    let reports = BTreeMap::from([(term("word"), report)]);
    let agenda = agenda(Class::Open);
    let coming = ["police", "care"].map(org);
    for (coming, expected) in
        [(everybody(), ["police", "town"].map(org)), (coming.to_vec(), ["police", "care"].map(org))]
    {
        let programme = propose(&network(), (&agenda, &reports), MINUTES, &coming);
        let explain = programme.rounds.iter().find(|round| round.kind == RoundKind::Explain).unwrap();
        assert_eq!(explain.between, expected);
    }
}
