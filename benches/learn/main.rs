//! Learns what is to be made of a change in a definition that was taken over, from the pairs in `tests/pairs` that may be
//! read, and writes it to `assets/lexicon/edits.tsv`: `cargo bench --bench learn`. Before that it tells what comes out when
//! the pairs of one author after another are left out of what is learned from.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::indexing_slicing,
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

use rayon::prelude::*;
use wordbond::divergence::learning::{FIGURES, Signs, is_copied, signs, told};
use wordbond::divergence::{ConflictKind, Side};
use wordbond::words::Language;

use model::{Columns, Model, Row};

/// What a unit of loss weighs against the weights: of the figures, and of the marks.
const STRENGTH_OF_FIGURES: f64 = 0.05;
const STRENGTH_OF_MARKS: f64 = 0.3;
/// A mark is learned when it stands in so many pairs.
const LEAST: usize = 6;
/// Weights of marks that lie nearer to nothing than this are left out.
const SMALLEST: f64 = 0.05;
/// Into so many parts the authors are divided to measure what is learned.
const PARTS: usize = 8;

/// A pair, and what people said of it.
struct Example {
    author: String,
    signs: Signs,
    /// The first kind of conflict; none where the two mean the same.
    kind: Option<usize>,
    /// All kinds that may be told.
    kinds: BTreeSet<usize>,
    /// Whether one side was made from the other.
    copied: bool,
    /// Whether nothing is told of it without what is learned.
    silent: bool,
}

/// The pairs of a file that may be read.
fn examples(path: &Path, language: Language) -> Result<Vec<Example>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let (all, sides) = pairs::pairs(&text)?;
    let number = |kind: &String| ConflictKind::ALL.iter().position(|known| known.key() == kind);
    let example = |(pair, [a, b]): (&pairs::Pair, &[wordbond::domain::Definition; 2])| {
        let side = |name, definition| Side { name, definition, language };
        Some(Example {
            author: pair.id.rsplit_once('-').map_or_else(String::new, |(author, _)| author.to_owned()),
            signs: signs(side("A", a), side("B", b))?,
            kind: pair.conflicts.iter().find_map(number),
            copied: is_copied(side("A", a), side("B", b)),
            silent: told(side("A", a), side("B", b)).is_empty(),
            kinds: pair.conflicts.iter().chain(&pair.may).filter_map(number).collect(),
        })
    };
    match all.iter().find(|pair| pair.part != "seen") {
        Some(pair) => Err(format!("{}: {} may not be read", path.display(), pair.id)),
        None => Ok(all.par_iter().zip(&sides).filter_map(example).collect()),
    }
}

/// What is learned.
struct Learned {
    /// The weights of the figures, and what they begin with.
    figures: Vec<f64>,
    differs: f64,
    marks: Columns,
    kinds: Model,
}

impl Learned {
    fn from(examples: &[&Example]) -> Self {
        let copied: Vec<&&Example> = examples.iter().filter(|example| example.copied).collect();
        let of = |at: usize| copied.iter().map(move |example| example.signs.figures[at]);
        // Each figure as far from its mean as it usually lies.
        let scales: Vec<(f64, f64)> = (0..FIGURES.len())
            .map(|at| {
                let mean = of(at).sum::<f64>() / copied.len() as f64;
                let square = of(at).map(|figure| (figure - mean).powi(2)).sum::<f64>() / copied.len() as f64;
                (mean, square.sqrt().max(1e-6))
            })
            .collect();
        let scaled = |signs: &Signs| -> Row {
            let figures = signs.figures.iter().zip(&scales);
            figures.map(|(figure, (mean, usual))| (figure - mean) / usual).enumerate().collect()
        };
        let rows: Vec<Row> = copied.iter().map(|example| scaled(&example.signs)).collect();
        let differ: Vec<usize> = copied.iter().map(|example| usize::from(example.kind.is_some())).collect();
        let model = Model::learn(&rows, &differ, 2, FIGURES.len(), STRENGTH_OF_FIGURES);
        let odds = |column: usize| model.weights[column][1] - model.weights[column][0];
        let figures: Vec<f64> = scales.iter().enumerate().map(|(at, (_, usual))| odds(at) / usual).collect();
        let shift: f64 = figures.iter().zip(&scales).map(|(weight, (mean, _))| weight * mean).sum();

        let told: Vec<(&BTreeMap<String, f64>, usize)> =
            examples.iter().filter_map(|example| Some((&example.signs.marks, example.kind?))).collect();
        let marks = Columns::common(told.iter().map(|(marks, _)| *marks), LEAST);
        let (rows, of): (Vec<Row>, Vec<usize>) =
            told.iter().map(|(example, kind)| (marks.row(example), *kind)).unzip();
        let kinds = Model::learn(&rows, &of, ConflictKind::ALL.len(), marks.of.len(), STRENGTH_OF_MARKS);
        Self { differs: odds(FIGURES.len()) - shift, figures, marks, kinds }
    }

    fn odds(&self, signs: &Signs) -> f64 {
        self.differs
            + signs.figures.iter().zip(&self.figures).map(|(figure, weight)| figure * weight).sum::<f64>()
    }

    fn kind(&self, signs: &Signs) -> usize {
        let chances = self.kinds.chances(&self.marks.row(&signs.marks));
        let best = chances.iter().enumerate().max_by(|(_, x), (_, y)| x.total_cmp(y));
        best.map_or(0, |(kind, _)| kind)
    }

    fn tell(&self, example: &Example) -> Told {
        let right = example.kind.map(|_| example.kinds.contains(&self.kind(&example.signs)));
        Told { odds: self.odds(&example.signs), right, silent: example.silent }
    }

    /// The rows of `assets/lexicon/edits.tsv`.
    fn table(&self) -> String {
        let mut out = String::new();
        let _ = writeln!(out, "differs\t\t{:.3}", self.differs);
        for (name, weight) in FIGURES.iter().zip(&self.figures) {
            let _ = writeln!(out, "differs\t{name}\t{weight:.3}");
        }
        let always = self.kinds.weights.last().map(|weights| (String::new(), weights));
        let marks = self.marks.of.iter().map(|(name, at)| (name.clone(), &self.kinds.weights[*at]));
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
}

/// What is told of a pair that was not learned from.
struct Told {
    odds: f64,
    /// Whether the kind is right; nothing of pairs without a conflict.
    right: Option<bool>,
    /// Whether the rules tell nothing of it.
    silent: bool,
}

/// What comes out of pairs whose authors are not learned from, by the odds from which a difference is told.
fn measure(examples: &[Example]) {
    let authors: BTreeSet<&str> = examples.iter().map(|example| example.author.as_str()).collect();
    let part: BTreeMap<&str, usize> =
        authors.into_iter().enumerate().map(|(at, author)| (author, at % PARTS)).collect();
    let part_of = |example: &Example| part.get(example.author.as_str()).copied().unwrap_or_default();
    let told: Vec<Told> = (0..PARTS)
        .into_par_iter()
        .flat_map_iter(|out| {
            let (left, rest): (Vec<&Example>, Vec<&Example>) =
                examples.iter().partition(|example| part_of(example) == out);
            let learned = Learned::from(&rest);
            let left = left.into_iter().filter(|example| example.copied);
            left.map(|example| learned.tell(example)).collect::<Vec<_>>()
        })
        .collect();
    for silent in [false, true] {
        let of = |right: Option<bool>, odds: f64| {
            told.iter().filter(|one| one.silent == silent && one.odds >= odds && one.right == right).count()
        };
        println!("{} the rules tell something:", if silent { "Where none of" } else { "Where" });
        for odds in [-9.0, 0.0, 1.0, 1.5, 2.0, 2.5, 3.0] {
            let (right, other) = (of(Some(true), odds), of(Some(false), odds));
            println!(
                "  odds from e^{odds:.1}: {} pairs with a conflict, of its kind {right}; {} without one",
                right + other,
                of(None, odds)
            );
        }
    }
}

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name, language| examples(&root.join("tests/pairs").join(name), language);
    let all = read("seen_en.toml", Language::English)
        .and_then(|english| Ok((english, read("seen_nl.toml", Language::Dutch)?)));
    let examples: Vec<Example> = match all {
        Ok((english, dutch)) => english.into_iter().chain(dutch).collect(),
        Err(error) => return eprintln!("{error}"),
    };
    measure(&examples);
    let learned = Learned::from(&examples.iter().collect::<Vec<_>>());
    let path = root.join("assets/lexicon/edits.tsv");
    match fs::write(&path, learned.table()) {
        Ok(()) => println!("{} written", path.display()),
        Err(error) => eprintln!("{}: {error}", path.display()),
    }
}
