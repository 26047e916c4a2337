//! Explaining a difference: each of two organisations tells the other why it needs a word to mean what it means.

use crate::app::effect::Effect;
use crate::app::form::Subject;
use crate::app::overlay::{Overlay, Picker, Purpose};
use crate::app::state::{CompareView, State, Tone};
use crate::app::update::{form, overlay};
use crate::app::view::compare::comparison;
use crate::app::view::workshop::going_on;
use crate::divergence::TermPair;
use crate::domain::{At, Explained, OrgId, RoundKind, TermId};
use crate::words;

/// Explains what sets the two apart that are compared.
pub fn chosen(state: &mut State) -> Vec<Effect> {
    let Some((term, a, b)) = compared(state) else {
        state.tell(Tone::Plain, words::EXPLAIN_WHOM.to(state.language()));
        return Vec::new();
    };
    choose(state, &term, &a, &b)
}

/// Whether there is something to explain between the two that are compared: they are in conflict, they judge the cases
/// differently although their words agree, or a workshop is in the round for it.
#[must_use]
pub fn is_called_for(state: &State) -> bool {
    compared(state).is_some_and(|(term, a, b)| {
        let pair = state.reports.get(&term).and_then(|report| report.pair(&a, &b));
        let differ =
            |pair: &TermPair| !pair.report.conflicts.is_empty() || pair.differs_unseen(&state.network, &term);
        pair.is_some_and(differ) || is_the_round_for(state, &term)
    })
}

fn is_the_round_for(state: &State, term: &TermId) -> bool {
    let round = going_on(&state.network).and_then(|(_, workshop)| workshop.current());
    round.is_some_and(|(_, it)| it.plan.kind == RoundKind::Explain && it.plan.term.as_ref() == Some(term))
}

/// The term and the two that are compared on the page in front.
fn compared(state: &State) -> Option<(TermId, OrgId, OrgId)> {
    let page = state.page.as_ref()?;
    let comparison = comparison(state, page);
    let (a, b) = match page.view {
        CompareView::Columns => {
            let org = comparison.selected(page)?;
            (org, comparison.opposite(org, page)?)
        }
        CompareView::Pairs => {
            let pairs = comparison.pairs();
            let pair = pairs.get(page.pair.min(pairs.len().saturating_sub(1)))?;
            (&pair.a, &pair.b)
        }
    };
    Some((page.term.clone(), a.clone(), b.clone()))
}

/// Asks who explains to whom; the direction that is still to come, of whoever is working, is in front.
pub(super) fn choose(state: &mut State, term: &TermId, a: &OrgId, b: &OrgId) -> Vec<Effect> {
    let language = state.language();
    let directions = [(a, b), (b, a)];
    let told = |org: &OrgId, to: &OrgId| -> Option<&Explained> {
        state.organisation(org)?.explained.get(&(term.clone(), to.clone()))
    };
    let item = |(org, to): (&OrgId, &OrgId)| {
        let label = words::EXPLAINS_TO.with(language, &[state.network.name(org), state.network.name(to)]);
        let remark = told(org, to).map_or(words::NOT_EXPLAINED_YET, how_far).to(language);
        overlay::item(label, remark.to_owned())
    };
    let items = directions.map(item).to_vec();
    let selected = usize::from(state.who.is(b) || (!state.who.is(a) && told(a, b).is_some()));
    let title = words::WHO_EXPLAINS.with(language, &[state.network.label(term)]);
    let directions = directions.map(|(org, to)| (term.clone(), org.clone(), to.clone())).to_vec();
    state.overlays.push(Overlay::Picker(Picker {
        title,
        items,
        selected,
        purpose: Purpose::Explain(directions),
    }));
    Vec::new()
}

/// How far an explanation has come.
fn how_far(explained: &Explained) -> words::Say {
    match (explained.heard.is_empty(), explained.confirmed) {
        (true, _) => words::NOT_HEARD_YET,
        (false, None) => words::NOT_CONFIRMED_YET,
        (false, Some(true)) => words::HEARD_WELL,
        (false, Some(false)) => words::CORRECTED,
    }
}

/// Opens the form in which one explains a term to another.
pub(super) fn open(state: &mut State, term: TermId, org: OrgId, to: OrgId) -> Vec<Effect> {
    form::open(state, Subject::Entry(At::Explained { org, term, to }))
}
