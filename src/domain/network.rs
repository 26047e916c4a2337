//! The organisations, their common interest, and everything they say.

use std::collections::BTreeMap;

use super::{
    Acceptance, Agreement, Case, CaseId, Commitment, Date, Definition, Explained, Misconception, OrgId,
    Organisation, Outcome, Proposal, Sponsor, Standing, Term, TermId, Workshop, WorkshopId, drift,
};
use crate::words::{self, Language, Say};

/// By what rule positions become an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum DecisionRule {
    /// Agreed when every party has spoken and none objects.
    #[default]
    Consent,
    /// Agreed when every party is positive.
    Everyone,
}

impl DecisionRule {
    /// Every rule.
    pub const ALL: [Self; 2] = [Self::Consent, Self::Everyone];

    /// The value in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Everyone => "everyone",
        }
    }

    /// The rule with this value, if any.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.key() == key)
    }

    /// What people read.
    #[must_use]
    pub const fn say(self) -> Say {
        match self {
            Self::Consent => words::CONSENT,
            Self::Everyone => words::EVERYONE,
        }
    }
}

/// An earlier statement of the common interest.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EarlierInterest {
    /// What it said.
    pub text: String,
    /// Until when it held.
    pub until: Option<Date>,
}

/// What the network as a whole says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Charter {
    /// Its name.
    pub name: String,
    /// IETF tag: the default language of every text.
    pub language: String,
    /// For whom it exists.
    pub for_whom: String,
    /// By what rule it decides.
    pub decision_rule: DecisionRule,
    /// The order of the organisations on screen.
    pub order: Vec<OrgId>,
    /// What all members want.
    pub common_interest: String,
    /// The number of that statement, from 1.
    pub common_interest_version: u32,
    /// Earlier statements, by number.
    pub common_interest_was: BTreeMap<u32, EarlierInterest>,
}

/// Where a term stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TermStanding {
    /// Nothing is on the table.
    Open,
    /// Candidates are on the table, nothing is recorded.
    Proposed,
    /// The newest version is provisional.
    Provisional(u32),
    /// The newest version is agreed.
    Agreed(u32),
    /// There is a version, but a definition it was based on has changed since.
    Drifted(u32),
    /// The file of the newest version says something else than when it was recorded.
    Altered(u32),
}

impl TermStanding {
    /// The name that people read, with the version: `agreed v2`.
    #[must_use]
    pub fn label(self, language: Language) -> String {
        let versioned = |say: Say, version: u32| format!("{} v{version}", say.to(language));
        match self {
            Self::Open => words::OPEN.to(language).to_owned(),
            Self::Proposed => words::PROPOSED.to(language).to_owned(),
            Self::Provisional(version) => versioned(words::PROVISIONAL, version),
            Self::Agreed(version) => versioned(words::AGREED, version),
            Self::Drifted(version) => versioned(words::DRIFTED, version),
            Self::Altered(version) => versioned(words::ALTERED, version),
        }
    }
}

/// How the facilitator is written where an organisation's id could stand.
pub const FACILITATOR: &str = "facilitator";

/// A network and everything its members say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Network {
    /// Its id.
    pub id: String,
    /// What it says of itself.
    pub charter: Charter,
    /// The members.
    pub organisations: BTreeMap<OrgId, Organisation>,
    /// The shared words.
    pub terms: BTreeMap<TermId, Term>,
    /// The stories.
    pub cases: BTreeMap<CaseId, Case>,
    /// What is on the table.
    pub proposals: BTreeMap<TermId, Proposal>,
    /// Every recorded version, oldest first.
    pub agreements: BTreeMap<TermId, Vec<Agreement>>,
    /// Who does what by when.
    pub commitments: BTreeMap<String, Commitment>,
    /// Who stands for the network outside, by key.
    pub sponsors: BTreeMap<String, Sponsor>,
    /// The meetings.
    pub workshops: BTreeMap<WorkshopId, Workshop>,
}

impl Network {
    /// The language of the network.
    #[must_use]
    pub fn language(&self) -> Language {
        Language::of(&self.charter.language)
    }

    /// Ids of the organisations in the order on screen: as listed, then whoever is not listed, by id.
    #[must_use]
    pub fn in_order(&self) -> Vec<&OrgId> {
        let mut ids: Vec<&OrgId> = Vec::with_capacity(self.organisations.len());
        for id in &self.charter.order {
            if let Some((id, _)) = self.organisations.get_key_value(id)
                && !ids.contains(&id)
            {
                ids.push(id);
            }
        }
        for id in self.organisations.keys() {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    /// The definition of a term by an organisation, whatever it says.
    #[must_use]
    pub fn definition(&self, org: &OrgId, term: &TermId) -> Option<&Definition> {
        self.organisations.get(org)?.definitions.get(term)
    }

    /// Who has a wording for the term, in order, with it.
    #[must_use]
    pub fn speaking(&self, term: &TermId) -> Vec<(&OrgId, &Definition)> {
        self.in_order()
            .into_iter()
            .filter_map(|id| Some((id, self.organisations.get(id)?.speaks(term)?)))
            .collect()
    }

    /// Who has no entry for the term, does not use the word, or says another without a wording.
    #[must_use]
    pub fn silent(&self, term: &TermId) -> Vec<&OrgId> {
        self.in_order()
            .into_iter()
            .filter(|id| self.organisations.get(*id).is_some_and(|org| org.speaks(term).is_none()))
            .collect()
    }

    /// The name of an organisation; the id itself when it has left the network.
    #[must_use]
    pub fn name<'a>(&'a self, org: &'a OrgId) -> &'a str {
        self.organisations.get(org).map_or(org.as_str(), |organisation| organisation.profile.name.as_str())
    }

    /// Who wrote something, for people: an organisation's name, the facilitator, or whatever else stands there.
    #[must_use]
    pub fn author(&self, by: &str, language: Language) -> String {
        if by == FACILITATOR {
            return words::FACILITATOR.to(language).to_owned();
        }
        OrgId::parse(by).map_or_else(|_| by.to_owned(), |org| self.name(&org).to_owned())
    }

    /// The mark of an organisation; the id itself when the organisation is gone.
    #[must_use]
    pub fn mark(&self, org: &OrgId) -> String {
        self.organisations.get(org).map_or_else(|| org.to_string(), Organisation::mark)
    }

    /// The label of a term; the id itself when the term is gone.
    #[must_use]
    pub fn label<'a>(&'a self, term: &'a TermId) -> &'a str {
        self.terms.get(term).map_or(term.as_str(), |term| term.label.as_str())
    }

    /// Ids of the terms, by label.
    #[must_use]
    pub fn terms_by_label(&self) -> Vec<&TermId> {
        let mut ids: Vec<&TermId> = self.terms.keys().collect();
        ids.sort_by_cached_key(|id| (super::text::fold(self.label(id)), id.as_str().to_owned()));
        ids
    }

    /// The newest version for a term.
    #[must_use]
    pub fn latest(&self, term: &TermId) -> Option<&Agreement> {
        self.agreements.get(term)?.last()
    }

    /// The versions of a term that were recorded in a workshop, the earliest first: noted in a round, or decided on a
    /// day on which it was held and about a term of it, unless another workshop notes them. The note is written after
    /// the version, and in whichever round: a version without one was recorded all the same.
    #[must_use]
    pub fn recorded_in(&self, workshop: &Workshop, term: &TermId) -> Vec<&Agreement> {
        let notes = |meeting: &Workshop, version: &Agreement| {
            let mut plans = meeting.rounds.values().map(|round| &round.plan);
            plans.any(|plan| plan.term.as_ref() == Some(term) && plan.recorded == Some(version.version))
        };
        let noted = |version: &Agreement| self.workshops.values().any(|meeting| notes(meeting, version));
        let is_about = workshop.terms().contains(&term);
        let here = |version: &&Agreement| {
            notes(workshop, version) || is_about && workshop.was_on(version.decided_on) && !noted(version)
        };
        self.agreements.get(term).into_iter().flatten().filter(here).collect()
    }

    /// What was explained on the days of a workshop: by whom, on which term, to whom.
    #[must_use]
    pub fn explained_in(&self, workshop: &Workshop) -> Vec<(&OrgId, &TermId, &OrgId, &Explained)> {
        let mut all = Vec::new();
        for org in self.in_order() {
            let given = self.organisations.get(org).into_iter().flat_map(|it| &it.explained);
            let there = given.filter(|(_, it)| it.explained_on.is_some_and(|day| workshop.was_on(day)));
            all.extend(there.map(|((term, to), it)| (org, term, to, it)));
        }
        all
    }

    /// What the organisation that a misconception is about said to it: by who believed it, and the key there.
    #[must_use]
    pub fn acceptance(&self, believer: &OrgId, key: &str, found: &Misconception) -> Option<&Acceptance> {
        self.organisations.get(&found.about)?.accepts.get(&(believer.clone(), key.to_owned()))
    }

    /// Whether the organisation that a misconception is about has accepted what is so, in these words.
    #[must_use]
    pub fn is_cleared(&self, believer: &OrgId, key: &str, found: &Misconception) -> bool {
        self.acceptance(believer, key, found).is_some_and(|acceptance| found.is_accepted(acceptance))
    }

    /// What was promised in a workshop.
    pub fn promised_in<'a>(&'a self, workshop: &'a WorkshopId) -> impl Iterator<Item = &'a Commitment> {
        self.commitments.values().filter(|one| one.workshop.as_deref() == Some(workshop.as_str()))
    }

    /// The number that the next version for a term would get.
    #[must_use]
    pub fn next_version(&self, term: &TermId) -> u32 {
        self.latest(term).map_or(1, |latest| latest.version.saturating_add(1))
    }

    /// Where a term stands.
    #[must_use]
    pub fn standing(&self, term: &TermId) -> TermStanding {
        let proposed = self.proposals.get(term).is_some_and(|proposal| !proposal.candidates.is_empty());
        match self.latest(term) {
            Some(version) if version.altered => TermStanding::Altered(version.version),
            Some(version) if version.outcome != Outcome::Withdrawn => {
                if !drift::of(self, version).is_empty() {
                    TermStanding::Drifted(version.version)
                } else if version.standing == Standing::Agreed {
                    TermStanding::Agreed(version.version)
                } else {
                    TermStanding::Provisional(version.version)
                }
            }
            _ if proposed => TermStanding::Proposed,
            _ => TermStanding::Open,
        }
    }

    /// Cases asked for a term, by id.
    #[must_use]
    pub fn cases_for(&self, term: &TermId) -> Vec<(&CaseId, &Case)> {
        let mut cases: Vec<(&CaseId, &Case)> =
            self.cases.iter().filter(|(_, case)| case.terms.contains(term)).collect();
        cases.sort_by_key(|(_, case)| case.order);
        cases
    }

    /// Newest versions whose review is due on or before a day, with the term.
    #[must_use]
    pub fn reviews_due(&self, on: Date) -> Vec<(&TermId, Date)> {
        let mut due: Vec<(&TermId, Date)> = self
            .agreements
            .iter()
            .filter_map(|(term, versions)| Some((term, versions.last()?)))
            .filter(|(_, version)| version.outcome != Outcome::Withdrawn && !version.altered)
            .filter_map(|(term, version)| Some((term, version.review_by?)))
            .filter(|(_, by)| *by <= on)
            .collect();
        due.sort_by_key(|(term, by)| (*by, *term));
        due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> OrgId {
        OrgId::parse(text).unwrap()
    }

    #[test]
    fn listed_organisations_come_first_and_nobody_twice() {
        let mut network = Network::default();
        for org in ["care", "police", "court"] {
            network.organisations.insert(id(org), Organisation::default());
        }
        network.charter.order = vec![id("police"), id("gone"), id("police"), id("care")];
        let order: Vec<&str> = network.in_order().into_iter().map(OrgId::as_str).collect();
        assert_eq!(order, ["police", "care", "court"]);
    }

    #[test]
    fn who_does_not_use_the_word_is_silent() {
        let mut network = Network::default();
        let term = TermId::parse("urgent").unwrap();
        let mut police = Organisation::default();
        police.definitions.insert(term.clone(), Definition::of_wording("now"));
        network.organisations.insert(id("police"), police);
        network.organisations.insert(id("care"), Organisation::default());
        assert_eq!(network.speaking(&term).len(), 1);
        assert_eq!(network.silent(&term), [&id("care")]);
        assert_eq!(network.standing(&term), TermStanding::Open);
    }
}
