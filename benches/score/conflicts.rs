//! Pairs of definitions with the kinds of conflict that are in them, as in `tests/pairs`.

use std::collections::BTreeMap;

use wordbond::words::Language;

use crate::count::{Count, Kinds, Tally};
use crate::pairs::pairs;
use crate::{Scored, compare};

/// Recall of the conflicts that are there, and the share of harmless pairs in which one is said, of each part; of
/// every kind too.
pub(crate) fn conflicts(text: &str, language: Language) -> Result<Scored, String> {
    let (all, sides) = pairs(text)?;
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut misses = Vec::new();
    for (pair, report) in all.iter().zip(compare(&sides, language)) {
        let said: Kinds = report.conflicts.iter().map(|conflict| conflict.kind.key().to_owned()).collect();
        let tally = tallies.entry(&pair.part).or_default();
        let [missed, wrong] = tally.add([&pair.a, &pair.b], &pair.conflicts, &pair.may, &said);
        if !missed.is_empty() || pair.conflicts.is_empty() && !wrong.is_empty() {
            misses.push((1.0, format!("{}: missed {missed:?}, wrongly {wrong:?}", pair.id)));
        }
    }
    let figures = tallies.iter().flat_map(|(part, tally)| figures(part, tally)).collect();
    Ok(Scored { pairs: all.len(), figures, misses })
}

/// The shares of what is found and of what is said wrongly, by name.
fn figures(part: &str, tally: &Tally) -> Vec<(String, f64)> {
    let share =
        |(name, count): (&str, Count)| (format!("{part} {name}"), count.found as f64 / count.there as f64);
    tally.counts().filter(|(_, count)| count.there > 0).map(share).collect()
}
