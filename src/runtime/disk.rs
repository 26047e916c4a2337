//! The thread that owns the network's files, and what is kept for the user beside them.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender};

use super::workbench::Event;
use crate::app::effect::{Draft, Message, Problem};
use crate::domain::check::Severity;
use crate::domain::{Agreement, Ask, BlindProgress, Change, Date, Moment, Secret, WorkshopId};
use crate::report;
use crate::store::{self, Journal, Loaded, Places, Revealed, SaveError, Settings, Store, UserMemory};
use crate::words;

/// What to do on disk.
pub(super) enum Job {
    /// Save a change.
    Save(Box<Change>),
    /// Write a version.
    Record(Box<Agreement>),
    /// Seal something, take it back or reveal it.
    Blind(Blind),
    /// Take the workshops, or leave them.
    Hold(Option<(String, Moment)>),
    /// Read the notes for a workshop.
    ReadNotes(WorkshopId),
    /// Keep them.
    KeepNotes(WorkshopId, String),
    /// Keep how far a blind round is.
    KeepProgress(WorkshopId, String, BlindProgress),
    /// Write the minutes of a workshop.
    Minutes(WorkshopId),
    /// Read the folder again.
    Reload,
    /// Put a text that is not saved into the journal.
    Journal(Draft),
    /// Take it out again.
    Forget(Draft),
    /// Remember who is working.
    Who(String),
    /// Remember the theme.
    Theme(String),
    /// End.
    Stop,
}

/// What to do for a blind round, in which workshop and round.
pub(super) enum Blind {
    /// Seal what somebody says.
    Seal(WorkshopId, String, Ask, Secret),
    /// Take it back.
    TakeBack(WorkshopId, String, Vec<Ask>),
    /// Read how far a round was when it was left.
    ReadProgress(WorkshopId, String),
    /// Reveal some rounds, on a day.
    Reveal(WorkshopId, Vec<String>, Date),
}

/// The files, and what is remembered of the user beside them.
pub(super) struct Files {
    /// The network's.
    pub(super) store: Store,
    /// Texts that are not saved.
    pub(super) journal: Journal,
    /// Where the user's own files lie.
    pub(super) places: Places,
}

/// Does what is asked for, in order, until it is told to stop.
pub(super) fn run(mut files: Files, jobs: &Receiver<Job>, events: &Sender<Event>) {
    while let Ok(job) = jobs.recv() {
        if matches!(job, Job::Stop) {
            return;
        }
        if let Some(message) = files.perform(job)
            && events.send(Event::App(message)).is_err()
        {
            return;
        }
        if files.store.met_others() && events.send(Event::App(Message::Stale)).is_err() {
            return;
        }
    }
}

impl Files {
    fn perform(&mut self, job: Job) -> Option<Message> {
        match job {
            Job::Save(change) => Some(self.save(change)),
            Job::Record(agreement) => Some(self.record(agreement)),
            Job::Blind(blind) => Some(self.blind(blind)),
            Job::Hold(Some((who, since))) => {
                let held = self.store.hold_workshops(&who, since);
                Some(Message::Held(held.map_err(|error| error.sentence(self.store.language()))))
            }
            Job::Hold(None) => {
                self.store.release_workshops();
                None
            }
            Job::ReadNotes(workshop) => Some(match self.store.notes(&workshop) {
                Ok(notes) => Message::Notes { workshop, notes },
                Err(error) => self.told(&error),
            }),
            Job::KeepNotes(workshop, notes) => Some(match self.store.keep_notes(&workshop, &notes) {
                Ok(()) => Message::NotesKept { workshop, notes },
                Err(error) => {
                    let why = error.sentence(self.store.language());
                    Message::NotesFailed { workshop, notes, why }
                }
            }),
            Job::KeepProgress(workshop, round, progress) => {
                self.failure(self.store.keep_blind_progress(&workshop, &round, &progress))
            }
            Job::Minutes(workshop) => Some(self.minutes(&workshop)),
            Job::Reload => Some(match self.store.reload() {
                Ok(loaded) => message_of(loaded),
                Err(error) => self.told(&error),
            }),
            Job::Journal(draft) => self.failure(self.journal.write(&self.kept(draft))),
            Job::Forget(draft) => self.failure(self.journal.clear(&self.kept(draft).id())),
            Job::Who(who) => self.failure(self.remember(Some(&who))),
            Job::Theme(theme) => self.failure(Settings::set_theme(&self.places.config_dir, &theme)),
            Job::Stop => None,
        }
    }

    /// Writes the minutes from what is on disk now; what somebody else has put there is left alone.
    fn minutes(&self, workshop: &WorkshopId) -> Message {
        let language = self.store.language();
        let written = store::load(self.store.dir()).and_then(|loaded| {
            let minutes = report::minutes(&loaded.network, workshop).to_markdown();
            self.store.put_minutes(workshop, &minutes)
        });
        match written {
            Ok(Some(path)) => Message::Told(words::MINUTES_ARE_IN.with(language, &[&path])),
            Ok(None) => Message::Told(words::MINUTES_ARE_THERE.to(language).to_owned()),
            Err(error) => self.told(&error),
        }
    }

    fn blind(&mut self, job: Blind) -> Message {
        match job {
            Blind::Seal(workshop, round, ask, said) => {
                match self.store.seal(&workshop, &round, &ask, &said) {
                    Ok(change) => Message::Sealed(Box::new(change)),
                    Err(error) => {
                        let why = error.sentence(self.store.language());
                        Message::SealFailed { workshop, round, ask, said, why }
                    }
                }
            }
            Blind::TakeBack(workshop, round, asks) => match self.store.take_back(&workshop, &round, &asks) {
                Ok(change) => Message::TakenBack(Box::new(change)),
                Err(error) => Message::RevealFailed(error.sentence(self.store.language())),
            },
            Blind::ReadProgress(workshop, round) => {
                let progress = self.store.blind_progress(&workshop, &round);
                Message::Progress { workshop, round, progress }
            }
            Blind::Reveal(workshop, rounds, today) => match self.store.reveal(&workshop, &rounds, today) {
                Ok(Revealed { change, missing }) => {
                    Message::Revealed { change: Box::new(change), workshop, missing }
                }
                Err(error) => Message::RevealFailed(error.sentence(self.store.language())),
            },
        }
    }

    /// Texts of this network that were not saved when the program last ended.
    pub(super) fn drafts(&self) -> Vec<Draft> {
        let drafts = self.journal.drafts().unwrap_or_default();
        drafts
            .into_iter()
            .filter(|draft| draft.network == self.store.dir())
            .map(|draft| Draft { place: draft.place, text: draft.text, kept: draft.kept })
            .collect()
    }

    /// Remembers that this network was open last, and who works in it.
    pub(super) fn remember(&self, who: Option<&str>) -> Result<(), store::StoreError> {
        let mut memory = UserMemory::load(&self.places.state_dir);
        memory.opened(self.store.dir(), who);
        memory.save(&self.places.state_dir)
    }

    fn kept(&self, draft: Draft) -> store::Draft {
        store::Draft {
            network: self.store.dir().to_owned(),
            place: draft.place,
            at: jiff::Timestamp::now().to_string(),
            cursor: draft.text.len(),
            text: draft.text,
            kept: draft.kept,
        }
    }

    fn told(&self, error: &store::StoreError) -> Message {
        Message::Told(error.sentence(self.store.language()))
    }

    fn failure(&self, result: Result<(), store::StoreError>) -> Option<Message> {
        result.err().as_ref().map(|error| self.told(error))
    }

    fn save(&mut self, change: Box<Change>) -> Message {
        match self.store.save(&change) {
            // The message says whether others were met.
            Ok(saved) => {
                self.store.met_others();
                Message::Saved { merged: !saved.changed_by_others.is_empty() }
            }
            Err(error) => {
                let why = error.sentence(self.store.language());
                let theirs = match error {
                    SaveError::Conflict(conflict) => Some(Box::new(conflict.theirs.network)),
                    _ => None,
                };
                Message::SaveFailed { change, why, theirs }
            }
        }
    }

    fn record(&mut self, mut agreement: Box<Agreement>) -> Message {
        match self.store.record(&agreement) {
            Ok(recorded) => {
                agreement.file_fingerprint = Some(recorded.fingerprint);
                Message::Recorded { agreement, path: PathBuf::from(recorded.path) }
            }
            Err(error) => Message::RecordFailed(error.sentence(self.store.language())),
        }
    }
}

/// What a folder holds, ready for the workbench.
pub(super) fn message_of(loaded: Loaded) -> Message {
    let problems = loaded
        .all_problems()
        .into_iter()
        .map(|problem| Problem {
            at: format!("{}:{}:{}", problem.file, problem.line, problem.column),
            what: problem.what,
            help: problem.help,
            is_error: problem.severity == Severity::Error,
        })
        .collect();
    Message::Loaded { network: Box::new(loaded.network), problems }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(home: &std::path::Path) -> Files {
        let network = home.join("town");
        std::fs::create_dir_all(network.join("workshops")).unwrap();
        std::fs::write(network.join("network.toml"), "id = \"town\"\nname = \"Town\"\n").unwrap();
        let [config_dir, data_dir, state_dir] = ["config", "data", "state"].map(|name| home.join(name));
        std::fs::create_dir_all(&data_dir).unwrap();
        let (store, _) = Store::open(&network, &data_dir).unwrap();
        let journal = Journal::new(&state_dir);
        Files { store, journal, places: Places { config_dir, data_dir, state_dir } }
    }

    #[test]
    fn notes_are_said_to_be_kept_when_they_are_and_come_back_when_they_are_not() {
        let home = tempfile::tempdir().unwrap();
        let mut files = files(home.path());
        let workshop = WorkshopId::parse("kick-off").unwrap();
        let notes = "ask the mayor".to_owned();
        let keep = || Job::KeepNotes(workshop.clone(), notes.clone());
        std::fs::write(home.path().join("data/notes"), "in the way").unwrap();
        let failed = files.perform(keep()).unwrap();
        let Message::NotesFailed { notes: back, why, .. } = failed else { panic!("{failed:?}") };
        assert_eq!(back, notes);
        assert!(why.contains("notes"), "{why}");
        std::fs::remove_file(home.path().join("data/notes")).unwrap();
        assert!(matches!(files.perform(keep()), Some(Message::NotesKept { .. })));
        assert_eq!(files.store.notes(&workshop).unwrap(), notes);
    }

    #[cfg(unix)]
    #[test]
    fn a_workshop_is_not_taken_through_a_link_to_a_file_of_the_users() {
        let home = tempfile::tempdir().unwrap();
        let mut files = files(home.path());
        let precious = home.path().join("precious");
        std::fs::write(&precious, "mine").unwrap();
        std::os::unix::fs::symlink(&precious, home.path().join("town/workshops/.lock")).unwrap();
        let now = Moment::parse("2026-11-21T14:03:00+01:00").unwrap();
        let held = files.perform(Job::Hold(Some(("facilitator".to_owned(), now))));
        assert!(matches!(&held, Some(Message::Held(Err(why))) if why.contains(".lock")), "{held:?}");
        assert_eq!(std::fs::read_to_string(&precious).unwrap(), "mine");
    }
}
