//! How differently two organisations judge the same cases.

use super::coorientation::mean_distance;
use crate::domain::{Network, OrgId, TermId, Verdict};

/// The mean difference |a − b| over pairs of verdicts, with yes 1, depends ½ and no 0, so from 0 to 1: the mean
/// form of the distance of co-orientation (McLeod & Chaffee 1973). `None` without a pair.
#[must_use]
pub fn mean_difference(pairs: impl IntoIterator<Item = (Verdict, Verdict)>) -> Option<f64> {
    mean_distance(pairs.into_iter().map(|(a, b)| (a.value(), b.value())))
}

/// [`mean_difference`] over the cases of a term that both organisations answered. `None` without one.
#[must_use]
pub fn judgement_gap(network: &Network, term: &TermId, a: &OrgId, b: &OrgId) -> Option<f64> {
    let answers = |org: &OrgId| network.organisations.get(org)?.answers.get(term);
    let (x, y) = (answers(a)?, answers(b)?);
    mean_difference(x.iter().filter_map(|(case, answer)| Some((answer.verdict, y.get(case)?.verdict))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_difference_is_taken_over_shared_cases() {
        use Verdict::{Depends, No, Yes};
        assert_eq!(mean_difference([]), None);
        assert_eq!(mean_difference([(Yes, Yes), (No, No)]), Some(0.0));
        assert_eq!(mean_difference([(Yes, No), (Depends, Yes), (No, No), (Yes, Yes)]), Some(0.375));
    }
}
