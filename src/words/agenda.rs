//! Why a term deserves the meeting, or does not.

use super::{Count, Say};

phrases! {
    /// Class of the agenda.
    CLASS_HIDDEN = "hidden disagreement", "verborgen verschil";
    /// Class of the agenda.
    CLASS_OPEN = "open disagreement", "open verschil";
    /// Class of the agenda.
    CLASS_DIFFER = "worded differently", "anders verwoord";
    /// Class of the agenda.
    CLASS_RECONSIDER = "look again", "opnieuw bekijken";
    /// Class of the agenda.
    CLASS_QUICK_WIN = "quick win", "snel te regelen";

    /// Wordings alike, judged differently.
    WHY_HIDDEN = "The wordings look alike, but {} of {} cases are judged differently.",
        "De formuleringen lijken op elkaar, maar {} van de {} casussen worden verschillend beoordeeld.";
    /// The same, for exactly one case.
    WHY_HIDDEN_ONE = "The wordings look alike, but 1 of {} cases is judged differently.",
        "De formuleringen lijken op elkaar, maar 1 van de {} casussen wordt verschillend beoordeeld.";
    /// Two organisations look at different things.
    WHY_CRITERION = "{} looks at {}; {} at {}.", "{} kijkt naar {}; {} naar {}.";
    /// Two organisations whose wordings differ without a conflict to quote.
    WHY_DIFFER = "{} and {} describe it differently.", "{} en {} omschrijven het verschillend.";
    /// So many cases are judged differently.
    WHY_JUDGED = "{} of {} cases are judged differently.",
        "{} van de {} casussen worden verschillend beoordeeld.";
    /// The same, for exactly one case.
    WHY_JUDGED_ONE = "1 of {} cases is judged differently.",
        "1 van de {} casussen wordt verschillend beoordeeld.";
    /// Worded differently, judged alike.
    WHY_SAME_PRACTICE = "Different words, same practice: {} of {} cases are judged alike.",
        "Andere woorden, dezelfde praktijk: {} van de {} casussen worden gelijk beoordeeld.";
    /// Too few cases to place a term by judgements.
    WHY_FEW_CASES = "Too few shared cases to say whether the practice differs.",
        "Te weinig gedeelde casussen om te zeggen of de praktijk verschilt.";
    /// A version was recorded twice.
    WHY_FORK = "Version {} was recorded twice; the next version has to choose.",
        "Versie {} is twee keer vastgelegd; de volgende versie moet kiezen.";
    /// Somebody objects to a version.
    WHY_OBJECTION = "Objection to v{}: {}.", "Bezwaar tegen v{}: {}.";
    /// Somebody objects to a candidate.
    WHY_PROPOSAL_OBJECTION = "There is an objection to the proposal: {}.", "Er is bezwaar tegen het voorstel: {}.";
    /// Somebody has reservations about a candidate.
    WHY_PROPOSAL_RESERVATION = "There are reservations about the proposal: {}.",
        "Er is voorbehoud bij het voorstel: {}.";
    /// Somebody has no position on a candidate.
    WHY_PROPOSAL_MISSING = "A proposal is on the table; no position yet: {}.",
        "Er ligt een voorstel; nog geen standpunt: {}.";
    /// A candidate is on the table and complete but for the network's rule.
    WHY_PROPOSAL = "A proposal is on the table.", "Er ligt een voorstel op tafel.";
    /// A confirmation is overdue.
    WHY_CONFIRMATION = "v{} still waits for a confirmation that is past its date: {}.",
        "v{} wacht nog op een bevestiging waarvan de datum voorbij is: {}.";
    /// A review is due.
    WHY_REVIEW = "The review of v{} was due on {}.", "v{} moest uiterlijk {} opnieuw bekeken worden.";
    /// Everybody agrees to a candidate.
    WHY_READY = "Nobody objects and nobody has reservations: the proposal can be recorded.",
        "Niemand heeft bezwaar of voorbehoud: het voorstel kan worden vastgelegd.";
    /// Positions that came later complete a provisional version.
    WHY_COMPLETE = "All positions on v{} are in: it can be recorded as agreed.",
        "Alle standpunten over v{} zijn binnen: het kan als afgesproken worden vastgelegd.";
    /// Wordings and cases alike.
    WHY_SETTLED = "The wordings and {} cases agree; it only has to be recorded.",
        "De formuleringen en {} casussen stemmen overeen; het hoeft alleen nog vastgelegd te worden.";
    /// Wordings alike, cases missing.
    WHY_ASK_CASES = "The wordings look alike; answering at least three cases would show whether the practice does.",
        "De formuleringen lijken op elkaar; minstens drie beantwoorde casussen laten zien of de praktijk dat ook doet.";
    /// One wording.
    WHY_ONE_WORDING = "Only {} has a wording so far.", "Alleen {} heeft tot nu toe een formulering.";
    /// No wording.
    WHY_NO_WORDING = "Nobody has a wording yet.", "Nog niemand heeft een formulering.";
    /// The file of a version was altered since it was recorded.
    WHY_ALTERED = "The file of v{} was altered since it was recorded, so nothing can be said of it. `wordbond verify` names it; put back a copy.",
        "Het bestand van v{} is gewijzigd nadat het was vastgelegd, dus valt er niets over te zeggen. `wordbond verify` noemt het; zet een kopie terug.";
    /// A version that holds.
    WHY_VALID = "v{} holds ({}).", "v{} geldt ({}).";
}

/// Definitions below a version have changed. The number of the version follows.
pub const WHY_DRIFTED: Count = Count::new(
    Say::new(
        "1 organisation has changed its definition since v",
        "1 organisatie heeft haar definitie gewijzigd sinds v",
    ),
    Say::new(
        "{} organisations have changed their definition since v",
        "{} organisaties hebben hun definitie gewijzigd sinds v",
    ),
);

phrases! {
    /// Ends [`WHY_DRIFTED`].
    WHY_DRIFTED_END = "{}{} was agreed.", "{}{} is afgesproken.";
}
