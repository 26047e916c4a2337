//! How alike two words are. One entry point, [`similarity`], and one value, [`Likeness`]: whatever
//! else is learnt about words later comes in behind it.
//!
//! Knowledge comes from our own tables in `assets/lexicon` (concepts with their English and Dutch
//! words, opposites, narrower and broader words, words that carry little or no content), which are
//! read once, on first use; and where these say nothing from a thesaurus and from vectors, which are read in
//! place (`table`).

mod labels;
mod met;
mod stems;
mod table;
mod tables;

use rust_stemmers::{Algorithm, Stemmer};

use super::phrases::Key;
use super::shape::Shape;
use super::shared_text::Text;
use super::without;
use crate::words::Language;

pub(super) use labels::{Actor, ActorKind, Labels, ScopeValue};
use met::{Met, Number};
pub(super) use stems::Stems;
use table::Known;
pub(super) use table::{PartsOfSpeech, Vector};
pub(super) use tables::Lexicon;

/// Number of a meaning that several words share.
pub(super) type Concept = u16;

/// A word as the lexicon knows it.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// Its own: no other word has it.
    number: Number,
    /// In which language.
    pub(super) language: Language,
    /// Folded; of several words their stems.
    pub(super) text: Text,
    /// The stem.
    pub(super) stem: Text,
    /// What its letters make, and those of its stem: by these phrases are found that begin with it.
    pub(super) key: Key,
    pub(super) stem_key: Key,
    /// What its letters tell.
    pub(super) shape: Shape,
    /// Whether it has no content of its own.
    pub(super) is_stop: bool,
    /// Whether it occurs in definitions of anything.
    pub(super) is_common: bool,
    /// What it can mean.
    pub(super) concepts: &'static [Concept],
    /// What is known about it beyond our own tables; nothing of phrases and of words that are rare.
    known: Option<Known>,
}

impl PartialEq for Word {
    /// What is known of a word follows from its language and its letters.
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number || self.language == other.language && self.text == other.text
    }
}

impl Word {
    /// How much it counts by how rare it is, 0 to 1; nothing of what is not known.
    pub(super) fn rarity(&self) -> Option<f64> {
        self.known.as_ref().map(Known::rarity)
    }

    /// Whether a thesaurus knows it for somebody; `None` of a word that it does not know.
    pub(super) fn is_person(&self) -> Option<bool> {
        self.known.as_ref().and_then(Known::is_person)
    }

    /// Its vector.
    pub(super) fn vector(&self) -> Option<&Vector> {
        self.known.as_ref().filter(|_| !without::VECTORS).map(Known::vector)
    }

    /// Its parts of speech; none where a thesaurus says nothing of it.
    pub(super) fn parts_of_speech(&self) -> PartsOfSpeech {
        self.known.as_ref().map_or_else(PartsOfSpeech::default, Known::parts_of_speech)
    }
}

/// How two words are kin, seen from the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kinship {
    /// Nothing in common that we know of.
    None,
    /// The opposite.
    Opposite,
    /// Of the same make: a shared stem or part of a compound.
    Akin,
    /// The first says more precisely what the second says.
    Narrower,
    /// The first says more broadly what the second says.
    Broader,
    /// Another word for it.
    Synonym,
    /// The same word.
    Same,
}

impl Kinship {
    /// Seen from the second.
    pub(super) const fn mirrored(self) -> Self {
        match self {
            Self::Narrower => Self::Broader,
            Self::Broader => Self::Narrower,
            other => other,
        }
    }
}

/// How alike two words are, and why.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Likeness {
    /// 0 to 1. Opposites are about the same thing: they score as words that are akin do.
    pub(super) score: f64,
    /// Why.
    pub(super) kinship: Kinship,
}

impl Likeness {
    /// Nothing in common.
    pub(super) const NONE: Self = Self { score: 0.0, kinship: Kinship::None };
    /// The same.
    pub(super) const SAME: Self = Self { score: 1.0, kinship: Kinship::Same };
}

/// Likeness of two words with a meaning in common.
const SYNONYM: f64 = 0.9;
/// Likeness of two words that a thesaurus gives a meaning in common.
const MEANING_SHARED: f64 = 0.85;
/// From this cosine on two words are akin.
const LEAST_COSINE: f64 = 0.6;
/// What such a cosine counts for.
const COSINE: f64 = 0.8;
/// Likeness of a word and a broader one.
const BROADER: f64 = 0.5;
/// Likeness of a word and its opposite.
const OPPOSITE: f64 = 0.4;
/// Likeness of a compound and its head (`crisisdienst`, `dienst`).
const HEAD: f64 = 0.6;
/// Likeness of words that grow from the same long stem (`residence`, `resident`).
const AKIN: f64 = 0.6;
/// The shortest head of a compound, in letters.
const SHORTEST_HEAD: usize = 4;
/// The shortest verb without its endings, in letters.
const SHORTEST_VERB: usize = 3;
/// The shortest stem in which a slip of the pen is seen, in letters.
const SHORTEST_MISSPELT: usize = 5;
/// The shortest shared beginning of words that are akin, in letters.
const SHORTEST_ROOT: usize = 5;

/// How alike two words are.
pub(super) fn similarity(a: &Word, b: &Word) -> Likeness {
    met::of(a, b, meet).likeness
}

/// How near two words are by the company they keep, 0 to 1; the same word and words for the same in full.
pub(super) fn nearness(a: &Word, b: &Word) -> f64 {
    met::of(a, b, meet).nearness
}

/// Compares two words that this thread has not compared before.
fn meet(a: &Word, b: &Word) -> Met {
    let cosine = match (a.vector(), b.vector()) {
        (Some(x), Some(y)) if a.language == b.language => x.cosine(y),
        _ => 0.0,
    };
    Met { likeness: likeness(a, b, cosine), nearness: nearness_of(a, b, cosine) }
}

fn likeness(a: &Word, b: &Word, cosine: f64) -> Likeness {
    let same_language = a.language == b.language;
    if same_language && a.stem == b.stem {
        return Likeness::SAME;
    }
    if a.concepts.iter().any(|concept| b.concepts.contains(concept)) {
        return Likeness { score: SYNONYM, kinship: Kinship::Synonym };
    }
    let lexicon = Lexicon::of(a.language);
    if let Some(related) = related(lexicon, a.concepts, b.concepts) {
        return related;
    }
    let by_shape = by_shape(a, b, same_language);
    match (&a.known, &b.known) {
        (Some(x), Some(y))
            if same_language && !matches!(by_shape.kinship, Kinship::Opposite | Kinship::Synonym) =>
        {
            let known = by_knowledge(x, y, cosine);
            if known.kinship == Kinship::Opposite && lexicon.merely_differ(&a.stem, &b.stem) {
                return Likeness { score: AKIN, kinship: Kinship::Akin };
            }
            if known.score > by_shape.score || known.kinship == Kinship::Opposite { known } else { by_shape }
        }
        _ if same_language && by_shape.score < SYNONYM && is_misspelt(&a.stem, &b.stem) => {
            Likeness { score: SYNONYM, kinship: Kinship::Synonym }
        }
        _ => by_shape,
    }
}

/// How what one word can mean is related to what another can. Words of several meanings may be related in several ways:
/// opposites come first, whichever word is asked about the other.
fn related(lexicon: &Lexicon, a: &[Concept], b: &[Concept]) -> Option<Likeness> {
    let any = |holds: &dyn Fn(Concept, Concept) -> bool| a.iter().any(|x| b.iter().any(|y| holds(*x, *y)));
    if any(&|x, y| lexicon.are_opposites(x, y)) {
        return Some(Likeness { score: OPPOSITE, kinship: Kinship::Opposite });
    }
    let narrower = any(&|x, y| lexicon.is_narrower(x, y));
    let broader = any(&|x, y| lexicon.is_narrower(y, x));
    let kinship = match (narrower, broader) {
        (true, false) => Kinship::Narrower,
        (false, true) => Kinship::Broader,
        (true, true) => Kinship::Akin,
        (false, false) => return None,
    };
    Some(Likeness { score: BROADER, kinship })
}

/// Whether two words, of which one is not known, differ by a slip of the pen: a letter more, less or other, or two
/// that have changed places.
fn is_misspelt(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let long = a.len().min(b.len()) >= SHORTEST_MISSPELT && a.len().abs_diff(b.len()) <= 1;
    if !long || a.first() != b.first() || !a.iter().chain(b).all(u8::is_ascii_alphabetic) {
        return false;
    }
    let before = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(before..).unwrap_or_default(), b.get(before..).unwrap_or_default());
    let behind = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(..a.len() - behind), b.get(..b.len() - behind));
    match (a.unwrap_or_default(), b.unwrap_or_default()) {
        // Endings differ for other reasons.
        _ if behind == 0 => false,
        ([] | [_], [] | [_]) => true,
        ([one, other], [x, y]) => one == y && other == x,
        _ => false,
    }
}

/// Whether two English stems are one word as it is written on either side of the ocean: `organis`, `organiz`.
fn is_other_spelling(a: &str, b: &str) -> bool {
    let letter = |letter: u8| if letter == b'z' { b's' } else { letter };
    a.len() == b.len() && a.len() >= SHORTEST_ROOT && a.bytes().map(letter).eq(b.bytes().map(letter))
}

fn nearness_of(a: &Word, b: &Word, cosine: f64) -> f64 {
    if a.language == b.language && a.stem == b.stem || a.concepts.iter().any(|one| b.concepts.contains(one)) {
        return 1.0;
    }
    cosine.max(0.0)
}

/// Whether a thesaurus puts two words under one broader meaning: two kinds of one thing.
pub(super) fn are_sisters(a: &Word, b: &Word) -> bool {
    match (&a.known, &b.known) {
        (Some(x), Some(y)) => a.language == b.language && x.kinship(y).is_none() && x.has_broader_with(y),
        _ => false,
    }
}

/// What a thesaurus and the company that words keep tell.
fn by_knowledge(a: &Known, b: &Known, cosine: f64) -> Likeness {
    let by_company = if cosine >= LEAST_COSINE { COSINE * cosine } else { 0.0 };
    match a.kinship(b).filter(|_| !without::THESAURUS) {
        Some(kinship @ Kinship::Opposite) => Likeness { score: OPPOSITE, kinship },
        Some(kinship @ Kinship::Synonym) => Likeness { score: MEANING_SHARED, kinship },
        Some(kinship) => Likeness { score: BROADER.max(by_company), kinship },
        None if by_company > 0.0 => Likeness { score: by_company, kinship: Kinship::Akin },
        None => Likeness::NONE,
    }
}

/// What the letters alone tell. Words of different languages only when they are the same letters.
fn by_shape(a: &Word, b: &Word, same_language: bool) -> Likeness {
    if !same_language {
        let alike = a.stem == b.stem && a.stem.chars().count() >= SHORTEST_HEAD;
        return if alike { Likeness { score: SYNONYM, kinship: Kinship::Synonym } } else { Likeness::NONE };
    }
    if a.language == Language::Dutch {
        if is_head(&a.stem, &b.stem) || is_separable(&b.stem, &a.stem) {
            return Likeness { score: HEAD, kinship: Kinship::Broader };
        }
        if is_head(&b.stem, &a.stem) || is_separable(&a.stem, &b.stem) {
            return Likeness { score: HEAD, kinship: Kinship::Narrower };
        }
    }
    let forms = || is_other_form(&a.stem, &b.stem) || is_participle(a, b) || is_participle(b, a);
    let is_noun = |word: &Word| NOUNS.contains(&word.stem.as_str());
    if a.language == Language::Dutch && forms() && !is_noun(a) && !is_noun(b) {
        return Likeness { score: SYNONYM, kinship: Kinship::Synonym };
    }
    if a.language == Language::English && is_other_spelling(&a.stem, &b.stem) {
        return Likeness { score: SYNONYM, kinship: Kinship::Synonym };
    }
    if is_denied(a, b) || is_denied(b, a) {
        return Likeness { score: OPPOSITE, kinship: Kinship::Opposite };
    }
    let shared = a.stem.bytes().zip(b.stem.bytes()).take_while(|(x, y)| x == y).count();
    let longest = a.stem.len().max(b.stem.len());
    if shared >= SHORTEST_ROOT && shared * 4 >= longest * 3 {
        return Likeness { score: AKIN, kinship: Kinship::Akin };
    }
    Likeness::NONE
}

/// Stems that only look as if they denied another.
const MERELY_LIKE: [&str; 8] =
    ["unless", "ongeval", "onweer", "onkost", "onkosten", "onding", "ongedierte", "onlust"];

/// Whether the first is the second with what denies it: `unsafe`, `onveilig`, `jobless`.
fn is_denied(a: &Word, b: &Word) -> bool {
    let (whole, rest) = (a.stem.as_str(), b.stem.as_str());
    if rest.len() < SHORTEST_HEAD {
        return false;
    }
    let joins = |first: &str, last: &str| {
        whole.len() == first.len() + last.len() && whole.starts_with(first) && whole.ends_with(last)
    };
    let begins = match a.language {
        Language::English => ["un", "non"].iter().any(|prefix| joins(prefix, rest)),
        Language::Dutch => ["on", "niet"].iter().any(|prefix| {
            joins(prefix, rest) || whole.strip_prefix(prefix).is_some_and(|own| is_other_form(own, rest))
        }),
    };
    let endings: &[&str] = match a.language {
        Language::English => &["less"],
        Language::Dutch => &["loos", "loz"],
    };
    endings.iter().any(|ending| joins(rest, ending)) || begins && !MERELY_LIKE.contains(&whole)
}

/// Whether two Dutch stems are forms of one verb, which the stemmer leaves apart: `spring` and `springt`, `dans` and
/// `gedanst`.
fn is_other_form(a: &str, b: &str) -> bool {
    let (of_a, of_b) = (verb_forms(a), verb_forms(b));
    of_a.iter().any(|x| of_b.iter().any(|y| letters(x).eq(letters(y)) && letters(x).count() >= SHORTEST_VERB))
}

/// Whether the first is a participle that the stemmer leaves apart from its verb: `gewassen` of `wassen`, `aangevraagd` of
/// `aanvragen`.
fn is_participle(a: &Word, b: &Word) -> bool {
    let strong = || {
        let bare = a.stem.strip_prefix("ge").filter(|_| a.text.ends_with("en"))?;
        Some(letters(bare).eq(letters(&b.stem)) && letters(bare).count() >= SHORTEST_VERB)
    };
    let parted = |first: &str| {
        let (own, other) = (a.stem.strip_prefix(first)?.strip_prefix("ge")?, b.stem.strip_prefix(first)?);
        Some(is_same_verb(own, other))
    };
    strong() == Some(true) || SEPARABLE.iter().any(|first| parted(first) == Some(true))
}

/// Stems of nouns that only look like a participle: of two words alone, that they name things is more likely.
const NOUNS: [&str; 12] = [
    "geval", "gevall", "gevar", "gebied", "gezin", "gezinn", "gewer", "gebouw", "gevecht", "geschenk",
    "gestalt", "gedacht",
];

/// What separable Dutch verbs begin with.
pub(super) const SEPARABLE: [&str; 20] = [
    "af", "aan", "op", "uit", "in", "toe", "mee", "na", "om", "over", "door", "weg", "terug", "voor", "bij",
    "dicht", "los", "vast", "neer", "rond",
];

/// Whether the first is the second with what Dutch puts at the end of a clause: `afrent` for `rent … af`.
fn is_separable(a: &str, b: &str) -> bool {
    SEPARABLE.iter().filter_map(|prefix| a.strip_prefix(prefix)).any(|rest| is_same_verb(rest, b))
}

fn is_same_verb(a: &str, b: &str) -> bool {
    a == b && a.len() >= SHORTEST_VERB || is_other_form(a, b)
}

/// What a stem can be without what marks the form of a verb: all of it, without `-t`, without `ge-` as well, without
/// `-end`.
fn verb_forms(stem: &str) -> [&str; 4] {
    let ended = stem.strip_suffix(['t', 'd']).unwrap_or(stem);
    let participle = (ended != stem).then(|| ended.strip_prefix("ge")).flatten();
    let present = stem.strip_suffix("end").filter(|verb| verb.len() > SHORTEST_VERB);
    [stem, ended, participle.unwrap_or(ended), present.unwrap_or(ended)]
}

/// Letters, of doubled ones one, and as they sound at the end of a word: `loop`, `lop`; `wijz`, `wijs`.
fn letters(stem: &str) -> impl Iterator<Item = char> + '_ {
    let mut last = None;
    let sounds = |letter| match letter {
        'z' => 's',
        'v' => 'f',
        other => other,
    };
    stem.chars().map(sounds).filter(move |letter| last.replace(*letter) != Some(*letter))
}

/// Whether `head` ends the compound `word`.
fn is_head(head: &str, word: &str) -> bool {
    head.len() >= SHORTEST_HEAD && word.len() >= head.len() + 3 && word.ends_with(head)
}

/// Words that a stemmer takes for forms of another: `uitsluitend` says only, `uitsluiten` says not.
const UNSTEMMED: [&str; 2] = ["uitsluitend", "uitsluitende"];

/// The stem of a folded word.
fn stem(language: Language, word: &str) -> String {
    if UNSTEMMED.contains(&word) {
        return word.to_owned();
    }
    let algorithm = match language {
        Language::English => Algorithm::English,
        Language::Dutch => Algorithm::Dutch,
    };
    Stemmer::create(algorithm).stem(word).into_owned()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn of(language: Language, a: &str, b: &str) -> Likeness {
        let lexicon = Lexicon::of(language);
        similarity(&lexicon.word(a), &lexicon.word(b))
    }

    #[rstest]
    #[case("offers", "offered", Kinship::Same)]
    #[case("offer", "provide", Kinship::Synonym)]
    #[case("constable", "officer", Kinship::Narrower)]
    #[case("vehicle", "car", Kinship::Broader)]
    #[case("indoors", "outdoors", Kinship::Opposite)]
    #[case("armed", "unarmed", Kinship::Opposite)]
    #[case("man", "woman", Kinship::Akin)]
    #[case("police", "teapot", Kinship::None)]
    #[case("organised", "organized", Kinship::Synonym)]
    #[case("separated", "seperated", Kinship::Synonym)]
    #[case("battery", "batery", Kinship::Synonym)]
    #[case("castle", "cattle", Kinship::None)]
    fn english_words(#[case] a: &str, #[case] b: &str, #[case] kinship: Kinship) {
        assert_eq!(of(Language::English, a, b).kinship, kinship);
        assert_eq!(of(Language::English, b, a).kinship, kinship.mirrored());
    }

    #[rstest]
    #[case("melding", "meldingen", Kinship::Same)]
    #[case("oproep", "telefoontje", Kinship::Synonym)]
    #[case("crisisdienst", "dienst", Kinship::Narrower)]
    #[case("altijd", "nooit", Kinship::Opposite)]
    #[case("verleent", "weigert", Kinship::Opposite)]
    #[case("loopt", "lopen", Kinship::Synonym)]
    #[case("gedanst", "danst", Kinship::Synonym)]
    #[case("gewassen", "wassen", Kinship::Synonym)]
    #[case("geval", "vallen", Kinship::None)]
    #[case("gevallen", "vallen", Kinship::None)]
    #[case("gevaren", "varen", Kinship::None)]
    #[case("gebieden", "bieden", Kinship::None)]
    #[case("opgebiecht", "opbiechten", Kinship::Synonym)]
    #[case("opgebiecht", "aanbiechten", Kinship::None)]
    #[case("afrent", "rent", Kinship::Narrower)]
    #[case("ongeval", "geval", Kinship::None)]
    #[case("gemeente", "theepot", Kinship::None)]
    fn dutch_words(#[case] a: &str, #[case] b: &str, #[case] kinship: Kinship) {
        assert_eq!(of(Language::Dutch, a, b).kinship, kinship);
        assert_eq!(of(Language::Dutch, b, a).kinship, kinship.mirrored());
    }

    #[test]
    fn sisters_are_two_kinds_of_one_thing() {
        let lexicon = Lexicon::of(Language::English);
        let sisters = |a: &str, b: &str| are_sisters(&lexicon.word(a), &lexicon.word(b));
        assert!(sisters("cellar", "attic") && sisters("church", "mosque"));
        assert!(
            !sisters("dog", "animal") && !sisters("lawyer", "attorney") && !sisters("dog", "constitution")
        );
    }

    #[test]
    fn words_of_two_languages_meet_in_a_concept() {
        let english = Lexicon::of(Language::English).word("municipality");
        let dutch = Lexicon::of(Language::Dutch).word("gemeente");
        assert_eq!(similarity(&english, &dutch).kinship, Kinship::Synonym);
    }

    #[test]
    fn what_turns_a_meaning_round_is_never_dropped() {
        for word in ["not", "no", "must", "may", "within", "only", "under", "two", "without", "except"] {
            assert!(!Lexicon::of(Language::English).word(word).is_stop, "{word}");
        }
        for word in ["niet", "geen", "mag", "moet", "binnen", "alleen", "onder", "twee", "zonder"] {
            assert!(!Lexicon::of(Language::Dutch).word(word).is_stop, "{word}");
        }
    }
}
