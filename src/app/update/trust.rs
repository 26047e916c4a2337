//! The room Trust: what Enter and the keys do to the row that is selected.

use crate::app::effect::Effect;
use crate::app::form::{Key, Subject};
use crate::app::overlay::{Overlay, Picker, Purpose};
use crate::app::places::Pane;
use crate::app::state::{Room, State, Tone, Who};
use crate::app::update::{edit as make, explain, form, openness, overlay};
use crate::app::view;
use crate::app::view::trust::{Fit, Section, Step};
use crate::domain::{Acceptance, At, Change, CommitmentState, Entry, Note, OrgId, Statement, free_key};
use crate::measures::Leadership;
use crate::words::{self, Say};

pub use crate::app::view::trust::Row;

/// Goes to a row of the room.
pub(super) fn show(state: &mut State, section: Section, row: &Row) -> Vec<Effect> {
    state.room = Room::Trust;
    state.pane = Pane::TrustDetail;
    let number = Section::ALL.iter().position(|one| *one == section).unwrap_or(0);
    state.rows.insert(Pane::Trust, number);
    let found = view::trust::rows(state).iter().position(|one| one == row);
    state.rows.insert(Pane::TrustDetail, found.unwrap_or(0));
    Vec::new()
}

fn tell(state: &mut State, say: Say, parts: &[&str]) -> Vec<Effect> {
    let text = say.with(state.language(), parts);
    state.tell(Tone::Plain, text);
    Vec::new()
}

/// Does what the selected row offers.
pub(super) fn open(state: &mut State) -> Vec<Effect> {
    match view::trust::selected(state) {
        Some(Row::Leadership(side)) => step(state, side),
        Some(Row::CheckIn { org }) => check_in(state, org),
        Some(Row::Gap { more, less }) => {
            let (org, about) = if state.who.is(&more) { (more, less) } else { (less, more) };
            about_one(state, org, about)
        }
        Some(Row::Unexplained { term, a, b }) => explain::choose(state, &term, &a, &b),
        Some(Row::Misconception { org, key }) => accept(state, org, key),
        Some(Row::Fit(fit)) => promise_to_fit(state, &fit),
        Some(Row::Openness { org }) => openness::still_to_give(state, &org),
        Some(_) => edit(state),
        None => add(state),
    }
}

/// Opens the form of the selected row.
pub fn edit(state: &mut State) -> Vec<Effect> {
    let subject = view::trust::selected(state).as_ref().and_then(view::trust::subject);
    subject.map_or_else(Vec::new, |subject| form::open(state, subject))
}

/// About all others for whoever is working and for the facilitator; whoever works for another organisation than that of
/// the row checks in about that one.
fn check_in(state: &mut State, org: OrgId) -> Vec<Effect> {
    match state.who.clone() {
        Who::Organisation(me) if me != org => about_one(state, me, org),
        _ => form::open(state, Subject::CheckIns { org }),
    }
}

fn about_one(state: &mut State, org: OrgId, about: OrgId) -> Vec<Effect> {
    let on = state.today;
    form::open(state, Subject::Entry(At::CheckIn { org, on, about }))
}

/// The organisation that a misconception is about says that it is so; the facilitator can record that for it.
fn accept(state: &mut State, believer: OrgId, key: String) -> Vec<Effect> {
    let found = state.organisation(&believer).and_then(|org| org.misconceptions.get(&key));
    let Some(found) = found else { return Vec::new() };
    let (about, on) = (found.about.clone(), Some(found.fingerprint()));
    if state.network.is_cleared(&believer, &key, found) {
        return edit(state);
    }
    if !state.who.is(&about) && state.who != Who::Facilitator {
        let name = state.network.name(&about).to_owned();
        return tell(state, words::THEY_ACCEPT_IT, &[&name]);
    }
    let recorded_by = state.who.recorded_for(&about);
    let after = Entry::Accepted(Acceptance { on, accepted_on: Some(state.today), recorded_by });
    let at = At::Accepted { org: about, believer, key };
    let change = Change::of_entry(&state.network, at, Some(after));
    make::make(state, change)
}

/// A commitment that would bring an offer to who needs it.
fn promise_to_fit(state: &mut State, fit: &Fit) -> Vec<Effect> {
    let offer = state.organisation(&fit.offers).and_then(|org| org.offers.get(&fit.offer));
    let Some(offer) = offer.map(|it| it.text.clone()) else { return Vec::new() };
    let needs = state.network.name(&fit.needs).to_owned();
    let who = state.network.name(&fit.offers).to_owned();
    let what = words::OFFER_FOR.with(state.language(), &[&offer, &needs]);
    let effects = promise(state);
    if let Some(form) = form::form_mut(state).filter(|form| !form.touched) {
        form.put_back("who", &who);
        form.put_back("what", &what);
    }
    effects
}

/// Works the figures of the room out when it is in front and something has changed since.
pub(super) fn keep_figures(state: &mut State) {
    if state.room == Room::Trust {
        state.trust = Some(view::trust::figures(state));
    }
}

/// Notes who does what by when.
pub fn promise(state: &mut State) -> Vec<Effect> {
    let key = free_key("c", state.network.commitments.keys());
    form::open(state, Subject::Commitment { key })
}

fn sponsor(state: &mut State) -> Vec<Effect> {
    let key = free_key("s", state.network.sponsors.keys());
    form::open(state, Subject::Entry(At::Sponsor { key }))
}

/// Takes the next step for an orientation of leadership.
fn step(state: &mut State, side: Leadership) -> Vec<Effect> {
    let Some(step) = view::trust::figures(state).side(side).map(|side| side.step.clone()) else {
        return Vec::new();
    };
    match step {
        Step::Settle { key } => {
            let effects = form::open(state, Subject::Commitment { key });
            form::focus(state, &Key::Named("state"));
            effects
        }
        Step::Promise => promise(state),
        Step::Explain { term, a, b } => explain::choose(state, &term, &a, &b),
        Step::CheckIn => all_others(state),
        Step::Case { term } => form::open(state, Subject::NewCase { term }),
        Step::Why { term } => {
            let effects = form::open(state, Subject::Term(term));
            form::focus(state, &Key::Named("why_it_matters"));
            effects
        }
        Step::Term => form::open(state, Subject::NewTerm),
        Step::Sponsor => sponsor(state),
    }
}

/// For whom something is added; when nobody can be meant, that is said.
fn whom(state: &mut State) -> Option<OrgId> {
    let org = view::trust::for_whom(state);
    if org.is_none() {
        let key = state.keymap.label("who").unwrap_or_default();
        tell(state, words::FOR_WHOM_FIRST, &[&key]);
    }
    org
}

fn all_others(state: &mut State) -> Vec<Effect> {
    whom(state).map_or_else(Vec::new, |org| form::open(state, Subject::CheckIns { org }))
}

/// Adds to the section in front.
pub fn add(state: &mut State) -> Vec<Effect> {
    match Section::in_front(state) {
        Section::Interest => {
            whom(state).map_or_else(Vec::new, |org| form::open(state, Subject::Endorsement { org }))
        }
        Section::Leadership => match view::trust::selected(state) {
            Some(Row::Leadership(side)) => step(state, side),
            _ => Vec::new(),
        },
        Section::CheckIns => all_others(state),
        Section::Explained => match view::trust::figures(state).unexplained.first().cloned() {
            Some((term, a, b)) => explain::choose(state, &term, &a, &b),
            None => tell(state, words::NOTHING_TO_EXPLAIN, &[]),
        },
        Section::Misconceptions => misconception(state),
        Section::Notes | Section::Openness => which_note(state),
        Section::Commitments => promise(state),
        Section::Sponsors => sponsor(state),
    }
}

fn misconception(state: &mut State) -> Vec<Effect> {
    let Some(org) = whom(state) else { return Vec::new() };
    let taken = state.organisation(&org).map(|it| it.misconceptions.keys().cloned().collect::<Vec<_>>());
    let key = free_key("m", taken.unwrap_or_default().iter());
    form::open(state, Subject::Entry(At::Misconception { org, key }))
}

/// Asks whether it is an offer, a need, or something that is hard to say.
fn which_note(state: &mut State) -> Vec<Effect> {
    let Some(org) = whom(state) else { return Vec::new() };
    let language = state.language();
    let name = |note: Note| match note {
        Note::Offer => words::FORM_OFFER,
        Note::Need => words::FORM_NEED,
        Note::HardToSay => words::FORM_HARD_TO_SAY,
    };
    let called = state.network.name(&org).to_owned();
    let item = |note| overlay::item(name(note).with(language, &[&called]), String::new());
    let selected = match view::trust::selected(state) {
        Some(Row::Note { note, .. }) => Note::ALL.iter().position(|one| *one == note).unwrap_or(0),
        _ => 0,
    };
    state.overlays.push(Overlay::Picker(Picker {
        title: words::WHICH_NOTE.to(language).to_owned(),
        items: Note::ALL.map(item).to_vec(),
        selected,
        purpose: Purpose::NewNote { org, lists: Note::ALL.to_vec() },
    }));
    Vec::new()
}

/// Opens the form for a new offer, a new need, or something else that is hard to say.
pub(super) fn new_note(state: &mut State, org: OrgId, note: Note) -> Vec<Effect> {
    let Some(organisation) = state.organisation(&org) else { return Vec::new() };
    let letter = match note {
        Note::Offer => "o",
        Note::Need => "n",
        Note::HardToSay => "h",
    };
    let key = free_key(letter, organisation.notes(note).keys());
    form::open(state, Subject::Note { org, note, key })
}

/// Removes what is selected. What an organisation says only it removes itself, or the facilitator.
pub fn delete(state: &mut State) -> Vec<Effect> {
    let Some(row) = view::trust::selected(state).filter(|_| state.pane == Pane::TrustDetail) else {
        return Vec::new();
    };
    let Some((whose, change)) = removal(state, row) else {
        return tell(state, words::NOTHING_TO_REMOVE, &[]);
    };
    match whose {
        Some(org) if !state.who.is(&org) && state.who != Who::Facilitator => {
            let name = state.network.name(&org).to_owned();
            tell(state, words::ONLY_THEY_REMOVE, &[&name])
        }
        _ => make::make(state, change),
    }
}

/// The change that removes what a row shows, and whose it is.
fn removal(state: &State, row: Row) -> Option<(Option<OrgId>, Change)> {
    let network = &state.network;
    let entry = |at: At| {
        network.entry(&at)?;
        Some((at.org().cloned(), Change::of_entry(network, at, None)))
    };
    match row {
        Row::Endorsement { org } => {
            let before = Some(network.organisations.get(&org)?.endorsement.clone()?);
            Some((Some(org.clone()), Change::Endorsement { org, before, after: None }))
        }
        Row::Explained { term, org, to } => entry(At::Explained { org, term, to }),
        Row::Misconception { org, key } => {
            let about = network.organisations.get(&org)?.misconceptions.get(&key)?.about.clone();
            let accepted = At::Accepted { org: about, believer: org.clone(), key: key.clone() };
            let (whose, gone) = entry(At::Misconception { org, key })?;
            // That it was accepted says nothing without it.
            let both = entry(accepted).map(|(_, too)| Change::Several(vec![too, gone.clone()]));
            Some((whose, both.unwrap_or(gone)))
        }
        Row::CheckIn { org } => {
            let checked = &network.organisations.get(&org)?.check_ins;
            let last = checked.keys().map(|(on, _)| *on).max()?;
            let places = checked.keys().filter(|(on, _)| *on == last);
            let places =
                places.map(|(on, about)| At::CheckIn { org: org.clone(), on: *on, about: about.clone() });
            let changes = places.map(|at| Change::of_entry(network, at, None)).collect();
            Some((Some(org.clone()), Change::Several(changes)))
        }
        Row::Note { org, note, key } => {
            let before = Some(network.organisations.get(&org)?.notes(note).get(&key)?.clone());
            Some((Some(org.clone()), Change::Note { org, note, key, before, after: None }))
        }
        Row::Commitment { key } => {
            let before = Some(network.commitments.get(&key)?.clone());
            Some((None, Change::Commitment { key, before, after: None }))
        }
        Row::Sponsor { key } => entry(At::Sponsor { key }),
        _ => None,
    }
}

/// Marks the selected commitment as kept, or as open again.
pub fn kept(state: &mut State) -> Vec<Effect> {
    mark(state, CommitmentState::Kept)
}

/// Marks the selected commitment as dropped, or as open again.
pub fn dropped(state: &mut State) -> Vec<Effect> {
    mark(state, CommitmentState::Dropped)
}

fn mark(state: &mut State, wanted: CommitmentState) -> Vec<Effect> {
    let Some(Row::Commitment { key }) =
        view::trust::selected(state).filter(|_| state.pane == Pane::TrustDetail)
    else {
        return tell(state, words::SELECT_A_COMMITMENT, &[]);
    };
    let Some(before) = state.network.commitments.get(&key).cloned() else { return Vec::new() };
    let mut after = before.clone();
    after.state = if before.state == wanted { CommitmentState::Open } else { wanted };
    let effects =
        make::make(state, Change::Commitment { key: key.clone(), before: Some(before), after: Some(after) });
    // It may have another place now; the cursor goes with it.
    let row = view::trust::rows(state).iter().position(|row| *row == Row::Commitment { key: key.clone() });
    state.rows.insert(Pane::TrustDetail, row.unwrap_or(0));
    effects
}

/// Shows the next statement of the check-ins.
pub fn next_statement(state: &mut State) -> Vec<Effect> {
    turn(state, 1)
}

/// Shows the statement of the check-ins before.
pub fn previous_statement(state: &mut State) -> Vec<Effect> {
    turn(state, -1)
}

fn turn(state: &mut State, by: isize) -> Vec<Effect> {
    if Section::in_front(state) == Section::CheckIns {
        let now = Statement::ALL.iter().position(|one| *one == state.statement).unwrap_or(0);
        let next = super::go::turned(now, by, Statement::ALL.len());
        state.statement = Statement::ALL.get(next).copied().unwrap_or(state.statement);
    }
    Vec::new()
}
