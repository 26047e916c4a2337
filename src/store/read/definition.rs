//! Definitions and candidates.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Reader;
use crate::domain::{Candidate, Definition, Facet, FacetValue, Outcome, Threshold, TimeLimit, Usage};
use crate::store::keys;
use crate::words;

/// A definition, with the further keys that its table may hold.
pub(in crate::store) fn definition(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    further: &[&'static str],
) -> Definition {
    reader.unknown(table, &[keys::DEFINITION, further]);
    let mut definition = Definition {
        usage: reader.choice(table, "usage", Usage::of_key, &Usage::ALL.map(Usage::key)).unwrap_or_default(),
        language: reader.text_if(table, "language"),
        time_limit: limits(reader, table),
        thresholds: thresholds(reader, table),
        includes: plain(reader.texts(table, "includes")),
        excludes: plain(reader.texts(table, "excludes")),
        reviewed_on: reader.day(table, "reviewed_on"),
        recorded_by: reader.text_if(table, "recorded_by"),
        ..Definition::default()
    };
    for facet in Facet::ALL {
        if definition.text_mut(facet).is_some()
            && let Some(text) = reader.text_if(table, facet.key())
        {
            definition.set(facet, FacetValue::Text(text));
        }
    }
    definition
}

fn plain(texts: Vec<(String, Range<usize>)>) -> Vec<String> {
    texts.into_iter().map(|(text, _)| text).collect()
}

/// The tables under a key that holds one table or a list of them.
fn some_tables<'t, 'd>(
    reader: &mut Reader<'_>,
    table: &'t DeTable<'d>,
    key: &str,
    example: &str,
) -> Vec<&'t DeTable<'d>> {
    let Some(value) = table.get(key) else { return Vec::new() };
    let items: &[Spanned<DeValue<'d>>] = match value.get_ref() {
        DeValue::Array(items) => items,
        _ => std::slice::from_ref(value),
    };
    let mut tables = Vec::new();
    for item in items {
        match item.get_ref().as_table() {
            Some(table) => tables.push(table),
            None => {
                let kind = words::KIND_TABLES.to(reader.language());
                let what = (words::NOT_TABLES, &[key, kind][..]);
                reader.error("wrong-kind", item.span(), what, (words::WRITE_IT_AS, &[key, example]));
            }
        }
    }
    tables
}

fn limits(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Vec<TimeLimit> {
    let example = "{ within = \"15 min\", counted_from = \"…\" }";
    let mut limits = Vec::new();
    for limit in some_tables(reader, table, "time_limit", example) {
        reader.unknown(limit, &[keys::TIME_LIMIT]);
        limits.push(TimeLimit {
            within: reader.text(limit, "within"),
            counted_from: reader.text_if(limit, "counted_from"),
            until: reader.text_if(limit, "until"),
            met_in: reader.text_if(limit, "met_in"),
            applies_for: reader.text_if(limit, "for"),
        });
    }
    limits
}

fn thresholds(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Vec<Threshold> {
    let example = "[{ of = \"age\", is = \"under 18\" }]";
    let mut thresholds = Vec::new();
    for threshold in some_tables(reader, table, "thresholds", example) {
        reader.unknown(threshold, &[keys::THRESHOLD]);
        thresholds.push(Threshold { of: reader.text(threshold, "of"), is: reader.text(threshold, "is") });
    }
    thresholds
}

/// A candidate.
pub(in crate::store) fn candidate(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Candidate {
    Candidate {
        proposed_by: reader.text(table, "proposed_by"),
        meaning: definition(reader, table, keys::CANDIDATE),
        outcome: reader
            .choice(table, "outcome", Outcome::of_key, &Outcome::ALL.map(Outcome::key))
            .unwrap_or_default(),
        use_instead: reader.text(table, "use_instead"),
        translate_by: reader.text(table, "translate_by"),
        rationale: reader.text(table, "rationale"),
        scope: reader.text(table, "scope"),
    }
}
