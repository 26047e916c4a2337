//! What was done, in undo and redo, in the log and in questions: who, of what, and what became of it.

use super::Say;

phrases! {
    /// Joins the last two of a list.
    AND = "and", "en";
    /// What became of something.
    ADDED = "{} added", "{} toegevoegd";
    /// What became of something.
    REMOVED = "{} removed", "{} verwijderd";
    /// What became of something.
    CHANGED = "{} changed", "{} gewijzigd";
    /// What became of something, and of what in it.
    CHANGED_IN = "{} changed: {}", "{} gewijzigd: {}";

    /// Terms that belong to a term.
    RELATED_TERMS = "related terms", "verwante begrippen";
    /// The network's name.
    OF_NAME = "name", "naam";
    /// The order in which the organisations stand.
    OF_ORDER = "order of the organisations", "volgorde van de organisaties";
    /// The common interest, with the number of the statement.
    OF_COMMON_INTEREST = "common interest (statement {}, to be endorsed again)",
        "gezamenlijk belang (verklaring {}, opnieuw te onderschrijven)";
    /// What the network says of itself.
    OF_NETWORK = "the network's statement", "de verklaring van het netwerk";

    /// An organisation has come.
    ORGANISATION_CAME = "{}: added to the network", "{}: toegevoegd aan het netwerk";
    /// An organisation has gone.
    ORGANISATION_WENT = "{}: removed from the network", "{}: verwijderd uit het netwerk";
    /// An organisation has gone, with what it said.
    ORGANISATION_WENT_WITH = "{}: removed from the network, with everything it said",
        "{}: verwijderd uit het netwerk, met alles wat zij zei";
    /// Another name.
    NOW_CALLED = "{} is now called {}", "{} heet nu {}";

    /// A term has come.
    TERM_CAME = "{}: term added", "{}: begrip toegevoegd";
    /// A term has gone.
    TERM_WENT = "{}: term removed", "{}: begrip verwijderd";
    /// A term has gone, with what was said of it.
    TERM_WENT_WITH = "{}: term removed, with everything said about it",
        "{}: begrip verwijderd, met alles wat erover gezegd is";

    /// A definition.
    DEFINITION_OF = "definition of {}", "definitie van {}";
    /// A definition that was written for an organisation is confirmed by it.
    CONFIRMED = "{} confirmed", "{} bevestigd";

    /// A story.
    CASE_CALLED = "case “{}”", "casus “{}”";
    /// A story has gone, with the answers to it.
    CASE_WENT_WITH = "{} removed, with the answers to it", "{} verwijderd, met de antwoorden erop";
    /// The text of a story.
    STORY_OF = "story of the {}", "verhaal van de {}";
    /// A story has another place among the others.
    CASE_MOVED = "{} moved", "{} verplaatst";
    /// For which terms a story is asked.
    CASE_ASKED = "{} is now asked for {}", "{} wordt nu gevraagd bij {}";
    /// For which terms a story is not asked any more.
    CASE_NOT_ASKED_FOR = "{} is no longer asked for {}", "{} wordt niet meer gevraagd bij {}";
    /// A story is not asked any more for a term, and the answers have gone.
    CASE_OFF_WITH = "{}; the answers to it are removed", "{}; de antwoorden erop zijn verwijderd";
    /// A story that is asked for no term.
    CASE_NOT_ASKED = "{} is no longer asked for any term", "{} wordt bij geen begrip meer gevraagd";
    /// An answer.
    ANSWER_OF = "answer on {} for the {}", "antwoord over {} bij de {}";

    /// A position.
    POSITION_ON = "position on {}", "standpunt over {}";
    /// A candidate.
    CANDIDATE_OF = "candidate {} for {}", "voorstel {} voor {}";
    /// A candidate has come.
    CANDIDATE_CAME = "{} put on the table", "{} op tafel gelegd";
    /// A candidate has gone.
    CANDIDATE_WENT = "{} taken off the table", "{} van tafel gehaald";

    /// An organisation endorses the common interest.
    NOW_ENDORSES = "{} endorses the common interest", "{} onderschrijft het gezamenlijk belang";
    /// An organisation no longer endorses the common interest.
    ENDORSES_NO_MORE = "{} no longer endorses the common interest", "{} onderschrijft het gezamenlijk belang niet meer";
    /// What an organisation would change in the common interest.
    WISH_FOR_INTEREST = "wish for the common interest", "wens voor het gezamenlijk belang";

    /// What an organisation offers.
    OFFER_OF = "offer “{}”", "aanbod “{}”";
    /// What an organisation needs.
    NEED_OF = "need “{}”", "behoefte “{}”";
    /// What an organisation finds hard to say.
    HARD_TO_SAY_OF = "what is hard to say, “{}”,", "wat moeilijk te zeggen is, “{}”,";
    /// A commitment.
    COMMITMENT_TO = "commitment “{}”", "toezegging “{}”";
}

phrases! {
    /// A facet of a term's definition.
    USAGE_OF = "use of {}", "gebruik van {}";
    /// A facet of a term's definition.
    OUR_WORD_OF = "own word for {}", "eigen woord voor {}";
    /// A facet of a term's definition.
    WORDING_OF = "wording of {}", "formulering van {}";
    /// A facet of a term's definition.
    IN_PLAIN_WORDS_OF = "plain words for {}", "gewone woorden voor {}";
    /// A facet of a term's definition.
    CRITERION_OF = "criterion of {}", "criterium van {}";
    /// A facet of a term's definition.
    APPLIES_TO_OF = "whom or what {} applies to:", "voor wie of wat {} geldt:";
    /// A facet of a term's definition.
    TIME_LIMIT_OF = "time limit of {}", "termijn van {}";
    /// A facet of a term's definition.
    THRESHOLDS_OF = "thresholds of {}", "drempels van {}";
    /// A facet of a term's definition.
    DECIDED_BY_OF = "who decides on {}:", "wie over {} beslist:";
    /// A facet of a term's definition.
    THEN_OF = "what follows {}:", "wat op {} volgt:";
    /// A facet of a term's definition.
    INCLUDES_OF = "examples of {}", "voorbeelden van {}";
    /// A facet of a term's definition.
    EXCLUDES_OF = "counter-examples of {}", "tegenvoorbeelden van {}";
    /// A facet of a term's definition.
    SOURCE_OF = "source of {}", "bron van {}";
    /// A facet of a term's definition.
    WHY_OF = "reason for {}", "reden voor {}";
    /// A facet of a term's definition.
    REVIEWED_ON_OF = "day on which {} was reviewed:", "dag waarop {} is bekeken:";
}

/// Several things were done: the first, and how many others.
pub const AND_OTHER_CHANGES: super::Count = super::Count::new(
    Say::new("and one more change", "en nog één wijziging"),
    Say::new("and {} more changes", "en nog {} wijzigingen"),
);
