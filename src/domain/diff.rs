//! What changed between two versions of one text, as phrases that can be read.

use similar::{ChangeTag, TextDiff};

/// What became of a piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// It stands in both.
    Kept,
    /// It stands in the older only.
    Removed,
    /// It stands in the newer only.
    Added,
}

/// Fewer words than this between two changes are no common ground: they go and come with their
/// neighbours, so that changes read as phrases and not as confetti.
const COMMON_GROUND: usize = 3;

/// The pieces of two texts, word by word, in reading order; where something was replaced, what went
/// stands before what came. The kept and removed pieces make up the older text, the kept and added ones
/// the newer.
#[must_use]
pub fn words(old: &str, new: &str) -> Vec<(Piece, String)> {
    let diff = TextDiff::from_unicode_words(old, new);
    let mut pieces = Pieces::default();
    let (mut removed, mut added, mut kept) = (String::new(), String::new(), String::new());
    for change in diff.iter_all_changes() {
        match change.tag() {
            ChangeTag::Equal => {
                kept.push_str(change.value());
                continue;
            }
            ChangeTag::Delete | ChangeTag::Insert => {}
        }
        if !kept.is_empty() {
            let changing = !removed.is_empty() || !added.is_empty();
            if changing && kept.split_whitespace().count() < COMMON_GROUND {
                removed.push_str(&kept);
                added.push_str(&kept);
            } else {
                pieces.change(&mut removed, &mut added);
                pieces.push(Piece::Kept, &kept);
            }
            kept.clear();
        }
        if change.tag() == ChangeTag::Delete {
            removed.push_str(change.value());
        } else {
            added.push_str(change.value());
        }
    }
    pieces.change(&mut removed, &mut added);
    pieces.push(Piece::Kept, &kept);
    pieces.0
}

#[derive(Default)]
struct Pieces(Vec<(Piece, String)>);

impl Pieces {
    fn push(&mut self, piece: Piece, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.0.last_mut() {
            Some((last, so_far)) if *last == piece => so_far.push_str(text),
            _ => self.0.push((piece, text.to_owned())),
        }
    }

    /// What went, then what came; what both start or end with has not changed.
    fn change(&mut self, removed: &mut String, added: &mut String) {
        let (old, new) = (std::mem::take(removed), std::mem::take(added));
        let ends = |text: &str| text.chars().next_back().filter(|c| c.is_whitespace());
        let tail = ends(&old).filter(|c| ends(&new) == Some(*c)).map_or(0, char::len_utf8);
        let (old, space) = old.split_at_checked(old.len() - tail).unwrap_or((&old, ""));
        let new = new.get(..new.len() - tail).unwrap_or(&new);
        self.push(Piece::Removed, old);
        self.push(Piece::Added, new);
        self.push(Piece::Kept, space);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(old: &str, new: &str) -> String {
        words(old, new)
            .into_iter()
            .map(|(piece, text)| match piece {
                Piece::Kept => text,
                Piece::Removed => format!("[-{text}-]"),
                Piece::Added => format!("{{+{text}+}}"),
            })
            .collect()
    }

    #[test]
    fn one_word_is_replaced() {
        assert_eq!(
            shown("within 24 hours of the call", "within 15 hours of the call"),
            "within [-24-]{+15+} hours of the call"
        );
    }

    #[test]
    fn changes_with_little_between_them_read_as_one_phrase() {
        assert_eq!(
            shown("seen by one of us within the day", "visited by two of us within the day"),
            "[-seen by one-]{+visited by two+} of us within the day"
        );
    }

    #[test]
    fn equal_texts_have_one_piece_and_empty_ones_none() {
        assert_eq!(words("a b", "a b"), [(Piece::Kept, "a b".to_owned())]);
        assert!(words("", "").is_empty());
    }

    proptest! {
        #[test]
        fn both_texts_can_be_put_together_again(old in "[ab ,]{0,30}", new in "[ab ,]{0,30}") {
            let pieces = words(&old, &new);
            let of = |not: Piece| -> String {
                pieces.iter().filter(|(piece, _)| *piece != not).map(|(_, text)| text.as_str()).collect()
            };
            prop_assert_eq!(of(Piece::Added), old);
            prop_assert_eq!(of(Piece::Removed), new);
        }
    }
}
