//! Whose judgement counts, in running text.

use super::super::lexicon::Labels;
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
    "is for",
    "up to the",
    "is up to",
    "approved by",
    "diagnosed by",
    "ordered by",
    "considered by",
    "in the eyes of",
    "made by",
    "in the belief of",
    "discretion lies with",
    "decision lies with",
    "decision rests with",
    "judged to be so by",
    "left to the discretion of",
    "according to",
    "evaluated by",
    "rated by",
    "certified by",
    "authorised by",
    "authorized by",
    "ruled by",
    "laid down by",
    "set by",
    "satisfaction of",
    "ruling of",
    "ruling by",
    "say of",
    "a matter for",
    "settled by",
    "weighed by",
    "verdict of",
    "assessment made by",
    "estimated by",
    "deemed by",
    "opinion lies with",
    "classified by",
    "triaged by",
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
    "naar de mening van",
    "naar mening van",
    "ten oordele van",
    "naar oordeel van",
    "ter beslissing van",
    "ter beslissing aan",
    "beslissing ligt bij",
    "beslissing berust bij",
    "oordeel ligt bij",
    "oordeel is aan",
    "overgelaten aan",
    "gewogen door",
    "ingeschat door",
    "beslissing door",
    "beoordeling door",
    "vaststelling door",
    "bepaling door",
    "uitgemaakt door",
    "geoordeeld door",
    "besloten door",
    "erkend door",
    "geindiceerd door",
    "gediagnosticeerd door",
    "uitspraak van",
    "beschikking van",
    "het woord is aan",
    "in de ogen van",
    "ter keuze van",
    "gesteld door",
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
    "has the last word",
    "makes the decision",
    "takes the decision",
    "makes the assessment",
    "judge that",
    "judge whether",
    "establishes",
    "ascertains",
    "concludes",
    "considers",
    "finds that",
    "deems",
    "believes",
    "is satisfied",
    "is of the opinion",
    "has decided",
    "has determined",
    "has assessed",
    "has established",
    "has judged",
    "certifies",
    "diagnoses",
    "confirms",
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
    "stellen vast",
    "vaststelt",
    "vaststellen",
    "heeft vastgesteld",
    "heeft bepaald",
    "heeft besloten",
    "heeft beslist",
    "maakt uit",
    "maken uit",
    "uitmaakt",
    "weegt",
    "schat in",
    "inschat",
    "vindt dat",
    "van oordeel is",
    "van mening is",
    "is van oordeel",
    "constateert",
    "concludeert",
    "heeft het laatste woord",
    "neemt het besluit",
    "neemt de beslissing",
    "hakt de knoop door",
    "beoordelen",
    "besluiten",
    "verklaart",
    "bevestigt",
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
        let length = longest_phrase(tokens, at, behind);
        if length > 0 {
            return inverted(tokens, at + length, wording.language).or_else(|| backward(tokens, at));
        }
        (longest_phrase(tokens, at, SEPARABLE_NL) > 0)
            .then(|| separated(tokens, at, wording.language))
            .flatten()
    })?;
    Phrase::of(&text_of(source, wording, range.0, range.1), wording.language)
}

/// Articles.
const ARTICLES: [&str; 7] = ["the", "a", "an", "de", "het", "een", "dit"];

/// Dutch verbs that stand apart from their particle.
const SEPARABLE_NL: &[&str] = &["maakt", "maken", "stelt", "stellen", "schat", "schatten"];
const PARTICLES_NL: &[&str] = &["uit", "vast", "in"];

/// The subject behind a Dutch verb: `daarover beslist de rechter`.
fn inverted(tokens: &[Token], at: usize, language: Language) -> Option<(usize, usize)> {
    if language == Language::English || !tokens.get(at)?.is_one_of(&ARTICLES) {
        return None;
    }
    let labels = Labels::of(language);
    let named = (at + 1..at + 4).any(|near| labels.actor_at(tokens, near).is_some());
    named.then(|| forward(tokens, at)).flatten()
}

/// `maken de ouders uit`.
fn separated(tokens: &[Token], at: usize, language: Language) -> Option<(usize, usize)> {
    let particle =
        (at + 2..at + 8).find(|end| tokens.get(*end).is_some_and(|token| token.is_one_of(PARTICLES_NL)))?;
    let (first, end) = inverted(tokens, at + 1, language)?;
    Some((first, end.min(particle)))
}

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
