//! What one must, the other may.

use super::super::align::Link;
use super::super::facts::{Force, Modal, Reading, modals, text_of};
use super::super::phrase::steady;
use super::super::report::ConflictKind;
use super::super::wording::Wording;
use super::Compared;
use crate::domain::Facet;
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
    let (of_a, of_b) = (modals(&a.wording), modals(&b.wording));
    let mut best: Option<(f64, &Modal, &Modal)> = None;
    let mut parts = Vec::new();
    for x in &of_a {
        for y in &of_b {
            let share = shared(&a.wording, &b.wording, x, y, links);
            let verbs = verbs_answer(x, y, links);
            if x.force == y.force || share < if verbs { SAME_CLAUSE } else { SAME_WITHOUT_VERB } {
                continue;
            }
            // The same clause may hold a second modal that does agree.
            let agrees = of_b
                .iter()
                .any(|z| z.force == x.force && shared(&a.wording, &b.wording, x, z, links) >= share)
                || of_a
                    .iter()
                    .any(|z| z.force == y.force && shared(&a.wording, &b.wording, z, y, links) >= share);
            if agrees {
                continue;
            }
            parts.extend(part_of(&a.wording, x).zip(part_of(&b.wording, y)));
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
        let text =
            text_of(&reading.side.definition.wording, &reading.wording, modal.tokens.start, modal.tokens.end);
        one_line(&text, QUOTE)
    };
    let (p, q) = (quote(a, x), quote(b, y));
    let name = |force: Force| {
        match force {
            Force::Must => words::FORCE_MUST,
            Force::Should => words::FORCE_SHOULD,
            Force::May => words::FORCE_MAY,
            Force::NeedNot => words::FORCE_NEED_NOT,
            Force::MustNot => words::FORCE_MUST_NOT,
        }
        .to(says)
    };
    let sentence =
        words::OTHER_MODALITY.with(says, &[a.side.name, name(x.force), &p, b.side.name, name(y.force), &q]);
    let weight = if x.force == Force::MustNot || y.force == Force::MustNot { FORBIDDEN } else { MODALITY };
    out.conflict(Facet::Wording, ConflictKind::Modality, weight, &p, &q, sentence);
}
