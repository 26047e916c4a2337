//! Small words of both languages for which more than one reader looks, each list in one place.

use super::phrases::Phrases;
use super::tokens::is_one_of;
use crate::words::Language;

/// Words of one kind, in each language: what is one of them in the one may be another word in the other, as `of` is.
pub(super) struct Words {
    english: Phrases,
    dutch: Phrases,
}

impl Words {
    /// Those of English and those of Dutch.
    pub(super) const fn new(english: Phrases, dutch: Phrases) -> Self {
        Self { english, dutch }
    }

    /// Those of a language.
    pub(super) const fn of(&self, language: Language) -> Phrases {
        match language {
            Language::English => self.english,
            Language::Dutch => self.dutch,
        }
    }

    /// Whether a word is among them.
    pub(super) fn have(&self, text: &str, language: Language) -> bool {
        is_one_of(text, self.of(language))
    }
}

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

/// Words for everybody: `ieder` by itself, while before a noun it is one of those below.
pub(super) const EVERYBODY: Phrases =
    &["anyone", "anybody", "everyone", "everybody", "whoever", "iedereen", "ieder", "eenieder", "elkeen"];

/// Words before what is meant of all there are.
pub(super) const EVERY: Phrases = &["every", "all", "each", "alle", "elke", "elk", "iedere", "ieder"];

/// Words before what is meant with all its parts.
pub(super) const WHOLE: Phrases = &["whole", "entire", "hele", "gehele"];

/// Articles.
pub(super) const ARTICLES: Phrases = &["the", "a", "an", "de", "het", "een"];

/// Pronouns with which a clause begins that tells which one is meant.
pub(super) const RELATIVES: Phrases = &["who", "which", "that", "whose", "die", "dat", "wie", "wiens"];

/// Words with which a condition begins.
pub(super) const CONDITIONAL: Phrases =
    &["if", "when", "whenever", "where", "once", "als", "indien", "wanneer", "zodra", "zolang", "waar"];

/// Words with which a condition begins without which it is not so.
pub(super) const PROVIDED: Phrases = &["provided", "providing", "unless", "mits", "tenzij", "pas"];

/// Words that set something apart from what else is said.
pub(super) const EXCEPT: Phrases =
    &["except", "excepting", "excluding", "barring", "behalve", "uitgezonderd"];

/// Words that deny what stands right behind them.
pub(super) const NOT: Words = Words::new(&["not", "no", "never"], &["niet", "geen", "nooit"]);

/// Words that join the one of which any will do to the other.
pub(super) const OR: Words = Words::new(&["or"], &["of"]);
/// Words that join one thing to another.
pub(super) const JOINING: Words = Words::new(&["and", "or"], &["en", "of"]);
/// The same, and those that set against.
pub(super) const CONTRASTING: Words = Words::new(&["and", "or", "but"], &["en", "of", "maar"]);
/// Words that join two words of one kind, or two clauses.
pub(super) const CONJUNCTIONS: Words = Words::new(&["and", "or", "nor"], &["en", "of", "noch"]);
