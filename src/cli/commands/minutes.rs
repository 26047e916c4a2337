//! `wordbond minutes`: the record of a workshop.

use std::process::ExitCode;

use crate::cli::args::Minutes;
use crate::cli::{Context, Failure, names};
use crate::domain::{Network, WorkshopId, WorkshopState};
use crate::report;

pub(in crate::cli) fn run(context: &mut Context, options: &Minutes) -> Result<ExitCode, Failure> {
    let opened = context.load(None)?;
    let network = &opened.loaded.network;
    let workshop = match &options.workshop {
        Some(named) => names::workshop(network, named)?,
        None => newest(network)?,
    };
    let minutes = report::minutes(network, &workshop);
    context.report(&minutes, options.format, options.output.as_deref())?;
    Ok(ExitCode::SUCCESS)
}

/// The workshop that is going on, or else the one that was held last.
fn newest(network: &Network) -> Result<WorkshopId, Failure> {
    let rank = |state: WorkshopState| match state {
        WorkshopState::Running | WorkshopState::Paused => 2,
        WorkshopState::Closed => 1,
        WorkshopState::Prepared => 0,
    };
    let workshops = network.workshops.iter();
    let newest = workshops.max_by_key(|(id, it)| (rank(it.head.state), it.head.on, (*id).clone()));
    newest.map(|(id, _)| id.clone()).ok_or_else(|| {
        Failure::say("this network has held no workshop; prepare one in the workbench".to_owned())
    })
}
