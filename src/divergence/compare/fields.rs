//! Fields of definitions that are word for word the same otherwise. What a field then says in words of its own, it says of
//! other people: nobody rewords one line of two that were copied.

use super::super::align::{Link, align, content_of};
use super::super::common_words::{EVERY, EVERYBODY};
use super::super::direction::cosine;
use super::super::facts::Reading;
use super::super::lexicon::Kinship;
use super::super::phrase::{Phrase, steady};
use super::super::phrases::Key;
use super::super::tokens::Token;
use super::super::wording::{Atom, Wording, atom_text};
use super::name::is_same_name;
use super::rest::answered_by_both;
use crate::domain::Facet;
use crate::words::Language;

/// From this cosine on what two fields say each in its own words may be the same.
const NEAR: f64 = 0.5;
/// From this likeness on a word of a field answers to one of the other.
const SAME_WORD: f64 = 0.6;

/// From this share on what two wordings say is the same.
const ONE_WORDING: f64 = 0.8;

/// Whether two wordings are the same, word for word or but for a word or two.
pub(super) fn are_of_one_wording(a: &Wording, b: &Wording, links: &[Link]) -> bool {
    words(a).eq(words(b)) || answered_by_both(a, b, links) >= ONE_WORDING
}

fn words(wording: &Wording) -> impl Iterator<Item = Key> {
    wording.tokens.iter().filter(|token| token.is_word()).map(|token| token.word.key)
}

/// Whom it is for, where each tells another part of the same people (`patients brought in by ambulance`, `patients who
/// walk in`), or the one those who were it once.
pub(super) fn other_people(a: &Reading<'_>, b: &Reading<'_>) -> Option<(String, String)> {
    let (x, y) = (a.field(Facet::AppliesTo)?, b.field(Facet::AppliesTo)?);
    let copied = words(&a.wording).eq(words(&b.wording));
    // `All carers`, `carers who are kin`: that tells the same people apart under a reworded wording as well.
    let reworded = || are_of_one_wording(&a.wording, &b.wording, &align(&a.wording, &b.wording));
    if !copied && !reworded() {
        return None;
    }
    let [own_x, own_y] = own_of_each(x, y);
    // Of ages and hours others tell.
    if is_measured(x, &own_x) && is_measured(y, &own_y) {
        return None;
    }
    let told = match (own_x.is_empty(), own_y.is_empty()) {
        // `All young people here`, `young people known to the team`: of these people some only.
        (false, false) if is_for_all(x) && are_told_apart(y, &own_y) => true,
        (false, false) if is_for_all(y) && are_told_apart(x, &own_x) => true,
        // Under a reworded wording a field may be reworded as well: `grown-ups`, `people of 18 or over`.
        (false, false)
            if !copied
                && (is_for_all(x)
                    || is_for_all(y)
                    || are_both(x)
                    || are_both(y)
                    || is_measured(x, &own_x)
                    || is_measured(y, &own_y)) =>
        {
            false
        }
        (false, false) => {
            let sums = (x.wording.sum_of_atoms(&own_x), y.wording.sum_of_atoms(&own_y));
            let one = is_ours(x) && is_ours(y) || is_for_all(x) && is_for_all(y);
            !one && cosine(&sums.0, &sums.1).is_some_and(|cosine| steady(cosine) < NEAR)
        }
        (false, true) => are_former(x, &own_x) || are_told_apart(x, &own_x),
        (true, false) => are_former(y, &own_y) || are_told_apart(y, &own_y),
        (true, true) => false,
    };
    told.then(|| (x.text.clone(), y.text.clone()))
}

/// Whether two names of who decides have nothing to do with one another.
pub(super) fn are_other_deciders(x: &Phrase, y: &Phrase) -> bool {
    let links = align(&x.wording, &y.wording);
    let near = || cosine(x.wording.sum(), y.wording.sum()).is_none_or(|cosine| steady(cosine) >= NEAR);
    let answers =
        |link: &Link| link.likeness.score >= SAME_WORD && content_of(&x.wording, &y.wording, link).is_some();
    !links.iter().any(answers) && !is_same_name(&x.text, &y.text) && !near()
}

fn is_content(wording: &Wording, at: usize) -> bool {
    wording.atoms.get(at).is_some_and(Atom::has_content)
}

/// Whether each of two fields answers every word of the other: `dog owners`, `everyone who owns a dog`.
pub(super) fn answer_each_other(x: &Phrase, y: &Phrase) -> bool {
    let everybody = |of: &Phrase, at: usize| {
        let first = of.wording.atoms.get(at).and_then(|atom| of.wording.tokens.get(atom.tokens.start));
        first.is_some_and(|token| token.is_one_of(EVERYBODY))
    };
    let [own_x, own_y] = own_of_each(x, y);
    own_x.into_iter().all(|at| everybody(x, at)) && own_y.into_iter().all(|at| everybody(y, at))
}

/// The words of either field to which none of the other answers.
fn own_of_each(x: &Phrase, y: &Phrase) -> [Vec<usize>; 2] {
    let links = align(&x.wording, &y.wording);
    [own(x, y, &links, |link| link.a), own(y, x, &links, |link| link.b)]
}

/// The words with content, but for `all` and verbs that say little, to which no word of the other field answers.
fn own(phrase: &Phrase, other: &Phrase, links: &[Link], of: impl Fn(&Link) -> usize) -> Vec<usize> {
    let answered = |at: usize| {
        links.iter().any(|link| {
            of(link) == at && link.likeness.score >= SAME_WORD && link.likeness.kinship != Kinship::Opposite
        })
    };
    let atoms = &phrase.wording.atoms;
    let every = |at: usize| EVERY.contains(&atom_text(atoms, at));
    let said = |at: usize| {
        let tokens = atoms.get(at).and_then(|atom| phrase.wording.tokens.get(atom.tokens.clone()));
        tokens.is_some_and(|tokens| {
            tokens
                .iter()
                .all(|token| token.is_one_of(SAYING_LITTLE) || is_said_in_part(token, &other.wording))
        })
    };
    let is_own = |at: &usize| is_content(&phrase.wording, *at) && !every(*at) && !answered(*at) && !said(*at);
    (0..atoms.len()).filter(is_own).collect()
}

/// Verbs that say little beside a noun: `received treatment`, `was treated`.
const SAYING_LITTLE: &[&str] = &[
    "receive",
    "receives",
    "received",
    "receiving",
    "get",
    "gets",
    "got",
    "undergo",
    "undergone",
    "krijgen",
    "krijgt",
    "kreeg",
    "kregen",
    "ontvangen",
    "ontvangt",
    "ontving",
    "ontvingen",
    "gekregen",
];

/// The least letters with which two words begin that tell of one thing.
const ROOT: usize = 3;

/// Whether a text has a word with the root of this one, in Dutch also as a part: `owner`, `owns`; `wonen`, `inwoners`; `huur`,
/// `huurachterstand`.
fn is_said_in_part(token: &Token, wording: &Wording) -> bool {
    let own = root(token);
    let one_root = |word: &Token| {
        let other = root(word);
        let length = own.chars().count().min(other.chars().count());
        let part = || own.starts_with(&other) || other.starts_with(&own);
        // `Men` is no part of `mental`.
        length >= ROOT && (own == other || wording.language == Language::Dutch && part())
    };
    wording.tokens.iter().any(|word| word.has_content() && one_root(word))
}

/// The stem without what makes a person of a verb, without the beginning of a Dutch verb, each vowel once.
fn root(token: &Token) -> String {
    const PERSONS: [&str; 3] = ["der", "er", "aar"];
    const BEGINNINGS: [&str; 3] = ["be", "in", "ver"];
    let stem = token.stem.as_str();
    let stem = PERSONS.iter().find_map(|end| stem.strip_suffix(end)).unwrap_or(stem);
    let long = |rest: &&str| rest.chars().count() >= ROOT;
    let stem = BEGINNINGS.iter().find_map(|start| stem.strip_prefix(start)).filter(long).unwrap_or(stem);
    let mut letters: Vec<char> = stem.chars().collect();
    letters.dedup();
    letters.into_iter().collect()
}

/// Whether a figure or a time is among some atoms.
fn is_measured(phrase: &Phrase, atoms: &[usize]) -> bool {
    let mut atoms = atoms.iter().filter_map(|at| phrase.wording.atoms.get(*at));
    atoms.any(Atom::is_quantity)
}

/// `people of all ages`, `everybody, whatever their age`.
pub(super) fn is_for_all(phrase: &Phrase) -> bool {
    const ANY: &[&str] = &["any", "whatever"];
    phrase
        .wording
        .tokens
        .iter()
        .any(|token| [ANY, EVERY, EVERYBODY].iter().any(|words| token.is_one_of(words)))
}

/// `men and women alike`, `both tenants and owners`.
fn are_both(phrase: &Phrase) -> bool {
    const BOTH: &[&str] = &["alike", "both", "either", "well", "beide", "zowel", "evenals", "alsook"];
    phrase.wording.tokens.iter().any(|token| token.is_one_of(BOTH))
}

/// `our patients`: each speaks of its own.
pub(super) fn is_ours(phrase: &Phrase) -> bool {
    const OURS: &[&str] = &["our", "ours", "us", "we", "onze", "ons", "wij"];
    phrase.wording.tokens.iter().any(|token| token.is_one_of(OURS))
}

/// `tenants in sheltered housing`, `bewoners die alleen wonen`: of these people some only.
fn are_told_apart(phrase: &Phrase, own: &[usize]) -> bool {
    const WHICH: &[&str] =
        &["in", "with", "without", "who", "whose", "living", "from", "met", "zonder", "die", "uit", "wiens"];
    let atoms = &phrase.wording.atoms;
    let Some(first) = own.first().copied() else { return false };
    let small = |at: &usize| atoms.get(*at).is_some_and(|atom| !atom.has_content());
    let before = (0..first).rev().take_while(small);
    first > 0
        && !is_measured(phrase, own)
        && before.into_iter().any(|at| WHICH.contains(&atom_text(atoms, at)))
}

/// `former residents`, `oud-bewoners`.
fn are_former(phrase: &Phrase, own: &[usize]) -> bool {
    const FORMER: &[&str] =
        &["former", "ex", "past", "previous", "future", "oud", "voormalig", "voormalige", "toekomstige"];
    own.iter()
        .all(|at| phrase.wording.atoms.get(*at).is_some_and(|atom| FORMER.contains(&atom.text.as_str())))
}
