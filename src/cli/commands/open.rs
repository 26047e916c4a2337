//! `wordbond [DIR]`: the workbench, or the briefing where nobody sits in front of it.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::brief;
use crate::cli::args::command;
use crate::cli::log;
use crate::cli::user::User;
use crate::cli::{Context, Failure, names};
use crate::report::Detail;
use crate::runtime;
use crate::store;
use crate::term;

pub(in crate::cli) fn run(context: &mut Context, dir: Option<PathBuf>) -> Result<ExitCode, Failure> {
    if let Some(dir) = &dir {
        not_a_command(dir)?;
    }
    let terminal = term::capabilities();
    if !terminal.interactive || !terminal.full_screen {
        let opened = context.load(dir)?;
        return brief::print(context, &opened.loaded.network, Detail::Short);
    }
    workbench(context, dir)
}

fn workbench(context: &Context, dir: Option<PathBuf>) -> Result<ExitCode, Failure> {
    let user = User::find()?;
    let dir = context.place(dir)?;
    // The workbench reads the folder itself; only a name that was given has to be looked up first.
    let who = match context.globals.working_as.as_deref() {
        Some(named) => Some(names::who(&store::load(&dir)?.network, named)?),
        None => None,
    };
    // The name alone: the lines of the screen are short, and `wordbond paths` says where it is.
    let remarks = user.remarks("settings.toml", store::language_in(&dir));
    let editor = ["VISUAL", "EDITOR"].into_iter().find_map(std::env::var_os);
    runtime::open(runtime::Options {
        dir,
        log: log::start(&user.places.state_dir),
        who,
        theme: user.theme,
        plain: context.output.is_plain(),
        keymap: user.keymap,
        remarks,
        places: user.places,
        editor: editor.map(|editor| editor.to_string_lossy().into_owned()),
        today: std::env::var_os("WORDBOND_TODAY").map(|_| context.today),
    })?;
    Ok(ExitCode::SUCCESS)
}

/// A single word that is no folder is likely to be a command with a slip in it.
fn not_a_command(dir: &Path) -> Result<(), Failure> {
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
        None => Err(Failure::say(format!(
            "there is no command and no folder `{word}`; `wordbond --help` lists the commands"
        ))),
    }
}
