//! Short texts, such as a facet's, and how alike two of them are.

use super::align::{Link, align, content_of};
use super::lexicon::Kinship;
use super::polarity::is_turned;
use super::wording::Wording;
use crate::words::Language;

/// A short text, as it was written and as it is compared.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Phrase {
    /// As written.
    pub(super) text: String,
    /// As compared.
    pub(super) wording: Wording,
}

impl Phrase {
    /// A phrase, or `None` when nothing is said.
    pub(super) fn of(text: &str, language: Language) -> Option<Self> {
        let text = text.trim().trim_end_matches('.');
        (!text.is_empty()).then(|| Self { text: text.to_owned(), wording: Wording::of(text, language) })
    }
}

/// How much of each of two texts the other answers, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Shared {
    /// Of the first.
    pub(super) a: f64,
    /// Of the second.
    pub(super) b: f64,
    /// Whether one denies what the other says.
    pub(super) turned: bool,
}

impl Shared {
    /// Of both together.
    pub(super) fn mean(self) -> f64 {
        f64::midpoint(self.a, self.b)
    }

    /// Of the one of which more is shared: 1 when one only says more than the other.
    pub(super) fn most(self) -> f64 {
        self.a.max(self.b)
    }

    /// Of the one of which less is shared.
    pub(super) fn least(self) -> f64 {
        self.a.min(self.b)
    }
}

/// A sum without the noise that the order of adding leaves, so that swapping the sides never tips a scale.
pub(super) fn steady(sum: f64) -> f64 {
    (sum * 1e9).round() / 1e9
}

/// How much two wordings share.
pub(super) fn shared(a: &Wording, b: &Wording) -> Shared {
    shared_by(a, b, &align(a, b))
}

/// How much two wordings share, by the links between them.
pub(super) fn shared_by(a: &Wording, b: &Wording, links: &[Link]) -> Shared {
    let mut sums = (0.0, 0.0);
    let mut turned = false;
    for link in links {
        let Some((x, y)) = content_of(a, b, link) else { continue };
        turned |= is_turned(x, y, link.likeness.kinship);
        if link.likeness.kinship != Kinship::Opposite {
            sums.0 += link.likeness.score * x.weight;
            sums.1 += link.likeness.score * y.weight;
        }
    }
    let share = |sum: f64, wording: &Wording| {
        let weight = wording.weight();
        if weight > 0.0 { steady(sum / weight).min(1.0) } else { 0.0 }
    };
    // Texts of small words only are compared as they stand.
    if a.weight() == 0.0 && b.weight() == 0.0 {
        let text = |wording: &Wording| wording.atoms.iter().map(|atom| atom.text.clone()).collect::<Vec<_>>();
        let same = f64::from(u8::from(text(a) == text(b)));
        return Shared { a: same, b: same, turned: false };
    }
    Shared { a: share(sums.0, a), b: share(sums.1, b), turned }
}
