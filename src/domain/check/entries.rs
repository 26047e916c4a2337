//! Rules about what grows around the definitions: guesses, explanations, check-ins, misconceptions, workshops.

use super::super::{
    Ask, Asked, At, CaseId, Misconception, Network, OrgId, Organisation, Round, Sealed, TermId, Workshop,
    WorkshopId, WorkshopState, near,
};
use super::{Finding, Place, meant, unknown_organisation, unknown_term};
use crate::words::{self, Say};

pub(super) fn check(network: &Network, findings: &mut Vec<Finding>) {
    for (org, organisation) in &network.organisations {
        let about = About { network, org };
        about.guesses(organisation, findings);
        about.relations(organisation, findings);
        about.misconceptions(organisation, findings);
    }
    for (id, workshop) in &network.workshops {
        check_workshop(network, id, workshop, findings);
    }
}

/// What one organisation says of others.
struct About<'a> {
    network: &'a Network,
    org: &'a OrgId,
}

impl About<'_> {
    fn guesses(&self, organisation: &Organisation, findings: &mut Vec<Finding>) {
        for at in organisation.guesses.keys() {
            let place = At::Guess { org: self.org.clone(), at: at.clone() };
            let entry = (&place, words::THIS_GUESS);
            findings.extend(self.whom(&at.about, entry));
            let term = unknown_term(self.network, &at.term, Place::Entry(place.clone()), words::THIS_GUESS);
            let asked = term.is_none().then(|| case(self.network, &at.case, Some(&at.term), entry)).flatten();
            findings.extend(term.or(asked));
        }
        for (about, term) in organisation.guessed_wordings.keys() {
            let (org, about, term) = (self.org.clone(), about.clone(), term.clone());
            let place = At::GuessedWording { org, about: about.clone(), term: term.clone() };
            findings.extend(self.whom(&about, (&place, words::THIS_GUESS)));
            findings.extend(unknown_term(self.network, &term, Place::Entry(place), words::THIS_GUESS));
        }
    }

    fn relations(&self, organisation: &Organisation, findings: &mut Vec<Finding>) {
        for (term, to) in organisation.explained.keys() {
            let place = At::Explained { org: self.org.clone(), term: term.clone(), to: to.clone() };
            findings.extend(self.whom(to, (&place, words::THIS_EXPLANATION)));
            findings.extend(unknown_term(self.network, term, Place::Entry(place), words::THIS_EXPLANATION));
        }
        for (on, about) in organisation.check_ins.keys() {
            let place = At::CheckIn { org: self.org.clone(), on: *on, about: about.clone() };
            findings.extend(self.whom(about, (&place, words::THIS_CHECK_IN)));
        }
    }

    fn misconceptions(&self, organisation: &Organisation, findings: &mut Vec<Finding>) {
        for (key, it) in &organisation.misconceptions {
            let place = At::Misconception { org: self.org.clone(), key: key.clone() };
            let entry = (&place, words::THIS_MISCONCEPTION);
            findings.extend(self.whom(&it.about, entry).map(|found| found.at("about")));
            let term = it.term.as_ref().and_then(|term| {
                unknown_term(self.network, term, Place::Entry(place.clone()), words::THIS_MISCONCEPTION)
            });
            findings.extend(term.map(|found| found.at("term")));
            let cases = it.cases.iter().filter_map(|id| case(self.network, id, None, entry));
            findings.extend(cases.map(|found| found.at("cases")));
        }
        for (believer, key) in organisation.accepts.keys() {
            findings.extend(self.accepted(believer, key));
        }
    }

    fn accepted(&self, believer: &OrgId, key: &str) -> Option<Finding> {
        let language = self.network.language();
        let (org, believer_id) = (self.org.clone(), believer.clone());
        let place = At::Accepted { org, believer: believer_id, key: key.to_owned() };
        if let Some(found) = self.whom(believer, (&place, words::THIS_ACCEPTANCE)) {
            return Some(found);
        }
        let believed = self.network.organisations.get(believer)?.misconceptions.get(key);
        let (rule, what, help) = match believed {
            Some(Misconception { about, .. }) if about == self.org => return None,
            Some(Misconception { about, .. }) => (
                "accepts-for-another",
                words::ACCEPTS_FOR_ANOTHER.with(language, &[believer.as_str(), key, about.as_str()]),
                words::ONLY_THEY_ACCEPT,
            ),
            None => (
                "accepts-nothing",
                words::ACCEPTS_NOTHING.with(language, &[believer.as_str(), key]),
                words::MEND_OR_REMOVE_ACCEPTANCE,
            ),
        };
        Some(Finding::warning(rule, Place::Entry(place), what, help.to(language).to_owned()))
    }

    /// Of whom it is: somebody who is there, and somebody else.
    fn whom(&self, other: &OrgId, entry: (&At, Say)) -> Option<Finding> {
        if other != self.org {
            return nobody(self.network, other, entry);
        }
        let language = self.network.language();
        let what = words::ABOUT_ITSELF.with(language, &[entry.1.to(language), self.org.as_str()]);
        let help = words::NAME_ANOTHER.to(language).to_owned();
        Some(Finding::warning("about-itself", Place::Entry(entry.0.clone()), what, help))
    }
}

/// An organisation that is not there.
fn nobody(network: &Network, org: &OrgId, (at, entry): (&At, Say)) -> Option<Finding> {
    let language = network.language();
    let help = unknown_organisation(network, org.as_str())?;
    let what = words::NAMES_NOBODY.with(language, &[entry.to(language), org.as_str()]);
    Some(Finding::error("unknown-organisation", Place::Entry(at.clone()), what, help))
}

/// A case that is not there, or that is not asked for the term.
fn case(network: &Network, id: &CaseId, term: Option<&TermId>, (at, entry): (&At, Say)) -> Option<Finding> {
    let language = network.language();
    let place = Place::Entry(at.clone());
    let Some(asked) = network.cases.get(id) else {
        let near = near::nearest(id.as_str(), network.cases.keys().map(CaseId::as_str));
        let what = words::NAMES_NO_CASE.with(language, &[entry.to(language), id.as_str()]);
        return Some(Finding::error("unknown-case", place, what, meant(near, words::ADD_THE_CASE, language)));
    };
    let term = term.filter(|term| !asked.terms.contains(term))?;
    let names = [entry.to(language), id.as_str(), term.as_str()];
    let what = words::NAMES_A_CASE_NOT_ASKED.with(language, &names);
    let help = words::ADD_THE_TERM_TO_THE_CASE.to(language).to_owned();
    Some(Finding::warning("not-asked", place, what, help))
}

fn check_workshop(network: &Network, id: &WorkshopId, workshop: &Workshop, findings: &mut Vec<Finding>) {
    let language = network.language();
    if let Some(round) = workshop.head.round.as_ref().filter(|round| !workshop.rounds.contains_key(*round)) {
        let place = Place::Entry(At::Workshop { workshop: id.clone() });
        let what = words::IN_NO_ROUND.with(language, &[round]);
        let help = words::ADD_THE_ROUND.to(language).to_owned();
        findings.push(Finding::warning("unknown-round", place, what, help).at("round"));
    }
    let mut named = Vec::new();
    for org in workshop.attendance.keys() {
        let place = At::Attendance { workshop: id.clone(), org: org.clone() };
        named.extend(nobody(network, org, (&place, words::THIS_ATTENDANCE)));
    }
    for (key, round) in &workshop.rounds {
        check_round(network, (id, key), round, &mut named);
    }
    // A meeting that is over is a record: whom and what it names may have left the network since.
    let is_over = workshop.head.state == WorkshopState::Closed;
    findings.extend(named.into_iter().filter(|found| !is_over || found.rule == BROKEN_SEAL));
}

/// What was sealed is not what was opened, whoever it names.
const BROKEN_SEAL: &str = "broken-seal";

fn check_round(
    network: &Network,
    (workshop, key): (&WorkshopId, &str),
    round: &Round,
    findings: &mut Vec<Finding>,
) {
    let at = At::Round { workshop: workshop.clone(), round: key.to_owned() };
    let term = |term, key| {
        unknown_term(network, term, Place::Entry(at.clone()), words::THIS_ROUND).map(|found| found.at(key))
    };
    findings.extend(round.plan.term.as_ref().and_then(|it| term(it, "term")));
    findings.extend(round.plan.terms.iter().filter_map(|it| term(it, "terms")));
    let between = round.plan.between.iter();
    let unknown = between.filter_map(|org| nobody(network, org, (&at, words::THIS_ROUND)));
    findings.extend(unknown.map(|found| found.at("between")));
    let pairs = round.plan.pairs.iter().flat_map(|(a, b)| [a, b]);
    let unknown = pairs.filter_map(|org| nobody(network, org, (&at, words::THIS_ROUND)));
    findings.extend(unknown.map(|found| found.at("pairs")));
    let about = round.plan.term.as_ref();
    let unknown = round.plan.cases.iter().filter_map(|id| case(network, id, about, (&at, words::THIS_ROUND)));
    findings.extend(unknown.map(|found| found.at("cases")));
    for org in round.said.keys() {
        let at = At::Said { workshop: workshop.clone(), round: key.to_owned(), org: org.clone() };
        findings.extend(nobody(network, org, (&at, words::WHAT_WAS_SAID)));
    }
    for (ask, sealed) in &round.sealed {
        let at = At::Sealed { workshop: workshop.clone(), round: key.to_owned(), ask: ask.clone() };
        findings.extend(check_sealed(network, &at, ask, sealed, round.plan.term.as_ref()));
    }
}

/// What was sealed names who is there, and says what was sealed.
fn check_sealed(
    network: &Network,
    at: &At,
    ask: &Ask,
    sealed: &Sealed,
    term: Option<&TermId>,
) -> Option<Finding> {
    let entry = (at, words::WHAT_WAS_SEALED);
    let (about, asked) = match &ask.what {
        Asked::Answer(case) => (None, Some(case)),
        Asked::Guess { about, case } => (Some(about), Some(case)),
        Asked::Wording { about } => (Some(about), None),
    };
    let term = term.filter(|term| network.terms.contains_key(term));
    let broken = || {
        let language = network.language();
        let (what, help) = (words::SEAL_BROKEN.to(language), words::REPEAT_THE_ROUND.to(language));
        let place = Place::Entry(at.clone());
        let found = || Finding::error(BROKEN_SEAL, place, what.to_owned(), help.to_owned());
        (!sealed.holds()).then(found)
    };
    broken()
        .or_else(|| nobody(network, &ask.by, entry))
        .or_else(|| nobody(network, about?, entry))
        .or_else(|| case(network, asked?, term, entry))
}

#[cfg(test)]
mod tests {
    use super::super::super::{
        Acceptance, Attendance, Case, CheckIn, Definition, Entry, Explained, Guess, GuessAt, GuessedWording,
        Opened, Profile, RoundKind, RoundPlan, Salt, Term, Verdict, WorkshopHead,
    };
    use super::*;
    use crate::domain::check::{Severity, check};

    fn org(id: &str) -> OrgId {
        OrgId::parse(id).unwrap()
    }

    fn term(id: &str) -> TermId {
        TermId::parse(id).unwrap()
    }

    fn station() -> CaseId {
        CaseId::parse("station").unwrap()
    }

    fn kick_off() -> WorkshopId {
        WorkshopId::parse("kick-off").unwrap()
    }

    fn guess(about: &str, of: &str, case: &str) -> (At, Entry) {
        let at = GuessAt { about: org(about), term: term(of), case: CaseId::parse(case).unwrap() };
        let guess = Guess { verdict: Verdict::Yes, guessed_on: None, recorded_by: None };
        (At::Guess { org: org("police"), at }, Entry::Guess(guess))
    }

    fn wording(about: &str, of: &str) -> (At, Entry) {
        let at = At::GuessedWording { org: org("police"), about: org(about), term: term(of) };
        (at, Entry::GuessedWording(GuessedWording::default()))
    }

    fn explained(to: &str, of: &str) -> (At, Entry) {
        let at = At::Explained { org: org("police"), term: term(of), to: org(to) };
        (at, Entry::Explained(Explained::default()))
    }

    fn check_in(about: &str) -> (At, Entry) {
        let on = jiff::civil::date(2026, 11, 21);
        (At::CheckIn { org: org("police"), on, about: org(about) }, Entry::CheckIn(CheckIn::default()))
    }

    fn believed(about: &str, of: &str, case: &str) -> (At, Entry) {
        let believed = Misconception {
            about: org(about),
            believed: "they close at five".into(),
            is_so: "they do not".into(),
            term: Some(term(of)),
            cases: vec![CaseId::parse(case).unwrap()],
            noticed_on: None,
            recorded_by: None,
        };
        (At::Misconception { org: org("police"), key: "m1".into() }, Entry::Misconception(believed))
    }

    fn accepted(by: &str, believer: &str, key: &str) -> (At, Entry) {
        let at = At::Accepted { org: org(by), believer: org(believer), key: key.into() };
        (at, Entry::Accepted(Acceptance::default()))
    }

    fn attends(who: &str) -> (At, Entry) {
        let at = At::Attendance { workshop: kick_off(), org: org(who) };
        (at, Entry::Attendance(Attendance { people: 1 }))
    }

    fn round(of: &str, between: &str) -> (At, Entry) {
        let plan = RoundPlan {
            between: vec![org(between)],
            ..RoundPlan::new(2, RoundKind::Explain, Some(term(of)))
        };
        (At::Round { workshop: kick_off(), round: "r2".into() }, Entry::Round(Box::new(plan)))
    }

    fn asks(cases: &str, pair: [&str; 2]) -> (At, Entry) {
        let plan = RoundPlan {
            cases: vec![CaseId::parse(cases).unwrap()],
            pairs: vec![(org(pair[0]), org(pair[1]))],
            ..RoundPlan::new(2, RoundKind::Guess, Some(term("urgent")))
        };
        (At::Round { workshop: kick_off(), round: "r2".into() }, Entry::Round(Box::new(plan)))
    }

    fn sealed(by: &str, what: Asked, said: &str) -> (At, Entry) {
        let salt = Salt::new([9; 16]);
        let opened = Some(Opened { salt, said: said.into() });
        let ask = Ask { by: org(by), what };
        let at = At::Sealed { workshop: kick_off(), round: "r1".into(), ask };
        (at, Entry::Sealed(Sealed { opened, ..Sealed::close(salt, "yes") }))
    }

    fn said(by: &str) -> (At, Entry) {
        let at = At::Said { workshop: kick_off(), round: "r1".into(), org: org(by) };
        (at, Entry::Said("glad to be here".into()))
    }

    fn in_round(key: &str) -> (At, Entry) {
        let head = WorkshopHead { round: Some(key.into()), ..WorkshopHead::default() };
        (At::Workshop { workshop: kick_off() }, Entry::Workshop(head))
    }

    /// A network with nothing to find: two organisations, a term, a case, a workshop with a blind round.
    fn sound() -> Network {
        let mut network = Network::default();
        network.charter.order = vec![org("police"), org("care")];
        for id in ["police", "care"] {
            let profile = Profile { name: id.into(), ..Profile::default() };
            let definitions = [(term("urgent"), Definition::of_wording("now"))].into();
            let organisation = Organisation { profile, definitions, ..Organisation::default() };
            network.organisations.insert(org(id), organisation);
        }
        network.terms.insert(term("urgent"), Term::of_label("urgent"));
        network.terms.insert(term("calm"), Term::of_label("calm"));
        let calm = Definition::of_wording("x");
        network.organisations.get_mut(&org("care")).unwrap().definitions.insert(term("calm"), calm);
        let asked = Case { terms: vec![term("urgent")], story: "A man waits.".into(), ..Case::default() };
        network.cases.insert(station(), asked);
        let plan = RoundPlan::new(1, RoundKind::Guess, Some(term("urgent")));
        let at = At::Round { workshop: kick_off(), round: "r1".into() };
        for (at, entry) in [in_round("r1"), (at, Entry::Round(Box::new(plan)))] {
            assert!(network.put_entry(&at, Some(&entry)), "{at}");
        }
        network
    }

    #[rstest::rstest]
    #[case::a_guess(&[guess("care", "urgent", "station")], &[])]
    #[case::a_guess_about_nobody(&[guess("cares", "urgent", "station")], &["unknown-organisation"])]
    #[case::a_guess_about_oneself(&[guess("police", "urgent", "station")], &["about-itself"])]
    #[case::a_guess_for_no_term(&[guess("care", "urgnet", "station")], &["unknown-term"])]
    #[case::a_guess_for_no_case(&[guess("care", "urgent", "stations")], &["unknown-case"])]
    #[case::a_guess_nobody_asked_for(&[guess("care", "calm", "station")], &["not-asked"])]
    #[case::a_guessed_wording(&[wording("care", "urgent")], &[])]
    #[case::a_guessed_wording_of_oneself(&[wording("police", "urgnet")], &["about-itself", "unknown-term"])]
    #[case::an_explanation(&[explained("care", "urgent")], &[])]
    #[case::an_explanation_to_oneself(&[explained("police", "urgent")], &["about-itself"])]
    #[case::an_explanation_of_no_term(&[explained("court", "urgnet")], &["unknown-organisation", "unknown-term"])]
    #[case::a_check_in(&[check_in("care")], &[])]
    #[case::a_check_in_about_oneself(&[check_in("police")], &["about-itself"])]
    #[case::a_check_in_about_nobody(&[check_in("court")], &["unknown-organisation"])]
    #[case::a_misconception(&[believed("care", "urgent", "station")], &[])]
    #[case::a_misconception_about_oneself(&[believed("police", "urgent", "station")], &["about-itself"])]
    #[case::a_misconception_of_nothing(&[believed("care", "urgnet", "stations")], &["unknown-case", "unknown-term"])]
    #[case::accepted(&[believed("care", "urgent", "station"), accepted("care", "police", "m1")], &[])]
    #[case::accepted_what_is_not_there(&[accepted("care", "police", "m1")], &["accepts-nothing"])]
    #[case::accepted_for_another(&[believed("police", "urgent", "station"), accepted("care", "police", "m1")], &["about-itself", "accepts-for-another"])]
    #[case::accepted_from_nobody(&[accepted("care", "court", "m1")], &["unknown-organisation"])]
    #[case::attendance(&[attends("police")], &[])]
    #[case::nobody_attends(&[attends("court")], &["unknown-organisation"])]
    #[case::a_round(&[round("urgent", "care")], &[])]
    #[case::a_round_about_no_term(&[round("urgnet", "court")], &["unknown-organisation", "unknown-term"])]
    #[case::a_round_that_asks_little(&[asks("station", ["police", "care"])], &[])]
    #[case::a_round_that_asks_what_is_not_there(&[asks("stations", ["police", "court"])], &["unknown-case", "unknown-organisation"])]
    #[case::in_a_round_that_is_not_there(&[in_round("r9")], &["unknown-round"])]
    #[case::sealed_and_opened(&[sealed("police", Asked::Answer(station()), "yes")], &[])]
    #[case::another_answer_than_was_sealed(&[sealed("police", Asked::Answer(station()), "no")], &["broken-seal"])]
    #[case::sealed_by_nobody(&[sealed("court", Asked::Answer(station()), "yes")], &["unknown-organisation"])]
    #[case::sealed_about_nobody(&[sealed("police", Asked::Wording { about: org("court") }, "yes")], &["unknown-organisation"])]
    #[case::said(&[said("police")], &[])]
    #[case::said_by_nobody(&[said("court")], &["unknown-organisation"])]
    fn rules(#[case] entries: &[(At, Entry)], #[case] expected: &[&str]) {
        let mut network = sound();
        for (at, entry) in entries {
            assert!(network.put_entry(at, Some(entry)), "{at}");
        }
        let english = check(&network);
        let mut rules: Vec<&str> = english.iter().map(|finding| finding.rule).collect();
        rules.sort_unstable();
        assert_eq!(rules, expected, "{english:#?}");
        assert!(english.iter().all(|finding| matches!(finding.place, Place::Entry(_))));
        network.charter.language = "nl".into();
        for (english, dutch) in english.iter().zip(&check(&network)) {
            assert_ne!((&english.what, &english.help), (&dutch.what, &dutch.help));
        }
    }

    #[test]
    fn a_workshop_that_is_closed_may_name_who_and_what_has_left_since() {
        let mut network = sound();
        let named = [
            attends("court"),
            said("court"),
            round("urgnet", "court"),
            sealed("court", Asked::Answer(station()), "yes"),
        ];
        for (at, entry) in named {
            assert!(network.put_entry(&at, Some(&entry)), "{at}");
        }
        assert!(!check(&network).is_empty());
        network.workshops.get_mut(&kick_off()).unwrap().head.state = WorkshopState::Closed;
        assert_eq!(check(&network), []);
        let (at, entry) = sealed("police", Asked::Answer(station()), "no");
        network.put_entry(&at, Some(&entry));
        let rules: Vec<&str> = check(&network).into_iter().map(|finding| finding.rule).collect();
        assert_eq!(rules, [BROKEN_SEAL], "what was changed afterwards is named all the same");
    }

    #[test]
    fn an_answer_that_was_not_what_was_sealed_is_an_error() {
        let mut network = sound();
        let (at, entry) = sealed("police", Asked::Answer(station()), "no");
        network.put_entry(&at, Some(&entry));
        let found: Vec<Severity> = check(&network).into_iter().map(|finding| finding.severity).collect();
        assert_eq!(found, [Severity::Error]);
    }
}
