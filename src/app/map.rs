//! How far everybody lies from everybody, as two grids of figures. They are worked out once when what differs
//! has changed, and not when they are drawn: fifty organisations and two thousand terms are many pairs.

use std::collections::{BTreeMap, HashMap};

use crate::divergence::agenda::Agenda;
use crate::divergence::{TermPair, TermReport};
use crate::domain::{Network, OrgId, TermId};

/// With fewer terms than this that two organisations both define, how far they lie apart on them says nothing
/// of the two in general: the number of terms is all that is said.
pub const ENOUGH_TERMS: usize = 3;

/// Where a row and a column of the map meet.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Cell {
    /// There is nothing to compare: no wording, or an organisation with itself.
    #[default]
    Nothing,
    /// Nobody else has a wording for the term.
    Alone,
    /// It is being compared.
    Waits,
    /// Both define so few terms, fewer than [`ENOUGH_TERMS`], that only their number is said.
    Few(usize),
    /// So far apart, 0 to 1: the [`middle`] of the pairs' divergences.
    Apart(f64),
}

/// A term that two organisations both define.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shared {
    /// Its place in [`Cells::by_label`].
    pub term: usize,
    /// How far the two lie apart on it, 0 to 1.
    pub divergence: f64,
}

/// The figure in the middle: at least half of the others are as large or larger. Of an even number it is the
/// larger of the two in the middle, so that it is always the figure of a pair, which can be looked up and told,
/// and never one that nobody has. `None` of none.
#[must_use]
pub fn middle(figures: &mut [f64]) -> Option<f64> {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied()
}

/// Both grids, and the orders of their rows and columns.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cells {
    /// The organisations, in the network's order.
    pub organisations: Vec<OrgId>,
    /// The terms, by label.
    pub by_label: Vec<TermId>,
    /// The terms as they deserve the meeting.
    pub by_agenda: Vec<TermId>,
    terms: HashMap<TermId, Vec<Cell>>,
    shared: BTreeMap<(usize, usize), Vec<Shared>>,
    pairs: Vec<Vec<Cell>>,
    unseen: HashMap<TermId, Vec<(usize, usize)>>,
}

impl Cells {
    /// Works out every cell. Linear in the pairs of all reports.
    #[must_use]
    pub fn of(network: &Network, reports: &BTreeMap<TermId, TermReport>, agenda: &Agenda) -> Self {
        let organisations: Vec<OrgId> = network.in_order().into_iter().cloned().collect();
        let by_label: Vec<TermId> = network.terms_by_label().into_iter().cloned().collect();
        let by_agenda = by_agenda(&by_label, agenda);
        let place: HashMap<&OrgId, usize> =
            organisations.iter().enumerate().map(|(place, org)| (org, place)).collect();
        let mut terms = HashMap::with_capacity(by_label.len());
        let mut shared: BTreeMap<(usize, usize), Vec<Shared>> = BTreeMap::new();
        let mut unseen: HashMap<TermId, Vec<(usize, usize)>> = HashMap::new();
        for (term, id) in by_label.iter().enumerate() {
            let report = reports.get(id);
            let pairs = report.map_or(&[][..], |report| &report.pairs);
            for pair in pairs.iter().filter(|pair| pair.differs_unseen(network, id)) {
                if let Some((a, b, _)) = placed(pair, &place) {
                    unseen.entry(id.clone()).or_default().push((a, b));
                }
            }
            let pairs: Vec<(usize, usize, f64)> =
                pairs.iter().filter_map(|pair| placed(pair, &place)).collect();
            for &(a, b, divergence) in &pairs {
                shared.entry((a.min(b), a.max(b))).or_default().push(Shared { term, divergence });
            }
            terms.insert(id.clone(), row(network, id, report, &organisations, &pairs));
        }
        for terms in shared.values_mut() {
            terms.sort_by(|x, y| y.divergence.total_cmp(&x.divergence));
        }
        let pairs = grid(organisations.len(), &shared);
        Self { organisations, by_label, by_agenda, terms, shared, pairs, unseen }
    }

    /// Those that say the same of a term as one organisation does and judge its cases differently, which no figure of
    /// their wordings shows. In the network's order.
    #[must_use]
    pub fn unseen_on(&self, term: &TermId, org: usize) -> Vec<usize> {
        let other = |&(a, b): &(usize, usize)| match (a == org, b == org) {
            (true, false) => Some(b),
            (false, true) => Some(a),
            _ => None,
        };
        let mut others: Vec<usize> = self.unseen.get(term).into_iter().flatten().filter_map(other).collect();
        others.sort_unstable();
        others
    }

    /// The terms on which that is so between two organisations, by label.
    #[must_use]
    pub fn unseen_between(&self, one: usize, other: usize) -> Vec<&TermId> {
        self.by_label.iter().filter(|term| self.unseen_on(term, one).contains(&other)).collect()
    }

    /// How far an organisation, by its place in the network's order, lies from the others on a term.
    #[must_use]
    pub fn on_term(&self, term: &TermId, org: usize) -> Cell {
        self.terms.get(term).and_then(|row| row.get(org)).copied().unwrap_or_default()
    }

    /// How far two organisations lie apart over all terms that both define; the same whichever comes first.
    #[must_use]
    pub fn between(&self, one: usize, other: usize) -> Cell {
        self.pairs.get(one).and_then(|row| row.get(other)).copied().unwrap_or_default()
    }

    /// The terms that two organisations both define, widest apart first.
    #[must_use]
    pub fn shared(&self, one: usize, other: usize) -> &[Shared] {
        self.shared.get(&(one.min(other), one.max(other))).map_or(&[], Vec::as_slice)
    }

    /// The place of an organisation in the network's order.
    #[must_use]
    pub fn place(&self, org: &OrgId) -> Option<usize> {
        self.organisations.iter().position(|other| other == org)
    }
}

/// The terms in the order of the agenda; what is not on it follows by label.
fn by_agenda(by_label: &[TermId], agenda: &Agenda) -> Vec<TermId> {
    let lists = [&agenda.items, &agenda.consent, &agenda.prepare, &agenda.off];
    let rank: HashMap<&TermId, usize> =
        lists.into_iter().flatten().enumerate().map(|(rank, item)| (&item.term, rank)).collect();
    let mut terms = by_label.to_vec();
    terms.sort_by_key(|term| rank.get(term).copied().unwrap_or(usize::MAX));
    terms
}

fn placed(pair: &TermPair, place: &HashMap<&OrgId, usize>) -> Option<(usize, usize, f64)> {
    Some((*place.get(&pair.a)?, *place.get(&pair.b)?, pair.report.divergence))
}

/// One term's cells.
fn row(
    network: &Network,
    term: &TermId,
    report: Option<&TermReport>,
    organisations: &[OrgId],
    pairs: &[(usize, usize, f64)],
) -> Vec<Cell> {
    let mut figures: Vec<Vec<f64>> = vec![Vec::new(); organisations.len()];
    for &(a, b, divergence) in pairs {
        for org in [a, b] {
            if let Some(figures) = figures.get_mut(org) {
                figures.push(divergence);
            }
        }
    }
    let cell = |(org, figures): (&OrgId, &mut Vec<f64>)| match (middle(figures), report) {
        (Some(figure), _) => Cell::Apart(figure),
        (None, _) if network.organisations.get(org).is_none_or(|org| org.speaks(term).is_none()) => {
            Cell::Nothing
        }
        (None, None) => Cell::Waits,
        (None, Some(_)) => Cell::Alone,
    };
    organisations.iter().zip(&mut figures).map(cell).collect()
}

/// The cells of every two organisations.
fn grid(count: usize, shared: &BTreeMap<(usize, usize), Vec<Shared>>) -> Vec<Vec<Cell>> {
    let cell = |one: usize, other: usize| {
        if one == other {
            return Cell::Nothing;
        }
        let terms = shared.get(&(one.min(other), one.max(other))).map_or(&[][..], Vec::as_slice);
        if terms.len() < ENOUGH_TERMS {
            return Cell::Few(terms.len());
        }
        let mut figures: Vec<f64> = terms.iter().map(|shared| shared.divergence).collect();
        middle(&mut figures).map_or(Cell::Nothing, Cell::Apart)
    };
    (0..count).map(|one| (0..count).map(|other| cell(one, other)).collect()).collect()
}

/// What the map shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum MapView {
    /// Terms as rows, organisations as columns.
    #[default]
    Terms,
    /// Organisations as rows and as columns.
    Organisations,
    /// The terms that two organisations both define, widest apart first.
    Pair(OrgId, OrgId),
}

/// In which order the terms stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MapOrder {
    /// By label.
    #[default]
    Label,
    /// As they deserve the meeting.
    Agenda,
}

/// Where one is on the map. What is selected goes by its id, so that it stays selected when rows come and go.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MapPlace {
    /// What is shown.
    pub view: MapView,
    /// In which order the terms stand.
    pub order: MapOrder,
    /// The selected term; `None` for the first.
    pub term: Option<TermId>,
    /// The organisation of the selected column; `None` for the first.
    pub column: Option<OrgId>,
    /// The organisation of the selected row, where rows are organisations; `None` for the first.
    pub row: Option<OrgId>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::divergence::{CaseCount, PairReport, Placed};
    use crate::domain::{Answer, Case, CaseId, Definition, Organisation, Term, Verdict};

    fn org(id: &str) -> OrgId {
        OrgId::parse(id).unwrap()
    }

    fn term(id: &str) -> TermId {
        TermId::parse(id).unwrap()
    }

    /// What each term's pairs are: the two, and how far apart.
    type Said<'s> = (&'s str, &'s [(&'s str, &'s str, f64)]);

    /// Four organisations, of which d has defined everything and nobody else more than its pairs say.
    fn cells(said: &[Said<'_>]) -> Cells {
        let mut network = Network::default();
        let mut reports = BTreeMap::new();
        for id in ["a", "b", "c", "d"] {
            network.charter.order.insert(0, org(id));
            network.organisations.insert(org(id), Organisation::default());
        }
        for (id, pairs) in said {
            network.terms.insert(term(id), Term::of_label(id));
            let d = network.organisations.get_mut(&org("d")).unwrap();
            d.definitions.insert(term(id), Definition::of_wording("This."));
            let pair = |(a, b, divergence): &(&str, &str, f64)| TermPair {
                a: org(a),
                b: org(b),
                report: PairReport { divergence: *divergence, ..PairReport::default() },
                cases: CaseCount::default(),
            };
            let report = TermReport {
                term: term(id),
                divergence: None,
                placed: Placed::WordingOnly,
                organisations: Vec::new(),
                silent: Vec::new(),
                pairs: pairs.iter().map(pair).collect(),
                nearest: None,
                groups: Vec::new(),
                summary: String::new(),
                told: Vec::new(),
            };
            reports.insert(term(id), report);
        }
        Cells::of(&network, &reports, &Agenda::default())
    }

    #[rstest::rstest]
    #[case::of_none(&[], None)]
    #[case::the_only_one(&[0.3], Some(0.3))]
    #[case::the_larger_of_two(&[0.9, 0.1], Some(0.9))]
    #[case::the_second_of_three(&[0.9, 0.2, 0.1], Some(0.2))]
    #[case::the_third_of_four(&[0.1, 0.2, 0.3, 0.4], Some(0.3))]
    #[case::equal_ones(&[0.5, 0.5], Some(0.5))]
    fn the_figure_in_the_middle(#[case] figures: &[f64], #[case] expected: Option<f64>) {
        assert_eq!(middle(&mut figures.to_vec()), expected);
    }

    #[rstest::rstest]
    #[case::nobody_else(&[], [Cell::Alone, Cell::Nothing, Cell::Nothing, Cell::Nothing])]
    #[case::one_other(&[("d", "a", 0.4)], [Cell::Apart(0.4), Cell::Nothing, Cell::Nothing, Cell::Apart(0.4)])]
    #[case::two_others(
        &[("d", "a", 0.4), ("d", "b", 0.8), ("a", "b", 0.1)],
        [Cell::Apart(0.8), Cell::Nothing, Cell::Apart(0.8), Cell::Apart(0.4)]
    )]
    #[case::one_stands_apart_from_three(
        &[("d", "a", 0.1), ("d", "b", 0.1), ("d", "c", 0.9), ("a", "b", 0.2), ("a", "c", 0.9), ("b", "c", 0.9)],
        [Cell::Apart(0.1), Cell::Apart(0.9), Cell::Apart(0.2), Cell::Apart(0.2)]
    )]
    fn how_far_each_lies_from_the_others(#[case] pairs: &[(&str, &str, f64)], #[case] expected: [Cell; 4]) {
        let cells = cells(&[("urgent", pairs)]);
        let found: Vec<Cell> = (0..4).map(|org| cells.on_term(&term("urgent"), org)).collect();
        // In the network's order, which here runs from d to a.
        assert_eq!(found, expected);
    }

    #[rstest::rstest]
    #[case::never(&[], Cell::Few(0))]
    #[case::twice(&[0.9, 0.8], Cell::Few(2))]
    #[case::three_times(&[0.1, 0.3, 0.8], Cell::Apart(0.3))]
    #[case::four_times(&[0.4, 0.1, 0.3, 0.8], Cell::Apart(0.4))]
    fn how_far_two_lie_apart(#[case] figures: &[f64], #[case] expected: Cell) {
        let pairs: Vec<[(&str, &str, f64); 1]> = figures.iter().map(|figure| [("a", "b", *figure)]).collect();
        let terms = ["one", "two", "three", "four"];
        let said: Vec<Said<'_>> = terms.into_iter().zip(pairs.iter().map(|pair| &pair[..])).collect();
        let cells = cells(&said);
        let [a, b] = ["a", "b"].map(|id| cells.place(&org(id)).unwrap());
        assert_eq!([cells.between(a, b), cells.between(b, a)], [expected, expected]);
        assert_eq!(cells.between(a, a), Cell::Nothing);
        let widest: Vec<f64> = cells.shared(b, a).iter().map(|shared| shared.divergence).collect();
        assert!(widest.is_sorted_by(|x, y| x >= y) && widest.len() == figures.len());
    }

    #[test]
    fn what_has_no_report_yet_waits() {
        let mut network = Network::default();
        network.terms.insert(term("urgent"), Term::of_label("urgent"));
        let mut police = Organisation::default();
        police.definitions.insert(term("urgent"), Definition::of_wording("Now."));
        network.organisations.insert(org("police"), police);
        let cells = Cells::of(&network, &BTreeMap::new(), &Agenda::default());
        assert_eq!(cells.on_term(&term("urgent"), 0), Cell::Waits);
        assert_eq!(cells.on_term(&term("gone"), 7), Cell::Nothing);
    }

    #[rstest::rstest]
    #[case::alike_in_words_only(0.1, "yyy", "nnn", &[1])]
    #[case::alike_in_both(0.1, "yyn", "yyn", &[])]
    #[case::the_words_show_it(0.9, "yyy", "nnn", &[])]
    #[case::too_few_cases_to_know(0.1, "yy", "nn", &[])]
    fn what_wordings_do_not_show_is_marked(
        #[case] divergence: f64,
        #[case] one: &str,
        #[case] other: &str,
        #[case] expected: &[usize],
    ) {
        let mut network = Network::default();
        network.terms.insert(term("closed"), Term::of_label("closed"));
        for (id, letters) in [("a", one), ("b", other)] {
            network.charter.order.push(org(id));
            let mut organisation = Organisation::default();
            let answers = organisation.answers.entry(term("closed")).or_default();
            for (at, letter) in letters.chars().enumerate() {
                let case = CaseId::parse(&format!("case-{at}")).unwrap();
                let story = Case { terms: vec![term("closed")], story: String::new(), ..Case::default() };
                network.cases.insert(case.clone(), story);
                let verdict = if letter == 'y' { Verdict::Yes } else { Verdict::No };
                let because = String::new();
                answers.insert(
                    case,
                    Answer { verdict, because, on: None, answered_on: None, recorded_by: None },
                );
            }
            network.organisations.insert(org(id), organisation);
        }
        let differ = one.chars().zip(other.chars()).filter(|(a, b)| a != b).count();
        let pair = TermPair {
            a: org("a"),
            b: org("b"),
            report: PairReport { divergence, ..PairReport::default() },
            cases: CaseCount { answered_by_both: one.len(), differ },
        };
        let report = TermReport { pairs: vec![pair], ..crate::divergence::term(&network, &term("closed")) };
        let reports = BTreeMap::from([(term("closed"), report)]);
        let cells = Cells::of(&network, &reports, &Agenda::default());
        assert_eq!(cells.unseen_on(&term("closed"), 0), expected);
        assert_eq!(cells.unseen_between(1, 0).len(), expected.len());
    }
}
