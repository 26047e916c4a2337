//! Phrases of our own lists and tables, and the one way in which they are found in a text: by their first word, all
//! in one look.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::hash::Hasher;
use std::sync::{Mutex, PoisonError};

use rustc_hash::{FxHashMap, FxHasher};

use super::tokens::{Token, text_at};

/// A number made of the letters of a word, once for every word: words with different numbers are different.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Key(u64);

impl Key {
    /// That of a word.
    pub(super) fn of(word: &str) -> Self {
        let mut hasher = FxHasher::default();
        hasher.write(word.as_bytes());
        Self(hasher.finish())
    }
}

/// A phrase, and what it stands for.
#[derive(Debug, Clone)]
struct Entry<T> {
    first: Box<str>,
    rest: Box<[Box<str>]>,
    value: T,
}

/// Phrases, each with what it stands for.
#[derive(Debug, Clone)]
pub(super) struct Phrasebook<T> {
    by_first: FxHashMap<Key, Vec<Entry<T>>>,
    sieve: Sieve,
}

impl<T> Default for Phrasebook<T> {
    fn default() -> Self {
        Self { by_first: FxHashMap::default(), sieve: Sieve::default() }
    }
}

impl<T> Phrasebook<T> {
    /// Adds a phrase; nothing of one without words.
    pub(super) fn add<W: Into<Box<str>>>(&mut self, words: impl IntoIterator<Item = W>, value: T) {
        let mut words = words.into_iter().map(Into::into);
        let Some(first): Option<Box<str>> = words.next() else { return };
        let key = Key::of(&first);
        self.sieve.add(key);
        self.by_first.entry(key).or_default().push(Entry { first, rest: words.collect(), value });
    }

    /// What exactly these words stand for.
    pub(super) fn exactly_mut<W: AsRef<str>>(&mut self, words: &[W]) -> Option<&mut T> {
        let (first, rest) = words.split_first()?;
        let same = |entry: &Entry<T>| {
            *entry.first == *first.as_ref()
                && entry.rest.iter().map(|word| &**word).eq(rest.iter().map(AsRef::as_ref))
        };
        let entries = self.by_first.get_mut(&Key::of(first.as_ref()))?;
        entries.iter_mut().find(|entry| same(entry)).map(|entry| &mut entry.value)
    }

    /// The phrases of which the first word has a key; of words with one key, which hardly ever happens, those of all.
    #[inline]
    fn beginning_with(&self, key: Key) -> &[Entry<T>] {
        if self.sieve.may_have(key) { self.by_first.get(&key).map_or(&[], Vec::as_slice) } else { &[] }
    }

    /// The phrases that stand at a place as they are written: how many tokens each takes, and what it stands for.
    pub(super) fn at(&self, tokens: &[Token], at: usize) -> impl Iterator<Item = (usize, &T)> {
        let token = tokens.get(at);
        let entries = token.map_or(&[] as &[Entry<T>], |token| self.beginning_with(token.word.key));
        let stands = move |entry: &&Entry<T>| {
            token.is_some_and(|token| token.text == *entry.first) && stands(&entry.rest, tokens, at + 1)
        };
        entries.iter().filter(stands).map(|entry| (entry.rest.len() + 1, &entry.value))
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
            .filter(move |entry| *entry.first == *first && stands(&entry.rest, tokens, at))
            .map(|entry| (entry.rest.len(), &entry.value))
    }

    /// The phrases whose stems stand at a place: how many tokens each takes with the hyphens inside it, and what it
    /// stands for.
    pub(super) fn by_stem(&self, tokens: &[Token], at: usize) -> impl Iterator<Item = (usize, &T)> {
        let token = tokens.get(at);
        let entries = token.map_or(&[] as &[Entry<T>], |token| self.beginning_with(token.word.stem_key));
        entries.iter().filter_map(move |entry| {
            token.filter(|token| token.stem == *entry.first)?;
            Some((length(tokens, at, &entry.rest)?, &entry.value))
        })
    }
}

/// Whether these words stand at a place, one after the other.
fn stands(words: &[Box<str>], tokens: &[Token], at: usize) -> bool {
    words.iter().enumerate().all(|(offset, word)| text_at(tokens, at + offset) == &**word)
}

/// How many tokens stems take behind the token at a place, and it itself, with the hyphens between.
fn length(tokens: &[Token], at: usize, rest: &[Box<str>]) -> Option<usize> {
    let mut next = at + 1;
    for stem in rest {
        while tokens.get(next).is_some_and(|token| token.text == "-") {
            next += 1;
        }
        if tokens.get(next)?.stem != **stem {
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

    fn may_have(&self, word: Key) -> bool {
        let (at, bit) = Self::place(word);
        self.0.get(at).is_some_and(|bits| bits & bit != 0)
    }
}

/// A list of phrases that is part of the program. A phrase is words with single spaces between.
pub(super) type Phrases = &'static [&'static str];

/// Whether one of these phrases begins with a word.
pub(super) fn one_begins_with(phrases: Phrases, word: &str) -> bool {
    phrases.iter().any(|phrase| phrase.split(' ').next() == Some(word))
}

/// A list that has been looked into, by where it lies: it is part of the program.
type Seen = (usize, usize, &'static Phrasebook<()>);

/// How many lists a thread finds at once.
const AT_HAND: usize = 1024;

thread_local! {
    /// The lists that this thread looked into last.
    static SEEN: [Cell<Option<Seen>>; AT_HAND] = const { [const { Cell::new(None) }; AT_HAND] };
}

/// The phrases of a list by their first word. Each list of the program is read once.
fn book_of(phrases: Phrases) -> &'static Phrasebook<()> {
    let (address, length) = (phrases.as_ptr().addr(), phrases.len());
    SEEN.with(|seen| {
        let place = seen.get((address / size_of::<&str>()) % AT_HAND);
        match place.and_then(Cell::get) {
            Some((known, long, book)) if (known, long) == (address, length) => book,
            _ => {
                let book = read(phrases);
                place.inspect(|place| place.set(Some((address, length, book))));
                book
            }
        }
    })
}

fn read(phrases: Phrases) -> &'static Phrasebook<()> {
    static ALL: Mutex<BTreeMap<(usize, usize), &'static Phrasebook<()>>> = Mutex::new(BTreeMap::new());
    let mut all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
    all.entry((phrases.as_ptr().addr(), phrases.len())).or_insert_with(|| {
        let mut book = Phrasebook::default();
        phrases.iter().for_each(|phrase| book.add(phrase.split(' '), ()));
        Box::leak(Box::new(book))
    })
}

/// How many tokens the longest of these phrases takes at a place; 0 when none stands there.
pub(super) fn longest_phrase(tokens: &[Token], at: usize, phrases: Phrases) -> usize {
    let Some(token) = tokens.get(at) else { return 0 };
    let entries = book_of(phrases).beginning_with(token.word.key);
    if entries.is_empty() {
        return 0;
    }
    let standing =
        entries.iter().filter(|entry| token.text == *entry.first && stands(&entry.rest, tokens, at + 1));
    standing.map(|entry| entry.rest.len() + 1).max().unwrap_or(0)
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
