//! Recording a version: a file of its own that is written once and never again.

use std::path::Path;

use super::aside;
use super::assemble::{assemble_in, proposal_home};
use super::commit::{beside, content};
use super::error::SaveError;
use super::fields;
use super::save::{Store, sound};
use super::scan::toml_files;
use super::value::{Fields, Val, write, write_flat};
use crate::domain::{Agreement, Fingerprint, Previous};
use crate::words;

/// A version that has been recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// Its file, relative to the network's folder.
    pub path: String,
    /// The fingerprint of its file.
    pub fingerprint: Fingerprint,
    /// Whether the proposals for the term are gone. They stay when they hold a candidate that the
    /// version does not, because somebody put it forward in the meantime.
    pub proposals_removed: bool,
}

fn text(fields: &mut Fields, key: &'static str, value: &str) {
    if !value.is_empty() {
        fields.push((key, Val::Text(value.to_owned())));
    }
}

/// The keys at the top, in the order of the reference page, without the file's own fingerprint.
fn top(agreement: &Agreement) -> Fields {
    let mut all: Fields = vec![
        ("network", Val::Text(agreement.network.clone())),
        ("term", Val::Text(agreement.term.to_string())),
        ("label", Val::Text(agreement.label.clone())),
        ("version", Val::Number(agreement.version)),
        ("outcome", Val::Text(agreement.outcome.key().to_owned())),
        ("standing", Val::Text(agreement.standing.key().to_owned())),
    ];
    fields::texts(&mut all, "parties", agreement.parties.iter().map(ToString::to_string));
    all.push(("decided_on", Val::Day(agreement.decided_on)));
    for (key, day) in [("valid_from", agreement.valid_from), ("review_by", agreement.review_by)] {
        all.extend(day.map(|day| (key, Val::Day(day))));
    }
    fields::texts(&mut all, "attended", agreement.attended.iter().map(ToString::to_string));
    text(&mut all, "scope", &agreement.scope);
    text(&mut all, "rationale", &agreement.rationale);
    text(&mut all, "editorial", &agreement.editorial);
    text(&mut all, "use_instead", &agreement.use_instead);
    text(&mut all, "translate_by", &agreement.translate_by);
    all
}

/// The tables below, with their headers.
fn tables(agreement: &Agreement) -> Vec<(String, Fields)> {
    let mut all = Vec::new();
    let meaning = fields::definition(&agreement.meaning);
    if !meaning.is_empty() {
        all.push(("meaning".to_owned(), meaning));
    }
    for (org, own) in &agreement.own {
        let mut entry = Fields::new();
        text(&mut entry, "label", &own.label);
        entry.extend(fields::definition(&own.facets));
        all.push((format!("own.{org}"), entry));
    }
    for (org, based) in &agreement.based_on {
        let mut entry: Fields = vec![("fingerprint", Val::Text(based.fingerprint.to_string()))];
        entry.extend(fields::definition(&based.definition));
        all.push((format!("based_on.{org}"), entry));
    }
    for (org, signed) in &agreement.positions {
        let mut entry: Fields = vec![("name", Val::Text(signed.name.clone()))];
        entry.extend(signed.position.as_ref().map(fields::position).unwrap_or_default());
        all.push((format!("positions.{org}"), entry));
    }
    for (key, candidate) in &agreement.candidates {
        all.push((format!("candidates.{}", super::value::write_key(key)), fields::candidate(candidate)));
    }
    for (name, previous) in [("previous", agreement.previous), ("previous_also", agreement.previous_also)] {
        if let Some(Previous { version, fingerprint }) = previous {
            let fingerprint = Val::Text(fingerprint.to_string());
            all.push((
                name.to_owned(),
                vec![("version", Val::Number(version)), ("fingerprint", fingerprint)],
            ));
        }
    }
    all
}

/// The file of a version, with its fingerprint in it.
pub(super) fn render(agreement: &Agreement) -> (String, Fingerprint) {
    let head = "format = 1\nkind = \"agreement\"\n";
    let mut body = String::new();
    let pairs = |body: &mut String, fields: &Fields| {
        for (key, value) in fields {
            body.push_str(&format!("{key} = {}\n", careful(value)));
        }
    };
    pairs(&mut body, &top(agreement));
    for (name, fields) in tables(agreement) {
        body.push_str(&format!("\n[{name}]\n"));
        pairs(&mut body, &fields);
    }
    let fingerprint = Fingerprint::of_file(&format!("{head}{body}"));
    (format!("{head}file_fingerprint = \"{fingerprint}\"\n{body}"), fingerprint)
}

/// A value whose lines cannot be taken for the line that the fingerprint leaves out.
fn careful(value: &Val) -> String {
    match value {
        Val::Text(text) if text.contains("file_fingerprint") => write_flat(value),
        other => write(other, "\n"),
    }
}

/// Where the file of a version stands.
pub(super) fn home(agreement: &Agreement, fingerprint: Fingerprint) -> String {
    format!("agreed/{}/{:04}-{}.toml", agreement.term, agreement.version, fingerprint.short())
}

impl Store {
    /// Records a version: writes its file, which is never written again, and then removes the
    /// proposals for the term. A crash in between leaves the version and the proposals, never
    /// neither. The version has to follow the newest one on disk.
    ///
    /// # Errors
    /// When the number is taken, the version does not follow the newest one, a file of the term has
    /// mistakes, or the system does not let us write. Nothing has been recorded then.
    pub fn record(&mut self, agreement: &Agreement) -> Result<Recorded, SaveError> {
        let writing = self.locks.writing();
        self.follows(agreement)?;
        let (text, fingerprint) = render(agreement);
        let path = home(agreement, fingerprint);
        self.reads_back(&path, &text, agreement, fingerprint)?;
        let target = self.dir.join(&path);
        self.known.expect(&path, Some(text.as_bytes()));
        self.publish(&target, text.as_bytes()).map_err(|error| error.within(&self.dir))?;
        self.take(&path, Some(text.into_bytes()));
        let proposals_removed = self.remove_proposals(agreement).unwrap_or(false);
        drop(writing);
        Ok(Recorded { path, fingerprint, proposals_removed })
    }

    /// The versions of the term on disk: file, and what it says.
    fn recorded(&self, agreement: &Agreement) -> Result<Vec<(String, String, Agreement)>, SaveError> {
        let mut all = Vec::new();
        for path in toml_files(&self.dir, &format!("agreed/{}", agreement.term))? {
            let target = self.dir.join(&path);
            let bytes = self.disk.read(&target).map_err(|source| SaveError::Io {
                doing: words::DOING_READ,
                path: target,
                source,
                undone: true,
            })?;
            sound(&path, &bytes, self.language())?;
            let one = assemble_in(self.language(), &self.id, vec![(path.clone(), bytes)]);
            let text = one.files.get(&path).map(|file| file.text().to_owned()).unwrap_or_default();
            let versions = one.network.agreements.into_values().flatten();
            all.extend(versions.map(|version| (path.clone(), text.clone(), version)));
        }
        all.sort_by_key(|(_, _, version)| version.version);
        Ok(all)
    }

    fn follows(&self, agreement: &Agreement) -> Result<(), SaveError> {
        let recorded = self.recorded(agreement)?;
        let (term, version) = (agreement.term.to_string(), agreement.version);
        if let Some((file, ..)) = recorded.iter().find(|(_, _, other)| other.version == version) {
            return Err(SaveError::VersionTaken { term, version, file: file.clone() });
        }
        let newest = recorded.last().map_or(0, |(_, _, last)| last.version);
        let known = |previous: Option<Previous>| {
            previous.is_none_or(|previous| {
                recorded.iter().any(|(_, text, other)| {
                    other.version == previous.version
                        && previous.version == newest
                        && (Fingerprint::of_file(text) == previous.fingerprint
                            || other.file_fingerprint == Some(previous.fingerprint))
                })
            })
        };
        let follows = version == newest + 1
            && agreement.previous.is_some() == (newest > 0)
            && known(agreement.previous)
            && known(agreement.previous_also);
        if follows { Ok(()) } else { Err(SaveError::NotNext { term, version }) }
    }

    fn reads_back(
        &self,
        path: &str,
        text: &str,
        agreement: &Agreement,
        fingerprint: Fingerprint,
    ) -> Result<(), SaveError> {
        let one = assemble_in(self.language(), &self.id, vec![(path.to_owned(), text.as_bytes().to_vec())]);
        let intended = Agreement { file_fingerprint: Some(fingerprint), ..agreement.clone() };
        let found = one.network.agreements.into_values().flatten().next();
        if found.as_ref() == Some(&intended) && Fingerprint::of_file(text) == fingerprint {
            Ok(())
        } else {
            Err(SaveError::NotAsIntended(path.to_owned()))
        }
    }

    fn publish(&self, target: &Path, bytes: &[u8]) -> Result<(), SaveError> {
        let disk = self.disk.as_ref();
        let failed = |source, undone| SaveError::Io {
            doing: words::DOING_WRITE,
            path: target.to_owned(),
            source,
            undone,
        };
        let folder = target.parent().unwrap_or(&self.dir);
        disk.make_dir(folder).map_err(|source| failed(source, true))?;
        let temporary = beside(target);
        let written = disk.write_new(&temporary, bytes).and_then(|()| {
            protect(&temporary);
            disk.publish(&temporary, target)
        });
        if let Err(source) = written {
            // Hidden, and swept up later, when it cannot be removed now.
            let _ = disk.remove(&temporary);
            return Err(failed(source, true));
        }
        let synced = [folder, &self.dir.join("agreed"), &self.dir]
            .into_iter()
            .try_for_each(|folder| disk.sync_dir(folder));
        // What may be gone after a power cut has not been recorded.
        synced.map_err(|source| failed(source, disk.remove(target).is_ok()))
    }

    /// Removes the proposals for a term, unless they hold a candidate that the version does not.
    fn remove_proposals(&mut self, agreement: &Agreement) -> Option<bool> {
        let path = self
            .files
            .of_proposal(&agreement.term)
            .map_or_else(|| proposal_home(&agreement.term), str::to_owned);
        let target = self.target(&path);
        let Some(bytes) = content(self.disk.as_ref(), &target).ok()? else { return Some(true) };
        let one = assemble_in(self.language(), &self.id, vec![(path.clone(), bytes.clone())]);
        if one.files.get(&path).is_none_or(super::SourceFile::is_broken) {
            return Some(false);
        }
        let held = one.network.proposals.into_values().flat_map(|proposal| proposal.candidates);
        let all_in =
            held.into_iter().all(|(_, one)| agreement.candidates.values().any(|other| *other == one));
        if !all_in {
            return Some(false);
        }
        aside::removed(self.disk.as_ref(), &self.data, &self.id, &path, &bytes);
        self.known.expect(&path, None);
        self.disk.remove(&target).ok()?;
        self.disk.sync_dir(target.parent()?).ok()?;
        self.take(&path, None);
        Some(true)
    }
}

/// Makes a recorded file read-only where that is a matter of the file alone. Where it cannot be done,
/// the fingerprint still shows every change.
fn protect(path: &Path) {
    if cfg!(unix)
        && let Ok(data) = std::fs::metadata(path)
    {
        let mut permissions = data.permissions();
        permissions.set_readonly(true);
        let _ = std::fs::set_permissions(path, permissions);
    }
}
