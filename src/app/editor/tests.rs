//! The editor as a whole.

use proptest::prelude::*;

/// Texts made of what is hard: wide, joined, decomposed, invisible.
pub(super) fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-c]{1,4}",
        4 => Just(" ".to_owned()),
        1 => prop::sample::select(vec![
            "\n", "\t", "-", "/", "。", "é", "e\u{301}", "漢", "字", "👩‍👩‍👧‍👦", "🇳🇱", "🇧", "\u{200b}", "\u{200d}",
            "\u{301}", "\u{a0}", "👍🏽", "क्षि", "\u{600}", "한", "\u{1100}", "\u{1161}",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}
