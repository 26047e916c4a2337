//! What can go wrong, where, and what to do about it, in one sentence each.

use std::path::{Path, PathBuf};

use super::load::Loaded;
use crate::domain::Change;

/// Why a folder cannot be opened as a network.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Nothing is there.
    #[error("there is no folder {}; check the name, or start a network with `wordbond new`", .0.display())]
    Missing(PathBuf),
    /// It is a file.
    #[error("{} is a file; name the folder that holds network.toml", .0.display())]
    NotAFolder(PathBuf),
    /// It holds nothing that belongs to a network.
    #[error("{} holds no network.toml, so it is not a network; start one with `wordbond new`", .0.display())]
    NotANetwork(PathBuf),
    /// A new network or example was to be put into a folder that is in use.
    #[error("{} is not empty; name a new or an empty folder", .0.display())]
    NotEmpty(PathBuf),
    /// The name of an example that does not exist.
    #[error("there is no example called {0}; the examples are: {1}")]
    NoExample(String, String),
    /// The system would not let us.
    #[error("cannot {doing} {}: {}; check that the folder exists and that you may use it", path.display(), reason(source))]
    Io {
        /// What was tried: `read`, `write`.
        doing: &'static str,
        /// Where.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

impl StoreError {
    /// An error of the system, with what was tried and where.
    pub(super) fn io(doing: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::Io { doing, path: path.to_owned(), source }
    }
}

/// Why a change was not saved. Unless it says otherwise, every file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// Somebody else changed the same entry in the meantime.
    #[error("{} has been changed by somebody else in the meantime; compare the two and save again{}", .0.place, .0.kept_where())]
    Conflict(Box<Conflict>),
    /// The file has mistakes; writing to it could lose what cannot be read.
    #[error(
        "{file}:{line}:{column}: {what}; mend that first, because a file with mistakes is not written over"
    )]
    Broken {
        /// The file, relative to the network's folder.
        file: String,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong.
        what: String,
    },
    /// Somebody has protected the file.
    #[error("{0} is read-only; allow writing to it, or ask whoever protected it")]
    ReadOnly(String),
    /// The file is written in a way in which only this change cannot be made.
    #[error("{0} is written in a way in which this cannot be changed alone; make the change in an editor")]
    NotAsIntended(String),
    /// A version with this number is recorded already.
    #[error(
        "version {version} of `{term}` has been recorded already, in {file}; load the network again and look at it"
    )]
    VersionTaken {
        /// The term.
        term: String,
        /// The number.
        version: u32,
        /// The file that has it.
        file: String,
    },
    /// A version does not follow the newest one.
    #[error(
        "version {version} of `{term}` does not follow the newest recorded version; load the network again and look at it"
    )]
    NotNext {
        /// The term.
        term: String,
        /// The number.
        version: u32,
    },
    /// The system would not let us.
    #[error("cannot {doing} {}: {}; {}", path.display(), reason(source), after_failure(*undone))]
    Io {
        /// What was tried: `read`, `write`.
        doing: &'static str,
        /// Where.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
        /// Whether everything is as it was before.
        undone: bool,
    },
}

impl SaveError {
    /// As it is, with the file named from the network's folder, so that the sentence has room for the reason.
    pub(super) fn within(mut self, dir: &Path) -> Self {
        if let Self::Io { path, .. } = &mut self
            && let Ok(relative) = path.strip_prefix(dir)
        {
            *path = relative.to_owned();
        }
        self
    }
}

/// A change that does not fit on what is on disk now.
#[derive(Debug)]
pub struct Conflict {
    /// What it is about, for people.
    pub place: String,
    /// The network as it is on disk now.
    pub theirs: Loaded,
    /// The change that was not saved.
    pub mine: Change,
    /// Where a copy of the change was put, if that could be done.
    pub kept: Option<PathBuf>,
}

impl Conflict {
    fn kept_where(&self) -> String {
        self.kept.as_ref().map_or_else(String::new, |path| format!(" (yours is kept in {})", path.display()))
    }
}

const fn after_failure(undone: bool) -> &'static str {
    if undone {
        "make room or permission and save again; nothing was changed"
    } else {
        "some files were written and others not; load the network again and look at them"
    }
}

/// What the system said, in words that need no explanation where we have them.
pub(super) fn reason(error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => "it is not there".to_owned(),
        ErrorKind::PermissionDenied => "you have no permission".to_owned(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "the disk is full".to_owned(),
        ErrorKind::FileTooLarge => "there is no room for a file of this size".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "the disk is read-only".to_owned(),
        ErrorKind::AlreadyExists => "it exists already".to_owned(),
        _ => error.to_string(),
    }
}
