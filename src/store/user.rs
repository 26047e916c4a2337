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
use crate::domain::near;
use crate::words::{self, Language};

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

/// Something wrong with the settings.
#[derive(Debug)]
pub enum SettingsProblem {
    /// The file cannot be read.
    Unread(StoreError),
    /// The file has a mistake, so that none of it is used.
    Broken {
        /// The line, from 1.
        line: usize,
        /// What the reader of TOML says.
        message: String,
    },
    /// A key that nothing reads.
    UnknownKey {
        /// The line, from 1.
        line: usize,
        /// The key.
        key: String,
        /// The one that was probably meant.
        near: Option<&'static str>,
    },
}

impl SettingsProblem {
    /// The line it stands in, when it is about one.
    #[must_use]
    pub const fn line(&self) -> Option<usize> {
        match self {
            Self::Unread(_) => None,
            Self::Broken { line, .. } | Self::UnknownKey { line, .. } => Some(*line),
        }
    }

    /// What is wrong and what to do, one sentence.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        match self {
            Self::Unread(error) => error.sentence(language),
            Self::Broken { message, .. } => {
                words::SETTINGS_NOT_USED.with(language, &[&words::grammar_mistake(message, language)])
            }
            Self::UnknownKey { key, near: Some(near), .. } => {
                words::SETTINGS_KEY_MEANT.with(language, &[key, near])
            }
            Self::UnknownKey { key, near: None, .. } => {
                words::SETTINGS_UNKNOWN_KEY.with(language, &[key, &Settings::KNOWN.join(", ")])
            }
        }
    }
}

/// The line in which a byte stands, from 1.
fn line_of(text: &str, at: usize) -> usize {
    text.get(..at).map_or(1, |before| before.matches('\n').count() + 1)
}

/// The keys of the settings that nothing reads, in the order of the file.
fn unknown_keys(text: &str) -> Vec<SettingsProblem> {
    let (table, _) = toml::de::DeTable::parse_recoverable(text);
    let mut unknown: Vec<_> =
        table.get_ref().keys().filter(|key| !Settings::KNOWN.contains(&key.get_ref().as_ref())).collect();
    unknown.sort_by_key(|key| key.span().start);
    unknown
        .into_iter()
        .map(|key| SettingsProblem::UnknownKey {
            line: line_of(text, key.span().start),
            key: key.get_ref().as_ref().to_owned(),
            near: near::nearest(key.get_ref(), Settings::KNOWN),
        })
        .collect()
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

    /// The keys that the file may hold.
    const KNOWN: [&str; 2] = ["theme", "keys"];

    /// The settings, with what is wrong in them.
    #[must_use]
    pub fn load(config_dir: &Path) -> (Self, Vec<SettingsProblem>) {
        let path = Self::path(config_dir);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return (Self::default(), Vec::new());
            }
            Err(error) => {
                let unread = StoreError::io(words::DOING_READ, &path)(error);
                return (Self::default(), vec![SettingsProblem::Unread(unread)]);
            }
        };
        let text = text.trim_start_matches('\u{feff}');
        match toml::from_str(text) {
            Ok(settings) => (settings, unknown_keys(text)),
            Err(error) => {
                let line = line_of(text, error.span().map_or(0, |span| span.start));
                (Self::default(), vec![SettingsProblem::Broken { line, message: error.message().to_owned() }])
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
        let (settings, problems) = Settings::load(dir.path());
        assert_eq!((settings.theme.as_deref(), problems.len()), (Some("light"), 0));
        assert_eq!(settings.keys["undo"], ["u"]);
        std::fs::write(&path, "theme = 'x'\nkeys = \n").unwrap();
        assert!(Settings::set_theme(dir.path(), "light").is_err());
        assert_eq!(Settings::load(dir.path()).1[0].line(), Some(2));
    }

    #[test]
    fn every_key_of_the_settings_that_nothing_reads_is_said() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(Settings::path(dir.path()), "# mine\nthem = \"light\"\nmouse = 1\ntheme = \"dark\"\n")
            .unwrap();
        let (settings, problems) = Settings::load(dir.path());
        assert_eq!(settings.theme.as_deref(), Some("dark"));
        let says: Vec<_> =
            problems.iter().map(|problem| (problem.line(), problem.sentence(Language::English))).collect();
        let them = "nothing reads `them`; did you mean `theme`?".to_owned();
        let mouse = "nothing reads `mouse`; remove it, the settings are: theme, keys".to_owned();
        assert_eq!(says, [(Some(2), them), (Some(3), mouse)]);
        assert_eq!(problems[0].sentence(Language::Dutch), "niets leest `them`; bedoelde u `theme`?");
    }
}
