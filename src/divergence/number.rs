//! Numbers, in digits and in words.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::tokens::{Kind, Token, phrase_at, text_at};
use crate::words::Language;

/// A number and how many tokens it takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Number {
    /// Its value.
    pub(super) value: f64,
    /// How many tokens.
    pub(super) length: usize,
}

/// Fractions that are written as one sign.
const FRACTIONS: [(char, f64); 5] =
    [('½', 0.5), ('¼', 0.25), ('¾', 0.75), ('⅓', 1.0 / 3.0), ('⅔', 2.0 / 3.0)];

/// Whether a character is a fraction.
pub(super) fn is_fraction(c: char) -> bool {
    FRACTIONS.iter().any(|(sign, _)| *sign == c)
}

/// The value of a number in digits, with the separators of its language: `1,500` and `1.5` in English,
/// `1.500` and `1,5` in Dutch. Three digits behind a single separator of thousands are thousands. A fraction may
/// stand behind them or alone: `1½`, `¼`.
pub(super) fn of_digits(text: &str, language: Language) -> Option<f64> {
    if let Some((sign, part)) = FRACTIONS.iter().find(|(sign, _)| text.ends_with(*sign)) {
        let whole = text.trim_end_matches(*sign);
        let value = if whole.is_empty() { Some(0.0) } else { of_digits(whole, language) };
        return value.map(|value| value + part);
    }
    let (thousands, decimal) = match language {
        Language::English => (',', '.'),
        Language::Dutch => ('.', ','),
    };
    let groups_of_three = |mark: char| text.split(mark).skip(1).all(|group| group.len() == 3);
    let plain = if text.contains(thousands) && groups_of_three(thousands) {
        text.replace(thousands, "")
    } else {
        text.replace(thousands, &decimal.to_string())
    };
    plain.replace(decimal, ".").parse::<f64>().ok().filter(|value| value.is_finite())
}

/// The number that starts at a token.
pub(super) fn at(tokens: &[Token], at: usize) -> Option<Number> {
    tokens.get(at)?.number
}

/// Reads the number that starts at a token. `a` and `een` are not numbers here; who reads a unit knows better.
pub(super) fn read(tokens: &[Token], at: usize, language: Language) -> Option<Number> {
    let token = tokens.get(at)?;
    let whole = match token.kind {
        Kind::Number(value) => Some(Number { value, length: 1 }),
        Kind::Word if !token.word.shape.begins_number => None,
        Kind::Word => fraction(tokens, at, language)
            .map(|part| of_large(tokens, part, at + part.length))
            .or_else(|| in_words(tokens, at, language)),
        Kind::Sign | Kind::Punctuation => None,
    }?;
    Some(with_half(tokens, at, whole, language))
}

/// Words for large numbers.
const LARGE: [(&str, f64); 8] = [
    ("hundred", 1e2),
    ("thousand", 1e3),
    ("million", 1e6),
    ("billion", 1e9),
    ("honderd", 1e2),
    ("duizend", 1e3),
    ("miljoen", 1e6),
    ("miljard", 1e9),
];

fn is_large(word: &str) -> bool {
    LARGE.iter().any(|(large, _)| *large == word)
}

/// `half a million`, `anderhalf miljoen`: so much of what follows.
fn of_large(tokens: &[Token], part: Number, behind: usize) -> Number {
    match LARGE.iter().find(|(word, _)| *word == text_at(tokens, behind)) {
        Some((_, value)) => Number { value: part.value * value, length: part.length + 1 },
        None => part,
    }
}

/// Whether a number in words can begin with a word.
pub(super) fn begins(word: &str, language: Language) -> bool {
    let fractions = [
        "half",
        "halve",
        "dozen",
        "dozijn",
        "anderhalf",
        "anderhalve",
        "tweeenhalf",
        "tweeeneenhalf",
        "tweeenhalve",
        "drieenhalf",
        "drieeneenhalf",
        "drieenhalve",
    ];
    fractions.contains(&word) || may_be_number(word, language)
}

/// `half a`, `anderhalf`, `a dozen`, `tweeënhalf`.
fn fraction(tokens: &[Token], at: usize, language: Language) -> Option<Number> {
    let one = |value: f64, length: usize| Some(Number { value, length });
    match (language, text_at(tokens, at)) {
        (Language::English, "half") if matches!(text_at(tokens, at + 1), "a" | "an") => one(0.5, 2),
        (Language::English, "half") | (Language::Dutch, "half" | "halve") => one(0.5, 1),
        (Language::English, "dozen") | (Language::Dutch, "dozijn") => one(12.0, 1),
        (Language::Dutch, "anderhalf" | "anderhalve") => one(1.5, 1),
        (Language::Dutch, "tweeenhalf" | "tweeeneenhalf" | "tweeenhalve") => one(2.5, 1),
        (Language::Dutch, "drieenhalf" | "drieeneenhalf" | "drieenhalve") => one(3.5, 1),
        _ => None,
    }
}

/// `two and a half`, `1 ½`, `2 en een half`.
fn with_half(tokens: &[Token], at: usize, whole: Number, language: Language) -> Number {
    let behind = at + whole.length;
    if let Some(Kind::Number(part)) = tokens.get(behind).map(|token| token.kind)
        && text_at(tokens, behind).starts_with(is_fraction)
        && whole.value.fract() == 0.0
    {
        return Number { value: whole.value + part, length: whole.length + 1 };
    }
    let more: &[&str] = match language {
        Language::English => &["and", "a", "half"],
        Language::Dutch => &["en", "een", "half"],
    };
    if phrase_at(tokens, behind, more) {
        return Number { value: whole.value + 0.5, length: whole.length + more.len() };
    }
    whole
}

/// The place in a row that a word names: `tenth`, `2nd`, `vijfde`, `18e`.
pub(super) fn ordinal(word: &str, language: Language) -> Option<f64> {
    let digits = word.trim_end_matches(|c: char| c.is_alphabetic());
    let ending = word.strip_prefix(digits).unwrap_or_default();
    if !digits.is_empty() {
        return matches!(ending, "st" | "nd" | "rd" | "th" | "e" | "de" | "ste")
            .then(|| digits.parse().ok())
            .flatten();
    }
    let (names, ends): (&[&str], &[&str]) = match language {
        Language::English => (&ENGLISH_ORDINALS, &[]),
        Language::Dutch => (&DUTCH_ORDINALS, &["de", "ste"]),
    };
    // `seventieth`, of `seventy`.
    if language == Language::English
        && let Some(tens) = word.strip_suffix("ieth")
        && let Some(at) =
            ENGLISH.iter().rev().take(TENS).position(|name| name.strip_suffix('y') == Some(tens))
    {
        return u8::try_from(TENS + 1 - at).ok().map(|tens| 10.0 * f64::from(tens));
    }
    if let Some(at) = names.iter().position(|name| *name == word) {
        return u8::try_from(at + 1).ok().map(f64::from);
    }
    ends.iter().filter_map(|end| word.strip_suffix(end)).find_map(|stem| in_digits(stem, language))
}

/// The ordinal that starts at a token, `twenty-first` among them, and its tokens.
pub(super) fn ordinal_at(tokens: &[Token], at: usize) -> Option<(f64, usize)> {
    let ordinal = |at: usize| tokens.get(at).and_then(|token: &Token| token.word.shape.ordinal);
    if let Some(value) = ordinal(at) {
        return Some((value, 1));
    }
    let tens =
        tokens.get(at)?.number.filter(|tens| tens.length == 1 && tens.value >= 20.0 && tens.value < 100.0)?;
    let hyphen = usize::from(text_at(tokens, at + 1) == "-");
    let ones = ordinal(at + 1 + hyphen).filter(|ones| *ones < 10.0)?;
    Some((tens.value + ones, 2 + hyphen))
}

const ENGLISH_ORDINALS: [&str; 20] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
];
/// Those that do not end as the others do.
const DUTCH_ORDINALS: [&str; 8] =
    ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste"];

/// Words that begin a number, so that ordinary words need not be tried.
const ENGLISH: [&str; 28] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
];

/// How many of these are tens, the last ones.
const TENS: usize = 8;

/// What a Dutch number ends in.
const DUTCH_ENDS: [&str; 27] = [
    "nul", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    "dertien", "veertien", "vijftien", "zestien", "twintig", "dertig", "veertig", "vijftig", "zestig",
    "zeventig", "tachtig", "negentig", "honderd", "duizend", "miljoen",
];

/// Whether a word can be part of a number in words.
pub(super) fn may_be_number(word: &str, language: Language) -> bool {
    match language {
        Language::English => ENGLISH.contains(&word),
        // `half past` and words such as `bewegen` end alike; the interpreter refuses them.
        Language::Dutch => DUTCH_ENDS.iter().any(|end| word.ends_with(end)) && word.len() < 40,
    }
}

fn interpreter(language: Language) -> &'static text2num::Language {
    static ALL: OnceLock<[text2num::Language; 2]> = OnceLock::new();
    let [english, dutch] = ALL.get_or_init(|| [text2num::Language::english(), text2num::Language::dutch()]);
    match language {
        Language::English => english,
        Language::Dutch => dutch,
    }
}

/// The value of a number in words. `Tweeëntwintig` is known with its dots only, which folding takes away.
fn in_digits(text: &str, language: Language) -> Option<f64> {
    let dotted =
        if text.contains("tweeen") { text.replace("tweeen", "tweeën").into() } else { Cow::Borrowed(text) };
    text2num::text2digits(&dotted, interpreter(language)).ok()?.parse().ok()
}

/// The number that a single word is: `tien`, `vijfentwintig`.
pub(super) fn of_word(word: &str, language: Language) -> Option<f64> {
    if may_be_number(word, language) { in_digits(word, language) } else { None }
}

/// `twenty-five`, `two hundred`, `vijfentwintig`.
fn in_words(tokens: &[Token], at: usize, language: Language) -> Option<Number> {
    tokens.get(at).filter(|token| token.word.shape.is_numeral)?;
    let mut text = String::new();
    let (mut best, mut before_and) = (None, None);
    let mut length = 0;
    while length < 8 {
        let Some(token) = tokens.get(at + length) else { break };
        let joins = token.text == "-" && token.glued;
        // `two hundred and fifty`.
        let and = token.text == "and"
            && is_large(text_at(tokens, at + length.wrapping_sub(1)))
            && tokens.get(at + length + 1).is_some_and(|next| next.word.shape.is_numeral);
        let more = token.word.shape.is_numeral || is_large(&token.text);
        if !joins && !and && length > 0 && !more {
            break;
        }
        length += 1;
        if and {
            before_and = best;
        }
        if joins || and {
            continue;
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&token.text);
        match in_digits(&text, language) {
            Some(value) => best = Some(Number { value, length }),
            None => {
                // `between two hundred and five hundred`: two numbers.
                best = before_and.or(best);
                break;
            }
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::tokens::tokens;
    use super::*;

    fn number(text: &str, language: Language) -> Option<(f64, usize)> {
        let tokens = tokens(text, language);
        at(&tokens, 0).map(|number| (number.value, number.length))
    }

    #[rstest]
    #[case("15", Some((15.0, 1)))]
    #[case("1,500", Some((1500.0, 1)))]
    #[case("1.5", Some((1.5, 1)))]
    #[case("1,5", Some((1.5, 1)))]
    #[case("1½", Some((1.5, 1)))]
    #[case("2 ½", Some((2.5, 2)))]
    #[case("¼", Some((0.25, 1)))]
    #[case("½ 2", Some((0.5, 1)))]
    #[case("twenty-five days", Some((25.0, 3)))]
    #[case("two hundred", Some((200.0, 2)))]
    #[case("two hundred and fifty", Some((250.0, 4)))]
    #[case("two hundred and five hundred", Some((200.0, 2)))]
    #[case("two hundred and some", Some((200.0, 2)))]
    #[case("two and fifty", Some((2.0, 1)))]
    #[case("two and a half", Some((2.5, 4)))]
    #[case("half an hour", Some((0.5, 2)))]
    #[case("half a million", Some((500_000.0, 3)))]
    #[case("dozen", Some((12.0, 1)))]
    #[case("2nd", None)]
    #[case("tenth", None)]
    #[case("none", None)]
    #[case("24/7", None)]
    fn english(#[case] text: &str, #[case] expected: Option<(f64, usize)>) {
        assert_eq!(number(text, Language::English), expected);
    }

    #[rstest]
    #[case("1.500", Some((1500.0, 1)))]
    #[case("1,5", Some((1.5, 1)))]
    #[case("vijfentwintig", Some((25.0, 1)))]
    #[case("drieëntwintig jaar", Some((23.0, 1)))]
    #[case("tweeëntwintig jaar", Some((22.0, 1)))]
    #[case("tweeenzeventig", Some((72.0, 1)))]
    #[case("achttien", Some((18.0, 1)))]
    #[case("anderhalf", Some((1.5, 1)))]
    #[case("half miljoen", Some((500_000.0, 2)))]
    #[case("half uur", Some((0.5, 1)))]
    #[case("twee en een half", Some((2.5, 4)))]
    #[case("geen", None)]
    #[case("iedereen", None)]
    #[case("bewegen", None)]
    #[case("tegen", None)]
    #[case("zelf", None)]
    #[case("verwacht", None)]
    fn dutch(#[case] text: &str, #[case] expected: Option<(f64, usize)>) {
        assert_eq!(number(text, Language::Dutch), expected);
    }
}
