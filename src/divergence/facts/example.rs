//! Examples that running text counts in or leaves out.

use super::super::phrase::Phrase;
use super::super::tokens::{Kind, longest_phrase};
use super::super::wording::Wording;
use super::{MOST_FACTS, text_of};
use crate::words::Language;

/// Words before what belongs.
const IN_EN: &[&str] = &[
    "including",
    "includes",
    "include",
    "such as",
    "for example",
    "even if",
    "even when",
    "among them",
    "also covers",
    "counting",
    "inclusive of",
    "as well as",
    "together with",
];
const IN_NL: &[&str] = &[
    "waaronder",
    "inclusief",
    "met inbegrip van",
    "zoals",
    "bijvoorbeeld",
    "ook als",
    "ook wanneer",
    "ook",
    "onder meer",
    "onder andere",
    "evenals",
    "alsmede",
];
/// Words before what does not.
const OUT_EN: &[&str] = &[
    "excluding",
    "excludes",
    "exclude",
    "except for",
    "except",
    "but not",
    "with the exception of",
    "apart from",
    "other than",
    "not including",
    "does not include",
    "do not include",
    "not counting",
    "save for",
    "leaving out",
    "not",
];
const OUT_NL: &[&str] = &[
    "exclusief",
    "met uitzondering van",
    "uitgezonderd",
    "behalve",
    "maar niet",
    "niet inbegrepen",
    "anders dan",
    "afgezien van",
    "met uitsluiting van",
    "niet",
];

/// What a wording counts in, and what it leaves out.
pub(in crate::divergence) fn examples(source: &str, wording: &Wording) -> [Vec<Phrase>; 2] {
    let tokens = &wording.tokens;
    let (inside, outside) = match wording.language {
        Language::English => (IN_EN, OUT_EN),
        Language::Dutch => (IN_NL, OUT_NL),
    };
    let mut out = [Vec::new(), Vec::new()];
    let mut at = 0;
    while at < tokens.len() && out.iter().map(Vec::len).sum::<usize>() < MOST_FACTS {
        let (left_out, left_in) = (longest_phrase(tokens, at, outside), longest_phrase(tokens, at, inside));
        let length = left_out.max(left_in);
        if length == 0 {
            at += 1;
            continue;
        }
        // A bare `not` leaves something out only where it begins a part: `…, not a mere worry`.
        let begins = at == 0 || tokens.get(at.wrapping_sub(1)).is_some_and(|token| token.text == ",");
        let bare =
            length == 1 && tokens.get(at).is_some_and(|token| token.is_one_of(&["not", "niet", "ook"]));
        let first = at + length;
        let words = tokens
            .iter()
            .skip(first)
            .take_while(|token| !matches!(token.kind, Kind::Punctuation) || token.glued)
            .count();
        at = first;
        if words == 0 || bare && !begins {
            continue;
        }
        at += words;
        let phrase = Phrase::of(&text_of(source, wording, first, first + words), wording.language);
        let [belong, left] = &mut out;
        if left_out >= left_in { left.extend(phrase) } else { belong.extend(phrase) }
    }
    out
}
