//! Texts that were kept for later, and what they belong to.

use std::collections::BTreeMap;

use crate::app::form::{Field, Form, Subject};
use crate::app::forms;
use crate::app::state::State;
use crate::domain::TermId;

/// Whether something that was written for a subject is kept.
#[must_use]
pub fn is_kept(state: &State, subject: &Subject) -> bool {
    let place = subject.place();
    state.unfinished.contains_key(&place)
        || state.kept.keys().any(|field| field.strip_prefix(&place).is_some_and(|rest| rest.starts_with('/')))
}

/// Every subject of which something is kept, by its place, with what it says.
#[must_use]
pub fn subjects(state: &State) -> BTreeMap<String, String> {
    let mut subjects: BTreeMap<String, String> = BTreeMap::new();
    for (place, text) in &state.kept {
        let subject = place.rsplit_once('/').map_or(place.as_str(), |(subject, _)| subject);
        let says = subjects.entry(subject.to_owned()).or_default();
        if !says.is_empty() {
            says.push_str(" / ");
        }
        says.push_str(text.trim());
    }
    for place in state.unfinished.keys() {
        subjects.entry(place.clone()).or_default();
    }
    subjects
}

/// Whether something that was written about a term is kept.
#[must_use]
pub fn is_about(state: &State, term: &TermId) -> bool {
    let about =
        |place: &str| Subject::of_place(place).is_some_and(|(subject, _)| subject.term() == Some(term));
    state.kept.keys().any(|place| about(place))
        || state.unfinished.values().any(|form| form.subject.term() == Some(term))
}

/// The fields of a form of which a text is kept.
#[must_use]
pub fn fields<'a>(state: &State, form: &'a Form) -> Vec<&'a Field> {
    let subject = form.subject.place();
    let is_kept = |field: &&Field| state.kept.contains_key(&format!("{subject}/{}", field.key.name()));
    form.fields.iter().filter(is_kept).collect()
}

/// The field that a text in the journal belongs to, as it would open now, with the title of its form.
#[must_use]
pub fn field(state: &State, place: &str) -> Option<(String, Field)> {
    let (subject, name) = Subject::of_place(place)?;
    let form = forms::open(state, subject)?;
    let field = form.fields.iter().find(|field| field.key.name() == name)?;
    Some((form.title, field.clone()))
}

/// What a text in the journal belongs to, for people: the form and the field. Where that is gone, its place.
#[must_use]
pub fn title(state: &State, place: &str) -> String {
    field(state, place)
        .map_or_else(|| place.to_owned(), |(title, field)| format!("{title}: {}", field.label.trim()))
}

/// What a kept form is, for people. Where what it belongs to is gone, its place.
#[must_use]
pub fn form_title(state: &State, subject: &str) -> String {
    let left = state.unfinished.get(subject).map(|form| form.title.clone());
    let opens = || Some(forms::open(state, Subject::of_place(&format!("{subject}/"))?.0)?.title);
    left.or_else(opens).unwrap_or_else(|| subject.to_owned())
}
