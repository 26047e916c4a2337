//! Logistic regression over rows of few figures each, for two classes or more.

use std::collections::BTreeMap;

/// What is known of one example: figures by the number of their column.
pub(crate) type Row = Vec<(usize, f64)>;

/// How often the weights are mended.
const ROUNDS: usize = 600;
/// How far they are mended at first.
const STEP: f64 = 0.5;

/// The weights of each column for each class.
#[derive(Debug, Clone)]
pub(crate) struct Model {
    pub(crate) weights: Vec<Vec<f64>>,
}

impl Model {
    /// The weights that tell the classes of some examples apart best, held small: `strength` is what a unit of loss weighs
    /// against half the square of a weight. The last column is in every example and is not held.
    pub(crate) fn learn(rows: &[Row], of: &[usize], classes: usize, columns: usize, strength: f64) -> Self {
        let mut model = Self { weights: vec![vec![0.0; classes]; columns + 1] };
        let mut past = vec![vec![1e-8; classes]; columns + 1];
        for _ in 0..ROUNDS {
            let mut slope = vec![vec![0.0; classes]; columns + 1];
            for (row, class) in rows.iter().zip(of) {
                let mut error = model.chances(row);
                error[*class] -= 1.0;
                for (column, figure) in row.iter().chain([&(columns, 1.0)]) {
                    slope[*column].iter_mut().zip(&error).for_each(|(slope, error)| *slope += figure * error);
                }
            }
            for (column, (weights, slope)) in model.weights.iter_mut().zip(&slope).enumerate() {
                for ((weight, slope), past) in weights.iter_mut().zip(slope).zip(&mut past[column]) {
                    let held = if column == columns { 0.0 } else { *weight / strength };
                    let slope = slope + held;
                    *past += slope * slope;
                    *weight -= STEP * slope / past.sqrt();
                }
            }
        }
        model
    }

    /// How likely each class is.
    pub(crate) fn chances(&self, row: &Row) -> Vec<f64> {
        let mut scores = self.weights.last().cloned().unwrap_or_default();
        for (column, figure) in row {
            scores
                .iter_mut()
                .zip(&self.weights[*column])
                .for_each(|(score, weight)| *score += figure * weight);
        }
        let most = scores.iter().copied().fold(f64::MIN, f64::max);
        let powers: Vec<f64> = scores.iter().map(|score| (score - most).exp()).collect();
        let all: f64 = powers.iter().sum();
        powers.into_iter().map(|power| power / all).collect()
    }
}

/// Numbers for the names of columns.
#[derive(Debug, Default)]
pub(crate) struct Columns {
    pub(crate) of: BTreeMap<String, usize>,
}

impl Columns {
    /// Those names that stand in so many examples at least.
    pub(crate) fn common<'e>(
        examples: impl Iterator<Item = &'e BTreeMap<String, f64>>,
        least: usize,
    ) -> Self {
        let mut count: BTreeMap<&String, usize> = BTreeMap::new();
        for example in examples {
            for name in example.keys() {
                *count.entry(name).or_default() += 1;
            }
        }
        let names = count.into_iter().filter(|(_, count)| *count >= least).map(|(name, _)| name.clone());
        Self { of: names.enumerate().map(|(at, name)| (name, at)).collect() }
    }

    /// The figures of an example that have a column.
    pub(crate) fn row(&self, example: &BTreeMap<String, f64>) -> Row {
        example.iter().filter_map(|(name, figure)| Some((*self.of.get(name)?, *figure))).collect()
    }
}
