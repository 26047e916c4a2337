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
    /// A duration that is the least.
    SAYS_AT_LEAST = "at least {}", "ten minste {}";
    /// A limit with what starts its clock.
    SAYS_OF = "{} of {}", "{} na {}";
    /// A limit short, with what starts its clock.
    SAYS_FROM = "{} from {}", "{} vanaf {}";
    /// A limit for certain cases.
    SAYS_FOR = "{} ({})", "{} ({})";
    /// How many times one limit is the other.
    TIMES_LONGER = "{} times longer", "De ene termijn is {} keer zo lang als de andere";
    /// How many times as often.
    TIMES_AS_OFTEN = "{} times as often", "De een {} keer zo vaak als de ander";
    /// About how many times, where working time is held against the calendar.
    ABOUT_TIMES_LONGER = "About {} times longer", "De ene termijn is ongeveer {} keer zo lang als de andere";
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
    SAME_TIME_OTHER_START = "The same {}, but {} starts the clock at “{}” and {} at “{}”.", "Dezelfde {}, maar {} laat de klok lopen vanaf “{}” en {} vanaf “{}”.";
    /// Another start.
    OTHER_START = "{} starts the clock at “{}”, {} at “{}”.", "{} laat de klok lopen vanaf “{}”, {} vanaf “{}”.";
    /// The same length, but another stop.
    SAME_TIME_OTHER_STOP = "The same {}, but {} stops the clock at “{}” and {} at “{}”.", "Dezelfde {}, maar {} laat de klok stoppen bij “{}” en {} bij “{}”.";
    /// Another stop.
    OTHER_STOP = "{} stops the clock at “{}”, {} at “{}”.", "{} laat de klok stoppen bij “{}”, {} bij “{}”.";
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
    OTHER_ACTOR = "Who decides for {}: {}; for {}: {}.", "Wie beslist bij {}: {}; bij {}: {}.";
    /// Somebody else acts.
    OTHER_ACTS = "Who does it for {}: {}; for {}: {}.", "Wie het doet bij {}: {}; bij {}: {}.";
    /// Scopes that differ.
    OTHER_SCOPE = "For {} it is about {}; for {} it is about {}.", "Bij {} gaat het om {}; bij {} gaat het om {}.";
    /// Places or occasions that differ.
    OTHER_PLACE = "For {} it holds “{}”; for {} “{}”.", "Bij {} geldt het “{}”; bij {} “{}”.";
    /// One's example is the other's counter-example.
    OTHER_EXAMPLE = "“{}” counts for {}, but not for {}.", "“{}” telt mee voor {}, maar niet voor {}.";
    /// One says what the other denies.
    OTHER_POLARITY = "{} says “{}”, {} says “{}”: the opposite.", "{} zegt “{}”, {} zegt “{}”: het tegendeel.";
    /// Two conditions: the one who asks for both, the one for whom either will do.
    BOTH_OR_ONE = "For {} both must hold (“{}”), for {} one is enough (“{}”).", "Bij {} moet allebei gelden (“{}”), bij {} is een van beide genoeg (“{}”).";
    /// An exception that only one makes.
    ONE_EXCEPTION = "{} makes an exception (“{}”), {} does not.", "{} maakt een uitzondering (“{}”), {} niet.";
    /// Must against may.
    OTHER_MODALITY = "For {} it is {} (“{}”), for {} it is {} (“{}”).", "Voor {} is het {} (“{}”), voor {} is het {} (“{}”).";
    /// Two texts that are the same but for a phrase; what that tells follows.
    DIFFERS = "{} says “{}”, {} says “{}”: perhaps {}.", "{} zegt “{}”, {} zegt “{}”: misschien {}.";
    /// It tells another time.
    DIFFERS_IN_TIME = "another time", "een andere tijd";
    /// It tells another start or stop of the clock.
    DIFFERS_IN_CLOCK = "the clock starts or stops elsewhere", "begint of stopt de klok elders";
    /// It tells what the other rules out.
    DIFFERS_IN_POLARITY = "the two do not go together", "gaat dat niet samen";
    /// It tells it more strongly.
    DIFFERS_IN_FORCE = "the one binds more than the other", "bindt het een sterker dan het ander";
    /// It tells of somebody else.
    DIFFERS_IN_ACTOR = "somebody else acts or decides", "doet of beslist iemand anders het";
    /// It tells it of others.
    DIFFERS_IN_SCOPE = "it holds for others, or elsewhere", "geldt het voor anderen, of elders";
    /// It tells another figure.
    DIFFERS_IN_FIGURE = "another limit", "een andere grens";
    /// It names something else.
    DIFFERS_IN_EXAMPLE = "another example counts", "telt een ander voorbeeld mee";
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
    /// Summary: nobody says something.
    SUMMARY_NOTHING = "Nobody has a wording yet.", "Nog niemand heeft een formulering.";
    /// Summary: one alone.
    SUMMARY_ALONE = "Only {} has a wording.", "Alleen {} heeft een formulering.";
    /// Who means the same: names, or [`ALL_OF_THEM`].
    SUMMARY_SAME = "{} mean the same", "{} bedoelen hetzelfde";
    /// Who means nearly the same.
    SUMMARY_NEARLY = "{} mean nearly the same", "{} bedoelen bijna hetzelfde";
    /// Everybody, and how many that is.
    ALL_OF_THEM = "All {}", "Alle {}";
    /// More of them than can be named in one breath.
    SO_MANY_OF_THEM = "{} organisations", "{} organisaties";
    /// A further group.
    SUMMARY_AND_SO = "{}, and so do {}", "{}, en dat geldt ook voor {}";
    /// Behind who means the same: who does not, one or several.
    SUMMARY_APART_ONE = "{}; {} stands apart", "{}; {} staat apart";
    /// The same for several.
    SUMMARY_APART = "{}; {} stand apart", "{}; {} staan ieder apart";
    /// Behind who stands apart: in what.
    SUMMARY_IN_WHAT = "{}: {}.", "{}: {}.";
    /// Summary of three or more: nobody means what another means.
    SUMMARY_NO_TWO = "No two of the {} mean the same.", "Geen twee van de {} bedoelen hetzelfde.";
    /// The same, and who comes nearest to it.
    SUMMARY_NO_TWO_BUT = "No two of the {} mean the same; {} come nearest.", "Geen twee van de {} bedoelen hetzelfde; {} komen het dichtst bij elkaar.";
    /// Summary: nothing can be named, the widest pair.
    SUMMARY_WIDEST = "Widest apart are {} and {}.", "Het verst uiteen liggen {} en {}.";
    /// Who has just been named.
    THEM = "them", "hen";
    /// What a thing is for one and for the other.
    CLAUSE_IS = "for {} it is {}, for {} {}", "voor {} is het {}, voor {} {}";
    /// Ages of one and of the other.
    CLAUSE_AGE = "for {} the age is {}, for {} {}", "voor {} is de leeftijd {}, voor {} {}";
    /// What those who have just been named look at, and what another does.
    CLAUSE_LOOK_AT = "they look at {}, {} at {}", "zij kijken naar {}, {} naar {}";
    /// Times of one and of the other, and how many times.
    CLAUSE_TIMES = "for {} it is {}, for {} {}: {}", "voor {} is het {}, voor {} {}: {}";
    /// How many times as long.
    TIMES_AS_LONG = "{} times as long", "{} keer zo lang";
    /// Twice as long.
    TWICE_AS_LONG = "twice as long", "twee keer zo lang";
    /// About how many times as long.
    ABOUT_AS_LONG = "about {}", "ongeveer {}";
    /// For whom or where it is, for one and for the other.
    CLAUSE_ABOUT = "for {} it is about {}, for {} about {}", "bij {} gaat het om {}, bij {} om {}";
    /// For whom or where it is, in words of the wordings.
    CLAUSE_QUOTED = "for {} it is “{}”, for {} “{}”", "voor {} is het “{}”, voor {} “{}”";
    /// What kind of thing it is for one, where it is a time for the others.
    CLAUSE_NO_TIME = "for {} it is {}, not a time", "voor {} is het {}, geen termijn";
    /// Only one names a time.
    SUMMARY_ONLY_TIME = "Only {} names a time: {}.", "Alleen {} noemt een termijn: {}.";
    /// An example, for whom it counts, and for whom it does not.
    SUMMARY_EXAMPLE = "“{}” counts for {}, but not for {}.", "“{}” telt mee voor {}, maar niet voor {}.";
    /// Before the last of those for whom something does not hold.
    NOR = "or", "of";
    /// The wordings agree but the judgements do not.
    SUMMARY_HIDDEN = "The wordings look alike, but the cases are judged differently.", "De formuleringen lijken op elkaar, maar de casussen worden anders beoordeeld.";
    /// Who is worded alike, and how the cases are judged.
    SUMMARY_HIDDEN_BUT = "{} are worded alike, but {}.", "{} zijn gelijk verwoord, maar {}.";
    /// One case of several.
    JUDGED_ONE = "one of {} cases is judged differently", "één van de {} casussen wordt verschillend beoordeeld";
    /// Several cases of more.
    JUDGED_SOME = "{} of {} cases are judged differently", "{} van de {} casussen worden verschillend beoordeeld";
    /// All cases.
    JUDGED_ALL = "all {} cases are judged differently", "alle {} de casussen worden verschillend beoordeeld";
    /// The wordings differ, the judgements do not.
    SUMMARY_PRACTICE = "The wordings differ, but the cases are judged alike.", "De formuleringen verschillen, maar de casussen worden gelijk beoordeeld.";
}

/// So many conflicts.
pub const CONFLICTS: Count =
    Count::new(Say::new("{} conflict", "{} conflict"), Say::new("{} conflicts", "{} conflicten"));
