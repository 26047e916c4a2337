//! What starts and what stops a clock, in running text.

use super::super::tokens::{Kind, Token, longest_phrase, text_at};
use super::super::wording::Wording;
use crate::words::Language;

/// The longest trigger, in words.
const LONGEST: usize = 7;

/// Words just behind a duration that say what it is counted from.
const BEHIND_EN: [&str; 10] = [
    "of",
    "from",
    "after",
    "since",
    "following",
    "upon",
    "counted from",
    "starting from",
    "as of",
    "from the moment of",
];
const BEHIND_NL: [&str; 8] =
    ["na", "vanaf", "nadat", "sinds", "te rekenen vanaf", "gerekend vanaf", "volgend op", "na afloop van"];
/// Words anywhere in the sentence that do so.
const ANYWHERE_EN: [&str; 5] = ["after", "following", "counted from", "upon", "starting from"];
const ANYWHERE_NL: [&str; 5] = ["na", "vanaf", "nadat", "gerekend vanaf", "te rekenen vanaf"];
/// Words that say what it is counted to.
const UNTIL_EN: [&str; 4] = ["until", "till", "up to the moment of", "up to"];
const UNTIL_NL: [&str; 3] = ["tot", "totdat", "tot aan"];

/// Words at which a trigger ends.
const ENDS_EN: &[&str] = &[
    "until", "till", "in", "so", "and", "but", "that", "if", "when", "who", "which", "must", "shall",
    "should", "may", "is", "are", "was", "were", "has", "have", "will", "within", "to", "we", "for",
    "unless", "or", "because", "at", "by", "as", "with",
];
const ENDS_NL: &[&str] = &[
    "tot",
    "totdat",
    "in",
    "en",
    "maar",
    "dat",
    "als",
    "die",
    "moet",
    "moeten",
    "mag",
    "mogen",
    "kan",
    "is",
    "zijn",
    "wordt",
    "worden",
    "heeft",
    "zal",
    "binnen",
    "wij",
    "voor",
    "tenzij",
    "of",
    "omdat",
    "door",
    "met",
    "bij",
    "dient",
    "opnieuw",
    "onverwijld",
    "meteen",
    "direct",
];

/// What starts and what stops the clock of the duration in these tokens.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Triggers {
    /// The tokens of what starts it.
    pub(super) from: Option<(usize, usize)>,
    /// The tokens of what stops it.
    pub(super) until: Option<(usize, usize)>,
}

/// Finds the triggers of a duration that lies in these tokens.
pub(super) fn triggers(wording: &Wording, start: usize, end: usize) -> Triggers {
    let tokens = &wording.tokens;
    let (behind, anywhere, until): (&[&str], &[&str], &[&str]) = match wording.language {
        Language::English => (&BEHIND_EN, &ANYWHERE_EN, &UNTIL_EN),
        Language::Dutch => (&BEHIND_NL, &ANYWHERE_NL, &UNTIL_NL),
    };
    let sentence = tokens.get(start).map(|token| token.sentence);
    let places = || (0..tokens.len()).filter(|at| tokens.get(*at).map(|token| token.sentence) == sentence);
    let opened = |at: usize, openers: &[&str]| {
        let length = longest_phrase(tokens, at, openers);
        (length > 0).then(|| phrase(tokens, at + length, wording.language)).flatten()
    };
    let from = opened(end, behind)
        .or_else(|| places().filter(|at| *at < start || *at >= end).find_map(|at| opened(at, anywhere)));
    let from = clock_starts(wording).or(from);
    let from = from.or_else(|| span_between(wording).and_then(|found| found.from));
    let stop = places().filter(|at| *at >= end).find_map(|at| opened(at, until));
    let stop = stop.or_else(|| span_between(wording).and_then(|found| found.until));
    Triggers { from, until: stop }
}

/// `the clock starts when …`, anywhere in the text.
fn clock_starts(wording: &Wording) -> Option<(usize, usize)> {
    let openers: &[&str] = match wording.language {
        Language::English => &[
            "clock starts when",
            "clock starts at",
            "clock starts with",
            "clock starts on",
            "clock starts from",
            "clock runs from",
            "counted from",
            "counting from",
            "time starts when",
            "time starts at",
            "measured from",
        ],
        Language::Dutch => &[
            "klok begint bij",
            "klok begint als",
            "klok begint zodra",
            "klok loopt vanaf",
            "klok start bij",
            "klok gaat lopen bij",
            "gerekend vanaf",
            "gemeten vanaf",
            "termijn begint bij",
            "termijn begint als",
            "termijn loopt vanaf",
        ],
    };
    (0..wording.tokens.len()).find_map(|at| {
        let length = longest_phrase(&wording.tokens, at, openers);
        (length > 0).then(|| phrase_to_mark(&wording.tokens, at + length)).flatten()
    })
}

/// `from … until …` in a text that defines a stretch of time.
pub(super) fn span_between(wording: &Wording) -> Option<Triggers> {
    let tokens = &wording.tokens;
    let (opening, closing): (&[&str], &[&str]) = match wording.language {
        Language::English => (&["from", "between"], &["until", "till", "to", "and"]),
        Language::Dutch => (&["vanaf", "van", "tussen"], &["tot", "totdat", "en"]),
    };
    for at in 0..tokens.len() {
        let opener = text_at(tokens, at);
        if !opening.contains(&opener) {
            continue;
        }
        let Some((first, end)) = phrase(tokens, at + 1, wording.language) else { continue };
        let closer = text_at(tokens, end);
        let pairs = !matches!(
            (opener, closer),
            ("between" | "tussen", "to" | "until" | "tot") | ("from" | "van" | "vanaf", "and" | "en")
        );
        if !closing.contains(&closer) || !pairs {
            continue;
        }
        if let Some(until) = phrase_to_mark(tokens, end + 1) {
            return Some(Triggers { from: Some((first, end)), until: Some(until) });
        }
    }
    None
}

/// A noun phrase that starts at a token: up to a mark, a word that ends it, or the longest. `None` when it
/// has no content or is a number.
fn phrase(tokens: &[Token], at: usize, language: Language) -> Option<(usize, usize)> {
    let ends = match language {
        Language::English => ENDS_EN,
        Language::Dutch => ENDS_NL,
    };
    let mut end = at;
    while let Some(token) = tokens.get(end) {
        let stops = matches!(token.kind, Kind::Punctuation) && !token.glued
            || ends.contains(&token.text.as_str())
            || end >= at + LONGEST;
        if stops {
            break;
        }
        end += 1;
    }
    let words = tokens.get(at..end)?;
    let numbers = matches!(words.first()?.kind, Kind::Number(_));
    let content = words.iter().any(|token| matches!(token.kind, Kind::Word) && !token.stop);
    (content && !numbers).then_some((at, end))
}

fn phrase_to_mark(tokens: &[Token], at: usize) -> Option<(usize, usize)> {
    let length = tokens
        .iter()
        .skip(at)
        .take(LONGEST + 2)
        .take_while(|token| !matches!(token.kind, Kind::Punctuation) || token.glued)
        .count();
    let words = tokens.get(at..at + length)?;
    let numbers = matches!(words.first()?.kind, Kind::Number(_));
    let content = words.iter().any(|token| matches!(token.kind, Kind::Word) && !token.stop);
    (content && !numbers).then_some((at, at + length))
}
