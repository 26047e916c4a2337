//! Which network a command works on: the folder that was named, the network around the current folder,
//! the last one used, or the built-in example.

use std::path::{Path, PathBuf};

use super::failure::Failure;
use super::user::User;
use super::{Context, names, output};
use crate::store::{self, Loaded};

/// A network that was found and read.
pub(super) struct Opened {
    /// Its folder, as short as people would write it.
    pub(super) dir: PathBuf,
    /// What was read.
    pub(super) loaded: Loaded,
}

impl Opened {
    /// A file of the network as one would open it from here.
    pub(super) fn path(&self, file: &str) -> String {
        if self.dir == Path::new(".") { file.to_owned() } else { self.dir.join(file).display().to_string() }
    }
}

impl Context {
    /// Finds the network and reads it. `dir` is the folder named behind the command itself.
    pub(super) fn load(&self, dir: Option<PathBuf>) -> Result<Opened, Failure> {
        let (dir, aside) = self.find(dir)?;
        if let Some(aside) = aside {
            output::remark(&aside);
        }
        self.read(dir)
    }

    /// The folder for the workbench, which reads it itself and says on its screen which network it shows.
    pub(super) fn place(&self, dir: Option<PathBuf>) -> Result<PathBuf, Failure> {
        Ok(shorten(self.find(dir)?.0))
    }

    fn read(&self, dir: PathBuf) -> Result<Opened, Failure> {
        let loaded = store::load(&dir)?;
        if let Some(named) = &self.globals.working_as {
            names::who(&loaded.network, named)?;
        }
        Ok(Opened { dir: shorten(dir), loaded })
    }

    /// The folder that was named, or the network around the current folder.
    pub(super) fn here(&self) -> Option<PathBuf> {
        self.globals.network.clone().or_else(around)
    }

    /// Finds the folder of the network, with a sentence about it when nobody named it.
    fn find(&self, dir: Option<PathBuf>) -> Result<(PathBuf, Option<String>), Failure> {
        match (dir, self.globals.network.clone()) {
            (Some(one), Some(other)) if one != other => Err(Failure::say(format!(
                "two folders are named, {} and {}; name one",
                one.display(),
                other.display()
            ))),
            (Some(named), _) | (None, Some(named)) => Ok((named, None)),
            (None, None) => around().map_or_else(fallback, |dir| Ok((dir, None))),
        }
    }
}

fn around() -> Option<PathBuf> {
    store::find_network(&std::env::current_dir().ok()?)
}

/// The last network used, or the example.
fn fallback() -> Result<(PathBuf, Option<String>), Failure> {
    let user = User::find()?;
    if let Some(last) = user.last_network() {
        let aside = format!("no network here, so this is the one opened last, {}", last.display());
        return Ok((last, Some(aside)));
    }
    let example = user.example()?;
    let aside = format!("no network here, so this is the example, copied to {}", example.display());
    Ok((example, Some(aside)))
}

/// The path from the current folder, when it lies there.
fn shorten(dir: PathBuf) -> PathBuf {
    let here = std::env::current_dir().ok();
    match here.as_deref().and_then(|here| dir.strip_prefix(here).ok()) {
        Some(rest) if rest.as_os_str().is_empty() => PathBuf::from("."),
        Some(rest) => rest.to_owned(),
        None => dir,
    }
}
