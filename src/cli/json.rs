//! The JSON of `wordbond divergence`. Programs outside this one read it: fields may be added, but none
//! changes its name, type or meaning.

use std::ops::Range;

use serde::Serialize;

use super::failure::Failure;
use crate::divergence::{Conflict, Span, TermPair, TermReport};
use crate::domain::{Network, OrgId};

#[derive(Serialize)]
struct Whole<'a> {
    network: &'a str,
    format: u32,
    terms: Vec<OneTerm<'a>>,
}

#[derive(Serialize)]
struct OneTerm<'a> {
    term: &'a str,
    label: &'a str,
    divergence: Option<f64>,
    placed: &'static str,
    organisations: Vec<&'a str>,
    silent: Vec<&'a str>,
    pairs: Vec<Pair<'a>>,
}

#[derive(Serialize)]
struct Pair<'a> {
    a: &'a str,
    b: &'a str,
    divergence: f64,
    spans: Vec<OneSpan>,
    conflicts: Vec<OneConflict<'a>>,
    cases: Cases,
}

#[derive(Serialize)]
struct OneSpan {
    a: Option<[usize; 2]>,
    b: Option<[usize; 2]>,
    relation: &'static str,
    score: f64,
}

#[derive(Serialize)]
struct OneConflict<'a> {
    facet: &'static str,
    kind: &'static str,
    a: &'a str,
    b: &'a str,
    says: &'a str,
}

#[derive(Serialize)]
struct Cases {
    answered_by_both: usize,
    differ: usize,
}

/// The comparison of terms as JSON. `between` leaves out every pair but that of these two.
pub(super) fn divergence(
    network: &Network,
    reports: &[TermReport],
    between: Option<(&OrgId, &OrgId)>,
) -> Result<String, Failure> {
    let terms = reports.iter().map(|report| one_term(network, report, between)).collect();
    let whole = Whole { network: &network.id, format: 1, terms };
    serde_json::to_string_pretty(&whole).map_err(|error| {
        Failure::say(format!("the comparison cannot be written as JSON: {error}; report this as a bug"))
    })
}

fn one_term<'a>(
    network: &'a Network,
    report: &'a TermReport,
    between: Option<(&OrgId, &OrgId)>,
) -> OneTerm<'a> {
    let wanted = |pair: &&TermPair| {
        between.is_none_or(|(one, other)| {
            (&pair.a == one && &pair.b == other) || (&pair.a == other && &pair.b == one)
        })
    };
    OneTerm {
        term: report.term.as_str(),
        label: network.label(&report.term),
        divergence: report.divergence.map(figure),
        placed: report.placed.key(),
        organisations: report.organisations.iter().map(OrgId::as_str).collect(),
        silent: report.silent.iter().map(OrgId::as_str).collect(),
        pairs: report.pairs.iter().filter(wanted).map(one_pair).collect(),
    }
}

fn one_pair(pair: &TermPair) -> Pair<'_> {
    Pair {
        a: pair.a.as_str(),
        b: pair.b.as_str(),
        divergence: figure(pair.report.divergence),
        spans: pair.report.spans.iter().map(one_span).collect(),
        conflicts: pair.report.conflicts.iter().map(one_conflict).collect(),
        cases: Cases { answered_by_both: pair.cases.answered_by_both, differ: pair.cases.differ },
    }
}

fn one_span(span: &Span) -> OneSpan {
    let ends = |range: &Range<usize>| [range.start, range.end];
    OneSpan {
        a: span.a.as_ref().map(ends),
        b: span.b.as_ref().map(ends),
        relation: span.relation.key(),
        score: figure(span.score),
    }
}

fn one_conflict(conflict: &Conflict) -> OneConflict<'_> {
    OneConflict {
        facet: conflict.facet.key(),
        kind: conflict.kind.key(),
        a: &conflict.a,
        b: &conflict.b,
        says: &conflict.says,
    }
}

/// Four decimals are more than a comparison of texts can mean.
fn figure(value: f64) -> f64 {
    (value.clamp(0.0, 1.0) * 10_000.0).round() / 10_000.0
}
