//! What the terminal in front of us can do, as plain values: found out by `term`, respected by `ui`.

/// How many colours can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Colours {
    /// None, or the person asked for none (`NO_COLOR`).
    None,
    /// The sixteen that the person chose for their terminal.
    Sixteen,
    /// The 256 of xterm.
    Many,
    /// Every colour.
    All,
}

/// What the terminal can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capabilities {
    /// A person is on the other side, for reading and for writing.
    pub interactive: bool,
    /// The cursor can be moved, so that a full screen can be drawn (`TERM` is set and is not `dumb`).
    pub full_screen: bool,
    /// How many colours can be shown.
    pub colours: Colours,
    /// The locale writes UTF-8, so that lines and blocks can be drawn.
    pub unicode: bool,
}

impl Default for Capabilities {
    /// A modern terminal.
    fn default() -> Self {
        Self { interactive: true, full_screen: true, colours: Colours::All, unicode: true }
    }
}
