//! The files of a network: which there are, and which entry lives in which.

use std::collections::BTreeMap;

use super::entries;
use super::problem::Location;
use super::source::SourceFile;
use crate::domain::check::Place;
use crate::domain::{OrgId, TermId, WorkshopId};

/// The files of a network as they were read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Files {
    pub(super) sources: BTreeMap<String, SourceFile>,
    pub(super) organisations: BTreeMap<OrgId, String>,
    pub(super) proposals: BTreeMap<TermId, String>,
    pub(super) workshops: BTreeMap<WorkshopId, String>,
    /// Term, version and file of everything under `agreed/` that could be read.
    pub(super) versions: Vec<(TermId, u32, String)>,
}

impl Files {
    /// Every file, by its path.
    pub fn iter(&self) -> impl Iterator<Item = &SourceFile> {
        self.sources.values()
    }

    /// A file by its path relative to the folder, with `/` between.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&SourceFile> {
        self.sources.get(path)
    }

    /// The file in which an organisation says what it says.
    #[must_use]
    pub fn of_organisation(&self, org: &OrgId) -> Option<&str> {
        self.organisations.get(org).map(String::as_str)
    }

    /// The file with what is on the table for a term.
    #[must_use]
    pub fn of_proposal(&self, term: &TermId) -> Option<&str> {
        self.proposals.get(term).map(String::as_str)
    }

    /// The file of a workshop.
    #[must_use]
    pub fn of_workshop(&self, workshop: &WorkshopId) -> Option<&str> {
        self.workshops.get(workshop).map(String::as_str)
    }

    /// The files of one version of a term: one, or several when there is a fork.
    pub fn of_version<'a>(&'a self, term: &'a TermId, version: u32) -> impl Iterator<Item = &'a str> {
        let wanted = move |(of, number, _): &&(TermId, u32, String)| of == term && *number == version;
        self.versions.iter().filter(wanted).map(|(_, _, path)| path.as_str())
    }

    /// Forgets a file and what lives in it.
    pub(super) fn forget(&mut self, path: &str) {
        self.sources.remove(path);
        self.organisations.retain(|_, home| home != path);
        self.proposals.retain(|_, home| home != path);
        self.workshops.retain(|_, home| home != path);
        self.versions.retain(|(_, _, home)| home != path);
    }

    /// Takes over what is known of other files.
    pub(super) fn adopt(&mut self, other: Self) {
        self.sources.extend(other.sources);
        self.organisations.extend(other.organisations);
        self.proposals.extend(other.proposals);
        self.workshops.extend(other.workshops);
        self.versions.extend(other.versions);
        self.versions.sort();
    }

    /// Where an entry, or a key of it, stands. A key that is not there gives the entry, an entry that
    /// is not there the table around it, and a file that is not there nothing.
    #[must_use]
    pub fn locate(&self, place: &Place, key: Option<&str>) -> Option<Location> {
        let (path, mut keys) = self.home(place)?;
        let file = self.sources.get(&path)?;
        keys.extend(key.map(str::to_owned));
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        let span = file.find(&keys).unwrap_or(0..0);
        let position = file.position(span.start);
        Some(Location { file: path, line: position.line, column: position.column, span })
    }

    fn home(&self, place: &Place) -> Option<(String, Vec<String>)> {
        let (path, keys): (&str, Vec<&str>) = match place {
            Place::Network => ("network.toml", vec![]),
            Place::Organisation(org) => (self.of_organisation(org)?, vec![]),
            Place::Term(term) => ("terms.toml", vec!["terms", term.as_str()]),
            Place::Case(case) => ("cases.toml", vec!["cases", case.as_str()]),
            Place::Definition { org, term } => {
                (self.of_organisation(org)?, vec!["definitions", term.as_str()])
            }
            Place::Answer { org, term, case } => {
                (self.of_organisation(org)?, vec!["answers", term.as_str(), case.as_str()])
            }
            Place::Position { org, term } => (self.of_organisation(org)?, vec!["positions", term.as_str()]),
            Place::Proposal(term) => (self.of_proposal(term)?, vec!["candidates"]),
            Place::Agreement { term, version } => (self.of_version(term, *version).last()?, vec![]),
            Place::Entry(at) => return Some((entries::file(at, self), entries::path(at))),
        };
        Some((path.to_owned(), keys.into_iter().map(str::to_owned).collect()))
    }
}
