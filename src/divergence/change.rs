//! The stretches in which two texts differ that are the same around them.

use std::ops::Range;

use super::tokens::Token;

/// A stretch in which two texts differ; by itself what lies between the words with which both begin and end.
#[derive(Debug, Clone)]
pub(super) struct Change<'t> {
    /// Its tokens in each text.
    pub(super) ranges: [Range<usize>; 2],
    /// How many words with content stand around it and all others.
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

    /// Every stretch in which two texts differ between the words with which both begin and end, when that is short enough to
    /// be compared word by word; by the longest run of words that both have in one order.
    pub(super) fn word_by_word(self) -> Vec<Self> {
        let [x, y] = self.stretches();
        if x.is_empty() || y.is_empty() || x.len() * y.len() > MOST_CELLS {
            return vec![self];
        }
        let [first_a, first_b] = self.ranges.each_ref().map(|range| range.start);
        let kept = in_common(x, y);
        // Two words of one stem need not be small both: the same whichever text is given first.
        let said = |(at_x, at_y): &&(usize, usize)| {
            x.get(*at_x).is_some_and(Token::has_content) && y.get(*at_y).is_some_and(Token::has_content)
        };
        let around = self.around + kept.iter().filter(said).count();
        let mut out = Vec::new();
        let mut next = (0, 0);
        for (at_x, at_y) in kept.into_iter().chain([(x.len(), y.len())]) {
            if next.0 < at_x || next.1 < at_y {
                let ranges = [first_a + next.0..first_a + at_x, first_b + next.1..first_b + at_y];
                out.push(Self { ranges, around, texts: self.texts });
            }
            next = (at_x + 1, at_y + 1);
        }
        out
    }

    /// Stretches with those joined that are one phrase: between which a single small word stands, `inside the ring road`,
    /// `of the borough`, or of which one side is empty in either, `a home of their own`, `a care home`.
    pub(super) fn joined(all: Vec<Self>) -> Vec<Self> {
        let mut out: Vec<Self> = Vec::new();
        for next in all {
            match out.last_mut().filter(|last| last.is_one_with(&next)) {
                Some(last) => {
                    for (range, next) in last.ranges.iter_mut().zip(next.ranges) {
                        range.end = next.end;
                    }
                }
                None => out.push(next),
            }
        }
        out
    }

    fn is_one_with(&self, next: &Self) -> bool {
        let ([a, b], [x, y], [p, q]) = (self.texts, &self.ranges, &next.ranges);
        let between = (a.get(x.end..p.start), b.get(y.end..q.start));
        let (Some([one]), Some([other])) = between else { return false };
        let empty = |change: &Self| change.ranges.each_ref().map(Range::is_empty);
        let opposite = matches!(
            (empty(self), empty(next)),
            ([true, false], [false, true]) | ([false, true], [true, false])
        );
        one.is_word() && (one.stop && other.stop || opposite)
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

/// The most pairs of words that are compared to find what two texts have in one order.
const MOST_CELLS: usize = 2_500;

/// The places of the tokens that two texts have in one order, as many as can be.
fn in_common(a: &[Token], b: &[Token]) -> Vec<(usize, usize)> {
    let wide = b.len() + 1;
    // The most that the rest of both has in common from a place on, row by row from the last.
    let mut most = vec![0_u16; (a.len() + 1) * wide];
    let at = |most: &[u16], x: usize, y: usize| most.get(x * wide + y).copied().unwrap_or(0);
    for (x, token) in a.iter().enumerate().rev() {
        for (y, other) in b.iter().enumerate().rev() {
            let best = if token.says_same(other) {
                at(&most, x + 1, y + 1) + 1
            } else {
                at(&most, x + 1, y).max(at(&most, x, y + 1))
            };
            most.get_mut(x * wide + y).into_iter().for_each(|cell| *cell = best);
        }
    }
    let mut out = Vec::new();
    let (mut x, mut y) = (0, 0);
    while let (Some(token), Some(other)) = (a.get(x), b.get(y)) {
        if token.says_same(other) {
            out.push((x, y));
            (x, y) = (x + 1, y + 1);
        } else {
            // Of two ways that are as long, the same whichever text is given first.
            let (skip_x, skip_y) = (at(&most, x + 1, y), at(&most, x, y + 1));
            if skip_x > skip_y || skip_x == skip_y && token.text < other.text { x += 1 } else { y += 1 }
        }
    }
    out
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
