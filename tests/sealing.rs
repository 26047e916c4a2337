//! Blind rounds on disk: what is sealed opens for whoever sealed it, where it was sealed, and nowhere else; and nothing
//! of it can be read before the reveal.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at the first surprise"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use proptest::prelude::*;
use rstest::rstest;
use tempfile::TempDir;
use wordbond::domain::{
    Ask, Asked, BlindProgress, CaseId, Date, Fingerprint, GuessAt, Moment, Network, OrgId, Secret, TermId,
    Verdict, WorkshopId,
};
use wordbond::store::{self, Revealed, SaveError, Store, StoreError};
use wordbond::words::Language;

const TODAY: Date = date(2026, 11, 23);
const WORKSHOP: &str = "# written by hand
format = 1
kind = \"workshop\"
id = \"kick-off\"
title = \"Kick-off\"   # ours
state = \"running\"
round = \"r1\"

[rounds.r1]
order = 1
kind = \"answer-cases\"
term = \"urgent\"

[rounds.r2]
order = 2
kind = \"guess\"
term = \"urgent\"

[rounds.r3]
order = 3
kind = \"answer-cases\"
term = \"urgent\"
";

const FILES: [(&str, &str); 6] = [
    ("network.toml", "id = \"town\"\nname = \"Town\"\norganisations = [\"police\", \"care\"]\n"),
    ("terms.toml", "[terms.urgent]\nlabel = \"urgent\"\n"),
    (
        "cases.toml",
        "[cases.bridge]\nterms = [\"urgent\"]\nstory = \"A bridge.\"\n\n[cases.home]\nterms = [\"urgent\"]\nstory = \"A call.\"\n",
    ),
    (
        "organisations/police.toml",
        "# mine\nname = \"Police\"\n\n[answers.urgent.bridge]\nanswer = \"yes\"\nbecause = \"a life\"\nrecorded_by = \"facilitator\"\n\n[answers.urgent.home]\nanswer = \"yes\"\nbecause = \"a child\"\n",
    ),
    ("organisations/care.toml", "name = \"Care\"\n"),
    ("workshops/kick-off.toml", WORKSHOP),
];

/// A network with a workshop that runs, and a user's data folder.
struct World {
    dir: TempDir,
    data: TempDir,
    store: Store,
}

impl World {
    fn new() -> Self {
        let (dir, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        for (path, text) in FILES {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let (store, _) = Store::open(dir.path(), data.path()).unwrap();
        Self { dir, data, store }
    }

    fn seal(&mut self, round: &str, ask: &Ask, said: &str) {
        self.store.seal(&kick_off(), round, ask, &Secret::new(said)).unwrap();
    }

    fn reveal(&mut self, rounds: &[&str]) -> Revealed {
        let rounds: Vec<String> = rounds.iter().map(|round| (*round).to_owned()).collect();
        self.store.reveal(&kick_off(), &rounds, TODAY).unwrap()
    }

    fn network(&self) -> Network {
        let loaded = store::load(self.dir.path()).unwrap();
        assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
        loaded.network
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.dir.path().join(path)).unwrap()
    }

    fn vault(&self) -> PathBuf {
        self.data.path().join("sealed")
    }

    /// The entries in the vault.
    fn entries(&self) -> Vec<PathBuf> {
        let all = fs::read_dir(self.vault()).into_iter().flatten().flatten().map(|entry| entry.path());
        all.filter(|path| !path.ends_with("key")).collect()
    }
}

/// Every file below some folders, by its path.
fn files(folders: &[&Path]) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut left: Vec<PathBuf> = folders.iter().map(|folder| (*folder).to_owned()).collect();
    while let Some(path) = left.pop() {
        if path.is_dir() {
            left.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            all.insert(path.clone(), fs::read(path).unwrap());
        }
    }
    all
}

fn kick_off() -> WorkshopId {
    WorkshopId::parse("kick-off").unwrap()
}

fn org(id: &str) -> OrgId {
    OrgId::parse(id).unwrap()
}

fn case(id: &str) -> CaseId {
    CaseId::parse(id).unwrap()
}

fn urgent() -> TermId {
    TermId::parse("urgent").unwrap()
}

fn answer(by: &str, of: &str) -> Ask {
    Ask { by: org(by), what: Asked::Answer(case(of)) }
}

fn guess(by: &str, about: &str, of: &str) -> Ask {
    Ask { by: org(by), what: Asked::Guess { about: org(about), case: case(of) } }
}

fn wording(by: &str, about: &str) -> Ask {
    Ask { by: org(by), what: Asked::Wording { about: org(about) } }
}

#[test]
fn what_is_sealed_is_published_at_the_reveal_and_put_where_it_belongs() {
    let mut world = World::new();
    world.seal("r1", &answer("police", "bridge"), "yes");
    world.seal("r1", &answer("police", "home"), "no");
    world.seal("r2", &guess("police", "care", "bridge"), "depends");
    world.seal("r2", &wording("police", "care"), "within a \"day\"");
    world.seal("r2", &guess("care", "police", "home"), "no");
    let closed = world.text("workshops/kick-off.toml");
    assert!(closed.starts_with(WORKSHOP.split("[rounds.r1]").next().unwrap()), "{closed}");
    assert_eq!(closed.matches("sealed = \"sha256:").count(), 5, "{closed}");
    assert!(!closed.contains("answer = ") && !closed.contains("salt"), "{closed}");

    let revealed = world.reveal(&["r1", "r2"]);

    assert_eq!(revealed.missing, []);
    let network = world.network();
    let police = &network.organisations[&org("police")];
    let bridge = &police.answers[&urgent()][&case("bridge")];
    let on = Fingerprint::of_text("story", "A bridge.");
    assert_eq!((bridge.verdict, bridge.because.as_str()), (Verdict::Yes, "a life"), "the same verdict");
    assert_eq!((bridge.on, bridge.answered_on, bridge.recorded_by.clone()), (Some(on), Some(TODAY), None));
    let home = &police.answers[&urgent()][&case("home")];
    let because = "(given with the answer “yes”) a child";
    assert_eq!((home.verdict, home.because.as_str()), (Verdict::No, because), "another verdict");
    let at = GuessAt { about: org("care"), term: urgent(), case: case("bridge") };
    assert_eq!(
        (police.guesses[&at].verdict, police.guesses[&at].guessed_on),
        (Verdict::Depends, Some(TODAY))
    );
    let thinks = &police.guessed_wordings[&(org("care"), urgent())];
    assert_eq!((thinks.wording.as_str(), thinks.guessed_on), ("within a \"day\"", Some(TODAY)));
    assert_eq!(network.organisations[&org("care")].guesses.len(), 1);
    for round in ["r1", "r2"] {
        for sealed in network.workshops[&kick_off()].rounds[round].sealed.values() {
            assert!(sealed.opened.is_some() && sealed.holds());
        }
    }
    assert!(world.text("organisations/police.toml").starts_with("# mine\n"));
    assert_eq!(world.entries(), Vec::<PathBuf>::new(), "the vault has forgotten them");
}

#[test]
fn a_reason_says_once_for_which_answer_it_was_given() {
    let mut world = World::new();
    for (round, said) in [("r1", "no"), ("r3", "depends")] {
        world.seal(round, &answer("police", "home"), said);
        world.reveal(&[round]);
        let network = world.network();
        let home = &network.organisations[&org("police")].answers[&urgent()][&case("home")];
        let because = "(given with the answer “yes”) a child";
        assert_eq!((home.verdict.key(), home.because.as_str()), (said, because));
    }
}

#[test]
fn an_answer_is_on_the_story_as_it_was_answered() {
    let mut world = World::new();
    world.seal("r1", &answer("care", "bridge"), "no");
    let cases = world.text("cases.toml").replace("A bridge.", "A bridge at night.");
    fs::write(world.dir.path().join("cases.toml"), cases).unwrap();
    world.seal("r1", &answer("police", "bridge"), "no");
    world.reveal(&["r1"]);
    let network = world.network();
    let on = |by: &str| network.organisations[&org(by)].answers[&urgent()][&case("bridge")].on;
    assert_eq!(on("care"), Some(Fingerprint::of_text("story", "A bridge.")));
    assert_eq!(on("police"), Some(Fingerprint::of_text("story", "A bridge at night.")));
}

#[test]
fn an_answer_about_one_word_never_becomes_one_about_another() {
    let mut world = World::new();
    let terms = world.text("terms.toml") + "\n[terms.harm]\nlabel = \"harm\"\n";
    fs::write(world.dir.path().join("terms.toml"), terms).unwrap();
    world.seal("r1", &answer("care", "bridge"), "no");
    world.seal("r2", &wording("police", "care"), "within a day");
    let workshop = world.text("workshops/kick-off.toml");
    let path = world.dir.path().join("workshops/kick-off.toml");
    fs::write(&path, workshop.replace("term = \"urgent\"", "term = \"harm\"")).unwrap();
    let revealed = world.reveal(&["r1", "r2"]);
    assert_eq!((revealed.missing.len(), revealed.change.is_empty()), (2, true));
    assert!(!world.text("organisations/care.toml").contains("harm"));
    fs::write(&path, workshop).unwrap();
    assert_eq!(world.reveal(&["r1", "r2"]).missing, []);
}

#[test]
fn a_folder_that_is_moved_or_renamed_during_the_break_opens_what_was_sealed() {
    let mut world = World::new();
    fs::write(world.dir.path().join("network.toml"), "name = \"Town\"\n").unwrap();
    let home = tempfile::tempdir().unwrap();
    let [before, after] = ["town", "village"].map(|name| home.path().join(name));
    let copy = |to: &Path| {
        for (path, bytes) in files(&[world.dir.path()]) {
            let path = to.join(path.strip_prefix(world.dir.path()).unwrap());
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    };
    copy(&before);
    world.store = Store::open(&before, world.data.path()).unwrap().0;
    world.seal("r1", &answer("care", "home"), "no");
    fs::rename(&before, &after).unwrap();
    world.store = Store::open(&after, world.data.path()).unwrap().0;
    assert_eq!(world.reveal(&["r1"]).missing, []);
}

#[cfg(unix)]
#[test]
fn a_network_goes_by_the_name_of_its_folder_also_through_a_link() {
    let world = World::new();
    fs::write(world.dir.path().join("network.toml"), "name = \"Town\"\n").unwrap();
    let home = tempfile::tempdir().unwrap();
    let link = home.path().join("another-name");
    std::os::unix::fs::symlink(world.dir.path(), &link).unwrap();
    let (mut store, loaded) = Store::open(&link, world.data.path()).unwrap();
    assert_eq!(loaded.network.id, store.reload().unwrap().network.id);
}

#[test]
fn minutes_take_the_place_of_our_own_and_of_nobody_elses() {
    let world = World::new();
    let put = |minutes: &str| world.store.put_minutes(&kick_off(), minutes).unwrap();
    let first = Some("workshops/kick-off.md".to_owned());
    for minutes in ["one\n", "two\n", "two\n"] {
        assert_eq!((put(minutes), world.text("workshops/kick-off.md").as_str()), (first.clone(), minutes));
    }
    fs::write(world.dir.path().join("workshops/kick-off.md"), "by hand\n").unwrap();
    let second = Some("workshops/kick-off.2.md".to_owned());
    for minutes in ["three\n", "four\n"] {
        assert_eq!((put(minutes), world.text("workshops/kick-off.2.md").as_str()), (second.clone(), minutes));
    }
    assert_eq!(world.text("workshops/kick-off.md"), "by hand\n");
    world.network();
}

#[test]
fn the_change_of_a_seal_and_of_a_reveal_fits_on_the_network_before_it() {
    let mut world = World::new();
    let mut network = world.network();
    for said in ["yes", "no"] {
        let change =
            world.store.seal(&kick_off(), "r1", &answer("care", "home"), &Secret::new(said)).unwrap();
        change.apply(&mut network).unwrap();
        assert_eq!(network, world.network());
    }
    world.reveal(&["r1"]).change.apply(&mut network).unwrap();
    assert_eq!(network, world.network());
}

#[test]
fn the_last_of_several_answers_counts_and_the_others_are_forgotten() {
    let mut world = World::new();
    let mut seen = Vec::new();
    for said in ["yes", "yes", "no", "depends"] {
        world.seal("r1", &answer("care", "home"), said);
        seen.push(
            world.network().workshops[&kick_off()].rounds["r1"].sealed[&answer("care", "home")].fingerprint,
        );
        assert_eq!(world.entries().len(), 1);
    }
    assert_ne!(seen[0], seen[1], "the same answer never looks the same");
    world.reveal(&["r1"]);
    assert_eq!(
        world.network().organisations[&org("care")].answers[&urgent()][&case("home")].verdict,
        Verdict::Depends
    );
}

#[test]
fn what_a_crash_left_in_the_vault_is_put_in_order_when_a_round_goes_on() {
    let mut world = World::new();
    world.seal("r1", &answer("care", "home"), "yes");
    let folder = fs::canonicalize(world.dir.path()).unwrap();
    let folder = Fingerprint::of_bytes(folder.as_os_str().as_encoded_bytes()).to_string();
    let folder: String = folder.chars().skip("sha256:".len()).take(16).collect();
    let [entry] = world.entries().try_into().unwrap();
    // Between vault and file an entry has the network's folder in its name; another's lies there as well.
    let waits = |name: &str| entry.with_file_name(format!("{name}-{folder}"));
    fs::copy(&entry, waits(&"0".repeat(64))).unwrap();
    fs::copy(&entry, entry.with_file_name(format!("{}-0123456789abcdef", "1".repeat(64)))).unwrap();
    fs::rename(&entry, waits(entry.file_name().unwrap().to_str().unwrap())).unwrap();
    assert_eq!(world.store.blind_progress(&kick_off(), "r1"), BlindProgress::default());
    assert_eq!(world.entries().len(), 3, "only who holds the workshops puts things in order");
    world.store.hold_workshops("facilitator", Moment::parse("2026-11-23T14:03:00+01:00").unwrap()).unwrap();
    assert_eq!(world.store.blind_progress(&kick_off(), "r1"), BlindProgress::default());
    assert!(entry.exists());
    assert_eq!(world.entries().len(), 2, "another folder's entries are left alone");
    assert_eq!(world.reveal(&["r1"]).missing, []);
}

#[test]
fn what_was_passed_and_not_finished_is_kept_until_the_reveal_and_names_nobody_in_any_file() {
    let mut world = World::new();
    world.seal("r1", &answer("care", "home"), "yes");
    let progress = BlindProgress {
        passed: [answer("police", "home"), guess("care", "police", "bridge")].into(),
        unfinished: [wording("care", "police")].into(),
    };
    world.store.keep_blind_progress(&kick_off(), "r1", &progress).unwrap();
    assert_eq!(world.store.blind_progress(&kick_off(), "r1"), progress);
    assert_eq!(world.store.blind_progress(&kick_off(), "r2"), BlindProgress::default());
    for (path, bytes) in files(&[world.data.path()]) {
        assert!(!bytes.windows(6).any(|found| found == b"passed"), "{}", path.display());
    }
    world.reveal(&["r1"]);
    assert_eq!(world.store.blind_progress(&kick_off(), "r1"), BlindProgress::default());
    assert_eq!(world.entries(), Vec::<PathBuf>::new());
}

#[test]
fn of_two_rounds_that_ask_the_same_the_later_one_stands_and_both_are_kept() {
    let mut world = World::new();
    world.seal("r3", &answer("care", "home"), "no");
    world.seal("r1", &answer("care", "home"), "yes");
    world.reveal(&["r3", "r1"]);
    let network = world.network();
    assert_eq!(network.organisations[&org("care")].answers[&urgent()][&case("home")].verdict, Verdict::No);
    let rounds = &network.workshops[&kick_off()].rounds;
    let said =
        |round: &str| rounds[round].sealed[&answer("care", "home")].opened.as_ref().unwrap().said.clone();
    assert_eq!((said("r1").as_str(), said("r3").as_str()), ("yes", "no"));
}

#[test]
fn what_is_revealed_cannot_be_sealed_anew_and_what_is_gone_takes_nothing() {
    let mut world = World::new();
    world.seal("r1", &answer("care", "home"), "no");
    world.reveal(&["r1"]);
    let before = files(&[world.dir.path(), world.data.path()]);
    for (round, says) in [("r1", "revealed already"), ("r9", "no longer in the workshop's file")] {
        let error =
            world.store.seal(&kick_off(), round, &answer("care", "home"), &Secret::new("yes")).unwrap_err();
        assert!(error.to_string().contains(says), "{error}");
    }
    let gone = world.store.reveal(&kick_off(), &["r9".into()], TODAY).unwrap_err();
    assert!(matches!(gone, SaveError::Sealing(_)), "{gone:?}");
    assert!(world.reveal(&["r1"]).change.is_empty(), "there is nothing left to reveal");
    assert_eq!(files(&[world.dir.path(), world.data.path()]), before);
}

#[test]
fn what_is_taken_back_leaves_nothing_behind() {
    let mut world = World::new();
    world.seal("r1", &answer("care", "home"), "no");
    world.seal("r1", &answer("care", "bridge"), "no");
    world.store.take_back(&kick_off(), "r1", &[answer("care", "home"), answer("police", "home")]).unwrap();
    let left = world.network().workshops[&kick_off()].rounds["r1"].sealed.keys().cloned().collect::<Vec<_>>();
    assert_eq!((left, world.entries().len()), (vec![answer("care", "bridge")], 1));
    world.store.forget_round(&kick_off(), "r1").unwrap();
    assert!(world.network().workshops[&kick_off()].rounds["r1"].sealed.is_empty());
    assert_eq!(world.entries().len(), 0);
}

/// Ways to lose what was sealed.
fn lose_the_folder(world: &World) {
    fs::remove_dir_all(world.vault()).unwrap();
}

fn lose_the_key(world: &World) {
    fs::remove_file(world.vault().join("key")).unwrap();
}

fn get_another_key(world: &World) {
    fs::write(world.vault().join("key"), [7; 32]).unwrap();
}

fn spoil_the_entries(world: &World) {
    for path in world.entries() {
        let mut bytes = fs::read(&path).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        fs::write(path, bytes).unwrap();
    }
}

#[rstest]
#[case(lose_the_folder)]
#[case(lose_the_key)]
#[case(get_another_key)]
#[case(spoil_the_entries)]
fn what_cannot_be_opened_stays_sealed_and_the_round_can_be_repeated(#[case] lose: fn(&World)) {
    let mut world = World::new();
    world.seal("r1", &answer("police", "home"), "no");
    lose(&world);
    // What is sealed afterwards is not drawn into it.
    world.seal("r2", &guess("care", "police", "home"), "yes");
    let revealed = world.reveal(&["r1", "r2"]);
    assert_eq!(revealed.missing, [("r1".to_owned(), answer("police", "home"))]);
    let network = world.network();
    assert!(network.workshops[&kick_off()].rounds["r1"].is_sealed());
    assert!(!network.workshops[&kick_off()].rounds["r2"].is_sealed());
    assert_eq!(network.organisations[&org("police")].answers[&urgent()][&case("home")].verdict, Verdict::Yes);
    world.store.forget_round(&kick_off(), "r1").unwrap();
    world.seal("r1", &answer("police", "home"), "depends");
    assert_eq!(world.reveal(&["r1"]).missing, []);
}

#[test]
fn an_entry_that_was_put_in_the_place_of_another_is_refused() {
    let mut world = World::new();
    let (one, two) = (answer("police", "home"), answer("care", "home"));
    world.seal("r1", &one, "no");
    world.seal("r1", &two, "yes");
    let sealed = |world: &World, ask: &Ask| {
        let text = world.network().workshops[&kick_off()].rounds["r1"].sealed[ask].fingerprint.to_string();
        text.trim_start_matches("sha256:").to_owned()
    };
    let (first, second) = (sealed(&world, &one), sealed(&world, &two));
    // In the network's file the fingerprints change places; both are whole, and both are in the vault.
    let swapped = world
        .text("workshops/kick-off.toml")
        .replace(&first, "*")
        .replace(&second, &first)
        .replace('*', &second);
    fs::write(world.dir.path().join("workshops/kick-off.toml"), swapped).unwrap();
    assert_eq!(world.reveal(&["r1"]).missing.len(), 2);
    // Nor does it help to give the file in the vault another name.
    fs::rename(world.vault().join(&first), world.vault().join("x")).unwrap();
    fs::rename(world.vault().join(&second), world.vault().join(&first)).unwrap();
    fs::rename(world.vault().join("x"), world.vault().join(&second)).unwrap();
    assert_eq!(world.reveal(&["r1"]).missing.len(), 2);
}

#[test]
fn a_folder_that_cannot_be_written_seals_nothing() {
    let mut world = World::new();
    fs::write(world.data.path().join("sealed"), "in the way").unwrap();
    let error =
        world.store.seal(&kick_off(), "r1", &answer("care", "home"), &Secret::new("yes")).unwrap_err();
    assert!(error.to_string().contains("sealed"), "{error}");
    assert_eq!(world.text("workshops/kick-off.toml"), WORKSHOP);
}

#[cfg(unix)]
#[test]
fn key_entries_and_notes_can_be_read_by_their_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let mut world = World::new();
    world.seal("r1", &answer("care", "home"), "no");
    world.store.keep_notes(&kick_off(), "Ask care first.").unwrap();
    world.store.put_minutes(&kick_off(), "Minutes").unwrap();
    let draft = store::Draft {
        network: world.dir.path().to_owned(),
        place: "notes/kick-off/notes".into(),
        at: String::new(),
        cursor: 0,
        text: "Ask care last.".into(),
        kept: false,
    };
    store::Journal::new(world.data.path()).write(&draft).unwrap();
    for path in files(&[world.data.path()])
        .into_keys()
        .filter(|path| !path.starts_with(world.data.path().join("locks")))
    {
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700), "{}", path.display());
    }
}

#[test]
fn notes_lie_with_the_user_and_never_in_the_network() {
    let world = World::new();
    assert_eq!(world.store.notes(&kick_off()).unwrap(), "");
    for notes in ["Ask care first.", "Café later.\nNot now."] {
        world.store.keep_notes(&kick_off(), notes).unwrap();
        assert_eq!(world.store.notes(&kick_off()).unwrap(), notes);
    }
    let network = files(&[world.dir.path()]);
    assert_eq!(network.len(), FILES.len(), "{:?}", network.keys());
}

#[test]
fn one_workbench_at_a_time_holds_the_workshops() {
    let mut world = World::new();
    let now = Moment::parse("2026-11-23T14:03:00+01:00").unwrap();
    world.store.hold_workshops("facilitator", now).unwrap();
    world.store.hold_workshops("facilitator", now).unwrap();
    let (mut other, loaded) = Store::open(world.dir.path(), world.data.path()).unwrap();
    assert!(loaded.problems.is_empty(), "the lock is no file of the network: {:?}", loaded.problems);
    let refused = other.hold_workshops("Police", now).unwrap_err();
    assert!(matches!(refused, StoreError::Held(_)));
    let says = refused.sentence(Language::Dutch);
    assert!(says.contains("facilitator") && says.contains("2026-11-23 14:03"), "{says}");
    world.store.release_workshops();
    other.hold_workshops("Police", now).unwrap();
    drop(other);
    assert!(!world.dir.path().join("workshops/.lock").exists());
    world.store.hold_workshops("facilitator", now).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_is_said_is_in_any_file_before_the_reveal(
        said in proptest::collection::vec("[a-zA-Z0-9é漢]{6,40}( [a-z\"\\\\]{4,30})?", 1..4),
    ) {
        let mut world = World::new();
        let asks = [wording("police", "care"), wording("care", "police"), wording("police", "care")];
        for (ask, said) in asks.iter().zip(&said) {
            world.seal("r2", ask, said);
        }
        for (path, bytes) in files(&[world.dir.path(), world.data.path()]) {
            for said in &said {
                let found = bytes.windows(said.len()).any(|window| window == said.as_bytes());
                prop_assert!(!found, "{said} is in {}", path.display());
            }
        }
        prop_assert_eq!(world.reveal(&["r2"]).missing, []);
        let network = world.network();
        let thinks = |by: &str, about: &str| {
            network.organisations[&org(by)].guessed_wordings.get(&(org(about), urgent())).map(|it| it.wording.clone())
        };
        prop_assert_eq!(thinks("police", "care"), said.get(2).or(said.first()).cloned());
        prop_assert_eq!(thinks("care", "police"), said.get(1).cloned());
    }
}
