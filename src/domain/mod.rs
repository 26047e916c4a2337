//! What a network of organisations says, and the rules that hold for it. Pure values: no screen, no
//! disk, no clock. Everything else in the crate is built on this module; it uses only the catalogue
//! of phrases.

pub mod agreement;
pub mod case;
pub mod change;
pub mod check;
pub mod decision;
pub mod definition;
pub mod diff;
pub mod drift;
pub mod entry;
pub mod facet;
pub mod fingerprint;
pub mod guess;
pub mod id;
pub mod moment;
pub mod near;
pub mod network;
pub mod organisation;
pub mod position;
pub mod proposal;
pub mod said;
pub mod seal;
pub mod term;
pub mod text;
pub mod trust;
pub mod workshop;

pub use agreement::{Agreement, BasedOn, Outcome, OwnMeaning, Previous, SignedPosition, Standing};
pub use case::{Answer, Case, Verdict, reorder as reorder_cases};
pub use change::{Change, Mismatch, Note};
pub use definition::{Definition, Threshold, TimeLimit, Usage};
pub use entry::{At, Entry};
pub use facet::{Facet, FacetValue};
pub use fingerprint::Fingerprint;
pub use guess::{Guess, GuessAt, GuessedWording};
pub use id::{CaseId, Id, NotAnId, OrgId, TermId, WorkshopId, free_key};
pub use moment::Moment;
pub use network::{Charter, DecisionRule, EarlierInterest, FACILITATOR, Network, TermStanding};
pub use organisation::{Endorsement, MARK_LENGTH, Noted, Organisation, Profile};
pub use position::{Position, Stance};
pub use proposal::{Candidate, Proposal};
pub use seal::{Ask, Asked, BlindProgress, Opened, Salt, Sealed, Secret};
pub use term::{OtherLabel, Term};
pub use trust::{
    Acceptance, CheckIn, Commitment, CommitmentState, Explained, Misconception, STATEMENT_MOST, Sponsor,
    Statement,
};
pub use workshop::{Attendance, Round, RoundKind, RoundPlan, Workshop, WorkshopHead, WorkshopState};

/// A day without a time or zone; review dates, decisions, deadlines.
pub type Date = jiff::civil::Date;
