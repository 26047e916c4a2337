//! The text editor as it is shown.
