//! The way in: every message goes through [`update`].

use std::sync::Arc;

use crate::app::blind::Unsealed;
use crate::app::commands::{self, Command};
use crate::app::effect::{Effect, Message, Problem};
use crate::app::form::Subject;
use crate::app::input::{Input, KeyPress};
use crate::app::keymap::Lookup;
use crate::app::overlay::Overlay;
use crate::app::state::{State, Tone};
use crate::app::update::{
    blind, case, conflict, drafts, edit, form, go, hold, map, mouse, session, trust, workshop,
};
use crate::domain::{Agreement, Date, Moment, Network, TermId};
use crate::words;

/// Changes the state by a message, and says what is to be done.
pub fn update(state: &mut State, message: Message) -> Vec<Effect> {
    let (held, case) = (go::held(state), case::held(state));
    let effects = take(state, message);
    go::keep_in_front(state);
    go::keep_column(state, held);
    case::keep(state, case);
    map::keep(state);
    case::keep_told(state);
    trust::keep_figures(state);
    effects
}

fn take(state: &mut State, message: Message) -> Vec<Effect> {
    match message {
        Message::Input(input) => input_came(state, input),
        Message::Tick(today, now) => tick(state, today, now),
        Message::Loaded { network, problems } => loaded(state, *network, problems),
        Message::Compared(reports) => {
            state.comparing = state.comparing.saturating_sub(1);
            for report in reports {
                state.reports.insert(report.term.clone(), report);
            }
            state.rank();
            Vec::new()
        }
        Message::Saved { merged } => {
            state.stale |= merged;
            let mut effects = Vec::new();
            if state.retrying && !state.unsaved.is_empty() {
                state.unsaved.remove(0);
                effects = session::save_first(state);
            }
            effects.extend(arrived(state));
            effects
        }
        Message::Stale => {
            state.stale = true;
            read_when_stale(state)
        }
        Message::SaveFailed { change, why, theirs } => {
            edit::save_failed(state, change, why, theirs);
            arrived(state)
        }
        Message::Recorded { agreement, path } => recorded(state, *agreement, &path),
        Message::RecordFailed(why) => {
            state.tell(Tone::Trouble, why);
            arrived(state)
        }
        Message::Sealed(change) => blind::sealed(state, &change),
        Message::SealFailed { workshop, round, ask, said, why } => {
            blind::seal_failed(state, Unsealed { workshop, round, ask }, said, why)
        }
        Message::Progress { workshop, round, progress } => {
            blind::progress_came(state, &workshop, &round, progress);
            Vec::new()
        }
        Message::TakenBack(change) => blind::taken_back(state, &change),
        Message::Revealed { change, workshop, missing } => blind::revealed(state, &change, workshop, missing),
        Message::RevealFailed(why) => {
            state.tell(Tone::Trouble, why);
            arrived(state)
        }
        Message::Held(held) => hold::held(state, held),
        Message::Notes { workshop, notes } => workshop::notes_came(state, workshop, notes),
        Message::NotesKept { workshop, notes } => workshop::notes_kept(state, workshop, notes),
        Message::NotesFailed { workshop, notes, why } => workshop::notes_failed(state, &workshop, notes, why),
        Message::Edited(text) => form::edited_outside(state, text),
        Message::Told(text) => {
            state.tell(Tone::Plain, text);
            Vec::new()
        }
        Message::Drafts(drafts) => drafts::offer(state, drafts),
    }
}

fn input_came(state: &mut State, input: Input) -> Vec<Effect> {
    match input {
        Input::Key(press) => key(state, press),
        Input::Paste(text) => {
            state.notice = None;
            if blind::is_typing(state) { blind::typed(state, &text) } else { form::paste(state, &text) }
        }
        Input::Mouse(mouse) => mouse::mouse(state, mouse),
        Input::Resize(..) | Input::FocusGained | Input::FocusLost => Vec::new(),
    }
}

/// Text keys go to the text that is being edited, unless the table gives them to a command here.
fn key(state: &mut State, press: KeyPress) -> Vec<Effect> {
    state.notice = None;
    let mut pressed = std::mem::take(&mut state.pending);
    pressed.push(press);
    let places = commands::places(state);
    match state.keymap.lookup(&places, &pressed) {
        Lookup::Found(command) => run(state, command),
        Lookup::Prefix(_) => {
            state.pending = pressed;
            Vec::new()
        }
        Lookup::Nothing if pressed.len() > 1 => {
            let keys = crate::app::keymap::write(&pressed);
            state.tell(Tone::Plain, words::NO_SUCH_KEY.with(state.language(), &[&keys]));
            Vec::new()
        }
        Lookup::Nothing if blind::is_typing(state) => blind::pressed(state, press),
        Lookup::Nothing => form::typed(state, press),
    }
}

/// Runs a command of the table.
pub(super) fn run(state: &mut State, command: &'static Command) -> Vec<Effect> {
    (command.run)(state)
}

fn tick(state: &mut State, today: Date, now: Moment) -> Vec<Effect> {
    let was = std::mem::replace(&mut state.now, now);
    if state.today != today {
        state.today = today;
        state.rank();
    }
    let mut effects = drafts::journal(state);
    effects.extend(blind::keep(state));
    effects.extend(workshop::set_back(state, was));
    effects
}

/// Something of ours has reached the disk, or not. What others have done there meanwhile is read once
/// nothing more is on its way.
pub(super) fn arrived(state: &mut State) -> Vec<Effect> {
    state.saving = state.saving.saturating_sub(1);
    let mut effects = drafts::arrived(state);
    effects.extend(workshop::minutes_due(state));
    effects.extend(read_when_stale(state));
    effects
}

fn read_when_stale(state: &mut State) -> Vec<Effect> {
    let now = state.saving == 0 && std::mem::take(&mut state.stale);
    if now { vec![Effect::Reload] } else { Vec::new() }
}

fn loaded(state: &mut State, network: Network, problems: Vec<Problem>) -> Vec<Effect> {
    state.problems = problems;
    // What was read does not hold yet what is on its way: taking it over would take that off the screen.
    if state.saving > 0 {
        state.stale = true;
        return Vec::new();
    }
    if *state.network == network && !state.reports.is_empty() {
        return conflict::ask_anew(state);
    }
    let first = state.network.terms.is_empty() && state.reports.is_empty();
    let changed = changed_terms(&state.network, &network);
    state.network = Arc::new(network);
    state.reports.retain(|term, _| state.network.terms.contains_key(term));
    state.rank();
    form::refresh(state);
    blind::refresh(state);
    if !first {
        state.tell(Tone::Plain, words::CHANGED_OUTSIDE.to(state.language()));
    }
    let mut effects = compare(state, if first { Vec::new() } else { changed });
    effects.extend(conflict::ask_anew(state));
    effects
}

/// Asks for a comparison of some terms, or of all when none are named.
pub(super) fn compare(state: &mut State, terms: Vec<TermId>) -> Vec<Effect> {
    state.comparing += 1;
    vec![Effect::Compare { network: Arc::clone(&state.network), terms }]
}

/// Terms about which anybody says something else than before; all when the organisations themselves
/// have changed, because their names stand in every sentence.
fn changed_terms(before: &Network, after: &Network) -> Vec<TermId> {
    let same_people = before.charter == after.charter
        && before.cases == after.cases
        && before.organisations.len() == after.organisations.len()
        && before
            .organisations
            .iter()
            .all(|(id, org)| after.organisations.get(id).is_some_and(|other| other.profile == org.profile));
    if !same_people {
        return Vec::new();
    }
    let differs = |term: &TermId| {
        before.terms.get(term) != after.terms.get(term)
            || before.organisations.iter().any(|(id, org)| {
                after.organisations.get(id).is_none_or(|other| {
                    org.definitions.get(term) != other.definitions.get(term)
                        || org.answers.get(term) != other.answers.get(term)
                })
            })
    };
    after.terms.keys().filter(|term| differs(term)).cloned().collect()
}

fn recorded(state: &mut State, agreement: Agreement, path: &std::path::Path) -> Vec<Effect> {
    let effects = arrived(state);
    let language = state.language();
    let text = words::RECORDED.with(
        language,
        &[&agreement.version.to_string(), agreement.standing.say().to(language), &path.display().to_string()],
    );
    let term = agreement.term.clone();
    let network = Arc::make_mut(&mut state.network);
    network.proposals.remove(&term);
    let versions = network.agreements.entry(term.clone()).or_default();
    versions.push(agreement.clone());
    versions.sort_by_key(|version| version.version);
    let noted = workshop::note(state, &agreement);
    if let Some(page) = &mut state.page {
        page.candidate = None;
        page.agreement = 0;
        page.version = 0;
    }
    // The form that led here goes, with what was kept of it; whatever else is being written stays.
    let of_this =
        |subject: &Subject| matches!(subject, Subject::Record { term: recorded, .. } if *recorded == term);
    let mut effects = effects;
    effects.extend(noted);
    state.overlays.retain(|overlay| match overlay {
        Overlay::Form(form) => !of_this(&form.subject),
        _ => true,
    });
    state.unfinished.retain(|_, form| !of_this(&form.subject));
    effects.extend(drafts::discard(state, &format!("record/{term}")));
    // What lay before a version was recorded cannot be taken back over it.
    state.undo.done.retain(|change| !crate::app::update::agreement::touches_proposal(change, &term));
    state.undo.undone.clear();
    state.rank();
    state.tell(Tone::Done, text);
    effects
}

/// Asks for a comparison of everything, as when a network is first opened.
pub fn compare_all(state: &mut State) -> Vec<Effect> {
    compare(state, Vec::new())
}
