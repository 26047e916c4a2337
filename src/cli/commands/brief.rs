//! `wordbond brief`: the meeting pack.

use std::process::ExitCode;

use crate::cli::args::Brief;
use crate::cli::{Context, Failure};
use crate::divergence;
use crate::domain::Network;
use crate::report::{self, Detail, Layout};

pub(in crate::cli) fn run(context: &mut Context, options: &Brief) -> Result<ExitCode, Failure> {
    let opened = context.load(None)?;
    let detail = if options.all { Detail::Full } else { Detail::Short };
    let Some(path) = &options.output else {
        return print(context, &opened.loaded.network, detail);
    };
    let reports = divergence::network(&opened.loaded.network);
    let briefing = report::briefing(&opened.loaded.network, &reports, context.today, detail);
    let text = briefing.to_text(&Layout { linear: context.output.is_plain(), ..Layout::default() });
    std::fs::write(path, text).map_err(|error| {
        let place = path.display();
        Failure::say(format!("cannot write {place}: {error}; name a file in a folder that you may write in"))
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the briefing.
pub(super) fn print(context: &mut Context, network: &Network, detail: Detail) -> Result<ExitCode, Failure> {
    let reports = divergence::network(network);
    context.output.document(&report::briefing(network, &reports, context.today, detail))?;
    Ok(ExitCode::SUCCESS)
}
