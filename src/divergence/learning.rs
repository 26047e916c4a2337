//! What the weights of `assets/lexicon/edits.tsv` are learned from, for `cargo bench --bench learn`.

use std::collections::BTreeSet;

pub use super::compare::learned::{OfStretch, Signs, Weights};

use super::align::align;
use super::compare::learned;
use super::facts::Reading;
use super::polarity::denials;
use super::{ConflictKind, Side, compare};

/// What is counted of a stretch, in the order of [`OfStretch::figures`].
pub const FIGURES: &[&str] = &learned::FIGURES;

/// From these odds on, as a logarithm, it is told that a stretch means a difference.
pub const LIKELY: f64 = learned::LIKELY;

/// Whether one of two definitions was made from the other, as far as their texts tell.
#[must_use]
pub fn is_copied(a: Side<'_>, b: Side<'_>) -> bool {
    learned::is_copied(&Reading::of(a), &Reading::of(b))
}

/// The signs of two definitions; nothing where no stretch is left in which they may differ in what they say.
#[must_use]
pub fn signs(a: Side<'_>, b: Side<'_>) -> Option<Signs> {
    learned::signs(&Reading::of(a), &Reading::of(b))
}

/// The kinds of conflict that are told of two definitions without what is learned.
#[must_use]
pub fn told(a: Side<'_>, b: Side<'_>) -> BTreeSet<ConflictKind> {
    let (x, y) = (Reading::of(a), Reading::of(b));
    let links = align(&x.wording, &y.wording);
    let denials = denials(&x.wording, &y.wording, &links);
    let found = compare::by_rules(&x, &y, &links, &denials, a.language).found;
    found.into_iter().map(|conflict| conflict.kind).collect()
}
