//! Whom or where it applies.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::super::align::Link;
use super::super::common_words::ARTICLES;
use super::super::facts::Reading;
use super::super::lexicon::{Labels, ScopeValue};
use super::super::phrase::{Phrase, shared, steady};
use super::super::report::ConflictKind;
use super::super::tokens::{Kind, Token, joined, phrase_length, text_at};
use super::super::wording::{Atom, Wording, cosine};
use super::Compared;
use super::ages::are_one_class;
use super::contrasts::Told;
use super::every::every_or_one;
use super::fields::{is_ours, other_people};
use super::free::{closed_or_open, free, free_choice, some_or_all};
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
    let by_field = || fields(a, b, links).or_else(|| other_people(a, b)).filter(|_| !one_class);
    let found = by_field().or_else(|| {
        let mut said = [Said::of(a), Said::of(b)];
        if one_class || are_one_class(&a.wording, &b.wording) {
            said.iter_mut().for_each(|own| own.values.retain(|value, _| value.dimension != "age"));
        }
        values(a, b, &said, links, actors)
            .or_else(|| if actors { None } else { values_beside(a, b, &said, links) })
            .or_else(|| free_choice(a, b, links))
            .or_else(|| closed_or_open(a, b, links))
            .or_else(|| some_or_all(a, b, &said, links))
            .or_else(|| every_or_one(a, b).filter(|_| answered(&a.wording, &b.wording, links) >= ONE_MATTER))
    });
    if let Some((p, q)) = found {
        let kind = kind_of(&p, &q);
        tell(a, b, &Told { kind, a: p, b: q, is_place: false }, says, out);
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

/// The values of scope of a text, each with the words for it.
pub(super) fn values_of(wording: &Wording) -> &BTreeMap<ScopeValue, String> {
    wording.scopes.get(|| values_in(wording, &(0..wording.tokens.len())))
}

/// Those of which words stand in some tokens of a text.
pub(super) fn values_in(wording: &Wording, within: &Range<usize>) -> BTreeMap<ScopeValue, String> {
    let (tokens, labels) = (&wording.tokens, Labels::of(wording.language));
    let mut values: BTreeMap<ScopeValue, String> = BTreeMap::new();
    let mut last: Vec<(ScopeValue, usize)> = Vec::new();
    let free = free(wording).and_then(|atoms| wording.tokens_of(&atoms));
    let mut at = 0;
    while at < tokens.len() {
        let Some((length, _)) = labels.scope_at(tokens, at) else {
            if let Some(value) = before_now(tokens, at).filter(|_| within.contains(&at)) {
                values.entry(value).or_insert_with(|| text_at(tokens, at).to_owned());
            }
            at += 1;
            continue;
        };
        let inside = at < within.end && within.start < at + length;
        let here = at..at + length;
        // `a day and a night` is how long.
        let in_time = wording.times.iter().any(|(time, _)| time.contains(&at) && time.len() > length);
        let own = |value: &ScopeValue| labels.scopes_at(tokens, at, length).any(|other| other == *value);
        let twice = last.iter().find(|(value, end)| own(value) && is_either_way(wording, *end, at));
        if let Some((value, end)) = twice {
            let both = values.remove(value).unwrap_or_default() + " " + &told_in(tokens, *end..at + length);
            values.insert(ScopeValue { value: "*", ..*value }, both);
        } else if inside
            && !in_time
            && !counts_something(tokens, at)
            && !is_bounded(tokens, &here)
            && !is_denied(wording, &here, within)
        {
            let words = told_in(tokens, at..at + length);
            let before = std::mem::take(&mut last);
            for value in labels.scopes_at(tokens, at, length) {
                let both = before.iter().find(|(other, end)| {
                    other.dimension == value.dimension
                        && value.dimension != "whom"
                        && *other != value
                        && is_joined(wording, *end, at)
                });
                if let Some((other, _)) = both {
                    let both = values.remove(other).map_or_else(String::new, |before| format!("{before}, "));
                    values.insert(ScopeValue { value: "*", ..value }, both + &words);
                } else if FREED.contains(&value.dimension)
                    && free.as_ref().is_some_and(|free| free.contains(&at))
                {
                    values.entry(ScopeValue { value: "*", ..value }).or_insert_with(|| words.clone());
                } else {
                    values.entry(value).or_insert_with(|| words.clone());
                }
                last.push((value, at + length));
            }
        }
        at += length;
    }
    values
}

/// `People who have offended before`: once before, and not before something; `who have never offended before`.
fn before_now(tokens: &[Token], at: usize) -> Option<ScopeValue> {
    const HAVING: &[&str] = &["have", "has", "had", "were", "was", "been", "did"];
    const NEVER: &[&str] = &["never", "not", "nor"];
    const LONG: &[&str] = &["without", "day", "week", "month", "year", "hours", "days", "long"];
    const ONWARDS: &[&str] = &[
        "and", "or", "are", "is", "get", "gets", "go", "goes", "may", "can", "must", "will", "now", "receive",
    ];
    let word = tokens.get(at).filter(|token| token.text == "before")?;
    let near = tokens.get(at.saturating_sub(5)..at).unwrap_or_default();
    let here = |words: &'static [&'static str]| {
        near.iter().any(|token| token.part == word.part && token.is_one_of(words))
    };
    let by_itself = tokens.get(at + 1).is_none_or(|next| !next.is_word() || next.is_one_of(ONWARDS));
    let value = if here(NEVER) { "first" } else { "repeat" };
    (by_itself && here(HAVING) && !here(LONG)).then_some(ScopeValue { dimension: "time", value })
}

/// Prepositions before a place or an occasion.
const PREPOSITIONS: [&str; 8] = ["in", "at", "on", "during", "by", "op", "bij", "tijdens"];
/// The words for a value as one says them behind `it is about`: with the article before, without the preposition.
fn told_in(tokens: &[Token], range: Range<usize>) -> String {
    let is = |at: usize, words: &[&str]| words.contains(&text_at(tokens, at));
    let is_article = |at: usize| is(at, ARTICLES) || is(at, &["our", "onze"]);
    let led = range.len() > 2 && is(range.start, &PREPOSITIONS) && is_article(range.start + 1);
    let article = range.start.checked_sub(1).filter(|at| is_article(*at));
    let first = if led { range.start + 1 } else { article.unwrap_or(range.start) };
    joined(tokens, first..range.end)
}

/// `not at school`: the value is what it is not. Only what is denied from within the stretch that is looked at, since
/// the rest stands on both sides.
fn is_denied(wording: &Wording, tokens: &Range<usize>, within: &Range<usize>) -> bool {
    let inside = |atom: &&Atom| atom.tokens.start < tokens.end && tokens.start < atom.tokens.end;
    let meets = |at: usize| {
        !wording.atoms.get(at).is_some_and(|denier| inside(&denier))
            && wording
                .atoms
                .get(at)
                .is_none_or(|denier| denier.tokens.start < within.end && within.start < denier.tokens.end)
    };
    wording.atoms.iter().filter(inside).any(|atom| atom.negated && atom.denier.is_none_or(meets))
}

/// `at any time from 23:00`: not at any time.
fn is_bounded(tokens: &[Token], range: &Range<usize>) -> bool {
    const BOUNDS: &[&str] =
        &["from", "between", "after", "before", "within", "van", "vanaf", "tussen", "na", "binnen"];
    const TIMES: &[&str] = &["time", "times", "moment", "hour", "tijde", "tijdstip", "uur", "ook"];
    let times =
        || (range.start..range.end).any(|at| tokens.get(at).is_some_and(|token| token.is_one_of(TIMES)));
    let number = |at: usize| {
        tokens.get(at).is_some_and(|token| token.number.is_some() || matches!(token.kind, Kind::Number(_)))
    };
    times()
        && tokens.get(range.end).is_some_and(|token| token.is_one_of(BOUNDS))
        && (range.end + 1..range.end + 3).any(number)
}

/// Dimensions that somebody leaves free in so many words: where one lives, whether it is the first time.
const FREED: [&str; 12] =
    ["time", "since", "area", "place", "doors", "stay", "care", "hours", "week", "land", "sector", "where"];

/// Whether only `and` or `or` lies between: both together are all there is.
fn is_joined(wording: &Wording, end: usize, at: usize) -> bool {
    const JOINS: &[&str] = &[
        "and", "or", "en", "of", "as", "well", "als", "evenals", "alsmede", "zowel", "by", "in", "op", "'",
        "voor", "for", "an", "a", "een", "another", "the", "de", "het", "at", "during", "bij", "aan", "van",
        "out",
    ];
    let between = wording.tokens.get(end..at).unwrap_or_default();
    let joins = |token: &Token| token.is_one_of(JOINS) && !is_owner_told(token, wording.language);
    !between.is_empty() && between.len() <= 4 && between.iter().all(joins)
}

/// The English `of`, which the Dutch word for `or` is spelt like.
fn is_owner_told(token: &Token, language: Language) -> bool {
    language == Language::English && token.text == "of"
}

/// `resident or no resident`, `inwoner of niet-inwoner`.
fn is_either_way(wording: &Wording, end: usize, at: usize) -> bool {
    const NO: &[&str] = &["no", "not", "geen", "niet", "non"];
    const JOINS: &[&str] = &["and", "or", "en", "of", ",", "-", "a", "een", "alike"];
    let between = wording.tokens.get(end..at).unwrap_or_default();
    let joins = |token: &Token| token.is_one_of(JOINS) && !is_owner_told(token, wording.language);
    between.len() <= 4
        && between.iter().any(|token| token.is_one_of(NO))
        && between.iter().any(joins)
        && between.iter().all(|token| token.is_one_of(NO) || joins(token))
}

/// `three nights`, `twee werkdagen`, `elf uur 's avonds`: how long, how many or what time, not when or who.
fn counts_something(tokens: &[Token], at: usize) -> bool {
    at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|token| {
        token.number.is_some()
            || matches!(token.kind, Kind::Number(_))
            || token.is_one_of(&["per", "uur", "o'clock", "clock"])
    })
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
    (apart && !ours && !same_value() && !near() && answered(&a.wording, &b.wording, links) >= SAME_STORY)
        .then(|| (x.text.clone(), y.text.clone()))
}

/// Two values of one dimension that exclude one another. The field says all of it, so that there one value
/// more is a conflict as well; running text may leave things unsaid.
fn values(
    a: &Reading<'_>,
    b: &Reading<'_>,
    [said_a, said_b]: &[Said; 2],
    links: &[Link],
    actors: bool,
) -> Option<(String, String)> {
    let both_fields = said_a.field.is_some() && said_b.field.is_some();
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
        differ.then(|| (said_a.quote(dimension), said_b.quote(dimension)))
    })
}

/// Whether something is left free in words for which we know no value, and which may be any.
fn leaves_free(wording: &Wording) -> bool {
    let labels = Labels::of(wording.language);
    let tokens = free(wording).and_then(|atoms| wording.tokens_of(&atoms));
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
