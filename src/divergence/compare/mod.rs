//! Facet against facet: what cannot both hold, and how far apart each facet is.

mod ages;
mod contrast_words;
mod contrasts;
mod denied_alike;
mod doubted;
mod edit;
mod edit_words;
mod every;
mod examples;
mod fields;
mod figures;
mod free;
mod free_words;
mod gate;
mod including;
mod joint;
mod lacking;
pub(super) mod learned;
mod manner;
mod modality;
mod more;
mod name;
mod one_exception;
mod opposite;
mod own;
mod place;
mod polarity;
mod refusal;
mod rest;
mod reworded;
mod scope;
mod step;
mod swap;
mod texts;
mod time;
mod who;

use super::align::{Link, align, order};
use super::facts::Reading;
use super::polarity::denials as denials_of;
use super::report::{Conflict, ConflictKind, FacetScore};
use super::without;
use crate::domain::Facet;
use crate::words::Language;

/// What another scope weighs.
const SCOPE: f64 = 0.45;

/// What comparing the facets gives.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Compared {
    /// What cannot both hold.
    pub(super) found: Vec<Conflict>,
    /// How far apart each facet is.
    pub(super) facets: Vec<FacetScore>,
}

impl Compared {
    fn conflict(&mut self, facet: Facet, kind: ConflictKind, weight: f64, a: &str, b: &str, says: String) {
        self.found.push(Conflict { facet, kind, a: a.to_owned(), b: b.to_owned(), says, weight });
    }

    /// Whether something of a kind has been found.
    fn has(&self, kind: ConflictKind) -> bool {
        self.found.iter().any(|conflict| conflict.kind == kind)
    }

    fn score(&mut self, facet: Facet, divergence: f64) {
        self.facets.push(FacetScore { facet, divergence: divergence.clamp(0.0, 1.0) });
    }
}

/// Compares two definitions facet by facet. `links` are those between the wordings, `denials` the ones
/// among them in which one denies what the other says; `says` is the language of the sentences.
pub(super) fn compare(
    a: &Reading<'_>,
    b: &Reading<'_>,
    links: &[Link],
    denials: &[usize],
    says: Language,
) -> Compared {
    let mut out = by_rules(a, b, links, denials, says);
    if !without::FACETS {
        doubted::drop_denials(a, b, &mut out);
        learned::compare(a, b, says, &mut out);
    }
    out.found.sort_by(|x, y| y.weight.total_cmp(&x.weight));
    out
}

/// What the readers of each kind tell.
pub(super) fn by_rules(
    a: &Reading<'_>,
    b: &Reading<'_>,
    links: &[Link],
    denials: &[usize],
    says: Language,
) -> Compared {
    let mut out = Compared::default();
    if without::FACETS {
        return out;
    }
    time::compare(a, b, links, says, &mut out);
    figures::compare(a, b, says, &mut out);
    texts::compare(a, b, &mut out);
    who::compare(a, b, links, says, &mut out);
    scope::compare(a, b, links, says, &mut out);
    who::compare_only_ones(a, b, says, &mut out);
    examples::compare(a, b, says, &mut out);
    let (said_a, said_b) = (a.said().0, b.said().0);
    let own = (!std::ptr::eq(said_a, &a.wording) || !std::ptr::eq(said_b, &b.wording)).then(|| {
        let links = align(said_a, said_b);
        let denials = denials_of(said_a, said_b, &links);
        (links, denials)
    });
    let between_wordings = links;
    let (links, denials) = own.as_ref().map_or((links, denials), |(links, denials)| (links, denials));
    let told = modality::compare(a, b, links, says, &mut out);
    let denials = polarity::untold(a, b, links, denials, &out);
    // What one excepts is denied there and said by the other; that it is excepted tells more.
    one_exception::compare(a, b, between_wordings, says, &mut out);
    if !out.has(ConflictKind::Polarity) {
        polarity::compare(a, b, links, &denials, &told, says, &mut out);
    }
    polarity::compare_fields(a, b, says, &mut out);
    polarity::compare_manners(a, b, links, says, &mut out);
    including::compare(a, b, says, &mut out);
    edit::compare(a, b, says, &mut out);
    joint::compare(a, b, says, &mut out);
    out
}

/// Whether the second of two definitions comes first in an order of their own, which is the same whichever is given first.
/// Of several things that are as good, the first in this order is told, so that swapping the sides mirrors what is said.
fn is_turned(a: &Reading<'_>, b: &Reading<'_>) -> bool {
    let by_definition = || (a.side.definition, a.side.language).cmp(&(b.side.definition, b.side.language));
    order(&a.wording, &b.wording).then_with(by_definition).is_gt()
}

/// What comparing a definition with itself gives: nothing is apart in any facet that it speaks of.
pub(super) fn with_itself(of: &Reading<'_>) -> Vec<FacetScore> {
    let [includes, _] = &of.includes;
    let [excludes, _] = &of.excludes;
    let told = [
        (Facet::TimeLimit, of.limits.iter().any(|limits| !limits.is_empty())),
        (Facet::Thresholds, of.bars.iter().any(|bars| !bars.is_empty())),
        (Facet::Includes, !includes.is_empty()),
        (Facet::Excludes, !excludes.is_empty()),
    ];
    let fields = of.fields.iter().map(|(facet, _)| *facet);
    let told = told.into_iter().filter(|(_, is_told)| *is_told).map(|(facet, _)| facet);
    fields.chain(told).map(|facet| FacetScore { facet, divergence: 0.0 }).collect()
}

/// Of the facets in which two things stand the one that tells more: a field rather than the wording.
fn field_first(a: Facet, b: Facet) -> Facet {
    let known = |facet: Facet| Facet::ALL.iter().position(|each| *each == facet);
    match (a, b) {
        (Facet::Wording, other) | (other, Facet::Wording) => other,
        _ if known(a) <= known(b) => a,
        _ => b,
    }
}
