//! A network of any size, with differences that follow from the numbers of its terms and organisations.

use wordbond::divergence::{CaseCount, PairReport, Placed, TermPair, TermReport};
use wordbond::domain::{Definition, Network, OrgId, Organisation, Term, TermId};

/// A term that these organisations define, by their numbers.
fn report(term: &TermId, number: usize, orgs: &[OrgId]) -> TermReport {
    let pair = |(a, b): (usize, usize)| TermPair {
        a: orgs[a].clone(),
        b: orgs[b].clone(),
        report: PairReport {
            divergence: f64::from(u32::try_from((number * 7 + a * 31 + b * 17) % 101).unwrap()) / 100.0,
            ..PairReport::default()
        },
        cases: CaseCount::default(),
    };
    let pairs: Vec<TermPair> =
        (0..orgs.len()).flat_map(|a| (a + 1..orgs.len()).map(move |b| (a, b))).map(pair).collect();
    TermReport {
        term: term.clone(),
        divergence: pairs.iter().map(|pair| pair.report.divergence).reduce(f64::max),
        placed: Placed::WordingOnly,
        organisations: orgs.to_vec(),
        silent: Vec::new(),
        pairs,
        nearest: None,
        groups: Vec::new(),
        summary: "They do not mean the same.".to_owned(),
        told: Vec::new(),
    }
}

/// So many organisations and terms; every term is defined by so many of them, and the last by the last.
pub(crate) fn network(organisations: usize, terms: usize, each: usize) -> (Network, Vec<TermReport>) {
    let mut network = Network::default();
    let ids: Vec<OrgId> = (0..organisations)
        .map(|number| OrgId::parse(&format!("organisation-{number:02}")).unwrap())
        .collect();
    for (number, id) in ids.iter().enumerate() {
        let mut organisation = Organisation::default();
        organisation.profile.name = format!("Organisation {number:02}");
        organisation.profile.mark = format!("O{number:02}");
        network.charter.order.push(id.clone());
        network.organisations.insert(id.clone(), organisation);
    }
    let mut reports = Vec::new();
    for number in 0..terms {
        let term = TermId::parse(&format!("term-{number:04}")).unwrap();
        network.terms.insert(term.clone(), Term::of_label(&format!("Term {number:04}")));
        let first = (number + 1) % organisations;
        let mut orgs: Vec<OrgId> =
            (0..each).map(|step| ids[(first + organisations - 1 - step) % organisations].clone()).collect();
        orgs.sort();
        for org in &orgs {
            let organisation = network.organisations.get_mut(org).unwrap();
            let definition = Definition::of_wording(&format!("What {number} means."));
            organisation.definitions.insert(term.clone(), definition);
        }
        reports.push(report(&term, number, &orgs));
    }
    (network, reports)
}
