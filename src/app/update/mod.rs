//! What each key and message does to the state.

pub mod agreement;
pub mod blind;
pub mod case;
pub mod compare;
pub mod confirm;
pub mod conflict;
pub mod drafts;
pub mod edit;
pub mod explain;
pub mod form;
pub mod go;
pub mod guess;
pub mod history;
pub mod hold;
pub mod map;
mod message;
mod mouse;
mod openness;
pub mod overlay;
pub mod reveal;
pub mod round;
pub mod session;
pub mod terms;
pub mod trust;
mod unsealed;
pub mod workshop;

pub use message::{compare_all, update};
