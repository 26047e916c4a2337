//! What the reports say.

use super::{Count, Say};

phrases! {
    /// Before those whom the network is for.
    REPORT_FOR_WHOM = "For", "Voor";
    /// Before the common interest.
    REPORT_COMMON_INTEREST = "Common interest", "Gezamenlijk belang";
    /// Before the names of members.
    REPORT_MEMBERS = "Members", "Leden";
    /// Before the rule of decision.
    REPORT_RULE = "Rule", "Regel";
    /// Before the day of the report.
    REPORT_DAY = "Day", "Dag";
    /// Who endorses the common interest.
    REPORT_ENDORSED = "Endorsed by {}.", "Onderschreven door {}.";
    /// Who has not endorsed the common interest.
    REPORT_NOT_ENDORSED = "Not yet endorsed by {}.", "Nog niet onderschreven door {}.";
    /// For whom somebody else wrote what it says of the common interest.
    REPORT_NOT_CONFIRMED = "Written down by another, not yet confirmed: {}.",
        "Door een ander opgeschreven, nog niet bevestigd: {}.";
    /// What a member would change of the common interest.
    REPORT_WOULD_CHANGE = "{} would change: {}", "{} zou wijzigen: {}";

    /// Title of the briefing.
    BRIEFING_TITLE = "{}: briefing", "{}: overlegstuk";
    /// Section of the briefing.
    BRIEFING_AGENDA = "What deserves the meeting", "Wat het overleg verdient";
    /// Section of the briefing.
    BRIEFING_CONSENT = "Consent list", "Hamerstukken";
    /// What the consent list is for.
    BRIEFING_CONSENT_INTRO = "These can be passed without discussion, unless somebody wants to talk about one.",
        "Deze kunnen zonder bespreking worden aangenomen, tenzij iemand er een wil bespreken.";
    /// Section of the briefing.
    BRIEFING_PREPARE = "To prepare", "Voor te bereiden";
    /// Section of the briefing.
    BRIEFING_AGREED = "What was agreed", "Wat is afgesproken";
    /// Section of the briefing.
    BRIEFING_REVIEWS = "Reviews due", "Opnieuw te bekijken";
    /// Section of the briefing.
    BRIEFING_DRIFT = "Changed since it was agreed", "Gewijzigd sinds de afspraak";
    /// Section of the briefing.
    BRIEFING_COMMITMENTS = "Open commitments", "Open toezeggingen";
    /// Nothing on the agenda.
    BRIEFING_NOTHING = "Nothing asks for a meeting today.", "Niets vraagt vandaag om overleg.";
    /// A network without terms.
    BRIEFING_NO_TERMS = "There are no terms yet.", "Er zijn nog geen begrippen.";
    /// Heading of a term on the agenda: number, label, class.
    BRIEFING_ITEM = "{}. {} ({})", "{}. {} ({})";
    /// Divergence of a term.
    BRIEFING_DIVERGENCE = "divergence {}", "verschil {}";
    /// Before the reason why a term matters.
    BRIEFING_WHY_IT_MATTERS = "Why it matters: {}", "Waarom het ertoe doet: {}";
    /// Before conflicts.
    BRIEFING_CONFLICTS = "Where they conflict:", "Waar het botst:";
    /// Conflicts that were left out: how many, and the command that shows them.
    BRIEFING_MORE_CONFLICTS = "and {} more: `{}`", "en nog {}: `{}`";
    /// Before cases.
    BRIEFING_CASES = "Judged differently:", "Verschillend beoordeeld:";
    /// An organisation without an entry.
    BRIEFING_NO_ENTRY = "nothing written yet", "nog niets opgeschreven";
    /// The word that is said instead.
    BRIEFING_SAYS = "says “{}”", "zegt “{}”";
    /// Before a reason.
    BRIEFING_BECAUSE = "why: {}", "waarom: {}";
    /// Who typed an entry for another.
    BRIEFING_RECORDED_BY = "written down by {}, not yet confirmed", "opgeschreven door {}, nog niet bevestigd";
    /// What is on the table: key, who put it there, outcome.
    BRIEFING_CANDIDATE = "On the table ({}), put forward by {}: {}.", "Op tafel ({}), voorgesteld door {}: {}.";
    /// Behind a version: by when it is looked at again.
    BRIEFING_REVIEW_BY = "review by {}", "te bekijken vóór {}";
    /// Behind a version: who dissents.
    BRIEFING_DISSENT = "dissent: {}", "tegengeluid: {}";
    /// At the end of a short briefing: the command that says everything.
    BRIEFING_ALL = "Wordings, cases and agreements in full: {}", "Formuleringen, casussen en afspraken voluit: {}";
    /// A review date and the version it is of.
    BRIEFING_REVIEW = "{} (v{}): review was due on {}", "{} (v{}): te bekijken vóór {}";

    /// Heading of a version: label, number, standing, first digits of the fingerprint.
    VERSION_OF = "{} v{}: {} ({})", "{} v{}: {} ({})";
    /// Heading of a version within a history.
    VERSION = "v{}: {} ({})", "v{}: {} ({})";
    /// First digits of the fingerprint.
    VERSION_FINGERPRINT = "fingerprint", "vingerafdruk";
    /// How firmly it stands.
    VERSION_STANDING = "standing", "status";
    /// Whom it binds.
    VERSION_PARTIES = "binds", "bindt";
    /// Who was there.
    VERSION_ATTENDED = "present", "aanwezig";
    /// What was corrected.
    VERSION_EDITORIAL = "editorial", "redactioneel";
    /// The definitions it was based on.
    VERSION_BASED_ON = "Based on", "Gebaseerd op";
    /// Who has changed what since.
    VERSION_DRIFT = "Since then", "Sindsdien";
    /// Drift of one organisation.
    VERSION_DRIFTED = "{} has changed: {}", "{} heeft gewijzigd: {}";
    /// Drift of one organisation whose definition is gone.
    VERSION_DRIFT_GONE = "{} no longer has a definition", "{} heeft geen definitie meer";
    /// The version it follows.
    VERSION_FOLLOWS = "follows", "volgt op";
    /// Before dissent.
    VERSION_DISSENT = "Dissent", "Tegengeluid";
    /// What would remove an objection.
    VERSION_WOULD_REMOVE = "would be removed by: {}", "zou worden weggenomen door: {}";
    /// Whose confirmation is needed.
    VERSION_SUBJECT_TO = "subject to {}", "onder voorbehoud van {}";
    /// Until when that confirmation is expected.
    VERSION_CONFIRM_BY = "by {}", "uiterlijk {}";

    /// Title of a history.
    HISTORY_TITLE = "{}: history", "{}: geschiedenis";
    /// A term without versions.
    HISTORY_EMPTY = "No version has been recorded.", "Er is nog geen versie vastgelegd.";

    /// Column.
    COLUMN_ORGANISATION = "organisation", "organisatie";
    /// Column.
    COLUMN_POSITION = "position", "standpunt";
    /// Column.
    COLUMN_REASON = "reason", "reden";
    /// Column.
    COLUMN_WHO = "who", "wie";
    /// Column.
    COLUMN_WHAT = "what", "wat";
    /// Column.
    COLUMN_BY = "by", "vóór";
    /// Column.
    COLUMN_FOR = "for", "voor";

    /// Title of a comparison: label and what follows.
    COMPARISON_TITLE = "{}: {}", "{}: {}";
    /// A pair: names and divergence.
    COMPARISON_PAIR = "{} and {}: {}", "{} en {}: {}";
    /// Answers of a pair.
    COMPARISON_CASES = "{} of {} shared cases answered differently.", "{} van {} gedeelde casussen verschillend beantwoord.";
    /// Nothing conflicts.
    COMPARISON_NO_CONFLICT = "No conflict found.", "Geen tegenspraak gevonden.";
    /// Who has no wording.
    COMPARISON_SILENT = "Without a wording: {}.", "Zonder formulering: {}.";
    /// How marks are read.
    COMPARISON_LEGEND = "Words in [brackets] have no counterpart of the same meaning on the other side.",
        "Woorden tussen [haken] hebben aan de andere kant geen tegenhanger met dezelfde betekenis.";
    /// Placed: hidden disagreement.
    PLACED_HIDDEN = "hidden disagreement", "verborgen verschil";
    /// Placed: open disagreement.
    PLACED_OPEN = "open disagreement", "open verschil";
    /// Placed: same practice.
    PLACED_SAME_PRACTICE = "different words, same practice", "andere woorden, dezelfde praktijk";
    /// Placed: settled.
    PLACED_SETTLED = "settled", "uitgemaakt";
    /// Placed: by wording only.
    PLACED_WORDING_ONLY = "placed by wording alone", "alleen op formulering geplaatst";

    /// Title of a difference between versions.
    DIFF_TITLE = "{}: v{} and v{}", "{}: v{} en v{}";
    /// How what went is marked, and what is said of it.
    DIFF_WENT = "this text", "deze tekst";
    /// What is said of the text above; the older version's number.
    DIFF_WENT_FROM = "stands in v{} only,", "staat alleen in v{},";
    /// How what came is marked, and what is said of it.
    DIFF_CAME = "this text", "deze tekst";
    /// What is said of the text above; the newer version's number.
    DIFF_CAME_WITH = "in v{} only.", "alleen in v{}.";
    /// Where an organisation stood.
    POSITION_OF = "position of {}", "standpunt van {}";
    /// Two versions that say the same.
    DIFF_NONE = "The two versions say the same.", "De twee versies zeggen hetzelfde.";
}

/// So many terms deserve the meeting.
pub const BRIEFING_COUNT: Count = Count::new(
    Say::new("1 term deserves the meeting", "1 begrip verdient het overleg"),
    Say::new("{} terms deserve the meeting", "{} begrippen verdienen het overleg"),
);
/// So many can pass by consent.
pub const BRIEFING_CONSENT_COUNT: Count = Count::new(
    Say::new("1 can pass by consent", "1 kan als hamerstuk"),
    Say::new("{} can pass by consent", "{} kunnen als hamerstuk"),
);
/// So many need preparing.
pub const BRIEFING_PREPARE_COUNT: Count = Count::new(
    Say::new("1 has to be prepared", "1 moet worden voorbereid"),
    Say::new("{} have to be prepared", "{} moeten worden voorbereid"),
);
/// So many agreements hold.
pub const BRIEFING_OFF_COUNT: Count = Count::new(
    Say::new("1 agreement holds", "1 afspraak geldt"),
    Say::new("{} agreements hold", "{} afspraken gelden"),
);
