//! What guesses show, in front of the room, and the misconceptions that follow from it.

use crate::app::effect::Effect;
use crate::app::form::{Form, Key, Subject};
use crate::app::forms::misconception as forms;
use crate::app::overlay::Overlay;
use crate::app::state::State;
use crate::app::update::{form, go};
use crate::app::view::reveal::{Found, Said, found};
use crate::domain::{At, TermId};
use crate::words;

/// Shows what the guesses for the term of the page show.
pub fn lists(state: &mut State) -> Vec<Effect> {
    let Some(term) = state.page.as_ref().map(|page| page.term.clone()) else { return Vec::new() };
    open(state, term)
}

/// Shows what the guesses for a term show. The reveal of a workshop opens the same.
pub(super) fn open(state: &mut State, term: TermId) -> Vec<Effect> {
    state.overlays.push(Overlay::Reveal { term, selected: 0 });
    Vec::new()
}

fn in_front(state: &State) -> Option<(TermId, Vec<Found>, usize)> {
    let Some(Overlay::Reveal { term, selected }) = state.overlays.last() else { return None };
    let lists = found(&state.network, term, &Said::of(&state.network, term));
    Some((term.clone(), lists, *selected))
}

/// Moves among the lists.
pub(super) fn step(state: &mut State, step: go::Step) {
    let Some((_, lists, now)) = in_front(state) else { return };
    let height = state.places.height(crate::app::places::Pane::Overlay);
    if let Some(Overlay::Reveal { selected, .. }) = state.overlays.last_mut() {
        // A list takes a few lines, of which a page shows some.
        *selected = step.from(now, lists.len(), (height / 4).max(1));
    }
}

/// Records a misconception from the selected list: who guessed believed something of the other.
pub fn misconception(state: &mut State) -> Vec<Effect> {
    let Some((term, lists, now)) = in_front(state) else { return Vec::new() };
    let Some(list) = lists.get(now.min(lists.len().saturating_sub(1))) else {
        state.tell(crate::app::state::Tone::Plain, words::NO_LIST_SELECTED.to(state.language()));
        return Vec::new();
    };
    let key = forms::free_key(state, &list.by);
    let effects = form::open(state, Subject::Entry(At::Misconception { org: list.by.clone(), key }));
    let filled = forms::filled(state, &term, list);
    if let Some(form) = form::form_mut(state).filter(|form| !form.touched) {
        if let Some(cases) = filled.cases {
            forms::add_cases(form, cases);
        }
        for (field, says) in filled.texts {
            put(form, field, &says);
        }
        form.touched = true;
    }
    form::focus(state, &Key::Named("believed"));
    effects
}

/// What is filled in beforehand counts as typed: it is kept when the form is left.
fn put(form: &mut Form, name: &'static str, says: &str) {
    if let Some(field) = form.fields.iter_mut().find(|field| field.key == Key::Named(name)) {
        field.put_back(says);
    }
}
