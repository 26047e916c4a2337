//! What the workbench asks for, and what it is told.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::input::Input;
use crate::divergence::TermReport;
use crate::domain::{Agreement, Change, Date, Moment, Network, TermId};

/// Something to be done outside of the state, by the runtime.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Put a change on disk.
    Save(Box<Change>),
    /// Write the next version of an agreement.
    Record(Box<Agreement>),
    /// Compare the definitions of these terms; all terms when there are none.
    Compare {
        /// What to compare.
        network: Arc<Network>,
        /// Which terms.
        terms: Vec<TermId>,
    },
    /// Read the folder again.
    Reload,
    /// Put a text that is not saved into the journal.
    Journal(Draft),
    /// A text in the journal is no longer needed there.
    ForgetDraft {
        /// Where it belongs.
        place: String,
        /// Whether it was kept on purpose.
        kept: bool,
    },
    /// Open `$EDITOR` on a text.
    OpenEditor(String),
    /// Put a text on the clipboard.
    Copy(String),
    /// Remember for this network who is working.
    RememberWho(String),
    /// Remember the theme.
    RememberTheme(String),
    /// Turn mouse reports on or off.
    Mouse(bool),
    /// Stop until the shell brings us back.
    Suspend,
    /// Draw everything anew.
    Redraw,
    /// End, once everything is saved.
    Quit,
}

/// A text that is not saved: somebody is typing it, or was when the program ended, or has kept it for later. One
/// of each kind can belong to one place.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// Where it belongs, such as `definition/police/urgent/wording`.
    pub place: String,
    /// What it says.
    pub text: String,
    /// Whether it was kept on purpose, or was being typed.
    pub kept: bool,
}

/// A problem in a file, or a rule that the network breaks, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// File, line and column: `organisations/police.toml:12:1`.
    pub at: String,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub help: String,
    /// Whether it keeps part of the network from being used.
    pub is_error: bool,
}

/// Something that happened outside of the state.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// Somebody pressed, pasted or clicked.
    Input(Input),
    /// About a second has passed, or something is about to happen: the day and the moment it is now.
    Tick(Date, Moment),
    /// The folder was read, at the start or because a file changed.
    Loaded {
        /// What it holds.
        network: Box<Network>,
        /// What is wrong in it.
        problems: Vec<Problem>,
    },
    /// Terms were compared.
    Compared(Vec<TermReport>),
    /// A change is on disk.
    Saved {
        /// Whether somebody else's changes were found in the same files, and kept.
        merged: bool,
    },
    /// A change could not be put on disk.
    SaveFailed {
        /// The change.
        change: Box<Change>,
        /// Why, and what to do, one sentence.
        why: String,
        /// What the folder holds now, when somebody else changed the same.
        theirs: Option<Box<Network>>,
    },
    /// A version was written.
    Recorded {
        /// The version as it now stands.
        agreement: Box<Agreement>,
        /// Its file, from the network's folder.
        path: PathBuf,
    },
    /// A version could not be written.
    RecordFailed(String),
    /// `$EDITOR` has ended: the text, or `None` when it was left as it was.
    Edited(Option<String>),
    /// Something to tell, such as that `$EDITOR` could not be started.
    Told(String),
    /// Texts that were in the journal when the workbench was opened.
    Drafts(Vec<Draft>),
}
