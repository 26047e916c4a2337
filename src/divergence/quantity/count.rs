//! Scores and counts of things.

use super::super::number;
use super::super::tokens::{Kind, Token, longest_phrase, text_at};
use super::comparator::Scale;
use super::duration_reader::duration_at;
use super::figure::{Figure, Measure};
use super::range::{range_at, with_comparator_behind};
use crate::words::Language;

/// `two or more warning signs`, `at least 3 complaints`, `a score above 12`.
pub(super) fn count(tokens: &[Token], at: usize, language: Language) -> Option<Figure> {
    let range = range_at(tokens, at, language)?;
    if duration_at(tokens, at, language).is_some_and(|found| !found.bare) {
        return None;
    }
    let mut range = with_comparator_behind(tokens, range, language);
    let points = matches!(text_at(tokens, range.end), "points" | "point" | "punten" | "punt");
    let scored = (range.start.saturating_sub(3)..at)
        .any(|back| matches!(text_at(tokens, back), "score" | "scores" | "scoort"));
    if points || scored {
        range.end += usize::from(points);
        let range = with_comparator_behind(tokens, range, language);
        return Some(range.figure(Measure::Score, Scale::Count));
    }
    let things = counted(tokens, range.end);
    let noun = things.last().cloned().unwrap_or_default();
    if noun.is_empty() && range.comparator.is_none() && range.high.is_none() {
        return None;
    }
    Some(Figure { things, ..range.figure(Measure::Count(noun), Scale::Count) })
}

/// The stems of what is counted, from behind the number: `warning signs`; and of `of the four criteria` the criteria.
fn counted(tokens: &[Token], behind: usize) -> Vec<String> {
    let of = longest_phrase(tokens, behind, &["of the", "of these", "of", "van de", "van deze"]);
    let first =
        behind + of + number::at(tokens, behind + of).filter(|_| of > 0).map_or(0, |whole| whole.length);
    (first..first + 3)
        .map_while(|ahead| tokens.get(ahead))
        .take_while(|token| matches!(token.kind, Kind::Word) && !token.stop)
        .map(|token| token.stem.clone())
        .collect()
}
