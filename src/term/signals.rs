//! The thread that hears signals.
//!
//! While another program has the terminal (`$EDITOR`), the keys of the terminal that make signals are meant
//! for it: an interrupt is left to it, and a stop stops us with it, or the shell would wait for us forever.

use std::io;

use rustix::process::{Signal, getpid, getppid, getsid, kill_current_process_group};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
use signal_hook::iterator::{Handle, Signals};
use signal_hook::low_level::emulate_default_handler;

use super::session::Send;
use super::state::{self, State};
use super::{Event, TermError};

/// The thread that hears signals, until it is dropped.
#[derive(Debug)]
pub(super) struct Listener(Handle);

impl Listener {
    /// Starts listening.
    pub(super) fn start(send: &Send) -> io::Result<Self> {
        let mut signals = Signals::new([SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGTSTP, SIGCONT])?;
        let (handle, send) = (signals.handle(), Send::clone(send));
        let listen = move || {
            for signal in &mut signals {
                heard(signal, &send);
            }
        };
        std::thread::Builder::new().name("signals".into()).spawn(listen)?;
        Ok(Self(handle))
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.0.close();
    }
}

fn heard(signal: i32, send: &Send) {
    let outside = state::get() == State::Outside;
    let event = match signal {
        SIGHUP => {
            state::go(State::Gone);
            Event::HangUp
        }
        SIGTSTP if outside => {
            let _ = emulate_default_handler(SIGTSTP);
            return;
        }
        SIGINT | SIGQUIT | SIGCONT if outside => return,
        SIGTSTP => Event::Suspend,
        SIGCONT => Event::Resume,
        _ => Event::Terminate,
    };
    tracing::info!(signal, ?event, "a signal");
    send(event);
}

/// Stops the whole program until somebody continues it; with it a script that started it and waits for it,
/// or the shell would not notice.
pub(super) fn stop() -> Result<(), TermError> {
    kill_current_process_group(Signal::STOP).map_err(|error| TermError::Suspend(error.into()))
}

/// Whether there is a shell that could continue us: somebody outside our group in our session. A program that
/// a terminal window started itself would be stopped for good.
pub(super) fn can_be_continued() -> bool {
    let session = getsid(None).ok();
    let parents = getppid().and_then(|parent| getsid(Some(parent)).ok());
    session.is_some() && session != Some(getpid()) && session == parents
}
