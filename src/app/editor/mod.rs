//! A text editor as a value.
