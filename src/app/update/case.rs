//! Stories and answers: written as forms, and by one key a cell.

use crate::app::effect::Effect;
use crate::app::form::Subject;
use crate::app::overlay::{Overlay, ReadLine};
use crate::app::places::Pane;
use crate::app::state::{Room, State, Tab, TermPage, Tone, Who};
use crate::app::update::{edit, form, go, guess};
use crate::app::view::cases::{self as view, CaseRow};
use crate::app::view::judged;
use crate::domain::{Answer, At, CaseId, Change, Fingerprint, OrgId, TermId, Verdict, text};
use crate::words;

/// So many cells of a story name it in a title.
const GIST: usize = 60;

fn selected(state: &State) -> Option<(TermId, CaseId)> {
    let page = state.page.as_ref()?;
    let rows = view::rows(state, page);
    Some((page.term.clone(), view::selected(page, &rows)?.id.clone()))
}

/// The selected cell: whose column, and what is written there.
fn cell(state: &State) -> Option<(OrgId, Subject)> {
    let page = state.page.as_ref()?;
    let (_, case) = selected(state)?;
    let org = view::column(state, page)?;
    Some((org.clone(), view::subject(state, page, &case, org)))
}

/// Writes a new story for the term.
pub fn new_case(state: &mut State) -> Vec<Effect> {
    let Some(term) = state.page.as_ref().map(|page| page.term.clone()) else { return Vec::new() };
    form::open(state, Subject::NewCase { term })
}

/// Changes the selected story.
pub fn edit_case(state: &mut State) -> Vec<Effect> {
    let Some((_, case)) = selected(state) else { return new_case(state) };
    form::open(state, Subject::Case(case))
}

/// Puts the selected story further to the front of their own order.
pub fn earlier(state: &mut State) -> Vec<Effect> {
    reorder(state, -1)
}

/// Puts the selected story further to the back of their own order.
pub fn later(state: &mut State) -> Vec<Effect> {
    reorder(state, 1)
}

fn reorder(state: &mut State, by: isize) -> Vec<Effect> {
    let Some((term, case)) = selected(state) else { return Vec::new() };
    if state.page.as_ref().is_some_and(|page| view::is_by_split(state, page)) {
        let key = state.keymap.label("order-cases").unwrap_or_default();
        state.tell(Tone::Plain, words::NOT_IN_OWN_ORDER.with(state.language(), &[&key]));
        return Vec::new();
    }
    match crate::domain::reorder_cases(&state.network, &term, &case, by) {
        Some(change) => edit::make(state, change),
        None => Vec::new(),
    }
}

/// Takes the selected story off the term; the story goes when no other term asks for it.
pub fn delete_case(state: &mut State) -> Vec<Effect> {
    let Some((term, id)) = selected(state) else { return Vec::new() };
    let Some(before) = state.network.cases.get(&id).cloned() else { return Vec::new() };
    let mut after = before.clone();
    after.terms.retain(|asked| *asked != term);
    let mut changes: Vec<Change> = Vec::new();
    for (org, organisation) in &state.network.organisations {
        if let Some(answer) = organisation.answers.get(&term).and_then(|answers| answers.get(&id)) {
            let (org, term, case, before) = (org.clone(), term.clone(), id.clone(), Some(answer.clone()));
            changes.push(Change::Answer { org, term, case, before, after: None });
        }
        let guesses = organisation.guesses.keys().filter(|at| at.term == term && at.case == id);
        changes.extend(guesses.map(|at| guess::change(&state.network, org, at, None)));
    }
    let after = (!after.terms.is_empty()).then_some(after);
    changes.insert(0, Change::Case { case: id, before: Some(before), after });
    edit::make(state, Change::Several(changes))
}

/// Writes what is selected with its reason: the answer of who is working, for the facilitator that of the selected
/// organisation, and a guess while somebody guesses. The answer of another is shown.
pub fn answer(state: &mut State) -> Vec<Effect> {
    if selected(state).is_none() {
        return new_case(state);
    }
    let Some((org, subject)) = cell(state) else { return no_organisations(state) };
    match (&subject, &state.who) {
        (Subject::Answer { .. }, Who::Organisation(me)) if *me != org => read(state),
        _ => form::open(state, subject),
    }
}

fn no_organisations(state: &mut State) -> Vec<Effect> {
    let key = state.keymap.label("network").unwrap_or_default();
    state.tell(Tone::Plain, words::NO_ORGANISATIONS.with(state.language(), &[&key]));
    Vec::new()
}

/// Answers yes, or guesses it.
pub fn yes(state: &mut State) -> Vec<Effect> {
    say(state, Some(Verdict::Yes))
}

/// Answers that it depends, or guesses it.
pub fn depends(state: &mut State) -> Vec<Effect> {
    say(state, Some(Verdict::Depends))
}

/// Answers no, or guesses it.
pub fn no(state: &mut State) -> Vec<Effect> {
    say(state, Some(Verdict::No))
}

/// Takes the selected answer or guess away.
pub fn clear(state: &mut State) -> Vec<Effect> {
    say(state, None)
}

/// Puts an answer or a guess into the selected cell, or takes it away.
fn say(state: &mut State, verdict: Option<Verdict>) -> Vec<Effect> {
    if selected(state).is_none() {
        state.tell(Tone::Plain, words::NO_CASES.to(state.language()));
        return Vec::new();
    }
    let Some((org, subject)) = cell(state) else { return no_organisations(state) };
    let change = match subject {
        Subject::Answer { term, case, .. } => {
            if matches!(&state.who, Who::Organisation(me) if *me != org) {
                return of_another(state, &org);
            }
            answer_change(state, org, term, case, verdict)
        }
        Subject::Entry(At::Guess { org, at }) => guess::say(state, &org, &at, verdict),
        _ => return Vec::new(),
    };
    if change.is_empty() {
        let say = if verdict.is_some() { words::SAYS_SO_ALREADY } else { words::NOTHING_TO_CLEAR };
        state.tell(Tone::Plain, say.to(state.language()));
    }
    edit::make(state, change)
}

fn of_another(state: &mut State, org: &OrgId) -> Vec<Effect> {
    let key = state.keymap.label("guess").unwrap_or_default();
    let text = words::COLUMN_OF_ANOTHER.with(state.language(), &[state.network.name(org), &key]);
    state.tell(Tone::Plain, text);
    Vec::new()
}

/// The reason stays: it was written with care, and can be changed in the form.
fn answer_change(state: &State, org: OrgId, term: TermId, case: CaseId, verdict: Option<Verdict>) -> Change {
    let before = state.organisation(&org).and_then(|org| org.answers.get(&term)?.get(&case)).cloned();
    let story = state.network.cases.get(&case).map(|case| case.story.as_str()).unwrap_or_default();
    let after = verdict.map(|verdict| Answer {
        verdict,
        because: before.as_ref().map(|answer| answer.because.clone()).unwrap_or_default(),
        on: Some(Fingerprint::of_text("story", story)),
        answered_on: Some(state.today),
        recorded_by: state.who.recorded_for(&org),
    });
    Change::Answer { org, term, case, before, after }
}

/// Goes to the organisation before.
pub fn left(state: &mut State) -> Vec<Effect> {
    turn(state, -1)
}

/// Goes to the next organisation.
pub fn right(state: &mut State) -> Vec<Effect> {
    turn(state, 1)
}

fn turn(state: &mut State, by: isize) -> Vec<Effect> {
    let Some(page) = &state.page else { return Vec::new() };
    let order = state.network.in_order();
    let now = view::column(state, page).and_then(|org| order.iter().position(|other| *other == org));
    let next = now.unwrap_or(0).saturating_add_signed(by).min(order.len().saturating_sub(1));
    let org = order.get(next).map(|org| (*org).clone());
    put_column(state, org);
    Vec::new()
}

/// Selects the column of an organisation.
pub(super) fn put_column(state: &mut State, org: Option<OrgId>) {
    if let Some(page) = &mut state.page {
        page.case_column = org;
    }
}

/// Puts the cases that split most first, or all in their own order again.
pub fn order(state: &mut State) -> Vec<Effect> {
    let Some(page) = &mut state.page else { return Vec::new() };
    page.cases_by_split = !page.cases_by_split;
    let say = if page.cases_by_split { words::ORDER_SPLIT } else { words::ORDER_OWN };
    state.tell(Tone::Plain, text::capital(say.to(state.language())));
    Vec::new()
}

/// Shows what can be counted.
pub fn figures(state: &mut State) -> Vec<Effect> {
    let Some(term) = state.page.as_ref().map(|page| page.term.clone()) else { return Vec::new() };
    let title = words::FIGURES.with(state.language(), &[state.network.label(&term)]);
    let lines = judged::figures(state, &term);
    state.overlays.push(Overlay::Read { title, lines, top: 0 });
    Vec::new()
}

/// Shows the selected case whole: the story, and every answer with its reason.
pub fn read(state: &mut State) -> Vec<Effect> {
    let Some(page) = state.page.as_ref() else { return Vec::new() };
    let rows = view::rows(state, page);
    let Some(row) = view::selected(page, &rows) else {
        state.tell(Tone::Plain, words::NO_CASES.to(state.language()));
        return Vec::new();
    };
    let title = text::one_line(&row.case.story, GIST);
    let mut lines = vec![ReadLine::Text(row.case.story.clone()), ReadLine::Gap];
    lines.extend(said(state, page, row));
    state.overlays.push(Overlay::Read { title, lines, top: 0 });
    Vec::new()
}

/// Everybody's answer in words; what is guessed while somebody guesses.
fn said(state: &State, page: &TermPage, row: &CaseRow<'_>) -> Vec<ReadLine> {
    let language = state.language();
    let me = view::guesser(state, page);
    let mut lines = Vec::new();
    let mut missing = Vec::new();
    for (org, answer) in &row.answers {
        let mark = view::mark(state, page, row, org);
        let name = state.network.name(org);
        let Some(verdict) = mark.verdict else {
            missing.push(name);
            continue;
        };
        let shown = answer.filter(|_| me.is_none_or(|me| me == *org));
        lines.push(ReadLine::Heading(format!("{name}: {}", verdict.say().to(language))));
        lines.extend(shown.into_iter().flat_map(|answer| remarks(state, row, answer)).map(ReadLine::Text));
    }
    if !missing.is_empty() {
        let say = if me.is_some() { words::NOT_GUESSED } else { words::NOT_ANSWERED };
        lines.extend([ReadLine::Gap, ReadLine::Text(say.with(language, &[&missing.join(", ")]))]);
    }
    lines
}

/// The reason of an answer, who recorded it, and that it is on an older text.
#[must_use]
pub fn remarks(state: &State, row: &CaseRow<'_>, answer: &Answer) -> Vec<String> {
    let language = state.language();
    let because = answer.because.trim();
    let mut parts: Vec<String> = (!because.is_empty()).then(|| because.to_owned()).into_iter().collect();
    if let Some(by) = &answer.recorded_by {
        parts.push(words::RECORDED_BY.with(language, &[&state.network.author(by, language)]));
    }
    if answer.is_on_older_text(row.case) {
        parts.push(words::OLDER_TEXT.to(language).to_owned());
    }
    parts
}

/// Which case is selected before something happens.
pub(super) struct Held {
    page: TermPage,
    case: CaseId,
}

/// Remembers the selected case.
pub(super) fn held(state: &State) -> Option<Held> {
    let page = state.page.as_ref().filter(|page| page.tab == Tab::Cases)?;
    let (_, case) = selected(state)?;
    Some(Held { page: page.clone(), case })
}

/// Works out once, and not at every drawing, what the answers to the cases in front come to.
pub(super) fn keep_told(state: &mut State) {
    let page = state.page.as_ref().filter(|page| state.room == Room::Term && page.tab == Tab::Cases);
    let Some(term) = page.map(|page| page.term.clone()) else { return };
    if state.judged.as_ref().is_none_or(|(of, _)| *of != term) {
        let told = judged::in_short(state, &term);
        state.judged = Some((term, told));
    }
}

/// What was not moved by the user stays selected: an answer, or another order, moves the rows.
pub(super) fn keep(state: &mut State, held: Option<Held>) {
    let (Some(held), Some(page)) = (held, &state.page) else { return };
    if (&page.term, page.case) != (&held.page.term, held.page.case) {
        return;
    }
    let place = view::rows(state, page).iter().position(|row| *row.id == held.case);
    if let (Some(place), Some(page)) = (place, &mut state.page) {
        page.case = place;
    }
}

/// Selects a cell by the numbers of its row and column; whether it was selected already.
pub(super) fn point(state: &mut State, row: usize, column: usize) -> bool {
    let org = state.network.in_order().get(column).map(|org| (*org).clone());
    let Some(page) = &state.page else { return false };
    let again = page.case == row && view::column(state, page) == org.as_ref();
    put_column(state, org);
    if let Some(page) = &mut state.page {
        page.case = row;
    }
    again
}

/// How far a key moves among the rows.
pub(super) fn step(state: &State, page: &TermPage, step: go::Step) -> usize {
    let height = state.places.height(Pane::Cases);
    step.from(page.case, view::rows(state, page).len(), height)
}
