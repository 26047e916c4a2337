//! Everything that one organisation says.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::DeTable;

use super::{Reader, definition};
use crate::domain::{
    Answer, CaseId, Endorsement, Noted, Organisation, Position, Profile, Stance, TermId, Verdict,
};
use crate::store::keys;
use crate::words;

/// An organisation's file.
pub(in crate::store) fn organisation(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    fallback: &str,
) -> Organisation {
    reader.unknown(table, &[keys::ORGANISATION]);
    let mut organisation =
        Organisation { profile: profile(reader, table, fallback), ..Organisation::default() };
    for (term, at, entry) in reader.entries(table, "definitions") {
        let definition = definition(reader, entry, &[]);
        if let Some(term) = reader.id(term, at) {
            organisation.definitions.insert(term, definition);
        }
    }
    for (term, at, answers) in reader.entries(table, "answers") {
        let answers = answers_for(reader, answers, term);
        if let Some(term) = reader.id(term, at)
            && !answers.is_empty()
        {
            organisation.answers.insert(term, answers);
        }
    }
    organisation.positions = positions(reader, table);
    organisation.endorsement = reader.table(table, "common_interest").map(|table| endorsement(reader, table));
    super::trust::of_others(reader, table, &mut organisation);
    organisation.offers = notes(reader, table, "offers");
    organisation.needs = notes(reader, table, "needs");
    organisation.hard_to_say = notes(reader, table, "hard_to_say");
    organisation
}

/// Who an organisation is. Without a name it goes by its id.
pub(in crate::store) fn profile(reader: &mut Reader<'_>, table: &DeTable<'_>, fallback: &str) -> Profile {
    let name = reader.text_if(table, "name");
    if name.is_none() {
        let example = words::NAME_OF_AN_ORGANISATION.to(reader.language());
        let what = (words::ORGANISATION_WITHOUT_NAME, &[fallback][..]);
        reader.warn("no-name", 0..0, what, (words::ADD_A_NAME, &[example]));
    }
    Profile {
        name: name.unwrap_or_else(|| fallback.to_owned()),
        mark: reader.text(table, "mark"),
        sector: reader.text(table, "sector"),
        language: reader.text_if(table, "language"),
    }
}

fn answers_for(reader: &mut Reader<'_>, table: &DeTable<'_>, term: &str) -> BTreeMap<CaseId, Answer> {
    let mut answers = BTreeMap::new();
    for (case, at, entry) in reader.tables_in(table, &format!("answers.{term}")) {
        let answer = answer(reader, entry, at.clone());
        if let (Some(case), Some(answer)) = (reader.id(case, at), answer) {
            answers.insert(case, answer);
        }
    }
    answers
}

/// An answer to a case; nothing without a verdict.
pub(in crate::store) fn answer(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    at: Range<usize>,
) -> Option<Answer> {
    reader.unknown(table, &[keys::ANSWER]);
    let verdict = reader.choice(table, "answer", Verdict::of_key, &Verdict::ALL.map(Verdict::key));
    if !table.contains_key("answer") {
        reader.error("incomplete", at, (words::ANSWER_WITHOUT_VERDICT, &[]), (words::ADD_A_VERDICT, &[]));
    }
    let answer = Answer {
        verdict: verdict.unwrap_or(Verdict::Depends),
        because: reader.text(table, "because"),
        on: reader.fingerprint(table, "on"),
        answered_on: reader.day(table, "answered_on"),
        recorded_by: reader.text_if(table, "recorded_by"),
    };
    verdict.map(|_| answer)
}

fn positions(reader: &mut Reader<'_>, table: &DeTable<'_>) -> BTreeMap<TermId, Position> {
    let mut positions = BTreeMap::new();
    for (term, at, entry) in reader.entries(table, "positions") {
        let position = position(reader, entry, at.clone(), &[]);
        if let (Some(term), Some(position)) = (reader.id(term, at), position) {
            positions.insert(term, position);
        }
    }
    positions
}

/// A position, with the further keys that its table may hold; nothing without a stance.
pub(in crate::store) fn position(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    at: Range<usize>,
    further: &[&'static str],
) -> Option<Position> {
    reader.unknown(table, &[keys::POSITION, further]);
    let stance = reader.choice(table, "position", Stance::of_key, &Stance::ALL.map(Stance::key));
    if !table.contains_key("position") && further.is_empty() {
        reader.error("incomplete", at, (words::POSITION_WITHOUT_STANCE, &[]), (words::ADD_A_STANCE, &[]));
    }
    let position = Position {
        stance: stance.unwrap_or(Stance::StandAside),
        on: reader.fingerprint(table, "on"),
        reason: reader.text(table, "reason"),
        would_remove: reader.text(table, "would_remove"),
        subject_to: reader.text(table, "subject_to"),
        confirm_by: reader.day(table, "confirm_by"),
        taken_on: reader.day(table, "taken_on"),
        recorded_by: reader.text_if(table, "recorded_by"),
    };
    stance.map(|_| position)
}

/// What an organisation says of the common interest.
pub(in crate::store) fn endorsement(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Endorsement {
    reader.unknown(table, &[keys::ENDORSEMENT]);
    Endorsement {
        endorses: reader.number(table, "endorses"),
        would_change: reader.text(table, "would_change"),
        recorded_by: reader.text_if(table, "recorded_by"),
    }
}

fn notes(reader: &mut Reader<'_>, table: &DeTable<'_>, list: &str) -> BTreeMap<String, Noted> {
    let mut notes = BTreeMap::new();
    for (key, _, entry) in reader.entries(table, list) {
        notes.insert(key.to_owned(), note(reader, entry));
    }
    notes
}

/// The text of an offer, a need, or what is hard to say.
pub(in crate::store) fn note(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Noted {
    reader.unknown(table, &[keys::NOTE]);
    Noted { text: reader.text(table, "text"), recorded_by: reader.text_if(table, "recorded_by") }
}
