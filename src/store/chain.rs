//! Whether every recorded version still says what was recorded, and follows the one before.

use super::files::Files;
use super::load::Loaded;
use super::source::SourceFile;
use crate::domain::{Agreement, Fingerprint, Previous, TermId};

/// Something in the chain of versions that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Break {
    /// The file, relative to the network's folder.
    pub file: String,
    /// The term.
    pub term: String,
    /// The version, when the file could be read.
    pub version: Option<u32>,
    /// A stable name for the rule, such as `changed`.
    pub rule: &'static str,
    /// What does not hold, one sentence.
    pub what: String,
}

impl std::fmt::Display for Break {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.file, self.what)
    }
}

/// A version with its file.
struct Link<'a> {
    file: &'a SourceFile,
    is: Fingerprint,
    says: &'a Agreement,
}

impl Link<'_> {
    fn found(&self, rule: &'static str, what: String) -> Break {
        let term = self.says.term.to_string();
        Break { file: self.file.path().to_owned(), term, version: Some(self.says.version), rule, what }
    }

    /// Whether another version follows this one.
    fn is_before(&self, later: &Link<'_>) -> bool {
        [later.says.previous, later.says.previous_also]
            .into_iter()
            .flatten()
            .any(|previous| previous.version == self.says.version && previous.fingerprint == self.is)
    }
}

/// Recomputes every version: its fingerprint, its name, the version before it, numbers that are
/// missing, and forks that nothing has resolved.
#[must_use]
pub fn verify(loaded: &Loaded) -> Vec<Break> {
    let mut breaks = unreadable(&loaded.files);
    let named =
        loaded.files.get("network.toml").is_some_and(|file| file.places.contains_key(&["id".to_owned()][..]));
    let network = named.then_some(loaded.network.id.as_str());
    let mut terms: Vec<&TermId> = loaded.files.versions.iter().map(|(term, ..)| term).collect();
    terms.dedup();
    for term in terms {
        let links = links(loaded, term);
        for link in &links {
            file(link, network, &mut breaks);
            before(link, &links, &mut breaks);
            forks(link, &links, &mut breaks);
        }
    }
    breaks.sort_by(|a, b| (&a.file, a.rule).cmp(&(&b.file, b.rule)));
    breaks
}

/// Files under `agreed/` that hold no version, or not a whole one.
fn unreadable(files: &Files) -> Vec<Break> {
    let bad = |file: &&SourceFile| {
        file.path().starts_with("agreed/")
            && (file.is_broken() || !files.versions.iter().any(|(_, _, path)| path == file.path()))
    };
    let broken = |file: &SourceFile| Break {
        file: file.path().to_owned(),
        term: file.path().split('/').nth(1).unwrap_or_default().to_owned(),
        version: None,
        rule: "unreadable",
        what: "this version cannot be read in full; ask another member for their copy".to_owned(),
    };
    files.iter().filter(bad).map(broken).collect()
}

fn links<'a>(loaded: &'a Loaded, term: &TermId) -> Vec<Link<'a>> {
    let of_term = loaded.files.versions.iter().filter(|(of, ..)| of == term);
    let link = |(of, version, path): &'a (TermId, u32, String)| {
        let file = loaded.files.get(path)?;
        let is = Fingerprint::of_file(file.text());
        let versions = loaded.network.agreements.get(of)?;
        let claimed = claimed(file.text());
        let says =
            versions.iter().find(|says| says.version == *version && says.file_fingerprint == claimed)?;
        Some(Link { file, is, says })
    };
    of_term.filter_map(link).collect()
}

/// The fingerprint that a file claims of itself.
fn claimed(text: &str) -> Option<Fingerprint> {
    let (table, _) = toml::de::DeTable::parse_recoverable(text);
    table.get_ref().get("file_fingerprint")?.get_ref().as_str().and_then(Fingerprint::parse)
}

fn file(link: &Link<'_>, network: Option<&str>, breaks: &mut Vec<Break>) {
    let version = link.says.version;
    match link.says.file_fingerprint {
        None => breaks
            .push(link.found("no-fingerprint", format!("version {version} does not carry its fingerprint"))),
        Some(claimed) if claimed != link.is => {
            let what = format!(
                "version {version} has been changed since it was recorded: it was {} and is now {}",
                claimed.short(),
                link.is.short()
            );
            breaks.push(link.found("changed", what));
        }
        Some(_) => {}
    }
    let wanted = super::record::home(link.says, link.says.file_fingerprint.unwrap_or(link.is));
    if link.file.path() != wanted {
        breaks.push(link.found("name", format!("version {version} should be called {wanted}")));
    }
    if network.is_some_and(|network| link.says.network != network) {
        let what = format!("version {version} was recorded in the network `{}`", link.says.network);
        breaks.push(link.found("network", what));
    }
}

fn before(link: &Link<'_>, links: &[Link<'_>], breaks: &mut Vec<Break>) {
    let version = link.says.version;
    let given: Vec<Previous> = [link.says.previous, link.says.previous_also].into_iter().flatten().collect();
    if given.is_empty() && version > 1 {
        breaks.push(link.found("chain", format!("version {version} does not say which version it follows")));
    }
    if version == 0 {
        breaks.push(link.found("chain", "versions are numbered from 1".to_owned()));
    }
    for previous in given {
        let short = previous.fingerprint.short();
        if previous.version.checked_add(1) != Some(version) {
            let what = format!(
                "version {version} follows version {}, which is not the one before",
                previous.version
            );
            breaks.push(link.found("chain", what));
        } else if !links
            .iter()
            .any(|other| other.says.version == previous.version && other.is == previous.fingerprint)
        {
            let what = format!(
                "version {version} follows version {} with fingerprint {short}, and no file has that",
                previous.version
            );
            breaks.push(link.found("chain", what));
        }
    }
}

fn forks(link: &Link<'_>, links: &[Link<'_>], breaks: &mut Vec<Break>) {
    let version = link.says.version;
    let same: Vec<&Link<'_>> = links.iter().filter(|other| other.says.version == version).collect();
    if same.len() < 2 {
        return;
    }
    let resolved = links.iter().any(|later| same.iter().all(|one| one.is_before(later)));
    if !resolved {
        let others: Vec<&str> = same
            .iter()
            .filter(|other| other.file.path() != link.file.path())
            .map(|other| other.file.path())
            .collect();
        let what = format!(
            "version {version} was recorded twice, also in {}; record the next version on both",
            others.join(" and ")
        );
        breaks.push(link.found("fork", what));
    }
}
