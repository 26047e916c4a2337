//! Finding terms. Labels are matched fuzzily, with accents and word order forgiven; wordings by whole
//! words, prefixes and stems, because fuzzy matching over long texts finds everything everywhere.

mod label;
mod wording;

pub use label::fuzzy;

use crate::domain::{Facet, Network, OrgId, TermId};

/// What a term was found by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Matched {
    /// Its label.
    Label,
    /// Another label.
    Also(String),
    /// An organisation's text.
    Text {
        /// Whose.
        org: OrgId,
        /// Which facet.
        facet: Facet,
        /// The text around what matched.
        excerpt: String,
    },
}

/// A term that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Which term.
    pub term: TermId,
    /// What matched.
    pub matched: Matched,
    /// How well; more is better, and labels always come before texts.
    pub score: i64,
}

/// The terms that fit a query, best first. An empty query finds every term, by label.
#[must_use]
pub fn search(network: &Network, query: &str) -> Vec<Hit> {
    if query.trim().is_empty() {
        let hit = |term: &TermId| Hit { term: term.clone(), matched: Matched::Label, score: 0 };
        return network.terms_by_label().into_iter().map(hit).collect();
    }
    let words = wording::Query::new(query, network.language());
    let mut hits: Vec<Hit> = network
        .terms
        .iter()
        .filter_map(|(id, term)| by_label(id, term, query).or_else(|| wording::find(network, id, &words)))
        .collect();
    hits.sort_by(|x, y| {
        y.score.cmp(&x.score).then_with(|| network.label(&x.term).cmp(network.label(&y.term)))
    });
    hits
}

/// Any label counts more than any text.
const LABEL: i64 = 1_000_000;

fn by_label(id: &TermId, term: &crate::domain::Term, query: &str) -> Option<Hit> {
    let own = fuzzy(&term.label, query).map(|score| (LABEL * 2 + score, Matched::Label));
    let also = term
        .also
        .iter()
        .filter_map(|other| Some((LABEL + fuzzy(&other.label, query)?, Matched::Also(other.label.clone()))))
        .max_by_key(|(score, _)| *score);
    let (score, matched) = own.or(also)?;
    Some(Hit { term: id.clone(), matched, score })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Definition, Organisation, OtherLabel, Term, Threshold, TimeLimit};

    fn network() -> Network {
        let mut network = Network::default();
        let term = |label: &str| Term::of_label(label);
        let mut urgent = term("Urgent");
        urgent.also = vec![OtherLabel { label: "spoed".into(), language: Some("nl".into()) }];
        network.terms.insert(TermId::parse("urgent").unwrap(), urgent);
        network
            .terms
            .insert(TermId::parse("person-in-mental-distress").unwrap(), term("Person in mental distress"));
        network.terms.insert(TermId::parse("cafe").unwrap(), term("Café"));
        let mut police = Organisation::default();
        police.definitions.insert(
            TermId::parse("urgent").unwrap(),
            Definition::of_wording("A unit must be there within minutes, because lives are endangered."),
        );
        network.organisations.insert(OrgId::parse("police").unwrap(), police);
        network
    }

    fn found(query: &str) -> Vec<String> {
        search(&network(), query).into_iter().map(|hit| hit.term.to_string()).collect()
    }

    #[test]
    fn labels_are_found_whatever_the_accents_and_the_order_of_words() {
        assert_eq!(found("cafe"), ["cafe"]);
        assert_eq!(found("distress person"), ["person-in-mental-distress"]);
        assert_eq!(found("urgnt"), ["urgent"]);
    }

    #[test]
    fn other_labels_say_that_they_matched() {
        let hits = search(&network(), "spoed");
        assert_eq!(hits.first().map(|hit| &hit.matched), Some(&Matched::Also("spoed".into())));
    }

    #[test]
    fn wordings_are_found_by_prefix_and_stem_but_not_by_scattered_letters() {
        let hits = search(&network(), "life endang");
        assert!(hits.is_empty(), "life is not lives by prefix, and both words are asked for");
        let hits = search(&network(), "endanger");
        let Some(Matched::Text { excerpt, .. }) = hits.first().map(|hit| &hit.matched) else {
            panic!("{hits:?}")
        };
        assert!(excerpt.contains("endangered"));
        assert!(found("mstb").is_empty());
        assert_eq!(found("units"), ["urgent"]);
    }

    #[test]
    fn where_a_clock_starts_and_what_a_threshold_is_of_are_found_too() {
        let mut network = network();
        let urgent = TermId::parse("urgent").unwrap();
        let police = network.organisations.values_mut().next().unwrap();
        let definition = police.definitions.get_mut(&urgent).unwrap();
        definition.time_limit =
            vec![TimeLimit { counted_from: Some("dispatch".into()), ..TimeLimit::of("15 min") }];
        definition.thresholds = vec![Threshold { of: "age".into(), is: "under 18".into() }];
        for (query, facet) in [("dispatch", Facet::TimeLimit), ("age 18", Facet::Thresholds)] {
            let hits = search(&network, query);
            let Some(Matched::Text { facet: found, .. }) = hits.first().map(|hit| &hit.matched) else {
                panic!("{query}: {hits:?}")
            };
            assert_eq!(*found, facet);
        }
    }

    #[test]
    fn nothing_typed_lists_everything_by_label() {
        assert_eq!(found(" "), ["cafe", "person-in-mental-distress", "urgent"]);
    }
}
