//! Taking the terminal over, and giving it back.

use std::fmt;
use std::io::{BufWriter, Stdout, Write, stdout};
use std::mem::ManuallyDrop;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use crossterm::queue;
use crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::layout::Rect;
use ratatui::{Frame, Terminal};

use super::reader::Reader;
use super::signals::{self, Listener};
use super::state::{self, State};
use super::uneven::Uneven;
use super::{Event, TermError, capabilities, clipboard, modes};

/// Hands an event over; `false` when nobody listens any more.
pub(super) type Send = Arc<dyn Fn(Event) -> bool + std::marker::Send + Sync>;

/// A whole frame is gathered before it is written.
type Out = BufWriter<Stdout>;

/// How much a frame may take before it is written in parts.
const FRAME: usize = 1 << 16;

/// How the terminal is taken over.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Whether the mouse is ours; otherwise the terminal selects text with it.
    pub mouse: bool,
    /// Where the log is, for the sentence that is said after a panic.
    pub log: Option<PathBuf>,
}

/// The terminal, while it is ours. Dropping it gives the terminal back.
pub struct Session {
    /// Never dropped: dropping it would write the rest of an unfinished frame, or write to a terminal that
    /// hung up. There is one session in a program, so nothing piles up.
    terminal: ManuallyDrop<Terminal<CrosstermBackend<Out>>>,
    send: Send,
    reader: Option<Reader>,
    mouse: bool,
    uneven: Uneven,
    /// Why the terminal could not be taken over again; said by the next drawing.
    broken: Option<TermError>,
    _listener: Listener,
}

impl Session {
    /// Takes the terminal over: its other screen, keys as they are pressed, pastes whole, no cursor. Events are
    /// sent from now on; anything that can be made from an [`Event`] can be the channel's message.
    ///
    /// # Errors
    /// When there is no terminal, or it cannot be taken over; then it is as it was.
    pub fn enter<M>(options: Options, events: Sender<M>) -> Result<Self, TermError>
    where
        M: From<Event> + std::marker::Send + 'static,
    {
        let can = capabilities();
        if !can.interactive || !can.full_screen {
            return Err(TermError::NotATerminal);
        }
        // Under NO_COLOR the terminal crate writes a reset that wipes the selection bar. The theme for it has
        // no colours, so there is nothing to suppress.
        crossterm::style::force_color_output(true);
        let send: Send = Arc::new(move |event| events.send(event.into()).is_ok());
        super::panic::install(options.log);
        let listener = Listener::start(&send).map_err(TermError::Listen)?;
        let mut out = BufWriter::with_capacity(FRAME, stdout());
        state::own();
        modes::enter(&mut out, options.mouse).map_err(TermError::Enter)?;
        state::go(State::Inside);
        let terminal = Terminal::new(CrosstermBackend::new(out)).map_err(|error| {
            give_back(&mut stdout());
            TermError::Enter(error)
        })?;
        let terminal = ManuallyDrop::new(terminal);
        let (reader, mouse, broken) = (None, options.mouse, None);
        let uneven = Uneven::default();
        let mut session = Self { terminal, send, reader, mouse, uneven, broken, _listener: listener };
        session.reader = Some(Reader::start(&session.send).map_err(TermError::Listen)?);
        Ok(session)
    }

    /// Draws a frame. Terminals that can, show it all at once.
    ///
    /// # Errors
    /// When the terminal is gone or cannot be written to.
    pub fn draw(&mut self, view: impl FnOnce(&mut Frame<'_>)) -> Result<(), TermError> {
        if state::get() != State::Inside {
            return Err(self.broken.take().unwrap_or(TermError::Gone));
        }
        let write = TermError::Write;
        queue!(self.terminal.backend_mut(), BeginSynchronizedUpdate).map_err(write)?;
        let uneven = &mut self.uneven;
        let drawn = self.terminal.draw(|frame| {
            view(frame);
            uneven.mark(frame.buffer_mut());
        });
        drawn.map_err(write)?;
        queue!(self.terminal.backend_mut(), EndSynchronizedUpdate).map_err(write)?;
        self.flush()
    }

    /// Gives the terminal to somebody else while `run` runs, then takes it back and draws everything anew. When
    /// it cannot be taken back, what `run` made is not lost: the next [`Session::draw`] says so.
    ///
    /// # Errors
    /// When the terminal cannot be given away; then `run` has not run.
    pub fn outside<T>(&mut self, run: impl FnOnce() -> T) -> Result<T, TermError> {
        if state::get() != State::Inside {
            return Err(TermError::Gone);
        }
        if let Some(reader) = self.reader.take() {
            reader.stop();
        }
        let left = state::go(State::Outside);
        if left {
            let given = modes::leave(self.terminal.backend_mut());
            if let Err(error) = given {
                self.broken = self.take_back().err();
                return Err(TermError::Write(error));
            }
        }
        let made = run();
        state::came_back();
        self.broken = self.take_back().err();
        Ok(made)
    }

    /// Stands aside until the shell continues us.
    ///
    /// # Errors
    /// When that does not work here; then nothing has happened.
    pub fn suspend(&mut self) -> Result<(), TermError> {
        if !signals::can_be_continued() {
            return Err(TermError::NoShell);
        }
        self.outside(signals::stop)?
    }

    /// Takes the terminal back after somebody stopped us without asking, and the shell used it meanwhile.
    ///
    /// # Errors
    /// When the terminal is gone or cannot be taken back.
    pub fn resume(&mut self) -> Result<(), TermError> {
        if state::get() != State::Inside {
            return Err(TermError::Gone);
        }
        // What the terminal crate believes of raw mode is no longer so. Off and on again makes it so.
        crossterm::terminal::disable_raw_mode().map_err(TermError::Enter)?;
        modes::enter(self.terminal.backend_mut(), self.mouse).map_err(TermError::Enter)?;
        self.redraw_all()
    }

    /// Whether the mouse is ours.
    #[must_use]
    pub const fn mouse(&self) -> bool {
        self.mouse
    }

    /// Takes the mouse, or leaves it to the terminal so that text can be selected.
    ///
    /// # Errors
    /// When the terminal is gone or cannot be written to.
    pub fn set_mouse(&mut self, on: bool) -> Result<(), TermError> {
        self.mouse = on;
        self.write(|out| modes::mouse(out, on))
    }

    /// Asks the terminal to put a text on the clipboard. Whether it does, no terminal says.
    ///
    /// # Errors
    /// When the text is too long, or the terminal is gone or cannot be written to.
    pub fn copy(&mut self, text: &str) -> Result<(), TermError> {
        let tmux = std::env::var_os("TMUX").is_some_and(|value| !value.is_empty());
        let sequence = clipboard::osc52(text, tmux)?;
        self.write(|out| out.write_all(sequence.as_bytes()))
    }

    /// Gives the terminal back, as it was found.
    ///
    /// # Errors
    /// When that does not work. It is not tried again.
    pub fn leave(mut self) -> Result<(), TermError> {
        self.give_back()
    }

    fn give_back(&mut self) -> Result<(), TermError> {
        if let Some(reader) = self.reader.take().filter(|_| state::get() != State::Gone) {
            reader.stop();
        }
        if state::get() == State::Inside && state::go(State::Outside) {
            modes::leave(self.terminal.backend_mut()).map_err(TermError::Write)?;
        }
        Ok(())
    }

    fn take_back(&mut self) -> Result<(), TermError> {
        if state::get() == State::Gone {
            return Err(TermError::Gone);
        }
        modes::enter(self.terminal.backend_mut(), self.mouse).map_err(TermError::Enter)?;
        if !state::go(State::Inside) {
            return Err(TermError::Gone);
        }
        self.reader = Some(Reader::start(&self.send).map_err(TermError::Listen)?);
        self.redraw_all()
    }

    /// Forgets what is on the screen, so that the next frame is drawn whole. Not with `Terminal::clear`, which
    /// asks the terminal where its cursor is.
    fn redraw_all(&mut self) -> Result<(), TermError> {
        let size = self.terminal.backend().size().map_err(TermError::Write)?;
        self.terminal.resize(Rect::new(0, 0, size.width, size.height)).map_err(TermError::Write)
    }

    fn write(
        &mut self,
        write: impl FnOnce(&mut CrosstermBackend<Out>) -> std::io::Result<()>,
    ) -> Result<(), TermError> {
        if state::get() != State::Inside {
            return Err(TermError::Gone);
        }
        write(self.terminal.backend_mut()).map_err(TermError::Write)?;
        self.flush()
    }

    fn flush(&mut self) -> Result<(), TermError> {
        Write::flush(self.terminal.backend_mut()).map_err(TermError::Write)
    }
}

/// Gives the terminal back before there is a session.
fn give_back(out: &mut impl Write) {
    if state::go(State::Outside) {
        // The failure that led here is the one to report.
        let _ = modes::leave(out);
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if let Err(error) = self.give_back() {
            tracing::warn!(%error, "the terminal was not given back");
        }
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("mouse", &self.mouse)
            .field("state", &state::get())
            .finish_non_exhaustive()
    }
}
