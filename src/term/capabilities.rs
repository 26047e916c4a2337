//! What the terminal can do, from what the environment says of it.

use std::io::{IsTerminal, stdin, stdout};

use crate::app::terminal::{Capabilities, Colours};

/// Terminals that show every colour but do not always say so in `COLORTERM`.
const ALL_COLOURS: [&str; 6] = ["iTerm.app", "WezTerm", "ghostty", "vscode", "Hyper", "rio"];

/// What the terminal in front of us can do.
#[must_use]
pub fn capabilities() -> Capabilities {
    detect(|name| std::env::var(name).ok(), stdin().is_terminal() && stdout().is_terminal())
}

/// The same from any environment.
fn detect(variable: impl Fn(&str) -> Option<String>, interactive: bool) -> Capabilities {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let term = set("TERM");
    let full_screen = term.as_deref().map_or(cfg!(windows), |term| term != "dumb");
    let colours = if set("NO_COLOR").is_some() || !full_screen { Colours::None } else { colours(&set) };
    Capabilities { interactive, full_screen, colours, unicode: unicode(&set) }
}

fn colours(set: &impl Fn(&str) -> Option<String>) -> Colours {
    let term = set("TERM").unwrap_or_default();
    let says_all = set("COLORTERM").is_some_and(|value| matches!(value.as_str(), "truecolor" | "24bit"));
    let known = set("TERM_PROGRAM").is_some_and(|program| ALL_COLOURS.contains(&program.as_str()));
    if says_all || known || term.ends_with("-direct") || set("WT_SESSION").is_some() {
        Colours::All
    } else if term.contains("256color") {
        Colours::Many
    } else if term.starts_with("vt1") || term.starts_with("vt2") {
        Colours::None
    } else {
        Colours::Sixteen
    }
}

/// Whether the locale writes UTF-8. Where none is set, as in containers and over some remote shells, the
/// terminal itself nearly always does.
fn unicode(set: &impl Fn(&str) -> Option<String>) -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set);
    locale.is_none_or(|locale| {
        let locale = locale.to_ascii_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(environment: &[(&str, &str)]) -> Capabilities {
        detect(
            |name| environment.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()),
            true,
        )
    }

    #[test]
    fn colours_are_those_that_the_terminal_says_it_has() {
        for (environment, colours) in [
            (&[("TERM", "xterm")][..], Colours::Sixteen),
            (&[("TERM", "xterm-256color")], Colours::Many),
            (&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")], Colours::All),
            (&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "iTerm.app")], Colours::All),
            (&[("TERM", "xterm-direct")], Colours::All),
            (&[("TERM", "vt100")], Colours::None),
            (&[("TERM", "dumb"), ("COLORTERM", "truecolor")], Colours::None),
            (&[("TERM", "xterm"), ("NO_COLOR", "1"), ("COLORTERM", "truecolor")], Colours::None),
            (&[("TERM", "xterm"), ("NO_COLOR", "")], Colours::Sixteen),
        ] {
            assert_eq!(of(environment).colours, colours, "{environment:?}");
        }
    }

    #[test]
    fn a_dumb_terminal_shows_no_full_screen() {
        assert!(!of(&[("TERM", "dumb")]).full_screen);
        assert_eq!(of(&[]).full_screen, cfg!(windows));
        assert!(of(&[("TERM", "xterm")]).full_screen);
    }

    #[test]
    fn the_first_locale_that_is_set_counts() {
        for (environment, unicode) in [
            (&[][..], true),
            (&[("LANG", "nl_NL.UTF-8")], true),
            (&[("LANG", "C.utf8")], true),
            (&[("LANG", "C")], false),
            (&[("LC_ALL", "POSIX"), ("LANG", "nl_NL.UTF-8")], false),
            (&[("LC_ALL", ""), ("LC_CTYPE", "nl_NL.ISO-8859-1")], false),
        ] {
            assert_eq!(of(environment).unicode, unicode, "{environment:?}");
        }
    }
}
