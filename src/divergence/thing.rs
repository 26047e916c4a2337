//! What kind of thing a definition says it is: `A ground for moving an applicant up the waiting list` is a ground,
//! `A patient who must be seen` a patient. Only what is certain: a definition that is a sentence has none.

use crate::words::Language;

/// Words with which the naming of a thing begins.
const BEGINS_EN: &[&str] = &["a", "an", "any", "every", "each"];
const BEGINS_NL: &[&str] = &["een", "elk", "elke", "ieder", "iedere"];
/// Words with which it begins when a relative clause or `of` follows.
const THE: &[&str] = &["the", "de", "het"];

/// Words that follow the noun.
const RELATIVES: &[&str] = &[
    "who", "that", "which", "whose", "when", "where", "of", "die", "dat", "waarin", "waarbij", "waardoor",
    "waarvan", "waarvoor", "waarop", "van",
];
const FOLLOWS: &[&str] = &[
    "for", "from", "to", "in", "with", "without", "at", "on", "by", "under", "over", "about", "through",
    "between", "voor", "om", "aan", "met", "zonder", "op", "tot", "onder", "bij", "door", "tussen", "uit",
];
/// Verbs that make a sentence of it.
const VERBS: &[&str] = &[
    "is", "are", "was", "were", "has", "have", "had", "can", "could", "may", "might", "must", "shall",
    "should", "will", "would", "does", "do", "needs", "gets", "wordt", "worden", "heeft", "hebben", "kan",
    "kunnen", "mag", "mogen", "moet", "moeten", "zal", "zullen", "zijn", "komt", "gaat", "krijgt", "loopt",
    "doet", "staat",
];
/// The longest that can be said in one breath, in characters.
const LONGEST: usize = 110;

/// What a definition says it is, from its article to the end of the clause.
pub(super) fn thing(wording: &str, language: Language) -> Option<String> {
    let clause = wording.trim().split([';', ':', '\n', '\u{2014}']).next()?;
    let clause = clause.split(". ").next()?.trim().trim_end_matches('.');
    let words: Vec<String> =
        clause.split_whitespace().map(|word| word.trim_matches(',').to_lowercase()).collect();
    let first = words.first()?;
    let definite = THE.contains(&first.as_str());
    let begins = if language == Language::Dutch { BEGINS_NL } else { BEGINS_EN };
    if !(definite || begins.contains(&first.as_str())) {
        return None;
    }
    let follows =
        |word: &String| RELATIVES.contains(&word.as_str()) || (!definite && FOLLOWS.contains(&word.as_str()));
    let stop = words.iter().skip(1).position(follows).map(|at| at + 1)?;
    let named = words.get(1..stop)?;
    let noun = named.last()?;
    let plain = named.len() <= 3
        && named.iter().all(|word| !VERBS.contains(&word.as_str()))
        && !looks_like_a_verb(noun, named.len(), language);
    (plain && clause.chars().count() <= LONGEST).then(|| lower(clause))
}

/// `a crew leaves for`, `een jongere komt in`: behind a noun what ends like a verb is one.
fn looks_like_a_verb(noun: &str, place: usize, language: Language) -> bool {
    place > 1
        && match language {
            Language::English => noun.ends_with('s') && !noun.ends_with("ss") && !noun.ends_with("us"),
            Language::Dutch => noun.ends_with('t') && !noun.ends_with("heid"),
        }
}

/// With a small first letter, as it stands in the middle of a sentence: it begins with an article.
fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rstest::rstest]
    #[case(
        "A ground for moving an applicant up the list; no time.",
        Some("a ground for moving an applicant up the list")
    )]
    #[case("An address that a crew must not enter.", Some("an address that a crew must not enter"))]
    #[case("The place to which somebody is taken.", Some("the place to which somebody is taken"))]
    #[case("The time from the call until a car comes.", None)]
    #[case("The patient needs treatment soon.", None)]
    #[case("A life is in danger.", None)]
    #[case("A crew leaves for the hospital.", None)]
    #[case("A person can no longer cope with distress.", None)]
    #[case("We come at once.", None)]
    fn english(#[case] wording: &str, #[case] expected: Option<&str>) {
        assert_eq!(thing(wording, Language::English).as_deref(), expected);
    }

    #[rstest::rstest]
    #[case("De kans dat een jongere ontvlucht.", Some("de kans dat een jongere ontvlucht"))]
    #[case("Een plek in een open groep die wij betalen.", Some("een plek in een open groep die wij betalen"))]
    #[case("Een schriftelijk besluit van de gemeente.", None)]
    #[case("Een jongere komt in een groep.", None)]
    #[case("Er is een leven in gevaar.", None)]
    fn dutch(#[case] wording: &str, #[case] expected: Option<&str>) {
        assert_eq!(thing(wording, Language::Dutch).as_deref(), expected);
    }
}
