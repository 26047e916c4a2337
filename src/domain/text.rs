//! The one place that normalises text.

use std::collections::BTreeMap;
use std::fmt::Display;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Folds a text for searching and for telling labels apart: base letters, lower case, `ß` → `ss`,
/// `æ` → `ae`, `ø` → `o`, typographic quotes and dashes made plain.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'ß' | 'ẞ' => out.push_str("ss"),
            'æ' | 'Æ' => out.push_str("ae"),
            'œ' | 'Œ' => out.push_str("oe"),
            'ø' | 'Ø' => out.push('o'),
            'ł' | 'Ł' => out.push('l'),
            'đ' | 'Đ' => out.push('d'),
            'ı' => out.push('i'),
            '‘' | '’' | '‛' => out.push('\''),
            '“' | '”' | '„' => out.push('"'),
            '‐' | '‑' | '‒' | '–' | '—' => out.push('-'),
            c => out.extend(c.to_lowercase()),
        }
    }
    out
}

/// Names among which things are chosen, by id: where several are called alike, the id stands behind each of them.
#[must_use]
pub fn told_apart<I: Display>(named: Vec<(I, String)>) -> Vec<(I, String)> {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for (_, name) in &named {
        *times.entry(name.clone()).or_default() += 1;
    }
    let is_shared = |name: &str| times.get(name).is_some_and(|times| *times > 1);
    let apart = |(id, name): (I, String)| {
        let name = if is_shared(&name) { format!("{name} ({id})") } else { name };
        (id, name)
    };
    named.into_iter().map(apart).collect()
}

/// The text as it is stored and fingerprinted: NFC, line feeds only, no white space at either end.
#[must_use]
pub fn tidy(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim().nfc().collect()
}

/// Lower-case ASCII words joined by hyphens, or `None` when the text holds no Latin letter or digit.
#[must_use]
pub fn slug(text: &str) -> Option<String> {
    let folded = fold(text);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    (!words.is_empty()).then(|| words.join("-"))
}

/// One line of at most `limit` cells, with white space folded and an ellipsis where it was cut: between
/// words where that leaves enough of it, and never within a letter.
#[must_use]
pub fn one_line(text: &str, limit: usize) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if flat.width() <= limit {
        return flat;
    }
    let Some(room) = limit.checked_sub(1) else { return String::new() };
    let (mut end, mut word, mut cells) = (0, 0, 0);
    for (at, grapheme) in flat.grapheme_indices(true) {
        cells += grapheme.width();
        if grapheme == " " {
            word = at;
        }
        if cells > room {
            break;
        }
        end = at + grapheme.len();
    }
    // Half a word is better than a line that is mostly empty.
    let whole = flat.get(..word).unwrap_or_default().trim_end_matches([',', ';', ':', '.']);
    let cut = if whole.width() * 2 >= room { whole } else { flat.get(..end).unwrap_or_default() };
    format!("{cut}…")
}

/// The first of some ways to say a thing that fits into so many cells; the last, cut, when none does.
pub fn fitting(ways: impl IntoIterator<Item = String>, limit: usize) -> String {
    let mut last = String::new();
    for way in ways {
        if way.width() <= limit {
            return way;
        }
        last = way;
    }
    one_line(&last, limit)
}

/// How many cells of a remark are worth showing.
const ENOUGH: usize = 14;

/// A remark that may be left out: nothing rather than a word or two of it.
#[must_use]
pub fn remark(text: &str, limit: usize) -> String {
    let enough = limit >= ENOUGH || limit * 2 >= text.width();
    if enough { one_line(text, limit) } else { String::new() }
}

/// The first letter large.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// Names in a sentence: `a`, `a and b`, `a, b and c`.
#[must_use]
pub fn list(items: &[&str], and: &str) -> String {
    match items {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} {and} {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_called_alike_is_told_apart_by_its_id() {
        let named = [("a", "Care"), ("b", "Police"), ("c", "Care")].map(|(id, name)| (id, name.to_owned()));
        let names: Vec<String> = told_apart(named.into()).into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["Care (a)", "Police", "Care (c)"]);
    }

    #[test]
    fn folding_forgives_accents_case_and_ligatures() {
        assert_eq!(fold("Één Straße, CŒUR — “ja”"), "een strasse, coeur - \"ja\"");
        assert_eq!(fold("e\u{301}"), fold("é"));
    }

    #[test]
    fn tidied_text_is_nfc_with_line_feeds() {
        assert_eq!(tidy("  e\u{301}\r\nb\r "), "é\nb");
    }

    #[test]
    fn a_line_is_cut_with_an_ellipsis() {
        assert_eq!(one_line("a\n b   c", 10), "a b c");
        assert_eq!(one_line("abcdef", 4), "abc…");
        assert_eq!(one_line("Mental health, and public order", 17), "Mental health…");
        assert_eq!(one_line("a longestword", 10), "a longest…");
        assert_eq!(one_line("漢字漢字", 5), "漢字…");
        assert_eq!(one_line("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 4), "👩‍👩‍👧‍👦…");
        assert_eq!(one_line("abc", 0), "");
        let ways = || ["Police and Care", "POL and CAR", "POL"].map(str::to_owned);
        assert_eq!(fitting(ways(), 12), "POL and CAR");
        assert_eq!(fitting(ways(), 2), "P…");
        assert_eq!(remark("goes to the next pane", 12), "goes to the…");
        assert_eq!(remark("goes to the next pane", 6), "");
    }

    #[test]
    fn a_list_reads_as_a_sentence() {
        assert_eq!(list(&["a", "b", "c"], "and"), "a, b and c");
        assert_eq!(list(&["a"], "and"), "a");
    }
}
