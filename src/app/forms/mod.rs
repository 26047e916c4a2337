//! The forms of the workbench: how each is opened from the network, and what change it makes of it.

mod agreement;
mod case;
mod check_in;
mod commitment;
mod definition;
mod entries;
mod explained;
mod guess;
mod interest;
pub mod misconception;
mod network;
mod note;
mod own;
mod round;
mod sponsor;
mod workshop;

use crate::app::form::{Form, Key, LimitPart, Subject};
use crate::app::state::State;
use crate::domain::{Agreement, At, Change, OrgId, WorkshopId};
use crate::words::Language;

pub use agreement::lacks_to_record;
pub use definition::definition_fields;

/// Opens the form for something.
#[must_use]
pub fn open(state: &State, subject: Subject) -> Option<Form> {
    match &subject {
        Subject::Charter | Subject::NewOrganisation | Subject::Organisation(_) => {
            network::open(state, subject)
        }
        Subject::NewTerm | Subject::Term(_) => network::open_term(state, subject),
        Subject::Definition { .. } => definition::open(state, subject),
        Subject::NewCase { .. } | Subject::Case(_) | Subject::Answer { .. } => case::open(state, subject),
        Subject::Entry(at) => entries::open(state, at),
        Subject::NewWorkshop => Some(workshop::open_new(state)),
        Subject::Attendance(id) => workshop::open_attendance(state, id),
        Subject::Notes(id) => workshop::open_notes(state, id),
        Subject::Endorsement { org } => interest::open(state, org),
        Subject::CheckIns { org } => check_in::open_all(state, org),
        Subject::Note { org, note, key } => note::open(state, org, *note, key),
        Subject::Commitment { key } => commitment::open(state, key),
        Subject::Candidate { .. } | Subject::Position { .. } | Subject::Record { .. } => {
            agreement::open(state, subject)
        }
    }
}

/// What a form comes to.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// Nothing has changed.
    Nothing,
    /// A change to make.
    Change(Box<Change>),
    /// A version to record, after a confirmation.
    Record(Box<Agreement>),
    /// The facilitator's own notes for a workshop, to be kept beside the network.
    Notes(WorkshopId, String),
    /// It cannot be handed in yet: which field, and what is missing.
    Lacks(Key, String),
}

impl Outcome {
    fn change(change: Change) -> Self {
        Self::Change(Box::new(change))
    }
}

/// Reads a form. For a form that is put on disk field by field this is called whenever a field is left.
#[must_use]
pub fn read(state: &State, form: &Form) -> Outcome {
    match &form.subject {
        Subject::Charter | Subject::NewOrganisation | Subject::Organisation(_) => network::read(state, form),
        Subject::NewTerm | Subject::Term(_) => network::read_term(state, form),
        Subject::Definition { org, term } => definition::read(state, form, org, term),
        Subject::NewCase { .. } | Subject::Case(_) | Subject::Answer { .. } => case::read(state, form),
        Subject::Entry(at) => entries::read(state, form, at),
        Subject::NewWorkshop => workshop::read_new(state, form),
        Subject::Attendance(id) => workshop::read_attendance(state, form, id),
        Subject::Notes(id) => Outcome::Notes(id.clone(), form.named("notes")),
        Subject::Endorsement { org } => interest::read(state, form, org),
        Subject::CheckIns { org } => check_in::read_all(state, form, org),
        Subject::Note { org, note, key } => note::read(state, form, org, *note, key),
        Subject::Commitment { key } => commitment::read(state, form, key),
        Subject::Candidate { .. } | Subject::Position { .. } | Subject::Record { .. } => {
            agreement::read(state, form)
        }
    }
}

/// What is wrong with the field in front as it now stands, said while typing.
#[must_use]
pub fn issue(state: &State, form: &Form) -> Option<String> {
    let field = form.current()?;
    let value = field.value().trim();
    if value.is_empty() {
        return None;
    }
    let language = state.language();
    match &field.key {
        Key::Limit(_, LimitPart::Within) => definition::time_limit_issue(value, language),
        Key::Limit(_, LimitPart::MetIn) => definition::share_issue(value, language),
        Key::Facet(crate::domain::Facet::ReviewedOn)
        | Key::Named("valid_from" | "review_by" | "confirm_by" | "decided_on" | "by" | "since" | "on") => {
            date(value).is_none().then(|| crate::words::NOT_A_DATE.to(language).to_owned())
        }
        Key::Named("story") => {
            let traces = crate::domain::check::privacy::traces(value);
            let texts: Vec<&str> = traces.iter().map(|trace| trace.text.as_str()).collect();
            (!texts.is_empty())
                .then(|| crate::words::MAY_LEAD_TO_A_PERSON.with(language, &[&texts.join(", ")]))
        }
        Key::OwnLabel(_) => own::label_issue(state, form, &field.key),
        Key::OwnLimits(_) => own::limits_issue(value, language),
        Key::Named("term") if matches!(form.subject, Subject::Entry(At::Misconception { .. })) => {
            misconception::term_issue(state, value)
        }
        Key::Named("mark") => network::mark_issue(state, form, value),
        Key::Named("minutes" | "round_terms" | "pairs") | Key::People(_) => {
            workshop::issue(state, &field.key, value)
        }
        _ => None,
    }
}

/// Reads a day: `2026-11-21`, or as people write it: `21-11-2026`, `21/11/2026`.
#[must_use]
pub fn date(text: &str) -> Option<crate::domain::Date> {
    let text = text.trim();
    if let Ok(date) = text.parse() {
        return Some(date);
    }
    let parts: Vec<i16> =
        text.split(['-', '/', '.']).map(|part| part.trim().parse().ok()).collect::<Option<_>>()?;
    match parts.as_slice() {
        [day, month, year] if *year > 1000 => {
            crate::domain::Date::new(*year, i8::try_from(*month).ok()?, i8::try_from(*day).ok()?).ok()
        }
        _ => None,
    }
}

/// The form, with a sentence that says so when what is typed is recorded for an organisation by somebody else.
fn recorded_for(form: Form, state: &State, org: &OrgId) -> Form {
    if state.who.recorded_for(org).is_none() {
        return form;
    }
    let parts = [state.network.name(org), state.who_name()];
    form.with_note(crate::words::RECORDED_FOR.with(state.language(), &parts))
}

fn date_text(date: Option<crate::domain::Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

/// A day that may be empty, or which field cannot be read.
fn read_date(
    form: &Form,
    name: &'static str,
    language: Language,
) -> Result<Option<crate::domain::Date>, Outcome> {
    let text = form.named(name);
    if text.is_empty() {
        return Ok(None);
    }
    date(&text)
        .map(Some)
        .ok_or_else(|| Outcome::Lacks(Key::Named(name), crate::words::NOT_A_DATE.to(language).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn days_are_read_as_people_write_them() {
        let day = Some(jiff::civil::date(2026, 11, 21));
        assert_eq!(date("2026-11-21"), day);
        assert_eq!(date("21-11-2026"), day);
        assert_eq!(date("21/11/2026 "), day);
        assert_eq!(date("31/11/2026"), None);
        assert_eq!(date("soon"), None);
    }
}
