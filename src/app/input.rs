//! What reaches the workbench from outside: keys, pasted text, the mouse, the window.
//!
//! These are our own types and not those of a terminal crate, so that everything the workbench does can
//! be tested, remapped and replayed without a terminal. [`KeyPress`] has exactly one form for each key
//! that a person presses, so that two presses can be compared with `==`: a shifted letter is the capital
//! letter, and a letter with Ctrl is the small one.

use std::fmt;
use std::str::FromStr;

use crate::words::{self, Language};

/// Something that happened outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed, or repeats.
    Key(KeyPress),
    /// Text was pasted; it arrives whole and is never read as keys.
    Paste(String),
    /// The mouse.
    Mouse(Mouse),
    /// The window is now so many columns wide and rows high.
    Resize(u16, u16),
    /// The window came to the front.
    FocusGained,
    /// The window went to the back.
    FocusLost,
}

/// A key, whatever is held down with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A key that writes a character.
    Char(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab; backwards it is `Shift-Tab`.
    Tab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Insert.
    Insert,
    /// Left.
    Left,
    /// Right.
    Right,
    /// Up.
    Up,
    /// Down.
    Down,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// A function key, 1 to 24.
    F(u8),
}

/// The keys that have a name, with it. One list, so that reading and writing cannot part ways.
const NAMES: [(Key, &str); 15] = [
    (Key::Char(' '), "Space"),
    (Key::Enter, "Enter"),
    (Key::Esc, "Esc"),
    (Key::Tab, "Tab"),
    (Key::Backspace, "Backspace"),
    (Key::Delete, "Delete"),
    (Key::Insert, "Insert"),
    (Key::Left, "Left"),
    (Key::Right, "Right"),
    (Key::Up, "Up"),
    (Key::Down, "Down"),
    (Key::Home, "Home"),
    (Key::End, "End"),
    (Key::PageUp, "PageUp"),
    (Key::PageDown, "PageDown"),
];

/// A key with what was held down. Written and read as `a`, `?`, `Ctrl-S`, `Shift-Tab`, `Alt-Left`, `F1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyPress {
    /// The key.
    pub code: Key,
    /// Ctrl was held down.
    pub ctrl: bool,
    /// Alt (Option, Meta) was held down.
    pub alt: bool,
    /// Shift was held down, and the character does not already say so.
    pub shift: bool,
}

impl KeyPress {
    /// A key on its own.
    #[must_use]
    pub const fn plain(code: Key) -> Self {
        Self { code, ctrl: false, alt: false, shift: false }
    }

    /// A character on its own.
    #[must_use]
    pub const fn char(c: char) -> Self {
        Self::plain(Key::Char(c))
    }

    /// A key with what was held down, in the one form that it has. Terminals disagree on whether a
    /// capital letter is reported with Shift, and on the case of a letter that comes with Ctrl.
    #[must_use]
    pub fn new(code: Key, ctrl: bool, alt: bool, shift: bool) -> Self {
        let Key::Char(c) = code else { return Self { code, ctrl, alt, shift } };
        if ctrl {
            let shift = shift && c.is_alphabetic();
            return Self { code: Key::Char(lower(c)), ctrl, alt, shift };
        }
        let c = if shift { upper(c) } else { c };
        Self { code: Key::Char(c), ctrl, alt, shift: shift && c == ' ' }
    }

    /// With Ctrl.
    #[must_use]
    pub fn with_ctrl(self) -> Self {
        Self::new(self.code, true, self.alt, self.shift)
    }

    /// With Alt.
    #[must_use]
    pub fn with_alt(self) -> Self {
        Self::new(self.code, self.ctrl, true, self.shift)
    }

    /// With Shift.
    #[must_use]
    pub fn with_shift(self) -> Self {
        Self::new(self.code, self.ctrl, self.alt, true)
    }

    /// The character that this press writes into a text, if it writes one. Ctrl and Alt together are how
    /// some terminals report AltGr, which is how `@` and `€` are typed on many keyboards.
    #[must_use]
    pub const fn text(self) -> Option<char> {
        match self.code {
            Key::Char(c) if self.ctrl == self.alt => Some(c),
            _ => None,
        }
    }
}

/// The one small letter for a letter; others stay as they are.
fn lower(c: char) -> char {
    let mut small = c.to_lowercase();
    match (small.next(), small.next()) {
        (Some(one), None) => one,
        _ => c,
    }
}

/// The one capital for a letter; `ß`, which has two, stays as it is.
fn upper(c: char) -> char {
    let mut large = c.to_uppercase();
    match (large.next(), large.next()) {
        (Some(one), None) => one,
        _ => c,
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((_, name)) = NAMES.iter().find(|(key, _)| key == self) {
            return f.write_str(name);
        }
        match self {
            Self::Char(c) => write!(f, "{c}"),
            Self::F(n) => write!(f, "F{n}"),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for KeyPress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (held, name) in [(self.ctrl, "Ctrl-"), (self.alt, "Alt-"), (self.shift, "Shift-")] {
            if held {
                f.write_str(name)?;
            }
        }
        match self.code {
            // `ı` has a capital that is somebody else's: written so, it would be read as another key.
            Key::Char(c) if self.ctrl && c != ' ' && lower(upper(c)) == c => write!(f, "{}", upper(c)),
            code => write!(f, "{code}"),
        }
    }
}

/// Why something is not the name of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotAKey {
    /// Nothing stands there.
    Empty,
    /// It is no key that we know.
    Unknown(String),
}

impl NotAKey {
    /// What is wrong and what to do, one sentence.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        match self {
            Self::Empty => words::KEY_IS_MISSING.to(language).to_owned(),
            Self::Unknown(text) => words::NOT_A_KEY.with(language, &[text]),
        }
    }
}

impl FromStr for KeyPress {
    type Err = NotAKey;

    /// Forgives the case of names, `+` for `-`, and `C-`, `A-`, `S-` for the long forms.
    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let (mut ctrl, mut alt, mut shift) = (false, false, false);
        let mut rest = text.trim();
        while let Some((held, tail)) = split_held(rest) {
            match held {
                Held::Ctrl => ctrl = true,
                Held::Alt => alt = true,
                Held::Shift => shift = true,
            }
            rest = tail;
        }
        if rest.is_empty() {
            return Err(NotAKey::Empty);
        }
        let code = read_key(rest).ok_or_else(|| NotAKey::Unknown(text.trim().to_owned()))?;
        Ok(Self::new(code, ctrl, alt, shift))
    }
}

/// What can be held down.
#[derive(Clone, Copy)]
enum Held {
    Ctrl,
    Alt,
    Shift,
}

/// Splits `Ctrl-` from the front. The separator itself can be a key: `Ctrl--` is Ctrl with a hyphen.
fn split_held(text: &str) -> Option<(Held, &str)> {
    let (name, tail) = text.split_once(['-', '+']).filter(|(_, tail)| !tail.is_empty())?;
    let held = match name.to_ascii_lowercase().as_str() {
        "ctrl" | "control" | "c" => Held::Ctrl,
        "alt" | "option" | "meta" | "a" | "m" => Held::Alt,
        "shift" | "s" => Held::Shift,
        _ => return None,
    };
    Some((held, tail))
}

/// The key that a name or a single character stands for.
fn read_key(name: &str) -> Option<Key> {
    if let Some((key, _)) = NAMES.iter().find(|(_, known)| known.eq_ignore_ascii_case(name)) {
        return Some(*key);
    }
    let mut chars = name.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        return (!c.is_control()).then_some(Key::Char(c));
    }
    match name.to_ascii_lowercase().as_str() {
        "escape" => Some(Key::Esc),
        "return" => Some(Key::Enter),
        "del" => Some(Key::Delete),
        "ins" => Some(Key::Insert),
        "pgup" => Some(Key::PageUp),
        "pgdn" | "pgdown" => Some(Key::PageDown),
        other => {
            let number = other.strip_prefix('f')?.parse().ok()?;
            (1..=24).contains(&number).then_some(Key::F(number))
        }
    }
}

/// What the mouse did, where, and what was held down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mouse {
    /// What it did.
    pub kind: MouseKind,
    /// The column, from 0.
    pub column: u16,
    /// The row, from 0.
    pub row: u16,
    /// Ctrl was held down.
    pub ctrl: bool,
    /// Alt was held down.
    pub alt: bool,
    /// Shift was held down.
    pub shift: bool,
}

/// What the mouse did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MouseKind {
    /// A button went down.
    Down(Button),
    /// A button came up.
    Up(Button),
    /// The mouse moved with a button down.
    Drag(Button),
    /// The mouse moved with no button down. The session does not report it.
    Moved,
    /// The wheel, away from the hand.
    ScrollUp,
    /// The wheel, towards the hand.
    ScrollDown,
    /// The wheel, to the left.
    ScrollLeft,
    /// The wheel, to the right.
    ScrollRight,
}

/// A button of the mouse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Button {
    /// The main one.
    Left,
    /// The other one.
    Right,
    /// The wheel.
    Middle,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key(text: &str) -> KeyPress {
        text.parse().unwrap()
    }

    #[test]
    fn a_key_is_written_as_it_is_read() {
        for name in [
            "a",
            "A",
            "?",
            ":",
            "-",
            "+",
            "é",
            "Space",
            "Enter",
            "Esc",
            "Tab",
            "Shift-Tab",
            "PageUp",
            "F1",
            "F12",
            "Ctrl-S",
            "Ctrl--",
            "Ctrl-+",
            "Ctrl-Shift-S",
            "Alt-x",
            "Alt-X",
            "Alt-Left",
            "Ctrl-Space",
            "Ctrl-Alt-Delete",
            "Shift-Home",
        ] {
            assert_eq!(key(name).to_string(), name);
        }
    }

    #[test]
    fn other_spellings_are_forgiven() {
        for (written, meant) in [
            ("ctrl+s", "Ctrl-S"),
            ("C-s", "Ctrl-S"),
            ("control-PAGEUP", "Ctrl-PageUp"),
            ("shift-a", "A"),
            ("return", "Enter"),
            (" pgdn ", "PageDown"),
            ("alt-escape", "Alt-Esc"),
        ] {
            assert_eq!(key(written).to_string(), meant, "{written}");
        }
    }

    #[test]
    fn what_is_no_key_says_so() {
        assert_eq!("".parse::<KeyPress>(), Err(NotAKey::Empty));
        for wrong in ["Ctrl-", "Hyper-a", "ab", "F0", "F25", "F300", "\u{7}"] {
            assert!(wrong.parse::<KeyPress>().is_err(), "{wrong:?}");
        }
        assert!(
            "Ctrl-Nope"
                .parse::<KeyPress>()
                .unwrap_err()
                .sentence(Language::English)
                .starts_with("`Ctrl-Nope` is not")
        );
    }

    #[test]
    fn what_terminals_report_differently_is_one_press() {
        assert_eq!(KeyPress::new(Key::Char('P'), false, false, true), KeyPress::char('P'));
        assert_eq!(KeyPress::new(Key::Char('p'), false, false, true), KeyPress::char('P'));
        assert_eq!(KeyPress::new(Key::Char('S'), true, false, false), key("Ctrl-S"));
        assert_eq!(KeyPress::new(Key::Char('?'), true, false, true), key("Ctrl-?"));
    }

    #[test]
    fn characters_from_altgr_are_text_and_shortcuts_are_not() {
        assert_eq!(KeyPress::char('a').text(), Some('a'));
        assert_eq!(KeyPress::new(Key::Char('@'), true, true, false).text(), Some('@'));
        assert_eq!(key("Ctrl-A").text(), None);
        assert_eq!(key("Alt-a").text(), None);
        assert_eq!(key("Enter").text(), None);
    }

    proptest! {
        #[test]
        fn any_key_survives_being_written_and_read(
            c in "\\PC", ctrl: bool, alt: bool, shift: bool, named in 0..NAMES.len(), pick: bool,
        ) {
            let code = if pick { NAMES[named].0 } else { Key::Char(c.chars().next().unwrap()) };
            let press = KeyPress::new(code, ctrl, alt, shift);
            prop_assert_eq!(KeyPress::new(press.code, press.ctrl, press.alt, press.shift), press);
            // White space other than the space bar is trimmed away when it is read.
            prop_assume!(!matches!(code, Key::Char(c) if c.is_whitespace() && c != ' '));
            prop_assert_eq!(press.to_string().parse::<KeyPress>(), Ok(press));
        }
    }
}
