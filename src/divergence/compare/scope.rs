//! Whom or where it applies.

use std::collections::{BTreeMap, BTreeSet};

use super::super::align::Link;
use super::super::facts::Reading;
use super::super::lexicon::{Kinship, Labels, ScopeValue};
use super::super::phrase::{Phrase, shared, steady};
use super::super::report::ConflictKind;
use super::super::tokens::{Kind, Phrases, Token, longest_phrase, text_at};
use super::super::wording::Wording;
use super::{Compared, SCOPE};
use crate::domain::Facet;
use crate::words::{self, Language};

/// In a text with more words of content than this, a word sets the scope only when the rest agrees.
const SHORT: usize = 15;
/// From this share on the rest agrees.
const SAME_REST: f64 = 0.4;
/// From this likeness on two words answer to one another.
const ANSWERS: f64 = 0.4;

/// Compares whom or where two definitions apply to.
pub(super) fn compare(a: &Reading<'_>, b: &Reading<'_>, links: &[Link], says: Language, out: &mut Compared) {
    if out.has(ConflictKind::Scope) {
        return;
    }
    let actors = out.has(ConflictKind::Actor);
    let found = fields(a, b).or_else(|| {
        let said = [Said::of(a), Said::of(b)];
        values(a, b, &said, links, actors)
            .or_else(|| free_choice(a, b, links))
            .or_else(|| closed_or_open(a, b))
            .or_else(|| some_or_all(a, b, &said, links))
    });
    if let Some((p, q)) = found {
        let sentence = words::OTHER_SCOPE.with(says, &[a.side.name, &p, b.side.name, &q]);
        out.conflict(Facet::AppliesTo, ConflictKind::Scope, SCOPE, &p, &q, sentence);
    }
}

/// What a side says of whom or where it applies.
struct Said {
    /// The values, with the words for them.
    values: BTreeMap<ScopeValue, String>,
    /// The text of the field, when it is told there.
    field: Option<String>,
    /// Whether the text is short enough for one word to set its scope.
    short: bool,
}

impl Said {
    fn of(reading: &Reading<'_>) -> Self {
        let field = reading.field(Facet::AppliesTo);
        let wording = field.map_or(&reading.wording, |phrase| &phrase.wording);
        let mut values = values_of(wording);
        if values.is_empty() && field.is_some() {
            values = values_of(&reading.wording);
        }
        if let Some(criterion) = reading.field(Facet::Criterion).filter(|_| values.is_empty()) {
            values = values_of(&criterion.wording);
        }
        let content = wording.atoms.iter().filter(|atom| atom.has_content()).count();
        Self { values, field: field.map(|phrase| phrase.text.clone()), short: content <= SHORT }
    }

    fn on(&self, dimension: &str) -> BTreeSet<ScopeValue> {
        self.values.keys().filter(|scope| scope.dimension == dimension).copied().collect()
    }

    /// The values of a dimension, or else that it is anywhere, or at any time.
    fn on_or_any(&self, dimension: &str) -> BTreeSet<ScopeValue> {
        let own = self.on(dimension);
        if own.is_empty() { family(dimension).map_or(own, |family| self.on(family)) } else { own }
    }

    /// What to quote: the field, or the words that set the scope.
    fn quote(&self, dimension: &str) -> String {
        let dimension =
            if self.on(dimension).is_empty() { family(dimension).unwrap_or(dimension) } else { dimension };
        let of_dimension = self.values.iter().filter(|(scope, _)| scope.dimension == dimension);
        let words: Vec<&str> = of_dimension.map(|(_, word)| word.as_str()).collect();
        self.field.clone().unwrap_or_else(|| words.join(", "))
    }
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
fn values_of(wording: &Wording) -> BTreeMap<ScopeValue, String> {
    let (tokens, labels) = (&wording.tokens, Labels::of(wording.language));
    let mut values: BTreeMap<ScopeValue, String> = BTreeMap::new();
    let mut last: Option<(ScopeValue, usize)> = None;
    let mut at = 0;
    while at < tokens.len() {
        let Some((length, value)) = labels.scope_at(tokens, at) else {
            at += 1;
            continue;
        };
        if !counts_something(tokens, at) {
            let words: Vec<&str> = (at..at + length).map(|at| text_at(tokens, at)).collect();
            let words = words.join(" ");
            if let Some((other, end)) = last
                && other.dimension == value.dimension
                && value.dimension != "whom"
                && other != value
                && joined(tokens, end, at)
            {
                let both = values.remove(&other).map_or_else(String::new, |before| format!("{before}, "));
                values.insert(ScopeValue { value: "*", ..value }, both + &words);
            } else {
                values.entry(value).or_insert(words);
            }
            last = Some((value, at + length));
        }
        at += length;
    }
    values
}

/// Whether only `and` or `or` lies between: both together are all there is.
fn joined(tokens: &[Token], end: usize, at: usize) -> bool {
    const JOINS: &[&str] = &[
        "and", "or", "en", "of", "as", "well", "als", "evenals", "alsmede", "zowel", "by", "in", "op", "'",
        "voor", "for", "an", "a", "een", "another",
    ];
    let between = tokens.get(end..at).unwrap_or_default();
    !between.is_empty() && between.len() <= 3 && between.iter().all(|token| token.is_one_of(JOINS))
}

/// `three nights`, `twee werkdagen`: how long or how many, not when or who.
fn counts_something(tokens: &[Token], at: usize) -> bool {
    at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|token| {
        token.number.is_some() || matches!(token.kind, Kind::Number(_)) || token.text == "per"
    })
}

/// Under this share two fields have nothing in common.
const NOTHING_SHARED: f64 = 0.2;

/// Two fields that name different people or places altogether.
fn fields(a: &Reading<'_>, b: &Reading<'_>) -> Option<(String, String)> {
    let (x, y) = (a.field(Facet::AppliesTo)?, b.field(Facet::AppliesTo)?);
    let few = |phrase: &Phrase| phrase.wording.atoms.iter().filter(|atom| atom.has_content()).count() <= 4;
    let apart = few(x) && few(y) && shared(&x.wording, &y.wording).most() < NOTHING_SHARED;
    apart.then(|| (x.text.clone(), y.text.clone()))
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
            (true, false) => y.len() == 1,
            (false, true) => x.len() == 1,
            (false, false) if both_fields => x != y,
            (false, false) => x.is_disjoint(&y) && x.len() == 1 && y.len() == 1,
        };
        differ.then(|| (said_a.quote(dimension), said_b.quote(dimension)))
    })
}

/// Whether the wordings tell the same story.
fn same_rest(a: &Reading<'_>, b: &Reading<'_>, links: &[Link]) -> bool {
    let share = |wording: &Wording, of: &dyn Fn(&Link) -> usize| {
        let answered: f64 = links
            .iter()
            .filter(|link| link.likeness.score >= ANSWERS && link.likeness.kinship != Kinship::Opposite)
            .filter_map(|link| wording.atoms.get(of(link)))
            .filter(|atom| atom.has_content())
            .map(|atom| atom.weight)
            .sum();
        let weight = wording.weight();
        if weight > 0.0 { steady(answered / weight) } else { 0.0 }
    };
    let (x, y) = (share(&a.wording, &|link| link.a), share(&b.wording, &|link| link.b));
    x.max(y) >= SAME_REST
}

/// Words that leave free what stands behind them.
const FREE_EN: &[&str] = &[
    "regardless of",
    "irrespective of",
    "no matter",
    "whether or not",
    "independent of",
    "without regard to",
    "it does not matter",
    "wherever",
    "whatever",
    "whoever",
];
const FREE_NL: &[&str] = &[
    "ongeacht",
    "los van",
    "onafhankelijk van",
    "waar dan ook",
    "wie dan ook",
    "of hij nu",
    "of zij nu",
    "het maakt niet uit",
];

/// What a text leaves free, as a range of atoms.
fn free(wording: &Wording) -> Option<std::ops::Range<usize>> {
    let phrases = match wording.language {
        Language::English => FREE_EN,
        Language::Dutch => FREE_NL,
    };
    let at = (0..wording.tokens.len()).find(|at| longest_phrase(&wording.tokens, *at, phrases) > 0)?;
    let first = wording.atoms.iter().position(|atom| atom.tokens.end > at)?;
    let part = wording.atoms.get(first)?.part;
    let length =
        wording.atoms.iter().skip(first).take_while(|atom| atom.part == part && !atom.is_mark()).count();
    Some(first..first + length)
}

/// What one leaves free (`wherever somebody is registered`) and the other makes a condition of.
fn free_choice(a: &Reading<'_>, b: &Reading<'_>, links: &[Link]) -> Option<(String, String)> {
    let (in_a, in_b) = (free(&a.wording), free(&b.wording));
    let pairs: Vec<(usize, usize)> =
        links.iter().filter(|link| link.likeness.score >= STEADY_WORD).map(|link| (link.a, link.b)).collect();
    match (in_a, in_b) {
        (Some(range), None) => {
            let quote = conditioned(&a.wording, range.clone(), &b.wording, pairs.into_iter())?;
            Some((words_of(&a.wording, range), quote))
        }
        (None, Some(range)) => {
            let turned = pairs.into_iter().map(|(x, y)| (y, x));
            let quote = conditioned(&b.wording, range.clone(), &a.wording, turned)?;
            Some((quote, words_of(&b.wording, range)))
        }
        _ => None,
    }
}

/// Words that answer to one another closely enough to be about the same condition.
const STEADY_WORD: f64 = 0.6;

/// The words of the other text that make a condition of what a range leaves free: all words with content.
fn conditioned(
    wording: &Wording,
    range: std::ops::Range<usize>,
    other: &Wording,
    links: impl Iterator<Item = (usize, usize)>,
) -> Option<String> {
    let opener = wording.atoms.get(range.start)?.text.clone();
    let content = |at: &usize| {
        wording.atoms.get(*at).is_some_and(|atom| {
            atom.has_content() && !opener.contains(&atom.text) && !FREES.contains(&atom.text.as_str())
        })
    };
    let of_range: Vec<usize> = range.filter(content).collect();
    let answered: Vec<usize> = links.filter(|(x, _)| of_range.contains(x)).map(|(_, y)| y).collect();
    let quote: Vec<&str> =
        answered.iter().filter_map(|at| other.atoms.get(*at)).map(|atom| atom.text.as_str()).collect();
    (!of_range.is_empty() && answered.len() == of_range.len()).then(|| quote.join(" "))
}

/// Words of the phrases that leave something free.
const FREES: [&str; 9] =
    ["regardless", "irrespective", "matter", "not", "independent", "regard", "los", "onafhankelijk", "maakt"];

fn words_of(wording: &Wording, range: std::ops::Range<usize>) -> String {
    let atoms = wording.atoms.get(range).unwrap_or_default();
    atoms.iter().map(|atom| atom.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// Words that keep something for some.
const CLOSED_EN: &[&str] = &[
    "only for",
    "for nobody else",
    "for no one else",
    "nobody else",
    "no one else",
    "exclusively for",
    "exclusive to",
    "solely for",
    "reserved for",
    "restricted to",
    "limited to",
    "open only to",
    "only open to",
    "confined to",
    "and no others",
];
const CLOSED_NL: &[&str] = &[
    "alleen voor",
    "uitsluitend voor",
    "niemand anders",
    "enkel voor",
    "voorbehouden aan",
    "beperkt tot",
    "slechts voor",
    "exclusief voor",
    "alleen bestemd voor",
    "alleen bedoeld voor",
    "uitsluitend bedoeld voor",
    "uitsluitend bestemd voor",
    "alleen toegankelijk voor",
];
/// Words that open something to all.
const OPEN_EN: &[&str] = &[
    "anyone",
    "anybody",
    "everyone",
    "everybody",
    "open to all",
    "for all",
    "every resident",
    "any resident",
    "all residents",
    "any person",
    "every person",
    "all comers",
    "whoever",
];
const OPEN_NL: &[&str] = &[
    "iedereen",
    "ieder",
    "iedere",
    "voor allen",
    "elke inwoner",
    "alle inwoners",
    "iedere inwoner",
    "alle bewoners",
    "elke bewoner",
    "wie dan ook",
    "een ieder",
    "eenieder",
    "voor allen",
];

/// Kept for some by one, open to all for the other.
fn closed_or_open(a: &Reading<'_>, b: &Reading<'_>) -> Option<(String, String)> {
    let (closed, open) = (told(&a.wording, CLOSED_EN, CLOSED_NL), told(&b.wording, OPEN_EN, OPEN_NL));
    if let (Some(x), Some(y)) = (closed, open)
        && told(&b.wording, CLOSED_EN, CLOSED_NL).is_none()
    {
        return Some((x, y));
    }
    let (open, closed) = (told(&a.wording, OPEN_EN, OPEN_NL), told(&b.wording, CLOSED_EN, CLOSED_NL));
    let (Some(x), Some(y)) = (open, closed) else { return None };
    told(&a.wording, CLOSED_EN, CLOSED_NL).is_none().then_some((x, y))
}

fn told(wording: &Wording, english: Phrases, dutch: Phrases) -> Option<String> {
    let phrases = match wording.language {
        Language::English => english,
        Language::Dutch => dutch,
    };
    let tokens = &wording.tokens;
    (0..tokens.len()).find_map(|at| {
        let length = longest_phrase(tokens, at, phrases);
        let denied = at > 0 && matches!(text_at(tokens, at - 1), "not" | "niet");
        (length > 0 && !denied).then(|| {
            let words: Vec<&str> = (at..at + length + 3).map(|at| text_at(tokens, at)).collect();
            words.join(" ").trim().to_owned()
        })
    })
}

/// What a person is, rather than when or where something happens.
const PERSONS: [&str; 6] = ["age", "sex", "residence", "legal", "household", "insured"];
/// Words for everybody.
const EVERYBODY: [&str; 8] =
    ["anyone", "anybody", "everyone", "everybody", "iedereen", "ieder", "eenieder", "elkeen"];

/// For one it is about some kind of people (`women who …`), for the other about everybody (`anyone who …`).
fn some_or_all(
    a: &Reading<'_>,
    b: &Reading<'_>,
    [said_a, said_b]: &[Said; 2],
    links: &[Link],
) -> Option<(String, String)> {
    let figures = |reading: &Reading<'_>| reading.bars.iter().any(|bars| !bars.is_empty());
    if figures(a) || figures(b) || !same_rest(a, b, links) {
        return None;
    }
    // One of them speaks of everybody.
    match (everybody(a), everybody(b)) {
        (None, Some(all)) => {
            let mut some = PERSONS.into_iter().filter(|dimension| said_b.on(dimension).is_empty());
            Some((some.find_map(|dimension| only(said_a, dimension))?, all))
        }
        (Some(all), None) => {
            let mut some = PERSONS.into_iter().filter(|dimension| said_a.on(dimension).is_empty());
            Some((all, some.find_map(|dimension| only(said_b, dimension))?))
        }
        _ => None,
    }
}

/// The only value of a dimension.
fn only(said: &Said, dimension: &str) -> Option<String> {
    let values = said.on(dimension);
    (values.len() == 1 && !values.iter().any(|value| value.is_any())).then(|| said.quote(dimension))
}

/// The word for everybody, where it is a subject or the one it is for.
fn everybody(reading: &Reading<'_>) -> Option<String> {
    let tokens = &reading.wording.tokens;
    tokens.iter().find(|token| token.is_one_of(&EVERYBODY)).map(|token| token.text.clone())
}
