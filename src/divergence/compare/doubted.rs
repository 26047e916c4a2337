//! What is told of two texts that were worded each on its own, and may be one thing in other words: what either says with as
//! many denials as the other, and one moment told by what happens and by what is done (`the day the letter reaches us`, `the
//! day we receive the letter`). Where one text was made from the other, only what both deny in other words is doubted.

use super::super::facts::{Moment, Reading, are_both_known};
use super::super::lexicon::{Lexicon, similarity};
use super::super::negation::is_negator;
use super::super::negation_words::is_excepting;
use super::super::polarity::SURELY;
use super::super::report::ConflictKind;
use super::super::tokens::{Token, tokens};
use super::super::wording::Wording;
use super::Compared;
use super::denied_alike::drop_denied_alike;
use super::learned::is_copied;
use crate::words::Language;

/// The least letters of a word of which a prefix makes the opposite.
const UNDONE: usize = 5;

/// Drops the denials that both texts may make in other words.
pub(super) fn drop_denials(a: &Reading<'_>, b: &Reading<'_>, out: &mut Compared) {
    if a.side.language != b.side.language || !out.has(ConflictKind::Polarity) {
        return;
    }
    if is_copied(a, b) {
        drop_denied_alike(a, b, out);
        return;
    }
    let language = a.side.language;
    out.found.retain(|found| {
        let quotes = [&found.a, &found.b].map(|quote| tokens(quote, language));
        found.kind != ConflictKind::Polarity || !deny_alike(a, b, &quotes, language)
    });
}

/// Whether both texts deny as often, and both quotations, more often than not at all.
fn deny_alike(a: &Reading<'_>, b: &Reading<'_>, [p, q]: &[Vec<Token>; 2], language: Language) -> bool {
    let denials = |tokens: &[Token]| tokens.iter().filter(|token| denies(token, language)).count();
    let (in_p, in_q) = (denials(p), denials(q));
    in_p > 0 && in_p == in_q && denials(&a.wording.tokens) == denials(&b.wording.tokens)
}

/// Whether a word denies, by itself or by how it begins.
pub(super) fn denies(token: &Token, language: Language) -> bool {
    let prefix = if language == Language::Dutch { "on" } else { "un" };
    // `Unaware`, but not `undertakes`, `ondersteuning`.
    let is_word =
        |rest: &str| rest.chars().count() >= UNDONE && Lexicon::of(language).word(rest).vector().is_some();
    is_negator(&token.text, language)
        || is_excepting(&token.text)
        || token.text.strip_prefix(prefix).is_some_and(is_word)
}

/// Whether two moments that both wordings tell may be one in other words: they speak of the same people or things, and of one
/// at least it is not known what happens.
pub(super) fn is_one_moment((a, x): (&Reading<'_>, &Moment), (b, y): (&Reading<'_>, &Moment)) -> bool {
    let [p, q] = [x, y].map(|moment| &moment.phrase.wording.tokens);
    let says = |wording: &Wording, words: &[Token]| {
        words.iter().all(|word| wording.tokens.iter().any(|token| token.text == word.text))
    };
    let same = |x: &Token, y: &Token| x.stem == y.stem || similarity(&x.word, &y.word).score >= SURELY;
    let shared = || content(p).any(|x| content(q).any(|y| same(x, y)));
    a.side.language == b.side.language
        && !are_both_known(x, y)
        && says(&a.wording, p)
        && says(&b.wording, q)
        && shared()
        && !is_copied(a, b)
}

fn content(tokens: &[Token]) -> impl Iterator<Item = &Token> {
    tokens.iter().filter(|token| token.has_content())
}
