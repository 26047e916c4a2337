//! The arguments. Their help is the reference of the command line: `--help`, the manual page and the
//! completions all come from here.

use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

use crate::domain::DecisionRule;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default())
    .placeholder(AnsiColor::Cyan.on_default());

/// Compares what organisations mean by the words they share, and records what they agree.
///
/// Without a command it opens the workbench on DIR, on the network around the current folder, on the
/// last one used, or on the built-in example. Where standard output is no terminal it prints the
/// briefing instead.
#[derive(Debug, Parser)]
#[command(name = "wordbond", version, styles = STYLES, disable_help_subcommand = true)]
#[command(after_help = "Exit codes: 0 done, 1 check or verify found something, 2 it could not be done.")]
pub(super) struct Arguments {
    /// The folder of the network.
    pub(super) dir: Option<PathBuf>,
    #[command(flatten)]
    pub(super) globals: Globals,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// Options that every command takes.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Everywhere")]
pub(super) struct Globals {
    /// The folder of the network.
    #[arg(long = "dir", short = 'C', value_name = "DIR", global = true)]
    pub(super) network: Option<PathBuf>,
    /// For which organisation you work: its id or name; or `facilitator`.
    #[arg(long = "as", value_name = "ORG", global = true)]
    pub(super) working_as: Option<String>,
    /// When to use colour. With `auto`, NO_COLOR is honoured.
    #[arg(long, value_name = "WHEN", default_value = "auto", global = true)]
    pub(super) color: ColorWhen,
    /// No columns, rules or boxes, for screen readers.
    #[arg(long, global = true)]
    pub(super) plain: bool,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ColorWhen {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Starts a network in a new folder, step by step or by options.
    New(New),
    /// Copies an example network to play with.
    Demo(Demo),
    /// Names every problem in the files as file:line:column.
    ///
    /// Exit codes: 0 clean, 1 findings, 2 could not run.
    Check(Folder),
    /// Says what diverges between definitions, and why.
    Divergence(Divergence),
    /// Prints the meeting pack: what deserves the meeting, and what was agreed.
    Brief(Brief),
    /// Shows the workshop in large letters in a second terminal, and follows it.
    ///
    /// Reads only. F2 goes from dark to light, q ends.
    Present(Folder),
    /// Prints the minutes of a workshop; of one that is prepared, its agenda.
    Minutes(Minutes),
    /// Prints every recorded version for a term.
    History(OneTerm),
    /// Prints what differs between two versions, word by word.
    Diff(Diff),
    /// Recomputes the chain of every agreed version.
    ///
    /// Exit codes: 0 every version is as it was recorded, 1 any break, 2 could not run.
    Verify(Folder),
    /// Prints the keys of the workbench, place by place.
    Keys,
    /// Prints which folders are used for settings, data and state.
    Paths,
    /// Prints the completions for a shell.
    Completions(Completions),
    /// Prints the manual page.
    Man(Man),
}

/// Names a folder.
#[derive(Debug, Args)]
pub(super) struct Folder {
    /// The folder of the network.
    pub(super) dir: Option<PathBuf>,
}

/// Starts a network.
#[derive(Debug, Args)]
pub(super) struct New {
    /// The new folder.
    pub(super) dir: PathBuf,
    /// The name of the network. Without it the questions are asked one by one.
    #[arg(long)]
    pub(super) name: Option<String>,
    /// The language of the network: an IETF tag such as `en` or `nl`.
    #[arg(long, value_name = "TAG")]
    pub(super) language: Option<String>,
    /// For whom the network exists.
    #[arg(long, value_name = "TEXT")]
    pub(super) for_whom: Option<String>,
    /// What all members want.
    #[arg(long, value_name = "TEXT")]
    pub(super) common_interest: Option<String>,
    /// A member; repeat it for each, in the order in which they are shown.
    #[arg(long = "organisation", value_name = "NAME")]
    pub(super) organisations: Vec<String>,
    /// The rule by which positions become an agreement.
    #[arg(long, value_name = "RULE", value_parser = decision_rule)]
    pub(super) decision_rule: Option<DecisionRule>,
}

fn decision_rule(text: &str) -> Result<DecisionRule, String> {
    DecisionRule::of_key(text).ok_or_else(|| {
        let keys: Vec<&str> = DecisionRule::ALL.iter().map(|rule| rule.key()).collect();
        format!("the rules are: {}", keys.join(", "))
    })
}

/// Copies an example.
#[derive(Debug, Args)]
pub(super) struct Demo {
    /// The new folder; without it a folder named after the example, here.
    pub(super) dir: Option<PathBuf>,
    /// Which example.
    #[arg(long, value_name = "NAME")]
    pub(super) example: Option<String>,
    /// Lists the examples instead.
    #[arg(long, conflicts_with_all = ["dir", "example"])]
    pub(super) list: bool,
}

/// Compares.
#[derive(Debug, Args)]
pub(super) struct Divergence {
    /// The terms, by id or label; all of them without any.
    #[arg(value_name = "TERM")]
    pub(super) terms: Vec<String>,
    /// Only this pair of organisations, by id or name.
    #[arg(long, num_args = 2, value_names = ["A", "B"])]
    pub(super) pair: Vec<String>,
    /// How it is written.
    #[arg(long, default_value = "text")]
    pub(super) format: Format,
}

/// How a comparison is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Writes the meeting pack.
#[derive(Debug, Args)]
pub(super) struct Brief {
    /// How it is written.
    #[arg(long, default_value = "text")]
    pub(super) format: Paper,
    /// The file to write; standard output without it.
    #[arg(long, short, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Says everything: every wording, the cases, what is on the table, every agreement in full.
    #[arg(long)]
    pub(super) all: bool,
}

/// Writes the minutes.
#[derive(Debug, Args)]
pub(super) struct Minutes {
    /// The workshop, by id or title; without it the one that is going on, or was held last.
    pub(super) workshop: Option<String>,
    /// How it is written.
    #[arg(long, default_value = "text")]
    pub(super) format: Paper,
    /// The file to write; standard output without it.
    #[arg(long, short, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Paper {
    /// Text that looks like a page.
    Text,
    /// Markdown.
    Md,
}

/// Names a term.
#[derive(Debug, Args)]
pub(super) struct OneTerm {
    /// The term, by id or label.
    pub(super) term: String,
}

/// Names a term and two of its versions.
#[derive(Debug, Args)]
pub(super) struct Diff {
    /// The term, by id or label.
    pub(super) term: String,
    /// The earlier version: its number, or the first digits of its fingerprint.
    #[arg(requires = "newer")]
    pub(super) older: Option<String>,
    /// The later version; without both, the two newest are compared.
    pub(super) newer: Option<String>,
}

/// Names a shell.
#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell.
    pub(super) shell: clap_complete::Shell,
}

/// Writes the manual.
#[derive(Debug, Args)]
pub(super) struct Man {
    /// Writes a page for every command into this folder instead.
    #[arg(long, short, value_name = "DIR")]
    pub(super) output: Option<PathBuf>,
}

/// The command line as `clap` knows it: for completions, the manual page, and tests that hold the
/// documentation against it.
#[must_use]
pub fn command() -> clap::Command {
    Arguments::command()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_arguments_are_consistent() {
        super::command().debug_assert();
    }
}
