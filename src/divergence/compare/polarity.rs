//! One says what the other denies.

use super::super::align::Link;
use super::super::facts::{Reading, text_of};
use super::super::report::ConflictKind;
use super::super::wording::Wording;
use super::Compared;
use crate::domain::Facet;
use crate::domain::text::one_line;
use crate::words::{self, Language};

/// What a denial weighs.
const POLARITY: f64 = 0.55;
/// The longest quotation, in characters.
const QUOTE: usize = 80;

/// Reports the first denial among these links whose clauses are not in conflict already.
pub(super) fn compare(
    a: &Reading<'_>,
    b: &Reading<'_>,
    links: &[Link],
    denials: &[usize],
    told: &[(usize, usize)],
    says: Language,
    out: &mut Compared,
) {
    let part = |wording: &Wording, at: usize| wording.atoms.get(at).map(|atom| atom.part);
    let open = denials.iter().filter_map(|number| links.get(*number)).find(|link| {
        !told
            .iter()
            .any(|(x, y)| part(&a.wording, link.a) == Some(*x) || part(&b.wording, link.b) == Some(*y))
    });
    let Some(link) = open else { return };
    let (Some(p), Some(q)) = (quote(a, link.a), quote(b, link.b)) else { return };
    let sentence = words::OTHER_POLARITY.with(says, &[a.side.name, &p, b.side.name, &q]);
    out.conflict(Facet::Wording, ConflictKind::Polarity, POLARITY, &p, &q, sentence);
}

/// The part in which an atom stands.
fn quote(reading: &Reading<'_>, at: usize) -> Option<String> {
    let wording = &reading.wording;
    let part = wording.atoms.get(at)?.part;
    let mut tokens =
        wording.tokens.iter().enumerate().filter(|(_, token)| token.part == part && token.is_word());
    let first = tokens.next()?.0;
    let last = tokens.next_back().map_or(first, |(number, _)| number);
    Some(one_line(&text_of(&reading.side.definition.wording, wording, first, last + 1), QUOTE))
}
