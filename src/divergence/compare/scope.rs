//! Whom or where it applies.

use std::collections::{BTreeMap, BTreeSet};

use super::super::align::Link;
use super::super::direction::cosine;
use super::super::facts::{Reading, free, values_of};
use super::super::lexicon::{Kinship, Labels, ScopeValue};
use super::super::phrase::{Phrase, shared, steady};
use super::super::report::ConflictKind;
use super::super::tokens::{Token, phrase_length};
use super::super::wording::Wording;
use super::Compared;
use super::ages::are_one_class;
use super::contrasts::Told;
use super::every::every_or_one;
use super::examples::is_in_other_form;
use super::fields::{answer_each_other, is_for_all, is_ours, other_people};
use super::free::{closed_or_open, free_choice, some_or_all};
use super::rest::answered;
use super::who::tell;
use crate::domain::Facet;
use crate::words::Language;

/// In a text with more words of content than this, a word sets the scope only when the rest agrees.
const SHORT: usize = 15;
/// From this share on the rest agrees.
const SAME_REST: f64 = 0.4;
/// From this share on it is one matter.
const ONE_MATTER: f64 = 0.3;
/// From this share on it is one story.
const SAME_STORY: f64 = 0.7;

/// Compares whom or where two definitions apply to.
pub(super) fn compare(a: &Reading<'_>, b: &Reading<'_>, links: &[Link], says: Language, out: &mut Compared) {
    if out.has(ConflictKind::Scope) {
        return;
    }
    let actors = out.has(ConflictKind::Actor);
    let fields_of = || a.field(Facet::AppliesTo).zip(b.field(Facet::AppliesTo));
    let one_class = fields_of().is_some_and(|(x, y)| are_one_class(&x.wording, &y.wording));
    let restated = fields_of().is_some_and(|(x, y)| answer_each_other(x, y));
    // `Young people with a question`, `all young people`: of one class, and yet not the same.
    let some_of_all = || {
        fields_of().is_some_and(|(x, y)| {
            let (these, those) = (&x.wording.tokens, &y.wording.tokens);
            let said = |token: &Token| those.iter().any(|other| other.stem == token.stem);
            is_for_all(x) != is_for_all(y) && these.iter().any(|token| token.has_content() && said(token))
        })
    };
    let by_field = || fields(a, b, links).or_else(|| other_people(a, b));
    let by_field = || by_field().filter(|_| !one_class || some_of_all());
    let named = |pair: (String, String)| (pair, false);
    let found = by_field().map(named).or_else(|| {
        let mut said = [Said::of(a), Said::of(b)];
        if one_class || are_one_class(&a.wording, &b.wording) {
            said.iter_mut().for_each(|own| own.values.retain(|value, _| value.dimension != "age"));
        }
        let by_values = || values(a, b, &said, links, actors).filter(|_| !(restated && both_tell(&said)));
        by_values()
            .or_else(|| if actors { None } else { values_beside(a, b, &said, links) })
            .map(named)
            .or_else(|| {
                // What makes no difference is a clause, and is quoted as one.
                free_choice(a, b, links).map(|pair| (pair, true)).or_else(|| {
                    closed_or_open(a, b, links)
                        .or_else(|| some_or_all(a, b, &said, links).filter(|_| !restated))
                        .or_else(|| {
                            every_or_one(a, b)
                                .filter(|_| answered(&a.wording, &b.wording, links) >= ONE_MATTER)
                        })
                        .map(named)
                })
            })
    });
    if let Some(((p, q), is_place)) = found {
        let kind = kind_of(&p, &q);
        tell(a, b, &Told { kind, a: p, b: q, is_place }, says, out);
    }
}

/// What it is when two values exclude one another: `the tenant` and `the landlord` are parties who act, of one contract.
pub(super) fn kind_of(p: &str, q: &str) -> ConflictKind {
    const ONE: &[&str] = &["tenant", "landlord", "owner", "huurder", "verhuurder", "eigenaar"];
    const SEVERAL: &[&str] = &["tenants", "landlords", "owners", "huurders", "verhuurders", "eigenaren"];
    let is = |text: &str, words: &[&str]| {
        let bare = text.strip_prefix("the ").or_else(|| text.strip_prefix("de "));
        bare.is_some_and(|who| words.contains(&who))
    };
    let party = |text: &str| is(text, ONE) || is(text, SEVERAL);
    let acts = party(p) && party(q) && (is(p, ONE) || is(q, ONE));
    if acts { ConflictKind::Actor } else { ConflictKind::Scope }
}

/// What a side says of whom or where it applies.
pub(super) struct Said {
    /// The values, with the words for them.
    values: BTreeMap<ScopeValue, String>,
    /// The text of the field, when it is told there.
    field: Option<String>,
    /// Whether there is a field, and it does not tell the values.
    is_beside_field: bool,
    /// Whether the text is short enough for one word to set its scope.
    short: bool,
}

impl Said {
    fn of(reading: &Reading<'_>) -> Self {
        let field = reading.field(Facet::AppliesTo);
        let wording = field.map_or(&reading.wording, |phrase| &phrase.wording);
        let mut values = values_of(wording);
        // What the field does not tell in words that we know, the wording may.
        let told = field.filter(|_| !values.is_empty());
        let is_beside_field = values.is_empty() && field.is_some();
        if is_beside_field {
            values = values_of(&reading.wording);
        }
        if let Some(criterion) = reading.field(Facet::Criterion).filter(|_| values.is_empty()) {
            values = values_of(&criterion.wording);
        }
        let (out, in_it): (Vec<_>, Vec<_>) =
            values.clone().into_iter().partition(|(_, words)| is_left_out(reading, words));
        let is_told = |scope: &ScopeValue| in_it.iter().any(|(other, _)| other.dimension == scope.dimension);
        let only = out.into_iter().filter(|(scope, _)| !is_told(scope)).collect::<Vec<_>>();
        let values: BTreeMap<ScopeValue, String> = in_it.into_iter().chain(only).collect();
        let content = wording.atoms.iter().filter(|atom| atom.has_content()).count();
        let field = told.map(|phrase| phrase.text.clone());
        Self { values, field, is_beside_field, short: content <= SHORT }
    }

    pub(super) fn on(&self, dimension: &str) -> BTreeSet<ScopeValue> {
        self.values.keys().filter(|scope| scope.dimension == dimension).copied().collect()
    }

    /// The values of a dimension, or else that it is anywhere, or at any time.
    fn on_or_any(&self, dimension: &str) -> BTreeSet<ScopeValue> {
        let own = self.on(dimension);
        if own.is_empty() { family(dimension).map_or(own, |family| self.on(family)) } else { own }
    }

    /// What to quote: the field, or the words that set the scope.
    pub(super) fn quote(&self, dimension: &str) -> String {
        let dimension =
            if self.on(dimension).is_empty() { family(dimension).unwrap_or(dimension) } else { dimension };
        let of_dimension = self.values.iter().filter(|(scope, _)| scope.dimension == dimension);
        let words: Vec<&str> = of_dimension.map(|(_, word)| word.as_str()).collect();
        self.field.clone().unwrap_or_else(|| words.join(", "))
    }
}

/// Whether the words for a value stand in what the wording leaves out: `what they do to themselves does not count`.
fn is_left_out(reading: &Reading<'_>, words: &str) -> bool {
    let [_, told] = &reading.excludes;
    let said = |tokens: &[Token]| (0..tokens.len()).any(|at| phrase_length(tokens, at, words) > 0);
    told.iter().any(|phrase| said(&phrase.wording.tokens))
}

/// Dimensions of place and of time, which `anywhere` and `at any time` take in.
fn family(dimension: &str) -> Option<&'static str> {
    match dimension {
        "doors" | "place" | "land" | "area" | "schoolyard" | "floor" => Some("where"),
        "hours" | "week" | "season" | "office" => Some("when"),
        _ => None,
    }
}

/// Under this share two fields have nothing in common.
const NOTHING_SHARED: f64 = 0.2;

/// From this cosine on two fields speak of the same.
const NEAR: f64 = 0.5;

/// Two fields of definitions that otherwise tell the same story, and name different people or things altogether. In
/// other stories each only names those it has to do with: our patients, tenants.
fn fields(a: &Reading<'_>, b: &Reading<'_>, links: &[Link]) -> Option<(String, String)> {
    let (x, y) = (a.field(Facet::AppliesTo)?, b.field(Facet::AppliesTo)?);
    let few = |phrase: &Phrase| phrase.wording.atoms.iter().filter(|atom| atom.has_content()).count() <= 4;
    let apart = few(x) && few(y) && shared(&x.wording, &y.wording).most() < NOTHING_SHARED;
    let same_value = || {
        let (of_x, of_y) = (values_of(&x.wording), values_of(&y.wording));
        of_x.keys().any(|value| of_y.contains_key(value))
    };
    let near = || cosine(x.wording.sum(), y.wording.sum()).is_some_and(|cosine| steady(cosine) >= NEAR);
    let ours = is_ours(x) && is_ours(y);
    (apart
        && !ours
        && !is_in_other_form(x, y)
        && !same_value()
        && !near()
        && answered(&a.wording, &b.wording, links) >= SAME_STORY)
        .then(|| (x.text.clone(), y.text.clone()))
}

/// Two values of one dimension that exclude one another. The field says all of it, so that there one value
/// more is a conflict as well; running text may leave things unsaid.
fn values(
    a: &Reading<'_>,
    b: &Reading<'_>,
    said: &[Said; 2],
    links: &[Link],
    actors: bool,
) -> Option<(String, String)> {
    let [said_a, said_b] = said;
    let both_fields = both_tell(said);
    let in_text = said_a.field.is_none() && said_b.field.is_none();
    let short = said_a.short && said_b.short;
    if in_text && (actors || !(short || same_rest(a, b, links))) {
        return None;
    }
    let dimensions: BTreeSet<&str> =
        said_a.values.keys().chain(said_b.values.keys()).map(|scope| scope.dimension).collect();
    dimensions.into_iter().find_map(|dimension| {
        let (x, y) = (said_a.on_or_any(dimension), said_b.on_or_any(dimension));
        if x.is_empty() || y.is_empty() {
            return None;
        }
        let any = |values: &BTreeSet<ScopeValue>| values.iter().any(|value| value.is_any());
        let differ = match (any(&x), any(&y)) {
            (true, true) => false,
            // Somebody named beside a field is one it has to do with, not all whom it is for.
            (true, false) => y.len() == 1 && !said_b.is_beside_field && !leaves_free(&b.wording),
            (false, true) => x.len() == 1 && !said_a.is_beside_field && !leaves_free(&a.wording),
            (false, false) if both_fields => x != y,
            (false, false) => x.is_disjoint(&y) && x.len() == 1 && y.len() == 1,
        };
        let differ = differ && !(in_text && dimension == "week" && are_denied_apart(a, b, links));
        differ.then(|| (said_a.quote(dimension), said_b.quote(dimension)))
    })
}

/// Whether two texts say opposite things of what their values tell apart: `open on weekdays`, `closed at weekends`.
fn are_denied_apart(a: &Reading<'_>, b: &Reading<'_>, links: &[Link]) -> bool {
    let is_value = |reading: &Reading<'_>, at: usize| {
        let labels = Labels::of(reading.wording.language);
        let atom = reading.wording.atoms.get(at);
        atom.is_some_and(|atom| labels.scope_at(&reading.wording.tokens, atom.tokens.start).is_some())
    };
    links.iter().any(|link| {
        link.likeness.kinship == Kinship::Opposite && !is_value(a, link.a) && !is_value(b, link.b)
    })
}

/// Whether both fields tell the values.
const fn both_tell([a, b]: &[Said; 2]) -> bool {
    a.field.is_some() && b.field.is_some()
}

/// Whether something is left free in words for which we know no value, and which may be any.
fn leaves_free(wording: &Wording) -> bool {
    let labels = Labels::of(wording.language);
    let tokens = free(wording).and_then(|atoms| wording.tokens_of(atoms));
    tokens.is_some_and(|mut tokens| tokens.all(|at| labels.scope_at(&wording.tokens, at).is_none()))
}

/// Two values that the wordings tell of what the fields say nothing of: a danger to themselves or to others, of adults.
fn values_beside(
    a: &Reading<'_>,
    b: &Reading<'_>,
    [said_a, said_b]: &[Said; 2],
    links: &[Link],
) -> Option<(String, String)> {
    if said_a.field.is_none() && said_b.field.is_none() || !same_rest(a, b, links) {
        return None;
    }
    let (in_a, in_b) = (told_in_wording(a, said_a), told_in_wording(b, said_b));
    let dimensions: BTreeSet<&str> = in_a.keys().map(|scope| scope.dimension).collect();
    dimensions.into_iter().find_map(|dimension| {
        let (x, of_a) = only_value(in_a, dimension)?;
        let (y, of_b) = only_value(in_b, dimension)?;
        (x != y).then(|| (of_a.to_owned(), of_b.to_owned()))
    })
}

/// The values that the wording tells, whatever the field tells.
fn told_in_wording<'s>(reading: &'s Reading<'_>, said: &'s Said) -> &'s BTreeMap<ScopeValue, String> {
    if said.field.is_some() { values_of(&reading.wording) } else { &said.values }
}

/// The only value of a dimension, with the words for it.
fn only_value<'v>(
    values: &'v BTreeMap<ScopeValue, String>,
    dimension: &str,
) -> Option<(ScopeValue, &'v str)> {
    let mut own = values.iter().filter(|(value, _)| value.dimension == dimension);
    let (value, words) = own.next()?;
    (own.next().is_none() && !value.is_any()).then_some((*value, words.as_str()))
}

/// Whether the wordings tell the same story.
fn same_rest(a: &Reading<'_>, b: &Reading<'_>, links: &[Link]) -> bool {
    answered(&a.wording, &b.wording, links) >= SAME_REST
}
