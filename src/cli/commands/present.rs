//! `wordbond present`: the workshop on the projector.

use std::process::ExitCode;

use crate::cli::args::Folder;
use crate::cli::log;
use crate::cli::user::User;
use crate::cli::{Context, Failure};
use crate::runtime;

pub(in crate::cli) fn run(context: &mut Context, options: Folder) -> Result<ExitCode, Failure> {
    let user = User::find()?;
    let dir = context.place(options.dir)?;
    runtime::present(runtime::Follow {
        dir,
        log: log::start(&user.places.state_dir),
        plain: context.output.is_plain(),
        today: std::env::var_os("WORDBOND_TODAY").map(|_| context.today),
    })?;
    Ok(ExitCode::SUCCESS)
}
