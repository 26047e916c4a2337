//! All that the workbench knows at a moment.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::app::blind::{Blind, Unsealed};
use crate::app::effect::Problem;
use crate::app::input::KeyPress;
use crate::app::keymap::Keymap;
use crate::app::map::{Cells, MapPlace};
use crate::app::overlay::Overlay;
use crate::app::places::{Pane, Places};
use crate::app::shop::Shop;
use crate::app::view::trust::Figures;
use crate::divergence::TermReport;
use crate::divergence::agenda::Agenda;
use crate::domain::{
    Change, Date, Moment, Network, OrgId, Organisation, Secret, Statement, Term, TermId, WorkshopId,
};
use crate::words::Language;

/// Who is working: decides what "mine" is, and what is marked as recorded for another.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Who {
    /// The facilitator, who writes for everybody and marks it so.
    #[default]
    Facilitator,
    /// One organisation.
    Organisation(OrgId),
}

impl Who {
    /// How it is kept with the user and given to `--as`.
    #[must_use]
    pub fn key(&self) -> &str {
        match self {
            Self::Facilitator => crate::domain::FACILITATOR,
            Self::Organisation(org) => org.as_str(),
        }
    }

    /// What to write as `recorded_by` into an entry of this organisation; nothing when it is its own.
    #[must_use]
    pub fn recorded_for(&self, org: &OrgId) -> Option<String> {
        match self {
            Self::Organisation(me) if me == org => None,
            other => Some(other.key().to_owned()),
        }
    }

    /// Whether this is the organisation that is working.
    #[must_use]
    pub fn is(&self, org: &OrgId) -> bool {
        matches!(self, Self::Organisation(me) if me == org)
    }
}

/// The rooms of the workbench.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Room {
    /// What deserves the meeting.
    #[default]
    Home,
    /// All terms.
    Terms,
    /// One term.
    Term,
    /// The network and its organisations.
    Network,
    /// Where the organisations lie apart, at a glance.
    Map,
    /// What grows between meetings.
    Trust,
    /// Preparing and holding a meeting.
    Workshop,
}

/// The tabs of a term's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Tab {
    /// Definitions side by side.
    #[default]
    Compare,
    /// Stories and answers.
    Cases,
    /// What is on the table, and where everybody stands on it.
    Agreement,
    /// Every version.
    History,
}

impl Tab {
    /// Every tab, in order.
    pub const ALL: [Self; 4] = [Self::Compare, Self::Cases, Self::Agreement, Self::History];
}

/// Which terms the list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Filter {
    /// Every term.
    #[default]
    All,
    /// Terms whose definitions differ.
    Differing,
    /// Terms that the organisation that is working has defined; for the facilitator those in which a
    /// definition that it wrote for an organisation waits to be confirmed.
    Mine,
    /// Terms that fewer than two organisations have defined.
    Undefined,
    /// Terms whose newest version is agreed, and still rests on the definitions it was based on.
    Agreed,
    /// Terms whose newest version is provisional.
    Provisional,
    /// Terms whose newest version no longer rests on the same definitions, or was altered.
    Drifted,
}

impl Filter {
    /// Every filter, in the order in which the key goes through them.
    pub const ALL: [Self; 7] = [
        Self::All,
        Self::Differing,
        Self::Mine,
        Self::Undefined,
        Self::Agreed,
        Self::Provisional,
        Self::Drifted,
    ];
}

/// In which order the list shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// By label.
    #[default]
    Label,
    /// Furthest apart first.
    Divergence,
    /// By standing.
    Standing,
}

impl Sort {
    /// Every order, in the order in which the key goes through them.
    pub const ALL: [Self; 3] = [Self::Label, Self::Divergence, Self::Standing];
}

/// How the comparison is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CompareView {
    /// Organisations as columns, facets as rows.
    #[default]
    Columns,
    /// Two at a time, furthest apart first.
    Pairs,
}

/// The page of one term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermPage {
    /// Which term.
    pub term: TermId,
    /// Which tab is in front.
    pub tab: Tab,
    /// How the comparison is laid out.
    pub view: CompareView,
    /// Whose definition the others are held against; `None` for who is working, or the first.
    pub against: Option<OrgId>,
    /// Organisations that are not shown.
    pub hidden: BTreeSet<OrgId>,
    /// Whether facets in which nobody differs are left out.
    pub only_differences: bool,
    /// The selected facet row.
    pub row: usize,
    /// The selected organisation among those shown.
    pub column: usize,
    /// The selected pair.
    pub pair: usize,
    /// The selected case.
    pub case: usize,
    /// Whose column of the cases is selected; `None` for who is working, or the first.
    pub case_column: Option<OrgId>,
    /// Whether the cases that split most stand first, instead of in their own order.
    pub cases_by_split: bool,
    /// Whether the cases take guesses of what others answer, instead of answers.
    pub guessing: bool,
    /// The candidate in front, by its key; `None` for the newest version.
    pub candidate: Option<String>,
    /// The selected row of the agreement tab.
    pub agreement: usize,
    /// The selected version, newest first.
    pub version: usize,
    /// How many versions back it is held against.
    pub back: usize,
}

impl TermPage {
    /// The page of a term as it first opens.
    #[must_use]
    pub fn new(term: TermId) -> Self {
        Self {
            term,
            tab: Tab::Compare,
            view: CompareView::Columns,
            against: None,
            hidden: BTreeSet::new(),
            only_differences: false,
            row: 0,
            column: 0,
            pair: 0,
            case: 0,
            case_column: None,
            cases_by_split: false,
            guessing: false,
            candidate: None,
            agreement: 0,
            version: 0,
            back: 1,
        }
    }
}

/// Whether this workbench has the workshops of the network, which one at a time can write.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Hold {
    /// Nobody here has asked for them.
    #[default]
    Free,
    /// They were asked for.
    Asked,
    /// They are ours.
    Ours,
    /// Another workbench has them: who, one sentence.
    Theirs(String),
}

/// How a notice is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Something was done.
    Done,
    /// Something to know.
    Plain,
    /// Something went wrong or cannot be done.
    Trouble,
}

/// A sentence in the footer, until the next key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// How it is meant.
    pub tone: Tone,
    /// The sentence.
    pub text: String,
}

/// What can be undone and redone, in this session.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Undo {
    /// Done, oldest first.
    pub done: Vec<Change>,
    /// Undone, oldest first.
    pub undone: Vec<Change>,
}

/// All that the workbench knows at a moment.
#[derive(Debug, Clone)]
pub struct State {
    /// The network as it is on screen.
    pub network: Arc<Network>,
    /// The folder it lies in, for people.
    pub folder: String,
    /// What is wrong in its files.
    pub problems: Vec<Problem>,
    /// What is wrong in the user's settings: where, and what.
    pub remarks: Vec<(String, String)>,
    /// What differs, by term.
    pub reports: BTreeMap<TermId, TermReport>,
    /// What deserves the meeting.
    pub agenda: Agenda,
    /// The figures of the map; `None` from when something has changed until it is in front.
    pub cells: Option<Arc<Cells>>,
    /// What the answers to the cases of the term in front come to, in sentences; `None` until they are looked at.
    pub judged: Option<(TermId, Vec<String>)>,
    /// The figures of the room Trust; `None` from when something has changed until it is in front.
    pub trust: Option<Arc<Figures>>,
    /// Where one is on the map.
    pub map: MapPlace,
    /// Terms that are being compared.
    pub comparing: usize,
    /// The day it is.
    pub today: Date,
    /// The moment it is, to about a second; timers follow from it.
    pub now: Moment,
    /// Who is working.
    pub who: Who,
    /// The room in front.
    pub room: Room,
    /// Where `back` leads from a term's page.
    pub came_from: Room,
    /// Which pane of the room has the keys.
    pub pane: Pane,
    /// The selected row of each simple list.
    pub rows: BTreeMap<Pane, usize>,
    /// The selected term in the list of terms.
    pub selected: Option<TermId>,
    /// Which terms the list shows.
    pub filter: Filter,
    /// In which order.
    pub sort: Sort,
    /// The term's page in front, or last in front.
    pub page: Option<TermPage>,
    /// What lies in front of the room; the last has the keys.
    pub overlays: Vec<Overlay>,
    /// What can be undone.
    pub undo: Undo,
    /// A sentence in the footer.
    pub notice: Option<Notice>,
    /// Keys pressed so far of a longer one.
    pub pending: Vec<KeyPress>,
    /// Which key does what.
    pub keymap: Arc<Keymap>,
    /// The theme's name.
    pub theme: String,
    /// The themes that there are.
    pub themes: Vec<String>,
    /// Whether the mouse is reported.
    pub mouse: bool,
    /// Changes that are not on disk yet.
    pub saving: usize,
    /// Changes that could not be put on disk.
    pub unsaved: Vec<Change>,
    /// Whether what could not be saved is being tried again.
    pub retrying: bool,
    /// Whether the form was opened only for the user's own editor, and closes when that ends.
    pub back_from_outside: bool,
    /// What the last drawing handed back.
    pub places: Places,
    /// The texts that are being typed and are in the journal, by their place.
    pub journalled: BTreeMap<String, String>,
    /// Places of texts that are on their way to the files; the journal holds them until they are there.
    pub on_their_way: BTreeSet<String>,
    /// The texts that were kept for later, by their place.
    pub kept: BTreeMap<String, String>,
    /// The folder has changed while something of ours was on its way to it.
    pub stale: bool,
    /// The statement of the check-in that the room Trust shows.
    pub statement: Statement,
    /// Forms that were left unfinished in this session, by their place.
    pub unfinished: BTreeMap<String, crate::app::form::Form>,
    /// What is in front in the workshop room, and what waits for it to be ours.
    pub shop: Shop,
    /// The blind round that fills the screen, when one does.
    pub blind: Option<Blind>,
    /// What was typed unseen and could not be sealed yet. It is kept here and nowhere else until it is.
    pub unsealed: BTreeMap<Unsealed, Secret>,
    /// Whether this workbench has the workshops of the network.
    pub hold: Hold,
    /// The facilitator's own notes, by workshop, as they were last read or kept.
    pub notes: BTreeMap<WorkshopId, String>,
}

impl State {
    /// The workbench as it opens on a network.
    #[must_use]
    pub fn new(network: Network, today: Date) -> Self {
        let mut state = Self {
            network: Arc::new(network),
            folder: String::new(),
            problems: Vec::new(),
            remarks: Vec::new(),
            reports: BTreeMap::new(),
            agenda: Agenda::default(),
            cells: None,
            judged: None,
            trust: None,
            map: MapPlace::default(),
            comparing: 0,
            today,
            now: Moment::start_of(today),
            who: Who::Facilitator,
            room: Room::Home,
            came_from: Room::Home,
            pane: Pane::Agenda,
            rows: BTreeMap::new(),
            selected: None,
            filter: Filter::All,
            sort: Sort::Label,
            page: None,
            overlays: Vec::new(),
            undo: Undo::default(),
            notice: None,
            pending: Vec::new(),
            keymap: Arc::new(Keymap::standard()),
            theme: String::new(),
            themes: Vec::new(),
            mouse: true,
            saving: 0,
            unsaved: Vec::new(),
            retrying: false,
            back_from_outside: false,
            places: Places::default(),
            journalled: BTreeMap::new(),
            on_their_way: BTreeSet::new(),
            kept: BTreeMap::new(),
            stale: false,
            statement: Statement::DoWhatTheySay,
            unfinished: BTreeMap::new(),
            shop: Shop::default(),
            blind: None,
            unsealed: BTreeMap::new(),
            hold: Hold::Free,
            notes: BTreeMap::new(),
        };
        state.rank();
        state
    }

    /// The language that the screens speak.
    #[must_use]
    pub fn language(&self) -> Language {
        self.network.language()
    }

    /// Works out anew what deserves the meeting. The map and the room Trust are worked out when they are next in front.
    pub fn rank(&mut self) {
        self.cells = None;
        self.trust = None;
        self.judged = None;
        self.agenda = crate::divergence::agenda::rank(&self.network, self.reports.values(), self.today);
    }

    /// The term of the page in front.
    #[must_use]
    pub fn term(&self) -> Option<(&TermPage, &Term)> {
        let page = self.page.as_ref()?;
        Some((page, self.network.terms.get(&page.term)?))
    }

    /// An organisation.
    #[must_use]
    pub fn organisation(&self, org: &OrgId) -> Option<&Organisation> {
        self.network.organisations.get(org)
    }

    /// The name of who is working.
    #[must_use]
    pub fn who_name(&self) -> &str {
        match &self.who {
            Who::Facilitator => crate::words::FACILITATOR.to(self.language()),
            Who::Organisation(org) => self.network.name(org),
        }
    }

    /// Whether a timer goes, so that the screen changes every second.
    #[must_use]
    pub fn has_timer(&self) -> bool {
        crate::app::view::workshop::timer(self).is_some_and(|timer| !timer.is_paused)
    }

    /// The selected row of a simple list.
    #[must_use]
    pub fn row(&self, pane: Pane) -> usize {
        self.rows.get(&pane).copied().unwrap_or(0)
    }

    /// Tells something in the footer.
    pub fn tell(&mut self, tone: Tone, text: impl Into<String>) {
        self.notice = Some(Notice { tone, text: text.into() });
    }
}
