//! Numbers as people say them.

use super::Language;

const WORDS: [(&str, &str); 13] = [
    ("none", "geen"),
    ("one", "één"),
    ("two", "twee"),
    ("three", "drie"),
    ("four", "vier"),
    ("five", "vijf"),
    ("six", "zes"),
    ("seven", "zeven"),
    ("eight", "acht"),
    ("nine", "negen"),
    ("ten", "tien"),
    ("eleven", "elf"),
    ("twelve", "twaalf"),
];

impl Language {
    /// A number in a sentence: a word up to twelve, figures from there on.
    #[must_use]
    pub fn number(self, number: usize) -> String {
        match (WORDS.get(number), self) {
            (Some((english, _)), Self::English) => (*english).to_owned(),
            (Some((_, dutch)), Self::Dutch) => (*dutch).to_owned(),
            (None, _) => number.to_string(),
        }
    }

    /// A length of time with its unit written out and its number as a word, where it is short for the page:
    /// `2 h` is `two hours`.
    #[must_use]
    pub fn time_aloud(self, short: &str) -> String {
        let Some((number, unit)) = short.split_once(' ') else { return short.to_owned() };
        let one = number == "1";
        let unit = match (self, unit, one) {
            (Self::English, "s", true) => "second",
            (Self::English, "s", false) => "seconds",
            (Self::English, "min", true) => "minute",
            (Self::English, "min", false) => "minutes",
            (Self::English, "h", true) => "hour",
            (Self::English, "h", false) => "hours",
            (Self::Dutch, "s", true) => "seconde",
            (Self::Dutch, "s", false) => "seconden",
            (Self::Dutch, "min", true) => "minuut",
            (Self::Dutch, "min", false) => "minuten",
            (_, other, _) => other,
        };
        let number = number.parse().map_or_else(|_| number.to_owned(), |number| self.number(number));
        format!("{number} {unit}")
    }
}

#[cfg(test)]
mod tests {
    use super::Language::{Dutch, English};

    #[test]
    fn numbers_are_words_up_to_twelve() {
        assert_eq!(English.number(6), "six");
        assert_eq!(Dutch.number(1), "één");
        assert_eq!(Dutch.number(13), "13");
    }

    #[test]
    fn times_are_written_out() {
        assert_eq!(English.time_aloud("15 min"), "15 minutes");
        assert_eq!(English.time_aloud("1 h"), "one hour");
        assert_eq!(English.time_aloud("1 working day"), "one working day");
        assert_eq!(Dutch.time_aloud("1,5 jaar"), "1,5 jaar");
        assert_eq!(Dutch.time_aloud("2 min"), "twee minuten");
        assert_eq!(English.time_aloud("immediately"), "immediately");
    }
}
