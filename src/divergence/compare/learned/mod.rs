//! What is left where no reader tells anything of two definitions of which one was made from the other. Who takes over a text
//! word for word and changes a phrase means the change; whether that is so, and of what kind the change is, is learned from
//! pairs of definitions of which people said so.

mod copied;
mod signs;
mod stretch;
mod weights;

pub(in crate::divergence) use copied::is_copied;
pub(in crate::divergence) use signs::FIGURES;
pub use signs::{OfStretch, Signs};
pub use weights::Weights;

use super::super::facts::Reading;
use super::super::report::ConflictKind;
use super::edit::Edit;
use super::figures::THRESHOLD;
use super::modality::MODALITY;
use super::polarity::POLARITY;
use super::time::{MAGNITUDE, REFERENCE};
use super::who::ACTOR;
use super::{Compared, SCOPE};
use crate::domain::Facet;
use crate::words::{self, Language};

/// From these odds on, as a logarithm, two definitions differ in what they say.
pub(in crate::divergence) const LIKELY: f64 = 3.0;

/// What is learned weighs as much as this of what is read.
const SURE: f64 = 0.3;

/// The signs of two definitions; nothing where no stretch is left in which they may differ in what they say.
pub(in crate::divergence) fn signs(a: &Reading<'_>, b: &Reading<'_>) -> Option<Signs> {
    let (shared, all) = stretch::stretches(a, b)?;
    let of = |one| OfStretch { figures: signs::figures(one, &shared), kinds: signs::kinds(one, &shared) };
    Some(Signs { stretches: all.iter().map(of).collect(), marks: signs::marks(&all) })
}

/// Tells what two definitions differ in of which one was made from the other, where nothing else was told.
pub(super) fn compare(a: &Reading<'_>, b: &Reading<'_>, says: Language, out: &mut Compared) {
    if !out.found.is_empty() || !is_copied(a, b) {
        return;
    }
    let Some((shared, all)) = stretch::stretches(a, b) else { return };
    let weights = weights::weights();
    let odds = all.iter().map(|one| (one, weights.differ(&signs::figures(one, &shared))));
    let likeliest = odds.filter(|(_, odds)| *odds >= LIKELY).max_by(|(_, x), (_, y)| x.total_cmp(y));
    let kind = |one| Some((weights.kind(&signs::marks(&all), &signs::kinds(one, &shared))?, &one.edit));
    if let Some((kind, edit)) = likeliest.and_then(|(one, _)| kind(one)) {
        tell(kind, edit, (a.side.name, b.side.name), says, out);
    }
}

fn tell(
    kind: ConflictKind,
    edit: &Edit<'_>,
    (name_a, name_b): (&str, &str),
    says: Language,
    out: &mut Compared,
) {
    let (p, q) = edit.quotes();
    let (facet, weight, what) = match kind {
        ConflictKind::Magnitude => (Facet::TimeLimit, MAGNITUDE, words::DIFFERS_IN_TIME),
        ConflictKind::ReferencePoint => (Facet::TimeLimit, REFERENCE, words::DIFFERS_IN_CLOCK),
        ConflictKind::Polarity => (edit.facet, POLARITY, words::DIFFERS_IN_POLARITY),
        ConflictKind::Modality => (edit.facet, MODALITY, words::DIFFERS_IN_FORCE),
        ConflictKind::Actor => (Facet::DecidedBy, ACTOR, words::DIFFERS_IN_ACTOR),
        ConflictKind::Scope => (Facet::AppliesTo, SCOPE, words::DIFFERS_IN_SCOPE),
        ConflictKind::Threshold => (Facet::Thresholds, THRESHOLD, words::DIFFERS_IN_FIGURE),
        ConflictKind::Example => (edit.facet, SCOPE, words::DIFFERS_IN_EXAMPLE),
    };
    let sentence = words::DIFFERS.with(says, &[name_a, &p, name_b, &q, what.to(says)]);
    out.conflict(facet, kind, weight * SURE, &p, &q, sentence);
}
