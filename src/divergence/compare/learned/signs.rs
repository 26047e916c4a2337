//! What tells whether two definitions that were made one from the other differ in what they say, and in what: figures of how
//! much is the same and of what is not, and marks of the words in which they differ and of those around these.

use std::collections::{BTreeMap, BTreeSet};

use super::super::super::change::Change;
use super::super::super::common_words::{EVERY, JOINING, ONLY};
use super::super::super::facts::{Reading, is_somebody, speaks_of_time};
use super::super::super::negation::is_negator;
use super::super::super::phrases::Phrases;
use super::super::super::report::ConflictKind;
use super::super::super::tokens::Token;
use super::super::super::wording::Wording;
use super::super::edit::{Edit, Part, Source, texts_of};
use super::super::edit_words::{MAY, MUST};
use super::super::place::{by_place, names_the_same, near};
use crate::domain::{Definition, Facet};

/// The least tokens that stand in a run which nobody writes by chance.
const RUN: usize = 4;
/// How many letters of a word are a mark of it, from its beginning and from its end.
const FIRST: usize = 5;
const LAST: usize = 4;
/// How many words before a stretch are marks of it.
const BEFORE: usize = 3;
/// The most words of a limit before its number.
const LIMIT: usize = 3;
/// No mark counts more often than this.
const MOST: f64 = 3.0;

/// Words for one more, or for all there are.
const ANOTHER: Phrases = &[
    "other", "others", "another", "else", "ander", "andere", "anderen", "also", "ook", "both", "beide",
    "zowel",
];
/// Words of conditions: `mits`, `op voorwaarde dat`.
const ON_CONDITION: Phrases =
    &["if", "provided", "providing", "condition", "als", "indien", "mits", "voorwaarde"];
/// Words for all there are, beside those of [`EVERY`].
const ALL: Phrases = &["any"];

/// What is counted of two definitions; each grows with the logarithm of how often.
pub(in crate::divergence) const FIGURES: [&str; 14] = [
    "fields-the-same",
    "longest-run",
    "share-in-runs",
    "tokens-in-runs",
    "content-around",
    "stretches",
    "own-words-less",
    "own-words-both",
    "only-small-words",
    "told-by-place",
    "numbers",
    "denials",
    "another",
    "all",
];

/// The figures and the marks of two definitions.
#[derive(Debug, Clone, PartialEq)]
pub struct Signs {
    /// How much of what there is, in the order of [`FIGURES`]; each the logarithm of one more than was counted.
    pub figures: [f64; FIGURES.len()],
    /// Kinds of conflict that these texts leave room for: another clock only where either speaks of time.
    pub kinds: BTreeSet<ConflictKind>,
    /// Words, beginnings and endings of words, and what else is read, each with how often, at most three times.
    pub marks: BTreeMap<String, f64>,
}

/// What is counted on the way.
#[derive(Debug, Default)]
struct Tally {
    around: usize,
    stretches: usize,
    own: [usize; 2],
    small: usize,
    placed: usize,
    numbers: usize,
    denials: usize,
    another: usize,
    all: usize,
    told: [bool; 2],
    turned: bool,
    marks: BTreeMap<String, f64>,
}

/// The signs of two definitions in one language; nothing where the texts are short and no field is the same, where only one
/// side tells something in words of its own, and where all that differs may be one thing in other words.
pub(in crate::divergence) fn signs(a: &Reading<'_>, b: &Reading<'_>) -> Option<Signs> {
    if a.side.language != b.side.language {
        return None;
    }
    let mut tally = Tally::default();
    for (facet, x, y) in texts_of(a, b) {
        for change in changes(x.0, y.0) {
            tally.count(facet, x, y, change);
        }
    }
    let runs = Runs::between(&a.wording, &b.wording);
    let fields = fields_the_same(a.side.definition, b.side.definition);
    // Short sentences are alike by chance.
    let shorter = a.wording.tokens.len().min(b.wording.tokens.len());
    if fields == 0 && shorter < LEAST_TOKENS {
        return None;
    }
    // What only one says is no conflict, and nor is what has moved.
    let [own_a, own_b] = tally.own;
    if tally.told != [true, true] && !tally.turned {
        return None;
    }
    let count = |counted: usize| (counted as f64).ln_1p();
    let figures = [
        count(fields),
        count(runs.longest),
        runs.share.ln_1p(),
        count(runs.tokens),
        count(tally.around),
        count(tally.stretches),
        count(own_a.min(own_b)),
        count(own_a + own_b),
        count(tally.small),
        count(tally.placed),
        count(tally.numbers),
        count(tally.denials),
        count(tally.another),
        count(tally.all),
    ];
    let kinds = tally.kinds(a, b);
    Some(Signs { figures, kinds, marks: tally.marks })
}

/// Whether one of two definitions was made from the other: a field was taken over, or much of the wording.
pub(in crate::divergence) fn is_copied(a: &Reading<'_>, b: &Reading<'_>) -> bool {
    a.side.language == b.side.language
        && (fields_the_same(a.side.definition, b.side.definition) > 0
            || Runs::between(&a.wording, &b.wording).share >= LEAST_SHARE)
}

/// The stretches in which two texts differ.
pub(super) fn changes<'t>(a: &'t Wording, b: &'t Wording) -> Vec<Change<'t>> {
    Change::joined(Change::between(&a.tokens, &b.tokens).word_by_word())
}

/// The least tokens of two wordings without a field in common that say by themselves that one was made from the other.
const LEAST_TOKENS: usize = 15;

/// From this share on of the shorter wording that stands in runs the one was made from the other.
const LEAST_SHARE: f64 = 0.35;

/// How much of two wordings stands in both in one run.
#[derive(Debug, Default)]
struct Runs {
    /// The tokens of the longest.
    longest: usize,
    /// The tokens of all that are long enough.
    tokens: usize,
    /// Those as a share of the shorter wording.
    share: f64,
}

impl Runs {
    /// The runs between the stretches in which two wordings differ.
    fn between(a: &Wording, b: &Wording) -> Self {
        let changes = Change::between(&a.tokens, &b.tokens).word_by_word();
        let ends = [0].into_iter().chain(changes.iter().map(|change| change.ranges[0].end));
        let starts = changes.iter().map(|change| change.ranges[0].start).chain([a.tokens.len()]);
        let lengths = || ends.clone().zip(starts.clone()).map(|(end, start)| start.saturating_sub(end));
        let tokens = lengths().filter(|length| *length >= RUN).sum();
        let shorter = a.tokens.len().min(b.tokens.len()).max(1);
        Self { longest: lengths().max().unwrap_or(0), tokens, share: tokens as f64 / shorter as f64 }
    }
}

/// How many fields two definitions have that are the same word for word.
fn fields_the_same(a: &Definition, b: &Definition) -> usize {
    let fields = Facet::ALL.into_iter().filter(|facet| *facet != Facet::Wording);
    let same = fields.map(|facet| (a.get(facet), b.get(facet))).filter(|(x, y)| !x.is_empty() && x == y);
    same.count()
}

/// The words of one side of a stretch that the other text says in no form.
fn own<'t>(part: &Part<'t>, other: &Part<'t>) -> Vec<&'t Token> {
    let inside = part.tokens().get(part.range.clone()).unwrap_or_default().iter();
    let said = |token: &&Token| other.tokens().iter().any(|one| one.stem == token.stem);
    inside.filter(|token| token.is_word() && !said(token)).collect()
}

/// Whether a few words stand before a number, of which the readers of figures and times tell: `no more than two`.
fn is_a_limit(part: &Part<'_>) -> bool {
    // `At most £ 1,500`.
    let number = || part.behind(2).iter().any(|next| next.number.is_some());
    let time = || part.wording.times.iter().any(|(time, _)| time.contains(&part.range.end));
    part.range.len() <= LIMIT && (number() || time())
}

/// Whether both sides of a stretch are one word that may be a verb, of which one is rather that than anything else: `gives`,
/// `hands`. Two verbs in one place are mostly two for the same.
fn are_verbs(x: &[Token], y: &[Token]) -> bool {
    let ([x], [y]) = (x, y) else { return false };
    let share = |token: &Token| {
        let parts = token.word.parts_of_speech();
        if token.has_content() && parts.all > 0 { parts.verbs as f64 / parts.all as f64 } else { 0.0 }
    };
    let (x, y) = (share(x), share(y));
    x.min(y) > 0.0 && x.max(y) > 0.5
}

/// Whether one side of a stretch tells something in words for which the other text has none; modal verbs have a reader.
fn tells(part: &Part<'_>, other: &Part<'_>) -> bool {
    let said = |token: &Token| other.tokens().iter().any(|one| one.stem == token.stem);
    let modal = |token: &Token| token.is_one_of(MAY) || token.is_one_of(MUST);
    let own = part.own.iter().filter(|token| token.has_content());
    own.into_iter().any(|token| !said(token) && !modal(token) && !other.has_form_of(token))
}

/// Whether the two sides of a stretch may well be one thing in other words, or are told by the readers of limits.
pub(super) fn may_be_one_thing(edit: &Edit<'_>, [x, y]: [&[Token]; 2]) -> bool {
    let limits = [&edit.a, &edit.b].iter().all(|part| is_a_limit(part));
    let conditions = [x, y].iter().all(|words| words.iter().any(|token| token.is_one_of(ON_CONDITION)));
    limits || conditions || names_the_same(&edit.a, &edit.b) || near(&edit.a, &edit.b) || are_verbs(x, y)
}

impl Tally {
    fn count<'t>(&mut self, facet: Facet, a: Source<'t>, b: Source<'t>, change: Change<'t>) {
        let [x, y] = change.stretches();
        if x.is_empty() && y.is_empty() {
            return;
        }
        self.stretches += 1;
        self.around = self.around.max(change.around);
        let edit = Edit::whole(facet, a, b, change.clone());
        let one = may_be_one_thing(&edit, [x, y]);
        let sides = [(&edit.a, &edit.b), (&edit.b, &edit.a)];
        if !one {
            let told = sides.map(|(part, other)| tells(part, other));
            self.told.iter_mut().zip(told).for_each(|(all, here)| *all |= here);
        }
        let own = sides.map(|(part, other)| own(part, other));
        let content = own.each_ref().map(|own| own.iter().filter(|token| token.has_content()).count());
        for (all, here) in self.own.iter_mut().zip(content) {
            *all += here;
        }
        self.small += usize::from(content == [0, 0] && own.iter().any(|own| !own.is_empty()));
        let language = a.0.language;
        // One more that only one names: `the hall`, `the hall and the way to it`.
        let joins = |these: &[Token], those: &[Token]| {
            those.is_empty() && these.iter().any(|token| JOINING.have(&token.text, language))
        };
        let differ = |is: &dyn Fn(&Token) -> bool| {
            let [in_x, in_y] = [x, y].map(|inside| inside.iter().filter(|token| is(token)).count());
            usize::from(in_x != in_y)
        };
        // A word that both texts have somewhere has moved.
        let has_own = own.iter().any(|own| !own.is_empty());
        self.turned |= !one
            && has_own
            && (differ(&|token| token.is_one_of(ANOTHER))
                + differ(&|token| is_negator(&token.text, language))
                + differ(&|token| token.is_one_of(EVERY) || token.is_one_of(ALL))
                + differ(&|token| token.is_one_of(ONLY))
                > 0
                || joins(x, y)
                || joins(y, x));
        self.denials += differ(&|token| is_negator(&token.text, language));
        self.another += differ(&|token| token.is_one_of(ANOTHER));
        self.all += differ(&|token| token.is_one_of(EVERY) || token.is_one_of(ALL));
        self.numbers += usize::from(x.iter().chain(y).any(|token| token.number.is_some()));

        self.mark("facet", facet.key());
        if content.contains(&0) && content != [0, 0] {
            self.mark("one-sided", "");
        }
        for token in own.iter().flatten() {
            self.mark_word(token, language.tag());
        }
        for part in [&edit.a, &edit.b] {
            self.mark_around(part.wording, part.range.clone());
        }
        if let Some(edit) = Edit::of(facet, a, b, change) {
            if let Some(effect) = edit.effect() {
                self.turned = true;
                self.mark("tells", effect.name());
            }
            if let Some(effect) = by_place(&edit) {
                self.placed += 1;
                self.mark("place", effect.name());
            }
        }
    }

    /// The kinds of conflict that there may be: a time or a limit only where a number changes, a clock where time is spoken
    /// of, a duty where either has one.
    fn kinds(&self, a: &Reading<'_>, b: &Reading<'_>) -> BTreeSet<ConflictKind> {
        let timed = [a, b]
            .iter()
            .any(|side| speaks_of_time(&side.wording) || !side.side.definition.time_limit.is_empty());
        let bound = !a.modals.is_empty() || !b.modals.is_empty();
        let there = |kind: &ConflictKind| match kind {
            ConflictKind::Magnitude => timed && self.numbers > 0,
            ConflictKind::ReferencePoint => timed,
            ConflictKind::Threshold => self.numbers > 0,
            ConflictKind::Modality => bound,
            ConflictKind::Polarity | ConflictKind::Actor | ConflictKind::Scope | ConflictKind::Example => {
                true
            }
        };
        ConflictKind::ALL.into_iter().filter(there).collect()
    }

    fn mark(&mut self, what: &str, of: &str) {
        let count = self.marks.entry(format!("{what} {of}")).or_default();
        *count = (*count + 1.0).min(MOST);
    }

    fn mark_once(&mut self, what: &str, of: &str) {
        self.marks.insert(format!("{what} {of}"), 1.0);
    }

    /// A word that only one of the texts says.
    fn mark_word(&mut self, token: &Token, language: &str) {
        if token.number.is_some() {
            self.mark("number", "");
        }
        if !token.has_content() {
            self.mark_once(language, &token.text);
            return;
        }
        let letters: Vec<char> = token.text.chars().collect();
        let first: String = letters.iter().take(FIRST).collect();
        let last: String = letters.iter().skip(letters.len().saturating_sub(LAST)).collect();
        self.mark_once("begins", &first);
        self.mark_once("ends", &last);
    }

    /// The words around a stretch, and whether somebody is named in it.
    fn mark_around(&mut self, wording: &Wording, range: std::ops::Range<usize>) {
        let language = wording.language;
        let before = wording.tokens.get(range.start.saturating_sub(BEFORE)..range.start).unwrap_or_default();
        for (far, token) in before.iter().rev().enumerate() {
            self.mark_once(
                if far == 0 { "behind" } else { "near" },
                &format!("{} {}", language.tag(), token.text),
            );
        }
        if let Some(next) = wording.tokens.get(range.end) {
            self.mark_once("before", &format!("{} {}", language.tag(), next.text));
        }
        for at in range {
            if is_somebody(&wording.tokens, at, language) {
                self.mark("somebody", "");
            }
        }
    }
}
