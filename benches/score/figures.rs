//! The figures by which sets are scored.

/// Spearman's rank correlation; 0 where there is none.
pub(crate) fn spearman(x: &[f64], y: &[f64]) -> f64 {
    let pairs: Vec<(f64, f64)> = x.iter().copied().zip(y.iter().copied()).collect();
    wordbond::measures::spearman(&pairs).unwrap_or_default()
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
