//! Where words point together: the sum of their vectors, with its length, which every comparison asks for.

use super::lexicon::Vector;

/// So many sums are kept side by side: each by itself would wait for the one before.
const LANES: usize = 8;

/// Where some words point together; nowhere when none of them is known.
#[derive(Debug, Clone, Default)]
pub(super) struct Direction {
    /// The sum, in lanes: its dimensions, so many at a time.
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
        let sum: Vec<[f64; LANES]> =
            sum.as_chunks::<LANES>().0.iter().map(|lanes| lanes.map(f64::from)).collect();
        Self { square: dot(&sum, &sum), sum }
    }
}

/// The cosine between the directions of words of one language; `None` where no word of one side is known.
pub(super) fn cosine(a: &Direction, b: &Direction) -> Option<f64> {
    let length = (a.square * b.square).sqrt();
    (length > 0.0).then(|| dot(&a.sum, &b.sum) / length)
}

fn dot(a: &[[f64; LANES]], b: &[[f64; LANES]]) -> f64 {
    let mut sums = [0.0; LANES];
    for (x, y) in a.iter().zip(b) {
        for (sum, (x, y)) in sums.iter_mut().zip(x.iter().zip(y)) {
            *sum += x * y;
        }
    }
    sums.iter().sum()
}
