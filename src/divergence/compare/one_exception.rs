//! What one makes an exception for, where the other makes none: `the watch is kept`, `unless there are sprinklers, the watch
//! is kept`.

use super::super::align::Link;
use super::super::common_words::{CONDITIONAL, ONLY, PROVIDED, RELATIVES, Words};
use super::super::facts::{Reading, text_of};
use super::super::negation::is_negator;
use super::super::negation_words::is_excepting;
use super::super::report::ConflictKind;
use super::super::tokens::{Token, longest_phrase, text_at};
use super::super::wording::{Atom, Wording};
use super::Compared;
use super::learned::is_copied;
use super::polarity::POLARITY;
use super::rest::{answered_by_both, share};
use crate::domain::Facet;
use crate::domain::text::one_line;
use crate::words::{self, Language};

/// The longest quotation, in characters.
const QUOTE: usize = 70;
/// From this likeness on the other text speaks of a word.
const SPOKEN_OF: f64 = 0.6;
/// Up to this share of the exception the other text may speak of.
const MOST_SPOKEN_OF: f64 = 0.34;
/// From this share on the texts are of one matter, but for the exception.
const ONE_MATTER: f64 = 0.6;

/// The least share of either text that the other answers.
const SAID_BY_BOTH: f64 = 0.4;

/// Words with which an exception begins.
const EXCEPTING: Words = Words::new(
    &["unless", "except", "except for", "with the exception of", "save where", "save when", "save for"],
    &["tenzij", "behalve", "met uitzondering van", "uitgezonderd"],
);

/// Tells that one makes an exception of which the other does not speak.
pub(super) fn compare(a: &Reading<'_>, b: &Reading<'_>, links: &[Link], says: Language, out: &mut Compared) {
    if a.side.language != b.side.language || !out.found.is_empty() {
        return;
    }
    let copied = is_copied(a, b);
    if answered_by_both(&a.wording, &b.wording, links) < SAID_BY_BOTH {
        return;
    }
    let of_a = own_exception(&a.wording, &b.wording, copied, links, |link| link.a);
    let of_b = own_exception(&b.wording, &a.wording, copied, links, |link| link.b);
    let whole = |of: &Reading<'_>| one_line(&of.side.definition.wording, QUOTE);
    let told = |of: &Reading<'_>, (first, end): (usize, usize)| {
        one_line(&text_of(&of.side.definition.wording, &of.wording, first, end), QUOTE)
    };
    let (p, q, sentence) = match (of_a, of_b) {
        (Some(range), None) => {
            let p = told(a, range);
            let sentence = words::ONE_EXCEPTION.with(says, &[a.side.name, &p, b.side.name]);
            (p, whole(b), sentence)
        }
        (None, Some(range)) => {
            let q = told(b, range);
            let sentence = words::ONE_EXCEPTION.with(says, &[b.side.name, &q, a.side.name]);
            (whole(a), q, sentence)
        }
        _ => return,
    };
    out.conflict(Facet::Wording, ConflictKind::Polarity, POLARITY, &p, &q, sentence);
}

/// The tokens of the exception that one wording makes, where the other neither speaks of it nor makes any.
fn own_exception(
    wording: &Wording,
    other: &Wording,
    copied: bool,
    links: &[Link],
    end_of: fn(&Link) -> usize,
) -> Option<(usize, usize)> {
    let bounds = |token: &Token| {
        // `Nobody leaves unless …`, `leaves only if …`: the one may be the other, unless all else is the same.
        !copied && (is_negator(&token.text, other.language) || token.is_one_of(&["if", "als", "indien"]))
            || is_excepting(&token.text)
            || token.is_one_of(ONLY)
            || token.is_one_of(PROVIDED)
            || token.is_one_of(&[
                "other",
                "others",
                "without",
                "exception",
                "andere",
                "anders",
                "uitzondering",
            ])
    };
    if other.tokens.iter().any(bounds) {
        return None;
    }
    let tokens = &wording.tokens;
    let first = (0..tokens.len())
        .find(|at| longest_phrase(tokens, *at, EXCEPTING.of(wording.language)) > 0)
        .filter(|at| !is_of_a_place(tokens, *at) && (copied || !is_of_none(tokens, *at)))?;
    let part = tokens.get(first)?.part;
    let end = first + tokens.iter().skip(first).take_while(|token| token.part == part).count();
    let inside = |atom: &Atom| (first..end).contains(&atom.tokens.start);
    let content = |at: &usize| wording.atoms.get(*at).is_some_and(|atom| atom.has_content() && inside(atom));
    let all: Vec<usize> = (0..wording.atoms.len()).filter(content).collect();
    let spoken_of =
        |at: &&usize| links.iter().any(|link| end_of(link) == **at && link.likeness.score >= SPOKEN_OF);
    let spoken_of = all.iter().filter(spoken_of).count();
    let own = all.len() > usize::from(is_negator(text_at(tokens, first), wording.language));
    let unknown = spoken_of as f64 <= MOST_SPOKEN_OF * all.len() as f64;
    // What the exception is made to is told by the other as well, not only what else is said.
    let ends = |token: &Token| matches!(token.text.as_str(), ";" | "." | ":");
    let opens = tokens.iter().take(first).rposition(ends).map_or(0, |mark| mark + 1);
    let closes = tokens.iter().skip(end).position(ends).map_or(tokens.len(), |mark| end + mark);
    let beside = |atom: &Atom| (opens..closes).contains(&atom.tokens.start) && !inside(atom);
    let is_told = |counts: &dyn Fn(&Atom) -> bool| share(wording, links, end_of, counts) >= ONE_MATTER;
    (own && unknown && is_told(&|atom| !inside(atom)) && is_told(&beside)).then_some((first, end))
}

/// Whether an exception is made in a clause on a place or a thing: `in a bus where except on Sundays soup is served`.
fn is_of_a_place(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    before.is_some_and(|token| token.is_one_of(RELATIVES) || token.is_one_of(CONDITIONAL))
}

/// Whether an exception is made to a denial, with which it says `only if`.
fn is_of_none(tokens: &[Token], at: usize) -> bool {
    let sentence = tokens.get(at).map(|token| token.sentence);
    tokens.iter().any(|token| Some(token.sentence) == sentence && token.is_one_of(DENYING))
}

/// Words that deny a sentence.
const DENYING: &[&str] =
    &["not", "no", "never", "nobody", "none", "cannot", "niet", "geen", "nooit", "niemand"];
