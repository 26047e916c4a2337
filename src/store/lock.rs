//! Advisory locks in the user's own folder, so that nothing is mailed along with the network. They
//! keep two workbenches of one machine from sweeping and writing at the same instant; what really
//! guards a file is that its content is compared before it is replaced.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::domain::Fingerprint;

/// How often, and how far apart, we ask whether another workbench is still writing: two seconds in all.
const PATIENCE: u32 = 100;
const PAUSE: Duration = Duration::from_millis(20);

/// The locks of one network folder.
#[derive(Debug)]
pub(super) struct Locks {
    path: PathBuf,
    /// Held for as long as the workbench runs, unless another one holds it.
    session: Option<File>,
    other: bool,
}

impl Locks {
    /// Takes the session lock if it is free. Where locks cannot be made, there are none.
    pub(super) fn take(data: &Path, dir: &Path) -> Self {
        let folder = data.join("locks");
        let name = Fingerprint::of_bytes(dir.as_os_str().as_encoded_bytes()).to_string();
        let name = name.strip_prefix("sha256:").unwrap_or(&name).to_owned();
        let path = folder.join(name.get(..16).unwrap_or(&name));
        let file = std::fs::create_dir_all(&folder).ok().and_then(|()| open(&path.with_extension("session")));
        let (session, other) = match file {
            Some(file) => match file.try_lock() {
                Ok(()) => (Some(file), false),
                Err(std::fs::TryLockError::WouldBlock) => (None, true),
                Err(std::fs::TryLockError::Error(_)) => (None, false),
            },
            None => (None, false),
        };
        Self { path, session, other }
    }

    /// Whether another workbench had the network open when this one opened it.
    pub(super) const fn is_other(&self) -> bool {
        self.other
    }

    /// Whether this workbench is known to be the only one.
    pub(super) const fn is_alone(&self) -> bool {
        self.session.is_some()
    }

    /// Waits a moment for another workbench that is writing; given back when dropped. One that hangs
    /// does not keep us from writing.
    pub(super) fn writing(&self) -> Option<File> {
        let file = open(&self.path.with_extension("writing"))?;
        for _ in 0..PATIENCE {
            match file.try_lock() {
                Ok(()) => return Some(file),
                Err(std::fs::TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
                Err(std::fs::TryLockError::Error(_)) => return None,
            }
        }
        None
    }
}

fn open(path: &Path) -> Option<File> {
    OpenOptions::new().create(true).truncate(false).write(true).open(path).ok()
}
