//! Whether two series of figures have the same order: Spearman's rank correlation.

use super::number;

/// Spearman's rank correlation, from −1 (the other way round) over 0 to 1 (the same order): Pearson's
/// correlation between the ranks, equal figures sharing the mean of theirs. `None` when one of the series is
/// all the same, and without a pair.
///
/// Source: C. Spearman, *The American Journal of Psychology* 15 (1904).
#[must_use]
pub fn spearman(pairs: &[(f64, f64)]) -> Option<f64> {
    let (one, other): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
    let (one, other) = (from_the_mean(&ranks(&one)), from_the_mean(&ranks(&other)));
    let product = |x: &[f64], y: &[f64]| -> f64 { x.iter().zip(y).map(|(a, b)| a * b).sum() };
    let spread = (product(&one, &one) * product(&other, &other)).sqrt();
    (spread > 0.0).then(|| product(&one, &other) / spread)
}

/// The rank of each figure, from 1; equal ones share the mean of theirs.
#[must_use]
pub fn ranks(figures: &[f64]) -> Vec<f64> {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = |figure: &f64| {
        let lower = sorted.partition_point(|other| other.total_cmp(figure).is_lt());
        let up_to = sorted.partition_point(|other| other.total_cmp(figure).is_le());
        f64::midpoint(number(lower + 1), number(up_to))
    };
    figures.iter().map(rank).collect()
}

fn from_the_mean(ranks: &[f64]) -> Vec<f64> {
    let mean = f64::midpoint(1.0, number(ranks.len()));
    ranks.iter().map(|rank| rank - mean).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::nothing(&[], None)]
    #[case::one_pair(&[(0.1, 0.2)], None)]
    #[case::all_the_same(&[(0.1, 0.2), (0.1, 0.3)], None)]
    #[case::same_order(&[(0.1, 1.0), (0.2, 5.0), (0.3, 9.0)], Some(1.0))]
    #[case::other_way_round(&[(0.1, 9.0), (0.2, 5.0), (0.3, 1.0)], Some(-1.0))]
    #[case::one_swap(&[(1.0, 1.0), (2.0, 3.0), (3.0, 2.0), (4.0, 4.0)], Some(0.8))]
    #[case::ties_share_a_rank(&[(1.0, 1.0), (1.0, 2.0), (2.0, 3.0)], Some(0.866))]
    fn the_order_of_two_series(#[case] pairs: &[(f64, f64)], #[case] expected: Option<f64>) {
        match (spearman(pairs), expected) {
            (Some(found), Some(expected)) => assert!((found - expected).abs() < 1e-3, "{found}"),
            (found, expected) => assert_eq!(found, expected),
        }
    }
}
