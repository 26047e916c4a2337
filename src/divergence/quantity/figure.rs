//! Figures that are no durations: ages, shares, amounts, scores and counts.

use std::ops::Range;
use std::sync::Arc;

use super::super::common_words::CONTRASTING;
use super::super::lexicon::{Word, similarity};
use super::super::phrases::one_begins_with;
use super::super::shared_text::Text;
use super::super::tokens::{Kind, Phrases, Token, longest_phrase, phrase_at, text_at, tokens};
use super::age::{age, is_age};
use super::comparator::{Bounds, Comparator, Scale};
use super::compound::age_in;
use super::count::{count, is_score_word, months_of, ordinal};
use super::duration_reader::is_unit;
use super::measured::{Dimension, measured};
use super::range::{range_at, with_comparator_behind};
use super::share::{amount, begins_share, currency, share};
use super::time_of_day::{by_the_clock, noon_or_midnight};
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
    /// So much money every year.
    Yearly(&'static str),
    /// What has a unit.
    Unit(Dimension),
    /// Points on a scale.
    Score,
    /// A count of things.
    Count,
    /// A letter or a name of a step on a scale.
    Code(String),
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
    /// Behind the last token of what it is a figure of, where that is named.
    pub(in crate::divergence) named_to: usize,
    /// The largest number in it, for saying how many times.
    pub(in crate::divergence) value: f64,
    /// Without a comparator and no range: `two officers`.
    pub(in crate::divergence) bare: bool,
    /// The words behind a count, what is counted last.
    pub(in crate::divergence) things: Vec<Arc<Word>>,
    /// Whether its part of the sentence denies something.
    pub(in crate::divergence) denied: bool,
    /// The stems of the words around it.
    pub(in crate::divergence) around: Vec<Text>,
}

impl Figure {
    /// A figure that is told in words, without a number, in a range of tokens.
    fn of_words(measure: Measure, bounds: Bounds, value: f64, tokens: Range<usize>) -> Self {
        Self {
            measure,
            bounds,
            start: tokens.start,
            end: tokens.end,
            named_to: tokens.end,
            value,
            bare: false,
            things: Vec::new(),
            denied: false,
            around: Vec::new(),
        }
    }

    /// Whether it leaves out nothing: `of any age`.
    pub(in crate::divergence) fn is_of_any(&self) -> bool {
        self.bounds == Bounds::ANY
    }

    /// Whether two counts are of things of one name, or of one kind.
    pub(in crate::divergence) fn counts_with(&self, other: &Self) -> bool {
        let shares = self.things.iter().any(|x| other.things.iter().any(|y| x.stem == y.stem));
        let heads = match (self.things.last(), other.things.last()) {
            (Some(x), Some(y)) => is_one_kind(x, y),
            _ => false,
        };
        shares || heads
    }

    /// Whether both are figures of one kind.
    pub(in crate::divergence) fn measures_with(&self, other: &Self) -> bool {
        self.measure == other.measure && (self.measure != Measure::Count || self.counts_with(other))
    }

    /// Whether one is all that the other leaves out: `at least half`, `fewer than half`.
    pub(in crate::divergence) fn is_beyond(&self, other: &Self) -> bool {
        let ends = |of: Bounds| (of.low.is_some(), of.high.is_some());
        let same = (self.value - other.value).abs() <= f64::EPSILON * self.value.abs();
        same && self.measure == other.measure
            && matches!(
                (ends(self.bounds), ends(other.bounds)),
                ((true, false), (false, true)) | ((false, true), (true, false))
            )
    }
}

/// Whether two names are of things of one kind: a word for the same, or a Dutch compound and its last word.
pub(in crate::divergence) fn is_one_kind(x: &Word, y: &Word) -> bool {
    let (short, long) = if x.stem.len() < y.stem.len() { (x, y) } else { (y, x) };
    let compound = || {
        short.language == Language::Dutch
            && short.stem.len() >= SHORTEST_HEAD
            && long.stem.as_str().ends_with(short.stem.as_str())
    };
    x.stem == y.stem || compound() || similarity(x, y).score >= SAME_KIND
}

/// From this likeness on the names of two things are of one kind.
const SAME_KIND: f64 = 0.5;
/// The shortest last word of a compound, in letters.
const SHORTEST_HEAD: usize = 4;

/// All figures of a text, in order; durations are not among them.
pub(in crate::divergence) fn figures_in(tokens: &[Token], language: Language) -> Vec<Figure> {
    let mut out: Vec<Figure> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match Some(token).filter(|token| may_begin(token)).and_then(|_| figure_at(tokens, at, language)) {
            Some(figure) => {
                at = figure.end.max(at + 1);
                let around = around(tokens, &figure);
                out.push(Figure { around, ..figure });
            }
            None => at += 1,
        }
    }
    let denied: Vec<bool> = out.iter().map(|figure| is_denied(tokens, figure, &out, language)).collect();
    let told = out.into_iter().zip(denied).map(|(figure, denied)| Figure { denied, ..figure });
    joined_ages(tokens, told.collect())
}

/// How far the words around a figure reach.
const AROUND: usize = 6;

/// The stems of the words with content around a figure, in its part of the sentence.
fn around(tokens: &[Token], figure: &Figure) -> Vec<Text> {
    let part = tokens.get(figure.start).map(|token| token.part);
    let near = figure.start.saturating_sub(AROUND)..(figure.end + AROUND).min(tokens.len());
    near.filter(|at| !(figure.start..figure.end).contains(at))
        .filter_map(|at| tokens.get(at))
        .filter(|token| {
            Some(token.part) == part
                && matches!(token.kind, Kind::Word)
                && !token.stop
                && token.number.is_none()
        })
        .map(|token| token.stem.clone())
        .collect()
}

/// Whether something is denied beside a figure, in its part of the sentence, up to where another clause begins. What
/// denies in another figure (`not yet 23`) is part of that.
fn is_denied(tokens: &[Token], figure: &Figure, all: &[Figure], language: Language) -> bool {
    let part = tokens.get(figure.start).map(|token| token.part);
    let denies: &[&str] =
        &["not", "no", "nobody", "never", "none", "without", "niet", "geen", "niemand", "nooit", "zonder"];
    // `With fewer than seven present, the board may not …`.
    let sentence = tokens.get(figure.start).map(|token| token.sentence);
    let opens = tokens.iter().find(|token| Some(token.part) == part && token.is_word());
    let conditional = opens.is_some_and(|token| {
        Some(token.sentence) == sentence && token.is_one_of(&["with", "if", "when", "where", "whenever"])
    });
    let beside = |token: &&Token| {
        Some(token.part) == part || conditional && Some(token.sentence) == sentence && Some(token.part) > part
    };
    let joining = CONTRASTING.of(language);
    let before = (0..figure.start).filter(|at| tokens.get(*at).as_ref().is_some_and(beside));
    let goes_on =
        |at: &usize| tokens.get(*at).is_some_and(|token| beside(&token) && !token.is_one_of(joining));
    let in_other = |at: &usize| all.iter().any(|other| (other.start..other.end).contains(at));
    before
        .chain((figure.end..tokens.len()).take_while(goes_on))
        .any(|at| tokens.get(at).is_some_and(|token| token.is_one_of(denies)) && !in_other(&at))
}

/// Two ages that bound the same people: `at least 12 and under 18`.
fn joined_ages(tokens: &[Token], figures: Vec<Figure>) -> Vec<Figure> {
    let mut out: Vec<Figure> = Vec::new();
    for figure in figures {
        match out.last_mut().filter(|last| bound_the_same(tokens, last, &figure)) {
            Some(last) => {
                last.measure = Measure::Age;
                last.bounds = Bounds {
                    low: last.bounds.low.or(figure.bounds.low),
                    high: last.bounds.high.or(figure.bounds.high),
                };
                last.end = figure.end;
                last.named_to = figure.named_to;
                last.bare = false;
            }
            None => out.push(figure),
        }
    }
    out
}

fn bound_the_same(tokens: &[Token], a: &Figure, b: &Figure) -> bool {
    let one_sided = match (a.bounds.low, a.bounds.high, b.bounds.low, b.bounds.high) {
        (Some(low), None, None, Some(high)) | (None, Some(high), Some(low), None) => low.0 < high.0,
        _ => false,
    };
    let joins = |at: usize| {
        matches!(
            text_at(tokens, at),
            "and"
                | "but"
                | ","
                | "en"
                | "maar"
                | "years"
                | "year"
                | "old"
                | "jaar"
                | "oud"
                | "is"
                | "are"
                | "zijn"
                | "yet"
                | "not"
                | "who"
                | "have"
                | "has"
                | "die"
        )
    };
    let age = |figure: &Figure| figure.measure == Measure::Age;
    let bare = |figure: &Figure| figure.measure == Measure::Count && figure.things.is_empty();
    (age(a) && (age(b) || bare(b)) || bare(a) && age(b))
        && one_sided
        && a.end < b.start
        && (a.end..b.start).all(joins)
}

/// The figure whose number starts at a token.
fn figure_at(tokens: &[Token], at: usize, language: Language) -> Option<Figure> {
    if is_half_of_time(tokens, at, language) {
        return None;
    }
    let range = range_at(tokens, at, language);
    worded(tokens, at, language)
        .or_else(|| by_the_clock(tokens, at, language))
        .or_else(|| amount(tokens, at, range, language))
        .or_else(|| months_of(tokens, range, language))
        .or_else(|| share(tokens, at, range, language))
        .or_else(|| measured(tokens, at, range, language))
        .or_else(|| age(tokens, at, range, language))
        .or_else(|| count(tokens, at, range, language))
        .or_else(|| ordinal(tokens, at, language))
}

/// Whether a token is what goes on with a time: `an hour and a half of the call`.
fn is_half_of_time(tokens: &[Token], at: usize, language: Language) -> bool {
    let half = at + usize::from(matches!(text_at(tokens, at), "a" | "een"));
    let Some(unit) = half.checked_sub(3) else { return false };
    let more = [["and", "a", "half"], ["en", "een", "half"]];
    more.iter().any(|more| phrase_at(tokens, unit + 1, more)) && is_unit(tokens, unit, language)
}

/// Phrases for figures without a number.
struct Worded {
    /// Of every age.
    any: Phrases,
    minor: Phrases,
    major: Phrases,
    mean: Phrases,
}

impl Worded {
    const ENGLISH: Self = Self {
        any: &[
            "irrespective of age",
            "irrespective of their age",
            "regardless of their age",
            "no matter what age",
            "any age",
            "all ages",
            "every age",
            "whatever age",
            "regardless of age",
            "whatever their age",
        ],
        minor: &["underage", "under age"],
        major: &["of full age", "of age"],
        mean: &["on average", "mean", "the mean"],
    };
    const DUTCH: Self = Self {
        any: &[
            "alle leeftijden",
            "elke leeftijd",
            "iedere leeftijd",
            "ongeacht leeftijd",
            "ongeacht de leeftijd",
            "ongeacht hun leeftijd",
            "van welke leeftijd ook",
        ],
        minor: &["minderjarig", "minderjarige", "minderjarigen"],
        major: &["meerderjarig", "meerderjarige", "meerderjarigen"],
        mean: &["gemiddeld", "gemiddelde", "het gemiddelde"],
    };

    const fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &Self::ENGLISH,
            Language::Dutch => &Self::DUTCH,
        }
    }
}

/// Whether a phrase for a figure without a number can begin with a word.
pub(in crate::divergence) fn begins_worded_figure(word: &str, language: Language) -> bool {
    let Worded { any, minor, major, mean } = Worded::of(language);
    [any, minor, major, mean].iter().any(|phrases| one_begins_with(phrases, word))
}

/// Whether a figure that is told without digits and number words can begin with a word.
pub(in crate::divergence) fn begins_figure(word: &str, language: Language) -> bool {
    begins_worded_figure(word, language)
        || age_in(word, language).is_some()
        || begins_share(word, language)
        || currency(word).is_some()
        || noon_or_midnight(word, language).is_some()
        // Behind a comparator an article is one.
        || matches!(word, "a" | "an" | "een")
}

/// Whether the figure of a text can begin at a token, so that it need not be looked for at others.
fn may_begin(token: &Token) -> bool {
    token.number.is_some() || token.word.shape.begins_figure
}

/// Figures without a number: `minderjarig`, `of any age`, `on average`.
fn worded(tokens: &[Token], at: usize, language: Language) -> Option<Figure> {
    tokens.get(at).filter(|token| token.word.shape.begins_worded_figure)?;
    let figure = |measure: Measure, bounds: Bounds, value: f64, length: usize| {
        Some(Figure::of_words(measure, bounds, value, at..at + length))
    };
    let find = |phrases: Phrases| longest_phrase(tokens, at, phrases);
    let Worded { any, minor, major, mean } = Worded::of(language);
    let (length, value) = (find(any), 0.0);
    if length > 0 {
        return figure(Measure::Age, Bounds::ANY, value, length);
    }
    let length = find(minor);
    if length > 0 {
        return figure(Measure::Age, Bounds::of(Comparator::Under, 18.0, Scale::Age), 18.0, length);
    }
    let length = find(major);
    // `16 years of age` is told by its figure; nobody is an adult who is `6 months of age`.
    let behind_years = at > 0 && is_unit(tokens, at - 1, language);
    if length > 0 && !behind_years {
        return figure(Measure::Age, Bounds::of(Comparator::AtLeast, 18.0, Scale::Age), 18.0, length);
    }
    let length = find(mean);
    if length > 0 && tokens.len() == length {
        return figure(Measure::Mean, Bounds::ANY, 0.0, length);
    }
    None
}

/// Reads the text of a threshold's field: `under 18`, `90 %`, `2 or more`, `any`. `of` says what it is a
/// figure of.
pub(in crate::divergence) fn read_figure(of: &str, is: &str, language: Language) -> Option<Figure> {
    let tokens = tokens(is, language);
    let of_age = is_age(of);
    let score = is_score(of);
    if tokens.len() <= 2
        && matches!(text_at(&tokens, 0), "any" | "all" | "elke" | "alle" | "iedere" | "ongeacht")
    {
        let measure = if of_age { Measure::Age } else { Measure::Count };
        return Some(Figure::of_words(measure, Bounds::ANY, 0.0, 0..tokens.len()));
    }
    let figure = figures_in(&tokens, language).into_iter().next();
    let told =
        |figure: &Figure| !matches!(figure.measure, Measure::Count | Measure::Score) && !is_open(figure);
    if of_age && !figure.as_ref().is_some_and(told) {
        return ages(&tokens, language).into_iter().next().or(figure).or_else(|| code(&tokens));
    }
    let Some(figure) = figure else { return code(&tokens) };
    if score && figure.measure == Measure::Count {
        return Some(Figure { measure: Measure::Score, ..figure });
    }
    Some(figure)
}

/// Whether a figure bounds one side only.
fn is_open(figure: &Figure) -> bool {
    figure.bounds.low.is_some() != figure.bounds.high.is_some()
}

/// Every number of a field that is about ages, as an age: `at least 12 and under 18`.
fn ages(tokens: &[Token], language: Language) -> Vec<Figure> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        at = match range_at(tokens, at, language) {
            Some(mut range) => {
                let years = longest_phrase(
                    tokens,
                    range.end,
                    &["years old", "years of age", "years", "jaar oud", "jaar"],
                );
                if years == 0 && is_unit(tokens, range.end, language) {
                    // `six months`: not so many years.
                    at = range.end + 1;
                    continue;
                }
                range.end += years;
                let range = with_comparator_behind(tokens, range, language);
                out.push(range.figure(Measure::Age, Scale::Age));
                range.end.max(at + 1)
            }
            None => at + 1,
        };
    }
    joined_ages(tokens, out)
}

/// A step on a scale that is no number: `B`, `code red`.
fn code(tokens: &[Token]) -> Option<Figure> {
    if tokens.is_empty() || tokens.len() > LONGEST_CODE || !tokens.iter().all(Token::is_word) {
        return None;
    }
    let text = tokens.iter().map(|token| token.text.as_str()).collect::<Vec<_>>().join(" ");
    Some(Figure::of_words(Measure::Code(text), Bounds::ANY, 0.0, 0..tokens.len()))
}

/// The most words of such a step.
const LONGEST_CODE: usize = 2;

/// Whether a label names a score.
fn is_score(of: &str) -> bool {
    let folded = crate::domain::text::fold(of);
    folded.split(|c: char| !c.is_alphanumeric()).any(is_score_word)
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
    #[case("anyone up to and including 17", None, at(18.0))]
    #[case("anyone 18+", at(18.0), None)]
    #[case("a person who is not yet 18", None, at(18.0))]
    #[case("anybody who has passed his or her sixtieth birthday", at(60.0), None)]
    #[case("residents who are seventeen", at(17.0), at(18.0))]
    #[case("once she is 12", at(12.0), None)]
    #[case("at the age of 14 a child may go", at(14.0), None)]
    #[case("people of 12 and over who are not yet 18", at(12.0), at(18.0))]
    #[case("a guest under 18 needs a note", None, at(18.0))]
    #[case("a guest who is still under 18 needs a note", None, at(18.0))]
    #[case("guests of 65 or over pay half", at(65.0), None)]
    #[case("a child who has not had a twelfth birthday", None, at(12.0))]
    #[case("a guest between the ages of 12 and 17 pays", at(12.0), Some((17.0, 18.0)))]
    #[case("children younger than 24 months", None, at(2.0))]
    #[case("babies under six months old", None, at(0.5))]
    #[case("children aged 18 months or over", at(1.5), None)]
    #[case("a photo older than a year", at(1.0), None)]
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
    #[case("personen van minstens 18 jaar", at(18.0), None)]
    #[case("wie minstens 65 jaar is", at(65.0), None)]
    #[case("vanaf zijn zeventigste", at(70.0), None)]
    #[case("zodra hij 12 is", at(12.0), None)]
    #[case("tachtig jaar of meer", at(80.0), None)]
    #[case("jongeren van 12 jaar en ouder die nog geen 18 zijn", at(12.0), at(18.0))]
    #[case("iemand onder de 18 valt onder de regel", None, at(18.0))]
    #[case("kinderen onder de vijf reizen gratis", None, at(5.0))]
    #[case("kinderen die hun twaalfde verjaardag nog niet hebben gevierd", None, at(12.0))]
    #[case("een gast tussen de 12 en 17 jaar", at(12.0), Some((17.0, 18.0)))]
    #[case("kinderen jonger dan 24 maanden", None, at(2.0))]
    #[case("kinderen ouder dan een half jaar", at(0.5), None)]
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
    #[case("one lesson in five", Measure::Share, 20.0)]
    #[case("in total more than ten complaints", Measure::Count, 10.0)]
    #[case("more than a third of income", Measure::Share, 100.0 / 3.0)]
    #[case("at least 75 per cent", Measure::Share, 75.0)]
    #[case("66.7 per cent", Measure::Share, 200.0 / 3.0)]
    #[case("33 %", Measure::Share, 100.0 / 3.0)]
    #[case("99.9 %", Measure::Share, 99.9)]
    #[case("66 %", Measure::Share, 66.0)]
    #[case("a majority of them", Measure::Share, 50.0)]
    #[case("half", Measure::Share, 50.0)]
    #[case("two hundred and fifty euros", Measure::Amount("€"), 250.0)]
    #[case("tenants with more than three complaints", Measure::Count, 3.0)]
    #[case("a case that scores more than 11", Measure::Score, 11.0)]
    #[case("€ 500 or more", Measure::Amount("€"), 500.0)]
    #[case("more than 1,000 pounds", Measure::Amount("£"), 1000.0)]
    #[case("a score of 7 or more", Measure::Score, 7.0)]
    #[case("two or more warning signs", Measure::Count, 2.0)]
    #[case("at least three complaints", Measure::Count, 3.0)]
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
    #[case("a sentence of at least 18 years")]
    #[case("within an hour and a half of the call")]
    #[case("within six months of birth")]
    #[case("a lease of at least six months")]
    #[case("less than a year")]
    fn no_figure(#[case] text: &str) {
        assert_eq!(of(text, Language::English), [], "{text}");
    }

    #[test]
    fn a_field_of_age_needs_no_unit() {
        let both = read_figure("age", "at least 12 and under 18", Language::English).unwrap();
        assert_eq!((both.bounds.low, both.bounds.high), (at(12.0), at(18.0)));
        let both = read_figure("leeftijd", "minimaal 12 en jonger dan 18 jaar", Language::Dutch).unwrap();
        assert_eq!((both.bounds.low, both.bounds.high), (at(12.0), at(18.0)));
        for is in ["under 18", "< 18", "17 or under"] {
            let figure = read_figure("age", is, Language::English).unwrap();
            assert_eq!((figure.measure, figure.bounds.high), (Measure::Age, at(18.0)), "{is}");
        }
        assert_eq!(read_figure("age", "any", Language::English).unwrap().bounds, Bounds::ANY);
    }
}
