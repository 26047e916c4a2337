//! How far a `not` reaches.

use super::wording::{Atom, Sense};
use crate::words::Language;

/// Words that turn round what follows them.
const ENGLISH: &[&str] = &[
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
    "unable",
    "incapable",
    "lack",
    "lacks",
    "lacking",
];
const DUTCH: &[&str] = &[
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
/// Where nothing follows it (`hij komt niet`, `owes nothing`), it reaches back to the beginning of the clause.
pub(super) fn mark(atoms: &mut [Atom], language: Language) {
    let ends: &[&str] = match language {
        Language::English => &ENGLISH_END,
        Language::Dutch => &DUTCH_END,
    };
    let mut at = 0;
    while at < atoms.len() {
        let part = atoms.get(at).map(|atom| atom.part);
        let length = atoms.iter().skip(at).take_while(|atom| Some(atom.part) == part).count();
        if let Some(clauses) = atoms.get_mut(at..at + length) {
            for clause in clauses.split_mut(|atom| ends.contains(&atom.text.as_str())) {
                mark_clause(clause, language);
            }
        }
        at += length.max(1);
    }
}

fn mark_clause(clause: &mut [Atom], language: Language) {
    let is_content = |atom: &Atom| matches!(atom.sense, Sense::Content(_));
    let negators: Vec<usize> = clause
        .iter()
        .enumerate()
        .filter(|(_, atom)| is_negator(&atom.text, language))
        .map(|(at, _)| at)
        .collect();
    let mut negated = false;
    for at in 0..clause.len() {
        if !negators.contains(&at) {
            if let Some(atom) = clause.get_mut(at).filter(|atom| is_content(atom)) {
                atom.negated ^= negated;
            }
            continue;
        }
        let follows = clause
            .iter()
            .enumerate()
            .skip(at + 1)
            .any(|(next, atom)| is_content(atom) && !negators.contains(&next));
        if follows {
            negated = !negated;
        } else {
            for (before, atom) in clause.iter_mut().enumerate().take(at) {
                if is_content(atom) && !negators.contains(&before) {
                    atom.negated = !atom.negated;
                }
            }
        }
    }
}
