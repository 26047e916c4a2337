//! Where one text says what the other denies: a negation on one side only, or opposites, about the same.

use super::align::Link;
use super::lexicon::Kinship;
use super::phrase::steady;
use super::wording::{Atom, Sense, Wording};

/// The share of both texts that must answer to one another before a negation or an opposite turns the one
/// into the denial of the other.
const SAME_SUBJECT: f64 = 0.5;
/// The same for the clause in which it stands.
const SAME_CLAUSE: f64 = 0.6;

/// Whether two linked atoms are opposed: a negation on one side only, or opposites without one.
pub(super) fn is_turned(a: &Atom, b: &Atom, kinship: Kinship) -> bool {
    matches!((&a.sense, &b.sense), (Sense::Content(_), Sense::Content(_)))
        && (a.negated != b.negated) != (kinship == Kinship::Opposite)
}

/// The links in which one text denies what the other says. Words that merely differ in passing, in texts
/// about different things, are not among them.
pub(super) fn denials(a: &Wording, b: &Wording, links: &[Link]) -> Vec<usize> {
    let turned: Vec<usize> = links
        .iter()
        .enumerate()
        .filter(|(_, link)| match (a.atoms.get(link.a), b.atoms.get(link.b)) {
            (Some(x), Some(y)) => is_turned(x, y, link.likeness.kinship),
            _ => false,
        })
        .map(|(number, _)| number)
        .collect();
    if turned.is_empty() {
        return turned;
    }
    // `not safe` against `unsafe`: the opposite makes up for the negation, which then turns nothing else
    // in its part.
    let part = |wording: &Wording, at: usize| wording.atoms.get(at).map(|atom| atom.part);
    let made_up: Vec<_> = links
        .iter()
        .filter(|link| link.likeness.kinship == Kinship::Opposite)
        .filter(|link| match (a.atoms.get(link.a), b.atoms.get(link.b)) {
            (Some(x), Some(y)) => x.negated != y.negated,
            _ => false,
        })
        .map(|link| (part(a, link.a), part(b, link.b)))
        .collect();
    let whole = about(a, b, links, |_| true, |_| true);
    turned
        .into_iter()
        .filter(|number| {
            let Some(link) = links.get(*number) else { return false };
            let (in_a, in_b) = (part(a, link.a), part(b, link.b));
            if made_up.contains(&(in_a, in_b)) {
                return false;
            }
            // A clause of a single word says too little to be denied.
            let linked = links
                .iter()
                .filter(|other| part(a, other.a) == in_a && part(b, other.b) == in_b)
                .filter(|other| a.atoms.get(other.a).is_some_and(Atom::has_content))
                .count();
            whole >= SAME_SUBJECT
                || linked > 1
                    && about(a, b, links, |at| part(a, at) == in_a, |at| part(b, at) == in_b) >= SAME_CLAUSE
        })
        .collect()
}

/// How much of the lesser of two stretches the other answers. Opposites count in full: they are about the
/// same.
fn about(
    a: &Wording,
    b: &Wording,
    links: &[Link],
    in_a: impl Fn(usize) -> bool,
    in_b: impl Fn(usize) -> bool,
) -> f64 {
    let weight = |wording: &Wording, inside: &dyn Fn(usize) -> bool| -> f64 {
        let atoms = wording.atoms.iter().enumerate();
        atoms.filter(|(at, atom)| atom.has_content() && inside(*at)).map(|(_, atom)| atom.weight).sum()
    };
    let (mut of_a, mut of_b) = (0.0, 0.0);
    for link in links.iter().filter(|link| in_a(link.a) && in_b(link.b)) {
        let (Some(x), Some(y)) = (a.atoms.get(link.a), b.atoms.get(link.b)) else { continue };
        if !x.has_content() {
            continue;
        }
        let score = if link.likeness.kinship == Kinship::Opposite { 1.0 } else { link.likeness.score };
        of_a += score * x.weight;
        of_b += score * y.weight;
    }
    let share = |sum: f64, weight: f64| if weight > 0.0 { steady(sum / weight) } else { 0.0 };
    share(of_a, weight(a, &in_a)).min(share(of_b, weight(b, &in_b)))
}
