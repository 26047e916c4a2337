//! Breaks marked text into lines of a given width. Widths are columns of a terminal; a word that is
//! wider than the line is cut between graphemes, never inside one.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::{Line, Mark, Piece};

/// Breaks a text into lines of at most `width` columns. A line feed in the text always breaks.
pub(super) fn wrap(line: &Line, width: usize) -> Vec<Line> {
    let mut wrapper = Wrapper { width: width.max(1), lines: vec![Line::default()], used: 0 };
    for word in words(line) {
        wrapper.put(word);
    }
    wrapper.lines.iter_mut().for_each(trim_end);
    wrapper.lines
}

/// A plain text, broken.
pub(crate) fn wrap_plain(text: &str, width: usize) -> Vec<String> {
    wrap(&Line::from(text), width).iter().map(Line::plain).collect()
}

/// What is kept together: a run without a space, possibly of several marks, and the space before it.
#[derive(Default)]
struct Word {
    space: bool,
    breaks: bool,
    /// The mark of the space, so that a stretch that runs over several words stays one stretch.
    space_mark: Mark,
    pieces: Vec<Piece>,
}

impl Word {
    fn width(&self) -> usize {
        self.pieces.iter().map(|piece| piece.text.width()).sum()
    }

    fn push(&mut self, text: &str, mark: Mark) {
        match self.pieces.last_mut() {
            Some(last) if last.mark == mark => last.text.push_str(text),
            _ => self.pieces.push(Piece::new(text, mark)),
        }
    }
}

fn words(line: &Line) -> Vec<Word> {
    let mut words = Vec::new();
    let mut word = Word::default();
    for piece in &line.0 {
        for grapheme in piece.text.graphemes(true) {
            if !grapheme.chars().all(char::is_whitespace) || grapheme == "\u{a0}" {
                word.push(&printable(grapheme), piece.mark);
                continue;
            }
            if !word.pieces.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            let breaks = grapheme.contains('\n');
            if breaks && word.breaks {
                // An empty line is kept as one.
                words.push(std::mem::take(&mut word));
            }
            word.breaks |= breaks;
            word.space = true;
            word.space_mark = piece.mark;
        }
    }
    words.push(word);
    words
}

/// Texts come from files that anybody may have written: what steers a terminal is made visible.
fn printable(grapheme: &str) -> String {
    grapheme.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

struct Wrapper {
    width: usize,
    lines: Vec<Line>,
    used: usize,
}

impl Wrapper {
    fn put(&mut self, word: Word) {
        let wide = word.width();
        if word.breaks {
            self.next();
        } else if word.space && self.used > 0 {
            if self.used + 1 + wide > self.width {
                self.next();
            } else {
                self.push(" ", word.space_mark);
            }
        }
        for piece in &word.pieces {
            if wide <= self.width {
                self.push(&piece.text, piece.mark);
            } else {
                for grapheme in piece.text.graphemes(true) {
                    if self.used > 0 && self.used + grapheme.width() > self.width {
                        self.next();
                    }
                    self.push(grapheme, piece.mark);
                }
            }
        }
    }

    fn next(&mut self) {
        self.lines.push(Line::default());
        self.used = 0;
    }

    fn push(&mut self, text: &str, mark: Mark) {
        self.used += text.width();
        if let Some(line) = self.lines.last_mut() {
            match line.0.last_mut() {
                Some(last) if last.mark == mark => last.text.push_str(text),
                _ => line.0.push(Piece::new(text, mark)),
            }
        }
    }
}

fn trim_end(line: &mut Line) {
    while let Some(last) = line.0.last_mut() {
        last.text.truncate(last.text.trim_end_matches(' ').len());
        if !last.text.is_empty() {
            return;
        }
        line.0.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rstest::rstest]
    #[case::fits("one two", 10, &["one two"])]
    #[case::breaks("one two three", 7, &["one two", "three"])]
    #[case::white_space_is_folded("one   two\tthree", 20, &["one two three"])]
    #[case::a_long_word_is_cut("abcdefgh", 3, &["abc", "def", "gh"])]
    #[case::line_feeds_stay("one\n\ntwo", 20, &["one", "", "two"])]
    #[case::wide_letters_count_double("危機危機", 5, &["危機", "危機"])]
    #[case::nothing("", 5, &[""])]
    #[case::a_family_stays_whole("👨‍👩‍👧👨‍👩‍👧", 2, &["👨‍👩‍👧", "👨‍👩‍👧"])]
    #[case::escapes_are_shown_not_sent("a\u{1b}[31mb", 20, &["a\u{fffd}[31mb"])]
    fn lines(#[case] text: &str, #[case] width: usize, #[case] expected: &[&str]) {
        assert_eq!(wrap_plain(text, width), expected);
    }

    #[test]
    fn a_marked_stretch_is_broken_and_stays_marked() {
        let line = Line(vec![Piece::new("now ", Mark::Plain), Piece::new("in great danger", Mark::Added)]);
        let lines = wrap(&line, 12);
        assert_eq!(lines.iter().map(Line::plain).collect::<Vec<_>>(), ["now in great", "danger"]);
        assert_eq!(lines[1].0, [Piece::new("danger", Mark::Added)]);
        assert_eq!(lines[0].0.len(), 2);
    }
}
