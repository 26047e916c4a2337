//! Facets that are texts: whose judgement counts, whom it applies to, what it looks at, what follows.

use std::collections::BTreeSet;

use super::super::facts::Reading;
use super::super::lexicon::{Lexicon, Scope};
use super::super::phrase::{Phrase, shared};
use super::super::report::ConflictKind;
use super::super::wording::Wording;
use super::Compared;
use crate::domain::Facet;
use crate::domain::text::one_line;
use crate::words::{self, Language};

/// Under this share two actors are not the same.
const SAME_ACTOR: f64 = 0.4;
/// What another actor weighs.
const ACTOR: f64 = 0.36;
/// The longest quotation, in characters.
const QUOTE: usize = 80;
/// What another scope weighs.
const SCOPE: f64 = 0.45;

/// Compares the texts of two definitions.
pub(super) fn compare(a: &Reading<'_>, b: &Reading<'_>, says: Language, out: &mut Compared) {
    for (facet, x) in &a.fields {
        let Some(y) = b.field(*facet) else { continue };
        let alike = shared(&x.wording, &y.wording);
        out.score(*facet, 1.0 - if alike.turned { alike.mean() / 2.0 } else { alike.mean() });
    }
    if let (Some(x), Some(y)) = (&a.actor, &b.actor)
        && shared(&x.wording, &y.wording).most() < SAME_ACTOR
    {
        let sentence = words::OTHER_ACTOR.with(says, &[a.side.name, &x.text, b.side.name, &y.text]);
        out.conflict(Facet::DecidedBy, ConflictKind::Actor, ACTOR, &x.text, &y.text, sentence);
    }
    scope(a, b, says, out);
}

/// Whom or where it applies: two values of one dimension that exclude one another. The field says all of
/// it, so that there one value more is a conflict as well; running text may leave things unsaid.
fn scope(a: &Reading<'_>, b: &Reading<'_>, says: Language, out: &mut Compared) {
    let facet = Facet::AppliesTo;
    let of = |reading: &Reading<'_>| {
        reading.field(facet).map_or_else(
            || (scopes(&reading.wording), one_line(&reading.side.definition.wording, QUOTE), false),
            |phrase: &Phrase| (scopes(&phrase.wording), phrase.text.clone(), true),
        )
    };
    let ((scopes_a, text_a, told_a), (scopes_b, text_b, told_b)) = (of(a), of(b));
    let dimensions: BTreeSet<u8> = scopes_a.iter().map(|scope| scope.dimension).collect();
    for dimension in dimensions {
        let of = |scopes: &BTreeSet<Scope>| -> BTreeSet<Scope> {
            scopes.iter().filter(|scope| scope.dimension == dimension).copied().collect()
        };
        let (x, y) = (of(&scopes_a), of(&scopes_b));
        let differ = if told_a && told_b { x != y } else { x.is_disjoint(&y) };
        if !x.is_empty() && !y.is_empty() && differ {
            let sentence = words::OTHER_SCOPE.with(says, &[a.side.name, &text_a, b.side.name, &text_b]);
            out.conflict(facet, ConflictKind::Scope, SCOPE, &text_a, &text_b, sentence);
            return;
        }
    }
}

fn scopes(wording: &Wording) -> BTreeSet<Scope> {
    let lexicon = Lexicon::of(wording.language);
    wording.tokens.iter().filter_map(|token| lexicon.scope(&token.stem)).collect()
}
