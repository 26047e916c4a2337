//! What can lie in front of a room.

use crate::app::editor::TextEditor;
use crate::app::effect::Draft;
use crate::app::form::Form;
use crate::app::state::Who;
use crate::domain::{Ask, Change, Network, Note, OrgId, TermId, WorkshopId};

/// One thing in front of the room. The last one has the keys.
#[derive(Debug, Clone)]
pub enum Overlay {
    /// All keys for this place.
    Help {
        /// First visible line.
        top: usize,
    },
    /// Every command, found by typing.
    Palette {
        /// What was typed.
        query: TextEditor,
        /// Which of the matches.
        selected: usize,
    },
    /// Terms, found by typing.
    Search {
        /// What was typed.
        query: TextEditor,
        /// Which of the matches.
        selected: usize,
    },
    /// One or several of a list.
    Picker(Picker),
    /// Yes or no.
    Confirm(Confirm),
    /// Fields to fill in.
    Form(Box<Form>),
    /// A long text to read.
    Read {
        /// What it is.
        title: String,
        /// The text, in paragraphs.
        lines: Vec<ReadLine>,
        /// First visible line.
        top: usize,
    },
    /// What the projector shows of the workshop, over the whole screen.
    Stage,
    /// What guesses show once the answers lie beside them.
    Reveal {
        /// For which term.
        term: TermId,
        /// Which of the lists.
        selected: usize,
    },
    /// Somebody else changed what we changed.
    Conflict {
        /// What we wanted.
        mine: Box<Change>,
        /// What they made of it.
        theirs: Box<Network>,
        /// What happened, one sentence.
        why: String,
    },
}

/// A line of a text to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadLine {
    /// A small heading.
    Heading(String),
    /// A paragraph, wrapped to the width.
    Text(String),
    /// An empty line.
    Gap,
}

/// A list to choose from.
#[derive(Debug, Clone)]
pub struct Picker {
    /// What is chosen.
    pub title: String,
    /// What there is: a text, a quieter remark behind it.
    pub items: Vec<PickItem>,
    /// Where the cursor is.
    pub selected: usize,
    /// What the choice is for.
    pub purpose: Purpose,
}

impl Picker {
    /// Whether several can be chosen.
    #[must_use]
    pub fn has_ticks(&self) -> bool {
        self.items.iter().any(|item| item.ticked.is_some())
    }
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PickItem {
    /// The text.
    pub label: String,
    /// A quieter remark.
    pub remark: String,
    /// Ticked, when several can be chosen.
    pub ticked: Option<bool>,
}

/// What a choice is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// Who is working: whom each item stands for.
    Who(Vec<Who>),
    /// Which theme.
    Theme,
    /// Which organisations the comparison shows: which each item stands for.
    Shown(Vec<OrgId>),
    /// What a new candidate starts from.
    CandidateFrom {
        /// For which term.
        term: TermId,
        /// Where each item comes from.
        sources: Vec<CandidateSource>,
    },
    /// Which of the texts that were not saved when the program last ended to go on with.
    Drafts(Vec<Draft>),
    /// Who explains a term to whom: term, who, to whom, for each item.
    Explain(Vec<(TermId, OrgId, OrgId)>),
    /// Which of its lists an organisation adds to.
    NewNote {
        /// Whose.
        org: OrgId,
        /// What each item stands for.
        lists: Vec<Note>,
    },
}

/// What a new candidate starts from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CandidateSource {
    /// Nothing.
    Blank,
    /// The newest version.
    Version,
    /// One organisation's definition.
    Definition(OrgId),
    /// Agreeing to differ.
    AgreeToDiffer,
}

/// A question whose answer is yes or no.
#[derive(Debug, Clone)]
pub struct Confirm {
    /// What is asked.
    pub title: String,
    /// What follows from yes, in paragraphs.
    pub text: Vec<String>,
    /// What yes is called.
    pub yes: String,
    /// What yes does.
    pub then: Then,
}

/// What follows from yes.
#[derive(Debug, Clone)]
pub enum Then {
    /// Make a change.
    Change(Box<Change>),
    /// Record a version.
    Record(Box<crate::domain::Agreement>),
    /// Close a workshop.
    CloseWorkshop(Box<Change>),
    /// End without what could not be saved.
    Quit,
    /// Reveal what was sealed in some rounds of a workshop.
    Reveal(WorkshopId, Vec<String>),
    /// Empty rounds of which something can no longer be opened, so that they are held again: the round, and what.
    Repeat(WorkshopId, Vec<(String, Ask)>),
}
