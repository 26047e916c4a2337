//! The command line: reads arguments, finds the network, and writes plain output. One file a command.
//!
//! Exit codes: 0 done; 1 `check` or `verify` found something; 2 it could not be done. What goes wrong is
//! one sentence on standard error that says what, where, and what to do.

mod args;
mod commands;
mod failure;
mod json;
mod locate;
mod log;
mod names;
mod output;
mod user;

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use clap::Parser as _;

use args::{Arguments, Command, Paper};
use failure::Failure;
use output::Output;

pub use args::command;

use crate::domain::Date;
use crate::report::{Document, Layout};

/// What every command is given.
struct Context {
    /// Options that every command takes.
    globals: args::Globals,
    /// The day.
    today: Date,
    /// Standard output.
    output: Output,
}

impl Context {
    /// Writes a report to a file, or to standard output.
    fn report(&mut self, document: &Document, paper: Paper, file: Option<&Path>) -> Result<(), Failure> {
        let Some(path) = file else {
            return match paper {
                Paper::Text => self.output.document(document),
                Paper::Md => self.output.bytes(document.to_markdown().as_bytes()),
            };
        };
        let layout = Layout { linear: self.output.is_plain(), ..Layout::default() };
        let text = match paper {
            Paper::Text => document.to_text(&layout),
            Paper::Md => document.to_markdown(),
        };
        std::fs::write(path, text).map_err(|error| {
            let place = path.display();
            Failure::say(format!(
                "cannot write {place}: {error}; name a file in a folder that you may write in"
            ))
        })
    }
}

/// Runs the program with its arguments, the name of the program first.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error),
    };
    match dispatch(arguments) {
        Ok(code) => code,
        // Whoever reads the output has seen enough.
        Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(failure) => {
            output::complain(&failure.to_string());
            ExitCode::from(2)
        }
    }
}

/// Help and version go to standard output and are no failure; a mistake in the arguments is.
fn usage(error: &clap::Error) -> ExitCode {
    // A closed pipe is no reason to say more.
    let _ = error.print();
    if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS }
}

fn dispatch(arguments: Arguments) -> Result<ExitCode, Failure> {
    let Arguments { globals, dir, command } = arguments;
    let output = Output::new(&globals);
    let today = today()?;
    let mut context = Context { globals, today, output };
    let code = match command {
        None => commands::open::run(&mut context, dir),
        Some(Command::New(options)) => commands::new::run(&mut context, options),
        Some(Command::Demo(options)) => commands::demo::run(&mut context, options),
        Some(Command::Check(options)) => commands::check::run(&mut context, options),
        Some(Command::Divergence(options)) => commands::divergence::run(&mut context, &options),
        Some(Command::Brief(options)) => commands::brief::run(&mut context, &options),
        Some(Command::Present(options)) => commands::present::run(&mut context, options),
        Some(Command::Minutes(options)) => commands::minutes::run(&mut context, &options),
        Some(Command::History(options)) => commands::history::run(&mut context, &options),
        Some(Command::Diff(options)) => commands::diff::run(&mut context, &options),
        Some(Command::Verify(options)) => commands::verify::run(&mut context, options),
        Some(Command::Keys) => commands::keys::run(&mut context),
        Some(Command::Paths) => commands::paths::run(&mut context),
        Some(Command::Completions(options)) => commands::completions::run(&mut context, &options),
        Some(Command::Man(options)) => commands::man::run(&mut context, &options),
    }?;
    context.output.flush()?;
    Ok(code)
}

/// The day, from the clock; `WORDBOND_TODAY` puts another in its place, so that output can be repeated.
fn today() -> Result<Date, Failure> {
    let Some(text) = std::env::var_os("WORDBOND_TODAY").filter(|text| !text.is_empty()) else {
        return Ok(jiff::Zoned::now().date());
    };
    let text = text.to_string_lossy();
    text.parse().map_err(|_| {
        Failure::say(format!("WORDBOND_TODAY is `{text}`, which is not a day; write it like 2026-11-21"))
    })
}
