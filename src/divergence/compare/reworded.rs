//! Two texts that differ in several stretches, of which all but one say the same in other words: what that one tells is
//! what the two differ in.

use super::super::common_words::{EVERY, ONLY};
use super::super::negation::is_negator;
use super::super::negation_words::is_excepting;
use super::super::tokens::Token;
use super::edit::{Edit, Effect, Part};
use super::edit_words::{BOUNDING, OFF, PARTLY, SMALL};
use super::own::beside;

/// The most stretches that are asked.
const MOST_EDITS: usize = 5;
/// For so many words with content that both texts say there may be one that only one of them says.
const OTHERWISE: usize = 3;

/// The only one of some changed stretches that tells anything, where the others merely say the same in other words; of
/// several that tell whom or where it holds the first: `only the body`, `the body or the mind`.
pub(super) fn the_one(edits: Vec<Edit<'_>>) -> Option<(Edit<'_>, Effect)> {
    if edits.len() > MOST_EDITS {
        return None;
    }
    let (mut telling, mut silent) = (Vec::new(), Vec::new());
    for edit in edits {
        match edit.effect() {
            Some(effect) => telling.push((edit, effect)),
            None => silent.push(edit),
        }
    }
    let alone = silent.is_empty() && telling.len() == 1;
    let fits = telling.len() == 1 || telling.len() == 2 && are_of_scope(&telling);
    let mut telling = telling.into_iter();
    let (edit, effect) = telling.next().filter(|_| fits)?;
    let more: Vec<Edit<'_>> = telling.map(|(other, _)| other).collect();
    // Of times and duties it is asked that nearly all be the same; whom it holds for, and opposites, are told beside more.
    let own = Some(&edit).filter(|_| !matches!(effect, Effect::Scope | Effect::Opposite));
    let reworded = || are_reworded(silent.iter().chain(&more).chain(own));
    // `The shop sells to the school`, `the school buys from the shop`.
    if effect == Effect::Opposite && silent.iter().any(|other| has_moved(other, silent.iter())) {
        return None;
    }
    (alone || is_sure(&edit, effect) && reworded() && !silent.iter().any(turns)).then_some((edit, effect))
}

/// Whether a stretch of the first text says what one of these says in the second: it only stands elsewhere.
fn has_moved<'e, 't: 'e>(edit: &Edit<'_>, among: impl Iterator<Item = &'e Edit<'t>>) -> bool {
    let said = among.flat_map(|other| &other.b.own).filter(|token| token.has_content());
    let says = |token: &&Token, said: &Token| token.has_content() && said.says_same(token);
    said.into_iter().any(|said| edit.a.own.iter().any(|token| says(token, said)))
}

/// Whether several stretches tell whom or where it holds, and none only puts elsewhere what another tells: `themselves or
/// others`, `others or themselves`.
fn are_of_scope(telling: &[(Edit<'_>, Effect)]) -> bool {
    let all = || telling.iter().map(|(edit, _)| edit);
    telling.iter().all(|(edit, effect)| *effect == Effect::Scope && !has_moved(edit, all()))
}

/// Whether nearly all that two texts say in some stretches, none or more, is said by both.
fn are_reworded<'e, 't: 'e>(edits: impl Iterator<Item = &'e Edit<'t>> + Clone) -> bool {
    let own = |in_b: bool| -> Vec<&Token> {
        let parts = edits.clone().map(|edit| if in_b { &edit.b } else { &edit.a });
        parts.flat_map(|part| part.own.iter().copied()).filter(|token| token.has_content()).collect()
    };
    let (in_a, in_b) = (own(false), own(true));
    let most = beside(&in_a, &in_b).len().max(beside(&in_b, &in_a).len());
    edits.clone().next().is_none_or(|edit| most * OTHERWISE <= edit.around)
}

/// Whether what a stretch tells holds beside other words too: `hold off` may be another word for `wait`, and a number that
/// the other text names elsewhere has moved.
fn is_sure(edit: &Edit<'_>, effect: Effect) -> bool {
    let moved = |part: &Part<'_>, other: &Part<'_>| {
        let mut numbers = part.own.iter().filter(|token| token.number.is_some());
        numbers.any(|number| other.tokens().iter().any(|token| token.says_same(number)))
    };
    match effect {
        Effect::Denial { .. } => !edit.a.own_has(OFF) && !edit.b.own_has(OFF),
        Effect::Number | Effect::Time => !moved(&edit.a, &edit.b) && !moved(&edit.b, &edit.a),
        Effect::Opposite
        | Effect::Force(..)
        | Effect::Clock
        | Effect::Scope
        | Effect::Thing
        | Effect::Who => true,
    }
}

/// Whether one side of a stretch has more words than the other that may turn round what another stretch tells, or either
/// has one of a limit.
pub(super) fn turns(edit: &Edit<'_>) -> bool {
    let count =
        |part: &Part<'_>, is: &dyn Fn(&Token) -> bool| part.own.iter().filter(|token| is(token)).count();
    let differs = |is: &dyn Fn(&Token) -> bool| count(&edit.a, is) != count(&edit.b, is);
    let language = edit.a.wording.language;
    let negates = |token: &Token| {
        is_negator(&token.text, language) || is_excepting(&token.text) || token.is_one_of(OFF)
    };
    let numbers = |token: &Token| token.number.is_some() && !token.is_one_of(SMALL);
    differs(&negates)
        || differs(&numbers)
        || [ONLY, EVERY, PARTLY].iter().any(|list| differs(&|token| token.is_one_of(list)))
        || bounds(&edit.a)
        || bounds(&edit.b)
}

/// Whether it has a word of limits of its own; `over the coming weeks` is none.
fn bounds(part: &Part<'_>) -> bool {
    let spans = |token: &Token| {
        let at = part.tokens().iter().position(|other| std::ptr::eq(other, token));
        let behind = at.and_then(|at| part.tokens().get(at + 1..)).unwrap_or_default();
        token.text == "over" && behind.iter().take(2).all(|next| next.number.is_none())
    };
    part.own.iter().any(|token| token.is_one_of(BOUNDING) && !spans(token))
}
