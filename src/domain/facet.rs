//! The facets of a definition: what each is called, in files and on screens, and a value for any of them.

use super::{Date, Threshold, TimeLimit, Usage};
use crate::words::{self, Language, Say};

/// One facet of a definition, in the order of the reference page (also the order of fingerprints).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Whether the organisation uses the word.
    Usage,
    /// The word it says instead.
    OurWord,
    /// Exact text.
    Wording,
    /// In plain words.
    InPlainWords,
    /// What the definition looks at.
    Criterion,
    /// Whom or what it applies to.
    AppliesTo,
    /// Within what, counted from what, until what.
    TimeLimit,
    /// Age, amount, score.
    Thresholds,
    /// Whose judgement counts.
    DecidedBy,
    /// What happens once the word is used.
    Then,
    /// Examples that belong.
    Includes,
    /// Examples that do not belong.
    Excludes,
    /// Law or protocol.
    Source,
    /// Why the organisation needs the word to mean this.
    Why,
    /// When the organisation last looked at it.
    ReviewedOn,
}

impl Facet {
    /// Every facet, in order.
    pub const ALL: [Self; 15] = [
        Self::Usage,
        Self::OurWord,
        Self::Wording,
        Self::InPlainWords,
        Self::Criterion,
        Self::AppliesTo,
        Self::TimeLimit,
        Self::Thresholds,
        Self::DecidedBy,
        Self::Then,
        Self::Includes,
        Self::Excludes,
        Self::Source,
        Self::Why,
        Self::ReviewedOn,
    ];

    /// The facets that carry meaning and can stand in an agreement: all but use, own word and review date.
    pub const MEANING: [Self; 12] = [
        Self::Wording,
        Self::InPlainWords,
        Self::Criterion,
        Self::AppliesTo,
        Self::TimeLimit,
        Self::Thresholds,
        Self::DecidedBy,
        Self::Then,
        Self::Includes,
        Self::Excludes,
        Self::Source,
        Self::Why,
    ];

    /// The key in files and JSON.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Usage => "usage",
            Self::OurWord => "our_word",
            Self::Wording => "wording",
            Self::InPlainWords => "in_plain_words",
            Self::Criterion => "criterion",
            Self::AppliesTo => "applies_to",
            Self::TimeLimit => "time_limit",
            Self::Thresholds => "thresholds",
            Self::DecidedBy => "decided_by",
            Self::Then => "then",
            Self::Includes => "includes",
            Self::Excludes => "excludes",
            Self::Source => "source",
            Self::Why => "why",
            Self::ReviewedOn => "reviewed_on",
        }
    }

    /// The facet with this key, if any.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.key() == key)
    }

    /// The name that people read.
    #[must_use]
    pub const fn say(self) -> Say {
        match self {
            Self::Usage => words::USAGE,
            Self::OurWord => words::OUR_WORD,
            Self::Wording => words::WORDING,
            Self::InPlainWords => words::IN_PLAIN_WORDS,
            Self::Criterion => words::CRITERION,
            Self::AppliesTo => words::APPLIES_TO,
            Self::TimeLimit => words::TIME_LIMIT,
            Self::Thresholds => words::THRESHOLDS,
            Self::DecidedBy => words::DECIDED_BY,
            Self::Then => words::THEN,
            Self::Includes => words::INCLUDES,
            Self::Excludes => words::EXCLUDES,
            Self::Source => words::SOURCE,
            Self::Why => words::WHY,
            Self::ReviewedOn => words::REVIEWED_ON,
        }
    }

    /// The name in a language.
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        self.say().to(language)
    }
}

/// The value of one facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FacetValue {
    /// Nothing said.
    Empty,
    /// One text.
    Text(String),
    /// Several examples.
    Lines(Vec<String>),
    /// Time limits.
    Limits(Vec<TimeLimit>),
    /// Thresholds.
    Thresholds(Vec<Threshold>),
    /// A day.
    Day(Date),
    /// Whether the word is used.
    Usage(Usage),
}

impl FacetValue {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            Self::Lines(lines) => lines.iter().all(|line| line.trim().is_empty()),
            Self::Limits(limits) => limits.is_empty(),
            Self::Thresholds(thresholds) => thresholds.is_empty(),
            Self::Day(_) => false,
            Self::Usage(usage) => *usage == Usage::Used,
        }
    }

    /// The value as people read it, one line for each example, limit or threshold.
    #[must_use]
    pub fn lines(&self, language: Language) -> Vec<String> {
        match self {
            Self::Empty => Vec::new(),
            Self::Text(text) => text.lines().map(str::to_owned).collect(),
            Self::Lines(lines) => lines.clone(),
            Self::Limits(limits) => limits.iter().map(|limit| limit.sentence(language)).collect(),
            Self::Thresholds(thresholds) => thresholds.iter().map(Threshold::sentence).collect(),
            Self::Day(day) => vec![day.to_string()],
            Self::Usage(usage) => vec![usage.say().to(language).to_owned()],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_facet_is_found_by_its_key() {
        for facet in Facet::ALL {
            assert_eq!(Facet::of_key(facet.key()), Some(facet));
        }
        assert_eq!(Facet::of_key("colour"), None);
    }
}
