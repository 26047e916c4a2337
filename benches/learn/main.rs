//! Learns what is to be made of a change in a definition that was taken over, from the pairs in `tests/pairs` that may be
//! read: `cargo bench --bench learn` tells what comes out when the pairs of one author after another are left out of what is
//! learned from, `cargo bench --bench learn -- --write` writes it to `assets/lexicon/edits.tsv` as well.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::indexing_slicing,
    clippy::expect_used,
    clippy::cast_precision_loss,
    reason = "a program for the command line, over a table of its own"
)]

mod model;
#[path = "../score/pairs.rs"]
mod pairs;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use rayon::prelude::*;
use wordbond::divergence::learning::{FIGURES, LIKELY, OfStretch, Signs, Weights, is_copied, signs, told};
use wordbond::divergence::{ConflictKind, Side};
use wordbond::words::Language;

use model::{Columns, Model, Row};

/// What a unit of loss weighs against the weights: of the figures, and of the marks.
const STRENGTH_OF_FIGURES: f64 = 0.5;
const STRENGTH_OF_MARKS: f64 = 0.3;
/// A mark is learned when it stands in so many pairs.
const LEAST: usize = 6;
/// Weights of marks that lie nearer to nothing than this are left out.
const SMALLEST: f64 = 0.05;
/// Into so many parts the authors are divided to measure what is learned.
const PARTS: usize = 8;
/// How often it is learned anew which stretch of a pair is meant.
const TURNS: usize = 3;
/// The argument with which what was learned is written down.
const WRITE: &str = "--write";

/// A pair of which one definition was made from the other, and what people said of it.
struct Example {
    author: String,
    signs: Signs,
    /// The first kind of conflict; none where the two mean the same.
    kind: Option<usize>,
    /// All kinds that may be told.
    kinds: BTreeSet<usize>,
    /// Whether nothing is told of it without what is learned.
    silent: bool,
}

/// The pairs of a file that may be read, of which one definition was made from the other.
fn examples(path: &Path, language: Language) -> Result<Vec<Example>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let (all, sides) = pairs::pairs(&text)?;
    let number = |kind: &String| ConflictKind::ALL.iter().position(|known| known.key() == kind);
    let example = |(pair, [a, b]): (&pairs::Pair, &[wordbond::domain::Definition; 2])| {
        let side = |name, definition| Side { name, definition, language };
        let signs = signs(side("A", a), side("B", b)).filter(|_| is_copied(side("A", a), side("B", b)))?;
        Some(Example {
            author: pair.id.rsplit_once('-').map_or(&*pair.id, |(author, _)| author).to_owned(),
            signs,
            kind: pair.conflicts.iter().find_map(number),
            silent: told(side("A", a), side("B", b)).is_empty(),
            kinds: pair.conflicts.iter().chain(&pair.may).filter_map(number).collect(),
        })
    };
    match all.iter().find(|pair| pair.part != "seen") {
        Some(pair) => Err(format!("{}: {} may not be read", path.display(), pair.id)),
        None => Ok(all.par_iter().zip(&sides).filter_map(example).collect()),
    }
}

/// The stretch of a pair that is meant: the one for which a figure is highest.
fn meant(example: &Example, figure: impl Fn(&OfStretch) -> f64) -> &OfStretch {
    let all = &example.signs.stretches;
    all.iter().max_by(|x, y| figure(x).total_cmp(&figure(y))).expect("an example has a stretch")
}

/// The place of a figure among all.
fn place(name: &str) -> usize {
    FIGURES.iter().position(|figure| *figure == name).expect("a figure of this name")
}

/// What the figures weigh for that a stretch means a difference, and what their sum begins with.
struct Figures {
    weights: Vec<f64>,
    differs: f64,
}

impl Figures {
    /// Learned from pairs of which it is known whether they differ, not in which stretch: from the one with the most words of
    /// its own at first, then, a few times, from the one that is the likeliest by what was learned.
    fn from(examples: &[&Example]) -> Self {
        let own = ["own-words-less", "own-words-more", "both-tell"].map(place);
        let most =
            |of: &OfStretch| own.iter().zip([10.0, 1.0, 1.0]).map(|(at, by)| of.figures[*at] * by).sum();
        let first: Vec<(&OfStretch, bool)> =
            examples.iter().map(|example| (meant(example, most), example.kind.is_some())).collect();
        let mut out = Self::of(&first);
        for _ in 0..TURNS {
            let likeliest: Vec<(&OfStretch, bool)> = examples
                .iter()
                .map(|example| (meant(example, |of| out.odds(of)), example.kind.is_some()))
                .collect();
            out = Self::of(&likeliest);
        }
        out
    }

    /// Learned from stretches, each with whether it means a difference.
    fn of(stretches: &[(&OfStretch, bool)]) -> Self {
        let of = |at: usize| stretches.iter().map(move |(one, _)| one.figures[at]);
        let all = stretches.len().max(1) as f64;
        // Each figure as far from its mean as it usually lies.
        let scales: Vec<(f64, f64)> = (0..FIGURES.len())
            .map(|at| {
                let mean = of(at).sum::<f64>() / all;
                let square = of(at).map(|figure| (figure - mean).powi(2)).sum::<f64>() / all;
                (mean, square.sqrt().max(1e-6))
            })
            .collect();
        let scaled = |(one, _): &(&OfStretch, bool)| -> Row {
            let figures = one.figures.iter().zip(&scales);
            figures.map(|(figure, (mean, usual))| (figure - mean) / usual).enumerate().collect()
        };
        let rows: Vec<Row> = stretches.iter().map(scaled).collect();
        let differ: Vec<usize> = stretches.iter().map(|(_, differs)| usize::from(*differs)).collect();
        let model = Model::learn(&rows, &differ, 2, FIGURES.len(), STRENGTH_OF_FIGURES);
        let odds = |column: usize| model.weights[column][1] - model.weights[column][0];
        let weights: Vec<f64> = scales.iter().enumerate().map(|(at, (_, usual))| odds(at) / usual).collect();
        let shift: f64 = weights.iter().zip(&scales).map(|(weight, (mean, _))| weight * mean).sum();
        Self { weights, differs: odds(FIGURES.len()) - shift }
    }

    fn odds(&self, of: &OfStretch) -> f64 {
        self.differs
            + of.figures.iter().zip(&self.weights).map(|(figure, weight)| figure * weight).sum::<f64>()
    }
}

/// The rows of `assets/lexicon/edits.tsv`, learned from some examples.
fn learned(examples: &[&Example]) -> String {
    let figures = Figures::from(examples);
    let mut out = String::new();
    let _ = writeln!(out, "differs\t\t{:.3}", figures.differs);
    for (name, weight) in FIGURES.iter().zip(&figures.weights) {
        let _ = writeln!(out, "differs\t{name}\t{weight:.3}");
    }
    let told: Vec<(&BTreeMap<String, f64>, usize)> =
        examples.iter().filter_map(|example| Some((&example.signs.marks, example.kind?))).collect();
    let marks = Columns::common(told.iter().map(|(marks, _)| *marks), LEAST);
    let (rows, of): (Vec<Row>, Vec<usize>) =
        told.iter().map(|(found, kind)| (marks.row(found), *kind)).unzip();
    let kinds = Model::learn(&rows, &of, ConflictKind::ALL.len(), marks.of.len(), STRENGTH_OF_MARKS);
    let always = kinds.weights.last().map(|weights| (String::new(), weights));
    let marks = marks.of.iter().map(|(name, at)| (name.clone(), &kinds.weights[*at]));
    for (name, weights) in always.into_iter().chain(marks) {
        let told =
            |weight: &f64| if weight.abs() < SMALLEST { "0".to_owned() } else { format!("{weight:.2}") };
        let columns: Vec<String> = weights.iter().map(told).collect();
        if columns.iter().any(|column| column != "0") {
            let _ = writeln!(out, "kind\t{name}\t{}", columns.join("\t"));
        }
    }
    out
}

/// What is told of a pair that was not learned from.
struct Told {
    odds: f64,
    /// Whether the kind is right; nothing of pairs without a conflict.
    right: Option<bool>,
    /// Whether the rules tell nothing of it.
    silent: bool,
}

impl Told {
    fn of(example: &Example, weights: &Weights<'_>) -> Self {
        let meant = meant(example, |of| weights.differ(&of.figures));
        let kind = weights.kind(&example.signs.marks, &meant.kinds);
        let kind = kind.and_then(|kind| ConflictKind::ALL.iter().position(|one| *one == kind));
        let right = example.kind.map(|_| kind.is_some_and(|kind| example.kinds.contains(&kind)));
        Self { odds: weights.differ(&meant.figures), right, silent: example.silent }
    }
}

/// What comes out of pairs whose authors are not learned from, by the odds from which a difference is told.
fn measure(examples: &[Example]) -> Result<(), String> {
    let authors: BTreeSet<&str> = examples.iter().map(|example| example.author.as_str()).collect();
    let part: BTreeMap<&str, usize> =
        authors.into_iter().enumerate().map(|(at, author)| (author, at % PARTS)).collect();
    let part_of = |example: &Example| part.get(example.author.as_str()).copied().unwrap_or_default();
    let told = |out: usize| -> Result<Vec<Told>, String> {
        let (left, rest): (Vec<&Example>, Vec<&Example>) =
            examples.iter().partition(|example| part_of(example) == out);
        let table = learned(&rest);
        let weights = Weights::of(&table)?;
        Ok(left.into_iter().map(|example| Told::of(example, &weights)).collect())
    };
    let told: Vec<Vec<Told>> = (0..PARTS).into_par_iter().map(told).collect::<Result<_, _>>()?;
    for silent in [false, true] {
        let of = |right: Option<bool>, odds: f64| {
            let alike = |one: &&Told| one.silent == silent && one.right == right;
            told.iter().flatten().filter(|one| alike(one) && one.odds >= odds).count()
        };
        println!("{} the rules tell something:", if silent { "Where none of" } else { "Where" });
        for odds in [-99.0, 1.0, 2.0, 2.5, LIKELY, 3.5, 4.0] {
            let (right, other) = (of(Some(true), odds), of(Some(false), odds));
            println!(
                "  odds from e^{odds:.1}: {} pairs with a conflict, of its kind {right}; {} without one",
                right + other,
                of(None, odds)
            );
        }
    }
    Ok(())
}

fn run() -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name, language| examples(&root.join("tests/pairs").join(name), language);
    let mut all = read("seen_en.toml", Language::English)?;
    all.extend(read("seen_nl.toml", Language::Dutch)?);
    measure(&all)?;
    if !std::env::args().any(|argument| argument == WRITE) {
        println!("Nothing written: `cargo bench --bench learn -- {WRITE}` writes what was learned.");
        return Ok(());
    }
    let table = learned(&all.iter().collect::<Vec<_>>());
    Weights::of(&table)?;
    let path = root.join("assets/lexicon/edits.tsv");
    fs::write(&path, table).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("{} written", path.display());
    Ok(())
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
