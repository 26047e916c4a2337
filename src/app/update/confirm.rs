//! Confirming what another recorded for the organisation that is working.

use crate::app::effect::Effect;
use crate::app::places::Pane;
use crate::app::state::{Room, State, Tab, Tone};
use crate::app::update::{compare, edit};
use crate::app::view;
use crate::app::view::agreement::Row;
use crate::app::view::home::Watch;
use crate::app::view::unconfirmed::Recorded;
use crate::domain::{Change, OrgId};
use crate::words;

/// What is selected and was recorded by another: whose it is, and the change that confirms it.
#[must_use]
pub fn waiting(state: &State) -> Option<(OrgId, Change)> {
    match state.room {
        Room::Home => return watched(state),
        Room::Trust => return trusted(state),
        _ => {}
    }
    let page = state.page.as_ref()?;
    match page.tab {
        Tab::Compare => {
            let (term, org, _) = compare::selected(state)?;
            of(state, org, &Recorded::Definition(term))
        }
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
            of(state, org, &Recorded::Position(page.term.clone()))
        }
        Tab::History => None,
    }
}

/// What is selected among all that is to be kept an eye on.
fn watched(state: &State) -> Option<(OrgId, Change)> {
    let watch = view::home::watch(state);
    match watch.into_iter().nth(state.row(Pane::Watch)).filter(|_| state.pane == Pane::Watch)? {
        Watch::Unconfirmed { org, what } => of(state, org, &what),
        _ => None,
    }
}

/// What waits in the selected row of the room Trust; what waits for whoever is working comes first.
fn trusted(state: &State) -> Option<(OrgId, Change)> {
    let row = view::trust::selected(state).filter(|_| state.pane == Pane::TrustDetail)?;
    let mut waiting: Vec<(OrgId, Change)> = view::trust::recorded(state, &row)
        .into_iter()
        .filter_map(|(org, what)| of(state, org, &what))
        .collect();
    waiting.sort_by_key(|(org, _)| !state.who.is(org));
    waiting.into_iter().next()
}

fn of(state: &State, org: OrgId, what: &Recorded) -> Option<(OrgId, Change)> {
    let change = view::unconfirmed::confirmation(&state.network, &org, what)?;
    Some((org, change))
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
