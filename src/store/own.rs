//! Small files of the user's own, written whole and in one step.

use std::io;
use std::path::Path;

use super::commit::beside;
use super::disk::Disk;
use super::error::StoreError;
use crate::words;

/// Puts bytes in the place of a file, durably and in one step.
pub(super) fn put(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    put_by(disk, path, &|temporary| disk.write_new(temporary, bytes))
}

/// As [`put`], in a folder and a file that only their owner can read.
pub(super) fn put_private(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    put_by(disk, path, &|temporary| {
        close(path.parent().unwrap_or(path))?;
        disk.write_private(temporary, bytes)
    })
}

/// Keeps others out of a folder.
pub(super) fn close(folder: &Path) -> io::Result<()> {
    permit(folder, 0o700)
}

/// Keeps others out of a file.
pub(super) fn close_file(path: &Path) -> io::Result<()> {
    permit(path, 0o600)
}

#[cfg(unix)]
fn permit(path: &Path, mode: u32) -> io::Result<()> {
    std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode))
}

/// Elsewhere what lies in the folders of a user is closed to others already.
#[cfg(not(unix))]
fn permit(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}

fn put_by(disk: &dyn Disk, path: &Path, write: &dyn Fn(&Path) -> io::Result<()>) -> Result<(), StoreError> {
    let folder = path.parent().unwrap_or(path);
    disk.make_dir(folder).map_err(StoreError::io(words::DOING_MAKE, folder))?;
    let temporary = beside(path);
    write(&temporary)
        .and_then(|()| disk.rename(&temporary, path))
        .inspect_err(|_| {
            // Hidden when it cannot be removed, and in nobody's way.
            let _ = disk.remove(&temporary);
        })
        .and_then(|()| disk.sync_dir(folder))
        .map_err(StoreError::io(words::DOING_WRITE, path))
}
