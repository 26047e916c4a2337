//! The form for who stands for the network outside.

use super::{Outcome, date_text, read_date};
use crate::app::form::{Field, Form, Key, Subject};
use crate::app::state::State;
use crate::domain::{At, Change, Entry, Sponsor};
use crate::words::{self, Say};

pub(super) fn open(state: &State, key: &str) -> Form {
    let language = state.language();
    let there = state.network.sponsors.get(key);
    let sponsor = there.cloned().unwrap_or_default();
    let line = |name: &'static str, label: Say, hint: Say, value: &str| {
        Field::line(Key::Named(name), label.to(language), hint.to(language), value)
    };
    let fields = vec![
        line("name", words::FIELD_NAME, words::HINT_SPONSOR, &sponsor.name),
        line("role", words::FIELD_ROLE, words::HINT_ROLE, &sponsor.role),
        line("since", words::FIELD_SINCE, words::HINT_DATE, &date_text(sponsor.since)),
    ];
    let say = if there.is_some() { words::FORM_SPONSOR } else { words::FORM_NEW_SPONSOR };
    let at = At::Sponsor { key: key.to_owned() };
    Form::new(say.to(language).to_owned(), Subject::Entry(at), fields)
}

pub(super) fn read(state: &State, form: &Form, at: &At) -> Outcome {
    let language = state.language();
    let since = match read_date(form, "since", language) {
        Ok(since) => since,
        Err(lacks) => return lacks,
    };
    let after = Sponsor { name: form.named("name"), role: form.named("role"), since };
    if after.name.is_empty() {
        return Outcome::Lacks(Key::Named("name"), words::LACKS_NAME.to(language).to_owned());
    }
    let after = Some(Entry::Sponsor(after));
    if state.network.entry(at) == after {
        return Outcome::Nothing;
    }
    Outcome::change(Change::of_entry(&state.network, at.clone(), after))
}
