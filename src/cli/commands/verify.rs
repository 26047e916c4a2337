//! `wordbond verify [DIR]`: recomputes the chain of every agreed version.

use std::collections::BTreeMap;
use std::process::ExitCode;

use crate::cli::args::Folder;
use crate::cli::output::printable;
use crate::cli::{Context, Failure};
use crate::store::{self, Break};
use crate::words;

pub(in crate::cli) fn run(context: &mut Context, options: Folder) -> Result<ExitCode, Failure> {
    let opened = context.load(options.dir)?;
    let language = opened.loaded.network.language();
    let breaks = store::verify(&opened.loaded);
    let mut by_file: BTreeMap<&str, Vec<&Break>> = BTreeMap::new();
    for broken in &breaks {
        by_file.entry(&broken.file).or_default().push(broken);
    }
    let mut files: Vec<&str> = opened
        .loaded
        .files
        .iter()
        .map(|file| file.path())
        .filter(|path| path.starts_with("agreed/"))
        .collect();
    // A break can be about a file that is not there.
    files.extend(by_file.keys().filter(|file| opened.loaded.files.get(file).is_none()));
    for file in &files {
        let path = printable(&opened.path(file));
        match by_file.get(file) {
            None => context.output.line(&format!("{path}: {}", words::AS_RECORDED.to(language)))?,
            Some(breaks) => {
                for broken in breaks {
                    context.output.line(&format!("{path}: {}", printable(&broken.what)))?;
                }
            }
        }
    }
    let (name, place) = (printable(&opened.loaded.network.charter.name), opened.dir.display().to_string());
    let versions = words::VERSIONS_COUNT.of(language, files.len());
    let found = match breaks.len() {
        0 => words::EVERY_ONE_AS_RECORDED.to(language).to_owned(),
        count => words::BREAKS.of(language, count),
    };
    context.output.line(&words::VERIFIED.with(language, &[&name, &place, &versions, &found]))?;
    Ok(if breaks.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
