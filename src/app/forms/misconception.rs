//! The form for what an organisation believed of another and what is so; blank, from what guesses showed, or as it was
//! recorded.

use std::collections::BTreeMap;

use super::{Outcome, recorded_for};
use crate::app::form::{Field, Form, Input, Key, Subject};
use crate::app::state::State;
use crate::app::view::kept;
use crate::app::view::reveal::{Found, Shown, What};
use crate::domain::{At, CaseId, Change, Entry, Misconception, Network, OrgId, Term, TermId, Verdict, text};
use crate::words::{self, Language, Say};

/// So many cells of a story name it among the cases that can be ticked.
const GIST: usize = 60;

/// A key that none of an organisation's misconceptions has yet, nor one that is still being written: `m1`, `m2` …
#[must_use]
pub fn free_key(state: &State, org: &OrgId) -> String {
    let taken = |key: &str| {
        let at = At::Misconception { org: org.clone(), key: key.to_owned() };
        state.network.entry(&at).is_some() || kept::is_kept(state, &Subject::Entry(at))
    };
    let mut number = 1;
    while taken(&format!("m{number}")) {
        number += 1;
    }
    format!("m{number}")
}

/// About whom an organisation can be mistaken: everybody else.
fn others<'a>(network: &'a Network, org: &OrgId) -> Vec<&'a OrgId> {
    network.in_order().into_iter().filter(|other| *other != org).collect()
}

pub(super) fn open(state: &State, org: &OrgId, key: &str) -> Option<Form> {
    let (language, network) = (state.language(), &state.network);
    let organisation = network.organisations.get(org)?;
    let is = organisation.misconceptions.get(key);
    let others = others(network, org);
    let about = is.and_then(|is| others.iter().position(|other| **other == is.about));
    let options = others.iter().map(|other| network.name(other).to_owned()).collect();
    let term = is.and_then(|is| is.term.as_ref());
    let line = |name, label: Say, hint: Say, value: &str| {
        Field::line(Key::Named(name), label.to(language), hint.to(language), value)
    };
    let long = |name, label: Say, hint: Say, value: Option<&str>| {
        Field::text(Key::Named(name), label.to(language), hint.to(language), value.unwrap_or_default())
    };
    let mut fields = vec![
        Field::choice(
            Key::Named("about"),
            words::FIELD_ABOUT.to(language),
            words::HINT_ABOUT.to(language),
            options,
            about.unwrap_or(0),
        ),
        line("term", words::FIELD_TERM, words::HINT_TERM, term.map_or("", |term| network.label(term))),
    ];
    if let Some(is) = is.filter(|is| !is.cases.is_empty()) {
        fields.push(cases(network, is.term.as_ref(), &is.cases, language));
    }
    fields.extend([
        long("believed", words::FIELD_BELIEVED, words::HINT_BELIEVED, is.map(|is| is.believed.as_str())),
        long("is_so", words::FIELD_IS_SO, words::HINT_IS_SO, is.map(|is| is.is_so.as_str())),
    ]);
    let title = words::FORM_MISCONCEPTION.with(language, &[&organisation.profile.name]);
    let at = At::Misconception { org: org.clone(), key: key.to_owned() };
    let form = Form::new(title, Subject::Entry(at), fields)
        .with_note(words::MISCONCEPTION_NOTE.to(language).to_owned());
    Some(recorded_for(form, state, org))
}

/// The cases of a term to tick, those that are given ticked. A case that the term no longer asks for stays.
fn cases(network: &Network, term: Option<&TermId>, ticked: &[CaseId], language: Language) -> Field {
    let of_term = term.map(|term| network.cases_for(term)).unwrap_or_default();
    let mut all: Vec<&CaseId> = of_term.into_iter().map(|(id, _)| id).collect();
    all.extend(ticked.iter().filter(|case| !all.contains(case)).collect::<Vec<_>>());
    let named: BTreeMap<&CaseId, String> = named_all(network).into_iter().collect();
    let of = |case: &CaseId| named.get(case).cloned().unwrap_or_else(|| case.to_string());
    let options = all.into_iter().map(|case| (of(case), ticked.contains(case))).collect();
    Field::ticks(
        Key::Named("cases"),
        words::FIELD_CASES.to(language),
        words::HINT_CASES.to(language),
        options,
    )
}

/// Every case, called so that no other is called the same.
fn named_all(network: &Network) -> Vec<(&CaseId, String)> {
    text::told_apart(network.cases.keys().map(|case| (case, named(network, case))).collect())
}

/// How a case is called in few words.
fn named(network: &Network, case: &CaseId) -> String {
    network.cases.get(case).map_or_else(|| case.to_string(), |it| text::one_line(&it.story, GIST))
}

/// What a list of a reveal fills in beforehand.
pub struct Filled {
    /// The cases that show it, ticked, where cases do.
    pub cases: Option<Field>,
    /// Texts of other fields, by their key in the file.
    pub texts: Vec<(&'static str, String)>,
}

/// What is filled in from a list: about whom, the term, the cases, and of each in which the guess was wrong what was
/// thought and what is so.
#[must_use]
pub fn filled(state: &State, term: &TermId, list: &Found) -> Filled {
    let network = &state.network;
    let about = network.name(&list.about).to_owned();
    let texts = |believed, is_so| {
        let term = network.label(term).to_owned();
        vec![("about", about.clone()), ("term", term), ("believed", believed), ("is_so", is_so)]
    };
    match &list.what {
        What::Wording { guess, theirs } => {
            Filled { cases: None, texts: texts(guess.clone(), theirs.clone()) }
        }
        What::Cases(_, shown) => {
            let ids: Vec<CaseId> = shown.iter().map(|shown| shown.case.clone()).collect();
            let believed = sentences(state, &about, shown, (words::BELIEVED_ANSWER, |shown| shown.guess));
            let is_so = sentences(state, &about, shown, (words::IS_SO_ANSWER, |shown| shown.theirs));
            let cases = cases(network, Some(term), &ids, state.language());
            Filled { cases: Some(cases), texts: texts(believed, is_so) }
        }
    }
}

/// A line for each case in which the guess was wrong.
fn sentences(
    state: &State,
    about: &str,
    cases: &[Shown],
    (say, said): (Say, fn(&Shown) -> Verdict),
) -> String {
    let language = state.language();
    let wrong = cases.iter().filter(|shown| shown.guess != shown.theirs);
    let lines = wrong.map(|shown| {
        let said = said(shown).say().to(language);
        format!("{}.", say.with(language, &[about, said, &named(&state.network, &shown.case)]))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Puts the cases that can be ticked behind the term.
pub fn add_cases(form: &mut Form, cases: Field) {
    if form.field(&cases.key).is_none() {
        let behind = form.fields.iter().position(|field| field.key == Key::Named("term"));
        form.fields.insert(behind.map_or(0, |at| at + 1), cases);
    }
}

/// The term with this name, by any of its labels.
fn term_called(network: &Network, name: &str) -> Option<TermId> {
    let wanted = text::fold(name);
    let is = |term: &Term| {
        let labels = std::iter::once(&term.label).chain(term.also.iter().map(|other| &other.label));
        labels.into_iter().any(|label| text::fold(label) == wanted)
    };
    network.terms.iter().find(|(id, term)| id.as_str() == name || is(term)).map(|(id, _)| id.clone())
}

/// What is wrong with the name of a term, while it is typed.
pub(super) fn term_issue(state: &State, value: &str) -> Option<String> {
    term_called(&state.network, value).is_none().then(|| words::NO_SUCH_TERM.to(state.language()).to_owned())
}

pub(super) fn read(state: &State, form: &Form, org: &OrgId, key: &str) -> Outcome {
    let (language, network) = (state.language(), &state.network);
    let lacks = |name: &'static str, say: Say| Outcome::Lacks(Key::Named(name), say.to(language).to_owned());
    let chosen = form.field(&Key::Named("about")).map(crate::app::form::Field::says).unwrap_or_default();
    // By name: while the form was open, somebody may have come, gone or moved.
    let about = others(network, org).into_iter().find(|other| network.name(other) == chosen);
    let Some(about) = about.cloned() else { return lacks("about", words::HINT_ABOUT) };
    let name = form.named("term");
    let term = term_called(network, &name);
    if term.is_none() && !name.is_empty() {
        return lacks("term", words::NO_SUCH_TERM);
    }
    let (believed, is_so) = (form.named("believed"), form.named("is_so"));
    if believed.is_empty() {
        return lacks("believed", words::LACKS_BELIEVED);
    }
    if is_so.is_empty() {
        return lacks("is_so", words::LACKS_IS_SO);
    }
    let at = At::Misconception { org: org.clone(), key: key.to_owned() };
    let before = match network.entry(&at) {
        Some(Entry::Misconception(before)) => Some(before),
        _ => None,
    };
    let after = Misconception {
        about,
        believed,
        is_so,
        cases: ticked(network, form, before.as_ref()),
        term,
        noticed_on: before.as_ref().and_then(|before| before.noticed_on).or(Some(state.today)),
        recorded_by: state.who.recorded_for(org),
    };
    let leaves = before.as_ref().filter(|before| before.about != after.about).map(|before| &before.about);
    let accepted = leaves.and_then(|about| no_longer_accepted(network, about, org, key));
    let change = Change::of_entry(network, at, Some(Entry::Misconception(after)));
    match accepted {
        Some(accepted) => Outcome::change(Change::Several(vec![change, accepted])),
        None if change.is_empty() => Outcome::Nothing,
        None => Outcome::change(change),
    }
}

/// What somebody accepted of a misconception goes when it is about somebody else.
fn no_longer_accepted(network: &Network, about: &OrgId, believer: &OrgId, key: &str) -> Option<Change> {
    let at = At::Accepted { org: about.clone(), believer: believer.clone(), key: key.to_owned() };
    network.entry(&at).is_some().then(|| Change::of_entry(network, at, None))
}

/// The cases that are ticked; those of before where none can be ticked.
fn ticked(network: &Network, form: &Form, before: Option<&Misconception>) -> Vec<CaseId> {
    let field = form.field(&Key::Named("cases"));
    if !matches!(field.map(|field| &field.input), Some(Input::Ticks { .. })) {
        return before.map(|before| before.cases.clone()).unwrap_or_default();
    }
    let names = form.ticked(&Key::Named("cases"));
    let known = named_all(network).into_iter().filter(|(_, name)| names.contains(&name.as_str()));
    known.map(|(case, _)| case.clone()).collect()
}
