//! Rules about organisations and what each of them says.

use std::collections::BTreeMap;

use super::super::{
    Answer, CaseId, Definition, Endorsement, Network, OrgId, Organisation, Position, TermId, Usage,
};
use super::{Finding, Place, unknown_organisation, unknown_term};

/// The longest mark that fits into a narrow column.
const MARK: usize = 4;

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
    let mut seen: Vec<&OrgId> = Vec::new();
    for org in &network.charter.order {
        if seen.contains(&org) {
            let what = format!("`{org}` is listed twice");
            let help = "remove one of the two".to_owned();
            findings.push(Finding::warning("listed-twice", Place::Network, what, help).at("organisations"));
        } else if let Some(help) = unknown_organisation(network, org.as_str()) {
            let what = format!("`{org}` is listed, but there is no file of it");
            findings.push(Finding::warning("no-file", Place::Network, what, help).at("organisations"));
        }
        seen.push(org);
    }
    for org in network.organisations.keys().filter(|org| !seen.contains(org)) {
        let what = format!("`{org}` is not listed in network.toml, so it comes last");
        let help = format!("add \"{org}\" to the organisations in network.toml");
        findings.push(Finding::warning("not-listed", Place::Organisation(org.clone()), what, help));
    }
}

fn marks(network: &Network, findings: &mut Vec<Finding>) {
    let mut seen: BTreeMap<String, &OrgId> = BTreeMap::new();
    for (org, organisation) in &network.organisations {
        let place = || Place::Organisation(org.clone());
        let mark = &organisation.profile.mark;
        if mark.trim().chars().count() > MARK {
            let what = format!("the mark “{mark}” is longer than {MARK} characters");
            let help = format!("it is shown as “{}”; choose a shorter one", organisation.mark());
            findings.push(Finding::warning("long-mark", place(), what, help).at("mark"));
        }
        let shown = organisation.mark();
        match seen.get(&shown) {
            Some(other) if !shown.is_empty() => {
                let what = format!("`{org}` and `{other}` are both shown as {shown}");
                let help = "give one of them another mark".to_owned();
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
    let place = || Place::Definition { org: org.clone(), term: term.clone() };
    findings.extend(unknown_term(network, term, place(), "this definition"));
    let found = match definition.usage {
        Usage::Used if definition.wording.trim().is_empty() => Finding::warning(
            "no-wording",
            place(),
            "the word is used, but there is no wording".to_owned(),
            "write the wording, or say usage = \"not-used\"".to_owned(),
        )
        .at("wording"),
        Usage::OtherWord if definition.our_word.trim().is_empty() => Finding::warning(
            "no-own-word",
            place(),
            "another word is used, but it does not say which".to_owned(),
            "add our_word = \"…\"".to_owned(),
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
    let place = || Place::Answer { org: org.clone(), term: term.clone(), case: case.clone() };
    if let Some(found) = unknown_term(network, term, place(), "this answer") {
        return Some(found);
    }
    let Some(asked) = network.cases.get(case) else {
        let near = super::near::nearest(case.as_str(), network.cases.keys().map(CaseId::as_str));
        let help = near.map_or_else(
            || "add the case to cases.toml, or mend its id here".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        let what = format!("this answers the case `{case}`, which does not exist");
        return Some(Finding::error("unknown-case", place(), what, help));
    };
    if !asked.terms.contains(term) {
        let what = format!("the case `{case}` is not asked for `{term}`");
        let help = "add the term to the case, or remove the answer".to_owned();
        return Some(Finding::warning("not-asked", place(), what, help));
    }
    answer.is_on_older_text(asked).then(|| {
        let what = format!("the story of `{case}` has changed since it was answered");
        Finding::warning("older-story", place(), what, "read it again and answer again".to_owned()).at("on")
    })
}

fn check_position(
    network: &Network,
    org: &OrgId,
    term: &TermId,
    position: &Position,
    findings: &mut Vec<Finding>,
) {
    let place = || Place::Position { org: org.clone(), term: term.clone() };
    if let Some(found) = unknown_term(network, term, place(), "this position") {
        findings.push(found);
        return;
    }
    if let Some(lacking) = position.lacks() {
        let what = format!("this position cannot be recorded yet: {}", lacking.en);
        let help = "ask the organisation for it".to_owned();
        findings.push(Finding::warning("incomplete-position", place(), what, help).at("position"));
    }
    let candidates = network.proposals.get(term).map(|proposal| &proposal.candidates);
    let Some(candidates) = candidates.filter(|candidates| !candidates.is_empty()) else {
        if network.latest(term).is_none() {
            let what = format!("there is nothing on the table for `{term}` to take a position on");
            let help = "put a candidate forward, or remove the position".to_owned();
            findings.push(Finding::warning("nothing-proposed", place(), what, help));
        }
        return;
    };
    let on_table = candidates.values().any(|candidate| position.on == Some(candidate.fingerprint()));
    let recorded =
        network.latest(term).is_some_and(|version| position.on == Some(version.text_fingerprint()));
    if !on_table && !recorded {
        let what = "this position was taken on a text that is no longer on the table".to_owned();
        let help = "ask the organisation to take it again on the text as it is now".to_owned();
        findings.push(Finding::warning("older-text", place(), what, help).at("on"));
    }
}

fn check_endorsement(network: &Network, org: &OrgId, organisation: &Organisation) -> Option<Finding> {
    let Endorsement { endorses: Some(endorsed), .. } = organisation.endorsement.as_ref()? else {
        return None;
    };
    let now = network.charter.common_interest_version;
    let place = Place::Organisation(org.clone());
    let (rule, what) = match endorsed.cmp(&now) {
        std::cmp::Ordering::Equal => return None,
        std::cmp::Ordering::Less => {
            ("older-interest", format!("`{org}` endorses common interest {endorsed}; it is at {now} now"))
        }
        std::cmp::Ordering::Greater => {
            ("unknown-interest", format!("`{org}` endorses common interest {endorsed}; there are only {now}"))
        }
    };
    let help = "ask whether it endorses the statement as it is now".to_owned();
    Some(Finding::warning(rule, place, what, help).at("common_interest"))
}
