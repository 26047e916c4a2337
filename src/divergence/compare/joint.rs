//! Two conditions of which both must hold for the one, and for the other either: `has paid and has signed`, `has paid or has
//! signed`. Only where that word is what was changed; `children and adults`, `children or adults` come in alike.

use super::super::change::Change;
use super::super::common_words::{CONDITIONAL, ONLY, PROVIDED, RELATIVES};
use super::super::facts::Reading;
use super::super::negation::is_negator;
use super::super::negation_words::FINITE;
use super::super::report::ConflictKind;
use super::super::tokens::{Token, joined};
use super::super::wording::Wording;
use super::Compared;
use super::polarity::POLARITY;
use crate::domain::Facet;
use crate::domain::text::one_line;
use crate::words::{self, Language};

/// The longest quotation, in characters.
const QUOTE: usize = 60;
/// How far behind the word the verb of its clause may stand, in tokens.
const TO_VERB: usize = 6;
/// How many words are quoted on either side.
const BESIDE: usize = 4;

/// Tells that both of two conditions must hold for one, and one of them for the other.
pub(super) fn compare(a: &Reading<'_>, b: &Reading<'_>, says: Language, out: &mut Compared) {
    if a.side.language != b.side.language || !out.found.is_empty() {
        return;
    }
    let (x, y) = (&a.wording, &b.wording);
    let changes = Change::between(&x.tokens, &y.tokens).word_by_word();
    let mut of_joints = changes.iter().filter_map(|change| {
        let [p, q] = change.ranges.clone();
        let both = is_joint(x, p.clone(), BOTH) && is_joint(y, q.clone(), EITHER);
        let either = is_joint(x, p.clone(), EITHER) && is_joint(y, q.clone(), BOTH);
        let told = (both || either) && joins_conditions(x, p.start) && joins_conditions(y, q.start);
        told.then_some((p.start, q.start, both))
    });
    let Some((at, other, both)) = of_joints.next() else { return };
    let (p, q) = (quote(x, at), quote(y, other));
    let sentence = if both {
        words::BOTH_OR_ONE.with(says, &[a.side.name, &p, b.side.name, &q])
    } else {
        words::BOTH_OR_ONE.with(says, &[b.side.name, &q, a.side.name, &p])
    };
    out.conflict(Facet::Wording, ConflictKind::Polarity, POLARITY, &p, &q, sentence);
}

/// Words that join two of which both are meant, and two of which one is enough.
const BOTH: &[&str] = &["and", "en"];
const EITHER: &[&str] = &["or", "of"];

fn is_joint(wording: &Wording, range: std::ops::Range<usize>, words: &'static [&'static str]) -> bool {
    matches!(wording.tokens.get(range), Some([joint]) if joint.is_one_of(words))
}

/// Whether a word joins two clauses of what is asked: a word before it begins a condition, and one behind it is a verb.
/// What is denied of both is denied of either.
fn joins_conditions(wording: &Wording, at: usize) -> bool {
    let tokens = &wording.tokens;
    let Some(joint) = tokens.get(at) else { return false };
    let before = tokens.get(..at).unwrap_or_default().iter().rev();
    let before = || before.clone().take_while(|token| token.sentence == joint.sentence);
    let asks = |token: &Token| {
        token.is_one_of(CONDITIONAL)
            || token.is_one_of(RELATIVES)
            || token.is_one_of(ONLY)
            || token.is_one_of(PROVIDED)
            || token.is_one_of(&["after", "nadat"])
    };
    let denied = || before().any(|token| is_negator(&token.text, wording.language));
    let behind = tokens.get(at + 1..).unwrap_or_default().iter().take(TO_VERB);
    let mut behind = behind.take_while(|token| token.part == joint.part);
    before().any(asks) && !denied() && behind.any(|token| is_verb(token, wording.language))
}

/// Whether a word is a finite verb, or looks like a participle.
fn is_verb(token: &Token, language: Language) -> bool {
    let participle = match language {
        Language::English => token.text.ends_with("ed"),
        Language::Dutch => {
            token.text.starts_with("ge") && token.text.ends_with(['d', 't', 'n']) || token.text == "heeft"
        }
    };
    FINITE.contains(&token.text.as_str()) || token.text.len() > SHORTEST && participle
}

/// Up to so many letters what ends so is no participle: `bed`, `red`.
const SHORTEST: usize = 4;

/// The words around the one that joins.
fn quote(wording: &Wording, at: usize) -> String {
    let tokens = &wording.tokens;
    let part = tokens.get(at).map(|token| token.part);
    let here =
        |place: &usize| tokens.get(*place).is_some_and(|token| Some(token.part) == part && token.is_word());
    let first = (at.saturating_sub(BESIDE)..at).rev().take_while(here).last().unwrap_or(at);
    let last = (at..at + BESIDE + 1).take_while(here).last().unwrap_or(at);
    one_line(&joined(tokens, first..last + 1), QUOTE)
}
