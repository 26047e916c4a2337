//! The form in which one organisation tells another why it needs a word to mean this, and what the other heard.

use super::{Outcome, recorded_for};
use crate::app::form::{Field, Form, Key, Subject};
use crate::app::state::State;
use crate::app::view::workshop::held;
use crate::domain::text::capital;
use crate::domain::{At, Change, Definition, Entry, Explained, Facet, OrgId, RoundKind, TermId};
use crate::words::{self, Language};

/// Whether the first side meant what the other heard, in the order of the choice.
const ANSWERS: [Option<bool>; 3] = [None, Some(true), Some(false)];

pub(super) fn open(state: &State, org: &OrgId, term: &TermId, to: &OrgId) -> Option<Form> {
    let (language, network) = (state.language(), &state.network);
    let organisation = network.organisations.get(org)?;
    network.organisations.get(to)?;
    let there = organisation.explained.get(&(term.clone(), to.clone()));
    let blank = Explained::default();
    let explained = there.unwrap_or(&blank);
    let given = || organisation.definitions.get(term).map(|it| reasons(it, language)).unwrap_or_default();
    let why = there.map_or_else(given, |it| it.why.clone());
    let (name, other) = (network.name(org), network.name(to));
    let options = [words::NOT_SAID_YET, words::THAT_IS_IT, words::NOT_QUITE];
    let fields = vec![
        Field::text(
            Key::Named("why"),
            words::FIELD_EXPLAINED_WHY.to(language),
            words::HINT_EXPLAINED_WHY.to(language),
            &why,
        ),
        Field::text(
            Key::Named("heard"),
            &words::FIELD_HEARD.with(language, &[other]),
            &words::HINT_HEARD.with(language, &[other]),
            &explained.heard,
        ),
        Field::choice(
            Key::Named("confirmed"),
            words::FIELD_HEARD_WELL.to(language),
            &words::HINT_HEARD_WELL.with(language, &[name, other]),
            options.map(|say| say.to(language).to_owned()).to_vec(),
            ANSWERS.iter().position(|answer| *answer == explained.confirmed).unwrap_or(0),
        ),
        Field::text(
            Key::Named("corrected"),
            words::FIELD_CORRECTED.to(language),
            words::HINT_CORRECTED.to(language),
            &explained.corrected,
        ),
    ];
    let title = words::FORM_EXPLAINED.with(language, &[name, network.label(term), other]);
    let at = At::Explained { org: org.clone(), term: term.clone(), to: to.clone() };
    Some(recorded_for(Form::new(title, Subject::Entry(at), fields), state, org))
}

/// What a definition already says of why the organisation needs the word so: its reason, its criterion, its source.
fn reasons(definition: &Definition, language: Language) -> String {
    let told = |facet: Facet, text: &str| {
        let text = text.trim();
        (!text.is_empty()).then(|| format!("{}: {text}", capital(facet.name(language))))
    };
    let why = Some(definition.why.trim().to_owned()).filter(|why| !why.is_empty());
    let parts = [why, told(Facet::Criterion, &definition.criterion), told(Facet::Source, &definition.source)];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// Whether a workshop is in the round in which this is explained. Elsewhere a reason that is mended stays one that was
/// given on its day, in the minutes of that day.
fn is_explained_now(state: &State, at: &At) -> bool {
    let At::Explained { term, .. } = at else { return false };
    let round = held(state).and_then(|(_, workshop)| Some(&workshop.current()?.1.plan));
    round.is_some_and(|plan| plan.kind == RoundKind::Explain && plan.term.as_ref() == Some(term))
}

pub(super) fn read(state: &State, form: &Form, at: &At, org: &OrgId) -> Outcome {
    let language = state.language();
    let before = match state.network.entry(at) {
        Some(Entry::Explained(before)) => Some(before),
        _ => None,
    };
    let mut after = before.clone().unwrap_or_default();
    after.why = form.named("why");
    if after.why.is_empty() {
        return Outcome::Lacks(Key::Named("why"), words::LACKS_WHY.to(language).to_owned());
    }
    after.heard = form.named("heard");
    after.corrected = form.named("corrected");
    after.confirmed = ANSWERS.get(form.chosen(&Key::Named("confirmed"))).copied().flatten();
    let was = before.clone().unwrap_or_default();
    // What was confirmed are the words that stood there, of both sides.
    let is_new = (&after.heard, &after.why) != (&was.heard, &was.why);
    if after.heard.is_empty() || (is_new && after.confirmed == was.confirmed) {
        after.confirmed = None;
    }
    match after.confirmed {
        Some(false) if after.corrected.is_empty() => {
            return Outcome::Lacks(Key::Named("corrected"), words::LACKS_CORRECTION.to(language).to_owned());
        }
        Some(false) => {}
        _ => after.corrected.clear(),
    }
    if before.as_ref() == Some(&after) {
        return Outcome::Nothing;
    }
    let anew = after.why != was.why && is_explained_now(state, at);
    if anew || after.explained_on.is_none() {
        after.explained_on = Some(state.today);
    }
    after.recorded_by = state.who.recorded_for(org);
    Outcome::change(Change::of_entry(&state.network, at.clone(), Some(Entry::Explained(after))))
}
