//! A text editor as a value.
pub mod layout;
mod rows;
#[cfg(test)]
mod tests;
