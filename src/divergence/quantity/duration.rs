//! How long: durations as people write them, in English and Dutch.

use super::super::number;
use super::super::tokens::{Token, longest_phrase, phrase_at, text_at, tokens};
use super::comparator::{comparator_after, comparator_before};
use crate::words::Language;

const MINUTE: f64 = 60.0;
const HOUR: f64 = 60.0 * MINUTE;
const DAY: f64 = 24.0 * HOUR;
const WEEK: f64 = 7.0 * DAY;
/// Of the calendar, on average.
const MONTH: f64 = 30.4375 * DAY;
/// Seven calendar days hold five working days.
const WORKING_DAY: f64 = DAY * 7.0 / 5.0;
/// Forty working hours make a working week.
const WORKING_HOUR: f64 = WEEK / 40.0;
/// A month has 28 to 31 days, and so have any number of months within these of their average.
const MONTH_SHORT: f64 = 2.5 * DAY;
const MONTH_LONG: f64 = 0.6 * DAY;

/// At once and a limit up to this long can both hold.
const PROMPT: f64 = HOUR;
/// The same day and a limit from here to a day can both hold.
const PART_OF_DAY: f64 = 4.0 * HOUR;

/// On what clock a duration runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Clock {
    /// Day and night.
    Always,
    /// Only on working days or in working hours.
    Working,
    /// At once: without a figure.
    AtOnce,
    /// Before the day is over.
    SameDay,
}

/// The unit in which a duration was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// A length of time. Working time is kept apart from time on the clock: ten working days are not ten days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Duration {
    /// On what clock it runs.
    pub clock: Clock,
    seconds: f64,
    low: f64,
    high: f64,
    unit: Unit,
}

impl Duration {
    const AT_ONCE: Self =
        Self { clock: Clock::AtOnce, seconds: 0.0, low: 0.0, high: 0.0, unit: Unit::Second };
    const SAME_DAY: Self = Self { clock: Clock::SameDay, seconds: DAY, low: 0.0, high: DAY, unit: Unit::Day };

    fn of(value: f64, unit: Unit, working: bool) -> Self {
        let (clock, scale) = match (unit, working) {
            (Unit::Hour, true) => (Clock::Working, WORKING_HOUR),
            (Unit::Day, true) => (Clock::Working, WORKING_DAY),
            _ => (Clock::Always, unit.seconds()),
        };
        let seconds = value * scale;
        let (low, high) = match unit {
            Unit::Month | Unit::Year => (seconds - MONTH_SHORT, seconds + MONTH_LONG),
            _ => (seconds, seconds),
        };
        Self { clock, seconds, low, high, unit }
    }

    /// Its length in seconds; of working time, months and years on average.
    #[must_use]
    pub const fn seconds(&self) -> f64 {
        self.seconds
    }

    /// Whether both are the same length, however they were written: a day and 24 h, a year and twelve
    /// months; but not ten days and ten working days.
    #[must_use]
    pub fn agrees(&self, other: &Self) -> bool {
        let overlap = self.low <= other.high * (1.0 + 1e-9) && other.low <= self.high * (1.0 + 1e-9);
        match (self.clock, other.clock) {
            (Clock::Always, Clock::Always) | (Clock::Working, Clock::Working) => overlap,
            // Two weeks and ten working days are as long as one another wherever they fall.
            (Clock::Working, Clock::Always) => other.unit == Unit::Week && self.unit == Unit::Day && overlap,
            (Clock::Always, Clock::Working) => self.unit == Unit::Week && other.unit == Unit::Day && overlap,
            (a, b) => a == b,
        }
    }

    /// Whether both can hold though they are not the same length: one is vague, and the other within it.
    pub(in crate::divergence) fn both_hold(&self, other: &Self) -> bool {
        let one_way = |vague: &Self, told: &Self| match (vague.clock, told.clock) {
            (Clock::AtOnce, _) => told.seconds <= PROMPT,
            (Clock::SameDay, Clock::Always) => (PART_OF_DAY..=DAY).contains(&told.seconds),
            (Clock::SameDay, Clock::Working) => told.seconds <= WORKING_DAY,
            _ => false,
        };
        one_way(self, other) || one_way(other, self)
    }

    /// How many times as long the longer one is; `None` when one of them has no figure.
    #[must_use]
    pub fn ratio(&self, other: &Self) -> Option<f64> {
        let (short, long) = (self.seconds.min(other.seconds), self.seconds.max(other.seconds));
        (short > 0.0).then(|| long / short)
    }

    /// Its part when it is divided into so many: twice a year is every six months.
    pub(in crate::divergence) fn divided_by(self, times: f64) -> Self {
        let unit = match self.unit {
            Unit::Year if (12.0 % times).abs() < 1e-9 => Unit::Month,
            other => other,
        };
        let times = times.max(1.0);
        Self { seconds: self.seconds / times, low: self.low / times, high: self.high / times, unit, ..self }
    }

    /// The duration as people read it: `900 s` becomes `15 min`.
    #[must_use]
    pub fn human(&self, language: Language) -> String {
        let dutch = language == Language::Dutch;
        match self.clock {
            Clock::AtOnce => return if dutch { "meteen" } else { "at once" }.to_owned(),
            Clock::SameDay => return if dutch { "dezelfde dag" } else { "the same day" }.to_owned(),
            Clock::Always | Clock::Working => {}
        }
        let working = self.clock == Clock::Working;
        let (value, unit) = self.in_fitting_unit();
        let number = plain_number(value, language);
        let one = (value - 1.0).abs() < 1e-9;
        format!("{number} {}", unit.name(language, one, working))
    }

    /// The largest unit in which the value stays a whole number that people say.
    fn in_fitting_unit(&self) -> (f64, Unit) {
        let whole = |value: f64| (value - value.round()).abs() < 1e-6;
        if self.clock == Clock::Working {
            let scale = if self.unit == Unit::Hour { WORKING_HOUR } else { WORKING_DAY };
            return (self.seconds / scale, self.unit);
        }
        let mut unit = self.unit;
        let mut value = self.seconds / unit.seconds();
        loop {
            let (next, from) = match unit {
                Unit::Second => (Unit::Minute, 60.0),
                Unit::Minute => (Unit::Hour, 120.0),
                Unit::Hour => (Unit::Day, 96.0),
                Unit::Month => (Unit::Year, 24.0),
                Unit::Day | Unit::Week | Unit::Year => break,
            };
            let larger = self.seconds / next.seconds();
            if value < from || !whole(larger) {
                break;
            }
            (value, unit) = (larger, next);
        }
        // Half an hour is 30 min, a quarter of a day 6 h.
        while !whole(value * 2.0) || (value < 1.0 && value > 0.0) {
            let next = match unit {
                Unit::Year => Unit::Month,
                Unit::Month | Unit::Week => Unit::Day,
                Unit::Day => Unit::Hour,
                Unit::Hour => Unit::Minute,
                Unit::Minute => Unit::Second,
                Unit::Second => break,
            };
            (value, unit) = (self.seconds / next.seconds(), next);
        }
        (value, unit)
    }
}

/// A number as it is said: without a tail of zeros, with the decimal mark of the language.
pub(in crate::divergence) fn plain_number(value: f64, language: Language) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    let text = format!("{rounded}");
    if language == Language::Dutch { text.replace('.', ",") } else { text }
}

impl Unit {
    const fn seconds(self) -> f64 {
        match self {
            Self::Second => 1.0,
            Self::Minute => MINUTE,
            Self::Hour => HOUR,
            Self::Day => DAY,
            Self::Week => WEEK,
            Self::Month => MONTH,
            Self::Year => 12.0 * MONTH,
        }
    }

    const fn name(self, language: Language, one: bool, working: bool) -> &'static str {
        match (language, self, one, working) {
            (_, Self::Second, _, _) => "s",
            (_, Self::Minute, _, _) => "min",
            (Language::English, Self::Hour, true, true) => "working hour",
            (Language::English, Self::Hour, false, true) => "working hours",
            (Language::Dutch, Self::Hour, true, true) => "werkuur",
            (Language::Dutch, Self::Hour, false, true) => "werkuren",
            (Language::English, Self::Hour, _, false) => "h",
            (Language::Dutch, Self::Hour, _, false) => "uur",
            (Language::English, Self::Day, true, true) => "working day",
            (Language::English, Self::Day, false, true) => "working days",
            (Language::Dutch, Self::Day, true, true) => "werkdag",
            (Language::Dutch, Self::Day, false, true) => "werkdagen",
            (Language::English, Self::Day, true, false) => "day",
            (Language::English, Self::Day, false, false) => "days",
            (Language::Dutch, Self::Day, true, false) => "dag",
            (Language::Dutch, Self::Day, false, false) => "dagen",
            (Language::English, Self::Week, true, _) => "week",
            (Language::English, Self::Week, false, _) => "weeks",
            (Language::Dutch, Self::Week, true, _) => "week",
            (Language::Dutch, Self::Week, false, _) => "weken",
            (Language::English, Self::Month, true, _) => "month",
            (Language::English, Self::Month, false, _) => "months",
            (Language::Dutch, Self::Month, true, _) => "maand",
            (Language::Dutch, Self::Month, false, _) => "maanden",
            (Language::English, Self::Year, true, _) => "year",
            (Language::English, Self::Year, false, _) => "years",
            (Language::Dutch, Self::Year, _, _) => "jaar",
        }
    }

    /// The unit and how many of it a word stands for.
    fn of_word(word: &str, language: Language) -> Option<(Self, f64)> {
        let unit = match (language, word) {
            (_, "s" | "sec" | "secs") => Self::Second,
            (_, "min" | "mins") => Self::Minute,
            (_, "h") => Self::Hour,
            (_, "d") => Self::Day,
            (_, "week") => Self::Week,
            (Language::English, "second" | "seconds") | (Language::Dutch, "seconde" | "seconden") => {
                Self::Second
            }
            (Language::English, "minute" | "minutes") | (Language::Dutch, "minuut" | "minuten") => {
                Self::Minute
            }
            (Language::English, "hour" | "hours" | "hr" | "hrs")
            | (Language::Dutch, "uur" | "uren" | "u") => Self::Hour,
            (Language::English, "day" | "days") | (Language::Dutch, "dag" | "dagen") => Self::Day,
            (Language::English, "weeks" | "wk" | "wks") | (Language::Dutch, "weken" | "wk") => Self::Week,
            (Language::English, "month" | "months") | (Language::Dutch, "maand" | "maanden" | "mnd") => {
                Self::Month
            }
            (Language::English, "year" | "years" | "yr" | "yrs")
            | (Language::Dutch, "jaar" | "jaren" | "jr") => Self::Year,
            (Language::English, "fortnight" | "fortnights") => return Some((Self::Week, 2.0)),
            (Language::English, "decade" | "decades") => return Some((Self::Year, 10.0)),
            (Language::Dutch, "kwartier" | "kwartieren") => return Some((Self::Minute, 15.0)),
            (Language::Dutch, "etmaal" | "etmalen") => return Some((Self::Hour, 24.0)),
            (Language::Dutch, "kwartaal" | "kwartalen") => return Some((Self::Month, 3.0)),
            (Language::Dutch, "halfjaar") => return Some((Self::Month, 6.0)),
            (Language::Dutch, "kalenderdag" | "kalenderdagen" | "nacht" | "nachten") => Self::Day,
            (Language::Dutch, "kalenderweek" | "kalenderweken") => Self::Week,
            (Language::Dutch, "kalendermaand" | "kalendermaanden") => Self::Month,
            (Language::Dutch, "kalenderjaar" | "kalenderjaren" | "jaartje") => Self::Year,
            (Language::Dutch, "uurtje") => Self::Hour,
            (Language::English, "night" | "nights") => Self::Day,
            _ => return None,
        };
        Some((unit, 1.0))
    }
}

/// A duration found in a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::divergence) struct Found {
    /// The duration.
    pub(in crate::divergence) duration: Duration,
    /// How many tokens it takes.
    pub(in crate::divergence) length: usize,
    /// Written without a number (`an hour`, `the same day`): in running text it counts only behind a
    /// comparator.
    pub(in crate::divergence) bare: bool,
}

/// Words for at once.
const AT_ONCE_EN: [&str; 12] = [
    "immediately",
    "immediate",
    "at once",
    "straight away",
    "right away",
    "instantly",
    "without delay",
    "forthwith",
    "on the spot",
    "straightaway",
    "immediate response",
    "without any delay",
];
const AT_ONCE_NL: [&str; 9] = [
    "meteen",
    "direct",
    "onmiddellijk",
    "terstond",
    "onverwijld",
    "per direct",
    "zonder uitstel",
    "ogenblikkelijk",
    "dadelijk",
];
const SAME_DAY_EN: &[&str] = &[
    "the same working day",
    "same working day",
    "the same business day",
    "that very day",
    "that same day",
    "the very same day",
    "before close of business",
    "by close of business",
    "the same day",
    "same day",
    "same - day",
    "before the end of the day",
    "by the end of the day",
];
const SAME_DAY_NL: &[&str] = &[
    "dezelfde werkdag",
    "diezelfde werkdag",
    "de dag zelf",
    "voor het einde van de dag",
    "voor sluitingstijd",
    "dezelfde dag",
    "de zelfde dag",
    "diezelfde dag",
    "voor het eind van de dag",
];

/// The duration that starts at a token.
pub(in crate::divergence) fn duration_at(tokens: &[Token], at: usize, language: Language) -> Option<Found> {
    if let Some(found) = worded(tokens, at, language).or_else(|| iso(tokens, at)) {
        return Some(found);
    }
    let mut found = simple(tokens, at, language)?;
    // `2 hours and 30 minutes`, `1 h 30 min`, `an hour and a half`.
    loop {
        let behind = at + found.length;
        let and = usize::from(matches!(text_at(tokens, behind), "and" | "en"));
        let half = match language {
            Language::English => phrase_at(tokens, behind, &["and", "a", "half"]),
            Language::Dutch => phrase_at(tokens, behind, &["en", "een", "half"]),
        };
        if half {
            let more = Duration::of(0.5, found.duration.unit, found.duration.clock == Clock::Working);
            found = Found { duration: sum(found.duration, more), length: found.length + 3, ..found };
            continue;
        }
        match simple(tokens, behind + and, language) {
            Some(more) if !more.bare && more.duration.unit < found.duration.unit => {
                found = Found {
                    duration: sum(found.duration, more.duration),
                    length: found.length + and + more.length,
                    bare: found.bare,
                };
            }
            _ => return Some(found),
        }
    }
}

impl PartialOrd for Unit {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        self.seconds().partial_cmp(&other.seconds())
    }
}

fn sum(a: Duration, b: Duration) -> Duration {
    Duration {
        seconds: a.seconds + b.seconds,
        low: a.low + b.low,
        high: a.high + b.high,
        unit: if a.unit < b.unit { a.unit } else { b.unit },
        clock: a.clock,
    }
}

fn worded(tokens: &[Token], at: usize, language: Language) -> Option<Found> {
    let (once, same_day): (&[&str], &[&str]) = match language {
        Language::English => (&AT_ONCE_EN, SAME_DAY_EN),
        Language::Dutch => (&AT_ONCE_NL, SAME_DAY_NL),
    };
    let length = longest_phrase(tokens, at, once);
    if length > 0 {
        return Some(Found { duration: Duration::AT_ONCE, length, bare: true });
    }
    let length = longest_phrase(tokens, at, same_day);
    (length > 0).then_some(Found { duration: Duration::SAME_DAY, length, bare: true })
}

/// One number and its unit.
fn simple(tokens: &[Token], at: usize, language: Language) -> Option<Found> {
    if let Some(found) = quarters(tokens, at, language) {
        return Some(found);
    }
    let (value, taken, bare) = match number::at(tokens, at) {
        Some(number) => (number.value, number.length, false),
        None => articles(tokens, at, language)?,
    };
    let mut behind = at + taken;
    if text_at(tokens, behind) == "-" {
        behind += 1;
    }
    let mut working = false;
    // `two more weeks`, `3 full working days`.
    while let Some(is_working) = qualifier(text_at(tokens, behind), language) {
        working |= is_working;
        behind += 1;
        if behind > at + taken + 4 {
            return None;
        }
    }
    let word = text_at(tokens, behind);
    let (unit, times, is_working) = unit_at(word, language)?;
    Some(Found {
        duration: Duration::of(value * times, unit, working || is_working),
        length: behind + 1 - at,
        bare: bare && !lasts(tokens, at, behind, language),
    })
}

/// Whether a duration without a number is told as one all the same: `a year long`, `for a week`, `een halfjaar`.
fn lasts(tokens: &[Token], at: usize, unit: usize, language: Language) -> bool {
    let article = matches!(text_at(tokens, at), "a" | "an" | "een");
    let before = text_at(tokens, at.wrapping_sub(1));
    match language {
        Language::English => {
            let behind = text_at(tokens, unit + 1) == "long"
                || text_at(tokens, unit + 1) == "-" && text_at(tokens, unit + 2) == "long";
            let counted = matches!(text_at(tokens, unit + 1), "after" | "before" | "following");
            article && (matches!(before, "for" | "lasts" | "lasting") || behind || counted)
        }
        Language::Dutch => {
            matches!(text_at(tokens, unit), "kwartier" | "halfjaar" | "etmaal")
                || article
                    && (matches!(text_at(tokens, unit + 1), "lang" | "na" | "nadat" | "voor" | "voordat")
                        || matches!(before, "gedurende" | "duurt"))
        }
    }
}

/// The unit that a word stands for, how many of it, and whether it is working time.
fn unit_at(word: &str, language: Language) -> Option<(Unit, f64, bool)> {
    if language == Language::Dutch {
        match word {
            "werkdag" | "werkdagen" | "schooldag" | "schooldagen" | "weekdag" | "weekdagen" => {
                return Some((Unit::Day, 1.0, true));
            }
            "werkuur" | "werkuren" | "kantooruur" | "kantooruren" => return Some((Unit::Hour, 1.0, true)),
            _ => {}
        }
    }
    Unit::of_word(word, language).map(|(unit, times)| (unit, times, false))
}

/// Words between a number and its unit, and whether they make it working time.
fn qualifier(word: &str, language: Language) -> Option<bool> {
    match (language, word) {
        (
            Language::English,
            "working" | "business" | "office" | "school" | "weekday" | "court" | "banking",
        ) => Some(true),
        (
            Language::English,
            "more" | "full" | "whole" | "calendar" | "consecutive" | "further" | "additional" | "clock"
            | "other",
        ) => Some(false),
        (
            Language::Dutch,
            "hele" | "volle" | "volledige" | "opeenvolgende" | "extra" | "gehele" | "aaneengesloten",
        ) => Some(false),
        _ => None,
    }
}

/// `an hour`, `the hour`, `een dag`, and a bare `kwartier`; the value, the tokens before the unit.
fn articles(tokens: &[Token], at: usize, language: Language) -> Option<(f64, usize, bool)> {
    match (language, text_at(tokens, at)) {
        (Language::English, "a" | "an" | "the" | "one") | (Language::Dutch, "een" | "het" | "de") => {
            match number::at(tokens, at + 1) {
                // `a half hour`, `een half uur`, but never `the 15 minutes`.
                Some(half) if half.value < 1.0 => Some((half.value, 1 + half.length, false)),
                Some(_) => None,
                None => Some((1.0, 1, true)),
            }
        }
        (Language::Dutch, "kwartier" | "etmaal") => Some((1.0, 0, true)),
        (Language::English, "hour" | "day" | "week" | "month" | "year")
            if phrase_at(tokens, at + 1, &["-", "long"]) =>
        {
            Some((1.0, 0, true))
        }
        _ => None,
    }
}

/// `a quarter of an hour`, `three quarters of an hour`, `drie kwartier`.
fn quarters(tokens: &[Token], at: usize, language: Language) -> Option<Found> {
    if language == Language::Dutch {
        return None;
    }
    let (value, taken) = match text_at(tokens, at) {
        "a" => (1.0, 1),
        "quarter" => (1.0, 0),
        _ => number::at(tokens, at).map(|number| (number.value, number.length))?,
    };
    let behind = at + taken;
    let length = longest_phrase(
        tokens,
        behind,
        &["quarter of an hour", "quarters of an hour", "quarter hour", "quarter - hour", "quarter of a hour"],
    );
    (length > 0).then(|| Found {
        duration: Duration::of(value * 15.0, Unit::Minute, false),
        length: taken + length,
        bare: false,
    })
}

/// `PT4H`, `P3D`, `P1Y6M`.
fn iso(tokens: &[Token], at: usize) -> Option<Found> {
    let text = text_at(tokens, at);
    let body = text.strip_prefix('p').filter(|body| body.chars().any(|c| c.is_ascii_digit()))?;
    let mut time = false;
    let mut digits = String::new();
    let mut total: Option<Duration> = None;
    for c in body.chars() {
        if c == 't' && digits.is_empty() && !time {
            time = true;
        } else if c.is_ascii_digit() {
            digits.push(c);
        } else {
            let unit = match (c, time) {
                ('y', false) => Unit::Year,
                ('m', false) => Unit::Month,
                ('w', false) => Unit::Week,
                ('d', false) => Unit::Day,
                ('h', true) => Unit::Hour,
                ('m', true) => Unit::Minute,
                ('s', true) => Unit::Second,
                _ => return None,
            };
            let more = Duration::of(digits.parse().ok()?, unit, false);
            digits.clear();
            total = Some(total.map_or(more, |sum_so_far| sum(sum_so_far, more)));
        }
    }
    if !digits.is_empty() {
        return None;
    }
    total.map(|duration| Found { duration, length: 1, bare: false })
}

/// Reads a text that should be a duration and nothing else, with or without a comparator: `15 min`, `a
/// quarter of an hour`, `no later than 3 working days`, `binnen 2 uur`, `PT4H`. `None` when it is none.
///
/// ```
/// use wordbond::divergence::read_duration;
/// use wordbond::words::Language;
///
/// let quarter = read_duration("a quarter of an hour", Language::English).expect("a duration");
/// assert_eq!(quarter.human(Language::English), "15 min");
/// assert!(read_duration("as long as it takes", Language::English).is_none());
/// ```
#[must_use]
pub fn read_duration(text: &str, language: Language) -> Option<Duration> {
    // People write either language into the field of a network.
    let other = match language {
        Language::English => Language::Dutch,
        Language::Dutch => Language::English,
    };
    read_whole(text, language).or_else(|| read_whole(text, other))
}

fn read_whole(text: &str, language: Language) -> Option<Duration> {
    let tokens = tokens(text, language);
    let fits = |at: usize| -> Option<Duration> {
        let found = duration_at(&tokens, at, language)?;
        let before_is_comparator = at == 0
            || comparator_before(&tokens, at, language).is_some_and(|(_, start)| start == 0)
            || (at == 1
                && matches!(
                    text_at(&tokens, 0),
                    "in" | "by" | "ca" | "circa" | "about" | "around" | "ongeveer"
                ));
        let mut behind = at + found.length;
        behind += comparator_after(&tokens, behind, language).map_or(0, |(_, length)| length);
        if phrase_at(&tokens, behind, &["-", "long"]) {
            behind += 2;
        }
        while tokens.get(behind).is_some_and(|token| !token.is_word()) && text_at(&tokens, behind) != "/" {
            behind += 1;
        }
        (before_is_comparator && behind >= tokens.len()).then_some(found.duration)
    };
    (0..tokens.len().min(8)).find_map(fits)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn seconds(text: &str, language: Language) -> Option<f64> {
        read_duration(text, language).map(|duration| duration.seconds())
    }

    #[rstest]
    #[case("15 min", 15.0 * MINUTE)]
    #[case("15min", 15.0 * MINUTE)]
    #[case("a quarter of an hour", 15.0 * MINUTE)]
    #[case("three quarters of an hour", 45.0 * MINUTE)]
    #[case("half an hour", 30.0 * MINUTE)]
    #[case("half a day", 12.0 * HOUR)]
    #[case("an hour and a half", 90.0 * MINUTE)]
    #[case("two and a half hours", 150.0 * MINUTE)]
    #[case("1 h 30 min", 90.0 * MINUTE)]
    #[case("2 hours and 30 minutes", 150.0 * MINUTE)]
    #[case("24 h", DAY)]
    #[case("24 hours", DAY)]
    #[case("one day", DAY)]
    #[case("a day", DAY)]
    #[case("two days", 2.0 * DAY)]
    #[case("twenty-four hours", DAY)]
    #[case("PT4H", 4.0 * HOUR)]
    #[case("P3D", 3.0 * DAY)]
    #[case("P1DT12H", 36.0 * HOUR)]
    #[case("within 2 hours", 2.0 * HOUR)]
    #[case("no later than 48 h", 48.0 * HOUR)]
    #[case("at most 10 days", 10.0 * DAY)]
    #[case("seven-day", 7.0 * DAY)]
    #[case("16-hour", 16.0 * HOUR)]
    #[case("day-long", DAY)]
    #[case("two more weeks", 14.0 * DAY)]
    #[case("a fortnight", 14.0 * DAY)]
    #[case("1.5 hours", 90.0 * MINUTE)]
    #[case("within the hour", HOUR)]
    #[case("immediately", 0.0)]
    #[case("at once", 0.0)]
    #[case("the same day", DAY)]
    #[case("15 minutes.", 15.0 * MINUTE)]
    fn english(#[case] text: &str, #[case] expected: f64) {
        assert_eq!(seconds(text, Language::English), Some(expected), "{text}");
    }

    #[rstest]
    #[case("binnen 2 uur", 2.0 * HOUR)]
    #[case("een kwartier", 15.0 * MINUTE)]
    #[case("kwartier", 15.0 * MINUTE)]
    #[case("drie kwartier", 45.0 * MINUTE)]
    #[case("anderhalf uur", 90.0 * MINUTE)]
    #[case("een half uur", 30.0 * MINUTE)]
    #[case("half uur", 30.0 * MINUTE)]
    #[case("twee dagen", 2.0 * DAY)]
    #[case("24 u", DAY)]
    #[case("een etmaal", DAY)]
    #[case("uiterlijk 48 uur", 2.0 * DAY)]
    #[case("1,5 uur", 90.0 * MINUTE)]
    #[case("binnen vijfenveertig minuten", 45.0 * MINUTE)]
    #[case("binnen het uur", HOUR)]
    #[case("meteen", 0.0)]
    #[case("dezelfde dag", DAY)]
    #[case("15 minutes", 15.0 * MINUTE)]
    fn dutch(#[case] text: &str, #[case] expected: f64) {
        assert_eq!(seconds(text, Language::Dutch), Some(expected), "{text}");
    }

    #[rstest]
    #[case("24/7")]
    #[case("soon")]
    #[case("")]
    #[case("15")]
    #[case("min 15 points")]
    #[case("1 shift")]
    #[case("hours")]
    #[case("15 minutes of fame in town")]
    #[case("second")]
    #[case("under 18")]
    #[case("€ 500")]
    fn not_a_duration(#[case] text: &str) {
        assert_eq!(read_duration(text, Language::English), None, "{text}");
    }

    #[rstest]
    #[case("1 day", "24 h", true)]
    #[case("a year", "12 months", true)]
    #[case("365 days", "1 year", true)]
    #[case("30 days", "1 month", true)]
    #[case("4 weeks", "1 month", true)]
    #[case("10 days", "10 working days", false)]
    #[case("2 weeks", "10 working days", true)]
    #[case("15 min", "24 h", false)]
    #[case("6 weeks", "1 month", false)]
    #[case("24 months", "2 years", true)]
    #[case("the same day", "24 h", false)]
    fn same_length(#[case] a: &str, #[case] b: &str, #[case] same: bool) {
        let (a, b) =
            (read_duration(a, Language::English).unwrap(), read_duration(b, Language::English).unwrap());
        assert_eq!((a.agrees(&b), b.agrees(&a)), (same, same));
    }

    #[rstest]
    #[case("900 s", "15 min")]
    #[case("90 s", "90 s")]
    #[case("90 minutes", "90 min")]
    #[case("120 minutes", "2 h")]
    #[case("half an hour", "30 min")]
    #[case("48 hours", "48 h")]
    #[case("24 hours", "24 h")]
    #[case("240 hours", "10 days")]
    #[case("3 working days", "3 working days")]
    #[case("one day", "1 day")]
    #[case("1.5 years", "1.5 years")]
    #[case("24 months", "2 years")]
    fn human_form(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(read_duration(text, Language::English).unwrap().human(Language::English), expected);
    }
}
