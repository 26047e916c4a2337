//! The second program on the projector: follows the files of a network and shows its workshop, read-only.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use super::error::RuntimeError;
use super::workbench::now_on;
use crate::app::input::{Input, Key};
use crate::app::view::stage::stage;
use crate::domain::{Date, Network};
use crate::store::{self, Known, Loaded, StoreError};
use crate::term::{self, Session};
use crate::ui::{self, theme::Theme};
use crate::words;

/// How often the timer is drawn.
const TICK: Duration = Duration::from_millis(500);

/// How often the folder is looked at: not every drive reports what is written to it.
const LOOK: Duration = Duration::from_secs(2);

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
    /// The day it is, as for the workbench; `None` asks the clock.
    pub today: Option<Date>,
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
    let followed = Followed::open(&follow.dir)?;
    let changed = events.clone();
    // What is not reported is seen when the folder is next looked at.
    let watcher =
        store::watch(&follow.dir, followed.known.clone(), move |_| drop(changed.send(Event::Changed)))
            .inspect_err(|error| tracing::warn!(%error, "the network is not watched, and looked at instead"));
    let session = Session::enter(term::Options { mouse: false, log: follow.log.clone() }, events)?;
    let [theme, _] = THEMES;
    let mut projector = Projector { followed, session, follow, theme, looked: Instant::now() };
    let ended = projector.turn(&inbox);
    drop(watcher);
    ended?;
    projector.session.leave()?;
    Ok(())
}

/// A network as it was last read.
struct Followed {
    dir: PathBuf,
    network: Network,
    known: Known,
    /// Whether it could be read when it was last looked at; otherwise it is shown as it was.
    is_there: bool,
}

impl Followed {
    fn open(dir: &Path) -> Result<Self, StoreError> {
        let Loaded { network, files, .. } = store::load(dir)?;
        Ok(Self { dir: dir.to_owned(), network, known: Known::of(&files), is_there: true })
    }

    fn read(&mut self) {
        let loaded = store::load(&self.dir);
        self.is_there = loaded.is_ok();
        match loaded {
            Ok(Loaded { network, files, .. }) => {
                self.network = network;
                self.known.reset(&files);
            }
            Err(error) => tracing::warn!(%error, "the network could not be read again"),
        }
    }

    /// Reads again when something is otherwise than it was last read.
    fn look(&mut self) {
        match self.known.changes(&self.dir) {
            Ok(changes) if changes.is_empty() && self.is_there => {}
            _ => self.read(),
        }
    }
}

struct Projector {
    followed: Followed,
    session: Session,
    follow: Follow,
    theme: &'static str,
    /// When the folder was last looked at.
    looked: Instant,
}

impl Projector {
    fn turn(&mut self, inbox: &Receiver<Event>) -> Result<(), RuntimeError> {
        loop {
            if self.looked.elapsed() >= LOOK {
                self.followed.look();
                self.looked = Instant::now();
            }
            self.draw()?;
            match inbox.recv_timeout(TICK) {
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
                Ok(Event::Changed) => self.followed.read(),
                Ok(Event::Term(event)) => {
                    if self.take(event)? {
                        return Ok(());
                    }
                }
            }
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
        let network = &self.followed.network;
        let language = network.language();
        let mut stage = stage(network, now_on(self.follow.today));
        if !self.followed.is_there {
            words::PROJECTOR_LOST.to(language).clone_into(&mut stage.over);
        }
        self.session.draw(|frame| {
            let area = frame.area();
            ui::present(&stage, language, &theme, area, frame.buffer_mut());
        })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::WorkshopId;

    fn state(followed: &Followed) -> &'static str {
        let id = WorkshopId::parse("kick-off").unwrap();
        followed.network.workshops[&id].head.state.key()
    }

    #[test]
    fn the_projector_follows_also_what_is_taken_back_and_says_when_the_folder_is_gone() {
        let home = tempfile::tempdir().unwrap();
        let dir = home.path().join("town");
        std::fs::create_dir_all(dir.join("workshops")).unwrap();
        std::fs::write(dir.join("network.toml"), "name = \"Town\"\n").unwrap();
        let put = |state: &str| {
            let text = format!("format = 1\nkind = \"workshop\"\nid = \"kick-off\"\nstate = \"{state}\"\n");
            std::fs::write(dir.join("workshops/kick-off.toml"), text).unwrap();
        };
        put("running");
        let mut followed = Followed::open(&dir).unwrap();
        for next in ["paused", "running", "paused", "running"] {
            put(next);
            // What the watcher reports first is seen all the same.
            assert_eq!(followed.known.changes(&dir).unwrap(), ["workshops/kick-off.toml"], "{next}");
            followed.read();
            assert_eq!(state(&followed), next);
            put("closed");
            followed.look();
            assert_eq!(state(&followed), "closed");
            put(next);
            followed.look();
            assert_eq!(state(&followed), next);
        }
        std::fs::rename(&dir, home.path().join("away")).unwrap();
        followed.look();
        assert_eq!((state(&followed), followed.is_there), ("running", false));
        std::fs::rename(home.path().join("away"), &dir).unwrap();
        followed.look();
        assert!(followed.is_there);
    }
}
