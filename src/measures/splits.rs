//! In which cases judgements split, and who stands where.

use std::cmp::Reverse;

use super::answers::rows;
use super::cases::mean_difference;
use super::panel::divided;
use crate::domain::{CaseId, Network, OrgId, TermId, Verdict};

/// How the answers to one case stand to one another.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseSplit {
    /// Which case.
    pub case: CaseId,
    /// Who says yes, in the network's order.
    pub yes: Vec<OrgId>,
    /// Who says that it depends.
    pub depends: Vec<OrgId>,
    /// Who says no.
    pub no: Vec<OrgId>,
    /// The mean |a − b| over all pairs of those who answered, with yes 1, depends ½ and no 0: 0 when all say the
    /// same, 1 for two opposites, ⅔ for two against two. `None` under two answers.
    pub apart: Option<f64>,
    /// Whether they are [`divided`]. `None` under three answers.
    pub divided: Option<bool>,
}

impl CaseSplit {
    fn of(case: &CaseId, answers: &[(&OrgId, Verdict)]) -> Self {
        let who = |verdict: Verdict| {
            answers.iter().filter(|(_, said)| *said == verdict).map(|(org, _)| (*org).clone()).collect()
        };
        let verdicts: Vec<Verdict> = answers.iter().map(|(_, verdict)| *verdict).collect();
        let pairs = verdicts
            .iter()
            .enumerate()
            .flat_map(|(at, one)| verdicts.iter().skip(at + 1).map(move |other| (*one, *other)));
        Self {
            case: case.clone(),
            yes: who(Verdict::Yes),
            depends: who(Verdict::Depends),
            no: who(Verdict::No),
            apart: mean_difference(pairs),
            divided: divided(&verdicts),
        }
    }

    /// Whether not all who answered say the same.
    #[must_use]
    pub fn splits(&self) -> bool {
        self.apart.is_some_and(|apart| apart > 0.0)
    }

    fn answered(&self) -> usize {
        self.yes.len() + self.depends.len() + self.no.len()
    }
}

/// The cases of a term, those that split most first: the divided ones, then by how far answers lie apart, then
/// those that more answered, then in their own order.
#[must_use]
pub fn splits(network: &Network, term: &TermId) -> Vec<CaseSplit> {
    let mut cases: Vec<CaseSplit> =
        rows(network, term).into_iter().map(|(case, answers)| CaseSplit::of(case, &answers)).collect();
    cases.sort_by(|one, other| {
        let (x, y) = (one.apart.unwrap_or_default(), other.apart.unwrap_or_default());
        let first = |case: &CaseSplit| Reverse(case.divided == Some(true));
        let last = |case: &CaseSplit| Reverse(case.answered());
        first(one).cmp(&first(other)).then(y.total_cmp(&x)).then(last(one).cmp(&last(other)))
    });
    cases
}

#[cfg(test)]
mod tests {
    use super::super::answers::testing::{case, network, org, urgent};
    use super::*;

    #[test]
    fn a_case_says_who_stands_where_and_how_far_apart() {
        let network =
            network(&[("police", "y"), ("housing", "y"), ("care", "n"), ("court", "d"), ("school", ".")]);
        let expected = CaseSplit {
            case: case(1),
            yes: vec![org("police"), org("housing")],
            depends: vec![org("court")],
            no: vec![org("care")],
            apart: Some(3.5 / 6.0),
            divided: Some(false),
        };
        assert_eq!(splits(&network, &urgent()), [expected]);
    }

    #[test]
    fn what_splits_most_comes_first() {
        // Case by case: all alike, two opposites, one answer, divided, nearly alike, nobody.
        let network = network(&[("a", "yyyyy."), ("b", "yn.yd."), ("c", "y..ny."), ("d", "y..ny.")]);
        let cases = splits(&network, &urgent());
        let order: Vec<&CaseId> = cases.iter().map(|split| &split.case).collect();
        assert_eq!(order, [&case(4), &case(2), &case(5), &case(1), &case(3), &case(6)]);
        let split: Vec<bool> = cases.iter().map(CaseSplit::splits).collect();
        assert_eq!(split, [true, true, true, false, false, false]);
        let apart: Vec<Option<f64>> = cases.iter().map(|split| split.apart).collect();
        assert_eq!(apart, [Some(4.0 / 6.0), Some(1.0), Some(0.25), Some(0.0), None, None]);
    }
}
