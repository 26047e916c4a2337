//! One more of what a text holds for, in a few words: `in public or next door`, `in public`.

use super::super::common_words::{JOINING, OR};
use super::super::lexicon::{Kinship, similarity};
use super::super::negation::is_negator;
use super::super::tokens::Token;
use super::contrast_words::COPULAS;
use super::edit::Part;
use super::edit_words::BOUNDING;
use super::own::is_in_a_value;
use super::place::{NO_PLACES, PLACES};
use crate::domain::Facet;
use crate::words::Language;

/// The most words of what is added to one that both say.
const LONGEST: usize = 4;
/// How many words before it may be words for the same.
const NEAR: usize = 4;
/// Words of tails that add nothing: `or both`, `of iets dergelijks`.
const EMPTY: &[&str] = &[
    "both",
    "similar",
    "thereabouts",
    "such",
    "like",
    "otherwise",
    "so",
    "beide",
    "dergelijk",
    "dergelijke",
    "dergelijks",
    "iets",
    "zo",
];
/// Dutch verbs that stand by themselves.
const VERBS_NL: &[&str] = &[
    "is", "zijn", "was", "waren", "wordt", "worden", "heeft", "hebben", "kan", "kunnen", "mag", "mogen",
    "moet", "moeten", "zal", "zullen",
];

impl Part<'_> {
    /// `In public | or next door`, in whom it applies to also `children in homes | and in foster care`: no deed, no number
    /// and no other word for what stands before it.
    pub(super) fn adds_one(&self, other: &Self, facet: Facet) -> bool {
        let (tokens, language) = (self.tokens(), self.wording.language);
        let inside = tokens.get(self.range.clone()).unwrap_or_default();
        let Some((first, rest)) = inside.split_first() else { return false };
        // `65 years | or over`.
        if self.range.clone().any(|at| is_in_a_value(self.wording, at)) {
            return false;
        }
        // `Zowel binnen als buiten`.
        let both = || tokens.iter().take(self.range.start).any(|token| token.text == "zowel");
        // `In the hall | and on the way to it`.
        let led = JOINING.have(&first.text, language)
            && rest.first().is_some_and(|next| next.is_one_of(PLACES))
            && !rest.iter().any(|token| token.is_one_of(NO_PLACES));
        let joins = OR.have(&first.text, language)
            || facet == Facet::AppliesTo && JOINING.have(&first.text, language)
            || first.text == "als" && both()
            || led;
        let same = |one: &Token| {
            let near = self.before(NEAR).iter().filter(|token| token.has_content());
            near.into_iter().any(|other| {
                !other.says_same(one)
                    && matches!(similarity(&one.word, &other.word).kinship, Kinship::Same | Kinship::Synonym)
            })
        };
        // `Children and adults`, `adults and children`.
        let is_new =
            |token: &Token| token.has_content() && !other.tokens().iter().any(|said| said.says_same(token));
        let names = |token: &Token| {
            (token.is_word() || token.text == "'s")
                && token.number.is_none()
                && !token.is_one_of(BOUNDING)
                && !token.is_one_of(EMPTY)
                && !is_negator(&token.text, language)
                // A field names whom it is for, and tells no deed.
                && (facet == Facet::AppliesTo || !is_verb(token, language))
                && !(token.has_content() && same(token))
        };
        joins
            && rest.len() <= if led { 2 * LONGEST } else { LONGEST }
            && self.own.iter().any(|token| is_new(token))
            && rest.iter().all(names)
    }
}

/// Whether a word is rather a verb than anything else.
fn is_verb(token: &Token, language: Language) -> bool {
    let parts = token.word.parts_of_speech();
    match language {
        Language::English => {
            token.is_one_of(COPULAS) || token.has_content() && parts.all > 0 && parts.verbs * 2 > parts.all
        }
        Language::Dutch => token.is_one_of(VERBS_NL),
    }
}
