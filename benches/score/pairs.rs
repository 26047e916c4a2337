//! Files of pairs of definitions with the kinds of conflict that are in them, as in `tests/pairs`.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::{Table, Value};
use wordbond::domain::Definition;
use wordbond::store::assemble;

#[derive(Deserialize)]
struct File {
    pair: Vec<Pair>,
}

/// Two definitions, the kinds of conflict between them, and those that may be told as well.
#[derive(Deserialize)]
pub(crate) struct Pair {
    pub(crate) id: String,
    pub(crate) part: String,
    pub(crate) conflicts: BTreeSet<String>,
    pub(crate) may: BTreeSet<String>,
    pub(crate) a: Table,
    pub(crate) b: Table,
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

/// The pairs of a file, and both definitions of each.
pub(crate) fn pairs(text: &str) -> Result<(Vec<Pair>, Vec<[Definition; 2]>), String> {
    let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
    let of_a = definitions(file.pair.iter().map(|pair| pair.a.clone()).collect())?;
    let of_b = definitions(file.pair.iter().map(|pair| pair.b.clone()).collect())?;
    let sides = of_a.into_iter().zip(of_b).map(|(a, b)| [a, b]).collect();
    Ok((file.pair, sides))
}
