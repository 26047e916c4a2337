//! What the weights of `assets/lexicon/edits.tsv` are learned from, for `cargo bench --bench learn`.

pub use super::compare::learned::Signs;

use super::compare::learned;
use super::facts::Reading;
use super::Side;

/// What is counted of two definitions, in the order of [`Signs::figures`].
pub const FIGURES: &[&str] = &learned::FIGURES;

/// The signs of two definitions; nothing where they are in two languages, or no text of theirs differs.
#[must_use]
pub fn signs(a: Side<'_>, b: Side<'_>) -> Option<Signs> {
    learned::signs(&Reading::of(a), &Reading::of(b))
}
