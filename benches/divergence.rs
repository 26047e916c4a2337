//! How long a comparison takes: a pair, of texts that have been read before and of new ones, a term of six organisations,
//! a network of twenty terms on every core, and a text that is far too long.

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

fn definition(at: usize) -> Definition {
    let limit = TimeLimit {
        counted_from: Some(
            ["dispatch", "the call", "referral"].get(at % 3).map_or_else(String::new, ToString::to_string),
        ),
        ..TimeLimit::of(["15 min", "two hours", "24 h"].get(at % 3).copied().unwrap_or_default())
    };
    Definition {
        criterion: "danger to life, or harm to others".into(),
        applies_to: "anybody, in public or at home".into(),
        time_limit: vec![limit],
        thresholds: vec![Threshold { of: "age".into(), is: "under 18".into() }],
        decided_by: "call taker in the control room".into(),
        includes: vec!["a man outside the rail of a bridge".into()],
        excludes: vec!["a home without heating".into()],
        ..Definition::of_wording(WORDINGS.get(at).copied().unwrap_or_default())
    }
}

const TERMS: usize = 20;

/// Six organisations that define every term, each term with their definitions dealt out anew.
fn network() -> (Network, TermId) {
    let mut network = Network::default();
    let id = |at: usize| TermId::from_label(&format!("term {at}"), "term", std::iter::empty());
    for at in 0..TERMS {
        network.terms.insert(id(at), Term::of_label(&format!("term {at}")));
    }
    for at in 0..WORDINGS.len() {
        let mut org = Organisation::default();
        org.profile.name = format!("Organisation {at}");
        for term in 0..TERMS {
            org.definitions.insert(id(term), definition((at + term) % WORDINGS.len()));
        }
        network.organisations.insert(OrgId::from_label(&format!("org {at}"), "org", std::iter::empty()), org);
    }
    (network, id(0))
}

fn side<'d>(name: &'d str, definition: &'d Definition) -> Side<'d> {
    Side { name, definition, language: Language::English }
}

fn comparison(criterion: &mut Criterion) {
    let (a, b) = (definition(0), definition(1));
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
    let mut number = 0;
    criterion.bench_function("pair of new texts", |bench| {
        let texts = || {
            number += 1;
            // A number behind the wording makes it one that was never read.
            [&a, &b]
                .map(|known| Definition { wording: format!("{} {number}", known.wording), ..known.clone() })
        };
        bench.iter_batched_ref(
            texts,
            |[a, b]| divergence::pair(black_box(side("A", a)), black_box(side("B", b)), Language::English),
            BatchSize::SmallInput,
        );
    });
    let (network, term) = network();
    criterion.bench_function("term of six", |bench| {
        bench.iter(|| divergence::term(black_box(&network), black_box(&term)));
    });
    criterion.bench_function("network of twenty terms", |bench| {
        bench.iter(|| divergence::network(black_box(&network)));
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
