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
/// moved is not drift. Of a version that was altered since it was recorded nothing is known, so it gives none.
#[must_use]
pub fn of(network: &Network, version: &Agreement) -> Vec<Drift> {
    let based_on = (!version.altered).then_some(&version.based_on);
    based_on
        .into_iter()
        .flatten()
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

#[cfg(test)]
mod tests {
    use super::super::{BasedOn, Organisation, Outcome, Standing, TermId};
    use super::*;

    #[test]
    fn nothing_is_claimed_of_a_version_that_was_altered() {
        let (police, urgent) = (OrgId::parse("police").unwrap(), TermId::parse("urgent").unwrap());
        let mut network = Network::default();
        let mut organisation = Organisation::default();
        organisation.definitions.insert(urgent.clone(), Definition::of_wording("at once"));
        network.organisations.insert(police.clone(), organisation);
        let definition = Definition::of_wording("within the hour");
        let based = BasedOn { fingerprint: Fingerprint::of_definition(&definition), definition };
        let mut version = Agreement {
            network: String::new(),
            term: urgent.clone(),
            label: "urgent".into(),
            version: 2,
            outcome: Outcome::OneMeaning,
            standing: Standing::Agreed,
            parties: vec![police.clone()],
            decided_on: jiff::civil::date(2026, 11, 21),
            valid_from: None,
            review_by: Some(jiff::civil::date(2026, 11, 21)),
            attended: Vec::new(),
            scope: String::new(),
            rationale: String::new(),
            editorial: String::new(),
            use_instead: String::new(),
            translate_by: String::new(),
            meaning: Definition::default(),
            own: [].into(),
            based_on: [(police, based)].into(),
            positions: [].into(),
            candidates: [].into(),
            previous: None,
            previous_also: None,
            file_fingerprint: None,
            altered: false,
        };
        assert_eq!(of(&network, &version).len(), 1);
        version.altered = true;
        assert_eq!(of(&network, &version), []);
        network.agreements.insert(urgent.clone(), vec![version]);
        assert_eq!(network.standing(&urgent), super::super::TermStanding::Altered(2));
        assert_eq!(network.reviews_due(jiff::civil::date(2027, 1, 1)), [], "nor is its date relied on");
    }
}
