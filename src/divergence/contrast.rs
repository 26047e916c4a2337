//! Where two wordings are the same but for a phrase: the phrase of the one and the phrase of the other that stand in
//! the same place. What was changed shows by where it stands, whatever words it is said in.

use std::ops::Range;

use super::align::Link;
use super::lexicon::Kinship;
use super::phrase::steady;
use super::wording::Wording;

/// From this likeness on a word is said in both wordings.
const SAID_IN_BOTH: f64 = 0.85;
/// The most of the weight of a wording that may be said otherwise outside the two phrases.
const OTHERWISE: f64 = 0.2;
/// The least of the weight of a wording that both say.
const LEAST_SAID: f64 = 0.25;
/// The longest phrase, in atoms.
const LONGEST: usize = 12;

/// Two phrases in the same place of wordings that are otherwise the same, as ranges of atoms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Contrast {
    /// In the first wording.
    pub(super) a: Range<usize>,
    /// In the second.
    pub(super) b: Range<usize>,
    /// Whether the same words stand on both sides of them, not only on one.
    pub(super) framed: bool,
}

/// A stretch that the other wording does not say.
#[derive(Debug, Clone, PartialEq)]
struct Gap {
    /// Its atoms, from the first with content to the last.
    atoms: Range<usize>,
    /// What it weighs.
    weight: f64,
    /// What the nearest words with content that both say answer to: before it and behind it.
    before: Option<usize>,
    behind: Option<usize>,
}

/// The phrases in which two wordings differ that are otherwise the same.
pub(super) fn contrasts(a: &Wording, b: &Wording, links: &[Link]) -> Vec<Contrast> {
    if a.language != b.language {
        return Vec::new();
    }
    let strong = |link: &&Link| {
        link.likeness.score >= SAID_IN_BOTH
            && matches!(link.likeness.kinship, Kinship::Same | Kinship::Synonym)
    };
    let (mut of_a, mut of_b) = (vec![None; a.atoms.len()], vec![None; b.atoms.len()]);
    for link in links.iter().filter(strong) {
        if let (Some(x), Some(y)) = (of_a.get_mut(link.a), of_b.get_mut(link.b)) {
            (*x, *y) = (Some(link.b), Some(link.a));
        }
    }
    let (in_a, in_b) = (gaps(a, &of_a), gaps(b, &of_b));
    let (all_a, all_b) = (sum(&in_a), sum(&in_b));
    let apart = |all: f64, wording: &Wording| steady(all - wording.weight() * (1.0 - LEAST_SAID)) > 0.0;
    if apart(all_a, a) || apart(all_b, b) {
        return Vec::new();
    }
    let (most_a, most_b) = (a.weight() * OTHERWISE, b.weight() * OTHERWISE);
    let mut out = Vec::new();
    for x in in_a.iter().filter(|x| steady(all_a - x.weight - most_a) <= 0.0) {
        for y in in_b.iter().filter(|y| steady(all_b - y.weight - most_b) <= 0.0) {
            let (before, behind) = same_place(x, y, &of_a);
            let short = x.atoms.len() <= LONGEST && y.atoms.len() <= LONGEST;
            if short && (before || behind) {
                out.push(Contrast { a: x.atoms.clone(), b: y.atoms.clone(), framed: before && behind });
            }
        }
    }
    out
}

fn sum(gaps: &[Gap]) -> f64 {
    gaps.iter().map(|gap| gap.weight).sum()
}

/// The stretches of a wording that the other does not say: none of their words with content, and no mark inside.
fn gaps(wording: &Wording, linked: &[Option<usize>]) -> Vec<Gap> {
    let said = |at: usize| linked.get(at).copied().flatten();
    let mut out: Vec<Gap> = Vec::new();
    let mut before = None;
    let mut open: Option<Gap> = None;
    for (at, atom) in wording.atoms.iter().enumerate() {
        if atom.has_content() && said(at).is_none() {
            let gap = open.get_or_insert(Gap { atoms: at..at, weight: 0.0, before, behind: None });
            gap.atoms.end = at + 1;
            gap.weight += atom.weight;
        } else if atom.has_content() || atom.is_mark() {
            out.extend(open.take());
        }
        if atom.has_content() && said(at).is_some() {
            before = said(at);
            for gap in out.iter_mut().rev().take_while(|gap| gap.behind.is_none()) {
                gap.behind = before;
            }
        }
    }
    out.extend(open);
    out
}

/// Whether the same words stand before two stretches, and behind them: or where the text begins or ends.
fn same_place(x: &Gap, y: &Gap, of_a: &[Option<usize>]) -> (bool, bool) {
    // What stands around the one answers to what stands around the other.
    let meets = |mine: Option<usize>, theirs: Option<usize>| match (mine, theirs) {
        (Some(in_b), Some(in_a)) => of_a.get(in_a).copied().flatten() == Some(in_b),
        (None, None) => true,
        _ => false,
    };
    (meets(x.before, y.before), meets(x.behind, y.behind))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::align::align;
    use super::*;
    use crate::words::Language;

    fn told(a: &str, b: &str, language: Language) -> Vec<(String, String)> {
        let (a, b) = (Wording::of(a, language), Wording::of(b, language));
        let text = |wording: &Wording, range: Range<usize>| {
            let atoms: Vec<&str> = wording.atoms[range].iter().map(|atom| atom.text.as_str()).collect();
            atoms.join(" ")
        };
        let links = align(&a, &b);
        contrasts(&a, &b, &links).into_iter().map(|one| (text(&a, one.a), text(&b, one.b))).collect()
    }

    #[rstest]
    #[case(
        "The gate is painted by the baker every spring.",
        "The gate is painted by the butcher every spring.",
        &[("baker", "butcher")]
    )]
    #[case(
        "Every spring the gate is painted by the baker.",
        "The gate is painted by the butcher every spring.",
        &[("baker", "butcher")]
    )]
    #[case("The gate is painted by the baker.", "The gate is painted by the baker.", &[])]
    #[case("The gate is painted by the baker.", "In summer we swim in the lake and eat cherries.", &[])]
    fn english(#[case] a: &str, #[case] b: &str, #[case] expected: &[(&str, &str)]) {
        let found = told(a, b, Language::English);
        let found: Vec<(&str, &str)> = found.iter().map(|(x, y)| (x.as_str(), y.as_str())).collect();
        assert_eq!(found, expected, "{a} / {b}");
    }

    #[rstest]
    #[case("Elk voorjaar verft de bakker het hek.", "Elk voorjaar verft de slager het hek.", &[("bakker", "slager")])]
    #[case("Elk voorjaar verft de bakker het hek.", "Het meer is diep.", &[])]
    fn dutch(#[case] a: &str, #[case] b: &str, #[case] expected: &[(&str, &str)]) {
        let found = told(a, b, Language::Dutch);
        let found: Vec<(&str, &str)> = found.iter().map(|(x, y)| (x.as_str(), y.as_str())).collect();
        assert_eq!(found, expected, "{a} / {b}");
    }
}
