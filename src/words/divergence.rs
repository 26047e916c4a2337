//! What the comparison of definitions says aloud.

use super::{Count, Say};

macro_rules! phrases {
    ($($(#[$doc:meta])* $name:ident = $en:literal, $nl:literal;)+) => {
        $($(#[$doc])* pub const $name: Say = Say::new($en, $nl);)+
    };
}

phrases! {
    /// Who says what: `Police: within 15 min.`
    SAYS_WHO = "{}: {}.", "{}: {}.";
    /// A time limit.
    SAYS_WITHIN = "within {}", "binnen {}";
    /// A time limit that is a vague or whole phrase.
    SAYS_PLAIN = "{}", "{}";
    /// A duration that is the least.
    SAYS_AT_LEAST = "at least {}", "ten minste {}";
    /// How often.
    SAYS_EVERY = "every {}", "elke {}";
    /// A limit with what starts its clock.
    SAYS_OF = "{} of {}", "{} na {}";
    /// A limit with what stops its clock.
    SAYS_UNTIL = "{} until {}", "{} tot {}";
    /// A limit short, with what starts its clock.
    SAYS_FROM = "{} from {}", "{} vanaf {}";
    /// A limit with the share of cases.
    SAYS_MET_IN = "{} in {}", "{} in {}";
    /// A limit for certain cases.
    SAYS_FOR = "{} ({})", "{} ({})";
    /// How many times one limit is the other.
    TIMES_LONGER = "{} times longer", "{} keer zo lang";
    /// About how many times, where working time is held against the calendar.
    ABOUT_TIMES_LONGER = "About {} times longer", "Ongeveer {} keer zo lang";
    /// How many times one figure is the other.
    TIMES_LARGER = "{} times as much", "{} keer zo veel";
    /// The clocks start elsewhere as well.
    AND_CLOCK_STARTS_ELSEWHERE = "{}, and the clock starts elsewhere.", "{}, en de klok begint ergens anders.";
    /// The clocks stop elsewhere as well.
    AND_CLOCK_STOPS_ELSEWHERE = "{}, and the clock stops elsewhere.", "{}, en de klok stopt ergens anders.";
    /// Ends a sentence.
    FULL_STOP = "{}.", "{}.";
    /// Working days against calendar days.
    WORKING_AGAINST_CALENDAR = "One counts working days, the other every day: about {} times longer.", "De een telt werkdagen, de ander elke dag: ongeveer {} keer zo lang.";
    /// One wants it sooner, without a figure to say how many times.
    NOT_THE_SAME_TIME = "That is not the same time.", "Dat is niet dezelfde tijd.";
    /// At most against at least.
    AT_MOST_AGAINST_AT_LEAST = "For one that is the most, for the other the least.", "Voor de een is dat het meeste, voor de ander het minste.";
    /// The same length, but another start.
    SAME_TIME_OTHER_START = "The same {}, but {} starts the clock at {} and {} at {}.", "Dezelfde {}, maar {} laat de klok lopen vanaf {} en {} vanaf {}.";
    /// Another start.
    OTHER_START = "{} starts the clock at {}, {} at {}.", "{} laat de klok lopen vanaf {}, {} vanaf {}.";
    /// The same length, but another stop.
    SAME_TIME_OTHER_STOP = "The same {}, but {} stops the clock at {} and {} at {}.", "Dezelfde {}, maar {} laat de klok stoppen bij {} en {} bij {}.";
    /// Another stop.
    OTHER_STOP = "{} stops the clock at {}, {} at {}.", "{} laat de klok stoppen bij {}, {} bij {}.";
    /// The share of cases in which a limit must be met differs.
    OTHER_SHARE = "{} must meet it in {}, {} in {}.", "{} moet dat halen in {}, {} in {}.";
    /// A figure of something.
    FIGURE_OF = "{} {}", "{} {}";
    /// Thresholds that differ.
    OTHER_THRESHOLD = "{}: {}. {}: {}.", "{}: {}. {}: {}.";
    /// An age that counts for one only.
    AGE_FOR_ONE = "{} Somebody of {} counts for {} only.", "{} Iemand van {} telt alleen voor {}.";
    /// Figures that differ.
    OTHER_FIGURE = "{}: {}. {}: {}.", "{}: {}. {}: {}.";
    /// Actors that differ.
    OTHER_ACTOR = "{}: decided by {}. {}: decided by {}.", "{}: beslist door {}. {}: beslist door {}.";
    /// Somebody else acts.
    OTHER_ACTS = "{}: done by {}. {}: done by {}.", "{}: gedaan door {}. {}: gedaan door {}.";
    /// Scopes that differ.
    OTHER_SCOPE = "For {} it is about {}; for {} it is about {}.", "Bij {} gaat het om {}; bij {} gaat het om {}.";
    /// Places or occasions that differ.
    OTHER_PLACE = "For {} it holds “{}”; for {} “{}”.", "Bij {} geldt het “{}”; bij {} “{}”.";
    /// One's example is the other's counter-example.
    OTHER_EXAMPLE = "“{}” belongs for {}; {} leaves it out.", "“{}” hoort erbij voor {}; {} sluit het uit.";
    /// One says what the other denies.
    OTHER_POLARITY = "{} says “{}”, {} says “{}”: the opposite.", "{} zegt “{}”, {} zegt “{}”: het tegendeel.";
    /// Must against may.
    OTHER_MODALITY = "For {} it is {}: “{}”. For {} it is {}: “{}”.", "Voor {} is het {}: “{}”. Voor {} is het {}: “{}”.";
    /// Strength: must.
    FORCE_MUST = "a duty", "een plicht";
    /// Strength: should.
    FORCE_SHOULD = "advised", "aan te raden";
    /// Strength: may.
    FORCE_MAY = "a choice", "een keuze";
    /// Strength: need not.
    FORCE_NEED_NOT = "not needed", "niet nodig";
    /// Strength: should not.
    FORCE_SHOULD_NOT = "advised against", "af te raden";
    /// Strength: must not.
    FORCE_MUST_NOT = "forbidden", "verboden";
}

phrases! {
    /// Summary: nobody or only one says something.
    SUMMARY_NOTHING = "Nobody has a wording yet.", "Nog niemand heeft een formulering.";
    /// Summary: one alone.
    SUMMARY_ALONE = "Only {} has a wording.", "Alleen {} heeft een formulering.";
    /// Summary: all mean the same.
    SUMMARY_SAME = "All {} mean the same.", "Alle {} bedoelen hetzelfde.";
    /// Summary: both mean the same.
    SUMMARY_BOTH_SAME = "{} and {} mean the same.", "{} en {} bedoelen hetzelfde.";
    /// Summary: nobody means the same, the widest pair.
    SUMMARY_WIDEST = "Widest apart are {} and {}.", "Het verst uiteen liggen {} en {}.";
    /// Summary: groups.
    SUMMARY_GROUPS = "{} mean the same.", "{} bedoelen hetzelfde.";
    /// Summary: whose definition is nearest to all.
    SUMMARY_NEAREST = "Nearest to all is {}.", "Het dichtst bij allen ligt {}.";
    /// Summary: the wordings agree but the judgements do not.
    SUMMARY_HIDDEN = "The wordings look alike, but the cases are judged differently.", "De formuleringen lijken op elkaar, maar de casussen worden anders beoordeeld.";
    /// Summary: the wordings agree, so many cases are judged differently.
    SUMMARY_HIDDEN_ALL = "All {} are worded alike, but {} of {} cases are judged differently.", "Alle {} zijn gelijk verwoord, maar {} van de {} casussen worden verschillend beoordeeld.";
    /// The same, for exactly one case.
    SUMMARY_HIDDEN_ALL_ONE = "All {} are worded alike, but 1 of {} cases is judged differently.", "Alle {} zijn gelijk verwoord, maar 1 van de {} casussen wordt verschillend beoordeeld.";
    /// The same, for two organisations.
    SUMMARY_HIDDEN_BOTH = "{} are worded alike, but {} of {} cases are judged differently.", "{} zijn gelijk verwoord, maar {} van de {} casussen worden verschillend beoordeeld.";
    /// The same, for two organisations and exactly one case.
    SUMMARY_HIDDEN_BOTH_ONE = "{} are worded alike, but 1 of {} cases is judged differently.", "{} zijn gelijk verwoord, maar 1 van de {} casussen wordt verschillend beoordeeld.";
    /// Summary: the wordings differ, the judgements do not.
    SUMMARY_PRACTICE = "The wordings differ, but the cases are judged alike.", "De formuleringen verschillen, maar de casussen worden gelijk beoordeeld.";
}

/// So many conflicts.
pub const CONFLICTS: Count =
    Count::new(Say::new("{} conflict", "{} conflict"), Say::new("{} conflicts", "{} conflicten"));
