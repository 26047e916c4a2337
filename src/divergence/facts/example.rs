//! Examples that running text counts in or leaves out.

use std::ops::Range;

use super::super::phrase::Phrase;
use super::super::tokens::{Kind, Token, longest_phrase, text_at};
use super::super::wording::Wording;
use super::{MOST_FACTS, text_of};
use crate::words::Language;

/// Words before what belongs.
const IN_EN: &[&str] = &[
    "including",
    "includes",
    "include",
    "also includes",
    "such as",
    "for example",
    "for instance",
    "even if",
    "even when",
    "among them",
    "among which",
    "also covers",
    "covers",
    "comprises",
    "comprise",
    "consists of",
    "counting",
    "inclusive of",
    "as well as",
    "together with",
    "and also",
    "but also",
    "and equally",
    "and likewise",
    "as does",
    "as do",
    "so does",
    "so do",
    "not excluding",
    "not least",
    "in particular",
    "particularly",
    "namely",
    "also counts",
    "also means",
    "extends to",
    "takes in",
    "embraces",
    "we count",
    "we also count",
    "not only",
];
const IN_NL: &[&str] = &[
    "waaronder",
    "waaronder ook",
    "inclusief",
    "met inbegrip van",
    "zoals",
    "bijvoorbeeld",
    "ook als",
    "ook wanneer",
    "ook",
    "en ook",
    "maar ook",
    "onder meer",
    "onder andere",
    "evenals",
    "alsmede",
    "alsook",
    "omvat",
    "omvat ook",
    "omvatten",
    "daaronder valt",
    "daaronder vallen",
    "daaronder valt ook",
    "daaronder vallen ook",
    "hieronder valt",
    "hieronder vallen",
    "hieronder valt ook",
    "hieronder vallen ook",
    "hieronder verstaan we ook",
    "daartoe behoort",
    "daartoe behoren",
    "hiertoe behoren",
    "hiertoe behoort",
    "daartoe rekenen wij",
    "daartoe rekenen wij ook",
    "daarbij hoort",
    "daarbij horen",
    "dus ook",
    "zelfs",
    "te weten",
    "namelijk",
    "strekt zich uit tot",
    "zowel",
];
/// Words before what does not.
const OUT_EN: &[&str] = &[
    "excluding",
    "excludes",
    "exclude",
    "except for",
    "except",
    "excepting",
    "but not",
    "though not",
    "and not",
    "with the exception of",
    "with the exclusion of",
    "to the exclusion of",
    "apart from",
    "aside from",
    "other than",
    "barring",
    "bar",
    "not including",
    "does not include",
    "do not include",
    "does not cover",
    "do not cover",
    "does not extend to",
    "does not comprise",
    "not counting",
    "not covering",
    "save for",
    "save",
    "leaving out",
    "leaving aside",
    "we leave out",
    "leaves out",
    "leave out",
    "does not apply to",
    "do not apply to",
    "does not count",
    "we do not count",
    "this is not",
    "this does not include",
    "unless it is",
    "unless it concerns",
    "unless",
    "never",
    "not",
    "no",
    "as opposed to",
    "rather than",
    "to be distinguished from",
];
const OUT_NL: &[&str] = &[
    "exclusief",
    "met uitzondering van",
    "uitgezonderd",
    "uitgezonderd zijn",
    "uitgezonderd is",
    "behalve",
    "behoudens",
    "maar niet",
    "maar geen",
    "en niet",
    "doch niet",
    "echter niet",
    "niet inbegrepen",
    "anders dan",
    "afgezien van",
    "los van",
    "met uitsluiting van",
    "niet zijnde",
    "geen",
    "omvat niet",
    "omvat geen",
    "omvatten niet",
    "daaronder valt niet",
    "daaronder vallen niet",
    "hieronder valt niet",
    "hieronder vallen niet",
    "daaronder vallen geen",
    "hieronder vallen geen",
    "buiten beschouwing blijft",
    "buiten beschouwing blijven",
    "buiten beschouwing laten wij",
    "tenzij het gaat om",
    "tenzij het",
    "tenzij",
    "zonder",
    "dus niet",
    "dus geen",
    "niet",
];
/// Words behind what belongs, from its own clause.
const BELONGS_EN: &[&str] = &[
    "included",
    "is included",
    "are included",
    "are also included",
    "is also included",
    "counts",
    "count",
    "counts too",
    "counts as well",
    "count too",
    "count as well",
    "is included too",
    "are included too",
    "is included as well",
    "are included as well",
    "is also counted",
    "are also counted",
    "is also covered",
    "are also covered",
    "is also part of it",
    "are also part of it",
    "is likewise included",
    "belongs to it too",
    "belong to it too",
    "also counts",
    "also count",
    "is part of it",
    "are part of it",
    "is covered",
    "are covered",
    "belongs to it",
    "belong to it",
    "belongs here",
    "falls under it",
    "fall under it",
    "falls within it",
    "fall within it",
    "is counted",
    "are counted",
    "is counted in",
    "are counted in",
    "is one",
    "qualifies",
    "qualify",
    "also qualifies",
    "also qualify",
    "also belongs",
    "also belong",
    "is among them",
    "are among them",
    "not excepted",
    "not excluded",
];
const BELONGS_NL: &[&str] = &[
    "daaronder begrepen",
    "daar onder begrepen",
    "inbegrepen",
    "incluis",
    "meegerekend",
    "daaronder gerekend",
    "meegeteld",
    "telt mee",
    "tellen mee",
    "telt ook mee",
    "tellen ook mee",
    "telt ook",
    "tellen ook",
    "hoort erbij",
    "horen erbij",
    "hoort er ook bij",
    "horen er ook bij",
    "hoort daar ook bij",
    "horen daar ook bij",
    "hoort daarbij",
    "horen daarbij",
    "hoort daar bij",
    "valt eronder",
    "vallen eronder",
    "valt er ook onder",
    "vallen er ook onder",
    "valt daaronder",
    "vallen daaronder",
    "valt daar ook onder",
    "vallen daar ook onder",
    "valt hieronder",
    "vallen hieronder",
    "valt hier ook onder",
    "vallen hier ook onder",
    "valt ook onder",
    "rekenen wij daartoe",
    "rekenen we daartoe",
    "rekenen wij daar ook toe",
    "rekenen we daar ook toe",
    "rekenen wij ertoe",
    "rekenen wij er ook toe",
    "rekenen we ertoe",
    "wordt daartoe gerekend",
    "worden daartoe gerekend",
    "wordt meegerekend",
    "worden meegerekend",
    "wordt meegeteld",
    "worden meegeteld",
    "behoort daartoe",
    "behoren daartoe",
    "is inbegrepen",
    "zijn inbegrepen",
    "maakt er deel van uit",
    "maken er deel van uit",
    "maakt daar deel van uit",
    "niet uitgezonderd",
];
/// Words behind what does not belong.
const LEFT_EN: &[&str] = &[
    "excluded",
    "excepted",
    "is excluded",
    "are excluded",
    "is not included",
    "are not included",
    "not included",
    "does not count",
    "do not count",
    "is not counted",
    "are not counted",
    "is not",
    "are not",
    "is no part of it",
    "is not part of it",
    "are not part of it",
    "are no part of it",
    "is not covered",
    "are not covered",
    "does not belong to it",
    "do not belong to it",
    "does not belong",
    "do not belong",
    "does not fall under it",
    "do not fall under it",
    "falls outside",
    "fall outside",
    "falls outside it",
    "fall outside it",
    "is left out",
    "are left out",
    "is disregarded",
    "are disregarded",
    "does not qualify",
    "do not qualify",
    "does not belong here",
    "do not belong here",
    "is not meant",
    "are not meant",
    "is not among them",
    "are not among them",
    "is out of scope",
    "are out of scope",
    "remains outside it",
    "remain outside it",
    "is not a part of it",
    "are not a part of it",
    "does not fall within it",
    "do not fall within it",
    "is not counted in",
    "are not counted in",
    "is ruled out",
    "are ruled out",
    "is something else",
    "are something else",
    "is a different matter",
    "are a different matter",
    "is an exception",
    "are an exception",
    "is another matter",
    "apart",
    "aside",
    "is not one",
    "do not",
    "does not",
];
const LEFT_NL: &[&str] = &[
    "uitgezonderd",
    "daarvan uitgezonderd",
    "uitgesloten",
    "daarvan uitgesloten",
    "niet inbegrepen",
    "niet meegerekend",
    "niet meegeteld",
    "daaronder niet begrepen",
    "niet daaronder begrepen",
    "telt niet mee",
    "tellen niet mee",
    "telt niet",
    "tellen niet",
    "hoort er niet bij",
    "horen er niet bij",
    "hoort daar niet bij",
    "horen daar niet bij",
    "hoort hier niet bij",
    "horen hier niet bij",
    "valt er niet onder",
    "vallen er niet onder",
    "valt daar niet onder",
    "vallen daar niet onder",
    "valt hier niet onder",
    "vallen hier niet onder",
    "valt niet onder",
    "valt erbuiten",
    "vallen erbuiten",
    "valt daarbuiten",
    "vallen daarbuiten",
    "valt daar buiten",
    "vallen daar buiten",
    "rekenen wij daar niet toe",
    "rekenen we daar niet toe",
    "rekenen wij er niet toe",
    "rekenen we er niet toe",
    "rekenen wij niet mee",
    "rekenen we niet mee",
    "tellen wij niet mee",
    "tellen we niet mee",
    "laten wij buiten beschouwing",
    "laten we buiten beschouwing",
    "blijft buiten beschouwing",
    "blijven buiten beschouwing",
    "wordt niet meegerekend",
    "worden niet meegerekend",
    "wordt niet meegeteld",
    "worden niet meegeteld",
    "wordt daar niet toe gerekend",
    "worden daar niet toe gerekend",
    "wordt daar niet onder verstaan",
    "behoort daar niet toe",
    "behoren daar niet toe",
    "is uitgezonderd",
    "zijn uitgezonderd",
    "is uitgesloten",
    "zijn uitgesloten",
    "is daarvan uitgezonderd",
    "zijn daarvan uitgezonderd",
    "is niet inbegrepen",
    "zijn niet inbegrepen",
    "maakt er geen deel van uit",
    "maken er geen deel van uit",
    "maakt daar geen deel van uit",
    "is iets anders",
    "niet",
    "daargelaten",
];

/// Markers of one language.
struct Markers {
    /// Before what belongs, and before what does not.
    before: [&'static [&'static str]; 2],
    /// Behind what belongs, and behind what does not.
    behind: [&'static [&'static str]; 2],
}

const ENGLISH: Markers = Markers { before: [IN_EN, OUT_EN], behind: [BELONGS_EN, LEFT_EN] };
const DUTCH: Markers = Markers { before: [IN_NL, OUT_NL], behind: [BELONGS_NL, LEFT_NL] };

/// A single word of denial leaves something out only where it begins a part: `…, not a mere worry`.
const BARE: &[&str] = &[
    "not", "niet", "ook", "no", "never", "geen", "zonder", "unless", "tenzij", "save", "bar", "zelfs",
    "zowel",
];

/// What a wording counts in, and what it leaves out.
pub(in crate::divergence) fn examples(source: &str, wording: &Wording) -> [Vec<Phrase>; 2] {
    let tokens = &wording.tokens;
    let markers = match wording.language {
        Language::English => &ENGLISH,
        Language::Dutch => &DUTCH,
    };
    let mut out = [Vec::new(), Vec::new()];
    let mut at = 0;
    while at < tokens.len() && out.iter().map(Vec::len).sum::<usize>() < MOST_FACTS {
        let Some(found) = before(tokens, at, markers).or_else(|| behind(tokens, at, markers)) else {
            at += 1;
            continue;
        };
        at = found.next.max(at + 1);
        let items = items(tokens, found.range);
        let phrases = items
            .into_iter()
            .filter_map(|item| Phrase::of(&text_of(source, wording, item.start, item.end), wording.language));
        let [belong, left] = &mut out;
        if found.out { left.extend(phrases) } else { belong.extend(phrases) }
    }
    out
}

/// Something that is counted in or left out.
struct Found {
    /// Its tokens.
    range: Range<usize>,
    /// Whether it is left out.
    out: bool,
    /// Where to read on.
    next: usize,
}

/// The longer of two phrases at a place, and whether it is the second.
fn longer(tokens: &[Token], at: usize, phrases: &[&'static [&'static str]; 2]) -> Option<(usize, bool)> {
    let [belong, left] = phrases.map(|list| longest_phrase(tokens, at, list));
    let length = belong.max(left);
    (length > 0).then_some((length, left >= belong))
}

/// What a marker stands before.
fn before(tokens: &[Token], at: usize, markers: &Markers) -> Option<Found> {
    let (length, out) = longer(tokens, at, &markers.before)?;
    let begins = at == 0 || tokens.get(at.wrapping_sub(1)).is_some_and(is_break);
    let bare = length == 1 && tokens.get(at).is_some_and(|token| token.is_one_of(BARE));
    let first = at + length;
    if bare && !begins {
        return None;
    }
    let mut end = first + span(tokens, first);
    // A list goes on behind a comma: `such as cats, dogs and birds`.
    while text_at(tokens, end) == "," && goes_on(tokens, end + 1, markers) {
        end += 1 + span(tokens, end + 1);
    }
    // `…, a note included` is told by what stands behind, not by an `also` before.
    let closed = (first..end).find(|near| longer(tokens, *near, &markers.behind).is_some_and(|(l, _)| l > 1));
    let end = closed.unwrap_or(end);
    (end > first && closed.is_none_or(|closed| closed > first)).then_some(Found {
        range: first..end,
        out,
        next: end,
    })
}

/// Whether what follows a comma is one more of a list: a few words, and a last one behind `and` or `or`.
fn goes_on(tokens: &[Token], at: usize, markers: &Markers) -> bool {
    let length = span(tokens, at);
    let words = tokens.get(at..at + length).unwrap_or_default();
    let marked = (at..at + length).any(|near| {
        longer(tokens, near, &markers.before).is_some() || longer(tokens, near, &markers.behind).is_some()
    });
    let last = words.iter().any(|token| token.is_one_of(JOINS));
    !marked
        && (1..=8).contains(&length)
        && (last || text_at(tokens, at + length) == "," && goes_on(tokens, at + length + 1, markers))
}

/// What stands before a marker, in the same part: `a note to a friend included`.
fn behind(tokens: &[Token], at: usize, markers: &Markers) -> Option<Found> {
    let (length, out) = longer(tokens, at, &markers.behind)?;
    let next = at + length;
    let ends = tokens.get(next).is_none_or(|token| is_break(token) || token.is_one_of(JOINS));
    let first = (0..at).rev().find(|before| tokens.get(*before).is_some_and(is_break)).map_or(0, |at| at + 1);
    let first = first + usize::from(tokens.get(first).is_some_and(|token| token.is_one_of(CONTRASTS)));
    let content = tokens.get(first..at)?.iter().any(|token| token.kind == Kind::Word && !token.stop);
    (ends && content).then_some(Found { range: first..at, out, next })
}

/// Words between the items of a list.
const JOINS: &[&str] = &["and", "or", "en", "of"];
/// Words that open a clause with a contrast.
const CONTRASTS: &[&str] = &["but", "and", "maar", "en", "ook", "though", "also", "doch"];

fn is_break(token: &Token) -> bool {
    token.kind == Kind::Punctuation && !token.glued && !matches!(token.text.as_str(), "'" | "-")
}

/// How many tokens up to the next mark.
fn span(tokens: &[Token], first: usize) -> usize {
    tokens.iter().skip(first).take_while(|token| !is_break(token)).count()
}

/// A list, and each of its items: those behind a comma, and behind `and` or `or`.
fn items(tokens: &[Token], range: Range<usize>) -> Vec<Range<usize>> {
    let mut out = vec![range.clone()];
    let mut first = range.start;
    for at in range.clone() {
        let Some(token) = tokens.get(at) else { continue };
        if is_break(token) || token.is_one_of(JOINS) {
            out.push(first..at);
            first = at + 1;
        }
    }
    out.push(first..range.end);
    let content = |item: &Range<usize>| {
        tokens.get(item.clone()).is_some_and(|words| words.iter().any(|token| token.is_word() && !token.stop))
    };
    out.retain(content);
    out.dedup();
    out
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn told(text: &str, language: Language) -> [Vec<String>; 2] {
        let wording = Wording::of(text, language);
        examples(text, &wording).map(|list| list.into_iter().map(|phrase| phrase.text).collect())
    }

    #[rstest]
    #[case("Any pet, including birds.", &["birds"], &[])]
    #[case("Any pet, other than birds.", &[], &["birds"])]
    #[case("Any pet, birds included.", &["birds"], &[])]
    #[case("Any pet, birds excepted.", &[], &["birds"])]
    #[case("Any pet; a goldfish does not count.", &[], &["a goldfish"])]
    #[case("Any pet; goldfish are not part of it.", &[], &["goldfish"])]
    #[case("Any pet with the exception of snakes.", &[], &["snakes"])]
    #[case("A pet that does not bite the neighbours.", &[], &[])]
    #[case("A pet must not bark.", &[], &[])]
    fn english(#[case] text: &str, #[case] inside: &[&str], #[case] outside: &[&str]) {
        let [belong, left] = told(text, Language::English);
        assert_eq!((belong.as_slice(), left.as_slice()), (&own(inside)[..], &own(outside)[..]), "{text}");
    }

    #[rstest]
    #[case("Elk huisdier, vogels daaronder begrepen.", &["vogels"], &[])]
    #[case("Elk huisdier, vogels uitgezonderd.", &[], &["vogels"])]
    #[case("Elk huisdier; een goudvis hoort daar ook bij.", &["een goudvis"], &[])]
    #[case("Elk huisdier; een goudvis rekenen wij daar niet toe.", &[], &["een goudvis"])]
    #[case("Elk huisdier, niet zijnde een slang.", &[], &["een slang"])]
    #[case("Elk huisdier, tenzij het een slang is.", &[], &["een slang is"])]
    #[case("Een huisdier dat niet bijt.", &[], &[])]
    fn dutch(#[case] text: &str, #[case] inside: &[&str], #[case] outside: &[&str]) {
        let [belong, left] = told(text, Language::Dutch);
        assert_eq!((belong.as_slice(), left.as_slice()), (&own(inside)[..], &own(outside)[..]), "{text}");
    }

    #[test]
    fn the_items_of_a_list_are_examples_each() {
        let [belong, _] = told("Pets, such as cats, dogs and birds.", Language::English);
        assert!(
            ["cats", "dogs", "birds"].iter().all(|item| belong.iter().any(|told| told == item)),
            "{belong:?}"
        );
    }

    fn own(list: &[&str]) -> Vec<String> {
        list.iter().map(|item| (*item).to_owned()).collect()
    }
}
