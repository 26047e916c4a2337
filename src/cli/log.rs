//! What the workbench notes for those who mend it, in a file of the user's own.

use std::path::{Path, PathBuf};

/// Starts the log in the state folder; `None` when it cannot be written, which stops nobody. Nothing that
/// anybody typed is ever put into it.
pub(super) fn start(state_dir: &Path) -> Option<PathBuf> {
    let name = "wordbond.log";
    std::fs::create_dir_all(state_dir).ok()?;
    let writer = tracing_appender::rolling::never(state_dir, name);
    let log = tracing_subscriber::fmt().with_writer(writer).with_ansi(false).with_target(false).finish();
    tracing::subscriber::set_global_default(log).ok()?;
    Some(state_dir.join(name))
}
