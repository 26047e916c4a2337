//! Draws the state. Reads it and nothing else, and never changes it.

pub mod theme;
pub mod widgets;
