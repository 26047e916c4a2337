//! What the program remembers of its user, and what the user has set.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::disk::RealDisk;
use super::error::StoreError;
use super::mend::mend;
use super::own;
use super::splice::Draft;
use super::value::{Fields, Val};
use crate::words;

/// What the program remembers: written by itself, in the state folder.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct UserMemory {
    /// The network that was open last.
    pub last_network: Option<PathBuf>,
    /// Who is working, by the folder of the network: an organisation's id, or `facilitator`.
    pub working_as: BTreeMap<String, String>,
}

impl UserMemory {
    fn path(state_dir: &Path) -> PathBuf {
        state_dir.join("memory.toml")
    }

    /// What is remembered; nothing when there is no memory or it cannot be read.
    #[must_use]
    pub fn load(state_dir: &Path) -> Self {
        let text = std::fs::read_to_string(Self::path(state_dir)).unwrap_or_default();
        toml::from_str(&text).unwrap_or_default()
    }

    /// Remembers, in one step.
    ///
    /// # Errors
    /// When the system does not let us write.
    pub fn save(&self, state_dir: &Path) -> Result<(), StoreError> {
        let path = Self::path(state_dir);
        let text = toml::to_string(self)
            .map_err(|error| StoreError::io(words::DOING_WRITE, &path)(std::io::Error::other(error)))?;
        own::put(&RealDisk, &path, text.as_bytes())
    }

    /// Who works in a network.
    #[must_use]
    pub fn working_as(&self, network: &Path) -> Option<&str> {
        self.working_as.get(network.to_string_lossy().as_ref()).map(String::as_str)
    }

    /// Remembers who works in a network, and that it was open last.
    pub fn opened(&mut self, network: &Path, working_as: Option<&str>) {
        self.last_network = Some(network.to_owned());
        if let Some(who) = working_as {
            self.working_as.insert(network.to_string_lossy().into_owned(), who.to_owned());
        }
    }
}

/// What the user has set, in a file that is theirs to edit: `settings.toml` in the configuration folder.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The name of the theme.
    pub theme: Option<String>,
    /// Keys by the id of the command, such as `undo = ["u", "ctrl-z"]`.
    pub keys: BTreeMap<String, Vec<String>>,
}

impl Settings {
    /// Where the settings stand.
    #[must_use]
    pub fn path(config_dir: &Path) -> PathBuf {
        config_dir.join("settings.toml")
    }

    /// The settings, with a sentence about what could not be read of them.
    #[must_use]
    pub fn load(config_dir: &Path) -> (Self, Option<String>) {
        let path = Self::path(config_dir);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return (Self::default(), None),
            Err(error) => {
                let what = StoreError::io(words::DOING_READ, &path)(error).to_string();
                return (Self::default(), Some(what));
            }
        };
        let text = text.trim_start_matches('\u{feff}');
        match toml::from_str(text) {
            Ok(settings) => (settings, None),
            Err(error) => {
                let line = error
                    .span()
                    .and_then(|span| text.get(..span.start))
                    .map_or(1, |before| before.matches('\n').count() + 1);
                let what = format!(
                    "{}:{line}: {}; the settings are not used until that is mended",
                    path.display(),
                    error.message()
                );
                (Self::default(), Some(what))
            }
        }
    }

    /// Sets the theme. Everything else in the file stays as the user wrote it.
    ///
    /// # Errors
    /// When the file has mistakes, or the system does not let us write.
    pub fn set_theme(config_dir: &Path, theme: &str) -> Result<(), StoreError> {
        let path = Self::path(config_dir);
        let old = match std::fs::read_to_string(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            other => other.map_err(StoreError::io(words::DOING_READ, &path))?,
        };
        let (mark, text) = old.strip_prefix('\u{feff}').map_or(("", old.as_str()), |text| ("\u{feff}", text));
        let refused = |why| StoreError::Settings(path.clone(), why);
        if !mend(text).1.is_empty() {
            return Err(refused(words::SETTINGS_BROKEN));
        }
        let mut draft = Draft::new(text);
        let after: Fields = vec![("theme", Val::Text(theme.to_owned()))];
        draft.set_fields(&Vec::new(), &Fields::new(), &after, &["theme"]);
        let new = draft.into_text();
        let written = toml::from_str::<toml::Table>(&new)
            .is_ok_and(|table| table.get("theme").and_then(toml::Value::as_str) == Some(theme));
        if !written {
            return Err(refused(words::SETTINGS_NOT_ALONE));
        }
        own::put(&RealDisk, &path, format!("{mark}{new}").as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_remembers_who_works_where() {
        let dir = tempfile::tempdir().unwrap();
        let mut memory = UserMemory::load(dir.path());
        assert_eq!(memory, UserMemory::default());
        memory.opened(Path::new("/networks/town"), Some("police"));
        memory.opened(Path::new("/networks/village"), None);
        memory.save(dir.path()).unwrap();
        let again = UserMemory::load(dir.path());
        assert_eq!(again, memory);
        assert_eq!(again.working_as(Path::new("/networks/town")), Some("police"));
        assert_eq!(again.last_network.as_deref(), Some(Path::new("/networks/village")));
        std::fs::write(dir.path().join("memory.toml"), "what").unwrap();
        assert_eq!(UserMemory::load(dir.path()), UserMemory::default());
    }

    #[test]
    fn setting_the_theme_leaves_the_rest_of_the_settings_alone() {
        let dir = tempfile::tempdir().unwrap();
        Settings::set_theme(dir.path(), "light").unwrap();
        let path = Settings::path(dir.path());
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "theme = \"light\"\n");
        let mine = "# mine\ntheme   = 'dark' # at night\n\n[keys]\nundo = [\"u\"] # like vi\n";
        std::fs::write(&path, mine).unwrap();
        Settings::set_theme(dir.path(), "light").unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), mine.replace("'dark'", "\"light\""));
        let (settings, problem) = Settings::load(dir.path());
        assert_eq!((settings.theme.as_deref(), problem), (Some("light"), None));
        assert_eq!(settings.keys["undo"], ["u"]);
        std::fs::write(&path, "theme = 'x'\nkeys = \n").unwrap();
        assert!(Settings::set_theme(dir.path(), "light").is_err());
        assert!(Settings::load(dir.path()).1.unwrap().contains("settings.toml:2"));
    }
}
