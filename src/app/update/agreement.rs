//! Candidates, positions, and recording a version.

use crate::app::effect::Effect;
use crate::app::form::Subject;
use crate::app::forms::lacks_to_record;
use crate::app::overlay::{CandidateSource, Confirm, Overlay, PickItem, Picker, Purpose, Then};
use crate::app::state::{State, Tab, Tone};
use crate::app::update::{compare, edit, form};
use crate::app::view::agreement::{self as view, Row};
use crate::domain::{Agreement, Candidate, Change, Definition, Outcome, Standing, TermId, text};
use crate::words;

fn term(state: &State) -> Option<TermId> {
    state.page.as_ref().map(|page| page.term.clone())
}

/// The candidate in front, with its term.
fn front(state: &State) -> Option<(TermId, String)> {
    let page = state.page.as_ref()?;
    let (key, _) = view::in_front(state, page)?;
    Some((page.term.clone(), key.to_owned()))
}

/// Offers what a new candidate can start from.
pub fn new_candidate(state: &mut State) -> Vec<Effect> {
    let Some(term) = term(state) else { return Vec::new() };
    let language = state.language();
    let nearest = state.reports.get(&term).and_then(|report| report.nearest.clone());
    let mut items = Vec::new();
    let mut sources = Vec::new();
    let item = |label: String, remark: String| PickItem { label, remark, ticked: None };
    if let Some(latest) = state.network.latest(&term) {
        items.push(item(
            words::FROM_VERSION.with(language, &[&latest.version.to_string()]),
            text::one_line(&latest.meaning.wording, 120),
        ));
        sources.push(CandidateSource::Version);
    }
    for (org, definition) in state.network.speaking(&term) {
        let near = if nearest.as_ref() == Some(org) { words::NEAREST.to(language) } else { "" };
        let name = state.network.name(org);
        let label = if near.is_empty() { name.to_owned() } else { format!("{name} ({near})") };
        items.push(item(label, text::one_line(&definition.wording, 120)));
        sources.push(CandidateSource::Definition(org.clone()));
    }
    items.push(item(words::FROM_BLANK.to(language).to_owned(), String::new()));
    sources.push(CandidateSource::Blank);
    items.push(item(
        words::AGREE_TO_DIFFER.to(language).to_owned(),
        words::HINT_TRANSLATE_BY.to(language).to_owned(),
    ));
    sources.push(CandidateSource::AgreeToDiffer);
    let title = words::CANDIDATE_FROM.to(language).to_owned();
    let purpose = Purpose::CandidateFrom { term, sources };
    state.overlays.push(Overlay::Picker(Picker { title, items, selected: 0, purpose }));
    Vec::new()
}

/// Puts a candidate on the table and opens its form.
pub(super) fn add(state: &mut State, term: &TermId, source: &CandidateSource) -> Vec<Effect> {
    let meaning_of = |definition: &Definition| Definition {
        usage: crate::domain::Usage::Used,
        our_word: String::new(),
        reviewed_on: None,
        recorded_by: None,
        ..definition.clone()
    };
    let mut candidate = match source {
        CandidateSource::Blank => Candidate::default(),
        CandidateSource::AgreeToDiffer => {
            Candidate { outcome: Outcome::AgreeToDiffer, ..Candidate::default() }
        }
        CandidateSource::Version => {
            state.network.latest(term).map(Agreement::as_candidate).unwrap_or_default()
        }
        CandidateSource::Definition(org) => {
            let definition = state.network.definition(org, term).map(meaning_of).unwrap_or_default();
            // What one organisation cites and why it needs the word so is its own, not everybody's.
            let meaning = Definition { source: String::new(), why: String::new(), ..definition };
            Candidate { meaning, ..Candidate::default() }
        }
    };
    candidate.proposed_by = state.who.key().to_owned();
    let key =
        state.network.proposals.get(term).map_or_else(|| "a".to_owned(), crate::domain::Proposal::free_key);
    let change = Change::Candidate {
        term: term.clone(),
        key: key.clone(),
        before: None,
        after: Some(Box::new(candidate)),
    };
    let mut effects = edit::make(state, change);
    if let Some(page) = &mut state.page {
        page.tab = Tab::Agreement;
        page.candidate = Some(key.clone());
    }
    let rows = state.page.as_ref().map(|page| view::rows(state, page)).unwrap_or_default();
    let row = rows.iter().position(|row| *row == Row::Candidate(key.clone()));
    if let Some(page) = &mut state.page {
        page.agreement = row.unwrap_or(0);
    }
    effects.extend(form::open(state, Subject::Candidate { term: term.clone(), key }));
    effects
}

/// Puts the definition that is selected in the comparison on the table.
pub fn propose_selected(state: &mut State) -> Vec<Effect> {
    let (Some(term), Some(org)) = (term(state), compare::selected_organisation(state)) else {
        return Vec::new();
    };
    if state.network.definition(&org, &term).is_none_or(|definition| !definition.speaks()) {
        let text = words::SAYS_NOTHING.with(state.language(), &[state.network.name(&org)]);
        state.tell(Tone::Plain, text);
        return Vec::new();
    }
    add(state, &term, &CandidateSource::Definition(org))
}

/// Opens the selected row: the version's history, the candidate's form, the position's form.
pub fn open(state: &mut State) -> Vec<Effect> {
    let Some(page) = state.page.as_ref() else { return Vec::new() };
    match view::selected(state, page) {
        Some(Row::Version) => crate::app::update::go::history(state),
        Some(Row::Candidate(_) | Row::Position(_)) => edit(state),
        None => new_candidate(state),
    }
}

/// Changes the candidate, or the selected position.
pub fn edit(state: &mut State) -> Vec<Effect> {
    let Some((term, key)) = front(state) else { return new_candidate(state) };
    let selected = state.page.as_ref().and_then(|page| view::selected(state, page));
    let subject = match selected {
        Some(Row::Position(org)) => Subject::Position { org, term, key },
        Some(Row::Version) | None => return new_candidate(state),
        Some(Row::Candidate(_)) => Subject::Candidate { term, key },
    };
    form::open(state, subject)
}

/// Takes the candidate, or the selected position, off the table.
pub fn delete(state: &mut State) -> Vec<Effect> {
    let Some((term, key)) = front(state) else { return Vec::new() };
    let selected = state.page.as_ref().and_then(|page| view::selected(state, page));
    let change = match selected {
        Some(Row::Position(org)) => {
            let before =
                state.network.organisations.get(&org).and_then(|it| it.positions.get(&term)).cloned();
            let Some(before) = before else { return Vec::new() };
            Change::Position { org, term, before: Some(Box::new(before)), after: None }
        }
        Some(Row::Candidate(_)) => {
            let before = state.network.proposals.get(&term).and_then(|all| all.candidates.get(&key)).cloned();
            let Some(before) = before else { return Vec::new() };
            Change::Candidate { term, key: key.clone(), before: Some(Box::new(before)), after: None }
        }
        Some(Row::Version) | None => return Vec::new(),
    };
    let effects = edit::make(state, change);
    select_neighbour(state, &key);
    effects
}

/// After a candidate has gone, the next one is selected, or the last.
fn select_neighbour(state: &mut State, gone: &str) {
    let Some(page) = &state.page else { return };
    let Some(all) = state.network.proposals.get(&page.term) else { return };
    if all.candidates.contains_key(gone) {
        return;
    }
    let next = all.candidates.keys().find(|key| key.as_str() > gone).or_else(|| all.candidates.keys().last());
    let mut page = page.clone();
    page.candidate = next.cloned();
    let row = view::rows(state, &page)
        .iter()
        .position(|row| matches!(row, Row::Candidate(key) if Some(key) == page.candidate.as_ref()));
    page.agreement = row.unwrap_or(0);
    state.page = Some(page);
}

/// Opens the form that leads to a recorded version, or the candidate's while it says nothing to agree on.
pub fn record(state: &mut State) -> Vec<Effect> {
    let language = state.language();
    let Some((term, key)) = front(state) else {
        state.tell(Tone::Plain, words::NOTHING_ON_THE_TABLE.to(language));
        return Vec::new();
    };
    let lacks =
        state.network.proposals.get(&term).and_then(|all| all.candidates.get(&key)).and_then(lacks_to_record);
    match lacks {
        Some((field, why)) => {
            let effects = form::open(state, Subject::Candidate { term, key });
            form::say_lack(state, &field, why.to(language).to_owned());
            effects
        }
        None => form::open(state, Subject::Record { term, key }),
    }
}

/// Asks before a version is written: what it will be, where, and that there is no way back.
pub(super) fn confirm(state: &mut State, agreement: Box<Agreement>) -> Vec<Effect> {
    let language = state.language();
    let parties: Vec<&str> = agreement.parties.iter().map(|org| state.network.name(org)).collect();
    let mut text = vec![words::CONFIRM_STANDING.with(
        language,
        &[
            &agreement.version.to_string(),
            &agreement.label,
            agreement.standing.say().to(language),
            &text::list(&parties, words::AND.to(language)),
        ],
    )];
    if agreement.standing == Standing::Provisional
        && let Some(candidate) =
            front(state).and_then(|(term, key)| state.network.proposals.get(&term)?.candidates.get(&key))
    {
        let forecast = view::forecast(state, &agreement.term, candidate, &agreement.parties);
        text.extend(view::forecast_sentences(state, &agreement.term, &forecast).into_iter().skip(1));
    }
    for (org, own) in &agreement.own {
        let keeps = words::KEEPS.with(language, &[state.network.name(org)]);
        text.push(format!("{keeps} {}", own.line(language)));
    }
    text.push(
        words::CONFIRM_FILE.with(language, &[agreement.term.as_str(), &format!("{:04}", agreement.version)]),
    );
    text.push(words::CONFIRM_FOR_GOOD.to(language).to_owned());
    let title = words::FORM_RECORD.with(language, &[&agreement.version.to_string(), &agreement.label]);
    let yes = words::RECORD.to(language).to_owned();
    state.overlays.push(Overlay::Confirm(Confirm { title, text, yes, then: Then::Record(agreement) }));
    Vec::new()
}

/// Whether a change was about what lay on the table for a term.
#[must_use]
pub fn touches_proposal(change: &Change, term: &TermId) -> bool {
    change.parts().iter().any(|part| matches!(part, Change::Candidate { term: other, .. } if other == term))
}
