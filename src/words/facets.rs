//! The names of the domain's own notions: facets, outcomes, standings, positions, answers.

use super::Say;

phrases! {
    /// Facet: whether the organisation uses the word.
    USAGE = "use", "gebruik";
    /// Facet: the word that is said instead.
    OUR_WORD = "our word", "ons woord";
    /// Facet: exact text.
    WORDING = "wording", "formulering";
    /// Facet: in plain words.
    IN_PLAIN_WORDS = "in plain words", "in gewone woorden";
    /// Facet: what the definition looks at.
    CRITERION = "criterion", "criterium";
    /// Facet: whom or what it applies to.
    APPLIES_TO = "applies to", "geldt voor";
    /// Facet: time limit.
    TIME_LIMIT = "time limit", "termijn";
    /// Facet: thresholds.
    THRESHOLDS = "thresholds", "drempels";
    /// Facet: whose judgement counts.
    DECIDED_BY = "decided by", "beslist door";
    /// Facet: what happens once the word is used.
    THEN = "then", "gevolg";
    /// Facet: examples that belong.
    INCLUDES = "includes", "wel";
    /// Facet: examples that do not belong.
    EXCLUDES = "excludes", "niet";
    /// Facet: law or protocol.
    SOURCE = "source", "bron";
    /// Facet: why it needs to mean this.
    WHY = "why", "waarom";
    /// Facet: date of the last review.
    REVIEWED_ON = "reviewed on", "herzien op";

    /// Usage: the word is used.
    USED = "we use this word", "wij gebruiken dit woord";
    /// Usage: the word is not used.
    NOT_USED = "we do not use this word", "wij gebruiken dit woord niet";
    /// Usage: another word is said.
    OTHER_WORD = "we say another word", "wij zeggen een ander woord";

    /// Outcome: one meaning.
    ONE_MEANING = "one meaning", "één betekenis";
    /// Outcome: one meaning, own thresholds.
    OWN_THRESHOLDS = "one meaning, own thresholds", "één betekenis, eigen drempels";
    /// Outcome: qualify the word.
    QUALIFY = "qualify the word", "het woord nader aanduiden";
    /// Outcome: agree to differ.
    AGREE_TO_DIFFER = "agree to differ", "verschil erkennen";
    /// Outcome: drop the word.
    DROP = "drop the word", "het woord laten vallen";
    /// Outcome: withdrawn.
    WITHDRAWN = "withdrawn", "ingetrokken";

    /// Standing of a version: agreed.
    AGREED = "agreed", "afgesproken";
    /// Standing of a version: provisional.
    PROVISIONAL = "provisional", "voorlopig";
    /// Standing of a term: nothing yet.
    OPEN = "open", "open";
    /// Standing of a term: candidates are on the table.
    PROPOSED = "proposed", "voorgesteld";
    /// Standing of a term: agreed, but a definition below it has changed since.
    DRIFTED = "drifted", "verschoven";
    /// Standing of a term: the file of the newest version was altered since it was recorded.
    ALTERED = "altered", "aangetast";

    /// Position: agree.
    AGREE = "agree", "akkoord";
    /// Position: agree with reservations.
    RESERVATIONS = "agree with reservations", "akkoord met voorbehoud";
    /// Position: stand aside.
    STAND_ASIDE = "stand aside", "houdt zich afzijdig";
    /// Position: object.
    OBJECT = "object", "bezwaar";
    /// Position: not concerned.
    NOT_CONCERNED = "not concerned", "niet betrokken";
    /// Position: absent, no position taken.
    ABSENT = "no position yet", "nog geen standpunt";

    /// Answer: yes.
    YES = "yes", "ja";
    /// Answer: depends.
    DEPENDS = "depends", "hangt ervan af";
    /// Answer: no.
    NO = "no", "nee";

    /// Decision rule: consent.
    CONSENT = "consent: nobody objects", "consent: niemand heeft bezwaar";
    /// Decision rule: everyone.
    EVERYONE = "everyone is positive", "iedereen is positief";
}

phrases! {
    /// Part of a time limit: what starts the clock.
    LIMIT_FROM = "from {}", "vanaf {}";
    /// Part of a time limit: what stops the clock.
    LIMIT_UNTIL = "until {}", "tot {}";
    /// Part of a time limit: for which cases.
    LIMIT_FOR = "for {}", "voor {}";
    /// Part of a time limit: in what share of cases.
    LIMIT_MET_IN = ", met in {}", ", gehaald in {}";
}

phrases! {
    /// What a position lacks: a reason.
    LACKS_REASON = "say the reason", "noem de reden";
    /// What an objection lacks: what would remove it.
    LACKS_WOULD_REMOVE = "say what would remove the objection", "noem wat het bezwaar zou wegnemen";
}
