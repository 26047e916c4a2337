//! Reads durations as people write them, in English and Dutch.

use super::super::number;
use super::super::phrases::one_begins_with;
use super::super::tokens::{Phrases, Token, longest_phrase, phrase_at, text_at, tokens};
use super::comparator::{comparator_after, comparator_before};
use super::compound::compound;
use super::duration::{Clock, Duration};
use super::duration_words::{
    AT_ONCE_EN, AT_ONCE_NL, QUARTER_HOUR_EN, QUARTER_HOUR_NL, QUARTER_YEAR_EN, QUARTER_YEAR_NL, SAME_DAY_EN,
    SAME_DAY_NL,
};
use super::time_of_day::time_of_day;
use super::unit::Unit;
use crate::words::Language;

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

/// Phrases for at once, and for the same day.
const fn without_figure(language: Language) -> (Phrases, Phrases) {
    match language {
        Language::English => (AT_ONCE_EN, SAME_DAY_EN),
        Language::Dutch => (AT_ONCE_NL, SAME_DAY_NL),
    }
}

/// Whether a phrase for at once, or for the same day, can begin with a word.
pub(in crate::divergence) fn begins_worded_duration(word: &str, language: Language) -> bool {
    let (once, same_day) = without_figure(language);
    one_begins_with(once, word) || one_begins_with(same_day, word)
}

/// Whether a duration that is told without digits and number words can begin with a word.
pub(in crate::divergence) fn begins_duration(word: &str, language: Language) -> bool {
    begins_worded_duration(word, language)
        || word.starts_with('p') && word.contains(|c: char| c.is_ascii_digit())
        || qualifier(word, language).is_some()
        || unit_at(word, language).is_some()
        || matches!(word, "a" | "an" | "the" | "one" | "een" | "het" | "de" | "quarter")
        || matches!(word, "kwartier" | "etmaal" | "halfuur" | "kwart" | "driekwart")
        || compound(word, language).is_some()
}

/// The duration that starts at a token.
pub(in crate::divergence) fn duration_at(tokens: &[Token], at: usize, language: Language) -> Option<Found> {
    tokens.get(at).filter(|token| token.number.is_some() || token.word.shape.begins_duration)?;
    let other = || iso(tokens, at).or_else(|| ordinal(tokens, at, language));
    if let Some(found) = worded(tokens, at, language).or_else(other) {
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
            found = Found { duration: found.duration.plus(more), length: found.length + 3, bare: false };
            continue;
        }
        let nights = and_nights(tokens, behind, found.duration);
        if nights > 0 {
            return Some(Found { length: found.length + nights, bare: false, ..found });
        }
        match simple(tokens, behind + and, language) {
            Some(more) if !more.bare && goes_on_in(found.duration.unit, more.duration.unit) => {
                found = Found {
                    duration: found.duration.plus(more.duration),
                    length: found.length + and + more.length,
                    bare: found.bare,
                };
            }
            _ => return Some(found),
        }
    }
}

/// Whether a time in some unit goes on in another: `2 hours 30 minutes`, but not `in four weeks 16 hours`.
fn goes_on_in(unit: Unit, more: Unit) -> bool {
    match unit {
        Unit::Year => matches!(more, Unit::Month | Unit::Week | Unit::Day),
        Unit::Month => matches!(more, Unit::Week | Unit::Day),
        Unit::Week => more == Unit::Day,
        Unit::Day => matches!(more, Unit::Hour | Unit::Minute),
        Unit::Hour => matches!(more, Unit::Minute | Unit::Second),
        Unit::Minute => more == Unit::Second,
        Unit::Second => false,
    }
}

/// How many tokens stand behind the days of `a day and a night`, `twee dagen en twee nachten`.
fn and_nights(tokens: &[Token], behind: usize, days: Duration) -> usize {
    let joint = longest_phrase(tokens, behind, &["and a", "and one", "and", "en een", "en"]);
    let nights = number::at(tokens, behind + joint).filter(|_| joint > 0);
    let (value, taken) = nights.map_or((1.0, joint), |nights| (nights.value, joint + nights.length));
    let word = text_at(tokens, behind + taken);
    let named = joint > 0 && matches!(word, "night" | "nights" | "nacht" | "nachten");
    if named && days.agrees(&Duration::of(value, Unit::Day, false)) && days.unit == Unit::Day {
        taken + 1
    } else {
        0
    }
}

fn worded(tokens: &[Token], at: usize, language: Language) -> Option<Found> {
    tokens.get(at).filter(|token| token.word.shape.begins_worded_duration)?;
    let (once, same_day) = without_figure(language);
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
    let so_long = compound(text_at(tokens, at), language).filter(|(_, unit)| *unit != Unit::Year);
    if let Some((value, unit)) = so_long {
        return Some(Found { duration: Duration::of(value, unit, false), length: 1, bare: false });
    }
    let (value, taken, bare) = match number::at(tokens, at) {
        Some(number) => (number.value, number.length, false),
        None => articles(tokens, at, language)?,
    };
    let (value, taken) = multiplied(tokens, at, value, taken);
    // `half of an hour`.
    let of = usize::from(value < 1.0) * longest_phrase(tokens, at + taken, &["of a", "of an", "van een"]);
    let mut behind = at + taken + of;
    if text_at(tokens, behind) == "-" {
        behind += 1;
    }
    let (mut working, first) = (false, behind);
    // `two more weeks`, `3 full working days`.
    while let Some(is_working) = qualifier(text_at(tokens, behind), language) {
        working |= is_working;
        behind += 1;
        if behind > at + taken + of + 4 {
            return None;
        }
    }
    if time_of_day(tokens, at, language).is_some() {
        return None;
    }
    let word = text_at(tokens, behind);
    let (unit, times, is_working) = unit_at(word, language)?;
    Some(Found {
        duration: Duration::of(value * times, unit, working || is_working),
        length: behind + 1 - at,
        bare: bare && behind == first && !lasts(tokens, at, behind, language),
    })
}

/// `2 x 24 uur`, `2x24 uur`: the product, and how many tokens it takes.
fn multiplied(tokens: &[Token], at: usize, value: f64, taken: usize) -> (f64, usize) {
    let times = usize::from(matches!(text_at(tokens, at + taken), "x" | "×" | "*" | "maal"));
    match number::at(tokens, at + taken + times).filter(|_| times > 0) {
        Some(more) => (value * more.value, taken + times + more.length),
        None => (value, taken),
    }
}

/// Whether a duration without a number is told as one all the same: `a year long`, `for a week`, `een halfjaar`.
fn lasts(tokens: &[Token], at: usize, unit: usize, language: Language) -> bool {
    let article = matches!(text_at(tokens, at), "a" | "an" | "een");
    // `a period of a month`.
    let named = matches!(
        text_at(tokens, at.wrapping_sub(2)),
        "period" | "term" | "notice" | "termijn" | "periode" | "duur"
    );
    if article && named && matches!(text_at(tokens, at.wrapping_sub(1)), "of" | "van") {
        return true;
    }
    let before = text_at(tokens, at.wrapping_sub(1));
    match language {
        Language::English => {
            let behind = text_at(tokens, unit + 1) == "long"
                || text_at(tokens, unit + 1) == "-" && text_at(tokens, unit + 2) == "long";
            let counted = matches!(
                text_at(tokens, unit + 1),
                "after" | "before" | "following" | "ago" | "later" | "has" | "overdue" | "late"
            );
            let the = text_at(tokens, at) == "the" && counted && text_at(tokens, unit) != "day";
            the || matches!(text_at(tokens, unit), "fortnight" | "decade")
                || article && (LASTING_EN.contains(&before) || behind || counted)
        }
        Language::Dutch => {
            let word = text_at(tokens, unit);
            let behind = text_at(tokens, unit + 1);
            matches!(word, "kwartier" | "halfuur" | "halfjaar" | "kwartaal" | "etmaal" | "decennium")
                || ["kalender", "werk"].iter().any(|kind| word.starts_with(kind))
                || article
                    && (LASTING_BEHIND_NL.contains(&behind)
                        || matches!(
                            (behind, text_at(tokens, unit + 2)),
                            ("de", "tijd") | ("te", "laat") | ("over", "tijd")
                        )
                        || matches!(before, "gedurende" | "duurt" | "duren" | "loopt" | "lopen")
                        || behind == "om" && matches!(before, "krijgt" | "krijgen" | "heeft" | "hebben"))
        }
    }
}

/// Words before a time without a number that last so long, or that somebody is given.
const LASTING_EN: [&str; 15] = [
    "for", "lasts", "last", "lasting", "has", "have", "had", "get", "gets", "given", "allowed", "takes",
    "take", "runs", "run",
];
/// Words behind one that say what happens then, or what is so for so long.
const LASTING_BEHIND_NL: [&str; 19] = [
    "achtereen",
    "lang",
    "vanaf",
    "gerekend",
    "na",
    "nadat",
    "voor",
    "voordat",
    "voorbij",
    "geleden",
    "later",
    "verstreken",
    "tijd",
    "vrij",
    "bewaard",
    "gesloten",
    "vast",
    "bedenktijd",
    "uitstel",
];

/// Whether a unit of time stands at a token.
pub(super) fn is_unit(tokens: &[Token], at: usize, language: Language) -> bool {
    let skip = usize::from(qualifier(text_at(tokens, at), language).is_some());
    unit_at(text_at(tokens, at + skip), language).is_some()
}

/// The unit that a word stands for, how many of it, and whether it is working time.
fn unit_at(word: &str, language: Language) -> Option<(Unit, f64, bool)> {
    if language == Language::English && matches!(word, "weekday" | "weekdays" | "workday" | "workdays") {
        return Some((Unit::Day, 1.0, true));
    }
    if language == Language::Dutch {
        match word {
            "werkdag" | "werkdagen" | "schooldag" | "schooldagen" | "weekdag" | "weekdagen" => {
                return Some((Unit::Day, 1.0, true));
            }
            "werkweek" | "werkweken" => return Some((Unit::Week, 1.0, false)),
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
            "working" | "business" | "office" | "school" | "weekday" | "court" | "banking" | "trading",
        ) => Some(true),
        (
            Language::English,
            "more" | "full" | "whole" | "calendar" | "consecutive" | "further" | "additional" | "clock"
            | "other" | "complete" | "straight" | "entire" | "clear" | "solid" | "uninterrupted" | "unbroken",
        ) => Some(false),
        (
            Language::Dutch,
            "hele" | "volle" | "volledige" | "opeenvolgende" | "extra" | "gehele" | "aaneengesloten" | "vol"
            | "heel" | "geheel" | "volgende" | "achtereenvolgende" | "ononderbroken",
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
                // `Until the day on which`, `tot de dag waarop`: a day, and not how long.
                None if is_told_which(tokens, at) => None,
                None => Some((1.0, 1, true)),
            }
        }
        (Language::Dutch, "kwartier" | "etmaal" | "halfuur") => Some((1.0, 0, true)),
        (Language::English, "hour" | "day" | "week" | "month" | "year")
            if phrase_at(tokens, at + 1, &["-", "long"]) =>
        {
            Some((1.0, 0, true))
        }
        _ => None,
    }
}

/// Whether a clause tells which day is meant.
fn is_told_which(tokens: &[Token], at: usize) -> bool {
    let behind = (text_at(tokens, at + 2), text_at(tokens, at + 3));
    let day = matches!(text_at(tokens, at + 1), "day" | "dag");
    // `The hour that follows the call` is one.
    matches!(text_at(tokens, at), "the" | "de" | "het")
        && (matches!(behind, ("waarop" | "when", _) | ("on", "which"))
            || day && matches!(behind.0, "that" | "dat") && !behind.1.starts_with("follow"))
}

/// `a quarter of an hour`, `three quarters of a year`, `een kwart uur`, `driekwart jaar`.
fn quarters(tokens: &[Token], at: usize, language: Language) -> Option<Found> {
    let (value, taken) = match text_at(tokens, at) {
        "a" | "een" => (1.0, 1),
        "quarter" | "kwart" => (1.0, 0),
        "driekwart" => (3.0, 0),
        _ => number::at(tokens, at).map(|number| (number.value, number.length))?,
    };
    let behind = at + taken;
    let of_unit = |phrases: Phrases, quarter: Duration| {
        let length = longest_phrase(tokens, behind, phrases);
        (length > 0).then(|| Found { duration: quarter.times(value), length: taken + length, bare: false })
    };
    let (hour, year) = match language {
        Language::English => (QUARTER_HOUR_EN, QUARTER_YEAR_EN),
        Language::Dutch => (QUARTER_HOUR_NL, QUARTER_YEAR_NL),
    };
    of_unit(hour, Duration::of(15.0, Unit::Minute, false))
        .or_else(|| of_unit(year, Duration::of(3.0, Unit::Month, false)))
}

/// `by the tenth working day`, `by day 25`, `uiterlijk op de vijfde dag`, `at the end of the next week`, read at the
/// article.
fn ordinal(tokens: &[Token], at: usize, language: Language) -> Option<Found> {
    let before = text_at(tokens, at.checked_sub(1)?);
    let ends = || {
        matches!(before, "of" | "van")
            && matches!(text_at(tokens, at.wrapping_sub(2)), "end" | "close" | "einde" | "eind")
    };
    if !(matches!(before, "by" | "before" | "on" | "uiterlijk" | "op" | "voor" | "than" | "dan") || ends()) {
        return None;
    }
    let qualified = qualifier(text_at(tokens, at), language);
    let behind = at + usize::from(qualified.is_some());
    if let Some((unit, times, working)) = unit_at(text_at(tokens, behind), language) {
        // `by day 25`.
        let number = number::at(tokens, behind + 1).filter(|_| unit == Unit::Day)?;
        let duration = Duration::of(number.value * times, unit, working || qualified == Some(true));
        return Some(Found { duration, length: behind + 1 + number.length - at, bare: false });
    }
    if !matches!(text_at(tokens, at), "the" | "de") {
        return None;
    }
    let (value, taken) = match text_at(tokens, at + 1) {
        "next" | "following" | "volgende" | "eerstvolgende" => (1.0, 1),
        // `Before the first day of the event`.
        "first" | "eerste" if matches!(before, "before" | "voor") => return None,
        _ => number::ordinal_at(tokens, at + 1)?,
    };
    let qualified = qualifier(text_at(tokens, at + 1 + taken), language);
    let behind = at + 1 + taken + usize::from(qualified.is_some());
    let (unit, times, working) = unit_at(text_at(tokens, behind), language)?;
    let duration = Duration::of(value * times, unit, working || qualified == Some(true));
    Some(Found { duration, length: behind + 1 - at, bare: false })
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
            total = Some(total.map_or(more, |sum_so_far| sum_so_far.plus(more)));
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
    let read = |language: Language| whole_duration(&tokens(text, language), language);
    read(language).or_else(|| read(other))
}

/// The duration that tokens are, all of them, with or without a comparator.
pub(in crate::divergence) fn whole_duration(tokens: &[Token], language: Language) -> Option<Duration> {
    let fits = |at: usize| -> Option<Duration> {
        let found = duration_at(tokens, at, language)?;
        let before_is_comparator = at == 0
            || comparator_before(tokens, at, language).is_some_and(|(_, start)| start == 0)
            || longest_phrase(tokens, 0, &["a period of", "a term of", "een periode van", "een termijn van"])
                == at
            || (at == 1
                && matches!(
                    text_at(tokens, 0),
                    "in" | "by" | "ca" | "circa" | "about" | "around" | "ongeveer"
                ));
        let mut behind = at + found.length;
        behind += comparator_after(tokens, behind, language).map_or(0, |(_, length)| length);
        if phrase_at(tokens, behind, &["-", "long"]) {
            behind += 2;
        }
        while tokens.get(behind).is_some_and(|token| !token.is_word()) && text_at(tokens, behind) != "/" {
            behind += 1;
        }
        (before_is_comparator && behind >= tokens.len()).then_some(found.duration)
    };
    (0..tokens.len().min(8)).find_map(fits)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::unit::{DAY, HOUR, MINUTE};
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
    #[case("1½ hours", 90.0 * MINUTE)]
    #[case("¼ hour", 15.0 * MINUTE)]
    #[case("2 x 24 hours", 2.0 * DAY)]
    #[case("a day and a night", DAY)]
    #[case("a full day and night", DAY)]
    #[case("two days and two nights", 2.0 * DAY)]
    #[case("half of an hour", 30.0 * MINUTE)]
    #[case("a period of two weeks", 14.0 * DAY)]
    #[case("a quarter of a year", 365.25 / 4.0 * DAY)]
    #[case("5 weekdays", 7.0 * DAY)]
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
    #[case("een kwart uur", 15.0 * MINUTE)]
    #[case("driekwart jaar", 365.25 * 3.0 / 4.0 * DAY)]
    #[case("2x24 uur", 2.0 * DAY)]
    #[case("twee maal 24 uur", 2.0 * DAY)]
    #[case("1½ uur", 90.0 * MINUTE)]
    #[case("een dag en een nacht", DAY)]
    #[case("twee dagen en twee nachten", 2.0 * DAY)]
    #[case("tweeënzeventig uur", 3.0 * DAY)]
    #[case("een werkweek", 7.0 * DAY)]
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
    #[case("twee weken en drie dagen", 17.0 * DAY)]
    #[case("tiendaags", 10.0 * DAY)]
    #[case("zesweekse", 42.0 * DAY)]
    #[case("vierentwintiguurs", DAY)]
    #[case("meteen", 0.0)]
    #[case("dezelfde dag", DAY)]
    #[case("15 minutes", 15.0 * MINUTE)]
    fn dutch(#[case] text: &str, #[case] expected: f64) {
        assert_eq!(seconds(text, Language::Dutch), Some(expected), "{text}");
    }

    #[rstest]
    #[case("24/7")]
    #[case("a day and two nights")]
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
}
