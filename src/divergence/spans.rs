//! Stretches of both wordings with a relation: chunks that answer to one another, and what stands alone.

use std::ops::Range;

use super::align::{Link, order};
use super::facts::{frequency, role_of};
use super::lexicon::{Kinship, Likeness};
use super::phrase::steady;
use super::quantity::{Measure, comparator_before};
use super::report::{Relation, Span};
use super::wording::{Atom, Sense, Wording};

/// From this likeness on two words say the same.
const SAYS_THE_SAME: f64 = 0.75;
/// Chunks that share less than this are not about the same thing.
const LEAST_SHARED: f64 = 0.12;
/// From this likeness on two chunks are similar rather than related.
const SIMILAR: f64 = 0.45;
/// What a linked small word adds to the bond between two chunks.
const SMALL: f64 = 0.05;

/// A wording with its chunks cut more finely.
struct Cut<'w> {
    wording: &'w Wording,
    chunks: Vec<Range<usize>>,
}

impl std::ops::Deref for Cut<'_> {
    type Target = Wording;

    fn deref(&self) -> &Wording {
        self.wording
    }
}

/// Two chunks, or several neighbours on one side, that answer to one another.
#[derive(Debug, Clone, PartialEq)]
struct Match {
    a: Range<usize>,
    b: Range<usize>,
}

/// The spans of two wordings: those with a stretch of the first in its order, then what only the second
/// says in its order. Every word lies in exactly one.
pub(super) fn spans(a: &Wording, b: &Wording, links: &[Link], denials: &[usize]) -> Vec<Span> {
    // The same way round whichever text comes first, so that swapping the sides mirrors the result.
    if order(a) <= order(b) {
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
    let mut out: Vec<Span> = Vec::new();
    for found in &matches {
        if let Some(span) = span_of(a, b, links, denials, found) {
            out.push(span);
        }
    }
    let only = |wording: &Cut<'_>, used: &dyn Fn(usize) -> bool| -> Vec<Range<usize>> {
        let alone = (0..wording.chunks.len()).filter(|chunk| !used(*chunk));
        alone
            .filter_map(|chunk| wording.characters(wording.chunks.get(chunk)?.clone()))
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

/// A wording with its chunks cut where they answer to different chunks of the other, and where behind what
/// is answered something follows that is not (`a horse | stands`). What stands before is left together: it
/// mostly says which (`a brown horse`); but before a quantity in conflict it has nothing to do with that.
fn split<'w>(
    wording: &'w Wording,
    other: &Wording,
    links: &[Link],
    ends: impl Fn(&Link) -> (usize, usize),
) -> Cut<'w> {
    let theirs = chunk_of(other, &other.chunks);
    let mut partner: Vec<Option<usize>> = vec![None; wording.atoms.len()];
    let mut at_odds = vec![false; wording.atoms.len()];
    for link in links {
        let (own, foreign) = ends(link);
        if let Some(place) = at_odds.get_mut(own) {
            *place = in_conflict(wording, own, other, foreign);
        }
        if let (Some(place), Some(chunk)) = (partner.get_mut(own), theirs.get(foreign)) {
            *place = *chunk;
        }
    }
    let mut chunks = Vec::with_capacity(wording.chunks.len());
    for chunk in &wording.chunks {
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

/// Which chunks answer to one another: the strongest bonds first, then neighbours that lean on a chunk
/// that has found its match.
fn matches(a: &Cut<'_>, b: &Cut<'_>, links: &[Link]) -> Vec<Match> {
    let (chunk_a, chunk_b) = (chunk_of(a, &a.chunks), chunk_of(b, &b.chunks));
    let place = |of: &[Option<usize>], at: usize| of.get(at).copied().flatten();
    let mut bonds: Vec<(usize, usize, f64)> = Vec::new();
    for link in links {
        let (Some(x), Some(y)) = (place(&chunk_a, link.a), place(&chunk_b, link.b)) else { continue };
        let strength = match (a.atoms.get(link.a), b.atoms.get(link.b)) {
            (Some(p), Some(q)) if p.has_content() => link.likeness.score * f64::midpoint(p.weight, q.weight),
            (Some(p), Some(_)) if !p.is_mark() => SMALL,
            _ => 0.0,
        };
        match bonds.iter_mut().find(|bond| (bond.0, bond.1) == (x, y)) {
            Some(bond) => bond.2 += strength,
            None => bonds.push((x, y, strength)),
        }
    }
    let weight = |wording: &Cut<'_>, chunk: usize| {
        let atoms = wording.chunks.get(chunk).and_then(|range| wording.atoms.get(range.clone()));
        atoms.map_or(0.0, |atoms| atoms.iter().filter(|x| x.has_content()).map(|x| x.weight).sum::<f64>())
    };
    let share =
        |bond: &(usize, usize, f64)| bond.2 / f64::midpoint(weight(a, bond.0), weight(b, bond.1)).max(SMALL);
    for bond in &mut bonds {
        bond.2 = steady(bond.2);
    }
    bonds.retain(|bond| bond.2 > 0.0 && share(bond) >= LEAST_SHARED);
    bonds.sort_by(|x, y| {
        y.2.total_cmp(&x.2).then(share(y).total_cmp(&share(x))).then((x.0, x.1).cmp(&(y.0, y.1)))
    });
    let mut out: Vec<Match> = Vec::new();
    for (x, y, _) in &bonds {
        let free_a = !out.iter().any(|found| found.a.contains(x));
        let free_b = !out.iter().any(|found| found.b.contains(y));
        match (free_a, free_b) {
            (true, true) => out.push(Match { a: *x..*x + 1, b: *y..*y + 1 }),
            (true, false) => {
                if let Some(found) = out.iter_mut().find(|found| found.b.contains(y)) {
                    extend(&mut found.a, *x);
                }
            }
            (false, true) => {
                if let Some(found) = out.iter_mut().find(|found| found.a.contains(x)) {
                    extend(&mut found.b, *y);
                }
            }
            (false, false) => {}
        }
    }
    out
}

/// Takes in a neighbour.
fn extend(range: &mut Range<usize>, chunk: usize) {
    if chunk + 1 == range.start {
        range.start = chunk;
    } else if chunk == range.end {
        range.end = chunk + 1;
    }
}

/// The chunk of every atom.
fn chunk_of(wording: &Wording, chunks: &[Range<usize>]) -> Vec<Option<usize>> {
    let mut out = vec![None; wording.atoms.len()];
    for (number, chunk) in chunks.iter().enumerate() {
        for place in out.iter_mut().take(chunk.end).skip(chunk.start) {
            *place = Some(number);
        }
    }
    out
}

/// The atoms of several neighbouring chunks.
fn atoms_of(wording: &Cut<'_>, chunks: &Range<usize>) -> Option<Range<usize>> {
    let first = wording.chunks.get(chunks.start)?;
    let last = wording.chunks.get(chunks.end.saturating_sub(1))?;
    Some(first.start..last.end)
}

/// What one side says that the other does not, and how much it says.
#[derive(Debug, Default)]
struct Side {
    said: f64,
    answered: f64,
    extra: f64,
}

fn span_of(a: &Cut<'_>, b: &Cut<'_>, links: &[Link], denials: &[usize], found: &Match) -> Option<Span> {
    let (in_a, in_b) = (atoms_of(a, &found.a)?, atoms_of(b, &found.b)?);
    let inside: Vec<Link> =
        links.iter().filter(|link| in_a.contains(&link.a) && in_b.contains(&link.b)).copied().collect();
    let one = side(&a.atoms, &in_a, &inside, |link| link.a);
    let other = side(&b.atoms, &in_b, &inside, |link| link.b);
    let said = one.said + other.said;
    let score = if said > 0.0 { steady((one.answered + other.answered) / said) } else { 1.0 };
    let denied = denials.iter().filter_map(|number| links.get(*number)).any(|link| inside.contains(link));
    let (relation, rule) = if denied {
        (Relation::Opposite, "one says it, the other denies it")
    } else {
        relation(a, b, &inside, &one, &other, score)
    };
    // On the scale on which people judge, half in common is more than half alike.
    let score = if relation == Relation::Same { 1.0 } else { score.sqrt().clamp(0.05, 0.95) };
    Some(Span { a: Some(a.characters(in_a)?), b: Some(b.characters(in_b)?), relation, score, rule })
}

fn side(atoms: &[Atom], range: &Range<usize>, links: &[Link], end: impl Fn(&Link) -> usize) -> Side {
    let mut out = Side::default();
    for at in range.clone() {
        let Some(atom) = atoms.get(at).filter(|atom| atom.has_content()) else { continue };
        out.said += atom.weight;
        match links.iter().find(|link| end(link) == at) {
            Some(link) => {
                out.answered += atom.weight * link.likeness.score;
            }
            None => out.extra += atom.weight,
        }
    }
    out
}

/// Whether two atoms are quantities of one kind that cannot both hold.
fn in_conflict(a: &Wording, at_a: usize, b: &Wording, at_b: usize) -> bool {
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
    (start.saturating_sub(EVERY)..start)
        .any(|at| frequency(wording, at).is_some_and(|(_, length)| at + length > start))
}

/// What a word more may weigh before it makes a stretch narrower.
const NEGLIGIBLE: f64 = 0.01;

fn relation(
    a: &Wording,
    b: &Wording,
    links: &[Link],
    one: &Side,
    other: &Side,
    score: f64,
) -> (Relation, &'static str) {
    let pairs =
        || links.iter().filter_map(|link| Some((a.atoms.get(link.a)?, b.atoms.get(link.b)?, link.likeness)));
    if links.iter().any(|link| in_conflict(a, link.a, b, link.b)) {
        return (Relation::Opposite, "quantities in conflict");
    }
    let other_figure = pairs().any(|(x, y, likeness)| {
        matches!((&x.sense, &y.sense), (Sense::Time(_), _) | (Sense::Figure(_), _))
            && likeness.score < SAYS_THE_SAME
    });
    if other_figure {
        return (Relation::Similar, "another figure");
    }
    let opposite = pairs().any(|(.., likeness)| likeness.kinship == Kinship::Opposite);
    let narrower = pairs().any(|(.., likeness)| likeness.kinship == Kinship::Narrower);
    let broader = pairs().any(|(.., likeness)| likeness.kinship == Kinship::Broader);
    let akin = pairs().any(|(.., likeness)| likeness.kinship == Kinship::Akin);
    let (more_a, more_b) = (one.extra > NEGLIGIBLE, other.extra > NEGLIGIBLE);
    match (more_a, more_b) {
        (false, false) if opposite => (Relation::Related, "opposites in passing"),
        (false, false) if !narrower && !broader && !akin => {
            (Relation::Same, "the same words, or words for the same")
        }
        (false, false) if akin && !narrower && !broader => (Relation::Similar, "words of one make"),
        (more_a, false) if !broader && (more_a || narrower) => {
            (Relation::ANarrower, "one says it more precisely")
        }
        (false, more_b) if !narrower && (more_b || broader) => {
            (Relation::BNarrower, "one says it more precisely")
        }
        _ if score >= SIMILAR => (Relation::Similar, "much in common, something else on either side"),
        _ => (Relation::Related, "something in common"),
    }
}
