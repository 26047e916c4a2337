//! How far definitions lie apart, against what somebody judged who read them (`tests/pairs/judged.toml`).

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

use std::path::Path;

use rstest::rstest;
use toml::{Table, Value};
use wordbond::divergence::{self, Side};
use wordbond::domain::{Definition, Network, OrgId, TermId};
use wordbond::store::load;
use wordbond::words::Language;

/// What somebody judged of a pair, and what the program says.
struct Judged {
    id: String,
    judged: f64,
    figure: f64,
}

fn example(name: &str) -> Network {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("glossaries").join(name)).unwrap().network
}

/// The pairs of a language, with the program's figure for each.
fn pairs(language: Language) -> Vec<Judged> {
    let file: Table = include_str!("pairs/judged.toml").parse().unwrap();
    let all = file["pair"].as_array().unwrap().iter().map(|pair| pair.as_table().unwrap());
    let of_language = all.filter(|pair| pair["id"].as_str().unwrap().starts_with(language.tag()));
    of_language
        .map(|pair| {
            let say = |key: &str| pair[key].as_str().unwrap();
            let [a, b] = if pair.contains_key("network") {
                let network = example(say("network"));
                let term = TermId::parse(say("term")).unwrap();
                let of = |org| network.definition(&OrgId::parse(say(org)).unwrap(), &term).unwrap().clone();
                [of("a"), of("b")]
            } else {
                ["a", "b"].map(|side| Definition::of_wording(say(side)))
            };
            let side = |name, definition| Side { name, definition, language };
            Judged {
                id: say("id").to_owned(),
                judged: pair.get("judged").and_then(Value::as_float).unwrap(),
                figure: divergence::pair(side("A", &a), side("B", &b), language).divergence,
            }
        })
        .collect()
}

#[allow(clippy::cast_precision_loss, reason = "there are few")]
fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// The order is the reader's and the figures are near, with some room below what is reached.
#[rstest]
#[case(Language::English, 0.72, 0.16)]
#[case(Language::Dutch, 0.72, 0.16)]
fn figures_follow_what_a_reader_judges(
    #[case] language: Language,
    #[case] least_alike: f64,
    #[case] most_apart: f64,
) {
    let pairs = pairs(language);
    assert_eq!(pairs.len(), 20);
    let figures: Vec<(f64, f64)> = pairs.iter().map(|pair| (pair.judged, pair.figure)).collect();
    let alike = wordbond::measures::spearman(&figures).unwrap();
    let apart = mean(&pairs.iter().map(|pair| (pair.judged - pair.figure).abs()).collect::<Vec<f64>>());
    let one_by_one: String =
        pairs.iter().map(|it| format!("{} {:.1} {:.2}\n", it.id, it.judged, it.figure)).collect();
    let told = format!("Spearman {alike:.3}, mean difference {apart:.3}\n{one_by_one}");
    assert!(alike >= least_alike && apart <= most_apart, "{told}");
}
