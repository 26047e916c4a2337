//! The few things that a save asks of the disk, each of which can fail, so that a test can let any of
//! them fail or stop the world there.

use std::fmt::Debug;
use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

/// What a save asks of the disk.
pub trait Disk: Debug + Send + Sync {
    /// The bytes of a file.
    ///
    /// # Errors
    /// What the system says, `NotFound` among it.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Writes a file that does not exist yet, down to the disk.
    ///
    /// # Errors
    /// What the system says; an unfinished file may be left behind.
    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;

    /// As [`Disk::write_new`], so that only the file's owner can read it, from its first byte on.
    ///
    /// # Errors
    /// What the system says; an unfinished file may be left behind.
    fn write_private(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;

    /// Puts a file in the place of another in one step.
    ///
    /// # Errors
    /// What the system says; then nothing has changed.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Gives a file its place in one step, unless something is there.
    ///
    /// # Errors
    /// `AlreadyExists` when something is there, or what the system says; then nothing has changed.
    fn publish(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// What the system says.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Makes a folder and those around it.
    ///
    /// # Errors
    /// What the system says.
    fn make_dir(&self, path: &Path) -> io::Result<()>;

    /// Makes sure that the names in a folder are on the disk.
    ///
    /// # Errors
    /// What the system says.
    fn sync_dir(&self, path: &Path) -> io::Result<()>;
}

/// The disk itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

fn write(options: &OpenOptions, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

impl Disk for RealDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        std::fs::read(path)
    }

    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        write(OpenOptions::new().write(true).create_new(true), path, bytes)
    }

    fn write_private(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        write(&options, path, bytes)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        std::fs::rename(from, to)
    }

    fn publish(&self, from: &Path, to: &Path) -> io::Result<()> {
        match std::fs::hard_link(from, to) {
            // It has its place; a second, hidden name that stays behind does no harm.
            Ok(()) => std::fs::remove_file(from).or(Ok(())),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
            // No links on this file system (FAT on a memory stick): the best there is.
            Err(_) if to.exists() => Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) => std::fs::rename(from, to),
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        std::fs::remove_file(path)
    }

    fn make_dir(&self, path: &Path) -> io::Result<()> {
        std::fs::create_dir_all(path)
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        // Folders can be synced on Unix only; elsewhere the rename is as durable as the system makes it.
        if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
    }
}
