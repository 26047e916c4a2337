//! The workshop room: what it lists, what to do in each round, and what a latecomer reads.

use super::{Count, Say};

phrases! {
    /// A round where there is little room.
    SHORT_CHECK_IN = "check-in", "check-in";
    /// A round where there is little room.
    SHORT_WRITE = "write", "schrijven";
    /// A round where there is little room.
    SHORT_ANSWER_CASES = "answer", "beantwoorden";
    /// A round where there is little room.
    SHORT_GUESS = "guess", "inschatten";
    /// A round where there is little room.
    SHORT_REVEAL = "reveal", "onthullen";
    /// A round where there is little room.
    SHORT_LOOK = "look", "bekijken";
    /// A round where there is little room.
    SHORT_EXPLAIN = "explain", "uitleggen";
    /// A round where there is little room.
    SHORT_PROPOSE = "propose", "voorstellen";
    /// A round where there is little room.
    SHORT_POSITIONS = "positions", "standpunt";
    /// A round where there is little room.
    SHORT_RECORD = "record", "vastleggen";
    /// A round where there is little room.
    SHORT_CHECK_OUT = "check-out", "check-out";

    /// Beside a timer that stands still.
    IN_A_BREAK = "break", "pauze";
    /// Title of the list.
    WORKSHOPS = "Workshops", "Workshops";
    /// When there is none.
    NO_WORKSHOPS = "No workshop has been prepared yet. {} prepares one: an agenda is proposed from what deserves the meeting, and you change it as you like.",
        "Er is nog geen workshop voorbereid. {} bereidt er een voor: uit de begrippen die het overleg verdienen wordt een agenda voorgesteld, die u naar wens aanpast.";
    /// In the preview of a workshop without rounds.
    NO_ROUNDS = "It has no rounds yet.", "Er zijn nog geen rondes.";
    /// Above a round's people, of a workshop that has no attendance yet.
    NOBODY_NOTED = "Who is there has not been noted yet; {} notes it.",
        "Wie er is staat nog niet genoteerd; {} noteert het.";
    /// The rounds that have no room.
    FOR_ANOTHER_TIME = "For another time: {}.", "Voor een andere keer: {}.";
    /// A round of the consent list.
    ROUND_CONSENT = "Record by consent", "Vastleggen met instemming";
    /// A round and its term.
    ROUND_ON = "{}: {}", "{}: {}";

    /// Before a workshop begins.
    NOT_BEGUN_YET = "The workshop has not begun. {} begins it.", "De workshop is nog niet begonnen. {} begint hem.";
    /// A workshop cannot begin while another is open: its title, the key that closes it.
    ANOTHER_GOES_ON = "“{}” was never closed. Open it and close it with {} first.",
        "“{}” is nog niet afgesloten. Open die workshop eerst en sluit hem af met {}.";
    /// After a workshop.
    IS_OVER = "The workshop is closed.", "De workshop is afgesloten.";
    /// Behind the last round.
    ALL_ROUNDS_DONE = "Every round is done. {} closes the workshop.", "Elke ronde is geweest. {} sluit de workshop.";
    /// In a break.
    BREAK_SINCE = "Break since {}. {} goes on.", "Pauze sinds {}. {} gaat verder.";
    /// The timer of a round.
    TIME_LEFT = "{} left of {} min", "nog {} van {} min";
    /// The timer of a round that takes longer than planned.
    TIME_OVER = "{} over the planned {} min", "{} langer dan de geplande {} min";
    /// A round that was held.
    TIME_TAKEN = "Took {} min, planned {} min", "Duurde {} min, gepland {} min";
    /// A round that is still to come.
    TIME_PLANNED = "{} min planned", "{} min gepland";
    /// A round that was passed over.
    WAS_SKIPPED = "Skipped", "Overgeslagen";
    /// A round in which a version was recorded.
    VERSION_RECORDED = "Version {} was recorded.", "Versie {} is vastgelegd.";
    /// Who explain to each other.
    BETWEEN_THESE = "Between {}.", "Tussen {}.";
    /// Of a blind round that does not ask all cases: how many of how many, and with which key others are chosen.
    ASKS_CASES = "Asks {} of the {} cases; {} chooses others.", "Vraagt {} van de {} casussen; met {} kiest u andere.";
    /// Of a round of guesses: the pairs.
    GUESS_EACH_OTHER = "Guess each other: {}.", "Schatten elkaar in: {}.";

    /// Heading above those who have something to do in a round.
    STILL_TO_SPEAK = "Still to speak: {} of {}", "Nog aan het woord: {} van {}";
    /// Heading above those who have something to do in a round.
    STILL_TO_WRITE = "Still to be taken down: {} of {}", "Nog op te schrijven: {} van {}";
    /// Heading above those who have something to do in a round.
    STILL_TO_ANSWER = "Still to answer: {} of {}", "Moet nog antwoorden: {} van {}";
    /// Heading above those who have something to do in a round.
    STILL_TO_EXPLAIN = "Still to explain: {} of {}", "Nog uit te leggen: {} van {}";
    /// Heading above those who have something to do in a round.
    STILL_A_POSITION = "Still to take a position: {} of {}", "Moet nog een standpunt innemen: {} van {}";
    /// Heading above the terms of a consent list.
    STILL_TO_RECORD = "Still to record: {} of {}", "Nog vast te leggen: {} van {}";

    /// What to do in a round; the key follows.
    DO_SPEAK = "Go round. {} takes down what the next one says; who passes is noted as passing.",
        "Ga de kring rond. {} noteert wat de volgende zegt; wie past, staat er als “pas”.";
    /// What to do in a round; the key follows.
    DO_WRITE = "Everybody writes on paper, or in their own copy. Then {} takes one down after the other.",
        "Iedereen schrijft op papier, of in de eigen kopie. Daarna neemt {} ze een voor een over.";
    /// What to do in a round; the key follows.
    DO_BLIND = "Pass the keyboard round; {} begins. One key an answer, and nobody else sees it.",
        "Geef het toetsenbord door; {} begint. Eén toets per antwoord, en niemand anders ziet het.";
    /// What to do in a round; the key follows.
    DO_REVEAL = "{} reveals what was answered and guessed.", "{} onthult wat er geantwoord en ingeschat is.";
    /// What to do in a round that is revealed; the key follows.
    DO_LOOK_AT_REVEALED = "It is revealed. {} shows who thought what of whom; a misconception can be recorded there.",
        "Het is onthuld. {} toont wie wat van wie dacht; een misvatting is daar vast te leggen.";
    /// What to do in a round; the key follows.
    DO_LOOK = "{} opens the definitions side by side. Ask everybody what surprises them.",
        "{} opent de definities naast elkaar. Vraag iedereen wat hen verrast.";
    /// What to do in a round; the key follows.
    DO_EXPLAIN = "One side says why it needs the word to mean this, the other says what it heard; then the other way round. {} takes it down.",
        "De ene kant zegt waarom het woord bij haar dit moet betekenen, de andere wat zij hoorde; daarna omgekeerd. {} legt het vast.";
    /// What to do in a round that is not between two; the keys follow.
    DO_EXPLAIN_ANY = "One side says why it needs the word to mean this, the other says what it heard; then the other way round. {} opens the definitions; {} there takes down what the two in front say.",
        "De ene kant zegt waarom het woord bij haar dit moet betekenen, de andere wat zij hoorde; daarna omgekeerd. {} opent de definities; {} legt daar vast wat de twee in beeld zeggen.";
    /// What to do in a round; the key follows.
    DO_PROPOSE = "{} opens what lies on the table. The definition nearest to all is a good start.",
        "{} opent wat er op tafel ligt. De definitie die het dichtst bij allen ligt is een goed begin.";
    /// What to do in a round; the key follows.
    DO_POSITIONS = "Ask each organisation in turn. {} opens where they stand.",
        "Vraag elke organisatie om de beurt. {} opent waar zij staan.";
    /// What to do in a round; the key follows.
    DO_RECORD = "Read out what is decided, and who has reservations or objects. {} opens the agreement.",
        "Lees voor wat er besloten is, en wie voorbehoud of bezwaar heeft. {} opent de afspraak.";
    /// What to do in a round; the key follows.
    DO_CONSENT = "Read the list out. Whoever wants to talk about one of them says so, and it is left for another time. {} opens the next one.",
        "Lees de lijst voor. Wie over een ervan wil praten zegt dat, en die blijft liggen voor een andere keer. {} opent de volgende.";

    /// Notice: everybody had their turn.
    EVERYBODY_DONE = "Everybody has had their turn; {} goes on.", "Iedereen is geweest; {} gaat verder.";
    /// Notice: a round without a term.
    ROUND_HAS_NO_TERM = "This round has no term; {} chooses one.", "Deze ronde heeft geen begrip; {} kiest er een.";
    /// Notice: nothing can be changed any more.
    WORKSHOP_IS_CLOSED = "The workshop is closed; it stays as it was.", "De workshop is afgesloten; hij blijft zoals hij was.";
    /// Notice: something has happened in a round.
    ROUND_WAS_HELD = "Something has happened in this round; it can be skipped, not removed.",
        "In deze ronde is iets gebeurd; zij kan worden overgeslagen, niet verwijderd.";
    /// Notice: the workshop is in the selected round.
    IS_IN_ROUND = "The workshop is in this round.", "De workshop is in deze ronde.";
    /// Notice: it is at the end.
    NO_FURTHER = "It goes no further.", "Verder kan niet.";
    /// Notice: a round that was held cannot be skipped.
    ROUND_IS_HELD = "This round was held already.", "Deze ronde is al geweest.";
    /// Notice when the workbench opens on a workshop that goes on.
    GOES_ON = "Workshop “{}” goes on where it was: {}.", "Workshop “{}” gaat verder waar hij was: {}.";
    /// The same in a break.
    GOES_ON_IN_A_BREAK = "Workshop “{}” has a break; {} goes on with {}.", "Workshop “{}” heeft pauze; {} gaat verder met {}.";

    /// Title of a question.
    CLOSE_WHAT = "Close workshop “{}”?", "Workshop “{}” afsluiten?";
    /// The question: a round goes on.
    CLOSE_ENDS_ROUND = "The round “{}” ends with it.", "De ronde “{}” eindigt ermee.";
    /// The question: something is still sealed.
    CLOSE_SEALED = "Something that was answered unseen has not been revealed yet.",
        "Iets wat ongezien beantwoord is, is nog niet onthuld.";
    /// The question: what follows.
    CLOSE_FOLLOWS = "Its rounds stay as they were held. What was said, decided and promised stays where it is, and everybody can read it.",
        "De rondes blijven zoals ze waren. Wat gezegd, besloten en beloofd is blijft staan, en iedereen kan het lezen.";
    /// Yes to that question.
    CLOSE_IT = "close the workshop", "de workshop afsluiten";
    /// The question before a workshop is removed.
    DELETE_WORKSHOP = "Its rounds, who was there and what was said in it go with it. Versions, definitions and answers stay.",
        "De rondes, wie er was en wat er gezegd is verdwijnen ermee. Versies, definities en antwoorden blijven.";
    /// Title of a question.
    DELETE_WORKSHOP_WHAT = "Remove workshop “{}”?", "Workshop “{}” verwijderen?";

    /// Title of a form.
    FORM_NEW_WORKSHOP = "A new workshop", "Een nieuwe workshop";
    /// Above that form.
    NEW_WORKSHOP_NOTE = "An agenda is proposed from what deserves the meeting. You can change every round afterwards.",
        "Uit de begrippen die het overleg verdienen wordt een agenda voorgesteld. Daarna kunt u elke ronde wijzigen.";
    /// Title of a form.
    FORM_WORKSHOP = "Workshop “{}”", "Workshop “{}”";
    /// Title of a form.
    FORM_ROUND = "A round of “{}”", "Een ronde van “{}”";
    /// Title of a form.
    FORM_ATTENDANCE = "Who is there", "Wie er is";
    /// Above that form.
    ATTENDANCE_NOTE = "How many people of each organisation. Leave out who is not there.",
        "Hoeveel mensen van elke organisatie. Laat weg wie er niet is.";
    /// Title of a form: who, in which round.
    FORM_SAID = "{} at the {}", "{} bij de {}";
    /// Title of the workshop when none was given.
    WORKSHOP_TITLE = "Workshop", "Workshop";
    /// What somebody says who would rather not say anything.
    PASS = "pass", "pas";

    /// Field.
    FIELD_TITLE = "title", "titel";
    /// What belongs there.
    HINT_TITLE = "what people will call it", "hoe men hem noemt";
    /// Field.
    FIELD_DAY = "day", "dag";
    /// What belongs there.
    HINT_DAY = "2026-11-21", "2026-11-21";
    /// Field.
    FIELD_MINUTES = "minutes", "minuten";
    /// What belongs there.
    HINT_MINUTES = "how long it may take", "hoe lang het mag duren";
    /// Field.
    FIELD_COMING = "who comes", "wie er komt";
    /// What belongs there.
    HINT_COMING = "the agenda is proposed for those who come", "de agenda wordt voorgesteld voor wie er komt";
    /// Field.
    FIELD_ROUND_KIND = "what is done", "wat er gebeurt";
    /// Field.
    FIELD_ROUND_TERMS = "term", "begrip";
    /// What belongs there.
    HINT_ROUND_TERMS = "its label; several with commas, to record them by consent", "de naam; meer dan één met komma's, om ze met instemming vast te leggen";
    /// Field.
    FIELD_BETWEEN = "between", "tussen";
    /// What belongs there.
    HINT_BETWEEN = "who explain to each other, or answer unseen; nobody means everybody",
        "wie elkaar uitleggen, of ongezien antwoorden; niemand betekent iedereen";
    /// Field.
    FIELD_ROUND_CASES = "cases", "casussen";
    /// What belongs there.
    HINT_ROUND_CASES = "Space ticks which are asked; none ticked means all", "spatie vinkt aan welke gevraagd worden; geen vinkje betekent alle";
    /// Field.
    FIELD_PAIRS = "who guess each other", "wie elkaar inschatten";
    /// What belongs there.
    HINT_PAIRS = "two marks with a plus, with commas between: POL+COU, POL+HOU; left empty everybody guesses everybody",
        "twee afkortingen met een plus, met komma's ertussen: POL+GEM, POL+OM; leeg schat iedereen iedereen in";
    /// What is wrong.
    NOBODY_CALLED = "There is no organisation “{}”", "Er is geen organisatie “{}”";
    /// What is wrong.
    NOT_A_PAIR = "“{}” is no pair: two organisations with a plus between", "“{}” is geen paar: twee organisaties met een plus ertussen";
    /// Field.
    FIELD_SAID = "what was said", "wat er gezegd is";
    /// What belongs there.
    HINT_SAID = "a few words; left empty it says “pass”", "een paar woorden; leeg staat er “pas”";
    /// Title of a form.
    FORM_NOTES = "Your notes: {}", "Uw notities: {}";
    /// Field.
    FIELD_NOTES = "notes", "notities";
    /// What belongs there.
    HINT_NOTES = "what you want to remember while you lead it", "wat u wilt onthouden terwijl u leidt";
    /// Above the field.
    NOTES_NOTE = "They stay on this machine, and stand neither in the network nor on the projector.",
        "Ze blijven op deze computer, en staan niet in het netwerk en niet op de projector.";
    /// They are kept.
    NOTES_KEPT = "Notes kept on this machine", "Notities bewaard op deze computer";
    /// What belongs there.
    HINT_PEOPLE = "how many people", "hoeveel mensen";
    /// Why it has to wait.
    STILL_COMPARING = "The definitions are still being compared; a moment",
        "De definities worden nog vergeleken; een ogenblik";
    /// What is missing.
    NOT_MINUTES = "A whole number of minutes, from 1 to 600", "Een heel aantal minuten, van 1 tot 600";
    /// What is missing.
    NOT_PEOPLE = "A whole number of people", "Een heel aantal mensen";
    /// What is missing.
    LACKS_ROUND_TERM = "Which term is it about?", "Over welk begrip gaat het?";
    /// What is wrong.
    NO_TERM_CALLED = "There is no term “{}”", "Er is geen begrip “{}”";
    /// What is wrong.
    ROUND_IS_ANSWERED = "Something was answered unseen in this round, and stays an answer to this; add another round",
        "In deze ronde is ongezien geantwoord, en dat blijft een antwoord hierop; voeg een andere ronde toe";
    /// What is wrong with a field.
    ONE_TERM_A_ROUND = "Only what is recorded can be about several terms", "Alleen vastleggen kan over meer begrippen gaan";

    /// Title of the latecomers' screen.
    DECIDED_SO_FAR = "What has been decided so far", "Wat er tot nu toe besloten is";
    /// A heading there.
    SO_FAR_THERE = "Who is there", "Wie er is";
    /// A heading there.
    SO_FAR_ROUNDS = "What was done", "Wat er gedaan is";
    /// A heading there.
    SO_FAR_REVEALED = "What was revealed", "Wat er onthuld is";
    /// A heading there.
    SO_FAR_EXPLAINED = "What was explained", "Wat er uitgelegd is";
    /// A heading there.
    SO_FAR_DECIDED = "What was decided", "Wat er besloten is";
    /// A heading there.
    SO_FAR_PROMISED = "Who promised what", "Wie wat beloofd heeft";
    /// A heading there.
    SO_FAR_NEXT = "What comes", "Wat er komt";
    /// An organisation with how many people.
    SO_MANY_PEOPLE = "{} ({})", "{} ({})";
    /// A round that was held: when it began, which, how many minutes it took.
    ROUND_TOOK = "{}  {}, {} min", "{}  {}, {} min";
    /// Answers of a term that were revealed: how many answers, how many guesses.
    REVEALED_OF = "“{}”: {} and {}", "“{}”: {} en {}";
    /// An explanation: who, to whom, about which term, why.
    EXPLAINED_TO = "{} to {} on “{}”: {}", "{} aan {} over “{}”: {}";
    /// A version: number, label, outcome, standing.
    DECIDED_VERSION = "v{} of “{}”: {} ({})", "v{} van “{}”: {} ({})";
    /// A position: who, what.
    STANDS = "{}: {}", "{}: {}";
    /// Nothing was decided.
    NOTHING_DECIDED = "Nothing has been decided yet.", "Er is nog niets besloten.";
    /// A commitment: who, what.
    PROMISED = "{}: {}", "{}: {}";
    /// A commitment with its day: who, what, by when.
    PROMISED_BY = "{}: {}, by {}", "{}: {}, uiterlijk {}";
    /// The round that goes on.
    NOW_IS = "now  {}", "nu  {}";
}

/// How many rounds a workshop has.
pub const ROUNDS: Count = Count::new(Say::new("1 round", "1 ronde"), Say::new("{} rounds", "{} rondes"));
/// How many minutes.
pub const MINUTES: Count = Count::new(Say::new("1 min", "1 min"), Say::new("{} min", "{} min"));
/// How many answers.
pub const ANSWERS: Count =
    Count::new(Say::new("1 answer", "1 antwoord"), Say::new("{} answers", "{} antwoorden"));
/// How many guesses.
pub const GUESSES: Count =
    Count::new(Say::new("1 guess", "1 inschatting"), Say::new("{} guesses", "{} inschattingen"));
