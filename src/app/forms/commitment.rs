//! The form for a commitment: who does what by when, for which terms.

use super::{Outcome, date_text, read_date};
use crate::app::form::{Field, Form, Key, Subject};
use crate::app::state::{State, Who};
use crate::app::view::workshop::held;
use crate::domain::{Change, Commitment, CommitmentState, TermId, text};
use crate::words;

/// Who can promise something, by the id in the file: the organisations, and whoever stands there already.
fn people(state: &State, commitment: &Commitment) -> Vec<String> {
    let mut ids: Vec<String> = state.network.in_order().into_iter().map(ToString::to_string).collect();
    if !commitment.who.is_empty() && !ids.contains(&commitment.who) {
        ids.push(commitment.who.clone());
    }
    ids
}

/// The terms by label, as they are ticked.
fn terms(state: &State) -> Vec<(&TermId, String)> {
    let label = |term| (term, state.network.label(term).to_owned());
    text::told_apart(state.network.terms_by_label().into_iter().map(label).collect())
}

pub(super) fn open(state: &State, key: &str) -> Option<Form> {
    let (language, network) = (state.language(), &state.network);
    let there = network.commitments.get(key);
    let mut commitment = there.cloned().unwrap_or_default();
    if let (None, Who::Organisation(me)) = (there, &state.who) {
        commitment.who = me.to_string();
    }
    if there.is_none() {
        let round = held(state).and_then(|(_, workshop)| Some(workshop.current()?.1));
        commitment.terms.extend(round.and_then(|round| round.plan.term.clone()));
    }
    let people = people(state, &commitment);
    let names: Vec<String> = people.iter().map(|id| network.author(id, language)).collect();
    let who = people.iter().position(|id| *id == commitment.who).unwrap_or(0);
    let states = CommitmentState::ALL.map(|state| state.say().to(language).to_owned()).to_vec();
    let is = CommitmentState::ALL.iter().position(|state| *state == commitment.state).unwrap_or(0);
    let ticks = terms(state).into_iter().map(|(term, label)| (label, commitment.terms.contains(term)));
    let fields = vec![
        Field::choice(
            Key::Named("who"),
            words::FIELD_WHO.to(language),
            words::HINT_WHO.to(language),
            names,
            who,
        ),
        Field::text(
            Key::Named("what"),
            words::FIELD_WHAT.to(language),
            words::HINT_WHAT.to(language),
            &commitment.what,
        ),
        Field::line(
            Key::Named("by"),
            words::FIELD_BY.to(language),
            words::HINT_DATE.to(language),
            &date_text(commitment.by),
        ),
        Field::choice(
            Key::Named("state"),
            words::FIELD_COMMITMENT_STATE.to(language),
            words::HINT_COMMITMENT_STATE.to(language),
            states,
            is,
        ),
        Field::ticks(
            Key::Named("terms"),
            words::FIELD_FOR_TERMS.to(language),
            words::HINT_FOR_TERMS.to(language),
            ticks.collect(),
        ),
    ];
    let say = if there.is_some() { words::FORM_COMMITMENT } else { words::FORM_NEW_COMMITMENT };
    let form = Form::new(say.to(language).to_owned(), Subject::Commitment { key: key.to_owned() }, fields);
    Some(if there.is_some() { form } else { form.focused_on(&Key::Named("what")) })
}

pub(super) fn read(state: &State, form: &Form, key: &str) -> Outcome {
    let language = state.language();
    let before = state.network.commitments.get(key).cloned();
    let mut after = before.clone().unwrap_or_default();
    after.what = form.named("what");
    if after.what.is_empty() {
        return Outcome::Lacks(Key::Named("what"), words::LACKS_WHAT.to(language).to_owned());
    }
    after.by = match read_date(form, "by", language) {
        Ok(by) => by,
        Err(lacks) => return lacks,
    };
    let people = people(state, &after);
    after.who = people.get(form.chosen(&Key::Named("who"))).cloned().unwrap_or_default();
    let chosen = form.chosen(&Key::Named("state"));
    after.state = CommitmentState::ALL.get(chosen).copied().unwrap_or_default();
    let ticked = form.ticked(&Key::Named("terms"));
    let terms = terms(state).into_iter().filter(|(_, label)| ticked.contains(&label.as_str()));
    let mut now: Vec<TermId> = terms.map(|(term, _)| term.clone()).collect();
    // What is not ticked anew keeps its place, so that nothing changes in the file that was not changed here.
    now.sort_by_key(|term| after.terms.iter().position(|was| was == term).unwrap_or(usize::MAX));
    after.terms = now;
    if before.is_none() {
        // What is promised while a workshop goes on is promised there.
        after.workshop = held(state).map(|(id, _)| id.to_string());
    }
    if before.as_ref() == Some(&after) {
        return Outcome::Nothing;
    }
    Outcome::change(Change::Commitment { key: key.to_owned(), before, after: Some(after) })
}
