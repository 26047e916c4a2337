//! Embeds the example networks under `glossaries/`: writes a list of their files, each with its
//! bytes, that `store::examples` includes.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("glossaries");
    let mut list = String::from("&[\n");
    for folder in sorted(&root)?.into_iter().filter(|path| path.is_dir()) {
        let mut files = Vec::new();
        collect(&folder, &mut files)?;
        if !folder.join("network.toml").is_file() {
            continue;
        }
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let title = title(&folder).unwrap_or_else(|| name.clone());
        let _ = writeln!(list, "    Example {{ name: {name:?}, title: {title:?}, files: &[");
        for file in files {
            let inside = file.strip_prefix(&folder).unwrap_or(&file).to_string_lossy().replace('\\', "/");
            let _ = writeln!(list, "        ({inside:?}, include_bytes!({:?})),", file.to_string_lossy());
        }
        list.push_str("    ] },\n");
    }
    list.push_str("]\n");
    fs::write(PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("examples.rs"), list)?;
    if root.exists() {
        writeln!(io::stdout(), "cargo:rerun-if-changed=build.rs\ncargo:rerun-if-changed=glossaries")?;
    }
    Ok(())
}

/// What is in a folder, by name; nothing when there is no folder.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// Every file of a network, in the folders below too.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for path in sorted(folder)? {
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if path.is_dir() && !hidden {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|end| end == "toml") && !hidden {
            files.push(path);
        }
    }
    Ok(())
}

/// The name that a network gives itself.
fn title(folder: &Path) -> Option<String> {
    let text = fs::read_to_string(folder.join("network.toml")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("name = \""))?;
    line.strip_suffix('"').map(str::to_owned)
}
