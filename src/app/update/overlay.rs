//! What lies in front: help, palette, search, choices, questions.

use crate::app::commands::{self, Place};
use crate::app::editor::TextEditor;
use crate::app::effect::Effect;
use crate::app::overlay::{Overlay, PickItem, Picker, Purpose, ReadLine, Then};
use crate::app::state::{State, Tab, Tone, Who};
use crate::app::update::{agreement, blind, drafts, edit, explain, go, message, trust, workshop};
use crate::app::view::find;
use crate::app::view::workshop::held;
use crate::domain::OrgId;
use crate::words;

/// Shows all keys for this place.
pub fn help(state: &mut State) -> Vec<Effect> {
    state.overlays.push(Overlay::Help { top: 0 });
    Vec::new()
}

/// Shows on the whole screen what the projector shows, or stops doing so.
pub fn present(state: &mut State) -> Vec<Effect> {
    if matches!(state.overlays.last(), Some(Overlay::Stage)) {
        state.overlays.pop();
    } else {
        // From here the workshop that goes on is led with the keys of its room.
        if let Some(id) = held(state).map(|(id, _)| id.clone()) {
            state.shop.open = Some(id);
        }
        state.overlays.push(Overlay::Stage);
    }
    Vec::new()
}

/// The places that help explains: those that were in front when it was asked for.
#[must_use]
pub fn help_places(state: &State) -> Vec<Place> {
    match state.overlays.iter().rev().nth(1) {
        Some(Overlay::Form(form)) if form.subject.is_whole() => vec![Place::WholeForm],
        Some(Overlay::Form(_)) => vec![Place::Form],
        Some(Overlay::Picker(_)) => vec![Place::Picker],
        Some(Overlay::Confirm(_)) => vec![Place::Confirm],
        _ => commands::room_places(state),
    }
}

/// Finds a command by typing.
pub fn palette(state: &mut State) -> Vec<Effect> {
    state.overlays.push(Overlay::Palette { query: TextEditor::single_line(""), selected: 0 });
    Vec::new()
}

/// Finds a term by typing.
pub fn search(state: &mut State) -> Vec<Effect> {
    state.overlays.push(Overlay::Search { query: TextEditor::single_line(""), selected: 0 });
    Vec::new()
}

/// How many things the palette or the search in front has found.
#[must_use]
pub fn found(state: &State) -> usize {
    match state.overlays.last() {
        Some(Overlay::Palette { query, .. }) => find::commands(state, query.text()).len(),
        Some(Overlay::Search { query, .. }) => find::terms(state, query.text()).len(),
        _ => 0,
    }
}

pub(super) fn item(label: String, remark: String) -> PickItem {
    PickItem { label, remark, ticked: None }
}

/// Chooses who is working.
pub fn who(state: &mut State) -> Vec<Effect> {
    let language = state.language();
    let facilitator =
        item(words::FACILITATOR.to(language).to_owned(), words::FACILITATOR_REMARK.to(language).to_owned());
    let organisations = state.network.in_order().into_iter().map(|org| {
        let defined = state
            .network
            .organisations
            .get(org)
            .map_or(0, |org| org.definitions.values().filter(|definition| definition.speaks()).count());
        item(state.network.name(org).to_owned(), words::DEFINITIONS.of(language, defined))
    });
    let items: Vec<PickItem> = std::iter::once(facilitator).chain(organisations).collect();
    let orgs = state.network.in_order().into_iter().cloned().map(Who::Organisation);
    let whom: Vec<Who> = std::iter::once(Who::Facilitator).chain(orgs).collect();
    let selected = whom.iter().position(|who| *who == state.who).unwrap_or(0);
    let title = words::WHO_IS_WORKING.to(language).to_owned();
    state.overlays.push(Overlay::Picker(Picker { title, items, selected, purpose: Purpose::Who(whom) }));
    Vec::new()
}

/// Chooses the colours.
pub fn theme(state: &mut State) -> Vec<Effect> {
    let items = state.themes.iter().map(|theme| item(theme.clone(), String::new())).collect();
    let selected = state.themes.iter().position(|theme| *theme == state.theme).unwrap_or(0);
    let title = words::THEME.to(state.language()).to_owned();
    state.overlays.push(Overlay::Picker(Picker { title, items, selected, purpose: Purpose::Theme }));
    Vec::new()
}

/// Chooses which organisations the comparison shows.
pub fn shown(state: &mut State) -> Vec<Effect> {
    let Some(page) = &state.page else { return Vec::new() };
    let orgs: Vec<OrgId> = state.network.in_order().into_iter().cloned().collect();
    let items = orgs
        .iter()
        .map(|org| PickItem {
            label: state.network.name(org).to_owned(),
            remark: String::new(),
            ticked: Some(!page.hidden.contains(org)),
        })
        .collect();
    let title = words::SHOWN.to(state.language()).to_owned();
    state.overlays.push(Overlay::Picker(Picker { title, items, selected: 0, purpose: Purpose::Shown(orgs) }));
    Vec::new()
}

/// Shows what is wrong in the files and in the user's settings.
pub fn problems(state: &mut State) -> Vec<Effect> {
    let language = state.language();
    let mut lines = Vec::new();
    for problem in &state.problems {
        lines.push(ReadLine::Heading(problem.at.clone()));
        lines.push(ReadLine::Text(problem.what.clone()));
        if !problem.help.is_empty() {
            lines.push(ReadLine::Text(problem.help.clone()));
        }
        lines.push(ReadLine::Gap);
    }
    for (at, what) in &state.remarks {
        lines.extend([ReadLine::Heading(at.clone()), ReadLine::Text(what.clone()), ReadLine::Gap]);
    }
    if lines.is_empty() {
        lines.push(ReadLine::Text(words::NO_PROBLEMS.to(language).to_owned()));
    }
    let title = words::PROBLEMS.of(language, state.problems.len() + state.remarks.len());
    state.overlays.push(Overlay::Read { title, lines, top: 0 });
    Vec::new()
}

/// Ticks or unticks. What is ticked is shown at once.
pub fn tick(state: &mut State) -> Vec<Effect> {
    let Some(Overlay::Picker(picker)) = state.overlays.last_mut() else { return Vec::new() };
    if let Some(ticked) = picker.items.get_mut(picker.selected).and_then(|item| item.ticked.as_mut()) {
        *ticked = !*ticked;
    }
    if let (Purpose::Shown(orgs), Some(page)) = (&picker.purpose, &mut state.page) {
        let off = orgs.iter().zip(&picker.items).filter(|(_, item)| item.ticked == Some(false));
        page.hidden = off.map(|(org, _)| org.clone()).collect();
        page.column = 0;
    }
    Vec::new()
}

/// Does what is selected in front.
pub(super) fn open(state: &mut State) -> Vec<Effect> {
    match state.overlays.pop() {
        Some(Overlay::Palette { query, selected }) => {
            let command = find::commands(state, query.text()).get(selected).copied();
            command.map_or_else(Vec::new, |command| message::run(state, command))
        }
        Some(Overlay::Search { query, selected }) => {
            let hit = find::terms(state, query.text()).get(selected).map(|hit| hit.term.clone());
            hit.map_or_else(Vec::new, |term| go::term(state, term, Tab::Compare))
        }
        Some(Overlay::Picker(picker)) => picked(state, picker),
        Some(other) => {
            state.overlays.push(other);
            Vec::new()
        }
        None => Vec::new(),
    }
}

fn picked(state: &mut State, picker: Picker) -> Vec<Effect> {
    match picker.purpose {
        Purpose::Who(whom) => {
            let Some(chosen) = whom.into_iter().nth(picker.selected) else { return Vec::new() };
            if let Who::Organisation(org) = &chosen
                && state.organisation(org).is_none()
            {
                let label = picker.items.into_iter().nth(picker.selected).map(|item| item.label);
                let text = words::IS_GONE.with(state.language(), &[&label.unwrap_or_default()]);
                state.tell(Tone::Trouble, text);
                return Vec::new();
            }
            state.who = chosen;
            let text = words::YOU_WORK_AS.with(state.language(), &[state.who_name()]);
            state.tell(Tone::Done, text);
            vec![Effect::RememberWho(state.who.key().to_owned())]
        }
        Purpose::Theme => {
            if let Some(theme) = state.themes.get(picker.selected) {
                state.theme.clone_from(theme);
            }
            vec![Effect::RememberTheme(state.theme.clone())]
        }
        Purpose::Shown(_) => Vec::new(),
        Purpose::CandidateFrom { term, sources } => {
            sources.get(picker.selected).map_or_else(Vec::new, |source| agreement::add(state, &term, source))
        }
        Purpose::Explain(directions) => {
            let chosen = directions.into_iter().nth(picker.selected);
            chosen.map_or_else(Vec::new, |(term, org, to)| explain::open(state, term, org, to))
        }
        Purpose::NewNote { org, lists } => {
            let chosen = lists.get(picker.selected).copied();
            chosen.map_or_else(Vec::new, |note| trust::new_note(state, org, note))
        }
        Purpose::Drafts(drafts) => drafts::chosen(state, drafts, picker.selected),
    }
}

/// Yes to the question in front.
pub fn yes(state: &mut State) -> Vec<Effect> {
    let Some(Overlay::Confirm(confirm)) = state.overlays.pop() else { return Vec::new() };
    match confirm.then {
        Then::Change(change) => edit::make(state, *change),
        Then::CloseWorkshop(change) => workshop::closed(state, *change),
        Then::Record(agreement) => {
            state.saving += 1;
            vec![Effect::Record(agreement)]
        }
        Then::Reveal(workshop, rounds) => blind::reveal_now(state, workshop, rounds),
        Then::Repeat(workshop, missing) => blind::repeat(state, &workshop, missing),
        Then::Quit => {
            let mut effects = drafts::keep_unsaved(state);
            effects.push(Effect::Quit);
            effects
        }
    }
}
