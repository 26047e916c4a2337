//! Starting a new network.

use std::path::Path;

use super::commit::beside;
use super::disk::{Disk, RealDisk};
use super::error::StoreError;
use super::fields;
use super::keys::{NETWORK, rank};
use super::value::{Fields, Val, field, write};
use crate::domain::Charter;
use crate::words;

/// Makes a network in a new or empty folder: `network.toml`, and a folder for the organisations. What
/// is hidden, such as `.git`, does not count.
///
/// # Errors
/// When the folder holds something, or the system does not let us write.
pub fn create_network(dir: &Path, charter: &Charter, id: &str) -> Result<(), StoreError> {
    empty(dir)?;
    let mut all: Fields = vec![("format", Val::Number(1)), ("kind", Val::Text("network".to_owned()))];
    all.push(("id", Val::Text(id.to_owned())));
    all.extend(fields::charter(charter));
    let given = [
        ("decision_rule", Val::Text(charter.decision_rule.key().to_owned())),
        ("common_interest_version", Val::Number(charter.common_interest_version)),
    ];
    for (key, value) in given {
        if field(&all, key).is_none() {
            all.push((key, value));
        }
    }
    all.sort_by_key(|(key, _)| rank(key, NETWORK));
    let mut text: String =
        all.iter().map(|(key, value)| format!("{key} = {}\n", write(value, "\n"))).collect();
    for (number, earlier) in &charter.common_interest_was {
        text.push_str(&format!("\n[common_interest_was.{number}]\n"));
        for (key, value) in fields::earlier(earlier) {
            text.push_str(&format!("{key} = {}\n", write(&value, "\n")));
        }
    }
    put(dir, &[("network.toml", text.as_bytes())])?;
    let organisations = dir.join("organisations");
    RealDisk.make_dir(&organisations).map_err(StoreError::io(words::DOING_MAKE, &organisations))
}

/// Refuses a folder that holds something.
pub(super) fn empty(dir: &Path) -> Result<(), StoreError> {
    if dir.is_file() {
        return Err(StoreError::NotEmpty(dir.to_owned()));
    }
    if !dir.exists() {
        return Ok(());
    }
    let listing = std::fs::read_dir(dir).map_err(StoreError::io(words::DOING_READ, dir))?;
    let visible = listing.flatten().any(|entry| !entry.file_name().to_string_lossy().starts_with('.'));
    if visible { Err(StoreError::NotEmpty(dir.to_owned())) } else { Ok(()) }
}

/// Writes new files into a folder, `network.toml` last, so that half a copy is no network.
pub(super) fn put(dir: &Path, files: &[(&str, &[u8])]) -> Result<(), StoreError> {
    let disk = RealDisk;
    let mut files = files.to_vec();
    files.sort_by_key(|(path, _)| *path == "network.toml");
    for (path, bytes) in files {
        let target = dir.join(path);
        let folder = target.parent().unwrap_or(dir);
        disk.make_dir(folder).map_err(StoreError::io(words::DOING_MAKE, folder))?;
        let temporary = beside(&target);
        disk.write_new(&temporary, bytes)
            .and_then(|()| disk.publish(&temporary, &target))
            .and_then(|()| disk.sync_dir(folder))
            .map_err(StoreError::io(words::DOING_WRITE, &target))?;
    }
    Ok(())
}
