//! What the command line asks and answers when people start a network.

use super::Say;

phrases! {
    /// Before the questions.
    NEW_INTRO = "A new network in {}. Enter alone leaves an answer open; everything can be changed later.",
        "Een nieuw netwerk in {}. Alleen Enter laat een antwoord open; alles kan later anders.";
    /// Question: the name.
    NEW_NAME = "What is the network called?", "Hoe heet het netwerk?";
    /// The name was left open.
    NEW_NAME_NEEDED = "A name is needed, for example: Mental health and public order",
        "Een naam is nodig, bijvoorbeeld: Jeugd en veiligheid";
    /// Question: for whom.
    NEW_FOR_WHOM = "For whom does it exist?", "Voor wie bestaat het?";
    /// Question: the common interest.
    NEW_COMMON_INTEREST = "What do all members want?", "Wat willen alle leden?";
    /// Question: the members.
    NEW_MEMBERS = "Who are the members? One a line, an empty line ends.",
        "Wie zijn de leden? Eén per regel, een lege regel sluit af.";
    /// An answer that is no language.
    NEW_LANGUAGE_UNKNOWN = "Please answer with the tag of a language, such as en, nl or nl-BE.",
        "Antwoord met de code van een taal, zoals en, nl of nl-BE.";
    /// A member of that name is there already: the name.
    NEW_MEMBER_TWICE = "“{}” is there already; give each member a name of its own.",
        "“{}” staat er al; geef elk lid een eigen naam.";
    /// Question: the rule.
    NEW_RULE = "When is something agreed: when nobody objects (consent), or when everyone is positive (everyone)? [consent]",
        "Wanneer is iets afgesproken: als niemand bezwaar heeft (consent), of als iedereen positief is (everyone)? [consent]";
    /// An answer that is no rule.
    NEW_RULE_UNKNOWN = "Please answer consent or everyone.", "Antwoord met consent of everyone.";
    /// What was written, and how to go on: name, folder.
    NEW_DONE = "{} is in {}. Open it with: wordbond {}", "{} staat in {}. Open het met: wordbond {}";
}

phrases! {
    /// Title of the list of keys.
    KEYS_TITLE = "Keys", "Toetsen";
    /// Column.
    KEYS_KEY = "key", "toets";
    /// Column.
    KEYS_COMMAND = "command", "opdracht";
    /// Column.
    KEYS_DOES = "does", "doet";
}
