//! Writing several files, all or none as far as a file system allows.
//!
//! What is promised, for one call of [`commit`]:
//!
//! - Every file is replaced in one step. At any moment, also after a crash or a power cut, each holds
//!   its old bytes or its new ones, never a part and never a mixture.
//! - Nothing is replaced before all new contents are on the disk in full. A full disk is noticed then,
//!   and nothing has changed.
//! - When the call returns without an error, everything is on the disk: contents, and names.
//! - When replacing fails half-way with an error, the files that were replaced already get their old
//!   bytes back; if that fails too, the error says so.
//! - A crash while several files are being replaced can leave some new and some old. They are replaced
//!   in the order of their paths. There is no promise that several files change in one step.
//! - What somebody else writes between the last comparison and the replacement (some microseconds) is
//!   lost; no file system that people mail folders around on offers more.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use super::disk::Disk;
use crate::words::{self, Say};

/// One file to be written, or removed when there is nothing `after`.
#[derive(Debug, Clone)]
pub(super) struct Write {
    pub(super) path: PathBuf,
    /// What is there now, as far as we know.
    pub(super) before: Option<Vec<u8>>,
    pub(super) after: Option<Vec<u8>>,
}

/// Why nothing, or not everything, was written.
#[derive(Debug)]
pub(super) enum Failure {
    /// A file is no longer what it was a moment ago; look again.
    Raced,
    /// The system would not let us.
    Io { doing: Say, path: PathBuf, source: io::Error, undone: bool },
}

/// How the names of unfinished files end. They start with a dot, so that nobody takes them for a part
/// of the network.
pub(super) const UNFINISHED: &str = ".wordbond-unfinished";

static COUNTER: AtomicU32 = AtomicU32::new(0);

/// A name beside a file that nobody else uses.
pub(super) fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let count = COUNTER.fetch_add(1, Ordering::Relaxed);
    path.with_file_name(format!(".{name}.{}-{count}{UNFINISHED}", std::process::id()))
}

fn failed(doing: Say, path: &Path) -> impl FnOnce(io::Error) -> Failure {
    move |source| Failure::Io { doing, path: path.to_owned(), source, undone: true }
}

/// What is in a file; nothing when it is not there.
pub(super) fn content(disk: &dyn Disk, path: &Path) -> io::Result<Option<Vec<u8>>> {
    match disk.read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Writes all the files, or none as far as possible: see the promises above.
pub(super) fn commit(disk: &dyn Disk, writes: &[Write]) -> Result<(), Failure> {
    let mut ready: Vec<Option<PathBuf>> = Vec::new();
    let prepared = writes.iter().try_for_each(|write| {
        ready.push(None);
        if let (Some(bytes), Some(slot)) = (&write.after, ready.last_mut()) {
            let temporary = beside(&write.path);
            *slot = Some(temporary.clone());
            prepare(disk, &write.path, &temporary, bytes)?;
        }
        Ok(())
    });
    let prepared = prepared.and_then(|()| unchanged(disk, writes));
    if let Err(failure) = prepared {
        discard(disk, &ready);
        return Err(failure);
    }
    for (index, (write, temporary)) in writes.iter().zip(&ready).enumerate() {
        if let Err(source) = replace(disk, write, temporary.as_deref()) {
            discard(disk, ready.get(index..).unwrap_or_default());
            let undone = undo(disk, writes.get(..index).unwrap_or_default());
            if undone && write.before.is_none() && source.kind() == io::ErrorKind::AlreadyExists {
                return Err(Failure::Raced);
            }
            return Err(Failure::Io { doing: words::DOING_WRITE, path: write.path.clone(), source, undone });
        }
    }
    sync(disk, writes)
}

fn sync(disk: &dyn Disk, writes: &[Write]) -> Result<(), Failure> {
    let mut folders: Vec<&Path> = writes.iter().filter_map(|write| write.path.parent()).collect();
    folders.sort();
    folders.dedup();
    for folder in folders {
        if let Err(source) = disk.sync_dir(folder) {
            let undone = undo(disk, writes);
            return Err(Failure::Io { doing: words::DOING_SYNC, path: folder.to_owned(), source, undone });
        }
    }
    Ok(())
}

fn prepare(disk: &dyn Disk, path: &Path, temporary: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if let Some(folder) = path.parent()
        && !folder.is_dir()
    {
        disk.make_dir(folder).map_err(failed(words::DOING_MAKE, folder))?;
        if let Some(around) = folder.parent() {
            disk.sync_dir(around).map_err(failed(words::DOING_SYNC, around))?;
        }
    }
    disk.write_new(temporary, bytes).map_err(failed(words::DOING_WRITE, path))?;
    if let Ok(existing) = std::fs::metadata(path) {
        // Who may read the file stays as it was; where that cannot be set, the file is still whole.
        let _ = std::fs::set_permissions(temporary, existing.permissions());
    }
    Ok(())
}

fn unchanged(disk: &dyn Disk, writes: &[Write]) -> Result<(), Failure> {
    for write in writes {
        let now = content(disk, &write.path).map_err(failed(words::DOING_READ, &write.path))?;
        if now != write.before {
            return Err(Failure::Raced);
        }
    }
    Ok(())
}

fn replace(disk: &dyn Disk, write: &Write, temporary: Option<&Path>) -> io::Result<()> {
    match (temporary, &write.before) {
        (Some(temporary), None) => disk.publish(temporary, &write.path),
        (Some(temporary), Some(_)) => disk.rename(temporary, &write.path),
        (None, Some(_)) => disk.remove(&write.path),
        (None, None) => Ok(()),
    }
}

/// Removes files that were prepared; what cannot be removed is hidden and is swept up later.
fn discard(disk: &dyn Disk, ready: &[Option<PathBuf>]) {
    for temporary in ready.iter().flatten() {
        let _ = disk.remove(temporary);
    }
}

/// Gives files their old bytes back. Says whether that worked for all of them.
fn undo(disk: &dyn Disk, writes: &[Write]) -> bool {
    let back = |write: &Write| -> io::Result<()> {
        let Some(bytes) = &write.before else { return disk.remove(&write.path) };
        let temporary = beside(&write.path);
        disk.write_new(&temporary, bytes)
            .and_then(|()| disk.rename(&temporary, &write.path))
            .inspect_err(|_| discard(disk, &[Some(temporary.clone())]))
    };
    writes.iter().rev().map(back).all(|result| result.is_ok())
}

/// Removes what a crash left behind in the folders of a network. Only for who has the network to
/// themselves: somebody else may be writing one of them just now.
pub(super) fn sweep(disk: &dyn Disk, folders: &[PathBuf]) {
    for folder in folders {
        let Ok(listing) = std::fs::read_dir(folder) else { continue };
        for entry in listing.flatten() {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name.starts_with('.') && name.ends_with(UNFINISHED) {
                let _ = disk.remove(&entry.path());
            }
        }
    }
}
