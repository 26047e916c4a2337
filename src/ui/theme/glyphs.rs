//! The characters that frames, bars and marks are made of.
//!
//! Each takes exactly one cell. Frames and bars use only box-drawing and block characters, which every
//! terminal draws in one cell; arrows, dots and blobs take two in some, and would tear the frame.

/// The characters that frames, bars and marks are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyphs {
    /// The corners of a frame: top left, top right, bottom left, bottom right.
    pub corners: [&'static str; 4],
    /// A horizontal line.
    pub horizontal: &'static str,
    /// A vertical line.
    pub vertical: &'static str,
    /// The heavy line under what is active.
    pub heavy: &'static str,
    /// Stands before the selected row.
    pub selected: &'static str,
    /// The part of a scrollbar that shows where we are.
    pub thumb: &'static str,
    /// The rest of the scrollbar.
    pub track: &'static str,
    /// A full cell of a bar.
    pub full: &'static str,
    /// A cell of a bar filled by one to seven eighths; empty where only whole cells can be drawn.
    pub eighths: &'static [&'static str],
    /// An empty cell of a bar.
    pub empty: &'static str,
    /// The five steps of a heat map, from alike to far apart, each denser than the one before.
    pub shades: [&'static str; 5],
    /// Says that something was cut off.
    pub ellipsis: &'static str,
    /// Between two things on one line.
    pub separator: &'static str,
    /// Yes, done, agreed.
    pub yes: &'static str,
    /// No, objected.
    pub no: &'static str,
    /// More than the time before.
    pub rising: &'static str,
    /// As much as the time before.
    pub level: &'static str,
    /// Less than the time before.
    pub falling: &'static str,
    /// It depends.
    pub depends: &'static str,
    /// Nothing was said.
    pub unsaid: &'static str,
}

impl Glyphs {
    /// Lines and blocks.
    pub const UNICODE: Self = Self {
        corners: ["╭", "╮", "╰", "╯"],
        horizontal: "─",
        vertical: "│",
        heavy: "━",
        selected: "▌",
        thumb: "▐",
        track: " ",
        full: "█",
        eighths: &["▏", "▎", "▍", "▌", "▋", "▊", "▉"],
        empty: "─",
        shades: [".", "░", "▒", "▓", "█"],
        ellipsis: "…",
        separator: "│",
        yes: "✓",
        no: "✗",
        rising: "╱",
        level: "─",
        falling: "╲",
        depends: "~",
        unsaid: ".",
    };

    /// For terminals and locales that know nothing else.
    pub const ASCII: Self = Self {
        corners: ["+", "+", "+", "+"],
        horizontal: "-",
        vertical: "|",
        heavy: "=",
        selected: ">",
        thumb: "#",
        track: "|",
        full: "#",
        eighths: &[],
        empty: "-",
        shades: [".", ":", "=", "x", "#"],
        ellipsis: ".",
        separator: "|",
        yes: "v",
        no: "x",
        rising: "/",
        level: "-",
        falling: "\\",
        depends: "~",
        unsaid: ".",
    };

    /// Lines as in [`Glyphs::UNICODE`], bars and marks as in [`Glyphs::ASCII`]: without colour a `#`
    /// stands out better from a line than a block does, and can be read out.
    pub const PLAIN: Self = Self {
        selected: ">",
        thumb: "#",
        full: "#",
        eighths: &[],
        empty: "-",
        shades: Self::ASCII.shades,
        corners: Self::UNICODE.corners,
        horizontal: Self::UNICODE.horizontal,
        vertical: Self::UNICODE.vertical,
        heavy: Self::UNICODE.heavy,
        track: Self::UNICODE.track,
        ellipsis: Self::UNICODE.ellipsis,
        separator: Self::UNICODE.separator,
        yes: Self::UNICODE.yes,
        no: Self::UNICODE.no,
        rising: Self::UNICODE.rising,
        level: Self::UNICODE.level,
        falling: Self::UNICODE.falling,
        depends: Self::UNICODE.depends,
        unsaid: Self::UNICODE.unsaid,
    };

    /// Every character in the set.
    pub fn all(&self) -> impl Iterator<Item = &'static str> + '_ {
        let single = [
            self.horizontal,
            self.vertical,
            self.heavy,
            self.selected,
            self.thumb,
            self.track,
            self.full,
            self.empty,
            self.ellipsis,
            self.separator,
            self.yes,
            self.no,
            self.rising,
            self.level,
            self.falling,
            self.depends,
            self.unsaid,
        ];
        self.corners.into_iter().chain(self.shades).chain(single).chain(self.eighths.iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_width::UnicodeWidthStr;

    #[test]
    fn every_glyph_takes_one_cell() {
        for glyphs in [Glyphs::UNICODE, Glyphs::ASCII, Glyphs::PLAIN] {
            for glyph in glyphs.all() {
                assert_eq!(glyph.width(), 1, "{glyph}");
            }
        }
        assert!(Glyphs::ASCII.all().all(str::is_ascii));
    }

    #[test]
    fn only_lines_and_blocks_are_wide_in_old_asian_terminals() {
        // Unicode calls box drawing, blocks and the ellipsis ambiguous; terminals draw them in one cell.
        for glyph in Glyphs::UNICODE.all().filter(|glyph| glyph.width_cjk() != 1) {
            let c = glyph.chars().next().unwrap();
            assert!(matches!(c, '\u{2500}'..='\u{259f}' | '…'), "{glyph}");
        }
    }
}
