//! `wordbond history TERM`: every recorded version.

use std::process::ExitCode;

use crate::cli::args::OneTerm;
use crate::cli::{Context, Failure, names};
use crate::report;

pub(in crate::cli) fn run(context: &mut Context, options: &OneTerm) -> Result<ExitCode, Failure> {
    let opened = context.load(None)?;
    let network = &opened.loaded.network;
    let term = names::term(network, &options.term)?;
    context.output.document(&report::history(network, &term))?;
    Ok(ExitCode::SUCCESS)
}
