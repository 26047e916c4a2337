//! What a text says somebody has or is there, and what it says is lacked: `with a lawyer`, `the lawyer stays away`.

use std::ops::Range;

use super::super::exceptions::is_of_condition;
use super::super::negation::is_negator;
use super::super::phrases::{Phrases, longest_phrase};
use super::super::tokens::meet;
use super::super::wording::{Atom, Wording, atom_text};
use super::things_words::{
    ABSENT_EN, ABSENT_NL, HAVING_EN, HAVING_NL, LACKING_EN, LACKING_NL, PRESENT_EN, PRESENT_NL,
};
use crate::words::Language;

/// The most small words before a thing, and the most words between it and what is said of it behind it.
const SMALL: usize = 4;
const FAR: usize = 5;

/// The words of a language that tell that something is had or lacked, before it and behind it.
struct Telling {
    having: Phrases,
    lacking: Phrases,
    present: Phrases,
    absent: Phrases,
}

const ENGLISH: Telling =
    Telling { having: HAVING_EN, lacking: LACKING_EN, present: PRESENT_EN, absent: ABSENT_EN };
const DUTCH: Telling =
    Telling { having: HAVING_NL, lacking: LACKING_NL, present: PRESENT_NL, absent: ABSENT_NL };

/// What a text says is had or is there, and what it says is not; as atoms.
#[derive(Debug, Clone, Default)]
pub(in crate::divergence) struct Things {
    had: Vec<usize>,
    lacked: Vec<usize>,
}

/// What a text says is had and what is not.
pub(in crate::divergence) fn things_of(wording: &Wording) -> &Things {
    wording.things.get(|| Things::of(wording))
}

impl Things {
    /// Whether a text has told of none.
    pub(in crate::divergence) const fn is_empty(&self) -> bool {
        self.had.is_empty() && self.lacked.is_empty()
    }

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
    pub(in crate::divergence) fn only_has(&self, wording: &Wording, at: usize) -> bool {
        self.had.contains(&at) && !has_word(wording, &self.lacked, at) && !is_of_condition(&wording.atoms, at)
    }

    /// Whether it is only ever lacked.
    pub(in crate::divergence) fn only_lacks(&self, wording: &Wording, at: usize) -> bool {
        self.lacked.contains(&at) && !has_word(wording, &self.had, at) && !is_of_condition(&wording.atoms, at)
    }
}

/// Whether some tokens reach into a figure or a time.
fn reaches_quantity(wording: &Wording, tokens: Range<usize>) -> bool {
    wording.atoms.iter().any(|atom| atom.is_quantity() && meet(&atom.tokens, &tokens))
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
