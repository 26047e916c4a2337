//! Words for times that are told without a figure: at once, the same day.

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
    "dezelfde dag",
    "de zelfde dag",
    "diezelfde dag",
    "voor het eind van de dag",
];
