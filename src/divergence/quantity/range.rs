//! A number or a range of two numbers, with the comparators around it.

use super::super::number::{self, Number};
use super::super::tokens::{Token, longest_phrase, phrase_at, text_at};
use super::comparator::{Bounds, Comparator, Scale, comparator_after, comparator_before};
use super::compound::age_in;
use super::figure::{Figure, Measure};
use crate::words::Language;

/// A number or a range of two, with the comparators around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Range {
    pub(super) low: f64,
    pub(super) high: Option<f64>,
    pub(super) comparator: Option<Comparator>,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Range {
    pub(super) fn bounds(&self, scale: Scale) -> Bounds {
        match self.high {
            Some(high) => Bounds::between(self.low.min(high), self.low.max(high), scale),
            None => Bounds::of(self.comparator.unwrap_or(Comparator::Exactly), self.low, scale),
        }
    }

    pub(super) fn value(&self) -> f64 {
        self.high.map_or(self.low, |high| high.max(self.low))
    }

    pub(super) fn figure(&self, measure: Measure, scale: Scale) -> Figure {
        Figure {
            measure,
            bounds: self.bounds(scale),
            value: self.value(),
            start: self.start,
            end: self.end,
            named_to: self.end,
            bare: self.comparator.is_none() && self.high.is_none(),
            things: Vec::new(),
            denied: false,
            around: Vec::new(),
        }
    }
}

/// How far behind a number and what is counted a comparator may stand.
const FAR_BEHIND: usize = 5;

impl Range {
    /// With the comparator that stands behind what is counted: `four children at most`.
    pub(super) fn with_comparator_far_behind(mut self, tokens: &[Token], language: Language) -> Self {
        if self.high.is_some() || self.comparator.is_some() {
            return self;
        }
        let part = tokens.get(self.end.saturating_sub(1)).map(|token| token.part);
        let of_figure = |at: &usize| {
            tokens
                .get(*at)
                .is_some_and(|token| Some(token.part) == part && token.number.is_none() && token.is_word())
        };
        let within = (self.end..self.end + FAR_BEHIND).take_while(of_figure);
        self.comparator =
            within.filter_map(|at| comparator_after(tokens, at, language)).map(|(found, _)| found).next();
        self
    }
}

/// What stands before the first of two numbers, the longest first.
const BETWEEN: [&[&str]; 5] =
    [&["between", "the", "ages", "of"], &["between", "ages"], &["tussen", "de"], &["between"], &["tussen"]];

/// The number at a token with a second one behind it: `10 to 17`, `12-18`, `between 12 and 23`, `18 tot
/// 23`. The comparator behind is looked for after the unit, by the caller.
pub(super) fn range_at(tokens: &[Token], at: usize, language: Language) -> Option<Range> {
    let Number { value: low, length } = number_at(tokens, at, language)?;
    let before = comparator_before(tokens, at, language);
    let start = before.map_or(at, |(_, start)| start);
    let mut end = at + length;
    let led = BETWEEN.iter().find_map(|phrase| {
        let first = at.checked_sub(phrase.len())?;
        phrase_at(tokens, first, phrase).then_some(first)
    });
    let between = led.is_some();
    let unit = usize::from(matches!(text_at(tokens, end), "years" | "jaar" | "%"));
    let joins: &[&str] = match (language, between) {
        (Language::English, true) => &["and the ages of", "and", "to"],
        (Language::English, false) => {
            &["to", "- and", "- or", "- to", "-", "through", "up to", "up to and including", "until", "till"]
        }
        (Language::Dutch, true) => &["en de", "en", "tot"],
        (Language::Dutch, false) => &["- en", "- of", "- tot", "tot en met", "t / m", "tot de", "tot", "-"],
    };
    let mut high = None;
    for skip in [0, unit] {
        let joint = longest_phrase(tokens, end + skip, joins);
        if joint == 0 {
            continue;
        }
        if let Some(second) = number_at(tokens, end + skip + joint, language)
            && second.value > low
        {
            high = Some(second.value);
            end = end + skip + joint + second.length;
            break;
        }
    }
    Some(Range {
        low,
        high,
        comparator: before.map(|(comparator, _)| comparator),
        start: led.unwrap_or(start),
        end,
    })
}

/// The number at a token, or the one in a Dutch word for people of an age: `zestien- en zeventienjarigen`.
fn number_at(tokens: &[Token], at: usize, language: Language) -> Option<Number> {
    let age = || age_in(text_at(tokens, at), language).map(|value| Number { value, length: 1 });
    number::at(tokens, at).or_else(age)
}

pub(super) fn with_comparator_behind(tokens: &[Token], mut range: Range, language: Language) -> Range {
    if range.high.is_none()
        && let Some((comparator, length)) = comparator_after(tokens, range.end, language)
        // `at least 12 and under 18`, `12 en jonger dan 18`: that one belongs to what follows.
        && number::at(tokens, range.end + length).is_none()
        && !matches!(text_at(tokens, range.end + length), "than" | "dan")
    {
        range.comparator = Some(comparator);
        range.end += length;
    }
    range
}
