//! Stories and answers.

use crate::app::effect::Effect;
use crate::app::form::Subject;
use crate::app::state::{State, Tone, Who};
use crate::app::update::{edit, form};
use crate::app::view;
use crate::domain::{CaseId, Change, TermId};
use crate::words;

fn selected(state: &State) -> Option<(TermId, CaseId)> {
    let page = state.page.as_ref()?;
    let rows = view::cases::rows(state, &page.term);
    let row = rows.get(page.case.min(rows.len().saturating_sub(1)))?;
    Some((page.term.clone(), row.id.clone()))
}

/// Writes a new story for the term.
pub fn new_case(state: &mut State) -> Vec<Effect> {
    let Some(term) = state.page.as_ref().map(|page| page.term.clone()) else { return Vec::new() };
    form::open(state, Subject::NewCase { term })
}

/// Changes the selected story.
pub fn edit_case(state: &mut State) -> Vec<Effect> {
    let Some((_, case)) = selected(state) else { return new_case(state) };
    form::open(state, Subject::Case(case))
}

/// Takes the selected story off the term; the story goes when no other term asks for it.
pub fn delete_case(state: &mut State) -> Vec<Effect> {
    let Some((term, id)) = selected(state) else { return Vec::new() };
    let Some(before) = state.network.cases.get(&id).cloned() else { return Vec::new() };
    let mut after = before.clone();
    after.terms.retain(|asked| *asked != term);
    let mut changes: Vec<Change> = Vec::new();
    for (org, organisation) in &state.network.organisations {
        if let Some(answer) = organisation.answers.get(&term).and_then(|answers| answers.get(&id)) {
            let (org, term, case, before) = (org.clone(), term.clone(), id.clone(), Some(answer.clone()));
            changes.push(Change::Answer { org, term, case, before, after: None });
        }
    }
    let after = (!after.terms.is_empty()).then_some(after);
    changes.insert(0, Change::Case { case: id, before: Some(before), after });
    edit::make(state, Change::Several(changes))
}

/// Answers the selected story for whoever is working.
pub fn answer(state: &mut State) -> Vec<Effect> {
    let Some((term, case)) = selected(state) else { return new_case(state) };
    match state.who.clone() {
        Who::Organisation(org) => form::open(state, Subject::Answer { org, term, case }),
        Who::Facilitator => {
            let key = state.keymap.label("who").unwrap_or_default();
            state.tell(Tone::Plain, words::ANSWER_AS_WHOM.with(state.language(), &[&key]));
            Vec::new()
        }
    }
}
