//! Exceptions and conditions: two negations that together say `only if`.

use super::common_words::CONDITIONAL;
use super::negation::{is_deed, is_negator, turns};
use super::negation_words::{CONDITIONS, PROHIBITING, WITHOUT, is_excepting};
use super::tokens::Token;
use super::wording::{Atom, atom_text};
use crate::words::Language;

/// `Not … unless`, `niet … zonder toestemming`, `nobody … except`: together they say `only if`, and turn nothing
/// round. An exception alone does.
pub(super) fn lift_exceptions(atoms: &mut [Atom], tokens: &[Token], language: Language) {
    let sentence = |atom: &Atom| tokens.get(atom.tokens.start).map(|token| token.sentence);
    let mut start = 0;
    while let Some(first) = atoms.get(start) {
        let this = sentence(first);
        let length = atoms.iter().skip(start).take_while(|atom| sentence(atom) == this).count().max(1);
        let turning = |at: &usize| {
            let Some(atom) = atoms.get(*at).filter(|atom| atom.may_deny) else { return false };
            let text = atom.text.as_str();
            PROHIBITING.contains(&text)
                || is_negator(text, language)
                    && !is_excepting(text)
                    && !WITHOUT.contains(&text)
                    && turns(atoms, *at, tokens, language)
        };
        let main = (start..start + length).find(turning);
        let excepting: Vec<usize> = match main {
            Some(main) => (start..start + length)
                .filter(|at| {
                    excepts(atoms, *at, main, start) || turning(at) && are_condition(atoms, main, *at)
                })
                .collect(),
            None => Vec::new(),
        };
        if let Some(main) = main.filter(|_| !excepting.is_empty()) {
            for atom in atoms.iter_mut().filter(|atom| {
                atom.denier.is_some_and(|denier| denier == main || excepting.contains(&denier))
            }) {
                (atom.negated, atom.denier) = (false, None);
            }
            // `Refused unless …`: not refused if.
            if let Some(atom) = atoms.get_mut(main).filter(|atom| PROHIBITING.contains(&atom.text.as_str())) {
                (atom.negated, atom.denier) = (true, excepting.first().copied());
            }
        }
        start += length;
    }
}

/// Whether a word makes an exception to the negation at `main` in a sentence that begins at `start`.
fn excepts(atoms: &[Atom], at: usize, main: usize, start: usize) -> bool {
    let text = atom_text(atoms, at);
    let of_consent = || (at + 1..at + 4).any(|next| CONDITIONS.contains(&atom_text(atoms, next)));
    let joined = || (main.min(at)..main.max(at)).any(|place| PARTING.contains(&atom_text(atoms, place)));
    // `Cannot wait until`: how long, not when.
    let lasting = at.checked_sub(1).is_some_and(|verb| LASTING.contains(&atom_text(atoms, verb)));
    let of_deed = || (at..main).any(|place| is_deed(atoms, place));
    is_excepting(text) && !lasting
        || WITHOUT.contains(&text)
            && !of_deed()
            && (of_consent() || text != "before" && (at > main || at == start))
            && !joined()
        // `Nobody other than`, `niemand anders dan`.
        || matches!(
            (text, atom_text(atoms, at + 1)),
            ("other", "than") | ("anders", "dan") | ("nobody", "but") | ("none", "but") | ("not", "until")
        )
}

/// Verbs behind which `until` tells how long.
const LASTING: [&str; 10] =
    ["wait", "stay", "stays", "remain", "remains", "last", "lasts", "wachten", "blijven", "duren"];

/// Whether of two negations in a sentence one is of a condition and the other of what holds under it: `if the door is
/// not locked, nobody leaves` says that people leave only if it is.
fn are_condition(atoms: &[Atom], one: usize, other: usize) -> bool {
    let part = |at: usize| atoms.get(at).map(|atom| atom.part);
    let conditional = |at: usize| is_of_condition(atoms, at);
    part(one) != part(other) && conditional(one) != conditional(other)
}

/// Whether an atom belongs to a condition: `if the door is locked`, `as long as nobody answers`.
pub(super) fn is_of_condition(atoms: &[Atom], at: usize) -> bool {
    let part = |at: usize| atoms.get(at).map(|atom| atom.part);
    let before = (0..at).rev().take_while(|place| part(*place) == part(at));
    before.into_iter().any(|place| {
        let text = atom_text(atoms, place);
        // `Met als reden dat …`: with what, not when.
        let with = || place.checked_sub(1).is_some_and(|before| atom_text(atoms, before) == "met");
        CONDITIONAL.contains(&text) && !(text == "als" && with())
            || text == "long" && atom_text(atoms, place + 1) == "as"
    })
}

/// Words behind which a `without` belongs to something else; behind `or` it does not: `nobody is moved from a tent or doorway
/// without`.
const PARTING: [&str; 8] = ["and", "but", "because", "so", "en", "maar", "omdat", "zodat"];
