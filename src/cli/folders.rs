//! The user's own folders: settings, data, state.

use std::ffi::OsString;
use std::path::PathBuf;

use directories::ProjectDirs;

use super::failure::Failure;

/// Where settings, data and state are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Folders {
    /// Settings that people write.
    pub(super) config: PathBuf,
    /// Copies of what could not be saved; the example.
    pub(super) data: PathBuf,
    /// What is remembered: the last network, the log.
    pub(super) state: PathBuf,
}

impl Folders {
    /// Finds the folders; they need not exist.
    pub(super) fn find() -> Result<Self, Failure> {
        Self::from(|name| std::env::var_os(name), ProjectDirs::from("", "", "wordbond").as_ref()).ok_or_else(|| {
            Failure::say("there is no home folder to keep settings and data in; set HOME, or XDG_CONFIG_HOME, XDG_DATA_HOME and XDG_STATE_HOME")
        })
    }

    /// `XDG_…` first, on every system, because who sets it means it; otherwise where the system keeps
    /// such things.
    fn from(variable: impl Fn(&str) -> Option<OsString>, usual: Option<&ProjectDirs>) -> Option<Self> {
        let named = |name: &str| {
            // A relative path there is to be ignored, says the standard.
            variable(name)
                .map(PathBuf::from)
                .filter(|path| path.is_absolute())
                .map(|path| path.join("wordbond"))
        };
        let state = |dirs: &ProjectDirs| {
            dirs.state_dir().map_or_else(|| dirs.data_local_dir().join("state"), ToOwned::to_owned)
        };
        Some(Self {
            config: named("XDG_CONFIG_HOME").or_else(|| usual.map(|dirs| dirs.config_dir().to_owned()))?,
            data: named("XDG_DATA_HOME").or_else(|| usual.map(|dirs| dirs.data_dir().to_owned()))?,
            state: named("XDG_STATE_HOME").or_else(|| usual.map(state))?,
        })
    }

    /// The file with the settings.
    pub(super) fn settings(&self) -> PathBuf {
        self.config.join("config.toml")
    }

    /// The file that says which network was opened last.
    fn last(&self) -> PathBuf {
        self.state.join("last-network")
    }

    /// The network opened last, if it is still there.
    pub(super) fn last_network(&self) -> Option<PathBuf> {
        let text = std::fs::read_to_string(self.last()).ok()?;
        let dir = PathBuf::from(text.trim_end_matches(['\r', '\n']));
        dir.join("network.toml").is_file().then_some(dir)
    }

    /// Remembers a network as the one opened last. That it cannot be remembered stops nobody.
    pub(super) fn remember(&self, dir: &std::path::Path) {
        let Some(text) = std::fs::canonicalize(dir).ok().and_then(|dir| dir.to_str().map(str::to_owned))
        else {
            return;
        };
        let written =
            std::fs::create_dir_all(&self.state).and_then(|()| std::fs::write(self.last(), text + "\n"));
        if let Err(error) = written {
            tracing::warn!(%error, "the last network could not be remembered");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn xdg_comes_first_and_a_relative_one_is_ignored() {
        let variable = |name: &str| match name {
            "XDG_CONFIG_HOME" => Some(OsString::from("/c")),
            "XDG_DATA_HOME" => Some(OsString::from("/d")),
            "XDG_STATE_HOME" => Some(OsString::from("relative")),
            _ => None,
        };
        // Without a home there is nothing to fall back on.
        assert_eq!(Folders::from(variable, None), None);
        let all = |name: &str| variable(name).map(|_| OsString::from("/x"));
        let folders = Folders::from(all, None).unwrap();
        assert_eq!(folders.settings(), PathBuf::from("/x/wordbond/config.toml"));
    }
}
