//! The map: organisations and terms, and how far each lies from the others.

use super::{Count, Say};

phrases! {
    /// Title.
    MAP_TERMS = "Terms × organisations", "Begrippen × organisaties";
    /// Title.
    MAP_ORGANISATIONS = "Organisations × organisations", "Organisaties × organisaties";
    /// Behind the title: of what the figures are.
    MAP_OVER_ALL = "over all terms", "over alle begrippen";
    /// Order of the terms.
    MAP_BY_AGENDA = "as they deserve the meeting", "zoals zij het overleg verdienen";
    /// Two organisations.
    MAP_PAIR = "{} – {}", "{} – {}";
    /// A map without rows or columns.
    MAP_EMPTY = "The map fills as soon as organisations have defined terms. 3 adds organisations, 2 adds terms.",
        "De kaart vult zich zodra organisaties begrippen hebben omschreven. 3 voegt organisaties toe, 2 begrippen.";
    /// Of a cell: the figure, from how many of how many others, and who are nearest and furthest.
    MAP_FROM_OTHERS = "{} or further from {} of the {} others. Nearest is {} ({}), furthest {} ({}).",
        "{} of verder van {} van de {} anderen. Het dichtst bij {} ({}), het verst van {} ({}).";
    /// Of a cell: the figure, and how many others, all of whom are as far.
    MAP_FROM_EACH = "{} from each of the {} others.", "{} van elk van de {} anderen.";
    /// Of a cell: the figure, and who the only other is.
    MAP_ONE_OTHER = "{} from {}, the only other with a wording.", "{} van {}, de enige andere met een formulering.";
    /// Of a cell.
    MAP_ALONE = "Nobody else has a wording for this term yet.", "Nog niemand anders heeft een formulering voor dit begrip.";
    /// Of a cell.
    MAP_SILENT = "No wording for this term yet.", "Nog geen formulering voor dit begrip.";
    /// Of two organisations: the figure, on how many of how many terms.
    MAP_BETWEEN = "{} or further apart on {} of the {} terms that both define.",
        "{} of verder uit elkaar bij {} van de {} begrippen die beide omschrijven.";
    /// Of two organisations.
    MAP_NOTHING_SHARED = "There is no term that both define.", "Er is geen begrip dat beide omschrijven.";
    /// Of an organisation and itself.
    MAP_ITSELF = "One organisation; go to another column to see two.", "Eén organisatie; ga naar een andere kolom om er twee te zien.";
    /// Title of the terms that two organisations both define.
    MAP_PAIR_TERMS = "{}, widest apart first", "{}, verst uit elkaar eerst";
    /// Legend: the figures of a step.
    MAP_STEP = "{}–{}", "{}–{}";
    /// Legend: up to which figure a step goes.
    MAP_STEP_TO = "to {}", "t/m {}";
    /// Legend: what a mark that is no figure means.
    MAP_LEGEND_TERMS = "- nobody else   blank: no wording", "- niemand anders   leeg: geen formulering";
    /// Legend: what the mark of a hidden disagreement means.
    MAP_LEGEND_UNSEEN = "! alike in words only", "! alleen in woorden gelijk";
    /// Legend: what a mark that is no figure means.
    MAP_LEGEND_ORGANISATIONS = "a number: that few terms both define",
        "een getal: zo weinig begrippen omschrijven beide";
}

/// Of two organisations that both define few terms.
pub const MAP_FEW_SHARED: Count = Count::new(
    Say::new(
        "Both define {} term: too few to say more.",
        "Beide omschrijven {} begrip: te weinig om meer te zeggen.",
    ),
    Say::new(
        "Both define {} terms: too few to say more.",
        "Beide omschrijven {} begrippen: te weinig om meer te zeggen.",
    ),
);
