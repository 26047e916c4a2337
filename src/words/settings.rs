//! What is wrong with the user's own settings, and what to do about it.

use super::Say;

phrases! {
    /// Kind of line on Home.
    WATCH_SETTINGS = "settings", "instellingen";
    /// What is wrong in the settings: where, what.
    SETTINGS_AT = "{}: {}", "{}: {}";
    /// A mistake in the grammar: what is wrong.
    SETTINGS_NOT_USED = "{}; the settings are not used until that is mended",
        "{}; de instellingen gelden niet tot dat verbeterd is";
    /// A key of the settings that nothing reads.
    SETTINGS_UNKNOWN_KEY = "nothing reads `{}`; remove it, the settings are: {}",
        "niets leest `{}`; haal het weg, de instellingen zijn: {}";
    /// A key of the settings that nothing reads, and the one that was probably meant.
    SETTINGS_KEY_MEANT = "nothing reads `{}`; did you mean `{}`?", "niets leest `{}`; bedoelde u `{}`?";
    /// A theme that does not exist, and those that do.
    SETTINGS_NO_THEME = "there is no theme `{}`; the themes are: {}", "er is geen thema `{}`; de thema's zijn: {}";
    /// A mistake in the keys.
    SETTINGS_KEYS = "{}; the keys are as they come", "{}; de toetsen zijn zoals ze komen";
    /// A command that does not exist.
    SETTINGS_NO_COMMAND = "there is no command `{}`; `wordbond keys` lists them",
        "er is geen opdracht `{}`; `wordbond keys` noemt ze";
    /// A key that is none: the command it is for, what is wrong.
    SETTINGS_FOR_COMMAND = "for the command `{}`: {}", "voor de opdracht `{}`: {}";
    /// A key that is missing.
    KEY_IS_MISSING = "a key is missing; write one such as `a`, `Ctrl-S`, `Shift-Tab` or `F1`",
        "er ontbreekt een toets; schrijf er een als `a`, `Ctrl-S`, `Shift-Tab` of `F1`";
    /// A key that is none.
    NOT_A_KEY = "`{}` is not a key; write one such as `a`, `Ctrl-S`, `Shift-Tab`, `PageUp` or `F1`",
        "`{}` is geen toets; schrijf er een als `a`, `Ctrl-S`, `Shift-Tab`, `PageUp` of `F1`";
}
