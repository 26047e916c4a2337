//! What each sign weighs, as `cargo bench --bench learn` has learned it from pairs of definitions and written it down.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::signs::{FIGURES, Figures, Marks};
use crate::divergence::report::ConflictKind;

const WEIGHTS: &str = include_str!("../../../../assets/lexicon/edits.tsv");

/// How many kinds of conflict there are.
const KINDS: usize = ConflictKind::ALL.len();

/// What the rows of figures, and those of marks, begin with.
const DIFFERS: &str = "differs";
const KIND: &str = "kind";

/// The weights of all signs.
#[derive(Debug, Default)]
pub struct Weights<'t> {
    /// Of the figures, for that a stretch means a difference.
    figures: Figures,
    /// What that begins with.
    differs: f64,
    /// Of the marks, for each kind of conflict; what that begins with has no name.
    marks: FxHashMap<&'t str, [f64; KINDS]>,
}

impl<'t> Weights<'t> {
    /// The rows of a table: what a row weighs (`differs`, `kind`), the sign, and one weight, or one for each kind of conflict
    /// in their order. The first of each has no sign: what the sum begins with.
    ///
    /// # Errors
    /// A row that is none of these, and a figure without a row, in one sentence.
    pub fn of(table: &'t str) -> Result<Self, String> {
        let mut out = Self::default();
        let mut figures = FxHashMap::default();
        for line in table.lines() {
            let wrong = || format!("no row of weights: {line:?}");
            let mut columns = line.split('\t');
            let (of, sign) = columns.next().zip(columns.next()).ok_or_else(wrong)?;
            let weights: Vec<f64> = columns.map(str::parse).collect::<Result<_, _>>().map_err(|_| wrong())?;
            match (of, weights.as_slice()) {
                (DIFFERS, [weight]) => _ = figures.insert(sign, *weight),
                (KIND, weights) => {
                    out.marks.insert(sign, weights.try_into().map_err(|_| wrong())?);
                }
                _ => return Err(wrong()),
            }
        }
        let mut take = |name: &str| figures.remove(name).ok_or_else(|| format!("no weight of {name:?}"));
        out.differs = take("")?;
        for (name, weight) in FIGURES.iter().zip(&mut out.figures) {
            *weight = take(name)?;
        }
        match figures.keys().next() {
            Some(name) => Err(format!("no figure is called {name:?}")),
            None => Ok(out),
        }
    }

    /// How likely it is that a stretch means a difference, as the logarithm of the odds.
    #[must_use]
    pub fn differ(&self, figures: &Figures) -> f64 {
        let products = figures.iter().zip(&self.figures).map(|(figure, weight)| figure * weight);
        self.differs + products.sum::<f64>()
    }

    /// The kind of conflict that is the likeliest of those that there may be.
    #[must_use]
    pub fn kind(&self, marks: &Marks, kinds: &BTreeSet<ConflictKind>) -> Option<ConflictKind> {
        let mut scores = [0.0; KINDS];
        // What is in every pair has no name.
        let always = (&String::new(), &1.0);
        for (mark, count) in marks.iter().chain([always]) {
            let of_mark = self.marks.get(mark.as_str()).into_iter().flatten();
            scores.iter_mut().zip(of_mark).for_each(|(score, weight)| *score += count * weight);
        }
        let scored = ConflictKind::ALL.into_iter().zip(scores);
        let there = scored.filter(|(kind, _)| kinds.contains(kind));
        there.max_by(|(_, x), (_, y)| x.total_cmp(y)).map(|(kind, _)| kind)
    }
}

/// The weights that the program has with it. A table that cannot be read weighs nothing, so that nothing is told; a test sees
/// to it that it can.
pub(super) fn weights() -> &'static Weights<'static> {
    static READ: OnceLock<Weights<'static>> = OnceLock::new();
    READ.get_or_init(|| Weights::of(WEIGHTS).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_a_row_for_every_figure() {
        assert_eq!(Weights::of(WEIGHTS).err(), None);
    }

    #[test]
    fn a_table_that_cannot_be_read_says_what_is_wrong() {
        let whole = |rows: &[&str]| Weights::of(&rows.join("\n")).err().unwrap_or_default();
        assert_eq!(whole(&["differs\t\t-1.0"]), format!("no weight of {:?}", FIGURES[0]));
        assert_eq!(whole(&["differs\t\tmany"]), "no row of weights: \"differs\\t\\tmany\"");
        assert_eq!(whole(&["kind\ten not\t1.0\t2.0"]), "no row of weights: \"kind\\ten not\\t1.0\\t2.0\"");
        let mut all: Vec<String> = FIGURES.iter().map(|name| format!("differs\t{name}\t1")).collect();
        all.extend(["differs\t\t0".to_owned(), "differs\tlength\t2".to_owned()]);
        assert_eq!(Weights::of(&all.join("\n")).err().unwrap_or_default(), "no figure is called \"length\"");
    }
}
