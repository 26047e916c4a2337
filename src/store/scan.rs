//! Which files of a folder can belong to a network.

use std::path::{Path, PathBuf};

use super::error::StoreError;
use crate::words;

/// The files that can belong to a network, relative to its folder, sorted.
pub(super) fn scan(dir: &Path) -> Result<Vec<String>, StoreError> {
    let mut found = toml_files(dir, "")?;
    for folder in ["organisations", "proposals", "workshops"] {
        found.extend(toml_files(dir, folder)?);
    }
    for term in folders(&dir.join("agreed"))? {
        found.extend(toml_files(dir, &format!("agreed/{term}"))?);
    }
    found.sort();
    Ok(found)
}

fn entries(dir: &Path) -> Result<Vec<(String, PathBuf)>, StoreError> {
    let listing = match std::fs::read_dir(dir) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => return Ok(Vec::new()),
        other => other.map_err(StoreError::io(words::DOING_READ, dir))?,
    };
    let mut entries = Vec::new();
    for entry in listing {
        let entry = entry.map_err(StoreError::io(words::DOING_READ, dir))?;
        if let Ok(name) = entry.file_name().into_string()
            && !name.starts_with('.')
        {
            entries.push((name, entry.path()));
        }
    }
    Ok(entries)
}

pub(super) fn toml_files(dir: &Path, folder: &str) -> Result<Vec<String>, StoreError> {
    let inner = if folder.is_empty() { dir.to_owned() } else { dir.join(folder) };
    let is_toml =
        |name: &str| Path::new(name).extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"));
    let files = entries(&inner)?.into_iter().filter(|(name, path)| is_toml(name) && path.is_file());
    Ok(files.map(|(name, _)| if folder.is_empty() { name } else { format!("{folder}/{name}") }).collect())
}

fn folders(dir: &Path) -> Result<Vec<String>, StoreError> {
    Ok(entries(dir)?.into_iter().filter(|(_, path)| path.is_dir()).map(|(name, _)| name).collect())
}
