//! Reciprocity of openness: what each organisation has given of what it was asked. Counts, side by side in the
//! network's order, and never an order by them.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{CaseId, Definition, GuessAt, Network, OrgId, Organisation, TermId, Usage};

/// How much of what was asked was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// Given.
    pub given: usize,
    /// Asked, at least as many.
    pub asked: usize,
}

/// What an organisation has given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Openness {
    /// Which.
    pub org: OrgId,
    /// Of the terms: a definition with a reason, or that it does not use the word.
    pub definitions: Share,
    /// Of the cases that are asked for the terms it uses: an answer.
    pub answers: Share,
    /// Of the guesses that it was asked for.
    pub guesses: Share,
    /// What it offers. Nobody asks for a number of these three.
    pub offers: usize,
    /// What it needs.
    pub needs: usize,
    /// What it finds hard to say.
    pub hard_to_say: usize,
}

/// What each organisation has given, in the network's order. `guesses` holds how many guesses each was asked
/// for and gave, as [`guesses_asked`] counts them; who is not in it was asked for none.
#[must_use]
pub fn openness(network: &Network, guesses: &BTreeMap<OrgId, Share>) -> Vec<Openness> {
    let of = |org: &OrgId| openness_of(network, org, guesses.get(org).copied().unwrap_or_default());
    network.in_order().into_iter().filter_map(of).collect()
}

/// What one organisation has given; nothing when it is not in the network.
fn openness_of(network: &Network, org: &OrgId, guesses: Share) -> Option<Openness> {
    let organisation = network.organisations.get(org)?;
    Some(Openness {
        org: org.clone(),
        definitions: definitions(network, organisation),
        answers: answers(network, organisation),
        guesses,
        offers: organisation.offers.len(),
        needs: organisation.needs.len(),
        hard_to_say: organisation.hard_to_say.len(),
    })
}

/// How many guesses each organisation was asked for and gave. They are asked for a term as soon as anybody has
/// guessed about it: then for every case, of every other organisation that uses the word.
#[must_use]
pub fn guesses_asked(network: &Network) -> BTreeMap<OrgId, Share> {
    let members = || network.organisations.iter();
    let guessed: BTreeSet<&TermId> =
        members().flat_map(|(_, it)| it.guesses.keys()).map(|at| &at.term).collect();
    let mut cases: BTreeMap<&TermId, BTreeSet<&CaseId>> = BTreeMap::new();
    for (case, term) in asked(network).filter(|(_, term)| guessed.contains(term)) {
        cases.entry(term).or_default().insert(case);
    }
    let users: BTreeMap<&TermId, usize> = cases
        .keys()
        .map(|term| (*term, members().filter(|(_, organisation)| uses(organisation, term)).count()))
        .collect();
    let share = |(org, organisation): (&OrgId, &Organisation)| {
        let others = |term| users.get(term).map_or(0, |all| all - usize::from(uses(organisation, term)));
        let is_asked = |at: &&GuessAt| {
            let about = network.organisations.get(&at.about).filter(|_| at.about != *org);
            let asked = cases.get(&at.term).is_some_and(|cases| cases.contains(&at.case));
            asked && about.is_some_and(|about| uses(about, &at.term))
        };
        let asked = cases.iter().map(|(term, cases)| cases.len() * others(term)).sum();
        (org.clone(), Share { given: organisation.guesses.keys().filter(is_asked).count(), asked })
    };
    members().map(share).collect()
}

/// Every case with each term of the network that it is asked for.
fn asked(network: &Network) -> impl Iterator<Item = (&CaseId, &TermId)> {
    let is_there = |term: &&TermId| network.terms.contains_key(*term);
    network
        .cases
        .iter()
        .flat_map(move |(id, case)| case.terms.iter().filter(is_there).map(move |term| (id, term)))
}

fn definitions(network: &Network, organisation: &Organisation) -> Share {
    let given = |term: &&TermId| organisation.definitions.get(*term).is_some_and(is_given);
    Share { given: network.terms.keys().filter(given).count(), asked: network.terms.len() }
}

/// Whether a definition gives what was asked: a wording with its reason. Whoever does not use the word has said all
/// there is to say.
#[must_use]
pub fn is_given(definition: &Definition) -> bool {
    match definition.usage {
        Usage::NotUsed => true,
        Usage::Used | Usage::OtherWord => definition.speaks() && !definition.why.trim().is_empty(),
    }
}

/// Whoever does not use the word is not asked whether it applies; an answer that is there all the same counts.
fn answers(network: &Network, organisation: &Organisation) -> Share {
    let mut share = Share::default();
    for (case, term) in asked(network) {
        let answered = organisation.answers.get(term).is_some_and(|answers| answers.contains_key(case));
        share.given += usize::from(answered);
        share.asked += usize::from(answered || uses(organisation, term));
    }
    share
}

/// Whether an organisation uses a word, or has not said that it does not.
fn uses(organisation: &Organisation, term: &TermId) -> bool {
    organisation.definitions.get(term).is_none_or(|definition| definition.usage != Usage::NotUsed)
}

#[cfg(test)]
mod tests {
    use super::super::answers::testing::{case, network, org, urgent};
    use super::*;
    use crate::domain::{Guess, Term, Verdict};
    use rstest::rstest;

    fn two_terms() -> Network {
        let mut network = network(&[("police", "yy."), ("care", "n.."), ("court", "...")]);
        for id in ["urgent", "vulnerable"] {
            network.terms.insert(TermId::parse(id).unwrap(), Term::default());
        }
        network
    }

    fn of<'a>(found: &'a [Openness], id: &str) -> &'a Openness {
        found.iter().find(|openness| openness.org.as_str() == id).unwrap()
    }

    #[test]
    fn everybody_stands_in_the_order_of_the_network_whatever_they_gave() {
        let mut network = two_terms();
        network.charter.order = ["court", "care", "police"].map(org).to_vec();
        let found = openness(&network, &BTreeMap::new());
        let order: Vec<&str> = found.iter().map(|openness| openness.org.as_str()).collect();
        assert_eq!(order, ["court", "care", "police"]);
        assert_eq!(of(&found, "court").answers, Share { given: 0, asked: 3 });
        assert_eq!(of(&found, "police").answers, Share { given: 2, asked: 3 });
    }

    #[rstest]
    #[case::a_wording_alone(Definition::of_wording("now"), 0)]
    #[case::a_wording_and_a_reason(Definition { why: "we have one car".into(), ..Definition::of_wording("now") }, 1)]
    #[case::a_blank_reason(Definition { why: " ".into(), ..Definition::of_wording("now") }, 0)]
    #[case::another_word_without_a_wording(
        Definition { usage: Usage::OtherWord, why: "the law says so".into(), ..Definition::default() }, 0
    )]
    #[case::not_used(Definition { usage: Usage::NotUsed, ..Definition::default() }, 1)]
    fn a_definition_is_given_with_its_reason(#[case] definition: Definition, #[case] given: usize) {
        let mut network = two_terms();
        network.organisations.get_mut(&org("care")).unwrap().definitions.insert(urgent(), definition);
        let found = openness(&network, &BTreeMap::new());
        assert_eq!(of(&found, "care").definitions, Share { given, asked: 2 });
    }

    #[test]
    fn whoever_does_not_use_a_word_is_not_asked_about_it() {
        let mut network = two_terms();
        let not_used = Definition { usage: Usage::NotUsed, ..Definition::default() };
        for id in ["care", "court"] {
            let organisation = network.organisations.get_mut(&org(id)).unwrap();
            organisation.definitions.insert(urgent(), not_used.clone());
        }
        let found = openness(&network, &BTreeMap::new());
        assert_eq!(of(&found, "court").answers, Share { given: 0, asked: 0 });
        assert_eq!(of(&found, "care").answers, Share { given: 1, asked: 1 });
    }

    #[test]
    fn guesses_and_notes_are_counted_as_they_are() {
        let mut network = two_terms();
        let care = network.organisations.get_mut(&org("care")).unwrap();
        care.needs.insert("n1".into(), "a contact at night".into());
        let guesses = BTreeMap::from([(org("care"), Share { given: 3, asked: 4 })]);
        let found = openness(&network, &guesses);
        let care = of(&found, "care");
        assert_eq!(
            (care.guesses, care.offers, care.needs, care.hard_to_say),
            (Share { given: 3, asked: 4 }, 0, 1, 0)
        );
        assert_eq!(of(&found, "police").guesses, Share::default());
    }

    #[test]
    fn guesses_are_asked_for_a_term_that_somebody_has_guessed_about() {
        let mut network = two_terms();
        assert_eq!(guesses_asked(&network)[&org("care")], Share::default());
        let at = GuessAt { about: org("police"), term: urgent(), case: case(1) };
        let guess = Guess { verdict: Verdict::Yes, guessed_on: None, recorded_by: None };
        let care = network.organisations.get_mut(&org("care")).unwrap();
        care.guesses.insert(at, guess);
        let not_used = Definition { usage: Usage::NotUsed, ..Definition::default() };
        let court = network.organisations.get_mut(&org("court")).unwrap();
        court.definitions.insert(urgent(), not_used);
        let asked = |id: &str| guesses_asked(&network)[&org(id)];
        assert_eq!(asked("care"), Share { given: 1, asked: 3 }, "not of the court");
        assert_eq!(asked("court"), Share { given: 0, asked: 6 });
    }
}
