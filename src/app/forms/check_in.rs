//! The check-in: three statements about another organisation, or about all others at once. Any may be skipped.

use super::{Outcome, recorded_for};
use crate::app::form::{Field, Form, Key, Subject};
use crate::app::state::State;
use crate::domain::{At, Change, CheckIn, Date, Entry, OrgId, STATEMENT_MOST, Statement};
use crate::words::{self, Language};

fn found(state: &State, org: &OrgId, on: Date, about: &OrgId) -> Option<CheckIn> {
    state.network.organisations.get(org)?.check_ins.get(&(on, about.clone())).cloned()
}

/// Whom an organisation can check in about: all others, in the network's order.
fn others<'a>(state: &'a State, org: &OrgId) -> Vec<&'a OrgId> {
    state.network.in_order().into_iter().filter(|other| *other != org).collect()
}

/// The form about one other organisation.
pub(super) fn open(state: &State, org: &OrgId, on: Date, about: &OrgId) -> Option<Form> {
    let (language, network) = (state.language(), &state.network);
    network.organisations.get(org)?;
    network.organisations.get(about)?;
    let check_in = found(state, org, on, about).unwrap_or_default();
    let label = |statement: Statement| statement.say().to(language).to_owned();
    let mut fields = statements(about, &check_in, language, &|statement| label(statement), "");
    fields.push(because(words::FIELD_CHECK_IN_BECAUSE, &check_in.because, language));
    let title = words::FORM_CHECK_IN.with(language, &[network.name(org), network.name(about)]);
    let at = At::CheckIn { org: org.clone(), on, about: about.clone() };
    let form = Form::new(title, Subject::Entry(at), fields);
    Some(recorded_for(explained(form, language), state, org))
}

/// The form about all others, today.
pub(super) fn open_all(state: &State, org: &OrgId) -> Option<Form> {
    let (language, network) = (state.language(), &state.network);
    network.organisations.get(org)?;
    let mut fields = Vec::new();
    for about in others(state, org) {
        let check_in = found(state, org, state.today, about).unwrap_or_default();
        let mark = network.mark(about);
        let label = |statement: Statement| format!("{mark} {}", short(statement).to(language));
        fields.extend(statements(about, &check_in, language, &label, network.name(about)));
    }
    let skipped = others(state, org)
        .into_iter()
        .filter_map(|about| found(state, org, state.today, about))
        .find(CheckIn::is_skipped);
    let why = skipped.map(|it| it.because).unwrap_or_default();
    fields.push(because(words::FIELD_SKIPPED_BECAUSE, &why, language));
    let title = words::FORM_CHECK_INS.with(language, &[network.name(org)]);
    let form = Form::new(title, Subject::CheckIns { org: org.clone() }, fields);
    Some(recorded_for(explained(form, language), state, org))
}

fn explained(form: Form, language: Language) -> Form {
    form.with_note(words::CHECK_IN_NOTE.to(language).to_owned())
}

/// What a statement is called beside the mark of whom it is about.
const fn short(statement: Statement) -> words::Say {
    match statement {
        Statement::DoWhatTheySay => words::SHORT_DO_WHAT_THEY_SAY,
        Statement::WantTheSame => words::SHORT_WANT_THE_SAME,
        Statement::CanBeOpen => words::SHORT_CAN_BE_OPEN,
    }
}

fn statements(
    about: &OrgId,
    check_in: &CheckIn,
    language: Language,
    label: &dyn Fn(Statement) -> String,
    name: &str,
) -> Vec<Field> {
    let options = || -> Vec<String> {
        let value = |value: u32| match value {
            1 => words::VALUE_LOWEST.to(language).to_owned(),
            STATEMENT_MOST => words::VALUE_HIGHEST.to(language).to_owned(),
            value => value.to_string(),
        };
        std::iter::once(words::SKIP.to(language).to_owned()).chain((1..=STATEMENT_MOST).map(value)).collect()
    };
    let field = |statement: Statement| {
        let selected = check_in.value(statement).and_then(|value| usize::try_from(value).ok()).unwrap_or(0);
        let hint = if name.is_empty() {
            words::HINT_VALUE.to(language).to_owned()
        } else {
            words::HINT_VALUE_ABOUT.with(language, &[name, statement.say().to(language)])
        };
        let key = Key::About(about.clone(), statement);
        Field::choice(key, &label(statement), &hint, options(), selected)
    };
    Statement::ALL.map(field).to_vec()
}

fn because(label: words::Say, value: &str, language: Language) -> Field {
    let hint = words::HINT_CHECK_IN_BECAUSE.to(language);
    Field::text(Key::Named("because"), label.to(language), hint, value)
}

pub(super) fn read(state: &State, form: &Form, org: &OrgId, on: Date, about: &OrgId) -> Outcome {
    change(state, form, org, on, about).map_or(Outcome::Nothing, Outcome::change)
}

pub(super) fn read_all(state: &State, form: &Form, org: &OrgId) -> Outcome {
    let of = |about: &OrgId| change(state, form, org, state.today, about);
    let changes: Vec<Change> = others(state, org).into_iter().filter_map(of).collect();
    if changes.is_empty() { Outcome::Nothing } else { Outcome::change(Change::Several(changes)) }
}

/// What the form makes of what an organisation says of another on a day. Who skips everything without a reason leaves
/// nothing behind; why something was skipped goes with what was skipped only, in the form about all.
fn change(state: &State, form: &Form, org: &OrgId, on: Date, about: &OrgId) -> Option<Change> {
    let before = found(state, org, on, about);
    let mut after = CheckIn::default();
    for statement in Statement::ALL {
        let chosen = form.chosen(&Key::About(about.clone(), statement));
        after.set(statement, u32::try_from(chosen).ok().filter(|value| *value > 0));
    }
    let alone = matches!(form.subject, Subject::Entry(_));
    if alone || after.is_skipped() {
        after.because = form.named("because");
    } else {
        after.because = before.as_ref().map(|it| it.because.clone()).unwrap_or_default();
    }
    after.recorded_by = before.as_ref().and_then(|it| it.recorded_by.clone());
    if before.as_ref() == Some(&after) {
        return None;
    }
    after.recorded_by = state.who.recorded_for(org);
    let nothing = after.is_skipped() && after.because.is_empty();
    if nothing && before.is_none() {
        return None;
    }
    let at = At::CheckIn { org: org.clone(), on, about: about.clone() };
    Some(Change::of_entry(&state.network, at, (!nothing).then_some(Entry::CheckIn(after))))
}
