//! Shares of cases and amounts of money.

use super::super::number;
use super::super::phrases::one_begins_with;
use super::super::tokens::{Phrases, Token, longest_phrase, text_at};
use super::comparator::{Comparator, Scale, comparator_after, comparator_before};
use super::duration_reader::duration_at;
use super::figure::{Figure, Measure};
use super::range::{Range, range_at, with_comparator_behind};
use crate::words::Language;

/// `€ 500`, `500 euro or more`.
pub(super) fn amount(
    tokens: &[Token],
    at: usize,
    range: Option<Range>,
    language: Language,
) -> Option<Figure> {
    let sign = currency(text_at(tokens, at));
    let mut range = if sign.is_some() { range_at(tokens, at + 1, language) } else { range }?;
    let word = currency(text_at(tokens, range.end)).filter(|_| sign.is_none());
    let currency = sign.or(word)?;
    range.end += usize::from(word.is_some());
    if sign.is_some() {
        range.start = comparator_before(tokens, at, language).map_or(at, |(_, start)| start).min(range.start);
    }
    let mut range = with_comparator_behind(tokens, range, language);
    let Some((times, length)) = times_a_year(tokens, range.end) else {
        return Some(range.figure(Measure::Amount(currency), Scale::Continuous));
    };
    range.end += length;
    range.low *= times;
    range.high = range.high.map(|high| high * times);
    let range = with_comparator_behind(tokens, range, language);
    Some(range.figure(Measure::Yearly(currency), Scale::Continuous))
}

/// How often a year money is paid, when that is said: `a month`, `per week`.
fn times_a_year(tokens: &[Token], at: usize) -> Option<(f64, usize)> {
    let joint = longest_phrase(
        tokens,
        at,
        &["a", "an", "per", "each", "every", "/", "elke", "iedere", "in the", "in de"],
    );
    let times = match text_at(tokens, at + joint) {
        "year" | "annum" | "jaar" | "yearly" | "annually" => 1.0,
        "month" | "maand" | "monthly" => 12.0,
        "quarter" | "kwartaal" => 4.0,
        "week" | "weekly" => 52.0,
        "day" | "dag" | "daily" => 365.0,
        _ => return None,
    };
    let adverb = text_at(tokens, at + joint).ends_with("ly");
    (joint > 0 || adverb).then_some((times, joint + 1))
}

/// The sign of a currency that a word names.
pub(super) fn currency(word: &str) -> Option<&'static str> {
    Some(match word {
        "€" | "euro" | "euros" | "eur" => "€",
        "£" | "pound" | "pounds" | "gbp" => "£",
        "$" | "dollar" | "dollars" | "usd" => "$",
        _ => return None,
    })
}

/// `90 %`, `90 percent`, `nine in ten`, `negen van de tien`, `half of`.
pub(super) fn share(tokens: &[Token], at: usize, range: Option<Range>, language: Language) -> Option<Figure> {
    let told = percent(tokens, range).or_else(|| {
        let part = part_of(tokens, at, language).or_else(|| one_in(tokens, at, language))?;
        let before = comparator_before(tokens, at, language);
        let (comparator, start) = before.map_or((None, at), |(found, start)| (Some(found), start));
        Some(Range {
            low: part.percent,
            high: None,
            comparator: comparator.or(part.bound),
            start,
            end: part.end,
        })
    });
    let mut range = with_comparator_behind(tokens, told?, language);
    range.low = of_thirds(range.low);
    Some(range.figure(Measure::Share, Scale::Continuous))
}

/// `90 %`, `10 to 20 per cent`.
fn percent(tokens: &[Token], range: Option<Range>) -> Option<Range> {
    let range = range?;
    let unit = longest_phrase(tokens, range.end, &["%", "percent", "per cent", "procent", "pct"]);
    (unit > 0).then(|| Range { end: range.end + unit, ..range })
}

/// A percentage, or the third that it is when rounded: 33 and 66.7 are a third and two of them.
fn of_thirds(percent: f64) -> f64 {
    let rounded =
        |third: &f64| (third - percent).abs() < ROUNDED || (third.round() - percent).abs() < f64::EPSILON;
    [100.0 / 3.0, 200.0 / 3.0].into_iter().find(rounded).unwrap_or(percent)
}

/// How far from a third a percentage with decimals lies at most, when it is one.
const ROUNDED: f64 = 0.07;

/// A share in words.
#[derive(Debug, Clone, Copy)]
struct Part {
    percent: f64,
    /// What it bounds by itself: most of them are more than half.
    bound: Option<Comparator>,
    /// Behind its last token.
    end: usize,
}

/// `nine in ten`, `one lesson in five`, `een op de drie`.
fn one_in(tokens: &[Token], at: usize, language: Language) -> Option<Part> {
    let (first, length) = number::at(tokens, at)
        .map(|number| (number.value, number.length))
        .or_else(|| (language == Language::Dutch && text_at(tokens, at) == "een").then_some((1.0, 1)))?;
    let behind = at + length;
    let of_things = longest_phrase(tokens, behind + 1, OF_EVERY);
    // `9/10`, but not `12 to 20`.
    let (joint, named, joined) = match longest_phrase(tokens, behind, JOINTS) {
        0 => (behind + 1 + of_things, of_things > 0, of_things > 0 || text_at(tokens, behind) == "/"),
        joint => (behind + joint, false, true),
    };
    // `Een van de drie signalen` is one of them.
    let told = number::at(tokens, at).is_some() || longest_phrase(tokens, behind, OF_EVERY) > 0;
    let second = number::at(tokens, joint).filter(|_| told && joined)?;
    let end = joint + second.length;
    let ends = tokens.get(end).is_none_or(|token| token.stop || !token.is_word());
    // Nobody says `nine of 15 minutes` for a share; tens and hundreds only.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "small whole numbers are asked for"
    )]
    let round = matches!(second.value as u64, 2..=5 | 10 | 20 | 100 | 1000);
    if second.value < first || !round || named && !ends || duration_at(tokens, joint, language).is_some() {
        return None;
    }
    Some(Part { percent: 100.0 * first / second.value, bound: None, end })
}

/// What may stand between the two numbers of a share.
const JOINTS: Phrases = &[
    "in every",
    "out of every",
    "out of",
    "in",
    "of every",
    "of",
    "van de",
    "op de",
    "op",
    "uit",
    "van elke",
    "op elke",
];
/// What may stand there behind a thing, or behind an article.
const OF_EVERY: Phrases = &["in every", "out of every", "out of", "in", "op de", "op elke", "op iedere"];

/// `half of`, `two thirds of`, `a tenth or more of`, `een kwart van`, without what follows. No part of an hour.
fn part_of(tokens: &[Token], at: usize, language: Language) -> Option<Part> {
    let part = fraction(tokens, at, language)?;
    let behind = part.end + comparator_after(tokens, part.end, language).map_or(0, |(_, length)| length);
    let of_it = longest_phrase(tokens, behind, &["of", "the", "van", "deel van"]);
    let time = (1..3).any(|ahead| {
        duration_at(tokens, behind + ahead, language).is_some_and(|found| found.duration.is_told())
    });
    // `Half`, and no more, in the field of a share.
    let alone = || behind >= tokens.len() && tokens.iter().take(at).all(|token| token.stop);
    // `Gives at least a quarter to`, `wijst minstens een kwart toe`; half a mile is measured.
    let ends = |next: &Token| next.is_one_of(PARTICLES) || next.stop && !next.is_one_of(&["a", "an", "een"]);
    let bounded = || {
        comparator_before(tokens, at, language).is_some()
            && tokens.get(behind).is_none_or(ends)
            && duration_at(tokens, at, language).is_none()
    };
    ((of_it > 0 || alone() || bounded()) && !time).then_some(part)
}

/// Parts of Dutch verbs behind what they are said of: `wijst … toe`.
const PARTICLES: Phrases = &["toe", "af", "mee"];

/// Phrases for half of it, and for most of it.
const fn halves(language: Language) -> (Phrases, Phrases) {
    match language {
        Language::English => (&["half", "one half", "a half"], &["the majority", "a majority", "most"]),
        Language::Dutch => {
            (&["de helft", "een half", "het halve"], &["de meerderheid", "het merendeel", "een meerderheid"])
        }
    }
}

/// Whether a share in words can begin with a word that is no number.
pub(super) fn begins_share(word: &str, language: Language) -> bool {
    let (half, most) = halves(language);
    one_begins_with(half, word)
        || one_begins_with(most, word)
        || matches!(word, "a" | "one" | "een" | "driekwart" | "tweederde")
}

/// A fraction in words.
fn fraction(tokens: &[Token], at: usize, language: Language) -> Option<Part> {
    let (half, most) = halves(language);
    let part = |percent: f64, length: usize| Some(Part { percent, bound: None, end: at + length });
    let length = longest_phrase(tokens, at, half);
    if length > 0 {
        return part(50.0, length);
    }
    let length = longest_phrase(tokens, at, most);
    if length > 1 {
        return Some(Part { percent: 50.0, bound: Some(Comparator::Over), end: at + length });
    }
    let (count, taken) = match (language, text_at(tokens, at)) {
        (Language::English, "a" | "one") | (Language::Dutch, "een") => (1.0, 1),
        (Language::Dutch, "driekwart") => return part(75.0, 1),
        (Language::Dutch, "tweederde") => return part(200.0 / 3.0, 1),
        _ => number::at(tokens, at).map(|number| (number.value, number.length))?,
    };
    let behind = at + taken + usize::from(text_at(tokens, at + taken) == "-");
    let parts = match (language, text_at(tokens, behind)) {
        (Language::English, "third" | "thirds") | (Language::Dutch, "derde") => 3.0,
        (Language::English, "quarter" | "quarters") | (Language::Dutch, "kwart") => 4.0,
        (Language::English, word) if word.ends_with('s') => {
            number::ordinal(word.strip_suffix('s').unwrap_or(word), language)?
        }
        _ => tokens.get(behind)?.word.shape.ordinal?,
    };
    let share = 100.0 * count / parts;
    if parts >= 3.0 && share < 100.0 { part(share, behind + 1 - at) } else { None }
}
