//! A workshop's file.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::DeTable;

use super::Reader;
use super::trust::one_id;
use crate::domain::{
    Ask, Asked, Attendance, Id, Opened, OrgId, Round, RoundKind, RoundPlan, Salt, Sealed, Workshop,
    WorkshopHead, WorkshopState,
};
use crate::store::keys;
use crate::words;

/// A workshop.
pub(in crate::store) fn workshop(reader: &mut Reader<'_>, table: &DeTable<'_>, fallback: &str) -> Workshop {
    let mut workshop = Workshop { head: workshop_head(reader, table, fallback), ..Workshop::default() };
    for (org, at, entry) in reader.entries(table, "attendance") {
        let attendance = attendance(reader, entry);
        if let Some(org) = reader.id(org, at) {
            workshop.attendance.insert(org, attendance);
        }
    }
    for (key, at, entry) in reader.entries(table, "rounds") {
        let Some(plan) = round_plan(reader, entry, at) else { continue };
        let mut round = Round::new(plan);
        round.sealed = all_sealed(reader, entry, key);
        for (org, at, said_by) in reader.entries(entry, "said") {
            let words = said(reader, said_by);
            if let Some(org) = reader.id(org, at) {
                round.said.insert(org, words);
            }
        }
        workshop.rounds.insert(key.to_owned(), round);
    }
    workshop
}

/// What a workshop is. Without a title it goes by its id.
pub(in crate::store) fn workshop_head(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    fallback: &str,
) -> WorkshopHead {
    reader.unknown(table, &[keys::WORKSHOP]);
    let states = WorkshopState::ALL.map(WorkshopState::key);
    WorkshopHead {
        title: reader.text_if(table, "title").unwrap_or_else(|| fallback.to_owned()),
        on: reader.day(table, "on"),
        state: reader.choice(table, "state", WorkshopState::of_key, &states).unwrap_or_default(),
        round: reader.text_if(table, "round"),
    }
}

/// Who is there.
pub(in crate::store) fn attendance(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Attendance {
    reader.unknown(table, &[keys::ATTENDANCE]);
    Attendance { people: reader.number(table, "people").unwrap_or(1) }
}

/// What a round is; nothing without a kind.
pub(in crate::store) fn round_plan(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    at: Range<usize>,
) -> Option<RoundPlan> {
    reader.unknown(table, &[keys::ROUND, keys::IN_ROUND]);
    let kind = reader.choice(table, "kind", RoundKind::of_key, &RoundKind::ALL.map(RoundKind::key));
    if !table.contains_key("kind") {
        reader.error("incomplete", at, (words::ROUND_WITHOUT_KIND, &[]), (words::ADD_THE_KEY, &["kind"]));
    }
    let kind = kind?;
    Some(RoundPlan {
        order: reader.number(table, "order").unwrap_or(0),
        kind,
        term: one_id(reader, table, "term"),
        terms: reader.ids(table, "terms"),
        between: reader.ids(table, "between"),
        cases: reader.ids(table, "cases"),
        pairs: reader.pairs(table, "pairs"),
        minutes: reader.number(table, "minutes").unwrap_or_else(|| kind.minutes()),
        started_at: reader.moment(table, "started_at"),
        paused_for: reader.seconds(table, "paused_for"),
        paused_at: reader.moment(table, "paused_at"),
        ended_at: reader.moment(table, "ended_at"),
        skipped: reader.flag(table, "skipped").unwrap_or(false),
        recorded: reader.number(table, "recorded"),
    })
}

fn all_sealed(reader: &mut Reader<'_>, round: &DeTable<'_>, key: &str) -> BTreeMap<Ask, Sealed> {
    let mut all = BTreeMap::new();
    for list in ["answers", "guesses", "guessed_wordings"] {
        for (by, at, entries) in reader.entries(round, list) {
            let Some(by) = reader.id::<crate::domain::id::kind::Org>(by, at) else { continue };
            for (first, at, entry) in reader.tables_in(entries, &format!("rounds.{key}.{list}.{by}")) {
                if list == "guesses" {
                    guesses_about(reader, (first, at), entry, &by, &mut all);
                    continue;
                }
                let what = match list {
                    "answers" => reader.id(first, at.clone()).map(Asked::Answer),
                    _ => reader.id(first, at.clone()).map(|about| Asked::Wording { about }),
                };
                take(reader, what, entry, at, &by, &mut all);
            }
        }
    }
    all
}

fn guesses_about(
    reader: &mut Reader<'_>,
    (about, at): (&str, Range<usize>),
    cases: &DeTable<'_>,
    by: &OrgId,
    all: &mut BTreeMap<Ask, Sealed>,
) {
    let Some(about): Option<OrgId> = reader.id(about, at) else { return };
    for (case, at, entry) in reader.tables_in(cases, about.as_str()) {
        let case: Option<Id<_>> = reader.id(case, at.clone());
        let what = case.map(|case| Asked::Guess { about: about.clone(), case });
        take(reader, what, entry, at, by, all);
    }
}

fn take(
    reader: &mut Reader<'_>,
    what: Option<Asked>,
    entry: &DeTable<'_>,
    at: Range<usize>,
    by: &OrgId,
    all: &mut BTreeMap<Ask, Sealed>,
) {
    let Some(what) = what else { return };
    if let Some(sealed) = sealed(reader, entry, &what, at) {
        all.insert(Ask { by: by.clone(), what }, sealed);
    }
}

/// A sealed entry; nothing without its fingerprint. What was published is only taken together with its salt.
pub(in crate::store) fn sealed(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    what: &Asked,
    at: Range<usize>,
) -> Option<Sealed> {
    let (known, key) = match what {
        Asked::Answer(_) | Asked::Guess { .. } => (keys::SEALED_ANSWER, "answer"),
        Asked::Wording { .. } => (keys::SEALED_WORDING, "wording"),
    };
    reader.unknown(table, &[known]);
    let said = reader.text_if(table, key);
    let salt = reader.text_if(table, "salt").and_then(|text| Salt::parse(&text));
    let fingerprint = reader.fingerprint(table, "sealed");
    if fingerprint.is_none() {
        reader.error(
            "incomplete",
            at,
            (words::SEALED_WITHOUT_FINGERPRINT, &[]),
            (words::ADD_THE_KEY, &["sealed"]),
        );
    }
    let opened = salt.zip(said).map(|(salt, said)| Opened { salt, said });
    Some(Sealed { fingerprint: fingerprint?, opened })
}

/// What was said at the check-in or the check-out.
pub(in crate::store) fn said(reader: &mut Reader<'_>, table: &DeTable<'_>) -> String {
    reader.unknown(table, &[keys::SAID]);
    reader.text(table, "text")
}
