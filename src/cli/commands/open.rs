//! `wordbond [DIR]`: the workbench, or the briefing where nobody sits in front of it.

use std::path::PathBuf;
use std::process::ExitCode;

use super::brief;
use crate::cli::args::command;
use crate::cli::{Context, Failure, names};

pub(in crate::cli) fn run(context: &mut Context, dir: Option<PathBuf>) -> Result<ExitCode, Failure> {
    if let Some(dir) = &dir {
        not_a_command(dir)?;
    }
    use std::io::IsTerminal as _;
    if std::io::stdout().is_terminal() && std::io::stdin().is_terminal() {
        let found = context.find(dir)?;
        let options = crate::runtime::Options {
            dir: found,
            places: crate::store::Places::find(|name| std::env::var_os(name))
                .ok_or_else(|| Failure::say("no home".to_owned()))?,
            log: None,
            who: context.globals.working_as.clone(),
            theme: None,
            plain: false,
            keymap: crate::app::keymap::Keymap::standard(),
            editor: std::env::var("VISUAL").or_else(|_| std::env::var("EDITOR")).ok(),
            today: Some(context.today),
        };
        crate::runtime::open(options).map_err(|error| Failure::say(error.to_string()))?;
        return Ok(ExitCode::SUCCESS);
    }
    let opened = context.load(dir)?;
    brief::print(context, &opened.loaded.network)
}

/// A single word that is no folder is likely to be a command with a slip in it.
fn not_a_command(dir: &std::path::Path) -> Result<(), Failure> {
    let word = dir.to_string_lossy();
    if dir.exists() || word.contains(['/', '\\', '.']) {
        return Ok(());
    }
    let command = command();
    let known = command.get_subcommands().map(clap::Command::get_name);
    match names::nearest(&word, known) {
        Some(near) => Err(Failure::say(format!(
            "there is no command and no folder `{word}`; did you mean `wordbond {near}`?"
        ))),
        None => Ok(()),
    }
}
