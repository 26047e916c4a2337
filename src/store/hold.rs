//! While a workshop runs, one workbench writes it: it holds a lock on `workshops/.lock` in the network's folder, and says
//! there who holds it. The system lets go of the lock when the program ends, however it ends.
//!
//! A network comes from others, and so may what stands in that place: a link is not followed, and what Wordbond did not
//! write there is never written over.

use std::fs::{File, Metadata, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::StoreError;
use crate::domain::{Moment, text};
use crate::words;

/// How often we look again when the file goes while we take it.
const ATTEMPTS: usize = 5;
/// Every file of ours begins so.
const BEGINS: &str = "who = ";
/// A file of ours is never longer, in bytes.
const LONGEST: u64 = 4096;
/// So much of what the file says is shown.
const SHOWN: usize = 60;
/// Where there are no locks, a workbench that has not let go is taken to have ended after so long, in seconds.
const FORGOTTEN: i64 = 12 * 60 * 60;

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

    /// What a text says of who holds the workshops, no longer than can be shown; nothing of what it does not say.
    fn read(text: &str) -> Self {
        let Self { who, machine, since } = toml::from_str(text).unwrap_or_default();
        let [who, machine, since] = [who, machine, since].map(|said| text::one_line(&said, SHOWN));
        Self { who, machine, since }
    }

    /// Whether this may be somebody else who goes on, when no lock says so: another person or machine, within
    /// [`FORGOTTEN`]. Neither the future nor what is no moment counts.
    fn may_still_hold(&self, ours: &Self, now: Moment) -> bool {
        let is_other = (&self.who, &self.machine) != (&ours.who, &ours.machine);
        let ago = Moment::parse(&self.since).map(|since| now.seconds_since(since));
        is_other && ago.is_some_and(|ago| (0..FORGOTTEN).contains(&ago))
    }
}

/// The lock, for as long as it is kept.
#[derive(Debug)]
pub(super) struct Hold {
    _file: File,
    path: PathBuf,
}

impl Hold {
    /// Takes the lock in a network's folder. Where the file system knows no locks, the file alone says who holds it: one
    /// that names another is left to them for some hours.
    pub(super) fn take(dir: &Path, who: &str, now: Moment) -> Result<Self, StoreError> {
        let folder = dir.join("workshops");
        let path = folder.join(".lock");
        let failed = |source| StoreError::io(words::DOING_HOLD, &path)(source);
        std::fs::create_dir_all(&folder).map_err(failed)?;
        if !lies_within(&folder, dir) {
            return Err(StoreError::NotOurLock(path));
        }
        let ours = Holder { who: who.to_owned(), machine: machine(), since: now.to_string() };
        for _ in 0..ATTEMPTS {
            if std::fs::symlink_metadata(&path).is_ok_and(|there| !there.is_file()) {
                return Err(StoreError::NotOurLock(path));
            }
            let mut file = OpenOptions::new()
                .create(true)
                .truncate(false)
                .read(true)
                .write(true)
                .open(&path)
                .map_err(failed)?;
            let locked = file.try_lock();
            if matches!(locked, Err(TryLockError::WouldBlock)) {
                return Err(StoreError::Held(Box::new(holder(&path))));
            }
            if !is_at(&file, &path) {
                continue;
            }
            let Some(there) = said(&mut file).map_err(failed)? else {
                return Err(StoreError::NotOurLock(path));
            };
            if locked.is_err() && there.may_still_hold(&ours, now) {
                return Err(StoreError::MayBeHeld(path, Box::new(there)));
            }
            return say(file, path.clone(), &ours).map_err(failed);
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

fn say(mut file: File, path: PathBuf, ours: &Holder) -> std::io::Result<Hold> {
    let text = toml::to_string(ours).map_err(std::io::Error::other)?;
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    Ok(Hold { _file: file, path })
}

/// What a file of ours says, also one that a crash cut off; nothing when the file is none of ours.
fn said(file: &mut File) -> std::io::Result<Option<Holder>> {
    let mut bytes = Vec::new();
    file.take(LONGEST + 1).read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes);
    let is_short = u64::try_from(bytes.len()).is_ok_and(|length| length <= LONGEST);
    let is_ours = is_short && (text.starts_with(BEGINS) || BEGINS.starts_with(text.as_ref()));
    Ok(is_ours.then(|| Holder::read(&text)))
}

/// What the file says of who holds it, while they do.
fn holder(path: &Path) -> Holder {
    let there = File::open(path).and_then(|mut file| said(&mut file));
    there.ok().flatten().unwrap_or_default()
}

/// Whether a folder is in another one, and no link that leads out of it.
fn lies_within(folder: &Path, dir: &Path) -> bool {
    let real = std::fs::canonicalize;
    real(folder).is_ok_and(|folder| real(dir).is_ok_and(|dir| folder.starts_with(dir)))
}

/// Whether a file that was opened is the one at its place, and no link led to it: whoever let go may have removed it
/// meanwhile.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let same = |a: &Metadata, b: &Metadata| (a.dev(), a.ino()) == (b.dev(), b.ino());
    let there = std::fs::symlink_metadata(path);
    file.metadata().is_ok_and(|open| open.is_file() && there.is_ok_and(|there| same(&open, &there)))
}

#[cfg(not(unix))]
fn is_at(file: &File, path: &Path) -> bool {
    let plain = |found: std::io::Result<Metadata>| found.is_ok_and(|found| found.is_file());
    plain(file.metadata()) && plain(std::fs::symlink_metadata(path))
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

    #[test]
    fn where_there_are_no_locks_another_is_left_to_go_on_for_some_hours() {
        let holder = |who: &str, machine: &str, since: &str| Holder {
            who: who.to_owned(),
            machine: machine.to_owned(),
            since: since.to_owned(),
        };
        let now = Moment::parse("2026-11-21T14:03:00+01:00").unwrap();
        let ours = holder("Care", "desk", "");
        for (there, holds) in [
            (holder("Police", "desk", "2026-11-21T13:00:00+01:00"), true),
            (holder("Care", "laptop", "2026-11-21T03:00:00+01:00"), true),
            (holder("Care", "desk", "2026-11-21T13:00:00+01:00"), false),
            (holder("Police", "desk", "2026-11-21T02:00:00+01:00"), false),
            (holder("Police", "desk", "2026-11-21T15:00:00+01:00"), false),
            (holder("Police", "desk", "yesterday"), false),
            (Holder::default(), false),
        ] {
            assert_eq!(there.may_still_hold(&ours, now), holds, "{there:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_wordbond_did_not_write_is_not_followed_locked_or_written_over() {
        use std::os::unix::fs::symlink;
        let text = "Host *\n  ForwardAgent no\n";
        let ways: [fn(&Path, &Path); 5] = [
            |precious, net| symlink(precious, net.join("workshops/.lock")).unwrap(),
            |precious, net| std::fs::hard_link(precious, net.join("workshops/.lock")).unwrap(),
            |_, net| symlink(net.join("not there"), net.join("workshops/.lock")).unwrap(),
            |_, net| std::fs::create_dir(net.join("workshops/.lock")).unwrap(),
            |precious, net| {
                std::fs::remove_dir(net.join("workshops")).unwrap();
                symlink(precious.parent().unwrap(), net.join("workshops")).unwrap();
            },
        ];
        for way in ways {
            let (outside, net) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
            let precious = outside.path().join("precious");
            std::fs::write(&precious, text).unwrap();
            std::fs::create_dir(net.path().join("workshops")).unwrap();
            way(&precious, net.path());
            let now = Moment::parse("2026-11-21T14:03:00+01:00").unwrap();
            let refused = Hold::take(net.path(), "Police", now).unwrap_err();
            assert!(matches!(refused, StoreError::NotOurLock(_)), "{refused:?}");
            assert!(refused.to_string().contains(".lock"), "{refused}");
            assert_eq!(std::fs::read_to_string(&precious).unwrap(), text);
            assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 1);
            assert!(!net.path().join("not there").exists());
        }
    }
}
