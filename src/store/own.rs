//! Small files of the user's own, written whole and in one step.

use std::path::Path;

use super::commit::beside;
use super::disk::Disk;
use super::error::StoreError;
use crate::words;

/// Puts bytes in the place of a file, durably and in one step.
pub(super) fn put(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let folder = path.parent().unwrap_or(path);
    disk.make_dir(folder).map_err(StoreError::io(words::DOING_MAKE, folder))?;
    let temporary = beside(path);
    disk.write_new(&temporary, bytes)
        .and_then(|()| disk.rename(&temporary, path))
        .inspect_err(|_| {
            // Hidden when it cannot be removed, and in nobody's way.
            let _ = disk.remove(&temporary);
        })
        .and_then(|()| disk.sync_dir(folder))
        .map_err(StoreError::io(words::DOING_WRITE, path))
}
