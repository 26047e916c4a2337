//! The blind round: handing the keyboard round, asking, revealing.

use super::Say;

phrases! {
    /// Why a round is not answered unseen.
    BLIND_IS_OPEN = "nothing is answered unseen in this round", "in deze ronde wordt niets ongezien beantwoord";
    /// Why a round is not answered unseen any more.
    BLIND_IS_REVEALED = "this round was revealed already; answer the cases on the page of the term",
        "deze ronde is al onthuld; beantwoord de casussen op de pagina van het begrip";
    /// Why a blind round cannot be held.
    BLIND_NOTHING_TO_ASK = "there is nothing to ask: this round needs a term, and answering cases needs cases for it",
        "er is niets te vragen: deze ronde heeft een begrip nodig, en casussen daarbij om te beantwoorden";
    /// When no workshop is in a blind round.
    BLIND_NONE_OPEN = "no workshop is in a blind round now", "geen workshop is nu in een blinde ronde";
    /// Notice.
    BLIND_LEFT = "what was sealed stays sealed; the round goes on where it was",
        "wat verzegeld is blijft verzegeld; de ronde gaat verder waar zij was";
    /// The hand-over: to whom.
    BLIND_HAND_TO = "Hand the keyboard to {}.", "Geef het toetsenbord aan {}.";
    /// The hand-over after somebody has answered: who, to whom.
    BLIND_PASS_ON = "Thank you, {}. Pass the keyboard on to {}.", "Dank u, {}. Geef het toetsenbord door aan {}.";
    /// What the others do.
    BLIND_LOOK_AWAY = "Everybody else looks away.", "Alle anderen kijken even weg.";
    /// How to begin: the key.
    BLIND_BEGIN = "{} when you have it.", "{} als u het hebt.";
    /// Who is answering.
    BLIND_PROGRESS = "{} of {}", "{} van {}";
    /// Which of how many organisations is guessed about.
    BLIND_ORGANISATION = "organisation {} of {}", "organisatie {} van {}";
    /// What became of texts that could not be sealed: whose, the key that tries again.
    UNSEALED_KEPT = "What {} typed unseen is kept as long as Wordbond is open; {} tries again.",
        "Wat {} ongezien typte blijft bewaard zolang Wordbond open is; {} probeert het opnieuw.";
    /// Before the end, while there are some: whose.
    UNSEALED_AT_THE_END = "What {} typed unseen could not be sealed. Ctrl-S tries again. If you quit now it is gone, because nothing of it may be written down unsealed.",
        "Wat {} ongezien typte kon niet verzegeld worden. Ctrl-S probeert het opnieuw. Als u nu stopt is het weg, omdat er niets van onverzegeld opgeschreven mag worden.";
    /// What is asked: the term.
    BLIND_ASK_ANSWER = "Is this “{}”, as you use the word?", "Is dit “{}”, zoals u het woord gebruikt?";
    /// What is asked: of whom, the term.
    BLIND_ASK_GUESS = "What would {} answer: is this “{}”?", "Wat zou {} antwoorden: is dit “{}”?";
    /// What is asked: of whom, the term.
    BLIND_ASK_WORDING = "How would {} define “{}”? Type it; nothing of it is shown.",
        "Hoe zou {} “{}” omschrijven? Typ het; er is niets van te zien.";
    /// Beside an answer that was given.
    BLIND_DONE_HERE = "Sealed. Another key answers anew; {} leaves it as it is.",
        "Verzegeld. Een andere toets antwoordt opnieuw; {} laat het staan.";
    /// Where something was typed before.
    BLIND_TYPED_BEFORE = "What was typed here is kept. {} leaves it as it is; typing replaces it.",
        "Wat hier is getypt, is bewaard. {} laat het staan; typen vervangt het.";
    /// At the end.
    BLIND_EVERYBODY = "Everybody has answered.", "Iedereen heeft geantwoord.";
    /// At the end, after somebody has answered.
    BLIND_THANKS = "Thank you, {}. Everybody has answered.", "Dank u, {}. Iedereen heeft geantwoord.";
    /// How to leave: the key.
    BLIND_BACK_TO_WORKSHOP = "{} goes back to the workshop.", "{} gaat terug naar de workshop.";

    /// When nothing is sealed.
    REVEAL_NOTHING = "nothing is sealed that could be revealed", "er is niets verzegeld dat onthuld kan worden";
    /// A question.
    REVEAL_ASK = "Reveal what was answered?", "Onthullen wat geantwoord is?";
    /// What follows from it.
    REVEAL_CANNOT_GO_BACK = "Everybody sees it, and it is put into the files. This cannot be taken back.",
        "Iedereen ziet het, en het komt in de bestanden. Dit kan niet terug.";
    /// Who has not answered everything.
    REVEAL_UNANSWERED = "Not everything is answered by {}; they can no longer answer unseen afterwards.",
        "Nog niet alles is beantwoord door {}; ongezien antwoorden kan daarna niet meer.";
    /// Yes.
    REVEAL_YES = "reveal", "onthullen";
    /// Notice.
    REVEAL_DONE = "Revealed", "Onthuld";
    /// Notice: guesses had been written at home too, in other words.
    REVEAL_DONE_KEPT = "Revealed; what was guessed before in other words is kept, and Home lists it",
        "Onthuld; wat eerder in andere woorden vermoed was blijft bewaard, en staat op het begin";
    /// A question.
    REVEAL_LOST = "Something can no longer be opened", "Er is iets niet meer te openen";
    /// Why, and what to do: whose.
    REVEAL_LOST_WHY = "What {} sealed cannot be opened: it was sealed on another machine, or the folder in which it lay is lost or was altered. It stays sealed until the round is repeated; everything else is revealed.",
        "Wat {} verzegelde is niet te openen: het is op een andere computer verzegeld, of de map waarin het lag is weg of gewijzigd. Het blijft verzegeld tot de ronde herhaald wordt; al het andere is onthuld.";
    /// Yes.
    REVEAL_REPEAT = "empty these, to repeat the round", "deze legen, om de ronde te herhalen";
}
