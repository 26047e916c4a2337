//! The catalogue: every word that a screen or a report says, in every language we speak.
//!
//! A [`Say`] is one phrase in English and Dutch. Code names the phrase, the language picks the text,
//! so a third language is one more field here and nothing anywhere else. Depends on nothing.

/// Defines phrases: documentation, name, English, Dutch.
macro_rules! phrases {
    ($($(#[$doc:meta])* $name:ident = $en:literal, $nl:literal;)+) => {
        $($(#[$doc])* pub const $name: Say = Say::new($en, $nl);)+
    };
}

mod agenda;
mod blind;
mod cases;
mod cli;
mod deeds;
mod divergence;
mod entry_findings;
mod facets;
mod fields;
mod files;
mod findings;
mod grammar;
mod map;
mod meeting;
mod minutes;
mod numbers;
mod phrases;
mod report;
mod screens;
mod settings;
mod trust;
mod workshop;

pub use agenda::*;
pub use blind::*;
pub use cases::*;
pub use cli::*;
pub use deeds::*;
pub use divergence::*;
pub use entry_findings::*;
pub use facets::*;
pub use fields::*;
pub use files::*;
pub use findings::*;
pub use grammar::grammar_mistake;
pub use map::*;
pub use meeting::*;
pub use minutes::*;
pub use phrases::*;
pub use report::*;
pub use screens::*;
pub use settings::*;
pub use trust::*;
pub use workshop::*;

/// A language the program speaks. Texts in other languages are kept and compared, but the program's
/// own sentences fall back to English.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// English, and the fallback for every language not listed here.
    #[default]
    English,
    /// Dutch.
    Dutch,
}

impl Language {
    /// The language of an IETF tag such as `en`, `nl` or `nl-BE`; English when it is none of ours.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("nl") { Self::Dutch } else { Self::English }
    }

    /// The other of the two.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::English => Self::Dutch,
            Self::Dutch => Self::English,
        }
    }

    /// The IETF tag that is written to files.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Dutch => "nl",
        }
    }

    /// A divergence with two decimals, as people of the language write it: `0.81`, `0,81`.
    #[must_use]
    pub fn figure(self, divergence: f64) -> String {
        let figure = format!("{divergence:.2}");
        match self {
            Self::English => figure,
            Self::Dutch => figure.replace('.', ","),
        }
    }
}

/// One phrase of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Say {
    /// English.
    pub en: &'static str,
    /// Dutch.
    pub nl: &'static str,
}

impl Say {
    /// A phrase in both languages. `{}` marks where [`Say::with`] puts its arguments, in order.
    #[must_use]
    pub const fn new(en: &'static str, nl: &'static str) -> Self {
        Self { en, nl }
    }

    /// The phrase in a language.
    #[must_use]
    pub const fn to(self, language: Language) -> &'static str {
        match language {
            Language::English => self.en,
            Language::Dutch => self.nl,
        }
    }

    /// The phrase in a language with each `{}` replaced by the next argument.
    #[must_use]
    pub fn with(self, language: Language, arguments: &[&str]) -> String {
        let mut out = String::new();
        let mut given = arguments.iter();
        let mut parts = self.to(language).split("{}");
        out.push_str(parts.next().unwrap_or_default());
        for part in parts {
            out.push_str(given.next().copied().unwrap_or_default());
            out.push_str(part);
        }
        out
    }
}

/// One phrase for one thing and another for several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// For exactly one.
    pub one: Say,
    /// For none or several; `{}` is the number.
    pub many: Say,
}

impl Count {
    /// A phrase for one and a phrase for several.
    #[must_use]
    pub const fn new(one: Say, many: Say) -> Self {
        Self { one, many }
    }

    /// The phrase that fits the number, with the number put in.
    #[must_use]
    pub fn of(self, language: Language, number: usize) -> String {
        let phrase = if number == 1 { self.one } else { self.many };
        phrase.with(language, &[&number.to_string()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_tag_is_read_by_its_first_part() {
        assert_eq!(Language::of("nl-BE"), Language::Dutch);
        assert_eq!(Language::of("NL"), Language::Dutch);
        assert_eq!(Language::of("en-GB"), Language::English);
        assert_eq!(Language::of("fr"), Language::English);
    }

    #[test]
    fn arguments_fill_the_gaps_in_order() {
        let phrase = Say::new("{} of {}", "{} van {}");
        assert_eq!(phrase.with(Language::Dutch, &["3", "5"]), "3 van 5");
        assert_eq!(phrase.with(Language::English, &["3"]), "3 of ");
    }
}
