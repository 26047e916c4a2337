//! What is on the table for a term, where everybody stands, and what would follow.

use std::collections::BTreeMap;

use crate::app::state::{State, TermPage};
use crate::divergence::{self, Relation, Side};
use crate::domain::decision::{self, Forecast};
use crate::domain::{
    Agreement, Candidate, Definition, Facet, OrgId, Outcome, OwnMeaning, Position, Stance, TermId, text,
};
use crate::words::{self, Language};

/// One row of the agreement tab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// The newest version.
    Version,
    /// A candidate, by its key.
    Candidate(String),
    /// An organisation's position on the candidate in front.
    Position(OrgId),
}

/// The rows: the newest version, then the candidates, the one in front with the positions on it below.
#[must_use]
pub fn rows(state: &State, page: &TermPage) -> Vec<Row> {
    let mut rows = Vec::new();
    if state.network.latest(&page.term).is_some() {
        rows.push(Row::Version);
    }
    let front = in_front(state, page).map(|(key, _)| key);
    for key in state.network.proposals.get(&page.term).into_iter().flat_map(|all| all.candidates.keys()) {
        rows.push(Row::Candidate(key.clone()));
        if front == Some(key) {
            rows.extend(state.network.in_order().into_iter().map(|org| Row::Position(org.clone())));
        }
    }
    rows
}

/// The candidate in front: the chosen one, else the first.
#[must_use]
pub fn in_front<'a>(state: &'a State, page: &TermPage) -> Option<(&'a str, &'a Candidate)> {
    let candidates = &state.network.proposals.get(&page.term)?.candidates;
    page.candidate
        .as_ref()
        .and_then(|key| candidates.get_key_value(key))
        .or_else(|| candidates.first_key_value())
        .map(|(key, candidate)| (key.as_str(), candidate))
}

/// The selected row.
#[must_use]
pub fn selected(state: &State, page: &TermPage) -> Option<Row> {
    let rows = rows(state, page);
    rows.get(page.agreement.min(rows.len().saturating_sub(1))).cloned()
}

/// What a candidate comes to, in a line.
#[must_use]
pub fn gist(candidate: &Candidate, language: Language) -> String {
    let text = match candidate.outcome {
        Outcome::AgreeToDiffer => candidate.translate_by.as_str(),
        Outcome::Drop => candidate.use_instead.as_str(),
        Outcome::Withdrawn => candidate.rationale.as_str(),
        Outcome::OneMeaning | Outcome::OwnThresholds | Outcome::Qualify => candidate.meaning.wording.as_str(),
    };
    let outcome = candidate.outcome.say().to(language);
    if text.trim().is_empty() {
        outcome.to_owned()
    } else {
        format!("{outcome}: {}", text::one_line(text, 400))
    }
}

fn position<'a>(state: &'a State, org: &OrgId, term: &TermId) -> Option<&'a Position> {
    state.network.organisations.get(org)?.positions.get(term)
}

/// Whom an agreement on this text would bind unless the convener says otherwise: who has defined the
/// term, and who has taken a position on this exact text; not who says "not concerned".
#[must_use]
pub fn parties(state: &State, term: &TermId, candidate: &Candidate) -> Vec<OrgId> {
    let on = candidate.fingerprint();
    state
        .network
        .in_order()
        .into_iter()
        .filter(|org| {
            let current = position(state, org, term).filter(|position| position.on == Some(on));
            match current.map(|position| position.stance) {
                Some(Stance::NotConcerned) => false,
                Some(_) => true,
                None => state.network.organisations.get(*org).is_some_and(|it| it.speaks(term).is_some()),
            }
        })
        .cloned()
        .collect()
}

/// What would follow if a candidate were recorded now for these parties.
#[must_use]
pub fn forecast(state: &State, term: &TermId, candidate: &Candidate, parties: &[OrgId]) -> Forecast {
    let positions: Vec<(OrgId, Option<&Position>)> =
        parties.iter().map(|org| (org.clone(), position(state, org, term))).collect();
    decision::forecast(
        state.network.charter.decision_rule,
        candidate.outcome,
        candidate.fingerprint(),
        &positions,
    )
}

/// What would follow, in sentences: the standing, and whatever stands in the way.
#[must_use]
pub fn forecast_sentences(state: &State, term: &TermId, forecast: &Forecast) -> Vec<String> {
    let language = state.language();
    let names = |orgs: &[OrgId]| {
        let names: Vec<&str> = orgs.iter().map(|org| state.network.name(org)).collect();
        text::list(&names, words::AND.to(language))
    };
    let mut sentences = vec![match forecast.standing {
        Some(standing) => words::WOULD_BE.with(language, &[standing.say().to(language)]),
        None if forecast.missing.len() == forecast.parties => {
            words::NOBODY_HAS_SPOKEN.to(language).to_owned()
        }
        None if !forecast.missing.is_empty() => {
            words::SO_FAR.with(language, &[&forecast.positive.to_string(), &forecast.parties.to_string()])
        }
        None => words::ONLY_TO_DIFFER.to(language).to_owned(),
    }];
    let (elsewhere, outdated): (Vec<OrgId>, Vec<OrgId>) =
        forecast.outdated.iter().cloned().partition(|org| is_on_a_candidate(state, term, org));
    let missing: Vec<OrgId> =
        forecast.missing.iter().filter(|org| !forecast.outdated.contains(org)).cloned().collect();
    let parts = [
        (words::OBJECTS, &forecast.objecting),
        (words::TO_CONFIRM, &forecast.unconfirmed),
        (words::TAKE_AGAIN, &outdated),
        (words::ON_ANOTHER_CANDIDATE, &elsewhere),
        (words::NOT_SPOKEN, &missing),
        (words::STANDS_ASIDE, &forecast.aside),
    ];
    for (say, orgs) in parts {
        if !orgs.is_empty() {
            sentences.push(say.with(language, &[&names(orgs)]));
        }
    }
    sentences
}

/// Whether an organisation's position is on a candidate as it now is, whichever.
fn is_on_a_candidate(state: &State, term: &TermId, org: &OrgId) -> bool {
    let on = position(state, org, term).and_then(|position| position.on);
    let candidates = state.network.proposals.get(term).into_iter().flat_map(|all| all.candidates.values());
    on.is_some_and(|on| candidates.map(Candidate::fingerprint).any(|candidate| candidate == on))
}

/// Whether a candidate differs from the newest version in nothing of meaning: no facet differs, and the
/// two wordings give no conflict and only the same stretches. Positions are not carried over from a version that
/// was altered.
#[must_use]
pub fn is_editorial(state: &State, term: &TermId, candidate: &Candidate) -> bool {
    let Some(latest) = state.network.latest(term) else { return false };
    if !candidate.outcome.has_meaning() || latest.outcome != candidate.outcome || latest.altered {
        return false;
    }
    let facets_stay = Facet::MEANING
        .into_iter()
        .filter(|facet| *facet != Facet::Wording)
        .all(|facet| latest.meaning.get(facet) == candidate.meaning.get(facet));
    if !facets_stay || latest.meaning.wording == candidate.meaning.wording {
        return false;
    }
    let language = state.language();
    let side = |definition| Side { name: "", definition, language };
    let report = divergence::pair(side(&latest.meaning), side(&candidate.meaning), language);
    report.conflicts.is_empty() && report.spans.iter().all(|span| span.relation == Relation::Same)
}

/// What every party keeps of its own: its limits and thresholds, or its qualified word. What it kept in the
/// newest version stays, as long as its definition says the same limits and thresholds as then.
#[must_use]
pub fn own(state: &State, term: &TermId, outcome: Outcome, parties: &[OrgId]) -> BTreeMap<OrgId, OwnMeaning> {
    let mut own = BTreeMap::new();
    let latest = state.network.latest(term).filter(|latest| latest.outcome == outcome && !latest.altered);
    for org in parties {
        let definition = state.network.definition(org, term);
        if let Some(kept) = latest.and_then(|latest| kept(latest, org, definition)) {
            own.insert(org.clone(), kept.clone());
            continue;
        }
        let meaning = match outcome {
            Outcome::OwnThresholds => {
                let Some(definition) = definition else { continue };
                let facets = Definition {
                    time_limit: definition.time_limit.clone(),
                    thresholds: definition.thresholds.clone(),
                    ..Definition::default()
                };
                OwnMeaning { label: String::new(), facets }
            }
            Outcome::Qualify => {
                OwnMeaning { label: qualified(state, org, term), facets: Definition::default() }
            }
            _ => continue,
        };
        if meaning != OwnMeaning::default() {
            own.insert(org.clone(), meaning);
        }
    }
    own
}

/// What a party kept in a version, unless its own limits and thresholds have changed since.
fn kept<'a>(version: &'a Agreement, org: &OrgId, now: Option<&Definition>) -> Option<&'a OwnMeaning> {
    let figures =
        |definition: Option<&Definition>| definition.map(|it| (it.time_limit.clone(), it.thresholds.clone()));
    let then = version.based_on.get(org).map(|based| &based.definition);
    version.own.get(org).filter(|own| !own.label.is_empty() || figures(then) == figures(now))
}

/// The word with whose it is in front: `council-urgent`.
fn qualified(state: &State, org: &OrgId, term: &TermId) -> String {
    let whose = text::slug(state.network.name(org)).unwrap_or_else(|| org.to_string());
    format!("{whose}-{}", state.network.label(term))
}
