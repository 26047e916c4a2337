//! Swapping the sides mirrors the result: what is found, how far they lie apart, and what is quoted.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::Index;
use rstest::rstest;
use toml::{Table, Value};

use super::super::Conflict;
use super::*;
use crate::store::assemble;

/// A definition and its language.
type Said = (Definition, Language);

fn both_ways((a, of_a): &Said, (b, of_b): &Said) -> [PairReport; 2] {
    let side = |definition, language| Side { name: "Somebody", definition, language };
    let says = Language::English;
    [pair(side(a, *of_a), side(b, *of_b), says), pair(side(b, *of_b), side(a, *of_a), says)]
}

/// What was found, in its order, with what it quotes of the first and of the second.
fn found(report: &PairReport, swapped: bool) -> Vec<(ConflictKind, &str, &str)> {
    let conflicts = report.conflicts.iter();
    let quoted = conflicts.map(|Conflict { kind, a, b, .. }| (*kind, a.as_str(), b.as_str()));
    quoted.map(|(kind, a, b)| if swapped { (kind, b, a) } else { (kind, a, b) }).collect()
}

fn assert_mirrored(x: &Said, y: &Said) {
    let [one, other] = both_ways(x, y);
    let apart = [one.divergence, other.divergence];
    assert!((one.divergence - other.divergence).abs() < 1e-9, "{x:?} {y:?}: {apart:?}");
    assert_eq!(found(&one, false), found(&other, true), "{x:?} {y:?}");
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
        let table: Table = text.parse().expect("the pairs are TOML");
        let pairs = table["pair"].as_array().expect("there are pairs");
        let of = |side: &str| definitions(pairs.iter().map(|pair| pair[side].clone()));
        of("a").into_iter().zip(of("b")).map(|(a, b)| [a, b]).collect()
    };
    [include_str!("../../../tests/pairs/seen_en.toml"), include_str!("../../../tests/pairs/seen_nl.toml")]
        .map(read)
});

/// Reads definitions as those of an organisation's file are read, with all their fields.
fn definitions(tables: impl Iterator<Item = Value>) -> Vec<Definition> {
    let named: Table = tables.enumerate().map(|(at, table)| (format!("t{at:04}"), table)).collect();
    let count = named.len();
    let mut file = Table::new();
    file.insert("format".into(), 1.into());
    file.insert("name".into(), "A".into());
    file.insert("definitions".into(), named.into());
    let text = toml::to_string(&file).expect("a table can be written");
    let loaded = assemble("pairs", vec![("organisations/a.toml".into(), text.into_bytes())]);
    let organisations = loaded.network.organisations.into_values();
    let read: Vec<Definition> = organisations.flat_map(|it| it.definitions.into_values()).collect();
    assert_eq!(read.len(), count);
    read
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

/// A definition with some fields of another, as many as are told.
fn with_fields(of: &Definition, other: &Definition, told: [bool; 8]) -> Definition {
    let [criterion, applies_to, decided_by, then, limits, thresholds, includes, excludes] = told;
    let from = |told: bool| if told { other } else { of };
    Definition {
        criterion: from(criterion).criterion.clone(),
        applies_to: from(applies_to).applies_to.clone(),
        decided_by: from(decided_by).decided_by.clone(),
        then: from(then).then.clone(),
        time_limit: from(limits).time_limit.clone(),
        thresholds: from(thresholds).thresholds.clone(),
        includes: from(includes).includes.clone(),
        excludes: from(excludes).excludes.clone(),
        ..of.clone()
    }
}

/// One side of a pair, with a stretch of another text in its wording, and sometimes what another says in a field.
fn mixture(language: Language) -> impl Strategy<Value = [Said; 2]> {
    let pairs = || prop::sample::select(seen(language));
    let stretch = || (any::<Index>(), 0..5_usize, any::<Index>(), 0..7_usize);
    let fields = || any::<[bool; 8]>();
    (pairs(), pairs(), stretch(), stretch(), fields(), fields(), any::<bool>()).prop_map(
        move |([a, b], [c, d], one, other, of_c, of_d, field)| {
            let mixed =
                |of: &Definition, with: &Definition, (at, out, from, new): (Index, usize, Index, usize)| {
                    let wording = spliced(&of.wording, at, out, &with.wording, from, new);
                    let applies_to = if field { with.wording.clone() } else { of.applies_to.clone() };
                    Definition { wording, applies_to, ..of.clone() }
                };
            let [x, y] = [mixed(&a, &c, one), mixed(&b, &d, other)];
            [(with_fields(&x, &c, of_c), language), (with_fields(&y, &d, of_d), language)]
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
