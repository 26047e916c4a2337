//! What two short texts have in common: an offer and a need that may fit one another.

use super::wording::{Sense, Wording};
use crate::words::Language;

/// A short text is about what it names first: so many words with content.
const NAMED_FIRST: usize = 2;

/// The words of `a` that `b` says too, by their stems, each once and as `a` writes it, when these make a match:
/// two of them anywhere, or one that both texts name first, since a single word in passing (`a door that locks`,
/// `at any door`) says little. Empty when they make none. Words that occur in any text of the kind do not count.
#[must_use]
pub fn in_common(a: &str, b: &str, language: Language) -> Vec<String> {
    let (a, b) = (words(a, language), words(b, language));
    let mut shared: Vec<&Named> = Vec::new();
    for word in &a {
        let again = shared.iter().any(|other| other.stem == word.stem);
        if !again && b.iter().any(|other| other.stem == word.stem) {
            shared.push(word);
        }
    }
    let first = |words: &[Named], stem: &str| words.iter().take(NAMED_FIRST).any(|word| word.stem == stem);
    let named_first = shared.iter().any(|word| first(&a, &word.stem) && first(&b, &word.stem));
    if shared.len() < 2 && !named_first {
        return Vec::new();
    }
    shared.into_iter().map(|word| word.text.clone()).collect()
}

/// A word with content.
struct Named {
    text: String,
    stem: String,
}

fn words(text: &str, language: Language) -> Vec<Named> {
    let wording = Wording::of(text, language);
    let content = wording.content().filter_map(|atom| match &atom.sense {
        Sense::Content(word) if !word.is_common => {
            Some(Named { text: atom.text.clone(), stem: word.stem.clone() })
        }
        _ => None,
    });
    content.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::named_first_by_both(
        "Two flats a year for people who come out of hospital.",
        "A flat with a door that locks, so that somebody can go home.",
        &["flats"]
    )]
    #[case::in_passing(
        "A neighbourhood worker who can be at any door within two days.",
        "A flat with a door that locks, so that somebody can go home.",
        &[]
    )]
    #[case::two_words_anywhere(
        "A nurse who answers the telephone when somebody rings at night.",
        "Somebody who picks up at night: a telephone that a nurse answers.",
        &["nurse", "answers", "telephone", "at night"]
    )]
    #[case::nothing("A desk in our control room.", "To hear it before the newspaper rings.", &[])]
    #[case::no_text("", "A flat.", &[])]
    fn a_match_says_what_matched(#[case] offer: &str, #[case] need: &str, #[case] expected: &[&str]) {
        assert_eq!(in_common(offer, need, Language::English), expected);
    }

    #[rstest]
    #[case(
        "Een jeugdagent die terugbelt na elk overleg.",
        "Na het overleg met de jeugdagent een telefoontje.",
        true
    )]
    #[case("Een dag meelopen op de groep.", "Een school die een jongere wil aannemen.", false)]
    fn it_reads_dutch(#[case] offer: &str, #[case] need: &str, #[case] fits: bool) {
        assert_eq!(!in_common(offer, need, Language::Dutch).is_empty(), fits);
    }
}
