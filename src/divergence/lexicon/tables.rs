//! The tables behind the lexicon, read from the embedded files on first use.

use std::cell::RefCell;
use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::phrases::{Key, Phrasebook};
use super::super::shape::Shape;
use super::super::shared_text::Text;
use super::super::tokens::Token;
use super::met::Number;
use super::stems::Stems;
use super::{Concept, Known, SHORTEST_HEAD, SHORTEST_VERB, Word, letters, stem, verb_forms};
use crate::domain::text;
use crate::words::Language;

const CONCEPTS: &str = include_str!("../../../assets/lexicon/concepts.tsv");
const OPPOSITES: &str = include_str!("../../../assets/lexicon/opposites.tsv");
const CONTRASTS: &str = include_str!("../../../assets/lexicon/contrasts.tsv");
const BROADER: &str = include_str!("../../../assets/lexicon/broader.tsv");
const STOP: [&str; 2] = [
    include_str!("../../../assets/lexicon/stop_en.txt"),
    include_str!("../../../assets/lexicon/stop_nl.txt"),
];
const COMMON: [&str; 2] = [
    include_str!("../../../assets/lexicon/common_en.txt"),
    include_str!("../../../assets/lexicon/common_nl.txt"),
];

/// What has been found of words by their folded text, and of phrases by their stems.
type Found = FxHashMap<Box<str>, Arc<Word>>;

/// The shortest first part of a compound, in letters.
const SHORTEST_FIRST: usize = 3;

/// So many words of a language are kept before all are dropped: more than a network has, less than a megabyte or two.
const MOST_FOUND: usize = 8_192;

thread_local! {
    /// What this thread has found, in English and in Dutch.
    static FOUND: RefCell<[Found; 2]> = RefCell::default();
}

/// What is known about the words of a language.
#[derive(Debug, Default)]
pub(in crate::divergence) struct Lexicon {
    language: Language,
    stop: FxHashSet<String>,
    common: FxHashSet<String>,
    words: FxHashMap<String, Vec<Concept>>,
    /// The same by the letters of the stem, for forms of Dutch verbs that the stemmer leaves apart.
    forms: FxHashMap<String, Vec<Concept>>,
    /// Several words with one meaning (`call taker`), by their stems, with the concepts they stand for.
    phrases: Phrasebook<Vec<Concept>>,
    contrasts: FxHashMap<String, Vec<usize>>,
    opposites: Arc<FxHashSet<(Concept, Concept)>>,
    narrower: Arc<FxHashSet<(Concept, Concept)>>,
    /// Stems of the words of the tables; only while these are read.
    stems: Stems,
}

impl Lexicon {
    /// The lexicon of a language.
    pub(in crate::divergence) fn of(language: Language) -> &'static Self {
        static ALL: OnceLock<[Lexicon; 2]> = OnceLock::new();
        let [english, dutch] = ALL.get_or_init(build);
        match language {
            Language::English => english,
            Language::Dutch => dutch,
        }
    }

    /// What is known of a folded word. Words recur from text to text: what was found is kept for the thread.
    pub(in crate::divergence) fn word(&'static self, word: &str) -> Arc<Word> {
        self.kept(word, || self.find(word))
    }

    fn kept(&self, text: &str, find: impl FnOnce() -> Word) -> Arc<Word> {
        FOUND.with_borrow_mut(|[english, dutch]| {
            let found = match self.language {
                Language::English => english,
                Language::Dutch => dutch,
            };
            if let Some(word) = found.get(text) {
                return Arc::clone(word);
            }
            if found.len() >= MOST_FOUND {
                found.clear();
            }
            let new = Arc::new(find());
            found.insert(text.into(), Arc::clone(&new));
            new
        })
    }

    fn find(&'static self, word: &str) -> Word {
        let stem = stem(self.language, word);
        let concepts =
            self.words.get(&stem).or_else(|| self.form(&stem)).map_or(&[] as &[Concept], Vec::as_slice);
        Word {
            number: Number::next(),
            language: self.language,
            text: word.into(),
            key: Key::of(word),
            stem_key: Key::of(&stem),
            is_stop: self.stop.contains(word),
            is_common: self.common.contains(&stem),
            stem: stem.into(),
            shape: Shape::of(word, self.language),
            concepts,
            known: Known::of(self.language, word),
        }
    }

    /// What is known of a Dutch verb whose first part stands apart (`neemt … op`); nothing when it is in no table.
    pub(in crate::divergence) fn separable(&'static self, first: &str, verb: &str) -> Option<Arc<Word>> {
        Some(self.word(&format!("{first}{verb}"))).filter(|whole| !whole.concepts.is_empty())
    }

    /// The last word of a Dutch compound, the longest that is known.
    pub(in crate::divergence) fn head(&'static self, compound: &str) -> Option<Arc<Word>> {
        let ends = compound.char_indices().skip(SHORTEST_FIRST).map(|(at, _)| compound.split_at(at).1);
        ends.take_while(|end| self.language == Language::Dutch && end.len() >= SHORTEST_HEAD)
            .find(|end| Known::of(self.language, end).is_some())
            .map(|end| self.word(end))
    }

    fn form(&self, stem: &str) -> Option<&Vec<Concept>> {
        let forms = verb_forms(stem).map(|form| letters(form).collect::<String>());
        forms.iter().filter(|form| form.len() >= SHORTEST_VERB).find_map(|form| self.forms.get(form))
    }

    /// What is known of several words that mean one thing, by their stems with spaces between, which no word has.
    pub(in crate::divergence) fn word_of_phrase(
        &self,
        stems: &str,
        concepts: &'static [Concept],
    ) -> Arc<Word> {
        self.kept(stems, || {
            let stem = Text::from(stems);
            Word {
                number: Number::next(),
                language: self.language,
                text: stem.clone(),
                key: Key::of(stems),
                stem_key: Key::of(stems),
                is_common: self.common.contains(stems),
                stem,
                shape: Shape::OF_PHRASE,
                is_stop: false,
                concepts,
                known: None,
            }
        })
    }

    /// The longest known phrase at a place: how many tokens it takes, and what it means.
    pub(in crate::divergence) fn phrase(
        &'static self,
        tokens: &[Token],
        at: usize,
    ) -> Option<(usize, &'static [Concept])> {
        let longest = self.phrases.by_stem(tokens, at).max_by_key(|(length, _)| *length);
        longest.map(|(length, concepts)| (length, concepts.as_slice()))
    }

    /// Whether two stems are values of one kind, such as colours, of which a thesaurus makes opposites: who
    /// speaks of the one does not deny the other.
    pub(in crate::divergence) fn merely_differ(&self, a: &str, b: &str) -> bool {
        match (self.contrasts.get(a), self.contrasts.get(b)) {
            (Some(x), Some(y)) => x.iter().any(|kind| y.contains(kind)),
            _ => false,
        }
    }

    /// Whether two concepts are opposites.
    pub(super) fn are_opposites(&self, a: Concept, b: Concept) -> bool {
        self.opposites.contains(&(a, b))
    }

    /// Whether the first concept is narrower than the second.
    pub(super) fn is_narrower(&self, a: Concept, b: Concept) -> bool {
        self.narrower.contains(&(a, b))
    }

    fn new(language: Language, stop: &'static str, common: &'static str) -> Self {
        let mut lexicon = Self { language, stems: Stems::new(language), ..Self::default() };
        lexicon.stop = words_of(stop).map(text::fold).collect();
        lexicon.common = words_of(common).map(|word| stem(language, &text::fold(word))).collect();
        lexicon
    }

    /// Notes that a word or phrase stands for a concept.
    fn add(&mut self, label: &str, concept: Concept) {
        let phrase = self.stems.of_label(label, &[' ', '-', '\'']);
        let known = match phrase.as_slice() {
            [] => return,
            [word] => Some(self.words.entry(word.to_string()).or_default()),
            _ => self.phrases.exactly_mut(&phrase),
        };
        match known {
            Some(concepts) if concepts.contains(&concept) => {}
            Some(concepts) => concepts.push(concept),
            None => self.phrases.add(phrase, vec![concept]),
        }
    }

    /// The concepts of a word or phrase; a new one when it has none yet.
    fn concepts_of(&mut self, label: &str, next: &mut Concept) -> Vec<Concept> {
        let stems = self.stems.of_label(label, &[' ', '-']);
        let found = match stems.as_slice() {
            [one] => self.words.get(&**one).cloned(),
            [_, ..] => self.phrases.exactly_mut(&stems).cloned(),
            [] => None,
        };
        found.unwrap_or_else(|| {
            let concept = *next;
            *next = next.saturating_add(1);
            self.add(label, concept);
            vec![concept]
        })
    }
}

fn words_of(list: &'static str) -> impl Iterator<Item = &'static str> {
    rows(list).flat_map(str::split_whitespace)
}

fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty())
}

/// Reads all tables. A row that cannot be read is passed over: the tests check that none is.
fn build() -> [Lexicon; 2] {
    let [stop_en, stop_nl] = STOP;
    let [common_en, common_nl] = COMMON;
    let mut english = Lexicon::new(Language::English, stop_en, common_en);
    let mut dutch = Lexicon::new(Language::Dutch, stop_nl, common_nl);
    let mut next: Concept = 0;
    for row in rows(CONCEPTS) {
        let mut columns = row.split('\t');
        for lexicon in [&mut english, &mut dutch] {
            for label in columns.next().unwrap_or_default().split(" | ").filter(|l| !l.trim().is_empty()) {
                lexicon.add(label, next);
            }
        }
        next = next.saturating_add(1);
    }
    let (mut opposites, mut narrower) = (FxHashSet::default(), FxHashSet::default());
    for (table, into, both_ways) in [(OPPOSITES, &mut opposites, true), (BROADER, &mut narrower, false)] {
        for row in rows(table) {
            let mut columns = row.split('\t');
            let (Some(language), Some(a), Some(b)) = (columns.next(), columns.next(), columns.next()) else {
                continue;
            };
            let lexicon = if language == "nl" { &mut dutch } else { &mut english };
            let mut all = |labels: &str| -> Vec<Concept> {
                let of_each: Vec<Vec<Concept>> =
                    labels.split(" | ").map(|label| lexicon.concepts_of(label, &mut next)).collect();
                meant_together(&of_each)
            };
            let (a, b) = (all(a), all(b));
            for x in &a {
                for y in &b {
                    into.insert((*x, *y));
                    if both_ways {
                        into.insert((*y, *x));
                    }
                }
            }
        }
    }
    for (stem, concepts) in &dutch.words {
        let form = letters(stem).collect::<String>();
        let known = dutch.forms.entry(form).or_default();
        known.extend(concepts);
        known.sort_unstable();
        known.dedup();
    }
    for (kind, row) in rows(CONTRASTS).enumerate() {
        let Some((language, words)) = row.split_once('\t') else { continue };
        let lexicon = if language == "nl" { &mut dutch } else { &mut english };
        for word in words.split_whitespace() {
            let stem = stem(lexicon.language, &text::fold(word));
            lexicon.contrasts.entry(stem).or_default().push(kind);
        }
    }
    // Relations hold between concepts, whatever the language.
    let (opposites, narrower) = (Arc::new(opposites), Arc::new(narrower));
    for lexicon in [&mut english, &mut dutch] {
        lexicon.stems = Stems::default();
        lexicon.opposites = Arc::clone(&opposites);
        lexicon.narrower = Arc::clone(&narrower);
    }
    [english, dutch]
}

/// Of the meanings of several words of a kind those that are meant: the ones that words share; of a word that shares
/// none its first. A word by itself is meant in all its meanings.
fn meant_together(of_each: &[Vec<Concept>]) -> Vec<Concept> {
    let shared = |concept: &Concept| of_each.iter().filter(|other| other.contains(concept)).count() > 1;
    let mut out = Vec::new();
    for concepts in of_each {
        let before = out.len();
        out.extend(concepts.iter().filter(|concept| of_each.len() == 1 || shared(concept)));
        if out.len() == before {
            out.extend(concepts.first());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::super::tokens::tokens;
    use super::super::related;
    use super::*;

    #[test]
    fn what_relates_two_words_does_not_depend_on_which_is_asked() {
        let lexicon = Lexicon::of(Language::English);
        let several: Vec<&Vec<Concept>> = lexicon.words.values().filter(|known| known.len() > 2).collect();
        for a in &several {
            for b in &several {
                let mirrored = related(lexicon, b, a).map(|it| (it.score, it.kinship.mirrored()));
                assert_eq!(
                    related(lexicon, a, b).map(|it| (it.score, it.kinship)),
                    mirrored,
                    "{a:?} / {b:?}"
                );
            }
        }
    }

    #[test]
    fn every_row_can_be_read() {
        for row in rows(CONCEPTS) {
            assert_eq!(row.matches('\t').count(), 1, "{row}");
        }
        for row in rows(OPPOSITES).chain(rows(BROADER)) {
            assert_eq!(row.split('\t').filter(|column| !column.trim().is_empty()).count(), 3, "{row}");
            assert!(row.starts_with("en\t") || row.starts_with("nl\t"), "{row}");
        }
    }

    #[test]
    fn nothing_is_its_own_opposite() {
        let lexicon = Lexicon::of(Language::English);
        assert_eq!(lexicon.opposites.iter().find(|(a, b)| a == b), None);
        assert_eq!(lexicon.narrower.iter().find(|(a, b)| a == b), None);
    }

    #[test]
    fn phrases_are_known_by_their_stems() {
        let lexicon = Lexicon::of(Language::English);
        let length =
            |text: &str| lexicon.phrase(&tokens(text, Language::English), 0).map(|(length, _)| length);
        assert_eq!(length("call taker in"), Some(2));
        assert_eq!(length("call in"), None);
    }
}
