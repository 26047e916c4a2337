//! The four orientations of leadership in a network, each with what was done for it, and which of them has had no
//! attention lately. It is about the network as a whole, never about one organisation or one person.
//!
//! Source: the four orientations are those of G. Yukl, *The Leadership Quarterly* 15 (2012) and *Leadership in
//! Organizations*: task, relations, change, external.

use crate::domain::{CommitmentState, Date, Network};

/// What leadership is turned to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Leadership {
    /// That what was promised is done.
    Task,
    /// That we understand each other.
    Relations,
    /// That we see why it matters and what has to become otherwise.
    Change,
    /// That others stand for the network, and it is heard elsewhere.
    External,
}

impl Leadership {
    /// All four, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Task, Self::Relations, Self::Change, Self::External];
}

/// So many days count as lately: a network that meets every quarter has done something for each in that time.
pub const LATELY: i64 = 92;

const HOURS: i64 = 24;

/// How much attention an orientation has had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attention {
    /// Something was done on this day, no more than [`LATELY`] days ago.
    Lately(Date),
    /// The last was done on this day, longer ago.
    LongAgo(Date),
    /// Something was done, and nowhere stands when: nothing can be said of it.
    Undated,
    /// Nothing at all was done.
    Never,
}

impl Attention {
    /// Whether the network has neglected it lately.
    #[must_use]
    pub const fn is_neglected(self) -> bool {
        matches!(self, Self::LongAgo(_) | Self::Never)
    }
}

/// How much was done for each orientation, as counts of the whole network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Deeds {
    /// Commitments that are still to be done and not late.
    pub open: usize,
    /// Commitments that were kept.
    pub kept: usize,
    /// Commitments whose day has passed.
    pub late: usize,
    /// Explanations of why a word has to mean what it means, one a direction.
    pub explained: usize,
    /// Check-ins of one organisation about another, one a day, that say something.
    pub check_ins: usize,
    /// Misconceptions that the organisation they are about has accepted as cleared.
    pub cleared: usize,
    /// Stories that are told for a term.
    pub cases: usize,
    /// Terms that say why they matter.
    pub why: usize,
    /// Sponsors, champions, and those who represent the network elsewhere.
    pub sponsors: usize,
}

/// What was done for each orientation, by a day.
#[must_use]
pub fn deeds(network: &Network, today: Date) -> Deeds {
    let commitments = || network.commitments.values();
    let members = || network.organisations.values();
    Deeds {
        open: commitments().filter(|it| it.is_open() && !it.is_late(today)).count(),
        kept: commitments().filter(|it| it.state == CommitmentState::Kept).count(),
        late: commitments().filter(|it| it.is_late(today)).count(),
        explained: members().map(|org| org.explained.len()).sum(),
        check_ins: members().flat_map(|org| org.check_ins.values()).filter(|it| !it.is_skipped()).count(),
        cleared: network
            .organisations
            .iter()
            .flat_map(|(org, it)| it.misconceptions.iter().map(move |(key, found)| (org, key, found)))
            .filter(|(org, key, found)| network.is_cleared(org, key, found))
            .count(),
        cases: network.cases.values().filter(|case| !case.terms.is_empty()).count(),
        why: network.terms.values().filter(|term| !term.why_it_matters.trim().is_empty()).count(),
        sponsors: network.sponsors.len(),
    }
}

impl Deeds {
    /// How many there are for an orientation.
    #[must_use]
    pub const fn of(&self, side: Leadership) -> usize {
        match side {
            Leadership::Task => self.open + self.kept + self.late,
            Leadership::Relations => self.explained + self.check_ins + self.cleared,
            Leadership::Change => self.cases + self.why,
            Leadership::External => self.sponsors,
        }
    }
}

/// How much attention an orientation has had by a day: from its last deed with a date.
///
/// - *task*: a commitment counts on the day by which it is to be done, on today while that is still to come, and
///   on the day of the workshop in which it was made; one that was dropped does not count.
/// - *relations*: an explanation, a check-in, a misconception that was noticed or accepted, each on its day.
/// - *change*: an answer to a case on its day. Neither a story nor why a term matters carries a date: they count
///   as done, undated.
/// - *external*: a sponsor on the day since which it is one.
#[must_use]
pub fn attention(network: &Network, side: Leadership, today: Date) -> Attention {
    let last = match side {
        Leadership::Task => last(task(network), today),
        Leadership::Relations => last(relations(network), today),
        Leadership::Change => last(change(network), today),
        Leadership::External => last(network.sponsors.values().map(|sponsor| sponsor.since), today),
    };
    match last {
        Some(day) if day.duration_until(today).as_hours() <= LATELY * HOURS => Attention::Lately(day),
        Some(day) => Attention::LongAgo(day),
        None if deeds(network, today).of(side) > 0 => Attention::Undated,
        None => Attention::Never,
    }
}

/// The last of some days; one that is still to come counts as today.
fn last(days: impl IntoIterator<Item = Option<Date>>, today: Date) -> Option<Date> {
    days.into_iter().flatten().map(|day| day.min(today)).max()
}

fn task(network: &Network) -> impl Iterator<Item = Option<Date>> {
    network.commitments.values().filter(|it| it.state != CommitmentState::Dropped).flat_map(|commitment| {
        let made_in = commitment.workshop.as_ref().and_then(|id| {
            network.workshops.iter().find(|(workshop, _)| workshop.as_str() == id).map(|(_, found)| found)
        });
        [commitment.by, made_in.and_then(|workshop| workshop.head.on)]
    })
}

fn relations(network: &Network) -> impl Iterator<Item = Option<Date>> {
    network.organisations.values().flat_map(|org| {
        let explained = org.explained.values().map(|it| it.explained_on);
        let check_ins = org.check_ins.iter().filter(|(_, it)| !it.is_skipped()).map(|((on, _), _)| Some(*on));
        let noticed = org.misconceptions.values().map(|it| it.noticed_on);
        let accepted = org.accepts.values().map(|it| it.accepted_on);
        explained.chain(check_ins).chain(noticed).chain(accepted)
    })
}

fn change(network: &Network) -> impl Iterator<Item = Option<Date>> {
    let answers = network.organisations.values().flat_map(|org| org.answers.values());
    answers.flat_map(|answers| answers.values()).map(|answer| answer.answered_on)
}

#[cfg(test)]
mod tests {
    use super::super::answers::testing::{case, network, org, urgent};
    use super::*;
    use crate::domain::{CheckIn, Commitment, Misconception, Sponsor, Statement, Term};
    use jiff::civil::date;
    use rstest::rstest;

    const TODAY: Date = date(2026, 11, 23);

    fn promise(network: &mut Network, by: Option<Date>, state: CommitmentState) {
        let commitment = Commitment { by, state, ..Commitment::default() };
        network.commitments.insert(format!("c{}", network.commitments.len() + 1), commitment);
    }

    fn check_in(network: &mut Network, on: Date, value: Option<u32>) {
        let mut check_in = CheckIn::default();
        check_in.set(Statement::CanBeOpen, value);
        network.organisations.entry(org("police")).or_default().check_ins.insert((on, org("care")), check_in);
    }

    fn sponsor(network: &mut Network, since: Option<Date>) {
        let sponsor = Sponsor { name: "The mayor".into(), since, ..Sponsor::default() };
        network.sponsors.insert("s1".into(), sponsor);
    }

    fn noticed(network: &mut Network, on: Option<Date>) {
        let misconception = Misconception {
            about: org("care"),
            believed: "They never come.".into(),
            is_so: "They come within a day.".into(),
            term: None,
            cases: Vec::new(),
            noticed_on: on,
            recorded_by: None,
        };
        let police = network.organisations.entry(org("police")).or_default();
        police.misconceptions.insert("m1".into(), misconception);
    }

    fn answered(network: &mut Network, on: Option<Date>) {
        let police = network.organisations.get_mut(&org("police")).unwrap();
        police.answers.get_mut(&urgent()).unwrap().get_mut(&case(1)).unwrap().answered_on = on;
    }

    use Attention::{Lately, LongAgo, Never, Undated};
    use Leadership::{Change, External, Relations, Task};

    #[rstest]
    #[case::nothing_at_all(Task, |_: &mut Network| {}, Never)]
    #[case::a_day_to_come_is_today(Task, |n: &mut Network| promise(n, Some(date(2027, 3, 1)), CommitmentState::Open), Lately(TODAY))]
    #[case::kept_in_spring(Task, |n: &mut Network| promise(n, Some(date(2026, 5, 1)), CommitmentState::Kept), LongAgo(date(2026, 5, 1)))]
    #[case::without_a_day(Task, |n: &mut Network| promise(n, None, CommitmentState::Open), Undated)]
    #[case::dropped_is_no_deed(Task, |n: &mut Network| promise(n, Some(TODAY), CommitmentState::Dropped), Never)]
    #[case::a_check_in(Relations, |n: &mut Network| check_in(n, date(2026, 11, 1), Some(4)), Lately(date(2026, 11, 1)))]
    #[case::a_check_in_that_was_skipped(Relations, |n: &mut Network| check_in(n, date(2026, 11, 1), None), Never)]
    #[case::the_last_day_that_is_lately(Relations, |n: &mut Network| check_in(n, date(2026, 8, 23), Some(4)), Lately(date(2026, 8, 23)))]
    #[case::a_day_before_that(Relations, |n: &mut Network| check_in(n, date(2026, 8, 22), Some(4)), LongAgo(date(2026, 8, 22)))]
    #[case::a_misconception_that_was_noticed(Relations, |n: &mut Network| noticed(n, Some(TODAY)), Lately(TODAY))]
    #[case::cases_without_a_dated_answer(Change, |_: &mut Network| {}, Undated)]
    #[case::an_answer(Change, |n: &mut Network| answered(n, Some(date(2026, 1, 1))), LongAgo(date(2026, 1, 1)))]
    #[case::a_sponsor(External, |n: &mut Network| sponsor(n, Some(date(2026, 10, 1))), Lately(date(2026, 10, 1)))]
    #[case::a_sponsor_since_nobody_knows_when(External, |n: &mut Network| sponsor(n, None), Undated)]
    fn attention_goes_by_the_last_dated_deed(
        #[case] side: Leadership,
        #[case] done: fn(&mut Network),
        #[case] expected: Attention,
    ) {
        let mut network = network(&[("police", "y"), ("care", "n")]);
        done(&mut network);
        assert_eq!(attention(&network, side, TODAY), expected);
        assert_eq!(expected.is_neglected(), matches!(expected, Never | LongAgo(_)));
    }

    #[test]
    fn a_workshop_dates_the_commitments_made_in_it() {
        let mut network = network(&[]);
        promise(&mut network, None, CommitmentState::Open);
        let id = crate::domain::WorkshopId::parse("kick-off").unwrap();
        network.workshops.entry(id).or_default().head.on = Some(date(2026, 11, 21));
        network.commitments.get_mut("c1").unwrap().workshop = Some("kick-off".into());
        assert_eq!(attention(&network, Task, TODAY), Lately(date(2026, 11, 21)));
    }

    #[test]
    fn everything_is_counted_once() {
        let mut network = network(&[("police", "y"), ("care", "n")]);
        network.terms.insert(urgent(), Term { why_it_matters: "It decides.".into(), ..Term::default() });
        promise(&mut network, Some(date(2026, 11, 22)), CommitmentState::Open);
        promise(&mut network, Some(TODAY), CommitmentState::Open);
        promise(&mut network, None, CommitmentState::Late);
        promise(&mut network, None, CommitmentState::Kept);
        promise(&mut network, None, CommitmentState::Dropped);
        check_in(&mut network, TODAY, Some(2));
        check_in(&mut network, date(2026, 1, 1), None);
        sponsor(&mut network, None);
        let expected = Deeds {
            open: 1,
            kept: 1,
            late: 2,
            check_ins: 1,
            cases: 1,
            why: 1,
            sponsors: 1,
            ..Deeds::default()
        };
        let found = deeds(&network, TODAY);
        assert_eq!(found, expected);
        assert_eq!(Leadership::ALL.map(|side| found.of(side)), [4, 1, 2, 1]);
    }
}
