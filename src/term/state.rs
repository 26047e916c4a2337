//! Whose the terminal is now. There is one terminal, so there is one state: the session, the panic hook and
//! the signal thread all have to know it.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, ThreadId};

/// Whose the terminal is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum State {
    /// The shell's, or that of a program that we started.
    Outside,
    /// Ours.
    Inside,
    /// Nobody's: it hung up. There is no way back from here.
    Gone,
}

static STATE: AtomicU8 = AtomicU8::new(State::Outside as u8);
static OWNER: Mutex<Option<ThreadId>> = Mutex::new(None);

/// Whose the terminal is now.
pub(super) fn get() -> State {
    match STATE.load(Ordering::SeqCst) {
        0 => State::Outside,
        1 => State::Inside,
        _ => State::Gone,
    }
}

/// Goes from one state to another; `false` when it is in neither of them, because the terminal is gone.
pub(super) fn go(state: State) -> bool {
    let change = |now| (now != State::Gone as u8).then_some(state as u8);
    STATE.fetch_update(Ordering::SeqCst, Ordering::SeqCst, change).is_ok()
}

/// Remembers that the session lives in this thread.
pub(super) fn own() {
    *OWNER.lock().unwrap_or_else(PoisonError::into_inner) = Some(thread::current().id());
}

/// Whether the session lives in this thread. When another one panics, the screen is still in use.
pub(super) fn is_owner() -> bool {
    *OWNER.lock().unwrap_or_else(PoisonError::into_inner) == Some(thread::current().id())
}
