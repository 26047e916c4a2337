//! What forbids and what allows the same from its other side: a refusal, and what is told of those who lack something.

use std::ops::Range;

use super::super::common_words::Words;
use super::super::facts::{Modal, exceeds};
use super::super::tokens::{Token, text_at};
use super::super::wording::{Atom, Wording};
use crate::words::Language;

/// Whether what is said how strongly is a refusal, to leave or to stay away: `access must not be denied`, `mag het huis niet
/// uit`, `moet uit de buurt blijven`.
pub(super) fn refuses(wording: &Wording, modal: &Modal) -> bool {
    let verb = modal.verb.and_then(|verb| wording.atoms.get(verb)?.tokens.clone().next());
    let token = verb.and_then(|verb| wording.tokens.get(verb));
    let last = modal.tokens.end.checked_sub(1).and_then(|last| wording.tokens.get(last));
    token.is_some_and(|token| REFUSING.contains(&token.stem.as_str()))
        || last.is_some_and(|last| last.is_one_of(&["uit", "af", "weg", "verlaten", "wegblijven"]))
        || sends_away(wording, modal)
        || stays_away(wording, modal)
}

/// `Turn a guest away`, `turn down the request`; not `send it down to the office`, which tells where to.
fn sends_away(wording: &Wording, modal: &Modal) -> bool {
    const WHERE_TO: &[&str] = &["to", "into", "from", "on"];
    let tokens = &wording.tokens;
    let is = |at: usize, words: &'static [&'static str]| {
        tokens.get(at).is_some_and(|token| token.is_one_of(words))
    };
    let mut turning =
        modal.tokens.clone().filter(|at| wording.language == Language::English && is(*at, TURNING));
    turning.any(|verb| {
        (verb + 1..modal.tokens.end.min(verb + OBJECT))
            .any(|at| is(at, &["away", "down"]) && !is(at + 1, WHERE_TO))
    })
}

/// `Keep away`, `stay clear of it`, `uit de buurt blijven`; not `keep clear records`, `de buurt op de hoogte houden`.
fn stays_away(wording: &Wording, modal: &Modal) -> bool {
    let tokens = &wording.tokens;
    let verb = modal
        .tokens
        .clone()
        .find(|at| tokens.get(*at).is_some_and(|token| token.is_one_of(STAYING.of(wording.language))));
    let Some(verb) = verb else { return false };
    let text = |at: usize| text_at(tokens, at);
    let small =
        |range: Range<usize>| !range.into_iter().any(|at| tokens.get(at).is_some_and(Token::has_content));
    match wording.language {
        Language::English => (verb + 1..modal.tokens.end).any(|at| match text(at) {
            "away" => text(at + 1) == "from" || small(verb + 1..at),
            "clear" => text(at + 1) == "of",
            "outside" | "distance" => small(verb + 1..at),
            _ => false,
        }),
        // The verb mostly stands behind: `buiten de keuken blijven`, but `blijven buiten de keuken` as well.
        Language::Dutch => modal.tokens.clone().any(|at| {
            let before = |back: usize| at.checked_sub(back).map_or("", text);
            match text(at) {
                "vandaan" => true,
                "weg" => at + 1 == verb,
                "buurt" => matches!(before(1), "de" | "hun" | "zijn" | "haar") && before(2) == "uit",
                "afstand" => at + 1 == verb || before(1) == "op",
                "buiten" => at.abs_diff(verb) <= OBJECT,
                _ => false,
            }
        }),
    }
}

/// How far what is sent or where somebody stays may stand from the verb, in tokens.
const OBJECT: usize = 5;
/// Verbs of turning somebody away.
const TURNING: &[&str] = &["turn", "turned", "send", "sent"];
/// Verbs that tell where somebody stays.
const STAYING: Words = Words::new(&["stay", "keep", "remain"], &["blijven", "houden"]);

/// Stems of verbs that refuse.
const REFUSING: [&str; 13] = [
    "refus",
    "deni",
    "withhold",
    "declin",
    "reject",
    "exclud",
    "geweigerd",
    "weiger",
    "ontzegd",
    "onthoud",
    "weggehoud",
    "geweerd",
    "wer",
];

/// `Only trained staff may`, `staff who are not trained may not`; `only when seven are present`, `with fewer than seven`.
pub(super) fn is_complement(wording: &Wording, forbids: &Modal, allows: &Modal) -> bool {
    let sentence = |token: usize| wording.tokens.get(token).map(|token| token.sentence);
    let own = sentence(forbids.tokens.start);
    let lacks = |atom: &Atom| {
        atom.tokens.end <= forbids.tokens.start
            && (atom.negated || LACKING.have(&atom.text, wording.language))
    };
    let turned = |atom: &Atom| lacks(atom) || falls_short(wording, atom);
    let mut here = wording.atoms.iter().filter(|atom| sentence(atom.tokens.start) == own);
    allows.only && (here.any(turned) || exceeds(wording, forbids.tokens.start))
}

/// Words of clauses that tell what is not there.
const LACKING: Words = Words::new(&["lacking", "missing", "lacks"], &["ontbreekt", "ontbreken", "mist"]);

/// `Fewer than seven`, `under 18`, `not yet 18`: what is told of those who do not reach a figure; not `nog drie nachten`,
/// which are more.
fn falls_short(wording: &Wording, atom: &Atom) -> bool {
    let at = atom.tokens.start;
    let number = |at: usize| wording.tokens.get(at).is_some_and(|token| token.number.is_some());
    match text_at(&wording.tokens, at) {
        "fewer" | "less" | "minder" | "younger" | "jonger" => number(at + 2) || number(at + 3),
        "under" | "below" | "onder" => number(at + 1),
        "yet" if at.checked_sub(1).is_some_and(|at| text_at(&wording.tokens, at) == "not") => {
            number(at + 1) || number(at + 2)
        }
        "nog" if text_at(&wording.tokens, at + 1) == "geen" => number(at + 2),
        _ => false,
    }
}
