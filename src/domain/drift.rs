//! Whether what a version was based on still holds.

use super::{Agreement, Definition, Facet, Fingerprint, Network, OrgId};

/// A party whose definition has changed since the version was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drift {
    /// Who.
    pub org: OrgId,
    /// The facets that differ, empty when the definition is gone altogether.
    pub facets: Vec<Facet>,
}

/// The parties whose definitions are no longer what the version was based on. A review date that
/// moved is not drift.
#[must_use]
pub fn of(network: &Network, version: &Agreement) -> Vec<Drift> {
    version
        .based_on
        .iter()
        .filter_map(|(org, based)| {
            let now = network.definition(org, &version.term);
            let Some(now) = now else {
                return Some(Drift { org: org.clone(), facets: Vec::new() });
            };
            if Fingerprint::of_definition(now) == Fingerprint::of_definition(&based.definition) {
                return None;
            }
            Some(Drift { org: org.clone(), facets: meaningful(&based.definition, now) })
        })
        .collect()
}

fn meaningful(was: &Definition, now: &Definition) -> Vec<Facet> {
    was.differing(now).into_iter().filter(|facet| *facet != Facet::ReviewedOn).collect()
}
