//! English words, and what is put in their place.

use super::Change;

/// What follows a modal that denies it.
const NOT: &[&str] = &["not", "never"];

/// What says something else.
pub(super) const OTHERWISE: &[Change] = &[
    Change::of("must", "may").not_before(NOT),
    Change::of("must", "should").not_before(NOT),
    Change::of("must", "must not").not_before(NOT),
    Change::of("must", "need not").not_before(NOT),
    Change::of("may", "must").not_before(NOT),
    Change::of("may", "may not").not_before(NOT),
    Change::of("can", "cannot").not_before(NOT),
    Change::of("should", "must").not_before(NOT),
    Change::of("has to", "may"),
    Change::of("is required to", "is allowed to"),
    Change::of("does not", "does"),
    Change::of("never", "always"),
    Change::of("with", "without"),
    Change::of("without", "with"),
    Change::of("unless", "if"),
    Change::of("including", "excluding"),
    Change::of("except", "including"),
    Change::of("such as", "other than"),
    Change::of("before", "after").not_before(&["then", "now"]),
    Change::of("until", "from").not_behind(&["not"]),
    Change::of("within", "after").not_before(&["the", "their", "our", "reach", "sight", "sound", "earshot"]),
    Change::of("at least", "at most").not_before(&["the"]),
    Change::of("more than", "less than"),
    Change::of("or more", "or less"),
    Change::of("hours", "days").not_behind(&["office", "opening", "of", "school", "working", "small", "all"]),
    Change::of("days", "weeks").not_behind(&["working", "school"]),
    Change::of("days", "working days").not_behind(&["working", "school", "calendar", "clear", "bank"]),
    Change::of("two", "four").not_behind(&["thirty", "twenty", "forty", "seventy", "or"]),
    Change::of("three", "five").not_behind(&["twenty", "thirty", "or"]),
    Change::of("all", "some")
        .not_behind(&["at", "not", "of", "us", "them"])
        .not_before(&["day", "night", "year"]),
    Change::of("always", "sometimes"),
    Change::of("both", "either").not_before(&["in", "by", "sides", "ends", "hands"]),
    Change::of("only", "").not_behind(&["not", "the", "if", "and"]),
    Change::of("children", "adults")
        .not_behind(&["young", "and", "or"])
        .not_before(&["and", "or", "services"]),
    Change::of("tenant", "owner").not_behind(&["and", "or"]).not_before(&["and", "or"]),
    Change::of("residents", "visitors").not_behind(&["and", "or"]).not_before(&["and", "or"]),
    Change::of("themselves", "others").not_before(&["or", "and", "in"]).not_behind(&["by", "or", "and"]),
    Change::of("indoors", "outdoors").not_before(&["and", "or"]).not_behind(&["and", "or"]),
    Change::of("voluntary", "involuntary"),
    Change::of("temporary", "permanent"),
    Change::of("by the police", "by the council"),
    Change::of("the officer", "the nurse").not_behind(&["and", "or"]),
];

/// What says the same.
pub(super) const ALIKE: &[Change] = &[
    Change::of("must", "has to").not_before(NOT),
    Change::of("must", "shall").not_before(NOT),
    Change::of("must", "is obliged to").not_before(&["be", "not", "never", "have"]),
    Change::of("must not", "may not"),
    Change::of("may not", "is not allowed to"),
    Change::of("may", "is allowed to").not_before(&["not", "be", "never", "have", "well"]),
    Change::of("is not", "isn't"),
    Change::of("does not", "doesn't"),
    Change::of("no more than", "at most").not_behind(&["is", "be", "are"]).not_before(&["is"]),
    Change::of("more than two", "at least three")
        .not_before(&[
            "thirds", "and", "weeks", "days", "hours", "years", "-", "minutes", "months", "miles", "metres",
        ])
        .not_behind(&["no", "not"]),
    Change::of("two", "2")
        .not_before(&["thirds", "or"])
        .not_behind(&["thirty", "twenty", "forty", "seventy"]),
    Change::of("three", "3").not_before(&["quarters", "or"]).not_behind(&["twenty", "thirty", "forty"]),
    Change::of("five", "5").not_behind(&["twenty", "thirty", "forty", "sixty", "seventy"]),
    Change::of("two weeks", "fourteen days"),
    Change::of("24 hours", "one day"),
    Change::of("if", "when").not_behind(&["even", "as", "only"]).not_before(&[
        "possible",
        "need",
        "necessary",
    ]),
    Change::of("such as", "for example"),
    Change::of("every", "each"),
    Change::of("somebody", "a person"),
    Change::of("someone", "a person"),
    Change::of("who", "that")
        .not_behind(&["of", "those", "for", "and", "or", "to", "decides", "says", "with", "by"]),
    Change::of("at once", "immediately"),
    Change::of("help", "assistance")
        .not_behind(&["to", "that", "can", "who", "which", "may", "they", "people"]),
    Change::of("The police", "Police officers"),
    Change::of("decides", "determines"),
    Change::of("before the", "prior to the"),
    Change::of("18 or over", "18 years and older"),
    Change::of("as well as", "and"),
];
