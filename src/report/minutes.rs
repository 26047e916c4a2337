//! The minutes of a workshop: who was there, what was looked at and explained, what was decided and by whom it is not
//! carried, who does what by when, and when it is looked at again. Before the meeting the same is its agenda.

use std::collections::BTreeSet;

use super::{Document, Line, Mark, Piece, parts};
use crate::domain::{
    Agreement, Date, Explained, Moment, Network, OrgId, Round, RoundKind, RoundPlan, TermId, Workshop,
    WorkshopId, WorkshopState, text,
};
use crate::words::{self, Language};

/// The minutes of a workshop. A network that has no such workshop gives an empty document.
#[must_use]
pub fn minutes(network: &Network, workshop: &WorkshopId) -> Document {
    let mut document = Document::default();
    if let Some(meeting) = network.workshops.get(workshop) {
        Minutes { network, id: workshop, meeting, language: network.language() }.write(&mut document);
    }
    document
}

struct Minutes<'a> {
    network: &'a Network,
    id: &'a WorkshopId,
    meeting: &'a Workshop,
    language: Language,
}

impl Minutes<'_> {
    fn write(&self, document: &mut Document) {
        document.heading(1, words::MINUTES_TITLE.with(self.language, &[self.meeting.head.title.trim()]));
        self.when(document);
        let interest = self.network.charter.common_interest.trim();
        if !interest.is_empty() {
            let name = text::capital(words::COMMON_INTEREST.to(self.language));
            document.paragraph(Line(vec![
                Piece::new(format!("{name}: "), Mark::Strong),
                Piece::new(interest, Mark::Plain),
            ]));
        }
        self.attendance(document);
        self.said(document, RoundKind::CheckIn);
        self.rounds(document);
        if self.meeting.head.state == WorkshopState::Prepared {
            return;
        }
        self.looked_at(document);
        self.explained(document);
        self.misconceptions(document);
        self.decided(document);
        self.commitments(document);
        self.said(document, RoundKind::CheckOut);
        self.reviews(document);
    }

    fn when(&self, document: &mut Document) {
        let when = match (self.meeting.began(), self.meeting.ended()) {
            (Some(first), Some(last)) => self.span(first, last),
            (first, _) => {
                let day = first.map(Moment::day).or(self.meeting.head.on);
                day.map(|day| day.to_string()).unwrap_or_default()
            }
        };
        document.paragraph(when);
        match self.meeting.head.state {
            WorkshopState::Prepared => document.paragraph(words::MINUTES_NOT_BEGUN.to(self.language)),
            WorkshopState::Running | WorkshopState::Paused => {
                document.paragraph(words::MINUTES_NOT_OVER.to(self.language));
            }
            WorkshopState::Closed => {}
        }
    }

    /// From when to when; the second day only where it is another.
    fn span(&self, first: Moment, last: Moment) -> String {
        let day = first.day().to_string();
        let until = if last.day() == first.day() {
            last.clock()
        } else {
            words::MINUTES_ON_DAY.with(self.language, &[&last.day().to_string(), &last.clock()])
        };
        words::MINUTES_WHEN.with(self.language, &[&day, &first.clock(), &until])
    }

    fn attendance(&self, document: &mut Document) {
        let mut there = self.meeting.attendance.clone();
        there.retain(|_, attendance| attendance.people > 0);
        if there.is_empty() {
            return;
        }
        document.heading(2, words::MINUTES_ATTENDANCE.to(self.language));
        let people = |people: u32| {
            words::MINUTES_PEOPLE.of(self.language, usize::try_from(people).unwrap_or(usize::MAX))
        };
        let named = parts::in_order(self.network, &there).into_iter();
        document.pairs(
            named.map(|(org, it)| (self.network.name(org).to_owned(), people(it.people).into())).collect(),
        );
        let absent: Vec<&OrgId> =
            self.network.in_order().into_iter().filter(|org| !there.contains_key(*org)).collect();
        if !absent.is_empty() {
            let names = parts::names(self.network, absent, self.language);
            document.paragraph(words::MINUTES_ABSENT.with(self.language, &[&names]));
        }
    }

    /// What was said at the check-in or the check-out.
    fn said(&self, document: &mut Document, kind: RoundKind) {
        let rounds = self.meeting.in_order().into_iter().filter(|(_, round)| round.plan.kind == kind);
        let said: Vec<(String, Line)> = rounds
            .flat_map(|(_, round)| parts::in_order(self.network, &round.said))
            .filter_map(|(org, words)| parts::pair(self.network.name(org), words))
            .collect();
        if !said.is_empty() {
            document.heading(2, kind.say().to(self.language));
            document.pairs(said);
        }
    }

    fn rounds(&self, document: &mut Document) {
        let prepared = self.meeting.head.state == WorkshopState::Prepared;
        let title = if prepared { words::MINUTES_AGENDA } else { words::MINUTES_ROUNDS };
        let mut header = vec![words::MINUTES_ROUND, words::MINUTES_ABOUT, words::MINUTES_PLANNED];
        if !prepared {
            header.insert(0, words::MINUTES_AT);
            header.push(words::MINUTES_TOOK);
        }
        let rows: Vec<Vec<String>> =
            self.meeting.in_order().into_iter().map(|(_, round)| self.row(&round.plan, prepared)).collect();
        if !rows.is_empty() {
            document.heading(2, title.to(self.language));
        }
        document.table(header.into_iter().map(|say| say.to(self.language).to_owned()).collect(), rows);
    }

    fn row(&self, plan: &RoundPlan, prepared: bool) -> Vec<String> {
        let long = |minutes: i64| words::MINUTES_LONG.with(self.language, &[&minutes.to_string()]);
        let about: Vec<&str> = plan.about().map(|term| self.network.label(term)).collect();
        let mut row = vec![
            plan.kind.say().to(self.language).to_owned(),
            about.join(", "),
            long(i64::from(plan.minutes)),
        ];
        if !prepared {
            row.insert(0, plan.started_at.map(Moment::clock).unwrap_or_default());
            row.push(match plan.took() {
                Some(minutes) => long(minutes),
                None if plan.skipped => words::MINUTES_SKIPPED.to(self.language).to_owned(),
                None => String::new(),
            });
        }
        row
    }

    fn looked_at(&self, document: &mut Document) {
        let held = |kind: RoundKind| {
            let rounds = self.meeting.in_order().into_iter();
            rounds
                .map(|(_, round)| round)
                .filter(move |round| round.plan.kind == kind && round.plan.started_at.is_some())
        };
        let mut lines: Vec<Line> = Vec::new();
        for round in held(RoundKind::Reveal) {
            lines.extend(round.plan.term.as_ref().and_then(|term| self.revealed(term)).map(Line::from));
        }
        for term in held(RoundKind::Look).filter_map(|round: &Round| round.plan.term.as_ref()) {
            lines.push(words::MINUTES_DIFFERENCES_OF.with(self.language, &[&self.quoted(term)]).into());
        }
        if !lines.is_empty() {
            document.heading(2, words::MINUTES_LOOKED_AT.to(self.language));
            document.list(lines);
        }
    }

    /// How many answers and guesses on a term are open now.
    fn revealed(&self, term: &TermId) -> Option<String> {
        let opened = self.meeting.opened(term).count();
        let count = words::MINUTES_SEALED.of(self.language, opened);
        (opened > 0).then(|| words::MINUTES_REVEALED.with(self.language, &[&count, &self.quoted(term)]))
    }

    fn quoted(&self, term: &TermId) -> String {
        format!("“{}”", self.network.label(term))
    }

    fn explained(&self, document: &mut Document) {
        let given = self.network.explained_in(self.meeting).into_iter();
        let pairs: Vec<(String, Line)> =
            given.filter_map(|(org, term, to, it)| self.explanation(org, term, to, it)).collect();
        if !pairs.is_empty() {
            document.heading(2, words::MINUTES_EXPLAINED.to(self.language));
            document.pairs(pairs);
        }
    }

    /// Who explained what to whom, what the other heard, and whether that was meant.
    fn explanation(&self, org: &OrgId, term: &TermId, to: &OrgId, it: &Explained) -> Option<(String, Line)> {
        let parts = [self.network.name(org), self.network.name(to), &self.quoted(term)];
        let who = words::MINUTES_EXPLAINS.with(self.language, &parts);
        let mut said = vec![text::tidy(&it.why)];
        if !it.heard.trim().is_empty() {
            let heard = [self.network.name(to), it.heard.trim()];
            said.push(words::MINUTES_HEARD.with(self.language, &heard));
        }
        match it.confirmed {
            Some(true) => said.push(words::MINUTES_CONFIRMED.to(self.language).to_owned()),
            Some(false) if !it.corrected.trim().is_empty() => {
                said.push(words::MINUTES_CORRECTED.with(self.language, &[it.corrected.trim()]));
            }
            _ => {}
        }
        parts::pair(&who, &said.join("\n"))
    }

    fn misconceptions(&self, document: &mut Document) {
        let noticed = |day: Option<Date>| day.is_some_and(|day| self.meeting.was_on(day));
        let mut lines: Vec<Line> = Vec::new();
        for org in self.network.in_order() {
            let Some(organisation) = self.network.organisations.get(org) else { continue };
            for it in organisation.misconceptions.values().filter(|it| noticed(it.noticed_on)) {
                let parts = [
                    self.network.name(org),
                    self.network.name(&it.about),
                    it.believed.trim(),
                    it.is_so.trim(),
                ];
                lines.push(words::MINUTES_BELIEVED.with(self.language, &parts).into());
            }
        }
        if !lines.is_empty() {
            document.heading(2, words::MINUTES_MISCONCEPTIONS.to(self.language));
            document.list(lines);
        }
    }

    /// The versions that were recorded in its rounds.
    fn versions(&self) -> Vec<&Agreement> {
        let terms = self.meeting.terms().into_iter();
        terms.flat_map(|term| self.network.recorded_in(self.meeting, term)).collect()
    }

    fn decided(&self, document: &mut Document) {
        document.heading(2, words::MINUTES_DECIDED.to(self.language));
        let versions = self.versions();
        if versions.is_empty() {
            document.paragraph(words::MINUTES_NOTHING_DECIDED.to(self.language));
        }
        for version in versions {
            let heading = words::MINUTES_DECISION.with(
                self.language,
                &[
                    &self.quoted(&version.term),
                    &version.version.to_string(),
                    version.outcome.say().to(self.language),
                    version.stands().to(self.language),
                    &parts::digits(version),
                ],
            );
            document.heading(3, heading);
            let mut said = parts::decided(&version.as_candidate(), self.language);
            said.extend(parts::own(self.network, version, self.language));
            said.extend(parts::pair(words::FIELD_RATIONALE.to(self.language), &version.rationale));
            document.pairs(said);
            parts::positions(self.network, version, document, self.language);
        }
    }

    fn commitments(&self, document: &mut Document) {
        let rows: Vec<Vec<String>> = self
            .network
            .promised_in(self.id)
            .map(|one| {
                let by = one.by.map(|by| by.to_string()).unwrap_or_default();
                vec![self.network.author(&one.who, self.language), text::tidy(&one.what), by]
            })
            .collect();
        if !rows.is_empty() {
            document.heading(2, words::MINUTES_COMMITMENTS.to(self.language));
        }
        let header = [words::MINUTES_WHO, words::MINUTES_WHAT, words::MINUTES_BY];
        document.table(header.map(|say| say.to(self.language).to_owned()).to_vec(), rows);
    }

    /// When the terms of the meeting are looked at again.
    fn reviews(&self, document: &mut Document) {
        let plans = self.meeting.rounds.values().map(|round| &round.plan);
        let terms: BTreeSet<&TermId> = plans.flat_map(RoundPlan::about).collect();
        let reviews: Vec<(String, Line)> = terms
            .into_iter()
            .filter_map(|term| {
                let by = self.network.latest(term)?.review_by?;
                Some((self.quoted(term), by.to_string().into()))
            })
            .collect();
        if !reviews.is_empty() {
            document.heading(2, words::MINUTES_REVIEWS.to(self.language));
            document.pairs(reviews);
        }
    }
}
