//! The words by which something is set apart, and those of clauses that say of what has been said that it is not so.

/// Verbs behind which something is set apart, and the word that goes with them: `leaving aside`, `afgezien van`.
pub(super) const LEAVING: [(&str, &str); 12] = [
    ("leaving", "aside"),
    ("leaving", "out"),
    ("setting", "aside"),
    ("putting", "aside"),
    ("exclusive", "of"),
    ("disregarding", ""),
    ("discounting", ""),
    ("ignoring", ""),
    ("bar", "the"),
    ("afgezien", "van"),
    ("exclusief", ""),
    ("behoudens", ""),
];
/// Words before which something is set apart: `the guests excepted`, `gasten zijn vrijgesteld`.
pub(super) const EXCEPTED: [&str; 8] =
    ["excepted", "exempt", "exempted", "uitgezonderd", "daargelaten", "vrijgesteld", "uitgesloten", "aside"];
/// Of these, those that are said of somebody behind a verb as well.
pub(super) const SAID_OF: [&str; 4] = ["exempt", "exempted", "excepted", "vrijgesteld"];
/// Words that leave out what stands before them, behind `not`.
pub(super) const COUNTED: [&str; 4] = ["counted", "counting", "meegerekend", "meegeteld"];
/// Words that point at what has been said.
pub(super) const POINTING: [&str; 7] = ["this", "that", "it", "dit", "dat", "het", "zulks"];
/// Words for an exception.
pub(super) const EXCEPTION: [&str; 6] =
    ["exception", "exceptions", "uitzondering", "uitzonderingen", "uitgezonderd", "excepted"];
/// Words that say of what has been said that it is not so, beside `not`.
pub(super) const OTHERWISE: [&str; 4] = ["different", "otherwise", "else", "anders"];
/// Words for holding.
pub(super) const HOLDING: [&str; 17] = [
    "apply",
    "hold",
    "so",
    "case",
    "true",
    "count",
    "go",
    "geldt",
    "gelden",
    "opgaat",
    "op",
    "geval",
    "toepassing",
    "zo",
    "gaat",
    "is",
    "are",
];
/// The other words of a clause that says no more than that what has been said is not so.
pub(super) const FRAME: [&str; 45] = [
    "is", "are", "was", "does", "do", "shall", "will", "applies", "exists", "made", "being", "the", "a",
    "an", "only", "sole", "however", "though", "to", "this", "that", "rule", "there", "but", "ligt", "wordt",
    "worden", "gemaakt", "vormt", "vormen", "van", "echter", "alleen", "slechts", "evenwel", "wel", "dan",
    "een", "de", "enige", "deze", "regel", "hierop", "daarop", "maar",
];
/// Words behind which somebody is named to whom what has been said does not apply.
pub(super) const TO_WHOM: [&str; 4] = ["for", "to", "voor", "bij"];

/// Of all these words, those that deny what is set apart by themselves, wherever they stand.
pub(super) const SETTING_APART: [&str; 9] = [
    "exception",
    "uitzondering",
    "aside",
    "excepted",
    "exempt",
    "exempted",
    "daargelaten",
    "vrijgesteld",
    "afgezien",
];

/// The words that set something apart, to find them by.
pub(super) const CUES: [&str; 24] = [
    "leaving",
    "setting",
    "putting",
    "exclusive",
    "disregarding",
    "discounting",
    "ignoring",
    "bar",
    "afgezien",
    "exclusief",
    "behoudens",
    "but",
    "op",
    "excepted",
    "exempt",
    "exempted",
    "uitgezonderd",
    "daargelaten",
    "vrijgesteld",
    "uitgesloten",
    "different",
    "otherwise",
    "else",
    "anders",
];

/// Words behind which something else begins.
pub(super) const ENDS: [&str; 6] = ["who", "which", "that", "die", "but", "maar"];
/// Words behind which something else begins, or the next of what is set apart.
pub(super) const JOINING: [&str; 4] = ["and", "or", "en", "of"];
