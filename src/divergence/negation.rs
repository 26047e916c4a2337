//! How far a `not` reaches.

use super::wording::{Atom, Sense};
use crate::words::Language;

/// Words that turn round what follows them.
const ENGLISH: [&str; 13] = [
    "not",
    "no",
    "never",
    "without",
    "none",
    "nobody",
    "nothing",
    "neither",
    "nor",
    "except",
    "excluding",
    "unless",
    "nowhere",
];
const DUTCH: [&str; 13] = [
    "niet",
    "geen",
    "nooit",
    "zonder",
    "niemand",
    "niets",
    "noch",
    "behalve",
    "uitgezonderd",
    "tenzij",
    "nergens",
    "niks",
    "geenszins",
];

/// Words behind which a negation no longer holds.
const ENGLISH_END: [&str; 12] =
    ["but", "because", "who", "which", "that", "if", "when", "until", "and", "only", "so", "while"];
const DUTCH_END: [&str; 12] =
    ["maar", "omdat", "die", "dat", "als", "wanneer", "tot", "en", "alleen", "zodat", "terwijl", "indien"];

/// Whether a word turns round what follows.
pub(super) fn is_negator(text: &str, language: Language) -> bool {
    match language {
        Language::English => ENGLISH.contains(&text),
        Language::Dutch => DUTCH.contains(&text),
    }
}

/// Marks the atoms that a negation reaches: those behind it up to the end of the part or the next clause.
/// In Dutch `niet` also reaches the verb before it when nothing follows.
pub(super) fn mark(atoms: &mut [Atom], language: Language) {
    let ends: &[&str] = match language {
        Language::English => &ENGLISH_END,
        Language::Dutch => &DUTCH_END,
    };
    let mut negated = false;
    let mut part = 0;
    for atom in atoms.iter_mut() {
        if atom.part != part {
            part = atom.part;
            negated = false;
        }
        if is_negator(&atom.text, language) {
            negated = !negated;
        } else if ends.contains(&atom.text.as_str()) {
            negated = false;
        } else if negated && matches!(atom.sense, Sense::Content(_)) {
            atom.negated = true;
        }
    }
}
