//! What the network says of itself, its terms, cases and commitments.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Reader;
use crate::domain::{
    Case, Charter, Commitment, CommitmentState, DecisionRule, EarlierInterest, OtherLabel, Term,
};
use crate::store::keys;
use crate::words;

/// What the network says of itself. Without a name it goes by its id.
pub(in crate::store) fn charter(reader: &mut Reader<'_>, table: &DeTable<'_>, fallback: &str) -> Charter {
    reader.unknown(table, &[keys::NETWORK]);
    let rules = DecisionRule::ALL.map(DecisionRule::key);
    let name = reader.text_if(table, "name");
    if name.is_none() {
        let example = words::NAME_OF_A_NETWORK.to(reader.language());
        let what = (words::NETWORK_WITHOUT_NAME, &[fallback][..]);
        reader.warn("no-name", 0..0, what, (words::ADD_A_NAME, &[example]));
    }
    Charter {
        name: name.unwrap_or_else(|| fallback.to_owned()),
        language: reader.text(table, "language"),
        for_whom: reader.text(table, "for_whom"),
        decision_rule: reader
            .choice(table, "decision_rule", DecisionRule::of_key, &rules)
            .unwrap_or_default(),
        order: reader.ids(table, "organisations"),
        common_interest: reader.text(table, "common_interest"),
        common_interest_version: reader.number(table, "common_interest_version").unwrap_or(1),
        common_interest_was: earlier(reader, table),
    }
}

fn earlier(reader: &mut Reader<'_>, table: &DeTable<'_>) -> BTreeMap<u32, EarlierInterest> {
    let mut all = BTreeMap::new();
    for (number, at, entry) in reader.entries(table, "common_interest_was") {
        let was = earlier_one(reader, entry);
        match number.parse() {
            Ok(number) => {
                all.insert(number, was);
            }
            Err(_) => {
                let what = (words::NOT_A_STATEMENT, &[number][..]);
                reader.error("not-a-number", at, what, (words::NUMBER_THEM, &[]));
            }
        }
    }
    all
}

/// An earlier statement of the common interest.
pub(in crate::store) fn earlier_one(reader: &mut Reader<'_>, table: &DeTable<'_>) -> EarlierInterest {
    reader.unknown(table, &[keys::EARLIER]);
    EarlierInterest { text: reader.text(table, "text"), until: reader.day(table, "until") }
}

/// A term. Without a label it goes by its id.
pub(in crate::store) fn term(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    id: &str,
    at: std::ops::Range<usize>,
) -> Term {
    reader.unknown(table, &[keys::TERM]);
    let label = reader.text_if(table, "label");
    if label.is_none() {
        let what = (words::TERM_WITHOUT_LABEL, &[id][..]);
        reader.warn("no-label", at, what, (words::ADD_THE_KEY, &["label"]));
    }
    Term {
        label: label.unwrap_or_else(|| id.to_owned()),
        also: also(reader, table),
        why_it_matters: reader.text(table, "why_it_matters"),
        related: reader.texts(table, "related").into_iter().map(|(text, _)| text).collect(),
    }
}

fn also(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Vec<OtherLabel> {
    let Some(value) = table.get("also") else { return Vec::new() };
    let items: &[Spanned<DeValue<'_>>] = match value.get_ref() {
        DeValue::Array(items) => items,
        _ => std::slice::from_ref(value),
    };
    let mut labels = Vec::new();
    for item in items {
        let label = match item.get_ref() {
            DeValue::Table(inner) => {
                reader.unknown(inner, &[keys::OTHER_LABEL]);
                Some(OtherLabel {
                    label: reader.text(inner, "label"),
                    language: reader.text_if(inner, "language"),
                })
            }
            _ => reader.plain(item).map(|label| OtherLabel { label, language: None }),
        };
        match label {
            Some(label) => labels.push(label),
            None => {
                reader.error("wrong-kind", item.span(), (words::NOT_A_LABEL, &[]), (words::WRITE_ALSO, &[]));
            }
        }
    }
    labels
}

/// A case.
pub(in crate::store) fn case(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Case {
    reader.unknown(table, &[keys::CASE]);
    Case {
        terms: reader.ids(table, "terms"),
        story: reader.text(table, "story"),
        order: reader.number(table, "order"),
    }
}

/// A commitment.
pub(in crate::store) fn commitment(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Commitment {
    reader.unknown(table, &[keys::COMMITMENT]);
    let states = CommitmentState::ALL.map(CommitmentState::key);
    Commitment {
        who: reader.text(table, "who"),
        what: reader.text(table, "what"),
        by: reader.day(table, "by"),
        terms: reader.ids(table, "for"),
        state: reader.choice(table, "state", CommitmentState::of_key, &states).unwrap_or_default(),
        workshop: reader.text_if(table, "workshop"),
    }
}
