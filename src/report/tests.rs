//! Whole reports as pictures. The network is read from text; the comparison is made by hand, so that
//! a picture changes only when the report does.

use super::Detail;
use super::{Document, Layout, briefing, comparison, diff, history};
use crate::divergence::{
    CaseCount, Conflict, ConflictKind, PairReport, Placed, Relation, Span, TermPair, TermReport,
};
use crate::domain::{Date, Facet, Fingerprint, Network, OrgId, TermId};
use crate::store;

const TODAY: Date = jiff::civil::date(2026, 11, 21);

const NETWORK: &str = r#"
id = "town"
name = "Town"
for_whom = "people in a crisis"
organisations = ["police", "care", "council"]
common_interest = "Nobody falls between us."
common_interest_version = 2
"#;

const TERMS: &str = r#"
[terms.urgent]
label = "urgent"
why_it_matters = "Who waits for whom depends on it."
[terms.closed]
label = "closed"
[terms.harm]
label = "harm"
[terms.alone]
label = "alone"
"#;

const CASES: &str = r#"
[cases.bridge]
terms = ["urgent", "closed"]
story = "Somebody stands on a bridge."
[cases.station]
terms = ["urgent", "closed"]
story = "Somebody sits at the station."
"#;

const POLICE: &str = r#"
name = "Police"
[definitions.urgent]
wording = "We come at once."
why = "we have one car"
[definitions.closed]
wording = "Nothing more is needed."
[definitions.harm]
wording = "Injury."
[answers.closed]
bridge = { answer = "yes" }
station = { answer = "no" }
[answers.urgent]
bridge = { answer = "yes" }
station = { answer = "no" }
[common_interest]
endorses = 2
recorded_by = "facilitator"
"#;

const CARE: &str = r#"
name = "Care"
[definitions.urgent]
wording = "We come within the day."
recorded_by = "facilitator"
[definitions.closed]
wording = "Nothing more is required."
[definitions.harm]
wording = "Injury."
[definitions.alone]
wording = "With nobody near."
[answers.closed]
bridge = { answer = "yes" }
station = { answer = "yes" }
[answers.urgent]
bridge = { answer = "yes" }
station = { answer = "depends" }
[common_interest]
endorses = 1
would_change = "Say who."
"#;

const COUNCIL: &str = r#"
name = "Council"
[definitions.urgent]
usage = "other-word"
our_word = "priority"
[definitions.harm]
usage = "not-used"
"#;

const PROPOSAL: &str = r#"
[candidates.a]
proposed_by = "care"
wording = "Somebody comes within the hour."
time_limit = { within = "1 h", counted_from = "the call" }
includes = ["a call at night", "a call from a stranger"]
"#;

const COMMITMENTS: &str = r#"
[commitments.c1]
who = "police"
what = "Ask the control room."
by = 2026-12-15
for = ["urgent"]
[commitments.c2]
who = "care"
what = "Done already."
state = "kept"
"#;

const VERSION: &str = r#"
network = "town"
term = "harm"
label = "harm"
version = 1
outcome = "own-thresholds"
standing = "provisional"
parties = ["police", "care"]
decided_on = 2026-03-01
review_by = 2026-11-01
rationale = "Nobody falls between us when we count alike."
[meaning]
wording = "Injury that a doctor has seen."
[own.police]
thresholds = [{ of = "age", is = "any" }]
[based_on.police]
wording = "A wound."
[based_on.care]
wording = "Injury."
[positions.police]
name = "Police"
position = "agree"
[positions.care]
name = "Care"
position = "object"
reason = "not everybody sees a doctor"
would_remove = "a nurse counts as well"
"#;

const NEXT: &str = r#"
network = "town"
term = "harm"
label = "harm"
version = 2
outcome = "one-meaning"
standing = "agreed"
parties = ["police", "care"]
decided_on = 2026-06-01
[meaning]
wording = "Injury that a doctor or nurse has seen."
[based_on.police]
wording = "A wound."
[based_on.care]
wording = "Injury."
[positions.police]
name = "Police"
position = "agree"
[positions.care]
name = "Care"
position = "agree"
"#;

fn town(language: &str, versions: &[&str]) -> Network {
    let mut files: Vec<(String, String)> = [
        ("terms.toml", TERMS),
        ("cases.toml", CASES),
        ("organisations/police.toml", POLICE),
        ("organisations/care.toml", CARE),
        ("organisations/council.toml", COUNCIL),
        ("proposals/urgent.toml", PROPOSAL),
        ("commitments.toml", COMMITMENTS),
    ]
    .map(|(path, text)| (path.to_owned(), text.to_owned()))
    .to_vec();
    files.push(("network.toml".into(), format!("{NETWORK}language = \"{language}\"\n")));
    for (number, version) in versions.iter().enumerate() {
        let fingerprint = Fingerprint::of_file(version);
        let path = format!("agreed/harm/{:04}-{}.toml", number + 1, fingerprint.short());
        files.push((path, format!("file_fingerprint = \"{fingerprint}\"\n{version}")));
    }
    let files = files.into_iter().map(|(path, text)| (path, text.into_bytes())).collect();
    let loaded = store::assemble("town", files);
    assert_eq!(loaded.problems, []);
    loaded.network
}

fn org(id: &str) -> OrgId {
    OrgId::parse(id).unwrap()
}

fn report(term: &str, placed: Placed, divergence: f64) -> TermReport {
    TermReport {
        term: TermId::parse(term).unwrap(),
        divergence: Some(divergence),
        placed,
        organisations: vec![org("police"), org("care")],
        silent: vec![org("council")],
        pairs: vec![TermPair {
            a: org("police"),
            b: org("care"),
            report: PairReport { divergence, ..PairReport::default() },
            cases: CaseCount { answered_by_both: 2, differ: 1 },
        }],
        nearest: None,
        groups: Vec::new(),
        summary: String::new(),
        told: Vec::new(),
    }
}

fn reports() -> Vec<TermReport> {
    let mut urgent = report("urgent", Placed::OpenDisagreement, 0.81);
    let conflict = |kind, says: &str| Conflict {
        facet: Facet::TimeLimit,
        kind,
        a: "at once".into(),
        b: "1 day".into(),
        says: says.into(),
        weight: 0.5,
    };
    let span =
        |a: Option<std::ops::Range<usize>>, b, relation| Span { a, b, relation, score: 0.5, rule: "test" };
    urgent.summary = "They differ in when somebody comes.".into();
    let pair = &mut urgent.pairs[0].report;
    pair.conflicts = vec![
        conflict(ConflictKind::Actor, "For Police it is up to one, for Care to another."),
        conflict(ConflictKind::Magnitude, "Police: at once. Care: within the day."),
    ];
    pair.spans = vec![
        span(Some(0..7), Some(0..7), Relation::Same),
        span(Some(8..10), Some(8..14), Relation::Opposite),
        span(Some(11..15), Some(15..22), Relation::Similar),
    ];
    let mut alone = report("alone", Placed::WordingOnly, 0.0);
    alone.divergence = None;
    alone.organisations = vec![org("care")];
    alone.pairs.clear();
    vec![
        alone,
        report("closed", Placed::HiddenDisagreement, 0.14),
        report("harm", Placed::Settled, 0.05),
        urgent,
    ]
}

fn text(document: &Document) -> String {
    document.to_text(&Layout::default())
}

#[test]
fn a_briefing_in_english() {
    let network = town("en", &[VERSION]);
    insta::assert_snapshot!(text(&briefing(&network, &reports(), TODAY, Detail::Full)));
}

#[test]
fn a_briefing_in_dutch() {
    let network = town("nl", &[VERSION]);
    insta::assert_snapshot!(text(&briefing(&network, &reports(), TODAY, Detail::Full)));
}

#[test]
fn a_short_briefing_names_the_heaviest_conflicts_and_where_the_rest_is() {
    let network = town("en", &[VERSION]);
    insta::assert_snapshot!(text(&briefing(&network, &reports(), TODAY, Detail::Short)));
    let dutch = town("nl", &[VERSION]);
    let dutch = text(&briefing(&dutch, &reports(), TODAY, Detail::Short));
    assert!(dutch.contains("voluit: `wordbond brief --all`"), "{dutch}");
}

#[test]
fn a_briefing_of_a_new_network() {
    let network = Network::default();
    insta::assert_snapshot!(text(&briefing(&network, &[], TODAY, Detail::Full)));
}

#[test]
fn a_history_with_dissent_and_drift() {
    let network = town("en", &[VERSION, NEXT]);
    let harm = TermId::parse("harm").unwrap();
    insta::assert_snapshot!(text(&history(&network, &harm)));
}

#[test]
fn a_comparison_with_marks() {
    let network = town("en", &[]);
    let reports = reports();
    insta::assert_snapshot!(text(&comparison(&network, &reports[3], None)));
}

#[test]
fn a_difference_between_versions() {
    let network = town("en", &[VERSION, NEXT]);
    let versions = &network.agreements[&TermId::parse("harm").unwrap()];
    insta::assert_snapshot!(text(&diff(&network, &versions[0], &versions[1])));
    assert!(text(&diff(&network, &versions[0], &versions[0])).contains("say the same"));
}
