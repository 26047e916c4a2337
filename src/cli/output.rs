//! Standard output and standard error, and how they may look.

use std::io::{self, BufWriter, IsTerminal as _, StdoutLock, Write};

use super::args::{ColorWhen, Globals};
use super::failure::Failure;
use crate::report::{Document, Layout, Marks, wrap_plain};

/// A document without a terminal is this wide; on a terminal lines longer than [`WIDEST`] are no
/// pleasure to read.
const PAPER: usize = 80;
const WIDEST: usize = 100;
const NARROWEST: usize = 20;

/// Marks as a terminal shows them, around the signs, because colour alone says nothing to many.
const COLOURED: Marks = Marks {
    strong: ("\u{1b}[1m", "\u{1b}[0m"),
    differs: ("\u{1b}[1;33m", "\u{1b}[0m"),
    removed: ("\u{1b}[31m", "\u{1b}[0m"),
    added: ("\u{1b}[32m", "\u{1b}[0m"),
};

/// Standard output.
pub(super) struct Output {
    to: BufWriter<StdoutLock<'static>>,
    /// Whether it is a terminal.
    pub(super) is_terminal: bool,
    /// Whether colour may be used.
    pub(super) colour: bool,
    linear: bool,
}

impl Output {
    pub(super) fn new(globals: &Globals) -> Self {
        let to = io::stdout().lock();
        let is_terminal = to.is_terminal();
        let colour = match globals.color {
            ColorWhen::Always => true,
            ColorWhen::Never => false,
            ColorWhen::Auto => is_terminal && colour_is_welcome(),
        };
        Self { to: BufWriter::new(to), is_terminal, colour, linear: globals.plain }
    }

    /// How many columns a line may have.
    pub(super) fn width(&self) -> usize {
        let terminal = self.is_terminal.then(terminal_size::terminal_size).flatten();
        terminal.map_or(PAPER, |(width, _)| usize::from(width.0).clamp(NARROWEST, WIDEST))
    }

    /// Whether boxes and rules are unwelcome.
    pub(super) const fn is_plain(&self) -> bool {
        self.linear
    }

    /// How documents are laid out here.
    pub(super) fn layout(&self) -> Layout {
        let marks = if self.colour { COLOURED } else { Marks::PLAIN };
        Layout { width: self.width(), linear: self.linear, marks }
    }

    pub(super) fn document(&mut self, document: &Document) -> Result<(), Failure> {
        let text = document.to_text(&self.layout());
        self.to.write_all(text.as_bytes())?;
        Ok(())
    }

    pub(super) fn line(&mut self, line: &str) -> Result<(), Failure> {
        writeln!(self.to, "{line}")?;
        Ok(())
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.to.write_all(bytes)?;
        Ok(())
    }

    pub(super) fn flush(&mut self) -> Result<(), Failure> {
        self.to.flush()?;
        Ok(())
    }
}

/// What is known of a terminal that may show colour: <https://no-color.org>, and `TERM=dumb`.
fn colour_is_welcome() -> bool {
    let forbidden = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
    !forbidden && !dumb
}

/// Says on standard error why something could not be done.
pub(super) fn complain(sentence: &str) {
    // Nobody is left to tell when standard error is closed.
    let _ = writeln!(io::stderr().lock(), "{}", for_stderr(&format!("wordbond: {sentence}")));
}

/// A sentence for standard error: broken at words on a terminal, and as it is everywhere else.
pub(super) fn for_stderr(sentence: &str) -> String {
    let stderr = io::stderr();
    let size = stderr.is_terminal().then(|| terminal_size::terminal_size_of(&stderr)).flatten();
    size.map_or_else(
        || sentence.to_owned(),
        |(width, _)| wrap_plain(sentence, usize::from(width.0).clamp(NARROWEST, WIDEST)).join("\n"),
    )
}

/// Says on standard error what else is worth knowing.
pub(super) fn remark(sentence: &str) {
    complain(sentence);
}

/// Texts come from files that anybody may have written: what steers a terminal is made visible.
pub(super) fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}
