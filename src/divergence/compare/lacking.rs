//! What one has or is there, where the other lacks it or it is not: `with a lawyer`, `the lawyer stays away`.

use super::super::align::Link;
use super::super::facts::things_of;
use super::super::lexicon::Kinship;
use super::super::open::{leaves_open, says_without_one};
use super::super::undoing::excepts;
use super::super::wording::Wording;

/// From this likeness on two things are the same.
const SAME_THING: f64 = 0.8;

/// The atoms in which one of two texts lacks what the other has.
pub(super) fn lacking(
    a: &Wording,
    b: &Wording,
    links: &[Link],
    second_first: bool,
) -> Option<(usize, usize)> {
    if [a, b].into_iter().any(|wording| excepts(wording) || says_without_one(wording)) {
        return None;
    }
    let in_a = things_of(a);
    if in_a.is_empty() {
        return None;
    }
    let in_b = things_of(b);
    let same = |link: &&Link| {
        link.likeness.score >= SAME_THING && matches!(link.likeness.kinship, Kinship::Same | Kinship::Synonym)
    };
    let turned = |link: &&Link| {
        let open = |wording: &Wording, at: usize| {
            wording.atoms.get(at).is_some_and(|atom| leaves_open(wording, atom.part))
        };
        (in_a.only_has(a, link.a) && in_b.only_lacks(b, link.b)
            || in_a.only_lacks(a, link.a) && in_b.only_has(b, link.b))
            && !open(a, link.a)
            && !open(b, link.b)
    };
    let told = links.iter().filter(same).filter(turned).map(|link| (link.a, link.b));
    told.min_by_key(|(x, y)| if second_first { *y } else { *x })
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::super::align::align;
    use super::*;
    use crate::words::Language;

    #[rstest]
    #[case(
        "A talk in the presence of a lawyer.",
        "Neighbours meet; the lawyer stays away.",
        Language::English,
        true
    )]
    #[case(
        "A talk in the presence of a lawyer.",
        "Neighbours meet without shouting.",
        Language::English,
        false
    )]
    #[case(
        "A guest with an identity card.",
        "Someone in the shelter who lacks an identity card.",
        Language::English,
        true
    )]
    #[case(
        "A guest with an identity card.",
        "Nobody sleeps here without an identity card.",
        Language::English,
        false
    )]
    #[case(
        "One who copes with help only.",
        "Somebody who cannot cope without help.",
        Language::English,
        false
    )]
    #[case(
        "Wie geen identiteitsbewijs heeft, komt niet binnen.",
        "Wie een identiteitsbewijs heeft, komt binnen.",
        Language::Dutch,
        false
    )]
    #[case("Guests who have no dog.", "Sleepers, with or without a dog.", Language::English, false)]
    #[case("Guests with a dog.", "Sleepers, with or without a dog.", Language::English, false)]
    #[case(
        "A household with at least three reports.",
        "A home with no fewer than three reports.",
        Language::English,
        false
    )]
    #[case(
        "Een gesprek in aanwezigheid van een advocaat.",
        "Buren overleggen; de advocaat blijft weg.",
        Language::Dutch,
        true
    )]
    #[case(
        "Een gesprek in aanwezigheid van een advocaat.",
        "Buren overleggen zonder geschreeuw.",
        Language::Dutch,
        false
    )]
    #[case(
        "Een gast met een identiteitsbewijs.",
        "Wie slaapt zonder identiteitsbewijs.",
        Language::Dutch,
        true
    )]
    #[case(
        "Een gast met een identiteitsbewijs.",
        "Niemand slaapt hier zonder identiteitsbewijs.",
        Language::Dutch,
        false
    )]
    fn what_one_has_and_the_other_lacks(
        #[case] a: &str,
        #[case] b: &str,
        #[case] language: Language,
        #[case] expected: bool,
    ) {
        let told = |x: &str, y: &str| {
            let (x, y) = (Wording::of(x, language), Wording::of(y, language));
            lacking(&x, &y, &align(&x, &y), false).is_some()
        };
        assert_eq!(told(a, b), expected, "{a} / {b}");
        assert_eq!(told(b, a), expected, "{b} / {a}");
    }
}
