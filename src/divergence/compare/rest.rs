//! How much two wordings answer one another.

use super::super::align::Link;
use super::super::lexicon::Kinship;
use super::super::phrase::steady;
use super::super::wording::{Atom, Wording};

/// From this likeness on two words answer to one another.
pub(super) const ANSWERS: f64 = 0.4;

/// The share of what some atoms of a wording say that the other answers, 0 to 1; of the side that `of` tells.
pub(super) fn share(
    wording: &Wording,
    links: &[Link],
    of: impl Fn(&Link) -> usize,
    counts: impl Fn(&Atom) -> bool,
) -> f64 {
    let counted = |at: usize| wording.atoms.get(at).filter(|atom| atom.has_content() && counts(atom));
    let all: f64 = (0..wording.atoms.len()).filter_map(counted).map(|atom| atom.weight).sum();
    let answered: f64 = links
        .iter()
        .filter(|link| link.likeness.score >= ANSWERS && link.likeness.kinship != Kinship::Opposite)
        .filter_map(|link| counted(of(link)))
        .map(|atom| atom.weight)
        .sum();
    if all > 0.0 { steady(answered / all) } else { 0.0 }
}

/// The share that is answered of the wording of which less is.
pub(super) fn answered_by_both(a: &Wording, b: &Wording, links: &[Link]) -> f64 {
    let all = |_: &Atom| true;
    share(a, links, |link| link.a, all).min(share(b, links, |link| link.b, all))
}

/// The share that is answered of the wording of which more is.
pub(super) fn answered(a: &Wording, b: &Wording, links: &[Link]) -> f64 {
    let all = |_: &Atom| true;
    share(a, links, |link| link.a, all).max(share(b, links, |link| link.b, all))
}
