//! A recorded version.

use std::collections::BTreeMap;

use toml::de::DeTable;

use super::{Reader, candidate, definition, position};
use crate::domain::{
    Agreement, BasedOn, Candidate, Definition, Fingerprint, OrgId, Outcome, OwnMeaning, Previous,
    SignedPosition, Standing,
};
use crate::store::keys;
use crate::words;

/// A version; nothing when what makes it one is missing.
pub(in crate::store) fn agreement(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Option<Agreement> {
    reader.unknown(table, &[keys::AGREEMENT]);
    for key in ["term", "version", "outcome", "standing", "decided_on"] {
        if !table.contains_key(key) {
            let what = (words::VERSION_DOES_NOT_SAY, &[key][..]);
            reader.error("incomplete", 0..0, what, (words::ASK_FOR_THEIR_COPY, &[]));
        }
    }
    let outcome = reader.choice(table, "outcome", Outcome::of_key, &Outcome::ALL.map(Outcome::key));
    let standing = reader.choice(table, "standing", Standing::of_key, &Standing::ALL.map(Standing::key));
    let term = table.get("term").map(|value| (reader.plain(value).unwrap_or_default(), value.span()));
    let term = term.and_then(|(text, at)| reader.id(&text, at));
    let file_fingerprint = reader.fingerprint(table, "file_fingerprint");
    Some(Agreement {
        network: reader.text(table, "network"),
        label: reader.text(table, "label"),
        version: reader.number(table, "version")?,
        outcome: outcome?,
        standing: standing?,
        term: term?,
        parties: reader.ids(table, "parties"),
        decided_on: reader.day(table, "decided_on")?,
        valid_from: reader.day(table, "valid_from"),
        review_by: reader.day(table, "review_by"),
        attended: reader.ids(table, "attended"),
        scope: reader.text(table, "scope"),
        rationale: reader.text(table, "rationale"),
        editorial: reader.text(table, "editorial"),
        use_instead: reader.text(table, "use_instead"),
        translate_by: reader.text(table, "translate_by"),
        meaning: meaning(reader, table),
        own: own(reader, table),
        based_on: based_on(reader, table),
        positions: signed(reader, table),
        candidates: candidates(reader, table),
        previous: previous(reader, table, "previous"),
        previous_also: previous(reader, table, "previous_also"),
        altered: file_fingerprint.is_some_and(|claimed| claimed != Fingerprint::of_file(reader.file.text())),
        file_fingerprint,
    })
}

fn meaning(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Definition {
    let meaning = reader.table(table, "meaning");
    meaning.map(|table| definition(reader, table, &[])).unwrap_or_default()
}

fn own(reader: &mut Reader<'_>, table: &DeTable<'_>) -> BTreeMap<OrgId, OwnMeaning> {
    let mut all = BTreeMap::new();
    for (org, at, entry) in reader.entries(table, "own") {
        let label = reader.text(entry, "label");
        let facets = definition(reader, entry, keys::OWN);
        if let Some(org) = reader.id(org, at) {
            all.insert(org, OwnMeaning { label, facets });
        }
    }
    all
}

fn based_on(reader: &mut Reader<'_>, table: &DeTable<'_>) -> BTreeMap<OrgId, BasedOn> {
    let mut all = BTreeMap::new();
    for (org, at, entry) in reader.entries(table, "based_on") {
        let definition = definition(reader, entry, keys::BASED_ON);
        let fingerprint = reader
            .fingerprint(entry, "fingerprint")
            .unwrap_or_else(|| Fingerprint::of_definition(&definition));
        if let Some(org) = reader.id(org, at) {
            all.insert(org, BasedOn { fingerprint, definition });
        }
    }
    all
}

fn signed(reader: &mut Reader<'_>, table: &DeTable<'_>) -> BTreeMap<OrgId, SignedPosition> {
    let mut all = BTreeMap::new();
    for (org, at, entry) in reader.entries(table, "positions") {
        let name = reader.text(entry, "name");
        let position = position(reader, entry, at.clone(), keys::SIGNED);
        if let Some(org) = reader.id(org, at) {
            all.insert(org, SignedPosition { name, position });
        }
    }
    all
}

fn candidates(reader: &mut Reader<'_>, table: &DeTable<'_>) -> BTreeMap<String, Candidate> {
    let mut all = BTreeMap::new();
    for (key, _, entry) in reader.entries(table, "candidates") {
        all.insert(key.to_owned(), candidate(reader, entry));
    }
    all
}

fn previous(reader: &mut Reader<'_>, table: &DeTable<'_>, key: &str) -> Option<Previous> {
    let entry = reader.table(table, key)?;
    reader.unknown(entry, &[keys::PREVIOUS]);
    let version = reader.number(entry, "version")?;
    Some(Previous { version, fingerprint: reader.fingerprint(entry, "fingerprint")? })
}
