//! The thread that reads keys.

use std::io::{self, IsTerminal, stdin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crossterm::event;

use super::session::Send;
use super::{Event, keys, state};

/// How long it may take to notice that it has to stop.
const PATIENCE: Duration = Duration::from_millis(50);
/// How long to wait for it to stop. It cannot stop while it waits for the rest of a paste.
const LONGEST: Duration = Duration::from_millis(500);
/// How often to look whether the terminal is still there.
const PULSE: Duration = Duration::from_secs(1);

/// The thread that reads keys, until it is stopped or dropped, and one that sees to it that the terminal is
/// still there: the terminal crate's reader never returns from a terminal that hung up without a signal.
#[derive(Debug)]
pub(super) struct Reader {
    stop: Arc<AtomicBool>,
    keys: JoinHandle<()>,
    pulse: JoinHandle<()>,
}

impl Reader {
    /// Starts reading.
    pub(super) fn start(send: &Send) -> io::Result<Self> {
        let stop = Arc::new(AtomicBool::new(false));
        let (flag, sender) = (Arc::clone(&stop), Arc::clone(send));
        let keys = thread::Builder::new().name("keys".into()).spawn(move || read(&flag, &sender))?;
        let (flag, sender) = (Arc::clone(&stop), Arc::clone(send));
        let pulse = thread::Builder::new().name("pulse".into()).spawn(move || watch(&flag, &sender));
        let pulse = pulse.inspect_err(|_| stop.store(true, Ordering::SeqCst))?;
        Ok(Self { stop, keys, pulse })
    }

    /// Stops reading, so that another program can. What was typed ahead is kept for later.
    pub(super) fn stop(self) {
        self.stop.store(true, Ordering::SeqCst);
        self.pulse.thread().unpark();
        let start = Instant::now();
        while !self.keys.is_finished() && start.elapsed() < LONGEST {
            thread::sleep(Duration::from_millis(2));
        }
    }
}

fn read(stop: &AtomicBool, send: &Send) {
    while !stop.load(Ordering::SeqCst) {
        let next = match event::poll(PATIENCE) {
            Ok(false) => continue,
            Ok(true) => event::read(),
            Err(error) => Err(error),
        };
        match next {
            Ok(event) => {
                let wanted = keys::input(event).map(Event::Input);
                if wanted.is_some_and(|event| !send(event)) {
                    return;
                }
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => {
                tracing::error!(%error, "keys cannot be read");
                lost(send);
                return;
            }
        }
    }
}

fn watch(stop: &AtomicBool, send: &Send) {
    // Where keys come from elsewhere (`/dev/tty`), standard input says nothing about the terminal.
    if !stdin().is_terminal() {
        return;
    }
    while !stop.load(Ordering::SeqCst) {
        thread::park_timeout(PULSE);
        if !stdin().is_terminal() {
            return lost(send);
        }
    }
}

fn lost(send: &Send) {
    state::go(state::State::Gone);
    send(Event::HangUp);
}
