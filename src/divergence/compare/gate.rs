//! What may be done only under a condition, told from either end of it in texts that were worded each on its own: `may be
//! handed over only once the owner has signed`, `must not be handed over before the owner has signed`, `the owner must sign
//! first`.

use super::super::common_words::Words;
use super::super::facts::{Force, Modal};
use super::super::tokens::Phrases;
use super::super::wording::Wording;

/// Words by which a sentence waits for something.
const WAITING: Words = Words::new(
    &[
        "before",
        "until",
        "till",
        "first",
        "wait",
        "otherwise",
        "beforehand",
        "without",
        "unless",
        "once",
        "earlier",
        "sooner",
        "precede",
        "preceded",
    ],
    &[
        "voordat", "voor", "vooraf", "totdat", "tot", "eerst", "wachten", "wacht", "anders", "zonder",
        "tenzij", "zodra", "eerder", "pas",
    ],
);

/// Words by which a sentence allows something from a moment or under a condition on, beside `only`.
const OPENING: Words = Words::new(
    &["once", "earlier", "sooner", "otherwise", "subject", "conditional"],
    &["zodra", "pas", "eerder", "mits"],
);

/// Whether two modals, of which one allows what the other forbids or makes depend on something, may say the same.
pub(super) fn are_one_gate((a, x): (&Wording, &Modal), (b, y): (&Wording, &Modal)) -> bool {
    match (x.force, y.force) {
        (Force::May, Force::MustNot) => opens(a, x) && is_gated(b, y),
        (Force::MustNot, Force::May) => is_gated(a, x) && opens(b, y),
        (Force::Must, Force::MustNot) => waits(a, x) && is_gated(b, y),
        (Force::MustNot, Force::Must) => is_gated(a, x) && waits(b, y),
        (Force::May, Force::Must) => opens(a, x) && waits(b, y),
        (Force::Must, Force::May) => waits(a, x) && opens(b, y),
        _ => false,
    }
}

/// Whether it is forbidden only up to a time, or but for an exception.
fn is_gated(wording: &Wording, modal: &Modal) -> bool {
    !modal.exception.is_empty() || waits(wording, modal) || is_timed(wording, modal)
}

/// Whether the sentence of what is allowed opens something that was closed.
fn opens(wording: &Wording, modal: &Modal) -> bool {
    modal.only || says(wording, modal, OPENING.of(wording.language))
}

/// Whether the sentence of a modal waits for something.
fn waits(wording: &Wording, modal: &Modal) -> bool {
    says(wording, modal, WAITING.of(wording.language))
}

/// Whether the sentence of a modal has one of some words.
fn says(wording: &Wording, modal: &Modal, words: Phrases) -> bool {
    let tokens = &wording.tokens;
    let sentence = tokens.get(modal.tokens.start).map(|token| token.sentence);
    let mut here = tokens.iter().filter(|token| Some(token.sentence) == sentence);
    here.any(|token| token.is_one_of(words))
}

/// Whether the sentence of what is forbidden tells for how long.
fn is_timed(wording: &Wording, modal: &Modal) -> bool {
    let sentence = |at: usize| wording.tokens.get(at).map(|token| token.sentence);
    let own = sentence(modal.tokens.start);
    modal.force == Force::MustNot && wording.times.iter().any(|(range, _)| sentence(range.start) == own)
}
