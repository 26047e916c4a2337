//! Everybody's answers to the cases of a term, as the measures take them.

use crate::domain::{CaseId, Network, OrgId, TermId, Verdict};

/// Who answered a case, in the network's order, and what.
pub(super) type Row<'n> = (&'n CaseId, Vec<(&'n OrgId, Verdict)>);

/// The cases that are asked for a term, in their own order, each with those who answered it.
pub(super) fn rows<'n>(network: &'n Network, term: &TermId) -> Vec<Row<'n>> {
    let order = network.in_order();
    let verdict = |org: &OrgId, case: &CaseId| {
        Some(network.organisations.get(org)?.answers.get(term)?.get(case)?.verdict)
    };
    let row = |case| order.iter().filter_map(|org| Some((*org, verdict(org, case)?))).collect();
    network.cases_for(term).into_iter().map(|(case, _)| (case, row(case))).collect()
}

/// The place of a verdict on the ordinal scale no < depends < yes, from 0.
pub(super) const fn rank(verdict: Verdict) -> u32 {
    match verdict {
        Verdict::No => 0,
        Verdict::Depends => 1,
        Verdict::Yes => 2,
    }
}

#[cfg(test)]
pub(super) mod testing {
    use super::{CaseId, Network, OrgId, TermId, Verdict};
    use crate::domain::{Answer, Case, Organisation};

    pub(crate) fn org(id: &str) -> OrgId {
        OrgId::parse(id).unwrap()
    }

    pub(crate) fn urgent() -> TermId {
        TermId::parse("urgent").unwrap()
    }

    pub(crate) fn case(number: usize) -> CaseId {
        CaseId::parse(&format!("case-{number:02}")).unwrap()
    }

    /// A letter of a row: `y`es, `d`epends, `n`o, anything else is no answer.
    pub(crate) fn verdict(letter: char) -> Option<Verdict> {
        match letter {
            'y' => Some(Verdict::Yes),
            'd' => Some(Verdict::Depends),
            'n' => Some(Verdict::No),
            _ => None,
        }
    }

    pub(crate) fn verdicts(letters: &str) -> Vec<Verdict> {
        letters.chars().filter_map(verdict).collect()
    }

    /// A network whose organisations, in this order, answer case 1, 2, … by a letter each.
    pub(crate) fn network(answers: &[(&str, &str)]) -> Network {
        let mut network = Network::default();
        let cases = answers.iter().map(|(_, letters)| letters.len()).max().unwrap_or_default();
        for number in 1..=cases {
            let asked = Case { terms: vec![urgent()], story: String::new(), ..Case::default() };
            network.cases.insert(case(number), asked);
        }
        for (id, letters) in answers {
            let mut organisation = Organisation::default();
            let given = organisation.answers.entry(urgent()).or_default();
            for (at, verdict) in letters.chars().map(verdict).enumerate() {
                if let Some(verdict) = verdict {
                    let answer = Answer {
                        verdict,
                        because: String::new(),
                        on: None,
                        answered_on: None,
                        recorded_by: None,
                    };
                    given.insert(case(at + 1), answer);
                }
            }
            network.organisations.insert(org(id), organisation);
            network.charter.order.push(org(id));
        }
        network
    }
}

#[cfg(test)]
mod tests {
    use super::testing::{case, network, org, urgent};
    use super::*;

    #[test]
    fn a_row_holds_who_answered_in_the_order_of_the_network() {
        let network = network(&[("police", "y."), ("care", "nd")]);
        let (police, care) = (org("police"), org("care"));
        let expected = [
            (case(1), vec![(&police, Verdict::Yes), (&care, Verdict::No)]),
            (case(2), vec![(&care, Verdict::Depends)]),
        ];
        let rows: Vec<_> = rows(&network, &urgent()).into_iter().map(|(id, row)| (id.clone(), row)).collect();
        assert_eq!(rows, expected);
    }
}
