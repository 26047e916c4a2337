//! Ids: lower-case words joined by hyphens. They name files, so they are never paths and never one of
//! the names that Windows keeps for itself.

use std::fmt;
use std::marker::PhantomData;

use super::text;
use crate::words::{self, Language};

/// Why a text cannot be an id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotAnId {
    /// Nothing at all.
    Empty,
    /// A character that has no place in an id.
    Shape(String, String),
    /// A name that Windows reserves for a device.
    Reserved(String),
    /// Longer than file systems allow with room for a suffix.
    Long(usize),
}

impl NotAnId {
    /// What is wrong and what to do, one sentence.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        match self {
            Self::Empty => words::ID_EMPTY.to(language).to_owned(),
            Self::Shape(text, better) => words::ID_SHAPE.with(language, &[text, better]),
            Self::Reserved(text) => words::ID_RESERVED.with(language, &[text, text]),
            Self::Long(length) => {
                words::ID_LONG.with(language, &[&MAX_LENGTH.to_string(), &length.to_string()])
            }
        }
    }
}

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence(Language::English))
    }
}

impl std::error::Error for NotAnId {}

/// The longest id, in characters.
pub const MAX_LENGTH: usize = 80;

const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// An id of one kind of thing. `K` only keeps an organisation's id from being used as a term's.
pub struct Id<K> {
    text: String,
    kind: PhantomData<fn() -> K>,
}

/// Kinds of things that have ids.
pub mod kind {
    /// Organisations.
    #[derive(Debug)]
    pub enum Org {}
    /// Terms.
    #[derive(Debug)]
    pub enum Term {}
    /// Cases.
    #[derive(Debug)]
    pub enum Case {}
    /// Workshops.
    #[derive(Debug)]
    pub enum Workshop {}
}

/// The id of an organisation, and the name of its file.
pub type OrgId = Id<kind::Org>;
/// The id of a term. It never changes when the label does.
pub type TermId = Id<kind::Term>;
/// The id of a case.
pub type CaseId = Id<kind::Case>;
/// The id of a workshop, and the name of its file.
pub type WorkshopId = Id<kind::Workshop>;

impl<K> Id<K> {
    /// Reads an id.
    ///
    /// # Errors
    /// When the text is empty, too long, reserved by Windows, or anything but lower-case letters of
    /// the ASCII alphabet and digits joined by single hyphens.
    pub fn parse(text: &str) -> Result<Self, NotAnId> {
        if text.is_empty() {
            return Err(NotAnId::Empty);
        }
        if text.chars().count() > MAX_LENGTH {
            return Err(NotAnId::Long(text.chars().count()));
        }
        let words_are_fine = text.split('-').all(|word| {
            !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        });
        if !words_are_fine {
            return Err(NotAnId::Shape(
                text.to_owned(),
                text::slug(text).unwrap_or_else(|| "crisis-team".to_owned()),
            ));
        }
        if RESERVED.contains(&text) {
            return Err(NotAnId::Reserved(text.to_owned()));
        }
        Ok(Self { text: text.to_owned(), kind: PhantomData })
    }

    /// Makes an id from a label in any script; labels without a Latin letter or digit get `fallback`.
    /// The result differs from every id in `taken`.
    pub fn from_label<'a>(label: &str, fallback: &str, taken: impl Iterator<Item = &'a Self> + Clone) -> Self
    where
        K: 'a,
    {
        let stem: String = text::slug(label).unwrap_or_else(|| fallback.to_owned());
        let stem: String = stem.chars().take(MAX_LENGTH - 8).collect();
        let stem = stem.trim_matches('-').to_owned();
        let free =
            |candidate: &str| !RESERVED.contains(&candidate) && !taken.clone().any(|id| id.text == candidate);
        let text = std::iter::once(stem.clone())
            .chain((2_u32..).map(|n| format!("{stem}-{n}")))
            .find(|candidate| free(candidate))
            .unwrap_or(stem);
        Self { text, kind: PhantomData }
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), kind: PhantomData }
    }
}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}
impl<K> std::hash::Hash for Id<K> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}
impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.text)
    }
}
impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}
impl<K> AsRef<str> for Id<K> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

/// A key that is not taken yet, of a letter and a number: `c1`, `c2` and so on. One that has become free again is not
/// given out while a later one is taken, so that what was removed is not taken for what comes.
pub fn free_key<'a>(letter: &str, taken: impl Iterator<Item = &'a String>) -> String {
    let number = |key: &String| key.strip_prefix(letter).and_then(|rest| rest.parse::<u32>().ok());
    let last = taken.filter_map(number).max().unwrap_or(0);
    format!("{letter}{}", last.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_lower_case_words_joined_by_hyphens() {
        for good in ["police", "crisis-team", "veilig-thuis", "112"] {
            assert!(TermId::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "Police", "crisis team", "-a", "a-", "a--b", "../a", "a/b", "a.b", "é", "con", "lpt1"]
        {
            assert!(TermId::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_label_in_any_script_gets_an_id() {
        let none = || std::iter::empty::<&TermId>();
        assert_eq!(
            TermId::from_label("Person in mental distress", "term", none()).as_str(),
            "person-in-mental-distress"
        );
        assert_eq!(TermId::from_label("Één café", "term", none()).as_str(), "een-cafe");
        assert_eq!(TermId::from_label("危機", "term", none()).as_str(), "term");
        assert_eq!(TermId::from_label("Con", "term", none()).as_str(), "con-2");
    }

    #[test]
    fn a_taken_id_gets_a_number() {
        let taken = [TermId::parse("urgent").unwrap(), TermId::parse("urgent-2").unwrap()];
        assert_eq!(TermId::from_label("Urgent", "term", taken.iter()).as_str(), "urgent-3");
    }

    #[rstest::rstest]
    #[case(&[], "c1")]
    #[case(&["c1", "c3"], "c4")]
    #[case(&["x9", "c", "c-2"], "c1")]
    fn a_free_key_comes_after_those_that_are_taken(#[case] taken: &[&str], #[case] expected: &str) {
        let taken: Vec<String> = taken.iter().map(|key| (*key).to_owned()).collect();
        assert_eq!(free_key("c", taken.iter()), expected);
    }
}
