//! Must, should, may, need not, must not: how strongly something is said, and of what.

use std::ops::Range;
use std::sync::OnceLock;

use super::super::common_words::Words;
use super::super::negation::is_negator;
use super::super::phrases::Phrasebook;
use super::super::quantity::{Comparator, comparator_before};
use super::super::tokens::{Token, longest_phrase, text_at};
use super::super::wording::{Atom, Sense, Wording};
use super::MOST_FACTS;
use super::ability::is_ability;
use super::aside::behind_an_aside;
use super::modal_words::{ENGLISH, TO_BE};
use super::modal_words_nl::APART;
use super::modality_nl::{behind_relative, dutch_at};
use super::moment_words::DETERMINERS_NL;
use crate::words::Language;

/// How strongly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::divergence) enum Force {
    /// It is forbidden.
    MustNot,
    /// It is advised against.
    ShouldNot,
    /// It is not needed.
    NeedNot,
    /// It is left to choice.
    May,
    /// It is advised.
    Should,
    /// It is a duty.
    Must,
}

/// A modal verb and what it governs.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::divergence) struct Modal {
    /// How strongly.
    pub(in crate::divergence) force: Force,
    /// Its tokens, from the modal to the end of what it governs.
    pub(in crate::divergence) tokens: Range<usize>,
    /// The atoms of its clause that have content, without the modal itself.
    pub(in crate::divergence) clause: Vec<usize>,
    /// The atom of the main verb.
    pub(in crate::divergence) verb: Option<usize>,
    /// What makes an exception to it in its sentence (`unless …`, `without …`): its atoms with content.
    pub(in crate::divergence) exception: Vec<usize>,
    /// Whether its sentence says `only`.
    pub(in crate::divergence) only: bool,
}

/// Words between a modal and its verb.
const ADVERBS: [&str; 14] = [
    "also",
    "always",
    "only",
    "then",
    "first",
    "still",
    "immediately",
    "never",
    "normally",
    "usually",
    "at",
    "once",
    "therefore",
    "all",
];

/// Verbs that begin a clause of their own, whatever they say.
const MODAL_VERBS: [&str; 12] =
    ["must", "may", "can", "should", "shall", "might", "mag", "mogen", "moet", "moeten", "kan", "kunnen"];

/// All modals of a text.
pub(in crate::divergence) fn modals(wording: &Wording) -> Vec<Modal> {
    let mut found: Vec<(Force, usize, usize)> = Vec::new();
    // Where anything modal begins, even if it says neither.
    let mut starts: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < wording.tokens.len() && found.len() < MOST_FACTS {
        if wording.tokens.get(at).is_some_and(|token| token.is_one_of(&MODAL_VERBS)) {
            starts.push(at);
        }
        match modal_at(wording, at) {
            Some((force, length)) => {
                starts.push(at);
                // `Is … verplicht te` says it once.
                let again = wording.language == Language::Dutch
                    && found.last().is_some_and(|(last, start, _)| {
                        *last == force
                            && part_at(wording, *start) == part_at(wording, at)
                            && at <= start + FAR
                    });
                if !again {
                    found.push((force, at, length));
                }
                at += length;
            }
            None => at += 1,
        }
    }
    found.into_iter().map(|(force, at, length)| modal(wording, force, at, length, &starts)).collect()
}

/// The part in which a token stands.
pub(super) fn part_at(wording: &Wording, token: usize) -> Option<usize> {
    wording.tokens.get(token).map(|token| token.part)
}

fn modal_at(wording: &Wording, at: usize) -> Option<(Force, usize)> {
    let found = match wording.language {
        Language::English => english_at(wording, at),
        Language::Dutch => dutch_at(wording, at),
    };
    // `Langer is niet toegestaan` says the limit again.
    let before = at.checked_sub(1).map_or("", |before| text_at(&wording.tokens, before));
    found.filter(|(force, _)| *force != Force::MustNot || !LIMITING.contains(&before))
}

fn english_at(wording: &Wording, at: usize) -> Option<(Force, usize)> {
    let tokens = &wording.tokens;
    let be = text_at(tokens, at) == "is" || TO_BE.contains(&text_at(tokens, at));
    let (length, force) = if be { behind_be(tokens, at) } else { longest(english().at(tokens, at)) }?;
    let limits = sets_limit(tokens, at + length, force) || is_of_a_limit(tokens, at);
    if limits || is_ability(wording, at, length) {
        return None;
    }
    if force == Force::Must && is_need(tokens, at) && is_under_condition(tokens, at) {
        return None;
    }
    // `May not fail to` is a duty.
    if force == Force::MustNot && FAILING.contains(&text_at(tokens, at + length)) {
        return Some((Force::Must, length + 1));
    }
    // `Nobody may stay longer than a day`: it says how long, not whether.
    if force == Force::May && denied_before(wording, at) && exceeds(wording, at) {
        return None;
    }
    // `No officer may`, `nobody can`: what is denied is all of it. `No pass needs to be shown`: no duty.
    let force = match force {
        Force::May if denied_before(wording, at) => Force::MustNot,
        Force::Must if is_need(tokens, at) && denied_before(wording, at) => Force::NeedNot,
        Force::Must if is_duty_itself(tokens, at) && denied_before(wording, at) => Force::MustNot,
        Force::Should if text_at(tokens, at) == "should" && denied_before(wording, at) => Force::ShouldNot,
        force => force,
    };
    Some((force, length))
}

/// Whether a duty is told as a need, which `no` before it takes away: `no visitor has to`, not `no visitor must`.
fn is_need(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.is_one_of(&["need", "needs", "has", "have", "is", "are"]))
}

/// Whether a need is the only verb of a condition of what follows in the sentence: `where harm has to be prevented, we may
/// …`; not `if the rent is late the guest has to pay, and …`.
fn is_under_condition(tokens: &[Token], at: usize) -> bool {
    let Some(need) = tokens.get(at) else { return false };
    let before = tokens.get(..at).unwrap_or_default().iter().rev();
    let clause: Vec<&Token> = before.take_while(|token| token.part == need.part && token.is_word()).collect();
    let opens = clause.last().is_some_and(|first| first.is_one_of(&CONDITIONAL));
    let is_verb = |token: &&&Token| {
        token.is_one_of(&MODAL_VERBS) || TO_BE.contains(&token.text.as_str()) || token.text == "is"
    };
    let mut behind =
        tokens.get(at..).unwrap_or_default().iter().take_while(|next| next.sentence == need.sentence);
    opens
        && !clause.iter().any(|token| is_verb(&token))
        && behind.any(|next| next.part > need.part && next.is_word())
}

/// Whether a duty is told by the verb that, with `no` before it, forbids: `nobody must smoke`.
fn is_duty_itself(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.is_one_of(&["must", "shall"]))
}

/// Verbs that turn round what is forbidden.
const FAILING: [&str; 4] = ["fail", "omit", "neglect", "forget"];

/// What is said how strongly, by all phrases of a table: each with its row and what that says.
pub(super) fn read<T: Copy>(
    rows: impl Iterator<Item = (T, &'static [&'static str])>,
) -> Phrasebook<(usize, T)> {
    let mut out = Phrasebook::default();
    for (row, (said, phrases)) in rows.enumerate() {
        phrases.iter().for_each(|phrase| out.add(phrase.split(' '), (row, said)));
    }
    out
}

/// Of phrases that stand at a place the longest, of several that of the last row: its length and what it says.
pub(super) fn longest<'p, T: Copy + 'p>(
    found: impl Iterator<Item = (usize, &'p (usize, T))>,
) -> Option<(usize, T)> {
    found.max_by_key(|(length, (row, _))| (*length, *row)).map(|(length, (_, said))| (length, *said))
}

fn english() -> &'static Phrasebook<(usize, Force)> {
    static ALL: OnceLock<Phrasebook<(usize, Force)>> = OnceLock::new();
    ALL.get_or_init(|| read(ENGLISH.into_iter()))
}

/// The longest phrase that stands here with any form of `is`, with adverbs between or without.
fn behind_be(tokens: &[Token], at: usize) -> Option<(usize, Force)> {
    if let Some(found) = around_an_aside(tokens, at) {
        return Some(found);
    }
    let adverbs = tokens.iter().skip(at + 1).take_while(|token| qualifies(token)).count();
    let places = if adverbs == 0 { 0..1 } else { 0..2 };
    longest(places.map(|place| place * adverbs).flat_map(|between| {
        let rests = english().behind("is", tokens, at + 1 + between);
        rests.map(move |(length, said)| (between + length + 1, said))
    }))
}

/// `Is obliged, before leaving, to`, `is, before leaving, obliged to`: the phrase that stands here without what is said by
/// the way.
fn around_an_aside(tokens: &[Token], at: usize) -> Option<(usize, Force)> {
    let comma = (at + 1..at + 3).find(|comma| text_at(tokens, *comma) == ",")?;
    let close = (comma + 1..comma + FAR).find(|at| text_at(tokens, *at) == ",")?;
    let joined: Vec<Token> = [at + 1..comma, close + 1..close + 4]
        .into_iter()
        .flatten()
        .filter_map(|at| tokens.get(at).cloned())
        .collect();
    let (length, force) = longest(english().behind("is", &joined, 0))?;
    let ends = joined.get(length.checked_sub(1)?).is_some_and(|last| last.text == "to");
    (ends && length > comma - at - 1).then_some((close - comma + 2 + length, force))
}

/// `Strictly`, `always`: what may stand between `is` and how strongly.
fn qualifies(token: &Token) -> bool {
    token.text.len() > 4 && token.text.ends_with("ly")
        || token.is_one_of(&["always", "also", "then", "therefore", "still", "thus", "itself"])
}

/// How far apart the two words of a modal may stand.
pub(super) const FAR: usize = 8;

/// Words that make a limit of what is forbidden: `may not last longer than`, `must not exceed`.
pub(super) const LIMITING: [&str; 18] = [
    "exceed",
    "exceeds",
    "exceeding",
    "longer",
    "later",
    "faster",
    "earlier",
    "sooner",
    "overschrijden",
    "langer",
    "vaker",
    "meer",
    "eerder",
    "hoger",
    "sneller",
    "higher",
    "beyond",
    "ouder",
];

/// Whether it says how much, not whether.
fn sets_limit(tokens: &[Token], from: usize, force: Force) -> bool {
    const TOO_OFTEN: &[&str] =
        &["more often than", "more frequently than", "more than once", "more than twice"];
    let part = tokens.get(from).map(|token| token.part);
    let mut clause = (from..tokens.len()).take_while(|at| tokens.get(*at).map(|token| token.part) == part);
    force == Force::MustNot
        && (clause.any(|at| longest_phrase(tokens, at, TOO_OFTEN) > 0)
            || (from..from + 4).any(|place| {
                LIMITING.contains(&text_at(tokens, place))
                    || matches!(
                        text_at(tokens, place),
                        "more" | "less" | "fewer" | "older" | "younger" | "heavier"
                    ) && text_at(tokens, place + 1) == "than"
                    || matches!(text_at(tokens, place), "under" | "over" | "below" | "above")
                        && tokens.get(place + 1).is_some_and(|next| next.number.is_some())
            }))
}

/// `No more than ten minutes may pass`: it says how much, not whether.
fn is_of_a_limit(tokens: &[Token], at: usize) -> bool {
    let part = tokens.get(at).map(|token| token.part);
    let first = at.saturating_sub(SUBJECT);
    let subject = tokens.get(first..at).unwrap_or_default();
    subject.windows(3).any(|words| {
        let [no, much, than] = words else { return false };
        words.iter().all(|token| Some(token.part) == part)
            && no.is_one_of(&["no", "not"])
            && much.is_one_of(&["more", "longer", "later", "fewer", "less"])
            && than.text == "than"
    })
}

/// Whether behind a token of a sentence something goes beyond a limit: `may not accept a gift worth more than £50`, `nobody
/// may stay longer than a day`; not `may not stay over the weekend`.
pub(in crate::divergence) fn exceeds(wording: &Wording, from: usize) -> bool {
    let tokens = &wording.tokens;
    let sentence = tokens.get(from).map(|token| token.sentence);
    let here = (from..tokens.len()).take_while(|at| tokens.get(*at).map(|token| token.sentence) == sentence);
    here.into_iter().any(|at| {
        let number = |at: usize| tokens.get(at).is_some_and(|token| token.number.is_some());
        // `Over £50`.
        let counts = number(at) || number(at + 1) && !tokens.get(at).is_some_and(Token::has_content);
        counts
            && comparator_before(tokens, at, wording.language)
                .is_some_and(|(found, first)| found == Comparator::Over && first > from)
    })
}

/// Whether the subject before an English modal is `no …`: `no volunteer may`, `under no circumstances may`.
fn denied_before(wording: &Wording, at: usize) -> bool {
    let part = wording.tokens.get(at).map(|token| token.part);
    let begin = at.saturating_sub(SUBJECT);
    let before: Vec<&Token> = wording
        .tokens
        .iter()
        .take(at)
        .skip(begin)
        .rev()
        .take_while(|token| {
            Some(token.part) == part
                && !token.is_one_of(&["who", "which", "that", "if", "when", "and", "or", "but"])
        })
        .collect();
    if begins_with_nobody(&wording.tokens, at) {
        return true;
    }
    // `A person who has no home may` is no such subject, nor is that of a condition: `if nobody opens the door staff may`.
    before.iter().enumerate().any(|(place, token)| {
        let opening = at.checked_sub(place + 2).and_then(|opening| wording.tokens.get(opening));
        let opens = |words| opening.is_some_and(|opening| opening.is_one_of(words));
        token.is_one_of(&["no", "nobody", "none", "never", "neither", "nothing"])
            && !opens(&["has", "have", "had", "with", "having"])
            && !(place > 1 && opens(&CONDITIONAL))
    })
}

/// Whether the sentence begins with what there is none of, however much is said of it before the first verb that tells how
/// strongly: `no guest who has lost the key is allowed`; not `no dog is at the gate and guests may`.
fn begins_with_nobody(tokens: &[Token], at: usize) -> bool {
    let Some(sentence) = tokens.get(at).map(|token| token.sentence) else { return false };
    let before = tokens.get(..at).unwrap_or_default().iter();
    let clause: Vec<&Token> =
        before.skip_while(|token| token.sentence != sentence || !token.is_word()).collect();
    let limits =
        clause.get(1).is_some_and(|next| next.is_one_of(&["more", "later", "less", "fewer", "longer"]));
    let tells = |token: &&Token| {
        token.is_one_of(&MODAL_VERBS) || token.is_one_of(&["allowed", "permitted", "required"])
    };
    let is_verb = |token: &&&Token| TO_BE.contains(&token.text.as_str()) || token.is_one_of(&["is", "has"]);
    let joint = clause.iter().rposition(|token| token.is_one_of(JOINING.of(Language::English)));
    let joined = joint.is_some_and(|joint| clause.iter().take(joint).any(|token| is_verb(&token)));
    let relative = |mark: usize| {
        clause
            .get(mark + 1)
            .is_none_or(|next| next.is_one_of(&["who", "which", "whose", "however", "whatever"]))
    };
    let aside = |(at, token): (usize, &&Token)| token.is_word() || relative(at);
    clause.first().is_some_and(|first| first.is_one_of(&["no", "none"]))
        && !limits
        && !clause.iter().any(tells)
        && !joined
        && clause.iter().enumerate().all(aside)
}

/// Words that begin a condition with a subject of its own.
const CONDITIONAL: [&str; 9] =
    ["if", "when", "where", "once", "as", "because", "whenever", "unless", "should"];

/// Whether an atom says whether or how strongly, not what.
fn is_modal_word(atom: &Atom, language: Language) -> bool {
    is_negator(&atom.text, language)
        || MODAL_VERBS.contains(&atom.text.as_str())
        || language == Language::Dutch && APART.iter().any(|(.., words)| words.contains(&atom.text.as_str()))
}

/// With less content than this a clause speaks of what was said before it.
const LEAST_CLAUSE: usize = 2;

/// Words that point back to what was said before.
const POINTING: [&str; 30] = [
    "er", "daar", "hier", "they", "them", "these", "there", "het", "zij", "ze", "hun", "hij", "die", "deze",
    "this", "that", "it", "so", "dit", "dat", "hiervan", "daarvan", "hiertoe", "daartoe", "daarbij",
    "hierbij", "hierop", "daarop", "ervan", "ertoe",
];

/// The most words of a subject.
const SUBJECT: usize = 5;

/// Words between two of whose clauses each has a modal of its own.
const JOINING: Words = Words::new(&["and", "or", "but", "while"], &["en", "of", "maar", "terwijl"]);

/// The tokens that a modal governs: its part, up to a conjunction between it and the next modal, or from the one
/// between it and the one before.
fn reach(wording: &Wording, at: usize, starts: &[usize]) -> Range<usize> {
    let part = part_at(wording, at);
    let tokens = || wording.tokens.iter().enumerate().filter(|(_, token)| Some(token.part) == part);
    let joins = |range: Range<usize>| {
        tokens()
            .find(|(place, token)| range.contains(place) && token.is_one_of(JOINING.of(wording.language)))
            .map(|(place, _)| place)
    };
    let first = tokens().next().map_or(at, |(place, _)| place);
    let last = tokens().next_back().map_or(at, |(place, _)| place);
    let same_part = |other: &&usize| part_at(wording, **other) == part;
    let before = starts.iter().filter(same_part).filter(|other| **other < at).max();
    let after = starts.iter().filter(same_part).filter(|other| **other > at).min();
    let begin = before.and_then(|before| joins(*before..at)).unwrap_or(first);
    let end = after.and_then(|after| joins(at..*after)).unwrap_or(last + 1);
    begin..end
}

/// The part that says under which condition, where the modal's own begins with what takes it up: `is nobody at home, then
/// the guard may …`, `is de bewoner weg, dan mag …`.
fn condition(wording: &Wording, at: usize) -> Option<usize> {
    let part = part_at(wording, at)?;
    let first = wording.tokens.iter().find(|token| token.part == part && token.is_word())?;
    let before = wording.tokens.iter().rfind(|token| token.part < part && token.is_word())?;
    (first.is_one_of(&["then", "dan"]) && before.sentence == first.sentence).then_some(before.part)
}

fn modal(wording: &Wording, force: Force, at: usize, length: usize, starts: &[usize]) -> Modal {
    let part = part_at(wording, at);
    let own = at..at + length;
    let content = |tokens: &dyn Fn(usize) -> bool| -> Vec<usize> {
        wording
            .atoms
            .iter()
            .enumerate()
            .filter(|(_, atom)| matches!(atom.sense, Sense::Content(_)))
            .filter(|(_, atom)| tokens(atom.tokens.start) && !own.contains(&atom.tokens.start))
            .map(|(number, _)| number)
            .collect()
    };
    let range = reach(wording, at, starts);
    let condition = condition(wording, at);
    let aside = behind_an_aside(wording, at + length);
    let in_clause = |token: usize| {
        range.contains(&token)
            || aside.as_ref().is_some_and(|rest| rest.contains(&token))
            || condition.is_some_and(|part| part_at(wording, token) == Some(part))
    };
    let mut clause = content(&in_clause);
    let points_back = || {
        let mut tokens = wording.tokens.iter().filter(|token| Some(token.part) == part);
        tokens.any(|token| token.is_one_of(&POINTING))
    };
    let says =
        |at: &&usize| wording.atoms.get(**at).is_some_and(|atom| !is_modal_word(atom, wording.language));
    if clause.iter().filter(says).count() < LEAST_CLAUSE {
        // `This is compulsory`, `hiervan kan niet worden afgeweken`: of what was said before.
        let here = part.unwrap_or_default();
        let sentence = wording.tokens.get(at).map_or(0, |token| token.sentence);
        let back = if points_back() { 1 } else { 0 };
        clause = content(&|token| {
            wording.tokens.get(token).is_some_and(|token| {
                token.sentence == sentence || (here.saturating_sub(back)..here).contains(&token.part)
            })
        });
    }
    let verb = aside
        .as_ref()
        .and_then(|rest| verb(wording, rest.start, rest))
        .or_else(|| verb(wording, at + length, &range));
    let end = wording
        .tokens
        .iter()
        .enumerate()
        .take(range.end)
        .skip(at)
        .take_while(|(_, token)| Some(token.part) == part && token.is_word())
        .map(|(number, _)| number + 1)
        .last()
        .unwrap_or(at + length);
    let end = match wording.language {
        Language::English => end,
        Language::Dutch => behind_relative(wording, at + length).last().map_or(end, |(last, _)| last + 1),
    };
    let end = aside.map_or(end, |rest| rest.end);
    let exception =
        exception(wording, at).map_or_else(Vec::new, |range| content(&|token| range.contains(&token)));
    Modal { force, tokens: at..end, clause, verb, exception, only: says_only(wording, at) }
}

/// The main verb: in English just behind the modal, in Dutch at the end of its clause.
fn verb(wording: &Wording, from: usize, range: &Range<usize>) -> Option<usize> {
    let mut behind = wording.atoms.iter().enumerate().filter(|(_, atom)| {
        (from..range.end).contains(&atom.tokens.start)
            && matches!(atom.sense, Sense::Content(_))
            && !ADVERBS.contains(&atom.text.as_str())
    });
    match wording.language {
        Language::English => behind.next(),
        Language::Dutch => behind.rfind(|(_, atom)| atom.text.ends_with('n') || is_participle(&atom.text)),
    }
    .map(|(number, _)| number)
}

/// Whether a Dutch word looks like a participle.
pub(super) fn is_participle(text: &str) -> bool {
    text.len() > 4 && text.contains("ge") && text.ends_with(['d', 't'])
}

/// Words that make an exception.
const EXCEPTING: [&str; 14] = [
    "unless",
    "except",
    "without",
    "until",
    "before",
    "save",
    "barring",
    "tenzij",
    "behalve",
    "zonder",
    "totdat",
    "voordat",
    "alvorens",
    "uitgezonderd",
];
/// The most words of an exception that stands before what it is made to.
const LONGEST_EXCEPTION: usize = 8;

/// The tokens of what makes an exception in the sentence of a modal.
fn exception(wording: &Wording, modal: usize) -> Option<Range<usize>> {
    let tokens = &wording.tokens;
    let sentence = tokens.get(modal)?.sentence;
    let (at, _) = tokens.iter().enumerate().find(|(at, token)| {
        let next = text_at(tokens, at + 1);
        token.sentence == sentence
            && (token.is_one_of(&EXCEPTING)
                || matches!(
                    (token.text.as_str(), next),
                    ("other", "than") | ("anders", "dan") | ("nobody", "but")
                ))
    })?;
    let part = part_at(wording, at);
    let end = tokens.iter().skip(at).take_while(|token| Some(token.part) == part).count() + at;
    Some(if at < modal { at..end.min(modal).min(at + LONGEST_EXCEPTION) } else { at..end })
}

/// Whether the sentence of a modal says `only`.
fn says_only(wording: &Wording, modal: usize) -> bool {
    let sentence = wording.tokens.get(modal).map(|token| token.sentence);
    let words: &[&str] =
        &["only", "solely", "exclusively", "provided", "alleen", "uitsluitend", "slechts", "enkel", "mits"];
    let here = |token: &Token| Some(token.sentence) == sentence;
    let text = |at: usize| text_at(&wording.tokens, at);
    // `Mag pas`, `mag hij pas komen als`, but not `mag zijn pas`, `met geldige pas`.
    let waits = |at: usize| {
        let noun = at.checked_sub(1).and_then(|at| wording.tokens.get(at)).is_none_or(|before| {
            before.is_one_of(DETERMINERS_NL)
                || before.is_one_of(&["met", "zonder"])
                || before.has_content() && before.text.ends_with('e')
        });
        let mut behind = wording.tokens.iter().skip(at + 1).take_while(|token| here(token));
        let mut later = || behind.any(|token| token.is_one_of(&LATER_NL) || token.number.is_some());
        wording.language == Language::Dutch && at > modal && !noun && (at == modal + 1 || later())
    };
    // `Only if they want to` is the choice itself.
    let as_they_like = |at: usize| {
        matches!(text(at + 1), "if" | "when" | "als" | "indien" | "wanneer")
            && (at + 2..at + 6).any(|at| WILLING.have(text(at), wording.language))
    };
    wording
        .tokens
        .iter()
        .enumerate()
        .filter(|(_, token)| here(token))
        .any(|(at, token)| token.is_one_of(words) && !as_they_like(at) || token.text == "pas" && waits(at))
}

/// What may follow Dutch `pas` where it says not before.
const LATER_NL: [&str; 7] = ["als", "wanneer", "na", "nadat", "zodra", "vanaf", "op"];
/// Verbs of those who do as they like.
const WILLING: Words = Words::new(
    &["want", "wants", "wish", "wishes", "like", "likes", "choose", "chooses"],
    &["wil", "willen", "wenst", "wensen"],
);

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn forces(text: &str, language: Language) -> Vec<Force> {
        modals(&Wording::of(text, language)).into_iter().map(|modal| modal.force).collect()
    }

    #[rstest]
    #[case("Officers must report every child.", &[Force::Must])]
    #[case("Officers shall report.", &[Force::Must])]
    #[case("They have to come.", &[Force::Must])]
    #[case("They do not have to come.", &[Force::NeedNot])]
    #[case("We may share it.", &[Force::May])]
    #[case("We may not share it.", &[Force::MustNot])]
    #[case("We can't share it.", &[Force::MustNot])]
    #[case("It mustn't be shared.", &[Force::MustNot])]
    #[case("You should call.", &[Force::Should])]
    #[case("You should not call.", &[Force::ShouldNot])]
    #[case("Staff are required to call.", &[Force::Must])]
    #[case("Staff are not required to call.", &[Force::NeedNot])]
    #[case("Staff are not permitted to call.", &[Force::MustNot])]
    #[case("It is forbidden for staff to call.", &[Force::MustNot])]
    #[case("Staff are entitled to call.", &[Force::May])]
    #[case("No volunteer may call.", &[Force::MustNot])]
    #[case("A person who has no home may call.", &[Force::May])]
    #[case("Staff ought to call.", &[Force::Should])]
    #[case("A hearing is mandatory.", &[Force::Must])]
    #[case("A hearing is optional.", &[Force::NeedNot])]
    #[case("A hearing is useful.", &[])]
    #[case("Anyone under 18.", &[])]
    #[case("A guard must not be under 18.", &[])]
    #[case("A guard must not be under the table.", &[Force::MustNot])]
    #[case("If nobody opens the door staff must call.", &[Force::Must])]
    #[case("Guests must leave by ten.", &[Force::Must])]
    #[case("The mustard is here.", &[])]
    fn english(#[case] text: &str, #[case] expected: &[Force]) {
        assert_eq!(forces(text, Language::English), expected, "{text}");
    }

    #[rstest]
    #[case("Wij moeten melden.", &[Force::Must])]
    #[case("De arts dient te melden.", &[Force::Must])]
    #[case("De arts hoeft niet te melden.", &[Force::NeedNot])]
    #[case("Wij mogen gegevens delen.", &[Force::May])]
    #[case("Wij mogen deze gegevens niet delen.", &[Force::MustNot])]
    #[case("Een jongere mag zelf toestemming geven.", &[Force::May])]
    #[case("De moed is groot.", &[])]
    #[case("Het is de vrijwilliger niet toegestaan te bellen.", &[Force::MustNot])]
    #[case("De vrijwilliger is bevoegd te bellen.", &[Force::May])]
    #[case("De arts is niet verplicht te melden.", &[Force::NeedNot])]
    #[case("De arts is in dit geval verplicht te melden.", &[Force::Must])]
    #[case("Het is verboden te bellen.", &[Force::MustNot])]
    #[case("De arts wordt geacht te melden.", &[Force::Should])]
    #[case("De arts hoort te melden.", &[Force::Should])]
    #[case("De ouders horen het achteraf.", &[])]
    #[case("Niemand mag bellen.", &[Force::MustNot])]
    #[case("Het mag niet meer dan een dag duren.", &[])]
    #[case("Een rookmelder die aanbevolen is.", &[Force::Should])]
    #[case("Een rookmelder die aanwezig is.", &[])]
    #[case("Een huis dat niet gesloopt mag worden.", &[Force::MustNot])]
    #[case("Een huis dat niet mooi is mag worden gesloopt.", &[Force::May])]
    #[case("Wij mogen zonder kaartje geen gast binnenlaten.", &[Force::MustNot])]
    #[case("Wij mogen zonder kaartje een gast binnenlaten.", &[Force::May])]
    #[case("Moeten de ramen open, dan belt de gast.", &[])]
    #[case("De gast moet de ramen openen, dan belt hij.", &[Force::Must])]
    #[case("De gids laat het aan de gast over.", &[Force::May])]
    #[case("De gids laat de gast over de brug gaan.", &[])]
    #[case("Als niemand opendoet moet de gast bellen.", &[Force::Must])]
    #[case("Niemand moet bellen.", &[Force::MustNot])]
    fn dutch(#[case] text: &str, #[case] expected: &[Force]) {
        assert_eq!(forces(text, Language::Dutch), expected, "{text}");
    }

    #[test]
    fn the_verb_stands_behind_an_english_modal() {
        let wording = Wording::of("Officers must always report abuse.", Language::English);
        let modals = modals(&wording);
        let verb = modals[0].verb.unwrap();
        assert_eq!(wording.atoms[verb].text, "report");
    }

    #[rstest]
    #[case("Een duiker mag pas te water als er een boot is.", true)]
    #[case("Een duiker mag na de keuring pas om acht uur te water.", true)]
    #[case("Een bezoeker mag met geldige pas het dossier inzien.", false)]
    #[case("Een bezoeker mag zijn pas tonen als hij komt.", false)]
    #[case("Een bezoeker mag alleen met een kaart naar binnen.", true)]
    #[case("Een bezoeker mag alleen als hij dat wil naar binnen.", false)]
    fn said_of_some_only_in_dutch(#[case] text: &str, #[case] expected: bool) {
        let modals = modals(&Wording::of(text, Language::Dutch));
        assert_eq!(modals.iter().map(|modal| modal.only).collect::<Vec<_>>(), [expected], "{text}");
    }
}
