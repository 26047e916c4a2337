//! How one organisation uses a term.

use super::{Date, Facet, FacetValue};
use crate::words::{self, Language, Say};

/// Whether an organisation uses a word at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Usage {
    /// It uses the word; the usual case.
    #[default]
    Used,
    /// It does not use the word.
    NotUsed,
    /// It says another word for it.
    OtherWord,
}

impl Usage {
    /// Every usage, in order.
    pub const ALL: [Self; 3] = [Self::Used, Self::NotUsed, Self::OtherWord];

    /// The value in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::NotUsed => "not-used",
            Self::OtherWord => "other-word",
        }
    }

    /// The usage with this value, if any.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|usage| usage.key() == key)
    }

    /// What people read.
    #[must_use]
    pub const fn say(self) -> Say {
        match self {
            Self::Used => words::USED,
            Self::NotUsed => words::NOT_USED,
            Self::OtherWord => words::OTHER_WORD,
        }
    }
}

/// Within what time something happens, and from when until when the clock runs. Kept as people wrote
/// it; `divergence` reads it as a quantity.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct TimeLimit {
    /// How long, such as `15 min` or `3 working days`.
    pub within: String,
    /// What starts the clock.
    pub counted_from: Option<String>,
    /// What stops the clock.
    pub until: Option<String>,
    /// In what share of cases it must be met, such as `90 %`, or `mean`.
    pub met_in: Option<String>,
    /// For which cases this limit holds, when there are several.
    pub applies_for: Option<String>,
}

impl TimeLimit {
    /// A limit with nothing but its length.
    #[must_use]
    pub fn of(within: &str) -> Self {
        Self { within: within.to_owned(), ..Self::default() }
    }

    /// The limit as people read it: `15 min from dispatch until first unit on scene (90 %)`.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        let mut out = self.within.clone();
        let mut add = |phrase: Say, value: &Option<String>| {
            if let Some(value) = value {
                let part = phrase.with(language, &[value]);
                if !part.starts_with(',') {
                    out.push(' ');
                }
                out.push_str(&part);
            }
        };
        add(words::LIMIT_FROM, &self.counted_from);
        add(words::LIMIT_UNTIL, &self.until);
        add(words::LIMIT_FOR, &self.applies_for);
        add(words::LIMIT_MET_IN, &self.met_in);
        out.trim().to_owned()
    }
}

/// A figure from which a word applies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Threshold {
    /// Of what: `age`, `amount`, `score`, …
    pub of: String,
    /// The figure as people wrote it: `under 18`, `€ 500 or more`, `any`.
    pub is: String,
}

impl Threshold {
    /// `age: under 18`.
    #[must_use]
    pub fn sentence(&self) -> String {
        match (self.of.is_empty(), self.is.is_empty()) {
            (true, _) => self.is.clone(),
            (_, true) => self.of.clone(),
            _ => format!("{}: {}", self.of, self.is),
        }
    }
}

/// How one organisation uses a term. Empty texts mean that nothing was said.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Definition {
    /// Whether the word is used.
    pub usage: Usage,
    /// The word said instead.
    pub our_word: String,
    /// IETF tag of the language of the texts, when it is not the organisation's.
    pub language: Option<String>,
    /// Exact text.
    pub wording: String,
    /// In plain words.
    pub in_plain_words: String,
    /// What it looks at.
    pub criterion: String,
    /// Whom or what it applies to.
    pub applies_to: String,
    /// Time limits; several when they differ by place or kind.
    pub time_limit: Vec<TimeLimit>,
    /// Ages, amounts, scores.
    pub thresholds: Vec<Threshold>,
    /// Whose judgement counts.
    pub decided_by: String,
    /// What happens once the word is used.
    pub then: String,
    /// Examples that belong.
    pub includes: Vec<String>,
    /// Examples that do not belong.
    pub excludes: Vec<String>,
    /// Law or protocol.
    pub source: String,
    /// Why the organisation needs the word to mean this.
    pub why: String,
    /// When the organisation last looked at it.
    pub reviewed_on: Option<Date>,
    /// Who typed it, when that was not the organisation itself; listed until its steward confirms.
    pub recorded_by: Option<String>,
}

impl Definition {
    /// A definition with a wording and nothing else.
    #[must_use]
    pub fn of_wording(wording: &str) -> Self {
        Self { wording: wording.to_owned(), ..Self::default() }
    }

    /// Whether there is a wording to compare: the word is used (or another with a wording) and said.
    #[must_use]
    pub fn speaks(&self) -> bool {
        self.usage != Usage::NotUsed && !self.wording.trim().is_empty()
    }

    /// Whether nothing at all is said.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        Facet::ALL.into_iter().all(|facet| self.get(facet).is_empty())
    }

    /// The value of a facet.
    #[must_use]
    pub fn get(&self, facet: Facet) -> FacetValue {
        let text = |text: &String| {
            if text.trim().is_empty() { FacetValue::Empty } else { FacetValue::Text(text.clone()) }
        };
        match facet {
            Facet::Usage => FacetValue::Usage(self.usage),
            Facet::OurWord => text(&self.our_word),
            Facet::Wording => text(&self.wording),
            Facet::InPlainWords => text(&self.in_plain_words),
            Facet::Criterion => text(&self.criterion),
            Facet::AppliesTo => text(&self.applies_to),
            Facet::TimeLimit => FacetValue::Limits(self.time_limit.clone()),
            Facet::Thresholds => FacetValue::Thresholds(self.thresholds.clone()),
            Facet::DecidedBy => text(&self.decided_by),
            Facet::Then => text(&self.then),
            Facet::Includes => FacetValue::Lines(self.includes.clone()),
            Facet::Excludes => FacetValue::Lines(self.excludes.clone()),
            Facet::Source => text(&self.source),
            Facet::Why => text(&self.why),
            Facet::ReviewedOn => self.reviewed_on.map_or(FacetValue::Empty, FacetValue::Day),
        }
    }

    /// Gives a facet a value. A value of the wrong kind for the facet leaves the definition as it is
    /// and returns `false`; [`FacetValue::Empty`] clears any facet.
    pub fn set(&mut self, facet: Facet, value: FacetValue) -> bool {
        match (self.text_mut(facet), value) {
            (Some(place), FacetValue::Text(text)) => *place = text,
            (Some(place), FacetValue::Empty) => place.clear(),
            (Some(_), _) => return false,
            (None, value) => return self.set_other(facet, value),
        }
        true
    }

    /// The text behind a facet that is one text.
    pub fn text_mut(&mut self, facet: Facet) -> Option<&mut String> {
        Some(match facet {
            Facet::OurWord => &mut self.our_word,
            Facet::Wording => &mut self.wording,
            Facet::InPlainWords => &mut self.in_plain_words,
            Facet::Criterion => &mut self.criterion,
            Facet::AppliesTo => &mut self.applies_to,
            Facet::DecidedBy => &mut self.decided_by,
            Facet::Then => &mut self.then,
            Facet::Source => &mut self.source,
            Facet::Why => &mut self.why,
            Facet::Usage
            | Facet::TimeLimit
            | Facet::Thresholds
            | Facet::Includes
            | Facet::Excludes
            | Facet::ReviewedOn => return None,
        })
    }

    fn set_other(&mut self, facet: Facet, value: FacetValue) -> bool {
        match (facet, value) {
            (Facet::Usage, FacetValue::Usage(usage)) => self.usage = usage,
            (Facet::Usage, FacetValue::Empty) => self.usage = Usage::Used,
            (Facet::TimeLimit, FacetValue::Limits(limits)) => self.time_limit = limits,
            (Facet::TimeLimit, FacetValue::Empty) => self.time_limit.clear(),
            (Facet::Thresholds, FacetValue::Thresholds(thresholds)) => self.thresholds = thresholds,
            (Facet::Thresholds, FacetValue::Empty) => self.thresholds.clear(),
            (Facet::Includes, FacetValue::Lines(lines)) => self.includes = lines,
            (Facet::Includes, FacetValue::Empty) => self.includes.clear(),
            (Facet::Excludes, FacetValue::Lines(lines)) => self.excludes = lines,
            (Facet::Excludes, FacetValue::Empty) => self.excludes.clear(),
            (Facet::ReviewedOn, FacetValue::Day(day)) => self.reviewed_on = Some(day),
            (Facet::ReviewedOn, FacetValue::Empty) => self.reviewed_on = None,
            _ => return false,
        }
        true
    }

    /// The facets in which two definitions differ as written.
    #[must_use]
    pub fn differing(&self, other: &Self) -> Vec<Facet> {
        Facet::ALL.into_iter().filter(|facet| self.get(*facet) != other.get(*facet)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_facet_can_be_set_read_and_cleared() {
        let mut definition = Definition::default();
        let day = jiff::civil::date(2026, 3, 1);
        for facet in Facet::ALL {
            let value = match facet {
                Facet::Usage => FacetValue::Usage(Usage::OtherWord),
                Facet::TimeLimit => FacetValue::Limits(vec![TimeLimit::of("15 min")]),
                Facet::Thresholds => {
                    FacetValue::Thresholds(vec![Threshold { of: "age".into(), is: "any".into() }])
                }
                Facet::Includes | Facet::Excludes => FacetValue::Lines(vec!["x".into()]),
                Facet::ReviewedOn => FacetValue::Day(day),
                _ => FacetValue::Text("x".into()),
            };
            assert!(definition.set(facet, value.clone()), "{facet:?}");
            assert_eq!(definition.get(facet), value);
            assert!(definition.set(facet, FacetValue::Empty));
            assert!(definition.get(facet).is_empty());
        }
        assert!(definition.is_blank());
    }

    #[test]
    fn a_value_of_the_wrong_kind_changes_nothing() {
        let mut definition = Definition::of_wording("a");
        assert!(!definition.set(Facet::Wording, FacetValue::Usage(Usage::NotUsed)));
        assert!(!definition.set(Facet::TimeLimit, FacetValue::Text("15 min".into())));
        assert_eq!(definition, Definition::of_wording("a"));
    }

    #[test]
    fn a_time_limit_reads_as_a_phrase() {
        let limit = TimeLimit {
            within: "15 min".into(),
            counted_from: Some("dispatch".into()),
            until: Some("first unit on scene".into()),
            met_in: Some("90 %".into()),
            applies_for: None,
        };
        assert_eq!(
            limit.sentence(Language::English),
            "15 min from dispatch until first unit on scene, met in 90 %"
        );
    }

    #[test]
    fn an_organisation_that_does_not_use_the_word_does_not_speak() {
        assert!(!Definition { usage: Usage::NotUsed, ..Definition::of_wording("x") }.speaks());
        assert!(
            !Definition { usage: Usage::OtherWord, our_word: "at risk".into(), ..Definition::default() }
                .speaks()
        );
        assert!(Definition::of_wording("x").speaks());
    }
}
