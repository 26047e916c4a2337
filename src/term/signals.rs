//! The thread that hears signals.
//!
//! While another program has the terminal (`$EDITOR`), the keys of the terminal that make signals are meant
//! for it: an interrupt is left to it, and a stop stops us with it, or the shell would wait for us forever.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use rustix::process::{Signal, getpid, getppid, getsid, kill_current_process_group};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
use signal_hook::flag::register_conditional_default;
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
        over()?.store(false, Ordering::SeqCst);
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
        if let Ok(over) = over() {
            over.store(true, Ordering::SeqCst);
        }
        self.0.close();
    }
}

/// Whether the session is over. Then signals do again what they usually do; without this they would do nothing,
/// since handlers are never taken out, and a program that hangs while it ends could not be stopped.
fn over() -> io::Result<&'static Arc<AtomicBool>> {
    static OVER: OnceLock<Arc<AtomicBool>> = OnceLock::new();
    if let Some(over) = OVER.get() {
        return Ok(over);
    }
    let over = OVER.get_or_init(Arc::default);
    for signal in [SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGTSTP] {
        register_conditional_default(signal, Arc::clone(over))?;
    }
    Ok(over)
}

/// Somebody continued us.
static CONTINUED: AtomicBool = AtomicBool::new(false);

fn heard(signal: i32, send: &Send) {
    if signal == SIGCONT {
        CONTINUED.store(true, Ordering::SeqCst);
    }
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
        SIGINT | SIGQUIT if state::others_have_keys() => return,
        SIGCONT if outside => return,
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
    CONTINUED.store(false, Ordering::SeqCst);
    kill_current_process_group(Signal::STOP).map_err(|error| TermError::Suspend(error.into()))?;
    // The signal may reach another thread first, and this one run on for a moment: far enough to take the
    // terminal back from the shell.
    while !CONTINUED.load(Ordering::SeqCst) {
        std::thread::sleep(Duration::from_millis(5));
    }
    Ok(())
}

/// Whether there is a shell that could continue us: somebody outside our group in our session. A program that
/// a terminal window started itself would be stopped for good.
pub(super) fn can_be_continued() -> bool {
    let session = getsid(None).ok();
    let parents = getppid().and_then(|parent| getsid(Some(parent)).ok());
    session.is_some() && session != Some(getpid()) && session == parents
}
