//! Comparing definitions: what differs between two of them, in what, how far, and said in sentences.
//!
//! [`pair`] compares two definitions, [`term`] everyone's definitions of one term, [`network`] all
//! terms on every core. Texts go through tokens → quantities → alignment → facets → score →
//! explanation; nothing here reads a file, a clock or a screen.

mod absence;
pub mod agenda;
mod align;
mod change;
mod chunk;
mod chunk_words;
mod common_words;
mod compare;
mod contrast;
mod converse;
mod denied_otherwise;
mod direction;
mod exceptions;
mod facts;
mod few;
mod groups;
pub mod learning;
mod lexicon;
mod losing;
mod naming;
mod negation;
mod negation_words;
mod number;
mod open;
mod pairing;
mod phrase;
mod phrases;
mod polarity;
mod polarity_words;
pub mod programme;
pub mod quantity;
mod relation;
mod report;
mod score;
mod set_apart;
mod set_apart_words;
mod shape;
mod shared;
mod shared_text;
mod spans;
mod summary;
mod telling;
mod terms;
#[cfg(test)]
mod tests;
mod thing;
mod tokens;
mod undoing;
mod without;
mod word_forms;
mod wording;

pub use agenda::{Agenda, AgendaItem};
pub use few::ask_few;
pub use quantity::{Clock, Duration, read_duration};
pub use report::{
    CaseCount, Conflict, ConflictKind, FacetScore, PairReport, Placed, Relation, Span, TermPair, TermReport,
};
pub use shared::Gist;
pub use telling::{Telling, most_telling};
pub use terms::{JUDGED_DIFFERENTLY, LEAST_CASES, WORDINGS_DIFFER};

use rayon::prelude::*;

use crate::domain::{Definition, Facet, Network, TermId};
use crate::words::Language;
use facts::Reading;

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

/// Compares two definitions. `says` is the language of the sentences. Of a text that is longer than a
/// thousand words, the rest is one stretch and is not compared word by word.
#[must_use]
pub fn pair(a: Side<'_>, b: Side<'_>, says: Language) -> PairReport {
    compare_readings(&Reading::of(a), &Reading::of(b), says)
}

/// Compares everyone's definitions of a term.
#[must_use]
pub fn term(network: &Network, term: &TermId) -> TermReport {
    terms::term(network, term)
}

/// Compares everything, on every core; in the order of the terms' ids.
#[must_use]
pub fn network(network: &Network) -> Vec<TermReport> {
    let ids: Vec<&TermId> = network.terms.keys().collect();
    ids.into_par_iter().map(|id| term(network, id)).collect()
}

/// Compares two definitions that have been read.
fn compare_readings(a: &Reading<'_>, b: &Reading<'_>, says: Language) -> PairReport {
    let links = align::align(&a.wording, &b.wording);
    if a.side.language == b.side.language && a.side.definition == b.side.definition {
        // A definition that is at odds with itself still means what the same definition means.
        return PairReport {
            divergence: 0.0,
            spans: spans::spans(&a.wording, &b.wording, &links, &[]),
            conflicts: Vec::new(),
            facets: with_wording(if without::FACETS { Vec::new() } else { compare::with_itself(a) }, 0.0),
        };
    }
    let denials = polarity::denials(&a.wording, &b.wording, &links);
    let compared = compare::compare(a, b, &links, &denials, says);
    let wordings = score::wordings(&a.wording, &b.wording, &links);
    let divergence = score::divergence(wordings, &compared);
    PairReport {
        divergence,
        spans: spans::spans(&a.wording, &b.wording, &links, &denials),
        conflicts: compared.found,
        facets: with_wording(compared.facets, wordings),
    }
}

/// How far apart each facet is, and the wording, in the order of the facets.
fn with_wording(mut facets: Vec<FacetScore>, divergence: f64) -> Vec<FacetScore> {
    facets.push(FacetScore { facet: Facet::Wording, divergence });
    facets.sort_by_key(|score| Facet::ALL.iter().position(|facet| *facet == score.facet));
    facets
}
