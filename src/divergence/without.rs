//! What can be left out of a comparison to measure what it brings: features of the package, for
//! `cargo bench --bench score`. Nothing is left out of the program.

/// The vectors of words.
pub(super) const VECTORS: bool = cfg!(feature = "without-vectors");
/// The thesaurus, WordNet; our own tables stay.
pub(super) const THESAURUS: bool = cfg!(feature = "without-thesaurus");
/// Values and conflicts; what remains is how alike the wordings are.
pub(super) const FACETS: bool = cfg!(feature = "without-facets");
