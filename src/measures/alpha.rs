//! How far several agree beyond chance when not everybody answers everything: Krippendorff's alpha.

use std::collections::{BTreeMap, BTreeSet};

use super::answers::{rank, rows};
use super::enough::{ENOUGH_CASES, ENOUGH_ORGANISATIONS, Unmeasured};
use super::number;
use crate::domain::{Network, OrgId, TermId};

/// How far two values lie apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Metric {
    /// Names: the same or another.
    Nominal,
    /// An order: by how many answers lie between.
    Ordinal,
    /// Figures with equal steps.
    Interval,
    /// Figures from a true zero: by their proportion.
    Ratio,
}

/// Krippendorff's alpha: 1 when all agree, 0 when no more than chance would have it, below 0 when less.
///
/// Each unit holds the values that were given to it, in any order; whoever gave none is left out, and a
/// unit with fewer than two values says nothing. With `o(c,k)` the pairs of values within a unit, each
/// weighing 1/(m−1), and `n_c` how often a value occurs: α = 1 − Σ o(c,k)·d(c,k)/n : Σ n_c·n_k·d(c,k)/(n(n−1)).
/// `None` when no unit has two values, and when all values are the same.
///
/// Source: K. Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011); *Content Analysis* (2004), ch. 11.
#[must_use]
pub fn alpha(units: &[Vec<u32>], metric: Metric) -> Option<f64> {
    let pairs = Coincidences::of(units);
    let expected = pairs.expected(metric);
    (expected > 0.0).then(|| 1.0 - pairs.observed(metric) / expected)
}

/// Which values met in a unit.
struct Coincidences {
    /// o(c,k): pairs of values in one unit.
    met: BTreeMap<(u32, u32), f64>,
    /// n_c: how often each value occurs where another could differ from it.
    totals: BTreeMap<u32, f64>,
    /// n: all of these.
    all: f64,
}

impl Coincidences {
    fn of(units: &[Vec<u32>]) -> Self {
        let mut out = Self { met: BTreeMap::new(), totals: BTreeMap::new(), all: 0.0 };
        for unit in units.iter().filter(|unit| unit.len() > 1) {
            let weight = 1.0 / number(unit.len() - 1);
            for (at, &one) in unit.iter().enumerate() {
                *out.totals.entry(one).or_default() += 1.0;
                out.all += 1.0;
                for (_, &other) in unit.iter().enumerate().filter(|(place, _)| *place != at) {
                    *out.met.entry((one, other)).or_default() += weight;
                }
            }
        }
        out
    }

    /// D_o: how far values in one unit lie apart.
    fn observed(&self, metric: Metric) -> f64 {
        let sum: f64 = self.met.iter().map(|(&(one, other), met)| met * self.apart(metric, one, other)).sum();
        sum / self.all
    }

    /// D_e: how far any two values lie apart.
    fn expected(&self, metric: Metric) -> f64 {
        let mut sum = 0.0;
        for (&one, often) in &self.totals {
            for (&other, as_often) in &self.totals {
                sum += often * as_often * self.apart(metric, one, other);
            }
        }
        sum / (self.all * (self.all - 1.0))
    }

    /// d(c,k).
    fn apart(&self, metric: Metric, one: u32, other: u32) -> f64 {
        let (low, high) = (one.min(other), one.max(other));
        if low == high {
            return 0.0;
        }
        let (least, most) = (f64::from(low), f64::from(high));
        match metric {
            Metric::Nominal => 1.0,
            Metric::Ordinal => {
                let between: f64 = self.totals.range(low..=high).map(|(_, often)| often).sum();
                let ends: f64 = [low, high].iter().filter_map(|end| self.totals.get(end)).sum();
                (between - ends / 2.0).powi(2)
            }
            Metric::Interval => (most - least).powi(2),
            Metric::Ratio => ((most - least) / (most + least)).powi(2),
        }
    }
}

/// A coefficient and what it rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coefficient {
    /// Krippendorff's alpha over ordinal answers, no < depends < yes: at most 1.
    pub alpha: f64,
    /// The cases that at least two answered.
    pub cases: usize,
    /// The organisations that answered one of them.
    pub organisations: usize,
}

/// How far organisations agree on the cases of a term, or why that cannot be said. Then the raw answers are
/// all there is to show.
///
/// # Errors
/// With fewer than [`ENOUGH_ORGANISATIONS`] organisations or [`ENOUGH_CASES`] cases, and when every answer is
/// the same.
pub fn coefficient(network: &Network, term: &TermId) -> Result<Coefficient, Unmeasured> {
    let mut rows = rows(network, term);
    rows.retain(|(_, answers)| answers.len() > 1);
    let who: BTreeSet<&OrgId> = rows.iter().flat_map(|(_, answers)| answers).map(|(org, _)| *org).collect();
    let (cases, organisations) = (rows.len(), who.len());
    if organisations < ENOUGH_ORGANISATIONS {
        return Err(Unmeasured::TooFewOrganisations { organisations });
    }
    if cases < ENOUGH_CASES {
        return Err(Unmeasured::TooFewCases { cases });
    }
    let units: Vec<Vec<u32>> =
        rows.iter().map(|(_, answers)| answers.iter().map(|(_, verdict)| rank(*verdict)).collect()).collect();
    let alpha = alpha(&units, Metric::Ordinal).ok_or(Unmeasured::NoVariation)?;
    Ok(Coefficient { alpha, cases, organisations })
}

#[cfg(test)]
mod tests {
    use super::super::answers::testing::{network, urgent};
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    const THREE_CODERS: [&str; 3] =
        ["* * * * * 3 4 1 2 1 1 3 3 * 3", "1 * 2 1 3 3 4 3 * * * * * * *", "* * 2 1 3 4 4 * 2 1 1 3 3 * 4"];
    const FOUR_CODERS: [&str; 4] = [
        "1 2 3 3 2 1 4 1 2 * * *",
        "1 2 3 3 2 2 4 1 2 5 * *",
        "* 3 3 3 2 3 4 2 2 5 1 3",
        "1 2 3 3 2 4 4 1 2 5 1 *",
    ];

    /// Lines of coders, columns of units, `*` where a coder gave none.
    fn units(coders: &[&str]) -> Vec<Vec<u32>> {
        let mut units = vec![Vec::new(); coders[0].split(' ').count()];
        for line in coders {
            for (unit, value) in units.iter_mut().zip(line.split(' ')) {
                unit.extend(value.parse::<u32>());
            }
        }
        units
    }

    #[rstest]
    #[case::nominal(&THREE_CODERS, Metric::Nominal, 0.691)]
    #[case::ordinal(&THREE_CODERS, Metric::Ordinal, 0.807)]
    #[case::interval(&THREE_CODERS, Metric::Interval, 0.811)]
    #[case::ratio(&THREE_CODERS, Metric::Ratio, 0.809)]
    #[case::four_nominal(&FOUR_CODERS, Metric::Nominal, 0.743)]
    #[case::four_ordinal(&FOUR_CODERS, Metric::Ordinal, 0.815)]
    #[case::four_interval(&FOUR_CODERS, Metric::Interval, 0.849)]
    #[case::four_ratio(&FOUR_CODERS, Metric::Ratio, 0.797)]
    fn published_examples(#[case] coders: &[&str], #[case] metric: Metric, #[case] expected: f64) {
        let alpha = alpha(&units(coders), metric).unwrap();
        assert!((alpha - expected).abs() < 1e-3, "{alpha}");
    }

    #[test]
    fn what_is_observed_and_expected_in_the_first_example() {
        let pairs = Coincidences::of(&units(&THREE_CODERS));
        assert!((pairs.all - 26.0).abs() < 1e-9);
        assert!((pairs.observed(Metric::Nominal) - 0.230_77).abs() < 1e-5);
        assert!((pairs.expected(Metric::Nominal) - 0.747_69).abs() < 1e-5);
    }

    #[rstest]
    #[case::nothing(&[])]
    #[case::nobody_twice(&[vec![1], vec![2], vec![]])]
    #[case::no_variation(&[vec![2, 2], vec![2, 2, 2]])]
    fn without_pairs_or_variation_there_is_none(#[case] units: &[Vec<u32>]) {
        for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval, Metric::Ratio] {
            assert_eq!(alpha(units, metric), None);
        }
    }

    #[test]
    fn answers_against_one_another_fall_below_chance() {
        assert!(alpha(&[vec![0, 2], vec![2, 0], vec![0, 2]], Metric::Ordinal).unwrap() < 0.0);
    }

    #[rstest]
    #[case::nobody(&[], Unmeasured::TooFewOrganisations { organisations: 0 })]
    #[case::two(&[("a", "yyyyynnnnnn"), ("b", "yyyyynnnnnn")], Unmeasured::TooFewOrganisations { organisations: 2 })]
    #[case::the_third_answers_alone(
        &[("a", "yyyyynnnnnn."), ("b", "yyyyynnnnnn."), ("c", "...........y")],
        Unmeasured::TooFewOrganisations { organisations: 2 }
    )]
    #[case::nine_cases(&[("a", "yyyyynnnny"), ("b", "yyyyynnnn."), ("c", "yyyyynnnn.")], Unmeasured::TooFewCases { cases: 9 })]
    #[case::all_the_same(&[("a", "yyyyyyyyyy"), ("b", "yyyyyyyyyy"), ("c", "yyyyyyyyyy")], Unmeasured::NoVariation)]
    fn a_term_says_why_there_is_no_coefficient(#[case] answers: &[(&str, &str)], #[case] why: Unmeasured) {
        assert_eq!(coefficient(&network(answers), &urgent()), Err(why));
    }

    #[test]
    fn a_term_that_is_answered_often_enough_has_a_coefficient() {
        let network = network(&[("a", "yyyyynnnnny"), ("b", "yyyyynnnnn."), ("c", "yyyyynnnnn.")]);
        let expected = Coefficient { alpha: 1.0, cases: 10, organisations: 3 };
        assert_eq!(coefficient(&network, &urgent()), Ok(expected));
    }

    proptest! {
        #[test]
        fn neither_the_order_of_units_nor_of_coders_counts(
            mut units in proptest::collection::vec(proptest::collection::vec(0_u32..3, 0..5), 0..12),
        ) {
            let before = alpha(&units, Metric::Ordinal);
            units.reverse();
            units.iter_mut().for_each(|unit| unit.reverse());
            match (before, alpha(&units, Metric::Ordinal)) {
                (Some(before), Some(after)) => prop_assert!((before - after).abs() < 1e-9 && after <= 1.0),
                (before, after) => prop_assert_eq!(before, after),
            }
        }
    }
}
