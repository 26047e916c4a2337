//! Examples: what one counts in and the other leaves out.

use std::ops::Range;
use std::sync::Arc;

use super::super::align::{Link, align, content_of};
use super::super::common_words::JOINING;
use super::super::direction::cosine;
use super::super::facts::{Reading, says_left_out, text_of};
use super::super::lexicon::{Kinship, Labels, Word};
use super::super::phrase::{Phrase, shared, shared_by, steady};
use super::super::report::ConflictKind;
use super::super::tokens::Token;
use super::super::word_forms::are_all_said;
use super::super::wording::{Atom, Wording};
use super::{Compared, is_turned};
use crate::domain::Facet;
use crate::words::{self, Language};

/// From this share of the lesser on two examples are the same.
const SAME_EXAMPLE: f64 = 0.7;
/// From this share of one on, and this of the other, one only says more than the other.
const WHOLE_EXAMPLE: f64 = 0.85;
const LEAST_EXAMPLE: f64 = 0.5;
/// What an example on both sides weighs.
const EXAMPLE: f64 = 0.5;
/// So many examples that the one counts in and the other leaves out are told at most, and as many the other way round: of
/// two lists that are at odds, a few tell it.
const MOST_TOLD: usize = 4;

/// Compares the examples of two definitions, those of the fields and those of the wordings.
pub(super) fn compare(a: &Reading<'_>, b: &Reading<'_>, says: Language, out: &mut Compared) {
    let counted_in = |out: &mut Compared| {
        for (x, y) in crossing(a, b).into_iter().take(MOST_TOLD) {
            let sentence = words::OTHER_EXAMPLE.with(says, &[&x, a.side.name, b.side.name]);
            out.conflict(Facet::Includes, ConflictKind::Example, EXAMPLE, &x, &y, sentence);
        }
    };
    let left_out = |out: &mut Compared| {
        for (y, x) in crossing(b, a).into_iter().take(MOST_TOLD) {
            let sentence = words::OTHER_EXAMPLE.with(says, &[&y, b.side.name, a.side.name]);
            out.conflict(Facet::Excludes, ConflictKind::Example, EXAMPLE, &x, &y, sentence);
        }
    };
    // In one order, whichever side is given first.
    if is_turned(a, b) {
        left_out(out);
        counted_in(out);
    } else {
        counted_in(out);
        left_out(out);
    }
    for (facet, [one, _], [other, _]) in
        [(Facet::Includes, &a.includes, &b.includes), (Facet::Excludes, &a.excludes, &b.excludes)]
    {
        if !one.is_empty() && !other.is_empty() {
            let best = |of: &[Phrase], among: &[Phrase]| -> f64 {
                let sum: f64 = of
                    .iter()
                    .map(|x| among.iter().map(|y| shared(&x.wording, &y.wording).mean()).fold(0.0, f64::max))
                    .sum();
                sum / count(of)
            };
            out.score(facet, 1.0 - f64::midpoint(best(one, other), best(other, one)));
        }
    }
}

#[allow(clippy::cast_precision_loss, reason = "nobody gives that many examples")]
fn count(of: &[Phrase]) -> f64 {
    of.len() as f64
}

/// Whether two examples are the same: each says most of what the other says, or one only adds to it.
fn same(x: &Phrase, y: &Phrase) -> bool {
    let alike = shared(&x.wording, &y.wording);
    !alike.turned
        && (alike.least() >= SAME_EXAMPLE || alike.most() >= WHOLE_EXAMPLE && alike.least() >= LEAST_EXAMPLE)
}

/// Examples that the first counts in and the second leaves out, each once, as each says it. What a side says both
/// ways is its own muddle and no conflict with the other.
fn crossing(one: &Reading<'_>, other: &Reading<'_>) -> Vec<(String, String)> {
    let mut told: Vec<(&Phrase, String, String)> = Vec::new();
    for x in one.includes.iter().flatten() {
        // `Partners, but not former partners`: the one is not the other.
        let says = |list: &[Vec<Phrase>]| list.iter().flatten().any(|y| say_one(x, y));
        let named = says(&other.excludes) && !says(&other.includes);
        if leaves_out(one, x) || counts_in(other, x) && !named {
            continue;
        }
        let left = among(x, other.excludes.iter().flatten().chain(&other.doubted))
            .or_else(|| other.excludes.iter().flatten().find(|y| takes_in(y, x)))
            .or_else(|| left_out_in_other_words(one, other, x))
            .map(|y| y.text.clone());
        if let Some(y) = left.or_else(|| denied(other, x)) {
            told.push((x, x.text.clone(), y));
        }
    }
    for y in other.excludes.iter().flatten().chain(&other.apart) {
        if sets_scope(y) || counts_in(other, y) || leaves_out(one, y) {
            continue;
        }
        if let Some(x) = listed(one, y) {
            told.push((y, x, y.text.clone()));
        }
    }
    let mut out: Vec<(&Phrase, String, String)> = Vec::new();
    for (of, x, y) in told {
        if !out.iter().any(|(before, ..)| same(before, of) || same(of, before)) {
            out.push((of, x, y));
        }
    }
    out.into_iter().map(|(_, x, y)| (x, y)).collect()
}

/// Whether two examples say the same word for word, but for small words and forms.
fn say_one(x: &Phrase, y: &Phrase) -> bool {
    let content = |phrase: &'_ Phrase| {
        let content = phrase.wording.tokens.iter().filter(|token| token.has_content());
        content.map(|token| token.word.key).collect::<Vec<_>>()
    };
    content(x) == content(y)
}

/// From these shares of both on, the one of which more and the one of which less is shared, two examples may be one thing.
const OF_ONE_THING: f64 = 0.33;
const LEAST_OF_ONE_THING: f64 = 0.15;

/// What the other leaves out that shares a word with an example, when neither lists another thing with such a word: who
/// tells `a party every week` from `a single party` says what is in it and what is not.
fn left_out_in_other_words<'r>(one: &Reading<'_>, other: &'r Reading<'_>, x: &Phrase) -> Option<&'r Phrase> {
    let of_one_thing = |y: &&Phrase| {
        let links = align(&x.wording, &y.wording);
        let alike = shared_by(&x.wording, &y.wording, &links);
        !alike.turned
            && alike.most() >= OF_ONE_THING
            && alike.least() >= LEAST_OF_ONE_THING
            && in_common(x, y, &links) > 0
    };
    let told_apart =
        one.excludes.iter().chain(&other.includes).flatten().chain(&one.doubted).any(|y| of_one_thing(&y));
    if told_apart { None } else { other.excludes.iter().flatten().find(of_one_thing) }
}

/// From this cosine on two examples with one head are the same with something added to each.
const ONE_HEAD: f64 = 0.6;

/// Whether one example takes in another that says more: `houseboats`, `houseboats on a river`; or each only adds to the
/// same: `a neighbour who helps`, `the neighbour next door`.
fn takes_in(y: &Phrase, x: &Phrase) -> bool {
    let alike = shared(&y.wording, &x.wording);
    let head = |phrase: &Phrase| {
        let first = phrase.wording.content().next()?;
        phrase.wording.tokens.get(first.tokens.start).map(|token| token.stem.clone())
    };
    let near = || cosine(x.wording.sum(), y.wording.sum()).is_some_and(|cosine| steady(cosine) >= ONE_HEAD);
    !alike.turned && head(x) == head(y) && (alike.a >= WHOLE_EXAMPLE || near())
        || name(y).is_some_and(|name| same(x, &name))
}

/// Words behind which it is told which one is meant.
const WHICH: [&str; 10] =
    ["that", "who", "which", "whose", "die", "dat", "waarvan", "waarmee", "waarbij", "waarin"];

/// An example without the clause that tells which one is meant: `a snake that bites`.
fn name(of: &Phrase) -> Option<Phrase> {
    let tokens = &of.wording.tokens;
    let which = tokens.iter().position(|token| token.is_one_of(&WHICH)).filter(|at| *at > 0)?;
    Phrase::of(&text_of(&of.text, &of.wording, 0, which), of.wording.language)
}

fn among<'p>(x: &Phrase, mut list: impl Iterator<Item = &'p Phrase>) -> Option<&'p Phrase> {
    list.find(|y| same(x, y) || is_reworded(x, y) || is_in_other_form(x, y))
}

/// Whether two Dutch phrases say the same in words of another form: `blaffende honden`, `hondengeblaf`.
pub(super) fn is_in_other_form(x: &Phrase, y: &Phrase) -> bool {
    if x.wording.language != Language::Dutch || y.wording.language != Language::Dutch {
        return false;
    }
    let words = |phrase: &Phrase| -> Vec<Arc<Word>> {
        let tokens = phrase.wording.tokens.iter().filter(|token| token.has_content());
        tokens.map(|token| Arc::clone(&token.word)).collect()
    };
    let (of_x, of_y) = (words(x), words(y));
    let few = 0 < of_x.len().min(of_y.len()) && of_x.len().max(of_y.len()) <= MOST_WORDS_OF_EXAMPLE;
    few && are_all_said(&of_x, &of_y) && are_all_said(&of_y, &of_x)
}

/// The most words with content of an example that is told again in words of another form.
const MOST_WORDS_OF_EXAMPLE: usize = 6;

/// From this cosine and this share on, two examples with two words in common are the same in other words; with one, if
/// that is all that one of them says.
const REWORDED: f64 = 0.66;
const LEAST_REWORDED: f64 = 0.3;
/// From this likeness on two words are in common.
const IN_COMMON: f64 = 0.6;

/// Whether two examples name the same in other words: `a child whose parents take it on holiday`, `a pupil who is away on
/// holiday`.
fn is_reworded(x: &Phrase, y: &Phrase) -> bool {
    let near = cosine(x.wording.sum(), y.wording.sum()).is_some_and(|cosine| steady(cosine) >= REWORDED);
    near && {
        let links = align(&x.wording, &y.wording);
        let alike = shared_by(&x.wording, &y.wording, &links);
        let in_common = in_common(x, y, &links);
        !alike.turned
            && alike.least() >= LEAST_REWORDED
            && (in_common > 1 || in_common == 1 && alike.most() >= WHOLE_EXAMPLE)
    }
}

/// How many words with content of two phrases have found their like.
fn in_common(x: &Phrase, y: &Phrase, links: &[Link]) -> usize {
    let alike = |link: &&Link| {
        link.likeness.score >= IN_COMMON
            && link.likeness.kinship != Kinship::Opposite
            && content_of(&x.wording, &y.wording, link).is_some()
    };
    links.iter().filter(alike).count()
}

fn counts_in(reading: &Reading<'_>, x: &Phrase) -> bool {
    among(x, reading.includes.iter().flatten()).is_some()
}

fn leaves_out(reading: &Reading<'_>, x: &Phrase) -> bool {
    among(x, reading.excludes.iter().flatten().chain(&reading.doubted).chain(&reading.apart)).is_some()
}

/// From this share on a phrase is mentioned.
const MENTIONED: f64 = 0.85;
/// From this likeness on a word of it is.
const SAID: f64 = 0.8;
/// How much longer a mention may be than the phrase, in atoms.
const LOOSE: usize = 4;

/// Where a running text mentions an example, as a range of atoms.
fn mention(wording: &Wording, x: &Phrase) -> Option<Range<usize>> {
    let links = align(wording, &x.wording);
    let said = |link: &&Link| {
        link.likeness.score >= SAID && matches!(link.likeness.kinship, Kinship::Same | Kinship::Synonym)
            || link.likeness.kinship == Kinship::Narrower
    };
    let content = |link: &&Link| x.wording.atoms.get(link.b).is_some_and(Atom::has_content);
    let links: Vec<&Link> = links.iter().filter(said).filter(content).collect();
    let answered: f64 =
        links.iter().filter_map(|link| x.wording.atoms.get(link.b)).map(|atom| atom.weight).sum();
    let (first, last) = (links.iter().map(|link| link.a).min()?, links.iter().map(|link| link.a).max()?);
    let near = last - first < x.wording.atoms.len() + LOOSE;
    (near && steady(answered - MENTIONED * x.wording.weight()) >= 0.0).then_some(first..last + 1)
}

/// Dimensions of scope whose values are no examples: `by day`.
const NO_EXAMPLES: [&str; 6] = ["hours", "week", "season", "age", "sex", "doors"];

/// Whether a phrase says when or for whom rather than what.
fn sets_scope(x: &Phrase) -> bool {
    let tokens = &x.wording.tokens;
    let labels = Labels::of(x.wording.language);
    // `Child maintenance` is money, no child.
    let end = tokens.iter().rposition(Token::has_content).map_or(0, |last| last + 1);
    x.wording.content().count() <= 2
        && (0..tokens.len()).any(|at| {
            labels
                .scope_at(tokens, at)
                .is_some_and(|(length, value)| NO_EXAMPLES.contains(&value.dimension) && at + length >= end)
        })
}

/// What a running text names as one of several things, without leaving it out: `noise, threats or rubbish`.
fn listed(reading: &Reading<'_>, y: &Phrase) -> Option<String> {
    let wording = &reading.wording;
    let range = mention(wording, y)?;
    let part = wording.atoms.get(range.start)?.part;
    let forbids = |atom: &Atom| atom.part == part && FORBIDDING.contains(&atom.text.as_str());
    let denied = wording.atoms.get(range.clone())?.iter().any(|atom| atom.negated)
        || wording.atoms.iter().any(forbids);
    let tokens = wording.tokens_of(&range)?;
    (!denied && is_listed(&wording.tokens, &tokens, wording.language))
        .then(|| text_of(&reading.side.definition.wording, wording, tokens.start, tokens.end))
}

/// Words of a clause that forbids what stands in it.
const FORBIDDING: [&str; 5] = ["forbidden", "prohibited", "banned", "verboden", "ontzegd"];

/// Whether a word joins the last item of a list to the others.
fn joins(text: &str, language: Language) -> bool {
    JOINING.have(text, language) || text == "evenals"
}

/// Words that may stand between an item and what joins it to the others.
const SMALL: [&str; 12] = ["a", "an", "the", "any", "de", "het", "een", "in", "by", "door", "through", "van"];
/// How far the word that joins the last item may be, in tokens.
const LONGEST_LIST: usize = 9;

/// Whether some tokens are an item of a list: beside a word that joins, or a comma with such a word near.
fn is_listed(tokens: &[Token], item: &Range<usize>, language: Language) -> bool {
    let small = |token: &&Token| !token.is_one_of(&SMALL);
    let joins = |token: &Token| joins(&token.text, language);
    let before = tokens.get(..item.start).unwrap_or_default();
    let behind = tokens.get(item.end..).unwrap_or_default();
    let beside = [before.iter().rev().find(small), behind.iter().find(small)];
    let sentence = tokens.get(item.start).map_or(0, |token| token.sentence);
    let near = || {
        let (far, close) = (before.iter().rev().take(LONGEST_LIST), behind.iter().take(LONGEST_LIST));
        let listing = |token: &Token| joins(token) || token.text == ":" || token.text == "(";
        far.chain(close).any(|token| token.sentence == sentence && listing(token))
    };
    beside.into_iter().flatten().any(|token| joins(token) || token.text == "," && near())
}

/// Words that put something elsewhere.
const ELSEWHERE: [&str; 20] = [
    "another",
    "elsewhere",
    "outside",
    "different",
    "separate",
    "ander",
    "andere",
    "elders",
    "buiten",
    "erbuiten",
    "daarbuiten",
    "uitgezonderd",
    "disregarded",
    "ignored",
    "excluded",
    "separately",
    "apart",
    "afzonderlijk",
    "else",
    "anders",
];
/// The most words with content of a clause that only says that something does not belong.
const SHORT: usize = 5;

/// A clause of the running text that says of an example no more than that it does not belong.
fn denied(reading: &Reading<'_>, x: &Phrase) -> Option<String> {
    let wording = &reading.wording;
    let range = mention(wording, x)?;
    let part = wording.atoms.get(range.start)?.part;
    let clause: Vec<usize> =
        wording.atoms.iter().enumerate().filter(|(_, atom)| atom.part == part).map(|(at, _)| at).collect();
    let rest = || clause.iter().filter(|at| !range.contains(at)).filter_map(|at| wording.atoms.get(*at));
    // `And other places` goes on with a list.
    let goes_on = |at: &usize| {
        let before = at.checked_sub(1).and_then(|before| wording.atoms.get(before));
        before.is_some_and(|before| joins(&before.text, wording.language))
    };
    let elsewhere = clause
        .iter()
        .filter(|at| !range.contains(at) && !goes_on(at))
        .any(|at| wording.atoms.get(*at).is_some_and(|atom| ELSEWHERE.contains(&atom.text.as_str())));
    let others = rest().filter(|atom| atom.has_content()).count();
    let opens = clause.iter().filter(|at| wording.atoms.get(**at).is_some_and(Atom::has_content)).take(2);
    let subject = opens.into_iter().any(|at| range.contains(at));
    let tokens = wording.tokens_of(&(*clause.first()?..*clause.last()? + 1))?;
    let denies = elsewhere || says_left_out(&wording.tokens, tokens.clone(), wording.language);
    (denies && subject && others <= SHORT).then(|| {
        text_of(&reading.side.definition.wording, wording, tokens.start, tokens.end)
            .trim_end_matches(['.', ';', ','])
            .to_owned()
    })
}
