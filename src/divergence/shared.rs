//! What two short texts have in common: an offer and a need that may fit one another.

use super::tokens::{Kind, tokens};
use crate::words::Language;

/// A short text is about what it names first: so many words with content.
const NAMED_FIRST: usize = 2;

/// The words with content of a short text, in order; words that occur in any text of the kind are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gist {
    words: Vec<Named>,
}

/// A word with content.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Named {
    text: String,
    stem: String,
}

impl Gist {
    /// Reads a text.
    #[must_use]
    pub fn of(text: &str, language: Language) -> Self {
        let content = tokens(text, language).into_iter().filter(|token| {
            matches!(token.kind, Kind::Word) && token.number.is_none() && !token.stop && !token.word.is_common
        });
        let words = content.map(|token| Named { text: token.text.to_string(), stem: token.stem.to_string() });
        Self { words: words.collect() }
    }

    /// The words that `other` says too, by their stems, each once and as this text writes it, when these make a
    /// match: two of them anywhere, or one that both texts name first, since a single word in passing (`a door that
    /// locks`, `at any door`) says little. Empty when they make none.
    #[must_use]
    pub fn in_common(&self, other: &Self) -> Vec<String> {
        let mut shared: Vec<&Named> = Vec::new();
        for word in &self.words {
            let again = shared.iter().any(|known| known.stem == word.stem);
            if !again && other.says(&word.stem) {
                shared.push(word);
            }
        }
        let named_first =
            shared.iter().any(|word| self.names_first(&word.stem) && other.names_first(&word.stem));
        if shared.len() < 2 && !named_first {
            return Vec::new();
        }
        shared.into_iter().map(|word| word.text.clone()).collect()
    }

    fn says(&self, stem: &str) -> bool {
        self.words.iter().any(|word| word.stem == stem)
    }

    fn names_first(&self, stem: &str) -> bool {
        self.words.iter().take(NAMED_FIRST).any(|word| word.stem == stem)
    }
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
        &["nurse", "answers", "telephone", "night"]
    )]
    #[case::nothing("A desk in our control room.", "To hear it before the newspaper rings.", &[])]
    #[case::no_text("", "A flat.", &[])]
    fn a_match_says_what_matched(#[case] offer: &str, #[case] need: &str, #[case] expected: &[&str]) {
        let read = |text| Gist::of(text, Language::English);
        assert_eq!(read(offer).in_common(&read(need)), expected);
    }

    #[rstest]
    #[case(
        "Een jeugdagent die terugbelt na elk overleg.",
        "Na het overleg met de jeugdagent een telefoontje.",
        true
    )]
    #[case("Een dag meelopen op de groep.", "Een school die een jongere wil aannemen.", false)]
    fn it_reads_dutch(#[case] offer: &str, #[case] need: &str, #[case] fits: bool) {
        let read = |text| Gist::of(text, Language::Dutch);
        assert_eq!(!read(offer).in_common(&read(need)).is_empty(), fits);
    }
}
