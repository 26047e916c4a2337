//! What is wrong with the files of a network, and what to do about it.

use super::{Count, Say};

phrases! {
    /// A folder without its main file.
    NO_NETWORK_FILE = "this folder has no network.toml", "deze map heeft geen network.toml";
    /// Help.
    ASK_FOR_NETWORK_FILE = "ask whoever convenes the network for it, or start one with `wordbond new`",
        "vraag erom bij wie het netwerk bijeenroept, of begin er een met `wordbond new`";
    /// A byte that is no UTF-8.
    NOT_UTF8 = "here the file is not UTF-8", "hier is het bestand geen UTF-8";
    /// Help.
    SAVE_AS_UTF8 = "save the file as UTF-8 in your editor; until then it is not written over",
        "bewaar het bestand als UTF-8 in uw editor; tot dan wordt het niet overschreven";
    /// A mistake in a header: what is wrong.
    HEADER_UNREADABLE = "this header cannot be read, nor what stands under it: {}",
        "deze kop is niet te lezen, en wat eronder staat ook niet: {}";
    /// Help for a mistake in the grammar.
    LEFT_OUT_UNTIL_MENDED = "what stands there is left out until it is mended",
        "wat daar staat telt niet mee tot het verbeterd is";
    /// Help for a key that stands twice.
    FIRST_ONE_IS_USED = "the first one is used", "de eerste telt";
    /// A file that is none of a network's.
    STRAY_FILE = "{} is none of the files of a network, so it is not read",
        "{} is geen bestand van een netwerk en wordt daarom niet gelezen";
    /// Help.
    RENAME_OR_MOVE = "rename it to what it is, or move it out of the folder",
        "hernoem het naar wat het is, of verplaats het uit de map";
    /// Two files with proposals for one term: the other file, the term.
    TWO_PROPOSAL_FILES = "{} holds proposals for `{}` as well, so this file is not used",
        "ook in {} staan voorstellen voor `{}`, dus dit bestand telt niet mee";
    /// Two files of one workshop.
    TWO_WORKSHOP_FILES = "{} holds the workshop `{}` as well, so this file is not used",
        "ook in {} staat de workshop `{}`, dus dit bestand telt niet mee";
    /// Help.
    KEEP_ONE_FILE = "copy what is missing into one of them and remove the other",
        "neem in een van de twee over wat ontbreekt en verwijder de andere";
    /// A version in the folder of another term.
    WRONG_FOLDER = "this version is about `{}` and does not stand in its folder",
        "deze versie gaat over `{}` en staat niet in de map daarvan";
    /// Help.
    MOVE_TO_AGREED = "move the file to agreed/{}/", "verplaats het bestand naar agreed/{}/";
    /// Two files of one organisation: the other file, the organisation.
    SECOND_FILE = "{} speaks for `{}` as well; this file is kept, but not used",
        "ook {} spreekt voor `{}`; dit bestand blijft bewaard, maar telt niet mee";
    /// Two files of one organisation: the other file, the organisation.
    FIRST_FILE = "{} speaks for `{}` as well; this file is the one that is used",
        "ook {} spreekt voor `{}`; dit bestand is het bestand dat telt";
    /// Help: the first file, the second.
    COPY_AND_MOVE_OUT = "copy what is missing into {}, then move {} out of the folder",
        "neem in {} over wat ontbreekt, en verplaats {} daarna uit de map";
    /// A file of a later version of the program.
    NEWER_FORMAT = "this file has format {}; this version of Wordbond knows format 1",
        "dit bestand heeft formaat {}; deze versie van Wordbond kent formaat 1";
    /// Help.
    USE_NEWER_WORDBOND = "use a newer version of Wordbond for it", "gebruik er een nieuwere versie van Wordbond voor";
    /// What a file says it is, and what it should be.
    WRONG_KIND_OF_FILE = "this file says that it is of kind `{}`, but stands where a `{}` belongs",
        "dit bestand zegt van de soort `{}` te zijn, maar staat waar een `{}` hoort";
    /// Help.
    MOVE_OR_MEND_KIND = "move the file to where it belongs, or mend its kind",
        "verplaats het bestand naar waar het hoort, of verbeter kind";
    /// An id and the name of the file.
    NAME_DIFFERS = "the id is `{}`, but the file is called {}.toml", "de id is `{}`, maar het bestand heet {}.toml";
    /// Help.
    RENAME_FILE = "the id counts; rename the file to {}.toml", "de id telt; hernoem het bestand naar {}.toml";
    /// A file without an id: its name, the id it is read as.
    NO_ID = "{}.toml gives no id, so it is read as `{}`", "{}.toml geeft geen id en wordt daarom gelezen als `{}`";
    /// Help.
    ADD_ID = "add id = \"{}\" as its third line", "voeg id = \"{}\" toe als derde regel";
    /// A file that the system does not let us read: which, why.
    CANNOT_BE_READ = "{} cannot be read: {}", "{} kan niet worden gelezen: {}";
    /// Help.
    CHECK_MAY_READ = "check that you may read it", "kijk of u het mag lezen";

    /// A key that is none of the known ones.
    UNKNOWN_KEY = "unknown key `{}`", "onbekende sleutel `{}`";
    /// Help.
    KEY_IS_KEPT = "it is kept as it is, but nothing reads it", "hij blijft staan, maar niets leest hem";
    /// Help: the key that was probably meant.
    KEY_IS_KEPT_MEANT = "did you mean `{}`? It is kept as it is, but nothing reads it",
        "bedoelde u `{}`? Hij blijft staan, maar niets leest hem";
    /// A value of another kind: the key, what it should be, what it is.
    SHOULD_BE = "`{}` should be {}, and is {}", "`{}` moet {} zijn, en is {}";
    /// A value of another kind: the key, what it should be.
    NOT_TABLES = "`{}` should be {}", "`{}` moet {} zijn";
    /// Help: the whole line.
    WRITE_IT_AS = "write it as {} = {}", "schrijf het als {} = {}";
    /// Help.
    QUOTES_AROUND_EACH = "put quotes around each text", "zet aanhalingstekens om elke tekst";
    /// Help: a header.
    WRITE_AS_TABLE = "write it as a table of its own: [{}]", "schrijf het als een eigen tabel: [{}]";
    /// What a value is, or should be.
    KIND_TEXT = "a text", "een tekst";
    /// What a value is, or should be.
    KIND_TEXTS = "a list of texts", "een lijst van teksten";
    /// What a value is, or should be.
    KIND_PAIRS = "a list of pairs", "een lijst van paren";
    /// What a value is, or should be.
    KIND_NUMBER = "a number", "een getal";
    /// What a value should be.
    KIND_WHOLE_NUMBER = "a whole number", "een geheel getal";
    /// What a value is.
    KIND_BOOLEAN = "true or false", "true of false";
    /// What a value is.
    KIND_DAY = "a day", "een dag";
    /// What a value is.
    KIND_LIST = "a list", "een lijst";
    /// What a value is, or should be.
    KIND_TABLE = "a table", "een tabel";
    /// What a value should be.
    KIND_TABLES = "a table, or a list of tables", "een tabel, of een lijst van tabellen";
    /// A value that is no day.
    FILE_NOT_A_DAY = "`{}` is not a day", "`{}` is geen dag";
    /// Help.
    WRITE_A_DAY = "write a day as year, month, day, without quotes: 2026-11-21",
        "schrijf een dag als jaar, maand, dag, zonder aanhalingstekens: 2026-11-21";
    /// A value that is no moment.
    FILE_NOT_A_MOMENT = "`{}` is not a moment", "`{}` is geen tijdstip";
    /// Help.
    WRITE_A_MOMENT = "write it without quotes, with its offset: 2026-11-21T14:03:00+01:00",
        "schrijf het zonder aanhalingstekens, met tijdzone: 2026-11-21T14:03:00+01:00";
    /// What a value should be.
    KIND_SPAN = "a span of time", "een tijdsduur";
    /// A value of a check-in.
    STATEMENT_OUT_OF_RANGE = "`{}` is {}; a check-in goes from 1 to 5", "`{}` is {}; een check-in gaat van 1 tot 5";
    /// Help.
    STATEMENT_RANGE = "write 1 (not at all) to 5 (fully), or leave the line out", "schrijf 1 (helemaal niet) tot 5 (helemaal), of laat de regel weg";
    /// An entry without its main key.
    MISCONCEPTION_WITHOUT_ABOUT = "this misconception does not say of whom it was", "deze misvatting zegt niet over wie zij ging";
    /// An entry without its main key.
    ROUND_WITHOUT_KIND = "this round does not say what is done in it", "deze ronde zegt niet wat er gebeurt";
    /// An entry without its main key.
    SEALED_WITHOUT_FINGERPRINT = "this sealed answer has no fingerprint", "dit verzegelde antwoord heeft geen vingerafdruk";
    /// A value that is no fingerprint.
    NOT_A_FINGERPRINT = "`{}` is not a fingerprint (sha256: and 64 digits), so it is not used",
        "`{}` is geen vingerafdruk (sha256: en 64 cijfers) en telt daarom niet mee";
    /// Help.
    REMOVE_THE_LINE = "remove the line; the workbench writes it again when the answer or position is taken",
        "verwijder de regel; de werkbank schrijft hem weer als het antwoord of standpunt wordt ingenomen";
    /// A value that is none of a few: the key, the value, all there are.
    UNKNOWN_VALUE = "`{}` cannot be `{}`; it is one of {}", "`{}` kan niet `{}` zijn; het is een van {}";
    /// Help: all there are.
    USE_ONE_OF = "use one of: {}", "gebruik een van: {}";
    /// A network without a name: its id.
    NETWORK_WITHOUT_NAME = "this network has no name, so it goes by `{}`",
        "dit netwerk heeft geen naam en heet daarom `{}`";
    /// An organisation without a name: its id.
    ORGANISATION_WITHOUT_NAME = "this organisation has no name, so it goes by `{}`",
        "deze organisatie heeft geen naam en heet daarom `{}`";
    /// Help: a name.
    ADD_A_NAME = "add a line such as name = \"{}\"", "voeg een regel toe zoals name = \"{}\"";
    /// An example of the name of a network.
    NAME_OF_A_NETWORK = "Mental health and public order", "Jeugd en veiligheid";
    /// An example of the name of an organisation.
    NAME_OF_AN_ORGANISATION = "Police", "Politie";
    /// A term without a label: its id.
    TERM_WITHOUT_LABEL = "this term has no label, so it goes by `{}`", "dit begrip heeft geen naam en heet daarom `{}`";
    /// A list that holds something else.
    NOT_A_LABEL = "`also` is a list of labels", "`also` is een lijst van namen";
    /// Help.
    WRITE_ALSO = "write also = [\"urgency\", { label = \"spoed\", language = \"nl\" }]",
        "schrijf also = [\"spoed\", { label = \"urgency\", language = \"en\" }]";
    /// A key that is no number.
    NOT_A_STATEMENT = "`{}` is not the number of a statement", "`{}` is geen nummer van een verklaring";
    /// Help.
    NUMBER_THEM = "number the earlier statements 1, 2, …", "nummer de eerdere verklaringen 1, 2, …";
    /// An answer.
    ANSWER_WITHOUT_VERDICT = "this answer has no verdict", "dit antwoord heeft geen oordeel";
    /// Help.
    ADD_A_VERDICT = "add answer = \"yes\", \"depends\" or \"no\"", "voeg answer = \"yes\", \"depends\" of \"no\" toe";
    /// A position.
    POSITION_WITHOUT_STANCE = "this position does not say where it stands", "dit standpunt zegt niet wat het is";
    /// Help.
    ADD_A_STANCE = "add position = \"agree\", or remove the entry when there is no position yet",
        "voeg position = \"agree\" toe, of haal het weg als er nog geen standpunt is";
    /// A version: the key that is missing.
    VERSION_DOES_NOT_SAY = "this version does not say `{}`", "deze versie zegt geen `{}`";
    /// Help.
    ASK_FOR_THEIR_COPY = "a recorded version is never edited by hand; ask a member for their copy of this file",
        "een vastgelegde versie wordt nooit met de hand gewijzigd; vraag een lid om hun exemplaar van dit bestand";

    /// A version.
    UNREADABLE_VERSION = "this version cannot be read in full; ask another member for their copy",
        "deze versie is niet helemaal te lezen; vraag een ander lid om hun exemplaar";
    /// A version: its number.
    WITHOUT_FINGERPRINT = "version {} does not carry its fingerprint", "versie {} draagt haar vingerafdruk niet";
    /// A version: its number, the fingerprint it had, the one it has.
    VERSION_CHANGED = "version {} has been changed since it was recorded: it was {} and is now {}",
        "versie {} is gewijzigd sinds zij is vastgelegd: zij was {} en is nu {}";
    /// A version: its number, the name its file should have.
    SHOULD_BE_CALLED = "version {} should be called {}", "versie {} moet {} heten";
    /// A version: its number, the network.
    OF_ANOTHER_NETWORK = "version {} was recorded in the network `{}`", "versie {} is vastgelegd in het netwerk `{}`";
    /// A version: its number.
    FOLLOWS_NOTHING = "version {} does not say which version it follows",
        "versie {} zegt niet op welke versie zij volgt";
    /// A version with the number 0.
    NUMBERED_FROM_1 = "versions are numbered from 1", "versies zijn genummerd vanaf 1";
    /// A version: its number, the one it follows.
    FOLLOWS_ANOTHER = "version {} follows version {}, which is not the one before",
        "versie {} volgt op versie {}, en dat is niet die ervoor";
    /// A version: its number, the one it follows, the fingerprint of that.
    FOLLOWS_THE_UNKNOWN = "version {} follows version {} with fingerprint {}, and no file has that",
        "versie {} volgt op versie {} met vingerafdruk {}, en geen bestand heeft die";
    /// A version: its number, the other files.
    RECORDED_TWICE = "version {} was recorded twice, also in {}; record the next version on both",
        "versie {} is twee keer vastgelegd, ook in {}; leg de volgende versie vast op allebei";
}

phrases! {
    /// A folder that is not there.
    NO_FOLDER = "there is no folder {}; check the name, or start a network with `wordbond new`",
        "er is geen map {}; kijk de naam na, of begin een netwerk met `wordbond new`";
    /// A file in the place of a folder.
    NOT_A_FOLDER = "{} is a file; name the folder that holds network.toml",
        "{} is een bestand; noem de map waarin network.toml staat";
    /// A folder without a network.
    NOT_A_NETWORK = "{} holds no network.toml, so it is not a network; start one with `wordbond new`",
        "in {} staat geen network.toml, dus het is geen netwerk; begin er een met `wordbond new`";
    /// A folder that is in use.
    NOT_EMPTY = "{} is not empty; name a new or an empty folder", "{} is niet leeg; noem een nieuwe of lege map";
    /// An example that does not exist: its name, those that there are.
    NO_EXAMPLE = "there is no example called {}; the examples are: {}",
        "er is geen voorbeeld met de naam {}; de voorbeelden zijn: {}";
    /// What the system did not let us do: what, where, why, what to do.
    CANNOT = "cannot {} {}: {}; {}", "{} van {} lukt niet: {}; {}";
    /// What was tried.
    DOING_READ = "read", "lezen";
    /// What was tried.
    DOING_WRITE = "write", "schrijven";
    /// What was tried.
    DOING_MAKE = "make", "maken";
    /// What was tried.
    DOING_REMOVE = "remove", "verwijderen";
    /// What was tried.
    DOING_WATCH = "watch", "in het oog houden";
    /// What was tried.
    DOING_SYNC = "make sure of", "zekerstellen";
    /// What was tried.
    DOING_SEAL = "seal", "verzegelen";
    /// What was tried.
    DOING_HOLD = "hold the workshop with", "vasthouden van de workshop met";

    /// When another workbench holds the workshops: who, on which machine, since when.
    WORKSHOP_HELD = "the workshop is run from another workbench ({} on {}, since {}); go on there, or end it there first",
        "de workshop wordt vanaf een andere werkbank gehouden ({} op {}, sinds {}); ga daar verder, of stop daar eerst";
    /// The same when the file does not say by whom.
    WORKSHOP_HELD_BY_SOMEBODY = "the workshop is run from another workbench; go on there, or end it there first",
        "de workshop wordt vanaf een andere werkbank gehouden; ga daar verder, of stop daar eerst";
    /// When a drive without locks leaves it open whether another holds them: who, on which machine, since when, the file.
    WORKSHOP_MAY_BE_HELD = "the workshop was begun from another workbench ({} on {}, since {}); if nobody works there any more, remove {}",
        "de workshop is vanaf een andere werkbank begonnen ({} op {}, sinds {}); als daar niemand meer werkt, verwijder dan {}";
    /// When something else stands in the place of the file that says who holds the workshops: the file.
    NOT_OUR_LOCK = "{} is a link or was not written by Wordbond, and was left alone; look where it comes from and remove it, then the workshop can go on",
        "{} is een koppeling of is niet door Wordbond geschreven, en is met rust gelaten; kijk waar het vandaan komt en verwijder het, dan kan de workshop verder";
    /// On the projector, in the place of what is done now: the folder cannot be read.
    PROJECTOR_LOST = "The folder cannot be read now; this is how it was", "De map is nu niet te lezen; dit is hoe het was";
    /// In front of a reason that was given for another answer than the one it now stands beside: which.
    REASON_GIVEN_FOR = "(given with the answer “{}”)", "(gegeven bij het antwoord “{}”)";
    /// Why nothing was sealed or revealed.
    SEALED_NO_ROUND = "this round is no longer in the workshop's file; nothing was sealed or revealed",
        "deze ronde staat niet meer in het bestand van de workshop; er is niets verzegeld of onthuld";
    /// Why nothing was sealed.
    SEALED_IS_REVEALED = "this was revealed already and can no longer be answered unseen; nothing was changed",
        "dit is al onthuld en kan niet meer ongezien beantwoord worden; er is niets gewijzigd";
    /// Why nothing was sealed or revealed.
    SEALED_TOO_BUSY = "somebody else keeps changing the same files; nothing was sealed or revealed, try again in a moment",
        "iemand anders wijzigt steeds dezelfde bestanden; er is niets verzegeld of onthuld, probeer het zo weer";
    /// Help.
    CHECK_THE_FOLDER = "check that the folder exists and that you may use it",
        "kijk of de map bestaat en of u haar mag gebruiken";
    /// Help.
    NOTHING_WAS_CHANGED = "make room or permission and save again; nothing was changed",
        "maak ruimte of regel toegang en bewaar opnieuw; er is niets gewijzigd";
    /// Help.
    HALF_WAS_WRITTEN = "some files were written and others not; load the network again and look at them",
        "sommige bestanden zijn geschreven en andere niet; laad het netwerk opnieuw en kijk ze na";
    /// What the system said.
    IO_NOT_THERE = "it is not there", "het is er niet";
    /// What the system said.
    IO_NO_PERMISSION = "you have no permission", "u hebt er geen toegang toe";
    /// What the system said.
    IO_FULL = "the disk is full", "de schijf is vol";
    /// What the system said.
    IO_NO_ROOM = "there is no room for a file of this size", "er is geen ruimte voor een bestand van deze omvang";
    /// What the system said.
    IO_READ_ONLY = "the disk is read-only", "de schijf is alleen te lezen";
    /// What the system said.
    IO_EXISTS = "it exists already", "het bestaat al";
    /// A file with mistakes: where, what is wrong.
    FILE_IS_BROKEN = "{}: {}; mend that first, because a file with mistakes is not written over",
        "{}: {}; verbeter dat eerst, want een bestand met fouten wordt niet overschreven";
    /// A file that may not be written.
    READ_ONLY = "{} is read-only; allow writing to it, or ask whoever protected it",
        "{} is alleen te lezen; sta schrijven toe, of vraag het wie het heeft beveiligd";
    /// A file in which a change cannot be made alone.
    NOT_AS_INTENDED = "{} is written in a way in which this cannot be changed alone; make the change in an editor",
        "{} is zo geschreven dat alleen dit niet te wijzigen is; doe het in een editor";
    /// A version that exists: its number, the term, the file.
    VERSION_TAKEN = "version {} of `{}` has been recorded already, in {}; load the network again and look at it",
        "versie {} van `{}` is al vastgelegd, in {}; laad het netwerk opnieuw en kijk ernaar";
    /// A version that does not follow: its number, the term.
    NOT_NEXT = "version {} of `{}` does not follow the newest recorded version; load the network again and look at it",
        "versie {} van `{}` volgt niet op de nieuwste vastgelegde versie; laad het netwerk opnieuw en kijk ernaar";
    /// Two changed the same: what, where ours is kept.
    CHANGED_BY_ANOTHER = "{} has been changed by somebody else in the meantime; compare the two and save again{}",
        "{} is intussen door een ander gewijzigd; leg de twee naast elkaar en bewaar opnieuw{}";
    /// Where ours is kept.
    YOURS_IS_KEPT = " (yours is kept in {})", " (de uwe staat in {})";
    /// A change that does not fit any more: what it is about.
    NO_LONGER_FITS = "{} has been changed by somebody else in the meantime",
        "{} is intussen door een ander gewijzigd";
    /// The settings cannot be changed: the file, why.
    SETTINGS_NOT_WRITTEN = "{} is not written: {}", "{} wordt niet geschreven: {}";
    /// Why.
    SETTINGS_BROKEN = "it has mistakes, and is left alone until they are mended",
        "er staan fouten in, en tot die verbeterd zijn blijft het zoals het is";
    /// Why.
    SETTINGS_NOT_ALONE = "only this cannot be changed in it as it is; make the change in an editor",
        "alleen dit is er zo niet in te wijzigen; doe het in een editor";
}

phrases! {
    /// `verify`: a version that is as it was.
    AS_RECORDED = "as recorded", "zoals vastgelegd";
    /// `verify`: name, folder, how many versions, what was found.
    VERIFIED = "{} ({}): {}, {}.", "{} ({}): {}, {}.";
    /// `verify`: nothing was found.
    EVERY_ONE_AS_RECORDED = "every one as it was recorded", "allemaal zoals ze zijn vastgelegd";
    /// `check`: nothing was found: name, folder, organisations, terms.
    CHECKED_NO_PROBLEMS = "{} ({}): no problems in {} and {}.", "{} ({}): geen problemen in {} en {}.";
    /// `check`: name, folder, how many errors and warnings, in how many files.
    PROBLEMS_FOUND = "{} ({}): {} in {}.", "{} ({}): {} in {}.";
    /// Between the last two of several.
    FINDINGS_AND = " and ", " en ";
    /// `check`: how bad.
    KIND_ERROR = "error", "fout";
    /// `check`: how bad.
    KIND_WARNING = "warning", "waarschuwing";
    /// `check`: before what to do.
    KIND_HELP = "help", "tip";
}

/// So many errors.
pub const ERRORS: Count = Count::new(Say::new("{} error", "{} fout"), Say::new("{} errors", "{} fouten"));
/// So many warnings.
pub const WARNINGS: Count =
    Count::new(Say::new("{} warning", "{} waarschuwing"), Say::new("{} warnings", "{} waarschuwingen"));
/// So many organisations.
pub const ORGANISATIONS_COUNT: Count = Count::new(
    Say::new("{} organisation", "{} organisatie"),
    Say::new("{} organisations", "{} organisaties"),
);
/// So many versions.
pub const VERSIONS_COUNT: Count =
    Count::new(Say::new("{} version", "{} versie"), Say::new("{} versions", "{} versies"));
/// So many files.
pub const FILES: Count = Count::new(Say::new("{} file", "{} bestand"), Say::new("{} files", "{} bestanden"));
/// So many breaks in the chain of versions.
pub const BREAKS: Count = Count::new(Say::new("{} break", "{} breuk"), Say::new("{} breaks", "{} breuken"));
