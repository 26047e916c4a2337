//! Forms: what the fields are called, and what belongs into them.

use super::{Count, Say};

phrases! {
    /// Title of a form.
    FORM_DEFINITION = "{} on “{}”", "{} over “{}”";
    /// Title of a form.
    FORM_NEW_ORGANISATION = "New organisation", "Nieuwe organisatie";
    /// Title of a form.
    FORM_NETWORK = "The network", "Het netwerk";
    /// Title of a form.
    FORM_NEW_TERM = "New term", "Nieuw begrip";
    /// Title of a form.
    FORM_TERM = "The term “{}”", "Het begrip “{}”";
    /// Title of a form.
    FORM_NEW_CASE = "New case", "Nieuwe casus";
    /// Title of a form.
    FORM_CASE = "Case", "Casus";
    /// Title of a form.
    FORM_ANSWER = "{}: does “{}” apply?", "{}: is dit “{}”?";
    /// Title of a form.
    FORM_CANDIDATE = "Candidate {} for “{}”", "Voorstel {} voor “{}”";
    /// Title of a form.
    FORM_POSITION = "Where {} stands on “{}”", "Standpunt van {} over “{}”";
    /// Title of a form and a question.
    FORM_RECORD = "Record version {} of “{}”", "Versie {} van “{}” vastleggen";

    /// Field.
    FIELD_NAME = "name", "naam";
    /// Field.
    FIELD_MARK = "short mark", "korte aanduiding";
    /// Field.
    FIELD_SECTOR = "sector", "sector";
    /// Field.
    FIELD_FOR_WHOM = "for whom", "voor wie";
    /// Field.
    FIELD_RULE = "decision rule", "besluitregel";
    /// Field.
    FIELD_LANGUAGE = "language", "taal";
    /// Field.
    FIELD_LABEL = "label", "naam";
    /// Field.
    FIELD_ALSO = "also called", "ook genoemd";
    /// Field.
    FIELD_WHY_IT_MATTERS = "why it matters", "waarom het ertoe doet";
    /// Field.
    FIELD_STORY = "story", "verhaal";
    /// Field.
    FIELD_ANSWER = "answer", "antwoord";
    /// Field.
    FIELD_BECAUSE = "because", "omdat";
    /// Field: the length of a time limit.
    FIELD_WITHIN = "within", "binnen";
    /// Field: what starts the clock.
    FIELD_FROM = "  counted from", "  geteld vanaf";
    /// Field: what stops the clock.
    FIELD_UNTIL = "  until", "  tot";
    /// Field: in what share of cases.
    FIELD_MET_IN = "  met in", "  gehaald in";
    /// Field: for which cases.
    FIELD_FOR = "  for", "  voor";
    /// Field: a first time limit.
    FIELD_TIME_LIMIT = "time limit", "termijn";
    /// Field: another time limit.
    FIELD_ANOTHER_LIMIT = "another limit", "nog een termijn";
    /// Field: what a threshold is of.
    FIELD_THRESHOLD_OF = "threshold of", "drempel voor";
    /// Field: what a threshold is.
    FIELD_THRESHOLD_IS = "  is", "  is";
    /// Field: another threshold.
    FIELD_ANOTHER_THRESHOLD = "another of", "nog een voor";
    /// Field.
    FIELD_OUTCOME = "outcome", "uitkomst";
    /// Field.
    FIELD_TRANSLATE_BY = "translate by", "vertaalregel";
    /// Field.
    FIELD_USE_INSTEAD = "use instead", "gebruik in plaats daarvan";
    /// Field.
    FIELD_RATIONALE = "rationale", "onderbouwing";
    /// Field.
    FIELD_SCOPE = "scope", "reikwijdte";
    /// Field.
    FIELD_POSITION = "position", "standpunt";
    /// Field.
    FIELD_REASON = "reason", "reden";
    /// Field.
    FIELD_WOULD_REMOVE = "what would remove it", "wat het zou wegnemen";
    /// Field.
    FIELD_SUBJECT_TO = "subject to", "onder voorbehoud van";
    /// Field.
    FIELD_CONFIRM_BY = "confirmed by", "bevestigd voor";
    /// Field.
    FIELD_PARTIES = "parties", "partijen";
    /// Field.
    FIELD_ATTENDED = "attended", "aanwezig";
    /// Field.
    FIELD_DECIDED_ON = "decided on", "besloten op";
    /// Field.
    FIELD_VALID_FROM = "valid from", "geldt vanaf";
    /// Field.
    FIELD_REVIEW_BY = "review by", "herzien voor";
    /// Field.
    FIELD_EDITORIAL = "editorial only", "alleen redactie";

    /// What belongs into a field.
    HINT_USAGE = "left and right to choose", "links en rechts om te kiezen";
    /// What belongs into a field.
    HINT_OUR_WORD = "the word you say instead", "het woord dat u in plaats daarvan zegt";
    /// What belongs into a field.
    HINT_WORDING = "the exact text, as you would say it to the others",
        "de precieze tekst, zoals u die tegen de anderen zegt";
    /// What belongs into a field.
    HINT_PLAIN = "the same for somebody who does not work with you",
        "hetzelfde voor iemand die niet bij u werkt";
    /// What belongs into a field.
    HINT_CRITERION = "what you look at", "waar u naar kijkt";
    /// What belongs into a field.
    HINT_APPLIES_TO = "whom or what it is about", "over wie of wat het gaat";
    /// What belongs into a field.
    HINT_WITHIN = "15 min, 24 hours, 3 working days", "15 minuten, 24 uur, 3 werkdagen";
    /// What belongs into a field.
    HINT_FROM = "what starts the clock: the call, dispatch", "wat de klok start: de melding, de uitgifte";
    /// What belongs into a field.
    HINT_UNTIL = "what stops it: first unit on scene", "wat hem stopt: eerste eenheid ter plaatse";
    /// What belongs into a field.
    HINT_MET_IN = "90 %, or mean", "90 %, of gemiddeld";
    /// What belongs into a field.
    HINT_FOR = "for which cases, when there are several limits", "voor welke gevallen, bij meer termijnen";
    /// What belongs into a field.
    HINT_THRESHOLD_OF = "age, amount, score", "leeftijd, bedrag, score";
    /// What belongs into a field.
    HINT_THRESHOLD_IS = "under 18, 500 or more", "onder de 18, 500 of meer";
    /// What belongs into a field.
    HINT_DECIDED_BY = "whose judgement counts", "wiens oordeel telt";
    /// What belongs into a field.
    HINT_THEN = "what happens once you use the word", "wat er gebeurt zodra u het woord gebruikt";
    /// What belongs into a field.
    HINT_INCLUDES = "examples that belong, one a line", "voorbeelden die erbij horen, één per regel";
    /// What belongs into a field.
    HINT_EXCLUDES = "examples that do not belong, one a line", "voorbeelden die er niet bij horen, één per regel";
    /// What belongs into a field.
    HINT_SOURCE = "law, policy or protocol", "wet, beleid of protocol";
    /// What belongs into a field.
    HINT_WHY = "why you need it to mean this", "waarom het dit voor u moet betekenen";
    /// What belongs into a field.
    HINT_DATE = "a day, such as 2026-11-21", "een dag, zoals 2026-11-21";
    /// What belongs into a field.
    HINT_NETWORK = "what people call this network", "hoe dit netwerk heet";
    /// What belongs into a field.
    HINT_ORGANISATION = "the organisation's full name", "de volledige naam van de organisatie";
    /// What belongs into a field.
    HINT_MARK = "up to four letters for narrow columns; made from the name if empty",
        "hoogstens vier letters voor smalle kolommen; leeg: uit de naam";
    /// What belongs into a field.
    HINT_SECTOR = "the field it works in", "het veld waarin zij werkt";
    /// What belongs into a field.
    HINT_COMMON_INTEREST = "what all of you want; a change is a new version, to be endorsed again",
        "wat u allen wilt; een wijziging is een nieuwe versie, die opnieuw onderschreven wordt";
    /// What belongs into a field.
    HINT_FOR_WHOM = "the people it is for", "de mensen voor wie het is";
    /// What belongs into a field.
    HINT_RULE = "left and right to choose", "links en rechts om te kiezen";
    /// What belongs into a field.
    HINT_LANGUAGE = "en or nl", "en of nl";
    /// What belongs into a field.
    HINT_LABEL = "the word or phrase", "het woord of de woordgroep";
    /// What belongs into a field.
    HINT_ALSO = "other words for it, with commas between", "andere woorden ervoor, met komma's ertussen";
    /// What belongs into a field.
    HINT_WHY_IT_MATTERS = "what goes wrong when it is misunderstood", "wat er misgaat als het misverstaan wordt";
    /// What belongs into a field.
    HINT_STORY = "a few sentences; nobody must be recognisable", "enkele zinnen; niemand mag herkenbaar zijn";
    /// What belongs into a field.
    HINT_ANSWER = "left and right to choose", "links en rechts om te kiezen";
    /// What belongs into a field.
    HINT_BECAUSE = "the reason", "de reden";
    /// What belongs into a field.
    HINT_OUTCOME = "left and right to choose", "links en rechts om te kiezen";
    /// What belongs into a field.
    HINT_TRANSLATE_BY = "two meanings stay; the rule by which you translate",
        "twee betekenissen blijven; de regel waarmee u vertaalt";
    /// What belongs into a field.
    HINT_USE_INSTEAD = "the word to use from now on", "het woord dat voortaan gebruikt wordt";
    /// What belongs into a field.
    HINT_RATIONALE = "why, in terms of the common interest", "waarom, gezien het gezamenlijk belang";
    /// What belongs into a field.
    HINT_SCOPE = "where it holds", "waar het geldt";
    /// What belongs into a field.
    HINT_POSITION = "left and right to choose", "links en rechts om te kiezen";
    /// What belongs into a field.
    HINT_REASON = "needed for reservations and objections", "nodig bij voorbehoud en bezwaar";
    /// What belongs into a field.
    HINT_WOULD_REMOVE = "for an objection: what would have to change", "bij bezwaar: wat er zou moeten veranderen";
    /// What belongs into a field.
    HINT_SUBJECT_TO = "who still has to confirm, such as our board", "wie nog moet bevestigen, zoals ons bestuur";
    /// What belongs into a field.
    HINT_PARTIES = "whom it binds; space to tick", "wie gebonden is; spatie om aan te vinken";
    /// What belongs into a field.
    HINT_ATTENDED = "who was there; space to tick", "wie erbij was; spatie om aan te vinken";
    /// What belongs into a field.
    HINT_EDITORIAL = "what was corrected, if nothing of meaning changed; positions are kept",
        "wat verbeterd is, als de betekenis gelijk bleef; standpunten blijven";

    /// What is wrong with a field.
    NOT_A_DATE = "not a day; write it as 2026-11-21", "geen dag; schrijf hem als 2026-11-21";
    /// What is wrong with a field.
    NOT_A_TIME = "not read as a time, so compared as text; times read like 15 min, 24 hours",
        "niet als tijd gelezen, dus als tekst vergeleken; tijden lezen als 15 minuten, 24 uur";
    /// What is wrong with a field.
    NOT_A_SHARE = "not read as a share, so compared as text; shares read like 90 %, or mean",
        "niet als aandeel gelezen, dus als tekst vergeleken; een aandeel leest als 90 %, of gemiddeld";
    /// What belongs into a field.
    HINT_OWN_LABEL = "its word for it, such as police-urgent", "haar woord ervoor, zoals politie-spoed";
    /// What belongs into a field.
    HINT_OWN_LIMITS = "a line each: 15 min from dispatch, age: under 18",
        "elk op een regel: 15 minuten vanaf de melding, leeftijd: onder de 18";
    /// Above the form that records a version.
    OWN_LABELS_NOTE = "Below the parties stands the word that each will use; change it if they agreed on another.",
        "Onder de partijen staat het woord dat elk zal gebruiken; wijzig het als een ander is afgesproken.";
    /// Above the form that records a version.
    OWN_LIMITS_NOTE = "Below the parties stands what each keeps, from its definition; change it if they agreed otherwise.",
        "Onder de partijen staat wat elk houdt, uit haar definitie; wijzig het als iets anders is afgesproken.";
    /// What is wrong with a field.
    OWN_NOT_READ = "“{}” is read neither as a time (15 min, 24 hours) nor as a threshold (age: under 18), so it is kept as text",
        "“{}” is niet als tijd gelezen (15 minuten, 24 uur) en niet als drempel (leeftijd: onder de 18), dus het blijft tekst";
    /// What is wrong with a field.
    OWN_LABEL_IS_THE_BARE_WORD = "this does not say whose word it is; put something before or behind it",
        "dit zegt niet wiens woord het is; zet er iets voor of achter";
    /// What is wrong with a field.
    OWN_LABEL_TAKEN = "{} has this word already", "{} heeft dit woord al";
    /// What is missing.
    LACKS_OWN_LABEL = "write which word {} will use", "schrijf welk woord {} zal gebruiken";
    /// Why a version cannot be recorded.
    OWN_NOT_EDITORIAL = "an editorial version keeps what each party keeps; empty “editorial only” to change it",
        "een redactionele versie laat staan wat elke partij houdt; maak “alleen redactie” leeg om dit te wijzigen";
    /// What is wrong with a field.
    MARK_TOO_LONG = "at most four letters", "hoogstens vier letters";
    /// What is wrong with a field.
    MARK_WITHOUT_LETTERS = "a mark needs a letter or a digit", "een aanduiding heeft een letter of cijfer nodig";
    /// What is wrong with a field.
    MARK_TAKEN = "{} has this mark already", "{} heeft deze aanduiding al";
    /// What is missing.
    LACKS_NAME = "give it a name", "geef het een naam";
    /// What is missing.
    LACKS_LABEL = "write the word or phrase", "schrijf het woord of de woordgroep";
    /// What is missing.
    LACKS_STORY = "write the story", "schrijf het verhaal";
    /// What is missing.
    LACKS_PARTIES = "an agreement binds at least two; tick them with space",
        "een afspraak bindt er minstens twee; vink ze aan met spatie";
    /// The term is there already.
    TERM_EXISTS = "there is a term “{}” already", "het begrip “{}” bestaat al";
    /// Under a form of another organisation.
    RECORDED_FOR = "You write for {} as {}; it is marked so until they confirm it.",
        "U schrijft voor {} als {}; dat staat erbij tot zij het bevestigen.";
}

/// Positions were taken on the text that is being changed.
pub const POSITIONS_WILL_LAPSE: Count = Count::new(
    Say::new(
        "{} position was taken on this text; if the text changes it has to be taken again.",
        "{} standpunt is over deze tekst ingenomen; als de tekst verandert moet het opnieuw.",
    ),
    Say::new(
        "{} positions were taken on this text; if it changes they have to be taken again.",
        "{} standpunten zijn over deze tekst ingenomen; als die verandert moeten ze opnieuw.",
    ),
);
