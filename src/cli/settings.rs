//! `config.toml`: what people set once for all networks.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::failure::Failure;
use crate::app::keymap::Keymap;

/// The settings as they are written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Written {
    theme: Option<String>,
    keys: BTreeMap<String, Keys>,
}

/// One key or several.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Keys {
    One(String),
    Several(Vec<String>),
}

/// The settings.
#[derive(Debug, Clone, Default)]
pub(super) struct Settings {
    /// The name of the theme.
    pub(super) theme: Option<String>,
    /// The keys of the workbench, with the user's own in their place.
    pub(super) keymap: Keymap,
}

impl Settings {
    /// Reads the settings; without a file everything is as it comes.
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(&text, path),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(Failure::say(format!(
                "cannot read the settings in {}: {error}; check that you may read the file",
                path.display()
            ))),
        }
    }

    fn parse(text: &str, path: &Path) -> Result<Self, Failure> {
        let place = path.display();
        let written: Written = toml::from_str(text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            let before = text.get(..start).unwrap_or_default();
            let (line, message) = (before.matches('\n').count() + 1, error.message());
            Failure::say(format!("{place}:{line}: {message}; mend the settings or remove the line"))
        })?;
        let own: BTreeMap<String, Vec<String>> = written
            .keys
            .into_iter()
            .map(|(name, keys)| match keys {
                Keys::One(key) => (name, vec![key]),
                Keys::Several(keys) => (name, keys),
            })
            .collect();
        let keymap = Keymap::with_own(&own).map_err(|error| Failure::say(format!("{place}: {error}")))?;
        Ok(Self { theme: written.theme, keymap })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Settings, Failure> {
        Settings::parse(text, Path::new("config.toml"))
    }

    #[test]
    fn keys_are_given_as_one_or_several() {
        let settings = parse("theme = \"paper\"\n[keys]\nhelp = \"F1\"\nquit = [\"Q\", \"g q\"]\n").unwrap();
        assert_eq!(settings.theme.as_deref(), Some("paper"));
        assert_eq!(settings.keymap.label("help").as_deref(), Some("F1"));
        assert_eq!(settings.keymap.keys("quit").len(), 2);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        let said = |text: &str| parse(text).unwrap_err().to_string();
        assert!(said("\ncolour = 1\n").starts_with("config.toml:2: "), "{}", said("\ncolour = 1\n"));
        assert!(said("[keys]\nfly = \"x\"\n").contains("fly"));
        assert!(said("[keys]\nhelp = \"Hyper-x\"\n").contains("Hyper-x"));
    }
}
