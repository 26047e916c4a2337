//! How something is done or stands, where each says it in words of its own: of their own accord, against their will.

use std::collections::BTreeMap;

use super::super::lexicon::{Labels, ScopeValue};
use super::super::negation::is_of_condition;
use super::super::tokens::text_at;
use super::super::undoing::excepts;
use super::super::wording::Wording;

/// The dimension of phrases that only look like a manner.
const NONE: &str = "-";

/// What two texts say that denies one another, as they say it.
pub(super) fn manners(a: &Wording, b: &Wording) -> Option<(String, String)> {
    let (in_a, in_b) = (told(a), told(b));
    in_a.iter().find_map(|(dimension, x)| {
        let y = in_b.get(dimension)?;
        match (x.as_slice(), y.as_slice()) {
            ([(p, said)], [(q, other)]) if p != q => Some((said.clone(), other.clone())),
            _ => None,
        }
    })
}

/// The values of each dimension that a text tells, with the words for them; not those of a condition, nor in a text that
/// makes an exception.
fn told(wording: &Wording) -> BTreeMap<&'static str, Vec<(&'static str, String)>> {
    let mut out: BTreeMap<&'static str, Vec<(&'static str, String)>> = BTreeMap::new();
    if excepts(wording) {
        return out;
    }
    let (tokens, labels) = (&wording.tokens, Labels::of(wording.language));
    let mut at = 0;
    while at < tokens.len() {
        let Some((length, ScopeValue { dimension, value })) = labels.manner_at(tokens, at) else {
            at += 1;
            continue;
        };
        let known = out.get(dimension).is_some_and(|of| of.iter().any(|(told, _)| *told == value));
        if dimension != NONE && !known && stands(wording, at) {
            let words: Vec<&str> = (at..at + length).map(|at| text_at(tokens, at)).collect();
            out.entry(dimension).or_default().push((value, words.join(" ")));
        }
        at += length;
    }
    out
}

/// Whether what begins at a token is neither denied nor a condition.
fn stands(wording: &Wording, token: usize) -> bool {
    let atoms = &wording.atoms;
    let at = atoms.iter().position(|atom| atom.tokens.contains(&token));
    at.is_some_and(|at| !is_of_condition(atoms, at) && atoms.get(at).is_some_and(|atom| !atom.negated))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::words::Language;

    #[rstest]
    #[case(
        "Guests join the choir willingly.",
        "Singers are enrolled against their will.",
        Language::English,
        true
    )]
    #[case(
        "Guests join the choir willingly.",
        "Singers are enrolled without a test.",
        Language::English,
        false
    )]
    #[case("Guests join willingly.", "Guests who do not come willingly stay away.", Language::English, false)]
    #[case("Guests join willingly.", "If they are forced, singers may leave.", Language::English, false)]
    #[case("A voluntary choir.", "Forced singing.", Language::English, true)]
    #[case("A choir of the voluntary sector.", "Forced singing.", Language::English, false)]
    #[case("Gasten zingen vrijwillig mee.", "De zangers zijn er tegen hun wil.", Language::Dutch, true)]
    #[case("Gasten zingen vrijwillig mee.", "De zangers komen zonder proef.", Language::Dutch, false)]
    #[case("Gasten zingen vrijwillig mee.", "Als zij gedwongen zijn, gaan zij weg.", Language::Dutch, false)]
    fn opposite_manners(
        #[case] a: &str,
        #[case] b: &str,
        #[case] language: Language,
        #[case] expected: bool,
    ) {
        let (x, y) = (Wording::of(a, language), Wording::of(b, language));
        assert_eq!(manners(&x, &y).is_some(), expected, "{a} / {b}");
        assert_eq!(manners(&y, &x).is_some(), expected, "{b} / {a}");
    }
}
