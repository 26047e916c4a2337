//! What is left after every possible stop: a crash between any two steps, a full disk at any of them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "tests may stop at the first surprise, and tables are long"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use wordbond::domain::*;
use wordbond::store::{Disk, RealDisk, SaveError, Store, load, verify};

/// What happens at the chosen step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// The machine stops: nothing works from there on, and what is being written is cut in half.
    Crash,
    /// The disk is full for that one step.
    Full,
}

#[derive(Debug)]
struct Faulty {
    fault: Fault,
    at: usize,
    steps: AtomicUsize,
}

impl Faulty {
    fn new(fault: Fault, at: usize) -> Arc<Self> {
        Arc::new(Self { fault, at, steps: AtomicUsize::new(0) })
    }

    fn step(&self) -> io::Result<()> {
        let step = self.steps.fetch_add(1, Ordering::SeqCst);
        let stops = match self.fault {
            Fault::Crash => step >= self.at,
            Fault::Full => step == self.at,
        };
        if stops { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    fn taken(&self) -> usize {
        self.steps.load(Ordering::SeqCst)
    }
}

impl Disk for Faulty {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        RealDisk.read(path)
    }
    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        if let Err(error) = self.step() {
            if self.steps.load(Ordering::SeqCst) == self.at + 1 {
                fs::write(path, &bytes[..bytes.len() / 2])?;
            }
            return Err(error);
        }
        RealDisk.write_new(path, bytes)
    }
    fn write_private(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.step().and_then(|()| RealDisk.write_private(path, bytes))
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step().and_then(|()| RealDisk.rename(from, to))
    }
    fn publish(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step().and_then(|()| RealDisk.publish(from, to))
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| RealDisk.remove(path))
    }
    fn make_dir(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| RealDisk.make_dir(path))
    }
    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| RealDisk.sync_dir(path))
    }
}

fn org(id: &str) -> OrgId {
    OrgId::parse(id).unwrap()
}

fn term(id: &str) -> TermId {
    TermId::parse(id).unwrap()
}

const FILES: [(&str, &str); 4] = [
    ("network.toml", "id = \"town\"\nname = \"Town\"\norganisations = [\"police\", \"care\"]\n"),
    ("terms.toml", "[terms.urgent]\nlabel = \"urgent\"\n"),
    (
        "organisations/police.toml",
        "# mine\nname = \"Police\"\n\n[definitions.urgent]\nwording = \"now\" # exact\n",
    ),
    ("organisations/care.toml", "name = \"Care\"\n\n[definitions.urgent]\nwording = \"today\"\n"),
];

fn folder() -> (tempfile::TempDir, tempfile::TempDir) {
    let (dir, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for (path, text) in FILES {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    (dir, data)
}

/// Every file that is not hidden.
fn visible(dir: &Path) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let mut open = vec![dir.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if !path.file_name().unwrap().to_string_lossy().starts_with('.') {
                let name = path.strip_prefix(dir).unwrap().to_string_lossy().into_owned();
                all.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    all
}

fn hidden(dir: &Path) -> usize {
    let mut count = 0;
    for folder in
        [dir.to_owned(), dir.join("organisations"), dir.join("proposals"), dir.join("agreed/urgent")]
    {
        let listing = fs::read_dir(folder).into_iter().flatten().flatten();
        count += listing.filter(|entry| entry.file_name().to_string_lossy().starts_with('.')).count();
    }
    count
}

/// A change of several files: one new, two changed.
fn change(network: &Network) -> Change {
    let define = |id: &str, text: &str| Change::Definition {
        org: org(id),
        term: term("urgent"),
        before: network.definition(&org(id), &term("urgent")).cloned().map(Box::new),
        after: Some(Box::new(Definition::of_wording(text))),
    };
    let candidate = Candidate {
        proposed_by: "police".into(),
        meaning: Definition::of_wording("soon"),
        ..Candidate::default()
    };
    Change::Several(vec![
        define("police", "at once"),
        define("care", "this week"),
        Change::Candidate {
            term: term("urgent"),
            key: "a".into(),
            before: None,
            after: Some(Box::new(candidate)),
        },
    ])
}

#[test]
fn after_every_stop_each_file_holds_the_old_or_the_new_and_nothing_else_is_lost() {
    for fault in [Fault::Crash, Fault::Full] {
        let mut at = 0;
        loop {
            let (dir, data) = folder();
            let old = visible(dir.path());
            let disk = Faulty::new(fault, at);
            let (mut store, loaded) = Store::open_on(dir.path(), data.path(), disk.clone()).unwrap();
            let change = change(&loaded.network);
            let result = store.save(&change);
            drop(store);
            let now = visible(dir.path());
            let mut new = old.clone();
            new.insert(
                "organisations/police.toml".into(),
                old["organisations/police.toml"].replace("\"now\"", "\"at once\""),
            );
            new.insert(
                "organisations/care.toml".into(),
                old["organisations/care.toml"].replace("today", "this week"),
            );
            new.insert("proposals/urgent.toml".into(), "format = 1\nkind = \"proposal\"\nid = \"urgent\"\n\n[candidates.a]\nproposed_by = \"police\"\nwording = \"soon\"\n".into());
            for (path, text) in &now {
                assert!(
                    old.get(path) == Some(text) || new.get(path) == Some(text),
                    "{fault:?} at {at}: {path} holds {text:?}"
                );
            }
            assert!(old.keys().all(|path| now.contains_key(path)), "{fault:?} at {at}: {:?}", now.keys());
            let again = load(dir.path()).unwrap();
            assert!(again.problems.is_empty(), "{:?}", again.problems);
            match &result {
                Ok(_) => assert_eq!(now, new, "{fault:?} at {at}"),
                Err(SaveError::Io { undone: true, .. }) => assert_eq!(now, old, "{fault:?} at {at}"),
                Err(SaveError::Io { undone: false, .. }) => assert_eq!(fault, Fault::Crash, "at {at}"),
                Err(other) => panic!("{other}"),
            }
            if fault == Fault::Full {
                let error = result.as_ref().err().map(ToString::to_string).unwrap_or_default();
                assert!(result.is_ok() || error.contains("the disk is full"), "{error}");
            }
            // The next workbench sweeps up, and the change can be made after all.
            let (mut store, loaded) = Store::open(dir.path(), data.path()).unwrap();
            assert_eq!(hidden(dir.path()), 0, "{fault:?} at {at}");
            if loaded.network == load_old(&old) {
                store.save(&change).unwrap();
                assert_eq!(visible(dir.path()), new);
            }
            if disk.taken() <= at {
                break;
            }
            at += 1;
        }
        assert!(at > 8, "{fault:?} was tried at every step, {at} in all");
    }
}

fn load_old(files: &BTreeMap<String, String>) -> Network {
    let files = files.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes())).collect();
    wordbond::store::assemble("town", files).network
}

/// A version that says a bit of everything.
fn agreement(version: u32, previous: Option<Previous>) -> Agreement {
    let meaning = Definition {
        wording: "A life is in danger,\nor soon will be.\nfile_fingerprint = \"no\"".into(),
        time_limit: vec![TimeLimit { until: Some("arrival".into()), ..TimeLimit::of("15 min") }],
        ..Definition::default()
    };
    let position = Position {
        reason: "cost \"and\" time".into(),
        would_remove: "money".into(),
        ..Position::new(Stance::Object, None)
    };
    let candidate = Candidate {
        proposed_by: "police".into(),
        meaning: Definition::of_wording("soon"),
        ..Candidate::default()
    };
    let own = OwnMeaning {
        label: "police-urgent".into(),
        facets: Definition { criterion: "danger".into(), ..Definition::default() },
    };
    let now = Definition::of_wording("now");
    Agreement {
        network: "town".into(),
        term: term("urgent"),
        label: "urgent".into(),
        version,
        outcome: Outcome::OwnThresholds,
        standing: Standing::Provisional,
        parties: vec![org("police"), org("care")],
        decided_on: jiff::civil::date(2026, 11, 21),
        valid_from: None,
        review_by: Some(jiff::civil::date(2027, 11, 21)),
        attended: vec![org("police")],
        scope: "the town".into(),
        rationale: "Everybody is safe.".into(),
        editorial: String::new(),
        use_instead: String::new(),
        translate_by: String::new(),
        meaning,
        own: [(org("police"), own)].into(),
        based_on: [(
            org("police"),
            BasedOn { fingerprint: Fingerprint::of_definition(&now), definition: now },
        )]
        .into(),
        positions: [
            (org("police"), SignedPosition { name: "Police".into(), position: Some(position) }),
            (org("care"), SignedPosition { name: "Care".into(), position: None }),
        ]
        .into(),
        candidates: [("a".into(), candidate)].into(),
        previous,
        previous_also: None,
        file_fingerprint: None,
        altered: false,
    }
}

#[test]
fn a_stop_while_recording_leaves_the_version_or_the_proposals_never_neither() {
    for fault in [Fault::Crash, Fault::Full] {
        let mut at = 0;
        loop {
            let (dir, data) = folder();
            let (mut store, loaded) = Store::open(dir.path(), data.path()).unwrap();
            let Change::Several(parts) = change(&loaded.network) else { panic!() };
            store.save(&parts[2]).unwrap();
            drop(store);
            let disk = Faulty::new(fault, at);
            let (mut store, _) = Store::open_on(dir.path(), data.path(), disk.clone()).unwrap();
            let result = store.record(&agreement(1, None));
            let again = load(dir.path()).unwrap();
            assert!(again.problems.is_empty(), "{fault:?} at {at}: {:?}", again.problems);
            assert_eq!(verify(&again), [], "{fault:?} at {at}");
            let recorded = again.network.latest(&term("urgent")).is_some();
            let proposed = again.network.proposals.contains_key(&term("urgent"));
            assert!(recorded || proposed, "{fault:?} at {at}: both are gone");
            assert!(result.is_err() || recorded, "{fault:?} at {at}: reported, but not there");
            if disk.taken() <= at {
                assert!(recorded && !proposed);
                break;
            }
            at += 1;
        }
        assert!(at > 5, "{fault:?}");
    }
}

#[test]
fn a_recorded_version_is_read_back_the_same_and_follows_the_one_before() {
    let (dir, data) = folder();
    let (mut store, _) = Store::open(dir.path(), data.path()).unwrap();
    let first = store.record(&agreement(1, None)).unwrap();
    assert_eq!(first.path, format!("agreed/urgent/0001-{}.toml", first.fingerprint.short()));
    assert!(first.proposals_removed);
    let taken = store.record(&agreement(1, None)).unwrap_err();
    assert!(matches!(taken, SaveError::VersionTaken { version: 1, .. }), "{taken}");
    let loose = store.record(&agreement(2, None)).unwrap_err();
    assert!(matches!(loose, SaveError::NotNext { version: 2, .. }), "{loose}");
    let previous = Previous { version: 1, fingerprint: first.fingerprint };
    let second = store.record(&agreement(2, Some(previous))).unwrap();
    let loaded = store.reload().unwrap();
    assert_eq!(loaded.problems, []);
    assert_eq!(
        loaded.network.agreements[&term("urgent")],
        [
            Agreement { file_fingerprint: Some(first.fingerprint), ..agreement(1, None) },
            Agreement { file_fingerprint: Some(second.fingerprint), ..agreement(2, Some(previous)) },
        ]
    );
    assert_eq!(verify(&loaded), []);
    let text = fs::read_to_string(dir.path().join(&first.path)).unwrap();
    insta::assert_snapshot!(text);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(dir.path().join(&first.path)).unwrap().permissions().mode();
        assert_eq!(mode & 0o222, 0, "nobody writes it again by accident");
    }
}

#[test]
fn the_fingerprint_is_that_of_the_tools_everybody_has() {
    let (dir, data) = folder();
    let (mut store, _) = Store::open(dir.path(), data.path()).unwrap();
    let recorded = store.record(&agreement(1, None)).unwrap();
    let script = "grep -v '^file_fingerprint = ' \"$1\" | tr -d '\\r' | sha256sum";
    let path = dir.path().join(&recorded.path);
    let Ok(output) = std::process::Command::new("sh").args(["-c", script, "sh"]).arg(path).output() else {
        return;
    };
    let printed = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        format!("sha256:{}", printed.split_whitespace().next().unwrap_or_default()),
        recorded.fingerprint.to_string()
    );
}

/// The rules that verification finds broken, with the number of times.
fn broken(dir: &Path) -> Vec<(String, &'static str)> {
    let breaks = verify(&load(dir).unwrap());
    breaks
        .into_iter()
        .map(|found| (found.file.split('/').next_back().unwrap().chars().take(4).collect(), found.rule))
        .collect()
}

fn rewrite(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from));
    fs::remove_file(path).unwrap();
    fs::write(path, text.replace(from, to)).unwrap();
}

#[test]
fn careless_edits_renames_gaps_and_forks_are_found() {
    let (dir, data) = folder();
    let (mut store, _) = Store::open(dir.path(), data.path()).unwrap();
    let first = store.record(&agreement(1, None)).unwrap();
    let previous = Previous { version: 1, fingerprint: first.fingerprint };
    let second = store.record(&agreement(2, Some(previous))).unwrap();
    let (one, two) = (dir.path().join(&first.path), dir.path().join(&second.path));

    rewrite(&two, "the town", "the town!");
    assert_eq!(broken(dir.path()), [("0002".into(), "changed")]);
    rewrite(&two, "the town!", "the town");
    assert_eq!(broken(dir.path()), []);

    // Mail programs turn line ends round; that is no change.
    rewrite(&one, "\n", "\r\n");
    assert_eq!(broken(dir.path()), []);

    rewrite(&one, "the town", "the village");
    assert_eq!(broken(dir.path()), [("0001".into(), "changed"), ("0002".into(), "chain")]);
    rewrite(&one, "the village", "the town");

    let renamed = two.with_file_name("0002-abcdef.toml");
    fs::rename(&two, &renamed).unwrap();
    assert_eq!(broken(dir.path()), [("0002".into(), "name")]);
    fs::rename(&renamed, &two).unwrap();

    let away = data.path().join("away.toml");
    fs::rename(&one, &away).unwrap();
    assert_eq!(broken(dir.path()), [("0002".into(), "chain")]);
    fs::rename(&away, &one).unwrap();

    // A second copy of the network decides version 2 as well; both copies are put together.
    let (other, other_data) = folder();
    let (mut copy, _) = Store::open(other.path(), other_data.path()).unwrap();
    fs::create_dir_all(other.path().join("agreed/urgent")).unwrap();
    fs::copy(&one, other.path().join(&first.path)).unwrap();
    let theirs = Agreement { scope: "the village".into(), ..agreement(2, Some(previous)) };
    let fork = copy.record(&theirs).unwrap();
    fs::copy(other.path().join(&fork.path), dir.path().join(&fork.path)).unwrap();
    assert_eq!(broken(dir.path()), [("0002".into(), "fork"), ("0002".into(), "fork")]);
    let resolved = Agreement {
        previous_also: Some(Previous { version: 2, fingerprint: fork.fingerprint }),
        ..agreement(3, Some(Previous { version: 2, fingerprint: second.fingerprint }))
    };
    store.record(&resolved).unwrap();
    assert_eq!(broken(dir.path()), []);
}

#[test]
fn a_candidate_that_somebody_put_forward_in_the_meantime_is_not_removed() {
    let (dir, data) = folder();
    let (mut store, _) = Store::open(dir.path(), data.path()).unwrap();
    fs::create_dir(dir.path().join("proposals")).unwrap();
    fs::write(dir.path().join("proposals/urgent.toml"), "[candidates.b]\nwording = \"later\"\n").unwrap();
    let recorded = store.record(&agreement(1, None)).unwrap();
    assert!(!recorded.proposals_removed);
    assert!(dir.path().join("proposals/urgent.toml").exists());
}
