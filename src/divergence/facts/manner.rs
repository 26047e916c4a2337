//! How a text says that something is done or stands: of their own accord, against their will.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::super::common_words::{ONLY, RELATIVES};
use super::super::exceptions::is_of_condition;
use super::super::lexicon::{Labels, ScopeValue};
use super::super::naming::name_of;
use super::super::negation::is_negator;
use super::super::open::leaves_open;
use super::super::tokens::{is_one_of, text_at};
use super::super::undoing::excepts;
use super::super::wording::{Atom, Wording, atom_text};
use crate::words::Language;

/// The dimension of phrases that only look like a manner.
const NONE: &str = "-";

/// One value of a dimension: what it is, and whether it is denied there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::divergence) struct Manner {
    pub(in crate::divergence) value: &'static str,
    pub(in crate::divergence) denied: bool,
}

/// The values of each dimension that a text tells, with the words for them.
pub(in crate::divergence) type Manners = BTreeMap<&'static str, Vec<(Manner, String)>>;

/// How a text says that something is done or stands.
pub(in crate::divergence) fn manners_of(wording: &Wording) -> &Manners {
    wording.manners.get(|| told(wording))
}

/// The values of each dimension that a text tells, with the words for them; not those of a condition, nor in a text that
/// makes an exception.
fn told(wording: &Wording) -> Manners {
    let mut out = Manners::new();
    if excepts(wording) {
        return out;
    }
    let (tokens, labels) = (&wording.tokens, Labels::of(wording.language));
    let name = wording.atoms.get(name_of(wording)).map_or(0, |atom| atom.tokens.start);
    let mut only_named: Vec<&'static str> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some((length, ScopeValue { dimension, value })) = labels.manner_at(tokens, at) else {
            at += 1;
            continue;
        };
        if dimension != NONE
            && let Some(denied) = stands(wording, at, length)
        {
            let words: Vec<&str> = (at..at + length).map(|at| text_at(tokens, at)).collect();
            let told = out.entry(dimension).or_default();
            // `Anonymous callers: the desk knows the name`: what follows tells what the name of the term means.
            if at < name {
                only_named.push(dimension);
            } else if only_named.contains(&dimension) {
                told.clear();
                only_named.retain(|named| *named != dimension);
            }
            told.push((Manner { value, denied }, words.join(" ")));
        }
        at += length;
    }
    out
}

/// Whether what stands in some tokens is denied from outside; nothing of a condition, nor where the denial stands so far
/// off, or behind a modal verb, that it may be one of something else.
fn stands(wording: &Wording, token: usize, length: usize) -> Option<bool> {
    let atoms = &wording.atoms;
    let within = |atom: &Atom| atom.tokens.start < token + length && token < atom.tokens.end;
    let first = atoms.iter().position(within)?;
    let last = atoms.iter().rposition(within)?;
    if is_of_condition(atoms, first) && !defines(wording, first) || is_limited(wording, first..=last) {
        return None;
    }
    let deniers = (first..=last).filter_map(|at| atoms.get(at).filter(|atom| atom.negated)?.denier);
    let mut outside = deniers.filter(|denier| !(first..=last).contains(denier));
    // `Not against their will`: what denies within has been turned round.
    let before = || first.checked_sub(1).filter(|at| denies(atoms, *at, wording.language));
    let Some(denier) = outside.next().or_else(before) else { return Some(false) };
    let between = atoms.get((denier + 1).min(last + 1)..first.max(denier)).unwrap_or_default();
    let far = between.iter().filter(|atom| atom.has_content()).count() > NEAR;
    let free = between.iter().any(|atom| is_need(&atom.text))
        || atoms.get(first).is_some_and(|atom| leaves_open(wording, atom.part));
    let modal = denier.checked_sub(1).and_then(|at| atoms.get(at)).is_some_and(|atom| is_modal(&atom.text));
    let restricts = (0..denier)
        .rev()
        .take_while(|at| atoms.get(*at).map(|atom| atom.part) == atoms.get(denier).map(|atom| atom.part))
        .any(|at| atoms.get(at).is_some_and(|atom| RELATIVES.contains(&atom.text.as_str())))
        && atoms.get(last + 1).is_some_and(Atom::has_content);
    (!far && !free && !modal && !restricts && !is_denied_twice(wording, denier)).then_some(true)
}

fn denies(atoms: &[Atom], at: usize, language: Language) -> bool {
    atoms.get(at).is_some_and(|atom| is_negator(&atom.text, language))
}

/// Words of sentences that tell when it is so and when not, beside `only`: `only in an emergency without warning`.
const LIMITING: &[&str] = &["until", "totdat", "zolang", "tot"];
/// Words of clauses that tell how it is otherwise.
const OTHERWISE: &[&str] = &["otherwise", "else", "anders"];

/// Whether the sentence of some atoms limits what they say, or denies it once more from outside: `without an appointment
/// nobody comes`.
fn is_limited(wording: &Wording, own: RangeInclusive<usize>) -> bool {
    let atoms = &wording.atoms;
    let sentence = |at: usize| {
        atoms.get(at).and_then(|atom| wording.tokens.get(atom.tokens.start)).map(|it| it.sentence)
    };
    let denies = |at: usize| denies(atoms, at, wording.language);
    let part = atoms.get(*own.start()).map(|atom| atom.part);
    let without = own.clone().any(denies);
    (0..atoms.len()).filter(|at| sentence(*at) == sentence(*own.start())).any(|at| {
        !own.contains(&at)
            && (without && denies(at)
                || atoms
                    .get(at)
                    .is_some_and(|atom| [LIMITING, ONLY].iter().any(|words| is_one_of(&atom.text, words)))
                || atoms
                    .get(at)
                    .is_some_and(|atom| Some(atom.part) == part && OTHERWISE.contains(&atom.text.as_str()))
                || atoms.get(at).is_some_and(|atom| atom.text == "long")
                    && atoms.get(at + 1).is_some_and(|next| next.text == "as"))
    })
}

/// Whether another denial stands in the sentence of one: `it is not allowed that the door is not locked`.
fn is_denied_twice(wording: &Wording, denier: usize) -> bool {
    let sentence = |atom: &Atom| wording.tokens.get(atom.tokens.start).map(|token| token.sentence);
    let here = wording.atoms.get(denier).and_then(sentence);
    let mut atoms = wording.atoms.iter().enumerate();
    atoms.any(|(at, atom)| at != denier && sentence(atom) == here && is_negator(&atom.text, wording.language))
}

/// The most words with content between a denial and what it denies.
const NEAR: usize = 1;

/// Whether a word between a denial and what it denies says that this is not needed: `does not have to give a name`.
fn is_need(text: &str) -> bool {
    matches!(text, "have" | "have to" | "need" | "needed" | "required" | "obliged" | "verplicht" | "nodig")
}

/// Whether a word makes what is denied behind it forbidden, which is told as such.
fn is_modal(text: &str) -> bool {
    matches!(
        text,
        "must"
            | "may"
            | "can"
            | "shall"
            | "should"
            | "need"
            | "mag"
            | "mogen"
            | "moet"
            | "moeten"
            | "hoeft"
            | "kan"
    )
}

/// Words before a condition that tells what something is: `we speak of a sale when …`, `a sale is one in which …`.
const DEFINING: &[&str] = &[
    "speak",
    "called",
    "means",
    "count",
    "counts",
    "applies",
    "qualifies",
    "sprake",
    "spreken",
    "spreekt",
    "heet",
    "heten",
    "noemen",
    "geldt",
    "gelden",
    "telt",
    "tellen",
];

/// Whether the sentence up to an atom says that what follows is the definition, or that it belongs to what was just
/// named: `a choir in which`, `een koor waar`.
fn defines(wording: &Wording, at: usize) -> bool {
    let sentence = |atom: &Atom| wording.tokens.get(atom.tokens.start).map(|token| token.sentence);
    let here = wording.atoms.get(at).and_then(sentence);
    let text = |at: usize| atom_text(&wording.atoms, at);
    let behind_name = |at: usize| {
        matches!(text(at), "where" | "waar")
            && at.checked_sub(1).and_then(|name| wording.atoms.get(name)).is_some_and(Atom::has_content)
    };
    (0..at)
        .filter(|at| wording.atoms.get(*at).and_then(sentence) == here)
        .any(|at| DEFINING.contains(&text(at)) || behind_name(at))
}
