//! Small words of both languages for which more than one reader looks, each list in one place.

use super::phrases::Phrases;

/// Words for one of several and no other.
pub(super) const ONLY: Phrases = &[
    "only",
    "alone",
    "solely",
    "just",
    "merely",
    "exclusively",
    "alleen",
    "enkel",
    "slechts",
    "uitsluitend",
    "louter",
];

/// Words for everybody.
pub(super) const EVERYBODY: Phrases =
    &["anyone", "anybody", "everyone", "everybody", "whoever", "iedereen", "ieder", "eenieder", "elkeen"];

/// Words before what is meant of all there are.
pub(super) const EVERY: Phrases = &["every", "all", "each", "alle", "elke", "elk", "iedere", "ieder"];

/// Words before what is meant with all its parts.
pub(super) const WHOLE: Phrases = &["whole", "entire", "hele", "gehele"];

/// Articles.
pub(super) const ARTICLES: Phrases = &["the", "a", "an", "de", "het", "een"];

/// Pronouns with which a clause begins that tells which one is meant.
pub(super) const RELATIVES: Phrases = &["who", "which", "that", "die", "dat"];
