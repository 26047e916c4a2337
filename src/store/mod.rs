//! The only module that writes a network.
//!
//! - [`load`] reads a folder. It never fails over what a file says: what cannot be read is named in
//!   [`Loaded::problems`], and a file with errors is never written over.
//! - [`Store`] saves changes into it and records versions. Only the bytes that have to change do; what
//!   is promised when something stops half-way stands in `commit.rs`.
//! - [`Store::seal`] keeps what is said in a blind round of a workshop unreadable until [`Store::reveal`]; how stands in
//!   `vault.rs`.
//! - [`verify`] follows the chain of recorded versions.
//! - [`watch()`] notices what others write.
//! - [`Journal`], [`UserMemory`] and [`Settings`] are the user's own and never in a network's folder;
//!   [`Places`] says where they are.
//! - [`examples()`] are the networks that come with the program.

mod aside;
mod assemble;
mod chain;
mod commit;
mod create;
mod disk;
mod entries;
mod error;
mod examples;
mod fields;
mod files;
mod hold;
mod intent;
mod journal;
mod keys;
mod layout;
mod load;
mod lock;
mod meeting;
mod memory;
mod mend;
mod own;
mod places;
mod problem;
mod progress;
mod read;
mod record;
mod save;
mod scan;
mod sealing;
mod slot;
mod source;
mod splice;
mod user;
mod value;
mod vault;
mod watch;

pub use assemble::assemble;
pub use chain::{Break, verify};
pub use create::create_network;
pub use disk::{Disk, RealDisk};
pub use error::{Conflict, SaveError, StoreError};
pub use examples::{Example, copy_example, examples};
pub use files::Files;
pub use hold::Holder;
pub use journal::{Draft, Journal};
pub use load::{Loaded, find_network, language_in, load};
pub use places::Places;
pub use problem::{LineColumn, Location, Problem};
pub use record::Recorded;
pub use save::{Saved, Store};
pub use sealing::Revealed;
pub use source::SourceFile;
pub use user::{Settings, SettingsProblem, UserMemory};
pub use watch::{Known, Watcher, watch};
