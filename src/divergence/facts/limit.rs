//! Time limits, from the field and from running text.

use super::super::number;
use super::super::phrase::Phrase;
use super::super::quantity::{
    Comparator, Duration, Figure, comparator_after, comparator_before, read_duration, read_figure,
};
use super::super::tokens::{longest_phrase, text_at, tokens};
use super::super::wording::Wording;
use super::event::{Kind, label_at};
use super::moment::Moment;
use super::trigger::{Triggers, span_between, triggers};
use super::{MOST_FACTS, text_of};
use crate::domain::{Definition, TimeLimit};
use crate::words::Language;

/// What a duration is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::divergence) enum Role {
    /// It must have happened by then.
    Within,
    /// It lasts at least so long.
    AtLeast,
    /// It comes back every so often.
    Every,
}

/// A time limit.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::divergence) struct Limit {
    /// How long; `None` when it cannot be read, or when only the clock is spoken of.
    pub(in crate::divergence) duration: Option<Duration>,
    /// What for.
    pub(in crate::divergence) role: Role,
    /// What starts the clock.
    pub(in crate::divergence) from: Option<Moment>,
    /// What stops it.
    pub(in crate::divergence) until: Option<Moment>,
    /// In what share of cases.
    pub(in crate::divergence) met_in: Option<Figure>,
    /// As that was written.
    pub(in crate::divergence) met_in_text: String,
    /// For which cases.
    pub(in crate::divergence) case: Option<Phrase>,
    /// What must have been done within it, in running text.
    pub(in crate::divergence) done: Option<Moment>,
    /// How long, as written.
    pub(in crate::divergence) text: String,
}

/// The limits of the field, and those of the wording.
pub(in crate::divergence) fn limits(
    definition: &Definition,
    wording: &Wording,
    language: Language,
) -> [Vec<Limit>; 2] {
    let of_field = definition.time_limit.iter().map(|limit| of_field(limit, language)).collect();
    [of_field, of_wording(&definition.wording, wording)]
}

fn of_field(limit: &TimeLimit, language: Language) -> Limit {
    let phrase = |text: &Option<String>| text.as_ref().and_then(|text| Phrase::of(text, language));
    let words = tokens(&limit.within, language);
    let every = every_before(&limit.within, language);
    let comparator = (0..words.len()).find_map(|at| {
        number::at(&words, at)?;
        comparator_before(&words, at, language)
            .or_else(|| (at..words.len()).find_map(|behind| comparator_after(&words, behind, language)))
    });
    let role = match comparator {
        _ if every.is_some() => Role::Every,
        Some((Comparator::AtLeast | Comparator::Over, _)) => Role::AtLeast,
        _ => Role::Within,
    };
    let met_in = limit.met_in.as_deref().unwrap_or_default();
    Limit {
        duration: every.or_else(|| read_duration(&limit.within, language)),
        role,
        from: phrase(&limit.counted_from).map(Moment::of),
        until: phrase(&limit.until).map(Moment::of),
        met_in: read_figure("", met_in, language),
        met_in_text: met_in.to_owned(),
        case: phrase(&limit.applies_for),
        done: None,
        text: limit.within.trim().to_owned(),
    }
}

/// The period of a field that says how often: `every six months`, `twice a year`.
fn every_before(text: &str, language: Language) -> Option<Duration> {
    let wording = Wording::of(text, language);
    let (period, ..) = frequency(&wording, 0)?;
    Some(period)
}

fn of_wording(source: &str, wording: &Wording) -> Vec<Limit> {
    let mut out: Vec<Limit> = Vec::new();
    let phrase = |range: Option<(usize, usize)>| {
        let (first, end) = range?;
        Phrase::of(&text_of(source, wording, first, end), wording.language).map(Moment::of)
    };
    let mut at = 0;
    while at < wording.tokens.len() && out.len() < MOST_FACTS {
        let time = wording.times.iter().find(|(range, _)| range.start == at);
        let (duration, role, end) = match (frequency(wording, at), time) {
            (Some((period, length)), _) => (period, Role::Every, at + length),
            (None, Some((range, duration))) => {
                (*duration, role_of(wording, range.start, range.end), range.end)
            }
            (None, None) => {
                at += 1;
                continue;
            }
        };
        let start = std::mem::replace(&mut at, end);
        let found = triggers(wording, start, end);
        let part = |at: usize| wording.tokens.get(at).map(|token| token.part);
        let met_in = wording
            .figures
            .iter()
            .find(|figure| is_share(figure) && part(figure.start) == part(start))
            .map(|figure| (figure.clone(), text_of(source, wording, figure.start, figure.end)));
        let (met_in, met_in_text) =
            met_in.map_or((None, String::new()), |(figure, text)| (Some(figure), text));
        out.push(Limit {
            duration: Some(duration),
            role,
            from: phrase(found.from),
            until: phrase(found.until),
            met_in,
            met_in_text,
            case: None,
            done: phrase(done_in(wording, start, end, &found)).filter(|_| role == Role::Within),
            text: text_of(source, wording, start, end),
        });
    }
    if out.is_empty()
        && let Some(found) = span_between(wording)
        && speaks_of_time(wording)
    {
        out.push(Limit {
            duration: None,
            role: Role::Within,
            from: phrase(found.from),
            until: phrase(found.until),
            met_in: None,
            met_in_text: String::new(),
            case: None,
            done: None,
            text: String::new(),
        });
    }
    out
}

const fn is_share(figure: &Figure) -> bool {
    matches!(figure.measure, super::super::quantity::Measure::Share | super::super::quantity::Measure::Mean)
}

/// The tokens of the act that must have happened within a limit: the only one of its chain in the same stretch of the
/// sentence, beside what starts and stops the clock.
fn done_in(wording: &Wording, start: usize, end: usize, clock: &Triggers) -> Option<(usize, usize)> {
    let tokens = &wording.tokens;
    let part = tokens.get(start)?.part;
    let within = |place: usize, range: Option<(usize, usize)>| {
        range.is_some_and(|(first, end)| (first..end).contains(&place))
    };
    let same_part = |place: &usize| tokens.get(*place).is_some_and(|token| token.part == part);
    let mut acts = (0..tokens.len())
        .filter(same_part)
        .filter(|place| {
            !(start..end).contains(place) && !within(*place, clock.from) && !within(*place, clock.until)
        })
        .filter_map(|place| label_at(tokens, place, wording.language))
        .filter(|label| label.events.iter().any(|event| event.kind == Kind::Act && event.chain > 0));
    let found = acts.next()?;
    let alone = acts.all(|label| label.events == found.events);
    alone.then_some((found.range.start, found.range.end))
}

/// The tokens of what a share in running text is a share of: `90 % of all patients`.
pub(super) fn whole_of(wording: &Wording, share: &Figure) -> Option<(usize, usize)> {
    let opener = matches!(text_at(&wording.tokens, share.end), "of" | "van");
    let first = share.end + usize::from(opener);
    let told = is_share(share) && (opener || text_at(&wording.tokens, first) == "the");
    if told { super::trigger::phrase(&wording.tokens, first, wording.language) } else { None }
}

/// Whether a text defines a stretch of time, so that `from … until …` in it means a clock.
fn speaks_of_time(wording: &Wording) -> bool {
    wording.tokens.iter().any(|token| {
        token.is_one_of(&[
            "time",
            "period",
            "duration",
            "interval",
            "minutes",
            "hours",
            "days",
            "clock",
            "counted",
            "tijd",
            "duur",
            "periode",
            "termijn",
            "minuten",
            "uren",
            "dagen",
            "gerekend",
            "tijdsduur",
            "reactietijd",
            "responstijd",
        ])
    })
}

/// Whether a duration that stands in these tokens is the most or the least.
pub(in crate::divergence) fn role_of(wording: &Wording, start: usize, end: usize) -> Role {
    let language = wording.language;
    let comparator = comparator_before(&wording.tokens, start, language)
        .or_else(|| comparator_after(&wording.tokens, end, language))
        .map(|(comparator, _)| comparator);
    match comparator {
        Some(Comparator::AtLeast | Comparator::Over) => Role::AtLeast,
        _ => Role::Within,
    }
}

/// How often something comes back, read from a token: `every six months`, `twice a year`, `monthly`,
/// `om de twee weken`; the period, and how many tokens it takes.
pub(in crate::divergence) fn frequency(wording: &Wording, at: usize) -> Option<(Duration, usize)> {
    let (tokens, language) = (&wording.tokens, wording.language);
    let duration_at = |at: usize| super::super::quantity::duration_at(tokens, at, language);
    let unit_at = |at: usize| {
        // `per year`, `a year`: the article or `per` stands for one.
        let name = text_at(tokens, at);
        read_duration(&format!("1 {name}"), language).filter(|_| !name.is_empty())
    };
    let adverb: Option<(&str, f64)> = match text_at(tokens, at) {
        "hourly" => Some(("h", 1.0)),
        "daily" | "dagelijks" | "dagelijkse" => Some(("d", 1.0)),
        "weekly" | "wekelijks" | "wekelijkse" => Some(("week", 1.0)),
        "fortnightly" => Some(("week", 2.0)),
        "monthly" | "maandelijks" | "maandelijkse" => Some(("P1M", 1.0)),
        "quarterly" => Some(("P3M", 1.0)),
        "yearly" | "annually" | "annual" | "jaarlijks" | "jaarlijkse" => Some(("P1Y", 1.0)),
        "halfjaarlijks" | "halfjaarlijkse" => Some(("P6M", 1.0)),
        _ => None,
    };
    if let Some((unit, value)) = adverb {
        let text = if unit.starts_with('P') { unit.to_owned() } else { format!("{value} {unit}") };
        return read_duration(&text, language).map(|duration| (duration, 1));
    }
    let every = longest_phrase(
        tokens,
        at,
        match language {
            Language::English => &["every", "each", "once every", "once in every"],
            Language::Dutch => {
                &["elke", "elk", "iedere", "ieder", "om de", "een keer per", "eens per", "eens in de"]
            }
        },
    );
    if every > 0 {
        if let Some(found) = duration_at(at + every).filter(|found| !found.bare) {
            return Some((found.duration, every + found.length));
        }
        return unit_at(at + every).map(|unit| (unit, every + 1));
    }
    let (times, mut length) = times_at(wording, at)?;
    let joint = longest_phrase(tokens, at + length, &["a", "an", "per", "each", "every"]);
    if joint == 0 {
        return None;
    }
    length += joint;
    let unit = unit_at(at + length)?;
    Some((unit.divided_by(times), length + 1))
}

/// `once`, `twice`, `three times`, `twee keer`.
fn times_at(wording: &Wording, at: usize) -> Option<(f64, usize)> {
    match text_at(&wording.tokens, at) {
        "once" | "eens" | "eenmaal" => return Some((1.0, 1)),
        "twice" | "tweemaal" => return Some((2.0, 1)),
        "driemaal" => return Some((3.0, 1)),
        _ => {}
    }
    let found = number::at(&wording.tokens, at)?;
    let word = text_at(&wording.tokens, at + found.length);
    matches!(word, "times" | "time" | "keer" | "maal").then_some((found.value, found.length + 1))
}
