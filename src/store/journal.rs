//! What is not saved yet, being typed or kept for later, so that neither a crash nor an end takes it along.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::disk::{Disk, RealDisk};
use super::error::StoreError;
use super::own;
use crate::domain::Fingerprint;
use crate::words;

/// A text that is not saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The folder of the network.
    pub network: PathBuf,
    /// Which field, in words of the program's own.
    pub place: String,
    /// When it was last typed in, as an instant in RFC 3339.
    pub at: String,
    /// Where the cursor is, as the editor counts.
    pub cursor: usize,
    /// The text.
    pub text: String,
    /// Whether it was kept on purpose, or was being typed.
    #[serde(default)]
    pub kept: bool,
}

impl Draft {
    /// What the draft goes by: for each network and field one that is being typed, and one that was kept.
    #[must_use]
    pub fn id(&self) -> String {
        let mut name = self.network.as_os_str().as_encoded_bytes().to_vec();
        name.push(0);
        name.extend_from_slice(self.place.as_bytes());
        if self.kept {
            name.extend_from_slice(b"\0kept");
        }
        Fingerprint::of_bytes(&name).to_string().chars().skip("sha256:".len()).take(16).collect()
    }
}

/// The drafts of a user, a small file each, in the user's state folder.
#[derive(Debug, Clone)]
pub struct Journal {
    dir: PathBuf,
    disk: Arc<dyn Disk>,
}

impl Journal {
    /// The journal in a state folder. Nothing is read or made yet.
    #[must_use]
    pub fn new(state_dir: &Path) -> Self {
        Self::on(state_dir, Arc::new(RealDisk))
    }

    /// As [`Journal::new`], on a disk of one's own making.
    #[must_use]
    pub fn on(state_dir: &Path, disk: Arc<dyn Disk>) -> Self {
        Self { dir: state_dir.join("drafts"), disk }
    }

    fn path(&self, id: &str) -> PathBuf {
        let id: String = id.chars().filter(char::is_ascii_alphanumeric).collect();
        self.dir.join(format!("{id}.json"))
    }

    /// Keeps a draft in the place of the earlier one of the same field, durably and in one step.
    ///
    /// # Errors
    /// When the system does not let us write; the earlier draft is still there then.
    pub fn write(&self, draft: &Draft) -> Result<(), StoreError> {
        let path = self.path(&draft.id());
        let bytes = serde_json::to_vec_pretty(draft)
            .map_err(|error| StoreError::io(words::DOING_WRITE, &path)(std::io::Error::other(error)))?;
        own::put_private(self.disk.as_ref(), &path, &bytes)
    }

    /// Every draft, oldest first. What cannot be read is left where it is and left out.
    ///
    /// # Errors
    /// When the folder is there and cannot be read.
    pub fn drafts(&self) -> Result<Vec<Draft>, StoreError> {
        let listing = match std::fs::read_dir(&self.dir) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            other => other.map_err(StoreError::io(words::DOING_READ, &self.dir))?,
        };
        let mut drafts: Vec<Draft> = listing
            .flatten()
            .filter(|entry| entry.path().extension().is_some_and(|end| end == "json"))
            .filter_map(|entry| std::fs::read(entry.path()).ok())
            .filter_map(|bytes| serde_json::from_slice(&bytes).ok())
            .collect();
        drafts.sort_by(|a, b| (&a.at, a.id()).cmp(&(&b.at, b.id())));
        Ok(drafts)
    }

    /// Forgets a draft, because its text was saved or given up.
    ///
    /// # Errors
    /// When it is there and cannot be removed.
    pub fn clear(&self, id: &str) -> Result<(), StoreError> {
        let path = self.path(id);
        match self.disk.remove(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            other => other.map_err(StoreError::io(words::DOING_REMOVE, &path)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(place: &str, at: &str, text: &str) -> Draft {
        Draft {
            network: "/networks/town".into(),
            place: place.into(),
            at: at.into(),
            cursor: 3,
            text: text.into(),
            kept: false,
        }
    }

    #[test]
    fn a_draft_is_kept_replaced_found_and_cleared() {
        let dir = tempfile::tempdir().unwrap();
        let journal = Journal::new(dir.path());
        assert_eq!(journal.drafts().unwrap(), []);
        let later = draft("police/urgent/why", "2026-11-21T14:05:00Z", "b");
        journal.write(&later).unwrap();
        journal.write(&draft("police/urgent/wording", "2026-11-21T14:00:00Z", "a")).unwrap();
        let again =
            draft("police/urgent/wording", "2026-11-21T14:01:00Z", "a \"b\"\n\u{1F1F3}\u{1F1F1} \u{0}");
        journal.write(&again).unwrap();
        std::fs::write(dir.path().join("drafts/x.json"), "{ half").unwrap();
        assert_eq!(journal.drafts().unwrap(), [again.clone(), later.clone()]);
        journal.clear(&again.id()).unwrap();
        journal.clear(&again.id()).unwrap();
        assert_eq!(journal.drafts().unwrap(), [later]);
        assert!(dir.path().join("drafts/x.json").exists(), "what cannot be read is not thrown away");
    }

    #[test]
    fn fields_of_different_networks_do_not_share_a_draft() {
        let one = draft("a", "", "");
        let two = Draft { network: "/networks/village".into(), ..one.clone() };
        assert_ne!(one.id(), two.id());
    }

    #[test]
    fn what_is_typed_does_not_take_the_place_of_what_was_kept() {
        let dir = tempfile::tempdir().unwrap();
        let journal = Journal::new(dir.path());
        let typed = draft("a", "1", "typed");
        let kept = Draft { kept: true, text: "kept".into(), at: "2".into(), ..typed.clone() };
        journal.write(&kept).unwrap();
        journal.write(&typed).unwrap();
        assert_eq!(journal.drafts().unwrap(), [typed.clone(), kept.clone()]);
        journal.clear(&typed.id()).unwrap();
        assert_eq!(journal.drafts().unwrap(), [kept]);
    }

    #[test]
    fn a_draft_from_before_there_were_kept_ones_was_being_typed() {
        let old = r#"{"network":"/n","place":"a","at":"","cursor":0,"text":"x"}"#;
        assert!(!serde_json::from_str::<Draft>(old).unwrap().kept);
    }
}
