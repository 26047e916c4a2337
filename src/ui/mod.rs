//! Draws the workbench: reads its state, fills a frame, and hands back what lies where.

pub mod frame;
mod layout;
mod overlays;
mod present;
mod screens;
pub mod theme;
pub mod widgets;

pub use frame::draw;
pub use present::present;
