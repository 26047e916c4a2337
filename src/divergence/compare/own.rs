//! What of a stretch the other text does not say: neither the same words in any form, nor the same values.

use std::ops::Range;

use super::super::common_words::EVERY;
use super::super::lexicon::{Kinship, similarity};
use super::super::polarity::SURELY;
use super::super::quantity::{Duration, Figure};
use super::super::tokens::{Token, meet};
use super::super::wording::Wording;

/// The least letters with which two forms of a word begin that have not one stem: `begrijpt`, `begrijpelijk`.
const ROOT: usize = 5;

/// The words of one side that the other does not say, each as often as it says it.
pub(super) fn beside<'t>(these: &[&'t Token], those: &[&Token]) -> Vec<&'t Token> {
    let mut left = those.to_vec();
    let mut without = |own: Vec<&'t Token>, same: fn(&Token, &Token) -> bool| -> Vec<&'t Token> {
        let is_own = |token: &&Token| match left.iter().position(|other| same(token, other)) {
            Some(at) => {
                left.swap_remove(at);
                false
            }
            None => true,
        };
        own.into_iter().filter(is_own).collect()
    };
    let other = without(these.to_vec(), Token::says_same);
    without(other, is_synonym)
}

/// Whether two words are forms of one, as far as their letters tell.
pub(super) fn are_forms(x: &Token, y: &Token) -> bool {
    x.stem == y.stem || x.letters_shared(y) >= ROOT
}

/// Dutch words for the most and for the least.
const MOST: &[&str] = &["hoogstens", "maximaal", "uiterlijk"];
const LEAST: &[&str] = &["minstens", "minimaal"];

/// Whether two words are two for the same. Of a verb the form tells how strongly it is said: `decides`, `may decide`.
fn is_synonym(x: &Token, y: &Token) -> bool {
    [EVERY, MOST, LEAST].iter().any(|list| x.is_one_of(list) && y.is_one_of(list))
        || x.has_content() && y.has_content() && !are_forms(x, y) && {
            let likeness = similarity(&x.word, &y.word);
            likeness.score >= SURELY && matches!(likeness.kinship, Kinship::Same | Kinship::Synonym)
        }
}

/// Whether the times and figures in two stretches are the same ones, and there are some: `a quarter of an hour in nine of
/// ten cases`, `15 minutes in 90 % of cases`.
pub(super) fn say_the_same_values(
    (a, x): (&Wording, &Range<usize>),
    (b, y): (&Wording, &Range<usize>),
) -> bool {
    let times = |of: &Wording, range: &Range<usize>| -> Vec<Duration> {
        let here = of.times.iter().filter(|(time, _)| meet(time, range));
        here.map(|(_, duration)| *duration).collect()
    };
    let (times_x, times_y) = (times(a, x), times(b, y));
    let (figures_x, figures_y) = (figures(a, x), figures(b, y));
    times_x.len() + figures_x.len() > 0
        && times_x.len() == times_y.len()
        && figures_x.len() == figures_y.len()
        && times_x.iter().zip(&times_y).all(|(one, other)| one.agrees(other))
        && figures_x
            .iter()
            .zip(&figures_y)
            .all(|(one, other)| one.measure == other.measure && one.bounds == other.bounds)
}

/// The figures of which something stands in some tokens.
fn figures<'w>(of: &'w Wording, range: &Range<usize>) -> Vec<&'w Figure> {
    of.figures.iter().filter(|figure| meet(&(figure.start..figure.end), range)).collect()
}

/// Whether a token is part of a time or a figure.
pub(super) fn is_in_a_value(wording: &Wording, at: usize) -> bool {
    let token = at..at + 1;
    wording.times.iter().any(|(time, _)| meet(time, &token)) || !figures(wording, &token).is_empty()
}
