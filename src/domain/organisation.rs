//! One member of the network and everything it says.

use std::collections::BTreeMap;

use super::{
    Acceptance, Answer, CaseId, CheckIn, Date, Definition, Explained, Guess, GuessAt, GuessedWording,
    Misconception, Note, OrgId, Position, TermId,
};

/// Who an organisation is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile {
    /// Full name.
    pub name: String,
    /// A short mark for narrow columns, such as `POL`.
    pub mark: String,
    /// The field it works in.
    pub sector: String,
    /// IETF tag of the language of its texts, when it is not the network's.
    pub language: Option<String>,
}

/// The longest mark that fits into a narrow column.
pub const MARK_LENGTH: usize = 4;

impl Profile {
    /// The mark as it is shown: its letters and digits, or those of the name when none was given.
    #[must_use]
    pub fn shown_mark(&self) -> String {
        let source = if self.mark.trim().is_empty() { &self.name } else { &self.mark };
        source.chars().filter(|c| c.is_alphanumeric()).take(MARK_LENGTH).collect::<String>().to_uppercase()
    }
}

/// What an organisation says of the common interest.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Endorsement {
    /// The version of the statement it endorses.
    pub endorses: Option<u32>,
    /// What it would change.
    pub would_change: String,
    /// Who typed it, when that was not the organisation itself.
    pub recorded_by: Option<String>,
}

/// A short text of an organisation: an offer, a need, something that is hard to say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Noted {
    /// What it says.
    pub text: String,
    /// Who typed it, when that was not the organisation itself.
    pub recorded_by: Option<String>,
}

impl From<&str> for Noted {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), recorded_by: None }
    }
}

/// One member, and everything it says. Its own file holds all of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Organisation {
    /// Who it is.
    pub profile: Profile,
    /// How it uses each term.
    pub definitions: BTreeMap<TermId, Definition>,
    /// Its answers, by term and case.
    pub answers: BTreeMap<TermId, BTreeMap<CaseId, Answer>>,
    /// What it thinks that others answer.
    pub guesses: BTreeMap<GuessAt, Guess>,
    /// How it thinks that others define a term, by whom and which.
    pub guessed_wordings: BTreeMap<(OrgId, TermId), GuessedWording>,
    /// Where it stands on what is on the table.
    pub positions: BTreeMap<TermId, Position>,
    /// Why it needs a term to mean what it means, by term and whom it was told.
    pub explained: BTreeMap<(TermId, OrgId), Explained>,
    /// How it sees others, by day and whom.
    pub check_ins: BTreeMap<(Date, OrgId), CheckIn>,
    /// What it says of the common interest.
    pub endorsement: Option<Endorsement>,
    /// What it offers, by key.
    pub offers: BTreeMap<String, Noted>,
    /// What it needs, by key.
    pub needs: BTreeMap<String, Noted>,
    /// What it finds hard to say, by key.
    pub hard_to_say: BTreeMap<String, Noted>,
    /// What it believed of others and what is so, by key.
    pub misconceptions: BTreeMap<String, Misconception>,
    /// Which misconceptions about itself it accepts as cleared, by who believed it and the key there.
    pub accepts: BTreeMap<(OrgId, String), Acceptance>,
}

impl Organisation {
    /// The short mark, or the first letters of the name when none was given; at most four letters.
    #[must_use]
    pub fn mark(&self) -> String {
        self.profile.shown_mark()
    }

    /// One of its lists of short texts.
    #[must_use]
    pub const fn notes(&self, note: Note) -> &BTreeMap<String, Noted> {
        match note {
            Note::Offer => &self.offers,
            Note::Need => &self.needs,
            Note::HardToSay => &self.hard_to_say,
        }
    }

    /// Its definition of a term, when it says something.
    #[must_use]
    pub fn speaks(&self, term: &TermId) -> Option<&Definition> {
        self.definitions.get(term).filter(|definition| definition.speaks())
    }
}
