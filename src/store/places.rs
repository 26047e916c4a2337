//! Where Wordbond keeps what belongs to the user and not to a network.

use std::ffi::OsString;
use std::path::PathBuf;

use directories::ProjectDirs;

/// The folders of one user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// Settings: theme, keys.
    pub config_dir: PathBuf,
    /// Copies of what could not be saved or was removed, and locks.
    pub data_dir: PathBuf,
    /// What is being typed, who is working, the last network.
    pub state_dir: PathBuf,
}

impl Places {
    /// The folders, from the variables of the XDG specification where they are set (on macOS as well),
    /// otherwise from the custom of the system. Nothing when the user has no home. `env` gives the
    /// variables, normally [`std::env::var_os`].
    #[must_use]
    pub fn find(env: impl Fn(&str) -> Option<OsString>) -> Option<Self> {
        let given = |name: &str| {
            let path = PathBuf::from(env(name)?);
            // The specification asks to ignore relative paths.
            path.is_absolute().then(|| path.join("wordbond"))
        };
        let dirs = ProjectDirs::from("", "", "wordbond");
        let custom = |pick: fn(&ProjectDirs) -> PathBuf| dirs.as_ref().map(pick);
        Some(Self {
            config_dir: given("XDG_CONFIG_HOME").or_else(|| custom(|dirs| dirs.config_dir().to_owned()))?,
            data_dir: given("XDG_DATA_HOME").or_else(|| custom(|dirs| dirs.data_dir().to_owned()))?,
            state_dir: given("XDG_STATE_HOME").or_else(|| {
                custom(|dirs| dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir()).to_owned())
            })?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_variables_go_first_and_relative_ones_do_not_count() {
        let root = std::env::temp_dir();
        let env = |name: &str| match name {
            "XDG_CONFIG_HOME" => Some(root.join("c").into_os_string()),
            "XDG_DATA_HOME" => Some(root.join("d").into_os_string()),
            "XDG_STATE_HOME" => Some(root.join("s").into_os_string()),
            _ => None,
        };
        let places = Places::find(env).unwrap();
        assert_eq!(places.config_dir, root.join("c").join("wordbond"));
        assert_eq!(places.data_dir, root.join("d").join("wordbond"));
        assert_eq!(places.state_dir, root.join("s").join("wordbond"));
        let relative = Places::find(|_| Some("here".into()));
        assert!(relative.is_none_or(|places| places.config_dir.is_absolute()));
    }
}
