//! Definitions side by side: choosing, reading, writing.

use crate::app::effect::Effect;
use crate::app::form::{Key, LimitPart, Subject};
use crate::app::overlay::{Confirm, Overlay, ReadLine, Then};
use crate::app::state::{CompareView, State, Tone};
use crate::app::update::form;
use crate::app::view::compare::{Comparison, comparison};
use crate::app::view::explained::told;
use crate::domain::{Change, Facet, OrgId, TermId, text};
use crate::words;

/// What is selected: term, organisation, facet.
pub(super) fn selected(state: &State) -> Option<(TermId, OrgId, Facet)> {
    let page = state.page.as_ref()?;
    let comparison = comparison(state, page);
    let (org, facet) = match page.view {
        CompareView::Columns => (comparison.selected(page)?.clone(), comparison.facet(page)),
        // Two at a time have no rows of their own to choose from.
        CompareView::Pairs => (pair_side(&comparison, page.pair, page.column)?, None),
    };
    Some((page.term.clone(), org, facet.unwrap_or(Facet::Wording)))
}

/// In the pairs view the column chooses between the two sides.
fn pair_side(comparison: &Comparison<'_>, pair: usize, column: usize) -> Option<OrgId> {
    let pairs = comparison.pairs();
    let pair = pairs.get(pair.min(pairs.len().saturating_sub(1)))?;
    Some(if column == 0 { pair.a.clone() } else { pair.b.clone() })
}

/// Goes to the organisation before.
pub fn left(state: &mut State) -> Vec<Effect> {
    if let Some(page) = &mut state.page {
        page.column = page.column.saturating_sub(1);
    }
    Vec::new()
}

/// Goes to the next organisation.
pub fn right(state: &mut State) -> Vec<Effect> {
    let Some(page) = &state.page else { return Vec::new() };
    let last = match page.view {
        CompareView::Columns => comparison(state, page).shown.len().saturating_sub(1),
        CompareView::Pairs => 1,
    };
    if let Some(page) = &mut state.page {
        page.column = (page.column + 1).min(last);
    }
    Vec::new()
}

/// The field of the definition's form that belongs to a facet.
const fn field(facet: Facet) -> Key {
    match facet {
        Facet::TimeLimit => Key::Limit(0, LimitPart::Within),
        Facet::Thresholds => Key::ThresholdOf(0),
        other => Key::Facet(other),
    }
}

/// Writes what is selected.
pub fn edit(state: &mut State) -> Vec<Effect> {
    let Some((term, org, facet)) = selected(state) else {
        let key = state.keymap.label("network").unwrap_or_default();
        state.tell(Tone::Plain, words::NO_ORGANISATIONS.with(state.language(), &[&key]));
        return Vec::new();
    };
    let effects = form::open(state, Subject::Definition { org, term });
    form::focus(state, &field(facet));
    effects
}

/// Writes what is selected in the user's own editor.
pub fn edit_outside(state: &mut State) -> Vec<Effect> {
    let mut effects = edit(state);
    effects.extend(form::outside(state));
    state.back_from_outside = true;
    effects
}

/// Holds the others against the selected organisation.
pub fn against(state: &mut State) -> Vec<Effect> {
    let Some((_, org, _)) = selected(state) else { return Vec::new() };
    let text = words::COMPARED_WITH.with(state.language(), &[state.network.name(&org)]);
    state.tell(Tone::Plain, text);
    if let Some(page) = &mut state.page {
        page.against = Some(org);
        page.column = 0;
    }
    Vec::new()
}

/// Leaves out what nobody differs in, or shows it again.
pub fn only_differences(state: &mut State) -> Vec<Effect> {
    if let Some(page) = &mut state.page {
        page.only_differences = !page.only_differences;
        page.row = 0;
    }
    Vec::new()
}

/// Turns between all beside each other and two at a time.
pub fn pairs(state: &mut State) -> Vec<Effect> {
    if let Some(page) = &mut state.page {
        page.view = match page.view {
            CompareView::Columns => CompareView::Pairs,
            CompareView::Pairs => CompareView::Columns,
        };
        page.column = 0;
    }
    Vec::new()
}

/// Removes the selected definition, after a question.
pub fn delete_definition(state: &mut State) -> Vec<Effect> {
    let Some((term, org, _)) = selected(state) else { return Vec::new() };
    let language = state.language();
    let Some(before) = state.network.definition(&org, &term).cloned() else { return Vec::new() };
    let place = format!("{}, “{}”", state.network.name(&org), state.network.label(&term));
    let change = Change::Definition { org, term, before: Some(Box::new(before)), after: None };
    state.overlays.push(Overlay::Confirm(Confirm {
        title: words::DELETE_WHAT.with(language, &[&place]),
        text: vec![words::DELETE_DEFINITION.to(language).to_owned()],
        yes: words::DELETE.to(language).to_owned(),
        then: Then::Change(Box::new(change)),
    }));
    Vec::new()
}

/// The selected organisation and its definition, for a candidate.
#[must_use]
pub fn selected_organisation(state: &State) -> Option<OrgId> {
    selected(state).map(|(_, org, _)| org)
}

/// Shows the selected definition in full, and what sets it apart.
pub fn read(state: &mut State) -> Vec<Effect> {
    let Some((term, org, _)) = selected(state) else { return Vec::new() };
    let language = state.language();
    let Some(definition) = state.network.definition(&org, &term) else { return edit(state) };
    let mut lines = Vec::new();
    for facet in Facet::ALL {
        let value = definition.get(facet);
        if value.is_empty() {
            continue;
        }
        lines.push(ReadLine::Heading(text::capital(facet.name(language))));
        lines.extend(value.lines(language).into_iter().map(ReadLine::Text));
        lines.push(ReadLine::Gap);
    }
    if let Some(by) = &definition.recorded_by {
        lines.push(ReadLine::Text(words::RECORDED_BY.with(language, &[&state.network.author(by, language)])));
        lines.push(ReadLine::Gap);
    }
    let report = state.reports.get(&term);
    for pair in report.iter().flat_map(|report| &report.pairs).filter(|pair| pair.a == org || pair.b == org) {
        let other = if pair.a == org { &pair.b } else { &pair.a };
        if !pair.report.conflicts.is_empty() {
            let beside = words::AGAINST.with(language, &[state.network.name(other)]);
            lines.push(ReadLine::Heading(text::capital(&beside)));
            lines.extend(pair.report.conflicts.iter().map(|conflict| ReadLine::Text(conflict.says.clone())));
            lines.extend(told(state, &term, &org, other).into_iter().map(ReadLine::Text));
            lines.push(ReadLine::Gap);
        }
    }
    let title =
        words::FORM_DEFINITION.with(language, &[state.network.name(&org), state.network.label(&term)]);
    state.overlays.push(Overlay::Read { title, lines, top: 0 });
    Vec::new()
}
