//! A term over all organisations in at most three sentences, as a good facilitator would say them.

use super::facts::{Limit, Reading, Role};
use super::quantity::{Clock, plain_number};
use super::report::{ConflictKind, Placed, TermPair, TermReport};
use super::telling::{ANOTHER_CRITERION, Reason, Telling, looks_at, most_telling};
use super::thing::thing;
use crate::domain::text::{capital, fold, list};
use crate::domain::{Facet, Network, OrgId};
use crate::words::{self, Language, Say};

/// As many sentences as people take in.
const MOST: usize = 3;
/// From this divergence on a group means nearly the same.
const NEARLY: f64 = 0.15;
/// Under this divergence two who do not mean the same come near it.
const NEAR: f64 = 0.45;
/// Under this ratio working days against calendar days are worth a sentence of their own.
const MIXED: f64 = 3.0;

/// What is said of a term.
pub(super) struct Summary<'a> {
    pub(super) network: &'a Network,
    /// Without its summary.
    pub(super) report: &'a TermReport,
    /// The definitions of `report.organisations`, in the same order.
    pub(super) readings: &'a [&'a Reading<'a>],
    /// In which language.
    pub(super) says: Language,
}

/// Something that differs: part of a sentence that begins with a small letter, or whole sentences.
enum Said {
    Clause(String),
    Sentence(String),
}

impl Said {
    fn sentence(self) -> String {
        match self {
            Self::Clause(clause) => format!("{}.", capital(&clause)),
            Self::Sentence(sentence) => sentence,
        }
    }
}

impl Summary<'_> {
    pub(super) fn sentences(&self) -> String {
        match self.report.organisations.as_slice() {
            [] => return words::SUMMARY_NOTHING.to(self.says).to_owned(),
            [alone] => return self.say(words::SUMMARY_ALONE, &[self.network.name(alone)]),
            [_, _, ..] => {}
        }
        if self.report.placed == Placed::HiddenDisagreement {
            return self.hidden();
        }
        let practice = (self.report.placed == Placed::SamePractice)
            .then(|| words::SUMMARY_PRACTICE.to(self.says).to_owned());
        let mut out = self.who();
        for said in self.differences() {
            if out.len() + usize::from(practice.is_some()) < MOST && !out.contains(&said) {
                out.push(said);
            }
        }
        out.extend(practice);
        out.join(" ")
    }

    fn say(&self, phrase: Say, arguments: &[&str]) -> String {
        phrase.with(self.says, arguments)
    }

    fn names(&self, orgs: &[OrgId]) -> String {
        self.names_with(orgs, words::AND)
    }

    fn names_with(&self, orgs: &[OrgId], and: Say) -> String {
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
        let mut out = self.say(same, &[&self.everybody(first)]);
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
        let telling = most_telling(self.report).into_iter().find(of_org)?;
        if telling.reason() == Reason::Whom
            && let Some(clause) = self.look_at(org, telling.pair)
        {
            return Some(clause);
        }
        match self.said(&telling, Some(org)) {
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
        let tellings: Vec<Telling<'_>> = most_telling(self.report)
            .into_iter()
            .filter(|telling| !together(telling.pair) || self.report.groups.len() == 1)
            .collect();
        // The best of each kind comes first.
        let (good, own): (Vec<&Telling<'_>>, Vec<&Telling<'_>>) =
            tellings.iter().partition(|telling| telling.reason() < Reason::ClockAsWell);
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

    /// A conflict as it is said aloud. `them` has just been named.
    fn said(&self, telling: &Telling<'_>, them: Option<&OrgId>) -> Said {
        let (pair, conflict) = (telling.pair, telling.conflict);
        let name = |org: &OrgId| {
            if Some(org) == them {
                words::THEM.to(self.says).to_owned()
            } else {
                self.network.name(org).to_owned()
            }
        };
        let (a, b) = ((name(&pair.a), conflict.a.as_str()), (name(&pair.b), conflict.b.as_str()));
        let first_them = |x, y| if them == Some(&pair.b) { (y, x) } else { (x, y) };
        match conflict.kind {
            ConflictKind::Magnitude => self.times(telling, &a.0, &b.0).map(Said::Clause),
            ConflictKind::Threshold => {
                let ((x, of_x), (y, of_y)) = first_them(a, b);
                let ages = (age(of_x), age(of_y));
                let phrase = if ages.0.or(ages.1).is_some() { words::CLAUSE_AGE } else { words::CLAUSE_IS };
                let arguments = [&x, ages.0.unwrap_or(of_x), &y, ages.1.unwrap_or(of_y)];
                Some(Said::Clause(self.say(phrase, &arguments)))
            }
            ConflictKind::Scope => {
                let ((x, of_x), (y, of_y)) = first_them(a, b);
                let (of_x, of_y) = (self.theirs(of_x), self.theirs(of_y));
                // Words out of a wording are quoted; a field says whom or what it is about.
                let told = |org: &OrgId| {
                    let reading = self.reading(org);
                    reading.is_some_and(|reading| !reading.side.definition.applies_to.trim().is_empty())
                };
                Some(Said::Clause(if told(&pair.a) && told(&pair.b) {
                    self.say(words::CLAUSE_ABOUT, &[&x, &of_x, &y, &of_y])
                } else {
                    self.say(words::CLAUSE_QUOTED, &[&x, &of_x, &y, &of_y])
                }))
            }
            ConflictKind::Example => Some(Said::Sentence(self.example(telling))),
            _ => None,
        }
        .unwrap_or_else(|| Said::Sentence(conflict.says.clone()))
    }

    /// Two times, the shorter first, and how many times the other is as long; `None` when that cannot be said shortly.
    fn times(&self, telling: &Telling<'_>, name_a: &str, name_b: &str) -> Option<String> {
        let (pair, conflict) = (telling.pair, telling.conflict);
        let x = limit_of(self.reading(&pair.a)?, &conflict.a, self.says)?;
        let y = limit_of(self.reading(&pair.b)?, &conflict.b, self.says)?;
        let (p, q) = (x.duration?, y.duration?);
        if x.role != y.role {
            return None;
        }
        let mixed = (p.clock == Clock::Working) != (q.clock == Clock::Working);
        let ratio = p.ratio(&q);
        if mixed && ratio.is_some_and(|ratio| ratio < MIXED) {
            return None;
        }
        let turned = ratio.is_some() && p.seconds() > q.seconds();
        let ((x, name_x), (y, name_y)) =
            if turned { ((y, name_b), (x, name_a)) } else { ((x, name_a), (y, name_b)) };
        let (of_x, of_y) = (self.aloud(x), self.aloud(y));
        Some(match ratio {
            None => self.say(words::CLAUSE_IS, &[name_x, &of_x, name_y, &of_y]),
            Some(ratio) => {
                let times = self.times_as_long(ratio, mixed);
                self.say(words::CLAUSE_TIMES, &[name_x, &of_x, name_y, &of_y, &times])
            }
        })
    }

    fn times_as_long(&self, ratio: f64, about: bool) -> String {
        let step = if about { 10_f64.powf(ratio.log10().floor() - 1.0) } else { 1.0 };
        let rounded =
            if ratio >= 10.0 { (ratio / step).round() * step } else { (ratio * 10.0).round() / 10.0 };
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "2 to 12")]
        let times = if rounded.fract().abs() < f64::EPSILON && (2.0..=12.0).contains(&rounded) {
            self.says.number(rounded as usize)
        } else {
            plain_number(rounded, self.says)
        };
        let long = if (rounded - 2.0).abs() < f64::EPSILON {
            words::TWICE_AS_LONG.to(self.says).to_owned()
        } else {
            self.say(words::TIMES_AS_LONG, &[&times])
        };
        if about { self.say(words::ABOUT_AS_LONG, &[&long]) } else { long }
    }

    /// `within two hours of the call`.
    fn aloud(&self, limit: &Limit) -> String {
        let mut out = match &limit.duration {
            Some(duration) if matches!(duration.clock, Clock::Always | Clock::Working) => {
                let length = self.says.time_aloud(&duration.human(self.says));
                let role = match limit.role {
                    Role::Within => words::SAYS_WITHIN,
                    Role::AtLeast => words::SAYS_AT_LEAST,
                    Role::Every => words::SAYS_EVERY,
                };
                self.say(role, &[&length])
            }
            _ => limit.text.clone(),
        };
        if let Some(from) = &limit.from {
            out = self.say(words::SAYS_OF, &[&out, &from.text]);
        }
        if let Some(case) = &limit.case {
            out = self.say(words::SAYS_FOR, &[&out, &case.text]);
        }
        out
    }

    /// An example with everybody for whom it counts, and everybody for whom it does not.
    fn example(&self, telling: &Telling<'_>) -> String {
        let sides = |telling: &Telling<'_>| {
            let (pair, conflict) = (telling.pair, telling.conflict);
            if conflict.facet == Facet::Excludes {
                (conflict.b.clone(), pair.b.clone(), pair.a.clone())
            } else {
                (conflict.a.clone(), pair.a.clone(), pair.b.clone())
            }
        };
        let (text, ..) = sides(telling);
        let same: Vec<(String, OrgId, OrgId)> = most_telling(self.report)
            .iter()
            .filter(|other| other.conflict.kind == ConflictKind::Example)
            .map(sides)
            .filter(|(other, ..)| fold(other) == fold(&text))
            .collect();
        let who = |wanted: &dyn Fn(&(String, OrgId, OrgId)) -> OrgId| -> Vec<OrgId> {
            let found: Vec<OrgId> = same.iter().map(wanted).collect();
            self.report.organisations.iter().filter(|org| found.contains(org)).cloned().collect()
        };
        let counts = self.names(&who(&|(_, counts, _)| counts.clone()));
        let not = self.names_with(&who(&|(_, _, not)| not.clone()), words::NOR);
        self.say(words::SUMMARY_EXAMPLE, &[&capital(text.trim_end_matches('.')), &counts, &not])
    }

    /// `our patients`, said by somebody else.
    fn theirs(&self, text: &str) -> String {
        let text = text.split(';').next().unwrap_or(text).trim();
        let (ours, theirs): (&[&str], &str) = match self.says {
            Language::English => (&["our own ", "our "], "their own "),
            Language::Dutch => (&["onze eigen ", "ons eigen ", "onze ", "ons "], "hun eigen "),
        };
        let rest = ours.iter().find_map(|ours| text.strip_prefix(ours));
        rest.map_or_else(|| text.to_owned(), |rest| format!("{theirs}{rest}"))
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

/// The limit of which a conflict speaks.
fn limit_of<'r>(reading: &'r Reading<'_>, told: &str, says: Language) -> Option<&'r Limit> {
    reading.limits.iter().flatten().find(|limit| {
        let length = limit.duration.is_some_and(|duration| told.contains(&duration.human(says)));
        let from = limit.from.as_ref().is_none_or(|from| told.ends_with(&from.text));
        (length || told.starts_with(&limit.text)) && from
    })
}

/// `age under 18` without its label; `None` for what is no age.
fn age(threshold: &str) -> Option<&str> {
    ["age ", "leeftijd "].iter().find_map(|label| threshold.strip_prefix(label))
}
