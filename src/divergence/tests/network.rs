//! Terms and networks.

use super::super::{Placed, TermReport, network, term};
use super::*;
use crate::domain::{Answer, Case, CaseId, Network, OrgId, Organisation, Term, TermId, Usage, Verdict};
use crate::words;

fn urgent() -> TermId {
    TermId::parse("urgent").unwrap()
}

/// Organisations in this order with a wording each and answers in letters (`y`, `d`, `n`).
fn of(definitions: &[(&str, &str, &str)]) -> Network {
    let mut network = Network::default();
    network.terms.insert(urgent(), Term::of_label("urgent"));
    for (name, wording, answers) in definitions {
        let id = OrgId::parse(name).unwrap();
        let mut org = Organisation::default();
        org.profile.name = (*name).to_owned();
        org.definitions.insert(urgent(), Definition::of_wording(wording));
        for (number, letter) in answers.chars().enumerate() {
            let verdict = match letter {
                'y' => Verdict::Yes,
                'd' => Verdict::Depends,
                _ => Verdict::No,
            };
            let answer =
                Answer { verdict, because: String::new(), on: None, answered_on: None, recorded_by: None };
            let case = CaseId::parse(&format!("case-{number}")).unwrap();
            org.answers.entry(urgent()).or_default().insert(case, answer);
        }
        network.charter.order.push(id.clone());
        network.organisations.insert(id, org);
    }
    network
}

fn report(definitions: &[(&str, &str, &str)]) -> TermReport {
    term(&of(definitions), &urgent())
}

const SAME: &str = "Help that cannot wait.";
const OTHER: &str = "A place on the list for a new kitchen.";

#[test]
fn a_term_is_placed_between_wordings_and_judgements() {
    let placed = |wording: &str, answers: &str| report(&[("a", SAME, "yyy"), ("b", wording, answers)]).placed;
    assert_eq!(placed(SAME, "yyy"), Placed::Settled);
    assert_eq!(placed(SAME, "nnn"), Placed::HiddenDisagreement);
    assert_eq!(placed(OTHER, "yyy"), Placed::SamePractice);
    assert_eq!(placed(OTHER, "nnn"), Placed::OpenDisagreement);
    assert_eq!(placed(OTHER, "nn"), Placed::WordingOnly);
}

#[test]
fn a_term_has_the_divergence_of_its_widest_pair() {
    let report = report(&[("a", SAME, ""), ("b", SAME, ""), ("c", OTHER, "")]);
    assert_eq!(report.pairs.len(), 3);
    assert_eq!(report.divergence, report.widest().map(|pair| pair.report.divergence));
    assert_eq!(report.nearest, Some(OrgId::parse("a").unwrap()));
    let groups: Vec<usize> = report.groups.iter().map(Vec::len).collect();
    assert_eq!(groups, [2, 1]);
    assert!(report.summary.contains("a and b mean the same"), "{}", report.summary);
}

#[test]
fn who_says_nothing_makes_no_pair() {
    let mut network = of(&[("a", SAME, ""), ("b", SAME, "")]);
    let b = network.organisations.get_mut(&OrgId::parse("b").unwrap()).unwrap();
    b.definitions.get_mut(&urgent()).unwrap().usage = Usage::NotUsed;
    let report = term(&network, &urgent());
    assert_eq!((report.divergence, report.pairs.len()), (None, 0));
    assert_eq!(report.silent, [OrgId::parse("b").unwrap()]);
    assert_eq!(report.summary, "Only a has a wording.");
}

#[test]
fn answers_are_counted() {
    let report = report(&[("a", SAME, "ydn"), ("b", SAME, "yyy")]);
    assert_eq!(report.pairs[0].cases.answered_by_both, 3);
    assert_eq!(report.pairs[0].cases.differ, 2);
}

#[test]
fn a_network_is_compared_term_by_term() {
    let mut several = of(&[("a", SAME, ""), ("b", OTHER, "")]);
    several.terms.insert(TermId::parse("crisis").unwrap(), Term::of_label("crisis"));
    let reports = network(&several);
    let terms: Vec<&str> = reports.iter().map(|report| report.term.as_str()).collect();
    assert_eq!(terms, ["crisis", "urgent"]);
    assert_eq!(reports[0].summary, "Nobody has a wording yet.");
}

#[rstest::rstest]
#[case(&["a", "b", "c"], "nnn", Language::English, "All three are worded alike, but all three cases are judged differently.")]
#[case(&["a", "b", "c"], "nyy", Language::English, "All three are worded alike, but one of three cases is judged differently.")]
#[case(&["a", "b"], "nny", Language::English, "a and b are worded alike, but two of three cases are judged differently.")]
#[case(&["a", "b"], "nyy", Language::English, "a and b are worded alike, but one of three cases is judged differently.")]
#[case(&["a", "b", "c"], "nnn", Language::Dutch, "Alle drie zijn gelijk verwoord, maar alle drie de casussen worden verschillend beoordeeld.")]
#[case(&["a", "b", "c"], "nyy", Language::Dutch, "Alle drie zijn gelijk verwoord, maar één van de drie casussen wordt verschillend beoordeeld.")]
#[case(&["a", "b"], "nny", Language::Dutch, "a en b zijn gelijk verwoord, maar twee van de drie casussen worden verschillend beoordeeld.")]
#[case(&["a", "b"], "nyy", Language::Dutch, "a en b zijn gelijk verwoord, maar één van de drie casussen wordt verschillend beoordeeld.")]
fn a_hidden_disagreement_is_not_called_the_same(
    #[case] orgs: &[&str],
    #[case] last: &str,
    #[case] language: Language,
    #[case] expected: &str,
) {
    let (end, first) = orgs.split_last().unwrap();
    let mut all: Vec<(&str, &str, &str)> = first.iter().map(|org| (*org, SAME, "yyy")).collect();
    all.push((end, SAME, last));
    let mut network = of(&all);
    network.charter.language = language.tag().to_owned();
    // Without cases at hand there is nothing to count.
    let plain = words::SUMMARY_HIDDEN.to(language);
    assert_eq!(term(&network, &urgent()).summary, plain);
    for number in 0..3 {
        let id = CaseId::parse(&format!("case-{number}")).unwrap();
        network.cases.insert(id, Case { terms: vec![urgent()], ..Case::default() });
    }
    assert_eq!(term(&network, &urgent()).summary, expected);
}
