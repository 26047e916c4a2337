//! What Home shows beside the agenda: what falls due, what has moved, what is promised.

use crate::app::state::State;
use crate::app::view::unconfirmed::Recorded;
use crate::divergence::AgendaItem;
use crate::domain::{Date, OrgId, TermId, drift};

/// One line of what to keep an eye on.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are what the line names")]
pub enum Watch {
    /// Something in the files cannot be used.
    Files,
    /// Something that was written is kept and not saved: the place of its form, and what it says.
    Kept { place: String, says: String },
    /// Something in the user's settings is not used: where, and what.
    Settings { at: String, what: String },
    /// A version has to be looked at again.
    Review { term: TermId, by: Date },
    /// The file of a version was altered since it was recorded.
    Altered { term: TermId, version: u32 },
    /// A party has changed its definition since.
    Drift { term: TermId, version: u32, org: OrgId },
    /// A commitment is open.
    Commitment { key: String, who: String, what: String, by: Option<Date>, late: bool },
    /// What was believed of whoever is working is not so, and it has not said yet that this is so: who believed it, and
    /// what is so.
    ToAccept { believer: OrgId, key: String, is_so: String },
    /// Something was recorded for an organisation and waits for its word.
    Unconfirmed { org: OrgId, what: Recorded },
}

/// Everything to keep an eye on, in order.
#[must_use]
pub fn watch(state: &State) -> Vec<Watch> {
    let network = &state.network;
    let broken = state.problems.iter().any(|problem| problem.is_error).then_some(Watch::Files);
    let reviews = network
        .reviews_due(state.today)
        .into_iter()
        .map(|(term, by)| Watch::Review { term: term.clone(), by });
    let settings =
        state.remarks.iter().map(|(at, what)| Watch::Settings { at: at.clone(), what: what.clone() });
    let kept = super::kept::subjects(state).into_iter().map(|(place, says)| Watch::Kept { place, says });
    let mut lines: Vec<Watch> = broken.into_iter().chain(settings).chain(kept).chain(reviews).collect();
    for (term, versions) in &network.agreements {
        let altered = versions.iter().filter(|version| version.altered);
        lines.extend(altered.map(|it| Watch::Altered { term: term.clone(), version: it.version }));
        let Some(latest) = network.latest(term) else { continue };
        if latest.outcome == crate::domain::Outcome::Withdrawn {
            continue;
        }
        for drift in drift::of(network, latest) {
            lines.push(Watch::Drift { term: term.clone(), version: latest.version, org: drift.org });
        }
    }
    lines.extend(
        super::unconfirmed::all(state).into_iter().map(|(org, what)| Watch::Unconfirmed { org, what }),
    );
    lines.extend(to_accept(state));
    let mut open: Vec<Watch> = network
        .commitments
        .iter()
        .filter(|(_, commitment)| commitment.is_open())
        .map(|(key, commitment)| Watch::Commitment {
            key: key.clone(),
            who: commitment.who.clone(),
            what: commitment.what.clone(),
            by: commitment.by,
            late: commitment.is_late(state.today),
        })
        .collect();
    open.sort_by_key(|line| match line {
        Watch::Commitment { by, .. } => *by,
        _ => None,
    });
    lines.extend(open);
    lines
}

/// Misconceptions about whoever is working that it has not accepted as cleared.
fn to_accept(state: &State) -> Vec<Watch> {
    let network = &state.network;
    super::trust::all_misconceptions(network)
        .filter(|(_, _, it)| state.who.is(&it.about))
        .filter(|(believer, key, it)| !network.is_cleared(believer, key, it))
        .map(|(believer, key, it)| Watch::ToAccept {
            believer: believer.clone(),
            key: key.clone(),
            is_so: it.is_so.clone(),
        })
        .collect()
}

/// One row of the agenda list.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AgendaRow<'a> {
    /// Its number on the agenda, from 1; `None` for what can be passed without discussion and what waits.
    pub number: Option<usize>,
    /// Which part of the list.
    pub part: Part,
    /// The term and why it stands there.
    pub item: &'a AgendaItem,
}

/// The parts of the agenda list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Deserves the meeting.
    Meeting,
    /// Can be passed without discussion.
    Consent,
    /// Has to be written or answered first.
    Prepare,
    /// Holds and can be left alone.
    Off,
}

/// What deserves the meeting, then what can be passed, what waits, and what holds.
#[must_use]
pub fn agenda(state: &State) -> Vec<AgendaRow<'_>> {
    let agenda = &state.agenda;
    let meeting = agenda.items.iter().enumerate().map(|(index, item)| AgendaRow {
        number: Some(index + 1),
        part: Part::Meeting,
        item,
    });
    let rest = [(Part::Consent, &agenda.consent), (Part::Prepare, &agenda.prepare), (Part::Off, &agenda.off)];
    let rest = rest
        .into_iter()
        .flat_map(|(part, items)| items.iter().map(move |item| AgendaRow { number: None, part, item }));
    meeting.chain(rest).collect()
}
