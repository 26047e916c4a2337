//! Which few cases a blind round asks, and who guesses whom in it, when nobody has chosen: all cases of all others would
//! be fifty questions for each of six organisations.

use std::cmp::Reverse;

use super::TermReport;
use crate::domain::{CaseId, Network, OrgId, RoundKind, RoundPlan, TermId};
use crate::measures::{judgement_gap, splits};

/// So many cases are answered in one round.
const ANSWERED: usize = 6;
/// So many cases are guessed in one round.
const GUESSED: usize = 4;
/// So many others each organisation guesses.
const PARTNERS: usize = 2;

/// Chooses for a blind round what it asks. Answered are the cases that most of those who come have not answered yet;
/// guessed those that split most and those that are still open, between those two by two who lie furthest apart. A choice
/// that leaves nothing out is not written down, so that a case that is added later is asked as well.
pub fn ask_few(network: &Network, report: Option<&TermReport>, coming: &[OrgId], plan: &mut RoundPlan) {
    (plan.cases, plan.pairs) = (Vec::new(), Vec::new());
    let Some(term) = plan.term.clone() else { return };
    let all: Vec<&CaseId> = network.cases_for(&term).into_iter().map(|(case, _)| case).collect();
    let chosen = match plan.kind {
        RoundKind::AnswerCases => unanswered(network, &term, coming, &all),
        RoundKind::Guess => telling(network, &term, coming),
        _ => return,
    };
    if chosen.len() < all.len() {
        plan.cases = all.into_iter().filter(|case| chosen.contains(case)).cloned().collect();
    }
    if plan.kind == RoundKind::Guess && coming.len() > PARTNERS + 1 {
        plan.pairs = pairs(network, &term, report, coming);
    }
}

/// How many of those who come and have a wording have not answered a case.
pub(super) fn missing(network: &Network, term: &TermId, coming: &[OrgId], case: &CaseId) -> usize {
    let speaking = coming.iter().filter_map(|org| network.organisations.get(org));
    let speaking = speaking.filter(|it| it.speaks(term).is_some());
    speaking.filter(|it| it.answers.get(term).is_none_or(|answers| !answers.contains_key(case))).count()
}

fn unanswered(network: &Network, term: &TermId, coming: &[OrgId], all: &[&CaseId]) -> Vec<CaseId> {
    let missing = |case: &CaseId| missing(network, term, coming, case);
    let mut open: Vec<&CaseId> = all.iter().copied().filter(|case| missing(case) > 0).collect();
    open.sort_by_key(|case| Reverse(missing(case)));
    // When everybody has answered everything, the round is held to answer anew.
    let open = if open.is_empty() { all.to_vec() } else { open };
    open.into_iter().take(ANSWERED).cloned().collect()
}

/// The cases that tell most: those that split, the most first, then those that most have not answered.
fn telling(network: &Network, term: &TermId, coming: &[OrgId]) -> Vec<CaseId> {
    let mut cases = splits(network, term);
    // The order among those that split stays; it is by how far they do.
    cases.sort_by_key(|case| match case.splits() {
        true => (0, Reverse(0)),
        false => (1, Reverse(missing(network, term, coming, &case.case))),
    });
    cases.into_iter().map(|case| case.case).take(GUESSED).collect()
}

/// Who guess each other: the pairs that judge the cases most differently, then those whose words lie furthest apart, each
/// organisation in at most so many, and in one at least. Who neither defines the term nor answers its cases is in none:
/// there is nothing to guess.
fn pairs(
    network: &Network,
    term: &TermId,
    report: Option<&TermReport>,
    coming: &[OrgId],
) -> Vec<(OrgId, OrgId)> {
    let says = |org: &&OrgId| {
        let it = network.organisations.get(org);
        it.is_some_and(|it| it.speaks(term).is_some() || it.answers.contains_key(term))
    };
    let who: Vec<&OrgId> = coming.iter().filter(says).collect();
    let mut all: Vec<(&OrgId, &OrgId)> = Vec::new();
    for (at, one) in who.iter().enumerate() {
        all.extend(who.iter().skip(at + 1).map(|other| (*one, *other)));
    }
    let judged = |(a, b): &(&OrgId, &OrgId)| judgement_gap(network, term, a, b).unwrap_or_default();
    let worded = |(a, b): &(&OrgId, &OrgId)| {
        report.and_then(|report| report.pair(a, b)).map_or(0.0, |pair| pair.report.divergence)
    };
    all.sort_by(|x, y| judged(y).total_cmp(&judged(x)).then(worded(y).total_cmp(&worded(x))));
    let mut chosen: Vec<(&OrgId, &OrgId)> = Vec::new();
    let count =
        |chosen: &[(&OrgId, &OrgId)], org| chosen.iter().filter(|(a, b)| *a == org || *b == org).count();
    for pair in &all {
        if count(&chosen, pair.0) < PARTNERS && count(&chosen, pair.1) < PARTNERS {
            chosen.push(*pair);
        }
    }
    for org in who {
        let widest = all.iter().find(|(a, b)| *a == org || *b == org);
        if count(&chosen, org) == 0 {
            chosen.extend(widest.copied());
        }
    }
    chosen.into_iter().map(|(a, b)| (a.clone(), b.clone())).collect()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::{Answer, Case, Definition, Organisation, Term, Verdict};

    fn org(id: &str) -> OrgId {
        OrgId::parse(id).unwrap()
    }

    fn term() -> TermId {
        TermId::parse("urgent").unwrap()
    }

    /// Organisations `a`, `b`, … with a wording, each answering the cases `c0`, `c1`, … by a letter; `-` is no answer.
    fn network(rows: &[&str]) -> (Network, Vec<OrgId>) {
        let mut network = Network::default();
        network.terms.insert(term(), Term::of_label("urgent"));
        for (name, letters) in ('a'..).zip(rows) {
            let mut organisation = Organisation::default();
            organisation.definitions.insert(term(), Definition::of_wording("now"));
            for (at, letter) in letters.chars().enumerate() {
                let case = CaseId::parse(&format!("c{at}")).unwrap();
                let story = Case { terms: vec![term()], story: "…".into(), ..Case::default() };
                network.cases.insert(case.clone(), story);
                let verdict = Verdict::ALL.into_iter().find(|one| one.key().starts_with(letter));
                let answer = verdict.map(|verdict| Answer {
                    verdict,
                    because: String::new(),
                    on: None,
                    answered_on: None,
                    recorded_by: None,
                });
                let answers = organisation.answers.entry(term()).or_default();
                answers.extend(answer.map(|answer| (case, answer)));
            }
            network.charter.order.push(org(&name.to_string()));
            network.organisations.insert(org(&name.to_string()), organisation);
        }
        let coming = network.charter.order.clone();
        (network, coming)
    }

    fn asked(kind: RoundKind, rows: &[&str]) -> (String, String) {
        let (network, coming) = network(rows);
        let mut plan = RoundPlan::new(1, kind, Some(term()));
        ask_few(&network, None, &coming, &mut plan);
        let cases: Vec<&str> = plan.cases.iter().map(CaseId::as_str).collect();
        let pairs: Vec<String> = plan.pairs.iter().map(|(a, b)| format!("{a}{b}")).collect();
        (cases.join(" "), pairs.join(" "))
    }

    #[rstest]
    #[case::few_as_it_is(RoundKind::Guess, &["yny", "yyy"], "")]
    #[case::those_that_split(RoundKind::Guess, &["yyyyyyy", "ynynynd"], "c1 c3 c5 c6")]
    #[case::then_those_that_are_open(RoundKind::Guess, &["yyyyyy-", "yyny---"], "c2 c4 c5 c6")]
    #[case::what_is_not_answered(RoundKind::AnswerCases, &["y-y-", "yyy-"], "c1 c3")]
    #[case::everything_anew(RoundKind::AnswerCases, &["yy", "yy"], "")]
    #[case::not_everything_at_once(RoundKind::AnswerCases, &["--------", "-------y"], "c0 c1 c2 c3 c4 c5")]
    #[case::nothing_is_asked(RoundKind::Look, &["ynynyn", "nynyny"], "")]
    fn a_round_asks_the_cases_that_tell_most(
        #[case] kind: RoundKind,
        #[case] rows: &[&str],
        #[case] expected: &str,
    ) {
        assert_eq!(asked(kind, rows).0, expected);
    }

    #[rstest]
    #[case::three_guess_each_other(&["y", "n", "d"], "")]
    #[case::those_who_judge_most_differently(&["yyy", "nnn", "yyy", "nnn"], "ab ad bc cd")]
    #[case::each_in_one_at_least(&["yyy", "nnn", "nnd", "ndd", "yyy"], "ab be ac ce ad")]
    fn those_guess_each_other_who_judge_differently(#[case] rows: &[&str], #[case] expected: &str) {
        assert_eq!(asked(RoundKind::Guess, rows).1, expected);
    }

    #[test]
    fn nobody_guesses_who_says_nothing_of_the_term() {
        let (mut network, coming) = network(&["y", "n", "y", "n"]);
        network.organisations.insert(org("d"), Organisation::default());
        let mut plan = RoundPlan::new(1, RoundKind::Guess, Some(term()));
        ask_few(&network, None, &coming, &mut plan);
        assert!(!plan.pairs.is_empty());
        assert!(plan.pairs.iter().all(|(a, b)| *a != org("d") && *b != org("d")));
    }
}
