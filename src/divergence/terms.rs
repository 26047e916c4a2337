//! Everyone's definitions of one term: pairs, who is nearest to all, who means the same.

use super::facts::Reading;
use super::report::{CaseCount, Conflict, ConflictKind, Placed, TermPair, TermReport};
use super::{Side, compare_readings};
use crate::domain::text::list;
use crate::domain::{Network, OrgId, TermId};
use crate::words::{self, Language};

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
        groups: groups(&organisations, &pairs),
        organisations,
        pairs,
        summary: String::new(),
    };
    report.summary = summary(network, &report, says);
    report
}

fn language_of(network: &Network, org: &OrgId, own: Option<&str>) -> Language {
    own.or_else(|| network.organisations.get(org)?.profile.language.as_deref())
        .map_or_else(|| network.language(), Language::of)
}

/// Whether two definitions mean the same: alike, and without a conflict.
fn means_the_same(pair: &TermPair) -> bool {
    pair.report.divergence < WORDINGS_DIFFER && pair.report.conflicts.is_empty()
}

fn between<'p>(pairs: &'p [TermPair], one: &OrgId, other: &OrgId) -> Option<&'p TermPair> {
    pairs.iter().find(|pair| (&pair.a == one && &pair.b == other) || (&pair.a == other && &pair.b == one))
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
    let differ = pairs.iter().any(|pair| !means_the_same(pair));
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

/// Groups in which everyone means the same as everyone else, largest first.
fn groups(organisations: &[OrgId], pairs: &[TermPair]) -> Vec<Vec<OrgId>> {
    let mut out: Vec<Vec<OrgId>> = Vec::new();
    for org in organisations {
        let home = out
            .iter_mut()
            .find(|group| group.iter().all(|member| between(pairs, member, org).is_some_and(means_the_same)));
        match home {
            Some(group) => group.push(org.clone()),
            None => out.push(vec![org.clone()]),
        }
    }
    out.sort_by_key(|group| std::cmp::Reverse(group.len()));
    out
}

/// The conflict that tells most: figures before words, and whose judgement counts last, because it nearly
/// always differs; of several the one of the widest pair.
fn most_telling(pairs: &[TermPair]) -> Option<&Conflict> {
    let rank = |kind: ConflictKind| match kind {
        ConflictKind::Magnitude => 0,
        ConflictKind::Threshold => 1,
        ConflictKind::Polarity | ConflictKind::Modality => 2,
        ConflictKind::Example => 3,
        ConflictKind::ReferencePoint | ConflictKind::Scope => 4,
        ConflictKind::Actor => 5,
    };
    pairs
        .iter()
        .flat_map(|pair| pair.report.conflicts.iter().map(move |conflict| (pair.report.divergence, conflict)))
        .min_by(|(x, p), (y, q)| rank(p.kind).cmp(&rank(q.kind)).then(y.total_cmp(x)))
        .map(|(_, conflict)| conflict)
}

fn summary(network: &Network, report: &TermReport, says: Language) -> String {
    let names = |orgs: &[OrgId]| {
        let names: Vec<&str> = orgs.iter().map(|org| network.name(org)).collect();
        list(&names, words::AND.to(says))
    };
    let mut out: Vec<String> = Vec::new();
    match report.organisations.as_slice() {
        [] => return words::SUMMARY_NOTHING.to(says).to_owned(),
        [alone] => return words::SUMMARY_ALONE.with(says, &[network.name(alone)]),
        [_, _, ..] => {}
    }
    if report.placed == Placed::HiddenDisagreement {
        return hidden(network, report, &names(&report.organisations), says);
    }
    match report.groups.as_slice() {
        [all] if all.len() == 2 => out.push(words::SUMMARY_GROUPS.with(says, &[&names(all)])),
        [all] => out.push(words::SUMMARY_SAME.with(says, &[&all.len().to_string()])),
        groups => {
            for group in groups.iter().filter(|group| group.len() > 1) {
                out.push(words::SUMMARY_GROUPS.with(says, &[&names(group)]));
            }
            if let Some(conflict) = most_telling(&report.pairs) {
                out.push(conflict.says.clone());
            } else if let Some(widest) = report.widest() {
                out.push(
                    words::SUMMARY_WIDEST.with(says, &[network.name(&widest.a), network.name(&widest.b)]),
                );
            }
        }
    }
    if report.placed == Placed::SamePractice {
        out.push(words::SUMMARY_PRACTICE.to(says).to_owned());
    }
    out.join(" ")
}

/// Worded alike and judged differently: that they mean the same is what cannot be said.
fn hidden(network: &Network, report: &TermReport, names: &str, says: Language) -> String {
    let judged = super::agenda::judged(network, report);
    if judged.differ == 0 {
        return words::SUMMARY_HIDDEN.to(says).to_owned();
    }
    let number = report.organisations.len();
    let (who, [one, several]) = if number == 2 {
        (names.to_owned(), [words::SUMMARY_HIDDEN_BOTH_ONE, words::SUMMARY_HIDDEN_BOTH])
    } else {
        (number.to_string(), [words::SUMMARY_HIDDEN_ALL_ONE, words::SUMMARY_HIDDEN_ALL])
    };
    let (differ, answered) = (judged.differ.to_string(), judged.answered.to_string());
    if judged.differ == 1 {
        one.with(says, &[&who, &answered])
    } else {
        several.with(says, &[&who, &differ, &answered])
    }
}
