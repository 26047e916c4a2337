//! How far a `not` reaches.

use super::wording::{Atom, Sense};
use crate::words::Language;

/// Words that turn round what follows them.
const ENGLISH: &[&str] = &[
    "not",
    "no",
    "never",
    "without",
    "none",
    "nobody",
    "nothing",
    "neither",
    "nor",
    "except",
    "excluding",
    "unless",
    "nowhere",
    "unable",
    "incapable",
    "lack",
    "lacks",
    "lacking",
];
const DUTCH: &[&str] = &[
    "niet",
    "geen",
    "nooit",
    "zonder",
    "niemand",
    "niets",
    "noch",
    "behalve",
    "uitgezonderd",
    "tenzij",
    "nergens",
    "niks",
    "geenszins",
];

/// Words behind which a negation no longer holds.
const ENGLISH_END: [&str; 12] =
    ["but", "because", "who", "which", "that", "if", "when", "until", "and", "only", "so", "while"];
const DUTCH_END: [&str; 12] =
    ["maar", "omdat", "die", "dat", "als", "wanneer", "tot", "en", "alleen", "zodat", "terwijl", "indien"];

/// Whether a word turns round what follows.
pub(super) fn is_negator(text: &str, language: Language) -> bool {
    match language {
        Language::English => ENGLISH.contains(&text),
        Language::Dutch => DUTCH.contains(&text),
    }
}

/// Marks the atoms that a negation reaches: those behind it up to the end of the part or the next clause.
/// Where nothing follows it (`hij komt niet`, `owes nothing`), it reaches back to the beginning of the clause.
pub(super) fn mark(atoms: &mut [Atom], language: Language) {
    let ends: &[&str] = match language {
        Language::English => &ENGLISH_END,
        Language::Dutch => &DUTCH_END,
    };
    let mut at = 0;
    while at < atoms.len() {
        let part = atoms.get(at).map(|atom| atom.part);
        let length = atoms.iter().skip(at).take_while(|atom| Some(atom.part) == part).count();
        if let Some(clauses) = atoms.get_mut(at..at + length) {
            // `There is no man who …`: what follows is said not to be either.
            let exists = clauses.windows(3).any(|words| is_existential(words, language));
            let is_end = |atom: &Atom| {
                ends.contains(&atom.text.as_str()) && !(exists && RELATIVES.contains(&atom.text.as_str()))
            };
            for clause in clauses.split_mut(is_end) {
                mark_clause(clause, language);
            }
        }
        at += length.max(1);
    }
}

/// Relative pronouns.
const RELATIVES: [&str; 5] = ["who", "which", "that", "die", "dat"];

/// `there is no`, `er is geen`, `is er geen`.
fn is_existential(words: &[Atom], language: Language) -> bool {
    let text = |at: usize| words.get(at).map_or("", |atom| atom.text.as_str());
    match language {
        Language::English => text(0) == "there" && text(2) == "no",
        Language::Dutch => (text(0) == "er" || text(1) == "er") && text(2) == "geen",
    }
}

/// Negators that reach no further than the phrase they stand in.
const OF_A_PHRASE: [&str; 6] = ["without", "zonder", "except", "behalve", "excluding", "uitgezonderd"];

/// Words behind which `not` belongs to a comparator or an addition: `not later than`, `not only`.
const COMPARING: [&str; 25] = [
    "later",
    "more",
    "less",
    "fewer",
    "longer",
    "earlier",
    "older",
    "younger",
    "under",
    "over",
    "exceeding",
    "below",
    "above",
    "only",
    "just",
    "necessarily",
    "meer",
    "minder",
    "langer",
    "eerder",
    "ouder",
    "jonger",
    "alleen",
    "onder",
    "slechts",
];

fn mark_clause(clause: &mut [Atom], language: Language) {
    let is_content = |atom: &Atom| matches!(atom.sense, Sense::Content(_));
    let negators: Vec<usize> = clause
        .iter()
        .enumerate()
        .filter(|(_, atom)| is_negator(&atom.text, language))
        .filter(|(at, _)| !clause.get(at + 1).is_some_and(|next| COMPARING.contains(&next.text.as_str())))
        .map(|(at, _)| at)
        .collect();
    let (mut negated, mut in_phrase) = (false, false);
    let mut seen_content = false;
    for at in 0..clause.len() {
        if !negators.contains(&at) {
            let text = clause.get(at).map_or("", |atom| atom.text.as_str());
            if in_phrase && seen_content && super::chunk::opens(text, language) {
                (negated, in_phrase) = (false, false);
            }
            seen_content |= clause.get(at).is_some_and(is_content);
            if let Some(atom) = clause.get_mut(at).filter(|atom| is_content(atom)) {
                atom.negated ^= negated;
            }
            continue;
        }
        let follows = clause
            .iter()
            .enumerate()
            .skip(at + 1)
            .any(|(next, atom)| is_content(atom) && !negators.contains(&next));
        if follows {
            negated = !negated;
            let with_no =
                at > 0 && clause.get(at - 1).is_some_and(|atom| matches!(atom.text.as_str(), "with" | "met"));
            in_phrase = negated
                && (with_no || clause.get(at).is_some_and(|atom| OF_A_PHRASE.contains(&atom.text.as_str())));
            seen_content = false;
        } else {
            for (before, atom) in clause.iter_mut().enumerate().take(at) {
                if is_content(atom) && !negators.contains(&before) {
                    atom.negated = !atom.negated;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::wording::Wording;
    use super::*;

    fn negated(text: &str, language: Language) -> Vec<String> {
        let atoms = Wording::of(text, language).atoms;
        atoms.into_iter().filter(|atom| atom.negated).map(|atom| atom.text).collect()
    }

    #[rstest]
    #[case("The patient is not calm.", &["calm"])]
    #[case("The patient is calm.", &[])]
    #[case("A room without windows in the house.", &["windows"])]
    #[case("There is no man who plays.", &["man", "plays"])]
    #[case("He owes nothing.", &["owes"])]
    #[case("Not alone, but with a friend.", &["alone"])]
    #[case("It is never not safe.", &[])]
    fn english(#[case] text: &str, #[case] expected: &[&str]) {
        assert_eq!(negated(text, Language::English), expected, "{text}");
    }

    #[rstest]
    #[case("De arts meldt de mishandeling niet.", &["arts", "meldt", "mishandeling"])]
    #[case("Er is geen man die speelt.", &["man", "speelt"])]
    #[case("Een kamer zonder ramen in het huis.", &["ramen"])]
    #[case("Een kind dat niet veilig is.", &["veilig"])]
    fn dutch(#[case] text: &str, #[case] expected: &[&str]) {
        assert_eq!(negated(text, Language::Dutch), expected, "{text}");
    }
}
