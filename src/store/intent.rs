//! What a save is meant to do to a file, and whether a text does exactly that.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::keys::rank;
use super::read::{Reader, plain_text};
use super::slot::{Edit, Edits, Slot};
use super::source::SourceFile;
use super::value::{Fields, field};
use crate::words::Language;

/// The entries of a file before and after a save.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Intent {
    pub(super) entries: BTreeMap<Slot, (Option<Fields>, Option<Fields>)>,
}

/// An entry is no longer what it was when the change was made.
#[derive(Debug)]
pub(super) struct Clash;

impl Intent {
    /// Puts edits on top of what a file says now. Keys that an edit does not touch may have changed in
    /// the meantime; those that it touches must be what they were, or be what they will be already.
    pub(super) fn of(edits: &Edits, file: Option<&SourceFile>, fallback: &str) -> Result<Self, Clash> {
        let empty = SourceFile::default();
        let source = file.unwrap_or(&empty);
        let (table, _) = DeTable::parse_recoverable(source.text());
        let mut entries = BTreeMap::new();
        for (slot, edit) in edits {
            let now = if file.is_none() && *slot != Slot::Charter {
                None
            } else {
                slot.read(&mut Reader::new(source, Language::default()), table.get_ref(), fallback)
            };
            let will = merge(now.as_ref(), edit, &slot.order())?;
            entries.insert(slot.clone(), (now, will));
        }
        Ok(Self { entries })
    }

    /// Whether nothing has to be written.
    pub(super) fn is_done(&self) -> bool {
        self.entries.values().all(|(now, will)| now == will)
    }

    /// Whether a text holds what was intended, and otherwise what the old text holds. Without an old
    /// text, what else it holds does not matter.
    pub(super) fn is_met(&self, path: &str, old: Option<&str>, new: Option<&str>, fallback: &str) -> bool {
        let Some(new) = new else {
            return self.entries.values().all(|(_, will)| will.is_none());
        };
        let source = SourceFile::new(path, new.as_bytes().to_vec());
        let (table, errors) = DeTable::parse_recoverable(new);
        let reads = |(slot, (_, will)): (&Slot, &(Option<Fields>, Option<Fields>))| {
            let found = slot.read(&mut Reader::new(&source, Language::default()), table.get_ref(), fallback);
            found == *will || (will.is_none() && *slot == Slot::Charter)
        };
        if !errors.is_empty() || !self.entries.iter().all(reads) {
            return false;
        }
        let Some(old) = old else { return true };
        let (before, _) = DeTable::parse_recoverable(old);
        let mut before = Tree::of_table(old, before.get_ref());
        let mut after = Tree::of_table(new, table.get_ref());
        for keys in self.touched() {
            before.prune(&keys);
            after.prune(&keys);
        }
        before == after
    }

    /// The ways to everything that may differ between the old text and the new.
    fn touched(&self) -> Vec<Vec<String>> {
        let mut all = Vec::new();
        for (slot, (now, will)) in &self.entries {
            let keys = slot.keys();
            if !keys.is_empty() && (now.is_none() || will.is_none()) {
                all.push(keys);
                continue;
            }
            let edit = Edit { before: now.clone(), after: will.clone() };
            for key in edit.touched() {
                let mut keys = keys.clone();
                keys.push(key.to_owned());
                all.push(keys);
            }
        }
        all
    }
}

fn merge(now: Option<&Fields>, edit: &Edit, order: &[&str]) -> Result<Option<Fields>, Clash> {
    match (&edit.before, &edit.after) {
        (None, None) => Ok(now.cloned()),
        (None, Some(after)) => match now {
            Some(now) if now != after => Err(Clash),
            _ => Ok(Some(after.clone())),
        },
        (Some(before), None) => match now {
            Some(now) if now != before => Err(Clash),
            _ => Ok(None),
        },
        (Some(before), Some(after)) => {
            let mut merged = now.ok_or(Clash)?.clone();
            for key in edit.touched() {
                let found = field(&merged, key);
                if found != field(before, key) && found != field(after, key) {
                    return Err(Clash);
                }
                merged.retain(|(name, _)| *name != key);
                merged.extend(field(after, key).map(|value| (key, value.clone())));
            }
            merged.sort_by_key(|(key, _)| rank(key, order));
            Ok(Some(merged))
        }
    }
}

/// What a text says, without how it is written.
#[derive(Debug, PartialEq, Eq)]
enum Tree {
    Leaf(String),
    List(Vec<Tree>),
    Table(BTreeMap<String, Tree>),
}

impl Tree {
    fn of(text: &str, value: &Spanned<DeValue<'_>>) -> Self {
        match value.get_ref() {
            DeValue::Array(items) => Self::List(items.iter().map(|item| Self::of(text, item)).collect()),
            DeValue::Table(table) => Self::of_table(text, table),
            DeValue::Boolean(value) => Self::Leaf(value.to_string()),
            other => {
                Self::Leaf(format!("{} {}", other.type_str(), plain_text(text, value).unwrap_or_default()))
            }
        }
    }

    fn of_table(text: &str, table: &DeTable<'_>) -> Self {
        let entries =
            table.iter().map(|(key, value)| (key.get_ref().as_ref().to_owned(), Self::of(text, value)));
        Self::Table(entries.collect())
    }

    /// Takes out what stands at the keys, and the tables around it that are empty then.
    fn prune(&mut self, keys: &[String]) {
        let (Self::Table(table), Some((first, rest))) = (self, keys.split_first()) else { return };
        if rest.is_empty() {
            table.remove(first);
            return;
        }
        if let Some(inner) = table.get_mut(first) {
            inner.prune(rest);
            if matches!(inner, Self::Table(entries) if entries.is_empty()) {
                table.remove(first);
            }
        }
    }
}
