//! What is on the table for a term, where everybody stands, and what would follow.

use crate::app::state::{State, TermPage};
use crate::divergence::{self, Relation, Side};
use crate::domain::decision::{self, Forecast};
use crate::domain::{Candidate, Facet, OrgId, Outcome, Position, Stance, TermId, text};
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
pub fn forecast_sentences(state: &State, forecast: &Forecast) -> Vec<String> {
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
        None => words::ONLY_TO_DIFFER.to(language).to_owned(),
    }];
    let missing: Vec<OrgId> =
        forecast.missing.iter().filter(|org| !forecast.outdated.contains(org)).cloned().collect();
    let parts = [
        (words::OBJECTS, &forecast.objecting),
        (words::TO_CONFIRM, &forecast.unconfirmed),
        (words::TAKE_AGAIN, &forecast.outdated),
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

/// Whether a candidate differs from the newest version in nothing of meaning: no facet differs, and the
/// two wordings give no conflict and only the same stretches.
#[must_use]
pub fn is_editorial(state: &State, term: &TermId, candidate: &Candidate) -> bool {
    let Some(latest) = state.network.latest(term) else { return false };
    if !candidate.outcome.has_meaning() || latest.outcome != candidate.outcome {
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
