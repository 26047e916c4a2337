//! What the workbench is and does, without a terminal, a disk or a clock.

pub mod editor;
pub mod input;
pub mod terminal;
