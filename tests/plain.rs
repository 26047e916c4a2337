//! Plain sentences, as people write them: pairs that say the same in other words must not alarm, and pairs that differ in one
//! thing must be told with its kind. `tests/plain/same_*.txt` has `one | other` a line, `tests/plain/other_*.txt` has
//! `kind | one | other`, `tests/plain/fields_*.txt` has `field | one | other` that say the same. A line that begins with `~` is one that is read wrongly so far; when that is mended the mark goes.

use rstest::rstest;
use wordbond::divergence::{Conflict, Side, pair};
use wordbond::domain::{Definition, TimeLimit};
use wordbond::words::Language;

/// What is told of two sentences.
fn told(one: &str, other: &str, language: Language) -> Vec<Conflict> {
    compared([Definition::of_wording(one.trim()), Definition::of_wording(other.trim())], language)
}

/// What is told of two definitions.
fn compared([a, b]: [Definition; 2], language: Language) -> Vec<Conflict> {
    let side = |name, definition| Side { name, definition, language };
    pair(side("A", &a), side("B", &b), language).conflicts
}

/// The lines of a file, each with whether it is read wrongly so far.
fn lines(text: &str) -> impl Iterator<Item = (bool, &str)> {
    let filled = text.lines().filter(|line| !line.trim().is_empty());
    filled.map(|line| line.strip_prefix("~ ").map_or((false, line), |line| (true, line)))
}

/// Lines that are read wrongly and not marked so, and those that are marked and read rightly.
fn surprises(text: &str, is_right: impl Fn(&str) -> Option<bool>) -> Vec<String> {
    let mut out = Vec::new();
    for (marked, line) in lines(text) {
        match (is_right(line), marked) {
            (None, _) => out.push(format!("not a pair: {line}")),
            (Some(true), true) => out.push(format!("read rightly now, the mark can go: {line}")),
            (Some(false), false) => out.push(format!("read wrongly: {line}")),
            (Some(true), false) | (Some(false), true) => {}
        }
    }
    out
}

#[rstest]
#[case::english(include_str!("plain/same_en.txt"), Language::English)]
#[case::dutch(include_str!("plain/same_nl.txt"), Language::Dutch)]
fn what_says_the_same_does_not_alarm(#[case] text: &str, #[case] language: Language) {
    let silent = |line: &str| {
        let (one, other) = line.split_once('|')?;
        Some(told(one, other, language).is_empty() && told(other, one, language).is_empty())
    };
    assert_eq!(surprises(text, silent), [""; 0]);
}

#[rstest]
#[case::english(include_str!("plain/other_en.txt"), Language::English)]
#[case::dutch(include_str!("plain/other_nl.txt"), Language::Dutch)]
fn what_differs_in_one_thing_is_told_with_its_kind(#[case] text: &str, #[case] language: Language) {
    let tells = |line: &str| {
        let (kind, pair) = line.split_once('|')?;
        let (one, other) = pair.split_once('|')?;
        let is_told = |conflicts: &[Conflict]| conflicts.iter().any(|one| one.kind.key() == kind.trim());
        Some(is_told(&told(one, other, language)) && is_told(&told(other, one, language)))
    };
    assert_eq!(surprises(text, tells), [""; 0]);
}

/// A definition with one field; nothing for a field that is none.
fn with(field: &str, value: &str, language: Language) -> Option<Definition> {
    let wording = match language {
        Language::English => "A visit to a family in need of help.",
        Language::Dutch => "Een bezoek aan een gezin dat hulp nodig heeft.",
    };
    let mut out = Definition::of_wording(wording);
    let value = value.trim().to_owned();
    match field.trim() {
        "decided_by" => out.decided_by = value,
        "applies_to" => out.applies_to = value,
        "criterion" => out.criterion = value,
        "then" => out.then = value,
        "includes" => out.includes.push(value),
        "excludes" => out.excludes.push(value),
        "within" => out.time_limit.push(TimeLimit::of(&value)),
        "counted_from" => {
            out.time_limit.push(TimeLimit { counted_from: Some(value), ..TimeLimit::of("2 days") });
        }
        "until" => out.time_limit.push(TimeLimit { until: Some(value), ..TimeLimit::of("2 days") }),
        _ => return None,
    }
    Some(out)
}

#[rstest]
#[case::english(include_str!("plain/fields_en.txt"), Language::English)]
#[case::dutch(include_str!("plain/fields_nl.txt"), Language::Dutch)]
fn a_field_in_other_words_does_not_alarm(#[case] text: &str, #[case] language: Language) {
    let silent = |line: &str| {
        let (field, values) = line.split_once('|')?;
        let (one, other) = values.split_once('|')?;
        let definitions = |one, other| Some([with(field, one, language)?, with(field, other, language)?]);
        let is_silent = |pair: [Definition; 2]| compared(pair, language).is_empty();
        Some(is_silent(definitions(one, other)?) && is_silent(definitions(other, one)?))
    };
    assert_eq!(surprises(text, silent), [""; 0]);
}
