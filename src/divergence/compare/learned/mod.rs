//! What is left where no reader tells anything of two definitions of which one was made from the other. Who takes over a text
//! word for word and changes a phrase means the change; whether that is so, and of what kind the change is, is learned from
//! pairs of definitions of which people said so.

mod signs;
mod weights;

pub use signs::Signs;
pub(in crate::divergence) use signs::{FIGURES, is_copied, signs};
use signs::{changes, may_be_one_thing};

use super::super::facts::Reading;
use super::super::report::ConflictKind;
use super::edit::{Edit, Part, texts_of};
use super::figures::THRESHOLD;
use super::modality::MODALITY;
use super::polarity::POLARITY;
use super::time::{MAGNITUDE, REFERENCE};
use super::who::ACTOR;
use super::{Compared, SCOPE};
use crate::domain::Facet;
use crate::words::{self, Language};

/// From these odds on, as a logarithm, two definitions differ in what they say.
const LIKELY: f64 = 4.0;

/// What is learned weighs as much as this of what is read.
const SURE: f64 = 0.3;

/// Tells what two definitions differ in of which one was made from the other, where nothing else was told.
pub(super) fn compare(a: &Reading<'_>, b: &Reading<'_>, says: Language, out: &mut Compared) {
    if !out.found.is_empty() || !is_copied(a, b) {
        return;
    }
    let told = signs(a, b).filter(|signs| signs.differ() >= LIKELY);
    let Some((kind, edit)) = told.and_then(|signs| signs.kind()).zip(edit_between(a, b)) else { return };
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
    let sentence = words::DIFFERS.with(says, &[a.side.name, &p, b.side.name, &q, what.to(says)]);
    out.conflict(facet, kind, weight * SURE, &p, &q, sentence);
}

/// The stretch to show: of those in which two definitions differ, and that may not well be one thing in other words, the one
/// with the most words on either side that the other does not say.
fn edit_between<'r>(a: &'r Reading<'_>, b: &'r Reading<'_>) -> Option<Edit<'r>> {
    let edits = texts_of(a, b).flat_map(|(facet, x, y)| {
        changes(x.0, y.0).into_iter().filter_map(move |change| {
            let edit = Edit::whole(facet, x, y, change.clone());
            (!may_be_one_thing(&edit, change.stretches())).then_some(edit)
        })
    });
    edits.max_by_key(|edit| {
        let own = |part: &Part<'_>| part.own.iter().filter(|token| token.has_content()).count();
        let (in_a, in_b) = (own(&edit.a), own(&edit.b));
        (in_a.min(in_b), in_a.max(in_b))
    })
}
