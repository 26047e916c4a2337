//! Where words point together: the sum of their vectors, with its length, which every comparison asks for.

use super::lexicon::Vector;

/// So many sums are kept side by side: each by itself would wait for the one before.
const LANES: usize = 8;

/// Where some words point together; nowhere when none of them is known.
#[derive(Debug, Clone, Default)]
pub(super) struct Direction {
    /// The sum, so many steps at a time.
    sum: Vec<[f64; LANES]>,
    /// The square of its length.
    square: f64,
}

impl Direction {
    /// That of the words with these vectors.
    pub(super) fn of<'v>(vectors: impl IntoIterator<Item = &'v Vector>) -> Self {
        let mut sum = Vec::new();
        vectors.into_iter().for_each(|vector| vector.add_to(&mut sum));
        Self::of_sum(sum)
    }

    /// That of words of which the vectors have been added.
    pub(super) fn of_sum(mut sum: Vec<f32>) -> Self {
        sum.resize(sum.len().next_multiple_of(LANES), 0.0);
        let sum: Vec<[f64; LANES]> = sum.as_chunks::<LANES>().0.iter().map(widened).collect();
        Self { square: dot(&sum, &sum), sum }
    }
}

#[allow(clippy::indexing_slicing, reason = "the lanes of arrays of as many")]
fn widened(steps: &[f32; LANES]) -> [f64; LANES] {
    let mut out = [0.0; LANES];
    for lane in 0..LANES {
        out[lane] = f64::from(steps[lane]);
    }
    out
}

/// The cosine between the directions of words of one language; `None` where no word of one side is known.
pub(super) fn cosine(a: &Direction, b: &Direction) -> Option<f64> {
    let length = (a.square * b.square).sqrt();
    (length > 0.0).then(|| dot(&a.sum, &b.sum) / length)
}

#[allow(clippy::indexing_slicing, reason = "the lanes of arrays of as many")]
fn dot(a: &[[f64; LANES]], b: &[[f64; LANES]]) -> f64 {
    let mut sums = [0.0; LANES];
    for (x, y) in a.iter().zip(b) {
        for lane in 0..LANES {
            sums[lane] += x[lane] * y[lane];
        }
    }
    sums.iter().sum()
}
