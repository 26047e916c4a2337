//! The second program on the projector: follows the files of a network and shows its workshop, read-only.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use super::error::RuntimeError;
use super::workbench::now;
use crate::app::input::{Input, Key};
use crate::app::view::stage::stage;
use crate::domain::Network;
use crate::store::{self, Loaded};
use crate::term::{self, Session};
use crate::ui::{self, theme::Theme};

/// How often the timer is drawn.
const TICK: Duration = Duration::from_millis(500);

/// The themes between which F2 goes: legible at the back of the room, on black and on white.
const THEMES: [&str; 2] = ["high-contrast", "high-contrast-light"];

/// How a workshop is followed.
#[derive(Debug, Clone)]
pub struct Follow {
    /// The network's folder.
    pub dir: PathBuf,
    /// Where the log is, for the sentence that is said after a panic.
    pub log: Option<PathBuf>,
    /// Whether large letters and colours are left out, for screen readers.
    pub plain: bool,
}

/// What reaches the loop.
enum Event {
    Term(term::Event),
    /// Somebody has written to the folder.
    Changed,
}

impl From<term::Event> for Event {
    fn from(event: term::Event) -> Self {
        Self::Term(event)
    }
}

/// Shows the workshop of a network until somebody ends it. Never writes to the network's folder.
///
/// # Errors
/// When the folder cannot be read at the start, or the terminal cannot be used.
pub fn present(follow: Follow) -> Result<(), RuntimeError> {
    let (events, inbox) = mpsc::channel();
    let Loaded { network, files, .. } = store::load(&follow.dir)?;
    let changed = events.clone();
    let watcher =
        store::watch(&follow.dir, store::Known::of(&files), move |_| drop(changed.send(Event::Changed)));
    let session = Session::enter(term::Options { mouse: false, log: follow.log.clone() }, events)?;
    let [theme, _] = THEMES;
    let mut projector = Projector { network, session, follow, theme };
    let ended = projector.turn(&inbox);
    drop(watcher);
    ended?;
    projector.session.leave()?;
    Ok(())
}

struct Projector {
    network: Network,
    session: Session,
    follow: Follow,
    theme: &'static str,
}

impl Projector {
    fn turn(&mut self, inbox: &Receiver<Event>) -> Result<(), RuntimeError> {
        loop {
            self.draw()?;
            match inbox.recv_timeout(TICK) {
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
                Ok(Event::Changed) => self.read(),
                Ok(Event::Term(event)) => {
                    if self.take(event)? {
                        return Ok(());
                    }
                }
            }
        }
    }

    /// A folder that cannot be read for a moment is shown as it was.
    fn read(&mut self) {
        match store::load(&self.follow.dir) {
            Ok(loaded) => self.network = loaded.network,
            Err(error) => tracing::warn!(%error, "the network could not be read again"),
        }
    }

    /// Takes in what happened at the terminal; whether it is time to end.
    fn take(&mut self, event: term::Event) -> Result<bool, RuntimeError> {
        match event {
            term::Event::Input(Input::Key(press)) => match press.code {
                Key::Char('q') | Key::Esc => return Ok(true),
                Key::F(2) => self.turn_theme(),
                _ => {}
            },
            term::Event::Input(_) => {}
            term::Event::Terminate | term::Event::HangUp => return Ok(true),
            term::Event::Suspend => self.session.suspend()?,
            term::Event::Resume => self.session.resume()?,
        }
        Ok(false)
    }

    fn turn_theme(&mut self) {
        let [dark, light] = THEMES;
        self.theme = if self.theme == dark { light } else { dark };
    }

    fn draw(&mut self) -> Result<(), RuntimeError> {
        let name = if self.follow.plain { "plain" } else { self.theme };
        let theme = Theme::choose(name, &term::capabilities());
        let stage = stage(&self.network, now());
        let language = self.network.language();
        self.session.draw(|frame| {
            let area = frame.area();
            ui::present(&stage, language, &theme, area, frame.buffer_mut());
        })?;
        Ok(())
    }
}
