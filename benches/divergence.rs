//! How long a comparison takes: a pair, of texts that have been read before and of new ones, a term of six organisations,
//! a network of twenty terms on every core with no text in it twice, and a text that is far too long.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use wordbond::divergence::{self, Side};
use wordbond::domain::{Definition, Network, OrgId, Organisation, Term, TermId, Threshold, TimeLimit};
use wordbond::words::Language;

const WORDINGS: [&str; 6] = [
    "Somebody's life is in danger now or a serious crime is under way, and a unit must be there within 15 minutes.",
    "The patient needs treatment soon but is not about to die; nine in ten are reached within two hours of the call.",
    "A person in acute mental distress who must be assessed within four hours after referral.",
    "A report about a resident that the council takes up within 48 hours, on working days.",
    "A ground for moving an applicant up the waiting list; it does not say how soon a home comes free.",
    "A case that the court should hear before all others, because a person under 18 is in custody.",
];

/// Whom and what a definition speaks of.
const NOUNS: [&str; 10] = [
    "resident",
    "tenant",
    "driver",
    "pupil",
    "patient",
    "traveller",
    "neighbour",
    "worker",
    "visitor",
    "owner",
];

/// How many figures there are for as many definitions in turn.
const FIGURES: usize = 90;

/// One of six definitions, told of others and with other figures each turn: no text of nine hundred of them comes twice.
fn definition(at: usize, turn: usize) -> Definition {
    let noun = |at: usize| NOUNS.get(at % NOUNS.len()).copied().unwrap_or_default();
    let (figure, whom, other) = (turn % FIGURES + 2, noun(turn + turn / FIGURES), noun(turn / 7));
    let wording = WORDINGS.get(at).copied().unwrap_or_default();
    let from = ["dispatch", "the call", "referral"].get(at % 3).copied().unwrap_or_default();
    let unit = ["min", "hours", "days"].get(at % 3).copied().unwrap_or_default();
    let limit = TimeLimit {
        counted_from: Some(format!("{from} by {whom} {figure}")),
        ..TimeLimit::of(&format!("{figure} {unit}"))
    };
    Definition {
        criterion: format!("danger to the life of a {whom}, or harm to {figure} others"),
        applies_to: format!("any {whom} over {figure}, in public or at home"),
        time_limit: vec![limit],
        thresholds: vec![Threshold { of: format!("age of the {whom}"), is: format!("under {figure}") }],
        decided_by: format!("call taker {figure} of the {whom} in the control room"),
        includes: vec![format!("a {whom} outside the rail of bridge {figure}")],
        excludes: vec![format!("a home of {figure} {whom}s without heating")],
        ..Definition::of_wording(&format!("{wording} It concerns each {other} of {figure} {whom}s."))
    }
}

const TERMS: usize = 20;

/// Six organisations that define every term, no two of them alike.
fn network(turn: usize) -> (Network, TermId) {
    let mut network = Network::default();
    let id = |at: usize| TermId::from_label(&format!("term {at}"), "term", std::iter::empty());
    for at in 0..TERMS {
        network.terms.insert(id(at), Term::of_label(&format!("term {at}")));
    }
    for at in 0..WORDINGS.len() {
        let mut org = Organisation::default();
        org.profile.name = format!("Organisation {at}");
        for term in 0..TERMS {
            org.definitions
                .insert(id(term), definition((at + term) % WORDINGS.len(), turn + at * TERMS + term));
        }
        network.organisations.insert(OrgId::from_label(&format!("org {at}"), "org", std::iter::empty()), org);
    }
    (network, id(0))
}

fn side<'d>(name: &'d str, definition: &'d Definition) -> Side<'d> {
    Side { name, definition, language: Language::English }
}

fn comparison(criterion: &mut Criterion) {
    let (a, b) = (definition(0, 1), definition(1, 2));
    criterion.bench_function("pair", |bench| {
        bench
            .iter(|| divergence::pair(black_box(side("A", &a)), black_box(side("B", &b)), Language::English));
    });
    let (bare_a, bare_b) = (Definition::of_wording(&a.wording), Definition::of_wording(&b.wording));
    criterion.bench_function("pair of wordings", |bench| {
        bench.iter(|| {
            divergence::pair(black_box(side("A", &bare_a)), black_box(side("B", &bare_b)), Language::English)
        });
    });
    let mut turn = 2;
    criterion.bench_function("pair of new texts", |bench| {
        let texts = || {
            turn += 2;
            [definition(0, turn - 1), definition(1, turn)]
        };
        bench.iter_batched_ref(
            texts,
            |[a, b]| divergence::pair(black_box(side("A", a)), black_box(side("B", b)), Language::English),
            BatchSize::SmallInput,
        );
    });
    let (known, term) = network(0);
    criterion.bench_function("term of six", |bench| {
        bench.iter(|| divergence::term(black_box(&known), black_box(&term)));
    });
    criterion.bench_function("network of twenty terms", |bench| {
        let texts = || {
            turn += TERMS * WORDINGS.len();
            network(turn).0
        };
        bench.iter_batched_ref(
            texts,
            |network| divergence::network(black_box(network)),
            BatchSize::SmallInput,
        );
    });
    let [long_a, long_b] = [&a, &b].map(|definition| {
        let words = definition.wording.split(' ').count();
        Definition::of_wording(&definition.wording.repeat(100_000 / words + 1))
    });
    criterion.bench_function("pair of 100,000 words", |bench| {
        bench.iter(|| {
            divergence::pair(black_box(side("A", &long_a)), black_box(side("B", &long_b)), Language::English)
        });
    });
}

criterion_group!(benches, comparison);
criterion_main!(benches);
