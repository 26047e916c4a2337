//! Stretches of both wordings with a relation: chunks that answer to one another, and what stands alone.

use std::ops::Range;

use super::align::{Link, order};
use super::chunk::is_aside;
use super::lexicon::{Kinship, Likeness};
use super::pairing::{Cut, Match, chunk_of, matches};
use super::quantity::comparator_before;
use super::relation::{MUCH, Stretches, in_conflict};
use super::report::{Relation, Span};
use super::wording::{Atom, Sense, Wording};

/// The spans of two wordings: those with a stretch of the first in its order, then what only the second
/// says in its order. Every word lies in exactly one.
pub(super) fn spans(a: &Wording, b: &Wording, links: &[Link], denials: &[usize]) -> Vec<Span> {
    // The same way round whichever text comes first, so that swapping the sides mirrors the result.
    if order(a, b).is_le() {
        return in_order(a, b, links, denials);
    }
    let swapped: Vec<Link> = links
        .iter()
        .map(|link| Link {
            a: link.b,
            b: link.a,
            likeness: Likeness { kinship: link.likeness.kinship.mirrored(), ..link.likeness },
        })
        .collect();
    let mut out: Vec<Span> = in_order(b, a, &swapped, denials)
        .into_iter()
        .map(|span| Span { a: span.b, b: span.a, relation: span.relation.mirrored(), ..span })
        .collect();
    out.sort_by_key(|span| (span.a.is_none(), span.a.as_ref().or(span.b.as_ref()).map(|range| range.start)));
    out
}

fn in_order(a: &Wording, b: &Wording, links: &[Link], denials: &[usize]) -> Vec<Span> {
    let (a, b) = (&split(a, b, links, |link| (link.a, link.b)), &split(b, a, links, |link| (link.b, link.a)));
    let matches = matches(a, b, links);
    let denied = Denied::of(a, b, links, denials, &matches);
    let mut out: Vec<Span> = Vec::new();
    for found in &matches {
        if let Some(span) = span_of(a, b, links, &denied, found) {
            out.push(span);
        }
    }
    let only = |wording: &Cut<'_>, used: &dyn Fn(usize) -> bool| -> Vec<Range<usize>> {
        wording
            .runs(used)
            .into_iter()
            .filter_map(|run| wording.characters(run))
            .chain(wording.tail.clone())
            .collect()
    };
    for range in only(a, &|chunk| matches.iter().any(|found| found.a.contains(&chunk))) {
        out.push(Span {
            a: Some(range),
            b: None,
            relation: Relation::OnlyA,
            score: 0.0,
            rule: "nothing answers to it",
        });
    }
    out.sort_by_key(|span| span.a.as_ref().map(|range| range.start));
    for range in only(b, &|chunk| matches.iter().any(|found| found.b.contains(&chunk))) {
        out.push(Span {
            a: None,
            b: Some(range),
            relation: Relation::OnlyB,
            score: 0.0,
            rule: "nothing answers to it",
        });
    }
    out
}

/// From this likeness on a word has an answer by which its chunk is cut.
const LEADS_AWAY: f64 = 0.6;

/// A wording with its chunks cut where they answer to different chunks of the other, and where behind what
/// is answered something follows that is not (`a horse | stands`). What stands before is left together: it
/// mostly says which (`a brown horse`); but before a quantity in conflict it has nothing to do with that.
fn split<'w>(
    wording: &'w Wording,
    other: &Wording,
    links: &[Link],
    ends: impl Fn(&Link) -> (usize, usize),
) -> Cut<'w> {
    let theirs = chunk_of(other, other.chunks());
    let mut partner: Vec<Option<usize>> = vec![None; wording.atoms.len()];
    let mut at_odds = vec![false; wording.atoms.len()];
    for link in links {
        let (own, foreign) = ends(link);
        if let Some(place) = at_odds.get_mut(own) {
            *place = in_conflict(wording, own, other, foreign);
        }
        if link.likeness.score < LEADS_AWAY && !wording.atoms.get(own).is_some_and(Atom::is_quantity) {
            continue;
        }
        if let (Some(place), Some(chunk)) = (partner.get_mut(own), theirs.get(foreign)) {
            *place = *chunk;
        }
    }
    let mut chunks = Vec::with_capacity(wording.chunks().len());
    for chunk in wording.chunks() {
        let content: Vec<(usize, Option<usize>)> = chunk
            .clone()
            .filter(|at| wording.atoms.get(*at).is_some_and(Atom::has_content))
            .map(|at| (at, partner.get(at).copied().flatten()))
            .collect();
        let mut start = chunk.start;
        if let Some((quantity, _)) = content.iter().find(|(at, _)| at_odds.get(*at) == Some(&true)) {
            let begin = quantity_begins(wording, *quantity).max(start);
            let mut before = content.iter().take_while(|(at, _)| *at < begin).peekable();
            let glued = |atom: &Atom| wording.tokens.get(atom.tokens.start).is_some_and(|token| token.glued);
            let whole_word = wording.atoms.get(begin).is_some_and(|atom| !glued(atom));
            if whole_word && before.peek().is_some() && before.all(|(_, partner)| partner.is_none()) {
                chunks.push(start..begin);
                start = begin;
            }
        }
        for (number, window) in content.windows(2).enumerate() {
            let [(at, mine), (next, theirs)] = window else { continue };
            let trailing =
                theirs.is_none() && content.iter().skip(number + 1).all(|(_, partner)| partner.is_none());
            let elsewhere = theirs.is_some() && theirs != mine;
            let whole_word = wording
                .atoms
                .get(at + 1)
                .and_then(|atom| wording.tokens.get(atom.tokens.start))
                .is_some_and(|token| !token.glued);
            if mine.is_some() && (trailing || elsewhere) && whole_word && *next > *at {
                chunks.push(start..at + 1);
                start = at + 1;
            }
        }
        chunks.push(start..chunk.end);
    }
    Cut { wording, chunks }
}

/// The atom where what is said with a quantity begins: its comparator, or the small words before it.
fn quantity_begins(wording: &Wording, quantity: usize) -> usize {
    let token = |at: usize| wording.atoms.get(at).map_or(0, |atom| atom.tokens.start);
    let comparator = comparator_before(&wording.tokens, token(quantity), wording.language);
    let first = comparator.map_or(token(quantity), |(_, start)| start);
    (0..quantity)
        .rev()
        .take_while(|at| {
            token(*at) >= first
                || wording.atoms.get(*at).is_some_and(|atom| matches!(atom.sense, Sense::Function))
        })
        .last()
        .unwrap_or(quantity)
}

/// Whether a word that a negation reaches stands in a phrase for where, when or with whom, which does not follow
/// the negation at once.
fn is_far_aside(cut: &Cut<'_>, at: usize, denier: usize) -> bool {
    let chunk = |at: usize| cut.chunks.iter().position(|chunk| chunk.contains(&at));
    let Some(own) = chunk(at) else { return false };
    let aside = cut.chunks.get(own).is_some_and(|range| is_aside(&cut.atoms, range, cut.language));
    aside && chunk(denier).is_some_and(|denier| own > denier + 1)
}

/// Where one text denies what the other says, as atoms of the first and of the second.
#[derive(Debug, Default)]
struct Denied {
    a: Vec<usize>,
    b: Vec<usize>,
}

impl Denied {
    /// What is denied is told where opposites stand, where the negation stands if that is in a stretch with an
    /// answer, or else at the nearest word that it reaches; and in what it reaches but further on for where, when and
    /// with whom: `did not find | the child | in the park`.
    fn of(a: &Cut<'_>, b: &Cut<'_>, links: &[Link], denials: &[usize], matches: &[Match]) -> Self {
        let mut out = Self::default();
        let reached: Vec<(&Link, bool, usize)> = denials
            .iter()
            .filter_map(|number| links.get(*number))
            .filter_map(|link| {
                let (x, y) = (a.atoms.get(link.a)?, b.atoms.get(link.b)?);
                if link.likeness.kinship == Kinship::Opposite {
                    out.a.push(link.a);
                    return None;
                }
                let in_a = x.negated;
                let (atom, at) = if in_a { (x, link.a) } else { (y, link.b) };
                Some((link, in_a, atom.denier.unwrap_or(at)))
            })
            .collect();
        for (link, in_a, denier) in &reached {
            let same = |other: &&(&Link, bool, usize)| (other.1, other.2) == (*in_a, *denier);
            let place = |link: &Link| if *in_a { link.a } else { link.b };
            let told = matches.iter().find(|found| {
                let range = if *in_a { a.atoms_in(&found.a) } else { b.atoms_in(&found.b) };
                let copula = if *in_a { a.is_copula(&found.a) } else { b.is_copula(&found.b) };
                range.is_some_and(|range| {
                    range.contains(denier)
                        && (copula
                            || reached.iter().filter(same).any(|other| range.contains(&place(other.0))))
                })
            });
            let nearest =
                reached.iter().filter(same).map(|other| place(other.0)).min_by_key(|at| at.abs_diff(*denier));
            let point = if told.is_some() { *denier } else { nearest.unwrap_or(place(link)) };
            if *in_a {
                out.a.push(point)
            } else {
                out.b.push(point)
            }
            let far = if *in_a { is_far_aside(a, link.a, *denier) } else { is_far_aside(b, link.b, *denier) };
            if !far {
                out.a.push(link.a);
            }
        }
        out
    }

    fn lies_in(&self, in_a: &Range<usize>, in_b: &Range<usize>) -> bool {
        self.a.iter().any(|at| in_a.contains(at)) || self.b.iter().any(|at| in_b.contains(at))
    }
}

fn span_of(a: &Cut<'_>, b: &Cut<'_>, links: &[Link], denied: &Denied, found: &Match) -> Option<Span> {
    let (in_a, in_b) = (a.atoms_in(&found.a)?, b.atoms_in(&found.b)?);
    let (relation, score, rule) = if denied.lies_in(&in_a, &in_b) {
        (Relation::Opposite, MUCH, "one says it, the other denies it")
    } else {
        Stretches::new((a, &in_a), (b, &in_b), links).relation()
    };
    Some(Span { a: Some(a.characters(in_a)?), b: Some(b.characters(in_b)?), relation, score, rule })
}
