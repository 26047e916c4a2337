//! What happens when the program panics: the terminal first, then one sentence.

use std::io::{Write, stderr, stdout};
use std::panic::PanicHookInfo;
use std::path::PathBuf;
use std::sync::{Mutex, Once, PoisonError};

use super::modes;
use super::state::{self, State};

static ONCE: Once = Once::new();
static LOG: Mutex<Option<PathBuf>> = Mutex::new(None);

/// Installs the hook, once, and says where the log is.
pub(super) fn install(log: Option<PathBuf>) {
    *LOG.lock().unwrap_or_else(PoisonError::into_inner) = log;
    ONCE.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| hook(info, &usual)));
    });
}

/// Everything goes to the log. Only when the thread that has the screen panics is the terminal given back and
/// something said: while another one does, somebody may be typing. Outside, the usual is done.
fn hook(info: &PanicHookInfo<'_>, usual: &dyn Fn(&PanicHookInfo<'_>)) {
    let backtrace = std::backtrace::Backtrace::force_capture();
    tracing::error!(panic = %info, %backtrace, "a fault in the program");
    match state::get() {
        State::Outside => return usual(info),
        State::Inside if state::is_owner() && state::go(State::Outside) => {}
        State::Inside | State::Gone => return,
    }
    // Nothing can be done about a terminal that does not want to be restored.
    let _ = modes::leave(&mut stdout());
    let log = LOG.try_lock().ok().and_then(|log| log.clone());
    let _ = writeln!(stderr(), "{}", sentence(log.as_deref(), info));
}

/// What is said on the terminal.
fn sentence(log: Option<&std::path::Path>, info: &dyn std::fmt::Display) -> String {
    match log {
        Some(log) => {
            format!("Wordbond stopped because of a fault in it; the details are in {}", log.display())
        }
        None => format!("Wordbond stopped because of a fault in it: {info}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_sentence_says_where_to_look() {
        let said = sentence(Some(std::path::Path::new("/tmp/wordbond.log")), &"boom");
        assert_eq!(said, "Wordbond stopped because of a fault in it; the details are in /tmp/wordbond.log");
        assert!(sentence(None, &"boom").ends_with("boom"));
    }
}
