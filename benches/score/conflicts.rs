//! Pairs of definitions with the kinds of conflict that are in them, as in `tests/pairs`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::{Table, Value};
use wordbond::domain::Definition;
use wordbond::store::assemble;
use wordbond::words::Language;

use crate::count::{Count, Kinds, Tally};
use crate::{Scored, compare};

#[derive(Deserialize)]
struct File {
    pair: Vec<Pair>,
}

#[derive(Deserialize)]
struct Pair {
    id: String,
    part: String,
    conflicts: Kinds,
    may: Kinds,
    a: Table,
    b: Table,
}

/// Reads definitions as those of an organisation's file are read.
fn definitions(tables: Vec<Table>) -> Result<Vec<Definition>, String> {
    let count = tables.len();
    let named = |(at, table)| (format!("t{at:04}"), Value::Table(table));
    let mut file = Table::new();
    file.insert("format".into(), 1.into());
    file.insert("name".into(), "A".into());
    file.insert("definitions".into(), Value::Table(tables.into_iter().enumerate().map(named).collect()));
    let text = toml::to_string(&file).map_err(|error| error.to_string())?;
    let loaded = assemble("pairs", vec![("organisations/a.toml".into(), text.into_bytes())]);
    let read: Vec<Definition> = loaded
        .network
        .organisations
        .values()
        .flat_map(|organisation| organisation.definitions.values().cloned())
        .collect();
    if read.len() == count {
        Ok(read)
    } else {
        Err(format!("{} of {count} definitions can be read", read.len()))
    }
}

/// Recall of the conflicts that are there, and the share of harmless pairs in which one is said, of each part; of
/// every kind too.
pub(crate) fn conflicts(text: &str, language: Language) -> Result<Scored, String> {
    let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
    let of_a = definitions(file.pair.iter().map(|pair| pair.a.clone()).collect())?;
    let of_b = definitions(file.pair.iter().map(|pair| pair.b.clone()).collect())?;
    let sides: Vec<[Definition; 2]> = of_a.into_iter().zip(of_b).map(|(a, b)| [a, b]).collect();
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut misses = Vec::new();
    for (pair, report) in file.pair.iter().zip(compare(&sides, language)) {
        let said: Kinds = report.conflicts.iter().map(|conflict| conflict.kind.key().to_owned()).collect();
        let tally = tallies.entry(&pair.part).or_default();
        let [missed, wrong] = tally.add([&pair.a, &pair.b], &pair.conflicts, &pair.may, &said);
        if !missed.is_empty() || pair.conflicts.is_empty() && !wrong.is_empty() {
            misses.push((1.0, format!("{}: missed {missed:?}, wrongly {wrong:?}", pair.id)));
        }
    }
    let figures = tallies.iter().flat_map(|(part, tally)| figures(part, tally)).collect();
    Ok(Scored { pairs: file.pair.len(), figures, misses })
}

/// The shares of what is found and of what is said wrongly, by name.
fn figures(part: &str, tally: &Tally) -> Vec<(String, f64)> {
    let share =
        |(name, count): (&str, Count)| (format!("{part} {name}"), count.found as f64 / count.there as f64);
    tally.counts().filter(|(_, count)| count.there > 0).map(share).collect()
}
