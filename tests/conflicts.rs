//! Conflicts between definitions, over pairs in which somebody has said which there are (`tests/pairs`): those that
//! were looked at while the rules were written, and those that were not.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may stop at the first surprise, and says how far it came"
)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use assert_cmd::Command;
use rstest::rstest;
use serde_json::Value;
use toml::Table;

/// The kinds of conflict that the program finds in each pair, in their order.
fn found(language: &str, pairs: &[Table]) -> Vec<BTreeSet<String>> {
    let root = tempfile::tempdir().unwrap();
    let (dir, home) = (root.path().join("network"), root.path().join("home"));
    fs::create_dir_all(dir.join("organisations")).unwrap();
    let network = format!(
        "format = 1\nname = \"Pairs\"\nlanguage = \"{language}\"\ncommon_interest = \"x\"\nfor_whom = \"x\"\n\
         organisations = [\"a\", \"b\"]\n"
    );
    fs::write(dir.join("network.toml"), network).unwrap();
    let mut terms = String::from("format = 1\n");
    for at in 0..pairs.len() {
        write!(terms, "[terms.t{at:04}]\nlabel = \"t{at}\"\n").unwrap();
    }
    fs::write(dir.join("terms.toml"), terms).unwrap();
    fs::write(dir.join("cases.toml"), "format = 1\n").unwrap();
    for side in ["a", "b"] {
        let mut definitions = Table::new();
        for (at, pair) in pairs.iter().enumerate() {
            definitions.insert(format!("t{at:04}"), pair[side].clone());
        }
        let mut file = Table::new();
        file.insert("format".into(), 1.into());
        file.insert("name".into(), side.to_uppercase().into());
        file.insert("definitions".into(), definitions.into());
        fs::write(dir.join(format!("organisations/{side}.toml")), toml::to_string(&file).unwrap()).unwrap();
    }
    let mut command = Command::cargo_bin("wordbond").unwrap();
    command.env_clear().env("HOME", &home).env("XDG_STATE_HOME", home.join("state"));
    let output = command.arg("-C").arg(&dir).args(["divergence", "--format", "json"]).output().unwrap();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let terms = report["terms"].as_array().unwrap();
    let kinds = |at: usize| {
        let id = format!("t{at:04}");
        let term = terms.iter().find(|term| term["term"] == id.as_str()).unwrap();
        let conflicts = term["pairs"][0]["conflicts"].as_array().unwrap();
        conflicts.iter().map(|it| it["kind"].as_str().unwrap().to_owned()).collect()
    };
    (0..pairs.len()).map(kinds).collect()
}

fn kinds(pair: &Table, key: &str) -> BTreeSet<String> {
    pair[key].as_array().unwrap().iter().map(|kind| kind.as_str().unwrap().to_owned()).collect()
}

/// How many conflicts there are, and how many of them are found.
struct Count {
    there: usize,
    found: usize,
}

impl Count {
    fn add(&mut self, there: usize, found: usize) {
        self.there += there;
        self.found += found;
    }

    fn holds(&self, least_in_a_thousand: usize) -> bool {
        self.found * 1000 >= self.there * least_in_a_thousand
    }
}

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} of {}", self.found, self.there)
    }
}

/// Whether two organisations word it alike, so that little but the difference is theirs: at least half of the longer
/// words of the shorter definition stand in the other.
fn are_worded_alike(pair: &Table) -> bool {
    let [a, b] = ["a", "b"].map(|side| {
        let text = pair[side].to_string().to_lowercase();
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 4);
        words.map(str::to_owned).collect::<BTreeSet<String>>()
    });
    2 * a.intersection(&b).count() >= a.len().min(b.len())
}

/// Of so many in a thousand at least this share of what is there is found (of all pairs, of those that are worded
/// alike, and of those that are worded freely), and at most this share of harmless pairs is called a conflict. What
/// was not looked at is held a little under what is reached, so that it is not lost again.
#[rstest]
#[case::english("en", include_str!("pairs/seen_en.toml"), "seen", [905, 0, 0], 20)]
#[case::dutch("nl", include_str!("pairs/seen_nl.toml"), "seen", [890, 0, 0], 24)]
#[case::english_held_back("en", include_str!("pairs/held_en.toml"), "held", [820, 890, 560], 70)]
#[case::dutch_held_back("nl", include_str!("pairs/held_nl.toml"), "held", [910, 950, 750], 70)]
fn conflicts_are_found_and_harmless_differences_are_not(
    #[case] language: &str,
    #[case] file: &str,
    #[case] part: &str,
    #[case] least_found: [usize; 3],
    #[case] most_false: usize,
) {
    let file: Table = file.parse().unwrap();
    let pairs: Vec<Table> =
        file["pair"].as_array().unwrap().iter().map(|pair| pair.as_table().unwrap().clone()).collect();
    assert!(pairs.iter().all(|pair| pair["part"].as_str() == Some(part)));
    assert!(pairs.len() >= 150, "{}", pairs.len());
    let [mut all, mut alike, mut free] = [const { Count { there: 0, found: 0 } }; 3];
    let (mut harmless, mut alarms) = (0, 0);
    let mut missed = Vec::new();
    for (pair, found) in pairs.iter().zip(found(language, &pairs)) {
        let expected = kinds(pair, "conflicts");
        let hits = expected.intersection(&found).count();
        all.add(expected.len(), hits);
        let part_of = if are_worded_alike(pair) { &mut alike } else { &mut free };
        part_of.add(expected.len(), hits);
        let alarm = expected.is_empty() && found.difference(&kinds(pair, "may")).next().is_some();
        harmless += usize::from(expected.is_empty());
        alarms += usize::from(alarm);
        // What was not looked at is not named here either.
        if part == "seen" && (hits < expected.len() || alarm) {
            missed.push(pair["id"].as_str().unwrap());
        }
    }
    let told = format!(
        "found {all} (worded alike {alike}, freely {free}), {alarms} false alarms in {harmless}; {missed:?}"
    );
    println!("{language}, {part}: {told}");
    assert!([all, alike, free].iter().zip(least_found).all(|(count, least)| count.holds(least)), "{told}");
    assert!(alarms * 1000 <= harmless * most_false, "{told}");
}
