//! Which entry of which file a change is about: the bridge between a [`Change`] and the bytes.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use super::assemble;
use super::entries;
use super::fields;
use super::files::Files;
use super::keys;
use super::read::{self, Reader};
use super::value::{Fields, field};
use crate::domain::{At, CaseId, Change, Charter, Note, OrgId, TermId};

/// One entry of one file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slot {
    Charter,
    Earlier(u32),
    Profile(OrgId),
    Term(TermId),
    Case(CaseId),
    Commitment(String),
    Definition(OrgId, TermId),
    Answer(OrgId, TermId, CaseId),
    Position(OrgId, TermId),
    Endorsement(OrgId),
    Note(OrgId, Note, String),
    Candidate(TermId, String),
    Entry(At),
}

/// An entry put in place of another, as keys and values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    pub(super) before: Option<Fields>,
    pub(super) after: Option<Fields>,
}

impl Edit {
    pub(super) fn inverse(&self) -> Self {
        Self { before: self.after.clone(), after: self.before.clone() }
    }

    /// The keys whose values differ, in the order of the reference.
    pub(super) fn touched(&self) -> Vec<&'static str> {
        let empty = Fields::new();
        let before = self.before.as_ref().unwrap_or(&empty);
        let after = self.after.as_ref().unwrap_or(&empty);
        let mut keys: Vec<&'static str> = after.iter().chain(before).map(|(key, _)| *key).collect();
        let mut seen = Vec::new();
        keys.retain(|key| {
            !seen.contains(key) && {
                seen.push(*key);
                true
            }
        });
        keys.retain(|key| field(before, key) != field(after, key));
        keys
    }
}

/// The edits of one file, one for each entry.
pub(super) type Edits = BTreeMap<Slot, Edit>;

impl Slot {
    /// The file the entry lives in, or would.
    pub(super) fn file(&self, files: &Files) -> String {
        match self {
            Self::Charter | Self::Earlier(_) => "network.toml".to_owned(),
            Self::Term(_) => "terms.toml".to_owned(),
            Self::Case(_) => "cases.toml".to_owned(),
            Self::Commitment(_) => "commitments.toml".to_owned(),
            Self::Entry(at) => entries::file(at, files),
            Self::Candidate(term, _) => {
                files.of_proposal(term).map_or_else(|| assemble::proposal_home(term), str::to_owned)
            }
            Self::Profile(org)
            | Self::Definition(org, _)
            | Self::Answer(org, ..)
            | Self::Position(org, _)
            | Self::Endorsement(org)
            | Self::Note(org, ..) => {
                files.of_organisation(org).map_or_else(|| assemble::home(org), str::to_owned)
            }
        }
    }

    /// What a new file for the entry says of itself: its kind and, where there are several, its id.
    pub(super) fn head(&self) -> (&'static str, Option<String>) {
        match self {
            Self::Charter | Self::Earlier(_) => ("network", None),
            Self::Term(_) => ("terms", None),
            Self::Case(_) => ("cases", None),
            Self::Commitment(_) => ("commitments", None),
            Self::Entry(at) => entries::head(at),
            Self::Candidate(term, _) => ("proposal", Some(term.to_string())),
            Self::Profile(org)
            | Self::Definition(org, _)
            | Self::Answer(org, ..)
            | Self::Position(org, _)
            | Self::Endorsement(org)
            | Self::Note(org, ..) => ("organisation", Some(org.to_string())),
        }
    }

    /// Whether the file goes when the entry goes.
    pub(super) const fn is_file(&self) -> bool {
        matches!(self, Self::Profile(_) | Self::Entry(At::Workshop { .. }))
    }

    /// The keys that lead to the entry.
    pub(super) fn keys(&self) -> Vec<String> {
        let keys = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
        match self {
            Self::Charter | Self::Profile(_) => Vec::new(),
            Self::Earlier(number) => keys(&["common_interest_was", &number.to_string()]),
            Self::Term(term) => keys(&["terms", term.as_str()]),
            Self::Case(case) => keys(&["cases", case.as_str()]),
            Self::Commitment(key) => keys(&["commitments", key]),
            Self::Definition(_, term) => keys(&["definitions", term.as_str()]),
            Self::Answer(_, term, case) => keys(&["answers", term.as_str(), case.as_str()]),
            Self::Position(_, term) => keys(&["positions", term.as_str()]),
            Self::Endorsement(_) => keys(&["common_interest"]),
            Self::Note(_, note, key) => keys(&[note.key(), key]),
            Self::Candidate(_, key) => keys(&["candidates", key]),
            Self::Entry(at) => entries::path(at),
        }
    }

    /// The reference order of the keys of the entry.
    pub(super) fn order(&self) -> Vec<&'static str> {
        match self {
            Self::Charter => keys::NETWORK.to_vec(),
            Self::Earlier(_) => keys::EARLIER.to_vec(),
            Self::Profile(_) => keys::ORGANISATION.to_vec(),
            Self::Term(_) => keys::TERM.to_vec(),
            Self::Case(_) => keys::CASE.to_vec(),
            Self::Commitment(_) => keys::COMMITMENT.to_vec(),
            Self::Definition(..) => keys::DEFINITION.to_vec(),
            Self::Answer(..) => keys::ANSWER.to_vec(),
            Self::Position(..) => keys::POSITION.to_vec(),
            Self::Endorsement(_) => keys::ENDORSEMENT.to_vec(),
            Self::Note(..) => keys::NOTE.to_vec(),
            Self::Candidate(..) => keys::candidate_order(),
            Self::Entry(at) => entries::order(at).to_vec(),
        }
    }

    /// The entry as a file has it now; nothing when it is not there.
    pub(super) fn read(&self, reader: &mut Reader<'_>, top: &DeTable<'_>, fallback: &str) -> Option<Fields> {
        let mut table = top;
        let mut at = 0..0;
        for key in self.keys() {
            let (found, value) = table.get_key_value(key.as_str())?;
            at = found.span();
            let DeValue::Table(inner) = value.get_ref() else { return None };
            table = inner;
        }
        Some(match self {
            Self::Charter => fields::charter(&read::charter(reader, table, fallback)),
            Self::Earlier(_) => fields::earlier(&read::earlier_one(reader, table)),
            Self::Profile(_) => fields::profile(&read::profile(reader, table, fallback)),
            Self::Term(term) => fields::term(&read::term(reader, table, term.as_str(), at)),
            Self::Case(_) => fields::case(&read::case(reader, table)),
            Self::Commitment(_) => fields::commitment(&read::commitment(reader, table)),
            Self::Definition(..) => fields::definition(&read::definition(reader, table, &[])),
            Self::Answer(..) => fields::answer(&read::answer(reader, table, at)?),
            Self::Position(..) => fields::position(&read::position(reader, table, at, &[])?),
            Self::Endorsement(_) => fields::endorsement(&read::endorsement(reader, table)),
            Self::Note(..) => fields::note(&read::note(reader, table)),
            Self::Candidate(..) => fields::candidate(&read::candidate(reader, table)),
            Self::Entry(entry) => entries::fields(entry, &entries::read(entry, reader, table, at)?),
        })
    }
}

/// The edits of a change, by file. Several changes of one entry become one.
pub(super) fn edits(change: &Change, files: &Files) -> BTreeMap<String, Edits> {
    let mut all: BTreeMap<String, Edits> = BTreeMap::new();
    for part in change.parts() {
        for (slot, edit) in slots(part) {
            let file = all.entry(slot.file(files)).or_default();
            match file.get_mut(&slot) {
                Some(earlier) => earlier.after = edit.after,
                None => {
                    file.insert(slot, edit);
                }
            }
        }
    }
    for file in all.values_mut() {
        file.retain(|_, edit| edit.before != edit.after);
    }
    all.retain(|_, file| !file.is_empty());
    all
}

fn edit<T: ?Sized>(before: Option<&T>, after: Option<&T>, fields: impl Fn(&T) -> Fields) -> Edit {
    Edit { before: before.map(&fields), after: after.map(&fields) }
}

fn slots(change: &Change) -> Vec<(Slot, Edit)> {
    let one = match change {
        Change::Charter { before, after } => return charter_slots(before, after),
        Change::Several(_) => return Vec::new(),
        Change::Organisation { org, before, after } => {
            (Slot::Profile(org.clone()), edit(before.as_ref(), after.as_ref(), fields::profile))
        }
        Change::Term { term, before, after } => {
            (Slot::Term(term.clone()), edit(before.as_ref(), after.as_ref(), fields::term))
        }
        Change::Definition { org, term, before, after } => (
            Slot::Definition(org.clone(), term.clone()),
            edit(before.as_deref(), after.as_deref(), fields::definition),
        ),
        Change::Case { case, before, after } => {
            (Slot::Case(case.clone()), edit(before.as_ref(), after.as_ref(), fields::case))
        }
        Change::Answer { org, term, case, before, after } => (
            Slot::Answer(org.clone(), term.clone(), case.clone()),
            edit(before.as_ref(), after.as_ref(), fields::answer),
        ),
        Change::Position { org, term, before, after } => (
            Slot::Position(org.clone(), term.clone()),
            edit(before.as_deref(), after.as_deref(), fields::position),
        ),
        Change::Candidate { term, key, before, after } => (
            Slot::Candidate(term.clone(), key.clone()),
            edit(before.as_deref(), after.as_deref(), fields::candidate),
        ),
        Change::Endorsement { org, before, after } => {
            (Slot::Endorsement(org.clone()), edit(before.as_ref(), after.as_ref(), fields::endorsement))
        }
        Change::Note { org, note, key, before, after } => {
            (Slot::Note(org.clone(), *note, key.clone()), edit(before.as_ref(), after.as_ref(), fields::note))
        }
        Change::Entry { at, before, after } => (
            Slot::Entry(at.clone()),
            edit(before.as_deref(), after.as_deref(), |entry| entries::fields(at, entry)),
        ),
        Change::Commitment { key, before, after } => {
            (Slot::Commitment(key.clone()), edit(before.as_ref(), after.as_ref(), fields::commitment))
        }
    };
    vec![one]
}

fn charter_slots(before: &Charter, after: &Charter) -> Vec<(Slot, Edit)> {
    let mut all = vec![(Slot::Charter, edit(Some(before), Some(after), fields::charter))];
    let numbers: std::collections::BTreeSet<u32> =
        before.common_interest_was.keys().chain(after.common_interest_was.keys()).copied().collect();
    for number in numbers {
        let was = before.common_interest_was.get(&number);
        let will = after.common_interest_was.get(&number);
        all.push((Slot::Earlier(number), edit(was, will, fields::earlier)));
    }
    all
}
