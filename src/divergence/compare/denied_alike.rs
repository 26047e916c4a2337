//! What two texts both deny of which one was made from the other, each in words for it that the other has not: `without a
//! guide`, `while no guide is there`.

use super::super::denied_otherwise::has_denying_ending;
use super::super::facts::Reading;
use super::super::negation_words::{FAILING, FAILING_DUTCH, REFUSING_DUTCH, is_excepting};
use super::super::phrases::{Phrases, longest_phrase};
use super::super::polarity_words::DENYING;
use super::super::report::ConflictKind;
use super::super::tokens::{Token, text_at, tokens};
use super::super::wording::Wording;
use super::Compared;
use super::doubted::denies;
use super::edit::texts_of;

/// Phrases that deny without a word for it.
const AGAINST: Phrases = &[
    "against the will",
    "against his will",
    "against her will",
    "against their will",
    "tegen de wil",
    "tegen zijn wil",
    "tegen haar wil",
    "tegen hun wil",
    "free of charge",
    "gratis",
    "run out of",
    "ran out of",
];

/// Drops what is told of denials that both texts make, each in its own words.
pub(super) fn drop_denied_alike(a: &Reading<'_>, b: &Reading<'_>, out: &mut Compared) {
    for (facet, (x, _), (y, _)) in texts_of(a, b) {
        let (of_x, of_y) = (Own::of(x, y), Own::of(y, x));
        if of_x.answers(&of_y) && of_y.answers(&of_x) {
            out.found.retain(|found| {
                // What is quoted alike was told for what stands beside it.
                let told = || found.a == found.b || of_x.is_in(&found.a) || of_y.is_in(&found.b);
                found.kind != ConflictKind::Polarity || found.facet != facet || !told()
            });
        }
    }
}

/// The denials of a text in words for it that another has not.
struct Own<'t> {
    text: &'t Wording,
    /// Where all its words stand that deny, or begin a phrase that does.
    places: Vec<usize>,
    /// Those words that are its own.
    words: Vec<&'t str>,
    /// How many of its own make an exception.
    exceptions: usize,
}

impl<'t> Own<'t> {
    fn of(text: &'t Wording, other: &'t Wording) -> Self {
        let places = denying(text);
        let mut said: Vec<&str> = denying(other).into_iter().map(|at| text_at(&other.tokens, at)).collect();
        let own = places.iter().map(|at| text_at(&text.tokens, *at)).filter(|word| {
            let known = said.iter().position(|other| other == word);
            known.inspect(|at| _ = said.swap_remove(*at)).is_none()
        });
        let (excepting, words): (Vec<&str>, Vec<&str>) = own.partition(|word| is_excepting(word));
        Self { text, places, words, exceptions: excepting.len() }
    }

    /// Where one of its words stands. Of two of one word either may be the one that the other text has as well.
    fn places_of(&self, word: &str) -> impl Iterator<Item = usize> {
        self.places.iter().copied().filter(move |at| text_at(&self.text.tokens, *at) == word)
    }

    /// Whether the other denies and excepts as often, and each denial has one of the other's about the same.
    fn answers(&self, other: &Self) -> bool {
        let answered = |at: usize| {
            let places = other.words.iter().flat_map(|word| other.places_of(word));
            places.into_iter().any(|near| share_a_word((self.text, at), (other.text, near)))
        };
        !self.words.is_empty()
            && self.words.len() == other.words.len()
            && self.exceptions == other.exceptions
            && self.words.iter().all(|word| self.places_of(word).any(answered))
    }

    /// Whether a quotation has one of its words.
    fn is_in(&self, quote: &str) -> bool {
        let quoted = tokens(quote, self.text.language);
        quoted.iter().any(|token| self.words.contains(&token.text.as_str()))
    }
}

/// Whether the parts of sentences in which two words stand have a word with content in common.
fn share_a_word((a, x): (&Wording, usize), (b, y): (&Wording, usize)) -> bool {
    fn part(of: &Wording, at: usize) -> impl Iterator<Item = &Token> {
        let place = |token: &Token| (token.sentence, token.part);
        let own = of.tokens.get(at).map(place);
        of.tokens.iter().filter(move |token| token.has_content() && Some(place(token)) == own)
    }
    part(a, x).any(|one| part(b, y).any(|other| one.stem == other.stem))
}

/// Where the words and phrases of a text stand that deny, in any way.
fn denying(text: &Wording) -> Vec<usize> {
    let verbs = [&FAILING as &[&str], &FAILING_DUTCH, &REFUSING_DUTCH];
    let is_one = |at: usize, token: &Token| {
        denies(token, text.language)
            || DENYING.contains(&token.stem.as_str())
            || verbs.iter().any(|list| list.contains(&token.text.as_str()))
            || has_denying_ending(&token.text)
            || longest_phrase(&text.tokens, at, AGAINST) > 0
    };
    text.tokens.iter().enumerate().filter(|(at, token)| is_one(*at, token)).map(|(at, _)| at).collect()
}
