//! Exceptions that are told without a word for `except` or `unless`: `the guests excepted`, `all but the guests`, `this is
//! different only if the guest pays`. What they set apart is denied, as behind `except` and `unless`.

use std::ops::Range;

use super::common_words::{CONDITIONAL, EVERY, EVERYBODY, ONLY};
use super::negation::is_negator;
use super::negation_words::FINITE;
use super::tokens::Token;
use super::wording::{Atom, Sense, atom_text};
use crate::words::Language;

/// Verbs behind which something is set apart, and the word that goes with them: `leaving aside`, `afgezien van`.
const LEAVING: [(&str, &str); 12] = [
    ("leaving", "aside"),
    ("leaving", "out"),
    ("setting", "aside"),
    ("putting", "aside"),
    ("exclusive", "of"),
    ("disregarding", ""),
    ("discounting", ""),
    ("ignoring", ""),
    ("bar", "the"),
    ("afgezien", "van"),
    ("exclusief", ""),
    ("behoudens", ""),
];
/// Words before which something is set apart: `the guests excepted`, `gasten zijn vrijgesteld`.
const EXCEPTED: [&str; 8] =
    ["excepted", "exempt", "exempted", "uitgezonderd", "daargelaten", "vrijgesteld", "uitgesloten", "aside"];
/// Words that leave out what stands before them, behind `not`.
const COUNTED: [&str; 4] = ["counted", "counting", "meegerekend", "meegeteld"];
/// Of these, those that also say of somebody that it is so, behind a verb.
const SAID_OF: [&str; 4] = ["exempt", "exempted", "excepted", "vrijgesteld"];
/// The most words of what stands before such a word.
const FAR: usize = 5;

/// Words that point at what has been said.
const POINTING: [&str; 7] = ["this", "that", "it", "dit", "dat", "het", "zulks"];
/// Words for an exception.
const EXCEPTION: [&str; 6] =
    ["exception", "exceptions", "uitzondering", "uitzonderingen", "uitgezonderd", "excepted"];
/// Words that say of what has been said that it is not so, beside `not`.
const OTHERWISE: [&str; 4] = ["different", "otherwise", "else", "anders"];
/// Words for holding.
const HOLDING: [&str; 17] = [
    "apply",
    "hold",
    "so",
    "case",
    "true",
    "count",
    "go",
    "geldt",
    "gelden",
    "opgaat",
    "op",
    "geval",
    "toepassing",
    "zo",
    "gaat",
    "is",
    "are",
];
/// The other words of a clause that says no more than that what has been said is not so.
const FRAME: [&str; 45] = [
    "is", "are", "was", "does", "do", "shall", "will", "applies", "exists", "made", "being", "the", "a",
    "an", "only", "sole", "however", "though", "to", "this", "that", "rule", "there", "but", "ligt", "wordt",
    "worden", "gemaakt", "vormt", "vormen", "van", "echter", "alleen", "slechts", "evenwel", "wel", "dan",
    "een", "de", "enige", "deze", "regel", "hierop", "daarop", "maar",
];
/// Words behind which somebody is named to whom what has been said does not apply.
const TO_WHOM: [&str; 4] = ["for", "to", "voor", "bij"];

/// Of all these words, those that deny what is set apart by themselves, wherever they stand.
pub(super) const SETTING_APART: [&str; 9] = [
    "exception",
    "uitzondering",
    "aside",
    "excepted",
    "exempt",
    "exempted",
    "daargelaten",
    "vrijgesteld",
    "afgezien",
];

/// The words that set something apart, to find them by.
pub(super) const CUES: [&str; 24] = [
    "leaving",
    "setting",
    "putting",
    "exclusive",
    "disregarding",
    "discounting",
    "ignoring",
    "bar",
    "afgezien",
    "exclusief",
    "behoudens",
    "but",
    "op",
    "excepted",
    "exempt",
    "exempted",
    "uitgezonderd",
    "daargelaten",
    "vrijgesteld",
    "uitgesloten",
    "different",
    "otherwise",
    "else",
    "anders",
];

/// Denies what is set apart.
pub(super) fn mark(atoms: &mut [Atom], tokens: &[Token], language: Language) {
    let mut at = 0;
    while at < atoms.len() {
        if atoms.get(at).is_some_and(|atom| atom.may_deny) {
            if is_emphatic(atoms, at, tokens) {
                for atom in atoms.iter_mut().filter(|atom| atom.denier == Some(at)) {
                    (atom.negated, atom.denier) = (false, None);
                }
            }
            if let Some((frame, apart)) = clause(atoms, at, tokens, language) {
                deny(atoms, at, &frame, apart, language);
                at = frame.end.max(at + 1);
                continue;
            }
            if let Some(apart) = phrase(atoms, at) {
                // `Op … na` has a word on either side.
                let frame = if atom_text(atoms, at) == "op" { apart.end } else { at };
                deny(atoms, at, &(frame..frame + 1), apart, language);
            }
        }
        at += 1;
    }
}

/// `Not every fall, but only one that is seen`: says no more than `only one that is seen`.
fn is_emphatic(atoms: &[Atom], at: usize, tokens: &[Token]) -> bool {
    let text = |at: usize| atom_text(atoms, at);
    let sentence =
        |at: usize| atoms.get(at).and_then(|atom| tokens.get(atom.tokens.start)).map(|token| token.sentence);
    let every = EVERY.contains(&text(at + 1)) || matches!(text(at + 1), "just" | "any" | "zomaar");
    let mut behind = (at + 2..atoms.len()).take_while(|place| sentence(*place) == sentence(at));
    matches!(text(at), "not" | "niet")
        && every
        && behind.any(|place| matches!(text(place), "but" | "maar") && ONLY.contains(&text(place + 1)))
}

/// Denies what is set apart by a word, once, whatever else the words of that clause reach; that clause says nothing else.
fn deny(atoms: &mut [Atom], denier: usize, frame: &Range<usize>, apart: Range<usize>, language: Language) {
    let within = |atom: &Atom| atom.denier.is_some_and(|denier| frame.contains(&denier));
    for atom in atoms.iter_mut().filter(|atom| within(atom)) {
        (atom.negated, atom.denier) = (false, None);
    }
    for atom in atoms.get_mut(frame.clone()).unwrap_or_default() {
        if matches!(atom.sense, Sense::Content(_)) {
            atom.sense = Sense::Function;
        }
        (atom.negated, atom.denier) = (false, None);
    }
    for atom in atoms.get_mut(apart).unwrap_or_default() {
        if matches!(atom.sense, Sense::Content(_)) && !is_negator(&atom.text, language) {
            atom.negated = !atom.negated;
            atom.denier = atom.negated.then_some(denier);
        }
    }
}

/// Whether a word is one of those that set apart a phrase, and which.
fn phrase(atoms: &[Atom], at: usize) -> Option<Range<usize>> {
    let text = |at: usize| atom_text(atoms, at);
    let own = atoms.get(at)?.part;
    let in_part = |place: &usize| atoms.get(*place).is_some_and(|atom| atom.part == own);
    let forward = |from: usize| {
        let clause = |place: usize| FINITE.contains(&text(place)) || CONDITIONAL.contains(&text(place));
        let ends = |place: &usize| {
            let joins = JOINING.contains(&text(*place));
            !in_part(place)
                || clause(*place)
                || ENDS.contains(&text(*place))
                || joins && (*place..atoms.len()).take_while(in_part).any(clause)
                || atoms.get(*place).is_some_and(Atom::is_mark)
        };
        let end = (from..atoms.len()).find(ends).unwrap_or(atoms.len());
        (end > from).then_some(from..end)
    };
    // The word may be one with what goes with it: `leaving aside`.
    let leaves = LEAVING.iter().find_map(|(verb, with)| {
        let joined = text(at).strip_prefix(verb).and_then(|rest| rest.strip_prefix(' '));
        if joined.is_some_and(|rest| rest == *with) {
            Some(at + 1)
        } else if text(at) == *verb && (with.is_empty() || text(at + 1) == *with) {
            Some(at + 1 + usize::from(!with.is_empty()))
        } else {
            None
        }
    });
    if let Some(from) = leaves {
        return forward(from);
    }
    // `All members but the guests`.
    if text(at) == "but" && text(at + 1) != "not" {
        let before = (at.saturating_sub(2 * FAR)..at).rev().take_while(in_part);
        let mut before = before.take_while(|place| !FINITE.contains(&text(*place)));
        let all = before.any(|place| EVERY.contains(&text(place)) || EVERYBODY.contains(&text(place)));
        let apart = forward(at + 1).filter(|_| all)?;
        // What they do may follow at once: `all but the guests | pay`.
        let done = FINITE.contains(&text(apart.end));
        let first = apart.clone().find(|place| atoms.get(*place).is_some_and(Atom::has_content))?;
        return Some(if done && apart.len() <= FAR { apart } else { apart.start..first + 1 });
    }
    // `Op de gasten na`.
    if text(at) == "op" {
        let end = (at + 2..at + 2 + FAR).take_while(in_part).find(|place| text(*place) == "na")?;
        let last = !in_part(&(end + 1)) || atoms.get(end + 1).is_none_or(Atom::is_mark);
        return last.then_some(at + 1..end);
    }
    // `Guests not being counted`, `gasten niet meegeteld`.
    if matches!(text(at), "not" | "niet") {
        let verb = at + 1 + usize::from(matches!(text(at + 1), "being" | "even"));
        let start = (0..at).rev().take_while(in_part).last()?;
        let closes = !in_part(&(verb + 1)) || atoms.get(verb + 1).is_none_or(Atom::is_mark);
        let bare = !(start..at).any(|place| FINITE.contains(&text(place)));
        return (COUNTED.contains(&text(verb)) && closes && bare && start > 0).then_some(start..at);
    }
    if !EXCEPTED.contains(&text(at)) {
        return None;
    }
    let start = (0..at).rev().take_while(in_part).last()?;
    let last = !in_part(&(at + 1)) || atoms.get(at + 1).is_none_or(Atom::is_mark);
    let said = SAID_OF.contains(&text(at))
        && at.checked_sub(1).is_some_and(|verb| matches!(text(verb), "is" | "are" | "zijn" | "be"));
    let short = at - start <= FAR && start > 0;
    let bare = !(start..at).any(|place| FINITE.contains(&text(place)));
    (last && short && (bare || said)).then_some(start..at)
}

/// Words behind which something else begins.
const ENDS: [&str; 6] = ["who", "which", "that", "die", "but", "maar"];
/// Words behind which something else begins, or the next of what is set apart.
const JOINING: [&str; 4] = ["and", "or", "en", "of"];

/// Whether a word is the one that denies in a clause that says no more than that what has been said is not so, which
/// that clause is, and what it sets apart: `this does not apply | if the guest pays`.
fn clause(
    atoms: &[Atom],
    at: usize,
    tokens: &[Token],
    language: Language,
) -> Option<(Range<usize>, Range<usize>)> {
    let text = |at: usize| atom_text(atoms, at);
    let not = matches!((text(at), language), ("not", Language::English) | ("niet", Language::Dutch));
    let exception = EXCEPTION.contains(&text(at));
    if !not && !exception && !OTHERWISE.contains(&text(at)) {
        return None;
    }
    let sentence = |place: usize| {
        atoms.get(place).and_then(|atom| tokens.get(atom.tokens.start)).map(|token| token.sentence)
    };
    let own = sentence(at)?;
    let is_mark = |place: usize| atoms.get(place).is_none_or(Atom::is_mark);
    let here = |place: &usize| sentence(*place) == Some(own) && !(is_mark(*place) && text(*place) != ",");
    let framed = |place: &usize| {
        let text = text(*place);
        here(place)
            && (FRAME.contains(&text)
                || HOLDING.contains(&text)
                || POINTING.contains(&text)
                || EXCEPTION.contains(&text)
                || OTHERWISE.contains(&text))
    };
    let start = (0..at).rev().take_while(framed).last().unwrap_or(at);
    let mut end = (at + 1..atoms.len()).take_while(framed).last().map_or(at + 1, |last| last + 1);
    // `To whom` belongs to what follows.
    while end > at + 1 && TO_WHOM.contains(&text(end - 1)) {
        end -= 1;
    }
    let has = |words: &[&str]| (start..end).any(|place| words.contains(&text(place)));
    let denials = (start..end)
        .filter(|place| OTHERWISE.contains(&text(*place)) || matches!(text(*place), "not" | "niet"))
        .count();
    let says =
        if exception { denials == 0 } else { denials == 1 && has(&POINTING) && (!not || has(&HOLDING)) };
    let first = start.checked_sub(1).is_none_or(|before| is_mark(before) || sentence(before) != Some(own));
    if !says {
        return None;
    }
    let opens = |place: usize| {
        let text = text(place);
        CONDITIONAL.contains(&text) || TO_WHOM.contains(&text) || text.ends_with(" als")
    };
    if opens(end) && first {
        let part = atoms.get(end)?.part;
        let until =
            (end..atoms.len()).take_while(|place| atoms.get(*place).is_some_and(|atom| atom.part == part));
        let last = until.last()?;
        return (last > end).then_some((start..end, end + 1..last + 1));
    }
    // `For guests this does not apply`, `als de gast betaalt, geldt dit niet`.
    let begins = (0..start).rev().take_while(here).last()?;
    let closes = is_mark(end) || sentence(end) != Some(own);
    (closes && opens(begins)).then_some((start..end, begins + 1..start))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::wording::Wording;
    use super::*;

    fn negated(text: &str, language: Language) -> Vec<String> {
        let atoms = Wording::of(text, language).atoms;
        atoms.into_iter().filter(|atom| atom.negated).map(|atom| atom.text.to_string()).collect()
    }

    #[rstest]
    #[case("All members but the guests pay.", &["guests"])]
    #[case("All members pay but not the full price.", &["full", "price"])]
    #[case("All but the oldest guests must pay.", &["oldest", "guests"])]
    #[case("Members pay, leaving aside the guests and the crew.", &["guests", "crew"])]
    #[case("Members pay before leaving the room aside.", &[])]
    #[case("Members pay, guests excepted.", &["guests"])]
    #[case("Members pay; guests are exempt.", &["guests"])]
    #[case("Exempt guests come in, members pay.", &[])]
    #[case("Members pay, the guests not being counted.", &["guests"])]
    #[case("Members pay. This does not apply to guests.", &["guests"])]
    #[case("Members pay. This applies to guests.", &[])]
    #[case("Members pay. That is different only if it rains.", &["rains"])]
    #[case("Members pay. That is only so if it rains.", &[])]
    #[case("Members pay. The exception is when it rains.", &["rains"])]
    #[case("Members pay. There is no exception when it rains.", &[])]
    #[case("Members pay. It is not so if it does not rain.", &[])]
    #[case("A pet is not just any animal, but only one that is fed.", &[])]
    #[case("A pet is not an animal, but only a toy.", &["animal"])]
    #[case("Members pay, save where it has rained.", &["rained"])]
    fn english(#[case] text: &str, #[case] expected: &[&str]) {
        assert_eq!(negated(text, Language::English), expected, "{text}");
    }

    #[rstest]
    #[case("Leden, op de gasten na, betalen.", &["gasten"])]
    #[case("Leden betalen op de dag na het feest.", &[])]
    #[case("Leden betalen, afgezien van de gasten.", &["gasten"])]
    #[case("Leden betalen, gasten uitgezonderd.", &["gasten"])]
    #[case("Leden betalen; gasten zijn vrijgesteld.", &["gasten"])]
    #[case("Leden betalen, de gasten niet meegerekend.", &["gasten"])]
    #[case("Leden betalen. Dit geldt niet voor gasten.", &["gasten"])]
    #[case("Leden betalen. Dit geldt voor gasten.", &[])]
    #[case("Leden betalen. Voor gasten geldt een uitzondering.", &["gasten"])]
    #[case("Leden betalen. Een uitzondering geldt als het regent.", &["regent"])]
    #[case("Leden betalen. Dat is alleen anders als het regent.", &["regent"])]
    #[case("Leden betalen. Dat is alleen zo als het regent.", &[])]
    #[case("Leden betalen. Als het regent, geldt dit niet.", &["regent"])]
    #[case("Een huisdier is niet elk dier, maar alleen een dat wordt gevoerd.", &[])]
    #[case("Een huisdier is niet een dier, maar alleen speelgoed.", &["dier"])]
    fn dutch(#[case] text: &str, #[case] expected: &[&str]) {
        assert_eq!(negated(text, Language::Dutch), expected, "{text}");
    }
}
