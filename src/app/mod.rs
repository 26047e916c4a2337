//! What the workbench is and does, without a terminal: its state, its commands and what each of them
//! changes.
//!
//! One way round: an [`input::Input`] is looked up in the [`keymap`], becomes a command of
//! [`commands::TABLE`], which changes [`state::State`] and returns [`effect::Effect`]s for the runtime
//! to perform; their results come back as [`effect::Message`]s. Drawing reads the state and hands back
//! [`places::Places`].

pub mod blind;
pub mod commands;
pub mod editor;
pub mod effect;
pub mod form;
pub mod forms;
pub mod input;
pub mod keymap;
pub mod map;
pub mod overlay;
pub mod places;
pub mod shop;
pub mod state;
pub mod terminal;
pub mod update;
pub mod view;
