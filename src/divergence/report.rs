//! What comes out of a comparison.

use std::ops::Range;

use crate::domain::{Facet, OrgId, TermId};

/// How one stretch of a wording relates to one of the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// The same in meaning.
    Same,
    /// The opposite.
    Opposite,
    /// The first says the same and more, so that it covers less.
    ANarrower,
    /// The second says the same and more.
    BNarrower,
    /// Alike, neither narrower.
    Similar,
    /// About the same thing.
    Related,
    /// Only in the first.
    OnlyA,
    /// Only in the second.
    OnlyB,
}

impl Relation {
    /// Every relation.
    pub const ALL: [Self; 8] = [
        Self::Same,
        Self::Opposite,
        Self::ANarrower,
        Self::BNarrower,
        Self::Similar,
        Self::Related,
        Self::OnlyA,
        Self::OnlyB,
    ];

    /// The value in JSON.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Opposite => "opposite",
            Self::ANarrower => "a-narrower",
            Self::BNarrower => "b-narrower",
            Self::Similar => "similar",
            Self::Related => "related",
            Self::OnlyA => "only-a",
            Self::OnlyB => "only-b",
        }
    }

    /// The relation seen from the other side.
    #[must_use]
    pub const fn mirrored(self) -> Self {
        match self {
            Self::ANarrower => Self::BNarrower,
            Self::BNarrower => Self::ANarrower,
            Self::OnlyA => Self::OnlyB,
            Self::OnlyB => Self::OnlyA,
            other => other,
        }
    }
}

/// Two stretches of the wordings and how they relate. Offsets count Unicode scalar values, the end is
/// exclusive.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    /// In the first wording; `None` for [`Relation::OnlyB`].
    pub a: Option<Range<usize>>,
    /// In the second wording; `None` for [`Relation::OnlyA`].
    pub b: Option<Range<usize>>,
    /// How they relate.
    pub relation: Relation,
    /// How alike they are, 0 to 1.
    pub score: f64,
    /// The rule that fired, for the detail view.
    pub rule: &'static str,
}

/// The kinds of conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConflictKind {
    /// A time or amount is larger or smaller.
    Magnitude,
    /// The clock starts or stops elsewhere.
    ReferencePoint,
    /// One says yes where the other says no.
    Polarity,
    /// Must, should, may, must not.
    Modality,
    /// Whose judgement counts, or who acts.
    Actor,
    /// Whom or where it applies.
    Scope,
    /// Age, score, amount, share, count.
    Threshold,
    /// One's include is the other's exclude.
    Example,
}

impl ConflictKind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Magnitude,
        Self::ReferencePoint,
        Self::Polarity,
        Self::Modality,
        Self::Actor,
        Self::Scope,
        Self::Threshold,
        Self::Example,
    ];

    /// The value in JSON.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Magnitude => "magnitude",
            Self::ReferencePoint => "reference-point",
            Self::Polarity => "polarity",
            Self::Modality => "modality",
            Self::Actor => "actor",
            Self::Scope => "scope",
            Self::Threshold => "threshold",
            Self::Example => "example",
        }
    }
}

/// Two facets that cannot both hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// Which facet, also when it was read from the wording; [`Facet::Wording`] only when there is none.
    pub facet: Facet,
    /// What kind.
    pub kind: ConflictKind,
    /// What the first says, short.
    pub a: String,
    /// What the second says, short.
    pub b: String,
    /// A sentence to read out.
    pub says: String,
    /// How much it weighs, 0 to 1; of times and amounts the more, the further apart. By itself it sets a divergence of 0.7
    /// of this.
    pub weight: f64,
}

/// How far two definitions lie apart in one facet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FacetScore {
    /// Which facet.
    pub facet: Facet,
    /// 0 (the same) to 1.
    pub divergence: f64,
}

/// What differs between two definitions.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PairReport {
    /// 0 (the same in meaning) to 1 (nothing in common, or in open conflict).
    pub divergence: f64,
    /// Stretches of the wordings, ordered by the first; every word lies in exactly one.
    pub spans: Vec<Span>,
    /// What cannot both hold, worst first.
    pub conflicts: Vec<Conflict>,
    /// How far apart each facet is, where both say something.
    pub facets: Vec<FacetScore>,
}

/// How often two organisations answered the same cases, and differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CaseCount {
    /// Cases that both answered.
    pub answered_by_both: usize,
    /// Of these, with unequal answers.
    pub differ: usize,
}

/// Two organisations and what differs between them for one term.
#[derive(Debug, Clone, PartialEq)]
pub struct TermPair {
    /// The first.
    pub a: OrgId,
    /// The second.
    pub b: OrgId,
    /// What differs.
    pub report: PairReport,
    /// Their answers.
    pub cases: CaseCount,
}

/// Where a term stands between wordings and judgements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Placed {
    /// Wordings alike, cases judged differently: first on the agenda.
    HiddenDisagreement,
    /// Both differ.
    OpenDisagreement,
    /// Wordings differ, cases judged alike.
    SamePractice,
    /// Both alike.
    Settled,
    /// Under three shared cases: placed by wording and facets alone.
    WordingOnly,
}

impl Placed {
    /// The value in JSON.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::HiddenDisagreement => "hidden-disagreement",
            Self::OpenDisagreement => "open-disagreement",
            Self::SamePractice => "same-practice",
            Self::Settled => "settled",
            Self::WordingOnly => "wording-only",
        }
    }
}

/// What differs between everyone's definitions of one term.
#[derive(Debug, Clone, PartialEq)]
pub struct TermReport {
    /// The term.
    pub term: TermId,
    /// That of its widest pair; `None` under two wordings.
    pub divergence: Option<f64>,
    /// Where it stands between wordings and judgements.
    pub placed: Placed,
    /// Who has a wording, in the network's order.
    pub organisations: Vec<OrgId>,
    /// Who has none.
    pub silent: Vec<OrgId>,
    /// Every pair of those who have one, in the network's order.
    pub pairs: Vec<TermPair>,
    /// Whose definition is nearest to all others: a natural starting proposal.
    pub nearest: Option<OrgId>,
    /// Organisations that mean the same, largest group first; one that stands alone is a group of one.
    pub groups: Vec<Vec<OrgId>>,
    /// At most three sentences to read out, in the network's language.
    pub summary: String,
    /// The sentences of the conflicts that the summary tells.
    pub told: Vec<String>,
}

impl TermReport {
    /// The pair with these two, whichever way round.
    #[must_use]
    pub fn pair(&self, one: &OrgId, other: &OrgId) -> Option<&TermPair> {
        self.pairs
            .iter()
            .find(|pair| (&pair.a == one && &pair.b == other) || (&pair.a == other && &pair.b == one))
    }

    /// The pair that lies furthest apart.
    #[must_use]
    pub fn widest(&self) -> Option<&TermPair> {
        self.pairs.iter().max_by(|x, y| x.report.divergence.total_cmp(&y.report.divergence))
    }
}
