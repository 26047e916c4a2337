//! The forms for what an organisation offers, needs, and finds hard to say.

use super::{Outcome, recorded_for};
use crate::app::form::{Field, Form, Key, Subject};
use crate::app::state::State;
use crate::domain::{Change, Note, Noted, OrgId};
use crate::words;

pub(super) fn open(state: &State, org: &OrgId, note: Note, key: &str) -> Option<Form> {
    let language = state.language();
    let organisation = state.network.organisations.get(org)?;
    let text = organisation.notes(note).get(key).map(|it| it.text.clone()).unwrap_or_default();
    let (title, hint) = match note {
        Note::Offer => (words::FORM_OFFER, words::HINT_OFFER),
        Note::Need => (words::FORM_NEED, words::HINT_NEED),
        Note::HardToSay => (words::FORM_HARD_TO_SAY, words::HINT_HARD_TO_SAY),
    };
    let label = words::FIELD_NOTE.to(language);
    let fields = vec![Field::text(Key::Named("text"), label, hint.to(language), &text)];
    let subject = Subject::Note { org: org.clone(), note, key: key.to_owned() };
    let title = title.with(language, &[&organisation.profile.name]);
    Some(recorded_for(Form::new(title, subject, fields), state, org))
}

pub(super) fn read(state: &State, form: &Form, org: &OrgId, note: Note, key: &str) -> Outcome {
    let Some(organisation) = state.network.organisations.get(org) else { return Outcome::Nothing };
    let before = organisation.notes(note).get(key).cloned();
    let text = form.named("text");
    if text.is_empty() {
        return Outcome::Lacks(Key::Named("text"), words::LACKS_TEXT.to(state.language()).to_owned());
    }
    if before.as_ref().is_some_and(|before| before.text == text) {
        return Outcome::Nothing;
    }
    let after = Some(Noted { text, recorded_by: state.who.recorded_for(org) });
    Outcome::change(Change::Note { org: org.clone(), note, key: key.to_owned(), before, after })
}
