//! Must, should, may, need not, must not: how strongly something is said, and of what.

use std::ops::Range;

use super::super::tokens::{Token, longest_phrase, text_at};
use super::super::wording::{Sense, Wording};
use super::MOST_FACTS;
use super::modal_words::{APART, DUTCH, ENGLISH, TO_BE};
use crate::words::Language;

/// How strongly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::divergence) enum Force {
    /// It is forbidden.
    MustNot,
    /// It is advised against.
    ShouldNot,
    /// It is not needed.
    NeedNot,
    /// It is left to choice.
    May,
    /// It is advised.
    Should,
    /// It is a duty.
    Must,
}

/// A modal verb and what it governs.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::divergence) struct Modal {
    /// How strongly.
    pub(in crate::divergence) force: Force,
    /// Its tokens, from the modal to the end of what it governs.
    pub(in crate::divergence) tokens: Range<usize>,
    /// The atoms of its clause that have content, without the modal itself.
    pub(in crate::divergence) clause: Vec<usize>,
    /// The atom of the main verb, where the language puts it just behind.
    pub(in crate::divergence) verb: Option<usize>,
}

/// Words between a modal and its verb.
const ADVERBS: [&str; 14] = [
    "also",
    "always",
    "only",
    "then",
    "first",
    "still",
    "immediately",
    "never",
    "normally",
    "usually",
    "at",
    "once",
    "therefore",
    "all",
];

/// All modals of a text.
pub(in crate::divergence) fn modals(wording: &Wording) -> Vec<Modal> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < wording.tokens.len() && out.len() < MOST_FACTS {
        match modal_at(wording, at) {
            Some((force, length)) => {
                let found = modal(wording, force, at, length);
                // `Is … verplicht te` says it once.
                let again = wording.language == Language::Dutch
                    && out.last().is_some_and(|last: &Modal| {
                        last.force == force
                            && part_at(wording, last.tokens.start) == part_at(wording, at)
                            && at <= last.tokens.start + FAR
                    });
                if !again {
                    out.push(found);
                }
                at += length;
            }
            None => at += 1,
        }
    }
    out
}

fn part_at(wording: &Wording, token: usize) -> Option<usize> {
    wording.tokens.get(token).map(|token| token.part)
}

fn modal_at(wording: &Wording, at: usize) -> Option<(Force, usize)> {
    match wording.language {
        Language::English => english_at(wording, at),
        Language::Dutch => dutch_at(wording, at),
    }
}

fn english_at(wording: &Wording, at: usize) -> Option<(Force, usize)> {
    let tokens = &wording.tokens;
    let be = TO_BE.contains(&text_at(tokens, at));
    let (force, length) = ENGLISH
        .iter()
        .map(|(force, phrases)| {
            let length =
                if be { behind_be(tokens, at, phrases) } else { longest_phrase(tokens, at, phrases) };
            (*force, length)
        })
        .filter(|(_, length)| *length > 0)
        .max_by_key(|(_, length)| *length)?;
    // `No officer may`, `nobody can`: what is denied is all of it.
    let force = if force == Force::May && denied_before(wording, at) { Force::MustNot } else { force };
    Some((force, length))
}

/// How long the longest phrase is that stands here with another form of `is`.
fn behind_be(tokens: &[Token], at: usize, phrases: &[&str]) -> usize {
    phrases
        .iter()
        .filter_map(|phrase| phrase.strip_prefix("is "))
        .map(|rest| longest_phrase(tokens, at + 1, &[rest]))
        .filter(|length| *length > 0)
        .max()
        .map_or(0, |length| length + 1)
}

/// Whether the subject before an English modal is `no …`: `no volunteer may`, `under no circumstances may`.
fn denied_before(wording: &Wording, at: usize) -> bool {
    let part = wording.tokens.get(at).map(|token| token.part);
    let begin = at.saturating_sub(SUBJECT);
    let before: Vec<&Token> = wording
        .tokens
        .iter()
        .take(at)
        .skip(begin)
        .rev()
        .take_while(|token| {
            Some(token.part) == part
                && !token.is_one_of(&["who", "which", "that", "if", "when", "and", "or", "but"])
        })
        .collect();
    // `A person who has no home may` is no such subject.
    before.iter().enumerate().any(|(place, token)| {
        token.is_one_of(&["no", "nobody", "none", "never", "neither", "nothing"])
            && !before
                .get(place + 1)
                .is_some_and(|verb| verb.is_one_of(&["has", "have", "had", "with", "having"]))
    })
}

/// With less content than this a clause speaks of what was said before it.
const LEAST_CLAUSE: usize = 2;

/// Words that point back to what was said before.
const POINTING: [&str; 16] = [
    "this", "that", "it", "so", "dit", "dat", "hiervan", "daarvan", "hiertoe", "daartoe", "daarbij",
    "hierbij", "hierop", "daarop", "ervan", "ertoe",
];

/// The most words of a subject.
const SUBJECT: usize = 5;

fn dutch_at(wording: &Wording, at: usize) -> Option<(Force, usize)> {
    let tokens = &wording.tokens;
    let (force, turned, length) = DUTCH
        .iter()
        .map(|(force, turned, phrases)| (*force, *turned, longest_phrase(tokens, at, phrases)))
        .filter(|(.., length)| *length > 0)
        .max_by_key(|(.., length)| *length)
        .or_else(|| apart_at(wording, at))?;
    // `moet niet` and `mag niet` both forbid; `niet verplicht` does not.
    let force = if denied(wording, at + length) || denied_just_before(wording, at) { turned } else { force };
    Some((force, length))
}

/// How far apart the two may stand.
const FAR: usize = 8;

fn apart_at(wording: &Wording, at: usize) -> Option<(Force, Force, usize)> {
    let tokens = &wording.tokens;
    if !matches!(text_at(tokens, at), "is" | "zijn" | "wordt" | "worden") {
        return None;
    }
    let part = tokens.get(at).map(|token| token.part);
    let clause = || tokens.iter().skip(at + 1).take(FAR).take_while(|token| Some(token.part) == part);
    APART
        .iter()
        .find(|(.., words)| clause().any(|token| token.is_one_of(words)))
        .map(|(force, turned, _)| (*force, *turned, 1))
}

/// Whether `niet` or `geen` stands behind a Dutch modal in its clause, and is not itself of a clause within.
fn denied(wording: &Wording, from: usize) -> bool {
    let part = wording.tokens.get(from).map(|token| token.part);
    wording
        .tokens
        .iter()
        .skip(from)
        .take_while(|token| {
            let ends = ["die", "dat", "als", "tenzij", "maar", "en", "of", "indien", "zonder", "wanneer"];
            Some(token.part) == part && !token.is_one_of(&ends)
        })
        .enumerate()
        // `mag niet meer dan drie`, `moet niet later dan`: that compares.
        .any(|(place, token)| {
            token.is_one_of(&["niet", "geen", "nooit", "nimmer", "evenmin"])
                && !matches!(
                    text_at(&wording.tokens, from + place + 1),
                    "meer" | "later" | "langer" | "minder" | "eerder" | "alleen" | "ouder" | "jonger"
                )
        })
}

/// Whether `no` stands just before a Dutch modal: `niemand mag`, `geen vrijwilliger mag`, `dat niet mag`.
fn denied_just_before(wording: &Wording, at: usize) -> bool {
    (1..=3).filter_map(|back| at.checked_sub(back)).any(|place| {
        let same_part = wording.tokens.get(place).map(|token| token.part)
            == wording.tokens.get(at).map(|token| token.part);
        let text = text_at(&wording.tokens, place);
        same_part
            && (matches!(text, "niemand" | "geen" | "nooit" | "nergens") || text == "niet" && place + 1 == at)
    })
}

fn modal(wording: &Wording, force: Force, at: usize, length: usize) -> Modal {
    let part = wording.tokens.get(at).map(|token| token.part);
    let own = at..at + length;
    let clause_of = |parts: Range<usize>| -> Vec<usize> {
        wording
            .atoms
            .iter()
            .enumerate()
            .filter(|(_, atom)| parts.contains(&atom.part) && matches!(atom.sense, Sense::Content(_)))
            .filter(|(_, atom)| !own.contains(&atom.tokens.start))
            .map(|(number, _)| number)
            .collect()
    };
    let here = part.unwrap_or_default();
    let mut clause = clause_of(here..here + 1);
    let points_back = || {
        let mut tokens = wording.tokens.iter().filter(|token| Some(token.part) == part);
        tokens.any(|token| token.is_one_of(&POINTING))
    };
    if clause.len() < LEAST_CLAUSE && points_back() {
        // `This is compulsory`, `hiervan kan niet worden afgeweken`: of what was said before.
        clause = clause_of(here.saturating_sub(1)..here + 1);
    }
    let verb = wording
        .atoms
        .iter()
        .enumerate()
        .filter(|(_, atom)| atom.tokens.start >= at + length && Some(atom.part) == part)
        .find(|(_, atom)| matches!(atom.sense, Sense::Content(_)) && !ADVERBS.contains(&atom.text.as_str()))
        .map(|(number, _)| number)
        .filter(|_| wording.language == Language::English);
    let end = wording
        .tokens
        .iter()
        .enumerate()
        .skip(at)
        .take_while(|(_, token)| Some(token.part) == part && token.is_word())
        .map(|(number, _)| number + 1)
        .last()
        .unwrap_or(at + length);
    Modal { force, tokens: at..end, clause, verb }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn forces(text: &str, language: Language) -> Vec<Force> {
        modals(&Wording::of(text, language)).into_iter().map(|modal| modal.force).collect()
    }

    #[rstest]
    #[case("Officers must report every child.", &[Force::Must])]
    #[case("Officers shall report.", &[Force::Must])]
    #[case("They have to come.", &[Force::Must])]
    #[case("They do not have to come.", &[Force::NeedNot])]
    #[case("We may share it.", &[Force::May])]
    #[case("We may not share it.", &[Force::MustNot])]
    #[case("We can't share it.", &[Force::MustNot])]
    #[case("It mustn't be shared.", &[Force::MustNot])]
    #[case("You should call.", &[Force::Should])]
    #[case("You should not call.", &[Force::ShouldNot])]
    #[case("Staff are required to call.", &[Force::Must])]
    #[case("Staff are not required to call.", &[Force::NeedNot])]
    #[case("Staff are not permitted to call.", &[Force::MustNot])]
    #[case("It is forbidden for staff to call.", &[Force::MustNot])]
    #[case("Staff are entitled to call.", &[Force::May])]
    #[case("No volunteer may call.", &[Force::MustNot])]
    #[case("A person who has no home may call.", &[Force::May])]
    #[case("Staff ought to call.", &[Force::Should])]
    #[case("A hearing is mandatory.", &[Force::Must])]
    #[case("A hearing is optional.", &[Force::NeedNot])]
    #[case("A hearing is useful.", &[])]
    #[case("Anyone under 18.", &[])]
    #[case("The mustard is here.", &[])]
    fn english(#[case] text: &str, #[case] expected: &[Force]) {
        assert_eq!(forces(text, Language::English), expected, "{text}");
    }

    #[rstest]
    #[case("Wij moeten melden.", &[Force::Must])]
    #[case("De arts dient te melden.", &[Force::Must])]
    #[case("De arts hoeft niet te melden.", &[Force::NeedNot])]
    #[case("Wij mogen gegevens delen.", &[Force::May])]
    #[case("Wij mogen deze gegevens niet delen.", &[Force::MustNot])]
    #[case("Een jongere mag zelf toestemming geven.", &[Force::May])]
    #[case("De moed is groot.", &[])]
    #[case("Het is de vrijwilliger niet toegestaan te bellen.", &[Force::MustNot])]
    #[case("De vrijwilliger is bevoegd te bellen.", &[Force::May])]
    #[case("De arts is niet verplicht te melden.", &[Force::NeedNot])]
    #[case("De arts is in dit geval verplicht te melden.", &[Force::Must])]
    #[case("Het is verboden te bellen.", &[Force::MustNot])]
    #[case("De arts wordt geacht te melden.", &[Force::Should])]
    #[case("De arts hoort te melden.", &[Force::Should])]
    #[case("Niemand mag bellen.", &[Force::MustNot])]
    #[case("Het mag niet meer dan een dag duren.", &[Force::May])]
    fn dutch(#[case] text: &str, #[case] expected: &[Force]) {
        assert_eq!(forces(text, Language::Dutch), expected, "{text}");
    }

    #[test]
    fn the_verb_stands_behind_an_english_modal() {
        let wording = Wording::of("Officers must always report abuse.", Language::English);
        let modals = modals(&wording);
        let verb = modals[0].verb.unwrap();
        assert_eq!(wording.atoms[verb].text, "report");
    }
}
