//! Whom or what a text is about, where or when: by the values of our tables.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::common_words::{ARTICLES, JOINING, Words};
use super::super::lexicon::{Labels, ScopeValue};
use super::super::tokens::{Kind, Token, joined, meet, text_at};
use super::super::wording::{Atom, Wording};
use super::free::free;

/// The values of scope of a text, each with the words for it.
pub(in crate::divergence) fn values_of(wording: &Wording) -> &BTreeMap<ScopeValue, String> {
    wording.scopes.get(|| values_in(wording, &(0..wording.tokens.len())))
}

/// Those of which words stand in some tokens of a text.
pub(in crate::divergence) fn values_in(
    wording: &Wording,
    within: &Range<usize>,
) -> BTreeMap<ScopeValue, String> {
    let (tokens, labels) = (&wording.tokens, Labels::of(wording.language));
    let mut values: BTreeMap<ScopeValue, String> = BTreeMap::new();
    let mut last: Vec<(ScopeValue, usize)> = Vec::new();
    let free = free(wording).and_then(|atoms| wording.tokens_of(atoms));
    let mut at = 0;
    while at < tokens.len() {
        let Some((length, _)) = labels.scope_at(tokens, at) else {
            if let Some(value) = before_now(tokens, at).filter(|_| within.contains(&at)) {
                values.entry(value).or_insert_with(|| text_at(tokens, at).to_owned());
            }
            at += 1;
            continue;
        };
        let inside = at < within.end && within.start < at + length;
        let here = at..at + length;
        // `a day and a night` is how long.
        let in_time = wording.times.iter().any(|(time, _)| time.contains(&at) && time.len() > length);
        let own = |value: &ScopeValue| labels.scopes_at(tokens, at, length).any(|other| other == *value);
        let twice = last.iter().find(|(value, end)| own(value) && is_either_way(wording, *end, at));
        if let Some((value, end)) = twice {
            let both = values.remove(value).unwrap_or_default() + " " + &told_in(tokens, *end..at + length);
            values.insert(ScopeValue { value: "*", ..*value }, both);
        } else if inside
            && !in_time
            && !counts_something(tokens, at)
            && !is_bounded(tokens, &here)
            && !is_denied(wording, &here, within)
        {
            let words = told_in(tokens, at..at + length);
            let before = std::mem::take(&mut last);
            for value in labels.scopes_at(tokens, at, length) {
                let both = before.iter().find(|(other, end)| {
                    other.dimension == value.dimension
                        && value.dimension != "whom"
                        && *other != value
                        && is_joined(wording, *end, at)
                });
                if let Some((other, _)) = both {
                    let both = values.remove(other).map_or_else(String::new, |before| format!("{before}, "));
                    values.insert(ScopeValue { value: "*", ..value }, both + &words);
                } else if FREED.contains(&value.dimension)
                    && free.as_ref().is_some_and(|free| free.contains(&at))
                {
                    values.entry(ScopeValue { value: "*", ..value }).or_insert_with(|| words.clone());
                } else {
                    values.entry(value).or_insert_with(|| words.clone());
                }
                last.push((value, at + length));
            }
        }
        at += length;
    }
    values
}

/// `People who have offended before`: once before, and not before something; `who have never offended before`.
fn before_now(tokens: &[Token], at: usize) -> Option<ScopeValue> {
    const HAVING: &[&str] = &["have", "has", "had", "were", "was", "been", "did"];
    const NEVER: &[&str] = &["never", "not", "nor"];
    const LONG: &[&str] = &["without", "day", "week", "month", "year", "hours", "days", "long"];
    const ONWARDS: &[&str] = &[
        "and", "or", "are", "is", "get", "gets", "go", "goes", "may", "can", "must", "will", "now", "receive",
    ];
    let word = tokens.get(at).filter(|token| token.text == "before")?;
    let near = tokens.get(at.saturating_sub(5)..at).unwrap_or_default();
    let here = |words: &'static [&'static str]| {
        near.iter().any(|token| token.part == word.part && token.is_one_of(words))
    };
    let by_itself = tokens.get(at + 1).is_none_or(|next| !next.is_word() || next.is_one_of(ONWARDS));
    let value = if here(NEVER) { "first" } else { "repeat" };
    (by_itself && here(HAVING) && !here(LONG)).then_some(ScopeValue { dimension: "time", value })
}

/// Prepositions before a place or an occasion.
const PREPOSITIONS: [&str; 8] = ["in", "at", "on", "during", "by", "op", "bij", "tijdens"];
/// The words for a value as one says them behind `it is about`: with the article before, without the preposition.
fn told_in(tokens: &[Token], range: Range<usize>) -> String {
    let is = |at: usize, words: &[&str]| words.contains(&text_at(tokens, at));
    let is_article = |at: usize| is(at, ARTICLES) || is(at, &["our", "onze"]);
    let led = range.len() > 2 && is(range.start, &PREPOSITIONS) && is_article(range.start + 1);
    let article = range.start.checked_sub(1).filter(|at| is_article(*at));
    let first = if led { range.start + 1 } else { article.unwrap_or(range.start) };
    joined(tokens, first..range.end)
}

/// `not at school`: the value is what it is not. Only what is denied from within the stretch that is looked at, since
/// the rest stands on both sides.
fn is_denied(wording: &Wording, tokens: &Range<usize>, within: &Range<usize>) -> bool {
    let inside = |atom: &&Atom| meet(&atom.tokens, tokens);
    let meets = |at: usize| {
        !wording.atoms.get(at).is_some_and(|denier| inside(&denier))
            && wording.atoms.get(at).is_none_or(|denier| meet(&denier.tokens, within))
    };
    wording.atoms.iter().filter(inside).any(|atom| atom.negated && atom.denier.is_none_or(meets))
}

/// `at any time from 23:00`: not at any time.
fn is_bounded(tokens: &[Token], range: &Range<usize>) -> bool {
    const BOUNDS: &[&str] =
        &["from", "between", "after", "before", "within", "van", "vanaf", "tussen", "na", "binnen"];
    const TIMES: &[&str] = &["time", "times", "moment", "hour", "tijde", "tijdstip", "uur", "ook"];
    let times =
        || (range.start..range.end).any(|at| tokens.get(at).is_some_and(|token| token.is_one_of(TIMES)));
    let number = |at: usize| {
        tokens.get(at).is_some_and(|token| token.number.is_some() || matches!(token.kind, Kind::Number(_)))
    };
    times()
        && tokens.get(range.end).is_some_and(|token| token.is_one_of(BOUNDS))
        && (range.end + 1..range.end + 3).any(number)
}

/// Dimensions that somebody leaves free in so many words: where one lives, whether it is the first time.
const FREED: [&str; 12] =
    ["time", "since", "area", "place", "doors", "stay", "care", "hours", "week", "land", "sector", "where"];

/// Words that may stand beside what joins two values, or join them themselves: `by day as well as by night`.
const BESIDE: Words = Words::new(
    &["as", "well", "by", "in", "'", "for", "an", "a", "another", "the", "at", "during", "out"],
    &["als", "evenals", "alsmede", "zowel", "in", "op", "'", "voor", "een", "de", "het", "bij", "aan", "van"],
);

/// Whether only `and` or `or` lies between: both together are all there is.
fn is_joined(wording: &Wording, end: usize, at: usize) -> bool {
    let between = wording.tokens.get(end..at).unwrap_or_default();
    let joins = |token: &Token| [JOINING, BESIDE].iter().any(|it| it.have(&token.text, wording.language));
    !between.is_empty() && between.len() <= 4 && between.iter().all(joins)
}

/// Words of a value that is denied beside itself, and what may stand beside what joins the two.
const DENIED: Words = Words::new(&["no", "not", "non"], &["geen", "niet", "non"]);
const BESIDE_DENIED: Words = Words::new(&[",", "-", "a", "alike"], &[",", "-", "een"]);

/// `resident or no resident`, `inwoner of niet-inwoner`.
fn is_either_way(wording: &Wording, end: usize, at: usize) -> bool {
    let between = wording.tokens.get(end..at).unwrap_or_default();
    let denies = |token: &Token| DENIED.have(&token.text, wording.language);
    let joins =
        |token: &Token| [JOINING, BESIDE_DENIED].iter().any(|it| it.have(&token.text, wording.language));
    between.len() <= 4
        && between.iter().any(denies)
        && between.iter().any(joins)
        && between.iter().all(|token| denies(token) || joins(token))
}

/// `three nights`, `twee werkdagen`, `elf uur 's avonds`: how long, how many or what time, not when or who.
fn counts_something(tokens: &[Token], at: usize) -> bool {
    at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|token| {
        token.number.is_some()
            || matches!(token.kind, Kind::Number(_))
            || token.is_one_of(&["per", "uur", "o'clock", "clock"])
    })
}
