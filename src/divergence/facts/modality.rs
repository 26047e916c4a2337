//! Must, should, may, need not, must not: how strongly something is said, and of what.

use std::ops::Range;

use super::super::tokens::{longest_phrase, text_at};
use super::super::wording::{Sense, Wording};
use crate::words::Language;

/// How strongly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::divergence) enum Force {
    /// It is forbidden.
    MustNot,
    /// It is not needed.
    NeedNot,
    /// It is left to choice.
    May,
    /// It is advised.
    Should,
    /// It is a duty.
    Must,
}

/// A modal verb and what it governs.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::divergence) struct Modal {
    /// How strongly.
    pub(in crate::divergence) force: Force,
    /// Its tokens, from the modal to the end of what it governs.
    pub(in crate::divergence) tokens: Range<usize>,
    /// The atoms of its clause that have content, without the modal itself.
    pub(in crate::divergence) clause: Vec<usize>,
    /// The atom of the main verb, where the language puts it just behind.
    pub(in crate::divergence) verb: Option<usize>,
}

const ENGLISH: [(Force, &[&str]); 5] = [
    (
        Force::MustNot,
        &[
            "must not",
            "must never",
            "may not",
            "may never",
            "shall not",
            "shall never",
            "can not",
            "can never",
            "is not allowed to",
            "are not allowed to",
            "is not permitted to",
            "are not permitted to",
            "is prohibited from",
            "are prohibited from",
            "is forbidden to",
            "are forbidden to",
            "is forbidden from",
            "are forbidden from",
            "is never allowed to",
            "are never allowed to",
            "is not to",
            "are not to",
        ],
    ),
    (
        Force::NeedNot,
        &[
            "need not",
            "does not have to",
            "do not have to",
            "does not need to",
            "do not need to",
            "is not required to",
            "are not required to",
            "is not obliged to",
            "are not obliged to",
            "has no duty to",
            "have no duty to",
            "is under no obligation to",
        ],
    ),
    (
        Force::Must,
        &[
            "must",
            "shall",
            "has to",
            "have to",
            "is required to",
            "are required to",
            "is obliged to",
            "are obliged to",
            "has a duty to",
            "have a duty to",
            "needs to",
            "need to",
            "must always",
            "is bound to",
            "are bound to",
        ],
    ),
    (
        Force::Should,
        &["should", "ought to", "is expected to", "are expected to", "is advised to", "are advised to"],
    ),
    (
        Force::May,
        &[
            "may",
            "can",
            "could",
            "might",
            "is allowed to",
            "are allowed to",
            "is permitted to",
            "are permitted to",
            "is free to",
            "are free to",
            "has the right to",
            "have the right to",
            "is entitled to",
            "are entitled to",
            "may choose to",
            "may decide to",
        ],
    ),
];

const DUTCH: [(Force, &[&str]); 3] = [
    (
        Force::Must,
        &[
            "moet",
            "moeten",
            "dient te",
            "dienen te",
            "dient",
            "dienen",
            "is verplicht",
            "zijn verplicht",
            "behoeft te",
            "is gehouden",
            "heeft de plicht",
        ],
    ),
    (Force::Should, &["hoort", "horen", "behoort", "behoren", "zou moeten", "zouden moeten"]),
    (
        Force::May,
        &[
            "mag",
            "mogen",
            "kan",
            "kunnen",
            "is bevoegd",
            "zijn bevoegd",
            "heeft het recht",
            "hebben het recht",
            "is toegestaan",
        ],
    ),
];

/// Words between a modal and its verb.
const ADVERBS: [&str; 14] = [
    "also",
    "always",
    "only",
    "then",
    "first",
    "still",
    "immediately",
    "never",
    "normally",
    "usually",
    "at",
    "once",
    "therefore",
    "all",
];

/// All modals of a text.
pub(in crate::divergence) fn modals(wording: &Wording) -> Vec<Modal> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < wording.tokens.len() {
        match modal_at(wording, at) {
            Some((force, length)) => {
                out.push(modal(wording, force, at, length));
                at += length;
            }
            None => at += 1,
        }
    }
    out
}

fn modal_at(wording: &Wording, at: usize) -> Option<(Force, usize)> {
    let tokens = &wording.tokens;
    let table: &[(Force, &[&str])] = match wording.language {
        Language::English => &ENGLISH,
        Language::Dutch => &DUTCH,
    };
    if wording.language == Language::Dutch && matches!(text_at(tokens, at), "hoeft" | "hoeven") {
        return Some((Force::NeedNot, 1));
    }
    let (force, length) = table
        .iter()
        .map(|(force, phrases)| (*force, longest_phrase(tokens, at, phrases)))
        .filter(|(_, length)| *length > 0)
        .max_by_key(|(_, length)| *length)?;
    if wording.language == Language::Dutch && denied(wording, at + length) {
        // `moet niet` and `mag niet` both forbid.
        return Some((Force::MustNot, length));
    }
    Some((force, length))
}

/// Whether `niet` or `geen` stands behind a Dutch modal in its clause, and is not itself of a clause within.
fn denied(wording: &Wording, from: usize) -> bool {
    let part = wording.tokens.get(from).map(|token| token.part);
    wording
        .tokens
        .iter()
        .skip(from)
        .take_while(|token| {
            Some(token.part) == part && !token.is_one_of(&["die", "dat", "als", "tenzij", "maar", "en", "of"])
        })
        .any(|token| token.is_one_of(&["niet", "geen", "nooit"]))
}

fn modal(wording: &Wording, force: Force, at: usize, length: usize) -> Modal {
    let part = wording.tokens.get(at).map(|token| token.part);
    let own = at..at + length;
    let clause: Vec<usize> = wording
        .atoms
        .iter()
        .enumerate()
        .filter(|(_, atom)| Some(atom.part) == part && matches!(atom.sense, Sense::Content(_)))
        .filter(|(_, atom)| !own.contains(&atom.tokens.start))
        .map(|(number, _)| number)
        .collect();
    let verb = wording
        .atoms
        .iter()
        .enumerate()
        .filter(|(_, atom)| atom.tokens.start >= at + length && Some(atom.part) == part)
        .find(|(_, atom)| matches!(atom.sense, Sense::Content(_)) && !ADVERBS.contains(&atom.text.as_str()))
        .map(|(number, _)| number)
        .filter(|_| wording.language == Language::English);
    let end = wording
        .tokens
        .iter()
        .enumerate()
        .skip(at)
        .take_while(|(_, token)| Some(token.part) == part && token.is_word())
        .map(|(number, _)| number + 1)
        .last()
        .unwrap_or(at + length);
    Modal { force, tokens: at..end, clause, verb }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn forces(text: &str, language: Language) -> Vec<Force> {
        modals(&Wording::of(text, language)).into_iter().map(|modal| modal.force).collect()
    }

    #[rstest]
    #[case("Officers must report every child.", &[Force::Must])]
    #[case("Officers shall report.", &[Force::Must])]
    #[case("They have to come.", &[Force::Must])]
    #[case("They do not have to come.", &[Force::NeedNot])]
    #[case("We may share it.", &[Force::May])]
    #[case("We may not share it.", &[Force::MustNot])]
    #[case("We can't share it.", &[Force::MustNot])]
    #[case("It mustn't be shared.", &[Force::MustNot])]
    #[case("You should call.", &[Force::Should])]
    #[case("Anyone under 18.", &[])]
    #[case("The mustard is here.", &[])]
    fn english(#[case] text: &str, #[case] expected: &[Force]) {
        assert_eq!(forces(text, Language::English), expected, "{text}");
    }

    #[rstest]
    #[case("Wij moeten melden.", &[Force::Must])]
    #[case("De arts dient te melden.", &[Force::Must])]
    #[case("De arts hoeft niet te melden.", &[Force::NeedNot])]
    #[case("Wij mogen gegevens delen.", &[Force::May])]
    #[case("Wij mogen deze gegevens niet delen.", &[Force::MustNot])]
    #[case("Een jongere mag zelf toestemming geven.", &[Force::May])]
    #[case("De moed is groot.", &[])]
    fn dutch(#[case] text: &str, #[case] expected: &[Force]) {
        assert_eq!(forces(text, Language::Dutch), expected, "{text}");
    }

    #[test]
    fn the_verb_stands_behind_an_english_modal() {
        let wording = Wording::of("Officers must always report abuse.", Language::English);
        let modals = modals(&wording);
        let verb = modals[0].verb.unwrap();
        assert_eq!(wording.atoms[verb].text, "report");
    }
}
