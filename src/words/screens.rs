//! What the workbench says outside of its forms: headings, notices, questions.

use super::{Count, Say};

phrases! {
    /// Who is working.
    FACILITATOR = "facilitator", "begeleider";
    /// What the facilitator is.
    FACILITATOR_REMARK = "writes for everybody, and it is marked so", "schrijft voor iedereen, en dat staat erbij";
    /// Title of a choice.
    WHO_IS_WORKING = "Who is working?", "Wie werkt er?";
    /// Notice.
    YOU_WORK_AS = "You work as {}", "U werkt als {}";
    /// Title of a choice.
    THEME = "Colours", "Kleuren";
    /// Title of a choice.
    SHOWN = "Which organisations are shown", "Welke organisaties getoond worden";
    /// Title of a choice.
    CANDIDATE_FROM = "What does the candidate start from?", "Waarvan gaat het voorstel uit?";
    /// A source of a candidate.
    FROM_VERSION = "version {}", "versie {}";
    /// A source of a candidate.
    FROM_BLANK = "blank", "leeg";
    /// Remark on the definition nearest to all others.
    NEAREST = "nearest to all", "het dichtst bij allen";
    /// Title of a choice.
    DRAFTS_FOUND = "Texts that were being typed when the program ended", "Teksten die getypt werden toen het programma eindigde";

    /// The common interest.
    COMMON_INTEREST = "common interest", "gezamenlijk belang";
    /// Heading.
    COMMITMENT = "commitment", "toezegging";
    /// Heading.
    POSITIONS = "positions", "standpunten";
    /// A conflict with somebody, in the detail of a definition.
    AGAINST = "beside {}", "naast {}";
    /// In the place of a wording.
    SAYS_INSTEAD = "says “{}” instead", "zegt in plaats daarvan “{}”";
    /// Who typed a definition.
    RECORDED_BY = "recorded by {}, not yet confirmed", "vastgelegd door {}, nog niet bevestigd";

    /// What a candidate would be if it were recorded now.
    WOULD_BE = "Recorded now, it would be {}.", "Nu vastgelegd zou het {} zijn.";
    /// When too few are positive.
    ONLY_TO_DIFFER = "Fewer than half are positive: the only outcome on offer is to agree to differ.",
        "Minder dan de helft is positief: alleen het verschil erkennen is mogelijk.";
    /// Who objects.
    OBJECTS = "Objection: {}.", "Bezwaar: {}.";
    /// Who still has to confirm.
    TO_CONFIRM = "Still to be confirmed: {}.", "Nog te bevestigen: {}.";
    /// Whose position was on another text.
    TAKE_AGAIN = "The text has changed since, to be taken again: {}.", "De tekst is veranderd, opnieuw in te nemen: {}.";
    /// Who has not spoken.
    NOT_SPOKEN = "No position yet: {}.", "Nog geen standpunt: {}.";
    /// Who stands aside.
    STANDS_ASIDE = "Stands aside: {}.", "Houdt zich afzijdig: {}.";
    /// Question before a version is recorded.
    CONFIRM_STANDING = "Version {} of “{}” will be {}. It binds {}.", "Versie {} van “{}” wordt {}. Zij bindt {}.";
    /// Question before a version is recorded.
    CONFIRM_FILE = "It is written to agreed/{}/{}-….toml.", "Zij komt in agreed/{}/{}-….toml.";
    /// Question before a version is recorded.
    CONFIRM_FOR_GOOD = "A recorded version cannot be undone or changed; the way back is a new version.",
        "Een vastgelegde versie kan niet ongedaan gemaakt of gewijzigd worden; de weg terug is een nieuwe versie.";
    /// Yes to recording.
    RECORD = "record", "vastleggen";
    /// Notice.
    RECORDED = "Version {} is recorded ({}): {}", "Versie {} is vastgelegd ({}): {}";
    /// Notice.
    NOTHING_ON_THE_TABLE = "Nothing is on the table yet; start a candidate first",
        "Er ligt nog niets op tafel; begin eerst een voorstel";
    /// Notice.
    SAYS_NOTHING = "{} has no wording to propose", "{} heeft geen formulering om voor te stellen";

    /// Yes to removing.
    DELETE = "remove", "verwijderen";
    /// Question.
    DELETE_WHAT = "Remove {}?", "{} verwijderen?";
    /// Question.
    DELETE_TERM = "With it go {} and all answers and positions. It can be undone.",
        "Daarmee gaan {} en alle antwoorden en standpunten. Het kan ongedaan gemaakt worden.";
    /// Question.
    DELETE_ORGANISATION = "With it go {} and everything else it has said. Recorded versions keep its positions. It can be undone.",
        "Daarmee gaan {} en al het andere dat zij gezegd heeft. Vastgelegde versies houden haar standpunten. Het kan ongedaan gemaakt worden.";
    /// Question.
    DELETE_DEFINITION = "All facets of this definition go. It can be undone.",
        "Alle facetten van deze definitie gaan weg. Het kan ongedaan gemaakt worden.";
    /// Notice.
    TERM_HAS_VERSIONS = "“{}” has recorded versions, which stay; record that the word is dropped instead",
        "“{}” heeft vastgelegde versies, die blijven; leg in plaats daarvan vast dat het woord vervalt";

    /// Notice.
    UNDONE = "Undone — {}", "Ongedaan — {}";
    /// Notice.
    REDONE = "Done again — {}", "Opnieuw — {}";
    /// Notice.
    NOTHING_TO_UNDO = "Nothing to undo", "Niets om ongedaan te maken";
    /// Notice.
    NOTHING_TO_REDO = "Nothing to do again", "Niets om opnieuw te doen";
    /// Notice.
    NO_SUCH_KEY = "{} does nothing here", "{} doet hier niets";
    /// Notice.
    CHANGED_OUTSIDE = "The folder was changed by somebody else; it has been read again",
        "De map is door een ander gewijzigd; hij is opnieuw gelezen";
    /// Notice.
    ANSWER_AS_WHOM = "Choose first for which organisation you answer ({})",
        "Kies eerst voor welke organisatie u antwoordt ({})";
    /// Notice.
    NO_ORGANISATIONS = "There is no organisation yet; add the first in the network's room ({})",
        "Er is nog geen organisatie; voeg de eerste toe bij het netwerk ({})";
    /// Notice.
    COMPARED_WITH = "The others are now held against {}", "De anderen liggen nu naast {}";
    /// Notice.
    NOTHING_TO_CONFIRM = "Nothing here waits to be confirmed", "Hier wacht niets op bevestiging";
    /// Notice.
    CONFIRM_AS = "Only {} can confirm this; choose who is working first",
        "Alleen {} kan dit bevestigen; kies eerst wie er werkt";
    /// Notice.
    KEPT_UNFINISHED = "Kept as it is; it comes back when you open it again, nothing is recorded yet",
        "Zo bewaard; het komt terug als u het weer opent, er is nog niets vastgelegd";
    /// Notice.
    NOWHERE_TO_PASTE = "Nothing is being typed here; open what you want to write first",
        "Hier wordt niets getypt; open eerst wat u wilt schrijven";
    /// Notice.
    EDITOR_LEFT_AS_IT_WAS = "The text is as it was", "De tekst is zoals hij was";
    /// Notice.
    ALL_SAVED = "Everything is saved in {}", "Alles is opgeslagen in {}";
    /// Notice.
    SAVING = "Saving…", "Opslaan…";
    /// Notice.
    COPIED = "Copied ({} quits)", "Gekopieerd ({} stopt)";
    /// Notice.
    HOW_TO_QUIT = "{} quits", "{} stopt";
    /// Notice.
    MOUSE_ON = "The mouse works again", "De muis werkt weer";
    /// Notice.
    MOUSE_OFF = "The mouse is off, so that text can be selected", "De muis is uit, zodat tekst te selecteren is";
    /// Notice.
    TOOK_THEIRS = "Theirs stays; yours is kept in a file of its own", "De hunne blijft; de uwe is in een eigen bestand bewaard";
    /// Question.
    UNSAVED = "Not everything could be saved", "Niet alles kon opgeslagen worden";
    /// Question.
    UNSAVED_HELP = "Ctrl-S tries again. If you quit now, this is lost.", "Ctrl-S probeert het opnieuw. Als u nu stopt gaat dit verloren.";
    /// Yes.
    QUIT_ANYWAY = "quit anyway", "toch stoppen";
    /// What the list of problems says when there are none.
    NO_PROBLEMS = "Every file can be read and every rule holds.", "Elk bestand is leesbaar en elke regel klopt.";
}

/// So many problems in the files.
pub const PROBLEMS: Count = Count::new(
    Say::new("{} problem in the files", "{} probleem in de bestanden"),
    Say::new("{} problems in the files", "{} problemen in de bestanden"),
);
