//! What is said by the way between a modal and what it governs: `must, where the owner agrees, sign`.

use std::ops::Range;

use super::super::common_words::{JOINING, Words};
use super::super::phrases::Phrases;
use super::super::tokens::{Token, text_at};
use super::super::wording::Wording;
use super::modality_nl::FINITE;
use crate::words::Language;

/// The longest of it, in tokens.
const LONGEST: usize = 14;

/// Words with which it begins.
const OPENING: Words = Words::new(
    &[
        "if", "where", "when", "whenever", "unless", "once", "after", "before", "without", "with", "in",
        "at", "on", "provided", "subject", "having", "as", "for", "by", "until", "under",
    ],
    &[
        "als", "indien", "mits", "tenzij", "wanneer", "zodra", "zo", "waar", "na", "voor", "zonder", "in",
        "met", "op", "bij", "voordat", "nadat", "alvorens", "onder", "volgens", "ook", "gehoord",
    ],
);

/// Words with which another clause begins, of which the modal does not tell.
const OF_ANOTHER_CLAUSE: Phrases =
    &["then", "dan", "who", "which", "that", "die", "dat", "he", "she", "they", "but", "maar"];

/// What goes on in a sentence behind what is said by the way just behind a modal, in Dutch behind its subject: its tokens.
pub(super) fn behind_an_aside(wording: &Wording, from: usize) -> Option<Range<usize>> {
    let tokens = &wording.tokens;
    let language = wording.language;
    let comma = from + tokens.get(from..)?.iter().take_while(|token| token.is_word()).count();
    if language == Language::English && comma != from || text_at(tokens, comma) != "," {
        return None;
    }
    let opens = tokens.get(comma + 1).is_some_and(|token| token.is_one_of(OPENING.of(language)));
    let inside = tokens.get(comma + 1..)?.iter().take_while(|token| token.is_word()).count();
    let close = comma + 1 + inside;
    if !opens || inside > LONGEST || text_at(tokens, close) != "," {
        return None;
    }
    let rest = tokens.get(close + 1..)?;
    let length = rest.iter().take_while(|token| token.is_word()).count();
    let rest = rest.get(..length)?;
    let first = rest.first()?;
    let other = first.is_one_of(JOINING.of(language)) || first.is_one_of(OF_ANOTHER_CLAUSE);
    let acts = |token: &Token| token.has_content() && token.text.ends_with(['n', 't', 'd']);
    let goes_on = match language {
        Language::English => first.has_content() || first.is_one_of(&["be", "have", "not", "do"]),
        // `Mag de gast, als het regent, naar huis gaan`: a verb stands in it, and none that says what is so.
        Language::Dutch => rest.iter().any(acts) && !rest.iter().any(|token| token.is_one_of(FINITE)),
    };
    (goes_on && !other).then_some(close + 1..close + 1 + length)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    /// What goes on behind the modal that stands as the second word, or in Dutch as the first.
    fn rest(text: &str, from: usize, language: Language) -> String {
        let wording = Wording::of(text, language);
        let range = behind_an_aside(&wording, from).unwrap_or_default();
        range.map(|at| text_at(&wording.tokens, at)).collect::<Vec<_>>().join(" ")
    }

    #[rstest]
    #[case("Cooks may, if the guest agrees, taste the soup.", 2, "taste the soup")]
    #[case("Cooks may taste the soup, if the guest agrees, and the wine.", 2, "")]
    #[case("Cooks may, if the guest agrees, and waiters too.", 2, "")]
    #[case("Cooks must, the guests say, taste the soup.", 2, "")]
    fn english(#[case] text: &str, #[case] from: usize, #[case] expected: &str) {
        assert_eq!(rest(text, from, Language::English), expected, "{text}");
    }

    #[rstest]
    #[case("Daar mag de kok, als de gast dat wil, van de soep proeven.", 2, "van de soep proeven")]
    #[case("Daar mag de kok, als de gast dat wil, maar de ober niet.", 2, "")]
    #[case("Daar mag de kok, die de gast kent, van de soep proeven.", 2, "")]
    #[case("Daar mag de kok proeven, als de gast dat wil, dan is het goed.", 2, "")]
    fn dutch(#[case] text: &str, #[case] from: usize, #[case] expected: &str) {
        assert_eq!(rest(text, from, Language::Dutch), expected, "{text}");
    }
}
