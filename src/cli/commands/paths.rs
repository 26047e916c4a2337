//! `wordbond paths`: which folders are used.

use std::process::ExitCode;

use crate::cli::user::User;
use crate::cli::{Context, Failure};
use crate::store::Settings;

pub(in crate::cli) fn run(context: &mut Context) -> Result<ExitCode, Failure> {
    let user = User::find()?;
    let network = context.here().or_else(|| user.last_network());
    let rows = [
        ("settings", Some(Settings::path(&user.places.config_dir))),
        ("data", Some(user.places.data_dir)),
        ("state", Some(user.places.state_dir)),
        ("network", network),
    ];
    for (name, path) in rows {
        if let Some(path) = path {
            context.output.line(&format!("{name:<10}{}", path.display()))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
