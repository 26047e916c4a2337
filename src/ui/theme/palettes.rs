//! The colours of each theme.

use ratatui::style::{Color, Modifier, Style};

use super::{Glyphs, Theme};

/// The colours from which a theme with a ground of its own is made.
pub(super) struct Palette {
    ground: u32,
    popup: u32,
    line: u32,
    text: u32,
    quiet: u32,
    accent: u32,
    border: u32,
    selection: (u32, u32),
    ok: u32,
    warn: u32,
    bad: u32,
    differ: u32,
    opposite: u32,
    narrower: u32,
    only: u32,
    /// Grounds of the heat map, calm to alarming, each with the colour of its text.
    heat: [(u32, u32); 5],
}

/// Paper and ink.
pub(super) const LIGHT: Palette = Palette {
    ground: 0xfb_faf6,
    popup: 0xf3_f1ea,
    line: 0xec_e9df,
    text: 0x1f_2328,
    quiet: 0x55_5c66,
    accent: 0x0b_5a87,
    border: 0x72_7880,
    selection: (0xff_ffff, 0x1d_5f8c),
    ok: 0x1d_6633,
    warn: 0x75_4d00,
    bad: 0xa1_2720,
    differ: 0x80_4100,
    opposite: 0xa1_1414,
    narrower: 0x1c_4b9e,
    only: 0x67_3699,
    heat: [
        (0x1f_2328, 0xe3_edf3),
        (0x1f_2328, 0xf2_e6c4),
        (0x1f_2328, 0xf0_c98a),
        (0x1f_1208, 0xe5_9a5f),
        (0xff_ffff, 0xa8_3226),
    ],
};

/// Evening: nothing glares.
pub(super) const DARK: Palette = Palette {
    ground: 0x16_181d,
    popup: 0x1e_2128,
    line: 0x25_2a33,
    text: 0xe6_e6e2,
    quiet: 0xa6_abb5,
    accent: 0x7c_c4e8,
    border: 0x70_7784,
    selection: (0xff_ffff, 0x2b_5579),
    ok: 0x8f_ce8f,
    warn: 0xe8_c268,
    bad: 0xf2_8f85,
    differ: 0xf2_b96b,
    opposite: 0xff_948a,
    narrower: 0x95_bcf2,
    only: 0xcb_a9ef,
    heat: [
        (0xe6_e6e2, 0x22_303b),
        (0xe6_e6e2, 0x3d_3a24),
        (0xf5_efe2, 0x5f_4a1c),
        (0xff_f4ea, 0x83_481d),
        (0xff_ffff, 0xa1_322b),
    ],
};

/// For weak projectors and weak eyes: everything at 7:1 or more.
pub(super) const HIGH_CONTRAST: Palette = Palette {
    ground: 0x00_0000,
    popup: 0x00_0000,
    line: 0x1c_1c1c,
    text: 0xff_ffff,
    quiet: 0xd6_d6d6,
    accent: 0x6f_dcff,
    border: 0xb8_b8b8,
    selection: (0x00_0000, 0xff_ffff),
    ok: 0x86_ff86,
    warn: 0xff_e14d,
    bad: 0xff_a79c,
    differ: 0xff_e14d,
    opposite: 0xff_a79c,
    narrower: 0x9c_d3ff,
    only: 0xe6_b8ff,
    heat: [
        (0xff_ffff, 0x00_0000),
        (0xff_ffff, 0x33_3300),
        (0x00_0000, 0xe8_d44d),
        (0x00_0000, 0xff_b060),
        (0x00_0000, 0xff_a79c),
    ],
};

/// The same on white, for projectors that cannot make black.
pub(super) const HIGH_CONTRAST_LIGHT: Palette = Palette {
    ground: 0xff_ffff,
    popup: 0xff_ffff,
    line: 0xf8_f8f8,
    text: 0x00_0000,
    quiet: 0x3a_3a3a,
    accent: 0x00_3d7a,
    border: 0x59_5959,
    selection: (0xff_ffff, 0x00_0000),
    ok: 0x00_4d1a,
    warn: 0x5c_3a00,
    bad: 0x8a_0f0f,
    differ: 0x6b_3300,
    opposite: 0x8a_0f0f,
    narrower: 0x0f_3a8a,
    only: 0x52_1f85,
    heat: [
        (0x00_0000, 0xff_ffff),
        (0x00_0000, 0xff_f0c2),
        (0x00_0000, 0xff_c873),
        (0x00_0000, 0xff_a184),
        (0xff_ffff, 0x8a_0f0f),
    ],
};

/// The colours of Okabe and Ito, which people with every kind of colour vision tell apart.
pub(super) const COLOUR_BLIND: Palette = Palette {
    ground: 0x0b_0c0e,
    popup: 0x11_1316,
    line: 0x12_1417,
    text: 0xf2_f2f0,
    quiet: 0xb4_b8bf,
    accent: 0x56_b4e9,
    border: 0x7b_828c,
    selection: (0x00_0000, 0x56_b4e9),
    ok: 0x00_a578,
    warn: 0xe6_9f00,
    bad: 0xe0_6a10,
    differ: 0xe6_9f00,
    opposite: 0xf0_e442,
    narrower: 0x56_b4e9,
    only: 0xcc_79a7,
    heat: [
        (0xf2_f2f0, 0x0e_2a3d),
        (0xff_ffff, 0x00_5b8f),
        (0x00_0000, 0x9f_a6ad),
        (0x00_0000, 0xe6_9f00),
        (0x00_0000, 0xf0_e442),
    ],
};

/// A colour written as `0xrr_ggbb`.
const fn rgb(colour: u32) -> Color {
    Color::from_u32(colour)
}

const BOLD: Modifier = Modifier::BOLD;
const UNDERLINED: Modifier = Modifier::UNDERLINED;
const REVERSED: Modifier = Modifier::REVERSED;
const DIM: Modifier = Modifier::DIM;

impl Palette {
    /// The theme made of these colours.
    pub(super) fn theme(&self, name: &'static str) -> Theme {
        let fg = |colour| Style::new().fg(rgb(colour));
        let on = |(text, ground)| Style::new().fg(rgb(text)).bg(rgb(ground));
        let mut theme = with_modifiers(name);
        let colours: [(&mut Style, Style); 28] = [
            (&mut theme.screen, on((self.text, self.ground))),
            (&mut theme.text, fg(self.text)),
            (&mut theme.quiet, fg(self.quiet)),
            (&mut theme.title, fg(self.text)),
            (&mut theme.heading, fg(self.accent)),
            (&mut theme.accent, fg(self.accent)),
            (&mut theme.cursor_line, Style::new().bg(rgb(self.line))),
            (&mut theme.border, fg(self.border)),
            (&mut theme.border_focus, fg(self.accent)),
            (&mut theme.popup, on((self.text, self.popup))),
            (&mut theme.ok, fg(self.ok)),
            (&mut theme.warn, fg(self.warn)),
            (&mut theme.bad, fg(self.bad)),
            (&mut theme.differ, fg(self.differ)),
            (&mut theme.opposite, fg(self.opposite)),
            (&mut theme.narrower, fg(self.narrower)),
            (&mut theme.only, fg(self.only)),
            (&mut theme.found, fg(self.accent)),
            (&mut theme.key, fg(self.accent)),
            (&mut theme.key_label, fg(self.quiet)),
            (&mut theme.tab, fg(self.quiet)),
            (&mut theme.tab_active, fg(self.accent)),
            (&mut theme.placeholder, fg(self.quiet)),
            (&mut theme.scrollbar, fg(self.quiet)),
            (&mut theme.track, fg(self.border)),
            (&mut theme.bar, fg(self.differ)),
            (&mut theme.header, on((self.text, self.popup))),
            (&mut theme.footer, on((self.quiet, self.popup))),
        ];
        for (role, colour) in colours {
            *role = role.patch(colour);
        }
        // These say by their colours what the others say by reversing.
        theme.selection = on(self.selection).add_modifier(BOLD);
        theme.heat = self.heat.map(on);
        theme
    }
}

/// What every theme has in common: the modifiers, which say without colour what matters.
fn with_modifiers(name: &'static str) -> Theme {
    let style = |modifier| Style::new().add_modifier(modifier);
    let mut theme = Theme::blank(name);
    theme.title = style(BOLD);
    theme.heading = style(BOLD);
    theme.accent = style(BOLD);
    theme.selection = style(REVERSED);
    theme.border_focus = style(BOLD);
    theme.bad = style(BOLD);
    theme.differ = style(BOLD.union(UNDERLINED));
    theme.opposite = style(BOLD.union(REVERSED));
    theme.narrower = style(UNDERLINED);
    theme.only = style(BOLD);
    theme.found = style(BOLD.union(UNDERLINED));
    theme.key = style(BOLD);
    theme.tab_active = style(BOLD.union(UNDERLINED));
    theme.cursor_line = Style::new();
    theme
}

/// Only what the terminal itself has. People choose light and dark grounds; of the sixteen colours only
/// red and magenta can be read as text on both in the palettes that terminals come with, so text
/// uses no other. The rest is weight, underlines and reversal.
pub(super) fn terminal() -> Theme {
    let mut theme = plain();
    theme.name = "terminal";
    theme.glyphs = Glyphs::UNICODE;
    let colours: [(&mut Style, Color); 8] = [
        (&mut theme.accent, Color::Magenta),
        (&mut theme.warn, Color::Magenta),
        (&mut theme.bad, Color::Red),
        (&mut theme.differ, Color::Magenta),
        (&mut theme.opposite, Color::Red),
        (&mut theme.found, Color::Magenta),
        (&mut theme.key, Color::Magenta),
        (&mut theme.tab_active, Color::Magenta),
    ];
    for (role, colour) in colours {
        *role = role.fg(colour);
    }
    let [.., farthest] = &mut theme.heat;
    *farthest = farthest.fg(Color::Red);
    theme
}

/// No colour at all: for `NO_COLOR`, and for printing the screen.
pub(super) fn plain() -> Theme {
    let mut theme = with_modifiers("plain");
    theme.glyphs = Glyphs::PLAIN;
    let dim = Style::new().add_modifier(DIM);
    theme.quiet = dim;
    theme.placeholder = dim;
    theme.border = dim;
    theme.track = dim;
    theme.key_label = dim;
    theme.tab = dim;
    theme.header = Style::new().add_modifier(BOLD);
    let levels = [DIM, Modifier::empty(), BOLD, BOLD.union(UNDERLINED), BOLD.union(REVERSED)];
    theme.heat = levels.map(|modifier| Style::new().add_modifier(modifier));
    theme
}

/// The nearest of xterm's colours 16 to 255, which are the same everywhere.
pub(super) fn nearest(colour: Color) -> Color {
    let Color::Rgb(r, g, b) = colour else { return colour };
    let near = |index: &u8| {
        let (x, y, z) = xterm(*index);
        let apart = |a: u8, b: u8| u32::from(a.abs_diff(b)).pow(2);
        // Eyes weigh green most and blue least.
        3 * apart(r, x) + 6 * apart(g, y) + apart(b, z)
    };
    Color::Indexed((16..=255).min_by_key(near).unwrap_or(16))
}

/// What xterm shows for a colour from 16 to 255: a cube of six steps, then greys.
pub(super) const fn xterm(index: u8) -> (u8, u8, u8) {
    const fn step(n: u8) -> u8 {
        if n == 0 { 0 } else { 55 + 40 * n }
    }
    let n = index.saturating_sub(16);
    if n < 216 {
        return (step(n / 36), step(n / 6 % 6), step(n % 6));
    }
    let grey = 8 + 10 * (n - 216);
    (grey, grey, grey)
}
