//! What is known about single words, in one embedded file a language, read in place word by word: nothing is loaded at
//! start, and threads share it. `assets/lexicon/build/build.py` writes the files; what they are made of, and under
//! which licences, stands in `assets/lexicon/NOTICE.md`.
//!
//! All numbers are little-endian. In this order: the magic `WBWORDS1`; the number of words, of dimensions, of bytes of
//! names and of relations (four u32); where each name begins, and the end (u32); the length of each vector, 1 being the
//! median (f32); what brings its steps to unit length (f32); where the relations of each word begin (u32); how many of
//! them are its own meanings, near ones, higher ones and opposites (four u8 each); how common each word is (a u8: 25
//! for each power of ten a billion words); the relations (three bytes each); the names, sorted; the vectors (an i8 a
//! dimension).

use std::cmp::Ordering;
use std::sync::OnceLock;

use super::Kinship;
use crate::words::Language;

const ENGLISH: &[u8] = include_bytes!("../../../assets/lexicon/words_en.bin");
const DUTCH: &[u8] = include_bytes!("../../../assets/lexicon/words_nl.bin");

const MAGIC: &[u8] = b"WBWORDS1";
/// Numbers behind the magic.
const HEAD: usize = 4;
/// Bytes of a relation.
const RELATION: usize = 3;
/// Steps of the scale of how common a word is for each power of ten.
const STEPS: f64 = 25.0;

/// WordNet's meanings are numbered by part of speech: nouns, then verbs, then adjectives and adverbs; lemmas behind.
const VERBS: u32 = 82_115;
const ADJECTIVES: u32 = VERBS + 13_767;
const MEANINGS: u32 = ADJECTIVES + 18_156 + 3_621;

/// How many meanings a word has, at most six of each part of speech for each of its lemmas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::divergence) struct PartsOfSpeech {
    /// As a noun.
    pub(in crate::divergence) nouns: u8,
    /// As a verb.
    pub(in crate::divergence) verbs: u8,
    /// Altogether.
    pub(in crate::divergence) all: u8,
}

/// The least and the most that a word counts for by how rare it is, and the powers of ten a billion words in between.
const RARITY: (f64, f64) = (0.25, 1.0);
const COMMONEST: f64 = 7.0;
const RAREST: f64 = 3.5;

/// What is known about one word, taken out of the file into a shape in which it is quickly compared.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Known {
    vector: Vector,
    own: Relations,
    near: Relations,
    above: Relations,
    opposite: Relations,
    common: u8,
}

/// A direction in which words lie that are used alike, and how much it says: rare words say more.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::divergence) struct Vector {
    steps: Box<[i16]>,
    unit: f32,
    length: f32,
}

impl Vector {
    /// The cosine between two words of one language, -1 to 1.
    pub(super) fn cosine(&self, other: &Self) -> f64 {
        let dot = dot(&self.steps, &other.steps);
        #[allow(
            clippy::cast_precision_loss,
            reason = "at most 127 * 127 for each of some hundred dimensions"
        )]
        let dot = dot as f32;
        f64::from(dot * (self.unit * other.unit))
    }

    /// Adds the vector, as long as it is, to the sum of a text.
    pub(in crate::divergence) fn add_to(&self, sum: &mut Vec<f32>) {
        sum.resize(self.steps.len(), 0.0);
        let scale = self.unit * self.length;
        for (place, step) in sum.iter_mut().zip(&self.steps) {
            *place += f32::from(*step) * scale;
        }
    }
}

/// The sum of the products.
fn dot(a: &[i16], b: &[i16]) -> i32 {
    a.iter().zip(b).map(|(x, y)| i32::from(*x) * i32::from(*y)).sum()
}

/// Sorted numbers of meanings or lemmas, and a sieve: two lists whose sieves share no bit share no number.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Relations {
    numbers: Box<[u32]>,
    sieve: u64,
}

impl Relations {
    fn of(bytes: &[u8]) -> Self {
        let numbers: Box<[u32]> = bytes
            .chunks_exact(RELATION)
            .map(|three| three.iter().rev().fold(0, |number, byte| number << 8 | u32::from(*byte)))
            .collect();
        let sieve = numbers.iter().fold(0, |sieve, number| sieve | 1 << (number % 64));
        Self { numbers, sieve }
    }

    fn meet(&self, other: &Self) -> bool {
        if self.sieve & other.sieve == 0 {
            return false;
        }
        let (few, many) =
            if self.numbers.len() < other.numbers.len() { (self, other) } else { (other, self) };
        few.numbers
            .iter()
            .any(|number| many.sieve >> (number % 64) & 1 == 1 && many.numbers.binary_search(number).is_ok())
    }
}

impl Known {
    /// What is known about a folded word.
    pub(super) fn of(language: Language, word: &str) -> Option<Self> {
        static ALL: OnceLock<[Table; 2]> = OnceLock::new();
        let [english, dutch] = ALL.get_or_init(|| [Table::of(ENGLISH), Table::of(DUTCH)]);
        match language {
            Language::English => english,
            Language::Dutch => dutch,
        }
        .find(word)
    }

    /// Its vector.
    pub(super) const fn vector(&self) -> &Vector {
        &self.vector
    }

    /// Whether it can mean somebody: one of its meanings lies under that of a person, or of one who works. `None` of a
    /// word without meanings.
    pub(super) fn is_person(&self) -> Option<bool> {
        static PERSONS: OnceLock<Vec<Known>> = OnceLock::new();
        let persons = PERSONS.get_or_init(|| {
            // A broader meaning is at most three steps away: a plumber lies further from a person than from a worker.
            let words = [
                "someone",
                "worker",
                "workman",
                "employee",
                "professional",
                "official",
                "craftsman",
                "expert",
            ];
            words.into_iter().filter_map(|word| Self::of(Language::English, word)).collect()
        });
        (!self.own.numbers.is_empty()).then(|| persons.iter().any(|person| self.above.meet(&person.own)))
    }

    /// How much it counts by how rare it is, 0 to 1.
    pub(super) fn rarity(&self) -> f64 {
        let zipf = f64::from(self.common) / STEPS;
        let (least, most) = RARITY;
        let share = ((COMMONEST - zipf) / (COMMONEST - RAREST)).clamp(0.0, 1.0);
        (most - least).mul_add(share, least)
    }

    /// How many of its meanings are those of nouns and of verbs, of all that are known.
    pub(super) fn parts_of_speech(&self) -> PartsOfSpeech {
        let mut out = PartsOfSpeech::default();
        for number in self.own.numbers.iter().copied().take_while(|number| *number < MEANINGS) {
            out.nouns += u8::from(number < VERBS);
            out.verbs += u8::from((VERBS..ADJECTIVES).contains(&number));
            out.all += 1;
        }
        out
    }

    /// Whether both lie under one broader meaning.
    pub(super) fn has_broader_with(&self, other: &Self) -> bool {
        self.above.meet(&other.above)
    }

    /// How it is kin to another word of the language, by their meanings; `None` when they have nothing in common.
    pub(super) fn kinship(&self, other: &Self) -> Option<Kinship> {
        if self.opposite.meet(&other.own) || other.opposite.meet(&self.own) {
            Some(Kinship::Opposite)
        } else if self.own.meet(&other.own) || self.near.meet(&other.own) || other.near.meet(&self.own) {
            Some(Kinship::Synonym)
        } else if self.above.meet(&other.own) {
            Some(Kinship::Narrower)
        } else if other.above.meet(&self.own) {
            Some(Kinship::Broader)
        } else {
            None
        }
    }
}

/// Where the parts of a file begin.
struct Table {
    bytes: &'static [u8],
    words: usize,
    dimensions: usize,
    ends: usize,
    lengths: usize,
    units: usize,
    starts: usize,
    counts: usize,
    common: usize,
    relations: usize,
    names: usize,
    vectors: usize,
}

impl Table {
    fn of(bytes: &'static [u8]) -> Self {
        let head = |at: usize| number(bytes, MAGIC.len() + 4 * at);
        let (words, dimensions, names_length, relations_length) = (head(0), head(1), head(2), head(3));
        let ends = MAGIC.len() + 4 * HEAD;
        let lengths = ends + 4 * (words + 1);
        let units = lengths + 4 * words;
        let starts = units + 4 * words;
        let counts = starts + 4 * words;
        let common = counts + 4 * words;
        let relations = common + words;
        let names = relations + RELATION * relations_length;
        let vectors = names + names_length;
        Self {
            bytes,
            words,
            dimensions,
            ends,
            lengths,
            units,
            starts,
            counts,
            common,
            relations,
            names,
            vectors,
        }
    }

    fn name(&self, at: usize) -> &'static [u8] {
        let (start, end) =
            (number(self.bytes, self.ends + 4 * at), number(self.bytes, self.ends + 4 * at + 4));
        self.bytes.get(self.names + start..self.names + end).unwrap_or_default()
    }

    fn find(&self, word: &str) -> Option<Known> {
        let (mut low, mut high) = (0, self.words);
        while low < high {
            let middle = usize::midpoint(low, high);
            match self.name(middle).cmp(word.as_bytes()) {
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
                Ordering::Equal => return self.row(middle),
            }
        }
        None
    }

    fn row(&self, at: usize) -> Option<Known> {
        let vector = self.vectors + at * self.dimensions;
        let mut start = self.relations + RELATION * number(self.bytes, self.starts + 4 * at);
        let mut next = |list: usize| {
            let count = usize::from(*self.bytes.get(self.counts + 4 * at + list)?);
            let bytes = self.bytes.get(start..start + RELATION * count)?;
            start += RELATION * count;
            Some(Relations::of(bytes))
        };
        Some(Known {
            own: next(0)?,
            near: next(1)?,
            above: next(2)?,
            opposite: next(3)?,
            vector: Vector {
                steps: self
                    .bytes
                    .get(vector..vector + self.dimensions)?
                    .iter()
                    .map(|step| i16::from(step.cast_signed()))
                    .collect(),
                unit: real(self.bytes, self.units + 4 * at),
                length: real(self.bytes, self.lengths + 4 * at),
            },
            common: *self.bytes.get(self.common + at)?,
        })
    }
}

fn number(bytes: &[u8], at: usize) -> usize {
    usize::try_from(u32::from_le_bytes(four(bytes, at))).unwrap_or_default()
}

fn real(bytes: &[u8], at: usize) -> f32 {
    f32::from_le_bytes(four(bytes, at))
}

fn four(bytes: &[u8], at: usize) -> [u8; 4] {
    bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn of(word: &str) -> Known {
        Known::of(Language::English, word).unwrap_or_else(|| panic!("{word} is not known"))
    }

    #[rstest]
    #[case("car", "automobile", Some(Kinship::Synonym))]
    #[case("children", "kids", Some(Kinship::Synonym))]
    #[case("dog", "animal", Some(Kinship::Narrower))]
    #[case("animal", "dog", Some(Kinship::Broader))]
    #[case("alive", "dead", Some(Kinship::Opposite))]
    #[case("dog", "constitution", None)]
    fn a_thesaurus_tells_how_words_are_kin(
        #[case] a: &str,
        #[case] b: &str,
        #[case] kinship: Option<Kinship>,
    ) {
        assert_eq!(of(a).kinship(&of(b)), kinship);
        assert_eq!(of(b).kinship(&of(a)), kinship.map(Kinship::mirrored));
    }

    #[rstest]
    #[case(Language::English, "hospital", "clinic", "banana")]
    #[case(Language::English, "police", "constable", "violin")]
    #[case(Language::Dutch, "ziekenhuis", "kliniek", "banaan")]
    #[case(Language::Dutch, "gemeente", "stad", "viool")]
    fn words_that_are_used_alike_lie_nearer(
        #[case] language: Language,
        #[case] word: &str,
        #[case] near: &str,
        #[case] far: &str,
    ) {
        let vector = |word| Known::of(language, word).map(|known| known.vector).unwrap();
        let (near, far) = (vector(word).cosine(&vector(near)), vector(word).cosine(&vector(far)));
        assert!(near > far + 0.1, "{near} {far}");
        let itself = vector(word).cosine(&vector(word));
        assert!((itself - 1.0).abs() < 1e-3, "{itself}");
    }

    #[rstest]
    #[case("carries", true, false)]
    #[case("bring", true, false)]
    #[case("constitution", false, true)]
    #[case("officers", false, true)]
    #[case("tall", false, false)]
    fn meanings_tell_parts_of_speech(#[case] word: &str, #[case] verb: bool, #[case] noun: bool) {
        let parts = of(word).parts_of_speech();
        assert_eq!((2 * parts.verbs > parts.all, 2 * parts.nouns > parts.all), (verb, noun), "{parts:?}");
    }

    #[test]
    fn a_thesaurus_tells_persons_from_things() {
        assert!(["inspector", "nurse", "aunt"].iter().all(|word| of(word).is_person() == Some(true)));
        assert!(["teapot", "street", "weekend"].iter().all(|word| of(word).is_person() == Some(false)));
    }

    #[test]
    fn rare_words_count_more() {
        assert!(of("the").rarity() < of("person").rarity());
        assert!(of("person").rarity() < of("magistrate").rarity());
    }

    #[test]
    fn what_is_not_in_the_table_is_not_known() {
        for word in ["", "zzzzqqqq", "\u{0}", "two words"] {
            assert_eq!(Known::of(Language::English, word), None, "{word}");
        }
    }

    #[test]
    fn every_row_of_both_files_can_be_read_and_found() {
        for (language, bytes) in [(Language::English, ENGLISH), (Language::Dutch, DUTCH)] {
            assert!(bytes.starts_with(MAGIC));
            let table = Table::of(bytes);
            assert_eq!(table.vectors + table.words * table.dimensions, bytes.len());
            for at in 0..table.words {
                let name = std::str::from_utf8(table.name(at)).unwrap();
                assert_eq!(crate::domain::text::fold(name), name);
                assert_eq!(Known::of(language, name), table.row(at), "{name}");
            }
        }
    }
}
