//! That every theme can be read, by everybody, at the back of the room.

use super::palettes::xterm;
use super::*;
use std::collections::BTreeSet;

/// Relative luminance, WCAG 2.2.
fn luminance(colour: Color) -> f64 {
    let (r, g, b) = match colour {
        Color::Rgb(r, g, b) => (r, g, b),
        Color::Indexed(index) => xterm(index),
        other => panic!("{other} has no fixed luminance"),
    };
    let linear = |channel: u8| {
        let c = f64::from(channel) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

fn contrast(a: Color, b: Color) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn contrast_is_that_of_the_standard() {
    assert!((contrast(Color::Rgb(0, 0, 0), Color::Rgb(255, 255, 255)) - 21.0).abs() < 1e-9);
    assert!((contrast(Color::Rgb(0x77, 0x77, 0x77), Color::Rgb(255, 255, 255)) - 4.48).abs() < 0.005);
}

/// Frames and tracks are not text: the standard asks 3 of them.
const LINES: [&str; 2] = ["border", "track"];

fn assert_legible(theme: &Theme, at_least: f64) {
    let mut short = Vec::new();
    let mut grounds = vec![theme.screen.bg.unwrap(), theme.popup.bg.unwrap(), theme.cursor_line.bg.unwrap()];
    grounds.dedup();
    for (role, style) in theme.roles() {
        let text = style.fg.or(theme.text.fg).unwrap();
        let wanted = if LINES.contains(&role) { 3.0 } else { at_least };
        let own = style.bg.map_or_else(|| grounds.clone(), |ground| vec![ground]);
        for ground in own {
            let found = contrast(text, ground);
            if found < wanted {
                short.push(format!("{role} {text} on {ground}: {found:.2} < {wanted}"));
            }
        }
    }
    for style in theme.heat {
        let found = contrast(style.fg.unwrap(), style.bg.unwrap());
        if found < at_least {
            short.push(format!("heat {style:?}: {found:.2}"));
        }
    }
    assert!(short.is_empty(), "{}:\n{}", theme.name, short.join("\n"));
}

#[test]
fn themes_with_their_own_ground_are_legible() {
    for name in ["light", "dark", "colour-blind"] {
        assert_legible(&Theme::named(name).unwrap(), 4.5);
    }
    for name in ["high-contrast", "high-contrast-light"] {
        assert_legible(&Theme::named(name).unwrap(), 7.0);
    }
}

#[test]
fn they_stay_legible_with_256_colours() {
    let terminal = Capabilities { colours: Colours::Many, ..Capabilities::default() };
    for name in ["light", "dark", "colour-blind"] {
        assert_legible(&Theme::choose(name, &terminal), 4.5);
    }
    for name in ["high-contrast", "high-contrast-light"] {
        assert_legible(&Theme::choose(name, &terminal), 7.0);
    }
}

#[test]
fn the_default_uses_only_the_terminals_own_legible_colours() {
    let theme = Theme::default();
    assert_eq!(theme.name, Theme::NAMES[0]);
    for (role, style) in theme.roles() {
        assert!(matches!(style.fg, None | Some(Color::Red | Color::Magenta)), "{role}");
        assert_eq!(style.bg, None, "{role}");
    }
}

#[test]
fn without_colour_there_are_only_modifiers() {
    let terminal = Capabilities { colours: Colours::None, ..Capabilities::default() };
    for name in Theme::NAMES {
        for (role, style) in Theme::choose(name, &terminal).roles() {
            assert_eq!((style.fg, style.bg), (None, None), "{role}");
        }
    }
}

#[test]
fn relations_differ_by_modifier_in_every_theme() {
    for name in Theme::NAMES {
        let theme = Theme::named(name).unwrap();
        let styles = [theme.same, theme.differ, theme.opposite, theme.narrower, theme.only];
        let modifiers: BTreeSet<u16> = styles.iter().map(|style| style.add_modifier.bits()).collect();
        assert_eq!(modifiers.len(), styles.len(), "{name}");
        assert_ne!(theme.selection, theme.text, "{name}");
    }
}

#[test]
fn marks_tell_every_relation_but_the_same() {
    for relation in Relation::ALL {
        assert_eq!(Theme::mark(relation).is_empty(), relation == Relation::Same);
    }
}

#[test]
fn a_terminal_gets_what_it_can_show() {
    let sixteen = Capabilities { colours: Colours::Sixteen, ..Capabilities::default() };
    assert_eq!(Theme::choose("dark", &sixteen).name, "terminal");
    assert_eq!(Theme::choose("plain", &sixteen).name, "plain");
    assert_eq!(Theme::choose("no such theme", &Capabilities::default()), Theme::default());
    let ascii = Capabilities { unicode: false, ..Capabilities::default() };
    assert_eq!(Theme::choose("dark", &ascii).glyphs, Glyphs::ASCII);
}

#[test]
fn steps_of_a_heat_map_are_told_apart_without_colour() {
    for name in Theme::NAMES {
        let theme = Theme::named(name).unwrap();
        let steps: Vec<Shade> = (0..5).map(|step| theme.shade(step)).collect();
        let glyphs: BTreeSet<&str> = steps.iter().map(|shade| shade.glyph).collect();
        assert_eq!(glyphs.len(), 5, "{name}");
        assert!(steps.iter().all(|shade| shade.fills == steps[0].fills), "{name}");
        assert!(steps.iter().all(|shade| !shade.fills || shade.style.bg.is_none()), "{name}");
        assert_eq!(theme.shade(99), steps[4]);
    }
}
