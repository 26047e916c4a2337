//! The forms of a workshop: a new one, its title and day, who is there, and what somebody said.

use super::{Outcome, date_text, read_date, round};
use crate::app::form::{Field, Form, Key, Subject};
use crate::app::state::State;
use crate::divergence::programme;
use crate::domain::workshop::run;
use crate::domain::{At, Attendance, Change, Entry, OrgId, WorkshopHead, WorkshopId, text};
use crate::words::{self, Language};

/// The longest round or meeting, in minutes.
const MOST_MINUTES: u32 = 600;

const TITLE: Key = Key::Named("title");
pub(super) const MINUTES: Key = Key::Named("minutes");
const COMING: Key = Key::Named("coming");

pub(super) fn line(
    key: Key,
    (label, hint): (words::Say, words::Say),
    language: Language,
    value: &str,
) -> Field {
    Field::line(key, label.to(language), hint.to(language), value)
}

fn title_and_day(head: &WorkshopHead, language: Language) -> [Field; 2] {
    [
        line(TITLE, (words::FIELD_TITLE, words::HINT_TITLE), language, &head.title),
        line(Key::Named("on"), (words::FIELD_DAY, words::HINT_DAY), language, &date_text(head.on)),
    ]
}

pub(super) fn minutes(value: u32, language: Language) -> Field {
    line(MINUTES, (words::FIELD_MINUTES, words::HINT_MINUTES), language, &value.to_string())
}

/// The organisations by name, ticked where they are among these.
pub(super) fn names(
    state: &State,
    key: Key,
    (label, hint): (words::Say, words::Say),
    ticked: &[OrgId],
) -> Field {
    let options = called(state).into_iter().map(|(org, name)| (name, ticked.contains(org))).collect();
    Field::ticks(key, label.to(state.language()), hint.to(state.language()), options)
}

/// The organisations that are ticked.
pub(super) fn ticked(state: &State, form: &Form, key: &Key) -> Vec<OrgId> {
    let ticked = form.ticked(key);
    let orgs = called(state).into_iter().filter(|(_, name)| ticked.contains(&name.as_str()));
    orgs.map(|(org, _)| org.clone()).collect()
}

/// The organisations with the names by which they are ticked.
fn called(state: &State) -> Vec<(&OrgId, String)> {
    let orgs = state.network.in_order().into_iter();
    text::told_apart(orgs.map(|org| (org, state.network.name(org).to_owned())).collect())
}

pub(super) fn open_new(state: &State) -> Form {
    let language = state.language();
    let head = WorkshopHead { on: Some(state.today), ..WorkshopHead::default() };
    let everybody: Vec<OrgId> = state.network.in_order().into_iter().cloned().collect();
    let mut fields: Vec<Field> = title_and_day(&head, language).into();
    fields.push(minutes(programme::MINUTES, language));
    fields.push(names(state, COMING, (words::FIELD_COMING, words::HINT_COMING), &everybody));
    Form::new(words::FORM_NEW_WORKSHOP.to(language).to_owned(), Subject::NewWorkshop, fields)
        .with_note(words::NEW_WORKSHOP_NOTE.to(language).to_owned())
}

pub(super) fn read_new(state: &State, form: &Form) -> Outcome {
    let (head, minutes) = match (read_head(state, form, WorkshopHead::default()), read_minutes(state, form)) {
        (Ok(head), Ok(minutes)) => (head, minutes),
        (Err(lacks), _) | (_, Err(lacks)) => return lacks,
    };
    if state.comparing > 0 && state.reports.is_empty() {
        return Outcome::Lacks(TITLE, words::STILL_COMPARING.to(state.language()).to_owned());
    }
    let coming = ticked(state, form, &COMING);
    let programme = programme::propose(&state.network, (&state.agenda, &state.reports), minutes, &coming);
    let day = date_text(head.on);
    let id = WorkshopId::from_label(
        format!("{day} {}", head.title).trim(),
        "workshop",
        state.network.workshops.keys(),
    );
    Outcome::change(run::prepare(&state.network, &id, head, programme.rounds))
}

fn read_head(state: &State, form: &Form, was: WorkshopHead) -> Result<WorkshopHead, Outcome> {
    let on = read_date(form, "on", state.language())?;
    let title = form.value(&TITLE);
    let untitled = || words::WORKSHOP_TITLE.to(state.language()).to_owned();
    Ok(WorkshopHead { title: if title.is_empty() { untitled() } else { title }, on, ..was })
}

pub(super) fn read_minutes(state: &State, form: &Form) -> Result<u32, Outcome> {
    let lacks = || Outcome::Lacks(MINUTES, words::NOT_MINUTES.to(state.language()).to_owned());
    number_of_minutes(&form.value(&MINUTES)).ok_or_else(lacks)
}

fn number_of_minutes(text: &str) -> Option<u32> {
    text.trim().parse().ok().filter(|minutes| (1..=MOST_MINUTES).contains(minutes))
}

pub(super) fn open(state: &State, at: &At) -> Option<Form> {
    let language = state.language();
    let workshop = state.network.workshops.get(at.workshop()?)?;
    let subject = Subject::Entry(at.clone());
    match at {
        At::Workshop { .. } => {
            let title = words::FORM_WORKSHOP.with(language, &[&workshop.head.title]);
            Some(Form::new(title, subject, title_and_day(&workshop.head, language).into()))
        }
        At::Round { round, .. } => {
            let title = words::FORM_ROUND.with(language, &[&workshop.head.title]);
            let plan = workshop.rounds.get(round).map(|round| &round.plan);
            Some(Form::new(title, subject, round::fields(state, plan)))
        }
        At::Said { round, org, .. } => {
            let there = workshop.rounds.get(round)?;
            let kind = there.plan.kind.say().to(language);
            let title = words::FORM_SAID.with(language, &[state.network.name(org), kind]);
            let said = there.said.get(org).map(String::as_str).unwrap_or_default();
            let (label, hint) = (words::FIELD_SAID.to(language), words::HINT_SAID.to(language));
            Some(Form::new(title, subject, vec![Field::text(Key::Named("text"), label, hint, said)]))
        }
        _ => None,
    }
}

pub(super) fn read(state: &State, form: &Form, at: &At) -> Outcome {
    let Some(workshop) = at.workshop().and_then(|id| state.network.workshops.get(id)) else {
        return Outcome::Nothing;
    };
    match at {
        At::Workshop { .. } => match read_head(state, form, workshop.head.clone()) {
            Ok(head) => put(state, at, Entry::Workshop(head)),
            Err(lacks) => lacks,
        },
        At::Round { workshop: id, round } => round::read(state, form, id, round),
        At::Said { .. } => {
            let said = form.named("text");
            let pass = || words::PASS.to(state.language()).to_owned();
            put(state, at, Entry::Said(if said.is_empty() { pass() } else { said }))
        }
        _ => Outcome::Nothing,
    }
}

pub(super) fn put(state: &State, at: &At, entry: Entry) -> Outcome {
    let change = Change::of_entry(&state.network, at.clone(), Some(entry));
    if change.is_empty() { Outcome::Nothing } else { Outcome::change(change) }
}

/// What is wrong with a field as it now stands.
pub(super) fn issue(state: &State, key: &Key, value: &str) -> Option<String> {
    let language = state.language();
    match key {
        Key::People(_) => people(value).is_none().then(|| words::NOT_PEOPLE.to(language).to_owned()),
        key if *key == MINUTES => {
            number_of_minutes(value).is_none().then(|| words::NOT_MINUTES.to(language).to_owned())
        }
        key => round::issue(state, key, value),
    }
}

fn people(text: &str) -> Option<u32> {
    let text = text.trim();
    if text.is_empty() { Some(0) } else { text.parse().ok().filter(|people| *people < 1000) }
}

pub(super) fn open_attendance(state: &State, id: &WorkshopId) -> Option<Form> {
    let language = state.language();
    let workshop = state.network.workshops.get(id)?;
    let field = |org: &OrgId| {
        let people = workshop.attendance.get(org).map(|it| it.people.to_string()).unwrap_or_default();
        let key = Key::People(org.clone());
        Field::line(key, state.network.name(org), words::HINT_PEOPLE.to(language), &people)
    };
    let fields = state.network.in_order().into_iter().map(field).collect();
    let title = words::FORM_ATTENDANCE.to(language).to_owned();
    let form = Form::new(title, Subject::Attendance(id.clone()), fields);
    Some(form.with_note(words::ATTENDANCE_NOTE.to(language).to_owned()))
}

pub(super) fn open_notes(state: &State, id: &WorkshopId) -> Option<Form> {
    let language = state.language();
    let title = words::FORM_NOTES.with(language, &[&state.network.workshops.get(id)?.head.title]);
    let notes = state.notes.get(id).map(String::as_str).unwrap_or_default();
    let (label, hint) = (words::FIELD_NOTES.to(language), words::HINT_NOTES.to(language));
    let field = Field::text(Key::Named("notes"), label, hint, notes);
    let form = Form::new(title, Subject::Notes(id.clone()), vec![field]);
    Some(form.with_note(words::NOTES_NOTE.to(language).to_owned()))
}

pub(super) fn read_attendance(state: &State, form: &Form, id: &WorkshopId) -> Outcome {
    let mut changes = Vec::new();
    for field in &form.fields {
        let Key::People(org) = &field.key else { continue };
        let Some(people) = people(field.value()) else {
            let why = words::NOT_PEOPLE.to(state.language()).to_owned();
            return Outcome::Lacks(field.key.clone(), why);
        };
        let at = At::Attendance { workshop: id.clone(), org: org.clone() };
        let entry = (people > 0).then_some(Entry::Attendance(Attendance { people }));
        let change = Change::of_entry(&state.network, at, entry);
        if !change.is_empty() {
            changes.push(change);
        }
    }
    if changes.is_empty() { Outcome::Nothing } else { Outcome::change(Change::Several(changes)) }
}
