//! Putting a network together from the files of a folder, wherever their bytes come from.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::load::Loaded;
use super::mend::mend;
use super::problem::Problem;
use super::read::{self, Reader};
use super::source::SourceFile;
use crate::domain::check::Severity;
use crate::domain::{OrgId, Organisation, Proposal, TermId, text};

/// What a file is for, by its place in the folder.
enum Role<'p> {
    Network,
    Terms,
    Cases,
    Commitments,
    Organisation(&'p str),
    Proposal(&'p str),
    Agreement,
    /// Read elsewhere; here only its grammar matters.
    Other(&'static str),
    Stray,
}

fn role(path: &str) -> Role<'_> {
    let stem = |name: &'_ str| name.len().saturating_sub(".toml".len());
    match path.split_once('/') {
        None => match path {
            "network.toml" => Role::Network,
            "terms.toml" => Role::Terms,
            "cases.toml" => Role::Cases,
            "commitments.toml" => Role::Commitments,
            "sponsors.toml" => Role::Other("sponsors"),
            _ => Role::Stray,
        },
        Some(("organisations", name)) => Role::Organisation(name.get(..stem(name)).unwrap_or(name)),
        Some(("proposals", name)) => Role::Proposal(name.get(..stem(name)).unwrap_or(name)),
        Some(("agreed", _)) => Role::Agreement,
        Some(("workshops", _)) => Role::Other("workshop"),
        Some(_) => Role::Stray,
    }
}

/// Puts a network together from the files of a folder: their paths relative to it, with `/` between,
/// and their bytes. The folder's name is the network's id when `network.toml` gives none.
#[must_use]
pub fn assemble(folder: &str, files: Vec<(String, Vec<u8>)>) -> Loaded {
    let mut assembly = Assembly::default();
    assembly.loaded.network.id = text::slug(folder).unwrap_or_else(|| "network".to_owned());
    if !files.iter().any(|(path, _)| path == "network.toml") {
        assembly.loaded.network.charter.name = assembly.loaded.network.id.clone();
        assembly.loaded.network.charter.common_interest_version = 1;
        assembly.no_network_file();
    }
    for (path, bytes) in files {
        assembly.take(&path, bytes);
    }
    assembly.finish()
}

#[derive(Default)]
struct Assembly {
    loaded: Loaded,
    /// Organisations with the file they come from; sorted out at the end, because two files can claim
    /// the same one.
    claims: Vec<(OrgId, Organisation, String, Range<usize>)>,
}

impl Assembly {
    fn no_network_file(&mut self) {
        self.loaded.problems.push(Problem {
            file: "network.toml".to_owned(),
            line: 1,
            column: 1,
            span: 0..0,
            severity: Severity::Warning,
            rule: "no-network-file",
            what: "this folder has no network.toml".to_owned(),
            help: "ask whoever convenes the network for it, or start one with `wordbond new`".to_owned(),
        });
    }

    /// Reads one file into the network.
    fn take(&mut self, path: &str, bytes: Vec<u8>) {
        let mut file = SourceFile::new(path, bytes);
        let (mended, mistakes) = mend(file.text());
        let (table, errors) = DeTable::parse_recoverable(&mended);
        let mut reader = Reader::new(&file);
        if let Some(at) = file.not_utf8() {
            let help = "save the file as UTF-8 in your editor; until then it is not written over";
            reader.error("not-utf8", at..at + 1, "here the file is not UTF-8".into(), help);
        }
        for mistake in mistakes {
            reader.error(
                "not-toml",
                mistake.span,
                mistake.what,
                "what stands there is left out until it is mended",
            );
        }
        for error in errors {
            let span = error.span().unwrap_or_default();
            reader.error("not-toml", span, error.message().to_owned(), "the first one is used");
        }
        self.read(path, &mut reader, table.get_ref());
        let problems = reader.problems;
        let mut places = BTreeMap::new();
        walk(table.get_ref(), &mut Vec::new(), &mut places);
        drop(table);
        drop(mended);
        file.places = places;
        file.broken = problems.iter().any(|problem| problem.severity == Severity::Error);
        self.loaded.problems.extend(problems);
        self.loaded.files.sources.insert(path.to_owned(), file);
    }

    fn read(&mut self, path: &str, reader: &mut Reader<'_>, table: &DeTable<'_>) {
        let network = &mut self.loaded.network;
        match role(path) {
            Role::Network => {
                head(reader, table, "network");
                if let Some(id) = reader.text_if(table, "id").filter(|id| !id.is_empty()) {
                    network.id = id;
                }
                network.charter = read::charter(reader, table, &network.id);
            }
            Role::Terms => {
                for (id, at, entry) in collection(reader, table, "terms") {
                    let term = read::term(reader, entry, id, at.clone());
                    if let Some(id) = reader.id(id, at) {
                        network.terms.insert(id, term);
                    }
                }
            }
            Role::Cases => {
                for (id, at, entry) in collection(reader, table, "cases") {
                    let case = read::case(reader, entry);
                    if let Some(id) = reader.id(id, at) {
                        network.cases.insert(id, case);
                    }
                }
            }
            Role::Commitments => {
                for (key, _, entry) in collection(reader, table, "commitments") {
                    network.commitments.insert(key.to_owned(), read::commitment(reader, entry));
                }
            }
            Role::Organisation(stem) => self.organisation(path, stem, reader, table),
            Role::Proposal(stem) => self.proposal(path, stem, reader, table),
            Role::Agreement => self.agreement(path, reader, table),
            Role::Other(kind) => head(reader, table, kind),
            Role::Stray => {
                let what = format!("{path} is none of the files of a network, so it is not read");
                reader.warn(
                    "stray-file",
                    0..0,
                    what,
                    "rename it to what it is, or move it out of the folder",
                );
            }
        }
    }

    fn organisation(&mut self, path: &str, stem: &str, reader: &mut Reader<'_>, table: &DeTable<'_>) {
        head(reader, table, "organisation");
        let Some((id, at)) = own_id::<crate::domain::id::kind::Org>(reader, table, stem) else { return };
        let organisation = read::organisation(reader, table, id.as_str());
        self.claims.push((id, organisation, path.to_owned(), at));
    }

    fn proposal(&mut self, path: &str, stem: &str, reader: &mut Reader<'_>, table: &DeTable<'_>) {
        head(reader, table, "proposal");
        reader.unknown(table, &[&super::keys::HEAD, &["candidates"]]);
        let Some((term, at)) = own_id::<crate::domain::id::kind::Term>(reader, table, stem) else { return };
        let mut proposal = Proposal::default();
        for (key, _, entry) in reader.entries(table, "candidates") {
            proposal.candidates.insert(key.to_owned(), read::candidate(reader, entry));
        }
        if let Some(other) = self.loaded.files.proposals.get(&term) {
            let what = format!("{other} holds proposals for `{term}` as well, so this file is not used");
            reader.error("two-files", at, what, "copy what is missing into one of them and remove the other");
            return;
        }
        self.loaded.files.proposals.insert(term.clone(), path.to_owned());
        if proposal != Proposal::default() {
            self.loaded.network.proposals.insert(term, proposal);
        }
    }

    fn agreement(&mut self, path: &str, reader: &mut Reader<'_>, table: &DeTable<'_>) {
        head(reader, table, "agreement");
        let Some(version) = read::agreement(reader, table) else { return };
        if path.split('/').nth(1) != Some(version.term.as_str()) {
            let what = format!("this version is about `{}` and does not stand in its folder", version.term);
            let help = format!("move the file to agreed/{}/", version.term);
            reader.warn("wrong-folder", 0..0, what, &help);
        }
        self.loaded.files.versions.push((version.term.clone(), version.version, path.to_owned()));
        self.loaded.network.agreements.entry(version.term.clone()).or_default().push(version);
    }

    fn finish(mut self) -> Loaded {
        // A file whose name says the same as its id goes before one that was renamed on its way.
        self.claims.sort_by_key(|(id, _, path, _)| (*path != home(id), path.clone()));
        for (id, organisation, path, at) in std::mem::take(&mut self.claims) {
            if let Some(first) = self.loaded.files.organisations.get(&id).cloned() {
                self.second_claim(&id, &first, &path, at);
                continue;
            }
            self.loaded.files.organisations.insert(id.clone(), path);
            self.loaded.network.organisations.insert(id, organisation);
        }
        for versions in self.loaded.network.agreements.values_mut() {
            versions.sort_by_key(|version| version.version);
        }
        self.loaded.files.versions.sort();
        self.loaded.problems.sort_by(|a, b| (&a.file, a.span.start).cmp(&(&b.file, b.span.start)));
        self.loaded
    }

    fn second_claim(&mut self, id: &OrgId, first: &str, second: &str, at: Range<usize>) {
        let sources = &mut self.loaded.files.sources;
        let help = format!("copy what is missing into {first}, then move {second} out of the folder");
        let mut name = |path: &str, other: &str, at: Range<usize>, severity, used: &str| {
            let Some(file) = sources.get_mut(path) else { return };
            let position = file.position(at.start);
            file.broken |= severity == Severity::Error;
            self.loaded.problems.push(Problem {
                file: path.to_owned(),
                line: position.line,
                column: position.column,
                span: at,
                severity,
                rule: "two-files",
                what: format!("{other} speaks for `{id}` as well; {used}"),
                help: help.clone(),
            });
        };
        name(second, first, at, Severity::Error, "this file is kept, but not used");
        name(first, second, 0..0, Severity::Warning, "this file is the one that is used");
    }
}

/// Where an organisation's file stands when nobody has renamed it.
pub(super) fn home(org: &OrgId) -> String {
    format!("organisations/{org}.toml")
}

/// Checks what a file says it is.
fn head(reader: &mut Reader<'_>, table: &DeTable<'_>, kind: &str) {
    if let Some(format) = reader.number(table, "format")
        && format > 1
    {
        let at = table.get("format").map_or(0..0, toml::Spanned::span);
        let what = format!("this file has format {format}; this version of Wordbond knows format 1");
        reader.error("newer-format", at, what, "use a newer version of Wordbond for it");
    }
    if let Some(found) = reader.text_if(table, "kind")
        && found != kind
    {
        let at = table.get("kind").map_or(0..0, toml::Spanned::span);
        let what =
            format!("this file says that it is of kind `{found}`, but stands where a `{kind}` belongs");
        reader.error("wrong-place", at, what, "move the file to where it belongs, or mend its kind");
    }
}

/// The entries of a file that holds one table of them.
fn collection<'t, 'd>(
    reader: &mut Reader<'_>,
    table: &'t DeTable<'d>,
    key: &'static str,
) -> Vec<read::Entry<'t, 'd>> {
    head(reader, table, key);
    reader.unknown(table, &[&super::keys::HEAD, &[key]]);
    reader.entries(table, key)
}

/// The id a file gives itself, or the one in its name, with the place to point at.
fn own_id<K>(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    stem: &str,
) -> Option<(crate::domain::Id<K>, Range<usize>)> {
    if let Some(value) = table.get("id") {
        let at = value.span();
        let id = reader.text(table, "id");
        let id: crate::domain::Id<K> = reader.id(&id, at.clone())?;
        if id.as_str() != stem {
            let what = format!("the id is `{id}`, but the file is called {stem}.toml");
            let help = format!("the id counts; rename the file to {id}.toml");
            reader.warn("name-differs", at.clone(), what, &help);
        }
        return Some((id, at));
    }
    if let Ok(id) = crate::domain::Id::parse(stem) {
        return Some((id, 0..0));
    }
    let guess = text::slug(stem.split(" (").next().unwrap_or(stem)).unwrap_or_default();
    let what = format!("{stem}.toml gives no id, so it is read as `{guess}`");
    let help = format!("add id = \"{guess}\" as its third line");
    reader.warn("no-id", 0..0, what, &help);
    Some((reader.id(&guess, 0..0)?, 0..0))
}

/// Notes where every table and key of a file stands.
fn walk(table: &DeTable<'_>, path: &mut Vec<String>, places: &mut BTreeMap<Vec<String>, Range<usize>>) {
    for (key, value) in table {
        path.push(key.get_ref().as_ref().to_owned());
        places.insert(path.clone(), key.span());
        if let DeValue::Table(inner) = value.get_ref() {
            walk(inner, path, places);
        }
        path.pop();
    }
}

/// Where the proposals for a term stand when nobody has renamed the file.
pub(super) fn proposal_home(term: &TermId) -> String {
    format!("proposals/{term}.toml")
}
