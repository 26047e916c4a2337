//! What starts and what stops a clock, in running text.

use std::ops::Range;

use super::super::tokens::{Kind, Token, longest_phrase, text_at};
use super::super::wording::Wording;
use crate::words::Language;

/// The longest trigger, in words.
const LONGEST: usize = 7;

/// Words just behind a duration that say what it is counted from.
const BEHIND_EN: &[&str] =
    &["of", "from", "after", "since", "following", "upon", "as of", "from the moment of", "once", "on"];
const BEHIND_NL: &[&str] = &["na", "vanaf", "nadat", "sinds", "volgend op", "volgende op", "na afloop van"];
/// Words anywhere in the sentence that do so.
const ANYWHERE_EN: &[&str] = &[
    "after",
    "following",
    "upon",
    "from the moment",
    "from the moment that",
    "from the moment when",
    "from the time",
    "from the time that",
    "as soon as",
];
/// Words anywhere in the text that do so.
const CLOCK_EN: &[&str] = &[
    "counted from",
    "counting from",
    "calculated from",
    "reckoned from",
    "measured from",
    "starting from",
    "starting with",
    "starting at",
    "starting on",
    "starting when",
    "starting once",
    "starting as soon as",
    "beginning with",
    "beginning at",
    "beginning on",
    "beginning when",
    "running from",
    "runs from",
    "run from",
    "run on from",
    "count from",
    "counts from",
    "starts with",
    "starts on",
    "starts when",
    "starts from",
    "starts running when",
    "starts to run when",
    "starts to run from",
    "begins when",
    "begins with",
    "begins on",
    "begins to run when",
    "clock starts when",
    "clock starts at",
    "clock starts with",
    "clock starts on",
    "clock starts from",
    "clock runs from",
    "time starts when",
    "time starts at",
    "time runs from",
    "period starts when",
    "period begins when",
    "clock begins when",
    "clock begins at",
];
const ANYWHERE_NL: &[&str] = &["na", "vanaf", "nadat", "zodra"];
/// Words anywhere in the text that do so.
const CLOCK_NL: &[&str] = &[
    "gerekend vanaf",
    "gerekend van",
    "te rekenen vanaf",
    "te rekenen van",
    "te tellen vanaf",
    "geteld vanaf",
    "gemeten vanaf",
    "te beginnen bij",
    "te beginnen met",
    "beginnend bij",
    "met ingang van",
    "ingaande op",
    "begint bij",
    "begint met",
    "begint op",
    "begint zodra",
    "begint als",
    "begint wanneer",
    "begint te lopen zodra",
    "begint te lopen bij",
    "begint te lopen als",
    "begint te lopen op",
    "begint te lopen wanneer",
    "begint te lopen vanaf",
    "loopt vanaf",
    "gaat in zodra",
    "gaat in bij",
    "gaat in op",
    "gaat in als",
    "gaat in wanneer",
    "gaat lopen zodra",
    "gaat lopen bij",
    "start bij",
    "start zodra",
    "klok begint bij",
    "klok begint als",
    "klok begint zodra",
    "klok loopt vanaf",
    "klok start bij",
    "klok gaat lopen bij",
    "termijn begint bij",
    "termijn begint als",
    "termijn loopt vanaf",
    "begint te lopen nadat",
    "gaat lopen als",
    "gaat lopen wanneer",
];
/// Words that say what it is counted to.
const UNTIL_EN: &[&str] = &["until", "till", "up to the moment of", "up to"];
const UNTIL_NL: &[&str] = &["tot", "totdat", "tot aan"];
/// Words just behind a duration that say to what it must have passed.
const AHEAD_EN: &[&str] = &["before", "prior to", "ahead of", "in advance of", "preceding", "until", "till"];
const AHEAD_NL: &[&str] =
    &["voor", "voordat", "voorafgaand aan", "alvorens", "voorafgaande aan", "tot aan", "totdat"];
/// What may stand between such a word and the moment itself.
const LEAD_EN: &[&str] = &[
    "the day after that of",
    "the day after the",
    "the day after",
    "the day following",
    "the day of",
    "the day on which",
    "the day that",
    "the day",
    "the date on which",
    "the date when",
    "the time of",
    "the time at which",
    "the time when",
    "the time that",
    "the moment of",
    "the moment at which",
    "the moment that",
    "the moment when",
    "the moment",
];
const LEAD_NL: &[&str] = &[
    "de dag na die van",
    "de dag na die waarop",
    "de dag na",
    "de dag nadat",
    "de dag volgend op die van",
    "de dag volgend op",
    "de dag van",
    "de dag waarop",
    "de dag dat",
    "de datum waarop",
    "het moment van",
    "het moment waarop",
    "het moment dat",
    "het tijdstip van",
    "het tijdstip waarop",
    "het ogenblik waarop",
    "zijn",
];
/// Openers with a clause of its own behind them, verb and all.
const CLAUSES: &[&str] = &[
    "after", "since", "once", "when", "as", "before", "until", "till", "nadat", "zodra", "als", "wanneer",
    "voordat", "alvorens", "totdat", "that", "which", "dat", "waarop", "moment", "time", "day", "date",
];
/// Verbs that do not end such a clause.
const AUXILIARIES: &[&str] = &[
    "is", "are", "was", "were", "has", "have", "had", "heeft", "hebben", "had", "zijn", "wordt", "worden",
    "werd", "door", "by", "to",
];

/// Words at which a trigger ends.
const ENDS_EN: &[&str] = &[
    "until", "till", "in", "so", "and", "but", "that", "if", "when", "who", "which", "must", "shall",
    "should", "may", "is", "are", "was", "were", "has", "have", "will", "within", "to", "we", "for",
    "unless", "or", "because", "at", "by", "as", "with", "not", "there", "can", "cannot",
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
    "om",
    "langs",
    "te",
    "geen",
    "niet",
    "er",
    "nog",
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
    let (behind, anywhere, until, ahead) = match wording.language {
        Language::English => (BEHIND_EN, ANYWHERE_EN, UNTIL_EN, AHEAD_EN),
        Language::Dutch => (BEHIND_NL, ANYWHERE_NL, UNTIL_NL, AHEAD_NL),
    };
    let sentence = tokens.get(start).map(|token| token.sentence);
    let places = || (0..tokens.len()).filter(|at| tokens.get(*at).map(|token| token.sentence) == sentence);
    let opened = |at: usize, openers: &[&str]| opened(tokens, at, openers, wording.language);
    let from = opened(end, behind)
        .or_else(|| places().filter(|at| *at < start || *at >= end).find_map(|at| opened(at, anywhere)));
    let from = clock_starts(wording).or(from);
    let from = from.or_else(|| span_between(wording).and_then(|found| found.from));
    let stop =
        opened(end, ahead).or_else(|| places().filter(|at| *at >= end).find_map(|at| opened(at, until)));
    let stop = stop.or_else(|| span_between(wording).and_then(|found| found.until));
    Triggers { from, until: stop }
}

/// The moment behind one of these words, when one stands at a token.
fn opened(tokens: &[Token], at: usize, openers: &[&str], language: Language) -> Option<(usize, usize)> {
    let length = longest_phrase(tokens, at, openers);
    if length == 0 {
        return None;
    }
    let lead =
        longest_phrase(tokens, at + length, if language == Language::English { LEAD_EN } else { LEAD_NL });
    let first = at + length + lead;
    let clause = CLAUSES.contains(&text_at(tokens, first - 1));
    stretch(tokens, first, language, clause)
}

/// `the clock starts when …`, anywhere in the text.
fn clock_starts(wording: &Wording) -> Option<(usize, usize)> {
    let openers = if wording.language == Language::English { CLOCK_EN } else { CLOCK_NL };
    (0..wording.tokens.len()).find_map(|at| opened(&wording.tokens, at, openers, wording.language))
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
        let Some(end) = closed(tokens, at + 1, closing) else { continue };
        let closer = text_at(tokens, end);
        let pairs = !matches!(
            (opener, closer),
            ("between" | "tussen", "to" | "until" | "tot") | ("from" | "van" | "vanaf", "and" | "en")
        );
        if !pairs || !has_content(tokens, at + 1..end) {
            continue;
        }
        if let Some(until) = phrase_to_mark(tokens, end + 1) {
            return Some(Triggers { from: Some((at + 1, end)), until: Some(until) });
        }
    }
    None
}

/// A noun phrase that starts at a token.
pub(super) fn phrase(tokens: &[Token], at: usize, language: Language) -> Option<(usize, usize)> {
    stretch(tokens, at, language, false)
}

/// A noun phrase that starts at a token: up to a mark, a word that ends it, or the longest; with `clause` its verbs as
/// well. `None` when it has no content or is a number.
fn stretch(tokens: &[Token], at: usize, language: Language, clause: bool) -> Option<(usize, usize)> {
    let ends = match language {
        Language::English => ENDS_EN,
        Language::Dutch => ENDS_NL,
    };
    let mut end = at;
    while let Some(token) = tokens.get(end) {
        let stops = matches!(token.kind, Kind::Punctuation) && !token.glued
            || ends.contains(&token.text.as_str()) && !(clause && token.is_one_of(AUXILIARIES))
            || end >= at + LONGEST + usize::from(clause) * LONGEST;
        if stops {
            break;
        }
        end += 1;
    }
    let end = if clause { end } else { before_verb(tokens, at, end, language) };
    has_content(tokens, at..end).then_some((at, end))
}

/// Where a noun phrase ends when the sentence goes on without a mark: `na de oproep rukt | de brandweer uit`, `after the
/// call | the crew leaves`.
fn before_verb(tokens: &[Token], at: usize, end: usize, language: Language) -> usize {
    let content = |place: usize| tokens.get(place).is_some_and(|token| token.is_word() && !token.stop);
    let articles: &[&str] = match language {
        Language::English => &["the", "a", "an"],
        Language::Dutch => &["de", "het", "een", "wij", "we", "hij", "zij"],
    };
    let next = (at + 2..=end).find(|place| articles.contains(&text_at(tokens, *place)) && content(place - 1));
    match next {
        Some(place) if language == Language::English => place,
        Some(place) if (at..place - 1).any(content) => place - 1,
        _ => end,
    }
}

/// Where the first part of a span ends: at `until` before any mark, or else at another closing word.
fn closed(tokens: &[Token], at: usize, closing: &[&str]) -> Option<usize> {
    let within = || {
        (at..at + LONGEST + 2).take_while(|place| {
            tokens.get(*place).is_some_and(|token| !matches!(token.kind, Kind::Punctuation) || token.glued)
        })
    };
    let until = |place: &usize| matches!(text_at(tokens, *place), "until" | "till" | "totdat");
    within().find(until).or_else(|| within().find(|place| closing.contains(&text_at(tokens, *place))))
}

/// Whether these tokens say something, and not a number.
fn has_content(tokens: &[Token], range: Range<usize>) -> bool {
    tokens.get(range).is_some_and(|words| {
        let number = words.first().is_none_or(|token| token.number.is_some());
        !number && words.iter().any(|token| matches!(token.kind, Kind::Word) && !token.stop)
    })
}

fn phrase_to_mark(tokens: &[Token], at: usize) -> Option<(usize, usize)> {
    let length = tokens
        .iter()
        .skip(at)
        .take(LONGEST + 2)
        .take_while(|token| !matches!(token.kind, Kind::Punctuation) || token.glued)
        .count();
    has_content(tokens, at..at + length).then_some((at, at + length))
}
