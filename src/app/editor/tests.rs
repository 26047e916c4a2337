//! The editor as a whole: as tables of text, keys, text, and against a model that is too simple to be
//! wrong.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::*;
use crate::app::input::KeyPress;

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

/// An editor for a text in which `|` is the caret and `^` the other end of the selection.
fn editor(marked: &str, multi_line: bool) -> TextEditor {
    let text = marked.replace(['|', '^'], "");
    let mut editor = TextEditor::with(&text, multi_line);
    editor.set_size(10, 4);
    let place = |mark: char, other: char| {
        let at = marked.find(mark)?;
        Some(at - marked.get(..at).unwrap_or_default().matches(other).count())
    };
    editor.caret = place('|', '^').unwrap();
    editor.anchor = place('^', '|');
    editor
}

fn marked(editor: &TextEditor) -> String {
    let mut marks = vec![(editor.caret, '|')];
    if let Some(selection) = editor.selection() {
        let anchor = if selection.start == editor.caret { selection.end } else { selection.start };
        marks.push((anchor, '^'));
    }
    marks.sort_unstable();
    let mut text = editor.text.clone();
    for (at, mark) in marks.into_iter().rev() {
        text.insert(at, mark);
    }
    text
}

/// Keys by name with blanks between them; `'word` types a word, `<text>` pastes one.
fn press(editor: &mut TextEditor, keys: &str) {
    for key in keys.split(' ').filter(|key| !key.is_empty()) {
        if let Some(word) = key.strip_prefix('\'') {
            word.chars().for_each(|c| drop(editor.apply(Edit::Insert(c))));
        } else if let Some(text) = key.strip_prefix('<').and_then(|key| key.strip_suffix('>')) {
            editor.apply(Edit::Paste(text.to_owned()));
        } else {
            let press: KeyPress = key.parse().unwrap();
            editor.apply(Edit::for_key(press).unwrap_or_else(|| panic!("{key} does nothing")));
        }
    }
}

fn check(table: &[(&str, &str, &str)], multi_line: bool) {
    for (before, keys, after) in table {
        let mut editor = editor(before, multi_line);
        press(&mut editor, keys);
        assert_eq!(marked(&editor), *after, "{before:?} then {keys}");
    }
}

#[test]
fn typing_and_deleting() {
    check(
        &[
            ("|", "'hello", "hello|"),
            ("he|o", "'ll", "hell|o"),
            ("a|b", "Enter", "a\n|b"),
            ("ab|", "Backspace", "a|"),
            ("|ab", "Backspace", "|ab"),
            ("|ab", "Delete", "|b"),
            ("ab|", "Delete", "ab|"),
            ("a\n|b", "Backspace", "a|b"),
            ("a|\nb", "Delete", "a|b"),
            ("one two|", "Ctrl-Backspace", "one |"),
            ("one two  |", "Ctrl-W", "one |"),
            ("one| two three", "Alt-d", "one| three"),
            ("one tw|o", "Ctrl-Delete", "one tw|"),
            ("one |two\nthree", "Ctrl-K", "one |\nthree"),
            ("one |\nthree", "Ctrl-K", "one |three"),
            ("a@|", "Space", "a@ |"),
        ],
        true,
    );
}

#[test]
fn graphemes_are_deleted_and_passed_whole() {
    check(
        &[
            ("ae\u{301}|", "Backspace", "a|"),
            ("a🇳🇱|", "Backspace", "a|"),
            ("a👩‍👩‍👧‍👦|b", "Backspace", "a|b"),
            ("|👍🏽b", "Delete", "|b"),
            ("|🇳🇱🇧🇪", "Right Right", "🇳🇱🇧🇪|"),
            ("👩‍👩‍👧‍👦e\u{301}|", "Left Left", "|👩‍👩‍👧‍👦e\u{301}"),
            // What is typed can join what stands behind it: the caret goes behind both.
            ("|\u{301}", "'e", "e\u{301}|"),
            ("e|x\u{301}", "Delete", "e|"),
            ("e|", "'\u{301}", "e\u{301}|"),
        ],
        true,
    );
}

#[test]
fn deleting_what_kept_two_halves_apart_joins_them() {
    let mut editor = editor("🇳x|🇱", true);
    editor.apply(Edit::Backspace);
    assert_eq!(marked(&editor), "🇳🇱|");
    editor.apply(Edit::Undo);
    assert_eq!(marked(&editor), "🇳x|🇱");
}

#[test]
fn moving() {
    check(
        &[
            ("one two|", "Ctrl-Left", "one |two"),
            ("one, t|wo", "Ctrl-Left Ctrl-Left", "|one, two"),
            ("|one, two", "Alt-Right Ctrl-Right", "one, two|"),
            ("|漢字 x", "Ctrl-Right", "漢|字 x"),
            ("one\ntw|o", "Ctrl-Home", "|one\ntwo"),
            ("o|ne\ntwo", "Ctrl-End", "one\ntwo|"),
            // Rows of ten cells: `one two ` and `three`.
            ("one two thr|ee", "Home", "one two |three"),
            ("one| two three", "End", "one two| three"),
            ("one two thr|ee", "End", "one two three|"),
            ("abcdefghijk|lm", "Up End", "abcdefghi|jklm"),
            ("a\n|b", "Left Left Left", "|a\nb"),
        ],
        true,
    );
}

#[test]
fn up_and_down_keep_to_their_column() {
    check(
        &[
            ("abcd|ef\nx\nabcdef", "Down Down", "abcdef\nx\nabcd|ef"),
            ("abcd|ef\nx\nabcdef", "Down Left Down", "abcdef\nx\n|abcdef"),
            ("abcdef\nab|c", "Up", "ab|cdef\nabc"),
            ("ab|c", "Up", "|abc"),
            ("ab|c", "Up Down", "abc|"),
            ("漢字x\nabc|d", "Up", "漢|字x\nabcd"),
            ("ab\tcd|\nabcdef", "Down", "ab\tcd\nabcdef|"),
            ("one tw|o three", "Down", "one two three|"),
            ("1\n2\n3\n4\n5\n6|", "PageUp", "1\n2\n3|\n4\n5\n6"),
            ("1|\n2\n3\n4\n5\n6", "PageDown PageDown", "1\n2\n3\n4\n5\n6|"),
        ],
        true,
    );
}

#[test]
fn selecting() {
    check(
        &[
            ("a|bc", "Shift-Right Shift-Right", "a^bc|"),
            ("ab|c", "Shift-Left Shift-Left 'x", "x|c"),
            ("on|e two", "Ctrl-Shift-Right Delete", "on| two"),
            ("a|b", "Ctrl-A", "^ab|"),
            ("^ab|c", "Left", "|abc"),
            ("|ab^c", "Right", "ab|c"),
            ("^ab|c", "Backspace", "|c"),
            ("^ab|c", "Ctrl-W", "|c"),
            ("^ab|c", "<xyz>", "xyz|c"),
            ("^ab|c", "Ctrl-X", "|c"),
            ("^ab|c", "Ctrl-C", "^ab|c"),
            ("a|b\ncd", "Shift-Down", "a^b\nc|d"),
            ("a^b|", "Down", "ab|"),
        ],
        true,
    );
}

#[test]
fn undoing_goes_word_by_word() {
    check(
        &[
            ("|", "'one Space 'two Ctrl-Z", "one |"),
            ("|", "'one Space 'two Ctrl-Z Ctrl-Z", "|"),
            ("|", "'one Space 'two Ctrl-Z Ctrl-Z Ctrl-R", "one |"),
            ("|", "'one Space 'two Ctrl-Z 'x Ctrl-Y", "one x|"),
            ("abcd|", "Backspace Backspace Backspace Ctrl-Z", "abcd|"),
            ("|abcd", "Delete Delete Ctrl-Z", "|abcd"),
            ("|", "'ab Left 'cd Ctrl-Z", "a|b"),
            ("|", "'ab Backspace 'cd Ctrl-Z", "a|"),
            ("^ab|", "'xy Ctrl-Z", "^ab|"),
            ("a|", "<one> <two> Ctrl-Z", "aone|"),
            ("|", "'ab Enter 'cd Ctrl-Z Ctrl-Z", "ab|"),
            ("x|", "Ctrl-Z Ctrl-R", "x|"),
        ],
        true,
    );
}

#[test]
fn one_line_stays_one_line() {
    check(&[("a|", "Enter 'b", "a b|"), ("a|", "<b\r\nc\td\n>", "ab c d|"), ("ab|c", "Home", "|abc")], false);
    assert_eq!(TextEditor::single_line("a\nb\n").text(), "a b");
}

#[test]
fn what_is_pasted_cannot_harm() {
    let mut editor = TextEditor::new("");
    assert!(!editor.apply(Edit::Paste("\u{1b}\u{0}".to_owned())).changed);
    assert!(editor.apply(Edit::Paste("a\r\nb\u{1b}[2J".to_owned())).changed);
    assert_eq!(editor.text(), "a\nb[2J");
    assert!(!editor.apply(Edit::Insert('\u{7}')).changed);
}

#[test]
fn copying_gives_the_text_and_changes_nothing() {
    let mut editor = editor("^ab|c", true);
    assert_eq!(editor.apply(Edit::Copy), Applied { changed: false, copied: Some("ab".into()) });
    assert_eq!(editor.apply(Edit::Cut), Applied { changed: true, copied: Some("ab".into()) });
    assert_eq!(editor.apply(Edit::Cut), Applied::default(), "nothing is selected");
}

#[test]
fn the_mouse_finds_what_is_under_it() {
    let mut editor = editor("one two three\n漢字\nx|", true);
    let click = |column, row| Edit::Click { column, row, select: false };
    for (column, row, wanted) in [
        (0, 0, "|one two three\n漢字\nx"),
        (9, 0, "one two| three\n漢字\nx"),
        (2, 1, "one two th|ree\n漢字\nx"),
        (2, 2, "one two three\n漢|字\nx"),
        (99, 2, "one two three\n漢字|\nx"),
        (0, 9, "one two three\n漢字\nx|"),
    ] {
        editor.apply(click(column, row));
        assert_eq!(marked(&editor), wanted, "{column}, {row}");
    }
    editor.apply(click(0, 0));
    editor.apply(Edit::Drag { column: 3, row: 0 });
    assert_eq!(editor.selected_text(), "one");
    editor.apply(Edit::Drag { column: -5, row: -5 });
    assert_eq!(editor.selection(), None);
    editor.apply(click(5, 0));
    editor.apply(Edit::SelectWord);
    assert_eq!(editor.selected_text(), "two");
}

#[test]
fn the_caret_stays_in_view() {
    let text = (1..=9).map(|n| n.to_string()).collect::<Vec<_>>().join("\n");
    let mut editor = TextEditor::new(&text);
    editor.set_size(10, 4);
    assert_eq!((editor.scroll(), editor.cursor_cell(10, 4, editor.scroll())), (5, Some((1, 3))));
    editor.apply(Edit::Move { to: Motion::Up, select: false });
    assert_eq!(editor.scroll(), 5, "no further than needed");
    editor.apply(Edit::Scroll(-99));
    assert_eq!((editor.scroll(), editor.cursor_cell(10, 4, 0)), (0, None));
    editor.apply(Edit::Insert('x'));
    assert_eq!(editor.scroll(), 4);
    assert_eq!(editor.scroll_for(10, 2), 6, "in another window the caret is still in view");
}

#[test]
fn the_cursor_stands_where_the_terminal_draws() {
    for (text, cell) in [
        ("漢字|", (4, 0)),
        ("👩‍👩‍👧‍👦e\u{301}|", (3, 0)),
        ("\t|", (4, 0)),
        ("one two |three", (0, 1)),
        ("abcdefghij|", (10, 0)),
        ("abcdefghij    |", (10, 0)),
        ("a\n|", (0, 1)),
    ] {
        assert_eq!(editor(text, true).cursor_cell(10, 4, 0), Some(cell), "{text}");
    }
}

#[test]
fn a_long_single_line_is_shifted_by_half_views() {
    let cell = |text: &str| {
        let editor = editor(text, false);
        (editor.shift(10), editor.cursor_cell(10, 1, 0))
    };
    assert_eq!(cell("abcdefghi|"), (0, Some((9, 0))));
    assert_eq!(cell("abcdefghij|"), (5, Some((5, 0))));
    assert_eq!(cell("abcdefghijklmno|"), (10, Some((5, 0))));
    let mut clicked = editor("abcdefghijklmno|", false);
    clicked.apply(Edit::Click { column: 2, row: 0, select: false });
    assert_eq!(marked(&clicked), "abcdefghijkl|mno");
}

#[test]
fn another_text_in_place_of_all_is_one_step() {
    let mut editor = editor("a|b", true);
    editor.replace_all("x\r\ny");
    assert_eq!(marked(&editor), "x\ny|");
    editor.replace_all("x\ny");
    editor.apply(Edit::Undo);
    assert_eq!(marked(&editor), "a|b");
    assert!(!editor.can_undo() && editor.can_redo());
}

#[test]
fn a_hundred_thousand_words_are_edited_in_their_middle() {
    let paragraph = "urgent means within fifteen minutes of dispatch ".repeat(14_300);
    let mut editor = TextEditor::new(&paragraph);
    editor.set_size(60, 20);
    editor.caret = boundary::at_or_after(&editor.text, editor.text.len() / 2);
    press(&mut editor, "'x Enter Up End Ctrl-Left Ctrl-W Down");
    assert_eq!(editor.text.lines().count(), 2);
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let motion = prop::sample::select(vec![
        Motion::Left,
        Motion::Right,
        Motion::Up,
        Motion::Down,
        Motion::Home,
        Motion::End,
        Motion::WordLeft,
        Motion::WordRight,
        Motion::DocStart,
        Motion::DocEnd,
        Motion::PageUp,
        Motion::PageDown,
    ]);
    prop_oneof![
        6 => (motion, any::<bool>()).prop_map(|(to, select)| Edit::Move { to, select }),
        4 => any_text().prop_map(|text| Edit::Insert(text.chars().next().unwrap_or(' '))),
        2 => any_text().prop_map(Edit::Paste),
        2 => (0..12_u16, 0..6_u16, any::<bool>()).prop_map(|(column, row, select)| Edit::Click { column, row, select }),
        1 => (-3..12_i32, -3..9_i32).prop_map(|(column, row)| Edit::Drag { column, row }),
        1 => (-5..5_i32).prop_map(Edit::Scroll),
        6 => prop::sample::select(vec![
            Edit::Newline, Edit::Backspace, Edit::Delete, Edit::DeleteWordLeft, Edit::DeleteWordRight,
            Edit::DeleteToEnd, Edit::Cut, Edit::Copy, Edit::Undo, Edit::Redo, Edit::SelectAll, Edit::SelectWord,
        ]),
    ]
}

/// What the text must be after an edit, worked out without steps, rows or cursors.
fn model(editor: &TextEditor, edit: &Edit) -> Option<String> {
    let range = editor.selection();
    let whole = |range: Range<usize>, with: &str| {
        let mut text = editor.text.clone();
        text.replace_range(range, with);
        text
    };
    let caret = editor.caret;
    let near = |range: Range<usize>| editor.text.get(range).unwrap_or_default();
    Some(match edit {
        Edit::Insert(c) => whole(range.unwrap_or(caret..caret), &clean::clean(&c.to_string(), true)),
        Edit::Paste(text) if text.is_empty() => editor.text.clone(),
        Edit::Paste(text) => whole(range.unwrap_or(caret..caret), &clean::clean(text, true)),
        Edit::Newline => whole(range.unwrap_or(caret..caret), "\n"),
        Edit::Backspace => {
            let last = near(0..caret).graphemes(true).next_back().map_or(0, str::len);
            whole(range.unwrap_or(caret - last..caret), "")
        }
        Edit::Delete => {
            let next = near(caret..editor.text.len()).graphemes(true).next().map_or(0, str::len);
            whole(range.unwrap_or(caret..caret + next), "")
        }
        Edit::Cut => whole(range.unwrap_or(caret..caret), ""),
        Edit::Undo | Edit::Redo | Edit::DeleteWordLeft | Edit::DeleteWordRight | Edit::DeleteToEnd => {
            return None;
        }
        _ => editor.text.clone(),
    })
}

proptest! {
    #[test]
    fn whatever_is_done_the_caret_stands_between_graphemes_and_all_can_be_undone(
        text in any_text(), width in 2..12_u16, height in 1..5_u16, edits in prop::collection::vec(any_edit(), 0..40),
    ) {
        let mut editor = TextEditor::new(&text);
        editor.set_size(width, height);
        for edit in edits {
            let wanted = model(&editor, &edit);
            let before = editor.text.clone();
            let applied = editor.apply(edit.clone());
            if let Some(wanted) = wanted {
                prop_assert_eq!(&editor.text, &wanted, "{:?}", edit);
            }
            prop_assert!(applied.changed || editor.text == before, "{:?}", edit);
            let borders: Vec<usize> =
                editor.text.grapheme_indices(true).map(|(at, _)| at).chain([editor.text.len()]).collect();
            prop_assert!(borders.contains(&editor.caret), "{:?}: {} in {:?}", edit, editor.caret, editor.text);
            prop_assert!(editor.anchor.is_none_or(|anchor| borders.contains(&anchor)), "{:?}", edit);
            prop_assert_eq!(editor.rows.all(), &layout::layout(&editor.text, usize::from(width))[..]);
            let cell = editor.cursor_cell(width, height, editor.scroll());
            prop_assert!(matches!(edit, Edit::Scroll(_)) || cell.is_some_and(|(x, y)| x <= width && y < height));
        }
        while editor.can_redo() { editor.apply(Edit::Redo); }
        let last = editor.text.clone();
        while editor.can_undo() { editor.apply(Edit::Undo); }
        prop_assert_eq!(&editor.text, &text);
        while editor.can_redo() { editor.apply(Edit::Redo); }
        prop_assert_eq!(&editor.text, &last);
    }
}
