//! What organisations say of one another in the check-in, side by side and with direction. Raw values: they
//! are never ranked, and a mean is taken over at least three answers.

use std::collections::BTreeMap;

use super::enough::ENOUGH_ANSWERS;
use super::number;
use crate::domain::{Date, Network, OrgId, STATEMENT_MOST, Statement};

/// A value and when it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// From 1 to [`STATEMENT_MOST`].
    pub value: u32,
    /// When.
    pub on: Date,
    /// The value of the time before, if there was one.
    pub before: Option<u32>,
}

impl Given {
    /// How far it rose (above 0) or fell since the time before, −4 to 4. `None` the first time.
    #[must_use]
    pub fn change(&self) -> Option<i32> {
        Some(difference(self.value, self.before?))
    }
}

/// The latest answer of everybody about everybody.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Matrix {
    /// By who said it, of whom, to which statement.
    cells: BTreeMap<OrgId, BTreeMap<OrgId, BTreeMap<Statement, Given>>>,
}

impl Matrix {
    /// Keeps of all check-ins the latest value and the one before. What an organisation says of itself, and a value
    /// off the scale, is passed over.
    #[must_use]
    pub fn of(network: &Network) -> Self {
        let mut matrix = Self::default();
        for (from, organisation) in &network.organisations {
            // Check-ins are kept by day, so that the later come later.
            for ((on, to), check_in) in &organisation.check_ins {
                for statement in Statement::ALL {
                    let value = check_in.value(statement);
                    let Some(value) = value.filter(|value| (1..=STATEMENT_MOST).contains(value)) else {
                        continue;
                    };
                    if from != to {
                        let said =
                            matrix.cells.entry(from.clone()).or_default().entry(to.clone()).or_default();
                        let before = said.get(&statement).map(|given| given.value);
                        said.insert(statement, Given { value, on: *on, before });
                    }
                }
            }
        }
        matrix
    }

    /// What `from` last said of `to`.
    #[must_use]
    pub fn given(&self, from: &OrgId, to: &OrgId, statement: Statement) -> Option<Given> {
        self.cells.get(from)?.get(to)?.get(&statement).copied()
    }

    /// By how much `a` says more of `b` than `b` of `a`, −4 to 4. `None` when one of them has said nothing.
    #[must_use]
    pub fn gap(&self, a: &OrgId, b: &OrgId, statement: Statement) -> Option<i32> {
        let value = |from, to| self.given(from, to, statement).map(|given| given.value);
        Some(difference(value(a, b)?, value(b, a)?))
    }

    /// The mean of what everybody last said of everybody, 1 to 5. `None` under [`ENOUGH_ANSWERS`].
    #[must_use]
    pub fn mean(&self, statement: Statement) -> Option<f64> {
        let said = self.cells.values().flat_map(BTreeMap::values).filter_map(|said| said.get(&statement));
        mean(said.map(|given| given.value))
    }
}

/// The mean of at least [`ENOUGH_ANSWERS`] values; `None` of fewer, which would give away who said what.
fn mean(values: impl Iterator<Item = u32>) -> Option<f64> {
    let values: Vec<f64> = values.map(f64::from).collect();
    (values.len() >= ENOUGH_ANSWERS).then(|| values.iter().sum::<f64>() / number(values.len()))
}

/// Both lie between 1 and [`STATEMENT_MOST`].
const fn difference(one: u32, other: u32) -> i32 {
    one.cast_signed().saturating_sub(other.cast_signed())
}

#[cfg(test)]
mod tests {
    use super::super::answers::testing::org;
    use super::*;
    use Statement::{CanBeOpen, DoWhatTheySay, WantTheSame};
    use jiff::civil::date;

    /// Who says what of whom on which day of November.
    type Said<'a> = (&'a str, &'a str, i8, Statement, u32);

    fn of(said: &[Said<'_>]) -> Matrix {
        let mut network = Network::default();
        for (from, to, day, statement, value) in said {
            let organisation = network.organisations.entry(org(from)).or_default();
            let check_in = organisation.check_ins.entry((date(2026, 11, *day), org(to))).or_default();
            check_in.set(*statement, Some(*value));
        }
        Matrix::of(&network)
    }

    fn matrix() -> Matrix {
        of(&[
            ("police", "care", 21, DoWhatTheySay, 4),
            ("police", "care", 1, DoWhatTheySay, 2),
            ("police", "care", 1, CanBeOpen, 3),
            ("care", "police", 21, DoWhatTheySay, 5),
            ("care", "police", 21, WantTheSame, 6),
            ("care", "care", 21, DoWhatTheySay, 5),
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
        let three = ["care", "court", "school"].map(|to| ("police", to, 1, WantTheSame, 4));
        let with_last = [three[0], three[1], ("police", "school", 1, WantTheSame, 1)];
        assert_eq!(of(&three[..2]).mean(WantTheSame), None);
        assert_eq!(of(&with_last).mean(WantTheSame), Some(3.0));
    }
}
