//! To which side each organisation leans in the cases of a term that are judged differently.

use super::answers::rows;
use crate::domain::{Network, OrgId, TermId, Verdict};

/// To which side somebody leans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Leaning {
    /// Says yes each time.
    Yes,
    /// Says yes more often than either of the others.
    MostlyYes,
    /// Neither yes nor no prevails.
    Between,
    /// Says no more often than either of the others.
    MostlyNo,
    /// Says no each time.
    No,
}

impl Leaning {
    fn of(verdicts: &[Verdict]) -> Option<Self> {
        let count = |wanted| verdicts.iter().filter(|verdict| **verdict == wanted).count();
        let (yes, depends, no) = (count(Verdict::Yes), count(Verdict::Depends), count(Verdict::No));
        Some(match verdicts.len() {
            0 => return None,
            all if yes == all => Self::Yes,
            all if no == all => Self::No,
            _ if yes > no && yes > depends => Self::MostlyYes,
            _ if no > yes && no > depends => Self::MostlyNo,
            _ => Self::Between,
        })
    }
}

/// To which side each organisation leans, in the network's order, counted over the cases of a term that not all
/// who answered judge alike. Who answered fewer than half of these is left out: a few answers lean by chance.
#[must_use]
pub fn leanings(network: &Network, term: &TermId) -> Vec<(OrgId, Leaning)> {
    let mut rows = rows(network, term);
    rows.retain(|(_, answers)| answers.windows(2).any(|two| two.first().map(said) != two.last().map(said)));
    let leaning = |org: &OrgId| {
        let all = rows.iter().flat_map(|(_, answers)| answers);
        let own: Vec<Verdict> = all.filter(|(who, _)| *who == org).map(said).collect();
        Leaning::of(&own).filter(|_| 2 * own.len() >= rows.len())
    };
    network.in_order().into_iter().filter_map(|org| Some((org.clone(), leaning(org)?))).collect()
}

fn said((_, verdict): &(&OrgId, Verdict)) -> Verdict {
    *verdict
}

#[cfg(test)]
mod tests {
    use super::super::answers::testing::{network, org, urgent};
    use super::*;

    #[test]
    fn who_leans_where_is_counted_where_answers_differ() {
        // The first case is judged alike and says nothing; the last was answered by one alone.
        let network = network(&[
            ("police", "yyyyn"),
            ("housing", "yyyn."),
            ("care", "ynnn."),
            ("court", "y.dy."),
            ("youth", "ydnn."),
            ("school", "y...."),
            ("clinic", ".y..."),
        ]);
        let expected = [
            ("police", Leaning::Yes),
            ("housing", Leaning::MostlyYes),
            ("care", Leaning::No),
            ("court", Leaning::Between),
            ("youth", Leaning::MostlyNo),
        ];
        assert_eq!(leanings(&network, &urgent()), expected.map(|(id, leaning)| (org(id), leaning)));
    }

    #[test]
    fn where_all_judge_alike_nobody_leans() {
        assert_eq!(leanings(&network(&[("a", "yn"), ("b", "yn")]), &urgent()), []);
    }
}
