//! The minutes of a workshop.

use super::{Count, Say};

phrases! {
    /// Where the minutes were written.
    MINUTES_ARE_IN = "The minutes are in {}.", "Het verslag staat in {}.";
    /// Minutes stand there already.
    MINUTES_ARE_THERE = "Minutes of this workshop are there already and were left alone; `wordbond minutes` prints them anew.",
        "Er is al een verslag van deze workshop; dat is blijven staan. `wordbond minutes` toont het opnieuw.";
    /// Title.
    MINUTES_TITLE = "Minutes: {}", "Verslag: {}";
    /// When it was, from and until.
    MINUTES_WHEN = "{}, {} to {}", "{}, {} tot {}";
    /// A time on another day than the meeting began.
    MINUTES_ON_DAY = "{}, {}", "{}, {}";
    /// It is not over yet.
    MINUTES_NOT_OVER = "The meeting is not over; this is how far it is.", "Het overleg is nog niet afgelopen; dit is de stand tot nu toe.";
    /// Nothing has happened yet.
    MINUTES_NOT_BEGUN = "The meeting has not begun; this is its agenda.", "Het overleg is nog niet begonnen; dit is de agenda.";
    /// Heading.
    MINUTES_ATTENDANCE = "Who was there", "Wie er waren";
    /// Organisations that nobody came from.
    MINUTES_ABSENT = "Not there: {}.", "Niet aanwezig: {}.";
    /// Heading.
    MINUTES_ROUNDS = "What was done", "Wat er gedaan is";
    /// Heading before the meeting.
    MINUTES_AGENDA = "Agenda", "Agenda";
    /// Column.
    MINUTES_AT = "at", "om";
    /// Column.
    MINUTES_ROUND = "round", "ronde";
    /// Column.
    MINUTES_ABOUT = "about", "over";
    /// Column.
    MINUTES_PLANNED = "planned", "gepland";
    /// Column.
    MINUTES_TOOK = "took", "duurde";
    /// A number of minutes in a table.
    MINUTES_LONG = "{} min", "{} min";
    /// In the place of a time.
    MINUTES_SKIPPED = "skipped", "overgeslagen";
    /// Heading.
    MINUTES_LOOKED_AT = "What was looked at", "Wat er bekeken is";
    /// What was revealed: how much, about which term.
    MINUTES_REVEALED = "{} on {} revealed", "{} over {} onthuld";
    /// Of a term, when nothing more is known of it.
    MINUTES_DIFFERENCES_OF = "the differences in {}", "de verschillen in {}";
    /// Heading.
    MINUTES_EXPLAINED = "What was explained", "Wat er uitgelegd is";
    /// Who explained what to whom.
    MINUTES_EXPLAINS = "{} to {}, about {}", "{} aan {}, over {}";
    /// What the other heard.
    MINUTES_HEARD = "{} heard: {}", "{} hoorde: {}";
    /// Whether what was heard is what was meant.
    MINUTES_CONFIRMED = "That is what was meant.", "Zo was het bedoeld.";
    /// Whether what was heard is what was meant.
    MINUTES_CORRECTED = "Not quite: {}", "Niet helemaal: {}";
    /// Heading.
    MINUTES_DECIDED = "What was decided", "Wat er besloten is";
    /// A decision: term, version, outcome, standing, six digits.
    MINUTES_DECISION = "{} v{}: {}, {} ({})", "{} v{}: {}, {} ({})";
    /// No decision was recorded.
    MINUTES_NOTHING_DECIDED = "Nothing was recorded.", "Er is niets vastgelegd.";
    /// Heading.
    MINUTES_COMMITMENTS = "Who does what by when", "Wie doet wat voor wanneer";
    /// Column.
    MINUTES_WHO = "who", "wie";
    /// Column.
    MINUTES_WHAT = "what", "wat";
    /// Column.
    MINUTES_BY = "by", "voor";
    /// Heading.
    MINUTES_MISCONCEPTIONS = "What we believed of each other, and what is so", "Wat we van elkaar dachten, en wat klopt";
    /// A misconception: who, about whom, what was believed, what is so.
    MINUTES_BELIEVED = "{} about {}: {} What is so: {}", "{} over {}: {} Wat klopt: {}";
    /// Heading.
    MINUTES_REVIEWS = "When we look again", "Wanneer we opnieuw kijken";
}

/// How many answers and guesses were revealed.
pub const MINUTES_SEALED: Count = Count::new(
    Say::new("{} answer or guess", "{} antwoord of inschatting"),
    Say::new("{} answers and guesses", "{} antwoorden en inschattingen"),
);

/// How many people were there.
pub const MINUTES_PEOPLE: Count =
    Count::new(Say::new("{} person", "{} persoon"), Say::new("{} people", "{} mensen"));
