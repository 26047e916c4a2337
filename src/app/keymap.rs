//! Which key does what. The keys of the table, with the user's own put in their place.

use std::collections::BTreeMap;

use crate::app::commands::{self, Command, Place};
use crate::app::input::KeyPress;
use crate::words::{self, Language};

/// Which keys lead to a command, one or several after each other.
pub type Keys = Vec<KeyPress>;

/// Why the user's keys could not be taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeymapError {
    /// There is no such command.
    UnknownCommand(String),
    /// A key cannot be read.
    NotAKey(String, crate::app::input::NotAKey),
}

impl KeymapError {
    /// What is wrong and what to do, one sentence.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        match self {
            Self::UnknownCommand(name) => words::SETTINGS_NO_COMMAND.with(language, &[name]),
            Self::NotAKey(name, error) => {
                words::SETTINGS_FOR_COMMAND.with(language, &[name, &error.sentence(language)])
            }
        }
    }
}

/// What a series of keys leads to.
#[derive(Debug, Clone)]
pub enum Lookup {
    /// This command.
    Found(&'static Command),
    /// More keys are expected: the commands that can follow, with the keys still to press.
    Prefix(Vec<(Keys, &'static Command)>),
    /// Nothing.
    Nothing,
}

/// Which keys lead to which command.
#[derive(Debug, Clone)]
pub struct Keymap {
    keys: BTreeMap<&'static str, Vec<Keys>>,
}

impl Default for Keymap {
    fn default() -> Self {
        Self::standard()
    }
}

impl Keymap {
    /// The keys of the table.
    #[must_use]
    pub fn standard() -> Self {
        let keys = commands::TABLE
            .iter()
            .map(|command| (command.name, command.keys.iter().filter_map(|keys| read(keys).ok()).collect()))
            .collect();
        Self { keys }
    }

    /// The keys of the table with the user's own: a command that is named has exactly the keys given.
    ///
    /// # Errors
    /// When commands or keys are unknown; all that are.
    pub fn with_own(own: &BTreeMap<String, Vec<String>>) -> Result<Self, Vec<KeymapError>> {
        let mut keymap = Self::standard();
        let mut errors = Vec::new();
        for (name, keys) in own {
            match commands::find(name) {
                None => errors.push(KeymapError::UnknownCommand(name.clone())),
                Some(command) => errors.extend(keymap.give(command, keys)),
            }
        }
        if errors.is_empty() { Ok(keymap) } else { Err(errors) }
    }

    /// Gives a command its own keys; what cannot be read as a key is handed back.
    fn give(&mut self, command: &'static Command, own: &[String]) -> Vec<KeymapError> {
        let (mut keys, mut errors) = (Vec::new(), Vec::new());
        for one in own {
            match read(one) {
                Ok(one) => keys.push(one),
                Err(error) => errors.push(KeymapError::NotAKey(command.name.to_owned(), error)),
            }
        }
        // A key that the user has given to one command no longer does what it did in the same place.
        for other in commands::TABLE.iter().filter(|other| other.shares_place_with(command)) {
            if let Some(had) = self.keys.get_mut(other.name) {
                had.retain(|one| !keys.contains(one));
            }
        }
        self.keys.insert(command.name, keys);
        errors
    }

    /// The keys of a command.
    #[must_use]
    pub fn keys(&self, name: &str) -> &[Keys] {
        self.keys.get(name).map_or(&[], Vec::as_slice)
    }

    /// The first key of a command as people read it: `Ctrl-P`, `g h`.
    #[must_use]
    pub fn label(&self, name: &str) -> Option<String> {
        self.keys(name).first().map(|keys| write(keys))
    }

    /// What keys lead to in these places, the innermost first.
    #[must_use]
    pub fn lookup(&self, places: &[Place], pressed: &[KeyPress]) -> Lookup {
        for place in places {
            let here = commands::TABLE.iter().filter(|command| command.places.contains(place));
            let mut following = Vec::new();
            for command in here {
                for keys in self.keys(command.name) {
                    if keys == pressed {
                        return Lookup::Found(command);
                    }
                    if let Some(rest) = keys.strip_prefix(pressed) {
                        following.push((rest.to_vec(), command));
                    }
                }
            }
            if !following.is_empty() {
                return Lookup::Prefix(following);
            }
        }
        Lookup::Nothing
    }
}

/// Reads keys pressed one after the other, separated by blanks: `g h`.
///
/// # Errors
/// When one of them is no key.
pub fn read(text: &str) -> Result<Keys, crate::app::input::NotAKey> {
    text.split_whitespace().map(str::parse).collect()
}

/// Keys as people read them.
#[must_use]
pub fn write(keys: &[KeyPress]) -> String {
    keys.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_of_the_table_can_be_read() {
        for command in commands::TABLE {
            for keys in command.keys {
                assert!(read(keys).is_ok(), "{}: {keys}", command.name);
            }
        }
    }

    #[test]
    fn no_two_commands_share_a_key_in_one_place() {
        for (index, one) in commands::TABLE.iter().enumerate() {
            for other in commands::TABLE.iter().skip(index + 1).filter(|other| other.shares_place_with(one)) {
                for keys in one.keys {
                    assert!(!other.keys.contains(keys), "{keys}: {} and {}", one.name, other.name);
                }
            }
        }
    }

    #[test]
    fn a_longer_key_waits_for_its_rest() {
        let keymap = Keymap::standard();
        let g: KeyPress = "g".parse().unwrap();
        assert!(matches!(keymap.lookup(&[Place::Everywhere], &[g]), Lookup::Prefix(_)));
        let h: KeyPress = "h".parse().unwrap();
        let Lookup::Found(command) = keymap.lookup(&[Place::Everywhere], &[g, h]) else {
            panic!("nothing found")
        };
        assert_eq!(command.name, "home");
    }

    #[test]
    fn own_keys_replace_those_of_the_table_and_are_taken_from_others() {
        let own = BTreeMap::from([("help".to_owned(), vec!["q".to_owned()])]);
        let keymap = Keymap::with_own(&own).unwrap();
        assert_eq!(keymap.label("help").as_deref(), Some("q"));
        assert!(keymap.keys("quit").iter().all(|keys| write(keys) != "q"));
    }

    #[test]
    fn unknown_commands_and_keys_are_named() {
        let own = |name: &str, key: &str| BTreeMap::from([(name.to_owned(), vec![key.to_owned()])]);
        let mut both = own("fly", "x");
        both.extend(own("help", "Hyper-x"));
        let errors = Keymap::with_own(&both).unwrap_err();
        let says = |language| errors.iter().map(|error| error.sentence(language)).collect::<Vec<_>>();
        assert!(says(Language::English)[0].starts_with("there is no command `fly`"));
        assert!(says(Language::English)[1].contains("`Hyper-x` is not a key"));
        assert!(says(Language::Dutch)[1].contains("`Hyper-x` is geen toets"));
    }
}
