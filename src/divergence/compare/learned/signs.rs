//! What tells whether a stretch that was changed means a difference, and of what kind: figures of how much is the same around
//! it and of how near its two sides are, and marks of the words in it and around it.

use std::collections::{BTreeMap, BTreeSet};

use super::super::super::facts::{is_somebody, speaks_of_time};
use super::super::super::lexicon::{Kinship, are_sisters, nearness, similarity};
use super::super::super::report::ConflictKind;
use super::super::super::tokens::Token;
use super::super::super::wording::Wording;
use super::super::edit::Part;
use super::super::edit_words::{MAY, MUST, SHOULD};
use super::super::own::say_the_same_values;
use super::super::place::{company, share_of_verbs};
use super::stretch::{Shared, Stretch};
use crate::domain::Facet;

/// How many letters of a word are a mark of it, from its beginning and from its end.
const FIRST: usize = 5;
const LAST: usize = 4;
/// How many words before a stretch are marks of it.
const BEFORE: usize = 3;
/// No mark counts more often than this.
const MOST: f64 = 3.0;

/// What is counted of a stretch and of what is around it.
pub(in crate::divergence) const FIGURES: [&str; 30] = [
    "fields-the-same",
    "stretches",
    "telling",
    "in-a-field",
    "longest-run",
    "share-in-runs",
    "tokens-in-runs",
    "content-around",
    "own-words-less",
    "own-words-more",
    "words-less",
    "words-more",
    "only-small-words",
    "one-sided",
    "both-tell",
    "told",
    "told-by-place",
    "numbers",
    "denials",
    "another",
    "all",
    "company",
    "company-unknown",
    "nearest",
    "answered",
    "answered-less",
    "sisters",
    "opposites",
    "verbs",
    "people",
];

/// How much there is of what is counted of a stretch, in the order of [`FIGURES`]; counts as the logarithm of one more.
pub(super) type Figures = [f64; FIGURES.len()];

/// Words, beginnings and endings of words, and what else is read, each with how often, at most three times.
pub(super) type Marks = BTreeMap<String, f64>;

/// What tells whether two definitions differ in what they say, and in what.
#[derive(Debug, Clone, PartialEq)]
pub struct Signs {
    /// Of each stretch in which they may.
    pub stretches: Vec<OfStretch>,
    /// Of all of them: of which kind one change is shows in what was changed with it.
    pub marks: Marks,
}

/// What tells whether a stretch means a difference.
#[derive(Debug, Clone, PartialEq)]
pub struct OfStretch {
    /// How much is the same around it, and how near its two sides are.
    pub figures: Figures,
    /// Kinds of conflict that it leaves room for: another clock only where its text speaks of time.
    pub kinds: BTreeSet<ConflictKind>,
}

/// The figures of a stretch, in the order of [`FIGURES`].
pub(super) fn figures(of: &Stretch<'_>, shared: &Shared) -> Figures {
    let count = |counted: usize| (counted as f64).ln_1p();
    let is = |holds: bool| f64::from(u8::from(holds));
    let [x, y] = of.change.stretches();
    let words = [x, y].map(|side| side.iter().filter(|token| token.is_word()).count());
    let [own_x, own_y] = of.content();
    let near = near(&own_x, &own_y);
    let company = company(&of.edit.a, &of.edit.b);
    let kin =
        |holds: &dyn Fn(&Token, &Token) -> bool| own_x.iter().any(|x| own_y.iter().any(|y| holds(x, y)));
    let verbs = |own: &[&Token]| own.iter().map(|token| share_of_verbs(token)).fold(0.0, f64::max);
    [
        count(shared.fields),
        count(shared.stretches),
        count(shared.telling),
        is(of.edit.facet != Facet::Wording),
        count(of.runs.longest),
        of.runs.share,
        count(of.runs.tokens),
        count(of.change.around),
        count(own_x.len().min(own_y.len())),
        count(own_x.len().max(own_y.len())),
        count(words[0].min(words[1])),
        count(words[0].max(words[1])),
        is(own_x.is_empty() && own_y.is_empty() && of.own.iter().any(|own| !own.is_empty())),
        is(of.is_one_sided()),
        is(of.tells == [true, true]),
        is(of.effect.is_some()),
        is(of.place.is_some()),
        is(x.iter().chain(y).any(|token| token.number.is_some())),
        is(of.denies),
        is(of.another),
        is(of.all),
        company.unwrap_or(0.0),
        is(company.is_none()),
        near.best,
        near.more,
        near.less,
        is(kin(&|x, y| are_sisters(&x.word, &y.word))),
        is(kin(&|x, y| similarity(&x.word, &y.word).kinship == Kinship::Opposite)),
        (verbs(&own_x) * verbs(&own_y)).sqrt(),
        is([&of.edit.a, &of.edit.b].iter().all(|part| names_somebody(part))),
    ]
}

/// How near the words of two sides are by their meanings and the company they keep, 0 to 1.
struct Near {
    /// The nearest two.
    best: f64,
    /// On average each word and the one nearest to it: of the side for which that is more, and of the other.
    more: f64,
    less: f64,
}

fn near(x: &[&Token], y: &[&Token]) -> Near {
    let nearest = |token: &Token, all: &[&Token]| {
        all.iter().map(|one| nearness(&token.word, &one.word)).fold(0.0, f64::max)
    };
    let mean = |these: &[&Token], those: &[&Token]| {
        these.iter().map(|token| nearest(token, those)).sum::<f64>() / these.len().max(1) as f64
    };
    let best = x.iter().map(|token| nearest(token, y)).fold(0.0, f64::max);
    let (of_x, of_y) = (mean(x, y), mean(y, x));
    Near { best, more: of_x.max(of_y), less: of_x.min(of_y) }
}

fn names_somebody(part: &Part<'_>) -> bool {
    part.range.clone().any(|at| is_somebody(part.tokens(), at, part.wording.language))
}

/// The kinds of conflict that there may be: a time or a limit only where a number changes in value, a clock where time is
/// spoken of, a duty where one stands near.
pub(super) fn kinds(of: &Stretch<'_>, shared: &Shared) -> BTreeSet<ConflictKind> {
    let timed = shared.timed || [&of.edit.a, &of.edit.b].iter().any(|part| speaks_of_time(part.wording));
    let [x, y] = [&of.edit.a, &of.edit.b].map(|part| (part.wording, &part.range));
    let number = of.change.stretches().into_iter().flatten().any(|token| token.number.is_some())
        && !say_the_same_values(x, y);
    let modal = |token: &Token| token.is_one_of(MAY) || token.is_one_of(MUST) || token.is_one_of(SHOULD);
    let bound = [&of.edit.a, &of.edit.b].iter().any(|part| {
        let from = part.range.start.saturating_sub(BEFORE);
        part.tokens().get(from..part.range.end).unwrap_or_default().iter().any(modal)
    });
    let there = |kind: &ConflictKind| match kind {
        ConflictKind::Magnitude => timed && number,
        ConflictKind::ReferencePoint => timed,
        ConflictKind::Threshold => number,
        ConflictKind::Modality => bound,
        ConflictKind::Polarity | ConflictKind::Actor | ConflictKind::Scope | ConflictKind::Example => true,
    };
    ConflictKind::ALL.into_iter().filter(there).collect()
}

/// The words in which some stretches differ, those around them, and what they tell by their small words and by their places.
pub(super) fn marks(all: &[Stretch<'_>]) -> Marks {
    let mut out = Tally::default();
    for of in all {
        out.add("facet", of.edit.facet.key());
        if of.is_one_sided() {
            out.add("one-sided", "");
        }
        for token in of.own.iter().flatten() {
            out.word(token, of.edit.a.wording.language.tag());
        }
        for part in [&of.edit.a, &of.edit.b] {
            out.around(part.wording, part.range.clone());
        }
        if let Some(effect) = of.effect {
            out.add("tells", effect.name());
        }
        if let Some(effect) = of.place {
            out.add("place", effect.name());
        }
    }
    out.0
}

/// Marks as they are counted.
#[derive(Debug, Default)]
struct Tally(Marks);

impl Tally {
    fn add(&mut self, what: &str, of: &str) {
        let count = self.0.entry(format!("{what} {of}")).or_default();
        *count = (*count + 1.0).min(MOST);
    }

    fn add_once(&mut self, what: &str, of: &str) {
        self.0.insert(format!("{what} {of}"), 1.0);
    }

    /// A word that only one of the texts says.
    fn word(&mut self, token: &Token, language: &str) {
        if token.number.is_some() {
            self.add("number", "");
        }
        if !token.has_content() {
            self.add_once(language, &token.text);
            return;
        }
        let letters: Vec<char> = token.text.chars().collect();
        let first: String = letters.iter().take(FIRST).collect();
        let last: String = letters.iter().skip(letters.len().saturating_sub(LAST)).collect();
        self.add_once("begins", &first);
        self.add_once("ends", &last);
    }

    /// The words around a stretch, and whether somebody is named in it.
    fn around(&mut self, wording: &Wording, range: std::ops::Range<usize>) {
        let language = wording.language;
        let before = wording.tokens.get(range.start.saturating_sub(BEFORE)..range.start).unwrap_or_default();
        for (far, token) in before.iter().rev().enumerate() {
            let what = if far == 0 { "behind" } else { "near" };
            self.add_once(what, &format!("{} {}", language.tag(), token.text));
        }
        if let Some(next) = wording.tokens.get(range.end) {
            self.add_once("before", &format!("{} {}", language.tag(), next.text));
        }
        for at in range {
            if is_somebody(&wording.tokens, at, language) {
                self.add("somebody", "");
            }
        }
    }
}
