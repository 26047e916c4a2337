//! Stems of the words of our own tables.

use rustc_hash::FxHashMap;

use super::stem;
use crate::domain::text;
use crate::words::Language;

/// Finds the stems of a table's words, of which many come again; kept only while the table is read.
#[derive(Debug, Default)]
pub(in crate::divergence) struct Stems {
    language: Language,
    known: FxHashMap<Box<str>, Box<str>>,
}

impl Stems {
    /// Those of a language, none of them found yet.
    pub(in crate::divergence) fn new(language: Language) -> Self {
        Self { language, known: FxHashMap::default() }
    }

    /// The stem of a folded word.
    pub(super) fn of(&mut self, word: &str) -> Box<str> {
        if let Some(known) = self.known.get(word) {
            return known.clone();
        }
        let found: Box<str> = stem(self.language, word).into();
        self.known.insert(word.into(), found.clone());
        found
    }

    /// Those of the words of a label, which is cut at some letters.
    pub(in crate::divergence) fn of_label(&mut self, label: &str, cuts: &[char]) -> Vec<Box<str>> {
        let folded = text::fold(label.trim());
        folded.split(cuts).filter(|word| !word.is_empty()).map(|word| self.of(word)).collect()
    }
}
