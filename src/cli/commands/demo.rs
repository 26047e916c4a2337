//! `wordbond demo [DIR]`.
use std::process::ExitCode;

use crate::cli::args::Demo;
use crate::cli::{Context, Failure};

pub(in crate::cli) fn run(context: &mut Context, options: Demo) -> Result<ExitCode, Failure> {
    context.output.line(&format!("{:?}", options.dir))?;
    Ok(ExitCode::SUCCESS)
}
