//! Sets in which people have marked stretches of two texts.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde::Deserialize;
use wordbond::divergence::{PairReport, Relation};
use wordbond::words::Language;

use crate::figures::{Hits, f1};
use crate::judged::Rows;
use crate::{Scored, compare_texts};

#[derive(Deserialize)]
struct Marked {
    a: Vec<String>,
    b: Vec<String>,
    alignments: Vec<Aligned>,
}

#[derive(Deserialize, Clone)]
struct Aligned {
    a: Vec<usize>,
    b: Vec<usize>,
    #[serde(rename = "type")]
    kind: String,
    score: f64,
}

/// Tokens that are not counted.
const MARKS: &str = ".,:'`?;\"-";
const MOST: f64 = 5.0;

fn is_mark(token: &str) -> bool {
    token.len() == 1 && MARKS.contains(token)
}

/// Tokens with single spaces between, and where each lies, in characters.
fn placed(tokens: &[String]) -> (String, Vec<Range<usize>>) {
    let mut places = Vec::new();
    let mut end = 0;
    for token in tokens {
        let start = if end == 0 { 0 } else { end + 1 };
        end = start + token.chars().count();
        places.push(start..end);
    }
    (tokens.join(" "), places)
}

fn covered(span: &Range<usize>, places: &[Range<usize>]) -> Vec<usize> {
    let lies = |place: &Range<usize>| place.start < span.end && place.end > span.start;
    places.iter().enumerate().filter(|(_, place)| lies(place)).map(|(at, _)| at).collect()
}

const fn kind_of(relation: Relation) -> Option<&'static str> {
    match relation {
        Relation::Same => Some("EQUI"),
        Relation::Opposite => Some("OPPO"),
        Relation::ANarrower => Some("SPE1"),
        Relation::BNarrower => Some("SPE2"),
        Relation::Similar => Some("SIMI"),
        Relation::Related => Some("REL"),
        Relation::OnlyA | Relation::OnlyB => None,
    }
}

fn ours(report: &PairReport, a: &[Range<usize>], b: &[Range<usize>]) -> Vec<Aligned> {
    let aligned = |span: &wordbond::divergence::Span| {
        let kind = kind_of(span.relation)?;
        let score = if kind == "EQUI" { MOST } else { (MOST * span.score).round() };
        Some(Aligned {
            a: covered(span.a.as_ref()?, a),
            b: covered(span.b.as_ref()?, b),
            kind: kind.to_owned(),
            score,
        })
    };
    report.spans.iter().filter_map(aligned).collect()
}

type Links = BTreeMap<(usize, usize), (String, f64)>;

/// Pairs of tokens that lie in aligned stretches.
fn links(aligned: &[Aligned], marked: &Marked) -> Links {
    let mut out = Links::new();
    for one in aligned {
        for &i in &one.a {
            for &j in &one.b {
                let counts = |tokens: &[String], at: usize| tokens.get(at).is_some_and(|it| !is_mark(it));
                if counts(&marked.a, i) && counts(&marked.b, j) {
                    out.insert((i, j), (one.kind.clone(), one.score));
                }
            }
        }
    }
    out
}

/// Each pair of tokens counts by one over its fan-out (Melamed 1998), as in SemEval 2016's interpretable similarity.
fn weights(links: &Links) -> BTreeMap<(usize, usize), f64> {
    let fan = |of: &dyn Fn(&(usize, usize)) -> usize| {
        let mut fan: BTreeMap<usize, f64> = BTreeMap::new();
        links.keys().for_each(|link| *fan.entry(of(link)).or_default() += 1.0);
        fan
    };
    let (of_a, of_b) = (fan(&|link| link.0), fan(&|link| link.1));
    links.keys().map(|link| (*link, 1.0 / of_a[&link.0].max(of_b[&link.1]))).collect()
}

/// How far two judgements of one pair of tokens agree: in type, and in score.
fn agreement(ours: &(String, f64), gold: &(String, f64)) -> f64 {
    let low = |score: f64| score > 0.0 && score <= 2.0;
    let one_of = |kind: &str, kinds: &[&str]| kinds.contains(&kind);
    let near = |x: &(String, f64), y: &(String, f64)| {
        x.0 == "EQUI" && one_of(&y.0, &["SIMI", "SPE1", "SPE2"]) && (y.1 - 4.0).abs() < f64::EPSILON
    };
    let loose = ["SPE1", "SPE2", "REL", "SIMI"];
    let alike = ours.0 == gold.0
        || low(ours.1) && low(gold.1) && one_of(&ours.0, &loose) && one_of(&gold.0, &loose)
        || near(ours, gold)
        || near(gold, ours);
    if alike { 1.0 - (ours.1 - gold.1).abs() / MOST } else { 0.0 }
}

/// F1 over pairs of tokens: aligned at all, and with type and score.
pub(crate) fn spans(text: &str, language: Language) -> Result<Scored, String> {
    let marked: Vec<Marked> = text
        .lines()
        .map(serde_json::from_str)
        .collect::<Result<_, _>>()
        .map_err(|error| error.to_string())?;
    let places: Vec<_> = marked.iter().map(|it| (placed(&it.a), placed(&it.b))).collect();
    let texts: Vec<[String; 2]> = places.iter().map(|(a, b)| [a.0.clone(), b.0.clone()]).collect();
    let reports = compare_texts(&texts, language);
    // Shared, in ours, shared by the weights of gold, in gold; aligned, and with type and score.
    let mut sums = [[0.0; 4]; 2];
    let mut misses = Vec::new();
    for (at, report) in reports.iter().enumerate() {
        let ((_, a), (_, b)) = &places[at];
        let (mine, gold) =
            (links(&ours(report, a, b), &marked[at]), links(&marked[at].alignments, &marked[at]));
        let (of_mine, of_gold) = (weights(&mine), weights(&gold));
        let mut here = [[0.0; 4]; 2];
        for sum in &mut here {
            sum[1] = of_mine.values().sum();
            sum[3] = of_gold.values().sum();
        }
        for (link, said) in &mine {
            let Some(so) = gold.get(link) else { continue };
            for (sum, agrees) in here.iter_mut().zip([1.0, agreement(said, so)]) {
                sum[0] += of_mine[link] * agrees;
                sum[2] += of_gold[link] * agrees;
            }
        }
        for (sum, here) in sums.iter_mut().zip(here) {
            for (total, part) in sum.iter_mut().zip(here) {
                *total += part;
            }
        }
        let [_, [right, said, found, there]] = here;
        let off = 1.0 - f1(right / said.max(1e-9), found / there.max(1e-9));
        misses.push((off, format!("line {}: {} | {}", at + 1, texts[at][0], texts[at][1])));
    }
    let figures = ["aligned", "typescore"]
        .into_iter()
        .zip(sums)
        .map(|(name, [right, said, found, there])| {
            (name.to_owned(), f1(right / f64::max(said, 1e-9), found / f64::max(there, 1e-9)))
        })
        .collect();
    Ok(Scored { pairs: marked.len(), figures, misses })
}

/// A text without its `{{` and `}}`, and the stretches within these that are marked as differing.
fn unmarked(text: &str, same: &[bool]) -> (String, Vec<Range<usize>>) {
    let mut plain = String::new();
    let mut differ = Vec::new();
    for (at, part) in text.replace("}}", "{{").split("{{").enumerate() {
        let start = plain.chars().count();
        plain.push_str(part);
        if at % 2 == 1 && !same.get(at / 2).copied().unwrap_or(true) {
            differ.push(start..plain.chars().count());
        }
    }
    (plain, differ)
}

fn words(text: &str) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = None;
    for (at, c) in text.chars().chain([' ']).enumerate() {
        match (c.is_whitespace(), start) {
            (false, None) => start = Some(at),
            (true, Some(first)) => {
                out.push(first..at);
                start = None;
            }
            _ => {}
        }
    }
    out
}

/// F1 over the words that differ in meaning.
pub(crate) fn same_or_not(text: &str, language: Language) -> Result<Scored, String> {
    let rows = Rows::of(text);
    let same: Vec<Vec<bool>> = rows
        .column("spans_same")?
        .into_iter()
        .map(|list| list.trim_matches(['[', ']']).split(',').map(|it| it.trim() == "1").collect())
        .collect();
    let sides: Vec<[(String, Vec<Range<usize>>); 2]> = rows
        .column("a")?
        .into_iter()
        .zip(rows.column("b")?)
        .zip(&same)
        .map(|((a, b), same)| [unmarked(a, same), unmarked(b, same)])
        .collect();
    let texts: Vec<[String; 2]> = sides.iter().map(|[a, b]| [a.0.clone(), b.0.clone()]).collect();
    let mut hits = Hits::default();
    let mut misses = Vec::new();
    for (at, report) in compare_texts(&texts, language).iter().enumerate() {
        let mut here = Hits::default();
        let differing = report.spans.iter().filter(|span| span.relation != Relation::Same);
        let mine: [Vec<&Range<usize>>; 2] = [
            differing.clone().filter_map(|span| span.a.as_ref()).collect(),
            differing.filter_map(|span| span.b.as_ref()).collect(),
        ];
        for ((plain, gold), mine) in sides[at].iter().zip(mine) {
            let words = words(plain);
            let said: BTreeSet<usize> = mine.iter().flat_map(|span| covered(span, &words)).collect();
            let so: BTreeSet<usize> = gold.iter().flat_map(|span| covered(span, &words)).collect();
            for word in 0..words.len() {
                here.add(said.contains(&word), so.contains(&word));
            }
        }
        let off = here.wrong + here.missed;
        misses.push((off, format!("line {}: {} | {}", at + 2, texts[at][0], texts[at][1])));
        hits.right += here.right;
        hits.wrong += here.wrong;
        hits.missed += here.missed;
    }
    let figures = vec![
        ("precision".into(), hits.precision()),
        ("recall".into(), hits.recall()),
        ("f1".into(), hits.f1()),
    ];
    Ok(Scored { pairs: rows.len(), figures, misses })
}
