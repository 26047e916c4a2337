//! Behaviour of the whole comparison.

mod conflicts;
mod edits;
mod learned;
mod meaning;
mod mirrored;
mod network;
mod one_matter;
mod opposites;
mod otherwise;
mod phrases;
mod properties;
mod quantities;
mod reworded;
mod silenced;
mod summary;
mod unread;
mod who;
mod wider;

use super::{ConflictKind, PairReport, Side, pair};
use crate::domain::{Definition, Threshold, TimeLimit};
use crate::words::Language;

/// Compares two definitions in English.
fn compared(a: &Definition, b: &Definition) -> PairReport {
    compared_in(a, b, Language::English)
}

fn compared_in(a: &Definition, b: &Definition, language: Language) -> PairReport {
    pair(
        Side { name: "Police", definition: a, language },
        Side { name: "Municipality", definition: b, language },
        language,
    )
}

fn wordings(a: &str, b: &str, language: Language) -> PairReport {
    compared_in(&Definition::of_wording(a), &Definition::of_wording(b), language)
}

/// The kinds of the conflicts between two wordings, in order of kind.
fn kinds(report: &PairReport) -> Vec<ConflictKind> {
    let mut kinds: Vec<ConflictKind> = report.conflicts.iter().map(|conflict| conflict.kind).collect();
    kinds.sort_unstable();
    kinds
}

const NONE: &[ConflictKind] = &[];

/// Whichever of two wordings comes first, the kinds of the conflicts between them are these.
fn check(a: &str, b: &str, language: Language, expected: &[ConflictKind]) {
    for (a, b) in [(a, b), (b, a)] {
        let report = wordings(a, b, language);
        assert_eq!(kinds(&report), expected, "{a} / {b}: {:?}", report.conflicts);
    }
}

/// A definition with a fixed wording and one limit, written `length|from|until|met in|for`.
fn limited(limit: &str) -> Definition {
    let mut parts = limit.split('|').map(|part| (!part.is_empty()).then(|| part.to_owned()));
    let mut next = || parts.next().flatten();
    let limit = TimeLimit {
        within: next().unwrap_or_default(),
        counted_from: next(),
        until: next(),
        met_in: next(),
        applies_for: next(),
    };
    Definition { time_limit: vec![limit], ..Definition::of_wording("Somebody comes.") }
}

fn threshold(of: &str, is: &str) -> Definition {
    let threshold = Threshold { of: of.to_owned(), is: is.to_owned() };
    Definition { thresholds: vec![threshold], ..Definition::of_wording("Whoever it is about.") }
}
