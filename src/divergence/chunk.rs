//! Chunks by rule: phrases that belong together, without a parser. A chunk begins before a preposition,
//! an article, a relative pronoun, a conjunction, an auxiliary or a modal verb, and behind a mark, once
//! the chunk before has content of its own.

use std::ops::Range;

use super::tokens::Token;
use super::wording::{Atom, Sense};
use crate::words::Language;

const ENGLISH: &[&str] = &[
    "a", "an", "the", "this", "that", "these", "those", "his", "her", "their", "its", "our", "your", "my",
    "any", "every", "each", "all", "some", "no", "in", "to", "on", "for", "at", "by", "with", "from", "into",
    "onto", "about", "upon", "via", "as", "within", "without", "under", "over", "before", "after", "during",
    "until", "between", "through", "against", "near", "behind", "because", "who", "whom", "whose", "which",
    "what", "and", "or", "but", "nor", "so", "if", "when", "where", "while", "whether", "although", "unless",
    "than", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did",
    "will", "would", "shall", "must", "may", "can", "should", "could", "might", "only", "except", "not",
];

const DUTCH: &[&str] = &[
    "de", "het", "een", "dit", "dat", "deze", "die", "zijn", "haar", "hun", "onze", "ons", "mijn", "elk",
    "elke", "ieder", "iedere", "alle", "geen", "in", "op", "aan", "met", "bij", "uit", "naar", "om", "door",
    "over", "per", "via", "tegen", "voor", "na", "binnen", "buiten", "zonder", "onder", "boven", "tijdens",
    "tot", "tussen", "vanaf", "sinds", "wie", "wat", "welke", "waar", "waarin", "waarbij", "en", "of",
    "maar", "want", "als", "dan", "omdat", "terwijl", "wanneer", "indien", "tenzij", "is", "was", "waren",
    "wordt", "worden", "werd", "heeft", "hebben", "had", "zal", "zullen", "moet", "moeten", "mag", "mogen",
    "kan", "kunnen", "dient", "dienen", "hoeft", "alleen", "behalve", "niet", "te",
];

/// Whether a chunk begins with this word.
pub(super) fn opens(text: &str, language: Language) -> bool {
    match language {
        Language::English => ENGLISH.contains(&text),
        Language::Dutch => DUTCH.contains(&text),
    }
}

/// The chunks of a text, as ranges of atoms. Marks lie in none.
pub(super) fn chunks(atoms: &[Atom], tokens: &[Token], language: Language) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut start: Option<usize> = None;
    let mut has_content = false;
    for (at, atom) in atoms.iter().enumerate() {
        let glued = tokens.get(atom.tokens.start).is_some_and(|token| token.glued);
        if atom.is_mark() {
            // A hyphen inside a written word does not end the chunk.
            if !glued {
                out.extend(start.take().map(|first| first..at));
                has_content = false;
            }
            continue;
        }
        let begins = match &atom.sense {
            Sense::Time(_) | Sense::Figure(_) => false,
            _ => opens(&atom.text, language),
        };
        if begins && has_content && !glued {
            // `of` and its like stand with what follows: `within 15 minutes | of the call`.
            let trailing = atoms
                .iter()
                .take(at)
                .skip(start.unwrap_or(at))
                .rev()
                .take_while(|before| {
                    let glued = tokens.get(before.tokens.start).is_some_and(|token| token.glued);
                    matches!(before.sense, Sense::Function) && !glued
                })
                .count();
            out.extend(start.take().map(|first| first..at - trailing));
            start = Some(at - trailing);
            has_content = false;
        }
        start = start.or(Some(at));
        has_content |= atom.has_content() && !begins;
    }
    out.extend(start.map(|first| first..atoms.len()));
    merge_contentless(out, atoms)
}

/// A chunk without content joins the one behind it in the same part, or else the one before.
fn merge_contentless(chunks: Vec<Range<usize>>, atoms: &[Atom]) -> Vec<Range<usize>> {
    let content = |range: &Range<usize>| {
        atoms.get(range.clone()).is_some_and(|atoms| atoms.iter().any(Atom::has_content))
    };
    let part = |at: usize| atoms.get(at).map(|atom| atom.part);
    let mut out: Vec<Range<usize>> = Vec::new();
    for chunk in chunks {
        match out.last_mut() {
            Some(last)
                if (!content(last) || !content(&chunk))
                    && part(last.start) == part(chunk.start)
                    && last.end == chunk.start =>
            {
                last.end = chunk.end;
            }
            _ => out.push(chunk),
        }
    }
    out
}
