//! The line that runs between organisations through the cases of a term: "police and housing see this as
//! urgent, care does not".

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::answers::rows;
use super::number;
use crate::domain::{CaseId, Network, OrgId, TermId, Verdict};

/// In fewer cases than this a line is only one case, which speaks for itself.
const LEAST_CASES: usize = 2;
/// So many of the best lines are also tried without those who do not always stand on the same side.
const MOST_CROSSED: usize = 24;

/// Two groups of organisations of which one stands nearer yes than the other, case after case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Who stands nearer yes, in the network's order.
    pub nearer_yes: Vec<OrgId>,
    /// Who stands nearer no.
    pub nearer_no: Vec<OrgId>,
    /// Who answered and stands on neither side.
    pub neither: Vec<OrgId>,
    /// Cases in which each of the first stands nearer yes than each of the second.
    pub holds: Vec<CaseId>,
    /// Cases in which they all answered, not all the same, and it does not hold.
    pub does_not_hold: Vec<CaseId>,
}

/// The line that runs through the cases of a term, if one does.
///
/// Each case draws lines: between yes and the rest, between no and the rest, between yes and no. Every such
/// line, and what two of them have in common, is held against all cases in which everybody on it answered.
/// The gap in a case is how far the lowest of the upper group stands above the highest of the lower one (yes
/// 1, depends ½, no 0; negative when they cross). The best line has the largest sum of gaps times the number of
/// organisations on it, so that naming one more counts only when that blurs little. It runs through the
/// cases when it holds in at least two, and in more than half of those that split those on it. This is no
/// published measure but a way to find the sentence; the cases that show it, and those that do not, come with it.
#[must_use]
pub fn line(network: &Network, term: &TermId) -> Option<Line> {
    let rows: Vec<Row<'_>> = rows(network, term)
        .into_iter()
        .map(|(case, answers)| Row { case, answers: answers.into_iter().collect() })
        .collect();
    let drawn: BTreeSet<Sides<'_>> = rows.iter().flat_map(Row::lines).collect();
    let mut tried = best_first(drawn, &rows);
    let crossed: BTreeSet<Sides<'_>> = crossings(&tried);
    tried.extend(crossed.into_iter().map(|sides| Tried::of(sides, &rows)));
    tried.sort_by(Tried::better);
    let best = tried.into_iter().find(|line| line.runs_through())?;
    Some(best.told(&network.in_order(), &rows))
}

/// The answers to a case.
struct Row<'n> {
    case: &'n CaseId,
    answers: BTreeMap<&'n OrgId, Verdict>,
}

impl<'n> Row<'n> {
    /// The lines that the case itself draws.
    fn lines(&self) -> Vec<Sides<'n>> {
        let who = |verdicts: &[Verdict]| -> BTreeSet<&'n OrgId> {
            self.answers.iter().filter(|(_, said)| verdicts.contains(said)).map(|(org, _)| *org).collect()
        };
        let (yes, no) = (who(&[Verdict::Yes]), who(&[Verdict::No]));
        let lines = [
            Sides { upper: yes.clone(), lower: who(&[Verdict::Depends, Verdict::No]) },
            Sides { upper: who(&[Verdict::Yes, Verdict::Depends]), lower: no.clone() },
            Sides { upper: yes, lower: no },
        ];
        lines.into_iter().filter(Sides::is_line).collect()
    }

    /// How far the lowest of the upper side stands above the highest of the lower one. `None` when somebody
    /// did not answer, and when all of them say the same.
    fn gap(&self, sides: &Sides<'_>) -> Option<f64> {
        let values = |side: &BTreeSet<&OrgId>| -> Option<Vec<f64>> {
            side.iter().map(|org| self.answers.get(*org).map(|verdict| verdict.value())).collect()
        };
        let (upper, lower) = (values(&sides.upper)?, values(&sides.lower)?);
        let lowest = |values: &[f64]| values.iter().copied().reduce(f64::min);
        let highest = |values: &[f64]| values.iter().copied().reduce(f64::max);
        let all_the_same = lowest(&upper) == highest(&upper)
            && lowest(&upper) == lowest(&lower)
            && lowest(&lower) == highest(&lower);
        if all_the_same { None } else { Some(lowest(&upper)? - highest(&lower)?) }
    }
}

/// Who stands on each side of a line.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Sides<'n> {
    upper: BTreeSet<&'n OrgId>,
    lower: BTreeSet<&'n OrgId>,
}

impl<'n> Sides<'n> {
    fn is_line(&self) -> bool {
        !self.upper.is_empty() && !self.lower.is_empty()
    }

    fn in_common(&self, other: &Self) -> Self {
        let both = |one: &BTreeSet<&'n OrgId>, other: &BTreeSet<&'n OrgId>| one & other;
        Self { upper: both(&self.upper, &other.upper), lower: both(&self.lower, &other.lower) }
    }
}

/// A line held against the cases.
struct Tried<'n> {
    sides: Sides<'n>,
    /// The gap in each case that tells something, by its place.
    gaps: Vec<(usize, f64)>,
    weight: f64,
}

impl<'n> Tried<'n> {
    fn of(sides: Sides<'n>, rows: &[Row<'n>]) -> Self {
        let gaps: Vec<(usize, f64)> =
            rows.iter().enumerate().filter_map(|(at, row)| Some((at, row.gap(&sides)?))).collect();
        let sum: f64 = gaps.iter().map(|(_, gap)| gap).sum();
        let weight = sum * number(sides.upper.len() + sides.lower.len());
        Self { sides, gaps, weight }
    }

    fn holding(&self) -> usize {
        self.gaps.iter().filter(|(_, gap)| *gap > 0.0).count()
    }

    fn runs_through(&self) -> bool {
        self.holding() >= LEAST_CASES && 2 * self.holding() > self.gaps.len()
    }

    /// The weightier first; then the one that holds in more cases, then by the names on it.
    fn better(one: &Self, other: &Self) -> Ordering {
        other
            .weight
            .total_cmp(&one.weight)
            .then(other.holding().cmp(&one.holding()))
            .then_with(|| one.sides.cmp(&other.sides))
    }

    fn told(&self, order: &[&OrgId], rows: &[Row<'n>]) -> Line {
        let (upper, lower) = (&self.sides.upper, &self.sides.lower);
        let in_order = |is_meant: &dyn Fn(&OrgId) -> bool| {
            order.iter().filter(|org| is_meant(org)).map(|org| (*org).clone()).collect()
        };
        let answered = |org: &OrgId| rows.iter().any(|row| row.answers.contains_key(org));
        let cases = |holds: bool| {
            let meant = self.gaps.iter().filter(|(_, gap)| (*gap > 0.0) == holds);
            meant.filter_map(|(at, _)| Some(rows.get(*at)?.case.clone())).collect()
        };
        Line {
            nearer_yes: in_order(&|org| upper.contains(org)),
            nearer_no: in_order(&|org| lower.contains(org)),
            neither: in_order(&|org| answered(org) && !upper.contains(org) && !lower.contains(org)),
            holds: cases(true),
            does_not_hold: cases(false),
        }
    }
}

fn best_first<'n>(lines: BTreeSet<Sides<'n>>, rows: &[Row<'n>]) -> Vec<Tried<'n>> {
    let mut tried: Vec<Tried<'n>> = lines.into_iter().map(|sides| Tried::of(sides, rows)).collect();
    tried.sort_by(Tried::better);
    tried
}

/// What any two of the best lines have in common.
fn crossings<'n>(tried: &[Tried<'n>]) -> BTreeSet<Sides<'n>> {
    let best = tried.iter().take(MOST_CROSSED);
    let common = best
        .clone()
        .enumerate()
        .flat_map(|(at, one)| best.clone().skip(at + 1).map(|other| one.sides.in_common(&other.sides)));
    common.filter(Sides::is_line).filter(|sides| tried.iter().all(|line| line.sides != *sides)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::answers::testing::{network, urgent};
    use super::*;
    use rstest::rstest;

    /// `police housing | care | court`: nearer yes, nearer no, neither; then in how many cases it holds, and not.
    fn told(answers: &[(&str, &str)]) -> Option<(String, usize, usize)> {
        let line = line(&network(answers), &urgent())?;
        let names = |orgs: &[OrgId]| orgs.iter().map(OrgId::as_str).collect::<Vec<_>>().join(" ");
        let sides = [&line.nearer_yes, &line.nearer_no, &line.neither].map(|orgs| names(orgs)).join(" | ");
        Some((sides, line.holds.len(), line.does_not_hold.len()))
    }

    #[rstest]
    #[case::always_the_same_line(
        &[("police", "yyy"), ("housing", "yyy"), ("care", "nnn")],
        "police housing | care | ", 3, 0
    )]
    #[case::who_says_that_it_depends_may_stand_aside(
        &[("police", "yyyy"), ("housing", "yyyy"), ("care", "nnnn"), ("court", "dndy")],
        "police housing | care | court", 4, 0
    )]
    #[case::who_says_that_it_depends_may_stand_nearer(
        &[("police", "yyyd"), ("housing", "dydy"), ("care", "nnnn")],
        "police housing | care | ", 4, 0
    )]
    #[case::two_changing_ones_between_two_that_never_meet(
        &[("police", "yyyy"), ("housing", "ynyn"), ("care", "nnnn"), ("court", "nyny")],
        "police | care | housing court", 4, 0
    )]
    #[case::one_case_of_four_goes_the_other_way(
        &[("police", "yyyn"), ("housing", "yyyn"), ("care", "nnny")],
        "police housing | care | ", 3, 1
    )]
    #[case::cases_in_which_all_agree_say_nothing(
        &[("police", "yyyyn"), ("care", "nnyyn")],
        "police | care | ", 2, 0
    )]
    #[case::cases_that_somebody_left_out_say_nothing_of_him(
        &[("police", "yyyy"), ("housing", "yyy."), ("care", "nnnn")],
        "police housing | care | ", 3, 0
    )]
    fn a_line_runs_through_the_cases(
        #[case] answers: &[(&str, &str)],
        #[case] sides: &str,
        #[case] holds: usize,
        #[case] does_not: usize,
    ) {
        assert_eq!(told(answers), Some((sides.to_owned(), holds, does_not)));
    }

    #[rstest]
    #[case::nobody(&[])]
    #[case::all_alike(&[("police", "yny"), ("care", "yny")])]
    #[case::a_single_case(&[("police", "yyy"), ("care", "nyy")])]
    #[case::now_one_way_now_the_other(&[("police", "ynyn"), ("care", "nyny")])]
    #[case::each_case_another(&[("police", "ynn"), ("housing", "nyn"), ("care", "nny")])]
    fn no_line_runs_through(#[case] answers: &[(&str, &str)]) {
        assert_eq!(told(answers), None);
    }

    #[test]
    fn the_line_does_not_depend_on_the_order_of_the_network() {
        let mut answers = vec![("a", "yyyd"), ("b", "ydyy"), ("c", "nnnn"), ("d", "ndny")];
        let line_of = |answers: &[(&str, &str)]| {
            let line = line(&network(answers), &urgent()).unwrap();
            let sorted = |orgs: Vec<OrgId>| orgs.into_iter().collect::<BTreeSet<OrgId>>();
            (sorted(line.nearer_yes), sorted(line.nearer_no), line.holds)
        };
        let expected = line_of(&answers);
        answers.reverse();
        assert_eq!(line_of(&answers), expected);
    }
}
