//! Chunks by rule: phrases that belong together, without a parser. A chunk begins before a preposition,
//! an article, a relative pronoun, a conjunction, an auxiliary or a modal verb, before and behind a verb,
//! and behind a mark, once the chunk before has content of its own.

use std::ops::Range;

use super::chunk_words::{
    AUXILIARIES, BEHIND_SUBJECT, COPULAS, DETERMINERS, NEGATORS, OPENERS, OPENERS_WITHIN, PARTICLES, PLURALS,
    SUBJECTS, TOGETHER,
};
use super::common_words::{CONJUNCTIONS, Words};
use super::tokens::{Token, longest_phrase};
use super::wording::{Atom, Sense, atom_text};
use crate::words::Language;

/// Marks that stand around words without ending what is said.
const QUOTES: [&str; 8] = ["\"", "'", "`", "“", "”", "‘", "’", "´"];

/// Whether a phrase ends before this word.
pub(super) fn opens(text: &str, language: Language) -> bool {
    OPENERS.have(text, language)
}

/// The chunks of a text, as ranges of atoms. Marks lie in none, but quotes that stand inside one.
pub(super) fn chunks(atoms: &[Atom], tokens: &[Token], language: Language) -> Vec<Range<usize>> {
    let mut cutter = Cutter {
        reader: Reader { atoms, tokens, language },
        out: Vec::new(),
        start: None,
        has_content: false,
        has_verb: false,
        held: 0,
    };
    for at in 0..atoms.len() {
        cutter.take(at);
    }
    let (reader, out) = cutter.finish();
    merge_contentless(out, &reader)
}

/// Whether a chunk is a verb without content, such as `is` and `is not`, or one with a word for who or what it is
/// said of: `they are`, `there has been`, `that's not`.
pub(super) fn is_copula(atoms: &[Atom], chunk: &Range<usize>, language: Language) -> bool {
    let atoms = atoms.get(chunk.clone()).unwrap_or_default();
    let stands_for = begins_with_subject(atoms, language);
    let verb = |atom: &Atom| {
        COPULAS.have(&atom.text, language)
            || stands_for
                && [AUXILIARIES, BEHIND_SUBJECT].iter().any(|words| words.have(&atom.text, language))
    };
    let said = atoms.get(usize::from(stands_for)..).unwrap_or_default();
    said.first().is_some_and(verb)
        && said.iter().all(|atom| verb(atom) || NEGATORS.have(&atom.text, language))
}

/// Whether atoms begin with a word that stands for somebody or something.
pub(super) fn begins_with_subject(atoms: &[Atom], language: Language) -> bool {
    atoms.first().is_some_and(|first| SUBJECTS.have(&first.text, language))
}

/// Whether a chunk says where, when, why or with whom: it begins with a preposition or a word like it.
pub(super) fn is_aside(atoms: &[Atom], chunk: &Range<usize>, language: Language) -> bool {
    atoms.get(chunk.start).is_some_and(|first| opens_aside(&first.text, language))
}

/// Whether a word is a preposition or does what one does.
fn opens_aside(text: &str, language: Language) -> bool {
    let has = |words: &Words| words.have(text, language);
    (has(&OPENERS) || has(&OPENERS_WITHIN))
        && ![DETERMINERS, CONJUNCTIONS, COPULAS, AUXILIARIES, NEGATORS].iter().any(has)
}

struct Cutter<'t> {
    reader: Reader<'t>,
    out: Vec<Range<usize>>,
    /// Where the chunk begins that is being taken.
    start: Option<usize>,
    has_content: bool,
    /// Whether the last word with content of the chunk is a verb.
    has_verb: bool,
    /// The token behind words that together do what one preposition does.
    held: usize,
}

impl<'t> Cutter<'t> {
    fn take(&mut self, at: usize) {
        let reader = self.reader;
        let Some(atom) = reader.atoms.get(at) else { return };
        let glued = reader.is_glued(at);
        if atom.is_mark() {
            // A hyphen inside a written word does not end the chunk.
            if !glued && !QUOTES.contains(&atom.text.as_str()) {
                self.end(at);
            }
            return;
        }
        let held = atom.tokens.start < self.held;
        if !held {
            let length = longest_phrase(reader.tokens, atom.tokens.start, TOGETHER.of(reader.language));
            self.held = atom.tokens.start + length;
        }
        let small = reader.begins(at);
        let verb = self.is_verb(at);
        let free = !glued && !held && !reader.is_particle(at);
        if free && self.has_content && (small || verb || self.has_verb && atom.has_content()) {
            self.cut(at);
        } else if free && !self.has_content {
            self.part_with_copula(at, small);
        }
        self.start = self.start.or(Some(at));
        let counts = atom.has_content() && !small && atom.tokens.start >= self.held;
        self.has_verb = if counts { verb } else { self.has_verb };
        self.has_content |= counts;
    }

    fn end(&mut self, at: usize) {
        self.out.extend(self.start.take().map(|first| first..at));
        (self.has_content, self.has_verb) = (false, false);
    }

    /// Begins a chunk. `of` and its like stand with what follows: `within 15 minutes | of the call`.
    fn cut(&mut self, at: usize) {
        let reader = self.reader;
        let trailing = (self.start.unwrap_or(at)..at)
            .rev()
            .take_while(|before| {
                let function =
                    reader.atoms.get(*before).is_some_and(|atom| matches!(atom.sense, Sense::Function));
                // Of a letter (`point A | to point B`) that does not hold.
                let letter = reader.text(*before) == "a" && !reader.is_small(*before);
                function && !letter && !reader.is_glued(*before)
            })
            .count();
        self.end(at - trailing);
        self.start = Some(at - trailing);
    }

    /// `is | a person`, `they are | absent`: a verb without content stands by itself before what it says; before a word
    /// with content, which is mostly a verb, only with who or what it is said of.
    fn part_with_copula(&mut self, at: usize, small: bool) {
        let reader = self.reader;
        let alone = self.start.is_some_and(|start| {
            let atoms = reader.atoms.get(start..at).unwrap_or_default();
            (small || begins_with_subject(atoms, reader.language))
                && is_copula(reader.atoms, &(start..at), reader.language)
        });
        let goes_on = reader.atoms.get(at).is_some_and(|atom| {
            let has = |words: &Words| words.have(&atom.text, reader.language);
            has(&AUXILIARIES) || has(&COPULAS) || has(&NEGATORS)
        });
        if alone && !goes_on {
            self.end(at);
        }
    }

    /// Whether an atom is a verb: the first word with content behind an auxiliary, or by its form and place.
    fn is_verb(&self, at: usize) -> bool {
        if self.has_content {
            return !self.has_verb && self.reader.is_verb_behind_noun(at);
        }
        let reader = self.reader;
        let first = self.start.and_then(|start| reader.atoms.get(start));
        let auxiliary = |text: &str| AUXILIARIES.have(text, reader.language);
        let behind_auxiliary = first.is_some_and(|first| auxiliary(&first.text))
            || at.checked_sub(1).is_some_and(|before| auxiliary(reader.text(before)));
        behind_auxiliary && reader.share_of_verbs(at).is_some_and(|share| share >= 0.5)
    }

    fn finish(mut self) -> (Reader<'t>, Vec<Range<usize>>) {
        self.end(self.reader.atoms.len());
        (self.reader, self.out)
    }
}

/// A text whose words are asked what they do.
#[derive(Clone, Copy)]
struct Reader<'t> {
    atoms: &'t [Atom],
    tokens: &'t [Token],
    language: Language,
}

impl Reader<'_> {
    fn text(&self, at: usize) -> &str {
        atom_text(self.atoms, at)
    }

    fn is_glued(&self, at: usize) -> bool {
        let token = self.atoms.get(at).and_then(|atom| self.tokens.get(atom.tokens.start));
        token.is_some_and(|token| token.glued)
    }

    /// Whether a chunk begins with this small word. `and` joins words of one kind as well: `black and white`.
    fn begins(&self, at: usize) -> bool {
        if CONJUNCTIONS.have(self.text(at), self.language) {
            return self.is_small(at + 1) || self.share_of_verbs(at + 1).is_some_and(|share| share > 0.5);
        }
        self.is_small(at)
    }

    fn is_small(&self, at: usize) -> bool {
        let Some(atom) = self.atoms.get(at) else { return false };
        let text = atom.text.as_str();
        if text == "a"
            && !self.atoms.get(at + 1).is_some_and(|next| !next.is_mark() && !self.is_small(at + 1))
        {
            // A letter: `point A and point B`.
            return false;
        }
        !atom.is_quantity() && (OPENERS.have(text, self.language) || OPENERS_WITHIN.have(text, self.language))
    }

    /// Whether an English word belongs to the verb before it: `handed over | to a nurse`, not `walked | over the bridge`.
    fn is_particle(&self, at: usize) -> bool {
        let is_verb = |before: usize| {
            ["ed", "ing"].iter().any(|ending| self.text(before).ends_with(ending))
                || self.share_of_verbs(before).is_some_and(|verbs| verbs > 0.2)
        };
        let next = self.text(at + 1);
        let ends = self.atoms.get(at + 1).is_none_or(Atom::is_mark);
        self.language == Language::English
            && PARTICLES.contains(&self.text(at))
            && (ends || next == "to" || opens_aside(next, self.language))
            && at.checked_sub(1).is_some_and(is_verb)
    }

    /// The share of a word's meanings that are those of verbs; `None` of what is not known.
    fn share_of_verbs(&self, at: usize) -> Option<f64> {
        let parts = match &self.atoms.get(at)?.sense {
            Sense::Content(word) => word.parts_of_speech(),
            _ => return None,
        };
        (parts.all > 0).then(|| f64::from(parts.verbs) / f64::from(parts.all))
    }

    /// Whether a word behind another with content is a verb: `a dog | runs | across the field`.
    fn is_verb_behind_noun(&self, at: usize) -> bool {
        let Some(atom) = self.atoms.get(at) else { return false };
        let before = at.checked_sub(1).and_then(|before| self.atoms.get(before));
        let number = |atom: &Atom| {
            atom.is_quantity()
                || self.tokens.get(atom.tokens.start).is_some_and(|token| token.number.is_some())
        };
        let behind_content =
            before.is_some_and(|before| before.has_content() && !number(before)) && !self.is_glued(at);
        if !behind_content || !matches!(atom.sense, Sense::Content(_)) || self.begins(at) {
            return false;
        }
        match self.language {
            Language::English => self.is_english_verb(at),
            Language::Dutch => self.is_dutch_verb(at),
        }
    }

    fn is_english_verb(&self, at: usize) -> bool {
        let Some(verbs) = self.share_of_verbs(at) else { return false };
        let next = self.atoms.get(at + 1);
        let before_noun = DETERMINERS.have(self.text(at + 1), self.language);
        let before_content = next.is_some_and(Atom::has_content) && !self.is_small(at + 1);
        let text = self.text(at);
        let before = at.checked_sub(1).map_or("", |before| self.text(before));
        let of_several =
            before.ends_with('s') && !before.ends_with("ss") || PLURALS.have(before, self.language);
        if before_noun {
            verbs > 0.2
        } else if text.ends_with("ing") {
            verbs >= 0.5
        } else if text.ends_with("ed") {
            verbs >= 0.5 && !before_content
        } else {
            // A verb ends in `-s` behind one, and does not behind several.
            let agrees = of_several != (text.ends_with('s') && !text.ends_with("ss"));
            verbs > 0.9 || agrees && verbs >= 0.5
        }
    }

    /// Adjectives end in `-e` where a noun follows; compounds are written in one: what stands behind a noun and
    /// ends as verbs do is one.
    fn is_dutch_verb(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map_or("", |before| self.text(before));
        let ends_as_verb = self.text(at).len() > 3 && self.text(at).ends_with(['t', 'n']);
        let before_content = self.atoms.get(at + 1).is_some_and(Atom::has_content) && !self.is_small(at + 1);
        ends_as_verb && !before.ends_with('e') && !before_content
    }
}

/// A chunk without content joins the one behind it in the same part, or else the one before.
fn merge_contentless(chunks: Vec<Range<usize>>, reader: &Reader<'_>) -> Vec<Range<usize>> {
    let stands = |range: &Range<usize>| {
        reader.atoms.get(range.clone()).is_some_and(|atoms| atoms.iter().any(Atom::has_content))
            || is_copula(reader.atoms, range, reader.language)
    };
    let part = |at: usize| reader.atoms.get(at).map(|atom| atom.part);
    let mut out: Vec<Range<usize>> = Vec::new();
    for chunk in chunks {
        match out.last_mut() {
            Some(last)
                if (!stands(last) || !stands(&chunk))
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
