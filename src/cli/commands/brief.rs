//! `wordbond brief`: the meeting pack.

use std::process::ExitCode;

use crate::cli::args::Brief;
use crate::cli::{Context, Failure};
use crate::divergence;
use crate::domain::Network;
use crate::report::{self, Detail, Document};

pub(in crate::cli) fn run(context: &mut Context, options: &Brief) -> Result<ExitCode, Failure> {
    let opened = context.load(None)?;
    let detail = if options.all { Detail::Full } else { Detail::Short };
    let briefing = written(context, &opened.loaded.network, detail);
    context.report(&briefing, options.format, options.output.as_deref())?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the briefing.
pub(super) fn print(context: &mut Context, network: &Network, detail: Detail) -> Result<ExitCode, Failure> {
    let briefing = written(context, network, detail);
    context.output.document(&briefing)?;
    Ok(ExitCode::SUCCESS)
}

fn written(context: &Context, network: &Network, detail: Detail) -> Document {
    let reports = divergence::network(network);
    report::briefing(network, &reports, context.today, detail)
}
