//! What the room Trust shows: its sections, and the rows of each. Always in the network's own order or in the order of
//! days, never by who gave more.

mod figures;
mod fit;
mod leadership;
mod missing;

use std::collections::BTreeMap;

use crate::app::form::Subject;
use crate::app::places::Pane;
use crate::app::state::{State, Who};
use crate::app::view::unconfirmed::Recorded;
use crate::domain::{At, CommitmentState, Misconception, Network, Note, OrgId, TermId, text};
use crate::measures::Leadership;
use crate::words::{self, Say};

pub use figures::{Figures, figures};
pub use fit::Fit;
pub use leadership::{Side, Step};
pub use missing::{Missing, missing};

/// The sections of the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// What all members want, and who endorses it.
    Interest,
    /// The four orientations of leadership.
    Leadership,
    /// Who has given what.
    Openness,
    /// How organisations see one another.
    CheckIns,
    /// Why words mean what they mean, told and heard.
    Explained,
    /// What was believed of another and is not so.
    Misconceptions,
    /// What organisations offer, need and find hard to say.
    Notes,
    /// Who does what by when.
    Commitments,
    /// Who stands for the network outside.
    Sponsors,
}

impl Section {
    /// Every section, in order.
    pub const ALL: [Self; 9] = [
        Self::Interest,
        Self::Leadership,
        Self::Openness,
        Self::CheckIns,
        Self::Explained,
        Self::Misconceptions,
        Self::Notes,
        Self::Commitments,
        Self::Sponsors,
    ];

    /// What people read.
    #[must_use]
    pub const fn say(self) -> Say {
        match self {
            Self::Interest => words::COMMON_INTEREST,
            Self::Leadership => words::SECTION_LEADERSHIP,
            Self::Openness => words::SECTION_OPENNESS,
            Self::CheckIns => words::SECTION_CHECK_INS,
            Self::Explained => words::SECTION_EXPLAINED,
            Self::Misconceptions => words::SECTION_MISCONCEPTIONS,
            Self::Notes => words::SECTION_NOTES,
            Self::Commitments => words::SECTION_COMMITMENTS,
            Self::Sponsors => words::SECTION_SPONSORS,
        }
    }

    /// The section in front.
    #[must_use]
    pub fn in_front(state: &State) -> Self {
        let row = state.row(Pane::Trust).min(Self::ALL.len() - 1);
        Self::ALL.get(row).copied().unwrap_or(Self::Interest)
    }
}

/// A row of the section in front.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields name the entry")]
pub enum Row {
    /// The statement of the common interest.
    Statement,
    /// What an organisation says of it.
    Endorsement { org: OrgId },
    /// An earlier statement, by its number.
    Earlier { version: u32 },
    /// An orientation of leadership.
    Leadership(Leadership),
    /// What an organisation has given.
    Openness { org: OrgId },
    /// What an organisation last said of all others.
    CheckIn { org: OrgId },
    /// Two that see one another differently, the one who says more first.
    Gap { more: OrgId, less: OrgId },
    /// What one tells another of a term; it may still have to be told.
    Explained { term: TermId, org: OrgId, to: OrgId },
    /// Two that are in conflict over a term of which neither has explained anything to the other.
    Unexplained { term: TermId, a: OrgId, b: OrgId },
    /// What an organisation believed of another.
    Misconception { org: OrgId, key: String },
    /// What one offers that another may need.
    Fit(Fit),
    /// An offer, a need, or what is hard to say.
    Note { org: OrgId, note: Note, key: String },
    /// A commitment.
    Commitment { key: String },
    /// Somebody who stands for the network outside.
    Sponsor { key: String },
}

/// From this difference on, on a scale of five, two that see one another differently are named.
pub const GAP: i32 = 2;

/// The rows of the section in front.
#[must_use]
pub fn rows(state: &State) -> Vec<Row> {
    let network = &state.network;
    let members = || network.in_order().into_iter().cloned();
    match Section::in_front(state) {
        Section::Interest => {
            let earlier = network.charter.common_interest_was.keys().rev();
            let endorsements = members().map(|org| Row::Endorsement { org });
            let earlier = earlier.map(|version| Row::Earlier { version: *version });
            std::iter::once(Row::Statement).chain(endorsements).chain(earlier).collect()
        }
        Section::Leadership => Leadership::ALL.map(Row::Leadership).to_vec(),
        Section::Openness => members().map(|org| Row::Openness { org }).collect(),
        Section::CheckIns => members().map(|org| Row::CheckIn { org }).chain(gaps(state)).collect(),
        Section::Explained => {
            let unexplained = figures(state).unexplained.clone().into_iter();
            let unexplained = unexplained.map(|(term, a, b)| Row::Unexplained { term, a, b });
            explained(network).into_iter().chain(unexplained).collect()
        }
        Section::Misconceptions => misconceptions(network),
        Section::Notes => figures(state).fits.iter().cloned().map(Row::Fit).chain(notes(network)).collect(),
        Section::Commitments => commitments(state),
        Section::Sponsors => network.sponsors.keys().map(|key| Row::Sponsor { key: key.clone() }).collect(),
    }
}

/// The selected row of the section in front.
#[must_use]
pub fn selected(state: &State) -> Option<Row> {
    let rows = rows(state);
    let at = state.row(Pane::TrustDetail).min(rows.len().saturating_sub(1));
    rows.into_iter().nth(at)
}

/// Pairs that see one another differently in the statement in front, in the network's order.
fn gaps(state: &State) -> Vec<Row> {
    let figures = figures(state);
    let order = state.network.in_order();
    let mut found = Vec::new();
    for (at, a) in order.iter().enumerate() {
        for b in order.iter().skip(at + 1) {
            let gap = figures.matrix.gap(a, b, state.statement).unwrap_or(0);
            if gap.abs() >= GAP {
                let (more, less) = if gap > 0 { (a, b) } else { (b, a) };
                found.push(Row::Gap { more: (*more).clone(), less: (*less).clone() });
            }
        }
    }
    found
}

/// Both directions of every pair of which one has explained something, by the label of the term and then in the
/// network's order.
fn explained(network: &Network) -> Vec<Row> {
    let place: BTreeMap<&OrgId, usize> =
        network.in_order().into_iter().enumerate().map(|(at, org)| (org, at)).collect();
    let mut pairs: Vec<_> = leadership::told(network)
        .into_iter()
        .filter(|(_, org, to)| place.contains_key(org) && place.contains_key(to))
        .map(|(term, org, to)| if place.get(org) < place.get(to) { (term, org, to) } else { (term, to, org) })
        .collect();
    pairs.sort_by_cached_key(|(term, a, b)| {
        (text::fold(network.label(term)), *term, place.get(a).copied(), place.get(b).copied())
    });
    pairs.dedup();
    let row = |term: &TermId, org: &OrgId, to: &OrgId| Row::Explained {
        term: term.clone(),
        org: org.clone(),
        to: to.clone(),
    };
    pairs.into_iter().flat_map(|(term, a, b)| [row(term, a, b), row(term, b, a)]).collect()
}

/// Every misconception with who believed it, in the network's order.
pub fn all_misconceptions(network: &Network) -> impl Iterator<Item = (&OrgId, &String, &Misconception)> {
    let of = |org| Some((org, network.organisations.get(org)?));
    network
        .in_order()
        .into_iter()
        .filter_map(of)
        .flat_map(|(org, it)| it.misconceptions.iter().map(move |(key, found)| (org, key, found)))
}

/// Those that are open first, each in the network's order.
fn misconceptions(network: &Network) -> Vec<Row> {
    let mut found: Vec<_> = all_misconceptions(network).collect();
    found.sort_by_key(|(org, key, it)| network.is_cleared(org, key, it));
    let row = |(org, key, _): (&OrgId, &String, &Misconception)| Row::Misconception {
        org: org.clone(),
        key: key.clone(),
    };
    found.into_iter().map(row).collect()
}

/// List by list, in the network's order.
fn notes(network: &Network) -> Vec<Row> {
    let mut found = Vec::new();
    for note in Note::ALL {
        for org in network.in_order() {
            let keys = network.organisations.get(org).into_iter().flat_map(|it| it.notes(note).keys());
            found.extend(keys.map(|key| Row::Note { org: org.clone(), note, key: key.clone() }));
        }
    }
    found
}

/// Those that are still to be done first, then by the day on which they are due.
fn commitments(state: &State) -> Vec<Row> {
    let rank = |state: CommitmentState| match state {
        CommitmentState::Open | CommitmentState::Late => 0,
        CommitmentState::Kept => 1,
        CommitmentState::Dropped => 2,
    };
    let mut found: Vec<_> = state.network.commitments.iter().collect();
    found.sort_by_key(|(key, it)| (rank(it.state), it.by.is_none(), it.by, (*key).clone()));
    found.into_iter().map(|(key, _)| Row::Commitment { key: key.clone() }).collect()
}

/// What a row shows that may have been recorded for an organisation by somebody else: whose, and what.
#[must_use]
pub fn recorded(state: &State, row: &Row) -> Vec<(OrgId, Recorded)> {
    match row {
        Row::Endorsement { org } => vec![(org.clone(), Recorded::Interest)],
        Row::Explained { term, org, to } => {
            vec![(org.clone(), Recorded::Explained { term: term.clone(), to: to.clone() })]
        }
        Row::CheckIn { org } => vec![(org.clone(), Recorded::CheckIns)],
        Row::Misconception { org, key } => {
            let own = (org.clone(), Recorded::Misconception(key.clone()));
            let about = state.organisation(org).and_then(|it| it.misconceptions.get(key)).map(|it| &it.about);
            let accepted = about
                .map(|about| (about.clone(), Recorded::Accepted { believer: org.clone(), key: key.clone() }));
            std::iter::once(own).chain(accepted).collect()
        }
        Row::Note { org, note, key } => vec![(org.clone(), Recorded::Note(*note, key.clone()))],
        _ => Vec::new(),
    }
}

/// The section and the rows of it that show what was recorded for an organisation; nothing for what other rooms show.
#[must_use]
pub fn shows(org: &OrgId, what: &Recorded) -> Option<(Section, Row)> {
    let org = org.clone();
    Some(match what {
        Recorded::Explained { term, to } => {
            (Section::Explained, Row::Explained { term: term.clone(), org, to: to.clone() })
        }
        Recorded::CheckIns => (Section::CheckIns, Row::CheckIn { org }),
        Recorded::Misconception(key) => {
            (Section::Misconceptions, Row::Misconception { org, key: key.clone() })
        }
        Recorded::Accepted { believer, key } => {
            (Section::Misconceptions, Row::Misconception { org: believer.clone(), key: key.clone() })
        }
        Recorded::Note(note, key) => (Section::Notes, Row::Note { org, note: *note, key: key.clone() }),
        Recorded::Interest
        | Recorded::Definition(_)
        | Recorded::Answers(_)
        | Recorded::Guesses(_)
        | Recorded::Position(_) => return None,
    })
}

/// The form that changes what a row shows, if one does.
#[must_use]
pub fn subject(row: &Row) -> Option<Subject> {
    Some(match row.clone() {
        Row::Statement => Subject::Charter,
        Row::Endorsement { org } => Subject::Endorsement { org },
        Row::Explained { term, org, to } => Subject::Entry(At::Explained { org, term, to }),
        Row::Misconception { org, key } => Subject::Entry(At::Misconception { org, key }),
        Row::Note { org, note, key } => Subject::Note { org, note, key },
        Row::Commitment { key } => Subject::Commitment { key },
        Row::Sponsor { key } => Subject::Entry(At::Sponsor { key }),
        Row::CheckIn { org } => Subject::CheckIns { org },
        Row::Earlier { .. }
        | Row::Leadership(_)
        | Row::Openness { .. }
        | Row::Gap { .. }
        | Row::Unexplained { .. }
        | Row::Fit(_) => return None,
    })
}

/// How much there is in a section that is not over, where a number says something: what is still to be done, heard,
/// accepted. Nothing for the others.
#[must_use]
pub fn waiting(state: &State, section: Section) -> Option<usize> {
    let network = &state.network;
    let count = match section {
        Section::Misconceptions => {
            all_misconceptions(network).filter(|(org, key, it)| !network.is_cleared(org, key, it)).count()
        }
        Section::Commitments => network.commitments.values().filter(|it| it.is_open()).count(),
        Section::Leadership => {
            figures(state).sides.iter().filter(|(_, side)| side.attention.is_neglected()).count()
        }
        _ => return None,
    };
    Some(count).filter(|count| *count > 0)
}

/// Who checks in, offers or promises when something is added: who is working; for the facilitator the organisation of
/// the selected row, if it has one.
#[must_use]
pub fn for_whom(state: &State) -> Option<OrgId> {
    if let Who::Organisation(me) = &state.who {
        return Some(me.clone());
    }
    match selected(state)? {
        Row::Endorsement { org }
        | Row::Openness { org }
        | Row::CheckIn { org }
        | Row::Note { org, .. }
        | Row::Misconception { org, .. }
        | Row::Explained { org, .. } => Some(org),
        _ => None,
    }
}
