//! Copies in the user's data folder of what would otherwise be gone: changes that could not be saved,
//! and files that were removed.

use std::path::{Path, PathBuf};

use super::commit::{beside, content};
use super::disk::Disk;
use super::slot::{Edits, Slot};
use super::value::{Fields, write, write_key};
use crate::domain::Fingerprint;

/// Writes the edits of a change that could not be saved as a file that people can read.
pub(super) fn conflict(
    disk: &dyn Disk,
    data: &Path,
    network: &str,
    sentence: &str,
    edits: &[(String, Edits)],
) -> Option<PathBuf> {
    let mut text = format!(
        "# Not saved, because somebody else changed the same in the meantime: {}\n",
        one_line(sentence)
    );
    for (file, edits) in edits {
        for (slot, edit) in edits {
            text.push_str(&format!("\n# In {}:\n", one_line(file)));
            block(&mut text, "mine", slot, edit.after.as_ref());
            block(&mut text, "was", slot, edit.before.as_ref());
        }
    }
    keep(disk, &data.join("conflicts").join(network), "change.toml", text.as_bytes())
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn block(text: &mut String, whose: &str, slot: &Slot, fields: Option<&Fields>) {
    let keys: Vec<String> = slot.keys().iter().map(|key| write_key(key)).collect();
    let name = std::iter::once(whose.to_owned()).chain(keys).collect::<Vec<_>>().join(".");
    match fields {
        Some(fields) => {
            text.push_str(&format!("[{name}]\n"));
            for (key, value) in fields {
                text.push_str(&format!("{key} = {}\n", write(value, "\n")));
            }
        }
        None => text.push_str(&format!("# {name}: nothing\n")),
    }
}

/// Keeps a copy of a file that is about to be removed.
pub(super) fn removed(
    disk: &dyn Disk,
    data: &Path,
    network: &str,
    file: &str,
    bytes: &[u8],
) -> Option<PathBuf> {
    keep(disk, &data.join("removed").join(network), &file.replace('/', "-"), bytes)
}

/// Writes a file whose name ends with what is in it, so that the same is kept once.
fn keep(disk: &dyn Disk, folder: &Path, name: &str, bytes: &[u8]) -> Option<PathBuf> {
    let stem = name.strip_suffix(".toml").unwrap_or(name);
    let path = folder.join(format!("{stem}-{}.toml", Fingerprint::of_bytes(bytes).short()));
    if content(disk, &path).ok().flatten().is_some_and(|kept| kept == bytes) {
        return Some(path);
    }
    let temporary = beside(&path);
    disk.make_dir(folder).ok()?;
    disk.write_new(&temporary, bytes).ok()?;
    disk.rename(&temporary, &path).ok()?;
    disk.sync_dir(folder).ok()?;
    Some(path)
}
