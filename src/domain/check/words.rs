//! Rules about terms and cases.

use std::collections::BTreeMap;

use super::super::{Case, CaseId, Network, Term, TermId, text};
use super::{Finding, Place, near, privacy, unknown_term};

pub(super) fn check(network: &Network, findings: &mut Vec<Finding>) {
    let mut labels: BTreeMap<String, &TermId> = BTreeMap::new();
    for (id, term) in &network.terms {
        check_term(network, id, term, findings);
        if let Some(other) = labels.insert(text::fold(&term.label), id) {
            let what = format!("`{id}` and `{other}` are both called “{}”", term.label);
            let help = "give one of them another label, or keep one of the two".to_owned();
            findings.push(Finding::warning("same-label", Place::Term(id.clone()), what, help).at("label"));
        }
    }
    for (id, case) in &network.cases {
        check_case(network, id, case, findings);
    }
}

fn check_term(network: &Network, id: &TermId, term: &Term, findings: &mut Vec<Finding>) {
    let place = || Place::Term(id.clone());
    let said = network.organisations.values().any(|org| org.definitions.contains_key(id));
    if !said && !network.organisations.is_empty() {
        let what = format!("no organisation says anything about “{}”", term.label);
        let help = "ask the organisations for their definitions, or remove the term".to_owned();
        findings.push(Finding::warning("nobody-defines", place(), what, help));
    }
    for related in &term.related {
        if network.terms.keys().any(|known| known.as_str() == related) {
            continue;
        }
        let near = near::nearest(related, network.terms.keys().map(TermId::as_str));
        let help = near.map_or_else(
            || "add the term to terms.toml, or remove it here".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        let what = format!("`{related}` is given as related, but is no term of this network");
        findings.push(Finding::warning("unknown-related", place(), what, help).at("related"));
    }
}

fn check_case(network: &Network, id: &CaseId, case: &Case, findings: &mut Vec<Finding>) {
    let place = || Place::Case(id.clone());
    for term in &case.terms {
        findings.extend(unknown_term(network, term, place(), "this case").map(|found| found.at("terms")));
    }
    if case.terms.is_empty() {
        let what = format!("the case `{id}` is asked for no term");
        findings.push(Finding::warning("no-terms", place(), what, "add terms = [\"…\"]".to_owned()));
    }
    if case.story.trim().is_empty() {
        let what = format!("the case `{id}` has no story");
        findings.push(Finding::warning("no-story", place(), what, "add story = \"…\"".to_owned()));
    }
    for trace in privacy::traces(&case.story) {
        let what = format!("the story holds {}: “{}”", trace.kind.name(), trace.text);
        let help = "stories must not lead to a person; leave it out or make it vague".to_owned();
        findings.push(Finding::warning("personal-data", place(), what, help).at("story"));
    }
}
