//! Rules about terms and cases.

use std::collections::BTreeMap;

use super::super::{Case, CaseId, Network, Term, TermId, text};
use super::{Finding, Place, meant, near, privacy, unknown_term};
use crate::words;

pub(super) fn check(network: &Network, findings: &mut Vec<Finding>) {
    let language = network.language();
    let mut labels: BTreeMap<String, &TermId> = BTreeMap::new();
    for (id, term) in &network.terms {
        check_term(network, id, term, findings);
        if let Some(other) = labels.insert(text::fold(&term.label), id) {
            let what = words::SAME_LABEL.with(language, &[id.as_str(), other.as_str(), &term.label]);
            let help = words::ANOTHER_LABEL.to(language).to_owned();
            findings.push(Finding::warning("same-label", Place::Term(id.clone()), what, help).at("label"));
        }
    }
    for (id, case) in &network.cases {
        check_case(network, id, case, findings);
    }
}

fn check_term(network: &Network, id: &TermId, term: &Term, findings: &mut Vec<Finding>) {
    let language = network.language();
    let place = || Place::Term(id.clone());
    let said = network.organisations.values().any(|org| org.definitions.contains_key(id));
    if !said && !network.organisations.is_empty() {
        let what = words::NOBODY_DEFINES.with(language, &[&term.label]);
        let help = words::ASK_FOR_DEFINITIONS.to(language).to_owned();
        findings.push(Finding::warning("nobody-defines", place(), what, help));
    }
    for related in &term.related {
        if network.terms.keys().any(|known| known.as_str() == related) {
            continue;
        }
        let near = near::nearest(related, network.terms.keys().map(TermId::as_str));
        let help = meant(near, words::ADD_THE_TERM_OR_REMOVE, language);
        let what = words::UNKNOWN_RELATED.with(language, &[related]);
        findings.push(Finding::warning("unknown-related", place(), what, help).at("related"));
    }
}

fn check_case(network: &Network, id: &CaseId, case: &Case, findings: &mut Vec<Finding>) {
    let language = network.language();
    let place = || Place::Case(id.clone());
    for term in &case.terms {
        findings
            .extend(unknown_term(network, term, place(), words::THIS_CASE).map(|found| found.at("terms")));
    }
    if case.terms.is_empty() {
        let what = words::CASE_WITHOUT_TERMS.with(language, &[id.as_str()]);
        let help = words::ADD_THE_LIST.with(language, &["terms"]);
        findings.push(Finding::warning("no-terms", place(), what, help));
    }
    if case.story.trim().is_empty() {
        let what = words::CASE_WITHOUT_STORY.with(language, &[id.as_str()]);
        let help = words::ADD_THE_KEY.with(language, &["story"]);
        findings.push(Finding::warning("no-story", place(), what, help));
    }
    for trace in privacy::traces(&case.story) {
        let what = words::STORY_HOLDS.with(language, &[trace.kind.say().to(language), &trace.text]);
        let help = words::MAKE_IT_VAGUE.to(language).to_owned();
        findings.push(Finding::warning("personal-data", place(), what, help).at("story"));
    }
}
