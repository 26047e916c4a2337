//! Measures of agreement: pure functions, each with its source and a worked example. One that cannot be
//! computed says so and never returns a flattering default.

mod cases;

pub use cases::{judgement_gap, mean_difference};
