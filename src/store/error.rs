//! What can go wrong, where, and what to do about it, in one sentence each.

use std::fmt;
use std::path::{Path, PathBuf};

use super::hold::Holder;
use super::load::Loaded;
use crate::domain::Change;
use crate::words::{self, Language, Say};

/// Why a folder cannot be opened as a network.
#[derive(Debug)]
pub enum StoreError {
    /// Nothing is there.
    Missing(PathBuf),
    /// It is a file.
    NotAFolder(PathBuf),
    /// It holds nothing that belongs to a network.
    NotANetwork(PathBuf),
    /// A new network or example was to be put into a folder that is in use.
    NotEmpty(PathBuf),
    /// The name of an example that does not exist.
    NoExample(String, String),
    /// The user's own settings cannot be changed: the file, and why.
    Settings(PathBuf, Say),
    /// Another workbench holds the workshops of the network.
    Held(Box<Holder>),
    /// Another workbench may hold them, on a drive that knows no locks: the file that says so.
    MayBeHeld(PathBuf, Box<Holder>),
    /// What stands in the place of the lock is none: a link, or something that Wordbond did not write.
    NotOurLock(PathBuf),
    /// The system would not let us.
    Io {
        /// What was tried, such as [`words::DOING_READ`].
        doing: Say,
        /// Where.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

impl StoreError {
    /// What is wrong, where, and what to do, one sentence.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        let with = |say: Say, path: &Path| say.with(language, &[&path.display().to_string()]);
        match self {
            Self::Missing(path) => with(words::NO_FOLDER, path),
            Self::NotAFolder(path) => with(words::NOT_A_FOLDER, path),
            Self::NotANetwork(path) => with(words::NOT_A_NETWORK, path),
            Self::NotEmpty(path) => with(words::NOT_EMPTY, path),
            Self::NoExample(name, all) => words::NO_EXAMPLE.with(language, &[name, all]),
            Self::Settings(path, why) => {
                words::SETTINGS_NOT_WRITTEN.with(language, &[&path.display().to_string(), why.to(language)])
            }
            Self::Held(holder) if holder.who.is_empty() => {
                words::WORKSHOP_HELD_BY_SOMEBODY.to(language).to_owned()
            }
            Self::Held(holder) => {
                words::WORKSHOP_HELD.with(language, &[&holder.who, &holder.machine, &holder.since()])
            }
            Self::MayBeHeld(path, holder) => words::WORKSHOP_MAY_BE_HELD.with(
                language,
                &[&holder.who, &holder.machine, &holder.since(), &path.display().to_string()],
            ),
            Self::NotOurLock(path) => with(words::NOT_OUR_LOCK, path),
            Self::Io { doing, path, source } => {
                refused(language, *doing, path, source, words::CHECK_THE_FOLDER)
            }
        }
    }

    /// An error of the system, with what was tried and where.
    pub(super) fn io(doing: Say, path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::Io { doing, path: path.to_owned(), source }
    }
}

/// Why a change was not saved. Unless it says otherwise, every file is as it was.
#[derive(Debug)]
pub enum SaveError {
    /// Somebody else changed the same entry in the meantime.
    Conflict(Box<Conflict>),
    /// The file has mistakes; writing to it could lose what cannot be read.
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
    ReadOnly(String),
    /// The file is written in a way in which only this change cannot be made.
    NotAsIntended(String),
    /// A version with this number is recorded already.
    VersionTaken {
        /// The term.
        term: String,
        /// The number.
        version: u32,
        /// The file that has it.
        file: String,
    },
    /// A version does not follow the newest one.
    NotNext {
        /// The term.
        term: String,
        /// The number.
        version: u32,
    },
    /// A round does not take what was to be sealed, or cannot be revealed: why, and what to do.
    Sealing(Say),
    /// The system would not let us.
    Io {
        /// What was tried, such as [`words::DOING_READ`].
        doing: Say,
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

    /// What is wrong, where, and what to do, one sentence.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        match self {
            Self::Conflict(conflict) => conflict.sentence(language),
            Self::Broken { file, line, column, what } => {
                let at = format!("{file}:{line}:{column}");
                words::FILE_IS_BROKEN.with(language, &[&at, what])
            }
            Self::ReadOnly(file) => words::READ_ONLY.with(language, &[file]),
            Self::NotAsIntended(file) => words::NOT_AS_INTENDED.with(language, &[file]),
            Self::VersionTaken { term, version, file } => {
                words::VERSION_TAKEN.with(language, &[&version.to_string(), term, file])
            }
            Self::Sealing(why) => why.to(language).to_owned(),
            Self::NotNext { term, version } => words::NOT_NEXT.with(language, &[&version.to_string(), term]),
            Self::Io { doing, path, source, undone } => {
                let help = if *undone { words::NOTHING_WAS_CHANGED } else { words::HALF_WAS_WRITTEN };
                refused(language, *doing, path, source, help)
            }
        }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence(Language::English))
    }
}

impl fmt::Display for SaveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence(Language::English))
    }
}

impl std::error::Error for StoreError {}

impl std::error::Error for SaveError {}

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
    fn sentence(&self, language: Language) -> String {
        let kept = self.kept.as_ref().map_or_else(String::new, |path| {
            words::YOURS_IS_KEPT.with(language, &[&path.display().to_string()])
        });
        words::CHANGED_BY_ANOTHER.with(language, &[&self.place, &kept])
    }
}

/// What the system did not let us do: what, where, why, and what to do about it.
fn refused(language: Language, doing: Say, path: &Path, source: &std::io::Error, help: Say) -> String {
    let (path, why) = (path.display().to_string(), reason(source, language));
    words::CANNOT.with(language, &[doing.to(language), &path, &why, help.to(language)])
}

/// What the system said, in words that need no explanation where we have them.
pub(super) fn reason(error: &std::io::Error, language: Language) -> String {
    use std::io::ErrorKind;
    let say = match error.kind() {
        ErrorKind::NotFound => words::IO_NOT_THERE,
        ErrorKind::PermissionDenied => words::IO_NO_PERMISSION,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => words::IO_FULL,
        ErrorKind::FileTooLarge => words::IO_NO_ROOM,
        ErrorKind::ReadOnlyFilesystem => words::IO_READ_ONLY,
        ErrorKind::AlreadyExists => words::IO_EXISTS,
        _ => return error.to_string(),
    };
    say.to(language).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_went_wrong_is_said_in_the_language_of_the_network() {
        let full = || std::io::Error::from(std::io::ErrorKind::StorageFull);
        let path = PathBuf::from("/networks/town");
        let failed = StoreError::io(words::DOING_WRITE, &path)(full());
        assert_eq!(
            failed.to_string(),
            "cannot write /networks/town: the disk is full; check that the folder exists and that you may use it"
        );
        let says = "schrijven van /networks/town lukt niet: de schijf is vol; ";
        assert!(failed.sentence(Language::Dutch).starts_with(says));
        let saved = SaveError::Io { doing: words::DOING_WRITE, path, source: full(), undone: true };
        assert!(saved.sentence(Language::Dutch).starts_with(says));
        assert!(saved.sentence(Language::Dutch).ends_with("er is niets gewijzigd"));
    }
}
