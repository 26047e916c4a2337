//! Rules about what is on the table and what has been recorded.

use super::super::{Agreement, Candidate, Network, OrgId, Outcome, TermId};
use super::{Finding, Place, unknown_organisation, unknown_term};
use crate::words::{self, Language};

pub(super) fn check(network: &Network, findings: &mut Vec<Finding>) {
    for (term, proposal) in &network.proposals {
        let place = || Place::Proposal(term.clone());
        findings.extend(unknown_term(network, term, place(), words::THIS_PROPOSAL));
        for (key, candidate) in &proposal.candidates {
            check_candidate(network, term, key, candidate, findings);
        }
    }
    for (term, versions) in &network.agreements {
        if let Some(latest) = versions.last() {
            let place = || Place::Agreement { term: term.clone(), version: latest.version };
            findings.extend(unknown_term(network, term, place(), words::THIS_VERSION));
            for party in &latest.parties {
                findings.extend(unknown_party(network, latest, party));
            }
        }
        forks(term, versions, network.language(), findings);
    }
}

fn check_candidate(
    network: &Network,
    term: &TermId,
    key: &str,
    candidate: &Candidate,
    findings: &mut Vec<Finding>,
) {
    let language = network.language();
    let place = || Place::Proposal(term.clone());
    let by = candidate.proposed_by.trim();
    if !by.is_empty()
        && by != "facilitator"
        && let Some(help) = unknown_organisation(network, by)
    {
        let what = words::PROPOSED_BY_NOBODY.with(language, &[key, by]);
        findings.push(Finding::warning("unknown-organisation", place(), what, help));
    }
    let (text, wanted) = match candidate.outcome {
        Outcome::AgreeToDiffer => (&candidate.translate_by, "translate_by"),
        Outcome::Drop => (&candidate.use_instead, "use_instead"),
        Outcome::Withdrawn => (&candidate.rationale, "rationale"),
        Outcome::OneMeaning | Outcome::OwnThresholds | Outcome::Qualify => {
            (&candidate.meaning.wording, "wording")
        }
    };
    if text.trim().is_empty() {
        let what = words::EMPTY_CANDIDATE.with(language, &[key]);
        let help = words::ADD_THE_KEY.with(language, &[wanted]);
        findings.push(Finding::warning("empty-candidate", place(), what, help));
    }
}

fn unknown_party(network: &Network, version: &Agreement, party: &OrgId) -> Option<Finding> {
    unknown_organisation(network, party.as_str())?;
    let place = Place::Agreement { term: version.term.clone(), version: version.version };
    let language = network.language();
    let what = words::BINDS_A_STRANGER.with(language, &[&version.version.to_string(), party.as_str()]);
    let help = words::ASK_FOR_ITS_FILE.to(language).to_owned();
    Some(Finding::warning("unknown-party", place, what, help).at("parties"))
}

/// Two versions with one number, unless a later version follows both.
fn forks(term: &TermId, versions: &[Agreement], language: Language, findings: &mut Vec<Finding>) {
    let mut numbers: Vec<u32> = versions.iter().map(|version| version.version).collect();
    numbers.dedup();
    for number in numbers {
        let count = versions.iter().filter(|version| version.version == number).count();
        let resolved = versions.iter().any(|later| {
            let follows = |previous: Option<super::super::Previous>| {
                previous.is_some_and(|previous| previous.version == number)
            };
            follows(later.previous) && follows(later.previous_also)
        });
        if count > 1 && !resolved {
            let place = Place::Agreement { term: term.clone(), version: number };
            let what = words::FORK.with(language, &[&number.to_string(), term.as_str(), &count.to_string()]);
            let help = words::LOOK_AT_BOTH.to(language).to_owned();
            findings.push(Finding::error("fork", place, what, help));
        }
    }
}
