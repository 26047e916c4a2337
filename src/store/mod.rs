//! The only module that writes a network.
//!
//! - [`load`] reads a folder. It never fails over what a file says: what cannot be read is named in
//!   [`Loaded::problems`], and a file with errors is never written over.

mod assemble;
mod error;
mod files;
mod keys;
mod load;
mod mend;
mod problem;
mod read;
mod scan;
mod source;

pub use assemble::assemble;
pub use error::StoreError;
pub use files::Files;
pub use load::{Loaded, find_network, load};
pub use problem::{Location, Position, Problem};
pub use source::SourceFile;
mod fields; mod layout; mod value;
mod slot; mod splice;
