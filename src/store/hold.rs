//! While a workshop runs, one workbench writes it: it holds a lock on `workshops/.lock` in the network's folder, and says
//! there who holds it. The system lets go of the lock when the program ends, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Seek as _, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::StoreError;
use crate::domain::Moment;
use crate::words;

/// How often we look again when the file goes while we take it.
const ATTEMPTS: usize = 5;

/// Who holds the workshops of a network.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Holder {
    /// Who is working there.
    pub who: String,
    /// The name of the machine.
    pub machine: String,
    /// Since when, as RFC 3339 writes it.
    pub since: String,
}

impl Holder {
    /// Since when, as the clock on the wall shows it; as it is written when it is no moment.
    #[must_use]
    pub fn since(&self) -> String {
        Moment::parse(&self.since)
            .map_or_else(|| self.since.clone(), |at| format!("{} {}", at.day(), at.clock()))
    }
}

/// The lock, for as long as it is kept.
#[derive(Debug)]
pub(super) struct Hold {
    _file: File,
    path: PathBuf,
}

impl Hold {
    /// Takes the lock in a network's folder. Where the file system knows no locks, the file alone says who holds it.
    pub(super) fn take(dir: &Path, who: &str, now: Moment) -> Result<Self, StoreError> {
        let folder = dir.join("workshops");
        let path = folder.join(".lock");
        let failed = |source| StoreError::io(words::DOING_HOLD, &path)(source);
        std::fs::create_dir_all(&folder).map_err(failed)?;
        for _ in 0..ATTEMPTS {
            let file = OpenOptions::new()
                .create(true)
                .truncate(false)
                .read(true)
                .write(true)
                .open(&path)
                .map_err(failed)?;
            match file.try_lock() {
                Err(TryLockError::WouldBlock) => return Err(StoreError::Held(Box::new(holder(&path)))),
                Ok(()) | Err(TryLockError::Error(_)) => {}
            }
            if is_at(&file, &path) {
                return say(file, path.clone(), who, now).map_err(failed);
            }
        }
        Err(StoreError::Held(Box::new(holder(&path))))
    }
}

/// Lets go: the file goes first, so that nobody finds it without its lock.
impl Drop for Hold {
    fn drop(&mut self) {
        // One that stays behind is not locked, and taken over by the next.
        let _ = std::fs::remove_file(&self.path);
    }
}

fn say(mut file: File, path: PathBuf, who: &str, now: Moment) -> std::io::Result<Hold> {
    let holder = Holder { who: who.to_owned(), machine: machine(), since: now.to_string() };
    let text = toml::to_string(&holder).map_err(std::io::Error::other)?;
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    Ok(Hold { _file: file, path })
}

/// What the file says of who holds it; nothing of what it does not say.
fn holder(path: &Path) -> Holder {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    toml::from_str(&text).unwrap_or_default()
}

/// Whether a file that was opened is still the one at its place: whoever let go may have removed it meanwhile.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let same = |a: &std::fs::Metadata, b: &std::fs::Metadata| (a.dev(), a.ino()) == (b.dev(), b.ino());
    file.metadata().is_ok_and(|open| std::fs::metadata(path).is_ok_and(|there| same(&open, &there)))
}

#[cfg(not(unix))]
fn is_at(_file: &File, path: &Path) -> bool {
    path.exists()
}

#[cfg(unix)]
fn machine() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

#[cfg(not(unix))]
fn machine() -> String {
    std::env::var("COMPUTERNAME").unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn one_holds_the_workshops_and_the_other_is_told_who() {
        let dir = tempfile::tempdir().unwrap();
        let now = Moment::parse("2026-11-21T14:03:00+01:00").unwrap();
        let first = Hold::take(dir.path(), "facilitator", now).unwrap();
        let refused = Hold::take(dir.path(), "Police", now).unwrap_err();
        let StoreError::Held(holder) = &refused else { panic!("{refused:?}") };
        assert_eq!((holder.who.as_str(), holder.machine.as_str()), ("facilitator", machine().as_str()));
        let says = refused.sentence(Language::English);
        assert!(says.contains("facilitator") && says.contains("2026-11-21 14:03"), "{says}");
        drop(first);
        assert!(!dir.path().join("workshops/.lock").exists());
        drop(Hold::take(dir.path(), "Police", now).unwrap());
    }

    #[test]
    fn what_a_crash_left_behind_holds_nobody_up() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join("workshops")).unwrap();
        std::fs::write(dir.path().join("workshops/.lock"), "who = \"somebody with a long name\"\nsince")
            .unwrap();
        let now = Moment::parse("2026-11-21T14:03:00+01:00").unwrap();
        let held = Hold::take(dir.path(), "Care", now).unwrap();
        assert_eq!(holder(&held.path).who, "Care");
    }
}
