//! The small words in what is said of a moment, in English and in Dutch.

pub(super) const AUXILIARIES_EN: &[&str] = &[
    "is", "are", "was", "were", "has", "have", "had", "been", "being", "be", "gets", "got", "becomes",
    "became",
];
pub(super) const AUXILIARIES_NL: &[&str] =
    &["is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "had", "hadden"];
/// Words that begin what is no part of the happening itself.
pub(super) const PREPOSITIONS_EN: &[&str] = &[
    "to", "at", "in", "on", "from", "by", "with", "into", "for", "about", "between", "over", "onto", "where",
    "that", "who", "which", "when", "under", "through",
];
pub(super) const PREPOSITIONS_NL: &[&str] = &[
    "bij", "in", "op", "aan", "door", "naar", "uit", "met", "voor", "over", "tot", "te", "via", "ter",
    "tegen", "die", "dat", "waar", "waarop", "onder", "tussen",
];
pub(super) const DETERMINERS_EN: &[&str] =
    &["the", "a", "an", "his", "her", "their", "its", "our", "your", "this", "that"];
pub(super) const DETERMINERS_NL: &[&str] = &[
    "de", "het", "een", "zijn", "haar", "hun", "ons", "onze", "dit", "deze", "die", "hij", "zij", "wij",
    "diens",
];
/// Those that point back to what was named before.
pub(super) const DEMONSTRATIVES_NL: &[&str] = &["die", "dat", "deze", "dit"];
/// How words end that name the day of what happens.
pub(super) const DAYS_NL: [&str; 4] = ["datum", "dag", "moment", "tijdstip"];
/// Words that name nobody apart: whoever it is about.
pub(super) const ANYBODY: [&str; 14] = [
    "person",
    "persons",
    "people",
    "somebody",
    "someone",
    "anybody",
    "anyone",
    "concerned",
    "iemand",
    "iemands",
    "betrokkene",
    "betrokkenen",
    "persoon",
    "personen",
];
