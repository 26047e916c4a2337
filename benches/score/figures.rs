//! The figures by which sets are scored.

/// Spearman's rank correlation: Pearson's correlation between the ranks, ties sharing the mean of theirs.
pub(crate) fn spearman(x: &[f64], y: &[f64]) -> f64 {
    pearson(&ranks(x), &ranks(y))
}

/// The rank of each value, from 0, ties sharing the mean of theirs.
pub(crate) fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|i, j| values[*i].total_cmp(&values[*j]));
    let mut ranks = vec![0.0; values.len()];
    let mut first = 0;
    while first < order.len() {
        let mut last = first;
        while order.get(last + 1).is_some_and(|next| values[*next] == values[order[first]]) {
            last += 1;
        }
        for at in first..=last {
            ranks[order[at]] = (first + last) as f64 / 2.0;
        }
        first = last + 1;
    }
    ranks
}

fn pearson(x: &[f64], y: &[f64]) -> f64 {
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len().max(1) as f64;
    let (mean_x, mean_y) = (mean(x), mean(y));
    let sum =
        |f: &dyn Fn(f64, f64) -> f64| x.iter().zip(y).map(|(x, y)| f(x - mean_x, y - mean_y)).sum::<f64>();
    let (both, of_x, of_y) = (sum(&|x, y| x * y), sum(&|x, _| x * x), sum(&|_, y| y * y));
    if of_x > 0.0 && of_y > 0.0 { both / (of_x * of_y).sqrt() } else { 0.0 }
}

/// How often something was said rightly, wrongly, and not though it should have been.
#[derive(Default)]
pub(crate) struct Hits {
    /// Said, and so.
    pub(crate) right: f64,
    /// Said, and not so.
    pub(crate) wrong: f64,
    /// So, and not said.
    pub(crate) missed: f64,
}

impl Hits {
    /// Notes one.
    pub(crate) fn add(&mut self, said: bool, is_so: bool) {
        match (said, is_so) {
            (true, true) => self.right += 1.0,
            (true, false) => self.wrong += 1.0,
            (false, true) => self.missed += 1.0,
            (false, false) => {}
        }
    }

    /// Precision: the share of what was said that is so.
    pub(crate) fn precision(&self) -> f64 {
        self.right / (self.right + self.wrong).max(1e-9)
    }

    /// Recall: the share of what is so that was said.
    pub(crate) fn recall(&self) -> f64 {
        self.right / (self.right + self.missed).max(1e-9)
    }

    /// Their harmonic mean.
    pub(crate) fn f1(&self) -> f64 {
        f1(self.precision(), self.recall())
    }
}

/// The harmonic mean of precision and recall.
pub(crate) fn f1(precision: f64, recall: f64) -> f64 {
    2.0 * precision * recall / (precision + recall).max(1e-9)
}

/// Average precision of an order (best first) in which each is so or not.
pub(crate) fn average_precision(order: impl Iterator<Item = bool>) -> f64 {
    let (mut hits, mut sum) = (0.0, 0.0);
    for (at, is_so) in order.enumerate() {
        if is_so {
            hits += 1.0;
            sum += hits / (at + 1) as f64;
        }
    }
    sum / f64::max(hits, 1.0)
}
