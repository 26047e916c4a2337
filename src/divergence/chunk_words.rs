//! The small words at the edges of chunks, in English and Dutch.

use super::common_words::Words;

/// Where a phrase ends that a negation reaches.
pub(super) const OPENERS: Words = Words::new(
    &[
        "a", "an", "the", "this", "that", "these", "those", "his", "her", "their", "its", "our", "your",
        "my", "any", "every", "each", "all", "some", "no", "in", "to", "on", "for", "at", "by", "with",
        "from", "into", "onto", "about", "upon", "via", "as", "within", "without", "under", "over", "before",
        "after", "during", "until", "between", "through", "against", "near", "behind", "because", "who",
        "whom", "whose", "which", "what", "and", "or", "but", "nor", "so", "if", "when", "where", "while",
        "whether", "although", "unless", "than", "is", "are", "was", "were", "be", "been", "being", "has",
        "have", "had", "do", "does", "did", "will", "would", "shall", "must", "may", "can", "should",
        "could", "might", "only", "except", "not",
    ],
    &[
        "de", "het", "een", "dit", "dat", "deze", "die", "zijn", "haar", "hun", "onze", "ons", "mijn", "elk",
        "elke", "ieder", "iedere", "alle", "geen", "in", "op", "aan", "met", "bij", "uit", "naar", "om",
        "door", "over", "per", "via", "tegen", "voor", "na", "binnen", "buiten", "zonder", "onder", "boven",
        "tijdens", "tot", "tussen", "vanaf", "sinds", "wie", "wat", "welke", "waar", "waarin", "waarbij",
        "en", "of", "maar", "want", "als", "dan", "omdat", "terwijl", "wanneer", "indien", "tenzij", "is",
        "was", "waren", "wordt", "worden", "werd", "heeft", "hebben", "had", "zal", "zullen", "moet",
        "moeten", "mag", "mogen", "kan", "kunnen", "dient", "dienen", "hoeft", "alleen", "behalve", "niet",
        "te",
    ],
);

/// What opens a chunk as well, but does not end what a negation reaches: `no sign | of violence`.
pub(super) const OPENERS_WITHIN: Words = Words::new(
    &[
        "of",
        "around",
        "across",
        "along",
        "inside",
        "outside",
        "above",
        "below",
        "beside",
        "beyond",
        "toward",
        "towards",
        "among",
        "beneath",
        "since",
        "despite",
        "throughout",
        "per",
        "am",
    ],
    &[
        "van",
        "naast",
        "achter",
        "langs",
        "rond",
        "volgens",
        "vanuit",
        "wegens",
        "tegenover",
        "ten",
        "ter",
        "zou",
        "zouden",
        "werden",
        "jouw",
        "uw",
    ],
);

/// Words behind which a noun comes: what stands before one is mostly a verb or a preposition.
pub(super) const DETERMINERS: Words = Words::new(
    &[
        "a", "an", "the", "this", "that", "these", "those", "his", "her", "their", "its", "our", "your",
        "my", "any", "every", "each", "all", "some", "no",
    ],
    &[
        "de", "het", "een", "dit", "dat", "deze", "die", "haar", "hun", "onze", "ons", "mijn", "elk", "elke",
        "ieder", "iedere", "alle", "geen", "diens",
    ],
);

/// Verbs without content, that a chunk can consist of.
pub(super) const COPULAS: Words = Words::new(
    &["is", "are", "was", "were", "be", "been", "being", "am"],
    &["is", "was", "waren", "wordt", "worden", "werd", "werden", "bent", "ben"],
);

/// Words that stand for somebody or something: a verb without content behind one says nothing by itself.
pub(super) const SUBJECTS: Words = Words::new(
    &[
        "it", "he", "she", "they", "we", "i", "you", "this", "that", "these", "those", "there", "here",
        "which", "who",
    ],
    &["het", "hij", "zij", "ze", "we", "wij", "ik", "je", "jij", "u", "dit", "dat", "deze", "die", "er"],
);

/// What is a verb without content only behind one of these: `that's`, `ze zijn`.
pub(super) const BEHIND_SUBJECT: Words = Words::new(&["'s"], &["zijn"]);

/// Words behind which the verb comes.
pub(super) const AUXILIARIES: Words = Words::new(
    &[
        "to", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did",
        "will", "would", "shall", "must", "may", "can", "should", "could", "might",
    ],
    &[],
);

/// Prepositions that belong to an English verb where another follows: `handed over to`.
pub(super) const PARTICLES: [&str; 5] = ["over", "in", "on", "through", "along"];

/// Words that together do what one preposition does: none of them opens a chunk but the first.
pub(super) const TOGETHER: Words = Words::new(
    &[
        "in front of",
        "on top of",
        "in back of",
        "next to",
        "because of",
        "out of",
        "instead of",
        "in spite of",
        "according to",
        "due to",
        "such as",
        "as well as",
        "in case of",
        "on behalf of",
        "as a result of",
        "in addition to",
        "prior to",
        "by means of",
        "rather than",
        "more than",
        "less than",
        "other than",
        "in order to",
        "at the time of",
        "with regard to",
        "in relation to",
        "in respect of",
        "for the purpose of",
    ],
    &[
        "in geval van",
        "op grond van",
        "ten opzichte van",
        "als gevolg van",
        "door middel van",
        "naar aanleiding van",
        "met betrekking tot",
        "in plaats van",
        "op basis van",
        "aan de hand van",
        "in verband met",
        "ten tijde van",
        "ten behoeve van",
        "meer dan",
        "minder dan",
        "anders dan",
        "met behulp van",
    ],
);

/// Words for where something is that say little by themselves.
pub(super) const PLACES: Words = Words::new(
    &["around", "across", "along", "toward", "towards", "among", "throughout", "near", "through"],
    &["langs", "rond", "naast"],
);

/// What turns a verb without content round.
pub(super) const NEGATORS: Words = Words::new(&["not"], &["niet"]);

/// Words for several that do not end in `-s`, behind which a verb does not either.
pub(super) const PLURALS: Words = Words::new(
    &["people", "children", "men", "women", "police", "persons", "they", "feet", "staff", "media", "sheep"],
    &[],
);
