//! Definitions that have been read. What one says is found once for a thread and kept: a term is compared anew after
//! every change, and all its definitions but one are as they were.

use std::cell::RefCell;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHasher};

use super::Read;
use crate::domain::{Definition, TimeLimit};
use crate::words::Language;

/// So many bytes of text are kept before all are dropped: those of some two hundred definitions. What has been read
/// takes about a hundred times as much.
const MOST_KEPT: usize = 1 << 16;
/// A definition with more text than this is not kept.
const LONGEST_KEPT: usize = MOST_KEPT / 8;

/// What has been read, by what the definition and its language make; with the definition, to be sure.
#[derive(Default)]
struct Kept {
    readings: FxHashMap<u64, (Definition, Language, Rc<Read>)>,
    size: usize,
}

impl Kept {
    fn find(&self, key: u64, definition: &Definition, language: Language) -> Option<Rc<Read>> {
        let (known, spoken, read) = self.readings.get(&key)?;
        (known == definition && *spoken == language).then(|| Rc::clone(read))
    }

    fn keep(&mut self, key: u64, definition: &Definition, language: Language, read: &Rc<Read>) {
        let size = size(definition);
        if size > LONGEST_KEPT {
            return;
        }
        if self.size + size > MOST_KEPT {
            *self = Self::default();
        }
        self.size += size;
        self.readings.insert(key, (definition.clone(), language, Rc::clone(read)));
    }
}

thread_local! {
    /// What this thread has read.
    static KEPT: RefCell<Kept> = RefCell::default();
}

/// What a definition says.
pub(super) fn read(definition: &Definition, language: Language) -> Rc<Read> {
    let key = key(definition, language);
    if let Some(read) = KEPT.with_borrow(|kept| kept.find(key, definition, language)) {
        return read;
    }
    let read = Rc::new(Read::of(definition, language));
    KEPT.with_borrow_mut(|kept| kept.keep(key, definition, language, &read));
    read
}

fn key(definition: &Definition, language: Language) -> u64 {
    let mut hasher = FxHasher::default();
    (definition, language).hash(&mut hasher);
    hasher.finish()
}

/// How long the texts of a definition are that are read.
fn size(definition: &Definition) -> usize {
    let Definition { wording, criterion, applies_to, decided_by, then, includes, excludes, .. } = definition;
    let fields = [wording, criterion, applies_to, decided_by, then];
    let figures = definition.thresholds.iter().flat_map(|threshold| [&threshold.of, &threshold.is]);
    let limits = definition.time_limit.iter().flat_map(|limit| {
        let TimeLimit { within, counted_from, until, met_in, applies_for } = limit;
        [Some(within), counted_from.as_ref(), until.as_ref(), met_in.as_ref(), applies_for.as_ref()]
    });
    let texts = fields.into_iter().chain(includes).chain(excludes).chain(figures);
    texts.chain(limits.flatten()).map(String::len).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english(wording: &str) -> Rc<Read> {
        read(&Definition::of_wording(wording), Language::English)
    }

    #[test]
    fn a_definition_is_read_once() {
        let first = english("A dog that barks.");
        assert!(Rc::ptr_eq(&first, &english("A dog that barks.")));
        assert!(!Rc::ptr_eq(&first, &english("A dog that bites.")));
        let dutch = read(&Definition::of_wording("A dog that barks."), Language::Dutch);
        assert!(!Rc::ptr_eq(&first, &dutch));
    }

    #[test]
    fn a_definition_is_as_long_as_all_its_texts() {
        let limit =
            TimeLimit { within: "2 days".to_owned(), until: Some("dusk".to_owned()), ..TimeLimit::default() };
        let limited = Definition { time_limit: vec![limit], ..Definition::of_wording("A dog.") };
        assert_eq!(size(&limited), "A dog.2 daysdusk".len());
    }

    #[test]
    fn what_is_kept_is_bounded() {
        let long = "dog ".repeat(LONGEST_KEPT / 4 + 1);
        assert!(!Rc::ptr_eq(&english(&long), &english(&long)));
        for number in 0..2 * MOST_KEPT / 100 {
            english(&format!(
                "A dog with number {number} that barks at everybody who passes by, day and night, and at home."
            ));
            KEPT.with_borrow(|kept| assert!(kept.size <= MOST_KEPT));
        }
    }
}
