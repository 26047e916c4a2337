//! What a second round of answers has brought. Consensus and stability are two things, and a stable split
//! is a result to record, not a failure to repeat.

use std::collections::{BTreeMap, BTreeSet};

use super::answers::rank;
use super::enough::{ENOUGH_CASES, ENOUGH_ORGANISATIONS, Unmeasured};
use super::kappa::{Weights, kappa};
use super::number;
use crate::domain::{CaseId, OrgId, Verdict};

/// The share that has to stand together, the usual one of Delphi studies (I. Diamond and others, *Journal of
/// Clinical Epidemiology* 67, 2014).
const TOGETHER: f64 = 0.75;
/// More than this share has to keep its answer: under 15 % of change, answers have settled (M. Scheibe, M. Skutsch
/// and J. Schofer in H. Linstone and M. Turoff, *The Delphi Method*, 1975, of the distribution as a whole).
const SETTLED: f64 = 0.85;
/// Verdicts are no scale with one cut: no, depends and yes each stand for themselves.
const VERDICTS_APART: [u32; 2] = [1, 2];

/// How many stand together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Consensus {
    /// The share of the largest part, above 0 to 1.
    pub share: f64,
    /// Which part of the scale that is, from 0 at the low end: for verdicts no 0, depends 1, yes 2. Of two
    /// equally large ones the higher.
    pub part: usize,
}

impl Consensus {
    /// How many stand in the same part of a scale that is cut before each of `cuts`. These are fixed beforehand,
    /// or a cut can be found that makes any answers agree. `None` under [`ENOUGH_ORGANISATIONS`] answers.
    fn of(answers: &[u32], cuts: &[u32]) -> Option<Self> {
        if answers.len() < ENOUGH_ORGANISATIONS {
            return None;
        }
        let part = |answer: u32| cuts.iter().filter(|cut| answer >= **cut).count();
        let in_part = |which: usize| answers.iter().filter(|answer| part(**answer) == which).count();
        let (most, part) = (0..=cuts.len()).map(|which| (in_part(which), which)).max()?;
        Some(Self { share: number(most) / number(answers.len()), part })
    }

    /// Whether at least three quarters stand together.
    #[must_use]
    pub fn is_reached(&self) -> bool {
        self.share >= TOGETHER
    }
}

/// How far answers stayed what they were from one round to the next.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stability {
    /// The answers given in both rounds.
    pub in_both: usize,
    /// How many of them are the same.
    pub kept: usize,
}

impl Stability {
    /// Of the earlier and the later answer of each who gave both. `None` without one.
    fn of(pairs: &[(u32, u32)]) -> Option<Self> {
        let kept = pairs.iter().filter(|(before, now)| before == now).count();
        (!pairs.is_empty()).then_some(Self { in_both: pairs.len(), kept })
    }

    /// The share that kept its answer, 0 to 1.
    #[must_use]
    pub fn share(&self) -> f64 {
        number(self.kept) / number(self.in_both)
    }

    /// Whether answers have settled.
    #[must_use]
    pub fn is_reached(&self) -> bool {
        self.share() > SETTLED
    }
}

/// Where the answers to a case stand after another round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Course {
    /// Enough stand together and keep their answers.
    Consensus,
    /// Enough stand together, but answers have only just changed.
    FreshConsensus,
    /// They stand apart and keep their answers: a result to record.
    StableSplit,
    /// They stand apart and answers still change: another round may bring something.
    StillMoving,
}

impl Course {
    fn of(consensus: Consensus, stability: Stability) -> Self {
        match (consensus.is_reached(), stability.is_reached()) {
            (true, true) => Self::Consensus,
            (true, false) => Self::FreshConsensus,
            (false, true) => Self::StableSplit,
            (false, false) => Self::StillMoving,
        }
    }
}

/// The answers of a round, by case and organisation.
pub type Round = BTreeMap<CaseId, BTreeMap<OrgId, Verdict>>;

/// What another round brought for one case.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRound {
    /// Which case.
    pub case: CaseId,
    /// How many stand together now; `None` under [`ENOUGH_ORGANISATIONS`] answers.
    pub consensus: Option<Consensus>,
    /// How many kept their answer; `None` when nobody answered both times.
    pub stability: Option<Stability>,
}

impl CaseRound {
    /// Where the answers stand. `None` when consensus or stability cannot be told.
    #[must_use]
    pub fn course(&self) -> Option<Course> {
        Some(Course::of(self.consensus?, self.stability?))
    }
}

/// What another round brought.
#[derive(Debug, Clone, PartialEq)]
pub struct Rounds {
    /// Over all answers; `None` when nobody answered a case both times.
    pub stability: Option<Stability>,
    /// Cohen's kappa between the rounds over all answers, weighted quadratically, or why there is none.
    pub kappa: Result<f64, Unmeasured>,
    /// Case by case, by id.
    pub cases: Vec<CaseRound>,
}

/// Compares two rounds of answers to the cases of one term. Whoever left or came in between counts for
/// consensus, which is about the later round, and not for stability.
#[must_use]
pub fn rounds(before: &Round, now: &Round) -> Rounds {
    let both = |case: &CaseId| both(before.get(case), now.get(case));
    let pairs = |case: &CaseId| both(case).into_iter().map(|(_, was, is)| (was, is)).collect::<Vec<_>>();
    let asked: BTreeSet<&CaseId> = before.keys().chain(now.keys()).collect();
    let each: Vec<_> = asked.iter().map(|case| both(case)).collect();
    let all: Vec<(u32, u32)> = each.iter().flatten().map(|(_, was, is)| (*was, *is)).collect();
    let cases = asked.into_iter().map(|case| {
        let answers: Vec<u32> =
            now.get(case).into_iter().flat_map(BTreeMap::values).map(|verdict| rank(*verdict)).collect();
        CaseRound {
            case: case.clone(),
            consensus: Consensus::of(&answers, &VERDICTS_APART),
            stability: Stability::of(&pairs(case)),
        }
    });
    Rounds { cases: cases.collect(), stability: Stability::of(&all), kappa: kappa_of(&each, &all) }
}

type Answers = BTreeMap<OrgId, Verdict>;

/// Who answered a case in both rounds, with the earlier and the later answer.
type Both<'a> = (&'a OrgId, u32, u32);

/// Of each who gave both.
fn both<'a>(before: Option<&'a Answers>, now: Option<&Answers>) -> Vec<Both<'a>> {
    let (Some(before), Some(now)) = (before, now) else { return Vec::new() };
    before.iter().filter_map(|(org, was)| Some((org, rank(*was), rank(*now.get(org)?)))).collect()
}

/// The coefficient, from as many organisations and cases as any other needs.
fn kappa_of(each: &[Vec<Both<'_>>], all: &[(u32, u32)]) -> Result<f64, Unmeasured> {
    let shared = || each.iter().filter(|both| both.len() > 1);
    let cases = shared().count();
    let organisations = shared().flatten().map(|(org, ..)| org).collect::<BTreeSet<_>>().len();
    if organisations < ENOUGH_ORGANISATIONS {
        return Err(Unmeasured::TooFewOrganisations { organisations });
    }
    if cases < ENOUGH_CASES {
        return Err(Unmeasured::TooFewCases { cases });
    }
    kappa(all, Weights::Quadratic).ok_or(Unmeasured::NoVariation)
}

#[cfg(test)]
mod tests {
    use super::super::answers::testing::{case, org, verdict};
    use super::*;
    use rstest::rstest;

    const FIRST: [u32; 10] = [4, 2, 3, 1, 4, 2, 3, 1, 4, 2];
    const SECOND: [u32; 10] = [4, 2, 3, 1, 4, 1, 3, 2, 4, 2];
    /// One of ten has left.
    const THIRD: [u32; 9] = [4, 1, 3, 1, 4, 1, 3, 2, 4];

    #[rstest]
    #[case::second_round(&FIRST, &SECOND, 0.8, 0.92, false)]
    #[case::third_round(&SECOND, &THIRD, 0.889, 0.962, true)]
    fn published_example_of_stability(
        #[case] before: &[u32],
        #[case] now: &[u32],
        #[case] share: f64,
        #[case] kappa: f64,
        #[case] reached: bool,
    ) {
        let pairs: Vec<(u32, u32)> = before.iter().copied().zip(now.iter().copied()).collect();
        let stability = Stability::of(&pairs).unwrap();
        assert!((stability.share() - share).abs() < 1e-3, "{stability:?}");
        let between = super::kappa(&pairs, Weights::Quadratic).unwrap();
        assert!((between - kappa).abs() < 1e-3, "{between}");
        assert_eq!(stability.is_reached(), reached);
    }

    #[test]
    fn the_example_ends_in_a_stable_split() {
        let consensus = Consensus::of(&THIRD, &[3]).unwrap();
        assert!((consensus.share - 0.556).abs() < 1e-3 && consensus.part == 1);
        let pairs: Vec<(u32, u32)> = SECOND.into_iter().zip(THIRD).collect();
        assert_eq!(Course::of(consensus, Stability::of(&pairs).unwrap()), Course::StableSplit);
    }

    fn round(cases: &[&str]) -> Round {
        let who = ["police", "care", "council", "court", "school", "housing", "clinic"];
        let answers = |letters: &str| {
            letters.chars().zip(who).filter_map(|(letter, id)| Some((org(id), verdict(letter)?))).collect()
        };
        (1..).zip(cases).map(|(number, letters)| (case(number), answers(letters))).collect()
    }

    #[rstest]
    #[case::settled("yyyn", "yyyn", Some(Course::Consensus))]
    #[case::that_it_does_not_apply("nnnn", "nnnn", Some(Course::Consensus))]
    #[case::that_it_depends("dddd", "dddd", Some(Course::Consensus))]
    #[case::they_came_together("ynyn", "yyyn", Some(Course::FreshConsensus))]
    #[case::they_stay_apart("ynyn", "ynyn", Some(Course::StableSplit))]
    #[case::depends_is_no_half_yes("yydd", "yydd", Some(Course::StableSplit))]
    #[case::one_of_seven_changes("yyyynnn", "yyyynnd", Some(Course::StableSplit))]
    #[case::two_of_seven_change("yyyynnn", "yyyyndd", Some(Course::StillMoving))]
    #[case::they_move("ynyn", "nnyy", Some(Course::StillMoving))]
    #[case::somebody_left("ynynn", "ynyn.", Some(Course::StableSplit))]
    #[case::two("yy", "yy", None)]
    #[case::others("yyy...", "...yyy", None)]
    fn a_case_after_another_round(#[case] before: &str, #[case] now: &str, #[case] course: Option<Course>) {
        let rounds = rounds(&round(&[before]), &round(&[now]));
        assert_eq!(rounds.cases.iter().map(CaseRound::course).collect::<Vec<_>>(), [course]);
    }

    #[test]
    fn stability_is_told_over_all_cases_too() {
        let rounds = rounds(&round(&["ynn", "ddd"]), &round(&["ynn", "ddy", "yyy"]));
        let stability = rounds.stability.unwrap();
        assert_eq!((stability.in_both, stability.kept), (6, 5));
        let third = rounds.cases.get(2).unwrap();
        assert_eq!((third.stability, third.course()), (None, None));
        assert_eq!(third.consensus, Some(Consensus { share: 1.0, part: 2 }));
    }

    #[rstest]
    #[case::two_organisations(&["yn"; 10], Err(Unmeasured::TooFewOrganisations { organisations: 2 }))]
    #[case::a_third_alone(&["yn.", "..y"], Err(Unmeasured::TooFewOrganisations { organisations: 2 }))]
    #[case::one_case(&["ynd"], Err(Unmeasured::TooFewCases { cases: 1 }))]
    #[case::nine_cases(&["ynd"; 9], Err(Unmeasured::TooFewCases { cases: 9 }))]
    #[case::one_answer_throughout(&["yyy"; 10], Err(Unmeasured::NoVariation))]
    #[case::enough(&["ynd"; 10], Ok(1.0))]
    fn few_answers_give_no_coefficient(#[case] answers: &[&str], #[case] expected: Result<f64, Unmeasured>) {
        assert_eq!(rounds(&round(answers), &round(answers)).kappa, expected);
    }

    #[test]
    fn without_answers_nothing_is_said() {
        let kappa = Err(Unmeasured::TooFewOrganisations { organisations: 0 });
        let nothing = Rounds { stability: None, kappa, cases: Vec::new() };
        assert_eq!(rounds(&Round::new(), &Round::new()), nothing);
    }
}
