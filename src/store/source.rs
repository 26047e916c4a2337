//! One file as it stands on disk: its bytes, its text, and where each entry of it is.

use std::collections::BTreeMap;
use std::ops::Range;

use super::problem::LineColumn;

const BOM: &[u8] = b"\xef\xbb\xbf";

/// A file of a network as it was last read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SourceFile {
    path: String,
    bytes: Vec<u8>,
    text: String,
    lines: Vec<usize>,
    pub(super) places: BTreeMap<Vec<String>, Range<usize>>,
    pub(super) broken: bool,
}

impl SourceFile {
    /// Takes the bytes of a file. The path is relative to the network's folder, with `/` between.
    pub(super) fn new(path: &str, bytes: Vec<u8>) -> Self {
        let text = String::from_utf8_lossy(bytes.strip_prefix(BOM).unwrap_or(&bytes)).into_owned();
        let starts = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(starts).collect();
        Self { path: path.to_owned(), bytes, text, lines, ..Self::default() }
    }

    /// The path, relative to the network's folder, with `/` between.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Exactly what is on disk.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The text, without a byte order mark. Spans of problems count bytes in it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the file has errors, and is therefore never written over.
    #[must_use]
    pub const fn is_broken(&self) -> bool {
        self.broken
    }

    /// Where the text stops being UTF-8, if it does.
    pub(super) fn not_utf8(&self) -> Option<usize> {
        let bytes = self.bytes.strip_prefix(BOM).unwrap_or(&self.bytes);
        std::str::from_utf8(bytes).err().map(|error| error.valid_up_to())
    }

    /// Line and column of a byte, both counted from 1, the column in characters.
    #[must_use]
    pub fn position(&self, at: usize) -> LineColumn {
        let line = self.lines.partition_point(|start| *start <= at).max(1);
        let start = self.lines.get(line - 1).copied().unwrap_or_default();
        let before = self.text.get(start..at.min(self.text.len())).unwrap_or_default();
        LineColumn { line, column: before.chars().count() + 1 }
    }

    /// The span of a key, or of the nearest table around it that the file holds.
    #[must_use]
    pub fn find(&self, path: &[&str]) -> Option<Range<usize>> {
        (1..=path.len()).rev().find_map(|length| {
            let keys: Vec<String> = path.get(..length)?.iter().map(|key| (*key).to_owned()).collect();
            self.places.get(&keys).cloned()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_a_byte_order_mark_is_no_character() {
        let file = SourceFile::new("a.toml", b"\xef\xbb\xbfa = \"\xc3\xa9\" # x\r\nb = 1".to_vec());
        assert_eq!(file.position(0), LineColumn { line: 1, column: 1 });
        assert_eq!(file.position(7), LineColumn { line: 1, column: 7 });
        assert_eq!(file.position(14), LineColumn { line: 2, column: 1 });
        assert_eq!(file.position(999), LineColumn { line: 2, column: 6 });
        assert_eq!(file.not_utf8(), None);
    }

    #[test]
    fn bytes_that_are_not_utf8_are_shown_and_named() {
        let file = SourceFile::new("a.toml", b"a = \"caf\xe9\"".to_vec());
        assert_eq!(file.not_utf8(), Some(8));
        assert_eq!(file.text(), "a = \"caf\u{fffd}\"");
    }
}
