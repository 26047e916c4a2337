//! What somebody reads who comes in late: who is there, what was done, shown, explained, decided and promised, and what
//! comes next.

use crate::app::overlay::ReadLine;
use crate::app::state::State;
use crate::app::view::workshop::{self as view, Progress};
use crate::domain::{Agreement, Asked, TermId, Workshop, WorkshopId};
use crate::words::{self, Language, Say};

/// The whole text. Parts of which there is nothing to say are left out, but for what was decided.
#[must_use]
pub fn lines(state: &State, id: &WorkshopId, workshop: &Workshop) -> Vec<ReadLine> {
    let language = state.language();
    let there = view::attendance(&state.network, workshop, language);
    let mut lines = Vec::new();
    let mut part = |heading: Say, texts: Vec<String>| {
        if texts.is_empty() {
            return;
        }
        if !lines.is_empty() {
            lines.push(ReadLine::Gap);
        }
        lines.push(ReadLine::Heading(heading.to(language).to_owned()));
        lines.extend(texts.into_iter().map(ReadLine::Text));
    };
    part(words::SO_FAR_THERE, Some(there).filter(|it| !it.is_empty()).into_iter().collect());
    part(words::SO_FAR_ROUNDS, held(state, workshop, language));
    part(words::SO_FAR_REVEALED, revealed(state, workshop, language));
    part(words::SO_FAR_EXPLAINED, explained(state, workshop, language));
    let decided = decided(state, workshop, language);
    let nothing = || vec![words::NOTHING_DECIDED.to(language).to_owned()];
    part(words::SO_FAR_DECIDED, if decided.is_empty() { nothing() } else { decided });
    part(words::SO_FAR_PROMISED, promised(state, id, language));
    part(words::SO_FAR_NEXT, next(state, workshop, language));
    lines
}

fn held(state: &State, workshop: &Workshop, language: Language) -> Vec<String> {
    let rows = view::rounds(workshop, state.now).into_iter().filter(|row| row.progress == Progress::Held);
    rows.map(|row| {
        let minutes = row.plan.took().unwrap_or(0);
        let called = view::called(&state.network, row.plan, language);
        words::ROUND_TOOK.with(language, &[&row.clock, &called, &minutes.to_string()])
    })
    .collect()
}

fn revealed(state: &State, workshop: &Workshop, language: Language) -> Vec<String> {
    let told = |term: &TermId| {
        let answers: Vec<bool> =
            workshop.opened(term).map(|ask| matches!(ask.what, Asked::Answer(_))).collect();
        let own = answers.iter().filter(|own| **own).count();
        let guessed = words::GUESSES.of(language, answers.len() - own);
        let parts = [state.network.label(term), &words::ANSWERS.of(language, own), &guessed];
        (!answers.is_empty()).then(|| words::REVEALED_OF.with(language, &parts))
    };
    workshop.terms().into_iter().filter_map(told).collect()
}

fn explained(state: &State, workshop: &Workshop, language: Language) -> Vec<String> {
    let network = &state.network;
    let mut texts = Vec::new();
    for (org, term, to, it) in network.explained_in(workshop) {
        let parts = [network.name(org), network.name(to), network.label(term), it.why.as_str()];
        texts.push(words::EXPLAINED_TO.with(language, &parts));
        if !it.heard.trim().is_empty() {
            texts.push(words::HEARD.with(language, &[network.name(to), &it.heard]));
        }
    }
    texts
}

fn decided(state: &State, workshop: &Workshop, language: Language) -> Vec<String> {
    let terms = workshop.terms().into_iter();
    let versions = terms.flat_map(|term| state.network.recorded_in(workshop, term));
    versions.flat_map(|version| version_lines(state, version, language)).collect()
}

/// The version, its wording, and where everybody stands.
fn version_lines(state: &State, version: &Agreement, language: Language) -> Vec<String> {
    let (outcome, standing) = (version.outcome.say().to(language), version.standing.say().to(language));
    let number = version.version.to_string();
    let mut lines =
        vec![words::DECIDED_VERSION.with(language, &[&number, &version.label, outcome, standing])];
    lines.extend(Some(version.meaning.wording.clone()).filter(|wording| !wording.trim().is_empty()));
    let stands = version.positions.iter().filter_map(|(org, signed)| {
        let position = signed.position.as_ref()?;
        let reason = position.reason.trim();
        let stance = position.stance.say().to(language);
        let said = if reason.is_empty() { stance.to_owned() } else { format!("{stance}: {reason}") };
        Some(words::STANDS.with(language, &[state.network.name(org), &said]))
    });
    lines.extend(stands);
    lines
}

fn promised(state: &State, id: &WorkshopId, language: Language) -> Vec<String> {
    state
        .network
        .promised_in(id)
        .map(|it| {
            let who = state.network.author(&it.who, language);
            match it.by {
                Some(by) => words::PROMISED_BY.with(language, &[&who, &it.what, &by.to_string()]),
                None => words::PROMISED.with(language, &[&who, &it.what]),
            }
        })
        .collect()
}

fn next(state: &State, workshop: &Workshop, language: Language) -> Vec<String> {
    let rows = view::rounds(workshop, state.now).into_iter();
    rows.filter_map(|row| {
        let called = view::called(&state.network, row.plan, language);
        match row.progress {
            Progress::Now => Some(words::NOW_IS.with(language, &[&called])),
            Progress::ToCome if !row.clock.is_empty() => Some(format!("{}  {called}", row.clock)),
            Progress::ToCome | Progress::Held | Progress::Skipped => None,
        }
    })
    .collect()
}
