//! What belongs to the user rather than to a network: folders, settings, what is remembered.

use std::path::{Path, PathBuf};

use super::failure::Failure;
use super::output;
use crate::app::keymap::{Keymap, KeymapError};
use crate::store::{self, Places, Settings, SettingsProblem, UserMemory};
use crate::ui::theme::Theme;
use crate::words::{self, Language};

/// The example that opens when there is no other network.
pub(super) const EXAMPLE: &str = "mental-health-and-public-order";

/// The user's folders and what stands in them.
pub(super) struct User {
    /// Where everything is kept.
    pub(super) places: Places,
    /// The theme the user has set, if there is one of that name.
    pub(super) theme: Option<String>,
    /// The keys of the workbench with the user's own in their place.
    pub(super) keymap: Keymap,
    /// What is wrong with the settings.
    wrong: Vec<Wrong>,
}

/// Something wrong with the settings.
enum Wrong {
    File(SettingsProblem),
    Theme(String),
    Keys(KeymapError),
}

impl Wrong {
    fn sentence(&self, language: Language) -> String {
        match self {
            Self::File(problem) => problem.sentence(language),
            Self::Theme(name) => words::SETTINGS_NO_THEME.with(language, &[name, &Theme::NAMES.join(", ")]),
            Self::Keys(error) => words::SETTINGS_KEYS.with(language, &[&error.sentence(language)]),
        }
    }
}

impl User {
    /// Finds the user's folders and reads the settings. Settings with a mistake stop nobody: it is said,
    /// and everything is as it comes.
    pub(super) fn find() -> Result<Self, Failure> {
        let places = Places::find(|name| std::env::var_os(name)).ok_or_else(|| {
            Failure::say(
                "there is no home folder to keep settings and data in; \
                 set HOME, or XDG_CONFIG_HOME, XDG_DATA_HOME and XDG_STATE_HOME",
            )
        })?;
        let (settings, problems) = Settings::load(&places.config_dir);
        let mut wrong: Vec<Wrong> = problems.into_iter().map(Wrong::File).collect();
        let is_theme = |name: &String| Theme::NAMES.contains(&name.as_str());
        wrong.extend(settings.theme.iter().filter(|name| !is_theme(name)).cloned().map(Wrong::Theme));
        let keymap = Keymap::with_own(&settings.keys).unwrap_or_else(|errors| {
            wrong.extend(errors.into_iter().map(Wrong::Keys));
            Keymap::standard()
        });
        let user = Self { places, theme: settings.theme.filter(is_theme), keymap, wrong };
        let path = Settings::path(&user.places.config_dir).display().to_string();
        for (at, what) in user.remarks(&path, Language::default()) {
            output::remark(&words::SETTINGS_AT.with(Language::default(), &[&at, &what]));
        }
        Ok(user)
    }

    /// What is wrong with the settings in the file of this name: where, and what.
    pub(super) fn remarks(&self, file: &str, language: Language) -> Vec<(String, String)> {
        let remark = |wrong: &Wrong| {
            let line = match wrong {
                Wrong::File(problem) => problem.line(),
                Wrong::Theme(_) | Wrong::Keys(_) => None,
            };
            let at = line.map_or_else(|| file.to_owned(), |line| format!("{file}:{line}"));
            (at, wrong.sentence(language))
        };
        self.wrong.iter().map(remark).collect()
    }

    /// The network opened last, if it is still there.
    pub(super) fn last_network(&self) -> Option<PathBuf> {
        self.memory().last_network.filter(|dir| dir.join("network.toml").is_file())
    }

    /// Remembers a network as the one opened last. That it cannot be remembered stops nobody.
    pub(super) fn remember(&self, dir: &Path) {
        let mut memory = self.memory();
        let saved = std::fs::canonicalize(dir).map_err(|error| error.to_string()).and_then(|dir| {
            memory.opened(&dir, None);
            memory.save(&self.places.state_dir).map_err(|error| error.to_string())
        });
        if let Err(error) = saved {
            tracing::warn!(%error, "the last network could not be remembered");
        }
    }

    fn memory(&self) -> UserMemory {
        UserMemory::load(&self.places.state_dir)
    }

    /// The user's own copy of the built-in example; it is made on first use.
    pub(super) fn example(&self) -> Result<PathBuf, Failure> {
        let folder = self.places.data_dir.join("examples");
        let candidates = std::iter::once(EXAMPLE.to_owned()).chain((2..10).map(|n| format!("{EXAMPLE}-{n}")));
        for name in candidates {
            let dir = folder.join(name);
            if dir.join("network.toml").is_file() {
                return Ok(dir);
            }
            match store::copy_example(EXAMPLE, &dir) {
                Ok(()) => return Ok(dir),
                // A copy that was interrupted is left where it is.
                Err(store::StoreError::NotEmpty(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(Failure::say(format!(
            "the example cannot be copied, because {} is full of interrupted copies; remove them",
            folder.display()
        )))
    }
}
