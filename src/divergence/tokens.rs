//! Words with their places. Offsets count Unicode scalar values, as everything that leaves this module
//! does. Digits stay with their unit, contractions and compounds come apart but remember that they are
//! one written word.

use std::ops::Range;
use std::sync::Arc;

use super::lexicon::{Lexicon, Word};
use super::number::{self, Number};
use super::phrases::{self, Key};
pub(super) use super::phrases::{Phrases, longest_phrase, phrase_length};
use super::shared_text::Text;
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
    pub(super) text: Text,
    /// The stem; the folded text itself for what has none.
    pub(super) stem: Text,
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

    /// Whether it is a word or a number that says something by itself.
    pub(super) const fn has_content(&self) -> bool {
        self.is_word() && !self.stop
    }

    /// With how many letters both begin.
    pub(super) fn letters_shared(&self, other: &Self) -> usize {
        self.text.chars().zip(other.text.chars()).take_while(|(one, other)| one == other).count()
    }

    /// Whether another is the same word in any form, or the same number.
    pub(super) fn says_same(&self, other: &Self) -> bool {
        let value =
            |token: &Self| token.number.filter(|number| number.length == 1).map(|number| number.value);
        self.stem == other.stem || value(self).is_some() && value(self) == value(other)
    }

    /// Whether it is one of these.
    pub(super) fn is_one_of(&self, texts: Phrases) -> bool {
        match texts {
            [one] => self.text == *one,
            [one, other] => self.text == *one || self.text == *other,
            _ => phrases::has(texts, self.word.key),
        }
    }
}

/// Whether two stretches of tokens have one in common.
pub(super) const fn meet(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// Whether a text is one of these.
pub(super) fn is_one_of(text: &str, texts: Phrases) -> bool {
    phrases::has(texts, Key::of(text))
}

/// The text of the token at a place; empty beyond the end, so that readers can look ahead freely.
pub(super) fn text_at(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).map_or("", |token| token.text.as_str())
}

/// The words of some tokens, with spaces between.
pub(super) fn joined(tokens: &[Token], range: Range<usize>) -> String {
    range.map(|at| text_at(tokens, at)).collect::<Vec<_>>().join(" ")
}

/// Whether these words stand at a place, one after the other.
pub(super) fn phrase_at(tokens: &[Token], at: usize, phrase: &[&str]) -> bool {
    phrase.iter().enumerate().all(|(offset, word)| text_at(tokens, at + offset) == *word)
}

/// Cuts a text into tokens, at most [`MOST_WORDS`].
pub(super) fn tokens(source: &str, language: Language) -> Vec<Token> {
    let mut chars = Vec::with_capacity(source.len());
    chars.extend(source.chars());
    let mut cutter = Cutter::new(source, &chars, language);
    cutter.run();
    let mut out = cutter.out;
    read_numbers(&mut out, language);
    out
}

/// Notes with each token the number that starts there.
fn read_numbers(tokens: &mut [Token], language: Language) {
    for at in 0..tokens.len() {
        let number = number::read(tokens, at, language);
        if let Some(token) = tokens.get_mut(at) {
            token.number = number;
        }
    }
}

/// The tokens of texts that stand below one another, each on a line of its own, as if they had been cut together; each
/// text comes with its tokens. `None` where they would be cut otherwise together.
pub(super) fn below_one_another(texts: &[(&str, &[Token])], language: Language) -> Option<Vec<Token>> {
    let mut out: Vec<Token> = Vec::with_capacity(texts.iter().map(|(_, tokens)| tokens.len()).sum());
    let mut begin = 0;
    for (text, tokens) in texts {
        // What follows initials tells whether the full stop behind them ends a sentence.
        if text.is_empty() || text.trim() != *text || ends_in_initials(text) {
            return None;
        }
        let (part, sentence) = out.last().map_or((0, 0), |last| (last.part + 1, last.sentence + 1));
        out.extend(tokens.iter().cloned().map(|token| Token {
            start: token.start + begin,
            end: token.end + begin,
            part: token.part + part,
            sentence: token.sentence + sentence,
            ..token
        }));
        begin += text.chars().count() + 1;
    }
    read_numbers(&mut out, language);
    // Together no more would be cut off than of each.
    (out.len() + texts.len() <= MOST_WORDS).then_some(out)
}

/// Whether a text can end as `e.g.` does.
fn ends_in_initials(text: &str) -> bool {
    let mut back = text.chars().rev();
    back.next() == Some('.') && back.nth(1) == Some('.')
}

/// What a folded word is made of.
pub(super) fn kind_of(piece: &str, language: Language) -> Kind {
    let mut chars = piece.chars();
    match chars.next() {
        Some(c) if c.is_ascii_digit() || number::is_fraction(c) => {
            number::of_digits(piece, language).map_or(Kind::Word, Kind::Number)
        }
        Some('%' | '‰' | '€' | '$' | '£' | '+' | '/' | '<' | '>' | '=' | '≥' | '≤' | '&') => {
            Kind::Sign
        }
        Some(c) if c.is_alphanumeric() => Kind::Word,
        Some('\'') if piece.len() > 1 => Kind::Word,
        _ => Kind::Punctuation,
    }
}

/// Folds letters into a text that is used again and again.
fn fold_into(chars: &[char], folded: &mut String) {
    if chars.iter().all(char::is_ascii) {
        folded.clear();
        folded.extend(chars.iter().map(char::to_ascii_lowercase));
    } else {
        *folded = text::fold(&chars.iter().collect::<String>());
    }
}

const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘')
}

/// Cuts a text into runs of letters, numbers and single marks.
struct Cutter<'t> {
    chars: &'t [char],
    /// The same where each of its letters is one byte.
    bytes: Option<&'t str>,
    lexicon: &'static Lexicon,
    out: Vec<Token>,
    /// How many pieces there were, with the ends of lines, which are no tokens.
    pieces: usize,
    /// Where a piece that belongs to the last written word would have to begin; nowhere behind a mark.
    goes_on_at: Option<usize>,
    part: usize,
    sentence: usize,
    /// The letters of the piece at hand, folded.
    folded: String,
}

/// About how many characters a token has, with the space behind it.
const CHARS_OF_TOKEN: usize = 5;

impl<'t> Cutter<'t> {
    fn new(source: &'t str, chars: &'t [char], language: Language) -> Self {
        Self {
            chars,
            bytes: source.is_ascii().then_some(source),
            lexicon: Lexicon::of(language),
            out: Vec::with_capacity((chars.len() / CHARS_OF_TOKEN + 1).min(MOST_WORDS)),
            pieces: 0,
            goes_on_at: None,
            part: 0,
            sentence: 0,
            folded: String::new(),
        }
    }

    fn run(&mut self) {
        let mut at = 0;
        while let Some(&c) = self.chars.get(at) {
            let start = at;
            at += 1;
            if c == '\n' {
                self.end_line();
            } else if c.is_whitespace() {
                continue;
            } else if c.is_ascii_digit() || number::is_fraction(c) {
                at = end_of_number(self.chars, start);
                self.folded.clear();
                self.folded.extend(chars_of(self.chars, start, at));
                self.push(start, at, self.follows(start));
            } else if let Some((end, letters)) = initials(self.chars, start) {
                at = end;
                fold_into(&letters, &mut self.folded);
                self.push(start, end, self.follows(start));
            } else if c.is_alphanumeric() {
                at = end_of_word(self.chars, start);
                self.push_word(start, at);
            } else {
                self.fold(start, at);
                let glued = self.follows(start) && matches!(c, '-' | '‐' | '‑' | '/' | '%' | '°');
                self.push(start, at, glued);
            }
            if self.pieces > MOST_WORDS + 1 {
                break;
            }
        }
    }

    fn end_line(&mut self) {
        self.pieces += 1;
        self.part += 1;
        self.sentence += 1;
        self.goes_on_at = None;
    }

    /// Whether a piece that starts here belongs to the written word before.
    fn follows(&self, start: usize) -> bool {
        self.goes_on_at == Some(start)
    }

    /// Folds the letters of a piece.
    fn fold(&mut self, start: usize, end: usize) {
        match self.bytes.and_then(|text| text.get(start..end)) {
            Some(piece) => {
                self.folded.clear();
                self.folded.push_str(piece);
                self.folded.make_ascii_lowercase();
            }
            None => fold_into(chars_of(self.chars, start, end), &mut self.folded),
        }
    }

    /// Adds what has been folded.
    fn push(&mut self, start: usize, end: usize, glued: bool) {
        self.pieces += 1;
        if self.out.len() >= MOST_WORDS {
            return;
        }
        let text = self.folded.as_str();
        match text {
            "." | "!" | "?" | ";" => {
                self.part += 1;
                self.sentence += 1;
            }
            "," | ":" | "(" | ")" | "[" | "]" => self.part += 1,
            _ => {}
        }
        let word = self.lexicon.word(text);
        let goes_on = word.shape.is_alphanumeric || glued && matches!(text, "-" | "/");
        self.goes_on_at = goes_on.then_some(end);
        let kind = word.shape.kind;
        let stop = match kind {
            Kind::Word => word.is_stop,
            Kind::Number(_) | Kind::Sign => false,
            Kind::Punctuation => true,
        };
        self.out.push(Token {
            start,
            end,
            text: word.text.clone(),
            stem: word.stem.clone(),
            word,
            kind,
            stop,
            glued,
            part: self.part,
            sentence: self.sentence,
            number: None,
        });
    }

    /// Adds a word; contractions become two pieces of one written word.
    fn push_word(&mut self, start: usize, end: usize) {
        let glued = self.follows(start);
        self.fold(start, end);
        if !self.folded.starts_with(char::is_alphanumeric) {
            // Marks that stand alone in scripts where they are words.
            self.folded = chars_of(self.chars, start, end).iter().collect();
        }
        let Some((first, second)) = contracted(&self.folded) else { return self.push(start, end, glued) };
        let split =
            if self.folded == "cannot" { start + first.len() } else { end.saturating_sub(second.written) };
        let first = first.to_owned();
        self.folded = first;
        self.push(start, split, glued);
        self.folded.clear();
        self.folded.push_str(second.text);
        self.push(split, end, true);
    }
}

/// The second piece of a contraction.
pub(super) struct Ending {
    /// Its word in full.
    pub(super) text: &'static str,
    /// How many characters of the word it takes.
    written: usize,
}

/// The two pieces of a contraction.
pub(super) fn contracted(word: &str) -> Option<(&str, Ending)> {
    if word == "cannot" {
        return Some(("can", Ending { text: "not", written: 3 }));
    }
    if let Some(verb) = word.strip_suffix("n't").filter(|verb| !verb.is_empty()) {
        let verb = match verb {
            "ca" => "can",
            "wo" => "will",
            "sha" => "shall",
            other => other,
        };
        return Some((verb, Ending { text: "not", written: 3 }));
    }
    let owner = word.strip_suffix("'s").filter(|owner| !owner.is_empty())?;
    Some((owner, Ending { text: "'s", written: 2 }))
}

fn chars_of(chars: &[char], start: usize, end: usize) -> &[char] {
    chars.get(start..end).unwrap_or_default()
}

/// Behind a number such as `24`, `1,500`, `24/7`, `1.5` or `1½`; an ordinal (`2nd`, `18e`) keeps its letters.
fn end_of_number(chars: &[char], start: usize) -> usize {
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mut at = start;
    while digit(at)
        || (matches!(chars.get(at), Some('.' | ',')) && digit(at + 1) && digit(at.saturating_sub(1)))
    {
        at += 1;
    }
    if chars.get(at).is_some_and(|c| number::is_fraction(*c)) {
        return at + 1;
    }
    let letters = chars.iter().skip(at).take_while(|c| c.is_alphabetic()).take(4).count();
    if is_ordinal_ending(chars_of(chars, at, at + letters)) {
        at += letters;
    } else if letters == 0 && chars_of(chars, start, at + 2) == ['2', '4', '/', '7'] {
        at += 2;
    }
    at
}

/// What an ordinal in digits ends in.
fn is_ordinal_ending(letters: &[char]) -> bool {
    matches!(
        letters,
        ['s', 't'] | ['n', 'd'] | ['r', 'd'] | ['t', 'h'] | ['e'] | ['s', 't', 'e'] | ['d', 'e']
    )
}

/// Behind a run of letters, with apostrophes and dots inside (`o'clock`, `e.g`).
fn end_of_word(chars: &[char], start: usize) -> usize {
    let alphanumeric = |at: usize| chars.get(at).is_some_and(|c| c.is_alphanumeric());
    let mark = |at: usize| chars.get(at).is_some_and(|c| is_combining(*c));
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mut at = start;
    // The sign between two factors: `2x24`.
    if chars.get(at) == Some(&'x') && digit(at + 1) && at.checked_sub(1).is_some_and(digit) {
        return at + 1;
    }
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
    letter(start).filter(|_| chars.get(start + 1) == Some(&'.'))?;
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

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<String> {
        tokens(source, Language::English).into_iter().map(|token| token.text.to_string()).collect()
    }

    #[test]
    fn words_numbers_and_marks_come_apart() {
        assert_eq!(texts("Within 15min, 24/7."), ["within", "15", "min", ",", "24/7", "."]);
        assert_eq!(texts("16-hour €1,500 2nd"), ["16", "-", "hour", "€", "1,500", "2nd"]);
        assert_eq!(
            texts("1½ hours, ¼ mile, 2x24 h"),
            ["1½", "hours", ",", "¼", "mile", ",", "2", "x", "24", "h"]
        );
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
    fn texts_below_one_another_are_cut_as_one() {
        let [first, second, third] = ["It is late, by two", "and a half hours. 15 cm", "½ of it"];
        let of = |text: &str| tokens(text, Language::English);
        let cut = [of(first), of(second), of(third)];
        let [x, y, z] = &cut;
        let together = below_one_another(&[(first, x), (second, y), (third, z)], Language::English).unwrap();
        assert_eq!(together, of(&[first, second, third].join("\n")));
        let initials = "A knife of the U.S.";
        assert!(below_one_another(&[(initials, &of(initials))], Language::English).is_none());
    }

    #[test]
    fn a_text_without_end_is_cut() {
        assert!(tokens(&"word ".repeat(100_000), Language::English).len() <= MOST_WORDS);
    }
}
