//! What a workshop needs beside its file: one workbench that writes it, and the facilitator's own notes.

use std::path::PathBuf;

use super::error::StoreError;
use super::hold::Hold;
use super::own;
use super::save::Store;
use crate::domain::{Moment, WorkshopId, text};
use crate::words;

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

    /// Puts the minutes of a workshop beside its file, as Markdown. Gives where they are, relative to the network's
    /// folder; nothing when other minutes stand there already, which are left alone.
    ///
    /// # Errors
    /// When the system does not let us look or write.
    pub fn put_minutes(&self, workshop: &WorkshopId, minutes: &str) -> Result<Option<String>, StoreError> {
        let name = format!("workshops/{workshop}.md");
        let path = self.dir.join(&name);
        match self.disk.read(&path) {
            Ok(there) => return Ok((there == minutes.as_bytes()).then_some(name)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(StoreError::io(words::DOING_READ, &path)(error)),
        }
        own::put(self.disk.as_ref(), &path, minutes.as_bytes())?;
        Ok(Some(name))
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
        let network = text::slug(&self.id).unwrap_or_else(|| "network".to_owned());
        self.data.join("notes").join(network).join(format!("{workshop}.txt"))
    }
}
