//! One file a command.

pub(super) mod brief;
pub(super) mod check;
pub(super) mod completions;
pub(super) mod demo;
pub(super) mod diff;
pub(super) mod divergence;
pub(super) mod history;
pub(super) mod keys;
pub(super) mod man;
pub(super) mod minutes;
pub(super) mod new;
pub(super) mod open;
pub(super) mod paths;
pub(super) mod present;
pub(super) mod verify;
