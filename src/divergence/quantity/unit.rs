//! Units of time, as they are written and as they are named.

use crate::words::Language;

pub(super) const MINUTE: f64 = 60.0;
pub(super) const HOUR: f64 = 60.0 * MINUTE;
pub(super) const DAY: f64 = 24.0 * HOUR;
pub(super) const WEEK: f64 = 7.0 * DAY;
/// Of the calendar, on average.
const MONTH: f64 = 30.4375 * DAY;

/// The unit in which a duration was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}
impl PartialOrd for Unit {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        self.seconds().partial_cmp(&other.seconds())
    }
}

/// The length of a unit of time, in seconds; `None` of another word.
pub(in crate::divergence) fn length_of_unit(word: &str, language: Language) -> Option<f64> {
    Unit::of_word(word, language).map(|(unit, times)| unit.seconds() * times)
}

/// Whether a word is a unit of time.
pub(in crate::divergence) fn is_unit_of_time(word: &str, language: Language) -> bool {
    Unit::of_word(word, language).is_some()
}

impl Unit {
    pub(super) const fn seconds(self) -> f64 {
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

    pub(super) const fn name(self, language: Language, one: bool, working: bool) -> &'static str {
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
    pub(super) fn of_word(word: &str, language: Language) -> Option<(Self, f64)> {
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
            (Language::English, "weeks" | "wk" | "wks") | (Language::Dutch, "weken" | "wk" | "wkn") => {
                Self::Week
            }
            (Language::English, "month" | "months")
            | (Language::Dutch, "maand" | "maanden" | "mnd" | "mnden") => Self::Month,
            (Language::English, "year" | "years" | "yr" | "yrs")
            | (Language::Dutch, "jaar" | "jaren" | "jr") => Self::Year,
            (Language::English, "fortnight" | "fortnights") => return Some((Self::Week, 2.0)),
            (Language::English, "decade" | "decades") => return Some((Self::Year, 10.0)),
            (Language::Dutch, "kwartier" | "kwartieren") => return Some((Self::Minute, 15.0)),
            (Language::Dutch, "etmaal" | "etmalen") => return Some((Self::Hour, 24.0)),
            (Language::Dutch, "halfuur" | "halfuurtje") => return Some((Self::Minute, 30.0)),
            (Language::Dutch, "kwartaal" | "kwartalen") => return Some((Self::Month, 3.0)),
            (Language::Dutch, "halfjaar" | "semester" | "semesters") => return Some((Self::Month, 6.0)),
            (Language::Dutch, "kalenderdag" | "kalenderdagen" | "nacht" | "nachten") => Self::Day,
            (Language::Dutch, "kalenderweek" | "kalenderweken") => Self::Week,
            (Language::Dutch, "kalendermaand" | "kalendermaanden") => Self::Month,
            (Language::Dutch, "kalenderjaar" | "kalenderjaren" | "jaartje") => Self::Year,
            (Language::Dutch, "uurtje") => Self::Hour,
            (Language::English, "night" | "nights") => Self::Day,
            (Language::English, "semester" | "semesters") => return Some((Self::Month, 6.0)),
            (Language::English, "century" | "centuries") | (Language::Dutch, "eeuw" | "eeuwen") => {
                return Some((Self::Year, 100.0));
            }
            (Language::Dutch, "decennium" | "decennia") => return Some((Self::Year, 10.0)),
            _ => return None,
        };
        Some((unit, 1.0))
    }
}
