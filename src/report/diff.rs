//! What differs between two versions of one agreement, word by word.

use super::{Document, Line, Mark, Piece, parts};
use crate::domain::said::Difference;
use crate::domain::{Agreement, Network, diff, said};
use crate::words;

/// The differences between two versions: what was decided, and every text, with the words that went
/// and the words that came, and above them how these are marked.
#[must_use]
pub fn diff(network: &Network, older: &Agreement, newer: &Agreement) -> Document {
    let language = network.language();
    let mut document = Document::default();
    let (was, now) = (older.version.to_string(), newer.version.to_string());
    document.heading(1, words::DIFF_TITLE.with(language, &[network.label(&newer.term), &was, &now]));
    for version in [older, newer] {
        parts::altered(version, &mut document, language);
    }
    let pairs: Vec<(String, Line)> = said::between(network, older, newer)
        .iter()
        .filter(|difference| difference.is_change())
        .map(|difference| (difference.part.name(network), line(difference)))
        .collect();
    if pairs.is_empty() {
        document.paragraph(words::DIFF_NONE.to(language));
        return document;
    }
    document.paragraph(Line(vec![
        Piece::new(words::DIFF_WENT.to(language), Mark::Removed),
        Piece::new(format!(" {} ", words::DIFF_WENT_FROM.with(language, &[&was])), Mark::Plain),
        Piece::new(words::DIFF_CAME.to(language), Mark::Added),
        Piece::new(format!(" {}", words::DIFF_CAME_WITH.with(language, &[&now])), Mark::Plain),
    ]));
    document.pairs(pairs);
    document
}

fn line(difference: &Difference) -> Line {
    let mark = |piece| match piece {
        diff::Piece::Kept => Mark::Plain,
        diff::Piece::Removed => Mark::Removed,
        diff::Piece::Added => Mark::Added,
    };
    Line(difference.pieces().into_iter().map(|(piece, text)| Piece::new(text, mark(piece))).collect())
}
