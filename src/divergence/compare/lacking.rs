//! What one has or is there, where the other lacks it or it is not: `with a lawyer`, `the lawyer stays away`.

use std::ops::Range;

use super::super::align::Link;
use super::super::exceptions::is_of_condition;
use super::super::lexicon::Kinship;
use super::super::negation::is_negator;
use super::super::phrases::{Phrases, longest_phrase};
use super::super::polarity::{leaves_open, says_without_one};
use super::super::undoing::excepts;
use super::super::wording::{Atom, Wording, atom_text};
use super::lacking_words::{
    ABSENT_EN, ABSENT_NL, HAVING_EN, HAVING_NL, LACKING_EN, LACKING_NL, PRESENT_EN, PRESENT_NL,
};
use crate::words::Language;

/// From this likeness on two things are the same.
const SAME_THING: f64 = 0.8;
/// The most small words before a thing, and the most words between it and what is said of it behind it.
const SMALL: usize = 4;
const FAR: usize = 5;

/// The words of a language that tell that something is had or lacked, before it and behind it.
struct Words {
    having: Phrases,
    lacking: Phrases,
    present: Phrases,
    absent: Phrases,
}

const ENGLISH: Words =
    Words { having: HAVING_EN, lacking: LACKING_EN, present: PRESENT_EN, absent: ABSENT_EN };
const DUTCH: Words = Words { having: HAVING_NL, lacking: LACKING_NL, present: PRESENT_NL, absent: ABSENT_NL };

/// What a text says is had or is there, and what it says is not; as atoms.
#[derive(Debug, Clone, Default)]
pub(in crate::divergence) struct Things {
    had: Vec<usize>,
    lacked: Vec<usize>,
}

/// The atoms in which one of two texts lacks what the other has.
pub(super) fn lacking(
    a: &Wording,
    b: &Wording,
    links: &[Link],
    second_first: bool,
) -> Option<(usize, usize)> {
    if [a, b].into_iter().any(|wording| excepts(wording) || says_without_one(wording)) {
        return None;
    }
    let in_a = a.things.get(|| Things::of(a));
    if in_a.had.is_empty() && in_a.lacked.is_empty() {
        return None;
    }
    let in_b = b.things.get(|| Things::of(b));
    let same = |link: &&Link| {
        link.likeness.score >= SAME_THING && matches!(link.likeness.kinship, Kinship::Same | Kinship::Synonym)
    };
    let turned = |link: &&Link| {
        let open = |wording: &Wording, at: usize| {
            wording.atoms.get(at).is_some_and(|atom| leaves_open(wording, atom.part))
        };
        (in_a.only_has(a, link.a) && in_b.only_lacks(b, link.b)
            || in_a.only_lacks(a, link.a) && in_b.only_has(b, link.b))
            && !open(a, link.a)
            && !open(b, link.b)
    };
    let told = links.iter().filter(same).filter(turned).map(|link| (link.a, link.b));
    told.min_by_key(|(x, y)| if second_first { *y } else { *x })
}

impl Things {
    fn of(wording: &Wording) -> Self {
        let words = match wording.language {
            Language::English => &ENGLISH,
            Language::Dutch => &DUTCH,
        };
        let mut out = Self::default();
        for at in 0..wording.atoms.len() {
            let Some(first) = wording.atoms.get(at).map(|atom| atom.tokens.start) else { continue };
            let [having, lacking, present, absent] =
                [words.having, words.lacking, words.present, words.absent]
                    .map(|list| longest_phrase(&wording.tokens, first, list));
            let reach = lacking.max(having);
            // `With no fewer than three reports` lacks nothing.
            if reach > 0 && !reaches_quantity(wording, first..first + reach) {
                let things = behind(wording, first + reach);
                if lacking >= having {
                    out.lacks(wording, at, &things);
                } else {
                    out.had.extend(things.into_iter().filter(|at| stands(wording, *at)));
                }
            }
            if absent > 0 && absent >= present {
                out.lacked.extend(before(wording, at).filter(|at| stands(wording, *at)));
            } else if present > 0 {
                for thing in before(wording, at) {
                    let denier = wording.atoms.get(thing).and_then(|atom| atom.denier);
                    if stands(wording, thing) {
                        out.had.push(thing);
                    } else if !denier.is_some_and(|denier| is_denied_twice(wording, denier)) {
                        out.lacked.push(thing);
                    }
                }
            }
        }
        out
    }

    /// Notes what stands behind a word of lacking. Where that is a negation, it must deny it: `not … without a pass`
    /// denies nothing.
    fn lacks(&mut self, wording: &Wording, at: usize, things: &[usize]) {
        let negates = is_negation(wording, at);
        if negates && is_denied_twice(wording, at) {
            return;
        }
        self.lacked.extend(things.iter().filter(|thing| stands(wording, **thing) != negates));
    }

    /// Whether a thing is only ever had.
    fn only_has(&self, wording: &Wording, at: usize) -> bool {
        self.had.contains(&at) && !has_word(wording, &self.lacked, at) && !is_of_condition(&wording.atoms, at)
    }

    /// Whether it is only ever lacked.
    fn only_lacks(&self, wording: &Wording, at: usize) -> bool {
        self.lacked.contains(&at) && !has_word(wording, &self.had, at) && !is_of_condition(&wording.atoms, at)
    }
}

/// Whether some tokens reach into a figure or a time.
fn reaches_quantity(wording: &Wording, tokens: Range<usize>) -> bool {
    wording
        .atoms
        .iter()
        .any(|atom| atom.is_quantity() && atom.tokens.start < tokens.end && tokens.start < atom.tokens.end)
}

fn is_negation(wording: &Wording, at: usize) -> bool {
    wording.atoms.get(at).is_some_and(|atom| is_negator(&atom.text, wording.language))
}

/// Whether another negation stands beside one: `who cannot cope without help` copes only with it; `wie geen pas heeft, komt
/// niet binnen`.
fn is_denied_twice(wording: &Wording, at: usize) -> bool {
    let part = |at: usize| wording.atoms.get(at).map(|atom| atom.part);
    let token = |at: usize| wording.atoms.get(at).and_then(|atom| wording.tokens.get(atom.tokens.start));
    let first = (0..=at).rev().take_while(|other| part(*other) == part(at)).last();
    let of_whoever = first.and_then(token).is_some_and(|first| first.is_one_of(&["wie", "whoever"]));
    let beside = |other: usize| {
        part(other) == part(at)
            || of_whoever && token(other).map(|it| it.sentence) == token(at).map(|it| it.sentence)
    };
    (0..wording.atoms.len()).any(|other| other != at && beside(other) && is_negation(wording, other))
}

/// Whether the word of an atom is among some.
fn has_word(wording: &Wording, among: &[usize], at: usize) -> bool {
    let text = |at: usize| wording.atoms.get(at).map(|atom| &atom.text);
    among.iter().any(|other| text(*other) == text(at))
}

/// Whether nothing denies an atom.
fn stands(wording: &Wording, at: usize) -> bool {
    wording.atoms.get(at).is_some_and(|atom| !atom.negated)
}

/// The heads of the name that begins at a token: the last of the words with content that follow; in Dutch, where a verb
/// may follow, all but the adjectives.
fn behind(wording: &Wording, token: usize) -> Vec<usize> {
    let Some(first) = wording.atoms.iter().position(|atom| atom.tokens.start >= token) else {
        return Vec::new();
    };
    let small = |atom: &&Atom| !atom.has_content() && !atom.is_mark();
    let start = first + wording.atoms.iter().skip(first).take(SMALL).take_while(small).count();
    let end = start + wording.atoms.iter().skip(start).take_while(|atom| atom.has_content()).count();
    heads(wording, start..end)
}

fn heads(wording: &Wording, name: Range<usize>) -> Vec<usize> {
    let adjective = |at: &usize| {
        let text = atom_text(&wording.atoms, *at);
        text.ends_with('e') || text.ends_with("ig")
    };
    match wording.language {
        Language::English => name.last().into_iter().collect(),
        Language::Dutch => name.filter(|at| !adjective(at)).collect(),
    }
}

/// The things just before an atom in its part.
fn before(wording: &Wording, at: usize) -> impl Iterator<Item = usize> {
    let part = wording.atoms.get(at).map(|atom| atom.part);
    let near = at.saturating_sub(FAR)..at;
    let mut content = near.rev().filter(move |at| {
        wording.atoms.get(*at).is_some_and(|atom| atom.has_content() && Some(atom.part) == part)
    });
    let first = content.next();
    // `The family of the patient stays away`.
    let of = |first: usize| {
        (first.saturating_sub(2)..first).any(|at| wording.atoms.get(at).is_some_and(|atom| atom.text == "of"))
    };
    let second = content.next().filter(|_| wording.language == Language::Dutch || first.is_some_and(of));
    first.into_iter().chain(second)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::super::align::align;
    use super::*;

    #[rstest]
    #[case(
        "A talk in the presence of a lawyer.",
        "Neighbours meet; the lawyer stays away.",
        Language::English,
        true
    )]
    #[case(
        "A talk in the presence of a lawyer.",
        "Neighbours meet without shouting.",
        Language::English,
        false
    )]
    #[case(
        "A guest with an identity card.",
        "Someone in the shelter who lacks an identity card.",
        Language::English,
        true
    )]
    #[case(
        "A guest with an identity card.",
        "Nobody sleeps here without an identity card.",
        Language::English,
        false
    )]
    #[case(
        "One who copes with help only.",
        "Somebody who cannot cope without help.",
        Language::English,
        false
    )]
    #[case(
        "Wie geen identiteitsbewijs heeft, komt niet binnen.",
        "Wie een identiteitsbewijs heeft, komt binnen.",
        Language::Dutch,
        false
    )]
    #[case("Guests who have no dog.", "Sleepers, with or without a dog.", Language::English, false)]
    #[case("Guests with a dog.", "Sleepers, with or without a dog.", Language::English, false)]
    #[case(
        "A household with at least three reports.",
        "A home with no fewer than three reports.",
        Language::English,
        false
    )]
    #[case(
        "Een gesprek in aanwezigheid van een advocaat.",
        "Buren overleggen; de advocaat blijft weg.",
        Language::Dutch,
        true
    )]
    #[case(
        "Een gesprek in aanwezigheid van een advocaat.",
        "Buren overleggen zonder geschreeuw.",
        Language::Dutch,
        false
    )]
    #[case(
        "Een gast met een identiteitsbewijs.",
        "Wie slaapt zonder identiteitsbewijs.",
        Language::Dutch,
        true
    )]
    #[case(
        "Een gast met een identiteitsbewijs.",
        "Niemand slaapt hier zonder identiteitsbewijs.",
        Language::Dutch,
        false
    )]
    fn what_one_has_and_the_other_lacks(
        #[case] a: &str,
        #[case] b: &str,
        #[case] language: Language,
        #[case] expected: bool,
    ) {
        let told = |x: &str, y: &str| {
            let (x, y) = (Wording::of(x, language), Wording::of(y, language));
            lacking(&x, &y, &align(&x, &y), false).is_some()
        };
        assert_eq!(told(a, b), expected, "{a} / {b}");
        assert_eq!(told(b, a), expected, "{b} / {a}");
    }
}
