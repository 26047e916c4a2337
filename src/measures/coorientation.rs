//! What one organisation thinks that another thinks: co-orientation.
//!
//! With A's own answer a, B's own answer b and A's guess g of B: agreement lies between a and b, congruency
//! between a and g, accuracy between g and b.
//!
//! Source: J. McLeod and S. Chaffee, *American Behavioral Scientist* 16 (1973).

use crate::domain::Verdict;

use super::number;

/// The mean |d| between two series of answers, from 0: the form that people can read. `None` without a pair.
#[must_use]
pub fn mean_distance(pairs: impl IntoIterator<Item = (f64, f64)>) -> Option<f64> {
    let (mut sum, mut count) = (0.0, 0_usize);
    for (one, other) in pairs {
        sum += (one - other).abs();
        count += 1;
    }
    (count > 0).then(|| sum / number(count))
}

/// What a guess shows about two organisations and a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Orientation {
    /// They agree, and it was expected.
    TrueAgreement,
    /// They differ, and it was expected, though perhaps not how.
    TrueDifference,
    /// Agreement was expected, and they differ.
    FalseAgreement,
    /// A difference was expected, and they agree.
    FalseConflict,
}

/// What the guess of whoever answered `own` shows about the one who answered `theirs`.
#[must_use]
pub fn orientation(own: Verdict, theirs: Verdict, guess: Verdict) -> Orientation {
    match (own == theirs, own == guess) {
        (true, true) => Orientation::TrueAgreement,
        (false, false) => Orientation::TrueDifference,
        (false, true) => Orientation::FalseAgreement,
        (true, false) => Orientation::FalseConflict,
    }
}

/// What one organisation's guesses of another come to, as counts of cases. Not for comparing organisations
/// with one another: who guesses about somebody like himself has an easy time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Insight {
    /// All cases with both answers and a guess.
    pub cases: usize,
    /// In which both answer alike.
    pub alike: usize,
    /// In which the guess is the other's answer.
    pub understood: usize,
    /// In which the guess is one's own answer.
    pub feels_alike: usize,
    /// In which the guess is the other's answer though the two differ: whoever projects himself is "right"
    /// wherever they agree, so only these show understanding. At most `cases` − `alike`.
    pub understood_where_different: usize,
}

impl Insight {
    /// The cases in which the two differ.
    #[must_use]
    pub const fn different(&self) -> usize {
        self.cases.saturating_sub(self.alike)
    }
}

/// Counts over cases of own answer, the other's answer, and the guess of it.
#[must_use]
pub fn insight(cases: impl IntoIterator<Item = (Verdict, Verdict, Verdict)>) -> Insight {
    cases.into_iter().fold(Insight::default(), |so_far, (own, theirs, guess)| Insight {
        cases: so_far.cases + 1,
        alike: so_far.alike + usize::from(own == theirs),
        understood: so_far.understood + usize::from(guess == theirs),
        feels_alike: so_far.feels_alike + usize::from(own == guess),
        understood_where_different: so_far.understood_where_different
            + usize::from(guess == theirs && own != theirs),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const A: [f64; 4] = [9.0, 7.0, 3.0, 8.0];
    const GUESS_BY_A: [f64; 4] = [8.0, 7.0, 4.0, 8.0];
    const B: [f64; 4] = [4.0, 6.0, 8.0, 5.0];
    const GUESS_BY_B: [f64; 4] = [9.0, 8.0, 2.0, 9.0];

    #[rstest]
    #[case::agreement(A, B, 3.5)]
    #[case::congruency_of_a(A, GUESS_BY_A, 0.5)]
    #[case::congruency_of_b(B, GUESS_BY_B, 4.25)]
    #[case::accuracy_of_a(GUESS_BY_A, B, 3.0)]
    #[case::accuracy_of_b(GUESS_BY_B, A, 0.75)]
    fn worked_example(#[case] one: [f64; 4], #[case] other: [f64; 4], #[case] mean: f64) {
        assert!((mean_distance(one.into_iter().zip(other)).unwrap() - mean).abs() < 1e-3);
    }

    #[test]
    fn without_a_pair_there_is_no_distance() {
        assert_eq!(mean_distance([]), None);
    }

    #[rstest]
    #[case(Verdict::Yes, Verdict::Yes, Verdict::Yes, Orientation::TrueAgreement)]
    #[case(Verdict::Yes, Verdict::No, Verdict::No, Orientation::TrueDifference)]
    #[case(Verdict::Yes, Verdict::No, Verdict::Depends, Orientation::TrueDifference)]
    #[case(Verdict::Yes, Verdict::No, Verdict::Yes, Orientation::FalseAgreement)]
    #[case(Verdict::Yes, Verdict::Depends, Verdict::Yes, Orientation::FalseAgreement)]
    #[case(Verdict::Yes, Verdict::Yes, Verdict::No, Orientation::FalseConflict)]
    #[case(Verdict::Depends, Verdict::Depends, Verdict::Yes, Orientation::FalseConflict)]
    fn a_guess_is_held_against_both_answers(
        #[case] own: Verdict,
        #[case] theirs: Verdict,
        #[case] guess: Verdict,
        #[case] expected: Orientation,
    ) {
        assert_eq!(orientation(own, theirs, guess), expected);
    }

    #[test]
    fn whoever_projects_himself_is_right_only_where_they_agree() {
        use Verdict::{Depends, No, Yes};
        let cases = [(Yes, Yes, Yes), (No, No, No), (Yes, No, Yes), (Depends, No, Depends), (Yes, No, No)];
        let expected =
            Insight { cases: 5, alike: 2, understood: 3, feels_alike: 4, understood_where_different: 1 };
        let found = insight(cases);
        assert_eq!(found, expected);
        assert_eq!(found.different(), 3);
        assert_eq!(insight([]), Insight::default());
    }
}
