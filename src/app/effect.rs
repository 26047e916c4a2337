//! What the workbench asks for, and what it is told.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::input::Input;
use crate::divergence::TermReport;
use crate::domain::{
    Agreement, Ask, BlindProgress, Change, Date, Moment, Network, Secret, TermId, WorkshopId,
};

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
    /// Seal what somebody says in a blind round.
    Seal {
        /// In which workshop.
        workshop: WorkshopId,
        /// In which round.
        round: String,
        /// Who was asked what.
        ask: Ask,
        /// What was said.
        said: Secret,
    },
    /// Take back what was sealed, as if it had never been said.
    TakeBack {
        /// In which workshop.
        workshop: WorkshopId,
        /// In which round.
        round: String,
        /// Who was asked what.
        asks: Vec<Ask>,
    },
    /// Reveal what was sealed in some rounds.
    Reveal {
        /// In which workshop.
        workshop: WorkshopId,
        /// In which rounds.
        rounds: Vec<String>,
        /// The day of the answers.
        today: Date,
    },
    /// Read how far a blind round was when it was left.
    ReadProgress {
        /// In which workshop.
        workshop: WorkshopId,
        /// Which round.
        round: String,
    },
    /// Keep how far a blind round is.
    KeepProgress {
        /// In which workshop.
        workshop: WorkshopId,
        /// Which round.
        round: String,
        /// What was passed, and what was not finished.
        progress: BlindProgress,
    },
    /// Take the workshops of the network for this workbench.
    HoldWorkshops {
        /// Who is working, said to others who try.
        who: String,
        /// Since when.
        since: Moment,
    },
    /// Leave the workshops to others.
    ReleaseWorkshops,
    /// Read the facilitator's own notes for a workshop.
    ReadNotes(WorkshopId),
    /// Keep the facilitator's own notes for a workshop.
    KeepNotes {
        /// For which.
        workshop: WorkshopId,
        /// What they say.
        notes: String,
    },
    /// Write the minutes of a workshop beside its file.
    WriteMinutes(WorkshopId),
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
    /// Others have written into files that were just saved: what is on screen lacks that.
    Stale,
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
    /// What somebody said in a blind round is sealed.
    Sealed(Box<Change>),
    /// What somebody said in a blind round could not be sealed, and has to be said again.
    SealFailed {
        /// In which workshop.
        workshop: WorkshopId,
        /// In which round.
        round: String,
        /// Who was asked what.
        ask: Ask,
        /// What was said, so that it need not be typed again.
        said: Secret,
        /// Why, and what to do, one sentence.
        why: String,
    },
    /// How far a blind round was when it was left.
    Progress {
        /// In which workshop.
        workshop: WorkshopId,
        /// Which round.
        round: String,
        /// What was passed, and what was not finished.
        progress: BlindProgress,
    },
    /// What was sealed is taken back.
    TakenBack(Box<Change>),
    /// What was sealed is revealed.
    Revealed {
        /// What was saved.
        change: Box<Change>,
        /// In which workshop.
        workshop: WorkshopId,
        /// What could not be opened, by round.
        missing: Vec<(String, Ask)>,
    },
    /// What was sealed could not be taken back or revealed: why, and what to do, one sentence.
    RevealFailed(String),
    /// The workshops are ours; or why not, one sentence.
    Held(Result<(), String>),
    /// The facilitator's own notes for a workshop.
    Notes {
        /// For which.
        workshop: WorkshopId,
        /// What they say.
        notes: String,
    },
    /// The facilitator's own notes are kept.
    NotesKept {
        /// For which workshop.
        workshop: WorkshopId,
        /// What they say.
        notes: String,
    },
    /// The facilitator's own notes could not be kept.
    NotesFailed {
        /// For which workshop.
        workshop: WorkshopId,
        /// What they say, so that they need not be typed again.
        notes: String,
        /// Why, and what to do, one sentence.
        why: String,
    },
    /// `$EDITOR` has ended: the text, or `None` when it was left as it was.
    Edited(Option<String>),
    /// Something to tell, such as that `$EDITOR` could not be started.
    Told(String),
    /// Texts that were in the journal when the workbench was opened.
    Drafts(Vec<Draft>),
}
