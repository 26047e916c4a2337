//! What the workbench says outside of its forms: headings, notices, questions.

use super::{Count, Say};

phrases! {
    /// Who is working.
    FACILITATOR = "facilitator", "begeleider";
    /// The facilitator, where there is no room for the word.
    FACILITATOR_MARK = "FAC", "BEG";
    /// What the facilitator is.
    FACILITATOR_REMARK = "writes for everybody, and it is marked so", "schrijft voor iedereen, en dat staat erbij";
    /// Title of a choice.
    WHO_IS_WORKING = "Who is working?", "Wie werkt er?";
    /// Notice.
    YOU_WORK_AS = "You work as {}", "U werkt als {}";
    /// When what was chosen from a list has been removed meanwhile.
    IS_GONE = "{} has been removed meanwhile", "{} is intussen verwijderd";
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

    /// Title of a choice.
    DRAFTS_KEPT = "Texts that you kept for later", "Teksten die u voor later bewaarde";
    /// Title of a choice.
    DRAFTS_UNSAVED = "Texts that are not saved yet", "Teksten die nog niet opgeslagen zijn";
    /// What one of them is.
    DRAFT_KEPT = "kept", "bewaard";
    /// What one of them is.
    DRAFT_TYPED = "was being typed", "werd getypt";
    /// When that choice is left.
    DRAFTS_LEFT = "The texts are kept; * marks what they belong to, and Home lists them",
        "De teksten zijn bewaard; * staat waar zij bij horen, en Start noemt ze";
    /// Above the fields of a form: of which fields, which key.
    KEPT_OF = "* You wrote and kept something else here ({}). {} puts it back.",
        "* U schreef en bewaarde hier iets anders ({}). {} zet het terug.";
    /// Beside what a kept text belongs to, with the key that goes on with it.
    KEPT_HERE = "* kept, not saved ({})", "* bewaard, niet opgeslagen ({})";
    /// In the preview of a term.
    KEPT_ABOUT = "* something written about it is kept, not saved; its page and Home say what",
        "* er is iets over geschreven en bewaard, niet opgeslagen; de pagina en Start zeggen wat";
    /// The same where there is little room.
    KEPT_SHORT = "* kept ({})", "* bewaard ({})";
    /// Beside a story: who has kept an answer.
    KEPT_ANSWERS = "* kept, not handed in: {} ({})", "* bewaard, niet ingeleverd: {} ({})";
    /// Kind of line on Home.
    WATCH_KEPT = "* kept", "* bewaard";
    /// Notice.
    KEPT_IS_BACK = "What you kept is back in its field, and not saved yet",
        "Wat u bewaarde staat weer in zijn veld, en is nog niet opgeslagen";
    /// Notice.
    NOTHING_KEPT = "Nothing is kept for this form", "Voor dit formulier is niets bewaard";

    /// Last item of that choice.
    THROW_AWAY = "throw these texts away", "deze teksten weggooien";

    /// The common interest.
    COMMON_INTEREST = "common interest", "gezamenlijk belang";
    /// Heading.
    POSITIONS = "positions", "standpunten";
    /// A conflict with somebody, in the detail of a definition.
    AGAINST = "beside {}", "naast {}";
    /// In the place of a wording.
    SAYS_INSTEAD = "says “{}” instead", "zegt in plaats daarvan “{}”";
    /// What happened when a field is left that somebody else has changed meanwhile.
    CHANGED_WHILE_WRITING = "{} was changed by somebody else while you were writing. Which of the two stands?",
        "{} is door een ander gewijzigd terwijl u schreef. Welke van de twee blijft staan?";
    /// Who typed a definition, where there is little room.
    RECORDED_SHORT = "by {}", "door {}";
    /// Who typed a definition.
    RECORDED_BY = "recorded by {}, not yet confirmed", "vastgelegd door {}, nog niet bevestigd";

    /// What a candidate would be if it were recorded now.
    WOULD_BE = "Recorded now, it would be {}.", "Nu vastgelegd zou het {} zijn.";
    /// When there is no position on this text.
    NOBODY_HAS_SPOKEN = "Nobody has taken a position on this text yet.", "Nog niemand heeft een standpunt over deze tekst ingenomen.";
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
    /// In the question: workshops that are prepared or go on name what is removed.
    WORKSHOPS_NAME_IT = "Not over yet, and it has a part in: {}.", "Nog niet voorbij, en het heeft een rol in: {}.";
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
    ENDORSE_WHOM = "Select the organisation that endorses it first", "Selecteer eerst de organisatie die het onderschrijft";
    /// Notice.
    NO_TEXT_HERE = "This field is chosen, not typed", "Dit veld wordt gekozen, niet getypt";
    /// Notice.
    NOTHING_TO_CONFIRM = "Nothing here waits to be confirmed", "Hier wacht niets op bevestiging";
    /// Notice.
    CONFIRM_AS = "Only {} can confirm this; choose who is working first",
        "Alleen {} kan dit bevestigen; kies eerst wie er werkt";
    /// Notice.
    KEPT_UNFINISHED = "Kept as it is; it comes back when you open it again, nothing is recorded yet",
        "Zo bewaard; het komt terug als u het weer opent, er is nog niets vastgelegd";
    /// Notice.
    BELONGS_TO_NOTHING = "What this belongs to has been removed meanwhile; the text is kept",
        "Waar dit bij hoort is intussen verwijderd; de tekst is bewaard";
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
    TOOK_THEIRS = "Theirs stays; yours is kept, and offered where you wrote it",
        "De hunne blijft; de uwe is bewaard en wordt aangeboden waar u die schreef";
    /// Notice.
    HAS_TO_BE_DECIDED = "Only one of the two can stand; choose which", "Slechts één van de twee kan blijven; kies welke";
    /// Why a version cannot be recorded.
    NO_RULE = "write the rule by which you translate; it is what is agreed on",
        "schrijf de vertaalregel; die is wat wordt afgesproken";
    /// Why a version cannot be recorded.
    NO_OTHER_WORD = "write which word is used instead; it is what is agreed on",
        "schrijf welk woord in plaats daarvan gebruikt wordt; dat is wat wordt afgesproken";
    /// Why a version cannot be recorded.
    NO_MEANING = "write the wording; it is what is agreed on", "schrijf de formulering; die is wat wordt afgesproken";
    /// Why a version cannot be recorded.
    NO_REASON = "say why it is withdrawn", "zeg waarom het ingetrokken wordt";
    /// What a party keeps of its own.
    KEEPS = "{} keeps", "{} houdt";
    /// Heading.
    OWN = "of their own", "van henzelf";
    /// Who is positive so far.
    SO_FAR = "{} of {} parties are positive so far; it can be recorded from half on.",
        "{} van de {} partijen is tot nu toe positief; vastleggen kan vanaf de helft.";
    /// Whose position is on another candidate.
    ON_ANOTHER_CANDIDATE = "On another candidate: {}.", "Over een ander voorstel: {}.";
    /// While a story is written.
    MAY_LEAD_TO_A_PERSON = "this may lead to a person; leave out: {}", "dit kan naar een persoon leiden; laat weg: {}";
    /// First of what to keep an eye on.
    FILES_ARE_BROKEN = "Something in the files cannot be used; ! shows what", "Iets in de bestanden is onbruikbaar; ! toont wat";
    /// Kind of line.
    WATCH_FILES = "files", "bestanden";
    /// Who wrote something for another.
    BY_ANOTHER = "recorded by {}", "vastgelegd door {}";
    /// A review that has passed.
    OVERDUE = "overdue", "verlopen";
    /// What of a comparison is left out.
    ONLY_DIFFERENCES_ON = "only differences", "alleen verschillen";
    /// How many organisations are shown.
    SHOWN_OF = "{} of {} shown", "{} van {} getoond";
    /// Question.
    UNSAVED = "Not everything could be saved", "Niet alles kon opgeslagen worden";
    /// Question.
    UNSAVED_HELP = "Ctrl-S tries again. If you quit now, this is not saved; its texts are kept for the next time, if there is room for them.",
        "Ctrl-S probeert het opnieuw. Als u nu stopt is dit niet opgeslagen; de teksten worden bewaard voor de volgende keer, als er plaats voor is.";
    /// Yes.
    QUIT_ANYWAY = "quit anyway", "toch stoppen";
    /// What the list of problems says when there are none.
    NO_PROBLEMS = "Every file can be read and every rule holds.", "Elk bestand is leesbaar en elke regel klopt.";
}

/// So many changes could not be put on disk.
pub const NOT_SAVED: Count = Count::new(
    Say::new(
        "! {} change is not saved; Ctrl-S tries again",
        "! {} wijziging niet opgeslagen; Ctrl-S probeert opnieuw",
    ),
    Say::new(
        "! {} changes are not saved; Ctrl-S tries again",
        "! {} wijzigingen niet opgeslagen; Ctrl-S probeert opnieuw",
    ),
);
/// So many changes could not be put on disk, where there is little room.
pub const NOT_SAVED_SHORT: Count = Count::new(
    Say::new("! {} not saved", "! {} niet bewaard"),
    Say::new("! {} not saved", "! {} niet bewaard"),
);
/// So many problems in the files.
pub const PROBLEMS: Count = Count::new(
    Say::new("{} problem in the files", "{} probleem in de bestanden"),
    Say::new("{} problems in the files", "{} problemen in de bestanden"),
);

/// So many terms deserve the meeting.
pub const DESERVES_MEETING: Count = Count::new(
    Say::new("Deserves the meeting: {} term", "Verdient het overleg: {} begrip"),
    Say::new("Deserves the meeting: {} terms", "Verdient het overleg: {} begrippen"),
);
/// So many organisations do not fit beside the others.
pub const MORE_COLUMNS: Count =
    Count::new(Say::new("{} more: < >", "nog {}: < >"), Say::new("{} more: < >", "nog {}: < >"));
/// So many conflicts.
pub const CONFLICT_COUNT: Count =
    Count::new(Say::new("{} conflict", "{} tegenstelling"), Say::new("{} conflicts", "{} tegenstellingen"));

phrases! {
    /// In a window that is too small.
    TOO_SMALL = "Wordbond needs {} columns and {} rows; this window has {} and {}.",
        "Wordbond heeft {} kolommen en {} rijen nodig; dit venster heeft er {} en {}.";
    /// Who is working, in the header.
    WORKING_AS = "working as {}", "werkt als {}";
    /// While terms are compared.
    COMPARING = "Comparing…", "Vergelijken…";
    /// A network without terms.
    NO_TERMS_YET = "No terms yet. Press n to add the first, 3 to add organisations.",
        "Nog geen begrippen. Druk op n voor het eerste, op 3 om organisaties toe te voegen.";
    /// Nothing on the agenda.
    NOTHING_DIFFERS = "Nothing differs that would need a meeting.", "Er verschilt niets dat een overleg nodig heeft.";
    /// Part of the agenda.
    PART_CONSENT = "Can be passed without discussion", "Kan zonder bespreking door";
    /// Part of the agenda.
    PART_PREPARE = "To be written or answered first", "Eerst te schrijven of te beantwoorden";
    /// Part of the agenda.
    PART_OFF = "Holds, and can be left alone", "Staat, en kan met rust gelaten worden";
    /// Pane of Home.
    KEEP_AN_EYE_ON = "Keep an eye on", "In het oog houden";
    /// Nothing to keep an eye on.
    NOTHING_DUE = "No review is due, nothing has drifted, no commitment is open.",
        "Niets te herzien, niets verschoven, geen toezegging open.";
    /// Kind of line.
    WATCH_REVIEW = "review", "herzien";
    /// Kind of line.
    WATCH_DRIFT = "drift", "verschuiving";
    /// Kind of line.
    WATCH_CONFIRM = "confirm", "bevestigen";
    /// Kind of line.
    WATCH_COMMITMENT = "commitment", "toezegging";
    /// Kind of line.
    WATCH_LATE = "late", "te laat";
    /// Kind of line.
    WATCH_ALTERED = "altered", "aangetast";
    /// The file of a version was altered since it was recorded.
    HAS_BEEN_ALTERED = "“{}”, version {}: its file was altered since it was recorded. `wordbond verify` names it; put back a copy",
        "“{}”, versie {}: het bestand is gewijzigd nadat het was vastgelegd. `wordbond verify` noemt het; zet een kopie terug";
    /// A review that is due.
    REVIEW_DUE = "“{}” was to be looked at again by {}", "“{}” zou herzien worden voor {}";
    /// A definition that has changed.
    HAS_DRIFTED = "{} has changed “{}” since version {}", "{} heeft “{}” gewijzigd sinds versie {}";
    /// Something recorded for an organisation.
    TO_BE_CONFIRMED = "{} was recorded for {}", "{} is vastgelegd voor {}";
    /// What was recorded for an organisation.
    RECORDED_INTEREST = "endorsement of the common interest", "onderschrijving van het gezamenlijk belang";
    /// What was recorded for an organisation, with the term.
    RECORDED_DEFINITION = "definition of “{}”", "definitie van “{}”";
    /// What was recorded for an organisation, with the term.
    RECORDED_ANSWERS = "answers on “{}”", "antwoorden over “{}”";
    /// What was recorded for an organisation, with the term.
    RECORDED_POSITION = "position on “{}”", "standpunt over “{}”";

    /// Title of the list: count, filter, order.
    LIST_TITLE = "{} · {} · {}", "{} · {} · {}";
    /// Filter.
    FILTER_ALL = "all", "alle";
    /// Filter.
    FILTER_DIFFERING = "that differ", "die verschillen";
    /// Filter.
    FILTER_MINE = "defined by {}", "gedefinieerd door {}";
    /// Filter, for the facilitator.
    FILTER_WAITING = "written for others, to be confirmed", "voor anderen opgeschreven, te bevestigen";
    /// Filter.
    FILTER_UNDEFINED = "defined by fewer than two", "door minder dan twee gedefinieerd";
    /// Filter.
    FILTER_AGREED = "agreed, unchanged since", "afgesproken, sindsdien ongewijzigd";
    /// Filter.
    FILTER_PROVISIONAL = "provisional", "voorlopig";
    /// Filter.
    FILTER_DRIFTED = "drifted or altered since", "sindsdien verschoven of aangetast";
    /// A filter that lets nothing through.
    FILTER_EMPTY = "There is none. f goes to the next filter.", "Er is er geen. f gaat naar het volgende filter.";
    /// Order.
    SORT_LABEL = "by label", "op naam";
    /// Order.
    SORT_DIVERGENCE = "by divergence", "op verschil";
    /// Order.
    SORT_STANDING = "by standing", "op status";
    /// Heading of a column.
    COLUMN_TERM = "Term", "Begrip";
    /// Heading of a column.
    COLUMN_DIVERGENCE = "Divergence", "Verschil";
    /// Heading of a narrow column.
    COLUMN_DIVERGENCE_SHORT = "Div.", "Ver.";
    /// Heading of a column.
    COLUMN_STANDING = "Standing", "Status";

    /// What the marks in the list mean.
    SAID_LEGEND = "x has defined it   o says another word   - does not use it",
        "x heeft het gedefinieerd   o zegt een ander woord   - gebruikt het niet";
    /// A page whose term has been removed.
    TERM_IS_GONE = "This term is no longer there.", "Dit begrip is er niet meer.";
    /// A comparison without organisations.
    NO_ORGANISATIONS_YET = "No organisation is shown. o chooses which are; 3 adds one.",
        "Er wordt geen organisatie getoond. o kiest welke; 3 voegt er een toe.";
    /// A pairs view without pairs.
    NO_PAIRS = "Two wordings are needed to compare; e writes one.", "Er zijn twee formuleringen nodig om te vergelijken; e schrijft er een.";
    /// Behind the name of who is working.
    YOU = "you", "u";
    /// Below the name of whom the others are held against.
    HELD_AGAINST = "the others beside this", "de anderen hiernaast";
    /// The same, where there is less room.
    HELD_AGAINST_SHORT = "held against", "maatstaf";
    /// Below the name of an organisation without a wording.
    NO_WORDING = "no wording", "geen formulering";
    /// Title of what differs: who, beside whom, how many conflicts.
    BESIDE = "{} beside {}: {}", "{} naast {}: {}";
    /// What a term comes to, below two organisations that are not in conflict.
    WHOLE_TERM = "All together: {}", "Alles bij elkaar: {}";
    /// Title of what a term comes to.
    SUMMARY = "In short", "Kort";
    /// Heading of a term in a few sentences.
    IN_SHORT = "{}, in short", "{}, in het kort";
    /// Legend.
    LEGEND_SAME = "means the same", "betekent hetzelfde";
    /// Legend.
    LEGEND_SIMILAR = "alike", "lijkt erop";
    /// Legend.
    LEGEND_NARROWER = "narrower or wider", "enger of ruimer";
    /// Legend.
    LEGEND_ONLY = "only here", "alleen hier";
    /// Legend.
    LEGEND_OPPOSITE = "conflict", "tegenstelling";

    /// A term without cases.
    NO_CASES = "No cases yet. n writes a story; each organisation answers whether the word applies.",
        "Nog geen casussen. n schrijft een verhaal; elke organisatie antwoordt of het woord past.";
    /// An answer to an earlier wording of the story.
    OLDER_TEXT = "answered on an older text", "beantwoord op een oudere tekst";
    /// Who has not answered.
    NOT_ANSWERED = "Not answered: {}", "Niet beantwoord: {}";

    /// A term with nothing on the table.
    TABLE_IS_EMPTY = "Nothing is on the table. n starts a candidate: from a definition, the last version, or blank.",
        "Er ligt niets op tafel. n begint een voorstel: vanuit een definitie, de laatste versie of leeg.";
    /// Heading.
    NEWEST_VERSION = "newest version", "nieuwste versie";
    /// Heading.
    ON_THE_TABLE = "on the table", "op tafel";
    /// Heading.
    CANDIDATE = "Candidate {}", "Voorstel {}";
    /// In the place of a position.
    ON_OTHER_TEXT = "on another text", "over een andere tekst";
    /// Label.
    FINGERPRINT = "fingerprint", "vingerafdruk";

    /// A term without versions.
    NO_VERSIONS = "No version is recorded yet; the agreement tab (a) leads there.",
        "Er is nog geen versie vastgelegd; het tabblad Afspraak (a) leidt erheen.";
    /// What the older of two versions says.
    BEFORE = "Before", "Eerst";
    /// What the newer of two versions says.
    NOW = "Now", "Nu";
    /// One of two versions says nothing of it.
    NOTHING_SAID = "(nothing)", "(niets)";
    /// Heading of what two versions say alike.
    STAYED_THE_SAME = "the same in both", "in beide hetzelfde";
    /// Notice.
    NOTHING_OLDER = "There is no older version to hold it against", "Er is geen oudere versie om het naast te leggen";
    /// Notice.
    NOTHING_NEWER = "It is held against the version just before it", "Het ligt naast de versie er vlak voor";
    /// Title: a version and the one it is held against.
    CHANGED_SINCE = "Version {}, changed since version {}", "Versie {}, gewijzigd sinds versie {}";
    /// Title: a version with nothing before it.
    FIRST_VERSION = "Version {}", "Versie {}";
    /// Heading.
    BASED_ON = "based on", "gebaseerd op";
    /// A definition that is what it was.
    STILL_THE_SAME = "{}: still the same", "{}: nog hetzelfde";
    /// A definition that is no longer there.
    DEFINITION_GONE = "{}: the definition is gone", "{}: de definitie is weg";
    /// A definition that has changed.
    CHANGED_FACETS = "{}: has changed {} since", "{}: heeft sindsdien {} gewijzigd";

    /// The statement with its number.
    COMMON_INTEREST_VERSION = "Common interest (statement {}):", "Gezamenlijk belang (verklaring {}):";
    /// An organisation's word on the statement.
    ENDORSES = "endorses the common interest", "onderschrijft het gezamenlijk belang";
    /// An organisation's word on an earlier statement.
    ENDORSED_OLDER = "endorsed statement {}, not yet the present one", "onderschreef verklaring {}, nog niet de huidige";
    /// An organisation that has not said so.
    NOT_ENDORSED = "has not endorsed the common interest", "heeft het gezamenlijk belang niet onderschreven";
    /// What an organisation would change.
    WOULD_CHANGE = "would change: {}", "zou wijzigen: {}";

    /// Title.
    HELP = "Keys for this place", "Toetsen voor deze plek";
    /// In the place of a key.
    IN_THE_PALETTE = "in the palette", "bij alle opdrachten";
    /// Title.
    PALETTE = "All commands", "Alle opdrachten";
    /// What an empty line asks for.
    PALETTE_HINT = "type what you want to do", "typ wat u wilt doen";
    /// Title.
    SEARCH = "Search terms", "Begrippen zoeken";
    /// What an empty line asks for.
    SEARCH_HINT = "a label, another label, or words of a definition", "een naam, een andere naam, of woorden uit een definitie";
    /// Nothing was found.
    NOTHING_FOUND = "Nothing found", "Niets gevonden";
    /// No to a question.
    LEAVE_IT = "leave it", "laat het";
    /// Title.
    CHANGED_BY_BOTH = "Somebody else changed the same", "Een ander heeft hetzelfde gewijzigd";
    /// What can be done.
    KEEP_MINE = "keep mine", "de mijne houden";
    /// What can be done.
    TAKE_THEIRS = "take theirs", "de hunne nemen";
    /// Whose.
    MINE = "mine", "de mijne";
    /// Whose.
    THEIRS = "theirs", "de hunne";
}
