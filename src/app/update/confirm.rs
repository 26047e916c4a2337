//! Confirming what another recorded for the organisation that is working.

use crate::app::effect::Effect;
use crate::app::state::{State, Tab, Tone};
use crate::app::update::{compare, edit};
use crate::app::view;
use crate::app::view::agreement::Row;
use crate::domain::{Change, OrgId};
use crate::words;

/// What is selected and was recorded by another: whose it is, and the change that confirms it.
#[must_use]
pub fn waiting(state: &State) -> Option<(OrgId, Change)> {
    let page = state.page.as_ref()?;
    match page.tab {
        Tab::Compare => definition(state),
        Tab::Cases => {
            let rows = view::cases::rows(state, page);
            let row = view::cases::selected(page, &rows)?;
            let recorded = |org: &OrgId| {
                let (_, answer) = row.answers.iter().find(|(other, _)| *other == org)?;
                answer.filter(|answer| answer.recorded_by.is_some())
            };
            // Who is working confirms its own; for anybody else the first that waits is named.
            let mut orgs: Vec<&OrgId> = row.answers.iter().map(|(org, _)| *org).collect();
            orgs.sort_by_key(|org| !state.who.is(org));
            let (org, before) =
                orgs.into_iter().find_map(|org| Some((org.clone(), recorded(org)?.clone())))?;
            let after = Some(crate::domain::Answer { recorded_by: None, ..before.clone() });
            let (term, case, before) = (page.term.clone(), row.id.clone(), Some(before));
            Some((org.clone(), Change::Answer { org, term, case, before, after }))
        }
        Tab::Agreement => {
            let Row::Position(org) = view::agreement::selected(state, page)? else { return None };
            let term = page.term.clone();
            let before = state.organisation(&org)?.positions.get(&term)?.clone();
            before.recorded_by.as_ref()?;
            let after = Some(Box::new(crate::domain::Position { recorded_by: None, ..before.clone() }));
            let before = Some(Box::new(before));
            Some((org.clone(), Change::Position { org, term, before, after }))
        }
        Tab::History => None,
    }
}

fn definition(state: &State) -> Option<(OrgId, Change)> {
    let (term, org, _) = compare::selected(state)?;
    let before = state.network.definition(&org, &term)?.clone();
    before.recorded_by.as_ref()?;
    let after = Some(Box::new(crate::domain::Definition { recorded_by: None, ..before.clone() }));
    let before = Some(Box::new(before));
    Some((org.clone(), Change::Definition { org, term, before, after }))
}

/// Confirms what is selected, which only the organisation itself can do.
pub fn recorded(state: &mut State) -> Vec<Effect> {
    let language = state.language();
    let Some((org, change)) = waiting(state) else {
        state.tell(Tone::Plain, words::NOTHING_TO_CONFIRM.to(language));
        return Vec::new();
    };
    if !state.who.is(&org) {
        state.tell(Tone::Plain, words::CONFIRM_AS.with(language, &[state.network.name(&org)]));
        return Vec::new();
    }
    edit::make(state, change)
}
