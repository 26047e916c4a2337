//! A small network in a folder of its own, and the program with nothing of the world around it.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;

/// A folder for the network, and one that stands in for the user's home.
pub(crate) struct Net {
    dir: TempDir,
    home: TempDir,
}

const NETWORK: &str = r#"format = 1
kind = "network"
id = "town"
name = "Town"
language = "en"
for_whom = "people in a crisis"
organisations = ["police", "care", "council"]
common_interest = "Nobody falls between us."
common_interest_version = 1
"#;

const TERMS: &str = r#"format = 1
kind = "terms"
[terms.urgent]
label = "urgent"
why_it_matters = "Who waits for whom depends on it."
[terms.vulnerable]
label = "vulnerable"
"#;

const CASES: &str = r#"format = 1
kind = "cases"
[cases.bridge]
terms = ["urgent"]
story = "Somebody stands on a bridge."
[cases.station]
terms = ["urgent"]
story = "Somebody sits at the station."
[cases.home]
terms = ["urgent"]
story = "Somebody calls from home."
"#;

const POLICE: &str = r#"format = 1
kind = "organisation"
id = "police"
name = "Police"
[definitions.urgent]
wording = "We come at once, within 15 minutes, when a life is in danger."
why = "we have one car"
time_limit = { within = "15 min", counted_from = "dispatch" }
[answers.urgent]
bridge = { answer = "yes" }
station = { answer = "no" }
home = { answer = "no" }
"#;

const CARE: &str = r#"format = 1
kind = "organisation"
id = "care"
name = "Care"
[definitions.urgent]
wording = "Ein Mensch – somebody – must be seen by a nurse within 24 hours of the referral."
time_limit = { within = "24 h", counted_from = "referral" }
[definitions.vulnerable]
wording = "Somebody who cannot look after themselves."
[answers.urgent]
bridge = { answer = "yes" }
station = { answer = "yes" }
home = { answer = "depends" }
"#;

const COUNCIL: &str = r#"format = 1
kind = "organisation"
id = "council"
name = "Council"
[definitions.vulnerable]
usage = "other-word"
our_word = "at risk"
"#;

const COMMITMENTS: &str = r#"format = 1
kind = "commitments"
[commitments.c1]
who = "police"
what = "Ask the control room"
by = 2026-12-15
for = ["urgent"]
state = "open"
"#;

impl Net {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self { dir: tempfile::tempdir().unwrap(), home: tempfile::tempdir().unwrap() }
    }

    /// Police, care and council, with two terms and three cases.
    pub(crate) fn town() -> Self {
        let net = Self::empty();
        for (path, text) in [
            ("network.toml", NETWORK),
            ("terms.toml", TERMS),
            ("cases.toml", CASES),
            ("organisations/police.toml", POLICE),
            ("organisations/care.toml", CARE),
            ("organisations/council.toml", COUNCIL),
            ("commitments.toml", COMMITMENTS),
        ] {
            net.write(path, text);
        }
        net
    }

    pub(crate) fn dir(&self) -> &Path {
        self.dir.path()
    }

    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.dir().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.dir().join(path)).unwrap()
    }

    pub(crate) fn edit(&self, path: &str, change: impl FnOnce(String) -> String) {
        let before = self.read(path);
        let after = change(before.clone());
        assert_ne!(before, after, "the edit of {path} changes nothing");
        self.write(path, &after);
    }

    /// The program in the folder of the network, with an empty home and a fixed day.
    pub(crate) fn std_command(&self, arguments: &[&str]) -> std::process::Command {
        let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin!("wordbond"));
        command.env_clear().args(arguments).current_dir(self.dir());
        // What a process cannot live without on some systems.
        for name in ["PATH", "SystemRoot", "LLVM_PROFILE_FILE"] {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        command
            .env("HOME", self.home())
            .env("XDG_CONFIG_HOME", self.home().join("config"))
            .env("XDG_DATA_HOME", self.home().join("data"))
            .env("XDG_STATE_HOME", self.home().join("state"))
            .env("WORDBOND_TODAY", "2026-11-21");
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> assert_cmd::Command {
        assert_cmd::Command::from_std(self.std_command(arguments))
    }

    /// What a call that succeeds prints.
    pub(crate) fn stdout(&self, arguments: &[&str]) -> String {
        let assert = self.run(arguments).assert().success();
        String::from_utf8(assert.get_output().stdout.clone()).unwrap()
    }

    /// The path of a recorded version.
    pub(crate) fn version_file(&self, number: u32) -> PathBuf {
        let folder = self.dir().join("agreed/urgent");
        let start = format!("{number:04}-");
        let found = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let mut found = found.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with(&start));
        found.next().unwrap()
    }

    /// Two versions for “urgent”; care objects to the second.
    pub(crate) fn record_two_versions(&self) {
        let first = self.record(1, "agreed", "Somebody comes at once.", "", "agree");
        let previous = format!("[previous]\nversion = 1\nfingerprint = \"{first}\"\n");
        self.record(2, "provisional", "Somebody comes within the hour.", &previous, "object");
    }

    fn record(&self, number: u32, standing: &str, wording: &str, previous: &str, care: &str) -> String {
        use wordbond::domain::{Definition, Fingerprint};
        let on = Fingerprint::of_definition(&Definition::of_wording(wording));
        let body = format!(
            r#"network = "town"
term = "urgent"
label = "urgent"
version = {number}
outcome = "one-meaning"
standing = "{standing}"
parties = ["police", "care"]
decided_on = 2026-1{number}-01
review_by = 2027-11-21
[meaning]
wording = "{wording}"
[positions.police]
name = "Police"
position = "agree"
on = "{on}"
[positions.care]
name = "Care"
position = "{care}"
on = "{on}"
reason = "we have one car"
would_remove = "a second car"
{previous}"#
        );
        let head = "format = 1\nkind = \"agreement\"\n";
        let fingerprint = Fingerprint::of_file(&format!("{head}{body}"));
        let text = format!("{head}file_fingerprint = \"{fingerprint}\"\n{body}");
        self.write(&format!("agreed/urgent/{number:04}-{}.toml", fingerprint.short()), &text);
        fingerprint.to_string()
    }

    /// The wording of an organisation for a term, from the files.
    fn wording(&self, org: &str, term: &str) -> String {
        let text = self.read(&format!("organisations/{org}.toml"));
        let table: toml::Table = text.parse().unwrap();
        table["definitions"][term]["wording"].as_str().unwrap().to_owned()
    }
}

/// Holds a term of the JSON against what the reference page says of it.
pub(crate) fn assert_term(term: &Value, net: &Net) {
    let placed = ["hidden-disagreement", "open-disagreement", "same-practice", "settled", "wording-only"];
    assert!(placed.contains(&term["placed"].as_str().unwrap()));
    assert!(term["label"].is_string());
    let strings = |value: &Value| -> Vec<String> {
        value.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
    };
    let organisations = strings(&term["organisations"]);
    strings(&term["silent"]);
    let pairs = term["pairs"].as_array().unwrap();
    let widest = pairs.iter().map(|pair| pair["divergence"].as_f64().unwrap()).reduce(f64::max);
    assert_eq!(term["divergence"].as_f64(), widest, "a term is as wide as its widest pair");
    for pair in pairs {
        let (a, b) = (pair["a"].as_str().unwrap(), pair["b"].as_str().unwrap());
        let place = |id: &str| organisations.iter().position(|org| org == id).unwrap();
        assert!(place(a) < place(b), "pairs come in the network's order");
        let id = term["term"].as_str().unwrap();
        assert_pair(pair, &net.wording(a, id), &net.wording(b, id));
    }
}

fn assert_pair(pair: &Value, a: &str, b: &str) {
    assert!((0.0..=1.0).contains(&pair["divergence"].as_f64().unwrap()));
    let spans = pair["spans"].as_array().unwrap();
    assert_side(spans, "a", a, "only-b");
    assert_side(spans, "b", b, "only-a");
    let starts: Vec<u64> = spans.iter().filter_map(|span| span["a"][0].as_u64()).collect();
    assert!(starts.is_sorted(), "spans are ordered by a");
    let kinds =
        ["magnitude", "reference-point", "polarity", "modality", "actor", "scope", "threshold", "example"];
    for conflict in pair["conflicts"].as_array().unwrap() {
        assert!(kinds.contains(&conflict["kind"].as_str().unwrap()));
        let facet = conflict["facet"].as_str().unwrap();
        assert!(wordbond::domain::Facet::of_key(facet).is_some(), "{facet}");
        for text in ["a", "b", "says"] {
            assert!(!conflict[text].as_str().unwrap().is_empty());
        }
    }
    assert!(pair["cases"]["answered_by_both"].as_u64().unwrap() >= pair["cases"]["differ"].as_u64().unwrap());
}

/// The spans of one side lie within the wording, do not overlap, and every word lies in one.
fn assert_side(spans: &[Value], side: &str, wording: &str, without: &str) {
    let relations = wordbond::divergence::Relation::ALL.map(|relation| relation.key());
    let letters: Vec<char> = wording.chars().collect();
    let mut covered = vec![0; letters.len()];
    for span in spans {
        let relation = span["relation"].as_str().unwrap();
        assert!(relations.contains(&relation), "{relation}");
        assert!((0.0..=1.0).contains(&span["score"].as_f64().unwrap()));
        assert_eq!(span[side].is_null(), relation == without, "{span}");
        if let Some(ends) = span[side].as_array() {
            let [start, end] =
                [&ends[0], &ends[1]].map(|end| usize::try_from(end.as_u64().unwrap()).unwrap());
            assert!(start < end && end <= letters.len(), "{span} in {wording}");
            covered[start..end].iter_mut().for_each(|times| *times += 1);
        }
    }
    for (letter, times) in letters.iter().zip(covered) {
        assert!(times <= 1, "two spans overlap in {wording}");
        assert!(times == 1 || !letter.is_alphanumeric(), "{letter} lies in no span of {wording}");
    }
}
