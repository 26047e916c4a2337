//! What stands around a network: starting one, examples, noticing others.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "tests may stop at the first surprise, and tables are long"
)]

use std::fs;
use std::sync::mpsc;
use std::time::Duration;

use wordbond::domain::*;
use wordbond::store::{self, Store, StoreError, load};

#[test]
fn a_new_network_is_read_back_the_same_and_never_put_on_top_of_something() {
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("new");
    let charter = Charter {
        name: "Town \"and\" country".into(),
        language: "nl".into(),
        for_whom: "everybody".into(),
        order: vec![OrgId::parse("police").unwrap()],
        common_interest: "Nobody\nis lost.".into(),
        common_interest_version: 1,
        ..Charter::default()
    };
    store::create_network(&target, &charter, "town").unwrap();
    let loaded = load(&target).unwrap();
    assert_eq!((loaded.problems.as_slice(), &loaded.network.charter), (&[][..], &charter));
    assert_eq!(loaded.network.id, "town");
    let text = fs::read_to_string(target.join("network.toml")).unwrap();
    assert!(text.starts_with("format = 1\nkind = \"network\"\nid = \"town\"\nname = "), "{text}");
    assert!(text.contains("decision_rule = \"consent\"\n"), "{text}");
    let again = store::create_network(&target, &charter, "town").unwrap_err();
    assert!(matches!(again, StoreError::NotEmpty(_)), "{again}");
    let hidden = dir.path().join("hidden");
    fs::create_dir_all(hidden.join(".git")).unwrap();
    store::create_network(&hidden, &charter, "town").unwrap();
}

#[test]
fn every_example_can_be_copied_loads_without_mistakes_and_verifies() {
    let dir = tempfile::tempdir().unwrap();
    for example in store::examples() {
        let target = dir.path().join(example.name);
        store::copy_example(example.name, &target).unwrap();
        let loaded = load(&target).unwrap();
        assert_eq!(loaded.problems, [], "{}", example.name);
        assert_eq!(store::verify(&loaded), [], "{}", example.name);
        assert_eq!(loaded.network.charter.name, example.title);
        let full = store::copy_example(example.name, &target).unwrap_err();
        assert!(matches!(full, StoreError::NotEmpty(_)), "{full}");
    }
    let none = store::copy_example("nothing", &dir.path().join("x")).unwrap_err();
    assert!(matches!(none, StoreError::NoExample(..)), "{none}");
}

#[test]
fn the_network_around_a_folder_is_found() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir_all(dir.path().join("organisations/deep")).unwrap();
    assert_eq!(store::find_network(&dir.path().join("organisations")), None);
    fs::write(dir.path().join("network.toml"), "name = \"Town\"\n").unwrap();
    let found = store::find_network(&dir.path().join("organisations/deep"));
    assert_eq!(found.as_deref(), Some(dir.path()));
}

#[test]
fn what_others_write_is_noticed_and_what_we_write_is_not() {
    let (dir, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fs::write(dir.path().join("network.toml"), "name = \"Town\"\n").unwrap();
    fs::write(dir.path().join("terms.toml"), "[terms.a]\nlabel = \"a\"\n").unwrap();
    let (mut store, loaded) = Store::open(dir.path(), data.path()).unwrap();
    let (send, receive) = mpsc::channel();
    let Ok(watcher) = store::watch(store.dir(), store.known(), move |files| {
        let _ = send.send(files);
    }) else {
        return;
    };
    let term = TermId::parse("a").unwrap();
    let before = loaded.network.terms.get(&term).cloned();
    let after = Some(Term::of_label("ours"));
    store.save(&Change::Term { term, before, after }).unwrap();
    fs::write(dir.path().join("network.toml"), "name = \"Village\"\n").unwrap();
    let noticed = receive.recv_timeout(Duration::from_secs(20)).unwrap();
    assert_eq!(noticed, ["network.toml"]);
    drop(watcher);
}
