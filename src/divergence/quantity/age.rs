//! Ages.

use super::super::lexicon::Labels;
use super::super::number;
use super::super::tokens::{Kind, Token, longest_phrase, phrase_at, text_at};
use super::comparator::{Bounds, Comparator, Scale, comparator_before};
use super::count::MODALS;
use super::duration_reader::is_unit;
use super::figure::{Figure, Measure};
use super::range::{Range, with_comparator_behind};
use crate::words::Language;

/// The oldest age that is read as one.
const OLDEST: f64 = 120.0;
/// Months in a year.
const YEAR: f64 = 12.0;

/// `under 18`, `18 or over`, `aged 12 to 17`, `jonger dan 23 jaar`, `16-year-old`.
pub(super) fn age(tokens: &[Token], at: usize, range: Option<Range>, language: Language) -> Option<Figure> {
    if let Some(figure) = birthday(tokens, at, language) {
        return Some(figure);
    }
    if let Some(figure) = or_older(tokens, range, language) {
        return Some(figure);
    }
    let aged_before = is_aged(tokens, at, range);
    if let Some(figure) = in_months(tokens, at, range, aged_before, language) {
        return Some(figure);
    }
    let mut range = range.filter(|range| range.value() <= OLDEST).map(|range| or_next(tokens, range))?;
    let years = longest_phrase(
        tokens,
        range.end,
        &["years", "year", "- year", "jaar", "yrs", "years of age", "- jarige", "jarige", "s"],
    );
    let old = longest_phrase(
        tokens,
        range.end + years,
        &[
            "old",
            "- old",
            "- olds",
            "of age",
            "oud",
            "olds",
            "and older",
            "or older",
            "and over",
            "or younger",
            "of ouder",
            "en ouder",
            "of jonger",
            "or over",
            "and under",
            "or under",
        ],
    );
    let comparing = comparing_ages(tokens, range.start, at);
    let range_of_people = range.high.is_some() || range.comparator.is_some();
    let bare_end = is_free(tokens, range.end);
    // `tachtig jaar of meer`; five years or more are a time.
    let or_more = || {
        range.value() >= GROWN_UP && longest_phrase(tokens, range.end + years, &["of meer", "en meer"]) > 0
    };
    let dutch_years = language == Language::Dutch
        && years > 0
        && (range_of_people || or_more() || of_somebody(tokens, &range, range.end + years, language))
        && range.value() >= 4.0
        && (!matches!(
            text_at(tokens, range.start),
            "binnen" | "hoogstens" | "uiterlijk" | "maximaal" | "minstens" | "minimaal"
        ) || of_somebody(tokens, &range, range.end + years, language))
        && !matches!(text_at(tokens, range.end + years), "na" | "nadat" | "lang");
    let beyond = matches!(
        range.comparator,
        Some(Comparator::Under | Comparator::Over | Comparator::UpTo | Comparator::AtLeast)
    ) && under_or_over(tokens, range.start);
    let bare_people = || range.comparator.is_some() && follows_somebody(tokens, range.start, language);
    let bare = years == 0
        && range.value() >= 3.0
        && !is_unit(tokens, range.end, language)
        && (bare_end && (beyond || bare_people()) || beyond && of_people(tokens, at, &range, language));
    let says_age = aged_before
        || grown(tokens, &range, language)
        || (years > 0 && (old > 0 || text_at(tokens, range.end + years - 1) == "age"))
        || (old > 0
            && is_older_younger(tokens, range.end)
            && (is_free(tokens, range.end + old) || follows_somebody(tokens, range.start, language)))
        || comparing
        || or_less(tokens, &range, language)
        || dutch_years
        || bare
        || passed(tokens, range.end + years)
        || ["jarige", "jarigen"]
            .iter()
            .any(|end| text_at(tokens, (range.end + years).saturating_sub(1)).ends_with(end))
        || text_at(tokens, range.end).ends_with("jarige");
    if !says_age {
        return None;
    }
    range.end += years;
    for word in ["old", "oud"] {
        range.end += usize::from(text_at(tokens, range.end) == word);
    }
    if phrase_at(tokens, range.end, &["of", "age"]) || phrase_at(tokens, range.end, &["-", "old"]) {
        range.end += 2;
    }
    let mut range = with_comparator_behind(tokens, range, language);
    // `At the age of 14 a child may …`, `once she is 12`: from then on.
    let from_then = || {
        phrase_at(tokens, at.saturating_sub(4), &["at", "the", "age", "of"])
            || phrase_at(tokens, at.saturating_sub(2), &["after", "turning"])
            || once(tokens, at)
    };
    if range.high.is_none() && until(tokens, &range, language) {
        range.comparator = Some(Comparator::Under);
    } else if range.comparator.is_none() && range.high.is_none() && from_then() {
        range.comparator = Some(Comparator::AtLeast);
    }
    Some(range.figure(Measure::Age, Scale::Age))
}

/// A single age with the next one behind it: `16 or 17`.
fn or_next(tokens: &[Token], range: Range) -> Range {
    let or = matches!(text_at(tokens, range.end), "or" | "of" | "and" | "en");
    let single = or && range.high.is_none() && range.comparator.is_none();
    match number::at(tokens, range.end + 1) {
        Some(next) if single && (next.value - range.low - 1.0).abs() < f64::EPSILON => {
            Range { high: Some(next.value), end: range.end + 1 + next.length, ..range }
        }
        _ => range,
    }
}

/// Whether the words before a number say that it is an age: `aged 12`, `of the age of 12`.
fn is_aged(tokens: &[Token], at: usize, range: Option<Range>) -> bool {
    let start = range.map_or(at, |range| range.start);
    let aged = |at: usize| matches!(text_at(tokens, at), "aged" | "age" | "ages" | "leeftijd");
    at > 0
        && (aged(at - 1)
            || matches!(text_at(tokens, at - 1), "turn" | "turns" | "turned" | "turning")
            || has_reached(tokens, at)
            || start > 0 && aged(start - 1)
            || phrase_at(tokens, at.saturating_sub(2), &["age", "of"])
            || phrase_at(tokens, at.saturating_sub(2), &["leeftijd", "van"])
            || (start..at).any(|back| text_at(tokens, back).starts_with("age")))
}

/// `Who has not yet reached | 18`: nothing is named that could be counted.
fn has_reached(tokens: &[Token], at: usize) -> bool {
    let reaches = matches!(text_at(tokens, at.wrapping_sub(1)), "reached" | "reach" | "reaches");
    let somebody = (at.saturating_sub(SUBJECT)..at).any(|who| points_to_somebody(tokens, who));
    reaches && somebody && is_free(tokens, at + 1)
}

/// An age that is told in months, or as one year or half of one: `younger than 24 months`, `six months old`, `older than a
/// year`. Without a word for an age it is a time.
fn in_months(
    tokens: &[Token],
    at: usize,
    range: Option<Range>,
    aged_before: bool,
    language: Language,
) -> Option<Figure> {
    let old = |at: usize| longest_phrase(tokens, at, &["old", "- old", "of age", "oud"]);
    let told =
        |range: &Range, end: usize| aged_before || old(end) > 0 || comparing_ages(tokens, range.start, at);
    let (range, end) = match range {
        Some(range) => {
            let months =
                longest_phrase(tokens, range.end, &["months", "month", "- month", "maanden", "maand"]);
            let years = Range { low: range.low / YEAR, high: range.high.map(|high| high / YEAR), ..range };
            (years, range.end + months)
        }
        None => {
            let halves: [(&[&str], f64); 2] =
                [(&["half a year", "een half jaar"], 0.5), (&["a year", "een jaar"], 1.0)];
            let found = halves.iter().map(|(words, years)| (longest_phrase(tokens, at, words), *years));
            let (length, low) = found.max_by_key(|(length, _)| *length)?;
            let before = comparator_before(tokens, at, language);
            let (comparator, start) =
                (before.map(|(comparator, _)| comparator), before.map_or(at, |(_, start)| start));
            (Range { low, high: None, comparator, start, end: at }, at + length)
        }
    };
    if end == range.end || !told(&range, end) {
        return None;
    }
    let range = Range { end: end + old(end), ..range };
    Some(with_comparator_behind(tokens, range, language).figure(Measure::Age, Scale::Continuous))
}

/// `who are at least 67`, `zodra hij 12 is`: a person is so many.
fn grown(tokens: &[Token], range: &Range, language: Language) -> bool {
    let person = |at: usize| points_to_somebody(tokens, at) || is_somebody(tokens, at, language);
    let still = matches!(text_at(tokens, range.start.wrapping_sub(1)), "still" | "already" | "nog" | "al");
    let start = range.start - usize::from(still);
    let is = |at: usize| matches!(text_at(tokens, at), "is" | "are" | "was" | "were" | "zijn");
    let told = match language {
        Language::English => {
            is(start.wrapping_sub(1))
                && (person(start.wrapping_sub(2))
                    || once(tokens, start) && text_at(tokens, start.wrapping_sub(2)) == "it")
                && (is_free(tokens, range.end) || range.comparator.is_some() && !counts_on(tokens, range.end))
        }
        Language::Dutch => {
            let becomes = |at: usize| matches!(text_at(tokens, at), "wordt" | "worden");
            (is(range.end) || becomes(range.end))
                && is_free(tokens, range.end + 1)
                && person(start.wrapping_sub(1))
        }
    };
    // `Admits it and is at least 10 but under 18`.
    let both_ends = || {
        range.comparator == Some(Comparator::AtLeast)
            && is(start.wrapping_sub(1))
            && longest_phrase(
                tokens,
                range.end,
                &["but under", "and under", "but not yet", "but younger than"],
            ) > 0
    };
    (told || both_ends()) && (YOUNGEST..=OLDEST).contains(&range.value())
}

/// `A child of 15 or less`.
fn or_less(tokens: &[Token], range: &Range, language: Language) -> bool {
    let length = longest_phrase(tokens, range.end, &["or less", "or fewer", "of minder"]);
    length > 0
        && (YOUNGEST..=OLDEST).contains(&range.value())
        && matches!(text_at(tokens, range.start.wrapping_sub(1)), "of" | "van")
        && follows_somebody(tokens, range.start, language)
        && is_free(tokens, range.end + length)
}

/// Whether a word can only be what is counted: `points`, but not `needs`.
fn counts_on(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.text.ends_with('s') && token.word.parts_of_speech().verbs == 0)
}

/// From this number on years `or more` are those of somebody's age.
const GROWN_UP: f64 = 12.0;
/// The youngest age that is told as a mere number.
const YOUNGEST: f64 = 5.0;

/// `until the person turns 18`, `totdat de jongere 18 wordt`: it holds of those who are not yet so old.
fn until(tokens: &[Token], range: &Range, language: Language) -> bool {
    const UNTIL: [&str; 4] = ["until", "till", "tot", "totdat"];
    const TURNS: [&str; 6] = ["turns", "turn", "reaches", "reach", "becomes", "become"];
    let verb = |at: usize, verbs: &[&str]| verbs.contains(&text_at(tokens, at));
    // `Turns 18` is read as `18 or over`.
    let turns = verb(range.start, &TURNS);
    let ends = match language {
        Language::English => {
            let start = range.start;
            let named = start > 3 && phrase_at(tokens, start - 3, &["the", "age", "of"]);
            turns || verb(start.wrapping_sub(1), &["is", "are"]) || named && verb(start - 4, &TURNS)
        }
        Language::Dutch => verb(range.end, &["is", "zijn", "wordt", "worden", "bereikt", "bereiken"]),
    };
    if !ends || range.comparator.is_some() && !turns {
        return false;
    }
    let first = range.start.saturating_sub(SUBJECT);
    let until = (first..range.start).rev().find(|at| UNTIL.contains(&text_at(tokens, *at)));
    let inside = until.and_then(|until| tokens.get(until + 1..range.start)).unwrap_or_default();
    !inside.is_empty() && inside.iter().all(|token| token.is_word() && token.number.is_none())
}

/// How far before an age `until` may stand, in tokens.
const SUBJECT: usize = 7;

/// `once`, `zodra`: whether the words before a number say that it holds from then on.
fn once(tokens: &[Token], at: usize) -> bool {
    (at.saturating_sub(4)..at)
        .any(|back| matches!(text_at(tokens, back), "once" | "when" | "zodra" | "wanneer" | "als"))
}

/// `until the eighteenth birthday`, `from the tenth birthday until the eighteenth`, `het achttiende levensjaar`.
fn birthday(tokens: &[Token], at: usize, language: Language) -> Option<Figure> {
    let (low, length) = number::ordinal_at(tokens, at)?;
    let before = comparator_before(tokens, at, language);
    let start = before.map_or(at, |(_, start)| start);
    let mut end = at + length;
    // `vanaf zijn zeventigste`.
    let own = language == Language::Dutch
        && low >= YOUNGEST
        && matches!(text_at(tokens, at.wrapping_sub(1)), "zijn" | "haar" | "hun")
        && is_free(tokens, end);
    let mut named = is_birthday(tokens, &mut end) || own;
    let joint = longest_phrase(
        tokens,
        end,
        &[
            "until",
            "to",
            "and",
            "till",
            "tot",
            "en",
            "up to",
            "tot aan",
            "but have not yet had",
            "but have not had",
            "but not yet",
            "maar nog niet",
        ],
    );
    let small = usize::from(matches!(
        text_at(tokens, end + joint),
        "the" | "de" | "het" | "their" | "hun" | "zijn" | "his" | "her"
    ));
    let second = number::ordinal_at(tokens, end + joint + small).filter(|(high, _)| joint > 0 && *high > low);
    let high = second.map(|(high, length)| {
        end += joint + small + length;
        named |= is_birthday(tokens, &mut end);
        high
    });
    if !named || low > OLDEST {
        return None;
    }
    let not = (at.saturating_sub(NOT_HAD)..at).find(|back| matches!(text_at(tokens, *back), "not" | "nog"));
    let not_behind =
        longest_phrase(tokens, end, &["nog niet", "nog moet", "nog moeten", "nog dient", "nog dienen"]);
    let comparator = match before.map(|(comparator, _)| comparator) {
        Some(Comparator::UpTo | Comparator::Under | Comparator::AtMost) => Comparator::Under,
        _ if matches!(text_at(tokens, at.wrapping_sub(2)), "before" | "voor" | "until" | "till" | "tot") => {
            Comparator::Under
        }
        _ if not.is_some() || not_behind > 0 => Comparator::Under,
        _ => Comparator::AtLeast,
    };
    let (start, end) = (not.map_or(start, |not| not.min(start)), end + not_behind);
    let range = Range { low, high: None, comparator: Some(comparator), start, end };
    let range = with_comparator_behind(tokens, range, language);
    let mut figure = range.figure(Measure::Age, Scale::Age);
    if let Some(high) = high {
        figure.bounds = Bounds { low: Some((low, low)), high: Some((high, high)) };
        figure.value = high;
    }
    Some(figure)
}

/// How far before a birthday it may be said that it has not come: `have not yet had their twelfth birthday`.
const NOT_HAD: usize = 5;

/// `65-plussers`, `a 65+ card`, `anyone 18+`.
fn or_older(tokens: &[Token], range: Option<Range>, language: Language) -> Option<Figure> {
    let range = range.filter(|range| range.high.is_none() && range.low <= OLDEST)?;
    let plus = longest_phrase(
        tokens,
        range.end,
        &["- plusser", "- plussers", "plusser", "plussers", "- plus", "+ ers"],
    );
    let signed =
        plus == 0 && text_at(tokens, range.end) == "+" && follows_somebody(tokens, range.start, language);
    let plus = if signed { 1 } else { plus };
    let range = Range { comparator: Some(Comparator::AtLeast), end: range.end + plus, ..range };
    (plus > 0).then(|| range.figure(Measure::Age, Scale::Age))
}

/// Passes over the word for a birthday.
fn is_birthday(tokens: &[Token], end: &mut usize) -> bool {
    let length = longest_phrase(
        tokens,
        *end,
        &["birthday", "birthdays", "verjaardag", "verjaardagen", "levensjaar", "year of life"],
    );
    *end += length;
    length > 0
}

/// `de 75 is gepasseerd`.
fn passed(tokens: &[Token], behind: usize) -> bool {
    longest_phrase(
        tokens,
        behind,
        &[
            "wordt",
            "worden",
            "werd",
            "geworden",
            "is geworden",
            "is gepasseerd",
            "zijn gepasseerd",
            "gepasseerd is",
            "gepasseerd zijn",
        ],
    ) > 0
}

/// `younger than`, `jonger dan`, `ouder dan` before the number.
fn comparing_ages(tokens: &[Token], start: usize, at: usize) -> bool {
    (start..at).any(|back| {
        matches!(text_at(tokens, back), "younger" | "older" | "young" | "old" | "jonger" | "ouder")
    })
}

fn is_older_younger(tokens: &[Token], at: usize) -> bool {
    (at..at + 4).any(|ahead| {
        matches!(text_at(tokens, ahead), "older" | "younger" | "ouder" | "jonger" | "old" | "oud")
    }) || longest_phrase(tokens, at, &["or over", "and over", "or under", "and under"]) > 0
}

/// Whether a token names somebody: `anyone`, `a person`, `een bewoner`.
fn is_somebody(tokens: &[Token], at: usize, language: Language) -> bool {
    tokens.get(at).is_some_and(|token| {
        token.is_one_of(&SOMEBODY)
            || token.word.is_person() == Some(true)
            || Labels::of(language).actor_at(tokens, at).is_some()
    })
}

/// Whether a token points to somebody who has been named, or to a thing.
fn points_to_somebody(tokens: &[Token], at: usize) -> bool {
    matches!(text_at(tokens, at), "who" | "he" | "she" | "they" | "die" | "wie" | "hij" | "zij" | "ze")
}

/// Whether somebody is named before an age, with nothing but links in between: `anyone up to and including 17`, `a
/// person who is not yet 18`.
fn follows_somebody(tokens: &[Token], start: usize, language: Language) -> bool {
    let small = |at: &usize| tokens.get(*at).is_some_and(|token| token.is_one_of(&LINKS));
    let first = start.saturating_sub(3);
    let behind = (first..start).rev().take_while(small).last().unwrap_or(start);
    (behind.saturating_sub(1).max(first)..start).any(|at| is_somebody(tokens, at, language))
}

/// Words between somebody and an age.
const LINKS: [&str; 14] =
    ["who", "that", "is", "are", "of", "aged", "not", "yet", "still", "die", "van", "zijn", "nog", "al"];

/// Whether an age in years is somebody's: `personen van minstens 18 jaar`, `die minstens 65 jaar is`.
fn of_somebody(tokens: &[Token], range: &Range, end: usize, language: Language) -> bool {
    let is = matches!(text_at(tokens, end), "is" | "zijn" | "oud");
    let before = range.start.wrapping_sub(1);
    is && points_to_somebody(tokens, before)
        || text_at(tokens, before) == "van" && follows_somebody(tokens, range.start, language)
}

/// Whether a number without a unit is the age of those who stand just before it, though a word follows: `guests under 18
/// need`, `iemand onder de 18 valt`. What is counted after several stands in the plural.
fn of_people(tokens: &[Token], at: usize, range: &Range, language: Language) -> bool {
    let Some(before) = range.start.checked_sub(1) else { return false };
    let joined = matches!(text_at(tokens, before), "and" | "but" | "en" | "maar");
    if joined && matches!(text_at(tokens, before.wrapping_sub(1)), "over" | "older" | "up" | "ouder") {
        // `guests of 12 or over but under 18 need`.
        return true;
    }
    // Nothing is counted behind `onder de 18`.
    let article = text_at(tokens, at.wrapping_sub(1)) == "de";
    let plural = |word: &str| word.ends_with('s') || language == Language::Dutch && word.ends_with("en");
    let (people, next) = (text_at(tokens, before), text_at(tokens, range.end));
    let several = !article && (plural(people) || PEOPLE.contains(&people));
    let counts = several && plural(next) && !MODALS.contains(&next);
    !counts && is_somebody(tokens, before, language)
}

/// Words for several people that do not end as those do.
const PEOPLE: [&str; 4] = ["people", "children", "men", "women"];

/// Words for people that carry no content.
const SOMEBODY: [&str; 20] = [
    "anyone",
    "anybody",
    "someone",
    "somebody",
    "everyone",
    "everybody",
    "whoever",
    "those",
    "person",
    "persons",
    "people",
    "child",
    "children",
    "iemand",
    "iedereen",
    "wie",
    "personen",
    "persoon",
    "mensen",
    "kinderen",
];

/// `under`, `over`, `not under`, `from`: what stands before an age without a unit.
fn under_or_over(tokens: &[Token], start: usize) -> bool {
    (start..start + 2).any(|at| {
        matches!(text_at(tokens, at), "under" | "over" | "below" | "above" | "onder" | "boven" | "geen")
    })
}

/// Whether no name of a thing follows: the end of the text, a mark, a small word.
fn is_free(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_none_or(|token| token.stop || matches!(token.kind, Kind::Punctuation))
}
/// Whether a label names an age.
pub(in crate::divergence) fn is_age(of: &str) -> bool {
    let folded = crate::domain::text::fold(of);
    folded.split(|c: char| !c.is_alphanumeric()).any(|word| {
        matches!(word, "age" | "ages" | "aged" | "years" | "leeftijd" | "leeftijden")
            || word.ends_with("leeftijd")
            || word.starts_with("leeftijds")
    })
}
