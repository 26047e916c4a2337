//! What holds for every text.

use proptest::prelude::*;

use super::super::{Relation, Span};
use super::*;

/// Sentences of words that mean something to the readers, in any order, and some noise.
fn sentence() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "the",
        "police",
        "officer",
        "must",
        "may",
        "not",
        "report",
        "abuse",
        "within",
        "15",
        "minutes",
        "of",
        "call",
        "an",
        "hour",
        "and",
        "a",
        "half",
        "under",
        "18",
        "over",
        "75",
        "years",
        "old",
        "nine",
        "in",
        "ten",
        "€",
        "500",
        "or",
        "more",
        ",",
        ".",
        "(",
        ")",
        "24/7",
        "can't",
        "PT4H",
        "every",
        "two",
        "weeks",
        "without",
        "consent",
        "adults",
        "children",
        "het",
        "een",
        "kwartier",
        "na",
        "de",
        "melding",
        "niet",
        "tot",
        "12",
        "-",
        "23",
        "jaar",
        "é",
        "😀",
        "state-of-the-art",
        "\n",
        "twice",
        "between",
        "%",
        "'s",
        "½",
    ]);
    prop::collection::vec(words, 0..25).prop_map(|words| words.join(" "))
}

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(vec![Language::English, Language::Dutch])
}

/// Every letter and digit of a text lies in exactly one of these ranges.
fn every_word_once(
    text: &str,
    spans: &[Span],
    side: impl Fn(&Span) -> Option<std::ops::Range<usize>>,
) -> bool {
    let ranges: Vec<_> = spans.iter().filter_map(side).collect();
    text.chars().enumerate().all(|(at, c)| {
        let times = ranges.iter().filter(|range| range.contains(&at)).count();
        if c.is_alphanumeric() { times == 1 } else { times <= 1 }
    })
}

fn definition(wording: &str, other: &str) -> Definition {
    Definition {
        applies_to: other.to_owned(),
        decided_by: other.to_owned(),
        time_limit: vec![TimeLimit::of(other)],
        thresholds: vec![Threshold { of: "age".into(), is: other.to_owned() }],
        includes: vec![other.to_owned()],
        ..Definition::of_wording(wording)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_text_is_the_same_as_itself(text in sentence(), language in language()) {
        let report = wordings(&text, &text, language);
        prop_assert_eq!(report.divergence, 0.0);
        prop_assert_eq!(report.conflicts, vec![]);
        prop_assert!(report.spans.iter().all(|span| span.relation == Relation::Same), "{:?}", report.spans);
        let definition = definition(&text, &text);
        let report = compared_in(&definition, &definition, language);
        prop_assert_eq!((report.divergence, report.conflicts), (0.0, vec![]));
    }

    #[test]
    fn every_word_lies_in_one_span(a in sentence(), b in sentence(), language in language()) {
        let report = wordings(&a, &b, language);
        prop_assert!(every_word_once(&a, &report.spans, |span| span.a.clone()), "{a} / {b}: {:?}", report.spans);
        prop_assert!(every_word_once(&b, &report.spans, |span| span.b.clone()), "{a} / {b}: {:?}", report.spans);
        let starts: Vec<usize> = report.spans.iter().filter_map(|span| Some(span.a.as_ref()?.start)).collect();
        prop_assert!(starts.is_sorted());
        prop_assert!((0.0..=1.0).contains(&report.divergence));
        prop_assert!(report.spans.iter().all(|span| (0.0..=1.0).contains(&span.score)));
    }

    #[test]
    fn swapping_the_sides_mirrors(a in sentence(), b in sentence(), c in sentence(), d in sentence()) {
        let (x, y) = (definition(&a, &c), definition(&b, &d));
        let (one, other) = (compared(&x, &y), compared(&y, &x));
        prop_assert!((one.divergence - other.divergence).abs() < 1e-9, "{} {}", one.divergence, other.divergence);
        let mut mirrored: Vec<_> = other
            .spans
            .iter()
            .map(|span| (span.b.clone().map(|r| (r.start, r.end)), span.a.clone().map(|r| (r.start, r.end)), span.relation.mirrored()))
            .collect();
        let mut spans: Vec<_> = one
            .spans
            .iter()
            .map(|span| (span.a.clone().map(|r| (r.start, r.end)), span.b.clone().map(|r| (r.start, r.end)), span.relation))
            .collect();
        mirrored.sort_unstable();
        spans.sort_unstable();
        prop_assert_eq!(spans, mirrored);
        prop_assert_eq!(kinds(&one), kinds(&other));
    }

    #[test]
    fn nothing_panics(a in any::<String>(), b in any::<String>(), language in language()) {
        let report = compared_in(&definition(&a, &b), &definition(&b, &a), language);
        prop_assert!((0.0..=1.0).contains(&report.divergence));
        prop_assert!(every_word_once(&a, &report.spans, |span| span.a.clone()), "{a:?}: {:?}", report.spans);
    }
}

#[test]
fn the_same_word_without_end_takes_bounded_time() {
    let report = wordings(&"abuse ".repeat(100_000), &"the abuse not ".repeat(33_000), Language::English);
    assert!((0.0..=1.0).contains(&report.divergence));
}

#[test]
fn a_text_without_end_takes_bounded_time() {
    let a = "the officer must report abuse within 15 minutes ".repeat(15_000);
    let b = "within two days the council may decide on abuse ".repeat(15_000);
    let report = wordings(&a, &b, Language::English);
    assert!(every_word_once(&a.chars().take(10_000).collect::<String>(), &report.spans, |span| span
        .a
        .clone()));
}

/// So many conflicts are told at most of two definitions, however much they say.
const MOST_TOLD: usize = 24;
/// So many examples that the one counts in and the other leaves out.
const MOST_EXAMPLES: usize = 4;

#[test]
fn fields_without_end_tell_a_few_conflicts() {
    let things = |kind: &str| -> Vec<String> {
        let letters = "abcdefghijklmnopqrst";
        letters
            .chars()
            .flat_map(|x| letters.chars().map(move |y| (x, y)))
            .map(|(x, y)| format!("{kind}{x}{y}um"))
            .collect()
    };
    let list = things("glob").join(", ");
    let (of_field, of_wording) = (
        [
            Definition { includes: things("glob"), ..Definition::of_wording("Whatever flies.") },
            Definition { excludes: things("glob"), ..Definition::of_wording("Whatever flies.") },
        ],
        [
            Definition::of_wording(&format!("Whatever flies, such as {list} and birds.")),
            Definition::of_wording(&format!("Whatever flies, but not {list} and birds.")),
        ],
    );
    for [x, y] in [of_field, of_wording] {
        for (x, y) in [(&x, &y), (&y, &x)] {
            let told = compared(x, y).conflicts;
            assert!((1..=MOST_TOLD).contains(&told.len()), "{}", told.len());
            let examples = told.iter().filter(|conflict| conflict.kind == ConflictKind::Example).count();
            assert!((1..=2 * MOST_EXAMPLES).contains(&examples), "{examples}");
        }
    }
}
