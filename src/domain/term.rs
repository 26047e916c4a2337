//! A word or phrase that organisations share.

/// Another label of a term: a synonym or a translation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OtherLabel {
    /// The label.
    pub label: String,
    /// IETF tag, when it is not the network's language.
    pub language: Option<String>,
}

/// A word or phrase that at least two organisations use.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Term {
    /// What people call it; the id stays when this changes.
    pub label: String,
    /// Synonyms and translations.
    pub also: Vec<OtherLabel>,
    /// What goes wrong when it is misunderstood.
    pub why_it_matters: String,
    /// Ids of related terms, as written.
    pub related: Vec<String>,
}

impl Term {
    /// A term with a label and nothing else.
    #[must_use]
    pub fn of_label(label: &str) -> Self {
        Self { label: label.to_owned(), ..Self::default() }
    }
}
