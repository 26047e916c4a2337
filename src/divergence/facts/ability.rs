//! What may be, or what somebody is able to, beside what is allowed.

use super::super::tokens::{Phrases, longest_phrase, text_at};
use super::super::wording::Wording;
use super::modality::{FAR, part_at};
use crate::words::Language;

/// Words before which `can` tells what somebody is able to, not what is allowed.
const DESCRIBING: [&str; 18] = [
    "who", "which", "that", "whom", "whose", "if", "when", "because", "where", "whether", "what", "while",
    "since", "whenever", "as", "than", "how", "once",
];
const DESCRIBING_DUTCH: [&str; 20] = [
    "die", "dat", "als", "wanneer", "indien", "omdat", "wie", "wat", "waar", "waarvan", "waarin", "waarbij",
    "of", "zodat", "doordat", "zodra", "tenzij", "zolang", "terwijl", "hoe",
];

/// Words for that somebody may choose.
const CHOICE: Phrases = &[
    "sees fit",
    "see fit",
    "discretion",
    "if it wishes",
    "if they wish",
    "if he wishes",
    "if she wishes",
    "if it chooses",
    "if they choose",
    "desgewenst",
    "naar eigen inzicht",
    "naar eigen keuze",
];

/// Whether it says what somebody is able to or what may have been, not what is allowed: `a patient who cannot walk`,
/// `may have been lit`, `cannot be ruled out`, `cannot wait`.
pub(super) fn is_ability(wording: &Wording, at: usize, length: usize) -> bool {
    let tokens = &wording.tokens;
    let text = text_at(tokens, at);
    let part = part_at(wording, at);
    let behind = |words: Phrases, far: usize| {
        let mut next = tokens.iter().skip(at + length).take(far);
        next.any(|token| Some(token.part) == part && token.is_one_of(words))
    };
    let described = |words: Phrases| {
        tokens.iter().take(at).rev().take_while(|token| Some(token.part) == part).any(|t| t.is_one_of(words))
    };
    // `Can, if it sees fit, ask for it`.
    let sentence = tokens.get(at).map(|token| token.sentence);
    let is_choice = (at + length..at + length + FAR).any(|near| {
        tokens.get(near).map(|token| token.sentence) == sentence && longest_phrase(tokens, near, CHOICE) > 0
    });
    if is_choice {
        return false;
    }
    match wording.language {
        Language::English => {
            let counts = || {
                let next = tokens.get(at + length);
                next.is_some_and(|next| next.number.is_some() || next.text == "date")
                    || text_at(tokens, at + length + 1) == "age"
            };
            length == 3 && text_at(tokens, at + 1) == "up" && counts()
                || matches!(text, "can" | "could")
                    && (described(&DESCRIBING) && !is_of_those(wording, at) || behind(&["wait", "ruled"], 3))
                || text == "is" && text_at(tokens, at + 1) == "able" && described(&DESCRIBING)
                || matches!(text, "may" | "might" | "can" | "could")
                    && (behind(&["have", "possibly", "well"], 1)
                        || behind(&["yet"], 2)
                        || length == 1 && befalls(wording, at + length))
                || text == "might" && described(&DESCRIBING)
        }
        Language::Dutch => {
            let article = matches!(text_at(tokens, at + 1), "de" | "het" | "een");
            matches!(text, "kan" | "kunnen" | "kon" | "konden")
                && (described(&DESCRIBING_DUTCH) && !article
                    || behind(&["wachten", "uitgesloten", "uitstel"], FAR)
                    || behind(&["geweest"], FAR))
        }
    }
}

/// Whether `who` has a verb of its own before the modal, whose subject it only tells apart: `guests who arrive late can`.
fn is_of_those(wording: &Wording, at: usize) -> bool {
    let tokens = &wording.tokens;
    let part = part_at(wording, at);
    let opens = |place: &usize| tokens.get(*place).is_some_and(|token| token.is_one_of(&DESCRIBING));
    let near = (0..at).rev().take_while(|place| part_at(wording, *place) == part).find(opens);
    near.is_some_and(|who| {
        let verb = tokens.get(who + 1..at).unwrap_or_default().first();
        let verb = verb.filter(|verb| !verb.is_one_of(&BETWEEN) && !verb.is_one_of(&["no", "not", "only"]));
        text_at(tokens, who) == "who" && verb.is_some_and(|verb| verb.word.parts_of_speech().verbs > 0)
    })
}

/// Beginnings of English verbs for what happens to somebody or something, which nobody is allowed or obliged to.
const BEFALLING: [&str; 39] = [
    "abused",
    "neglect",
    "hurt",
    "harm",
    "injur",
    "killed",
    "die",
    "dying",
    "attacked",
    "suffer",
    "threatened",
    "exploited",
    "lose",
    "losing",
    "damaged",
    "fail",
    "endanger",
    "worsen",
    "deteriorat",
    "collaps",
    "explode",
    "spread",
    "happen",
    "occur",
    "seem",
    "appear",
    "contain",
    "result",
    "caus",
    "vary",
    "depend",
    "burn",
    "exist",
    "fall",
    "become",
    "need",
    "offend",
    "reoffend",
    "relaps",
];
/// Words between a modal and such a verb.
const BETWEEN: [&str; 10] =
    ["be", "still", "even", "also", "then", "soon", "already", "get", "being", "really"];

/// `May be abused`, `may still be burning`: what could happen.
fn befalls(wording: &Wording, from: usize) -> bool {
    let tokens = &wording.tokens;
    let verb = (from..from + 4).find(|at| !BETWEEN.contains(&text_at(tokens, *at)));
    verb.is_some_and(|verb| BEFALLING.iter().any(|begin| text_at(tokens, verb).starts_with(begin)))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::modality::modals;
    use super::*;

    #[rstest]
    #[case("A guest who may be neglected.", 0)]
    #[case("The barn may still be burning.", 0)]
    #[case("The barn may not yet be empty.", 0)]
    #[case("A guest may be fetched by car.", 1)]
    #[case("A guest may not be neglected.", 1)]
    #[case("A guest who cannot walk.", 0)]
    #[case("Guests who arrive late can eat in the kitchen.", 1)]
    #[case("Guests who still can walk.", 0)]
    #[case("A guest cannot enter the kitchen.", 1)]
    fn what_may_happen_is_not_what_is_allowed(#[case] text: &str, #[case] expected: usize) {
        assert_eq!(modals(&Wording::of(text, Language::English)).len(), expected, "{text}");
    }
}
