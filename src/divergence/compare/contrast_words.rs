//! Words that tell what a phrase is by what stands before it.

/// Articles and the like.
pub(super) const DETERMINERS: &[&str] = &[
    "the", "a", "an", "any", "every", "each", "all", "no", "some", "our", "their", "his", "her", "its", "your", "this",
    "these", "those", "that", "de", "het", "een", "elke", "elk", "iedere", "ieder", "alle", "onze", "ons", "zijn", "haar",
    "hun", "deze", "die", "dit", "own", "eigen",
];
/// Words of what has a reader of its own: negation, modals, frequency, exceptions.
pub(super) const OTHER_READERS: &[&str] = &[
    "not", "no", "never", "without", "none", "nobody", "nothing", "neither", "nor", "must", "may", "should", "shall",
    "can", "cannot", "could", "might", "need", "needs", "required", "allowed", "permitted", "obliged", "entitled",
    "free", "optional", "only", "unless", "except", "including", "excluding", "include", "excluded", "included",
    "instead", "least", "most", "more", "less", "fewer", "over", "under", "once", "twice", "often", "daily", "weekly",
    "monthly", "yearly", "longer", "shorter", "maximum", "minimum", "limit", "langer", "korter", "laatste", "last", "quarterly", "always", "after", "before", "until", "since", "niet", "geen", "nooit",
    "zonder", "niemand", "niets", "noch", "moet", "moeten", "mag", "mogen", "kan", "kunnen", "hoeft", "hoeven", "zou",
    "dient", "dienen", "verplicht", "toegestaan", "alleen", "uitsluitend", "tenzij", "behalve", "waaronder", "voorkeur",
    "inclusief", "exclusief", "uitgezonderd", "minstens", "hoogstens", "meer", "minder", "eenmaal", "tweemaal",
    "dagelijks", "wekelijks", "maandelijks", "jaarlijks", "altijd", "na", "voordat", "nadat", "totdat", "sinds", "vanaf",
    "uiterlijk", "pas", "ook", "also", "even", "zelfs", "bijvoorbeeld", "zoals", "instance", "example",
];
/// Words for everybody.
pub(super) const ALL: &[&str] = &[
    "anyone", "anybody", "everyone", "everybody", "whoever", "all", "iedereen", "ieder", "eenieder", "elkeen", "alle",
    "elke", "iedere",
];
/// Words for somebody of whatever kind.
pub(super) const ANYBODY: &[&str] = &[
    "person", "persons", "people", "someone", "somebody", "individual", "individuals", "anyone", "anybody", "everyone",
    "everybody", "those", "adult", "adults", "children", "persoon", "personen", "mensen", "iemand", "iedereen", "ieder",
    "degene", "degenen", "kinderen", "volwassenen", "jongeren", "families", "gezinnen", "households", "huishoudens",
];
/// Prepositions of places and occasions.
pub(super) const OF_PLACES: &[&str] = &[
    "in", "at", "on", "inside", "outside", "near", "behind", "around", "into", "onto", "during", "throughout", "among",
    "for", "against", "towards", "op", "bij", "buiten", "binnen", "tijdens", "gedurende", "rond", "achter", "voor",
    "tegen", "onder", "naast", "jegens",
];
/// Prepositions of places or circumstances where they qualify people.
pub(super) const OF_PERSONS: &[&str] = &["with", "from", "of", "met", "uit", "van"];
/// Those of them that tell where something comes from, whatever it is.
pub(super) const ORIGINS: &[&str] = &["from", "uit", "van"];
/// Words that make a beginning of it.
pub(super) const ONWARDS: &[&str] = &["until", "till", "to", "on", "onwards", "tot", "af", "totdat", "aan"];
/// Words that are a place by themselves.
pub(super) const PLACES: &[&str] = &[
    "home", "abroad", "outside", "inside", "outdoors", "indoors", "upstairs", "downstairs", "online", "elsewhere",
    "thuis", "buiten", "binnen", "buitenshuis", "binnenshuis", "boven", "beneden", "elders", "overal", "overdag",
];
/// Words of phrases that qualify how, not where: `in writing`.
pub(super) const ADVERBIAL: &[&str] = &[
    "writing", "general", "principle", "fact", "particular", "advance", "detail", "full", "part", "case", "practice",
    "time", "turn", "addition", "contrast", "order", "event", "way", "manner", "request", "behalf", "basis", "purpose",
    "average", "moment", "least", "most", "last", "first", "once", "account", "grounds", "condition", "conditions", "view",
    "opinion", "reason", "example", "instance", "charge", "touch", "force", "effect", "danger", "need", "possible",
    "algemeen", "principe", "feite", "bijzonder", "detail", "geval", "gevallen", "praktijk", "tijd", "manier", "wijze",
    "verzoek", "grond", "basis", "gemiddeld", "moment", "voorwaarde", "mening", "oordeel", "reden", "schriftelijk",
    "hoogte", "aanmerking", "gevaar", "nood", "geding", "sprake", "gang", "kracht", "werking", "plaats", "beeld",
    "begin", "start", "end", "einde", "date", "datum", "receipt", "ontvangst", "arrival", "aankomst",
];
/// Words before what a time is counted from.
pub(super) const SINCE: &[&str] = &[
    "after", "since", "until", "before", "from", "till", "following", "na", "sinds", "vanaf", "tot", "totdat", "voordat",
    "nadat", "zodra", "when", "once", "wanneer",
];
/// Words for the moment at which a clock starts or stops.
pub(super) const MOMENTS: &[&str] = &[
    "moment", "until", "till", "since", "from", "tijdstip", "ogenblik", "totdat", "tot", "vanaf", "nadat", "voordat",
    "zodra", "after", "before", "once", "meaning",
];
/// Words at which a clause on people begins.
pub(super) const RELATIVES: &[&str] = &["who", "that", "which", "whose", "die", "dat", "wie", "wiens"];
