//! `wordbond divergence [TERM…]`: what diverges and why.

use std::process::ExitCode;

use crate::cli::args::{Divergence, Format};
use crate::cli::{Context, Failure, json, names};
use crate::divergence::{self, TermReport};
use crate::domain::{Network, OrgId, TermId};
use crate::report;

pub(in crate::cli) fn run(context: &mut Context, options: &Divergence) -> Result<ExitCode, Failure> {
    let opened = context.load(None)?;
    let network = &opened.loaded.network;
    let reports = compare(network, &options.terms)?;
    let pair = pair(network, &options.pair)?;
    let between = pair.as_ref().map(|(a, b)| (a, b));
    match options.format {
        Format::Json => context.output.line(&json::divergence(network, &reports, between)?)?,
        Format::Text => {
            for (number, report) in reports.iter().enumerate() {
                if number > 0 {
                    context.output.line("")?;
                }
                context.output.document(&report::comparison(network, report, between))?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The named terms in the order named, each once; all of them when none is.
fn compare(network: &Network, named: &[String]) -> Result<Vec<TermReport>, Failure> {
    if named.is_empty() {
        return Ok(divergence::network(network));
    }
    let mut terms: Vec<TermId> = Vec::new();
    for name in named {
        let term = names::term(network, name)?;
        if !terms.contains(&term) {
            terms.push(term);
        }
    }
    Ok(terms.iter().map(|term| divergence::term(network, term)).collect())
}

fn pair(network: &Network, named: &[String]) -> Result<Option<(OrgId, OrgId)>, Failure> {
    let [a, b] = named else {
        return Ok(None);
    };
    let (a, b) = (names::organisation(network, a)?, names::organisation(network, b)?);
    if a == b {
        let name = network.name(&a);
        return Err(Failure::say(format!("--pair names {name} twice; name two organisations")));
    }
    Ok(Some((a, b)))
}
