//! Everyone's definitions of one term: pairs, where it is placed, who is nearest to all.

use super::facts::Reading;
use super::report::{CaseCount, Placed, TermPair, TermReport};
use super::summary::Summary;
use super::{Side, compare_readings, groups};
use crate::domain::{Network, OrgId, TermId};
use crate::words::Language;

/// Wordings differ from here on, or at any conflict.
pub const WORDINGS_DIFFER: f64 = 0.35;
/// Cases are judged differently from this mean difference on.
pub const JUDGED_DIFFERENTLY: f64 = 0.25;
/// With fewer shared cases a term is placed by wording alone.
pub const LEAST_CASES: usize = 3;

pub(super) fn term(network: &Network, term: &TermId) -> TermReport {
    let says = network.language();
    let speaking = network.speaking(term);
    let readings: Vec<(&OrgId, Reading<'_>)> = speaking
        .iter()
        .map(|(org, definition)| {
            let language = language_of(network, org, definition.language.as_deref());
            (*org, Reading::of(Side { name: network.name(org), definition, language }))
        })
        .collect();
    let mut pairs = Vec::new();
    for (at, (a, x)) in readings.iter().enumerate() {
        for (b, y) in readings.iter().skip(at + 1) {
            pairs.push(TermPair {
                a: (*a).clone(),
                b: (*b).clone(),
                report: compare_readings(x, y, says),
                cases: cases(network, term, a, b),
            });
        }
    }
    let organisations: Vec<OrgId> = readings.iter().map(|(org, _)| (*org).clone()).collect();
    let mut report = TermReport {
        term: term.clone(),
        divergence: pairs.iter().map(|pair| pair.report.divergence).reduce(f64::max),
        placed: placed(network, term, &pairs),
        silent: network.silent(term).into_iter().cloned().collect(),
        nearest: nearest(&organisations, &pairs),
        groups: groups::groups(&organisations, &pairs),
        organisations,
        pairs,
        summary: String::new(),
        told: Vec::new(),
    };
    let definitions: Vec<&Reading<'_>> = readings.iter().map(|(_, reading)| reading).collect();
    (report.summary, report.told) = Summary::of(network, &report, &definitions, says).sentences();
    report
}

fn language_of(network: &Network, org: &OrgId, own: Option<&str>) -> Language {
    own.or_else(|| network.organisations.get(org)?.profile.language.as_deref())
        .map_or_else(|| network.language(), Language::of)
}

impl TermPair {
    /// Whether the two wordings say the same: alike, and without a conflict.
    #[must_use]
    pub fn says_the_same(&self) -> bool {
        self.report.divergence < WORDINGS_DIFFER && self.report.conflicts.is_empty()
    }

    /// Whether the two say the same of a term and judge its cases differently: a hidden disagreement. With fewer shared
    /// cases than [`LEAST_CASES`] nothing is known of it.
    #[must_use]
    pub fn differs_unseen(&self, network: &Network, term: &TermId) -> bool {
        self.says_the_same()
            && self.cases.answered_by_both >= LEAST_CASES
            && crate::measures::judgement_gap(network, term, &self.a, &self.b)
                .is_some_and(|gap| gap >= JUDGED_DIFFERENTLY)
    }
}

fn cases(network: &Network, term: &TermId, a: &OrgId, b: &OrgId) -> CaseCount {
    let answers = |org: &OrgId| network.organisations.get(org).and_then(|o| o.answers.get(term));
    let (Some(x), Some(y)) = (answers(a), answers(b)) else { return CaseCount::default() };
    let both = x.iter().filter_map(|(case, answer)| Some((answer, y.get(case)?)));
    both.fold(CaseCount::default(), |count, (one, other)| CaseCount {
        answered_by_both: count.answered_by_both + 1,
        differ: count.differ + usize::from(one.verdict != other.verdict),
    })
}

fn placed(network: &Network, term: &TermId, pairs: &[TermPair]) -> Placed {
    let apart = pairs
        .iter()
        .filter(|pair| pair.cases.answered_by_both >= LEAST_CASES)
        .filter_map(|pair| crate::measures::judgement_gap(network, term, &pair.a, &pair.b))
        .reduce(f64::max);
    let differ = pairs.iter().any(|pair| !pair.says_the_same());
    match (apart.map(|gap| gap >= JUDGED_DIFFERENTLY), differ) {
        (None, _) => Placed::WordingOnly,
        (Some(true), true) => Placed::OpenDisagreement,
        (Some(true), false) => Placed::HiddenDisagreement,
        (Some(false), true) => Placed::SamePractice,
        (Some(false), false) => Placed::Settled,
    }
}

/// Whose definition is nearest to all others; the first of several. `None` under three.
fn nearest(organisations: &[OrgId], pairs: &[TermPair]) -> Option<OrgId> {
    if organisations.len() < 3 {
        return None;
    }
    let sum = |org: &OrgId| -> f64 {
        pairs.iter().filter(|pair| &pair.a == org || &pair.b == org).map(|pair| pair.report.divergence).sum()
    };
    organisations.iter().min_by(|x, y| sum(x).total_cmp(&sum(y))).cloned()
}
