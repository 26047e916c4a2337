//! How two stretches that answer to one another relate, and how alike they are.

use std::ops::Range;

use super::align::Link;
use super::chunk_words::PLACES;
use super::direction::cosine;
use super::facts::{frequency, role_of};
use super::lexicon::Kinship;
use super::phrase::steady;
use super::quantity::Measure;
use super::report::Relation;
use super::wording::{Atom, Sense, Wording};

/// How alike stretches are of which one says more than the other, or of which each denies the other.
pub(super) const MUCH: f64 = 0.8;
/// How alike stretches are that have something in common.
const SOMETHING: f64 = 0.6;
/// How alike stretches are that are about one thing at most.
const LITTLE: f64 = 0.4;
/// From this likeness on two words say the same.
const SAYS_THE_SAME: f64 = 0.75;
/// What a word more may weigh before it makes a stretch narrower.
const NEGLIGIBLE: f64 = 0.01;
/// What the one side may say more for the other to be the narrower one: about a common word.
const SLIGHT: f64 = 0.5;
/// From this cosine on stretches that each say something more are much alike.
const NEAR: f64 = 0.68;
/// Below this cosine they are about one thing at most.
const FAR: f64 = 0.3;

/// What one side says that the other does not, and how much it says.
#[derive(Debug, Default)]
struct Side {
    said: f64,
    answered: f64,
    extra: f64,
}

fn side(
    atoms: &[Atom],
    range: &Range<usize>,
    links: &[Link],
    wording: &Wording,
    end: impl Fn(&Link) -> usize,
) -> Side {
    let mut out = Side::default();
    for at in range.clone() {
        let Some(atom) = atoms.get(at).filter(|atom| atom.has_content()) else { continue };
        match links.iter().find(|link| end(link) == at) {
            Some(link) => out.answered += atom.weight * link.likeness.score,
            None if PLACES.have(&atom.text, wording.language) => continue,
            None => out.extra += atom.weight,
        }
        out.said += atom.weight;
    }
    out
}

/// Two stretches, as ranges of atoms, and the links between them.
pub(super) struct Stretches<'w> {
    a: &'w Wording,
    b: &'w Wording,
    in_a: &'w Range<usize>,
    in_b: &'w Range<usize>,
    links: Vec<Link>,
}

impl<'w> Stretches<'w> {
    /// Two stretches.
    pub(super) fn new(
        (a, in_a): (&'w Wording, &'w Range<usize>),
        (b, in_b): (&'w Wording, &'w Range<usize>),
        links: &[Link],
    ) -> Self {
        let inside = |link: &&Link| in_a.contains(&link.a) && in_b.contains(&link.b);
        Self { a, b, in_a, in_b, links: links.iter().filter(inside).copied().collect() }
    }

    fn pairs(&self) -> impl Iterator<Item = (&Atom, &Atom, &Link)> {
        self.links
            .iter()
            .filter_map(|link| Some((self.a.atoms.get(link.a)?, self.b.atoms.get(link.b)?, link)))
    }

    fn has(&self, kinship: Kinship) -> bool {
        self.pairs().any(|(x, y, link)| link.likeness.kinship == kinship && !(is_loose(x, y)))
    }

    /// How they relate, how alike they are on the scale on which people judge, and by which rule.
    pub(super) fn relation(&self) -> (Relation, f64, &'static str) {
        let one = side(&self.a.atoms, self.in_a, &self.links, self.a, |link| link.a);
        let other = side(&self.b.atoms, self.in_b, &self.links, self.b, |link| link.b);
        if self.links.iter().any(|link| in_conflict(self.a, link.a, self.b, link.b)) {
            return (Relation::Opposite, MUCH, "quantities in conflict");
        }
        let other_figure =
            self.pairs().any(|(x, _, link)| x.is_quantity() && link.likeness.score < SAYS_THE_SAME);
        if other_figure {
            return (Relation::Similar, SOMETHING, "another figure");
        }
        let (more_a, more_b) = (one.extra > NEGLIGIBLE, other.extra > NEGLIGIBLE);
        if more_a || more_b { self.says_more(&one, &other) } else { self.by_kinship() }
    }

    /// Where every word has an answer.
    fn by_kinship(&self) -> (Relation, f64, &'static str) {
        if self.has(Kinship::Opposite) {
            return (Relation::Related, SOMETHING, "opposites in passing");
        }
        match (self.has(Kinship::Narrower), self.has(Kinship::Broader)) {
            (true, false) => (Relation::ANarrower, MUCH, "one says it more precisely"),
            (false, true) => (Relation::BNarrower, MUCH, "one says it more precisely"),
            (true, true) => (Relation::Similar, MUCH, "each says something more precisely"),
            (false, false) if self.has(Kinship::Akin) => (Relation::Similar, MUCH, "words of one make"),
            (false, false) => (Relation::Same, 1.0, "the same words, or words for the same"),
        }
    }

    /// Where one side or both say what the other does not.
    fn says_more(&self, one: &Side, other: &Side) -> (Relation, f64, &'static str) {
        let (more, less) =
            (steady(one.extra).max(steady(other.extra)), steady(one.extra).min(steady(other.extra)));
        // The one that says less must be said by the other in the main.
        let held = if one.extra > other.extra { other } else { one };
        let said_by_other = steady(held.answered) > steady(held.said) / 2.0;
        if !self.links.is_empty() && said_by_other && less <= SLIGHT && 2.0 * less <= more {
            let relation = if one.extra > other.extra { Relation::ANarrower } else { Relation::BNarrower };
            return (relation, MUCH, "one says it more precisely");
        }
        match cosine(&self.a.direction(self.in_a), &self.b.direction(self.in_b)) {
            Some(cosine) if steady(cosine) >= NEAR => {
                (Relation::Similar, MUCH, "much in common, something else on either side")
            }
            _ if !self.links.is_empty() => (Relation::Similar, MUCH, "something in common"),
            Some(cosine) if steady(cosine) < FAR => (Relation::Related, LITTLE, "in the same place"),
            _ => (Relation::Similar, SOMETHING, "about one thing"),
        }
    }
}

/// Whether two words are verbs that only a thesaurus tells apart by how precise they are: `gets`, `receives`. Of
/// verbs it gives so many meanings that the one mostly says what the other does.
fn is_loose(a: &Atom, b: &Atom) -> bool {
    let verb = |atom: &Atom| match &atom.sense {
        Sense::Content(word) => {
            let parts = word.parts_of_speech();
            word.concepts.is_empty() && 2 * parts.verbs > parts.all
        }
        _ => false,
    };
    verb(a) && verb(b)
}

/// Whether two atoms are quantities of one kind that cannot both hold.
pub(super) fn in_conflict(a: &Wording, at_a: usize, b: &Wording, at_b: usize) -> bool {
    let (Some(x), Some(y)) = (a.atoms.get(at_a), b.atoms.get(at_b)) else { return false };
    match (&x.sense, &y.sense) {
        (Sense::Time(p), Sense::Time(q)) => {
            let role = |wording: &Wording, atom: &Atom| role_of(wording, atom.tokens.start, atom.tokens.end);
            match (recurs(a, x), recurs(b, y)) {
                (false, false) if role(a, x).opposes(role(b, y)) => !p.both_hold(q),
                (false, false) | (true, true) => !p.agrees(q) && !p.both_hold(q),
                _ => false,
            }
        }
        // Shares and means say in how many cases something else holds.
        (Sense::Figure(p), Sense::Figure(q)) => {
            p.measures_with(q)
                && !matches!(p.measure, Measure::Share | Measure::Mean)
                && !p.bounds.agrees(q.bounds)
        }
        _ => false,
    }
}

/// The most words that say how often, before the period.
const EVERY: usize = 4;

/// Whether a duration is a period: `every two weeks`.
fn recurs(wording: &Wording, atom: &Atom) -> bool {
    let start = atom.tokens.start;
    (start.saturating_sub(EVERY)..start).any(|at| {
        frequency(&wording.tokens, at, wording.language).is_some_and(|(_, length)| at + length > start)
    })
}
