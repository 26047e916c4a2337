//! Where words point together: the sum of their vectors, with its length, which every comparison asks for.

use super::lexicon::Vector;

/// Where some words point together; nowhere when none of them is known.
#[derive(Debug, Clone, Default)]
pub(super) struct Direction {
    sum: Vec<f32>,
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
    pub(super) fn of_sum(sum: Vec<f32>) -> Self {
        Self { square: dot(&sum, &sum), sum }
    }
}

/// The cosine between the directions of words of one language; `None` where no word of one side is known.
pub(super) fn cosine(a: &Direction, b: &Direction) -> Option<f64> {
    let length = (a.square * b.square).sqrt();
    (length > 0.0).then(|| dot(&a.sum, &b.sum) / length)
}

/// So many sums are kept side by side: each by itself would wait for the one before.
const LANES: usize = 8;

#[allow(clippy::indexing_slicing, reason = "the lanes of arrays of as many")]
fn dot(a: &[f32], b: &[f32]) -> f64 {
    let ((a, rest_of_a), (b, rest_of_b)) = (a.as_chunks::<LANES>(), b.as_chunks::<LANES>());
    let mut sums = [0.0; LANES];
    for (x, y) in a.iter().zip(b) {
        // By numbers, which become one step for several lanes; iterators over arrays do not.
        for lane in 0..LANES {
            sums[lane] += f64::from(x[lane]) * f64::from(y[lane]);
        }
    }
    let rest = rest_of_a.iter().zip(rest_of_b).map(|(x, y)| f64::from(*x) * f64::from(*y));
    sums.iter().sum::<f64>() + rest.sum::<f64>()
}
