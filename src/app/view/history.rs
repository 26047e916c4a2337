//! The versions of a term.

use crate::app::state::{State, TermPage};
use crate::domain::Agreement;

/// The versions of a term, newest first.
#[must_use]
pub fn versions<'a>(state: &'a State, page: &TermPage) -> Vec<&'a Agreement> {
    state.network.agreements.get(&page.term).into_iter().flatten().rev().collect()
}

/// The selected version and the one it is held against, if there is one.
#[must_use]
pub fn selected<'a>(state: &'a State, page: &TermPage) -> Option<(&'a Agreement, Option<&'a Agreement>)> {
    let versions = versions(state, page);
    let index = page.version.min(versions.len().checked_sub(1)?);
    let version = versions.get(index).copied()?;
    Some((version, versions.get(index + page.back.max(1)).copied()))
}
