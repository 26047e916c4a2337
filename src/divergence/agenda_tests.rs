//! Tests of the agenda: one network a situation.

use std::collections::BTreeMap;

use super::*;
use crate::divergence::{Conflict, ConflictKind, PairReport, TermPair};
use crate::domain::{
    Answer, BasedOn, Case, CaseId, Definition, Facet, Fingerprint, Organisation, Profile, Proposal,
    SignedPosition, Term, Verdict,
};

const TODAY: Date = jiff::civil::date(2026, 11, 21);

fn org(id: &str) -> OrgId {
    OrgId::parse(id).unwrap()
}

fn term(id: &str) -> TermId {
    TermId::parse(id).unwrap()
}

/// Police and care, both with a wording for every term.
fn network(terms: &[&str]) -> Network {
    let mut network = Network::default();
    for id in ["police", "care"] {
        let profile = Profile { name: id.to_uppercase(), ..Profile::default() };
        let mut organisation = Organisation { profile, ..Organisation::default() };
        for name in terms {
            organisation.definitions.insert(term(name), Definition::of_wording("in danger"));
        }
        network.organisations.insert(org(id), organisation);
    }
    network.charter.order = vec![org("police"), org("care")];
    for name in terms {
        network.terms.insert(term(name), Term::of_label(name));
    }
    network
}

fn report(name: &str, placed: Placed, divergence: f64) -> TermReport {
    let pair = TermPair {
        a: org("police"),
        b: org("care"),
        report: PairReport { divergence, ..PairReport::default() },
        cases: crate::divergence::CaseCount::default(),
    };
    TermReport {
        term: term(name),
        divergence: Some(divergence),
        placed,
        organisations: vec![org("police"), org("care")],
        silent: Vec::new(),
        pairs: vec![pair],
        nearest: None,
        groups: Vec::new(),
        summary: String::new(),
        told: Vec::new(),
    }
}

/// Both answer so many cases, of which so many differently.
fn answer(network: &mut Network, name: &str, cases: usize, differ: usize) {
    for number in 0..cases {
        let case = CaseId::parse(&format!("{name}-{number}")).unwrap();
        network
            .cases
            .insert(case.clone(), Case { terms: vec![term(name)], story: "…".into(), ..Case::default() });
        for (id, verdict) in
            [("police", Verdict::Yes), ("care", if number < differ { Verdict::No } else { Verdict::Yes })]
        {
            let answer =
                Answer { verdict, because: String::new(), on: None, answered_on: None, recorded_by: None };
            let answers = &mut network.organisations.get_mut(&org(id)).unwrap().answers;
            answers.entry(term(name)).or_default().insert(case.clone(), answer);
        }
    }
}

/// Records a version based on what both say now.
fn record(network: &mut Network, name: &str, standing: Standing) {
    let mut version = Agreement {
        network: String::new(),
        term: term(name),
        label: name.into(),
        version: network.next_version(&term(name)),
        outcome: Outcome::OneMeaning,
        standing,
        parties: vec![org("police"), org("care")],
        decided_on: TODAY,
        valid_from: None,
        review_by: None,
        attended: Vec::new(),
        scope: String::new(),
        rationale: String::new(),
        editorial: String::new(),
        use_instead: String::new(),
        translate_by: String::new(),
        meaning: Definition::of_wording("in danger now"),
        own: BTreeMap::new(),
        based_on: BTreeMap::new(),
        positions: BTreeMap::new(),
        candidates: BTreeMap::new(),
        previous: None,
        previous_also: None,
        file_fingerprint: None,
        altered: false,
    };
    let text = version.text_fingerprint();
    for id in [org("police"), org("care")] {
        let definition = network.definition(&id, &term(name)).unwrap().clone();
        let fingerprint = Fingerprint::of_definition(&definition);
        version.based_on.insert(id.clone(), BasedOn { fingerprint, definition });
        let position = Some(Position::new(Stance::Agree, Some(text)));
        version.positions.insert(id.clone(), SignedPosition { name: id.to_string(), position });
    }
    network.agreements.entry(term(name)).or_default().push(version);
}

fn newest<'a>(network: &'a mut Network, name: &str) -> &'a mut Agreement {
    network.agreements.get_mut(&term(name)).unwrap().last_mut().unwrap()
}

fn propose(network: &mut Network, name: &str, stances: [Option<Stance>; 2]) {
    let candidate = Candidate { meaning: Definition::of_wording("danger now"), ..Candidate::default() };
    let text = candidate.fingerprint();
    for (id, stance) in ["police", "care"].into_iter().zip(stances) {
        if let Some(stance) = stance {
            let positions = &mut network.organisations.get_mut(&org(id)).unwrap().positions;
            positions.insert(term(name), Position::new(stance, Some(text)));
        }
    }
    let candidates = [("a".to_owned(), candidate)].into();
    network.proposals.insert(term(name), Proposal { candidates });
}

fn one(network: &Network, report: &TermReport) -> (&'static str, AgendaItem) {
    let agenda = rank(network, [report], TODAY);
    let lists = [
        ("items", agenda.items),
        ("consent", agenda.consent),
        ("prepare", agenda.prepare),
        ("off", agenda.off),
    ];
    let (list, mut items) = lists.into_iter().find(|(_, items)| !items.is_empty()).unwrap();
    (list, items.remove(0))
}

#[test]
fn the_quadrant_decides_the_order_and_divergence_inside_it() {
    let names = ["alike", "differ", "hidden", "open-narrow", "open-wide", "practice"];
    let network = network(&names);
    let reports = [
        report("alike", Placed::Settled, 0.1),
        report("differ", Placed::WordingOnly, 0.9),
        report("hidden", Placed::HiddenDisagreement, 0.2),
        report("open-narrow", Placed::OpenDisagreement, 0.5),
        report("open-wide", Placed::OpenDisagreement, 0.8),
        report("practice", Placed::SamePractice, 0.9),
    ];
    let agenda = rank(&network, &reports, TODAY);
    let order: Vec<&str> = agenda.items.iter().map(|item| item.term.as_str()).collect();
    assert_eq!(order, ["hidden", "open-wide", "open-narrow", "differ", "practice"]);
    assert_eq!(agenda.consent.len(), 1);
}

#[test]
fn of_terms_that_are_as_wide_to_a_tenth_the_one_that_sets_more_apart_comes_first() {
    let network = network(&["homeless", "urgent"]);
    let mut urgent = report("urgent", Placed::OpenDisagreement, 0.78);
    urgent.pairs.push(urgent.pairs[0].clone());
    let homeless = report("homeless", Placed::OpenDisagreement, 0.82);
    let order = |reports: &[TermReport]| -> Vec<String> {
        let agenda = rank(&network, reports, TODAY);
        agenda.items.iter().map(|item| item.term.to_string()).collect()
    };
    assert_eq!(order(&[homeless.clone(), urgent.clone()]), ["urgent", "homeless"]);
    urgent.divergence = Some(0.7);
    assert_eq!(order(&[homeless, urgent]), ["homeless", "urgent"]);
}

#[test]
fn equal_divergence_goes_by_label() {
    let mut network = network(&["a", "b"]);
    network.terms.get_mut(&term("a")).unwrap().label = "zorg".into();
    let reports = [report("a", Placed::OpenDisagreement, 0.5), report("b", Placed::OpenDisagreement, 0.5)];
    let agenda = rank(&network, &reports, TODAY);
    assert_eq!(agenda.items.first().unwrap().term, term("b"));
}

#[test]
fn a_hidden_disagreement_says_how_many_cases() {
    let mut network = network(&["urgent"]);
    answer(&mut network, "urgent", 5, 3);
    let (list, item) = one(&network, &report("urgent", Placed::HiddenDisagreement, 0.2));
    assert_eq!((list, item.class), ("items", Some(Class::Hidden)));
    assert_eq!(
        item.reason(&network, Language::English),
        "The wordings look alike, but 3 of 5 cases are judged differently."
    );
    assert_eq!(
        item.reason(&network, Language::Dutch),
        "De formuleringen lijken op elkaar, maar 3 van de 5 casussen worden verschillend beoordeeld."
    );
}

#[test]
fn an_open_disagreement_quotes_the_first_conflict() {
    let mut network = network(&["urgent"]);
    answer(&mut network, "urgent", 4, 1);
    let mut report = report("urgent", Placed::OpenDisagreement, 0.8);
    let (item, plain) = (one(&network, &report).1, "POLICE and CARE describe it differently.");
    assert_eq!(item.reason(&network, Language::English), plain);
    report.pairs[0].report.conflicts.push(Conflict {
        facet: Facet::TimeLimit,
        kind: ConflictKind::Magnitude,
        a: "15 min".into(),
        b: "24 h".into(),
        says: "96 times longer.".into(),
        weight: 0.7,
    });
    let (_, item) = one(&network, &report);
    assert_eq!(
        item.sentences(&network, Language::English),
        ["96 times longer.", "1 of 4 cases is judged differently."]
    );
}

#[test]
fn alike_without_cases_asks_for_cases_first() {
    let network = network(&["urgent"]);
    let (list, item) = one(&network, &report("urgent", Placed::WordingOnly, 0.2));
    assert_eq!((list, item.why), ("prepare", Why::AskCases));
}

#[test]
fn one_wording_is_something_to_prepare() {
    let network = network(&["urgent"]);
    let mut report = report("urgent", Placed::WordingOnly, 0.0);
    report.organisations.truncate(1);
    report.divergence = None;
    report.pairs.clear();
    let (list, item) = one(&network, &report);
    assert_eq!(list, "prepare");
    assert_eq!(item.reason(&network, Language::English), "Only POLICE has a wording so far.");
}

#[test]
fn an_agreement_that_holds_stays_off() {
    let mut network = network(&["urgent"]);
    record(&mut network, "urgent", Standing::Agreed);
    let (list, item) = one(&network, &report("urgent", Placed::OpenDisagreement, 0.8));
    assert_eq!(list, "off");
    assert_eq!(item.reason(&network, Language::English), "v1 holds (agreed).");
}

#[test]
fn drift_brings_an_agreement_back_in_its_quadrant() {
    let mut network = network(&["urgent"]);
    record(&mut network, "urgent", Standing::Agreed);
    for id in ["police", "care"] {
        let definitions = &mut network.organisations.get_mut(&org(id)).unwrap().definitions;
        definitions.get_mut(&term("urgent")).unwrap().why = "duty".into();
    }
    let (list, item) = one(&network, &report("urgent", Placed::OpenDisagreement, 0.8));
    assert_eq!((list, item.class), ("items", Some(Class::Open)));
    assert_eq!(
        item.sentences(&network, Language::English).first().unwrap(),
        "2 organisations have changed their definition since v1 was agreed."
    );
    // Where everything else is alike it is looked at again, before the quick wins.
    let (_, item) = one(&network, &report("urgent", Placed::Settled, 0.1));
    assert_eq!(item.class, Some(Class::Reconsider));
}

#[test]
fn of_an_altered_version_nothing_is_said_but_that() {
    let mut network = network(&["urgent"]);
    record(&mut network, "urgent", Standing::Provisional);
    let police = &mut network.organisations.get_mut(&org("police")).unwrap().definitions;
    police.get_mut(&term("urgent")).unwrap().why = "duty".into();
    let version = newest(&mut network, "urgent");
    version.altered = true;
    version.review_by = Some(TODAY);
    let (list, item) = one(&network, &report("urgent", Placed::Settled, 0.1));
    assert_eq!((list, item.class), ("items", Some(Class::Reconsider)));
    assert_eq!((&item.why, item.also.as_slice()), (&Why::Altered { version: 1 }, &[][..]));
}

#[test]
fn a_due_review_is_not_a_disagreement() {
    let mut network = network(&["urgent"]);
    record(&mut network, "urgent", Standing::Agreed);
    newest(&mut network, "urgent").review_by = Some(TODAY);
    let (_, item) = one(&network, &report("urgent", Placed::OpenDisagreement, 0.8));
    assert_eq!(item.class, Some(Class::Reconsider));
    assert_eq!(item.reason(&network, Language::English), "The review of v1 was due on 2026-11-21.");
    newest(&mut network, "urgent").review_by = Some(TODAY.tomorrow().unwrap());
    assert_eq!(one(&network, &report("urgent", Placed::OpenDisagreement, 0.8)).0, "off");
}

#[test]
fn an_objection_keeps_a_provisional_version_on_the_agenda_until_it_is_taken_back() {
    let mut network = network(&["urgent"]);
    record(&mut network, "urgent", Standing::Provisional);
    let version = newest(&mut network, "urgent");
    let text = version.text_fingerprint();
    version.positions.get_mut(&org("care")).unwrap().position =
        Some(Position::new(Stance::Object, Some(text)));
    let (list, item) = one(&network, &report("urgent", Placed::Settled, 0.1));
    assert_eq!((list, item.class), ("items", Some(Class::Reconsider)));
    assert_eq!(item.reason(&network, Language::English), "Objection to v1: CARE.");
    // Care takes a later position on the same text: the picture is complete.
    let care = network.organisations.get_mut(&org("care")).unwrap();
    care.positions.insert(term("urgent"), Position::new(Stance::Agree, Some(text)));
    let (list, item) = one(&network, &report("urgent", Placed::Settled, 0.1));
    assert_eq!((list, item.why), ("consent", Why::Complete { version: 1 }));
}

#[test]
fn only_a_proposal_without_reservation_goes_on_the_consent_list() {
    let (yes, no, hmm) = (Some(Stance::Agree), Some(Stance::Object), Some(Stance::Reservations));
    let run = |stances| {
        let mut network = network(&["urgent"]);
        propose(&mut network, "urgent", stances);
        one(&network, &report("urgent", Placed::Settled, 0.1))
    };
    let (list, item) = run([yes, yes]);
    assert_eq!((list, item.why), ("consent", Why::Ready { candidate: "a".into() }));
    let (list, item) = run([yes, hmm]);
    assert_eq!((list, item.class), ("items", Some(Class::QuickWin)));
    assert_eq!(item.why, Why::ProposalReservation(vec![org("care")]));
    assert_eq!(run([yes, no]).1.class, Some(Class::Reconsider));
    assert_eq!(run([yes, None]).1.why, Why::ProposalMissing(vec![org("care")]));
}

#[test]
fn a_version_recorded_twice_asks_for_a_choice() {
    let mut network = network(&["urgent"]);
    record(&mut network, "urgent", Standing::Agreed);
    let copy = newest(&mut network, "urgent").clone();
    network.agreements.get_mut(&term("urgent")).unwrap().push(copy);
    let (list, item) = one(&network, &report("urgent", Placed::Settled, 0.1));
    assert_eq!((list, item.why), ("items", Why::Fork { version: 1 }));
}

#[test]
fn a_withdrawn_version_leaves_the_term_open() {
    let mut network = network(&["urgent"]);
    record(&mut network, "urgent", Standing::Agreed);
    newest(&mut network, "urgent").outcome = Outcome::Withdrawn;
    let (list, _) = one(&network, &report("urgent", Placed::OpenDisagreement, 0.8));
    assert_eq!(list, "items");
}
