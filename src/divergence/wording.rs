//! A text as it is aligned: atoms (a word, a known phrase, a duration, a figure), each with its weight
//! and its polarity, and chunks of atoms that belong together.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::direction::{Direction, cosine};
use super::facts::{Manners, Things};
use super::lexicon::{self, Kinship, Lexicon, Likeness, ScopeValue, Vector, Word};
use super::phrase::steady;
use super::quantity::{
    Clock, Duration, Figure, comparator_after, comparator_before, duration_at, figures_in, is_unit_of_time,
};
use super::shared_text::Text;
use super::tokens::{Kind, MOST_WORDS, Token, joined, text_at, tokens};
use crate::words::Language;

/// What an atom means.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Sense {
    /// A word or a known phrase with content.
    Content(Arc<Word>),
    /// A word without content.
    Function,
    /// How long.
    Time(Duration),
    /// How old, how much, how many.
    Figure(Figure),
    /// A comma, a bracket.
    Mark,
}

/// The smallest stretch that is aligned.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Atom {
    /// Its tokens.
    pub(super) tokens: Range<usize>,
    /// What it means.
    pub(super) sense: Sense,
    /// Folded text.
    pub(super) text: Text,
    /// How much it counts, 0 to 1.
    pub(super) weight: f64,
    /// Whether an odd number of negations reaches it.
    pub(super) negated: bool,
    /// The number of the atom that negates it.
    pub(super) denier: Option<usize>,
    /// Number of the stretch between commas and full stops.
    pub(super) part: usize,
    /// Whether its word can be what denies something.
    pub(super) may_deny: bool,
}

impl Atom {
    /// Whether it has content.
    pub(super) const fn has_content(&self) -> bool {
        matches!(self.sense, Sense::Content(_)) || self.is_quantity()
    }

    /// Whether it is a mark and no word.
    pub(super) const fn is_mark(&self) -> bool {
        matches!(self.sense, Sense::Mark)
    }

    /// Whether it is a time or a figure.
    pub(super) const fn is_quantity(&self) -> bool {
        matches!(self.sense, Sense::Time(_) | Sense::Figure(_))
    }
}

/// The text of the atom at a place; empty beyond the end, so that readers can look ahead freely.
pub(super) fn atom_text(atoms: &[Atom], at: usize) -> &str {
    atoms.get(at).map_or("", |atom| atom.text.as_str())
}

/// A text ready for alignment.
#[derive(Debug, Clone)]
pub(super) struct Wording {
    /// In which language.
    pub(super) language: Language,
    /// Its tokens.
    pub(super) tokens: Vec<Token>,
    /// Its atoms, in order; every token lies in exactly one.
    pub(super) atoms: Vec<Atom>,
    /// Durations that are told as such, with their tokens.
    pub(super) times: Vec<(Range<usize>, Duration)>,
    /// Figures, with their tokens.
    pub(super) figures: Vec<Figure>,
    /// What lies behind the last word that is compared, in characters; when the text is that long.
    pub(super) tail: Option<Range<usize>>,
    /// Tells it from all other texts that have been read.
    pub(super) number: Number,
    /// What it leaves free, as a range of atoms.
    pub(super) free: Followed<Option<Range<usize>>>,
    /// The values of scope that it tells, with the words for them.
    pub(super) scopes: Followed<BTreeMap<ScopeValue, String>>,
    /// How it says that something is done or stands.
    pub(super) manners: Followed<Manners>,
    /// What it says is had or lacked.
    pub(super) things: Followed<Things>,
    chunks: Followed<Vec<Range<usize>>>,
    /// Where the words of each chunk point together.
    directions: Followed<Vec<Followed<Direction>>>,
    sum: Followed<Direction>,
    weight: Followed<f64>,
}

/// The number of a text that has been read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Number(u64);

impl Number {
    /// One that no text has yet.
    fn next() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

/// What follows from the rest of a text, found when somebody first asks for it: few texts are asked.
#[derive(Debug, Clone)]
pub(super) struct Followed<T>(OnceCell<T>);

impl<T> Followed<T> {
    /// It, as it is found where nobody has asked yet.
    pub(super) fn get(&self, find: impl FnOnce() -> T) -> &T {
        self.0.get_or_init(find)
    }
}

impl<T> Default for Followed<T> {
    fn default() -> Self {
        Self(OnceCell::new())
    }
}

/// Whether two texts are in one language: what holds of a text of either may not depend on which comes first.
pub(super) fn are_both_in(language: Language, a: &Wording, b: &Wording) -> bool {
    a.language == language && b.language == language
}

impl PartialEq for Wording {
    /// What follows from the rest need not be compared.
    fn eq(&self, other: &Self) -> bool {
        (self.language, &self.tail) == (other.language, &other.tail)
            && (&self.tokens, &self.atoms) == (&other.tokens, &other.atoms)
            && (&self.times, &self.figures) == (&other.times, &other.figures)
    }
}

impl Wording {
    /// Reads a text.
    pub(super) fn of(text: &str, language: Language) -> Self {
        Self::of_tokens(text, tokens(text, language), language)
    }

    /// Reads a text that has been cut into tokens.
    pub(super) fn of_tokens(text: &str, tokens: Vec<Token>, language: Language) -> Self {
        let figures = figures_in(&tokens, language);
        let times = times(&tokens, &figures, language);
        let mut atoms = atoms(&tokens, &times, &figures, language);
        if language == Language::Dutch {
            join_separable(&mut atoms, &tokens);
        }
        super::negation::mark(&mut atoms, &tokens, language);
        let tail = (tokens.len() >= MOST_WORDS)
            .then(|| tokens.last().map_or(0, |token| token.end)..text.trim_end().chars().count())
            .filter(|tail| !tail.is_empty());
        Self {
            language,
            tokens,
            atoms,
            times,
            figures,
            tail,
            number: Number::next(),
            free: Followed::default(),
            scopes: Followed::default(),
            manners: Followed::default(),
            things: Followed::default(),
            chunks: Followed::default(),
            directions: Followed::default(),
            sum: Followed::default(),
            weight: Followed::default(),
        }
    }

    /// Its chunks, as ranges of atoms, in order; every atom that is no mark lies in exactly one.
    pub(super) fn chunks(&self) -> &[Range<usize>] {
        self.chunks.get(|| super::chunk::chunks(&self.atoms, &self.tokens, self.language))
    }

    /// Where its words point together.
    pub(super) fn sum(&self) -> &Direction {
        self.sum.get(|| Direction::of(vectors(&self.tokens)))
    }

    /// The tokens of some of its atoms.
    pub(super) fn tokens_of(&self, atoms: &Range<usize>) -> Option<Range<usize>> {
        let atoms = self.atoms.get(atoms.clone())?;
        Some(atoms.first()?.tokens.start..atoms.last()?.tokens.end)
    }

    /// The atoms with content, in order.
    pub(super) fn content(&self) -> impl Iterator<Item = &Atom> {
        self.atoms.iter().filter(|atom| atom.has_content())
    }

    /// Where some tokens with content point together; a compound that is not known where its last word does.
    pub(super) fn sum_of(&self, tokens: &Range<usize>) -> Direction {
        let mut sum = Vec::new();
        self.add_words(tokens, &mut sum);
        Direction::of_sum(sum)
    }

    /// How near some tokens are to some of another text by the company their words keep; nothing when no word of one is
    /// known.
    pub(super) fn company(&self, tokens: &Range<usize>, other: &Self, those: &Range<usize>) -> Option<f64> {
        cosine(&self.sum_of(tokens), &other.sum_of(those)).map(steady)
    }

    /// The same of some atoms.
    pub(super) fn sum_of_atoms(&self, atoms: &[usize]) -> Direction {
        let mut sum = Vec::new();
        for atom in atoms.iter().filter_map(|at| self.atoms.get(*at)) {
            self.add_words(&atom.tokens, &mut sum);
        }
        Direction::of_sum(sum)
    }

    fn add_words(&self, tokens: &Range<usize>, sum: &mut Vec<f32>) {
        let lexicon = Lexicon::of(self.language);
        for token in self.tokens.get(tokens.clone()).unwrap_or_default().iter().filter(|token| !token.stop) {
            if let Some(vector) = token.word.vector() {
                vector.add_to(sum);
            } else if let Some(head) = lexicon.head(&token.text) {
                head.vector().into_iter().for_each(|vector| vector.add_to(sum));
            }
        }
    }

    /// The sum of the weights of what has content.
    pub(super) fn weight(&self) -> f64 {
        *self.weight.get(|| self.content().map(|atom| atom.weight).sum())
    }

    /// Where the words of some atoms point together; of a whole chunk it is found once.
    pub(super) fn direction(&self, atoms: &Range<usize>) -> Cow<'_, Direction> {
        let chunks = self.chunks();
        let number = chunks.binary_search_by_key(&atoms.start, |chunk| chunk.start).ok();
        let kept = number.filter(|number| chunks.get(*number) == Some(atoms)).and_then(|number| {
            let directions = || chunks.iter().map(|_| Followed::default()).collect();
            self.directions.get(directions).get(number)
        });
        match kept {
            Some(kept) => Cow::Borrowed(kept.get(|| self.direction_of(atoms))),
            None => Cow::Owned(self.direction_of(atoms)),
        }
    }

    fn direction_of(&self, atoms: &Range<usize>) -> Direction {
        let atoms = self.atoms.get(atoms.clone()).unwrap_or_default().iter();
        let tokens =
            atoms.filter(|atom| atom.has_content()).filter_map(|atom| self.tokens.get(atom.tokens.clone()));
        Direction::of(tokens.flat_map(vectors))
    }

    /// The characters that atoms cover, without marks at either end.
    pub(super) fn characters(&self, atoms: Range<usize>) -> Option<Range<usize>> {
        let range = self.atoms.get(atoms)?;
        let first = range.iter().find(|atom| !atom.is_mark())?;
        let last = range.iter().rev().find(|atom| !atom.is_mark())?;
        let start = self.tokens.get(first.tokens.start)?.start;
        let end = self.tokens.get(last.tokens.end.saturating_sub(1))?.end;
        Some(start..end)
    }
}

fn vectors(tokens: &[Token]) -> impl Iterator<Item = &Vector> {
    tokens.iter().filter_map(|token| token.word.vector())
}

/// Weight of a word that occurs in definitions of anything.
const COMMON: f64 = 0.35;
/// Weight of a word without content.
const FUNCTION: f64 = 0.08;
/// Weight of a word that is too rare to be known.
const UNKNOWN: f64 = 1.0;

fn atoms(
    tokens: &[Token],
    times: &[(Range<usize>, Duration)],
    figures: &[Figure],
    language: Language,
) -> Vec<Atom> {
    let lexicon = Lexicon::of(language);
    let mut out = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let (sense, length) = quantity(at, times, figures)
            .or_else(|| phrase(tokens, at, lexicon))
            .unwrap_or_else(|| (single(token), 1));
        let weight = match &sense {
            Sense::Content(word) if word.is_common => COMMON,
            Sense::Content(word) => word.rarity().unwrap_or(UNKNOWN),
            Sense::Time(_) | Sense::Figure(_) => 1.0,
            Sense::Function => FUNCTION,
            Sense::Mark => 0.0,
        };
        out.push(Atom {
            tokens: at..at + length,
            text: if length == 1 { token.text.clone() } else { joined(tokens, at..at + length).into() },
            sense,
            weight,
            negated: false,
            denier: None,
            part: token.part,
            may_deny: length == 1 && token.word.shape.may_deny,
        });
        at += length;
    }
    out
}

/// Words for at once that qualify a noun as well.
const ADJECTIVES: [&str; 3] = ["immediate", "direct", "onmiddellijk"];

/// Words behind which it is told how often.
const TIMES: [&str; 5] = ["times", "once", "twice", "keer", "maal"];

/// The durations of a text that are told as such: with a number, or beside a comparator, or at once.
fn times(tokens: &[Token], figures: &[Figure], language: Language) -> Vec<(Range<usize>, Duration)> {
    let mut out: Vec<(Range<usize>, Duration)> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match time_at(tokens, at, language) {
            Some((duration, length))
                if !figures.iter().any(|figure| figure.start < at + length && at < figure.end) =>
            {
                out.push((at..at + length, duration));
                at += length;
            }
            _ => at += 1,
        }
    }
    out
}

fn time_at(tokens: &[Token], at: usize, language: Language) -> Option<(Duration, usize)> {
    let found = duration_at(tokens, at, language)?;
    let next = text_at(tokens, at + found.length);
    if ADJECTIVES.contains(&text_at(tokens, at)) && !next.is_empty() {
        // `an immediate risk`: no limit.
        return None;
    }
    // `Sixteen hours a week or more` tells of hours, not of a week.
    let is_rate = || {
        let counted = at.checked_sub(1).map_or("", |before| text_at(tokens, before));
        matches!(text_at(tokens, at), "a" | "an" | "per" | "each" | "een")
            && (is_unit_of_time(counted, language) || TIMES.contains(&counted))
    };
    // `from the day` is no day.
    let compared = || {
        let before = comparator_before(tokens, at, language);
        before.is_some_and(|(_, first)| !matches!(text_at(tokens, first), "from" | "vanaf"))
            || comparator_after(tokens, at + found.length, language).is_some()
    };
    let told =
        !found.bare || found.duration.clock != Clock::Always || found.length > 1 && compared() && !is_rate();
    told.then_some((found.duration, found.length))
}

/// Quantities are one atom. What is said in a single word or without a number (`at once`, `minderjarig`)
/// stays a word, so that it meets other words for the same.
fn quantity(at: usize, times: &[(Range<usize>, Duration)], figures: &[Figure]) -> Option<(Sense, usize)> {
    if let Some(figure) = figures.iter().find(|figure| figure.start == at && figure.end > at + 1) {
        return Some((Sense::Figure(figure.clone()), figure.end - at));
    }
    times
        .iter()
        .find(|(range, duration)| range.start == at && duration.clock != Clock::AtOnce)
        .map(|(range, duration)| (Sense::Time(*duration), range.len()))
}

/// Words that may follow the part of a verb that stands apart.
const BEHIND_APART: [&str; 38] = [
    "uit",
    "bij",
    "en",
    "of",
    "maar",
    "als",
    "omdat",
    "die",
    "dat",
    "wanneer",
    "tenzij",
    "zodra",
    "indien",
    "met",
    "aan",
    "van",
    "tegen",
    "voor",
    "naar",
    "om",
    "nadat",
    "voordat",
    "tot",
    "tijdens",
    "gedurende",
    "na",
    "in",
    "op",
    "zolang",
    "binnen",
    "per",
    "vanaf",
    "sinds",
    "zonder",
    "ook",
    "wegens",
    "totdat",
    "zoals",
];

/// Whether a word can be a verb whose first part stands apart. `Komt … voor` and `komt … in` mean something else than
/// `voorkomen` and `inkomen` mostly do.
fn is_separated(first: &str, verb: &str) -> bool {
    // `Op een melding komen agenten af` tells of no `afmelding`.
    let noun = verb.len() > LONGEST_IN_ING && verb.ends_with("ing");
    verb.len() >= SHORTEST_VERB && !noun && !(matches!(first, "voor" | "in") && verb.starts_with("kom"))
}

/// The longest form of a verb that ends in `ing`, in letters: `spring`.
const LONGEST_IN_ING: usize = 6;

/// The shortest form of a verb that comes apart, in letters: `zet`.
const SHORTEST_VERB: usize = 3;

/// Reads Dutch verbs that come apart as one: `neemt … op`, `af te wijzen`. Only those that a table knows.
fn join_separable(atoms: &mut [Atom], tokens: &[Token]) {
    let lexicon = Lexicon::of(Language::Dutch);
    for apart in 0..atoms.len() {
        let Some(at) = atoms.get(apart).map(|atom| atom.tokens.start) else { continue };
        let Some(first) = tokens.get(at).filter(|token| token.is_one_of(&lexicon::SEPARABLE)) else {
            continue;
        };
        let next = text_at(tokens, at + 1);
        let ends = tokens.get(at + 1).is_none_or(|next| !next.is_word()) || BEHIND_APART.contains(&next);
        let joined = |atom: &mut Atom| {
            let one =
                atom.part == first.part && atom.tokens.len() == 1 && is_separated(&first.text, &atom.text);
            let word = lexicon.separable(&first.text, &atom.text).filter(|_| one)?;
            atom.weight = word.rarity().unwrap_or(UNKNOWN);
            atom.may_deny = word.shape.may_deny;
            atom.text = format!("{}{}", first.text, atom.text).into();
            atom.sense = Sense::Content(word);
            Some(())
        };
        let found = if next == "te" {
            atoms.iter_mut().filter(|atom| atom.tokens.start == at + 2).find_map(joined)
        } else if ends {
            let same_part = |atom: &&mut Atom| atom.part == first.part;
            atoms.iter_mut().take(apart).rev().take_while(same_part).find_map(joined)
        } else {
            None
        };
        if let Some(atom) = found.and_then(|()| atoms.get_mut(apart)) {
            (atom.sense, atom.weight) = (Sense::Function, FUNCTION);
        }
    }
}

/// A phrase that the lexicon knows, such as `call taker`.
fn phrase(tokens: &[Token], at: usize, lexicon: &'static Lexicon) -> Option<(Sense, usize)> {
    tokens.get(at).filter(|token| matches!(token.kind, Kind::Word))?;
    let (length, concepts) = lexicon.phrase(tokens, at)?;
    let stem = (at..at + length)
        .map(|i| tokens.get(i).map_or("", |t| t.stem.as_str()))
        .collect::<Vec<_>>()
        .join(" ");
    Some((Sense::Content(lexicon.word_of_phrase(&stem, concepts)), length))
}

fn single(token: &Token) -> Sense {
    match token.kind {
        Kind::Punctuation => Sense::Mark,
        Kind::Word if token.stop => Sense::Function,
        Kind::Word | Kind::Number(_) | Kind::Sign => Sense::Content(Arc::clone(&token.word)),
    }
}

/// Whether two atoms are one word, so that they are alike to whatever one of them is.
pub(super) fn is_same_word(a: &Atom, b: &Atom) -> bool {
    matches!((&a.sense, &b.sense), (Sense::Content(x), Sense::Content(y)) if Arc::ptr_eq(x, y))
}

/// Likeness of two times or two figures of one kind that are not the same.
const OTHER_FIGURE: f64 = 0.3;

/// How alike two atoms are.
pub(super) fn likeness(a: &Atom, b: &Atom) -> Likeness {
    let related = Likeness { score: OTHER_FIGURE, kinship: Kinship::Akin };
    match (&a.sense, &b.sense) {
        (Sense::Content(x), Sense::Content(y)) => lexicon::similarity(x, y),
        (Sense::Time(x), Sense::Time(y)) if x.agrees(y) => Likeness::SAME,
        (Sense::Time(_), Sense::Time(_)) => related,
        (Sense::Figure(x), Sense::Figure(y)) if x.measure == y.measure => {
            if x.bounds.agrees(y.bounds) {
                Likeness::SAME
            } else {
                related
            }
        }
        (Sense::Figure(_), Sense::Figure(_)) => {
            Likeness { score: OTHER_FIGURE / 2.0, kinship: Kinship::Akin }
        }
        (Sense::Function, Sense::Function) | (Sense::Mark, Sense::Mark) if a.text == b.text => Likeness::SAME,
        _ => Likeness::NONE,
    }
}
