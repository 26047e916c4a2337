//! The line that runs between organisations through the cases of a term: "police and housing see this as
//! urgent, care does not".

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::answers::{Row, rows};
use super::number;
use crate::domain::{CaseId, Network, OrgId, TermId, Verdict};

/// In fewer cases than this a line is only one case, which speaks for itself.
const LEAST_CASES: usize = 2;
/// So many of the best lines are also tried without those who do not always stand on the same side.
const MOST_CROSSED: usize = 24;
/// From no to yes.
const WIDEST_GAP: f64 = 1.0;

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
    /// Those of them in which the first all say yes and the second all say no; in the others somebody says that it
    /// depends.
    pub holds_plainly: Vec<CaseId>,
    /// Cases in which they all answered, not all the same, and it does not hold.
    pub does_not_hold: Vec<CaseId>,
}

/// The line that runs through the cases of a term, if one does.
///
/// Each case draws lines: between yes and the rest, between no and the rest, between yes and no. Every such
/// line, and what two of them have in common, is held against all cases in which everybody on it answered.
/// The gap in a case is how far the lowest of the upper group stands above the highest of the lower one (yes
/// 1, depends ½, no 0; negative when they cross). The best line has the largest sum of gaps times the number of
/// organisations on it, so that naming one more counts only when that blurs little.
///
/// It runs through the cases when it names at least half of those who answered, holds in at least two cases, and
/// in three quarters of those that split whom it names: among enough organisations some two always differ
/// more often than not, by chance. This is no published measure but a way to find the sentence; the cases
/// that show it, and those that do not, come with it.
#[must_use]
pub fn line(network: &Network, term: &TermId) -> Option<Line> {
    let rows = rows(network, term);
    let answered: BTreeSet<&OrgId> = rows.iter().flat_map(|(_, row)| row).map(|(org, _)| *org).collect();
    // By id and not in the network's order, so that this does not decide between lines that are equally good.
    let who: Vec<&OrgId> = answered.into_iter().collect();
    let cases: Vec<Answers> = rows.iter().map(|(_, row)| Answers::of(row, &who)).collect();
    let drawn: BTreeSet<Sides> = cases.iter().flat_map(Answers::lines).collect();
    let mut tried: Vec<Tried> = drawn.into_iter().map(|sides| Tried::of(sides, &cases)).collect();
    tried.sort_by(Tried::better);
    let crossed = crossings(&tried);
    tried.extend(crossed.into_iter().map(|sides| Tried::of(sides, &cases)));
    tried.sort_by(Tried::better);
    let names_enough = |line: &Tried| 2 * line.sides.len() >= who.len();
    let best = tried.into_iter().find(|line| names_enough(line) && line.runs_through())?;
    Some(best.told(&network.in_order(), &who, &rows))
}

/// The answers to a case, at the place of each organisation.
struct Answers(Vec<Option<Verdict>>);

impl Answers {
    fn of(row: &[(&OrgId, Verdict)], who: &[&OrgId]) -> Self {
        let answer = |org: &&OrgId| row.iter().find(|(by, _)| by == org).map(|(_, verdict)| *verdict);
        Self(who.iter().map(answer).collect())
    }

    /// The lines that the case itself draws.
    fn lines(&self) -> Vec<Sides> {
        let who = |verdicts: &[Verdict]| -> BTreeSet<usize> {
            let said = self.0.iter().enumerate();
            said.filter(|(_, said)| said.is_some_and(|said| verdicts.contains(&said)))
                .map(|(at, _)| at)
                .collect()
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
    fn gap(&self, sides: &Sides) -> Option<f64> {
        let upper = self.reach(&sides.upper)?;
        let lower = self.reach(&sides.lower)?;
        let all_the_same = upper.lowest == lower.highest && lower.lowest == upper.highest;
        (!all_the_same).then(|| upper.lowest.value() - lower.highest.value())
    }

    /// From where to where the answers of a side reach. `None` when somebody on it did not answer.
    fn reach(&self, side: &BTreeSet<usize>) -> Option<Reach> {
        let mut reach: Option<Reach> = None;
        for at in side {
            let said = (*self.0.get(*at)?)?;
            let so_far = reach.unwrap_or(Reach { lowest: said, highest: said });
            // Verdicts are in order from yes to no.
            reach = Some(Reach { lowest: so_far.lowest.max(said), highest: so_far.highest.min(said) });
        }
        reach
    }
}

/// The answers furthest apart on one side.
#[derive(Clone, Copy)]
struct Reach {
    /// The nearest to no.
    lowest: Verdict,
    /// The nearest to yes.
    highest: Verdict,
}

/// Who stands on each side of a line, by place.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Sides {
    upper: BTreeSet<usize>,
    lower: BTreeSet<usize>,
}

impl Sides {
    fn is_line(&self) -> bool {
        !self.upper.is_empty() && !self.lower.is_empty()
    }

    fn len(&self) -> usize {
        self.upper.len() + self.lower.len()
    }

    fn in_common(&self, other: &Self) -> Self {
        Self { upper: &self.upper & &other.upper, lower: &self.lower & &other.lower }
    }
}

/// A line held against the cases.
struct Tried {
    sides: Sides,
    /// The gap in each case that tells something, by the place of the case.
    gaps: Vec<(usize, f64)>,
    weight: f64,
}

impl Tried {
    fn of(sides: Sides, cases: &[Answers]) -> Self {
        let gaps: Vec<(usize, f64)> =
            cases.iter().enumerate().filter_map(|(at, case)| Some((at, case.gap(&sides)?))).collect();
        let sum: f64 = gaps.iter().map(|(_, gap)| gap).sum();
        let weight = sum * number(sides.len());
        Self { sides, gaps, weight }
    }

    fn holding(&self) -> usize {
        self.gaps.iter().filter(|(_, gap)| *gap > 0.0).count()
    }

    fn runs_through(&self) -> bool {
        self.holding() >= LEAST_CASES && 4 * self.holding() >= 3 * self.gaps.len()
    }

    /// The weightier first; then the one that holds in more cases, then by the names on it.
    fn better(one: &Self, other: &Self) -> Ordering {
        other
            .weight
            .total_cmp(&one.weight)
            .then_with(|| other.holding().cmp(&one.holding()))
            .then_with(|| one.sides.cmp(&other.sides))
    }

    fn told(&self, order: &[&OrgId], who: &[&OrgId], rows: &[Row<'_>]) -> Line {
        let side = |is_meant: &dyn Fn(&usize) -> bool| {
            let place = |org: &&OrgId| who.iter().position(|other| other == org);
            order
                .iter()
                .filter(|org| place(org).is_some_and(|at| is_meant(&at)))
                .map(|org| (*org).clone())
                .collect()
        };
        let cases = |is_meant: &dyn Fn(f64) -> bool| {
            let meant = self.gaps.iter().filter(|(_, gap)| is_meant(*gap));
            meant.filter_map(|(at, _)| rows.get(*at)).map(|(case, _)| (*case).clone()).collect()
        };
        let Sides { upper, lower } = &self.sides;
        Line {
            nearer_yes: side(&|at| upper.contains(at)),
            nearer_no: side(&|at| lower.contains(at)),
            neither: side(&|at| !upper.contains(at) && !lower.contains(at)),
            holds: cases(&|gap| gap > 0.0),
            holds_plainly: cases(&|gap| gap >= WIDEST_GAP),
            does_not_hold: cases(&|gap| gap <= 0.0),
        }
    }
}

/// What any two of the best lines have in common.
fn crossings(tried: &[Tried]) -> BTreeSet<Sides> {
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
    use proptest::prelude::*;
    use rstest::rstest;

    /// `police housing | care | court`: nearer yes, nearer no, neither; then in how many cases it holds, holds
    /// plainly, and does not hold.
    fn told(answers: &[(&str, &str)]) -> Option<(String, [usize; 3])> {
        let line = line(&network(answers), &urgent())?;
        let names = |orgs: &[OrgId]| orgs.iter().map(OrgId::as_str).collect::<Vec<_>>().join(" ");
        let sides = [&line.nearer_yes, &line.nearer_no, &line.neither].map(|orgs| names(orgs)).join(" | ");
        Some((sides, [&line.holds, &line.holds_plainly, &line.does_not_hold].map(Vec::len)))
    }

    #[rstest]
    #[case::always_the_same_line(
        &[("police", "yyy"), ("housing", "yyy"), ("care", "nnn")],
        "police housing | care | ", [3, 3, 0]
    )]
    #[case::who_says_that_it_depends_may_stand_aside(
        &[("police", "yyyy"), ("housing", "yyyy"), ("care", "nnnn"), ("court", "dndy")],
        "police housing | care | court", [4, 4, 0]
    )]
    #[case::who_says_that_it_depends_may_stand_nearer(
        &[("police", "yyyd"), ("housing", "dydy"), ("care", "nnnn")],
        "police housing | care | ", [4, 1, 0]
    )]
    #[case::two_changing_ones_between_two_that_never_meet(
        &[("police", "yyyy"), ("housing", "ynyn"), ("care", "nnnn"), ("court", "nyny")],
        "police | care | housing court", [4, 4, 0]
    )]
    #[case::one_case_of_four_goes_the_other_way(
        &[("police", "yyyn"), ("housing", "yyyn"), ("care", "nnny")],
        "police housing | care | ", [3, 3, 1]
    )]
    #[case::cases_in_which_all_agree_say_nothing(
        &[("police", "yyyyn"), ("care", "nnyyn")],
        "police | care | ", [2, 2, 0]
    )]
    #[case::cases_that_somebody_left_out_say_nothing_of_him(
        &[("police", "yyyy"), ("housing", "yyy."), ("care", "nnnn")],
        "police housing | care | ", [3, 3, 0]
    )]
    fn a_line_runs_through_the_cases(
        #[case] answers: &[(&str, &str)],
        #[case] sides: &str,
        #[case] cases: [usize; 3],
    ) {
        assert_eq!(told(answers), Some((sides.to_owned(), cases)));
    }

    #[rstest]
    #[case::nobody(&[])]
    #[case::all_alike(&[("police", "yny"), ("care", "yny")])]
    #[case::a_single_case(&[("police", "yyy"), ("care", "nyy")])]
    #[case::now_one_way_now_the_other(&[("police", "ynyn"), ("care", "nyny")])]
    #[case::one_case_of_three_goes_the_other_way(&[("police", "yyn"), ("care", "nny")])]
    #[case::two_of_five(&[("a", "yy"), ("b", "yn"), ("c", "ny"), ("d", "yn"), ("e", "nn")])]
    #[case::each_case_another(&[("police", "ynn"), ("housing", "nyn"), ("care", "nny")])]
    fn no_line_runs_through(#[case] answers: &[(&str, &str)]) {
        assert_eq!(told(answers), None);
    }

    proptest! {
        #[test]
        fn a_line_is_what_it_says_whoever_is_named_first(
            rows in proptest::collection::vec("[ydn.]{8}", 2..7),
        ) {
            let ids = ["a", "b", "c", "d", "e", "f"];
            let mut answers: Vec<(&str, &str)> = ids.into_iter().zip(rows.iter().map(String::as_str)).collect();
            let there = network(&answers);
            let found = line(&there, &urgent());
            answers.reverse();
            let mirrored = line(&network(&answers), &urgent()).map(|mut line| {
                for side in [&mut line.nearer_yes, &mut line.nearer_no, &mut line.neither] {
                    side.reverse();
                }
                line
            });
            prop_assert_eq!(&found, &mirrored);
            if let Some(line) = found {
                prop_assert!(line.holds.len() >= LEAST_CASES && line.holds.len() >= 3 * line.does_not_hold.len());
                prop_assert!(line.holds_plainly.iter().all(|case| line.holds.contains(case)));
                let value = |org: &OrgId, case: &CaseId| {
                    there.organisations[org].answers[&urgent()][case].verdict.value()
                };
                for (case, upper) in line.holds.iter().flat_map(|case| line.nearer_yes.iter().map(move |org| (case, org))) {
                    prop_assert!(line.nearer_no.iter().all(|lower| value(upper, case) > value(lower, case)));
                }
            }
        }
    }
}
