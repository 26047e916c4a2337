//! `wordbond verify [DIR]`: recomputes the chain of every agreed version.

use std::collections::BTreeMap;
use std::process::ExitCode;

use crate::cli::args::Folder;
use crate::cli::output::printable;
use crate::cli::{Context, Failure};
use crate::store::{self, Break};

pub(in crate::cli) fn run(context: &mut Context, options: Folder) -> Result<ExitCode, Failure> {
    let opened = context.load(options.dir)?;
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
            None => context.output.line(&format!("{path}: as recorded"))?,
            Some(breaks) => {
                for broken in breaks {
                    context.output.line(&format!("{path}: {}", printable(&broken.what)))?;
                }
            }
        }
    }
    let (name, place) = (printable(&opened.loaded.network.charter.name), opened.dir.display());
    let versions = match files.len() {
        1 => "1 version".to_owned(),
        count => format!("{count} versions"),
    };
    let found = match breaks.len() {
        0 => "every one as it was recorded".to_owned(),
        1 => "1 break".to_owned(),
        count => format!("{count} breaks"),
    };
    context.output.line(&format!("{name} ({place}): {versions}, {found}."))?;
    Ok(if breaks.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
