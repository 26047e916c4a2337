//! Measures of agreement: pure functions, each with its source and a worked example. One that cannot be
//! computed says so and never returns a flattering default.

mod alpha;
mod answers;
mod cases;
mod check_in;
mod coorientation;
mod enough;
mod kappa;
mod leadership;
mod leaning;
mod line;
mod openness;
mod panel;
mod rank;
mod rounds;
mod splits;
mod story;

pub use alpha::{Coefficient, Metric, alpha, coefficient};
pub use cases::{judgement_gap, mean_difference};
pub use check_in::{Given, Matrix};
pub use coorientation::{Insight, Orientation, insight, mean_distance, orientation};
pub use enough::{ENOUGH_ANSWERS, ENOUGH_CASES, ENOUGH_ORGANISATIONS, ENOUGH_PAIRS, Unmeasured};
pub use kappa::{Weights, kappa};
pub use leadership::{Attention, Deeds, LATELY, Leadership, attention, deeds};
pub use leaning::{Leaning, leanings};
pub use line::{Line, line};
pub use openness::{Openness, Share, guesses_asked, is_given, openness};
pub use panel::{Panel, divided};
pub use rank::{ranks, spearman};
pub use rounds::{CaseRound, Consensus, Course, Round, Rounds, Stability, rounds};
pub use splits::{CaseSplit, splits};
pub use story::{Apart, PairApart, SameStory, same_story};

/// A count as a number to calculate with.
#[allow(clippy::cast_precision_loss, reason = "nobody counts that many answers")]
const fn number(count: usize) -> f64 {
    count as f64
}
