//! Clauses that do no more than count something in or leave it out, by their verb and what stands with it: `is not seen as
//! one`, `fall outside the term`, `merken wij niet aan als huisdier`.

use std::ops::Range;

use super::super::tokens::{Kind, Phrases, Token, longest_phrase, text_at};
use super::verdict_words::{
    ASIDE_EN, ASIDE_NL, BEING_NL, CLOSING_EN, CLOSING_NL, COUNTED_EN, COUNTED_NL, COUNTING_NL, LEADING_NL,
    LIGHT_EN, NAMING, NO_NAMES, OUTSIDE_EN, OUTSIDE_NL, RELATIVES, TAKING_EN, TO_US,
};
use crate::words::Language;

/// How many tokens may stand between a verb and the end of its clause.
const CLAUSE: usize = 9;
/// How many may follow what counts something in.
const REST: usize = 6;

/// What is said of something in a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Verdict {
    /// The tokens of what it is said of, where these stand within; else they stand before.
    pub(super) of: Option<Range<usize>>,
    /// Whether that is left out.
    pub(super) out: bool,
    /// Where it ends.
    pub(super) end: usize,
}

/// The verdict that begins at a token.
pub(super) fn verdict(tokens: &[Token], at: usize, language: Language) -> Option<Verdict> {
    match language {
        Language::English => {
            passive(tokens, at).or_else(|| taking(tokens, at)).or_else(|| naming(tokens, at))
        }
        Language::Dutch => inverted(tokens, at)
            .or_else(|| counting(tokens, at))
            .or_else(|| fronted(tokens, at))
            .or_else(|| naming(tokens, at)),
    }
}

/// Whether a clause leaves something out.
pub(in crate::divergence) fn says_left_out(
    tokens: &[Token],
    mut clause: Range<usize>,
    language: Language,
) -> bool {
    clause.any(|at| verdict(tokens, at, language).is_some_and(|verdict| verdict.out))
}

/// Where the clause ends in which a token stands.
fn end_of(tokens: &[Token], at: usize) -> usize {
    let ends = |token: &Token| {
        token.kind == Kind::Punctuation && !token.glued && !matches!(token.text.as_str(), "'" | "-")
            || token.is_one_of(&["and", "but", "en", "maar"])
    };
    tokens.iter().skip(at).take_while(|token| !ends(token)).count() + at
}

fn is_denial(token: &Token) -> bool {
    token.is_one_of(&["not", "no", "never", "niet", "geen", "evenmin", "nooit", "nor"])
}

/// The small words from a token on that say nothing but `not`: where they end, and whether they deny.
fn light(tokens: &[Token], at: usize) -> (usize, bool) {
    let small = |token: &&Token| token.is_one_of(LIGHT_EN) || is_denial(token) || token.text.ends_with("ly");
    let words = tokens.iter().skip(at).take(REST).take_while(small);
    words.fold((at, false), |(end, denied), token| (end + 1, denied || is_denial(token)))
}

/// `Is not counted among them`, `falls outside the term`.
fn passive(tokens: &[Token], at: usize) -> Option<Verdict> {
    let (verb, denied) = light(tokens, at);
    let [counted, outside] = [COUNTED_EN, OUTSIDE_EN].map(|list| longest_phrase(tokens, verb, list));
    let length = Some(counted.max(outside)).filter(|length| *length > 0)?;
    let end = end_of(tokens, verb);
    // `Are booked as vegetables instead`, `are not regarded as something else`.
    let aside = (verb..end).any(|at| {
        let length = longest_phrase(tokens, at, ASIDE_EN);
        length > 0 && text_at(tokens, at + length) != "of"
    });
    let out = denied != (aside || outside > counted);
    (end <= verb + length + REST).then_some(Verdict { of: None, out, end })
}

/// `We do not regard a snake as a pet`, `we leave snakes out of it`.
fn taking(tokens: &[Token], at: usize) -> Option<Verdict> {
    tokens.get(at).filter(|token| token.is_one_of(&["we", "i"]))?;
    let (verb, denied) = light(tokens, at + 1);
    let takes = tokens.get(verb).filter(|token| token.is_one_of(TAKING_EN))?;
    let end = end_of(tokens, verb);
    let closing = (verb + 2..end).find(|at| longest_phrase(tokens, *at, CLOSING_EN) > 0)?;
    let outside = takes.is_one_of(&["leave", "keep"]);
    Some(Verdict { of: Some(verb + 1..closing), out: denied != outside, end })
}

/// `Tellen niet mee`, `valt buiten de regeling`, `wordt niet als zodanig gezien`.
fn counting(tokens: &[Token], at: usize) -> Option<Verdict> {
    let verb = tokens.get(at)?;
    let counts = verb.is_one_of(COUNTING_NL);
    if !counts && !verb.is_one_of(BEING_NL) {
        return None;
    }
    let end = end_of(tokens, at);
    let clause = tokens.get(at + 1..end).filter(|clause| clause.len() <= CLAUSE)?;
    let has = |words: Phrases| clause.iter().any(|token| token.is_one_of(words));
    let denied = clause.iter().any(is_denial);
    // `Valt buiten`, `noemen wij geen huisdier`; of what only is, a participle must tell it.
    let aside = has(OUTSIDE_NL) || counts && has(ASIDE_NL);
    let counted = has(COUNTED_NL) || counts && (has(CLOSING_NL) || text_at(tokens, at) == "noemen");
    (aside || counted).then_some(Verdict { of: None, out: denied != aside, end })
}

/// `Tot de huisdieren rekenen wij ook een slang`, `onder een huisdier verstaan wij geen slang`, `daarmee bedoelen we …`.
fn fronted(tokens: &[Token], at: usize) -> Option<Verdict> {
    let verb = tokens.get(at).filter(|token| {
        token.is_one_of(COUNTING_NL) || token.is_one_of(&["verstaan", "bedoelen", "behoort", "behoren"])
    })?;
    let first = (0..at)
        .rev()
        .take_while(|before| tokens.get(*before).is_some_and(|t| t.part == verb.part && t.is_word()))
        .last()?;
    let opens = tokens.get(first)?;
    let leads = opens.is_one_of(&[
        "tot",
        "onder",
        "bij",
        "daaronder",
        "hieronder",
        "daarmee",
        "hiermee",
        "daartoe",
        "hiertoe",
    ]);
    let begin = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|token| token.is_one_of(&["wij", "we"])));
    let says = tokens
        .get(begin)
        .filter(|token| is_denial(token) || token.is_one_of(&["ook", "eveneens", "mede"]))?;
    let end = end_of(tokens, at);
    (leads && begin + 1 < end).then_some(Verdict { of: Some(begin + 1..end), out: is_denial(says), end })
}

/// `Daar valt een slang niet onder`, `hier hoort een slang ook bij`.
fn inverted(tokens: &[Token], at: usize) -> Option<Verdict> {
    tokens.get(at).filter(|verb| verb.is_one_of(COUNTING_NL))?;
    let leads = at.checked_sub(1).and_then(|lead| tokens.get(lead));
    leads.filter(|lead| lead.is_one_of(LEADING_NL))?;
    let end = end_of(tokens, at);
    let closes = |token: &Token| {
        is_denial(token) || token.is_one_of(CLOSING_NL) || token.is_one_of(&["ook", "eveneens"])
    };
    let of = at + 1..(at + 1..end).find(|place| tokens.get(*place).is_some_and(closes))?;
    let out = tokens.get(of.end..end)?.iter().any(is_denial);
    (!of.is_empty() && end <= of.end + 3).then_some(Verdict { of: Some(of), out, end })
}

/// How many words may stand between a verb of being and what denies it, and how many tell what something is not.
const BETWEEN: usize = 4;
const NAME: usize = 4;

/// `A snake is not a pet`, `slangen zijn bij ons geen huisdieren`.
fn naming(tokens: &[Token], at: usize) -> Option<Verdict> {
    let is = |at: usize, words: &'static [&'static str]| {
        tokens.get(at).is_some_and(|token| token.is_one_of(words))
    };
    // `A guest who is not a tenant` says which guest.
    if !is(at, NAMING) || at.checked_sub(1).is_none_or(|before| is(before, RELATIVES)) {
        return None;
    }
    let end = (at..end_of(tokens, at)).find(|place| longest_phrase(tokens, *place, TO_US) > 0);
    let end = end.unwrap_or_else(|| end_of(tokens, at));
    let denial =
        (at + 1..end.min(at + 2 + BETWEEN)).find(|place| tokens.get(*place).is_some_and(is_denial))?;
    let article = is(denial + 1, &["a", "an", "any", "the", "one"]);
    let name = denial + 1 + usize::from(article)..end;
    let last = tokens.get(name.end.checked_sub(1)?)?;
    // Without an article it must be a noun: not `is not present`.
    let named = article || is(denial, &["no", "geen"]) || is(denial, &["not"]) && is_noun(last);
    let means = !name.is_empty() && name.len() <= NAME && !last.is_one_of(NO_NAMES) && last.is_word();
    (named && means).then_some(Verdict { of: None, out: true, end })
}

/// Whether an English word is a noun and nothing else.
fn is_noun(token: &Token) -> bool {
    let parts = token.word.parts_of_speech();
    parts.nouns > 0 && parts.nouns == parts.all
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::super::tokens::tokens;
    use super::*;

    /// What the verdict is said of, and whether it is left out.
    fn told(text: &str, language: Language) -> Option<(String, bool)> {
        let tokens = tokens(text, language);
        (0..tokens.len()).find_map(|at| verdict(&tokens, at, language).map(|it| (at, it))).map(|(at, it)| {
            let words = tokens.get(it.of.unwrap_or(0..at)).unwrap_or_default();
            let words: Vec<&str> = words.iter().map(|token| token.text.as_str()).collect();
            (words.join(" "), it.out)
        })
    }

    #[rstest]
    #[case("Snakes are not among these animals.", Some(("snakes", true)))]
    #[case("A snake that bites is not treated as one.", Some(("a snake that bites", true)))]
    #[case("Snakes fall outside the term.", Some(("snakes", true)))]
    #[case("Snakes belong in a group elsewhere.", Some(("snakes", true)))]
    #[case("Snakes are regarded as something else.", Some(("snakes", true)))]
    #[case("Snakes are regarded as one like everyone else's pets.", Some(("snakes", false)))]
    #[case("Snakes are regarded as one rather often.", Some(("snakes", false)))]
    #[case("A snake is also seen as a pet.", Some(("a snake", false)))]
    #[case("A snake is not excluded from it.", Some(("a snake", false)))]
    #[case("We do not regard a snake as a pet.", Some(("a snake", true)))]
    #[case("We leave snakes out of it.", Some(("snakes", true)))]
    #[case("A snake is not taken for walks.", None)]
    #[case("A snake is not a pet.", Some(("a snake", true)))]
    #[case("To bite somebody is not violence in our sense.", Some(("to bite somebody", true)))]
    #[case("Feeding is no part of the care.", Some(("feeding", true)))]
    #[case("A guest who is not a tenant.", None)]
    #[case("A snake is not present.", None)]
    #[case("A snake is not a reason.", None)]
    #[case("We do not feed a snake as often.", None)]
    fn english(#[case] text: &str, #[case] expected: Option<(&str, bool)>) {
        let expected = expected.map(|(of, out)| (of.to_owned(), out));
        assert_eq!(told(text, Language::English), expected, "{text}");
    }

    #[rstest]
    #[case("Een slang merken wij niet aan als huisdier.", Some(("een slang", true)))]
    #[case("Een slang wordt niet als huisdier gezien.", Some(("een slang", true)))]
    #[case("Slangen vallen buiten het begrip.", Some(("slangen", true)))]
    #[case("Een slang valt onder het begrip.", Some(("een slang", false)))]
    #[case("Slangen zijn niet uitgezonderd.", Some(("slangen", false)))]
    #[case("Onder een huisdier verstaan wij geen slang.", Some(("slang", true)))]
    #[case("Tot de huisdieren rekenen wij ook een slang.", Some(("een slang", false)))]
    #[case("Een slang wordt niet in bad gedaan.", None)]
    #[case("Een slang is in onze ogen geen huisdier.", Some(("een slang", true)))]
    #[case("Daar valt een slang niet onder.", Some(("een slang", true)))]
    #[case("Daar hoort een slang ook bij.", Some(("een slang", false)))]
    #[case("Een slang is geen bezwaar.", None)]
    #[case("Een gast die geen huurder is.", None)]
    #[case("Onder het bed ligt ook een slang.", None)]
    fn dutch(#[case] text: &str, #[case] expected: Option<(&str, bool)>) {
        let expected = expected.map(|(of, out)| (of.to_owned(), out));
        assert_eq!(told(text, Language::Dutch), expected, "{text}");
    }
}
