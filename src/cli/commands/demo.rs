//! `wordbond demo [DIR]`: an example to play with.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::cli::args::Demo;
use crate::cli::user::{EXAMPLE, User};
use crate::cli::{Context, Failure};
use crate::store;

pub(in crate::cli) fn run(context: &mut Context, options: Demo) -> Result<ExitCode, Failure> {
    if options.list {
        let widest = store::examples().iter().map(|example| example.name.len()).max().unwrap_or_default();
        for example in store::examples() {
            context.output.line(&format!("{:<widest$}  {}", example.name, example.title))?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let name = options.example.unwrap_or_else(|| EXAMPLE.to_owned());
    let dir = options.dir.unwrap_or_else(|| PathBuf::from(&name));
    store::copy_example(&name, &dir)?;
    if let Ok(user) = User::find() {
        user.remember(&dir);
    }
    let place = dir.display();
    context.output.line(&format!("The example is in {place}. Open it with: wordbond {place}"))?;
    Ok(ExitCode::SUCCESS)
}
