//! Reading a whole folder.

use std::path::{Path, PathBuf};

use super::assemble::{assemble, language_of};
use super::chain::{Break, verify};
use super::error::{StoreError, reason};
use super::files::Files;
use super::problem::{Location, Problem};
use super::scan::scan;
use crate::domain::Network;
use crate::domain::check::{self, Finding, Place, Severity};
use crate::words::{self, Language};

/// A network as it was read, what could not be read of it, and the files it came from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Loaded {
    /// Everything that could be read.
    pub network: Network,
    /// What is wrong with the files.
    pub problems: Vec<Problem>,
    /// The files, with their text.
    pub files: Files,
}

impl Loaded {
    /// Where an entry, or a key of it, stands.
    #[must_use]
    pub fn locate(&self, place: &Place, key: Option<&str>) -> Option<Location> {
        self.files.locate(place, key)
    }

    /// A finding of the domain with the place where it stands. What is in no file stands at the start
    /// of `network.toml`.
    #[must_use]
    pub fn problem_of(&self, finding: &Finding) -> Problem {
        let at = self.locate(&finding.place, finding.key).unwrap_or_else(|| Location {
            file: "network.toml".to_owned(),
            line: 1,
            column: 1,
            span: 0..0,
        });
        Problem {
            file: at.file,
            line: at.line,
            column: at.column,
            span: at.span,
            severity: finding.severity,
            rule: finding.rule,
            what: finding.what.clone(),
            help: finding.help.clone(),
        }
    }

    /// Everything to look at: what is wrong with the files, what the rules of the domain find, and what
    /// does not hold in the chain of versions, by file and place.
    #[must_use]
    pub fn all_problems(&self) -> Vec<Problem> {
        let findings = check::check(&self.network);
        let mut all = self.problems.clone();
        all.extend(findings.iter().map(|finding| self.problem_of(finding)));
        // What the file itself or the domain says of it already is not said twice.
        let is_said = |found: &Break| {
            all.iter().any(|problem| {
                problem.file == found.file
                    && (problem.rule == found.rule
                        || (found.rule == "unreadable" && problem.severity == Severity::Error))
            })
        };
        let breaks: Vec<Break> = verify(self).into_iter().filter(|found| !is_said(found)).collect();
        all.extend(breaks.into_iter().map(broken));
        all.sort_by(|a, b| (&a.file, a.span.start, a.rule).cmp(&(&b.file, b.span.start, b.rule)));
        all
    }
}

/// Reads the network in a folder. What a file says never makes this fail.
///
/// # Errors
/// When the folder cannot be read or holds no network.
pub fn load(dir: &Path) -> Result<Loaded, StoreError> {
    if !dir.exists() {
        return Err(StoreError::Missing(dir.to_owned()));
    }
    if !dir.is_dir() {
        return Err(StoreError::NotAFolder(dir.to_owned()));
    }
    let paths = scan(dir)?;
    if !paths.iter().any(|path| path == "network.toml" || path.starts_with("organisations/")) {
        return Err(StoreError::NotANetwork(dir.to_owned()));
    }
    let mut files = Vec::new();
    let mut unread = Vec::new();
    for path in paths {
        match std::fs::read(dir.join(&path)) {
            Ok(bytes) => files.push((path, bytes)),
            Err(error) => unread.push((path, error)),
        }
    }
    let absolute = std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned());
    let name = absolute.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut loaded = assemble(&name, files);
    let language = loaded.network.language();
    loaded.problems.extend(unread.into_iter().map(|(path, error)| unreadable(path, &error, language)));
    Ok(loaded)
}

/// The language of the network in a folder; English where it cannot be known.
#[must_use]
pub fn language_in(dir: &Path) -> Language {
    let text = std::fs::read_to_string(dir.join("network.toml")).unwrap_or_default();
    language_of(&text)
}

/// The nearest folder that holds a `network.toml`, from `start` upwards.
#[must_use]
pub fn find_network(start: &Path) -> Option<PathBuf> {
    let start = std::path::absolute(start).ok()?;
    start.ancestors().find(|dir| dir.join("network.toml").is_file()).map(Path::to_owned)
}

/// A break in the chain of versions as a problem of its file.
fn broken(found: Break) -> Problem {
    Problem {
        file: found.file,
        line: 1,
        column: 1,
        span: 0..0,
        severity: Severity::Error,
        rule: found.rule,
        what: found.what,
        help: String::new(),
    }
}

fn unreadable(path: String, error: &std::io::Error, language: Language) -> Problem {
    Problem {
        line: 1,
        column: 1,
        span: 0..0,
        severity: Severity::Error,
        rule: "unreadable",
        what: words::CANNOT_BE_READ.with(language, &[&path, &reason(error, language)]),
        help: words::CHECK_MAY_READ.to(language).to_owned(),
        file: path,
    }
}
