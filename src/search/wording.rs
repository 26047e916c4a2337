//! Words, prefixes and stems in what organisations write.

use rust_stemmers::{Algorithm, Stemmer};
use unicode_segmentation::UnicodeSegmentation;

use super::{Hit, Matched};
use crate::domain::text::fold;
use crate::domain::{Facet, FacetValue, Network, TermId};
use crate::words::Language;

/// The words that are looked for.
pub(super) struct Query {
    words: Vec<(String, String)>,
    stemmer: Stemmer,
}

impl Query {
    pub(super) fn new(query: &str, language: Language) -> Self {
        let algorithm = match language {
            Language::English => Algorithm::English,
            Language::Dutch => Algorithm::Dutch,
        };
        let stemmer = Stemmer::create(algorithm);
        let words = fold(query)
            .unicode_words()
            .map(|word| (word.to_owned(), stemmer.stem(word).into_owned()))
            .collect();
        Self { words, stemmer }
    }

    /// Where the first word of the query stands in a text, if every word occurs.
    fn find(&self, text: &str) -> Option<usize> {
        let mut first = None;
        for (word, stem) in &self.words {
            let place = text.unicode_word_indices().find(|(_, candidate)| {
                let candidate = fold(candidate);
                (word.chars().count() > 1 && candidate.starts_with(word.as_str()))
                    || candidate == *word
                    || self.stemmer.stem(&candidate) == *stem
            })?;
            first.get_or_insert(place.0);
        }
        first
    }
}

/// The first text about a term in which every word of the query occurs.
pub(super) fn find(network: &Network, term: &TermId, query: &Query) -> Option<Hit> {
    for (rank, org) in network.in_order().into_iter().enumerate() {
        let Some(definition) = network.definition(org, term) else { continue };
        for facet in Facet::ALL {
            let value = definition.get(facet);
            if matches!(value, FacetValue::Usage(_) | FacetValue::Day(_)) {
                continue;
            }
            let joint = if matches!(value, FacetValue::Text(_)) { " " } else { "; " };
            let text = value.lines(network.language()).join(joint);
            if let Some(place) = query.find(&text) {
                let excerpt = excerpt(&text, place);
                let score =
                    if facet == Facet::Wording { 1000 } else { 500 } - i64::try_from(rank).unwrap_or(0);
                let matched = Matched::Text { org: org.clone(), facet, excerpt };
                return Some(Hit { term: term.clone(), matched, score });
            }
        }
    }
    None
}

/// Some words before the place that matched, and what follows.
fn excerpt(text: &str, place: usize) -> String {
    let (before, after) = text.split_at_checked(place).unwrap_or(("", text));
    let lead: Vec<&str> = before.split_whitespace().rev().take(3).collect();
    let skipped = before.split_whitespace().count() > lead.len();
    let mut out = String::new();
    if skipped {
        out.push_str("… ");
    }
    for word in lead.iter().rev() {
        out.push_str(word);
        out.push(' ');
    }
    out.push_str(&crate::domain::text::one_line(after, 120));
    out
}
