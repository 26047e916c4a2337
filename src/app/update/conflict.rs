//! Two have changed the same: asking which of the two stands, always from what is on disk now.

use std::sync::Arc;

use crate::app::effect::Effect;
use crate::app::overlay::Overlay;
use crate::app::state::{State, Tone};
use crate::app::update::{drafts, edit, form, message};
use crate::domain::{Change, Network};
use crate::words;

/// Asks which of two changes stands. Where something is being typed, the letters on their way are no answer: the
/// question waits behind. What has been asked before is asked first.
pub(super) fn ask(state: &mut State, mine: Box<Change>, theirs: Box<Network>, why: String) {
    for overlay in &mut state.overlays {
        if let Overlay::Conflict { theirs: earlier, .. } = overlay {
            earlier.clone_from(&theirs);
        }
    }
    let typing = matches!(
        state.overlays.last(),
        Some(Overlay::Form(_) | Overlay::Palette { .. } | Overlay::Search { .. })
    );
    if typing {
        state.tell(Tone::Trouble, why.clone());
    }
    let questions = questions_in_front(state);
    let mut at = state.overlays.len() - questions - usize::from(typing);
    // The form that asked is answered as a whole before anything else is.
    if questions > 0 && at > 0 && matches!(state.overlays.get(at - 1), Some(Overlay::Form(_))) {
        at -= 1;
    }
    state.overlays.insert(at, Overlay::Conflict { mine, theirs, why });
}

/// How many questions of this kind lie on top of each other in front.
fn questions_in_front(state: &State) -> usize {
    state.overlays.iter().rev().take_while(|overlay| matches!(overlay, Overlay::Conflict { .. })).count()
}

/// Puts my change over theirs. Theirs can be brought back with undo.
pub fn keep_mine(state: &mut State) -> Vec<Effect> {
    let Some(mine) = adopt_theirs(state) else { return Vec::new() };
    let mut effects = message::compare(state, Vec::new());
    effects.extend(make(state, &mine));
    effects.extend(answered(state));
    effects
}

/// Leaves theirs as it is, and keeps mine for later.
pub fn take_theirs(state: &mut State) -> Vec<Effect> {
    let Some(mine) = adopt_theirs(state) else { return Vec::new() };
    state.rank();
    state.tell(Tone::Plain, words::TOOK_THEIRS.to(state.language()));
    let mut effects = drafts::keep_change(state, &mine);
    effects.extend(message::compare(state, Vec::new()));
    effects.extend(answered(state));
    effects
}

/// Goes back to the form that asked. Where there is none, the change is on screen and not on disk, so the
/// question has to be answered.
pub fn decide_later(state: &mut State) -> Vec<Effect> {
    let beneath = state.overlays.iter().rev().nth(1);
    if matches!(beneath, Some(Overlay::Form(form)) if form.touched) {
        state.overlays.pop();
    } else {
        state.tell(Tone::Plain, words::HAS_TO_BE_DECIDED.to(state.language()));
    }
    Vec::new()
}

/// Shows what is on disk; gives our own change, which was not made after all.
fn adopt_theirs(state: &mut State) -> Option<Box<Change>> {
    let Some(Overlay::Conflict { mine, theirs, .. }) = state.overlays.pop() else { return None };
    state.network = Arc::new(*theirs);
    not_made(state, &mine);
    Some(mine)
}

/// A change that did not reach the disk cannot be taken back; those made since can.
fn not_made(state: &mut State, mine: &Change) {
    if let Some(index) = state.undo.done.iter().rposition(|done| done == mine) {
        state.undo.done.remove(index);
    }
}

fn make(state: &mut State, mine: &Change) -> Vec<Effect> {
    let change = mine.onto(&state.network);
    let mut effects = edit::make(state, change);
    effects.extend(drafts::stood(state, mine));
    effects
}

/// After an answer: the form that asked shows what stands, the other questions are asked anew, and what both have
/// done since the conflict was found is read.
fn answered(state: &mut State) -> Vec<Effect> {
    form::settled(state);
    let mut effects = ask_anew(state);
    state.stale |= state.saving > 0;
    if !state.stale {
        effects.push(Effect::Reload);
    }
    effects
}

/// Asks the questions that are open from what is there now, oldest first. A change that did not fit and does by now is
/// made, as one that stood on the change which was kept; one that says what is there already needs no answer. A form
/// that asks before it changes anything goes on asking.
pub(super) fn ask_anew(state: &mut State) -> Vec<Effect> {
    let mut effects = Vec::new();
    for index in (0..state.overlays.len()).rev() {
        let Some(Overlay::Conflict { mine, theirs, .. }) = state.overlays.get_mut(index) else { continue };
        let asks_first = mine.apply(&mut (**theirs).clone()).is_ok();
        let fits = !asks_first && mine.apply(&mut (*state.network).clone()).is_ok();
        let onto = mine.onto(&state.network);
        if !fits && !onto.is_empty() {
            **theirs = (*state.network).clone();
            if asks_first {
                **mine = onto;
            }
            continue;
        }
        let mine = mine.clone();
        state.overlays.remove(index);
        not_made(state, &mine);
        if fits {
            effects.extend(make(state, &mine));
        }
    }
    effects
}
