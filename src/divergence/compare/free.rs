//! What one keeps for some, and the other leaves free or opens to all.

use std::ops::Range;

use super::super::align::Link;
use super::super::common_words::{EVERY, EVERYBODY, ONLY, OR, Words};
use super::super::facts::{Bar, EVEN_IF, Mention, Part, Reading, conceded, free, is_led};
use super::super::lexicon::{Actor, ActorKind, Kinship, Labels, nearness};
use super::super::negation::is_negator;
use super::super::negation_words::is_excepting;
use super::super::phrase::Phrase;
use super::super::quantity::Measure;
use super::super::tokens::{Phrases, Token, joined, longest_phrase, text_at};
use super::super::wording::{Atom, Sense, Wording, atom_text};
use super::contrast_words::ANYBODY;
use super::free_words::{
    CLOSED_EN, CLOSED_NL, FREES, KEEPS_EN, KEEPS_NL, NO_DUTY, NO_MATTER, OPEN_EN, OPEN_NL,
};
use super::rest::answered;
use super::scope::Said;
use super::who::differs;
use crate::domain::Facet;
use crate::words::Language;

/// From this share on it is one matter.
const ONE_MATTER: f64 = 0.3;
/// From this share on the rest agrees.
const SAME_REST: f64 = 0.4;
/// From this nearness on two words are not two things.
const NEAR: f64 = 0.45;

/// The words of a language.
fn words_of<'w>(wording: &Wording, english: &'w [&'w str], dutch: &'w [&'w str]) -> &'w [&'w str] {
    match wording.language {
        Language::English => english,
        Language::Dutch => dutch,
    }
}

/// What one leaves free (`wherever somebody is registered`) and the other makes a condition of.
pub(super) fn free_choice(a: &Reading<'_>, b: &Reading<'_>, links: &[Link]) -> Option<(String, String)> {
    let (in_a, in_b) = (free(&a.wording), free(&b.wording));
    let steady =
        |link: &&Link| link.likeness.score >= STEADY_WORD || link.likeness.kinship == Kinship::Opposite;
    let pairs: Vec<(usize, usize)> = links.iter().filter(steady).map(|link| (link.a, link.b)).collect();
    let turned = || pairs.iter().map(|(x, y)| (*y, *x));
    match (in_a, in_b) {
        (Some(range), None) => {
            let quote = conditioned(&a.wording, range.clone(), &b.wording, pairs.iter().copied())?;
            Some((text_of(&a.wording, range.clone()), quote))
        }
        (None, Some(range)) => {
            let quote = conditioned(&b.wording, range.clone(), &a.wording, turned())?;
            Some((quote, text_of(&b.wording, range.clone())))
        }
        (None, None) => match (conceded(&a.wording), conceded(&b.wording)) {
            (Some(range), None) => {
                let quote = required(&a.wording, range.clone(), &b.wording, pairs.iter().copied())?;
                Some((text_of_part(&a.wording, range.start), quote))
            }
            (None, Some(range)) => {
                let quote = required(&b.wording, range.clone(), &a.wording, turned())?;
                Some((quote, text_of_part(&b.wording, range.start)))
            }
            _ => None,
        },
        _ => None,
    }
}

/// The words of the other text that make a condition of what the first says makes no difference: `only if the guest pays`.
fn required(
    wording: &Wording,
    range: Range<usize>,
    other: &Wording,
    links: impl Iterator<Item = (usize, usize)>,
) -> Option<String> {
    let says = |atom: &Atom| atom.has_content() && !is_negator(&atom.text, wording.language);
    let of_range: Vec<usize> = range.filter(|at| wording.atoms.get(*at).is_some_and(says)).collect();
    let (said, answered): (Vec<usize>, Vec<usize>) = links.filter(|(x, _)| of_range.contains(x)).unzip();
    let first = *answered.iter().min()?;
    let all = of_range.iter().all(|at| said.contains(at)) && of_range.len() > 1;
    let sentence = |at: usize| {
        other.atoms.get(at).and_then(|atom| other.tokens.get(atom.tokens.start)).map(|token| token.sentence)
    };
    let only = (0..other.atoms.len())
        .filter(|at| sentence(*at) == sentence(first))
        .any(|at| REQUIRING.contains(&atom_text(&other.atoms, at)));
    (all && only).then(|| text_of_part(other, first))
}

/// Words by which a condition is one.
const REQUIRING: &[&str] = &[
    "only",
    "solely",
    "exclusively",
    "unless",
    "provided",
    "alleen",
    "enkel",
    "slechts",
    "uitsluitend",
    "pas",
    "tenzij",
    "mits",
];

/// Words that answer to one another closely enough to be about the same condition.
const STEADY_WORD: f64 = 0.6;

/// The words of the other text that make a condition of what a range leaves free: all words with content, with
/// nothing that leaves it free as well.
fn conditioned(
    wording: &Wording,
    range: Range<usize>,
    other: &Wording,
    links: impl Iterator<Item = (usize, usize)>,
) -> Option<String> {
    let led = is_led(wording, &range);
    let opener = wording.atoms.get(range.start)?.text.clone();
    let content = |at: &usize| {
        wording.atoms.get(*at).is_some_and(|atom| {
            atom.has_content()
                && !(led && opener.contains(atom.text.as_str()))
                && !FREES.contains(&atom.text.as_str())
        })
    };
    let either = range.clone().find(|at| OR.have(atom_text(&wording.atoms, *at), wording.language));
    let of_range: Vec<usize> = range.filter(content).collect();
    let links: Vec<(usize, usize)> = links.filter(|(x, _)| of_range.contains(x)).collect();
    // `Whatever the weather` in both; `whether by post or by hand`, `by hand as well as by post`.
    let open_too =
        led && opener != "whether" && opener != "of" && other.tokens.iter().any(|token| token.text == opener);
    let both = either.is_some_and(|either| {
        [of_range.iter().any(|at| *at < either), of_range.iter().any(|at| *at > either)] == [true; 2]
            && of_range.iter().all(|at| links.iter().any(|(x, _)| x == at))
    });
    // `Whether or not he asks`, `even if he does not ask`.
    let even_so =
        (0..other.tokens.len()).any(|at| longest_phrase(&other.tokens, at, EVEN_IF.of(other.language)) > 0);
    if open_too || both || even_so {
        return None;
    }
    let answered: Vec<usize> = links.into_iter().map(|(_, y)| y).collect();
    let (first, last) = (*answered.iter().min()?, *answered.iter().max()?);
    let is = |at: usize, words: &Words| words.have(atom_text(&other.atoms, at), other.language);
    // `Both those who are registered and others`, but not `registered with all their papers`.
    let both_ways = (first..last + 4).any(|at| is(at, &EITHER_WAY))
        || (first.saturating_sub(ALL_BEFORE)..first).chain([last + 1]).any(|at| is(at, &OF_ALL))
        || is_no_duty(other, first);
    let part = other.atoms.get(last).map(|atom| atom.part);
    let no_matter =
        other.atoms.iter().any(|atom| Some(atom.part) == part && NO_MATTER.contains(&&*atom.text));
    (answered.len() == of_range.len() && !both_ways && !no_matter).then(|| text_of(other, first..last + 1))
}

/// Words in what leaves a condition open, and those right behind it or before it, so many words at most.
const EITHER_WAY: Words = Words::new(&["or", "without", "alike"], &["of", "zonder"]);
const OF_ALL: Words = Words::new(&["all", "both"], &["alle", "beide", "zowel"]);
const ALL_BEFORE: usize = 3;

/// Whether it is said that what begins at an atom is not asked: `does not have to give a name`.
fn is_no_duty(wording: &Wording, atom: usize) -> bool {
    let tokens = &wording.tokens;
    let Some(at) = wording.atoms.get(atom).map(|atom| atom.tokens.start) else { return false };
    let part = tokens.get(at).map(|token| token.part);
    (at.saturating_sub(NO_DUTY_WITHIN)..at)
        .filter(|before| tokens.get(*before).map(|token| token.part) == part)
        .any(|before| longest_phrase(tokens, before, NO_DUTY) > 0)
}

/// How far before what is not asked that may be said, in words.
const NO_DUTY_WITHIN: usize = 6;

/// The words of the part in which an atom stands.
fn text_of_part(wording: &Wording, at: usize) -> String {
    let part = wording.atoms.get(at).map(|atom| atom.part);
    let words = wording.tokens.iter().filter(|token| Some(token.part) == part && token.is_word());
    words.map(|token| token.text.as_str()).collect::<Vec<_>>().join(" ")
}

fn text_of(wording: &Wording, range: Range<usize>) -> String {
    let atoms = wording.atoms.get(range).unwrap_or_default();
    atoms.iter().map(|atom| atom.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// The field that says whom it is for, and the wording: where it is told, the field first.
pub(super) fn texts<'r>(reading: &'r Reading<'_>) -> impl Iterator<Item = &'r Wording> {
    reading.field(Facet::AppliesTo).map(|phrase| &phrase.wording).into_iter().chain([&reading.wording])
}

/// Kept for some by one, open to all for the other; or kept for others.
pub(super) fn closed_or_open(a: &Reading<'_>, b: &Reading<'_>, links: &[Link]) -> Option<(String, String)> {
    let (closed_a, closed_b) = (closed(a), closed(b));
    match (closed_a, closed_b) {
        (Some(x), None) => open(b, a, links).or_else(|| others(b, a)).map(|y| (x, y)),
        (None, Some(y)) => open(a, b, links).or_else(|| others(a, b)).map(|x| (x, y)),
        (Some(_), Some(_)) if answered(&a.wording, &b.wording, links) >= SAME_REST => kept_for_others(a, b)
            .or_else(|| Some((a.field(Facet::AppliesTo)?.text.clone(), others(b, a)?)))
            .or_else(|| Some((others(a, b)?, b.field(Facet::AppliesTo)?.text.clone()))),
        _ => None,
    }
}

/// What keeps it for some: `only for residents`; a field that says `tenants only`.
fn closed(reading: &Reading<'_>) -> Option<String> {
    let field = reading.field(Facet::AppliesTo).filter(|field| {
        let tokens = &field.wording.tokens;
        let ends = [tokens.first(), tokens.last()].into_iter().flatten();
        ends.into_iter().any(|token| token.is_one_of(ONLY))
    });
    field
        .map(|field| field.text.clone())
        .or_else(|| texts(reading).find_map(|text| told(text, CLOSED_EN, CLOSED_NL)))
}

/// What opens it to all. That something is said of every one of some people says so only where the rest agrees.
fn open(reading: &Reading<'_>, other: &Reading<'_>, links: &[Link]) -> Option<String> {
    let one_matter = || {
        reading.field(Facet::AppliesTo).is_some()
            || answered(&reading.wording, &other.wording, links) >= ONE_MATTER
    };
    texts(reading)
        .find_map(|text| told(text, OPEN_EN, OPEN_NL))
        .or_else(|| every(reading).filter(|_| one_matter()))
}

/// How far behind `all` an exception may begin, in tokens.
const EXCEPTED: usize = 4;

/// `every pupil`, `all adults`: at the beginning of a field or a sentence, or behind a word for whom it is for.
fn every(reading: &Reading<'_>) -> Option<String> {
    let before = |tokens: &[Token], at: usize| {
        at.checked_sub(1).and_then(|at| tokens.get(at)).is_none_or(|token| {
            matches!(token.text.as_str(), "." | ";" | ":" | "for" | "to" | "voor" | "aan" | "kan" | "can")
        })
    };
    texts(reading).find_map(|text| {
        let tokens = &text.tokens;
        let at = (0..tokens.len()).find(|at| {
            tokens.get(*at).is_some_and(|token| token.is_one_of(EVERY) || token.text == "any")
                && before(tokens, *at)
        })?;
        // `All guests except children`.
        let behind = tokens.get(at..).unwrap_or_default().iter().take(EXCEPTED);
        if behind.into_iter().any(|token| is_excepting(&token.text)) {
            return None;
        }
        let labels = Labels::of(text.language);
        // `All crews` are not all whom it is for.
        let whom = |actor: &Actor| actor.kind != ActorKind::Professional;
        let people = |at: usize| {
            labels.actor_at(tokens, at).is_some_and(|(_, actor)| whom(&actor))
                || labels.scope_at(tokens, at).is_some()
        };
        if !people(at + 1) && !people(at + 2) {
            return None;
        }
        let part = tokens.get(at)?.part;
        let length = tokens.get(at..)?.iter().take(3).take_while(|token| token.part == part).count();
        (length > 1).then(|| joined(tokens, at..at + length))
    })
}

/// People of whom a text speaks, where a field of the other keeps it for others.
fn others(reading: &Reading<'_>, keeper: &Reading<'_>) -> Option<String> {
    let kept = keeper.people_of(Facet::AppliesTo);
    let own = reading.field(Facet::AppliesTo);
    let people = own.map_or(reading.named.as_slice(), |_| reading.people_of(Facet::AppliesTo));
    let is_other = |who: &&Mention| kept.iter().all(|own| differs(own, who));
    let known =
        |who: &&Mention| matches!(who.part, Part::Other(_)) || reading.field(Facet::AppliesTo).is_some();
    if kept.is_empty() {
        return None;
    }
    let all_others = reading.field(Facet::AppliesTo).is_some() || people.iter().all(|who| is_other(&who));
    people.iter().find(|who| is_other(who) && known(who)).filter(|_| all_others).map(|who| who.text.clone())
}

/// Kept for some by one, and for others by the other.
fn kept_for_others(a: &Reading<'_>, b: &Reading<'_>) -> Option<(String, String)> {
    let (x, y) = (kept(a)?, kept(b)?);
    let content = |phrase: &Phrase| -> Vec<_> {
        let words = phrase.wording.atoms.iter().filter_map(|atom| match &atom.sense {
            Sense::Content(word) => Some(word.clone()),
            _ => None,
        });
        words.collect()
    };
    let near = content(&x).iter().any(|one| content(&y).iter().any(|other| nearness(one, other) >= NEAR));
    (!near).then_some((x.text, y.text))
}

/// Whom or what it is kept for: the first words with content behind the word for `only`.
fn kept(reading: &Reading<'_>) -> Option<Phrase> {
    texts(reading).find_map(|text| {
        let tokens = &text.tokens;
        let keeps = words_of(text, KEEPS_EN, KEEPS_NL);
        let at = (0..tokens.len()).find(|at| longest_phrase(tokens, *at, keeps) > 0)?;
        let first = at + longest_phrase(tokens, at, keeps);
        // `offers only to residents`, `uitsluitend aanbiedt aan inwoners`.
        let toward = (first..first + 3)
            .find(|near| matches!(text_at(tokens, *near), "to" | "for" | "aan" | "voor"))
            .map_or(first, |near| near + 1);
        let part = tokens.get(toward)?.part;
        // `Alleen mensen die een indicatie hebben`: what they are is told behind.
        let toward = if tokens.get(toward)?.is_one_of(ANYBODY) { toward + 1 } else { toward };
        let head = (toward..toward + 3)
            .find(|at| tokens.get(*at).is_some_and(|token| !token.stop && token.part == part))?;
        Phrase::of(&joined(tokens, toward..head + 1), text.language)
    })
}

fn told(wording: &Wording, english: Phrases, dutch: Phrases) -> Option<String> {
    let phrases = words_of(wording, english, dutch);
    let tokens = &wording.tokens;
    (0..tokens.len()).find_map(|at| {
        let length = longest_phrase(tokens, at, phrases);
        let denied = at > 0 && matches!(text_at(tokens, at - 1), "not" | "niet");
        (length > 0 && !denied && !qualifies(tokens, at)).then(|| {
            let part = tokens.get(at).map_or(0, |token| token.part);
            let more = tokens.get(at + length..).unwrap_or_default().iter().take(3);
            let more = more.take_while(|token| token.part == part && token.is_word()).count();
            // `And for them alone`: it is about them.
            let them = (at..at + length).find(|first| text_at(tokens, *first) == "them");
            joined(tokens, them.unwrap_or(at)..at + length + more)
        })
    })
}

/// `Ieder bezoek`: of every one of some things, not of everybody; `ieder krijgt` is of everybody. `A square open to
/// everyone`, `a square where everyone walks` tell of what kind the place is.
fn qualifies(tokens: &[Token], at: usize) -> bool {
    const CONDITIONS: &[&str] = &["before", "after", "if", "when", "until", "unless", "without", "than"];
    tells_which_place(tokens, at)
        || at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| token.is_one_of(CONDITIONS))
        || text_at(tokens, at) == "ieder"
            && tokens.get(at + 1).is_some_and(|next| {
                next.is_word() && (!next.stop && !next.text.ends_with('t') || next.text == "doen")
            })
}

/// Whether everybody is named only to tell of what kind a place is.
fn tells_which_place(tokens: &[Token], at: usize) -> bool {
    let is = |back: usize, words: &'static [&'static str]| {
        at.checked_sub(back).and_then(|at| tokens.get(at)).is_some_and(|token| token.is_one_of(words))
    };
    let noun = |back: usize| {
        at.checked_sub(back)
            .and_then(|at| tokens.get(at))
            .is_some_and(|token| token.has_content() && !token.is_one_of(&["is", "are", "zijn"]))
    };
    const RELATIVES: &[&str] = &["where", "that", "which", "waar", "die", "dat", "waarin"];
    const TOWARDS: &[&str] = &["to", "for", "voor"];
    is(1, RELATIVES)
        || is(1, TOWARDS)
            && (is(2, &["open", "accessible", "meant", "toegankelijk"]) && noun(3) || is(2, RELATIVES))
}

/// What a person is, rather than when or where something happens.
pub(super) const PERSONS: [&str; 14] = [
    "time",
    "since",
    "age",
    "sex",
    "residence",
    "legal",
    "household",
    "insured",
    "sector",
    "tenure",
    "work",
    "roof",
    "care",
    "capacity",
];

/// For one it is about some kind of people (`women who …`), for the other about everybody (`anyone who …`).
pub(super) fn some_or_all(
    a: &Reading<'_>,
    b: &Reading<'_>,
    [said_a, said_b]: &[Said; 2],
    links: &[Link],
) -> Option<(String, String)> {
    let figures = |reading: &Reading<'_>| {
        let bounded = |bar: &Bar| bar.figure.measure == Measure::Age && !bar.figure.is_of_any();
        reading.bars.iter().flatten().any(bounded)
    };
    if figures(a) || figures(b) || answered(&a.wording, &b.wording, links) < SAME_REST {
        return None;
    }
    // One of them speaks of everybody.
    let some = |reading: &Reading<'_>, own: &Said, other: &Said| {
        let mut open = PERSONS.into_iter().filter(|dimension| other.on(dimension).is_empty());
        open.find_map(|dimension| only(own, dimension)).or_else(|| served(reading))
    };
    match (everybody(a), everybody(b)) {
        (None, Some(all)) => Some((some(a, said_a, said_b)?, all)),
        (Some(all), None) => Some((all, some(b, said_b, said_a)?)),
        _ => None,
    }
}

/// Those in office whom something is for: `a helpline for professionals`.
fn served(reading: &Reading<'_>) -> Option<String> {
    let is_for = |who: &&Mention| {
        matches!(&who.part, Part::Other(before) if matches!(before.as_str(), "for" | "voor"))
            && !who.definite
            && who.kind == ActorKind::Professional
    };
    reading.named.iter().find(is_for).map(|who| who.text.clone())
}

/// The only value of a dimension.
fn only(said: &Said, dimension: &str) -> Option<String> {
    let values = said.on(dimension);
    (values.len() == 1 && !values.iter().any(|value| value.is_any())).then(|| said.quote(dimension))
}

/// The word for everybody, where it is a subject or the one it is for.
fn everybody(reading: &Reading<'_>) -> Option<String> {
    let word = |text: &Wording| {
        let at = (0..text.tokens.len()).find(|at| {
            text.tokens.get(*at).is_some_and(|token| token.is_one_of(EVERYBODY))
                && !qualifies(&text.tokens, *at)
        })?;
        text.tokens.get(at).map(|token| token.text.to_string())
    };
    texts(reading).find_map(word).or_else(|| every(reading))
}
