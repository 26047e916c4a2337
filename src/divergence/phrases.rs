//! Phrases of our own lists and tables, and the one way in which they are found in a text: by their first word, all
//! in one look.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::hash::Hasher;
use std::sync::{Mutex, PoisonError};

use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use super::tokens::{Kind, Token, text_at};

/// A number made of the letters of a word, once for every word: words with different numbers are different, and of all
/// words that people write no two have one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Key(u64);

impl Key {
    /// That of a word.
    #[inline]
    pub(super) fn of(word: &str) -> Self {
        let mut hasher = FxHasher::default();
        hasher.write(word.as_bytes());
        Self(hasher.finish())
    }
}

/// What follows the first word of a phrase, and what the phrase stands for.
#[derive(Debug, Clone)]
struct Entry<T> {
    rest: Box<[Key]>,
    value: T,
}

/// Phrases, each with what it stands for.
#[derive(Debug, Clone)]
pub(super) struct Phrasebook<T> {
    sieve: Sieve,
    by_first: FxHashMap<Key, Vec<Entry<T>>>,
}

impl<T> Default for Phrasebook<T> {
    fn default() -> Self {
        Self { by_first: FxHashMap::default(), sieve: Sieve::default() }
    }
}

impl<T> Phrasebook<T> {
    /// Adds a phrase; nothing of one without words.
    pub(super) fn add<W: AsRef<str>>(&mut self, words: impl IntoIterator<Item = W>, value: T) {
        let mut words = words.into_iter().map(|word| Key::of(word.as_ref()));
        let Some(first) = words.next() else { return };
        self.sieve.add(first);
        self.by_first.entry(first).or_default().push(Entry { rest: words.collect(), value });
    }

    /// What exactly these words stand for.
    pub(super) fn exactly_mut<W: AsRef<str>>(&mut self, words: &[W]) -> Option<&mut T> {
        let (first, rest) = words.split_first()?;
        let same =
            |entry: &Entry<T>| entry.rest.iter().copied().eq(rest.iter().map(|word| Key::of(word.as_ref())));
        let entries = self.by_first.get_mut(&Key::of(first.as_ref()))?;
        entries.iter_mut().find(|entry| same(entry)).map(|entry| &mut entry.value)
    }

    /// The phrases that begin with a word.
    #[inline]
    fn beginning_with(&self, key: Key) -> &[Entry<T>] {
        if self.sieve.may_have(key) { self.by_first.get(&key).map_or(&[], Vec::as_slice) } else { &[] }
    }

    /// The phrases that stand at a place as they are written: how many tokens each takes, and what it stands for.
    #[inline]
    pub(super) fn at(&self, tokens: &[Token], at: usize) -> impl Iterator<Item = (usize, &T)> {
        let entries = tokens.get(at).map_or(&[] as &[Entry<T>], |token| self.beginning_with(token.word.key));
        let standing = entries.iter().filter(move |entry| stands(&entry.rest, tokens, at + 1));
        standing.map(|entry| (entry.rest.len() + 1, &entry.value))
    }

    /// The phrases with a first word of which the rest stands at a place: how many tokens that takes.
    pub(super) fn behind(
        &self,
        first: &str,
        tokens: &[Token],
        at: usize,
    ) -> impl Iterator<Item = (usize, &T)> {
        let entries = self.beginning_with(Key::of(first)).iter();
        entries
            .filter(move |entry| stands(&entry.rest, tokens, at))
            .map(|entry| (entry.rest.len(), &entry.value))
    }

    /// The phrases whose stems stand at a place: how many tokens each takes with the hyphens inside it, and what it
    /// stands for.
    #[inline]
    pub(super) fn by_stem(&self, tokens: &[Token], at: usize) -> impl Iterator<Item = (usize, &T)> {
        let token = tokens.get(at);
        let entries = token.map_or(&[] as &[Entry<T>], |token| self.beginning_with(token.word.stem_key));
        entries.iter().filter_map(move |entry| Some((length(tokens, at, &entry.rest)?, &entry.value)))
    }
}

/// Whether these words stand at a place, one after the other.
#[inline]
fn stands(words: &[Key], tokens: &[Token], at: usize) -> bool {
    let word = |offset: usize| tokens.get(at + offset).map(|token| token.word.key);
    words.iter().enumerate().all(|(offset, key)| word(offset) == Some(*key))
}

/// How many tokens stems take behind the token at a place, and it itself, with the hyphens between.
fn length(tokens: &[Token], at: usize, rest: &[Key]) -> Option<usize> {
    let mut next = at + 1;
    for stem in rest {
        while tokens.get(next).is_some_and(|token| token.kind == Kind::Punctuation && token.text == "-") {
            next += 1;
        }
        if tokens.get(next)?.word.stem_key != *stem {
            return None;
        }
        next += 1;
    }
    Some(next - at)
}

/// Tells of most words that they are none of some, without looking these up.
#[derive(Debug, Clone, Copy, Default)]
struct Sieve([u64; 4]);

impl Sieve {
    /// The bit of a word.
    const fn place(Key(key): Key) -> (usize, u64) {
        ((key >> 6 & 3) as usize, 1 << (key & 63))
    }

    fn add(&mut self, word: Key) {
        let (at, bit) = Self::place(word);
        if let Some(bits) = self.0.get_mut(at) {
            *bits |= bit;
        }
    }

    #[inline]
    fn may_have(&self, word: Key) -> bool {
        let (at, bit) = Self::place(word);
        self.0.get(at).is_some_and(|bits| bits & bit != 0)
    }
}

/// A list of words or phrases that is part of the program. A phrase is words with single spaces between.
pub(super) type Phrases = &'static [&'static str];

/// Whether one of these phrases begins with a word.
pub(super) fn one_begins_with(phrases: Phrases, word: &str) -> bool {
    phrases.iter().any(|phrase| phrase.split(' ').next() == Some(word))
}

/// A list that has been read.
#[derive(Default)]
struct List {
    /// Tells of most words that the list does not have them.
    sieve: Sieve,
    words: FxHashSet<Key>,
    phrases: Phrasebook<()>,
}

impl List {
    fn read(phrases: Phrases) -> Self {
        let mut out = Self::default();
        for phrase in phrases {
            out.sieve.add(Key::of(phrase));
            out.words.insert(Key::of(phrase));
            out.phrases.add(phrase.split(' '), ());
        }
        out
    }
}

/// A list that has been looked into, by where it lies: it is part of the program.
type Seen = (usize, usize, &'static List);

/// About how many lists a thread finds at once, a power of two: several times as many as there are.
const AT_HAND: usize = 1 << AT_HAND_BITS;
const AT_HAND_BITS: u32 = 11;
/// In how many places one list is looked for.
const PLACES: usize = 4;

thread_local! {
    /// The lists that this thread looked into last.
    static SEEN: [Cell<Option<Seen>>; AT_HAND + PLACES] =
        const { [const { Cell::new(None) }; AT_HAND + PLACES] };
}

/// Each list of the program is read once.
#[inline]
fn list_of(phrases: Phrases) -> &'static List {
    let (address, length) = (phrases.as_ptr().addr(), phrases.len());
    SEEN.with(|seen| {
        // Multiplying by the golden ratio spreads neighbours; the upper bits are spread best.
        let first = (address as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - AT_HAND_BITS);
        let first = usize::try_from(first).unwrap_or_default();
        let places = seen.get(first..first + PLACES).unwrap_or_default();
        for place in places {
            match place.get() {
                Some((known, long, list)) if (known, long) == (address, length) => return list,
                Some(_) => {}
                None => return look_up(phrases, place),
            }
        }
        places.first().map_or_else(|| read(phrases), |place| look_up(phrases, place))
    })
}

#[cold]
fn look_up(phrases: Phrases, place: &Cell<Option<Seen>>) -> &'static List {
    let list = read(phrases);
    place.set(Some((phrases.as_ptr().addr(), phrases.len(), list)));
    list
}

fn read(phrases: Phrases) -> &'static List {
    static ALL: Mutex<BTreeMap<(usize, usize), &'static List>> = Mutex::new(BTreeMap::new());
    let mut all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
    all.entry((phrases.as_ptr().addr(), phrases.len()))
        .or_insert_with(|| Box::leak(Box::new(List::read(phrases))))
}

/// Whether a word is one of these.
#[inline]
pub(super) fn has(words: Phrases, word: Key) -> bool {
    let list = list_of(words);
    list.sieve.may_have(word) && list.words.contains(&word)
}

/// How many tokens the longest of these phrases takes at a place; 0 when none stands there.
#[inline]
pub(super) fn longest_phrase(tokens: &[Token], at: usize, phrases: Phrases) -> usize {
    list_of(phrases).phrases.at(tokens, at).map(|(length, ())| length).max().unwrap_or(0)
}

/// How many tokens a phrase takes at a place; 0 when it does not stand there.
pub(super) fn phrase_length(tokens: &[Token], at: usize, phrase: &str) -> usize {
    let stands = phrase.split(' ').enumerate().all(|(offset, word)| text_at(tokens, at + offset) == word);
    if stands { phrase.split(' ').count() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;
    use crate::words::Language;

    const LIST: Phrases = &["at least", "at", "at least as much as", "of - course"];

    #[test]
    fn the_longest_phrase_of_a_list_is_found() {
        let length = |text: &str, at: usize| longest_phrase(&tokens(text, Language::English), at, LIST);
        assert_eq!(length("at least as much", 0), 2);
        assert_eq!(length("at least as much as", 0), 5);
        assert_eq!(length("look at it", 1), 1);
        assert_eq!([length("attic", 0), length("at", 1), length("least", 0)], [0; 3]);
    }

    #[test]
    fn stems_are_found_with_hyphens_between() {
        let mut book = Phrasebook::default();
        book.add(["call", "taker"], 1);
        book.add(["call"], 2);
        let found = |text: &str| -> Vec<(usize, i32)> {
            let tokens = tokens(text, Language::English);
            book.by_stem(&tokens, 0).map(|(length, value)| (length, *value)).collect()
        };
        assert_eq!(found("call-takers"), [(3, 1), (1, 2)]);
        assert_eq!(found("calls in"), [(1, 2)]);
        assert_eq!(found("talk"), []);
    }

    #[test]
    fn a_sieve_never_loses_a_word() {
        let words = ["at", "één", "", "x", "moeten", "no"];
        let mut sieve = Sieve::default();
        words.iter().for_each(|word| sieve.add(Key::of(word)));
        assert!(words.iter().all(|word| sieve.may_have(Key::of(word))));
    }
}
