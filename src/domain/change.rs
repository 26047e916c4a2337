//! Every edit is a [`Change`]: one entry of the network put in place of another. Because it carries
//! what was there before, it can be undone, described, and held against what is on disk.

mod entries;
mod sentence;

use super::{
    Answer, At, Candidate, Case, CaseId, Charter, Commitment, Definition, Endorsement, Entry, Network, Noted,
    OrgId, Organisation, Position, Profile, Proposal, Term, TermId,
};

/// Which of an organisation's lists of short texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Note {
    /// What it offers.
    Offer,
    /// What it needs.
    Need,
    /// What it finds hard to say.
    HardToSay,
}

impl Note {
    /// Every list.
    pub const ALL: [Self; 3] = [Self::Offer, Self::Need, Self::HardToSay];

    /// The key in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Offer => "offers",
            Self::Need => "needs",
            Self::HardToSay => "hard_to_say",
        }
    }

    /// The list with this key, if any.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|note| note.key() == key)
    }
}

/// One entry put in place of another. `None` before means that it is new, `None` after that it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields of every variant are: where it stands, what was, what will be")]
pub enum Change {
    /// What the network says of itself.
    Charter { before: Box<Charter>, after: Box<Charter> },
    /// Who an organisation is. Removing one asks for an organisation that says nothing more.
    Organisation { org: OrgId, before: Option<Profile>, after: Option<Profile> },
    /// A term.
    Term { term: TermId, before: Option<Term>, after: Option<Term> },
    /// How an organisation uses a term.
    Definition { org: OrgId, term: TermId, before: Option<Box<Definition>>, after: Option<Box<Definition>> },
    /// A story.
    Case { case: CaseId, before: Option<Case>, after: Option<Case> },
    /// An answer to a story.
    Answer { org: OrgId, term: TermId, case: CaseId, before: Option<Answer>, after: Option<Answer> },
    /// A position on what is on the table.
    Position { org: OrgId, term: TermId, before: Option<Box<Position>>, after: Option<Box<Position>> },
    /// A candidate on the table.
    Candidate { term: TermId, key: String, before: Option<Box<Candidate>>, after: Option<Box<Candidate>> },
    /// What an organisation says of the common interest.
    Endorsement { org: OrgId, before: Option<Endorsement>, after: Option<Endorsement> },
    /// An offer, a need, or what is hard to say.
    Note { org: OrgId, note: Note, key: String, before: Option<Noted>, after: Option<Noted> },
    /// A commitment.
    Commitment { key: String, before: Option<Commitment>, after: Option<Commitment> },
    /// A guess, an explanation, a check-in, a misconception, a sponsor, or something in a workshop.
    Entry { at: At, before: Option<Box<Entry>>, after: Option<Box<Entry>> },
    /// Several at once, in order, undone together.
    Several(Vec<Change>),
}

/// A change does not fit, because the entry is not what it was when the change was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch(pub String);

/// Puts `after` at a key of a map, if what is there is `before`.
fn swap<K: Ord + Clone, V: PartialEq + Clone>(
    map: &mut std::collections::BTreeMap<K, V>,
    key: &K,
    before: Option<&V>,
    after: Option<&V>,
) -> bool {
    if map.get(key) != before {
        return false;
    }
    match after {
        Some(value) => map.insert(key.clone(), value.clone()),
        None => map.remove(key),
    };
    true
}

impl Change {
    /// Puts an entry in the place of what a network has there now, or takes that away.
    #[must_use]
    pub fn of_entry(network: &Network, at: At, after: Option<Entry>) -> Self {
        let before = network.entry(&at).map(Box::new);
        Self::Entry { at, before, after: after.map(Box::new) }
    }

    /// The change that takes this one back.
    #[must_use]
    pub fn inverse(&self) -> Self {
        let mut inverse = self.clone();
        inverse.turn();
        inverse
    }

    fn turn(&mut self) {
        use std::mem::swap;
        match self {
            Self::Charter { before, after } => swap(before, after),
            Self::Organisation { before, after, .. } => swap(before, after),
            Self::Term { before, after, .. } => swap(before, after),
            Self::Definition { before, after, .. } => swap(before, after),
            Self::Case { before, after, .. } => swap(before, after),
            Self::Answer { before, after, .. } => swap(before, after),
            Self::Position { before, after, .. } => swap(before, after),
            Self::Candidate { before, after, .. } => swap(before, after),
            Self::Endorsement { before, after, .. } => swap(before, after),
            Self::Note { before, after, .. } => swap(before, after),
            Self::Commitment { before, after, .. } => swap(before, after),
            Self::Entry { before, after, .. } => swap(before, after),
            Self::Several(changes) => {
                changes.reverse();
                changes.iter_mut().for_each(Self::turn);
            }
        }
    }

    /// Whether it changes nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Several(changes) => changes.iter().all(Self::is_empty),
            other => *other == other.inverse(),
        }
    }

    /// The single changes it is made of, in order.
    #[must_use]
    pub fn parts(&self) -> Vec<&Self> {
        match self {
            Self::Several(changes) => changes.iter().flat_map(Self::parts).collect(),
            one => vec![one],
        }
    }

    /// Applies the change, all of it or nothing.
    ///
    /// # Errors
    /// When an entry it changes is not what it was when the change was made.
    pub fn apply(&self, network: &mut Network) -> Result<(), Mismatch> {
        if let Self::Several(changes) = self {
            let mut trial = network.clone();
            changes.iter().try_for_each(|change| change.apply(&mut trial))?;
            *network = trial;
            return Ok(());
        }
        if self.put(network) { Ok(()) } else { Err(Mismatch(self.place(network))) }
    }

    fn put(&self, network: &mut Network) -> bool {
        match self {
            Self::Charter { before, after } => {
                let fits = network.charter == **before;
                if fits {
                    network.charter = (**after).clone();
                }
                fits
            }
            Self::Organisation { org, before, after } => {
                put_profile(network, org, before.as_ref(), after.as_ref())
            }
            Self::Term { term, before, after } => {
                swap(&mut network.terms, term, before.as_ref(), after.as_ref())
            }
            Self::Case { case, before, after } => {
                swap(&mut network.cases, case, before.as_ref(), after.as_ref())
            }
            Self::Commitment { key, before, after } => {
                swap(&mut network.commitments, key, before.as_ref(), after.as_ref())
            }
            Self::Entry { at, before, after } => {
                network.entry(at).as_ref() == before.as_deref() && network.put_entry(at, after.as_deref())
            }
            Self::Candidate { term, key, before, after } => {
                let proposal = network.proposals.entry(term.clone()).or_default();
                let fits = swap(&mut proposal.candidates, key, before.as_deref(), after.as_deref());
                network.proposals.retain(|_, proposal| *proposal != Proposal::default());
                fits
            }
            Self::Definition { org, .. }
            | Self::Answer { org, .. }
            | Self::Position { org, .. }
            | Self::Endorsement { org, .. }
            | Self::Note { org, .. } => {
                network.organisations.get_mut(org).is_some_and(|org| self.put_in(org))
            }
            Self::Several(changes) => changes.iter().all(|change| change.put(network)),
        }
    }

    fn put_in(&self, organisation: &mut Organisation) -> bool {
        match self {
            Self::Definition { term, before, after, .. } => {
                swap(&mut organisation.definitions, term, before.as_deref(), after.as_deref())
            }
            Self::Position { term, before, after, .. } => {
                swap(&mut organisation.positions, term, before.as_deref(), after.as_deref())
            }
            Self::Answer { term, case, before, after, .. } => {
                let answers = organisation.answers.entry(term.clone()).or_default();
                let fits = swap(answers, case, before.as_ref(), after.as_ref());
                organisation.answers.retain(|_, answers| !answers.is_empty());
                fits
            }
            Self::Endorsement { before, after, .. } => {
                let fits = organisation.endorsement == *before;
                if fits {
                    organisation.endorsement.clone_from(after);
                }
                fits
            }
            Self::Note { note, key, before, after, .. } => {
                let notes = match note {
                    Note::Offer => &mut organisation.offers,
                    Note::Need => &mut organisation.needs,
                    Note::HardToSay => &mut organisation.hard_to_say,
                };
                swap(notes, key, before.as_ref(), after.as_ref())
            }
            _ => false,
        }
    }

    const fn presence(&self) -> (bool, bool) {
        match self {
            Self::Charter { .. } | Self::Several(_) => (true, true),
            Self::Organisation { before, after, .. } => (before.is_some(), after.is_some()),
            Self::Term { before, after, .. } => (before.is_some(), after.is_some()),
            Self::Definition { before, after, .. } => (before.is_some(), after.is_some()),
            Self::Case { before, after, .. } => (before.is_some(), after.is_some()),
            Self::Answer { before, after, .. } => (before.is_some(), after.is_some()),
            Self::Position { before, after, .. } => (before.is_some(), after.is_some()),
            Self::Candidate { before, after, .. } => (before.is_some(), after.is_some()),
            Self::Endorsement { before, after, .. } => (before.is_some(), after.is_some()),
            Self::Note { before, after, .. } => (before.is_some(), after.is_some()),
            Self::Commitment { before, after, .. } => (before.is_some(), after.is_some()),
            Self::Entry { before, after, .. } => (before.is_some(), after.is_some()),
        }
    }

    /// Whether something is there after the change, so that its place can be named from it.
    #[must_use]
    pub const fn presence_after(&self) -> bool {
        self.presence().1
    }

    /// The same change made on top of what a network says now: of a definition only the facets that this
    /// change is about, of anything else the whole entry. Undoing it brings back what the network says now.
    #[must_use]
    pub fn onto(&self, network: &Network) -> Self {
        let mut change = self.clone();
        let of = |org: &OrgId| network.organisations.get(org);
        match &mut change {
            Self::Charter { before, .. } => **before = network.charter.clone(),
            Self::Organisation { org, before, .. } => {
                *before = of(org).map(|organisation| organisation.profile.clone());
            }
            Self::Term { term, before, .. } => *before = network.terms.get(term).cloned(),
            Self::Case { case, before, .. } => *before = network.cases.get(case).cloned(),
            Self::Commitment { key, before, .. } => *before = network.commitments.get(key).cloned(),
            Self::Entry { at, before, .. } => *before = network.entry(at).map(Box::new),
            Self::Candidate { term, key, before, .. } => {
                let there = network.proposals.get(term).and_then(|all| all.candidates.get(key));
                *before = there.cloned().map(Box::new);
            }
            Self::Definition { org, term, before, after } => {
                let there = network.definition(org, term).cloned().map(Box::new);
                if let (Some(was), Some(will), Some(now)) = (&before, &after, &there) {
                    let mut merged = (**now).clone();
                    for facet in was.differing(will) {
                        merged.set(facet, will.get(facet));
                    }
                    merged.recorded_by.clone_from(&will.recorded_by);
                    *after = Some(Box::new(merged));
                }
                *before = there;
            }
            Self::Answer { org, term, case, before, .. } => {
                *before = of(org).and_then(|it| it.answers.get(term)?.get(case)).cloned();
            }
            Self::Position { org, term, before, .. } => {
                *before = of(org).and_then(|it| it.positions.get(term)).cloned().map(Box::new);
            }
            Self::Endorsement { org, before, .. } => *before = of(org).and_then(|it| it.endorsement.clone()),
            Self::Note { org, note, key, before, .. } => {
                *before = of(org).and_then(|it| it.notes(*note).get(key)).cloned();
            }
            Self::Several(changes) => changes.iter_mut().for_each(|one| *one = one.onto(network)),
        }
        change
    }
}

/// Adds, changes or removes an organisation. One that still says something is not removed: the
/// changes that remove what it says come first, so that undo brings everything back.
fn put_profile(
    network: &mut Network,
    org: &OrgId,
    before: Option<&Profile>,
    after: Option<&Profile>,
) -> bool {
    let present = network.organisations.get_mut(org);
    match (present, before, after) {
        (None, None, Some(after)) => {
            let organisation = Organisation { profile: after.clone(), ..Organisation::default() };
            network.organisations.insert(org.clone(), organisation);
            true
        }
        (Some(organisation), Some(before), Some(after)) if organisation.profile == *before => {
            organisation.profile = after.clone();
            true
        }
        (Some(organisation), Some(before), None)
            if *organisation == (Organisation { profile: before.clone(), ..Organisation::default() }) =>
        {
            network.organisations.remove(org);
            true
        }
        (None, None, None) => true,
        _ => false,
    }
}

/// The change that removes an organisation with everything it says, and takes it off the list.
#[must_use]
pub fn remove_organisation(network: &Network, org: &OrgId) -> Option<Change> {
    let organisation = network.organisations.get(org)?;
    let mut changes = Vec::new();
    for (term, definition) in &organisation.definitions {
        let before = Some(Box::new(definition.clone()));
        changes.push(Change::Definition { org: org.clone(), term: term.clone(), before, after: None });
    }
    for (term, answers) in &organisation.answers {
        for (case, answer) in answers {
            let (term, case, before) = (term.clone(), case.clone(), Some(answer.clone()));
            changes.push(Change::Answer { org: org.clone(), term, case, before, after: None });
        }
    }
    for (term, position) in &organisation.positions {
        let before = Some(Box::new(position.clone()));
        changes.push(Change::Position { org: org.clone(), term: term.clone(), before, after: None });
    }
    if let Some(endorsement) = &organisation.endorsement {
        changes.push(Change::Endorsement {
            org: org.clone(),
            before: Some(endorsement.clone()),
            after: None,
        });
    }
    let lists = [
        (Note::Offer, &organisation.offers),
        (Note::Need, &organisation.needs),
        (Note::HardToSay, &organisation.hard_to_say),
    ];
    for (note, texts) in lists {
        for (key, text) in texts {
            let (key, before) = (key.clone(), Some(text.clone()));
            changes.push(Change::Note { org: org.clone(), note, key, before, after: None });
        }
    }
    changes.extend(organisation.places(org).into_iter().map(|at| Change::of_entry(network, at, None)));
    changes.push(Change::Organisation {
        org: org.clone(),
        before: Some(organisation.profile.clone()),
        after: None,
    });
    if network.charter.order.contains(org) {
        let mut after = network.charter.clone();
        after.order.retain(|listed| listed != org);
        changes.push(Change::Charter { before: Box::new(network.charter.clone()), after: Box::new(after) });
    }
    Some(Change::Several(changes))
}

/// The change that removes a term with everything said about it: definitions, answers, guesses, explanations,
/// positions and candidates. `None` when the term does not exist or a version of it has been recorded; then the way
/// is to record that the word is dropped.
#[must_use]
pub fn remove_term(network: &Network, term: &TermId) -> Option<Change> {
    let entry = network.terms.get(term)?;
    if network.agreements.get(term).is_some_and(|versions| !versions.is_empty()) {
        return None;
    }
    let mut changes = Vec::new();
    changes.push(Change::Term { term: term.clone(), before: Some(entry.clone()), after: None });
    for (org, organisation) in &network.organisations {
        if let Some(definition) = organisation.definitions.get(term) {
            let before = Some(Box::new(definition.clone()));
            changes.push(Change::Definition { org: org.clone(), term: term.clone(), before, after: None });
        }
        if let Some(position) = organisation.positions.get(term) {
            let before = Some(Box::new(position.clone()));
            changes.push(Change::Position { org: org.clone(), term: term.clone(), before, after: None });
        }
        for (case, answer) in organisation.answers.get(term).into_iter().flatten() {
            let (term, case, before) = (term.clone(), case.clone(), Some(answer.clone()));
            changes.push(Change::Answer { org: org.clone(), term, case, before, after: None });
        }
        let places = organisation.places(org).into_iter().filter(|at| at.term() == Some(term));
        changes.extend(places.map(|at| Change::of_entry(network, at, None)));
    }
    for (case, story) in network.cases.iter().filter(|(_, story)| story.terms.contains(term)) {
        let mut after = story.clone();
        after.terms.retain(|asked| asked != term);
        let (case, before) = (case.clone(), Some(story.clone()));
        changes.push(Change::Case { case, before, after: Some(after) });
    }
    for (key, candidate) in network.proposals.get(term).into_iter().flat_map(|proposal| &proposal.candidates)
    {
        let (key, before) = (key.clone(), Some(Box::new(candidate.clone())));
        changes.push(Change::Candidate { term: term.clone(), key, before, after: None });
    }
    Some(Change::Several(changes))
}
