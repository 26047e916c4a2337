//! The moments that start and stop a clock: what happens at them and to what, so that `receipt of the letter` and `the
//! date on the letter` are two moments though they share a letter, and `the call` and `receipt of the call` are one.

use std::ops::Range;
use std::sync::Arc;

use super::super::change::Change;
use super::super::lexicon::{Word, nearness, similarity};
use super::super::phrase::{Phrase, shared};
use super::super::shared_text::Text;
use super::super::tokens::{Token, text_at};
use super::super::word_forms::{Certainty, SHORTEST_ROOT, is_made_of, root, same_root};
use super::super::wording::Wording;
use super::event::{Event, Kind, Label, labels};
use super::moment_words::*;
use crate::words::Language;

/// From this share on two phrases that name no known event mean the same moment.
const SAME_MOMENT: f64 = 0.45;
/// From this likeness on two words can name the same happening.
const SAME_HAPPENING: f64 = 0.5;
/// Below this nearness two words that share no meaning are of different things.
const OTHER_THING: f64 = 0.3;

/// A moment, taken apart.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::divergence) struct Moment {
    /// As it was written.
    pub(in crate::divergence) phrase: Phrase,
    /// What happens, as far as it is known.
    head: Vec<Event>,
    /// The words for it.
    head_words: Vec<Arc<Word>>,
    /// Known events among what it happens to.
    object: Vec<Event>,
    /// The words for that.
    object_words: Vec<Arc<Word>>,
    /// Which part or which one of them.
    parts: Vec<Kind>,
    /// The acts that are known, in order.
    acts: Vec<Event>,
}

/// Where a phrase says what happens, and where to what.
struct Split {
    head: Range<usize>,
    object: Range<usize>,
    /// The first known event of the head counts, not the last.
    first: bool,
}

impl Moment {
    /// Takes a phrase apart.
    pub(super) fn of(phrase: Phrase) -> Self {
        let language = phrase.wording.language;
        let tokens = &phrase.wording.tokens;
        let all = labels(tokens, 0..tokens.len(), language);
        let parts =
            all.iter().flat_map(|label| &label.events).map(|event| event.kind).filter(|kind| kind.is_part());
        let parts: Vec<Kind> = parts.collect();
        let known: Vec<&Label> =
            all.iter().filter(|label| !label.events.iter().any(|event| event.kind.is_part())).collect();
        let begins = behind_part(tokens, &all, language);
        let split = split(tokens, begins, &known, language);
        let mut found = head(tokens, &known, &split).into_iter().collect::<Vec<_>>();
        let mut words = split.head.clone();
        let mut rest = split.object.clone();
        let part_of = |label: &&Label| label.events.iter().any(|event| event.kind.is_part());
        let is_part = |at: usize| all.iter().filter(part_of).any(|label| label.range.contains(&at));
        // `the lease has come to an end`: the lease is what it is about.
        let ends = found.is_empty() && content(tokens, words.clone(), |at| !is_part(at)).is_empty();
        let other = known.iter().rfind(|label| rest.contains(&label.range.start) && !is_light(label));
        // `the consent was given` is the consent; `the keys were given` is what happens to them.
        let only_was = |label: &&Label| {
            is_light(label)
                && (other.is_some() || content(tokens, rest.clone(), |at| !is_part(at)).is_empty())
        };
        if ends || found.first().is_some_and(only_was) {
            // `the incident took place`: what it happens to is what happens.
            found = other.into_iter().copied().collect();
            words = std::mem::replace(&mut rest, 0..0);
        }
        let told = found.iter().flat_map(|label| label.events.iter().copied());
        let mut head: Vec<Event> = told.filter(|event| event.kind != Kind::Light).collect();
        // `arrival on scene` says one thing twice.
        let same = |label: &&Label| share_row(&head, &label.events);
        let of_head =
            |at: usize| known.iter().filter(|label| same(label)).any(|label| label.range.contains(&at));
        let head_words =
            content(tokens, words.clone(), |at| (head.is_empty() || of_head(at)) && !is_part(at));
        let last = found.iter().map(|label| label.range.start).max().unwrap_or(0);
        let object_range =
            |at: &usize| rest.contains(at) || (*at < last || split.first) && words.contains(at);
        let in_object = |at: usize| object_range(&at) && !of_head(at) && !is_part(at);
        let object: Vec<Event> = known
            .iter()
            .filter(|label| in_object(label.range.start) && !is_light(label))
            .flat_map(|label| label.events.iter().copied())
            .collect();
        let object_words = content(tokens, 0..tokens.len(), in_object);
        // The crew arrives, the keys are received; only messages come.
        let message = object.iter().any(|event| event.kind == Kind::Told);
        let somebody = !object_words.is_empty() || head.iter().any(|event| event.chain > 0);
        if somebody && !message && head.iter().any(|event| event.kind != Kind::Come) {
            head.retain(|event| event.kind != Kind::Come);
        }
        let acts = known.iter().flat_map(|label| label.events.iter().copied()).collect();
        Self { head, head_words, object, object_words, parts, acts, phrase }
    }

    fn happens(&self, kind: Kind) -> bool {
        self.head.iter().any(|event| event.kind == kind)
    }

    fn is_structured(&self) -> bool {
        !self.object_words.is_empty()
    }
}

fn is_light(label: &Label) -> bool {
    label.events.iter().any(|event| event.kind == Kind::Light)
}

/// Where the moment itself begins behind `the start of`, `the first`.
fn behind_part(tokens: &[Token], all: &[Label], language: Language) -> usize {
    let of = if language == Language::English { "of" } else { "van" };
    let part =
        |label: &&Label| label.events.iter().any(|event| matches!(event.kind, Kind::Start | Kind::End));
    all.iter().find(part).map_or(0, |label| {
        let behind = label.range.end;
        if text_at(tokens, behind) == of { behind + 1 } else { 0 }
    })
}

/// The known event of the head.
fn head<'l>(tokens: &[Token], known: &[&'l Label], split: &Split) -> Option<&'l Label> {
    let named = |label: &&&Label| {
        let word = text_at(tokens, label.range.start);
        !PREPOSITIONS_EN.contains(&word) && !PREPOSITIONS_NL.contains(&word)
    };
    let within = || known.iter().filter(|label| split.head.contains(&label.range.start));
    let first = within().find(|label| split.first && !is_light(label));
    let last = || within().filter(named).rfind(|label| !is_light(label));
    first.or_else(last).or_else(|| within().next_back()).copied()
}

fn content(tokens: &[Token], range: Range<usize>, wanted: impl Fn(usize) -> bool) -> Vec<Arc<Word>> {
    range
        .filter(|at| wanted(*at))
        .filter_map(|at| tokens.get(at))
        .filter(|token| token.has_content())
        .map(|token| Arc::clone(&token.word))
        .collect()
}

fn has_content(tokens: &[Token], mut range: Range<usize>) -> bool {
    range.any(|at| tokens.get(at).is_some_and(|token| token.has_content()))
}

/// Splits a phrase into what happens and what it happens to.
fn split(tokens: &[Token], from: usize, known: &[&Label], language: Language) -> Split {
    let end = tokens.len();
    let (auxiliaries, of, prepositions) = match language {
        Language::English => (AUXILIARIES_EN, "of", PREPOSITIONS_EN),
        Language::Dutch => (AUXILIARIES_NL, "van", PREPOSITIONS_NL),
    };
    let inside = |at: usize| known.iter().any(|label| label.range.start < at && label.range.contains(&at));
    let begins_label = |at: usize| known.iter().any(|label| label.range.start == at);
    let find = |range: Range<usize>, words: &[&str]| {
        let mut range = range;
        // `the tenant got the keys`: no auxiliary.
        let gets = |at: usize| {
            matches!(text_at(tokens, at), "gets" | "got") && DETERMINERS_EN.contains(&text_at(tokens, at + 1))
        };
        range.find(|at| words.contains(&text_at(tokens, *at)) && !inside(*at) && !gets(*at))
    };
    let preposition = |mut range: Range<usize>| {
        range.find(|at| prepositions.contains(&text_at(tokens, *at)) && !inside(*at) && !begins_label(*at))
    };
    if let Some(split) = relative(tokens, from, known) {
        return split;
    }
    // `the tenant gave the keys back`.
    let last = end.saturating_sub(1);
    if text_at(tokens, last) == "back" && !inside(last) && has_content(tokens, from..last) {
        return Split { head: end - 1..end, object: from..end - 1, first: false };
    }
    let first_of = find(from + 1..end, &[of]).filter(|at| has_content(tokens, from..*at));
    if let Some(aux) = find(from + 1..end, auxiliaries)
        && first_of.is_none_or(|of| of > aux || !has_content(tokens, from..of))
        && has_content(tokens, from..aux)
    {
        return predicate(tokens, from, aux, auxiliaries, &preposition, known, language);
    }
    if let Some(at) = first_of {
        let stop = preposition(at + 1..end).unwrap_or(end);
        return Split { head: from..at, object: at + 1..stop, first: false };
    }
    if language == Language::English
        && let Some(at) = (from + 1..end).rev().find(|at| text_at(tokens, *at) == "'s")
        && has_content(tokens, at + 1..end)
    {
        // `The crew's arrival at the school`: what happens, and not where.
        let stop = preposition(at + 2..end).filter(|stop| has_content(tokens, at + 1..*stop)).unwrap_or(end);
        return Split { head: at + 1..stop, object: from..at, first: false };
    }
    if language == Language::Dutch
        && let Some(last) = verb_final(tokens, from, known)
    {
        return Split { head: last..end, object: from..last, first: false };
    }
    let stop = preposition(from + 1..end).filter(|at| has_content(tokens, from..*at)).unwrap_or(end);
    let determiners = if language == Language::English { DETERMINERS_EN } else { DETERMINERS_NL };
    let second = (from + 1..stop).find(|at| {
        determiners.contains(&text_at(tokens, *at)) && !inside(*at) && has_content(tokens, from..*at)
    });
    match second {
        Some(at) => Split { head: from..at, object: at..stop, first: false },
        None => Split { head: from..stop, object: stop..end, first: false },
    }
}

/// The split of a phrase with a clause inside it: `a van that can carry a bed arrives`.
fn relative(tokens: &[Token], from: usize, known: &[&Label]) -> Option<Split> {
    let end = tokens.len();
    let pronouns = ["that", "who", "which", "die", "dat"];
    let at = (from + 1..end)
        .find(|at| pronouns.contains(&text_at(tokens, *at)) && has_content(tokens, from..*at))?;
    let last = known.last().filter(|label| label.range.start > at + 1 && label.range.end == end)?;
    Some(Split { head: last.range.start..end, object: from..at, first: false })
}

/// The split of a clause with an auxiliary: `the call was answered`, `de oproep is beantwoord`, `… beantwoord is`.
fn predicate(
    tokens: &[Token],
    from: usize,
    aux: usize,
    auxiliaries: &[&str],
    preposition: &impl Fn(Range<usize>) -> Option<usize>,
    known: &[&Label],
    language: Language,
) -> Split {
    let end = tokens.len();
    let behind = (aux..end).take_while(|at| auxiliaries.contains(&text_at(tokens, *at))).count() + aux;
    if !has_content(tokens, behind..end) {
        if language == Language::English {
            return Split { head: from..aux, object: 0..0, first: false };
        }
        // The participle, or what it is, stands before the auxiliary.
        let last = aux.saturating_sub(1);
        let start =
            known.iter().find(|label| label.range.contains(&last)).map_or(last, |label| label.range.start);
        return Split { head: start..end, object: from..start, first: false };
    }
    if language == Language::Dutch {
        return Split { head: behind..end, object: from..aux, first: false };
    }
    let stop = preposition(behind..end).filter(|at| has_content(tokens, behind..*at)).unwrap_or(end);
    Split { head: behind..stop, object: from..aux, first: true }
}

/// Where the verb stands that ends a Dutch clause: `het college de aanvraag ontvangt`.
fn verb_final(tokens: &[Token], from: usize, known: &[&Label]) -> Option<usize> {
    let label = known.last().filter(|label| label.range.end == tokens.len())?;
    let last = text_at(tokens, tokens.len().saturating_sub(1));
    let verb = last.ends_with('t') && label.events.iter().any(|event| event.kind != Kind::Thing);
    let start = label.range.start;
    (verb && has_content(tokens, from..start) && DETERMINERS_NL.contains(&text_at(tokens, from)))
        .then_some(start)
}

/// Whether two phrases mean different moments.
pub(in crate::divergence) fn other_moment(a: &Moment, b: &Moment) -> bool {
    let vague = |moment: &Moment| moment.head.is_empty() && moment.head_words.is_empty();
    if vague(a) || vague(b) || is_compound_of(a, b) || is_compound_of(b, a) {
        return false;
    }
    if points_back(a, b) || points_back(b, a) || is_day_of(a, b) || is_day_of(b, a) || are_one_age(a, b) {
        return false;
    }
    are_opposed(a, b)
        || match (a.head.is_empty(), b.head.is_empty()) {
            (false, false) => other_known(a, b),
            (false, true) => other_half_known(a, b),
            (true, false) => other_half_known(b, a),
            (true, true) => other_unknown(a, b),
        }
}

/// Whether one is the beginning and the other the end, or one the first and the other the last.
fn are_opposed(a: &Moment, b: &Moment) -> bool {
    opposed(a, b, Kind::Start, Kind::End) || opposed(a, b, Kind::First, Kind::Last)
}

/// Whether it is known what happens in both of two moments, or which end of it is meant.
pub(in crate::divergence) fn are_both_known(a: &Moment, b: &Moment) -> bool {
    !a.head.is_empty() && !b.head.is_empty() || are_opposed(a, b)
}

/// Whether one points back to what the other calls by its whole name: `die plaatsing`, `de uithuisplaatsing`.
fn points_back(pointing: &Moment, other: &Moment) -> bool {
    let first = text_at(&pointing.phrase.wording.tokens, 0);
    let names = |long: &Word, short: &Word| {
        short.text.len() >= SHORTEST_ROOT && long.text.as_str().ends_with(short.text.as_str())
    };
    DEMONSTRATIVES_NL.contains(&first)
        && pointing.object_words.is_empty()
        && pointing.head_words.iter().any(|word| other.head_words.iter().any(|long| names(long, word)))
}

/// Whether both are the day on which somebody is so old: `turning 14`, `the fourteenth birthday`.
fn are_one_age(a: &Moment, b: &Moment) -> bool {
    let age = |moment: &Moment| {
        let mut two = moment.phrase.wording.tokens.windows(2);
        two.find_map(|two| match two {
            [nth, day] if day.is_one_of(&["birthday", "verjaardag"]) => nth.word.shape.ordinal,
            [turns, age] if turns.is_one_of(&["turning", "turns", "turned"]) => {
                age.number.map(|age| age.value)
            }
            _ => None,
        })
    };
    age(a).zip(age(b)).is_some_and(|(x, y)| (x - y).abs() < f64::EPSILON)
}

/// Whether one is the day of what happens in the other: `de aankoopdatum`, `de aankoop`.
fn is_day_of(day: &Moment, other: &Moment) -> bool {
    let deed = |word: &Word| {
        let rest = DAYS_NL.iter().find_map(|end| word.text.as_str().strip_suffix(end))?;
        (word.language == Language::Dutch).then(|| root(rest.strip_suffix('s').unwrap_or(rest)))
    };
    let names = |rest: &str, word: &Word| {
        let root = root(&word.stem);
        rest.len().min(root.len()) >= SHORTEST_ROOT && (root.starts_with(rest) || rest.starts_with(&root))
    };
    let mut deeds = day.head_words.iter().filter_map(|word| deed(word));
    deeds.any(|rest| other.head_words.iter().any(|word| names(&rest, word)))
}

/// Whether one is a Dutch compound of what happens and what it happens to in the other: `de sleuteloverdracht`, `het
/// overhandigen van de sleutels`.
fn is_compound_of(compound: &Moment, other: &Moment) -> bool {
    compound.head_words.iter().any(|word| {
        other.object_words.iter().any(|object| {
            other.head_words.iter().any(|head| is_made_of(word, object, head, Certainty::Likely))
        })
    })
}

fn opposed(a: &Moment, b: &Moment, one: Kind, other: Kind) -> bool {
    let only = |moment: &Moment, this: Kind, that: Kind| {
        moment.parts.contains(&this) && !moment.parts.contains(&that)
    };
    only(a, one, other) && only(b, other, one) || only(a, other, one) && only(b, one, other)
}

/// Whether some words of two texts in one language tell of one event: `comes in`, `is received`.
pub(in crate::divergence) fn tell_one_event(
    (a, x): (&[Token], Range<usize>),
    (b, y): (&[Token], Range<usize>),
    language: Language,
) -> bool {
    let of_b = labels(b, y, language);
    let shared = |label: &Label| of_b.iter().any(|other| share_row(&label.events, &other.events));
    labels(a, x, language).iter().any(shared)
}

fn share_row(a: &[Event], b: &[Event]) -> bool {
    a.iter().any(|x| b.iter().any(|y| x.row == y.row))
}

/// Both name a known happening.
fn other_known(a: &Moment, b: &Moment) -> bool {
    if share_row(&a.head, &b.head) {
        return other_object(a, b);
    }
    let passed = |pass: &Moment, told: &Moment| {
        let message = pass.head.iter().any(|event| event.kind.passes()) && told.happens(Kind::Told);
        message && (pass.object.is_empty() || share_row(&pass.object, &told.head))
    };
    !(passed(a, b) || passed(b, a))
}

/// What happens is known of one only.
fn other_half_known(known: &Moment, other: &Moment) -> bool {
    if alike(&known.head_words, &other.head_words) {
        return false;
    }
    if alike(&known.object_words, &other.head_words) {
        // `the survey` and `receipt of the survey`.
        return false;
    }
    if other.is_structured() && alike(&known.head_words, &other.object_words) {
        // `the birth` and `the proclamation of the birth`; but `the call` and `the call lands on the desk`.
        return known.happens(Kind::Thing);
    }
    shared(&known.phrase.wording, &other.phrase.wording).most() < SAME_MOMENT
}

/// Neither is known.
fn other_unknown(a: &Moment, b: &Moment) -> bool {
    if alike(&a.head_words, &b.head_words) {
        return false;
    }
    if alike(&a.head_words, &b.object_words) || alike(&b.head_words, &a.object_words) {
        return false;
    }
    let both_told = a.is_structured() && b.is_structured() && alike(&a.object_words, &b.object_words);
    both_told || shared(&a.phrase.wording, &b.phrase.wording).most() < SAME_MOMENT
}

/// The same happens, but to something else.
fn other_object(a: &Moment, b: &Moment) -> bool {
    let named = |moment: &Moment| -> Vec<Event> {
        moment.object.iter().filter(|event| matches!(event.kind, Kind::Told | Kind::Thing)).copied().collect()
    };
    let (x, y) = (named(a), named(b));
    if !x.is_empty() && !y.is_empty() {
        return !share_row(&x, &y) && !alike(&a.object_words, &b.object_words);
    }
    let far = |x: &Word, y: &Word| similarity(x, y).score < OTHER_THING && nearness(x, y) < OTHER_THING;
    let anybody =
        |moment: &Moment| moment.object_words.iter().all(|word| ANYBODY.contains(&word.text.as_str()));
    x.is_empty()
        && y.is_empty()
        && !anybody(a)
        && !anybody(b)
        && a.object_words.iter().all(|x| b.object_words.iter().all(|y| far(x, y)))
}

fn alike(a: &[Arc<Word>], b: &[Arc<Word>]) -> bool {
    a.iter().any(|x| b.iter().any(|y| similarity(x, y).score >= SAME_HAPPENING || same_root(x, y)))
}

/// Whether of two phrases that stand in the same text in the same place one word is another, so that they mean different
/// moments though what they have in common is the same.
pub(in crate::divergence) fn other_word(a: &Moment, b: &Moment) -> bool {
    let [x, y] = Change::between(&a.phrase.wording.tokens, &b.phrase.wording.tokens).ranges;
    let by = |moment: &Moment, range: &Range<usize>| {
        let tokens = &moment.phrase.wording.tokens;
        (0..range.end).any(|at| matches!(text_at(tokens, at), "by" | "door"))
    };
    !are_one_age(a, b)
        && !by(a, &x)
        && !by(b, &y)
        && other_stretch(&a.phrase.wording, x, &b.phrase.wording, y)
}

/// Whether two stretches name different happenings or things.
fn other_stretch(a: &Wording, x: Range<usize>, b: &Wording, y: Range<usize>) -> bool {
    let language = a.language;
    if language != b.language || !has_content(&a.tokens, x.clone()) || !has_content(&b.tokens, y.clone()) {
        return false;
    }
    let rows = |wording: &Wording, range: Range<usize>| -> Vec<Event> {
        labels(&wording.tokens, range, language).into_iter().flat_map(|label| label.events).collect()
    };
    let words = |wording: &Wording, range: Range<usize>| content(&wording.tokens, range, |_| true);
    let known = (rows(a, x.clone()), rows(b, y.clone()));
    if known.0.is_empty() || known.1.is_empty() {
        let (mut x, mut y) = (words(a, x), words(b, y));
        let common: Vec<Text> =
            x.iter().filter(|x| y.iter().any(|y| x.stem == y.stem)).map(|word| word.stem.clone()).collect();
        x.retain(|word| !common.contains(&word.stem));
        y.retain(|word| !common.contains(&word.stem));
        !x.is_empty() && !y.is_empty() && !alike(&x, &y)
    } else {
        !share_row(&known.0, &known.1)
    }
}

/// How many words more than two phrases two texts may differ in when they differ in these.
const MORE_WORDS: usize = 2;

/// Whether two texts are the same but for where these two phrases differ.
pub(in crate::divergence) fn differ_in(a: &Wording, b: &Wording, x: &Moment, y: &Moment) -> bool {
    let [of_a, of_b] = Change::between(&a.tokens, &b.tokens).ranges;
    let [of_x, of_y] = Change::between(&x.phrase.wording.tokens, &y.phrase.wording.tokens).ranges;
    of_a.len() <= of_x.len() + MORE_WORDS && of_b.len() <= of_y.len() + MORE_WORDS
}

/// The words in which two texts that are otherwise the same name another deed, when both deeds are known.
pub(in crate::divergence) fn other_deed(a: &Wording, b: &Wording) -> Option<(Range<usize>, Range<usize>)> {
    let [x, y] = Change::between(&a.tokens, &b.tokens).ranges;
    let deed = |wording: &Wording, range: &Range<usize>| {
        let found = labels(&wording.tokens, range.clone(), wording.language);
        let whole = found.len() == 1 && range.len() <= MOST_WORDS_OF_A_DEED;
        whole
            && found
                .iter()
                .flat_map(|label| &label.events)
                .any(|event| matches!(event.kind, Kind::Act | Kind::Pass | Kind::Start | Kind::End))
    };
    (deed(a, &x) && deed(b, &y) && other_stretch(a, x.clone(), b, y.clone())).then_some((x, y))
}

/// The most words in which one deed is told.
const MOST_WORDS_OF_A_DEED: usize = 3;

/// Whether two phrases name different acts of one chain, so that whoever has done the one has not yet done the other.
pub(in crate::divergence) fn other_act(a: &Moment, b: &Moment) -> bool {
    let chained = |event: &&Event| event.kind == Kind::Act && event.chain > 0;
    let acts = |moment: &Moment| -> Vec<Event> { moment.acts.iter().filter(chained).copied().collect() };
    let (x, y) = (acts(a), acts(b));
    !share_row(&x, &y) && x.iter().any(|one| y.iter().any(|other| one.chain == other.chain))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn moment(text: &str, language: Language) -> Moment {
        Moment::of(Phrase::of(text, language).unwrap())
    }

    #[rstest]
    #[case("dispatch", "the report", true)]
    #[case("the call", "receipt of the call", false)]
    #[case("receipt of the permit", "the date on the permit", true)]
    #[case("the first visit", "the last visit", true)]
    #[case("the start of the course", "the end of the course", true)]
    #[case("the course", "the end of the course", false)]
    #[case("arrival at the ward", "the patient arrives", false)]
    #[case("arrest", "release from custody", true)]
    #[case("a notice has been served on the tenant", "the tenant's lease has come to an end", true)]
    #[case("the green form", "the blue moon", true)]
    #[case("the theft took place", "the theft was reported", true)]
    #[case("the theft", "the theft took place", false)]
    #[case("the theft was reported", "the report of the theft", false)]
    #[case("the fall", "discovery of the fall", true)]
    #[case("the referral", "the referral was received", false)]
    #[case("the referral", "the referral was accepted", true)]
    #[case("receipt of the complaint", "receipt of the invoice", true)]
    #[case("the parcel being weighed", "the parcel being painted", true)]
    #[case("the parcel being weighed", "weighing the parcel", false)]
    #[case("the death", "the proclamation of the death", true)]
    #[case("the guest is admitted", "admission of the guest", false)]
    #[case("the guest is admitted", "the guest is discharged", true)]
    #[case("the letter arrived", "receipt of the letter", false)]
    #[case("the crew arrived", "receipt of the call", true)]
    #[case("the letter was sent out", "the letter was posted", false)]
    #[case("the buyer is given the keys", "the keys were handed over", false)]
    #[case("the buyer is given the keys", "the contract was signed", true)]
    #[case("the buyer gave the keys back", "the keys were returned", false)]
    #[case("the keys were given back", "the keys were handed over", true)]
    #[case("the thief was set free", "release of the person concerned", false)]
    fn english_moments(#[case] a: &str, #[case] b: &str, #[case] other: bool) {
        moments(a, b, other, Language::English);
    }

    #[rstest]
    #[case("de melding", "de ontvangst van de melding", false)]
    #[case("de ondertekening van de brief", "de verzending van de brief", true)]
    #[case("het eerste gesprek", "het laatste gesprek", true)]
    #[case("de oproep", "de melding", false)]
    #[case("aankomst ter plaatse", "de ambulance is aangekomen", false)]
    #[case("de aanhouding", "de vrijlating", true)]
    #[case("een diefstal is gemeld", "de melding", false)]
    #[case("de diefstal heeft plaatsgevonden", "de diefstal is gemeld", true)]
    #[case("de diefstal heeft plaatsgevonden", "de diefstal", false)]
    #[case("de klacht volledig is", "wij de klacht hebben ontvangen", true)]
    #[case("het bestuur de klacht ontvangt", "de klacht", false)]
    #[case("het bestuur de klacht ontvangt", "de klacht volledig is", true)]
    #[case("het overlijden", "de aangifte van het overlijden", true)]
    #[case("de sleuteloverdracht", "het overhandigen van de sleutels", false)]
    #[case("de sleuteloverdracht", "het bijmaken van de sleutels", true)]
    #[case("de brief is aangekomen", "de ontvangst van de brief", false)]
    #[case("de ploeg is aangekomen", "de ontvangst van de oproep", true)]
    #[case("de betrokkene is vrijgekomen", "iemands vrijlating", false)]
    #[case("de betrokkene is vrijgekomen", "iemands aanhouding", true)]
    #[case("de boomkap", "de kap van de boom", false)]
    #[case("de boomkap", "de keuring van de boom", true)]
    #[case("de aankoopdatum", "de aankoop", false)]
    #[case("de inkoopdatum", "de inning", true)]
    #[case("de leverdatum", "de levering", false)]
    #[case("de leverdatum", "de aankoop", true)]
    fn dutch_moments(#[case] a: &str, #[case] b: &str, #[case] other: bool) {
        moments(a, b, other, Language::Dutch);
    }

    fn moments(a: &str, b: &str, other: bool, language: Language) {
        let (a, b) = (moment(a, language), moment(b, language));
        assert_eq!((other_moment(&a, &b), other_moment(&b, &a)), (other, other));
    }

    #[rstest]
    #[case("has arrived", "has departed", true)]
    #[case("has arrived", "is on scene", false)]
    #[case("has arrived", "has decided", false)]
    fn acts_of_one_chain(#[case] a: &str, #[case] b: &str, #[case] other: bool) {
        let of = |text| moment(text, Language::English);
        assert_eq!(other_act(&of(a), &of(b)), other);
    }
}
