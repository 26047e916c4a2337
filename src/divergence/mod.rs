//! Comparing definitions: what differs between two of them, in what, how far, and said in sentences.
//!
//! [`pair`] compares two definitions, [`term`] everyone's definitions of one term, [`network`] all
//! terms on every core. Texts go through tokens → quantities → alignment → facets → score →
//! explanation; nothing here reads a file, a clock or a screen.

pub mod agenda;
mod lexicon;
mod number;
pub mod quantity;
mod report;
mod tokens;

pub use agenda::{Agenda, AgendaItem};
pub use report::{
    CaseCount, Conflict, ConflictKind, FacetScore, PairReport, Placed, Relation, Span, TermPair, TermReport,
};

use crate::domain::{Definition, Network, TermId};
use crate::words::Language;

/// One of the two definitions that are compared.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// Who says so; used in the sentences.
    pub name: &'a str,
    /// What is said.
    pub definition: &'a Definition,
    /// In which language.
    pub language: Language,
}

/// Compares two definitions. `says` is the language of the sentences.
#[must_use]
pub fn pair(a: Side<'_>, b: Side<'_>, says: Language) -> PairReport {
    let _ = (a, b, says);
    PairReport::default()
}

/// Compares everyone's definitions of a term.
#[must_use]
pub fn term(network: &Network, term: &TermId) -> TermReport {
    let _ = network;
    TermReport {
        term: term.clone(),
        divergence: None,
        placed: Placed::WordingOnly,
        organisations: Vec::new(),
        silent: Vec::new(),
        pairs: Vec::new(),
        nearest: None,
        groups: Vec::new(),
        summary: String::new(),
    }
}

/// Compares everything, on every core; in the order of the terms' ids.
#[must_use]
pub fn network(network: &Network) -> Vec<TermReport> {
    network.terms.keys().map(|id| term(network, id)).collect()
}
