//! What grows between meetings: commitments, explanations, check-ins, misconceptions, sponsors.

use super::{Count, Say};

phrases! {
    /// Where a commitment stands.
    COMMITMENT_OPEN = "open", "open";
    /// Where a commitment stands.
    COMMITMENT_KEPT = "kept", "nagekomen";
    /// Where a commitment stands.
    COMMITMENT_LATE = "late", "te laat";
    /// Where a commitment stands.
    COMMITMENT_DROPPED = "dropped", "vervallen";

    /// A statement of a check-in.
    THEY_DO_WHAT_THEY_SAY = "they do what they say", "zij doen wat ze zeggen";
    /// A statement of a check-in.
    THEY_WANT_THE_SAME = "they want what we want", "zij willen wat wij willen";
    /// A statement of a check-in.
    WE_CAN_BE_OPEN = "we can be open with them", "wij kunnen open tegen hen zijn";

    /// A deed: a guess about somebody's answer, with the term and the case.
    GUESS_OF = "guess of what {} answers for {} to the {}", "inschatting van wat {} bij {} antwoordt op de {}";
    /// A deed: a guess about somebody's definition, with the term.
    GUESSED_WORDING_OF = "guess of how {} defines {}", "inschatting van hoe {} {} omschrijft";
    /// A deed: an explanation, with the term and to whom.
    EXPLANATION_OF = "explanation of {} to {}", "toelichting van {} aan {}";
    /// A deed: a check-in, about whom.
    CHECK_IN_ABOUT = "check-in about {}", "check-in over {}";
    /// A deed: a misconception, about whom.
    MISCONCEPTION_ABOUT = "misconception about {}", "misvatting over {}";
    /// A deed: accepting what is so, towards whom.
    ACCEPTANCE_TOWARDS = "acceptance of what {} now knows to be so", "bevestiging van wat {} nu weet";
    /// A deed: a sponsor, with the name.
    SPONSOR_CALLED = "sponsor {}", "sponsor {}";
}

phrases! {
    /// A section of the room Trust.
    SECTION_LEADERSHIP = "leadership", "leiderschap";
    /// A section of the room Trust.
    SECTION_OPENNESS = "openness", "openheid";
    /// A section of the room Trust.
    SECTION_CHECK_INS = "check-ins", "check-ins";
    /// A section of the room Trust.
    SECTION_EXPLAINED = "explained differences", "uitgelegde verschillen";
    /// A section of the room Trust.
    SECTION_MISCONCEPTIONS = "misconceptions", "misvattingen";
    /// A section of the room Trust.
    SECTION_NOTES = "offers and needs", "aanbod en behoefte";
    /// A section of the room Trust.
    SECTION_COMMITMENTS = "commitments", "toezeggingen";
    /// A section of the room Trust.
    SECTION_SPONSORS = "sponsors", "sponsors";

    /// The sections of the room Trust.
    WHAT_GROWS = "What grows between us", "Wat er tussen ons groeit";
    /// How many misconceptions are open.
    SECTION_OPEN = "{} open", "{} open";
    /// How many orientations are neglected.
    SECTION_NEGLECTED = "{} neglected", "{} verwaarloosd";

    /// Heading: what the members say of the common interest.
    MEMBERS_SAY = "What the members say of it", "Wat de leden ervan zeggen";
    /// Heading: earlier statements of the common interest.
    EARLIER_STATEMENTS = "Earlier statements", "Eerdere verklaringen";
    /// An earlier statement: number, day.
    STATEMENT_UNTIL = "Statement {}, until {}", "Verklaring {}, tot {}";
    /// An earlier statement: number.
    STATEMENT_NUMBER = "Statement {}", "Verklaring {}";
    /// No common interest is written.
    NO_INTEREST = "The network has not written yet what all members want.", "Het netwerk heeft nog niet opgeschreven wat alle leden willen.";

    /// What the four orientations are.
    ABOUT_LEADERSHIP = "A network needs four kinds of leadership, by many people. None for a quarter of a year counts as neglected.",
        "Een netwerk heeft vier soorten leiderschap nodig, van veel mensen. Een kwartaal lang niets geldt als verwaarloosd.";
    /// An orientation.
    LEAD_TASK = "task", "taak";
    /// An orientation.
    LEAD_RELATIONS = "relations", "relaties";
    /// An orientation.
    LEAD_CHANGE = "change", "verandering";
    /// An orientation.
    LEAD_EXTERNAL = "external", "buitenwereld";
    /// What an orientation is about.
    ABOUT_TASK = "What we promise one another gets done.", "Wat we elkaar beloven, gebeurt.";
    /// What an orientation is about.
    ABOUT_RELATIONS = "We understand one another, and say so when we do not.", "We begrijpen elkaar, en zeggen het als dat niet zo is.";
    /// What an orientation is about.
    ABOUT_CHANGE = "We see in real cases why it has to become otherwise.", "We zien aan echte casussen waarom het anders moet.";
    /// What an orientation is about.
    ABOUT_EXTERNAL = "Others open doors for us, and somebody speaks for us where we are not.",
        "Anderen openen deuren voor ons, en iemand spreekt voor ons waar wij niet zijn.";
    /// Counts of an orientation: open, kept, late.
    COUNTS_TASK = "{} open, {} kept, {} late", "{} open, {} nagekomen, {} te laat";
    /// When something was last done for an orientation.
    LAST_DONE = "last on {}", "laatst op {}";
    /// When something was last done for an orientation, which is long ago.
    LAST_DONE_LONG_AGO = "neglected: nothing since {}", "verwaarloosd: niets sinds {}";
    /// Nothing was done for an orientation.
    NEVER_DONE = "neglected: nothing yet", "verwaarloosd: nog niets";
    /// Nowhere stands when something was done for an orientation.
    DONE_UNDATED = "no day is written beside any of it", "nergens staat een dag bij";
    /// The next step for an orientation.
    NEXT_STEP = "Next step: {}", "Volgende stap: {}";
    /// A next step.
    STEP_SETTLE = "say what became of “{}”", "zeg wat er van “{}” is geworden";
    /// A next step.
    STEP_PROMISE = "add a commitment", "voeg een toezegging toe";
    /// A next step: between whom, about which term.
    STEP_EXPLAIN = "explain the widest conflict, over “{}” between {} and {}", "leg het grootste verschil uit, over “{}” tussen {} en {}";
    /// A next step.
    STEP_CHECK_IN = "check in about one another", "doe een check-in over elkaar";
    /// A next step: for which term.
    STEP_CASE = "write a case for “{}”", "schrijf een casus bij “{}”";
    /// A next step: for which term.
    STEP_WHY = "write why “{}” matters", "schrijf waarom “{}” ertoe doet";
    /// A next step.
    STEP_TERM = "add a first term", "voeg een eerste begrip toe";
    /// A next step.
    STEP_SPONSOR = "name a sponsor, a champion, or who represents us somewhere",
        "noem een sponsor, een pleitbezorger, of wie ons ergens vertegenwoordigt";

    /// What openness is about.
    ABOUT_OPENNESS = "What each has given of what it was asked, definitions with their reason. Openness grows when it is mutual.",
        "Wat ieder heeft gegeven van wat er gevraagd is, definities met hun reden. Openheid groeit als zij wederzijds is.";
    /// What was given of what was asked.
    GIVEN_OF = "{} of {}", "{} van {}";
    /// Nothing was asked.
    NOBODY_ASKED = "not asked", "niet gevraagd";
    /// What is given.
    GIVES_DEFINITIONS = "definitions with a reason", "definities met een reden";
    /// What is given, in a narrow column.
    GIVES_DEFINITIONS_SHORT = "definitions", "definities";
    /// What is given.
    GIVES_ANSWERS = "answers to cases", "antwoorden op casussen";
    /// What is given, in a narrow column.
    GIVES_ANSWERS_SHORT = "answers", "antwoorden";
    /// What is given.
    GIVES_GUESSES = "guesses of others", "inschattingen van anderen";
    /// What is given, in a narrow column.
    GIVES_GUESSES_SHORT = "guesses", "inschattingen";
    /// What is given, in a narrow column.
    GIVES_OFFERS = "offers", "aanbod";
    /// What is given, in a narrow column.
    GIVES_NEEDS = "needs", "nodig";
    /// What is given, in a narrow column.
    GIVES_HARD = "hard", "lastig";
    /// Offers, needs, and what is hard to say, counted.
    GIVES_NOTES = "offers {}, needs {}, hard to say {}", "aanbod {}, nodig {}, lastig te zeggen {}";
    /// What an organisation can still give.
    STILL_TO_GIVE = "What {} can still give", "Wat {} nog kan geven";
    /// Heading.
    TO_WRITE_WITH_REASON = "definitions to write with their reason", "definities te schrijven met hun reden";
    /// Heading.
    TO_ANSWER = "cases to answer", "casussen te beantwoorden";
    /// How many cases of a term.
    CASES_OF_TERM = "{}: {}", "{}: {}";
    /// Nothing is left to give.
    ALL_GIVEN = "Everything that was asked has been given.", "Alles wat gevraagd is, is gegeven.";

    /// What the check-ins are about.
    ABOUT_CHECK_INS = "What each (row) last said of each other (column), from 1 not at all to 5 fully. Anything may be skipped.",
        "Wat ieder (rij) het laatst van elke ander (kolom) zei, van 1 helemaal niet tot 5 helemaal. Alles mag worden overgeslagen.";
    /// The statement in front, with its number.
    STATEMENT_OF = "Statement {} of {}: {}", "Stelling {} van {}: {}";
    /// What the marks beside a value mean: more, the same, less.
    TREND_LEGEND = "{} more  {} as last time  {} less  {} not said", "{} meer  {} als vorige keer  {} minder  {} niets";
    /// A value that is higher than last time, where marks are words.
    TREND_UP = "up", "op";
    /// A value that is as last time, where marks are words.
    TREND_SAME = "same", "idem";
    /// A value that is lower than last time, where marks are words.
    TREND_DOWN = "down", "af";
    /// Heading.
    SEEN_DIFFERENTLY = "Seen differently", "Verschillend gezien";
    /// Two see one another differently: who, value, of whom; who, value.
    GAP_BETWEEN = "{} says {} of {}; {} says {} of {}.", "{} zegt {} van {}; {} zegt {} van {}.";
    /// Why something was skipped, or what goes with it: about whom, what.
    ABOUT_WHOM_BECAUSE = "about {}: {}", "over {}: {}";

    /// Heading: conflicts that were not explained.
    NOT_EXPLAINED_HEADING = "Conflicts that nobody has explained yet", "Verschillen die nog niemand heeft uitgelegd";
    /// Two that have not explained a term.
    BETWEEN_TWO = "“{}” between {} and {}", "“{}” tussen {} en {}";
    /// Who explains to whom.
    EXPLAINS_TO = "{} explains to {}", "{} legt het uit aan {}";
    /// How far an explanation is.
    NOT_EXPLAINED_YET = "not yet explained", "nog niet uitgelegd";
    /// How far an explanation is.
    NOT_HEARD_YET = "not yet said what was heard", "nog niet gezegd wat er gehoord is";
    /// How far an explanation is.
    NOT_CONFIRMED_YET = "to be confirmed or corrected", "te bevestigen of te verbeteren";
    /// How far an explanation is.
    HEARD_WELL = "heard as it was meant", "gehoord zoals het bedoeld was";
    /// How far an explanation is.
    CORRECTED = "heard otherwise, and corrected", "anders gehoord, en verbeterd";
    /// Asks who explains a term.
    WHO_EXPLAINS = "“{}”: who explains to whom?", "“{}”: wie legt het uit aan wie?";
    /// An explanation: who, to whom, day, why.
    EXPLAINED_ON = "{} explained to {} on {}: {}", "{} legde uit aan {} op {}: {}";
    /// An explanation without a day: who, to whom, why.
    EXPLAINED_WHY = "{} explained to {}: {}", "{} legde uit aan {}: {}";
    /// What was heard: who, what.
    HEARD = "{} heard: {}", "{} hoorde: {}";
    /// What was heard is what was meant: who.
    MEANT_THAT = "{} says: that is it.", "{} zegt: zo is het.";
    /// What was heard is not what was meant: who, what.
    MEANT_OTHERWISE = "{} meant: {}", "{} bedoelde: {}";
    /// What was heard is not what was meant, and what was meant stands nowhere: who.
    MEANT_NOT_THAT = "{} says: that is not quite it.", "{} zegt: dat is het niet helemaal.";
    /// Nobody to explain to.
    EXPLAIN_WHOM = "Select an organisation that says something of this term, with another beside it", "Selecteer een organisatie die iets over dit begrip zegt, met een andere ernaast";
    /// Nothing to explain.
    NOTHING_TO_EXPLAIN = "No conflict is left that nobody has explained", "Er is geen verschil meer dat niemand heeft uitgelegd";
    /// Nothing explained and no conflict.
    NO_EXPLANATIONS = "Nobody has explained anything yet, and nothing is in conflict.", "Nog niemand heeft iets uitgelegd, en niets botst.";

    /// Heading.
    MISCONCEPTIONS_OPEN = "Not yet accepted", "Nog niet bevestigd";
    /// Heading.
    MISCONCEPTIONS_CLEARED = "Cleared", "Opgehelderd";
    /// Who believed something of whom, with the term.
    BELIEVED_OF_TERM = "{} about {}, on “{}”", "{} over {}, bij “{}”";
    /// Who believed something of whom.
    BELIEVED_OF = "{} about {}", "{} over {}";
    /// What was believed.
    WE_BELIEVED = "We believed: {}", "Wij dachten: {}";
    /// What is so.
    IT_IS_SO = "It is so: {}", "Het is zo: {}";
    /// It was accepted: by whom, when.
    ACCEPTED_BY_ON = "accepted by {} on {}", "bevestigd door {} op {}";
    /// It was accepted: by whom.
    ACCEPTED_BY = "accepted by {}", "bevestigd door {}";
    /// Something else stood here when it was accepted: by whom.
    ACCEPTED_EARLIER = "{} accepted an earlier text", "{} heeft een eerdere tekst bevestigd";
    /// It waits: for whom.
    WAITS_FOR = "{} has not said yet that this is so", "{} heeft nog niet gezegd dat dit zo is";
    /// Who can accept.
    THEY_ACCEPT_IT = "Only {} can say that this is so, or the facilitator for it", "Alleen {} kan zeggen dat dit zo is, of de begeleider namens haar";
    /// There are none.
    NO_MISCONCEPTIONS = "Nothing is recorded that was believed of another and is not so.", "Er is niets vastgelegd dat men van een ander dacht en dat niet zo is.";

    /// Heading.
    MAY_FIT = "May fit one another", "Past misschien bij elkaar";
    /// An offer: who, what.
    OFFERS_WHAT = "{} offers: {}", "{} biedt: {}";
    /// A need: who, what.
    NEEDS_WHAT = "{} needs: {}", "{} heeft nodig: {}";
    /// What both texts say.
    BOTH_SAY = "Both speak of {}.", "Beide spreken van {}.";
    /// Heading.
    OFFERS = "Offers", "Aanbod";
    /// Heading.
    NEEDS = "Needs", "Behoefte";
    /// Heading.
    HARD_TO_SAY = "What we find hard to say", "Wat we moeilijk vinden om te zeggen";
    /// There are none.
    NO_NOTES = "Nobody has said yet what it offers, needs, or finds hard to say.", "Nog niemand heeft gezegd wat zij biedt, nodig heeft of moeilijk te zeggen vindt.";
    /// What an offer is for: the offer, and who needs it.
    OFFER_FOR = "{} For {}.", "{} Voor {}.";
    /// Asks what to add.
    WHICH_NOTE = "What do you want to add?", "Wat wilt u toevoegen?";

    /// Heading.
    COMMITMENTS_TO_DO = "Still to do", "Nog te doen";
    /// Heading.
    COMMITMENTS_KEPT = "Kept", "Nagekomen";
    /// Heading.
    COMMITMENTS_DROPPED = "Dropped", "Vervallen";
    /// By when.
    BY_DAY = "by {}", "uiterlijk {}";
    /// For which terms.
    FOR_TERMS = "for {}", "voor {}";
    /// There are none.
    NO_COMMITMENTS = "Nobody has promised anything yet.", "Nog niemand heeft iets toegezegd.";
    /// No commitment is selected.
    SELECT_A_COMMITMENT = "Select a commitment first", "Selecteer eerst een toezegging";
    /// Since when.
    SINCE_DAY = "since {}", "sinds {}";
    /// There are none.
    NO_SPONSORS = "Nobody outside stands for the network yet.", "Nog niemand van buiten staat voor het netwerk.";
    /// How to add something: the key.
    ADD_WITH = "Add with {}.", "Toevoegen met {}.";

    /// It is not clear for whom.
    FOR_WHOM_FIRST = "Choose first for which organisation you write ({}), or select its row", "Kies eerst voor welke organisatie u schrijft ({}), of selecteer haar rij";
    /// Nothing that can be removed.
    NOTHING_TO_REMOVE = "Nothing here can be removed", "Hier is niets te verwijderen";
    /// Who can remove.
    ONLY_THEY_REMOVE = "Only {} itself can remove this, or the facilitator", "Alleen {} zelf kan dit verwijderen, of de begeleider";

    /// What to keep an eye on.
    WATCH_ACCEPT = "is it so?", "is het zo?";
    /// A misconception about whoever is working: who believed it, what is so.
    SAID_OF_YOU = "{} now knows of you: {}", "{} weet nu van u: {}";
    /// Something that was recorded for another: term, to whom.
    RECORDED_EXPLAINED = "explanation of “{}” to {}", "toelichting van “{}” aan {}";
    /// Something that was recorded for another.
    RECORDED_CHECK_INS = "check-ins", "check-ins";
    /// Something that was recorded for another: term.
    RECORDED_GUESSES = "guesses for “{}”", "inschattingen bij “{}”";
    /// Something that was recorded for another.
    RECORDED_MISCONCEPTION = "misconception", "misvatting";
    /// Something that was recorded for another: who believed it.
    RECORDED_ACCEPTED = "acceptance of what {} now knows", "bevestiging van wat {} nu weet";
    /// Something that was recorded for another.
    RECORDED_OFFER = "offer", "aanbod";
    /// Something that was recorded for another.
    RECORDED_NEED = "need", "behoefte";
    /// Something that was recorded for another.
    RECORDED_HARD_TO_SAY = "what is hard to say", "wat moeilijk te zeggen is";
}

phrases! {
    /// Title of a form: who, term, to whom.
    FORM_EXPLAINED = "{} explains “{}” to {}", "{} legt “{}” uit aan {}";
    /// A field.
    FIELD_EXPLAINED_WHY = "why we need it so", "waarom het bij ons dit moet betekenen";
    /// What belongs there.
    HINT_EXPLAINED_WHY = "our criterion, our duty, our law", "ons criterium, onze taak, onze wet";
    /// A field: who.
    FIELD_HEARD = "what {} heard", "wat {} hoorde";
    /// What belongs there: who.
    HINT_HEARD = "“what I heard you say”, in the words of {}", "“wat ik u hoorde zeggen”, in de woorden van {}";
    /// A field.
    FIELD_HEARD_WELL = "is that it?", "is dat het?";
    /// What belongs there: who says it, who heard it.
    HINT_HEARD_WELL = "{} says whether {} heard what was meant", "{} zegt of {} hoorde wat bedoeld was";
    /// An answer.
    NOT_SAID_YET = "not said yet", "nog niet gezegd";
    /// An answer.
    THAT_IS_IT = "yes, that is what we meant", "ja, dat bedoelden wij";
    /// An answer.
    NOT_QUITE = "no, not quite", "nee, niet helemaal";
    /// A field.
    FIELD_CORRECTED = "what was meant", "wat bedoeld was";
    /// What belongs there.
    HINT_CORRECTED = "only when it was heard otherwise", "alleen als het anders gehoord is";
    /// What is missing.
    LACKS_WHY = "say why first", "zeg eerst waarom";
    /// What is missing.
    LACKS_CORRECTION = "say what was meant", "zeg wat bedoeld was";

    /// Title of a form: who, about whom.
    FORM_CHECK_IN = "{} about {}", "{} over {}";
    /// Title of a form: who.
    FORM_CHECK_INS = "{} about all others", "{} over alle anderen";
    /// Above a check-in.
    CHECK_IN_NOTE = "As things are today, from 1 (not at all) to 5 (fully). Type a figure or use the arrows; skip what you would rather not say.",
        "Zoals het vandaag is, van 1 (helemaal niet) tot 5 (helemaal). Typ een cijfer of gebruik de pijlen; sla over wat u liever niet zegt.";
    /// A statement, short.
    SHORT_DO_WHAT_THEY_SAY = "do what they say", "doen wat ze zeggen";
    /// A statement, short.
    SHORT_WANT_THE_SAME = "want what we want", "willen wat wij willen";
    /// A statement, short.
    SHORT_CAN_BE_OPEN = "we can be open", "wij kunnen open zijn";
    /// An answer.
    SKIP = "skip", "overslaan";
    /// An answer.
    VALUE_LOWEST = "1 not at all", "1 helemaal niet";
    /// An answer.
    VALUE_HIGHEST = "5 fully", "5 helemaal";
    /// What belongs there.
    HINT_VALUE = "1 to 5, or skip", "1 tot 5, of overslaan";
    /// What belongs there: about whom, the statement.
    HINT_VALUE_ABOUT = "{}: {}", "{}: {}";
    /// A field.
    FIELD_CHECK_IN_BECAUSE = "because", "omdat";
    /// A field.
    FIELD_SKIPPED_BECAUSE = "skipped because", "overgeslagen omdat";
    /// What belongs there.
    HINT_CHECK_IN_BECAUSE = "may stay empty", "mag leeg blijven";

    /// Title of a form.
    FORM_COMMITMENT = "A commitment", "Een toezegging";
    /// Title of a form.
    FORM_NEW_COMMITMENT = "A new commitment", "Een nieuwe toezegging";
    /// A field.
    FIELD_WHO = "who", "wie";
    /// What belongs there.
    HINT_WHO = "which organisation does it", "welke organisatie het doet";
    /// A field.
    FIELD_WHAT = "what", "wat";
    /// What belongs there.
    HINT_WHAT = "what will have been done, so that all can see it", "wat er dan gedaan is, zodat iedereen het kan zien";
    /// A field.
    FIELD_BY = "by when", "voor wanneer";
    /// A field.
    FIELD_COMMITMENT_STATE = "what became of it", "wat ervan geworden is";
    /// What belongs there.
    HINT_COMMITMENT_STATE = "open until it is kept or dropped; what is past its day shows as late by itself",
        "open tot zij is nagekomen of vervallen; wat over de dag heen is, staat vanzelf als te laat";
    /// A field.
    FIELD_FOR_TERMS = "for which terms", "voor welke begrippen";
    /// What belongs there.
    HINT_FOR_TERMS = "tick with space", "aanvinken met de spatiebalk";
    /// What is missing.
    LACKS_WHAT = "say what is promised", "zeg wat er toegezegd is";

    /// Title of a form.
    FORM_SPONSOR = "Somebody who stands for the network", "Iemand die voor het netwerk staat";
    /// Title of a form.
    FORM_NEW_SPONSOR = "Somebody new who stands for the network", "Iemand nieuws die voor het netwerk staat";
    /// What belongs there.
    HINT_SPONSOR = "a person or a body", "een persoon of een orgaan";
    /// A field.
    FIELD_ROLE = "role", "rol";
    /// What belongs there.
    HINT_ROLE = "sponsor, champion, or: represents the network at …", "sponsor, pleitbezorger, of: vertegenwoordigt het netwerk bij …";
    /// A field.
    FIELD_SINCE = "since", "sinds";

    /// Title of a form: who.
    FORM_ENDORSEMENT = "{} on the common interest", "{} over het gezamenlijk belang";
    /// A field.
    FIELD_ENDORSES = "do you endorse it?", "onderschrijft u het?";
    /// What belongs there.
    HINT_ENDORSES = "the statement as it stands above", "de verklaring zoals zij hierboven staat";
    /// An answer.
    DOES_NOT_ENDORSE_YET = "does not endorse it (yet)", "onderschrijft het (nog) niet";
    /// A field.
    FIELD_WOULD_CHANGE = "what we would change", "wat wij zouden wijzigen";
    /// What belongs there.
    HINT_WOULD_CHANGE = "may stay empty; one can endorse it and wish for something", "mag leeg blijven; u kunt het onderschrijven en toch iets wensen";

    /// Title of a form: who.
    FORM_OFFER = "{} offers", "{} biedt";
    /// Title of a form: who.
    FORM_NEED = "{} needs", "{} heeft nodig";
    /// Title of a form: who.
    FORM_HARD_TO_SAY = "{} finds hard to say", "{} vindt moeilijk te zeggen";
    /// A field.
    FIELD_NOTE = "in our words", "in onze woorden";
    /// What belongs there.
    HINT_OFFER = "what others may count on", "waar anderen op kunnen rekenen";
    /// What belongs there.
    HINT_NEED = "what would help us do our part", "wat ons zou helpen ons deel te doen";
    /// What belongs there.
    HINT_HARD_TO_SAY = "what we would rather not show, and others ought to know", "wat we liever niet laten zien, en anderen zouden moeten weten";
    /// What is missing.
    LACKS_TEXT = "write it down, or leave with Esc", "schrijf het op, of ga weg met Esc";
}

/// How many cases.
pub const CASES_COUNT: Count =
    Count::new(Say::new("one case", "één casus"), Say::new("{} cases", "{} casussen"));
/// Counts for relations.
pub const EXPLANATIONS_COUNT: Count = Count::new(
    Say::new("one explanation", "één toelichting"),
    Say::new("{} explanations", "{} toelichtingen"),
);
/// Counts for relations.
pub const CHECK_INS_COUNT: Count =
    Count::new(Say::new("one check-in", "één check-in"), Say::new("{} check-ins", "{} check-ins"));
/// Counts for relations.
pub const CLEARED_COUNT: Count = Count::new(
    Say::new("one misconception cleared", "één misvatting opgehelderd"),
    Say::new("{} misconceptions cleared", "{} misvattingen opgehelderd"),
);
/// Counts for change.
pub const CASES_TOLD: Count = Count::new(
    Say::new("one case told", "één casus verteld"),
    Say::new("{} cases told", "{} casussen verteld"),
);
/// Counts for change.
pub const WHY_WRITTEN: Count = Count::new(
    Say::new("one term says why it matters", "één begrip zegt waarom het ertoe doet"),
    Say::new("{} terms say why they matter", "{} begrippen zeggen waarom ze ertoe doen"),
);
/// Counts for the world outside.
pub const SPONSORS_COUNT: Count = Count::new(
    Say::new("one who stands for the network", "één die voor het netwerk staat"),
    Say::new("{} who stand for the network", "{} die voor het netwerk staan"),
);
