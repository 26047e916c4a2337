//! Whose judgement counts, in running text.

use super::super::phrase::Phrase;
use super::super::tokens::{Kind, Token, longest_phrase, text_at};
use super::super::wording::Wording;
use super::text_of;
use crate::words::Language;

/// The longest name of an actor, in words.
const LONGEST: usize = 6;

/// What stands before the actor.
const BEFORE_EN: &[&str] = &[
    "decided by",
    "determined by",
    "assessed by",
    "judged by",
    "established by",
    "declared by",
    "confirmed by",
    "decision of",
    "judgement of",
    "judgment of",
    "opinion of",
    "view of",
    "discretion of",
    "decision by",
    "assessment by",
    "assessment of the",
    "is for",
    "up to the",
    "is up to",
    "approved by",
    "diagnosed by",
    "ordered by",
    "considered by",
    "in the eyes of",
    "made by",
];
const BEFORE_NL: &[&str] = &[
    "beslist door",
    "bepaald door",
    "beoordeeld door",
    "vastgesteld door",
    "ter beoordeling van",
    "naar het oordeel van",
    "oordeel van",
    "beslissing van",
    "besluit van",
    "volgens",
    "verklaard door",
    "genomen door",
    "afgegeven door",
    "is aan",
    "goedgekeurd door",
    "bevestigd door",
    "naar het inzicht van",
];
/// What stands behind it.
const BEHIND_EN: &[&str] = &[
    "decides",
    "decide",
    "determines",
    "determine",
    "assesses",
    "assess",
    "judges",
    "declares",
    "will decide",
    "may decide",
    "must decide",
    "shall decide",
    "has the final say",
    "orders",
];
const BEHIND_NL: &[&str] = &[
    "beslist",
    "beslissen",
    "bepaalt",
    "bepalen",
    "oordeelt",
    "oordelen",
    "beoordeelt",
    "besluit",
    "stelt vast",
];

/// Words at which the name of an actor ends.
const ENDS: &[&str] = &[
    "to", "that", "who", "which", "and", "or", "on", "in", "at", "within", "when", "if", "whether", "after",
    "before", "for", "as", "is", "are", "was", "were", "by", "about", "has", "have", "from", "over", "of",
    "of", "die", "dat", "en", "als", "na", "voor", "binnen", "om", "te", "bij", "wordt", "is", "zijn",
    "heeft", "waarbij", "with", "met", "via",
];

/// The actor whose judgement a wording names.
pub(in crate::divergence) fn actor(source: &str, wording: &Wording) -> Option<Phrase> {
    let tokens = &wording.tokens;
    let (before, behind) = match wording.language {
        Language::English => (BEFORE_EN, BEHIND_EN),
        Language::Dutch => (BEFORE_NL, BEHIND_NL),
    };
    let range = (0..tokens.len()).find_map(|at| {
        let length = longest_phrase(tokens, at, before);
        if length > 0 {
            return forward(tokens, at + length);
        }
        (longest_phrase(tokens, at, behind) > 0).then(|| backward(tokens, at)).flatten()
    })?;
    Phrase::of(&text_of(source, wording, range.0, range.1), wording.language)
}

/// Articles.
const ARTICLES: [&str; 7] = ["the", "a", "an", "de", "het", "een", "dit"];

fn ends(token: &Token) -> bool {
    (matches!(token.kind, Kind::Punctuation) && !token.glued) || token.is_one_of(ENDS)
}

fn forward(tokens: &[Token], at: usize) -> Option<(usize, usize)> {
    let mut seen = false;
    let length = tokens
        .iter()
        .skip(at)
        .take(LONGEST)
        .take_while(|token| {
            // A second article begins another phrase.
            let next_phrase = seen && token.is_one_of(&ARTICLES);
            seen |= !token.stop;
            !ends(token) && !next_phrase
        })
        .count();
    named(tokens, at, at + length)
}

/// The subject before a verb: back to a mark or the beginning of the clause.
fn backward(tokens: &[Token], at: usize) -> Option<(usize, usize)> {
    if at > 0
        && tokens
            .get(at - 1)
            .is_some_and(|token| token.is_one_of(&ARTICLES) || token.is_one_of(&["geen", "elk"]))
    {
        // `een besluit` is no verb.
        return None;
    }
    let length = tokens.iter().take(at).rev().take(LONGEST).take_while(|token| !ends(token)).count();
    named(tokens, at - length, at)
}

/// A range that holds a name and not only small words such as `who` or `they`.
fn named(tokens: &[Token], first: usize, end: usize) -> Option<(usize, usize)> {
    let words = tokens.get(first..end)?;
    let content = words.iter().any(|token| matches!(token.kind, Kind::Word) && !token.stop);
    let bare = ["not", "niet", "no", "never", "own", "must", "may", "moet", "mag"];
    (content && !words.iter().any(|token| token.is_one_of(&bare)) && !text_at(tokens, first).is_empty())
        .then_some((first, end))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("The judge decides on the measure.", Some("The judge"))]
    #[case("As assessed by the crew on scene.", Some("the crew"))]
    #[case("In the judgement of a senior officer, it is urgent.", Some("a senior officer"))]
    #[case("It is for the court to decide.", Some("the court"))]
    #[case("Somebody who decides quickly.", None)]
    #[case("A tenant who owes rent.", None)]
    fn english(#[case] text: &str, #[case] expected: Option<&str>) {
        let found = actor(text, &Wording::of(text, Language::English)).map(|phrase| phrase.text);
        assert_eq!(found.as_deref(), expected, "{text}");
    }

    #[rstest]
    #[case("De rechter beslist over de plaatsing.", Some("De rechter"))]
    #[case("Ter beoordeling van de arts.", Some("de arts"))]
    #[case("Wie beslist, draagt de last.", None)]
    fn dutch(#[case] text: &str, #[case] expected: Option<&str>) {
        let found = actor(text, &Wording::of(text, Language::Dutch)).map(|phrase| phrase.text);
        assert_eq!(found.as_deref(), expected, "{text}");
    }
}
