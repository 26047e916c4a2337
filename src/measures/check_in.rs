//! What organisations say of one another in the check-in, side by side and with direction. Raw values: they
//! are never ranked, and a mean is taken over at least three answers.

use std::collections::BTreeMap;

use super::enough::ENOUGH_ANSWERS;
use super::number;
use crate::domain::{Date, OrgId};

/// Which of the three statements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Statement {
    /// They do what they say.
    DoWhatTheySay,
    /// They want what we want.
    WantTheSame,
    /// We can be open with them.
    CanBeOpen,
}

/// The statements, in the order in which they are asked.
pub const STATEMENTS: [Statement; 3] =
    [Statement::DoWhatTheySay, Statement::WantTheSame, Statement::CanBeOpen];

/// One answer in a check-in. Whoever skips a statement gives none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckIn {
    /// Who answers.
    pub from: OrgId,
    /// Of whom.
    pub to: OrgId,
    /// When.
    pub on: Date,
    /// To which statement.
    pub statement: Statement,
    /// From 1 to 5; another value is passed over.
    pub value: u8,
}

/// A value and when it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// From 1 to 5.
    pub value: u8,
    /// When.
    pub on: Date,
    /// The value of the time before, if there was one.
    pub before: Option<u8>,
}

impl Given {
    /// How far it rose (above 0) or fell since the time before, −4 to 4. `None` the first time.
    #[must_use]
    pub fn change(&self) -> Option<i8> {
        Some(difference(self.value, self.before?))
    }
}

/// The latest answer of everybody about everybody.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Matrix {
    cells: BTreeMap<(OrgId, OrgId, Statement), Given>,
}

impl Matrix {
    /// Keeps of all answers the latest and the one before. What an organisation says of itself, and a value off
    /// the scale, is passed over.
    #[must_use]
    pub fn of(answers: impl IntoIterator<Item = CheckIn>) -> Self {
        let mut answers: Vec<CheckIn> = answers
            .into_iter()
            .filter(|answer| (1..=5).contains(&answer.value) && answer.from != answer.to)
            .collect();
        answers.sort_by_key(|answer| answer.on);
        let mut cells: BTreeMap<(OrgId, OrgId, Statement), Given> = BTreeMap::new();
        for CheckIn { from, to, on, statement, value } in answers {
            let key = (from, to, statement);
            let before = cells.get(&key).map(|given| given.value);
            cells.insert(key, Given { value, on, before });
        }
        Self { cells }
    }

    /// What `from` last said of `to`.
    #[must_use]
    pub fn given(&self, from: &OrgId, to: &OrgId, statement: Statement) -> Option<Given> {
        self.cells.get(&(from.clone(), to.clone(), statement)).copied()
    }

    /// By how much `a` says more of `b` than `b` of `a`, −4 to 4. `None` when one of them has said nothing.
    #[must_use]
    pub fn gap(&self, a: &OrgId, b: &OrgId, statement: Statement) -> Option<i8> {
        let value = |from, to| self.given(from, to, statement).map(|given| given.value);
        Some(difference(value(a, b)?, value(b, a)?))
    }

    /// The mean of what everybody last said of everybody, 1 to 5. `None` under [`ENOUGH_ANSWERS`].
    #[must_use]
    pub fn mean(&self, statement: Statement) -> Option<f64> {
        mean(self.cells.iter().filter(|((.., asked), _)| *asked == statement).map(|(_, given)| given.value))
    }
}

/// The mean of at least [`ENOUGH_ANSWERS`] values; `None` of fewer, which would give away who said what.
fn mean(values: impl Iterator<Item = u8>) -> Option<f64> {
    let values: Vec<f64> = values.map(f64::from).collect();
    (values.len() >= ENOUGH_ANSWERS).then(|| values.iter().sum::<f64>() / number(values.len()))
}

/// Both lie between 1 and 5.
const fn difference(one: u8, other: u8) -> i8 {
    one.cast_signed().saturating_sub(other.cast_signed())
}

#[cfg(test)]
mod tests {
    use super::super::answers::testing::org;
    use super::*;
    use Statement::{CanBeOpen, DoWhatTheySay, WantTheSame};
    use jiff::civil::date;

    fn answer(from: &str, to: &str, day: i8, statement: Statement, value: u8) -> CheckIn {
        CheckIn { from: org(from), to: org(to), on: date(2026, 11, day), statement, value }
    }

    fn matrix() -> Matrix {
        Matrix::of([
            answer("police", "care", 21, DoWhatTheySay, 4),
            answer("police", "care", 1, DoWhatTheySay, 2),
            answer("police", "care", 1, CanBeOpen, 3),
            answer("care", "police", 21, DoWhatTheySay, 5),
            answer("care", "police", 21, WantTheSame, 6),
            answer("care", "care", 21, DoWhatTheySay, 5),
        ])
    }

    #[test]
    fn the_latest_value_stands_beside_the_one_before() {
        let (police, care, matrix) = (org("police"), org("care"), matrix());
        let given = matrix.given(&police, &care, DoWhatTheySay).unwrap();
        assert_eq!(given, Given { value: 4, on: date(2026, 11, 21), before: Some(2) });
        assert_eq!(given.change(), Some(2));
        assert_eq!(matrix.given(&care, &police, DoWhatTheySay).unwrap().change(), None);
    }

    #[test]
    fn a_skipped_statement_keeps_the_value_and_the_day_of_the_time_before() {
        let given = matrix().given(&org("police"), &org("care"), CanBeOpen).unwrap();
        assert_eq!(given, Given { value: 3, on: date(2026, 11, 1), before: None });
    }

    #[test]
    fn nothing_is_made_of_what_was_not_said() {
        let (police, care, matrix) = (org("police"), org("care"), matrix());
        assert_eq!(matrix.given(&police, &care, WantTheSame), None);
        assert_eq!(matrix.given(&care, &police, WantTheSame), None, "off the scale");
        assert_eq!(matrix.given(&care, &care, DoWhatTheySay), None, "of itself");
        assert_eq!(matrix.gap(&police, &care, CanBeOpen), None);
    }

    #[test]
    fn the_gap_has_a_direction() {
        let (police, care, matrix) = (org("police"), org("care"), matrix());
        assert_eq!(matrix.gap(&police, &care, DoWhatTheySay), Some(-1));
        assert_eq!(matrix.gap(&care, &police, DoWhatTheySay), Some(1));
    }

    #[test]
    fn a_mean_is_taken_from_three_answers_on() {
        let three = ["care", "court", "school"].map(|to| answer("police", to, 1, WantTheSame, 4));
        let (last, two) = three.split_last().unwrap();
        assert_eq!(Matrix::of(two.to_vec()).mean(WantTheSame), None);
        let last = CheckIn { value: 1, ..last.clone() };
        assert_eq!(Matrix::of(two.iter().cloned().chain([last])).mean(WantTheSame), Some(3.0));
    }
}
