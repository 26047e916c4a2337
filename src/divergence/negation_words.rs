//! The words that deny, those that end what they deny, and those that make exceptions.

use super::common_words::EXCEPT;
use super::losing::LOSING;
use super::set_apart_words::CUES;
use super::tokens::is_one_of;

/// Words that turn round what follows them.
pub(super) const ENGLISH: &[&str] = &[
    "not",
    "no",
    "non",
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
    "lacked",
    "lacking",
    "minus",
    "hardly",
    "barring",
    "refrain",
    "refrains",
];
pub(super) const DUTCH: &[&str] = &[
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
    "nimmer",
    "evenmin",
    "ontbreekt",
    "ontbreken",
    "ontbrak",
    "ontbraken",
    "ontbeert",
    "ontberen",
    "uitblijft",
    "uitblijven",
    "uitbleef",
    "uitbleven",
    "achterwege",
];

/// Verbs that deny the verb behind the small word that follows: `fails to attend`, `laat na te melden`.
pub(super) const FAILING: [&str; 17] = [
    "fail",
    "fails",
    "failed",
    "failing",
    "neglects",
    "neglected",
    "omits",
    "omitted",
    "refuse",
    "refuses",
    "refused",
    "refusing",
    "decline",
    "declines",
    "declined",
    "forgets",
    "ceases",
];
/// Verbs that deny the verb in `-ing` that follows: `has stopped breathing`.
pub(super) const STOPPING: [&str; 9] =
    ["stop", "stops", "stopped", "cease", "ceases", "ceased", "quit", "quits", "discontinues"];
pub(super) const FAILING_DUTCH: [&str; 5] = ["nalaat", "nalaten", "verzuimt", "verzuimen", "verzuimd"];
pub(super) const REFUSING_DUTCH: [&str; 4] = ["weigert", "weigeren", "weigerde", "weigerden"];
/// Verbs that deny what stands behind `from`: `abstains from drugs`, `prevents a patient from leaving`.
pub(super) const KEEPING: [&str; 14] = [
    "prevent",
    "prevents",
    "prevented",
    "preventing",
    "stops",
    "stopped",
    "keeps",
    "kept",
    "abstain",
    "abstains",
    "abstaining",
    "barred",
    "hinders",
    "discourages",
];
/// Verbs behind which `against` denies: `decided against a visit`.
pub(super) const DECIDING: [&str; 12] = [
    "decide", "decides", "decided", "deciding", "choose", "chooses", "chose", "chosen", "opt", "opts",
    "opted", "advised",
];
/// The most words between such a verb and `from`.
pub(super) const KEPT: usize = 5;
/// Two words that deny the phrase that follows.
pub(super) const IN_PLACE_OF: [(&str, &str); 6] = [
    ("instead", "of"),
    ("rather", "than"),
    ("other", "than"),
    ("place", "of"),
    ("plaats", "van"),
    ("anders", "dan"),
];

/// Words behind which a negation no longer holds.
pub(super) const ENGLISH_END: [&str; 16] = [
    "but", "because", "who", "which", "that", "if", "when", "until", "and", "only", "so", "while", "once",
    "before", "although", "though",
];
pub(super) const DUTCH_END: [&str; 19] = [
    "maar", "omdat", "die", "dat", "als", "wanneer", "tot", "en", "alleen", "zodat", "terwijl", "indien",
    "zodra", "voordat", "totdat", "slechts", "doordat", "waardoor", "hoewel",
];

/// Words that say when what else is said does not hold, beside those that set something apart.
const UNLESS: [&str; 5] = ["unless", "tenzij", "until", "totdat", "voordat"];

/// Whether a word makes an exception to what else is said.
pub(super) fn is_excepting(text: &str) -> bool {
    EXCEPT.contains(&text) || UNLESS.contains(&text)
}

/// Words that make one before any of these, or before a small word and any of these: `without consent`.
pub(super) const WITHOUT: [&str; 3] = ["without", "zonder", "before"];
pub(super) const CONDITIONS: [&str; 44] = [
    "consent",
    "permission",
    "agreement",
    "approval",
    "authorisation",
    "authorization",
    "warrant",
    "order",
    "referral",
    "decision",
    "request",
    "invitation",
    "appointment",
    "mandate",
    "leave",
    "notice",
    "instruction",
    "supervision",
    "written",
    "explicit",
    "prior",
    "express",
    "informed",
    "toestemming",
    "instemming",
    "akkoord",
    "machtiging",
    "bevel",
    "opdracht",
    "goedkeuring",
    "verwijzing",
    "besluit",
    "beschikking",
    "indicatie",
    "afspraak",
    "verzoek",
    "uitnodiging",
    "last",
    "vergunning",
    "toezicht",
    "schriftelijke",
    "uitdrukkelijke",
    "voorafgaande",
    "medeweten",
];

/// Finite verbs that begin what is said of `who has no home`.
pub(super) const FINITE: [&str; 47] = [
    "does",
    "do",
    "did",
    "is",
    "are",
    "was",
    "were",
    "counts",
    "count",
    "means",
    "must",
    "may",
    "shall",
    "can",
    "should",
    "will",
    "belongs",
    "belong",
    "qualifies",
    "qualify",
    "applies",
    "apply",
    "falls",
    "receives",
    "gets",
    "has",
    "wordt",
    "worden",
    "zijn",
    "geldt",
    "gelden",
    "telt",
    "tellen",
    "valt",
    "vallen",
    "heet",
    "heten",
    "noemen",
    "moet",
    "moeten",
    "mag",
    "mogen",
    "kan",
    "kunnen",
    "krijgt",
    "krijgen",
    "hoort",
];
/// Verbs of having, behind which `no` belongs to what is had.
pub(super) const HAVING: [&str; 8] = ["has", "have", "having", "had", "with", "met", "heeft", "hebben"];

/// Words that forbid or refuse, to which an exception may be made.
pub(super) const PROHIBITING: [&str; 14] = [
    "forbidden",
    "prohibited",
    "banned",
    "impossible",
    "refused",
    "denied",
    "inadmissible",
    "verboden",
    "onmogelijk",
    "geweigerd",
    "afgewezen",
    "uitgesloten",
    "ontoelaatbaar",
    "refuses",
];

/// Words that deny only together with others, in either language.
const DENYING_WITH_OTHERS: [&str; 20] = [
    "van",
    "to",
    "apart",
    "aside",
    "save",
    "from",
    "out",
    "off",
    "failure",
    "absence",
    "lack",
    "against",
    "om",
    "gebrek",
    "afwezigheid",
    "exception",
    "uitzondering",
    "tegen",
    "buiten",
    "voor",
];

/// Whether a word can be what denies something, or forbids it; whether it does depends on the words around it.
pub(super) fn may_deny(word: &str) -> bool {
    let lists: [&[&str]; 10] = [
        ENGLISH,
        DUTCH,
        &FAILING,
        &STOPPING,
        &FAILING_DUTCH,
        &REFUSING_DUTCH,
        &PROHIBITING,
        &DENYING_WITH_OTHERS,
        &LOSING,
        &CUES,
    ];
    lists.iter().any(|list| is_one_of(word, list)) || IN_PLACE_OF.iter().any(|(first, _)| *first == word)
}
