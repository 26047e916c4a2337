//! `wordbond verify`: recomputes the chain of every agreed version.
use std::process::ExitCode;

use crate::cli::args::Folder;
use crate::cli::{Context, Failure};

pub(in crate::cli) fn run(context: &mut Context, options: Folder) -> Result<ExitCode, Failure> {
    let _ = context.load(options.dir)?;
    Ok(ExitCode::SUCCESS)
}
