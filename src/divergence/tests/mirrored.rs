//! Swapping the sides mirrors the result: what is found, how far they lie apart, and what is quoted.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::Index;
use rstest::rstest;

use super::*;

/// A definition and its language.
type Said = (Definition, Language);

fn both_ways((a, of_a): &Said, (b, of_b): &Said) -> [PairReport; 2] {
    let side = |definition, language| Side { name: "Somebody", definition, language };
    let says = Language::English;
    [pair(side(a, *of_a), side(b, *of_b), says), pair(side(b, *of_b), side(a, *of_a), says)]
}

/// What was found, with what it quotes of the first and of the second, in an order of its own.
fn found(report: &PairReport, swapped: bool) -> Vec<(ConflictKind, String, String)> {
    let quoted = |conflict: &super::super::Conflict| match swapped {
        false => (conflict.kind, conflict.a.clone(), conflict.b.clone()),
        true => (conflict.kind, conflict.b.clone(), conflict.a.clone()),
    };
    let mut found: Vec<_> = report.conflicts.iter().map(quoted).collect();
    found.sort_unstable();
    found
}

fn assert_mirrored(x: &Said, y: &Said) {
    let [one, other] = both_ways(x, y);
    let said = [x, y].map(|(of, language)| (&of.wording, &of.applies_to, language));
    let apart = [one.divergence, other.divergence];
    assert!((one.divergence - other.divergence).abs() < 1e-9, "{said:?}: {apart:?}");
    assert_eq!(found(&one, false), found(&other, true), "{said:?}");
}

#[rstest]
#[case(
    "A nurse comes to the house within a day of the call.",
    Language::English,
    "Een verpleegkundige komt binnen een dag na de melding.",
    Language::Dutch
)]
#[case("no longer than", Language::English, "Somebody no longer", Language::English)]
#[case("not go faster than 20", Language::English, "drivers must not go", Language::English)]
#[case(
    "The plan has to be looked at again twice a year.",
    Language::English,
    "De cliënt kan zich een kwartier concentreren.",
    Language::Dutch
)]
#[case(
    "A tip-off about dealing in drugs (text, call or note) is accepted even when the person who gives it remains \
     anonymous.",
    Language::English,
    "We do not accept a tip-off about drug dealing if whoever gives it stays anonymous.",
    Language::English
)]
#[case(
    "Geen ontvluchting, geen geweld en geen smokkelwaar binnen onze muren.",
    Language::Dutch,
    "Binnen onze muren komen smokkelwaar, geweld en ontvluchting niet voor.",
    Language::Dutch
)]
fn these(#[case] a: &str, #[case] of_a: Language, #[case] b: &str, #[case] of_b: Language) {
    assert_mirrored(&(Definition::of_wording(a), of_a), &(Definition::of_wording(b), of_b));
}

/// The definitions of the pairs that were read while the rules were written, two by two.
static SEEN: LazyLock<[Vec<[Definition; 2]>; 2]> = LazyLock::new(|| {
    let read = |text: &str| {
        let table: toml::Table = text.parse().expect("the pairs are TOML");
        let pairs = table["pair"].as_array().expect("there are pairs").iter();
        pairs.map(|pair| [&pair["a"], &pair["b"]].map(definition)).collect()
    };
    [include_str!("../../../tests/pairs/seen_en.toml"), include_str!("../../../tests/pairs/seen_nl.toml")]
        .map(read)
});

fn definition(of: &toml::Value) -> Definition {
    let text = |key: &str| of.get(key).and_then(toml::Value::as_str).unwrap_or_default().to_owned();
    Definition {
        criterion: text("criterion"),
        applies_to: text("applies_to"),
        decided_by: text("decided_by"),
        then: text("then"),
        ..Definition::of_wording(&text("wording"))
    }
}

fn seen(language: Language) -> &'static [[Definition; 2]] {
    let [english, dutch] = &*SEEN;
    if language == Language::English { english } else { dutch }
}

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(vec![Language::English, Language::Dutch])
}

/// A text with one stretch in the place of another.
fn spliced(text: &str, at: Index, out: usize, other: &str, from: Index, new: usize) -> String {
    let (mut words, others): (Vec<&str>, Vec<&str>) = (text.split(' ').collect(), other.split(' ').collect());
    let (at, from) = (at.index(words.len()), from.index(others.len()));
    let stretch = others.into_iter().skip(from).take(new);
    words.splice(at..(at + out).min(words.len()), stretch);
    words.join(" ")
}

/// One side of a pair, with a stretch of another text in its wording, and sometimes what another says in a field.
fn mixture(language: Language) -> impl Strategy<Value = [Said; 2]> {
    let pairs = || prop::sample::select(seen(language));
    let stretch = || (any::<Index>(), 0..5_usize, any::<Index>(), 0..7_usize);
    (pairs(), pairs(), stretch(), stretch(), any::<bool>()).prop_map(
        move |([a, b], [c, d], one, other, field)| {
            let mixed =
                |of: &Definition, with: &Definition, (at, out, from, new): (Index, usize, Index, usize)| {
                    let wording = spliced(&of.wording, at, out, &with.wording, from, new);
                    let applies_to = if field { with.wording.clone() } else { of.applies_to.clone() };
                    (Definition { wording, applies_to, ..of.clone() }, language)
                };
            [mixed(&a, &c, one), mixed(&b, &d, other)]
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn what_was_seen([a, b] in language().prop_flat_map(mixture)) {
        assert_mirrored(&a, &b);
    }

    #[test]
    fn two_languages([a, _] in mixture(Language::English), [b, _] in mixture(Language::Dutch)) {
        assert_mirrored(&a, &b);
    }
}
