//! What is said of a term over any number of organisations.

use super::super::{term, terms::WORDINGS_DIFFER};
use super::*;
use crate::domain::{Network, OrgId, Organisation, Term, TermId};

/// What a term's organisations say, each `name: wording | criterion | limit | example, or -example that is left out`.
fn summary(language: Language, definitions: &[&str]) -> String {
    let urgent = TermId::parse("urgent").unwrap();
    let mut network = Network::default();
    network.charter.language = language.tag().to_owned();
    network.terms.insert(urgent.clone(), Term::of_label("urgent"));
    for (number, line) in definitions.iter().enumerate() {
        let (name, line) = line.split_once(": ").unwrap();
        let mut parts = line.split('|').map(str::trim);
        let mut next = || parts.next().unwrap_or_default().to_owned();
        let mut definition = Definition::of_wording(&next());
        definition.criterion = next();
        let (within, from) = (next(), next());
        if !within.is_empty() {
            let counted_from = (!from.is_empty()).then_some(from);
            definition.time_limit = vec![TimeLimit { within, counted_from, ..TimeLimit::default() }];
        }
        let example = next();
        match example.strip_prefix('-') {
            Some(out) => definition.excludes.push(out.to_owned()),
            None if example.is_empty() => {}
            None => definition.includes.push(example),
        }
        let mut org = Organisation::default();
        org.profile.name = name.to_owned();
        org.definitions.insert(urgent.clone(), definition);
        let id = OrgId::parse(&format!("org-{number}")).unwrap();
        network.charter.order.push(id.clone());
        network.organisations.insert(id, org);
    }
    let report = term(&network, &urgent);
    assert!(report.groups.iter().all(|group| !group.is_empty()));
    report.summary
}

const TIME: &str = "Somebody has to be there within 15 minutes of the call.";
const GROUND: &str = "A ground for moving an applicant up the waiting list.";
const STREET: &str = "Noise and rubbish that spoil the street, week after week.";
const TIJD: &str = "Binnen een kwartier na de melding moet er iemand zijn.";
const GROND: &str = "Een reden om iemand hoger op de wachtlijst te zetten.";

fn say(name: &str, rest: &str) -> String {
    format!("{name}: {rest}")
}

#[rstest::rstest]
#[case::nobody(&[], "Nobody has a wording yet.")]
#[case::one(&[say("Police", TIME)], "Only Police has a wording.")]
#[case::two_the_same(&[say("Police", TIME), say("Care", TIME)], "Police and Care mean the same.")]
#[case::all_the_same(
    &[say("Police", TIME), say("Care", TIME), say("Council", TIME)],
    "All three mean the same."
)]
#[case::one_apart(
    &[say("Police", TIME), say("Care", TIME), say("Housing", GROUND), say("Council", TIME)],
    "Police, Care and Council mean the same; Housing stands apart: for them it is a ground for moving an applicant up \
     the waiting list, not a time."
)]
#[case::one_with_another_time(
    &[
        say("Police", "Help that cannot wait. || 15 min | dispatch"),
        say("Care", "Help that cannot wait. || 24 h | dispatch"),
        say("Council", "Help that cannot wait. || 15 min | dispatch")
    ],
    "Police and Council mean the same; Care stands apart: for Police it is within 15 minutes of dispatch, for them \
     within 24 hours of dispatch: 96 times as long."
)]
#[case::two_groups(
    &[say("Police", TIME), say("Housing", GROUND), say("Care", TIME), say("Council", GROUND)],
    "Police and Care mean the same, and so do Housing and Council. For Housing it is a ground for moving an applicant \
     up the waiting list, not a time."
)]
#[case::several_apart(
    &[say("Police", TIME), say("Care", TIME), say("Housing", GROUND), say("Council", STREET)],
    "Police and Care mean the same; Housing and Council stand apart. For Housing it is a ground for moving an applicant \
     up the waiting list, not a time."
)]
#[case::two_and_what_they_look_at(
    &[say("Police", "Behaviour that alarms others. | what others feel"), say("Council", &format!("{STREET} | what the place is like"))],
    "Police looks at what others feel; Council at what the place is like."
)]
#[case::more_than_can_be_named(
    &[
        say("A", TIME), say("B", TIME), say("C", TIME), say("D", TIME), say("E", TIME), say("F", TIME),
        say("Housing", GROUND)
    ],
    "Six organisations mean the same; Housing stands apart: for them it is a ground for moving an applicant up the \
     waiting list, not a time."
)]
#[case::an_example_with_everybody_for_whom_it_counts(
    &[
        say("Police", "Sleeping in the open air at night. |||| -somebody on a friend's sofa"),
        say("Council", "No home that one has a right to. |||| somebody on a friend's sofa"),
        say("Housing", "No address of one's own anywhere. |||| -somebody on a friend's sofa")
    ],
    "No two of the three mean the same. “Somebody on a friend's sofa” counts for Council, but not for Police or \
     Housing."
)]
fn english(#[case] definitions: &[String], #[case] expected: &str) {
    let definitions: Vec<&str> = definitions.iter().map(String::as_str).collect();
    assert_eq!(summary(Language::English, &definitions), expected);
}

#[rstest::rstest]
#[case::nobody(&[], "Nog niemand heeft een formulering.")]
#[case::all_the_same(
    &[say("Politie", TIJD), say("GGZ", TIJD), say("Gemeente", TIJD)],
    "Alle drie bedoelen hetzelfde."
)]
#[case::one_apart(
    &[say("Politie", TIJD), say("GGZ", TIJD), say("Woonstad", GROND), say("Gemeente", TIJD)],
    "Politie, GGZ en Gemeente bedoelen hetzelfde; Woonstad staat apart: voor hen is het een reden om iemand hoger op \
     de wachtlijst te zetten, geen termijn."
)]
#[case::two_times(
    &[say("Politie", "Hulp die niet kan wachten. || 2 uur | de melding"), say("GGZ", "Hulp die niet kan wachten. || 1 uur | de melding")],
    "Voor GGZ is het binnen één uur na de melding, voor Politie binnen twee uur na de melding: twee keer zo lang."
)]
fn dutch(#[case] definitions: &[String], #[case] expected: &str) {
    let definitions: Vec<&str> = definitions.iter().map(String::as_str).collect();
    assert_eq!(summary(Language::Dutch, &definitions), expected);
}

/// Whatever two are joined first, everybody in a group means nearly the same as everybody else in it.
#[test]
fn a_group_holds_nobody_who_is_far_from_anybody_else_in_it() {
    let example = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("glossaries/jeugd-en-veiligheid");
    let network = crate::store::load(&example).unwrap().network;
    for report in super::super::network(&network) {
        let everybody: usize = report.groups.iter().map(Vec::len).sum();
        assert_eq!(everybody, report.organisations.len());
        for pair in &report.pairs {
            let together = report.groups.iter().any(|it| it.contains(&pair.a) && it.contains(&pair.b));
            assert!(!together || pair.report.divergence < WORDINGS_DIFFER);
        }
    }
}
