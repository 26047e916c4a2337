//! Every one of some things for one, a single one of the same things for the other: `in every ward`, `only in the ward with
//! the infection`.

use super::super::chunk::opens;
use super::super::common_words::{EVERY, ONLY, WHOLE};
use super::super::facts::Reading;
use super::super::tokens::{Token, joined};
use super::super::wording::Wording;
use super::contrasts::is_no_thing;
use super::free::texts;
use super::is_turned;

/// Words for a single one.
const SINGLE: &[&str] = &["single"];
/// Words of a denial: `no single officer`.
const NO: &[&str] = &["no", "not", "never", "any", "geen", "niet"];
/// Articles before one thing in particular.
const THE: &[&str] = &["the", "de", "het", "this", "dit", "deze"];
/// How far before a noun such a word may stand, in tokens.
const NEAR: usize = 4;

/// What is said of every one by one side and of one by the other.
pub(super) fn every_or_one(a: &Reading<'_>, b: &Reading<'_>) -> Option<(String, String)> {
    let told = |x: &Reading<'_>, y: &Reading<'_>| {
        texts(x).find_map(|every| texts(y).find_map(|one| every_and_one(every, one)))
    };
    let mirrored = || told(b, a).map(|(every, one)| (one, every));
    if is_turned(a, b) { mirrored().or_else(|| told(a, b)) } else { told(a, b).or_else(mirrored) }
}

/// `every ward` of the one, `only the ward` of the other.
fn every_and_one(of_every: &Wording, of_one: &Wording) -> Option<(String, String)> {
    let (tokens, others) = (&of_every.tokens, &of_one.tokens);
    let says = |tokens: &[Token], words: [&'static [&'static str]; 2]| {
        tokens.iter().any(|token| words.into_iter().any(|words| token.is_one_of(words)))
    };
    if !says(tokens, [EVERY, WHOLE]) || !says(others, [SINGLE, ONLY]) {
        return None;
    }
    (0..tokens.len()).find_map(|at| {
        let noun = tokens
            .get(at)
            .filter(|noun| noun.has_content() && !is_no_thing(&noun.text, of_every.language))
            .filter(|noun| !opens(&noun.text, of_every.language))?;
        let every = quantified(tokens, at)?;
        let same = |near: &usize| others.get(*near).is_some_and(|other| other.stem == noun.stem);
        let mut here = (0..others.len()).filter(same);
        let one = here.find_map(|near| one(others, near).map(|first| (first, near)))?;
        let says_every = (0..others.len()).filter(same).any(|near| quantified(others, near).is_some());
        (!says_every).then(|| (joined(tokens, every..at + 1), joined(others, one.0..one.1 + 1)))
    })
}

/// Where a word for every one stands right before a noun, with an adjective between at most.
fn quantified(tokens: &[Token], noun: usize) -> Option<usize> {
    (1..=2)
        .filter_map(|back| noun.checked_sub(back))
        .find(|at| tokens.get(*at).is_some_and(|token| token.is_one_of(EVERY) || token.is_one_of(WHOLE)))
}

/// Where `only the` begins before a noun, or `a single`.
fn one(tokens: &[Token], noun: usize) -> Option<usize> {
    let part = tokens.get(noun)?.part;
    let near = (noun.saturating_sub(NEAR)..noun)
        .filter(|at| tokens.get(*at).is_some_and(|token| token.part == part));
    let is = |at: usize, words: &'static [&'static str]| {
        tokens.get(at).is_some_and(|token| token.is_one_of(words))
    };
    let denied = |at: usize| at.checked_sub(1).is_some_and(|before| is(before, NO));
    let single = near.clone().find(|at| is(*at, SINGLE) && at + 2 >= noun && !denied(*at));
    let only = near.clone().find(|at| is(*at, ONLY)).filter(|only| (*only..noun).any(|at| is(at, THE)));
    single.or(only)
}
