//! What can go wrong between us and the terminal.

use std::io;
use std::path::PathBuf;

/// What went wrong between us and the terminal.
#[derive(Debug, thiserror::Error)]
pub enum TermError {
    /// Nobody is on the other side, or the terminal cannot move its cursor.
    #[error(
        "the workbench needs a terminal that can show a full screen; the other commands work without one"
    )]
    NotATerminal,
    /// It could not be taken over.
    #[error("the terminal could not be taken over: {0}")]
    Enter(#[source] io::Error),
    /// It could not be written to.
    #[error("the terminal could not be written to: {0}")]
    Write(#[source] io::Error),
    /// It hung up.
    #[error("the terminal is gone")]
    Gone,
    /// A thread or the handlers of signals could not be set up.
    #[error("keys and signals could not be listened to: {0}")]
    Listen(#[source] io::Error),
    /// Nobody could continue us.
    #[error("there is no shell to come back from, so the program stays")]
    NoShell,
    /// Standing aside did not work.
    #[error("the program could not be suspended: {0}")]
    Suspend(#[source] io::Error),
    /// Too much for the clipboard.
    #[error("{bytes} bytes are too many to copy through the terminal, which takes {most}")]
    TooLong {
        /// How many there are.
        bytes: usize,
        /// How many there may be.
        most: usize,
    },
}

/// What went wrong while a text was edited in another program. The text that we hold is unchanged.
#[derive(Debug, thiserror::Error)]
pub enum EditorError {
    /// No editor is known.
    #[error("no editor is set; put its name in $VISUAL or $EDITOR")]
    None,
    /// The quotes in the command do not match.
    #[error("the editor command `{0}` cannot be read: its quotes do not match")]
    Quotes(String),
    /// It could not be started.
    #[error("the editor `{command}` could not be started: {source}")]
    Start {
        /// The program.
        command: String,
        /// Why.
        source: io::Error,
    },
    /// The file that is edited could not be made or read.
    #[error("the text could not be handed to the editor: {0}")]
    File(#[source] io::Error),
    /// It said that it failed, but had written something.
    #[error("the editor ended with {status}, so nothing was taken over; what it wrote is kept in {}", kept.display())]
    Failed {
        /// How it ended.
        status: std::process::ExitStatus,
        /// Where what it wrote is kept.
        kept: PathBuf,
    },
    /// What it wrote is no text.
    #[error("what the editor wrote is not UTF-8, so nothing was taken over; it is kept in {}", kept.display())]
    NotText {
        /// Where it is kept.
        kept: PathBuf,
    },
}
