//! The session itself: saving, copying, leaving.

use crate::app::effect::Effect;
use crate::app::overlay::{Confirm, Overlay, ReadLine, Then};
use crate::app::state::{Room, State, Tab, Tone};
use crate::app::update::{compare, unsealed};
use crate::app::view;
use crate::words;

/// Switches mouse reports off, so that text can be selected, and on again.
pub fn mouse(state: &mut State) -> Vec<Effect> {
    state.mouse = !state.mouse;
    let say = if state.mouse { words::MOUSE_ON } else { words::MOUSE_OFF };
    state.tell(Tone::Plain, say.to(state.language()));
    vec![Effect::Mouse(state.mouse)]
}

/// Reads the folder again.
pub fn reload(_state: &mut State) -> Vec<Effect> {
    vec![Effect::Reload]
}

/// Says whether everything is on disk; tries again what could not be put there.
pub fn saved(state: &mut State) -> Vec<Effect> {
    let language = state.language();
    if state.unsaved.is_empty() && !state.unsealed.is_empty() {
        state.tell(Tone::Plain, words::SAVING.to(language));
        return unsealed::again(state);
    }
    if state.unsaved.is_empty() {
        let say = if state.saving == 0 { words::ALL_SAVED } else { words::SAVING };
        state.tell(Tone::Done, say.with(language, &[&state.folder]));
        return Vec::new();
    }
    state.tell(Tone::Plain, words::SAVING.to(language));
    if state.retrying {
        return Vec::new();
    }
    state.retrying = true;
    save_first(state)
}

/// Sends the first of what could not be saved; the others stand on it and wait.
pub(super) fn save_first(state: &mut State) -> Vec<Effect> {
    let Some(first) = state.unsaved.first().cloned() else {
        state.retrying = false;
        state.tell(Tone::Done, words::ALL_SAVED.with(state.language(), &[&state.folder]));
        return Vec::new();
    };
    state.saving += 1;
    vec![Effect::Save(Box::new(first))]
}

/// Copies what is selected, and says how to end, because this key ends other programs.
pub fn copy(state: &mut State) -> Vec<Effect> {
    let language = state.language();
    let quit = state.keymap.label("quit").unwrap_or_default();
    match selected_text(state) {
        Some(text) => {
            state.tell(Tone::Done, words::COPIED.with(language, &[&quit]));
            vec![Effect::Copy(text)]
        }
        None => {
            state.tell(Tone::Plain, words::HOW_TO_QUIT.with(language, &[&quit]));
            Vec::new()
        }
    }
}

fn selected_text(state: &State) -> Option<String> {
    if let Some(Overlay::Read { lines, .. }) = state.overlays.last() {
        let text: Vec<&str> = lines
            .iter()
            .map(|line| match line {
                ReadLine::Heading(text) | ReadLine::Text(text) => text.as_str(),
                ReadLine::Gap => "",
            })
            .collect();
        return Some(text.join("\n"));
    }
    let page = state.page.as_ref().filter(|_| state.room == Room::Term)?;
    match page.tab {
        Tab::Compare => {
            let (_, org, facet) = compare::selected(state)?;
            let text = view::compare::cell(state, &org, page, facet).join("\n");
            (!text.is_empty()).then_some(text)
        }
        Tab::Cases => {
            let rows = view::cases::rows(state, page);
            view::cases::selected(page, &rows).map(|row| row.case.story.clone())
        }
        Tab::Agreement => view::agreement::in_front(state, page).map(|(_, it)| it.meaning.wording.clone()),
        Tab::History => {
            view::history::selected(state, page).map(|(version, _)| version.meaning.wording.clone())
        }
    }
}

/// Stops until the shell brings us back.
pub fn suspend(_state: &mut State) -> Vec<Effect> {
    vec![Effect::Suspend]
}

/// Draws the screen anew.
pub fn redraw(_state: &mut State) -> Vec<Effect> {
    vec![Effect::Redraw]
}

/// Ends. When something could not be put on disk or sealed, it asks first.
pub fn quit(state: &mut State) -> Vec<Effect> {
    if state.unsaved.is_empty() && state.unsealed.is_empty() {
        return vec![Effect::Quit];
    }
    let language = state.language();
    let mut text: Vec<String> =
        state.unsaved.iter().map(|change| change.sentence(&state.network, language)).collect();
    if !text.is_empty() {
        text.push(words::UNSAVED_HELP.to(language).to_owned());
    }
    if !state.unsealed.is_empty() {
        text.push(words::UNSEALED_AT_THE_END.with(language, &[&unsealed::whose(state)]));
    }
    state.overlays.push(Overlay::Confirm(Confirm {
        title: words::UNSAVED.to(language).to_owned(),
        text,
        yes: words::QUIT_ANYWAY.to(language).to_owned(),
        then: Then::Quit,
    }));
    Vec::new()
}
