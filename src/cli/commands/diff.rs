//! `wordbond diff TERM [V1 V2]`: two versions, word by word.

use std::process::ExitCode;

use crate::cli::args::Diff;
use crate::cli::{Context, Failure, names};
use crate::domain::Agreement;
use crate::report;

pub(in crate::cli) fn run(context: &mut Context, options: &Diff) -> Result<ExitCode, Failure> {
    let opened = context.load(None)?;
    let network = &opened.loaded.network;
    let term = names::term(network, &options.term)?;
    let label = network.label(&term);
    let versions = network.agreements.get(&term).map(Vec::as_slice).unwrap_or_default();
    let (older, newer) = match (&options.older, &options.newer) {
        (Some(older), Some(newer)) => (pick(versions, label, older)?, pick(versions, label, newer)?),
        _ => match versions {
            [.., older, newer] => (older, newer),
            [_] => {
                return Err(Failure::say(format!(
                    "“{label}” has one version, so there is nothing to compare it with; see `wordbond history {term}`"
                )));
            }
            [] => {
                return Err(Failure::say(format!(
                    "“{label}” has no recorded version yet; record one in the workbench first"
                )));
            }
        },
    };
    context.output.document(&report::diff(network, older, newer))?;
    Ok(ExitCode::SUCCESS)
}

/// The version with this number, or with a fingerprint that starts so.
fn pick<'a>(versions: &'a [Agreement], label: &str, named: &str) -> Result<&'a Agreement, Failure> {
    let number = named.strip_prefix('v').unwrap_or(named);
    let fits = |version: &&Agreement| {
        let digits = version.file_fingerprint.map(|fingerprint| fingerprint.to_string());
        let digits = digits.as_deref().and_then(|text| text.strip_prefix("sha256:")).unwrap_or_default();
        version.version.to_string() == number || (named.len() >= 6 && digits.starts_with(named))
    };
    let found: Vec<&Agreement> = versions.iter().filter(fits).collect();
    let all = || -> String {
        let one = |version: &Agreement| match version.file_fingerprint {
            Some(fingerprint) => format!("{} ({})", version.version, fingerprint.short()),
            None => version.version.to_string(),
        };
        versions.iter().map(one).collect::<Vec<_>>().join(", ")
    };
    match found.as_slice() {
        [one] => Ok(one),
        [] if versions.is_empty() => Err(Failure::say(format!(
            "“{label}” has no recorded version yet; record one in the workbench first"
        ))),
        [] => Err(Failure::say(format!("“{label}” has no version `{named}`; its versions are: {}", all()))),
        _ => Err(Failure::say(format!(
            "version `{named}` of “{label}” was recorded twice; name one by the digits of its fingerprint: {}",
            all()
        ))),
    }
}
