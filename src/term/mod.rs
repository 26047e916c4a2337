//! The only module that talks to the terminal.
//!
//! A [`Session`] takes the terminal over and gives it back as it was found: when it is dropped, when the program
//! panics, when it is stopped by a signal, while `$EDITOR` runs. Keys, pastes and signals come as [`Event`]s over
//! an ordinary channel, from threads of their own. After a hang-up nothing is ever written again.
//!
//! Absent on purpose: asking the terminal questions (where the cursor is, which keyboard protocol it knows).
//! The answer arrives among the keys and the reader eats it.

mod capabilities;
mod clipboard;
mod error;
mod keys;
mod modes;
mod outside;
mod panic;
mod reader;
mod session;
mod signals;
mod state;
mod uneven;

pub use capabilities::capabilities;
pub use error::{EditorError, TermError};
pub use outside::run_editor;
pub use session::{Options, Session};

use crate::app::input::Input;

/// Something that the terminal or the system tells us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A key, a paste, the mouse, the window.
    Input(Input),
    /// We are asked to stop: finish what is being written, leave the terminal, end.
    Terminate,
    /// The terminal is gone: finish what is being written and end. The session writes nothing any more.
    HangUp,
    /// We are asked to stand aside: call [`Session::suspend`].
    Suspend,
    /// We were stopped and go on: call [`Session::resume`].
    Resume,
}
