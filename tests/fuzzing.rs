//! What the fuzz targets do (`fuzz/`), on a few hundred inputs each: damaged files, texts of all kinds, and
//! bytes that mean nothing.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at the first surprise"
)]

use proptest::prelude::*;

#[path = "../fuzz/bodies.rs"]
mod bodies;

const POLICE: &str = "# who\nname = 'Police'\n\n[definitions.urgent]  # now\nwording = \"\"\"a\nb\"\"\" # w\n\
    time_limit = { within = '1 h', note = 1 }\nincludes = [\n  'x', # one\n  \"y\"\n]\n[answers.urgent.c]\n\
    answer = \"no\"\n# end";

/// Pieces that files are made of, and bytes that mean nothing.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let words = prop::sample::select(vec![
        "[",
        "]",
        "{",
        "}",
        "=",
        ",",
        ".",
        "#",
        "\n",
        "\r\n",
        "\"",
        "\"\"\"",
        "'",
        "'''",
        "\\u00",
        "name",
        "urgent",
        "definitions",
        "wording",
        "[definitions.urgent]\n",
        "wording = \"w\"\n",
        "1",
        "2026-11-21",
        "é",
        "👩‍👩‍👧‍👦",
        "\u{feff}",
    ]);
    prop_oneof![
        prop::collection::vec(words, 0..30).prop_map(|words| words.concat().into_bytes()),
        prop::collection::vec(any::<u8>(), 0..60),
    ]
}

/// A sound file with something put into it somewhere.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    (any::<prop::sample::Index>(), 0..8_usize, bytes()).prop_map(|(at, length, with)| {
        let mut file = POLICE.as_bytes().to_vec();
        let at = at.index(file.len());
        file.splice(at..(at + length).min(POLICE.len()), with);
        file
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_file_is_read(which in any::<u8>(), file in prop_oneof![bytes(), damaged()]) {
        bodies::read_file(&[vec![which], file].concat());
    }

    #[test]
    fn any_two_texts_are_compared(a in ".{0,80}", b in "[a-z0-9 ,.%-]{0,80}") {
        bodies::compare_texts(format!("{a}\0{b}").as_bytes());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_wording_goes_into_any_file(wording in ".{0,20}", file in prop_oneof![bytes(), damaged()]) {
        bodies::splice_change(&[wording.as_bytes(), &[0], &file].concat());
    }
}
