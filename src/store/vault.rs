//! What is said in a blind round, encrypted until it is revealed, in the user's data folder.
//!
//! - `sealed/key` holds 32 random bytes. Like everything in the folder it can be read by its owner only; it is made
//!   once and never replaced by another of our own making while it is whole.
//! - Every entry is a file of its own, named by the fingerprint that stands in the network's file: XChaCha20-Poly1305
//!   with a random nonce, bound to the place it was sealed for, so that no entry opens in the place of another. All
//!   short answers are padded to one length, because the size of a file would tell yes from depends.
//!
//! - An entry of which the network's file does not say yet, or no longer, waits: it has the network's folder in its name.
//!   Whether it goes or stays follows from what the file says in the end, also when a crash lies between
//!   ([`Vault::sweep`]). Entries of other folders, a copy of the same network among them, are left alone.
//!
//! This stops accidents, search and the neighbour's eyes. It does not stop whoever owns the machine: the key lies
//! beside what it locks.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};

use super::commit::{beside, content};
use super::disk::Disk;
use super::error::StoreError;
use super::own;
use crate::domain::{Fingerprint, Salt, Secret};
use crate::words;

/// The format of an entry's file, its first byte.
const FORMAT: u8 = 1;
const KEY: usize = 32;
const NONCE: usize = 24;
const SALT: usize = 16;
/// Of the fingerprint of a story.
const STORY: usize = 32;
/// In the place of that fingerprint when there is none.
const NOTHING: [u8; STORY] = [0; STORY];
/// Of the text's length, in front of it.
const LENGTH: usize = 4;
/// What is encrypted is a multiple of so many bytes.
const BLOCK: usize = 256;

/// What an entry holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Content {
    /// The salt of its fingerprint.
    pub(super) salt: Salt,
    /// What was said.
    pub(super) said: Secret,
    /// The fingerprint of the story that was answered, as it was then; nothing for a guess.
    pub(super) on: Option<Fingerprint>,
}

/// The sealed entries of a user.
#[derive(Debug, Clone)]
pub(super) struct Vault {
    dir: PathBuf,
    /// What the name of an entry ends with while it waits: it tells the network's folder.
    waits: String,
    disk: Arc<dyn Disk>,
}

/// Bytes that nobody can guess.
fn random<const N: usize>() -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| io::Error::other(error.to_string()))?;
    Ok(bytes)
}

impl Vault {
    /// The vault in a data folder, for the network in a folder. Nothing is read or made yet.
    pub(super) fn new(data: &Path, network: &Path, disk: Arc<dyn Disk>) -> Self {
        let folder = hex(Fingerprint::of_bytes(network.as_os_str().as_encoded_bytes()));
        let waits = format!("-{}", folder.get(..16).unwrap_or(&folder));
        Self { dir: data.join("sealed"), waits, disk }
    }

    /// A salt that was never used before.
    pub(super) fn salt(&self) -> Result<Salt, StoreError> {
        random().map(Salt::new).map_err(StoreError::io(words::DOING_SEAL, &self.dir))
    }

    /// Keeps what was said at a place under its fingerprint, durably. It waits until it is settled.
    pub(super) fn put(&self, name: Fingerprint, place: &str, content: &Content) -> Result<(), StoreError> {
        let path = self.waiting(name);
        let failed = |source| StoreError::io(words::DOING_SEAL, &path)(source);
        let nonce: [u8; NONCE] = random().map_err(failed)?;
        let message = Payload { msg: &padded(content), aad: place.as_bytes() };
        let sealed = self
            .cipher()?
            .encrypt(&XNonce::from(nonce), message)
            .map_err(|error| failed(io::Error::other(error.to_string())))?;
        let file = [&[FORMAT][..], &nonce, &sealed].concat();
        own::put_private(self.disk.as_ref(), &path, &file)
    }

    /// What was said at a place; nothing when it is not there, was sealed with another key or for another place, or
    /// was altered.
    pub(super) fn get(&self, name: Fingerprint, place: &str) -> Option<Content> {
        let read = |path: PathBuf| content(self.disk.as_ref(), &path).ok().flatten();
        let file = read(self.path(name)).or_else(|| read(self.waiting(name)))?;
        let (&format, rest) = file.split_first()?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE>()?;
        let cipher = XChaCha20Poly1305::new(&self.key().ok()??);
        let message = Payload { msg: sealed, aad: place.as_bytes() };
        let opened = cipher.decrypt(&XNonce::from(*nonce), message).ok()?;
        (format == FORMAT).then(|| unpadded(&opened)).flatten()
    }

    /// Forgets an entry, because it was revealed, taken back or said anew.
    pub(super) fn forget(&self, name: Fingerprint) -> Result<(), StoreError> {
        for path in [self.path(name), self.waiting(name)] {
            match self.disk.remove(&path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                other => other.map_err(StoreError::io(words::DOING_REMOVE, &path))?,
            }
        }
        Ok(())
    }

    /// An entry waits: the network's file is about to say no more of it.
    pub(super) fn wait(&self, name: Fingerprint) {
        self.rename(&self.path(name), &self.waiting(name));
    }

    /// An entry waits no longer: the network's file speaks of it.
    pub(super) fn settle(&self, name: Fingerprint) {
        self.rename(&self.waiting(name), &self.path(name));
    }

    /// Settles of the entries that wait those that the network's file speaks of, and forgets the others. Only for who
    /// writes the network's workshops, because another's entry may be on its way to the file.
    pub(super) fn sweep(&self, is_spoken_of: impl Fn(Fingerprint) -> bool) {
        let there = std::fs::read_dir(&self.dir).into_iter().flatten().flatten();
        for entry in there.filter_map(|entry| entry.file_name().into_string().ok()) {
            let digits = entry.strip_suffix(&self.waits).map(|digits| format!("sha256:{digits}"));
            match digits.and_then(|digits| Fingerprint::parse(&digits)) {
                Some(name) if is_spoken_of(name) => self.settle(name),
                Some(name) => drop(self.disk.remove(&self.waiting(name))),
                None => {}
            }
        }
    }

    /// Gives an entry another name. One that keeps its name is found all the same, and swept up later.
    fn rename(&self, from: &Path, to: &Path) {
        match self.disk.rename(from, to) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                tracing::warn!(%error, "a sealed entry keeps its name");
            }
            _ => {}
        }
    }

    fn path(&self, name: Fingerprint) -> PathBuf {
        self.dir.join(hex(name))
    }

    fn waiting(&self, name: Fingerprint) -> PathBuf {
        self.dir.join(hex(name) + &self.waits)
    }

    fn key_path(&self) -> PathBuf {
        self.dir.join("key")
    }

    /// The key, if there is a whole one. One that others could read, as after a copy from elsewhere, is closed to them.
    fn key(&self) -> io::Result<Option<Key>> {
        let bytes = content(self.disk.as_ref(), &self.key_path())?;
        if bytes.is_some()
            && let Err(error) = own::close_file(&self.key_path())
        {
            tracing::warn!(%error, "the key of what is sealed stays as open as it is");
        }
        Ok(bytes.and_then(|bytes| <[u8; KEY]>::try_from(bytes).ok()).map(Key::from))
    }

    fn cipher(&self) -> Result<XChaCha20Poly1305, StoreError> {
        let key = self.key().and_then(|key| key.map_or_else(|| self.new_key(), Ok));
        key.map(|key| XChaCha20Poly1305::new(&key))
            .map_err(StoreError::io(words::DOING_SEAL, &self.key_path()))
    }

    /// Makes a key, unless another workbench has just made one. One that is not whole opens nothing and goes.
    fn new_key(&self) -> io::Result<Key> {
        let (path, temporary) = (self.key_path(), beside(&self.key_path()));
        self.disk.make_dir(&self.dir)?;
        own::close(&self.dir)?;
        let bytes: [u8; KEY] = random()?;
        self.disk.write_private(&temporary, &bytes)?;
        if content(self.disk.as_ref(), &path)?.is_some_and(|bytes| bytes.len() != KEY) {
            self.disk.remove(&path)?;
        }
        let published = self.disk.publish(&temporary, &path);
        if published.is_err() {
            let _ = self.disk.remove(&temporary);
        }
        match published {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => self.disk.sync_dir(&self.dir)?,
        }
        self.key()?.ok_or_else(|| io::ErrorKind::InvalidData.into())
    }
}

/// The digits of a fingerprint.
fn hex(name: Fingerprint) -> String {
    let name = name.to_string();
    name.strip_prefix("sha256:").unwrap_or(&name).to_owned()
}

/// Salt, the fingerprint of the story or zeros, length and text, filled up with zeros.
fn padded(content: &Content) -> Vec<u8> {
    let text = content.said.expose().as_bytes();
    let on = content.on.map_or(NOTHING, |on| *on.bytes());
    let length = u32::try_from(text.len()).unwrap_or(u32::MAX).to_le_bytes();
    let mut message = [&content.salt.bytes()[..], &on, &length, text].concat();
    message.resize(message.len().next_multiple_of(BLOCK), 0);
    message
}

fn unpadded(message: &[u8]) -> Option<Content> {
    let (salt, rest) = message.split_first_chunk::<SALT>()?;
    let (on, rest) = rest.split_first_chunk::<STORY>()?;
    let (length, rest) = rest.split_first_chunk::<LENGTH>()?;
    let text = rest.get(..usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
    let said = Secret::new(std::str::from_utf8(text).ok()?);
    Some(Content { salt: Salt::new(*salt), said, on: (*on != NOTHING).then(|| Fingerprint::from_bytes(*on)) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Sealed;
    use crate::store::RealDisk;

    fn vault(data: &Path) -> Vault {
        Vault::new(data, Path::new("/networks/ours"), Arc::new(RealDisk))
    }

    fn kept(vault: &Vault, place: &str, said: &str) -> Fingerprint {
        let salt = vault.salt().unwrap();
        let name = Sealed::fingerprint_of(salt, said);
        let on = said.starts_with("yes").then(|| Fingerprint::of_text("story", place));
        vault.put(name, place, &Content { salt, said: Secret::new(said), on }).unwrap();
        vault.settle(name);
        name
    }

    #[test]
    fn what_was_sealed_for_a_place_opens_there_and_nowhere_else() {
        let data = tempfile::tempdir().unwrap();
        let vault = vault(data.path());
        for said in ["yes", "", "é\u{1F600}", &"long ".repeat(1000)] {
            let name = kept(&vault, "here", said);
            let Content { salt, said: opened, on } = vault.get(name, "here").unwrap();
            assert_eq!((opened.expose(), Sealed::fingerprint_of(salt, said)), (said, name));
            assert_eq!(on, (said == "yes").then(|| Fingerprint::of_text("story", "here")));
            assert!(vault.get(name, "there").is_none());
            vault.forget(name).unwrap();
            vault.forget(name).unwrap();
            assert!(vault.get(name, "here").is_none());
        }
    }

    #[test]
    fn an_entry_that_was_altered_cut_or_swapped_does_not_open() {
        let data = tempfile::tempdir().unwrap();
        let vault = vault(data.path());
        let (one, two) = (kept(&vault, "one", "yes"), kept(&vault, "two", "no"));
        let whole = std::fs::read(vault.path(one)).unwrap();
        for at in 0..whole.len() {
            let mut altered = whole.clone();
            altered[at] ^= 1;
            std::fs::write(vault.path(one), altered).unwrap();
            assert!(vault.get(one, "one").is_none(), "byte {at}");
        }
        for length in [0, 1, NONCE, NONCE + 1, whole.len() - 1] {
            std::fs::write(vault.path(one), &whole[..length]).unwrap();
            assert!(vault.get(one, "one").is_none(), "{length} bytes");
        }
        std::fs::copy(vault.path(two), vault.path(one)).unwrap();
        assert!(vault.get(one, "one").is_none());
    }

    #[test]
    fn short_answers_take_the_same_room_and_never_the_same_bytes() {
        let data = tempfile::tempdir().unwrap();
        let vault = vault(data.path());
        let files: Vec<Vec<u8>> = ["yes", "depends", "no", "no"]
            .map(|said| std::fs::read(vault.path(kept(&vault, "here", said))).unwrap())
            .into();
        assert!(files.iter().all(|file| file.len() == files[0].len()));
        assert_ne!(files[2], files[3]);
    }

    #[test]
    fn with_another_key_nothing_opens_and_a_key_that_is_not_whole_is_replaced() {
        let data = tempfile::tempdir().unwrap();
        let vault = vault(data.path());
        let name = kept(&vault, "here", "yes");
        let key = std::fs::read(vault.key_path()).unwrap();
        std::fs::remove_file(vault.key_path()).unwrap();
        assert!(vault.get(name, "here").is_none());
        std::fs::write(vault.key_path(), &key[1..]).unwrap();
        assert!(vault.get(name, "here").is_none());
        let later = kept(&vault, "here", "no");
        assert_eq!(vault.get(later, "here").unwrap().said.expose(), "no");
        assert!(vault.get(name, "here").is_none());
        let again = kept(&vault, "here", "no");
        assert!(vault.get(later, "here").is_some() && vault.get(again, "here").is_some());
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_key_and_entries() {
        use std::os::unix::fs::PermissionsExt as _;
        let data = tempfile::tempdir().unwrap();
        let vault = vault(data.path());
        let name = kept(&vault, "here", "yes");
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(
            [mode(&vault.dir), mode(&vault.key_path()), mode(&vault.path(name))],
            [0o700, 0o600, 0o600]
        );
        let listed = std::fs::read_dir(&vault.dir).unwrap().count();
        assert_eq!(listed, 2, "nothing unfinished lies about");
        std::fs::set_permissions(vault.key_path(), std::fs::Permissions::from_mode(0o644)).unwrap();
        assert!(vault.get(name, "here").is_some());
        assert_eq!(mode(&vault.key_path()), 0o600);
    }

    #[test]
    fn what_a_crash_left_waiting_is_settled_or_swept_up_by_what_the_file_says() {
        let data = tempfile::tempdir().unwrap();
        let vault = vault(data.path());
        let [kept, spoken, gone] = ["one", "two", "three"].map(|place| kept(&vault, place, "yes"));
        vault.wait(spoken);
        vault.wait(gone);
        let of_a_copy = Vault::new(data.path(), Path::new("/networks/copy"), Arc::new(RealDisk));
        of_a_copy.sweep(|_| false);
        assert!(vault.get(gone, "three").is_some(), "another folder's entries are left alone");
        vault.sweep(|name| name == spoken);
        assert!(vault.get(kept, "one").is_some(), "what does not wait stays");
        assert!(vault.path(spoken).exists() && !vault.waiting(spoken).exists());
        assert!(vault.get(gone, "three").is_none());
    }
}
