//! What checking a network finds: what is wrong, and what to do about it.

use super::Say;

phrases! {
    /// Help: the name that was probably meant.
    DID_YOU_MEAN = "did you mean `{}`?", "bedoelde u `{}`?";
    /// An entry about a term that does not exist: the entry, the term.
    UNKNOWN_TERM = "{} is about `{}`, which is no term of this network",
        "{} gaat over `{}`, en dat is geen begrip van dit netwerk";
    /// Help.
    ADD_THE_TERM = "add the term to terms.toml, or mend its id here",
        "voeg het begrip toe aan terms.toml, of verbeter de id hier";
    /// Help.
    ADD_THE_TERM_OR_REMOVE = "add the term to terms.toml, or remove it here",
        "voeg het begrip toe aan terms.toml, of haal het hier weg";
    /// Help.
    ADD_THE_ORGANISATION = "put the organisation's file into organisations/, or mend its id here",
        "zet het bestand van de organisatie in organisations/, of verbeter de id hier";
    /// Which entry.
    THIS_DEFINITION = "this definition", "deze definitie";
    /// Which entry.
    THIS_ANSWER = "this answer", "dit antwoord";
    /// Which entry.
    THIS_POSITION = "this position", "dit standpunt";
    /// Which entry.
    THIS_CASE = "this case", "deze casus";
    /// Which entry.
    THIS_PROPOSAL = "this proposal", "dit voorstel";
    /// Which entry.
    THIS_VERSION = "this version", "deze versie";

    /// An organisation in the list of the network.
    LISTED_TWICE = "`{}` is listed twice", "`{}` staat twee keer in de lijst";
    /// Help.
    REMOVE_ONE = "remove one of the two", "haal een van de twee weg";
    /// An organisation in the list of the network.
    LISTED_WITHOUT_FILE = "`{}` is listed, but there is no file of it",
        "`{}` staat in de lijst, maar er is geen bestand van";
    /// An organisation that is not in the list of the network.
    NOT_LISTED = "`{}` is not listed in network.toml, so it comes last",
        "`{}` staat niet in de lijst van network.toml en komt daarom achteraan";
    /// Help.
    ADD_TO_LIST = "add \"{}\" to the organisations in network.toml",
        "voeg \"{}\" toe aan organisations in network.toml";
    /// A mark: the mark, how long it may be.
    LONG_MARK = "the mark “{}” is longer than {} characters", "de aanduiding “{}” is langer dan {} tekens";
    /// Help: how the mark is shown.
    SHORTER_MARK = "it is shown as “{}”; choose a shorter one", "zij verschijnt als “{}”; kies een kortere";
    /// Two organisations and the mark that both have.
    SAME_MARK = "`{}` and `{}` are both shown as {}", "`{}` en `{}` verschijnen allebei als {}";
    /// Help.
    ANOTHER_MARK = "give one of them another mark", "geef een van de twee een andere aanduiding";
    /// A definition.
    USED_WITHOUT_WORDING = "the word is used, but there is no wording", "het woord wordt gebruikt, maar er is geen formulering";
    /// Help.
    WRITE_THE_WORDING = "write the wording, or say usage = \"not-used\"",
        "schrijf de formulering, of zet er usage = \"not-used\"";
    /// A definition.
    NO_OWN_WORD = "another word is used, but it does not say which",
        "er wordt een ander woord gebruikt, maar er staat niet welk";
    /// Help: a key that is missing.
    ADD_THE_KEY = "add {} = \"…\"", "voeg {} = \"…\" toe";
    /// Help: a list that is missing.
    ADD_THE_LIST = "add {} = [\"…\"]", "voeg {} = [\"…\"] toe";
    /// An answer to a case that does not exist.
    UNKNOWN_CASE = "this answers the case `{}`, which does not exist",
        "dit beantwoordt de casus `{}`, en die bestaat niet";
    /// Help.
    ADD_THE_CASE = "add the case to cases.toml, or mend its id here",
        "voeg de casus toe aan cases.toml, of verbeter de id hier";
    /// A case and a term.
    NOT_ASKED = "the case `{}` is not asked for `{}`", "de casus `{}` wordt niet gevraagd voor `{}`";
    /// Help.
    ADD_THE_TERM_TO_THE_CASE = "add the term to the case, or remove the answer",
        "voeg het begrip toe aan de casus, of haal het antwoord weg";
    /// An answer to a story as it was.
    STORY_HAS_CHANGED = "the story of `{}` has changed since it was answered",
        "het verhaal van `{}` is gewijzigd sinds het antwoord";
    /// Help.
    ANSWER_AGAIN = "read it again and answer again", "lees het opnieuw en antwoord opnieuw";
    /// A position: what is missing.
    POSITION_LACKS = "this position cannot be recorded yet: {}", "dit standpunt kan nog niet worden vastgelegd: {}";
    /// Help.
    ASK_THEM = "ask the organisation for it", "vraag het de organisatie";
    /// A position on a term.
    NOTHING_PROPOSED = "there is nothing on the table for `{}` to take a position on",
        "voor `{}` ligt niets op tafel om een standpunt over in te nemen";
    /// Help.
    PROPOSE_OR_REMOVE = "put a candidate forward, or remove the position",
        "leg een voorstel op tafel, of haal het standpunt weg";
    /// A position.
    ON_AN_OLDER_TEXT = "this position was taken on a text that is no longer on the table",
        "dit standpunt is ingenomen over een tekst die niet meer op tafel ligt";
    /// Help.
    TAKE_IT_AGAIN = "ask the organisation to take it again on the text as it is now",
        "vraag de organisatie het opnieuw in te nemen over de tekst zoals die nu is";
    /// An endorsement: who, which statement, which one there is.
    ENDORSES_AN_OLDER_ONE = "`{}` endorses common interest {}; it is at {} now",
        "`{}` onderschrijft gezamenlijk belang {}; het is nu {}";
    /// An endorsement: who, which statement, how many there are.
    ENDORSES_AN_UNKNOWN_ONE = "`{}` endorses common interest {}; there are only {}",
        "`{}` onderschrijft gezamenlijk belang {}; er zijn er maar {}";
    /// Help.
    ASK_WHETHER_IT_ENDORSES = "ask whether it endorses the statement as it is now",
        "vraag of zij de verklaring onderschrijft zoals die nu is";

    /// Two terms and their label.
    SAME_LABEL = "`{}` and `{}` are both called “{}”", "`{}` en `{}` heten allebei “{}”";
    /// Help.
    ANOTHER_LABEL = "give one of them another label, or keep one of the two",
        "geef een van de twee een andere naam, of houd er een";
    /// A term.
    NOBODY_DEFINES = "no organisation says anything about “{}”", "geen organisatie zegt iets over “{}”";
    /// Help.
    ASK_FOR_DEFINITIONS = "ask the organisations for their definitions, or remove the term",
        "vraag de organisaties om hun definities, of haal het begrip weg";
    /// A related term that does not exist.
    UNKNOWN_RELATED = "`{}` is given as related, but is no term of this network",
        "`{}` staat er als verwant, maar is geen begrip van dit netwerk";
    /// A case.
    CASE_WITHOUT_TERMS = "the case `{}` is asked for no term", "de casus `{}` wordt voor geen enkel begrip gevraagd";
    /// A case.
    CASE_WITHOUT_STORY = "the case `{}` has no story", "de casus `{}` heeft geen verhaal";
    /// What in a story leads to a person: what it is, as it stands there.
    STORY_HOLDS = "the story holds {}: “{}”", "in het verhaal staat {}: “{}”";
    /// Help.
    MAKE_IT_VAGUE = "stories must not lead to a person; leave it out or make it vague",
        "verhalen mogen niet naar een persoon leiden; laat het weg of maak het vaag";
    /// What leads to a person.
    TRACE_DATE = "a full date, perhaps of birth", "een volledige datum, misschien een geboortedatum";
    /// What leads to a person.
    TRACE_PHONE = "a telephone number", "een telefoonnummer";
    /// What leads to a person.
    TRACE_MAIL = "an e-mail address", "een e-mailadres";
    /// What leads to a person.
    TRACE_BSN = "a citizen service number (BSN)", "een burgerservicenummer (BSN)";
    /// What leads to a person.
    TRACE_NHS = "an NHS number", "een NHS-nummer";
    /// What leads to a person.
    TRACE_INSURANCE = "a National Insurance number", "een National Insurance-nummer";

    /// A candidate: its key, who is said to have put it forward.
    PROPOSED_BY_NOBODY = "candidate {} is proposed by `{}`, which is no organisation of this network",
        "voorstel {} komt van `{}`, en dat is geen organisatie van dit netwerk";
    /// A candidate.
    EMPTY_CANDIDATE = "candidate {} says nothing yet that can be agreed on",
        "voorstel {} zegt nog niets dat kan worden afgesproken";
    /// A version: its number, whom it binds.
    BINDS_A_STRANGER = "version {} binds `{}`, of which there is no file",
        "versie {} bindt `{}`, en daar is geen bestand van";
    /// Help.
    ASK_FOR_ITS_FILE = "ask it for its file; if it has left the network, record a version without it",
        "vraag om het bestand; heeft die organisatie het netwerk verlaten, leg dan een versie zonder haar vast";
    /// A version: number, term, how often.
    FORK = "version {} of `{}` was recorded {} times", "versie {} van `{}` is {} keer vastgelegd";
    /// Help.
    LOOK_AT_BOTH = "look at both, and record the next version, which follows both",
        "bekijk ze naast elkaar, en leg de volgende versie vast, die op allebei volgt";

    /// A text that is no id: nothing at all.
    ID_EMPTY = "an id cannot be empty; use lower-case words joined by hyphens, such as `crisis-team`",
        "een id kan niet leeg zijn; gebruik kleine letters met koppeltekens, zoals `crisis-team`";
    /// A text that is no id: the text, and what it could be.
    ID_SHAPE = "`{}` is not an id; use lower-case words joined by hyphens, such as `{}`",
        "`{}` is geen id; gebruik kleine letters met koppeltekens, zoals `{}`";
    /// A text that is no id: the text, twice.
    ID_RESERVED = "`{}` cannot be an id, because Windows keeps that name for itself; use for example `{}-1`",
        "`{}` kan geen id zijn, omdat Windows die naam voor zichzelf houdt; gebruik bijvoorbeeld `{}-1`";
    /// A text that is no id: how long it may be, how long it is.
    ID_LONG = "an id has at most {} characters; this one has {}", "een id heeft hoogstens {} tekens; deze heeft er {}";
}
