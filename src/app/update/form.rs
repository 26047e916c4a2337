//! Filling in: fields, typing, putting things on disk.

use crate::app::editor::{Edit, TextEditor};
use crate::app::effect::Effect;
use crate::app::form::{Form, Input, Key, Subject};
use crate::app::forms::{self, Outcome};
use crate::app::input::KeyPress;
use crate::app::overlay::Overlay;
use crate::app::places::Area;
use crate::app::state::{State, Tone};
use crate::app::update::{agreement, drafts, edit, go, workshop};
use crate::domain::Change;
use crate::words;

/// Opens a form. One that is handed in whole comes back as it was left; into any other what was kept of it can
/// be put, and is not put by itself, because it would take the place of what is on disk.
pub(super) fn open(state: &mut State, subject: Subject) -> Vec<Effect> {
    let unfinished = state.unfinished.remove(&subject.place());
    let was_left = unfinished.is_some();
    let Some(form) = unfinished.or_else(|| forms::open(state, subject)) else { return Vec::new() };
    let is_whole = form.subject.is_whole();
    state.overlays.push(Overlay::Form(Box::new(form)));
    if is_whole || was_left { drafts::put_back(state) } else { Vec::new() }
}

pub(super) fn form(state: &State) -> Option<&Form> {
    match state.overlays.last() {
        Some(Overlay::Form(form)) => Some(form),
        _ => None,
    }
}

pub(super) fn form_mut(state: &mut State) -> Option<&mut Form> {
    match state.overlays.last_mut() {
        Some(Overlay::Form(form)) => Some(form),
        _ => None,
    }
}

/// Puts the field with this key in front.
pub(super) fn focus(state: &mut State, key: &Key) {
    if let Some(form) = form_mut(state)
        && let Some(index) = form.fields.iter().position(|field| field.key == *key)
    {
        form.focus = index;
    }
}

/// The text that is being edited, if any: of a form's field, or of what finds by typing.
fn text_mut(state: &mut State) -> Option<&mut TextEditor> {
    match state.overlays.last_mut() {
        Some(Overlay::Form(form)) => match form.current_mut().map(|field| &mut field.input) {
            Some(Input::Text(editor)) => Some(editor),
            _ => None,
        },
        Some(Overlay::Palette { query, .. } | Overlay::Search { query, .. }) => Some(query),
        _ => None,
    }
}

/// A key that is no command here: it goes to the text, or moves a choice.
pub(super) fn typed(state: &mut State, press: KeyPress) -> Vec<Effect> {
    let Some(editor) = text_mut(state) else { return choose(state, press) };
    if press.code == crate::app::input::Key::Enter && !editor.is_multi_line() {
        return enter(state);
    }
    Edit::for_key(press).map_or_else(Vec::new, |edit| apply(state, edit))
}

/// Pasted text goes to the text that is being edited, and nowhere else.
pub(super) fn paste(state: &mut State, text: &str) -> Vec<Effect> {
    if text_mut(state).is_none() {
        state.tell(Tone::Plain, words::NOWHERE_TO_PASTE.to(state.language()));
        return Vec::new();
    }
    apply(state, Edit::Paste(text.to_owned()))
}

fn apply(state: &mut State, edit: Edit) -> Vec<Effect> {
    let (width, height) = state.places.text;
    let Some(editor) = text_mut(state) else { return no_text(state) };
    editor.set_size(width.max(1), height.max(1));
    let applied = editor.apply(edit);
    if applied.changed {
        text_changed(state);
    }
    applied.copied.map(Effect::Copy).into_iter().collect()
}

/// Enter in one line goes on to the next field; in the last one it hands a whole form in.
fn enter(state: &mut State) -> Vec<Effect> {
    let last = form(state).is_some_and(|form| form.subject.is_whole() && form.focus + 1 == form.fields.len());
    if last { hand_in(state) } else { next_field(state) }
}

/// The mouse puts the caret somewhere, or selects up to there.
pub(super) fn point(state: &mut State, area: Area, column: u16, row: u16, select: bool) -> Vec<Effect> {
    let (column, row) = (column.saturating_sub(area.x), row.saturating_sub(area.y));
    let edit = if select {
        Edit::Drag { column: i32::from(column), row: i32::from(row) }
    } else {
        Edit::Click { column, row, select: false }
    };
    apply(state, edit)
}

/// After every change of a text: what is wrong with it is said at once, and what was found starts anew.
pub(super) fn text_changed(state: &mut State) {
    let issue = form(state).and_then(|form| forms::issue(state, form));
    match state.overlays.last_mut() {
        Some(Overlay::Form(form)) => {
            form.touched = true;
            if let Some(field) = form.current_mut() {
                field.issue = issue;
            }
        }
        Some(Overlay::Palette { selected, .. } | Overlay::Search { selected, .. }) => *selected = 0,
        _ => {}
    }
}

/// Arrows and the space bar move a choice or tick one.
fn choose(state: &mut State, press: KeyPress) -> Vec<Effect> {
    use crate::app::input::Key::{Char, Down, Enter, Left, Right, Up};
    let Some(form) = form_mut(state) else { return Vec::new() };
    let Some(field) = form.current_mut() else { return Vec::new() };
    let turned = |now: usize, by: isize, count: usize| go::turned(now, by, count);
    match (&mut field.input, press.code) {
        (Input::Choice { options, selected }, Left | Up) => *selected = turned(*selected, -1, options.len()),
        (Input::Choice { options, selected }, Right | Down | Char(' ')) => {
            *selected = turned(*selected, 1, options.len());
        }
        // The first letter or the figure of an option goes to it, from the one after the chosen on.
        (Input::Choice { options, selected }, Char(typed)) => {
            let after = (0..options.len()).map(|by| (*selected + 1 + by) % options.len());
            let named = |at: &usize| options.get(*at).is_some_and(|option| begins(option, typed));
            let Some(found) = after.into_iter().find(named) else { return Vec::new() };
            *selected = found;
        }
        (Input::Ticks { options, cursor }, Left | Up) => *cursor = turned(*cursor, -1, options.len()),
        (Input::Ticks { options, cursor }, Right | Down) => *cursor = turned(*cursor, 1, options.len()),
        (Input::Ticks { options, cursor }, Char(' ')) => {
            if let Some((_, ticked)) = options.get_mut(*cursor) {
                *ticked = !*ticked;
            }
        }
        (_, Enter) => return enter(state),
        _ => return Vec::new(),
    }
    form.touched = true;
    if form.subject.is_whole() { Vec::new() } else { commit(state) }
}

fn begins(option: &str, typed: char) -> bool {
    let folded = crate::domain::text::fold(&typed.to_string());
    crate::domain::text::fold(option).starts_with(&folded)
}

/// Goes to the next field; the one that is left is put on disk.
pub fn next_field(state: &mut State) -> Vec<Effect> {
    turn(state, 1)
}

/// Goes to the field before; the one that is left is put on disk.
pub fn previous_field(state: &mut State) -> Vec<Effect> {
    turn(state, -1)
}

fn turn(state: &mut State, by: isize) -> Vec<Effect> {
    let effects = leave_field(state);
    if let Some(form) = form_mut(state) {
        form.turn(by);
    }
    effects
}

/// Goes to a field by its number.
pub(super) fn go_to(state: &mut State, index: usize) -> Vec<Effect> {
    let effects = leave_field(state);
    if let Some(form) = form_mut(state) {
        form.focus = index.min(form.fields.len().saturating_sub(1));
    }
    effects
}

/// A form that is handed in whole keeps its fields, the one that is left also in the journal; any other
/// puts the field on disk.
fn leave_field(state: &mut State) -> Vec<Effect> {
    match form(state) {
        Some(form) if !form.subject.is_whole() => commit(state),
        _ => drafts::journal(state),
    }
}

/// Puts on disk what has changed, and lays the fields out anew when there are others now.
fn commit(state: &mut State) -> Vec<Effect> {
    let clash = take_over(state);
    let Some(now) = form(state) else { return Vec::new() };
    if belongs_to_nothing(state, now) {
        state.tell(Tone::Trouble, words::BELONGS_TO_NOTHING.to(state.language()));
        return drafts::journal(state);
    }
    let subject = now.subject.place();
    let mut effects = match forms::read(state, now) {
        Outcome::Change(change) if clash => return ask_which(state, change),
        Outcome::Change(change) => edit::make(state, *change),
        Outcome::Lacks(key, why) => {
            say_lack(state, &key, why);
            return Vec::new();
        }
        Outcome::Nothing | Outcome::Record(_) | Outcome::Notes(..) => Vec::new(),
    };
    effects.extend(drafts::sent(state, &subject));
    if let Some(form) = form_mut(state) {
        form.settle();
    }
    refresh(state);
    effects
}

/// Takes over what others have changed where nothing was changed here; whether both changed the same.
fn take_over(state: &mut State) -> bool {
    let fresh = form(state).and_then(|form| forms::open(state, form.subject.clone()));
    match (fresh, form_mut(state)) {
        (Some(fresh), Some(form)) => form.take_over(&fresh),
        _ => false,
    }
}

/// Somebody else has changed what is being written: nothing is put in its place without asking. What was
/// written stays in the journal whatever the answer is.
fn ask_which(state: &mut State, mine: Box<Change>) -> Vec<Effect> {
    let why = words::CHANGED_WHILE_WRITING.with(state.language(), &[&mine.place(&state.network)]);
    let theirs = Box::new((*state.network).clone());
    let effects = drafts::journal(state);
    state.overlays.push(Overlay::Conflict { mine, theirs, why });
    effects
}

/// After the question which of two changes stands: the form that asked shows what stands now.
pub(super) fn settled(state: &mut State) {
    if let Some(form) = form_mut(state) {
        form.settle();
    }
    refresh(state);
}

/// What was typed belongs to an entry that somebody has removed meanwhile.
fn belongs_to_nothing(state: &State, form: &Form) -> bool {
    form.touched && forms::open(state, form.subject.clone()).is_none()
}

/// Puts a field in front with what is wrong with it.
pub(super) fn say_lack(state: &mut State, key: &Key, why: String) {
    focus(state, key);
    state.tell(Tone::Trouble, why.clone());
    if let Some(field) = form_mut(state).and_then(Form::current_mut) {
        field.issue = Some(why);
    }
}

/// Lays a form out anew when its fields are others now: another time limit, another outcome. Typing is
/// never lost: a form that is being typed in stays as it is.
pub(super) fn refresh(state: &mut State) {
    let Some(now) = form(state) else { return };
    if now.touched || now.subject.is_whole() {
        take_over(state);
        return;
    }
    let Some(fresh) = forms::open(state, now.subject.clone()) else {
        state.overlays.pop();
        return;
    };
    let key = now.current().map(|field| field.key.clone());
    let same = now.fields.len() == fresh.fields.len()
        && now.fields.iter().zip(&fresh.fields).all(|(one, other)| {
            one.key == other.key
                && crate::domain::text::tidy(one.value()) == crate::domain::text::tidy(other.value())
        });
    if same {
        if let Some(form) = form_mut(state) {
            form.note = fresh.note;
        }
        return;
    }
    let fresh = match key {
        Some(key) => fresh.focused_on(&key),
        None => fresh,
    };
    if let Some(form) = form_mut(state) {
        *form = fresh;
    }
}

/// Leaves the form. Fields are on disk; a form that is handed in whole is kept for the next time.
pub fn done(state: &mut State) -> Vec<Effect> {
    let Some(now) = form(state) else { return Vec::new() };
    let gone = belongs_to_nothing(state, now);
    if now.subject.is_whole() || gone {
        let say = if gone { words::BELONGS_TO_NOTHING } else { words::KEPT_UNFINISHED };
        let Some(Overlay::Form(form)) = state.overlays.pop() else { return Vec::new() };
        return drafts::keep(state, *form, say);
    }
    let effects = commit(state);
    // What cannot be put on disk yet keeps the form open, with the reason on its field; a question that has
    // come up stays in front of it.
    if form(state).is_some_and(|form| !form.touched) {
        state.overlays.pop();
    }
    effects
}

/// Puts the field on disk and stays.
pub fn save(state: &mut State) -> Vec<Effect> {
    let mut effects = commit(state);
    if form(state).is_some_and(|form| !form.touched) && state.notice.is_none() {
        effects.extend(crate::app::update::session::saved(state));
    }
    effects
}

/// Hands the form in.
pub fn hand_in(state: &mut State) -> Vec<Effect> {
    let Some(now) = form(state) else { return Vec::new() };
    if belongs_to_nothing(state, now) {
        return commit(state);
    }
    let subject = now.subject.clone();
    let clash = take_over(state);
    let Some(now) = form(state) else { return Vec::new() };
    match forms::read(state, now) {
        Outcome::Change(change) if clash => ask_which(state, change),
        Outcome::Lacks(key, why) => {
            say_lack(state, &key, why);
            Vec::new()
        }
        Outcome::Record(agreement) => agreement::confirm(state, agreement),
        Outcome::Nothing => {
            state.overlays.pop();
            Vec::new()
        }
        Outcome::Notes(workshop, notes) => {
            state.overlays.pop();
            let mut effects = workshop::keep_notes(state, workshop, notes);
            effects.extend(drafts::sent(state, &subject.place()));
            effects
        }
        Outcome::Change(change) => {
            state.overlays.pop();
            let mut effects = edit::make(state, (*change).clone());
            effects.extend(drafts::sent(state, &subject.place()));
            effects.extend(after_handing_in(state, &subject, &change));
            effects
        }
    }
}

/// A new term, organisation or workshop is shown where it now stands.
fn after_handing_in(state: &mut State, subject: &Subject, change: &Change) -> Vec<Effect> {
    match (subject, change) {
        (Subject::NewTerm, Change::Term { term, .. }) => {
            go::term(state, term.clone(), crate::app::state::Tab::Compare)
        }
        (Subject::NewOrganisation, _) => {
            let last = state.network.organisations.len();
            state.rows.insert(crate::app::places::Pane::Organisations, last);
            Vec::new()
        }
        (Subject::NewWorkshop, change) => workshop::prepared(state, change),
        _ => Vec::new(),
    }
}

/// Opens the field in front in the user's own editor.
pub fn outside(state: &mut State) -> Vec<Effect> {
    state.back_from_outside = false;
    match text_mut(state) {
        Some(editor) => vec![Effect::OpenEditor(editor.text().to_owned())],
        None => no_text(state),
    }
}

fn no_text(state: &mut State) -> Vec<Effect> {
    state.tell(Tone::Plain, words::NO_TEXT_HERE.to(state.language()));
    Vec::new()
}

/// What the user's own editor came back with.
pub(super) fn edited_outside(state: &mut State, text: Option<String>) -> Vec<Effect> {
    let leave = std::mem::take(&mut state.back_from_outside);
    match text {
        Some(text) => {
            if let Some(editor) = text_mut(state) {
                editor.replace_all(text.trim_end_matches('\n'));
                text_changed(state);
            }
        }
        None => state.tell(Tone::Plain, words::EDITOR_LEFT_AS_IT_WAS.to(state.language())),
    }
    if leave { done(state) } else { leave_field(state) }
}

/// Takes typing back.
pub fn undo(state: &mut State) -> Vec<Effect> {
    apply(state, Edit::Undo)
}

/// Types again what was taken back.
pub fn redo(state: &mut State) -> Vec<Effect> {
    apply(state, Edit::Redo)
}

/// Copies the selected text, or the whole field.
pub fn copy(state: &mut State) -> Vec<Effect> {
    let language = state.language();
    let Some(editor) = text_mut(state) else { return Vec::new() };
    let selected = editor.selected_text();
    let text = if selected.is_empty() { editor.text().to_owned() } else { selected.to_owned() };
    let quit = state.keymap.label("quit").unwrap_or_default();
    state.tell(Tone::Done, words::COPIED.with(language, &[&quit]));
    vec![Effect::Copy(text)]
}

/// Cuts the selected text.
pub fn cut(state: &mut State) -> Vec<Effect> {
    apply(state, Edit::Cut)
}
