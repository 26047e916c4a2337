//! Of which step a time limit is: two times of one procedure may belong to a first check and to a talk afterwards, and
//! then say nothing of one another.

use std::ops::Range;

use super::super::align::Link;
use super::super::common_words::{ARTICLES, Words};
use super::super::facts::{Limit, Reading, Role, other_moment};
use super::super::phrase::steady;
use super::super::quantity::comparator_before;
use super::super::tokens::{Kind, Token, text_at};
use super::super::wording::{Atom, Sense, Wording, likeness};
use super::rest::{ANSWERS, share};

/// From this likeness on a word of one step is one of the other.
const SAME: f64 = 0.6;
/// From this share on two steps have something in common.
const IN_COMMON: f64 = 0.3;
/// From this share on the texts are of one matter beside the steps.
const SAME_REST: f64 = 0.3;
/// From this share on the clauses of two limits have something in common.
const IN_CLAUSES_APART: f64 = 0.15;
/// So many words a clause must have to tell what its limit is for.
const LEAST_IN_CLAUSE: usize = 2;
/// From this share on all that one text says beside its step is in the other.
const TOLD_BESIDE: f64 = 0.75;

/// Whether the two limits are of different steps in texts that agree in the rest.
pub(super) fn other_step(a: &Reading<'_>, b: &Reading<'_>, x: &Limit, y: &Limit, links: &[Link]) -> bool {
    is_owed(a, x) != is_owed(b, y)
        || is_notice(a, x) && !speaks_of_notice(b)
        || is_notice(b, y) && !speaks_of_notice(a)
        || lasts_beside(a, b, x, y)
        || stage(a, x).zip(stage(b, y)).is_some_and(|(one, other)| one != other)
        || x.role.opposes(y.role)
            && x.from.as_ref().zip(y.from.as_ref()).is_some_and(|(p, q)| other_moment(p, q))
        || is_far_from(x, y) && nothing_shared(a, b, x, y)
        || nothing_shared(a, b, x, y) && {
            let (of_a, of_b) = (rest(a, x, links, |link| link.a), rest(b, y, links, |link| link.b));
            of_a.min(of_b) >= SAME_REST || of_a.max(of_b) >= TOLD_BESIDE
        }
        || in_clauses_apart(a, b, x, y)
}

/// Whether two limits are as long and stand in clauses with something in common: `we look at it within five days of the call`,
/// `we look at it within five days of the first talk with the family`.
pub(super) fn is_one_time_of_one_clause(a: &Reading<'_>, b: &Reading<'_>, x: &Limit, y: &Limit) -> bool {
    let as_long = x.duration.zip(y.duration).is_some_and(|(x, y)| x.agrees(&y));
    as_long
        && clause(&a.wording, x)
            .zip(clause(&b.wording, y))
            .is_some_and(|((in_a, _), (in_b, _))| either_way(&in_a, &in_b, f64::max) >= SAME_REST)
}

/// Whether two limits stand in clauses without a word in common, in texts that agree in the rest: `a tile that lies loose,
/// which is put right within five days`, `a tile that lies loose; whoever tells us hears from us within an hour`.
fn in_clauses_apart(a: &Reading<'_>, b: &Reading<'_>, x: &Limit, y: &Limit) -> bool {
    let (Some((in_a, rest_a)), Some((in_b, rest_b))) = (clause(&a.wording, x), clause(&b.wording, y)) else {
        return false;
    };
    // How often a thing comes back is mostly all that is said of how often.
    let recurs = x.role == Role::Every || y.role == Role::Every;
    !recurs
        && in_a.len().min(in_b.len()) >= LEAST_IN_CLAUSE
        && either_way(&in_a, &in_b, f64::max) < IN_CLAUSES_APART
        && either_way(&rest_a, &rest_b, f64::min) >= SAME_REST
}

/// The words with content of the clause in which a limit stands, up to the next mark or joining word, and all others.
fn clause<'w>(wording: &'w Wording, limit: &Limit) -> Option<(Vec<&'w Atom>, Vec<&'w Atom>)> {
    let tokens = &wording.tokens;
    let time = limit.at.clone()?;
    let sentence = tokens.get(time.start)?.sentence;
    let ends = |at: &usize| {
        tokens.get(*at).is_none_or(|token| {
            token.sentence != sentence
                || is_end(token)
                || token.text == ":"
                || token.is_one_of(JOINING.of(wording.language))
        })
    };
    let first = (0..time.start).rev().find(ends).map_or(0, |at| at + 1);
    let end = (time.end..tokens.len()).find(ends).unwrap_or(tokens.len());
    let told = |atom: &&Atom| matches!(atom.sense, Sense::Content(_)) && !time.contains(&atom.tokens.start);
    Some(wording.atoms.iter().filter(told).partition(|atom| (first..end).contains(&atom.tokens.start)))
}

/// How much of either set of words the other answers, 0 to 1: the least or the most of both.
fn either_way(these: &[&Atom], those: &[&Atom], of_both: fn(f64, f64) -> f64) -> f64 {
    steady(of_both(answered_by(these, those), answered_by(those, these)))
}

/// How much of what some words say others answer, 0 to 1; nothing of none.
fn answered_by(these: &[&Atom], those: &[&Atom]) -> f64 {
    let all: f64 = these.iter().map(|atom| atom.weight).sum();
    let nearest = |one: &Atom| those.iter().map(|other| likeness(one, other).score).fold(0.0, f64::max);
    let answer = |one: &&Atom| Some(nearest(one)).filter(|score| *score >= ANSWERS).unwrap_or(0.0);
    let answered: f64 = these.iter().map(|one| one.weight * answer(one)).sum();
    if all > 0.0 { answered / all } else { 0.0 }
}

/// Whether the stretches in which two limits stand have nothing in common.
pub(super) fn nothing_shared(a: &Reading<'_>, b: &Reading<'_>, x: &Limit, y: &Limit) -> bool {
    if let (Some(p), Some(q)) = (&x.from, &y.from)
        && !other_moment(p, q)
    {
        return false;
    }
    let (of_x, of_y) = (words(&a.wording, x), words(&b.wording, y));
    let shared = |these: &[&Atom], those: &[&Atom]| {
        let all: f64 = these.iter().map(|atom| atom.weight).sum();
        let common = these.iter().filter(|one| those.iter().any(|other| likeness(one, other).score >= SAME));
        if all > 0.0 { common.map(|atom| atom.weight).sum::<f64>() / all } else { 1.0 }
    };
    let told = !of_x.is_empty() && !of_y.is_empty() && of_x.len() + of_y.len() >= FEWEST;
    told && steady(shared(&of_x, &of_y).max(shared(&of_y, &of_x))) < IN_COMMON
        && !is_one_time_of_one_clause(a, b, x, y)
}

/// Fewer words than these together do not tell two steps.
const FEWEST: usize = 4;

/// The share of what is said beside a step that the other side says too.
fn rest(reading: &Reading<'_>, limit: &Limit, links: &[Link], of: fn(&Link) -> usize) -> f64 {
    stretch(&reading.wording, limit)
        .map_or(0.0, |own| share(&reading.wording, links, of, |atom| !own.contains(&atom.tokens.start)))
}

/// From so many times as long on two times are of one step only where they have something in common.
const FAR: f64 = 300.0;

fn is_far_from(x: &Limit, y: &Limit) -> bool {
    x.duration.zip(y.duration).and_then(|(x, y)| x.ratio(&y)).is_some_and(|ratio| ratio > FAR)
}

/// How far a matter has come when a time is up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Somebody has told that it has come in.
    Received,
    /// It is done.
    Settled,
}

/// The stage of a limit, where its clause tells one and not the other. What it is counted from tells none: `returned within
/// a week of receipt of the keys`.
fn stage(reading: &Reading<'_>, limit: &Limit) -> Option<Stage> {
    let (tokens, language) = (&reading.wording.tokens, reading.wording.language);
    let clause = stretch(&reading.wording, limit)?;
    let began = limit.at.as_ref().map_or(clause.end, |time| time.end);
    let counted = |at: usize, token: &Token| {
        limit.from.as_ref().is_some_and(|from| {
            at >= began && from.phrase.wording.tokens.iter().any(|word| word.text == token.text)
        })
    };
    // `A confirmed case`, `a registered nurse`: which one it is.
    let tells_which = |at: usize| {
        at.checked_sub(1).is_some_and(|before| ARTICLES.contains(&text_at(tokens, before)))
            && text_at(tokens, at).ends_with("ed")
            && tokens.get(at + 1).is_some_and(Token::has_content)
    };
    let begins = |words: &Words| {
        clause.clone().any(|at| {
            tokens.get(at).is_some_and(|token| {
                words.of(language).iter().any(|word| token.text.starts_with(word))
                    && !counted(at, token)
                    && !tells_which(at)
            })
        })
    };
    match (begins(&RECEIVED), begins(&SETTLED)) {
        (true, false) => Some(Stage::Received),
        (false, true) => Some(Stage::Settled),
        _ => None,
    }
}

/// How words begin that tell that something has come in and is known.
const RECEIVED: Words = Words::new(
    &["acknowledg", "confirm", "receipt", "registered", "logged"],
    &[
        "ontvangst",
        "bevestig",
        "terugbel",
        "teruggebeld",
        "ingeboekt",
        "geregistreerd",
        "volgnummer",
        "kenmerk",
    ],
);

/// How words begin that tell that it is done.
const SETTLED: Words = Words::new(
    &[
        "repair", "fixed", "resolve", "settle", "decide", "decision", "paid", "complete", "answer",
        "removed", "mended",
    ],
    &[
        "verholpen",
        "verhelp",
        "herstel",
        "gerepareerd",
        "repar",
        "opgelost",
        "afgehandeld",
        "antwoord",
        "beantwoord",
        "beslis",
        "besluit",
        "uitbetaald",
        "afgerond",
        "opgeruimd",
        "vervangen",
        "uitspraak",
    ],
);

/// Whether a time is how much is owed: `arrears of two months`.
fn is_owed(reading: &Reading<'_>, limit: &Limit) -> bool {
    let tokens = &reading.wording.tokens;
    // What is paid within a time is not owed for so long.
    let Some(time) = limit.at.as_ref().filter(|_| limit.role != Role::Within) else { return false };
    let first =
        comparator_before(tokens, time.start, reading.wording.language).map_or(time.start, |(_, at)| at);
    let mut near = first.saturating_sub(OWED_WITHIN)..time.end + OWED_WITHIN;
    let denied = |at: usize| reading.wording.atoms.iter().any(|atom| atom.tokens.start == at && atom.negated);
    near.any(|at| {
        let word = text_at(tokens, at);
        OWED.contains(&word) || word == "paid" && denied(at) || word.ends_with("achterstand")
    })
}

/// Words for what has not been paid.
const OWED: &[&str] = &["arrears", "owed", "owing", "unpaid", "overdue"];

/// Whether a time is how long before the end somebody says so: `four weeks' notice`.
fn is_notice(reading: &Reading<'_>, limit: &Limit) -> bool {
    let tokens = &reading.wording.tokens;
    limit.at.as_ref().is_some_and(|time| {
        let behind = (time.end..time.end + OWED_WITHIN + 1).any(|at| text_at(tokens, at) == "notice");
        let before = time
            .start
            .checked_sub(2)
            .is_some_and(|at| text_at(tokens, at) == "notice" && text_at(tokens, at + 1) == "of");
        behind || before
    })
}

/// Whether a text speaks of telling something ahead.
fn speaks_of_notice(reading: &Reading<'_>) -> bool {
    let word = |token: &Token| NOTICE.contains(&token.stem.as_str()) || NOTICE.contains(&token.text.as_str());
    reading.wording.tokens.iter().any(word)
}

/// Words for telling something ahead.
const NOTICE: &[&str] = &[
    "notice",
    "notic",
    "notify",
    "notifi",
    "warn",
    "warning",
    "advance",
    "advanc",
    "ahead",
    "beforehand",
    "announce",
    "announc",
    "terminate",
    "termin",
    "cancel",
    "inform",
    "tell",
    "told",
    "before",
    "prior",
];

/// How far from a time it may be said that it is owed.
const OWED_WITHIN: usize = 2;

/// Whether one tells how long a thing takes, and the other by when it comes: `such a visit takes half an hour`, `a visit
/// within two hours of the call`.
fn lasts_beside(a: &Reading<'_>, b: &Reading<'_>, x: &Limit, y: &Limit) -> bool {
    let comes = |limit: &Limit| limit.role == Role::Within && limit.from.is_some();
    let takes = |reading: &Reading<'_>, limit: &Limit| {
        let tokens = &reading.wording.tokens;
        limit.role == Role::For
            && (limit.from.is_none() && follows_lasting(tokens, limit) || is_extent(tokens, limit))
    };
    comes(x) && takes(b, y) || comes(y) && takes(a, x)
}

/// Whether a time tells how much there is of a thing: `a guarantee of two years`, `30 hours of training`.
fn is_extent(tokens: &[Token], limit: &Limit) -> bool {
    const STRETCHES: &[&str] = &["period", "term", "limit", "deadline", "window", "time", "delay", "notice"];
    let thing =
        |at: usize| tokens.get(at).is_some_and(|token| token.has_content() && !token.is_one_of(STRETCHES));
    limit.at.as_ref().is_some_and(|time| {
        let before = time.start.checked_sub(2).is_some_and(|at| text_at(tokens, at + 1) == "of" && thing(at));
        before || text_at(tokens, time.end) == "of" && thing(time.end + 1)
    })
}

/// Verbs that say how long something goes on.
const LASTING: &[&str] = &[
    "hang",
    "hangs",
    "hung",
    "remains",
    "remain",
    "runs",
    "stands",
    "open",
    "valid",
    "kept",
    "displayed",
    "shown",
    "takes",
    "take",
    "taking",
    "lasts",
    "last",
    "lasting",
    "stays",
    "stay",
    "duurt",
    "duren",
    "blijft",
    "blijven",
    "vergt",
    "kost",
];

/// How far before a time such a verb may stand.
const NEAR: usize = 6;

fn follows_lasting(tokens: &[Token], limit: &Limit) -> bool {
    limit.at.as_ref().is_some_and(|time| {
        let near = tokens.get(time.start.saturating_sub(NEAR)..time.start).unwrap_or_default();
        near.iter().any(|token| token.is_one_of(LASTING))
    })
}

/// The tokens of the clause of a limit: up to a full stop or a semicolon, and up to a comma or `and` behind which
/// another time stands.
fn stretch(wording: &Wording, limit: &Limit) -> Option<Range<usize>> {
    let tokens = &wording.tokens;
    let time = limit.at.clone()?;
    let sentence = tokens.get(time.start)?.sentence;
    let timed = |mut range: Range<usize>| {
        range.any(|at| wording.times.iter().any(|(other, _)| other.start == at && other.start != time.start))
    };
    let nearest = time.start.saturating_sub(WIDEST);
    let furthest = (time.end + WIDEST).min(tokens.len());
    let ends = |at: usize| tokens.get(at).is_none_or(|token| token.sentence != sentence || is_end(token));
    let first = (nearest..time.start).rev().find(|at| ends(*at)).map_or(nearest, |at| at + 1);
    let last = (time.end..furthest).find(|at| ends(*at)).unwrap_or(furthest);
    let joint = |at: &usize| JOINTS.have(text_at(tokens, *at), wording.language);
    let begin =
        (first..time.start).rev().filter(joint).find(|at| timed(first..*at)).map_or(first, |at| at + 1);
    let end = (time.end..last).filter(joint).find(|at| timed(*at..last)).unwrap_or(last);
    Some(begin..end)
}

/// How far the clause of a time is looked for, in words on either side.
const WIDEST: usize = 24;

/// What may part two steps of one sentence.
const JOINTS: Words = Words::new(&[",", "and", "but", "then"], &[",", "en", "maar"]);

/// What parts a clause from the next, beside the marks that end it.
const JOINING: Words =
    Words::new(&[",", "and", "but", "who", "which"], &[",", "en", "maar", "die", "waarbij"]);

fn is_end(token: &Token) -> bool {
    token.kind == Kind::Punctuation && matches!(token.text.as_str(), "." | ";" | "—" | "–" | "(" | ")")
}

/// The atoms with content in the clause of a limit, without figures and times, and without what says from when.
fn words<'w>(wording: &'w Wording, limit: &Limit) -> Vec<&'w Atom> {
    let (Some(stretch), Some(time)) = (stretch(wording, limit), &limit.at) else { return Vec::new() };
    let compared = comparator_before(&wording.tokens, time.start, wording.language)
        .map_or(time.start, |(_, first)| first)..time.end;
    let from = |text: &str| {
        let words = limit.from.iter().flat_map(|from| &from.phrase.wording.tokens);
        words.into_iter().any(|token| token.text == *text)
    };
    let inside = |atom: &&Atom| {
        stretch.contains(&atom.tokens.start)
            && !compared.contains(&atom.tokens.start)
            && !COUNTED.contains(&atom.text.as_str())
            && !from(&atom.text)
    };
    let told = |atom: &&Atom| matches!(atom.sense, Sense::Content(_));
    wording.atoms.iter().filter(inside).filter(told).collect()
}

/// Words that say from when a time is counted.
const COUNTED: [&str; 6] = ["after", "later", "following", "na", "nadat", "daarna"];
