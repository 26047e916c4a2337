//! Whether one of two definitions was made from the other: how much of two texts stands in both in one run.

use super::super::super::change::Change;
use super::super::super::facts::Reading;
use super::super::super::wording::Wording;
use crate::domain::{Definition, Facet};

/// The least tokens that stand in a run which nobody writes by chance.
const RUN: usize = 4;

/// From this share on of the shorter wording that stands in runs the one was made from the other.
const LEAST_SHARE: f64 = 0.35;

/// How much of two texts stands in both in one run.
#[derive(Debug, Clone, Copy)]
pub(super) struct Runs {
    /// The tokens of the longest.
    pub(super) longest: usize,
    /// The tokens of all that are long enough.
    pub(super) tokens: usize,
    /// Those as a share of the shorter text.
    pub(super) share: f64,
}

impl Runs {
    /// The runs between the stretches in which two texts differ word by word.
    pub(super) fn between(changes: &[Change<'_>], a: &Wording, b: &Wording) -> Self {
        let ends = [0].into_iter().chain(changes.iter().map(|change| change.ranges[0].end));
        let starts = changes.iter().map(|change| change.ranges[0].start).chain([a.tokens.len()]);
        let lengths = || ends.clone().zip(starts.clone()).map(|(end, start)| start.saturating_sub(end));
        let tokens = lengths().filter(|length| *length >= RUN).sum();
        let shorter = a.tokens.len().min(b.tokens.len()).max(1);
        Self { longest: lengths().max().unwrap_or(0), tokens, share: tokens as f64 / shorter as f64 }
    }
}

/// The stretches in which two texts differ word by word.
pub(super) fn changes<'t>(a: &'t Wording, b: &'t Wording) -> Vec<Change<'t>> {
    Change::between(&a.tokens, &b.tokens).word_by_word()
}

/// Whether one of two definitions was made from the other: a field was taken over, or much of the wording.
pub(in crate::divergence) fn is_copied(a: &Reading<'_>, b: &Reading<'_>) -> bool {
    let (x, y) = (&a.wording, &b.wording);
    a.side.language == b.side.language
        && (fields_the_same(a.side.definition, b.side.definition) > 0
            || Runs::between(&changes(x, y), x, y).share >= LEAST_SHARE)
}

/// How many fields two definitions have that are the same word for word.
pub(super) fn fields_the_same(a: &Definition, b: &Definition) -> usize {
    let fields = Facet::ALL.into_iter().filter(|facet| *facet != Facet::Wording);
    let same = fields.map(|facet| (a.get(facet), b.get(facet))).filter(|(x, y)| !x.is_empty() && x == y);
    same.count()
}
