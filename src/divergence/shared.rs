//! What two short texts have in common: an offer and a need that may fit one another.

use std::sync::Arc;

use super::lexicon::{Kinship, Word, similarity};
use super::tokens::{Kind, Token, tokens};
use crate::words::Language;

/// A short text is about what it names first: so many words with content.
const NAMED_FIRST: usize = 2;

/// From this likeness on two words count as one.
const SAME_MEANING: f64 = 0.85;
/// From this likeness on they do when both texts name them first: what they are about is then of one kind.
const SAME_KIND: f64 = 0.6;

/// The words with content of a short text, in order; words that occur in any text of the kind are left out.
#[derive(Debug, Clone, PartialEq)]
pub struct Gist {
    words: Vec<Named>,
}

/// A word with content.
#[derive(Debug, Clone, PartialEq)]
struct Named {
    text: String,
    word: Arc<Word>,
    /// Whether it is among what the text is about.
    first: bool,
}

impl Named {
    /// Whether two words mean the same, or the same kind of thing where both are what their texts are about.
    fn means(&self, other: &Self) -> bool {
        let likeness = similarity(&self.word, &other.word);
        let least = if self.first && other.first { SAME_KIND } else { SAME_MEANING };
        likeness.kinship != Kinship::Opposite && likeness.score >= least
    }

    fn is(&self, other: &Self) -> bool {
        self.word.stem == other.word.stem
    }
}

impl Gist {
    /// Reads a text.
    #[must_use]
    pub fn of(text: &str, language: Language) -> Self {
        let content = tokens(text, language).into_iter().filter(|token| {
            matches!(token.kind, Kind::Word) && token.number.is_none() && !token.stop && !token.word.is_common
        });
        let named = |(at, token): (usize, Token)| Named {
            text: token.text.to_string(),
            word: token.word,
            first: at < NAMED_FIRST,
        };
        Self { words: content.enumerate().map(named).collect() }
    }

    /// The words that `other` says too, or with another word for the same, each once and as this text writes it, when
    /// these make a match: two of them anywhere, or one that both texts name first, since a single word in passing (`a
    /// door that locks`, `at any door`) says little. Empty when they make none.
    #[must_use]
    pub fn in_common(&self, other: &Self) -> Vec<String> {
        let mut shared: Vec<(&Named, &Named)> = Vec::new();
        for word in &self.words {
            let again = shared.iter().any(|(known, _)| known.is(word));
            let same = other.words.iter().find(|theirs| theirs.is(word));
            // What this text says too in the same word is met already.
            let free = |theirs: &&Named| !self.words.iter().any(|ours| ours.is(theirs));
            let theirs = same.or_else(|| other.words.iter().filter(free).find(|theirs| word.means(theirs)));
            if !again {
                shared.extend(theirs.map(|theirs| (word, theirs)));
            }
        }
        let both_first = |(ours, theirs): &(&Named, &Named)| {
            ours.first && other.words.iter().any(|word| word.first && (word.is(theirs) || ours.means(word)))
        };
        if shared.len() < 2 && !shared.iter().any(both_first) {
            return Vec::new();
        }
        shared.into_iter().map(|(ours, theirs)| said(ours, theirs)).collect()
    }
}

/// A word that both say, and where they say it differently how the other does.
fn said(ours: &Named, theirs: &Named) -> String {
    if ours.is(theirs) { ours.text.clone() } else { format!("{} / {}", ours.text, theirs.text) }
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
    #[case::another_word_for_it(
        "A doctor who can be rung at the weekend.",
        "A physician on Sundays.",
        &["doctor / physician"]
    )]
    #[case::another_word_in_passing("A list with the doctor's number.", "Room and board, and a physician near by.", &[])]
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
    #[case("Een wijkverpleegkundige op dinsdag.", "Een verpleegkundige die de weg weet.", true)]
    #[case("Een dag meelopen op de groep.", "Een school die een jongere wil aannemen.", false)]
    fn it_reads_dutch(#[case] offer: &str, #[case] need: &str, #[case] fits: bool) {
        let read = |text| Gist::of(text, Language::Dutch);
        assert_eq!(!read(offer).in_common(&read(need)).is_empty(), fits);
    }
}
