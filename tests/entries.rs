//! Everything around the definitions (guesses, explanations, check-ins, misconceptions, sponsors, workshops) goes to disk
//! and comes back the same, one entry at a time, and undoing brings back the very bytes.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use wordbond::domain::change::remove_organisation;
use wordbond::domain::entry::remove_workshop;
use wordbond::domain::*;
use wordbond::store::{Loaded, Store, load};

fn org(id: &str) -> OrgId {
    OrgId::parse(id).unwrap()
}

fn term(id: &str) -> TermId {
    TermId::parse(id).unwrap()
}

fn case(id: &str) -> CaseId {
    CaseId::parse(id).unwrap()
}

fn workshop() -> WorkshopId {
    WorkshopId::parse("2026-11-21-kick-off").unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn moment(clock: &str) -> Moment {
    Moment::parse(&format!("2026-11-21T{clock}+01:00")).unwrap()
}

fn sealed(what: Asked, said: &str, opened: bool) -> (At, Entry) {
    let salt = Salt::new([9; 16]);
    let mut entry = Sealed::close(salt, said);
    if opened {
        entry = entry.open(Opened { salt, said: said.to_owned() }).unwrap();
    }
    let ask = Ask { by: org("police"), what };
    (At::Sealed { workshop: workshop(), round: "r2".into(), ask }, Entry::Sealed(entry))
}

fn plan() -> RoundPlan {
    RoundPlan {
        terms: vec![term("urgent")],
        between: vec![org("police"), org("care")],
        cases: vec![case("man-at-the-station")],
        pairs: vec![(org("police"), org("care"))],
        minutes: 25,
        started_at: Some(moment("14:03:00")),
        paused_for: 125,
        paused_at: Some(moment("14:09:00")),
        ended_at: Some(moment("14:15:00")),
        skipped: true,
        recorded: Some(2),
        ..RoundPlan::new(2, RoundKind::AnswerCases, Some(term("urgent")))
    }
}

/// An entry of every kind, with every key that it can have, in an order in which they can be made.
fn all() -> Vec<(At, Entry)> {
    let police = || org("police");
    let by = || Some("facilitator".to_owned());
    let on = || Some(day("2026-11-21"));
    let head = |state| WorkshopHead { title: "Kick-off".into(), on: on(), state, round: Some("r2".into()) };
    let at_round = |round: &str| At::Round { workshop: workshop(), round: round.into() };
    let guess_at = GuessAt { about: org("care"), term: term("urgent"), case: case("man-at-the-station") };
    vec![
        (
            At::Guess { org: police(), at: guess_at },
            Entry::Guess(Guess { verdict: Verdict::Depends, guessed_on: on(), recorded_by: by() }),
        ),
        (
            At::GuessedWording { org: police(), about: org("care"), term: term("urgent") },
            Entry::GuessedWording(GuessedWording {
                wording: "Within a day,\nor \"two\".".into(),
                guessed_on: on(),
                recorded_by: by(),
            }),
        ),
        (
            At::Explained { org: police(), term: term("urgent"), to: org("care") },
            Entry::Explained(Explained {
                why: "we can send one car".into(),
                heard: "they have one car".into(),
                confirmed: Some(false),
                corrected: "one at a time".into(),
                explained_on: on(),
                recorded_by: by(),
            }),
        ),
        (
            At::CheckIn { org: police(), on: day("2026-11-21"), about: org("care") },
            Entry::CheckIn(CheckIn {
                do_what_they_say: Some(4),
                want_the_same: None,
                can_be_open: Some(1),
                because: "too early".into(),
                recorded_by: by(),
            }),
        ),
        (
            At::Misconception { org: police(), key: "m1".into() },
            Entry::Misconception(Misconception {
                about: org("care"),
                believed: "they close at five".into(),
                is_so: "they do not".into(),
                term: Some(term("urgent")),
                cases: vec![case("man-at-the-station")],
                noticed_on: on(),
                recorded_by: by(),
            }),
        ),
        (
            At::Accepted { org: org("care"), believer: police(), key: "m1".into() },
            Entry::Accepted(Acceptance {
                on: Some(Fingerprint::of_text("is_so", "They come.")),
                accepted_on: on(),
                recorded_by: None,
            }),
        ),
        (
            At::Sponsor { key: "s1".into() },
            Entry::Sponsor(Sponsor { name: "The mayor".into(), role: "sponsor".into(), since: on() }),
        ),
        (At::Workshop { workshop: workshop() }, Entry::Workshop(head(WorkshopState::Running))),
        (At::Attendance { workshop: workshop(), org: police() }, Entry::Attendance(Attendance { people: 2 })),
        (at_round("r1"), Entry::Round(Box::new(RoundPlan::new(1, RoundKind::CheckIn, None)))),
        (At::Said { workshop: workshop(), round: "r1".into(), org: police() }, Entry::Said("curious".into())),
        (at_round("r2"), Entry::Round(Box::new(plan()))),
        sealed(Asked::Answer(case("man-at-the-station")), "yes", false),
        sealed(Asked::Guess { about: org("care"), case: case("man-at-the-station") }, "no", true),
        sealed(Asked::Wording { about: org("care") }, "Within a day.", true),
    ]
}

fn write(dir: &Path) {
    fs::create_dir_all(dir.join("organisations")).unwrap();
    fs::write(dir.join("network.toml"), "name = \"Town\"\norganisations = [\"police\", \"care\"]\n").unwrap();
    fs::write(dir.join("terms.toml"), "[terms.urgent]\nlabel = \"urgent\"\n").unwrap();
    let story = "[cases.man-at-the-station]\nterms = [\"urgent\"]\nstory = \"A man.\"\n";
    fs::write(dir.join("cases.toml"), story).unwrap();
    let police = "# ours\nname = \"Police\" # we\n\n# why\n[needs.n1]\ntext = \"a bed\" # soon\n";
    fs::write(dir.join("organisations/police.toml"), police).unwrap();
    fs::write(dir.join("organisations/care.toml"), "name = 'Care'").unwrap();
}

fn bytes(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let loaded = load(dir).unwrap();
    loaded.files.iter().map(|file| (file.path().to_owned(), file.bytes().to_vec())).collect()
}

fn no_problems(loaded: &Loaded) {
    let problems: Vec<&str> = loaded.problems.iter().map(|problem| problem.what.as_str()).collect();
    assert_eq!(problems, [""; 0]);
}

/// A network on disk, open for changes.
struct Town {
    dir: PathBuf,
    store: Store,
    network: Network,
    _root: tempfile::TempDir,
}

/// With an entry of every kind.
fn full() -> Town {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("town");
    write(&dir);
    let (mut store, loaded) = Store::open(&dir, &root.path().join("data")).unwrap();
    let mut network = loaded.network;
    for (at, entry) in all() {
        let change = Change::of_entry(&network, at, Some(entry));
        change.apply(&mut network).unwrap();
        store.save(&change).unwrap();
    }
    Town { dir, store, network, _root: root }
}

#[test]
fn every_kind_of_entry_is_saved_read_back_and_taken_back() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("town");
    write(&dir);
    let (mut store, loaded) = Store::open(&dir, &root.path().join("data")).unwrap();
    let mut network = loaded.network;
    let mut steps = Vec::new();
    for (at, entry) in all() {
        let before = bytes(&dir);
        let change = Change::of_entry(&network, at.clone(), Some(entry.clone()));
        change.apply(&mut network).unwrap();
        store.save(&change).unwrap();
        let again = load(&dir).unwrap();
        no_problems(&again);
        assert_eq!(again.network, network, "{at:?}");
        assert_eq!(again.network.entry(&at), Some(entry));
        assert!(!change.sentence(&network, network.language()).is_empty());
        steps.push((change, before));
    }
    for (change, before) in steps.into_iter().rev() {
        change.inverse().apply(&mut network).unwrap();
        store.save(&change.inverse()).unwrap();
        assert_eq!(bytes(&dir), before, "{change:?}");
    }
}

#[test]
fn an_entry_changes_in_place_and_leaves_its_neighbours_alone() {
    let Town { dir, mut store, mut network, _root } = full();
    let at = At::Round { workshop: workshop(), round: "r1".into() };
    let mut longer = RoundPlan::new(1, RoundKind::CheckIn, None);
    longer.minutes = 12;
    let change = Change::of_entry(&network, at, Some(Entry::Round(Box::new(longer))));
    change.apply(&mut network).unwrap();
    let path = dir.join("workshops/2026-11-21-kick-off.toml");
    let before = fs::read_to_string(&path).unwrap();
    store.save(&change).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), before.replacen("minutes = 10", "minutes = 12", 1));
    assert_eq!(load(&dir).unwrap().network, network);
}

#[test]
fn a_workshop_and_an_organisation_go_with_all_they_hold_and_come_back() {
    let Town { dir, mut store, mut network, _root } = full();
    let before = bytes(&dir);
    let removals = [
        remove_workshop(&network, &workshop()).unwrap(),
        remove_organisation(&network, &org("police")).unwrap(),
    ];
    for change in &removals {
        change.apply(&mut network).unwrap();
        store.save(change).unwrap();
    }
    assert!(!dir.join("workshops/2026-11-21-kick-off.toml").exists());
    assert!(!dir.join("organisations/police.toml").exists());
    for change in removals.iter().rev() {
        store.save(&change.inverse()).unwrap();
    }
    assert_eq!(bytes(&dir), before);
}

#[test]
fn a_sentence_about_a_sealed_answer_never_says_what_it_is() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("town");
    write(&dir);
    let network = load(&dir).unwrap().network;
    let (at, entry) = sealed(Asked::Wording { about: org("care") }, "MARKER", true);
    let change = Change::of_entry(&network, at, Some(entry));
    let said = change.sentence(&network, network.language());
    assert!(!said.contains("MARKER") && said.contains("Police"), "{said}");
}

#[test]
fn an_entry_of_another_kind_does_not_fit() {
    let mut network = Network::default();
    let sponsor = Entry::Sponsor(Sponsor::default());
    let change = Change::of_entry(&network, At::Workshop { workshop: workshop() }, Some(sponsor));
    assert!(change.apply(&mut network).is_err());
    assert_eq!(network, Network::default());
}

#[test]
fn every_place_has_a_name_that_leads_back_to_it_but_for_what_is_sealed() {
    for (at, _) in all() {
        let sealed = matches!(at, At::Sealed { .. });
        assert_eq!(At::parse(&at.to_string()), (!sealed).then_some(at));
    }
    assert_eq!(At::parse("guess/police"), None);
    assert_eq!(At::parse("check-in/police/soon/care"), None);
}

#[test]
fn what_check_finds_in_an_entry_is_said_with_its_file_and_line() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("town");
    write(&dir);
    let police = dir.join("organisations/police.toml");
    let guess = "\n[guesses.nobody.urgent.man-at-the-station]\nanswer = \"yes\"\n";
    let mistaken = "\n[misconceptions.m1]\nabout = \"police\"\nbelieved = \"they close at five\"\nis_so = \"they do not\"\n";
    fs::write(&police, fs::read_to_string(&police).unwrap() + guess + mistaken).unwrap();
    let digest = Sealed::close(Salt::new([9; 16]), "yes").fingerprint;
    let salt = Salt::new([9; 16]);
    let text = format!(
        "format = 1\nkind = \"workshop\"\n\n[rounds.r1]\norder = 1\nkind = \"answer-cases\"\nterm = \"urgent\"\n\n\
         [rounds.r1.answers.police.man-at-the-station]\nsealed = \"{digest}\"\nanswer = \"no\"\nsalt = \"{salt}\"\n"
    );
    fs::create_dir_all(dir.join("workshops")).unwrap();
    fs::write(dir.join("workshops/kick-off.toml"), text).unwrap();
    let loaded = load(&dir).unwrap();
    let lines = |file: &str| fs::read_to_string(dir.join(file)).unwrap();
    let line_of = |file: &str, starts: &str| {
        let at = lines(file).lines().position(|line| line.starts_with(starts));
        (file.to_owned(), at.unwrap() + 1)
    };
    let found: BTreeMap<&str, (String, usize)> = loaded
        .all_problems()
        .into_iter()
        .filter(|it| ["unknown-organisation", "about-itself", "broken-seal"].contains(&it.rule))
        .map(|it| (it.rule, (it.file, it.line)))
        .collect();
    let expected = [
        ("about-itself", line_of("organisations/police.toml", "about = ")),
        ("broken-seal", line_of("workshops/kick-off.toml", "[rounds.r1.answers")),
        ("unknown-organisation", line_of("organisations/police.toml", "[guesses.nobody")),
    ];
    assert_eq!(found, expected.into());
}
