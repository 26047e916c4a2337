//! Words with their places. Offsets count Unicode scalar values, as everything that leaves this module
//! does. Digits stay with their unit, contractions and compounds come apart but remember that they are
//! one written word.

use std::cell::RefCell;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::lexicon::{Lexicon, Word};
use super::number::{self, Number};
use crate::domain::text;
use crate::words::Language;

/// More words of one text than this are not compared word by word: what lies behind them becomes one
/// stretch. Keeps a comparison bounded in time and memory whatever somebody pastes.
pub(super) const MOST_WORDS: usize = 1_000;

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Kind {
    /// Letters.
    Word,
    /// A number written in digits.
    Number(f64),
    /// A sign that means something: `%`, `€`, `/`, `+`.
    Sign,
    /// A comma, a bracket, a full stop.
    Punctuation,
}

/// One word, number or mark.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    /// First character.
    pub(super) start: usize,
    /// Behind the last character.
    pub(super) end: usize,
    /// Folded.
    pub(super) text: String,
    /// The stem; the folded text itself for what has none.
    pub(super) stem: String,
    /// What it is made of.
    pub(super) kind: Kind,
    /// What the lexicon knows of it.
    pub(super) word: Arc<Word>,
    /// Whether it carries no content of its own.
    pub(super) stop: bool,
    /// Part of the same written word as the token before.
    pub(super) glued: bool,
    /// Number of the stretch between commas, brackets and full stops.
    pub(super) part: usize,
    /// Number of the sentence.
    pub(super) sentence: usize,
    /// The number that starts here, in digits or in words.
    pub(super) number: Option<Number>,
}

impl Token {
    /// Whether it is a word or a number.
    pub(super) const fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Word | Kind::Number(_))
    }

    /// Whether it is one of these.
    pub(super) fn is_one_of(&self, texts: &[&str]) -> bool {
        texts.contains(&self.text.as_str())
    }
}

/// The text of the token at a place; empty beyond the end, so that readers can look ahead freely.
pub(super) fn text_at(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).map_or("", |token| token.text.as_str())
}

/// Whether these words stand at a place, one after the other.
pub(super) fn phrase_at(tokens: &[Token], at: usize, phrase: &[&str]) -> bool {
    phrase.iter().enumerate().all(|(offset, word)| text_at(tokens, at + offset) == *word)
}

/// Phrases by their first word, each with the words behind that.
type Openings = FxHashMap<&'static str, Vec<Vec<&'static str>>>;

thread_local! {
    /// The lists of phrases that this thread has looked into, by where they lie: they are part of the program.
    static LISTS: RefCell<FxHashMap<(usize, usize), Openings>> = RefCell::default();
}

/// A list of phrases that is part of the program. A phrase is words with single spaces between.
pub(super) type Phrases = &'static [&'static str];

/// How many tokens the longest of these phrases takes at a place; 0 when none stands there.
pub(super) fn longest_phrase(tokens: &[Token], at: usize, phrases: Phrases) -> usize {
    let Some(first) = tokens.get(at) else { return 0 };
    LISTS
        .with_borrow_mut(|lists| {
            let openings = lists.entry((phrases.as_ptr().addr(), phrases.len())).or_insert_with(|| {
                let mut openings = Openings::default();
                for phrase in phrases {
                    let mut words = phrase.split(' ');
                    openings.entry(words.next().unwrap_or_default()).or_default().push(words.collect());
                }
                openings
            });
            let rests = openings.get(first.text.as_str())?;
            rests.iter().filter(|rest| phrase_at(tokens, at + 1, rest)).map(|rest| rest.len() + 1).max()
        })
        .unwrap_or(0)
}

/// How many tokens a phrase takes at a place; 0 when it does not stand there.
pub(super) fn phrase_length(tokens: &[Token], at: usize, phrase: &str) -> usize {
    let stands = phrase.split(' ').enumerate().all(|(offset, word)| text_at(tokens, at + offset) == word);
    if stands { phrase.split(' ').count() } else { 0 }
}

/// A piece of a text before it becomes a token.
struct Piece {
    start: usize,
    end: usize,
    text: String,
    glued: bool,
}

/// Cuts a text into tokens, at most [`MOST_WORDS`].
pub(super) fn tokens(source: &str, language: Language) -> Vec<Token> {
    let lexicon = Lexicon::of(language);
    let mut out: Vec<Token> = Vec::new();
    let (mut part, mut sentence) = (0, 0);
    for piece in pieces(source) {
        if out.len() >= MOST_WORDS {
            break;
        }
        let kind = kind_of(&piece.text, language);
        match piece.text.as_str() {
            "." | "!" | "?" | ";" | "\n" => {
                part += 1;
                sentence += 1;
            }
            "," | ":" | "(" | ")" | "[" | "]" => part += 1,
            _ => {}
        }
        if piece.text == "\n" {
            continue;
        }
        let word = lexicon.word(&piece.text);
        let stop = match kind {
            Kind::Word => word.is_stop,
            Kind::Number(_) | Kind::Sign => false,
            Kind::Punctuation => true,
        };
        out.push(Token {
            start: piece.start,
            end: piece.end,
            text: piece.text,
            stem: word.stem.clone(),
            word,
            kind,
            stop,
            glued: piece.glued,
            part,
            sentence,
            number: None,
        });
    }
    let numbers: Vec<Option<Number>> = (0..out.len()).map(|at| number::read(&out, at, language)).collect();
    for (token, number) in out.iter_mut().zip(numbers) {
        token.number = number;
    }
    out
}

fn kind_of(piece: &str, language: Language) -> Kind {
    let mut chars = piece.chars();
    match chars.next() {
        Some(c) if c.is_ascii_digit() => number::of_digits(piece, language).map_or(Kind::Word, Kind::Number),
        Some('%' | '‰' | '€' | '$' | '£' | '+' | '/' | '<' | '>' | '=' | '≥' | '≤' | '&') => {
            Kind::Sign
        }
        Some(c) if c.is_alphanumeric() => Kind::Word,
        Some('\'') if piece.len() > 1 => Kind::Word,
        _ => Kind::Punctuation,
    }
}

fn folded(chars: &[char]) -> String {
    if chars.iter().all(char::is_ascii) {
        chars.iter().map(char::to_ascii_lowercase).collect()
    } else {
        text::fold(&chars.iter().collect::<String>())
    }
}

const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘')
}

/// Cuts a text into runs of letters, numbers and single marks.
fn pieces(source: &str) -> Vec<Piece> {
    let chars: Vec<char> = source.chars().collect();
    let mut out: Vec<Piece> = Vec::new();
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let start = at;
        if c == '\n' {
            at += 1;
            out.push(Piece { start, end: at, text: "\n".to_owned(), glued: false });
        } else if c.is_whitespace() {
            at += 1;
        } else if c.is_ascii_digit() {
            at = end_of_number(&chars, at);
            let glued = follows(&out, start);
            out.push(Piece { start, end: at, text: chars_of(&chars, start, at).iter().collect(), glued });
        } else if let Some((end, letters)) = initials(&chars, at) {
            at = end;
            let glued = follows(&out, start);
            out.push(Piece { start, end, text: folded(&letters), glued });
        } else if c.is_alphanumeric() {
            at = end_of_word(&chars, at);
            push_word(&mut out, &chars, start, at);
        } else {
            at += 1;
            let glued = follows(&out, start) && matches!(c, '-' | '‐' | '‑' | '/' | '%' | '°');
            out.push(Piece { start, end: at, text: folded(&[c]), glued });
        }
        if out.len() > MOST_WORDS + 1 {
            break;
        }
    }
    out
}

fn chars_of(chars: &[char], start: usize, end: usize) -> &[char] {
    chars.get(start..end).unwrap_or_default()
}

/// Whether a piece that starts here belongs to the written word before.
fn follows(out: &[Piece], start: usize) -> bool {
    out.last().is_some_and(|last| {
        last.end == start
            && (last.text.chars().all(char::is_alphanumeric)
                || (last.glued && matches!(last.text.as_str(), "-" | "/")))
    })
}

/// Behind a number such as `24`, `1,500`, `24/7` or `1.5`; an ordinal (`2nd`, `18e`) keeps its letters.
fn end_of_number(chars: &[char], start: usize) -> usize {
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mut at = start;
    while digit(at)
        || (matches!(chars.get(at), Some('.' | ',')) && digit(at + 1) && digit(at.saturating_sub(1)))
    {
        at += 1;
    }
    let letters: String = chars.iter().skip(at).take_while(|c| c.is_alphabetic()).take(4).collect();
    if matches!(letters.as_str(), "st" | "nd" | "rd" | "th" | "e" | "ste" | "de") {
        at += letters.len();
    } else if letters.is_empty() && chars_of(chars, start, at + 2) == ['2', '4', '/', '7'] {
        at += 2;
    }
    at
}

/// Behind a run of letters, with apostrophes and dots inside (`o'clock`, `e.g`).
fn end_of_word(chars: &[char], start: usize) -> usize {
    let alphanumeric = |at: usize| chars.get(at).is_some_and(|c| c.is_alphanumeric());
    let mark = |at: usize| chars.get(at).is_some_and(|c| is_combining(*c));
    let mut at = start;
    while alphanumeric(at)
        || mark(at)
        || (chars.get(at).is_some_and(|c| is_apostrophe(*c)) && alphanumeric(at + 1))
    {
        at += 1;
    }
    at
}

/// Where letters with a full stop behind each end, and the letters: `e.g.`, `U.S.`. The last full stop may be missing;
/// it is left to the sentence when nothing follows but a capital.
fn initials(chars: &[char], start: usize) -> Option<(usize, Vec<char>)> {
    let letter = |at: usize| {
        let alone = !chars.get(at + 1).is_some_and(|next| next.is_alphanumeric() || is_combining(*next));
        chars.get(at).copied().filter(|c| c.is_ascii_alphabetic() && alone)
    };
    let mut letters = vec![letter(start)?];
    let mut at = start + 1;
    while chars.get(at) == Some(&'.') {
        let Some(next) = letter(at + 1) else { break };
        letters.push(next);
        at += 2;
    }
    let inside =
        chars.iter().skip(at + 1).find(|c| !c.is_whitespace()).is_some_and(|next| !next.is_uppercase());
    let stop = usize::from(chars.get(at) == Some(&'.') && inside);
    (letters.len() > 1).then_some((at + stop, letters))
}

fn is_combining(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Adds a word; contractions become two pieces of one written word.
fn push_word(out: &mut Vec<Piece>, chars: &[char], start: usize, end: usize) {
    let glued = follows(out, start);
    let written = chars_of(chars, start, end);
    let mut word = folded(written);
    if !word.starts_with(char::is_alphanumeric) {
        // Marks that stand alone in scripts where they are words.
        word = written.iter().collect();
    }
    let (split, first, second) = if word == "cannot" {
        (start + 3, "can".to_owned(), "not".to_owned())
    } else if let Some(verb) = word.strip_suffix("n't").filter(|verb| !verb.is_empty()) {
        let verb = match verb {
            "ca" => "can",
            "wo" => "will",
            "sha" => "shall",
            other => other,
        };
        (end.saturating_sub(3), verb.to_owned(), "not".to_owned())
    } else if let Some(owner) = word.strip_suffix("'s").filter(|owner| !owner.is_empty()) {
        (end.saturating_sub(2), owner.to_owned(), "'s".to_owned())
    } else {
        out.push(Piece { start, end, text: word, glued });
        return;
    };
    out.push(Piece { start, end: split, text: first, glued });
    out.push(Piece { start: split, end, text: second, glued: true });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<String> {
        tokens(source, Language::English).into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn words_numbers_and_marks_come_apart() {
        assert_eq!(texts("Within 15min, 24/7."), ["within", "15", "min", ",", "24/7", "."]);
        assert_eq!(texts("16-hour €1,500 2nd"), ["16", "-", "hour", "€", "1,500", "2nd"]);
        assert_eq!(
            texts("Tools, e.g. a U.S. knife, o.a. i."),
            ["tools", ",", "eg", "a", "us", "knife", ",", "oa", "i", "."]
        );
        assert_eq!(texts("can't cannot somebody’s"), ["can", "not", "can", "not", "somebody", "'s"]);
    }

    #[test]
    fn offsets_count_characters() {
        let tokens = tokens("Één 😀 té", Language::Dutch);
        let last = tokens.last().unwrap();
        assert_eq!((last.start, last.end, last.text.as_str()), (6, 8, "te"));
    }

    #[test]
    fn a_written_word_knows_its_pieces() {
        let glued: Vec<bool> = tokens("a 16-hour day", Language::English).iter().map(|t| t.glued).collect();
        assert_eq!(glued, [false, false, true, true, false]);
    }

    #[test]
    fn a_text_without_end_is_cut() {
        assert!(tokens(&"word ".repeat(100_000), Language::English).len() <= MOST_WORDS);
    }
}
