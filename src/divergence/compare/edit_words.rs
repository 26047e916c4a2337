//! Words that tell what a single changed stretch changes.

use super::super::common_words::Words;
use super::super::phrases::Phrases;

/// Words without content of their own beside those that every text has.
pub(super) const SMALL: &[&str] = &[
    "somebody",
    "someone",
    "anybody",
    "anyone",
    "something",
    "anything",
    "some",
    "any",
    "always",
    "ever",
    "also",
    "even",
    "with",
    "despite",
    "one",
    "very",
    "iemand",
    "iets",
    "wel",
    "altijd",
    "ooit",
    "ook",
    "zelfs",
    "met",
    "onder",
    "ondanks",
    "een",
    "enige",
    "volgens",
    "tegen",
    "ongeacht",
    "expected",
    "regardless",
    "irrespective",
    "depending",
    "afhankelijk",
    "overeenkomstig",
    "conform",
    "contrary",
    "according",
    "accordance",
    "strijd",
    "vanwege",
    "wegens",
    "dankzij",
    "against",
    "line",
    "except",
    "including",
    "excluding",
    "behalve",
    "inclusief",
];

/// Words that deny by themselves where they stand for `not at`.
pub(super) const OFF: &[&str] = &["off", "away"];

/// What holds against something, and what holds with it.
pub(super) const AGAINST: &[(&str, &str)] = &[
    ("against", "according to"),
    ("against", "in line with"),
    ("against", "in accordance with"),
    ("contrary to", "according to"),
    ("contrary to", "in line with"),
    ("contrary to", "in accordance with"),
    ("regardless of", "depending on"),
    ("irrespective of", "depending on"),
    ("despite", "because of"),
    ("despite", "thanks to"),
    ("out of", "in"),
    ("tegen", "volgens"),
    ("tegen", "conform"),
    ("tegen", "overeenkomstig"),
    ("in strijd met", "volgens"),
    ("in strijd met", "overeenkomstig"),
    ("ongeacht", "afhankelijk van"),
    ("los van", "afhankelijk van"),
    ("ondanks", "vanwege"),
    ("ondanks", "wegens"),
    ("ondanks", "dankzij"),
];

/// Words for somebody's age.
pub(super) const AGE: &[&str] = &["age", "aged", "old", "leeftijd", "oud"];

/// Dutch words for people of whom it is said how old they are: `een zevenjarig kind`.
pub(super) const YOUNG: &[&str] = &[
    "kind",
    "kinderen",
    "jongen",
    "meisje",
    "jongere",
    "jongeren",
    "leerling",
    "leerlingen",
    "peuter",
    "kleuter",
    "vrouw",
    "man",
    "patient",
    "persoon",
];

/// The days of the week, of which every one is another matter.
pub(super) const WEEKDAYS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "weekend",
    "weekends",
    "weekdays",
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
    "doordeweeks",
    "werkdagen",
];

/// The two sides of a moment.
pub(super) const SIDES: &[(&str, &str)] = &[
    ("before", "after"),
    ("prior to", "after"),
    ("before", "following"),
    ("voor", "na"),
    ("voordat", "nadat"),
    ("voorafgaand aan", "na"),
];

/// What has ended, and what goes on.
pub(super) const STILL: &[(&str, &str)] = &[
    ("no longer", "still"),
    ("no longer", ""),
    ("not any more", "still"),
    ("not anymore", "still"),
    ("niet langer", "nog steeds"),
    ("niet langer", "nog"),
    ("niet meer", "nog steeds"),
    ("niet meer", "nog"),
    ("niet langer", ""),
    ("niet meer", ""),
];

/// From one moment on, and up to it.
pub(super) const UNTIL_OR_FROM: &[(&str, &str)] = &[
    ("until", "from"),
    ("until", "after"),
    ("until", "since"),
    ("until", "once"),
    ("till", "from"),
    ("till", "after"),
    ("till", "since"),
    ("till", "once"),
    ("up to", "from"),
    ("up to", "after"),
    ("tot", "vanaf"),
    ("tot", "na"),
    ("tot", "sinds"),
    ("tot", "zodra"),
    ("totdat", "zodra"),
    ("totdat", "sinds"),
    ("totdat", "nadat"),
];

/// Within a length of time, and not before it has passed.
pub(super) const PASSED: &[(&str, &str)] = &[
    ("within", "after"),
    ("within", "only after"),
    ("within", "not within"),
    ("within", "more than"),
    ("within", "in more than"),
    ("within", "after more than"),
    ("within", "not before"),
    ("within", "no sooner than"),
    ("within", "no earlier than"),
    ("under", "after"),
    ("in", "beyond"),
    ("within", "beyond"),
    ("binnen", "na"),
    ("binnen", "pas na"),
    ("binnen", "niet binnen"),
    ("binnen", "na meer dan"),
    ("binnen", "meer dan"),
    ("binnen", "over"),
    ("binnen", "niet eerder dan"),
    ("binnen", "op zijn vroegst na"),
];

/// In a place, and anywhere else.
pub(super) const OUTSIDE: &[(&str, &str)] = &[
    ("in", "outside"),
    ("inside", "outside"),
    ("within", "outside"),
    ("at", "outside"),
    ("in", "beyond"),
    ("within", "beyond"),
    ("in", "buiten"),
    ("binnen", "buiten"),
    ("op", "buiten"),
];

/// Words before a unit of time that make a length of it.
pub(super) const MEASURING: &[&str] = &[
    "a", "an", "one", "half", "per", "each", "every", "several", "een", "halve", "elke", "elk", "iedere",
    "ieder", "enkele",
];

/// Words for the parts of what has two: on either of them is on both.
pub(super) const PARTS: &[&str] = &["side", "sides", "end", "ends", "hand", "hands", "edge", "bank"];

/// Words for both of two and for any time, beside those for every one.
pub(super) const THROUGHOUT: &[&str] = &["both", "always", "beide", "allebei", "altijd"];

/// Words for some of several, or some of the time.
pub(super) const PARTLY: &[&str] = &[
    "some",
    "most",
    "several",
    "many",
    "few",
    "certain",
    "either",
    "sometimes",
    "often",
    "usually",
    "occasionally",
    "sommige",
    "enkele",
    "meeste",
    "veel",
    "bepaalde",
    "soms",
    "vaak",
    "meestal",
    "doorgaans",
];

/// Words by which both are meant: `with or without`, `whether or not`.
pub(super) const EITHER: Words = Words::new(&["or", "whether"], &["of", "dan", "hetzij"]);

/// Words before what makes no difference.
pub(super) const CONCEDING: &[&str] = &["even", "whether", "regardless", "ook", "zelfs", "ongeacht", "al"];

/// Words of limits.
pub(super) const BOUNDING: &[&str] = &[
    "before", "after", "until", "till", "than", "over", "under", "more", "less", "most", "least", "later",
    "earlier", "longer", "within", "beyond", "above", "below", "yet", "sooner", "fewer", "voor", "na", "tot",
    "dan", "meer", "minder", "binnen", "boven", "langer", "voordat", "nadat", "totdat", "pas", "eerder",
    "nog", "al", "since", "sinds", "vanaf", "up",
];

/// Words for other people than oneself, and for oneself.
pub(super) const OTHERS: &[&str] = &[
    "others",
    "other",
    "themselves",
    "self",
    "oneself",
    "themself",
    "himself",
    "herself",
    "anderen",
    "ander",
    "zichzelf",
    "zelf",
];

/// What is advised and no duty.
pub(super) const SHOULD: Phrases = &[
    "if possible",
    "where possible",
    "when possible",
    "whenever possible",
    "wherever possible",
    "where practicable",
    "if practicable",
    "as far as possible",
    "preferably",
    "ideally",
    "if at all possible",
    "for preference",
    "by preference",
    "in principle",
    "would like to",
    "would prefer to",
    "would rather",
    "zou graag",
    "zouden graag",
    "wil graag",
    "willen graag",
    "zo mogelijk",
    "indien mogelijk",
    "waar mogelijk",
    "als het kan",
    "als dat kan",
    "als het mogelijk is",
    "als dat mogelijk is",
    "voor zover mogelijk",
    "zoveel mogelijk",
    "bij voorkeur",
    "liefst",
    "het liefst",
    "idealiter",
    "in principe",
    "in beginsel",
];

/// Words for what one may.
pub(super) const MAY: &[&str] = &["may", "can", "could", "might", "mag", "mogen", "kan", "kunnen"];

/// Words for what one must, whatever else happens.
pub(super) const MUST: &[&str] = &["must", "shall", "moet", "moeten", "dient", "dienen"];

/// Words of which a number is the name.
pub(super) const NAMING: &[&str] = &[
    "category",
    "categories",
    "classes",
    "stages",
    "levels",
    "grades",
    "forms",
    "pages",
    "articles",
    "klassen",
    "groepen",
    "niveaus",
    "artikelen",
    "section",
    "sections",
    "article",
    "form",
    "page",
    "chapter",
    "paragraph",
    "part",
    "stage",
    "step",
    "level",
    "grade",
    "code",
    "schedule",
    "number",
    "no",
    "version",
    "act",
    "room",
    "unit",
    "phase",
    "tier",
    "band",
    "priority",
    "type",
    "class",
    "annex",
    "categorie",
    "categorieen",
    "artikel",
    "formulier",
    "bladzijde",
    "hoofdstuk",
    "paragraaf",
    "deel",
    "fase",
    "stap",
    "niveau",
    "nummer",
    "lid",
    "bijlage",
    "versie",
    "kamer",
    "klasse",
    "prioriteit",
    "urgentie",
    "groep",
    "graad",
];
