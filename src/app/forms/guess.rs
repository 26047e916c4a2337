//! The forms for what one organisation thinks that another answers, and how it would define a term.

use super::Outcome;
use crate::app::form::{Field, Form, Key, Subject};
use crate::app::state::State;
use crate::domain::{At, Change, Entry, Guess, GuessAt, GuessedWording, OrgId, TermId, Verdict};
use crate::words;

pub(super) fn open(state: &State, at: &At) -> Option<Form> {
    match at {
        At::Guess { org, at: guess } => open_guess(state, org, guess),
        At::GuessedWording { org, about, term } => open_wording(state, org, about, term),
        _ => None,
    }
    .map(|form| form.with_note(words::GUESSES_ARE_OPEN.to(state.language()).to_owned()))
}

fn open_guess(state: &State, org: &OrgId, at: &GuessAt) -> Option<Form> {
    let (language, network) = (state.language(), &state.network);
    let story = network.cases.get(&at.case)?.story.clone();
    let guess = network.organisations.get(org)?.guesses.get(at);
    let options = Verdict::ALL.iter().map(|verdict| verdict.say().to(language).to_owned()).collect();
    let chosen = guess.and_then(|guess| Verdict::ALL.iter().position(|one| *one == guess.verdict));
    let field = Field::choice(
        Key::Named("answer"),
        words::FIELD_GUESS.to(language),
        words::HINT_ANSWER.to(language),
        options,
        chosen.unwrap_or(0),
    );
    let names = [network.name(org), network.name(&at.about), network.label(&at.term)];
    let subject = Subject::Entry(At::Guess { org: org.clone(), at: at.clone() });
    Some(Form::new(words::FORM_GUESS.with(language, &names), subject, vec![field]).with_note(story))
}

fn open_wording(state: &State, org: &OrgId, about: &OrgId, term: &TermId) -> Option<Form> {
    let (language, network) = (state.language(), &state.network);
    let key = (about.clone(), term.clone());
    let guess = network.organisations.get(org)?.guessed_wordings.get(&key);
    network.organisations.get(about)?;
    let field = Field::text(
        Key::Named("wording"),
        words::FIELD_GUESSED_WORDING.to(language),
        words::HINT_GUESSED_WORDING.to(language),
        guess.map(|guess| guess.wording.as_str()).unwrap_or_default(),
    );
    let names = [network.name(org), network.name(about), network.label(term)];
    let at = At::GuessedWording { org: org.clone(), about: about.clone(), term: term.clone() };
    Some(Form::new(words::FORM_GUESSED_WORDING.with(language, &names), Subject::Entry(at), vec![field]))
}

pub(super) fn read(state: &State, form: &Form, at: &At) -> Outcome {
    let Some(org) = at.org() else { return Outcome::Nothing };
    let (guessed_on, recorded_by) = (Some(state.today), state.who.recorded_for(org));
    let entry = match at {
        At::Guess { .. } => {
            let chosen = form.chosen(&Key::Named("answer"));
            let verdict = Verdict::ALL.get(chosen).copied().unwrap_or(Verdict::Depends);
            Some(Entry::Guess(Guess { verdict, guessed_on, recorded_by }))
        }
        _ => {
            let wording = form.named("wording");
            let is_said = !wording.is_empty();
            is_said.then_some(Entry::GuessedWording(GuessedWording { wording, guessed_on, recorded_by }))
        }
    };
    let change = Change::of_entry(&state.network, at.clone(), entry);
    if change.is_empty() { Outcome::Nothing } else { Outcome::change(change) }
}
