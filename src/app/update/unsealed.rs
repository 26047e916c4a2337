//! What was typed unseen and could not be sealed, because the disk was full or gone for a moment: it comes back to where
//! it was asked, and the program does not end without a word while there is some. It must not be written down in the open,
//! so the journal of drafts never sees it.

use crate::app::blind::{Typing, Unsealed};
use crate::app::effect::Effect;
use crate::app::state::{State, Tone};
use crate::app::view::blind as view;
use crate::domain::{At, Change, OrgId, Secret, text};
use crate::words;

/// Where what is asked now belongs.
fn in_front(state: &State) -> Option<Unsealed> {
    let blind = state.blind.as_ref()?;
    let (workshop, round) = (blind.workshop.clone(), blind.round.clone());
    Some(Unsealed { workshop, round, ask: view::asked(state)? })
}

/// Keeps a text until it can be sealed. Where it is being typed further it is part of that already, or goes in front.
pub(super) fn keep(state: &mut State, place: Unsealed, said: Secret) {
    let is_typed_here = in_front(state).as_ref() == Some(&place);
    match &mut state.blind {
        Some(blind) if is_typed_here => {
            let typing = &mut blind.typing;
            if !typing.kept {
                let later = std::mem::replace(&mut typing.text, said);
                typing.text.push(later.expose());
            }
            typing.fresh = true;
        }
        _ => {
            state.unsealed.insert(place, said);
        }
    }
}

/// What to go on typing at what is asked now: what could not be sealed of it, or nothing.
pub(super) fn reopen(state: &mut State) -> Typing {
    let text = in_front(state).and_then(|place| state.unsealed.remove(&place));
    text.map_or_else(Typing::default, |text| Typing { text, fresh: true, kept: false })
}

/// Closes the blind round in front. What is being typed and was not sent to be sealed is kept.
pub(super) fn close_round(state: &mut State) {
    let place = in_front(state);
    let Some(blind) = state.blind.take() else { return };
    if let Some(place) = place.filter(|_| blind.typing.fresh && !blind.typing.text.is_blank()) {
        state.unsealed.insert(place, blind.typing.text);
    }
}

/// Something is sealed: nothing earlier of it need be kept.
pub(super) fn sealed(state: &mut State, change: &Change) {
    if let Change::Entry { at: At::Sealed { workshop, round, ask }, .. } = change {
        let (workshop, round, ask) = (workshop.clone(), round.clone(), ask.clone());
        state.unsealed.remove(&Unsealed { workshop, round, ask });
    }
}

/// Tries to seal all of it again. It stays here until it is sealed.
pub(super) fn again(state: &mut State) -> Vec<Effect> {
    state.saving += state.unsealed.len();
    let seal = |(place, said): (&Unsealed, &Secret)| {
        let Unsealed { workshop, round, ask } = place.clone();
        Effect::Seal { workshop, round, ask, said: said.clone() }
    };
    state.unsealed.iter().map(seal).collect()
}

/// Says why something could not be sealed and, when nothing asks for it now, that it is kept.
pub(super) fn tell(state: &mut State, why: String) {
    if state.unsealed.is_empty() {
        return state.tell(Tone::Trouble, why);
    }
    let key = state.keymap.label("saved").unwrap_or_default();
    let kept = words::UNSEALED_KEPT.with(state.language(), &[&whose(state), &key]);
    state.tell(Tone::Trouble, format!("{}. {kept}", text::capital(&why)));
}

/// Whose it is, by name.
pub(super) fn whose(state: &State) -> String {
    let mut orgs: Vec<&OrgId> = state.unsealed.keys().map(|place| &place.ask.by).collect();
    orgs.sort();
    orgs.dedup();
    let names: Vec<&str> = orgs.into_iter().map(|org| state.network.name(org)).collect();
    names.join(", ")
}
