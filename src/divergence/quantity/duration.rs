//! Lengths of time: how long, on what clock, and how people say it.

use super::unit::{DAY, HOUR, Unit, WEEK};
use crate::words::Language;

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

/// A length of time. Working time is kept apart from time on the clock: ten working days are not ten days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Duration {
    /// On what clock it runs.
    pub clock: Clock,
    seconds: f64,
    low: f64,
    high: f64,
    pub(super) unit: Unit,
}

impl Duration {
    pub(super) const AT_ONCE: Self =
        Self { clock: Clock::AtOnce, seconds: 0.0, low: 0.0, high: 0.0, unit: Unit::Second };
    pub(super) const SAME_DAY: Self =
        Self { clock: Clock::SameDay, seconds: DAY, low: 0.0, high: DAY, unit: Unit::Day };

    pub(super) fn of(value: f64, unit: Unit, working: bool) -> Self {
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

    /// Whether it has a figure.
    pub(in crate::divergence) const fn is_told(&self) -> bool {
        matches!(self.clock, Clock::Always | Clock::Working)
    }

    /// So many of the unit in which this one was written.
    pub(in crate::divergence) fn of_same_unit(self, value: f64) -> Self {
        Self::of(value, self.unit, self.clock == Clock::Working)
    }

    /// A day more, of what is counted in days.
    pub(in crate::divergence) fn and_a_day(self) -> Option<Self> {
        let one = Self::of(1.0, Unit::Day, self.clock == Clock::Working);
        (self.unit == Unit::Day && self.is_told()).then(|| self.plus(one))
    }

    /// So many times as long.
    pub(in crate::divergence) fn times(self, times: f64) -> Self {
        Self { seconds: self.seconds * times, low: self.low * times, high: self.high * times, ..self }
    }

    /// Both together.
    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            seconds: self.seconds + other.seconds,
            low: self.low + other.low,
            high: self.high + other.high,
            unit: if self.unit < other.unit { self.unit } else { other.unit },
            clock: self.clock,
        }
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
#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::read_duration;
    use super::*;

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
