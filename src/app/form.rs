//! Fields to fill in: the model behind every place where something is typed.

use crate::app::editor::TextEditor;
use crate::domain::{At, CaseId, Facet, Note, OrgId, Statement, TermId, WorkshopId};

/// What a form fills in.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields name the entry")]
pub enum Subject {
    /// The network's own statement.
    Charter,
    /// A new organisation.
    NewOrganisation,
    /// An organisation's name, mark and sector.
    Organisation(OrgId),
    /// A new term.
    NewTerm,
    /// A term's labels.
    Term(TermId),
    /// How an organisation uses a term.
    Definition { org: OrgId, term: TermId },
    /// A new story.
    NewCase { term: TermId },
    /// A story.
    Case(CaseId),
    /// An answer to a story.
    Answer { org: OrgId, term: TermId, case: CaseId },
    /// A candidate on the table.
    Candidate { term: TermId, key: String },
    /// A position on a candidate.
    Position { org: OrgId, term: TermId, key: String },
    /// What goes with a version that is about to be recorded.
    Record { term: TermId, key: String },
    /// A guess, an explanation, a check-in, a misconception, a sponsor, or something in a workshop.
    Entry(At),
    /// A new workshop.
    NewWorkshop,
    /// Who is there in a workshop.
    Attendance(WorkshopId),
    /// The facilitator's own notes for a workshop, which never go into the network.
    Notes(WorkshopId),
    /// What an organisation says of the common interest.
    Endorsement { org: OrgId },
    /// How an organisation sees all others today.
    CheckIns { org: OrgId },
    /// What an organisation offers, needs or finds hard to say; a key that is not there yet makes a new one.
    Note { org: OrgId, note: Note, key: String },
    /// Who does what by when; a key that is not there yet makes a new one.
    Commitment { key: String },
}

impl Subject {
    /// A stable name for journals and unfinished forms: `definition/police/urgent`.
    #[must_use]
    pub fn place(&self) -> String {
        match self {
            Self::Charter => "charter".to_owned(),
            Self::NewOrganisation => "new-organisation".to_owned(),
            Self::Organisation(org) => format!("organisation/{org}"),
            Self::NewTerm => "new-term".to_owned(),
            Self::Term(term) => format!("term/{term}"),
            Self::Definition { org, term } => format!("definition/{org}/{term}"),
            Self::NewCase { term } => format!("new-case/{term}"),
            Self::Case(case) => format!("case/{case}"),
            Self::Answer { org, term, case } => format!("answer/{org}/{term}/{case}"),
            Self::Candidate { term, key } => format!("candidate/{term}/{key}"),
            Self::Position { org, term, key } => format!("position/{org}/{term}/{key}"),
            Self::Record { term, key } => format!("record/{term}/{key}"),
            Self::Entry(at) => format!("entry/{at}"),
            Self::NewWorkshop => "new-workshop".to_owned(),
            Self::Attendance(workshop) => format!("attendance/{workshop}"),
            Self::Notes(workshop) => format!("notes/{workshop}"),
            Self::Endorsement { org } => format!("endorsement/{org}"),
            Self::CheckIns { org } => format!("check-ins/{org}"),
            Self::Note { org, note, key } => format!("note/{org}/{}/{key}", note.key()),
            Self::Commitment { key } => format!("commitment/{key}"),
        }
    }

    /// What a text in the journal belongs to, by its [`Subject::place`] and the name of its field; nothing when
    /// the place is none of ours.
    #[must_use]
    pub fn of_place(place: &str) -> Option<(Self, &str)> {
        let (subject, field) = place.rsplit_once('/')?;
        let parts: Vec<&str> = subject.split('/').collect();
        let org = |text: &str| OrgId::parse(text).ok();
        let term = |text: &str| TermId::parse(text).ok();
        let case = |text: &str| CaseId::parse(text).ok();
        let subject = match *parts.as_slice() {
            ["charter"] => Self::Charter,
            ["new-organisation"] => Self::NewOrganisation,
            ["organisation", id] => Self::Organisation(org(id)?),
            ["new-term"] => Self::NewTerm,
            ["term", id] => Self::Term(term(id)?),
            ["definition", who, what] => Self::Definition { org: org(who)?, term: term(what)? },
            ["new-case", what] => Self::NewCase { term: term(what)? },
            ["case", id] => Self::Case(case(id)?),
            ["answer", who, what, id] => Self::Answer { org: org(who)?, term: term(what)?, case: case(id)? },
            ["candidate", what, key] => Self::Candidate { term: term(what)?, key: key.to_owned() },
            ["position", who, what, key] => {
                Self::Position { org: org(who)?, term: term(what)?, key: key.to_owned() }
            }
            ["record", what, key] => Self::Record { term: term(what)?, key: key.to_owned() },
            ["new-workshop"] => Self::NewWorkshop,
            ["attendance", id] => Self::Attendance(WorkshopId::parse(id).ok()?),
            ["notes", id] => Self::Notes(WorkshopId::parse(id).ok()?),
            ["endorsement", who] => Self::Endorsement { org: org(who)? },
            ["check-ins", who] => Self::CheckIns { org: org(who)? },
            ["note", who, note, key] => {
                Self::Note { org: org(who)?, note: Note::of_key(note)?, key: key.to_owned() }
            }
            ["commitment", key] => Self::Commitment { key: key.to_owned() },
            ["entry", ..] => Self::Entry(At::parse(subject.strip_prefix("entry/")?)?),
            _ => return None,
        };
        Some((subject, field))
    }

    /// The term that it is about, if it is about one that is there.
    #[must_use]
    pub const fn term(&self) -> Option<&TermId> {
        match self {
            Self::Charter
            | Self::NewOrganisation
            | Self::Organisation(_)
            | Self::NewTerm
            | Self::Case(_)
            | Self::NewWorkshop
            | Self::Attendance(_)
            | Self::Notes(_)
            | Self::Endorsement { .. }
            | Self::CheckIns { .. }
            | Self::Note { .. }
            | Self::Commitment { .. } => None,
            Self::Term(term)
            | Self::Definition { term, .. }
            | Self::NewCase { term }
            | Self::Answer { term, .. }
            | Self::Candidate { term, .. }
            | Self::Position { term, .. }
            | Self::Record { term, .. } => Some(term),
            Self::Entry(at) => at.term(),
        }
    }

    /// Whether the whole form is handed in at once; otherwise each field is put on disk when it is left.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        matches!(
            self,
            Self::NewOrganisation
                | Self::NewTerm
                | Self::NewCase { .. }
                | Self::Answer { .. }
                | Self::Position { .. }
                | Self::Record { .. }
                | Self::Entry(_)
                | Self::NewWorkshop
                | Self::Attendance(_)
                | Self::Notes(_)
                | Self::Endorsement { .. }
                | Self::CheckIns { .. }
                | Self::Note { .. }
                | Self::Commitment { .. }
        )
    }
}

/// A part of a time limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LimitPart {
    /// How long.
    Within,
    /// What starts the clock.
    CountedFrom,
    /// What stops the clock.
    Until,
    /// In what share of cases.
    MetIn,
    /// For which cases.
    For,
}

/// Which field.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A facet that is one text, or one example a line.
    Facet(Facet),
    /// A part of the time limit with this number.
    Limit(usize, LimitPart),
    /// What the threshold with this number is of.
    ThresholdOf(usize),
    /// What the threshold with this number is.
    ThresholdIs(usize),
    /// The word a party will use, when a version is recorded.
    OwnLabel(OrgId),
    /// The limits and thresholds a party keeps, a line each, when a version is recorded.
    OwnLimits(OrgId),
    /// How many people of an organisation are there.
    People(OrgId),
    /// What an organisation thinks of a statement of the check-in about this one.
    About(OrgId, Statement),
    /// Any other field, by its key in the file.
    Named(&'static str),
}

impl Key {
    /// The party that keeps something of its own there, if one does.
    #[must_use]
    pub const fn owner(&self) -> Option<&OrgId> {
        match self {
            Self::OwnLabel(org) | Self::OwnLimits(org) => Some(org),
            Self::Facet(_)
            | Self::Limit(..)
            | Self::ThresholdOf(_)
            | Self::ThresholdIs(_)
            | Self::People(_)
            | Self::About(..)
            | Self::Named(_) => None,
        }
    }

    /// A stable name for journals.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Facet(facet) => facet.key().to_owned(),
            Self::Limit(number, part) => format!("time_limit.{number}.{part:?}").to_lowercase(),
            Self::ThresholdOf(number) => format!("thresholds.{number}.of"),
            Self::ThresholdIs(number) => format!("thresholds.{number}.is"),
            Self::OwnLabel(org) => format!("own.{org}.label"),
            Self::OwnLimits(org) => format!("own.{org}.limits"),
            Self::People(org) => format!("people.{org}"),
            Self::About(org, statement) => format!("about.{org}.{}", statement.key()),
            Self::Named(name) => (*name).to_owned(),
        }
    }
}

/// What a field takes.
#[derive(Debug, Clone)]
pub enum Input {
    /// Text.
    Text(Box<TextEditor>),
    /// One of a few.
    Choice {
        /// What there is.
        options: Vec<String>,
        /// Which.
        selected: usize,
    },
    /// Any of a few.
    Ticks {
        /// What there is, and whether it is ticked.
        options: Vec<(String, bool)>,
        /// Where the cursor is.
        cursor: usize,
    },
}

fn content(input: &Input) -> String {
    match input {
        Input::Text(editor) => crate::domain::text::tidy(editor.text()),
        Input::Choice { selected, .. } => selected.to_string(),
        Input::Ticks { options, .. } => {
            options.iter().map(|(_, ticked)| if *ticked { 'x' } else { '-' }).collect()
        }
    }
}

/// One field.
#[derive(Debug, Clone)]
pub struct Field {
    /// Which.
    pub key: Key,
    /// What it is called.
    pub label: String,
    /// What belongs there, shown while it is empty.
    pub hint: String,
    /// What it takes.
    pub input: Input,
    /// What is wrong with what it holds now.
    pub issue: Option<String>,
    /// What it held when it was opened or last put on disk.
    pub was: String,
}

impl Field {
    /// A field for text of several lines.
    #[must_use]
    pub fn text(key: Key, label: &str, hint: &str, value: &str) -> Self {
        Self::of(key, label, hint, Input::Text(Box::new(TextEditor::new(value))))
    }

    /// A field for one line.
    #[must_use]
    pub fn line(key: Key, label: &str, hint: &str, value: &str) -> Self {
        Self::of(key, label, hint, Input::Text(Box::new(TextEditor::single_line(value))))
    }

    /// A field for one of a few.
    #[must_use]
    pub fn choice(key: Key, label: &str, hint: &str, options: Vec<String>, selected: usize) -> Self {
        Self::of(key, label, hint, Input::Choice { options, selected })
    }

    /// A field for any of a few.
    #[must_use]
    pub fn ticks(key: Key, label: &str, hint: &str, options: Vec<(String, bool)>) -> Self {
        Self::of(key, label, hint, Input::Ticks { options, cursor: 0 })
    }

    fn of(key: Key, label: &str, hint: &str, input: Input) -> Self {
        let was = content(&input);
        Self { key, label: label.to_owned(), hint: hint.to_owned(), input, issue: None, was }
    }

    /// What it holds, whatever it takes, so that two states of it can be compared.
    #[must_use]
    pub fn content(&self) -> String {
        content(&self.input)
    }

    /// Whether it holds something else than when it was opened or last put on disk.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.content() != self.was
    }

    /// What it says, in words that can be kept and put back: its text, or the names of what is chosen.
    #[must_use]
    pub fn says(&self) -> String {
        match &self.input {
            Input::Text(editor) => editor.text().to_owned(),
            Input::Choice { options, selected } => options.get(*selected).cloned().unwrap_or_default(),
            Input::Ticks { options, .. } => {
                let ticked = options.iter().filter_map(|(name, ticked)| ticked.then_some(name.as_str()));
                ticked.collect::<Vec<_>>().join("\n")
            }
        }
    }

    /// Puts back what it once said. What is no longer there to be chosen is left as it is.
    pub fn put_back(&mut self, says: &str) {
        match &mut self.input {
            Input::Text(editor) => editor.replace_all(says),
            Input::Choice { options, selected } => {
                *selected = options.iter().position(|option| option == says).unwrap_or(*selected);
            }
            Input::Ticks { options, .. } => {
                for (name, ticked) in options {
                    *ticked = says.lines().any(|line| line == name);
                }
            }
        }
    }

    /// Its text; empty for a choice.
    #[must_use]
    pub fn value(&self) -> &str {
        match &self.input {
            Input::Text(editor) => editor.text(),
            Input::Choice { .. } | Input::Ticks { .. } => "",
        }
    }
}

/// Fields to fill in.
#[derive(Debug, Clone)]
pub struct Form {
    /// What it is, such as `Police on “urgent”`.
    pub title: String,
    /// A sentence above the fields, such as what follows from handing it in.
    pub note: Vec<String>,
    /// What it fills in.
    pub subject: Subject,
    /// The fields.
    pub fields: Vec<Field>,
    /// Which has the keys.
    pub focus: usize,
    /// Whether something was typed since the form was opened or last put on disk.
    pub touched: bool,
}

impl Form {
    /// A form with its first field in front.
    #[must_use]
    pub fn new(title: String, subject: Subject, fields: Vec<Field>) -> Self {
        Self { title, note: Vec::new(), subject, fields, focus: 0, touched: false }
    }

    /// With a sentence above the fields.
    #[must_use]
    pub fn with_note(mut self, note: String) -> Self {
        self.note.push(note);
        self
    }

    /// With this field in front, if it is there.
    #[must_use]
    pub fn focused_on(mut self, key: &Key) -> Self {
        if let Some(index) = self.fields.iter().position(|field| field.key == *key) {
            self.focus = index;
        }
        self
    }

    /// The field in front.
    #[must_use]
    pub fn current(&self) -> Option<&Field> {
        self.fields.get(self.focus)
    }

    /// The field in front, to change it.
    pub fn current_mut(&mut self) -> Option<&mut Field> {
        self.fields.get_mut(self.focus)
    }

    /// Takes what every field holds now for what is on disk.
    pub fn settle(&mut self) {
        self.touched = false;
        for field in &mut self.fields {
            field.was = field.content();
        }
    }

    /// Takes over from `fresh`, which was opened on what is on disk now, every field in which nothing was
    /// changed here. Whether a field is left that was changed here and there, each in its own way.
    pub fn take_over(&mut self, fresh: &Self) -> bool {
        let mut clash = false;
        for field in &mut self.fields {
            let Some(theirs) = fresh.fields.iter().find(|theirs| theirs.key == field.key) else { continue };
            if theirs.was == field.was || theirs.was == field.content() {
                continue;
            }
            if field.is_changed() {
                clash = true;
            } else {
                *field = theirs.clone();
            }
        }
        clash
    }

    /// Whether a field is to be filled in as things are: what an organisation keeps of its own counts only
    /// while it is ticked as a party.
    #[must_use]
    pub fn shows(&self, field: &Field) -> bool {
        field.key.owner().is_none() || self.ticked(&Key::Named("parties")).contains(&field.label.as_str())
    }

    /// Goes `by` fields on among those that are to be filled in, round and round.
    pub fn turn(&mut self, by: isize) {
        let shown: Vec<usize> = (0..self.fields.len())
            .filter(|index| self.fields.get(*index).is_some_and(|field| self.shows(field)))
            .collect();
        let now = shown.iter().position(|index| *index == self.focus).unwrap_or(0);
        let count = isize::try_from(shown.len()).unwrap_or(1).max(1);
        let next = (isize::try_from(now).unwrap_or(0) + by).rem_euclid(count);
        self.focus = shown.get(usize::try_from(next).unwrap_or(0)).copied().unwrap_or(0);
    }

    /// The field with this key.
    #[must_use]
    pub fn field(&self, key: &Key) -> Option<&Field> {
        self.fields.iter().find(|field| field.key == *key)
    }

    /// The text of the field with this key, tidied; empty when it is not there.
    #[must_use]
    pub fn value(&self, key: &Key) -> String {
        self.field(key).map(|field| crate::domain::text::tidy(field.value())).unwrap_or_default()
    }

    /// The text of a field by its key in the file.
    #[must_use]
    pub fn named(&self, name: &'static str) -> String {
        self.value(&Key::Named(name))
    }

    /// Which option of a choice is selected; 0 when it is not there.
    #[must_use]
    pub fn chosen(&self, key: &Key) -> usize {
        match self.field(key).map(|field| &field.input) {
            Some(Input::Choice { selected, .. }) => *selected,
            _ => 0,
        }
    }

    /// Which options of a list are ticked.
    #[must_use]
    pub fn ticked(&self, key: &Key) -> Vec<&str> {
        match self.field(key).map(|field| &field.input) {
            Some(Input::Ticks { options, .. }) => {
                options.iter().filter_map(|(name, ticked)| ticked.then_some(name.as_str())).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What it says otherwise than what is on disk, each with the place of its field in the journal. A field
    /// that was emptied says nothing.
    #[must_use]
    pub fn changed(&self) -> Vec<(String, String)> {
        let subject = self.subject.place();
        let says = |field: &Field| (format!("{subject}/{}", field.key.name()), field.says());
        let changed = self.fields.iter().filter(|field| field.is_changed()).map(says);
        changed.filter(|(_, says)| !says.trim().is_empty()).collect()
    }

    /// Puts a text back into the field with this name, and that field in front; whether it is there.
    pub fn put_back(&mut self, name: &str, says: &str) -> bool {
        let Some(index) = self.fields.iter().position(|field| field.key.name() == name) else { return false };
        self.focus = index;
        self.touched = true;
        if let Some(field) = self.fields.get_mut(index) {
            field.put_back(says);
        }
        true
    }
}
