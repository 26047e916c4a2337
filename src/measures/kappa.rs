//! How far two series of answers to the same questions agree beyond chance: Cohen's kappa.

use super::number;

/// What a difference costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weights {
    /// Any difference as much as any other.
    Unweighted,
    /// By the steps between two answers.
    Linear,
    /// By the square of these steps.
    Quadratic,
}

impl Weights {
    fn of(self, one: u32, other: u32) -> f64 {
        let steps = f64::from(one.abs_diff(other));
        match self {
            Self::Unweighted => steps.min(1.0),
            Self::Linear => steps,
            Self::Quadratic => steps.powi(2),
        }
    }
}

/// Cohen's kappa over pairs of answers on one scale: 1 when all are equal, 0 when no more than chance would
/// have it, below 0 when less. `None` without a pair, and when both series hold one and the same value only.
///
/// κ = 1 − Σ w·o / Σ w·e, with o the pairs as they are and e every answer of the first series against
/// every answer of the second. The number of steps of the scale, by which weights are usually divided, cancels.
///
/// Source: J. Cohen, *Educational and Psychological Measurement* 20 (1960); weights in *Psychological
/// Bulletin* 70 (1968).
#[must_use]
pub fn kappa(pairs: &[(u32, u32)], weights: Weights) -> Option<f64> {
    let observed: f64 = pairs.iter().map(|&(one, other)| weights.of(one, other)).sum();
    let by_chance: f64 =
        pairs.iter().flat_map(|(one, _)| pairs.iter().map(|(_, other)| weights.of(*one, *other))).sum();
    (by_chance > 0.0).then(|| 1.0 - observed * number(pairs.len()) / by_chance)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    /// The pairs of a table of counts.
    fn pairs(table: &[[usize; 3]; 3]) -> Vec<(u32, u32)> {
        let cells =
            (0..).zip(table).flat_map(|(one, row)| (0..).zip(row).map(move |(other, n)| (one, other, *n)));
        cells.flat_map(|(one, other, n)| std::iter::repeat_n((one, other), n)).collect()
    }

    #[rstest]
    #[case::unweighted(Weights::Unweighted, 0.4842)]
    #[case::linear(Weights::Linear, 0.4701)]
    fn published_example(#[case] weights: Weights, #[case] expected: f64) {
        let kappa = kappa(&pairs(&[[0, 4, 1], [0, 8, 0], [0, 1, 5]]), weights).unwrap();
        assert!((kappa - expected).abs() < 1e-4, "{kappa}");
    }

    #[rstest]
    #[case::nothing(&[])]
    #[case::no_variation(&[(1, 1), (1, 1)])]
    fn without_pairs_or_variation_there_is_none(#[case] pairs: &[(u32, u32)]) {
        assert_eq!(kappa(pairs, Weights::Quadratic), None);
    }

    #[test]
    fn equal_answers_give_one_and_opposite_ones_minus_one() {
        assert_eq!(kappa(&[(0, 0), (2, 2)], Weights::Linear), Some(1.0));
        assert_eq!(kappa(&[(0, 2), (2, 0)], Weights::Quadratic), Some(-1.0));
    }
}
