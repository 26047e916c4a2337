//! What can go wrong, where, and what to do about it, in one sentence each.

use std::path::{Path, PathBuf};

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

/// What the system said, in words that need no explanation where we have them.
pub(super) fn reason(error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => "it is not there".to_owned(),
        ErrorKind::PermissionDenied => "you have no permission".to_owned(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "the disk is full".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "the disk is read-only".to_owned(),
        ErrorKind::AlreadyExists => "it exists already".to_owned(),
        _ => error.to_string(),
    }
}
