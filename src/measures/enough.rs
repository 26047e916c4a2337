//! From how many answers on a coefficient says anything, in one place.

/// With fewer organisations than this there are two opinions and no pattern: the raw answers say all.
pub const ENOUGH_ORGANISATIONS: usize = 3;

/// With fewer cases than this, answered by at least two, one answer more or less turns a coefficient round.
pub const ENOUGH_CASES: usize = 10;

/// With fewer pairs than this no order is told from chance. Two-sided at 5 %, Spearman's coefficient has to
/// be 1 with five pairs, .886 with six and .648 with ten (Zar 1972, *Journal of the American Statistical
/// Association* 67); pairs share their organisations, so that even ten, which five organisations make,
/// are the least.
pub const ENOUGH_PAIRS: usize = 10;

/// With fewer answers than this a mean would give away who said what.
pub const ENOUGH_ANSWERS: usize = 3;

/// Why there is no coefficient. What was counted comes with it, so that a screen can say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unmeasured {
    /// Fewer than [`ENOUGH_ORGANISATIONS`] answered a case that somebody else answered too.
    TooFewOrganisations {
        /// So many did.
        organisations: usize,
    },
    /// Fewer than [`ENOUGH_CASES`] were answered by at least two.
    TooFewCases {
        /// So many were.
        cases: usize,
    },
    /// Fewer than [`ENOUGH_PAIRS`] of organisations have both wordings and judgements to compare.
    TooFewPairs {
        /// So many have.
        pairs: usize,
    },
    /// Everything that is compared is the same, so that agreement cannot be told from a lack of choice.
    NoVariation,
}
