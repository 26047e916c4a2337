//! What deserves the meeting, in order, and why.
//!
//! Texts and judgements differ independently, so the quadrant decides (PRODUCT, "What deserves the
//! meeting"): a hidden disagreement comes first, because nobody sees it coming; an open one next; then
//! terms that are only known to be worded differently; then what was agreed but has to be looked at
//! again; then quick wins. Inside a class the widest divergence comes first, to a tenth, and then what sets
//! more organisations apart. An agreement that holds stays off the agenda altogether.

use std::cmp::Reverse;

use super::telling::{Reason, looks_at, most_telling};
use super::terms::WORDINGS_DIFFER;
use super::{Placed, TermReport};
use crate::domain::{
    Agreement, Candidate, Date, Network, OrgId, Outcome, Position, Stance, Standing, TermId, decision, drift,
    text,
};
use crate::words::{self, Language, Say};

/// What kind of attention a term asks of the meeting, most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Wordings alike, cases judged differently.
    Hidden,
    /// Wordings and judgements differ.
    Open,
    /// Wordings differ; too few cases to know more.
    Differ,
    /// There is a version, but something about it has changed or stands open.
    Reconsider,
    /// Worded differently, judged alike; or a proposal that only waits for positions.
    QuickWin,
}

impl Class {
    /// What people read.
    #[must_use]
    pub const fn say(self) -> Say {
        match self {
            Self::Hidden => words::CLASS_HIDDEN,
            Self::Open => words::CLASS_OPEN,
            Self::Differ => words::CLASS_DIFFER,
            Self::Reconsider => words::CLASS_RECONSIDER,
            Self::QuickWin => words::CLASS_QUICK_WIN,
        }
    }
}

/// How many cases at least two of those who have a wording answered, and how many of these unequally.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Judged {
    /// Cases with at least two answers.
    pub answered: usize,
    /// Of these, with unequal answers.
    pub differ: usize,
}

/// One reason why a term stands where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are what the sentence names")]
pub enum Why {
    /// Wordings alike, judged differently.
    Hidden(Judged),
    /// The sentence of the most telling conflict.
    Conflict(String),
    /// These two look at different things: what each looks at.
    Criterion { a: OrgId, looks_at_a: String, b: OrgId, looks_at_b: String },
    /// These two lie furthest apart, without a conflict to quote.
    Differ(OrgId, OrgId),
    /// So many cases are judged differently.
    Judged(Judged),
    /// Too few cases to say more.
    FewCases,
    /// Worded differently, judged alike.
    SamePractice(Judged),
    /// A version was recorded twice.
    Fork { version: u32 },
    /// The file of a version was altered since it was recorded.
    Altered { version: u32 },
    /// Definitions have changed since a version was recorded.
    Drifted { version: u32, orgs: Vec<OrgId> },
    /// Parties object to a version.
    Objection { version: u32, orgs: Vec<OrgId> },
    /// Confirmations of a version are past their date.
    Unconfirmed { version: u32, orgs: Vec<OrgId> },
    /// A review is due.
    ReviewDue { version: u32, by: Date },
    /// Organisations object to what is on the table.
    ProposalObjection(Vec<OrgId>),
    /// Organisations have reservations about what is on the table.
    ProposalReservation(Vec<OrgId>),
    /// Organisations have taken no position on what is on the table.
    ProposalMissing(Vec<OrgId>),
    /// Something is on the table that the rule does not yet let pass.
    Proposal,
    /// Everybody agrees to this candidate.
    Ready { candidate: String },
    /// Later positions complete a provisional version.
    Complete { version: u32 },
    /// Wordings and cases agree, nothing is recorded.
    Settled(Judged),
    /// Wordings alike, too few cases.
    AskCases,
    /// One organisation alone has a wording.
    OneWording(OrgId),
    /// Nobody has a wording.
    NoWording,
    /// A version holds.
    Valid { version: u32, standing: Standing },
}

/// One term and why it stands where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct AgendaItem {
    /// The term.
    pub term: TermId,
    /// What kind of attention it asks; `None` when it is not on the agenda.
    pub class: Option<Class>,
    /// The reason.
    pub why: Why,
    /// Further reasons.
    pub also: Vec<Why>,
    /// The divergence of its widest pair, 0 to 1.
    pub divergence: Option<f64>,
    /// How many pairs say something else.
    pub apart: usize,
    /// Where it stands between wordings and judgements.
    pub placed: Placed,
    /// How its cases are judged.
    pub judged: Judged,
}

impl AgendaItem {
    /// The reason, as one sentence to read out.
    #[must_use]
    pub fn reason(&self, network: &Network, language: Language) -> String {
        self.why.sentence(network, language)
    }

    /// Every reason, the leading one first.
    #[must_use]
    pub fn sentences(&self, network: &Network, language: Language) -> Vec<String> {
        std::iter::once(&self.why).chain(&self.also).map(|why| why.sentence(network, language)).collect()
    }
}

/// Every term of a network, sorted by what it asks of the meeting.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Agenda {
    /// What deserves the meeting, in order.
    pub items: Vec<AgendaItem>,
    /// What can be passed without discussion.
    pub consent: Vec<AgendaItem>,
    /// What has to be written or answered before a meeting is of use.
    pub prepare: Vec<AgendaItem>,
    /// What holds and can be left alone.
    pub off: Vec<AgendaItem>,
}

/// Sorts the terms of a network by what they ask of the meeting. Terms without a report are left out.
#[must_use]
pub fn rank<'a>(network: &Network, reports: impl IntoIterator<Item = &'a TermReport>, today: Date) -> Agenda {
    let mut agenda = Agenda::default();
    for report in reports.into_iter().filter(|report| network.terms.contains_key(&report.term)) {
        let (list, item) = place(network, report, today);
        match list {
            List::Items => agenda.items.push(item),
            List::Consent => agenda.consent.push(item),
            List::Prepare => agenda.prepare.push(item),
            List::Off => agenda.off.push(item),
        }
    }
    for list in [&mut agenda.items, &mut agenda.consent, &mut agenda.prepare, &mut agenda.off] {
        sort(network, list);
    }
    agenda
}

/// From this divergence on two say something else.
const APART: f64 = 0.6;

/// By class, then by the widest divergence to a tenth, which is as fine as a figure tells; among terms that lie equally
/// far apart the one on which more of them do.
fn sort(network: &Network, items: &mut [AgendaItem]) {
    items.sort_by_cached_key(|item| {
        // Divergences lie between 0 and 1; as whole numbers they have an order, and equal on screen is equal here.
        #[allow(clippy::cast_possible_truncation, reason = "0 to 1000")]
        let parts = |of: f64| Reverse(item.divergence.map(|divergence| (divergence * of).round() as i64));
        let label = text::fold(network.label(&item.term));
        (item.class, (parts(10.0), Reverse(item.apart), parts(1000.0)), label, item.term.clone())
    });
}

enum List {
    Items,
    Consent,
    Prepare,
    Off,
}

fn place(network: &Network, report: &TermReport, today: Date) -> (List, AgendaItem) {
    let judged = judged(network, report);
    let item = |class, why, also| AgendaItem {
        term: report.term.clone(),
        class,
        why,
        also,
        divergence: report.divergence,
        apart: report.pairs.iter().filter(|pair| pair.report.divergence >= APART).count(),
        placed: report.placed,
        judged,
    };
    if let Some(candidate) = ready(network, &report.term) {
        return (List::Consent, item(None, Why::Ready { candidate }, Vec::new()));
    }
    let quadrant = quadrant(network, report, judged);
    let version = network.latest(&report.term);
    let version = version.filter(|version| version.outcome != Outcome::Withdrawn || version.altered);
    let mut concerns = version.map_or_else(Vec::new, |version| about_version(network, version, today));
    if let Some(version) = version
        && concerns.iter().all(|concern| matches!(concern, Concern { why: Why::ReviewDue { .. }, .. }))
        && completed(network, version)
    {
        return (List::Consent, item(None, Why::Complete { version: version.version }, Vec::new()));
    }
    concerns.extend(about_proposal(network, &report.term));
    match (version, concerns.is_empty()) {
        (Some(version), true) => {
            let why = Why::Valid { version: version.version, standing: version.standing };
            (List::Off, item(None, why, Vec::new()))
        }
        (_, false) => {
            let (class, why, also) = weigh(concerns, quadrant, version.is_some());
            (List::Items, item(Some(class), why, also))
        }
        (None, true) => {
            let Quadrant { class, why, also } = quadrant;
            let list = match (class, &why) {
                (Some(_), _) => List::Items,
                (None, Why::Settled(_)) => List::Consent,
                (None, _) => List::Prepare,
            };
            (list, item(class, why, also))
        }
    }
}

/// Where wordings and judgements put a term, before agreements and proposals are looked at.
struct Quadrant {
    class: Option<Class>,
    why: Why,
    also: Vec<Why>,
}

fn quadrant(network: &Network, report: &TermReport, judged: Judged) -> Quadrant {
    let of = |class, why, also| Quadrant { class, why, also };
    match report.organisations.as_slice() {
        [] => return of(None, Why::NoWording, Vec::new()),
        [only] => return of(None, Why::OneWording(only.clone()), Vec::new()),
        _ => {}
    }
    match report.placed {
        Placed::HiddenDisagreement => of(Some(Class::Hidden), Why::Hidden(judged), Vec::new()),
        Placed::OpenDisagreement => of(Some(Class::Open), widest(network, report), vec![Why::Judged(judged)]),
        Placed::SamePractice => of(Some(Class::QuickWin), Why::SamePractice(judged), Vec::new()),
        Placed::Settled => of(None, Why::Settled(judged), Vec::new()),
        Placed::WordingOnly if differs(report) => {
            of(Some(Class::Differ), widest(network, report), vec![Why::FewCases])
        }
        Placed::WordingOnly => of(None, Why::AskCases, Vec::new()),
    }
}

fn differs(report: &TermReport) -> bool {
    report.divergence.is_some_and(|divergence| divergence >= WORDINGS_DIFFER)
        || report.pairs.iter().any(|pair| !pair.report.conflicts.is_empty())
}

/// The best reason the wordings give: the most telling conflict.
fn widest(network: &Network, report: &TermReport) -> Why {
    let conflicts = most_telling(report);
    let told = conflicts.first().filter(|first| first.reason() < Reason::Whom);
    // Everybody has their own people, and decides by their own people. What they look at says more.
    if told.is_none()
        && let Some([(a, looks_at_a), (b, looks_at_b)]) = looks_at(network, report)
    {
        return Why::Criterion { a, looks_at_a, b, looks_at_b };
    }
    match (conflicts.first(), report.widest(), report.organisations.first()) {
        (Some(first), _, _) => Why::Conflict(first.conflict.says.clone()),
        (None, Some(pair), _) => Why::Differ(pair.a.clone(), pair.b.clone()),
        (None, None, Some(only)) => Why::OneWording(only.clone()),
        (None, None, None) => Why::NoWording,
    }
}

/// How the cases of a term are judged by those who have a wording.
pub(super) fn judged(network: &Network, report: &TermReport) -> Judged {
    let mut judged = Judged::default();
    for (case, _) in network.cases_for(&report.term) {
        let verdicts: Vec<_> = report
            .organisations
            .iter()
            .filter_map(|org| network.organisations.get(org)?.answers.get(&report.term)?.get(case))
            .map(|answer| answer.verdict)
            .collect();
        if let [first, rest @ ..] = verdicts.as_slice()
            && !rest.is_empty()
        {
            judged.answered += 1;
            judged.differ += usize::from(rest.iter().any(|verdict| verdict != first));
        }
    }
    judged
}

/// Something about a version or a proposal that asks for attention, and at least how much.
struct Concern {
    why: Why,
    at_least: Class,
    /// Whether the quadrant may pull it further up: what is due for review only is not a disagreement.
    reopens: bool,
}

fn weigh(mut concerns: Vec<Concern>, quadrant: Quadrant, recorded: bool) -> (Class, Why, Vec<Why>) {
    let reopens = !recorded || concerns.iter().any(|concern| concern.reopens);
    let floor = concerns.iter().map(|concern| concern.at_least).min().unwrap_or(Class::QuickWin);
    let class = quadrant.class.filter(|_| reopens).map_or(floor, |class| class.min(floor));
    let mut whys: Vec<Why> = concerns.drain(..).map(|concern| concern.why).collect();
    if quadrant.class.is_some() && reopens {
        // What was agreed and no longer holds leads; what is open is named by its quadrant first.
        let place = if recorded { whys.len() } else { 0 };
        let reasons = std::iter::once(quadrant.why).chain(quadrant.also);
        whys.splice(place..place, reasons);
    }
    let first = if whys.is_empty() { Why::Proposal } else { whys.remove(0) };
    (class, first, whys)
}

fn about_version(network: &Network, version: &Agreement, today: Date) -> Vec<Concern> {
    let number = version.version;
    let mut concerns = Vec::new();
    let mut add = |why, reopens| concerns.push(Concern { why, at_least: Class::Reconsider, reopens });
    let same_number = network.agreements.get(&version.term).into_iter().flatten();
    if same_number.filter(|other| other.version == number).count() > 1 {
        add(Why::Fork { version: number }, true);
    }
    // Its positions and dates may have been altered as well.
    if version.altered {
        add(Why::Altered { version: number }, true);
        return concerns;
    }
    let drifted: Vec<OrgId> = drift::of(network, version).into_iter().map(|drift| drift.org).collect();
    if !drifted.is_empty() {
        add(Why::Drifted { version: number, orgs: drifted }, true);
    }
    let positions = positions_now(network, version);
    let who = |wanted: &dyn Fn(&Position) -> bool| -> Vec<OrgId> {
        let found = positions.iter().filter(|(_, position)| position.is_some_and(wanted));
        found.map(|(org, _)| org.clone()).collect()
    };
    let objecting = who(&|position| position.stance == Stance::Object);
    if version.standing == Standing::Provisional && !objecting.is_empty() {
        add(Why::Objection { version: number, orgs: objecting }, true);
    }
    let overdue = who(&|position| {
        !position.subject_to.trim().is_empty() && position.confirm_by.is_some_and(|by| by < today)
    });
    if !overdue.is_empty() {
        add(Why::Unconfirmed { version: number, orgs: overdue }, false);
    }
    if let Some(by) = version.review_by.filter(|by| *by <= today) {
        add(Why::ReviewDue { version: number, by }, false);
    }
    concerns
}

/// Every party's position on a version's text: a later one from its own file before the recorded one.
fn positions_now<'a>(network: &'a Network, version: &'a Agreement) -> Vec<(OrgId, Option<&'a Position>)> {
    let text = version.text_fingerprint();
    let position = |org: &OrgId| {
        let later = network.organisations.get(org).and_then(|party| party.positions.get(&version.term));
        let recorded = || version.positions.get(org).and_then(|signed| signed.position.as_ref());
        later.filter(|position| position.on == Some(text)).or_else(recorded)
    };
    version.parties.iter().map(|org| (org.clone(), position(org))).collect()
}

/// Whether positions that came in after a provisional version make it an agreement.
fn completed(network: &Network, version: &Agreement) -> bool {
    let positions = positions_now(network, version);
    let rule = network.charter.decision_rule;
    let forecast = decision::forecast(rule, version.outcome, version.text_fingerprint(), &positions);
    version.standing == Standing::Provisional && forecast.standing == Some(Standing::Agreed)
}

fn on_the_table<'a>(
    network: &'a Network,
    term: &TermId,
) -> impl Iterator<Item = (&'a String, &'a Candidate)> {
    network.proposals.get(term).into_iter().flat_map(|proposal| &proposal.candidates)
}

fn positions_on<'a>(network: &'a Network, term: &TermId) -> Vec<(OrgId, Option<&'a Position>)> {
    let position = |org: &OrgId| network.organisations.get(org)?.positions.get(term);
    network.in_order().into_iter().map(|org| (org.clone(), position(org))).collect()
}

/// The key of the candidate that everybody has agreed to without reservation, if there is one.
fn ready(network: &Network, term: &TermId) -> Option<String> {
    let positions = positions_on(network, term);
    let passes = |candidate: &Candidate| {
        let text = candidate.fingerprint();
        let rule = network.charter.decision_rule;
        let forecast = decision::forecast(rule, candidate.outcome, text, &positions);
        let reserved = positions
            .iter()
            .filter_map(|(_, position)| *position)
            .any(|position| position.on == Some(text) && position.stance == Stance::Reservations);
        forecast.standing == Some(Standing::Agreed) && forecast.positive > 0 && !reserved
    };
    on_the_table(network, term).find(|(_, candidate)| passes(candidate)).map(|(key, _)| key.clone())
}

/// What stands in the way of what is on the table: an objection before a reservation before silence.
/// With several candidates it is said of the one that has most positions.
fn about_proposal(network: &Network, term: &TermId) -> Option<Concern> {
    let positions = positions_on(network, term);
    let taken = |candidate: &Candidate| {
        let text = candidate.fingerprint();
        positions
            .iter()
            .filter(|(_, position)| position.is_some_and(|position| position.on == Some(text)))
            .count()
    };
    let (_, candidate) = on_the_table(network, term)
        .max_by_key(|(key, candidate)| (taken(candidate), Reverse((*key).clone())))?;
    let text = candidate.fingerprint();
    let who = |stance: Option<Stance>| -> Vec<OrgId> {
        let of_this = |position: &Option<&Position>| {
            position.filter(|position| position.on == Some(text)).map(|position| position.stance)
        };
        let found = positions.iter().filter(|(_, position)| of_this(position) == stance);
        found.map(|(org, _)| org.clone()).collect()
    };
    let objecting = who(Some(Stance::Object));
    if !objecting.is_empty() {
        let why = Why::ProposalObjection(objecting);
        return Some(Concern { why, at_least: Class::Reconsider, reopens: true });
    }
    let (reserved, missing) = (who(Some(Stance::Reservations)), who(None));
    let why = match (reserved.is_empty(), missing.is_empty()) {
        (false, _) => Why::ProposalReservation(reserved),
        (true, false) => Why::ProposalMissing(missing),
        (true, true) => Why::Proposal,
    };
    Some(Concern { why, at_least: Class::QuickWin, reopens: true })
}

impl Why {
    /// Whether it says how the wordings relate, which a term's summary says of all of them.
    #[must_use]
    pub const fn is_of_wordings(&self) -> bool {
        matches!(self, Self::Hidden(_) | Self::Conflict(_) | Self::Criterion { .. } | Self::Differ(..))
    }

    /// The reason as a sentence.
    #[must_use]
    pub fn sentence(&self, network: &Network, language: Language) -> String {
        let names = |orgs: &[OrgId]| {
            let names: Vec<&str> = orgs.iter().map(|org| network.name(org)).collect();
            text::list(&names, words::AND.to(language))
        };
        let say = |phrase: Say, arguments: &[&str]| phrase.with(language, arguments);
        match self {
            Self::Hidden(judged) => judged.sentence(words::WHY_HIDDEN_ONE, words::WHY_HIDDEN, language),
            Self::Judged(judged) => judged.sentence(words::WHY_JUDGED_ONE, words::WHY_JUDGED, language),
            Self::Conflict(says) => says.clone(),
            Self::Criterion { a, looks_at_a, b, looks_at_b } => {
                say(words::WHY_CRITERION, &[network.name(a), looks_at_a, network.name(b), looks_at_b])
            }
            Self::Differ(a, b) => say(words::WHY_DIFFER, &[network.name(a), network.name(b)]),
            Self::FewCases => say(words::WHY_FEW_CASES, &[]),
            Self::SamePractice(judged) => {
                let alike = judged.answered.saturating_sub(judged.differ);
                say(words::WHY_SAME_PRACTICE, &[&alike.to_string(), &judged.answered.to_string()])
            }
            Self::Settled(judged) => say(words::WHY_SETTLED, &[&judged.answered.to_string()]),
            Self::Altered { version } => words::WHY_ALTERED.with(language, &[&version.to_string()]),
            Self::Drifted { version, orgs } => {
                let start = words::WHY_DRIFTED.of(language, orgs.len());
                say(words::WHY_DRIFTED_END, &[&start, &version.to_string()])
            }
            Self::Objection { version, orgs } => {
                say(words::WHY_OBJECTION, &[&version.to_string(), &names(orgs)])
            }
            Self::Unconfirmed { version, orgs } => {
                say(words::WHY_CONFIRMATION, &[&version.to_string(), &names(orgs)])
            }
            Self::ReviewDue { version, by } => {
                say(words::WHY_REVIEW, &[&version.to_string(), &by.to_string()])
            }
            Self::Fork { version } => say(words::WHY_FORK, &[&version.to_string()]),
            Self::ProposalObjection(orgs) => say(words::WHY_PROPOSAL_OBJECTION, &[&names(orgs)]),
            Self::ProposalReservation(orgs) => say(words::WHY_PROPOSAL_RESERVATION, &[&names(orgs)]),
            Self::ProposalMissing(orgs) => say(words::WHY_PROPOSAL_MISSING, &[&names(orgs)]),
            Self::Proposal => say(words::WHY_PROPOSAL, &[]),
            Self::Ready { .. } => say(words::WHY_READY, &[]),
            Self::Complete { version } => say(words::WHY_COMPLETE, &[&version.to_string()]),
            Self::AskCases => say(words::WHY_ASK_CASES, &[]),
            Self::OneWording(org) => say(words::WHY_ONE_WORDING, &[network.name(org)]),
            Self::NoWording => say(words::WHY_NO_WORDING, &[]),
            Self::Valid { version, standing } => {
                say(words::WHY_VALID, &[&version.to_string(), standing.say().to(language)])
            }
        }
    }
}

impl Judged {
    fn sentence(self, one: Say, many: Say, language: Language) -> String {
        let (differ, answered) = (self.differ.to_string(), self.answered.to_string());
        if self.differ == 1 {
            one.with(language, &[&answered])
        } else {
            many.with(language, &[&differ, &answered])
        }
    }
}

#[cfg(test)]
#[path = "agenda_tests.rs"]
mod tests;
