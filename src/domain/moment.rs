//! A moment of a meeting, as the clock on the wall shows it.

use std::fmt;

use jiff::Timestamp;
use jiff::fmt::temporal::Pieces;
use jiff::tz::Offset;

use super::Date;

/// A moment to the second, with the distance of the clock on the wall from UTC, so that minutes can say `14:03`
/// wherever they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// Seconds since 1970 in UTC.
    second: i64,
    /// Seconds that the clock on the wall is ahead of UTC.
    offset: i32,
}

impl Moment {
    /// The moment of a timestamp, where the clock on the wall is so far ahead of UTC.
    #[must_use]
    pub fn new(at: Timestamp, offset: Offset) -> Self {
        Self { second: at.as_second(), offset: offset.seconds() }
    }

    /// The first moment of a day, in UTC.
    #[must_use]
    pub fn start_of(day: Date) -> Self {
        let midnight = day.at(0, 0, 0, 0);
        Self::new(Offset::UTC.to_timestamp(midnight).unwrap_or_default(), Offset::UTC)
    }

    /// Reads a date and a time with their offset, as RFC 3339 writes them: `2026-11-21T14:03:00+01:00`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let at: Timestamp = text.parse().ok()?;
        let offset = Pieces::parse(text).ok()?.to_numeric_offset().unwrap_or(Offset::UTC);
        Some(Self::new(at, offset))
    }

    /// How many seconds it lies behind an earlier moment; negative when it lies before it.
    #[must_use]
    pub const fn seconds_since(self, earlier: Self) -> i64 {
        self.second - earlier.second
    }

    /// The moment so many seconds later.
    #[must_use]
    pub const fn plus(self, seconds: i64) -> Self {
        Self { second: self.second.saturating_add(seconds), offset: self.offset }
    }

    /// The same time on the wall on another day.
    #[must_use]
    pub fn on(self, day: Date) -> Self {
        let wall = self.on_the_wall().time().to_datetime(day);
        let at = self.wall_offset().to_timestamp(wall).map_or(self.second, Timestamp::as_second);
        Self { second: at, offset: self.offset }
    }

    /// The day on the wall.
    #[must_use]
    pub fn day(self) -> Date {
        self.on_the_wall().date()
    }

    /// The time on the wall, such as `14:03`.
    #[must_use]
    pub fn clock(self) -> String {
        let wall = self.on_the_wall();
        format!("{:02}:{:02}", wall.hour(), wall.minute())
    }

    fn wall_offset(self) -> Offset {
        Offset::from_seconds(self.offset).unwrap_or(Offset::UTC)
    }

    fn on_the_wall(self) -> jiff::civil::DateTime {
        self.wall_offset().to_datetime(Timestamp::from_second(self.second).unwrap_or_default())
    }
}

/// As RFC 3339 writes it, to the second.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.offset < 0 { '-' } else { '+' };
        let minutes = self.offset.unsigned_abs() / 60;
        write!(f, "{}{sign}{:02}:{:02}", self.on_the_wall(), minutes / 60, minutes % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rstest::rstest]
    #[case("2026-11-21T14:03:00+01:00", "14:03", "2026-11-21")]
    #[case("2026-11-21T23:59:59-05:30", "23:59", "2026-11-21")]
    #[case("2026-01-01T00:00:00+00:00", "00:00", "2026-01-01")]
    fn a_moment_is_written_as_it_is_read(#[case] text: &str, #[case] clock: &str, #[case] day: &str) {
        let moment = Moment::parse(text).unwrap();
        assert_eq!(moment.to_string(), text);
        assert_eq!((moment.clock().as_str(), moment.day().to_string().as_str()), (clock, day));
    }

    #[test]
    fn what_has_no_offset_is_no_moment_and_zulu_is_utc() {
        assert_eq!(Moment::parse("2026-11-21T14:03:00"), None);
        assert_eq!(Moment::parse("2026-11-21"), None);
        let utc = Moment::parse("2026-11-21T14:03:00Z").unwrap();
        let here = Moment::parse("2026-11-21T15:04:30+01:00").unwrap();
        assert_eq!(here.seconds_since(utc), 90);
        assert_eq!(utc.plus(90).seconds_since(here), 0);
        assert_eq!(here.on(jiff::civil::date(2026, 1, 1)).to_string(), "2026-01-01T15:04:30+01:00");
    }
}
