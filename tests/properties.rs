//! Whatever is edited, in whatever order: what is loaded is what was saved, and undoing everything
//! brings back every byte.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "tests may stop at the first surprise, and tables are long"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use wordbond::domain::change::{remove_organisation, remove_term};
use wordbond::domain::*;
use wordbond::store::{Store, load};

const POLICE: &str = "# Police\nname    = 'Police' # who\nodd = 1\n\n[definitions.urgent]  # h\n  wording = '''a\nb''' # w\n  time_limit = { within='1 h', note = 1 }\n  includes = [\n    'x', # one\n    \"y\"\n  ]\n\n# loose\n\n[definitions]\ncalm.wording = \"c\"\nloud = { wording = \"l\", why = 'w' }\n\n[[definitions.fast.time_limit]]\nwithin = '1 h'\n[[definitions.fast.time_limit]]\nwithin = '2 h' # two\n[offers.o1]\ntext = 'x'\n\n[guesses.care.urgent.c]\nanswer = 'yes'\n[answers.urgent.c]\nanswer = \"no\"\n# end";

const FILES: [(&str, &str); 6] = [
    (
        "network.toml",
        "id = 'town'\nname = \"Town\"\norganisations = [\"police\",\n  'care', # second\n]\ncommon_interest = \"x\" # why\n",
    ),
    (
        "terms.toml",
        "[terms.urgent]\nlabel = \"urgent\"\nalso = ['a', { label = \"b\", language = 'nl', odd = 1 }]\n[terms.calm]\nlabel = \"calm\"\n",
    ),
    ("cases.toml", "cases.c = { terms = ['urgent'], story = \"s\" }\n"),
    ("commitments.toml", "[commitments.c1]\nwho = 'police'\nwhat = \"w\"\n"),
    ("organisations/police.toml", POLICE),
    ("organisations/care.toml", "name = \"Care\"\r\n\r\n[definitions.urgent]\r\nwording = \"w\"\r\n"),
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-z ]{0,8}",
        2 => ".{0,12}",
        2 => prop::collection::vec(
            prop_oneof![Just("\n"), Just("\""), Just("\"\"\""), Just("\\"), Just("'"), Just("\r\n"), Just("\r"), Just("#"), Just("[a]"), Just(" = "), Just("\t"), Just("\u{7f}"), Just("é"), Just("\u{feff}")],
            0..6
        ).prop_map(|parts| parts.concat()),
    ]
}

/// What to do next; the numbers pick one of what there is.
#[derive(Debug, Clone)]
struct Op {
    kind: u8,
    a: u8,
    b: u8,
    text: String,
    other: String,
}

fn op() -> impl Strategy<Value = Op> {
    (0..20_u8, any::<u8>(), any::<u8>(), text(), text()).prop_map(|(kind, a, b, text, other)| Op {
        kind,
        a,
        b,
        text,
        other,
    })
}

fn pick<K: Clone, V>(map: &BTreeMap<K, V>, at: u8) -> Option<K> {
    map.keys().nth(usize::from(at) % map.len().max(1)).cloned()
}

/// An entry that is there or a new one, by turns.
fn some<K: Clone + Ord, V>(map: &BTreeMap<K, V>, at: u8, new: impl Fn(u8) -> K) -> K {
    if at.is_multiple_of(3) { new(at % 16) } else { pick(map, at / 3).unwrap_or_else(|| new(at % 16)) }
}

fn id<K>(stem: &str, at: u8) -> wordbond::domain::Id<K> {
    wordbond::domain::Id::parse(&format!("{stem}-{at}")).unwrap()
}

fn day(at: u8) -> Date {
    jiff::civil::date(2026, 1 + i8::try_from(at % 12).unwrap(), 3)
}

fn edit_definition(definition: &mut Definition, op: &Op) {
    let maybe = (!op.other.is_empty()).then(|| op.other.clone());
    match op.a % 9 {
        0 => definition.usage = Usage::ALL[usize::from(op.b) % 3],
        1 => definition.language = maybe,
        2 => {
            let limit = TimeLimit { until: maybe, ..TimeLimit::of(&op.text) };
            match op.b % 4 {
                0 => definition.time_limit.push(limit),
                1 => {
                    definition.time_limit.pop();
                }
                2 => definition.time_limit.insert(0, limit),
                _ => definition.time_limit = vec![limit],
            }
        }
        3 => definition.thresholds.push(Threshold { of: op.text.clone(), is: op.other.clone() }),
        4 => {
            definition.thresholds.pop();
        }
        5 => match op.b % 4 {
            0 => definition.includes.push(op.text.clone()),
            1 => {
                definition.includes.pop();
            }
            2 => definition.includes.insert(0, op.text.clone()),
            _ if definition.includes.is_empty() => {}
            _ => {
                definition.includes.remove(0);
            }
        },
        6 => definition.reviewed_on = op.b.is_multiple_of(2).then(|| day(op.b)),
        7 => definition.recorded_by = maybe,
        _ => {
            let texts: Vec<Facet> =
                Facet::ALL.into_iter().filter(|facet| definition.text_mut(*facet).is_some()).collect();
            let facet = texts[usize::from(op.b) % texts.len()];
            definition.set(facet, FacetValue::Text(op.text.clone()));
        }
    }
}

/// A change that fits the network as it is.
fn change(network: &Network, op: &Op) -> Option<Change> {
    let org = pick(&network.organisations, op.b)?;
    let organisation = &network.organisations[&org];
    let maybe = (!op.other.is_empty()).then(|| op.other.clone());
    let term = some(&network.terms, op.a, |at| id("t", at));
    Some(match op.kind {
        0..=6 => {
            let term = some(&organisation.definitions, op.a.wrapping_mul(7), |at| id("t", at));
            let before = organisation.definitions.get(&term).cloned();
            let mut after = before.clone().unwrap_or_default();
            edit_definition(&mut after, op);
            let gone = op.kind == 6 && op.b.is_multiple_of(2);
            Change::Definition {
                org,
                term,
                before: before.map(Box::new),
                after: (!gone).then(|| Box::new(after)),
            }
        }
        7 => {
            let before = Box::new(network.charter.clone());
            let mut after = before.clone();
            match op.a % 5 {
                0 => after.name = op.text.clone(),
                1 => after.order.reverse(),
                2 => {
                    after
                        .common_interest_was
                        .insert(u32::from(op.b % 3), EarlierInterest { text: op.text.clone(), until: None });
                }
                3 => after.common_interest_version = u32::from(op.b),
                _ => after.common_interest = op.text.clone(),
            }
            Change::Charter { before, after }
        }
        8 => Change::Organisation {
            org,
            before: Some(organisation.profile.clone()),
            after: Some(Profile { name: op.text.clone(), language: maybe, ..organisation.profile.clone() }),
        },
        9 => {
            let org = some(&network.organisations, 0, |_| id("o", op.a));
            if network.organisations.contains_key(&org) {
                return None;
            }
            Change::Organisation {
                org,
                before: None,
                after: Some(Profile { name: op.text.clone(), ..Profile::default() }),
            }
        }
        10 if op.a < 90 => remove_organisation(network, &org)?,
        10 => remove_term(network, &pick(&network.terms, op.b)?)?,
        11 => {
            let before = network.terms.get(&term).cloned();
            let mut after = before.clone().unwrap_or_default();
            after.label = op.text.clone();
            after.also.push(OtherLabel {
                label: op.other.clone(),
                language: op.b.is_multiple_of(2).then(|| op.text.clone()),
            });
            Change::Term { term, before, after: Some(after) }
        }
        12 => {
            let case = some(&network.cases, op.a, |at| id("c", at));
            let before = network.cases.get(&case).cloned();
            let after = (!op.b.is_multiple_of(4)).then(|| Case {
                story: op.text.clone(),
                terms: vec![term],
                ..Case::default()
            });
            Change::Case { case, before, after }
        }
        13 | 14 => {
            let answers = organisation.answers.get(&term).cloned().unwrap_or_default();
            let case = some(&answers, op.a, |at| id("c", at));
            let before = answers.get(&case).cloned();
            let on = op.b.is_multiple_of(2).then(|| Fingerprint::of_bytes(b"x"));
            let answer = Answer {
                verdict: Verdict::ALL[usize::from(op.b) % 3],
                because: op.text.clone(),
                on,
                answered_on: Some(day(op.b)),
                recorded_by: maybe,
            };
            Change::Answer { org, term, case, before, after: (!op.b.is_multiple_of(4)).then_some(answer) }
        }
        15 => {
            let before = organisation.positions.get(&term).cloned().map(Box::new);
            let position = Position {
                reason: op.text.clone(),
                would_remove: op.other.clone(),
                ..Position::new(Stance::ALL[usize::from(op.b) % 5], None)
            };
            Change::Position {
                org,
                term,
                before,
                after: (!op.b.is_multiple_of(4)).then(|| Box::new(position)),
            }
        }
        16 => {
            let candidates = network.proposals.get(&term).cloned().unwrap_or_default().candidates;
            let key = some(&candidates, op.a, |at| ["a", "b", "x y"][usize::from(at) % 3].to_owned());
            let before = candidates.get(&key).cloned().map(Box::new);
            let candidate = Candidate {
                proposed_by: op.other.clone(),
                meaning: Definition::of_wording(&op.text),
                outcome: Outcome::ALL[usize::from(op.b) % 6],
                ..Candidate::default()
            };
            Change::Candidate {
                term,
                key,
                before,
                after: (!op.b.is_multiple_of(3)).then(|| Box::new(candidate)),
            }
        }
        17 => {
            let after = (!op.b.is_multiple_of(3)).then(|| Endorsement {
                endorses: Some(u32::from(op.a)),
                would_change: op.text.clone(),
                recorded_by: None,
            });
            Change::Endorsement { org, before: organisation.endorsement.clone(), after }
        }
        18 => {
            let key = some(&organisation.offers, op.a, |at| format!("o{at}"));
            let before = organisation.offers.get(&key).cloned();
            Change::Note {
                org,
                note: Note::Offer,
                key,
                before,
                after: (!op.b.is_multiple_of(3)).then(|| Noted::from(op.text.as_str())),
            }
        }
        _ => {
            let key = some(&network.commitments, op.a, |at| format!("c{at}"));
            let before = network.commitments.get(&key).cloned();
            let commitment = Commitment {
                who: op.text.clone(),
                what: op.other.clone(),
                by: Some(day(op.b)),
                terms: vec![term],
                state: CommitmentState::ALL[usize::from(op.b) % 4],
                workshop: None,
            };
            Change::Commitment { key, before, after: (!op.b.is_multiple_of(3)).then_some(commitment) }
        }
    })
}

fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut open = vec![dir.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                all.insert(
                    path.strip_prefix(dir).unwrap().to_string_lossy().into_owned(),
                    fs::read(path).unwrap(),
                );
            }
        }
    }
    all
}

fn show(files: &BTreeMap<String, Vec<u8>>) -> String {
    files.iter().map(|(path, bytes)| format!("== {path}\n{}\n", String::from_utf8_lossy(bytes))).collect()
}

fn folder() -> (tempfile::TempDir, tempfile::TempDir) {
    let (dir, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fs::create_dir(dir.path().join("organisations")).unwrap();
    for (path, text) in FILES {
        fs::write(dir.path().join(path), text).unwrap();
    }
    (dir, data)
}

/// A file with some of its bytes taken out, doubled or replaced.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let spot = (any::<prop::sample::Index>(), 0..12_usize, prop::collection::vec(any::<u8>(), 0..4));
    let quote = (
        any::<prop::sample::Index>(),
        0..3_usize,
        "[\"'\\[\\]{}=#\\\\\n.]{0,4}".prop_map(String::into_bytes),
    );
    prop::collection::vec(prop_oneof![spot, quote], 1..5).prop_map(|spots| {
        let mut bytes = POLICE.as_bytes().to_vec();
        for (at, length, with) in spots {
            let at = at.index(bytes.len().max(1)).min(bytes.len());
            let end = (at + length).min(bytes.len());
            bytes.splice(at..end, with);
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// However a file is damaged, the others are read, the damage is named inside the file, and the
    /// file is not written over.
    #[test]
    fn a_damaged_file_takes_nothing_else_down(bytes in damaged()) {
        let mut files: Vec<(String, Vec<u8>)> =
            FILES.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
        let whole = wordbond::store::assemble("town", files.clone()).network;
        files[4].1.clone_from(&bytes);
        let loaded = wordbond::store::assemble("town", files);
        let care = Id::parse("care").unwrap();
        prop_assert_eq!(loaded.network.organisations.get(&care), whole.organisations.get(&care));
        prop_assert_eq!(loaded.network.terms, whole.terms);
        let file = loaded.files.get("organisations/police.toml").unwrap();
        for problem in loaded.problems.iter().filter(|problem| problem.rule != "unknown-key") {
            prop_assert_eq!(&problem.file, file.path());
            prop_assert!(problem.span.start <= file.text().len() && problem.line > 0);
        }
        let sound = std::str::from_utf8(&bytes).is_ok_and(|text| toml::from_str::<toml::Table>(text).is_ok());
        prop_assert!(sound || file.is_broken());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn load_gives_what_was_saved_and_undoing_everything_gives_back_every_byte(ops in prop::collection::vec((op(), 0..8_u8), 1..14)) {
        let (dir, data) = folder();
        let original = files(dir.path());
        let (mut store, loaded) = Store::open(dir.path(), data.path()).unwrap();
        let mut network = loaded.network;
        let (mut done, mut undone): (Vec<Change>, Vec<Change>) = (Vec::new(), Vec::new());
        for (op, turn) in &ops {
            let change = match turn {
                0 | 1 => done.pop().map(|change| { undone.push(change.clone()); change.inverse() }),
                2 => undone.pop().inspect(|change| done.push(change.clone())),
                _ => change(&network, op).inspect(|change| { done.push(change.clone()); undone.clear(); }),
            };
            let Some(change) = change else { continue };
            change.apply(&mut network).unwrap();
            let saved = store.save(&change);
            prop_assert!(saved.is_ok(), "{:?}\n{change:?}\n{}", saved.err().map(|error| error.to_string()), show(&files(dir.path())));
            let again = load(dir.path()).unwrap();
            prop_assert!(again.problems.iter().all(|problem| problem.rule == "unknown-key"), "{:?}\n{}", again.problems, show(&files(dir.path())));
            prop_assert_eq!(&again.network, &network, "{}", show(&files(dir.path())));
        }
        while let Some(change) = done.pop() {
            store.save(&change.inverse()).unwrap();
        }
        let now = files(dir.path());
        prop_assert!(now == original, "{}\n---- should be\n{}", show(&now), show(&original));
    }

    /// Two workbenches: whatever one saves, the other's edits of other entries stay, and what the first
    /// undoes leaves theirs alone.
    #[test]
    fn two_workbenches_do_not_lose_each_others_entries(ops in prop::collection::vec((op(), any::<bool>()), 1..10)) {
        let (dir, data) = folder();
        let (mut first, loaded) = Store::open(dir.path(), data.path()).unwrap();
        let (mut second, _) = Store::open(dir.path(), data.path()).unwrap();
        let mut network = loaded.network;
        for (op, turn) in &ops {
            let Some(change) = change(&network, op) else { continue };
            change.apply(&mut network).unwrap();
            let store = if *turn { &mut first } else { &mut second };
            let saved = store.save(&change);
            prop_assert!(saved.is_ok(), "{:?}\n{change:?}\n{}", saved.err().map(|error| error.to_string()), show(&files(dir.path())));
            prop_assert_eq!(&load(dir.path()).unwrap().network, &network);
        }
    }
}
