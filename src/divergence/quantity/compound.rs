//! Dutch compounds of a number and a unit of time: `tiendaags`, `vijfjarig`, `zeventienjarigen`.

use super::super::number;
use super::unit::Unit;
use crate::words::Language;

/// The number and the unit of a Dutch compound: `tiendaags`, `zesweeks`. Of so many years is who or what is so old, too.
pub(super) fn compound(word: &str, language: Language) -> Option<(f64, Unit)> {
    if language != Language::Dutch {
        return None;
    }
    let word = word.strip_suffix('e').unwrap_or(word);
    let (prefix, unit) = COMPOUNDS.iter().find_map(|(end, unit)| Some((word.strip_suffix(end)?, *unit)))?;
    let one = || (prefix == "een").then_some(1.0);
    Some((number::of_word(prefix, language).or_else(one)?, unit))
}

/// The age of those whom a Dutch compound names: `zeventienjarigen`.
pub(super) fn age_in(word: &str, language: Language) -> Option<f64> {
    let people = word.strip_suffix('n').filter(|one| one.ends_with("jarige"))?;
    compound(people, language).map(|(years, _)| years)
}

/// How long is what a Dutch compound tells, in seconds: `tiendaags`, `vijfjarig`.
pub(in crate::divergence) fn length_of_compound(word: &str, language: Language) -> Option<f64> {
    compound(word, language).map(|(value, unit)| value * unit.seconds())
}

/// What Dutch adjectives of a length of time end in, but for an `e`.
const COMPOUNDS: [(&str, Unit); 6] = [
    ("daags", Unit::Day),
    ("weeks", Unit::Week),
    ("maands", Unit::Month),
    ("uurs", Unit::Hour),
    ("urig", Unit::Hour),
    ("jarig", Unit::Year),
];
