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

/// The stretches of two wordings with this relation, as text.
fn stretches(a: &str, b: &str, relation: Relation) -> Vec<(String, String)> {
    let report = wordings(a, b, Language::English);
    let found = report.spans.iter().filter(|span| span.relation == relation);
    let cut = |text: &str, range: std::ops::Range<usize>| -> String {
        text.chars().skip(range.start).take(range.len()).collect()
    };
    found
        .map(|span| {
            let (in_a, in_b) = (span.a.clone().unwrap_or_default(), span.b.clone().unwrap_or_default());
            (cut(a, in_a), cut(b, in_b))
        })
        .collect()
}

#[rstest]
#[case(
    "A life is in danger at this moment or a serious crime is under way, and a unit must be there within 15 minutes.",
    "A child or adult may need protection, and a social worker decides within one working day what happens next.",
    "within 15 minutes",
    "within one working day"
)]
#[case(
    "The council decides within two days.",
    "The council decides within ten days.",
    "two days",
    "ten days"
)]
#[case("A person under 18.", "A person under 21.", "under 18", "under 21")]
#[case("A debt of € 500 or more.", "A debt of € 2000 or more.", "€ 500", "€ 2000")]
#[case(
    "The council decides within three months.",
    "The council decides after at least three months.",
    "three months",
    "at least three months"
)]
fn quantities_in_conflict_are_opposite(
    #[case] a: &str,
    #[case] b: &str,
    #[case] in_a: &str,
    #[case] in_b: &str,
) {
    let found = stretches(a, b, Relation::Opposite);
    assert!(
        found.iter().any(|(x, y)| x.contains(in_a) && y.contains(in_b)),
        "{:?}",
        wordings(a, b, Language::English).spans
    );
}

#[rstest]
#[case("The council decides within 24 hours.", "The council decides within one day.")]
#[case("A person under 18.", "A person aged 17 or under.")]
#[case("The council decides every two weeks.", "The council decides within one day.")]
#[case("The council decides the same day.", "The council decides within eight hours.")]
fn quantities_that_can_both_hold_are_not_opposite(#[case] a: &str, #[case] b: &str) {
    assert!(stretches(a, b, Relation::Opposite).is_empty());
}
