//! Time limits, from the field and from running text.

use std::ops::Range;

use super::super::common_words::ARTICLES;
use super::super::number;
use super::super::phrase::Phrase;
use super::super::quantity::{
    Comparator, Duration, Figure, comparator_after, comparator_before, length_of_unit, read_duration,
    read_figure, whole_duration,
};
use super::super::tokens::{Kind as TokenKind, Token, longest_phrase, text_at, tokens};
use super::super::wording::Wording;
use super::event::{Kind, Label, label_at};
use super::moment::Moment;
use super::trigger::{Triggers, clock_starts, span_between, triggers};
use super::{MOST_FACTS, text_of};
use crate::domain::{Definition, TimeLimit};
use crate::words::Language;

/// What a duration is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::divergence) enum Role {
    /// It must have happened by then.
    Within,
    /// So long, no more and no less, or not said.
    For,
    /// It lasts at least so long.
    AtLeast,
    /// It comes back every so often.
    Every,
}

impl Role {
    /// Whether one is the most and the other the least.
    pub(in crate::divergence) const fn opposes(self, other: Self) -> bool {
        matches!((self, other), (Self::Within, Self::AtLeast) | (Self::AtLeast, Self::Within))
    }
}

/// A time limit.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::divergence) struct Limit {
    /// How long; `None` when it cannot be read, or when only the clock is spoken of.
    pub(in crate::divergence) duration: Option<Duration>,
    /// What for.
    pub(in crate::divergence) role: Role,
    /// Whether that very length is left out: `more than nine days`.
    pub(in crate::divergence) is_strict: bool,
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
    /// The tokens of that, in running text.
    pub(in crate::divergence) at: Option<Range<usize>>,
}

/// The limits of the field, and those of the wording.
pub(in crate::divergence) fn limits(
    definition: &Definition,
    wording: &Wording,
    language: Language,
) -> [Vec<Limit>; 2] {
    let of_field = definition.time_limit.iter().take(MOST_FACTS).map(|limit| of_field(limit, language));
    let of_field = of_field.collect();
    [of_field, of_wording(&definition.wording, wording)]
}

fn of_field(limit: &TimeLimit, language: Language) -> Limit {
    let phrase = |text: &Option<String>| text.as_ref().and_then(|text| Phrase::of(text, language));
    let moment = |text: &Option<String>| {
        let text = text.as_deref()?;
        Phrase::of(behind_date(text, language), language).map(Moment::of)
    };
    let words = tokens(&limit.within, language);
    let every = frequency(&words, 0, language).map(|(period, _)| period);
    let bound = |language: Language| {
        (0..words.len()).find_map(|at| {
            number::at(&words, at)?;
            comparator_before(&words, at, language)
                .or_else(|| (at..words.len()).find_map(|behind| comparator_after(&words, behind, language)))
        })
    };
    // Limits are copied from one glossary into another with their words: `at least 6 weeks` among Dutch ones.
    let comparator = bound(language).or_else(|| bound(language.other()));
    let role = match comparator {
        _ if every.is_some() => Role::Every,
        Some((Comparator::AtLeast | Comparator::Over, _)) => Role::AtLeast,
        _ => Role::Within,
    };
    let met_in = limit.met_in.as_deref().unwrap_or_default();
    Limit {
        duration: every
            .or_else(|| whole_duration(&words, language))
            .or_else(|| read_duration(&limit.within, language)),
        role,
        is_strict: matches!(comparator, Some((Comparator::Over | Comparator::Under, _))),
        from: moment(&limit.counted_from),
        until: moment(&limit.until),
        met_in: read_figure("", met_in, language),
        met_in_text: met_in.to_owned(),
        case: phrase(&limit.applies_for),
        done: None,
        text: limit.within.trim().to_owned(),
        at: None,
    }
}

/// What a field tells the date of: `date of the decision`, `the day on which it is decided`; else all of it.
fn behind_date(text: &str, language: Language) -> &str {
    let words = tokens(text, language);
    let lead = if language == Language::English { DATE_EN } else { DATE_NL };
    // Its date is not the day on which a letter comes.
    let is_sent = words.iter().any(|token| token.is_one_of(SENT));
    let led = if is_sent { 0 } else { longest_phrase(&words, 0, lead) };
    let first = words.get(led).map_or(0, |token| token.start);
    text.char_indices().nth(first).and_then(|(byte, _)| text.get(byte..)).unwrap_or(text)
}

/// What bears a date and goes to somebody.
const SENT: &[&str] = &[
    "letter",
    "letters",
    "invoice",
    "bill",
    "notice",
    "message",
    "email",
    "e-mail",
    "report",
    "statement",
    "brief",
    "brieven",
    "factuur",
    "rekening",
    "bericht",
    "mail",
    "rapport",
    "nota",
    "aanschrijving",
];

/// Words before what a date is of.
const DATE_EN: &[&str] = &[
    "date of",
    "the date of",
    "day of",
    "the day of",
    "day on which",
    "the day on which",
    "date on which",
    "the date on which",
];
/// The same in Dutch.
const DATE_NL: &[&str] = &[
    "datum van",
    "de datum van",
    "dag van",
    "de dag van",
    "dag waarop",
    "de dag waarop",
    "datum waarop",
    "de datum waarop",
];

fn of_wording(source: &str, wording: &Wording) -> Vec<Limit> {
    let mut out: Vec<Limit> = Vec::new();
    let phrase = |range: Option<(usize, usize)>| {
        let (first, end) = range?;
        Phrase::of(&text_of(source, wording, first, end), wording.language).map(Moment::of)
    };
    let mut at = 0;
    while at < wording.tokens.len() && out.len() < MOST_FACTS {
        let time = wording.times.iter().find(|(range, _)| range.start == at);
        // `Twelve hours in every day` is how long, and of what.
        let of_each = at.checked_sub(1).is_some_and(|joint| {
            wording.tokens.get(joint).is_some_and(|token| token.is_one_of(&["in", "of", "van"]))
                && wording.times.iter().any(|(range, _)| range.end == joint)
        });
        let recurs = frequency(&wording.tokens, at, wording.language).filter(|_| !of_each);
        let (duration, role, end) = match (recurs, time) {
            (Some((period, length)), _) => (period, Role::Every, at + length),
            (None, Some((range, duration))) => {
                (*duration, role_of(wording, range.start, range.end), range.end)
            }
            (None, None) => match out.last().and_then(|last| further(wording, at, last)) {
                Some((duration, length)) => (duration, Role::For, at + length),
                None => {
                    at += 1;
                    continue;
                }
            },
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
            is_strict: is_strict(wording, start, role),
            from: phrase(found.from),
            until: phrase(found.until),
            met_in,
            met_in_text,
            case: None,
            done: phrase(done_in(wording, start, end, &found)).filter(|_| role == Role::Within),
            text: text_of(source, wording, start, end),
            at: Some(start..end),
        });
    }
    let started = || Some(Triggers { from: Some(clock_starts(wording)?), until: None });
    let clock = || {
        let span = span_between(wording);
        if speaks_of_time(wording) { span.or_else(started) } else { None }
    };
    if out.is_empty()
        && let Some(found) = clock()
    {
        out.push(Limit {
            duration: None,
            role: Role::Within,
            is_strict: false,
            from: phrase(found.from),
            until: phrase(found.until),
            met_in: None,
            met_in_text: String::new(),
            case: None,
            done: None,
            text: String::new(),
            at: None,
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
    let acts: Vec<Label> = (0..tokens.len())
        .filter(same_part)
        .filter(|place| {
            !(start..end).contains(place) && !within(*place, clock.from) && !within(*place, clock.until)
        })
        .filter_map(|place| label_at(tokens, place, wording.language))
        .filter(|label| label.events.iter().any(|event| event.kind == Kind::Act && event.chain > 0))
        .collect();
    // Of several acts the one behind the time is what the time is for.
    only(acts.iter()).or_else(|| only(acts.iter().filter(|label| label.range.start >= end)))
}

/// The tokens of the only act among these; of one that is named again the last.
fn only<'l>(mut acts: impl Iterator<Item = &'l Label>) -> Option<(usize, usize)> {
    let first = acts.next()?;
    let last = acts.try_fold(first, |_, label| (label.events == first.events).then_some(label))?;
    Some((last.range.start, last.range.end))
}

/// The tokens of what a share in running text is a share of: `90 % of all patients`.
pub(super) fn whole_of(wording: &Wording, share: &Figure) -> Option<(usize, usize)> {
    let tokens = &wording.tokens;
    let opener = matches!(text_at(tokens, share.end), "of" | "van");
    let first = share.end + usize::from(opener);
    // `one in four volunteers`.
    let counted = || {
        tokens.get(share.end.saturating_sub(1)).is_some_and(|token| token.number.is_some())
            && tokens.get(first).is_some_and(|token| token.has_content())
    };
    let told = is_share(share) && (opener || text_at(tokens, first) == "the" || counted());
    if is_share(share)
        && !told
        && let Some(whole) = whole_before(wording, share)
    {
        return Some(whole);
    }
    if told { super::trigger::phrase(&wording.tokens, first, wording.language) } else { None }
}

/// The same, at the beginning of the clause: `of all patients 90 %`, `van de bewoners stemt de helft`.
fn whole_before(wording: &Wording, share: &Figure) -> Option<(usize, usize)> {
    let tokens = &wording.tokens;
    let begins = |at: usize| {
        at.checked_sub(1).is_none_or(|back| tokens.get(back).is_some_and(|token| !token.is_word()))
    };
    let opener = (share.start.saturating_sub(WHOLE_BEFORE)..share.start)
        .find(|at| matches!(text_at(tokens, *at), "of" | "van") && begins(*at))?;
    let (first, end) = super::trigger::phrase(tokens, opener + 1, wording.language)?;
    Some((first, end.min(share.start)))
}

/// How far before a share its whole may be named, in words.
const WHOLE_BEFORE: usize = 8;

/// A number that goes on with the unit of the time before it: `up to 24 hours, and a further 12`; `acknowledged within a
/// day and assessed within ten`.
fn further(wording: &Wording, at: usize, last: &Limit) -> Option<(Duration, usize)> {
    let tokens = &wording.tokens;
    let more = ["further", "another", "additional", "extra", "eens", "nogmaals", "verdere"];
    let before = text_at(tokens, at.wrapping_sub(1));
    let within = matches!(before, "within" | "inside" | "binnen");
    let found = number::at(tokens, at).filter(|_| within || more.contains(&before))?;
    let next = tokens.get(at + found.length);
    let bare = next.is_none_or(|token| {
        token.kind == TokenKind::Punctuation || token.stop && !(within && token.is_one_of(&["of", "van"]))
    });
    let duration = last.duration.filter(|duration| bare && duration.is_told())?;
    Some((duration.of_same_unit(found.value), found.length))
}

/// Whether a text defines a stretch of time, so that `from … until …` in it means a clock.
pub(in crate::divergence) fn speaks_of_time(wording: &Wording) -> bool {
    let known = [
        "time", "period", "duration", "interval", "minutes", "hours", "days", "clock", "counted", "delay",
        "wait", "weeks", "minuten", "uren", "dagen", "weken", "klok", "gerekend",
    ];
    let ends = ["tijd", "duur", "periode", "termijn", "klok"];
    let of_time = |word: &str| known.contains(&word) || ends.iter().any(|end| word.ends_with(end));
    wording.tokens.iter().any(|token| of_time(&token.text))
}

/// Whether a duration that stands in these tokens is the most or the least.
pub(in crate::divergence) fn role_of(wording: &Wording, start: usize, end: usize) -> Role {
    let language = wording.language;
    let tokens = &wording.tokens;
    let before = comparator_before(tokens, start, language);
    let first = before.map_or(start, |(_, first)| first);
    // `in één jaar minimaal elf`: that one belongs to what follows.
    let behind = || {
        comparator_after(tokens, end, language)
            .filter(|(_, length)| number::at(tokens, end + length).is_none())
    };
    let behind = || behind().map(|(comparator, length)| (comparator, end..end + length));
    let found = before.map(|(comparator, first)| (comparator, first..start)).or_else(behind);
    let (comparator, told) =
        found.map_or((None, start..start), |(comparator, told)| (Some(comparator), told));
    let vague = |at: usize| wording.times.iter().any(|(range, time)| range.start == at && !time.is_told());
    match comparator {
        Some(Comparator::AtLeast | Comparator::Over)
            if is_denied(tokens, first) || is_denied_behind(tokens, first, end) =>
        {
            Role::Within
        }
        // `Before more than a day has passed`.
        Some(Comparator::Over) if text_at(tokens, first.wrapping_sub(1)) == "before" => Role::Within,
        Some(Comparator::AtLeast | Comparator::Over) => Role::AtLeast,
        Some(Comparator::Under | Comparator::AtMost | Comparator::UpTo) if is_denied(tokens, first) => {
            Role::For
        }
        // `At the latest eight weeks ahead`: earlier is well.
        Some(Comparator::AtMost) if is_latest(tokens, told) && counts_back(tokens, end) => Role::AtLeast,
        Some(Comparator::Under | Comparator::AtMost | Comparator::UpTo) => Role::Within,
        _ if vague(start) => Role::Within,
        _ if has_passed(tokens, end) && is_by_the_time(tokens, first) => Role::Within,
        _ if has_passed(tokens, end) => Role::AtLeast,
        _ if text_at(tokens, first.wrapping_sub(1)) == "by" => Role::Within,
        _ => Role::For,
    }
}

/// Whether the words of a comparator speak of the last moment: `uiterlijk`, not `at most`.
fn is_latest(tokens: &[Token], mut told: Range<usize>) -> bool {
    let word = |at: usize| text_at(tokens, at);
    let latest = |at: usize| matches!(word(at), "uiterlijk" | "later" | "latest" | "laatst" | "laatste");
    told.any(latest)
}

/// Whether a duration is counted back from what comes behind it: `a week before the hearing`, `acht weken vooraf`.
fn counts_back(tokens: &[Token], end: usize) -> bool {
    const AHEAD: &[&str] = &[
        "before",
        "beforehand",
        "ahead",
        "in advance",
        "prior to",
        "voor",
        "vóór",
        "voordat",
        "vooraf",
        "van tevoren",
        "tevoren",
        "eerder",
    ];
    longest_phrase(tokens, end, AHEAD) > 0
}

/// Whether a duration that starts at a token is itself left out: `more than`, `fewer than`; who stays no longer than it
/// may stay as long.
fn is_strict(wording: &Wording, start: usize, role: Role) -> bool {
    let before = comparator_before(&wording.tokens, start, wording.language);
    matches!(
        (before, role),
        (Some((Comparator::Over, _)), Role::AtLeast) | (Some((Comparator::Under, _)), Role::Within)
    )
}

/// Whether what is said before a token in its part of the sentence is denied.
fn is_denied(tokens: &[Token], before: usize) -> bool {
    let Some(part) = tokens.get(before).map(|token| token.part) else { return false };
    let beside = |at: usize| tokens.get(at).filter(|token| token.part == part);
    // `No dog is kept longer than`.
    let none = |at: usize| {
        let begins = at.checked_sub(1).is_none_or(|back| beside(back).is_none_or(|token| !token.is_word()));
        begins && beside(at).is_some_and(|token| token.is_one_of(&["no", "geen"]))
    };
    // `Is not at home and is away for longer than`: what is joined on is said anew.
    let anew = |at: usize| {
        let between = tokens.get(at..before).unwrap_or_default();
        between.windows(2).any(|words| {
            let [join, verb] = words else { return false };
            join.is_one_of(&["and", "but", "en", "maar"])
                && (verb.is_one_of(&FINITE) || verb.is_one_of(ARTICLES))
        })
    };
    // `Has not been seen for more than a day`: for so long it was not.
    let since = |at: usize| {
        let between = || tokens.get(at.saturating_sub(1)..before).unwrap_or_default().iter();
        text_at(tokens, before.wrapping_sub(1)) == "for"
            && between().any(|token| token.is_one_of(&["has", "have", "had"]))
            && !between().any(|token| token.is_one_of(&LASTING))
    };
    (before.saturating_sub(DENIED_WITHIN)..before).any(|at| {
        (beside(at).is_some_and(|token| token.is_one_of(&DENYING)) || none(at)) && !anew(at) && !since(at)
    })
}

/// What may have gone on for so long: `has not stayed for more than a day`.
const LASTING: [&str; 6] = ["stayed", "lasted", "remained", "away", "waited", "kept"];

/// Whether a limit of the wording is all there is of the unit that follows: `24 hours a day`, `zeven dagen van de week`.
pub(in crate::divergence) fn is_round_the_clock(limit: &Limit, wording: &Wording) -> bool {
    let Some(end) = limit.at.as_ref().map(|at| at.end) else { return false };
    let tokens = &wording.tokens;
    let small = tokens.iter().skip(end).take(UNTIL_THE_UNIT).take_while(|token| {
        token.is_one_of(&["a", "an", "per", "each", "every", "in", "of", "the", "van", "de", "het", "een"])
    });
    let unit = length_of_unit(text_at(tokens, end + small.count()), wording.language);
    let length = limit.duration.map(|duration| duration.seconds());
    length.zip(unit).is_some_and(|(length, unit)| (length - unit).abs() < 1.0)
}

/// The most small words between a time and the unit of which it is all.
const UNTIL_THE_UNIT: usize = 2;

/// Whether a Dutch sentence that begins with a limit ends by denying it: `langer dan een dag duurt het niet`.
fn is_denied_behind(tokens: &[Token], first: usize, end: usize) -> bool {
    let of = |at: usize| tokens.get(at).map(|token| (token.part, token.sentence));
    let begins = first.checked_sub(1).is_none_or(|back| of(back).map(|it| it.1) != of(first).map(|it| it.1));
    let part = of(first).map(|it| it.0);
    let mut rest = (end..tokens.len()).take_while(|at| of(*at).map(|it| it.0) == part);
    begins && rest.any(|at| text_at(tokens, at) == "niet")
}

/// `Nobody stays longer than`.
const DENYING: [&str; 8] = ["not", "never", "nor", "nobody", "none", "niet", "nooit", "niemand"];

/// Verbs with which something else begins to be said.
const FINITE: [&str; 13] = [
    "is", "are", "was", "were", "has", "have", "stays", "zijn", "waren", "heeft", "hebben", "blijft", "valt",
];

/// How far before a comparator what denies it may stand.
const DENIED_WITHIN: usize = 10;

/// Whether a time is one by which something must have happened: `by the time 30 minutes have passed`.
fn is_by_the_time(tokens: &[Token], first: usize) -> bool {
    const BY_THEN: [&str; 3] = ["by", "the", "time"];
    let word = |back: usize| first.checked_sub(back).map_or("", |at| text_at(tokens, at));
    BY_THEN.iter().rev().zip(1..).all(|(then, back)| word(back) == *then)
}

/// Whether the time must be over: `once 21 days have elapsed`, `als er drie dagen zijn verstreken`.
fn has_passed(tokens: &[Token], end: usize) -> bool {
    let passed = [
        "elapsed",
        "passed",
        "gone",
        "expired",
        "lapsed",
        "verstreken",
        "voorbij",
        "verlopen",
        "om",
        "verstrijken",
    ];
    let auxiliary = |at: usize| {
        matches!(
            text_at(tokens, at),
            "have" | "has" | "had" | "are" | "is" | "zijn" | "must" | "waren" | "moeten"
        )
    };
    auxiliary(end) && (end + 1..end + 3).any(|at| passed.contains(&text_at(tokens, at)))
        || passed.contains(&text_at(tokens, end)) && auxiliary(end + 1)
}

/// How often something comes back, read from a token: `every six months`, `twice a year`, `monthly`,
/// `om de twee weken`; the period, and how many tokens it takes.
pub(in crate::divergence) fn frequency(
    tokens: &[Token],
    at: usize,
    language: Language,
) -> Option<(Duration, usize)> {
    let duration_at = |at: usize| super::super::quantity::duration_at(tokens, at, language);
    let unit_at = |at: usize| {
        // `per year`, `a year`: the article or `per` stands for one.
        let name = match text_at(tokens, at) {
            "quarter" => return read_duration("P3M", language),
            name => name,
        };
        read_duration(&format!("1 {name}"), language).filter(|_| !name.is_empty())
    };
    // `every other week`, `om de week`: every two weeks.
    let every_other = |at: usize| -> Option<(Duration, usize)> {
        let other = usize::from(text_at(tokens, at) == "other");
        // `om het uur` comes back every hour, `om het jaar` every two.
        let hourly = text_at(tokens, at.wrapping_sub(1)) == "het" && text_at(tokens, at) != "jaar";
        let alternate = other > 0 || !hourly && text_at(tokens, at.wrapping_sub(2)) == "om";
        let unit = unit_at(at + other).filter(|_| alternate)?;
        Some((unit.times(2.0), other + 1))
    };
    if let Some(found) = adverb_at(tokens, at, language).or_else(|| so_many_at(tokens, at, language)) {
        return Some(found);
    }
    let every = longest_phrase(
        tokens,
        at,
        match language {
            Language::English => &[
                "every",
                "each",
                "once every",
                "once in every",
                "once in",
                "at intervals of",
                "with intervals of",
                "at an interval of",
            ],
            Language::Dutch => &[
                "elke",
                "elk",
                "iedere",
                "ieder",
                "om de",
                "om het",
                "een keer per",
                "eens per",
                "eens in de",
                "een keer in de",
                "een maal per",
                "een maal in de",
                "met tussenpozen van",
                "met een tussenpoos van",
                "met intervallen van",
                "telkens na",
            ],
        },
    );
    if every > 0 {
        if let Some(found) = every_other(at + every) {
            return Some((found.0, every + found.1));
        }
        if let Some(found) = duration_at(at + every).filter(|found| !found.bare) {
            return Some((found.duration, every + found.length));
        }
        return unit_at(at + every).map(|unit| (unit, every + 1));
    }
    let (times, mut length) = times_at(tokens, at)?;
    // More than twice is at least three times.
    let times = match comparator_before(tokens, at, language) {
        Some((Comparator::Over, _)) => times + 1.0,
        Some((Comparator::Under, _)) if times > 1.0 => times - 1.0,
        _ => times,
    };
    if let Some((unit, more)) = adverb_at(tokens, at + length, language) {
        return Some((unit.divided_by(times), length + more));
    }
    let joint = longest_phrase(
        tokens,
        at + length,
        &[
            "a", "an", "per", "each", "every", "in a", "in the", "in each", "in de", "in een", "in het",
            "elke", "elk", "within a",
        ],
    );
    if joint == 0 {
        return None;
    }
    length += joint;
    let unit = unit_at(at + length)?;
    Some((unit.divided_by(times), length + 1))
}

/// `weekly`, `maandelijks`: the period.
fn adverb_at(tokens: &[Token], at: usize, language: Language) -> Option<(Duration, usize)> {
    let adverb: Option<(&str, f64)> = match text_at(tokens, at) {
        "hourly" => Some(("h", 1.0)),
        "daily" | "dagelijks" | "dagelijkse" => Some(("d", 1.0)),
        "weekly" | "wekelijks" | "wekelijkse" => Some(("week", 1.0)),
        "nightly" => Some(("d", 1.0)),
        "fortnightly" | "tweewekelijks" | "tweewekelijkse" | "veertiendaags" | "veertiendaagse" => {
            Some(("week", 2.0))
        }
        "driewekelijks" | "driewekelijkse" => Some(("week", 3.0)),
        "vierwekelijks" | "vierwekelijkse" => Some(("week", 4.0)),
        "zeswekelijks" | "zeswekelijkse" => Some(("week", 6.0)),
        "tweemaandelijks" | "tweemaandelijkse" => Some(("P2M", 1.0)),
        "biannually" | "semiannually" => Some(("P6M", 1.0)),
        "biennially" | "biennial" | "tweejaarlijks" | "tweejaarlijkse" => Some(("P2Y", 1.0)),
        "monthly" | "maandelijks" | "maandelijkse" => Some(("P1M", 1.0)),
        "quarterly" | "driemaandelijks" | "driemaandelijkse" => Some(("P3M", 1.0)),
        "yearly" | "annually" | "annual" | "jaarlijks" | "jaarlijkse" => Some(("P1Y", 1.0)),
        "halfjaarlijks" | "halfjaarlijkse" => Some(("P6M", 1.0)),
        "zesmaandelijks" | "zesmaandelijkse" => Some(("P6M", 1.0)),
        _ => None,
    };
    let (unit, value) = adverb?;
    let text = if unit.starts_with('P') { unit.to_owned() } else { format!("{value} {unit}") };
    read_duration(&text, language).map(|duration| (duration, 1))
}

/// `half-yearly`, `six-monthly`, `zes-wekelijks`: so many of the period.
fn so_many_at(tokens: &[Token], at: usize, language: Language) -> Option<(Duration, usize)> {
    let many = number::at(tokens, at)?;
    let behind = at + many.length;
    let hyphen = usize::from(text_at(tokens, behind) == "-");
    let (period, length) = adverb_at(tokens, behind + hyphen, language)?;
    Some((period.times(many.value), many.length + hyphen + length))
}

/// `once`, `twice`, `three times`, `twee keer`.
fn times_at(tokens: &[Token], at: usize) -> Option<(f64, usize)> {
    match text_at(tokens, at) {
        "thrice" => return Some((3.0, 1)),
        "once" | "eens" | "eenmaal" => return Some((1.0, 1)),
        "twice" | "tweemaal" => return Some((2.0, 1)),
        "driemaal" => return Some((3.0, 1)),
        _ => {}
    }
    let found = number::at(tokens, at)?;
    let word = text_at(tokens, at + found.length);
    matches!(word, "times" | "time" | "occasions" | "occasion" | "keer" | "maal")
        .then_some((found.value, found.length + 1))
}
