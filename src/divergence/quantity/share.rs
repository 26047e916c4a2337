//! Shares of cases and amounts of money.

use super::super::number;
use super::super::tokens::{Token, longest_phrase, text_at};
use super::comparator::{Scale, comparator_before};
use super::duration_reader::duration_at;
use super::figure::{Figure, Measure};
use super::range::{Range, range_at, with_comparator_behind};
use crate::words::Language;

/// `€ 500`, `500 euro or more`.
pub(super) fn amount(tokens: &[Token], at: usize, language: Language) -> Option<Figure> {
    let sign = currency(text_at(tokens, at));
    let number_at = if sign.is_some() { at + 1 } else { at };
    let mut range = range_at(tokens, number_at, language)?;
    let word = currency(text_at(tokens, range.end)).filter(|_| sign.is_none());
    let currency = sign.or(word)?;
    range.end += usize::from(word.is_some());
    if sign.is_some() {
        range.start = comparator_before(tokens, at, language).map_or(at, |(_, start)| start).min(range.start);
    }
    let range = with_comparator_behind(tokens, range, language);
    Some(range.figure(Measure::Amount(currency), Scale::Continuous))
}

fn currency(word: &str) -> Option<&'static str> {
    Some(match word {
        "€" | "euro" | "euros" | "eur" => "€",
        "£" | "pound" | "pounds" | "gbp" => "£",
        "$" | "dollar" | "dollars" | "usd" => "$",
        _ => return None,
    })
}

/// `90 %`, `90 percent`, `nine in ten`, `negen van de tien`, `half of`.
pub(super) fn share(tokens: &[Token], at: usize, language: Language) -> Option<Figure> {
    if let Some((percent, length)) = part_of(tokens, at, language) {
        let before = comparator_before(tokens, at, language);
        let (comparator, start) = before.map_or((None, at), |(found, start)| (Some(found), start));
        let range = Range { low: percent, high: None, comparator, start, end: at + length };
        return Some(range.figure(Measure::Share, Scale::Continuous));
    }
    let mut range = range_at(tokens, at, language)?;
    let unit = longest_phrase(tokens, range.end, &["%", "percent", "per cent", "procent", "pct"]);
    if unit > 0 {
        range.end += unit;
    } else {
        (range.low, range.end) = one_in(tokens, at, language)?;
        range.high = None;
    }
    let range = with_comparator_behind(tokens, range, language);
    Some(range.figure(Measure::Share, Scale::Continuous))
}

/// `nine in ten`: the percentage, and where it ends.
fn one_in(tokens: &[Token], at: usize, language: Language) -> Option<(f64, usize)> {
    let joints = &[
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
    let first = number::at(tokens, at)?;
    let joint = longest_phrase(tokens, at + first.length, joints);
    let behind = at + first.length + joint;
    let second = number::at(tokens, behind).filter(|_| joint > 0)?;
    // Nobody says `nine of 15 minutes` for a share; tens and hundreds only.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "small whole numbers are asked for"
    )]
    let round = matches!(second.value as u64, 3..=5 | 10 | 20 | 100 | 1000);
    if second.value < first.value || !round || duration_at(tokens, behind, language).is_some() {
        return None;
    }
    Some((100.0 * first.value / second.value, behind + second.length))
}

/// `half of`, `two thirds of`, `een kwart van`: the percentage and its tokens, without the `of`. No part of an hour.
fn part_of(tokens: &[Token], at: usize, language: Language) -> Option<(f64, usize)> {
    let parts: &[(&str, f64)] = match language {
        Language::English => &[
            ("half", 50.0),
            ("one half", 50.0),
            ("a third", 100.0 / 3.0),
            ("one third", 100.0 / 3.0),
            ("one - third", 100.0 / 3.0),
            ("two thirds", 200.0 / 3.0),
            ("two - thirds", 200.0 / 3.0),
            ("a quarter", 25.0),
            ("one quarter", 25.0),
            ("three quarters", 75.0),
            ("three - quarters", 75.0),
            ("a fifth", 20.0),
            ("one fifth", 20.0),
            ("a tenth", 10.0),
            ("one tenth", 10.0),
        ],
        Language::Dutch => &[
            ("de helft", 50.0),
            ("een derde", 100.0 / 3.0),
            ("een derde deel", 100.0 / 3.0),
            ("twee derde", 200.0 / 3.0),
            ("tweederde", 200.0 / 3.0),
            ("een kwart", 25.0),
            ("drie kwart", 75.0),
            ("driekwart", 75.0),
            ("een vijfde", 20.0),
            ("een tiende", 10.0),
        ],
    };
    let (percent, length) = parts
        .iter()
        .map(|(words, percent)| (*percent, longest_phrase(tokens, at, &[words])))
        .filter(|(_, length)| *length > 0)
        .max_by_key(|(_, length)| *length)?;
    let of_it = longest_phrase(tokens, at + length, &["of", "the", "van"]);
    let time = (1..3).any(|ahead| duration_at(tokens, at + length + ahead, language).is_some());
    (of_it > 0 && !time).then_some((percent, length))
}
