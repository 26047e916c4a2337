//! A conflict said aloud: times with how many times as long, an example with everybody for whom it counts.

use super::super::facts::{Limit, Reading, Role};
use super::super::quantity::{Clock, plain_number};
use super::super::report::ConflictKind;
use super::super::telling::Telling;
use super::Summary;
use crate::domain::text::{capital, fold};
use crate::domain::{Facet, OrgId};
use crate::words::{self, Language};

/// Under this ratio working days against calendar days are worth a sentence of their own.
const MIXED: f64 = 3.0;

/// Something that differs: part of a sentence that begins with a small letter, or whole sentences.
pub(super) enum Said {
    Clause(String),
    Sentence(String),
}

impl Said {
    /// The words but for the first letter, which may be a capital.
    pub(super) fn text(&self) -> &str {
        let (Self::Clause(text) | Self::Sentence(text)) = self;
        text.char_indices().nth(1).and_then(|(second, _)| text.get(second..)).unwrap_or(text)
    }

    pub(super) fn sentence(self) -> String {
        match self {
            Self::Clause(clause) => format!("{}.", capital(&clause)),
            Self::Sentence(sentence) => sentence,
        }
    }
}

impl Summary<'_> {
    /// A conflict as it is said aloud. `them` has just been named.
    pub(super) fn said(&self, telling: &Telling<'_>, them: Option<&OrgId>) -> Said {
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
            Some(ratio) if x.role != Role::Every => {
                let times = self.times_as_long(ratio, mixed);
                self.say(words::CLAUSE_TIMES, &[name_x, &of_x, name_y, &of_y, &times])
            }
            // How often somebody comes is no longer or shorter.
            _ => self.say(words::CLAUSE_IS, &[name_x, &of_x, name_y, &of_y]),
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
    pub(super) fn aloud(&self, limit: &Limit) -> String {
        let mut out = match &limit.duration {
            Some(duration) if matches!(duration.clock, Clock::Always | Clock::Working) => {
                let length = self.says.time_aloud(&duration.human(self.says));
                match limit.role {
                    Role::Within => self.say(words::SAYS_WITHIN, &[&length]),
                    Role::AtLeast => self.say(words::SAYS_AT_LEAST, &[&length]),
                    Role::Every => limit.text.clone(),
                    Role::For => length,
                }
            }
            _ => limit.text.clone(),
        };
        if let Some(from) = &limit.from {
            out = self.say(words::SAYS_OF, &[&out, &from.phrase.text]);
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
        let same: Vec<(String, OrgId, OrgId)> = self
            .tellings
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
        self.say(words::SUMMARY_EXAMPLE, &[&quoted(&text), &counts, &not])
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
}

/// The limit of which a conflict speaks.
fn limit_of<'r>(reading: &'r Reading<'_>, told: &str, says: Language) -> Option<&'r Limit> {
    reading.limits.iter().flatten().find(|limit| {
        let length = limit.duration.is_some_and(|duration| told.contains(&duration.human(says)));
        let from = limit.from.as_ref().is_none_or(|from| told.ends_with(&from.phrase.text));
        (length || told.starts_with(&limit.text)) && from
    })
}

/// `age under 18` without its label; `None` for what is no age.
fn age(threshold: &str) -> Option<&str> {
    ["age ", "leeftijd "].iter().find_map(|label| threshold.strip_prefix(label))
}

/// An example as it stands in a sentence of its own.
pub(super) fn quoted(example: &str) -> String {
    capital(example.trim().trim_end_matches('.'))
}
