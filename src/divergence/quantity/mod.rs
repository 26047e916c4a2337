//! Quantities: how long, how old, how much, how many; with what comparator.

mod comparator;
mod comparator_words;
mod duration;
mod threshold;

pub use duration::{Clock, Duration, read_duration};
pub use threshold::is_share;

pub(super) use comparator::{Comparator, comparator_after, comparator_before};
pub(super) use duration::{duration_at, plain_number};
pub(super) use threshold::{Figure, Measure, figures_in, is_age, read_figure};
