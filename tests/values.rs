//! Values in every spelling: what is equal must not alarm and what is not must be found, whichever sentence it stands in.
//!
//! A family is a set of sentences that say one thing, each in its own way, with a gap; and classes of phrases for the gap.
//! The phrases of one class mean the same, those of two classes do not. Each spelling meets another of its class and
//! one of the next class, in sentences that go round.

#![allow(
    clippy::panic,
    clippy::print_stdout,
    reason = "a test may stop at the first surprise, and says how far it came"
)]

#[path = "values/dutch.rs"]
mod dutch;
#[path = "values/english.rs"]
mod english;

use std::collections::BTreeSet;

use rstest::rstest;
use wordbond::divergence::ConflictKind::{self, Magnitude, ReferencePoint, Threshold};
use wordbond::divergence::{Side, pair};
use wordbond::domain::{Definition, Threshold as Bar, TimeLimit};
use wordbond::words::Language;

/// Sentences with a gap, and what may stand in it.
struct Family {
    /// What another value is a conflict of.
    kind: ConflictKind,
    /// Sentences for one thing, with `{}` for the value; `of: {}` is a threshold's field, `within: {}` a time limit's,
    /// `from: {}` and `until: {}` its clock, `met: {}` its share of cases.
    sentences: &'static [&'static str],
    /// Spellings of one value each.
    classes: &'static [&'static [&'static str]],
}

/// A sentence with its value.
#[derive(Debug, Clone, Copy)]
struct Told {
    sentence: &'static str,
    value: &'static str,
}

impl Told {
    fn definition(self) -> Definition {
        let Some((field, gap)) = self.sentence.split_once(": ").filter(|(field, _)| field.len() < FIELD)
        else {
            return Definition::of_wording(&self.sentence.replace("{}", self.value));
        };
        let mut out = Definition::of_wording("");
        // The field of a clock names the moment alone.
        let value = self.value.trim_start_matches("nadat ").trim_start_matches("na ");
        let told = gap.replace("{}", value);
        let limit = TimeLimit::of("2 days");
        let limit = match field {
            "within" => TimeLimit::of(&told),
            "from" => TimeLimit { counted_from: Some(told), ..limit },
            "until" => TimeLimit { until: Some(told), ..limit },
            "met" => TimeLimit { met_in: Some(told), ..limit },
            of => {
                out.thresholds.push(Bar { of: of.to_owned(), is: told });
                return out;
            }
        };
        out.time_limit.push(limit);
        out
    }
}

/// A field's name is shorter than this.
const FIELD: usize = 12;

/// What is wrong with a family, whichever of two comes first: `=` before equal values that alarm, `≠` before others that
/// do not.
#[derive(Default)]
struct Wrong {
    equal: usize,
    other: usize,
    alarms: BTreeSet<String>,
    missed: BTreeSet<String>,
}

impl Wrong {
    fn ask(&mut self, family: &Family, [x, y]: [Told; 2], equal: bool, language: Language) {
        *if equal { &mut self.equal } else { &mut self.other } += 1;
        for (x, y) in [(x, y), (y, x)] {
            let (a, b) = (x.definition(), y.definition());
            let side = |name, definition| Side { name, definition, language };
            let found = pair(side("A", &a), side("B", &b), language).conflicts;
            let told = |why: &str| {
                format!(
                    "{} | {} | {why}",
                    x.sentence.replace("{}", x.value),
                    y.sentence.replace("{}", y.value)
                )
            };
            if let Some(conflict) = found.first().filter(|_| equal) {
                self.alarms.insert(told(&conflict.says));
            }
            if !equal && !found.iter().any(|conflict| conflict.kind == family.kind) {
                self.missed.insert(told("nothing found"));
            }
        }
    }
}

/// Every spelling with another of its class and with one of the next, the sentences going round.
fn some(family: &Family, language: Language) -> Wrong {
    let mut out = Wrong::default();
    let mut turn = 0..;
    let mut told = |value| {
        let sentence = turn.next().and_then(|at: usize| family.sentences.get(at % family.sentences.len()));
        Told { sentence: sentence.copied().unwrap_or("{}"), value }
    };
    for (number, class) in family.classes.iter().enumerate() {
        let next = family.classes.iter().cycle().nth(number + 1).copied().unwrap_or_default();
        for (at, value) in class.iter().enumerate() {
            let apart = 1 + at % class.len().saturating_sub(1).max(1);
            if let Some(other) = class.iter().cycle().nth(at + apart) {
                out.ask(family, [told(value), told(other)], true, language);
            }
            if let Some(other) = next.iter().cycle().nth(at) {
                out.ask(family, [told(value), told(other)], false, language);
            }
        }
    }
    out
}

fn families(language: Language) -> &'static [Family] {
    match language {
        Language::English => english::FAMILIES,
        Language::Dutch => dutch::FAMILIES,
    }
}

#[rstest]
#[case(Language::English)]
#[case(Language::Dutch)]
fn equal_values_agree_and_others_do_not(#[case] language: Language) {
    let mut wrong = Vec::new();
    for family in families(language) {
        let found = some(family, language);
        println!(
            "{language:?} {:?}: {} of {} equal alarm, {} of {} others are missed ({})",
            family.kind,
            found.alarms.len(),
            found.equal,
            found.missed.len(),
            found.other,
            family.sentences.first().copied().unwrap_or_default(),
        );
        wrong.extend(found.alarms.into_iter().map(|told| format!("= {told}")));
        wrong.extend(found.missed.into_iter().map(|told| format!("≠ {told}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
