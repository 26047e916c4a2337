//! The versions of a term.

use crate::app::state::{State, TermPage};
use crate::domain::diff::{Piece, words};
use crate::domain::{Agreement, Facet, Network, OwnMeaning};
use crate::words::Language;

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

/// What a version says, facet by facet, for reading and for comparing with another.
#[must_use]
pub fn says(network: &Network, version: &Agreement, language: Language) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for facet in Facet::MEANING {
        let value = version.meaning.get(facet);
        if !value.is_empty() {
            lines.push((facet.name(language).to_owned(), value.lines(language).join("; ")));
        }
    }
    let more = [
        (crate::words::FIELD_TRANSLATE_BY, &version.translate_by),
        (crate::words::FIELD_USE_INSTEAD, &version.use_instead),
        (crate::words::FIELD_RATIONALE, &version.rationale),
        (crate::words::FIELD_SCOPE, &version.scope),
    ];
    for (say, value) in more {
        if !value.trim().is_empty() {
            lines.push((say.to(language).to_owned(), value.clone()));
        }
    }
    for (org, kept) in &version.own {
        lines.push((crate::words::KEEPS.with(language, &[network.name(org)]), own(kept, language)));
    }
    lines
}

/// What a party keeps of its own, in a line.
#[must_use]
pub fn own(own: &OwnMeaning, language: Language) -> String {
    let facets =
        Facet::MEANING.into_iter().map(|facet| own.facets.get(facet)).filter(|value| !value.is_empty());
    let label = (!own.label.is_empty()).then(|| format!("“{}”", own.label));
    label
        .into_iter()
        .chain(facets.map(|value| value.lines(language).join("; ")))
        .collect::<Vec<_>>()
        .join("; ")
}

/// Facet by facet, what changed from one version to another, word by word. Without an older one, all
/// is as it stands.
#[must_use]
pub fn changes(
    network: &Network,
    version: &Agreement,
    older: Option<&Agreement>,
    language: Language,
) -> Vec<(String, Vec<(Piece, String)>)> {
    let now = says(network, version, language);
    let Some(older) = older else {
        return now.into_iter().map(|(name, text)| (name, vec![(Piece::Kept, text)])).collect();
    };
    let mut before = says(network, older, language);
    let mut out = Vec::new();
    for (name, text) in now {
        let was = before.iter().position(|(other, _)| *other == name).map(|index| before.remove(index).1);
        out.push((name, words(was.as_deref().unwrap_or_default(), &text)));
    }
    out.extend(before.into_iter().map(|(name, text)| (name, vec![(Piece::Removed, text)])));
    out
}
