//! One word in which two texts differ that is the opposite of the other: `a voluntary service`, `a compulsory service`.

use super::super::lexicon::{Kinship, similarity};
use super::super::tokens::Token;
use super::edit::Part;
use super::edit_words::BOUNDING;

impl Part<'_> {
    /// `A voluntary service`, `a compulsory service`: whether its only word with content is the opposite of the other's.
    pub(super) fn is_opposite_of(&self, other: &Self) -> bool {
        // Of `the shop sells to the school`, `the school buys from the shop` more than the verb has changed.
        let only = |part: &Self| -> Option<&Token> {
            let inside = part.tokens().get(part.range.clone()).unwrap_or_default();
            let one = inside.iter().filter(|token| token.has_content()).count() == 1;
            part.own.iter().find(|token| token.has_content()).copied().filter(|_| one)
        };
        let small = |part: &Self| part.own.iter().all(|token| token.has_content() || token.stop);
        let (Some(x), Some(y)) = (only(self), only(other)) else { return false };
        let bounds = [x, y].iter().any(|token| token.is_one_of(BOUNDING));
        small(self) && small(other) && !bounds && similarity(&x.word, &y.word).kinship == Kinship::Opposite
    }
}
