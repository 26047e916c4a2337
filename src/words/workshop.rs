//! The workshop: its rounds, what they are for, and what was done in it.

use super::Say;

phrases! {
    /// How far a workshop is.
    WORKSHOP_PREPARED = "prepared", "voorbereid";
    /// How far a workshop is.
    WORKSHOP_RUNNING = "running", "bezig";
    /// How far a workshop is.
    WORKSHOP_PAUSED = "paused", "onderbroken";
    /// How far a workshop is.
    WORKSHOP_CLOSED = "closed", "afgesloten";

    /// A round.
    ROUND_CHECK_IN = "Check-in", "Check-in";
    /// A round.
    ROUND_WRITE = "Write silently", "In stilte schrijven";
    /// A round.
    ROUND_ANSWER_CASES = "Answer the cases", "Casussen beantwoorden";
    /// A round.
    ROUND_GUESS = "Guess the others", "De anderen inschatten";
    /// A round.
    ROUND_REVEAL = "Reveal", "Onthullen";
    /// A round.
    ROUND_LOOK = "Look at the differences", "De verschillen bekijken";
    /// A round.
    ROUND_EXPLAIN = "Explain why", "Uitleggen waarom";
    /// A round.
    ROUND_PROPOSE = "Propose", "Voorstellen";
    /// A round.
    ROUND_POSITIONS = "Take positions", "Standpunt innemen";
    /// A round.
    ROUND_RECORD = "Record", "Vastleggen";
    /// A round.
    ROUND_CHECK_OUT = "Check-out", "Check-out";

    /// What a round is for, read out.
    PURPOSE_CHECK_IN = "We hear how everybody is today. Who would rather not say anything, says “pass”.",
        "We horen hoe iedereen er vandaag bij zit. Wie liever niets zegt, zegt “pas”.";
    /// What a round is for, read out.
    PURPOSE_WRITE = "Everybody writes what the word means in their own work, in silence, before anybody explains.",
        "Iedereen schrijft in stilte op wat het woord in het eigen werk betekent, voordat iemand uitlegt.";
    /// What a round is for, read out.
    PURPOSE_ANSWER_CASES = "Each organisation says for itself whether the word fits the story. Nobody sees it before the reveal.",
        "Elke organisatie zegt voor zichzelf of het woord bij het verhaal past. Niemand ziet het vóór de onthulling.";
    /// What a round is for, read out.
    PURPOSE_GUESS = "What do we think the others answer? Wrong guesses are the useful ones.",
        "Wat denken we dat de anderen antwoorden? Juist de inschattingen die niet kloppen helpen ons verder.";
    /// What a round is for, read out.
    PURPOSE_REVEAL = "We look at what we answered, and at where we thought otherwise of each other.",
        "We bekijken wat we antwoordden, en waar we iets anders van elkaar dachten.";
    /// What a round is for, read out.
    PURPOSE_LOOK = "We look at where our definitions differ. Nobody has to give theirs up.",
        "We bekijken waarin onze definities verschillen. Niemand hoeft de eigen definitie op te geven.";
    /// What a round is for, read out.
    PURPOSE_EXPLAIN = "Each side says why it needs the word to mean this. The other says what it heard.",
        "Elke kant zegt waarom het woord bij haar dit moet betekenen. De ander zegt wat die gehoord heeft.";
    /// What a round is for, read out.
    PURPOSE_PROPOSE = "We put a wording on the table that everybody could live with.",
        "We leggen een formulering op tafel waar iedereen mee uit de voeten kan.";
    /// What a round is for, read out.
    PURPOSE_POSITIONS = "Each organisation says where it stands. An objection says what would remove it.",
        "Elke organisatie zegt waar zij staat. Een bezwaar zegt wat het zou wegnemen.";
    /// What a round is for, read out.
    PURPOSE_RECORD = "We record what we decided, with who has reservations or objects.",
        "We leggen vast wat we besloten, met wie voorbehoud of bezwaar heeft.";
    /// What a round is for, read out.
    PURPOSE_CHECK_OUT = "We hear what everybody takes away from this, and who does what by when.",
        "We horen wat iedereen meeneemt, en wie wat doet voor wanneer.";

    /// A deed: a workshop, with its title.
    WORKSHOP_CALLED = "workshop “{}”", "workshop “{}”";
    /// A deed: how far a workshop is now.
    WORKSHOP_IS_NOW = "{} is now {}", "{} is nu {}";
    /// A deed: who is there, with the name.
    ATTENDANCE_OF = "attendance of {}", "aanwezigheid van {}";
    /// A deed: a round, with what is done in it.
    ROUND_OF = "round “{}”", "ronde “{}”";
    /// A deed: a round with its term.
    ROUND_ABOUT = "round “{}” about {}", "ronde “{}” over {}";
    /// A deed: a round began.
    ROUND_BEGAN = "{} begun", "{} begonnen";
    /// A deed: a round ended.
    ROUND_ENDED = "{} ended", "{} beëindigd";
    /// A deed: a round was passed over.
    ROUND_SKIPPED = "{} skipped", "{} overgeslagen";
    /// A deed: a sealed answer, whose. Never what it says.
    SEALED_BY = "sealed answer of {}", "verzegeld antwoord van {}";
    /// A deed: a sealed answer was opened.
    REVEALED = "{} revealed", "{} onthuld";
    /// A deed: what somebody said at the check-in or check-out.
    SAID_BY = "what {} said", "wat {} zei";
}

/// On the projector: so many items of a list have no room.
pub const STAGE_MORE: super::Count =
    super::Count::new(Say::new("and {} more", "en nog {}"), Say::new("and {} more", "en nog {}"));

phrases! {
    /// On the projector when there is no workshop.
    STAGE_NO_WORKSHOP = "No workshop is prepared.", "Er is geen workshop voorbereid.";
    /// On the projector: a round of the agenda, its length first.
    STAGE_MINUTES = "{} min  {}", "{} min  {}";
    /// On the projector after the meeting.
    STAGE_THANKS = "Thank you", "Dank u wel";
    /// On the projector during a break.
    STAGE_BREAK = "Break", "Pauze";
    /// What comes after the break.
    STAGE_GOES_ON = "We go on with: {}", "We gaan verder met: {}";
    /// Which round of how many it is.
    STAGE_ROUND = "round {} of {}", "ronde {} van {}";
    /// How many have spoken.
    STAGE_HAVE_SPOKEN = "spoken: {} of {}", "gesproken: {} van de {}";
    /// How many have answered.
    STAGE_HAVE_ANSWERED = "answered: {} of {}", "geantwoord: {} van de {}";
    /// How many have explained.
    STAGE_HAVE_EXPLAINED = "explained: {} of {}", "uitgelegd: {} van de {}";
    /// How many have taken a position.
    STAGE_HAVE_A_POSITION = "position taken: {} of {}", "standpunt ingenomen: {} van de {}";
    /// The question of a round.
    ASK_CHECK_IN = "How are you here today?", "Hoe zit u erbij?";
    /// The question of a round.
    ASK_WRITE = "What does “{}” mean in your own work?", "Wat betekent “{}” in uw eigen werk?";
    /// The question of a round.
    ASK_ANSWER_CASES = "Does “{}” fit the story: yes, no, or does it depend?",
        "Past “{}” bij het verhaal: ja, nee, of hangt het ervan af?";
    /// The question of a round.
    ASK_GUESS = "What will the others say: is it “{}”?", "Wat zullen de anderen zeggen: is het “{}”?";
    /// The question of a round.
    ASK_EXPLAIN = "Why do you need “{}” to mean this? And what did you hear?",
        "Waarom moet “{}” bij u dit betekenen? En wat hebt u gehoord?";
    /// The question of a round.
    ASK_PROPOSE = "Which wording of “{}” could everybody live with?",
        "Met welke formulering van “{}” kan iedereen uit de voeten?";
    /// The question of a round.
    ASK_POSITIONS = "Where do you stand?", "Waar staat u?";
    /// The question of a round.
    ASK_CHECK_OUT = "What do you take away from this?", "Wat neemt u mee?";
}
