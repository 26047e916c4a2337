//! How near the comparison of definitions comes to human judgement: scores a folder of sets that is given to it.
//!
//! `cargo bench --bench score -- FOLDER [SET ...] [--worst N]`; docs/divergence.md names the public sets, their sources
//! and what came out. What a set is follows from its name: `sts_*` and `definitions*` (how alike two texts are),
//! `contradiction*`, `senses*`, `spans_*`, `same_or_not*`, `durations*`, and `seen*.toml`, `held*.toml` for pairs with
//! the conflicts that are in them. A name that ends in `_nl` is Dutch. With `--worst`, the pairs that lie furthest off are printed as well.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    reason = "a program for the command line, over sets of some thousand rows"
)]

mod conflicts;
#[path = "../../tests/pairs/count.rs"]
mod count;
mod figures;
mod judged;
mod pairs;
mod spans;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use rayon::prelude::*;
use wordbond::divergence::{self, PairReport, Side};
use wordbond::domain::Definition;
use wordbond::words::Language;

/// What scoring a set gives.
pub(crate) struct Scored {
    /// How many pairs.
    pairs: usize,
    /// Figures, each with its name.
    figures: Vec<(String, f64)>,
    /// How far off each pair is, with what to say of it; the worst are printed.
    misses: Vec<(f64, String)>,
}

/// Compares each pair, on every core.
pub(crate) fn compare(pairs: &[[Definition; 2]], language: Language) -> Vec<PairReport> {
    pairs
        .par_iter()
        .map(|[a, b]| {
            let side = |name, definition| Side { name, definition, language };
            divergence::pair(side("A", a), side("B", b), language)
        })
        .collect()
}

/// Compares pairs of bare wordings.
pub(crate) fn compare_texts(pairs: &[[String; 2]], language: Language) -> Vec<PairReport> {
    let pairs: Vec<[Definition; 2]> =
        pairs.iter().map(|pair| pair.each_ref().map(|text| Definition::of_wording(text))).collect();
    compare(&pairs, language)
}

struct Wanted {
    folder: PathBuf,
    sets: Vec<String>,
    worst: usize,
}

fn wanted() -> Result<Wanted, String> {
    let mut rest = Vec::new();
    let mut worst = 0;
    // cargo itself adds `--bench`.
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    while let Some(argument) = arguments.next() {
        if argument == "--worst" {
            let number = arguments.next().ok_or("--worst: how many? Give a number")?;
            worst = number.parse().map_err(|_| format!("--worst: {number:?} is no number"))?;
        } else {
            rest.push(argument);
        }
    }
    let mut rest = rest.into_iter();
    let folder = rest.next().ok_or("Give a folder of sets: cargo bench --bench score -- FOLDER")?.into();
    Ok(Wanted { folder, sets: rest.collect(), worst })
}

/// How a set is scored.
type Scorer = fn(&str, Language) -> Result<Scored, String>;

/// What a set is, by its name.
fn scorer(path: &Path) -> Option<(String, Scorer)> {
    let name = path.file_stem()?.to_str()?.to_owned();
    let scorer: Scorer = match (name.split('_').next()?, path.extension()?.to_str()?) {
        ("sts" | "definitions", "tsv") => judged::alike,
        ("contradiction", "tsv") => judged::contradiction,
        ("senses", "tsv") => judged::senses,
        ("durations", "tsv") => judged::durations,
        ("same", "tsv") => spans::same_or_not,
        ("spans", "jsonl") => spans::spans,
        ("seen" | "held", "toml") => conflicts::conflicts,
        _ => return None,
    };
    Some((name, scorer))
}

fn run() -> Result<(), String> {
    let wanted = wanted()?;
    let of = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let mut paths: Vec<PathBuf> = fs::read_dir(&wanted.folder)
        .map_err(|error| of(&wanted.folder, &error))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    for path in paths {
        let Some((name, scorer)) = scorer(&path) else { continue };
        if !wanted.sets.is_empty() && !wanted.sets.iter().any(|set| name.starts_with(set.as_str())) {
            continue;
        }
        let language = if name.ends_with("_nl") { Language::Dutch } else { Language::English };
        let text = fs::read_to_string(&path).map_err(|error| of(&path, &error))?;
        let start = Instant::now();
        let mut scored = scorer(&text, language).map_err(|error| of(&path, &error))?;
        let seconds = start.elapsed().as_secs_f64();
        let figures: Vec<String> =
            scored.figures.iter().map(|(name, figure)| format!("{name} {figure:.3}")).collect();
        println!("{name:20} {:5} pairs  {:6.2} s  {}", scored.pairs, seconds, figures.join("  "));
        scored.misses.sort_by(|x, y| y.0.total_cmp(&x.0));
        for (off, says) in scored.misses.iter().take(wanted.worst) {
            println!("    {off:.2}  {says}");
        }
    }
    Ok(())
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(says) => {
            eprintln!("{says}");
            // `cargo bench` without arguments runs this as well: nothing to score is no failure.
            if std::env::args().len() <= 2 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
    }
}
