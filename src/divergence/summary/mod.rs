//! A term over all organisations in at most three sentences, as a good facilitator would say them.

mod aloud;

use super::facts::Reading;
use super::report::{ConflictKind, Placed, TermPair, TermReport};
use super::telling::{ANOTHER_CRITERION, Reason, Telling, looks_at, most_telling};
use super::thing::thing;
use crate::domain::text::{capital, list};
use crate::domain::{Facet, Network, OrgId};
use crate::words::{self, Language, Say};
use aloud::Said;

/// As many sentences as people take in.
const MOST: usize = 3;
/// As many names as people take in.
const MOST_NAMES: usize = 5;
/// From this divergence on a group means nearly the same.
const NEARLY: f64 = 0.15;
/// Under this divergence two who do not mean the same come near it.
const NEAR: f64 = 0.45;

/// What is said of a term.
pub(super) struct Summary<'a> {
    network: &'a Network,
    /// Without its summary.
    report: &'a TermReport,
    /// The definitions of `report.organisations`, in the same order.
    readings: &'a [&'a Reading<'a>],
    /// The conflicts, the most telling first.
    tellings: Vec<Telling<'a>>,
    /// In which language.
    says: Language,
}

impl<'a> Summary<'a> {
    pub(super) fn of(
        network: &'a Network,
        report: &'a TermReport,
        readings: &'a [&'a Reading<'a>],
        says: Language,
    ) -> Self {
        Self { network, report, readings, tellings: most_telling(report), says }
    }

    /// The sentences, and those of the conflicts that they tell.
    pub(super) fn sentences(&self) -> (String, Vec<String>) {
        let nothing = |sentence: String| (sentence, Vec::new());
        match self.report.organisations.as_slice() {
            [] => return nothing(words::SUMMARY_NOTHING.to(self.says).to_owned()),
            [alone] => return nothing(self.say(words::SUMMARY_ALONE, &[self.network.name(alone)])),
            [_, _, ..] => {}
        }
        if self.report.placed == Placed::HiddenDisagreement {
            return nothing(self.hidden());
        }
        let practice = (self.report.placed == Placed::SamePractice)
            .then(|| words::SUMMARY_PRACTICE.to(self.says).to_owned());
        let mut out = self.who();
        let room = MOST.saturating_sub(out.len() + usize::from(practice.is_some()));
        out.extend(self.differences().into_iter().take(room));
        out.extend(practice);
        let out = out.join(" ");
        // Most conflicts are not told, and who is not named in the sentences is in none that they tell.
        let named: Vec<&OrgId> =
            self.report.organisations.iter().filter(|org| self.is_named(org, &out)).collect();
        let tells = |telling: &&Telling<'_>| {
            if telling.conflict.kind == ConflictKind::Example {
                let texts = [&telling.conflict.a, &telling.conflict.b];
                return texts.into_iter().any(|text| out.contains(&aloud::quoted(text)));
            }
            let pair = [&telling.pair.a, &telling.pair.b];
            let them = [None, Some(&telling.pair.a), Some(&telling.pair.b)].into_iter();
            let may_be_said = |them: &Option<&OrgId>| {
                pair.into_iter().all(|org| Some(org) == *them || named.contains(&org))
            };
            them.filter(may_be_said).any(|them| out.contains(self.said(telling, them).text()))
        };
        let told = self.tellings.iter().filter(tells).map(|telling| telling.conflict.says.clone()).collect();
        (out, told)
    }

    /// Whether sentences name an organisation, be it with a capital.
    fn is_named(&self, org: &OrgId, sentences: &str) -> bool {
        let mut letters = self.network.name(org).chars();
        letters.next();
        sentences.contains(letters.as_str())
    }

    fn say(&self, phrase: Say, arguments: &[&str]) -> String {
        phrase.with(self.says, arguments)
    }

    fn names(&self, orgs: &[OrgId]) -> String {
        self.names_with(orgs, words::AND)
    }

    /// Their names, or how many they are where nobody would take in so many names.
    fn names_with(&self, orgs: &[OrgId], and: Say) -> String {
        if orgs.len() > MOST_NAMES {
            return self.say(words::SO_MANY_OF_THEM, &[&self.says.number(orgs.len())]);
        }
        let names: Vec<&str> = orgs.iter().map(|org| self.network.name(org)).collect();
        list(&names, and.to(self.says))
    }

    /// Everybody by name, or by their number where they are more than two.
    fn everybody(&self, orgs: &[OrgId]) -> String {
        if orgs.len() > 2 && orgs.len() == self.report.organisations.len() {
            self.say(words::ALL_OF_THEM, &[&self.says.number(orgs.len())])
        } else {
            self.names(orgs)
        }
    }

    /// Who means the same, and who stands apart. Nothing of two that differ: what differs says it.
    fn who(&self) -> Vec<String> {
        let (several, alone): (Vec<&Vec<OrgId>>, Vec<&Vec<OrgId>>) =
            self.report.groups.iter().partition(|group| group.len() > 1);
        let alone: Vec<OrgId> = alone.into_iter().flatten().cloned().collect();
        let Some((first, others)) = several.split_first() else {
            return self.no_two();
        };
        let same = if several.iter().any(|group| self.nearly(group)) {
            words::SUMMARY_NEARLY
        } else {
            words::SUMMARY_SAME
        };
        let mut who = self.everybody(first);
        if first.len() > MOST_NAMES {
            who = capital(&who);
        }
        let mut out = self.say(same, &[&who]);
        for group in others {
            out = self.say(words::SUMMARY_AND_SO, &[&out, &self.names(group)]);
        }
        match alone.as_slice() {
            [] => {}
            [one] => {
                out = self.say(words::SUMMARY_APART_ONE, &[&out, self.network.name(one)]);
                if let Some(clause) = self.apart(one) {
                    return vec![self.say(words::SUMMARY_IN_WHAT, &[&out, &clause])];
                }
            }
            several => out = self.say(words::SUMMARY_APART, &[&out, &self.names(several)]),
        }
        vec![self.say(words::FULL_STOP, &[&out])]
    }

    /// That nobody means what another means, and who comes nearest to it.
    fn no_two(&self) -> Vec<String> {
        let number = self.says.number(self.report.organisations.len());
        if self.report.organisations.len() < 3 {
            return Vec::new();
        }
        let hard = |pair: &TermPair| {
            let conflicts = pair.report.conflicts.iter();
            conflicts.map(|conflict| Telling { pair, conflict }).any(|it| it.reason() == Reason::Hard)
        };
        let near = |pair: &&TermPair| pair.report.divergence < NEAR && !hard(pair);
        let nearest = self
            .report
            .pairs
            .iter()
            .filter(near)
            .min_by(|x, y| x.report.divergence.total_cmp(&y.report.divergence));
        vec![nearest.map_or_else(
            || self.say(words::SUMMARY_NO_TWO, &[&number]),
            |pair| {
                let both = self.names(&[pair.a.clone(), pair.b.clone()]);
                self.say(words::SUMMARY_NO_TWO_BUT, &[&number, &both])
            },
        )]
    }

    /// Whether a group means nearly the same, and not just the same.
    fn nearly(&self, group: &[OrgId]) -> bool {
        self.report.pairs.iter().any(|pair| {
            let inside = group.contains(&pair.a) && group.contains(&pair.b);
            inside && (pair.report.divergence >= NEARLY || !pair.report.conflicts.is_empty())
        })
    }

    /// In what the only one who stands apart does so, where that fits into the same sentence.
    fn apart(&self, org: &OrgId) -> Option<String> {
        if let Some(clause) = self.no_time(org, words::THEM.to(self.says)) {
            return Some(clause);
        }
        let of_org = |telling: &Telling<'_>| {
            (&telling.pair.a == org || &telling.pair.b == org) && telling.reason() != Reason::Who
        };
        let telling = self.tellings.iter().find(|telling| of_org(telling))?;
        if telling.reason() == Reason::Whom
            && let Some(clause) = self.look_at(org, telling.pair)
        {
            return Some(clause);
        }
        match self.said(telling, Some(org)) {
            Said::Clause(clause) => Some(clause),
            Said::Sentence(_) => None,
        }
    }

    /// What those who stand apart look at, and what the other of a pair does, where that differs.
    fn look_at(&self, org: &OrgId, pair: &TermPair) -> Option<String> {
        let facets = &pair.report.facets;
        facets.iter().find(|it| it.facet == Facet::Criterion && it.divergence >= ANOTHER_CRITERION)?;
        let other = if &pair.a == org { &pair.b } else { &pair.a };
        let criterion = |org: &OrgId| Some(self.reading(org)?.side.definition.criterion.trim());
        Some(self.say(words::CLAUSE_LOOK_AT, &[criterion(org)?, self.network.name(other), criterion(other)?]))
    }

    /// What differs between those who do not mean the same, the most telling first.
    fn differences(&self) -> Vec<String> {
        let together = |pair: &TermPair| {
            self.report.groups.iter().any(|it| it.contains(&pair.a) && it.contains(&pair.b))
        };
        let alone: Vec<&OrgId> =
            self.report.groups.iter().filter(|group| group.len() == 1).flatten().collect();
        let only = if alone.len() == 1 { alone.first().copied() } else { None };
        if let Some(org) = only
            && self.apart(org).is_some()
        {
            return Vec::new();
        }
        let tellings =
            self.tellings.iter().filter(|telling| !together(telling.pair) || self.report.groups.len() == 1);
        // The best of each kind comes first.
        let (good, own): (Vec<&Telling<'_>>, Vec<&Telling<'_>>) =
            tellings.partition(|telling| telling.reason() < Reason::ClockAsWell);
        let mut out: Vec<String> = Vec::new();
        let mut kinds: Vec<ConflictKind> = Vec::new();
        for telling in good {
            let kind = telling.conflict.kind;
            if telling.reason() == Reason::Whom && !kinds.contains(&kind) {
                out.extend(self.looks_at());
            }
            let again = kinds.contains(&kind)
                || kind == ConflictKind::ReferencePoint
                    && kinds.contains(&ConflictKind::Magnitude)
                    && !self.same_time(telling.pair);
            if !again {
                kinds.push(kind);
                out.push(self.said(telling, None).sentence());
            }
        }
        if out.is_empty() || kinds.first() == Some(&ConflictKind::Magnitude) {
            let no_time = self.report.organisations.iter().find_map(|org| {
                let clause = self.no_time(org, self.network.name(org))?;
                Some(Said::Clause(clause).sentence())
            });
            let place = out.len().min(1);
            no_time.into_iter().for_each(|said| out.insert(place, said));
        }
        if out.is_empty() && self.report.groups.len() > 1 {
            out.extend(self.looks_at().or_else(|| self.unlike()));
        }
        if out.is_empty() {
            out.extend(own.first().map(|telling| self.said(telling, None).sentence()));
        }
        if out.is_empty() && self.report.groups.len() > 1 {
            out.extend(self.report.widest().map(|pair| {
                let phrase =
                    if self.report.pairs.len() == 1 { words::WHY_DIFFER } else { words::SUMMARY_WIDEST };
                self.say(phrase, &[self.network.name(&pair.a), self.network.name(&pair.b)])
            }));
        }
        out
    }

    /// Whether two name the same length of time.
    fn same_time(&self, pair: &TermPair) -> bool {
        let durations = |org: &OrgId| {
            let limits = self.reading(org).into_iter().flat_map(|reading| reading.limits.iter().flatten());
            limits.filter_map(|limit| limit.duration).collect::<Vec<_>>()
        };
        let of_b = durations(&pair.b);
        durations(&pair.a).iter().any(|x| of_b.iter().any(|y| x.agrees(y)))
    }

    /// The two that look at different things.
    fn looks_at(&self) -> Option<String> {
        let [(a, of_a), (b, of_b)] = looks_at(self.network, self.report)?;
        let together = self.report.groups.iter().any(|group| group.contains(&a) && group.contains(&b));
        let arguments = [self.network.name(&a), of_a.as_str(), self.network.name(&b), of_b.as_str()];
        (!together).then(|| self.say(words::WHY_CRITERION, &arguments))
    }

    /// What sets two apart who are not in conflict: what kind of thing it is, who names a time.
    fn unlike(&self) -> Option<String> {
        let pair = self.report.widest()?;
        let (a, b) = (self.reading(&pair.a)?, self.reading(&pair.b)?);
        if let (Some(x), Some(y)) = (self.thing_of(a), self.thing_of(b)) {
            let arguments = [self.network.name(&pair.a), &x, self.network.name(&pair.b), &y];
            return Some(Said::Clause(self.say(words::CLAUSE_IS, &arguments)).sentence());
        }
        let only = |one: &Reading<'_>, other: &Reading<'_>| {
            let limit = one.limits[0].first().filter(|_| !has_time(other))?;
            Some(self.say(words::SUMMARY_ONLY_TIME, &[one.side.name, &self.aloud(limit)]))
        };
        only(a, b).or_else(|| only(b, a))
    }

    fn reading(&self, org: &OrgId) -> Option<&Reading<'_>> {
        let place = self.report.organisations.iter().position(|other| other == org)?;
        self.readings.get(place).copied()
    }

    fn thing_of(&self, reading: &Reading<'_>) -> Option<String> {
        thing(&reading.side.definition.wording, reading.side.language)
    }

    /// What kind of thing it is for one who names no time, where the others do.
    fn no_time(&self, org: &OrgId, name: &str) -> Option<String> {
        let reading = self.reading(org).filter(|reading| !has_time(reading))?;
        let others = self.readings.len().checked_sub(1)?;
        let timed = self.readings.iter().filter(|reading| has_time(reading)).count();
        let named = (timed * 3 >= others * 2 && timed > 0).then(|| self.thing_of(reading)).flatten()?;
        Some(self.say(words::CLAUSE_NO_TIME, &[name, &named]))
    }

    /// Worded alike and judged differently: that they mean the same is what cannot be said.
    fn hidden(&self) -> String {
        let judged = super::agenda::judged(self.network, self.report);
        let (differ, answered) = (self.says.number(judged.differ), self.says.number(judged.answered));
        let cases = match judged.differ {
            0 => return words::SUMMARY_HIDDEN.to(self.says).to_owned(),
            1 => self.say(words::JUDGED_ONE, &[&answered]),
            all if all == judged.answered => self.say(words::JUDGED_ALL, &[&answered]),
            _ => self.say(words::JUDGED_SOME, &[&differ, &answered]),
        };
        self.say(words::SUMMARY_HIDDEN_BUT, &[&self.everybody(&self.report.organisations), &cases])
    }
}

fn has_time(reading: &Reading<'_>) -> bool {
    reading.limits.iter().any(|limits| !limits.is_empty())
}
