//! What is found of the conflicts in pairs of definitions, and what is said of which there is none: one count for the
//! tests and for the measurement.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use toml::Table;

/// Kinds of conflict, by their keys.
pub(crate) type Kinds = BTreeSet<String>;

/// How many there are of something, and how many of them are found.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Count {
    pub(crate) there: usize,
    pub(crate) found: usize,
}

impl Count {
    fn add(&mut self, there: usize, found: usize) {
        self.there += there;
        self.found += found;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.found, self.there)
    }
}

/// What is found in some pairs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tally {
    /// Conflicts.
    pub(crate) all: Count,
    /// Those between two that word it alike.
    pub(crate) alike: Count,
    /// Those between two that word it freely.
    pub(crate) free: Count,
    /// Those of each kind.
    pub(crate) kinds: BTreeMap<String, Count>,
    /// Harmless pairs, and those of them in which a conflict is said.
    pub(crate) alarms: Count,
    /// Pairs with a conflict, and those of them in which one is said beside it that is not there.
    pub(crate) beside: Count,
}

impl Tally {
    /// Counts a pair in: what is in it, what may be said of it, and what is said. Tells what was missed and what was said
    /// wrongly.
    pub(crate) fn add(&mut self, sides: [&Table; 2], there: &Kinds, may: &Kinds, said: &Kinds) -> [Kinds; 2] {
        let missed: Kinds = there.difference(said).cloned().collect();
        let wrong: Kinds =
            said.iter().filter(|kind| !there.contains(*kind) && !may.contains(*kind)).cloned().collect();
        let part = if are_worded_alike(sides) { &mut self.alike } else { &mut self.free };
        for count in [&mut self.all, part] {
            count.add(there.len(), there.len() - missed.len());
        }
        for kind in there {
            self.kinds.entry(kind.clone()).or_default().add(1, usize::from(said.contains(kind)));
        }
        let pairs = if there.is_empty() { &mut self.alarms } else { &mut self.beside };
        pairs.add(1, usize::from(!wrong.is_empty()));
        [missed, wrong]
    }

    /// Its counts, each with its name.
    pub(crate) fn counts(&self) -> impl Iterator<Item = (&str, Count)> {
        let Self { all, alike, free, kinds, alarms, beside } = self;
        let whole =
            [("recall", all), ("alike", alike), ("free", free), ("false", alarms), ("beside", beside)];
        let kinds = kinds.iter().map(|(kind, count)| (kind.as_str(), count));
        whole.into_iter().chain(kinds).map(|(name, count)| (name, *count))
    }
}

/// Whether two organisations word it alike, so that little but the difference is theirs: at least half of the longer
/// words of the shorter definition stand in the other.
fn are_worded_alike(sides: [&Table; 2]) -> bool {
    let [a, b] = sides.map(|side| {
        let text = side.to_string().to_lowercase();
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 4);
        words.map(str::to_owned).collect::<BTreeSet<String>>()
    });
    2 * a.intersection(&b).count() >= a.len().min(b.len())
}
