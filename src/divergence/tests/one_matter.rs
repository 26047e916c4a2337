//! Two texts of one trade that speak of two matters, or say one thing each in its own way; beside each the nearest texts
//! that do contradict one another.

use rstest::rstest;

use super::super::ConflictKind::{self, Actor, Magnitude, Modality, Polarity, Scope};
use super::*;

#[rstest]
#[case("The logbook must be signed by the skipper.", "The logbook must not be copied.", NONE)]
#[case("The logbook must be signed by the skipper.", "The logbook must not be signed by the skipper.", &[Modality])]
#[case("Crews must put out the lamps at night.", "Crews must not put out buoys.", NONE)]
#[case("Crews must put out the lamps at night.", "Crews must not put out the lamps at night.", &[Modality])]
#[case(
    "Rowers are not allowed to accept a prize worth more than £50.",
    "A prize may be accepted by rowers only if its value does not exceed fifty pounds.",
    NONE
)]
#[case("Rowers are not allowed to accept a prize.", "A prize may be accepted by rowers.", &[Modality])]
#[case(
    "A rower should not be left at sea without a lamp.",
    "A rower should be left at sea only if there is a lamp.",
    NONE
)]
#[case("The ferry must not turn away a cyclist.", "The ferry is free to turn away cyclists.", &[Modality])]
#[case("The ferry must not refuse a cyclist.", "The ferry is free to turn away cyclists.", &[Modality])]
#[case(
    "The club paints its boats; the boat is launched within 24 hours of the repair.",
    "The club paints its boats and offers a guarantee of two years on the paint.",
    NONE
)]
#[case("The boat is launched within 24 hours of the repair.", "The boat is launched within two years of the repair.", &[Magnitude])]
#[case(
    "Fit to row again, in the judgement of the rower's own GP.",
    "The family doctor decides that a rower is fit again.",
    NONE
)]
#[case("Fit to row again, in the judgement of the rower's own GP.", "The skipper decides that a rower is fit again.", &[Actor])]
#[case("The licensee locks the shed.", "The holder of the licence locks the shed.", NONE)]
#[case("The licensee locks the shed.", "The gardener locks the shed.", &[Actor])]
#[case(
    "Divers go down with one adult for every six children.",
    "A dive of one hour. Parents hear of it three weeks in advance.",
    NONE
)]
#[case("The pier is open to boats at night.", "The pier is closed to boats at night.", &[Polarity])]
fn of_one_matter_or_two(#[case] a: &str, #[case] b: &str, #[case] expected: &[ConflictKind]) {
    check(a, b, Language::English, expected);
}

#[rstest]
#[case("adults", "people aged 18 and over", NONE)]
#[case("children", "people aged 18 and over", &[Scope])]
#[case("minors", "people under 18", NONE)]
fn classes_by_age(#[case] x: &str, #[case] y: &str, #[case] expected: &[ConflictKind]) {
    let of = |who: &str| Definition {
        applies_to: who.to_owned(),
        ..Definition::of_wording("Lessons in rowing at the club.")
    };
    assert_eq!(kinds(&compared(&of(x), &of(y))), expected, "{x} / {y}");
    assert_eq!(kinds(&compared(&of(y), &of(x))), expected, "{y} / {x}");
}
