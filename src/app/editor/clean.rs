//! What may stand in a text: no control characters, one kind of line end.

use std::borrow::Cow;

/// The text with line feeds only and without control characters but tabs. In a field of one line each line
/// end and each tab becomes a blank, and line ends at the end are left out.
pub(super) fn clean(text: &str, multi_line: bool) -> Cow<'_, str> {
    let text = if multi_line { text } else { text.trim_end_matches(['\n', '\r']) };
    let fine = |c: char| match c {
        '\n' | '\t' => multi_line,
        c => !c.is_control() && !is_line_end(c),
    };
    if text.chars().all(fine) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            c if is_line_end(c) => out.push(if multi_line { '\n' } else { ' ' }),
            '\t' => out.push(if multi_line { '\t' } else { ' ' }),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// What ends a line, here or in the programs that texts are pasted from.
const fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_become_one_kind() {
        assert_eq!(clean("a\r\nb\rc\nd\u{2028}e\u{85}f", true), "a\nb\nc\nd\ne\nf");
        assert_eq!(clean("a\r\r\nb", true), "a\n\nb");
    }

    #[test]
    fn control_characters_are_left_out() {
        assert_eq!(clean("\u{1b}[31mred\u{0}\u{7f}\tend", true), "[31mred\tend");
        assert!(matches!(clean("é\t漢\n", true), Cow::Borrowed("é\t漢\n")));
    }

    #[test]
    fn one_line_stays_one_line() {
        assert_eq!(clean("a\r\nb\tc\n", false), "a b c");
        assert_eq!(clean("\n", false), "");
    }
}
