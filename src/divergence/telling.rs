//! Which conflicts of a term are most worth a meeting: one order for the agenda, the briefing and the summary.

use std::collections::{HashMap, HashSet};

use super::report::{Conflict, ConflictKind, TermPair, TermReport};
use crate::domain::{Facet, Network, OrgId};

/// How much it counts that a conflict of this kind divides many: in full where it sets each apart from each, about half
/// where it divides everybody in two halves.
const DIVIDES: f64 = 0.1;

/// A conflict and the pair that it is between.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Telling<'r> {
    /// Between whom.
    pub pair: &'r TermPair,
    /// What.
    pub conflict: &'r Conflict,
}

/// How good a reason to talk a conflict is, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reason {
    /// Times, figures, examples, yes and no: both cannot hold, whoever is meant.
    Hard,
    /// The same time by another clock.
    Clock,
    /// For other people, or somewhere else.
    Whom,
    /// By another clock, which comes along with another time.
    ClockAsWell,
    /// That everybody has it decided by their own people is so of nearly every pair.
    Who,
}

impl Telling<'_> {
    pub(super) fn reason(&self) -> Reason {
        let has_time = || {
            let conflicts = &self.pair.report.conflicts;
            conflicts.iter().any(|conflict| conflict.kind == ConflictKind::Magnitude)
        };
        match self.conflict.kind {
            ConflictKind::Magnitude
            | ConflictKind::Threshold
            | ConflictKind::Polarity
            | ConflictKind::Modality
            | ConflictKind::Example => Reason::Hard,
            ConflictKind::ReferencePoint if has_time() => Reason::ClockAsWell,
            ConflictKind::ReferencePoint => Reason::Clock,
            ConflictKind::Scope => Reason::Whom,
            ConflictKind::Actor => Reason::Who,
        }
    }
}

/// The conflicts of a term, each sentence once, those first that are most worth a meeting: hard ones before for whom
/// it is and who decides; among those the weightiest, that divide most, of the widest pairs. Of conflicts that
/// are as good a reason the best of each kind comes before the second best of any, so that who reads on reads different
/// things; but the second best time comes before who decides, which is another for nearly every pair.
#[must_use]
pub fn most_telling(report: &TermReport) -> Vec<Telling<'_>> {
    let divides: HashMap<ConflictKind, f64> =
        ConflictKind::ALL.into_iter().map(|kind| (kind, DIVIDES * divided(report, kind))).collect();
    let mut all: Vec<(Reason, f64, Telling<'_>)> = Vec::new();
    for pair in &report.pairs {
        for conflict in &pair.report.conflicts {
            let telling = Telling { pair, conflict };
            let score = conflict.weight + divides.get(&conflict.kind).copied().unwrap_or_default();
            all.push((telling.reason(), score, telling));
        }
    }
    all.sort_by(|(reason, score, telling), (other_reason, other_score, other)| {
        let wide = |telling: &Telling<'_>| telling.pair.report.divergence;
        (reason.cmp(other_reason))
            .then(other_score.total_cmp(score))
            .then(wide(other).total_cmp(&wide(telling)))
    });
    let (mut had, mut before): (HashSet<&str>, HashMap<ConflictKind, usize>) = Default::default();
    let mut said: Vec<(Reason, usize, Telling<'_>)> = Vec::new();
    for (reason, _, telling) in all {
        if had.insert(telling.conflict.says.as_str()) {
            let before = before.entry(telling.conflict.kind).or_default();
            said.push((reason, *before, telling));
            *before += 1;
        }
    }
    said.sort_by_key(|(reason, before, _)| (*reason, *before));
    said.into_iter().map(|(_, _, telling)| telling).collect()
}

/// The share of pairs that have a conflict of this kind.
#[allow(clippy::cast_precision_loss, reason = "there are few")]
fn divided(report: &TermReport, kind: ConflictKind) -> f64 {
    let has = |pair: &&TermPair| pair.report.conflicts.iter().any(|conflict| conflict.kind == kind);
    report.pairs.iter().filter(has).count() as f64 / report.pairs.len().max(1) as f64
}

/// From this divergence on two criteria are different things to look at.
pub(super) const ANOTHER_CRITERION: f64 = 0.6;

/// The two that judge the most cases differently and look at different things, and what each looks at.
pub(super) fn looks_at(network: &Network, report: &TermReport) -> Option<[(OrgId, String); 2]> {
    let apart = |pair: &&TermPair| {
        let facets = &pair.report.facets;
        facets.iter().any(|it| it.facet == Facet::Criterion && it.divergence >= ANOTHER_CRITERION)
    };
    let pair = report.pairs.iter().filter(apart).max_by(|x, y| {
        (x.cases.differ.cmp(&y.cases.differ)).then(x.report.divergence.total_cmp(&y.report.divergence))
    })?;
    let looks_at = |org: &OrgId| Some(network.definition(org, &report.term)?.criterion.trim().to_owned());
    Some([(pair.a.clone(), looks_at(&pair.a)?), (pair.b.clone(), looks_at(&pair.b)?)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::divergence::{CaseCount, PairReport, Placed};
    use crate::domain::TermId;

    /// The divergence of a pair and its conflicts: kind, weight, sentence.
    type Pair<'p> = (f64, &'p [(ConflictKind, f64, &'p str)]);

    fn report(pairs: &[Pair<'_>]) -> TermReport {
        let org = |number: usize| OrgId::parse(&format!("org-{number}")).unwrap();
        let conflict = |(kind, weight, says): &(ConflictKind, f64, &str)| Conflict {
            facet: Facet::Wording,
            kind: *kind,
            a: String::new(),
            b: String::new(),
            says: (*says).to_owned(),
            weight: *weight,
        };
        let pair = |(number, (divergence, conflicts)): (usize, &Pair<'_>)| TermPair {
            a: org(0),
            b: org(number + 1),
            report: PairReport {
                divergence: *divergence,
                conflicts: conflicts.iter().map(conflict).collect(),
                ..PairReport::default()
            },
            cases: CaseCount::default(),
        };
        TermReport {
            term: TermId::parse("urgent").unwrap(),
            divergence: Some(1.0),
            placed: Placed::OpenDisagreement,
            organisations: (0..=pairs.len()).map(org).collect(),
            silent: Vec::new(),
            pairs: pairs.iter().enumerate().map(pair).collect(),
            nearest: None,
            groups: Vec::new(),
            summary: String::new(),
            told: Vec::new(),
        }
    }

    fn order(pairs: &[Pair<'_>]) -> Vec<String> {
        most_telling(&report(pairs)).iter().map(|telling| telling.conflict.says.clone()).collect()
    }

    #[test]
    fn what_cannot_both_hold_comes_before_for_whom_it_is_and_who_decides() {
        let told = order(&[
            (
                0.9,
                &[
                    (ConflictKind::Actor, 0.9, "own people"),
                    (ConflictKind::Scope, 0.8, "for whom"),
                    (ConflictKind::ReferencePoint, 0.4, "clock beside a time"),
                    (ConflictKind::Magnitude, 0.6, "time"),
                ],
            ),
            (0.4, &[(ConflictKind::ReferencePoint, 0.4, "clock"), (ConflictKind::Example, 0.5, "example")]),
        ]);
        assert_eq!(told, ["time", "example", "clock", "for whom", "clock beside a time", "own people"]);
    }

    #[test]
    fn the_best_of_each_kind_comes_before_the_second_best_of_any_and_each_sentence_once() {
        let told = order(&[
            (0.9, &[(ConflictKind::Magnitude, 0.9, "furthest"), (ConflictKind::Magnitude, 0.8, "further")]),
            (0.8, &[(ConflictKind::Magnitude, 0.9, "furthest"), (ConflictKind::Polarity, 0.5, "yes and no")]),
        ]);
        assert_eq!(told, ["furthest", "yes and no", "further"]);
    }

    #[test]
    fn what_divides_more_of_them_and_what_divides_those_further_apart_comes_first() {
        let told = order(&[
            (0.5, &[(ConflictKind::Example, 0.5, "near"), (ConflictKind::Threshold, 0.5, "one")]),
            (0.9, &[(ConflictKind::Example, 0.5, "far")]),
        ]);
        assert_eq!(told, ["far", "one", "near"]);
    }
}
