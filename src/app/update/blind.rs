//! The blind round: the keyboard goes from organisation to organisation, everybody answers one thing at a time, and
//! nothing of it is seen before the reveal. What is said goes straight to be sealed; the state keeps that it was said.

use std::collections::BTreeSet;

use crate::app::blind::{Blind, Stage, Typing, Unsealed};
use crate::app::effect::Effect;
use crate::app::input::{Key, KeyPress};
use crate::app::overlay::{Confirm, Overlay, Then};
use crate::app::state::{State, Tone};
use crate::app::update::{drafts, edit, hold, message, round, unsealed};
use crate::app::view::blind as view;
use crate::app::view::workshop::held;
use crate::domain::{Ask, Asked, At, BlindProgress, Change, OrgId, Secret, Verdict, WorkshopId};
use crate::words::{self, Say};

/// Opens a blind round of a workshop over the whole screen, or goes on with it: at the first organisation that has not
/// answered everything. Takes the workshops of the network for this workbench.
pub fn begin(state: &mut State, workshop: &WorkshopId, round: &str) -> Vec<Effect> {
    let Some((_, found)) = view::round(&state.network, workshop, round) else {
        return told(state, words::SEALED_NO_ROUND);
    };
    if !found.plan.kind.is_blind() {
        return told(state, words::BLIND_IS_OPEN);
    }
    if found.sealed.values().any(|sealed| sealed.opened.is_some()) {
        return told(state, words::BLIND_IS_REVEALED);
    }
    let blind = Blind {
        workshop: workshop.clone(),
        round: round.to_owned(),
        stage: Stage::Over { last: None },
        progress: BlindProgress::default(),
        sent: std::collections::BTreeSet::new(),
        typing: Typing::default(),
    };
    if view::turns(state, &blind).is_empty() {
        return told(state, words::BLIND_NOTHING_TO_ASK);
    }
    state.overlays.retain(|overlay| !matches!(overlay, Overlay::Stage));
    state.blind = Some(blind);
    hand_on(state, None);
    let mut effects = hold::hold(state);
    effects.push(Effect::ReadProgress { workshop: workshop.clone(), round: round.to_owned() });
    effects
}

/// How far the round was when it was left. Whoever has begun meanwhile is not interrupted.
pub(super) fn progress_came(state: &mut State, workshop: &WorkshopId, round: &str, was: BlindProgress) {
    let Some(blind) = &mut state.blind else { return };
    if blind.workshop != *workshop || blind.round != round {
        return;
    }
    blind.progress.passed.extend(was.passed);
    blind.progress.unfinished.extend(was.unfinished);
    if matches!(blind.stage, Stage::HandOver { from: None, .. } | Stage::Over { last: None }) {
        hand_on(state, None);
    }
}

/// Keeps how far the round is.
fn keep_progress(state: &State) -> Vec<Effect> {
    let Some(blind) = &state.blind else { return Vec::new() };
    let (workshop, round) = (blind.workshop.clone(), blind.round.clone());
    vec![Effect::KeepProgress { workshop, round, progress: blind.progress.clone() }]
}

/// Notes of what is asked whether it was passed and whether it is unfinished; keeps that when it is news.
fn note(state: &mut State, ask: &Ask, passed: bool, unfinished: bool) -> Vec<Effect> {
    let Some(blind) = &mut state.blind else { return Vec::new() };
    let set = |of: &mut BTreeSet<Ask>, is: bool| if is { of.insert(ask.clone()) } else { of.remove(ask) };
    let news = [set(&mut blind.progress.passed, passed), set(&mut blind.progress.unfinished, unfinished)];
    if news.contains(&true) { keep_progress(state) } else { Vec::new() }
}

/// Asks to reveal what was sealed for a round: its own answers when it is a blind one, otherwise those of all blind
/// rounds about its term. Says first who has not answered, because a reveal cannot be taken back.
pub fn reveal(state: &mut State, workshop: &WorkshopId, round: &str) -> Vec<Effect> {
    let language = state.language();
    let rounds = view::to_reveal(&state.network, workshop, round);
    if rounds.is_empty() {
        return told(state, words::REVEAL_NOTHING);
    }
    let mut text = vec![words::REVEAL_CANNOT_GO_BACK.to(language).to_owned()];
    let missing = view::unanswered(&state.network, workshop, &rounds);
    if !missing.is_empty() {
        let names: Vec<&str> = missing.iter().map(|org| state.network.name(org)).collect();
        text.push(words::REVEAL_UNANSWERED.with(language, &[&names.join(", ")]));
    }
    state.overlays.push(Overlay::Confirm(Confirm {
        title: words::REVEAL_ASK.to(language).to_owned(),
        text,
        yes: words::REVEAL_YES.to(language).to_owned(),
        then: Then::Reveal(workshop.clone(), rounds),
    }));
    Vec::new()
}

/// Reveals, after the question.
pub(super) fn reveal_now(state: &mut State, workshop: WorkshopId, rounds: Vec<String>) -> Vec<Effect> {
    state.saving += 1;
    vec![Effect::Reveal { workshop, rounds, today: state.today }]
}

/// What was sealed is revealed. What could not be opened has to be said again: that is asked at once.
pub(super) fn revealed(
    state: &mut State,
    change: &Change,
    workshop: WorkshopId,
    missing: Vec<(String, Ask)>,
) -> Vec<Effect> {
    let language = state.language();
    let mut effects = message::arrived(state);
    let kept = drafts::keep_replaced(state, change);
    let done = if kept.is_empty() { words::REVEAL_DONE } else { words::REVEAL_DONE_KEPT };
    effects.extend(kept);
    effects.extend(edit::take_over(state, change));
    if missing.is_empty() {
        state.tell(Tone::Done, done.to(language));
        effects.extend(round::revealed(state));
        return effects;
    }
    let lost: BTreeSet<&OrgId> = missing.iter().map(|(_, ask)| &ask.by).collect();
    let names: Vec<&str> = lost.into_iter().map(|org| state.network.name(org)).collect();
    let text = words::REVEAL_LOST_WHY.with(language, &[&names.join(", ")]);
    state.overlays.push(Overlay::Confirm(Confirm {
        title: words::REVEAL_LOST.to(language).to_owned(),
        text: vec![text],
        yes: words::REVEAL_REPEAT.to(language).to_owned(),
        then: Then::Repeat(workshop, missing),
    }));
    effects
}

/// Empties what can no longer be opened, so that it can be said again.
pub(super) fn repeat(state: &mut State, workshop: &WorkshopId, missing: Vec<(String, Ask)>) -> Vec<Effect> {
    let mut rounds: std::collections::BTreeMap<String, Vec<Ask>> = std::collections::BTreeMap::new();
    for (round, ask) in missing {
        rounds.entry(round).or_default().push(ask);
    }
    let mut effects = Vec::new();
    for (round, asks) in rounds {
        state.saving += 1;
        effects.push(Effect::TakeBack { workshop: workshop.clone(), round, asks });
    }
    effects
}

/// Goes on with the blind round in which a workshop is that runs or rests.
pub fn resume(state: &mut State) -> Vec<Effect> {
    let open = held(state).and_then(|(id, workshop)| {
        let (key, _) = workshop.current().filter(|(_, round)| round.plan.kind.is_blind())?;
        Some((id.clone(), key.to_owned()))
    });
    match open {
        Some((workshop, round)) => begin(state, &workshop, &round),
        None => told(state, words::BLIND_NONE_OPEN),
    }
}

/// Reveals what was sealed for the round in which a workshop is that runs or rests.
pub fn reveal_current(state: &mut State) -> Vec<Effect> {
    let open = held(state).and_then(|(id, workshop)| Some((id.clone(), workshop.current()?.0.to_owned())));
    match open {
        Some((workshop, round)) => reveal(state, &workshop, &round),
        None => told(state, words::REVEAL_NOTHING),
    }
}

fn told(state: &mut State, say: Say) -> Vec<Effect> {
    let text = crate::domain::text::capital(say.to(state.language()));
    state.tell(Tone::Plain, text);
    Vec::new()
}

/// Whether a text is being typed unseen, so that keys are letters.
pub(super) fn is_typing(state: &State) -> bool {
    state.overlays.is_empty() && view::is_typing(state)
}

/// Enter: the organisation takes the keyboard, what was typed is sealed, or the round is left when it is over.
pub fn go_on(state: &mut State) -> Vec<Effect> {
    let Some(blind) = &state.blind else { return Vec::new() };
    match blind.stage.clone() {
        Stage::HandOver { to, .. } => {
            let first = open_asks(state, &to).first().copied().unwrap_or(0);
            ask(state, to, first);
            Vec::new()
        }
        Stage::Asking { .. } if is_typing(state) => {
            let effects = seal_typed(state);
            step_on(state);
            effects
        }
        Stage::Asking { .. } => Vec::new(),
        Stage::Over { .. } => {
            state.blind = None;
            Vec::new()
        }
    }
}

/// Says yes.
pub fn yes(state: &mut State) -> Vec<Effect> {
    say(state, Verdict::Yes)
}

/// Says that it depends.
pub fn depends(state: &mut State) -> Vec<Effect> {
    say(state, Verdict::Depends)
}

/// Says no.
pub fn no(state: &mut State) -> Vec<Effect> {
    say(state, Verdict::No)
}

fn say(state: &mut State, verdict: Verdict) -> Vec<Effect> {
    let Some(ask) = view::asked(state) else { return Vec::new() };
    let effects = seal(state, ask, Secret::new(verdict.key()));
    step_on(state);
    effects
}

/// Would rather not answer; what was answered here earlier is taken back.
pub fn pass(state: &mut State) -> Vec<Effect> {
    let Some(ask) = view::asked(state) else { return Vec::new() };
    let mut effects = take_back(state, &ask);
    effects.extend(note(state, &ask, true, false));
    if let Some(blind) = &mut state.blind {
        blind.typing = Typing::default();
    }
    step_on(state);
    effects
}

/// Passes over all that is left to be asked about the same organisation, or of all cases.
pub fn enough(state: &mut State) -> Vec<Effect> {
    let Some(Stage::Asking { org, at }) = state.blind.as_ref().map(|blind| blind.stage.clone()) else {
        return Vec::new();
    };
    let asks = view::asks_in_front(state, &org);
    let together = view::together(&asks, at);
    let open: Vec<usize> =
        open_asks(state, &org).into_iter().filter(|open| together.contains(open)).collect();
    if let Some(blind) = &mut state.blind {
        blind.progress.passed.extend(open.iter().filter_map(|open| asks.get(*open).cloned()));
    }
    let effects = keep_progress(state);
    ask(state, org, together.end.saturating_sub(1));
    step_on(state);
    effects
}

/// Goes back to what was asked before, to answer it anew; from a hand-over to whoever answered last.
pub fn back(state: &mut State) -> Vec<Effect> {
    let effects = keep(state);
    let Some(blind) = &state.blind else { return effects };
    match blind.stage.clone() {
        Stage::Asking { org, at: 0 } => to_hand_over(state, org, None),
        Stage::Asking { org, at } => ask(state, org, at - 1),
        Stage::HandOver { from: Some(org), .. } | Stage::Over { last: Some(org) } => {
            let last = all_asks(state, &org).saturating_sub(1);
            ask(state, org, last);
        }
        Stage::HandOver { .. } | Stage::Over { .. } => {}
    }
    effects
}

/// Goes on without changing what was answered here.
pub fn forward(state: &mut State) -> Vec<Effect> {
    let Some(blind) = &state.blind else { return Vec::new() };
    if let Stage::Asking { org, at } = &blind.stage {
        let done = view::turns(state, blind).into_iter().find(|turn| turn.org == *org);
        if done.and_then(|turn| turn.done.get(*at).copied()).unwrap_or(false) {
            step_on(state);
        }
    }
    Vec::new()
}

/// Hands the keyboard to the organisation before the one that is named.
pub fn up(state: &mut State) -> Vec<Effect> {
    choose(state, -1)
}

/// Hands the keyboard to the organisation behind the one that is named.
pub fn down(state: &mut State) -> Vec<Effect> {
    choose(state, 1)
}

fn choose(state: &mut State, by: isize) -> Vec<Effect> {
    let Some(blind) = &state.blind else { return Vec::new() };
    let Stage::HandOver { to, from } = blind.stage.clone() else { return Vec::new() };
    let orgs: Vec<OrgId> = view::turns(state, blind).into_iter().map(|turn| turn.org).collect();
    let Some(now) = orgs.iter().position(|org| *org == to) else { return Vec::new() };
    // Behind the last comes the first.
    let next = (now + orgs.len()).saturating_add_signed(by) % orgs.len();
    if let Some(org) = orgs.get(next) {
        to_hand_over(state, org.clone(), from);
    }
    Vec::new()
}

/// Leaves the round for now. What is sealed stays so, and the round goes on where it was.
pub fn leave(state: &mut State) -> Vec<Effect> {
    let effects = if is_typing(state) { seal_typed(state) } else { Vec::new() };
    state.blind = None;
    told(state, words::BLIND_LEFT);
    effects
}

/// A key that is no command goes to the text that is typed unseen.
pub(super) fn pressed(state: &mut State, press: KeyPress) -> Vec<Effect> {
    let Some(blind) = &mut state.blind else { return Vec::new() };
    if press.code == Key::Backspace {
        if blind.typing.text.pop() {
            blind.typing.fresh = true;
            return Vec::new();
        }
        return back(state);
    }
    press.text().map_or_else(Vec::new, |letter| typed(state, letter.encode_utf8(&mut [0; 4])))
}

/// A text goes to what is typed unseen, on one line.
pub(super) fn typed(state: &mut State, text: &str) -> Vec<Effect> {
    let Some(blind) = &mut state.blind else { return Vec::new() };
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    blind.typing.text.push(&line);
    blind.typing.fresh = true;
    Vec::new()
}

/// Seals what is being typed as far as it is, so that neither a power cut nor an end takes it along.
pub(super) fn keep(state: &mut State) -> Vec<Effect> {
    let fresh = state.blind.as_ref().is_some_and(|blind| blind.typing.fresh);
    let Some(ask) = view::asked(state).filter(|_| fresh && view::is_typing(state)) else { return Vec::new() };
    let Some(blind) = &mut state.blind else { return Vec::new() };
    blind.typing.fresh = false;
    let text = blind.typing.text.clone();
    if text.is_blank() {
        return if std::mem::take(&mut blind.typing.kept) { take_back(state, &ask) } else { Vec::new() };
    }
    blind.typing.kept = true;
    // First that it is unfinished: after a crash in between it must not look finished.
    let mut effects = note(state, &ask, false, true);
    effects.extend(send(state, ask, text));
    effects
}

/// Seals what was typed and is done with it. Nothing typed leaves what stood there; a text that was wiped out is
/// taken back.
fn seal_typed(state: &mut State) -> Vec<Effect> {
    let blank = state.blind.as_ref().is_none_or(|blind| blind.typing.text.is_blank());
    let mut effects = keep(state);
    if let Some(ask) = view::asked(state) {
        let passed = blank && !view::is_said(state, &ask);
        effects.extend(note(state, &ask, passed, false));
    }
    if let Some(blind) = &mut state.blind {
        blind.typing = Typing::default();
    }
    effects
}

fn seal(state: &mut State, ask: Ask, said: Secret) -> Vec<Effect> {
    let mut effects = note(state, &ask, false, false);
    effects.extend(send(state, ask, said));
    effects
}

/// Sends what was said to be sealed.
fn send(state: &mut State, ask: Ask, said: Secret) -> Vec<Effect> {
    let Some(blind) = &mut state.blind else { return Vec::new() };
    blind.sent.insert(ask.clone());
    let (workshop, round) = (blind.workshop.clone(), blind.round.clone());
    state.saving += 1;
    vec![Effect::Seal { workshop, round, ask, said }]
}

fn take_back(state: &mut State, ask: &Ask) -> Vec<Effect> {
    let Some(blind) = &mut state.blind else { return Vec::new() };
    let (workshop, round) = (blind.workshop.clone(), blind.round.clone());
    let sealed = view::round(&state.network, &workshop, &round)
        .is_some_and(|(_, found)| found.sealed.contains_key(ask));
    if !blind.sent.remove(ask) && !sealed {
        return Vec::new();
    }
    state.saving += 1;
    vec![Effect::TakeBack { workshop, round, asks: vec![ask.clone()] }]
}

/// What was said is sealed.
pub(super) fn sealed(state: &mut State, change: &Change) -> Vec<Effect> {
    if let (Some(blind), Change::Entry { at: At::Sealed { ask, .. }, .. }) = (&mut state.blind, change) {
        blind.sent.remove(ask);
    }
    unsealed::sealed(state, change);
    taken_back(state, change)
}

/// What was sealed is taken back.
pub(super) fn taken_back(state: &mut State, change: &Change) -> Vec<Effect> {
    let mut effects = message::arrived(state);
    effects.extend(edit::take_over(state, change));
    effects
}

/// What was said could not be sealed: it is asked again. A text comes back as it was typed, still unseen; when another
/// organisation is answering by then, as soon as the keyboard comes round.
pub(super) fn seal_failed(state: &mut State, place: Unsealed, said: Secret, why: String) -> Vec<Effect> {
    let ask = place.ask.clone();
    let in_front =
        state.blind.as_mut().filter(|it| (&it.workshop, &it.round) == (&place.workshop, &place.round));
    let is_in_front = in_front.is_some_and(|blind| {
        blind.sent.remove(&ask);
        true
    });
    if matches!(ask.what, Asked::Wording { .. }) {
        unsealed::keep(state, place, said);
    }
    if is_in_front {
        back_to(state, &ask);
    }
    unsealed::tell(state, why);
    message::arrived(state)
}

/// Goes back to what has to be answered again, unless somebody else is answering or something is being typed.
fn back_to(state: &mut State, again: &Ask) {
    let Some(blind) = &state.blind else { return };
    let may = match &blind.stage {
        Stage::HandOver { from, .. } => from.as_ref() == Some(&again.by),
        Stage::Asking { org, .. } => *org == again.by && blind.typing.text.is_blank(),
        Stage::Over { .. } => true,
    };
    let at = view::asks_in_front(state, &again.by).iter().position(|one| one == again);
    if let Some(at) = at.filter(|_| may) {
        ask(state, again.by.clone(), at);
    }
}

/// After the folder was read again: a round that is gone or revealed cannot go on.
pub(super) fn refresh(state: &mut State) {
    let Some(blind) = &state.blind else { return };
    let open = view::round(&state.network, &blind.workshop, &blind.round)
        .is_some_and(|(_, round)| round.sealed.values().all(|sealed| sealed.opened.is_none()));
    if !open || view::turns(state, blind).is_empty() {
        unsealed::close_round(state);
    }
}

fn ask(state: &mut State, org: OrgId, at: usize) {
    if let Some(blind) = &mut state.blind {
        blind.stage = Stage::Asking { org, at };
        blind.typing = Typing::default();
    }
    let typing = unsealed::reopen(state);
    if let Some(blind) = &mut state.blind {
        blind.typing = typing;
    }
}

fn to_hand_over(state: &mut State, to: OrgId, from: Option<OrgId>) {
    if let Some(blind) = &mut state.blind {
        blind.stage = Stage::HandOver { to, from };
        blind.typing = Typing::default();
    }
}

/// Which of what an organisation is asked is still open.
fn open_asks(state: &State, org: &OrgId) -> Vec<usize> {
    let turns = state.blind.as_ref().map(|blind| view::turns(state, blind)).unwrap_or_default();
    let turn = turns.into_iter().find(|turn| turn.org == *org);
    let done = turn.map(|turn| turn.done).unwrap_or_default();
    done.iter().enumerate().filter(|(_, done)| !**done).map(|(at, _)| at).collect()
}

fn all_asks(state: &State, org: &OrgId) -> usize {
    let turns = state.blind.as_ref().map(|blind| view::turns(state, blind)).unwrap_or_default();
    turns.into_iter().find(|turn| turn.org == *org).map_or(0, |turn| turn.done.len())
}

/// Goes to what is asked next; at the end the keyboard is handed on.
fn step_on(state: &mut State) {
    let Some(Stage::Asking { org, at }) = state.blind.as_ref().map(|blind| blind.stage.clone()) else {
        return;
    };
    if at + 1 < all_asks(state, &org) {
        ask(state, org, at + 1);
    } else {
        hand_on(state, Some(org));
    }
}

/// Hands the keyboard to the next organisation that has not answered everything, the one that just had it last; nobody
/// is left at the end.
fn hand_on(state: &mut State, from: Option<OrgId>) {
    let Some(turns) = state.blind.as_ref().map(|blind| view::turns(state, blind)) else { return };
    let behind = from.as_ref().and_then(|from| turns.iter().position(|turn| turn.org == *from));
    let (before, after) = turns.split_at(behind.map_or(0, |at| at + 1).min(turns.len()));
    match after.iter().chain(before).find(|turn| !turn.is_over()) {
        Some(turn) => {
            let from = from.filter(|from| *from != turn.org);
            to_hand_over(state, turn.org.clone(), from);
        }
        None => {
            if let Some(blind) = &mut state.blind {
                blind.stage = Stage::Over { last: from };
            }
        }
    }
}
