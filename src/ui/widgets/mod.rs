//! Small values that draw themselves.
//!
//! Each is made, drawn by reference and forgotten. Each clips first, so that drawing half or wholly outside
//! the buffer is safe. What a click must find again is handed back by `draw`, which does what
//! [`ratatui::widgets::Widget::render`] does.

mod divergence_bar;
mod editor;
mod key_hints;
mod list;
mod paint;
mod popup;
mod rows;
mod scrollbar;
mod tabs;
#[cfg(test)]
mod testing;
mod wrap;

pub use divergence_bar::DivergenceBar;
pub use editor::Editor;
pub use key_hints::KeyHints;
pub use list::{List, first_visible};
pub use popup::{Popup, pane};
pub use rows::shown;
pub use scrollbar::Scrollbar;
pub use tabs::TabsBar;
pub use wrap::{wrap_at_most, wrap_styled};
