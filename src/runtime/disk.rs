//! The thread that owns the network's files.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender};

use super::workbench::Event;
use crate::app::effect::{Draft, Message, Problem};
use crate::domain::check::Severity;
use crate::domain::{Agreement, Change};
use crate::store::{Loaded, SaveError, Store};

/// What to do on disk.
pub(super) enum Job {
    /// Save a change.
    Save(Box<Change>),
    /// Write a version.
    Record(Box<Agreement>),
    /// Read the folder again.
    Reload,
    /// Keep a text that is being typed.
    Journal(Draft),
    /// Forget it.
    Forget(String),
    /// Remember who is working.
    Who(String),
    /// Remember the theme.
    Theme(String),
    /// End.
    Stop,
}

/// The files, and what is remembered of the user beside them.
pub(super) struct Files {
    /// The network's.
    pub(super) store: Store,
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
    }
}

impl Files {
    fn perform(&mut self, job: Job) -> Option<Message> {
        match job {
            Job::Save(change) => Some(self.save(change)),
            Job::Record(agreement) => Some(self.record(agreement)),
            Job::Reload => Some(match self.store.reload() {
                Ok(loaded) => message_of(loaded),
                Err(error) => Message::Told(error.to_string()),
            }),
            Job::Journal(_) | Job::Forget(_) | Job::Who(_) | Job::Theme(_) => None,
            Job::Stop => None,
        }
    }

    fn save(&mut self, change: Box<Change>) -> Message {
        match self.store.save(&change) {
            Ok(_) => Message::Saved,
            Err(SaveError::Conflict(conflict)) => {
                let why = SaveError::Conflict(conflict);
                let text = why.to_string();
                let SaveError::Conflict(conflict) = why else { return Message::Saved };
                Message::SaveFailed { change, why: text, theirs: Some(Box::new(conflict.theirs.network)) }
            }
            Err(error) => Message::SaveFailed { change, why: error.to_string(), theirs: None },
        }
    }

    fn record(&mut self, mut agreement: Box<Agreement>) -> Message {
        match self.store.record(&agreement) {
            Ok(recorded) => {
                agreement.file_fingerprint = Some(recorded.fingerprint);
                Message::Recorded { agreement, path: PathBuf::from(recorded.path) }
            }
            Err(error) => Message::RecordFailed(error.to_string()),
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
