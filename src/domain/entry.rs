//! Everything that grows around the definitions, as entries with a place: guesses, explanations, check-ins,
//! misconceptions, sponsors, and what happens in a workshop. One [`super::Change`] puts any of them in place of another.

use std::fmt;

use super::{
    Acceptance, Ask, Asked, Attendance, CaseId, Change, CheckIn, Date, Explained, Guess, GuessAt,
    GuessedWording, Misconception, Network, OrgId, Organisation, Round, RoundPlan, Sealed, Sponsor, TermId,
    Workshop, WorkshopHead, WorkshopId,
};

/// Where an entry stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the fields say whose it is and by which key it is found")]
pub enum At {
    /// What an organisation thinks that another answers.
    Guess { org: OrgId, at: GuessAt },
    /// How an organisation thinks that another defines a term.
    GuessedWording { org: OrgId, about: OrgId, term: TermId },
    /// Why an organisation needs a term to mean what it means, told to another.
    Explained { org: OrgId, term: TermId, to: OrgId },
    /// How an organisation sees another on one day.
    CheckIn { org: OrgId, on: Date, about: OrgId },
    /// What an organisation believed of another.
    Misconception { org: OrgId, key: String },
    /// That an organisation accepts what is said to be so.
    Accepted { org: OrgId, believer: OrgId, key: String },
    /// Who stands for the network outside.
    Sponsor { key: String },
    /// What a workshop is and how far.
    Workshop { workshop: WorkshopId },
    /// Who is there from an organisation.
    Attendance { workshop: WorkshopId, org: OrgId },
    /// What a round is and when it was held.
    Round { workshop: WorkshopId, round: String },
    /// What was sealed in a round.
    Sealed { workshop: WorkshopId, round: String, ask: Ask },
    /// What an organisation said at the check-in or the check-out.
    Said { workshop: WorkshopId, round: String, org: OrgId },
}

impl At {
    /// In whose file it stands; nobody's when it is the network's.
    #[must_use]
    pub const fn org(&self) -> Option<&OrgId> {
        match self {
            Self::Guess { org, .. }
            | Self::GuessedWording { org, .. }
            | Self::Explained { org, .. }
            | Self::CheckIn { org, .. }
            | Self::Misconception { org, .. }
            | Self::Accepted { org, .. } => Some(org),
            Self::Sponsor { .. }
            | Self::Workshop { .. }
            | Self::Attendance { .. }
            | Self::Round { .. }
            | Self::Sealed { .. }
            | Self::Said { .. } => None,
        }
    }

    /// The term that cannot go without it: of a guess or an explanation.
    #[must_use]
    pub const fn term(&self) -> Option<&TermId> {
        match self {
            Self::Guess { at, .. } => Some(&at.term),
            Self::GuessedWording { term, .. } | Self::Explained { term, .. } => Some(term),
            _ => None,
        }
    }

    /// In which workshop's file it stands, if in one.
    #[must_use]
    pub const fn workshop(&self) -> Option<&WorkshopId> {
        match self {
            Self::Workshop { workshop }
            | Self::Attendance { workshop, .. }
            | Self::Round { workshop, .. }
            | Self::Sealed { workshop, .. }
            | Self::Said { workshop, .. } => Some(workshop),
            _ => None,
        }
    }
}

/// A stable name, for journals: `guess/police/care/urgent/man-at-the-station`.
impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Guess { org, at } => write!(f, "guess/{org}/{}/{}/{}", at.about, at.term, at.case),
            Self::GuessedWording { org, about, term } => write!(f, "guessed-wording/{org}/{about}/{term}"),
            Self::Explained { org, term, to } => write!(f, "explained/{org}/{term}/{to}"),
            Self::CheckIn { org, on, about } => write!(f, "check-in/{org}/{on}/{about}"),
            Self::Misconception { org, key } => write!(f, "misconception/{org}/{key}"),
            Self::Accepted { org, believer, key } => write!(f, "accepted/{org}/{believer}/{key}"),
            Self::Sponsor { key } => write!(f, "sponsor/{key}"),
            Self::Workshop { workshop } => write!(f, "workshop/{workshop}"),
            Self::Attendance { workshop, org } => write!(f, "attendance/{workshop}/{org}"),
            Self::Round { workshop, round } => write!(f, "round/{workshop}/{round}"),
            Self::Sealed { workshop, round, ask } => match &ask.what {
                Asked::Answer(case) => write!(f, "sealed/{workshop}/{round}/{}/answer/{case}", ask.by),
                Asked::Guess { about, case } => {
                    write!(f, "sealed/{workshop}/{round}/{}/guess/{about}/{case}", ask.by)
                }
                Asked::Wording { about } => write!(f, "sealed/{workshop}/{round}/{}/wording/{about}", ask.by),
            },
            Self::Said { workshop, round, org } => write!(f, "said/{workshop}/{round}/{org}"),
        }
    }
}

impl At {
    /// The place with this name; nothing for a name that is none of ours, and nothing for what is sealed, which
    /// is never journalled.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let org = |text: &str| OrgId::parse(text).ok();
        let term = |text: &str| TermId::parse(text).ok();
        let meeting = |text: &str| WorkshopId::parse(text).ok();
        let parts: Vec<&str> = name.split('/').collect();
        Some(match *parts.as_slice() {
            ["guess", by, about, of, case] => {
                let at = GuessAt { about: org(about)?, term: term(of)?, case: CaseId::parse(case).ok()? };
                Self::Guess { org: org(by)?, at }
            }
            ["guessed-wording", by, about, of] => {
                Self::GuessedWording { org: org(by)?, about: org(about)?, term: term(of)? }
            }
            ["explained", by, of, to] => Self::Explained { org: org(by)?, term: term(of)?, to: org(to)? },
            ["check-in", by, on, about] => {
                Self::CheckIn { org: org(by)?, on: on.parse().ok()?, about: org(about)? }
            }
            ["misconception", by, key] => Self::Misconception { org: org(by)?, key: key.to_owned() },
            ["accepted", by, believer, key] => {
                Self::Accepted { org: org(by)?, believer: org(believer)?, key: key.to_owned() }
            }
            ["sponsor", key] => Self::Sponsor { key: key.to_owned() },
            ["workshop", id] => Self::Workshop { workshop: meeting(id)? },
            ["attendance", id, who] => Self::Attendance { workshop: meeting(id)?, org: org(who)? },
            ["round", id, round] => Self::Round { workshop: meeting(id)?, round: round.to_owned() },
            ["said", id, round, who] => {
                Self::Said { workshop: meeting(id)?, round: round.to_owned(), org: org(who)? }
            }
            _ => return None,
        })
    }
}

/// What stands at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// At [`At::Guess`].
    Guess(Guess),
    /// At [`At::GuessedWording`].
    GuessedWording(GuessedWording),
    /// At [`At::Explained`].
    Explained(Explained),
    /// At [`At::CheckIn`].
    CheckIn(CheckIn),
    /// At [`At::Misconception`].
    Misconception(Misconception),
    /// At [`At::Accepted`].
    Accepted(Acceptance),
    /// At [`At::Sponsor`].
    Sponsor(Sponsor),
    /// At [`At::Workshop`].
    Workshop(WorkshopHead),
    /// At [`At::Attendance`].
    Attendance(Attendance),
    /// At [`At::Round`].
    Round(Box<RoundPlan>),
    /// At [`At::Sealed`].
    Sealed(Sealed),
    /// At [`At::Said`].
    Said(String),
}

impl Entry {
    /// Who typed it, when that was not the organisation itself.
    #[must_use]
    pub const fn recorded_by(&self) -> Option<&String> {
        match self {
            Self::Guess(it) => it.recorded_by.as_ref(),
            Self::GuessedWording(it) => it.recorded_by.as_ref(),
            Self::Explained(it) => it.recorded_by.as_ref(),
            Self::CheckIn(it) => it.recorded_by.as_ref(),
            Self::Misconception(it) => it.recorded_by.as_ref(),
            Self::Accepted(it) => it.recorded_by.as_ref(),
            _ => None,
        }
    }

    /// The same, as the organisation's own words.
    #[must_use]
    pub fn as_own(&self) -> Self {
        let mut own = self.clone();
        match &mut own {
            Self::Guess(it) => it.recorded_by = None,
            Self::GuessedWording(it) => it.recorded_by = None,
            Self::Explained(it) => it.recorded_by = None,
            Self::CheckIn(it) => it.recorded_by = None,
            Self::Misconception(it) => it.recorded_by = None,
            Self::Accepted(it) => it.recorded_by = None,
            _ => {}
        }
        own
    }
}

impl Network {
    /// What stands at a place.
    #[must_use]
    pub fn entry(&self, at: &At) -> Option<Entry> {
        if let Some(org) = at.org() {
            return self.organisations.get(org)?.entry(at);
        }
        if let At::Sponsor { key } = at {
            return self.sponsors.get(key).cloned().map(Entry::Sponsor);
        }
        self.workshops.get(at.workshop()?)?.entry(at)
    }

    /// Puts an entry at a place, or takes away what stands there. Whether it could: the entry must be one of that
    /// place, what it stands in must be there, and what goes may hold nothing more.
    pub(super) fn put_entry(&mut self, at: &At, entry: Option<&Entry>) -> bool {
        if let Some(org) = at.org() {
            return self.organisations.get_mut(org).is_some_and(|org| org.put_entry(at, entry));
        }
        match (at, entry) {
            (At::Sponsor { key }, Some(Entry::Sponsor(sponsor))) => {
                self.sponsors.insert(key.clone(), sponsor.clone());
                true
            }
            (At::Sponsor { key }, None) => self.sponsors.remove(key).is_some(),
            (At::Workshop { workshop }, Some(Entry::Workshop(head))) => {
                self.workshops.entry(workshop.clone()).or_default().head = head.clone();
                true
            }
            (At::Workshop { workshop }, None) => {
                let bare = self.workshops.get(workshop).is_some_and(Workshop::is_bare);
                bare && self.workshops.remove(workshop).is_some()
            }
            _ => at
                .workshop()
                .and_then(|id| self.workshops.get_mut(id))
                .is_some_and(|workshop| workshop.put_entry(at, entry)),
        }
    }
}

/// Puts a value into a map or takes what is there away.
fn put<K: Ord, V>(map: &mut std::collections::BTreeMap<K, V>, key: K, value: Option<V>) -> bool {
    match value {
        Some(value) => {
            map.insert(key, value);
        }
        None => {
            map.remove(&key);
        }
    }
    true
}

/// The value of an entry when it is of the kind that belongs there: `Some(None)` when the place is to be empty,
/// nothing when it is of another kind.
macro_rules! of_kind {
    ($entry:expr, $kind:path) => {
        match $entry {
            None => Some(None),
            Some($kind(value)) => Some(Some(value.clone())),
            Some(_) => None,
        }
    };
}

impl Organisation {
    fn entry(&self, at: &At) -> Option<Entry> {
        match at {
            At::Guess { at, .. } => self.guesses.get(at).cloned().map(Entry::Guess),
            At::GuessedWording { about, term, .. } => {
                let key = (about.clone(), term.clone());
                self.guessed_wordings.get(&key).cloned().map(Entry::GuessedWording)
            }
            At::Explained { term, to, .. } => {
                self.explained.get(&(term.clone(), to.clone())).cloned().map(Entry::Explained)
            }
            At::CheckIn { on, about, .. } => {
                self.check_ins.get(&(*on, about.clone())).cloned().map(Entry::CheckIn)
            }
            At::Misconception { key, .. } => self.misconceptions.get(key).cloned().map(Entry::Misconception),
            At::Accepted { believer, key, .. } => {
                self.accepts.get(&(believer.clone(), key.clone())).cloned().map(Entry::Accepted)
            }
            _ => None,
        }
    }

    fn put_entry(&mut self, at: &At, entry: Option<&Entry>) -> bool {
        match at {
            At::Guess { at, .. } => {
                of_kind!(entry, Entry::Guess).is_some_and(|value| put(&mut self.guesses, at.clone(), value))
            }
            At::GuessedWording { about, term, .. } => of_kind!(entry, Entry::GuessedWording)
                .is_some_and(|value| put(&mut self.guessed_wordings, (about.clone(), term.clone()), value)),
            At::Explained { term, to, .. } => of_kind!(entry, Entry::Explained)
                .is_some_and(|value| put(&mut self.explained, (term.clone(), to.clone()), value)),
            At::CheckIn { on, about, .. } => of_kind!(entry, Entry::CheckIn)
                .is_some_and(|value| put(&mut self.check_ins, (*on, about.clone()), value)),
            At::Misconception { key, .. } => of_kind!(entry, Entry::Misconception)
                .is_some_and(|value| put(&mut self.misconceptions, key.clone(), value)),
            At::Accepted { believer, key, .. } => of_kind!(entry, Entry::Accepted)
                .is_some_and(|value| put(&mut self.accepts, (believer.clone(), key.clone()), value)),
            _ => false,
        }
    }

    /// The places of everything that it says of others.
    #[must_use]
    pub fn places(&self, org: &OrgId) -> Vec<At> {
        let mut all = Vec::new();
        all.extend(self.guesses.keys().map(|at| At::Guess { org: org.clone(), at: at.clone() }));
        all.extend(self.guessed_wordings.keys().map(|(about, term)| At::GuessedWording {
            org: org.clone(),
            about: about.clone(),
            term: term.clone(),
        }));
        all.extend(self.explained.keys().map(|(term, to)| At::Explained {
            org: org.clone(),
            term: term.clone(),
            to: to.clone(),
        }));
        all.extend(self.check_ins.keys().map(|(on, about)| At::CheckIn {
            org: org.clone(),
            on: *on,
            about: about.clone(),
        }));
        all.extend(
            self.misconceptions.keys().map(|key| At::Misconception { org: org.clone(), key: key.clone() }),
        );
        all.extend(self.accepts.keys().map(|(believer, key)| At::Accepted {
            org: org.clone(),
            believer: believer.clone(),
            key: key.clone(),
        }));
        all
    }
}

impl Workshop {
    fn entry(&self, at: &At) -> Option<Entry> {
        match at {
            At::Workshop { .. } => Some(Entry::Workshop(self.head.clone())),
            At::Attendance { org, .. } => self.attendance.get(org).cloned().map(Entry::Attendance),
            At::Round { round, .. } => {
                self.rounds.get(round).map(|round| Entry::Round(Box::new(round.plan.clone())))
            }
            At::Sealed { round, ask, .. } => {
                self.rounds.get(round)?.sealed.get(ask).cloned().map(Entry::Sealed)
            }
            At::Said { round, org, .. } => self.rounds.get(round)?.said.get(org).cloned().map(Entry::Said),
            _ => None,
        }
    }

    fn put_entry(&mut self, at: &At, entry: Option<&Entry>) -> bool {
        match (at, entry) {
            (At::Attendance { org, .. }, entry) => of_kind!(entry, Entry::Attendance)
                .is_some_and(|value| put(&mut self.attendance, org.clone(), value)),
            (At::Round { round, .. }, Some(Entry::Round(plan))) => {
                if self.rounds.get(round).is_some_and(|there| !there.takes(plan)) {
                    return false;
                }
                let new = Round::new((**plan).clone());
                self.rounds.entry(round.clone()).or_insert(new).plan = (**plan).clone();
                true
            }
            (At::Round { round, .. }, None) => {
                self.rounds.get(round).is_some_and(Round::is_bare) && self.rounds.remove(round).is_some()
            }
            (At::Sealed { round, ask, .. }, entry) => {
                let Some(round) = self.rounds.get_mut(round) else { return false };
                of_kind!(entry, Entry::Sealed).is_some_and(|value| put(&mut round.sealed, ask.clone(), value))
            }
            (At::Said { round, org, .. }, entry) => {
                let Some(round) = self.rounds.get_mut(round) else { return false };
                of_kind!(entry, Entry::Said).is_some_and(|value| put(&mut round.said, org.clone(), value))
            }
            _ => false,
        }
    }

    /// The places of everything in it, the workshop itself last.
    #[must_use]
    pub fn places(&self, workshop: &WorkshopId) -> Vec<At> {
        let mut all = Vec::new();
        for org in self.attendance.keys() {
            all.push(At::Attendance { workshop: workshop.clone(), org: org.clone() });
        }
        for (key, round) in &self.rounds {
            for ask in round.sealed.keys() {
                let (round, ask) = (key.clone(), ask.clone());
                all.push(At::Sealed { workshop: workshop.clone(), round, ask });
            }
            for org in round.said.keys() {
                let (round, org) = (key.clone(), org.clone());
                all.push(At::Said { workshop: workshop.clone(), round, org });
            }
            all.push(At::Round { workshop: workshop.clone(), round: key.clone() });
        }
        all.push(At::Workshop { workshop: workshop.clone() });
        all
    }
}

/// The change that removes a workshop with everything in it. `None` when there is no such workshop.
#[must_use]
pub fn remove_workshop(network: &Network, workshop: &WorkshopId) -> Option<Change> {
    let places = network.workshops.get(workshop)?.places(workshop);
    Some(Change::Several(places.into_iter().map(|at| Change::of_entry(network, at, None)).collect()))
}
