//! How things look: a style for each thing that a screen can say, never a colour at the place of use.
//!
//! Nothing is said by colour alone. The relations between words differ by modifier in every theme
//! (bold, underlined, reversed) and have a [`Theme::mark`]; the selected row has [`Glyphs::selected`].

mod glyphs;
mod palettes;
#[cfg(test)]
mod tests;

pub use glyphs::Glyphs;

use ratatui::style::{Color, Modifier, Style};

use crate::app::terminal::{Capabilities, Colours};
use crate::divergence::Relation;

/// Declares the roles once, so that a test can walk over all of them.
macro_rules! roles {
    ($($(#[$doc:meta])* $role:ident,)*) => {
        /// A style for each role, and the characters to draw with.
        #[derive(Debug, Clone, PartialEq)]
        pub struct Theme {
            /// The name a person chooses it by.
            pub name: &'static str,
            /// The characters to draw with.
            pub glyphs: Glyphs,
            /// From calm (alike) to alarming (far apart), for heat maps: text on its own ground, or none; see [`Theme::shade`].
            pub heat: [Style; 5],
            $($(#[$doc])* pub $role: Style,)*
        }

        impl Theme {
            /// A theme in which nothing looks special yet.
            pub(crate) const fn blank(name: &'static str) -> Self {
                Self {
                    name,
                    glyphs: Glyphs::UNICODE,
                    heat: [Style::new(); 5],
                    $($role: Style::new(),)*
                }
            }

            /// Every role with its name.
            #[must_use]
            pub fn roles(&self) -> Vec<(&'static str, Style)> {
                vec![$((stringify!($role), self.$role),)*]
            }

            /// Every style, so that all can be changed alike.
            fn each(&mut self, change: impl Fn(&mut Style)) {
                $(change(&mut self.$role);)*
                self.heat.iter_mut().for_each(change);
            }
        }
    };
}

/// One step of a heat map: by its character alone it can be told from the others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shade {
    /// Its character.
    pub glyph: &'static str,
    /// How it looks.
    pub style: Style,
    /// Whether the character fills the cell; otherwise it stands in the middle of a coloured ground.
    pub fills: bool,
}

roles! {
    /// The ground of the whole screen, drawn before everything else.
    screen,
    /// Ordinary text, on whatever ground it stands.
    text,
    /// What matters less: counts, dates, hints. Still legible at the back of the room.
    quiet,
    /// The title of a screen or a popup.
    title,
    /// A heading within a screen.
    heading,
    /// What the eye should find first.
    accent,
    /// The selected row or the selected text.
    selection,
    /// The ground of the row that has the cursor in a pane without the focus.
    cursor_line,
    /// A frame.
    border,
    /// The frame of the pane that has the focus.
    border_focus,
    /// The ground of popups.
    popup,
    /// Good: agreed, saved.
    ok,
    /// Needs a look: provisional, due soon, reservations.
    warn,
    /// Wrong: objected, overdue, cannot be read.
    bad,
    /// In a wording: means the same.
    same,
    /// In a wording: alike or related, but not the same.
    differ,
    /// In a wording: the opposite.
    opposite,
    /// In a wording: one of the two covers less.
    narrower,
    /// In a wording: only one of the two says it.
    only,
    /// What was found, within a search result.
    found,
    /// A key in the footer, the palette and the help.
    key,
    /// What the key does.
    key_label,
    /// A tab that is not shown.
    tab,
    /// The tab that is shown.
    tab_active,
    /// A field to type in.
    input,
    /// What an empty field asks for.
    placeholder,
    /// The moving part of a scrollbar.
    scrollbar,
    /// The rest of a scrollbar and of a bar.
    track,
    /// The filled part of a bar.
    bar,
    /// The line at the top.
    header,
    /// The line at the bottom.
    footer,
}

impl Theme {
    /// The names of the themes, the default first.
    pub const NAMES: [&'static str; 7] =
        ["terminal", "light", "dark", "high-contrast", "high-contrast-light", "colour-blind", "plain"];

    /// The theme of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "terminal" => Some(palettes::terminal()),
            "light" => Some(palettes::LIGHT.theme("light")),
            "dark" => Some(palettes::DARK.theme("dark")),
            "high-contrast" => Some(palettes::HIGH_CONTRAST.theme("high-contrast")),
            "high-contrast-light" => Some(palettes::HIGH_CONTRAST_LIGHT.theme("high-contrast-light")),
            "colour-blind" => Some(palettes::COLOUR_BLIND.theme("colour-blind")),
            "plain" => Some(palettes::plain()),
            _ => None,
        }
    }

    /// The theme that was asked for, as far as this terminal can show it; the default for a name that
    /// is none of [`Theme::NAMES`].
    #[must_use]
    pub fn choose(name: &str, terminal: &Capabilities) -> Self {
        let asked = Self::named(name).unwrap_or_default();
        let mut theme = match terminal.colours {
            Colours::None => palettes::plain(),
            Colours::Sixteen if asked.uses_own_colours() => palettes::terminal(),
            Colours::Sixteen | Colours::All => asked,
            Colours::Many => asked.with_256_colours(),
        };
        if !terminal.unicode {
            theme.glyphs = Glyphs::ASCII;
        }
        theme
    }

    /// Whether marks that have to be seen are said in words instead: the theme for who has the screen read out.
    #[must_use]
    pub fn marks_are_words(&self) -> bool {
        self.name == "plain"
    }

    /// How words in this relation look.
    #[must_use]
    pub const fn relation(&self, relation: Relation) -> Style {
        match relation {
            Relation::Same => self.same,
            Relation::Opposite => self.opposite,
            Relation::ANarrower | Relation::BNarrower => self.narrower,
            Relation::Similar | Relation::Related => self.differ,
            Relation::OnlyA | Relation::OnlyB => self.only,
        }
    }

    /// The mark that says the relation without colour or style, seen from the first wording: `<` covers
    /// less than the other, `>` covers more.
    #[must_use]
    pub const fn mark(relation: Relation) -> &'static str {
        match relation {
            Relation::Same => "",
            Relation::Opposite => "!",
            Relation::ANarrower => "<",
            Relation::BNarrower => ">",
            Relation::Similar | Relation::Related => "~",
            Relation::OnlyA | Relation::OnlyB => "+",
        }
    }

    /// How one of the five steps of a heat map looks, from 0 (alike) to 4 (far apart). A theme with grounds of its
    /// own colours the ground and writes the step on it as text; the others fill the cell, the denser the further.
    #[must_use]
    pub fn shade(&self, step: usize) -> Shade {
        let last = self.heat.len() - 1;
        let style = self.heat.get(step.min(last)).copied().unwrap_or_default();
        let fills = style.bg.is_none();
        let glyphs = if fills { self.glyphs.shades } else { Glyphs::ASCII.shades };
        let glyph = glyphs.get(step.min(last)).copied().unwrap_or_default();
        // A full block that is reversed is a hole.
        let style =
            if fills { style.remove_modifier(Modifier::UNDERLINED | Modifier::REVERSED) } else { style };
        Shade { glyph, style, fills }
    }

    /// Whether it sets colours that sixteen-colour terminals do not have.
    fn uses_own_colours(&self) -> bool {
        self.roles().iter().any(|(_, style)| matches!(style.fg, Some(Color::Rgb(..))))
    }

    /// The same with the nearest of xterm's 256 colours.
    fn with_256_colours(mut self) -> Self {
        self.each(|style| {
            style.fg = style.fg.map(palettes::nearest);
            style.bg = style.bg.map(palettes::nearest);
        });
        self
    }
}

impl Default for Theme {
    fn default() -> Self {
        palettes::terminal()
    }
}
