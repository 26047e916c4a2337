//! Ages, shares, amounts, scores and counts.

use super::super::number::{self, Number};
use super::super::tokens::{Kind, Token, longest_phrase, phrase_at, text_at, tokens};
use super::comparator::{Bounds, Comparator, Scale, comparator_after, comparator_before};
use super::duration::duration_at;
use crate::words::Language;

/// What a figure measures.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::divergence) enum Measure {
    /// Years of age.
    Age,
    /// A share of cases, in percent.
    Share,
    /// The mean of cases rather than a share of them.
    Mean,
    /// Money, with its currency.
    Amount(&'static str),
    /// Points on a scale.
    Score,
    /// A count of things, by the stem of their name.
    Count(String),
}

/// A figure found in a text.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::divergence) struct Figure {
    /// What it measures.
    pub(in crate::divergence) measure: Measure,
    /// What it leaves of the scale.
    pub(in crate::divergence) bounds: Bounds,
    /// First token, comparator included.
    pub(in crate::divergence) start: usize,
    /// Behind the last token.
    pub(in crate::divergence) end: usize,
    /// The largest number in it, for saying how many times.
    pub(in crate::divergence) value: f64,
    /// Without a comparator and no range: `two officers`.
    pub(in crate::divergence) bare: bool,
    /// The stems of the words behind a count, among them what is counted.
    pub(in crate::divergence) things: Vec<String>,
}

/// The oldest age that is read as one.
const OLDEST: f64 = 120.0;

/// All figures of a text, in order; durations are not among them.
pub(in crate::divergence) fn figures_in(tokens: &[Token], language: Language) -> Vec<Figure> {
    let mut out: Vec<Figure> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match figure_at(tokens, at, language) {
            Some(figure) => {
                at = figure.end.max(at + 1);
                out.push(figure);
            }
            None => at += 1,
        }
    }
    out
}

/// The figure whose number starts at a token.
fn figure_at(tokens: &[Token], at: usize, language: Language) -> Option<Figure> {
    worded(tokens, at, language)
        .or_else(|| amount(tokens, at, language))
        .or_else(|| share(tokens, at, language))
        .or_else(|| age(tokens, at, language))
        .or_else(|| count(tokens, at, language))
}

/// Figures without a number: `minderjarig`, `of any age`, `on average`.
fn worded(tokens: &[Token], at: usize, language: Language) -> Option<Figure> {
    let figure = |measure: Measure, bounds: Bounds, value: f64, length: usize| {
        Some(Figure { measure, bounds, start: at, end: at + length, value, bare: false, things: Vec::new() })
    };
    let find = |phrases: &[&str]| longest_phrase(tokens, at, phrases);
    let (any, minor, major, mean): (&[&str], &[&str], &[&str], &[&str]) = match language {
        Language::English => (
            &["any age", "all ages", "every age", "whatever age", "regardless of age", "whatever their age"],
            &["underage", "under age"],
            &["of full age", "of age"],
            &["on average", "mean", "the mean"],
        ),
        Language::Dutch => (
            &[
                "alle leeftijden",
                "elke leeftijd",
                "iedere leeftijd",
                "ongeacht leeftijd",
                "ongeacht de leeftijd",
            ],
            &["minderjarig", "minderjarige", "minderjarigen"],
            &["meerderjarig", "meerderjarige", "meerderjarigen"],
            &["gemiddeld", "gemiddelde", "het gemiddelde"],
        ),
    };
    let (length, value) = (find(any), 0.0);
    if length > 0 {
        return figure(Measure::Age, Bounds::ANY, value, length);
    }
    let length = find(minor);
    if length > 0 {
        return figure(Measure::Age, Bounds::of(Comparator::Under, 18.0, Scale::Age), 18.0, length);
    }
    let length = find(major);
    // `16 years of age` is told by its figure.
    let behind_years = at > 0 && matches!(text_at(tokens, at - 1), "years" | "year" | "yrs");
    if length > 0 && !behind_years {
        return figure(Measure::Age, Bounds::of(Comparator::AtLeast, 18.0, Scale::Age), 18.0, length);
    }
    let length = find(mean);
    if length > 0 && tokens.len() == length {
        return figure(Measure::Mean, Bounds::ANY, 0.0, length);
    }
    None
}

/// A number or a range of two, with the comparators around it.
struct Range {
    low: f64,
    high: Option<f64>,
    comparator: Option<Comparator>,
    start: usize,
    end: usize,
}

impl Range {
    fn bounds(&self, scale: Scale) -> Bounds {
        match self.high {
            Some(high) => Bounds::between(self.low.min(high), self.low.max(high), scale),
            None => Bounds::of(self.comparator.unwrap_or(Comparator::Exactly), self.low, scale),
        }
    }

    fn value(&self) -> f64 {
        self.high.map_or(self.low, |high| high.max(self.low))
    }

    fn figure(&self, measure: Measure, scale: Scale) -> Figure {
        Figure {
            measure,
            bounds: self.bounds(scale),
            value: self.value(),
            start: self.start,
            end: self.end,
            bare: self.comparator.is_none() && self.high.is_none(),
            things: Vec::new(),
        }
    }
}

/// The number at a token with a second one behind it: `10 to 17`, `12-18`, `between 12 and 23`, `18 tot
/// 23`. The comparator behind is looked for after the unit, by the caller.
fn range_at(tokens: &[Token], at: usize, language: Language) -> Option<Range> {
    let Number { value: low, length } = number::at(tokens, at)?;
    let before = comparator_before(tokens, at, language);
    let start = before.map_or(at, |(_, start)| start);
    let mut end = at + length;
    let between = at > 0 && matches!(text_at(tokens, at - 1), "between" | "tussen");
    let unit = usize::from(matches!(text_at(tokens, end), "years" | "jaar" | "%"));
    let joins: &[&str] = match (language, between) {
        (Language::English, true) => &["and the ages of", "and", "to"],
        (Language::English, false) => &["to", "-", "through", "up to", "until", "till"],
        (Language::Dutch, true) => &["en de", "en", "tot"],
        (Language::Dutch, false) => &["tot en met", "t / m", "tot de", "tot", "-"],
    };
    let mut high = None;
    for skip in [0, unit] {
        let joint = longest_phrase(tokens, end + skip, joins);
        if joint == 0 {
            continue;
        }
        if let Some(second) = number::at(tokens, end + skip + joint)
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
        start: if between { at - 1 } else { start },
        end,
    })
}

fn with_comparator_behind(tokens: &[Token], mut range: Range, language: Language) -> Range {
    if range.high.is_none()
        && let Some((comparator, length)) = comparator_after(tokens, range.end, language)
    {
        range.comparator = Some(comparator);
        range.end += length;
    }
    range
}

/// `€ 500`, `500 euro or more`.
fn amount(tokens: &[Token], at: usize, language: Language) -> Option<Figure> {
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
fn share(tokens: &[Token], at: usize, language: Language) -> Option<Figure> {
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

/// `under 18`, `18 or over`, `aged 12 to 17`, `jonger dan 23 jaar`, `16-year-old`.
fn age(tokens: &[Token], at: usize, language: Language) -> Option<Figure> {
    let mut range = range_at(tokens, at, language)?;
    if range.value() > OLDEST {
        return None;
    }
    let aged_before = at > 0
        && (matches!(
            text_at(tokens, at - 1),
            "aged" | "age" | "ages" | "leeftijd" | "turn" | "turns" | "turned" | "turning"
        ) || (range.start > 0
            && matches!(text_at(tokens, range.start - 1), "aged" | "age" | "ages" | "leeftijd"))
            || phrase_at(tokens, at.saturating_sub(2), &["age", "of"])
            || phrase_at(tokens, at.saturating_sub(2), &["leeftijd", "van"])
            || (range.start..at).any(|back| text_at(tokens, back).starts_with("age")));
    let years = longest_phrase(
        tokens,
        range.end,
        &["years", "year", "- year", "jaar", "yrs", "years of age", "- jarige", "jarige", "s"],
    );
    let old = longest_phrase(
        tokens,
        range.end + years,
        &[
            "old",
            "- old",
            "- olds",
            "of age",
            "oud",
            "olds",
            "and older",
            "or older",
            "and over",
            "or younger",
            "of ouder",
            "en ouder",
            "of jonger",
            "or over",
            "and under",
            "or under",
        ],
    );
    let comparing = comparing_ages(tokens, range.start, at);
    let range_of_people = range.high.is_some() || range.comparator.is_some();
    let bare_end = is_free(tokens, range.end, language);
    let dutch_years = language == Language::Dutch
        && years > 0
        && range_of_people
        && range.value() >= 4.0
        && !matches!(
            text_at(tokens, range.start),
            "binnen" | "hoogstens" | "uiterlijk" | "maximaal" | "minstens" | "minimaal"
        )
        && !matches!(text_at(tokens, range.end + years), "na" | "nadat" | "lang");
    let english_bare = years == 0
        && bare_end
        && matches!(
            range.comparator,
            Some(Comparator::Under | Comparator::Over | Comparator::UpTo | Comparator::AtLeast)
        )
        && under_or_over(tokens, range.start)
        && range.value() >= 3.0;
    let says_age = aged_before
        || (years > 0 && (old > 0 || text_at(tokens, range.end + years - 1) == "age"))
        || (old > 0
            && bare_end_after(tokens, range.end + old, language)
            && is_older_younger(tokens, range.end))
        || comparing
        || dutch_years
        || english_bare
        || passed(tokens, range.end + years)
        || text_at(tokens, (range.end + years).saturating_sub(1)).ends_with("jarige")
        || text_at(tokens, range.end).ends_with("jarige");
    if !says_age {
        return None;
    }
    range.end += years;
    for word in ["old", "oud"] {
        range.end += usize::from(text_at(tokens, range.end) == word);
    }
    if phrase_at(tokens, range.end, &["of", "age"]) || phrase_at(tokens, range.end, &["-", "old"]) {
        range.end += 2;
    }
    let range = with_comparator_behind(tokens, range, language);
    Some(range.figure(Measure::Age, Scale::Age))
}

/// `de 75 is gepasseerd`.
fn passed(tokens: &[Token], behind: usize) -> bool {
    longest_phrase(tokens, behind, &["is gepasseerd", "zijn gepasseerd", "gepasseerd is", "gepasseerd zijn"])
        > 0
}

/// `younger than`, `jonger dan`, `ouder dan` before the number.
fn comparing_ages(tokens: &[Token], start: usize, at: usize) -> bool {
    (start..at).any(|back| matches!(text_at(tokens, back), "younger" | "older" | "jonger" | "ouder"))
}

fn is_older_younger(tokens: &[Token], at: usize) -> bool {
    (at..at + 4).any(|ahead| {
        matches!(text_at(tokens, ahead), "older" | "younger" | "ouder" | "jonger" | "old" | "oud")
    }) || longest_phrase(tokens, at, &["or over", "and over", "or under", "and under"]) > 0
}

fn bare_end_after(tokens: &[Token], at: usize, language: Language) -> bool {
    is_free(tokens, at, language)
}

/// `under`, `over`, `not under`, `from`: what stands before an age without a unit.
fn under_or_over(tokens: &[Token], start: usize) -> bool {
    (start..start + 2).any(|at| {
        matches!(text_at(tokens, at), "under" | "over" | "below" | "above" | "onder" | "boven" | "geen")
    })
}

/// Whether no name of a thing follows: the end of the text, a mark, a small word.
fn is_free(tokens: &[Token], at: usize, _language: Language) -> bool {
    tokens.get(at).is_none_or(|token| token.stop || matches!(token.kind, Kind::Punctuation))
}

/// `two or more warning signs`, `at least 3 complaints`, `a score above 12`.
fn count(tokens: &[Token], at: usize, language: Language) -> Option<Figure> {
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

/// Reads the text of a threshold's field: `under 18`, `90 %`, `2 or more`, `any`. `of` says what it is a
/// figure of.
pub(in crate::divergence) fn read_figure(of: &str, is: &str, language: Language) -> Option<Figure> {
    let tokens = tokens(is, language);
    let of_age = is_age(of);
    if tokens.len() <= 2
        && matches!(text_at(&tokens, 0), "any" | "all" | "elke" | "alle" | "iedere" | "ongeacht")
    {
        let measure = if of_age { Measure::Age } else { Measure::Count(String::new()) };
        return Some(Figure {
            measure,
            bounds: Bounds::ANY,
            start: 0,
            end: tokens.len(),
            value: 0.0,
            bare: false,
            things: Vec::new(),
        });
    }
    let found = figures_in(&tokens, language);
    let figure = found.into_iter().next()?;
    if of_age && matches!(figure.measure, Measure::Count(_) | Measure::Score) {
        let range = (0..tokens.len()).find_map(|at| range_at(&tokens, at, language))?;
        let range = with_comparator_behind(&tokens, range, language);
        return Some(range.figure(Measure::Age, Scale::Age));
    }
    Some(figure)
}

/// Whether a text says for what share of cases something holds: `90 %`, `nine in ten`, or that the mean counts.
#[must_use]
pub fn is_share(text: &str) -> bool {
    // People write either language into the field of a network.
    [Language::English, Language::Dutch].into_iter().any(|language| {
        let figure = read_figure("", text, language);
        figure.is_some_and(|figure| matches!(figure.measure, Measure::Share | Measure::Mean))
    })
}

/// Whether a label names an age.
pub(in crate::divergence) fn is_age(of: &str) -> bool {
    let folded = crate::domain::text::fold(of);
    folded.split(|c: char| !c.is_alphanumeric()).any(|word| {
        matches!(word, "age" | "ages" | "aged" | "years" | "leeftijd" | "leeftijden")
            || word.ends_with("leeftijd")
            || word.starts_with("leeftijds")
    })
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn of(text: &str, language: Language) -> Vec<Figure> {
        figures_in(&tokens(text, language), language)
    }

    fn at(x: f64) -> Option<(f64, f64)> {
        Some((x, x))
    }

    #[rstest]
    #[case("anyone under 18", None, at(18.0))]
    #[case("anyone under 18, and any adult", None, at(18.0))]
    #[case("people under the age of 23", None, at(23.0))]
    #[case("18 or over", at(18.0), None)]
    #[case("not under 18", at(18.0), None)]
    #[case("aged 65 and over", at(65.0), None)]
    #[case("18 years of age or older", at(18.0), None)]
    #[case("younger than 13 years", None, at(13.0))]
    #[case("between 12 and 23 years old", at(12.0), Some((23.0, 24.0)))]
    #[case("aged 10 to 17", at(10.0), Some((17.0, 18.0)))]
    #[case("a 16-year-old", at(16.0), at(17.0))]
    #[case("people of any age", None, None)]
    fn english_ages(#[case] text: &str, #[case] low: Option<(f64, f64)>, #[case] high: Option<(f64, f64)>) {
        let found = of(text, Language::English);
        let [figure] = found.as_slice() else { panic!("{text}: {found:?}") };
        assert_eq!(figure.measure, Measure::Age, "{text}");
        assert_eq!((figure.bounds.low, figure.bounds.high), (low, high), "{text}");
    }

    #[rstest]
    #[case("jonger dan 23 jaar", None, at(23.0))]
    #[case("iemand onder de achttien", None, at(18.0))]
    #[case("tot 18 jaar", None, Some((18.0, 19.0)))]
    #[case("18 tot 23 jaar", at(18.0), Some((23.0, 24.0)))]
    #[case("vanaf 16 jaar", at(16.0), None)]
    #[case("18 jaar of ouder", at(18.0), None)]
    #[case("een minderjarige", None, at(18.0))]
    #[case("niet jonger dan 12 jaar", at(12.0), None)]
    fn dutch_ages(#[case] text: &str, #[case] low: Option<(f64, f64)>, #[case] high: Option<(f64, f64)>) {
        let found = of(text, Language::Dutch);
        let [figure] = found.as_slice() else { panic!("{text}: {found:?}") };
        assert_eq!(figure.measure, Measure::Age, "{text}");
        assert_eq!((figure.bounds.low, figure.bounds.high), (low, high), "{text}");
    }

    #[rstest]
    #[case("90 %", Measure::Share, 90.0)]
    #[case("nine in ten", Measure::Share, 90.0)]
    #[case("nine of ten cases", Measure::Share, 90.0)]
    #[case("at least 75 per cent", Measure::Share, 75.0)]
    #[case("€ 500 or more", Measure::Amount("€"), 500.0)]
    #[case("more than 1,000 pounds", Measure::Amount("£"), 1000.0)]
    #[case("a score of 7 or more", Measure::Score, 7.0)]
    #[case("two or more warning signs", Measure::Count("sign".to_owned()), 2.0)]
    #[case("at least three complaints", Measure::Count("complaint".to_owned()), 3.0)]
    fn other_figures(#[case] text: &str, #[case] measure: Measure, #[case] value: f64) {
        let found = of(text, Language::English);
        let [figure] = found.as_slice() else { panic!("{text}: {found:?}") };
        assert_eq!((&figure.measure, figure.value), (&measure, value), "{text}");
    }

    #[rstest]
    #[case("within 15 minutes")]
    #[case("24/7")]
    #[case("within two years of the first case")]
    #[case("for at least three months")]
    fn no_figure(#[case] text: &str) {
        assert_eq!(of(text, Language::English), [], "{text}");
    }

    #[test]
    fn a_field_of_age_needs_no_unit() {
        for is in ["under 18", "< 18", "17 or under"] {
            let figure = read_figure("age", is, Language::English).unwrap();
            assert_eq!((figure.measure, figure.bounds.high), (Measure::Age, at(18.0)), "{is}");
        }
        assert_eq!(read_figure("age", "any", Language::English).unwrap().bounds, Bounds::ANY);
    }
}
