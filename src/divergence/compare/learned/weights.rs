//! What each sign weighs, as `cargo bench --bench learn` has learned it from pairs of definitions and written it down.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::signs::{FIGURES, Signs};
use crate::divergence::report::ConflictKind;

const WEIGHTS: &str = include_str!("../../../../assets/lexicon/edits.tsv");

/// How many kinds of conflict there are.
const KINDS: usize = ConflictKind::ALL.len();

/// The weights of all signs.
#[derive(Debug, Default)]
struct Weights {
    /// Of the figures, for that two definitions differ in what they say.
    figures: [f64; FIGURES.len()],
    /// What that begins with.
    differs: f64,
    /// Of the marks, for each kind of conflict.
    marks: FxHashMap<&'static str, [f64; KINDS]>,
}

impl Weights {
    /// The rows of a table: what a row weighs (`differs`, `kind`), the sign, and its weights.
    fn of(table: &'static str) -> Self {
        let mut out = Self::default();
        for line in table.lines() {
            let mut columns = line.split('\t');
            let (Some(of), Some(sign)) = (columns.next(), columns.next()) else { continue };
            let mut numbers = columns.map(|number| number.parse().unwrap_or(0.0));
            match of {
                "kind" => {
                    out.marks.insert(sign, std::array::from_fn(|_| numbers.next().unwrap_or(0.0)));
                }
                "differs" => {
                    let weight = numbers.next().unwrap_or(0.0);
                    let of_figure = FIGURES.iter().zip(&mut out.figures).find(|(name, _)| **name == sign);
                    *of_figure.map_or(&mut out.differs, |(_, figure)| figure) = weight;
                }
                _ => {}
            }
        }
        out
    }
}

fn weights() -> &'static Weights {
    static READ: OnceLock<Weights> = OnceLock::new();
    READ.get_or_init(|| Weights::of(WEIGHTS))
}

impl Signs {
    /// How likely it is that the definitions differ in what they say, as the logarithm of the odds.
    pub(super) fn differ(&self) -> f64 {
        let weights = weights();
        let products = self.figures.iter().zip(&weights.figures).map(|(figure, weight)| figure * weight);
        weights.differs + products.sum::<f64>()
    }

    /// The kind of conflict that is the likeliest of those that there may be.
    pub(super) fn kind(&self) -> Option<ConflictKind> {
        let mut scores = [0.0; KINDS];
        // What is in every pair has no name.
        let always = (&String::new(), &1.0);
        for (mark, count) in self.marks.iter().chain([always]) {
            let of_mark = weights().marks.get(mark.as_str()).into_iter().flatten();
            scores.iter_mut().zip(of_mark).for_each(|(score, weight)| *score += count * weight);
        }
        let kinds = ConflictKind::ALL.into_iter().zip(scores);
        let kinds = kinds.filter(|(kind, _)| self.kinds.contains(kind));
        kinds.max_by(|(_, x), (_, y)| x.total_cmp(y)).map(|(kind, _)| kind)
    }
}
