//! The loop: takes what happens, lets the workbench change its state, does what it asks for, draws.
//!
//! One thread owns the state and the terminal, one the disk, one compares. They talk over channels, so that
//! nothing slow ever holds up a key; changes reach the disk in the order in which they were made.

mod compare;
mod disk;
mod error;
mod present;
mod workbench;

pub use error::RuntimeError;
pub use present::{Follow, present};
pub use workbench::{Options, open};
