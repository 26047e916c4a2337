//! Changes: made, taken back, made again; and the commands that add, rename and remove.

use std::sync::Arc;

use crate::app::effect::Effect;
use crate::app::form::Subject;
use crate::app::overlay::{Confirm, Overlay, Then};
use crate::app::places::Pane;
use crate::app::state::{Room, State, Tone};
use crate::app::update::{conflict, form, message};
use crate::app::view;
use crate::domain::change::{remove_organisation, remove_term};
use crate::domain::{Change, Network, OrgId, TermId, Workshop, WorkshopState, text};
use crate::words;

/// Makes a change: on screen at once, on disk as soon as the runtime has done its work.
pub(super) fn make(state: &mut State, change: Change) -> Vec<Effect> {
    if change.is_empty() {
        return Vec::new();
    }
    let Some(effects) = apply(state, &change) else { return Vec::new() };
    state.undo.done.push(change);
    state.undo.undone.clear();
    effects
}

/// Makes a change that goes with something that cannot be undone, and so cannot be undone itself.
pub(super) fn carry(state: &mut State, change: &Change) -> Vec<Effect> {
    apply(state, change).unwrap_or_default()
}

/// Applies a change without remembering it for undo; `None` when it does not fit any more.
fn apply(state: &mut State, change: &Change) -> Option<Vec<Effect>> {
    let sentence = change.sentence(&state.network, state.language());
    if let Err(mismatch) = change.apply(Arc::make_mut(&mut state.network)) {
        state.tell(Tone::Trouble, words::NO_LONGER_FITS.with(state.language(), &[&mismatch.0]));
        return None;
    }
    let sentence =
        if change.presence_after() { change.sentence(&state.network, state.language()) } else { sentence };
    state.tell(Tone::Done, text::capital(&sentence));
    state.rank();
    let mut effects = save(state, change);
    effects.extend(compare_touched(state, change));
    Some(effects)
}

/// Takes over a change that is on disk already and cannot be taken back.
pub(super) fn take_over(state: &mut State, change: &Change) -> Vec<Effect> {
    if change.apply(Arc::make_mut(&mut state.network)).is_err() {
        return vec![Effect::Reload];
    }
    state.rank();
    compare_touched(state, change)
}

fn compare_touched(state: &mut State, change: &Change) -> Vec<Effect> {
    match touched_terms(change) {
        Some(terms) if terms.is_empty() => Vec::new(),
        terms => message::compare(state, terms.unwrap_or_default()),
    }
}

/// Sends a change to the disk. While earlier ones could not be put there it waits behind them, because it
/// stands on what they say.
fn save(state: &mut State, change: &Change) -> Vec<Effect> {
    if state.unsaved.is_empty() {
        state.saving += 1;
        return vec![Effect::Save(Box::new(change.clone()))];
    }
    state.unsaved.push(change.clone());
    Vec::new()
}

/// The terms that have to be compared again; `None` for all, because names stand in every sentence.
fn touched_terms(change: &Change) -> Option<Vec<TermId>> {
    let mut terms = Vec::new();
    for part in change.parts() {
        match part {
            Change::Charter { before, after }
                if before.order != after.order || before.language != after.language =>
            {
                return None;
            }
            Change::Organisation { .. } => return None,
            Change::Term { term, .. } | Change::Definition { term, .. } | Change::Answer { term, .. } => {
                terms.push(term.clone());
            }
            Change::Case { before, after, .. } => {
                terms.extend(before.iter().chain(after).flat_map(|case| case.terms.clone()));
            }
            _ => {}
        }
    }
    terms.sort();
    terms.dedup();
    Some(terms)
}

/// Takes the last change back.
pub fn undo(state: &mut State) -> Vec<Effect> {
    let language = state.language();
    let Some(change) = state.undo.done.pop() else {
        state.tell(Tone::Plain, words::NOTHING_TO_UNDO.to(language));
        return Vec::new();
    };
    let sentence = change.sentence(&state.network, language);
    let effects = apply(state, &change.inverse());
    if effects.is_some() {
        state.tell(Tone::Done, words::UNDONE.with(language, &[&sentence]));
        state.undo.undone.push(change);
    }
    form::refresh(state);
    effects.unwrap_or_default()
}

/// Makes the change again that was taken back last.
pub fn redo(state: &mut State) -> Vec<Effect> {
    let language = state.language();
    let Some(change) = state.undo.undone.pop() else {
        state.tell(Tone::Plain, words::NOTHING_TO_REDO.to(language));
        return Vec::new();
    };
    let effects = apply(state, &change);
    if effects.is_some() {
        let sentence = change.sentence(&state.network, language);
        state.tell(Tone::Done, words::REDONE.with(language, &[&sentence]));
        state.undo.done.push(change);
    }
    form::refresh(state);
    effects.unwrap_or_default()
}

/// A change did not reach the disk. It stays on screen and is kept, so that ending says so; when
/// somebody else changed the same, both are shown.
pub(super) fn save_failed(state: &mut State, change: Box<Change>, why: String, theirs: Option<Box<Network>>) {
    let again = std::mem::take(&mut state.retrying);
    match theirs {
        Some(theirs) => {
            if again && !state.unsaved.is_empty() {
                state.unsaved.remove(0);
            }
            conflict::ask(state, change, theirs, why);
        }
        None => {
            state.tell(Tone::Trouble, why);
            if !again {
                state.unsaved.push(*change);
            }
        }
    }
}

/// Adds a term.
pub fn new_term(state: &mut State) -> Vec<Effect> {
    form::open(state, Subject::NewTerm)
}

fn chosen_term(state: &State) -> Option<TermId> {
    match state.room {
        Room::Term => state.page.as_ref().map(|page| page.term.clone()),
        _ => {
            let rows = view::terms::rows(state);
            view::terms::selected(state, &rows).and_then(|n| rows.get(n)).map(|row| row.term.clone())
        }
    }
}

/// Changes a term's labels and why it matters.
pub fn rename_term(state: &mut State) -> Vec<Effect> {
    chosen_term(state).map_or_else(Vec::new, |term| form::open(state, Subject::Term(term)))
}

/// Removes a term, after a question that says what goes with it.
pub fn delete_term(state: &mut State) -> Vec<Effect> {
    let language = state.language();
    let Some(term) = chosen_term(state) else { return Vec::new() };
    let label = state.network.label(&term).to_owned();
    let Some(change) = remove_term(&state.network, &term) else {
        state.tell(Tone::Plain, words::TERM_HAS_VERSIONS.with(language, &[&label]));
        return Vec::new();
    };
    let definitions = change.parts().iter().filter(|part| matches!(part, Change::Definition { .. })).count();
    let what = words::DEFINITIONS.of(language, definitions);
    let mut text = vec![words::DELETE_TERM.with(language, &[&what])];
    text.extend(named_in(state, |workshop| workshop.terms().contains(&&term)));
    ask(state, words::DELETE_WHAT.with(language, &[&label]), text, change)
}

/// Which workshops that are not over name what is to be removed.
fn named_in(state: &State, names: impl Fn(&Workshop) -> bool) -> Option<String> {
    let open = |workshop: &&Workshop| workshop.head.state != WorkshopState::Closed && names(workshop);
    let titles = state.network.workshops.values().filter(open).map(|it| format!("“{}”", it.head.title));
    let titles: Vec<String> = titles.collect();
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    let language = state.language();
    let listed = text::list(&titles, words::AND.to(language));
    (!titles.is_empty()).then(|| words::WORKSHOPS_NAME_IT.with(language, &[&listed]))
}

fn ask(state: &mut State, title: String, text: Vec<String>, change: Change) -> Vec<Effect> {
    let yes = words::DELETE.to(state.language()).to_owned();
    let then = Then::Change(Box::new(change));
    state.overlays.push(Overlay::Confirm(Confirm { title, text, yes, then }));
    Vec::new()
}

/// Adds an organisation.
pub fn new_organisation(state: &mut State) -> Vec<Effect> {
    form::open(state, Subject::NewOrganisation)
}

/// The organisation that is selected in the network's room; `None` on the network's own line.
#[must_use]
pub fn chosen_organisation(state: &State) -> Option<OrgId> {
    let row = state.row(Pane::Organisations).checked_sub(1)?;
    state.network.in_order().get(row).map(|org| (*org).clone())
}

/// Changes the network's own statement or the selected organisation.
pub fn organisation(state: &mut State) -> Vec<Effect> {
    match chosen_organisation(state) {
        Some(org) => form::open(state, Subject::Organisation(org)),
        None => form::open(state, Subject::Charter),
    }
}

/// Removes the selected organisation, after a question that says what goes with it.
pub fn delete_organisation(state: &mut State) -> Vec<Effect> {
    let language = state.language();
    let Some(org) = chosen_organisation(state) else { return Vec::new() };
    let Some(change) = remove_organisation(&state.network, &org) else { return Vec::new() };
    let definitions = state.network.organisations.get(&org).map_or(0, |org| org.definitions.len());
    let what = words::DEFINITIONS.of(language, definitions);
    let title = words::DELETE_WHAT.with(language, &[state.network.name(&org)]);
    let mut text = vec![words::DELETE_ORGANISATION.with(language, &[&what])];
    text.extend(named_in(state, |workshop| workshop.names(&org)));
    ask(state, title, text, change)
}

/// Endorses the common interest for the selected organisation, or takes that back.
pub fn endorse(state: &mut State) -> Vec<Effect> {
    let Some(org) = chosen_organisation(state) else {
        state.tell(Tone::Plain, words::ENDORSE_WHOM.to(state.language()));
        return Vec::new();
    };
    let version = state.network.charter.common_interest_version;
    let before = state.network.organisations.get(&org).and_then(|org| org.endorsement.clone());
    let mut after = before.clone().unwrap_or_default();
    let endorsed = after.endorses == Some(version);
    // What somebody else recorded for the organisation that is working is its own once it says so.
    let confirms = endorsed && after.recorded_by.is_some() && state.who.is(&org);
    if !confirms {
        after.endorses = if endorsed { None } else { Some(version) };
    }
    after.recorded_by = state.who.recorded_for(&org);
    let says_nothing = after.endorses.is_none() && after.would_change.trim().is_empty();
    make(state, Change::Endorsement { org, before, after: (!says_nothing).then_some(after) })
}

/// Puts the selected organisation further to the front.
pub fn move_up(state: &mut State) -> Vec<Effect> {
    move_by(state, -1)
}

/// Puts the selected organisation further to the back.
pub fn move_down(state: &mut State) -> Vec<Effect> {
    move_by(state, 1)
}

fn move_by(state: &mut State, by: isize) -> Vec<Effect> {
    let Some(org) = chosen_organisation(state) else { return Vec::new() };
    let mut order: Vec<OrgId> = state.network.in_order().into_iter().cloned().collect();
    let Some(now) = order.iter().position(|one| *one == org) else { return Vec::new() };
    let next = now.saturating_add_signed(by).min(order.len().saturating_sub(1));
    if next == now {
        return Vec::new();
    }
    order.swap(now, next);
    let before = state.network.charter.clone();
    let mut after = before.clone();
    after.order = order;
    state.rows.insert(Pane::Organisations, next + 1);
    make(state, Change::Charter { before: Box::new(before), after: Box::new(after) })
}
