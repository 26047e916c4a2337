//! Who means the same.

use super::report::{ConflictKind, TermPair};
use super::terms::WORDINGS_DIFFER;
use crate::domain::OrgId;

/// Whether two mean nearly the same: alike in words, and nothing but who decides or acts is in conflict.
pub(super) fn nearly_the_same(pair: &TermPair) -> bool {
    let conflicts = &pair.report.conflicts;
    pair.report.divergence < WORDINGS_DIFFER
        && conflicts.iter().all(|conflict| conflict.kind == ConflictKind::Actor)
}

/// Groups in which everyone means nearly the same as everyone else, largest first, each in the order given. Those
/// nearest to one another come together first, whatever the order.
pub(super) fn groups(organisations: &[OrgId], pairs: &[TermPair]) -> Vec<Vec<OrgId>> {
    let mut groups: Vec<Vec<&OrgId>> = organisations.iter().map(|org| vec![org]).collect();
    while let Some((one, other)) = nearest_groups(&groups, pairs) {
        let joined = groups.remove(other);
        if let Some(group) = groups.get_mut(one) {
            group.extend(joined);
        }
    }
    let place = |org: &OrgId| organisations.iter().position(|other| other == org);
    for group in &mut groups {
        group.sort_by_key(|org| place(org));
    }
    groups.sort_by_key(|group| (std::cmp::Reverse(group.len()), group.first().and_then(|org| place(org))));
    groups.into_iter().map(|group| group.into_iter().cloned().collect()).collect()
}

/// The two groups whose furthest members are nearest to one another, of those that can be one group.
fn nearest_groups(groups: &[Vec<&OrgId>], pairs: &[TermPair]) -> Option<(usize, usize)> {
    let mut best: Option<(f64, usize, usize)> = None;
    for (at, one) in groups.iter().enumerate() {
        for (further, other) in groups.iter().enumerate().skip(at + 1) {
            if let Some(apart) = furthest(one, other, pairs)
                && best.is_none_or(|(least, ..)| apart < least)
            {
                best = Some((apart, at, further));
            }
        }
    }
    best.map(|(_, one, other)| (one, other))
}

/// How far the furthest members of two groups lie apart; `None` when not all of them mean nearly the same.
fn furthest(one: &[&OrgId], other: &[&OrgId], pairs: &[TermPair]) -> Option<f64> {
    let mut apart = 0.0_f64;
    for a in one {
        for b in other {
            let pair = between(pairs, a, b).filter(|pair| nearly_the_same(pair))?;
            apart = apart.max(pair.report.divergence);
        }
    }
    Some(apart)
}

fn between<'p>(pairs: &'p [TermPair], one: &OrgId, other: &OrgId) -> Option<&'p TermPair> {
    pairs.iter().find(|pair| (&pair.a == one && &pair.b == other) || (&pair.a == other && &pair.b == one))
}
