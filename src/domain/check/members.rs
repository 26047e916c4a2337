//! Rules about organisations and what each of them says.

use std::collections::BTreeMap;

use super::super::{
    Answer, CaseId, Definition, Endorsement, MARK_LENGTH, Network, OrgId, Organisation, Position, TermId,
    Usage,
};
use super::{Finding, Place, meant, unknown_organisation, unknown_term};
use crate::words;

pub(super) fn check(network: &Network, findings: &mut Vec<Finding>) {
    order(network, findings);
    marks(network, findings);
    for (org, organisation) in &network.organisations {
        for (term, definition) in &organisation.definitions {
            check_definition(network, org, term, definition, findings);
        }
        for (term, answers) in &organisation.answers {
            for (case, answer) in answers {
                findings.extend(check_answer(network, org, term, case, answer));
            }
        }
        for (term, position) in &organisation.positions {
            check_position(network, org, term, position, findings);
        }
        findings.extend(check_endorsement(network, org, organisation));
    }
}

fn order(network: &Network, findings: &mut Vec<Finding>) {
    let language = network.language();
    let mut seen: Vec<&OrgId> = Vec::new();
    for org in &network.charter.order {
        if seen.contains(&org) {
            let what = words::LISTED_TWICE.with(language, &[org.as_str()]);
            let help = words::REMOVE_ONE.to(language).to_owned();
            findings.push(Finding::warning("listed-twice", Place::Network, what, help).at("organisations"));
        } else if let Some(help) = unknown_organisation(network, org.as_str()) {
            let what = words::LISTED_WITHOUT_FILE.with(language, &[org.as_str()]);
            findings.push(Finding::warning("no-file", Place::Network, what, help).at("organisations"));
        }
        seen.push(org);
    }
    for org in network.organisations.keys().filter(|org| !seen.contains(org)) {
        let what = words::NOT_LISTED.with(language, &[org.as_str()]);
        let help = words::ADD_TO_LIST.with(language, &[org.as_str()]);
        findings.push(Finding::warning("not-listed", Place::Organisation(org.clone()), what, help));
    }
}

fn marks(network: &Network, findings: &mut Vec<Finding>) {
    let language = network.language();
    let mut seen: BTreeMap<String, &OrgId> = BTreeMap::new();
    for (org, organisation) in &network.organisations {
        let place = || Place::Organisation(org.clone());
        let mark = &organisation.profile.mark;
        if mark.trim().chars().count() > MARK_LENGTH {
            let what = words::LONG_MARK.with(language, &[mark, &MARK_LENGTH.to_string()]);
            let help = words::SHORTER_MARK.with(language, &[&organisation.mark()]);
            findings.push(Finding::warning("long-mark", place(), what, help).at("mark"));
        }
        let shown = organisation.mark();
        match seen.get(&shown) {
            Some(other) if !shown.is_empty() => {
                let what = words::SAME_MARK.with(language, &[org.as_str(), other.as_str(), &shown]);
                let help = words::ANOTHER_MARK.to(language).to_owned();
                findings.push(Finding::warning("same-mark", place(), what, help).at("mark"));
            }
            _ => {
                seen.insert(shown, org);
            }
        }
    }
}

fn check_definition(
    network: &Network,
    org: &OrgId,
    term: &TermId,
    definition: &Definition,
    findings: &mut Vec<Finding>,
) {
    let language = network.language();
    let place = || Place::Definition { org: org.clone(), term: term.clone() };
    findings.extend(unknown_term(network, term, place(), words::THIS_DEFINITION));
    let found = match definition.usage {
        Usage::Used if definition.wording.trim().is_empty() => Finding::warning(
            "no-wording",
            place(),
            words::USED_WITHOUT_WORDING.to(language).to_owned(),
            words::WRITE_THE_WORDING.to(language).to_owned(),
        )
        .at("wording"),
        Usage::OtherWord if definition.our_word.trim().is_empty() => Finding::warning(
            "no-own-word",
            place(),
            words::NO_OWN_WORD.to(language).to_owned(),
            words::ADD_THE_KEY.with(language, &["our_word"]),
        )
        .at("usage"),
        Usage::Used | Usage::OtherWord | Usage::NotUsed => return,
    };
    findings.push(found);
}

fn check_answer(
    network: &Network,
    org: &OrgId,
    term: &TermId,
    case: &CaseId,
    answer: &Answer,
) -> Option<Finding> {
    let language = network.language();
    let place = || Place::Answer { org: org.clone(), term: term.clone(), case: case.clone() };
    if let Some(found) = unknown_term(network, term, place(), words::THIS_ANSWER) {
        return Some(found);
    }
    let Some(asked) = network.cases.get(case) else {
        let near = super::near::nearest(case.as_str(), network.cases.keys().map(CaseId::as_str));
        let help = meant(near, words::ADD_THE_CASE, language);
        let what = words::UNKNOWN_CASE.with(language, &[case.as_str()]);
        return Some(Finding::error("unknown-case", place(), what, help));
    };
    if !asked.terms.contains(term) {
        let what = words::NOT_ASKED.with(language, &[case.as_str(), term.as_str()]);
        let help = words::ADD_THE_TERM_TO_THE_CASE.to(language).to_owned();
        return Some(Finding::warning("not-asked", place(), what, help));
    }
    answer.is_on_older_text(asked).then(|| {
        let what = words::STORY_HAS_CHANGED.with(language, &[case.as_str()]);
        Finding::warning("older-story", place(), what, words::ANSWER_AGAIN.to(language).to_owned()).at("on")
    })
}

fn check_position(
    network: &Network,
    org: &OrgId,
    term: &TermId,
    position: &Position,
    findings: &mut Vec<Finding>,
) {
    let language = network.language();
    let place = || Place::Position { org: org.clone(), term: term.clone() };
    if let Some(found) = unknown_term(network, term, place(), words::THIS_POSITION) {
        findings.push(found);
        return;
    }
    if let Some(lacking) = position.lacks() {
        let what = words::POSITION_LACKS.with(language, &[lacking.to(language)]);
        let help = words::ASK_THEM.to(language).to_owned();
        findings.push(Finding::warning("incomplete-position", place(), what, help).at("position"));
    }
    let candidates = network.proposals.get(term).map(|proposal| &proposal.candidates);
    let Some(candidates) = candidates.filter(|candidates| !candidates.is_empty()) else {
        if network.latest(term).is_none() {
            let what = words::NOTHING_PROPOSED.with(language, &[term.as_str()]);
            let help = words::PROPOSE_OR_REMOVE.to(language).to_owned();
            findings.push(Finding::warning("nothing-proposed", place(), what, help));
        }
        return;
    };
    let on_table = candidates.values().any(|candidate| position.on == Some(candidate.fingerprint()));
    let recorded =
        network.latest(term).is_some_and(|version| position.on == Some(version.text_fingerprint()));
    if !on_table && !recorded {
        let what = words::ON_AN_OLDER_TEXT.to(language).to_owned();
        let help = words::TAKE_IT_AGAIN.to(language).to_owned();
        findings.push(Finding::warning("older-text", place(), what, help).at("on"));
    }
}

fn check_endorsement(network: &Network, org: &OrgId, organisation: &Organisation) -> Option<Finding> {
    let Endorsement { endorses: Some(endorsed), .. } = organisation.endorsement.as_ref()? else {
        return None;
    };
    let language = network.language();
    let now = network.charter.common_interest_version;
    let numbers = [org.as_str(), &endorsed.to_string(), &now.to_string()];
    let place = Place::Organisation(org.clone());
    let (rule, what) = match endorsed.cmp(&now) {
        std::cmp::Ordering::Equal => return None,
        std::cmp::Ordering::Less => ("older-interest", words::ENDORSES_AN_OLDER_ONE.with(language, &numbers)),
        std::cmp::Ordering::Greater => {
            ("unknown-interest", words::ENDORSES_AN_UNKNOWN_ONE.with(language, &numbers))
        }
    };
    let help = words::ASK_WHETHER_IT_ENDORSES.to(language).to_owned();
    Some(Finding::warning(rule, place, what, help).at("common_interest"))
}
