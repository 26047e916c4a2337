//! What the letters of a word tell by themselves. Found once for every word, together with what the lexicon knows.

use super::negation_words::may_deny;
use super::number;
use super::quantity::{
    begins_duration, begins_figure, begins_unit, begins_worded_duration, begins_worded_figure,
};
use super::tokens::{Kind, kind_of};
use crate::words::Language;

/// What a word can be by its letters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Shape {
    /// What it is made of.
    pub(super) kind: Kind,
    /// Whether it is nothing but letters and digits.
    pub(super) is_alphanumeric: bool,
    /// Whether a number in words can begin with it.
    pub(super) begins_number: bool,
    /// Whether it can be part of a number in words.
    pub(super) is_numeral: bool,
    /// The place in a row that it names.
    pub(super) ordinal: Option<f64>,
    /// Whether a figure can begin with it.
    pub(super) begins_figure: bool,
    /// Whether a phrase for a figure without a number can begin with it.
    pub(super) begins_worded_figure: bool,
    /// Whether a duration can begin with it.
    pub(super) begins_duration: bool,
    /// Whether a phrase for at once, or for the same day, can begin with it.
    pub(super) begins_worded_duration: bool,
    /// Whether a unit of length, weight or the like can begin with it.
    pub(super) begins_unit: bool,
    /// Whether it can be what denies something, with the words around it.
    pub(super) may_deny: bool,
}

impl Shape {
    /// The shape of several words.
    pub(super) const OF_PHRASE: Self = Self {
        kind: Kind::Word,
        is_alphanumeric: false,
        begins_number: false,
        is_numeral: false,
        ordinal: None,
        begins_figure: false,
        begins_worded_figure: false,
        begins_duration: false,
        begins_worded_duration: false,
        begins_unit: false,
        may_deny: false,
    };

    /// The shape of a folded word.
    pub(super) fn of(word: &str, language: Language) -> Self {
        let ordinal = number::ordinal(word, language);
        Self {
            kind: kind_of(word, language),
            is_alphanumeric: word.chars().all(char::is_alphanumeric),
            begins_number: number::begins(word, language),
            is_numeral: number::may_be_number(word, language),
            ordinal,
            begins_duration: begins_duration(word, language),
            begins_worded_duration: begins_worded_duration(word, language),
            begins_unit: begins_unit(word),
            may_deny: may_deny(word),
            begins_figure: ordinal.is_some() || begins_figure(word, language),
            begins_worded_figure: begins_worded_figure(word, language),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_tell_what_can_begin() {
        let of = |word: &str| Shape::of(word, Language::English);
        assert_eq!(of("seventh").ordinal, Some(7.0));
        assert!(of("twenty").begins_number && of("half").begins_number && !of("half").is_numeral);
        assert!(of("noon").begins_figure && of("euro").begins_figure && !of("door").begins_figure);
        assert!(of("week").begins_duration && of("immediately").begins_duration);
        assert!(!of("door").begins_duration && !of("o'clock").is_alphanumeric);
    }
}
