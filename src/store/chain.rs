//! Whether every recorded version still says what was recorded, and follows the one before.

use super::files::Files;
use super::load::Loaded;
use super::source::SourceFile;
use crate::domain::{Agreement, Fingerprint, Previous, TermId};
use crate::words::{self, Language, Say};

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
    language: Language,
    file: &'a SourceFile,
    is: Fingerprint,
    says: &'a Agreement,
}

impl Link<'_> {
    /// A break, with the number of the version as the first thing that goes into the phrase.
    fn found(&self, rule: &'static str, what: Say, rest: &[&str]) -> Break {
        let number = self.says.version.to_string();
        let arguments: Vec<&str> = std::iter::once(number.as_str()).chain(rest.iter().copied()).collect();
        let what = what.with(self.language, &arguments);
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
/// missing, and forks that nothing has resolved. Said in the network's language.
#[must_use]
pub fn verify(loaded: &Loaded) -> Vec<Break> {
    let mut breaks = unreadable(&loaded.files, loaded.network.language());
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
fn unreadable(files: &Files, language: Language) -> Vec<Break> {
    let bad = |file: &&SourceFile| {
        file.path().starts_with("agreed/")
            && (file.is_broken() || !files.versions.iter().any(|(_, _, path)| path == file.path()))
    };
    let broken = |file: &SourceFile| Break {
        file: file.path().to_owned(),
        term: file.path().split('/').nth(1).unwrap_or_default().to_owned(),
        version: None,
        rule: "unreadable",
        what: words::UNREADABLE_VERSION.to(language).to_owned(),
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
        Some(Link { language: loaded.network.language(), file, is, says })
    };
    of_term.filter_map(link).collect()
}

/// The fingerprint that a file claims of itself.
fn claimed(text: &str) -> Option<Fingerprint> {
    let (table, _) = toml::de::DeTable::parse_recoverable(text);
    table.get_ref().get("file_fingerprint")?.get_ref().as_str().and_then(Fingerprint::parse)
}

fn file(link: &Link<'_>, network: Option<&str>, breaks: &mut Vec<Break>) {
    match link.says.file_fingerprint {
        None => breaks.push(link.found("no-fingerprint", words::WITHOUT_FINGERPRINT, &[])),
        Some(claimed) if claimed != link.is => {
            let (was, is) = (claimed.short(), link.is.short());
            breaks.push(link.found("changed", words::VERSION_CHANGED, &[&was, &is]));
        }
        Some(_) => {}
    }
    let wanted = super::record::home(link.says, link.says.file_fingerprint.unwrap_or(link.is));
    if link.file.path() != wanted {
        breaks.push(link.found("name", words::SHOULD_BE_CALLED, &[&wanted]));
    }
    if network.is_some_and(|network| link.says.network != network) {
        breaks.push(link.found("network", words::OF_ANOTHER_NETWORK, &[&link.says.network]));
    }
}

fn before(link: &Link<'_>, links: &[Link<'_>], breaks: &mut Vec<Break>) {
    let version = link.says.version;
    let given: Vec<Previous> = [link.says.previous, link.says.previous_also].into_iter().flatten().collect();
    if given.is_empty() && version > 1 {
        breaks.push(link.found("chain", words::FOLLOWS_NOTHING, &[]));
    }
    if version == 0 {
        breaks.push(link.found("chain", words::NUMBERED_FROM_1, &[]));
    }
    for previous in given {
        let (number, short) = (previous.version.to_string(), previous.fingerprint.short());
        if previous.version.checked_add(1) != Some(version) {
            breaks.push(link.found("chain", words::FOLLOWS_ANOTHER, &[&number]));
        } else if !links
            .iter()
            .any(|other| other.says.version == previous.version && other.is == previous.fingerprint)
        {
            breaks.push(link.found("chain", words::FOLLOWS_THE_UNKNOWN, &[&number, &short]));
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
        let others = others.join(words::FINDINGS_AND.to(link.language));
        breaks.push(link.found("fork", words::RECORDED_TWICE, &[&others]));
    }
}
