//! Noticing that somebody else has changed a file. What this program writes itself is known by its
//! content and not reported.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use notify_debouncer_full::notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use super::error::StoreError;
use super::files::Files;
use super::scan::scan;
use crate::domain::Fingerprint;
use crate::words;

/// How long a folder has to be quiet before its changes are reported.
const QUIET: Duration = Duration::from_millis(300);
/// How many contents of a file are known at a time: what was there, and what is being written.
const DEPTH: usize = 8;

/// The contents that this program has read or written, by file. Shared between a store and a watcher.
#[derive(Debug, Clone, Default)]
pub struct Known {
    contents: Arc<Mutex<BTreeMap<String, Vec<Option<Fingerprint>>>>>,
}

impl Known {
    /// What is known after these files were read.
    #[must_use]
    pub fn of(files: &Files) -> Self {
        let known = Self::default();
        known.reset(files);
        known
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Vec<Option<Fingerprint>>>> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the files that were read for what is known. Whoever reads again has to say so, or else a content that comes
    /// back, as after an undo, is taken for known.
    pub fn reset(&self, files: &Files) {
        let read = files
            .iter()
            .map(|file| (file.path().to_owned(), vec![Some(Fingerprint::of_bytes(file.bytes()))]));
        *self.lock() = read.collect();
    }

    /// Expects a content, or that the file goes.
    pub(super) fn expect(&self, path: &str, bytes: Option<&[u8]>) {
        let mut contents = self.lock();
        let known = contents.entry(path.to_owned()).or_default();
        known.push(bytes.map(Fingerprint::of_bytes));
        if known.len() > DEPTH {
            known.remove(0);
        }
    }

    /// The files whose content is none of those known, and files that are gone; each content is
    /// reported once.
    ///
    /// # Errors
    /// When the folder is gone or cannot be read.
    pub fn changes(&self, dir: &Path) -> Result<Vec<String>, StoreError> {
        let present = scan(dir)?;
        if present.is_empty() && !dir.is_dir() {
            return Err(StoreError::Missing(dir.to_owned()));
        }
        let mut all: Vec<String> = self.lock().keys().cloned().chain(present).collect();
        all.sort();
        all.dedup();
        let mut changed = Vec::new();
        for path in all {
            let now = std::fs::read(dir.join(&path)).ok().map(|bytes| Fingerprint::of_bytes(&bytes));
            let mut contents = self.lock();
            let known = contents.entry(path.clone()).or_default();
            let fresh = known.is_empty() && now.is_none();
            if !fresh && !known.contains(&now) {
                known.push(now);
                changed.push(path);
            }
        }
        Ok(changed)
    }
}

/// Watches for as long as it is kept.
#[derive(Debug)]
pub struct Watcher {
    _debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
}

/// Calls back, on a thread of its own, with the files that somebody else has changed, added or
/// removed. `known` comes from [`super::Store::known`].
///
/// # Errors
/// When the system cannot watch the folder; everything else works without.
pub fn watch(
    dir: &Path,
    known: Known,
    on_change: impl Fn(Vec<String>) + Send + 'static,
) -> Result<Watcher, StoreError> {
    let failed = |error: notify_debouncer_full::notify::Error| {
        StoreError::io(words::DOING_WATCH, dir)(std::io::Error::other(error.to_string()))
    };
    let folder: PathBuf = dir.to_owned();
    let handler = move |result: DebounceEventResult| {
        // An error means that something may have been missed: look at everything, as always.
        drop(result);
        // A folder that cannot be read for a moment has nothing to report.
        let changed = known.changes(&folder).unwrap_or_default();
        if !changed.is_empty() {
            on_change(changed);
        }
    };
    let mut debouncer = new_debouncer(QUIET, None, handler).map_err(failed)?;
    debouncer.watch(dir, RecursiveMode::Recursive).map_err(failed)?;
    Ok(Watcher { _debouncer: debouncer })
}
