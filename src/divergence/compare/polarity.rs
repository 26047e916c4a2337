//! One says what the other denies.

use super::super::align::{Link, align};
use super::super::common_words::Words;
use super::super::facts::{Limit, Reading, Role, text_of};
use super::super::lexicon::{Kinship, Labels, ScopeValue};
use super::super::polarity::denials;
use super::super::quantity::Duration;
use super::super::report::{Conflict, ConflictKind};
use super::super::tokens::phrase_length;
use super::super::wording::{Wording, atom_text};
use super::lacking::lacking;
use super::manner::manners;
use super::{Compared, field_first, is_turned};
use crate::domain::Facet;
use crate::domain::text::{fold, one_line};
use crate::words::{self, Language};

/// What a denial weighs.
pub(super) const POLARITY: f64 = 0.55;
/// The longest quotation, in characters.
const QUOTE: usize = 80;

/// Reports the first denial among these links whose clauses are not in conflict already.
pub(super) fn compare(
    a: &Reading<'_>,
    b: &Reading<'_>,
    links: &[Link],
    denied: &[usize],
    told: &[(usize, usize)],
    says: Language,
    out: &mut Compared,
) {
    let (said_a, said_b) = (a.said().0, b.said().0);
    let part = |wording: &Wording, at: usize| wording.atoms.get(at).map(|atom| atom.part);
    let open = denied.iter().filter_map(|number| links.get(*number)).filter(|link| {
        !told.iter().any(|(x, y)| part(said_a, link.a) == Some(*x) || part(said_b, link.b) == Some(*y))
    });
    let turned = is_turned(a, b);
    let Some(link) = open.min_by_key(|link| if turned { link.b } else { link.a }) else { return };
    let (Some(p), Some(q)) = (quote(a, link.a), quote(b, link.b)) else { return };
    let sentence = words::OTHER_POLARITY.with(says, &[a.side.name, &p, b.side.name, &q]);
    out.conflict(facet_of(a, b, link), ConflictKind::Polarity, POLARITY, &p, &q, sentence);
}

/// The denials that no conflict of scope or example tells already.
pub(super) fn untold(
    a: &Reading<'_>,
    b: &Reading<'_>,
    links: &[Link],
    denied: &[usize],
    told: &Compared,
) -> Vec<usize> {
    let (scope, example) = (told.has(ConflictKind::Scope), told.has(ConflictKind::Example));
    let left_out = |reading: &Reading<'_>, at: usize| {
        let text = atom_text(&reading.said().0.atoms, at);
        let [(_, counted_in), (_, left_out)] = [&reading.includes, &reading.excludes].map(|[x, y]| (x, y));
        counted_in
            .iter()
            .chain(left_out)
            .any(|phrase| phrase.wording.atoms.iter().any(|atom| atom.text == text))
    };
    denied
        .iter()
        .copied()
        .filter(|number| {
            let Some(link) = links.get(*number) else { return false };
            let in_scope =
                scope && scope_of(a.said().0, link.a).is_some() && scope_of(b.said().0, link.b).is_some();
            let in_example = example
                && left_out(a, link.a)
                && left_out(b, link.b)
                && !(is_excepted(a, link.a) || is_excepted(b, link.b));
            !in_scope && !in_example && !is_quoted(a, b, link, told) && !end_at_once(a, b, link)
        })
        .collect()
}

/// Whether opposites are what another conflict is about: `first`, `last`; `before`, `after`.
fn is_quoted(a: &Reading<'_>, b: &Reading<'_>, link: &Link, told: &Compared) -> bool {
    let atom =
        |reading: &Reading<'_>, at: usize| reading.said().0.atoms.get(at).map(|atom| atom.text.clone());
    let (Some(x), Some(y)) = (atom(a, link.a), atom(b, link.b)) else { return false };
    let within = |quote: &str, word: &str| fold(quote).split(' ').any(|other| other == word);
    let of_time = |found: &&Conflict| {
        matches!(
            found.kind,
            ConflictKind::Magnitude
                | ConflictKind::Threshold
                | ConflictKind::ReferencePoint
                | ConflictKind::Scope
        )
    };
    link.likeness.kinship == Kinship::Opposite
        && told.found.iter().filter(of_time).any(|found| {
            within(&found.a, &x)
                || within(&found.b, &y)
                || BOUNDING.contains(&x.as_str())
                || BOUNDING.contains(&y.as_str())
        })
}

/// Whether opposites tell that what goes on until a time for the one has ended by then for the other: `kept for at most
/// four weeks`, `erased after 28 days at the latest`.
fn end_at_once(a: &Reading<'_>, b: &Reading<'_>, link: &Link) -> bool {
    let (Some(x), Some(y)) = (a.said().0.atoms.get(link.a), b.said().0.atoms.get(link.b)) else {
        return false;
    };
    link.likeness.kinship == Kinship::Opposite
        && goes_on(a, &x.text) != goes_on(b, &y.text)
        && are_over_at_once((a, x.part), (b, y.part))
}

/// Whether some words tell of what goes on.
fn goes_on(reading: &Reading<'_>, words: &str) -> bool {
    words.split(' ').any(|word| GOING_ON.have(word, reading.wording.language))
}

/// Whether two parts of texts name one time by which something has happened. A time in another part is of something else:
/// `kept after the talk; a copy follows within four weeks`.
fn are_over_at_once(of_a: (&Reading<'_>, usize), of_b: (&Reading<'_>, usize)) -> bool {
    let times = |(reading, part): (&Reading<'_>, usize)| -> Vec<Duration> {
        let tokens = &reading.said().0.tokens;
        let here = |limit: &&Limit| {
            let first = limit.at.as_ref().and_then(|time| tokens.get(time.start));
            limit.role == Role::Within && first.is_some_and(|token| token.part == part)
        };
        reading.limits[1].iter().filter(here).filter_map(|limit| limit.duration).collect()
    };
    let of_b = times(of_b);
    times(of_a).iter().any(|time| of_b.iter().any(|other| time.agrees(other)))
}

/// Words of what goes on.
const GOING_ON: Words = Words::new(
    &[
        "keep", "keeps", "kept", "retain", "retained", "store", "stored", "stay", "stays", "remain",
        "remains", "valid",
    ],
    &["bewaren", "bewaart", "bewaard", "opslaan", "opgeslagen", "blijven", "blijft", "geldig", "geldt"],
);

/// Words of limits, which tell the same as the limit does.
const BOUNDING: [&str; 22] = [
    "at least",
    "at most",
    "ten minste",
    "ten hoogste",
    "minimum",
    "maximum",
    "minimaal",
    "maximaal",
    "more",
    "less",
    "most",
    "least",
    "meer",
    "minder",
    "longer",
    "shorter",
    "before",
    "after",
    "voor",
    "na",
    "hoogstens",
    "minstens",
];

/// Whether a word of exception denies it: `except those on leave`.
fn is_excepted(reading: &Reading<'_>, at: usize) -> bool {
    let atoms = &reading.said().0.atoms;
    let denier = atoms.get(at).and_then(|atom| atom.denier).and_then(|denier| atoms.get(denier));
    denier.is_some_and(|atom| {
        matches!(
            atom.text.as_str(),
            "except" | "excluding" | "without" | "behalve" | "uitgezonderd" | "exclusief" | "zonder"
        )
    })
}

/// Fields that are read by themselves.
const FIELDS: [Facet; 2] = [Facet::AppliesTo, Facet::DecidedBy];

/// Reports the fields of which one denies what the other says.
pub(super) fn compare_fields(a: &Reading<'_>, b: &Reading<'_>, says: Language, out: &mut Compared) {
    for facet in FIELDS {
        let (Some(x), Some(y)) = (a.field(facet), b.field(facet)) else { continue };
        let links = align(&x.wording, &y.wording);
        let told = out.found.iter().any(|found| found.facet == facet);
        let denied = denials(&x.wording, &y.wording, &links).into_iter().any(|number| {
            // Opposites in a field are mostly told already, as whom it applies to.
            !told || links.get(number).is_some_and(|link| link.likeness.kinship != Kinship::Opposite)
        });
        if denied {
            let (p, q) = (one_line(&x.text, QUOTE), one_line(&y.text, QUOTE));
            let sentence = words::OTHER_POLARITY.with(says, &[a.side.name, &p, b.side.name, &q]);
            out.conflict(facet, ConflictKind::Polarity, POLARITY, &p, &q, sentence);
        }
    }
}

/// Reports that something is done in opposite ways, or that one has what the other lacks, unless a denial has been told.
pub(super) fn compare_manners(
    a: &Reading<'_>,
    b: &Reading<'_>,
    links: &[Link],
    says: Language,
    out: &mut Compared,
) {
    if out.has(ConflictKind::Polarity) {
        return;
    }
    let turned = is_turned(a, b);
    let lacked =
        || lacking(a.said().0, b.said().0, links, turned).and_then(|(x, y)| quote(a, x).zip(quote(b, y)));
    let part = |reading: &Reading<'_>, words: &str| {
        let tokens = &reading.said().0.tokens;
        let first = (0..tokens.len()).find(|at| phrase_length(tokens, *at, words) > 0)?;
        tokens.get(first).map(|token| token.part)
    };
    let over = |(p, q): &(String, String)| {
        let parts = || part(a, p).zip(part(b, q));
        goes_on(a, p) != goes_on(b, q) && parts().is_some_and(|(x, y)| are_over_at_once((a, x), (b, y)))
    };
    let done = manners(a.said().0, b.said().0).filter(|told| !over(told));
    if let Some((p, q)) = done.or_else(lacked) {
        let sentence = words::OTHER_POLARITY.with(says, &[a.side.name, &p, b.side.name, &q]);
        out.conflict(Facet::Wording, ConflictKind::Polarity, POLARITY, &p, &q, sentence);
    }
}

fn scope_of(wording: &Wording, at: usize) -> Option<ScopeValue> {
    let (_, value) =
        Labels::of(wording.language).scope_at(&wording.tokens, wording.atoms.get(at)?.tokens.start)?;
    Some(value)
}

/// The facet that is at odds: a field, when either says it there.
fn facet_of(a: &Reading<'_>, b: &Reading<'_>, link: &Link) -> Facet {
    let facet = |reading: &Reading<'_>, at: usize| {
        let token = reading.said().0.atoms.get(at).map_or(0, |atom| atom.tokens.start);
        reading.facet_of(token)
    };
    field_first(facet(a, link.a), facet(b, link.b))
}

/// The part in which an atom stands.
fn quote(reading: &Reading<'_>, at: usize) -> Option<String> {
    let (wording, source) = reading.said();
    let part = wording.atoms.get(at)?.part;
    let mut tokens =
        wording.tokens.iter().enumerate().filter(|(_, token)| token.part == part && token.is_word());
    let first = tokens.next()?.0;
    let last = tokens.next_back().map_or(first, |(number, _)| number);
    Some(one_line(&text_of(source, wording, first, last + 1), QUOTE))
}
