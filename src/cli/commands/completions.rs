//! `wordbond completions SHELL`.

use std::process::ExitCode;

use crate::cli::args::{Completions, command};
use crate::cli::{Context, Failure};

pub(in crate::cli) fn run(context: &mut Context, options: &Completions) -> Result<ExitCode, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut command(), "wordbond", &mut script);
    context.output.bytes(&script)?;
    Ok(ExitCode::SUCCESS)
}
