//! Copying through the terminal (OSC 52), which also works over a remote shell.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::TermError;

/// The longest text that the terminals that limit it take: 100 000 bytes with the frame, as base 64.
const MOST: usize = 74_994;

/// What asks the terminal to put a text on the clipboard. Within tmux it is sent twice: to tmux, which may
/// keep clipboards itself, and through it, to the terminal outside.
pub(super) fn osc52(text: &str, tmux: bool) -> Result<String, TermError> {
    if text.len() > MOST {
        return Err(TermError::TooLong { bytes: text.len(), most: MOST });
    }
    let plain = format!("\x1b]52;c;{}\x07", STANDARD.encode(text));
    if !tmux {
        return Ok(plain);
    }
    let through = plain.replace('\x1b', "\x1b\x1b");
    Ok(format!("{plain}\x1bPtmux;{through}\x1b\\"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_wrapped_for_the_terminal() {
        assert_eq!(osc52("één", false).unwrap(), "\x1b]52;c;w6nDqW4=\x07");
        assert_eq!(osc52("a", true).unwrap(), "\x1b]52;c;YQ==\x07\x1bPtmux;\x1b\x1b]52;c;YQ==\x07\x1b\\");
    }

    #[test]
    fn too_much_is_refused_and_not_cut() {
        assert!(osc52(&"a".repeat(MOST), false).unwrap().len() <= 100_000);
        let error = osc52(&"a".repeat(MOST + 1), false).unwrap_err().to_string();
        assert_eq!(error, "74995 bytes are too many to copy through the terminal, which takes 74994");
    }
}
