//! The only module that writes a network.
//!
//! - [`load`] reads a folder. It never fails over what a file says: what cannot be read is named in
//!   [`Loaded::problems`], and a file with errors is never written over.
//! - [`Store`] saves changes into it. Only the bytes that have to change do.

mod aside;
mod assemble;
mod chain;
mod commit;
mod create;
mod disk;
mod error;
mod fields;
mod files;
mod intent;
mod keys;
mod layout;
mod load;
mod lock;
mod memory;
mod mend;
mod problem;
mod read;
mod record;
mod save;
mod scan;
mod slot;
mod source;
mod splice;
mod value;

pub use assemble::assemble;
pub use chain::{Break, verify};
pub use create::create_network;
pub use disk::{Disk, RealDisk};
pub use error::{Conflict, SaveError, StoreError};
pub use files::Files;
pub use load::{Loaded, find_network, load};
pub use problem::{Location, Position, Problem};
pub use record::Recorded;
pub use save::{Saved, Store};
pub use source::SourceFile;
