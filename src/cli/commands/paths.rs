//! `wordbond paths`.
use std::process::ExitCode;

use crate::cli::{Context, Failure};

pub(in crate::cli) fn run(context: &mut Context) -> Result<ExitCode, Failure> {
    context.output.line("")?;
    Ok(ExitCode::SUCCESS)
}
