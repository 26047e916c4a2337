//! Where one text says what the other denies: a negation on one side only, or opposites, about the same.

use super::absence::{is_exception_from_else, is_lacked_by_both};
use super::align::{Link, content_of};
use super::common_words::{ARTICLES, JOINING, ONLY};
use super::converse::OtherEnd;
use super::direction::cosine;
use super::lexicon::{Kinship, Lexicon, Likeness};
use super::naming::is_verdict_on_another;
use super::negation::is_negator;
use super::negation_words::is_excepting;
use super::open::{leaves_open, offers_another, says_without_one};
use super::phrase::steady;
use super::tokens::text_at;
use super::undoing::{excepts, is_hedged};
use super::wording::{Atom, Sense, Wording, are_both_in, atom_text, likeness};
use crate::words::Language;

/// The share of both texts that must answer to one another before a negation or an opposite turns the one
/// into the denial of the other.
const SAME_SUBJECT: f64 = 0.5;
/// The same where many words do.
const SAME_IN_MANY: f64 = 0.37;
/// The same where the very word is denied: `announced`, `unannounced`.
const SAME_BY_SHAPE: f64 = 0.2;
/// So many words are many.
const MANY: usize = 4;
/// The same for the clause in which it stands.
const SAME_CLAUSE: f64 = 0.6;
/// The share of what a negation reaches that the other text must speak of.
const COVERED: f64 = 0.6;
/// The share of it that counts as all.
const IN_FULL: f64 = 0.75;
/// The share of the text that denies what the other says in full.
const IN_DENIAL: f64 = 0.4;
/// The share where two qualities exclude one another in texts about one matter.
const IN_OTHER_WORDS: f64 = 0.2;
/// From this cosine on they are about one matter.
const ONE_MATTER: f64 = 0.5;
/// The share of the longer text that must answer, where the other says in full what the shorter denies.
const IN_LONGER: f64 = 0.25;
/// From this likeness on two words are in common.
const IN_COMMON: f64 = 0.6;
/// From this likeness on a word surely answers to another.
pub(super) const SURELY: f64 = 0.8;
/// What a word of the same kind counts for in it.
const SURE_IF_AKIN: f64 = 0.6;

/// Whether two linked atoms are opposed: a negation on one side only, or opposites without one.
pub(super) fn is_turned(a: &Atom, b: &Atom, kinship: Kinship) -> bool {
    matches!((&a.sense, &b.sense), (Sense::Content(_), Sense::Content(_)))
        && (a.negated != b.negated) != (kinship == Kinship::Opposite)
}

/// The links in which one text denies what the other says. Words that merely differ in passing, in texts
/// about different things, are not among them.
pub(super) fn denials(a: &Wording, b: &Wording, links: &[Link]) -> Vec<usize> {
    let turned: Vec<usize> = links
        .iter()
        .enumerate()
        .filter(|(_, link)| match (a.atoms.get(link.a), b.atoms.get(link.b)) {
            (Some(x), Some(y)) => {
                let negates = |atom: &Atom, of: &Wording| is_negator(&atom.text, of.language);
                is_turned(x, y, link.likeness.kinship) && !negates(x, a) && !negates(y, b)
            }
            _ => false,
        })
        .map(|(number, _)| number)
        .collect();
    if turned.is_empty() {
        return turned;
    }
    let claims = Claims { a, b, links };
    let made_up = claims.made_up();
    let whole = about(a, b, links, |_| true, |_| true);
    let many = links.iter().filter(|link| is_surely_answered(a, b, link)).count() >= MANY;
    let other_end = OtherEnd { a, b, links, turned: &turned };
    let turned =
        turned.iter().copied().filter(|number| links.get(*number).is_some_and(|link| !other_end.tells(link)));
    turned
        .filter(|number| {
            let Some(link) = links.get(*number) else { return false };
            let (in_a, in_b) = (part(a, link.a), part(b, link.b));
            if made_up.contains(&(in_a, in_b))
                || claims.is_answered(link)
                || !claims.is_covered(link)
                || claims.is_told_both_ways(link)
                || claims.is_denied_otherwise(link)
                || claims.is_of_another_kind(link)
                || claims.is_hedged(link)
                || claims.stands_alone(link)
                || whole.0.min(whole.1) < SAME_SUBJECT && claims.are_of_other_clauses(link)
                || is_lacked_by_both(a, b, link)
                || claims.is_one_of_both(link)
                || claims.are_both_excepted(link)
                || is_exception_from_else(a, b, link, links)
                || is_verdict_on_another(a, b, link, links)
            {
                return false;
            }
            // A clause of a single word says too little to be denied.
            let linked = links
                .iter()
                .filter(|other| part(a, other.a) == in_a && part(b, other.b) == in_b)
                .filter(|other| content_of(a, b, other).is_some())
                .count();
            let least = whole.0.min(whole.1);
            let denied = if a.atoms.get(link.a).is_some_and(|atom| atom.negated) { whole.0 } else { whole.1 };
            least
                >= if is_by_shape(a, b, link) {
                    SAME_BY_SHAPE
                } else if many {
                    SAME_IN_MANY
                } else {
                    SAME_SUBJECT
                }
                || denied >= SAME_SUBJECT && least >= IN_LONGER && claims.is_said_in_full(link)
                || claims.are_in_other_words(link, denied, least)
                || least >= IN_LONGER && claims.is_said_word_for_word(link)
                || linked > 1 && {
                    let (x, y) = about(a, b, links, |at| part(a, at) == in_a, |at| part(b, at) == in_b);
                    x.min(y) >= SAME_CLAUSE
                }
        })
        .collect()
}

/// Whether a word of one text is also said in the other, if only as a part of a phrase: `away`, `stays away`.
fn is_said(wording: &Wording, at: usize, other: &Wording) -> bool {
    let word = wording.atoms.get(at).map(|atom| atom.text.as_str());
    other.tokens.iter().any(|token| Some(token.text.as_str()) == word)
}

/// Whether a word with content answers to a word for the same.
fn is_surely_answered(a: &Wording, b: &Wording, link: &Link) -> bool {
    link.likeness.score >= SURELY && content_of(a, b, link).is_some()
}

/// Whether the one word is the other with what denies it: `aware`, `unaware`.
fn is_by_shape(a: &Wording, b: &Wording, link: &Link) -> bool {
    let text = |wording: &'_ Wording, at: usize| {
        wording.atoms.get(at).map_or(String::new(), |atom| atom.text.to_string())
    };
    let (x, y) = (text(a, link.a), text(b, link.b));
    let (short, long) = if x.len() < y.len() { (x, y) } else { (y, x) };
    link.likeness.kinship == Kinship::Opposite && short.len() >= SHORTEST && long.ends_with(&short)
}

/// The shortest word that another may deny by its beginning, in letters.
const SHORTEST: usize = 4;

fn part(wording: &Wording, at: usize) -> Option<usize> {
    wording.atoms.get(at).map(|atom| atom.part)
}

/// What two texts claim of the same.
pub(super) struct Claims<'t> {
    pub(super) a: &'t Wording,
    pub(super) b: &'t Wording,
    pub(super) links: &'t [Link],
}

impl<'t> Claims<'t> {
    pub(super) fn atoms(&self, link: &Link) -> Option<(&'t Atom, &'t Atom)> {
        self.a.atoms.get(link.a).zip(self.b.atoms.get(link.b))
    }

    /// Whether a word of the other text surely answers to an atom of the first.
    pub(super) fn is_sure_of_a(&self, at: usize) -> bool {
        self.links.iter().any(|link| link.a == at && link.likeness.score >= SURELY)
    }

    /// The same of the second.
    pub(super) fn is_sure_of_b(&self, at: usize) -> bool {
        self.links.iter().any(|link| link.b == at && link.likeness.score >= SURELY)
    }

    pub(super) fn parts(&self, link: &Link) -> (Option<usize>, Option<usize>) {
        (part(self.a, link.a), part(self.b, link.b))
    }

    /// The parts in which an opposite makes up for a negation (`not safe`, `unsafe`), which then turns nothing
    /// else there.
    fn made_up(&self) -> Vec<(Option<usize>, Option<usize>)> {
        self.links
            .iter()
            .filter(|link| link.likeness.kinship == Kinship::Opposite)
            .filter(|link| self.atoms(link).is_some_and(|(x, y)| x.negated != y.negated))
            .map(|link| (part(self.a, link.a), part(self.b, link.b)))
            .collect()
    }

    /// Whether both texts deny something of the same by the negation at work here: it merely reaches further
    /// in one of them (`no help is available`, `help is not available`).
    fn is_answered(&self, link: &Link) -> bool {
        let Some((x, y)) = self.atoms(link) else { return false };
        x.negated != y.negated
            && self.links.iter().filter_map(|other| content_of(self.a, self.b, other)).any(|(p, q)| {
                p.negated
                    && q.negated
                    && (x.negated && p.denier == x.denier || y.negated && q.denier == y.denier)
            })
    }

    /// Whether both texts make an exception of it, whatever else is denied: `up to a month, unless she agrees`, `nobody for
    /// more than a month, except where she agrees`.
    fn are_both_excepted(&self, link: &Link) -> bool {
        // How many words deny between the exception and what it is of.
        let excepted = |wording: &Wording, at: usize| {
            let own = part(wording, at);
            let mut before = (0..at).rev().take_while(|place| part(wording, *place) == own);
            let text = |place: usize| atom_text(&wording.atoms, place);
            let mut denied = 0_usize;
            before.find(|place| {
                let excepts = is_excepting(text(*place));
                denied += usize::from(!excepts && is_negator(text(*place), wording.language));
                excepts
            })?;
            Some(denied)
        };
        let differ = self.atoms(link).is_some_and(|(x, y)| x.negated != y.negated);
        let (of_a, of_b) = (excepted(self.a, link.a), excepted(self.b, link.b));
        differ && of_a.is_some() && of_a == of_b
    }

    /// Whether one of two opposites stands beside the other in its own text: `day and night`.
    fn is_one_of_both(&self, link: &Link) -> bool {
        let Some((x, y)) = self.atoms(link) else { return false };
        let both = |wording: &Wording, at: usize, other: &Atom| {
            let joins = |joint: usize| JOINING.have(atom_text(&wording.atoms, joint), wording.language);
            let said = |place: usize| atom_text(&wording.atoms, place) == other.text.as_str();
            joins(at + 1) && said(at + 2) || at > 1 && joins(at - 1) && said(at - 2)
        };
        link.likeness.kinship == Kinship::Opposite && (both(self.a, link.a, y) || both(self.b, link.b, x))
    }

    /// Whether the other text speaks of what is denied; or whether what opposites are said of is the same.
    fn is_covered(&self, link: &Link) -> bool {
        match self.covered(link) {
            Some(share) => share >= if self.is_backward(link) { IN_FULL } else { COVERED },
            None => self.is_said_of_the_same(link),
        }
    }

    /// Whether the negation stands behind all that it reaches, so that it is not told what of it is denied.
    fn is_backward(&self, link: &Link) -> bool {
        self.atoms(link).is_some_and(|(x, y)| {
            let (denied, at) = if x.negated { (x, link.a) } else { (y, link.b) };
            denied.denier.is_some_and(|denier| denier > at)
        })
    }

    /// Whether the other text says all of what is denied.
    fn is_said_in_full(&self, link: &Link) -> bool {
        self.covered(link).is_some_and(|share| share >= IN_FULL)
    }

    /// Whether Dutch texts of several clauses on one matter, told in other words throughout, exclude one another: by
    /// what one denies in full, or by two opposites that tell how something is.
    fn are_in_other_words(&self, link: &Link, denied: f64, least: f64) -> bool {
        let near = || cosine(self.a.sum(), self.b.sum()).is_some_and(|cosine| steady(cosine) >= ONE_MATTER);
        let apart = || match self.atoms(link) {
            Some((x, y)) if link.likeness.kinship == Kinship::Opposite => {
                least >= IN_OTHER_WORDS && is_quality(&x.text) && is_quality(&y.text)
            }
            _ => denied >= IN_DENIAL && least >= IN_LONGER && self.is_said_in_full(link),
        };
        let several = |wording: &Wording| wording.atoms.last().is_some_and(|atom| atom.part > 0);
        are_both_in(Language::Dutch, self.a, self.b)
            && (several(self.a) || several(self.b))
            && near()
            && apart()
    }

    /// Whether the other text says all the words that are denied, and these are several: `without a signed licence`.
    fn is_said_word_for_word(&self, link: &Link) -> bool {
        let Some((x, y)) = self.atoms(link).filter(|(x, y)| x.negated != y.negated) else { return false };
        // In Dutch the negation stands behind much that it may not deny.
        if !are_both_in(Language::English, self.a, self.b) {
            return false;
        }
        let reached = |wording: &Wording, denier: Option<usize>, sure: &dyn Fn(usize) -> bool| {
            let atoms = wording.atoms.iter().enumerate();
            let mut denied =
                atoms.filter(|(_, atom)| atom.negated && atom.denier == denier).map(|(at, _)| sure(at));
            let (all, some) = denied.by_ref().fold((true, 0), |(all, some), sure| (all && sure, some + 1));
            all && some > 1
        };
        if x.negated {
            reached(self.a, x.denier, &|at| self.is_sure_of_a(at))
        } else {
            reached(self.b, y.denier, &|at| self.is_sure_of_b(at))
        }
    }

    /// How much of what the negation reaches the other text speaks of; `None` for opposites.
    fn covered(&self, link: &Link) -> Option<f64> {
        let (x, y) = self.atoms(link)?;
        if x.negated == y.negated {
            return None;
        }
        let (wording, denier, end): (_, _, fn(&Link) -> usize) =
            if x.negated { (self.a, x.denier, |link| link.a) } else { (self.b, y.denier, |link| link.b) };
        let (mut said, mut answered) = (0.0, 0.0);
        for (at, atom) in wording.atoms.iter().enumerate() {
            if atom.negated && atom.denier == denier {
                said += atom.weight;
                let link = self.links.iter().find(|link| end(link) == at);
                answered += atom.weight * link.map_or(0.0, |link| sureness(link.likeness));
            }
        }
        Some(if said > 0.0 { steady(answered / said) } else { 1.0 })
    }

    /// Whether one of the texts says it both of one and of another, and the other text may mean either: `up to 12
    /// with a parent, from 12 without`.
    fn is_told_both_ways(&self, link: &Link) -> bool {
        let Some((x, y)) = self.atoms(link) else { return false };
        if leaves_open(self.a, x.part)
            || leaves_open(self.b, y.part)
            || x.negated && offers_another(self.b, y.part)
            || y.negated && offers_another(self.a, x.part)
        {
            return true;
        }
        if x.negated == y.negated {
            return false;
        }
        let also = |wording: &Wording, own: usize, atom: &Atom| {
            wording.atoms.iter().enumerate().any(|(at, other)| {
                at != own
                    && other.part != atom.part
                    && other.negated != atom.negated
                    && matches!(likeness(other, atom).kinship, Kinship::Same | Kinship::Synonym)
            })
        };
        also(self.a, link.a, x) && also(self.b, link.b, y)
            || x.negated != y.negated && (says_without_one(self.a) || says_without_one(self.b))
    }

    /// Whether what is denied is denied of something else: `no woman rides`, `a man rides`.
    fn is_of_another_kind(&self, link: &Link) -> bool {
        self.atoms(link).is_some_and(|(x, y)| x.negated != y.negated)
            && self.links.iter().filter(|other| self.parts(other) == self.parts(link)).any(|other| match self
                .atoms(other)
                .map(|(p, q)| (&p.sense, &q.sense))
            {
                Some((Sense::Content(p), Sense::Content(q))) => {
                    matches!(other.likeness.kinship, Kinship::Akin | Kinship::None)
                        && Lexicon::of(p.language).merely_differ(&p.stem, &q.stem)
                }
                _ => false,
            })
    }

    /// Whether too little is in common: what is denied is not quite what the other says; or two opposites are all that
    /// the texts share (`missing persons`, `visits by staff`). Of texts of one word with content no more can be asked.
    fn stands_alone(&self, link: &Link) -> bool {
        let is_long = |wording: &Wording| wording.content().nth(1).is_some();
        if link.likeness.kinship != Kinship::Opposite {
            return link.likeness.score < IN_COMMON;
        }
        (is_long(self.a) || is_long(self.b))
            && !self
                .links
                .iter()
                .any(|other| other.likeness.score >= IN_COMMON && content_of(self.a, self.b, other).is_some())
    }

    /// Whether the clauses of two opposites share nothing else: `one adult for six children`, `parents hear of it`.
    fn are_of_other_clauses(&self, link: &Link) -> bool {
        let shares = |other: &Link| {
            other.likeness.score >= IN_COMMON
                && self.parts(other) == self.parts(link)
                && content_of(self.a, self.b, other).is_some()
        };
        link.likeness.kinship == Kinship::Opposite && !self.links.iter().any(shares)
    }

    /// Whether either text has a word of its own, beside the two, that turns its sentence round.
    fn is_hedged(&self, link: &Link) -> bool {
        !excepts(self.a)
            && !excepts(self.b)
            && !self.asks_for_what_is_needless(link)
            && !self.changes_places(link)
            && (is_hedged(self.a, link.a, &|at| self.is_sure_of_a(at) || is_said(self.a, at, self.b))
                || is_hedged(self.b, link.b, &|at| self.is_sure_of_b(at) || is_said(self.b, at, self.a)))
    }

    /// Whether an opposite stands in the place of the other, between the same words: `a voluntary service`, `a compulsory
    /// service`.
    fn changes_places(&self, link: &Link) -> bool {
        let beside = |wording: &'t Wording, at: usize| -> Option<[&'t str; 2]> {
            let atom = wording.atoms.get(at)?;
            let [before, behind] =
                [atom.tokens.start.checked_sub(1)?, atom.tokens.end].map(|at| text_at(&wording.tokens, at));
            let is_word = behind.chars().any(char::is_alphabetic);
            (!before.is_empty() && is_word).then_some([before, behind])
        };
        link.likeness.kinship == Kinship::Opposite
            && beside(self.a, link.a).is_some_and(|words| beside(self.b, link.b) == Some(words))
    }

    /// `Without an appointment`, `by appointment only`: the one needs no more than the other lacks.
    fn asks_for_what_is_needless(&self, link: &Link) -> bool {
        let lacks = |wording: &Wording, atom: &Atom| {
            let denier = atom.denier.and_then(|denier| wording.atoms.get(denier));
            denier.is_some_and(|denier| matches!(denier.text.as_str(), "without" | "zonder"))
        };
        let only = |wording: &Wording, at: usize| {
            let text =
                |at: Option<usize>| at.and_then(|at| wording.atoms.get(at)).map_or("", |atom| &atom.text);
            let behind = text(Some(at + 1));
            let before = [3, 2].map(|back| (text(at.checked_sub(back)), text(at.checked_sub(back - 1))));
            let leads = |(first, second): (&str, &str)| {
                ONLY.contains(&first) && matches!(second, "by" | "with" | "on" | "op" | "met" | "na")
            };
            behind == "only" || before.into_iter().any(leads)
        };
        self.atoms(link).is_some_and(|(x, y)| {
            link.likeness.kinship != Kinship::Opposite
                && (x.negated && lacks(self.a, x) && only(self.b, link.b)
                    || y.negated && lacks(self.b, y) && only(self.a, link.a))
        })
    }

    /// Whether the words that directly follow two opposites, or stand just before them, do not tell that these are said of
    /// different things.
    fn is_said_of_the_same(&self, link: &Link) -> bool {
        let follows = match (next(self.a, link.a), next(self.b, link.b)) {
            (Some(x), Some(y)) => self.links.iter().any(|other| (other.a, other.b) == (x, y)),
            _ => true,
        };
        follows && !self.is_said_crosswise(link)
    }

    /// `The stay ends, whether or not the order goes on`, `the stay ends when the order …`: what each says its word of, the
    /// other speaks of elsewhere.
    fn is_said_crosswise(&self, link: &Link) -> bool {
        let (Some(x), Some(y)) = (previous(self.a, link.a), previous(self.b, link.b)) else { return false };
        let (in_a, in_b) = self.parts(link);
        let sure = |other: &&Link| other.likeness.score >= SURELY;
        let of_x = self.links.iter().filter(sure).find(|other| other.a == x);
        let of_y = self.links.iter().filter(sure).find(|other| other.b == y);
        of_x.is_some_and(|other| part(self.b, other.b) != in_b)
            && of_y.is_some_and(|other| part(self.a, other.a) != in_a)
    }
}

/// Whether a word is no Dutch infinitive: `gedwongen`, not `dwingen`.
fn is_quality(text: &str) -> bool {
    !text.ends_with("en") || text.contains("ge") || text.contains(' ')
}

/// The word with content that follows directly, or behind an article.
fn next(wording: &Wording, at: usize) -> Option<usize> {
    let place = (at + 1..at + 3).find(|place| {
        !wording.atoms.get(*place).is_some_and(|atom| ARTICLES.contains(&atom.text.as_str()))
    })?;
    let atom = wording.atoms.get(place)?;
    (atom.has_content() && part(wording, at) == Some(atom.part)).then_some(place)
}

/// The word with content that stands just before, in the same part.
fn previous(wording: &Wording, at: usize) -> Option<usize> {
    let here = part(wording, at);
    let mut before = (0..at).rev().take_while(|place| part(wording, *place) == here);
    before.find(|place| wording.atoms.get(*place).is_some_and(Atom::has_content))
}

fn strength(likeness: Likeness) -> f64 {
    if likeness.kinship == Kinship::Opposite { 1.0 } else { likeness.score }
}

/// How surely a word speaks of what the other speaks of. Words of one kind (`man`, `woman`) do not.
fn sureness(likeness: Likeness) -> f64 {
    match likeness.kinship {
        Kinship::Opposite | Kinship::Narrower | Kinship::Broader => 1.0,
        Kinship::Akin => likeness.score * SURE_IF_AKIN,
        _ => likeness.score,
    }
}

/// How much of each of two stretches the other answers. Opposites count in full: they are about the
/// same.
fn about(
    a: &Wording,
    b: &Wording,
    links: &[Link],
    in_a: impl Fn(usize) -> bool,
    in_b: impl Fn(usize) -> bool,
) -> (f64, f64) {
    let weight = |wording: &Wording, inside: &dyn Fn(usize) -> bool| -> f64 {
        let atoms = wording.atoms.iter().enumerate();
        atoms.filter(|(at, atom)| atom.has_content() && inside(*at)).map(|(_, atom)| atom.weight).sum()
    };
    let (mut of_a, mut of_b) = (0.0, 0.0);
    for link in links.iter().filter(|link| in_a(link.a) && in_b(link.b)) {
        let Some((x, y)) = content_of(a, b, link) else { continue };
        let score = strength(link.likeness);
        of_a += score * x.weight;
        of_b += score * y.weight;
    }
    let share = |sum: f64, weight: f64| if weight > 0.0 { steady(sum / weight) } else { 0.0 };
    (share(of_a, weight(a, &in_a)), share(of_b, weight(b, &in_b)))
}

#[cfg(test)]
pub(super) mod tests {
    use rstest::rstest;

    use super::super::align::align;
    use super::*;

    fn denied(a: &str, b: &str, language: Language) -> bool {
        let (a, b) = (Wording::of(a, language), Wording::of(b, language));
        !denials(&a, &b, &align(&a, &b)).is_empty()
    }

    /// That one text denies what the other says, or that it does not, whichever comes first.
    #[track_caller]
    pub(in crate::divergence) fn assert_denied(a: &str, b: &str, language: Language, expected: bool) {
        assert_eq!(denied(a, b, language), expected, "{a} / {b}");
        assert_eq!(denied(b, a, language), expected, "{b} / {a}");
    }

    #[rstest]
    #[case("The door is locked.", "The door is not locked.", true)]
    #[case("No help is available.", "Help is not available.", false)]
    #[case("The room is occupied at night.", "The room is vacant at night.", true)]
    #[case("The man waits at the desk.", "The woman waits at the desk.", false)]
    #[case(
        "The key is not handed over unless the owner signs.",
        "The key is handed over only if the owner signs.",
        false
    )]
    #[case(
        "The key is handed over unless the owner signs.",
        "The key is handed over only if the owner signs.",
        true
    )]
    #[case("The witness fails to appear in court.", "The witness does not appear in court.", false)]
    #[case("The witness appears in court.", "The witness fails to appear in court.", true)]
    #[case("The dog bites a child.", "The dog does not bite the postman near the gate.", false)]
    #[case("A boat that carries a signed licence.", "Sailing without a licence that is signed.", true)]
    #[case(
        "A list of the guests, whatever is known of their names.",
        "A list of guests whose names are unknown.",
        false
    )]
    #[case("Walkers are seen without an appointment.", "Walkers are seen by appointment only.", true)]
    #[case("Walkers are not seen without an appointment.", "Walkers are seen by appointment only.", false)]
    #[case("Open gates.", "Closed gates.", true)]
    #[case("Open gates.", "Closed meetings of the board.", false)]
    fn english(#[case] a: &str, #[case] b: &str, #[case] expected: bool) {
        assert_denied(a, b, Language::English, expected);
    }

    #[rstest]
    #[case("De deur is op slot.", "De deur is niet op slot.", true)]
    #[case("Er is geen hulp beschikbaar.", "Hulp is niet beschikbaar.", false)]
    #[case("De kamer is bewoond.", "De kamer is leegstaand.", true)]
    #[case("De getuige weigert een verklaring.", "De getuige verleent een verklaring.", true)]
    #[case(
        "De sleutel wordt niet afgegeven, tenzij de eigenaar tekent.",
        "De sleutel wordt alleen afgegeven als de eigenaar tekent.",
        false
    )]
    #[case(
        "De sleutel wordt afgegeven, tenzij de eigenaar tekent.",
        "De sleutel wordt afgegeven, mits de eigenaar tekent.",
        true
    )]
    #[case("De hond bijt een kind.", "De hond bijt de postbode bij het hek niet.", false)]
    #[case("De dienst eindigt als de gids komt.", "De dienst loopt door als de gids komt.", true)]
    #[case("Na alarm gaat de gids naar de boot.", "De gids komt na alarm naar de plaats van de boot.", false)]
    #[case("Op een melding komen gidsen af.", "Bij een melding gaan gidsen naar de boot.", false)]
    fn dutch(#[case] a: &str, #[case] b: &str, #[case] expected: bool) {
        assert_denied(a, b, Language::Dutch, expected);
    }
}
