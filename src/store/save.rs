//! Saving a change: into the files as they are on disk at that moment, touching only what differs.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::aside;
use super::assemble::{assemble_in, language_of};
use super::commit::{Failure, Write, commit, content, sweep};
use super::disk::{Disk, RealDisk};
use super::entries;
use super::error::{Conflict, SaveError, StoreError};
use super::files::Files;
use super::hold::Hold;
use super::intent::Intent;
use super::keys;
use super::layout::path as key_path;
use super::load::{Loaded, load};
use super::lock::Locks;
use super::memory::Memory;
use super::problem::Location;
use super::slot::{Edits, Slot, edits};
use super::source::SourceFile;
use super::splice::Draft;
use super::value::Fields;
use super::watch::Known;
use crate::domain::check::{Place, Severity};
use crate::domain::{At, Change, Organisation, Workshop};
use crate::words::{self, Language};

/// How often a save looks again when somebody else writes at the same moment.
pub(super) const ATTEMPTS: usize = 5;

/// A network's folder, open for changes.
#[derive(Debug)]
pub struct Store {
    pub(super) dir: PathBuf,
    pub(super) data: PathBuf,
    pub(super) disk: Arc<dyn Disk>,
    pub(super) files: Files,
    pub(super) id: String,
    pub(super) locks: Locks,
    pub(super) known: Known,
    /// Whether a save has found what others had written.
    met_others: bool,
    /// Held while a workshop runs.
    pub(super) hold: Option<Hold>,
    memory: Memory,
}

/// What a save did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Saved {
    /// The files that were written or removed, relative to the network's folder.
    pub written: Vec<String>,
    /// Those of them that somebody else had changed since they were last read. Both changes are in
    /// them now; load the network again to see theirs.
    pub changed_by_others: Vec<String>,
}

/// What is to become of one file.
struct Plan {
    path: String,
    before: Option<Vec<u8>>,
    after: Option<Vec<u8>>,
    edits: Edits,
}

/// Why a file cannot be planned for.
enum Refusal {
    Clash,
    Error(SaveError),
}

impl From<SaveError> for Refusal {
    fn from(error: SaveError) -> Self {
        Self::Error(error)
    }
}

impl Store {
    /// Opens the network in a folder. Copies of what could not be saved, and locks, go to `data`, a
    /// folder of the user's own.
    ///
    /// # Errors
    /// When the folder cannot be read or holds no network.
    pub fn open(dir: &Path, data: &Path) -> Result<(Self, Loaded), StoreError> {
        Self::open_on(dir, data, Arc::new(RealDisk))
    }

    /// As [`Store::open`], on a disk of one's own making.
    ///
    /// # Errors
    /// When the folder cannot be read or holds no network.
    pub fn open_on(dir: &Path, data: &Path, disk: Arc<dyn Disk>) -> Result<(Self, Loaded), StoreError> {
        // A network without an id goes by its folder's name: the same name, through whatever link it was opened.
        let dir = std::fs::canonicalize(dir).unwrap_or_else(|_| dir.to_owned());
        let loaded = load(&dir)?;
        let locks = Locks::take(data, &dir);
        let store = Self {
            data: data.to_owned(),
            disk,
            files: loaded.files.clone(),
            id: loaded.network.id.clone(),
            memory: Memory::default(),
            known: Known::default(),
            met_others: false,
            hold: None,
            locks,
            dir,
        };
        store.known.reset(&store.files);
        if store.locks.is_alone() {
            sweep(store.disk.as_ref(), &store.folders());
        }
        Ok((store, loaded))
    }

    /// The network's folder.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The language of the network, in which what went wrong is said.
    #[must_use]
    pub fn language(&self) -> Language {
        self.files.get("network.toml").map_or_else(Language::default, |file| language_of(file.text()))
    }

    /// Whether another workbench on this machine had the network open already.
    #[must_use]
    pub const fn is_open_elsewhere(&self) -> bool {
        self.locks.is_other()
    }

    /// Reads the network again, as it is on disk now.
    ///
    /// # Errors
    /// When the folder cannot be read any more.
    pub fn reload(&mut self) -> Result<Loaded, StoreError> {
        let loaded = load(&self.dir)?;
        self.files = loaded.files.clone();
        self.known.reset(&self.files);
        self.id.clone_from(&loaded.network.id);
        Ok(loaded)
    }

    /// Where an entry, or a key of it, stands now.
    #[must_use]
    pub fn locate(&self, place: &Place, key: Option<&str>) -> Option<Location> {
        self.files.locate(place, key)
    }

    /// The files as they were last read or written.
    #[must_use]
    pub const fn files(&self) -> &Files {
        &self.files
    }

    /// What this store has read and written, for [`super::watch()`].
    #[must_use]
    pub fn known(&self) -> Known {
        self.known.clone()
    }

    /// Whether a save since this was last asked has found, and kept, what others had written into the same files; then
    /// the network has to be loaded again to see it.
    pub fn met_others(&mut self) -> bool {
        std::mem::take(&mut self.met_others)
    }

    fn folders(&self) -> Vec<PathBuf> {
        let mut folders: Vec<PathBuf> =
            ["", "organisations", "proposals", "workshops"].map(|name| self.dir.join(name)).into();
        if let Ok(terms) = std::fs::read_dir(self.dir.join("agreed")) {
            folders.extend(terms.flatten().map(|entry| entry.path()));
        }
        folders
    }

    /// Saves a change, all of it or nothing. When this returns without an error, the change is on the
    /// disk and survives a power cut. Only the keys that differ between before and after are touched;
    /// everything else in the files stays as it is, byte for byte. What somebody else has written
    /// into the same files in the meantime is kept.
    ///
    /// # Errors
    /// [`SaveError::Conflict`] when somebody else has changed the same keys; the others when a file
    /// has mistakes or the system does not let us write. Nothing has changed then, unless the error
    /// says so.
    pub fn save(&mut self, change: &Change) -> Result<Saved, SaveError> {
        match self.try_save(change)? {
            Some(saved) => Ok(saved),
            None => Err(self.conflict(change).within(&self.dir)),
        }
    }

    /// As [`Store::save`]; nothing when somebody else has changed the same keys.
    pub(super) fn try_save(&mut self, change: &Change) -> Result<Option<Saved>, SaveError> {
        let writing = self.locks.writing();
        let mut attempt = 1;
        let saved = loop {
            match self.attempt(change) {
                Err(Failure::Raced) if attempt < ATTEMPTS => attempt += 1,
                Err(Failure::Raced) | Ok(Err(Refusal::Clash)) => break Ok(None),
                Err(Failure::Io { doing, path, source, undone }) => {
                    break Err(SaveError::Io { doing, path, source, undone });
                }
                Ok(Err(Refusal::Error(error))) => break Err(error),
                Ok(Ok(saved)) => break Ok(Some(saved)),
            }
        };
        drop(writing);
        saved.map_err(|error| error.within(&self.dir))
    }

    fn attempt(&mut self, change: &Change) -> Result<Result<Saved, Refusal>, Failure> {
        self.follow_renames(change);
        let mut plans = Vec::new();
        for (path, edits) in edits(change, &self.files) {
            match self.plan(path, edits) {
                Ok(Some(plan)) => plans.push(plan),
                Ok(None) => {}
                Err(refusal) => return Ok(Err(refusal)),
            }
        }
        let writes: Vec<Write> = plans
            .iter()
            .map(|plan| Write {
                path: self.target(&plan.path),
                before: plan.before.clone(),
                after: plan.after.clone(),
            })
            .collect();
        for plan in plans.iter().filter(|plan| plan.after.is_none()) {
            if let Some(bytes) = &plan.before {
                // Undo brings the file back from memory; this copy outlives the session.
                let _ = aside::removed(self.disk.as_ref(), &self.data, &self.id, &plan.path, bytes);
            }
        }
        for plan in &plans {
            self.known.expect(&plan.path, plan.after.as_deref());
        }
        commit(self.disk.as_ref(), &writes)?;
        Ok(Ok(self.note(plans)))
    }

    /// Files can be renamed by their owners while the workbench runs: looks for them again.
    fn follow_renames(&mut self, change: &Change) {
        let gone = |path: &String| self.files.get(path).is_some() && !self.dir.join(path).exists();
        if edits(change, &self.files).keys().any(gone)
            && let Ok(loaded) = load(&self.dir)
        {
            self.files = loaded.files;
        }
    }

    /// The place of a file on disk; where it is a link, what it leads to.
    pub(super) fn target(&self, path: &str) -> PathBuf {
        let path = self.dir.join(path);
        if path.is_symlink() { std::fs::canonicalize(&path).unwrap_or(path) } else { path }
    }

    fn plan(&self, path: String, edits: Edits) -> Result<Option<Plan>, Refusal> {
        let target = self.target(&path);
        let before = content(self.disk.as_ref(), &target).map_err(|source| SaveError::Io {
            doing: words::DOING_READ,
            path: target.clone(),
            source,
            undone: true,
        })?;
        let file = before.as_ref().map(|bytes| SourceFile::new(&path, bytes.clone()));
        if let Some(bytes) = &before {
            sound(&path, bytes, self.language())?;
        }
        let fallback = self.fallback(&edits);
        let intent = Intent::of(&edits, file.as_ref(), &fallback).map_err(|_| Refusal::Clash)?;
        if intent.is_done() {
            return Ok(None);
        }
        if std::fs::metadata(&target).is_ok_and(|data| data.permissions().readonly()) {
            return Err(SaveError::ReadOnly(path).into());
        }
        let old = file.as_ref().map_or_else(|| head(&edits), |file| file.text().to_owned());
        let met = |text: Option<&str>| intent.is_met(&path, Some(&old), text, &fallback);
        // A file that this session removed comes back with all it held, whatever that was.
        let comes_back = |text: Option<&str>| before.is_none() && intent.is_met(&path, None, text, &fallback);
        let after = match self
            .remembered(&path, before.as_deref(), &edits, &old, &|text| met(text) || comes_back(text))
        {
            Some(after) => after,
            None => self.written(&path, before.as_deref(), &old, &intent, &met)?,
        };
        Ok(Some(Plan { path, before, after, edits }))
    }

    /// What goes by as a name when a file gives none.
    fn fallback(&self, edits: &Edits) -> String {
        let org = edits.keys().find_map(|slot| match slot {
            Slot::Profile(org) => Some(org.to_string()),
            Slot::Entry(At::Workshop { workshop }) => Some(workshop.to_string()),
            _ => None,
        });
        org.unwrap_or_else(|| self.id.clone())
    }

    /// The bytes from before the saves that these edits take back.
    fn remembered(
        &self,
        path: &str,
        before: Option<&[u8]>,
        edits: &Edits,
        old: &str,
        met: &impl Fn(Option<&str>) -> bool,
    ) -> Option<Option<Vec<u8>>> {
        if let Some(bytes) = self.memory.recall(path, before, edits) {
            let text = bytes.as_ref().map(|bytes| SourceFile::new(path, bytes.clone()).text().to_owned());
            if met(text.as_deref()) {
                return Some(bytes);
            }
        }
        let patched = self.memory.patch(path, old, edits)?;
        met(Some(&patched)).then(|| Some(with_mark(before, patched)))
    }

    /// The text with the edits spliced in, or nothing when the file is to go.
    fn written(
        &self,
        path: &str,
        before: Option<&[u8]>,
        old: &str,
        intent: &Intent,
        met: &impl Fn(Option<&str>) -> bool,
    ) -> Result<Option<Vec<u8>>, Refusal> {
        let mut draft = Draft::new(old);
        let mut goes = false;
        for (slot, (now, will)) in &intent.entries {
            goes |= slot.is_file() && will.is_none();
            apply(&mut draft, slot, now.as_ref(), will.as_ref());
        }
        let text = draft.into_text();
        if goes {
            return if says_nothing_more(path, &text) { Ok(None) } else { Err(Refusal::Clash) };
        }
        if !met(Some(&text)) {
            return Err(SaveError::NotAsIntended(path.to_owned()).into());
        }
        let candidates_only = intent.entries.keys().all(|slot| matches!(slot, Slot::Candidate(..)));
        if candidates_only && is_empty_proposal(&text) {
            return Ok(None);
        }
        Ok(Some(with_mark(before, text)))
    }

    /// Takes notice of what was written.
    fn note(&mut self, plans: Vec<Plan>) -> Saved {
        let mut saved = Saved::default();
        for plan in plans {
            let known = self.files.get(&plan.path).map(SourceFile::bytes);
            if plan.before.is_some() && known != plan.before.as_deref() {
                saved.changed_by_others.push(plan.path.clone());
            }
            self.memory.keep(&plan.path, plan.before.as_deref(), plan.after.as_deref(), &plan.edits);
            self.take(&plan.path, plan.after);
            saved.written.push(plan.path);
        }
        self.met_others |= !saved.changed_by_others.is_empty();
        saved
    }

    /// Puts a file in the place of what was known of it.
    pub(super) fn take(&mut self, path: &str, bytes: Option<Vec<u8>>) {
        self.files.forget(path);
        if let Some(bytes) = bytes {
            let one = assemble_in(self.language(), &self.id, vec![(path.to_owned(), bytes)]);
            self.files.adopt(one.files);
        }
    }

    /// Keeps a change that does not fit, and shows what is there instead.
    fn conflict(&mut self, change: &Change) -> SaveError {
        let files: Vec<(String, Edits)> = edits(change, &self.files).into_iter().collect();
        let theirs = match self.reload() {
            Ok(loaded) => loaded,
            Err(error) => return error.into(),
        };
        let sentence = change.sentence(&theirs.network, theirs.network.language());
        let kept = aside::conflict(self.disk.as_ref(), &self.data, &self.id, &sentence, &files);
        let place = change.place(&theirs.network);
        SaveError::Conflict(Box::new(Conflict { place, theirs, mine: change.clone(), kept }))
    }
}

impl From<StoreError> for SaveError {
    fn from(error: StoreError) -> Self {
        let (doing, path, source) = match error {
            StoreError::Io { doing, path, source } => (doing, path, source),
            StoreError::Missing(path) | StoreError::NotAFolder(path) | StoreError::NotANetwork(path) => {
                (words::DOING_READ, path, std::io::ErrorKind::NotFound.into())
            }
            StoreError::Held(_) | StoreError::MayBeHeld(..) | StoreError::NotOurLock(_) => {
                (words::DOING_HOLD, "workshops/.lock".into(), std::io::ErrorKind::WouldBlock.into())
            }
            StoreError::NotEmpty(path) | StoreError::Settings(path, _) => {
                (words::DOING_WRITE, path, std::io::ErrorKind::AlreadyExists.into())
            }
            StoreError::NoExample(name, _) => {
                (words::DOING_READ, name.into(), std::io::ErrorKind::NotFound.into())
            }
        };
        Self::Io { doing, path, source, undone: true }
    }
}

/// Refuses a file with mistakes.
pub(super) fn sound(path: &str, bytes: &[u8], language: Language) -> Result<(), SaveError> {
    let one = assemble_in(language, "", vec![(path.to_owned(), bytes.to_vec())]);
    match one.problems.into_iter().find(|problem| problem.file == path && problem.severity == Severity::Error)
    {
        None => Ok(()),
        Some(problem) => Err(SaveError::Broken {
            file: problem.file,
            line: problem.line,
            column: problem.column,
            what: problem.what,
        }),
    }
}

/// What a new file starts with.
fn head(edits: &Edits) -> String {
    let Some(slot) = edits.keys().next() else { return String::new() };
    let (kind, id) = slot.head();
    let id = id.map(|id| format!("id = \"{id}\"\n")).unwrap_or_default();
    format!("format = 1\nkind = \"{kind}\"\n{id}")
}

fn with_mark(before: Option<&[u8]>, text: String) -> Vec<u8> {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    let marked = before.is_some_and(|bytes| bytes.starts_with(MARK));
    if marked { [MARK, text.as_bytes()].concat() } else { text.into_bytes() }
}

fn apply(draft: &mut Draft, slot: &Slot, now: Option<&Fields>, will: Option<&Fields>) {
    let names = slot.keys();
    let none = Fields::new();
    match (now, will) {
        (now, will) if now == will => {}
        (None, Some(will)) if !names.is_empty() => draft.add_entry(&names, will, table_order(slot)),
        (now, Some(will)) => {
            draft.set_fields(&key_path(&names), now.unwrap_or(&none), will, &slot.order());
            draft.ensure(&names, table_order(slot));
        }
        (_, None) if names.is_empty() => {}
        (_, None) => draft.remove(&key_path(&names)),
    }
}

/// The order of the tables in the file of an entry.
const fn table_order(slot: &Slot) -> &'static [&'static str] {
    match slot {
        Slot::Charter | Slot::Earlier(_) => keys::NETWORK,
        Slot::Entry(at) => entries::table_order(at),
        _ => keys::ORGANISATION,
    }
}

/// Whether a file says no more than who its organisation, or what its workshop, is.
fn says_nothing_more(path: &str, text: &str) -> bool {
    let one = assemble_in(Language::default(), "", vec![(path.to_owned(), text.as_bytes().to_vec())]);
    let organisations = one.network.organisations.into_values().all(|organisation| {
        let profile = organisation.profile.clone();
        organisation == Organisation { profile, ..Organisation::default() }
    });
    let workshops = one.network.workshops.into_values().all(|workshop| {
        let head = workshop.head.clone();
        workshop == Workshop { head, ..Workshop::default() }
    });
    organisations && workshops
}

/// Whether a file with proposals holds none any more, nor anything else.
fn is_empty_proposal(text: &str) -> bool {
    let (table, _) = toml::de::DeTable::parse_recoverable(text);
    table.get_ref().iter().all(|(key, value)| {
        let name: &str = key.get_ref();
        keys::HEAD.contains(&name)
            || (name == "candidates" && value.get_ref().as_table().is_some_and(|table| table.is_empty()))
    })
}
