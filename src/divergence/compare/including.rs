//! Words that count something in, and words that leave it out, are opposites whatever stands behind them: `including guests`,
//! `except guests`. Where both texts say so, that is told beside the example that is at odds.

use super::super::facts::{Reading, text_of};
use super::super::phrases::{Phrases, longest_phrase};
use super::super::report::ConflictKind;
use super::super::tokens::{Token, tokens};
use super::Compared;
use super::polarity::POLARITY;
use crate::domain::Facet;
use crate::domain::text::one_line;
use crate::words::{self, Language};

const COUNTING_IN: Phrases =
    &["including", "inclusive of", "inclusief", "waaronder", "met inbegrip van", "onder wie"];
const LEAVING_OUT: Phrases = &[
    "except",
    "except for",
    "excluding",
    "exclusive of",
    "apart from",
    "but not",
    "with the exception of",
    "behalve",
    "uitgezonderd",
    "exclusief",
    "maar niet",
    "met uitzondering van",
];
/// How many words may stand between such words and what they count in or leave out, their own among them.
const BEFORE: usize = 5;
/// The longest quotation, in characters.
const QUOTE: usize = 80;

/// Tells that the words before an example that is at odds are opposites.
pub(super) fn compare(a: &Reading<'_>, b: &Reading<'_>, says: Language, out: &mut Compared) {
    if out.has(ConflictKind::Polarity) {
        return;
    }
    let examples = out.found.iter().filter(|found| found.kind == ConflictKind::Example);
    let told = examples.into_iter().find_map(|found| {
        let quotes =
            |of_a: Phrases, of_b: Phrases| Some((quote(a, &found.a, of_a)?, quote(b, &found.b, of_b)?));
        quotes(COUNTING_IN, LEAVING_OUT).or_else(|| quotes(LEAVING_OUT, COUNTING_IN))
    });
    if let Some((p, q)) = told {
        let sentence = words::OTHER_POLARITY.with(says, &[a.side.name, &p, b.side.name, &q]);
        out.conflict(Facet::Wording, ConflictKind::Polarity, POLARITY, &p, &q, sentence);
    }
}

/// An example in the wording with the nearest of all these phrases before it, when that is one of those asked for.
fn quote(reading: &Reading<'_>, example: &str, phrases: Phrases) -> Option<String> {
    let words = tokens(example, reading.wording.language);
    let all = &reading.wording.tokens;
    let same = |stretch: &[Token]| stretch.iter().zip(&words).all(|(x, y)| x.text == y.text);
    let at = all.windows(words.len().max(1)).position(same)?;
    let begins = |from: usize, phrases: Phrases| longest_phrase(all, from, phrases) > 0;
    let first = (at.saturating_sub(BEFORE)..at)
        .rev()
        .find(|from| begins(*from, COUNTING_IN) || begins(*from, LEAVING_OUT))
        .filter(|from| begins(*from, phrases))?;
    let text = text_of(&reading.side.definition.wording, &reading.wording, first, at + words.len());
    Some(one_line(&text, QUOTE))
}
