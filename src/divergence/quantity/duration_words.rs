//! Words for times that are told without a figure: at once, the same day, a quarter.

/// Words for at once.
pub(super) const AT_ONCE_EN: &[&str] = &[
    "immediately",
    "immediate",
    "at once",
    "straight away",
    "right away",
    "instantly",
    "without delay",
    "forthwith",
    "on the spot",
    "straightaway",
    "immediate response",
    "without any delay",
];
pub(super) const AT_ONCE_NL: &[&str] = &[
    "meteen",
    "direct",
    "onmiddellijk",
    "terstond",
    "onverwijld",
    "per direct",
    "zonder uitstel",
    "ogenblikkelijk",
    "dadelijk",
];
pub(super) const SAME_DAY_EN: &[&str] = &[
    "the same working day",
    "same working day",
    "the same business day",
    "that very day",
    "that same day",
    "the very same day",
    "before close of business",
    "by close of business",
    "the same evening",
    "that same evening",
    "the same afternoon",
    "the same night",
    "the same day",
    "same day",
    "same - day",
    "before the end of the day",
    "by the end of the day",
];
pub(super) const SAME_DAY_NL: &[&str] = &[
    "dezelfde werkdag",
    "diezelfde werkdag",
    "de dag zelf",
    "voor het einde van de dag",
    "voor sluitingstijd",
    "dezelfde avond",
    "diezelfde avond",
    "dezelfde middag",
    "dezelfde nacht",
    "vandaag nog",
    "dezelfde dag",
    "de zelfde dag",
    "diezelfde dag",
    "voor het eind van de dag",
];

/// A quarter of an hour, behind its article or number.
pub(super) const QUARTER_HOUR_EN: &[&str] =
    &["quarter of an hour", "quarters of an hour", "quarter hour", "quarter - hour", "quarter of a hour"];
pub(super) const QUARTER_HOUR_NL: &[&str] = &["kwart uur", "kwart van een uur", "driekwart uur"];

/// A quarter of a year.
pub(super) const QUARTER_YEAR_EN: &[&str] = &["quarter of a year", "quarters of a year", "quarter year"];
pub(super) const QUARTER_YEAR_NL: &[&str] = &["kwart jaar", "kwart van een jaar", "driekwart jaar"];
