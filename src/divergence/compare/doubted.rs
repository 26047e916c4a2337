//! What is told of two texts that were worded each on its own, and may be one thing in other words: what either says with as
//! many denials as the other, and one moment told by what happens and by what is done (`the day the letter reaches us`, `the
//! day we receive the letter`). Where one text was made from the other, only what both deny in other words is doubted.

use super::super::common_words::Words;
use super::super::facts::{Moment, Reading, are_both_known};
use super::super::lexicon::{Lexicon, similarity};
use super::super::negation::is_negator;
use super::super::negation_words::is_excepting;
use super::super::polarity::SURELY;
use super::super::quantity::{Comparator, Duration, comparator_before};
use super::super::report::{Conflict, ConflictKind};
use super::super::tokens::{Token, tokens};
use super::super::wording::Wording;
use super::Compared;
use super::denied_alike::drop_denied_alike;
use super::learned::is_copied;
use crate::domain::Facet;
use crate::words::Language;

/// The least letters of a word of which a prefix makes the opposite.
const UNDONE: usize = 5;

/// Drops the denials that both texts may make in other words.
pub(super) fn drop_denials(a: &Reading<'_>, b: &Reading<'_>, out: &mut Compared) {
    if a.side.language != b.side.language
        || !out.has(ConflictKind::Polarity) && !out.has(ConflictKind::Magnitude)
    {
        return;
    }
    if is_copied(a, b) {
        drop_denied_alike(a, b, out);
        return;
    }
    // `May be opened once a year has passed`, `must stay shut for a year`: which bound it is hangs on what is told of it.
    if (turns_round(a, None) || turns_round(b, None)) && name_the_same_times(a, b) && !are_bounded_apart(a, b)
    {
        let of_time =
            |found: &Conflict| found.kind == ConflictKind::Magnitude && found.facet == Facet::TimeLimit;
        out.found.retain(|found| !of_time(found));
    }
    // Worded each on its own, two texts that both deny or close something do so in different places: of ten such denials
    // that were told of paraphrases eight or nine were none.
    out.found.retain(|found| {
        let quotes = || [(a, &found.a), (b, &found.b)];
        found.kind != ConflictKind::Polarity
            || !quotes().into_iter().all(|(of, quote)| turns_round_at(of, quote))
            || except_otherwise(quotes())
    });
}

/// Whether both quotations make an exception, and only one of them to what is denied: `unless she agrees`, `except where she
/// does not agree`.
fn except_otherwise(quotes: [(&Reading<'_>, &String); 2]) -> bool {
    let [x, y] = quotes.map(|(of, quote)| {
        let language = of.wording.language;
        let words = tokens(quote, language);
        let excepts = words.iter().any(|token| is_excepting(&token.text));
        (excepts, words.iter().filter(|token| denies(token, language)).count() % 2)
    });
    x.0 && y.0 && x.1 != y.1
}

/// Whether the sentence of a quotation denies something, or closes or bounds it.
fn turns_round_at(reading: &Reading<'_>, quote: &str) -> bool {
    let own = tokens(quote, reading.wording.language);
    let begins = |at: &usize| {
        let words = own.iter().take(LOOKED_FOR).zip(reading.wording.tokens.iter().skip(*at));
        words.clone().count() > 0 && words.into_iter().all(|(x, y)| x.text == y.text)
    };
    let first = (0..reading.wording.tokens.len()).find(begins);
    let sentence = first.and_then(|at| reading.wording.tokens.get(at)).map(|token| token.sentence);
    turns_round(reading, sentence)
}

/// By so many of its words a quotation is found again.
const LOOKED_FOR: usize = 4;

/// Whether both wordings name the same lengths of time, whatever they say of them.
fn name_the_same_times(a: &Reading<'_>, b: &Reading<'_>) -> bool {
    let times = |of: &Reading<'_>| -> Vec<Duration> {
        let [_, told] = &of.limits;
        told.iter().filter_map(|limit| limit.duration).collect()
    };
    let (of_a, of_b) = (times(a), times(b));
    let all = |these: &[Duration], those: &[Duration]| {
        these.iter().all(|time| those.iter().any(|other| time.agrees(other)))
    };
    !of_a.is_empty() && !of_b.is_empty() && all(&of_a, &of_b) && all(&of_b, &of_a)
}

/// Whether one of two wordings says `at most` of a time, in words for it, and the other `at least`.
fn are_bounded_apart(a: &Reading<'_>, b: &Reading<'_>) -> bool {
    let bounds = |of: &Reading<'_>, bound: fn(Comparator) -> bool| {
        let wording = &of.wording;
        let [_, told] = &of.limits;
        let mut starts = told.iter().filter_map(|limit| limit.at.as_ref().map(|at| at.start));
        starts.any(|at| {
            comparator_before(&wording.tokens, at, wording.language).is_some_and(|(found, _)| bound(found))
        })
    };
    let most = |found| matches!(found, Comparator::AtMost | Comparator::Under | Comparator::UpTo);
    let least = |found| matches!(found, Comparator::AtLeast | Comparator::Over);
    bounds(a, most) && bounds(b, least) || bounds(a, least) && bounds(b, most)
}

/// Whether a wording, or one sentence of it, denies something, or closes or bounds it.
fn turns_round(reading: &Reading<'_>, sentence: Option<usize>) -> bool {
    let language = reading.wording.language;
    let turns = |token: &Token| denies(token, language) || TURNING.have(&token.text, language);
    let here = |token: &&Token| sentence.is_none_or(|sentence| token.sentence == sentence);
    reading.wording.tokens.iter().filter(here).any(turns)
}

/// Words that close or bound something without denying it.
const TURNING: Words = Words::new(
    &[
        "only",
        "sole",
        "solely",
        "until",
        "before",
        "forbidden",
        "prohibited",
        "banned",
        "barred",
        "ban",
        "closed",
        "closure",
        "refused",
        "denied",
        "otherwise",
        "elsewhere",
        "other",
        "alone",
        "cannot",
        "off",
        "limits",
        "exception",
        "confined",
        "earlier",
        "sooner",
        "provided",
    ],
    &[
        "alleen",
        "pas",
        "slechts",
        "uitsluitend",
        "enkel",
        "totdat",
        "voordat",
        "eerder",
        "verboden",
        "gesloten",
        "geweigerd",
        "uitgesloten",
        "elders",
        "verbod",
        "uitzondering",
        "mits",
    ],
);

/// Whether a word denies, by itself or by how it begins.
pub(super) fn denies(token: &Token, language: Language) -> bool {
    let prefix = if language == Language::Dutch { "on" } else { "un" };
    // `Unaware`, but not `undertakes`, `ondersteuning`.
    let is_word =
        |rest: &str| rest.chars().count() >= UNDONE && Lexicon::of(language).word(rest).vector().is_some();
    is_negator(&token.text, language)
        || is_excepting(&token.text)
        || token.text.strip_prefix(prefix).is_some_and(is_word)
}

/// Whether two moments that both wordings tell may be one in other words: they speak of the same people or things, and of one
/// at least it is not known what happens.
pub(super) fn is_one_moment((a, x): (&Reading<'_>, &Moment), (b, y): (&Reading<'_>, &Moment)) -> bool {
    let [p, q] = [x, y].map(|moment| &moment.phrase.wording.tokens);
    let says = |wording: &Wording, words: &[Token]| {
        words.iter().all(|word| wording.tokens.iter().any(|token| token.text == word.text))
    };
    let same = |x: &Token, y: &Token| x.stem == y.stem || similarity(&x.word, &y.word).score >= SURELY;
    let shared = || content(p).any(|x| content(q).any(|y| same(x, y)));
    a.side.language == b.side.language
        && !are_both_known(x, y)
        && says(&a.wording, p)
        && says(&b.wording, q)
        && shared()
        && !is_copied(a, b)
}

fn content(tokens: &[Token]) -> impl Iterator<Item = &Token> {
    tokens.iter().filter(|token| token.has_content())
}
