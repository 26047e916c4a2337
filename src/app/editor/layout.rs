//! Word wrap as a pure function, in cells and graphemes.
//!
//! A row depends on nothing but the text from where it starts and on the width. That is what makes it
//! safe to lay out only the rows around an edit and to keep the others (see [`super::rows`]).
//!
//! White space at the end of a row hangs: it belongs to the row, takes part in nothing, and never
//! starts the next one. A word that is longer than a row is broken between graphemes.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How many cells a tab stop is from the next.
const TAB: usize = 4;

/// A row as it is shown: a stretch of the text, without the line feed that may end it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VisualLine {
    /// The byte it starts at.
    pub start: usize,
    /// The byte behind its last, hanging white space included.
    pub end: usize,
    /// How many cells it takes without white space at its end.
    pub width: usize,
    /// A line feed follows, rather than a row of the same line or the end of the text.
    pub hard: bool,
}

impl VisualLine {
    /// Where the next row starts.
    #[must_use]
    pub const fn next(&self) -> usize {
        self.end + self.hard as usize
    }

    /// Its part of the text.
    #[must_use]
    pub fn of<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

/// All rows of a text. There is always at least one; a text that ends in a line feed ends in an empty row.
///
/// Every grapheme lies in exactly one row or is the line feed that ends one. No row is wider than
/// `width`, unless a single grapheme is.
#[must_use]
pub fn layout(text: &str, width: usize) -> Vec<VisualLine> {
    let mut rows = vec![row_at(text, 0, width)];
    while let Some(row) = rows.last().filter(|row| has_next(row, text)) {
        let next = row_at(text, row.next(), width);
        rows.push(next);
    }
    rows
}

/// Whether another row follows this one.
pub(super) const fn has_next(row: &VisualLine, text: &str) -> bool {
    row.hard || row.end < text.len()
}

/// The row that starts at a byte.
pub(super) fn row_at(text: &str, start: usize, width: usize) -> VisualLine {
    let rest = text.get(start..).unwrap_or_default();
    let row = |length: usize, width, hard| VisualLine { start, end: start + length, width, hard };
    let (mut cells, mut visible) = (0, 0);
    let mut opportunity = None;
    let (mut before, mut previous) = ("", "");
    for (at, grapheme) in rest.grapheme_indices(true) {
        if grapheme == "\n" {
            return row(at, visible, true);
        }
        if may_break(before, previous, grapheme) {
            opportunity = Some((at, visible));
        }
        let wide = cells_of(grapheme, cells);
        if !is_space(grapheme) {
            if cells + wide > width && at > 0 {
                let (end, visible) = opportunity.unwrap_or((at, visible));
                return row(end, visible, false);
            }
            visible = cells + wide;
        }
        cells += wide;
        (before, previous) = (previous, grapheme);
    }
    row(rest.len(), visible, false)
}

/// How many cells a grapheme takes when it stands at a column.
#[must_use]
pub fn cells_of(grapheme: &str, column: usize) -> usize {
    match grapheme {
        "\t" => TAB - column % TAB,
        "\n" => 0,
        // Half-width sound marks join what is before them, but terminals give them a cell; so does ratatui.
        _ => grapheme.width() + grapheme.matches(['\u{ff9e}', '\u{ff9f}']).count(),
    }
}

/// How many cells the text takes from its start, tabs included.
#[must_use]
pub fn cells(text: &str) -> usize {
    text.graphemes(true).fold(0, |column, grapheme| column + cells_of(grapheme, column))
}

/// The byte, within a row's text, of the grapheme that covers a column; its end when the row is shorter.
#[must_use]
pub fn byte_at(row: &str, column: usize) -> usize {
    let mut left = 0;
    for (at, grapheme) in row.grapheme_indices(true) {
        let right = left + cells_of(grapheme, left);
        if right > column {
            return at;
        }
        left = right;
    }
    row.len()
}

/// White space at which a row can end, and which hangs there. No-break spaces are not among them.
fn is_space(grapheme: &str) -> bool {
    grapheme.chars().next().is_some_and(|c| {
        c == '\u{200b}' || (c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}'))
    })
}

/// Whether a row may end between two graphemes; `before` is the one before the first.
fn may_break(before: &str, previous: &str, next: &str) -> bool {
    if previous.is_empty() || is_space(next) {
        return false;
    }
    if is_space(previous) {
        return true;
    }
    let letter = |grapheme: &str| grapheme.chars().next().is_some_and(char::is_alphanumeric);
    if matches!(previous, "-" | "‐" | "–" | "—" | "/") {
        // After a hyphen within a word, but not in `-5` or `//`.
        return letter(before) && next.chars().next().is_some_and(char::is_alphabetic);
    }
    // Chinese, Japanese and Korean break anywhere, but keep brackets and full stops where they belong.
    (previous.width() > 1 || next.width() > 1)
        && !next.starts_with(['、', '。', '，', '．', '！', '？', '）', '」', '』', '】', '：', '；', 'ー'])
        && !next.starts_with(['.', ',', '!', '?', ')', ':', ';', '"', '\'', '’', '”'])
        && !previous.starts_with(['（', '「', '『', '【', '(', '"', '\'', '‘', '“'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(text: &str, width: usize) -> Vec<&str> {
        layout(text, width).iter().map(|row| row.of(text)).collect()
    }

    #[test]
    fn words_stay_whole_and_white_space_hangs() {
        assert_eq!(rows("", 5), [""]);
        assert_eq!(rows("one two three", 7), ["one two ", "three"]);
        assert_eq!(rows("one two    three", 7), ["one two    ", "three"]);
        assert_eq!(rows("one\n\ntwo\n", 7), ["one", "", "two", ""]);
        assert_eq!(rows("  indented text", 10), ["  indented ", "text"]);
    }

    #[test]
    fn a_word_longer_than_a_row_is_broken() {
        assert_eq!(rows("see abcdefghijkl now", 5), ["see ", "abcde", "fghij", "kl ", "now"]);
        assert_eq!(rows("abc", 1), ["a", "b", "c"]);
    }

    #[test]
    fn hyphens_and_slashes_within_words_may_end_a_row() {
        assert_eq!(rows("politie-urgent", 9), ["politie-", "urgent"]);
        assert_eq!(rows("en/of dat", 4), ["en/", "of ", "dat"]);
        assert_eq!(rows("min -5 C", 5), ["min ", "-5 C"]);
        assert_eq!(rows("10\u{a0}minuten", 8), ["10\u{a0}minut", "en"], "a no-break space holds");
    }

    #[test]
    fn graphemes_are_never_torn() {
        assert_eq!(rows("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3), ["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"]);
        assert_eq!(rows("🇳🇱🇧🇪🇩🇪", 4), ["🇳🇱🇧🇪", "🇩🇪"]);
        assert_eq!(rows("ee\u{301}n", 2), ["ee\u{301}", "n"]);
        assert_eq!(rows("漢字かな。", 4), ["漢字", "か", "な。"], "a full stop starts no row");
        assert_eq!(rows("漢", 1), ["漢"], "nothing is lost where nothing fits");
        assert_eq!(rows("a\u{200b}b", 1), ["a\u{200b}", "b"]);
    }

    #[test]
    fn columns_count_cells_and_tabs() {
        assert_eq!(cells("a\tb"), 5);
        assert_eq!(cells("漢e\u{301}🇳🇱"), 5);
        assert_eq!(byte_at("漢字", 1), 0);
        assert_eq!(byte_at("漢字", 2), 3);
        assert_eq!(byte_at("a\tb", 3), 1);
        assert_eq!(byte_at("ab", 9), 2);
    }

    proptest! {
        #[test]
        fn every_grapheme_is_in_one_row_and_no_row_is_too_wide(
            text in super::super::tests::any_text(), width in 2_usize..20,
        ) {
            let rows = layout(&text, width);
            let mut whole = String::new();
            for (n, row) in rows.iter().enumerate() {
                prop_assert_eq!(row.start, whole.len());
                whole.push_str(row.of(&text));
                if row.hard { whole.push('\n'); }
                let single = row.of(&text).graphemes(true).filter(|g| !is_space(g)).count() <= 1;
                prop_assert!(row.width <= width || single, "{:?}", row);
                prop_assert_eq!(row.hard || n + 1 < rows.len(), has_next(row, &text));
            }
            prop_assert_eq!(&whole, &text);
            let apart: Vec<&str> = rows.iter().flat_map(|row| row.of(&text).graphemes(true)).collect();
            let together: Vec<&str> = text.graphemes(true).filter(|g| *g != "\n").collect();
            prop_assert_eq!(apart, together);
        }
    }
}
