//! `Loses its validity`, `verliest na een jaar haar geldigheid`: the verb and what is lost are one word, for coming to an end.

use super::lexicon::Lexicon;
use super::tokens::is_one_of;
use super::wording::{Atom, Sense};
use crate::words::Language;

/// Verbs of losing.
pub(super) const LOSING: [&str; 9] =
    ["lose", "loses", "losing", "lost", "verliest", "verliezen", "verloor", "verloren", "verliezende"];
/// What holds until it is lost.
const VALIDITY: [&str; 8] =
    ["validity", "force", "effect", "geldigheid", "kracht", "werking", "rechtskracht", "gelding"];
/// How far apart the two may stand, in atoms.
const FAR: usize = 8;

/// Reads a verb of losing and the validity that is lost as one word.
pub(super) fn join(atoms: &mut [Atom], language: Language) {
    let lapse = match language {
        Language::English => "lapse",
        Language::Dutch => "vervallen",
    };
    for verb in 0..atoms.len() {
        let Some(part) = atoms.get(verb).filter(|atom| is_one_of(&atom.text, &LOSING)).map(|atom| atom.part)
        else {
            continue;
        };
        // In a Dutch clause the verb may stand behind what is lost.
        let near = verb.saturating_sub(FAR)..(verb + FAR).min(atoms.len());
        let mut clause = near.filter(|at| atoms.get(*at).is_some_and(|atom| atom.part == part));
        let lost = clause.find(|at| atoms.get(*at).is_some_and(|atom| is_one_of(&atom.text, &VALIDITY)));
        let Some(lost) = lost else { continue };
        if let Some(atom) = atoms.get_mut(lost) {
            atom.sense = Sense::Function;
        }
        if let Some(atom) = atoms.get_mut(verb) {
            atom.sense = Sense::Content(Lexicon::of(language).word(lapse));
            atom.text = lapse.into();
        }
    }
}
