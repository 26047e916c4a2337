//! The rows of a text, kept while it is edited.
//!
//! Laying out a hundred thousand words takes long enough to be felt, so an edit lays out again only from
//! two rows before it up to the first row that starts where an old one did.

use super::layout::{VisualLine, has_next, layout, row_at};

/// How many rows before an edit can change: a word that became shorter moves up by one, and where that
/// one ends depended on it too.
const BEFORE: usize = 2;

/// The rows of a text at one width.
#[derive(Debug, Clone)]
pub(super) struct Rows {
    width: usize,
    rows: Vec<VisualLine>,
}

impl Rows {
    /// Lays out everything.
    pub(super) fn new(text: &str, width: usize) -> Self {
        Self { width, rows: layout(text, width) }
    }

    /// The width that they were laid out for.
    pub(super) const fn width(&self) -> usize {
        self.width
    }

    /// All of them.
    pub(super) fn all(&self) -> &[VisualLine] {
        &self.rows
    }

    /// Brings the rows up to date: at byte `at`, `removed` bytes gave way to `inserted`. `text` is the
    /// text as it is now.
    pub(super) fn update(&mut self, text: &str, at: usize, removed: usize, inserted: usize) {
        let first = row_of(&self.rows, at).saturating_sub(BEFORE);
        let mut start = self.rows.get(first).map_or(0, |row| row.start);
        let old_end = at + removed;
        let mut kept = first;
        let mut fresh = Vec::new();
        loop {
            // The row behind the edit that used to start at the same letter, if there is one.
            while self
                .rows
                .get(kept)
                .is_some_and(|row| row.start < old_end || moved(row.start, removed, inserted) < start)
            {
                kept += 1;
            }
            let same = |row: &VisualLine| moved(row.start, removed, inserted) == start;
            if start >= at + inserted && kept > first && self.rows.get(kept).is_some_and(same) {
                break;
            }
            let row = row_at(text, start, self.width);
            fresh.push(row);
            if !has_next(&row, text) {
                kept = self.rows.len();
                break;
            }
            start = row.next();
        }
        for row in self.rows.iter_mut().skip(kept) {
            row.start = moved(row.start, removed, inserted);
            row.end = moved(row.end, removed, inserted);
        }
        self.rows.splice(first..kept, fresh);
    }
}

/// Where a byte behind an edit is now.
const fn moved(byte: usize, removed: usize, inserted: usize) -> usize {
    (byte + inserted).saturating_sub(removed)
}

/// The row that shows the caret when it stands before a byte: at the border of two rows, the second.
pub(super) fn row_of(rows: &[VisualLine], byte: usize) -> usize {
    rows.partition_point(|row| row.start <= byte).saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_caret_at_a_border_stands_on_the_second_row() {
        let rows = layout("one two", 4);
        assert_eq!([0, 3, 4, 7].map(|byte| row_of(&rows, byte)), [0, 0, 1, 1]);
    }

    proptest! {
        #[test]
        fn edited_rows_are_those_of_the_edited_text(
            text in super::super::tests::any_text(),
            edits in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), super::super::tests::any_text()), 1..5),
            width in 1_usize..16,
        ) {
            let mut text = text;
            let mut rows = Rows::new(&text, width);
            for (from, to, with) in edits {
                let borders: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
                let (a, b) = (*from.get(&borders), *to.get(&borders));
                let (at, end) = (a.min(b), a.max(b));
                text.replace_range(at..end, &with);
                rows.update(&text, at, end - at, with.len());
                prop_assert_eq!(rows.all(), &layout(&text, width)[..]);
            }
        }
    }
}
