//! Definitions side by side: which organisations, which facets, and what is held against what.

use crate::app::state::{State, TermPage, Who};
use crate::divergence::{PairReport, Relation, Span, TermPair, TermReport};
use crate::domain::{Definition, Facet, OrgId};

/// The comparison as it is shown.
#[derive(Debug, Clone)]
pub struct Comparison<'a> {
    /// The organisations that are shown, the one that the others are held against first,
    /// then in the network's order, those without a wording last.
    pub shown: Vec<&'a OrgId>,
    /// Whose definition the others are held against.
    pub against: Option<&'a OrgId>,
    /// The facets that are shown.
    pub facets: Vec<Facet>,
    /// What differs.
    pub report: Option<&'a TermReport>,
}

/// What the page of a term compares.
#[must_use]
pub fn comparison<'a>(state: &'a State, page: &'a TermPage) -> Comparison<'a> {
    let report = state.reports.get(&page.term);
    let mut shown: Vec<&OrgId> =
        state.network.in_order().into_iter().filter(|org| !page.hidden.contains(*org)).collect();
    // Who has said nothing of the term stands at the end, so that like stands beside like.
    shown.sort_by_key(|org| state.network.definition(org, &page.term).is_none_or(|said| !said.speaks()));
    let against = against(state, page, report, &shown);
    // The one that the others are held against stands in front, where it is always in view.
    shown.sort_by_key(|org| Some(*org) != against);
    let facets = Facet::ALL
        .into_iter()
        .filter(|facet| {
            let values: Vec<_> = shown
                .iter()
                .filter_map(|org| state.network.definition(org, &page.term))
                .map(|definition| definition.get(*facet))
                .collect();
            let said = values.iter().any(|value| !value.is_empty());
            // The wording is always there, so that there is a place to write the first one.
            let wanted = said || *facet == Facet::Wording;
            let differs =
                *facet != Facet::ReviewedOn && values.windows(2).any(|two| two.first() != two.last());
            wanted && (!page.only_differences || differs)
        })
        .collect();
    Comparison { shown, against, facets, report }
}

/// Whom the others are held against: as chosen, else who is working, else the first in the network's order
/// that speaks. Not the nearest to all: that one changes with everybody's words, and nobody could foresee it.
fn against<'a>(
    state: &'a State,
    page: &'a TermPage,
    report: Option<&'a TermReport>,
    shown: &[&'a OrgId],
) -> Option<&'a OrgId> {
    let speaks = |org: &&OrgId| report.is_none_or(|report| report.organisations.contains(*org));
    let me = match &state.who {
        Who::Organisation(me) => Some(me),
        Who::Facilitator => None,
    };
    let fits = |org: Option<&'a OrgId>| org.filter(|org| shown.contains(org));
    fits(page.against.as_ref())
        .or_else(|| fits(me).filter(speaks))
        .or_else(|| shown.iter().copied().find(speaks))
}

impl<'a> Comparison<'a> {
    /// The selected organisation.
    #[must_use]
    pub fn selected(&self, page: &TermPage) -> Option<&'a OrgId> {
        self.shown.get(page.column.min(self.shown.len().saturating_sub(1))).copied()
    }

    /// The selected facet.
    #[must_use]
    pub fn facet(&self, page: &TermPage) -> Option<Facet> {
        self.facets.get(page.row.min(self.facets.len().saturating_sub(1))).copied()
    }

    /// Whom an organisation is held against: the chosen one; the chosen one itself is held against the
    /// selected organisation, or whoever lies furthest from it: among those it is in conflict with, if any.
    #[must_use]
    pub fn opposite(&self, org: &OrgId, page: &TermPage) -> Option<&'a OrgId> {
        let against = self.against?;
        if org != against {
            return Some(against);
        }
        let selected = self.selected(page).filter(|selected| *selected != against);
        let speaking =
            |org: &&'a OrgId| self.report.is_some_and(|report| report.organisations.contains(*org));
        selected.filter(speaking).or_else(|| {
            let report = self.report?;
            self.shown.iter().copied().filter(|other| *other != org).max_by(|x, y| {
                let far = |other: &OrgId| {
                    report.pair(org, other).map_or((false, -1.0), |pair| {
                        (!pair.report.conflicts.is_empty(), pair.report.divergence)
                    })
                };
                let (x, y) = (far(x), far(y));
                x.0.cmp(&y.0).then(x.1.total_cmp(&y.1))
            })
        })
    }

    /// The pair of two organisations, turned so that the first is `org`.
    #[must_use]
    pub fn pair(&self, org: &OrgId, other: &OrgId) -> Option<(&'a TermPair, bool)> {
        let pair = self.report?.pair(org, other)?;
        Some((pair, &pair.a == org))
    }

    /// The stretches of an organisation's wording, with how each relates to the one it is held against.
    #[must_use]
    pub fn marks(&self, org: &OrgId, page: &TermPage) -> Vec<Mark> {
        let Some((pair, first)) = self.opposite(org, page).and_then(|other| self.pair(org, other)) else {
            return Vec::new();
        };
        marks(&pair.report, first)
    }

    /// The pairs of those shown, furthest apart first.
    #[must_use]
    pub fn pairs(&self) -> Vec<&'a TermPair> {
        let mut pairs: Vec<&TermPair> = self
            .report
            .into_iter()
            .flat_map(|report| &report.pairs)
            .filter(|pair| self.shown.contains(&&pair.a) && self.shown.contains(&&pair.b))
            .collect();
        pairs.sort_by(|x, y| y.report.divergence.total_cmp(&x.report.divergence));
        pairs
    }

    /// What is in conflict between those shown and the one they are held against; worst pair first.
    #[must_use]
    pub fn conflicts(&self) -> Vec<(&'a TermPair, &'a crate::divergence::Conflict)> {
        self.pairs()
            .into_iter()
            .filter(|pair| self.against.is_none_or(|against| &pair.a == against || &pair.b == against))
            .flat_map(|pair| pair.report.conflicts.iter().map(move |conflict| (pair, conflict)))
            .collect()
    }
}

/// A stretch of a wording and how it relates to the other, seen from this side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// First Unicode scalar value.
    pub start: usize,
    /// The one after the last.
    pub end: usize,
    /// How it relates; [`Relation::OnlyA`] means: only here.
    pub relation: Relation,
}

/// The stretches of one side of a pair, in order.
#[must_use]
pub fn marks(report: &PairReport, first: bool) -> Vec<Mark> {
    let mut marks: Vec<Mark> = report
        .spans
        .iter()
        .filter_map(|span: &Span| {
            let (range, relation) = if first {
                (span.a.clone()?, span.relation)
            } else {
                (span.b.clone()?, span.relation.mirrored())
            };
            Some(Mark { start: range.start, end: range.end, relation })
        })
        .collect();
    marks.sort_by_key(|mark| mark.start);
    marks
}

/// What an organisation says of the facet, as lines to read. Where it says nothing of the wording, why.
#[must_use]
pub fn cell(state: &State, org: &OrgId, page: &TermPage, facet: Facet) -> Vec<String> {
    let language = state.language();
    let Some(definition) = state.network.definition(org, &page.term) else {
        return Vec::new();
    };
    match facet {
        Facet::Wording if definition.wording.trim().is_empty() => silent_reason(definition, language),
        _ => definition.get(facet).lines(language),
    }
}

/// Why an organisation says nothing of a term; nothing when it has not said why.
pub(super) fn silent_reason(definition: &Definition, language: crate::words::Language) -> Vec<String> {
    match definition.usage {
        crate::domain::Usage::Used => Vec::new(),
        crate::domain::Usage::OtherWord if !definition.our_word.trim().is_empty() => {
            vec![crate::words::SAYS_INSTEAD.with(language, &[definition.our_word.trim()])]
        }
        usage => vec![usage.say().to(language).to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::divergence;
    use crate::domain::{Network, Organisation, Term, TermId};

    #[test]
    fn whom_the_others_are_held_against_stands_beside_the_furthest_of_those_in_conflict_with_it() {
        let urgent = TermId::parse("urgent").unwrap();
        let mut network = Network::default();
        network.terms.insert(urgent.clone(), Term::of_label("urgent"));
        for (org, wording) in [
            ("police", "A car must be there within 15 minutes."),
            ("care", "A car must be there within 24 hours."),
            ("housing", "Tenants without a roof come first on our list."),
        ] {
            let id = OrgId::parse(org).unwrap();
            network.charter.order.push(id.clone());
            let mut organisation = Organisation::default();
            organisation.definitions.insert(urgent.clone(), Definition::of_wording(wording));
            network.organisations.insert(id, organisation);
        }
        let mut state = State::new(network, jiff::civil::date(2026, 11, 21));
        let report = divergence::term(&state.network, &urgent);
        let [police, care, housing] = ["police", "care", "housing"].map(|org| OrgId::parse(org).unwrap());
        let (near, far) = (report.pair(&police, &care).unwrap(), report.pair(&police, &housing).unwrap());
        assert!(!near.report.conflicts.is_empty() && far.report.conflicts.is_empty());
        state.reports.insert(urgent.clone(), report);
        let page = TermPage::new(urgent);
        assert_eq!(comparison(&state, &page).opposite(&police, &page), Some(&care));
    }
}
