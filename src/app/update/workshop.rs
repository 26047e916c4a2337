//! Preparing and holding a meeting: the list of workshops, and what moves one that is opened.

use crate::app::effect::Effect;
use crate::app::form::Subject;
use crate::app::overlay::{Confirm, Overlay, Then};
use crate::app::places::Pane;
use crate::app::state::{Hold, Room, State, Tone};
use crate::app::update::{drafts, edit, form, hold, message, trust};
use crate::app::view::{so_far, workshop as view};
use crate::domain::entry::remove_workshop;
use crate::domain::workshop::run;
use crate::domain::{Agreement, At, Change, Moment, Network, Round, WorkshopId, WorkshopState};
use crate::words::{self, Say};

/// What a key does.
type Deed = fn(&mut State) -> Vec<Effect>;

/// A step of a workshop at a moment.
type Step = fn(&Network, &WorkshopId, Moment) -> Option<Change>;

/// When the workbench opens: a workshop that goes on is in front, and said to go on where it was.
pub fn greet(state: &mut State) -> Vec<Effect> {
    let Some((id, workshop)) = view::held(state) else { return Vec::new() };
    let language = state.language();
    let title = workshop.head.title.clone();
    let round = workshop.current().map(|(_, round)| view::called(&state.network, &round.plan, language));
    let round = round.unwrap_or_default();
    let text = if workshop.head.state == WorkshopState::Paused {
        let key = state.keymap.label("break").unwrap_or_default();
        words::GOES_ON_IN_A_BREAK.with(language, &[&title, &key, &round])
    } else {
        words::GOES_ON.with(language, &[&title, &round])
    };
    let id = id.clone();
    (state.room, state.pane) = (Room::Workshop, Pane::Rounds);
    show(state, id);
    state.tell(Tone::Plain, text);
    hold::hold(state)
}

/// Opens a workshop at the round that it is in.
pub(super) fn show(state: &mut State, id: WorkshopId) {
    state.shop.open = Some(id);
    state.pane = Pane::Rounds;
    state.rows.insert(Pane::Rounds, 0);
    select_current(state);
}

/// Puts the cursor on the round that the workshop is in.
fn select_current(state: &mut State) {
    let current = view::opened(state).and_then(|(_, workshop)| Some(workshop.current()?.0.to_owned()));
    if let Some(key) = current {
        select(state, &key);
    }
}

/// Puts the cursor on a round.
fn select(state: &mut State, key: &str) {
    let row = view::opened(state)
        .and_then(|(_, workshop)| workshop.in_order().iter().position(|(other, _)| *other == key));
    if let Some(row) = row {
        state.rows.insert(Pane::Rounds, row);
        state.rows.insert(Pane::Round, 0);
    }
}

/// Opens the selected workshop, or prepares the first.
pub(super) fn open(state: &mut State) -> Vec<Effect> {
    match view::selected(state).map(|(id, _)| id.clone()) {
        Some(id) => {
            show(state, id);
            Vec::new()
        }
        None => prepare(state),
    }
}

/// Closes what is opened, back to the list.
pub(super) fn leave(state: &mut State) -> Vec<Effect> {
    let id = state.shop.open.take();
    let row = view::list(&state.network).iter().position(|(other, _)| Some(*other) == id.as_ref());
    state.rows.insert(Pane::Rounds, row.unwrap_or(0));
    state.pane = Pane::Rounds;
    Vec::new()
}

/// Prepares a new workshop.
pub fn prepare(state: &mut State) -> Vec<Effect> {
    form::open(state, Subject::NewWorkshop)
}

/// The new workshop is opened as soon as it is there.
pub(super) fn prepared(state: &mut State, change: &Change) -> Vec<Effect> {
    let id = change.parts().into_iter().find_map(|part| match part {
        Change::Entry { at: At::Workshop { workshop }, .. } => Some(workshop.clone()),
        _ => None,
    });
    if let Some(id) = id {
        show(state, id);
    }
    Vec::new()
}

/// Changes the title and the day of the selected workshop.
pub fn rename(state: &mut State) -> Vec<Effect> {
    if let Some(effects) = first_hold(state, rename) {
        return effects;
    }
    let Some((id, _)) = view::selected(state) else { return Vec::new() };
    let subject = Subject::Entry(At::Workshop { workshop: id.clone() });
    form::open(state, subject)
}

/// Removes the selected workshop, after a question that says what goes with it.
pub fn delete(state: &mut State) -> Vec<Effect> {
    if let Some(effects) = first_hold(state, delete) {
        return effects;
    }
    let language = state.language();
    let Some((id, workshop)) = view::selected(state) else { return Vec::new() };
    let Some(change) = remove_workshop(&state.network, id) else { return Vec::new() };
    let title = words::DELETE_WORKSHOP_WHAT.with(language, &[&workshop.head.title]);
    let text = vec![words::DELETE_WORKSHOP.to(language).to_owned()];
    let yes = words::DELETE.to(language).to_owned();
    let then = Then::Change(Box::new(change));
    state.overlays.push(Overlay::Confirm(Confirm { title, text, yes, then }));
    Vec::new()
}

/// Asks for the workshops, and does something as soon as they are ours.
fn hold_for(state: &mut State, deed: Deed) -> Vec<Effect> {
    state.shop.waiting = Some(deed);
    hold::hold(state)
}

/// What has to happen before a workshop is written that goes on: it has to be ours. Nothing when it is, or when the
/// workshop only is prepared.
pub(super) fn first_hold(state: &mut State, deed: Deed) -> Option<Vec<Effect>> {
    let front = view::opened(state).or_else(|| view::selected(state));
    let goes_on = front.is_some_and(|(_, workshop)| workshop.head.state.is_open());
    (goes_on && state.hold != Hold::Ours).then(|| hold_for(state, deed))
}

/// Makes a step and puts the cursor where the workshop then is. What cannot be done is said.
fn step(state: &mut State, step: Step, refused: Say) -> Vec<Effect> {
    let Some((id, _)) = view::opened(state) else { return Vec::new() };
    match step(&state.network, id, state.now) {
        Some(change) => {
            let effects = edit::make(state, change);
            select_current(state);
            effects
        }
        None => refuse(state, refused),
    }
}

fn refuse(state: &mut State, why: Say) -> Vec<Effect> {
    let key = state.keymap.label("close-workshop").unwrap_or_default();
    state.tell(Tone::Plain, why.with(state.language(), &[&key]));
    Vec::new()
}

fn state_of(state: &State) -> Option<WorkshopState> {
    view::opened(state).map(|(_, workshop)| workshop.head.state)
}

/// Begins the workshop, or goes on to its next round.
pub fn go_on(state: &mut State) -> Vec<Effect> {
    match state_of(state) {
        Some(WorkshopState::Prepared) if state.hold != Hold::Ours => hold_for(state, go_on),
        Some(WorkshopState::Prepared) => begin(state),
        Some(WorkshopState::Running | WorkshopState::Paused) => {
            first_hold(state, go_on).unwrap_or_else(|| step(state, run::next, words::ALL_ROUNDS_DONE))
        }
        Some(WorkshopState::Closed) => refuse(state, words::WORKSHOP_IS_CLOSED),
        None => Vec::new(),
    }
}

/// Begins the workshop, unless another one was never closed.
fn begin(state: &mut State) -> Vec<Effect> {
    let Some(title) = view::going_on(&state.network).map(|(_, other)| other.head.title.clone()) else {
        return step(state, run::start, words::ALL_ROUNDS_DONE);
    };
    let key = state.keymap.label("close-workshop").unwrap_or_default();
    state.tell(Tone::Plain, words::ANOTHER_GOES_ON.with(state.language(), &[&title, &key]));
    Vec::new()
}

/// A break, or its end.
pub fn pause(state: &mut State) -> Vec<Effect> {
    if let Some(effects) = first_hold(state, pause) {
        return effects;
    }
    match state_of(state) {
        Some(WorkshopState::Prepared) => not_begun(state),
        Some(WorkshopState::Running) => step(state, run::pause, words::WORKSHOP_IS_CLOSED),
        Some(WorkshopState::Paused) => step(state, run::resume, words::WORKSHOP_IS_CLOSED),
        Some(WorkshopState::Closed) => refuse(state, words::WORKSHOP_IS_CLOSED),
        None => Vec::new(),
    }
}

/// Says that the workshop has to begin first.
pub(super) fn not_begun(state: &mut State) -> Vec<Effect> {
    let key = state.keymap.label("go-on").unwrap_or_default();
    state.tell(Tone::Plain, words::NOT_BEGUN_YET.with(state.language(), &[&key]));
    Vec::new()
}

/// Does something with the selected round: its new state, or why not. The cursor stays with it.
fn with_round(
    state: &mut State,
    deed: Deed,
    refused: Say,
    change: impl FnOnce(&State, &WorkshopId, &str) -> Option<Change>,
) -> Vec<Effect> {
    if let Some(effects) = first_hold(state, deed) {
        return effects;
    }
    let (Some((id, workshop)), Some((key, _))) = (view::opened(state), view::round(state)) else {
        return Vec::new();
    };
    let (key, closed) = (key.to_owned(), workshop.head.state == WorkshopState::Closed);
    match change(state, id, &key) {
        Some(change) => {
            let effects = edit::make(state, change);
            select(state, &key);
            effects
        }
        None => refuse(state, if closed { words::WORKSHOP_IS_CLOSED } else { refused }),
    }
}

/// Begins the selected round, or goes back to it.
pub fn go_to(state: &mut State) -> Vec<Effect> {
    if state_of(state) == Some(WorkshopState::Prepared) {
        return not_begun(state);
    }
    with_round(state, go_to, words::IS_IN_ROUND, |state, id, key| {
        run::go_to(&state.network, id, key, state.now)
    })
}

/// Passes the selected round over, or takes that back.
pub fn skip(state: &mut State) -> Vec<Effect> {
    let effects = with_round(state, skip, words::ROUND_IS_HELD, |state, id, key| {
        run::skip(&state.network, id, key, state.now)
    });
    // Skipping the round that it is in leads on to the next.
    let skipped_it =
        view::opened(state).zip(view::round(state)).is_some_and(|((_, workshop), (_, round))| {
            round.plan.skipped && round.plan.started_at.is_some() && workshop.head.state.is_open()
        });
    if skipped_it {
        select_current(state);
    }
    effects
}

/// Puts the selected round further to the front.
pub fn earlier(state: &mut State) -> Vec<Effect> {
    with_round(state, earlier, words::NO_FURTHER, |state, id, key| run::reorder(&state.network, id, key, -1))
}

/// Puts the selected round further to the back.
pub fn later(state: &mut State) -> Vec<Effect> {
    with_round(state, later, words::NO_FURTHER, |state, id, key| run::reorder(&state.network, id, key, 1))
}

/// How many minutes a key adds or takes.
const FEW_MINUTES: u32 = 5;

/// Gives the selected round more time.
pub fn longer(state: &mut State) -> Vec<Effect> {
    with_round(state, longer, words::NO_FURTHER, |state, id, key| {
        let minutes = view::round(state)?.1.plan.minutes;
        run::set_minutes(&state.network, id, key, minutes.saturating_add(FEW_MINUTES).min(600))
    })
}

/// Gives the selected round less time.
pub fn shorter(state: &mut State) -> Vec<Effect> {
    with_round(state, shorter, words::NO_FURTHER, |state, id, key| {
        let minutes = view::round(state)?.1.plan.minutes;
        run::set_minutes(&state.network, id, key, minutes.saturating_sub(FEW_MINUTES))
    })
}

/// Removes the selected round.
pub fn delete_round(state: &mut State) -> Vec<Effect> {
    with_round(state, delete_round, words::ROUND_WAS_HELD, |state, id, key| {
        run::remove(&state.network, id, key)
    })
}

/// Opens a form of the workshop that is opened, unless it is closed.
fn open_form(
    state: &mut State,
    deed: Deed,
    subject: impl FnOnce(&State, &WorkshopId) -> Option<Subject>,
) -> Vec<Effect> {
    if let Some(effects) = first_hold(state, deed) {
        return effects;
    }
    if state_of(state) == Some(WorkshopState::Closed) {
        return refuse(state, words::WORKSHOP_IS_CLOSED);
    }
    let subject = view::opened(state).and_then(|(id, _)| subject(state, id));
    subject.map_or_else(Vec::new, |subject| form::open(state, subject))
}

/// Adds a round behind the selected one.
pub fn add_round(state: &mut State) -> Vec<Effect> {
    open_form(state, add_round, |state, id| {
        let round = state.network.workshops.get(id)?.free_key();
        Some(Subject::Entry(At::Round { workshop: id.clone(), round }))
    })
}

/// Changes what is done in the selected round, about what, and how long.
pub fn edit_round(state: &mut State) -> Vec<Effect> {
    open_form(state, edit_round, |state, id| {
        let round = view::round(state)?.0.to_owned();
        Some(Subject::Entry(At::Round { workshop: id.clone(), round }))
    })
}

/// Notes who is there.
pub fn attendance(state: &mut State) -> Vec<Effect> {
    open_form(state, attendance, |_, id| Some(Subject::Attendance(id.clone())))
}

/// Opens the facilitator's own notes, once they are read.
pub fn notes(state: &mut State) -> Vec<Effect> {
    let Some((id, _)) = view::opened(state) else { return Vec::new() };
    let id = id.clone();
    if state.notes.contains_key(&id) {
        form::open(state, Subject::Notes(id))
    } else {
        vec![Effect::ReadNotes(id)]
    }
}

/// The notes that were asked for have come.
pub(super) fn notes_came(state: &mut State, workshop: WorkshopId, notes: String) -> Vec<Effect> {
    let in_front = state.overlays.is_empty() && view::opened(state).is_some_and(|(id, _)| *id == workshop);
    state.notes.insert(workshop.clone(), notes);
    if in_front { form::open(state, Subject::Notes(workshop)) } else { Vec::new() }
}

/// Keeps the notes with the user, never in the network.
pub(super) fn keep_notes(state: &mut State, workshop: WorkshopId, notes: String) -> Vec<Effect> {
    state.saving += 1;
    vec![Effect::KeepNotes { workshop, notes }]
}

/// The notes are kept.
pub(super) fn notes_kept(state: &mut State, workshop: WorkshopId, notes: String) -> Vec<Effect> {
    state.notes.insert(workshop, notes);
    state.tell(Tone::Done, words::NOTES_KEPT.to(state.language()));
    message::arrived(state)
}

/// The notes could not be kept: their form comes back, or they wait in the journal for it.
pub(super) fn notes_failed(
    state: &mut State,
    workshop: &WorkshopId,
    notes: String,
    why: String,
) -> Vec<Effect> {
    let subject = Subject::Notes(workshop.clone());
    let mut effects = drafts::came_back(state, format!("{}/notes", subject.place()), notes);
    effects.extend(message::arrived(state));
    let in_front = state.overlays.is_empty() && view::opened(state).is_some_and(|(id, _)| id == workshop);
    if in_front && state.blind.is_none() {
        effects.extend(form::open(state, subject));
    }
    state.tell(Tone::Trouble, why);
    effects
}

/// Notes who does what by when, for the term of the round.
pub fn promise(state: &mut State) -> Vec<Effect> {
    first_hold(state, promise).unwrap_or_else(|| trust::promise(state))
}

/// Shows what has been decided so far.
pub fn decided(state: &mut State) -> Vec<Effect> {
    let Some((id, workshop)) = view::opened(state) else { return Vec::new() };
    let lines = so_far::lines(state, id, workshop);
    let title = words::DECIDED_SO_FAR.to(state.language()).to_owned();
    state.overlays.push(Overlay::Read { title, lines, top: 0 });
    Vec::new()
}

/// Closes the workshop, after a question that says what follows.
pub fn close(state: &mut State) -> Vec<Effect> {
    if let Some(effects) = first_hold(state, close) {
        return effects;
    }
    let language = state.language();
    let Some((id, workshop)) = view::opened(state) else { return Vec::new() };
    let Some(change) = run::close(&state.network, id, state.now) else {
        return if workshop.head.state == WorkshopState::Prepared {
            not_begun(state)
        } else {
            refuse(state, words::WORKSHOP_IS_CLOSED)
        };
    };
    let title = words::CLOSE_WHAT.with(language, &[&workshop.head.title]);
    let mut text = Vec::new();
    if let Some((_, round)) = workshop.current().filter(|(_, round)| !round.plan.is_over()) {
        let called = view::called(&state.network, &round.plan, language);
        text.push(words::CLOSE_ENDS_ROUND.with(language, &[&called]));
    }
    if workshop.rounds.values().any(Round::is_sealed) {
        text.push(words::CLOSE_SEALED.to(language).to_owned());
    }
    text.push(words::CLOSE_FOLLOWS.to(language).to_owned());
    let yes = words::CLOSE_IT.to(language).to_owned();
    let then = Then::CloseWorkshop(Box::new(change));
    state.overlays.push(Overlay::Confirm(Confirm { title, text, yes, then }));
    Vec::new()
}

/// Yes to that question. The minutes are written, and the workshops are left to others.
pub(super) fn closed(state: &mut State, change: Change) -> Vec<Effect> {
    state.shop.minutes = view::opened(state).map(|(id, _)| id.clone());
    let mut effects = edit::make(state, change);
    effects.extend(hold::release(state));
    effects
}

/// The minutes of a workshop that was closed, once all of it is on disk.
pub(super) fn minutes_due(state: &mut State) -> Vec<Effect> {
    let asks = state.overlays.iter().any(|overlay| matches!(overlay, Overlay::Conflict { .. }));
    if state.saving > 0 || !state.unsaved.is_empty() || asks {
        return Vec::new();
    }
    let is_closed = |id: &mut WorkshopId| {
        state.network.workshops.get(id).is_some_and(|it| it.head.state == WorkshopState::Closed)
    };
    state.shop.minutes.take_if(is_closed).map(Effect::WriteMinutes).into_iter().collect()
}

/// Time has passed since a moment. Where the clock was set back meanwhile the round that goes on keeps its time, if the
/// workshops are ours to write.
pub(super) fn set_back(state: &mut State, was: Moment) -> Vec<Effect> {
    let Some((id, _)) = view::held(state).filter(|_| state.hold == Hold::Ours) else { return Vec::new() };
    let change = run::set_back(&state.network, id, was, state.now);
    change.map_or_else(Vec::new, |change| edit::carry(state, &change))
}

/// A version was recorded: the workshop that goes on notes it, if it is ours to write. The minutes have it anyway.
pub(super) fn note(state: &mut State, agreement: &Agreement) -> Vec<Effect> {
    let Some((id, _)) = view::held(state).filter(|_| state.hold == Hold::Ours) else { return Vec::new() };
    let change = run::note_recorded(&state.network, id, &agreement.term, agreement.version);
    change.map_or_else(Vec::new, |change| edit::carry(state, &change))
}
