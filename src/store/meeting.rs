//! What a workshop needs beside its file: one workbench that writes it, and the facilitator's own notes.

use std::path::PathBuf;

use super::commit::content;
use super::error::StoreError;
use super::hold::Hold;
use super::own;
use super::save::Store;
use crate::domain::{Fingerprint, Moment, WorkshopId, text};
use crate::words;

/// Minutes of one workshop that differ stand under so many names at most.
const MOST_MINUTES: usize = 9;

impl Store {
    /// Takes the workshops of the network for this workbench, until they are released or it ends. `who` is said to
    /// others who try.
    ///
    /// # Errors
    /// [`StoreError::Held`] when another workbench has them; [`StoreError::Io`] when the system does not let us.
    pub fn hold_workshops(&mut self, who: &str, now: Moment) -> Result<(), StoreError> {
        if self.hold.is_none() {
            self.hold = Some(Hold::take(&self.dir, who, now)?);
        }
        Ok(())
    }

    /// Leaves the workshops to others.
    pub fn release_workshops(&mut self) {
        self.hold = None;
    }

    /// Puts the minutes of a workshop beside its file, as Markdown, in the place of earlier ones that it wrote itself. What
    /// somebody else wrote there or changed since is left alone, and the minutes get another name. Gives where they are,
    /// relative to the network's folder; nothing when other minutes stand under every name.
    ///
    /// # Errors
    /// When the system does not let us look or write.
    pub fn put_minutes(&self, workshop: &WorkshopId, minutes: &str) -> Result<Option<String>, StoreError> {
        // No workshop goes by an id with a full stop in it.
        let others = (2..=MOST_MINUTES).map(|number| format!("{workshop}.{number}.md"));
        for name in std::iter::once(format!("{workshop}.md")).chain(others) {
            let path = self.dir.join("workshops").join(&name);
            let ours = self.own_folder("minutes").join(&name);
            let there =
                content(self.disk.as_ref(), &path).map_err(StoreError::io(words::DOING_READ, &path))?;
            let mark = |bytes: &[u8]| Fingerprint::of_bytes(bytes).to_string().into_bytes();
            let is_ours = |there: &Vec<u8>| {
                there == minutes.as_bytes() || self.disk.read(&ours).is_ok_and(|known| known == mark(there))
            };
            if there.as_ref().is_none_or(is_ours) {
                own::put(self.disk.as_ref(), &path, minutes.as_bytes())?;
                own::put_private(self.disk.as_ref(), &ours, &mark(minutes.as_bytes()))?;
                return Ok(Some(format!("workshops/{name}")));
            }
        }
        Ok(None)
    }

    /// The facilitator's own notes for a workshop; empty when there are none. They lie with the user and never in the
    /// network.
    ///
    /// # Errors
    /// When they are there and cannot be read.
    pub fn notes(&self, workshop: &WorkshopId) -> Result<String, StoreError> {
        let path = self.notes_path(workshop);
        match self.disk.read(&path) {
            Ok(bytes) => Ok(String::from_utf8_lossy(&bytes).into_owned()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
            Err(error) => Err(StoreError::io(words::DOING_READ, &path)(error)),
        }
    }

    /// Keeps the notes for a workshop in the place of the earlier ones, durably, for their owner's eyes only.
    ///
    /// # Errors
    /// When the system does not let us write; the earlier notes are still there then.
    pub fn keep_notes(&self, workshop: &WorkshopId, notes: &str) -> Result<(), StoreError> {
        own::put_private(self.disk.as_ref(), &self.notes_path(workshop), notes.as_bytes())
    }

    fn notes_path(&self, workshop: &WorkshopId) -> PathBuf {
        self.own_folder("notes").join(format!("{workshop}.txt"))
    }

    /// The user's own folder of this kind for the network.
    fn own_folder(&self, kind: &str) -> PathBuf {
        let network = text::slug(&self.id).unwrap_or_else(|| "network".to_owned());
        self.data.join(kind).join(network)
    }
}
