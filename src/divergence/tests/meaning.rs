//! The same meaning in other words lies nearer than another meaning in similar words.

use rstest::rstest;

use super::super::Relation;
use super::*;

#[rstest]
#[case(
    "A person whose life is in danger and who needs help at once.",
    "Somebody in peril of death who requires immediate assistance.",
    "A person whose life is not in danger and who needs help within a week."
)]
#[case(
    "Officers must report abuse of a child immediately.",
    "Police have to notify maltreatment of a minor straight away.",
    "Officers may report abuse of an adult."
)]
#[case(
    "A tenant who owes three months of rent.",
    "A renter whose rent debt is three months.",
    "A tenant who pays three months of rent in advance and owes nothing."
)]
#[case(
    "A patient who agrees to be treated.",
    "A patient who gives consent for treatment.",
    "A patient who refuses to be treated."
)]
fn same_meaning_is_nearer(#[case] text: &str, #[case] same: &str, #[case] other: &str) {
    let near = wordings(text, same, Language::English).divergence;
    let far = wordings(text, other, Language::English).divergence;
    assert!(near + 0.1 < far, "same {near:.2}, other {far:.2}");
}

#[rstest]
#[case(
    "Een kind loopt ernstig gevaar en heeft direct hulp nodig.",
    "Een minderjarige is in ernstig gevaar en heeft meteen ondersteuning nodig.",
    "Een kind loopt geen ernstig gevaar en heeft geen directe hulp nodig."
)]
fn same_meaning_is_nearer_in_dutch(#[case] text: &str, #[case] same: &str, #[case] other: &str) {
    let near = wordings(text, same, Language::Dutch).divergence;
    let far = wordings(text, other, Language::Dutch).divergence;
    assert!(near + 0.1 < far, "same {near:.2}, other {far:.2}");
}

#[test]
fn another_word_for_it_is_the_same() {
    let report = wordings("The council offers help.", "The council provides help.", Language::English);
    assert!(report.spans.iter().all(|span| span.relation == Relation::Same), "{:?}", report.spans);
    assert!(report.divergence < 0.2, "{}", report.divergence);
}

#[test]
fn saying_more_is_narrower() {
    let report = wordings("An armed police officer.", "A police officer.", Language::English);
    assert_eq!(report.spans[0].relation, Relation::ANarrower, "{:?}", report.spans);
}

#[test]
fn moved_phrases_cross() {
    let report = wordings(
        "Within two days, the council decides.",
        "The council decides within two days.",
        Language::English,
    );
    assert!(report.spans.iter().all(|span| span.relation == Relation::Same), "{:?}", report.spans);
    assert!(report.divergence < 0.1, "{}", report.divergence);
}

#[test]
fn definitions_in_two_languages_meet() {
    let a = Definition::of_wording("The municipality decides within two days.");
    let b = Definition::of_wording("De gemeente beslist binnen twee dagen.");
    let report = pair(
        Side { name: "A", definition: &a, language: Language::English },
        Side { name: "B", definition: &b, language: Language::Dutch },
        Language::English,
    );
    assert!(report.conflicts.is_empty());
    assert!(report.divergence < 0.4, "{}", report.divergence);
}
