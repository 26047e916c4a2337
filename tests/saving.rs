//! Saving changes into files that people have edited by hand: what is not changed stays, byte for byte.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "tests may stop at the first surprise, and tables are long"
)]

use std::fs;
use std::path::Path;

use wordbond::domain::change::{remove_organisation, remove_term};
use wordbond::domain::*;
use wordbond::store::{Loaded, SaveError, Store, load};

fn org(id: &str) -> OrgId {
    OrgId::parse(id).unwrap()
}

fn term(id: &str) -> TermId {
    TermId::parse(id).unwrap()
}

fn case(id: &str) -> CaseId {
    CaseId::parse(id).unwrap()
}

const NETWORK: &str = "# The network.\n\nformat=1\nkind='network'\nid   = \"town\"\nname = 'Town' # its name\norganisations = [\n  \"police\", # first\n  \"care\",\n]\ncommon_interest = '''\nEverybody is safe.'''\ncommon_interest_version = 2\ncolour = 'red'\n\n[common_interest_was.1]\ntext = \"Safe.\"\n";

/// Hand-edited: odd spacing, every way of writing tables, comments everywhere, unknown keys.
const POLICE: &str = r#"# Everything the police say.
   # indented remark

name    =   'Police'   # who we are
mark="POL"
sector = "police"
nickname = "the blues"        # nobody knows this key

# ---------- definitions ----------

# about urgent
[definitions.urgent]   # behind the header
  wording   = "Life in danger"   # exact
  # how fast
  time_limit = { within='15 min',counted_from = "dispatch" , note = 1 }
  includes = [
      "a", # first
      # between
      'b'
  ]
  then = """
one
two""" # two lines
  odd = [ 1, 2 ]
# trailing remark of urgent

# loose remark

[definitions]
calm.wording = "Quiet" # dotted
calm.why     = 'because'
loud = { wording = "Loud", thresholds = [{ of = "dB", is = 80 }] }

# about needs
[needs.n1]
text = "a bed"
[[definitions.fast.time_limit]]
within = '1 h' # c
[[definitions.fast.time_limit]]
within = '2 h'

[answers.urgent.station]
answer = "no"   # still thinking
because = 'x'

[guesses.care.urgent.station]
answer = "yes"
[common_interest]
endorses = 1
[positions.urgent]
position = "object"
reason = "cost"
would_remove = "money"
# the end, without a line end"#;

const TERMS: &str = "[terms.urgent]\nlabel = \"urgent\"\nalso = [\"urgency\", { label = \"spoed\", language = \"nl\" }]\n\n[terms.calm]\nlabel='calm'\n";
const CASES: &str = "[cases.station]\nterms = [\"urgent\"]\nstory = \"A man waits.\" # short\n";
const CARE: &str = "id = \"care\"\nname = \"Care\"\n\n[definitions.urgent]\nwording = \"today\"\n";

struct World {
    dir: tempfile::TempDir,
    data: tempfile::TempDir,
}

impl World {
    fn new(change: impl Fn(&str) -> String) -> Self {
        let world = Self { dir: tempfile::tempdir().unwrap(), data: tempfile::tempdir().unwrap() };
        fs::create_dir(world.dir.path().join("organisations")).unwrap();
        for (path, text) in [
            ("network.toml", NETWORK),
            ("organisations/police.toml", POLICE),
            ("organisations/care.toml", CARE),
            ("terms.toml", TERMS),
            ("cases.toml", CASES),
        ] {
            fs::write(world.dir.path().join(path), change(text)).unwrap();
        }
        world
    }

    fn plain() -> Self {
        Self::new(str::to_owned)
    }

    fn open(&self) -> (Store, Loaded) {
        let (store, loaded) = Store::open(self.dir.path(), self.data.path()).unwrap();
        assert!(loaded.problems.iter().all(|p| p.rule == "unknown-key"), "{:?}", loaded.problems);
        (store, loaded)
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.dir.path().join(path)).unwrap()
    }

    fn files(&self) -> Vec<(String, Vec<u8>)> {
        let mut all = Vec::new();
        files(self.dir.path(), "", &mut all);
        all.sort();
        all
    }
}

fn files(dir: &Path, prefix: &str, all: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(dir).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            files(&entry.path(), &format!("{name}/"), all);
        } else {
            all.push((name, fs::read(entry.path()).unwrap()));
        }
    }
}

/// A change of a definition by the police.
fn define(network: &Network, of: &str, edit: impl FnOnce(&mut Definition)) -> Change {
    let (org, term) = (org("police"), term(of));
    let before = network.definition(&org, &term).cloned();
    let mut after = before.clone().unwrap_or_default();
    edit(&mut after);
    Change::Definition { org, term, before: before.map(Box::new), after: Some(Box::new(after)) }
}

/// One change of every kind, with the lines that it takes out and puts in.
fn every_kind(network: &Network) -> Vec<(&'static str, Change, Vec<&'static str>, Vec<&'static str>)> {
    let police = &network.organisations[&org("police")];
    let mut all = Vec::new();
    let mut add = |name, change, out: &[&'static str], put: &[&'static str]| {
        all.push((name, change, out.to_vec(), put.to_vec()));
    };
    add(
        "wording",
        define(network, "urgent", |d| d.wording = "In \"danger\"".into()),
        &["  wording   = \"Life in danger\"   # exact"],
        &["  wording   = \"In \\\"danger\\\"\"   # exact"],
    );
    add("new facet", define(network, "urgent", |d| d.why = "one car".into()), &[], &["  why = \"one car\""]);
    add(
        "limit",
        define(network, "urgent", |d| {
            d.time_limit[0].within = "20 min".into();
            d.time_limit[0].until = Some("arrival".into());
        }),
        &["  time_limit = { within='15 min',counted_from = \"dispatch\" , note = 1 }"],
        &["  time_limit = { within=\"20 min\",counted_from = \"dispatch\", until = \"arrival\" , note = 1 }"],
    );
    add(
        "example",
        define(network, "urgent", |d| d.includes.push("c".into())),
        &["      'b'"],
        &["      'b',", "      \"c\","],
    );
    add(
        "several lines",
        define(network, "urgent", |d| d.then = "three\nfour".into()),
        &["one", "two\"\"\" # two lines"],
        &["three", "four\"\"\" # two lines"],
    );
    add(
        "facet gone",
        define(network, "urgent", |d| d.wording.clear()),
        &["  wording   = \"Life in danger\"   # exact"],
        &["  # exact"],
    );
    add("dotted", define(network, "calm", |d| d.then = "wait".into()), &[], &["calm.then = \"wait\""]);
    add(
        "inline",
        define(network, "loud", |d| {
            d.thresholds[0].is = "90".into();
            d.why = "ears".into();
        }),
        &["loud = { wording = \"Loud\", thresholds = [{ of = \"dB\", is = 80 }] }"],
        &["loud = { wording = \"Loud\", thresholds = [{ of = \"dB\", is = \"90\" }], why = \"ears\" }"],
    );
    add(
        "tables of their own",
        define(network, "fast", |d| d.time_limit[0].within = "90 min".into()),
        &["within = '1 h' # c"],
        &["within = \"90 min\" # c"],
    );
    add(
        "new definition",
        define(network, "new", |d| d.wording = "w".into()),
        &[],
        &["", "[definitions.new]", "wording = \"w\""],
    );
    let mut charter = network.charter.clone();
    charter.common_interest_was.insert(
        2,
        EarlierInterest { text: "Everybody is safe.".into(), until: Some(jiff::civil::date(2026, 6, 11)) },
    );
    charter.common_interest = "Better.".into();
    charter.common_interest_version = 3;
    charter.order.reverse();
    let before = Box::new(network.charter.clone());
    add(
        "charter",
        Change::Charter { before, after: Box::new(charter) },
        &[
            "  \"police\", # first",
            "  \"care\",",
            "common_interest = '''",
            "Everybody is safe.'''",
            "common_interest_version = 2",
        ],
        &[
            "  \"care\", # first",
            "  \"police\",",
            "common_interest = \"Better.\"",
            "common_interest_version = 3",
            "",
            "[common_interest_was.2]",
            "text = \"Everybody is safe.\"",
            "until = 2026-06-11",
        ],
    );
    add(
        "profile",
        Change::Organisation {
            org: org("police"),
            before: Some(police.profile.clone()),
            after: Some(Profile { mark: "P".into(), language: Some("nl".into()), ..police.profile.clone() }),
        },
        &["mark=\"POL\""],
        &["mark=\"P\"", "language = \"nl\""],
    );
    let urgent = network.terms[&term("urgent")].clone();
    let mut after = urgent.clone();
    after.also[0].label = "urgence".into();
    after.also.push(OtherLabel { label: "dringend".into(), language: Some("de".into()) });
    add(
        "term",
        Change::Term { term: term("urgent"), before: Some(urgent), after: Some(after) },
        &["also = [\"urgency\", { label = \"spoed\", language = \"nl\" }]"],
        &[
            "also = [\"urgence\", { label = \"spoed\", language = \"nl\" }, { label = \"dringend\", language = \"de\" }]",
        ],
    );
    let station = network.cases[&case("station")].clone();
    let longer = Case { story: "A man\nwaits.".into(), ..station.clone() };
    add(
        "case",
        Change::Case { case: case("station"), before: Some(station), after: Some(longer) },
        &["story = \"A man waits.\" # short"],
        &["story = \"\"\"", "A man", "waits.\"\"\" # short"],
    );
    let answer = police.answers[&term("urgent")][&case("station")].clone();
    let other = Answer { verdict: Verdict::Yes, recorded_by: Some("facilitator".into()), ..answer.clone() };
    add(
        "answer",
        Change::Answer {
            org: org("police"),
            term: term("urgent"),
            case: case("station"),
            before: Some(answer.clone()),
            after: Some(other),
        },
        &["answer = \"no\"   # still thinking"],
        &["answer = \"yes\"   # still thinking", "recorded_by = \"facilitator\""],
    );
    add(
        "new answer",
        Change::Answer {
            org: org("police"),
            term: term("calm"),
            case: case("station"),
            before: None,
            after: Some(answer),
        },
        &[],
        &["", "[answers.calm.station]", "answer = \"no\"", "because = \"x\""],
    );
    let position = police.positions[&term("urgent")].clone();
    let agree = Position {
        reason: String::new(),
        would_remove: String::new(),
        stance: Stance::Agree,
        ..position.clone()
    };
    add(
        "position",
        Change::Position {
            org: org("police"),
            term: term("urgent"),
            before: Some(Box::new(position)),
            after: Some(Box::new(agree)),
        },
        &["position = \"object\"", "reason = \"cost\"", "would_remove = \"money\""],
        &["position = \"agree\""],
    );
    let endorsement = police.endorsement.clone();
    add(
        "endorsement",
        Change::Endorsement {
            org: org("police"),
            before: endorsement,
            after: Some(Endorsement {
                endorses: Some(2),
                would_change: "a word".into(),
                recorded_by: Some("facilitator".into()),
            }),
        },
        &["endorses = 1"],
        &["endorses = 2", "would_change = \"a word\"", "recorded_by = \"facilitator\""],
    );
    add(
        "note",
        Change::Note {
            org: org("police"),
            note: Note::Need,
            key: "n1".into(),
            before: Some("a bed".into()),
            after: Some("two beds".into()),
        },
        &["text = \"a bed\""],
        &["text = \"two beds\""],
    );
    add(
        "note gone",
        Change::Note {
            org: org("police"),
            note: Note::Need,
            key: "n1".into(),
            before: Some("a bed".into()),
            after: None,
        },
        &["# about needs", "[needs.n1]", "text = \"a bed\""],
        &[],
    );
    add(
        "first offer",
        Change::Note {
            org: org("police"),
            note: Note::Offer,
            key: "o1".into(),
            before: None,
            after: Some("a phone".into()),
        },
        &[],
        &["", "[offers.o1]", "text = \"a phone\""],
    );
    add(
        "definition gone",
        Change::Definition {
            org: org("police"),
            term: term("calm"),
            before: Some(Box::new(police.definitions[&term("calm")].clone())),
            after: None,
        },
        &["calm.wording = \"Quiet\" # dotted", "calm.why     = 'because'"],
        &["# dotted"],
    );
    all
}

/// Lines of `a` that are not in `b`, in order, counting doubles.
fn without<'a>(a: &'a str, b: &str) -> Vec<&'a str> {
    let mut rest: Vec<&str> = b.lines().collect();
    a.lines()
        .filter(|line| !line.is_empty())
        .filter(|line| match rest.iter().position(|other| other == line) {
            Some(at) => {
                rest.remove(at);
                false
            }
            None => true,
        })
        .collect()
}

fn all_text(world: &World) -> String {
    let mut all = String::new();
    for (path, bytes) in world.files() {
        all.push_str(&format!("== {path}\n{}\n", String::from_utf8(bytes).unwrap()));
    }
    all
}

/// Readable when it differs.
fn same(a: &[(String, Vec<u8>)], b: &[(String, Vec<u8>)], what: &str) {
    let show = |files: &[(String, Vec<u8>)]| -> String {
        files.iter().map(|(path, bytes)| format!("== {path}\n{}\n", String::from_utf8_lossy(bytes))).collect()
    };
    assert!(a == b, "{what}: {}\n-------- should be\n{}", show(a), show(b));
}

#[test]
fn only_the_lines_that_change_are_touched_and_undo_brings_every_byte_back() {
    let variants: [fn(&str) -> String; 3] =
        [str::to_owned, |text| text.replace('\n', "\r\n"), |text| format!("\u{feff}{text}")];
    for variant in variants {
        let kinds = every_kind(&World::new(variant).open().1.network).len();
        for index in 0..kinds {
            let world = World::new(variant);
            let (mut store, loaded) = world.open();
            let (name, change, out, put) = every_kind(&loaded.network).swap_remove(index);
            let (before, original) = (all_text(&world), world.files());
            let saved = store.save(&change).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(saved.written.len(), 1, "{name}");
            let after = all_text(&world);
            let lines = |lines: Vec<&'static str>| {
                lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>()
            };
            assert_eq!(
                (without(&before, &after), without(&after, &before)),
                (lines(out), lines(put)),
                "{name}"
            );
            let crlf = before.matches("\r\n").count() > 0;
            for (path, bytes) in world.files() {
                let text = String::from_utf8(bytes).unwrap();
                assert_eq!(
                    text.matches('\n').count(),
                    text.matches("\r\n").count() + if crlf { 0 } else { text.matches('\n').count() },
                    "{name}: line ends of {path}"
                );
                let old = original.iter().find(|(other, _)| *other == path).unwrap();
                assert_eq!(text.starts_with('\u{feff}'), old.1.starts_with("\u{feff}".as_bytes()), "{name}");
                assert_eq!(text.ends_with('\n'), old.1.ends_with(b"\n"), "{name}: end of {path}");
            }
            let mut expected = loaded.network.clone();
            change.apply(&mut expected).unwrap();
            assert_eq!(load(world.dir.path()).unwrap().network, expected, "{name}");
            let done = world.files();
            store.save(&change.inverse()).unwrap();
            same(&world.files(), &original, &format!("{name}: undone"));
            store.save(&change).unwrap();
            same(&world.files(), &done, &format!("{name}: done again"));
        }
    }
}

#[test]
fn a_removed_organisation_and_a_removed_term_come_back_whole() {
    let world = World::plain();
    let (mut store, loaded) = world.open();
    let original = world.files();
    for change in [
        remove_organisation(&loaded.network, &org("police")).unwrap(),
        remove_term(&loaded.network, &term("urgent")).unwrap(),
    ] {
        store.save(&change).unwrap();
        let mut expected = loaded.network.clone();
        change.apply(&mut expected).unwrap();
        assert_eq!(load(world.dir.path()).unwrap().network, expected);
        store.save(&change.inverse()).unwrap();
        same(&world.files(), &original, "undone");
    }
    let kept: Vec<_> = fs::read_dir(world.data.path().join("removed/town")).unwrap().collect();
    assert_eq!(kept.len(), 1, "a removed file is kept in the user's own folder");
}

#[test]
fn several_saves_are_undone_together_or_one_by_one() {
    let world = World::plain();
    let (mut store, mut loaded) = world.open();
    let original = world.files();
    let mut done = Vec::new();
    for text in ["one", "two", "three"] {
        let change = define(&loaded.network, "urgent", |d| d.wording = text.into());
        store.save(&change).unwrap();
        change.apply(&mut loaded.network).unwrap();
        done.push(change);
    }
    let Change::Definition { org, term, before, .. } = done[0].clone() else { panic!() };
    let Change::Definition { after, .. } = done[2].clone() else { panic!() };
    store.save(&Change::Definition { org, term, before: after, after: before }).unwrap();
    same(&world.files(), &original, "typing that was saved three times is undone in one go");
    for change in &done {
        store.save(change).unwrap();
    }
    for change in done.iter().rev() {
        store.save(&change.inverse()).unwrap();
    }
    same(&world.files(), &original, "undone");
}

#[test]
fn a_new_organisation_and_the_first_term_start_files_that_say_what_they_are() {
    let world = World::plain();
    fs::remove_file(world.dir.path().join("terms.toml")).unwrap();
    let (mut store, loaded) = world.open();
    let original = world.files();
    let mut charter = loaded.network.charter.clone();
    charter.order.push(org("court"));
    let change = Change::Several(vec![
        Change::Organisation {
            org: org("court"),
            before: None,
            after: Some(Profile { name: "Court".into(), mark: "C".into(), ..Profile::default() }),
        },
        Change::Charter { before: Box::new(loaded.network.charter.clone()), after: Box::new(charter) },
        Change::Term { term: term("new"), before: None, after: Some(Term::of_label("New")) },
        Change::Definition {
            org: org("court"),
            term: term("new"),
            before: None,
            after: Some(Box::new(Definition::of_wording("w"))),
        },
        Change::Candidate {
            term: term("new"),
            key: "a".into(),
            before: None,
            after: Some(Box::new(Candidate {
                proposed_by: "court".into(),
                outcome: Outcome::Drop,
                use_instead: "x".into(),
                ..Candidate::default()
            })),
        },
    ]);
    store.save(&change).unwrap();
    assert_eq!(
        world.text("organisations/court.toml"),
        "format = 1\nkind = \"organisation\"\nid = \"court\"\nname = \"Court\"\nmark = \"C\"\n\n[definitions.new]\nwording = \"w\"\n"
    );
    assert_eq!(world.text("terms.toml"), "format = 1\nkind = \"terms\"\n\n[terms.new]\nlabel = \"New\"\n");
    assert_eq!(
        world.text("proposals/new.toml"),
        "format = 1\nkind = \"proposal\"\nid = \"new\"\n\n[candidates.a]\nproposed_by = \"court\"\noutcome = \"drop\"\nuse_instead = \"x\"\n"
    );
    let loaded = load(world.dir.path()).unwrap();
    assert!(loaded.problems.iter().all(|p| p.rule == "unknown-key"));
    store.save(&change.inverse()).unwrap();
    same(&world.files(), &original, "undone");
}

#[test]
fn a_file_with_mistakes_is_never_written_over() {
    let world = World::plain();
    let broken = format!("{POLICE}\nwhat now");
    fs::write(world.dir.path().join("organisations/police.toml"), &broken).unwrap();
    let (mut store, loaded) = Store::open(world.dir.path(), world.data.path()).unwrap();
    let change = define(&loaded.network, "urgent", |d| d.wording = "x".into());
    let error = store.save(&change).unwrap_err();
    assert!(matches!(error, SaveError::Broken { line: 55, .. }), "{error}");
    assert_eq!(world.text("organisations/police.toml"), broken);
}

#[test]
fn what_somebody_else_wrote_into_other_entries_is_kept() {
    let world = World::plain();
    let (mut store, loaded) = world.open();
    let (mut theirs, _) = world.open();
    assert!(theirs.is_open_elsewhere() && !store.is_open_elsewhere());
    theirs.save(&define(&loaded.network, "loud", |d| d.wording = "theirs".into())).unwrap();
    theirs.save(&define(&loaded.network, "urgent", |d| d.criterion = "theirs".into())).unwrap();
    let mine = define(&loaded.network, "urgent", |d| d.wording = "mine".into());
    let saved = store.save(&mine).unwrap();
    assert_eq!(saved.changed_by_others, ["organisations/police.toml"]);
    let now = store.reload().unwrap().network;
    let urgent = now.definition(&org("police"), &term("urgent")).unwrap();
    assert_eq!((urgent.wording.as_str(), urgent.criterion.as_str()), ("mine", "theirs"));
    assert_eq!(now.definition(&org("police"), &term("loud")).unwrap().wording, "theirs");
}

#[test]
fn the_same_key_is_a_conflict_in_which_neither_is_lost() {
    let world = World::plain();
    let (mut store, loaded) = world.open();
    let (mut theirs, _) = world.open();
    theirs.save(&define(&loaded.network, "urgent", |d| d.wording = "theirs".into())).unwrap();
    let mine = define(&loaded.network, "urgent", |d| d.wording = "mine".into());
    let SaveError::Conflict(conflict) = store.save(&mine).unwrap_err() else { panic!("a conflict") };
    assert_eq!(conflict.mine, mine);
    let there = conflict.theirs.network.definition(&org("police"), &term("urgent")).unwrap();
    assert_eq!(there.wording, "theirs");
    let kept = fs::read_to_string(conflict.kept.as_ref().unwrap()).unwrap();
    assert!(kept.contains("[mine.definitions.urgent]\nwording = \"mine\""), "{kept}");
    assert!(toml::from_str::<toml::Table>(&kept).is_ok());
    assert!(conflict.kept.unwrap().starts_with(world.data.path()));
    assert_eq!(
        load(world.dir.path()).unwrap().network.definition(&org("police"), &term("urgent")).unwrap().wording,
        "theirs"
    );
    // The same change by both is no conflict.
    store.save(&define(&loaded.network, "urgent", |d| d.wording = "theirs".into())).unwrap();
}

#[test]
fn undo_puts_a_removed_entry_back_although_somebody_else_has_written_since() {
    let world = World::plain();
    let (mut store, loaded) = world.open();
    let before = Some(Box::new(loaded.network.definition(&org("police"), &term("urgent")).unwrap().clone()));
    let change = Change::Definition { org: org("police"), term: term("urgent"), before, after: None };
    store.save(&change).unwrap();
    let (mut theirs, _) = world.open();
    theirs.save(&define(&loaded.network, "loud", |d| d.wording = "theirs".into())).unwrap();
    store.save(&change.inverse()).unwrap();
    assert_eq!(world.text("organisations/police.toml"), POLICE.replace("\"Loud\"", "\"theirs\""));
}

#[test]
fn an_organisation_that_somebody_else_gave_words_is_not_removed() {
    let world = World::plain();
    let (mut store, loaded) = world.open();
    let change = remove_organisation(&loaded.network, &org("care")).unwrap();
    let path = world.dir.path().join("organisations/care.toml");
    fs::write(&path, format!("{CARE}\n[definitions.calm]\nwording = \"new\"\n")).unwrap();
    assert!(matches!(store.save(&change).unwrap_err(), SaveError::Conflict(_)));
    assert!(path.exists());
}

#[test]
fn a_renamed_file_is_found_again() {
    let world = World::plain();
    let (mut store, loaded) = world.open();
    let dir = world.dir.path().join("organisations");
    fs::rename(dir.join("care.toml"), dir.join("care (2).toml")).unwrap();
    let before = loaded.network.definition(&org("care"), &term("urgent")).cloned().map(Box::new);
    let after = Some(Box::new(Definition::of_wording("tomorrow")));
    store.save(&Change::Definition { org: org("care"), term: term("urgent"), before, after }).unwrap();
    assert!(fs::read_to_string(dir.join("care (2).toml")).unwrap().contains("tomorrow"));
    assert!(!dir.join("care.toml").exists());
}

#[cfg(unix)]
#[test]
fn a_protected_file_is_respected_and_a_link_is_followed() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let world = World::plain();
    let (mut store, loaded) = world.open();
    let path = world.dir.path().join("organisations/police.toml");
    let change = define(&loaded.network, "urgent", |d| d.wording = "x".into());
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    assert!(matches!(store.save(&change).unwrap_err(), SaveError::ReadOnly(_)));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    let real = world.data.path().join("real.toml");
    fs::rename(&path, &real).unwrap();
    symlink(&real, &path).unwrap();
    store.save(&change).unwrap();
    assert!(path.is_symlink());
    assert!(fs::read_to_string(&real).unwrap().contains("\"x\""));
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
}
