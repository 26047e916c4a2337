//! Whether wordings and judgements tell the same story: texts and judgements differ independently.

use super::enough::{ENOUGH_PAIRS, Unmeasured};
use super::rank::spearman;

/// How far two organisations lie apart in something.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Apart {
    /// How far, from 0.
    pub by: f64,
    /// Whether that counts as differing; whoever measured it knows from where on.
    pub differs: bool,
}

/// How far two organisations lie apart on a term.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PairApart {
    /// In their wordings.
    pub wordings: Apart,
    /// In how they judge the cases that both answered.
    pub judgements: Apart,
}

/// What the pairs of a term tell together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SameStory {
    /// Alike in words and in judgement.
    pub alike: usize,
    /// Alike in words, different in judgement: what nobody sees coming.
    pub hidden: usize,
    /// Different in words, alike in judgement: the same practice.
    pub same_practice: usize,
    /// Different in both.
    pub different: usize,
    /// Spearman's rank correlation between the two over the pairs, −1 to 1: near 1 when those who write alike
    /// judge alike. Or why there is none.
    pub rank_correlation: Result<f64, Unmeasured>,
}

/// Counts pairs that have both wordings and judgements; fewer than [`ENOUGH_PAIRS`] have no coefficient.
#[must_use]
pub fn same_story(pairs: &[PairApart]) -> SameStory {
    let count = |wordings: bool, judgements: bool| {
        let meant =
            |pair: &&PairApart| pair.wordings.differs == wordings && pair.judgements.differs == judgements;
        pairs.iter().filter(meant).count()
    };
    let figures: Vec<(f64, f64)> = pairs.iter().map(|pair| (pair.wordings.by, pair.judgements.by)).collect();
    let rank_correlation = if pairs.len() < ENOUGH_PAIRS {
        Err(Unmeasured::TooFewPairs { pairs: pairs.len() })
    } else {
        spearman(&figures).ok_or(Unmeasured::NoVariation)
    };
    SameStory {
        alike: count(false, false),
        hidden: count(false, true),
        same_practice: count(true, false),
        different: count(true, true),
        rank_correlation,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn pair((wordings, judgements): (f64, f64)) -> PairApart {
        let apart = |by: f64| Apart { by, differs: by >= 0.3 };
        PairApart { wordings: apart(wordings), judgements: apart(judgements) }
    }

    #[test]
    fn pairs_are_counted_by_both_and_too_few_have_no_coefficient() {
        let pairs = [(0.1, 0.0), (0.1, 0.5), (0.2, 1.0), (0.8, 0.1), (0.9, 0.9)].map(pair);
        let expected = SameStory {
            alike: 1,
            hidden: 2,
            same_practice: 1,
            different: 1,
            rank_correlation: Err(Unmeasured::TooFewPairs { pairs: 5 }),
        };
        assert_eq!(same_story(&pairs), expected);
    }

    #[rstest]
    #[case::none(0, 0.1, Err(Unmeasured::TooFewPairs { pairs: 0 }))]
    #[case::nine(9, 0.1, Err(Unmeasured::TooFewPairs { pairs: 9 }))]
    #[case::ten(10, 0.1, Ok(1.0))]
    #[case::the_other_way_round(10, -0.1, Ok(-1.0))]
    #[case::judged_alike_by_all(10, 0.0, Err(Unmeasured::NoVariation))]
    fn ten_pairs_have_a_coefficient(
        #[case] pairs: i32,
        #[case] step: f64,
        #[case] expected: Result<f64, Unmeasured>,
    ) {
        let pairs: Vec<PairApart> =
            (0..pairs).map(f64::from).map(|n| pair((n / 10.0, 1.0 + n * step))).collect();
        match (same_story(&pairs).rank_correlation, expected) {
            (Ok(found), Ok(expected)) => assert!((found - expected).abs() < 1e-9),
            (found, expected) => assert_eq!(found, expected),
        }
    }
}
