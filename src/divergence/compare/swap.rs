//! What stands in one place of two texts that are word for word the same around it: other people, another hour, another
//! place, somebody else who acts. Where so little was changed, what was changed is what the two differ in, however long
//! the text is and in whatever field it stands.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;

use super::super::change::Change;
use super::super::common_words::{EVERY, EVERYBODY, WHOLE};
use super::super::facts::{Mention, Part, Reading, values_in, values_of};
use super::super::lexicon::{ActorKind, ScopeValue};
use super::super::report::ConflictKind;
use super::super::tokens::{Token, meet};
use super::super::wording::Wording;
use super::contrasts::{Told, is_counted_from, is_no_thing};
use super::free::PERSONS;
use super::scope::kind_of;
use super::who::{differs, is_fuller, part_of_kind};
use crate::domain::Facet;

/// The longest stretch that counts as one change, in tokens.
const LONGEST_SWAP: usize = 8;

/// Marks between clauses.
pub(super) const MARKS: &[&str] = &[",", ";", ":", ".", "(", ")"];

/// The fields that are read as texts beside the wording.
const FIELDS: [Facet; 3] = [Facet::AppliesTo, Facet::Criterion, Facet::Then];

/// What two definitions say in each other's place, in their wordings and in their fields.
/// `clock` says that their clocks have been told to differ: who is named at either end of a time is part of that.
pub(super) fn swaps(a: &Reading<'_>, b: &Reading<'_>, clock: bool) -> Vec<Told> {
    if a.side.language != b.side.language {
        return Vec::new();
    }
    let of_wording = changed(&a.wording, &b.wording).and_then(|[x, y]| {
        let (x, y) = (Changed::of(&a.wording, x, &a.named), Changed::of(&b.wording, y, &b.named));
        told(&x, &y, Facet::Wording)
    });
    let of_fields = FIELDS.into_iter().filter_map(|facet| {
        let (p, q) = (a.field(facet)?, b.field(facet)?);
        let [x, y] = changed(&p.wording, &q.wording)?;
        let (in_p, in_q) = (a.people_of(facet), b.people_of(facet));
        told(&Changed::of(&p.wording, x, in_p), &Changed::of(&q.wording, y, in_q), facet)
    });
    let acts = |told: &Told| told.kind == ConflictKind::Actor;
    of_wording.into_iter().chain(of_fields).filter(|told| !(clock && acts(told))).collect()
}

/// The only stretch in which each of two texts differs from the other.
fn changed(a: &Wording, b: &Wording) -> Option<[Range<usize>; 2]> {
    let change = Change::between(&a.tokens, &b.tokens);
    let stretches = change.stretches();
    // What stands behind a mark is a clause of its own.
    let whole = |tokens: &[Token]| !tokens.iter().any(|token| token.is_one_of(MARKS));
    let short = |tokens: &[Token]| (1..=LONGEST_SWAP).contains(&tokens.len());
    let least = change.content().into_iter().min()?;
    let one = stretches.into_iter().all(|tokens| whole(tokens) && short(tokens));
    (one && change.around > 0 && 2 * change.around >= least).then_some(change.ranges)
}

/// A stretch that was changed, in its text.
struct Changed<'r> {
    wording: &'r Wording,
    tokens: Range<usize>,
    /// Those who are named in it.
    named: Vec<&'r Mention>,
    /// The values of scope of which words stand in it.
    values: OnceCell<BTreeMap<ScopeValue, String>>,
}

impl<'r> Changed<'r> {
    fn of(wording: &'r Wording, tokens: Range<usize>, named: &'r [Mention]) -> Self {
        let inside = |m: &&Mention| meet(&m.tokens, &tokens);
        let named = named.iter().filter(inside).collect();
        Self { wording, tokens, named, values: OnceCell::new() }
    }

    fn values(&self) -> &BTreeMap<ScopeValue, String> {
        self.values.get_or_init(|| values_in(self.wording, &self.tokens))
    }

    fn words(&self) -> impl Iterator<Item = &'r Token> {
        let tokens = self.wording.tokens.get(self.tokens.clone()).unwrap_or_default().iter();
        tokens.filter(|token| token.is_word())
    }

    /// The word for everybody, where nothing else with content stands beside it.
    fn everybody(&self) -> Option<String> {
        let bare = self.words().all(|token| token.stop || token.is_one_of(EVERYBODY));
        let word = self.words().find(|token| token.is_one_of(EVERYBODY))?;
        bare.then(|| word.text.to_string())
    }

    /// People of some kind.
    fn some(&self) -> Option<String> {
        let lay = self.named.iter().find(|who| who.kind == ActorKind::Lay).map(|who| who.text.clone());
        lay.or_else(|| {
            let person = |value: &ScopeValue| !value.is_any() && PERSONS.contains(&value.dimension);
            self.values().iter().find(|(value, _)| person(value)).map(|(_, words)| words.clone())
        })
    }

    /// Whether it begins with a name.
    fn begins_with(&self, who: &Mention) -> bool {
        who.tokens.start <= self.tokens.start + 1
    }

    /// Whether a time is counted from what they do, which is told as such.
    fn is_counted_from(&self, who: &Mention) -> bool {
        let article = who.tokens.start.saturating_sub(1);
        who.part != Part::By
            && [who.tokens.start, article].into_iter().any(|at| is_counted_from(self.wording, at))
    }
}

fn told(x: &Changed<'_>, y: &Changed<'_>, facet: Facet) -> Option<Told> {
    let scope = |(a, b): (String, String)| Told { kind: kind_of(&a, &b), a, b, is_place: false };
    let people = || {
        let turned = || x.some().zip(y.everybody());
        let part =
            || whole_and_part(x, y).or_else(|| whole_and_part(y, x).map(|(whole, part)| (part, whole)));
        other_value(x, y).or_else(|| x.everybody().zip(y.some())).or_else(turned).or_else(part)
    };
    somebody_else(x, y, facet).or_else(|| people().map(scope))
}

/// Two values of one dimension: `themselves`, `others`.
fn other_value(x: &Changed<'_>, y: &Changed<'_>) -> Option<(String, String)> {
    let (in_x, in_y) = (x.values(), y.values());
    if in_x.keys().any(|value| in_y.contains_key(value)) {
        return None;
    }
    let own = |of: &Changed<'_>| {
        let owns = of.words().find(|token| token.is_one_of(&["own", "eigen"]))?;
        Some(owns.text.to_string())
    };
    let others = |values: &BTreeMap<ScopeValue, String>| values.get(&OTHERS).cloned();
    // `Their own house`, `the house of another person`.
    let owned = || own(x).zip(others(in_y)).or_else(|| others(in_x).zip(own(y)));
    // `Residents`, `residents and non-residents`: what is told of all stands around it too.
    let any = |of: &Changed<'_>, dimension: &str| {
        values_of(of.wording).keys().any(|value| value.dimension == dimension && value.is_any())
    };
    let found = in_x.iter().find_map(|(value, words)| {
        let same = |(other, _): &(&ScopeValue, &String)| other.dimension == value.dimension;
        let (_, others) =
            in_y.iter().find(same).filter(|_| !(any(x, value.dimension) && any(y, value.dimension)))?;
        Some((words.clone(), others.clone()))
    });
    found.or_else(owned)
}

/// `in the whole region`, `in one ward`.
fn whole_and_part(x: &Changed<'_>, y: &Changed<'_>) -> Option<(String, String)> {
    const IN: &[&str] = &["in", "at", "on", "throughout", "op", "binnen", "within"];
    let is_whole = |token: &Token| token.is_one_of(EVERY) || token.is_one_of(WHOLE);
    let whole = |of: &Changed<'_>| of.words().any(is_whole);
    let leads = |of: &Changed<'_>| {
        let before = of.tokens.start.checked_sub(1).and_then(|at| of.wording.tokens.get(at));
        before.is_some_and(|token| token.is_one_of(IN))
    };
    let place = |of: &Changed<'_>| {
        of.words().any(|token| !token.stop && !is_whole(token))
            && of
                .words()
                .all(|token| token.number.is_none() && !is_no_thing(&token.text, of.wording.language))
    };
    let text = |of: &Changed<'_>| of.words().map(|token| token.text.as_str()).collect::<Vec<_>>().join(" ");
    (whole(x) && !whole(y) && leads(x) && leads(y) && place(x) && place(y)).then(|| (text(x), text(y)))
}

/// Other people than those whom a text is about.
const OTHERS: ScopeValue = ScopeValue { dimension: "whom", value: "others" };

/// Somebody else: whom it applies to in the field for it, or where people are named of whom it says nothing that they act.
fn somebody_else(x: &Changed<'_>, y: &Changed<'_>, facet: Facet) -> Option<Told> {
    let same = x.named.iter().any(|m| y.named.iter().any(|n| !differs(m, n) || is_fuller(&m.text, &n.text)));
    let (p, q) = (*x.named.first()?, *y.named.first()?);
    let lay = |who: &Mention| who.kind == ActorKind::Lay;
    if same || lay(p) && lay(q) && p.is_ours && q.is_ours || x.is_counted_from(p) || y.is_counted_from(q) {
        return None;
    }
    let whom = lay(p) && lay(q) && !p.definite && !q.definite;
    let kind = match facet {
        Facet::AppliesTo => ConflictKind::Scope,
        _ if whom => ConflictKind::Scope,
        _ => part_of_kind(p, q).or_else(|| {
            let default = if lay(p) && lay(q) { ConflictKind::Scope } else { ConflictKind::Actor };
            (x.begins_with(p) && y.begins_with(q)).then_some(default)
        })?,
    };
    Some(Told { kind, a: p.text.clone(), b: q.text.clone(), is_place: false })
}
