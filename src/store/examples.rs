//! The example networks that come with the program.

use std::path::Path;

use super::create;
use super::error::StoreError;

/// An example network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// The name of its folder.
    pub name: &'static str,
    /// The name that it gives itself.
    pub title: &'static str,
    /// Its files: paths relative to its folder, with `/` between, and their bytes.
    pub files: &'static [(&'static str, &'static [u8])],
}

static EXAMPLES: &[Example] = include!(concat!(env!("OUT_DIR"), "/examples.rs"));

/// The examples, by name.
#[must_use]
pub fn examples() -> &'static [Example] {
    EXAMPLES
}

/// Copies an example into a new or empty folder.
///
/// # Errors
/// When there is no such example, the folder holds something, or the system does not let us write.
pub fn copy_example(name: &str, target: &Path) -> Result<(), StoreError> {
    let Some(example) = examples().iter().find(|example| example.name == name) else {
        let names: Vec<&str> = examples().iter().map(|example| example.name).collect();
        let names = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
        return Err(StoreError::NoExample(name.to_owned(), names));
    };
    create::empty(target)?;
    create::put(target, example.files)
}
