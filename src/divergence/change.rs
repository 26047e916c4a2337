//! The one stretch in which two texts differ that begin and end alike.

use std::ops::Range;

use super::tokens::Token;

/// What lies between the words with which two texts both begin and those with which both end.
#[derive(Debug, Clone)]
pub(super) struct Change<'t> {
    /// Its tokens in each text.
    pub(super) ranges: [Range<usize>; 2],
    /// How many words with content stand around it.
    pub(super) around: usize,
    texts: [&'t [Token]; 2],
}

impl<'t> Change<'t> {
    /// That between two texts; empty on both sides where they are the same.
    pub(super) fn between(a: &'t [Token], b: &'t [Token]) -> Self {
        let same = |(x, y): &(&Token, &Token)| x.text == y.text;
        let before = a.iter().zip(b).take_while(same).count();
        let least = a.len().min(b.len()) - before;
        let behind = a.iter().rev().zip(b.iter().rev()).take(least).take_while(same).count();
        let ranges = [a, b].map(|text| before..text.len() - behind);
        let around = [a.get(..before), a.get(a.len() - behind..)].into_iter().flatten().map(content).sum();
        Self { ranges, around, texts: [a, b] }
    }

    /// Its tokens in each text.
    pub(super) fn stretches(&self) -> [&'t [Token]; 2] {
        let [a, b] = self.texts;
        let [x, y] = self.ranges.clone();
        [a.get(x), b.get(y)].map(Option::unwrap_or_default)
    }

    /// How many words with content stand in it in each text.
    pub(super) fn content(&self) -> [usize; 2] {
        self.stretches().map(content)
    }
}

/// How many words with content stand among some tokens.
fn content(tokens: &[Token]) -> usize {
    tokens.iter().filter(|token| token.has_content()).count()
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;
    use crate::words::Language;

    #[test]
    fn what_differs_lies_between_what_is_the_same() {
        let [a, b] = ["The guest pays in the hall.", "The guest pays twice in the hall."]
            .map(|text| tokens(text, Language::English));
        let change = Change::between(&a, &b);
        assert_eq!((change.ranges.clone(), change.around), ([3..3, 3..4], 3));
        let [none, twice] = change.stretches();
        assert!(none.is_empty() && twice.iter().all(|token| token.text == "twice"));
        assert_eq!(Change::between(&a, &a).ranges, [7..7, 7..7]);
    }
}
