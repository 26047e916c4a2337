//! Findings about what grows around the definitions: guesses, explanations, check-ins, misconceptions, workshops.

use super::Say;

phrases! {
    /// Which entry.
    THIS_GUESS = "this guess", "deze inschatting";
    /// Which entry.
    THIS_EXPLANATION = "this explanation", "deze toelichting";
    /// Which entry.
    THIS_CHECK_IN = "this check-in", "deze check-in";
    /// Which entry.
    THIS_MISCONCEPTION = "this misconception", "deze misvatting";
    /// Which entry.
    THIS_ACCEPTANCE = "this acceptance", "deze bevestiging";
    /// Which entry.
    THIS_ROUND = "this round", "deze ronde";
    /// Which entry.
    THIS_ATTENDANCE = "this attendance", "deze aanwezigheid";
    /// Which entry.
    WHAT_WAS_SEALED = "what was sealed here", "wat hier verzegeld is";
    /// Which entry.
    WHAT_WAS_SAID = "what was said here", "wat hier gezegd is";
    /// An organisation that does not exist: the entry, the organisation.
    NAMES_NOBODY = "{} names `{}`, which is no organisation of this network",
        "{} noemt `{}`, en dat is geen organisatie van dit netwerk";
    /// A case that does not exist: the entry, the case.
    NAMES_NO_CASE = "{} names the case `{}`, which does not exist", "{} noemt de casus `{}`, en die bestaat niet";
    /// A case that is not asked for the term: the entry, the case, the term.
    NAMES_A_CASE_NOT_ASKED = "{} names the case `{}`, which is not asked for `{}`",
        "{} noemt de casus `{}`, en die wordt niet gevraagd bij `{}`";
    /// Somebody speaks of itself: the entry, the organisation.
    ABOUT_ITSELF = "{} of `{}` is about itself", "{} van `{}` gaat over zichzelf";
    /// Help.
    NAME_ANOTHER = "name the other organisation, or remove it", "noem de andere organisatie, of haal het weg";
    /// An acceptance of nothing: who believed it, the key.
    ACCEPTS_NOTHING = "this accepts the misconception `{}.{}`, which is not there",
        "dit bevestigt de misvatting `{}.{}`, en die is er niet";
    /// Help.
    MEND_OR_REMOVE_ACCEPTANCE = "mend its key here, or remove it", "verbeter de sleutel hier, of haal het weg";
    /// An acceptance of what is about somebody else: who believed it, the key, about whom.
    ACCEPTS_FOR_ANOTHER = "this accepts the misconception `{}.{}`, which is about `{}`",
        "dit bevestigt de misvatting `{}.{}`, en die gaat over `{}`";
    /// Help.
    ONLY_THEY_ACCEPT = "only the organisation that it is about can accept it; remove it here",
        "alleen de organisatie over wie het gaat kan het bevestigen; haal het hier weg";
    /// What was published is not what was sealed.
    SEAL_BROKEN = "what was published here is not what was sealed", "wat hier gepubliceerd is, is niet wat verzegeld werd";
    /// Help.
    REPEAT_THE_ROUND = "put back a copy of the file, or repeat the round; nothing can be concluded from this entry",
        "zet een kopie van het bestand terug, of herhaal de ronde; uit dit gegeven is niets te concluderen";
    /// A workshop in a round that it does not have.
    IN_NO_ROUND = "the workshop is in the round `{}`, which it does not have",
        "de workshop is in ronde `{}`, en die heeft hij niet";
    /// Help.
    ADD_THE_ROUND = "mend the key here, or put the round back", "verbeter de sleutel hier, of zet de ronde terug";
}
