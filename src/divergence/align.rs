//! Which word of one text answers to which of the other, in the manner of Sultan, Bethard and Sumner
//! (*Back to Basics for Monolingual Alignment*, TACL 2014), without a parser: first runs of identical
//! words, then words with content by likeness and context, then small words beside aligned ones.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::lexicon::{Kinship, Likeness};
use super::phrase::steady;
use super::wording::{Atom, Number, Wording, is_same_word, likeness};

/// What likeness counts for against what the words around it say.
const OWN: f64 = 0.9;
/// How far the context of a word reaches, in atoms to either side.
const WINDOW: usize = 3;
/// The context counts fully from so much likeness around a word.
const FULL_CONTEXT: f64 = 4.0;
/// Below this likeness a pair of words needs a context.
const STANDS_ALONE: f64 = 0.8;
/// The shortest run of identical words that is aligned as a whole.
const SHORTEST_RUN: usize = 2;

/// Two atoms that answer to one another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Link {
    /// In the first text.
    pub(super) a: usize,
    /// In the second.
    pub(super) b: usize,
    /// How alike they are.
    pub(super) likeness: Likeness,
}

/// The words that a link joins, when both have content. One word may have content in one text and none in the other
/// (`no longer`, `no longer than`), so that to ask either would depend on which text comes first.
pub(super) fn content_of<'w>(a: &'w Wording, b: &'w Wording, link: &Link) -> Option<(&'w Atom, &'w Atom)> {
    a.atoms.get(link.a).zip(b.atoms.get(link.b)).filter(|(x, y)| x.has_content() && y.has_content())
}

/// So many alignments are kept at most before all are dropped.
const MOST_KEPT: usize = 512;
/// The most links of one that is kept.
const MOST_LINKS: usize = 256;

/// The links between texts, by the numbers of these.
type Kept = FxHashMap<(Number, Number), Rc<[Link]>>;

thread_local! {
    /// The alignments that this thread has found: rule after rule asks for the same ones.
    static KEPT: RefCell<Kept> = RefCell::default();
}

/// The links between two texts, each atom in at most one, in the order of the first text.
pub(super) fn align(a: &Wording, b: &Wording) -> Rc<[Link]> {
    let key = (a.number, b.number);
    if let Some(known) = KEPT.with_borrow(|kept| kept.get(&key).cloned()) {
        return known;
    }
    let links: Rc<[Link]> = links(a, b).into();
    if links.len() <= MOST_LINKS {
        KEPT.with_borrow_mut(|kept| {
            if kept.len() >= MOST_KEPT {
                kept.clear();
            }
            kept.insert(key, Rc::clone(&links));
        });
    }
    links
}

fn links(a: &Wording, b: &Wording) -> Vec<Link> {
    if a.language == b.language
        && a.atoms.iter().map(|atom| &atom.text).eq(b.atoms.iter().map(|atom| &atom.text))
    {
        let same = |at: usize| Link { a: at, b: at, likeness: Likeness::SAME };
        return (0..a.atoms.len()).map(same).collect();
    }
    // The same way round whichever text comes first, so that swapping the sides mirrors the result.
    let swap = order(a, b).is_gt();
    let (first, second) = if swap { (b, a) } else { (a, b) };
    let mut links = Aligner::new(&first.atoms, &second.atoms).run();
    if swap {
        for link in &mut links {
            std::mem::swap(&mut link.a, &mut link.b);
            link.likeness.kinship = link.likeness.kinship.mirrored();
        }
    }
    links.sort_by_key(|link| link.a);
    links
}

/// Which of two texts is taken first, whichever way round they are given.
pub(super) fn order(a: &Wording, b: &Wording) -> Ordering {
    let by_text = || a.atoms.iter().map(|atom| &atom.text).cmp(b.atoms.iter().map(|atom| &atom.text));
    a.atoms.len().cmp(&b.atoms.len()).then_with(by_text)
}

struct Aligner<'t> {
    a: &'t [Atom],
    b: &'t [Atom],
    /// Pairs of atoms with content that are alike at all, ordered by the first.
    alike: Vec<Link>,
    /// Where the pairs of each atom of the first text begin in `alike`.
    starts: Vec<usize>,
    of_a: Vec<Option<usize>>,
    of_b: Vec<Option<usize>>,
    links: Vec<Link>,
}

#[allow(clippy::indexing_slicing, reason = "indexes run over atoms of the text they belong to")]
impl<'t> Aligner<'t> {
    fn new(a: &'t [Atom], b: &'t [Atom]) -> Self {
        let mut alike = Vec::new();
        let mut starts = Vec::with_capacity(a.len() + 1);
        for (i, x) in a.iter().enumerate() {
            starts.push(alike.len());
            if !x.has_content() {
                continue;
            }
            // A word that comes again is like the same words.
            if let Some(before) = a.iter().take(i).position(|before| is_same_word(before, x)) {
                for at in starts[before]..starts[before + 1] {
                    alike.push(Link { a: i, ..alike[at] });
                }
                continue;
            }
            for (j, y) in b.iter().enumerate().filter(|(_, y)| y.has_content()) {
                let likeness = likeness(x, y);
                if likeness.score > 0.0 {
                    alike.push(Link { a: i, b: j, likeness });
                }
            }
        }
        starts.push(alike.len());
        Self { a, b, alike, starts, of_a: vec![None; a.len()], of_b: vec![None; b.len()], links: Vec::new() }
    }

    fn run(mut self) -> Vec<Link> {
        self.identical_runs();
        self.content();
        self.small_words();
        self.links
    }

    fn add(&mut self, link: Link) {
        self.of_a[link.a] = Some(link.b);
        self.of_b[link.b] = Some(link.a);
        self.links.push(link);
    }

    fn is_free(&self, a: usize, b: usize) -> bool {
        self.of_a[a].is_none() && self.of_b[b].is_none()
    }

    fn identical(&self, a: usize, b: usize) -> bool {
        self.a[a].text == self.b[b].text
    }

    /// Runs of at least two identical atoms with content among them, longest first.
    fn identical_runs(&mut self) {
        let mut runs: Vec<(usize, usize, usize, usize)> = Vec::new();
        for link in &self.alike {
            let (i, j) = (link.a, link.b);
            if !self.identical(i, j) {
                continue;
            }
            let Some(back) = self.small_words_before(i, j) else { continue };
            let (start_a, start_b) = (i - back, j - back);
            let mut length = back;
            let mut content = 0;
            while i - back + length < self.a.len()
                && j - back + length < self.b.len()
                && self.identical(start_a + length, start_b + length)
            {
                length += 1;
            }
            for at in start_a..start_a + length {
                content += usize::from(self.a[at].has_content());
            }
            if length >= SHORTEST_RUN {
                runs.push((length, content, start_a, start_b));
            }
        }
        runs.sort_by_key(|(length, content, i, j)| {
            (std::cmp::Reverse(*length), std::cmp::Reverse(*content), i.abs_diff(*j), *i, *j)
        });
        runs.dedup();
        for (length, _, i, j) in runs {
            if (0..length).all(|offset| self.is_free(i + offset, j + offset)) {
                for offset in 0..length {
                    self.add(Link { a: i + offset, b: j + offset, likeness: Likeness::SAME });
                }
            }
        }
    }

    /// How many identical atoms without content stand before two identical ones; `None` when behind
    /// these the run goes on, so that it has been seen already.
    fn small_words_before(&self, i: usize, j: usize) -> Option<usize> {
        let mut back = 0;
        while back < i && back < j && self.identical(i - back - 1, j - back - 1) {
            if self.a[i - back - 1].has_content() {
                return None;
            }
            back += 1;
        }
        Some(back)
    }

    /// Atoms with content, best pair first.
    fn content(&mut self) {
        let mut candidates: Vec<(f64, Link)> = Vec::new();
        for link in &self.alike {
            if !self.is_free(link.a, link.b) {
                continue;
            }
            let context = self.context(link.a, link.b);
            let alone = link.likeness.score >= STANDS_ALONE
                || matches!(link.likeness.kinship, Kinship::Opposite | Kinship::Narrower | Kinship::Broader);
            if !alone && context == 0.0 {
                continue;
            }
            let place = place(link.a, self.a.len()) - place(link.b, self.b.len());
            let score =
                OWN * link.likeness.score + (1.0 - OWN) * context.min(FULL_CONTEXT) - 1e-4 * place.abs();
            candidates.push((score, *link));
        }
        candidates.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.1.a.cmp(&y.1.a)).then(x.1.b.cmp(&y.1.b)));
        for (_, link) in candidates {
            if self.is_free(link.a, link.b) {
                self.add(link);
            }
        }
    }

    /// How alike the words around two atoms are.
    fn context(&self, i: usize, j: usize) -> f64 {
        let (low, high) = (i.saturating_sub(WINDOW), (i + WINDOW + 1).min(self.a.len()));
        let mut sum = 0.0;
        for row in (low..high).filter(|row| *row != i) {
            let row = &self.alike[self.starts[row]..self.starts[row + 1]];
            let first = row.partition_point(|link| link.b + WINDOW < j);
            sum += row[first..]
                .iter()
                .take_while(|link| link.b <= j + WINDOW)
                .filter(|link| link.b != j)
                .map(|link| link.likeness.score)
                .sum::<f64>();
        }
        steady(sum)
    }

    /// Small words and marks whose neighbours answer to one another.
    fn small_words(&mut self) {
        let mut candidates: Vec<(usize, usize, usize)> = Vec::new();
        for i in 0..self.a.len() {
            if self.of_a[i].is_some() || self.a[i].has_content() {
                continue;
            }
            let near = i.saturating_sub(2)..(i + 3).min(self.a.len());
            for at in near {
                let Some(other) = self.of_a[at] else { continue };
                for j in other.saturating_sub(2)..(other + 3).min(self.b.len()) {
                    if self.of_b[j].is_none() && !self.b[j].has_content() && self.identical(i, j) {
                        candidates.push((at.abs_diff(i) + other.abs_diff(j), i, j));
                    }
                }
            }
        }
        candidates.sort_unstable();
        for (_, i, j) in candidates {
            if self.is_free(i, j) {
                self.add(Link { a: i, b: j, likeness: Likeness::SAME });
            }
        }
    }
}

#[allow(clippy::cast_precision_loss, reason = "texts are cut long before precision is lost")]
fn place(at: usize, of: usize) -> f64 {
    at as f64 / of.max(1) as f64
}
