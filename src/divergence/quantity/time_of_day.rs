//! Times of the day: `22:00`, `10 pm`, `tien uur 's avonds`; no lengths of time.

use super::super::number;
use super::super::tokens::{Kind, Token, longest_phrase, text_at};
use super::comparator::{Bounds, Scale};
use super::figure::{Figure, Measure};
use super::measured::Dimension;
use super::range::Range;
use crate::words::Language;

/// Hours of the afternoon and of the evening count from noon.
const NOON: f64 = 12.0;

/// The time of the day that starts at a token, in hours, and its tokens.
pub(super) fn time_of_day(tokens: &[Token], at: usize, language: Language) -> Option<(f64, usize)> {
    if let Some(hour) = noon_or_midnight(text_at(tokens, at), language) {
        return Some((hour, 1));
    }
    let (hours, length, exact) = half_before(tokens, at, language).or_else(|| written(tokens, at))?;
    if !(0.0..=24.0).contains(&hours) {
        return None;
    }
    let behind = at + length;
    let oclock = longest_phrase(tokens, behind, &["o ' clock", "o'clock", "uur", "h", "u"]);
    let (part, more) = part_of_day(tokens, behind + oclock, hours);
    let told = part.is_some() || exact || language == Language::Dutch && oclock > 0 && is_at(tokens, at);
    let hours = match part {
        Some(true) if hours < NOON => hours + NOON,
        // `12 am`, `12 at night`: midnight.
        Some(false) if (hours - NOON).abs() < f64::EPSILON => 0.0,
        _ => hours % 24.0,
    };
    told.then_some((hours, length + oclock + more))
}

/// `half negen`: half an hour before, and its tokens. Exact behind what leads to a time of the day.
fn half_before(tokens: &[Token], at: usize, language: Language) -> Option<(f64, usize, bool)> {
    if language != Language::Dutch || text_at(tokens, at) != "half" {
        return None;
    }
    let hour = number::at(tokens, at + 1).filter(|hour| (1.0..=12.0).contains(&hour.value))?;
    let leads = matches!(text_at(tokens, at.wrapping_sub(1)), "om" | "voor" | "na" | "tot" | "vanaf");
    Some((hour.value - 0.5, 1 + hour.length, leads))
}

/// `om`, `van 22 tot 6 uur`: what stands before a time of the day.
fn is_at(tokens: &[Token], at: usize) -> bool {
    matches!(text_at(tokens, at.wrapping_sub(1)), "om")
}

/// The hour of noon and of midnight.
pub(super) fn noon_or_midnight(word: &str, language: Language) -> Option<f64> {
    match (language, word) {
        (Language::English, "noon" | "midday") | (Language::Dutch, "middaguur") => Some(NOON),
        (Language::English, "midnight") | (Language::Dutch, "middernacht") => Some(0.0),
        _ => None,
    }
}

/// The hours of a number, its tokens, and whether it is written as a time of the day: `22:00`, `22.00`.
fn written(tokens: &[Token], at: usize) -> Option<(f64, usize, bool)> {
    let found = number::at(tokens, at)?;
    let minutes = |place: usize| {
        let token = tokens.get(place).filter(|token| token.text.len() == 2)?;
        if let Kind::Number(minutes) = token.kind {
            Some(minutes).filter(|minutes| *minutes < 60.0)
        } else {
            None
        }
    };
    let digits = text_at(tokens, at);
    if text_at(tokens, at + 1) == ":"
        && let Some(minutes) = minutes(at + 2)
    {
        return Some((found.value + minutes / 60.0, 3, true));
    }
    let behind = || text_at(tokens, at + 1);
    if let Some((hours, minutes)) = digits.split_once('.')
        && minutes.len() == 2
        && (matches!(behind(), "uur" | "u" | "h" | "am" | "pm") || to_another(tokens, at + 1))
    {
        let (hours, minutes): (f64, f64) = (hours.parse().ok()?, minutes.parse().ok()?);
        return (minutes < 60.0).then_some((hours + minutes / 60.0, 1, true));
    }
    Some((found.value, found.length, false))
}

/// Whether `to 6.00` follows.
fn to_another(tokens: &[Token], at: usize) -> bool {
    let minutes = text_at(tokens, at + 1).split_once('.').map(|(_, minutes)| minutes.len());
    matches!(text_at(tokens, at), "to" | "until" | "and" | "-" | "tot" | "en") && minutes == Some(2)
}

/// From this hour on `at night` is before midnight.
const LATE_AT_NIGHT: f64 = 6.0;

/// Whether what follows an hour says in which half of the day, and its tokens.
fn part_of_day(tokens: &[Token], at: usize, hours: f64) -> (Option<bool>, usize) {
    const NIGHT: &[&str] = &["at night", "' s nachts"];
    const EARLY: &[&str] = &["am", "a . m .", "a . m", "in the morning", "' s ochtends", "' s morgens"];
    const LATE: &[&str] =
        &["pm", "p . m .", "p . m", "in the afternoon", "in the evening", "' s middags", "' s avonds"];
    let night = longest_phrase(tokens, at, NIGHT);
    if night > 0 {
        return (Some(hours > LATE_AT_NIGHT && hours < NOON), night);
    }
    let early = longest_phrase(tokens, at, EARLY);
    if early > 0 {
        return (Some(false), early);
    }
    let late = longest_phrase(tokens, at, LATE);
    (if late > 0 { Some(true) } else { None }, late)
}

/// A time of the day as a figure.
pub(super) fn by_the_clock(tokens: &[Token], at: usize, language: Language) -> Option<Figure> {
    let (hours, length) = time_of_day(tokens, at, language)?;
    let range = Range { low: hours, high: None, comparator: None, start: at, end: at + length };
    let figure = range.figure(Measure::Unit(Dimension::TimeOfDay), Scale::Continuous);
    Some(Figure { bounds: Bounds { low: Some((hours, hours)), high: None }, bare: false, ..figure })
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::super::tokens::tokens;
    use super::*;

    #[rstest]
    #[case("22:30", Language::English, Some(22.5))]
    #[case("10 pm", Language::English, Some(22.0))]
    #[case("ten in the evening", Language::English, Some(22.0))]
    #[case("eleven at night", Language::English, Some(23.0))]
    #[case("three at night", Language::English, Some(3.0))]
    #[case("elf uur 's nachts", Language::Dutch, Some(23.0))]
    #[case("drie uur 's nachts", Language::Dutch, Some(3.0))]
    #[case("12 at night", Language::English, Some(0.0))]
    #[case("12 am", Language::English, Some(0.0))]
    #[case("12 pm", Language::English, Some(12.0))]
    #[case("6 am", Language::English, Some(6.0))]
    #[case("midnight", Language::English, Some(0.0))]
    #[case("6 hours", Language::English, None)]
    #[case("6 points", Language::English, None)]
    #[case("22.00 uur", Language::Dutch, Some(22.0))]
    #[case("tien uur 's avonds", Language::Dutch, Some(22.0))]
    #[case("zes uur 's ochtends", Language::Dutch, Some(6.0))]
    #[case("zes uur", Language::Dutch, None)]
    #[case("2,5 uur", Language::Dutch, None)]
    fn times_of_day(#[case] text: &str, #[case] language: Language, #[case] expected: Option<f64>) {
        assert_eq!(
            time_of_day(&tokens(text, language), 0, language).map(|(hours, _)| hours),
            expected,
            "{text}"
        );
    }
}
