//! Comparators (`at most`, `more than`, `of meer`) and what they leave of a scale.

use std::sync::OnceLock;

use super::super::phrases::Phrasebook;
use super::super::tokens::{Token, text_at};
use super::{comparators_dutch as dutch, comparators_english as english};
use crate::words::Language;

/// How a figure bounds what is meant; of two in one place the first of these holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::divergence) enum Comparator {
    /// `under`: less, not the figure itself.
    Under,
    /// `at most`, `within`, `or less`.
    AtMost,
    /// `up to`, `tot`: less, and with some people the figure itself.
    UpTo,
    /// Nothing but the figure.
    Exactly,
    /// `at least`, `from`, `or more`.
    AtLeast,
    /// `over`: more, and with some people the figure itself.
    Over,
}

impl Comparator {
    /// Turned round by `not`: `not under` is `at least`.
    pub(in crate::divergence) const fn negated(self) -> Self {
        match self {
            Self::Under | Self::UpTo => Self::AtLeast,
            Self::AtMost => Self::Over,
            Self::AtLeast => Self::Under,
            Self::Over => Self::AtMost,
            Self::Exactly => Self::Exactly,
        }
    }

    /// The words that stand before a figure.
    const fn before(self, language: Language) -> &'static [&'static str] {
        match language {
            Language::English => self.before_in_english(),
            Language::Dutch => self.before_in_dutch(),
        }
    }

    const fn before_in_english(self) -> &'static [&'static str] {
        match self {
            Self::Under => english::UNDER,
            Self::AtMost => english::AT_MOST,
            Self::UpTo => english::UP_TO,
            Self::Exactly => english::EXACTLY,
            Self::AtLeast => english::AT_LEAST,
            Self::Over => english::OVER,
        }
    }

    const fn before_in_dutch(self) -> &'static [&'static str] {
        match self {
            Self::Under => dutch::UNDER,
            Self::AtMost => dutch::AT_MOST,
            Self::UpTo => dutch::UP_TO,
            Self::Exactly => dutch::EXACTLY,
            Self::AtLeast => dutch::AT_LEAST,
            Self::Over => dutch::OVER,
        }
    }

    /// The words that stand behind a figure and its unit.
    const fn after(self, language: Language) -> &'static [&'static str] {
        match (self, language) {
            (Self::AtMost, Language::English) => english::BEHIND_AT_MOST,
            (Self::AtMost, Language::Dutch) => dutch::BEHIND_AT_MOST,
            (Self::Under, Language::Dutch) => dutch::BEHIND_UNDER,
            (Self::Under, Language::English) => english::BEHIND_UNDER,
            (Self::AtLeast, Language::English) => english::BEHIND_AT_LEAST,
            (Self::AtLeast, Language::Dutch) => dutch::BEHIND_AT_LEAST,
            _ => &[],
        }
    }

    const ALL: [Self; 6] = [Self::Under, Self::AtMost, Self::UpTo, Self::Exactly, Self::AtLeast, Self::Over];
}

/// How far back a comparator may begin before its figure.
const LONGEST: usize = 6;

/// All that can stand before a figure, and all that can stand behind one.
struct Around {
    before: Phrasebook<Comparator>,
    after: Phrasebook<Comparator>,
}

impl Around {
    fn of(language: Language) -> &'static Self {
        static ALL: OnceLock<[Around; 2]> = OnceLock::new();
        let [english, dutch] = ALL.get_or_init(|| [Language::English, Language::Dutch].map(Self::read));
        match language {
            Language::English => english,
            Language::Dutch => dutch,
        }
    }

    fn read(language: Language) -> Self {
        let mut out = Self { before: Phrasebook::default(), after: Phrasebook::default() };
        for comparator in Comparator::ALL {
            for phrase in comparator.before(language) {
                out.before.add(phrase.split(' '), comparator);
            }
            for phrase in comparator.after(language) {
                out.after.add(phrase.split(' '), comparator);
            }
        }
        out
    }
}

/// The comparator that ends just before a token, and where it begins. Small words in between (`the`,
/// `age of`) are passed over.
pub(in crate::divergence) fn comparator_before(
    tokens: &[Token],
    at: usize,
    language: Language,
) -> Option<(Comparator, usize)> {
    let mut end = at;
    while end > 0 && is_filler(text_at(tokens, end - 1), language) && at - end < 4 {
        end -= 1;
    }
    let phrases = &Around::of(language).before;
    let reaches = |start: usize, length: usize| (end..=at).contains(&(start + length));
    let best = (end.saturating_sub(LONGEST)..end).find_map(|start| {
        let found = phrases.at(tokens, start).filter(|(length, _)| reaches(start, *length));
        found.map(|(_, comparator)| *comparator).min().map(|comparator| (comparator, start))
    });
    let (comparator, start) = best?;
    let negated = start > 0 && matches!(text_at(tokens, start - 1), "not" | "niet");
    Some(if negated { (comparator.negated(), start - 1) } else { (comparator, start) })
}

/// The comparator that begins at a token, and how many tokens it takes.
pub(in crate::divergence) fn comparator_after(
    tokens: &[Token],
    at: usize,
    language: Language,
) -> Option<(Comparator, usize)> {
    let found = Around::of(language).after.at(tokens, at);
    found.max_by_key(|(length, _)| *length).map(|(length, comparator)| (*comparator, length))
}

fn is_filler(word: &str, language: Language) -> bool {
    match language {
        Language::English => {
            matches!(
                word,
                "the"
                    | "a"
                    | "an"
                    | "age"
                    | "ages"
                    | "aged"
                    | "of"
                    | "about"
                    | "another"
                    | "€"
                    | "£"
                    | "$"
                    | "score"
            )
        }
        Language::Dutch => {
            matches!(word, "de" | "het" | "een" | "leeftijd" | "van" | "ongeveer" | "circa" | "€" | "score")
        }
    }
}

/// A stretch of a scale. A bound is a range itself where the wording leaves it open: `over 18` begins at
/// 18 or at 19, and agrees with both.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::divergence) struct Bounds {
    /// From where; `None` without a lower bound.
    pub(in crate::divergence) low: Option<(f64, f64)>,
    /// To where; `None` without an upper bound.
    pub(in crate::divergence) high: Option<(f64, f64)>,
}

/// Under this age, in years, it is told by months as well.
const SMALL_CHILD: f64 = 3.0;

impl Bounds {
    /// Everything.
    pub(in crate::divergence) const ANY: Self = Self { low: None, high: None };

    /// Whether nothing but one value lies within them, or one year of age.
    pub(in crate::divergence) fn is_one_value(self) -> bool {
        self.low.zip(self.high).is_some_and(|(low, high)| high.1 - low.0 <= 1.0)
    }

    /// What a comparator leaves. On a scale of whole numbers `step` is 1 (`more than two` begins at 3,
    /// and an age of `17 or under` ends at 18); on others it is 0.
    pub(in crate::divergence) fn of(comparator: Comparator, value: f64, scale: Scale) -> Self {
        let at = |x: f64| Some((x, x));
        let (low, high) = match (comparator, scale) {
            (Comparator::Under, Scale::Count) => (None, at(value - 1.0)),
            (Comparator::Under, _) => (None, at(value)),
            (Comparator::AtMost, Scale::Age) => (None, at(value + 1.0)),
            (Comparator::AtMost, _) => (None, at(value)),
            (Comparator::UpTo, Scale::Age) => (None, Some((value, value + 1.0))),
            (Comparator::UpTo, Scale::Count) => (None, Some((value - 1.0, value))),
            (Comparator::UpTo, Scale::Continuous) => (None, at(value)),
            (Comparator::Exactly, Scale::Age) => (at(value), at(value + 1.0)),
            (Comparator::Exactly, _) => (at(value), at(value)),
            (Comparator::AtLeast, _) => (at(value), None),
            (Comparator::Over, Scale::Count) => (at(value + 1.0), None),
            // Of small children the months count.
            (Comparator::Over, Scale::Age) if value < SMALL_CHILD => (at(value), None),
            (Comparator::Over, Scale::Age) => (Some((value, value + 1.0)), None),
            (Comparator::Over, Scale::Continuous) => (at(value), None),
        };
        Self { low, high }
    }

    /// From one figure to another; with ages the upper one may be meant to be over or to be included.
    pub(in crate::divergence) const fn between(low: f64, high: f64, scale: Scale) -> Self {
        let slack = if matches!(scale, Scale::Age) { 1.0 } else { 0.0 };
        Self { low: Some((low, low)), high: Some((high, high + slack)) }
    }

    /// Whether a value lies within, whichever way an open bound is meant.
    pub(in crate::divergence) fn holds(self, value: f64) -> bool {
        self.low.is_none_or(|(_, low)| value >= low) && self.high.is_none_or(|(high, _)| value < high)
    }

    /// Whether both leave the same. What one leaves open may be meant as the other says it; `over 17` and `over 18` are
    /// meant alike, and are not the same.
    pub(in crate::divergence) fn agrees(self, other: Self) -> bool {
        let is_open = |bound: (f64, f64)| bound.1 > bound.0;
        let has_one_end = |bounds: Self| bounds.low.is_none() != bounds.high.is_none();
        let one_end = has_one_end(self) && has_one_end(other);
        let same = |a: Option<(f64, f64)>, b: Option<(f64, f64)>| match (a, b) {
            (None, None) => true,
            (Some(a), Some(b)) if one_end && is_open(a) && is_open(b) => (a.0 - b.0).abs() <= tolerance(b.0),
            (Some(a), Some(b)) => a.0 <= b.1 + tolerance(b.1) && b.0 <= a.1 + tolerance(a.1),
            // A lower bound of nothing is no bound.
            (Some(bound), None) | (None, Some(bound)) => bound.0 <= 0.0 && bound.1 <= 0.0,
        };
        same(self.low, other.low) && same(self.high, other.high)
    }
}

fn tolerance(value: f64) -> f64 {
    value.abs() * 1e-9
}

/// What kind of scale a figure lies on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::divergence) enum Scale {
    /// Whole years of age.
    Age,
    /// Whole things.
    Count,
    /// Anything between.
    Continuous,
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::super::tokens::tokens;
    use super::*;

    #[rstest]
    #[case("under 18", Some(Comparator::Under))]
    #[case("not under 18", Some(Comparator::AtLeast))]
    #[case("under the age of 18", Some(Comparator::Under))]
    #[case("no more than 18", Some(Comparator::AtMost))]
    #[case("more than 18", Some(Comparator::Over))]
    #[case("at least 18", Some(Comparator::AtLeast))]
    #[case("no later than 18", Some(Comparator::AtMost))]
    #[case("understand 18", None)]
    #[case("the 18", None)]
    fn before_a_figure(#[case] text: &str, #[case] expected: Option<Comparator>) {
        let tokens = tokens(text, Language::English);
        let at = tokens.iter().position(|t| t.text == "18").unwrap();
        assert_eq!(comparator_before(&tokens, at, Language::English).map(|(c, _)| c), expected);
    }

    #[rstest]
    #[case(Comparator::Over, 2.0, Comparator::AtLeast, 3.0, Scale::Count, true)]
    #[case(Comparator::Over, 2.0, Comparator::AtLeast, 2.0, Scale::Count, false)]
    #[case(Comparator::Under, 18.0, Comparator::AtMost, 17.0, Scale::Age, true)]
    #[case(Comparator::Over, 18.0, Comparator::AtLeast, 18.0, Scale::Age, true)]
    #[case(Comparator::Under, 18.0, Comparator::Under, 23.0, Scale::Age, false)]
    #[case(Comparator::Over, 17.0, Comparator::Over, 18.0, Scale::Age, false)]
    #[case(Comparator::UpTo, 17.0, Comparator::UpTo, 18.0, Scale::Age, false)]
    #[case(Comparator::UpTo, 18.0, Comparator::AtMost, 17.0, Scale::Age, true)]
    #[case(Comparator::UpTo, 18.0, Comparator::UpTo, 18.0, Scale::Age, true)]
    #[case(Comparator::AtMost, 15.0, Comparator::AtLeast, 15.0, Scale::Continuous, false)]
    fn equal_values_written_differently_agree(
        #[case] a: Comparator,
        #[case] x: f64,
        #[case] b: Comparator,
        #[case] y: f64,
        #[case] scale: Scale,
        #[case] agree: bool,
    ) {
        assert_eq!(Bounds::of(a, x, scale).agrees(Bounds::of(b, y, scale)), agree);
        assert_eq!(Bounds::of(b, y, scale).agrees(Bounds::of(a, x, scale)), agree);
    }
}
