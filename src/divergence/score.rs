//! One figure for two definitions, 0 to 1. Plain on purpose: what the words share, where they point, how alike the
//! letters are, how far apart the facets lie, and a floor under it for every conflict.

use rustc_hash::FxHashMap;

use super::align::Link;
use super::compare::Compared;
use super::direction::cosine;
use super::lexicon;
use super::phrase::{shared_by, steady};
use super::wording::{Atom, Sense, Wording, are_both_in, is_same_word};
use crate::words::Language;

/// How much the aligned words count, and the lesser share of them as much as the mean: who says much more than the
/// other says something else.
const SHARED: f64 = 1.0;
/// How much it counts that words lie in the same direction, whether or not one answers to another.
const VECTORS: f64 = 1.0;
/// How much it counts how near the nearest word of the other text is, for each word by itself.
const NEAREST: f64 = 1.0;
/// How much the letters count in Dutch: they find what is kin in compounds that no table knows.
const DUTCH_LETTERS: f64 = 0.6;
/// How much the facets count when both sides have some.
const FACETS: f64 = 0.3;
/// Brings the share of what differs to the scale on which people judge: a text that shares half of its words
/// with another is nearer than halfway.
const CALIBRATION: f64 = 2.0;
/// As far as words alone can tell two definitions apart. That nothing is shared may be a matter of style; what
/// lies beyond is left to conflicts, which can be named.
const WORDS_ALONE: f64 = 0.95;
/// How much of what is left a conflict takes, against its weight.
const CONFLICT: f64 = 0.3;
/// How much of the weight of the weightiest conflict two definitions lie apart at least, however alike their words:
/// so far that a reader who looks for what differs finds them, and not so far as what is another thing.
const FLOOR: f64 = 0.7;
/// The length of the runs of letters that are compared.
const GRAM: usize = 4;

/// How far two wordings lie apart, without conflicts.
pub(super) fn wordings(a: &Wording, b: &Wording, links: &[Link]) -> f64 {
    let shared = shared_by(a, b, links);
    let parts = [
        (SHARED, Some(f64::midpoint(shared.mean(), shared.least()))),
        (NEAREST, Some(nearest(a, b))),
        (VECTORS, vectors(a, b)),
        (DUTCH_LETTERS, are_both_in(Language::Dutch, a, b).then(|| letters(a, b))),
    ];
    let told = || parts.iter().filter_map(|(weight, alike)| Some((weight, (*alike)?)));
    let alike = told().map(|(weight, alike)| weight * alike).sum::<f64>()
        / told().map(|(weight, _)| weight).sum::<f64>();
    (1.0 - alike).clamp(0.0, 1.0).powf(CALIBRATION)
}

/// How near to each word of either text the nearest word of the other is, by rarity; the mean of both ways round, and
/// of that and the lesser.
fn nearest(a: &Wording, b: &Wording) -> f64 {
    let (of_a, of_b): (Vec<&Atom>, Vec<&Atom>) = (a.content().collect(), b.content().collect());
    let mut best = (vec![0.0_f64; of_a.len()], vec![0.0_f64; of_b.len()]);
    for (at, x) in of_a.iter().enumerate() {
        // A word that comes again is as near to the same words.
        let again = of_a.iter().take(at).position(|before| is_same_word(before, x));
        if let Some(known) = again.and_then(|before| best.0.get(before)).copied() {
            best.0.get_mut(at).into_iter().for_each(|best| *best = known);
            continue;
        }
        let Some(best_a) = best.0.get_mut(at) else { continue };
        for (y, best_b) in of_b.iter().zip(&mut best.1) {
            let near = nearness(x, y);
            *best_a = best_a.max(near);
            *best_b = best_b.max(near);
        }
    }
    let share = |atoms: &[&Atom], best: &[f64]| {
        let weight: f64 = atoms.iter().map(|atom| atom.weight).sum();
        let sum: f64 = atoms.iter().zip(best).map(|(atom, near)| atom.weight * near).sum();
        if weight > 0.0 { steady(sum / weight) } else { 0.0 }
    };
    let (x, y) = (share(&of_a, &best.0), share(&of_b, &best.1));
    f64::midpoint(f64::midpoint(x, y), x.min(y))
}

/// How near two words are, however little; what is no word only when it is the same.
fn nearness(a: &Atom, b: &Atom) -> f64 {
    match (&a.sense, &b.sense) {
        (Sense::Content(x), Sense::Content(y)) => lexicon::nearness(x, y),
        _ if a.text == b.text => 1.0,
        _ => 0.0,
    }
}

/// The cosine between the vectors of two texts, 0 to 1; `None` for texts of two languages and of unknown words.
fn vectors(a: &Wording, b: &Wording) -> Option<f64> {
    let told = (a.language == b.language).then(|| cosine(a.sum(), b.sum()))?;
    told.map(|cosine| cosine.clamp(0.0, 1.0))
}

/// How far two definitions lie apart.
pub(super) fn divergence(wordings: f64, compared: &Compared) -> f64 {
    let facets = &compared.facets;
    let base = if facets.is_empty() {
        wordings
    } else {
        #[allow(clippy::cast_precision_loss, reason = "there are few facets")]
        let mean = facets.iter().map(|facet| facet.divergence).sum::<f64>() / facets.len() as f64;
        (1.0 - FACETS).mul_add(wordings, FACETS * mean)
    };
    // Each conflict takes its part of what is left, so that many weigh more than one; the weightiest alone
    // sets the floor.
    let left = compared.found.iter().map(|found| CONFLICT.mul_add(-found.weight, 1.0)).product::<f64>();
    let floor = FLOOR * compared.found.iter().map(|found| found.weight).fold(0.0, f64::max);
    let apart = WORDS_ALONE.mul_add(-base, 1.0).mul_add(-left, 1.0);
    apart.max(floor).clamp(0.0, 1.0)
}

/// How alike the letters are: cosine of the runs of four letters in the stems of words with content.
fn letters(a: &Wording, b: &Wording) -> f64 {
    let grams = |wording: &Wording| -> FxHashMap<u64, f64> {
        let mut out: FxHashMap<u64, f64> = FxHashMap::default();
        for atom in wording.atoms.iter().filter(|atom| atom.has_content()) {
            let padded: Vec<char> = std::iter::once(' ').chain(atom.text.chars()).chain([' ']).collect();
            for gram in padded.windows(GRAM.min(padded.len())) {
                let key =
                    gram.iter().fold(0_u64, |key, c| (key << 16) ^ (key >> 48) ^ u64::from(u32::from(*c)));
                *out.entry(key).or_default() += 1.0;
            }
        }
        out
    };
    let (x, y) = (grams(a), grams(b));
    let dot: f64 = x.iter().filter_map(|(gram, count)| Some(count * y.get(gram)?)).sum();
    let norm = |of: &FxHashMap<u64, f64>| of.values().map(|count| count * count).sum::<f64>().sqrt();
    let length = norm(&x) * norm(&y);
    if length > 0.0 { (dot / length).min(1.0) } else { f64::from(u8::from(x.is_empty() && y.is_empty())) }
}
