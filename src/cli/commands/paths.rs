//! `wordbond paths`: which folders are used.

use std::process::ExitCode;

use crate::cli::folders::Folders;
use crate::cli::{Context, Failure};

pub(in crate::cli) fn run(context: &mut Context) -> Result<ExitCode, Failure> {
    let folders = Folders::find()?;
    let network = context.here().or_else(|| folders.last_network());
    let rows = [
        ("settings", Some(folders.settings())),
        ("data", Some(folders.data)),
        ("state", Some(folders.state)),
        ("network", network),
    ];
    for (name, path) in rows {
        if let Some(path) = path {
            context.output.line(&format!("{name:<10}{}", path.display()))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
