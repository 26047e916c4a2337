//! One word changed: in every definition of our example networks, and of the pairs that were read while the rules were
//! written, wherever the word stands. What says something else must be told, also beside another word that was changed and
//! says the same; that by itself must not alarm.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may stop at the first surprise, and says how far it came"
)]

#[path = "one_word/dutch.rs"]
mod dutch;
#[path = "one_word/english.rs"]
mod english;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rstest::rstest;
use toml::Table;
use wordbond::divergence::{Side, pair};
use wordbond::domain::Definition;
use wordbond::words::Language;

/// A word or phrase, and what is put in its place.
struct Change {
    /// As it stands in a text.
    from: &'static str,
    /// Instead of it; nothing when the word is left out.
    to: &'static str,
    /// Not where one of these stands next.
    not_before: &'static [&'static str],
    /// Not where one of these stands just before.
    not_behind: &'static [&'static str],
}

impl Change {
    const fn of(from: &'static str, to: &'static str) -> Self {
        Self { from, to, not_before: &[], not_behind: &[] }
    }

    const fn not_before(mut self, words: &'static [&'static str]) -> Self {
        self.not_before = words;
        self
    }

    const fn not_behind(mut self, words: &'static [&'static str]) -> Self {
        self.not_behind = words;
        self
    }

    /// A text with the first such phrase changed.
    fn made_in(&self, text: &str) -> Option<String> {
        let is_word = |c: char| c.is_alphanumeric() || c == '-' || c == '\'';
        text.match_indices(self.from).find_map(|(at, _)| {
            let (before, rest) = text.split_at(at);
            let behind = rest.strip_prefix(self.from)?;
            let whole = !before.ends_with(is_word) && !behind.starts_with(is_word);
            let next = behind.trim_start().split(|c: char| !is_word(c)).next().unwrap_or_default();
            let last = before.trim_end().rsplit(|c: char| !is_word(c)).next().unwrap_or_default();
            let barred = self.not_before.contains(&next) || self.not_behind.contains(&last);
            let behind = if self.to.is_empty() { behind.trim_start() } else { behind };
            (whole && !barred).then(|| format!("{before}{}{behind}", self.to))
        })
    }
}

/// No change is tried in more texts than this.
const MOST_TEXTS: usize = 40;

/// Every wording in a file of definitions or of pairs.
fn wordings(file: &Path) -> Vec<String> {
    let table: Table = fs::read_to_string(file).unwrap().parse().unwrap();
    let of_pairs = table.get("pair").and_then(|pairs| pairs.as_array()).into_iter().flatten();
    let of_pairs = of_pairs.flat_map(|pair| [&pair["a"], &pair["b"]]);
    let definitions = table.get("definitions").and_then(|definitions| definitions.as_table());
    let all = of_pairs.chain(definitions.into_iter().flat_map(|table| table.values()));
    all.filter_map(|definition| Some(definition.get("wording")?.as_str()?.to_owned())).collect()
}

fn texts(language: Language) -> BTreeSet<String> {
    let (network, pairs) = match language {
        Language::English => ("mental-health-and-public-order", "seen_en.toml"),
        Language::Dutch => ("jeugd-en-veiligheid", "seen_nl.toml"),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let organisations = fs::read_dir(root.join("glossaries").join(network).join("organisations")).unwrap();
    let files =
        organisations.map(|entry| entry.unwrap().path()).chain([root.join("tests/pairs").join(pairs)]);
    files.flat_map(|file| wordings(&file)).collect()
}

/// Of how many texts with a change a conflict is told, and how many there are. With the change one of those `beside` it is
/// made, the first that can be.
fn told(change: &Change, beside: &[Change], texts: &BTreeSet<String>, language: Language) -> (usize, usize) {
    let apart = |other: &&Change| !other.from.contains(change.from) && !change.from.contains(other.from);
    let made_in = |text: &String| match beside {
        [] => change.made_in(text),
        beside => beside.iter().filter(apart).find_map(|other| change.made_in(&other.made_in(text)?)),
    };
    let changed: Vec<(&String, String)> =
        texts.iter().filter_map(|text| Some((text, made_in(text)?))).collect();
    let step = changed.len().div_ceil(MOST_TEXTS).max(1);
    let mut count = (0, 0);
    for (text, other) in changed.iter().step_by(step) {
        let [a, b] = [text.as_str(), other.as_str()].map(Definition::of_wording);
        let side = |name, definition| Side { name, definition, language };
        count.1 += 1;
        count.0 += usize::from(!pair(side("A", &a), side("B", &b), language).conflicts.is_empty());
    }
    count
}

/// Of how many texts with each change a conflict is told, and how many there are; printed, as their sum is.
fn all_told(
    changes: &[Change],
    beside: &[Change],
    language: Language,
) -> (Vec<(usize, usize)>, usize, usize) {
    let texts = texts(language);
    let told = |change: &Change| told(change, beside, &texts, language);
    let counts: Vec<(usize, usize)> = changes.iter().map(told).collect();
    for (change, (told, there)) in changes.iter().zip(&counts) {
        assert!(*there > 0 || !beside.is_empty(), "nowhere: {}", change.from);
        println!("{} / {}: {told} of {there}", change.from, change.to);
    }
    let (told, there) = counts.iter().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    println!("{language:?}: {told} of {there}");
    (counts, told, there)
}

#[rstest]
#[case(Language::English, english::OTHERWISE)]
#[case(Language::Dutch, dutch::OTHERWISE)]
fn what_says_something_else_is_told(#[case] language: Language, #[case] changes: &[Change]) {
    let (counts, told, there) = all_told(changes, &[], language);
    assert!(counts.iter().all(|(told, there)| 4 * told >= 3 * there), "a change that is not told");
    assert!(100 * told >= 98 * there, "{told} of {there}");
}

#[rstest]
#[case(Language::English, english::OTHERWISE, english::ALIKE)]
#[case(Language::Dutch, dutch::OTHERWISE, dutch::ALIKE)]
fn it_is_told_beside_what_says_the_same(
    #[case] language: Language,
    #[case] changes: &[Change],
    #[case] beside: &[Change],
) {
    let (_, told, there) = all_told(changes, beside, language);
    assert!(100 * told >= 96 * there, "{told} of {there}");
}

#[rstest]
#[case(Language::English, english::ALIKE)]
#[case(Language::Dutch, dutch::ALIKE)]
fn what_says_the_same_does_not_alarm(#[case] language: Language, #[case] changes: &[Change]) {
    let (_, alarms, there) = all_told(changes, &[], language);
    assert!(100 * alarms <= there, "{alarms} of {there}");
}
