//! What one must, the other may.

use super::super::align::Link;
use super::super::facts::{Force, Modal, Reading, modals, text_of};
use super::super::phrase::steady;
use super::super::report::ConflictKind;
use super::super::wording::Wording;
use super::{Compared, field_first};
use crate::domain::text::one_line;
use crate::words::{self, Language};

/// From this share on two clauses say something of the same, when their verbs answer to one another.
const SAME_CLAUSE: f64 = 0.34;
/// The share that is needed when the verbs do not.
const SAME_WITHOUT_VERB: f64 = 0.6;
/// From this likeness on two words count as shared.
const SHARED: f64 = 0.8;
/// What must against may weighs.
const MODALITY: f64 = 0.5;
/// What must or may against must not weighs.
const FORBIDDEN: f64 = 0.65;
/// The longest quotation, in characters.
const QUOTE: usize = 70;

/// Compares how strongly two wordings speak of the same. Returns the parts of either wording whose modals
/// are in conflict, so that the same is not said again of the `not` in them.
pub(super) fn compare(
    a: &Reading<'_>,
    b: &Reading<'_>,
    links: &[Link],
    says: Language,
    out: &mut Compared,
) -> Vec<(usize, usize)> {
    let (said_a, said_b) = (a.said().0, b.said().0);
    let (of_a, of_b) = (modals(said_a), modals(said_b));
    let mut best: Option<(f64, &Modal, &Modal)> = None;
    let mut parts = Vec::new();
    for x in &of_a {
        for y in &of_b {
            let share = shared(said_a, said_b, x, y, links);
            let verbs = verbs_answer(x, y, links);
            if share < if verbs { SAME_CLAUSE } else { SAME_WITHOUT_VERB } {
                continue;
            }
            if x.force == y.force {
                // `May not` and `is forbidden` agree, whatever the `not` in one of them.
                let denies = matches!(x.force, Force::MustNot | Force::ShouldNot | Force::NeedNot);
                parts.extend(part_of(said_a, x).zip(part_of(said_b, y)).filter(|_| denies));
                continue;
            }
            // The same clause may hold a second modal that does agree.
            let agrees = of_b
                .iter()
                .any(|z| z.force == x.force && shared(said_a, said_b, x, z, links) >= share)
                || of_a.iter().any(|z| z.force == y.force && shared(said_a, said_b, z, y, links) >= share);
            if agrees {
                continue;
            }
            parts.extend(part_of(said_a, x).zip(part_of(said_b, y)));
            if best.is_none_or(|(most, ..)| share > most) {
                best = Some((share, x, y));
            }
        }
    }
    if let Some((_, x, y)) = best {
        report(a, b, x, y, says, out);
    }
    parts
}

fn part_of(wording: &Wording, modal: &Modal) -> Option<usize> {
    wording.tokens.get(modal.tokens.start).map(|token| token.part)
}

fn verbs_answer(x: &Modal, y: &Modal, links: &[Link]) -> bool {
    match (x.verb, y.verb) {
        (Some(p), Some(q)) => {
            links.iter().any(|link| link.a == p && link.b == q && link.likeness.score >= SHARED)
        }
        _ => false,
    }
}

/// How much of the lesser clause the other answers.
fn shared(a: &Wording, b: &Wording, x: &Modal, y: &Modal, links: &[Link]) -> f64 {
    let weight = |wording: &Wording, atoms: &[usize]| -> f64 {
        atoms.iter().filter_map(|at| wording.atoms.get(*at)).map(|atom| atom.weight).sum()
    };
    let answered: f64 = links
        .iter()
        .filter(|link| {
            link.likeness.score >= SHARED && x.clause.contains(&link.a) && y.clause.contains(&link.b)
        })
        .filter_map(|link| Some(f64::midpoint(a.atoms.get(link.a)?.weight, b.atoms.get(link.b)?.weight)))
        .sum();
    let least = weight(a, &x.clause).min(weight(b, &y.clause));
    if least > 0.0 { steady(answered / least) } else { 0.0 }
}

fn report(a: &Reading<'_>, b: &Reading<'_>, x: &Modal, y: &Modal, says: Language, out: &mut Compared) {
    let quote = |reading: &Reading<'_>, modal: &Modal| {
        let (wording, source) = reading.said();
        let text = text_of(source, wording, modal.tokens.start, modal.tokens.end);
        one_line(&text, QUOTE)
    };
    let (p, q) = (quote(a, x), quote(b, y));
    let name = |force: Force| {
        match force {
            Force::Must => words::FORCE_MUST,
            Force::Should => words::FORCE_SHOULD,
            Force::May => words::FORCE_MAY,
            Force::NeedNot => words::FORCE_NEED_NOT,
            Force::ShouldNot => words::FORCE_SHOULD_NOT,
            Force::MustNot => words::FORCE_MUST_NOT,
        }
        .to(says)
    };
    let sentence =
        words::OTHER_MODALITY.with(says, &[a.side.name, name(x.force), &p, b.side.name, name(y.force), &q]);
    let weight = if x.force == Force::MustNot || y.force == Force::MustNot { FORBIDDEN } else { MODALITY };
    let facet = field_first(a.facet_of(x.tokens.start), b.facet_of(y.tokens.start));
    out.conflict(facet, ConflictKind::Modality, weight, &p, &q, sentence);
}
