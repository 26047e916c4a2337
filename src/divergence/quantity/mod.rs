//! Quantities: how long, how old, how much, how many; with what comparator.

mod age;
mod comparator;
mod comparators_dutch;
mod comparators_english;
mod compound;
mod count;
mod duration;
mod duration_reader;
mod duration_words;
mod figure;
mod measured;
mod range;
mod share;
mod time_of_day;
mod unit;

pub use duration::{Clock, Duration};
pub use duration_reader::read_duration;
pub use figure::is_share;

pub(super) use age::is_age;
pub(super) use comparator::{Comparator, comparator_after, comparator_before};
pub(super) use compound::length_of_compound;
pub(super) use duration::plain_number;
pub(super) use duration_reader::{begins_duration, begins_worded_duration, duration_at, whole_duration};
pub(super) use figure::{
    Figure, Measure, begins_figure, begins_worded_figure, figures_in, is_one_kind, read_figure,
};
pub(super) use measured::{Dimension, begins_unit};
pub(super) use unit::{is_unit_of_time, length_of_unit};
