//! Whether a panel is divided: the RAND/UCLA appropriateness method.

use super::enough::ENOUGH_ORGANISATIONS;
use super::number;
use crate::domain::Verdict;

/// The range between the percentiles that means disagreement when ratings lie evenly about the middle.
const RANGE_WHEN_EVEN: f64 = 2.35;
/// How much wider it may be for each point that the ratings lie off the middle.
const FOR_LEANING: f64 = 1.5;
/// The middle of the scale from 1 to 9.
const MIDDLE: f64 = 5.0;
/// Up to so many raters the ends are counted, as percentiles of so few jump from one rater to the next.
const FEW: usize = 7;

/// Ratings from 1 to 9 by several raters.
///
/// Source: K. Fitch and others, *The RAND/UCLA Appropriateness Method User's Manual* (2001).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Panel {
    /// The rating in the middle.
    pub median: f64,
    /// The rating below which 30 % lie.
    pub p30: f64,
    /// The rating below which 70 % lie.
    pub p70: f64,
}

impl Panel {
    /// What the ratings of a panel come to. `None` without a rating, and when one lies outside 1 to 9.
    #[must_use]
    pub fn of(ratings: &[u8]) -> Option<Self> {
        if ratings.iter().any(|rating| !(1..=9).contains(rating)) {
            return None;
        }
        let mut sorted = ratings.to_vec();
        sorted.sort_unstable();
        let at = |tenths| percentile(&sorted, tenths);
        Some(Self { median: at(5)?, p30: at(3)?, p70: at(7)? })
    }

    /// IPR: how far the inner 40 % of the ratings reach, 0 to 8.
    #[must_use]
    pub const fn range(&self) -> f64 {
        self.p70 - self.p30
    }

    /// IPRAS: the range from which on they disagree, wider the more they lean to one end; 2.35 to 8.35.
    #[must_use]
    pub const fn limit(&self) -> f64 {
        RANGE_WHEN_EVEN + FOR_LEANING * (MIDDLE - f64::midpoint(self.p30, self.p70)).abs()
    }

    /// The range as a share of the limit: above 1 is disagreement.
    #[must_use]
    pub const fn index(&self) -> f64 {
        self.range() / self.limit()
    }

    /// Whether the panel disagrees.
    #[must_use]
    pub const fn disagrees(&self) -> bool {
        self.range() > self.limit()
    }
}

/// A percentile by linear interpolation between the two nearest of n values, at (n − 1)·p: type 7 of
/// R. Hyndman and Y. Fan, *The American Statistician* 50 (1996).
fn percentile(sorted: &[u8], tenths: usize) -> Option<f64> {
    let place = sorted.len().checked_sub(1)? * tenths;
    let below = f64::from(*sorted.get(place / 10)?);
    let above = sorted.get(place / 10 + 1).map_or(below, |&value| f64::from(value));
    Some(below + (above - below) * number(place % 10) / 10.0)
}

/// Whether those who answered a case are divided. `None` under [`ENOUGH_ORGANISATIONS`] answers: two who
/// differ are two opinions, and there is nothing more to it than the answers themselves.
///
/// Three to seven are divided when at least a third stand at each end, yes and no: what the manual asks of its
/// panels of nine. More are a [`Panel`], in which a verdict stands for the middle of its third of the scale:
/// no 2, depends 5, yes 8.
#[must_use]
pub fn divided(verdicts: &[Verdict]) -> Option<bool> {
    if verdicts.len() < ENOUGH_ORGANISATIONS {
        return None;
    }
    if verdicts.len() > FEW {
        let ratings: Vec<u8> = verdicts.iter().map(|verdict| rating(*verdict)).collect();
        return Panel::of(&ratings).map(|panel| panel.disagrees());
    }
    let a_third_say = |end| 3 * verdicts.iter().filter(|verdict| **verdict == end).count() >= verdicts.len();
    Some(a_third_say(Verdict::Yes) && a_third_say(Verdict::No))
}

const fn rating(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::No => 2,
        Verdict::Depends => 5,
        Verdict::Yes => 8,
    }
}

#[cfg(test)]
mod tests {
    use super::super::answers::testing::verdicts;
    use super::*;
    use rstest::rstest;

    fn near(value: f64, expected: f64) -> bool {
        (value - expected).abs() < 1e-3
    }

    #[test]
    fn a_panel_that_leans_to_one_end_does_not_disagree() {
        let panel = Panel::of(&[4, 5, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9]).unwrap();
        assert_eq!(panel, Panel { median: 7.0, p30: 7.0, p70: 8.0 });
        assert!(near(panel.limit(), 6.1) && near(panel.index(), 0.164) && !panel.disagrees());
    }

    #[test]
    fn a_panel_at_both_ends_disagrees() {
        let panel = Panel::of(&[1, 1, 2, 2, 5, 8, 8, 9, 9]).unwrap();
        assert!(near(panel.limit(), 2.35) && near(panel.index(), 2.553) && panel.disagrees());
    }

    #[rstest]
    #[case::none(&[])]
    #[case::below(&[0, 5])]
    #[case::above(&[5, 10])]
    fn ratings_lie_between_1_and_9(#[case] ratings: &[u8]) {
        assert_eq!(Panel::of(ratings), None);
    }

    #[rstest]
    #[case::two("yn", None)]
    #[case::one_each("ydn", Some(true))]
    #[case::two_against_one("yyn", Some(true))]
    #[case::nobody_at_one_end("yyd", Some(false))]
    #[case::a_quarter("yyyn", Some(false))]
    #[case::halves("yynn", Some(true))]
    #[case::two_of_six("yydddn", Some(false))]
    #[case::a_third_of_six("yyddnn", Some(true))]
    #[case::two_of_seven("yyyyynn", Some(false))]
    #[case::three_of_seven("yyyynnn", Some(true))]
    #[case::eight_in_halves("yyyynnnn", Some(true))]
    #[case::eight_lean("yyyyyynn", Some(false))]
    #[case::nine_in_thirds("yyydddnnn", Some(true))]
    #[case::all_depends("dddddddd", Some(false))]
    fn few_are_counted_at_the_ends_and_many_by_percentiles(
        #[case] letters: &str,
        #[case] expected: Option<bool>,
    ) {
        assert_eq!(divided(&verdicts(letters)), expected);
    }
}
