//! Denials that deny nothing of the other text: both lack the same, or one makes an exception of which the other says
//! something else.

use super::align::Link;
use super::common_words::EXCEPT;
use super::polarity::SURELY;
use super::wording::{Atom, Wording};

/// Prepositions that say that something is not there.
const LACKING: [&str; 2] = ["without", "zonder"];
/// How many small words may stand between one of these and what is not there.
const BETWEEN: usize = 2;

/// Whether both texts say of a word that it is not there: `too ill to come without help`, `without help too ill to
/// come`. Whatever else reaches over the one of them is told by other words.
pub(super) fn is_lacked_by_both(a: &Wording, b: &Wording, link: &Link) -> bool {
    is_lacked(a, link.a) && is_lacked(b, link.b)
}

/// Behind `not without` it is there.
fn is_lacked(wording: &Wording, at: usize) -> bool {
    let near = at.saturating_sub(BETWEEN + 1)..at;
    let atom = |at: usize| wording.atoms.get(at);
    let told = near.rev().find(|at| atom(*at).is_some_and(|atom| atom.has_content() || is_lacking(atom)));
    let Some(preposition) = told.filter(|at| atom(*at).is_some_and(is_lacking)) else { return false };
    let before = preposition.checked_sub(1).and_then(atom);
    before.is_none_or(|before| !matches!(before.text.as_str(), "not" | "never" | "niet" | "nooit"))
}

fn is_lacking(atom: &Atom) -> bool {
    LACKING.contains(&atom.text.as_str())
}

/// Whether what is denied is an exception from something that the other text does not say of it: `we come at noon, except
/// for fires`, `fires go first`.
pub(super) fn is_exception_from_else(a: &Wording, b: &Wording, link: &Link, links: &[Link]) -> bool {
    let (Some(x), Some(y)) = (a.atoms.get(link.a), b.atoms.get(link.b)) else { return false };
    if x.negated {
        is_exempt(a, x, b, link.b, links.iter().map(|other| (other, other.a, other.b)))
    } else {
        is_exempt(b, y, a, link.a, links.iter().map(|other| (other, other.b, other.a)))
    }
}

fn is_exempt<'l>(
    denying: &Wording,
    denied: &Atom,
    saying: &Wording,
    said: usize,
    mut links: impl Iterator<Item = (&'l Link, usize, usize)>,
) -> bool {
    let denier = denied.denier.and_then(|at| denying.atoms.get(at).map(|atom| (at, atom)));
    let Some((at, _)) = denier.filter(|(_, atom)| EXCEPT.contains(&atom.text.as_str())) else {
        return false;
    };
    let opens = at == 0;
    // Behind a colon or a comma stands what is so of the exception.
    let main = |place: usize, atom: &Atom| {
        atom.has_content() && if opens { atom.part > denied.part } else { place < at }
    };
    let ends =
        |place: &usize| saying.atoms.get(*place).is_none_or(|atom| matches!(atom.text.as_str(), ";" | "."));
    let first = (0..said).rev().find(ends).map_or(0, |place| place + 1);
    let clause = first..(said..=saying.atoms.len()).find(ends).unwrap_or(said);
    !links.any(|(link, own, other)| {
        link.likeness.score >= SURELY
            && clause.contains(&other)
            && denying.atoms.get(own).is_some_and(|atom| main(own, atom))
    })
}
