//! What the fuzz targets do with their bytes, and what has to hold whatever the bytes are. The tests run the
//! same functions on a few hundred inputs (`tests/fuzzing.rs`), so that they stay true without a fuzzer.

use std::fs;

use wordbond::divergence::{self, Side, Span};
use wordbond::domain::{Change, Definition, OrgId, TermId};
use wordbond::store::{Store, assemble};
use wordbond::words::Language;

/// Every kind of file that a network is read from.
const PATHS: [&str; 10] = [
    "network.toml",
    "terms.toml",
    "cases.toml",
    "commitments.toml",
    "sponsors.toml",
    "workshops/2026-11-12-urgent.toml",
    "organisations/police.toml",
    "proposals/urgent.toml",
    "agreed/urgent/0001-aaaaaa.toml",
    "notes.toml",
];

/// Reads the bytes as a file of a network; the first says which. Nothing panics, and every problem points
/// into the file.
pub(crate) fn read_file(data: &[u8]) {
    let Some((which, bytes)) = data.split_first() else { return };
    let path = PATHS[usize::from(*which) % PATHS.len()];
    let network = ("network.toml".to_owned(), b"name = 'Town'\nlanguage = 'nl'\n".to_vec());
    let file = (path.to_owned(), bytes.to_vec());
    let files = if path == network.0 { vec![file] } else { vec![network, file] };
    let loaded = assemble("town", files);
    let text = loaded.files.get(path).expect("the file is kept").text();
    for problem in loaded.all_problems().iter().filter(|problem| problem.file == path) {
        assert!(problem.line > 0 && problem.column > 0, "{problem}");
        assert!(problem.span.start <= text.len(), "{problem}");
        assert!(!problem.what.is_empty(), "{problem:?}");
    }
}

/// Saves a new wording, up to the first zero byte, into the organisation's file that follows it. Either
/// nothing has changed, or what is read again is what was meant, and undoing it brings every byte back.
pub(crate) fn splice_change(data: &[u8]) {
    let mut parts = data.splitn(2, |byte| *byte == 0);
    let (Some(wording), Some(file)) = (parts.next(), parts.next()) else { return };
    let (police, urgent) = (OrgId::parse("police").expect("an id"), TermId::parse("urgent").expect("an id"));
    let (dir, own) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let path = dir.path().join("organisations/police.toml");
    fs::create_dir(dir.path().join("organisations")).expect("a folder");
    fs::write(dir.path().join("network.toml"), "name = 'Town'\n").expect("a file");
    fs::write(&path, file).expect("a file");
    let (mut store, loaded) = Store::open(dir.path(), own.path()).expect("a network");
    let mut network = loaded.network;
    let Some(organisation) = network.organisations.get(&police) else { return };
    let before = organisation.definitions.get(&urgent).cloned().map(Box::new);
    let mut after = before.clone().unwrap_or_default();
    after.wording = String::from_utf8_lossy(wording).into_owned();
    let change = Change::Definition { org: police, term: urgent, before, after: Some(after) };
    change.apply(&mut network).expect("it fits on what was read");
    if let Err(refused) = store.save(&change) {
        assert_eq!(fs::read(&path).expect("a file"), file, "{refused}");
        return;
    }
    assert_eq!(store.reload().expect("a network").network, network);
    store.save(&change.inverse()).expect("what was saved can be undone");
    assert_eq!(fs::read(&path).expect("a file"), file);
}

/// Compares two texts with a zero byte between them. The figure lies between 0 and 1, a text is the same as
/// itself, and every word of both lies in exactly one span.
pub(crate) fn compare_texts(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (a, b) = text.split_once('\0').unwrap_or((text, ""));
    for language in [Language::English, Language::Dutch] {
        let (left, right) = (Definition::of_wording(a), Definition::of_wording(b));
        let side = |name, definition| Side { name, definition, language };
        let report = divergence::pair(side("A", &left), side("B", &right), language);
        assert!((0.0..=1.0).contains(&report.divergence), "{}", report.divergence);
        assert!(words_lie_in_one(a, report.spans.iter().filter_map(|span: &Span| span.a.clone())), "{a:?}");
        assert!(words_lie_in_one(b, report.spans.iter().filter_map(|span: &Span| span.b.clone())), "{b:?}");
        let same = divergence::pair(side("A", &left), side("B", &left), language);
        assert!(same.divergence == 0.0 && same.conflicts.is_empty(), "{a:?} against itself");
    }
}

fn words_lie_in_one(text: &str, ranges: impl Iterator<Item = std::ops::Range<usize>>) -> bool {
    let ranges: Vec<_> = ranges.collect();
    text.chars().enumerate().all(|(at, c)| {
        let times = ranges.iter().filter(|range| range.contains(&at)).count();
        if c.is_alphanumeric() { times == 1 } else { times <= 1 }
    })
}
