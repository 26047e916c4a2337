//! Examples: what one counts in and the other leaves out.

use super::super::facts::Reading;
use super::super::phrase::{Phrase, shared};
use super::super::report::ConflictKind;
use super::Compared;
use crate::domain::Facet;
use crate::words::{self, Language};

/// From this share of the lesser on two examples are the same.
const SAME_EXAMPLE: f64 = 0.7;
/// From this share of one on, and this of the other, one only says more than the other.
const WHOLE_EXAMPLE: f64 = 0.85;
const LEAST_EXAMPLE: f64 = 0.5;
/// What an example on both sides weighs.
const EXAMPLE: f64 = 0.5;

/// Compares the examples of two definitions, those of the fields and those of the wordings.
pub(super) fn compare(a: &Reading<'_>, b: &Reading<'_>, says: Language, out: &mut Compared) {
    for (x, y) in crossing(a, b) {
        let sentence = words::OTHER_EXAMPLE.with(says, &[&x.text, a.side.name, b.side.name]);
        out.conflict(Facet::Includes, ConflictKind::Example, EXAMPLE, &x.text, &y.text, sentence);
    }
    for (y, x) in crossing(b, a) {
        let sentence = words::OTHER_EXAMPLE.with(says, &[&y.text, b.side.name, a.side.name]);
        out.conflict(Facet::Excludes, ConflictKind::Example, EXAMPLE, &x.text, &y.text, sentence);
    }
    for (facet, [one, _], [other, _]) in
        [(Facet::Includes, &a.includes, &b.includes), (Facet::Excludes, &a.excludes, &b.excludes)]
    {
        if !one.is_empty() && !other.is_empty() {
            let best = |of: &[Phrase], among: &[Phrase]| -> f64 {
                let sum: f64 = of
                    .iter()
                    .map(|x| among.iter().map(|y| shared(&x.wording, &y.wording).mean()).fold(0.0, f64::max))
                    .sum();
                sum / count(of)
            };
            out.score(facet, 1.0 - f64::midpoint(best(one, other), best(other, one)));
        }
    }
}

#[allow(clippy::cast_precision_loss, reason = "nobody gives that many examples")]
fn count(of: &[Phrase]) -> f64 {
    of.len() as f64
}

/// Whether two examples are the same: each says most of what the other says, or one only adds to it.
fn same(x: &Phrase, y: &Phrase) -> bool {
    let alike = shared(&x.wording, &y.wording);
    !alike.turned
        && (alike.least() >= SAME_EXAMPLE || alike.most() >= WHOLE_EXAMPLE && alike.least() >= LEAST_EXAMPLE)
}

/// Examples that the first counts in and the second leaves out, each once. What a side says both ways is
/// its own muddle and no conflict with the other.
fn crossing<'p>(one: &'p Reading<'_>, other: &'p Reading<'_>) -> Vec<(&'p Phrase, &'p Phrase)> {
    let among = |x: &Phrase, lists: &'p [Vec<Phrase>; 2]| lists.iter().flatten().find(|y| same(x, y));
    let mut out: Vec<(&Phrase, &Phrase)> = Vec::new();
    for x in one.includes.iter().flatten() {
        if let Some(y) = among(x, &other.excludes)
            && among(x, &one.excludes).is_none()
            && among(x, &other.includes).is_none()
            && !out.iter().any(|(told, _)| same(told, x))
        {
            out.push((x, y));
        }
    }
    out
}
