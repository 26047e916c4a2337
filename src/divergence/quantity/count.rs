//! Scores and counts of things.

use std::sync::Arc;

use super::super::lexicon::Word;
use super::super::number;
use super::super::tokens::{Kind, Token, is_one_of, longest_phrase, text_at};
use super::comparator::{Scale, comparator_before};
use super::duration_reader::{duration_at, is_unit};
use super::figure::{Figure, Measure};
use super::measured::Dimension;
use super::range::{Range, with_comparator_behind};
use crate::words::Language;

/// `the third report`, `voor de derde keer`: so many of them.
pub(super) fn ordinal(tokens: &[Token], at: usize, language: Language) -> Option<Figure> {
    let before = text_at(tokens, at.checked_sub(1)?);
    if !matches!(
        before,
        "the" | "a" | "de" | "het" | "een" | "his" | "her" | "their" | "zijn" | "haar" | "hun"
    ) {
        return None;
    }
    let (value, length) = number::ordinal_at(tokens, at).filter(|(value, _)| *value >= 2.0)?;
    let (things, named_to) = counted(tokens, at + length);
    if things.is_empty() || is_unit(tokens, at + length, language) {
        return None;
    }
    let range = Range { low: value, high: None, comparator: None, start: at, end: at + length };
    Some(Figure { things, named_to, ..range.figure(Measure::Count, Scale::Count) })
}

/// `two months' rent`, `drie maanden huur`, `vier maandhuren`: so many months of it.
pub(super) fn months_of(tokens: &[Token], range: Option<Range>, language: Language) -> Option<Figure> {
    let mut range = range?;
    let phrases: &[&str] = &[
        "months ' rent",
        "months ' salary",
        "months ' pay",
        "months ' wages",
        "months ' income",
        "month ' s rent",
        "months of rent",
        "month 's rent",
        "months rent",
        "maanden huur",
        "maand huur",
        "maandhuren",
        "maandhuur",
        "maanden salaris",
        "maandsalarissen",
        "maandinkomens",
        "maanden loon",
        "maandlonen",
    ];
    let length = longest_phrase(tokens, range.end, phrases);
    range.end += length;
    let range = with_comparator_behind(tokens, range, language);
    (length > 0).then(|| range.figure(Measure::Unit(Dimension::Months), Scale::Continuous))
}

/// How far before a number it may be said that it is a score.
const SCORED_WITHIN: usize = 5;

/// `two or more warning signs`, `at least 3 complaints`, `a score above 12`.
pub(super) fn count(tokens: &[Token], at: usize, range: Option<Range>, language: Language) -> Option<Figure> {
    let range = range.or_else(|| one(tokens, at, language))?;
    if is_one_to_the_next(tokens, &range)
        || is_between(tokens, &range, language)
        || is_ellipsis_of_time(tokens, &range)
        || is_how_often(tokens, range.end, language)
    {
        return None;
    }
    if duration_at(tokens, at, language).is_some_and(|found| !found.bare) {
        return None;
    }
    if range.high.is_some() && is_unit(tokens, range.end, language) {
        return None;
    }
    let mut range = with_comparator_behind(tokens, range, language);
    let points =
        matches!(text_at(tokens, range.end), "points" | "point" | "punten" | "punt" | "ticks" | "vinkjes");
    let scored = || {
        let part = tokens.get(at).map(|token| token.part);
        let before = range.start.saturating_sub(SCORED_WITHIN)..at;
        before
            .filter_map(|back| tokens.get(back))
            .any(|token| Some(token.part) == part && is_score_word(&token.text))
    };
    let (things, named_to) = counted(tokens, range.end);
    let scores =
        (range.start.saturating_sub(2)..range.start).any(|back| is_score_word(text_at(tokens, back)));
    let scores = scores || is_score_word(text_at(tokens, range.end));
    // `in total more than ten complaints`: no score.
    let scores = scores && (things.is_empty() || !is_sum(tokens, range.start));
    if points || scores || things.is_empty() && scored() {
        range.end += usize::from(points);
        // `seven points, or higher`.
        let comma = usize::from(points && text_at(tokens, range.end) == ",");
        let ahead = Range { end: range.end + comma, ..range };
        let range = with_comparator_behind(tokens, ahead, language);
        return Some(range.figure(Measure::Score, Scale::Count));
    }
    let range = range.with_comparator_far_behind(tokens, language);
    if things.is_empty() && range.comparator.is_none() && range.high.is_none() {
        return None;
    }
    Some(Figure { things, named_to, ..range.figure(Measure::Count, Scale::Count) })
}

/// `Between one visit and the next`, `van de ene op de andere`: nothing is counted.
fn is_one_to_the_next(tokens: &[Token], range: &Range) -> bool {
    let before = range.start.checked_sub(1).map_or("", |before| text_at(tokens, before));
    let opens = |word: &str| matches!(word, "between" | "from" | "tussen" | "van");
    let next = |at: usize| {
        matches!(text_at(tokens, at), "next" | "following" | "other" | "second" | "volgende" | "andere")
    };
    range.high.is_none()
        && (opens(before) || opens(text_at(tokens, range.start)))
        && (range.low - 1.0).abs() < f64::EPSILON
        && (range.end..range.end + TO_NEXT).any(next)
}

/// `Between two tenancies`: where, and not how many; `between three neighbours` are so many.
fn is_between(tokens: &[Token], range: &Range, language: Language) -> bool {
    let opens = |at: usize| matches!(text_at(tokens, at), "between" | "tussen");
    let bare = range.high.is_none() && with_comparator_behind(tokens, *range, language).comparator.is_none();
    bare && (range.low - 2.0).abs() < f64::EPSILON
        && (opens(range.start) || range.start.checked_sub(1).is_some_and(opens))
}

/// How far behind `one` the next may be named.
const TO_NEXT: usize = 8;

/// `Acknowledged within a day and assessed within ten.`, `within 15 minutes in town, within 20 elsewhere`: the unit is that of the time before.
fn is_ellipsis_of_time(tokens: &[Token], range: &Range) -> bool {
    let before = range.start.checked_sub(1).map_or("", |before| text_at(tokens, before));
    let own = matches!(text_at(tokens, range.start), "within" | "inside" | "binnen");
    let ends = tokens.get(range.end).is_none_or(|next| {
        next.kind == Kind::Punctuation || next.is_one_of(&["in", "for", "if", "when", "voor", "als"])
    });
    ends && range.high.is_none() && (own || matches!(before, "within" | "inside" | "binnen"))
}

/// Whether a number is said to be of all together.
fn is_sum(tokens: &[Token], start: usize) -> bool {
    (start.saturating_sub(2)..start).any(|at| matches!(text_at(tokens, at), "total" | "totaal"))
}

/// Words that say that a figure is a score.
const SCORES: &[&str] = &[
    "score",
    "punten",
    "scores",
    "scoring",
    "scored",
    "scoort",
    "scoren",
    "gescoord",
    "points",
    "total",
    "totaal",
    "index",
    "rating",
    "grade",
    "totaalscore",
    "puntentotaal",
    "uitslag",
    "cijfer",
    "adds",
    "ticks",
    "vinkjes",
];

/// Whether a word says that a figure is a score.
pub(super) fn is_score_word(word: &str) -> bool {
    is_one_of(word, SCORES) || word.ends_with("score") || word.ends_with("punten")
}

/// `ten minste een agent`: behind a comparator the article is one.
fn one(tokens: &[Token], at: usize, language: Language) -> Option<Range> {
    let article =
        matches!((language, text_at(tokens, at)), (Language::English, "a" | "an") | (Language::Dutch, "een"));
    if !article || duration_at(tokens, at, language).is_some() {
        return None;
    }
    let (comparator, start) = comparator_before(tokens, at, language)?;
    let least = longest_phrase(tokens, start, LEAST);
    (start + least == at).then_some(Range {
        low: 1.0,
        high: None,
        comparator: Some(comparator),
        start,
        end: at + 1,
    })
}

/// Comparators behind which an article is a number; behind `from` it is none.
const LEAST: &[&str] = &[
    "at least",
    "no fewer than",
    "not fewer than",
    "no less than",
    "not less than",
    "minstens",
    "ten minste",
    "tenminste",
    "minimaal",
    "niet minder dan",
    "op zijn minst",
    "more than",
    "meer dan",
];

/// Verbs behind what is counted: `two officers must`.
pub(super) const MODALS: [&str; 10] =
    ["must", "may", "can", "should", "shall", "will", "have", "moeten", "mogen", "kunnen"];

/// `Twee keer per maand`: how often, not how many.
fn is_how_often(tokens: &[Token], behind: usize, language: Language) -> bool {
    matches!(text_at(tokens, behind), "times" | "keer" | "maal")
        && matches!(text_at(tokens, behind + 1), "a" | "per" | "each")
        && is_unit(tokens, behind + 2, language)
}

/// What is counted and where its name ends, from behind the number: `warning signs`; and of `of the four criteria` the criteria.
fn counted(tokens: &[Token], behind: usize) -> (Vec<Arc<Word>>, usize) {
    let of = longest_phrase(tokens, behind, &["of the", "of these", "of", "van de", "van deze"]);
    let first =
        behind + of + number::at(tokens, behind + of).filter(|_| of > 0).map_or(0, |whole| whole.length);
    let things: Vec<Arc<Word>> = (first..first + 3)
        .map_while(|ahead| tokens.get(ahead))
        .take_while(|token| matches!(token.kind, Kind::Word) && !token.stop && !token.is_one_of(&MODALS))
        .map(|token| Arc::clone(&token.word))
        .collect();
    let named_to = if things.is_empty() { behind } else { first + things.len() };
    (things, named_to)
}
