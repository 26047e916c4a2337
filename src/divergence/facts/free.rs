//! What a text leaves free: `wherever they live`.

use std::ops::Range;

use super::super::common_words::Words;
use super::super::tokens::{Token, longest_phrase, text_at};
use super::super::wording::Wording;

/// What a text leaves free, as a range of atoms: `wherever they live`, `waar hij ook woont`, `tenant or not`.
pub(in crate::divergence) fn free(wording: &Wording) -> Option<&Range<usize>> {
    wording.free.get(|| left_free(wording)).as_ref()
}

/// Whether what a text leaves free begins with a word for that: `whatever the weather`, not `tenant or not`.
pub(in crate::divergence) fn is_led(wording: &Wording, range: &Range<usize>) -> bool {
    let first = wording.atoms.get(range.start).map_or(0, |atom| atom.tokens.start);
    let text = text_at(&wording.tokens, first);
    longest_phrase(&wording.tokens, first, FREE.of(wording.language)) > 0
        || text == "whether"
        || WHATEVER.contains(&text)
}

/// What a text says makes no difference, as a range of atoms: `even if the guest pays`, `ook als de gast betaalt`.
pub(in crate::divergence) fn conceded(wording: &Wording) -> Option<Range<usize>> {
    let tokens = &wording.tokens;
    let length = |at: usize| longest_phrase(tokens, at, EVEN_IF.of(wording.language));
    let at = (0..tokens.len()).find(|at| length(*at) > 0)?;
    let first = wording.atoms.iter().position(|atom| atom.tokens.start >= at + length(at))?;
    let part = wording.atoms.get(first)?.part;
    let length = wording.atoms.iter().skip(first).take_while(|atom| atom.part == part).count();
    Some(first..first + length)
}

fn left_free(wording: &Wording) -> Option<Range<usize>> {
    let tokens = &wording.tokens;
    let phrases = FREE.of(wording.language);
    let begins = |at: usize| {
        at.checked_sub(1)
            .and_then(|at| tokens.get(at))
            .is_none_or(|token| matches!(token.text.as_str(), "." | ":" | ";"))
    };
    let opens = |at: usize| {
        // `Whatever makes a noise` at the beginning tells what, not that it is all the same.
        longest_phrase(tokens, at, phrases) > 0 && !(begins(at) && text_at(tokens, at).ends_with("ever"))
            || WHATEVER.contains(&text_at(tokens, at)) && whatever(tokens, at)
            || text_at(tokens, at) == "whether" && alternative(tokens, at).is_some()
    };
    let or_not = |at: usize| {
        matches!((text_at(tokens, at), text_at(tokens, at + 1)), ("or", "not") | ("of", "niet"))
            .then(|| {
                let part = tokens.get(at).map_or(0, |token| token.part);
                (at.saturating_sub(3)..at)
                    .find(|near| tokens.get(*near).is_some_and(|token| token.part == part))
            })
            .flatten()
    };
    let at = (0..tokens.len()).find_map(|at| if opens(at) { Some(at) } else { or_not(at) })?;
    let first = wording.atoms.iter().position(|atom| atom.tokens.end > at)?;
    // A list of alternatives runs over its commas.
    let whether = (at..at + 4).any(|near| text_at(tokens, near) == "whether");
    let last = alternative(tokens, at).filter(|_| whether).unwrap_or(at);
    let part = tokens.get(last)?.part;
    let length = wording.atoms.iter().skip(first).take_while(|atom| atom.part <= part).count();
    let length =
        (0..length).rev().find(|at| wording.atoms.get(first + at).is_some_and(|atom| !atom.is_mark()))? + 1;
    Some(first..first + length)
}

/// The `or` between the alternatives behind `whether`.
fn alternative(tokens: &[Token], at: usize) -> Option<usize> {
    let sentence = tokens.get(at)?.sentence;
    (at..at + 14).find(|near| {
        tokens.get(*near).is_some_and(|token| token.text == "or" && token.sentence == sentence)
            && !matches!(text_at(tokens, near.saturating_sub(1)), "he" | "his" | "him")
    })
}

/// `waar hij ook woont`, not `waar hij ook weer mee stopt`.
fn whatever(tokens: &[Token], at: usize) -> bool {
    (at + 1..at + 4).any(|near| {
        text_at(tokens, near) == "ook"
            && !matches!(text_at(tokens, near + 1), "weer" | "mee" | "bij" | "onder" | "nog")
    })
}

/// Words that leave free what stands behind them.
const FREE: Words = Words::new(
    &[
        "regardless of",
        "irrespective of",
        "no matter",
        "whether or not",
        "not necessarily",
        "independent of",
        "without regard to",
        "it does not matter",
        "wherever",
        "whatever",
        "without regard for",
        "without distinction of",
        "it makes no difference",
        "it is all the same",
        "in whatever",
        "at whatever",
        "for whatever",
        "from whatever",
        "of whatever",
        "from any",
        "of any",
        "with or without",
        "in or out of",
    ],
    &[
        "ongeacht",
        "niet noodzakelijk",
        "niet per se",
        "los van",
        "onafhankelijk van",
        "waar dan ook",
        "wie dan ook",
        "of hij nu",
        "of zij nu",
        "het maakt niet uit",
        "zonder onderscheid naar",
        "zonder onderscheid van",
        "om het even",
        "het doet er niet toe",
        "het is om het even",
        "al dan niet",
        "met of zonder",
        "of het nu",
        "of men nu",
        "of iemand nu",
        "maakt niet uit",
    ],
);
/// Words that say that something makes no difference.
pub(in crate::divergence) const EVEN_IF: Words = Words::new(
    &["even if", "even when", "even where", "even though", "also if", "also when", "also where"],
    &["ook als", "ook wanneer", "ook indien", "zelfs als", "zelfs wanneer", "zelfs indien"],
);
/// Dutch words that leave something free with `ook` behind them.
const WHATEVER: &[&str] = &["waar", "wie", "wat", "hoe", "welk", "welke", "wanneer"];
