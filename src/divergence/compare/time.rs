//! Time limits against time limits.

use super::super::align::Link;
use super::super::facts::{
    Limit, Moment, Reading, Role, differ_in, is_round_the_clock, other_act, other_deed, other_moment,
    other_word, text_of,
};
use super::super::phrase::{Phrase, shared};
use super::super::quantity::{Clock, Duration, Measure, plain_number};
use super::super::report::ConflictKind;
use super::doubted::is_one_moment;
use super::step::{is_one_time_of_one_clause, nothing_shared, other_step};
use super::{Compared, is_turned};
use crate::domain::Facet;
use crate::domain::text::fold;
use crate::words::{self, Language, Say};

/// What a limit that is hardly longer weighs, and what each factor of ten adds.
pub(super) const MAGNITUDE: f64 = 0.45;
const MAGNITUDE_TENFOLD: f64 = 0.15;
/// The most that a magnitude weighs.
const MAGNITUDE_MOST: f64 = 0.9;
/// What another start or stop of the clock weighs.
pub(super) const REFERENCE: f64 = 0.4;
/// What another share of cases weighs.
const MET_IN: f64 = 0.36;
/// Working days against calendar days are worth a sentence of their own up to this ratio.
const MIXED: f64 = 3.0;

/// Compares the limits of two definitions: those of the fields, and where a side has none in its field
/// those of its wording. When both fields agree, the wordings are compared as well.
pub(super) fn compare(a: &Reading<'_>, b: &Reading<'_>, links: &[Link], says: Language, out: &mut Compared) {
    // `Seven days a week`, `24 hours a day`: both tell that it never stops.
    let never_stops =
        [a, b].iter().all(|of| of.limits[1].iter().any(|limit| is_round_the_clock(limit, &of.wording)));
    let in_words = |reading: &Reading<'_>| -> Vec<Limit> {
        let stops = |limit: &&Limit| !never_stops || !is_round_the_clock(limit, &reading.wording);
        reading.limits[1].iter().filter(stops).cloned().collect()
    };
    let chosen = |reading: &Reading<'_>| {
        if reading.limits[0].is_empty() { in_words(reading) } else { reading.limits[0].clone() }
    };
    let (of_a, of_b) = (chosen(a), chosen(b));
    let before = out.found.len();
    let scored = sets(a, b, [&of_a, &of_b], links, says, out);
    if out.found.len() == before && !(a.limits[0].is_empty() && b.limits[0].is_empty()) {
        // `at once` in passing is no limit beside a field that says how long.
        let told = |reading: &Reading<'_>| -> Vec<Limit> {
            let vague =
                |limit: &&Limit| limit.duration.is_some_and(|duration| duration.clock == Clock::AtOnce);
            let told = in_words(reading).into_iter();
            told.filter(|limit| reading.limits[0].is_empty() || !vague(&limit)).collect()
        };
        sets(a, b, [&told(a), &told(b)], links, says, out);
    }
    let worst = out.found.iter().skip(before).map(|found| found.weight).fold(0.0, f64::max);
    if let Some(apart) = scored {
        out.score(Facet::TimeLimit, apart.max(worst));
    }
}

/// How far apart two limits are.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Apart {
    /// The same length.
    Same,
    /// Not comparable, or not a conflict.
    Unclear,
    /// So many times; `None` without figures.
    Times(Option<f64>),
}

fn apart(a: &Limit, b: &Limit) -> Apart {
    let (Some(x), Some(y)) = (&a.duration, &b.duration) else {
        let same = a.duration == b.duration && fold(&a.text) == fold(&b.text);
        return if same { Apart::Same } else { Apart::Unclear };
    };
    if x.agrees(y) || next_but_strict(a, b) || next_but_strict(b, a) {
        return Apart::Same;
    }
    match (x.clock, y.clock) {
        (Clock::AtOnce, Clock::AtOnce) => Apart::Same,
        _ if x.both_hold(y) => Apart::Unclear,
        _ => Apart::Times(x.ratio(y)),
    }
}

/// Whether one is more than nine days and the other at least ten, or fewer than ten and at most nine.
fn next_but_strict(strict: &Limit, other: &Limit) -> bool {
    let (Some(x), Some(y)) = (strict.duration, other.duration) else { return false };
    let is_next = |less: Duration, more: Duration| less.and_a_day().is_some_and(|next| next.agrees(&more));
    strict.is_strict
        && !other.is_strict
        && match (strict.role, other.role) {
            (Role::AtLeast, Role::AtLeast) => is_next(x, y),
            (Role::Within, Role::Within) => is_next(y, x),
            _ => false,
        }
}

/// Compares two sets of limits. Returns how far apart they are, when they can be compared.
fn sets(
    a: &Reading<'_>,
    b: &Reading<'_>,
    [of_a, of_b]: [&[Limit]; 2],
    links: &[Link],
    says: Language,
    out: &mut Compared,
) -> Option<f64> {
    let few = of_a.len() * of_b.len() <= MOST_STEPS;
    let apart_steps = |x: &Limit, y: &Limit| {
        few && apart(x, y) != Apart::Same && (other_case(x, y) || other_step(a, b, x, y, links))
    };
    let pairs = paired(of_a, of_b, is_turned(a, b), apart_steps);
    let (_, x, y) = *pairs.first()?;
    report(a, b, x, y, says, out);
    // Where all others say the same, the last two say so of the same thing.
    if let [agreeing @ .., (_, p, q)] = pairs.as_slice()
        && let Some(((_, x, y), between)) = agreeing.split_first()
        && of_a.len() == of_b.len()
        && [(x, y)].into_iter().chain(between.iter().map(|(_, x, y)| (x, y))).all(|(x, y)| agree(x, y))
        && (!differ(p.from.as_ref(), q.from.as_ref())
            || only_starts_differ(a, b, p, q)
            || is_one_time_of_one_clause(a, b, p, q))
        && !p.role.opposes(q.role)
        && !nothing_shared(a, b, p, q)
    {
        report(a, b, p, q, says, out);
    }
    Some(match apart(x, y) {
        Apart::Same => 0.0,
        Apart::Unclear => 0.3,
        Apart::Times(_) => MAGNITUDE,
    })
}

/// Whether two limits of the same length run from moments in which alone the two texts differ.
fn only_starts_differ(a: &Reading<'_>, b: &Reading<'_>, p: &Limit, q: &Limit) -> bool {
    let starts = p.from.as_ref().zip(q.from.as_ref());
    apart(p, q) == Apart::Same && starts.is_some_and(|(x, y)| differ_in(&a.wording, &b.wording, x, y))
}

/// Of more pairs of limits than this it is not asked whether they are of one step.
const MOST_STEPS: usize = 24;

/// Whether two limits say the same.
fn agree(a: &Limit, b: &Limit) -> bool {
    !a.role.opposes(b.role) && apart(a, b) == Apart::Same && !differ(a.from.as_ref(), b.from.as_ref())
}

/// Limits that answer to one another, each in one pair at most, those least unlike first; of those that are as unlike, the
/// first of the second text where that is taken first.
fn paired<'l>(
    of_a: &'l [Limit],
    of_b: &'l [Limit],
    second_first: bool,
    are_apart: impl Fn(&Limit, &Limit) -> bool,
) -> Vec<(f64, &'l Limit, &'l Limit)> {
    let mut all: Vec<(f64, usize, usize)> = Vec::new();
    for (i, x) in of_a.iter().enumerate() {
        for (j, y) in of_b.iter().enumerate() {
            if !are_apart(x, y) {
                all.push((distance(x, y), i, j));
            }
        }
    }
    all.retain(|(distance, ..)| *distance < OTHER_ROLE);
    all.sort_by(|x, y| {
        let own = |of: &(f64, usize, usize)| if second_first { of.2 } else { of.1 };
        x.0.total_cmp(&y.0)
            .then((x.1 + x.2).cmp(&(y.1 + y.2)))
            .then(x.1.min(x.2).cmp(&y.1.min(y.2)))
            .then(own(x).cmp(&own(y)))
    });
    let mut out: Vec<(f64, usize, usize)> = Vec::new();
    for (distance, i, j) in all {
        if !out.iter().any(|(_, x, y)| *x == i || *y == j) {
            out.push((distance, i, j));
        }
    }
    out.into_iter().filter_map(|(distance, i, j)| Some((distance, of_a.get(i)?, of_b.get(j)?))).collect()
}

/// Two limits with different roles are not compared.
const OTHER_ROLE: f64 = 100.0;

/// How unlike two limits are, for choosing the two that are compared: those for the same cases first, then
/// those of the same length.
fn distance(a: &Limit, b: &Limit) -> f64 {
    let only_starts =
        |limit: &Limit| limit.duration.is_none() && limit.text.is_empty() && limit.until.is_none();
    if a.role != b.role && (a.role == Role::Every || b.role == Role::Every)
        || only_starts(a) != only_starts(b)
    {
        return OTHER_ROLE;
    }
    let case = match (&a.case, &b.case) {
        (Some(x), Some(y)) => 10.0 * (1.0 - shared(&x.wording, &y.wording).mean()),
        _ => 0.0,
    };
    let met = f64::from(u8::from(other_share(a, b)));
    let length = match apart(a, b) {
        Apart::Same => 0.0,
        Apart::Unclear => 2.0,
        Apart::Times(Some(ratio)) => 2.0 + ratio.log10().min(5.0),
        Apart::Times(None) => 7.0,
    };
    let role = if a.role.opposes(b.role) { 3.0 } else { 0.0 };
    case + met + length + role
}

/// From this share on two limits are for the same cases.
const SAME_CASE: f64 = 0.5;

/// Whether two limits are for other cases and for something else that is done in them: the visit, and the report on it.
fn other_case(a: &Limit, b: &Limit) -> bool {
    let other = |(x, y): (&Phrase, &Phrase)| shared(&x.wording, &y.wording).most() < SAME_CASE;
    a.case.as_ref().zip(b.case.as_ref()).is_some_and(other) && differ(a.until.as_ref(), b.until.as_ref())
}

fn other_share(a: &Limit, b: &Limit) -> bool {
    match (&a.met_in, &b.met_in) {
        (Some(x), Some(y)) => {
            x.measure != y.measure || (x.measure == Measure::Share && !x.bounds.agrees(y.bounds))
        }
        _ => false,
    }
}

fn differ(a: Option<&Moment>, b: Option<&Moment>) -> bool {
    matches!((a, b), (Some(x), Some(y)) if other_moment(x, y))
}

/// Whether two moments of these definitions differ; in texts that are otherwise the same, another word is enough.
fn differ_between(a: &Reading<'_>, b: &Reading<'_>, x: Option<&Moment>, y: Option<&Moment>) -> bool {
    let (Some(x), Some(y)) = (x, y) else { return false };
    (other_moment(x, y) || differ_in(&a.wording, &b.wording, x, y) && other_word(x, y))
        && !is_one_moment((a, x), (b, y))
}

fn report(a: &Reading<'_>, b: &Reading<'_>, x: &Limit, y: &Limit, says: Language, out: &mut Compared) {
    let starts = differ_between(a, b, x.from.as_ref(), y.from.as_ref());
    let stops = differ_between(a, b, x.until.as_ref(), y.until.as_ref());
    let length = apart(x, y);
    let facet = Facet::TimeLimit;
    let opposed = x.role.opposes(y.role) && matches!(length, Apart::Same | Apart::Times(_));
    if opposed || matches!(length, Apart::Times(_)) {
        let ratio = match length {
            Apart::Times(ratio) => ratio,
            _ => None,
        };
        let tenfold = ratio.map_or(0.0, f64::log10);
        let weight = MAGNITUDE_TENFOLD.mul_add(tenfold, MAGNITUDE).min(MAGNITUDE_MOST);
        let sentence = magnitude(a, b, x, y, ratio, starts, stops, says);
        out.conflict(facet, ConflictKind::Magnitude, weight, &short(x, says), &short(y, says), sentence);
    }
    let same =
        matches!(length, Apart::Same).then(|| x.duration.map(|duration| duration.human(says))).flatten();
    let names = (a.side.name, b.side.name);
    let acts_differ = !stops && matches!((&x.done, &y.done), (Some(p), Some(q)) if other_act(p, q));
    let start = [words::SAME_TIME_OTHER_START, words::OTHER_START];
    let stop = [words::SAME_TIME_OTHER_STOP, words::OTHER_STOP];
    // Where it starts comes before where it stops, and that before what is done within it.
    for (differs, moments, phrases, weight) in [
        (starts, (&x.from, &y.from), start, REFERENCE),
        (stops, (&x.until, &y.until), stop, REFERENCE - 0.01),
        (acts_differ, (&x.done, &y.done), stop, REFERENCE - 0.02),
    ] {
        if differs && let (Some(p), Some(q)) = moments {
            let sentence = moment(names, p, q, same.as_deref(), phrases, says);
            let kind = ConflictKind::ReferencePoint;
            out.conflict(facet, kind, weight, &p.phrase.text, &q.phrase.text, sentence);
        }
    }
    let told = starts || stops || acts_differ;
    if matches!(length, Apart::Same)
        && !told
        && x.role != Role::Every
        && let Some((p, q)) = other_deed(&a.wording, &b.wording)
    {
        let text = |of: &Reading<'_>, range: std::ops::Range<usize>| {
            text_of(&of.side.definition.wording, &of.wording, range.start, range.end)
        };
        let (p, q) = (text(a, p), text(b, q));
        let sentence = match &same {
            Some(time) => words::SAME_TIME_OTHER_STOP.with(says, &[time, names.0, &p, names.1, &q]),
            None => words::OTHER_STOP.with(says, &[names.0, &p, names.1, &q]),
        };
        out.conflict(facet, ConflictKind::ReferencePoint, REFERENCE - 0.02, &p, &q, sentence);
    }
    if matches!(length, Apart::Same) && other_share(x, y) {
        let sentence = words::OTHER_SHARE.with(says, &[names.0, &x.met_in_text, names.1, &y.met_in_text]);
        out.conflict(facet, ConflictKind::Threshold, MET_IN, &x.met_in_text, &y.met_in_text, sentence);
    }
}

fn moment(
    names: (&str, &str),
    a: &Moment,
    b: &Moment,
    same: Option<&str>,
    phrases: [Say; 2],
    says: Language,
) -> String {
    let [with_time, without] = phrases;
    match same {
        Some(time) => with_time.with(says, &[time, names.0, &a.phrase.text, names.1, &b.phrase.text]),
        None => without.with(says, &[names.0, &a.phrase.text, names.1, &b.phrase.text]),
    }
}

/// `15 min from dispatch`.
fn short(limit: &Limit, says: Language) -> String {
    let length = match (&limit.duration, limit.role) {
        (Some(duration), Role::Within | Role::For)
            if matches!(duration.clock, Clock::Always | Clock::Working) =>
        {
            duration.human(says)
        }
        (Some(_), _) => phrase(limit, says),
        (None, _) => limit.text.clone(),
    };
    match &limit.from {
        Some(from) => words::SAYS_FROM.with(says, &[&length, &from.phrase.text]),
        None => length,
    }
}

/// `within 15 min`.
fn phrase(limit: &Limit, says: Language) -> String {
    let Some(duration) = &limit.duration else { return limit.text.clone() };
    let length = duration.human(says);
    match (limit.role, duration.clock) {
        (_, Clock::AtOnce | Clock::SameDay) => limit.text.clone(),
        (Role::For, _) => length,
        (Role::Within, _) => words::SAYS_WITHIN.with(says, &[&length]),
        (Role::AtLeast, _) => words::SAYS_AT_LEAST.with(says, &[&length]),
        // As it was said: `twice a month` is no stretch of so many minutes.
        (Role::Every, _) => limit.text.clone(),
    }
}

#[allow(clippy::too_many_arguments, reason = "the parts of one sentence")]
fn magnitude(
    a: &Reading<'_>,
    b: &Reading<'_>,
    x: &Limit,
    y: &Limit,
    ratio: Option<f64>,
    starts: bool,
    stops: bool,
    says: Language,
) -> String {
    let said = |limit: &Limit| {
        let mut text = phrase(limit, says);
        if let Some(from) = &limit.from {
            text = words::SAYS_OF.with(says, &[&text, &from.phrase.text]);
        }
        if let Some(case) = &limit.case {
            text = words::SAYS_FOR.with(says, &[&text, &case.text]);
        }
        text
    };
    let mut out = words::SAYS_WHO.with(says, &[a.side.name, &said(x)]);
    out.push(' ');
    out.push_str(&words::SAYS_WHO.with(says, &[b.side.name, &said(y)]));
    out.push(' ');
    let mixed = matches!((&x.duration, &y.duration), (Some(p), Some(q)) if is_working(p) != is_working(q));
    let times = ratio.map(|ratio| {
        // How much working time lies in a stretch of the calendar depends on where it falls.
        let (phrase, said) = match (mixed, x.role) {
            (true, _) => (words::ABOUT_TIMES_LONGER, about(ratio, says)),
            (_, Role::Every) => (words::TIMES_AS_OFTEN, times(ratio, says)),
            _ => (words::TIMES_LONGER, times(ratio, says)),
        };
        phrase.with(says, &[&said])
    });
    out.push_str(&match (x.role.opposes(y.role), times, starts, stops) {
        (true, ..) => words::AT_MOST_AGAINST_AT_LEAST.to(says).to_owned(),
        (_, Some(_), ..) if mixed && ratio.is_some_and(|ratio| ratio < MIXED) => {
            let about = ratio.map(|ratio| about(ratio, says)).unwrap_or_default();
            words::WORKING_AGAINST_CALENDAR.with(says, &[&about])
        }
        (_, Some(times), true, _) => words::AND_CLOCK_STARTS_ELSEWHERE.with(says, &[&times]),
        (_, Some(times), _, true) => words::AND_CLOCK_STOPS_ELSEWHERE.with(says, &[&times]),
        (_, Some(times), ..) => words::FULL_STOP.with(says, &[&times]),
        (_, None, ..) => words::NOT_THE_SAME_TIME.to(says).to_owned(),
    });
    out
}

fn is_working(duration: &Duration) -> bool {
    duration.clock == Clock::Working
}

/// A ratio as it is said: whole from ten on, one decimal below.
pub(super) fn times(ratio: f64, says: Language) -> String {
    let rounded = if ratio >= 10.0 { ratio.round() } else { (ratio * 10.0).round() / 10.0 };
    plain_number(rounded, says)
}

/// A ratio to two significant digits.
fn about(ratio: f64, says: Language) -> String {
    let step = 10_f64.powf(ratio.log10().floor() - 1.0);
    plain_number((ratio / step).round() * step, says)
}
