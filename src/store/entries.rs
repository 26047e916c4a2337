//! Guesses, explanations, check-ins, misconceptions, sponsors and workshops in files: where each stands, by which keys,
//! and what it looks like there.

use toml::de::DeTable;

use super::assemble;
use super::fields::{day, digest, maybe, text, texts};
use super::files::Files;
use super::keys;
use super::read::{self, Reader};
use super::value::{Fields, Val};
use crate::domain::{
    Ask, Asked, At, CheckIn, Entry, Explained, Misconception, Opened, OrgId, RoundPlan, Sealed, Statement,
    WorkshopHead, WorkshopId,
};

/// The file of the sponsors.
const SPONSORS: &str = "sponsors.toml";

/// Where a workshop's file stands when nobody has renamed it.
pub(super) fn workshop_home(workshop: &WorkshopId) -> String {
    format!("workshops/{workshop}.toml")
}

/// The file an entry lives in, or would.
pub(super) fn file(at: &At, files: &Files) -> String {
    if let Some(org) = at.org() {
        return files.of_organisation(org).map_or_else(|| assemble::home(org), str::to_owned);
    }
    match at.workshop() {
        Some(id) => files.of_workshop(id).map_or_else(|| workshop_home(id), str::to_owned),
        None => SPONSORS.to_owned(),
    }
}

/// What a new file for an entry says of itself.
pub(super) fn head(at: &At) -> (&'static str, Option<String>) {
    if let Some(org) = at.org() {
        return ("organisation", Some(org.to_string()));
    }
    at.workshop().map_or(("sponsors", None), |id| ("workshop", Some(id.to_string())))
}

/// The order of the tables in the file of an entry.
pub(super) const fn table_order(at: &At) -> &'static [&'static str] {
    if at.workshop().is_some() { keys::WORKSHOP } else { keys::ORGANISATION }
}

/// The keys that lead to an entry.
pub(super) fn path(at: &At) -> Vec<String> {
    let keys = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
    match at {
        At::Guess { at, .. } => keys(&["guesses", at.about.as_str(), at.term.as_str(), at.case.as_str()]),
        At::GuessedWording { about, term, .. } => keys(&["guessed_wordings", about.as_str(), term.as_str()]),
        At::Explained { term, to, .. } => keys(&["explained", term.as_str(), to.as_str()]),
        At::CheckIn { on, about, .. } => keys(&["check_ins", &on.to_string(), about.as_str()]),
        At::Misconception { key, .. } => keys(&["misconceptions", key]),
        At::Accepted { believer, key, .. } => keys(&["accepts", believer.as_str(), key]),
        At::Sponsor { key } => keys(&["sponsors", key]),
        At::Workshop { .. } => Vec::new(),
        At::Attendance { org, .. } => keys(&["attendance", org.as_str()]),
        At::Round { round, .. } => keys(&["rounds", round]),
        At::Sealed { round, ask, .. } => {
            let mut path: Vec<String> = keys(&["rounds", round]);
            path.extend(asked(ask));
            path
        }
        At::Said { round, org, .. } => keys(&["rounds", round, "said", org.as_str()]),
    }
}

fn asked(ask: &Ask) -> Vec<String> {
    let by = ask.by.to_string();
    match &ask.what {
        Asked::Answer(case) => vec!["answers".to_owned(), by, case.to_string()],
        Asked::Guess { about, case } => vec!["guesses".to_owned(), by, about.to_string(), case.to_string()],
        Asked::Wording { about } => vec!["guessed_wordings".to_owned(), by, about.to_string()],
    }
}

/// The reference order of the keys of an entry.
pub(super) const fn order(at: &At) -> &'static [&'static str] {
    match at {
        At::Guess { .. } => keys::GUESS,
        At::GuessedWording { .. } => keys::GUESSED_WORDING,
        At::Explained { .. } => keys::EXPLAINED,
        At::CheckIn { .. } => keys::CHECK_IN,
        At::Misconception { .. } => keys::MISCONCEPTION,
        At::Accepted { .. } => keys::ACCEPTED,
        At::Sponsor { .. } => keys::SPONSOR,
        At::Workshop { .. } => keys::WORKSHOP,
        At::Attendance { .. } => keys::ATTENDANCE,
        At::Round { .. } => keys::ROUND,
        At::Sealed { ask, .. } => match ask.what {
            Asked::Answer(_) | Asked::Guess { .. } => keys::SEALED_ANSWER,
            Asked::Wording { .. } => keys::SEALED_WORDING,
        },
        At::Said { .. } => keys::SAID,
    }
}

/// The entry that a table holds.
pub(super) fn read(
    at: &At,
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    place: std::ops::Range<usize>,
) -> Option<Entry> {
    Some(match at {
        At::Guess { .. } => Entry::Guess(read::guess(reader, table, place)?),
        At::GuessedWording { .. } => Entry::GuessedWording(read::guessed_wording(reader, table)),
        At::Explained { .. } => Entry::Explained(read::explained(reader, table)),
        At::CheckIn { .. } => Entry::CheckIn(read::check_in(reader, table)),
        At::Misconception { .. } => Entry::Misconception(read::misconception(reader, table, place)?),
        At::Accepted { .. } => Entry::Accepted(read::accepted(reader, table)),
        At::Sponsor { key } => Entry::Sponsor(read::sponsor(reader, table, key)),
        At::Workshop { workshop } => Entry::Workshop(read::workshop_head(reader, table, workshop.as_str())),
        At::Attendance { .. } => Entry::Attendance(read::attendance(reader, table)),
        At::Round { .. } => Entry::Round(Box::new(read::round_plan(reader, table, place)?)),
        At::Sealed { ask, .. } => Entry::Sealed(read::sealed(reader, table, &ask.what, place)?),
        At::Said { .. } => Entry::Said(read::said(reader, table)),
    })
}

/// What an entry looks like at its place, without the keys that say nothing.
pub(super) fn fields(at: &At, entry: &Entry) -> Fields {
    let mut fields = Fields::new();
    match entry {
        Entry::Guess(guess) => {
            text(&mut fields, "answer", guess.verdict.key());
            day(&mut fields, "guessed_on", guess.guessed_on);
        }
        Entry::GuessedWording(guess) => {
            text(&mut fields, "wording", &guess.wording);
            day(&mut fields, "guessed_on", guess.guessed_on);
        }
        Entry::Explained(it) => explained(&mut fields, it),
        Entry::CheckIn(it) => check_in(&mut fields, it),
        Entry::Misconception(it) => misconception(&mut fields, it),
        Entry::Accepted(it) => {
            digest(&mut fields, "on", it.on);
            day(&mut fields, "accepted_on", it.accepted_on);
        }
        Entry::Sponsor(sponsor) => {
            text(&mut fields, "name", &sponsor.name);
            text(&mut fields, "role", &sponsor.role);
            day(&mut fields, "since", sponsor.since);
        }
        Entry::Workshop(head) => workshop_head(&mut fields, head),
        Entry::Attendance(it) => fields.push(("people", Val::Number(it.people))),
        Entry::Round(plan) => round_plan(&mut fields, plan),
        Entry::Sealed(it) => sealed(&mut fields, at, it),
        Entry::Said(said) => text(&mut fields, "text", said),
    }
    maybe(&mut fields, "recorded_by", entry.recorded_by());
    fields
}

fn explained(fields: &mut Fields, it: &Explained) {
    text(fields, "why", &it.why);
    text(fields, "heard", &it.heard);
    fields.extend(it.confirmed.map(|confirmed| ("confirmed", Val::Flag(confirmed))));
    text(fields, "corrected", &it.corrected);
    day(fields, "explained_on", it.explained_on);
}

fn check_in(fields: &mut Fields, it: &CheckIn) {
    for statement in Statement::ALL {
        fields.extend(it.value(statement).map(|value| (statement.key(), Val::Number(value))));
    }
    text(fields, "because", &it.because);
}

fn misconception(fields: &mut Fields, it: &Misconception) {
    text(fields, "about", it.about.as_str());
    text(fields, "believed", &it.believed);
    text(fields, "is_so", &it.is_so);
    text(fields, "term", it.term.as_ref().map(|term| term.as_str()).unwrap_or_default());
    texts(fields, "cases", it.cases.iter().map(ToString::to_string));
    day(fields, "noticed_on", it.noticed_on);
}

fn workshop_head(fields: &mut Fields, head: &WorkshopHead) {
    text(fields, "title", &head.title);
    day(fields, "on", head.on);
    text(fields, "state", head.state.key());
    maybe(fields, "round", head.round.as_ref());
}

fn round_plan(fields: &mut Fields, plan: &RoundPlan) {
    fields.push(("order", Val::Number(plan.order)));
    text(fields, "kind", plan.kind.key());
    text(fields, "term", plan.term.as_ref().map(|term| term.as_str()).unwrap_or_default());
    texts(fields, "terms", plan.terms.iter().map(ToString::to_string));
    texts(fields, "between", plan.between.iter().map(ToString::to_string));
    texts(fields, "cases", plan.cases.iter().map(ToString::to_string));
    if !plan.pairs.is_empty() {
        let two = |(a, b): &(OrgId, OrgId)| Val::List([a, b].map(|org| Val::Text(org.to_string())).into());
        fields.push(("pairs", Val::List(plan.pairs.iter().map(two).collect())));
    }
    fields.push(("minutes", Val::Number(plan.minutes)));
    fields.extend(plan.started_at.map(|at| ("started_at", Val::Moment(at))));
    if plan.paused_for > 0 {
        text(fields, "paused_for", &span(plan.paused_for));
    }
    fields.extend(plan.paused_at.map(|at| ("paused_at", Val::Moment(at))));
    fields.extend(plan.ended_at.map(|at| ("ended_at", Val::Moment(at))));
    if plan.skipped {
        fields.push(("skipped", Val::Flag(true)));
    }
    fields.extend(plan.recorded.map(|version| ("recorded", Val::Number(version))));
}

/// Seconds as people write them: `2 min`, `2 min 5 s`.
fn span(seconds: u32) -> String {
    match (seconds / 60, seconds % 60) {
        (0, seconds) => format!("{seconds} s"),
        (minutes, 0) => format!("{minutes} min"),
        (minutes, seconds) => format!("{minutes} min {seconds} s"),
    }
}

fn sealed(fields: &mut Fields, at: &At, it: &Sealed) {
    digest(fields, "sealed", Some(it.fingerprint));
    let Some(Opened { salt, said }) = &it.opened else { return };
    let wording = matches!(at, At::Sealed { ask: Ask { what: Asked::Wording { .. }, .. }, .. });
    text(fields, if wording { "wording" } else { "answer" }, said);
    text(fields, "salt", &salt.to_string());
}
