//! What is told of two texts that were worded each on its own, and may be one thing in other words: what either says with as
//! many denials as the other, and one moment told by what happens and by what is done (`the day the letter reaches us`, `the
//! day we receive the letter`). Where one text was made from the other, nobody words it otherwise without need.

use super::super::facts::Reading;
use super::super::lexicon::similarity;
use super::super::negation::is_negator;
use super::super::negation_words::is_excepting;
use super::super::phrases::Phrases;
use super::super::polarity::SURELY;
use super::super::report::ConflictKind;
use super::super::tokens::{Token, tokens};
use super::super::wording::Wording;
use super::Compared;
use super::learned::is_copied;
use crate::words::Language;

/// Words that tell which moment is meant, whatever else both say: `the start of the visit`, `the end of the visit`.
const WHICH: Phrases =
    &["first", "last", "start", "beginning", "end", "eerste", "laatste", "begin", "aanvang", "einde", "eind"];
/// What makes the opposite of a word that it begins, and the least letters of that word.
const UNDOING: [&str; 2] = ["un", "on"];
const UNDONE: usize = 5;

/// Drops what may be said by both in other words.
pub(super) fn drop_doubted(a: &Reading<'_>, b: &Reading<'_>, out: &mut Compared) {
    let soft = |kind: ConflictKind| matches!(kind, ConflictKind::Polarity | ConflictKind::ReferencePoint);
    let asked = a.side.language == b.side.language && out.found.iter().any(|found| soft(found.kind));
    if !asked || is_copied(a, b) {
        return;
    }
    let language = a.side.language;
    out.found.retain(|found| {
        let quotes = [&found.a, &found.b].map(|quote| tokens(quote, language));
        let doubted = match found.kind {
            ConflictKind::Polarity => deny_alike(a, b, &quotes, language),
            ConflictKind::ReferencePoint => is_one_moment(a, b, &quotes),
            _ => false,
        };
        !doubted
    });
}

/// Whether both texts deny as often, and both quotations, more often than not at all.
fn deny_alike(a: &Reading<'_>, b: &Reading<'_>, [p, q]: &[Vec<Token>; 2], language: Language) -> bool {
    let denials = |tokens: &[Token]| tokens.iter().filter(|token| denies(token, language)).count();
    let (in_p, in_q) = (denials(p), denials(q));
    in_p > 0 && in_p == in_q && denials(&a.wording.tokens) == denials(&b.wording.tokens)
}

fn denies(token: &Token, language: Language) -> bool {
    let undone = |prefix: &&str| token.text.strip_prefix(*prefix);
    is_negator(&token.text, language)
        || is_excepting(&token.text)
        || UNDOING.iter().filter_map(undone).any(|rest| rest.chars().count() >= UNDONE)
}

/// Whether two moments that both wordings tell speak of the same people or things.
fn is_one_moment(a: &Reading<'_>, b: &Reading<'_>, [p, q]: &[Vec<Token>; 2]) -> bool {
    let says = |wording: &Wording, words: &[Token]| {
        words.iter().all(|word| wording.tokens.iter().any(|token| token.text == word.text))
    };
    let same = |x: &Token, y: &Token| x.stem == y.stem || similarity(&x.word, &y.word).score >= SURELY;
    let shared = || content(p).any(|x| content(q).any(|y| same(x, y)));
    let told_apart = p.iter().chain(q).any(|token| token.is_one_of(WHICH));
    !told_apart && says(&a.wording, p) && says(&b.wording, q) && shared()
}

fn content(tokens: &[Token]) -> impl Iterator<Item = &Token> {
    tokens.iter().filter(|token| token.has_content())
}
