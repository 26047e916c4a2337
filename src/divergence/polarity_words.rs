//! Words by which one text denies what another says without a negation.

use super::common_words::{EVERY, EVERYBODY};

/// Stems of words for what holds between two, and is told by the opposite from the other end.
pub(super) const RELATING: &[&str] = &[
    "older", "younger", "elder", "taller", "shorter", "longer", "bigger", "larger", "smaller", "higher",
    "lower", "earlier", "later", "more", "less", "fewer", "abov", "below", "over", "under", "befor", "after",
    "behind", "buy", "sell", "lend", "borrow", "rent", "let", "hire", "teach", "learn", "give", "receiv",
    "get", "lead", "follow", "preced", "win", "lose", "employ", "send", "faster", "slower", "ahead", "ouder",
    "jonger", "hoger", "lager", "groter", "kleiner", "langer", "korter", "eerder", "meer", "minder", "bov",
    "onder", "voor", "na", "voordat", "nadat", "kop", "koopt", "verkop", "verkoopt", "leent", "uitlen",
    "huurt", "verhuurt", "achter",
];

/// Words that deny without being negations: stems, and small words.
pub(super) const DENYING: &[&str] = &[
    "tekort",
    "tekortschiet",
    "insuffici",
    "onvold",
    "nauwelijk",
    "weinig",
    "few",
    "gebrek",
    "involuntari",
    "forc",
    "coerc",
    "compulsori",
    "onvrijwill",
    "gedwong",
    "dwang",
    "outsid",
    "beyond",
    "prevent",
    "refus",
    "reject",
    "declin",
    "abstain",
    "avoid",
    "absent",
    "absenc",
    "lack",
    "forbid",
    "prohibit",
    "forbidden",
    "imposs",
    "unabl",
    "deni",
    "withhold",
    "unless",
    "otherwis",
    "buit",
    "weiger",
    "belet",
    "verhinder",
    "voorkom",
    "ontbreek",
    "ontbrek",
    "afwez",
    "verbied",
    "verbod",
    "onmog",
    "anders",
    "elders",
    "elsewher",
    "lose",
    "lost",
    "forfeit",
    "gone",
    "miss",
    "blank",
    "ceas",
    "laps",
    "expir",
    "afwijz",
    "uitgeslot",
    "onthoud",
    "afblijv",
    "afblijft",
    "wegblijv",
    "wegblijft",
    "shut",
    "wait",
    "await",
    "pend",
    "wacht",
    "afwacht",
    "afgewacht",
    "verzwijgt",
    "verzwijg",
    "paus",
    "halt",
    "suspend",
    "stil",
    "stilgelegd",
    "opgeschort",
];

/// Phrases that leave something out.
pub(super) const LEFT_OUT: [&str; 6] =
    ["left out", "ruled out", "kept out", "falls outside", "buiten beschouwing", "valt buiten"];
/// Phrases for not being there, which deny that somebody is; beside another denial they may tell of what else is so.
pub(super) const STAYING_AWAY: [&str; 4] = ["stay away", "stays away", "stayed away", "staying away"];

/// Whether a word speaks of all there is.
pub(super) fn is_universal(text: &str) -> bool {
    EVERY.contains(&text) || EVERYBODY.contains(&text) || text == "always"
}
