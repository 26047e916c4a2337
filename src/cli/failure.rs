//! Why a command could not be done.

use std::io;

use crate::runtime::RuntimeError;
use crate::store::{SaveError, StoreError};

/// Why a command could not be done. Each displays as one sentence: what is wrong, where, what to do.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    /// Said in full.
    #[error("{0}")]
    Say(String),
    /// From the folder of a network.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// From saving.
    #[error(transparent)]
    Save(#[from] SaveError),
    /// From the workbench.
    #[error(transparent)]
    Runtime(#[from] RuntimeError),
    /// Whoever reads the output has closed it.
    #[error("the output was closed")]
    Closed,
    /// The output cannot be written.
    #[error("cannot write the output: {0}; check where it goes and that the disk has room")]
    Output(io::Error),
}

impl Failure {
    pub(super) fn say(sentence: impl Into<String>) -> Self {
        Self::Say(sentence.into())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::Closed } else { Self::Output(error) }
    }
}
