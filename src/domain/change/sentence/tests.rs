//! Every deed, as people read it in both languages.

use super::*;
use crate::domain::change::{remove_organisation, remove_term};
use crate::domain::{
    Answer, Commitment, DecisionRule, Noted, OtherLabel, Outcome, Position, Stance, TimeLimit, Usage, Verdict,
};

fn police() -> OrgId {
    OrgId::parse("police").unwrap()
}

fn urgent() -> TermId {
    TermId::parse("urgent").unwrap()
}

fn harm() -> TermId {
    TermId::parse("harm").unwrap()
}

fn bridge() -> CaseId {
    CaseId::parse("bridge").unwrap()
}

fn story() -> Case {
    Case { terms: vec![urgent()], story: "Somebody stands on a bridge.".into(), ..Case::default() }
}

fn answer(verdict: Verdict) -> Answer {
    Answer { verdict, because: String::new(), on: None, answered_on: None, recorded_by: None }
}

fn network() -> Network {
    let charter = Charter { name: "Harbour Town".into(), order: vec![police()], ..Charter::default() };
    let mut network = Network { charter, ..Network::default() };
    let mut organisation = crate::domain::Organisation::default();
    organisation.profile.name = "Police".into();
    organisation.definitions.insert(urgent(), Definition::of_wording("now"));
    network.organisations.insert(police(), organisation);
    network.terms.insert(urgent(), Term::of_label("urgent"));
    network.cases.insert(bridge(), story());
    network
}

fn of_definition(change: impl Fn(&mut Definition)) -> Change {
    let before = Definition { time_limit: vec![TimeLimit::of("15 min")], ..Definition::of_wording("now") };
    let mut after = before.clone();
    change(&mut after);
    let (before, after) = (Some(Box::new(before)), Some(Box::new(after)));
    Change::Definition { org: police(), term: urgent(), before, after }
}

fn whole_definition(was: bool, is: bool) -> Change {
    let one = |there: bool| there.then(|| Box::new(Definition::of_wording("now")));
    Change::Definition { org: police(), term: urgent(), before: one(was), after: one(is) }
}

fn confirmed() -> Change {
    let after = Definition::of_wording("now");
    let before = Definition { recorded_by: Some("facilitator".into()), ..after.clone() };
    let (before, after) = (Some(Box::new(before)), Some(Box::new(after)));
    Change::Definition { org: police(), term: urgent(), before, after }
}

fn of_charter(change: impl Fn(&mut Charter)) -> Change {
    let before = network().charter;
    let mut after = before.clone();
    change(&mut after);
    Change::Charter { before: Box::new(before), after: Box::new(after) }
}

fn of_profile(was: Option<&str>, is: Option<(&str, &str)>) -> Change {
    let before = was.map(|name| Profile { name: name.into(), ..Profile::default() });
    let after = is.map(|(name, mark)| Profile { name: name.into(), mark: mark.into(), ..Profile::default() });
    Change::Organisation { org: police(), before, after }
}

fn of_term(was: Option<Term>, is: Option<Term>) -> Change {
    Change::Term { term: urgent(), before: was, after: is }
}

fn of_case(was: Option<Case>, is: Option<Case>) -> Change {
    Change::Case { case: bridge(), before: was, after: is }
}

fn of_answer(was: Option<Verdict>, is: Option<Verdict>) -> Change {
    let (before, after) = (was.map(answer), is.map(answer));
    Change::Answer { org: police(), term: urgent(), case: bridge(), before, after }
}

fn of_position(was: Option<Stance>, is: Option<Stance>) -> Change {
    let position = |stance: Option<Stance>| stance.map(|stance| Box::new(Position::new(stance, None)));
    Change::Position { org: police(), term: urgent(), before: position(was), after: position(is) }
}

fn of_candidate(was: Option<Candidate>, is: Option<Candidate>) -> Change {
    let (before, after) = (was.map(Box::new), is.map(Box::new));
    Change::Candidate { term: urgent(), key: "a".into(), before, after }
}

fn of_interest(was: Option<(Option<u32>, &str)>, is: Option<(Option<u32>, &str)>) -> Change {
    let one = |it: Option<(Option<u32>, &str)>| {
        it.map(|(endorses, wish)| Endorsement { endorses, would_change: wish.into(), recorded_by: None })
    };
    Change::Endorsement { org: police(), before: one(was), after: one(is) }
}

fn of_note(note: Note, was: Option<&str>, is: Option<&str>) -> Change {
    let (before, after) = (was.map(Noted::from), is.map(Noted::from));
    Change::Note { org: police(), note, key: "o1".into(), before, after }
}

fn of_commitment(was: Option<&str>, is: Option<&str>) -> Change {
    let one = |what: Option<&str>| {
        let what = what.map(str::to_owned)?;
        Some(Commitment {
            who: "police".into(),
            what,
            by: None,
            terms: Vec::new(),
            state: crate::domain::CommitmentState::Open,
            workshop: None,
        })
    };
    Change::Commitment { key: "c1".into(), before: one(was), after: one(is) }
}

fn spoken() -> Term {
    Term::of_label("urgent")
}

fn also_spoed() -> Term {
    let also = vec![OtherLabel { label: "spoed".into(), language: None }];
    Term { also, why_it_matters: "Who waits.".into(), ..spoken() }
}

fn on_paper() -> Candidate {
    Candidate { meaning: Definition::of_wording("now"), ..Candidate::default() }
}

fn dropped() -> Candidate {
    Candidate { outcome: Outcome::Drop, use_instead: "acute".into(), ..on_paper() }
}

#[rstest::rstest]
#[case::name(of_charter(|it| it.name = "Port".into()), "Port: name changed", "Port: naam gewijzigd")]
#[case::rule_and_order(
    of_charter(|it| { it.decision_rule = DecisionRule::Everyone; it.order.clear(); }),
    "Harbour Town: decision rule and order of the organisations changed",
    "Harbour Town: besluitregel en volgorde van de organisaties gewijzigd"
)]
#[case::interest(
    of_charter(|it| { it.common_interest = "Nobody waits.".into(); it.common_interest_version = 2; }),
    "Harbour Town: common interest (statement 2, to be endorsed again) changed",
    "Harbour Town: gezamenlijk belang (verklaring 2, opnieuw te onderschrijven) gewijzigd"
)]
#[case::came(of_profile(None, Some(("Youth care", ""))), "Youth care: added to the network", "Youth care: toegevoegd aan het netwerk")]
#[case::went(
    of_profile(Some("Police"), None),
    "Police: removed from the network",
    "Police: verwijderd uit het netwerk"
)]
#[case::renamed(of_profile(Some("Police"), Some(("National police", ""))), "Police is now called National police", "Police heet nu National police")]
#[case::mark(of_profile(Some("Police"), Some(("Police", "POL"))), "Police: short mark changed", "Police: korte aanduiding gewijzigd")]
#[case::term(of_term(None, Some(spoken())), "“urgent”: term added", "“urgent”: begrip toegevoegd")]
#[case::term_went(of_term(Some(spoken()), None), "“urgent”: term removed", "“urgent”: begrip verwijderd")]
#[case::label(
    of_term(Some(spoken()), Some(Term::of_label("acute"))),
    "“urgent” is now called “acute”",
    "“urgent” heet nu “acute”"
)]
#[case::also(
    of_term(Some(spoken()), Some(also_spoed())),
    "“urgent” changed: also called and why it matters",
    "“urgent” gewijzigd: ook genoemd en waarom het ertoe doet"
)]
#[case::defined(
    whole_definition(false, true),
    "Police: definition of “urgent” added",
    "Police: definitie van “urgent” toegevoegd"
)]
#[case::undefined(
    whole_definition(true, false),
    "Police: definition of “urgent” removed",
    "Police: definitie van “urgent” verwijderd"
)]
#[case::confirmed(
    confirmed(),
    "Police: definition of “urgent” confirmed",
    "Police: definitie van “urgent” bevestigd"
)]
#[case::limit(
    of_definition(|it| it.time_limit = vec![TimeLimit::of("10 min")]),
    "Police: time limit of “urgent” changed",
    "Police: termijn van “urgent” gewijzigd"
)]
#[case::limit_went(of_definition(|it| it.time_limit.clear()), "Police: time limit of “urgent” removed", "Police: termijn van “urgent” verwijderd")]
#[case::criterion(of_definition(|it| it.criterion = "danger".into()), "Police: criterion of “urgent” added", "Police: criterium van “urgent” toegevoegd")]
#[case::usage(of_definition(|it| it.usage = Usage::NotUsed), "Police: use of “urgent” changed", "Police: gebruik van “urgent” gewijzigd")]
#[case::two_facets(
    of_definition(|it| { it.wording = "soon".into(); it.why = "one car".into(); }),
    "Police: definition of “urgent” changed: wording and why",
    "Police: definitie van “urgent” gewijzigd: formulering en waarom"
)]
#[case::story(
    of_case(None, Some(story())),
    "case “Somebody stands on a bridge.” added",
    "casus “Somebody stands on a bridge.” toegevoegd"
)]
#[case::retold(
    of_case(Some(story()), Some(Case { story: "Somebody sits on a bridge.".into(), ..story() })),
    "story of the case “Somebody sits on a bridge.” changed",
    "verhaal van de casus “Somebody sits on a bridge.” gewijzigd"
)]
#[case::asked(
    of_case(Some(Case { terms: Vec::new(), ..story() }), Some(story())),
    "case “Somebody stands on a bridge.” is now asked for “urgent”",
    "casus “Somebody stands on a bridge.” wordt nu gevraagd bij “urgent”"
)]
#[case::asked_for_fewer(
    of_case(Some(Case { terms: vec![harm(), urgent()], ..story() }), Some(story())),
    "case “Somebody stands on a bridge.” is no longer asked for “harm”",
    "casus “Somebody stands on a bridge.” wordt niet meer gevraagd bij “harm”"
)]
#[case::not_asked(
    of_case(Some(story()), Some(Case { terms: Vec::new(), ..story() })),
    "case “Somebody stands on a bridge.” is no longer asked for any term",
    "casus “Somebody stands on a bridge.” wordt bij geen begrip meer gevraagd"
)]
#[case::answered(
    of_answer(None, Some(Verdict::Depends)),
    "Police: answer on “urgent” for the case “Somebody stands on a bridge.” added (depends)",
    "Police: antwoord over “urgent” bij de casus “Somebody stands on a bridge.” toegevoegd (hangt ervan af)"
)]
#[case::unanswered(
    of_answer(Some(Verdict::Yes), None),
    "Police: answer on “urgent” for the case “Somebody stands on a bridge.” removed",
    "Police: antwoord over “urgent” bij de casus “Somebody stands on a bridge.” verwijderd"
)]
#[case::position(
    of_position(None, Some(Stance::Object)),
    "Police: position on “urgent” added (object)",
    "Police: standpunt over “urgent” toegevoegd (bezwaar)"
)]
#[case::another_position(
    of_position(Some(Stance::Object), Some(Stance::Agree)),
    "Police: position on “urgent” changed (agree)",
    "Police: standpunt over “urgent” gewijzigd (akkoord)"
)]
#[case::no_position(
    of_position(Some(Stance::Agree), None),
    "Police: position on “urgent” removed",
    "Police: standpunt over “urgent” verwijderd"
)]
#[case::candidate(
    of_candidate(None, Some(on_paper())),
    "candidate A for “urgent” put on the table",
    "voorstel A voor “urgent” op tafel gelegd"
)]
#[case::candidate_went(
    of_candidate(Some(on_paper()), None),
    "candidate A for “urgent” taken off the table",
    "voorstel A voor “urgent” van tafel gehaald"
)]
#[case::candidate_changed(
    of_candidate(Some(on_paper()), Some(dropped())),
    "candidate A for “urgent” changed: outcome and use instead",
    "voorstel A voor “urgent” gewijzigd: uitkomst en gebruik in plaats daarvan"
)]
#[case::endorses(of_interest(None, Some((Some(1), ""))), "Police endorses the common interest", "Police onderschrijft het gezamenlijk belang")]
#[case::endorses_no_more(
    of_interest(Some((Some(1), "")), None),
    "Police no longer endorses the common interest",
    "Police onderschrijft het gezamenlijk belang niet meer"
)]
#[case::wish(
    of_interest(Some((Some(1), "")), Some((Some(1), "say when"))),
    "Police: wish for the common interest added",
    "Police: wens voor het gezamenlijk belang toegevoegd"
)]
#[case::offer(
    of_note(Note::Offer, None, Some("a contact at night")),
    "Police: offer “a contact at night” added",
    "Police: aanbod “a contact at night” toegevoegd"
)]
#[case::need(
    of_note(Note::Need, Some("a bed"), None),
    "Police: need “a bed” removed",
    "Police: behoefte “a bed” verwijderd"
)]
#[case::hard(
    of_note(Note::HardToSay, Some("we forget"), Some("we often forget")),
    "Police: what is hard to say, “we often forget”, changed",
    "Police: wat moeilijk te zeggen is, “we often forget”, gewijzigd"
)]
#[case::commitment(
    of_commitment(None, Some("send the list")),
    "Police: commitment “send the list” added",
    "Police: toezegging “send the list” toegevoegd"
)]
#[case::removed_with_all(
    remove_organisation(&network(), &police()).unwrap(),
    "Police: removed from the network, with everything it said",
    "Police: verwijderd uit het netwerk, met alles wat zij zei"
)]
#[case::brought_back(
    remove_organisation(&network(), &police()).unwrap().inverse(),
    "Police: added to the network",
    "Police: toegevoegd aan het netwerk"
)]
#[case::term_with_all(
    remove_term(&network(), &urgent()).unwrap(),
    "“urgent”: term removed, with everything said about it",
    "“urgent”: begrip verwijderd, met alles wat erover gezegd is"
)]
#[case::case_with_answers(
    Change::Several(vec![of_answer(Some(Verdict::Yes), None), of_case(Some(story()), None)]),
    "case “Somebody stands on a bridge.” removed, with the answers to it",
    "casus “Somebody stands on a bridge.” verwijderd, met de antwoorden erop"
)]
#[case::case_off_with_answers(
    Change::Several(vec![
        of_case(Some(Case { terms: vec![harm(), urgent()], ..story() }), Some(story())),
        of_answer(Some(Verdict::Yes), None),
    ]),
    "case “Somebody stands on a bridge.” is no longer asked for “harm”; the answers to it are removed",
    "casus “Somebody stands on a bridge.” wordt niet meer gevraagd bij “harm”; de antwoorden erop zijn verwijderd"
)]
#[case::two(
    Change::Several(vec![whole_definition(false, true), of_position(None, Some(Stance::Agree))]),
    "Police: definition of “urgent” added, and one more change",
    "Police: definitie van “urgent” toegevoegd, en nog één wijziging"
)]
fn a_deed_is_a_sentence(#[case] change: Change, #[case] english: &str, #[case] dutch: &str) {
    assert_eq!(change.sentence(&network(), Language::English), english);
    assert_eq!(change.sentence(&network(), Language::Dutch), dutch);
}

#[test]
fn every_facet_reads_as_part_of_a_sentence() {
    for facet in Facet::ALL {
        for language in [Language::English, Language::Dutch] {
            let said = of_facet(facet).with(language, &["“urgent”"]);
            assert!(said.contains("“urgent”") && !said.contains('_'), "{said}");
        }
    }
}
