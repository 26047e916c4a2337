//! What is told of two texts that were worded each on its own, and may be one thing in other words: what either says with as
//! many denials as the other, and one moment told by what happens and by what is done (`the day the letter reaches us`, `the
//! day we receive the letter`). Where one text was made from the other, nobody words it otherwise without need.

use super::super::denied_otherwise::has_denying_ending;
use super::super::facts::{Moment, Reading, are_both_known};
use super::super::lexicon::{Lexicon, similarity};
use super::super::negation::is_negator;
use super::super::negation_words::{FAILING, FAILING_DUTCH, REFUSING_DUTCH, is_excepting};
use super::super::phrases::{Phrases, longest_phrase};
use super::super::polarity::SURELY;
use super::super::polarity_words::DENYING;
use super::super::report::ConflictKind;
use super::super::tokens::{Token, text_at, tokens};
use super::super::wording::Wording;
use super::Compared;
use super::edit::texts_of;
use super::learned::is_copied;
use crate::words::Language;

/// The least letters of a word of which a prefix makes the opposite.
const UNDONE: usize = 5;

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

/// Drops the denials that both texts may make in other words.
pub(super) fn drop_denials(a: &Reading<'_>, b: &Reading<'_>, out: &mut Compared) {
    if a.side.language != b.side.language || !out.has(ConflictKind::Polarity) {
        return;
    }
    let language = a.side.language;
    if is_copied(a, b) {
        if texts_of(a, b).any(|(_, x, y)| deny_in_other_words(x.0, y.0)) {
            out.found.retain(|found| found.kind != ConflictKind::Polarity);
        }
        return;
    }
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

/// Whether two texts deny as often, each with words for it that the other has not, about the same, and make as many
/// exceptions: `without a guide`, `while no guide is there`.
fn deny_in_other_words(a: &Wording, b: &Wording) -> bool {
    let own = |these: &'_ Wording, those: &Wording| -> [Vec<usize>; 2] {
        let mut of_those: Vec<&str> =
            denying(those).into_iter().map(|at| text_at(&those.tokens, at)).collect();
        let mut of_these = denying(these);
        of_these.retain(|at| match of_those.iter().position(|word| *word == text_at(&these.tokens, *at)) {
            Some(known) => {
                of_those.swap_remove(known);
                false
            }
            None => true,
        });
        let (excepting, denying) =
            of_these.into_iter().partition(|at| is_excepting(text_at(&these.tokens, *at)));
        [denying, excepting]
    };
    let ([in_a, except_a], [in_b, except_b]) = (own(a, b), own(b, a));
    // Of two of one word either may be the one that the other text has as well.
    let like = |of: &Wording, own: &[usize]| -> Vec<usize> {
        let texts: Vec<&str> = own.iter().map(|at| text_at(&of.tokens, *at)).collect();
        denying(of).into_iter().filter(|at| texts.contains(&text_at(&of.tokens, *at))).collect()
    };
    let answered = |these: &Wording, own: &[usize], those: &Wording, answers: &[usize]| {
        let (all, answers) = (like(these, own), like(those, answers));
        own.iter().all(|one| {
            let mut of_word =
                all.iter().filter(|at| text_at(&these.tokens, **at) == text_at(&these.tokens, *one));
            of_word.any(|x| answers.iter().any(|y| share_a_word((these, *x), (those, *y))))
        })
    };
    let both = || answered(a, &in_a, b, &in_b) && answered(b, &in_b, a, &in_a);
    !in_a.is_empty() && in_a.len() == in_b.len() && except_a.len() == except_b.len() && both()
}

/// Whether the parts of sentences in which two words stand have a word with content in common.
fn share_a_word((a, x): (&Wording, usize), (b, y): (&Wording, usize)) -> bool {
    let part = |of: &'_ Wording, at: usize| {
        let own = of.tokens.get(at).map(|token| (token.sentence, token.part));
        content(&of.tokens)
            .filter(move |token| Some((token.sentence, token.part)) == own)
            .cloned()
            .collect::<Vec<_>>()
    };
    let of_b = part(b, y);
    part(a, x).iter().any(|one| of_b.iter().any(|other| one.stem == other.stem))
}

/// Where the words and phrases of a text stand that deny, in any way.
fn denying(wording: &Wording) -> Vec<usize> {
    let tokens = &wording.tokens;
    let denies = |at: usize, token: &Token| {
        let verbs = [&FAILING as &[&str], &FAILING_DUTCH, &REFUSING_DUTCH];
        denies(token, wording.language)
            || DENYING.contains(&token.stem.as_str())
            || verbs.iter().any(|list| list.contains(&token.text.as_str()))
            || has_denying_ending(&token.text)
            || longest_phrase(tokens, at, AGAINST) > 0
    };
    tokens.iter().enumerate().filter(|(at, token)| denies(*at, token)).map(|(at, _)| at).collect()
}

fn denies(token: &Token, language: Language) -> bool {
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
