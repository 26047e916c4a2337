//! Every version of the agreement on one term, newest first, with who stood where.

use super::{Document, Line, parts};
use crate::domain::{Agreement, Network, TermId, drift};
use crate::words::{self, Language};

/// The versions of a term with outcome, standing, positions, dissent, what they were based on, and
/// what has changed since the newest.
#[must_use]
pub fn history(network: &Network, term: &TermId) -> Document {
    let language = network.language();
    let mut document = Document::default();
    document.heading(1, words::HISTORY_TITLE.with(language, &[network.label(term)]));
    document.paragraph(network.standing(term).label(language));
    let versions = network.agreements.get(term).map(Vec::as_slice).unwrap_or_default();
    if versions.is_empty() {
        document.paragraph(words::HISTORY_EMPTY.to(language));
    }
    let newest = versions.last().map(|version| version.version);
    for version in versions.iter().rev() {
        one(network, version, &mut document, language);
        if Some(version.version) == newest {
            since(network, version, &mut document, language);
        }
    }
    document
}

fn one(network: &Network, version: &Agreement, document: &mut Document, language: Language) {
    let number = version.version.to_string();
    let outcome = version.outcome.say().to(language);
    let standing = version.stands().to(language);
    document.heading(2, words::VERSION.with(language, &[&number, outcome, standing]));
    parts::altered(version, document, language);
    document.pairs(facts(network, version, language));
    let mut said = parts::decided(&version.as_candidate(), language);
    said.extend(parts::own(network, version, language));
    document.pairs(said);
    parts::positions(network, version, document, language);
    based_on(network, version, document, language);
}

fn facts(network: &Network, version: &Agreement, language: Language) -> Vec<(String, Line)> {
    let day = |day: Option<crate::domain::Date>| day.map_or_else(String::new, |day| day.to_string());
    let follows: Vec<String> = [version.previous, version.previous_also]
        .into_iter()
        .flatten()
        .map(|previous| format!("v{} ({})", previous.version, previous.fingerprint.short()))
        .collect();
    let facts = [
        (words::VERSION_FINGERPRINT, parts::digits(version)),
        (words::VERSION_FOLLOWS, follows.join(", ")),
        (words::FIELD_DECIDED_ON, version.decided_on.to_string()),
        (words::FIELD_VALID_FROM, day(version.valid_from)),
        (words::FIELD_REVIEW_BY, day(version.review_by)),
        (words::VERSION_PARTIES, parts::names(network, &version.parties, language)),
        (words::VERSION_ATTENDED, parts::names(network, &version.attended, language)),
        (words::FIELD_SCOPE, version.scope.clone()),
        (words::FIELD_RATIONALE, version.rationale.clone()),
        (words::VERSION_EDITORIAL, version.editorial.clone()),
    ];
    facts.iter().filter_map(|(name, value)| parts::pair(name.to(language), value)).collect()
}

fn based_on(network: &Network, version: &Agreement, document: &mut Document, language: Language) {
    if version.based_on.is_empty() {
        return;
    }
    document.paragraph(format!("{}:", words::VERSION_BASED_ON.to(language)));
    let mut pairs = Vec::new();
    for (org, based) in parts::in_order(network, &version.based_on) {
        let name = format!("{} ({})", parts::signed_name(network, version, org), based.fingerprint.short());
        pairs.extend(parts::under(&name, parts::says(network, Some(&based.definition), language)));
    }
    document.pairs(pairs);
}

fn since(network: &Network, version: &Agreement, document: &mut Document, language: Language) {
    let drifts = drift::of(network, version);
    if !drifts.is_empty() {
        document.paragraph(format!("{}:", words::VERSION_DRIFT.to(language)));
        document.list(drifts.iter().map(|drift| parts::drifted(network, drift, language).into()).collect());
    }
}
