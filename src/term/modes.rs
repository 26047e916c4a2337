//! What is switched on when the terminal is taken over, and off again when it is given back.

use std::io::{self, Write};

use crossterm::cursor::{Hide, Show};
use crossterm::event::{
    DisableBracketedPaste, DisableFocusChange, DisableMouseCapture, EnableBracketedPaste, EnableFocusChange,
    EnableMouseCapture,
};
use crossterm::queue;
use crossterm::style::ResetColor;
use crossterm::terminal::{
    EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};

/// Takes the terminal over. What has been switched on when something fails is switched off again.
pub(super) fn enter(out: &mut impl Write, mouse: bool) -> io::Result<()> {
    enable_raw_mode()?;
    switch_on(out, mouse).inspect_err(|_| {
        // The first failure is the one to report.
        let _ = leave(out);
    })
}

/// Gives the terminal back. Goes on where something fails, since what still works is worth having, and reports
/// the first failure. Raw mode goes first: it is what makes a shell unusable.
pub(super) fn leave(out: &mut impl Write) -> io::Result<()> {
    let cooked = disable_raw_mode();
    let off = switch_off(out);
    cooked.and(off)
}

/// Mouse events from now on, or the terminal's own selection of text.
pub(super) fn mouse(out: &mut impl Write, on: bool) -> io::Result<()> {
    if on {
        queue!(out, EnableMouseCapture)?
    } else {
        queue!(out, DisableMouseCapture)?
    }
    out.flush()
}

fn switch_on(out: &mut impl Write, mouse: bool) -> io::Result<()> {
    queue!(out, EnterAlternateScreen, EnableBracketedPaste, EnableFocusChange, Hide)?;
    if mouse {
        queue!(out, EnableMouseCapture)?;
    }
    out.flush()
}

fn switch_off(out: &mut impl Write) -> io::Result<()> {
    // A frame that was not finished would hold back everything that follows.
    queue!(out, EndSynchronizedUpdate, DisableMouseCapture, DisableFocusChange, DisableBracketedPaste)?;
    queue!(out, ResetColor, LeaveAlternateScreen, Show)?;
    out.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> String {
        let mut out = Vec::new();
        write(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn all_that_is_switched_on_is_switched_off() {
        let on = written(|out| switch_on(out, true));
        let off = written(switch_off);
        for mode in ["1049", "2004", "1004", "1000", "1002", "1003", "1006"] {
            assert!(on.contains(&format!("\x1b[?{mode}h")), "{mode} is not switched on");
            assert!(off.contains(&format!("\x1b[?{mode}l")), "{mode} is not switched off");
        }
        assert!(on.contains("\x1b[?25l") && off.ends_with("\x1b[?25h"));
    }

    #[test]
    fn the_mouse_is_the_terminals_unless_it_is_asked_for() {
        assert!(!written(|out| switch_on(out, false)).contains("\x1b[?1000h"));
    }
}
