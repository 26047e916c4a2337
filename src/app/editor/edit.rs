//! What can be done to a text, and which keys do it.

use crate::app::input::{Key, KeyPress};

/// One thing done to a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Types a character, over the selection if there is one.
    Insert(char),
    /// Puts in a text that comes from elsewhere, over the selection if there is one.
    Paste(String),
    /// Starts a new line; in a field of one line, types a blank.
    Newline,
    /// Deletes the selection, or the grapheme before the caret.
    Backspace,
    /// Deletes the selection, or the grapheme behind the caret.
    Delete,
    /// Deletes the selection, or back to the start of the word.
    DeleteWordLeft,
    /// Deletes the selection, or up to the end of the word.
    DeleteWordRight,
    /// Deletes the selection, or up to the end of the line; at its end, the line feed.
    DeleteToEnd,
    /// Moves the caret.
    Move {
        /// Where to.
        to: Motion,
        /// Whether the selection grows or shrinks with it; otherwise there is none afterwards.
        select: bool,
    },
    /// Puts the caret where a person clicked in the view.
    Click {
        /// Columns from the left of the view.
        column: u16,
        /// Rows from the top of the view.
        row: u16,
        /// Whether the selection grows or shrinks with it.
        select: bool,
    },
    /// Moves the caret while the mouse is held down; may lie outside the view.
    Drag {
        /// Columns from the left of the view.
        column: i32,
        /// Rows from the top of the view.
        row: i32,
    },
    /// Selects the word at the caret.
    SelectWord,
    /// Selects everything.
    SelectAll,
    /// Moves the view by so many rows and leaves the caret where it is.
    Scroll(i32),
    /// Gives the selected text, and deletes it.
    Cut,
    /// Gives the selected text.
    Copy,
    /// Takes back the last step.
    Undo,
    /// Does again what was taken back.
    Redo,
}

/// Where a caret can move to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Motion {
    /// One grapheme back.
    Left,
    /// One grapheme on.
    Right,
    /// One row up, in the column that it came from.
    Up,
    /// One row down, in the column that it came from.
    Down,
    /// The start of the row.
    Home,
    /// The end of the row.
    End,
    /// The start of this word or the one before.
    WordLeft,
    /// The end of this word or the next.
    WordRight,
    /// The start of the text.
    DocStart,
    /// The end of the text.
    DocEnd,
    /// A view up.
    PageUp,
    /// A view down.
    PageDown,
}

impl Edit {
    /// What a key does in every text field; `None` leaves the key to the screen. Tab moves between fields, and
    /// Escape leaves them, so neither is here.
    #[must_use]
    pub fn for_key(press: KeyPress) -> Option<Self> {
        if let Some(c) = press.text() {
            return Some(Self::Insert(c));
        }
        let by_word = press.ctrl || press.alt;
        match press.code {
            Key::Enter if !by_word => return Some(Self::Newline),
            Key::Backspace if by_word => return Some(Self::DeleteWordLeft),
            Key::Backspace => return Some(Self::Backspace),
            Key::Delete if by_word => return Some(Self::DeleteWordRight),
            Key::Delete => return Some(Self::Delete),
            Key::Char(c) => return Self::for_letter(c, press),
            _ => {}
        }
        let to = match press.code {
            Key::Left if by_word => Motion::WordLeft,
            Key::Right if by_word => Motion::WordRight,
            Key::Home if by_word => Motion::DocStart,
            Key::End if by_word => Motion::DocEnd,
            Key::Left => Motion::Left,
            Key::Right => Motion::Right,
            Key::Up if !by_word => Motion::Up,
            Key::Down if !by_word => Motion::Down,
            Key::Home => Motion::Home,
            Key::End => Motion::End,
            Key::PageUp if !by_word => Motion::PageUp,
            Key::PageDown if !by_word => Motion::PageDown,
            _ => return None,
        };
        Some(Self::Move { to, select: press.shift })
    }

    /// What a letter with Ctrl, or with Alt, does.
    const fn for_letter(c: char, press: KeyPress) -> Option<Self> {
        if press.alt {
            return match c {
                'b' => Some(Self::Move { to: Motion::WordLeft, select: false }),
                'f' => Some(Self::Move { to: Motion::WordRight, select: false }),
                'd' => Some(Self::DeleteWordRight),
                _ => None,
            };
        }
        match c {
            'a' => Some(Self::SelectAll),
            'c' => Some(Self::Copy),
            'x' => Some(Self::Cut),
            'z' if press.shift => Some(Self::Redo),
            'z' => Some(Self::Undo),
            'r' | 'y' => Some(Self::Redo),
            // What many terminals send for Ctrl-Backspace, and some for Backspace: the lesser loss.
            'h' => Some(Self::Backspace),
            'w' => Some(Self::DeleteWordLeft),
            'k' => Some(Self::DeleteToEnd),
            _ => None,
        }
    }
}
