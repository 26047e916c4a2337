//! Short stories, and how organisations answer them.

use super::{CaseId, Change, Date, Fingerprint, Network, TermId};
use crate::words::{self, Say};

/// A short story that organisations answer for one or more terms.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Case {
    /// The terms it is asked for.
    pub terms: Vec<TermId>,
    /// The story. Never traceable to a person.
    pub story: String,
    /// Its place among the others, from 1; those without one come first, by their ids.
    pub order: Option<u32>,
}

/// Moves a case so many places among those that are asked for a term, and gives all of them a place. `None` when it is
/// there already.
#[must_use]
pub fn reorder(network: &Network, term: &TermId, case: &CaseId, by: isize) -> Option<Change> {
    let mut cases = network.cases_for(term);
    let at = cases.iter().position(|(id, _)| *id == case)?;
    let to = at.saturating_add_signed(by).min(cases.len().saturating_sub(1));
    let moved = cases.remove(at);
    cases.insert(to, moved);
    let place = |(order, (id, before)): (u32, &(&CaseId, &Case))| {
        let after = Case { order: Some(order), ..(*before).clone() };
        let change =
            Change::Case { case: (*id).clone(), before: Some((*before).clone()), after: Some(after.clone()) };
        (after != **before).then_some(change)
    };
    let mut changes: Vec<Change> = (1..).zip(&cases).filter_map(place).collect();
    // What was moved is what is told.
    changes.sort_by_key(|change| !matches!(change, Change::Case { case: id, .. } if id == case));
    (at != to).then_some(Change::Several(changes))
}

/// Does the word apply to the story?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It does.
    Yes,
    /// It depends.
    Depends,
    /// It does not.
    No,
}

impl Verdict {
    /// Every verdict, from yes to no.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Depends, Self::No];

    /// The value in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Depends => "depends",
            Self::No => "no",
        }
    }

    /// The verdict with this value, if any.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.key() == key)
    }

    /// What people read.
    #[must_use]
    pub const fn say(self) -> Say {
        match self {
            Self::Yes => words::YES,
            Self::Depends => words::DEPENDS,
            Self::No => words::NO,
        }
    }

    /// On a scale from 0 (no) over ½ (depends) to 1 (yes).
    #[must_use]
    pub const fn value(self) -> f64 {
        match self {
            Self::Yes => 1.0,
            Self::Depends => 0.5,
            Self::No => 0.0,
        }
    }
}

/// One organisation's answer to one case for one term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The verdict.
    pub verdict: Verdict,
    /// The reason.
    pub because: String,
    /// Of the story as it was answered.
    pub on: Option<Fingerprint>,
    /// The day it was given.
    pub answered_on: Option<Date>,
    /// Who typed it, when that was not the organisation itself.
    pub recorded_by: Option<String>,
}

impl Answer {
    /// Whether the story has changed since it was answered.
    #[must_use]
    pub fn is_on_older_text(&self, case: &Case) -> bool {
        self.on.is_some_and(|on| on != Fingerprint::of_text("story", &case.story))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term() -> TermId {
        TermId::parse("urgent").unwrap()
    }

    fn network() -> Network {
        let mut network = Network::default();
        for id in ["a", "b", "c"] {
            let case = Case { terms: vec![term()], story: id.to_owned(), order: None };
            network.cases.insert(CaseId::parse(id).unwrap(), case);
        }
        network
    }

    fn order(network: &Network) -> String {
        network.cases_for(&term()).into_iter().map(|(id, _)| id.as_str()).collect()
    }

    #[rstest::rstest]
    #[case::to_the_front("c", -1, Some("acb"))]
    #[case::to_the_back("a", 1, Some("bac"))]
    #[case::far("a", 9, Some("bca"))]
    #[case::no_further("a", -1, None)]
    #[case::what_is_not_asked("x", 1, None)]
    fn a_case_is_moved_among_the_others(#[case] id: &str, #[case] by: isize, #[case] expected: Option<&str>) {
        let mut network = network();
        let change = reorder(&network, &term(), &CaseId::parse(id).unwrap(), by);
        assert_eq!(change.is_some(), expected.is_some());
        if let (Some(change), Some(expected)) = (change, expected) {
            change.apply(&mut network).unwrap();
            assert_eq!(order(&network), expected);
        }
    }

    #[test]
    fn what_has_no_place_comes_first_by_its_id() {
        let mut network = network();
        network.cases.get_mut(&CaseId::parse("a").unwrap()).unwrap().order = Some(1);
        assert_eq!(order(&network), "bca");
    }
}
