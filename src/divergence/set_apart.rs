//! Exceptions that are told without a word for `except` or `unless`: `the guests excepted`, `all but the guests`, `this is
//! different only if the guest pays`. What they set apart is denied, as behind `except` and `unless`.

use std::ops::Range;

use super::common_words::{CONDITIONAL, EVERY, EVERYBODY, ONLY};
use super::negation::is_negator;
use super::negation_words::FINITE;
use super::set_apart_words::{
    COUNTED, ENDS, EXCEPTED, EXCEPTION, FRAME, HOLDING, JOINING, LEAVING, OTHERWISE, POINTING, SAID_OF,
    TO_WHOM,
};
use super::tokens::Token;
use super::wording::{Atom, Sense, atom_text};
use crate::words::Language;

/// The most words of what stands before such a word.
const FAR: usize = 5;
/// The most words of a clause that says no more than that what has been said is not so, on either side of what denies in it.
const LONGEST_FRAME: usize = 12;

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

/// The phrase that a word sets apart, when it is one that does.
fn phrase(atoms: &[Atom], at: usize) -> Option<Range<usize>> {
    match atom_text(atoms, at) {
        "but" => all_but(atoms, at),
        "op" => up_to(atoms, at),
        "not" | "niet" => not_counted(atoms, at),
        word if EXCEPTED.contains(&word) => excepted(atoms, at),
        _ => ahead(atoms, behind_leaving(atoms, at)?),
    }
}

/// Whether an atom stands in the part of another.
fn is_beside(atoms: &[Atom], at: usize, own: usize) -> bool {
    atoms.get(at).is_some_and(|atom| atoms.get(own).is_some_and(|own| own.part == atom.part))
}

/// Whether a part ends before an atom.
fn is_last_before(atoms: &[Atom], at: usize) -> bool {
    at.checked_sub(1).is_none_or(|last| !is_beside(atoms, at, last))
        || atoms.get(at).is_none_or(Atom::is_mark)
}

/// The phrase that begins at an atom, up to a verb or a clause.
fn ahead(atoms: &[Atom], from: usize) -> Option<Range<usize>> {
    let begins_clause =
        |at: usize| FINITE.contains(&atom_text(atoms, at)) || CONDITIONAL.contains(&atom_text(atoms, at));
    let in_part = |at: &usize| is_beside(atoms, *at, from);
    let ends = |at: &usize| {
        let text = atom_text(atoms, *at);
        let joins = || JOINING.contains(&text) && (*at..atoms.len()).take_while(in_part).any(begins_clause);
        !in_part(at)
            || begins_clause(*at)
            || ENDS.contains(&text)
            || joins()
            || atoms.get(*at).is_some_and(Atom::is_mark)
    };
    let end = (from..atoms.len()).find(ends).unwrap_or(atoms.len());
    (end > from).then_some(from..end)
}

/// Where what is set apart begins behind `leaving aside` or `afgezien van`, which may be one word or two.
fn behind_leaving(atoms: &[Atom], at: usize) -> Option<usize> {
    let text = atom_text(atoms, at);
    LEAVING.iter().find_map(|(verb, with)| {
        let joined = text.strip_prefix(verb).and_then(|rest| rest.strip_prefix(' '));
        if joined.is_some_and(|rest| rest == *with) || text == *verb && with.is_empty() {
            Some(at + 1)
        } else {
            (text == *verb && atom_text(atoms, at + 1) == *with).then_some(at + 2)
        }
    })
}

/// `All members but | the guests`; what they do may follow at once.
fn all_but(atoms: &[Atom], at: usize) -> Option<Range<usize>> {
    let text = |at: usize| atom_text(atoms, at);
    let before = (at.saturating_sub(2 * FAR)..at).rev().take_while(|place| is_beside(atoms, *place, at));
    let mut before = before.take_while(|place| !FINITE.contains(&text(*place)));
    let all = before.any(|place| EVERY.contains(&text(place)) || EVERYBODY.contains(&text(place)));
    let apart = ahead(atoms, at + 1).filter(|_| all && text(at + 1) != "not")?;
    let whole = FINITE.contains(&text(apart.end)) && apart.len() <= FAR;
    let first = apart.clone().find(|place| atoms.get(*place).is_some_and(Atom::has_content))?;
    Some(if whole { apart } else { apart.start..first + 1 })
}

/// `Op | de gasten | na`.
fn up_to(atoms: &[Atom], at: usize) -> Option<Range<usize>> {
    let mut behind = (at + 2..at + 2 + FAR).take_while(|place| is_beside(atoms, *place, at));
    let end = behind.find(|place| atom_text(atoms, *place) == "na")?;
    is_last_before(atoms, end + 1).then_some(at + 1..end)
}

/// The part before an atom, when it is not the first of the text.
fn part_before(atoms: &[Atom], at: usize) -> Option<Range<usize>> {
    let start = (0..at).rev().take_while(|place| is_beside(atoms, *place, at)).last()?;
    (start > 0).then_some(start..at)
}

/// Whether no verb stands among some atoms.
fn has_no_verb(atoms: &[Atom], mut range: Range<usize>) -> bool {
    !range.any(|at| FINITE.contains(&atom_text(atoms, at)))
}

/// `The guests | not being counted`, `gasten | niet meegeteld`.
fn not_counted(atoms: &[Atom], at: usize) -> Option<Range<usize>> {
    let verb = at + 1 + usize::from(matches!(atom_text(atoms, at + 1), "being" | "even"));
    let apart = part_before(atoms, at)?;
    let counted = COUNTED.contains(&atom_text(atoms, verb)) && is_last_before(atoms, verb + 1);
    (counted && has_no_verb(atoms, apart.clone())).then_some(apart)
}

/// `The guests | excepted`, `gasten | zijn vrijgesteld`.
fn excepted(atoms: &[Atom], at: usize) -> Option<Range<usize>> {
    let apart = part_before(atoms, at)?;
    let verb = atom_text(atoms, at.checked_sub(1)?);
    let said = SAID_OF.contains(&atom_text(atoms, at)) && matches!(verb, "is" | "are" | "zijn" | "be");
    let whole = is_last_before(atoms, at + 1) && apart.len() <= FAR;
    (whole && (said || has_no_verb(atoms, apart.clone()))).then_some(apart)
}

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
    let start = (0..at).rev().take(LONGEST_FRAME).take_while(framed).last().unwrap_or(at);
    let behind = (at + 1..atoms.len()).take(LONGEST_FRAME).take_while(framed);
    let mut end = behind.last().map_or(at + 1, |last| last + 1);
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
