//! Facets that are texts: whose judgement counts, whom it applies to, what it looks at, what follows.

use std::collections::{BTreeMap, BTreeSet};

use super::super::facts::Reading;
use super::super::lexicon::{Lexicon, Scope};
use super::super::phrase::shared;
use super::super::report::ConflictKind;
use super::Compared;
use crate::domain::Facet;
use crate::words::{self, Language};

/// Under this share two actors are not the same.
const SAME_ACTOR: f64 = 0.4;
/// What another actor weighs.
const ACTOR: f64 = 0.25;
/// In a text with more words of content than this, one word does not set the scope.
const SHORT: usize = 15;
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

/// What a side says of whom or where it applies.
struct Said {
    /// The values, with the words for them.
    values: BTreeMap<Scope, String>,
    /// The text of the field, when it is told there.
    field: Option<String>,
    /// Whether the text is short enough for one word to set its scope.
    short: bool,
}

impl Said {
    fn of(reading: &Reading<'_>) -> Self {
        let field = reading.field(Facet::AppliesTo);
        let wording = field.map_or(&reading.wording, |phrase| &phrase.wording);
        let lexicon = Lexicon::of(wording.language);
        let mut values = BTreeMap::new();
        for token in &wording.tokens {
            if let Some(scope) = lexicon.scope(&token.stem) {
                values.entry(scope).or_insert_with(|| token.text.clone());
            }
        }
        let content = wording.atoms.iter().filter(|atom| atom.has_content()).count();
        Self { values, field: field.map(|phrase| phrase.text.clone()), short: content <= SHORT }
    }

    fn on(&self, dimension: u8) -> BTreeSet<Scope> {
        self.values.keys().filter(|scope| scope.dimension == dimension).copied().collect()
    }

    /// What to quote: the field, or the words that set the scope.
    fn quote(&self, dimension: u8) -> String {
        let of_dimension = self.values.iter().filter(|(scope, _)| scope.dimension == dimension);
        let words: Vec<&str> = of_dimension.map(|(_, word)| word.as_str()).collect();
        self.field.clone().unwrap_or_else(|| words.join(", "))
    }
}

/// Whom or where it applies: two values of one dimension that exclude one another. The field says all of
/// it, so that there one value more is a conflict as well; running text may leave things unsaid.
fn scope(a: &Reading<'_>, b: &Reading<'_>, says: Language, out: &mut Compared) {
    let (said_a, said_b) = (Said::of(a), Said::of(b));
    if !(said_a.short && said_b.short) {
        return;
    }
    let dimensions: BTreeSet<u8> = said_a.values.keys().map(|scope| scope.dimension).collect();
    for dimension in dimensions {
        let (x, y) = (said_a.on(dimension), said_b.on(dimension));
        let both_fields = said_a.field.is_some() && said_b.field.is_some();
        let differ = if both_fields { x != y } else { x.is_disjoint(&y) };
        if !x.is_empty() && !y.is_empty() && differ {
            let (p, q) = (said_a.quote(dimension), said_b.quote(dimension));
            let sentence = words::OTHER_SCOPE.with(says, &[a.side.name, &p, b.side.name, &q]);
            out.conflict(Facet::AppliesTo, ConflictKind::Scope, SCOPE, &p, &q, sentence);
            return;
        }
    }
}
