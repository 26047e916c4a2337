//! What one organisation thinks of another before it knows: how it would answer a case, how it would define a term.

use super::{CaseId, Date, OrgId, TermId, Verdict};

/// Of whom, for which term and which case somebody guesses.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GuessAt {
    /// Whose answer is guessed.
    pub about: OrgId,
    /// For which term.
    pub term: TermId,
    /// For which case.
    pub case: CaseId,
}

/// What one organisation thinks that another answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// The answer it expects.
    pub verdict: Verdict,
    /// The day of the guess.
    pub guessed_on: Option<Date>,
    /// Who typed it, when that was not the organisation itself.
    pub recorded_by: Option<String>,
}

/// How one organisation thinks that another would define a term, in its own words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GuessedWording {
    /// The wording it expects.
    pub wording: String,
    /// The day of the guess.
    pub guessed_on: Option<Date>,
    /// Who typed it, when that was not the organisation itself.
    pub recorded_by: Option<String>,
}
