//! `wordbond new DIR`.
use std::process::ExitCode;

use crate::cli::args::New;
use crate::cli::{Context, Failure};

pub(in crate::cli) fn run(context: &mut Context, options: New) -> Result<ExitCode, Failure> {
    context.output.line(&format!("{:?}", options.dir))?;
    Ok(ExitCode::SUCCESS)
}
