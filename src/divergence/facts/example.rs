//! Examples that running text counts in or leaves out.

use std::ops::Range;
use std::sync::OnceLock;

use super::super::common_words::{CONDITIONAL, JOINING, NOT};
use super::super::phrase::Phrase;
use super::super::phrases::{Phrasebook, Phrases};
use super::super::tokens::{Kind, Token, text_at};
use super::super::wording::Wording;
use super::example_words_en::{BELONGS_EN, IN_EN, LEFT_EN, OUT_EN};
use super::example_words_nl::{BELONGS_NL, IN_NL, LEFT_NL, OUT_NL};
use super::verdict::verdict;
use super::{MOST_FACTS, text_of};
use crate::words::Language;

/// Markers of one language, each with whether it leaves something out.
struct Markers {
    /// Before what belongs or does not.
    before: Phrasebook<bool>,
    /// Behind it.
    behind: Phrasebook<bool>,
    language: Language,
}

impl Markers {
    fn of(language: Language) -> &'static Self {
        static ENGLISH: OnceLock<Markers> = OnceLock::new();
        static DUTCH: OnceLock<Markers> = OnceLock::new();
        match language {
            Language::English => {
                ENGLISH.get_or_init(|| Self::read(language, [IN_EN, OUT_EN], [BELONGS_EN, LEFT_EN]))
            }
            Language::Dutch => {
                DUTCH.get_or_init(|| Self::read(language, [IN_NL, OUT_NL], [BELONGS_NL, LEFT_NL]))
            }
        }
    }

    /// Reads the lists of what belongs and of what does not.
    fn read(language: Language, before: [Phrases; 2], behind: [Phrases; 2]) -> Self {
        let [before, behind] = [before, behind].map(|lists| {
            let mut book = Phrasebook::default();
            for (list, out) in lists.into_iter().zip([false, true]) {
                list.iter().for_each(|phrase| book.add(phrase.split(' '), out));
            }
            book
        });
        Self { before, behind, language }
    }
}

/// A single word of denial leaves something out only where it begins a part: `…, not a mere worry`.
const BARE: &[&str] = &[
    "not", "niet", "like", "also", "ook", "no", "never", "geen", "zonder", "unless", "tenzij", "save", "bar",
    "zelfs", "zowel",
];

/// Single words that leave something out and say nothing else.
const SURE: &[&str] = &[
    "excluding",
    "excludes",
    "exclude",
    "except",
    "excepting",
    "excluded",
    "excepted",
    "barring",
    "exclusief",
    "uitgezonderd",
    "behalve",
    "behoudens",
    "uitgesloten",
];

/// What a wording counts in, what it leaves out, and what it may leave out: a mere `not` can mean much else;
/// and what it sets apart in a clause of its own.
pub(in crate::divergence) fn examples(source: &str, wording: &Wording) -> [Vec<Phrase>; 4] {
    let tokens = &wording.tokens;
    let markers = Markers::of(wording.language);
    let mut out = [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
    let mut at = 0;
    let [.., apart] = &mut out;
    let phrase =
        |item: Range<usize>| Phrase::of(&text_of(source, wording, item.start, item.end), wording.language);
    apart.extend(set_apart(tokens, markers).filter_map(phrase).take(MOST_FACTS));
    loop {
        let told = out.iter().map(Vec::len).sum::<usize>();
        if at >= tokens.len() || told >= MOST_FACTS {
            break;
        }
        let found = before(tokens, at, markers)
            .or_else(|| behind(tokens, at, markers))
            .or_else(|| counted(tokens, at, markers.language));
        let Some(found) = found else {
            at += 1;
            continue;
        };
        at = found.next.max(at + 1);
        let items = items(tokens, found.range, wording.language);
        let phrases = items.into_iter().filter_map(phrase);
        // One marker may stand before a list without end.
        let phrases = phrases.take(MOST_FACTS - told);
        let [belong, left, doubted, _] = &mut out;
        match found.out {
            false => belong.extend(phrases),
            true if found.sure => left.extend(phrases),
            true => doubted.extend(phrases),
        }
    }
    out
}

/// What short clauses with a denial of their own are about: `a snake may not be kept as one`.
fn set_apart<'t>(tokens: &'t [Token], markers: &'t Markers) -> impl Iterator<Item = Range<usize>> + 't {
    let begins = (0..tokens.len()).filter(|at| {
        at.checked_sub(1)
            .and_then(|at| tokens.get(at))
            .is_some_and(|token| matches!(token.text.as_str(), "." | ";" | "("))
    });
    begins.filter_map(|first| {
        let length = span(tokens, first);
        let clause = tokens.get(first..first + length)?;
        let denies = clause.iter().any(|token| token.is_one_of(APART));
        let denies = denies && !clause.iter().any(|token| token.is_one_of(NO_MATTER));
        let verb = clause.iter().position(|token| token.is_one_of(FINITE))?;
        let name = clause.get(..verb)?;
        let content = name.iter().filter(|token| token.has_content()).count();
        let marked = (first..first + length).any(|at| closes(tokens, at, markers));
        (denies && !marked && length <= SHORT_CLAUSE && (1..=3).contains(&content))
            .then_some(first..first + verb)
    })
}

/// The longest clause that does no more than set something apart, in tokens.
const SHORT_CLAUSE: usize = 10;
/// Words that set something apart.
const APART: &[&str] = &[
    "not",
    "no",
    "never",
    "else",
    "separately",
    "elsewhere",
    "another",
    "different",
    "niet",
    "geen",
    "nooit",
    "anders",
    "apart",
    "elders",
    "andere",
    "ander",
    "afzonderlijk",
];
/// Words of clauses that say that something makes no difference.
const NO_MATTER: &[&str] =
    &["matter", "matters", "difference", "importance", "relevant", "belang", "uit", "verschil", "belangrijk"];
/// Verbs behind what a clause is about.
const FINITE: &[&str] = &[
    "is",
    "are",
    "was",
    "were",
    "may",
    "must",
    "can",
    "does",
    "do",
    "will",
    "has",
    "have",
    "belong",
    "belongs",
    "count",
    "counts",
    "fall",
    "falls",
    "zijn",
    "mag",
    "mogen",
    "wordt",
    "worden",
    "kan",
    "kunnen",
    "zien",
    "rekenen",
    "tellen",
    "telt",
    "valt",
    "vallen",
    "hoort",
    "horen",
    "behoort",
    "behoren",
    "beschouwen",
    "halen",
    "nemen",
    "geldt",
    "gelden",
    "heeft",
    "hebben",
    "noemen",
    "scharen",
    "laten",
    "blijft",
    "blijven",
];

/// Something that is counted in or left out.
struct Found {
    /// Its tokens.
    range: Range<usize>,
    /// Whether it is left out.
    out: bool,
    /// Whether the words say nothing else.
    sure: bool,
    /// Where to read on.
    next: usize,
}

/// The longest marker at a place, and whether it leaves something out; of two that are as long the one that does.
fn longer(tokens: &[Token], at: usize, markers: &Phrasebook<bool>) -> Option<(usize, bool)> {
    markers.at(tokens, at).map(|(length, out)| (length, *out)).max()
}

/// What a marker stands before.
fn before(tokens: &[Token], at: usize, markers: &Markers) -> Option<Found> {
    let (length, out) = longer(tokens, at, &markers.before)?;
    let begins = at == 0 || tokens.get(at.wrapping_sub(1)).is_some_and(is_break);
    let bare = length == 1 && tokens.get(at).is_some_and(|token| token.is_one_of(BARE));
    // `for example, a scratch`.
    let first = at + length + usize::from(length > 1 && text_at(tokens, at + length) == ",");
    // `A tent does not count as a dwelling`: what counts stands before it.
    if bare && !begins || matches!(text_at(tokens, at + length), "as" | "als") {
        return None;
    }
    // `Put through to the desk`: only what goes from one thing through to another has the other in it.
    if text_at(tokens, at) == "through"
        && !tokens
            .iter()
            .take(at)
            .rev()
            .take_while(|token| !is_break(token))
            .any(|token| token.text == "from")
    {
        return None;
    }
    // A list goes on behind a comma: `such as cats, dogs and birds`.
    let mut end = list_end(tokens, first + span(tokens, first), markers);
    // `such as cats but not snakes`: another list begins.
    let other = |near: &usize| longer(tokens, *near, &markers.before).is_some_and(|(l, o)| l > 1 && o != out);
    end = (first..end).find(other).unwrap_or(end);
    // `…, a note included` is told by what stands behind, not by an `also` before.
    let closed = (first..end).find(|near| closes(tokens, *near, markers));
    let end = closed.unwrap_or(end);
    // `also a child is placed with …` tells more than an example.
    let clause = bare && !out && end - first > 7;
    // `but not, for example, a scratch`, `bijvoorbeeld niet een kras`; `things beside a bin, such as a mattress, do not count`.
    let left_out = || {
        let aside = at > 0 && text_at(tokens, at - 1) == "," && text_at(tokens, end) == ",";
        aside && is_left_out(tokens, end + 1, markers)
    };
    let denied = !out
        && !bare
        && (is_denied_before(tokens, at, markers.language)
            || NOT.have(text_at(tokens, first), markers.language)
            || left_out());
    (!clause && end > first && closed.is_none_or(|closed| closed > first)).then_some(Found {
        range: first..end,
        out: out || denied,
        sure: length > 1 || denied || SURE.contains(&text_at(tokens, at)),
        next: end,
    })
}

/// Whether the words from a token on leave out what stands before them.
fn is_left_out(tokens: &[Token], at: usize, markers: &Markers) -> bool {
    let ends = |length: usize| tokens.get(at + length).is_none_or(is_break);
    longer(tokens, at, &markers.behind).is_some_and(|(length, out)| length > 1 && out && ends(length))
        || verdict(tokens, at, markers.language).is_some_and(|verdict| verdict.of.is_none() && verdict.out)
}

/// Whether a denial stands just before a token, with or without a comma between.
fn is_denied_before(tokens: &[Token], at: usize, language: Language) -> bool {
    let comma = usize::from(at > 0 && text_at(tokens, at - 1) == ",");
    at > comma && NOT.have(text_at(tokens, at - comma - 1), language)
}

/// Where the list ends of which an item ends at a token: behind the last comma that is followed by a few words and, as
/// far as further commas reach, by `and` or `or`.
fn list_end(tokens: &[Token], end: usize, markers: &Markers) -> usize {
    let (mut at, mut known) = (end, end);
    while text_at(tokens, at) == ","
        && let Some((item, last)) = one_more(tokens, at + 1, markers)
    {
        at = item;
        if last {
            known = item;
        }
    }
    known
}

/// Where the item ends that begins at a token, and whether it is joined to the others; nothing when it is none.
fn one_more(tokens: &[Token], first: usize, markers: &Markers) -> Option<(usize, bool)> {
    let length = span(tokens, first);
    let words = tokens.get(first..first + length)?;
    let marked = || {
        (first..first + length).any(|near| {
            longer(tokens, near, &markers.before).is_some()
                || longer(tokens, near, &markers.behind).is_some()
                || counts_here(tokens, near, markers.language)
        })
    };
    let last = words.iter().any(|token| JOINING.have(&token.text, markers.language));
    ((1..=LONGEST_ITEM).contains(&length) && !marked()).then_some((first + length, last))
}

/// The longest item of a list, in tokens.
const LONGEST_ITEM: usize = 8;

/// What stands before a marker, in the same part: `a note to a friend included`.
fn behind(tokens: &[Token], at: usize, markers: &Markers) -> Option<Found> {
    let told = longer(tokens, at, &markers.behind);
    let (length, out) = told.filter(|(length, _)| *length > 1).or(told)?;
    let next = at + length;
    let ends =
        tokens.get(next).is_none_or(|token| is_break(token) || JOINING.have(&token.text, markers.language));
    let first = begin(tokens, at);
    let first = if first == at { before_aside(tokens, at)? } else { first };
    // `…; a tent counts as a dwelling`.
    let ends = ends || first > 0 && names_it(tokens, next) && is_short(tokens, first..at, markers.language);
    let first = first + usize::from(tokens.get(first).is_some_and(|token| token.is_one_of(CONTRASTS)));
    let end = if text_at(tokens, at - 1) == "," { first + span(tokens, first) } else { at };
    let content = tokens.get(first..end)?.iter().any(|token| token.kind == Kind::Word && !token.stop);
    (ends && content).then_some(Found {
        range: first..end,
        out,
        sure: length > 1
            || SURE.contains(&text_at(tokens, at))
            || is_short(tokens, first..at, markers.language),
        next,
    })
}

/// Whether words stand at a token that count in or leave out what stands before them.
fn closes(tokens: &[Token], at: usize, markers: &Markers) -> bool {
    longer(tokens, at, &markers.behind).is_some_and(|(length, _)| length > 1)
        || counts_here(tokens, at, markers.language)
}

/// Whether a verb stands at a token that counts what stands before it.
fn counts_here(tokens: &[Token], at: usize, language: Language) -> bool {
    verdict(tokens, at, language).is_some_and(|verdict| verdict.of.is_none())
}

/// What a clause of its own counts in or leaves out: `snakes fall outside the term`, `we do not see a snake as one`.
fn counted(tokens: &[Token], at: usize, language: Language) -> Option<Found> {
    let verdict = verdict(tokens, at, language)?;
    let range = match verdict.of {
        Some(range) => range,
        None => {
            let first =
                Some(begin(tokens, at)).filter(|first| *first < at).or_else(|| before_aside(tokens, at))?;
            let first =
                first + usize::from(tokens.get(first).is_some_and(|token| token.is_one_of(CONTRASTS)));
            // What a text begins with is the term itself; what is only so if something is tells no example.
            let name = first..tokens.get(at - 1).map_or(at, |token| at - usize::from(is_break(token)));
            let conditional = tokens
                .get(first)
                .is_some_and(|token| [CONDITIONAL, SUBORDINATING].iter().any(|words| token.is_one_of(words)));
            (first > 0 && !conditional).then_some(name)?
        }
    };
    let content = tokens.get(range.clone())?.iter().any(|token| token.kind == Kind::Word && !token.stop);
    content.then_some(Found { range, out: verdict.out, sure: true, next: verdict.end })
}

/// Words with which a clause begins that says why or except when, beside those of a condition.
const SUBORDINATING: &[&str] = &["unless", "because", "while", "tenzij", "omdat"];

/// Where the part begins that ends before a token.
fn begin(tokens: &[Token], end: usize) -> usize {
    (0..end).rev().find(|before| tokens.get(*before).is_some_and(is_break)).map_or(0, |at| at + 1)
}

/// Where the part begins that stands before an aside: `houseboats, even old ones, fall outside it`; or a clause that
/// is the subject by itself: `een grootvader die inwoont, hoort er niet bij`.
fn before_aside(tokens: &[Token], at: usize) -> Option<usize> {
    let comma = at.checked_sub(1).filter(|comma| text_at(tokens, *comma) == ",")?;
    let aside = begin(tokens, comma);
    let clause = tokens.get(aside..comma)?;
    let is_subject = clause.iter().any(|token| token.is_one_of(&["wie", "wat", "die", "dat"]));
    if is_subject && !text_at(tokens, aside).starts_with("die") {
        return Some(aside);
    }
    let opening = aside.checked_sub(1).filter(|comma| text_at(tokens, *comma) == ",")?;
    Some(begin(tokens, opening))
}

/// Whether it is said next as what, or with what, something counts: `as a dwelling`, `niet tot de woning`.
fn names_it(tokens: &[Token], next: usize) -> bool {
    matches!(text_at(tokens, next), "as" | "als")
        || matches!(text_at(tokens, next - 1), "als" | "tot" | "onder")
}

/// Whether some tokens are few enough to be one thing.
fn is_short(tokens: &[Token], range: Range<usize>, language: Language) -> bool {
    tokens.get(range).is_some_and(|words| {
        words.len() <= 4 && !words.iter().any(|token| JOINING.have(&token.text, language))
    })
}

/// Words that open a clause with a contrast.
const CONTRASTS: &[&str] =
    &["but", "and", "maar", "en", "ook", "though", "also", "doch", "dus", "so", "whereas"];

fn is_break(token: &Token) -> bool {
    token.kind == Kind::Punctuation && !token.glued && !matches!(token.text.as_str(), "'" | "-")
}

/// How many tokens up to the next mark.
fn span(tokens: &[Token], first: usize) -> usize {
    tokens.iter().skip(first).take_while(|token| !is_break(token)).count()
}

/// A list, and each of its items: those behind a comma, and behind `and` or `or`.
fn items(tokens: &[Token], range: Range<usize>, language: Language) -> Vec<Range<usize>> {
    let mut out = vec![range.clone()];
    let mut first = range.start;
    for at in range.clone() {
        let Some(token) = tokens.get(at) else { continue };
        if is_break(token) || JOINING.have(&token.text, language) {
            out.push(first..at);
            first = at + 1;
        }
    }
    out.push(first..range.end);
    let content = |item: &Range<usize>| {
        !matches!(text_at(tokens, item.start), "without" | "zonder")
            && tokens.get(item.clone()).is_some_and(|words| words.iter().any(|token| token.has_content()))
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
        let [belong, left, doubted, _] = examples(text, &wording);
        let text = |list: Vec<Phrase>| list.into_iter().map(|phrase| phrase.text).collect();
        [text(belong), text(left.into_iter().chain(doubted).collect())]
    }

    #[rstest]
    #[case("Any pet, including birds.", &["birds"], &[])]
    #[case("Any pet, other than birds.", &[], &["birds"])]
    #[case("Any pet, birds included.", &["birds"], &[])]
    #[case("Any pet, birds excepted.", &[], &["birds"])]
    #[case("Any pet; a goldfish does not count.", &[], &["a goldfish"])]
    #[case("Any pet; goldfish are not part of it.", &[], &["goldfish"])]
    #[case("Any pet. Goldfish, even in a large bowl, fall outside it.", &[], &["Goldfish"])]
    #[case("An animal at home; a snake counts as a pet.", &["a snake"], &[])]
    #[case("A guest who is late counts as absent.", &[], &[])]
    #[case("An animal at home; a snake does not count as a pet.", &[], &["a snake"])]
    #[case("Pets, such as cats but not snakes.", &["cats"], &["snakes"])]
    #[case("Any pet with the exception of snakes.", &[], &["snakes"])]
    #[case("A pet that does not bite the neighbours.", &[], &[])]
    #[case("A pet must not bark.", &[], &[])]
    #[case("Animals from afar, such as a snake, do not count.", &[], &["a snake", "Animals from afar"])]
    #[case("Animals from afar, such as a snake, do not bark.", &["a snake"], &[])]
    #[case("Any pet, also a snake, at home.", &["a snake"], &[])]
    #[case("A pet at home. Snakes are filed under reptiles instead.", &[], &["Snakes"])]
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
