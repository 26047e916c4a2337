//! Why the workbench could not be opened, or ended.

use crate::store::StoreError;
use crate::term::TermError;

/// Why the workbench could not be opened, or ended.
#[derive(Debug, thiserror::Error)]
pub enum RuntimeError {
    /// The folder could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The terminal could not be used.
    #[error(transparent)]
    Term(#[from] TermError),
    /// A thread could not be started.
    #[error("a thread could not be started ({0}); close other programs and try again")]
    Thread(std::io::Error),
}
