//! Parts of a text that leave open which of two holds: `whether or not`, `with a key or without`.

use super::common_words::OR;
use super::wording::{Atom, Wording, atom_text};

/// Words that leave open what follows: `whatever is known`.
const LEAVING_OPEN: [&str; 6] = ["whatever", "whichever", "however", "wherever", "ongeacht", "hoezeer"];

/// `Whether or not`, `al dan niet`, `with or without`, `whatever`: either will do.
pub(super) fn leaves_open(wording: &Wording, part: usize) -> bool {
    let open = |atom: &Atom| atom.part == part && LEAVING_OPEN.contains(&atom.text.as_str());
    wording.atoms.iter().any(open)
        || wording.atoms.windows(2).filter(|atoms| atoms.iter().all(|atom| atom.part == part)).any(|atoms| {
            let text = |at: usize| atom_text(atoms, at);
            matches!(
                (text(0), text(1)),
                ("or", "not" | "without")
                    | ("of", "niet" | "zonder")
                    | ("dan", "niet")
                    | ("ongeacht", "of")
                    | ("regardless", "of")
                    | ("be", "it" | "they")
            )
        })
}

/// `Either with consent or with a warrant`, `met instemming of met een bevel`: the one or the other.
pub(super) fn offers_another(wording: &Wording, part: usize) -> bool {
    const WITH: [&str; 4] = ["with", "by", "met", "door"];
    let mut pairs = wording.atoms.windows(2).filter(|atoms| atoms.iter().all(|atom| atom.part == part));
    pairs.any(|atoms| {
        let text = |at: usize| atom_text(atoms, at);
        text(0) == "either" || OR.have(text(0), wording.language) && WITH.contains(&text(1))
    })
}

/// `Without one`, `zonder.`: a negation of what was said before.
pub(super) fn says_without_one(wording: &Wording) -> bool {
    wording.atoms.iter().enumerate().any(|(at, atom)| {
        matches!(atom.text.as_str(), "without" | "zonder")
            && wording.atoms.get(at + 1).is_none_or(|next| next.is_mark() || next.text == "one")
    })
}
