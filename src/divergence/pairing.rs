//! Which chunks of one wording answer to which of the other: by the links between their words, and what is
//! left over by its place and the company its words keep.

use std::borrow::Cow;
use std::ops::Range;

use super::align::Link;
use super::chunk::{begins_with_subject, is_copula, opens};
use super::direction::{Direction, cosine};
use super::phrase::steady;
use super::wording::{Atom, Wording};

/// Chunks that share less than this are not about the same thing.
const LEAST_SHARED: f64 = 0.12;
/// The same of chunks that no good link holds together: a broader word alone says little.
const LEAST_SHARED_WEAKLY: f64 = 0.4;
/// From this likeness on a link is a good one.
const GOOD: f64 = 0.6;
/// What a linked small word adds to the bond between two chunks.
const SMALL: f64 = 0.05;

/// A wording with its chunks cut more finely.
pub(super) struct Cut<'w> {
    /// What is cut.
    pub(super) wording: &'w Wording,
    /// Its chunks.
    pub(super) chunks: Vec<Range<usize>>,
}

impl std::ops::Deref for Cut<'_> {
    type Target = Wording;

    fn deref(&self) -> &Wording {
        self.wording
    }
}

impl Cut<'_> {
    /// The atoms of several neighbouring chunks.
    pub(super) fn atoms_in(&self, chunks: &Range<usize>) -> Option<Range<usize>> {
        let first = self.chunks.get(chunks.start)?;
        let last = self.chunks.get(chunks.end.saturating_sub(1))?;
        Some(first.start..last.end)
    }

    /// Whether they are a verb without content.
    pub(super) fn is_copula(&self, chunks: &Range<usize>) -> bool {
        self.atoms_in(chunks)
            .is_some_and(|range| is_copula(&self.wording.atoms, &range, self.wording.language))
    }

    /// Neighbouring chunks that are not used, as ranges of atoms with nothing in between.
    pub(super) fn runs(&self, used: impl Fn(usize) -> bool) -> Vec<Range<usize>> {
        let mut out: Vec<Range<usize>> = Vec::new();
        for (_, chunk) in self.chunks.iter().enumerate().filter(|(number, _)| !used(*number)) {
            match out.last_mut() {
                Some(last) if last.end == chunk.start => last.end = chunk.end,
                _ => out.push(chunk.clone()),
            }
        }
        out
    }

    fn atoms_of(&self, chunk: usize) -> &[Atom] {
        self.chunks.get(chunk).and_then(|range| self.wording.atoms.get(range.clone())).unwrap_or_default()
    }

    fn has_content(&self, chunk: usize) -> bool {
        self.atoms_of(chunk).iter().any(Atom::has_content)
    }

    fn weight(&self, chunk: usize) -> f64 {
        self.atoms_of(chunk).iter().filter(|atom| atom.has_content()).map(|atom| atom.weight).sum()
    }

    fn part(&self, chunk: usize) -> Option<usize> {
        self.atoms_of(chunk).first().map(|atom| atom.part)
    }
}

/// Two chunks, or several neighbours on one side, that answer to one another.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Match {
    /// In the first wording.
    pub(super) a: Range<usize>,
    /// In the second.
    pub(super) b: Range<usize>,
}

/// The chunk of every atom.
pub(super) fn chunk_of(wording: &Wording, chunks: &[Range<usize>]) -> Vec<Option<usize>> {
    let mut out = vec![None; wording.atoms.len()];
    for (number, chunk) in chunks.iter().enumerate() {
        for place in out.iter_mut().take(chunk.end).skip(chunk.start) {
            *place = Some(number);
        }
    }
    out
}

/// Which chunks answer to one another: the strongest bonds first, then neighbours that lean on a chunk
/// that has found its match, then what is left over in the same place.
pub(super) fn matches(a: &Cut<'_>, b: &Cut<'_>, links: &[Link]) -> Vec<Match> {
    let mut out = by_bonds(&bonds(a, b, links));
    by_place(a, b, &mut out);
    with_subjects(a, b, &mut out);
    drop_strays(a, b, &mut out);
    absorb(a, &mut out, |found| &mut found.a);
    absorb(b, &mut out, |found| &mut found.b);
    out
}

/// Two chunks and how strongly their words answer to one another, strongest first.
fn bonds(a: &Cut<'_>, b: &Cut<'_>, links: &[Link]) -> Vec<(usize, usize, f64)> {
    let (chunk_a, chunk_b) = (chunk_of(a, &a.chunks), chunk_of(b, &b.chunks));
    let place = |of: &[Option<usize>], at: usize| of.get(at).copied().flatten();
    let mut bonds: Vec<(usize, usize, f64)> = Vec::new();
    let mut good: Vec<(usize, usize)> = Vec::new();
    for link in links {
        let (Some(x), Some(y)) = (place(&chunk_a, link.a), place(&chunk_b, link.b)) else { continue };
        let strength = match (a.atoms.get(link.a), b.atoms.get(link.b)) {
            (Some(p), Some(q)) if p.has_content() => link.likeness.score * f64::midpoint(p.weight, q.weight),
            (Some(p), Some(_)) if !p.is_mark() => SMALL,
            _ => 0.0,
        };
        if link.likeness.score >= GOOD {
            good.push((x, y));
        }
        match bonds.iter_mut().find(|bond| (bond.0, bond.1) == (x, y)) {
            Some(bond) => bond.2 += strength,
            None => bonds.push((x, y, strength)),
        }
    }
    let share =
        |bond: &(usize, usize, f64)| bond.2 / f64::midpoint(a.weight(bond.0), b.weight(bond.1)).max(SMALL);
    for bond in &mut bonds {
        bond.2 = steady(bond.2);
    }
    let least = |bond: &(usize, usize, f64)| {
        if good.contains(&(bond.0, bond.1)) { LEAST_SHARED } else { LEAST_SHARED_WEAKLY }
    };
    bonds.retain(|bond| bond.2 > 0.0 && share(bond) >= least(bond));
    bonds.sort_by(|x, y| {
        y.2.total_cmp(&x.2).then(share(y).total_cmp(&share(x))).then((x.0, x.1).cmp(&(y.0, y.1)))
    });
    bonds
}

fn by_bonds(bonds: &[(usize, usize, f64)]) -> Vec<Match> {
    let mut out: Vec<Match> = Vec::new();
    for (x, y, _) in bonds {
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

/// Chunks that are left over and stand in the same place, between the same neighbours, or are about much the
/// same: nearest first.
fn by_place(a: &Cut<'_>, b: &Cut<'_>, out: &mut Vec<Match>) {
    let of_a = left_over(a, |chunk| out.iter().any(|found| found.a.contains(&chunk)));
    let of_b = left_over(b, |chunk| out.iter().any(|found| found.b.contains(&chunk)));
    let mut near: Vec<(f64, usize, usize)> = Vec::new();
    for (x, one) in &of_a {
        for (y, other) in &of_b {
            near.push((steady(cosine(one, other).unwrap_or(0.0)), *x, *y));
        }
    }
    near.sort_by(|p, q| q.0.total_cmp(&p.0).then((p.1, p.2).cmp(&(q.1, q.2))));
    // What has found its match is a neighbour to what has not.
    while let Some(at) =
        near.iter().position(|(cosine, x, y)| *cosine >= least(neighbours(a, b, out, *x, *y)))
    {
        let (_, x, y) = near.remove(at);
        near.retain(|(_, p, q)| *p != x && *q != y);
        out.push(Match { a: x..x + 1, b: y..y + 1 });
    }
}

/// The chunks with content that are not taken, with where their words point.
fn left_over<'c>(cut: &'c Cut<'_>, taken: impl Fn(usize) -> bool) -> Vec<(usize, Cow<'c, Direction>)> {
    (0..cut.chunks.len())
        .filter(|chunk| !taken(*chunk) && cut.has_content(*chunk))
        .filter_map(|chunk| Some((chunk, cut.direction(cut.chunks.get(chunk)?))))
        .collect()
}

/// The least cosine of two chunks that nothing links, by on how many sides their neighbours answer to one another.
fn least(neighbours: usize) -> f64 {
    match neighbours {
        0 => 0.55,
        1 => 0.35,
        _ => 0.2,
    }
}

/// The same small words for who or what something is said of, with the verb, stand before what answers to one
/// another: `they are | absent`, `they are | away`.
fn with_subjects(a: &Cut<'_>, b: &Cut<'_>, out: &mut Vec<Match>) {
    let before: Vec<Match> = out
        .iter()
        .filter_map(|found| {
            let (x, y) = (found.a.start.checked_sub(1)?, found.b.start.checked_sub(1)?);
            let told = Match { a: x..x + 1, b: y..y + 1 };
            let subject = begins_with_subject(a.atoms_of(x), a.language) && a.is_copula(&told.a);
            let free = !out.iter().any(|found| found.a.contains(&x) || found.b.contains(&y));
            let same = || {
                let (one, other) = (a.atoms_of(x).iter(), b.atoms_of(y).iter());
                one.map(|atom| &atom.text).eq(other.map(|atom| &atom.text))
            };
            (subject && free && same()).then_some(told)
        })
        .collect();
    out.extend(before);
}

/// Small words that meet in the midst of what does not (`may`, `no`) say nothing about either text.
fn drop_strays(a: &Cut<'_>, b: &Cut<'_>, out: &mut Vec<Match>) {
    let is_small = |cut: &Cut<'_>, chunks: &Range<usize>| {
        let atoms = cut.atoms_in(chunks).and_then(|range| cut.atoms.get(range)).unwrap_or_default();
        atoms.iter().all(|atom| !atom.has_content() || opens(&atom.text, cut.language))
    };
    let strays: Vec<Match> = out
        .iter()
        .filter(|found| is_small(a, &found.a) && is_small(b, &found.b))
        .filter(|found| a.chunks.len() > found.a.len() || b.chunks.len() > found.b.len())
        .filter(|found| neighbours(a, b, out, found.a.start, found.b.start) == 0)
        .cloned()
        .collect();
    out.retain(|found| !strays.contains(found));
}

/// On how many sides two chunks have neighbours that answer to one another, or both none.
fn neighbours(a: &Cut<'_>, b: &Cut<'_>, found: &[Match], x: usize, y: usize) -> usize {
    let together =
        |x: usize, y: usize| found.iter().any(|found| found.a.contains(&x) && found.b.contains(&y));
    let (before_a, before_b) = (x.checked_sub(1), y.checked_sub(1));
    let before = match (before_a, before_b) {
        (Some(x), Some(y)) => together(x, y),
        (None, None) => true,
        _ => false,
    };
    let behind = match (x + 1 < a.chunks.len(), y + 1 < b.chunks.len()) {
        (true, true) => together(x + 1, y + 1),
        (false, false) => true,
        _ => false,
    };
    usize::from(before) + usize::from(behind)
}

/// A verb without content that nothing answers to goes with its neighbour, so that it is not marked by itself.
fn absorb(cut: &Cut<'_>, out: &mut [Match], side: impl Fn(&mut Match) -> &mut Range<usize>) {
    for chunk in 0..cut.chunks.len() {
        if !cut.is_copula(&(chunk..chunk + 1)) || out.iter_mut().any(|found| side(found).contains(&chunk)) {
            continue;
        }
        let with = |range: &Range<usize>| {
            range.start == chunk + 1 && cut.part(range.start) == cut.part(chunk) || range.end == chunk
        };
        if let Some(range) = out.iter_mut().map(&side).find(|range| with(range)) {
            extend(range, chunk);
        }
    }
}
