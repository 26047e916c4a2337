//! Texts that are not saved: those that are being typed, those that were kept for later, and those that were
//! found when the workbench was opened. The journal on disk holds every one of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::app::effect::{Draft, Effect};
use crate::app::form::{Form, Subject};
use crate::app::forms;
use crate::app::overlay::{Overlay, PickItem, Picker, Purpose, ReadLine};
use crate::app::state::{State, Tone};
use crate::app::update::form;
use crate::app::view;
use crate::domain::{At, Change, Entry, text};
use crate::words;

/// Whether a place is a field of the subject with this place.
fn is_of(place: &str, subject: &str) -> bool {
    place.strip_prefix(subject).is_some_and(|field| field.starts_with('/'))
}

/// Takes the texts of one subject out of a map.
fn take_of(texts: &mut BTreeMap<String, String>, subject: &str) -> BTreeMap<String, String> {
    let (of_it, others) = std::mem::take(texts).into_iter().partition(|(place, _)| is_of(place, subject));
    *texts = others;
    of_it
}

fn forget_one(place: String, kept: bool) -> Effect {
    Effect::ForgetDraft { place, kept }
}

// ---- being typed ------------------------------------------------------------------------------------

/// What is being typed and is not on disk, for the journal; nothing when that is already there.
pub(super) fn journal(state: &mut State) -> Vec<Effect> {
    let Some(form) = form::form(state).filter(|form| form.touched) else { return Vec::new() };
    let mut effects = Vec::new();
    for (place, text) in form.changed() {
        if state.journalled.get(&place) != Some(&text) {
            state.journalled.insert(place.clone(), text.clone());
            effects.push(Effect::Journal(Draft { place, text, kept: false }));
        }
    }
    effects
}

/// What was typed into a form is on its way to disk, and stays in the journal until it is there.
pub(super) fn sent(state: &mut State, subject: &str) -> Vec<Effect> {
    let of_it = take_of(&mut state.journalled, subject);
    state.on_their_way.extend(of_it.into_keys());
    arrived(state)
}

/// Once nothing is on its way any more, the journal need not keep what was.
pub(super) fn arrived(state: &mut State) -> Vec<Effect> {
    if state.saving > 0 || !state.unsaved.is_empty() {
        return Vec::new();
    }
    let there = std::mem::take(&mut state.on_their_way);
    // What is being typed anew has its own time.
    there
        .into_iter()
        .filter(|place| !state.journalled.contains_key(place))
        .map(|place| forget_one(place, false))
        .collect()
}

/// What was typed into a form need not be in the journal as being typed any longer.
fn forget(state: &mut State, subject: &str) -> Vec<Effect> {
    let mut of_it: Vec<String> = take_of(&mut state.journalled, subject).into_keys().collect();
    state.on_their_way.retain(|place| {
        let stays = !is_of(place, subject);
        if !stays && !of_it.contains(place) {
            of_it.push(place.clone());
        }
        stays
    });
    of_it.into_iter().map(|place| forget_one(place, false)).collect()
}

/// Nothing that was written for a subject is needed any longer, kept or not.
pub(super) fn discard(state: &mut State, subject: &str) -> Vec<Effect> {
    let mut effects = forget(state, subject);
    let kept = take_of(&mut state.kept, subject);
    effects.extend(kept.into_keys().map(|place| forget_one(place, true)));
    effects
}

// ---- kept for later ---------------------------------------------------------------------------------

/// Keeps one text. Where another was kept, both are: neither has been saved.
fn keep_one(state: &mut State, place: String, text: String) -> Effect {
    let kept = state.kept.entry(place.clone()).or_default();
    if kept.trim().is_empty() || text.contains(kept.as_str()) {
        *kept = text;
    } else if !kept.contains(&text) {
        *kept = format!("{kept}\n\n{text}");
    }
    Effect::Journal(Draft { place, text: kept.clone(), kept: true })
}

/// Keeps a text of a form that could not be put where it belongs. What the journal has of it stays there.
pub(super) fn came_back(state: &mut State, place: String, text: String) -> Vec<Effect> {
    state.on_their_way.remove(&place);
    vec![keep_one(state, place, text)]
}

/// Keeps the guesses that were written in other words before a reveal put what was sealed in their place.
pub(super) fn keep_replaced(state: &mut State, change: &Change) -> Vec<Effect> {
    let mut effects = Vec::new();
    for part in change.parts() {
        let Change::Entry { at: at @ At::GuessedWording { .. }, after, .. } = part else { continue };
        let (Some(Entry::GuessedWording(was)), Some(Entry::GuessedWording(is))) =
            (state.network.entry(at), after.as_deref())
        else {
            continue;
        };
        if was.wording != is.wording && !was.wording.trim().is_empty() {
            let place = format!("{}/wording", Subject::Entry(at.clone()).place());
            effects.push(keep_one(state, place, was.wording));
        }
    }
    effects
}

/// Keeps a form that is left without being handed in, and says so. One in which nothing is otherwise than on disk
/// is nothing to keep.
pub(super) fn keep(state: &mut State, form: Form, say: words::Say) -> Vec<Effect> {
    let subject = form.subject.place();
    let mut effects: Vec<Effect> =
        form.changed().into_iter().map(|(place, text)| keep_one(state, place, text)).collect();
    effects.extend(forget(state, &subject));
    if form.touched && form.fields.iter().any(crate::app::form::Field::is_changed) {
        state.unfinished.insert(subject, form);
        state.tell(Tone::Plain, say.to(state.language()));
    }
    effects
}

/// Keeps what a change says that was given up for what somebody else has written, which is on screen now.
pub(super) fn keep_change(state: &mut State, mine: &Change) -> Vec<Effect> {
    let mut effects = Vec::new();
    for part in mine.parts() {
        let Some(subject) = subject_of(state, part) else { continue };
        let place = subject.place();
        let theirs = Arc::clone(&state.network);
        let there = forms::open(state, subject.clone());
        // The same form as it would be if the change had been made after all.
        let applied = part.onto(&theirs).apply(Arc::make_mut(&mut state.network)).is_ok();
        let with_mine = applied.then(|| forms::open(state, subject)).flatten();
        state.network = theirs;
        for field in with_mine.iter().flat_map(|form| &form.fields) {
            let says = field.says();
            let same = there.as_ref().and_then(|there| there.field(&field.key)).map(|it| it.says());
            if !says.trim().is_empty() && same.as_ref() != Some(&says) {
                effects.push(keep_one(state, format!("{place}/{}", field.key.name()), says));
            }
        }
        effects.extend(forget(state, &place));
    }
    effects
}

/// Keeps what the changes say that could not be put on disk, because the program is about to end without them.
pub(super) fn keep_unsaved(state: &mut State) -> Vec<Effect> {
    let unsaved = std::mem::take(&mut state.unsaved);
    for change in unsaved.iter().rev() {
        // One that cannot be taken back has nothing to be held against; the others have.
        let _ = change.inverse().apply(Arc::make_mut(&mut state.network));
    }
    unsaved.iter().flat_map(|change| keep_change(state, change)).collect()
}

/// What a change says is being put on disk after all, over what somebody else has written.
pub(super) fn stood(state: &mut State, mine: &Change) -> Vec<Effect> {
    let subjects: Vec<Subject> =
        mine.parts().into_iter().filter_map(|part| subject_of(state, part)).collect();
    subjects.iter().flat_map(|subject| sent(state, &subject.place())).collect()
}

/// Which form makes a change.
fn subject_of(state: &State, change: &Change) -> Option<Subject> {
    Some(match change.clone() {
        Change::Charter { .. } => Subject::Charter,
        Change::Organisation { org, .. } => Subject::Organisation(org),
        Change::Term { term, .. } => Subject::Term(term),
        Change::Definition { org, term, .. } => Subject::Definition { org, term },
        Change::Case { case, .. } => Subject::Case(case),
        Change::Answer { org, term, case, .. } => Subject::Answer { org, term, case },
        Change::Candidate { term, key, .. } => Subject::Candidate { term, key },
        Change::Position { org, term, after, .. } => {
            let on = after.and_then(|position| position.on);
            let all = &state.network.proposals.get(&term)?.candidates;
            let (key, _) = all.iter().find(|(_, candidate)| Some(candidate.fingerprint()) == on)?;
            Subject::Position { org, key: key.clone(), term }
        }
        Change::Entry { at, .. } => Subject::Entry(at),
        _ => return None,
    })
}

/// Puts what was kept of the form in front back into its fields, where it is being typed again.
pub(super) fn put_back(state: &mut State) -> Vec<Effect> {
    let Some(form) = form::form(state) else { return Vec::new() };
    let (subject, focus, was_left) = (form.subject.place(), form.focus, form.touched);
    let mut first = None;
    let mut effects = Vec::new();
    for (place, text) in take_of(&mut state.kept, &subject) {
        let name = place.rsplit('/').next().unwrap_or_default();
        let Some(form) = form::form_mut(state) else { break };
        if !form.put_back(name, &text) {
            // This form has no such field now: it stays kept.
            state.kept.insert(place, text);
            continue;
        }
        first = Some(first.map_or(form.focus, |first: usize| first.min(form.focus)));
        form::text_changed(state);
        state.journalled.insert(place.clone(), text.clone());
        effects.push(Effect::Journal(Draft { place: place.clone(), text, kept: false }));
        effects.push(forget_one(place, true));
    }
    if let (Some(first), Some(form)) = (first, form::form_mut(state)) {
        form.focus = if was_left { focus } else { first };
        state.tell(Tone::Plain, words::KEPT_IS_BACK.to(state.language()));
    }
    effects
}

/// Puts what was kept of the form in front into its fields.
pub fn take_kept(state: &mut State) -> Vec<Effect> {
    let effects = put_back(state);
    if effects.is_empty() {
        state.tell(Tone::Plain, words::NOTHING_KEPT.to(state.language()));
    }
    effects
}

/// Goes on with what was kept of a subject: its form opens with it. What it belongs to may be gone; then it can
/// be read and copied.
pub(super) fn go_on(state: &mut State, subject: &str) -> Vec<Effect> {
    let there = Subject::of_place(&format!("{subject}/"))
        .map(|(subject, _)| subject)
        .filter(|it| state.unfinished.contains_key(subject) || forms::open(state, it.clone()).is_some());
    let Some(there) = there else {
        let kept = state.kept.iter().filter(|(place, _)| is_of(place, subject));
        let texts = kept.map(|(_, text)| text.clone()).collect();
        read(state, subject, texts);
        return Vec::new();
    };
    let mut effects = form::open(state, there);
    effects.extend(put_back(state));
    effects
}

fn read(state: &mut State, title: &str, texts: Vec<String>) {
    let mut lines = Vec::new();
    for text in texts {
        if !lines.is_empty() {
            lines.push(ReadLine::Gap);
        }
        lines.extend(text.lines().map(|line| ReadLine::Text(line.to_owned())));
    }
    state.overlays.push(Overlay::Read { title: title.to_owned(), lines, top: 0 });
}

// ---- found when the workbench was opened ------------------------------------------------------------

/// Offers the texts that were not saved when the program last ended.
pub(super) fn offer(state: &mut State, drafts: Vec<Draft>) -> Vec<Effect> {
    // What had reached the disk after all need not be offered.
    let is_saved = |draft: &Draft| {
        view::kept::field(state, &draft.place).is_some_and(|(_, field)| field.says() == draft.text)
    };
    let (saved, drafts): (Vec<Draft>, Vec<Draft>) = drafts.into_iter().partition(is_saved);
    for draft in drafts.iter().filter(|draft| draft.kept) {
        state.kept.insert(draft.place.clone(), draft.text.clone());
    }
    list(state, drafts);
    saved.into_iter().map(|draft| forget_one(draft.place, draft.kept)).collect()
}

/// Shows a list of texts to choose from, if there are any.
fn list(state: &mut State, drafts: Vec<Draft>) {
    if drafts.is_empty() {
        return;
    }
    let language = state.language();
    let kept = drafts.iter().filter(|draft| draft.kept).count();
    let title = match kept {
        0 => words::DRAFTS_FOUND,
        kept if kept == drafts.len() => words::DRAFTS_KEPT,
        _ => words::DRAFTS_UNSAVED,
    };
    let mixed = kept > 0 && kept < drafts.len();
    let mut items: Vec<PickItem> = drafts
        .iter()
        .map(|draft| {
            let label = view::kept::title(state, &draft.place);
            let says = text::one_line(&draft.text, 200);
            let kind = if draft.kept { words::DRAFT_KEPT } else { words::DRAFT_TYPED };
            let remark = if mixed { format!("{}: {says}", kind.to(language)) } else { says };
            PickItem { label, remark, ticked: None }
        })
        .collect();
    let away = words::THROW_AWAY.to(language).to_owned();
    items.push(PickItem { label: away, remark: String::new(), ticked: None });
    let title = title.to(language).to_owned();
    let purpose = Purpose::Drafts(drafts);
    state.overlays.push(Overlay::Picker(Picker { title, items, selected: 0, purpose }));
}

/// One of the list was chosen, or to throw them all away. Those of the same form come along; the list of the
/// others waits behind it.
pub(super) fn chosen(state: &mut State, drafts: Vec<Draft>, selected: usize) -> Vec<Effect> {
    let Some(chosen) = drafts.get(selected).cloned() else { return throw_away(state, drafts) };
    let subject = chosen.place.rsplit_once('/').map_or(chosen.place.as_str(), |(subject, _)| subject);
    let (with_it, others): (Vec<Draft>, Vec<Draft>) =
        drafts.into_iter().partition(|draft| draft.kept == chosen.kept && is_of(&draft.place, subject));
    list(state, others);
    if chosen.kept {
        return go_on(state, subject);
    }
    let there =
        Subject::of_place(&chosen.place).filter(|(subject, _)| forms::open(state, subject.clone()).is_some());
    let Some((there, _)) = there else {
        read(state, subject, with_it.into_iter().map(|draft| draft.text).collect());
        return Vec::new();
    };
    let effects = form::open(state, there);
    let mut lost = Vec::new();
    for draft in with_it {
        let name = draft.place.rsplit('/').next().unwrap_or_default();
        if form::form_mut(state).is_some_and(|form| form.put_back(name, &draft.text)) {
            form::text_changed(state);
            state.journalled.insert(draft.place, draft.text);
        } else {
            lost.push(draft.text);
        }
    }
    if !lost.is_empty() {
        read(state, subject, lost);
    }
    effects
}

fn throw_away(state: &mut State, drafts: Vec<Draft>) -> Vec<Effect> {
    for draft in drafts.iter().filter(|draft| draft.kept) {
        state.kept.remove(&draft.place);
    }
    drafts.into_iter().map(|draft| forget_one(draft.place, draft.kept)).collect()
}

/// The list was left without choosing: what is in it is kept.
pub(super) fn leave_list(state: &mut State, drafts: Vec<Draft>) -> Vec<Effect> {
    let mut effects = Vec::new();
    for draft in drafts.into_iter().filter(|draft| !draft.kept) {
        effects.push(keep_one(state, draft.place.clone(), draft.text));
        effects.push(forget_one(draft.place, false));
    }
    state.tell(Tone::Plain, words::DRAFTS_LEFT.to(state.language()));
    effects
}
