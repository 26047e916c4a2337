//! The map: which rows and columns, and what is said of the cell that is selected.

use crate::app::map::{Cell, Cells, MapOrder, MapView};
use crate::app::state::State;
use crate::app::view::compare::silent_reason;
use crate::divergence::{TermPair, most_telling};
use crate::domain::{OrgId, TermId, text};
use crate::words;

/// How many conflicts are said of a cell.
const CONFLICTS: usize = 2;
/// How many of the terms on which two lie widest apart are named.
const WIDEST: usize = 8;

/// The map as it is shown: rows, columns, and which cell is selected.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a> {
    /// Every figure.
    pub cells: &'a Cells,
    /// The terms that are the rows, in order; `None` where organisations are.
    pub terms: Option<&'a [TermId]>,
    /// The selected row.
    pub row: usize,
    /// The selected column.
    pub column: usize,
}

impl<'a> Table<'a> {
    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.terms.map_or(self.cells.organisations.len(), <[TermId]>::len)
    }

    /// How many columns there are.
    #[must_use]
    pub const fn columns(&self) -> usize {
        self.cells.organisations.len()
    }

    /// What a row is called.
    #[must_use]
    pub fn label<'s>(&self, state: &'s State, row: usize) -> &'s str
    where
        'a: 's,
    {
        match self.terms {
            Some(terms) => terms.get(row).map_or("", |term| state.network.label(term)),
            None => self.cells.organisations.get(row).map_or("", |org| state.network.name(org)),
        }
    }

    /// The cell in a row and a column.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> Cell {
        match self.terms {
            Some(terms) => terms.get(row).map_or(Cell::Nothing, |term| self.cells.on_term(term, column)),
            None => self.cells.between(row, column),
        }
    }

    /// Whether judgements differ in the cell of a term where wordings do not, so that its figure looks calmer than it is.
    #[must_use]
    pub fn differs_unseen(&self, row: usize, column: usize) -> bool {
        let term = self.terms.and_then(|terms| terms.get(row));
        term.is_some_and(|term| !self.cells.unseen_on(term, column).is_empty())
    }
}

/// The terms in the order that the map shows them in.
#[must_use]
pub fn terms(state: &State) -> &[TermId] {
    let cells = state.cells.as_deref();
    cells.map_or(&[], |cells| match state.map.order {
        MapOrder::Label => &cells.by_label,
        MapOrder::Agenda => &cells.by_agenda,
    })
}

/// The grid; `None` where a pair's terms are shown instead, or there are no cells.
#[must_use]
pub fn table(state: &State) -> Option<Table<'_>> {
    let cells = state.cells.as_deref()?;
    let place = |org: &Option<OrgId>| org.as_ref().and_then(|org| cells.place(org)).unwrap_or(0);
    let column = place(&state.map.column);
    let (terms, row) = match state.map.view {
        MapView::Terms => {
            let terms = terms(state);
            let row = state.map.term.as_ref().and_then(|term| terms.iter().position(|other| other == term));
            (Some(terms), row.unwrap_or(0))
        }
        MapView::Organisations => (None, place(&state.map.row)),
        MapView::Pair(..) => return None,
    };
    let table = Table { cells, terms, row, column };
    (table.rows() > 0 && table.columns() > 0).then_some(table)
}

/// In which of five steps a divergence lies, from 0 (alike) to 4 (far apart), by the figure that is shown: what
/// reads 0.20 lies in the second. What is no number must not look calm.
#[must_use]
pub const fn step(divergence: f64) -> usize {
    match divergence {
        v if v < 0.195 => 0,
        v if v < 0.395 => 1,
        v if v < 0.595 => 2,
        v if v < 0.795 => 3,
        _ => 4,
    }
}

/// Something that is said of a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// What the figure means, or why there is none.
    Figure(String),
    /// A sentence about the term as a whole.
    Whole(String),
    /// What cannot both hold.
    Conflict(String),
    /// Figures of pairs or terms, each with its name.
    Bars(Vec<(String, f64)>),
}

/// What is said of the selected cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Detail {
    /// Who and what it is about.
    pub title: String,
    /// What is said, the most telling first.
    pub said: Vec<Said>,
}

/// What is said of the selected cell.
#[must_use]
pub fn detail(state: &State, table: &Table<'_>) -> Detail {
    let Some(column) = table.cells.organisations.get(table.column) else { return Detail::default() };
    match table.terms {
        Some(terms) => terms.get(table.row).map(|term| on_term(state, table, term, column)),
        None => table.cells.organisations.get(table.row).map(|row| between(state, table, row, column)),
    }
    .unwrap_or_default()
}

/// The pairs of an organisation on a term, in the network's order, each with the other one.
fn pairs<'a>(state: &'a State, term: &TermId, org: &OrgId) -> Vec<(&'a OrgId, &'a TermPair)> {
    let pairs = state.reports.get(term).into_iter().flat_map(|report| &report.pairs);
    pairs
        .filter_map(|pair| match (&pair.a == org, &pair.b == org) {
            (true, _) => Some((&pair.b, pair)),
            (_, true) => Some((&pair.a, pair)),
            _ => None,
        })
        .collect()
}

fn on_term(state: &State, table: &Table<'_>, term: &TermId, org: &OrgId) -> Detail {
    let (network, language) = (&state.network, state.language());
    let title = words::FORM_DEFINITION.with(language, &[network.name(org), network.label(term)]);
    let others = pairs(state, term, org);
    let mut said = vec![Said::Figure(match table.cell(table.row, table.column) {
        Cell::Apart(figure) => from_others(state, figure, &others),
        Cell::Alone => words::MAP_ALONE.to(language).to_owned(),
        Cell::Waits => words::COMPARING.to(language).to_owned(),
        Cell::Nothing | Cell::Few(_) => {
            let why = network.definition(org, term).map(|definition| silent_reason(definition, language));
            let why = why.into_iter().flatten().next();
            why.map_or_else(|| words::MAP_SILENT.to(language).to_owned(), |why| text::capital(&why))
        }
    })];
    let unseen = table.cells.unseen_on(term, table.column).into_iter();
    let unseen = unseen.filter_map(|other| table.cells.organisations.get(other));
    said.extend(alike_in_words(state, unseen.map(|org| network.name(org).to_owned()).collect()));
    if let Some(report) = state.reports.get(term) {
        let about = |pair: &TermPair| &pair.a == org || &pair.b == org;
        let telling = most_telling(report).into_iter().filter(|telling| about(telling.pair));
        said.extend(telling.take(CONFLICTS).map(|telling| Said::Conflict(telling.conflict.says.clone())));
        if !report.summary.is_empty() {
            said.push(Said::Whole(words::WHOLE_TERM.with(language, &[&report.summary])));
        }
        if others.len() > 1 {
            let bars =
                others.iter().map(|(other, pair)| (network.name(other).to_owned(), pair.report.divergence));
            said.push(Said::Bars(bars.collect()));
        }
    }
    Detail { title, said }
}

/// Says with whom or on what the words agree and the judgements do not.
fn alike_in_words(state: &State, with: Vec<String>) -> Option<Said> {
    let with: Vec<&str> = with.iter().map(String::as_str).collect();
    let language = state.language();
    let list = text::list(&with, words::AND.to(language));
    (!with.is_empty()).then(|| Said::Conflict(words::ALIKE_IN_WORDS.with(language, &[&list])))
}

/// What the figure of an organisation on a term means.
fn from_others(state: &State, figure: f64, others: &[(&OrgId, &TermPair)]) -> String {
    let (network, language) = (&state.network, state.language());
    let shown = |pair: &TermPair| language.figure(pair.report.divergence);
    let far = |(_, pair): &(&OrgId, &TermPair)| pair.report.divergence;
    let nearest = others.iter().min_by(|x, y| far(x).total_cmp(&far(y)));
    let furthest = others.iter().max_by(|x, y| far(x).total_cmp(&far(y)));
    match (others, nearest, furthest) {
        ([(other, _)], ..) => {
            words::MAP_ONE_OTHER.with(language, &[&language.figure(figure), network.name(other)])
        }
        (_, Some((_, near)), Some((_, wide))) if shown(near) == shown(wide) => {
            words::MAP_FROM_EACH.with(language, &[&language.figure(figure), &language.number(others.len())])
        }
        (_, Some((near, near_pair)), Some((wide, wide_pair))) => {
            let as_far = others.iter().filter(|other| far(other) >= figure).count();
            words::MAP_FROM_OTHERS.with(
                language,
                &[
                    &language.figure(figure),
                    &language.number(as_far),
                    &language.number(others.len()),
                    network.name(near),
                    &shown(near_pair),
                    network.name(wide),
                    &shown(wide_pair),
                ],
            )
        }
        _ => words::COMPARING.to(language).to_owned(),
    }
}

/// A term that two organisations both define.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SharedTerm<'a> {
    /// Which term.
    pub term: &'a TermId,
    /// How far the two lie apart on it.
    pub divergence: f64,
}

/// The terms that two organisations both define, widest apart first; at most so many.
#[must_use]
pub fn shared<'a>(state: &'a State, one: &OrgId, other: &OrgId, most: usize) -> Vec<SharedTerm<'a>> {
    let Some(cells) = state.cells.as_deref() else { return Vec::new() };
    let (Some(one), Some(other)) = (cells.place(one), cells.place(other)) else { return Vec::new() };
    let row = |shared: &crate::app::map::Shared| {
        Some(SharedTerm { term: cells.by_label.get(shared.term)?, divergence: shared.divergence })
    };
    cells.shared(one, other).iter().filter_map(row).take(most).collect()
}

/// What is most in conflict between two organisations on a term.
#[must_use]
pub fn worst<'a>(state: &'a State, term: &TermId, one: &OrgId, other: &OrgId) -> Option<&'a str> {
    let pair = state.reports.get(term)?.pair(one, other)?;
    pair.report.conflicts.first().map(|conflict| conflict.says.as_str())
}

fn between(state: &State, table: &Table<'_>, one: &OrgId, other: &OrgId) -> Detail {
    let (network, language) = (&state.network, state.language());
    let title = words::MAP_PAIR.with(language, &[network.name(one), network.name(other)]);
    if one == other {
        let said = vec![Said::Figure(words::MAP_ITSELF.to(language).to_owned())];
        return Detail { title: network.name(one).to_owned(), said };
    }
    let all = shared(state, one, other, usize::MAX);
    let figure = match table.cell(table.row, table.column) {
        Cell::Apart(figure) => {
            let as_far = all.iter().filter(|shared| shared.divergence >= figure).count();
            words::MAP_BETWEEN.with(
                language,
                &[&language.figure(figure), &language.number(as_far), &language.number(all.len())],
            )
        }
        _ if all.is_empty() => words::MAP_NOTHING_SHARED.to(language).to_owned(),
        _ => words::MAP_FEW_SHARED.of(language, all.len()),
    };
    let bar = |shared: &SharedTerm<'_>| (network.label(shared.term).to_owned(), shared.divergence);
    let (first, rest) = all.split_at(all.len().min(CONFLICTS));
    let mut said = vec![Said::Figure(figure)];
    let unseen = table.cells.unseen_between(table.row, table.column).into_iter();
    said.extend(alike_in_words(state, unseen.map(|term| format!("“{}”", network.label(term))).collect()));
    for shared in first {
        said.push(Said::Bars(vec![bar(shared)]));
        said.extend(worst(state, shared.term, one, other).map(|says| Said::Conflict(says.to_owned())));
    }
    if !rest.is_empty() {
        said.push(Said::Bars(rest.iter().take(WIDEST - CONFLICTS).map(bar).collect()));
    }
    Detail { title, said }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rstest::rstest]
    #[case::alike(0.0, 0)]
    #[case::reads_as_0_19(0.194, 0)]
    #[case::reads_as_0_20(0.196, 1)]
    #[case::halfway(0.5, 2)]
    #[case::reads_as_0_79(0.79, 3)]
    #[case::reads_as_0_80(0.799, 4)]
    #[case::far_apart(1.0, 4)]
    #[case::no_number(f64::NAN, 4)]
    fn a_cell_lies_in_the_step_of_the_figure_that_is_shown(#[case] divergence: f64, #[case] expected: usize) {
        assert_eq!(step(divergence), expected);
    }
}
