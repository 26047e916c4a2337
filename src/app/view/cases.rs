//! The stories of a term and how they are answered, as a table: a row a story, a column an organisation.

use crate::app::form::Subject;
use crate::app::state::{State, TermPage, Who};
use crate::app::view::kept;
use crate::domain::{Answer, At, Case, CaseId, GuessAt, OrgId, Verdict};
use crate::measures::{CaseSplit, splits};

/// How the answers to one story stand to one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spread {
    /// Fewer than two answered.
    Unknown,
    /// All who answered say the same.
    Alike,
    /// Not all say the same.
    Differ,
    /// At least a third stand at each end.
    Divided,
}

impl Spread {
    fn of(split: &CaseSplit) -> Self {
        match (split.apart, split.divided) {
            (None, _) => Self::Unknown,
            (_, Some(true)) => Self::Divided,
            (Some(_), _) if split.splits() => Self::Differ,
            (Some(_), _) => Self::Alike,
        }
    }
}

/// One story with everybody's answer.
#[derive(Debug, Clone)]
pub struct CaseRow<'a> {
    /// Which story.
    pub id: &'a CaseId,
    /// The story.
    pub case: &'a Case,
    /// Each organisation's answer, in the network's order.
    pub answers: Vec<(&'a OrgId, Option<&'a Answer>)>,
    /// How the answers stand to one another.
    pub spread: Spread,
}

/// The stories of a term, in their own order or those that split most first; never the latter while somebody guesses,
/// because it would tell.
#[must_use]
pub fn rows<'a>(state: &'a State, page: &TermPage) -> Vec<CaseRow<'a>> {
    let (network, term) = (&state.network, &page.term);
    let order = network.in_order();
    let splits = splits(network, term);
    let rank = |id: &CaseId| splits.iter().position(|split| split.case == *id);
    let mut rows: Vec<CaseRow<'a>> = network
        .cases_for(term)
        .into_iter()
        .map(|(id, case)| {
            let answer = |org: &OrgId| network.organisations.get(org)?.answers.get(term)?.get(id);
            CaseRow {
                id,
                case,
                answers: order.iter().map(|org| (*org, answer(org))).collect(),
                spread: rank(id).and_then(|at| splits.get(at)).map_or(Spread::Unknown, Spread::of),
            }
        })
        .collect();
    if is_by_split(state, page) {
        rows.sort_by_key(|row| rank(row.id));
    }
    rows
}

/// Whether those that split most stand first.
#[must_use]
pub fn is_by_split(state: &State, page: &TermPage) -> bool {
    page.cases_by_split && guesser(state, page).is_none()
}

/// The selected story among some rows.
#[must_use]
pub fn selected<'a, 'r>(page: &TermPage, rows: &'r [CaseRow<'a>]) -> Option<&'r CaseRow<'a>> {
    rows.get(page.case.min(rows.len().saturating_sub(1)))
}

/// The organisation whose column is selected: the chosen one, else who is working, else the first.
#[must_use]
pub fn column<'a>(state: &'a State, page: &TermPage) -> Option<&'a OrgId> {
    let order = state.network.in_order();
    let find = |wanted: &OrgId| order.iter().copied().find(|org| *org == wanted);
    let me = match &state.who {
        Who::Organisation(me) => find(me),
        Who::Facilitator => None,
    };
    page.case_column.as_ref().and_then(find).or(me).or_else(|| order.first().copied())
}

/// Who is guessing what the others answer, while the table takes guesses.
#[must_use]
pub fn guesser<'a>(state: &'a State, page: &TermPage) -> Option<&'a OrgId> {
    match &state.who {
        Who::Organisation(me) if page.guessing && state.organisation(me).is_some() => Some(me),
        Who::Organisation(_) | Who::Facilitator => None,
    }
}

/// What stands in one cell of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Mark {
    /// The answer, or what is guessed to be it.
    pub verdict: Option<Verdict>,
    /// Answered on an older text of the story.
    pub older: bool,
    /// Recorded by another, and not confirmed yet.
    pub recorded: bool,
    /// Something that was written here is kept, not saved.
    pub kept: bool,
}

/// What stands in the cell of a story and an organisation: its answer; while somebody guesses, what they think that it
/// is, so that nothing of the others' answers shows.
#[must_use]
pub fn mark(state: &State, page: &TermPage, row: &CaseRow<'_>, org: &OrgId) -> Mark {
    let subject = subject(state, page, row.id, org);
    let kept = kept::is_kept(state, &subject);
    if let (Some(me), Subject::Entry(At::Guess { at, .. })) = (guesser(state, page), &subject) {
        let guess = state.organisation(me).and_then(|me| me.guesses.get(at));
        let recorded = guess.is_some_and(|guess| guess.recorded_by.is_some());
        return Mark { verdict: guess.map(|guess| guess.verdict), older: false, recorded, kept };
    }
    let answer = row.answers.iter().find(|(other, _)| *other == org).and_then(|(_, answer)| *answer);
    Mark {
        verdict: answer.map(|answer| answer.verdict),
        older: answer.is_some_and(|answer| answer.is_on_older_text(row.case)),
        recorded: answer.is_some_and(|answer| answer.recorded_by.is_some()),
        kept,
    }
}

/// What is written in a cell: an answer, or a guess about another while somebody guesses.
#[must_use]
pub fn subject(state: &State, page: &TermPage, case: &CaseId, org: &OrgId) -> Subject {
    let (term, case) = (page.term.clone(), case.clone());
    match guesser(state, page).filter(|me| *me != org) {
        Some(me) => {
            Subject::Entry(At::Guess { org: me.clone(), at: GuessAt { about: org.clone(), term, case } })
        }
        None => Subject::Answer { org: org.clone(), term, case },
    }
}
