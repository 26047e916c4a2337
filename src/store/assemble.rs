//! Putting a network together from the files of a folder, wherever their bytes come from.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::load::Loaded;
use super::mend::mend;
use super::problem::Problem;
use super::read::{self, Phrase, Reader};
use super::source::SourceFile;
use crate::domain::check::Severity;
use crate::domain::{OrgId, Organisation, Proposal, TermId, text};
use crate::words::{self, Language, Say};

/// What a file is for, by its place in the folder.
enum Role<'p> {
    Network,
    Terms,
    Cases,
    Commitments,
    Organisation(&'p str),
    Proposal(&'p str),
    Agreement,
    Workshop(&'p str),
    Sponsors,
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
            "sponsors.toml" => Role::Sponsors,
            _ => Role::Stray,
        },
        Some(("organisations", name)) => Role::Organisation(name.get(..stem(name)).unwrap_or(name)),
        Some(("proposals", name)) => Role::Proposal(name.get(..stem(name)).unwrap_or(name)),
        Some(("agreed", _)) => Role::Agreement,
        Some(("workshops", name)) => Role::Workshop(name.get(..stem(name)).unwrap_or(name)),
        Some(_) => Role::Stray,
    }
}

/// Puts a network together from the files of a folder: their paths relative to it, with `/` between,
/// and their bytes. The folder's name is the network's id when `network.toml` gives none. Problems are
/// said in the network's language.
#[must_use]
pub fn assemble(folder: &str, files: Vec<(String, Vec<u8>)>) -> Loaded {
    let network_file = files.iter().find(|(path, _)| path == NETWORK_FILE);
    let language = network_file
        .map_or_else(Language::default, |(_, bytes)| language_of(&String::from_utf8_lossy(bytes)));
    assemble_in(language, folder, files)
}

/// Puts together some of the files of a network of which the language is known.
pub(super) fn assemble_in(language: Language, folder: &str, files: Vec<(String, Vec<u8>)>) -> Loaded {
    let mut assembly = Assembly { language, ..Assembly::default() };
    assembly.loaded.network.id = text::slug(folder).unwrap_or_else(|| "network".to_owned());
    if !files.iter().any(|(path, _)| path == NETWORK_FILE) {
        assembly.loaded.network.charter.name = assembly.loaded.network.id.clone();
        assembly.loaded.network.charter.common_interest_version = 1;
        assembly.no_network_file();
    }
    for (path, bytes) in files {
        assembly.take(&path, bytes);
    }
    assembly.finish()
}

/// The file that says what the network is.
const NETWORK_FILE: &str = "network.toml";

/// The language of a network, from the text of its main file; English when it does not say.
pub(super) fn language_of(network_file: &str) -> Language {
    let (mended, _) = mend(network_file.trim_start_matches('\u{feff}'));
    let (table, _) = DeTable::parse_recoverable(&mended);
    let tag = table.get_ref().get("language").and_then(|value| value.get_ref().as_str());
    tag.map_or_else(Language::default, Language::of)
}

#[derive(Default)]
struct Assembly {
    language: Language,
    loaded: Loaded,
    /// Organisations with the file they come from; sorted out at the end, because two files can claim
    /// the same one.
    claims: Vec<(OrgId, Organisation, String, Range<usize>)>,
}

impl Assembly {
    fn no_network_file(&mut self) {
        self.loaded.problems.push(Problem {
            file: NETWORK_FILE.to_owned(),
            line: 1,
            column: 1,
            span: 0..0,
            severity: Severity::Warning,
            rule: "no-network-file",
            what: words::NO_NETWORK_FILE.to(self.language).to_owned(),
            help: words::ASK_FOR_NETWORK_FILE.to(self.language).to_owned(),
        });
    }

    /// Reads one file into the network.
    fn take(&mut self, path: &str, bytes: Vec<u8>) {
        let mut file = SourceFile::new(path, bytes);
        let (mended, mistakes) = mend(file.text());
        let (table, errors) = DeTable::parse_recoverable(&mended);
        let mut reader = Reader::new(&file, self.language);
        if let Some(at) = file.not_utf8() {
            reader.error("not-utf8", at..at + 1, (words::NOT_UTF8, &[]), (words::SAVE_AS_UTF8, &[]));
        }
        for mistake in mistakes {
            reader.grammar(
                mistake.span.clone(),
                mistake.sentence(self.language),
                words::LEFT_OUT_UNTIL_MENDED,
            );
        }
        for error in errors {
            let span = error.span().unwrap_or_default();
            let what = words::grammar_mistake(error.message(), self.language);
            reader.grammar(span, what, words::FIRST_ONE_IS_USED);
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
            Role::Workshop(stem) => self.workshop(path, stem, reader, table),
            Role::Sponsors => {
                for (key, _, entry) in collection(reader, table, "sponsors") {
                    network.sponsors.insert(key.to_owned(), read::sponsor(reader, entry, key));
                }
            }
            Role::Stray => {
                let what = (words::STRAY_FILE, &[path][..]);
                reader.warn("stray-file", 0..0, what, (words::RENAME_OR_MOVE, &[]));
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
            let what = (words::TWO_PROPOSAL_FILES, &[other, term.as_str()][..]);
            reader.error("two-files", at, what, (words::KEEP_ONE_FILE, &[]));
            return;
        }
        self.loaded.files.proposals.insert(term.clone(), path.to_owned());
        if proposal != Proposal::default() {
            self.loaded.network.proposals.insert(term, proposal);
        }
    }

    fn workshop(&mut self, path: &str, stem: &str, reader: &mut Reader<'_>, table: &DeTable<'_>) {
        head(reader, table, "workshop");
        let Some((id, at)) = own_id::<crate::domain::id::kind::Workshop>(reader, table, stem) else { return };
        let workshop = read::workshop(reader, table, id.as_str());
        if let Some(other) = self.loaded.files.workshops.get(&id) {
            let what = (words::TWO_WORKSHOP_FILES, &[other, id.as_str()][..]);
            reader.error("two-files", at, what, (words::KEEP_ONE_FILE, &[]));
            return;
        }
        self.loaded.files.workshops.insert(id.clone(), path.to_owned());
        self.loaded.network.workshops.insert(id, workshop);
    }

    fn agreement(&mut self, path: &str, reader: &mut Reader<'_>, table: &DeTable<'_>) {
        head(reader, table, "agreement");
        let Some(version) = read::agreement(reader, table) else { return };
        if path.split('/').nth(1) != Some(version.term.as_str()) {
            let term = [version.term.as_str()];
            reader.warn("wrong-folder", 0..0, (words::WRONG_FOLDER, &term), (words::MOVE_TO_AGREED, &term));
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
        let language = self.language;
        let help = words::COPY_AND_MOVE_OUT.with(language, &[first, second]);
        let mut name = |path: &str, other: &str, at: Range<usize>, severity, what: Say| {
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
                what: what.with(language, &[other, id.as_str()]),
                help: help.clone(),
            });
        };
        name(second, first, at, Severity::Error, words::SECOND_FILE);
        name(first, second, 0..0, Severity::Warning, words::FIRST_FILE);
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
        let what: Phrase<'_> = (words::NEWER_FORMAT, &[&format.to_string()]);
        reader.error("newer-format", at, what, (words::USE_NEWER_WORDBOND, &[]));
    }
    if let Some(found) = reader.text_if(table, "kind")
        && found != kind
    {
        let at = table.get("kind").map_or(0..0, toml::Spanned::span);
        let what = (words::WRONG_KIND_OF_FILE, &[found.as_str(), kind][..]);
        reader.error("wrong-place", at, what, (words::MOVE_OR_MEND_KIND, &[]));
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
            let what = (words::NAME_DIFFERS, &[id.as_str(), stem][..]);
            reader.warn("name-differs", at.clone(), what, (words::RENAME_FILE, &[id.as_str()]));
        }
        return Some((id, at));
    }
    if let Ok(id) = crate::domain::Id::parse(stem) {
        return Some((id, 0..0));
    }
    let guess = text::slug(stem.split(" (").next().unwrap_or(stem)).unwrap_or_default();
    let what = (words::NO_ID, &[stem, guess.as_str()][..]);
    reader.warn("no-id", 0..0, what, (words::ADD_ID, &[&guess]));
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
