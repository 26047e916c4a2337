//! Words that turn a sentence round without being negations: `only`, `until`, `no longer`, `outside`. A text that has
//! one to which nothing in the other answers may well say the same from the other end (`closed once all agree`, `open
//! as long as not all do`), so that a negation on one side alone proves nothing.

use super::common_words::Words;
use super::wording::{Atom, Wording};
use crate::words::Language;

/// Words for a bound, an end, an exception, a lack, as they are written.
const ENGLISH: &[&str] = &[
    "only",
    "solely",
    "until",
    "till",
    "save",
    "neither",
    "nor",
    "other",
    "otherwise",
    "elsewhere",
    "instead",
    "outside",
    "out",
    "away",
    "beyond",
    "before",
    "earliest",
    "latest",
    "cease",
    "ceases",
    "ceased",
    "end",
    "ends",
    "ended",
    "lapses",
    "stopped",
    "zero",
    "hardly",
    "scarcely",
    "fewer",
    "less",
    "exempt",
    "exempted",
    "further",
    "yet",
    "though",
];
const DUTCH: &[&str] = &[
    "alleen",
    "slechts",
    "enkel",
    "uitsluitend",
    "pas",
    "totdat",
    "anders",
    "andere",
    "elders",
    "buiten",
    "weg",
    "voordat",
    "eerder",
    "vroegst",
    "eindigt",
    "eindigen",
    "vervalt",
    "vervallen",
    "blijft",
    "loopt",
    "nul",
    "noch",
    "nauwelijks",
    "minder",
    "vrijgesteld",
    "ontbreekt",
    "ontbreken",
    "open",
    "zolang",
    "dan",
    "laatst",
];
/// Words that deny what stands beside them in a clause: `breaches the conditions`, `does not keep to the conditions`.
const FAILING: Words = Words::new(
    &["fails", "fail", "failed", "breach", "breaches", "breached", "violates", "violated"],
    &[
        "schendt",
        "schenden",
        "geschonden",
        "overtreedt",
        "overtreden",
        "nalaat",
        "nalaten",
        "verzuimt",
        "verzuimen",
    ],
);

/// Whether a text makes an exception that leaves no room for telling it from the other end.
pub(super) fn excepts(wording: &Wording) -> bool {
    wording.atoms.iter().any(|atom| matches!(atom.text.as_str(), "unless" | "tenzij"))
}

/// Whether such a word stands in the sentence of an atom, to which no atom of the other text answers.
pub(super) fn is_hedged(wording: &Wording, own: usize, answered: &impl Fn(usize) -> bool) -> bool {
    let words = match wording.language {
        Language::English => ENGLISH,
        Language::Dutch => DUTCH,
    };
    let part = wording.atoms.get(own).map(|atom| atom.part);
    let fails = |atom: &Atom| Some(atom.part) == part && FAILING.have(&atom.text, wording.language);
    let sentence = |at: usize| wording.tokens.get(at).map(|token| token.sentence);
    let here = wording.atoms.get(own).and_then(|atom| sentence(atom.tokens.start));
    wording.atoms.iter().enumerate().any(|(at, atom)| {
        at != own
            && wording.atoms.get(own).is_some_and(|own| own.denier != Some(at))
            && (words.contains(&atom.text.as_str()) || fails(atom))
            && sentence(atom.tokens.start) == here
            && !answered(at)
            && !opens(wording, at)
            && !goes(wording, at)
            && !(atom.text == "further" && wording.atoms.get(own).is_some_and(|own| own.part != atom.part))
            && !(atom.text == "blijft" && stays(wording, at, own))
    })
}

/// `Goes out`, `moves away`: somebody moves, and nothing is left out.
fn goes(wording: &Wording, at: usize) -> bool {
    let verb = at.checked_sub(1).and_then(|before| wording.atoms.get(before));
    matches!(wording.atoms.get(at).map(|atom| atom.text.as_str()), Some("out" | "away"))
        && verb.is_some_and(|verb| matches!(verb.text.as_str(), "go" | "goes" | "going" | "went" | "gone"))
}

/// `Blijft afwezig`, `blijft na verhuizing geldig`: it says how something stays; not `blijft weg`.
fn stays(wording: &Wording, at: usize, own: usize) -> bool {
    let part = |at: usize| wording.atoms.get(at).map(|atom| atom.part);
    let mut clause = wording.atoms.iter().skip(at).take_while(|atom| Some(atom.part) == part(at));
    (at < own || at == own + 1)
        && part(at) == part(own)
        && !clause.any(|atom| STAYING_AWAY.contains(&atom.text.as_str()))
}

/// Words with which `blijft` says that something is not there.
const STAYING_AWAY: [&str; 6] = ["weg", "uit", "achterwege", "buiten", "af", "achter"];

/// `…, dan geldt`: a `dan` with which a part begins compares nothing.
fn opens(wording: &Wording, at: usize) -> bool {
    let part = |at: usize| wording.atoms.get(at).map(|atom| atom.part);
    wording.atoms.get(at).is_some_and(|atom| atom.text == "dan")
        && at.checked_sub(1).is_none_or(|before| {
            part(before) != part(at) || wording.atoms.get(before).is_some_and(Atom::is_mark)
        })
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::polarity::tests::assert_denied;
    use super::*;

    #[rstest]
    #[case("The pump does not run at sea.", "The pump runs elsewhere than at sea.", Language::English, false)]
    #[case("A guest who acts in character.", "A guest who acts out of character.", Language::English, true)]
    #[case("The gate is not closed at six.", "The gate is closed at six.", Language::English, true)]
    #[case(
        "The post is not staffed at night.",
        "The post is staffed outside the night hours.",
        Language::English,
        false
    )]
    #[case(
        "De poort gaat niet dicht voor zes uur.",
        "De poort gaat pas om zes uur dicht.",
        Language::Dutch,
        false
    )]
    #[case(
        "De gast is aanwezig bij het eten in de zaal.",
        "Een eten in de zaal waarbij de gast afwezig blijft.",
        Language::Dutch,
        true
    )]
    #[case(
        "Een gast die sinds het eten niet meer is gezien.",
        "Een gast die voor het laatst bij het eten is gezien.",
        Language::Dutch,
        false
    )]
    #[case("De poort gaat niet dicht om zes uur.", "De poort gaat dicht om zes uur.", Language::Dutch, true)]
    fn who_tells_it_from_the_other_end_denies_nothing(
        #[case] a: &str,
        #[case] b: &str,
        #[case] language: Language,
        #[case] expected: bool,
    ) {
        assert_denied(a, b, language, expected);
    }
}
