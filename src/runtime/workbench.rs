//! The thread that owns the state and the terminal.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::compare;
use super::disk;
use super::error::RuntimeError;
use crate::app::effect::{Draft, Effect, Message};
use crate::app::keymap::Keymap;
use crate::app::state::{State, Tone, Who};
use crate::app::update::update;
use crate::domain::{Date, Moment};
use crate::store::{self, Journal, Places, Store, UserMemory};
use crate::term::{self, Session};
use crate::ui::{self, theme::Theme};
use crate::words;

/// How often text that is being typed is put into the journal, and the day is looked at.
const TICK: Duration = Duration::from_millis(900);

/// How the workbench is opened.
#[derive(Debug, Clone)]
pub struct Options {
    /// The network's folder.
    pub dir: PathBuf,
    /// Where the user's own files lie: drafts, settings, copies of what could not be saved.
    pub places: Places,
    /// Where the log is, for the sentence that is said after a panic.
    pub log: Option<PathBuf>,
    /// Who is working: an organisation's id, or `facilitator`.
    pub who: Option<String>,
    /// The theme's name.
    pub theme: Option<String>,
    /// Whether lines, boxes and colours are left out, for screen readers.
    pub plain: bool,
    /// Which key does what.
    pub keymap: Keymap,
    /// What is wrong with the user's settings: where, and what.
    pub remarks: Vec<(String, String)>,
    /// The command of the user's own editor, as in `$VISUAL` or `$EDITOR`.
    pub editor: Option<String>,
    /// The day it is; `None` asks the clock.
    pub today: Option<Date>,
}

/// What reaches the loop.
#[derive(Debug)]
pub(super) enum Event {
    /// From the terminal or the system.
    Term(term::Event),
    /// From the disk or the comparison.
    App(Message),
}

impl From<term::Event> for Event {
    fn from(event: term::Event) -> Self {
        Self::Term(event)
    }
}

/// Opens the workbench and comes back when it has ended, with everything saved.
///
/// # Errors
/// When the folder cannot be read, or the terminal cannot be used.
pub fn open(options: Options) -> Result<(), RuntimeError> {
    let (events, inbox) = mpsc::channel();
    let (store, loaded) = Store::open(&options.dir, &options.places.data_dir)?;
    let Message::Loaded { network, problems } = disk::message_of(loaded) else { return Ok(()) };
    let today = options.today.unwrap_or_else(|| now().day());
    let mut state = State::new(*network, today);
    state.problems = problems;
    state.folder = options.dir.display().to_string();
    state.keymap = std::sync::Arc::new(options.keymap.clone());
    state.themes = Theme::NAMES.iter().map(|name| (*name).to_owned()).collect();
    state.theme = options.theme.clone().unwrap_or_else(|| Theme::default().name.to_owned());
    let memory = UserMemory::load(&options.places.state_dir);
    state.who = who(&state, options.who.as_deref().or_else(|| memory.working_as(store.dir())));
    state.remarks.clone_from(&options.remarks);
    if let Some((at, what)) = options.remarks.first() {
        state.tell(Tone::Trouble, words::SETTINGS_AT.with(state.language(), &[at, what]));
    }
    let (disk_jobs, disk_inbox) = mpsc::channel::<disk::Job>();
    let (compare_jobs, compare_inbox) = mpsc::channel();
    // A folder that cannot be watched is read again before every save all the same.
    let reload = disk_jobs.clone();
    let watcher =
        store::watch(store.dir(), store.known(), move |_| drop(reload.send(disk::Job::Reload))).ok();
    let journal = Journal::new(&options.places.state_dir);
    let files = disk::Files { store, journal, places: options.places.clone() };
    // That the program cannot remember is no reason not to work.
    if let Err(error) = files.remember(options.who.as_deref()) {
        tracing::warn!(%error, "the network could not be remembered");
    }
    let drafts = files.drafts();
    let disk_thread = spawn("disk", &events, move |events| disk::run(files, &disk_inbox, events))?;
    let compare_thread = spawn("compare", &events, move |events| compare::run(&compare_inbox, events))?;
    let session = Session::enter(term::Options { mouse: true, log: options.log.clone() }, events)?;
    let bench =
        Workbench { state, session, disk: disk_jobs, compare: compare_jobs, options, quitting: false };
    let ended = bench.run(&inbox, drafts);
    drop(watcher);
    // The channel to the comparison is closed with the workbench; a long one is not waited for.
    drop(compare_thread);
    let _ = disk_thread.join();
    ended
}

/// The moment it is, as the clock on the wall shows it.
fn now() -> Moment {
    let now = jiff::Zoned::now();
    Moment::new(now.timestamp(), now.offset())
}

/// The moment it is, on the day that was asked for.
pub(super) fn now_on(day: Option<Date>) -> Moment {
    day.map_or_else(now, |day| now().on(day))
}

fn who(state: &State, named: Option<&str>) -> Who {
    named
        .and_then(|named| crate::domain::OrgId::parse(named).ok())
        .filter(|org| state.network.organisations.contains_key(org))
        .map_or(Who::Facilitator, Who::Organisation)
}

fn spawn(
    name: &str,
    events: &Sender<Event>,
    work: impl FnOnce(&Sender<Event>) + Send + 'static,
) -> Result<JoinHandle<()>, RuntimeError> {
    let events = events.clone();
    thread::Builder::new().name(name.to_owned()).spawn(move || work(&events)).map_err(RuntimeError::Thread)
}

struct Workbench {
    state: State,
    session: Session,
    disk: Sender<disk::Job>,
    compare: Sender<compare::Job>,
    options: Options,
    quitting: bool,
}

impl Workbench {
    fn run(mut self, inbox: &Receiver<Event>, drafts: Vec<Draft>) -> Result<(), RuntimeError> {
        let ended = self.turn(inbox, drafts);
        if ended.is_err() {
            // The terminal may be gone before anybody says so: what is being typed goes into the journal.
            let _ = self.tick();
        }
        // A channel that is closed already has nothing left to stop.
        let _ = self.disk.send(disk::Job::Stop);
        ended?;
        self.session.leave()?;
        Ok(())
    }

    /// Takes in what happens until it is time to end.
    fn turn(&mut self, inbox: &Receiver<Event>, drafts: Vec<Draft>) -> Result<(), RuntimeError> {
        let mut first = crate::app::update::compare_all(&mut self.state);
        self.state.now = self.now();
        first.extend(crate::app::update::workshop::greet(&mut self.state));
        self.draw()?;
        self.perform(first)?;
        if !drafts.is_empty() {
            self.message(Message::Drafts(drafts))?;
            self.draw()?;
        }
        let mut ticked = Instant::now();
        while !(self.quitting && self.state.saving == 0) {
            let event = inbox.recv_timeout(TICK.saturating_sub(ticked.elapsed()));
            let mut dirty = match event {
                Ok(event) => self.take(event)?,
                Err(RecvTimeoutError::Timeout) => false,
                Err(RecvTimeoutError::Disconnected) => break,
            };
            // All that has come meanwhile is taken in before anything is drawn, except that a click needs
            // to know where things lie now.
            while let Ok(event) = inbox.try_recv() {
                if dirty
                    && matches!(event, Event::Term(term::Event::Input(crate::app::input::Input::Mouse(_))))
                {
                    self.draw()?;
                }
                dirty |= self.take(event)?;
            }
            if ticked.elapsed() >= TICK {
                ticked = Instant::now();
                dirty |= self.tick()?;
            }
            if dirty && !self.quitting {
                self.draw()?;
            }
        }
        Ok(())
    }

    /// Takes one event in; whether the screen has to be drawn.
    fn take(&mut self, event: Event) -> Result<bool, RuntimeError> {
        match event {
            Event::App(message) => {
                let failed = matches!(
                    message,
                    Message::SaveFailed { .. }
                        | Message::RecordFailed(_)
                        | Message::SealFailed { .. }
                        | Message::NotesFailed { .. }
                        | Message::RevealFailed(_)
                );
                self.quitting &= !failed;
                self.message(message)?;
            }
            Event::Term(term::Event::Input(input)) => self.message(Message::Input(input))?,
            Event::Term(term::Event::Terminate | term::Event::HangUp) => {
                // What is being typed goes into the journal; what is on its way to disk arrives there.
                self.tick()?;
                self.quitting = true;
            }
            Event::Term(term::Event::Suspend) => self.session.suspend()?,
            Event::Term(term::Event::Resume) => self.session.resume()?,
        }
        Ok(true)
    }

    fn message(&mut self, message: Message) -> Result<(), RuntimeError> {
        let effects = update(&mut self.state, message);
        self.perform(effects)
    }

    fn now(&self) -> Moment {
        now_on(self.options.today)
    }

    fn tick(&mut self) -> Result<bool, RuntimeError> {
        let now = self.now();
        let was = self.state.today;
        let effects = update(&mut self.state, Message::Tick(now.day(), now));
        self.perform(effects)?;
        Ok(was != now.day() || self.state.has_timer())
    }

    fn perform(&mut self, effects: Vec<Effect>) -> Result<(), RuntimeError> {
        for effect in effects {
            self.perform_one(effect)?;
        }
        Ok(())
    }

    fn perform_one(&mut self, effect: Effect) -> Result<(), RuntimeError> {
        let job = match effect {
            Effect::Save(change) => disk::Job::Save(change),
            Effect::Record(agreement) => disk::Job::Record(agreement),
            Effect::Seal { workshop, round, ask, said } => {
                disk::Job::Blind(disk::Blind::Seal(workshop, round, ask, said))
            }
            Effect::TakeBack { workshop, round, asks } => {
                disk::Job::Blind(disk::Blind::TakeBack(workshop, round, asks))
            }
            Effect::ReadProgress { workshop, round } => {
                disk::Job::Blind(disk::Blind::ReadProgress(workshop, round))
            }
            Effect::KeepProgress { workshop, round, progress } => {
                disk::Job::KeepProgress(workshop, round, progress)
            }
            Effect::Reveal { workshop, rounds, today } => {
                disk::Job::Blind(disk::Blind::Reveal(workshop, rounds, today))
            }
            Effect::HoldWorkshops { who, since } => disk::Job::Hold(Some((who, since))),
            Effect::ReleaseWorkshops => disk::Job::Hold(None),
            Effect::WriteMinutes(workshop) => disk::Job::Minutes(workshop),
            Effect::ReadNotes(workshop) => disk::Job::ReadNotes(workshop),
            Effect::KeepNotes { workshop, notes } => disk::Job::KeepNotes(workshop, notes),
            Effect::Reload => disk::Job::Reload,
            Effect::Journal(draft) => disk::Job::Journal(draft),
            Effect::ForgetDraft { place, kept } => {
                disk::Job::Forget(Draft { place, kept, ..Draft::default() })
            }
            Effect::RememberWho(who) => disk::Job::Who(who),
            Effect::RememberTheme(theme) => disk::Job::Theme(theme),
            Effect::Compare { network, terms } => {
                // The thread lives as long as the workbench.
                let _ = self.compare.send(compare::Job { network, terms });
                return Ok(());
            }
            Effect::OpenEditor(text) => return self.open_editor(&text),
            Effect::Copy(text) => return self.told(|session| session.copy(&text)),
            Effect::Mouse(on) => return self.told(|session| session.set_mouse(on)),
            Effect::Suspend => return self.told(Session::suspend),
            Effect::Redraw => return self.told(|session| session.outside(|| ())),
            Effect::Quit => {
                self.quitting = true;
                return Ok(());
            }
        };
        let _ = self.disk.send(job);
        Ok(())
    }

    /// Does something with the terminal; that it did not work is told, not fatal.
    fn told(
        &mut self,
        what: impl FnOnce(&mut Session) -> Result<(), crate::term::TermError>,
    ) -> Result<(), RuntimeError> {
        match what(&mut self.session) {
            Ok(()) => Ok(()),
            Err(error) => self.message(Message::Told(error.to_string())),
        }
    }

    fn open_editor(&mut self, text: &str) -> Result<(), RuntimeError> {
        let command = self.options.editor.clone().unwrap_or_else(|| "vi".to_owned());
        let result = self.session.outside(|| term::run_editor(&command, text, ".txt"))?;
        match result {
            Ok(text) => self.message(Message::Edited(text)),
            Err(error) => self.message(Message::Told(error.to_string())),
        }
    }

    fn draw(&mut self) -> Result<(), RuntimeError> {
        let theme_name = if self.options.plain { "plain" } else { self.state.theme.as_str() };
        let theme = Theme::choose(theme_name, &term::capabilities());
        let state = &self.state;
        let mut places = None;
        self.session.draw(|frame| {
            let area = frame.area();
            let (drawn, cursor) = ui::draw(state, &theme, area, frame.buffer_mut());
            if let Some(cursor) = cursor {
                frame.set_cursor_position(cursor);
            }
            places = Some(drawn);
        })?;
        if let Some(places) = places {
            self.state.places = places;
        }
        Ok(())
    }
}
