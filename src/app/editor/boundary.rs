//! Where a caret may stand, and where words start and end.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// The start of the grapheme before a byte.
pub(super) fn before(text: &str, byte: usize) -> usize {
    // The cursor only fails when it is given parts of a text; it has it all.
    GraphemeCursor::new(byte, text.len(), true).prev_boundary(text, 0).ok().flatten().unwrap_or(0)
}

/// The end of the grapheme behind a byte.
pub(super) fn after(text: &str, byte: usize) -> usize {
    GraphemeCursor::new(byte, text.len(), true).next_boundary(text, 0).ok().flatten().unwrap_or(text.len())
}

/// Whether a caret may stand there.
pub(super) fn is_boundary(text: &str, byte: usize) -> bool {
    byte <= text.len()
        && text.is_char_boundary(byte)
        && GraphemeCursor::new(byte, text.len(), true).is_boundary(text, 0).unwrap_or(false)
}

/// The byte itself, or the end of the grapheme that it lies in: an edit can join what is on both sides of
/// the caret.
pub(super) fn at_or_after(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte += 1;
    }
    if is_boundary(text, byte) { byte } else { after(text, byte) }
}

/// The end of this word, or of the next.
pub(super) fn word_end(text: &str, byte: usize) -> usize {
    let rest = text.get(byte..).unwrap_or_default();
    let mut pieces = rest.split_word_bound_indices();
    let end =
        pieces.find(|(_, piece)| is_word(piece)).map_or(text.len(), |(at, piece)| byte + at + piece.len());
    at_or_after(text, end)
}

/// The start of this word, or of the one before.
pub(super) fn word_start(text: &str, byte: usize) -> usize {
    let rest = text.get(..byte).unwrap_or_default();
    let mut pieces = rest.split_word_bound_indices();
    let start = pieces.rfind(|(_, piece)| is_word(piece)).map_or(0, |(at, _)| at);
    if is_boundary(text, start) { start } else { before(text, start) }
}

/// The word that a byte lies in or stands behind, or the blanks there; the empty range in an empty text.
pub(super) fn word_around(text: &str, byte: usize) -> std::ops::Range<usize> {
    // A line holds it: words have no line feeds in them.
    let start = text.get(..byte).unwrap_or_default().rfind('\n').map_or(0, |at| at + 1);
    let line = text.get(start..).unwrap_or_default().split('\n').next().unwrap_or_default();
    let pieces = line.split_word_bound_indices().map(|(at, piece)| start + at..start + at + piece.len());
    let mut found = byte..byte;
    for piece in pieces.take_while(|piece| piece.start <= byte) {
        if piece.end >= byte && (found.is_empty() || is_word(text.get(piece.clone()).unwrap_or_default())) {
            found = piece;
        }
    }
    at_or_after(text, found.start)..at_or_after(text, found.end)
}

/// Whether a piece between word boundaries is something that a person would call a word. Emoji are.
fn is_word(piece: &str) -> bool {
    piece.chars().any(|c| {
        let between = c.is_whitespace()
            || c.is_ascii_punctuation()
            || matches!(c, '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}');
        !between || c == '_'
    })
}
